import { Icon, type IconName } from './icon.tsx';
import './menu-list.css';

interface MenuItemProps {
  title: string;
  note?: string;
  icon?: IconName;
  /** The one in use carries a tick. */
  current?: boolean;
  onClick: () => void;
}

/** One line of what a popover offers. */
export function MenuItem({ title, note, icon, current = false, onClick }: MenuItemProps) {
  const sign = current ? 'tick' : icon;
  return (
    <button type="button" class="menu-item" aria-current={current || undefined} onClick={onClick}>
      {sign && <Icon name={sign} />}
      <span class="menu-item-title">{title}</span>
      {note && <span class="menu-item-note">{note}</span>}
    </button>
  );
}

import { Field } from '../ui/field.tsx';
import { NoteField } from '../ui/note-field.tsx';
import { useKept } from './use-kept.ts';

interface KeptFieldProps {
  label: string;
  value: string;
  keep: (value: string) => Promise<void>;
  type?: 'text' | 'date' | 'time' | 'email';
  /** Finds the element again, for focus. */
  name?: string;
}

/** A field that is kept as it is typed. */
export function KeptField({ value, keep, ...field }: KeptFieldProps) {
  const [typed, onValue] = useKept(value, keep);
  return <Field {...field} value={typed} onValue={onValue} />;
}

/** A note that is kept as it is typed. */
export function KeptNote({ value, keep, ...field }: Omit<KeptFieldProps, 'type'> & { placeholder: string }) {
  const [typed, onValue] = useKept(value, keep);
  return <NoteField {...field} value={typed} onValue={onValue} />;
}

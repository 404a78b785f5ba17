import { render } from 'preact';
import { catchBugs } from '../platform/errors.ts';
import { message } from '../platform/i18n.ts';
import { countUnreadable } from '../platform/storage/record.ts';
import { loadSettings } from '../platform/storage/settings.ts';
import { loadVariants } from '../platform/storage/variants.ts';
import '../ui/base.css';
import { showBug } from '../ui/show-bug.ts';
import { speakWith, t } from '../ui/words.ts';
import { Options } from './options.tsx';

speakWith((key, substitutions) => message(key, substitutions));
document.title = t('optionsTitle');
catchBugs('options', showBug);

const root = document.createElement('div');
document.body.append(root);
const [settings, variants] = await Promise.all([loadSettings(), loadVariants()]);
// After the loads: they are what sets unreadable records aside.
render(<Options settings={settings} variants={variants} unreadable={await countUnreadable()} />, root);

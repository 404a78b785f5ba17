import { render } from 'preact';
import { catchBugs } from '../platform/errors.ts';
import { message } from '../platform/i18n.ts';
import { loadPlan } from '../platform/storage/plan.ts';
import { loadUnreadable } from '../platform/storage/record.ts';
import { loadSettings } from '../platform/storage/settings.ts';
import '../ui/base.css';
import { showBug } from '../ui/show-bug.ts';
import { speakWith, t } from '../ui/words.ts';
import { Options } from './options.tsx';
import { loadShelf } from './use-shelf.ts';

speakWith((key, substitutions) => message(key, substitutions));
document.title = t('optionsTitle');
catchBugs('options', showBug);

const root = document.createElement('div');
document.body.append(root);
const [settings, shelf, plan] = await Promise.all([loadSettings(), loadShelf(), loadPlan()]);
// After the loads: they are what sets unreadable records aside.
const unreadable = Object.keys(await loadUnreadable()).length;
render(<Options settings={settings} shelf={shelf} plan={plan} unreadable={unreadable} />, root);

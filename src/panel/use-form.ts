import { useRef, useState } from 'preact/hooks';
import type { Sent } from '../core/plan/sent.ts';
import type { ComposeContext } from '../core/text/compose.ts';
import { localMoment } from '../platform/clock.ts';
import type { SaveFault } from '../platform/storage/record.ts';
import { logSent } from '../platform/storage/sent.ts';
import { type Chosen, chosenLetter } from './chosen.ts';
import { changeForm, type FormAction, type FormState } from './form-state.ts';
import { isForSomebodyElse, openForm, pickUp, refreshForm } from './open-form.ts';
import type { Stored } from './stored.ts';
import { useKeeper } from './use-keeper.ts';

/** The letter in the form: what it is taken up for, how it changes, and that it is kept. */
export interface Form {
  state: FormState;
  change(action: FormAction): void;
  /** The mail it stands over; null in a tab of its own, and until the mail page has told. */
  context: ComposeContext | null;
  /** How often it was shown; each time focus is put anew. */
  shown: number;
  saveFault: SaveFault | null;
  /** Stands over a mail now, which may be another one than before. */
  show(context: ComposeContext): void;
  /** The mail it stands over shows more, or other people: nothing of the person's is changed, and focus stays. */
  learn(context: ComposeContext): void;
  /** Takes up what the person chose. */
  open(state: FormState): void;
  /** A letter to somebody the plan does not know. */
  openNew(): void;
  /** Keeps at once what is still to be kept. */
  flush(): void;
  /** Puts the letter into the log, by the way it went. */
  log(how: Pick<Sent, 'channel' | 'certainty' | 'subject' | 'body'>): Promise<unknown>;
}

interface Given {
  stored: Stored;
  /** What to take up, where something was chosen. */
  chosen: Chosen | null;
  /** It is shown only once a mail page asks for it. */
  waitsForMail: boolean;
}

export function useForm({ stored, chosen, waitsForMail }: Given): Form {
  const begin = (context: ComposeContext | null, afresh = false): FormState =>
    openForm({ ...stored, context, afresh, now: localMoment(), newId: crypto.randomUUID() });

  const [state, setState] = useState(() => {
    const picked = chosen && chosenLetter(stored.letters, chosen);
    return picked ? pickUp(picked, chosen.stage) : begin(null);
  });
  /** Ahead of what is drawn. */
  const latest = useRef(state);
  const [context, setContext] = useState<ComposeContext | null>(null);
  const [shown, setShown] = useState(waitsForMail ? 0 : 1);
  /** The person chose the interview; the mail's recipients no longer do. */
  const [pinned, setPinned] = useState(false);
  const { keeper, fault } = useKeeper();
  const { letter } = state;

  const change = (action: FormAction): void => {
    const { letter: before } = latest.current;
    const next = changeForm(latest.current, action);
    latest.current = next;
    // Before it is drawn: to make the mail anew takes a while, and a form that is thrown away draws no more.
    if (next.touched && next.letter !== before) keeper.put({ letter: next.letter, opened: next.opened });
    setState(next);
  };
  /** Nobody has chosen or written anything here: it goes with the mail. */
  const isFree = (): boolean => !latest.current.touched && !pinned;
  const open = (next: FormState): void => {
    keeper.flush();
    change({ kind: 'open', state: next });
    setPinned(true);
    setShown(shown + 1);
  };
  return {
    state,
    change,
    context,
    shown,
    saveFault: fault,
    show(next) {
      const other = isFree() || (context !== null && isForSomebodyElse(context, next));
      if (other) {
        keeper.flush();
        setPinned(false);
      }
      change({ kind: 'open', state: other ? begin(next) : refreshForm(latest.current, next) });
      setContext(next);
      setShown(shown + 1);
    },
    learn(next) {
      change({ kind: 'open', state: isFree() ? begin(next) : refreshForm(latest.current, next) });
      setContext(next);
    },
    open,
    openNew: () => open(begin(context, true)),
    flush: () => keeper.flush(),
    log(how) {
      const at = new Date().toISOString();
      change({ kind: 'written', at });
      const { id: interview, person, stage } = letter;
      return logSent({ interview, person, stage, at, ...how });
    },
  };
}

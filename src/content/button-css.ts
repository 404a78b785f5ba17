import type { HostId } from '../core/text/compose.ts';

const shared = `
:host{all:initial;display:inline-flex;vertical-align:middle;align-items:center}
button{all:unset;box-sizing:border-box;display:inline-flex;align-items:center;gap:6px;cursor:pointer;white-space:nowrap;
color:var(--ink);user-select:none;position:relative}
button:hover{background:var(--hover)}
button:focus-visible{outline:2px solid var(--ring);outline-offset:1px}
svg{width:18px;height:18px;flex:none;fill:none;stroke:currentColor;stroke-width:1.7;stroke-linecap:round;stroke-linejoin:round}
.tick{stroke:var(--tick)}
.count{position:absolute;top:-3px;inset-inline-end:-5px;min-width:16px;height:16px;padding:0 4px;box-sizing:border-box;border-radius:8px;font:600 11px/16px system-ui,sans-serif;
text-align:center;background:var(--badge);color:#fff}
.count[hidden]{display:none}
:host([data-room=none]){display:none}
:host([data-room=label]) svg,:host([data-room=icon]) .label{display:none}
@media (forced-colors:active){button{border:1px solid ButtonText}.count{border:1px solid ButtonText;forced-color-adjust:none}}
`;

const light = '--ink:#444746;--hover:rgb(68 71 70/8%);--ring:#0b57d0;--tick:#0a7a4b;--badge:#b3261e;';
const dark = '--ink:#e3e3e3;--hover:rgb(227 227 227/10%);--ring:#a8c7fa;--tick:#6dd6a2;--badge:#c5221f;';

/** Drawn after each host's own secondary buttons, so that it looks as if it had always been there. */
const shapes: Record<HostId, string> = {
  gmail: `button{height:36px;padding:0 10px;border-radius:18px;font:500 14px/20px "Google Sans",Roboto,Arial,sans-serif}
:host([data-room=label]) button{padding:0 8px}:host([data-room=icon]) button{padding:0 9px}:host{margin:0 2px}`,
  outlook: `button{height:32px;padding:0 8px;border-radius:4px;font:400 14px/20px "Segoe UI","Segoe UI Web (West European)",Arial,sans-serif}
:host([data-room=icon]) button{padding:0 7px}:host{margin:0 4px}`,
  practice: `button{height:36px;padding:0 12px;border-radius:8px;font:500 14px/20px system-ui,sans-serif}:host{margin:0 8px}`,
};

/** The button's whole style sheet on one host, on a dark or a light ground. */
export function buttonCss(host: HostId, onDark: boolean): string {
  return `:host{${onDark ? dark : light}}${shared}${shapes[host]}`;
}

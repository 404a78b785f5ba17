/** The hover card's style: quiet, readable on any mail page, in both themes. */
export const cardCss = `
:host{all:initial}
.card{position:fixed;inset:auto;margin:0;box-sizing:border-box;width:320px;max-width:calc(100vw - 16px);padding:14px 16px 12px;
border:1px solid var(--edge);border-radius:12px;background:var(--paper);color:var(--ink);
font:400 14px/1.45 system-ui,"Segoe UI",Roboto,sans-serif;box-shadow:0 8px 28px rgb(0 0 0/24%)}
.card.middle{inset:0;margin:auto;height:fit-content}
.card{--paper:#fffdf8;--ink:#24221e;--soft:#5f5a50;--edge:#ded6c6;--accent:#1d5c4d;--on-accent:#fff;--quiet:#f1ebdf;
--error:#b3261e;--warning:#9a5200;--hint:#2b62b8}
.card[data-dark]{--paper:#25231f;--ink:#f1ece2;--soft:#b9b1a2;--edge:#47423a;--accent:#8ad0b9;--on-accent:#10241e;--quiet:#35312b;
--error:#ff9d94;--warning:#ffb866;--hint:#9cc2ff}
h2{all:unset;display:flex;gap:8px;align-items:center;font-weight:650}
h2::before{content:"";flex:none;width:9px;height:9px;border-radius:50%;background:var(--tone)}
[data-severity=error]{--tone:var(--error)}[data-severity=warning]{--tone:var(--warning)}[data-severity=hint]{--tone:var(--hint)}
[data-severity=warning] h2::before{border-radius:2px;transform:rotate(45deg)}
[data-severity=hint] h2::before{background:none;border:2px solid var(--tone);width:6px;height:6px}
p{margin:6px 0 0}
.why{color:var(--soft);font-size:13px}
.keys{margin-top:10px;color:var(--soft);font-size:12px}
.row{display:flex;flex-wrap:wrap;gap:6px;margin-top:12px}
button{all:unset;box-sizing:border-box;padding:5px 11px;border-radius:8px;cursor:pointer;font-weight:500;font-size:13px;
background:var(--quiet);color:var(--ink)}
button.fix{background:var(--accent);color:var(--on-accent)}
button.plain{background:none;color:var(--soft);padding:5px 6px}
button.plain:hover{text-decoration:underline}
button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media (forced-colors:active){button,.card{border:1px solid CanvasText}}
`;

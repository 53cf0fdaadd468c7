import { ARM_COLOURS, PHASE_COLOURS } from '../plots/style.js';

type Shade = 'light' | 'dark';

const GROUNDS: Readonly<Record<Shade, string>> = {
  light:
    '--ground:#fff;--ink:#1f2328;--soft:#57606a;--line:#d0d7de;--card:#f6f8fa;--margin:#dfe9f3;--good:#116329;--bad:#a40e26;--open:#7d4e00;--link:#0b5cad',
  dark: '--ground:#0d1117;--ink:#e6edf3;--soft:#9da7b3;--line:#30363d;--card:#161b22;--margin:#1c2f45;--good:#56d364;--bad:#ff8f86;--open:#e3b341;--link:#6cb2ff',
};

function variables(shade: Shade): string {
  const arms = ARM_COLOURS.map((colour, place) => `--arm${place}:${colour[shade]}`);
  const phases = PHASE_COLOURS.map((colour, phase) => `--phase${phase}:${colour[shade]}`);
  return [GROUNDS[shade], ...arms, ...phases].join(';');
}

const COLOURED = [
  ...ARM_COLOURS.map((_, place) => `.s${place}{stroke:var(--arm${place})}.f${place}{fill:var(--arm${place})}`),
  ...PHASE_COLOURS.map((_, phase) => `.p${phase}{fill:var(--phase${phase})}`),
].join('\n');

/** Light unless the reader's system is dark; paper is always light. */
export const SHEET = `
:root{color-scheme:light dark;${variables('light')}}
@media screen and (prefers-color-scheme:dark){:root{${variables('dark')}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem;max-width:80rem;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-top:.6rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
h4{font-size:.9rem;margin:.6rem 0 .2rem}
p,ul{margin:.4rem 0;max-width:75ch}
a{color:var(--link)}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;max-width:none}
.soft,figcaption,.none{color:var(--soft)}
.note{border-left:4px solid var(--open);background:var(--card);padding:.5rem .8rem;margin:.6rem 0}
.failed{border-color:var(--bad)}
.answers{list-style:none;margin:1rem 0;padding:0;max-width:none;display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr))}
.answers li{border:1px solid var(--line);border-radius:8px;background:var(--card);padding:.7rem .9rem}
.answers h3{margin:0;font-size:.95rem;color:var(--soft)}
.answers .mark{font-size:1.25rem;font-weight:650;margin:0}
.answers .figure{margin:0;font-variant-numeric:tabular-nums}
.answers .soft{margin:.2rem 0 0;font-size:.85rem}
.better{color:var(--good)}.worse{color:var(--bad)}.open{color:var(--open)}
.qualifiers li{margin:.25rem 0}
.severity{font-weight:650}
.critical{color:var(--bad)}.warning{color:var(--open)}
.plots{display:grid;gap:1.4rem;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr))}
figure{margin:0;break-inside:avoid}
figcaption{font-size:.88rem;max-width:60ch}
figcaption strong{color:var(--ink)}
.plot{display:block;width:100%;height:auto;max-width:36rem}
.grid{stroke:var(--line)}
.reference{stroke:var(--soft)}
.cap{stroke:var(--ink)}
.tick,.label{fill:var(--soft)}
.margin{fill:var(--margin)}
.pause{fill:var(--card);stroke:var(--line)}
.scroll{overflow-x:auto;max-width:100%;margin:.6rem 0}
table{border-collapse:collapse;font-size:.88rem;font-variant-numeric:tabular-nums}
th,td{padding:.25rem .7rem .25rem 0;border-bottom:1px solid var(--line);text-align:right;vertical-align:top;overflow-wrap:normal}
th{font-weight:600}
.figures{white-space:nowrap}
thead .figures{white-space:normal;vertical-align:bottom}
.words{text-align:left;overflow-wrap:anywhere;min-width:7rem}
details{margin:.35rem 0}
summary{cursor:pointer;color:var(--link)}
.evidences{display:grid;gap:.4rem;grid-template-columns:repeat(auto-fill,minmax(min(21rem,100%),1fr));align-items:start}
.evidences details{margin:0}
.evidences [open]{grid-column:1/-1}
.evidence{border:1px solid var(--line);border-radius:6px;padding:.35rem .7rem}
.sides{display:grid;gap:.8rem;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr))}
pre{white-space:pre-wrap;margin:0;padding:.5rem .7rem;background:var(--card);border-radius:6px;font:13px/1.45 ui-monospace,SFMono-Regular,Consolas,monospace;unicode-bidi:plaintext}
.evidence pre{border:1px solid var(--line)}
mark{background:var(--open);color:var(--ground);border-radius:3px;padding:0 .2em;margin:0 .2em}
bdi{unicode-bidi:isolate}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{margin-top:2.5rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--soft);font-size:.88rem}
${COLOURED}
@media print{body{max-width:none;padding:0;font-size:10.5pt}.words{min-width:4.5rem}nav{display:none}.answers{grid-template-columns:repeat(2,1fr)}.answers .plot{max-width:19rem}.figures{white-space:normal}.plots{grid-template-columns:repeat(2,1fr)}h2,h3{break-after:avoid}.evidence,li,tr{break-inside:avoid}summary{color:inherit}figure details:not([open]){display:none}.scroll{overflow:visible}table{font-size:8.5pt}}
`;

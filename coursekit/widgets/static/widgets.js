export function makeWidgets() {
"use strict";var widgets=(()=>{var it=Object.defineProperty;var Xo=Object.getOwnPropertyDescriptor;var Zo=Object.getOwnPropertyNames;var es=Object.prototype.hasOwnProperty;var Kt=(e,t)=>{for(var o in t)it(e,o,{get:t[o],enumerable:!0})},ts=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of Zo(t))!es.call(e,s)&&s!==o&&it(e,s,{get:()=>t[s],enumerable:!(n=Xo(t,s))||n.enumerable});return e};var ns=e=>ts(it({},"__esModule",{value:!0}),e);var Ai={};Kt(Ai,{adjudicator:()=>nn,curator:()=>an,"debate-map":()=>Wn,explorer:()=>Nn,"hand-in":()=>Yn,marker:()=>Jn,predict:()=>eo,
progress:()=>oo,quiz:()=>Ho,reader:()=>Jo});var Re={},le={used:"",own:""};function z(e,t){Re=e.get("words")??{};let o=e.get("languages");o?.used&&(le=o,t.lang=o.used,
t.dir=o.direction)}function a(e,t={}){let o=Re[e]??e;return Ft(typeof o=="string"?o:o[0],t)}function U(e,t,o,n={}){let s=Re[e]??
[e,t],i=Number.isInteger(o)?o<200?o:100+o%100:100,c=(Re[e]&&Re[""]?.[i])??+(o!==1);return Ft(s[Number(c)],{count:o,...n})}
function Ft(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>n in t?String(t[n]):o)}function G(e){if(e==="undated")return a("Th\
e text gives no date.");let[,t,o,n]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!o)return e;let s=new Date(Date.UTC(Number(
t),Number(o)-1,Number(n??1))),{used:i}=le;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...n?{day:"numeric"}:{},timeZone:"UTC"})}var os=15e3,ss=new Set(["a","button","input","select","textarea","summary"]),Ht="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...o){let n=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?n.addEventListener(s.slice(2),i):i!==!1&&i!=null&&n.setAttribute(s,i===!0?"":i);t.dir==="auto"&&le.own&&(n.lang=le.
own);for(let s of o)s!=null&&n.append(s);return(ss.has(e)||"tabindex"in t)&&ue(n),n}function Q(e,t){let o=document.createElementNS(
"http://www.w3.org/2000/svg",e);for(let[n,s]of Object.entries(t))o.setAttribute(n,`${s}`);return o}function ue(e){e instanceof
HTMLElement&&e.matches(Ht)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.
documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(
".jupyter-widgets")&&ue(e)}));function Pe(e){let t=e.getRootNode();return(t instanceof Document||t instanceof ShadowRoot)&&
e.contains(t.activeElement)}function qe(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];return t?r("a",{href:e,
target:"_blank",rel:"noopener noreferrer"},t):null}function H(e,t,o){let n=r(e,t);return/[<&]/.test(o)?(n.innerHTML=o,n.
querySelectorAll(Ht).forEach(ue)):n.textContent=o,n}function V(){let e=r("div",{role:"status","aria-live":"polite",class:"\
ck-unseen"}),t;return{region:e,announce:n=>{e.replaceChildren(r("p",{},n)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),
os)}}}var rs=Math.random().toString(36).slice(2,12),Ut=0;function F(e){return Ut+=1,`ck-${e}-${rs}-${Ut}`}var ie=class{constructor(t){this.text=t,this.units=[0];let o=0;for(let n of t)o+=n.length,this.units.push(o)}get length(){
return this.units.length-1}slice(t,o){return this.text.slice(this.units[t],this.units[o])}};function me({how:e,actions:t,forms:o,coder:n,keys:s,onKeys:i,onFilter:c,onOff:u,...d}){let l=d.words??{far:a("Signed row\
s"),by:a("Signed as {name}",{name:n}),actions:a("What to do with the row")},f=r("progress",{"aria-label":l.far,max:1,value:0}),
p=r("span"),h=r("p",{class:"ck-said"}),g=Object.entries(o??{}).map(([b,{label:x}])=>r("option",{value:b},x)),m=r("select",
{onchange:c},r("option",{value:"turn"},a("each table in turn")),r("option",{value:"mixed"},a("all tables mixed")),...g),
y=r("input",{type:"checkbox",onchange:E});y.checked=s;let k=r("dl",{class:"ck-keys",id:F("keys")}),O=r("div",{hidden:!0},
r("p",{},e??is()),k,r("p",{},r("label",{},y," ",a("Use single letters as keyboard shortcuts")))),w=Object.entries(t).map(
([b,x])=>{let $=r("kbd",{"aria-hidden":"true"},b),R=r("button",{type:"button",onclick:()=>S(b)},x.label,$);return[b,x,R,
$]});k.append(...Object.entries(t).flatMap(([b,{label:x,means:$}])=>[r("dt",{},r("kbd",{},b)),r("dd",{},$?`${x}: ${$}`:x)])),
w[0][2].classList.add("ck-main"),E();let v="";return{element:r("div",{class:"ck-bar"},r("div",{class:"ck-far"},r("span",
{},l.by),f,p,o?r("label",{},a("Rows:")," ",m):null),r("div",{class:"ck-actions ck-do",role:"group","aria-label":l.actions},
...w.map(([,,b])=>b)),O,h),filter:()=>m.value,keysAreOn:()=>y.checked,press:S,help:C,show(b){f.max=Math.max(1,b.rows),f.
value=b.signed,p.textContent=b.said;let x=w.find(([$])=>$==="u")?.[2];x?.setAttribute("aria-disabled",String(!b.undo)),x&&
(x.title=b.undo)},at(b){v=b??"";for(let[,{only:x},$]of w)x&&$.setAttribute("aria-disabled",String(x!==v))},said(b,x=!1){
h.textContent=b,h.classList.toggle("ck-fault",x)}};function S(b){let x=t[b],$=w.find(([R])=>R===b)?.[2];return!x||!$?!1:
($.getAttribute("aria-disabled")!=="true"?x.run():x.only&&u(a("Only stakeholders can be merged or split.")),!0)}function E(){
for(let[b,,x,$]of w)$.hidden=!y.checked,y.checked?x.setAttribute("aria-keyshortcuts",b):x.removeAttribute("aria-keyshort\
cuts");i(y.checked)}function C(){O.hidden=!O.hidden,w.find(([x])=>x==="?")?.[2]?.setAttribute("aria-expanded",String(!O.
hidden))}}function is(){return a("Compare the row with its sentence, which is marked in the article. Keep it, edit a cel\
l, or drop it; each decision is signed and kept at once, and Undo takes them back one by one. Rows that are not signed d\
o not count. In a form, Control and Enter saves, Escape goes back.")}function Ke(e,t){let o=r("div",{class:"ck-outside",hidden:!0}),n=r("ul",{dir:"auto"}),s=r("select",{onchange:c},...e.map(
d=>r("option",{value:d},d==="machine"?a("the machine's draft"):d))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
c()}},r("summary",{},a("What has changed?")),r("label",{},a("Since:")," ",s),n);return{element:r("div",{class:"ck-change\
s"},o,i),showOutside:u};function c(){t(s.value,d=>{n.replaceChildren(...d.map(l=>r("li",{dir:"auto"},l)))})}function u(d){
if(!d.length)return;let l=()=>{o.hidden=!0};o.hidden=!1,o.replaceChildren(r("p",{},a("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...d.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:l},
a("I have seen it")))}}var Yt=3e3,as="[*]:",cs=".jp-InputPrompt";function we(e){let t=new Map,o=[],n=0;return e.on("msg:custom",i),{ask(c,u){let d=F(
"message");n+=1;let l=setTimeout(()=>s(d),Yt);t.set(d,{...u,place:n,timer:l});try{e.send({...c,message_id:d})}catch{}return n},
listen:c=>o.push(c),close(){e.off("msg:custom",i);for(let{timer:c}of t.values())clearTimeout(c);t.clear()}};function s(c){
let u=t.get(c);u&&(ls()?(u.onRunning?.(),u.timer=setTimeout(()=>s(c),Yt)):u.onSilence?.())}function i(c){let u=t.get(c.message_id);
if(u){t.delete(c.message_id),clearTimeout(u.timer),c.type==="refused"?u.onRefused?.(c.reason):u.onReply(c);for(let d of o)
d(u.place)}}}function ls(){return[...document.querySelectorAll(cs)].some(({textContent:t})=>t===as)}var at="coursekit",Vt=window,zt=Symbol.for("coursekit.unstored");Vt[zt]??=new Map;var de=Vt[zt],us=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function lt(){try{return window.localStorage}catch{return null}}function ae(e,t){let o=`${[
at,e,us,t].join(" ")} `;return{front:o,put(n,s){let i=JSON.stringify(s);try{return ds(i.length+o.length+n.length),window.
localStorage.setItem(o+n,i),de.delete(o+n),!0}catch{return de.set(o+n,i),!1}},remove(n){de.delete(o+n),lt()?.removeItem(
o+n)},get:n=>ct(de.get(o+n)??ge(o+n)),has:n=>de.has(o+n)||ge(o+n)!==null,isStored:n=>ge(o+n)!==null,all:()=>Gt(o).flatMap(
n=>{let s=ct(de.get(n)??ge(n));return s?[[n.slice(o.length),s]]:[]})}}function ge(e){return lt()?.getItem(e)??null}function Gt(e){
let t=lt(),o=new Set(de.keys());for(let n=0;n<(t?.length??0);n+=1)o.add(t?.key(n)??"");return[...o].filter(n=>n.startsWith(
e))}function ct(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function ds(e){
let t=c=>c.length+(ge(c)?.length??0),o=Gt(`${at} `),n=o.reduce((c,u)=>c+t(u),0);if(n+e<=1e6)return;let s=c=>ct(ge(c))?.at??
0,i=o.filter(c=>!c.startsWith(`${at} waiting `));i.sort((c,u)=>s(c)-s(u));for(let c of i){if(n+e<=1e6)return;n-=t(c),window.
localStorage.removeItem(c)}if(n+e>1e6)throw new Error("no room for another action")}function We(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(o=>{let n=o;for(let s=0;s<t.length;s+=1)n=Math.imul(n^t.charCodeAt(s),16777619);return(n>>>
0).toString(16).padStart(8,"0")}).join("")}var fs="input:not([type='checkbox']), select, textarea, [role='listbox']",Jt="curator keys";function ke(){let e=ae("read\
er","any");return{keys:e.get(Jt)?.on??!0,onKeys:t=>e.put(Jt,{at:Date.now(),on:t})}}function be(e,t){let o=we(e),n={isWaiting:!1,
ask:s,close:o.close};return n;function s(i,c,u){o.ask(i,{onReply(d){n.isWaiting=!1,c(d)},onSilence(){n.isWaiting=!1,t(a(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(d){n.isWaiting=!1,t(d,!0),u?.(d)}})}}function Fe(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function ye(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ue(e,[t,o,n,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},o,n),...s)}function ve(e,t,o){return n=>{if(!(n.altKey||n.ctrlKey||n.metaKey||!(n.target instanceof
Element))){if(n.key==="Escape"&&t())o();else{if(t()||!e.keysAreOn()||n.target.closest(fs))return;if(!e.press(n.key))return}
n.preventDefault(),n.stopPropagation()}}}function He(e,t,o){return(n,s,i,c,u)=>{e.mark(n,s,i,{take(d){t.ask({type:"mark",
words:d},({text:l,spans:f})=>{e.show(o()),c(l,f,d)})},cancel(){e.show(o()),u?.()}})}}function Qt(e,{label:t,fields:o},{sides:n,names:s},[i,c]){let u=r("p",{class:"ck-row-title",id:F("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},a("Difference {number} of {of}",{number:i,of:c}))),d=o.filter(({column:f})=>e.sides.
some(p=>p?.fields[f])).map(f=>{let p=e.columns.includes(f.column);return r("tr",{class:p?"ck-differs":null},r("th",{scope:"\
row"},f.label,p?r("span",{class:"ck-part"}," ",a("(differs)")):null),...e.sides.map((h,g)=>ps(h,f,s[g])))}),l=n.map((f,p)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[p]?null:r("span",{class:"ck-part"}," ",a("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},e.decided?a("Decided."):
a("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},a("Cell")),...l)),r("tbod\
y",{},...d)))}function ps(e,t,o){let n=e?.fields[t.column]??"",s=t.rows&&o[t.rows]?.[n];return r("td",{dir:"auto"},s?`${n}\
 ${s}`:n)}var hs=new Set(["words","text","long"]),Xt=60;function Zt(e,{label:t,fields:o},n,{number:s,of:i}){let c=s?a("{number} of\
 {of}",{number:s,of:i}):"",u=r("p",{class:"ck-row-title",id:F("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},c)),d=o.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let p=e.fields[f.column]??"",h=f.rows?en(
p).map(g=>tn(g,n[f.rows])):[p].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:p?null:"ck-part"},h.join(
"; ")||a("none"))]}),l=e.why.length?[r("p",{class:"ck-part"},a("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},...ms(e)),
r("dl",{},...d),...l)}function Ye({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function ms({certainty:e,
origin:t,checked:o}){let n=t==="reviewed"?a("Signed: {name}, {day}",o):a("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},a("Doubtful.")):null;return s?[s," ",n]:[n]}function Ve(e,{label:t,fields:o},n,{save:s,cancel:i,mark:c}){
let u={},d={},l=o.map(g=>{let m=e[g.column]??"";if(g.kind==="rows"){let k=gs(g,m,n[g.rows]??{});return d[g.column]=k,k.element}
let y=ys(g,m,n);return d[g.column]=y,y.addEventListener("input",()=>delete u[g.column]),r("div",{class:`ck-field ${hs.has(
g.kind)?`ck-${g.kind}`:""}`},r("label",{},r("span",{},ks(g)),y),g.kind==="words"?h(g,y):ws(g,y))}),f=r("form",{class:"ck\
-row","aria-label":a("{table}: a row to fill in",{table:t}),onsubmit(g){g.preventDefault(),s(p(),u)},onkeydown(g){g.key!==
"Enter"||!(g.ctrlKey||g.metaKey)||(g.preventDefault(),g.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...l),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},a("Save and sign")),r("button",{type:"butt\
on",onclick:i},a("Cancel"))));return f;function p(){let g=Object.entries(d).map(([m,{value:y}])=>[m,y]);return Object.fromEntries(
g.filter(([m,y])=>y!==(e[m]??"")&&!(m in u)))}function h(g,m){return r("button",{type:"button","aria-label":a("Mark in t\
he article: {cell}",{cell:g.label}),onclick(){c(g.label,u[g.column]??bs(e,g.column),(k,O)=>{m.value=k,u[g.column]=O,m.focus()})}},
a("Mark"))}}function ws({offered:e},t){let o=Object.entries(e);if(!o.length)return null;let n=F("offered");return t.setAttribute(
"list",n),r("datalist",{id:n},...o.map(([s,i])=>r("option",{value:s},i)))}function gs({label:e},t,o){let n=en(t),s=Object.
keys(o).filter(u=>!n.includes(u)),i=[...n,...s].map(u=>{let d=r("input",{type:"checkbox",value:u});return d.checked=n.includes(
u),{box:d,choice:r("label",{},d,tn(u,o))}});return{element:r("fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.
map(({choice:u})=>u)),get value(){return i.filter(({box:u})=>u.checked).map(({box:u})=>u.value).join("; ")}}}var en=e=>e.
split(";").map(t=>t.trim()).filter(Boolean),tn=(e,t)=>`${e} ${t?.[e]??""}`.trim(),ks=({label:e,hint:t})=>t?`${e} (${t})`:
e;function bs(e,t){let o=t==="evidence"?"":`${t}_`,n=`${e[`${o}start`]??""}:${e[`${o}end`]??""}`;return(e[`${o}spans`]||
n).split(";").map(i=>i.split(":").map(Number)).filter(([i,c])=>c>i).map(([i,c])=>[i,c])}function ys(e,t,o){if(e.kind==="\
choice"||e.kind==="row")return vs(e,t,o);let s=e.kind==="long"||t.length>Xt?r("textarea",{rows:3}):r("input",{type:"text"});
return s.dir="auto",s.value=t,s}function vs({kind:e,choices:t,rows:o},n,s){let i=e==="row"?["",...Object.keys(s[o]??{})]:
t,c=i.includes(n)?i:[...i,n],u=l=>`${l} ${s[o]?.[l]??""}`.trim(),d=r("select",{},...c.map(l=>r("option",{value:l},u(l).slice(
0,Xt)||a("none"))));return d.value=n,d}function ze(e,t,o){let n=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:w,
...o}),s=e.map(p);n.append(t);let i=!1,c=0,u=0,d=!1,l=!0,f=S=>s[S].getAttribute("aria-selected")==="true";return{element:n,
words:s,marked:()=>s.map((S,E)=>E).filter(f),markAll:h,current:()=>c,go:O,close(){i=!0,n.setAttribute("aria-disabled","t\
rue")},open(){i=!1,n.removeAttribute("aria-disabled")}};function p([S,E],C){let b=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:C?"-1":"0",onpointerdown:x=>m(x,C),onpointerenter(x){x.buttons===1&&d&&k(C)}},E);return n.
append(S,b),b}function h(S,E){for(let C of s.keys())g(C,S(C),E)}function g(S,E,C=!1){(!i||C)&&s[S].setAttribute("aria-se\
lected",String(E))}function m(S,E){S.button||(S.preventDefault(),s[E].releasePointerCapture?.(S.pointerId),l=!f(E),d=!0,
document.addEventListener("pointerup",y,{once:!0}),u=E,O(E),g(E,l))}function y(){d=!1}function k(S){let[E,C]=[Math.min(u,
S),Math.max(u,S)];for(let b=E;b<=C;b+=1)g(b,l);O(S)}function O(S){s[c].tabIndex=-1,c=S,s[S].tabIndex=0,s[S].focus()}function w(S){
let E=s.length-1,C=getComputedStyle(n).direction==="rtl"?-1:1,b={ArrowRight:c+C,ArrowLeft:c-C,ArrowDown:v(1),ArrowUp:v(-1),
Home:0,End:E};if(S.key===" "||S.key==="Enter")u=c,l=!f(c),g(c,l);else if(S.key in b){let x=Math.max(0,Math.min(E,b[S.key]));
S.shiftKey?(f(c)||(u=c),l=!0,k(x)):O(x)}else return;S.preventDefault(),S.stopPropagation()}function v(S){let E=s[c].getBoundingClientRect(),
C=s.map((N,D)=>({at:D,box:N.getBoundingClientRect()})).filter(({box:N})=>S*(N.top-E.top)>E.height/2);if(!C.length)return c;
let b=C.map(({box:N})=>N.top),x=S>0?Math.min(...b):Math.max(...b),$=C.filter(({box:N})=>Math.abs(N.top-x)<E.height/2),R=N=>Math.
abs(N.left-E.left);return $.reduce((N,D)=>R(D.box)<R(N.box)?D:N).at}}function xe(e,t,o=0){let n=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+o;if(n.top>=i&&n.bottom<=s.bottom)
return;let c=matchMedia("(prefers-reduced-motion: reduce)").matches,u=Math.max(0,(s.bottom-i-n.height)/2);e.scrollBy({top:n.
top-i-u,behavior:c?"auto":"smooth"})}function Ge(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":a("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},n);return{element:s,show:i,mark:c};function i(u){s.replaceChildren(n);let d=u?.evidence??[0,
0],l=u?.passages??[],f=[d,...l].flat().filter(m=>typeof m=="number"),p=[],h,g=0;for(let m of e.blocks){p.push(t.slice(g,
m.start));let y=f.filter(E=>m.start<E&&E<m.end),k=[...new Set(y)].sort((E,C)=>E-C),O=[m.start,...k,m.end],w=O.slice(1).map(
(E,C)=>{let b=O[C],x=([N,D])=>Number(N)<=b&&E<=Number(D),$=l.some(x)?"mark":"span",R=r($,{class:x(d)&&E>b?"ck-evidence":
null},t.slice(b,E));return x(d)&&d[1]>d[0]&&(h??=R),R}),v=m.aside?r("span",{class:"ck-aside-label"},m.aside):null,S=m.aside?
"ck-aside":`ck-${m.kind.replace(" ","-")}`;p.push(r("p",{class:S,dir:"auto"},v,...w)),g=m.end}p.push(t.slice(g,t.length)),
n.replaceChildren(...p),h&&xe(n,h)}function c(u,d,l,{take:f,cancel:p}){let h=o.map(([v,S],E)=>[t.slice(E?o[E-1][1]:0,v),
t.slice(v,S)]),g=t.slice(o.at(-1)?.[1]??0,t.length),m=ze(h,g,{"aria-label":u,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),y=v=>d.some(([S,E])=>S<o[v][1]&&o[v][0]<E),k=()=>{let v=m.marked();f(v.length?v:[m.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},u)," ",a("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:k},
a("Take these words")),r("button",{type:"button",onclick:p},a("Cancel"))),m.element),m.element.addEventListener("keydown",
w,!0);let O=Math.max(0,o.findIndex((v,S)=>y(S)));l||m.markAll(y),m.go(O);function w(v){if(v.key==="Enter")k();else if(v.
key==="Escape")p();else return;v.preventDefault(),v.stopPropagation()}}}var nn={render({model:e,el:t}){z(e,t);let o=e.get("forms"),{coder:n,sides:s,names:i}=e.get("manner"),c=be(e,S),{region:u,
announce:d}=V(),l=0,f=!1,p=new ie(e.get("page").text),h=Ge(e.get("page"),p,e.get("markable")),g=r("div",{class:"ck-place"}),
m=me({how:a("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:a("Take {\
name}",{name:s[0]}),run:()=>x(0)},2:{label:a("Take {name}",{name:s[1]}),run:()=>x(1)},e:{label:a("Edit"),run:()=>c.isWaiting||
R()},u:{label:a("Undo"),run:()=>$({type:"undo"})},p:{label:a("Previous"),run:()=>b(-1)},n:{label:a("Next"),run:()=>b(1)},
"?":{label:a("Help"),run:()=>m.help()}},coder:n,...ke(),onOff:S}),y=Ke([],()=>{}),k=ve(m,()=>f,()=>C(l)),O=[m.element,h.
element,g,y.element,u];return t.replaceChildren(Ue(a("Two coders"),O,k)),e.on("change:state",v),v(),C(E(-1),!1),()=>{e.off(
"change:state",v),c.close()};function w(){return e.get("state")}function v(){m.show(w()),y.showOutside(w().outside)}function S(N,D=!1){
d(N),m.said(N,D)}function E(N){let{pairs:D}=w(),B=[...D.keys()];return[...B.slice(N+1),...B.slice(0,N+1)].find(P=>!D[P].
decided)??Math.max(0,N)}function C(N,D=!0){let{pairs:B}=w(),_=B[N];if(f=!1,!_){g.replaceChildren(r("p",{tabindex:"-1"},a(
"The two agree on every row."))),h.show(void 0);return}l=N;let P=Qt(_,o[_.table],{sides:s,names:i},[N+1,B.length]);g.replaceChildren(
P),h.show(_.sides.find(K=>K)??void 0),D&&ye(P,m)}function b(N){w().pairs[l+N]?C(l+N):S(N>0?a("This is the last row."):a(
"This is the first row."))}function x(N){$({type:"take",number:l,side:N})}function $(N,D){c.isWaiting||(c.isWaiting=!0,c.
ask({...N,seen:w().seen},({said:B,at:_})=>{let P=w().pairs.every(({decided:K})=>K);S(P?[B,a("All differences are decided\
.")].join(" "):B),C(_??E(l))},D??(()=>C(l))))}function R(){let{table:N,sides:D}=w().pairs[l],B=D[0]?0:1,_=D[B];if(!_)return;
let P=He(h,c,()=>_),K=Ve(Ye(_),o[N],i[B],{save:(I,T)=>$({type:"take",number:l,side:B,cells:I,marked:T},()=>{}),cancel:()=>C(
l),mark:(I,T,M)=>P(I,T.length?T:[_.evidence],!T.length,M)});f=!0,Fe(g,K)}}};function on(e,t,o,n){let s=r("select",{onkeydown(c){c.key==="Enter"&&(c.preventDefault(),i.requestSubmit())}},...t.map(({
id:c,fields:u})=>r("option",{value:c},`${c} ${u.name}`))),i=rn(a("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},a("Into:")," ",s),r("p",{class:"ck-part"},a("This row goes; its names become other names of the row that yo\
u choose."))],a("Merge"),()=>o(s.value),n);return i}function sn(e,t,o){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(c=>c.trim()).filter(c=>c).map(c=>({name:c,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return rn(a("Split {name} into two rows",{name:e.fields.name}),[r("p",{},a("Which names belong to the second row?")),...s.
map(({name:c,box:u})=>r("label",{class:"ck-name",dir:"auto"},u,` ${c}`)),r("label",{},a("Or another name for the second \
row:")," ",i)],a("Split"),()=>t([...s.filter(({box:c})=>c.checked).map(({name:c})=>c),...i.value.trim()?[i.value.trim()]:
[]]),o)}function rn(e,t,o,n,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),n()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},o),r("button",{type:"button",onclick:s},a("Cancel"))))}var an={render({model:e,el:t}){z(e,t);let o=e.get("forms"),n=be(e,w),{region:s,announce:i}=V(),c,u=!1,d=new ie(e.get("pa\
ge").text),l=Ge(e.get("page"),d,e.get("markable")),f=r("div",{class:"ck-place"}),p=me({actions:{k:{label:a("Keep"),means:a(
"the row is right as it is"),run:()=>R({type:"keep",...b()})},e:{label:a("Edit"),run:()=>n.isWaiting||D()},d:{label:a("D\
rop"),means:a("the article says no such thing"),run:()=>R({type:"drop",...b()})},m:{label:a("Merge"),means:a("this and a\
nother row are the same stakeholder"),run:()=>n.isWaiting||P(),only:"stakeholders"},s:{label:a("Split"),means:a("the row\
 is about two stakeholders"),run:()=>n.isWaiting||K(),only:"stakeholders"},a:{label:a("Add"),means:a("mark the words of \
a row that is missing"),run:()=>n.isWaiting||_()},u:{label:a("Undo"),run:()=>R({type:"undo"})},p:{label:a("Previous"),run:()=>$(
-1)},n:{label:a("Next"),run:()=>$(1)},"?":{label:a("Help"),run:()=>p.help()}},forms:o,coder:e.get("manner").coder,...ke(),
onFilter:()=>x(C()),onOff:w}),h=Ke(e.get("manner").versions,(I,T)=>n.ask({type:"diff",version:I},({lines:M})=>T(M))),g=He(
l,n,()=>S(c)),m=ve(p,()=>u,()=>x(c)),y=[p.element,l.element,f,h.element,s];return t.replaceChildren(Ue(a("Curation"),y,m)),
e.on("change:state",O),O(),x(C(),!1),()=>{e.off("change:state",O),n.close()};function k(){return e.get("state")}function O(){
p.show(k()),h.showOutside(k().outside)}function w(I,T=!1){i(I),p.said(I,T)}function v(){let{turn:I,mixed:T}=k().orders,M=p.
filter();return M==="mixed"?T:M==="turn"?I:I.filter(([L])=>L===M)}function S(I){return I&&k().tables[I[0]].find(({id:T})=>T===
I[1])}function E(I){let T=e.get("manner").kind==="person";return I.find(M=>{let L=S(M),A=L?.origin==="reviewed";return L&&
(!A||T&&L.checked.kind==="program")})}function C(){return E(v())??v()[0]}function b(){return{table:c?.[0],row:c?.[1]}}function x(I,T=!0){
let M=S(I);if(c=M&&I,u=!1,p.at(c?.[0]),!M||!I){f.replaceChildren(r("p",{tabindex:"-1"},a("There are no rows."))),l.show(
void 0);return}let L=v(),A=L.findIndex(([j,q])=>j===I[0]&&q===I[1])+1,W=Zt(M,o[I[0]],k().names,{number:A,of:L.length});f.
replaceChildren(W),l.show(M),T&&ye(W,p)}function $(I){let T=v(),M=T.findIndex(([A,W])=>A===c?.[0]&&W===c?.[1]),L=T[M+I];
L?x(L):i(I>0?a("This is the last row."):a("This is the first row."))}function R(I,T){if(n.isWaiting)return;let M=v(),L=M.
findIndex(([A,W])=>A===c?.[0]&&W===c?.[1]);n.isWaiting=!0,n.ask({...I,seen:k().seen},({said:A,at:W})=>{let j=E([...M.slice(
L+1),...M.slice(0,L+1),...v()]);w(j?A:[A,a("All these rows are signed.")].join(" ")),x(W&&S(W)?W:j??(S(c)?c:v()[0]))},T??
(()=>x(S(c)?c:C())))}function N(I){u=!0,Fe(f,I)}function D(){let I=S(c);!I||!c||B(c[0],I,Ye(I),(T,M)=>R({type:"mend",...b(),
cells:T,marked:M},()=>{}))}function B(I,T,M,L){let A=Ve(M,o[I],k().names,{save:L,cancel:()=>x(c),mark:(W,j,q)=>g(W,j.length?
j:[T?.evidence??[0,1]],!j.length,q)});N(A)}function _(){let I=c?.[0]??"stakeholders",{label:T}=o[I];u=!0;let M=S(c)?.evidence??
[0,1],L=a("Mark the words of a new row: {table}",{table:T});g(L,[M],!0,(W,j,q)=>n.ask({type:"new",table:I,words:q},({cells:Y})=>{
B(I,S(c),Y,(se,Qo)=>R({type:"add",table:I,words:q,cells:se,marked:Qo},()=>{}))}),()=>x(c))}function P(){let I=S(c);if(!I)
return;let T=k().tables.stakeholders.filter(({id:L})=>L!==I.id);N(on(I,T,L=>R({type:"merge",row:I.id,into:L},()=>{}),()=>x(
c)))}function K(){let I=S(c);if(!I)return;N(sn(I,M=>R({type:"split",row:I.id,names:M},()=>{}),()=>x(c)))}}};var xs=["yes","no"],Se=({origin:e})=>e==="reviewed",X=e=>Se(e)&&!e.by_words;function cn(e,{first:t,last:o}){return!t&&!o?
e:e.filter(({published:n})=>n&&t<=n&&(!o||n<=o))}function Ne(e,t){let o=new Map,n=new Set;for(let{id:s,article:i,actor:c,
concept:u,agreement:d}of e){let l={all:s,article:i,period:""}[t],f=`${c}\0${u}\0${d}\0${l}`;if(n.has(f))continue;n.add(f);
let p=o.get(c)??new Map,h=p.get(u)??{yes:0,no:0};h[d]+=1,o.set(c,p.set(u,h))}return o}function dt(e,t,o){return(t==="aff\
iliation"?Ss(e):Cs(e,t,o)).sort((s,i)=>i.weight-s.weight||ut(s.one,i.one)||ut(s.other,i.other))}var ut=(e,t)=>+(e>t)-+(e<
t);function Ss(e){return[...e].flatMap(([t,o])=>[...o].map(([n,{yes:s,no:i}])=>({one:t,other:n,weight:s+i})))}function Cs(e,t,o){
let n=[...e].sort(([i],[c])=>ut(i,c)),s=[];return n.forEach(([i,c],u)=>{for(let[d,l]of n.slice(u+1)){let f=ln(c,l,t);f&&
s.push({one:i,other:d,weight:f/Ts(c,l,o)})}}),s}function ln(e,t,o){let n=0;for(let[s,{yes:i,no:c}]of e){let u=t.get(s);u&&
(n+=o==="congruence"?i*u.yes+c*u.no:i*u.no+c*u.yes)}return n}function Ts(e,t,o){if(o==="none")return 1;let[n,s]=[Je(e),Je(
t)];return o==="average activity"?(n+s)/2:o==="cosine"?n*s:Je(e,t)+Je(t,e)+ln(e,t,"congruence")}function Je(e,t){let o=0;
for(let[n,s]of e)for(let i of xs)t?.get(n)?.[i]||(o+=s[i]);return o}function un(e,[t,o],n){if(o===void 0||n==="affiliati\
on"){let c=[t,o??t];return e.filter(({actor:u,concept:d})=>(c[0]===u||c[0]===d)&&(c[1]===u||c[1]===d))}let s=n==="congru\
ence"?{yes:"yes",no:"no"}:{yes:"no",no:"yes"},i=Ne(e,"period");return e.filter(({actor:c,concept:u,agreement:d})=>{let l=c===
t?o:c===o?t:"";return!!(l&&i.get(l)?.get(u)?.[s[d]])})}function fn({title:e,actors:t,concepts:o,articles:n,statements:s,notes:i}){let c=o.map(m=>({...m,id:dn(m.id)})),u=s.map(
m=>({...m,concept:dn(m.concept)})),d=new Map;for(let{id:m,name:y,type:k}of t)d.set(m,{id:m,name:y,about:k});for(let{id:m,
label:y}of c)d.set(m,{id:m,name:y,about:""});let l=new Set(t.map(({id:m})=>m)),f=new Map(n.map(m=>[m.article,m])),p=[...new Set(
u.map(({published:m})=>m).filter(Boolean))].sort(),h=new Map;return{title:e,days:p,statements:u,notes:i,article:m=>f.get(
m),name:m=>d.get(m)?.name||m,inOrder:m=>[...d.keys()].filter(y=>m.includes(y)),about:m=>d.get(m)?.about??"",isActor:m=>l.
has(m),isSigned:u.every(Se),wholeOf:g};function g(m){let y=h.get(m);if(y)return y;let k=pn(u,m),O=Ne(k,"all"),w=pt(k),v=E=>E.
map(({id:C})=>C).filter(C=>w.has(C)).sort((C,b)=>(w.get(b)??0)-(w.get(C)??0)),S={actors:v(t),concepts:v(c),counts:O};return h.
set(m,S),S}}var dn=e=>`concept: ${e}`;function ft(e,{kind:t,duplicates:o,normalisation:n,machine:s,atLeast:i,days:[c,u]}){
let d=pn(e.statements,s),l=c===0&&u>=e.days.length-1,f=l?d:cn(d,{first:e.days[c],last:e.days[u]}),p=Ne(f,o[t]),h=dt(p,t,
n),g=Ne(f.filter(X),o[t]),m=new Map(dt(g,t,n).map(k=>[Z(k),k.weight])),y=h.filter(({weight:k})=>k>=i).map(k=>({...k,checked:m.
get(Z(k))??0}));return{kind:t,statements:f,days:[e.days[c]??"",e.days[u]??""],undated:l?0:d.filter(({published:k})=>!k).
length,counts:p,lines:y,weights:[...new Set(h.map(({weight:k})=>k))].sort((k,O)=>k-O),debate:e,whole:e.wholeOf(s)}}var pn=(e,t)=>t?
e:e.filter(Se),Z=({one:e,other:t})=>`${e}\0${t}`,Ce=({lines:e},t)=>e.filter(({one:o,other:n})=>t.every(s=>s===o||s===n));
function pt(e){let t=new Map;for(let{actor:o,concept:n}of e)for(let s of[o,n])t.set(s,(t.get(s)??0)+1);return t}var ht=5,Te=e=>U("1 statement","{count} statements",e),Le=e=>String(Number.isInteger(e)?e:Number(e.toPrecision(2)));function Qe({
yes:e,no:t}={yes:0,no:0}){return[e&&a("yes {count}",{count:e}),t&&a("no {count}",{count:t})].filter(Boolean).join(", ")}
var mt=({debate:e},{one:t,other:o})=>`${e.name(t)} – ${e.name(o)}`;function Be({kind:e,counts:t},{one:o,other:n,weight:s}){
if(e==="affiliation")return Qe(t.get(o)?.get(n));let i=Le(s);return e==="congruence"?a("agreement {weight}",{weight:i}):
a("disagreement {weight}",{weight:i})}var De=()=>a("side checked by nobody"),hn=(e,t)=>`${mt(e,t)}: ${Be(e,t)}${t.checked?
"":` (${De()})`}`;function wt({debate:e,days:[t,o]}){return e.days.length?t===o?G(t):a("{first} to {last}",{first:G(t),last:G(
o)}):a("No statement has a day.")}function mn({debate:e,lines:t,statements:o,undated:n}){let s=o.length,i=new Set(t.flatMap(
({one:p,other:h})=>[p,h]).filter(e.isActor)),c=o.filter(p=>!Se(p)).length,u=s-c-o.filter(X).length,d=U("1 actor","{count\
} actors",i.size),l=U("1 line","{count} lines",t.length);return[`${d}, ${l}, ${Te(s)}.`,!s&&!e.isSigned&&a("Nobody has s\
igned a row of these days; the box above brings those of the machine."),c&&U("1 of them ({share} %) is the machine's rea\
ding, signed by nobody.","{count} of them ({share} %) are the machine's reading, signed by nobody.",c,{share:Math.round(
100*c/s)}),s>0&&!c&&a("All were signed by a coder."),u&&U("In 1 of those that were signed, the side was found by the cod\
ebook's words, and checked by nobody.","In {count} of those that were signed, the side was found by the codebook's words\
, and checked by nobody.",u),n&&U("1 more has no day.","{count} more have no day.",n)].filter(Boolean).join(" ")}function wn(e,t,o){
if(!t.length)return a("Nothing is chosen.");let{debate:n}=e,s=t.map(n.name).join(" – "),i=Te(o);if(t.length>1)return`${s}\
: ${i}.`;let c=Ce(e,t).map(({one:f,other:p})=>n.name(f===t[0]?p:f)),u=a("and {count} more",{count:c.length-ht}),d=c.slice(
0,ht).join(", ")+(c.length>ht?` ${u}`:""),l=U("1 neighbour","{count} neighbours",c.length);return`${s}: ${l}${d&&` (${d}\
)`}, ${i}.`}function bn(e,t,o){let n,s=gn(a("Network"),{affiliation:a("actors and concepts"),congruence:a("congruence"),conflict:a("\
conflict")},o),i=gn(a("Show as"),{map:a("map"),list:a("list"),matrix:a("matrix")},h=>t({view:h})),c=r("input",{type:"che\
ckbox",onchange:()=>t({machine:c.checked})}),u=r("label",{class:"ck-machine"},c,a("With rows that nobody has signed"));u.
hidden=e.isSigned;let d=Os(h=>t({atLeast:h})),l=kn(a("Count a side that an actor takes again"),{all:a("each time"),article:a(
"once for each article"),period:a("once in these days")},h=>n&&t({duplicates:{...n.duplicates,[n.kind]:h},atLeast:0})),f=kn(
a("Normalise by"),{none:a("nothing: a count"),"average activity":a("average activity"),Jaccard:a("Jaccard similarity"),cosine:a(
"cosine similarity")},h=>t({normalisation:h,atLeast:0})),p=r("details",{},r("summary",{},a("How lines are counted")),r("\
div",{class:"ck-choices"},l.element,f.element));return{element:r("div",{class:"ck-controls"},s.element,i.element,d.element,
u,p),show(h,g){n=h,s.show(h.kind),i.show(h.view),c.checked=h.machine,d.show(h.atLeast,g),l.show(h.duplicates[h.kind]),f.
show(h.normalisation),f.element.hidden=h.kind==="affiliation"}}}function gn(e,t,o){let n=F("radios"),s=Object.entries(t),
i=s.map(([u])=>r("input",{type:"radio",name:n,value:u,onchange:()=>o(u)})),c=s.map(([,u],d)=>r("label",{},i[d],r("span",
{},u)));return{element:r("fieldset",{class:"ck-radios"},r("legend",{},e),...c),show(u){for(let d of i)d.checked=d.value===
u}}}function kn(e,t,o){let n=r("select",{onchange:()=>o(n.value)},...Object.entries(t).map(([s,i])=>r("option",{value:s},
i)));return{element:r("label",{},e," ",n),show(s){n.value=s}}}function Os(e){let t=[],o=r("input",{type:"range",min:0,step:1,
oninput:()=>e(t[Number(o.value)]??0)}),n=r("span");return{element:r("label",{class:"ck-weight"},n,o),show(s,i){({weights:t}=
i);let c=Math.max(t.findIndex(d=>d>=s),0);o.max=String(Math.max(t.length-1,0)),o.value=String(c),o.disabled=t.length<2;let u=a(
"{weight} or more",{weight:Le(t[c]??0)});n.textContent=a("Weight of a line: {said}",{said:u}),o.setAttribute("aria-value\
text",u)}}}function Oe(e){let t=[];return{clear:()=>{t=[]},add(o,n,...s){let c=r("button",{type:"button",...n,onclick:()=>e(c.ariaPressed===
"true"?[]:o)},...s);return t.push({ids:o,button:c}),c},mark(o){for(let{ids:n,button:s}of t)s.ariaPressed=String(Es(n,o))},
all:()=>t}}var Es=(e,t)=>e.length===t.length&&e.every(o=>t.includes(o));var Ms={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},As=4;function Is(e,t,o){let n=Ms[o];if(!n)return-1;
let[s,i]=yn(e[t]),c=-1,u=1/0;return e.forEach((d,l)=>{let[f,p]=yn(d),h=(f-s)*n[0]+(p-i)*n[1],g=Math.abs((f-s)*n[1])+Math.
abs((p-i)*n[0]),m=h+As*g;h>1&&m<u&&([c,u]=[l,m])}),c}var yn=({x:e,y:t,width:o,height:n})=>[e+o/2,t+n/2];function Ee(e){e.
addEventListener("keydown",t=>{if(t.altKey||t.ctrlKey||t.metaKey)return;let o=gt(e),n=o.indexOf(t.target);if(n<0)return;
let s={Home:0,End:o.length-1},i=o.map(u=>u.getBoundingClientRect()),c=t.key in s?s[t.key]:Is(i,n,t.key);c<0||(t.preventDefault(),
o[c].focus())}),e.addEventListener("focusin",({target:t})=>{for(let o of gt(e))o.tabIndex=o===t?0:-1})}function Me(e){let t=gt(
e),o=t.find(n=>n.ariaPressed==="true")??t[0];for(let n of t)n.tabIndex=n===o?0:-1}var gt=e=>[...e.querySelectorAll("butt\
on")];var $s=.3333333333333333,Rs=30;function vn(e,t,o,n){let s=n<560,i=s&&t.length>0,c=Math.min(230,n*(i?.4:s?.36:.26)),u=i?n*
.36:Math.min(210,n*.26),d=t.length*86,{left:l,right:f}=Ws(e,o,i),p=Math.max(l.length*26,f.length*26,d,Math.min(300,n/2))+
10,h=new Map;m(l,{x:0,width:c,side:"left"},26,26),m(f,{x:n-c,width:c,side:"right"},26,26);let g=i?n-u:(n-u)/2;return m(t,
{x:g,width:u,side:"middle"},86,76),{places:h,height:p,inner:[c,i?n-u:n-c]};function m(y,k,O,w){let v=Math.min(O*2,(p-10)/
Math.max(y.length,1)),S=Math.max(O,v),E=(p-S*(y.length-1)-w)/2;y.forEach((C,b)=>{h.set(C,{...k,y:E+b*S})})}}function Ws(e,t,o){
if(o)return{left:e,right:[]};let n=Ns(e,t),s=e.toSorted((l,f)=>(n.get(l)??0)-(n.get(f)??0)),i=s.filter(l=>(n.get(l)??0)<
0).length,c=Math.floor(s.length*$s),u=Math.max(c,Math.min(s.length-c,i)),d=new Set(s.slice(0,u));return{left:e.filter(l=>d.
has(l)),right:e.filter(l=>!d.has(l))}}function Ns(e,t){let o=e.map(s=>{let i=[...t.get(s)??[]].map(([c,{yes:u,no:d}])=>[
c,Math.sign(u-d)]);return new Map(i)}),n=o.map((s,i)=>(s.size?1:0)/(1+i/100));for(let s=0;s<Rs;s+=1){let i=new Map;o.forEach(
(u,d)=>{for(let[l,f]of u)i.set(l,(i.get(l)??0)+f*n[d])}),n=o.map(u=>[...u].reduce((d,[l,f])=>d+f*(i.get(l)??0),0));let c=Math.
hypot(...n)||1;n=n.map(u=>u/c)}return new Map(e.map((s,i)=>[s,n[i]]))}var Tn=13,Ls={yes:11,no:65},xn=1.25,Bs=6,Sn=.48,Ds=["yes","no"];function kt(e,t,{places:o,inner:n},s){let i=e.lines[0]?.
weight??1,c=new Set(e.statements.filter(X).map(({actor:f,concept:p,agreement:h})=>Z({one:f,other:p})+h)),u=[];for(let f of t){
let p=o.get(f.one),h=o.get(f.other);if(!p||!h)continue;let g=Q("g",{class:"ck-tie"}),m=Q("title",{});m.textContent=hn(e,
f),g.append(m,...d(f,p,h).flatMap(l)),g.addEventListener("click",()=>s([f.one,f.other])),u.unshift(g)}return u;function d(f,p,h){
if(e.kind!=="affiliation"){let m=e.kind==="congruence"?"yes":"no";return[{path:Cn(p,h,Tn,n),side:m,weight:f.weight,isSolid:f.
checked>0}]}let g=e.counts.get(f.one)?.get(f.other);return Ds.filter(m=>g?.[m]).map(m=>({path:Cn(p,h,Ls[m],n),side:m,weight:g?.[m]??
0,isSolid:c.has(Z(f)+m)}))}function l({path:f,side:p,weight:h,isSolid:g}){let m=xn+(Bs-xn)*Math.sqrt(h/i);return[Q("path",
{d:f,class:"ck-touch"}),Q("path",{d:f,class:`ck-strand ck-${p}${g?"":" ck-unchecked"}`,"stroke-width":m.toFixed(2)})]}}function Cn(e,t,o,[
n,s]){let i=e.side==="left"?n:s,c=e.y+Tn,u=t.y+o;if(e.side===t.side){let f=Math.min(24+Math.abs(u-c)*Sn,(s-n)*Sn*1.3),p=i+
(e.side==="left"?f:-f);return`M${i} ${c}C${p} ${c} ${p} ${u} ${i} ${u}`}let d=t.side==="left"||t.side==="middle"&&e.side===
"right"?t.x+t.width:t.x,l=(i+d)/2;return`M${i} ${c}C${l} ${c} ${l} ${u} ${d} ${u}`}var yt=40,On={wide:[yt,12],narrow:[24,8]},bt=300;function En(e){let t=Q("svg",{role:"img",class:"ck-all"}),o=Q("svg",{"a\
ria-hidden":"true",class:"ck-front"}),n=a("Names on the map: the arrow keys go from one to the next"),s=r("div",{role:"g\
roup","aria-label":n}),i=r("p",{class:"ck-hint"}),c=r("div",{class:"ck-stage"});c.append(t,o,s),Ee(s);let u=Oe(e),d,l,f=[],
p=0;return new ResizeObserver(([{contentRect:k}])=>{Math.abs(k.width-p)<1||(p=k.width,l&&h(l,f))}).observe(c),{element:r(
"div",{},c,i),show:h,choose:m};function h(k,O){if(l=k,f=O,!p)return;let{kind:w,whole:v,debate:S}=k,[E,C]=p<560?On.narrow:
On.wide,b=w==="affiliation"?v.concepts:[],x=S.inOrder(Xe(v.actors,E,f)),$=S.inOrder(Xe(b,C,f));d=vn(x,$,v.counts,p),c.style.
height=`${d.height}px`;for(let K of[t,o])K.setAttribute("viewBox",`0 0 ${p} ${d.height}`);let{places:R}=d,N=k.lines.filter(
({one:K,other:I})=>R.has(K)&&R.has(I));t.replaceChildren(...kt(k,N.slice(0,bt),d,e));let D=U("1 line","{count} lines",N.
length),B=a("Map with {lines}. The list and the matrix say the same in words.",{lines:D});t.setAttribute("aria-label",B);
let _=new Set(k.lines.flatMap(({one:K,other:I})=>[K,I]));u.clear(),s.replaceChildren(...[...d.places].map(([K,I])=>g(K,I,
_.has(K),k)));let P=[vt(x.length,v.actors.length),$.length<b.length&&a("{shown} of {all} concepts are here.",{shown:$.length,
all:b.length}),N.length>bt&&Ps(N.length)];i.textContent=P.filter(Boolean).join(" "),i.hidden=!i.textContent,y()}function g(k,{
x:O,y:w,width:v,side:S},E,{debate:C,counts:b}){let $=[r("span",{class:"ck-named",dir:"auto"},C.name(k))];if(S==="middle"){
let{yes:B,no:_}=_s(b,k);$.unshift(r("span",{class:"ck-yes"},Qe({yes:B,no:0}))),$.push(r("span",{class:"ck-no"},Qe({yes:0,
no:_})))}let N={class:`ck-at-${S}${E?"":" ck-silent"}`,title:C.name(k)},D=u.add([k],N,...$);return Object.assign(D.style,
{left:`${O}px`,top:`${w}px`,width:`${v}px`}),D}function m(k){f=k;let O=new Set(u.all().flatMap(({ids:E})=>E)),{whole:w,kind:v}=l??
{},S=v==="affiliation"?k:k.filter(E=>w?.actors.includes(E));l&&S.some(E=>!O.has(E))?h(l,k):y()}function y(){let k=l&&f.length?
Ce(l,f):[],O=new Set(k.flatMap(({one:w,other:v})=>[w,v]));c.classList.toggle("ck-some",f.length>0),u.mark(f);for(let{ids:w,
button:v}of u.all())v.classList.toggle("ck-tied",O.has(w[0]));o.replaceChildren(...l&&d?kt(l,k,d,e):[]),Me(s)}}function Xe(e,t,o){
let n=e.slice(0,t),s=o.filter(i=>e.includes(i)&&!n.includes(i));return[...n.slice(0,t-s.length),...s]}function _s(e,t){let o={
yes:0,no:0};for(let n of e.values())o.yes+=n.get(t)?.yes??0,o.no+=n.get(t)?.no??0;return o}var vt=(e,t)=>e<t?a("{shown} \
of {all} actors are here, those with the most statements. Choose another in the list, and it comes here.",{shown:e,all:t}):
"",Ps=e=>a("The {shown} heaviest of {all} lines are drawn; choose a name, and all of its own are.",{shown:bt,all:e});var qs=300;function Mn(e){let t=r("div",{class:"ck-list"});Ee(t);let o=Oe(e);return{element:t,show:n,choose:i};function n(c,u){
let{whole:d,debate:l,lines:f,statements:p}=c,h=pt(p);o.clear();let g=k=>s([k],l.name(k),l.about(k),Te(h.get(k)??0)),m=k=>k.
filter(O=>h.has(O)).map(g),y=f.slice(0,qs).map(k=>s([k.one,k.other],mt(c,k),Be(c,k),k.checked?"":De()));t.replaceChildren(
xt(a("Actors"),m(d.actors)),xt(a("Concepts"),m(d.concepts)),xt(a("Lines"),y,f.length)),i(u)}function s(c,u,...d){let l=d.
filter(Boolean).join(", ");return o.add(c,{},r("span",{class:"ck-named",dir:"auto"},u)," ",r("span",{class:"ck-about"},l))}
function i(c){o.mark(c),Me(t)}}function xt(e,t,o=t.length){let n=t.length<o?a("{shown} of {all}",{shown:t.length,all:o}):
o,s=F("part");return r("div",{},r("p",{class:"ck-heading",id:s},`${e} (${n})`),r("ul",{"aria-labelledby":s},...t.map(i=>r(
"li",{},i))))}function An(e){let t=r("caption"),o=r("thead"),n=r("tbody"),s=r("table",{},t,o,n),i=a("Matrix: the arrow keys go from ce\
ll to cell"),c=r("div",{class:"ck-matrix",role:"group","aria-label":i},s),u=r("p",{class:"ck-hint"});Ee(c);let d=Oe(e);return{
element:r("div",{},c,u),show:l,choose:f};function l(p,h){let{kind:g,whole:m,debate:y}=p,k=g==="affiliation",O=new Set(p.
lines.flatMap(({one:$,other:R})=>[$,R])),w=m.actors.filter($=>O.has($)),v=k?w:Xe(w,yt,h),S=k?m.concepts.filter($=>O.has(
$)):v,E=new Map(p.lines.flatMap($=>Fs($,g).map(R=>[R,$]))),C=k?Hs(p):new Map;d.clear(),c.classList.toggle("ck-square",!k),
t.textContent=Ks()[g],o.replaceChildren(r("tr",{},r("td"),...S.map($=>r("th",{scope:"col"},b($))))),n.replaceChildren(...v.
map($=>r("tr",{},r("th",{scope:"row"},b($)),...S.map(R=>x(E.get(Z({one:$,other:R}))))))),u.textContent=k?"":vt(v.length,
w.length),u.hidden=!u.textContent,f(h);function b($){return d.add([$],{dir:"auto"},y.name($))}function x($){if(!$)return r(
"td");let R=Z($),N=k?Us(p,$):[Le($.weight)],D=k?C.get(R):+!$.checked,B={class:D?"ck-hatched":null},_=d.add([$.one,$.other],
B,...N);return D&&_.style.setProperty("--ck-share",`${Math.round(100*D)}%`),r("td",{},_)}}function f(p){d.mark(p),Me(c)}}
var Ks=()=>({affiliation:a("Who says yes or no to what, and how often"),congruence:a("How far two actors take the same s\
ide"),conflict:a("How far two actors take opposite sides")}),Fs=({one:e,other:t},o)=>o==="affiliation"?[Z({one:e,other:t})]:
[Z({one:e,other:t}),Z({one:t,other:e})];function Us({counts:e},{one:t,other:o}){let{yes:n,no:s}=e.get(t)?.get(o)??{yes:0,
no:0};return[n&&r("span",{class:"ck-yes"},a("yes {count}",{count:n})),s&&r("span",{class:"ck-no"},a("no {count}",{count:s}))].
filter(i=>i!==0)}function Hs({statements:e}){let t=new Map;for(let o of e){let n=Z({one:o.actor,other:o.concept}),s=t.get(
n)??{all:0,unchecked:0};s.all+=1,s.unchecked+=+!X(o),t.set(n,s)}return new Map([...t].map(([o,{all:n,unchecked:s}])=>[o,
s/n]))}var Ys=50;function $n(e){let t=r("p",{class:"ck-heading",tabindex:"-1"}),o=r("p",{class:"ck-about"}),n=r("ul",{class:"ck\
-neighbours"}),s=r("ol",{class:"ck-sentences"}),i=In(n,a("Show more neighbours")),c=In(s,a("Show more sentences")),u=r("\
button",{type:"button",onclick:()=>e([])},a("Clear the choice")),d=r("div",{class:"ck-behind",role:"group","aria-label":a(
"The sentences behind it")},t,o,n,i.button,s,c.button,u);return{element:d,show:l};function l(p,h){let{debate:g}=p,m=Pe(d),
y=h.length?un(p.statements,h,p.kind):[],k=h.length===1?Ce(p,h):[];t.textContent=h.length?h.map(g.name).join(" – "):a("\
Choose a name or a line");let O=h.map(g.about).filter(Boolean).join(", ");return o.textContent=h.length?[O,Te(y.length)].
filter(Boolean).join(" · "):a("Its neighbours are then listed here, with the sentences behind it; a neighbour opens the\
 line to it."),i.show(h.length>1?h.map(w=>f([w],g.name(w),"")):k.map(w=>{let{one:v,other:S}=w,E=g.name(v===h[0]?S:v);return f(
[v,S],E,Be(p,w),!w.checked)})),c.show(y.map(w=>Vs(p,w))),u.hidden=!h.length,m&&t.focus(),wn(p,h,y.length)}function f(p,h,g,m=!1){
let y=m?`${g}, ${De()}`:g,k=r("button",{type:"button",class:m&&"ck-hatched",onclick:()=>e(p)},r("span",{class:"ck-named",
dir:"auto"},h)," ",r("span",{class:"ck-about"},y));return r("li",{},k)}}function In(e,t){let o=[],n=r("button",{type:"bu\
tton",onclick:s},t);return{button:n,show(i){e.replaceChildren(),o=i,s()}};function s(){e.append(...o.splice(0,Ys)),n.hidden=
!o.length}}function Vs({debate:e},t){let{actor:o,concept:n,agreement:s,article:i,row:c,published:u,evidence:d,content:l}=t,
f=r("strong",{class:`ck-${s}`},s==="yes"?a("yes"):a("no")),p=e.article(i),h=qe(p?.url??""),g=d||l,m=u?G(u):a("day unknow\
n"),y=[p?.source,m].filter(Boolean).join(", ");return r("li",{class:X(t)?null:"ck-hatched"},r("p",{dir:"auto"},`${e.name(
o)}: `,f,` – ${e.name(n)}`),g?r("blockquote",{dir:"auto"},r("q",{},g)):r("p",{},a("The words are not in this corpus: r\
ead them in the article.")),r("p",{class:"ck-about"},r("cite",{dir:"auto"},p?.title||i),` · ${y} · `,a("row {row} of {\
article}",{row:c,article:i}),` · ${zs(t)}`,...t.by_words?["; ",a("the codebook's words found the side")]:[],...h?[" · ",
h]:[]))}function zs({origin:e,coder:t,checked_on:o}){return e==="proposed"?a("proposed, and signed by nobody"):e!=="revi\
ewed"?a("read by the machine, and signed by nobody"):o?a("signed by {coder} on {day}",{coder:t,day:G(o)}):t?a("signed by\
 {coder}",{coder:t}):a("coded by hand")}var Gs=28;function Rn({days:e,statements:t},o){let n=e.length-1,s=e.map(k=>Js(t.filter(({published:O})=>O===k))),i=Math.
max(...s.map(({count:k})=>k),1);for(let{element:k,count:O}of s)k.style.height=`${Gs*O/i}px`;let c=m(a("First day"),0),u=m(
a("Last day"),n),d=r("p",{class:"ck-days"}),l=s.map(({element:k})=>k),f=r("div",{class:"ck-bars","aria-hidden":"true"},...l),
p=r("div",{class:"ck-track"},c.element,u.element),h=r("fieldset",{class:"ck-time"},r("legend",{},a("Days")),d,...n<1?[]:
[f,p]);return h.style.setProperty("--ck-steps",String(e.length)),{element:h,show:g};function g([k,O],w){d.textContent=w,
c.show(k),u.show(O),c.element.style.zIndex=String(+(k>n/2)),s.forEach(({element:v},S)=>{v.classList.toggle("ck-out",S<k||
O<S)})}function m(k,O){let v=r("input",{type:"range","aria-label":k,...{min:0,max:n,step:1,value:O},oninput:y});return{element:v,
value:()=>Number(v.value),show(S){v.value=String(S),v.setAttribute("aria-valuetext",G(e[S]??""))}}}function y({target:k}){
let O=k===c.element,[w,v]=[c.value(),u.value()];w<=v?o([w,v]):o(O?[w,w]:[v,v])}}function Js(e){let t=e.filter(n=>!X(n)).
length,o=r("span",{class:t?"ck-hatched":null});return o.style.setProperty("--ck-share",`${Math.round(100*t/e.length)}%`),
{element:o,count:e.length}}var Wn={render({model:e,el:t}){z(e,t);let o=fn(e.get("debate")),n={kind:"affiliation",view:"map",duplicates:{affiliation:"\
all",congruence:"period",conflict:"period"},normalisation:"none",machine:!1,atLeast:0,days:[0,Math.max(o.days.length-1,0)],
chosen:[]},s=ft(o,n),i=0,{region:c,announce:u}=V(),d=bn(o,S,C),l=Rn(o,E),f={map:En(x),list:Mn(x),matrix:An(x)},p=$n(x),h=r(
"p",{class:"ck-map-key"}),g=r("p",{class:"ck-summary"}),m=o.notes.map(R=>r("p",{class:"ck-hint"},R)),y=r("div",{class:"c\
k-view"}),k=r("div",{class:"ck-both"},y,p.element),{title:O}=o,v={class:"ck ck-debate",role:"group","aria-label":O?a("De\
bate map: {title}",{title:O}):a("Debate map"),onkeydown:$};t.replaceChildren(r("div",v,d.element,l.element,g,h,k,...m,c)),
b(),p.show(s,n.chosen);function S(R){n={...n,...R},s=ft(o,n),b(),p.show(s,n.chosen),u(`${wt(s)}. ${g.textContent}`)}function E(R){
n={...n,days:R},!i&&(i=requestAnimationFrame(()=>{i=0,S({})}))}function C(R){let N=n.chosen.slice(0,1).filter(o.isActor);
S({kind:R,chosen:N,atLeast:0})}function b(){d.show(n,s),l.show(n.days,wt(s)),g.textContent=mn(s),h.replaceChildren(...Qs(
n));let R=f[n.view];y.firstChild!==R.element&&y.replaceChildren(R.element),R.show(s,n.chosen)}function x(R){n={...n,chosen:R},
f[n.view].choose(R),u(p.show(s,R))}function $({key:R}){R==="Escape"&&n.chosen.length&&x([])}}};function Qs({kind:e}){let t={
affiliation:{"ck-yes":a("yes to a concept"),"ck-no":a("no to a concept")},congruence:{"ck-yes":a("two actors take the sa\
me side of a concept")},conflict:{"ck-no":a("two actors take opposite sides of a concept")}},o={"ck-unchecked":a("side c\
hecked by nobody")};return Object.entries({...t[e],...o}).map(([n,s])=>r("span",{class:n},s))}var Nn={render({model:e,el:t}){z(e,t);let{region:o,announce:n}=V(),s=e.get("choices").map((m,y)=>Xs(m,()=>l(y))),i=r("bu\
tton",{type:"button",onclick:f},a("Show all rows")),c=r("p",{class:"ck-count"}),u=Zs(e.get("columns")),d=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":a("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:m})=>m),i),c,u.element,d,o)),e.on("change:chosen",h),e.on("change:pictur\
e",g),h(),()=>{e.off("change:chosen",h),e.off("change:picture",g)};function l(m){let y=[...e.get("chosen")];y[m]=s[m].value(),
p(y)}function f(){p(s.map(()=>null))}function p(m){e.set("chosen",m),e.save_changes(),n(c.textContent)}function h(){let m=e.
get("chosen"),y=e.get("rows"),k=y.filter(({facets:O})=>O.every((w,v)=>m[v]===null||m[v]===w));s.forEach((O,w)=>{O.show(m[w])}),
c.textContent=k.length?U("1 of {total} rows matches.","{count} of {total} rows match.",k.length,{total:y.length}):a("No \
row matches all of these choices."),u.show(k),g()}function g(){let m=e.get("picture"),y=JSON.stringify(m.of)===JSON.stringify(
e.get("chosen"));m.of?y?m.fault?d.replaceChildren(r("p",{dir:"auto"},m.fault)):d.replaceChildren(...m.lead?[tr(m)]:[]):d.
replaceChildren(r("p",{},a("The figure for these rows is being drawn."))):d.replaceChildren()}}};function Xs({name:e,values:t},o){
let n=t.map((i,c)=>r("option",{value:c,dir:"auto"},i||a("no entry"))),s=r("select",{onchange:o},r("option",{value:""},a(
"all")),...n);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Zs(e){let t=r("tbody"),o=e.map(u=>r("th",{scope:"col",dir:"au\
to"},u)),n=r("table",{},r("thead",{},r("tr",{},...o)),t),s=a("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},n);return{element:i,show:c};function c(u){i.hidden=u.length===0,i.scrollTop=0,t.replaceChildren(
...u.map(({cells:d})=>r("tr",{},...d.map(er))))}}function er(e){let t=qe(e);return t?r("td",{},t):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function tr({lead:e,parts:t}){return r("div",{lang:"en"},r("p",{},e),...nr(t))}function nr(e){return e.
flatMap(({heading:t,items:o})=>[r("p",{},r("strong",{},t)),r("ol",{},...o.map(n=>r("li",{},n)))])}var Ln="coursekit",je="records";function Bn(e,t,o){let n=!0,s=null,i=!1;e.on("change:keeping",c),c();async function c(){
try{await or(u)}catch(d){i||o(d instanceof Error?d.message:String(d)),i=!0}}async function u(){if(!n&&!e.get("keeping").
at_stake)return;let d=await sr();try{let{course:l}=e.get("keeping"),f=await rr(d,l);f&&!cr(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:p,files:h}=await t.ask({keeping:"take"});p&&(s=ar(h[0]),await ir(d,l,s),await t.ask({keeping:"taken",
upto:p})),n=!1}finally{d.close()}}}function or(e){return navigator.locks?navigator.locks.request(Ln,e):e()}function sr(){
return new Promise((e,t)=>{let o=indexedDB.open(Ln,1);o.onupgradeneeded=()=>o.result.createObjectStore(je),o.onsuccess=()=>e(
o.result),o.onerror=()=>t(o.error)})}function rr(e,t){return new Promise((o,n)=>{let s=e.transaction(je).objectStore(je).
get(t);s.onsuccess=()=>o(s.result),s.onerror=()=>n(s.error)})}function ir(e,t,o){return new Promise((n,s)=>{let i=e.transaction(
je,"readwrite");i.objectStore(je).put(o,t),i.oncomplete=()=>n(),i.onabort=()=>s(i.error)})}var ar=({buffer:e,byteOffset:t,
byteLength:o})=>new Uint8Array(e,t,o).slice(),cr=(e,t)=>e.length===t?.length&&e.every((o,n)=>o===t[n]);var lr=1e4,Dn=8,ur=6e4;function jn(e,t,o){return Pn(e,t,Ze(e,o))}function _n(e,t,o){let n=Ze(e,o),s=Pn(e,t,n);return e.get(
"keeping").place!=="session"&&t.append(fr(n)),{link:n,leave:s}}function Pn(e,t,o){let{place:n}=e.get("keeping"),s=()=>{},
i=c=>{t.prepend(dr(e,o,c)),s=pr(e)};return n==="session"&&i(""),n==="page"&&Bn(e,o,i),()=>s()}function Ze(e,t){let o=new Map;
return e.on("msg:custom",(n,s)=>{n.keeping==="changed"&&t();let i=o.get(n.keeping_id);i&&(o.delete(n.keeping_id),clearTimeout(
i.timer),n.keeping==="refused"?i.refuse(new Error(n.reason)):i.resolve({...n,files:s}))}),{ask(n,s=[]){return new Promise(
(i,c)=>{let u=F("keeping"),d=()=>c(new Error(a("The kernel is not answering. Run this cell again.")));o.set(u,{resolve:i,
refuse:c,timer:setTimeout(d,lr)});try{e.send({...n,keeping_id:u},void 0,s)}catch{}})}}}function dr(e,t,o){let n=r("p",{class:"\
ck-reminder"}),s=()=>{let i=a("Some of your work is not in any file you have downloaded: download it before you leave.");
n.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":a("Your answers are not kept here.")},r("p",{},r("strong",{},a("Your answers are not kept here.")),"\
 ",o?a("The browser will not store them ({reason}).",{reason:o}):""," ",a("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),qn(t),n)}function fr(e){let t=a("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},a("Your answers as a file")),r("p",{},t),qn(e))}function qn(e){let{region:t,announce:o}=V(),n=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:l}),i=r("button",{type:"button",onclick:d},a("Downl\
oad my answers")),c=r("button",{type:"button",onclick:()=>s.click()},a("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,c,s),n,t);function u(f){n.replaceChildren(f),o(f)}async function d(){try{let{name:f,
upto:p,files:h}=await e.ask({keeping:"take"});if(!p)return u(a("There is nothing to download yet."));St(new Blob(h,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:p}),u(a("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
u(a("Not downloaded: {reason}",{reason:_e(f)}))}}async function l(){let[f]=s.files??[];if(f)try{if(f.size>Dn*1024*1024)throw new Error(
a("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Dn}));
let{told:p}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);u(p)}catch(p){u(a("Not uploaded: {reason}",{reason:_e(p)}))}finally{
s.value=""}}}var _e=e=>e instanceof Error?e.message:String(e);function St(e,t){let o=URL.createObjectURL(e);r("a",{href:o,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),ur)}function pr(e){let t=o=>{e.get("keeping").at_stake&&o.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Kn=["answers","written","brief","hints","confidence","first-tries","contested"],Fn=["answers","written","brief"],Un=()=>({
answers:a("Answers to questions, each with its last try and its best"),written:a("Written work, with your own marks"),brief:a(
"The paragraphs of your brief, with your own marks"),hints:a("How many hints you took"),confidence:a("How sure you were"),
"first-tries":a("Your first try at each question, and your first versions"),contested:a("What you decided where opinions\
 differ, and whom you advised")});function Hn(e){let t=new Map;for(let o of e)t.set(o.lesson,[...t.get(o.lesson)??[],o]);
return t}var hr=80,Yn={render({model:e,el:t}){z(e,t),t.replaceChildren(mr(Ze(e,()=>{})))}};function mr(e){let{region:t,announce:o}=V(),
n=gr(),s=kr(m),i=r("div"),c=r("p",{class:"ck-notice"}),u=r("p",{class:"ck-told"}),d=r("p",{class:"ck-receipt"}),l=!1,f=v=>e.
ask({keeping:"hand-in",ticked:s.ticked(),...n.chosen(),file:v}),p=r("button",{type:"button","aria-expanded":"false",onclick:g},
a("Show all that will be in it")),h=r("button",{type:"button",class:"ck-main",onclick:k},a("Make the file"));return r("d\
iv",{class:"ck ck-hand-in"},r("p",{},a("You make one file for your instructor. Nothing is sent: you upload the file, or \
pass it on, yourself. It holds what you tick and nothing else about you.")),n.element,s.element,r("div",{class:"ck-actio\
ns"},p,h),c,u,d,i,t);async function g(){l=!l,p.setAttribute("aria-expanded",String(l)),p.replaceChildren(l?a("Hide what \
will be in it"):a("Show all that will be in it")),i.replaceChildren(),l&&await y()}function m(){d.replaceChildren(),l&&y()}
async function y(){try{let{preview:v}=await f(!1);if(!l)return;let S=[...i.querySelectorAll("details")].filter(({open:C})=>C),
E=new Set(S.map(({dataset:C})=>C.unit));i.replaceChildren(br(v,E)),O(wr(v))}catch(v){w(_e(v))}}async function k(){if(!n.
chosen().called)return n.focus(),w(a("Write a pseudonym or your name first."));try{let{name:v,receipt:S,files:E}=await f(
!0);St(new Blob(E,{type:"text/html"}),v);let C=a("The file {name} is in your downloads. Hand it in where your instructor\
 says.",{name:v});d.replaceChildren(a("Your receipt:")," ",r("strong",{},S)," "),d.append(a("Keep it: your instructor se\
es the same code.")),O(C,`${C} ${d.textContent}`)}catch(v){w(a("No file was made: {reason}",{reason:_e(v)}))}}function O(v,S=v){
c.replaceChildren(),u.replaceChildren(v),o(S)}function w(v){u.replaceChildren(),c.replaceChildren(v),o(v)}}function wr({
parts:e}){let t=e.reduce((o,{items:n})=>o+n.length,0);return U("It will hold one item.","It will hold {count} items.",t)}
function gr(){let e=F("called"),t=F("as"),o=(c,u)=>{let d=r("input",{type:"radio",name:t,value:c,checked:c==="pseudonym"});
return r("label",{},d,r("span",{},u))},n=r("input",{id:e,type:"text",maxlength:hr,autocomplete:"off",dir:"auto"}),s=r("f\
ieldset",{},r("legend",{},a("Who hands in")),o("pseudonym",a("Under a pseudonym, as agreed with your instructor")),o("na\
me",a("Under my name")),r("label",{for:e,class:"ck-called"},a("Pseudonym or name:")),n);return{element:s,chosen:()=>{let c=s.
querySelector("input:checked");return{as:c instanceof HTMLInputElement?c.value:"pseudonym",called:n.value.trim()}},focus:()=>n.
focus()}}function kr(e){let t=Un(),o=Kn.map(s=>r("input",{type:"checkbox",value:s,checked:Fn.includes(s),onchange:e}));return{
element:r("fieldset",{},r("legend",{},a("What you hand in")),...o.map(s=>r("label",{},s,r("span",{},t[s.value]))),r("p",
{class:"ck-beside"},a("A text that you tick is handed in as you wrote it, even where opinions differ: you wrote it in a \
role. Guesses and reviews go into no file."))),ticked:()=>o.filter(({checked:s})=>s).map(({value:s})=>s)}}function br({about:e,
parts:t},o){return r("div",{class:"ck-preview",role:"region",tabindex:"0","aria-label":a("All that will be in it")},Vn(e),
...t.map(({title:n,items:s})=>{let i=Hn(s);return r("section",{"aria-label":n},r("p",{class:"ck-title"},n),...[...i].map(
([c,u])=>yr(c||n,u,i.size===1||o.has(c||n))))}))}function yr(e,t,o){let n=U("one item","{count} items",t.length);return r(
"details",{open:o,"data-unit":e},r("summary",{dir:"auto"},`${e} (${n})`),...t.map(vr))}function vr({name:e,prompt:t,lines:o}){
return r("div",{class:"ck-item"},r("p",{class:"ck-heading",dir:"auto"},t||e),r("p",{class:"ck-beside"},e),Vn(o))}function Vn(e){
let t=e.flatMap(([o,n])=>[o?r("dt",{},o):"",r("dd",{dir:"auto"},n)]);return r("dl",{},...t)}function zn(e,t){let{piece:o,rubric:n,most:s,longest:i,number:c,isFirst:u,give:d,say:l}=t,f=[...e.points],p=e.comment,h=Math.
max(0,f.indexOf(null)),g=n.map((B,_)=>S(B,_)),m=r("textarea",{rows:"3",maxlength:String(i),id:F("comment"),onchange:$,onkeydown:R});
m.value=p;let y=Sr(e.bank,N),k=r("div",{class:"ck-told"}),O=r("section",{class:"ck-row",tabindex:"-1","aria-label":w()},
r("h2",{},w()),r("p",{class:"ck-quiet"},a("{number} of {of}",{number:c[0],of:c[1]})),...v(),...e.sample?[H("div",{class:"\
ck-work",dir:"auto"},e.sample)]:e.parts.filter(([,B])=>B).map(xr),r("div",{class:"ck-rubric",role:"group","aria-label":a(
"Rubric")},...g.map(B=>B.element)),r("label",{for:m.id},a("Comment for the student")),m,y.element,k);return E(),D(e.told),
{element:O,digit:b,move:x,leave:$,told:D,comment:()=>m.focus(),bank:()=>y.open()?void 0:l(a("The bank is empty: comments\
 come into it as you write them.")),isBankOpen:y.isOpen,closeBank(){y.close(),O.focus({preventScroll:!0})}};function w(){
return o.student?a("Student {name}",{name:o.student}):a("A sample")}function v(){let{student:B,changed:_}=o;return[u&&a(
"Mark the samples of this question first: so you know what you count."),_&&a("The student has handed in other words sinc\
e you marked this: mark it again."),e.earlier&&a("This answers an earlier version of the question."),B&&e.client&&a("For\
: {client}",{client:e.client})].filter(Boolean).map(P=>r("p",{class:"ck-note"},P||""))}function S(B,_){let P=Array.from(
{length:s+1},(M,L)=>r("button",{type:"button",onclick:()=>C(_,L)},String(L))),K=F("line"),I=H("span",{id:K,dir:"auto"},B);
return{element:r("div",{class:"ck-line",role:"group","aria-labelledby":K},I,r("span",{class:"ck-points"},...P)),buttons:P}}
function E(){g.forEach(({element:B,buttons:_},P)=>{P===h?B.setAttribute("aria-current","true"):B.removeAttribute("aria-c\
urrent"),_.forEach((K,I)=>{K.setAttribute("aria-pressed",String(f[P]===I))})})}function C(B,_){f[B]=_,h=Math.min(B+1,n.length-
1),E(),p=m.value,d([...f],p)}function b(B){y.isOpen()?y.take(B-1):B<=s?C(h,B):l(a("A line has at most {most} points.",{most:s}))}
function x(B){h=Math.min(Math.max(h+B,0),n.length-1),E(),g[h].element.scrollIntoView({block:"nearest"}),l(a("Line {numbe\
r}: {words}",{number:h+1,words:g[h].element.firstChild?.textContent??""}))}function $(){m.value!==p&&(p=m.value,d([...f],
p))}function R(B){B.key!=="Escape"&&!(B.key==="Enter"&&(B.ctrlKey||B.metaKey))||(B.preventDefault(),B.stopPropagation(),
$(),O.focus({preventScroll:!0}))}function N(B){m.value=[m.value.trimEnd(),B].filter(Boolean).join(`
`),y.close(),m.focus()}function D(B){if(!B)return k.replaceChildren();let[_,P,K]=B;k.replaceChildren(r("h3",{},a("Its au\
thor calls it: {label}",{label:_})),P?H("div",{dir:"auto"},P):"",K?r("p",{},K):"")}}function xr([e,t]){return r("div",{class:"\
ck-part"},e?r("h3",{},e):null,r("p",{class:"ck-work",dir:"auto"},t))}function Sr(e,t){let o=r("ol",{class:"ck-bank",hidden:!0,
"aria-label":a("Comments that you have used")},...e.map(s=>r("li",{},r("button",{type:"button",onclick:()=>t(s)},s))));return{
element:o,isOpen:()=>!o.hidden,open(){return o.hidden=e.length===0,o.querySelector("button")?.focus(),e.length>0},close(){
o.hidden=!0},take(s){e[s]!==void 0&&t(e[s])}}}function Ct({name:e,prompt:t,samples:o},n){return r("section",{"aria-label":a("Question")},r("h2",{},e),H("div",{class:"\
ck-prompt",dir:"auto"},t),...n?o.map(Tr):[Cr(o.length)])}function Cr(e){return e?r("p",{},a("The samples are shown here \
once you have marked them.")):null}function Tr({label:e,text:t,comment:o}){return r("details",{},r("summary",{},a("Sampl\
e: {label}",{label:e})),H("div",{dir:"auto"},t),...o?[r("p",{},r("strong",{},a("Why:"))),H("div",{dir:"auto"},o)]:[])}function Gn(e,t,o){let n=r("select",{onchange:()=>c()},r("option",{value:"task"},a("one question at a time")),r("option",
{value:"student"},a("one student at a time"))),s=r("select",{onchange:o}),i=[...new Set(t.map(({student:l})=>l))].filter(
Boolean).sort();return u(),{element:r("div",{class:"ck-far"},r("label",{},a("Order:")," ",n),r("label",{},a("Show:")," ",
s)),order:d,turn(l){let f=l===void 0?void 0:t[l];n.value=n.value==="task"?"student":"task",u(),f&&(s.value=n.value==="ta\
sk"?String(f.task):f.student),o()}};function c(){u(),o()}function u(){let l=n.value==="task",f=l?e.map(({name:p},h)=>[String(
h),p]):i.map(p=>[p,a("Student {name}",{name:p})]);s.replaceChildren(r("option",{value:""},l?a("all questions"):a("all st\
udents")),...f.map(([p,h])=>r("option",{value:p},h)))}function d(){let l=n.value==="task",p=t.map((g,m)=>m).filter(g=>{let{
task:m,student:y}=t[g];return s.value===""||s.value===(l?String(m):y)});if(l)return p;let h=g=>t[g].student;return p.sort(
(g,m)=>h(g)<h(m)?-1:h(g)>h(m)?1:g-m)}}var Jn={render({model:e,el:t}){z(e,t);let{region:o,announce:n}=V(),s=be(e,(c,u)=>i?.(c,u)),i;return t.replaceChildren(r(
"p",{tabindex:"-1"},a("The work is being read …")),o),s.ask({type:"open"},c=>{i=Or(c,{el:t,kernel:s,region:o,announce:n})}),
()=>s.close()}};function Or({tasks:e,pieces:t,most:o,longest:n,marker:s,far:i},c){let{el:u,kernel:d,region:l,announce:f}=c,
p,h,g=[],m=0,y=r("div",{class:"ck-place"}),k=r("div",{class:"ck-text"}),O=Gn(e,t,()=>D($())),w=me({how:Er(),actions:{n:{
label:a("Next"),run:()=>N(1)},p:{label:a("Previous"),run:()=>N(-1)},g:{label:a("Next to mark"),run:()=>D(R()??p)},c:{label:a(
"Comment"),run:()=>B(A=>A.comment())},b:{label:a("Bank"),means:a("comments that you have used"),run:()=>B(A=>A.bank())},
o:{label:a("Order"),means:a("one question over all students, or one student at a time"),run:()=>O.turn(p)},u:{label:a("U\
ndo"),run:T},"?":{label:a("Help"),run:()=>w.help()}},coder:s,words:{far:a("Marked work"),by:a("Marked by {name}",{name:s}),
actions:a("What to do with the work")},...ke(),onOff:C}),v=ve(w,()=>h?.isBankOpen()??!1,()=>h?.closeBank()),S=r("div",{class:"\
ck-desk"},k,y),E=a("Marking");return u.replaceChildren(r("div",{class:"ck ck-curator ck-marker",role:"group","aria-label":E,
onkeydown:M},w.element,O.element,S,l)),x(i),D($()),C;function C(A,W=!1){m+=1,f(A),w.said(A,W)}function b(A,W){f(A),W===m&&
w.said(A)}function x([A,W,j]){w.show({signed:A,rows:W,said:j,undo:a("the last points or comment")})}function $(){let A=O.
order();return A.find(W=>!t[W].marked)??A[0]}function R(){let A=O.order(),W=A.indexOf(p??-1)+1,j=[...A.slice(W),...A.slice(
0,W)].find(q=>!t[q].marked);return j===void 0&&C(a("All of this is marked.")),j}function N(A){let W=O.order(),j=W[W.indexOf(
p??-1)+A];j!==void 0?D(j):C(A>0?a("This is the last piece of work."):a("This is the first piece of work."))}function D(A){
if(h?.leave(),p=A,h=void 0,g=[],A===void 0){y.replaceChildren(r("p",{tabindex:"-1"},a("There is no written work here.")));
return}d.ask({type:"show",piece:A},W=>{if(A!==p)return;let j=t[A],q=O.order();h=zn(W,{piece:j,rubric:e[j.task].rubric,most:o,
longest:n,number:[q.indexOf(A)+1,q.length],isFirst:P(j),give:(Y,se)=>K(A,Y,se),say:C}),y.replaceChildren(h.element),k.replaceChildren(
Ct(e[j.task],_(j.task))),ye(h.element,w);for(let Y of g.splice(0))Y(h)})}function B(A){h?A(h):g.push(A)}function _(A){return t.
every(W=>W.task!==A||W.student||W.marked)}function P(A){return!!A.student&&!_(A.task)}function K(A,W,j){let q=m;d.ask({type:"\
mark",piece:A,points:W,comment:j},Y=>I(A,Y,q),()=>A===p&&D(A))}function I(A,W,j){x(W.far),b(W.said,j),A!==null&&(t[A].marked=
W.marked,t[A].changed=!1,A===p&&(h?.told(W.told),k.replaceChildren(Ct(e[t[A].task],_(t[A].task)))))}function T(){let A=m;
d.ask({type:"undo"},W=>{I(W.piece,W,A),W.back!==null&&D(W.back)})}function M(A){let W=A.altKey||A.ctrlKey||A.metaKey,j=A.
target instanceof Element&&A.target.closest("textarea, select");!W&&!j&&w.keysAreOn()&&L(A.key)?(A.preventDefault(),A.stopPropagation()):
v(A)}function L(A){if(/^[0-9]$/.test(A))B(W=>W.digit(Number(A)));else if(A==="ArrowDown"||A==="ArrowUp")B(W=>W.move(A===
"ArrowDown"?1:-1));else return!1;return!0}}function Er(){return a("Read the work beside its question. 0, 1 and 2 give th\
e points of the line of the rubric that is marked with an arrow, and go on to the next; the arrow keys choose a line. Ea\
ch point is kept at once. In a comment, Control and Enter or Escape goes back, and what is written is kept. The samples \
come first: what their author says of them is told once they are marked.")}function et(e){let t=r("p",{class:"ck-notice"}),o=r("p",{class:"ck-why-unsaved"}),n=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:o,left:n},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>o.replaceChildren(
s),whyUnsaved:()=>o.textContent??"",setRunning(){let s=a("The unit is still loading. Your answer is kept, and is checked\
 as soon as that is done.");n.textContent!==s&&(n.replaceChildren(s),e(s))},setLeft(s){n.replaceChildren(s?a("Not checke\
d yet: this is how you left it."):"")}}}function Qn(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(Mr)))}}}function Mr({time:e,words:t}){let o=G(e.slice(
0,10));if(!t){let s=a("Given to an earlier version of this question, on {day}; it stays in your record.",{day:o});return r(
"li",{},s)}let n=a("Given to an earlier version of this question, on {day}: ",{day:o});return r("li",{},n,r("q",{dir:"au\
to"},t))}var Ar=2e4;function Xn({look:e,retry:t,announce:o}){let n=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},a("Tr\
y again")),i=r("details",{hidden:!0}),c=r("div",{class:"ck-saving",hidden:!0},n,s,i),u="",d=!1,l;return{element:c,show:f,
close:()=>clearTimeout(l)};function f({aloud:g=!1}={}){let m=e(),y=$r(m),k=!y.length,O=k?Ir(m.late,d):y.join(" ");d||=!k,
n.replaceChildren(O),c.classList.toggle("ck-unsaved",!k),s.hidden=k||m.isSilent,h(m.kept.mended??[]),c.hidden=!O&&i.hidden,
O&&(k?O!==u:g)&&o(O),u=O,clearTimeout(l),!k&&!m.isSilent&&(l=setTimeout(p,Ar))}function p(){document.hidden?f():t(!1)}function h(g){
if(i.hidden=!g.length,i.dataset.lines===String(g.length))return;i.dataset.lines=String(g.length);let m=U("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",g.length),y=g.map(O=>r("li",{dir:"auto"},O)),
k=[r("summary",{},m),r("ul",{},...y)];i.replaceChildren(...g.length?k:[])}}function Ir(e,t){return e?U("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?a("Everything is saved now."):""}function $r({kept:e,waiting:t,isSilent:o,areStored:n}){if(o&&t)return[n?Rr(t):Zn()];
if(!e.why)return[];let s=e.waiting?U("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&n?a("This browser keeps a copy until it is saved."):"";return[fe(e.why),s,i].filter(Boolean)}function Rr(e){return U(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var fe=e=>a("Not saved yet: {reas\
on}",{reason:e}),Zn=()=>a("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),re=e=>e?a("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Zn();function tt(e,{course:t,quiz:o},n,{onNews:s,onLate:i,onElsewhere:c}){let u=ae("waiting",t),d=new Map,l=new Map,f=new Map,
p=new Set,h=new Set,g=new Set,m={},y=!1;return e.listen(_),window.addEventListener("storage",P),window.addEventListener(
"beforeunload",I),{give:w,giveAll:v,again:S,waiting:k,saved:D,areStored:()=>k().every(({id:T})=>u.isStored(T)),areSilent:()=>k().
some(({id:T})=>p.has(T)),open(T){m=T,!y&&(y=!0,O().forEach(b))},notOpened(){for(let{id:T}of O())p.add(T)},close(){window.
removeEventListener("storage",P),window.removeEventListener("beforeunload",I)}};function k(){let[T]=o.split(/(?<=\/)/),M=({
quiz:A})=>A===o||T.endsWith("/")&&String(A).startsWith(T);return u.all().map(([A,W])=>({...W,id:A})).filter(M).sort((A,W)=>A.
n-W.n||(A.id<W.id?-1:1))}function O(){return k().filter(({id:T})=>!f.has(T))}function w(T,M,L){let A=E({type:"do",question:T,
deed:M});l.set(A.id,L),C(A),b(A)}function v(T,{onReply:M,onSilence:L}){let A=Object.entries(T).map(([q,Y])=>E({type:"do",
question:q,deed:Y}));A.forEach(C);let W=Object.fromEntries(A.map(q=>[q.question,$(q)])),j=e.ask({type:"do-all",deeds:W},
{onReply(q){for(let{id:Y,question:se}of A)se&&se in q.refused?B(Y):N(Y,q);M(q),s()},onSilence(){for(let{id:q}of A)p.add(
q);s(),L()}});for(let{id:q}of A)f.set(q,j)}function S(T){let M=E({type:"again"});l.set(M.id,T),b(M)}function E(T){let M=k(),
L=M.findLast(Y=>Y.question===T.question);if(L&&Wr(L,T)&&!h.has(L.id))return L;let A=`${new Date().toISOString().slice(0,
19)}Z`,W=T.question&&(m[T.question]??R(T.question)),j=(M.at(-1)?.n??0)+1,q={id:Nr(),n:j,quiz:o,time:A,version:W,...T};return u.
put(q.id,q),q}function C(T){let M=({id:L,n:A,question:W})=>W===T.question&&A<T.n&&!h.has(L)&&(p.has(L)||!f.has(L));k().filter(
M).forEach(b)}function b(T){let{id:M,quiz:L,type:A}=T;if(A==="again"&&L!==o){B(M);return}let W=x(T);p.delete(M);let j=e.
ask(W,{onReply(q){N(M,q);let Y=l.get(M);l.delete(M),Y?Y.onReply(q):g.has(M)||i(T,q),g.add(M),s()},onSilence(){p.add(M),s(),
l.get(M)?.onSilence?.()},onRunning:()=>l.get(M)?.onRunning?.(),onRefused(q){B(M),l.get(M)?.onRefused?.(q),s()}});f.set(M,
j)}function x(T){let{id:M,quiz:L,type:A,question:W}=T;if(A==="again")return{type:A,id:M};let j=f.has(M)||!l.has(M);return{
type:"do",question:W,deed:$(T),...j&&{late:j,quiz:L}}}function $({id:T,question:M="",deed:L,version:A,time:W}){let j=A===
R(M)?m[M]:A;return{...L,id:T,time:W,...j&&{version:j}}}function R(T){let M=d.get(T);if(M)return M;let L=We(n.find(({id:A})=>A===
T)??T);return d.set(T,L),L}function N(T,M){p.delete(T),h.add(T),M.saved&&D()}function D(){h.forEach(B)}function B(T){h.delete(
T),p.delete(T),u.remove(T)}function _(T){for(let M of k())(f.get(M.id)??T)<T&&!h.has(M.id)&&b(M);K()}function P({key:T}){
T?.startsWith(u.front)&&K()}function K(){let T=[...p].filter(M=>!u.has(M));for(let M of T)p.delete(M),l.delete(M);T.length&&
c()}function I(T){k().some(({id:M})=>!u.isStored(M))&&T.preventDefault()}}var Wr=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function Nr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var Lr=400;function nt({course:e,quiz:t}){let o=ae("draft",e),n=d=>`${t} ${d.id}`,s=new Map(o.all()),i=new Set,c;return window.
addEventListener("pagehide",u),document.addEventListener("visibilitychange",u),{of(d,l){let f=s.get(n(d));return f&&(l||
f.sign===We(d))?f.deed:null},soon(d){i.add(d),clearTimeout(c),c=setTimeout(u,Lr)},keep(d,l){o.put(n(d),{at:Date.now(),sign:We(
d),deed:l})},forget(d){s.delete(n(d)),o.has(n(d))&&o.remove(n(d))},close(){u(),window.removeEventListener("pagehide",u),
document.removeEventListener("visibilitychange",u)}};function u(){clearTimeout(c);for(let d of i)d.keepDraft();i.clear()}}var eo={render({model:e,el:t}){z(e,t);let o=Br(e,we(e),t);return t.replaceChildren(o.element),o.close}};function Br(e,t,o){
let[n]=e.get("shown"),s=e.get("manner"),{region:i,announce:c}=V(),u=et(c),d=tt(t,s,[n],{onNews(){d.waiting().length||u.setUnsaved(
"")},onLate:(T,M)=>B(M.stands?.result),onElsewhere:b}),l=nt(s),f=Dr(n,{onGuess:R,onLook:N,onInput:()=>l.soon({keepDraft:$})}),
p=r("p",{class:"ck-guessed",hidden:!0}),h=r("p",{class:"ck-notice"}),g=F("guess"),m=H("div",{class:"ck-prompt",dir:"auto",
id:g},n.prompt),y=n.below?H("div",{dir:"auto"},n.below):null,{notice:k,unsaved:O}=u.elements,w=[m,y,f.element,p,k,O,h,i],
S=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":g}},...w),E=!1;return x(),e.on("change:stage",P),t.ask(
{type:"open"},{onReply(T){B(T.questions[n.id].result),d.open(T.versions)},onSilence(){d.notOpened(),d.waiting().length&&
u.setUnsaved(re(d.areStored()))}}),{element:S,close:C};function C(){e.off("change:stage",P);for(let T of[d,l,t])T.close()}
function b(){let T=M=>B(M.questions[n.id].result);t.ask({type:"open"},{onReply:T})}function x(){let[T]=d.waiting(),M=l.of(
n,!0)??T?.deed,{text:L}=M?.sent??{};typeof L=="string"&&(f.text.value=L)}function $(){let T=f.text.value.trim();T&&!f.element.
hidden?l.keep(n,{sent:{text:T}}):l.forget(n)}function R(){let T=f.text.value.trim();T?D({text:T}):(u.tell(a("Write your \
guess first; one word is enough.")),f.text.focus())}function N(){D({without:!0})}function D(T){if(E)return;E=!0,u.clear();
let M={did:"answer",sent:T};d.give(n.id,M,{onReply(L){u.setUnsaved(L.saved?"":fe(e.get("kept")?.why??"")),B(L.stands.result),
c(a("What the guess was about is shown below."))},onSilence(){E=!1,u.setUnsaved(re(d.areStored())),c(u.whyUnsaved())},onRefused(L){
E=!1,u.tell(a("Not kept: {reason}.",{reason:L})),b()}})}function B(T){T&&(f.element.hidden=!0,l.forget(n),p.hidden=!1,p.
replaceChildren(...T.written?[r("strong",{},a("Your guess:"))," ",r("q",{dir:"auto"},T.written)]:[a("You chose to see it\
 without a guess.")]),_(),P())}function _(){let T=I(),M=T?.parentElement?.querySelector("template");!T||!M||(T.append(M.
content.cloneNode(!0)),M.remove(),T.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),K())}function P(){
let T=e.get("stage");h.replaceChildren(T==="failed"?e.get("fault"):""),T==="failed"&&E&&c(e.get("fault")),T==="open"&&K()}
function K(){let T=I();if(!T)return;let M=a("What the guess was about");for(let[W,j]of[["tabindex","-1"],["role","group"],
["aria-label",M]])T.setAttribute(W,j);ue(T);let{activeElement:L}=document,A=L!==document.body&&!S.contains(L);E&&!A&&T.focus(
{preventScroll:!0}),E=!1}function I(){return o.closest(".ck-gate")?.querySelector(".ck-revealed")}}function Dr(e,{onGuess:t,
onLook:o,onInput:n}){let s=r("p",{class:"ck-how",id:F("how")},a("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:F(e.id),"aria-describedby":s.id,oninput:n}),c=r("button",{type:"\
submit",class:"ck-main"},a("Keep my guess and show")),u=r("button",{type:"button",onclick:o},a("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(l){l.preventDefault(),t()}},s,r("label",{for:i.id},a("Your guess:")),i,r(
"div",{class:"ck-actions"},c,u)),text:i}}var jr=300,ot=14,Tt=17,Ot=["done","missed","left"],to={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},oo={render({
model:e,el:t}){z(e,t);let o=_r(c=>n.ask(c));t.replaceChildren(o.element);let{link:n,leave:s}=_n(e,t,o.lookSoon);o.look();
let i=new IntersectionObserver(([c])=>c.isIntersecting&&o.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function _r(e){
let{region:t,announce:o}=V(),n=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),c=r("div"),u=0,d=r("but\
ton",{type:"button",onclick:y},a("Refresh")),l=r("div",{class:"ck ck-progress"},n,Yr(),d,s,i,c,t),f,p="";return{element:l,
look:h,lookSoon:m};async function h(){try{let{lessons:k,unread:O,apart:w,first_edition:v}=await e({keeping:"look"});g(v??
[]);let S=[...O.map(b=>a("This unit cannot be read: {why}",{why:b})),w];s.replaceChildren(...S.filter(Boolean).map(b=>r(
"p",{},b)));let E=JSON.stringify(k);if(E===p)return!0;p=E,n.replaceChildren(k.length?a("All units: {counts}",{counts:Et(
k.flatMap(so))}):a("No unit here has any questions."));let C=[...i.querySelectorAll("details")].map(b=>b.open);return i.
replaceChildren(...k.map(Fr)),i.querySelectorAll("details").forEach((b,x)=>{b.open||=!!C[x]}),!0}catch(k){let O=k instanceof
Error?k.message:String(k);return s.replaceChildren(O),o(O),!1}}function g(k){k.length!==u&&(u=k.length,c.replaceChildren(
Pr(k)))}function m(){clearTimeout(f),f=setTimeout(h,jr)}async function y(){await h()&&o(n.textContent)}}function Pr(e){let t=e.
length,o=U("First edition: one answer is kept","First edition: {count} answers are kept",t);return r("details",{class:"c\
k-first-edition"},r("summary",{},o),r("p",{},a("These questions have left the course and are not asked again.")),r("ul",
{},...e.map(qr)))}function qr({prompt:e,words:t,time:o,verdict:n}){let s=G(o.slice(0,10));return r("li",{},H("span",{dir:"\
auto"},e),r("p",{},`${s}: `,r("q",{dir:"auto"},t||"…"),` ${Kr()[n]??""}`))}var Kr=()=>({right:a("Right"),partly:a("Par\
tly right"),near:a("Nearly right"),wrong:a("Not right")}),so=e=>e.objectives.flatMap(({questions:t})=>t.map(({state:o})=>o));
function Fr(e){let t=so(e),o=r("span",{dir:"auto"},e.title),n=r("span",{class:"ck-unseen"},a("(opens in a new tab)")),s=Ot.
flatMap(i=>t.filter(c=>c===i));return r("section",{},r("h3",{},r("a",{href:e.file,target:"_blank",rel:"noopener"},o," ",
n)),r("p",{class:"ck-counts"},Mt(s),Et(t)),Ur(e))}function Ur({objectives:e}){let t=e.some(({questions:o})=>o.some(({state:n,
earlier:s})=>n==="missed"||n==="left"&&s));return r("details",{open:t},r("summary",{},a("By objective")),r("ul",{},...e.
map(Hr)))}function Hr({text:e,questions:t}){let o=t.map(({state:i})=>i),n=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:c})=>i==="left"&&c);return r("li",{},e?r("span",{dir:"auto"},e):a("Questions without an objective"),r(
"p",{class:"ck-counts"},Mt(o),Et(o)),no(a("Missed:"),n),no(a("Changed since you answered:"),s))}function no(e,t){if(!t.length)
return null;let o=t.map(({prompt:n})=>H("li",{dir:"auto"},n));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...o))}function Et(e){let[t,o,n]=Ot.map(s=>e.filter(i=>i===s).length);return a("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:o,left:n})}function Yr(){let e={done:a("done"),missed:a("missed"),left:a("left")},t=Ot.map(o=>r("span",
{},Mt([o]),` ${e[o]}`));return r("p",{class:"ck-legend"},a("A symbol for each question:"),...t)}function Mt(e){let t=Q("\
svg",{class:"ck-marks",width:e.length*Tt,height:ot,viewBox:`0 0 ${e.length*Tt} ${ot}`,"aria-hidden":"true",focusable:"fa\
lse"});return e.forEach((o,n)=>{let s=Q("g",{class:`ck-mark-${o}`,transform:`translate(${n*Tt} 0)`});s.append(Q("rect",{
x:1,y:1,width:ot-2,height:ot-2,rx:2})),to[o]&&s.append(Q("path",{d:to[o]})),t.append(s)}),t}var Vr=3,zr=30,ro=100,Gr=["client","whole-brief"];function io(e,{way:t,makeForm:o,put:n}){let s=[],i=t==="one-by-one",c=r(
"button",{type:"button",class:"ck-main",hidden:!0,onclick:k},a("Next question")),u={},d=0;return{next:c,begin(){h(Vr),s.
length<e.length&&Jr(p)},addAll:()=>h(1/0),restore:g,restoreOne:m,arrange:y,named:l,around(O){let w=O instanceof Element?
O.closest("form"):null;return s.find(v=>v.element===w)},actions:()=>Object.fromEntries(f().flatMap(([O,w])=>{let v=w.action();
return v?[[O,v]]:[]})),left:()=>s.filter(O=>!O.isAnswered()).length,firstToAnswer:()=>f().find(([O])=>!u[O]?.result)?.[1],
setSaved(O){for(let[w,v]of f())O.has(w)||v.setUnsaved("")}};function l(O){return s[e.findIndex(({id:w})=>w===O)]}function f(){
return s.map((O,w)=>[e[w].id,O])}function p(){h(zr),s.length<e.length&&setTimeout(p)}function h(O){let w=e.slice(s.length,
s.length+O).map((v,S)=>{let E=s.length+S+1,C=e.length,x=!Gr.includes(v.kind)?a("Question {place} of {count}",{place:E,count:C}):
"",$=o(v,x);return u[v.id]&&$.restore(u[v.id]),$});s.push(...w),y(),n(w,e.length-s.length)}function g(O){u=O,t!=="each"&&
h(1/0);for(let[w,v]of f())v.restore(u[w]);i&&(d=Math.max(0,s.findIndex(w=>!w.isAnswered()))),y()}function m(O,w){u[O]=w,
l(O)?.restore(w),y()}function y(){s.forEach((O,w)=>{O.element.hidden=i&&w>d}),c.hidden=!(i&&d<s.length-1&&s[d].isAnswered())}
function k(){d+=1,y(),s[d].focus()}}function Jr(e){let t=!1,o=()=>{t||e(),t=!0};setTimeout(o,ro),requestAnimationFrame(()=>Qr(
o))}function Qr(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:ro}):setTimeout(e)}function ao(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:c,verdictLine:u}=t,d=o("textarea",{id:c("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:T}),l=o("p",{class:"ck-how",id:c("count")});d.setAttribute("aria-describedby",l.
id);let f=o("div"),p=o("div",{role:"group"}),h=o("div"),g=o("div",{class:"ck-case"},f,p,h),m=null,y=[],k=null,O=null,w=!1;
return x(),{how:i("A decision that you have made stays."),get check(){return m?.asks&&!m.next?i("Compare"):i("Decide")},
goesOn:!0,body:g,answer:v,fill:S,show:E,said:b,close:()=>t.setDisabled(p,!0),open:C};function v(){if(O)return O;if(k){let M=k.
answer()?.choices;return M?{path:[...y,...M]}:null}return m?.asks&&d.value.trim()?{path:y,text:d.value.trim()}:null}function S(M){
O=null;let{path:L,text:A}=M,W=L.slice(0,y.length).join()===y.join();W&&k&&L.length===y.length+1?k.fill({choices:L.slice(
-1)}):W&&!k&&A?(d.value=A,T()):m||(O=M)}function E(M){if(O=null,w=!1,JSON.stringify(M)===JSON.stringify(m))return;let A=!!g.
closest("form")?.contains(document.activeElement),W=M.steps.length!==m?.steps.length||M.written!==m?.written;m=M,y=M.path,
f.replaceChildren(...M.steps.map(D)),M.written&&!d.value&&(d.value=M.written),x(),A&&W&&p.querySelector("p")?.focus()}function C(){
t.setDisabled(p,!1),w=!0,queueMicrotask(()=>{!w||!m||(m=null,y=[],d.value="",f.replaceChildren(),x())})}function b({steps:M,
next:L,written:A}){if(A)return i("What to look for is shown below your own answer.");let{verdict:W,feedback:j}=M[M.length-
1],q=L?P(M.length+1):i("The case has ended.");return[t.sentence(I()[W]),t.plainText(j),t.sentence(q)].join(" ")}function x(){
let M=m?m.next:e;k=M?t.viewOptions(M.options,{how:"",type:"radio"}):null,p.replaceChildren(...M?$(M,y.length+1):R()),h.replaceChildren(
...m?.written?N(m):[]),T()}function $({fact:M,question:L,contested:A},W){let j=c("decision");return[_(P(W)),s(M),n("p",{
class:"ck-heading",dir:"auto",id:j},L),A?o("p",{class:"ck-how"},K()):"",o("div",{role:"radiogroup","aria-labelledby":j},
k?.body)]}function R(){let{ending:M,asks:L}=m,A=L?n("label",{for:d.id,dir:"auto"},L.prompt):"";return[_(i("How the case \
ends")),s(M),...L?[A,d,l]:[]]}function N({rubric:M,model:L,marks:A}){return[o("p",{class:"ck-heading"},i("Mark your own \
answer")),t.viewRubric(M,A,t),o("details",{},o("summary",{},i("A reason that meets the rubric")),s(L))]}function D(M,L){
let A=c("step"),W=M.others.map(j=>o("li",{},...B(j)));return o("div",{class:"ck-position",role:"group","aria-labelledby":A},
o("p",{class:"ck-heading",id:A},P(L+1)),s(M.fact),n("p",{dir:"auto"},M.question),...B(M),W.length?o("details",{},o("summ\
ary",{},i("The other options")),o("ul",{},...W)):null)}function B({text:M,verdict:L,feedback:A}){let W=n("p",{class:"ck-\
decided",dir:"auto"},M);return L?[W,u(L,I()[L]),s(A)]:[W]}function _(M){let L=c("heading");return p.setAttribute("aria-l\
abelledby",L),o("p",{class:"ck-heading",tabindex:-1,id:L},M)}function P(M){return i("Decision {number} of {count}",{number:M,
count:e.decisions})}function K(){return i("This decision is contested, and not graded.")}function I(){return{right:i("Ri\
ght"),wrong:i("Not right"),discussed:i("Contested: not graded")}}function T(){let M=m?.asks?.limit,L=d.value.split(/\s+/).
filter(Boolean).length;l.replaceChildren(M?i("{count} of about {limit} words",{count:L,limit:M}):""),l.classList.toggle(
"ck-over",!!M&&L>M)}}var co="coursekit-client-chosen",Xr="coursekit-paragraph-kept";function lo(e,t){let{dateInWords:o,make:n,makeMarkdown:s,
markdownBlock:i,t:c,tn:u,uniqueId:d}=t,l=e.clients,f={claim:c("Claim"),rule:c("Rule (instrument, article, paragraph)"),application:c(
"Application to the client"),counter:c("Strongest counter-argument"),source:c("Source")},p=n("p",{class:"ck-how",id:d("c\
ount")}),h=Object.entries(f).map(([I,T])=>{let M=d(I),L=n("textarea",{id:M,rows:I==="source"?2:3,maxlength:4e3,dir:"auto",
"aria-describedby":p.id,oninput:P});return{name:I,label:T,text:L,element:n("div",{},n("label",{for:M},T),L)}}),g=n("div",
{class:"ck-position"}),m=x(),y=n("div",{class:"ck-discussed",hidden:!0}),k=n("div"),O=n("div",{},...h.map(({element:I})=>I),
p),w=n("div",{class:"ck-brief"},g,m.element,O,y,k),v="",S=Number.POSITIVE_INFINITY;return R(""),P(),document.addEventListener(
co,I=>{R(I.detail)}),{how:c("Nobody grades it. Each version that you keep stays in your record."),check:c("Keep this ver\
sion"),body:w,answer(){let I=Object.fromEntries(h.map(({name:T,text:M})=>[T,M.value.trim()]));return Object.values(I).some(
Boolean)?{client:v,fields:I}:null},fill:E,show:C,follow:b,said:()=>c("What to look for, and examples, are shown below yo\
ur own paragraph."),close:()=>t.setDisabled(O,!0),open:()=>t.setDisabled(O,!1)};function E(I){for(let{name:T,text:M}of h)
M.value=I.fields[T]??"";I.client&&R(I.client),P()}function C(I){h.some(({text:M})=>M.value)||E({fields:I.fields}),v||R(I.
client);let T=JSON.stringify([I.rubric,I.marks]);y.dataset.shown!==T&&(y.dataset.shown=T,y.hidden=!1,y.replaceChildren(K(
c("Mark your own paragraph")),t.viewRubric(I.rubric,I.marks,t),K(c("Examples")),...I.exemplars.map(t.viewExemplar)))}function b({
client:I,versions:T=[]}){I&&R(I);let M=m.element.contains(document.activeElement);D(I??"")&&!M&&(m.element.open=!1);let L=B(
T);k.replaceChildren(...L?[L]:[]),T.length>S&&document.dispatchEvent(new CustomEvent(Xr)),S=T.length}function x(){let I=d(
"client"),T=l.map(({token:W})=>n("input",{type:"radio",name:I,value:W,id:d("client"),onchange:$})),M=l.map(({text:W},j)=>n(
"div",{class:"ck-option"},T[j],s("label",{for:T[j].id,dir:"auto"},W))),L=n("summary",{},c("Whom do you advise?")),A={role:"\
radiogroup","aria-label":c("Whom do you advise?")};return{inputs:T,element:n("details",{},L,n("div",A,...M))}}function $(){
let I=t.chosenValue(m.inputs);R(I),document.dispatchEvent(new CustomEvent(co,{detail:I}));let T=D(I);t.choose({client:I},
()=>{t.announce(c("You now advise: {name}",{name:t.plainText(T?.text??"")}))})}function R(I){let T=D(I);if(I&&!T)return;
v=I,t.chooseValue(m.inputs,I),m.element.open=!T||m.element.open;let M=n("p",{class:"ck-how"},c("Choose a client first; y\
ou can change it later."));g.replaceChildren(...T?N(T):[M])}function N({text:I,asks:T}){let M=s("strong",{dir:"auto"},I);
return[n("p",{},c("You advise:")," ",M),i(T)]}function D(I){return l.find(T=>T.token===I)}function B(I){if(!I.length)return null;
let T=u("One version kept","{count} versions kept",I.length),M=I.map(_);return n("details",{},n("summary",{},T),n("ol",{},
...M))}function _({time:I,sent:T}){let M=D(T.client),L=M?[" · ",s("span",{dir:"auto"},M.text)]:[],A=`${o(I.slice(0,10))}\
, ${I.slice(11,16)} UTC`,W=h.flatMap(({name:j,label:q})=>{let Y=T.fields?.[j];return typeof Y!="string"||!Y?[]:[n("dt",{},
q),n("dd",{class:"ck-kept",dir:"auto"},Y)]});return n("li",{},A,...L,n("dl",{},...W))}function P(){let T=h.map(({text:L})=>L.
value.split(/\s+/).filter(Boolean).length).reduce((L,A)=>L+A,0),{limit:M}=e;p.replaceChildren(c("{count} of about {limit\
} words",{count:T,limit:M})),p.classList.toggle("ck-over",T>1.5*M)}function K(I){return n("p",{class:"ck-heading"},I)}}var uo=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose one answer."),type:"radio"});var fo=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose every answer that is right."),type:"checkbox"});function po(e,t){let{make:o,makeMarkdown:n,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),c=>{let u=t.
uniqueId("classify"),d=n("legend",{dir:"auto"},c),l=i.map(({token:h})=>o("input",{type:"radio",name:u,value:h})),f=i.map(
(h,g)=>o("label",{},l[g]," ",n("span",{dir:"auto"},h.text))),p=o("fieldset",{class:"ck-inline"},d,...f);return{element:p,
control:p,words:d.textContent??"",value:()=>t.chosenValue(l),set:h=>t.chooseValue(l,h)}})}function ho(e,t){let{describe:o,make:n,setInvalid:s,t:i}=t,c=e.pieces,u=e.gaps,d=u.map((p,h)=>{let g=i("Gap {place} of {\
count}",{place:h+1,count:u.length});return{control:t.makeBlank({class:"ck-gap","aria-label":g},p),label:g,feedback:t.makeFeedback()}}),
l=n("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});c.forEach((p,h)=>{l.append(t.makeMarkdown("span",{},p)),d[h]&&
l.append(d[h].control)});for(let{control:p}of d)o(p,l);let f=n("div",{},l,...d.map(({feedback:p})=>p.element));return{how:i(
"Fill the gaps."),body:f,answer(){let p=d.map(({control:h})=>h.value.trim());return p.some(Boolean)?{gaps:p}:null},fill({
gaps:p}){d.forEach(({control:h},g)=>{h.value=p[g]??""})},show(p){d.forEach(({control:h,label:g,feedback:m},y)=>{let{right:k,
written:O,...w}=p.gaps[y];h.value=O,o(h,m.element,l),s(h,O&&!k);let v=t.placeVerdict(k,O),S={right:i("{gap}: right",{gap:g}),
wrong:i("{gap}: not right",{gap:g}),left:i("{gap}: left empty",{gap:g})};m.set(...t.placeTold(v,S[v],w))})},said:()=>d.map(
({feedback:p})=>p.text()).join(" "),...t.closing(f,()=>{for(let{control:p,feedback:h}of d)o(p,l),s(p,!1),h.set()})}}function mo(e,{dateInWords:t,make:o,t:n,uniqueId:s,viewTyped:i}){let c=s("undated"),u=o("input",{type:"checkbox",id:c,onchange:f}),
d=o("label",{for:c},` ${n("The text gives no date.")}`),l=i({how:n("Type a date that is as precise as the text: a day, a\
 month or a year."),label:n("Date:"),more:o("p",{},u,d),sent:()=>u.checked?{undated:!0}:null,filled(p){u.checked=!!p.undated,
f()},shown({understood:p}){u.checked=p==="undated"},key:t});return l;function f(){l.input.disabled=u.checked}}function wo(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:c}=t,u=o("textarea",{id:c("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:h}),d=o("p",{class:"ck-how",id:c("count")});u.setAttribute("aria-describedby",d.id);let l=o("div",{class:"\
ck-discussed",hidden:!0}),f=n("span",{},e.role),p=o("div",{},o("p",{dir:"auto"},o("strong",{},i("Your role: ")),f),o("la\
bel",{for:u.id},i("Write what somebody in this role would say:")),u,d,l);return h(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:p,answer:()=>u.value.trim()?{text:u.value.trim()}:
null,fill(y){u.value=y.text,h()},show(y){u.value||(u.value=y.written),h(),l.hidden=!1,l.replaceChildren(g(i("Answers tha\
t can be defended")),...y.positions.map(m),g(i("Mark your own answer")),t.viewRubric(y.rubric,y.marks,t),g(i("Examples")),
...y.exemplars.map(t.viewExemplar))},said:({positions:y})=>i("{count} answers that can be defended are shown below your \
own.",{count:y.length}),...t.closing(p)};function h(){let y=u.value.split(/\s+/).filter(Boolean).length,{limit:k}=e;d.replaceChildren(
i("{count} of about {limit} words",{count:y,limit:k})),d.classList.toggle("ck-over",y>k)}function g(y){return o("p",{class:"\
ck-heading"},y)}function m({answer:y,held_by:k,strongest:O,counter:w}){let v=c("position");return o("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":v},n("p",{class:"ck-heading",dir:"auto",id:v},y),o("p",{dir:"auto"},i("Held by {wh\
o}.",{who:k})),o("p",{},o("strong",{},i("The strongest argument for it"))),s(O),o("p",{},o("strong",{},i("The strongest \
argument against it"))),s(w))}}function go(e,t){let{describe:o,make:n,markdownBlock:s,setDisabled:i,setInvalid:c,t:u}=t,d=e.words,l=t.viewMarking(d,e.rest,
{"aria-label":u("Words in the passage")}),f=l.element,p=n("button",{type:"button",onclick:y},u("Clear the marks")),h=t.makeFeedback(),
g=n("div",{class:"ck-actions"},p),m=n("div",{},f,g,h.element);return{how:u("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:m,answer:()=>l.marked().length?{
words:l.marked()}:null,fill:({words:O})=>l.markAll(w=>O.includes(w)),show(O){l.markAll(v=>O.words.includes(v),!0);let w=[
s(O.feedback)];if(O.key){let v=new Set(O.key);l.words.forEach((S,E)=>{S.dataset.key=String(v.has(E))}),w.push(t.keyLine(
O.key.map(k).join("")))}O.why&&w.push(s(O.why)),h.set(...w),o(f,h.element),c(f,O.verdict!=="right")},said:()=>h.text(),close(){
l.close(),i(m,!0)},open(){l.open(),i(m,!1);for(let O of l.words)delete O.dataset.key;h.set(),o(f),c(f,!1)}};function y(){
l.markAll(()=>!1)}function k(O,w){return(w?d[O][0]:"")+l.words[O].textContent}}function ko(e,{make:t,makeMarkdown:o,makeSelect:n,plainText:s,t:i,uniqueId:c,viewPlaced:u}){let d=e.right.map(l=>[l.token,
s(l.text)]);return u(e,i("For each one, choose what goes with it."),l=>{let f=c("match"),p=n({id:f},d),h=o("label",{for:f,
dir:"auto"},l);return{element:t("div",{class:"ck-pair"},h,p),control:p,words:h.textContent??"",value:()=>p.value,set(g){
p.value=g}}})}var Ae="nothing";function bo(e,t){let{chosenValue:o,describe:n,make:s,setInvalid:i,t:c}=t,u=t.uniqueId("mend"),l=[...e.row,
[Ae,""]].map((w,v)=>Zr(w,{name:u,id:`${u}-${v}`,onchange:O},t)),f=l.map(({input:w})=>w),p=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),h=s("label",{for:p.id},c("What should it say?")),g=s("p",{class:"ck-field"},h,p),m=t.makeFeedback(),y=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...l.map(({element:w})=>w)),g,m.element);return O(),
{how:c("Choose the wrong cell, then say what it should contain."),body:y,answer(){let w=o(f),v=p.value.trim();return w===
Ae?{cell:w}:w&&v?{cell:w,text:v}:null},fill:({cell:w,text:v})=>k(w,v??""),show(w){k(w.cell,w.value),m.set(...ei(w,t));let v=f.
find(S=>S.checked);n(v,m.element),n(p,m.element),i(p,yo(w)==="wrong")},said:()=>m.text(),...t.closing(y,()=>{m.set();for(let w of[
...f,p])n(w);i(p,!1)})};function k(w,v){t.chooseValue(f,w),p.value=v,O()}function O(){g.hidden=["",Ae].includes(o(f))}}function Zr([
e,t],{name:o,id:n,onchange:s},{make:i,t:c}){let u=i("input",{type:"radio",name:o,id:n,value:e,onchange:s}),d=e===Ae?i("l\
abel",{for:n},vo(c)):i("label",{for:n,dir:"auto"},i("strong",{},`${e}: `),t);return{input:u,element:i("div",{class:"ck-o\
ption"},u,d)}}function ei(e,{keyLine:t,markdownBlock:o,t:n,verdictLine:s}){let{right:i,feedback:c,key:u,why:d}=e,l=yo(e);
return[i?s("right",n("The cell: right")):s("wrong",n("The cell: not right")),...l==="right"?[s(l,n("What it should say: \
right"))]:[],...l==="wrong"?[s(l,n("What it should say: not right"))]:[],...c?[o(c)]:[],...u?[t(u.cell===Ae?vo(n):`${u.cell}\
: ${u.value}`)]:[],...d?[o(d)]:[]]}function yo({right:e,cell:t,verdict:o}){return!e||t===Ae?"":o==="right"?"right":"wron\
g"}var vo=e=>e("Nothing in this row is wrong");function xo({unit:e},{make:t,t:o,viewTyped:n}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?o("Number ({uni\
t}):",{unit:e}):o("Number:"),c=n({how:o("Type a number."),label:i,after:s});return c.input.setAttribute("inputmode","dec\
imal"),c}function So(e,t){let{announce:o,describe:n,make:s,markdownBlock:i,plainText:c,setOff:u,t:d}=t,l=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),p=s("div",{},f,l.element),h=e.items.map(g);return O(),{how:d("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:p,answer:()=>({order:h.map(({token:w})=>w)}),fill:({order:w})=>y(
w),show(w){y(w.key??w.order);let v=[w.feedback,w.why].filter(Boolean).map(i);l.set(...v,...m(w.open??[])),n(f,l.element)},
said:()=>l.text(),...t.closing(p,()=>{l.set(),n(f),O()})};function g({token:w,text:v}){let S=c(v),E=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},v),C=R("↑",d("Move up: {item}",{item:S}),-1),b=R("↓",d("Move down: {item}",{item:S}),1),
x=s("span",{class:"ck-moves"},C,b),$=s("li",{onkeydown:N},x,E);return{token:w,words:S,row:$,up:C,down:b};function R(D,B,_){
return s("button",{type:"button",class:"ck-move","aria-label":B,onclick:()=>k(w,_)},D)}function N(D){let B={ArrowUp:-1,ArrowDown:1}[D.
key];B&&(D.preventDefault(),D.stopPropagation(),k(w,B))}}function m(w){if(!w.length)return[];let v=w.map(([E,C])=>s("li",
{},d("{one} / {other}",{one:c(E),other:c(C)}))),S=d("The text does not say which of these came first:");return[s("p",{},
S),s("ul",{},...v)]}function y(w){h.sort((v,S)=>w.indexOf(v.token)-w.indexOf(S.token)),O()}function k(w,v){let S=h.findIndex(
$=>$.token===w),E=S+v,C=h[S];if(C.up.disabled||E<0||E>=h.length)return;h.splice(S,1),h.splice(E,0,C);let b=document.activeElement;
O(),b instanceof HTMLElement&&b.focus();let x={item:C.words,place:E+1,count:h.length};o(d("{item}: now {place} of {count\
}",x))}function O(){f.replaceChildren(...h.map(({row:w})=>w)),h.forEach(({up:w,down:v},S)=>{u(w,S===0),u(v,S===h.length-
1)})}}var Co=(e,{t,viewTyped:o})=>o({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function To(e,t){let{chooseValue:o,chosenValue:n,describe:s,keyLine:i,make:c,markdownBlock:u,t:d}=t,l=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),p=[d("True"),d("False")],h=[!0,!1].map(y=>c("input",{type:"radio",name:l,value:String(y)})),
g=h.map((y,k)=>c("label",{},y,` ${p[k]}`)),m=c("div",{},c("div",{class:"ck-inline"},...g),f.element);return{how:d("True \
or false?"),body:m,answer(){let y=n(h);return y?{answer:y==="true"}:null},fill:({answer:y})=>o(h,String(y)),show(y){o(h,
String(y.answer));let k="key"in y?[i(p[y.key?0:1])]:[];f.set(u(y.feedback),...k),s(h.find(O=>O.checked),f.element)},said:()=>f.
text(),...t.closing(m,()=>{f.set();for(let y of h)s(y)})}}var Oo={branching:ao,brief:lo,choice:uo,choices:fo,classify:po,cloze:ho,date:mo,discuss:wo,highlight:go,match:ko,mend:bo,
number:xo,order:So,"short-text":Co,"true-or-false":To};var Dt={};Kt(Dt,{chooseValue:()=>Wt,chosenValue:()=>Rt,closing:()=>he,describe:()=>ne,focusFirst:()=>$t,isOff:()=>oe,keyLine:()=>st,
makeBlank:()=>Bt,makeFeedback:()=>ce,makeSelect:()=>Eo,markdownBlock:()=>te,placeTold:()=>Lt,placeVerdict:()=>Nt,plainText:()=>It,
rounded:()=>ee,sentence:()=>$e,setDisabled:()=>At,setInvalid:()=>pe,setOff:()=>J,verdictLine:()=>Ie});var ti={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function Ie(e,t){let o=r("span",{"aria-hidden":"true"},`${ti[e]} `);return r("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},o,t)}function ce(){let e=r("div",{class:"ck-feedback",id:F("feedback"),hidden:!0});return{element:e,text:()=>ni(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var $e=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function ni(e){
let t=e.cloneNode(!0);for(let n of t.querySelectorAll("[aria-hidden]"))n.remove();return[...t.children].map(n=>n.textContent?.
trim()??"").filter(Boolean).map($e).join(" ")}var te=e=>H("div",{dir:"auto"},e),It=e=>H("span",{},e).textContent??"";function ne(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:o})=>o).join(" ")):e?.removeAttribute("aria-describedby")}function pe(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var J=(e,t)=>e.setAttribute("aria-disabled",String(
t)),oe=e=>e.getAttribute("aria-disabled")==="true",st=e=>r("p",{class:"ck-key"},a("The answer: {key}",{key:e}));function At(e,t){
let o=e.querySelectorAll("input, select, textarea, button");for(let n of o)n.disabled=t}function $t(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var he=(e,t)=>({close:()=>At(e,!0),open(){At(e,!1),t?.()}}),Rt=e=>e.
find(t=>t.checked)?.value??"";function Wt(e,t){for(let o of e)o.checked=o.value===t}function Nt(e,t){return e?"right":t?
"wrong":"left"}function Lt(e,t,{feedback:o,key:n,why:s}){return[Ie(e,t),...o?[te(o)]:[],...n&&e!=="right"?[st(n)]:[],...s?
[te(s)]:[]]}function Bt(e,t){return t.length?Eo(e,t.map(o=>[o,o])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Eo(e,t){let o=r("option",{value:""},a("Choose …")),n=t.map(([s,i])=>r("option",{value:s,dir:"aut\
o"},i));return r("select",e,o,...n)}var ee=e=>String(Math.round(e*100)/100);var jt=()=>({sure:a("Sure"),fairly:a("Fairly sure"),guessing:a("Guessing")});function Mo(){let e=F("confidence"),t=Object.
entries(jt()).map(([s,i])=>{let c=r("input",{type:"radio",name:e,value:s});return{input:c,label:r("label",{},c,` ${i}`)}}),
o=t.map(({input:s})=>s),n=r("legend",{},a("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},n,...t.map(
({label:s})=>s)),value:()=>Rt(o),show:s=>Wt(o,s),close(){for(let s of o)s.disabled=!0}}}function Ao(){let e=F("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),o=r("label",{for:e},a("Why? In one line:"));return{element:r("p",
{class:"ck-field"},o,t),value:()=>t.value.trim(),show(n){t.value=n},close(){t.disabled=!0}}}function Io(e,t){let o=r("ol",
{class:"ck-hints",hidden:!0}),n=r("button",{type:"button",hidden:!e.hints,onclick:c}),s=()=>o.lastElementChild?.textContent;
return d(),{list:o,button:n,show:u,offerNext:d,last:s,count:i};function i(){return o.children.length}function c(){oe(n)||
(J(n,!0),t())}function u(l){o.hidden=!l.length,o.replaceChildren(...l.map(f=>H("li",{dir:"auto"},f))),d()}function d(){let l=e.
hints-i(),f=l?e.costs[i()]:0,p=f?a(", costs {share}%",{share:ee(100*f)}):"",h=l?a("Show a hint ({left} left{costs})",{left:l,
costs:p}):a("No hint left");n.replaceChildren(h),J(n,!l)}}function $o(e,t){let o=e.confidence?Mo():null,n=e.reason?Ao():null,s="";return c(),{elements:[t.body,o?.element,n?.element],
draft:i,settle:c,unchecked:u,fill:d,show:l,open:()=>t.open(),close(){for(let f of[t,o,n])f?.close()}};function i(){return{
sent:t.answer(),confidence:o?.value(),reason:n?.value()}}function c(){s=JSON.stringify(i())}function u(){let f=i();return JSON.
stringify(f)===s?null:f}function d(f){try{f.sent&&t.fill(f.sent),o?.show(f.confidence),n?.show(f.reason??"")}catch{}}function l(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),o?.show(f.confidence),n?.show(f.reason),c()}}function Ro(e,t){let{chosenValue:o,chooseValue:n,make:s,makeMarkdown:i,markdownBlock:c,t:u,uniqueId:d}=t,l=d("client"),f=e.
clients.map(({token:y,text:k,about:O})=>{let w=d("client"),v=s("div",{class:"ck-feedback",id:d("about")},c(O)),S=s("inpu\
t",{type:"radio",id:w,name:l,value:y});S.setAttribute("aria-describedby",v.id);let E=i("label",{for:w,class:"ck-decided",
dir:"auto"},k);return{input:S,row:s("div",{class:"ck-option"},S,E,v)}}),p=f.map(({input:y})=>y),h=f.map(({row:y})=>y),g="",
m=s("div",{class:"ck-options"},...h);return{how:u("Choose whom you advise. You can change it later."),check:u("Advise th\
is client"),body:m,answer:()=>o(p)?{client:o(p)}:null,fill:({client:y})=>n(p,y),show:({client:y})=>n(p,g||y),said:()=>"",
follow({client:y}){g=y},...t.closing(m)}}var oi=()=>({right:a("Chosen: right"),wrong:a("Chosen: not right"),missed:a("Not chosen, but right"),left:a("Correctly l\
eft out")});function Wo(e,{how:t,type:o}){let n=F("options"),s=e.map(({token:l,text:f})=>{let p=`${n}-${l}`,h=r("input",
{type:o,id:p,name:n,value:l}),g=H("label",{for:p,dir:"auto"},f),m=ce(),y=r("div",{class:"ck-option"},h,g,m.element);return{
token:l,input:h,label:g,feedback:m,row:y}}),i=ce(),c=s.map(({row:l})=>l),u=r("div",{class:"ck-options"},...c,i.element);
return{how:t,body:u,answer(){let l=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return l.length?{choices:l}:null},
fill({choices:l}){for(let{token:f,input:p}of s)p.checked=l.includes(f)},show(l){for(let[f,{chosen:p,verdict:h,feedback:g}]of d(
l))if(f.input.checked=p,h){ne(f.input,f.feedback.element),f.row.dataset.verdict=h;let m=Ie(h,oi()[h]);f.feedback.set(m,te(
g))}else l.missed&&ne(f.input,i.element);l.missed&&i.set(te(l.missed))},said(l){return[...d(l).filter(([,{verdict:p}])=>p&&
p!=="left").map(([{label:p,feedback:h}])=>`${$e(p.textContent??"")} ${h.text()}`),i.text()].filter(Boolean).join(" ")},...he(
u,()=>{for(let{input:l,feedback:f,row:p}of s)ne(l),delete p.dataset.verdict,f.set();i.set()})};function d(l){let f=new Map(
l.options.map(p=>[p.token,p]));return s.flatMap(p=>{let h=f.get(p.token);return h?[[p,h]]:[]})}}function No(e,t,o){let n=e.left,s=e.right,i=n.map(({token:d,text:l})=>({token:d,feedback:ce(),...o(l)})),c=new Map(s.map(
({token:d,text:l})=>[d,It(l)])),u=r("div",{class:"ck-placing"},...i.map(({element:d,feedback:l})=>r("div",{class:"ck-pla\
ced"},d,l.element)));return{how:t,body:u,answer(){let d=i.map(({token:l,value:f})=>[l,f()]).filter(([,l])=>l);return d.length?
{pairs:Object.fromEntries(d)}:null},fill({pairs:d}){for(let{token:l,set:f}of i)f(d[l]??"")},show({pairs:d}){for(let{token:l,
feedback:f,control:p,set:h}of i){let g=d.find(y=>y.token===l);h(g.chosen);let m=Nt(g.right,g.chosen);f.set(...Lt(m,si(m),
{...g,key:c.get(g.key)})),ne(p,f.element),p.matches("select")&&pe(p,m==="wrong")}},said:()=>i.map(({words:d,feedback:l})=>`${$e(
d)} ${l.text()}`).join(" "),...he(u,()=>{for(let{feedback:d,control:l}of i)d.set(),ne(l),pe(l,!1)})}}function si(e){return{
right:a("Right"),wrong:a("Not right"),left:a("Nothing was chosen here")}[e]}function Lo(e,t,o){let n=e.map((l,f)=>ri(l,t[f])),s=r("p",{class:"ck-beside"}),i=r("button",{type:"button",onclick:u},a(
"Save my marks")),c=r("div",{class:"ck-actions"},i);return r("div",{},...n.map(({element:l})=>l),c,s);function u(){let l=n.
map(({value:f})=>f());l.includes(-1)?d(a("Mark every line first.")):o.mark(l,()=>d(a("Your marks have been saved.")))}function d(l){
s.replaceChildren(l),o.announce(l)}}function ri(e,t){let o=F("rubric"),n=[a("Not yet"),a("Partly"),a("Yes")],s=n.map((c,u)=>{
let d=r("input",{type:"radio",name:o,value:u});return d.checked=t===u,d});return{element:r("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...s.map((c,u)=>r("label",{},c,` ${n[u]}`))),value:()=>s.findIndex(c=>c.checked)}}function Bo({
label:e,text:t,comment:o}){let n=r("div",{class:"ck-comment"},te(o));return r("details",{},r("summary",{},e),te(t),n)}function Do({how:e,label:t,after:o,more:n,sent:s,filled:i,shown:c,key:u=d=>d}){let d=F("answer"),l=Bt({id:d},[]),f=ce(),
p=r("p",{class:"ck-field"},r("label",{for:d},t),l,o),h=r("div",{},p,n,f.element);return{how:e,body:h,input:l,answer:()=>s?.()??
(l.value.trim()?{text:l.value.trim()}:null),fill(g){l.value=g.text??"",i?.(g)},show(g){c?.(g),l.value||(l.value=g.written??
"");let m=g.key===void 0?[]:[st(u(g.key))];f.set(te(g.feedback),...m),ne(l,f.element),pe(l,g.verdict!=="right")},said:()=>f.
text(),...he(h,()=>{f.set(),ne(l),pe(l,!1)})}}var jo={...Dt,dateInWords:G,make:r,makeMarkdown:H,t:a,tn:U,uniqueId:F,viewExemplar:Bo,viewMarking:ze,viewOptions:Wo,viewPlaced:No,
viewRubric:Lo,viewTyped:Do};var ii=()=>({right:a("Right"),partly:a("Partly right"),near:a("Nearly right: check the spelling"),wrong:a("Not right"),discussed:a(
"There is no right or wrong answer"),"so far":a("So far"),sent:a("Your answer is kept for your instructor, who marks it")}),
ai=()=>({chosen:a("Kept; you can choose another client at any time"),kept:a("Kept; you can change it and keep another ve\
rsion"),"too precise":a("Not right (more precise than the text)"),"too coarse":a("Partly right (less precise than the te\
xt)")});function ci([e,t,o]){let n=U("{hit} of one word marked","{hit} of {count} words marked",t,{hit:e}),s=U("one word\
 too many","{count} words too many",o);return o?`${n}, ${s}`:n}function _t(e){let t=ai()[e.note]??ii()[e.verdict];if(!e.
of)return`${t}.`;if(e.hit)return`${t}: ${ci(e.hit)}.`;let o=U("{points} of {of} point","{points} of {of} points",e.of,{points:ee(
e.points),of:ee(e.of)}),n=e.tries>1?a(" (first try: {points})",{points:ee(e.first)}):"",s=e.cost?a(", less {share}% for \
hints",{share:ee(100*e.cost)}):"";return`${t}: ${o}${s}${n}.`}function _o(e,t){let{as_of:o,confidence:n,evidence:s,left:i,
reason:c,review_due:u}=e,d=[];if(n){let f=jt()[n].toLowerCase();d.push(a("You said: {confidence}.",{confidence:f}))}return c&&
d.push(a("Your reason: {reason}",{reason:c})),!e.final&&i!=null&&d.push(U("One try left.","{count} tries left.",i)),o&&o!==
s?.as_of&&d.push(a("As of {day}.",{day:o})),u&&d.push(a("This answer was due to be checked again by {day}: it may be out\
 of date.",{day:u})),[...d.map(f=>r("p",{class:"ck-beside"},f)),s?li(s,t):""]}function li(e,t){let{before:o,words:n,after:s,
told:i,draft:c}=e,u=n?a("The words in the article"):a("The fact and its source"),d=n?[o,r("mark",{},n),s]:[r("p",{},i)],
l=a("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck-evidence"},r("figcaption",{},
u),r("blockquote",{dir:"auto"},...d),n?ui(e,t):di(e),c?r("p",{class:"ck-beside"},l):"")}function ui({printed_in:e,marks:t},o){
if(!e&&!t)return"";let n=t?r("button",{type:"button",onclick:o},a("Show in the article")):null,s=e?r("cite",{dir:"auto"},
e):null;return r("p",{class:"ck-beside"},s," ",n)}function di({pages:e,read:t,as_of:o}){let n={target:"_blank",rel:"noop\
ener noreferrer"},s=e.flatMap(({address:d,host:l})=>[" ",r("a",{...n,href:d,title:d},l)]),c=[t&&a("Read on {day}.",{day:t}),
o&&o!==t&&a("True as of {day}.",{day:o})].filter(Boolean).join(" "),u=s.length?[a("Source:"),...s,". "]:[];return r("p",
{class:"ck-beside"},...u,c)}var fi=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,pi="default-src 'none'; style-src 'unsafe-inline'";function Po({page:e,paragraphs:t,labels:o,moments:n,client:s,changes:i,
nameOf:c}){let u=document.implementation.createHTMLDocument(a("Brief"));u.documentElement.lang=le.used??"en";let d=h("me\
ta");d.setAttribute("http-equiv","Content-Security-Policy"),d.setAttribute("content",pi);let l=h("meta");l.setAttribute(
"charset","utf-8"),u.head.prepend(l,d),u.head.append(h("style",fi));let f=t.filter(({versions:C})=>C.length),p=h("main",
h("h1",a("Brief")),...s?[h("p",a("For: {name}",{name:s}))]:[],...e.length?[y(),h("h1",a("All that you wrote"))]:[],...f.
length?f.map(O):[E(a("Nothing is written yet."))],...i.trim()?[m(a("What changed"),g("p",i.trim()))]:[],...n.length?[m(a(
"Timeline"),S())]:[],m(a("Sources"),v()));return u.body.append(p),`${new XMLSerializer().serializeToString(u)}
`;function h(C,...b){let x=u.createElement(C);return x.append(...b),x}function g(C,b){let x=h(C,b);return x.setAttribute(
"dir","auto"),x}function m(C,...b){return h("section",g("h2",C),...b)}function y(){let C=e.map(({title:x,versions:$})=>{
let{fields:R}=$.at(-1),N=Object.entries(o).flatMap(([D,B])=>R[D]?[k(B,R[D])]:[]);return m(x,...N)}),b=h("div",...C);return b.
className="page",b}function k(C,b){let x=g("p","");return x.append(h("strong",`${C}:`)," ",b),x}function O({title:C,versions:b}){
let x=b.slice(0,-1),$=h("details",h("summary",a("Earlier versions")),...x.map(w)),R=b.slice(-1).map(w);return m(C,...R,...x.
length?[$]:[])}function w({time:C,client:b,fields:x}){let $=[G(C.slice(0,10)),c(b)].filter(Boolean).join(" · "),R=Object.
entries(o).flatMap(([N,D])=>x[N]?[h("dt",D),g("dd",x[N])]:[]);return h("div",E($),h("dl",...R))}function v(){let C=t.flatMap(
({versions:b})=>b.at(-1)?.fields.source||[]);return C.length?h("ul",...[...new Set(C)].map(b=>g("li",b))):E(a("No source\
 is named yet."))}function S(){let C=n.map(({when:b,what:x,words:$})=>h("tr",g("th",b),g("td",x),g("td",$)));return h("t\
able",...C)}function E(C){let b=g("p",C);return b.className="quiet",b}}var Pt=({versions:e})=>Object.values(e.at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,rt=({versions:e})=>e.
length>0;function qt(e,t){let n=t.flatMap(s=>e.filter(i=>i.name===s)).filter(rt);return n.length?[...e.slice(-1).filter(
rt),...n]:[]}function qo(e,t){let{announce:o,make:n,setOff:s,t:i,uniqueId:c}=e,u=c("page"),d=n("ol",{class:"ck-order"}),
l=n("p",{class:"ck-how"}),f=n("div",{role:"group","aria-labelledby":u,hidden:!0},n("p",{class:"ck-heading",id:u},i("Your\
 one page")),n("p",{class:"ck-how"},i("Which paragraphs belong on it, and in which order?")),d,l),p=[],h=[],g={};return{
element:f,show:m,page:()=>p};function m(E,C){h=E;let b=h.slice(0,-1).filter(rt);g=Object.fromEntries(b.map(x=>[x.name,y(
x)])),p=C.filter(x=>g[x]),f.hidden=!b.length,w()}function y(E){let{name:C,title:b}=E,x=_("↑",i("Move up: {item}",{item:b}),
-1),$=_("↓",i("Move down: {item}",{item:b}),1),R=n("span",{class:"ck-moves"},x,$),N=n("input",{type:"checkbox",onchange:K}),
D=` (${S(Pt(E))})`,B=n("label",{},N," ",n("span",{dir:"auto"},b),D);return{element:n("li",{onkeydown:P},R,B),box:N,moves:R,
up:x,down:$};function _(I,T,M){return n("button",{type:"button",class:"ck-move","aria-label":T,onclick:()=>k(C,b,M)},I)}
function P(I){let T={ArrowUp:-1,ArrowDown:1}[I.key];!T||I.target===N||(I.preventDefault(),I.stopPropagation(),k(C,b,T))}
function K(){p=p.filter(I=>I!==C),N.checked&&(p=[...p,C]),O(N.checked?i("{item}: on the page",{item:b}):i("{item}: not o\
n the page",{item:b}))}}function k(E,C,b){let x=p.indexOf(E),$=x+b;x<0||$<0||$>=p.length||(p=p.toSpliced(x,1).toSpliced(
$,0,E),O(i("{item}: now {place} of {count}",{item:C,place:$+1,count:p.length})))}function O(E){let C=document.activeElement;
w(),C instanceof HTMLElement&&C.focus(),e.choose({page:p},()=>o([E,l.textContent].join(". ")))}function w(){let E=x=>p.includes(
x),C=[...p.filter(x=>g[x]),...Object.keys(g).filter(x=>!E(x))];for(let[x,$]of C.entries()){let{box:R,moves:N,up:D,down:B}=g[$];
R.checked=E($),N.hidden=!E($),s(D,x===0),s(B,x===p.length-1)}d.replaceChildren(...v(),...C.map(x=>g[x].element));let b=qt(
h,p).reduce((x,$)=>x+Pt($),0);l.replaceChildren(i("{count} of about {limit} words on the page",{count:b,limit:t})),l.classList.
toggle("ck-over",b>t)}function v(){return h.slice(-1).map(E=>{let C=rt(E)?S(Pt(E)):i("Nothing is written yet."),b=n("str\
ong",{dir:"auto"},E.title);return n("li",{},b," ",i("(the recommendation, always first: {words})",{words:C}))})}function S(E){
return e.tn("one word","{count} words",E)}}var hi=6e4;function Ko(e,t){let{dateInWords:o,make:n,t:s,tn:i,uniqueId:c}=t,u=c("changes"),d=n("textarea",{id:u,rows:5,maxlength:4e3,
dir:"auto"}),l=n("label",{for:u},s("What changed, and why:")),f=n("p",{class:"ck-beside"}),p=n("button",{type:"button",onclick:b},
s("Save the brief as a page")),h=n("div"),g=qo(t,e.most),m=n("div",{},n("div",{class:"ck-actions"},p),f),y=n("div",{class:"\
ck-brief"},h,g.element,l,d,m),k=[],O="";return{how:s("Nobody grades it. Each version that you keep stays in your record."),
check:s("Keep this version"),isFreeText:!0,body:y,answer:()=>d.value.trim()?{text:d.value.trim()}:null,fill(x){d.value=x.
text},show(x){d.value||(d.value=x.written)},follow(x){k=x.paragraphs??[],O=x.client??"",g.show(k,x.page??[]),h.replaceChildren(
w(),...k.map(S))},said:()=>"",...t.closing(y)};function w(){let x=v(O);return n("p",{},x?s("You advise: {name}",{name:x}):
s("No client is chosen yet."))}function v(x){return e.names[x]??x}function S({title:x,versions:$}){let R=$.at(-1),N=$.slice(
0,-1),D=c("paragraph");return n("div",{class:"ck-position",role:"group","aria-labelledby":D},n("p",{class:"ck-heading",id:D,
dir:"auto"},x),R?C(R):n("p",{class:"ck-how"},s("Nothing is written yet.")),N.length?E(N):null)}function E(x){let $=i("On\
e earlier version","{count} earlier versions",x.length),R=x.map(N=>n("li",{},C(N)));return n("details",{},n("summary",{},
$),n("ol",{},...R))}function C({time:x,client:$,fields:R}){let N=[o(x.slice(0,10)),v($)].filter(Boolean).join(" · "),D=Object.
entries(e.labels).flatMap(([B,_])=>R[B]?[n("dt",{},_),n("dd",{class:"ck-kept",dir:"auto"},R[B])]:[]);return n("div",{},n(
"p",{class:"ck-how"},N),n("dl",{},...D))}function b(){let{labels:x,moments:$}=e,R=Po({page:qt(k,g.page()),paragraphs:k,labels:x,
moments:$,client:v(O),changes:d.value,nameOf:v}),N=URL.createObjectURL(new Blob([R],{type:"text/html"}));n("a",{href:N,download:"\
brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(N),hi);let D=s("The page brief.html is in your downloads. Open \
it to read or print it.");f.replaceChildren(D),t.announce(D)}}var mi={client:Ro,"whole-brief":Ko},wi=".ck-question [tabindex='-1']";function Fo(e,t){let{drafts:o,extraViews:n,given:s,
onChange:i,together:c}=t,{region:u,announce:d}=V(),l=et(d),f=gi(e,l,t),h={...Oo,...mi,...n}[e.kind](e,{...jo,announce:d,
mark:K,choose:I}),g=$o(e,h),{check:m,reveal:y}=ki(x(),c,B),k=Io(e,P),O=Qn(),w=r("div",{class:"ck-result"}),v=bi(e,t.number,
h.how,O.element,...g.elements,l.elements.left,k.list,r("div",{class:"ck-actions"},m,y,k.button),l.elements.notice,l.elements.
unsaved,w,u),S=r("form",{novalidate:!0,onsubmit:D},v),E=!1,C=!1,b="";return R(),{element:S,restore:T,action:$,tell:l.tell,
setUnsaved:l.setUnsaved,keepDraft:N,focus:()=>$t(h.body),isAnswered:()=>E};function x(){return e.sealed?a("Keep this ans\
wer"):h.check??a("Check")}function $(){return!oe(m)&&h.answer()?{did:"answer",...g.draft()}:null}function R(){let A=o.of(
e,!!h.isFreeText)??s;A&&g.fill(A),l.setLeft(!!(A&&!s))}function N(){let A=oe(m)?null:g.unchecked();A?o.keep(e,A):o.forget(
e)}function D(A){if(A.preventDefault(),oe(m)||c)return;let W=$();W?b===JSON.stringify(W)?l.tell(a("Change your answer, t\
hen check again.")):_(W,m):l.tell(a("Answer first, then check."))}function B(){oe(y)||_({did:"show"},y),m.focus()}function _(A,W){
J(W,!0),f(A,{onReply(j){A.did==="answer"&&(b=JSON.stringify(A)),J(W,!1),T(j.stands),N(),i(j.score);let q=j.stands.result,
Y=q.verdict==="sent"?"":h.said(q);d([_t(q),Y,l.whyUnsaved()].join(" "))},onSilence:()=>J(W,!1),onRefused(j){J(W,!1);let q={
reason:j};l.tell(e.sealed?a("Not kept: {reason}.",q):a("Not checked: {reason}.",q))}})}function P(){f({did:"hint"},{onReply(A){
k.show(A.stands.hints),l.clear(),d(a("Hint {place}: {hint}",{place:k.count(),hint:k.last()}))},onSilence:k.offerNext})}function K(A,W){
f({did:"mark",marks:A},{onReply:j=>W(j.stands.result)})}function I(A,W){f({did:"choose",sent:A},{onReply:W})}function T(A){
let{hints:W,result:j,earlier:q}=A;if(O.show(q),h.follow?.(A),!C&&!W.length&&!j)return;C=!0;let Y=v.contains(document.activeElement),
se=g.unchecked();k.show(W),l.clear(),E=!!j&&j?.verdict!=="so far",v.toggleAttribute("data-answered",E),y.hidden=!j?.may_show,
J(m,!!j?.final),h.open(),j?(M(j,se),j.final&&L(Y),m.replaceChildren(x())):(b="",se||g.settle(),w.replaceChildren())}function M(A,W){
g.show(A),W&&!A.final&&g.fill(W),(A.final||!g.unchecked())&&l.setLeft(!1),w.replaceChildren(Ie(A.verdict,_t(A)),..._o(A,
t.showInArticle))}function L(A){o.forget(e),g.close(),A&&!document.activeElement?.matches(wi)&&m.focus()}}function gi(e,t,{
actions:o,whyUnsaved:n}){return(s,i)=>o.give(e.id,s,{onReply(c){t.setLeft(!1),t.setUnsaved(c.saved?"":fe(n())),i.onReply(
c)},onRunning:t.setRunning,onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(re(o.areStored())),t.announce(
t.whyUnsaved())},onRefused:i.onRefused})}function ki(e,t,o){let n={type:"button",hidden:!0,onclick:o};return{check:r("bu\
tton",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",n,a("Show the answer"))}}function bi(e,t,o,...n){let s=e.
tries?U("One try.","{count} tries.",e.tries):"",i=[o,s].filter(Boolean).join(" "),c=F("how"),u=[t,e.lesson,...e.tags??[]].
filter(Boolean).join(" · "),d=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",{class:"ck-question",
"aria-describedby":c},r("legend",{},r("span",{class:"ck-number"},u),d),e.below?H("div",{dir:"auto"},e.below):null,r("p",
{class:"ck-how",id:c},i),...n)}function Uo(e,t,o){let{isTogether:n,isSealed:s,passMark:i,whyUnsaved:c,restore:u,announce:d}=o,l=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),p=r("p",{class:"ck-why-unsaved"}),h=r("button",{type:"button",class:"ck-main",hidden:!n,onclick:m},
s?a("Keep all answers"):a("Check all answers")),g=r("button",{type:"button",hidden:!0,onclick:k},a("Retry the questions \
you missed"));return{buttons:[h,g],told:[f,p,l],setScore:v,setSaved:()=>p.replaceChildren()};function m(){if(oe(h))return;
e.addAll();let S=e.actions();if(!Object.keys(S).length){w(a("Answer first, then check."));return}J(h,!0),t.giveAll(S,{onReply(E){
J(h,!1),u(E),y(E.saved)},onSilence(){J(h,!1),O()}})}function y(S){let E=e.left(),C=E?U("1 question is still open.","{cou\
nt} questions are still open.",E):"";f.replaceChildren(C),p.replaceChildren(S?"":fe(c())),d([l.textContent,C,p.textContent].
join(" "))}function k(){t.again({onReply(S){f.replaceChildren(),e.addAll(),u(S),e.firstToAnswer()?.focus()},onSilence:O})}
function O(){f.replaceChildren();let S=re(t.areStored());p.replaceChildren(S),d(S)}function w(S){f.replaceChildren(S),d(
S)}function v(S){l.replaceChildren(yi(S,i)),g.hidden=!S.missed}}function yi({answered:e,questions:t,of:o,points:n,first:s,
passed:i},c){let u=[];return e&&u.push(a("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&o&&u.push(a(
"Score: {points} of {of}; on the first try, {first}.",{points:ee(n),of:ee(o),first:ee(s)})),i!=null&&u.push(i?a("That is\
 enough to pass."):a("You need {mark}% to pass.",{mark:c})),u.join(" ")}var Ho={render({model:e,el:t,views:o={}}){z(e,t);let n=vi(e,we(e),o);t.replaceChildren(n.element);let s=jn(e,t,n.reload);
return()=>{n.close(),s()}}};function vi(e,t,o){let n=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:c,
announce:u}=V(),l=tt(t,s,n,{onNews:_,onLate:K,onElsewhere:R}),f=nt(s),p=xi(l.waiting()),h=s.way==="all",g=io(n,{way:s.way,
makeForm:E,put:C}),m=Uo(g,l,{isTogether:h,isSealed:n.some(({sealed:I})=>I),passMark:s.pass_mark,whyUnsaved:i,restore:$,announce:u}),
y=Xn({look:D,retry:N,announce:u}),k=r("div",{class:"ck-actions"},g.next,...m.buttons),O=0,w=r("div",{class:"ck ck-quiz",
oninput:b,onclick:b,onkeyup:b,onpointerup:b},s.told?r("p",{class:"ck-told"},s.told):null,y.element,k,...m.told,c);return g.
begin(),e.on("change:kept",B),n.some(({kind:I})=>I==="whole-brief")&&document.addEventListener("coursekit-paragraph-kept",
R),y.show({aloud:!0}),t.ask({type:"open"},{onReply:x,onSilence:P}),{element:w,close:S,reload:R};function S(){e.off("chan\
ge:kept",B),document.removeEventListener("coursekit-paragraph-kept",R);for(let I of[l,f,y,t])I.close()}function E(I,T){return Fo(
I,{number:T,actions:l,drafts:f,given:p.get(I.id),whyUnsaved:i,together:h,extraViews:o,showInArticle:()=>t.ask({type:"evi\
dence",question:I.id},{onReply:Si}),onChange(M){m.setScore(M),g.arrange()}})}function C(I,T){k.before(...I.map(M=>M.element)),
T?w.dataset.toCome=String(T):delete w.dataset.toCome}function b({target:I}){let T=g.around(I);T&&f.soon(T)}function x(I){
$(I),l.open(I.versions),_()}function $(I){g.restore(I.questions),m.setScore(I.score)}function R(){t.ask({type:"open"},{onReply:$}),
_()}function N(I){t.ask({type:"retry"},{onReply(){_(),y.show({aloud:I})}})}function D(){return{kept:e.get("kept")??{},late:O,
waiting:l.waiting().length,isSilent:l.areSilent(),areStored:l.areStored()}}function B(){i()||l.saved(),_()}function _(){
y.show();let I=new Set(l.waiting().map(({question:T})=>T));I.size||m.setSaved(),g.setSaved(I)}function P(){l.notOpened(),
y.show({aloud:!0});for(let{question:I}of l.waiting())g.named(I)?.setUnsaved(re(l.areStored()))}function K({question:I=""},T){
if(O+=T.saved?1:0,T.type==="state"?$(T):T.stands&&(m.setScore(T.score),g.restoreOne(I,T.stands)),T.without_effect?.length){
let M=a("The work that was waiting in this browser is kept in your record but does not count, because something else was\
 done here before it arrived.");g.named(I)?.tell(M)}}}function xi(e){let t=e.filter(({deed:o})=>o?.did==="answer");return new Map(
t.map(({question:o,deed:n})=>[o,n]))}function Si(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"\
center"})}function Yo(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":a("Article"),lang:e.lang||null,
onclick:({target:w})=>{w instanceof Element&&g(w.closest(".ck-passage"))},onkeydown:u}),s=[],i=[];return{element:n,show:d,
select:k,scrollToMarked:()=>O(s.find(w=>w.marked))};function u(w){let v=i.findIndex(({element:C})=>C===w.target);if(v<0||
w.altKey||w.ctrlKey||w.metaKey)return;let E={ArrowRight:v+1,ArrowDown:v+1,ArrowLeft:v-1,ArrowUp:v-1,Home:0,End:i.length-
1}[w.key];if(w.key==="Enter"||w.key===" ")g(i[v].element);else if(i[E])m(i[E]);else if(E===void 0)return;w.preventDefault()}
function d(w,v){let S=new Set,E=[...v,...w.flatMap(x=>[x.evidence,...x.passages])];for(let[x,$]of E)S.add(x).add($);s=[];
let C=[],b=0;for(let x of e.blocks)C.push(t.slice(b,x.start),l(x,[...S])),b=x.end;C.push(t.slice(b,t.length)),f(w,v),i=s.
filter(x=>x.rows.length),i.forEach(h),i.length&&y(i[0]),n.replaceChildren(...C)}function l(w,v){let E=[...v.filter(R=>w.
start<R&&R<w.end).sort((R,N)=>R-N),w.end],C=E.map((R,N)=>{let D=N?E[N-1]:w.start,B=r("span",{},t.slice(D,R));return{start:D,
end:R,rows:[],marked:!1,element:B}});s.push(...C);let b=w.aside?r("span",{class:"ck-aside-label"},w.aside):null,x=w.aside?
"ck-aside":`ck-${w.kind.replace(" ","-")}`,$=C.map(R=>R.element);return r("p",{class:x,dir:"auto"},b,...$)}function f(w,v){
let S=w.flatMap(E=>E.passages.map(([C,b])=>({id:E.id,start:C,end:b})));S.sort((E,C)=>E.end-E.start-(C.end-C.start));for(let{
id:E,start:C,end:b}of S)for(let x of p(C,b))x.rows.includes(E)||x.rows.push(E);for(let[E,C]of v)for(let b of p(E,C))b.marked=
!0,b.element.classList.add("ck-marked")}function p(w,v){let S=0;for(let C=s.length;S<C;){let b=S+C>>1;s[b].start<w?S=b+1:
C=b}let E=S;for(;E<s.length&&s[E].end<=v;)E+=1;return s.slice(S,E)}function h({element:w,rows:v}){w.classList.add("ck-pa\
ssage"),w.prepend(r("span",{class:"ck-unseen"},`${v.join(", ")}: `)),w.setAttribute("role","button"),w.setAttribute("tab\
index","-1"),w.setAttribute("aria-pressed","false"),ue(w)}function g(w){let v=i.find(E=>E.element===w);if(!v)return;y(v);
let S=v.rows.indexOf(v.chosen??"");o(v.rows[(S+1)%v.rows.length])}function m(w){y(w),w.element.focus()}function y(w){for(let v of i)
v.element.tabIndex=v===w?0:-1}function k(w){for(let S of s){let E=w!==void 0&&S.rows.includes(w.id),[C,b]=w?.evidence??[
1/0,-1/0];S.chosen=E?w.id:void 0,S.element.classList.toggle("ck-chosen",E),S.element.classList.toggle("ck-evidence",C<=S.
start&&S.end<=b),S.rows.length&&S.element.setAttribute("aria-pressed",String(E))}let v=s.find(S=>S.chosen);!v||i.some(({
element:S})=>Pe(S))||(y(v),O(v))}function O(w){w&&xe(n,w.element)}}function Vo(e,t,{choose:o,switchTo:n}){let s=F("rows"),i=r("div",{class:"ck-rows"}),c=r("p",{class:"ck-hint ck-drafts"}),
u=r("div",{class:"ck-detail"}),d=e.map(({name:C,label:b,rows:x})=>{let $=U("1 row","{count} rows",x.length);return r("op\
tion",{value:C},a("{label} ({rows})",{label:b,rows:$}))}),l=r("select",{onchange:()=>n(l.value)},...d),f=r("label",{class:"\
ck-switch"},a("Table")," ",l),p=new Map,h,g=!1;return{element:r("div",{class:"ck-table"},f,c,i,u),show:y,select:w};function y(C){
l.value=C.name,p=new Map(C.rows.map(x=>[x.id,O(C,x)]));let b=Ci(C.rows);c.hidden=!b,c.textContent=b,i.replaceChildren(C.
rows.length?k(C):r("p",{},a("This table has no rows for this article."))),i.scrollTop=0}function k(C){let b=a("{label}: \
choose a row to mark its words",{label:C.label}),x=[a("Row"),...C.columns].map(R=>r("th",{scope:"col"},R)),$=[...p.values()].
map(({element:R})=>R);return r("fieldset",{},r("legend",{},b),r("table",{},r("thead",{},r("tr",{},...x)),r("tbody",{},...$)))}
function O(C,b){let x=`${s}-${b.id}`,$=()=>o(b.id),R=r("input",{type:"radio",name:s,value:b.id,id:x,onchange:$}),N=r("la\
bel",{for:x},R,b.id),D=`${x}-main`,B=b.cells.map((K,I)=>r("td",{dir:"auto",id:I===C.main?D:null,"data-heading":C.columns[I]},
K));return R.setAttribute("aria-describedby",D),{element:r("tr",{onclick:P},r("th",{scope:"row"},N),...B),input:R};function P({
target:K}){K instanceof Element&&K.closest("label")||(R.focus(),o(b.id))}}function w(C){let b=h;p.get(b??"")?.element.classList.
remove("ck-chosen"),h=C?.id;let x=p.get(h??"");for(let{input:$}of p.values())$.checked=$.value===h;return x?.element.classList.
add("ck-chosen"),x&&xe(i,x.element,i.querySelector("thead")?.offsetHeight),u.replaceChildren(...C?v(C):[r("p",{},a("No r\
ow is chosen."))]),b}function v(C){let b=S(C).map(({part:N,words:D,count:B})=>r("li",{},r("span",{class:"ck-part"},N)," ",
r("q",{dir:"auto"},D),B>1?U(" (once)"," ({count} times)",B):null)),x=[Ti(C),Oi(C),...C.why],R=r("details",{open:g,ontoggle:()=>g=
R.open},r("summary",{},a("Why this row?")),r("ul",{},...x.map(N=>r("li",{},N))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},a("Row {id}",{id:C.id})),r("button",{type:"button",onclick:E},a("Clear the marks"))),r("p",{class:"ck-part"},
a("Its words in the article")),r("ul",{},...b),R]}function S(C){let b=new Map;for(let[x,$,R]of C.passages){let N=t.slice(
x,$),D=b.get(`${R} ${N}`)??{part:R,words:N,count:0};b.set(`${R} ${N}`,{...D,count:D.count+1})}return[...b.values()]}function E(){
let C=p.get(h??"");o(""),C?.input.focus()}}function Ci(e){let t=e.filter(({origin:o})=>o==="proposed").length;return t?t===
e.length?a("This table is a draft that nobody has checked."):U("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function Ti({origin:e,checked:t}){if(e==="machine")
return a("The machine made this row.");if(e==="proposed")return a("This row is a draft that nobody has checked.");let{kind:o,
name:n,day:s}=t;return o==="person"?a("Checked by {name} on {day}.",{name:n,day:s}):a("Checked by {name}, a program, on \
{day}.",{name:n,day:s})}function Oi({certainty:e}){return e==="clear"?a("The rules had no doubt about it."):a("It is dou\
btful: check it against the sentence.")}var zo=150,Go=e=>e.length>zo?`${e.slice(0,zo)} …`:e,Jo={render({model:e,el:t}){z(e,t);let o=e.get("page"),n=e.get("tab\
les"),s=new ie(o.text),{region:i,announce:c}=V(),u=Yo(o,s,m),d=Vo(n,s,{choose:m,switchTo:O}),l=Ei(o);u.element.setAttribute(
"aria-describedby",l.id);let f=o.title?a("Reader: {title}",{title:o.title}):a("Reader"),p=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},l,r("div",{class:"ck-sides"},u.element,d.element),i);t.replaceChildren(p);let h=ae("reader",
"any"),g=k();return e.on("change:table",S),e.on("change:selected",E),e.on("change:marked",C),S(),g=!1,C(),()=>{e.off("ch\
ange:table",S),e.off("change:selected",E),e.off("change:marked",C)};function m(b){e.set("selected",b),e.save_changes(),y()}
function y(){h.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function k(){let b=h.
get(e.get("place")),x=n.find(({name:R})=>R===b?.table);if(!x||e.get("selected"))return!1;let $=x.rows.find(({id:R})=>R===
b.selected);return e.set("table",x.name),e.set("selected",$?.id??""),e.save_changes(),!0}function O(b){e.set("selected",
""),e.set("table",b),e.save_changes(),y()}function w(){let b=e.get("table");return n.find(x=>x.name===b)??n[0]}function v(){
return w().rows.find(({id:b})=>b===e.get("selected"))}function S(){let b=w();d.show(b),u.show(b.rows,e.get("marked")),E()}
function E(){let b=v(),x=d.select(b);u.select(b),!g&&(b?c(Mi(b,b.cells[w().main])):x&&c(a("Marks cleared.")))}function C(){
let b=e.get("marked");if(u.show(w().rows,b),u.select(v()),!b.length)return;u.scrollToMarked();let x=b.map(([$,R])=>s.slice(
$,R)).join(" … ");c(a("Marked in the article: {words}",{words:Go(x)}))}}};function Ei(e){let t=a("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),o=a("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),n=e.lang==="en"?o:`${t} ${o}`;return r(
"p",{class:"ck-hint",id:F("hint")},n)}function Mi({id:e,passages:t},o){return U("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:Go(o)})}return ns(Ai);})();
return widgets; }

export function makeWidgets() {
"use strict";var widgets=(()=>{var Ke=Object.defineProperty;var jn=Object.getOwnPropertyDescriptor;var _n=Object.getOwnPropertyNames;var Kn=Object.prototype.hasOwnProperty;var it=(e,t)=>{for(var n in t)Ke(e,n,{get:t[n],enumerable:!0})},qn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let r of _n(t))!Kn.call(e,r)&&r!==n&&Ke(e,r,{get:()=>t[r],enumerable:!(o=jn(t,r))||o.enumerable});return e};var Fn=e=>qn(Ke({},"__esModule",{value:!0}),e);var Ms={};it(Ms,{adjudicator:()=>vt,curator:()=>Ct,explorer:()=>Tt,marker:()=>Ot,predict:()=>Nt,progress:()=>Ut,quiz:()=>Rn,
reader:()=>Bn});var Se={},ie={used:"",own:""};function Y(e,t){Se=e.get("words")??{};let n=e.get("languages");n?.used&&(ie=n,t.lang=n.used,
t.dir=n.direction)}function i(e,t={}){let n=Se[e]??e;return at(typeof n=="string"?n:n[0],t)}function H(e,t,n,o={}){let r=Se[e]??
[e,t],c=Number.isInteger(n)?n<200?n:100+n%100:100,a=(Se[e]&&Se[""]?.[c])??+(n!==1);return at(r[Number(a)],{count:n,...o})}
function at(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function te(e){if(e==="undated")return i("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let r=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:c}=ie;return r.toLocaleDateString(!c||c==="en"?"en-GB":c,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var Pn=15e3,Un=new Set(["a","button","input","select","textarea","summary"]),lt="a[href], button, input, select, textare\
a, summary, [tabindex]";function s(e,t={},...n){let o=document.createElement(e);for(let[r,c]of Object.entries(t))r.startsWith(
"on")?o.addEventListener(r.slice(2),c):c!==!1&&c!=null&&o.setAttribute(r,c===!0?"":c);t.dir==="auto"&&ie.own&&(o.lang=ie.
own);for(let r of n)r!=null&&o.append(r);return(Un.has(e)||"tabindex"in t)&&ae(o),o}function ae(e){e instanceof HTMLElement&&
e.matches(lt)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&ae(e)}));function U(e,t,n){let o=s(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(lt).forEach(ae)):
o.textContent=n,o}function V(){let e=s("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(s("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Pn)}}}var Hn=Math.random().toString(
36).slice(2,12),ct=0;function P(e){return ct+=1,`ck-${e}-${Hn}-${ct}`}var ne=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};function fe({how:e,actions:t,forms:n,coder:o,keys:r,onKeys:c,onFilter:a,onOff:d,...u}){let l=u.words??{far:i("Signed row\
s"),by:i("Signed as {name}",{name:o}),actions:i("What to do with the row")},f=s("progress",{"aria-label":l.far,max:1,value:0}),
p=s("span"),m=s("p",{class:"ck-said"}),k=Object.entries(n??{}).map(([v,{label:A}])=>s("option",{value:v},A)),g=s("select",
{onchange:a},s("option",{value:"turn"},i("each table in turn")),s("option",{value:"mixed"},i("all tables mixed")),...k),
b=s("input",{type:"checkbox",onchange:C});b.checked=r;let O=s("dl",{class:"ck-keys",id:P("keys")}),E=s("div",{hidden:!0},
s("p",{},e??Vn()),O,s("p",{},s("label",{},b," ",i("Use single letters as keyboard shortcuts")))),w=Object.entries(t).map(
([v,A])=>{let L=s("kbd",{"aria-hidden":"true"},v),B=s("button",{type:"button",onclick:()=>y(v)},A.label,L);return[v,A,B,
L]});O.append(...Object.entries(t).flatMap(([v,{label:A,means:L}])=>[s("dt",{},s("kbd",{},v)),s("dd",{},L?`${A}: ${L}`:A)])),
w[0][2].classList.add("ck-main"),C();let x="";return{element:s("div",{class:"ck-bar"},s("div",{class:"ck-far"},s("span",
{},l.by),f,p,n?s("label",{},i("Rows:")," ",g):null),s("div",{class:"ck-actions ck-do",role:"group","aria-label":l.actions},
...w.map(([,,v])=>v)),E,m),filter:()=>g.value,keysAreOn:()=>b.checked,press:y,help:T,show(v){f.max=Math.max(1,v.rows),f.
value=v.signed,p.textContent=v.said;let A=w.find(([L])=>L==="u")?.[2];A?.setAttribute("aria-disabled",String(!v.undo)),A&&
(A.title=v.undo)},at(v){x=v??"";for(let[,{only:A},L]of w)A&&L.setAttribute("aria-disabled",String(A!==x))},said(v,A=!1){
m.textContent=v,m.classList.toggle("ck-fault",A)}};function y(v){let A=t[v],L=w.find(([B])=>B===v)?.[2];return!A||!L?!1:
(L.getAttribute("aria-disabled")!=="true"?A.run():A.only&&d(i("Only stakeholders can be merged or split.")),!0)}function C(){
for(let[v,,A,L]of w)L.hidden=!b.checked,b.checked?A.setAttribute("aria-keyshortcuts",v):A.removeAttribute("aria-keyshort\
cuts");c(b.checked)}function T(){E.hidden=!E.hidden,w.find(([A])=>A==="?")?.[2]?.setAttribute("aria-expanded",String(!E.
hidden))}}function Vn(){return i("Compare the row with its sentence, which is marked in the article. Keep it, edit a cel\
l, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows that are not sign\
ed do not count. In a form, Control and Enter saves, Escape goes back.")}function Ee(e,t){let n=s("div",{class:"ck-outside",hidden:!0}),o=s("ul",{dir:"auto"}),r=s("select",{onchange:a},...e.map(
u=>s("option",{value:u},u==="machine"?i("the machine's draft"):u))),c=s("details",{hidden:e.length===0,ontoggle(){c.open&&
a()}},s("summary",{},i("What has changed?")),s("label",{},i("Since:")," ",r),o);return{element:s("div",{class:"ck-change\
s"},n,c),showOutside:d};function a(){t(r.value,u=>{o.replaceChildren(...u.map(l=>s("li",{dir:"auto"},l)))})}function d(u){
if(!u.length)return;let l=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(s("p",{},i("Somebody has changed the files sin\
ce your last decision. It is kept:")),s("ul",{},...u.map(f=>s("li",{dir:"auto"},f))),s("button",{type:"button",onclick:l},
i("I have seen it")))}}var ut=3e3,Yn="[*]:",zn=".jp-InputPrompt";function pe(e){let t=new Map,n=[],o=0;return e.on("msg:custom",c),{ask(a,d){let u=P(
"message");o+=1;let l=setTimeout(()=>r(u),ut);t.set(u,{...d,place:o,timer:l});try{e.send({...a,message_id:u})}catch{}return o},
listen:a=>n.push(a),close(){e.off("msg:custom",c);for(let{timer:a}of t.values())clearTimeout(a);t.clear()}};function r(a){
let d=t.get(a);d&&(Jn()?(d.onRunning?.(),d.timer=setTimeout(()=>r(a),ut)):d.onSilence?.())}function c(a){let d=t.get(a.message_id);
if(d){t.delete(a.message_id),clearTimeout(d.timer),a.type==="refused"?d.onRefused?.(a.reason):d.onReply(a);for(let u of n)
u(d.place)}}}function Jn(){return[...document.querySelectorAll(zn)].some(({textContent:t})=>t===Yn)}var qe="coursekit",dt=window,ft=Symbol.for("coursekit.unstored");dt[ft]??=new Map;var ce=dt[ft],Gn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Pe(){try{return window.localStorage}catch{return null}}function oe(e,t){let n=`${[
qe,e,Gn,t].join(" ")} `;return{front:n,put(o,r){let c=JSON.stringify(r);try{return Qn(c.length+n.length+o.length),window.
localStorage.setItem(n+o,c),ce.delete(n+o),!0}catch{return ce.set(n+o,c),!1}},remove(o){ce.delete(n+o),Pe()?.removeItem(
n+o)},get:o=>Fe(ce.get(n+o)??he(n+o)),has:o=>ce.has(n+o)||he(n+o)!==null,isStored:o=>he(n+o)!==null,all:()=>pt(n).flatMap(
o=>{let r=Fe(ce.get(o)??he(o));return r?[[o.slice(n.length),r]]:[]})}}function he(e){return Pe()?.getItem(e)??null}function pt(e){
let t=Pe(),n=new Set(ce.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function Fe(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Qn(e){
let t=a=>a.length+(he(a)?.length??0),n=pt(`${qe} `),o=n.reduce((a,d)=>a+t(d),0);if(o+e<=1e6)return;let r=a=>Fe(he(a))?.at??
0,c=n.filter(a=>!a.startsWith(`${qe} waiting `));c.sort((a,d)=>r(a)-r(d));for(let a of c){if(o+e<=1e6)return;o-=t(a),window.
localStorage.removeItem(a)}if(o+e>1e6)throw new Error("no room for another action")}function Ce(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let r=0;r<t.length;r+=1)o=Math.imul(o^t.charCodeAt(r),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}var Zn="input:not([type='checkbox']), select, textarea, [role='listbox']",ht="curator keys";function me(){let e=oe("read\
er","any");return{keys:e.get(ht)?.on??!0,onKeys:t=>e.put(ht,{at:Date.now(),on:t})}}function we(e,t){let n=pe(e),o={isWaiting:!1,
ask:r,close:n.close};return o;function r(c,a,d){n.ask(c,{onReply(u){o.isWaiting=!1,a(u)},onSilence(){o.isWaiting=!1,t(i(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(u){o.isWaiting=!1,t(u,!0),d?.(u)}})}}function Ae(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function ge(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Oe(e,[t,n,o,...r],c){return s("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:c},t,
s("div",{class:"ck-desk"},n,o),...r)}function ke(e,t,n){return o=>{if(!(o.altKey||o.ctrlKey||o.metaKey||!(o.target instanceof
Element))){if(o.key==="Escape"&&t())n();else{if(t()||!e.keysAreOn()||o.target.closest(Zn))return;if(!e.press(o.key))return}
o.preventDefault(),o.stopPropagation()}}}function Me(e,t,n){return(o,r,c,a,d)=>{e.mark(o,r,c,{take(u){t.ask({type:"mark",
words:u},({text:l,spans:f})=>{e.show(n()),a(l,f,u)})},cancel(){e.show(n()),d?.()}})}}function mt(e,{label:t,fields:n},{sides:o,names:r},[c,a]){let d=s("p",{class:"ck-row-title",id:P("pair")},s("strong",{},
`${t} `),s("span",{class:"ck-part"},i("Difference {number} of {of}",{number:c,of:a}))),u=n.filter(({column:f})=>e.sides.
some(p=>p?.fields[f])).map(f=>{let p=e.columns.includes(f.column);return s("tr",{class:p?"ck-differs":null},s("th",{scope:"\
row"},f.label,p?s("span",{class:"ck-part"}," ",i("(differs)")):null),...e.sides.map((m,k)=>Xn(m,f,r[k])))}),l=o.map((f,p)=>s(
"th",{scope:"col",dir:"auto"},f,e.sides[p]?null:s("span",{class:"ck-part"}," ",i("(has no such row)"))));return s("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,s("p",{class:"ck-standing"},e.decided?i("Decided."):
i("Not decided: it does not count.")),s("table",{},s("thead",{},s("tr",{},s("th",{scope:"col"},i("Cell")),...l)),s("tbod\
y",{},...u)))}function Xn(e,t,n){let o=e?.fields[t.column]??"",r=t.rows&&n[t.rows]?.[o];return s("td",{dir:"auto"},r?`${o}\
 ${r}`:o)}var eo=new Set(["words","text","long"]),wt=60;function gt(e,{label:t,fields:n},o,{number:r,of:c}){let a=r?i("{number} of\
 {of}",{number:r,of:c}):"",d=s("p",{class:"ck-row-title",id:P("row")},s("strong",{},`${e.id} `),`${t} `,s("span",{class:"\
ck-part"},a)),u=n.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let p=e.fields[f.column]??"",m=f.rows?kt(
p).map(k=>bt(k,o[f.rows])):[p].filter(Boolean);return[s("dt",{},f.label),s("dd",{dir:"auto",class:p?null:"ck-part"},m.join(
"; ")||i("none"))]}),l=e.why.length?[s("p",{class:"ck-part"},i("Reasons")),s("ul",{},...e.why.map(f=>s("li",{},f)))]:[];
return s("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,s("p",{class:"ck-standing"},...to(e)),
s("dl",{},...u),...l)}function Ie({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function to({certainty:e,
origin:t,checked:n}){let o=t==="reviewed"?i("Signed: {name}, {day}",n):i("Not signed: it does not count."),r=e==="doubtf\
ul"?s("strong",{},i("Doubtful.")):null;return r?[r," ",o]:[o]}function Re(e,{label:t,fields:n},o,{save:r,cancel:c,mark:a}){
let d={},u={},l=n.map(k=>{let g=e[k.column]??"";if(k.kind==="rows"){let O=no(k,g,o[k.rows]??{});return u[k.column]=O,O.element}
let b=ro(k,g,o);return u[k.column]=b,b.addEventListener("input",()=>delete d[k.column]),s("div",{class:`ck-field ${eo.has(
k.kind)?`ck-${k.kind}`:""}`},s("label",{},s("span",{},oo(k)),b),k.kind==="words"?m(k,b):null)}),f=s("form",{class:"ck-ro\
w","aria-label":i("{table}: a row to fill in",{table:t}),onsubmit(k){k.preventDefault(),r(p(),d)},onkeydown(k){k.key!=="\
Enter"||!(k.ctrlKey||k.metaKey)||(k.preventDefault(),k.stopPropagation(),f.requestSubmit())}},s("div",{class:"ck-fields"},
...l),s("div",{class:"ck-actions"},s("button",{type:"submit",class:"ck-main"},i("Save and sign")),s("button",{type:"butt\
on",onclick:c},i("Cancel"))));return f;function p(){let k=Object.entries(u).map(([g,{value:b}])=>[g,b]);return Object.fromEntries(
k.filter(([g,b])=>b!==(e[g]??"")&&!(g in d)))}function m(k,g){return s("button",{type:"button","aria-label":i("Mark in t\
he article: {cell}",{cell:k.label}),onclick(){a(k.label,d[k.column]??so(e,k.column),(O,E)=>{g.value=O,d[k.column]=E,g.focus()})}},
i("Mark"))}}function no({label:e},t,n){let o=kt(t),r=Object.keys(n).filter(d=>!o.includes(d)),c=[...o,...r].map(d=>{let u=s(
"input",{type:"checkbox",value:d});return u.checked=o.includes(d),{box:u,choice:s("label",{},u,bt(d,n))}});return{element:s(
"fieldset",{class:"ck-field ck-named"},s("legend",{},e),...c.map(({choice:d})=>d)),get value(){return c.filter(({box:d})=>d.
checked).map(({box:d})=>d.value).join("; ")}}}var kt=e=>e.split(";").map(t=>t.trim()).filter(Boolean),bt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),oo=({label:e,hint:t})=>t?`${e} (${t})`:e;function so(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}start`]??
""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(c=>c.split(":").map(Number)).filter(([c,a])=>a>c).map(
([c,a])=>[c,a])}function ro(e,t,n){if(e.kind==="choice"||e.kind==="row")return io(e,t,n);let r=e.kind==="long"||t.length>
wt?s("textarea",{rows:3}):s("input",{type:"text"});return r.dir="auto",r.value=t,r}function io({kind:e,choices:t,rows:n},o,r){
let c=e==="row"?["",...Object.keys(r[n]??{})]:t,a=c.includes(o)?c:[...c,o],d=l=>`${l} ${r[n]?.[l]??""}`.trim(),u=s("sele\
ct",{},...a.map(l=>s("option",{value:l},d(l).slice(0,wt)||i("none"))));return u.value=o,u}function Ne(e,t,n){let o=s("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:w,
...n}),r=e.map(p);o.append(t);let c=!1,a=0,d=0,u=!1,l=!0,f=y=>r[y].getAttribute("aria-selected")==="true";return{element:o,
words:r,marked:()=>r.map((y,C)=>C).filter(f),markAll:m,current:()=>a,go:E,close(){c=!0,o.setAttribute("aria-disabled","t\
rue")},open(){c=!1,o.removeAttribute("aria-disabled")}};function p([y,C],T){let v=s("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:T?"-1":"0",onpointerdown:A=>g(A,T),onpointerenter(A){A.buttons===1&&u&&O(T)}},C);return o.
append(y,v),v}function m(y,C){for(let T of r.keys())k(T,y(T),C)}function k(y,C,T=!1){(!c||T)&&r[y].setAttribute("aria-se\
lected",String(C))}function g(y,C){y.button||(y.preventDefault(),r[C].releasePointerCapture?.(y.pointerId),l=!f(C),u=!0,
document.addEventListener("pointerup",b,{once:!0}),d=C,E(C),k(C,l))}function b(){u=!1}function O(y){let[C,T]=[Math.min(d,
y),Math.max(d,y)];for(let v=C;v<=T;v+=1)k(v,l);E(y)}function E(y){r[a].tabIndex=-1,a=y,r[y].tabIndex=0,r[y].focus()}function w(y){
let C=r.length-1,T=getComputedStyle(o).direction==="rtl"?-1:1,v={ArrowRight:a+T,ArrowLeft:a-T,ArrowDown:x(1),ArrowUp:x(-1),
Home:0,End:C};if(y.key===" "||y.key==="Enter")d=a,l=!f(a),k(a,l);else if(y.key in v){let A=Math.max(0,Math.min(C,v[y.key]));
y.shiftKey?(f(a)||(d=a),l=!0,O(A)):E(A)}else return;y.preventDefault(),y.stopPropagation()}function x(y){let C=r[a].getBoundingClientRect(),
T=r.map((W,j)=>({at:j,box:W.getBoundingClientRect()})).filter(({box:W})=>y*(W.top-C.top)>C.height/2);if(!T.length)return a;
let v=T.map(({box:W})=>W.top),A=y>0?Math.min(...v):Math.max(...v),L=T.filter(({box:W})=>Math.abs(W.top-A)<C.height/2),B=W=>Math.
abs(W.left-C.left);return L.reduce((W,j)=>B(j.box)<B(W.box)?j:W).at}}function be(e,t,n=0){let o=t.getBoundingClientRect(),r=e.getBoundingClientRect(),c=r.top+n;if(o.top>=c&&o.bottom<=r.bottom)
return;let a=matchMedia("(prefers-reduced-motion: reduce)").matches,d=Math.max(0,(r.bottom-c-o.height)/2);e.scrollBy({top:o.
top-c-d,behavior:a?"auto":"smooth"})}function Le(e,t,n){let o=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":i("Article"),lang:e.lang||null}),
r=s("div",{class:"ck-text"},o);return{element:r,show:c,mark:a};function c(d){r.replaceChildren(o);let u=d?.evidence??[0,
0],l=d?.passages??[],f=[u,...l].flat().filter(g=>typeof g=="number"),p=[],m,k=0;for(let g of e.blocks){p.push(t.slice(k,
g.start));let b=f.filter(C=>g.start<C&&C<g.end),O=[...new Set(b)].sort((C,T)=>C-T),E=[g.start,...O,g.end],w=E.slice(1).map(
(C,T)=>{let v=E[T],A=([W,j])=>Number(W)<=v&&C<=Number(j),L=l.some(A)?"mark":"span",B=s(L,{class:A(u)&&C>v?"ck-evidence":
null},t.slice(v,C));return A(u)&&u[1]>u[0]&&(m??=B),B}),x=g.aside?s("span",{class:"ck-aside-label"},g.aside):null,y=g.aside?
"ck-aside":`ck-${g.kind.replace(" ","-")}`;p.push(s("p",{class:y,dir:"auto"},x,...w)),k=g.end}p.push(t.slice(k,t.length)),
o.replaceChildren(...p),m&&be(o,m)}function a(d,u,l,{take:f,cancel:p}){let m=n.map(([x,y],C)=>[t.slice(C?n[C-1][1]:0,x),
t.slice(x,y)]),k=t.slice(n.at(-1)?.[1]??0,t.length),g=Ne(m,k,{"aria-label":d,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),b=x=>u.some(([y,C])=>y<n[x][1]&&n[x][0]<C),O=()=>{let x=g.marked();f(x.length?x:[g.current()])};r.replaceChildren(
s("p",{class:"ck-hint"},s("strong",{},d)," ",i("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),s("div",{class:"ck-actions"},s("button",{type:"button",class:"ck-main",onclick:O},
i("Take these words")),s("button",{type:"button",onclick:p},i("Cancel"))),g.element),g.element.addEventListener("keydown",
w,!0);let E=Math.max(0,n.findIndex((x,y)=>b(y)));l||g.markAll(b),g.go(E);function w(x){if(x.key==="Enter")O();else if(x.
key==="Escape")p();else return;x.preventDefault(),x.stopPropagation()}}}var vt={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),{coder:o,sides:r,names:c}=e.get("manner"),a=we(e,y),{region:d,
announce:u}=V(),l=0,f=!1,p=new ne(e.get("page").text),m=Le(e.get("page"),p,e.get("markable")),k=s("div",{class:"ck-place"}),
g=fe({how:i("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:i("Take {\
name}",{name:r[0]}),run:()=>A(0)},2:{label:i("Take {name}",{name:r[1]}),run:()=>A(1)},e:{label:i("Edit"),run:()=>a.isWaiting||
B()},u:{label:i("Undo"),run:()=>L({type:"undo"})},p:{label:i("Previous"),run:()=>v(-1)},n:{label:i("Next"),run:()=>v(1)},
"?":{label:i("Help"),run:()=>g.help()}},coder:o,...me(),onOff:y}),b=Ee([],()=>{}),O=ke(g,()=>f,()=>T(l)),E=[g.element,m.
element,k,b.element,d];return t.replaceChildren(Oe(i("Two coders"),E,O)),e.on("change:state",x),x(),T(C(-1),!1),()=>{e.off(
"change:state",x),a.close()};function w(){return e.get("state")}function x(){g.show(w()),b.showOutside(w().outside)}function y(W,j=!1){
u(W),g.said(W,j)}function C(W){let{pairs:j}=w(),$=[...j.keys()];return[...$.slice(W+1),...$.slice(0,W+1)].find(F=>!j[F].
decided)??Math.max(0,W)}function T(W,j=!0){let{pairs:$}=w(),K=$[W];if(f=!1,!K){k.replaceChildren(s("p",{tabindex:"-1"},i(
"The two agree on every row."))),m.show(void 0);return}l=W;let F=mt(K,n[K.table],{sides:r,names:c},[W+1,$.length]);k.replaceChildren(
F),m.show(K.sides.find(N=>N)??void 0),j&&ge(F,g)}function v(W){w().pairs[l+W]?T(l+W):y(W>0?i("This is the last row."):i(
"This is the first row."))}function A(W){L({type:"take",number:l,side:W})}function L(W,j){a.isWaiting||(a.isWaiting=!0,a.
ask({...W,seen:w().seen},({said:$,at:K})=>{let F=w().pairs.every(({decided:N})=>N);y(F?[$,i("All differences are decided\
.")].join(" "):$),T(K??C(l))},j??(()=>T(l))))}function B(){let{table:W,sides:j}=w().pairs[l],$=j[0]?0:1,K=j[$];if(!K)return;
let F=Me(m,a,()=>K),N=Re(Ie(K),n[W],c[$],{save:(I,S)=>L({type:"take",number:l,side:$,cells:I,marked:S},()=>{}),cancel:()=>T(
l),mark:(I,S,h)=>F(I,S.length?S:[K.evidence],!S.length,h)});f=!0,Ae(k,N)}}};function yt(e,t,n,o){let r=s("select",{onkeydown(a){a.key==="Enter"&&(a.preventDefault(),c.requestSubmit())}},...t.map(({
id:a,fields:d})=>s("option",{value:a},`${a} ${d.name}`))),c=St(i("Merge {name} into another row",{name:e.fields.name}),[
s("label",{},i("Into:")," ",r),s("p",{class:"ck-part"},i("This row goes; its names become other names of the row that yo\
u choose."))],i("Merge"),()=>n(r.value),o);return c}function xt(e,t,n){let r=[e.fields.name,...e.fields.aliases.split(";")].
map(a=>a.trim()).filter(a=>a).map(a=>({name:a,box:s("input",{type:"checkbox"})})),c=s("input",{type:"text",dir:"auto"});
return St(i("Split {name} into two rows",{name:e.fields.name}),[s("p",{},i("Which names belong to the second row?")),...r.
map(({name:a,box:d})=>s("label",{class:"ck-name",dir:"auto"},d,` ${a}`)),s("label",{},i("Or another name for the second \
row:")," ",c)],i("Split"),()=>t([...r.filter(({box:a})=>a.checked).map(({name:a})=>a),...c.value.trim()?[c.value.trim()]:
[]]),n)}function St(e,t,n,o,r){return s("form",{class:"ck-row","aria-label":e,onsubmit(c){c.preventDefault(),o()}},s("p",
{class:"ck-row-title",dir:"auto"},s("strong",{},e)),...t,s("div",{class:"ck-actions"},s("button",{type:"submit",class:"c\
k-main"},n),s("button",{type:"button",onclick:r},i("Cancel"))))}var Ct={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),o=we(e,w),{region:r,announce:c}=V(),a,d=!1,u=new ne(e.get("pa\
ge").text),l=Le(e.get("page"),u,e.get("markable")),f=s("div",{class:"ck-place"}),p=fe({actions:{k:{label:i("Keep"),means:i(
"the row is right as it is"),run:()=>B({type:"keep",...v()})},e:{label:i("Edit"),run:()=>o.isWaiting||j()},d:{label:i("D\
rop"),means:i("the article says no such thing"),run:()=>B({type:"drop",...v()})},m:{label:i("Merge"),means:i("this and a\
nother row are the same stakeholder"),run:()=>o.isWaiting||F(),only:"stakeholders"},s:{label:i("Split"),means:i("the row\
 is about two stakeholders"),run:()=>o.isWaiting||N(),only:"stakeholders"},a:{label:i("Add"),means:i("mark the words of \
a row that is missing"),run:()=>o.isWaiting||K()},u:{label:i("Undo"),run:()=>B({type:"undo"})},p:{label:i("Previous"),run:()=>L(
-1)},n:{label:i("Next"),run:()=>L(1)},"?":{label:i("Help"),run:()=>p.help()}},forms:n,coder:e.get("manner").coder,...me(),
onFilter:()=>A(T()),onOff:w}),m=Ee(e.get("manner").versions,(I,S)=>o.ask({type:"diff",version:I},({lines:h})=>S(h))),k=Me(
l,o,()=>y(a)),g=ke(p,()=>d,()=>A(a)),b=[p.element,l.element,f,m.element,r];return t.replaceChildren(Oe(i("Curation"),b,g)),
e.on("change:state",E),E(),A(T(),!1),()=>{e.off("change:state",E),o.close()};function O(){return e.get("state")}function E(){
p.show(O()),m.showOutside(O().outside)}function w(I,S=!1){c(I),p.said(I,S)}function x(){let{turn:I,mixed:S}=O().orders,h=p.
filter();return h==="mixed"?S:h==="turn"?I:I.filter(([M])=>M===h)}function y(I){return I&&O().tables[I[0]].find(({id:S})=>S===
I[1])}function C(I){let S=e.get("manner").kind==="person";return I.find(h=>{let M=y(h),R=M?.origin==="reviewed";return M&&
(!R||S&&M.checked.kind==="program")})}function T(){return C(x())??x()[0]}function v(){return{table:a?.[0],row:a?.[1]}}function A(I,S=!0){
let h=y(I);if(a=h&&I,d=!1,p.at(a?.[0]),!h||!I){f.replaceChildren(s("p",{tabindex:"-1"},i("There are no rows."))),l.show(
void 0);return}let M=x(),R=M.findIndex(([_,q])=>_===I[0]&&q===I[1])+1,D=gt(h,n[I[0]],O().names,{number:R,of:M.length});f.
replaceChildren(D),l.show(h),S&&ge(D,p)}function L(I){let S=x(),h=S.findIndex(([R,D])=>R===a?.[0]&&D===a?.[1]),M=S[h+I];
M?A(M):c(I>0?i("This is the last row."):i("This is the first row."))}function B(I,S){if(o.isWaiting)return;let h=x(),M=h.
findIndex(([R,D])=>R===a?.[0]&&D===a?.[1]);o.isWaiting=!0,o.ask({...I,seen:O().seen},({said:R,at:D})=>{let _=C([...h.slice(
M+1),...h.slice(0,M+1),...x()]);w(_?R:[R,i("All these rows are signed.")].join(" ")),A(D&&y(D)?D:_??(y(a)?a:x()[0]))},S??
(()=>A(y(a)?a:T())))}function W(I){d=!0,Ae(f,I)}function j(){let I=y(a);!I||!a||$(a[0],I,Ie(I),(S,h)=>B({type:"mend",...v(),
cells:S,marked:h},()=>{}))}function $(I,S,h,M){let R=Re(h,n[I],O().names,{save:M,cancel:()=>A(a),mark:(D,_,q)=>k(D,_.length?
_:[S?.evidence??[0,1]],!_.length,q)});W(R)}function K(){let I=a?.[0]??"stakeholders",{label:S}=n[I];d=!0;let h=y(a)?.evidence??
[0,1],M=i("Mark the words of a new row: {table}",{table:S});k(M,[h],!0,(D,_,q)=>o.ask({type:"new",table:I,words:q},({cells:z})=>{
$(I,y(a),z,(re,Dn)=>B({type:"add",table:I,words:q,cells:re,marked:Dn},()=>{}))}),()=>A(a))}function F(){let I=y(a);if(!I)
return;let S=O().tables.stakeholders.filter(({id:M})=>M!==I.id);W(yt(I,S,M=>B({type:"merge",row:I.id,into:M},()=>{}),()=>A(
a)))}function N(){let I=y(a);if(!I)return;W(xt(I,h=>B({type:"split",row:I.id,names:h},()=>{}),()=>A(a)))}}};var Tt={render({model:e,el:t}){Y(e,t);let{region:n,announce:o}=V(),r=e.get("choices").map((g,b)=>ao(g,()=>l(b))),c=s("bu\
tton",{type:"button",onclick:f},i("Show all rows")),a=s("p",{class:"ck-count"}),d=co(e.get("columns")),u=s("div",{class:"\
ck-picture"});return t.replaceChildren(s("div",{class:"ck ck-explorer",role:"group","aria-label":i("Table with choices")},
s("div",{class:"ck-choices"},...r.map(({element:g})=>g),c),a,d.element,u,n)),e.on("change:chosen",m),e.on("change:pictur\
e",k),m(),()=>{e.off("change:chosen",m),e.off("change:picture",k)};function l(g){let b=[...e.get("chosen")];b[g]=r[g].value(),
p(b)}function f(){p(r.map(()=>null))}function p(g){e.set("chosen",g),e.save_changes(),o(a.textContent)}function m(){let g=e.
get("chosen"),b=e.get("rows"),O=b.filter(({facets:E})=>E.every((w,x)=>g[x]===null||g[x]===w));r.forEach((E,w)=>{E.show(g[w])}),
a.textContent=O.length?H("1 of {total} rows matches.","{count} of {total} rows match.",O.length,{total:b.length}):i("No \
row matches all of these choices."),d.show(O),k()}function k(){let g=e.get("picture"),b=JSON.stringify(g.of)===JSON.stringify(
e.get("chosen"));g.of?b?g.fault?u.replaceChildren(s("p",{dir:"auto"},g.fault)):u.replaceChildren(...g.lead?[uo(g)]:[]):u.
replaceChildren(s("p",{},i("The figure for these rows is being drawn."))):u.replaceChildren()}}};function ao({name:e,values:t},n){
let o=t.map((c,a)=>s("option",{value:a,dir:"auto"},c||i("no entry"))),r=s("select",{onchange:n},s("option",{value:""},i(
"all")),...o);return{element:s("label",{},s("span",{dir:"auto"},e)," ",r),value:()=>r.value===""?null:t[Number(r.value)],
show:c=>r.value=c===null?"":String(t.indexOf(c))}}function co(e){let t=s("tbody"),n=e.map(d=>s("th",{scope:"col",dir:"au\
to"},d)),o=s("table",{},s("thead",{},s("tr",{},...n)),t),r=i("The matching rows"),c=s("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":r},o);return{element:c,show:a};function a(d){c.hidden=d.length===0,c.scrollTop=0,t.replaceChildren(
...d.map(({cells:u})=>s("tr",{},...u.map(lo))))}}function lo(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?s("td",{},s("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):s("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function uo({lead:e,parts:t}){return s("div",{lang:"en"},s("p",{},e),...fo(t))}function fo(e){return e.
flatMap(({heading:t,items:n})=>[s("p",{},s("strong",{},t)),s("ol",{},...n.map(o=>s("li",{},o)))])}function Et(e,t){let{piece:n,rubric:o,most:r,longest:c,number:a,isFirst:d,give:u,say:l}=t,f=[...e.points],p=e.comment,m=Math.
max(0,f.indexOf(null)),k=o.map(($,K)=>y($,K)),g=s("textarea",{rows:"3",maxlength:String(c),id:P("comment"),onchange:L,onkeydown:B});
g.value=p;let b=ho(e.bank,W),O=s("div",{class:"ck-told"}),E=s("section",{class:"ck-row",tabindex:"-1","aria-label":w()},
s("h2",{},w()),s("p",{class:"ck-quiet"},i("{number} of {of}",{number:a[0],of:a[1]})),...x(),...e.sample?[U("div",{class:"\
ck-own",dir:"auto"},e.sample)]:e.parts.filter(([,$])=>$).map(po),s("div",{class:"ck-rubric",role:"group","aria-label":i(
"Rubric")},...k.map($=>$.element)),s("label",{for:g.id},i("Comment for the student")),g,b.element,O);return C(),j(e.told),
{element:E,digit:v,move:A,leave:L,told:j,comment:()=>g.focus(),bank:()=>b.open()?void 0:l(i("The bank is empty: comments\
 come into it as you write them.")),isBankOpen:b.isOpen,closeBank(){b.close(),E.focus({preventScroll:!0})}};function w(){
return n.student?i("Student {name}",{name:n.student}):i("A sample")}function x(){let{student:$,changed:K}=n;return[d&&i(
"Mark the samples of this question first: so you know what you count."),K&&i("The student has handed in other words sinc\
e you marked this: mark it again."),e.earlier&&i("This answers an earlier version of the question."),$&&e.client&&i("For\
: {client}",{client:e.client})].filter(Boolean).map(F=>s("p",{class:"ck-note"},F||""))}function y($,K){let F=Array.from(
{length:r+1},(h,M)=>s("button",{type:"button",onclick:()=>T(K,M)},String(M))),N=P("line"),I=U("span",{id:N,dir:"auto"},$);
return{element:s("div",{class:"ck-line",role:"group","aria-labelledby":N},I,s("span",{class:"ck-points"},...F)),buttons:F}}
function C(){k.forEach(({element:$,buttons:K},F)=>{F===m?$.setAttribute("aria-current","true"):$.removeAttribute("aria-c\
urrent"),K.forEach((N,I)=>{N.setAttribute("aria-pressed",String(f[F]===I))})})}function T($,K){f[$]=K,m=Math.min($+1,o.length-
1),C(),p=g.value,u([...f],p)}function v($){b.isOpen()?b.take($-1):$<=r?T(m,$):l(i("A line has at most {most} points.",{most:r}))}
function A($){m=Math.min(Math.max(m+$,0),o.length-1),C(),k[m].element.scrollIntoView({block:"nearest"}),l(i("Line {numbe\
r}: {words}",{number:m+1,words:k[m].element.firstChild?.textContent??""}))}function L(){g.value!==p&&(p=g.value,u([...f],
p))}function B($){$.key!=="Escape"&&!($.key==="Enter"&&($.ctrlKey||$.metaKey))||($.preventDefault(),$.stopPropagation(),
L(),E.focus({preventScroll:!0}))}function W($){g.value=[g.value.trimEnd(),$].filter(Boolean).join(`
`),b.close(),g.focus()}function j($){if(!$)return O.replaceChildren();let[K,F,N]=$;O.replaceChildren(s("h3",{},i("Its au\
thor calls it: {label}",{label:K})),F?U("div",{dir:"auto"},F):"",N?s("p",{},N):"")}}function po([e,t]){return s("div",{class:"\
ck-part"},e?s("h3",{},e):null,s("p",{class:"ck-own",dir:"auto"},t))}function ho(e,t){let n=s("ol",{class:"ck-bank",hidden:!0,
"aria-label":i("Comments that you have used")},...e.map(r=>s("li",{},s("button",{type:"button",onclick:()=>t(r)},r))));return{
element:n,isOpen:()=>!n.hidden,open(){return n.hidden=e.length===0,n.querySelector("button")?.focus(),e.length>0},close(){
n.hidden=!0},take(r){e[r]!==void 0&&t(e[r])}}}function Ue({name:e,prompt:t,samples:n},o){return s("section",{"aria-label":i("Question")},s("h2",{},e),U("div",{class:"\
ck-prompt",dir:"auto"},t),...o?n.map(wo):[mo(n.length)])}function mo(e){return e?s("p",{},i("The samples are shown here \
once you have marked them.")):null}function wo({label:e,text:t,comment:n}){return s("details",{},s("summary",{},i("Sampl\
e: {label}",{label:e})),U("div",{dir:"auto"},t),n?U("div",{class:"ck-why",dir:"auto"},`<p>${i("Why:")}</p>${n}`):null)}function At(e,t,n){let o=s("select",{onchange:()=>a()},s("option",{value:"task"},i("one question at a time")),s("option",
{value:"student"},i("one student at a time"))),r=s("select",{onchange:n}),c=[...new Set(t.map(({student:l})=>l))].filter(
Boolean).sort();return d(),{element:s("div",{class:"ck-far"},s("label",{},i("Order:")," ",o),s("label",{},i("Show:")," ",
r)),order:u,turn(l){let f=l===void 0?void 0:t[l];o.value=o.value==="task"?"student":"task",d(),f&&(r.value=o.value==="ta\
sk"?String(f.task):f.student),n()}};function a(){d(),n()}function d(){let l=o.value==="task",f=l?e.map(({name:p},m)=>[String(
m),p]):c.map(p=>[p,i("Student {name}",{name:p})]);r.replaceChildren(s("option",{value:""},l?i("all questions"):i("all st\
udents")),...f.map(([p,m])=>s("option",{value:p},m)))}function u(){let l=o.value==="task",p=t.map((k,g)=>g).filter(k=>{let{
task:g,student:b}=t[k];return r.value===""||r.value===(l?String(g):b)});if(l)return p;let m=k=>t[k].student;return p.sort(
(k,g)=>m(k)<m(g)?-1:m(k)>m(g)?1:k-g)}}var Ot={render({model:e,el:t}){Y(e,t);let{region:n,announce:o}=V(),r=we(e,(a,d)=>c?.(a,d)),c;return t.replaceChildren(s(
"p",{tabindex:"-1"},i("The work is being read …")),n),r.ask({type:"open"},a=>{c=go(a,{el:t,kernel:r,region:n,announce:o})}),
()=>r.close()}};function go({tasks:e,pieces:t,most:n,longest:o,marker:r,far:c},a){let{el:d,kernel:u,region:l,announce:f}=a,
p,m,k=[],g=s("div",{class:"ck-place"}),b=s("div",{class:"ck-text"}),O=At(e,t,()=>B(v())),E=fe({how:ko(),actions:{n:{label:i(
"Next"),run:()=>L(1)},p:{label:i("Previous"),run:()=>L(-1)},g:{label:i("Next to mark"),run:()=>B(A()??p)},c:{label:i("Co\
mment"),run:()=>W(h=>h.comment())},b:{label:i("Bank"),means:i("comments that you have used"),run:()=>W(h=>h.bank())},o:{
label:i("Order"),means:i("one question over all students, or one student at a time"),run:()=>O.turn(p)},u:{label:i("Undo"),
run:N},"?":{label:i("Help"),run:()=>E.help()}},coder:r,words:{far:i("Marked work"),by:i("Marked by {name}",{name:r}),actions:i(
"What to do with the work")},...me(),onOff:C}),w=ke(E,()=>m?.isBankOpen()??!1,()=>m?.closeBank()),x=s("div",{class:"ck-d\
esk"},b,g),y=i("Marking");return d.replaceChildren(s("div",{class:"ck ck-curator ck-marker",role:"group","aria-label":y,
onkeydown:I},E.element,O.element,x,l)),T(c),B(v()),C;function C(h,M=!1){f(h),E.said(h,M)}function T([h,M,R]){E.show({signed:h,
rows:M,said:R,undo:i("the last points or comment")})}function v(){let h=O.order();return h.find(M=>!t[M].marked)??h[0]}function A(){
let h=O.order(),M=h.indexOf(p??-1)+1,R=[...h.slice(M),...h.slice(0,M)].find(D=>!t[D].marked);return R===void 0&&C(i("All\
 of this is marked.")),R}function L(h){let M=O.order(),R=M[M.indexOf(p??-1)+h];R!==void 0?B(R):C(h>0?i("This is the last\
 piece of work."):i("This is the first piece of work."))}function B(h){if(m?.leave(),p=h,m=void 0,k=[],h===void 0){g.replaceChildren(
s("p",{tabindex:"-1"},i("There is no written work here.")));return}u.ask({type:"show",piece:h},M=>{if(h!==p)return;let R=t[h],
D=O.order();m=Et(M,{piece:R,rubric:e[R.task].rubric,most:n,longest:o,number:[D.indexOf(h)+1,D.length],isFirst:$(R),give:(_,q)=>K(
h,_,q),say:C}),g.replaceChildren(m.element),b.replaceChildren(Ue(e[R.task],j(R.task))),ge(m.element,E);for(let _ of k.splice(
0))_(m)})}function W(h){m?h(m):k.push(h)}function j(h){return t.every(M=>M.task!==h||M.student||M.marked)}function $(h){
return!!h.student&&!j(h.task)}function K(h,M,R){u.ask({type:"mark",piece:h,points:M,comment:R},D=>F(h,D),()=>h===p&&B(h))}
function F(h,M){T(M.far),C(M.said),h!==null&&(t[h].marked=M.marked,t[h].changed=!1,h===p&&(m?.told(M.told),b.replaceChildren(
Ue(e[t[h].task],j(t[h].task)))))}function N(){u.ask({type:"undo"},h=>{F(h.piece,h),h.back!==null&&B(h.back)})}function I(h){
let M=h.altKey||h.ctrlKey||h.metaKey,R=h.target instanceof Element&&h.target.closest("textarea, select");!M&&!R&&E.keysAreOn()&&
S(h.key)?(h.preventDefault(),h.stopPropagation()):w(h)}function S(h){if(/^[0-9]$/.test(h))W(M=>M.digit(Number(h)));else if(h===
"ArrowDown"||h==="ArrowUp")W(M=>M.move(h==="ArrowDown"?1:-1));else return!1;return!0}}function ko(){return i("Read the w\
ork beside its question. 0, 1 and 2 give the points of the line of the rubric that is marked with an arrow, and go on to\
 the next; the arrow keys choose a line. Each point is kept at once. In a comment, Control and Enter or Escape goes back\
, and what is written is kept. The samples come first: what their author says of them is told once they are marked.")}function We(e){let t=s("p",{class:"ck-notice"}),n=s("p",{class:"ck-why-unsaved"}),o=s("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(r){t.replaceChildren(r),e(r)},clear:()=>t.replaceChildren(),setUnsaved:r=>n.replaceChildren(
r),whyUnsaved:()=>n.textContent??"",setRunning(){let r=i("The unit is still loading. Your answer is kept, and is checked\
 as soon as that is done.");o.textContent!==r&&(o.replaceChildren(r),e(r))},setLeft(r){o.replaceChildren(r?i("Not checke\
d yet: this is how you left it."):"")}}}function Mt(){let e=s("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(bo)))}}}function bo({time:e,words:t}){let n=te(e.slice(
0,10));if(!t){let r=i("Given to an earlier version of this question, on {day}; it stays in your record.",{day:n});return s(
"li",{},r)}let o=i("Given to an earlier version of this question, on {day}: ",{day:n});return s("li",{},o,s("q",{dir:"au\
to"},t))}var vo=2e4;function It({look:e,retry:t,announce:n}){let o=s("p",{}),r=s("button",{type:"button",onclick:()=>t(!0)},i("Tr\
y again")),c=s("details",{hidden:!0}),a=s("div",{class:"ck-saving",hidden:!0},o,r,c),d="",u=!1,l;return{element:a,show:f,
close:()=>clearTimeout(l)};function f({aloud:k=!1}={}){let g=e(),b=xo(g),O=!b.length,E=O?yo(g.late,u):b.join(" ");u||=!O,
o.replaceChildren(E),a.classList.toggle("ck-unsaved",!O),r.hidden=O||g.isSilent,m(g.kept.mended??[]),a.hidden=!E&&c.hidden,
E&&(O?E!==d:k)&&n(E),d=E,clearTimeout(l),!O&&!g.isSilent&&(l=setTimeout(p,vo))}function p(){document.hidden?f():t(!1)}function m(k){
if(c.hidden=!k.length,c.dataset.lines===String(k.length))return;c.dataset.lines=String(k.length);let g=H("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",k.length),b=k.map(E=>s("li",{dir:"auto"},E)),
O=[s("summary",{},g),s("ul",{},...b)];c.replaceChildren(...k.length?O:[])}}function yo(e,t){return e?H("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?i("Everything is saved now."):""}function xo({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?So(t):Rt()];
if(!e.why)return[];let r=e.waiting?H("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",c=t&&o?i("This browser keeps a copy until it is saved."):"";return[le(e.why),r,c].filter(Boolean)}function So(e){return H(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var le=e=>i("Not saved yet: {reas\
on}",{reason:e}),Rt=()=>i("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ee=e=>e?i("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Rt();function $e(e,{course:t,quiz:n},o,{onNews:r,onLate:c,onElsewhere:a}){let d=oe("waiting",t),u=new Map,l=new Map,f=new Map,
p=new Set,m=new Set,k=new Set,g={},b=!1;return e.listen(K),window.addEventListener("storage",F),window.addEventListener(
"beforeunload",I),{give:w,giveAll:x,again:y,waiting:O,saved:j,areStored:()=>O().every(({id:S})=>d.isStored(S)),areSilent:()=>O().
some(({id:S})=>p.has(S)),open(S){g=S,!b&&(b=!0,E().forEach(v))},notOpened(){for(let{id:S}of E())p.add(S)},close(){window.
removeEventListener("storage",F),window.removeEventListener("beforeunload",I)}};function O(){let[S]=n.split(/(?<=\/)/),h=({
quiz:R})=>R===n||S.endsWith("/")&&String(R).startsWith(S);return d.all().map(([R,D])=>({...D,id:R})).filter(h).sort((R,D)=>R.
n-D.n||(R.id<D.id?-1:1))}function E(){return O().filter(({id:S})=>!f.has(S))}function w(S,h,M){let R=C({type:"do",question:S,
deed:h});l.set(R.id,M),T(R),v(R)}function x(S,{onReply:h,onSilence:M}){let R=Object.entries(S).map(([q,z])=>C({type:"do",
question:q,deed:z}));R.forEach(T);let D=Object.fromEntries(R.map(q=>[q.question,L(q)])),_=e.ask({type:"do-all",deeds:D},
{onReply(q){for(let{id:z,question:re}of R)re&&re in q.refused?$(z):W(z,q);h(q),r()},onSilence(){for(let{id:q}of R)p.add(
q);r(),M()}});for(let{id:q}of R)f.set(q,_)}function y(S){let h=C({type:"again"});l.set(h.id,S),v(h)}function C(S){let h=O(),
M=h.findLast(z=>z.question===S.question);if(M&&Co(M,S)&&!m.has(M.id))return M;let R=`${new Date().toISOString().slice(0,
19)}Z`,D=S.question&&(g[S.question]??B(S.question)),_=(h.at(-1)?.n??0)+1,q={id:To(),n:_,quiz:n,time:R,version:D,...S};return d.
put(q.id,q),q}function T(S){let h=({id:M,n:R,question:D})=>D===S.question&&R<S.n&&!m.has(M)&&(p.has(M)||!f.has(M));O().filter(
h).forEach(v)}function v(S){let{id:h,quiz:M,type:R}=S;if(R==="again"&&M!==n){$(h);return}let D=A(S);p.delete(h);let _=e.
ask(D,{onReply(q){W(h,q);let z=l.get(h);l.delete(h),z?z.onReply(q):k.has(h)||c(S,q),k.add(h),r()},onSilence(){p.add(h),r(),
l.get(h)?.onSilence?.()},onRunning:()=>l.get(h)?.onRunning?.(),onRefused(q){$(h),l.get(h)?.onRefused?.(q),r()}});f.set(h,
_)}function A(S){let{id:h,quiz:M,type:R,question:D}=S;if(R==="again")return{type:R,id:h};let _=f.has(h)||!l.has(h);return{
type:"do",question:D,deed:L(S),..._&&{late:_,quiz:M}}}function L({id:S,question:h="",deed:M,version:R,time:D}){let _=R===
B(h)?g[h]:R;return{...M,id:S,time:D,..._&&{version:_}}}function B(S){let h=u.get(S);if(h)return h;let M=Ce(o.find(({id:R})=>R===
S)??S);return u.set(S,M),M}function W(S,h){p.delete(S),m.add(S),h.saved&&j()}function j(){m.forEach($)}function $(S){m.delete(
S),p.delete(S),d.remove(S)}function K(S){for(let h of O())(f.get(h.id)??S)<S&&!m.has(h.id)&&v(h);N()}function F({key:S}){
S?.startsWith(d.front)&&N()}function N(){let S=[...p].filter(h=>!d.has(h));for(let h of S)p.delete(h),l.delete(h);S.length&&
a()}function I(S){O().some(({id:h})=>!d.isStored(h))&&S.preventDefault()}}var Co=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function To(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var Eo=400;function Be({course:e,quiz:t}){let n=oe("draft",e),o=u=>`${t} ${u.id}`,r=new Map(n.all()),c=new Set,a;return window.
addEventListener("pagehide",d),document.addEventListener("visibilitychange",d),{of(u,l){let f=r.get(o(u));return f&&(l||
f.sign===Ce(u))?f.deed:null},soon(u){c.add(u),clearTimeout(a),a=setTimeout(d,Eo)},keep(u,l){n.put(o(u),{at:Date.now(),sign:Ce(
u),deed:l})},forget(u){r.delete(o(u)),n.has(o(u))&&n.remove(o(u))},close(){d(),window.removeEventListener("pagehide",d),
document.removeEventListener("visibilitychange",d)}};function d(){clearTimeout(a);for(let u of c)u.keepDraft();c.clear()}}var Nt={render({model:e,el:t}){Y(e,t);let n=Ao(e,pe(e),t);return t.replaceChildren(n.element),n.close}};function Ao(e,t,n){
let[o]=e.get("shown"),r=e.get("manner"),{region:c,announce:a}=V(),d=We(a),u=$e(t,r,[o],{onNews(){u.waiting().length||d.setUnsaved(
"")},onLate:(S,h)=>$(h.stands?.result),onElsewhere:v}),l=Be(r),f=Oo(o,{onGuess:B,onLook:W,onInput:()=>l.soon({keepDraft:L})}),
p=s("p",{class:"ck-guessed",hidden:!0}),m=s("p",{class:"ck-notice"}),k=P("guess"),g=U("div",{class:"ck-prompt",dir:"auto",
id:k},o.prompt),b=o.below?U("div",{dir:"auto"},o.below):null,{notice:O,unsaved:E}=d.elements,w=[g,b,f.element,p,O,E,m,c],
y=s("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":k}},...w),C=!1;return A(),e.on("change:stage",F),t.ask(
{type:"open"},{onReply(S){$(S.questions[o.id].result),u.open(S.versions)},onSilence(){u.notOpened(),u.waiting().length&&
d.setUnsaved(ee(u.areStored()))}}),{element:y,close:T};function T(){e.off("change:stage",F);for(let S of[u,l,t])S.close()}
function v(){let S=h=>$(h.questions[o.id].result);t.ask({type:"open"},{onReply:S})}function A(){let[S]=u.waiting(),h=l.of(
o,!0)??S?.deed,{text:M}=h?.sent??{};typeof M=="string"&&(f.text.value=M)}function L(){let S=f.text.value.trim();S&&!f.element.
hidden?l.keep(o,{sent:{text:S}}):l.forget(o)}function B(){let S=f.text.value.trim();S?j({text:S}):(d.tell(i("Write your \
guess first; one word is enough.")),f.text.focus())}function W(){j({without:!0})}function j(S){if(C)return;C=!0,d.clear();
let h={did:"answer",sent:S};u.give(o.id,h,{onReply(M){d.setUnsaved(M.saved?"":le(e.get("kept")?.why??"")),$(M.stands.result),
a(i("What the guess was about is shown below."))},onSilence(){C=!1,d.setUnsaved(ee(u.areStored())),a(d.whyUnsaved())},onRefused(M){
C=!1,d.tell(i("Not kept: {reason}.",{reason:M})),v()}})}function $(S){S&&(f.element.hidden=!0,l.forget(o),p.hidden=!1,p.
replaceChildren(...S.written?[s("strong",{},i("Your guess:"))," ",s("q",{dir:"auto"},S.written)]:[i("You chose to see it\
 without a guess.")]),K(),F())}function K(){let S=I(),h=S?.parentElement?.querySelector("template");!S||!h||(S.append(h.
content.cloneNode(!0)),h.remove(),S.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),N())}function F(){
let S=e.get("stage");m.replaceChildren(S==="failed"?e.get("fault"):""),S==="failed"&&C&&a(e.get("fault")),S==="open"&&N()}
function N(){let S=I();if(!S)return;let h=i("What the guess was about");for(let[D,_]of[["tabindex","-1"],["role","group"],
["aria-label",h]])S.setAttribute(D,_);ae(S);let{activeElement:M}=document,R=M!==document.body&&!y.contains(M);C&&!R&&S.focus(
{preventScroll:!0}),C=!1}function I(){return n.closest(".ck-gate")?.querySelector(".ck-revealed")}}function Oo(e,{onGuess:t,
onLook:n,onInput:o}){let r=s("p",{class:"ck-how",id:P("how")},i("Make your guess first: then you see. No guess is graded\
.")),c=s("textarea",{rows:2,maxlength:1e3,dir:"auto",id:P(e.id),"aria-describedby":r.id,oninput:o}),a=s("button",{type:"\
submit",class:"ck-main"},i("Keep my guess and show")),d=s("button",{type:"button",onclick:n},i("Show without a guess"));
return{element:s("form",{novalidate:!0,onsubmit(l){l.preventDefault(),t()}},r,s("label",{for:c.id},i("Your guess:")),c,s(
"div",{class:"ck-actions"},a,d)),text:c}}var Lt="coursekit",Te="records";function Wt(e,t,n){let o=!0,r=null,c=!1;e.on("change:keeping",a),a();async function a(){
try{await Mo(d)}catch(u){c||n(u instanceof Error?u.message:String(u)),c=!0}}async function d(){if(!o&&!e.get("keeping").
at_stake)return;let u=await Io();try{let{course:l}=e.get("keeping"),f=await Ro(u,l);f&&!Wo(f,r)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:p,files:m}=await t.ask({keeping:"take"});p&&(r=Lo(m[0]),await No(u,l,r),await t.ask({keeping:"taken",
upto:p})),o=!1}finally{u.close()}}}function Mo(e){return navigator.locks?navigator.locks.request(Lt,e):e()}function Io(){
return new Promise((e,t)=>{let n=indexedDB.open(Lt,1);n.onupgradeneeded=()=>n.result.createObjectStore(Te),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function Ro(e,t){return new Promise((n,o)=>{let r=e.transaction(Te).objectStore(Te).
get(t);r.onsuccess=()=>n(r.result),r.onerror=()=>o(r.error)})}function No(e,t,n){return new Promise((o,r)=>{let c=e.transaction(
Te,"readwrite");c.objectStore(Te).put(n,t),c.oncomplete=()=>o(),c.onabort=()=>r(c.error)})}var Lo=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),Wo=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var $o=1e4,$t=8,Bo=6e4;function Dt(e,t,n){return _t(e,t,Kt(e,n))}function jt(e,t,n){let o=Kt(e,n),r=_t(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(jo(o)),{link:o,leave:r}}function _t(e,t,n){let{place:o}=e.get("keeping"),r=()=>{},
c=a=>{t.prepend(Do(e,n,a)),r=Ko(e)};return o==="session"&&c(""),o==="page"&&Wt(e,n,c),()=>r()}function Kt(e,t){let n=new Map;
return e.on("msg:custom",(o,r)=>{o.keeping==="changed"&&t();let c=n.get(o.keeping_id);c&&(n.delete(o.keeping_id),clearTimeout(
c.timer),o.keeping==="refused"?c.refuse(new Error(o.reason)):c.resolve({...o,files:r}))}),{ask(o,r=[]){return new Promise(
(c,a)=>{let d=P("keeping"),u=()=>a(new Error(i("The kernel is not answering. Run this cell again.")));n.set(d,{resolve:c,
refuse:a,timer:setTimeout(u,$o)});try{e.send({...o,keeping_id:d},void 0,r)}catch{}})}}}function Do(e,t,n){let o=s("p",{class:"\
ck-reminder"}),r=()=>{let c=i("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?c:"")};return e.on("change:keeping",r),r(),s("div",{class:"ck ck-keeping",role:"\
group","aria-label":i("Your answers are not kept here.")},s("p",{},s("strong",{},i("Your answers are not kept here.")),"\
 ",n?i("The browser will not store them ({reason}).",{reason:n}):""," ",i("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),qt(t),o)}function jo(e){let t=i("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return s("div",{class:"ck"},s(
"h3",{},i("Your answers as a file")),s("p",{},t),qt(e))}function qt(e){let{region:t,announce:n}=V(),o=s("p",{class:"ck-n\
otice"}),r=s("input",{type:"file",accept:".jsonl",hidden:!0,onchange:l}),c=s("button",{type:"button",onclick:u},i("Downl\
oad my answers")),a=s("button",{type:"button",onclick:()=>r.click()},i("Upload a file of answers"));return s("div",{class:"\
ck-file"},s("div",{class:"ck-actions"},c,a,r),o,t);function d(f){o.replaceChildren(f),n(f)}async function u(){try{let{name:f,
upto:p,files:m}=await e.ask({keeping:"take"});if(!p)return d(i("There is nothing to download yet."));_o(new Blob(m,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:p}),d(i("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
d(i("Not downloaded: {reason}",{reason:Bt(f)}))}}async function l(){let[f]=r.files??[];if(f)try{if(f.size>$t*1024*1024)throw new Error(
i("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:$t}));
let{told:p}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);d(p)}catch(p){d(i("Not uploaded: {reason}",{reason:Bt(p)}))}finally{
r.value=""}}}var Bt=e=>e instanceof Error?e.message:String(e);function _o(e,t){let n=URL.createObjectURL(e);s("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),Bo)}function Ko(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var qo=300,De=14,He=17,Ve=["done","missed","left"],Ft={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ut={render({
model:e,el:t}){Y(e,t);let n=Fo(a=>o.ask(a));t.replaceChildren(n.element);let{link:o,leave:r}=jt(e,t,n.lookSoon);n.look();
let c=new IntersectionObserver(([a])=>a.isIntersecting&&n.lookSoon());return c.observe(t),()=>{c.disconnect(),r()}}};function Fo(e){
let{region:t,announce:n}=V(),o=s("p",{class:"ck-total"}),r=s("p",{class:"ck-notice"}),c=s("div"),a=s("div"),d=0,u=s("but\
ton",{type:"button",onclick:b},i("Refresh")),l=s("div",{class:"ck ck-progress"},o,zo(),u,r,c,a,t),f,p="";return{element:l,
look:m,lookSoon:g};async function m(){try{let{lessons:O,unread:E,apart:w,first_edition:x}=await e({keeping:"look"});k(x??
[]);let y=[...E.map(T=>i("This unit cannot be read: {why}",{why:T})),w];r.replaceChildren(...y.filter(Boolean).map(T=>s(
"p",{},T)));let C=JSON.stringify(O);return C===p||(p=C,o.replaceChildren(O.length?i("All units: {counts}",{counts:Ye(O.flatMap(
Ht))}):i("No unit here has any questions.")),c.replaceChildren(...O.map(Vo))),!0}catch(O){let E=O instanceof Error?O.message:
String(O);return r.replaceChildren(E),n(E),!1}}function k(O){O.length!==d&&(d=O.length,a.replaceChildren(Po(O)))}function g(){
clearTimeout(f),f=setTimeout(m,qo)}async function b(){await m()&&n(o.textContent)}}function Po(e){let t=e.length,n=H("Fi\
rst edition: one answer is kept","First edition: {count} answers are kept",t);return s("details",{class:"ck-first-editio\
n"},s("summary",{},n),s("p",{},i("These questions have left the course and are not asked again.")),s("ul",{},...e.map(Uo)))}
function Uo({prompt:e,words:t,time:n,verdict:o}){let r=te(n.slice(0,10));return s("li",{},U("span",{dir:"auto"},e),s("p",
{},`${r}: `,s("q",{dir:"auto"},t||"…"),` ${Ho()[o]??""}`))}var Ho=()=>({right:i("Right"),partly:i("Partly right"),near:i(
"Nearly right"),wrong:i("Not right")}),Ht=e=>e.objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function Vo(e){
let t=Ht(e),n=s("span",{dir:"auto"},e.title),o=s("span",{class:"ck-unseen"},i("(opens in a new tab)")),r=Ve.flatMap(c=>t.
filter(a=>a===c));return s("section",{},s("h3",{},s("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),s("p",{class:"\
ck-counts"},ze(r),Ye(t)),s("ul",{},...e.objectives.map(Yo)))}function Yo({text:e,questions:t}){let n=t.map(({state:c})=>c),
o=t.filter(({state:c})=>c==="missed"),r=t.filter(({state:c,earlier:a})=>c==="left"&&a);return s("li",{},e?s("span",{dir:"\
auto"},e):i("Questions without an objective"),s("p",{class:"ck-counts"},ze(n),Ye(n)),Pt(i("Missed:"),o),Pt(i("Changed si\
nce you answered:"),r))}function Pt(e,t){if(!t.length)return null;let n=t.map(({prompt:o})=>U("li",{dir:"auto"},o));return s(
"div",{class:"ck-prompts"},s("p",{},e),s("ul",{},...n))}function Ye(e){let[t,n,o]=Ve.map(r=>e.filter(c=>c===r).length);return i(
"{done} done, {missed} missed, {left} left",{done:t,missed:n,left:o})}function zo(){let e={done:i("done"),missed:i("miss\
ed"),left:i("left")},t=Ve.map(n=>s("span",{},ze([n]),` ${e[n]}`));return s("p",{class:"ck-legend"},i("A symbol for each \
question:"),...t)}function ze(e){let t=je("svg",{class:"ck-marks",width:e.length*He,height:De,viewBox:`0 0 ${e.length*He}\
 ${De}`,"aria-hidden":"true",focusable:"false"});return e.forEach((n,o)=>{let r=je("g",{class:`ck-mark-${n}`,transform:`\
translate(${o*He} 0)`});r.append(je("rect",{x:1,y:1,width:De-2,height:De-2,rx:2})),Ft[n]&&r.append(je("path",{d:Ft[n]})),
t.append(r)}),t}function je(e,t){let n=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[o,r]of Object.entries(
t))n.setAttribute(o,`${r}`);return n}var Jo=3,Go=30,Vt=100,Qo=["client","whole-brief"];function Yt(e,{way:t,makeForm:n,put:o}){let r=[],c=t==="one-by-one",a=s(
"button",{type:"button",class:"ck-main",hidden:!0,onclick:O},i("Next question")),d={},u=0;return{next:a,begin(){m(Jo),r.
length<e.length&&Zo(p)},addAll:()=>m(1/0),restore:k,restoreOne:g,arrange:b,named:l,around(E){let w=E instanceof Element?
E.closest("form"):null;return r.find(x=>x.element===w)},actions:()=>Object.fromEntries(f().flatMap(([E,w])=>{let x=w.action();
return x?[[E,x]]:[]})),left:()=>r.filter(E=>!E.isAnswered()).length,firstToAnswer:()=>f().find(([E])=>!d[E]?.result)?.[1],
setSaved(E){for(let[w,x]of f())E.has(w)||x.setUnsaved("")}};function l(E){return r[e.findIndex(({id:w})=>w===E)]}function f(){
return r.map((E,w)=>[e[w].id,E])}function p(){m(Go),r.length<e.length&&setTimeout(p)}function m(E){let w=e.slice(r.length,
r.length+E).map((x,y)=>{let C=r.length+y+1,T=e.length,A=!Qo.includes(x.kind)?i("Question {place} of {count}",{place:C,count:T}):
"",L=n(x,A);return d[x.id]&&L.restore(d[x.id]),L});r.push(...w),b(),o(w,e.length-r.length)}function k(E){d=E,t!=="each"&&
m(1/0);for(let[w,x]of f())x.restore(d[w]);c&&(u=Math.max(0,r.findIndex(w=>!w.isAnswered()))),b()}function g(E,w){d[E]=w,
l(E)?.restore(w),b()}function b(){r.forEach((E,w)=>{E.element.hidden=c&&w>u}),a.hidden=!(c&&u<r.length-1&&r[u].isAnswered())}
function O(){u+=1,b(),r[u].focus()}}function Zo(e){let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,Vt),requestAnimationFrame(()=>Xo(
n))}function Xo(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Vt}):setTimeout(e)}function zt(e,t){let{make:n,makeMarkdown:o,markdownBlock:r,t:c,uniqueId:a,verdictLine:d}=t,u=n("textarea",{id:a("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:S}),l=n("p",{class:"ck-how",id:a("count")});u.setAttribute("aria-describedby",l.
id);let f=n("div"),p=n("div",{role:"group"}),m=n("div"),k=n("div",{class:"ck-case"},f,p,m),g=null,b=[],O=null,E=null,w=!1;
return A(),{how:c("A decision that you have made stays."),get check(){return g?.asks&&!g.next?c("Compare"):c("Decide")},
goesOn:!0,body:k,answer:x,fill:y,show:C,said:v,close:()=>t.setDisabled(p,!0),open:T};function x(){if(E)return E;if(O){let h=O.
answer()?.choices;return h?{path:[...b,...h]}:null}return g?.asks&&u.value.trim()?{path:b,text:u.value.trim()}:null}function y(h){
E=null;let{path:M,text:R}=h,D=M.slice(0,b.length).join()===b.join();D&&O&&M.length===b.length+1?O.fill({choices:M.slice(
-1)}):D&&!O&&R?(u.value=R,S()):g||(E=h)}function C(h){if(E=null,w=!1,JSON.stringify(h)===JSON.stringify(g))return;let R=!!k.
closest("form")?.contains(document.activeElement),D=h.steps.length!==g?.steps.length||h.written!==g?.written;g=h,b=h.path,
f.replaceChildren(...h.steps.map(j)),h.written&&!u.value&&(u.value=h.written),A(),R&&D&&p.querySelector("p")?.focus()}function T(){
t.setDisabled(p,!1),w=!0,queueMicrotask(()=>{!w||!g||(g=null,b=[],u.value="",f.replaceChildren(),A())})}function v({steps:h,
next:M,written:R}){if(R)return c("What to look for is shown below your own answer.");let{verdict:D,feedback:_}=h[h.length-
1],q=M?F(h.length+1):c("The case has ended.");return[t.sentence(I()[D]),t.plainText(_),t.sentence(q)].join(" ")}function A(){
let h=g?g.next:e;O=h?t.viewOptions(h.options,{how:"",type:"radio"}):null,p.replaceChildren(...h?L(h,b.length+1):B()),m.replaceChildren(
...g?.written?W(g):[]),S()}function L({fact:h,question:M,contested:R},D){let _=a("decision");return[K(F(D)),r(h),o("p",{
class:"ck-heading",dir:"auto",id:_},M),R?n("p",{class:"ck-how"},N()):"",n("div",{role:"radiogroup","aria-labelledby":_},
O?.body)]}function B(){let{ending:h,asks:M}=g,R=M?o("label",{for:u.id,dir:"auto"},M.prompt):"";return[K(c("How the case \
ends")),r(h),...M?[R,u,l]:[]]}function W({rubric:h,model:M,marks:R}){return[n("p",{class:"ck-heading"},c("Mark your own \
answer")),t.viewRubric(h,R,t),n("details",{},n("summary",{},c("A reason that meets the rubric")),r(M))]}function j(h,M){
let R=a("step"),D=h.others.map(_=>n("li",{},...$(_)));return n("div",{class:"ck-position",role:"group","aria-labelledby":R},
n("p",{class:"ck-heading",id:R},F(M+1)),r(h.fact),o("p",{dir:"auto"},h.question),...$(h),D.length?n("details",{},n("summ\
ary",{},c("The other options")),n("ul",{},...D)):null)}function $({text:h,verdict:M,feedback:R}){let D=o("p",{class:"ck-\
decided",dir:"auto"},h);return M?[D,d(M,I()[M]),r(R)]:[D]}function K(h){let M=a("heading");return p.setAttribute("aria-l\
abelledby",M),n("p",{class:"ck-heading",tabindex:-1,id:M},h)}function F(h){return c("Decision {number} of {count}",{number:h,
count:e.decisions})}function N(){return c("This decision is contested, and not graded.")}function I(){return{right:c("Ri\
ght"),wrong:c("Not right"),discussed:c("Contested: not graded")}}function S(){let h=g?.asks?.limit,M=u.value.split(/\s+/).
filter(Boolean).length;l.replaceChildren(h?c("{count} of at most {limit} words",{count:M,limit:h}):""),l.classList.toggle(
"ck-over",!!h&&M>h)}}var Jt="coursekit-client-chosen";function Gt(e,t){let{dateInWords:n,make:o,makeMarkdown:r,markdownBlock:c,t:a,tn:d,uniqueId:u}=t,
l=e.clients,f={claim:a("Claim"),rule:a("Rule (instrument, article, paragraph)"),application:a("Application to the client"),
counter:a("Strongest counter-argument"),source:a("Source")},p=o("p",{class:"ck-how",id:u("count")}),m=Object.entries(f).
map(([N,I])=>{let S=u(N),h=o("textarea",{id:S,rows:N==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":p.id,oninput:K});
return{name:N,label:I,text:h,element:o("div",{},o("label",{for:S},I),h)}}),k=o("div",{class:"ck-position"}),g=v(),b=o("d\
iv",{class:"ck-discussed",hidden:!0}),O=o("div"),E=o("div",{},...m.map(({element:N})=>N),p),w=o("div",{class:"ck-brief"},
k,g.element,E,b,O),x="";return L(""),K(),document.addEventListener(Jt,N=>{L(N.detail)}),{how:a("Nobody grades it. Each v\
ersion that you keep stays in your record."),check:a("Keep this version"),body:w,answer(){let N=Object.fromEntries(m.map(
({name:I,text:S})=>[I,S.value.trim()]));return Object.values(N).some(Boolean)?{client:x,fields:N}:null},fill:y,show:C,follow:T,
said:()=>a("What to look for, and examples, are shown below your own paragraph."),close:()=>t.setDisabled(E,!0),open:()=>t.
setDisabled(E,!1)};function y(N){for(let{name:I,text:S}of m)S.value=N.fields[I]??"";N.client&&L(N.client),K()}function C(N){
m.some(({text:S})=>S.value)||y({fields:N.fields}),x||L(N.client);let I=JSON.stringify([N.rubric,N.marks]);b.dataset.shown!==
I&&(b.dataset.shown=I,b.hidden=!1,b.replaceChildren(F(a("Mark your own paragraph")),t.viewRubric(N.rubric,N.marks,t),F(a(
"Examples")),...N.exemplars.map(t.viewExemplar)))}function T({client:N,versions:I=[]}){N&&L(N);let S=g.element.contains(
document.activeElement);W(N??"")&&!S&&(g.element.open=!1);let h=j(I);O.replaceChildren(...h?[h]:[])}function v(){let N=u(
"client"),I=l.map(({token:R})=>o("input",{type:"radio",name:N,value:R,id:u("client"),onchange:A})),S=l.map(({text:R},D)=>o(
"div",{class:"ck-option"},I[D],r("label",{for:I[D].id,dir:"auto"},R))),h=o("summary",{},a("Whom do you advise?")),M={role:"\
radiogroup","aria-label":a("Whom do you advise?")};return{inputs:I,element:o("details",{},h,o("div",M,...S))}}function A(){
let N=t.chosenValue(g.inputs);L(N),document.dispatchEvent(new CustomEvent(Jt,{detail:N}));let I=W(N);t.choose({client:N},
()=>{t.announce(a("You now advise: {name}",{name:t.plainText(I?.text??"")}))})}function L(N){let I=W(N);if(N&&!I)return;
x=N,t.chooseValue(g.inputs,N),g.element.open=!I||g.element.open;let S=o("p",{class:"ck-how"},a("Choose a client first; y\
ou can change it later."));k.replaceChildren(...I?B(I):[S])}function B({text:N,asks:I}){let S=r("strong",{dir:"auto"},N);
return[o("p",{},a("You advise:")," ",S),c(I)]}function W(N){return l.find(I=>I.token===N)}function j(N){if(!N.length)return null;
let I=d("One version kept","{count} versions kept",N.length),S=N.map($);return o("details",{},o("summary",{},I),o("ol",{},
...S))}function $({time:N,sent:I}){let S=W(I.client),h=S?[" · ",r("span",{dir:"auto"},S.text)]:[],M=`${n(N.slice(0,10))}\
, ${N.slice(11,16)} UTC`,R=m.flatMap(({name:D,label:_})=>{let q=I.fields?.[D];return typeof q!="string"||!q?[]:[o("dt",{},
_),o("dd",{class:"ck-kept",dir:"auto"},q)]});return o("li",{},M,...h,o("dl",{},...R))}function K(){let I=m.map(({text:h})=>h.
value.split(/\s+/).filter(Boolean).length).reduce((h,M)=>h+M,0),{limit:S}=e;p.replaceChildren(a("{count} of about {limit\
} words",{count:I,limit:S})),p.classList.toggle("ck-over",I>1.5*S)}function F(N){return o("p",{class:"ck-heading"},N)}}var Qt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var Zt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Xt(e,t){let{make:n,makeMarkdown:o,t:r}=t,c=e.right;return t.viewPlaced(e,r("Choose a column for each."),a=>{let d=t.
uniqueId("classify"),u=o("legend",{dir:"auto"},a),l=c.map(({token:m})=>n("input",{type:"radio",name:d,value:m})),f=c.map(
(m,k)=>n("label",{},l[k]," ",o("span",{dir:"auto"},m.text))),p=n("fieldset",{class:"ck-inline"},u,...f);return{element:p,
control:p,words:u.textContent??"",value:()=>t.chosenValue(l),set:m=>t.chooseValue(l,m)}})}function en(e,t){let{describe:n,make:o,setInvalid:r,t:c}=t,a=e.pieces,d=e.gaps,u=d.map((p,m)=>{let k=c("Gap {place} of {\
count}",{place:m+1,count:d.length});return{control:t.makeBlank({class:"ck-gap","aria-label":k},p),label:k,feedback:t.makeFeedback()}}),
l=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});a.forEach((p,m)=>{l.append(t.makeMarkdown("span",{},p)),u[m]&&
l.append(u[m].control)});for(let{control:p}of u)n(p,l);let f=o("div",{},l,...u.map(({feedback:p})=>p.element));return{how:c(
"Fill the gaps."),body:f,answer(){let p=u.map(({control:m})=>m.value.trim());return p.some(Boolean)?{gaps:p}:null},fill({
gaps:p}){u.forEach(({control:m},k)=>{m.value=p[k]??""})},show(p){u.forEach(({control:m,label:k,feedback:g},b)=>{let{right:O,
written:E,...w}=p.gaps[b];m.value=E,n(m,g.element,l),r(m,E&&!O);let x=t.placeVerdict(O,E),y={right:c("{gap}: right",{gap:k}),
wrong:c("{gap}: not right",{gap:k}),left:c("{gap}: left empty",{gap:k})};g.set(...t.placeTold(x,y[x],w))})},said:()=>u.map(
({feedback:p})=>p.text()).join(" "),...t.closing(f,()=>{for(let{control:p,feedback:m}of u)n(p,l),r(p,!1),m.set()})}}function tn(e,{dateInWords:t,make:n,t:o,uniqueId:r,viewTyped:c}){let a=r("undated"),d=n("input",{type:"checkbox",id:a,onchange:f}),
u=n("label",{for:a},` ${o("The text gives no date.")}`),l=c({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},d,u),sent:()=>d.checked?{undated:!0}:null,filled(p){d.checked=!!p.undated,
f()},shown({understood:p}){d.checked=p==="undated"},key:t});return l;function f(){l.input.disabled=d.checked}}function nn(e,t){let{make:n,makeMarkdown:o,markdownBlock:r,t:c,uniqueId:a}=t,d=n("textarea",{id:a("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:m}),u=n("p",{class:"ck-how",id:a("count")});d.setAttribute("aria-describedby",u.id);let l=n("div",{class:"\
ck-discussed",hidden:!0}),f=o("span",{},e.role),p=n("div",{},n("p",{dir:"auto"},n("strong",{},c("Your role: ")),f),n("la\
bel",{for:d.id},c("Write what somebody in this role would say:")),d,u,l);return m(),{how:c("You are not asked for your o\
wn opinion, and no answer is graded."),check:c("Compare"),isFreeText:!0,body:p,answer:()=>d.value.trim()?{text:d.value.trim()}:
null,fill(b){d.value=b.text,m()},show(b){d.value||(d.value=b.written),m(),l.hidden=!1,l.replaceChildren(k(c("Answers tha\
t can be defended")),...b.positions.map(g),k(c("Mark your own answer")),t.viewRubric(b.rubric,b.marks,t),k(c("Examples")),
...b.exemplars.map(t.viewExemplar))},said:({positions:b})=>c("{count} answers that can be defended are shown below your \
own.",{count:b.length}),...t.closing(p)};function m(){let b=d.value.split(/\s+/).filter(Boolean).length,{limit:O}=e;u.replaceChildren(
c("{count} of at most {limit} words",{count:b,limit:O})),u.classList.toggle("ck-over",b>O)}function k(b){return n("p",{class:"\
ck-heading"},b)}function g({answer:b,held_by:O,strongest:E,counter:w}){let x=a("position");return n("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":x},o("p",{class:"ck-heading",dir:"auto",id:x},b),n("p",{dir:"auto"},c("Held by {wh\
o}.",{who:O})),n("p",{},n("strong",{},c("The strongest argument for it"))),r(E),n("p",{},n("strong",{},c("The strongest \
argument against it"))),r(w))}}function on(e,t){let{describe:n,make:o,markdownBlock:r,setDisabled:c,setInvalid:a,t:d}=t,u=e.words,l=t.viewMarking(u,e.rest,
{"aria-label":d("Words in the passage")}),f=l.element,p=o("button",{type:"button",onclick:b},d("Clear the marks")),m=t.makeFeedback(),
k=o("div",{class:"ck-actions"},p),g=o("div",{},f,k,m.element);return{how:d("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:g,answer:()=>l.marked().length?{
words:l.marked()}:null,fill:({words:E})=>l.markAll(w=>E.includes(w)),show(E){l.markAll(x=>E.words.includes(x),!0);let w=[
r(E.feedback)];if(E.key){let x=new Set(E.key);l.words.forEach((y,C)=>{y.dataset.key=String(x.has(C))}),w.push(t.keyLine(
E.key.map(O).join("")))}E.why&&w.push(r(E.why)),m.set(...w),n(f,m.element),a(f,E.verdict!=="right")},said:()=>m.text(),close(){
l.close(),c(g,!0)},open(){l.open(),c(g,!1);for(let E of l.words)delete E.dataset.key;m.set(),n(f),a(f,!1)}};function b(){
l.markAll(()=>!1)}function O(E,w){return(w?u[E][0]:"")+l.words[E].textContent}}function sn(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:r,t:c,uniqueId:a,viewPlaced:d}){let u=e.right.map(l=>[l.token,
r(l.text)]);return d(e,c("For each one, choose what goes with it."),l=>{let f=a("match"),p=o({id:f},u),m=n("label",{for:f,
dir:"auto"},l);return{element:t("div",{class:"ck-pair"},m,p),control:p,words:m.textContent??"",value:()=>p.value,set(k){
p.value=k}}})}var ve="nothing";function rn(e,t){let{chosenValue:n,describe:o,make:r,setInvalid:c,t:a}=t,d=t.uniqueId("mend"),l=[...e.row,
[ve,""]].map((w,x)=>es(w,{name:d,id:`${d}-${x}`,onchange:E},t)),f=l.map(({input:w})=>w),p=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),m=r("label",{for:p.id},a("What should it say?")),k=r("p",{class:"ck-field"},m,p),g=t.makeFeedback(),b=r(
"div",{},r("blockquote",{dir:"auto"},e.sentence),r("div",{class:"ck-options"},...l.map(({element:w})=>w)),k,g.element);return E(),
{how:a("Choose the wrong cell, then say what it should contain."),body:b,answer(){let w=n(f),x=p.value.trim();return w===
ve?{cell:w}:w&&x?{cell:w,text:x}:null},fill:({cell:w,text:x})=>O(w,x??""),show(w){O(w.cell,w.value),g.set(...ts(w,t));let x=f.
find(y=>y.checked);o(x,g.element),o(p,g.element),c(p,an(w)==="wrong")},said:()=>g.text(),...t.closing(b,()=>{g.set();for(let w of[
...f,p])o(w);c(p,!1)})};function O(w,x){t.chooseValue(f,w),p.value=x,E()}function E(){k.hidden=["",ve].includes(n(f))}}function es([
e,t],{name:n,id:o,onchange:r},{make:c,t:a}){let d=c("input",{type:"radio",name:n,id:o,value:e,onchange:r}),u=e===ve?c("l\
abel",{for:o},cn(a)):c("label",{for:o,dir:"auto"},c("strong",{},`${e}: `),t);return{input:d,element:c("div",{class:"ck-o\
ption"},d,u)}}function ts(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:r}){let{right:c,feedback:a,key:d,why:u}=e,l=an(e);
return[c?r("right",o("The cell: right")):r("wrong",o("The cell: not right")),...l==="right"?[r(l,o("What it should say: \
right"))]:[],...l==="wrong"?[r(l,o("What it should say: not right"))]:[],...a?[n(a)]:[],...d?[t(d.cell===ve?cn(o):`${d.cell}\
: ${d.value}`)]:[],...u?[n(u)]:[]]}function an({right:e,cell:t,verdict:n}){return!e||t===ve?"":n==="right"?"right":"wron\
g"}var cn=e=>e("Nothing in this row is wrong");function ln({unit:e},{make:t,t:n,viewTyped:o}){let r=e?t("span",{"aria-hidden":"true"},` ${e}`):null,c=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),a=o({how:n("Type a number."),label:c,after:r});return a.input.setAttribute("inputmode","dec\
imal"),a}function un(e,t){let{announce:n,describe:o,make:r,markdownBlock:c,plainText:a,setOff:d,t:u}=t,l=t.makeFeedback(),f=r("ol",
{class:"ck-order"}),p=r("div",{},f,l.element),m=e.items.map(k);return E(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:p,answer:()=>({order:m.map(({token:w})=>w)}),fill:({order:w})=>b(
w),show(w){b(w.key??w.order);let x=[w.feedback,w.why].filter(Boolean).map(c);l.set(...x,...g(w.open??[])),o(f,l.element)},
said:()=>l.text(),...t.closing(p,()=>{l.set(),o(f),E()})};function k({token:w,text:x}){let y=a(x),C=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},x),T=B("↑",u("Move up: {item}",{item:y}),-1),v=B("↓",u("Move down: {item}",{item:y}),1),
A=r("span",{class:"ck-moves"},T,v),L=r("li",{onkeydown:W},A,C);return{token:w,words:y,row:L,up:T,down:v};function B(j,$,K){
return r("button",{type:"button",class:"ck-move","aria-label":$,onclick:()=>O(w,K)},j)}function W(j){let $={ArrowUp:-1,ArrowDown:1}[j.
key];$&&(j.preventDefault(),j.stopPropagation(),O(w,$))}}function g(w){if(!w.length)return[];let x=w.map(([C,T])=>r("li",
{},u("{one} / {other}",{one:a(C),other:a(T)}))),y=u("The text does not say which of these came first:");return[r("p",{},
y),r("ul",{},...x)]}function b(w){m.sort((x,y)=>w.indexOf(x.token)-w.indexOf(y.token)),E()}function O(w,x){let y=m.findIndex(
L=>L.token===w),C=y+x,T=m[y];if(T.up.disabled||C<0||C>=m.length)return;m.splice(y,1),m.splice(C,0,T);let v=document.activeElement;
E(),v instanceof HTMLElement&&v.focus();let A={item:T.words,place:C+1,count:m.length};n(u("{item}: now {place} of {count\
}",A))}function E(){f.replaceChildren(...m.map(({row:w})=>w)),m.forEach(({up:w,down:x},y)=>{d(w,y===0),d(x,y===m.length-
1)})}}var dn=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function fn(e,t){let{chooseValue:n,chosenValue:o,describe:r,keyLine:c,make:a,markdownBlock:d,t:u}=t,l=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),p=[u("True"),u("False")],m=[!0,!1].map(b=>a("input",{type:"radio",name:l,value:String(b)})),
k=m.map((b,O)=>a("label",{},b,` ${p[O]}`)),g=a("div",{},a("div",{class:"ck-inline"},...k),f.element);return{how:u("True \
or false?"),body:g,answer(){let b=o(m);return b?{answer:b==="true"}:null},fill:({answer:b})=>n(m,String(b)),show(b){n(m,
String(b.answer));let O="key"in b?[c(p[b.key?0:1])]:[];f.set(d(b.feedback),...O),r(m.find(E=>E.checked),f.element)},said:()=>f.
text(),...t.closing(g,()=>{f.set();for(let b of m)r(b)})}}var pn={branching:zt,brief:Gt,choice:Qt,choices:Zt,classify:Xt,cloze:en,date:tn,discuss:nn,highlight:on,match:sn,mend:rn,
number:ln,order:un,"short-text":dn,"true-or-false":fn};var ot={};it(ot,{chooseValue:()=>Xe,chosenValue:()=>Ze,closing:()=>de,describe:()=>Z,focusFirst:()=>Qe,isOff:()=>X,keyLine:()=>_e,
makeBlank:()=>nt,makeFeedback:()=>se,makeSelect:()=>hn,markdownBlock:()=>Q,placeTold:()=>tt,placeVerdict:()=>et,plainText:()=>Ge,
rounded:()=>G,sentence:()=>xe,setDisabled:()=>Je,setInvalid:()=>ue,setOff:()=>J,verdictLine:()=>ye});var ns={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function ye(e,t){let n=s("span",{"aria-hidden":"true"},`${ns[e]} `);return s("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},n,t)}function se(){let e=s("div",{class:"ck-feedback",id:P("feedback"),hidden:!0});return{element:e,text:()=>os(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var xe=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function os(e){
let t=e.cloneNode(!0);for(let o of t.querySelectorAll("[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.
trim()??"").filter(Boolean).map(xe).join(" ")}var Q=e=>U("div",{dir:"auto"},e),Ge=e=>U("span",{},e).textContent??"";function Z(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function ue(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var J=(e,t)=>e.setAttribute("aria-disabled",String(
t)),X=e=>e.getAttribute("aria-disabled")==="true",_e=e=>s("p",{class:"ck-key"},i("The answer: {key}",{key:e}));function Je(e,t){
let n=e.querySelectorAll("input, select, textarea, button");for(let o of n)o.disabled=t}function Qe(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var de=(e,t)=>({close:()=>Je(e,!0),open(){Je(e,!1),t?.()}}),Ze=e=>e.
find(t=>t.checked)?.value??"";function Xe(e,t){for(let n of e)n.checked=n.value===t}function et(e,t){return e?"right":t?
"wrong":"left"}function tt(e,t,{feedback:n,key:o,why:r}){return[ye(e,t),...n?[Q(n)]:[],...o&&e!=="right"?[_e(o)]:[],...r?
[Q(r)]:[]]}function nt(e,t){return t.length?hn(e,t.map(n=>[n,n])):s("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function hn(e,t){let n=s("option",{value:""},i("Choose …")),o=t.map(([r,c])=>s("option",{value:r,dir:"aut\
o"},c));return s("select",e,n,...o)}var G=e=>String(Math.round(e*100)/100);var st=()=>({sure:i("Sure"),fairly:i("Fairly sure"),guessing:i("Guessing")});function mn(){let e=P("confidence"),t=Object.
entries(st()).map(([r,c])=>{let a=s("input",{type:"radio",name:e,value:r});return{input:a,label:s("label",{},a,` ${c}`)}}),
n=t.map(({input:r})=>r),o=s("legend",{},i("How sure are you?"));return{element:s("fieldset",{class:"ck-inline"},o,...t.map(
({label:r})=>r)),value:()=>Ze(n),show:r=>Xe(n,r),close(){for(let r of n)r.disabled=!0}}}function wn(){let e=P("reason"),
t=s("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=s("label",{for:e},i("Why? In one line:"));return{element:s("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function gn(e,t){let n=s("ol",
{class:"ck-hints",hidden:!0}),o=s("button",{type:"button",hidden:!e.hints,onclick:a}),r=()=>n.lastElementChild?.textContent;
return u(),{list:n,button:o,show:d,offerNext:u,last:r,count:c};function c(){return n.children.length}function a(){X(o)||
(J(o,!0),t())}function d(l){n.hidden=!l.length,n.replaceChildren(...l.map(f=>U("li",{dir:"auto"},f))),u()}function u(){let l=e.
hints-c(),f=l?e.costs[c()]:0,p=f?i(", costs {share}%",{share:G(100*f)}):"",m=l?i("Show a hint ({left} left{costs})",{left:l,
costs:p}):i("No hint left");o.replaceChildren(m),J(o,!l)}}function kn(e,t){let n=e.confidence?mn():null,o=e.reason?wn():null,r="";return a(),{elements:[t.body,n?.element,o?.element],
draft:c,settle:a,unchecked:d,fill:u,show:l,open:()=>t.open(),close(){for(let f of[t,n,o])f?.close()}};function c(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function a(){r=JSON.stringify(c())}function d(){let f=c();return JSON.
stringify(f)===r?null:f}function u(f){try{f.sent&&t.fill(f.sent),n?.show(f.confidence),o?.show(f.reason??"")}catch{}}function l(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),n?.show(f.confidence),o?.show(f.reason),a()}}function bn(e,t){let{chosenValue:n,chooseValue:o,make:r,makeMarkdown:c,markdownBlock:a,t:d,uniqueId:u}=t,l=u("client"),f=e.
clients.map(({token:b,text:O,about:E})=>{let w=u("client"),x=r("div",{class:"ck-feedback",id:u("about")},a(E)),y=r("inpu\
t",{type:"radio",id:w,name:l,value:b});y.setAttribute("aria-describedby",x.id);let C=c("label",{for:w,class:"ck-decided",
dir:"auto"},O);return{input:y,row:r("div",{class:"ck-option"},y,C,x)}}),p=f.map(({input:b})=>b),m=f.map(({row:b})=>b),k="",
g=r("div",{class:"ck-options"},...m);return{how:d("Choose whom you advise. You can change it later."),check:d("Advise th\
is client"),body:g,answer:()=>n(p)?{client:n(p)}:null,fill:({client:b})=>o(p,b),show:({client:b})=>o(p,k||b),said:()=>"",
follow({client:b}){k=b},...t.closing(g)}}var ss=()=>({right:i("Chosen: right"),wrong:i("Chosen: not right"),missed:i("Not chosen, but right"),left:i("Correctly l\
eft out")});function vn(e,{how:t,type:n}){let o=P("options"),r=e.map(({token:l,text:f})=>{let p=`${o}-${l}`,m=s("input",
{type:n,id:p,name:o,value:l}),k=U("label",{for:p,dir:"auto"},f),g=se(),b=s("div",{class:"ck-option"},m,k,g.element);return{
token:l,input:m,label:k,feedback:g,row:b}}),c=se(),a=r.map(({row:l})=>l),d=s("div",{class:"ck-options"},...a,c.element);
return{how:t,body:d,answer(){let l=r.filter(({input:f})=>f.checked).map(({token:f})=>f);return l.length?{choices:l}:null},
fill({choices:l}){for(let{token:f,input:p}of r)p.checked=l.includes(f)},show(l){for(let[f,{chosen:p,verdict:m,feedback:k}]of u(
l))if(f.input.checked=p,m){Z(f.input,f.feedback.element),f.row.dataset.verdict=m;let g=ye(m,ss()[m]);f.feedback.set(g,Q(
k))}else l.missed&&Z(f.input,c.element);l.missed&&c.set(Q(l.missed))},said(l){return[...u(l).filter(([,{verdict:p}])=>p&&
p!=="left").map(([{label:p,feedback:m}])=>`${xe(p.textContent??"")} ${m.text()}`),c.text()].filter(Boolean).join(" ")},...de(
d,()=>{for(let{input:l,feedback:f,row:p}of r)Z(l),delete p.dataset.verdict,f.set();c.set()})};function u(l){let f=new Map(
l.options.map(p=>[p.token,p]));return r.flatMap(p=>{let m=f.get(p.token);return m?[[p,m]]:[]})}}function yn(e,t,n){let o=e.left,r=e.right,c=o.map(({token:u,text:l})=>({token:u,feedback:se(),...n(l)})),a=new Map(r.map(
({token:u,text:l})=>[u,Ge(l)])),d=s("div",{class:"ck-placing"},...c.map(({element:u,feedback:l})=>s("div",{class:"ck-pla\
ced"},u,l.element)));return{how:t,body:d,answer(){let u=c.map(({token:l,value:f})=>[l,f()]).filter(([,l])=>l);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:l,set:f}of c)f(u[l]??"")},show({pairs:u}){for(let{token:l,
feedback:f,control:p,set:m}of c){let k=u.find(b=>b.token===l);m(k.chosen);let g=et(k.right,k.chosen);f.set(...tt(g,rs(g),
{...k,key:a.get(k.key)})),Z(p,f.element),p.matches("select")&&ue(p,g==="wrong")}},said:()=>c.map(({words:u,feedback:l})=>`${xe(
u)} ${l.text()}`).join(" "),...de(d,()=>{for(let{feedback:u,control:l}of c)u.set(),Z(l),ue(l,!1)})}}function rs(e){return{
right:i("Right"),wrong:i("Not right"),left:i("Nothing was chosen here")}[e]}function xn(e,t,n){let o=e.map((l,f)=>is(l,t[f])),r=s("p",{class:"ck-beside"}),c=s("button",{type:"button",onclick:d},i(
"Save my marks")),a=s("div",{class:"ck-actions"},c);return s("div",{},...o.map(({element:l})=>l),a,r);function d(){let l=o.
map(({value:f})=>f());l.includes(-1)?u(i("Mark every line first.")):n.mark(l,()=>u(i("Your marks have been saved.")))}function u(l){
r.replaceChildren(l),n.announce(l)}}function is(e,t){let n=P("rubric"),o=[i("Not yet"),i("Partly"),i("Yes")],r=o.map((a,d)=>{
let u=s("input",{type:"radio",name:n,value:d});return u.checked=t===d,u});return{element:s("fieldset",{class:"ck-inline"},
U("legend",{dir:"auto"},e),...r.map((a,d)=>s("label",{},a,` ${o[d]}`))),value:()=>r.findIndex(a=>a.checked)}}function Sn({
label:e,text:t,comment:n}){let o=s("div",{class:"ck-comment"},Q(n));return s("details",{},s("summary",{},e),Q(t),o)}function Cn({how:e,label:t,after:n,more:o,sent:r,filled:c,shown:a,key:d=u=>u}){let u=P("answer"),l=nt({id:u},[]),f=se(),
p=s("p",{class:"ck-field"},s("label",{for:u},t),l,n),m=s("div",{},p,o,f.element);return{how:e,body:m,input:l,answer:()=>r?.()??
(l.value.trim()?{text:l.value.trim()}:null),fill(k){l.value=k.text??"",c?.(k)},show(k){a?.(k),l.value||(l.value=k.written??
"");let g=k.key===void 0?[]:[_e(d(k.key))];f.set(Q(k.feedback),...g),Z(l,f.element),ue(l,k.verdict!=="right")},said:()=>f.
text(),...de(m,()=>{f.set(),Z(l),ue(l,!1)})}}var Tn={...ot,dateInWords:te,make:s,makeMarkdown:U,t:i,tn:H,uniqueId:P,viewExemplar:Sn,viewMarking:Ne,viewOptions:vn,viewPlaced:yn,
viewRubric:xn,viewTyped:Cn};var as=()=>({right:i("Right"),partly:i("Partly right"),near:i("Nearly right: check the spelling"),wrong:i("Not right"),discussed:i(
"There is no right or wrong answer"),"so far":i("So far"),sent:i("Your answer is kept for your instructor, who marks it")}),
cs=()=>({chosen:i("Kept; you can choose another client at any time"),kept:i("Kept; you can change it and keep another ve\
rsion"),"too precise":i("Not right (more precise than the text)"),"too coarse":i("Partly right (less precise than the te\
xt)")});function rt(e){let t=cs()[e.note]??as()[e.verdict];if(!e.of)return`${t}.`;let n=H("{points} of {of} point","{poi\
nts} of {of} points",e.of,{points:G(e.points),of:G(e.of)}),o=e.tries>1?i(" (first try: {points})",{points:G(e.first)}):"",
r=e.cost?i(", less {share}% for hints",{share:G(100*e.cost)}):"";return`${t}: ${n}${r}${o}.`}function En(e,t){let{as_of:n,
confidence:o,evidence:r,left:c,reason:a,review_due:d}=e,u=[];if(o){let f=st()[o].toLowerCase();u.push(i("You said: {conf\
idence}.",{confidence:f}))}return a&&u.push(i("Your reason: {reason}",{reason:a})),!e.final&&c!=null&&u.push(H("One try \
left.","{count} tries left.",c)),n&&n!==r?.as_of&&u.push(i("As of {day}.",{day:n})),d&&u.push(i("This answer was due to \
be checked again by {day}: it may be out of date.",{day:d})),[...u.map(f=>s("p",{class:"ck-beside"},f)),r?ls(r,t):""]}function ls(e,t){
let{before:n,words:o,after:r,told:c,draft:a}=e,d=o?i("The words in the article"):i("The fact and its source"),u=o?[n,s("\
mark",{},o),r]:[s("p",{},c)],l=i("This question rests on a draft that nobody has checked.");return s("figure",{class:"ck\
-evidence"},s("figcaption",{},d),s("blockquote",{dir:"auto"},...u),o?us(e,t):ds(e),a?s("p",{class:"ck-beside"},l):"")}function us({
printed_in:e,marks:t},n){if(!e&&!t)return"";let o=t?s("button",{type:"button",onclick:n},i("Show in the article")):null,
r=e?s("cite",{dir:"auto"},e):null;return s("p",{class:"ck-beside"},r," ",o)}function ds({pages:e,read:t,as_of:n}){let o={
target:"_blank",rel:"noopener noreferrer"},r=e.flatMap(({address:u,host:l})=>[" ",s("a",{...o,href:u,title:u},l)]),a=[t&&
i("Read on {day}.",{day:t}),n&&n!==t&&i("True as of {day}.",{day:n})].filter(Boolean).join(" "),d=r.length?[i("Source:"),
...r,". "]:[];return s("p",{class:"ck-beside"},...d,a)}var fs=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { section { break-inside: avoid; } details:not([open]) { display: none; } }
`,ps="default-src 'none'; style-src 'unsafe-inline'";function An({paragraphs:e,labels:t,moments:n,client:o,changes:r,nameOf:c}){
let a=document.implementation.createHTMLDocument(i("Brief"));a.documentElement.lang=ie.used??"en";let d=p("meta");d.setAttribute(
"http-equiv","Content-Security-Policy"),d.setAttribute("content",ps);let u=p("meta");u.setAttribute("charset","utf-8"),a.
head.prepend(u,d),a.head.append(p("style",fs));let l=e.filter(({versions:x})=>x.length),f=p("main",p("h1",i("Brief")),...o?
[p("p",i("For: {name}",{name:o}))]:[],...l.length?l.map(g):[w(i("Nothing is written yet."))],...r.trim()?[k(i("What chan\
ged"),m("p",r.trim()))]:[],...n.length?[k(i("Timeline"),E())]:[],k(i("Sources"),O()));return a.body.append(f),`${new XMLSerializer().
serializeToString(a)}
`;function p(x,...y){let C=a.createElement(x);return C.append(...y),C}function m(x,y){let C=p(x,y);return C.setAttribute(
"dir","auto"),C}function k(x,...y){return p("section",m("h2",x),...y)}function g({title:x,versions:y}){let C=y.slice(0,-1),
T=p("details",p("summary",i("Earlier versions")),...C.map(b)),v=y.slice(-1).map(b);return k(x,...v,...C.length?[T]:[])}function b({
time:x,client:y,fields:C}){let T=[te(x.slice(0,10)),c(y)].filter(Boolean).join(" · "),v=Object.entries(t).flatMap(([A,L])=>C[A]?
[p("dt",L),m("dd",C[A])]:[]);return p("div",w(T),p("dl",...v))}function O(){let x=e.flatMap(({versions:y})=>y.at(-1)?.fields.
source||[]);return x.length?p("ul",...[...new Set(x)].map(y=>m("li",y))):w(i("No source is named yet."))}function E(){let x=n.
map(({when:y,what:C,words:T})=>p("tr",m("th",y),m("td",C),m("td",T)));return p("table",...x)}function w(x){let y=m("p",x);
return y.className="quiet",y}}var hs=6e4;function On(e,t){let{dateInWords:n,make:o,t:r,tn:c,uniqueId:a}=t,d=a("changes"),u=o("textarea",{id:d,rows:5,maxlength:4e3,
dir:"auto"}),l=o("label",{for:d},r("What changed, and why:")),f=o("p",{class:"ck-beside"}),p=o("button",{type:"button",onclick:T},
r("Save the brief as a page")),m=o("div"),k=o("div",{},o("div",{class:"ck-actions"},p),f),g=o("div",{class:"ck-brief"},m,
l,u,k),b=[],O="";return{how:r("Nobody grades it. Each version that you keep stays in your record."),check:r("Keep this v\
ersion"),isFreeText:!0,body:g,answer:()=>u.value.trim()?{text:u.value.trim()}:null,fill(v){u.value=v.text},show(v){u.value||
(u.value=v.written)},follow(v){b=v.paragraphs??[],O=v.client??"",m.replaceChildren(E(),...b.map(x))},said:()=>"",...t.closing(
g)};function E(){let v=w(O);return o("p",{},v?r("You advise: {name}",{name:v}):r("No client is chosen yet."))}function w(v){
return e.names[v]??v}function x({title:v,versions:A}){let L=A.at(-1),B=A.slice(0,-1),W=a("paragraph");return o("div",{class:"\
ck-position",role:"group","aria-labelledby":W},o("p",{class:"ck-heading",id:W,dir:"auto"},v),L?C(L):o("p",{class:"ck-how"},
r("Nothing is written yet.")),B.length?y(B):null)}function y(v){let A=c("One earlier version","{count} earlier versions",
v.length),L=v.map(B=>o("li",{},C(B)));return o("details",{},o("summary",{},A),o("ol",{},...L))}function C({time:v,client:A,
fields:L}){let B=[n(v.slice(0,10)),w(A)].filter(Boolean).join(" · "),W=Object.entries(e.labels).flatMap(([j,$])=>L[j]?[
o("dt",{},$),o("dd",{class:"ck-kept",dir:"auto"},L[j])]:[]);return o("div",{},o("p",{class:"ck-how"},B),o("dl",{},...W))}
function T(){let{labels:v,moments:A}=e,L=An({paragraphs:b,labels:v,moments:A,client:w(O),changes:u.value,nameOf:w}),B=URL.
createObjectURL(new Blob([L],{type:"text/html"}));o("a",{href:B,download:"brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(
B),hs);let W=r("The page brief.html is in your downloads. Open it to read or print it.");f.replaceChildren(W),t.announce(
W)}}var ms={client:bn,"whole-brief":On},ws=".ck-question [tabindex='-1']";function Mn(e,t){let{drafts:n,extraViews:o,given:r,
onChange:c,together:a}=t,{region:d,announce:u}=V(),l=We(u),f=gs(e,l,t),m={...pn,...ms,...o}[e.kind](e,{...Tn,announce:u,
mark:N,choose:I}),k=kn(e,m),{check:g,reveal:b}=ks(A(),a,$),O=gn(e,F),E=Mt(),w=s("div",{class:"ck-result"}),x=bs(e,t.number,
m.how,E.element,...k.elements,l.elements.left,O.list,s("div",{class:"ck-actions"},g,b,O.button),l.elements.notice,l.elements.
unsaved,w,d),y=s("form",{novalidate:!0,onsubmit:j},x),C=!1,T=!1,v="";return B(),{element:y,restore:S,action:L,tell:l.tell,
setUnsaved:l.setUnsaved,keepDraft:W,focus:()=>Qe(m.body),isAnswered:()=>C};function A(){return e.sealed?i("Keep this ans\
wer"):m.check??i("Check")}function L(){return!X(g)&&m.answer()?{did:"answer",...k.draft()}:null}function B(){let R=n.of(
e,!!m.isFreeText)??r;R&&k.fill(R),l.setLeft(!!(R&&!r))}function W(){let R=X(g)?null:k.unchecked();R?n.keep(e,R):n.forget(
e)}function j(R){if(R.preventDefault(),X(g)||a)return;let D=L();D?v===JSON.stringify(D)?l.tell(i("Change your answer, th\
en check again.")):K(D,g):l.tell(i("Answer first, then check."))}function $(){X(b)||K({did:"show"},b),g.focus()}function K(R,D){
J(D,!0),f(R,{onReply(_){R.did==="answer"&&(v=JSON.stringify(R)),J(D,!1),S(_.stands),W(),c(_.score);let q=_.stands.result,
z=q.verdict==="sent"?"":m.said(q);u([rt(q),z,l.whyUnsaved()].join(" "))},onSilence:()=>J(D,!1),onRefused(_){J(D,!1);let q={
reason:_};l.tell(e.sealed?i("Not kept: {reason}.",q):i("Not checked: {reason}.",q))}})}function F(){f({did:"hint"},{onReply(R){
O.show(R.stands.hints),l.clear(),u(i("Hint {place}: {hint}",{place:O.count(),hint:O.last()}))},onSilence:O.offerNext})}function N(R,D){
f({did:"mark",marks:R},{onReply:_=>D(_.stands.result)})}function I(R,D){f({did:"choose",sent:R},{onReply:D})}function S(R){
let{hints:D,result:_,earlier:q}=R;if(E.show(q),m.follow?.(R),!T&&!D.length&&!_)return;T=!0;let z=x.contains(document.activeElement),
re=k.unchecked();O.show(D),l.clear(),C=!!_&&_?.verdict!=="so far",x.toggleAttribute("data-answered",C),b.hidden=!_?.may_show,
J(g,!!_?.final),m.open(),_?(h(_,re),_.final&&M(z),g.replaceChildren(A())):(v="",re||k.settle(),w.replaceChildren())}function h(R,D){
k.show(R),D&&!R.final&&k.fill(D),(R.final||!k.unchecked())&&l.setLeft(!1),w.replaceChildren(ye(R.verdict,rt(R)),...En(R,
t.showInArticle))}function M(R){n.forget(e),k.close(),R&&!document.activeElement?.matches(ws)&&g.focus()}}function gs(e,t,{
actions:n,whyUnsaved:o}){return(r,c)=>n.give(e.id,r,{onReply(a){t.setLeft(!1),t.setUnsaved(a.saved?"":le(o())),c.onReply(
a)},onRunning:t.setRunning,onSilence(){c.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(ee(n.areStored())),t.announce(
t.whyUnsaved())},onRefused:c.onRefused})}function ks(e,t,n){let o={type:"button",hidden:!0,onclick:n};return{check:s("bu\
tton",{type:"submit",class:"ck-main",hidden:t},e),reveal:s("button",o,i("Show the answer"))}}function bs(e,t,n,...o){let r=e.
tries?H("One try.","{count} tries.",e.tries):"",c=[n,r].filter(Boolean).join(" "),a=P("how"),d=[t,e.lesson,...e.tags??[]].
filter(Boolean).join(" · "),u=U("span",{class:"ck-prompt",dir:"auto"},e.prompt);return s("fieldset",{class:"ck-question",
"aria-describedby":a},s("legend",{},s("span",{class:"ck-number"},d),u),e.below?U("div",{dir:"auto"},e.below):null,s("p",
{class:"ck-how",id:a},c),...o)}function In(e,t,n){let{isTogether:o,isSealed:r,passMark:c,whyUnsaved:a,restore:d,announce:u}=n,l=s("p",{class:"ck-score"}),
f=s("p",{class:"ck-notice"}),p=s("p",{class:"ck-why-unsaved"}),m=s("button",{type:"button",class:"ck-main",hidden:!o,onclick:g},
r?i("Keep all answers"):i("Check all answers")),k=s("button",{type:"button",hidden:!0,onclick:O},i("Retry the questions \
you missed"));return{buttons:[m,k],told:[f,p,l],setScore:x,setSaved:()=>p.replaceChildren()};function g(){if(X(m))return;
e.addAll();let y=e.actions();if(!Object.keys(y).length){w(i("Answer first, then check."));return}J(m,!0),t.giveAll(y,{onReply(C){
J(m,!1),d(C),b(C.saved)},onSilence(){J(m,!1),E()}})}function b(y){let C=e.left(),T=C?H("1 question is still open.","{cou\
nt} questions are still open.",C):"";f.replaceChildren(T),p.replaceChildren(y?"":le(a())),u([l.textContent,T,p.textContent].
join(" "))}function O(){t.again({onReply(y){f.replaceChildren(),e.addAll(),d(y),e.firstToAnswer()?.focus()},onSilence:E})}
function E(){f.replaceChildren();let y=ee(t.areStored());p.replaceChildren(y),u(y)}function w(y){f.replaceChildren(y),u(
y)}function x(y){l.replaceChildren(vs(y,c)),k.hidden=!y.missed}}function vs({answered:e,questions:t,of:n,points:o,first:r,
passed:c},a){let d=[];return e&&d.push(i("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&d.push(i(
"Score: {points} of {of}; on the first try, {first}.",{points:G(o),of:G(n),first:G(r)})),c!=null&&d.push(c?i("That is en\
ough to pass."):i("You need {mark}% to pass.",{mark:a})),d.join(" ")}var Rn={render({model:e,el:t,views:n={}}){Y(e,t);let o=ys(e,pe(e),n);t.replaceChildren(o.element);let r=Dt(e,t,o.reload);
return()=>{o.close(),r()}}};function ys(e,t,n){let o=e.get("shown"),r=e.get("manner"),c=()=>e.get("kept")?.why,{region:a,
announce:d}=V(),l=$e(t,r,o,{onNews:$,onLate:F,onElsewhere:L}),f=Be(r),p=xs(l.waiting()),m=r.way==="all",k=Yt(o,{way:r.way,
makeForm:y,put:C}),g=In(k,l,{isTogether:m,isSealed:o.some(({sealed:N})=>N),passMark:r.pass_mark,whyUnsaved:c,restore:A,announce:d}),
b=It({look:W,retry:B,announce:d}),O=s("div",{class:"ck-actions"},k.next,...g.buttons),E=0,w=s("div",{class:"ck ck-quiz",
oninput:T,onclick:T,onkeyup:T,onpointerup:T},r.told?s("p",{class:"ck-told"},r.told):null,b.element,O,...g.told,a);return k.
begin(),e.on("change:kept",j),b.show({aloud:!0}),t.ask({type:"open"},{onReply:v,onSilence:K}),{element:w,close:x,reload:L};
function x(){e.off("change:kept",j);for(let N of[l,f,b,t])N.close()}function y(N,I){return Mn(N,{number:I,actions:l,drafts:f,
given:p.get(N.id),whyUnsaved:c,together:m,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:N.id},{onReply:Ss}),
onChange(S){g.setScore(S),k.arrange()}})}function C(N,I){O.before(...N.map(S=>S.element)),I?w.dataset.toCome=String(I):delete w.
dataset.toCome}function T({target:N}){let I=k.around(N);I&&f.soon(I)}function v(N){A(N),l.open(N.versions),$()}function A(N){
k.restore(N.questions),g.setScore(N.score)}function L(){t.ask({type:"open"},{onReply:A}),$()}function B(N){t.ask({type:"\
retry"},{onReply(){$(),b.show({aloud:N})}})}function W(){return{kept:e.get("kept")??{},late:E,waiting:l.waiting().length,
isSilent:l.areSilent(),areStored:l.areStored()}}function j(){c()||l.saved(),$()}function $(){b.show();let N=new Set(l.waiting().
map(({question:I})=>I));N.size||g.setSaved(),k.setSaved(N)}function K(){l.notOpened(),b.show({aloud:!0});for(let{question:N}of l.
waiting())k.named(N)?.setUnsaved(ee(l.areStored()))}function F({question:N=""},I){if(E+=I.saved?1:0,I.type==="state"?A(I):
I.stands&&(g.setScore(I.score),k.restoreOne(N,I.stands)),I.without_effect?.length){let S=i("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");k.named(
N)?.tell(S)}}}function xs(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function Ss(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Nn(e,t,n){let o=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":i("Article"),lang:e.lang||null,
onclick:({target:w})=>{w instanceof Element&&k(w.closest(".ck-passage"))},onkeydown:d}),r=[],c=[];return{element:o,show:u,
select:O,scrollToMarked:()=>E(r.find(w=>w.marked))};function d(w){let x=c.findIndex(({element:T})=>T===w.target);if(x<0||
w.altKey||w.ctrlKey||w.metaKey)return;let C={ArrowRight:x+1,ArrowDown:x+1,ArrowLeft:x-1,ArrowUp:x-1,Home:0,End:c.length-
1}[w.key];if(w.key==="Enter"||w.key===" ")k(c[x].element);else if(c[C])g(c[C]);else if(C===void 0)return;w.preventDefault()}
function u(w,x){let y=new Set,C=[...x,...w.flatMap(A=>[A.evidence,...A.passages])];for(let[A,L]of C)y.add(A).add(L);r=[];
let T=[],v=0;for(let A of e.blocks)T.push(t.slice(v,A.start),l(A,[...y])),v=A.end;T.push(t.slice(v,t.length)),f(w,x),c=r.
filter(A=>A.rows.length),c.forEach(m),c.length&&b(c[0]),o.replaceChildren(...T)}function l(w,x){let C=[...x.filter(B=>w.
start<B&&B<w.end).sort((B,W)=>B-W),w.end],T=C.map((B,W)=>{let j=W?C[W-1]:w.start,$=s("span",{},t.slice(j,B));return{start:j,
end:B,rows:[],marked:!1,element:$}});r.push(...T);let v=w.aside?s("span",{class:"ck-aside-label"},w.aside):null,A=w.aside?
"ck-aside":`ck-${w.kind.replace(" ","-")}`,L=T.map(B=>B.element);return s("p",{class:A,dir:"auto"},v,...L)}function f(w,x){
let y=w.flatMap(C=>C.passages.map(([T,v])=>({id:C.id,start:T,end:v})));y.sort((C,T)=>C.end-C.start-(T.end-T.start));for(let{
id:C,start:T,end:v}of y)for(let A of p(T,v))A.rows.includes(C)||A.rows.push(C);for(let[C,T]of x)for(let v of p(C,T))v.marked=
!0,v.element.classList.add("ck-marked")}function p(w,x){let y=0;for(let T=r.length;y<T;){let v=y+T>>1;r[v].start<w?y=v+1:
T=v}let C=y;for(;C<r.length&&r[C].end<=x;)C+=1;return r.slice(y,C)}function m({element:w,rows:x}){w.classList.add("ck-pa\
ssage"),w.prepend(s("span",{class:"ck-unseen"},`${x.join(", ")}: `)),w.setAttribute("role","button"),w.setAttribute("tab\
index","-1"),w.setAttribute("aria-pressed","false"),ae(w)}function k(w){let x=c.find(C=>C.element===w);if(!x)return;b(x);
let y=x.rows.indexOf(x.chosen??"");n(x.rows[(y+1)%x.rows.length])}function g(w){b(w),w.element.focus()}function b(w){for(let x of c)
x.element.tabIndex=x===w?0:-1}function O(w){for(let T of r){let v=w!==void 0&&T.rows.includes(w.id),[A,L]=w?.evidence??[
1/0,-1/0];T.chosen=v?w.id:void 0,T.element.classList.toggle("ck-chosen",v),T.element.classList.toggle("ck-evidence",A<=T.
start&&T.end<=L),T.rows.length&&T.element.setAttribute("aria-pressed",String(v))}let x=r.find(T=>T.chosen),y=o.getRootNode(),
C=y instanceof Document||y instanceof ShadowRoot?y.activeElement:null;!x||c.some(({element:T})=>T===C)||(b(x),E(x))}function E(w){
w&&be(o,w.element)}}function Ln(e,t,{choose:n,switchTo:o}){let r=P("rows"),c=s("div",{class:"ck-rows"}),a=s("p",{class:"ck-hint ck-drafts"}),
d=s("div",{class:"ck-detail"}),u=e.map(({name:T,label:v,rows:A})=>{let L=H("1 row","{count} rows",A.length);return s("op\
tion",{value:T},i("{label} ({rows})",{label:v,rows:L}))}),l=s("select",{onchange:()=>o(l.value)},...u),f=s("label",{class:"\
ck-switch"},i("Table")," ",l),p=new Map,m,k=!1;return{element:s("div",{class:"ck-table"},f,a,c,d),show:b,select:w};function b(T){
l.value=T.name,p=new Map(T.rows.map(A=>[A.id,E(T,A)]));let v=Cs(T.rows);a.hidden=!v,a.textContent=v,c.replaceChildren(T.
rows.length?O(T):s("p",{},i("This table has no rows for this article."))),c.scrollTop=0}function O(T){let v=i("{label}: \
choose a row to mark its words",{label:T.label}),A=[i("Row"),...T.columns].map(B=>s("th",{scope:"col"},B)),L=[...p.values()].
map(({element:B})=>B);return s("fieldset",{},s("legend",{},v),s("table",{},s("thead",{},s("tr",{},...A)),s("tbody",{},...L)))}
function E(T,v){let A=`${r}-${v.id}`,L=()=>n(v.id),B=s("input",{type:"radio",name:r,value:v.id,id:A,onchange:L}),W=s("la\
bel",{for:A},B,v.id),j=`${A}-main`,$=v.cells.map((N,I)=>s("td",{dir:"auto",id:I===T.main?j:null,"data-heading":T.columns[I]},
N));return B.setAttribute("aria-describedby",j),{element:s("tr",{onclick:F},s("th",{scope:"row"},W),...$),input:B};function F({
target:N}){N instanceof Element&&N.closest("label")||(B.focus(),n(v.id))}}function w(T){let v=m;p.get(v??"")?.element.classList.
remove("ck-chosen"),m=T?.id;let A=p.get(m??"");for(let{input:L}of p.values())L.checked=L.value===m;return A?.element.classList.
add("ck-chosen"),A&&be(c,A.element,c.querySelector("thead")?.offsetHeight),d.replaceChildren(...T?x(T):[s("p",{},i("No r\
ow is chosen."))]),v}function x(T){let v=y(T).map(({part:W,words:j,count:$})=>s("li",{},s("span",{class:"ck-part"},W)," ",
s("q",{dir:"auto"},j),$>1?H(" (once)"," ({count} times)",$):null)),A=[Ts(T),Es(T),...T.why],B=s("details",{open:k,ontoggle:()=>k=
B.open},s("summary",{},i("Why this row?")),s("ul",{},...A.map(W=>s("li",{},W))));return[s("p",{class:"ck-detail-head"},s(
"strong",{},i("Row {id}",{id:T.id})),s("button",{type:"button",onclick:C},i("Clear the marks"))),s("p",{class:"ck-part"},
i("Its words in the article")),s("ul",{},...v),B]}function y(T){let v=new Map;for(let[A,L,B]of T.passages){let W=t.slice(
A,L),j=v.get(`${B} ${W}`)??{part:B,words:W,count:0};v.set(`${B} ${W}`,{...j,count:j.count+1})}return[...v.values()]}function C(){
let T=p.get(m??"");n(""),T?.input.focus()}}function Cs(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?i("This table is a draft that nobody has checked."):H("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function Ts({origin:e,checked:t}){if(e==="machine")
return i("The machine made this row.");if(e==="proposed")return i("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:r}=t;return n==="person"?i("Checked by {name} on {day}.",{name:o,day:r}):i("Checked by {name}, a program, on \
{day}.",{name:o,day:r})}function Es({certainty:e}){return e==="clear"?i("The rules had no doubt about it."):i("It is dou\
btful: check it against the sentence.")}var Wn=150,$n=e=>e.length>Wn?`${e.slice(0,Wn)} …`:e,Bn={render({model:e,el:t}){Y(e,t);let n=e.get("page"),o=e.get("tab\
les"),r=new ne(n.text),{region:c,announce:a}=V(),d=Nn(n,r,g),u=Ln(o,r,{choose:g,switchTo:E}),l=As(n);d.element.setAttribute(
"aria-describedby",l.id);let f=n.title?i("Reader: {title}",{title:n.title}):i("Reader"),p=s("div",{class:"ck ck-reader",
role:"group","aria-label":f},l,s("div",{class:"ck-sides"},d.element,u.element),c);t.replaceChildren(p);let m=oe("reader",
"any"),k=O();return e.on("change:table",y),e.on("change:selected",C),e.on("change:marked",T),y(),k=!1,T(),()=>{e.off("ch\
ange:table",y),e.off("change:selected",C),e.off("change:marked",T)};function g(v){e.set("selected",v),e.save_changes(),b()}
function b(){m.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function O(){let v=m.
get(e.get("place")),A=o.find(({name:B})=>B===v?.table);if(!A||e.get("selected"))return!1;let L=A.rows.find(({id:B})=>B===
v.selected);return e.set("table",A.name),e.set("selected",L?.id??""),e.save_changes(),!0}function E(v){e.set("selected",
""),e.set("table",v),e.save_changes(),b()}function w(){let v=e.get("table");return o.find(A=>A.name===v)??o[0]}function x(){
return w().rows.find(({id:v})=>v===e.get("selected"))}function y(){let v=w();u.show(v),d.show(v.rows,e.get("marked")),C()}
function C(){let v=x(),A=u.select(v);d.select(v),!k&&(v?a(Os(v,v.cells[w().main])):A&&a(i("Marks cleared.")))}function T(){
let v=e.get("marked");if(d.show(w().rows,v),d.select(x()),!v.length)return;d.scrollToMarked();let A=v.map(([L,B])=>r.slice(
L,B)).join(" … ");a(i("Marked in the article: {words}",{words:$n(A)}))}}};function As(e){let t=i("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=i("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return s(
"p",{class:"ck-hint",id:P("hint")},o)}function Os({id:e,passages:t},n){return H("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:$n(n)})}return Fn(Ms);})();
return widgets; }

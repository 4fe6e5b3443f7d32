export function makeWidgets() {
"use strict";var widgets=(()=>{var it=Object.defineProperty;var Qo=Object.getOwnPropertyDescriptor;var Xo=Object.getOwnPropertyNames;var Zo=Object.prototype.hasOwnProperty;var Kt=(e,t)=>{for(var o in t)it(e,o,{get:t[o],enumerable:!0})},es=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of Xo(t))!Zo.call(e,s)&&s!==o&&it(e,s,{get:()=>t[s],enumerable:!(n=Qo(t,s))||n.enumerable});return e};var ts=e=>es(it({},"__esModule",{value:!0}),e);var Ti={};Kt(Ti,{adjudicator:()=>nn,curator:()=>an,"debate-map":()=>Wn,explorer:()=>Nn,"hand-in":()=>Hn,marker:()=>Gn,predict:()=>Zn,
progress:()=>no,quiz:()=>Uo,reader:()=>Go});var Re={},le={used:"",own:""};function z(e,t){Re=e.get("words")??{};let o=e.get("languages");o?.used&&(le=o,t.lang=o.used,
t.dir=o.direction)}function a(e,t={}){let o=Re[e]??e;return Ft(typeof o=="string"?o:o[0],t)}function U(e,t,o,n={}){let s=Re[e]??
[e,t],i=Number.isInteger(o)?o<200?o:100+o%100:100,c=(Re[e]&&Re[""]?.[i])??+(o!==1);return Ft(s[Number(c)],{count:o,...n})}
function Ft(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>n in t?String(t[n]):o)}function G(e){if(e==="undated")return a("Th\
e text gives no date.");let[,t,o,n]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!o)return e;let s=new Date(Date.UTC(Number(
t),Number(o)-1,Number(n??1))),{used:i}=le;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...n?{day:"numeric"}:{},timeZone:"UTC"})}var ns=15e3,os=new Set(["a","button","input","select","textarea","summary"]),Ht="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...o){let n=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?n.addEventListener(s.slice(2),i):i!==!1&&i!=null&&n.setAttribute(s,i===!0?"":i);t.dir==="auto"&&le.own&&(n.lang=le.
own);for(let s of o)s!=null&&n.append(s);return(os.has(e)||"tabindex"in t)&&ue(n),n}function Q(e,t){let o=document.createElementNS(
"http://www.w3.org/2000/svg",e);for(let[n,s]of Object.entries(t))o.setAttribute(n,`${s}`);return o}function ue(e){e instanceof
HTMLElement&&e.matches(Ht)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.
documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(
".jupyter-widgets")&&ue(e)}));function Pe(e){let t=e.getRootNode();return(t instanceof Document||t instanceof ShadowRoot)&&
e.contains(t.activeElement)}function qe(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];return t?r("a",{href:e,
target:"_blank",rel:"noopener noreferrer"},t):null}function H(e,t,o){let n=r(e,t);return/[<&]/.test(o)?(n.innerHTML=o,n.
querySelectorAll(Ht).forEach(ue)):n.textContent=o,n}function Y(){let e=r("div",{role:"status","aria-live":"polite",class:"\
ck-unseen"}),t;return{region:e,announce:n=>{e.replaceChildren(r("p",{},n)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),
ns)}}}var ss=Math.random().toString(36).slice(2,12),Ut=0;function F(e){return Ut+=1,`ck-${e}-${ss}-${Ut}`}var ie=class{constructor(t){this.text=t,this.units=[0];let o=0;for(let n of t)o+=n.length,this.units.push(o)}get length(){
return this.units.length-1}slice(t,o){return this.text.slice(this.units[t],this.units[o])}};function me({how:e,actions:t,forms:o,coder:n,keys:s,onKeys:i,onFilter:c,onOff:u,...d}){let l=d.words??{far:a("Signed row\
s"),by:a("Signed as {name}",{name:n}),actions:a("What to do with the row")},f=r("progress",{"aria-label":l.far,max:1,value:0}),
p=r("span"),h=r("p",{class:"ck-said"}),g=Object.entries(o??{}).map(([y,{label:x}])=>r("option",{value:y},x)),m=r("select",
{onchange:c},r("option",{value:"turn"},a("each table in turn")),r("option",{value:"mixed"},a("all tables mixed")),...g),
b=r("input",{type:"checkbox",onchange:O});b.checked=s;let k=r("dl",{class:"ck-keys",id:F("keys")}),T=r("div",{hidden:!0},
r("p",{},e??rs()),k,r("p",{},r("label",{},b," ",a("Use single letters as keyboard shortcuts")))),w=Object.entries(t).map(
([y,x])=>{let I=r("kbd",{"aria-hidden":"true"},y),W=r("button",{type:"button",onclick:()=>C(y)},x.label,I);return[y,x,W,
I]});k.append(...Object.entries(t).flatMap(([y,{label:x,means:I}])=>[r("dt",{},r("kbd",{},y)),r("dd",{},I?`${x}: ${I}`:x)])),
w[0][2].classList.add("ck-main"),O();let v="";return{element:r("div",{class:"ck-bar"},r("div",{class:"ck-far"},r("span",
{},l.by),f,p,o?r("label",{},a("Rows:")," ",m):null),r("div",{class:"ck-actions ck-do",role:"group","aria-label":l.actions},
...w.map(([,,y])=>y)),T,h),filter:()=>m.value,keysAreOn:()=>b.checked,press:C,help:S,show(y){f.max=Math.max(1,y.rows),f.
value=y.signed,p.textContent=y.said;let x=w.find(([I])=>I==="u")?.[2];x?.setAttribute("aria-disabled",String(!y.undo)),x&&
(x.title=y.undo)},at(y){v=y??"";for(let[,{only:x},I]of w)x&&I.setAttribute("aria-disabled",String(x!==v))},said(y,x=!1){
h.textContent=y,h.classList.toggle("ck-fault",x)}};function C(y){let x=t[y],I=w.find(([W])=>W===y)?.[2];return!x||!I?!1:
(I.getAttribute("aria-disabled")!=="true"?x.run():x.only&&u(a("Only stakeholders can be merged or split.")),!0)}function O(){
for(let[y,,x,I]of w)I.hidden=!b.checked,b.checked?x.setAttribute("aria-keyshortcuts",y):x.removeAttribute("aria-keyshort\
cuts");i(b.checked)}function S(){T.hidden=!T.hidden,w.find(([x])=>x==="?")?.[2]?.setAttribute("aria-expanded",String(!T.
hidden))}}function rs(){return a("Compare the row with its sentence, which is marked in the article. Keep it, edit a cel\
l, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows that are not sign\
ed do not count. In a form, Control and Enter saves, Escape goes back.")}function Ke(e,t){let o=r("div",{class:"ck-outside",hidden:!0}),n=r("ul",{dir:"auto"}),s=r("select",{onchange:c},...e.map(
d=>r("option",{value:d},d==="machine"?a("the machine's draft"):d))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
c()}},r("summary",{},a("What has changed?")),r("label",{},a("Since:")," ",s),n);return{element:r("div",{class:"ck-change\
s"},o,i),showOutside:u};function c(){t(s.value,d=>{n.replaceChildren(...d.map(l=>r("li",{dir:"auto"},l)))})}function u(d){
if(!d.length)return;let l=()=>{o.hidden=!0};o.hidden=!1,o.replaceChildren(r("p",{},a("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...d.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:l},
a("I have seen it")))}}var Yt=3e3,is="[*]:",as=".jp-InputPrompt";function we(e){let t=new Map,o=[],n=0;return e.on("msg:custom",i),{ask(c,u){let d=F(
"message");n+=1;let l=setTimeout(()=>s(d),Yt);t.set(d,{...u,place:n,timer:l});try{e.send({...c,message_id:d})}catch{}return n},
listen:c=>o.push(c),close(){e.off("msg:custom",i);for(let{timer:c}of t.values())clearTimeout(c);t.clear()}};function s(c){
let u=t.get(c);u&&(cs()?(u.onRunning?.(),u.timer=setTimeout(()=>s(c),Yt)):u.onSilence?.())}function i(c){let u=t.get(c.message_id);
if(u){t.delete(c.message_id),clearTimeout(u.timer),c.type==="refused"?u.onRefused?.(c.reason):u.onReply(c);for(let d of o)
d(u.place)}}}function cs(){return[...document.querySelectorAll(as)].some(({textContent:t})=>t===is)}var at="coursekit",Vt=window,zt=Symbol.for("coursekit.unstored");Vt[zt]??=new Map;var de=Vt[zt],ls=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function lt(){try{return window.localStorage}catch{return null}}function ae(e,t){let o=`${[
at,e,ls,t].join(" ")} `;return{front:o,put(n,s){let i=JSON.stringify(s);try{return us(i.length+o.length+n.length),window.
localStorage.setItem(o+n,i),de.delete(o+n),!0}catch{return de.set(o+n,i),!1}},remove(n){de.delete(o+n),lt()?.removeItem(
o+n)},get:n=>ct(de.get(o+n)??ge(o+n)),has:n=>de.has(o+n)||ge(o+n)!==null,isStored:n=>ge(o+n)!==null,all:()=>Gt(o).flatMap(
n=>{let s=ct(de.get(n)??ge(n));return s?[[n.slice(o.length),s]]:[]})}}function ge(e){return lt()?.getItem(e)??null}function Gt(e){
let t=lt(),o=new Set(de.keys());for(let n=0;n<(t?.length??0);n+=1)o.add(t?.key(n)??"");return[...o].filter(n=>n.startsWith(
e))}function ct(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function us(e){
let t=c=>c.length+(ge(c)?.length??0),o=Gt(`${at} `),n=o.reduce((c,u)=>c+t(u),0);if(n+e<=1e6)return;let s=c=>ct(ge(c))?.at??
0,i=o.filter(c=>!c.startsWith(`${at} waiting `));i.sort((c,u)=>s(c)-s(u));for(let c of i){if(n+e<=1e6)return;n-=t(c),window.
localStorage.removeItem(c)}if(n+e>1e6)throw new Error("no room for another action")}function We(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(o=>{let n=o;for(let s=0;s<t.length;s+=1)n=Math.imul(n^t.charCodeAt(s),16777619);return(n>>>
0).toString(16).padStart(8,"0")}).join("")}var ds="input:not([type='checkbox']), select, textarea, [role='listbox']",Jt="curator keys";function ke(){let e=ae("read\
er","any");return{keys:e.get(Jt)?.on??!0,onKeys:t=>e.put(Jt,{at:Date.now(),on:t})}}function be(e,t){let o=we(e),n={isWaiting:!1,
ask:s,close:o.close};return n;function s(i,c,u){o.ask(i,{onReply(d){n.isWaiting=!1,c(d)},onSilence(){n.isWaiting=!1,t(a(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(d){n.isWaiting=!1,t(d,!0),u?.(d)}})}}function Fe(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function ve(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ue(e,[t,o,n,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},o,n),...s)}function ye(e,t,o){return n=>{if(!(n.altKey||n.ctrlKey||n.metaKey||!(n.target instanceof
Element))){if(n.key==="Escape"&&t())o();else{if(t()||!e.keysAreOn()||n.target.closest(ds))return;if(!e.press(n.key))return}
n.preventDefault(),n.stopPropagation()}}}function He(e,t,o){return(n,s,i,c,u)=>{e.mark(n,s,i,{take(d){t.ask({type:"mark",
words:d},({text:l,spans:f})=>{e.show(o()),c(l,f,d)})},cancel(){e.show(o()),u?.()}})}}function Qt(e,{label:t,fields:o},{sides:n,names:s},[i,c]){let u=r("p",{class:"ck-row-title",id:F("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},a("Difference {number} of {of}",{number:i,of:c}))),d=o.filter(({column:f})=>e.sides.
some(p=>p?.fields[f])).map(f=>{let p=e.columns.includes(f.column);return r("tr",{class:p?"ck-differs":null},r("th",{scope:"\
row"},f.label,p?r("span",{class:"ck-part"}," ",a("(differs)")):null),...e.sides.map((h,g)=>fs(h,f,s[g])))}),l=n.map((f,p)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[p]?null:r("span",{class:"ck-part"}," ",a("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},e.decided?a("Decided."):
a("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},a("Cell")),...l)),r("tbod\
y",{},...d)))}function fs(e,t,o){let n=e?.fields[t.column]??"",s=t.rows&&o[t.rows]?.[n];return r("td",{dir:"auto"},s?`${n}\
 ${s}`:n)}var ps=new Set(["words","text","long"]),Xt=60;function Zt(e,{label:t,fields:o},n,{number:s,of:i}){let c=s?a("{number} of\
 {of}",{number:s,of:i}):"",u=r("p",{class:"ck-row-title",id:F("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},c)),d=o.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let p=e.fields[f.column]??"",h=f.rows?en(
p).map(g=>tn(g,n[f.rows])):[p].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:p?null:"ck-part"},h.join(
"; ")||a("none"))]}),l=e.why.length?[r("p",{class:"ck-part"},a("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},...hs(e)),
r("dl",{},...d),...l)}function Ye({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function hs({certainty:e,
origin:t,checked:o}){let n=t==="reviewed"?a("Signed: {name}, {day}",o):a("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},a("Doubtful.")):null;return s?[s," ",n]:[n]}function Ve(e,{label:t,fields:o},n,{save:s,cancel:i,mark:c}){
let u={},d={},l=o.map(g=>{let m=e[g.column]??"";if(g.kind==="rows"){let k=ms(g,m,n[g.rows]??{});return d[g.column]=k,k.element}
let b=ks(g,m,n);return d[g.column]=b,b.addEventListener("input",()=>delete u[g.column]),r("div",{class:`ck-field ${ps.has(
g.kind)?`ck-${g.kind}`:""}`},r("label",{},r("span",{},ws(g)),b),g.kind==="words"?h(g,b):null)}),f=r("form",{class:"ck-ro\
w","aria-label":a("{table}: a row to fill in",{table:t}),onsubmit(g){g.preventDefault(),s(p(),u)},onkeydown(g){g.key!=="\
Enter"||!(g.ctrlKey||g.metaKey)||(g.preventDefault(),g.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...l),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},a("Save and sign")),r("button",{type:"butt\
on",onclick:i},a("Cancel"))));return f;function p(){let g=Object.entries(d).map(([m,{value:b}])=>[m,b]);return Object.fromEntries(
g.filter(([m,b])=>b!==(e[m]??"")&&!(m in u)))}function h(g,m){return r("button",{type:"button","aria-label":a("Mark in t\
he article: {cell}",{cell:g.label}),onclick(){c(g.label,u[g.column]??gs(e,g.column),(k,T)=>{m.value=k,u[g.column]=T,m.focus()})}},
a("Mark"))}}function ms({label:e},t,o){let n=en(t),s=Object.keys(o).filter(u=>!n.includes(u)),i=[...n,...s].map(u=>{let d=r(
"input",{type:"checkbox",value:u});return d.checked=n.includes(u),{box:d,choice:r("label",{},d,tn(u,o))}});return{element:r(
"fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.map(({choice:u})=>u)),get value(){return i.filter(({box:u})=>u.
checked).map(({box:u})=>u.value).join("; ")}}}var en=e=>e.split(";").map(t=>t.trim()).filter(Boolean),tn=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),ws=({label:e,hint:t})=>t?`${e} (${t})`:e;function gs(e,t){let o=t==="evidence"?"":`${t}_`,n=`${e[`${o}start`]??
""}:${e[`${o}end`]??""}`;return(e[`${o}spans`]||n).split(";").map(i=>i.split(":").map(Number)).filter(([i,c])=>c>i).map(
([i,c])=>[i,c])}function ks(e,t,o){if(e.kind==="choice"||e.kind==="row")return bs(e,t,o);let s=e.kind==="long"||t.length>
Xt?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function bs({kind:e,choices:t,rows:o},n,s){
let i=e==="row"?["",...Object.keys(s[o]??{})]:t,c=i.includes(n)?i:[...i,n],u=l=>`${l} ${s[o]?.[l]??""}`.trim(),d=r("sele\
ct",{},...c.map(l=>r("option",{value:l},u(l).slice(0,Xt)||a("none"))));return d.value=n,d}function ze(e,t,o){let n=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:w,
...o}),s=e.map(p);n.append(t);let i=!1,c=0,u=0,d=!1,l=!0,f=C=>s[C].getAttribute("aria-selected")==="true";return{element:n,
words:s,marked:()=>s.map((C,O)=>O).filter(f),markAll:h,current:()=>c,go:T,close(){i=!0,n.setAttribute("aria-disabled","t\
rue")},open(){i=!1,n.removeAttribute("aria-disabled")}};function p([C,O],S){let y=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:S?"-1":"0",onpointerdown:x=>m(x,S),onpointerenter(x){x.buttons===1&&d&&k(S)}},O);return n.
append(C,y),y}function h(C,O){for(let S of s.keys())g(S,C(S),O)}function g(C,O,S=!1){(!i||S)&&s[C].setAttribute("aria-se\
lected",String(O))}function m(C,O){C.button||(C.preventDefault(),s[O].releasePointerCapture?.(C.pointerId),l=!f(O),d=!0,
document.addEventListener("pointerup",b,{once:!0}),u=O,T(O),g(O,l))}function b(){d=!1}function k(C){let[O,S]=[Math.min(u,
C),Math.max(u,C)];for(let y=O;y<=S;y+=1)g(y,l);T(C)}function T(C){s[c].tabIndex=-1,c=C,s[C].tabIndex=0,s[C].focus()}function w(C){
let O=s.length-1,S=getComputedStyle(n).direction==="rtl"?-1:1,y={ArrowRight:c+S,ArrowLeft:c-S,ArrowDown:v(1),ArrowUp:v(-1),
Home:0,End:O};if(C.key===" "||C.key==="Enter")u=c,l=!f(c),g(c,l);else if(C.key in y){let x=Math.max(0,Math.min(O,y[C.key]));
C.shiftKey?(f(c)||(u=c),l=!0,k(x)):T(x)}else return;C.preventDefault(),C.stopPropagation()}function v(C){let O=s[c].getBoundingClientRect(),
S=s.map((N,j)=>({at:j,box:N.getBoundingClientRect()})).filter(({box:N})=>C*(N.top-O.top)>O.height/2);if(!S.length)return c;
let y=S.map(({box:N})=>N.top),x=C>0?Math.min(...y):Math.max(...y),I=S.filter(({box:N})=>Math.abs(N.top-x)<O.height/2),W=N=>Math.
abs(N.left-O.left);return I.reduce((N,j)=>W(j.box)<W(N.box)?j:N).at}}function xe(e,t,o=0){let n=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+o;if(n.top>=i&&n.bottom<=s.bottom)
return;let c=matchMedia("(prefers-reduced-motion: reduce)").matches,u=Math.max(0,(s.bottom-i-n.height)/2);e.scrollBy({top:n.
top-i-u,behavior:c?"auto":"smooth"})}function Ge(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":a("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},n);return{element:s,show:i,mark:c};function i(u){s.replaceChildren(n);let d=u?.evidence??[0,
0],l=u?.passages??[],f=[d,...l].flat().filter(m=>typeof m=="number"),p=[],h,g=0;for(let m of e.blocks){p.push(t.slice(g,
m.start));let b=f.filter(O=>m.start<O&&O<m.end),k=[...new Set(b)].sort((O,S)=>O-S),T=[m.start,...k,m.end],w=T.slice(1).map(
(O,S)=>{let y=T[S],x=([N,j])=>Number(N)<=y&&O<=Number(j),I=l.some(x)?"mark":"span",W=r(I,{class:x(d)&&O>y?"ck-evidence":
null},t.slice(y,O));return x(d)&&d[1]>d[0]&&(h??=W),W}),v=m.aside?r("span",{class:"ck-aside-label"},m.aside):null,C=m.aside?
"ck-aside":`ck-${m.kind.replace(" ","-")}`;p.push(r("p",{class:C,dir:"auto"},v,...w)),g=m.end}p.push(t.slice(g,t.length)),
n.replaceChildren(...p),h&&xe(n,h)}function c(u,d,l,{take:f,cancel:p}){let h=o.map(([v,C],O)=>[t.slice(O?o[O-1][1]:0,v),
t.slice(v,C)]),g=t.slice(o.at(-1)?.[1]??0,t.length),m=ze(h,g,{"aria-label":u,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),b=v=>d.some(([C,O])=>C<o[v][1]&&o[v][0]<O),k=()=>{let v=m.marked();f(v.length?v:[m.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},u)," ",a("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:k},
a("Take these words")),r("button",{type:"button",onclick:p},a("Cancel"))),m.element),m.element.addEventListener("keydown",
w,!0);let T=Math.max(0,o.findIndex((v,C)=>b(C)));l||m.markAll(b),m.go(T);function w(v){if(v.key==="Enter")k();else if(v.
key==="Escape")p();else return;v.preventDefault(),v.stopPropagation()}}}var nn={render({model:e,el:t}){z(e,t);let o=e.get("forms"),{coder:n,sides:s,names:i}=e.get("manner"),c=be(e,C),{region:u,
announce:d}=Y(),l=0,f=!1,p=new ie(e.get("page").text),h=Ge(e.get("page"),p,e.get("markable")),g=r("div",{class:"ck-place"}),
m=me({how:a("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:a("Take {\
name}",{name:s[0]}),run:()=>x(0)},2:{label:a("Take {name}",{name:s[1]}),run:()=>x(1)},e:{label:a("Edit"),run:()=>c.isWaiting||
W()},u:{label:a("Undo"),run:()=>I({type:"undo"})},p:{label:a("Previous"),run:()=>y(-1)},n:{label:a("Next"),run:()=>y(1)},
"?":{label:a("Help"),run:()=>m.help()}},coder:n,...ke(),onOff:C}),b=Ke([],()=>{}),k=ye(m,()=>f,()=>S(l)),T=[m.element,h.
element,g,b.element,u];return t.replaceChildren(Ue(a("Two coders"),T,k)),e.on("change:state",v),v(),S(O(-1),!1),()=>{e.off(
"change:state",v),c.close()};function w(){return e.get("state")}function v(){m.show(w()),b.showOutside(w().outside)}function C(N,j=!1){
d(N),m.said(N,j)}function O(N){let{pairs:j}=w(),B=[...j.keys()];return[...B.slice(N+1),...B.slice(0,N+1)].find(K=>!j[K].
decided)??Math.max(0,N)}function S(N,j=!0){let{pairs:B}=w(),P=B[N];if(f=!1,!P){g.replaceChildren(r("p",{tabindex:"-1"},a(
"The two agree on every row."))),h.show(void 0);return}l=N;let K=Qt(P,o[P.table],{sides:s,names:i},[N+1,B.length]);g.replaceChildren(
K),h.show(P.sides.find(R=>R)??void 0),j&&ve(K,m)}function y(N){w().pairs[l+N]?S(l+N):C(N>0?a("This is the last row."):a(
"This is the first row."))}function x(N){I({type:"take",number:l,side:N})}function I(N,j){c.isWaiting||(c.isWaiting=!0,c.
ask({...N,seen:w().seen},({said:B,at:P})=>{let K=w().pairs.every(({decided:R})=>R);C(K?[B,a("All differences are decided\
.")].join(" "):B),S(P??O(l))},j??(()=>S(l))))}function W(){let{table:N,sides:j}=w().pairs[l],B=j[0]?0:1,P=j[B];if(!P)return;
let K=He(h,c,()=>P),R=Ve(Ye(P),o[N],i[B],{save:($,M)=>I({type:"take",number:l,side:B,cells:$,marked:M},()=>{}),cancel:()=>S(
l),mark:($,M,A)=>K($,M.length?M:[P.evidence],!M.length,A)});f=!0,Fe(g,R)}}};function on(e,t,o,n){let s=r("select",{onkeydown(c){c.key==="Enter"&&(c.preventDefault(),i.requestSubmit())}},...t.map(({
id:c,fields:u})=>r("option",{value:c},`${c} ${u.name}`))),i=rn(a("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},a("Into:")," ",s),r("p",{class:"ck-part"},a("This row goes; its names become other names of the row that yo\
u choose."))],a("Merge"),()=>o(s.value),n);return i}function sn(e,t,o){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(c=>c.trim()).filter(c=>c).map(c=>({name:c,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return rn(a("Split {name} into two rows",{name:e.fields.name}),[r("p",{},a("Which names belong to the second row?")),...s.
map(({name:c,box:u})=>r("label",{class:"ck-name",dir:"auto"},u,` ${c}`)),r("label",{},a("Or another name for the second \
row:")," ",i)],a("Split"),()=>t([...s.filter(({box:c})=>c.checked).map(({name:c})=>c),...i.value.trim()?[i.value.trim()]:
[]]),o)}function rn(e,t,o,n,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),n()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},o),r("button",{type:"button",onclick:s},a("Cancel"))))}var an={render({model:e,el:t}){z(e,t);let o=e.get("forms"),n=be(e,w),{region:s,announce:i}=Y(),c,u=!1,d=new ie(e.get("pa\
ge").text),l=Ge(e.get("page"),d,e.get("markable")),f=r("div",{class:"ck-place"}),p=me({actions:{k:{label:a("Keep"),means:a(
"the row is right as it is"),run:()=>W({type:"keep",...y()})},e:{label:a("Edit"),run:()=>n.isWaiting||j()},d:{label:a("D\
rop"),means:a("the article says no such thing"),run:()=>W({type:"drop",...y()})},m:{label:a("Merge"),means:a("this and a\
nother row are the same stakeholder"),run:()=>n.isWaiting||K(),only:"stakeholders"},s:{label:a("Split"),means:a("the row\
 is about two stakeholders"),run:()=>n.isWaiting||R(),only:"stakeholders"},a:{label:a("Add"),means:a("mark the words of \
a row that is missing"),run:()=>n.isWaiting||P()},u:{label:a("Undo"),run:()=>W({type:"undo"})},p:{label:a("Previous"),run:()=>I(
-1)},n:{label:a("Next"),run:()=>I(1)},"?":{label:a("Help"),run:()=>p.help()}},forms:o,coder:e.get("manner").coder,...ke(),
onFilter:()=>x(S()),onOff:w}),h=Ke(e.get("manner").versions,($,M)=>n.ask({type:"diff",version:$},({lines:A})=>M(A))),g=He(
l,n,()=>C(c)),m=ye(p,()=>u,()=>x(c)),b=[p.element,l.element,f,h.element,s];return t.replaceChildren(Ue(a("Curation"),b,m)),
e.on("change:state",T),T(),x(S(),!1),()=>{e.off("change:state",T),n.close()};function k(){return e.get("state")}function T(){
p.show(k()),h.showOutside(k().outside)}function w($,M=!1){i($),p.said($,M)}function v(){let{turn:$,mixed:M}=k().orders,A=p.
filter();return A==="mixed"?M:A==="turn"?$:$.filter(([D])=>D===A)}function C($){return $&&k().tables[$[0]].find(({id:M})=>M===
$[1])}function O($){let M=e.get("manner").kind==="person";return $.find(A=>{let D=C(A),E=D?.origin==="reviewed";return D&&
(!E||M&&D.checked.kind==="program")})}function S(){return O(v())??v()[0]}function y(){return{table:c?.[0],row:c?.[1]}}function x($,M=!0){
let A=C($);if(c=A&&$,u=!1,p.at(c?.[0]),!A||!$){f.replaceChildren(r("p",{tabindex:"-1"},a("There are no rows."))),l.show(
void 0);return}let D=v(),E=D.findIndex(([_,q])=>_===$[0]&&q===$[1])+1,L=Zt(A,o[$[0]],k().names,{number:E,of:D.length});f.
replaceChildren(L),l.show(A),M&&ve(L,p)}function I($){let M=v(),A=M.findIndex(([E,L])=>E===c?.[0]&&L===c?.[1]),D=M[A+$];
D?x(D):i($>0?a("This is the last row."):a("This is the first row."))}function W($,M){if(n.isWaiting)return;let A=v(),D=A.
findIndex(([E,L])=>E===c?.[0]&&L===c?.[1]);n.isWaiting=!0,n.ask({...$,seen:k().seen},({said:E,at:L})=>{let _=O([...A.slice(
D+1),...A.slice(0,D+1),...v()]);w(_?E:[E,a("All these rows are signed.")].join(" ")),x(L&&C(L)?L:_??(C(c)?c:v()[0]))},M??
(()=>x(C(c)?c:S())))}function N($){u=!0,Fe(f,$)}function j(){let $=C(c);!$||!c||B(c[0],$,Ye($),(M,A)=>W({type:"mend",...y(),
cells:M,marked:A},()=>{}))}function B($,M,A,D){let E=Ve(A,o[$],k().names,{save:D,cancel:()=>x(c),mark:(L,_,q)=>g(L,_.length?
_:[M?.evidence??[0,1]],!_.length,q)});N(E)}function P(){let $=c?.[0]??"stakeholders",{label:M}=o[$];u=!0;let A=C(c)?.evidence??
[0,1],D=a("Mark the words of a new row: {table}",{table:M});g(D,[A],!0,(L,_,q)=>n.ask({type:"new",table:$,words:q},({cells:V})=>{
B($,C(c),V,(se,Jo)=>W({type:"add",table:$,words:q,cells:se,marked:Jo},()=>{}))}),()=>x(c))}function K(){let $=C(c);if(!$)
return;let M=k().tables.stakeholders.filter(({id:D})=>D!==$.id);N(on($,M,D=>W({type:"merge",row:$.id,into:D},()=>{}),()=>x(
c)))}function R(){let $=C(c);if(!$)return;N(sn($,A=>W({type:"split",row:$.id,names:A},()=>{}),()=>x(c)))}}};var vs=["yes","no"],Se=({origin:e})=>e==="reviewed",X=e=>Se(e)&&!e.by_words;function cn(e,{first:t,last:o}){return!t&&!o?
e:e.filter(({published:n})=>n&&t<=n&&(!o||n<=o))}function Ne(e,t){let o=new Map,n=new Set;for(let{id:s,article:i,actor:c,
concept:u,agreement:d}of e){let l={all:s,article:i,period:""}[t],f=`${c}\0${u}\0${d}\0${l}`;if(n.has(f))continue;n.add(f);
let p=o.get(c)??new Map,h=p.get(u)??{yes:0,no:0};h[d]+=1,o.set(c,p.set(u,h))}return o}function dt(e,t,o){return(t==="aff\
iliation"?ys(e):xs(e,t,o)).sort((s,i)=>i.weight-s.weight||ut(s.one,i.one)||ut(s.other,i.other))}var ut=(e,t)=>+(e>t)-+(e<
t);function ys(e){return[...e].flatMap(([t,o])=>[...o].map(([n,{yes:s,no:i}])=>({one:t,other:n,weight:s+i})))}function xs(e,t,o){
let n=[...e].sort(([i],[c])=>ut(i,c)),s=[];return n.forEach(([i,c],u)=>{for(let[d,l]of n.slice(u+1)){let f=ln(c,l,t);f&&
s.push({one:i,other:d,weight:f/Ss(c,l,o)})}}),s}function ln(e,t,o){let n=0;for(let[s,{yes:i,no:c}]of e){let u=t.get(s);u&&
(n+=o==="congruence"?i*u.yes+c*u.no:i*u.no+c*u.yes)}return n}function Ss(e,t,o){if(o==="none")return 1;let[n,s]=[Je(e),Je(
t)];return o==="average activity"?(n+s)/2:o==="cosine"?n*s:Je(e,t)+Je(t,e)+ln(e,t,"congruence")}function Je(e,t){let o=0;
for(let[n,s]of e)for(let i of vs)t?.get(n)?.[i]||(o+=s[i]);return o}function un(e,[t,o],n){if(o===void 0||n==="affiliati\
on"){let c=[t,o??t];return e.filter(({actor:u,concept:d})=>(c[0]===u||c[0]===d)&&(c[1]===u||c[1]===d))}let s=n==="congru\
ence"?{yes:"yes",no:"no"}:{yes:"no",no:"yes"},i=Ne(e,"period");return e.filter(({actor:c,concept:u,agreement:d})=>{let l=c===
t?o:c===o?t:"";return!!(l&&i.get(l)?.get(u)?.[s[d]])})}function fn({title:e,actors:t,concepts:o,articles:n,statements:s,notes:i}){let c=o.map(m=>({...m,id:dn(m.id)})),u=s.map(
m=>({...m,concept:dn(m.concept)})),d=new Map;for(let{id:m,name:b,type:k}of t)d.set(m,{id:m,name:b,about:k});for(let{id:m,
label:b}of c)d.set(m,{id:m,name:b,about:""});let l=new Set(t.map(({id:m})=>m)),f=new Map(n.map(m=>[m.article,m])),p=[...new Set(
u.map(({published:m})=>m).filter(Boolean))].sort(),h=new Map;return{title:e,days:p,statements:u,notes:i,article:m=>f.get(
m),name:m=>d.get(m)?.name||m,inOrder:m=>[...d.keys()].filter(b=>m.includes(b)),about:m=>d.get(m)?.about??"",isActor:m=>l.
has(m),isSigned:u.every(Se),wholeOf:g};function g(m){let b=h.get(m);if(b)return b;let k=pn(u,m),T=Ne(k,"all"),w=pt(k),v=O=>O.
map(({id:S})=>S).filter(S=>w.has(S)).sort((S,y)=>(w.get(y)??0)-(w.get(S)??0)),C={actors:v(t),concepts:v(c),counts:T};return h.
set(m,C),C}}var dn=e=>`concept: ${e}`;function ft(e,{kind:t,duplicates:o,normalisation:n,machine:s,atLeast:i,days:[c,u]}){
let d=pn(e.statements,s),l=c===0&&u>=e.days.length-1,f=l?d:cn(d,{first:e.days[c],last:e.days[u]}),p=Ne(f,o[t]),h=dt(p,t,
n),g=Ne(f.filter(X),o[t]),m=new Map(dt(g,t,n).map(k=>[Z(k),k.weight])),b=h.filter(({weight:k})=>k>=i).map(k=>({...k,checked:m.
get(Z(k))??0}));return{kind:t,statements:f,days:[e.days[c]??"",e.days[u]??""],undated:l?0:d.filter(({published:k})=>!k).
length,counts:p,lines:b,weights:[...new Set(h.map(({weight:k})=>k))].sort((k,T)=>k-T),debate:e,whole:e.wholeOf(s)}}var pn=(e,t)=>t?
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
100*c/s)}),s>0&&!c&&a("All were signed by a person."),u&&U("In 1 of those that were signed, the side was found by the co\
debook's words, and checked by nobody.","In {count} of those that were signed, the side was found by the codebook's word\
s, and checked by nobody.",u),n&&U("1 more has no day.","{count} more have no day.",n)].filter(Boolean).join(" ")}function wn(e,t,o){
if(!t.length)return a("Nothing is chosen.");let{debate:n}=e,s=t.map(n.name).join(" – "),i=Te(o);if(t.length>1)return`${s}\
: ${i}.`;let c=Ce(e,t).map(({one:f,other:p})=>n.name(f===t[0]?p:f)),u=a("and {count} more",{count:c.length-ht}),d=c.slice(
0,ht).join(", ")+(c.length>ht?` ${u}`:""),l=U("1 neighbour","{count} neighbours",c.length);return`${s}: ${l}${d&&` (${d}\
)`}, ${i}.`}function bn(e,t,o){let n,s=gn(a("Network"),{affiliation:a("actors and concepts"),congruence:a("congruence"),conflict:a("\
conflict")},o),i=gn(a("Show as"),{map:a("map"),list:a("list"),matrix:a("matrix")},h=>t({view:h})),c=r("input",{type:"che\
ckbox",onchange:()=>t({machine:c.checked})}),u=r("label",{class:"ck-machine"},c,a("With rows that nobody has signed"));u.
hidden=e.isSigned;let d=Cs(h=>t({atLeast:h})),l=kn(a("Count a side that an actor takes again"),{all:a("each time"),article:a(
"once for each article"),period:a("once in these days")},h=>n&&t({duplicates:{...n.duplicates,[n.kind]:h},atLeast:0})),f=kn(
a("Normalise by"),{none:a("nothing: a count"),"average activity":a("average activity"),Jaccard:a("Jaccard similarity"),cosine:a(
"cosine similarity")},h=>t({normalisation:h,atLeast:0})),p=r("details",{},r("summary",{},a("How lines are counted")),r("\
div",{class:"ck-choices"},l.element,f.element));return{element:r("div",{class:"ck-controls"},s.element,i.element,d.element,
u,p),show(h,g){n=h,s.show(h.kind),i.show(h.view),c.checked=h.machine,d.show(h.atLeast,g),l.show(h.duplicates[h.kind]),f.
show(h.normalisation),f.element.hidden=h.kind==="affiliation"}}}function gn(e,t,o){let n=F("radios"),s=Object.entries(t),
i=s.map(([u])=>r("input",{type:"radio",name:n,value:u,onchange:()=>o(u)})),c=s.map(([,u],d)=>r("label",{},i[d],r("span",
{},u)));return{element:r("fieldset",{class:"ck-radios"},r("legend",{},e),...c),show(u){for(let d of i)d.checked=d.value===
u}}}function kn(e,t,o){let n=r("select",{onchange:()=>o(n.value)},...Object.entries(t).map(([s,i])=>r("option",{value:s},
i)));return{element:r("label",{},e," ",n),show(s){n.value=s}}}function Cs(e){let t=[],o=r("input",{type:"range",min:0,step:1,
oninput:()=>e(t[Number(o.value)]??0)}),n=r("span");return{element:r("label",{class:"ck-weight"},n,o),show(s,i){({weights:t}=
i);let c=Math.max(t.findIndex(d=>d>=s),0);o.max=String(Math.max(t.length-1,0)),o.value=String(c),o.disabled=t.length<2;let u=a(
"{weight} or more",{weight:Le(t[c]??0)});n.textContent=a("Weight of a line: {said}",{said:u}),o.setAttribute("aria-value\
text",u)}}}function Oe(e){let t=[];return{clear:()=>{t=[]},add(o,n,...s){let c=r("button",{type:"button",...n,onclick:()=>e(c.ariaPressed===
"true"?[]:o)},...s);return t.push({ids:o,button:c}),c},mark(o){for(let{ids:n,button:s}of t)s.ariaPressed=String(Ts(n,o))},
all:()=>t}}var Ts=(e,t)=>e.length===t.length&&e.every(o=>t.includes(o));var Os={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Ms=4;function Es(e,t,o){let n=Os[o];if(!n)return-1;
let[s,i]=vn(e[t]),c=-1,u=1/0;return e.forEach((d,l)=>{let[f,p]=vn(d),h=(f-s)*n[0]+(p-i)*n[1],g=Math.abs((f-s)*n[1])+Math.
abs((p-i)*n[0]),m=h+Ms*g;h>1&&m<u&&([c,u]=[l,m])}),c}var vn=({x:e,y:t,width:o,height:n})=>[e+o/2,t+n/2];function Me(e){e.
addEventListener("keydown",t=>{if(t.altKey||t.ctrlKey||t.metaKey)return;let o=gt(e),n=o.indexOf(t.target);if(n<0)return;
let s={Home:0,End:o.length-1},i=o.map(u=>u.getBoundingClientRect()),c=t.key in s?s[t.key]:Es(i,n,t.key);c<0||(t.preventDefault(),
o[c].focus())}),e.addEventListener("focusin",({target:t})=>{for(let o of gt(e))o.tabIndex=o===t?0:-1})}function Ee(e){let t=gt(
e),o=t.find(n=>n.ariaPressed==="true")??t[0];for(let n of t)n.tabIndex=n===o?0:-1}var gt=e=>[...e.querySelectorAll("butt\
on")];var As=.3333333333333333,Is=30;function yn(e,t,o,n){let s=n<560,i=s&&t.length>0,c=Math.min(230,n*(i?.4:s?.36:.26)),u=i?n*
.36:Math.min(210,n*.26),d=t.length*86,{left:l,right:f}=$s(e,o,i),p=Math.max(l.length*26,f.length*26,d,Math.min(300,n/2))+
10,h=new Map;m(l,{x:0,width:c,side:"left"},26,26),m(f,{x:n-c,width:c,side:"right"},26,26);let g=i?n-u:(n-u)/2;return m(t,
{x:g,width:u,side:"middle"},86,76),{places:h,height:p,inner:[c,i?n-u:n-c]};function m(b,k,T,w){let v=Math.min(T*2,(p-10)/
Math.max(b.length,1)),C=Math.max(T,v),O=(p-C*(b.length-1)-w)/2;b.forEach((S,y)=>{h.set(S,{...k,y:O+y*C})})}}function $s(e,t,o){
if(o)return{left:e,right:[]};let n=Rs(e,t),s=e.toSorted((l,f)=>(n.get(l)??0)-(n.get(f)??0)),i=s.filter(l=>(n.get(l)??0)<
0).length,c=Math.floor(s.length*As),u=Math.max(c,Math.min(s.length-c,i)),d=new Set(s.slice(0,u));return{left:e.filter(l=>d.
has(l)),right:e.filter(l=>!d.has(l))}}function Rs(e,t){let o=e.map(s=>{let i=[...t.get(s)??[]].map(([c,{yes:u,no:d}])=>[
c,Math.sign(u-d)]);return new Map(i)}),n=o.map((s,i)=>(s.size?1:0)/(1+i/100));for(let s=0;s<Is;s+=1){let i=new Map;o.forEach(
(u,d)=>{for(let[l,f]of u)i.set(l,(i.get(l)??0)+f*n[d])}),n=o.map(u=>[...u].reduce((d,[l,f])=>d+f*(i.get(l)??0),0));let c=Math.
hypot(...n)||1;n=n.map(u=>u/c)}return new Map(e.map((s,i)=>[s,n[i]]))}var Tn=13,Ws={yes:11,no:65},xn=1.25,Ns=6,Sn=.48,Ls=["yes","no"];function kt(e,t,{places:o,inner:n},s){let i=e.lines[0]?.
weight??1,c=new Set(e.statements.filter(X).map(({actor:f,concept:p,agreement:h})=>Z({one:f,other:p})+h)),u=[];for(let f of t){
let p=o.get(f.one),h=o.get(f.other);if(!p||!h)continue;let g=Q("g",{class:"ck-tie"}),m=Q("title",{});m.textContent=hn(e,
f),g.append(m,...d(f,p,h).flatMap(l)),g.addEventListener("click",()=>s([f.one,f.other])),u.unshift(g)}return u;function d(f,p,h){
if(e.kind!=="affiliation"){let m=e.kind==="congruence"?"yes":"no";return[{path:Cn(p,h,Tn,n),side:m,weight:f.weight,isSolid:f.
checked>0}]}let g=e.counts.get(f.one)?.get(f.other);return Ls.filter(m=>g?.[m]).map(m=>({path:Cn(p,h,Ws[m],n),side:m,weight:g?.[m]??
0,isSolid:c.has(Z(f)+m)}))}function l({path:f,side:p,weight:h,isSolid:g}){let m=xn+(Ns-xn)*Math.sqrt(h/i);return[Q("path",
{d:f,class:"ck-touch"}),Q("path",{d:f,class:`ck-strand ck-${p}${g?"":" ck-unchecked"}`,"stroke-width":m.toFixed(2)})]}}function Cn(e,t,o,[
n,s]){let i=e.side==="left"?n:s,c=e.y+Tn,u=t.y+o;if(e.side===t.side){let f=Math.min(24+Math.abs(u-c)*Sn,(s-n)*Sn*1.3),p=i+
(e.side==="left"?f:-f);return`M${i} ${c}C${p} ${c} ${p} ${u} ${i} ${u}`}let d=t.side==="left"||t.side==="middle"&&e.side===
"right"?t.x+t.width:t.x,l=(i+d)/2;return`M${i} ${c}C${l} ${c} ${l} ${u} ${d} ${u}`}var vt=40,On={wide:[vt,12],narrow:[24,8]},bt=300;function Mn(e){let t=Q("svg",{role:"img",class:"ck-all"}),o=Q("svg",{"a\
ria-hidden":"true",class:"ck-front"}),n=a("Names on the map: the arrow keys go from one to the next"),s=r("div",{role:"g\
roup","aria-label":n}),i=r("p",{class:"ck-hint"}),c=r("div",{class:"ck-stage"});c.append(t,o,s),Me(s);let u=Oe(e),d,l,f=[],
p=0;return new ResizeObserver(([{contentRect:k}])=>{Math.abs(k.width-p)<1||(p=k.width,l&&h(l,f))}).observe(c),{element:r(
"div",{},c,i),show:h,choose:m};function h(k,T){if(l=k,f=T,!p)return;let{kind:w,whole:v,debate:C}=k,[O,S]=p<560?On.narrow:
On.wide,y=w==="affiliation"?v.concepts:[],x=C.inOrder(Xe(v.actors,O,f)),I=C.inOrder(Xe(y,S,f));d=yn(x,I,v.counts,p),c.style.
height=`${d.height}px`;for(let R of[t,o])R.setAttribute("viewBox",`0 0 ${p} ${d.height}`);let{places:W}=d,N=k.lines.filter(
({one:R,other:$})=>W.has(R)&&W.has($));t.replaceChildren(...kt(k,N.slice(0,bt),d,e));let j=U("1 line","{count} lines",N.
length),B=a("Map with {lines}. The list and the matrix say the same in words.",{lines:j});t.setAttribute("aria-label",B);
let P=new Set(k.lines.flatMap(({one:R,other:$})=>[R,$]));u.clear(),s.replaceChildren(...[...d.places].map(([R,$])=>g(R,$,
P.has(R),k)));let K=[yt(x.length,v.actors.length),I.length<y.length&&a("{shown} of {all} concepts are here.",{shown:I.length,
all:y.length}),N.length>bt&&js(N.length)];i.textContent=K.filter(Boolean).join(" "),i.hidden=!i.textContent,b()}function g(k,{
x:T,y:w,width:v,side:C},O,{debate:S,counts:y}){let I=[r("span",{class:"ck-named",dir:"auto"},S.name(k))];if(C==="middle"){
let{yes:B,no:P}=Ds(y,k);I.unshift(r("span",{class:"ck-yes"},Qe({yes:B,no:0}))),I.push(r("span",{class:"ck-no"},Qe({yes:0,
no:P})))}let N={class:`ck-at-${C}${O?"":" ck-silent"}`,title:S.name(k)},j=u.add([k],N,...I);return Object.assign(j.style,
{left:`${T}px`,top:`${w}px`,width:`${v}px`}),j}function m(k){f=k;let T=new Set(u.all().flatMap(({ids:O})=>O)),{whole:w,kind:v}=l??
{},C=v==="affiliation"?k:k.filter(O=>w?.actors.includes(O));l&&C.some(O=>!T.has(O))?h(l,k):b()}function b(){let k=l&&f.length?
Ce(l,f):[],T=new Set(k.flatMap(({one:w,other:v})=>[w,v]));c.classList.toggle("ck-some",f.length>0),u.mark(f);for(let{ids:w,
button:v}of u.all())v.classList.toggle("ck-tied",T.has(w[0]));o.replaceChildren(...l&&d?kt(l,k,d,e):[]),Ee(s)}}function Xe(e,t,o){
let n=e.slice(0,t),s=o.filter(i=>e.includes(i)&&!n.includes(i));return[...n.slice(0,t-s.length),...s]}function Ds(e,t){let o={
yes:0,no:0};for(let n of e.values())o.yes+=n.get(t)?.yes??0,o.no+=n.get(t)?.no??0;return o}var yt=(e,t)=>e<t?a("{shown} \
of {all} actors are here, those with the most statements. Choose another in the list, and it comes here.",{shown:e,all:t}):
"",js=e=>a("The {shown} heaviest of {all} lines are drawn; choose a name, and all of its own are.",{shown:bt,all:e});var _s=300;function En(e){let t=r("div",{class:"ck-list"});Me(t);let o=Oe(e);return{element:t,show:n,choose:i};function n(c,u){
let{whole:d,debate:l,lines:f,statements:p}=c,h=pt(p);o.clear();let g=k=>s([k],l.name(k),l.about(k),Te(h.get(k)??0)),m=k=>k.
filter(T=>h.has(T)).map(g),b=f.slice(0,_s).map(k=>s([k.one,k.other],mt(c,k),Be(c,k),k.checked?"":De()));t.replaceChildren(
xt(a("Actors"),m(d.actors)),xt(a("Concepts"),m(d.concepts)),xt(a("Lines"),b,f.length)),i(u)}function s(c,u,...d){let l=d.
filter(Boolean).join(", ");return o.add(c,{},r("span",{class:"ck-named",dir:"auto"},u)," ",r("span",{class:"ck-about"},l))}
function i(c){o.mark(c),Ee(t)}}function xt(e,t,o=t.length){let n=t.length<o?a("{shown} of {all}",{shown:t.length,all:o}):
o,s=F("part");return r("div",{},r("p",{class:"ck-heading",id:s},`${e} (${n})`),r("ul",{"aria-labelledby":s},...t.map(i=>r(
"li",{},i))))}function An(e){let t=r("caption"),o=r("thead"),n=r("tbody"),s=r("table",{},t,o,n),i=a("Matrix: the arrow keys go from ce\
ll to cell"),c=r("div",{class:"ck-matrix",role:"group","aria-label":i},s),u=r("p",{class:"ck-hint"});Me(c);let d=Oe(e);return{
element:r("div",{},c,u),show:l,choose:f};function l(p,h){let{kind:g,whole:m,debate:b}=p,k=g==="affiliation",T=new Set(p.
lines.flatMap(({one:I,other:W})=>[I,W])),w=m.actors.filter(I=>T.has(I)),v=k?w:Xe(w,vt,h),C=k?m.concepts.filter(I=>T.has(
I)):v,O=new Map(p.lines.flatMap(I=>qs(I,g).map(W=>[W,I]))),S=k?Fs(p):new Map;d.clear(),c.classList.toggle("ck-square",!k),
t.textContent=Ps()[g],o.replaceChildren(r("tr",{},r("td"),...C.map(I=>r("th",{scope:"col"},y(I))))),n.replaceChildren(...v.
map(I=>r("tr",{},r("th",{scope:"row"},y(I)),...C.map(W=>x(O.get(Z({one:I,other:W}))))))),u.textContent=k?"":yt(v.length,
w.length),u.hidden=!u.textContent,f(h);function y(I){return d.add([I],{dir:"auto"},b.name(I))}function x(I){if(!I)return r(
"td");let W=Z(I),N=k?Ks(p,I):[Le(I.weight)],j=k?S.get(W):+!I.checked,B={class:j?"ck-hatched":null},P=d.add([I.one,I.other],
B,...N);return j&&P.style.setProperty("--ck-share",`${Math.round(100*j)}%`),r("td",{},P)}}function f(p){d.mark(p),Ee(c)}}
var Ps=()=>({affiliation:a("Who says yes or no to what, and how often"),congruence:a("How far two actors take the same s\
ide"),conflict:a("How far two actors take opposite sides")}),qs=({one:e,other:t},o)=>o==="affiliation"?[Z({one:e,other:t})]:
[Z({one:e,other:t}),Z({one:t,other:e})];function Ks({counts:e},{one:t,other:o}){let{yes:n,no:s}=e.get(t)?.get(o)??{yes:0,
no:0};return[n&&r("span",{class:"ck-yes"},a("yes {count}",{count:n})),s&&r("span",{class:"ck-no"},a("no {count}",{count:s}))].
filter(i=>i!==0)}function Fs({statements:e}){let t=new Map;for(let o of e){let n=Z({one:o.actor,other:o.concept}),s=t.get(
n)??{all:0,unchecked:0};s.all+=1,s.unchecked+=+!X(o),t.set(n,s)}return new Map([...t].map(([o,{all:n,unchecked:s}])=>[o,
s/n]))}var Us=50;function $n(e){let t=r("p",{class:"ck-heading",tabindex:"-1"}),o=r("p",{class:"ck-about"}),n=r("ul",{class:"ck\
-neighbours"}),s=r("ol",{class:"ck-sentences"}),i=In(n,a("Show more neighbours")),c=In(s,a("Show more sentences")),u=r("\
button",{type:"button",onclick:()=>e([])},a("Clear the choice")),d=r("div",{class:"ck-behind",role:"group","aria-label":a(
"The sentences behind it")},t,o,n,i.button,s,c.button,u);return{element:d,show:l};function l(p,h){let{debate:g}=p,m=Pe(d),
b=h.length?un(p.statements,h,p.kind):[],k=h.length===1?Ce(p,h):[];t.textContent=h.length?h.map(g.name).join(" – "):a("\
Choose a name or a line");let T=h.map(g.about).filter(Boolean).join(", ");return o.textContent=h.length?[T,Te(b.length)].
filter(Boolean).join(" · "):a("Its neighbours are then listed here, with the sentences behind it; a neighbour opens the\
 line to it."),i.show(h.length>1?h.map(w=>f([w],g.name(w),"")):k.map(w=>{let{one:v,other:C}=w,O=g.name(v===h[0]?C:v);return f(
[v,C],O,Be(p,w),!w.checked)})),c.show(b.map(w=>Hs(p,w))),u.hidden=!h.length,m&&t.focus(),wn(p,h,b.length)}function f(p,h,g,m=!1){
let b=m?`${g}, ${De()}`:g,k=r("button",{type:"button",class:m&&"ck-hatched",onclick:()=>e(p)},r("span",{class:"ck-named",
dir:"auto"},h)," ",r("span",{class:"ck-about"},b));return r("li",{},k)}}function In(e,t){let o=[],n=r("button",{type:"bu\
tton",onclick:s},t);return{button:n,show(i){e.replaceChildren(),o=i,s()}};function s(){e.append(...o.splice(0,Us)),n.hidden=
!o.length}}function Hs({debate:e},t){let{actor:o,concept:n,agreement:s,article:i,row:c,published:u,evidence:d,content:l}=t,
f=r("strong",{class:`ck-${s}`},s==="yes"?a("yes"):a("no")),p=e.article(i),h=qe(p?.url??""),g=d||l,m=u?G(u):a("day unknow\
n"),b=[p?.source,m].filter(Boolean).join(", ");return r("li",{class:X(t)?null:"ck-hatched"},r("p",{dir:"auto"},`${e.name(
o)}: `,f,` – ${e.name(n)}`),g?r("blockquote",{dir:"auto"},r("q",{},g)):r("p",{},a("The words are not in this corpus: r\
ead them in the article.")),r("p",{class:"ck-about"},r("cite",{dir:"auto"},p?.title||i),` · ${b} · `,a("row {row} of {\
article}",{row:c,article:i}),` · ${Ys(t)}`,...t.by_words?["; ",a("the codebook's words found the side")]:[],...h?[" · ",
h]:[]))}function Ys({origin:e,coder:t,checked_on:o}){return e==="proposed"?a("proposed, and signed by nobody"):e!=="revi\
ewed"?a("read by the machine, and signed by nobody"):o?a("signed by {coder} on {day}",{coder:t,day:G(o)}):t?a("signed by\
 {coder}",{coder:t}):a("coded by hand")}var Vs=28;function Rn({days:e,statements:t},o){let n=e.length-1,s=e.map(k=>zs(t.filter(({published:T})=>T===k))),i=Math.
max(...s.map(({count:k})=>k),1);for(let{element:k,count:T}of s)k.style.height=`${Vs*T/i}px`;let c=m(a("First day"),0),u=m(
a("Last day"),n),d=r("p",{class:"ck-days"}),l=s.map(({element:k})=>k),f=r("div",{class:"ck-bars","aria-hidden":"true"},...l),
p=r("div",{class:"ck-track"},c.element,u.element),h=r("fieldset",{class:"ck-time"},r("legend",{},a("Days")),d,...n<1?[]:
[f,p]);return h.style.setProperty("--ck-steps",String(e.length)),{element:h,show:g};function g([k,T],w){d.textContent=w,
c.show(k),u.show(T),c.element.style.zIndex=String(+(k>n/2)),s.forEach(({element:v},C)=>{v.classList.toggle("ck-out",C<k||
T<C)})}function m(k,T){let v=r("input",{type:"range","aria-label":k,...{min:0,max:n,step:1,value:T},oninput:b});return{element:v,
value:()=>Number(v.value),show(C){v.value=String(C),v.setAttribute("aria-valuetext",G(e[C]??""))}}}function b({target:k}){
let T=k===c.element,[w,v]=[c.value(),u.value()];w<=v?o([w,v]):o(T?[w,w]:[v,v])}}function zs(e){let t=e.filter(n=>!X(n)).
length,o=r("span",{class:t?"ck-hatched":null});return o.style.setProperty("--ck-share",`${Math.round(100*t/e.length)}%`),
{element:o,count:e.length}}var Wn={render({model:e,el:t}){z(e,t);let o=fn(e.get("debate")),n={kind:"affiliation",view:"map",duplicates:{affiliation:"\
all",congruence:"period",conflict:"period"},normalisation:"none",machine:!1,atLeast:0,days:[0,Math.max(o.days.length-1,0)],
chosen:[]},s=ft(o,n),i=0,{region:c,announce:u}=Y(),d=bn(o,C,S),l=Rn(o,O),f={map:Mn(x),list:En(x),matrix:An(x)},p=$n(x),h=r(
"p",{class:"ck-map-key"}),g=r("p",{class:"ck-summary"}),m=o.notes.map(W=>r("p",{class:"ck-hint"},W)),b=r("div",{class:"c\
k-view"}),k=r("div",{class:"ck-both"},b,p.element),{title:T}=o,v={class:"ck ck-debate",role:"group","aria-label":T?a("De\
bate map: {title}",{title:T}):a("Debate map"),onkeydown:I};t.replaceChildren(r("div",v,d.element,l.element,g,h,k,...m,c)),
y(),p.show(s,n.chosen);function C(W){n={...n,...W},s=ft(o,n),y(),p.show(s,n.chosen),u(`${wt(s)}. ${g.textContent}`)}function O(W){
n={...n,days:W},!i&&(i=requestAnimationFrame(()=>{i=0,C({})}))}function S(W){let N=n.chosen.slice(0,1).filter(o.isActor);
C({kind:W,chosen:N,atLeast:0})}function y(){d.show(n,s),l.show(n.days,wt(s)),g.textContent=mn(s),h.replaceChildren(...Gs(
n));let W=f[n.view];b.firstChild!==W.element&&b.replaceChildren(W.element),W.show(s,n.chosen)}function x(W){n={...n,chosen:W},
f[n.view].choose(W),u(p.show(s,W))}function I({key:W}){W==="Escape"&&n.chosen.length&&x([])}}};function Gs({kind:e}){let t={
affiliation:{"ck-yes":a("yes to a concept"),"ck-no":a("no to a concept")},congruence:{"ck-yes":a("two actors take the sa\
me side of a concept")},conflict:{"ck-no":a("two actors take opposite sides of a concept")}},o={"ck-unchecked":a("side c\
hecked by nobody")};return Object.entries({...t[e],...o}).map(([n,s])=>r("span",{class:n},s))}var Nn={render({model:e,el:t}){z(e,t);let{region:o,announce:n}=Y(),s=e.get("choices").map((m,b)=>Js(m,()=>l(b))),i=r("bu\
tton",{type:"button",onclick:f},a("Show all rows")),c=r("p",{class:"ck-count"}),u=Qs(e.get("columns")),d=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":a("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:m})=>m),i),c,u.element,d,o)),e.on("change:chosen",h),e.on("change:pictur\
e",g),h(),()=>{e.off("change:chosen",h),e.off("change:picture",g)};function l(m){let b=[...e.get("chosen")];b[m]=s[m].value(),
p(b)}function f(){p(s.map(()=>null))}function p(m){e.set("chosen",m),e.save_changes(),n(c.textContent)}function h(){let m=e.
get("chosen"),b=e.get("rows"),k=b.filter(({facets:T})=>T.every((w,v)=>m[v]===null||m[v]===w));s.forEach((T,w)=>{T.show(m[w])}),
c.textContent=k.length?U("1 of {total} rows matches.","{count} of {total} rows match.",k.length,{total:b.length}):a("No \
row matches all of these choices."),u.show(k),g()}function g(){let m=e.get("picture"),b=JSON.stringify(m.of)===JSON.stringify(
e.get("chosen"));m.of?b?m.fault?d.replaceChildren(r("p",{dir:"auto"},m.fault)):d.replaceChildren(...m.lead?[Zs(m)]:[]):d.
replaceChildren(r("p",{},a("The figure for these rows is being drawn."))):d.replaceChildren()}}};function Js({name:e,values:t},o){
let n=t.map((i,c)=>r("option",{value:c,dir:"auto"},i||a("no entry"))),s=r("select",{onchange:o},r("option",{value:""},a(
"all")),...n);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Qs(e){let t=r("tbody"),o=e.map(u=>r("th",{scope:"col",dir:"au\
to"},u)),n=r("table",{},r("thead",{},r("tr",{},...o)),t),s=a("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},n);return{element:i,show:c};function c(u){i.hidden=u.length===0,i.scrollTop=0,t.replaceChildren(
...u.map(({cells:d})=>r("tr",{},...d.map(Xs))))}}function Xs(e){let t=qe(e);return t?r("td",{},t):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Zs({lead:e,parts:t}){return r("div",{lang:"en"},r("p",{},e),...er(t))}function er(e){return e.
flatMap(({heading:t,items:o})=>[r("p",{},r("strong",{},t)),r("ol",{},...o.map(n=>r("li",{},n)))])}var Ln="coursekit",je="records";function Bn(e,t,o){let n=!0,s=null,i=!1;e.on("change:keeping",c),c();async function c(){
try{await tr(u)}catch(d){i||o(d instanceof Error?d.message:String(d)),i=!0}}async function u(){if(!n&&!e.get("keeping").
at_stake)return;let d=await nr();try{let{course:l}=e.get("keeping"),f=await or(d,l);f&&!ir(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:p,files:h}=await t.ask({keeping:"take"});p&&(s=rr(h[0]),await sr(d,l,s),await t.ask({keeping:"taken",
upto:p})),n=!1}finally{d.close()}}}function tr(e){return navigator.locks?navigator.locks.request(Ln,e):e()}function nr(){
return new Promise((e,t)=>{let o=indexedDB.open(Ln,1);o.onupgradeneeded=()=>o.result.createObjectStore(je),o.onsuccess=()=>e(
o.result),o.onerror=()=>t(o.error)})}function or(e,t){return new Promise((o,n)=>{let s=e.transaction(je).objectStore(je).
get(t);s.onsuccess=()=>o(s.result),s.onerror=()=>n(s.error)})}function sr(e,t,o){return new Promise((n,s)=>{let i=e.transaction(
je,"readwrite");i.objectStore(je).put(o,t),i.oncomplete=()=>n(),i.onabort=()=>s(i.error)})}var rr=({buffer:e,byteOffset:t,
byteLength:o})=>new Uint8Array(e,t,o).slice(),ir=(e,t)=>e.length===t?.length&&e.every((o,n)=>o===t[n]);var ar=1e4,Dn=8,cr=6e4;function jn(e,t,o){return Pn(e,t,Ze(e,o))}function _n(e,t,o){let n=Ze(e,o),s=Pn(e,t,n);return e.get(
"keeping").place!=="session"&&t.append(ur(n)),{link:n,leave:s}}function Pn(e,t,o){let{place:n}=e.get("keeping"),s=()=>{},
i=c=>{t.prepend(lr(e,o,c)),s=dr(e)};return n==="session"&&i(""),n==="page"&&Bn(e,o,i),()=>s()}function Ze(e,t){let o=new Map;
return e.on("msg:custom",(n,s)=>{n.keeping==="changed"&&t();let i=o.get(n.keeping_id);i&&(o.delete(n.keeping_id),clearTimeout(
i.timer),n.keeping==="refused"?i.refuse(new Error(n.reason)):i.resolve({...n,files:s}))}),{ask(n,s=[]){return new Promise(
(i,c)=>{let u=F("keeping"),d=()=>c(new Error(a("The kernel is not answering. Run this cell again.")));o.set(u,{resolve:i,
refuse:c,timer:setTimeout(d,ar)});try{e.send({...n,keeping_id:u},void 0,s)}catch{}})}}}function lr(e,t,o){let n=r("p",{class:"\
ck-reminder"}),s=()=>{let i=a("Some of your work is not in any file you have downloaded: download it before you leave.");
n.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":a("Your answers are not kept here.")},r("p",{},r("strong",{},a("Your answers are not kept here.")),"\
 ",o?a("The browser will not store them ({reason}).",{reason:o}):""," ",a("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),qn(t),n)}function ur(e){let t=a("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},a("Your answers as a file")),r("p",{},t),qn(e))}function qn(e){let{region:t,announce:o}=Y(),n=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:l}),i=r("button",{type:"button",onclick:d},a("Downl\
oad my answers")),c=r("button",{type:"button",onclick:()=>s.click()},a("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,c,s),n,t);function u(f){n.replaceChildren(f),o(f)}async function d(){try{let{name:f,
upto:p,files:h}=await e.ask({keeping:"take"});if(!p)return u(a("There is nothing to download yet."));St(new Blob(h,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:p}),u(a("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
u(a("Not downloaded: {reason}",{reason:_e(f)}))}}async function l(){let[f]=s.files??[];if(f)try{if(f.size>Dn*1024*1024)throw new Error(
a("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Dn}));
let{told:p}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);u(p)}catch(p){u(a("Not uploaded: {reason}",{reason:_e(p)}))}finally{
s.value=""}}}var _e=e=>e instanceof Error?e.message:String(e);function St(e,t){let o=URL.createObjectURL(e);r("a",{href:o,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),cr)}function dr(e){let t=o=>{e.get("keeping").at_stake&&o.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Kn=["answers","written","brief","hints","confidence","first-tries","contested"],Fn=["answers","written","brief"],Un=()=>({
answers:a("Answers to questions, each with its last try and its best"),written:a("Written work, with your own marks"),brief:a(
"The paragraphs of your brief, with your own marks"),hints:a("How many hints you took"),confidence:a("How sure you were"),
"first-tries":a("Your first try at each question, and your first versions"),contested:a("What you decided where opinions\
 differ, and whom you advised")});var fr=80,Hn={render({model:e,el:t}){z(e,t),t.replaceChildren(pr(Ze(e,()=>{})))}};function pr(e){let{region:t,announce:o}=Y(),
n=mr(),s=wr(m),i=r("div"),c=r("p",{class:"ck-notice"}),u=r("p",{class:"ck-told"}),d=r("p",{class:"ck-receipt"}),l=!1,f=v=>e.
ask({keeping:"hand-in",ticked:s.ticked(),...n.chosen(),file:v}),p=r("button",{type:"button","aria-expanded":"false",onclick:g},
a("Show all that will be in it")),h=r("button",{type:"button",class:"ck-main",onclick:k},a("Make the file"));return r("d\
iv",{class:"ck ck-hand-in"},r("p",{},a("You make one file for your instructor. Nothing is sent: you upload the file, or \
pass it on, yourself. It holds what you tick and nothing else about you.")),n.element,s.element,r("div",{class:"ck-actio\
ns"},p,h),c,u,d,i,t);async function g(){l=!l,p.setAttribute("aria-expanded",String(l)),p.replaceChildren(l?a("Hide what \
will be in it"):a("Show all that will be in it")),i.replaceChildren(),l&&await b()}function m(){d.replaceChildren(),l&&b()}
async function b(){try{let{preview:v}=await f(!1);if(!l)return;let C=[...i.querySelectorAll("details")].filter(({open:S})=>S),
O=new Set(C.map(({dataset:S})=>S.unit));i.replaceChildren(gr(v,O)),T(hr(v))}catch(v){w(_e(v))}}async function k(){if(!n.
chosen().called)return n.focus(),w(a("Write a pseudonym or your name first."));try{let{name:v,receipt:C,files:O}=await f(
!0);St(new Blob(O,{type:"text/html"}),v);let S=a("The file {name} is in your downloads. Hand it in where your instructor\
 says.",{name:v});d.replaceChildren(a("Your receipt:")," ",r("strong",{},C)," "),d.append(a("Keep it: your instructor se\
es the same code.")),T(S,`${S} ${d.textContent}`)}catch(v){w(a("No file was made: {reason}",{reason:_e(v)}))}}function T(v,C=v){
c.replaceChildren(),u.replaceChildren(v),o(C)}function w(v){u.replaceChildren(),c.replaceChildren(v),o(v)}}function hr({
parts:e}){let t=e.reduce((o,{items:n})=>o+n.length,0);return U("It will hold one item.","It will hold {count} items.",t)}
function mr(){let e=F("called"),t=F("as"),o=(c,u)=>{let d=r("input",{type:"radio",name:t,value:c,checked:c==="pseudonym"});
return r("label",{},d,r("span",{},u))},n=r("input",{id:e,type:"text",maxlength:fr,autocomplete:"off",dir:"auto"}),s=r("f\
ieldset",{},r("legend",{},a("Who hands in")),o("pseudonym",a("Under a pseudonym, as agreed with your instructor")),o("na\
me",a("Under my name")),r("label",{for:e,class:"ck-called"},a("Pseudonym or name:")),n);return{element:s,chosen:()=>{let c=s.
querySelector("input:checked");return{as:c instanceof HTMLInputElement?c.value:"pseudonym",called:n.value.trim()}},focus:()=>n.
focus()}}function wr(e){let t=Un(),o=Kn.map(s=>r("input",{type:"checkbox",value:s,checked:Fn.includes(s),onchange:e}));return{
element:r("fieldset",{},r("legend",{},a("What you hand in")),...o.map(s=>r("label",{},s,r("span",{},t[s.value]))),r("p",
{class:"ck-beside"},a("A text that you tick is handed in as you wrote it, also where opinions differ: you wrote it in a \
role. Guesses and reviews are in no file."))),ticked:()=>o.filter(({checked:s})=>s).map(({value:s})=>s)}}function gr({about:e,
parts:t},o){return r("div",{class:"ck-preview",role:"region",tabindex:"0","aria-label":a("All that will be in it")},Yn(e),
...t.map(({title:n,items:s})=>{let i=new Map;for(let c of s)i.set(c.lesson,[...i.get(c.lesson)??[],c]);return r("section",
{"aria-label":n},r("p",{class:"ck-title"},n),...[...i].map(([c,u])=>kr(c||n,u,i.size===1||o.has(c||n))))}))}function kr(e,t,o){
let n=U("one item","{count} items",t.length);return r("details",{open:o,"data-unit":e},r("summary",{dir:"auto"},`${e} (${n}\
)`),...t.map(br))}function br({name:e,prompt:t,lines:o}){return r("div",{class:"ck-item"},r("p",{class:"ck-heading",dir:"\
auto"},t||e),r("p",{class:"ck-beside"},e),Yn(o))}function Yn(e){let t=e.flatMap(([o,n])=>[o?r("dt",{},o):"",r("dd",{dir:"\
auto"},n)]);return r("dl",{},...t)}function Vn(e,t){let{piece:o,rubric:n,most:s,longest:i,number:c,isFirst:u,give:d,say:l}=t,f=[...e.points],p=e.comment,h=Math.
max(0,f.indexOf(null)),g=n.map((B,P)=>C(B,P)),m=r("textarea",{rows:"3",maxlength:String(i),id:F("comment"),onchange:I,onkeydown:W});
m.value=p;let b=yr(e.bank,N),k=r("div",{class:"ck-told"}),T=r("section",{class:"ck-row",tabindex:"-1","aria-label":w()},
r("h2",{},w()),r("p",{class:"ck-quiet"},a("{number} of {of}",{number:c[0],of:c[1]})),...v(),...e.sample?[H("div",{class:"\
ck-work",dir:"auto"},e.sample)]:e.parts.filter(([,B])=>B).map(vr),r("div",{class:"ck-rubric",role:"group","aria-label":a(
"Rubric")},...g.map(B=>B.element)),r("label",{for:m.id},a("Comment for the student")),m,b.element,k);return O(),j(e.told),
{element:T,digit:y,move:x,leave:I,told:j,comment:()=>m.focus(),bank:()=>b.open()?void 0:l(a("The bank is empty: comments\
 come into it as you write them.")),isBankOpen:b.isOpen,closeBank(){b.close(),T.focus({preventScroll:!0})}};function w(){
return o.student?a("Student {name}",{name:o.student}):a("A sample")}function v(){let{student:B,changed:P}=o;return[u&&a(
"Mark the samples of this question first: so you know what you count."),P&&a("The student has handed in other words sinc\
e you marked this: mark it again."),e.earlier&&a("This answers an earlier version of the question."),B&&e.client&&a("For\
: {client}",{client:e.client})].filter(Boolean).map(K=>r("p",{class:"ck-note"},K||""))}function C(B,P){let K=Array.from(
{length:s+1},(A,D)=>r("button",{type:"button",onclick:()=>S(P,D)},String(D))),R=F("line"),$=H("span",{id:R,dir:"auto"},B);
return{element:r("div",{class:"ck-line",role:"group","aria-labelledby":R},$,r("span",{class:"ck-points"},...K)),buttons:K}}
function O(){g.forEach(({element:B,buttons:P},K)=>{K===h?B.setAttribute("aria-current","true"):B.removeAttribute("aria-c\
urrent"),P.forEach((R,$)=>{R.setAttribute("aria-pressed",String(f[K]===$))})})}function S(B,P){f[B]=P,h=Math.min(B+1,n.length-
1),O(),p=m.value,d([...f],p)}function y(B){b.isOpen()?b.take(B-1):B<=s?S(h,B):l(a("A line has at most {most} points.",{most:s}))}
function x(B){h=Math.min(Math.max(h+B,0),n.length-1),O(),g[h].element.scrollIntoView({block:"nearest"}),l(a("Line {numbe\
r}: {words}",{number:h+1,words:g[h].element.firstChild?.textContent??""}))}function I(){m.value!==p&&(p=m.value,d([...f],
p))}function W(B){B.key!=="Escape"&&!(B.key==="Enter"&&(B.ctrlKey||B.metaKey))||(B.preventDefault(),B.stopPropagation(),
I(),T.focus({preventScroll:!0}))}function N(B){m.value=[m.value.trimEnd(),B].filter(Boolean).join(`
`),b.close(),m.focus()}function j(B){if(!B)return k.replaceChildren();let[P,K,R]=B;k.replaceChildren(r("h3",{},a("Its au\
thor calls it: {label}",{label:P})),K?H("div",{dir:"auto"},K):"",R?r("p",{},R):"")}}function vr([e,t]){return r("div",{class:"\
ck-part"},e?r("h3",{},e):null,r("p",{class:"ck-work",dir:"auto"},t))}function yr(e,t){let o=r("ol",{class:"ck-bank",hidden:!0,
"aria-label":a("Comments that you have used")},...e.map(s=>r("li",{},r("button",{type:"button",onclick:()=>t(s)},s))));return{
element:o,isOpen:()=>!o.hidden,open(){return o.hidden=e.length===0,o.querySelector("button")?.focus(),e.length>0},close(){
o.hidden=!0},take(s){e[s]!==void 0&&t(e[s])}}}function Ct({name:e,prompt:t,samples:o},n){return r("section",{"aria-label":a("Question")},r("h2",{},e),H("div",{class:"\
ck-prompt",dir:"auto"},t),...n?o.map(Sr):[xr(o.length)])}function xr(e){return e?r("p",{},a("The samples are shown here \
once you have marked them.")):null}function Sr({label:e,text:t,comment:o}){return r("details",{},r("summary",{},a("Sampl\
e: {label}",{label:e})),H("div",{dir:"auto"},t),...o?[r("p",{},r("strong",{},a("Why:"))),H("div",{dir:"auto"},o)]:[])}function zn(e,t,o){let n=r("select",{onchange:()=>c()},r("option",{value:"task"},a("one question at a time")),r("option",
{value:"student"},a("one student at a time"))),s=r("select",{onchange:o}),i=[...new Set(t.map(({student:l})=>l))].filter(
Boolean).sort();return u(),{element:r("div",{class:"ck-far"},r("label",{},a("Order:")," ",n),r("label",{},a("Show:")," ",
s)),order:d,turn(l){let f=l===void 0?void 0:t[l];n.value=n.value==="task"?"student":"task",u(),f&&(s.value=n.value==="ta\
sk"?String(f.task):f.student),o()}};function c(){u(),o()}function u(){let l=n.value==="task",f=l?e.map(({name:p},h)=>[String(
h),p]):i.map(p=>[p,a("Student {name}",{name:p})]);s.replaceChildren(r("option",{value:""},l?a("all questions"):a("all st\
udents")),...f.map(([p,h])=>r("option",{value:p},h)))}function d(){let l=n.value==="task",p=t.map((g,m)=>m).filter(g=>{let{
task:m,student:b}=t[g];return s.value===""||s.value===(l?String(m):b)});if(l)return p;let h=g=>t[g].student;return p.sort(
(g,m)=>h(g)<h(m)?-1:h(g)>h(m)?1:g-m)}}var Gn={render({model:e,el:t}){z(e,t);let{region:o,announce:n}=Y(),s=be(e,(c,u)=>i?.(c,u)),i;return t.replaceChildren(r(
"p",{tabindex:"-1"},a("The work is being read …")),o),s.ask({type:"open"},c=>{i=Cr(c,{el:t,kernel:s,region:o,announce:n})}),
()=>s.close()}};function Cr({tasks:e,pieces:t,most:o,longest:n,marker:s,far:i},c){let{el:u,kernel:d,region:l,announce:f}=c,
p,h,g=[],m=0,b=r("div",{class:"ck-place"}),k=r("div",{class:"ck-text"}),T=zn(e,t,()=>j(I())),w=me({how:Tr(),actions:{n:{
label:a("Next"),run:()=>N(1)},p:{label:a("Previous"),run:()=>N(-1)},g:{label:a("Next to mark"),run:()=>j(W()??p)},c:{label:a(
"Comment"),run:()=>B(E=>E.comment())},b:{label:a("Bank"),means:a("comments that you have used"),run:()=>B(E=>E.bank())},
o:{label:a("Order"),means:a("one question over all students, or one student at a time"),run:()=>T.turn(p)},u:{label:a("U\
ndo"),run:M},"?":{label:a("Help"),run:()=>w.help()}},coder:s,words:{far:a("Marked work"),by:a("Marked by {name}",{name:s}),
actions:a("What to do with the work")},...ke(),onOff:S}),v=ye(w,()=>h?.isBankOpen()??!1,()=>h?.closeBank()),C=r("div",{class:"\
ck-desk"},k,b),O=a("Marking");return u.replaceChildren(r("div",{class:"ck ck-curator ck-marker",role:"group","aria-label":O,
onkeydown:A},w.element,T.element,C,l)),x(i),j(I()),S;function S(E,L=!1){m+=1,f(E),w.said(E,L)}function y(E,L){f(E),L===m&&
w.said(E)}function x([E,L,_]){w.show({signed:E,rows:L,said:_,undo:a("the last points or comment")})}function I(){let E=T.
order();return E.find(L=>!t[L].marked)??E[0]}function W(){let E=T.order(),L=E.indexOf(p??-1)+1,_=[...E.slice(L),...E.slice(
0,L)].find(q=>!t[q].marked);return _===void 0&&S(a("All of this is marked.")),_}function N(E){let L=T.order(),_=L[L.indexOf(
p??-1)+E];_!==void 0?j(_):S(E>0?a("This is the last piece of work."):a("This is the first piece of work."))}function j(E){
if(h?.leave(),p=E,h=void 0,g=[],E===void 0){b.replaceChildren(r("p",{tabindex:"-1"},a("There is no written work here.")));
return}d.ask({type:"show",piece:E},L=>{if(E!==p)return;let _=t[E],q=T.order();h=Vn(L,{piece:_,rubric:e[_.task].rubric,most:o,
longest:n,number:[q.indexOf(E)+1,q.length],isFirst:K(_),give:(V,se)=>R(E,V,se),say:S}),b.replaceChildren(h.element),k.replaceChildren(
Ct(e[_.task],P(_.task))),ve(h.element,w);for(let V of g.splice(0))V(h)})}function B(E){h?E(h):g.push(E)}function P(E){return t.
every(L=>L.task!==E||L.student||L.marked)}function K(E){return!!E.student&&!P(E.task)}function R(E,L,_){let q=m;d.ask({type:"\
mark",piece:E,points:L,comment:_},V=>$(E,V,q),()=>E===p&&j(E))}function $(E,L,_){x(L.far),y(L.said,_),E!==null&&(t[E].marked=
L.marked,t[E].changed=!1,E===p&&(h?.told(L.told),k.replaceChildren(Ct(e[t[E].task],P(t[E].task)))))}function M(){let E=m;
d.ask({type:"undo"},L=>{$(L.piece,L,E),L.back!==null&&j(L.back)})}function A(E){let L=E.altKey||E.ctrlKey||E.metaKey,_=E.
target instanceof Element&&E.target.closest("textarea, select");!L&&!_&&w.keysAreOn()&&D(E.key)?(E.preventDefault(),E.stopPropagation()):
v(E)}function D(E){if(/^[0-9]$/.test(E))B(L=>L.digit(Number(E)));else if(E==="ArrowDown"||E==="ArrowUp")B(L=>L.move(E===
"ArrowDown"?1:-1));else return!1;return!0}}function Tr(){return a("Read the work beside its question. 0, 1 and 2 give th\
e points of the line of the rubric that is marked with an arrow, and go on to the next; the arrow keys choose a line. Ea\
ch point is kept at once. In a comment, Control and Enter or Escape goes back, and what is written is kept. The samples \
come first: what their author says of them is told once they are marked.")}function et(e){let t=r("p",{class:"ck-notice"}),o=r("p",{class:"ck-why-unsaved"}),n=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:o,left:n},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>o.replaceChildren(
s),whyUnsaved:()=>o.textContent??"",setRunning(){let s=a("The unit is still loading. Your answer is kept, and is checked\
 as soon as that is done.");n.textContent!==s&&(n.replaceChildren(s),e(s))},setLeft(s){n.replaceChildren(s?a("Not checke\
d yet: this is how you left it."):"")}}}function Jn(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(Or)))}}}function Or({time:e,words:t}){let o=G(e.slice(
0,10));if(!t){let s=a("Given to an earlier version of this question, on {day}; it stays in your record.",{day:o});return r(
"li",{},s)}let n=a("Given to an earlier version of this question, on {day}: ",{day:o});return r("li",{},n,r("q",{dir:"au\
to"},t))}var Mr=2e4;function Qn({look:e,retry:t,announce:o}){let n=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},a("Tr\
y again")),i=r("details",{hidden:!0}),c=r("div",{class:"ck-saving",hidden:!0},n,s,i),u="",d=!1,l;return{element:c,show:f,
close:()=>clearTimeout(l)};function f({aloud:g=!1}={}){let m=e(),b=Ar(m),k=!b.length,T=k?Er(m.late,d):b.join(" ");d||=!k,
n.replaceChildren(T),c.classList.toggle("ck-unsaved",!k),s.hidden=k||m.isSilent,h(m.kept.mended??[]),c.hidden=!T&&i.hidden,
T&&(k?T!==u:g)&&o(T),u=T,clearTimeout(l),!k&&!m.isSilent&&(l=setTimeout(p,Mr))}function p(){document.hidden?f():t(!1)}function h(g){
if(i.hidden=!g.length,i.dataset.lines===String(g.length))return;i.dataset.lines=String(g.length);let m=U("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",g.length),b=g.map(T=>r("li",{dir:"auto"},T)),
k=[r("summary",{},m),r("ul",{},...b)];i.replaceChildren(...g.length?k:[])}}function Er(e,t){return e?U("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?a("Everything is saved now."):""}function Ar({kept:e,waiting:t,isSilent:o,areStored:n}){if(o&&t)return[n?Ir(t):Xn()];
if(!e.why)return[];let s=e.waiting?U("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&n?a("This browser keeps a copy until it is saved."):"";return[fe(e.why),s,i].filter(Boolean)}function Ir(e){return U(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var fe=e=>a("Not saved yet: {reas\
on}",{reason:e}),Xn=()=>a("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),re=e=>e?a("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Xn();function tt(e,{course:t,quiz:o},n,{onNews:s,onLate:i,onElsewhere:c}){let u=ae("waiting",t),d=new Map,l=new Map,f=new Map,
p=new Set,h=new Set,g=new Set,m={},b=!1;return e.listen(P),window.addEventListener("storage",K),window.addEventListener(
"beforeunload",$),{give:w,giveAll:v,again:C,waiting:k,saved:j,areStored:()=>k().every(({id:M})=>u.isStored(M)),areSilent:()=>k().
some(({id:M})=>p.has(M)),open(M){m=M,!b&&(b=!0,T().forEach(y))},notOpened(){for(let{id:M}of T())p.add(M)},close(){window.
removeEventListener("storage",K),window.removeEventListener("beforeunload",$)}};function k(){let[M]=o.split(/(?<=\/)/),A=({
quiz:E})=>E===o||M.endsWith("/")&&String(E).startsWith(M);return u.all().map(([E,L])=>({...L,id:E})).filter(A).sort((E,L)=>E.
n-L.n||(E.id<L.id?-1:1))}function T(){return k().filter(({id:M})=>!f.has(M))}function w(M,A,D){let E=O({type:"do",question:M,
deed:A});l.set(E.id,D),S(E),y(E)}function v(M,{onReply:A,onSilence:D}){let E=Object.entries(M).map(([q,V])=>O({type:"do",
question:q,deed:V}));E.forEach(S);let L=Object.fromEntries(E.map(q=>[q.question,I(q)])),_=e.ask({type:"do-all",deeds:L},
{onReply(q){for(let{id:V,question:se}of E)se&&se in q.refused?B(V):N(V,q);A(q),s()},onSilence(){for(let{id:q}of E)p.add(
q);s(),D()}});for(let{id:q}of E)f.set(q,_)}function C(M){let A=O({type:"again"});l.set(A.id,M),y(A)}function O(M){let A=k(),
D=A.findLast(V=>V.question===M.question);if(D&&$r(D,M)&&!h.has(D.id))return D;let E=`${new Date().toISOString().slice(0,
19)}Z`,L=M.question&&(m[M.question]??W(M.question)),_=(A.at(-1)?.n??0)+1,q={id:Rr(),n:_,quiz:o,time:E,version:L,...M};return u.
put(q.id,q),q}function S(M){let A=({id:D,n:E,question:L})=>L===M.question&&E<M.n&&!h.has(D)&&(p.has(D)||!f.has(D));k().filter(
A).forEach(y)}function y(M){let{id:A,quiz:D,type:E}=M;if(E==="again"&&D!==o){B(A);return}let L=x(M);p.delete(A);let _=e.
ask(L,{onReply(q){N(A,q);let V=l.get(A);l.delete(A),V?V.onReply(q):g.has(A)||i(M,q),g.add(A),s()},onSilence(){p.add(A),s(),
l.get(A)?.onSilence?.()},onRunning:()=>l.get(A)?.onRunning?.(),onRefused(q){B(A),l.get(A)?.onRefused?.(q),s()}});f.set(A,
_)}function x(M){let{id:A,quiz:D,type:E,question:L}=M;if(E==="again")return{type:E,id:A};let _=f.has(A)||!l.has(A);return{
type:"do",question:L,deed:I(M),..._&&{late:_,quiz:D}}}function I({id:M,question:A="",deed:D,version:E,time:L}){let _=E===
W(A)?m[A]:E;return{...D,id:M,time:L,..._&&{version:_}}}function W(M){let A=d.get(M);if(A)return A;let D=We(n.find(({id:E})=>E===
M)??M);return d.set(M,D),D}function N(M,A){p.delete(M),h.add(M),A.saved&&j()}function j(){h.forEach(B)}function B(M){h.delete(
M),p.delete(M),u.remove(M)}function P(M){for(let A of k())(f.get(A.id)??M)<M&&!h.has(A.id)&&y(A);R()}function K({key:M}){
M?.startsWith(u.front)&&R()}function R(){let M=[...p].filter(A=>!u.has(A));for(let A of M)p.delete(A),l.delete(A);M.length&&
c()}function $(M){k().some(({id:A})=>!u.isStored(A))&&M.preventDefault()}}var $r=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function Rr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var Wr=400;function nt({course:e,quiz:t}){let o=ae("draft",e),n=d=>`${t} ${d.id}`,s=new Map(o.all()),i=new Set,c;return window.
addEventListener("pagehide",u),document.addEventListener("visibilitychange",u),{of(d,l){let f=s.get(n(d));return f&&(l||
f.sign===We(d))?f.deed:null},soon(d){i.add(d),clearTimeout(c),c=setTimeout(u,Wr)},keep(d,l){o.put(n(d),{at:Date.now(),sign:We(
d),deed:l})},forget(d){s.delete(n(d)),o.has(n(d))&&o.remove(n(d))},close(){u(),window.removeEventListener("pagehide",u),
document.removeEventListener("visibilitychange",u)}};function u(){clearTimeout(c);for(let d of i)d.keepDraft();i.clear()}}var Zn={render({model:e,el:t}){z(e,t);let o=Nr(e,we(e),t);return t.replaceChildren(o.element),o.close}};function Nr(e,t,o){
let[n]=e.get("shown"),s=e.get("manner"),{region:i,announce:c}=Y(),u=et(c),d=tt(t,s,[n],{onNews(){d.waiting().length||u.setUnsaved(
"")},onLate:(M,A)=>B(A.stands?.result),onElsewhere:y}),l=nt(s),f=Lr(n,{onGuess:W,onLook:N,onInput:()=>l.soon({keepDraft:I})}),
p=r("p",{class:"ck-guessed",hidden:!0}),h=r("p",{class:"ck-notice"}),g=F("guess"),m=H("div",{class:"ck-prompt",dir:"auto",
id:g},n.prompt),b=n.below?H("div",{dir:"auto"},n.below):null,{notice:k,unsaved:T}=u.elements,w=[m,b,f.element,p,k,T,h,i],
C=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":g}},...w),O=!1;return x(),e.on("change:stage",K),t.ask(
{type:"open"},{onReply(M){B(M.questions[n.id].result),d.open(M.versions)},onSilence(){d.notOpened(),d.waiting().length&&
u.setUnsaved(re(d.areStored()))}}),{element:C,close:S};function S(){e.off("change:stage",K);for(let M of[d,l,t])M.close()}
function y(){let M=A=>B(A.questions[n.id].result);t.ask({type:"open"},{onReply:M})}function x(){let[M]=d.waiting(),A=l.of(
n,!0)??M?.deed,{text:D}=A?.sent??{};typeof D=="string"&&(f.text.value=D)}function I(){let M=f.text.value.trim();M&&!f.element.
hidden?l.keep(n,{sent:{text:M}}):l.forget(n)}function W(){let M=f.text.value.trim();M?j({text:M}):(u.tell(a("Write your \
guess first; one word is enough.")),f.text.focus())}function N(){j({without:!0})}function j(M){if(O)return;O=!0,u.clear();
let A={did:"answer",sent:M};d.give(n.id,A,{onReply(D){u.setUnsaved(D.saved?"":fe(e.get("kept")?.why??"")),B(D.stands.result),
c(a("What the guess was about is shown below."))},onSilence(){O=!1,u.setUnsaved(re(d.areStored())),c(u.whyUnsaved())},onRefused(D){
O=!1,u.tell(a("Not kept: {reason}.",{reason:D})),y()}})}function B(M){M&&(f.element.hidden=!0,l.forget(n),p.hidden=!1,p.
replaceChildren(...M.written?[r("strong",{},a("Your guess:"))," ",r("q",{dir:"auto"},M.written)]:[a("You chose to see it\
 without a guess.")]),P(),K())}function P(){let M=$(),A=M?.parentElement?.querySelector("template");!M||!A||(M.append(A.
content.cloneNode(!0)),A.remove(),M.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),R())}function K(){
let M=e.get("stage");h.replaceChildren(M==="failed"?e.get("fault"):""),M==="failed"&&O&&c(e.get("fault")),M==="open"&&R()}
function R(){let M=$();if(!M)return;let A=a("What the guess was about");for(let[L,_]of[["tabindex","-1"],["role","group"],
["aria-label",A]])M.setAttribute(L,_);ue(M);let{activeElement:D}=document,E=D!==document.body&&!C.contains(D);O&&!E&&M.focus(
{preventScroll:!0}),O=!1}function $(){return o.closest(".ck-gate")?.querySelector(".ck-revealed")}}function Lr(e,{onGuess:t,
onLook:o,onInput:n}){let s=r("p",{class:"ck-how",id:F("how")},a("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:F(e.id),"aria-describedby":s.id,oninput:n}),c=r("button",{type:"\
submit",class:"ck-main"},a("Keep my guess and show")),u=r("button",{type:"button",onclick:o},a("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(l){l.preventDefault(),t()}},s,r("label",{for:i.id},a("Your guess:")),i,r(
"div",{class:"ck-actions"},c,u)),text:i}}var Br=300,ot=14,Tt=17,Ot=["done","missed","left"],eo={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},no={render({
model:e,el:t}){z(e,t);let o=Dr(c=>n.ask(c));t.replaceChildren(o.element);let{link:n,leave:s}=_n(e,t,o.lookSoon);o.look();
let i=new IntersectionObserver(([c])=>c.isIntersecting&&o.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Dr(e){
let{region:t,announce:o}=Y(),n=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),c=r("div"),u=0,d=r("but\
ton",{type:"button",onclick:b},a("Refresh")),l=r("div",{class:"ck ck-progress"},n,Fr(),d,s,i,c,t),f,p="";return{element:l,
look:h,lookSoon:m};async function h(){try{let{lessons:k,unread:T,apart:w,first_edition:v}=await e({keeping:"look"});g(v??
[]);let C=[...T.map(S=>a("This unit cannot be read: {why}",{why:S})),w];s.replaceChildren(...C.filter(Boolean).map(S=>r(
"p",{},S)));let O=JSON.stringify(k);return O===p||(p=O,n.replaceChildren(k.length?a("All units: {counts}",{counts:Mt(k.flatMap(
oo))}):a("No unit here has any questions.")),i.replaceChildren(...k.map(qr))),!0}catch(k){let T=k instanceof Error?k.message:
String(k);return s.replaceChildren(T),o(T),!1}}function g(k){k.length!==u&&(u=k.length,c.replaceChildren(jr(k)))}function m(){
clearTimeout(f),f=setTimeout(h,Br)}async function b(){await h()&&o(n.textContent)}}function jr(e){let t=e.length,o=U("Fi\
rst edition: one answer is kept","First edition: {count} answers are kept",t);return r("details",{class:"ck-first-editio\
n"},r("summary",{},o),r("p",{},a("These questions have left the course and are not asked again.")),r("ul",{},...e.map(_r)))}
function _r({prompt:e,words:t,time:o,verdict:n}){let s=G(o.slice(0,10));return r("li",{},H("span",{dir:"auto"},e),r("p",
{},`${s}: `,r("q",{dir:"auto"},t||"…"),` ${Pr()[n]??""}`))}var Pr=()=>({right:a("Right"),partly:a("Partly right"),near:a(
"Nearly right"),wrong:a("Not right")}),oo=e=>e.objectives.flatMap(({questions:t})=>t.map(({state:o})=>o));function qr(e){
let t=oo(e),o=r("span",{dir:"auto"},e.title),n=r("span",{class:"ck-unseen"},a("(opens in a new tab)")),s=Ot.flatMap(i=>t.
filter(c=>c===i));return r("section",{},r("h3",{},r("a",{href:e.file,target:"_blank",rel:"noopener"},o," ",n)),r("p",{class:"\
ck-counts"},Et(s),Mt(t)),r("ul",{},...e.objectives.map(Kr)))}function Kr({text:e,questions:t}){let o=t.map(({state:i})=>i),
n=t.filter(({state:i})=>i==="missed"),s=t.filter(({state:i,earlier:c})=>i==="left"&&c);return r("li",{},e?r("span",{dir:"\
auto"},e):a("Questions without an objective"),r("p",{class:"ck-counts"},Et(o),Mt(o)),to(a("Missed:"),n),to(a("Changed si\
nce you answered:"),s))}function to(e,t){if(!t.length)return null;let o=t.map(({prompt:n})=>H("li",{dir:"auto"},n));return r(
"div",{class:"ck-prompts"},r("p",{},e),r("ul",{},...o))}function Mt(e){let[t,o,n]=Ot.map(s=>e.filter(i=>i===s).length);return a(
"{done} done, {missed} missed, {left} left",{done:t,missed:o,left:n})}function Fr(){let e={done:a("done"),missed:a("miss\
ed"),left:a("left")},t=Ot.map(o=>r("span",{},Et([o]),` ${e[o]}`));return r("p",{class:"ck-legend"},a("A symbol for each \
question:"),...t)}function Et(e){let t=Q("svg",{class:"ck-marks",width:e.length*Tt,height:ot,viewBox:`0 0 ${e.length*Tt}\
 ${ot}`,"aria-hidden":"true",focusable:"false"});return e.forEach((o,n)=>{let s=Q("g",{class:`ck-mark-${o}`,transform:`t\
ranslate(${n*Tt} 0)`});s.append(Q("rect",{x:1,y:1,width:ot-2,height:ot-2,rx:2})),eo[o]&&s.append(Q("path",{d:eo[o]})),t.
append(s)}),t}var Ur=3,Hr=30,so=100,Yr=["client","whole-brief"];function ro(e,{way:t,makeForm:o,put:n}){let s=[],i=t==="one-by-one",c=r(
"button",{type:"button",class:"ck-main",hidden:!0,onclick:k},a("Next question")),u={},d=0;return{next:c,begin(){h(Ur),s.
length<e.length&&Vr(p)},addAll:()=>h(1/0),restore:g,restoreOne:m,arrange:b,named:l,around(T){let w=T instanceof Element?
T.closest("form"):null;return s.find(v=>v.element===w)},actions:()=>Object.fromEntries(f().flatMap(([T,w])=>{let v=w.action();
return v?[[T,v]]:[]})),left:()=>s.filter(T=>!T.isAnswered()).length,firstToAnswer:()=>f().find(([T])=>!u[T]?.result)?.[1],
setSaved(T){for(let[w,v]of f())T.has(w)||v.setUnsaved("")}};function l(T){return s[e.findIndex(({id:w})=>w===T)]}function f(){
return s.map((T,w)=>[e[w].id,T])}function p(){h(Hr),s.length<e.length&&setTimeout(p)}function h(T){let w=e.slice(s.length,
s.length+T).map((v,C)=>{let O=s.length+C+1,S=e.length,x=!Yr.includes(v.kind)?a("Question {place} of {count}",{place:O,count:S}):
"",I=o(v,x);return u[v.id]&&I.restore(u[v.id]),I});s.push(...w),b(),n(w,e.length-s.length)}function g(T){u=T,t!=="each"&&
h(1/0);for(let[w,v]of f())v.restore(u[w]);i&&(d=Math.max(0,s.findIndex(w=>!w.isAnswered()))),b()}function m(T,w){u[T]=w,
l(T)?.restore(w),b()}function b(){s.forEach((T,w)=>{T.element.hidden=i&&w>d}),c.hidden=!(i&&d<s.length-1&&s[d].isAnswered())}
function k(){d+=1,b(),s[d].focus()}}function Vr(e){let t=!1,o=()=>{t||e(),t=!0};setTimeout(o,so),requestAnimationFrame(()=>zr(
o))}function zr(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:so}):setTimeout(e)}function io(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:c,verdictLine:u}=t,d=o("textarea",{id:c("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:M}),l=o("p",{class:"ck-how",id:c("count")});d.setAttribute("aria-describedby",l.
id);let f=o("div"),p=o("div",{role:"group"}),h=o("div"),g=o("div",{class:"ck-case"},f,p,h),m=null,b=[],k=null,T=null,w=!1;
return x(),{how:i("A decision that you have made stays."),get check(){return m?.asks&&!m.next?i("Compare"):i("Decide")},
goesOn:!0,body:g,answer:v,fill:C,show:O,said:y,close:()=>t.setDisabled(p,!0),open:S};function v(){if(T)return T;if(k){let A=k.
answer()?.choices;return A?{path:[...b,...A]}:null}return m?.asks&&d.value.trim()?{path:b,text:d.value.trim()}:null}function C(A){
T=null;let{path:D,text:E}=A,L=D.slice(0,b.length).join()===b.join();L&&k&&D.length===b.length+1?k.fill({choices:D.slice(
-1)}):L&&!k&&E?(d.value=E,M()):m||(T=A)}function O(A){if(T=null,w=!1,JSON.stringify(A)===JSON.stringify(m))return;let E=!!g.
closest("form")?.contains(document.activeElement),L=A.steps.length!==m?.steps.length||A.written!==m?.written;m=A,b=A.path,
f.replaceChildren(...A.steps.map(j)),A.written&&!d.value&&(d.value=A.written),x(),E&&L&&p.querySelector("p")?.focus()}function S(){
t.setDisabled(p,!1),w=!0,queueMicrotask(()=>{!w||!m||(m=null,b=[],d.value="",f.replaceChildren(),x())})}function y({steps:A,
next:D,written:E}){if(E)return i("What to look for is shown below your own answer.");let{verdict:L,feedback:_}=A[A.length-
1],q=D?K(A.length+1):i("The case has ended.");return[t.sentence($()[L]),t.plainText(_),t.sentence(q)].join(" ")}function x(){
let A=m?m.next:e;k=A?t.viewOptions(A.options,{how:"",type:"radio"}):null,p.replaceChildren(...A?I(A,b.length+1):W()),h.replaceChildren(
...m?.written?N(m):[]),M()}function I({fact:A,question:D,contested:E},L){let _=c("decision");return[P(K(L)),s(A),n("p",{
class:"ck-heading",dir:"auto",id:_},D),E?o("p",{class:"ck-how"},R()):"",o("div",{role:"radiogroup","aria-labelledby":_},
k?.body)]}function W(){let{ending:A,asks:D}=m,E=D?n("label",{for:d.id,dir:"auto"},D.prompt):"";return[P(i("How the case \
ends")),s(A),...D?[E,d,l]:[]]}function N({rubric:A,model:D,marks:E}){return[o("p",{class:"ck-heading"},i("Mark your own \
answer")),t.viewRubric(A,E,t),o("details",{},o("summary",{},i("A reason that meets the rubric")),s(D))]}function j(A,D){
let E=c("step"),L=A.others.map(_=>o("li",{},...B(_)));return o("div",{class:"ck-position",role:"group","aria-labelledby":E},
o("p",{class:"ck-heading",id:E},K(D+1)),s(A.fact),n("p",{dir:"auto"},A.question),...B(A),L.length?o("details",{},o("summ\
ary",{},i("The other options")),o("ul",{},...L)):null)}function B({text:A,verdict:D,feedback:E}){let L=n("p",{class:"ck-\
decided",dir:"auto"},A);return D?[L,u(D,$()[D]),s(E)]:[L]}function P(A){let D=c("heading");return p.setAttribute("aria-l\
abelledby",D),o("p",{class:"ck-heading",tabindex:-1,id:D},A)}function K(A){return i("Decision {number} of {count}",{number:A,
count:e.decisions})}function R(){return i("This decision is contested, and not graded.")}function $(){return{right:i("Ri\
ght"),wrong:i("Not right"),discussed:i("Contested: not graded")}}function M(){let A=m?.asks?.limit,D=d.value.split(/\s+/).
filter(Boolean).length;l.replaceChildren(A?i("{count} of about {limit} words",{count:D,limit:A}):""),l.classList.toggle(
"ck-over",!!A&&D>A)}}var ao="coursekit-client-chosen";function co(e,t){let{dateInWords:o,make:n,makeMarkdown:s,markdownBlock:i,t:c,tn:u,uniqueId:d}=t,
l=e.clients,f={claim:c("Claim"),rule:c("Rule (instrument, article, paragraph)"),application:c("Application to the client"),
counter:c("Strongest counter-argument"),source:c("Source")},p=n("p",{class:"ck-how",id:d("count")}),h=Object.entries(f).
map(([R,$])=>{let M=d(R),A=n("textarea",{id:M,rows:R==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":p.id,oninput:P});
return{name:R,label:$,text:A,element:n("div",{},n("label",{for:M},$),A)}}),g=n("div",{class:"ck-position"}),m=y(),b=n("d\
iv",{class:"ck-discussed",hidden:!0}),k=n("div"),T=n("div",{},...h.map(({element:R})=>R),p),w=n("div",{class:"ck-brief"},
g,m.element,T,b,k),v="";return I(""),P(),document.addEventListener(ao,R=>{I(R.detail)}),{how:c("Nobody grades it. Each v\
ersion that you keep stays in your record."),check:c("Keep this version"),body:w,answer(){let R=Object.fromEntries(h.map(
({name:$,text:M})=>[$,M.value.trim()]));return Object.values(R).some(Boolean)?{client:v,fields:R}:null},fill:C,show:O,follow:S,
said:()=>c("What to look for, and examples, are shown below your own paragraph."),close:()=>t.setDisabled(T,!0),open:()=>t.
setDisabled(T,!1)};function C(R){for(let{name:$,text:M}of h)M.value=R.fields[$]??"";R.client&&I(R.client),P()}function O(R){
h.some(({text:M})=>M.value)||C({fields:R.fields}),v||I(R.client);let $=JSON.stringify([R.rubric,R.marks]);b.dataset.shown!==
$&&(b.dataset.shown=$,b.hidden=!1,b.replaceChildren(K(c("Mark your own paragraph")),t.viewRubric(R.rubric,R.marks,t),K(c(
"Examples")),...R.exemplars.map(t.viewExemplar)))}function S({client:R,versions:$=[]}){R&&I(R);let M=m.element.contains(
document.activeElement);N(R??"")&&!M&&(m.element.open=!1);let A=j($);k.replaceChildren(...A?[A]:[])}function y(){let R=d(
"client"),$=l.map(({token:E})=>n("input",{type:"radio",name:R,value:E,id:d("client"),onchange:x})),M=l.map(({text:E},L)=>n(
"div",{class:"ck-option"},$[L],s("label",{for:$[L].id,dir:"auto"},E))),A=n("summary",{},c("Whom do you advise?")),D={role:"\
radiogroup","aria-label":c("Whom do you advise?")};return{inputs:$,element:n("details",{},A,n("div",D,...M))}}function x(){
let R=t.chosenValue(m.inputs);I(R),document.dispatchEvent(new CustomEvent(ao,{detail:R}));let $=N(R);t.choose({client:R},
()=>{t.announce(c("You now advise: {name}",{name:t.plainText($?.text??"")}))})}function I(R){let $=N(R);if(R&&!$)return;
v=R,t.chooseValue(m.inputs,R),m.element.open=!$||m.element.open;let M=n("p",{class:"ck-how"},c("Choose a client first; y\
ou can change it later."));g.replaceChildren(...$?W($):[M])}function W({text:R,asks:$}){let M=s("strong",{dir:"auto"},R);
return[n("p",{},c("You advise:")," ",M),i($)]}function N(R){return l.find($=>$.token===R)}function j(R){if(!R.length)return null;
let $=u("One version kept","{count} versions kept",R.length),M=R.map(B);return n("details",{},n("summary",{},$),n("ol",{},
...M))}function B({time:R,sent:$}){let M=N($.client),A=M?[" · ",s("span",{dir:"auto"},M.text)]:[],D=`${o(R.slice(0,10))}\
, ${R.slice(11,16)} UTC`,E=h.flatMap(({name:L,label:_})=>{let q=$.fields?.[L];return typeof q!="string"||!q?[]:[n("dt",{},
_),n("dd",{class:"ck-kept",dir:"auto"},q)]});return n("li",{},D,...A,n("dl",{},...E))}function P(){let $=h.map(({text:A})=>A.
value.split(/\s+/).filter(Boolean).length).reduce((A,D)=>A+D,0),{limit:M}=e;p.replaceChildren(c("{count} of about {limit\
} words",{count:$,limit:M})),p.classList.toggle("ck-over",$>1.5*M)}function K(R){return n("p",{class:"ck-heading"},R)}}var lo=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose one answer."),type:"radio"});var uo=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose every answer that is right."),type:"checkbox"});function fo(e,t){let{make:o,makeMarkdown:n,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),c=>{let u=t.
uniqueId("classify"),d=n("legend",{dir:"auto"},c),l=i.map(({token:h})=>o("input",{type:"radio",name:u,value:h})),f=i.map(
(h,g)=>o("label",{},l[g]," ",n("span",{dir:"auto"},h.text))),p=o("fieldset",{class:"ck-inline"},d,...f);return{element:p,
control:p,words:d.textContent??"",value:()=>t.chosenValue(l),set:h=>t.chooseValue(l,h)}})}function po(e,t){let{describe:o,make:n,setInvalid:s,t:i}=t,c=e.pieces,u=e.gaps,d=u.map((p,h)=>{let g=i("Gap {place} of {\
count}",{place:h+1,count:u.length});return{control:t.makeBlank({class:"ck-gap","aria-label":g},p),label:g,feedback:t.makeFeedback()}}),
l=n("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});c.forEach((p,h)=>{l.append(t.makeMarkdown("span",{},p)),d[h]&&
l.append(d[h].control)});for(let{control:p}of d)o(p,l);let f=n("div",{},l,...d.map(({feedback:p})=>p.element));return{how:i(
"Fill the gaps."),body:f,answer(){let p=d.map(({control:h})=>h.value.trim());return p.some(Boolean)?{gaps:p}:null},fill({
gaps:p}){d.forEach(({control:h},g)=>{h.value=p[g]??""})},show(p){d.forEach(({control:h,label:g,feedback:m},b)=>{let{right:k,
written:T,...w}=p.gaps[b];h.value=T,o(h,m.element,l),s(h,T&&!k);let v=t.placeVerdict(k,T),C={right:i("{gap}: right",{gap:g}),
wrong:i("{gap}: not right",{gap:g}),left:i("{gap}: left empty",{gap:g})};m.set(...t.placeTold(v,C[v],w))})},said:()=>d.map(
({feedback:p})=>p.text()).join(" "),...t.closing(f,()=>{for(let{control:p,feedback:h}of d)o(p,l),s(p,!1),h.set()})}}function ho(e,{dateInWords:t,make:o,t:n,uniqueId:s,viewTyped:i}){let c=s("undated"),u=o("input",{type:"checkbox",id:c,onchange:f}),
d=o("label",{for:c},` ${n("The text gives no date.")}`),l=i({how:n("Type a date that is as precise as the text: a day, a\
 month or a year."),label:n("Date:"),more:o("p",{},u,d),sent:()=>u.checked?{undated:!0}:null,filled(p){u.checked=!!p.undated,
f()},shown({understood:p}){u.checked=p==="undated"},key:t});return l;function f(){l.input.disabled=u.checked}}function mo(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:c}=t,u=o("textarea",{id:c("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:h}),d=o("p",{class:"ck-how",id:c("count")});u.setAttribute("aria-describedby",d.id);let l=o("div",{class:"\
ck-discussed",hidden:!0}),f=n("span",{},e.role),p=o("div",{},o("p",{dir:"auto"},o("strong",{},i("Your role: ")),f),o("la\
bel",{for:u.id},i("Write what somebody in this role would say:")),u,d,l);return h(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:p,answer:()=>u.value.trim()?{text:u.value.trim()}:
null,fill(b){u.value=b.text,h()},show(b){u.value||(u.value=b.written),h(),l.hidden=!1,l.replaceChildren(g(i("Answers tha\
t can be defended")),...b.positions.map(m),g(i("Mark your own answer")),t.viewRubric(b.rubric,b.marks,t),g(i("Examples")),
...b.exemplars.map(t.viewExemplar))},said:({positions:b})=>i("{count} answers that can be defended are shown below your \
own.",{count:b.length}),...t.closing(p)};function h(){let b=u.value.split(/\s+/).filter(Boolean).length,{limit:k}=e;d.replaceChildren(
i("{count} of about {limit} words",{count:b,limit:k})),d.classList.toggle("ck-over",b>k)}function g(b){return o("p",{class:"\
ck-heading"},b)}function m({answer:b,held_by:k,strongest:T,counter:w}){let v=c("position");return o("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":v},n("p",{class:"ck-heading",dir:"auto",id:v},b),o("p",{dir:"auto"},i("Held by {wh\
o}.",{who:k})),o("p",{},o("strong",{},i("The strongest argument for it"))),s(T),o("p",{},o("strong",{},i("The strongest \
argument against it"))),s(w))}}function wo(e,t){let{describe:o,make:n,markdownBlock:s,setDisabled:i,setInvalid:c,t:u}=t,d=e.words,l=t.viewMarking(d,e.rest,
{"aria-label":u("Words in the passage")}),f=l.element,p=n("button",{type:"button",onclick:b},u("Clear the marks")),h=t.makeFeedback(),
g=n("div",{class:"ck-actions"},p),m=n("div",{},f,g,h.element);return{how:u("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:m,answer:()=>l.marked().length?{
words:l.marked()}:null,fill:({words:T})=>l.markAll(w=>T.includes(w)),show(T){l.markAll(v=>T.words.includes(v),!0);let w=[
s(T.feedback)];if(T.key){let v=new Set(T.key);l.words.forEach((C,O)=>{C.dataset.key=String(v.has(O))}),w.push(t.keyLine(
T.key.map(k).join("")))}T.why&&w.push(s(T.why)),h.set(...w),o(f,h.element),c(f,T.verdict!=="right")},said:()=>h.text(),close(){
l.close(),i(m,!0)},open(){l.open(),i(m,!1);for(let T of l.words)delete T.dataset.key;h.set(),o(f),c(f,!1)}};function b(){
l.markAll(()=>!1)}function k(T,w){return(w?d[T][0]:"")+l.words[T].textContent}}function go(e,{make:t,makeMarkdown:o,makeSelect:n,plainText:s,t:i,uniqueId:c,viewPlaced:u}){let d=e.right.map(l=>[l.token,
s(l.text)]);return u(e,i("For each one, choose what goes with it."),l=>{let f=c("match"),p=n({id:f},d),h=o("label",{for:f,
dir:"auto"},l);return{element:t("div",{class:"ck-pair"},h,p),control:p,words:h.textContent??"",value:()=>p.value,set(g){
p.value=g}}})}var Ae="nothing";function ko(e,t){let{chosenValue:o,describe:n,make:s,setInvalid:i,t:c}=t,u=t.uniqueId("mend"),l=[...e.row,
[Ae,""]].map((w,v)=>Gr(w,{name:u,id:`${u}-${v}`,onchange:T},t)),f=l.map(({input:w})=>w),p=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),h=s("label",{for:p.id},c("What should it say?")),g=s("p",{class:"ck-field"},h,p),m=t.makeFeedback(),b=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...l.map(({element:w})=>w)),g,m.element);return T(),
{how:c("Choose the wrong cell, then say what it should contain."),body:b,answer(){let w=o(f),v=p.value.trim();return w===
Ae?{cell:w}:w&&v?{cell:w,text:v}:null},fill:({cell:w,text:v})=>k(w,v??""),show(w){k(w.cell,w.value),m.set(...Jr(w,t));let v=f.
find(C=>C.checked);n(v,m.element),n(p,m.element),i(p,bo(w)==="wrong")},said:()=>m.text(),...t.closing(b,()=>{m.set();for(let w of[
...f,p])n(w);i(p,!1)})};function k(w,v){t.chooseValue(f,w),p.value=v,T()}function T(){g.hidden=["",Ae].includes(o(f))}}function Gr([
e,t],{name:o,id:n,onchange:s},{make:i,t:c}){let u=i("input",{type:"radio",name:o,id:n,value:e,onchange:s}),d=e===Ae?i("l\
abel",{for:n},vo(c)):i("label",{for:n,dir:"auto"},i("strong",{},`${e}: `),t);return{input:u,element:i("div",{class:"ck-o\
ption"},u,d)}}function Jr(e,{keyLine:t,markdownBlock:o,t:n,verdictLine:s}){let{right:i,feedback:c,key:u,why:d}=e,l=bo(e);
return[i?s("right",n("The cell: right")):s("wrong",n("The cell: not right")),...l==="right"?[s(l,n("What it should say: \
right"))]:[],...l==="wrong"?[s(l,n("What it should say: not right"))]:[],...c?[o(c)]:[],...u?[t(u.cell===Ae?vo(n):`${u.cell}\
: ${u.value}`)]:[],...d?[o(d)]:[]]}function bo({right:e,cell:t,verdict:o}){return!e||t===Ae?"":o==="right"?"right":"wron\
g"}var vo=e=>e("Nothing in this row is wrong");function yo({unit:e},{make:t,t:o,viewTyped:n}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?o("Number ({uni\
t}):",{unit:e}):o("Number:"),c=n({how:o("Type a number."),label:i,after:s});return c.input.setAttribute("inputmode","dec\
imal"),c}function xo(e,t){let{announce:o,describe:n,make:s,markdownBlock:i,plainText:c,setOff:u,t:d}=t,l=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),p=s("div",{},f,l.element),h=e.items.map(g);return T(),{how:d("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:p,answer:()=>({order:h.map(({token:w})=>w)}),fill:({order:w})=>b(
w),show(w){b(w.key??w.order);let v=[w.feedback,w.why].filter(Boolean).map(i);l.set(...v,...m(w.open??[])),n(f,l.element)},
said:()=>l.text(),...t.closing(p,()=>{l.set(),n(f),T()})};function g({token:w,text:v}){let C=c(v),O=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},v),S=W("↑",d("Move up: {item}",{item:C}),-1),y=W("↓",d("Move down: {item}",{item:C}),1),
x=s("span",{class:"ck-moves"},S,y),I=s("li",{onkeydown:N},x,O);return{token:w,words:C,row:I,up:S,down:y};function W(j,B,P){
return s("button",{type:"button",class:"ck-move","aria-label":B,onclick:()=>k(w,P)},j)}function N(j){let B={ArrowUp:-1,ArrowDown:1}[j.
key];B&&(j.preventDefault(),j.stopPropagation(),k(w,B))}}function m(w){if(!w.length)return[];let v=w.map(([O,S])=>s("li",
{},d("{one} / {other}",{one:c(O),other:c(S)}))),C=d("The text does not say which of these came first:");return[s("p",{},
C),s("ul",{},...v)]}function b(w){h.sort((v,C)=>w.indexOf(v.token)-w.indexOf(C.token)),T()}function k(w,v){let C=h.findIndex(
I=>I.token===w),O=C+v,S=h[C];if(S.up.disabled||O<0||O>=h.length)return;h.splice(C,1),h.splice(O,0,S);let y=document.activeElement;
T(),y instanceof HTMLElement&&y.focus();let x={item:S.words,place:O+1,count:h.length};o(d("{item}: now {place} of {count\
}",x))}function T(){f.replaceChildren(...h.map(({row:w})=>w)),h.forEach(({up:w,down:v},C)=>{u(w,C===0),u(v,C===h.length-
1)})}}var So=(e,{t,viewTyped:o})=>o({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function Co(e,t){let{chooseValue:o,chosenValue:n,describe:s,keyLine:i,make:c,markdownBlock:u,t:d}=t,l=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),p=[d("True"),d("False")],h=[!0,!1].map(b=>c("input",{type:"radio",name:l,value:String(b)})),
g=h.map((b,k)=>c("label",{},b,` ${p[k]}`)),m=c("div",{},c("div",{class:"ck-inline"},...g),f.element);return{how:d("True \
or false?"),body:m,answer(){let b=n(h);return b?{answer:b==="true"}:null},fill:({answer:b})=>o(h,String(b)),show(b){o(h,
String(b.answer));let k="key"in b?[i(p[b.key?0:1])]:[];f.set(u(b.feedback),...k),s(h.find(T=>T.checked),f.element)},said:()=>f.
text(),...t.closing(m,()=>{f.set();for(let b of h)s(b)})}}var To={branching:io,brief:co,choice:lo,choices:uo,classify:fo,cloze:po,date:ho,discuss:mo,highlight:wo,match:go,mend:ko,
number:yo,order:xo,"short-text":So,"true-or-false":Co};var Dt={};Kt(Dt,{chooseValue:()=>Wt,chosenValue:()=>Rt,closing:()=>he,describe:()=>ne,focusFirst:()=>$t,isOff:()=>oe,keyLine:()=>st,
makeBlank:()=>Bt,makeFeedback:()=>ce,makeSelect:()=>Oo,markdownBlock:()=>te,placeTold:()=>Lt,placeVerdict:()=>Nt,plainText:()=>It,
rounded:()=>ee,sentence:()=>$e,setDisabled:()=>At,setInvalid:()=>pe,setOff:()=>J,verdictLine:()=>Ie});var Qr={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function Ie(e,t){let o=r("span",{"aria-hidden":"true"},`${Qr[e]} `);return r("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},o,t)}function ce(){let e=r("div",{class:"ck-feedback",id:F("feedback"),hidden:!0});return{element:e,text:()=>Xr(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var $e=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function Xr(e){
let t=e.cloneNode(!0);for(let n of t.querySelectorAll("[aria-hidden]"))n.remove();return[...t.children].map(n=>n.textContent?.
trim()??"").filter(Boolean).map($e).join(" ")}var te=e=>H("div",{dir:"auto"},e),It=e=>H("span",{},e).textContent??"";function ne(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:o})=>o).join(" ")):e?.removeAttribute("aria-describedby")}function pe(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var J=(e,t)=>e.setAttribute("aria-disabled",String(
t)),oe=e=>e.getAttribute("aria-disabled")==="true",st=e=>r("p",{class:"ck-key"},a("The answer: {key}",{key:e}));function At(e,t){
let o=e.querySelectorAll("input, select, textarea, button");for(let n of o)n.disabled=t}function $t(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var he=(e,t)=>({close:()=>At(e,!0),open(){At(e,!1),t?.()}}),Rt=e=>e.
find(t=>t.checked)?.value??"";function Wt(e,t){for(let o of e)o.checked=o.value===t}function Nt(e,t){return e?"right":t?
"wrong":"left"}function Lt(e,t,{feedback:o,key:n,why:s}){return[Ie(e,t),...o?[te(o)]:[],...n&&e!=="right"?[st(n)]:[],...s?
[te(s)]:[]]}function Bt(e,t){return t.length?Oo(e,t.map(o=>[o,o])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Oo(e,t){let o=r("option",{value:""},a("Choose …")),n=t.map(([s,i])=>r("option",{value:s,dir:"aut\
o"},i));return r("select",e,o,...n)}var ee=e=>String(Math.round(e*100)/100);var jt=()=>({sure:a("Sure"),fairly:a("Fairly sure"),guessing:a("Guessing")});function Mo(){let e=F("confidence"),t=Object.
entries(jt()).map(([s,i])=>{let c=r("input",{type:"radio",name:e,value:s});return{input:c,label:r("label",{},c,` ${i}`)}}),
o=t.map(({input:s})=>s),n=r("legend",{},a("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},n,...t.map(
({label:s})=>s)),value:()=>Rt(o),show:s=>Wt(o,s),close(){for(let s of o)s.disabled=!0}}}function Eo(){let e=F("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),o=r("label",{for:e},a("Why? In one line:"));return{element:r("p",
{class:"ck-field"},o,t),value:()=>t.value.trim(),show(n){t.value=n},close(){t.disabled=!0}}}function Ao(e,t){let o=r("ol",
{class:"ck-hints",hidden:!0}),n=r("button",{type:"button",hidden:!e.hints,onclick:c}),s=()=>o.lastElementChild?.textContent;
return d(),{list:o,button:n,show:u,offerNext:d,last:s,count:i};function i(){return o.children.length}function c(){oe(n)||
(J(n,!0),t())}function u(l){o.hidden=!l.length,o.replaceChildren(...l.map(f=>H("li",{dir:"auto"},f))),d()}function d(){let l=e.
hints-i(),f=l?e.costs[i()]:0,p=f?a(", costs {share}%",{share:ee(100*f)}):"",h=l?a("Show a hint ({left} left{costs})",{left:l,
costs:p}):a("No hint left");n.replaceChildren(h),J(n,!l)}}function Io(e,t){let o=e.confidence?Mo():null,n=e.reason?Eo():null,s="";return c(),{elements:[t.body,o?.element,n?.element],
draft:i,settle:c,unchecked:u,fill:d,show:l,open:()=>t.open(),close(){for(let f of[t,o,n])f?.close()}};function i(){return{
sent:t.answer(),confidence:o?.value(),reason:n?.value()}}function c(){s=JSON.stringify(i())}function u(){let f=i();return JSON.
stringify(f)===s?null:f}function d(f){try{f.sent&&t.fill(f.sent),o?.show(f.confidence),n?.show(f.reason??"")}catch{}}function l(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),o?.show(f.confidence),n?.show(f.reason),c()}}function $o(e,t){let{chosenValue:o,chooseValue:n,make:s,makeMarkdown:i,markdownBlock:c,t:u,uniqueId:d}=t,l=d("client"),f=e.
clients.map(({token:b,text:k,about:T})=>{let w=d("client"),v=s("div",{class:"ck-feedback",id:d("about")},c(T)),C=s("inpu\
t",{type:"radio",id:w,name:l,value:b});C.setAttribute("aria-describedby",v.id);let O=i("label",{for:w,class:"ck-decided",
dir:"auto"},k);return{input:C,row:s("div",{class:"ck-option"},C,O,v)}}),p=f.map(({input:b})=>b),h=f.map(({row:b})=>b),g="",
m=s("div",{class:"ck-options"},...h);return{how:u("Choose whom you advise. You can change it later."),check:u("Advise th\
is client"),body:m,answer:()=>o(p)?{client:o(p)}:null,fill:({client:b})=>n(p,b),show:({client:b})=>n(p,g||b),said:()=>"",
follow({client:b}){g=b},...t.closing(m)}}var Zr=()=>({right:a("Chosen: right"),wrong:a("Chosen: not right"),missed:a("Not chosen, but right"),left:a("Correctly l\
eft out")});function Ro(e,{how:t,type:o}){let n=F("options"),s=e.map(({token:l,text:f})=>{let p=`${n}-${l}`,h=r("input",
{type:o,id:p,name:n,value:l}),g=H("label",{for:p,dir:"auto"},f),m=ce(),b=r("div",{class:"ck-option"},h,g,m.element);return{
token:l,input:h,label:g,feedback:m,row:b}}),i=ce(),c=s.map(({row:l})=>l),u=r("div",{class:"ck-options"},...c,i.element);
return{how:t,body:u,answer(){let l=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return l.length?{choices:l}:null},
fill({choices:l}){for(let{token:f,input:p}of s)p.checked=l.includes(f)},show(l){for(let[f,{chosen:p,verdict:h,feedback:g}]of d(
l))if(f.input.checked=p,h){ne(f.input,f.feedback.element),f.row.dataset.verdict=h;let m=Ie(h,Zr()[h]);f.feedback.set(m,te(
g))}else l.missed&&ne(f.input,i.element);l.missed&&i.set(te(l.missed))},said(l){return[...d(l).filter(([,{verdict:p}])=>p&&
p!=="left").map(([{label:p,feedback:h}])=>`${$e(p.textContent??"")} ${h.text()}`),i.text()].filter(Boolean).join(" ")},...he(
u,()=>{for(let{input:l,feedback:f,row:p}of s)ne(l),delete p.dataset.verdict,f.set();i.set()})};function d(l){let f=new Map(
l.options.map(p=>[p.token,p]));return s.flatMap(p=>{let h=f.get(p.token);return h?[[p,h]]:[]})}}function Wo(e,t,o){let n=e.left,s=e.right,i=n.map(({token:d,text:l})=>({token:d,feedback:ce(),...o(l)})),c=new Map(s.map(
({token:d,text:l})=>[d,It(l)])),u=r("div",{class:"ck-placing"},...i.map(({element:d,feedback:l})=>r("div",{class:"ck-pla\
ced"},d,l.element)));return{how:t,body:u,answer(){let d=i.map(({token:l,value:f})=>[l,f()]).filter(([,l])=>l);return d.length?
{pairs:Object.fromEntries(d)}:null},fill({pairs:d}){for(let{token:l,set:f}of i)f(d[l]??"")},show({pairs:d}){for(let{token:l,
feedback:f,control:p,set:h}of i){let g=d.find(b=>b.token===l);h(g.chosen);let m=Nt(g.right,g.chosen);f.set(...Lt(m,ei(m),
{...g,key:c.get(g.key)})),ne(p,f.element),p.matches("select")&&pe(p,m==="wrong")}},said:()=>i.map(({words:d,feedback:l})=>`${$e(
d)} ${l.text()}`).join(" "),...he(u,()=>{for(let{feedback:d,control:l}of i)d.set(),ne(l),pe(l,!1)})}}function ei(e){return{
right:a("Right"),wrong:a("Not right"),left:a("Nothing was chosen here")}[e]}function No(e,t,o){let n=e.map((l,f)=>ti(l,t[f])),s=r("p",{class:"ck-beside"}),i=r("button",{type:"button",onclick:u},a(
"Save my marks")),c=r("div",{class:"ck-actions"},i);return r("div",{},...n.map(({element:l})=>l),c,s);function u(){let l=n.
map(({value:f})=>f());l.includes(-1)?d(a("Mark every line first.")):o.mark(l,()=>d(a("Your marks have been saved.")))}function d(l){
s.replaceChildren(l),o.announce(l)}}function ti(e,t){let o=F("rubric"),n=[a("Not yet"),a("Partly"),a("Yes")],s=n.map((c,u)=>{
let d=r("input",{type:"radio",name:o,value:u});return d.checked=t===u,d});return{element:r("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...s.map((c,u)=>r("label",{},c,` ${n[u]}`))),value:()=>s.findIndex(c=>c.checked)}}function Lo({
label:e,text:t,comment:o}){let n=r("div",{class:"ck-comment"},te(o));return r("details",{},r("summary",{},e),te(t),n)}function Bo({how:e,label:t,after:o,more:n,sent:s,filled:i,shown:c,key:u=d=>d}){let d=F("answer"),l=Bt({id:d},[]),f=ce(),
p=r("p",{class:"ck-field"},r("label",{for:d},t),l,o),h=r("div",{},p,n,f.element);return{how:e,body:h,input:l,answer:()=>s?.()??
(l.value.trim()?{text:l.value.trim()}:null),fill(g){l.value=g.text??"",i?.(g)},show(g){c?.(g),l.value||(l.value=g.written??
"");let m=g.key===void 0?[]:[st(u(g.key))];f.set(te(g.feedback),...m),ne(l,f.element),pe(l,g.verdict!=="right")},said:()=>f.
text(),...he(h,()=>{f.set(),ne(l),pe(l,!1)})}}var Do={...Dt,dateInWords:G,make:r,makeMarkdown:H,t:a,tn:U,uniqueId:F,viewExemplar:Lo,viewMarking:ze,viewOptions:Ro,viewPlaced:Wo,
viewRubric:No,viewTyped:Bo};var ni=()=>({right:a("Right"),partly:a("Partly right"),near:a("Nearly right: check the spelling"),wrong:a("Not right"),discussed:a(
"There is no right or wrong answer"),"so far":a("So far"),sent:a("Your answer is kept for your instructor, who marks it")}),
oi=()=>({chosen:a("Kept; you can choose another client at any time"),kept:a("Kept; you can change it and keep another ve\
rsion"),"too precise":a("Not right (more precise than the text)"),"too coarse":a("Partly right (less precise than the te\
xt)")});function si([e,t,o]){let n=U("{hit} of one word marked","{hit} of {count} words marked",t,{hit:e}),s=U("one word\
 too many","{count} words too many",o);return o?`${n}, ${s}`:n}function _t(e){let t=oi()[e.note]??ni()[e.verdict];if(!e.
of)return`${t}.`;if(e.hit)return`${t}: ${si(e.hit)}.`;let o=U("{points} of {of} point","{points} of {of} points",e.of,{points:ee(
e.points),of:ee(e.of)}),n=e.tries>1?a(" (first try: {points})",{points:ee(e.first)}):"",s=e.cost?a(", less {share}% for \
hints",{share:ee(100*e.cost)}):"";return`${t}: ${o}${s}${n}.`}function jo(e,t){let{as_of:o,confidence:n,evidence:s,left:i,
reason:c,review_due:u}=e,d=[];if(n){let f=jt()[n].toLowerCase();d.push(a("You said: {confidence}.",{confidence:f}))}return c&&
d.push(a("Your reason: {reason}",{reason:c})),!e.final&&i!=null&&d.push(U("One try left.","{count} tries left.",i)),o&&o!==
s?.as_of&&d.push(a("As of {day}.",{day:o})),u&&d.push(a("This answer was due to be checked again by {day}: it may be out\
 of date.",{day:u})),[...d.map(f=>r("p",{class:"ck-beside"},f)),s?ri(s,t):""]}function ri(e,t){let{before:o,words:n,after:s,
told:i,draft:c}=e,u=n?a("The words in the article"):a("The fact and its source"),d=n?[o,r("mark",{},n),s]:[r("p",{},i)],
l=a("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck-evidence"},r("figcaption",{},
u),r("blockquote",{dir:"auto"},...d),n?ii(e,t):ai(e),c?r("p",{class:"ck-beside"},l):"")}function ii({printed_in:e,marks:t},o){
if(!e&&!t)return"";let n=t?r("button",{type:"button",onclick:o},a("Show in the article")):null,s=e?r("cite",{dir:"auto"},
e):null;return r("p",{class:"ck-beside"},s," ",n)}function ai({pages:e,read:t,as_of:o}){let n={target:"_blank",rel:"noop\
ener noreferrer"},s=e.flatMap(({address:d,host:l})=>[" ",r("a",{...n,href:d,title:d},l)]),c=[t&&a("Read on {day}.",{day:t}),
o&&o!==t&&a("True as of {day}.",{day:o})].filter(Boolean).join(" "),u=s.length?[a("Source:"),...s,". "]:[];return r("p",
{class:"ck-beside"},...u,c)}var ci=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,li="default-src 'none'; style-src 'unsafe-inline'";function _o({page:e,paragraphs:t,labels:o,moments:n,client:s,changes:i,
nameOf:c}){let u=document.implementation.createHTMLDocument(a("Brief"));u.documentElement.lang=le.used??"en";let d=h("me\
ta");d.setAttribute("http-equiv","Content-Security-Policy"),d.setAttribute("content",li);let l=h("meta");l.setAttribute(
"charset","utf-8"),u.head.prepend(l,d),u.head.append(h("style",ci));let f=t.filter(({versions:S})=>S.length),p=h("main",
h("h1",a("Brief")),...s?[h("p",a("For: {name}",{name:s}))]:[],...e.length?[b(),h("h1",a("All that you wrote"))]:[],...f.
length?f.map(T):[O(a("Nothing is written yet."))],...i.trim()?[m(a("What changed"),g("p",i.trim()))]:[],...n.length?[m(a(
"Timeline"),C())]:[],m(a("Sources"),v()));return u.body.append(p),`${new XMLSerializer().serializeToString(u)}
`;function h(S,...y){let x=u.createElement(S);return x.append(...y),x}function g(S,y){let x=h(S,y);return x.setAttribute(
"dir","auto"),x}function m(S,...y){return h("section",g("h2",S),...y)}function b(){let S=e.map(({title:x,versions:I})=>{
let{fields:W}=I.at(-1),N=Object.entries(o).flatMap(([j,B])=>W[j]?[k(B,W[j])]:[]);return m(x,...N)}),y=h("div",...S);return y.
className="page",y}function k(S,y){let x=g("p","");return x.append(h("strong",`${S}:`)," ",y),x}function T({title:S,versions:y}){
let x=y.slice(0,-1),I=h("details",h("summary",a("Earlier versions")),...x.map(w)),W=y.slice(-1).map(w);return m(S,...W,...x.
length?[I]:[])}function w({time:S,client:y,fields:x}){let I=[G(S.slice(0,10)),c(y)].filter(Boolean).join(" · "),W=Object.
entries(o).flatMap(([N,j])=>x[N]?[h("dt",j),g("dd",x[N])]:[]);return h("div",O(I),h("dl",...W))}function v(){let S=t.flatMap(
({versions:y})=>y.at(-1)?.fields.source||[]);return S.length?h("ul",...[...new Set(S)].map(y=>g("li",y))):O(a("No source\
 is named yet."))}function C(){let S=n.map(({when:y,what:x,words:I})=>h("tr",g("th",y),g("td",x),g("td",I)));return h("t\
able",...S)}function O(S){let y=g("p",S);return y.className="quiet",y}}var Pt=({versions:e})=>Object.values(e.at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,rt=({versions:e})=>e.
length>0;function qt(e,t){let n=t.flatMap(s=>e.filter(i=>i.name===s)).filter(rt);return n.length?[...e.slice(-1).filter(
rt),...n]:[]}function Po(e,t){let{announce:o,make:n,setOff:s,t:i,uniqueId:c}=e,u=c("page"),d=n("ol",{class:"ck-order"}),
l=n("p",{class:"ck-how"}),f=n("div",{role:"group","aria-labelledby":u,hidden:!0},n("p",{class:"ck-heading",id:u},i("Your\
 one page")),n("p",{class:"ck-how"},i("Which paragraphs belong on it, and in which order?")),d,l),p=[],h=[],g={};return{
element:f,show:m,page:()=>p};function m(O,S){h=O;let y=h.slice(0,-1).filter(rt);g=Object.fromEntries(y.map(x=>[x.name,b(
x)])),p=S.filter(x=>g[x]),f.hidden=!y.length,w()}function b(O){let{name:S,title:y}=O,x=P("↑",i("Move up: {item}",{item:y}),
-1),I=P("↓",i("Move down: {item}",{item:y}),1),W=n("span",{class:"ck-moves"},x,I),N=n("input",{type:"checkbox",onchange:R}),
j=` (${C(Pt(O))})`,B=n("label",{},N," ",n("span",{dir:"auto"},y),j);return{element:n("li",{onkeydown:K},W,B),box:N,moves:W,
up:x,down:I};function P($,M,A){return n("button",{type:"button",class:"ck-move","aria-label":M,onclick:()=>k(S,y,A)},$)}
function K($){let M={ArrowUp:-1,ArrowDown:1}[$.key];!M||$.target===N||($.preventDefault(),$.stopPropagation(),k(S,y,M))}
function R(){p=p.filter($=>$!==S),N.checked&&(p=[...p,S]),T(N.checked?i("{item}: on the page",{item:y}):i("{item}: not o\
n the page",{item:y}))}}function k(O,S,y){let x=p.indexOf(O),I=x+y;x<0||I<0||I>=p.length||(p=p.toSpliced(x,1).toSpliced(
I,0,O),T(i("{item}: now {place} of {count}",{item:S,place:I+1,count:p.length})))}function T(O){let S=document.activeElement;
w(),S instanceof HTMLElement&&S.focus(),e.choose({page:p},()=>o([O,l.textContent].join(". ")))}function w(){let O=x=>p.includes(
x),S=[...p.filter(x=>g[x]),...Object.keys(g).filter(x=>!O(x))];for(let[x,I]of S.entries()){let{box:W,moves:N,up:j,down:B}=g[I];
W.checked=O(I),N.hidden=!O(I),s(j,x===0),s(B,x===p.length-1)}d.replaceChildren(...v(),...S.map(x=>g[x].element));let y=qt(
h,p).reduce((x,I)=>x+Pt(I),0);l.replaceChildren(i("{count} of about {limit} words on the page",{count:y,limit:t})),l.classList.
toggle("ck-over",y>t)}function v(){return h.slice(-1).map(O=>{let S=rt(O)?C(Pt(O)):i("Nothing is written yet."),y=n("str\
ong",{dir:"auto"},O.title);return n("li",{},y," ",i("(the recommendation, always first: {words})",{words:S}))})}function C(O){
return e.tn("one word","{count} words",O)}}var ui=6e4;function qo(e,t){let{dateInWords:o,make:n,t:s,tn:i,uniqueId:c}=t,u=c("changes"),d=n("textarea",{id:u,rows:5,maxlength:4e3,
dir:"auto"}),l=n("label",{for:u},s("What changed, and why:")),f=n("p",{class:"ck-beside"}),p=n("button",{type:"button",onclick:y},
s("Save the brief as a page")),h=n("div"),g=Po(t,e.most),m=n("div",{},n("div",{class:"ck-actions"},p),f),b=n("div",{class:"\
ck-brief"},h,g.element,l,d,m),k=[],T="";return{how:s("Nobody grades it. Each version that you keep stays in your record."),
check:s("Keep this version"),isFreeText:!0,body:b,answer:()=>d.value.trim()?{text:d.value.trim()}:null,fill(x){d.value=x.
text},show(x){d.value||(d.value=x.written)},follow(x){k=x.paragraphs??[],T=x.client??"",g.show(k,x.page??[]),h.replaceChildren(
w(),...k.map(C))},said:()=>"",...t.closing(b)};function w(){let x=v(T);return n("p",{},x?s("You advise: {name}",{name:x}):
s("No client is chosen yet."))}function v(x){return e.names[x]??x}function C({title:x,versions:I}){let W=I.at(-1),N=I.slice(
0,-1),j=c("paragraph");return n("div",{class:"ck-position",role:"group","aria-labelledby":j},n("p",{class:"ck-heading",id:j,
dir:"auto"},x),W?S(W):n("p",{class:"ck-how"},s("Nothing is written yet.")),N.length?O(N):null)}function O(x){let I=i("On\
e earlier version","{count} earlier versions",x.length),W=x.map(N=>n("li",{},S(N)));return n("details",{},n("summary",{},
I),n("ol",{},...W))}function S({time:x,client:I,fields:W}){let N=[o(x.slice(0,10)),v(I)].filter(Boolean).join(" · "),j=Object.
entries(e.labels).flatMap(([B,P])=>W[B]?[n("dt",{},P),n("dd",{class:"ck-kept",dir:"auto"},W[B])]:[]);return n("div",{},n(
"p",{class:"ck-how"},N),n("dl",{},...j))}function y(){let{labels:x,moments:I}=e,W=_o({page:qt(k,g.page()),paragraphs:k,labels:x,
moments:I,client:v(T),changes:d.value,nameOf:v}),N=URL.createObjectURL(new Blob([W],{type:"text/html"}));n("a",{href:N,download:"\
brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(N),ui);let j=s("The page brief.html is in your downloads. Open \
it to read or print it.");f.replaceChildren(j),t.announce(j)}}var di={client:$o,"whole-brief":qo},fi=".ck-question [tabindex='-1']";function Ko(e,t){let{drafts:o,extraViews:n,given:s,
onChange:i,together:c}=t,{region:u,announce:d}=Y(),l=et(d),f=pi(e,l,t),h={...To,...di,...n}[e.kind](e,{...Do,announce:d,
mark:R,choose:$}),g=Io(e,h),{check:m,reveal:b}=hi(x(),c,B),k=Ao(e,K),T=Jn(),w=r("div",{class:"ck-result"}),v=mi(e,t.number,
h.how,T.element,...g.elements,l.elements.left,k.list,r("div",{class:"ck-actions"},m,b,k.button),l.elements.notice,l.elements.
unsaved,w,u),C=r("form",{novalidate:!0,onsubmit:j},v),O=!1,S=!1,y="";return W(),{element:C,restore:M,action:I,tell:l.tell,
setUnsaved:l.setUnsaved,keepDraft:N,focus:()=>$t(h.body),isAnswered:()=>O};function x(){return e.sealed?a("Keep this ans\
wer"):h.check??a("Check")}function I(){return!oe(m)&&h.answer()?{did:"answer",...g.draft()}:null}function W(){let E=o.of(
e,!!h.isFreeText)??s;E&&g.fill(E),l.setLeft(!!(E&&!s))}function N(){let E=oe(m)?null:g.unchecked();E?o.keep(e,E):o.forget(
e)}function j(E){if(E.preventDefault(),oe(m)||c)return;let L=I();L?y===JSON.stringify(L)?l.tell(a("Change your answer, t\
hen check again.")):P(L,m):l.tell(a("Answer first, then check."))}function B(){oe(b)||P({did:"show"},b),m.focus()}function P(E,L){
J(L,!0),f(E,{onReply(_){E.did==="answer"&&(y=JSON.stringify(E)),J(L,!1),M(_.stands),N(),i(_.score);let q=_.stands.result,
V=q.verdict==="sent"?"":h.said(q);d([_t(q),V,l.whyUnsaved()].join(" "))},onSilence:()=>J(L,!1),onRefused(_){J(L,!1);let q={
reason:_};l.tell(e.sealed?a("Not kept: {reason}.",q):a("Not checked: {reason}.",q))}})}function K(){f({did:"hint"},{onReply(E){
k.show(E.stands.hints),l.clear(),d(a("Hint {place}: {hint}",{place:k.count(),hint:k.last()}))},onSilence:k.offerNext})}function R(E,L){
f({did:"mark",marks:E},{onReply:_=>L(_.stands.result)})}function $(E,L){f({did:"choose",sent:E},{onReply:L})}function M(E){
let{hints:L,result:_,earlier:q}=E;if(T.show(q),h.follow?.(E),!S&&!L.length&&!_)return;S=!0;let V=v.contains(document.activeElement),
se=g.unchecked();k.show(L),l.clear(),O=!!_&&_?.verdict!=="so far",v.toggleAttribute("data-answered",O),b.hidden=!_?.may_show,
J(m,!!_?.final),h.open(),_?(A(_,se),_.final&&D(V),m.replaceChildren(x())):(y="",se||g.settle(),w.replaceChildren())}function A(E,L){
g.show(E),L&&!E.final&&g.fill(L),(E.final||!g.unchecked())&&l.setLeft(!1),w.replaceChildren(Ie(E.verdict,_t(E)),...jo(E,
t.showInArticle))}function D(E){o.forget(e),g.close(),E&&!document.activeElement?.matches(fi)&&m.focus()}}function pi(e,t,{
actions:o,whyUnsaved:n}){return(s,i)=>o.give(e.id,s,{onReply(c){t.setLeft(!1),t.setUnsaved(c.saved?"":fe(n())),i.onReply(
c)},onRunning:t.setRunning,onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(re(o.areStored())),t.announce(
t.whyUnsaved())},onRefused:i.onRefused})}function hi(e,t,o){let n={type:"button",hidden:!0,onclick:o};return{check:r("bu\
tton",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",n,a("Show the answer"))}}function mi(e,t,o,...n){let s=e.
tries?U("One try.","{count} tries.",e.tries):"",i=[o,s].filter(Boolean).join(" "),c=F("how"),u=[t,e.lesson,...e.tags??[]].
filter(Boolean).join(" · "),d=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",{class:"ck-question",
"aria-describedby":c},r("legend",{},r("span",{class:"ck-number"},u),d),e.below?H("div",{dir:"auto"},e.below):null,r("p",
{class:"ck-how",id:c},i),...n)}function Fo(e,t,o){let{isTogether:n,isSealed:s,passMark:i,whyUnsaved:c,restore:u,announce:d}=o,l=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),p=r("p",{class:"ck-why-unsaved"}),h=r("button",{type:"button",class:"ck-main",hidden:!n,onclick:m},
s?a("Keep all answers"):a("Check all answers")),g=r("button",{type:"button",hidden:!0,onclick:k},a("Retry the questions \
you missed"));return{buttons:[h,g],told:[f,p,l],setScore:v,setSaved:()=>p.replaceChildren()};function m(){if(oe(h))return;
e.addAll();let C=e.actions();if(!Object.keys(C).length){w(a("Answer first, then check."));return}J(h,!0),t.giveAll(C,{onReply(O){
J(h,!1),u(O),b(O.saved)},onSilence(){J(h,!1),T()}})}function b(C){let O=e.left(),S=O?U("1 question is still open.","{cou\
nt} questions are still open.",O):"";f.replaceChildren(S),p.replaceChildren(C?"":fe(c())),d([l.textContent,S,p.textContent].
join(" "))}function k(){t.again({onReply(C){f.replaceChildren(),e.addAll(),u(C),e.firstToAnswer()?.focus()},onSilence:T})}
function T(){f.replaceChildren();let C=re(t.areStored());p.replaceChildren(C),d(C)}function w(C){f.replaceChildren(C),d(
C)}function v(C){l.replaceChildren(wi(C,i)),g.hidden=!C.missed}}function wi({answered:e,questions:t,of:o,points:n,first:s,
passed:i},c){let u=[];return e&&u.push(a("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&o&&u.push(a(
"Score: {points} of {of}; on the first try, {first}.",{points:ee(n),of:ee(o),first:ee(s)})),i!=null&&u.push(i?a("That is\
 enough to pass."):a("You need {mark}% to pass.",{mark:c})),u.join(" ")}var Uo={render({model:e,el:t,views:o={}}){z(e,t);let n=gi(e,we(e),o);t.replaceChildren(n.element);let s=jn(e,t,n.reload);
return()=>{n.close(),s()}}};function gi(e,t,o){let n=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:c,
announce:u}=Y(),l=tt(t,s,n,{onNews:B,onLate:K,onElsewhere:I}),f=nt(s),p=ki(l.waiting()),h=s.way==="all",g=ro(n,{way:s.way,
makeForm:C,put:O}),m=Fo(g,l,{isTogether:h,isSealed:n.some(({sealed:R})=>R),passMark:s.pass_mark,whyUnsaved:i,restore:x,announce:u}),
b=Qn({look:N,retry:W,announce:u}),k=r("div",{class:"ck-actions"},g.next,...m.buttons),T=0,w=r("div",{class:"ck ck-quiz",
oninput:S,onclick:S,onkeyup:S,onpointerup:S},s.told?r("p",{class:"ck-told"},s.told):null,b.element,k,...m.told,c);return g.
begin(),e.on("change:kept",j),b.show({aloud:!0}),t.ask({type:"open"},{onReply:y,onSilence:P}),{element:w,close:v,reload:I};
function v(){e.off("change:kept",j);for(let R of[l,f,b,t])R.close()}function C(R,$){return Ko(R,{number:$,actions:l,drafts:f,
given:p.get(R.id),whyUnsaved:i,together:h,extraViews:o,showInArticle:()=>t.ask({type:"evidence",question:R.id},{onReply:bi}),
onChange(M){m.setScore(M),g.arrange()}})}function O(R,$){k.before(...R.map(M=>M.element)),$?w.dataset.toCome=String($):delete w.
dataset.toCome}function S({target:R}){let $=g.around(R);$&&f.soon($)}function y(R){x(R),l.open(R.versions),B()}function x(R){
g.restore(R.questions),m.setScore(R.score)}function I(){t.ask({type:"open"},{onReply:x}),B()}function W(R){t.ask({type:"\
retry"},{onReply(){B(),b.show({aloud:R})}})}function N(){return{kept:e.get("kept")??{},late:T,waiting:l.waiting().length,
isSilent:l.areSilent(),areStored:l.areStored()}}function j(){i()||l.saved(),B()}function B(){b.show();let R=new Set(l.waiting().
map(({question:$})=>$));R.size||m.setSaved(),g.setSaved(R)}function P(){l.notOpened(),b.show({aloud:!0});for(let{question:R}of l.
waiting())g.named(R)?.setUnsaved(re(l.areStored()))}function K({question:R=""},$){if(T+=$.saved?1:0,$.type==="state"?x($):
$.stands&&(m.setScore($.score),g.restoreOne(R,$.stands)),$.without_effect?.length){let M=a("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");g.named(
R)?.tell(M)}}}function ki(e){let t=e.filter(({deed:o})=>o?.did==="answer");return new Map(t.map(({question:o,deed:n})=>[
o,n]))}function bi(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Ho(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":a("Article"),lang:e.lang||null,
onclick:({target:w})=>{w instanceof Element&&g(w.closest(".ck-passage"))},onkeydown:u}),s=[],i=[];return{element:n,show:d,
select:k,scrollToMarked:()=>T(s.find(w=>w.marked))};function u(w){let v=i.findIndex(({element:S})=>S===w.target);if(v<0||
w.altKey||w.ctrlKey||w.metaKey)return;let O={ArrowRight:v+1,ArrowDown:v+1,ArrowLeft:v-1,ArrowUp:v-1,Home:0,End:i.length-
1}[w.key];if(w.key==="Enter"||w.key===" ")g(i[v].element);else if(i[O])m(i[O]);else if(O===void 0)return;w.preventDefault()}
function d(w,v){let C=new Set,O=[...v,...w.flatMap(x=>[x.evidence,...x.passages])];for(let[x,I]of O)C.add(x).add(I);s=[];
let S=[],y=0;for(let x of e.blocks)S.push(t.slice(y,x.start),l(x,[...C])),y=x.end;S.push(t.slice(y,t.length)),f(w,v),i=s.
filter(x=>x.rows.length),i.forEach(h),i.length&&b(i[0]),n.replaceChildren(...S)}function l(w,v){let O=[...v.filter(W=>w.
start<W&&W<w.end).sort((W,N)=>W-N),w.end],S=O.map((W,N)=>{let j=N?O[N-1]:w.start,B=r("span",{},t.slice(j,W));return{start:j,
end:W,rows:[],marked:!1,element:B}});s.push(...S);let y=w.aside?r("span",{class:"ck-aside-label"},w.aside):null,x=w.aside?
"ck-aside":`ck-${w.kind.replace(" ","-")}`,I=S.map(W=>W.element);return r("p",{class:x,dir:"auto"},y,...I)}function f(w,v){
let C=w.flatMap(O=>O.passages.map(([S,y])=>({id:O.id,start:S,end:y})));C.sort((O,S)=>O.end-O.start-(S.end-S.start));for(let{
id:O,start:S,end:y}of C)for(let x of p(S,y))x.rows.includes(O)||x.rows.push(O);for(let[O,S]of v)for(let y of p(O,S))y.marked=
!0,y.element.classList.add("ck-marked")}function p(w,v){let C=0;for(let S=s.length;C<S;){let y=C+S>>1;s[y].start<w?C=y+1:
S=y}let O=C;for(;O<s.length&&s[O].end<=v;)O+=1;return s.slice(C,O)}function h({element:w,rows:v}){w.classList.add("ck-pa\
ssage"),w.prepend(r("span",{class:"ck-unseen"},`${v.join(", ")}: `)),w.setAttribute("role","button"),w.setAttribute("tab\
index","-1"),w.setAttribute("aria-pressed","false"),ue(w)}function g(w){let v=i.find(O=>O.element===w);if(!v)return;b(v);
let C=v.rows.indexOf(v.chosen??"");o(v.rows[(C+1)%v.rows.length])}function m(w){b(w),w.element.focus()}function b(w){for(let v of i)
v.element.tabIndex=v===w?0:-1}function k(w){for(let C of s){let O=w!==void 0&&C.rows.includes(w.id),[S,y]=w?.evidence??[
1/0,-1/0];C.chosen=O?w.id:void 0,C.element.classList.toggle("ck-chosen",O),C.element.classList.toggle("ck-evidence",S<=C.
start&&C.end<=y),C.rows.length&&C.element.setAttribute("aria-pressed",String(O))}let v=s.find(C=>C.chosen);!v||i.some(({
element:C})=>Pe(C))||(b(v),T(v))}function T(w){w&&xe(n,w.element)}}function Yo(e,t,{choose:o,switchTo:n}){let s=F("rows"),i=r("div",{class:"ck-rows"}),c=r("p",{class:"ck-hint ck-drafts"}),
u=r("div",{class:"ck-detail"}),d=e.map(({name:S,label:y,rows:x})=>{let I=U("1 row","{count} rows",x.length);return r("op\
tion",{value:S},a("{label} ({rows})",{label:y,rows:I}))}),l=r("select",{onchange:()=>n(l.value)},...d),f=r("label",{class:"\
ck-switch"},a("Table")," ",l),p=new Map,h,g=!1;return{element:r("div",{class:"ck-table"},f,c,i,u),show:b,select:w};function b(S){
l.value=S.name,p=new Map(S.rows.map(x=>[x.id,T(S,x)]));let y=vi(S.rows);c.hidden=!y,c.textContent=y,i.replaceChildren(S.
rows.length?k(S):r("p",{},a("This table has no rows for this article."))),i.scrollTop=0}function k(S){let y=a("{label}: \
choose a row to mark its words",{label:S.label}),x=[a("Row"),...S.columns].map(W=>r("th",{scope:"col"},W)),I=[...p.values()].
map(({element:W})=>W);return r("fieldset",{},r("legend",{},y),r("table",{},r("thead",{},r("tr",{},...x)),r("tbody",{},...I)))}
function T(S,y){let x=`${s}-${y.id}`,I=()=>o(y.id),W=r("input",{type:"radio",name:s,value:y.id,id:x,onchange:I}),N=r("la\
bel",{for:x},W,y.id),j=`${x}-main`,B=y.cells.map((R,$)=>r("td",{dir:"auto",id:$===S.main?j:null,"data-heading":S.columns[$]},
R));return W.setAttribute("aria-describedby",j),{element:r("tr",{onclick:K},r("th",{scope:"row"},N),...B),input:W};function K({
target:R}){R instanceof Element&&R.closest("label")||(W.focus(),o(y.id))}}function w(S){let y=h;p.get(y??"")?.element.classList.
remove("ck-chosen"),h=S?.id;let x=p.get(h??"");for(let{input:I}of p.values())I.checked=I.value===h;return x?.element.classList.
add("ck-chosen"),x&&xe(i,x.element,i.querySelector("thead")?.offsetHeight),u.replaceChildren(...S?v(S):[r("p",{},a("No r\
ow is chosen."))]),y}function v(S){let y=C(S).map(({part:N,words:j,count:B})=>r("li",{},r("span",{class:"ck-part"},N)," ",
r("q",{dir:"auto"},j),B>1?U(" (once)"," ({count} times)",B):null)),x=[yi(S),xi(S),...S.why],W=r("details",{open:g,ontoggle:()=>g=
W.open},r("summary",{},a("Why this row?")),r("ul",{},...x.map(N=>r("li",{},N))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},a("Row {id}",{id:S.id})),r("button",{type:"button",onclick:O},a("Clear the marks"))),r("p",{class:"ck-part"},
a("Its words in the article")),r("ul",{},...y),W]}function C(S){let y=new Map;for(let[x,I,W]of S.passages){let N=t.slice(
x,I),j=y.get(`${W} ${N}`)??{part:W,words:N,count:0};y.set(`${W} ${N}`,{...j,count:j.count+1})}return[...y.values()]}function O(){
let S=p.get(h??"");o(""),S?.input.focus()}}function vi(e){let t=e.filter(({origin:o})=>o==="proposed").length;return t?t===
e.length?a("This table is a draft that nobody has checked."):U("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function yi({origin:e,checked:t}){if(e==="machine")
return a("The machine made this row.");if(e==="proposed")return a("This row is a draft that nobody has checked.");let{kind:o,
name:n,day:s}=t;return o==="person"?a("Checked by {name} on {day}.",{name:n,day:s}):a("Checked by {name}, a program, on \
{day}.",{name:n,day:s})}function xi({certainty:e}){return e==="clear"?a("The rules had no doubt about it."):a("It is dou\
btful: check it against the sentence.")}var Vo=150,zo=e=>e.length>Vo?`${e.slice(0,Vo)} …`:e,Go={render({model:e,el:t}){z(e,t);let o=e.get("page"),n=e.get("tab\
les"),s=new ie(o.text),{region:i,announce:c}=Y(),u=Ho(o,s,m),d=Yo(n,s,{choose:m,switchTo:T}),l=Si(o);u.element.setAttribute(
"aria-describedby",l.id);let f=o.title?a("Reader: {title}",{title:o.title}):a("Reader"),p=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},l,r("div",{class:"ck-sides"},u.element,d.element),i);t.replaceChildren(p);let h=ae("reader",
"any"),g=k();return e.on("change:table",C),e.on("change:selected",O),e.on("change:marked",S),C(),g=!1,S(),()=>{e.off("ch\
ange:table",C),e.off("change:selected",O),e.off("change:marked",S)};function m(y){e.set("selected",y),e.save_changes(),b()}
function b(){h.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function k(){let y=h.
get(e.get("place")),x=n.find(({name:W})=>W===y?.table);if(!x||e.get("selected"))return!1;let I=x.rows.find(({id:W})=>W===
y.selected);return e.set("table",x.name),e.set("selected",I?.id??""),e.save_changes(),!0}function T(y){e.set("selected",
""),e.set("table",y),e.save_changes(),b()}function w(){let y=e.get("table");return n.find(x=>x.name===y)??n[0]}function v(){
return w().rows.find(({id:y})=>y===e.get("selected"))}function C(){let y=w();d.show(y),u.show(y.rows,e.get("marked")),O()}
function O(){let y=v(),x=d.select(y);u.select(y),!g&&(y?c(Ci(y,y.cells[w().main])):x&&c(a("Marks cleared.")))}function S(){
let y=e.get("marked");if(u.show(w().rows,y),u.select(v()),!y.length)return;u.scrollToMarked();let x=y.map(([I,W])=>s.slice(
I,W)).join(" … ");c(a("Marked in the article: {words}",{words:zo(x)}))}}};function Si(e){let t=a("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),o=a("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),n=e.lang==="en"?o:`${t} ${o}`;return r(
"p",{class:"ck-hint",id:F("hint")},n)}function Ci({id:e,passages:t},o){return U("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:zo(o)})}return ts(Ti);})();
return widgets; }

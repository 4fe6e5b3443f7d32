export function makeWidgets() {
"use strict";var widgets=(()=>{var Fe=Object.defineProperty;var Wn=Object.getOwnPropertyDescriptor;var $n=Object.getOwnPropertyNames;var Bn=Object.prototype.hasOwnProperty;var rt=(e,t)=>{for(var o in t)Fe(e,o,{get:t[o],enumerable:!0})},Dn=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of $n(t))!Bn.call(e,s)&&s!==o&&Fe(e,s,{get:()=>t[s],enumerable:!(n=Wn(t,s))||n.enumerable});return e};var jn=e=>Dn(Fe({},"__esModule",{value:!0}),e);var bs={};rt(bs,{adjudicator:()=>bt,curator:()=>St,explorer:()=>Ct,predict:()=>Ot,progress:()=>Ft,quiz:()=>An,reader:()=>Nn});var ke={},ie={used:"",own:""};function z(e,t){ke=e.get("words")??{};let o=e.get("languages");o?.used&&(ie=o,t.lang=o.used,
t.dir=o.direction)}function l(e,t={}){let o=ke[e]??e;return it(typeof o=="string"?o:o[0],t)}function P(e,t,o,n={}){let s=ke[e]??
[e,t],i=Number.isInteger(o)?o<200?o:100+o%100:100,a=(ke[e]&&ke[""]?.[i])??+(o!==1);return it(s[Number(a)],{count:o,...n})}
function it(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>n in t?String(t[n]):o)}function te(e){if(e==="undated")return l("T\
he text gives no date.");let[,t,o,n]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!o)return e;let s=new Date(Date.UTC(Number(
t),Number(o)-1,Number(n??1))),{used:i}=ie;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...n?{day:"numeric"}:{},timeZone:"UTC"})}var _n=15e3,Fn=new Set(["a","button","input","select","textarea","summary"]),ct="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...o){let n=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?n.addEventListener(s.slice(2),i):i!==!1&&i!=null&&n.setAttribute(s,i===!0?"":i);t.dir==="auto"&&ie.own&&(n.lang=ie.
own);for(let s of o)s!=null&&n.append(s);return(Fn.has(e)||"tabindex"in t)&&ae(n),n}function ae(e){e instanceof HTMLElement&&
e.matches(ct)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&ae(e)}));function H(e,t,o){let n=r(e,t);return/[<&]/.test(o)?(n.innerHTML=o,n.querySelectorAll(ct).forEach(ae)):
n.textContent=o,n}function V(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:n=>{
e.replaceChildren(r("p",{},n)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),_n)}}}var Kn=Math.random().toString(
36).slice(2,12),at=0;function U(e){return at+=1,`ck-${e}-${Kn}-${at}`}var ne=class{constructor(t){this.text=t,this.units=[0];let o=0;for(let n of t)o+=n.length,this.units.push(o)}get length(){
return this.units.length-1}slice(t,o){return this.text.slice(this.units[t],this.units[o])}};function ye({how:e,actions:t,forms:o,coder:n,keys:s,onKeys:i,onFilter:a,onOff:d}){let u=r("progress",{"aria-label":l("Si\
gned rows"),max:1,value:0}),c=r("span"),f=r("p",{class:"ck-said"}),p=Object.entries(o??{}).map(([b,{label:k}])=>r("optio\
n",{value:b},k)),m=r("select",{onchange:a},r("option",{value:"turn"},l("each table in turn")),r("option",{value:"mixed"},
l("all tables mixed")),...p),w=r("input",{type:"checkbox",onchange:v});w.checked=s;let g=r("dl",{class:"ck-keys",id:U("k\
eys")}),S=r("div",{hidden:!0},r("p",{},e??Un()),g,r("p",{},r("label",{},w," ",l("Use single letters as keyboard shortcut\
s")))),A=Object.entries(t).map(([b,k])=>{let C=r("kbd",{"aria-hidden":"true"},b),M=r("button",{type:"button",onclick:()=>h(
b)},k.label,C);return[b,k,M,C]});g.append(...Object.entries(t).flatMap(([b,{label:k,means:C}])=>[r("dt",{},r("kbd",{},b)),
r("dd",{},C?`${k}: ${C}`:k)])),A[0][2].classList.add("ck-main"),v();let E="";return{element:r("div",{class:"ck-bar"},r("\
div",{class:"ck-far"},r("span",{},l("Signed as {name}",{name:n})),u,c,o?r("label",{},l("Rows:")," ",m):null),r("div",{class:"\
ck-actions ck-do",role:"group","aria-label":l("What to do with the row")},...A.map(([,,b])=>b)),S,f),filter:()=>m.value,
keysAreOn:()=>w.checked,press:h,help:y,show(b){u.max=Math.max(1,b.rows),u.value=b.signed,c.textContent=b.said;let k=A.find(
([C])=>C==="u")?.[2];k?.setAttribute("aria-disabled",String(!b.undo)),k&&(k.title=b.undo)},at(b){E=b??"";for(let[,{only:k},
C]of A)k&&C.setAttribute("aria-disabled",String(k!==E))},said(b,k=!1){f.textContent=b,f.classList.toggle("ck-fault",k)}};
function h(b){let k=t[b],C=A.find(([M])=>M===b)?.[2];return!k||!C?!1:(C.getAttribute("aria-disabled")!=="true"?k.run():k.
only&&d(l("Only stakeholders can be merged or split.")),!0)}function v(){for(let[b,,k,C]of A)C.hidden=!w.checked,w.checked?
k.setAttribute("aria-keyshortcuts",b):k.removeAttribute("aria-keyshortcuts");i(w.checked)}function y(){S.hidden=!S.hidden,
A.find(([k])=>k==="?")?.[2]?.setAttribute("aria-expanded",String(!S.hidden))}}function Un(){return l("Compare the row wi\
th its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each decision is signed and kept at o\
nce, and Undo takes back one after the other. Rows that are not signed do not count. In a form, Control and Enter saves,\
 Escape goes back.")}function xe(e,t){let o=r("div",{class:"ck-outside",hidden:!0}),n=r("ul",{dir:"auto"}),s=r("select",{onchange:a},...e.map(
u=>r("option",{value:u},u==="machine"?l("the machine's draft"):u))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
a()}},r("summary",{},l("What has changed?")),r("label",{},l("Since:")," ",s),n);return{element:r("div",{class:"ck-change\
s"},o,i),showOutside:d};function a(){t(s.value,u=>{n.replaceChildren(...u.map(c=>r("li",{dir:"auto"},c)))})}function d(u){
if(!u.length)return;let c=()=>{o.hidden=!0};o.hidden=!1,o.replaceChildren(r("p",{},l("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...u.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:c},
l("I have seen it")))}}var lt=3e3,qn="[*]:",Pn=".jp-InputPrompt";function fe(e){let t=new Map,o=[],n=0;return e.on("msg:custom",i),{ask(a,d){let u=U(
"message");n+=1;let c=setTimeout(()=>s(u),lt);t.set(u,{...d,place:n,timer:c});try{e.send({...a,message_id:u})}catch{}return n},
listen:a=>o.push(a),close(){e.off("msg:custom",i);for(let{timer:a}of t.values())clearTimeout(a);t.clear()}};function s(a){
let d=t.get(a);d&&(Hn()?(d.onRunning?.(),d.timer=setTimeout(()=>s(a),lt)):d.onSilence?.())}function i(a){let d=t.get(a.message_id);
if(d){t.delete(a.message_id),clearTimeout(d.timer),a.type==="refused"?d.onRefused?.(a.reason):d.onReply(a);for(let u of o)
u(d.place)}}}function Hn(){return[...document.querySelectorAll(Pn)].some(({textContent:t})=>t===qn)}var Ke="coursekit",ut=window,dt=Symbol.for("coursekit.unstored");ut[dt]??=new Map;var ce=ut[dt],Vn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function qe(){try{return window.localStorage}catch{return null}}function oe(e,t){let o=`${[
Ke,e,Vn,t].join(" ")} `;return{front:o,put(n,s){let i=JSON.stringify(s);try{return Yn(i.length+o.length+n.length),window.
localStorage.setItem(o+n,i),ce.delete(o+n),!0}catch{return ce.set(o+n,i),!1}},remove(n){ce.delete(o+n),qe()?.removeItem(
o+n)},get:n=>Ue(ce.get(o+n)??pe(o+n)),has:n=>ce.has(o+n)||pe(o+n)!==null,isStored:n=>pe(o+n)!==null,all:()=>ft(o).flatMap(
n=>{let s=Ue(ce.get(n)??pe(n));return s?[[n.slice(o.length),s]]:[]})}}function pe(e){return qe()?.getItem(e)??null}function ft(e){
let t=qe(),o=new Set(ce.keys());for(let n=0;n<(t?.length??0);n+=1)o.add(t?.key(n)??"");return[...o].filter(n=>n.startsWith(
e))}function Ue(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Yn(e){
let t=a=>a.length+(pe(a)?.length??0),o=ft(`${Ke} `),n=o.reduce((a,d)=>a+t(d),0);if(n+e<=1e6)return;let s=a=>Ue(pe(a))?.at??
0,i=o.filter(a=>!a.startsWith(`${Ke} waiting `));i.sort((a,d)=>s(a)-s(d));for(let a of i){if(n+e<=1e6)return;n-=t(a),window.
localStorage.removeItem(a)}if(n+e>1e6)throw new Error("no room for another action")}function be(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(o=>{let n=o;for(let s=0;s<t.length;s+=1)n=Math.imul(n^t.charCodeAt(s),16777619);return(n>>>
0).toString(16).padStart(8,"0")}).join("")}var zn="input:not([type='checkbox']), select, textarea, [role='listbox']",pt="curator keys";function Se(){let e=oe("read\
er","any");return{keys:e.get(pt)?.on??!0,onKeys:t=>e.put(pt,{at:Date.now(),on:t})}}function Ce(e,t){let o=fe(e),n={isWaiting:!1,
ask:s,close:o.close};return n;function s(i,a,d){o.ask(i,{onReply(u){n.isWaiting=!1,a(u)},onSilence(){n.isWaiting=!1,t(l(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(u){n.isWaiting=!1,t(u,!0),d?.(u)}})}}function Te(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function Ee(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ae(e,[t,o,n,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},o,n),...s)}function Oe(e,t,o){return n=>{if(!(n.altKey||n.ctrlKey||n.metaKey||!(n.target instanceof
Element))){if(n.key==="Escape"&&t())o();else{if(t()||!e.keysAreOn()||n.target.closest(zn))return;if(!e.press(n.key))return}
n.preventDefault(),n.stopPropagation()}}}function Me(e,t,o){return(n,s,i,a,d)=>{e.mark(n,s,i,{take(u){t.ask({type:"mark",
words:u},({text:c,spans:f})=>{e.show(o()),a(c,f,u)})},cancel(){e.show(o()),d?.()}})}}function ht(e,{label:t,fields:o},{sides:n,names:s},[i,a]){let d=r("p",{class:"ck-row-title",id:U("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},l("Difference {number} of {of}",{number:i,of:a}))),u=o.filter(({column:f})=>e.sides.
some(p=>p?.fields[f])).map(f=>{let p=e.columns.includes(f.column);return r("tr",{class:p?"ck-differs":null},r("th",{scope:"\
row"},f.label,p?r("span",{class:"ck-part"}," ",l("(differs)")):null),...e.sides.map((m,w)=>Jn(m,f,s[w])))}),c=n.map((f,p)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[p]?null:r("span",{class:"ck-part"}," ",l("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},e.decided?l("Decided."):
l("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},l("Cell")),...c)),r("tbod\
y",{},...u)))}function Jn(e,t,o){let n=e?.fields[t.column]??"",s=t.rows&&o[t.rows]?.[n];return r("td",{dir:"auto"},s?`${n}\
 ${s}`:n)}var Gn=new Set(["words","text","long"]),mt=60;function wt(e,{label:t,fields:o},n,{number:s,of:i}){let a=s?l("{number} of\
 {of}",{number:s,of:i}):"",d=r("p",{class:"ck-row-title",id:U("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},a)),u=o.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let p=e.fields[f.column]??"",m=f.rows?gt(
p).map(w=>kt(w,n[f.rows])):[p].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:p?null:"ck-part"},m.join(
"; ")||l("none"))]}),c=e.why.length?[r("p",{class:"ck-part"},l("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},...Qn(e)),
r("dl",{},...u),...c)}function Ie({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function Qn({certainty:e,
origin:t,checked:o}){let n=t==="reviewed"?l("Signed: {name}, {day}",o):l("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},l("Doubtful.")):null;return s?[s," ",n]:[n]}function Re(e,{label:t,fields:o},n,{save:s,cancel:i,mark:a}){
let d={},u={},c=o.map(w=>{let g=e[w.column]??"";if(w.kind==="rows"){let A=Zn(w,g,n[w.rows]??{});return u[w.column]=A,A.element}
let S=to(w,g,n);return u[w.column]=S,S.addEventListener("input",()=>delete d[w.column]),r("div",{class:`ck-field ${Gn.has(
w.kind)?`ck-${w.kind}`:""}`},r("label",{},r("span",{},Xn(w)),S),w.kind==="words"?m(w,S):null)}),f=r("form",{class:"ck-ro\
w","aria-label":l("{table}: a row to fill in",{table:t}),onsubmit(w){w.preventDefault(),s(p(),d)},onkeydown(w){w.key!=="\
Enter"||!(w.ctrlKey||w.metaKey)||(w.preventDefault(),w.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...c),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},l("Save and sign")),r("button",{type:"butt\
on",onclick:i},l("Cancel"))));return f;function p(){let w=Object.entries(u).map(([g,{value:S}])=>[g,S]);return Object.fromEntries(
w.filter(([g,S])=>S!==(e[g]??"")&&!(g in d)))}function m(w,g){return r("button",{type:"button","aria-label":l("Mark in t\
he article: {cell}",{cell:w.label}),onclick(){a(w.label,d[w.column]??eo(e,w.column),(A,E)=>{g.value=A,d[w.column]=E,g.focus()})}},
l("Mark"))}}function Zn({label:e},t,o){let n=gt(t),s=Object.keys(o).filter(d=>!n.includes(d)),i=[...n,...s].map(d=>{let u=r(
"input",{type:"checkbox",value:d});return u.checked=n.includes(d),{box:u,choice:r("label",{},u,kt(d,o))}});return{element:r(
"fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.map(({choice:d})=>d)),get value(){return i.filter(({box:d})=>d.
checked).map(({box:d})=>d.value).join("; ")}}}var gt=e=>e.split(";").map(t=>t.trim()).filter(Boolean),kt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),Xn=({label:e,hint:t})=>t?`${e} (${t})`:e;function eo(e,t){let o=t==="evidence"?"":`${t}_`,n=`${e[`${o}start`]??
""}:${e[`${o}end`]??""}`;return(e[`${o}spans`]||n).split(";").map(i=>i.split(":").map(Number)).filter(([i,a])=>a>i).map(
([i,a])=>[i,a])}function to(e,t,o){if(e.kind==="choice"||e.kind==="row")return no(e,t,o);let s=e.kind==="long"||t.length>
mt?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function no({kind:e,choices:t,rows:o},n,s){
let i=e==="row"?["",...Object.keys(s[o]??{})]:t,a=i.includes(n)?i:[...i,n],d=c=>`${c} ${s[o]?.[c]??""}`.trim(),u=r("sele\
ct",{},...a.map(c=>r("option",{value:c},d(c).slice(0,mt)||l("none"))));return u.value=n,u}function Ne(e,t,o){let n=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:h,
...o}),s=e.map(p);n.append(t);let i=!1,a=0,d=0,u=!1,c=!0,f=y=>s[y].getAttribute("aria-selected")==="true";return{element:n,
words:s,marked:()=>s.map((y,b)=>b).filter(f),markAll:m,current:()=>a,go:E,close(){i=!0,n.setAttribute("aria-disabled","t\
rue")},open(){i=!1,n.removeAttribute("aria-disabled")}};function p([y,b],k){let C=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:k?"-1":"0",onpointerdown:M=>g(M,k),onpointerenter(M){M.buttons===1&&u&&A(k)}},b);return n.
append(y,C),C}function m(y,b){for(let k of s.keys())w(k,y(k),b)}function w(y,b,k=!1){(!i||k)&&s[y].setAttribute("aria-se\
lected",String(b))}function g(y,b){y.button||(y.preventDefault(),s[b].releasePointerCapture?.(y.pointerId),c=!f(b),u=!0,
document.addEventListener("pointerup",S,{once:!0}),d=b,E(b),w(b,c))}function S(){u=!1}function A(y){let[b,k]=[Math.min(d,
y),Math.max(d,y)];for(let C=b;C<=k;C+=1)w(C,c);E(y)}function E(y){s[a].tabIndex=-1,a=y,s[y].tabIndex=0,s[y].focus()}function h(y){
let b=s.length-1,k=getComputedStyle(n).direction==="rtl"?-1:1,C={ArrowRight:a+k,ArrowLeft:a-k,ArrowDown:v(1),ArrowUp:v(-1),
Home:0,End:b};if(y.key===" "||y.key==="Enter")d=a,c=!f(a),w(a,c);else if(y.key in C){let M=Math.max(0,Math.min(b,C[y.key]));
y.shiftKey?(f(a)||(d=a),c=!0,A(M)):E(M)}else return;y.preventDefault(),y.stopPropagation()}function v(y){let b=s[a].getBoundingClientRect(),
k=s.map((L,D)=>({at:D,box:L.getBoundingClientRect()})).filter(({box:L})=>y*(L.top-b.top)>b.height/2);if(!k.length)return a;
let C=k.map(({box:L})=>L.top),M=y>0?Math.min(...C):Math.max(...C),$=k.filter(({box:L})=>Math.abs(L.top-M)<b.height/2),W=L=>Math.
abs(L.left-b.left);return $.reduce((L,D)=>W(D.box)<W(L.box)?D:L).at}}function he(e,t,o=0){let n=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+o;if(n.top>=i&&n.bottom<=s.bottom)
return;let a=matchMedia("(prefers-reduced-motion: reduce)").matches,d=Math.max(0,(s.bottom-i-n.height)/2);e.scrollBy({top:n.
top-i-d,behavior:a?"auto":"smooth"})}function Le(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},n);return{element:s,show:i,mark:a};function i(d){s.replaceChildren(n);let u=d?.evidence??[0,
0],c=d?.passages??[],f=[u,...c].flat().filter(g=>typeof g=="number"),p=[],m,w=0;for(let g of e.blocks){p.push(t.slice(w,
g.start));let S=f.filter(b=>g.start<b&&b<g.end),A=[...new Set(S)].sort((b,k)=>b-k),E=[g.start,...A,g.end],h=E.slice(1).map(
(b,k)=>{let C=E[k],M=([L,D])=>Number(L)<=C&&b<=Number(D),$=c.some(M)?"mark":"span",W=r($,{class:M(u)&&b>C?"ck-evidence":
null},t.slice(C,b));return M(u)&&u[1]>u[0]&&(m??=W),W}),v=g.aside?r("span",{class:"ck-aside-label"},g.aside):null,y=g.aside?
"ck-aside":`ck-${g.kind.replace(" ","-")}`;p.push(r("p",{class:y,dir:"auto"},v,...h)),w=g.end}p.push(t.slice(w,t.length)),
n.replaceChildren(...p),m&&he(n,m)}function a(d,u,c,{take:f,cancel:p}){let m=o.map(([v,y],b)=>[t.slice(b?o[b-1][1]:0,v),
t.slice(v,y)]),w=t.slice(o.at(-1)?.[1]??0,t.length),g=Ne(m,w,{"aria-label":d,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),S=v=>u.some(([y,b])=>y<o[v][1]&&o[v][0]<b),A=()=>{let v=g.marked();f(v.length?v:[g.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},d)," ",l("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:A},
l("Take these words")),r("button",{type:"button",onclick:p},l("Cancel"))),g.element),g.element.addEventListener("keydown",
h,!0);let E=Math.max(0,o.findIndex((v,y)=>S(y)));c||g.markAll(S),g.go(E);function h(v){if(v.key==="Enter")A();else if(v.
key==="Escape")p();else return;v.preventDefault(),v.stopPropagation()}}}var bt={render({model:e,el:t}){z(e,t);let o=e.get("forms"),{coder:n,sides:s,names:i}=e.get("manner"),a=Ce(e,y),{region:d,
announce:u}=V(),c=0,f=!1,p=new ne(e.get("page").text),m=Le(e.get("page"),p,e.get("markable")),w=r("div",{class:"ck-place"}),
g=ye({how:l("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:l("Take {\
name}",{name:s[0]}),run:()=>M(0)},2:{label:l("Take {name}",{name:s[1]}),run:()=>M(1)},e:{label:l("Edit"),run:()=>a.isWaiting||
W()},u:{label:l("Undo"),run:()=>$({type:"undo"})},p:{label:l("Previous"),run:()=>C(-1)},n:{label:l("Next"),run:()=>C(1)},
"?":{label:l("Help"),run:()=>g.help()}},coder:n,...Se(),onOff:y}),S=xe([],()=>{}),A=Oe(g,()=>f,()=>k(c)),E=[g.element,m.
element,w,S.element,d];return t.replaceChildren(Ae(l("Two coders"),E,A)),e.on("change:state",v),v(),k(b(-1),!1),()=>{e.off(
"change:state",v),a.close()};function h(){return e.get("state")}function v(){g.show(h()),S.showOutside(h().outside)}function y(L,D=!1){
u(L),g.said(L,D)}function b(L){let{pairs:D}=h(),j=[...D.keys()];return[...j.slice(L+1),...j.slice(0,L+1)].find(q=>!D[q].
decided)??Math.max(0,L)}function k(L,D=!0){let{pairs:j}=h(),K=j[L];if(f=!1,!K){w.replaceChildren(r("p",{tabindex:"-1"},l(
"The two agree on every row."))),m.show(void 0);return}c=L;let q=ht(K,o[K.table],{sides:s,names:i},[L+1,j.length]);w.replaceChildren(
q),m.show(K.sides.find(I=>I)??void 0),D&&Ee(q,g)}function C(L){h().pairs[c+L]?k(c+L):y(L>0?l("This is the last row."):l(
"This is the first row."))}function M(L){$({type:"take",number:c,side:L})}function $(L,D){a.isWaiting||(a.isWaiting=!0,a.
ask({...L,seen:h().seen},({said:j,at:K})=>{let q=h().pairs.every(({decided:I})=>I);y(q?[j,l("All differences are decided\
.")].join(" "):j),k(K??b(c))},D??(()=>k(c))))}function W(){let{table:L,sides:D}=h().pairs[c],j=D[0]?0:1,K=D[j];if(!K)return;
let q=Me(m,a,()=>K),I=Re(Ie(K),o[L],i[j],{save:(O,x)=>$({type:"take",number:c,side:j,cells:O,marked:x},()=>{}),cancel:()=>k(
c),mark:(O,x,T)=>q(O,x.length?x:[K.evidence],!x.length,T)});f=!0,Te(w,I)}}};function vt(e,t,o,n){let s=r("select",{onkeydown(a){a.key==="Enter"&&(a.preventDefault(),i.requestSubmit())}},...t.map(({
id:a,fields:d})=>r("option",{value:a},`${a} ${d.name}`))),i=xt(l("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},l("Into:")," ",s),r("p",{class:"ck-part"},l("This row goes; its names become other names of the row that yo\
u choose."))],l("Merge"),()=>o(s.value),n);return i}function yt(e,t,o){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(a=>a.trim()).filter(a=>a).map(a=>({name:a,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return xt(l("Split {name} into two rows",{name:e.fields.name}),[r("p",{},l("Which names belong to the second row?")),...s.
map(({name:a,box:d})=>r("label",{class:"ck-name",dir:"auto"},d,` ${a}`)),r("label",{},l("Or another name for the second \
row:")," ",i)],l("Split"),()=>t([...s.filter(({box:a})=>a.checked).map(({name:a})=>a),...i.value.trim()?[i.value.trim()]:
[]]),o)}function xt(e,t,o,n,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),n()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},o),r("button",{type:"button",onclick:s},l("Cancel"))))}var St={render({model:e,el:t}){z(e,t);let o=e.get("forms"),n=Ce(e,h),{region:s,announce:i}=V(),a,d=!1,u=new ne(e.get("pa\
ge").text),c=Le(e.get("page"),u,e.get("markable")),f=r("div",{class:"ck-place"}),p=ye({actions:{k:{label:l("Keep"),means:l(
"the row is right as it is"),run:()=>W({type:"keep",...C()})},e:{label:l("Edit"),run:()=>n.isWaiting||D()},d:{label:l("D\
rop"),means:l("the article says no such thing"),run:()=>W({type:"drop",...C()})},m:{label:l("Merge"),means:l("this and a\
nother row are the same stakeholder"),run:()=>n.isWaiting||q(),only:"stakeholders"},s:{label:l("Split"),means:l("the row\
 is about two stakeholders"),run:()=>n.isWaiting||I(),only:"stakeholders"},a:{label:l("Add"),means:l("mark the words of \
a row that is missing"),run:()=>n.isWaiting||K()},u:{label:l("Undo"),run:()=>W({type:"undo"})},p:{label:l("Previous"),run:()=>$(
-1)},n:{label:l("Next"),run:()=>$(1)},"?":{label:l("Help"),run:()=>p.help()}},forms:o,coder:e.get("manner").coder,...Se(),
onFilter:()=>M(k()),onOff:h}),m=xe(e.get("manner").versions,(O,x)=>n.ask({type:"diff",version:O},({lines:T})=>x(T))),w=Me(
c,n,()=>y(a)),g=Oe(p,()=>d,()=>M(a)),S=[p.element,c.element,f,m.element,s];return t.replaceChildren(Ae(l("Curation"),S,g)),
e.on("change:state",E),E(),M(k(),!1),()=>{e.off("change:state",E),n.close()};function A(){return e.get("state")}function E(){
p.show(A()),m.showOutside(A().outside)}function h(O,x=!1){i(O),p.said(O,x)}function v(){let{turn:O,mixed:x}=A().orders,T=p.
filter();return T==="mixed"?x:T==="turn"?O:O.filter(([N])=>N===T)}function y(O){return O&&A().tables[O[0]].find(({id:x})=>x===
O[1])}function b(O){let x=e.get("manner").kind==="person";return O.find(T=>{let N=y(T),R=N?.origin==="reviewed";return N&&
(!R||x&&N.checked.kind==="program")})}function k(){return b(v())??v()[0]}function C(){return{table:a?.[0],row:a?.[1]}}function M(O,x=!0){
let T=y(O);if(a=T&&O,d=!1,p.at(a?.[0]),!T||!O){f.replaceChildren(r("p",{tabindex:"-1"},l("There are no rows."))),c.show(
void 0);return}let N=v(),R=N.findIndex(([_,F])=>_===O[0]&&F===O[1])+1,B=wt(T,o[O[0]],A().names,{number:R,of:N.length});f.
replaceChildren(B),c.show(T),x&&Ee(B,p)}function $(O){let x=v(),T=x.findIndex(([R,B])=>R===a?.[0]&&B===a?.[1]),N=x[T+O];
N?M(N):i(O>0?l("This is the last row."):l("This is the first row."))}function W(O,x){if(n.isWaiting)return;let T=v(),N=T.
findIndex(([R,B])=>R===a?.[0]&&B===a?.[1]);n.isWaiting=!0,n.ask({...O,seen:A().seen},({said:R,at:B})=>{let _=b([...T.slice(
N+1),...T.slice(0,N+1),...v()]);h(_?R:[R,l("All these rows are signed.")].join(" ")),M(B&&y(B)?B:_??(y(a)?a:v()[0]))},x??
(()=>M(y(a)?a:k())))}function L(O){d=!0,Te(f,O)}function D(){let O=y(a);!O||!a||j(a[0],O,Ie(O),(x,T)=>W({type:"mend",...C(),
cells:x,marked:T},()=>{}))}function j(O,x,T,N){let R=Re(T,o[O],A().names,{save:N,cancel:()=>M(a),mark:(B,_,F)=>w(B,_.length?
_:[x?.evidence??[0,1]],!_.length,F)});L(R)}function K(){let O=a?.[0]??"stakeholders",{label:x}=o[O];d=!0;let T=y(a)?.evidence??
[0,1],N=l("Mark the words of a new row: {table}",{table:x});w(N,[T],!0,(B,_,F)=>n.ask({type:"new",table:O,words:F},({cells:Y})=>{
j(O,y(a),Y,(re,Ln)=>W({type:"add",table:O,words:F,cells:re,marked:Ln},()=>{}))}),()=>M(a))}function q(){let O=y(a);if(!O)
return;let x=A().tables.stakeholders.filter(({id:N})=>N!==O.id);L(vt(O,x,N=>W({type:"merge",row:O.id,into:N},()=>{}),()=>M(
a)))}function I(){let O=y(a);if(!O)return;L(yt(O,T=>W({type:"split",row:O.id,names:T},()=>{}),()=>M(a)))}}};var Ct={render({model:e,el:t}){z(e,t);let{region:o,announce:n}=V(),s=e.get("choices").map((g,S)=>oo(g,()=>c(S))),i=r("bu\
tton",{type:"button",onclick:f},l("Show all rows")),a=r("p",{class:"ck-count"}),d=so(e.get("columns")),u=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":l("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:g})=>g),i),a,d.element,u,o)),e.on("change:chosen",m),e.on("change:pictur\
e",w),m(),()=>{e.off("change:chosen",m),e.off("change:picture",w)};function c(g){let S=[...e.get("chosen")];S[g]=s[g].value(),
p(S)}function f(){p(s.map(()=>null))}function p(g){e.set("chosen",g),e.save_changes(),n(a.textContent)}function m(){let g=e.
get("chosen"),S=e.get("rows"),A=S.filter(({facets:E})=>E.every((h,v)=>g[v]===null||g[v]===h));s.forEach((E,h)=>{E.show(g[h])}),
a.textContent=A.length?P("1 of {total} rows matches.","{count} of {total} rows match.",A.length,{total:S.length}):l("No \
row matches all of these choices."),d.show(A),w()}function w(){let g=e.get("picture"),S=JSON.stringify(g.of)===JSON.stringify(
e.get("chosen"));g.of?S?g.fault?u.replaceChildren(r("p",{dir:"auto"},g.fault)):u.replaceChildren(...g.lead?[io(g)]:[]):u.
replaceChildren(r("p",{},l("The figure for these rows is being drawn."))):u.replaceChildren()}}};function oo({name:e,values:t},o){
let n=t.map((i,a)=>r("option",{value:a,dir:"auto"},i||l("no entry"))),s=r("select",{onchange:o},r("option",{value:""},l(
"all")),...n);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function so(e){let t=r("tbody"),o=e.map(d=>r("th",{scope:"col",dir:"au\
to"},d)),n=r("table",{},r("thead",{},r("tr",{},...o)),t),s=l("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},n);return{element:i,show:a};function a(d){i.hidden=d.length===0,i.scrollTop=0,t.replaceChildren(
...d.map(({cells:u})=>r("tr",{},...u.map(ro))))}}function ro(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function io({lead:e,parts:t}){return r("div",{lang:"en"},r("p",{},e),...ao(t))}function ao(e){return e.
flatMap(({heading:t,items:o})=>[r("p",{},r("strong",{},t)),r("ol",{},...o.map(n=>r("li",{},n)))])}function We(e){let t=r("p",{class:"ck-notice"}),o=r("p",{class:"ck-why-unsaved"}),n=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:o,left:n},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>o.replaceChildren(
s),whyUnsaved:()=>o.textContent??"",setRunning(){let s=l("The unit is still loading. Your answer is kept, and is checked\
 as soon as that is done.");n.textContent!==s&&(n.replaceChildren(s),e(s))},setLeft(s){n.replaceChildren(s?l("Not checke\
d yet: this is how you left it."):"")}}}function Tt(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(co)))}}}function co({time:e,words:t}){let o=te(e.slice(
0,10));if(!t){let s=l("Given to an earlier version of this question, on {day}; it stays in your record.",{day:o});return r(
"li",{},s)}let n=l("Given to an earlier version of this question, on {day}: ",{day:o});return r("li",{},n,r("q",{dir:"au\
to"},t))}var lo=2e4;function Et({look:e,retry:t,announce:o}){let n=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},l("Tr\
y again")),i=r("details",{hidden:!0}),a=r("div",{class:"ck-saving",hidden:!0},n,s,i),d="",u=!1,c;return{element:a,show:f,
close:()=>clearTimeout(c)};function f({aloud:w=!1}={}){let g=e(),S=fo(g),A=!S.length,E=A?uo(g.late,u):S.join(" ");u||=!A,
n.replaceChildren(E),a.classList.toggle("ck-unsaved",!A),s.hidden=A||g.isSilent,m(g.kept.mended??[]),a.hidden=!E&&i.hidden,
E&&(A?E!==d:w)&&o(E),d=E,clearTimeout(c),!A&&!g.isSilent&&(c=setTimeout(p,lo))}function p(){document.hidden?f():t(!1)}function m(w){
if(i.hidden=!w.length,i.dataset.lines===String(w.length))return;i.dataset.lines=String(w.length);let g=P("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",w.length),S=w.map(E=>r("li",{dir:"auto"},E)),
A=[r("summary",{},g),r("ul",{},...S)];i.replaceChildren(...w.length?A:[])}}function uo(e,t){return e?P("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?l("Everything is saved now."):""}function fo({kept:e,waiting:t,isSilent:o,areStored:n}){if(o&&t)return[n?po(t):At()];
if(!e.why)return[];let s=e.waiting?P("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&n?l("This browser keeps a copy until it is saved."):"";return[le(e.why),s,i].filter(Boolean)}function po(e){return P(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var le=e=>l("Not saved yet: {reas\
on}",{reason:e}),At=()=>l("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ee=e=>e?l("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):At();function $e(e,{course:t,quiz:o},n,{onNews:s,onLate:i,onElsewhere:a}){let d=oe("waiting",t),u=new Map,c=new Map,f=new Map,
p=new Set,m=new Set,w=new Set,g={},S=!1;return e.listen(K),window.addEventListener("storage",q),window.addEventListener(
"beforeunload",O),{give:h,giveAll:v,again:y,waiting:A,saved:D,areStored:()=>A().every(({id:x})=>d.isStored(x)),areSilent:()=>A().
some(({id:x})=>p.has(x)),open(x){g=x,!S&&(S=!0,E().forEach(C))},notOpened(){for(let{id:x}of E())p.add(x)},close(){window.
removeEventListener("storage",q),window.removeEventListener("beforeunload",O)}};function A(){let[x]=o.split(/(?<=\/)/),T=({
quiz:R})=>R===o||x.endsWith("/")&&String(R).startsWith(x);return d.all().map(([R,B])=>({...B,id:R})).filter(T).sort((R,B)=>R.
n-B.n||(R.id<B.id?-1:1))}function E(){return A().filter(({id:x})=>!f.has(x))}function h(x,T,N){let R=b({type:"do",question:x,
deed:T});c.set(R.id,N),k(R),C(R)}function v(x,{onReply:T,onSilence:N}){let R=Object.entries(x).map(([F,Y])=>b({type:"do",
question:F,deed:Y}));R.forEach(k);let B=Object.fromEntries(R.map(F=>[F.question,$(F)])),_=e.ask({type:"do-all",deeds:B},
{onReply(F){for(let{id:Y,question:re}of R)re&&re in F.refused?j(Y):L(Y,F);T(F),s()},onSilence(){for(let{id:F}of R)p.add(
F);s(),N()}});for(let{id:F}of R)f.set(F,_)}function y(x){let T=b({type:"again"});c.set(T.id,x),C(T)}function b(x){let T=A(),
N=T.findLast(Y=>Y.question===x.question);if(N&&ho(N,x)&&!m.has(N.id))return N;let R=`${new Date().toISOString().slice(0,
19)}Z`,B=x.question&&(g[x.question]??W(x.question)),_=(T.at(-1)?.n??0)+1,F={id:mo(),n:_,quiz:o,time:R,version:B,...x};return d.
put(F.id,F),F}function k(x){let T=({id:N,n:R,question:B})=>B===x.question&&R<x.n&&!m.has(N)&&(p.has(N)||!f.has(N));A().filter(
T).forEach(C)}function C(x){let{id:T,quiz:N,type:R}=x;if(R==="again"&&N!==o){j(T);return}let B=M(x);p.delete(T);let _=e.
ask(B,{onReply(F){L(T,F);let Y=c.get(T);c.delete(T),Y?Y.onReply(F):w.has(T)||i(x,F),w.add(T),s()},onSilence(){p.add(T),s(),
c.get(T)?.onSilence?.()},onRunning:()=>c.get(T)?.onRunning?.(),onRefused(F){j(T),c.get(T)?.onRefused?.(F),s()}});f.set(T,
_)}function M(x){let{id:T,quiz:N,type:R,question:B}=x;if(R==="again")return{type:R,id:T};let _=f.has(T)||!c.has(T);return{
type:"do",question:B,deed:$(x),..._&&{late:_,quiz:N}}}function $({id:x,question:T="",deed:N,version:R,time:B}){let _=R===
W(T)?g[T]:R;return{...N,id:x,time:B,..._&&{version:_}}}function W(x){let T=u.get(x);if(T)return T;let N=be(n.find(({id:R})=>R===
x)??x);return u.set(x,N),N}function L(x,T){p.delete(x),m.add(x),T.saved&&D()}function D(){m.forEach(j)}function j(x){m.delete(
x),p.delete(x),d.remove(x)}function K(x){for(let T of A())(f.get(T.id)??x)<x&&!m.has(T.id)&&C(T);I()}function q({key:x}){
x?.startsWith(d.front)&&I()}function I(){let x=[...p].filter(T=>!d.has(T));for(let T of x)p.delete(T),c.delete(T);x.length&&
a()}function O(x){A().some(({id:T})=>!d.isStored(T))&&x.preventDefault()}}var ho=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function mo(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var wo=400;function Be({course:e,quiz:t}){let o=oe("draft",e),n=u=>`${t} ${u.id}`,s=new Map(o.all()),i=new Set,a;return window.
addEventListener("pagehide",d),document.addEventListener("visibilitychange",d),{of(u,c){let f=s.get(n(u));return f&&(c||
f.sign===be(u))?f.deed:null},soon(u){i.add(u),clearTimeout(a),a=setTimeout(d,wo)},keep(u,c){o.put(n(u),{at:Date.now(),sign:be(
u),deed:c})},forget(u){s.delete(n(u)),o.has(n(u))&&o.remove(n(u))},close(){d(),window.removeEventListener("pagehide",d),
document.removeEventListener("visibilitychange",d)}};function d(){clearTimeout(a);for(let u of i)u.keepDraft();i.clear()}}var Ot={render({model:e,el:t}){z(e,t);let o=go(e,fe(e),t);return t.replaceChildren(o.element),o.close}};function go(e,t,o){
let[n]=e.get("shown"),s=e.get("manner"),{region:i,announce:a}=V(),d=We(a),u=$e(t,s,[n],{onNews(){u.waiting().length||d.setUnsaved(
"")},onLate:(x,T)=>j(T.stands?.result),onElsewhere:C}),c=Be(s),f=ko(n,{onGuess:W,onLook:L,onInput:()=>c.soon({keepDraft:$})}),
p=r("p",{class:"ck-guessed",hidden:!0}),m=r("p",{class:"ck-notice"}),w=U("guess"),g=H("div",{class:"ck-prompt",dir:"auto",
id:w},n.prompt),S=n.below?H("div",{dir:"auto"},n.below):null,{notice:A,unsaved:E}=d.elements,h=[g,S,f.element,p,A,E,m,i],
y=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":w}},...h),b=!1;return M(),e.on("change:stage",q),t.ask(
{type:"open"},{onReply(x){j(x.questions[n.id].result),u.open(x.versions)},onSilence(){u.notOpened(),u.waiting().length&&
d.setUnsaved(ee(u.areStored()))}}),{element:y,close:k};function k(){e.off("change:stage",q);for(let x of[u,c,t])x.close()}
function C(){let x=T=>j(T.questions[n.id].result);t.ask({type:"open"},{onReply:x})}function M(){let[x]=u.waiting(),T=c.of(
n,!0)??x?.deed,{text:N}=T?.sent??{};typeof N=="string"&&(f.text.value=N)}function $(){let x=f.text.value.trim();x&&!f.element.
hidden?c.keep(n,{sent:{text:x}}):c.forget(n)}function W(){let x=f.text.value.trim();x?D({text:x}):(d.tell(l("Write your \
guess first; one word is enough.")),f.text.focus())}function L(){D({without:!0})}function D(x){if(b)return;b=!0,d.clear();
let T={did:"answer",sent:x};u.give(n.id,T,{onReply(N){d.setUnsaved(N.saved?"":le(e.get("kept")?.why??"")),j(N.stands.result),
a(l("What the guess was about is shown below."))},onSilence(){b=!1,d.setUnsaved(ee(u.areStored())),a(d.whyUnsaved())},onRefused(N){
b=!1,d.tell(l("Not kept: {reason}.",{reason:N})),C()}})}function j(x){x&&(f.element.hidden=!0,c.forget(n),p.hidden=!1,p.
replaceChildren(...x.written?[r("strong",{},l("Your guess:"))," ",r("q",{dir:"auto"},x.written)]:[l("You chose to see it\
 without a guess.")]),K(),q())}function K(){let x=O(),T=x?.parentElement?.querySelector("template");!x||!T||(x.append(T.
content.cloneNode(!0)),T.remove(),x.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),I())}function q(){
let x=e.get("stage");m.replaceChildren(x==="failed"?e.get("fault"):""),x==="failed"&&b&&a(e.get("fault")),x==="open"&&I()}
function I(){let x=O();if(!x)return;let T=l("What the guess was about");for(let[B,_]of[["tabindex","-1"],["role","group"],
["aria-label",T]])x.setAttribute(B,_);ae(x);let{activeElement:N}=document,R=N!==document.body&&!y.contains(N);b&&!R&&x.focus(
{preventScroll:!0}),b=!1}function O(){return o.closest(".ck-gate")?.querySelector(".ck-revealed")}}function ko(e,{onGuess:t,
onLook:o,onInput:n}){let s=r("p",{class:"ck-how",id:U("how")},l("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:U(e.id),"aria-describedby":s.id,oninput:n}),a=r("button",{type:"\
submit",class:"ck-main"},l("Keep my guess and show")),d=r("button",{type:"button",onclick:o},l("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(c){c.preventDefault(),t()}},s,r("label",{for:i.id},l("Your guess:")),i,r(
"div",{class:"ck-actions"},a,d)),text:i}}var Mt="coursekit",ve="records";function It(e,t,o){let n=!0,s=null,i=!1;e.on("change:keeping",a),a();async function a(){
try{await bo(d)}catch(u){i||o(u instanceof Error?u.message:String(u)),i=!0}}async function d(){if(!n&&!e.get("keeping").
at_stake)return;let u=await vo();try{let{course:c}=e.get("keeping"),f=await yo(u,c);f&&!Co(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:p,files:m}=await t.ask({keeping:"take"});p&&(s=So(m[0]),await xo(u,c,s),await t.ask({keeping:"taken",
upto:p})),n=!1}finally{u.close()}}}function bo(e){return navigator.locks?navigator.locks.request(Mt,e):e()}function vo(){
return new Promise((e,t)=>{let o=indexedDB.open(Mt,1);o.onupgradeneeded=()=>o.result.createObjectStore(ve),o.onsuccess=()=>e(
o.result),o.onerror=()=>t(o.error)})}function yo(e,t){return new Promise((o,n)=>{let s=e.transaction(ve).objectStore(ve).
get(t);s.onsuccess=()=>o(s.result),s.onerror=()=>n(s.error)})}function xo(e,t,o){return new Promise((n,s)=>{let i=e.transaction(
ve,"readwrite");i.objectStore(ve).put(o,t),i.oncomplete=()=>n(),i.onabort=()=>s(i.error)})}var So=({buffer:e,byteOffset:t,
byteLength:o})=>new Uint8Array(e,t,o).slice(),Co=(e,t)=>e.length===t?.length&&e.every((o,n)=>o===t[n]);var To=1e4,Rt=8,Eo=6e4;function Lt(e,t,o){return $t(e,t,Bt(e,o))}function Wt(e,t,o){let n=Bt(e,o),s=$t(e,t,n);return e.get(
"keeping").place!=="session"&&t.append(Oo(n)),{link:n,leave:s}}function $t(e,t,o){let{place:n}=e.get("keeping"),s=()=>{},
i=a=>{t.prepend(Ao(e,o,a)),s=Io(e)};return n==="session"&&i(""),n==="page"&&It(e,o,i),()=>s()}function Bt(e,t){let o=new Map;
return e.on("msg:custom",(n,s)=>{n.keeping==="changed"&&t();let i=o.get(n.keeping_id);i&&(o.delete(n.keeping_id),clearTimeout(
i.timer),n.keeping==="refused"?i.refuse(new Error(n.reason)):i.resolve({...n,files:s}))}),{ask(n,s=[]){return new Promise(
(i,a)=>{let d=U("keeping"),u=()=>a(new Error(l("The kernel is not answering. Run this cell again.")));o.set(d,{resolve:i,
refuse:a,timer:setTimeout(u,To)});try{e.send({...n,keeping_id:d},void 0,s)}catch{}})}}}function Ao(e,t,o){let n=r("p",{class:"\
ck-reminder"}),s=()=>{let i=l("Some of your work is not in any file you have downloaded: download it before you leave.");
n.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":l("Your answers are not kept here.")},r("p",{},r("strong",{},l("Your answers are not kept here.")),"\
 ",o?l("The browser will not store them ({reason}).",{reason:o}):""," ",l("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Dt(t),n)}function Oo(e){let t=l("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},l("Your answers as a file")),r("p",{},t),Dt(e))}function Dt(e){let{region:t,announce:o}=V(),n=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:c}),i=r("button",{type:"button",onclick:u},l("Downl\
oad my answers")),a=r("button",{type:"button",onclick:()=>s.click()},l("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,a,s),n,t);function d(f){n.replaceChildren(f),o(f)}async function u(){try{let{name:f,
upto:p,files:m}=await e.ask({keeping:"take"});if(!p)return d(l("There is nothing to download yet."));Mo(new Blob(m,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:p}),d(l("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
d(l("Not downloaded: {reason}",{reason:Nt(f)}))}}async function c(){let[f]=s.files??[];if(f)try{if(f.size>Rt*1024*1024)throw new Error(
l("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Rt}));
let{told:p}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);d(p)}catch(p){d(l("Not uploaded: {reason}",{reason:Nt(p)}))}finally{
s.value=""}}}var Nt=e=>e instanceof Error?e.message:String(e);function Mo(e,t){let o=URL.createObjectURL(e);r("a",{href:o,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),Eo)}function Io(e){let t=o=>{e.get("keeping").at_stake&&o.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Ro=300,De=14,Pe=17,He=["done","missed","left"],jt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ft={render({
model:e,el:t}){z(e,t);let o=No(a=>n.ask(a));t.replaceChildren(o.element);let{link:n,leave:s}=Wt(e,t,o.lookSoon);o.look();
let i=new IntersectionObserver(([a])=>a.isIntersecting&&o.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function No(e){
let{region:t,announce:o}=V(),n=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),a=r("div"),d=0,u=r("but\
ton",{type:"button",onclick:S},l("Refresh")),c=r("div",{class:"ck ck-progress"},n,jo(),u,s,i,a,t),f,p="";return{element:c,
look:m,lookSoon:g};async function m(){try{let{lessons:A,unread:E,apart:h,first_edition:v}=await e({keeping:"look"});w(v??
[]);let y=[...E.map(k=>l("This unit cannot be read: {why}",{why:k})),h];s.replaceChildren(...y.filter(Boolean).map(k=>r(
"p",{},k)));let b=JSON.stringify(A);return b===p||(p=b,n.replaceChildren(A.length?l("All units: {counts}",{counts:Ve(A.flatMap(
Kt))}):l("No unit here has any questions.")),i.replaceChildren(...A.map(Bo))),!0}catch(A){let E=A instanceof Error?A.message:
String(A);return s.replaceChildren(E),o(E),!1}}function w(A){A.length!==d&&(d=A.length,a.replaceChildren(Lo(A)))}function g(){
clearTimeout(f),f=setTimeout(m,Ro)}async function S(){await m()&&o(n.textContent)}}function Lo(e){let t=e.length,o=P("Fi\
rst edition: one answer is kept","First edition: {count} answers are kept",t);return r("details",{class:"ck-first-editio\
n"},r("summary",{},o),r("p",{},l("These questions have left the course and are not asked again.")),r("ul",{},...e.map(Wo)))}
function Wo({prompt:e,words:t,time:o,verdict:n}){let s=te(o.slice(0,10));return r("li",{},H("span",{dir:"auto"},e),r("p",
{},`${s}: `,r("q",{dir:"auto"},t||"…"),` ${$o()[n]??""}`))}var $o=()=>({right:l("Right"),partly:l("Partly right"),near:l(
"Nearly right"),wrong:l("Not right")}),Kt=e=>e.objectives.flatMap(({questions:t})=>t.map(({state:o})=>o));function Bo(e){
let t=Kt(e),o=r("span",{dir:"auto"},e.title),n=r("span",{class:"ck-unseen"},l("(opens in a new tab)")),s=He.flatMap(i=>t.
filter(a=>a===i));return r("section",{},r("h3",{},r("a",{href:e.file,target:"_blank",rel:"noopener"},o," ",n)),r("p",{class:"\
ck-counts"},Ye(s),Ve(t)),r("ul",{},...e.objectives.map(Do)))}function Do({text:e,questions:t}){let o=t.map(({state:i})=>i),
n=t.filter(({state:i})=>i==="missed"),s=t.filter(({state:i,earlier:a})=>i==="left"&&a);return r("li",{},e?r("span",{dir:"\
auto"},e):l("Questions without an objective"),r("p",{class:"ck-counts"},Ye(o),Ve(o)),_t(l("Missed:"),n),_t(l("Changed si\
nce you answered:"),s))}function _t(e,t){if(!t.length)return null;let o=t.map(({prompt:n})=>H("li",{dir:"auto"},n));return r(
"div",{class:"ck-prompts"},r("p",{},e),r("ul",{},...o))}function Ve(e){let[t,o,n]=He.map(s=>e.filter(i=>i===s).length);return l(
"{done} done, {missed} missed, {left} left",{done:t,missed:o,left:n})}function jo(){let e={done:l("done"),missed:l("miss\
ed"),left:l("left")},t=He.map(o=>r("span",{},Ye([o]),` ${e[o]}`));return r("p",{class:"ck-legend"},l("A symbol for each \
question:"),...t)}function Ye(e){let t=je("svg",{class:"ck-marks",width:e.length*Pe,height:De,viewBox:`0 0 ${e.length*Pe}\
 ${De}`,"aria-hidden":"true",focusable:"false"});return e.forEach((o,n)=>{let s=je("g",{class:`ck-mark-${o}`,transform:`\
translate(${n*Pe} 0)`});s.append(je("rect",{x:1,y:1,width:De-2,height:De-2,rx:2})),jt[o]&&s.append(je("path",{d:jt[o]})),
t.append(s)}),t}function je(e,t){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,s]of Object.entries(
t))o.setAttribute(n,`${s}`);return o}var _o=3,Fo=30,Ut=100,Ko=["client","whole-brief"];function qt(e,{way:t,makeForm:o,put:n}){let s=[],i=t==="one-by-one",a=r(
"button",{type:"button",class:"ck-main",hidden:!0,onclick:A},l("Next question")),d={},u=0;return{next:a,begin(){m(_o),s.
length<e.length&&Uo(p)},addAll:()=>m(1/0),restore:w,restoreOne:g,arrange:S,named:c,around(E){let h=E instanceof Element?
E.closest("form"):null;return s.find(v=>v.element===h)},actions:()=>Object.fromEntries(f().flatMap(([E,h])=>{let v=h.action();
return v?[[E,v]]:[]})),left:()=>s.filter(E=>!E.isAnswered()).length,firstToAnswer:()=>f().find(([E])=>!d[E]?.result)?.[1],
setSaved(E){for(let[h,v]of f())E.has(h)||v.setUnsaved("")}};function c(E){return s[e.findIndex(({id:h})=>h===E)]}function f(){
return s.map((E,h)=>[e[h].id,E])}function p(){m(Fo),s.length<e.length&&setTimeout(p)}function m(E){let h=e.slice(s.length,
s.length+E).map((v,y)=>{let b=s.length+y+1,k=e.length,M=!Ko.includes(v.kind)?l("Question {place} of {count}",{place:b,count:k}):
"",$=o(v,M);return d[v.id]&&$.restore(d[v.id]),$});s.push(...h),S(),n(h,e.length-s.length)}function w(E){d=E,t!=="each"&&
m(1/0);for(let[h,v]of f())v.restore(d[h]);i&&(u=Math.max(0,s.findIndex(h=>!h.isAnswered()))),S()}function g(E,h){d[E]=h,
c(E)?.restore(h),S()}function S(){s.forEach((E,h)=>{E.element.hidden=i&&h>u}),a.hidden=!(i&&u<s.length-1&&s[u].isAnswered())}
function A(){u+=1,S(),s[u].focus()}}function Uo(e){let t=!1,o=()=>{t||e(),t=!0};setTimeout(o,Ut),requestAnimationFrame(()=>qo(
o))}function qo(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Ut}):setTimeout(e)}function Pt(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:a,verdictLine:d}=t,u=o("textarea",{id:a("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:x}),c=o("p",{class:"ck-how",id:a("count")});u.setAttribute("aria-describedby",c.
id);let f=o("div"),p=o("div",{role:"group"}),m=o("div"),w=o("div",{class:"ck-case"},f,p,m),g=null,S=[],A=null,E=null,h=!1;
return M(),{how:i("A decision that you have made stays."),get check(){return g?.asks&&!g.next?i("Compare"):i("Decide")},
goesOn:!0,body:w,answer:v,fill:y,show:b,said:C,close:()=>t.setDisabled(p,!0),open:k};function v(){if(E)return E;if(A){let T=A.
answer()?.choices;return T?{path:[...S,...T]}:null}return g?.asks&&u.value.trim()?{path:S,text:u.value.trim()}:null}function y(T){
E=null;let{path:N,text:R}=T,B=N.slice(0,S.length).join()===S.join();B&&A&&N.length===S.length+1?A.fill({choices:N.slice(
-1)}):B&&!A&&R?(u.value=R,x()):g||(E=T)}function b(T){if(E=null,h=!1,JSON.stringify(T)===JSON.stringify(g))return;let R=!!w.
closest("form")?.contains(document.activeElement),B=T.steps.length!==g?.steps.length||T.written!==g?.written;g=T,S=T.path,
f.replaceChildren(...T.steps.map(D)),T.written&&!u.value&&(u.value=T.written),M(),R&&B&&p.querySelector("p")?.focus()}function k(){
t.setDisabled(p,!1),h=!0,queueMicrotask(()=>{!h||!g||(g=null,S=[],u.value="",f.replaceChildren(),M())})}function C({steps:T,
next:N,written:R}){if(R)return i("What to look for is shown below your own answer.");let{verdict:B,feedback:_}=T[T.length-
1],F=N?q(T.length+1):i("The case has ended.");return[t.sentence(O()[B]),t.plainText(_),t.sentence(F)].join(" ")}function M(){
let T=g?g.next:e;A=T?t.viewOptions(T.options,{how:"",type:"radio"}):null,p.replaceChildren(...T?$(T,S.length+1):W()),m.replaceChildren(
...g?.written?L(g):[]),x()}function $({fact:T,question:N,contested:R},B){let _=a("decision");return[K(q(B)),s(T),n("p",{
class:"ck-heading",dir:"auto",id:_},N),R?o("p",{class:"ck-how"},I()):"",o("div",{role:"radiogroup","aria-labelledby":_},
A?.body)]}function W(){let{ending:T,asks:N}=g,R=N?n("label",{for:u.id,dir:"auto"},N.prompt):"";return[K(i("How the case \
ends")),s(T),...N?[R,u,c]:[]]}function L({rubric:T,model:N,marks:R}){return[o("p",{class:"ck-heading"},i("Mark your own \
answer")),t.viewRubric(T,R,t),o("details",{},o("summary",{},i("A reason that meets the rubric")),s(N))]}function D(T,N){
let R=a("step"),B=T.others.map(_=>o("li",{},...j(_)));return o("div",{class:"ck-position",role:"group","aria-labelledby":R},
o("p",{class:"ck-heading",id:R},q(N+1)),s(T.fact),n("p",{dir:"auto"},T.question),...j(T),B.length?o("details",{},o("summ\
ary",{},i("The other options")),o("ul",{},...B)):null)}function j({text:T,verdict:N,feedback:R}){let B=n("p",{class:"ck-\
decided",dir:"auto"},T);return N?[B,d(N,O()[N]),s(R)]:[B]}function K(T){let N=a("heading");return p.setAttribute("aria-l\
abelledby",N),o("p",{class:"ck-heading",tabindex:-1,id:N},T)}function q(T){return i("Decision {number} of {count}",{number:T,
count:e.decisions})}function I(){return i("This decision is contested, and not graded.")}function O(){return{right:i("Ri\
ght"),wrong:i("Not right"),discussed:i("Contested: not graded")}}function x(){let T=g?.asks?.limit,N=u.value.split(/\s+/).
filter(Boolean).length;c.replaceChildren(T?i("{count} of at most {limit} words",{count:N,limit:T}):""),c.classList.toggle(
"ck-over",!!T&&N>T)}}var Ht="coursekit-client-chosen";function Vt(e,t){let{dateInWords:o,make:n,makeMarkdown:s,markdownBlock:i,t:a,tn:d,uniqueId:u}=t,
c=e.clients,f={claim:a("Claim"),rule:a("Rule (instrument, article, paragraph)"),application:a("Application to the client"),
counter:a("Strongest counter-argument"),source:a("Source")},p=n("p",{class:"ck-how",id:u("count")}),m=Object.entries(f).
map(([I,O])=>{let x=u(I),T=n("textarea",{id:x,rows:I==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":p.id,oninput:K});
return{name:I,label:O,text:T,element:n("div",{},n("label",{for:x},O),T)}}),w=n("div",{class:"ck-position"}),g=C(),S=n("d\
iv",{class:"ck-discussed",hidden:!0}),A=n("div"),E=n("div",{},...m.map(({element:I})=>I),p),h=n("div",{class:"ck-brief"},
w,g.element,E,S,A),v="";return $(""),K(),document.addEventListener(Ht,I=>{$(I.detail)}),{how:a("Nobody grades it. Each v\
ersion that you keep stays in your record."),check:a("Keep this version"),body:h,answer(){let I=Object.fromEntries(m.map(
({name:O,text:x})=>[O,x.value.trim()]));return Object.values(I).some(Boolean)?{client:v,fields:I}:null},fill:y,show:b,follow:k,
said:()=>a("What to look for, and examples, are shown below your own paragraph."),close:()=>t.setDisabled(E,!0),open:()=>t.
setDisabled(E,!1)};function y(I){for(let{name:O,text:x}of m)x.value=I.fields[O]??"";I.client&&$(I.client),K()}function b(I){
m.some(({text:x})=>x.value)||y({fields:I.fields}),v||$(I.client);let O=JSON.stringify([I.rubric,I.marks]);S.dataset.shown!==
O&&(S.dataset.shown=O,S.hidden=!1,S.replaceChildren(q(a("Mark your own paragraph")),t.viewRubric(I.rubric,I.marks,t),q(a(
"Examples")),...I.exemplars.map(t.viewExemplar)))}function k({client:I,versions:O=[]}){I&&$(I);let x=g.element.contains(
document.activeElement);L(I??"")&&!x&&(g.element.open=!1);let T=D(O);A.replaceChildren(...T?[T]:[])}function C(){let I=u(
"client"),O=c.map(({token:R})=>n("input",{type:"radio",name:I,value:R,id:u("client"),onchange:M})),x=c.map(({text:R},B)=>n(
"div",{class:"ck-option"},O[B],s("label",{for:O[B].id,dir:"auto"},R))),T=n("summary",{},a("Whom do you advise?")),N={role:"\
radiogroup","aria-label":a("Whom do you advise?")};return{inputs:O,element:n("details",{},T,n("div",N,...x))}}function M(){
let I=t.chosenValue(g.inputs);$(I),document.dispatchEvent(new CustomEvent(Ht,{detail:I}));let O=L(I);t.choose({client:I},
()=>{t.announce(a("You now advise: {name}",{name:t.plainText(O?.text??"")}))})}function $(I){let O=L(I);if(I&&!O)return;
v=I,t.chooseValue(g.inputs,I),g.element.open=!O||g.element.open;let x=n("p",{class:"ck-how"},a("Choose a client first; y\
ou can change it later."));w.replaceChildren(...O?W(O):[x])}function W({text:I,asks:O}){let x=s("strong",{dir:"auto"},I);
return[n("p",{},a("You advise:")," ",x),i(O)]}function L(I){return c.find(O=>O.token===I)}function D(I){if(!I.length)return null;
let O=d("One version kept","{count} versions kept",I.length),x=I.map(j);return n("details",{},n("summary",{},O),n("ol",{},
...x))}function j({time:I,sent:O}){let x=L(O.client),T=x?[" · ",s("span",{dir:"auto"},x.text)]:[],N=`${o(I.slice(0,10))}\
, ${I.slice(11,16)} UTC`,R=m.flatMap(({name:B,label:_})=>{let F=O.fields?.[B];return typeof F!="string"||!F?[]:[n("dt",{},
_),n("dd",{class:"ck-kept",dir:"auto"},F)]});return n("li",{},N,...T,n("dl",{},...R))}function K(){let O=m.map(({text:T})=>T.
value.split(/\s+/).filter(Boolean).length).reduce((T,N)=>T+N,0),{limit:x}=e;p.replaceChildren(a("{count} of about {limit\
} words",{count:O,limit:x})),p.classList.toggle("ck-over",O>1.5*x)}function q(I){return n("p",{class:"ck-heading"},I)}}var Yt=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose one answer."),type:"radio"});var zt=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Jt(e,t){let{make:o,makeMarkdown:n,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),a=>{let d=t.
uniqueId("classify"),u=n("legend",{dir:"auto"},a),c=i.map(({token:m})=>o("input",{type:"radio",name:d,value:m})),f=i.map(
(m,w)=>o("label",{},c[w]," ",n("span",{dir:"auto"},m.text))),p=o("fieldset",{class:"ck-inline"},u,...f);return{element:p,
control:p,words:u.textContent??"",value:()=>t.chosenValue(c),set:m=>t.chooseValue(c,m)}})}function Gt(e,t){let{describe:o,make:n,setInvalid:s,t:i}=t,a=e.pieces,d=e.gaps,u=d.map((p,m)=>{let w=i("Gap {place} of {\
count}",{place:m+1,count:d.length});return{control:t.makeBlank({class:"ck-gap","aria-label":w},p),label:w,feedback:t.makeFeedback()}}),
c=n("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});a.forEach((p,m)=>{c.append(t.makeMarkdown("span",{},p)),u[m]&&
c.append(u[m].control)});for(let{control:p}of u)o(p,c);let f=n("div",{},c,...u.map(({feedback:p})=>p.element));return{how:i(
"Fill the gaps."),body:f,answer(){let p=u.map(({control:m})=>m.value.trim());return p.some(Boolean)?{gaps:p}:null},fill({
gaps:p}){u.forEach(({control:m},w)=>{m.value=p[w]??""})},show(p){u.forEach(({control:m,label:w,feedback:g},S)=>{let{right:A,
written:E,...h}=p.gaps[S];m.value=E,o(m,g.element,c),s(m,E&&!A);let v=t.placeVerdict(A,E),y={right:i("{gap}: right",{gap:w}),
wrong:i("{gap}: not right",{gap:w}),left:i("{gap}: left empty",{gap:w})};g.set(...t.placeTold(v,y[v],h))})},said:()=>u.map(
({feedback:p})=>p.text()).join(" "),...t.closing(f,()=>{for(let{control:p,feedback:m}of u)o(p,c),s(p,!1),m.set()})}}function Qt(e,{dateInWords:t,make:o,t:n,uniqueId:s,viewTyped:i}){let a=s("undated"),d=o("input",{type:"checkbox",id:a,onchange:f}),
u=o("label",{for:a},` ${n("The text gives no date.")}`),c=i({how:n("Type a date that is as precise as the text: a day, a\
 month or a year."),label:n("Date:"),more:o("p",{},d,u),sent:()=>d.checked?{undated:!0}:null,filled(p){d.checked=!!p.undated,
f()},shown({understood:p}){d.checked=p==="undated"},key:t});return c;function f(){c.input.disabled=d.checked}}function Zt(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:a}=t,d=o("textarea",{id:a("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:m}),u=o("p",{class:"ck-how",id:a("count")});d.setAttribute("aria-describedby",u.id);let c=o("div",{class:"\
ck-discussed",hidden:!0}),f=n("span",{},e.role),p=o("div",{},o("p",{dir:"auto"},o("strong",{},i("Your role: ")),f),o("la\
bel",{for:d.id},i("Write what somebody in this role would say:")),d,u,c);return m(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:p,answer:()=>d.value.trim()?{text:d.value.trim()}:
null,fill(S){d.value=S.text,m()},show(S){d.value||(d.value=S.written),m(),c.hidden=!1,c.replaceChildren(w(i("Answers tha\
t can be defended")),...S.positions.map(g),w(i("Mark your own answer")),t.viewRubric(S.rubric,S.marks,t),w(i("Examples")),
...S.exemplars.map(t.viewExemplar))},said:({positions:S})=>i("{count} answers that can be defended are shown below your \
own.",{count:S.length}),...t.closing(p)};function m(){let S=d.value.split(/\s+/).filter(Boolean).length,{limit:A}=e;u.replaceChildren(
i("{count} of at most {limit} words",{count:S,limit:A})),u.classList.toggle("ck-over",S>A)}function w(S){return o("p",{class:"\
ck-heading"},S)}function g({answer:S,held_by:A,strongest:E,counter:h}){let v=a("position");return o("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":v},n("p",{class:"ck-heading",dir:"auto",id:v},S),o("p",{dir:"auto"},i("Held by {wh\
o}.",{who:A})),o("p",{},o("strong",{},i("The strongest argument for it"))),s(E),o("p",{},o("strong",{},i("The strongest \
argument against it"))),s(h))}}function Xt(e,t){let{describe:o,make:n,markdownBlock:s,setDisabled:i,setInvalid:a,t:d}=t,u=e.words,c=t.viewMarking(u,e.rest,
{"aria-label":d("Words in the passage")}),f=c.element,p=n("button",{type:"button",onclick:S},d("Clear the marks")),m=t.makeFeedback(),
w=n("div",{class:"ck-actions"},p),g=n("div",{},f,w,m.element);return{how:d("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:g,answer:()=>c.marked().length?{
words:c.marked()}:null,fill:({words:E})=>c.markAll(h=>E.includes(h)),show(E){c.markAll(v=>E.words.includes(v),!0);let h=[
s(E.feedback)];if(E.key){let v=new Set(E.key);c.words.forEach((y,b)=>{y.dataset.key=String(v.has(b))}),h.push(t.keyLine(
E.key.map(A).join("")))}E.why&&h.push(s(E.why)),m.set(...h),o(f,m.element),a(f,E.verdict!=="right")},said:()=>m.text(),close(){
c.close(),i(g,!0)},open(){c.open(),i(g,!1);for(let E of c.words)delete E.dataset.key;m.set(),o(f),a(f,!1)}};function S(){
c.markAll(()=>!1)}function A(E,h){return(h?u[E][0]:"")+c.words[E].textContent}}function en(e,{make:t,makeMarkdown:o,makeSelect:n,plainText:s,t:i,uniqueId:a,viewPlaced:d}){let u=e.right.map(c=>[c.token,
s(c.text)]);return d(e,i("For each one, choose what goes with it."),c=>{let f=a("match"),p=n({id:f},u),m=o("label",{for:f,
dir:"auto"},c);return{element:t("div",{class:"ck-pair"},m,p),control:p,words:m.textContent??"",value:()=>p.value,set(w){
p.value=w}}})}var me="nothing";function tn(e,t){let{chosenValue:o,describe:n,make:s,setInvalid:i,t:a}=t,d=t.uniqueId("mend"),c=[...e.row,
[me,""]].map((h,v)=>Po(h,{name:d,id:`${d}-${v}`,onchange:E},t)),f=c.map(({input:h})=>h),p=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),m=s("label",{for:p.id},a("What should it say?")),w=s("p",{class:"ck-field"},m,p),g=t.makeFeedback(),S=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...c.map(({element:h})=>h)),w,g.element);return E(),
{how:a("Choose the wrong cell, then say what it should contain."),body:S,answer(){let h=o(f),v=p.value.trim();return h===
me?{cell:h}:h&&v?{cell:h,text:v}:null},fill:({cell:h,text:v})=>A(h,v??""),show(h){A(h.cell,h.value),g.set(...Ho(h,t));let v=f.
find(y=>y.checked);n(v,g.element),n(p,g.element),i(p,nn(h)==="wrong")},said:()=>g.text(),...t.closing(S,()=>{g.set();for(let h of[
...f,p])n(h);i(p,!1)})};function A(h,v){t.chooseValue(f,h),p.value=v,E()}function E(){w.hidden=["",me].includes(o(f))}}function Po([
e,t],{name:o,id:n,onchange:s},{make:i,t:a}){let d=i("input",{type:"radio",name:o,id:n,value:e,onchange:s}),u=e===me?i("l\
abel",{for:n},on(a)):i("label",{for:n,dir:"auto"},i("strong",{},`${e}: `),t);return{input:d,element:i("div",{class:"ck-o\
ption"},d,u)}}function Ho(e,{keyLine:t,markdownBlock:o,t:n,verdictLine:s}){let{right:i,feedback:a,key:d,why:u}=e,c=nn(e);
return[i?s("right",n("The cell: right")):s("wrong",n("The cell: not right")),...c==="right"?[s(c,n("What it should say: \
right"))]:[],...c==="wrong"?[s(c,n("What it should say: not right"))]:[],...a?[o(a)]:[],...d?[t(d.cell===me?on(n):`${d.cell}\
: ${d.value}`)]:[],...u?[o(u)]:[]]}function nn({right:e,cell:t,verdict:o}){return!e||t===me?"":o==="right"?"right":"wron\
g"}var on=e=>e("Nothing in this row is wrong");function sn({unit:e},{make:t,t:o,viewTyped:n}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?o("Number ({uni\
t}):",{unit:e}):o("Number:"),a=n({how:o("Type a number."),label:i,after:s});return a.input.setAttribute("inputmode","dec\
imal"),a}function rn(e,t){let{announce:o,describe:n,make:s,markdownBlock:i,plainText:a,setOff:d,t:u}=t,c=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),p=s("div",{},f,c.element),m=e.items.map(w);return E(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:p,answer:()=>({order:m.map(({token:h})=>h)}),fill:({order:h})=>S(
h),show(h){S(h.key??h.order);let v=[h.feedback,h.why].filter(Boolean).map(i);c.set(...v,...g(h.open??[])),n(f,c.element)},
said:()=>c.text(),...t.closing(p,()=>{c.set(),n(f),E()})};function w({token:h,text:v}){let y=a(v),b=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},v),k=W("↑",u("Move up: {item}",{item:y}),-1),C=W("↓",u("Move down: {item}",{item:y}),1),
M=s("span",{class:"ck-moves"},k,C),$=s("li",{onkeydown:L},M,b);return{token:h,words:y,row:$,up:k,down:C};function W(D,j,K){
return s("button",{type:"button",class:"ck-move","aria-label":j,onclick:()=>A(h,K)},D)}function L(D){let j={ArrowUp:-1,ArrowDown:1}[D.
key];j&&(D.preventDefault(),D.stopPropagation(),A(h,j))}}function g(h){if(!h.length)return[];let v=h.map(([b,k])=>s("li",
{},u("{one} / {other}",{one:a(b),other:a(k)}))),y=u("The text does not say which of these came first:");return[s("p",{},
y),s("ul",{},...v)]}function S(h){m.sort((v,y)=>h.indexOf(v.token)-h.indexOf(y.token)),E()}function A(h,v){let y=m.findIndex(
$=>$.token===h),b=y+v,k=m[y];if(k.up.disabled||b<0||b>=m.length)return;m.splice(y,1),m.splice(b,0,k);let C=document.activeElement;
E(),C instanceof HTMLElement&&C.focus();let M={item:k.words,place:b+1,count:m.length};o(u("{item}: now {place} of {count\
}",M))}function E(){f.replaceChildren(...m.map(({row:h})=>h)),m.forEach(({up:h,down:v},y)=>{d(h,y===0),d(v,y===m.length-
1)})}}var an=(e,{t,viewTyped:o})=>o({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function cn(e,t){let{chooseValue:o,chosenValue:n,describe:s,keyLine:i,make:a,markdownBlock:d,t:u}=t,c=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),p=[u("True"),u("False")],m=[!0,!1].map(S=>a("input",{type:"radio",name:c,value:String(S)})),
w=m.map((S,A)=>a("label",{},S,` ${p[A]}`)),g=a("div",{},a("div",{class:"ck-inline"},...w),f.element);return{how:u("True \
or false?"),body:g,answer(){let S=n(m);return S?{answer:S==="true"}:null},fill:({answer:S})=>o(m,String(S)),show(S){o(m,
String(S.answer));let A="key"in S?[i(p[S.key?0:1])]:[];f.set(d(S.feedback),...A),s(m.find(E=>E.checked),f.element)},said:()=>f.
text(),...t.closing(g,()=>{f.set();for(let S of m)s(S)})}}var ln={branching:Pt,brief:Vt,choice:Yt,choices:zt,classify:Jt,cloze:Gt,date:Qt,discuss:Zt,highlight:Xt,match:en,mend:tn,
number:sn,order:rn,"short-text":an,"true-or-false":cn};var nt={};rt(nt,{chooseValue:()=>Ze,chosenValue:()=>Qe,closing:()=>de,describe:()=>Z,focusFirst:()=>Ge,isOff:()=>X,keyLine:()=>_e,
makeBlank:()=>tt,makeFeedback:()=>se,makeSelect:()=>un,markdownBlock:()=>Q,placeTold:()=>et,placeVerdict:()=>Xe,plainText:()=>Je,
rounded:()=>G,sentence:()=>ge,setDisabled:()=>ze,setInvalid:()=>ue,setOff:()=>J,verdictLine:()=>we});var Vo={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function we(e,t){let o=r("span",{"aria-hidden":"true"},`${Vo[e]} `);return r("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},o,t)}function se(){let e=r("div",{class:"ck-feedback",id:U("feedback"),hidden:!0});return{element:e,text:()=>Yo(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var ge=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function Yo(e){
let t=e.cloneNode(!0);for(let n of t.querySelectorAll("[aria-hidden]"))n.remove();return[...t.children].map(n=>n.textContent?.
trim()??"").filter(Boolean).map(ge).join(" ")}var Q=e=>H("div",{dir:"auto"},e),Je=e=>H("span",{},e).textContent??"";function Z(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:o})=>o).join(" ")):e?.removeAttribute("aria-describedby")}function ue(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var J=(e,t)=>e.setAttribute("aria-disabled",String(
t)),X=e=>e.getAttribute("aria-disabled")==="true",_e=e=>r("p",{class:"ck-key"},l("The answer: {key}",{key:e}));function ze(e,t){
let o=e.querySelectorAll("input, select, textarea, button");for(let n of o)n.disabled=t}function Ge(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var de=(e,t)=>({close:()=>ze(e,!0),open(){ze(e,!1),t?.()}}),Qe=e=>e.
find(t=>t.checked)?.value??"";function Ze(e,t){for(let o of e)o.checked=o.value===t}function Xe(e,t){return e?"right":t?
"wrong":"left"}function et(e,t,{feedback:o,key:n,why:s}){return[we(e,t),...o?[Q(o)]:[],...n&&e!=="right"?[_e(n)]:[],...s?
[Q(s)]:[]]}function tt(e,t){return t.length?un(e,t.map(o=>[o,o])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function un(e,t){let o=r("option",{value:""},l("Choose …")),n=t.map(([s,i])=>r("option",{value:s,dir:"aut\
o"},i));return r("select",e,o,...n)}var G=e=>String(Math.round(e*100)/100);var ot=()=>({sure:l("Sure"),fairly:l("Fairly sure"),guessing:l("Guessing")});function dn(){let e=U("confidence"),t=Object.
entries(ot()).map(([s,i])=>{let a=r("input",{type:"radio",name:e,value:s});return{input:a,label:r("label",{},a,` ${i}`)}}),
o=t.map(({input:s})=>s),n=r("legend",{},l("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},n,...t.map(
({label:s})=>s)),value:()=>Qe(o),show:s=>Ze(o,s),close(){for(let s of o)s.disabled=!0}}}function fn(){let e=U("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),o=r("label",{for:e},l("Why? In one line:"));return{element:r("p",
{class:"ck-field"},o,t),value:()=>t.value.trim(),show(n){t.value=n},close(){t.disabled=!0}}}function pn(e,t){let o=r("ol",
{class:"ck-hints",hidden:!0}),n=r("button",{type:"button",hidden:!e.hints,onclick:a}),s=()=>o.lastElementChild?.textContent;
return u(),{list:o,button:n,show:d,offerNext:u,last:s,count:i};function i(){return o.children.length}function a(){X(n)||
(J(n,!0),t())}function d(c){o.hidden=!c.length,o.replaceChildren(...c.map(f=>H("li",{dir:"auto"},f))),u()}function u(){let c=e.
hints-i(),f=c?e.costs[i()]:0,p=f?l(", costs {share}%",{share:G(100*f)}):"",m=c?l("Show a hint ({left} left{costs})",{left:c,
costs:p}):l("No hint left");n.replaceChildren(m),J(n,!c)}}function hn(e,t){let o=e.confidence?dn():null,n=e.reason?fn():null,s="";return a(),{elements:[t.body,o?.element,n?.element],
draft:i,settle:a,unchecked:d,fill:u,show:c,open:()=>t.open(),close(){for(let f of[t,o,n])f?.close()}};function i(){return{
sent:t.answer(),confidence:o?.value(),reason:n?.value()}}function a(){s=JSON.stringify(i())}function d(){let f=i();return JSON.
stringify(f)===s?null:f}function u(f){try{f.sent&&t.fill(f.sent),o?.show(f.confidence),n?.show(f.reason??"")}catch{}}function c(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),o?.show(f.confidence),n?.show(f.reason),a()}}function mn(e,t){let{chosenValue:o,chooseValue:n,make:s,makeMarkdown:i,markdownBlock:a,t:d,uniqueId:u}=t,c=u("client"),f=e.
clients.map(({token:S,text:A,about:E})=>{let h=u("client"),v=s("div",{class:"ck-feedback",id:u("about")},a(E)),y=s("inpu\
t",{type:"radio",id:h,name:c,value:S});y.setAttribute("aria-describedby",v.id);let b=i("label",{for:h,class:"ck-decided",
dir:"auto"},A);return{input:y,row:s("div",{class:"ck-option"},y,b,v)}}),p=f.map(({input:S})=>S),m=f.map(({row:S})=>S),w="",
g=s("div",{class:"ck-options"},...m);return{how:d("Choose whom you advise. You can change it later."),check:d("Advise th\
is client"),body:g,answer:()=>o(p)?{client:o(p)}:null,fill:({client:S})=>n(p,S),show:({client:S})=>n(p,w||S),said:()=>"",
follow({client:S}){w=S},...t.closing(g)}}var zo=()=>({right:l("Chosen: right"),wrong:l("Chosen: not right"),missed:l("Not chosen, but right"),left:l("Correctly l\
eft out")});function wn(e,{how:t,type:o}){let n=U("options"),s=e.map(({token:c,text:f})=>{let p=`${n}-${c}`,m=r("input",
{type:o,id:p,name:n,value:c}),w=H("label",{for:p,dir:"auto"},f),g=se(),S=r("div",{class:"ck-option"},m,w,g.element);return{
token:c,input:m,label:w,feedback:g,row:S}}),i=se(),a=s.map(({row:c})=>c),d=r("div",{class:"ck-options"},...a,i.element);
return{how:t,body:d,answer(){let c=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return c.length?{choices:c}:null},
fill({choices:c}){for(let{token:f,input:p}of s)p.checked=c.includes(f)},show(c){for(let[f,{chosen:p,verdict:m,feedback:w}]of u(
c))if(f.input.checked=p,m){Z(f.input,f.feedback.element),f.row.dataset.verdict=m;let g=we(m,zo()[m]);f.feedback.set(g,Q(
w))}else c.missed&&Z(f.input,i.element);c.missed&&i.set(Q(c.missed))},said(c){return[...u(c).filter(([,{verdict:p}])=>p&&
p!=="left").map(([{label:p,feedback:m}])=>`${ge(p.textContent??"")} ${m.text()}`),i.text()].filter(Boolean).join(" ")},...de(
d,()=>{for(let{input:c,feedback:f,row:p}of s)Z(c),delete p.dataset.verdict,f.set();i.set()})};function u(c){let f=new Map(
c.options.map(p=>[p.token,p]));return s.flatMap(p=>{let m=f.get(p.token);return m?[[p,m]]:[]})}}function gn(e,t,o){let n=e.left,s=e.right,i=n.map(({token:u,text:c})=>({token:u,feedback:se(),...o(c)})),a=new Map(s.map(
({token:u,text:c})=>[u,Je(c)])),d=r("div",{class:"ck-placing"},...i.map(({element:u,feedback:c})=>r("div",{class:"ck-pla\
ced"},u,c.element)));return{how:t,body:d,answer(){let u=i.map(({token:c,value:f})=>[c,f()]).filter(([,c])=>c);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:c,set:f}of i)f(u[c]??"")},show({pairs:u}){for(let{token:c,
feedback:f,control:p,set:m}of i){let w=u.find(S=>S.token===c);m(w.chosen);let g=Xe(w.right,w.chosen);f.set(...et(g,Jo(g),
{...w,key:a.get(w.key)})),Z(p,f.element),p.matches("select")&&ue(p,g==="wrong")}},said:()=>i.map(({words:u,feedback:c})=>`${ge(
u)} ${c.text()}`).join(" "),...de(d,()=>{for(let{feedback:u,control:c}of i)u.set(),Z(c),ue(c,!1)})}}function Jo(e){return{
right:l("Right"),wrong:l("Not right"),left:l("Nothing was chosen here")}[e]}function kn(e,t,o){let n=e.map((c,f)=>Go(c,t[f])),s=r("p",{class:"ck-beside"}),i=r("button",{type:"button",onclick:d},l(
"Save my marks")),a=r("div",{class:"ck-actions"},i);return r("div",{},...n.map(({element:c})=>c),a,s);function d(){let c=n.
map(({value:f})=>f());c.includes(-1)?u(l("Mark every line first.")):o.mark(c,()=>u(l("Your marks have been saved.")))}function u(c){
s.replaceChildren(c),o.announce(c)}}function Go(e,t){let o=U("rubric"),n=[l("Not yet"),l("Partly"),l("Yes")],s=n.map((a,d)=>{
let u=r("input",{type:"radio",name:o,value:d});return u.checked=t===d,u});return{element:r("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...s.map((a,d)=>r("label",{},a,` ${n[d]}`))),value:()=>s.findIndex(a=>a.checked)}}function bn({
label:e,text:t,comment:o}){let n=r("div",{class:"ck-comment"},Q(o));return r("details",{},r("summary",{},e),Q(t),n)}function vn({how:e,label:t,after:o,more:n,sent:s,filled:i,shown:a,key:d=u=>u}){let u=U("answer"),c=tt({id:u},[]),f=se(),
p=r("p",{class:"ck-field"},r("label",{for:u},t),c,o),m=r("div",{},p,n,f.element);return{how:e,body:m,input:c,answer:()=>s?.()??
(c.value.trim()?{text:c.value.trim()}:null),fill(w){c.value=w.text??"",i?.(w)},show(w){a?.(w),c.value||(c.value=w.written??
"");let g=w.key===void 0?[]:[_e(d(w.key))];f.set(Q(w.feedback),...g),Z(c,f.element),ue(c,w.verdict!=="right")},said:()=>f.
text(),...de(m,()=>{f.set(),Z(c),ue(c,!1)})}}var yn={...nt,dateInWords:te,make:r,makeMarkdown:H,t:l,tn:P,uniqueId:U,viewExemplar:bn,viewMarking:Ne,viewOptions:wn,viewPlaced:gn,
viewRubric:kn,viewTyped:vn};var Qo=()=>({right:l("Right"),partly:l("Partly right"),near:l("Nearly right: check the spelling"),wrong:l("Not right"),discussed:l(
"There is no right or wrong answer"),"so far":l("So far"),sent:l("Your answer is kept for your instructor, who marks it")}),
Zo=()=>({chosen:l("Kept; you can choose another client at any time"),kept:l("Kept; you can change it and keep another ve\
rsion"),"too precise":l("Not right (more precise than the text)"),"too coarse":l("Partly right (less precise than the te\
xt)")});function st(e){let t=Zo()[e.note]??Qo()[e.verdict];if(!e.of)return`${t}.`;let o=P("{points} of {of} point","{poi\
nts} of {of} points",e.of,{points:G(e.points),of:G(e.of)}),n=e.tries>1?l(" (first try: {points})",{points:G(e.first)}):"",
s=e.cost?l(", less {share}% for hints",{share:G(100*e.cost)}):"";return`${t}: ${o}${s}${n}.`}function xn(e,t){let{as_of:o,
confidence:n,evidence:s,left:i,reason:a,review_due:d}=e,u=[];if(n){let f=ot()[n].toLowerCase();u.push(l("You said: {conf\
idence}.",{confidence:f}))}return a&&u.push(l("Your reason: {reason}",{reason:a})),!e.final&&i!=null&&u.push(P("One try \
left.","{count} tries left.",i)),o&&o!==s?.as_of&&u.push(l("As of {day}.",{day:o})),d&&u.push(l("This answer was due to \
be checked again by {day}: it may be out of date.",{day:d})),[...u.map(f=>r("p",{class:"ck-beside"},f)),s?Xo(s,t):""]}function Xo(e,t){
let{before:o,words:n,after:s,told:i,draft:a}=e,d=n?l("The words in the article"):l("The fact and its source"),u=n?[o,r("\
mark",{},n),s]:[r("p",{},i)],c=l("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck\
-evidence"},r("figcaption",{},d),r("blockquote",{dir:"auto"},...u),n?es(e,t):ts(e),a?r("p",{class:"ck-beside"},c):"")}function es({
printed_in:e,marks:t},o){if(!e&&!t)return"";let n=t?r("button",{type:"button",onclick:o},l("Show in the article")):null,
s=e?r("cite",{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",n)}function ts({pages:e,read:t,as_of:o}){let n={
target:"_blank",rel:"noopener noreferrer"},s=e.flatMap(({address:u,host:c})=>[" ",r("a",{...n,href:u,title:u},c)]),a=[t&&
l("Read on {day}.",{day:t}),o&&o!==t&&l("True as of {day}.",{day:o})].filter(Boolean).join(" "),d=s.length?[l("Source:"),
...s,". "]:[];return r("p",{class:"ck-beside"},...d,a)}var ns=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { section { break-inside: avoid; } details:not([open]) { display: none; } }
`,os="default-src 'none'; style-src 'unsafe-inline'";function Sn({paragraphs:e,labels:t,moments:o,client:n,changes:s,nameOf:i}){
let a=document.implementation.createHTMLDocument(l("Brief"));a.documentElement.lang=ie.used??"en";let d=p("meta");d.setAttribute(
"http-equiv","Content-Security-Policy"),d.setAttribute("content",os);let u=p("meta");u.setAttribute("charset","utf-8"),a.
head.prepend(u,d),a.head.append(p("style",ns));let c=e.filter(({versions:v})=>v.length),f=p("main",p("h1",l("Brief")),...n?
[p("p",l("For: {name}",{name:n}))]:[],...c.length?c.map(g):[h(l("Nothing is written yet."))],...s.trim()?[w(l("What chan\
ged"),m("p",s.trim()))]:[],...o.length?[w(l("Timeline"),E())]:[],w(l("Sources"),A()));return a.body.append(f),`${new XMLSerializer().
serializeToString(a)}
`;function p(v,...y){let b=a.createElement(v);return b.append(...y),b}function m(v,y){let b=p(v,y);return b.setAttribute(
"dir","auto"),b}function w(v,...y){return p("section",m("h2",v),...y)}function g({title:v,versions:y}){let b=y.slice(0,-1),
k=p("details",p("summary",l("Earlier versions")),...b.map(S)),C=y.slice(-1).map(S);return w(v,...C,...b.length?[k]:[])}function S({
time:v,client:y,fields:b}){let k=[te(v.slice(0,10)),i(y)].filter(Boolean).join(" · "),C=Object.entries(t).flatMap(([M,$])=>b[M]?
[p("dt",$),m("dd",b[M])]:[]);return p("div",h(k),p("dl",...C))}function A(){let v=e.flatMap(({versions:y})=>y.at(-1)?.fields.
source||[]);return v.length?p("ul",...[...new Set(v)].map(y=>m("li",y))):h(l("No source is named yet."))}function E(){let v=o.
map(({when:y,what:b,words:k})=>p("tr",m("th",y),m("td",b),m("td",k)));return p("table",...v)}function h(v){let y=m("p",v);
return y.className="quiet",y}}var ss=6e4;function Cn(e,t){let{dateInWords:o,make:n,t:s,tn:i,uniqueId:a}=t,d=a("changes"),u=n("textarea",{id:d,rows:5,maxlength:4e3,
dir:"auto"}),c=n("label",{for:d},s("What changed, and why:")),f=n("p",{class:"ck-beside"}),p=n("button",{type:"button",onclick:k},
s("Save the brief as a page")),m=n("div"),w=n("div",{},n("div",{class:"ck-actions"},p),f),g=n("div",{class:"ck-brief"},m,
c,u,w),S=[],A="";return{how:s("Nobody grades it. Each version that you keep stays in your record."),check:s("Keep this v\
ersion"),isFreeText:!0,body:g,answer:()=>u.value.trim()?{text:u.value.trim()}:null,fill(C){u.value=C.text},show(C){u.value||
(u.value=C.written)},follow(C){S=C.paragraphs??[],A=C.client??"",m.replaceChildren(E(),...S.map(v))},said:()=>"",...t.closing(
g)};function E(){let C=h(A);return n("p",{},C?s("You advise: {name}",{name:C}):s("No client is chosen yet."))}function h(C){
return e.names[C]??C}function v({title:C,versions:M}){let $=M.at(-1),W=M.slice(0,-1),L=a("paragraph");return n("div",{class:"\
ck-position",role:"group","aria-labelledby":L},n("p",{class:"ck-heading",id:L,dir:"auto"},C),$?b($):n("p",{class:"ck-how"},
s("Nothing is written yet.")),W.length?y(W):null)}function y(C){let M=i("One earlier version","{count} earlier versions",
C.length),$=C.map(W=>n("li",{},b(W)));return n("details",{},n("summary",{},M),n("ol",{},...$))}function b({time:C,client:M,
fields:$}){let W=[o(C.slice(0,10)),h(M)].filter(Boolean).join(" · "),L=Object.entries(e.labels).flatMap(([D,j])=>$[D]?[
n("dt",{},j),n("dd",{class:"ck-kept",dir:"auto"},$[D])]:[]);return n("div",{},n("p",{class:"ck-how"},W),n("dl",{},...L))}
function k(){let{labels:C,moments:M}=e,$=Sn({paragraphs:S,labels:C,moments:M,client:h(A),changes:u.value,nameOf:h}),W=URL.
createObjectURL(new Blob([$],{type:"text/html"}));n("a",{href:W,download:"brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(
W),ss);let L=s("The page brief.html is in your downloads. Open it to read or print it.");f.replaceChildren(L),t.announce(
L)}}var rs={client:mn,"whole-brief":Cn},is=".ck-question [tabindex='-1']";function Tn(e,t){let{drafts:o,extraViews:n,given:s,
onChange:i,together:a}=t,{region:d,announce:u}=V(),c=We(u),f=as(e,c,t),m={...ln,...rs,...n}[e.kind](e,{...yn,announce:u,
mark:I,choose:O}),w=hn(e,m),{check:g,reveal:S}=cs(M(),a,j),A=pn(e,q),E=Tt(),h=r("div",{class:"ck-result"}),v=ls(e,t.number,
m.how,E.element,...w.elements,c.elements.left,A.list,r("div",{class:"ck-actions"},g,S,A.button),c.elements.notice,c.elements.
unsaved,h,d),y=r("form",{novalidate:!0,onsubmit:D},v),b=!1,k=!1,C="";return W(),{element:y,restore:x,action:$,tell:c.tell,
setUnsaved:c.setUnsaved,keepDraft:L,focus:()=>Ge(m.body),isAnswered:()=>b};function M(){return e.sealed?l("Keep this ans\
wer"):m.check??l("Check")}function $(){return!X(g)&&m.answer()?{did:"answer",...w.draft()}:null}function W(){let R=o.of(
e,!!m.isFreeText)??s;R&&w.fill(R),c.setLeft(!!(R&&!s))}function L(){let R=X(g)?null:w.unchecked();R?o.keep(e,R):o.forget(
e)}function D(R){if(R.preventDefault(),X(g)||a)return;let B=$();B?C===JSON.stringify(B)?c.tell(l("Change your answer, th\
en check again.")):K(B,g):c.tell(l("Answer first, then check."))}function j(){X(S)||K({did:"show"},S),g.focus()}function K(R,B){
J(B,!0),f(R,{onReply(_){R.did==="answer"&&(C=JSON.stringify(R)),J(B,!1),x(_.stands),L(),i(_.score);let F=_.stands.result,
Y=F.verdict==="sent"?"":m.said(F);u([st(F),Y,c.whyUnsaved()].join(" "))},onSilence:()=>J(B,!1),onRefused(_){J(B,!1);let F={
reason:_};c.tell(e.sealed?l("Not kept: {reason}.",F):l("Not checked: {reason}.",F))}})}function q(){f({did:"hint"},{onReply(R){
A.show(R.stands.hints),c.clear(),u(l("Hint {place}: {hint}",{place:A.count(),hint:A.last()}))},onSilence:A.offerNext})}function I(R,B){
f({did:"mark",marks:R},{onReply:_=>B(_.stands.result)})}function O(R,B){f({did:"choose",sent:R},{onReply:B})}function x(R){
let{hints:B,result:_,earlier:F}=R;if(E.show(F),m.follow?.(R),!k&&!B.length&&!_)return;k=!0;let Y=v.contains(document.activeElement),
re=w.unchecked();A.show(B),c.clear(),b=!!_&&_?.verdict!=="so far",v.toggleAttribute("data-answered",b),S.hidden=!_?.may_show,
J(g,!!_?.final),m.open(),_?(T(_,re),_.final&&N(Y),g.replaceChildren(M())):(C="",re||w.settle(),h.replaceChildren())}function T(R,B){
w.show(R),B&&!R.final&&w.fill(B),(R.final||!w.unchecked())&&c.setLeft(!1),h.replaceChildren(we(R.verdict,st(R)),...xn(R,
t.showInArticle))}function N(R){o.forget(e),w.close(),R&&!document.activeElement?.matches(is)&&g.focus()}}function as(e,t,{
actions:o,whyUnsaved:n}){return(s,i)=>o.give(e.id,s,{onReply(a){t.setLeft(!1),t.setUnsaved(a.saved?"":le(n())),i.onReply(
a)},onRunning:t.setRunning,onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(ee(o.areStored())),t.announce(
t.whyUnsaved())},onRefused:i.onRefused})}function cs(e,t,o){let n={type:"button",hidden:!0,onclick:o};return{check:r("bu\
tton",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",n,l("Show the answer"))}}function ls(e,t,o,...n){let s=e.
tries?P("One try.","{count} tries.",e.tries):"",i=[o,s].filter(Boolean).join(" "),a=U("how"),d=[t,e.lesson,...e.tags??[]].
filter(Boolean).join(" · "),u=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",{class:"ck-question",
"aria-describedby":a},r("legend",{},r("span",{class:"ck-number"},d),u),e.below?H("div",{dir:"auto"},e.below):null,r("p",
{class:"ck-how",id:a},i),...n)}function En(e,t,o){let{isTogether:n,isSealed:s,passMark:i,whyUnsaved:a,restore:d,announce:u}=o,c=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),p=r("p",{class:"ck-why-unsaved"}),m=r("button",{type:"button",class:"ck-main",hidden:!n,onclick:g},
s?l("Keep all answers"):l("Check all answers")),w=r("button",{type:"button",hidden:!0,onclick:A},l("Retry the questions \
you missed"));return{buttons:[m,w],told:[f,p,c],setScore:v,setSaved:()=>p.replaceChildren()};function g(){if(X(m))return;
e.addAll();let y=e.actions();if(!Object.keys(y).length){h(l("Answer first, then check."));return}J(m,!0),t.giveAll(y,{onReply(b){
J(m,!1),d(b),S(b.saved)},onSilence(){J(m,!1),E()}})}function S(y){let b=e.left(),k=b?P("1 question is still open.","{cou\
nt} questions are still open.",b):"";f.replaceChildren(k),p.replaceChildren(y?"":le(a())),u([c.textContent,k,p.textContent].
join(" "))}function A(){t.again({onReply(y){f.replaceChildren(),e.addAll(),d(y),e.firstToAnswer()?.focus()},onSilence:E})}
function E(){f.replaceChildren();let y=ee(t.areStored());p.replaceChildren(y),u(y)}function h(y){f.replaceChildren(y),u(
y)}function v(y){c.replaceChildren(us(y,i)),w.hidden=!y.missed}}function us({answered:e,questions:t,of:o,points:n,first:s,
passed:i},a){let d=[];return e&&d.push(l("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&o&&d.push(l(
"Score: {points} of {of}; on the first try, {first}.",{points:G(n),of:G(o),first:G(s)})),i!=null&&d.push(i?l("That is en\
ough to pass."):l("You need {mark}% to pass.",{mark:a})),d.join(" ")}var An={render({model:e,el:t,views:o={}}){z(e,t);let n=ds(e,fe(e),o);t.replaceChildren(n.element);let s=Lt(e,t,n.reload);
return()=>{n.close(),s()}}};function ds(e,t,o){let n=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:a,
announce:d}=V(),c=$e(t,s,n,{onNews:j,onLate:q,onElsewhere:$}),f=Be(s),p=fs(c.waiting()),m=s.way==="all",w=qt(n,{way:s.way,
makeForm:y,put:b}),g=En(w,c,{isTogether:m,isSealed:n.some(({sealed:I})=>I),passMark:s.pass_mark,whyUnsaved:i,restore:M,announce:d}),
S=Et({look:L,retry:W,announce:d}),A=r("div",{class:"ck-actions"},w.next,...g.buttons),E=0,h=r("div",{class:"ck ck-quiz",
oninput:k,onclick:k,onkeyup:k,onpointerup:k},s.told?r("p",{class:"ck-told"},s.told):null,S.element,A,...g.told,a);return w.
begin(),e.on("change:kept",D),S.show({aloud:!0}),t.ask({type:"open"},{onReply:C,onSilence:K}),{element:h,close:v,reload:$};
function v(){e.off("change:kept",D);for(let I of[c,f,S,t])I.close()}function y(I,O){return Tn(I,{number:O,actions:c,drafts:f,
given:p.get(I.id),whyUnsaved:i,together:m,extraViews:o,showInArticle:()=>t.ask({type:"evidence",question:I.id},{onReply:ps}),
onChange(x){g.setScore(x),w.arrange()}})}function b(I,O){A.before(...I.map(x=>x.element)),O?h.dataset.toCome=String(O):delete h.
dataset.toCome}function k({target:I}){let O=w.around(I);O&&f.soon(O)}function C(I){M(I),c.open(I.versions),j()}function M(I){
w.restore(I.questions),g.setScore(I.score)}function $(){t.ask({type:"open"},{onReply:M}),j()}function W(I){t.ask({type:"\
retry"},{onReply(){j(),S.show({aloud:I})}})}function L(){return{kept:e.get("kept")??{},late:E,waiting:c.waiting().length,
isSilent:c.areSilent(),areStored:c.areStored()}}function D(){i()||c.saved(),j()}function j(){S.show();let I=new Set(c.waiting().
map(({question:O})=>O));I.size||g.setSaved(),w.setSaved(I)}function K(){c.notOpened(),S.show({aloud:!0});for(let{question:I}of c.
waiting())w.named(I)?.setUnsaved(ee(c.areStored()))}function q({question:I=""},O){if(E+=O.saved?1:0,O.type==="state"?M(O):
O.stands&&(g.setScore(O.score),w.restoreOne(I,O.stands)),O.without_effect?.length){let x=l("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");w.named(
I)?.tell(x)}}}function fs(e){let t=e.filter(({deed:o})=>o?.did==="answer");return new Map(t.map(({question:o,deed:n})=>[
o,n]))}function ps(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function On(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null,
onclick:({target:h})=>{h instanceof Element&&w(h.closest(".ck-passage"))},onkeydown:d}),s=[],i=[];return{element:n,show:u,
select:A,scrollToMarked:()=>E(s.find(h=>h.marked))};function d(h){let v=i.findIndex(({element:k})=>k===h.target);if(v<0||
h.altKey||h.ctrlKey||h.metaKey)return;let b={ArrowRight:v+1,ArrowDown:v+1,ArrowLeft:v-1,ArrowUp:v-1,Home:0,End:i.length-
1}[h.key];if(h.key==="Enter"||h.key===" ")w(i[v].element);else if(i[b])g(i[b]);else if(b===void 0)return;h.preventDefault()}
function u(h,v){let y=new Set,b=[...v,...h.flatMap(M=>[M.evidence,...M.passages])];for(let[M,$]of b)y.add(M).add($);s=[];
let k=[],C=0;for(let M of e.blocks)k.push(t.slice(C,M.start),c(M,[...y])),C=M.end;k.push(t.slice(C,t.length)),f(h,v),i=s.
filter(M=>M.rows.length),i.forEach(m),i.length&&S(i[0]),n.replaceChildren(...k)}function c(h,v){let b=[...v.filter(W=>h.
start<W&&W<h.end).sort((W,L)=>W-L),h.end],k=b.map((W,L)=>{let D=L?b[L-1]:h.start,j=r("span",{},t.slice(D,W));return{start:D,
end:W,rows:[],marked:!1,element:j}});s.push(...k);let C=h.aside?r("span",{class:"ck-aside-label"},h.aside):null,M=h.aside?
"ck-aside":`ck-${h.kind.replace(" ","-")}`,$=k.map(W=>W.element);return r("p",{class:M,dir:"auto"},C,...$)}function f(h,v){
let y=h.flatMap(b=>b.passages.map(([k,C])=>({id:b.id,start:k,end:C})));y.sort((b,k)=>b.end-b.start-(k.end-k.start));for(let{
id:b,start:k,end:C}of y)for(let M of p(k,C))M.rows.includes(b)||M.rows.push(b);for(let[b,k]of v)for(let C of p(b,k))C.marked=
!0,C.element.classList.add("ck-marked")}function p(h,v){let y=0;for(let k=s.length;y<k;){let C=y+k>>1;s[C].start<h?y=C+1:
k=C}let b=y;for(;b<s.length&&s[b].end<=v;)b+=1;return s.slice(y,b)}function m({element:h,rows:v}){h.classList.add("ck-pa\
ssage"),h.prepend(r("span",{class:"ck-unseen"},`${v.join(", ")}: `)),h.setAttribute("role","button"),h.setAttribute("tab\
index","-1"),h.setAttribute("aria-pressed","false"),ae(h)}function w(h){let v=i.find(b=>b.element===h);if(!v)return;S(v);
let y=v.rows.indexOf(v.chosen??"");o(v.rows[(y+1)%v.rows.length])}function g(h){S(h),h.element.focus()}function S(h){for(let v of i)
v.element.tabIndex=v===h?0:-1}function A(h){for(let k of s){let C=h!==void 0&&k.rows.includes(h.id),[M,$]=h?.evidence??[
1/0,-1/0];k.chosen=C?h.id:void 0,k.element.classList.toggle("ck-chosen",C),k.element.classList.toggle("ck-evidence",M<=k.
start&&k.end<=$),k.rows.length&&k.element.setAttribute("aria-pressed",String(C))}let v=s.find(k=>k.chosen),y=n.getRootNode(),
b=y instanceof Document||y instanceof ShadowRoot?y.activeElement:null;!v||i.some(({element:k})=>k===b)||(S(v),E(v))}function E(h){
h&&he(n,h.element)}}function Mn(e,t,{choose:o,switchTo:n}){let s=U("rows"),i=r("div",{class:"ck-rows"}),a=r("p",{class:"ck-hint ck-drafts"}),
d=r("div",{class:"ck-detail"}),u=e.map(({name:k,label:C,rows:M})=>{let $=P("1 row","{count} rows",M.length);return r("op\
tion",{value:k},l("{label} ({rows})",{label:C,rows:$}))}),c=r("select",{onchange:()=>n(c.value)},...u),f=r("label",{class:"\
ck-switch"},l("Table")," ",c),p=new Map,m,w=!1;return{element:r("div",{class:"ck-table"},f,a,i,d),show:S,select:h};function S(k){
c.value=k.name,p=new Map(k.rows.map(M=>[M.id,E(k,M)]));let C=hs(k.rows);a.hidden=!C,a.textContent=C,i.replaceChildren(k.
rows.length?A(k):r("p",{},l("This table has no rows for this article."))),i.scrollTop=0}function A(k){let C=l("{label}: \
choose a row to mark its words",{label:k.label}),M=[l("Row"),...k.columns].map(W=>r("th",{scope:"col"},W)),$=[...p.values()].
map(({element:W})=>W);return r("fieldset",{},r("legend",{},C),r("table",{},r("thead",{},r("tr",{},...M)),r("tbody",{},...$)))}
function E(k,C){let M=`${s}-${C.id}`,$=()=>o(C.id),W=r("input",{type:"radio",name:s,value:C.id,id:M,onchange:$}),L=r("la\
bel",{for:M},W,C.id),D=`${M}-main`,j=C.cells.map((I,O)=>r("td",{dir:"auto",id:O===k.main?D:null,"data-heading":k.columns[O]},
I));return W.setAttribute("aria-describedby",D),{element:r("tr",{onclick:q},r("th",{scope:"row"},L),...j),input:W};function q({
target:I}){I instanceof Element&&I.closest("label")||(W.focus(),o(C.id))}}function h(k){let C=m;p.get(C??"")?.element.classList.
remove("ck-chosen"),m=k?.id;let M=p.get(m??"");for(let{input:$}of p.values())$.checked=$.value===m;return M?.element.classList.
add("ck-chosen"),M&&he(i,M.element,i.querySelector("thead")?.offsetHeight),d.replaceChildren(...k?v(k):[r("p",{},l("No r\
ow is chosen."))]),C}function v(k){let C=y(k).map(({part:L,words:D,count:j})=>r("li",{},r("span",{class:"ck-part"},L)," ",
r("q",{dir:"auto"},D),j>1?P(" (once)"," ({count} times)",j):null)),M=[ms(k),ws(k),...k.why],W=r("details",{open:w,ontoggle:()=>w=
W.open},r("summary",{},l("Why this row?")),r("ul",{},...M.map(L=>r("li",{},L))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},l("Row {id}",{id:k.id})),r("button",{type:"button",onclick:b},l("Clear the marks"))),r("p",{class:"ck-part"},
l("Its words in the article")),r("ul",{},...C),W]}function y(k){let C=new Map;for(let[M,$,W]of k.passages){let L=t.slice(
M,$),D=C.get(`${W} ${L}`)??{part:W,words:L,count:0};C.set(`${W} ${L}`,{...D,count:D.count+1})}return[...C.values()]}function b(){
let k=p.get(m??"");o(""),k?.input.focus()}}function hs(e){let t=e.filter(({origin:o})=>o==="proposed").length;return t?t===
e.length?l("This table is a draft that nobody has checked."):P("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function ms({origin:e,checked:t}){if(e==="machine")
return l("The machine made this row.");if(e==="proposed")return l("This row is a draft that nobody has checked.");let{kind:o,
name:n,day:s}=t;return o==="person"?l("Checked by {name} on {day}.",{name:n,day:s}):l("Checked by {name}, a program, on \
{day}.",{name:n,day:s})}function ws({certainty:e}){return e==="clear"?l("The rules had no doubt about it."):l("It is dou\
btful: check it against the sentence.")}var In=150,Rn=e=>e.length>In?`${e.slice(0,In)} …`:e,Nn={render({model:e,el:t}){z(e,t);let o=e.get("page"),n=e.get("tab\
les"),s=new ne(o.text),{region:i,announce:a}=V(),d=On(o,s,g),u=Mn(n,s,{choose:g,switchTo:E}),c=gs(o);d.element.setAttribute(
"aria-describedby",c.id);let f=o.title?l("Reader: {title}",{title:o.title}):l("Reader"),p=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},c,r("div",{class:"ck-sides"},d.element,u.element),i);t.replaceChildren(p);let m=oe("reader",
"any"),w=A();return e.on("change:table",y),e.on("change:selected",b),e.on("change:marked",k),y(),w=!1,k(),()=>{e.off("ch\
ange:table",y),e.off("change:selected",b),e.off("change:marked",k)};function g(C){e.set("selected",C),e.save_changes(),S()}
function S(){m.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function A(){let C=m.
get(e.get("place")),M=n.find(({name:W})=>W===C?.table);if(!M||e.get("selected"))return!1;let $=M.rows.find(({id:W})=>W===
C.selected);return e.set("table",M.name),e.set("selected",$?.id??""),e.save_changes(),!0}function E(C){e.set("selected",
""),e.set("table",C),e.save_changes(),S()}function h(){let C=e.get("table");return n.find(M=>M.name===C)??n[0]}function v(){
return h().rows.find(({id:C})=>C===e.get("selected"))}function y(){let C=h();u.show(C),d.show(C.rows,e.get("marked")),b()}
function b(){let C=v(),M=u.select(C);d.select(C),!w&&(C?a(ks(C,C.cells[h().main])):M&&a(l("Marks cleared.")))}function k(){
let C=e.get("marked");if(d.show(h().rows,C),d.select(v()),!C.length)return;d.scrollToMarked();let M=C.map(([$,W])=>s.slice(
$,W)).join(" … ");a(l("Marked in the article: {words}",{words:Rn(M)}))}}};function gs(e){let t=l("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),o=l("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),n=e.lang==="en"?o:`${t} ${o}`;return r(
"p",{class:"ck-hint",id:U("hint")},n)}function ks({id:e,passages:t},o){return P("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:Rn(o)})}return jn(bs);})();
return widgets; }

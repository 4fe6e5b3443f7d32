export function makeWidgets() {
"use strict";var widgets=(()=>{var Ke=Object.defineProperty;var Rn=Object.getOwnPropertyDescriptor;var In=Object.getOwnPropertyNames;var Nn=Object.prototype.hasOwnProperty;var rt=(e,t)=>{for(var n in t)Ke(e,n,{get:t[n],enumerable:!0})},Ln=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of In(t))!Nn.call(e,s)&&s!==n&&Ke(e,s,{get:()=>t[s],enumerable:!(o=Rn(t,s))||o.enumerable});return e};var $n=e=>Ln(Ke({},"__esModule",{value:!0}),e);var as={};rt(as,{adjudicator:()=>bt,curator:()=>St,explorer:()=>Ct,predict:()=>Ot,progress:()=>Kt,quiz:()=>Sn,reader:()=>On});var me={},we={used:"",own:""};function J(e,t){me=e.get("words")??{};let n=e.get("languages");n?.used&&(we=n,t.lang=n.used,
t.dir=n.direction)}function l(e,t={}){let n=me[e]??e;return it(typeof n=="string"?n:n[0],t)}function P(e,t,n,o={}){let s=me[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,a=(me[e]&&me[""]?.[i])??+(n!==1);return it(s[Number(a)],{count:n,...o})}
function it(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function ve(e){if(e==="undated")return l("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=we;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var Wn=15e3,Dn=new Set(["a","button","input","select","textarea","summary"]),ct="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...n){let o=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),i):i!==!1&&i!=null&&o.setAttribute(s,i===!0?"":i);t.dir==="auto"&&we.own&&(o.lang=we.
own);for(let s of n)s!=null&&o.append(s);return(Dn.has(e)||"tabindex"in t)&&se(o),o}function se(e){e instanceof HTMLElement&&
e.matches(ct)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&se(e)}));function H(e,t,n){let o=r(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(ct).forEach(se)):
o.textContent=n,o}function V(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(r("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Wn)}}}var Bn=Math.random().toString(
36).slice(2,12),at=0;function U(e){return at+=1,`ck-${e}-${Bn}-${at}`}var te=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};function ye({how:e,actions:t,forms:n,coder:o,keys:s,onKeys:i,onFilter:a,onOff:d}){let u=r("progress",{"aria-label":l("Si\
gned rows"),max:1,value:0}),c=r("span"),f=r("p",{class:"ck-said"}),p=Object.entries(n??{}).map(([y,{label:b}])=>r("optio\
n",{value:y},b)),w=r("select",{onchange:a},r("option",{value:"turn"},l("each table in turn")),r("option",{value:"mixed"},
l("all tables mixed")),...p),m=r("input",{type:"checkbox",onchange:C});m.checked=s;let k=r("dl",{class:"ck-keys",id:U("k\
eys")}),x=r("div",{hidden:!0},r("p",{},e??jn()),k,r("p",{},r("label",{},m," ",l("Use single letters as keyboard shortcut\
s")))),M=Object.entries(t).map(([y,b])=>{let T=r("kbd",{"aria-hidden":"true"},y),R=r("button",{type:"button",onclick:()=>h(
y)},b.label,T);return[y,b,R,T]});k.append(...Object.entries(t).flatMap(([y,{label:b,means:T}])=>[r("dt",{},r("kbd",{},y)),
r("dd",{},T?`${b}: ${T}`:b)])),M[0][2].classList.add("ck-main"),C();let A="";return{element:r("div",{class:"ck-bar"},r("\
div",{class:"ck-far"},r("span",{},l("Signed as {name}",{name:o})),u,c,n?r("label",{},l("Rows:")," ",w):null),r("div",{class:"\
ck-actions ck-do",role:"group","aria-label":l("What to do with the row")},...M.map(([,,y])=>y)),x,f),filter:()=>w.value,
keysAreOn:()=>m.checked,press:h,help:S,show(y){u.max=Math.max(1,y.rows),u.value=y.signed,c.textContent=y.said;let b=M.find(
([T])=>T==="u")?.[2];b?.setAttribute("aria-disabled",String(!y.undo)),b&&(b.title=y.undo)},at(y){A=y??"";for(let[,{only:b},
T]of M)b&&T.setAttribute("aria-disabled",String(b!==A))},said(y,b=!1){f.textContent=y,f.classList.toggle("ck-fault",b)}};
function h(y){let b=t[y],T=M.find(([R])=>R===y)?.[2];return!b||!T?!1:(T.getAttribute("aria-disabled")!=="true"?b.run():b.
only&&d(l("Only stakeholders can be merged or split.")),!0)}function C(){for(let[y,,b,T]of M)T.hidden=!m.checked,m.checked?
b.setAttribute("aria-keyshortcuts",y):b.removeAttribute("aria-keyshortcuts");i(m.checked)}function S(){x.hidden=!x.hidden,
M.find(([b])=>b==="?")?.[2]?.setAttribute("aria-expanded",String(!x.hidden))}}function jn(){return l("Compare the row wi\
th its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each decision is signed and kept at o\
nce, and Undo takes back one after the other. Rows that are not signed do not count. In a form, Control and Enter saves,\
 Escape goes back.")}function xe(e,t){let n=r("div",{class:"ck-outside",hidden:!0}),o=r("ul",{dir:"auto"}),s=r("select",{onchange:a},...e.map(
u=>r("option",{value:u},u==="machine"?l("the machine's draft"):u))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
a()}},r("summary",{},l("What has changed?")),r("label",{},l("Since:")," ",s),o);return{element:r("div",{class:"ck-change\
s"},n,i),showOutside:d};function a(){t(s.value,u=>{o.replaceChildren(...u.map(c=>r("li",{dir:"auto"},c)))})}function d(u){
if(!u.length)return;let c=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(r("p",{},l("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...u.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:c},
l("I have seen it")))}}var lt=3e3,_n="[*]:",Kn=".jp-InputPrompt";function le(e){let t=new Map,n=[],o=0;return e.on("msg:custom",i),{ask(a,d){let u=U(
"message");o+=1;let c=setTimeout(()=>s(u),lt);t.set(u,{...d,place:o,timer:c});try{e.send({...a,message_id:u})}catch{}return o},
listen:a=>n.push(a),close(){e.off("msg:custom",i);for(let{timer:a}of t.values())clearTimeout(a);t.clear()}};function s(a){
let d=t.get(a);d&&(Un()?(d.onRunning?.(),d.timer=setTimeout(()=>s(a),lt)):d.onSilence?.())}function i(a){let d=t.get(a.message_id);
if(d){t.delete(a.message_id),clearTimeout(d.timer),a.type==="refused"?d.onRefused?.(a.reason):d.onReply(a);for(let u of n)
u(d.place)}}}function Un(){return[...document.querySelectorAll(Kn)].some(({textContent:t})=>t===_n)}var Ue="coursekit",ut=window,dt=Symbol.for("coursekit.unstored");ut[dt]??=new Map;var re=ut[dt],qn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Fe(){try{return window.localStorage}catch{return null}}function ne(e,t){let n=`${[
Ue,e,qn,t].join(" ")} `;return{front:n,put(o,s){let i=JSON.stringify(s);try{return Fn(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),re.delete(n+o),!0}catch{return re.set(n+o,i),!1}},remove(o){re.delete(n+o),Fe()?.removeItem(
n+o)},get:o=>qe(re.get(n+o)??ue(n+o)),has:o=>re.has(n+o)||ue(n+o)!==null,isStored:o=>ue(n+o)!==null,all:()=>ft(n).flatMap(
o=>{let s=qe(re.get(o)??ue(o));return s?[[o.slice(n.length),s]]:[]})}}function ue(e){return Fe()?.getItem(e)??null}function ft(e){
let t=Fe(),n=new Set(re.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function qe(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Fn(e){
let t=a=>a.length+(ue(a)?.length??0),n=ft(`${Ue} `),o=n.reduce((a,d)=>a+t(d),0);if(o+e<=1e6)return;let s=a=>qe(ue(a))?.at??
0,i=n.filter(a=>!a.startsWith(`${Ue} waiting `));i.sort((a,d)=>s(a)-s(d));for(let a of i){if(o+e<=1e6)return;o-=t(a),window.
localStorage.removeItem(a)}if(o+e>1e6)throw new Error("no room for another action")}function ge(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let s=0;s<t.length;s+=1)o=Math.imul(o^t.charCodeAt(s),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}var Pn="input:not([type='checkbox']), select, textarea, [role='listbox']",pt="curator keys";function Se(){let e=ne("read\
er","any");return{keys:e.get(pt)?.on??!0,onKeys:t=>e.put(pt,{at:Date.now(),on:t})}}function Ce(e,t){let n=le(e),o={isWaiting:!1,
ask:s,close:n.close};return o;function s(i,a,d){n.ask(i,{onReply(u){o.isWaiting=!1,a(u)},onSilence(){o.isWaiting=!1,t(l(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(u){o.isWaiting=!1,t(u,!0),d?.(u)}})}}function Te(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function Ae(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ee(e,[t,n,o,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},n,o),...s)}function Oe(e,t,n){return o=>{if(!(o.altKey||o.ctrlKey||o.metaKey||!(o.target instanceof
Element))){if(o.key==="Escape"&&t())n();else{if(t()||!e.keysAreOn()||o.target.closest(Pn))return;if(!e.press(o.key))return}
o.preventDefault(),o.stopPropagation()}}}function Me(e,t,n){return(o,s,i,a,d)=>{e.mark(o,s,i,{take(u){t.ask({type:"mark",
words:u},({text:c,spans:f})=>{e.show(n()),a(c,f,u)})},cancel(){e.show(n()),d?.()}})}}function ht(e,{label:t,fields:n},{sides:o,names:s},[i,a]){let d=r("p",{class:"ck-row-title",id:U("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},l("Difference {number} of {of}",{number:i,of:a}))),u=n.filter(({column:f})=>e.sides.
some(p=>p?.fields[f])).map(f=>{let p=e.columns.includes(f.column);return r("tr",{class:p?"ck-differs":null},r("th",{scope:"\
row"},f.label,p?r("span",{class:"ck-part"}," ",l("(differs)")):null),...e.sides.map((w,m)=>Hn(w,f,s[m])))}),c=o.map((f,p)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[p]?null:r("span",{class:"ck-part"}," ",l("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},e.decided?l("Decided."):
l("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},l("Cell")),...c)),r("tbod\
y",{},...u)))}function Hn(e,t,n){let o=e?.fields[t.column]??"",s=t.rows&&n[t.rows]?.[o];return r("td",{dir:"auto"},s?`${o}\
 ${s}`:o)}var Vn=new Set(["words","text","long"]),mt=60;function wt(e,{label:t,fields:n},o,{number:s,of:i}){let a=s?l("{number} of\
 {of}",{number:s,of:i}):"",d=r("p",{class:"ck-row-title",id:U("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},a)),u=n.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let p=e.fields[f.column]??"",w=f.rows?gt(
p).map(m=>kt(m,o[f.rows])):[p].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:p?null:"ck-part"},w.join(
"; ")||l("none"))]}),c=e.why.length?[r("p",{class:"ck-part"},l("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},...Yn(e)),
r("dl",{},...u),...c)}function Re({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function Yn({certainty:e,
origin:t,checked:n}){let o=t==="reviewed"?l("Signed: {name}, {day}",n):l("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},l("Doubtful.")):null;return s?[s," ",o]:[o]}function Ie(e,{label:t,fields:n},o,{save:s,cancel:i,mark:a}){
let d={},u={},c=n.map(m=>{let k=e[m.column]??"";if(m.kind==="rows"){let M=Jn(m,k,o[m.rows]??{});return u[m.column]=M,M.element}
let x=Qn(m,k,o);return u[m.column]=x,x.addEventListener("input",()=>delete d[m.column]),r("div",{class:`ck-field ${Vn.has(
m.kind)?`ck-${m.kind}`:""}`},r("label",{},r("span",{},zn(m)),x),m.kind==="words"?w(m,x):null)}),f=r("form",{class:"ck-ro\
w","aria-label":l("{table}: a row to fill in",{table:t}),onsubmit(m){m.preventDefault(),s(p(),d)},onkeydown(m){m.key!=="\
Enter"||!(m.ctrlKey||m.metaKey)||(m.preventDefault(),m.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...c),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},l("Save and sign")),r("button",{type:"butt\
on",onclick:i},l("Cancel"))));return f;function p(){let m=Object.entries(u).map(([k,{value:x}])=>[k,x]);return Object.fromEntries(
m.filter(([k,x])=>x!==(e[k]??"")&&!(k in d)))}function w(m,k){return r("button",{type:"button","aria-label":l("Mark in t\
he article: {cell}",{cell:m.label}),onclick(){a(m.label,d[m.column]??Gn(e,m.column),(M,A)=>{k.value=M,d[m.column]=A,k.focus()})}},
l("Mark"))}}function Jn({label:e},t,n){let o=gt(t),s=Object.keys(n).filter(d=>!o.includes(d)),i=[...o,...s].map(d=>{let u=r(
"input",{type:"checkbox",value:d});return u.checked=o.includes(d),{box:u,choice:r("label",{},u,kt(d,n))}});return{element:r(
"fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.map(({choice:d})=>d)),get value(){return i.filter(({box:d})=>d.
checked).map(({box:d})=>d.value).join("; ")}}}var gt=e=>e.split(";").map(t=>t.trim()).filter(Boolean),kt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),zn=({label:e,hint:t})=>t?`${e} (${t})`:e;function Gn(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}start`]??
""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.split(":").map(Number)).filter(([i,a])=>a>i).map(
([i,a])=>[i,a])}function Qn(e,t,n){if(e.kind==="choice"||e.kind==="row")return Zn(e,t,n);let s=e.kind==="long"||t.length>
mt?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function Zn({kind:e,choices:t,rows:n},o,s){
let i=e==="row"?["",...Object.keys(s[n]??{})]:t,a=i.includes(o)?i:[...i,o],d=c=>`${c} ${s[n]?.[c]??""}`.trim(),u=r("sele\
ct",{},...a.map(c=>r("option",{value:c},d(c).slice(0,mt)||l("none"))));return u.value=o,u}function Ne(e,t,n){let o=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:h,
...n}),s=e.map(p);o.append(t);let i=!1,a=0,d=0,u=!1,c=!0,f=S=>s[S].getAttribute("aria-selected")==="true";return{element:o,
words:s,marked:()=>s.map((S,y)=>y).filter(f),markAll:w,current:()=>a,go:A,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function p([S,y],b){let T=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:b?"-1":"0",onpointerdown:R=>k(R,b),onpointerenter(R){R.buttons===1&&u&&M(b)}},y);return o.
append(S,T),T}function w(S,y){for(let b of s.keys())m(b,S(b),y)}function m(S,y,b=!1){(!i||b)&&s[S].setAttribute("aria-se\
lected",String(y))}function k(S,y){S.button||(S.preventDefault(),s[y].releasePointerCapture?.(S.pointerId),c=!f(y),u=!0,
document.addEventListener("pointerup",x,{once:!0}),d=y,A(y),m(y,c))}function x(){u=!1}function M(S){let[y,b]=[Math.min(d,
S),Math.max(d,S)];for(let T=y;T<=b;T+=1)m(T,c);A(S)}function A(S){s[a].tabIndex=-1,a=S,s[S].tabIndex=0,s[S].focus()}function h(S){
let y=s.length-1,b=getComputedStyle(o).direction==="rtl"?-1:1,T={ArrowRight:a+b,ArrowLeft:a-b,ArrowDown:C(1),ArrowUp:C(-1),
Home:0,End:y};if(S.key===" "||S.key==="Enter")d=a,c=!f(a),m(a,c);else if(S.key in T){let R=Math.max(0,Math.min(y,T[S.key]));
S.shiftKey?(f(a)||(d=a),c=!0,M(R)):A(R)}else return;S.preventDefault(),S.stopPropagation()}function C(S){let y=s[a].getBoundingClientRect(),
b=s.map((L,B)=>({at:B,box:L.getBoundingClientRect()})).filter(({box:L})=>S*(L.top-y.top)>y.height/2);if(!b.length)return a;
let T=b.map(({box:L})=>L.top),R=S>0?Math.min(...T):Math.max(...T),D=b.filter(({box:L})=>Math.abs(L.top-R)<y.height/2),W=L=>Math.
abs(L.left-y.left);return D.reduce((L,B)=>W(B.box)<W(L.box)?B:L).at}}function de(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+n;if(o.top>=i&&o.bottom<=s.bottom)
return;let a=matchMedia("(prefers-reduced-motion: reduce)").matches,d=Math.max(0,(s.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-d,behavior:a?"auto":"smooth"})}function Le(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},o);return{element:s,show:i,mark:a};function i(d){s.replaceChildren(o);let u=d?.evidence??[0,
0],c=d?.passages??[],f=[u,...c].flat().filter(k=>typeof k=="number"),p=[],w,m=0;for(let k of e.blocks){p.push(t.slice(m,
k.start));let x=f.filter(y=>k.start<y&&y<k.end),M=[...new Set(x)].sort((y,b)=>y-b),A=[k.start,...M,k.end],h=A.slice(1).map(
(y,b)=>{let T=A[b],R=([L,B])=>Number(L)<=T&&y<=Number(B),D=c.some(R)?"mark":"span",W=r(D,{class:R(u)&&y>T?"ck-evidence":
null},t.slice(T,y));return R(u)&&u[1]>u[0]&&(w??=W),W}),C=k.aside?r("span",{class:"ck-aside-label"},k.aside):null,S=k.aside?
"ck-aside":`ck-${k.kind.replace(" ","-")}`;p.push(r("p",{class:S,dir:"auto"},C,...h)),m=k.end}p.push(t.slice(m,t.length)),
o.replaceChildren(...p),w&&de(o,w)}function a(d,u,c,{take:f,cancel:p}){let w=n.map(([C,S],y)=>[t.slice(y?n[y-1][1]:0,C),
t.slice(C,S)]),m=t.slice(n.at(-1)?.[1]??0,t.length),k=Ne(w,m,{"aria-label":d,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),x=C=>u.some(([S,y])=>S<n[C][1]&&n[C][0]<y),M=()=>{let C=k.marked();f(C.length?C:[k.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},d)," ",l("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:M},
l("Take these words")),r("button",{type:"button",onclick:p},l("Cancel"))),k.element),k.element.addEventListener("keydown",
h,!0);let A=Math.max(0,n.findIndex((C,S)=>x(S)));c||k.markAll(x),k.go(A);function h(C){if(C.key==="Enter")M();else if(C.
key==="Escape")p();else return;C.preventDefault(),C.stopPropagation()}}}var bt={render({model:e,el:t}){J(e,t);let n=e.get("forms"),{coder:o,sides:s,names:i}=e.get("manner"),a=Ce(e,S),{region:d,
announce:u}=V(),c=0,f=!1,p=new te(e.get("page").text),w=Le(e.get("page"),p,e.get("markable")),m=r("div",{class:"ck-place"}),
k=ye({how:l("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:l("Take {\
name}",{name:s[0]}),run:()=>R(0)},2:{label:l("Take {name}",{name:s[1]}),run:()=>R(1)},e:{label:l("Edit"),run:()=>a.isWaiting||
W()},u:{label:l("Undo"),run:()=>D({type:"undo"})},p:{label:l("Previous"),run:()=>T(-1)},n:{label:l("Next"),run:()=>T(1)},
"?":{label:l("Help"),run:()=>k.help()}},coder:o,...Se(),onOff:S}),x=xe([],()=>{}),M=Oe(k,()=>f,()=>b(c)),A=[k.element,w.
element,m,x.element,d];return t.replaceChildren(Ee(l("Two coders"),A,M)),e.on("change:state",C),C(),b(y(-1),!1),()=>{e.off(
"change:state",C),a.close()};function h(){return e.get("state")}function C(){k.show(h()),x.showOutside(h().outside)}function S(L,B=!1){
u(L),k.said(L,B)}function y(L){let{pairs:B}=h(),j=[...B.keys()];return[...j.slice(L+1),...j.slice(0,L+1)].find(F=>!B[F].
decided)??Math.max(0,L)}function b(L,B=!0){let{pairs:j}=h(),q=j[L];if(f=!1,!q){m.replaceChildren(r("p",{tabindex:"-1"},l(
"The two agree on every row."))),w.show(void 0);return}c=L;let F=ht(q,n[q.table],{sides:s,names:i},[L+1,j.length]);m.replaceChildren(
F),w.show(q.sides.find(I=>I)??void 0),B&&Ae(F,k)}function T(L){h().pairs[c+L]?b(c+L):S(L>0?l("This is the last row."):l(
"This is the first row."))}function R(L){D({type:"take",number:c,side:L})}function D(L,B){a.isWaiting||(a.isWaiting=!0,a.
ask({...L,seen:h().seen},({said:j,at:q})=>{let F=h().pairs.every(({decided:I})=>I);S(F?[j,l("All differences are decided\
.")].join(" "):j),b(q??y(c))},B??(()=>b(c))))}function W(){let{table:L,sides:B}=h().pairs[c],j=B[0]?0:1,q=B[j];if(!q)return;
let F=Me(w,a,()=>q),I=Ie(Re(q),n[L],i[j],{save:(O,g)=>D({type:"take",number:c,side:j,cells:O,marked:g},()=>{}),cancel:()=>b(
c),mark:(O,g,v)=>F(O,g.length?g:[q.evidence],!g.length,v)});f=!0,Te(m,I)}}};function vt(e,t,n,o){let s=r("select",{onkeydown(a){a.key==="Enter"&&(a.preventDefault(),i.requestSubmit())}},...t.map(({
id:a,fields:d})=>r("option",{value:a},`${a} ${d.name}`))),i=xt(l("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},l("Into:")," ",s),r("p",{class:"ck-part"},l("This row goes; its names become other names of the row that yo\
u choose."))],l("Merge"),()=>n(s.value),o);return i}function yt(e,t,n){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(a=>a.trim()).filter(a=>a).map(a=>({name:a,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return xt(l("Split {name} into two rows",{name:e.fields.name}),[r("p",{},l("Which names belong to the second row?")),...s.
map(({name:a,box:d})=>r("label",{class:"ck-name",dir:"auto"},d,` ${a}`)),r("label",{},l("Or another name for the second \
row:")," ",i)],l("Split"),()=>t([...s.filter(({box:a})=>a.checked).map(({name:a})=>a),...i.value.trim()?[i.value.trim()]:
[]]),n)}function xt(e,t,n,o,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},n),r("button",{type:"button",onclick:s},l("Cancel"))))}var St={render({model:e,el:t}){J(e,t);let n=e.get("forms"),o=Ce(e,h),{region:s,announce:i}=V(),a,d=!1,u=new te(e.get("pa\
ge").text),c=Le(e.get("page"),u,e.get("markable")),f=r("div",{class:"ck-place"}),p=ye({actions:{k:{label:l("Keep"),means:l(
"the row is right as it is"),run:()=>W({type:"keep",...T()})},e:{label:l("Edit"),run:()=>o.isWaiting||B()},d:{label:l("D\
rop"),means:l("the article says no such thing"),run:()=>W({type:"drop",...T()})},m:{label:l("Merge"),means:l("this and a\
nother row are the same stakeholder"),run:()=>o.isWaiting||F(),only:"stakeholders"},s:{label:l("Split"),means:l("the row\
 is about two stakeholders"),run:()=>o.isWaiting||I(),only:"stakeholders"},a:{label:l("Add"),means:l("mark the words of \
a row that is missing"),run:()=>o.isWaiting||q()},u:{label:l("Undo"),run:()=>W({type:"undo"})},p:{label:l("Previous"),run:()=>D(
-1)},n:{label:l("Next"),run:()=>D(1)},"?":{label:l("Help"),run:()=>p.help()}},forms:n,coder:e.get("manner").coder,...Se(),
onFilter:()=>R(b()),onOff:h}),w=xe(e.get("manner").versions,(O,g)=>o.ask({type:"diff",version:O},({lines:v})=>g(v))),m=Me(
c,o,()=>S(a)),k=Oe(p,()=>d,()=>R(a)),x=[p.element,c.element,f,w.element,s];return t.replaceChildren(Ee(l("Curation"),x,k)),
e.on("change:state",A),A(),R(b(),!1),()=>{e.off("change:state",A),o.close()};function M(){return e.get("state")}function A(){
p.show(M()),w.showOutside(M().outside)}function h(O,g=!1){i(O),p.said(O,g)}function C(){let{turn:O,mixed:g}=M().orders,v=p.
filter();return v==="mixed"?g:v==="turn"?O:O.filter(([E])=>E===v)}function S(O){return O&&M().tables[O[0]].find(({id:g})=>g===
O[1])}function y(O){let g=e.get("manner").kind==="person";return O.find(v=>{let E=S(v),N=E?.origin==="reviewed";return E&&
(!N||g&&E.checked.kind==="program")})}function b(){return y(C())??C()[0]}function T(){return{table:a?.[0],row:a?.[1]}}function R(O,g=!0){
let v=S(O);if(a=v&&O,d=!1,p.at(a?.[0]),!v||!O){f.replaceChildren(r("p",{tabindex:"-1"},l("There are no rows."))),c.show(
void 0);return}let E=C(),N=E.findIndex(([_,K])=>_===O[0]&&K===O[1])+1,$=wt(v,n[O[0]],M().names,{number:N,of:E.length});f.
replaceChildren($),c.show(v),g&&Ae($,p)}function D(O){let g=C(),v=g.findIndex(([N,$])=>N===a?.[0]&&$===a?.[1]),E=g[v+O];
E?R(E):i(O>0?l("This is the last row."):l("This is the first row."))}function W(O,g){if(o.isWaiting)return;let v=C(),E=v.
findIndex(([N,$])=>N===a?.[0]&&$===a?.[1]);o.isWaiting=!0,o.ask({...O,seen:M().seen},({said:N,at:$})=>{let _=y([...v.slice(
E+1),...v.slice(0,E+1),...C()]);h(_?N:[N,l("All these rows are signed.")].join(" ")),R($&&S($)?$:_??(S(a)?a:C()[0]))},g??
(()=>R(S(a)?a:b())))}function L(O){d=!0,Te(f,O)}function B(){let O=S(a);!O||!a||j(a[0],O,Re(O),(g,v)=>W({type:"mend",...T(),
cells:g,marked:v},()=>{}))}function j(O,g,v,E){let N=Ie(v,n[O],M().names,{save:E,cancel:()=>R(a),mark:($,_,K)=>m($,_.length?
_:[g?.evidence??[0,1]],!_.length,K)});L(N)}function q(){let O=a?.[0]??"stakeholders",{label:g}=n[O];d=!0;let v=S(a)?.evidence??
[0,1],E=l("Mark the words of a new row: {table}",{table:g});m(E,[v],!0,($,_,K)=>o.ask({type:"new",table:O,words:K},({cells:Y})=>{
j(O,S(a),Y,(be,Mn)=>W({type:"add",table:O,words:K,cells:be,marked:Mn},()=>{}))}),()=>R(a))}function F(){let O=S(a);if(!O)
return;let g=M().tables.stakeholders.filter(({id:E})=>E!==O.id);L(vt(O,g,E=>W({type:"merge",row:O.id,into:E},()=>{}),()=>R(
a)))}function I(){let O=S(a);if(!O)return;L(yt(O,v=>W({type:"split",row:O.id,names:v},()=>{}),()=>R(a)))}}};var Ct={render({model:e,el:t}){J(e,t);let{region:n,announce:o}=V(),s=e.get("choices").map((k,x)=>Xn(k,()=>c(x))),i=r("bu\
tton",{type:"button",onclick:f},l("Show all rows")),a=r("p",{class:"ck-count"}),d=eo(e.get("columns")),u=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":l("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:k})=>k),i),a,d.element,u,n)),e.on("change:chosen",w),e.on("change:pictur\
e",m),w(),()=>{e.off("change:chosen",w),e.off("change:picture",m)};function c(k){let x=[...e.get("chosen")];x[k]=s[k].value(),
p(x)}function f(){p(s.map(()=>null))}function p(k){e.set("chosen",k),e.save_changes(),o(a.textContent)}function w(){let k=e.
get("chosen"),x=e.get("rows"),M=x.filter(({facets:A})=>A.every((h,C)=>k[C]===null||k[C]===h));s.forEach((A,h)=>{A.show(k[h])}),
a.textContent=M.length?P("1 of {total} rows matches.","{count} of {total} rows match.",M.length,{total:x.length}):l("No \
row matches all of these choices."),d.show(M),m()}function m(){let k=e.get("picture"),x=JSON.stringify(k.of)===JSON.stringify(
e.get("chosen"));k.of?x?k.fault?u.replaceChildren(r("p",{dir:"auto"},k.fault)):u.replaceChildren(...k.lead?[no(k)]:[]):u.
replaceChildren(r("p",{},l("The figure for these rows is being drawn."))):u.replaceChildren()}}};function Xn({name:e,values:t},n){
let o=t.map((i,a)=>r("option",{value:a,dir:"auto"},i||l("no entry"))),s=r("select",{onchange:n},r("option",{value:""},l(
"all")),...o);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function eo(e){let t=r("tbody"),n=e.map(d=>r("th",{scope:"col",dir:"au\
to"},d)),o=r("table",{},r("thead",{},r("tr",{},...n)),t),s=l("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:i,show:a};function a(d){i.hidden=d.length===0,i.scrollTop=0,t.replaceChildren(
...d.map(({cells:u})=>r("tr",{},...u.map(to))))}}function to(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function no({lead:e,parts:t}){return r("div",{lang:"en"},r("p",{},e),...oo(t))}function oo(e){return e.
flatMap(({heading:t,items:n})=>[r("p",{},r("strong",{},t)),r("ol",{},...n.map(o=>r("li",{},o)))])}function $e(e){let t=r("p",{class:"ck-notice"}),n=r("p",{class:"ck-why-unsaved"}),o=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setRunning(){let s=l("The lesson is still loading. Your answer is kept, and is check\
ed as soon as that is done.");o.textContent!==s&&(o.replaceChildren(s),e(s))},setLeft(s){o.replaceChildren(s?l("Not chec\
ked yet: this is how you left it."):"")}}}function Tt(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(so)))}}}function so({time:e,words:t}){let n=ve(e.slice(
0,10));if(!t){let s=l("Given to an earlier version of this question, on {day}; it stays in your record.",{day:n});return r(
"li",{},s)}let o=l("Given to an earlier version of this question, on {day}: ",{day:n});return r("li",{},o,r("q",{dir:"au\
to"},t))}var ro=2e4;function At({look:e,retry:t,announce:n}){let o=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},l("Tr\
y again")),i=r("details",{hidden:!0}),a=r("div",{class:"ck-saving",hidden:!0},o,s,i),d="",u=!1,c;return{element:a,show:f,
close:()=>clearTimeout(c)};function f({aloud:m=!1}={}){let k=e(),x=ao(k),M=!x.length,A=M?io(k.late,u):x.join(" ");u||=!M,
o.replaceChildren(A),a.classList.toggle("ck-unsaved",!M),s.hidden=M||k.isSilent,w(k.kept.mended??[]),a.hidden=!A&&i.hidden,
A&&(M?A!==d:m)&&n(A),d=A,clearTimeout(c),!M&&!k.isSilent&&(c=setTimeout(p,ro))}function p(){document.hidden?f():t(!1)}function w(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let k=P("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),x=m.map(A=>r("li",{dir:"auto"},A)),
M=[r("summary",{},k),r("ul",{},...x)];i.replaceChildren(...m.length?M:[])}}function io(e,t){return e?P("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?l("Everything is saved now."):""}function ao({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?co(t):Et()];
if(!e.why)return[];let s=e.waiting?P("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?l("This browser keeps a copy until it is saved."):"";return[ie(e.why),s,i].filter(Boolean)}function co(e){return P(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var ie=e=>l("Not saved yet: {reas\
on}",{reason:e}),Et=()=>l("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ee=e=>e?l("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Et();function We(e,{course:t,quiz:n},o,{onNews:s,onLate:i,onElsewhere:a}){let d=ne("waiting",t),u=new Map,c=new Map,f=new Map,
p=new Set,w=new Set,m=new Set,k={},x=!1;return e.listen(q),window.addEventListener("storage",F),window.addEventListener(
"beforeunload",O),{give:h,giveAll:C,again:S,waiting:M,saved:B,areStored:()=>M().every(({id:g})=>d.isStored(g)),areSilent:()=>M().
some(({id:g})=>p.has(g)),open(g){k=g,!x&&(x=!0,A().forEach(T))},notOpened(){for(let{id:g}of A())p.add(g)},close(){window.
removeEventListener("storage",F),window.removeEventListener("beforeunload",O)}};function M(){let[g]=n.split(/(?<=\/)/),v=({
quiz:N})=>N===n||g.endsWith("/")&&String(N).startsWith(g);return d.all().map(([N,$])=>({...$,id:N})).filter(v).sort((N,$)=>N.
n-$.n||(N.id<$.id?-1:1))}function A(){return M().filter(({id:g})=>!f.has(g))}function h(g,v,E){let N=y({type:"do",question:g,
deed:v});c.set(N.id,E),b(N),T(N)}function C(g,{onReply:v,onSilence:E}){let N=Object.entries(g).map(([K,Y])=>y({type:"do",
question:K,deed:Y}));N.forEach(b);let $=Object.fromEntries(N.map(K=>[K.question,D(K)])),_=e.ask({type:"do-all",deeds:$},
{onReply(K){for(let{id:Y,question:be}of N)be&&be in K.refused?j(Y):L(Y,K);v(K),s()},onSilence(){for(let{id:K}of N)p.add(
K);s(),E()}});for(let{id:K}of N)f.set(K,_)}function S(g){let v=y({type:"again"});c.set(v.id,g),T(v)}function y(g){let v=M(),
E=v.findLast(Y=>Y.question===g.question);if(E&&lo(E,g)&&!w.has(E.id))return E;let N=`${new Date().toISOString().slice(0,
19)}Z`,$=g.question&&(k[g.question]??W(g.question)),_=(v.at(-1)?.n??0)+1,K={id:uo(),n:_,quiz:n,time:N,version:$,...g};return d.
put(K.id,K),K}function b(g){let v=({id:E,n:N,question:$})=>$===g.question&&N<g.n&&!w.has(E)&&(p.has(E)||!f.has(E));M().filter(
v).forEach(T)}function T(g){let{id:v,quiz:E,type:N}=g;if(N==="again"&&E!==n){j(v);return}let $=R(g);p.delete(v);let _=e.
ask($,{onReply(K){L(v,K);let Y=c.get(v);c.delete(v),Y?Y.onReply(K):m.has(v)||i(g,K),m.add(v),s()},onSilence(){p.add(v),s(),
c.get(v)?.onSilence?.()},onRunning:()=>c.get(v)?.onRunning?.(),onRefused(K){j(v),c.get(v)?.onRefused?.(K),s()}});f.set(v,
_)}function R(g){let{id:v,quiz:E,type:N,question:$}=g;if(N==="again")return{type:N,id:v};let _=f.has(v)||!c.has(v);return{
type:"do",question:$,deed:D(g),..._&&{late:_,quiz:E}}}function D({id:g,question:v="",deed:E,version:N,time:$}){let _=N===
W(v)?k[v]:N;return{...E,id:g,time:$,..._&&{version:_}}}function W(g){let v=u.get(g);if(v)return v;let E=ge(o.find(({id:N})=>N===
g)??g);return u.set(g,E),E}function L(g,v){p.delete(g),w.add(g),v.saved&&B()}function B(){w.forEach(j)}function j(g){w.delete(
g),p.delete(g),d.remove(g)}function q(g){for(let v of M())(f.get(v.id)??g)<g&&!w.has(v.id)&&T(v);I()}function F({key:g}){
g?.startsWith(d.front)&&I()}function I(){let g=[...p].filter(v=>!d.has(v));for(let v of g)p.delete(v),c.delete(v);g.length&&
a()}function O(g){M().some(({id:v})=>!d.isStored(v))&&g.preventDefault()}}var lo=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function uo(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var fo=400;function De({course:e,quiz:t}){let n=ne("draft",e),o=u=>`${t} ${u.id}`,s=new Map(n.all()),i=new Set,a;return window.
addEventListener("pagehide",d),document.addEventListener("visibilitychange",d),{of(u,c){let f=s.get(o(u));return f&&(c||
f.sign===ge(u))?f.deed:null},soon(u){i.add(u),clearTimeout(a),a=setTimeout(d,fo)},keep(u,c){n.put(o(u),{at:Date.now(),sign:ge(
u),deed:c})},forget(u){s.delete(o(u)),n.has(o(u))&&n.remove(o(u))},close(){d(),window.removeEventListener("pagehide",d),
document.removeEventListener("visibilitychange",d)}};function d(){clearTimeout(a);for(let u of i)u.keepDraft();i.clear()}}var Ot={render({model:e,el:t}){J(e,t);let n=po(e,le(e),t);return t.replaceChildren(n.element),n.close}};function po(e,t,n){
let[o]=e.get("shown"),s=e.get("manner"),{region:i,announce:a}=V(),d=$e(a),u=We(t,s,[o],{onNews(){u.waiting().length||d.setUnsaved(
"")},onLate:(g,v)=>j(v.stands?.result),onElsewhere:T}),c=De(s),f=ho(o,{onGuess:W,onLook:L,onInput:()=>c.soon({keepDraft:D})}),
p=r("p",{class:"ck-guessed",hidden:!0}),w=r("p",{class:"ck-notice"}),m=U("guess"),k=H("div",{class:"ck-prompt",dir:"auto",
id:m},o.prompt),x=o.below?H("div",{dir:"auto"},o.below):null,{notice:M,unsaved:A}=d.elements,h=[k,x,f.element,p,M,A,w,i],
S=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":m}},...h),y=!1;return R(),e.on("change:stage",F),t.ask(
{type:"open"},{onReply(g){j(g.questions[o.id].result),u.open(g.versions)},onSilence(){u.notOpened(),u.waiting().length&&
d.setUnsaved(ee(u.areStored()))}}),{element:S,close:b};function b(){e.off("change:stage",F);for(let g of[u,c,t])g.close()}
function T(){let g=v=>j(v.questions[o.id].result);t.ask({type:"open"},{onReply:g})}function R(){let[g]=u.waiting(),v=c.of(
o,!0)??g?.deed,{text:E}=v?.sent??{};typeof E=="string"&&(f.text.value=E)}function D(){let g=f.text.value.trim();g&&!f.element.
hidden?c.keep(o,{sent:{text:g}}):c.forget(o)}function W(){let g=f.text.value.trim();g?B({text:g}):(d.tell(l("Write your \
guess first; one word is enough.")),f.text.focus())}function L(){B({without:!0})}function B(g){if(y)return;y=!0,d.clear();
let v={did:"answer",sent:g};u.give(o.id,v,{onReply(E){d.setUnsaved(E.saved?"":ie(e.get("kept")?.why??"")),j(E.stands.result),
a(l("What the guess was about is shown below."))},onSilence(){y=!1,d.setUnsaved(ee(u.areStored())),a(d.whyUnsaved())},onRefused(E){
y=!1,d.tell(l("Not kept: {reason}.",{reason:E})),T()}})}function j(g){g&&(f.element.hidden=!0,c.forget(o),p.hidden=!1,p.
replaceChildren(...g.written?[r("strong",{},l("Your guess:"))," ",r("q",{dir:"auto"},g.written)]:[l("You chose to see it\
 without a guess.")]),q(),F())}function q(){let g=O(),v=g?.parentElement?.querySelector("template");!g||!v||(g.append(v.
content.cloneNode(!0)),v.remove(),g.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),I())}function F(){
let g=e.get("stage");w.replaceChildren(g==="failed"?e.get("fault"):""),g==="failed"&&y&&a(e.get("fault")),g==="open"&&I()}
function I(){let g=O();if(!g)return;let v=l("What the guess was about");for(let[$,_]of[["tabindex","-1"],["role","group"],
["aria-label",v]])g.setAttribute($,_);se(g);let{activeElement:E}=document,N=E!==document.body&&!S.contains(E);y&&!N&&g.focus(
{preventScroll:!0}),y=!1}function O(){return n.closest(".ck-gate")?.querySelector(".ck-revealed")}}function ho(e,{onGuess:t,
onLook:n,onInput:o}){let s=r("p",{class:"ck-how",id:U("how")},l("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:U(e.id),"aria-describedby":s.id,oninput:o}),a=r("button",{type:"\
submit",class:"ck-main"},l("Keep my guess and show")),d=r("button",{type:"button",onclick:n},l("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(c){c.preventDefault(),t()}},s,r("label",{for:i.id},l("Your guess:")),i,r(
"div",{class:"ck-actions"},a,d)),text:i}}var Mt="coursekit",ke="records";function Rt(e,t,n){let o=!0,s=null,i=!1;e.on("change:keeping",a),a();async function a(){
try{await mo(d)}catch(u){i||n(u instanceof Error?u.message:String(u)),i=!0}}async function d(){if(!o&&!e.get("keeping").
at_stake)return;let u=await wo();try{let{course:c}=e.get("keeping"),f=await go(u,c);f&&!vo(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:p,files:w}=await t.ask({keeping:"take"});p&&(s=bo(w[0]),await ko(u,c,s),await t.ask({keeping:"taken",
upto:p})),o=!1}finally{u.close()}}}function mo(e){return navigator.locks?navigator.locks.request(Mt,e):e()}function wo(){
return new Promise((e,t)=>{let n=indexedDB.open(Mt,1);n.onupgradeneeded=()=>n.result.createObjectStore(ke),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function go(e,t){return new Promise((n,o)=>{let s=e.transaction(ke).objectStore(ke).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function ko(e,t,n){return new Promise((o,s)=>{let i=e.transaction(
ke,"readwrite");i.objectStore(ke).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>s(i.error)})}var bo=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),vo=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var yo=1e4,It=8,xo=6e4;function Lt(e,t,n){return Wt(e,t,Dt(e,n))}function $t(e,t,n){let o=Dt(e,n),s=Wt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(Co(o)),{link:o,leave:s}}function Wt(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
i=a=>{t.prepend(So(e,n,a)),s=Ao(e)};return o==="session"&&i(""),o==="page"&&Rt(e,n,i),()=>s()}function Dt(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(i,a)=>{let d=U("keeping"),u=()=>a(new Error(l("The kernel is not answering. Run this cell again.")));n.set(d,{resolve:i,
refuse:a,timer:setTimeout(u,yo)});try{e.send({...o,keeping_id:d},void 0,s)}catch{}})}}}function So(e,t,n){let o=r("p",{class:"\
ck-reminder"}),s=()=>{let i=l("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":l("Your answers are not kept here.")},r("p",{},r("strong",{},l("Your answers are not kept here.")),"\
 ",n?l("The browser will not store them ({reason}).",{reason:n}):""," ",l("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Bt(t),o)}function Co(e){let t=l("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},l("Your answers as a file")),r("p",{},t),Bt(e))}function Bt(e){let{region:t,announce:n}=V(),o=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:c}),i=r("button",{type:"button",onclick:u},l("Downl\
oad my answers")),a=r("button",{type:"button",onclick:()=>s.click()},l("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,a,s),o,t);function d(f){o.replaceChildren(f),n(f)}async function u(){try{let{name:f,
upto:p,files:w}=await e.ask({keeping:"take"});if(!p)return d(l("There is nothing to download yet."));To(new Blob(w,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:p}),d(l("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
d(l("Not downloaded: {reason}",{reason:Nt(f)}))}}async function c(){let[f]=s.files??[];if(f)try{if(f.size>It*1024*1024)throw new Error(
l("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:It}));
let{told:p}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);d(p)}catch(p){d(l("Not uploaded: {reason}",{reason:Nt(p)}))}finally{
s.value=""}}}var Nt=e=>e instanceof Error?e.message:String(e);function To(e,t){let n=URL.createObjectURL(e);r("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),xo)}function Ao(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Eo=300,Be=14,Pe=17,He=["done","missed","left"],jt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Kt={render({
model:e,el:t}){J(e,t);let n=Oo(a=>o.ask(a));t.replaceChildren(n.element);let{link:o,leave:s}=$t(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([a])=>a.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Oo(e){
let{region:t,announce:n}=V(),o=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),a=r("button",{type:"but\
ton",onclick:w},l("Refresh")),d=r("div",{class:"ck ck-progress"},o,Io(),a,s,i,t),u,c="";return{element:d,look:f,lookSoon:p};
async function f(){try{let{lessons:m,unread:k,apart:x}=await e({keeping:"look"}),M=[...k.map(h=>l("This lesson cannot be\
 read: {why}",{why:h})),x];s.replaceChildren(...M.filter(Boolean).map(h=>r("p",{},h)));let A=JSON.stringify(m);return A===
c||(c=A,o.replaceChildren(m.length?l("All lessons: {counts}",{counts:Ve(m.flatMap(Ut))}):l("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(Mo))),!0}catch(m){let k=m instanceof Error?m.message:String(m);return s.replaceChildren(
k),n(k),!1}}function p(){clearTimeout(u),u=setTimeout(f,Eo)}async function w(){await f()&&n(o.textContent)}}var Ut=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function Mo(e){let t=Ut(e),n=r("span",{dir:"auto"},e.title),o=r(
"span",{class:"ck-unseen"},l("(opens in a new tab)")),s=He.flatMap(i=>t.filter(a=>a===i));return r("section",{},r("h3",{},
r("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),r("p",{class:"ck-counts"},Ye(s),Ve(t)),r("ul",{},...e.objectives.
map(Ro)))}function Ro({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:a})=>i==="left"&&a);return r("li",{},e?r("span",{dir:"auto"},e):l("Questions without an objective"),r(
"p",{class:"ck-counts"},Ye(n),Ve(n)),_t(l("Missed:"),o),_t(l("Changed since you answered:"),s))}function _t(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>H("li",{dir:"auto"},o));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...n))}function Ve(e){let[t,n,o]=He.map(s=>e.filter(i=>i===s).length);return l("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Io(){let e={done:l("done"),missed:l("missed"),left:l("left")},t=He.map(n=>r("span",
{},Ye([n]),` ${e[n]}`));return r("p",{class:"ck-legend"},l("A symbol for each question:"),...t)}function Ye(e){let t=je(
"svg",{class:"ck-marks",width:e.length*Pe,height:Be,viewBox:`0 0 ${e.length*Pe} ${Be}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=je("g",{class:`ck-mark-${n}`,transform:`translate(${o*Pe} 0)`});s.append(je("rect",
{x:1,y:1,width:Be-2,height:Be-2,rx:2})),jt[n]&&s.append(je("path",{d:jt[n]})),t.append(s)}),t}function je(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var No=3,Lo=30,qt=100;function Ft(e,{way:t,makeForm:n,put:o}){let s=[],i=t==="one-by-one",a=r("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:M},l("Next question")),d={},u=0;return{next:a,begin(){w(No),s.length<e.length&&$o(p)},addAll:()=>w(
1/0),restore:m,restoreOne:k,arrange:x,named:c,around(A){let h=A instanceof Element?A.closest("form"):null;return s.find(
C=>C.element===h)},actions:()=>Object.fromEntries(f().flatMap(([A,h])=>{let C=h.action();return C?[[A,C]]:[]})),left:()=>s.
filter(A=>!A.isAnswered()).length,firstToAnswer:()=>f().find(([A])=>!d[A]?.result)?.[1],setSaved(A){for(let[h,C]of f())A.
has(h)||C.setUnsaved("")}};function c(A){return s[e.findIndex(({id:h})=>h===A)]}function f(){return s.map((A,h)=>[e[h].id,
A])}function p(){w(Lo),s.length<e.length&&setTimeout(p)}function w(A){let h=e.slice(s.length,s.length+A).map((C,S)=>{let y=s.
length+S+1,b=l("Question {place} of {count}",{place:y,count:e.length}),T=n(C,b);return d[C.id]&&T.restore(d[C.id]),T});s.
push(...h),x(),o(h,e.length-s.length)}function m(A){d=A,t!=="each"&&w(1/0);for(let[h,C]of f())C.restore(d[h]);i&&(u=Math.
max(0,s.findIndex(h=>!h.isAnswered()))),x()}function k(A,h){d[A]=h,c(A)?.restore(h),x()}function x(){s.forEach((A,h)=>{A.
element.hidden=i&&h>u}),a.hidden=!(i&&u<s.length-1&&s[u].isAnswered())}function M(){u+=1,x(),s[u].focus()}}function $o(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,qt),requestAnimationFrame(()=>Wo(n))}function Wo(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:qt}):setTimeout(e)}function Pt(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:a,verdictLine:d}=t,u=n("textarea",{id:a("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:g}),c=n("p",{class:"ck-how",id:a("count")});u.setAttribute("aria-describedby",c.
id);let f=n("div"),p=n("div",{role:"group"}),w=n("div"),m=n("div",{class:"ck-case"},f,p,w),k=null,x=[],M=null,A=null,h=!1;
return R(),{how:i("A decision that you have made stays."),get check(){return k?.asks&&!k.next?i("Compare"):i("Decide")},
goesOn:!0,body:m,answer:C,fill:S,show:y,said:T,close:()=>t.setDisabled(p,!0),open:b};function C(){if(A)return A;if(M){let v=M.
answer()?.choices;return v?{path:[...x,...v]}:null}return k?.asks&&u.value.trim()?{path:x,text:u.value.trim()}:null}function S(v){
A=null;let{path:E,text:N}=v,$=E.slice(0,x.length).join()===x.join();$&&M&&E.length===x.length+1?M.fill({choices:E.slice(
-1)}):$&&!M&&N?(u.value=N,g()):k||(A=v)}function y(v){if(A=null,h=!1,JSON.stringify(v)===JSON.stringify(k))return;let N=!!m.
closest("form")?.contains(document.activeElement),$=v.steps.length!==k?.steps.length||v.written!==k?.written;k=v,x=v.path,
f.replaceChildren(...v.steps.map(B)),v.written&&!u.value&&(u.value=v.written),R(),N&&$&&p.querySelector("p")?.focus()}function b(){
t.setDisabled(p,!1),h=!0,queueMicrotask(()=>{!h||!k||(k=null,x=[],u.value="",f.replaceChildren(),R())})}function T({steps:v,
next:E,written:N}){if(N)return i("What to look for is shown below your own answer.");let{verdict:$,feedback:_}=v[v.length-
1],K=E?F(v.length+1):i("The case has ended.");return[t.sentence(O()[$]),t.plainText(_),t.sentence(K)].join(" ")}function R(){
let v=k?k.next:e;M=v?t.viewOptions(v.options,{how:"",type:"radio"}):null,p.replaceChildren(...v?D(v,x.length+1):W()),w.replaceChildren(
...k?.written?L(k):[]),g()}function D({fact:v,question:E,contested:N},$){let _=a("decision");return[q(F($)),s(v),o("p",{
class:"ck-heading",dir:"auto",id:_},E),N?n("p",{class:"ck-how"},I()):"",n("div",{role:"radiogroup","aria-labelledby":_},
M?.body)]}function W(){let{ending:v,asks:E}=k,N=E?o("label",{for:u.id,dir:"auto"},E.prompt):"";return[q(i("How the case \
ends")),s(v),...E?[N,u,c]:[]]}function L({rubric:v,model:E,marks:N}){return[n("p",{class:"ck-heading"},i("Mark your own \
answer")),t.viewRubric(v,N,t),n("details",{},n("summary",{},i("A reason that meets the rubric")),s(E))]}function B(v,E){
let N=a("step"),$=v.others.map(_=>n("li",{},...j(_)));return n("div",{class:"ck-position",role:"group","aria-labelledby":N},
n("p",{class:"ck-heading",id:N},F(E+1)),s(v.fact),o("p",{dir:"auto"},v.question),...j(v),$.length?n("details",{},n("summ\
ary",{},i("The other options")),n("ul",{},...$)):null)}function j({text:v,verdict:E,feedback:N}){let $=o("p",{class:"ck-\
decided",dir:"auto"},v);return E?[$,d(E,O()[E]),s(N)]:[$]}function q(v){let E=a("heading");return p.setAttribute("aria-l\
abelledby",E),n("p",{class:"ck-heading",tabindex:-1,id:E},v)}function F(v){return i("Decision {number} of {count}",{number:v,
count:e.decisions})}function I(){return i("This decision is contested, and not graded.")}function O(){return{right:i("Ri\
ght"),wrong:i("Not right"),discussed:i("Contested: not graded")}}function g(){let v=k?.asks?.limit,E=u.value.split(/\s+/).
filter(Boolean).length;c.replaceChildren(v?i("{count} of at most {limit} words",{count:E,limit:v}):""),c.classList.toggle(
"ck-over",!!v&&E>v)}}function Ht(e,t){let{dateInWords:n,make:o,makeMarkdown:s,markdownBlock:i,t:a,tn:d,uniqueId:u}=t,c=e.clients,f={claim:a("\
Claim"),rule:a("Rule (instrument, article, paragraph)"),application:a("Application to the client"),counter:a("Strongest \
counter-argument"),source:a("Source")},p=o("p",{class:"ck-how",id:u("count")}),w=Object.entries(f).map(([I,O])=>{let g=u(
I),v=o("textarea",{id:g,rows:I==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":p.id,oninput:q});return{name:I,
label:O,text:v,element:o("div",{},o("label",{for:g},O),v)}}),m=o("div",{class:"ck-position"}),k=T(),x=o("div",{class:"ck\
-discussed",hidden:!0}),M=o("div"),A=o("div",{},...w.map(({element:I})=>I),p),h=o("div",{class:"ck-brief"},m,k.element,A,
x,M),C="";return D(""),q(),{how:a("Nobody grades it. Each version that you keep stays in your record."),check:a("Keep th\
is version"),body:h,answer(){let I=Object.fromEntries(w.map(({name:O,text:g})=>[O,g.value.trim()]));return Object.values(
I).some(Boolean)?{client:C,fields:I}:null},fill:S,show:y,follow:b,said:()=>a("What to look for, and examples, are shown \
below your own paragraph."),close:()=>t.setDisabled(A,!0),open:()=>t.setDisabled(A,!1)};function S(I){for(let{name:O,text:g}of w)
g.value=I.fields[O]??"";I.client&&D(I.client),q()}function y(I){w.some(({text:g})=>g.value)||S({fields:I.fields}),C||D(I.
client);let O=JSON.stringify([I.rubric,I.marks]);x.dataset.shown!==O&&(x.dataset.shown=O,x.hidden=!1,x.replaceChildren(F(
a("Mark your own paragraph")),t.viewRubric(I.rubric,I.marks,t),F(a("Examples")),...I.exemplars.map(t.viewExemplar)))}function b({
client:I,versions:O=[]}){I&&D(I);let g=B(O);M.replaceChildren(...g?[g]:[])}function T(){let I=u("client"),O=c.map(({token:N})=>o(
"input",{type:"radio",name:I,value:N,id:u("client"),onchange:R})),g=c.map(({text:N},$)=>o("div",{class:"ck-option"},O[$],
s("label",{for:O[$].id,dir:"auto"},N))),v=o("summary",{},a("Whom do you advise?")),E={role:"radiogroup","aria-label":a("\
Whom do you advise?")};return{inputs:O,element:o("details",{},v,o("div",E,...g))}}function R(){let I=t.chosenValue(k.inputs);
D(I);let O=L(I);t.choose({client:I},()=>{t.announce(a("You now advise: {name}",{name:t.plainText(O?.text??"")}))})}function D(I){
let O=L(I);if(I&&!O)return;C=I,t.chooseValue(k.inputs,I),k.element.open=!O||k.element.open;let g=o("p",{class:"ck-how"},
a("Choose a client first; you can change it later."));m.replaceChildren(...O?W(O):[g])}function W({text:I,asks:O}){let g=s(
"strong",{dir:"auto"},I);return[o("p",{},a("You advise:")," ",g),i(O)]}function L(I){return c.find(O=>O.token===I)}function B(I){
if(!I.length)return null;let O=d("One version kept","{count} versions kept",I.length),g=I.map(j);return o("details",{},o(
"summary",{},O),o("ol",{},...g))}function j({time:I,sent:O}){let g=L(O.client),v=g?[" · ",s("span",{dir:"auto"},g.text)]:
[],E=`${n(I.slice(0,10))}, ${I.slice(11,16)} UTC`,N=w.flatMap(({name:$,label:_})=>{let K=O.fields?.[$];return typeof K!=
"string"||!K?[]:[o("dt",{},_),o("dd",{class:"ck-kept",dir:"auto"},K)]});return o("li",{},E,...v,o("dl",{},...N))}function q(){
let O=w.map(({text:v})=>v.value.split(/\s+/).filter(Boolean).length).reduce((v,E)=>v+E,0),{limit:g}=e;p.replaceChildren(
a("{count} of about {limit} words",{count:O,limit:g})),p.classList.toggle("ck-over",O>1.5*g)}function F(I){return o("p",
{class:"ck-heading"},I)}}var Vt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var Yt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Jt(e,t){let{make:n,makeMarkdown:o,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),a=>{let d=t.
uniqueId("classify"),u=o("legend",{dir:"auto"},a),c=i.map(({token:w})=>n("input",{type:"radio",name:d,value:w})),f=i.map(
(w,m)=>n("label",{},c[m]," ",o("span",{dir:"auto"},w.text))),p=n("fieldset",{class:"ck-inline"},u,...f);return{element:p,
control:p,words:u.textContent??"",value:()=>t.chosenValue(c),set:w=>t.chooseValue(c,w)}})}function zt(e,t){let{describe:n,make:o,setInvalid:s,t:i}=t,a=e.pieces,d=e.gaps,u=d.map((p,w)=>{let m=i("Gap {place} of {\
count}",{place:w+1,count:d.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},p),label:m,feedback:t.makeFeedback()}}),
c=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});a.forEach((p,w)=>{c.append(t.makeMarkdown("span",{},p)),u[w]&&
c.append(u[w].control)});for(let{control:p}of u)n(p,c);let f=o("div",{},c,...u.map(({feedback:p})=>p.element));return{how:i(
"Fill the gaps."),body:f,answer(){let p=u.map(({control:w})=>w.value.trim());return p.some(Boolean)?{gaps:p}:null},fill({
gaps:p}){u.forEach(({control:w},m)=>{w.value=p[m]??""})},show(p){u.forEach(({control:w,label:m,feedback:k},x)=>{let{right:M,
written:A,...h}=p.gaps[x];w.value=A,n(w,k.element,c),s(w,A&&!M);let C=t.placeVerdict(M,A),S={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};k.set(...t.placeTold(C,S[C],h))})},said:()=>u.map(
({feedback:p})=>p.text()).join(" "),...t.closing(f,()=>{for(let{control:p,feedback:w}of u)n(p,c),s(p,!1),w.set()})}}function Gt(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:i}){let a=s("undated"),d=n("input",{type:"checkbox",id:a,onchange:f}),
u=n("label",{for:a},` ${o("The text gives no date.")}`),c=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},d,u),sent:()=>d.checked?{undated:!0}:null,filled(p){d.checked=!!p.undated,
f()},shown({understood:p}){d.checked=p==="undated"},key:t});return c;function f(){c.input.disabled=d.checked}}function Qt(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:a}=t,d=n("textarea",{id:a("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),u=n("p",{class:"ck-how",id:a("count")});d.setAttribute("aria-describedby",u.id);let c=n("div",{class:"\
ck-discussed",hidden:!0}),f=o("span",{},e.role),p=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),f),n("la\
bel",{for:d.id},i("Write what somebody in this role would say:")),d,u,c);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:p,answer:()=>d.value.trim()?{text:d.value.trim()}:
null,fill(x){d.value=x.text,w()},show(x){d.value||(d.value=x.written),w(),c.hidden=!1,c.replaceChildren(m(i("Answers tha\
t can be defended")),...x.positions.map(k),m(i("Mark your own answer")),t.viewRubric(x.rubric,x.marks,t),m(i("Examples")),
...x.exemplars.map(t.viewExemplar))},said:({positions:x})=>i("{count} answers that can be defended are shown below your \
own.",{count:x.length}),...t.closing(p)};function w(){let x=d.value.split(/\s+/).filter(Boolean).length,{limit:M}=e;u.replaceChildren(
i("{count} of at most {limit} words",{count:x,limit:M})),u.classList.toggle("ck-over",x>M)}function m(x){return n("p",{class:"\
ck-heading"},x)}function k({answer:x,held_by:M,strongest:A,counter:h}){let C=a("position");return n("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":C},o("p",{class:"ck-heading",dir:"auto",id:C},x),n("p",{dir:"auto"},i("Held by {wh\
o}.",{who:M})),n("p",{},n("strong",{},i("The strongest argument for it"))),s(A),n("p",{},n("strong",{},i("The strongest \
argument against it"))),s(h))}}function Zt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:i,setInvalid:a,t:d}=t,u=e.words,c=t.viewMarking(u,e.rest,
{"aria-label":d("Words in the passage")}),f=c.element,p=o("button",{type:"button",onclick:x},d("Clear the marks")),w=t.makeFeedback(),
m=o("div",{class:"ck-actions"},p),k=o("div",{},f,m,w.element);return{how:d("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:k,answer:()=>c.marked().length?{
words:c.marked()}:null,fill:({words:A})=>c.markAll(h=>A.includes(h)),show(A){c.markAll(C=>A.words.includes(C),!0);let h=[
s(A.feedback)];if(A.key){let C=new Set(A.key);c.words.forEach((S,y)=>{S.dataset.key=String(C.has(y))}),h.push(t.keyLine(
A.key.map(M).join("")))}A.why&&h.push(s(A.why)),w.set(...h),n(f,w.element),a(f,A.verdict!=="right")},said:()=>w.text(),close(){
c.close(),i(k,!0)},open(){c.open(),i(k,!1);for(let A of c.words)delete A.dataset.key;w.set(),n(f),a(f,!1)}};function x(){
c.markAll(()=>!1)}function M(A,h){return(h?u[A][0]:"")+c.words[A].textContent}}function Xt(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:i,uniqueId:a,viewPlaced:d}){let u=e.right.map(c=>[c.token,
s(c.text)]);return d(e,i("For each one, choose what goes with it."),c=>{let f=a("match"),p=o({id:f},u),w=n("label",{for:f,
dir:"auto"},c);return{element:t("div",{class:"ck-pair"},w,p),control:p,words:w.textContent??"",value:()=>p.value,set(m){
p.value=m}}})}var fe="nothing";function en(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:i,t:a}=t,d=t.uniqueId("mend"),c=[...e.row,
[fe,""]].map((h,C)=>Do(h,{name:d,id:`${d}-${C}`,onchange:A},t)),f=c.map(({input:h})=>h),p=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:p.id},a("What should it say?")),m=s("p",{class:"ck-field"},w,p),k=t.makeFeedback(),x=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...c.map(({element:h})=>h)),m,k.element);return A(),
{how:a("Choose the wrong cell, then say what it should contain."),body:x,answer(){let h=n(f),C=p.value.trim();return h===
fe?{cell:h}:h&&C?{cell:h,text:C}:null},fill:({cell:h,text:C})=>M(h,C??""),show(h){M(h.cell,h.value),k.set(...Bo(h,t));let C=f.
find(S=>S.checked);o(C,k.element),o(p,k.element),i(p,tn(h)==="wrong")},said:()=>k.text(),...t.closing(x,()=>{k.set();for(let h of[
...f,p])o(h);i(p,!1)})};function M(h,C){t.chooseValue(f,h),p.value=C,A()}function A(){m.hidden=["",fe].includes(n(f))}}function Do([
e,t],{name:n,id:o,onchange:s},{make:i,t:a}){let d=i("input",{type:"radio",name:n,id:o,value:e,onchange:s}),u=e===fe?i("l\
abel",{for:o},nn(a)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:d,element:i("div",{class:"ck-o\
ption"},d,u)}}function Bo(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:i,feedback:a,key:d,why:u}=e,c=tn(e);
return[i?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...c==="right"?[s(c,o("What it should say: \
right"))]:[],...c==="wrong"?[s(c,o("What it should say: not right"))]:[],...a?[n(a)]:[],...d?[t(d.cell===fe?nn(o):`${d.cell}\
: ${d.value}`)]:[],...u?[n(u)]:[]]}function tn({right:e,cell:t,verdict:n}){return!e||t===fe?"":n==="right"?"right":"wron\
g"}var nn=e=>e("Nothing in this row is wrong");function on({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),a=o({how:n("Type a number."),label:i,after:s});return a.input.setAttribute("inputmode","dec\
imal"),a}function sn(e,t){let{announce:n,describe:o,make:s,markdownBlock:i,plainText:a,setOff:d,t:u}=t,c=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),p=s("div",{},f,c.element),w=e.items.map(m);return A(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:p,answer:()=>({order:w.map(({token:h})=>h)}),fill:({order:h})=>x(
h),show(h){x(h.key??h.order);let C=[h.feedback,h.why].filter(Boolean).map(i);c.set(...C,...k(h.open??[])),o(f,c.element)},
said:()=>c.text(),...t.closing(p,()=>{c.set(),o(f),A()})};function m({token:h,text:C}){let S=a(C),y=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},C),b=W("↑",u("Move up: {item}",{item:S}),-1),T=W("↓",u("Move down: {item}",{item:S}),1),
R=s("span",{class:"ck-moves"},b,T),D=s("li",{onkeydown:L},R,y);return{token:h,words:S,row:D,up:b,down:T};function W(B,j,q){
return s("button",{type:"button",class:"ck-move","aria-label":j,onclick:()=>M(h,q)},B)}function L(B){let j={ArrowUp:-1,ArrowDown:1}[B.
key];j&&(B.preventDefault(),B.stopPropagation(),M(h,j))}}function k(h){if(!h.length)return[];let C=h.map(([y,b])=>s("li",
{},u("{one} / {other}",{one:a(y),other:a(b)}))),S=u("The text does not say which of these came first:");return[s("p",{},
S),s("ul",{},...C)]}function x(h){w.sort((C,S)=>h.indexOf(C.token)-h.indexOf(S.token)),A()}function M(h,C){let S=w.findIndex(
D=>D.token===h),y=S+C,b=w[S];if(b.up.disabled||y<0||y>=w.length)return;w.splice(S,1),w.splice(y,0,b);let T=document.activeElement;
A(),T instanceof HTMLElement&&T.focus();let R={item:b.words,place:y+1,count:w.length};n(u("{item}: now {place} of {count\
}",R))}function A(){f.replaceChildren(...w.map(({row:h})=>h)),w.forEach(({up:h,down:C},S)=>{d(h,S===0),d(C,S===w.length-
1)})}}var rn=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function an(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:i,make:a,markdownBlock:d,t:u}=t,c=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),p=[u("True"),u("False")],w=[!0,!1].map(x=>a("input",{type:"radio",name:c,value:String(x)})),
m=w.map((x,M)=>a("label",{},x,` ${p[M]}`)),k=a("div",{},a("div",{class:"ck-inline"},...m),f.element);return{how:u("True \
or false?"),body:k,answer(){let x=o(w);return x?{answer:x==="true"}:null},fill:({answer:x})=>n(w,String(x)),show(x){n(w,
String(x.answer));let M="key"in x?[i(p[x.key?0:1])]:[];f.set(d(x.feedback),...M),s(w.find(A=>A.checked),f.element)},said:()=>f.
text(),...t.closing(k,()=>{f.set();for(let x of w)s(x)})}}var cn={branching:Pt,brief:Ht,choice:Vt,choices:Yt,classify:Jt,cloze:zt,date:Gt,discuss:Qt,highlight:Zt,match:Xt,mend:en,
number:on,order:sn,"short-text":rn,"true-or-false":an};var nt={};rt(nt,{chooseValue:()=>Ze,chosenValue:()=>Qe,closing:()=>ce,describe:()=>Z,focusFirst:()=>Ge,isOff:()=>X,keyLine:()=>_e,
makeBlank:()=>tt,makeFeedback:()=>oe,makeSelect:()=>ln,markdownBlock:()=>Q,placeTold:()=>et,placeVerdict:()=>Xe,plainText:()=>ze,
rounded:()=>G,sentence:()=>he,setDisabled:()=>Je,setInvalid:()=>ae,setOff:()=>z,verdictLine:()=>pe});var jo={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function pe(e,t){let n=r("span",{"aria-hidden":"true"},`${jo[e]} `);return r("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},n,t)}function oe(){let e=r("div",{class:"ck-feedback",id:U("feedback"),hidden:!0});return{element:e,text:()=>_o(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var he=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function _o(e){
let t=e.cloneNode(!0);for(let o of t.querySelectorAll("[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.
trim()??"").filter(Boolean).map(he).join(" ")}var Q=e=>H("div",{dir:"auto"},e),ze=e=>H("span",{},e).textContent??"";function Z(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function ae(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var z=(e,t)=>e.setAttribute("aria-disabled",String(
t)),X=e=>e.getAttribute("aria-disabled")==="true",_e=e=>r("p",{class:"ck-key"},l("The answer: {key}",{key:e}));function Je(e,t){
let n=e.querySelectorAll("input, select, textarea, button");for(let o of n)o.disabled=t}function Ge(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var ce=(e,t)=>({close:()=>Je(e,!0),open(){Je(e,!1),t?.()}}),Qe=e=>e.
find(t=>t.checked)?.value??"";function Ze(e,t){for(let n of e)n.checked=n.value===t}function Xe(e,t){return e?"right":t?
"wrong":"left"}function et(e,t,{feedback:n,key:o,why:s}){return[pe(e,t),...n?[Q(n)]:[],...o&&e!=="right"?[_e(o)]:[],...s?
[Q(s)]:[]]}function tt(e,t){return t.length?ln(e,t.map(n=>[n,n])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function ln(e,t){let n=r("option",{value:""},l("Choose …")),o=t.map(([s,i])=>r("option",{value:s,dir:"aut\
o"},i));return r("select",e,n,...o)}var G=e=>String(Math.round(e*100)/100);var ot=()=>({sure:l("Sure"),fairly:l("Fairly sure"),guessing:l("Guessing")});function un(){let e=U("confidence"),t=Object.
entries(ot()).map(([s,i])=>{let a=r("input",{type:"radio",name:e,value:s});return{input:a,label:r("label",{},a,` ${i}`)}}),
n=t.map(({input:s})=>s),o=r("legend",{},l("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Qe(n),show:s=>Ze(n,s),close(){for(let s of n)s.disabled=!0}}}function dn(){let e=U("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=r("label",{for:e},l("Why? In one line:"));return{element:r("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function fn(e,t){let n=r("ol",
{class:"ck-hints",hidden:!0}),o=r("button",{type:"button",hidden:!e.hints,onclick:a}),s=()=>n.lastElementChild?.textContent;
return u(),{list:n,button:o,show:d,offerNext:u,last:s,count:i};function i(){return n.children.length}function a(){X(o)||
(z(o,!0),t())}function d(c){n.hidden=!c.length,n.replaceChildren(...c.map(f=>H("li",{dir:"auto"},f))),u()}function u(){let c=e.
hints-i(),f=c?e.costs[i()]:0,p=f?l(", costs {share}%",{share:G(100*f)}):"",w=c?l("Show a hint ({left} left{costs})",{left:c,
costs:p}):l("No hint left");o.replaceChildren(w),z(o,!c)}}function pn(e,t){let n=e.confidence?un():null,o=e.reason?dn():null,s="";return a(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:a,unchecked:d,fill:u,show:c,open:()=>t.open(),close(){for(let f of[t,n,o])f?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function a(){s=JSON.stringify(i())}function d(){let f=i();return JSON.
stringify(f)===s?null:f}function u(f){try{f.sent&&t.fill(f.sent),n?.show(f.confidence),o?.show(f.reason??"")}catch{}}function c(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),n?.show(f.confidence),o?.show(f.reason),a()}}var Ko=()=>({right:l("Chosen: right"),wrong:l("Chosen: not right"),missed:l("Not chosen, but right"),left:l("Correctly l\
eft out")});function hn(e,{how:t,type:n}){let o=U("options"),s=e.map(({token:c,text:f})=>{let p=`${o}-${c}`,w=r("input",
{type:n,id:p,name:o,value:c}),m=H("label",{for:p,dir:"auto"},f),k=oe(),x=r("div",{class:"ck-option"},w,m,k.element);return{
token:c,input:w,label:m,feedback:k,row:x}}),i=oe(),a=s.map(({row:c})=>c),d=r("div",{class:"ck-options"},...a,i.element);
return{how:t,body:d,answer(){let c=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return c.length?{choices:c}:null},
fill({choices:c}){for(let{token:f,input:p}of s)p.checked=c.includes(f)},show(c){for(let[f,{chosen:p,verdict:w,feedback:m}]of u(
c))if(f.input.checked=p,w){Z(f.input,f.feedback.element),f.row.dataset.verdict=w;let k=pe(w,Ko()[w]);f.feedback.set(k,Q(
m))}else c.missed&&Z(f.input,i.element);c.missed&&i.set(Q(c.missed))},said(c){return[...u(c).filter(([,{verdict:p}])=>p&&
p!=="left").map(([{label:p,feedback:w}])=>`${he(p.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...ce(
d,()=>{for(let{input:c,feedback:f,row:p}of s)Z(c),delete p.dataset.verdict,f.set();i.set()})};function u(c){let f=new Map(
c.options.map(p=>[p.token,p]));return s.flatMap(p=>{let w=f.get(p.token);return w?[[p,w]]:[]})}}function mn(e,t,n){let o=e.left,s=e.right,i=o.map(({token:u,text:c})=>({token:u,feedback:oe(),...n(c)})),a=new Map(s.map(
({token:u,text:c})=>[u,ze(c)])),d=r("div",{class:"ck-placing"},...i.map(({element:u,feedback:c})=>r("div",{class:"ck-pla\
ced"},u,c.element)));return{how:t,body:d,answer(){let u=i.map(({token:c,value:f})=>[c,f()]).filter(([,c])=>c);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:c,set:f}of i)f(u[c]??"")},show({pairs:u}){for(let{token:c,
feedback:f,control:p,set:w}of i){let m=u.find(x=>x.token===c);w(m.chosen);let k=Xe(m.right,m.chosen);f.set(...et(k,Uo(k),
{...m,key:a.get(m.key)})),Z(p,f.element),p.matches("select")&&ae(p,k==="wrong")}},said:()=>i.map(({words:u,feedback:c})=>`${he(
u)} ${c.text()}`).join(" "),...ce(d,()=>{for(let{feedback:u,control:c}of i)u.set(),Z(c),ae(c,!1)})}}function Uo(e){return{
right:l("Right"),wrong:l("Not right"),left:l("Nothing was chosen here")}[e]}function wn(e,t,n){let o=e.map((c,f)=>qo(c,t[f])),s=r("p",{class:"ck-beside"}),i=r("button",{type:"button",onclick:d},l(
"Save my marks")),a=r("div",{class:"ck-actions"},i);return r("div",{},...o.map(({element:c})=>c),a,s);function d(){let c=o.
map(({value:f})=>f());c.includes(-1)?u(l("Mark every line first.")):n.mark(c,()=>u(l("Your marks have been saved.")))}function u(c){
s.replaceChildren(c),n.announce(c)}}function qo(e,t){let n=U("rubric"),o=[l("Not yet"),l("Partly"),l("Yes")],s=o.map((a,d)=>{
let u=r("input",{type:"radio",name:n,value:d});return u.checked=t===d,u});return{element:r("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...s.map((a,d)=>r("label",{},a,` ${o[d]}`))),value:()=>s.findIndex(a=>a.checked)}}function gn({
label:e,text:t,comment:n}){let o=r("div",{class:"ck-comment"},Q(n));return r("details",{},r("summary",{},e),Q(t),o)}function kn({how:e,label:t,after:n,more:o,sent:s,filled:i,shown:a,key:d=u=>u}){let u=U("answer"),c=tt({id:u},[]),f=oe(),
p=r("p",{class:"ck-field"},r("label",{for:u},t),c,n),w=r("div",{},p,o,f.element);return{how:e,body:w,input:c,answer:()=>s?.()??
(c.value.trim()?{text:c.value.trim()}:null),fill(m){c.value=m.text??"",i?.(m)},show(m){a?.(m),c.value||(c.value=m.written??
"");let k=m.key===void 0?[]:[_e(d(m.key))];f.set(Q(m.feedback),...k),Z(c,f.element),ae(c,m.verdict!=="right")},said:()=>f.
text(),...ce(w,()=>{f.set(),Z(c),ae(c,!1)})}}var bn={...nt,dateInWords:ve,make:r,makeMarkdown:H,t:l,tn:P,uniqueId:U,viewExemplar:gn,viewMarking:Ne,viewOptions:hn,viewPlaced:mn,
viewRubric:wn,viewTyped:kn};var Fo=()=>({right:l("Right"),partly:l("Partly right"),near:l("Nearly right: check the spelling"),wrong:l("Not right"),discussed:l(
"There is no right or wrong answer"),"so far":l("So far"),sent:l("Your answer is kept for your instructor, who marks it")}),
Po=()=>({kept:l("Kept; you can change it and keep another version"),"too precise":l("Not right (more precise than the te\
xt)"),"too coarse":l("Partly right (less precise than the text)")});function st(e){let t=Po()[e.note]??Fo()[e.verdict];if(!e.
of)return`${t}.`;let n=P("{points} of {of} point","{points} of {of} points",e.of,{points:G(e.points),of:G(e.of)}),o=e.tries>
1?l(" (first try: {points})",{points:G(e.first)}):"",s=e.cost?l(", less {share}% for hints",{share:G(100*e.cost)}):"";return`${t}\
: ${n}${s}${o}.`}function vn(e,t){let{as_of:n,confidence:o,evidence:s,left:i,reason:a,review_due:d}=e,u=[];if(o){let f=ot()[o].
toLowerCase();u.push(l("You said: {confidence}.",{confidence:f}))}return a&&u.push(l("Your reason: {reason}",{reason:a})),
!e.final&&i!=null&&u.push(P("One try left.","{count} tries left.",i)),n&&n!==s?.as_of&&u.push(l("As of {day}.",{day:n})),
d&&u.push(l("This answer was due to be checked again by {day}: it may be out of date.",{day:d})),[...u.map(f=>r("p",{class:"\
ck-beside"},f)),s?Ho(s,t):""]}function Ho(e,t){let{before:n,words:o,after:s,told:i,draft:a}=e,d=o?l("The words in the ar\
ticle"):l("The fact and its source"),u=o?[n,r("mark",{},o),s]:[r("p",{},i)],c=l("This question rests on a draft that nob\
ody has checked.");return r("figure",{class:"ck-evidence"},r("figcaption",{},d),r("blockquote",{dir:"auto"},...u),o?Vo(e,
t):Yo(e),a?r("p",{class:"ck-beside"},c):"")}function Vo({printed_in:e,marks:t},n){if(!e&&!t)return"";let o=t?r("button",
{type:"button",onclick:n},l("Show in the article")):null,s=e?r("cite",{dir:"auto"},e):null;return r("p",{class:"ck-besid\
e"},s," ",o)}function Yo({pages:e,read:t,as_of:n}){let o={target:"_blank",rel:"noopener noreferrer"},s=e.flatMap(({address:u,
host:c})=>[" ",r("a",{...o,href:u,title:u},c)]),a=[t&&l("Read on {day}.",{day:t}),n&&n!==t&&l("True as of {day}.",{day:n})].
filter(Boolean).join(" "),d=s.length?[l("Source:"),...s,". "]:[];return r("p",{class:"ck-beside"},...d,a)}var Jo=".ck-question [tabindex='-1']";function yn(e,t){let{drafts:n,extraViews:o,given:s,onChange:i,together:a}=t,{region:d,
announce:u}=V(),c=$e(u),f=zo(e,c,t),p={...cn,...o}[e.kind](e,{...bn,announce:u,mark:F,choose:I}),w=pn(e,p),{check:m,reveal:k}=Go(
T(),a,B),x=fn(e,q),M=Tt(),A=r("div",{class:"ck-result"}),h=Qo(e,t.number,p.how,M.element,...w.elements,c.elements.left,x.
list,r("div",{class:"ck-actions"},m,k,x.button),c.elements.notice,c.elements.unsaved,A,d),C=r("form",{novalidate:!0,onsubmit:L},
h),S=!1,y=!1,b="";return D(),{element:C,restore:O,action:R,tell:c.tell,setUnsaved:c.setUnsaved,keepDraft:W,focus:()=>Ge(
p.body),isAnswered:()=>S};function T(){return e.sealed?l("Keep this answer"):p.check??l("Check")}function R(){return!X(m)&&
p.answer()?{did:"answer",...w.draft()}:null}function D(){let E=n.of(e,!!p.isFreeText)??s;E&&w.fill(E),c.setLeft(!!(E&&!s))}
function W(){let E=X(m)?null:w.unchecked();E?n.keep(e,E):n.forget(e)}function L(E){if(E.preventDefault(),X(m)||a)return;
let N=R();N?b===JSON.stringify(N)?c.tell(l("Change your answer, then check again.")):j(N,m):c.tell(l("Answer first, then\
 check."))}function B(){X(k)||j({did:"show"},k),m.focus()}function j(E,N){z(N,!0),f(E,{onReply($){E.did==="answer"&&(b=JSON.
stringify(E)),z(N,!1),O($.stands),W(),i($.score);let _=$.stands.result,K=_.verdict==="sent"?"":p.said(_);u([st(_),K,c.whyUnsaved()].
join(" "))},onSilence:()=>z(N,!1),onRefused($){z(N,!1);let _={reason:$};c.tell(e.sealed?l("Not kept: {reason}.",_):l("No\
t checked: {reason}.",_))}})}function q(){f({did:"hint"},{onReply(E){x.show(E.stands.hints),c.clear(),u(l("Hint {place}:\
 {hint}",{place:x.count(),hint:x.last()}))},onSilence:x.offerNext})}function F(E,N){f({did:"mark",marks:E},{onReply:$=>N(
$.stands.result)})}function I(E,N){f({did:"choose",sent:E},{onReply:N})}function O(E){let{hints:N,result:$,earlier:_}=E;
if(M.show(_),p.follow?.(E),!y&&!N.length&&!$)return;y=!0;let K=h.contains(document.activeElement),Y=w.unchecked();x.show(
N),c.clear(),S=!!$&&$?.verdict!=="so far",h.toggleAttribute("data-answered",S),k.hidden=!$?.may_show,z(m,!!$?.final),p.open(),
$?(g($,Y),$.final&&v(K),m.replaceChildren(T())):(b="",Y||w.settle(),A.replaceChildren())}function g(E,N){w.show(E),N&&!E.
final&&w.fill(N),(E.final||!w.unchecked())&&c.setLeft(!1),A.replaceChildren(pe(E.verdict,st(E)),...vn(E,t.showInArticle))}
function v(E){n.forget(e),w.close(),E&&!document.activeElement?.matches(Jo)&&m.focus()}}function zo(e,t,{actions:n,whyUnsaved:o}){
return(s,i)=>n.give(e.id,s,{onReply(a){t.setLeft(!1),t.setUnsaved(a.saved?"":ie(o())),i.onReply(a)},onRunning:t.setRunning,
onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(ee(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.
onRefused})}function Go(e,t,n){let o={type:"button",hidden:!0,onclick:n};return{check:r("button",{type:"submit",class:"c\
k-main",hidden:t},e),reveal:r("button",o,l("Show the answer"))}}function Qo(e,t,n,...o){let s=e.tries?P("One try.","{cou\
nt} tries.",e.tries):"",i=[n,s].filter(Boolean).join(" "),a=U("how"),d=[t,e.lesson].filter(Boolean).join(" · "),u=H("sp\
an",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",{class:"ck-question","aria-describedby":a},r("legend",{},
r("span",{class:"ck-number"},d),u),e.below?H("div",{dir:"auto"},e.below):null,r("p",{class:"ck-how",id:a},i),...o)}function xn(e,t,n){let{isTogether:o,isSealed:s,passMark:i,whyUnsaved:a,restore:d,announce:u}=n,c=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),p=r("p",{class:"ck-why-unsaved"}),w=r("button",{type:"button",class:"ck-main",hidden:!o,onclick:k},
s?l("Keep all answers"):l("Check all answers")),m=r("button",{type:"button",hidden:!0,onclick:M},l("Retry the questions \
you missed"));return{buttons:[w,m],told:[f,p,c],setScore:C,setSaved:()=>p.replaceChildren()};function k(){if(X(w))return;
e.addAll();let S=e.actions();if(!Object.keys(S).length){h(l("Answer first, then check."));return}z(w,!0),t.giveAll(S,{onReply(y){
z(w,!1),d(y),x(y.saved)},onSilence(){z(w,!1),A()}})}function x(S){let y=e.left(),b=y?P("1 question is still open.","{cou\
nt} questions are still open.",y):"";f.replaceChildren(b),p.replaceChildren(S?"":ie(a())),u([c.textContent,b,p.textContent].
join(" "))}function M(){t.again({onReply(S){f.replaceChildren(),e.addAll(),d(S),e.firstToAnswer()?.focus()},onSilence:A})}
function A(){f.replaceChildren();let S=ee(t.areStored());p.replaceChildren(S),u(S)}function h(S){f.replaceChildren(S),u(
S)}function C(S){c.replaceChildren(Zo(S,i)),m.hidden=!S.missed}}function Zo({answered:e,questions:t,of:n,points:o,first:s,
passed:i},a){let d=[];return e&&d.push(l("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&d.push(l(
"Score: {points} of {of}; on the first try, {first}.",{points:G(o),of:G(n),first:G(s)})),i!=null&&d.push(i?l("That is en\
ough to pass."):l("You need {mark}% to pass.",{mark:a})),d.join(" ")}var Sn={render({model:e,el:t,views:n={}}){J(e,t);let o=Xo(e,le(e),n);t.replaceChildren(o.element);let s=Lt(e,t,o.reload);
return()=>{o.close(),s()}}};function Xo(e,t,n){let o=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:a,
announce:d}=V(),c=We(t,s,o,{onNews:j,onLate:F,onElsewhere:D}),f=De(s),p=es(c.waiting()),w=s.way==="all",m=Ft(o,{way:s.way,
makeForm:S,put:y}),k=xn(m,c,{isTogether:w,isSealed:o.some(({sealed:I})=>I),passMark:s.pass_mark,whyUnsaved:i,restore:R,announce:d}),
x=At({look:L,retry:W,announce:d}),M=r("div",{class:"ck-actions"},m.next,...k.buttons),A=0,h=r("div",{class:"ck ck-quiz",
oninput:b,onclick:b,onkeyup:b,onpointerup:b},s.told?r("p",{class:"ck-told"},s.told):null,x.element,M,...k.told,a);return m.
begin(),e.on("change:kept",B),x.show({aloud:!0}),t.ask({type:"open"},{onReply:T,onSilence:q}),{element:h,close:C,reload:D};
function C(){e.off("change:kept",B);for(let I of[c,f,x,t])I.close()}function S(I,O){return yn(I,{number:O,actions:c,drafts:f,
given:p.get(I.id),whyUnsaved:i,together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:I.id},{onReply:ts}),
onChange(g){k.setScore(g),m.arrange()}})}function y(I,O){M.before(...I.map(g=>g.element)),O?h.dataset.toCome=String(O):delete h.
dataset.toCome}function b({target:I}){let O=m.around(I);O&&f.soon(O)}function T(I){R(I),c.open(I.versions),j()}function R(I){
m.restore(I.questions),k.setScore(I.score)}function D(){t.ask({type:"open"},{onReply:R}),j()}function W(I){t.ask({type:"\
retry"},{onReply(){j(),x.show({aloud:I})}})}function L(){return{kept:e.get("kept")??{},late:A,waiting:c.waiting().length,
isSilent:c.areSilent(),areStored:c.areStored()}}function B(){i()||c.saved(),j()}function j(){x.show();let I=new Set(c.waiting().
map(({question:O})=>O));I.size||k.setSaved(),m.setSaved(I)}function q(){c.notOpened(),x.show({aloud:!0});for(let{question:I}of c.
waiting())m.named(I)?.setUnsaved(ee(c.areStored()))}function F({question:I=""},O){if(A+=O.saved?1:0,O.type==="state"?R(O):
O.stands&&(k.setScore(O.score),m.restoreOne(I,O.stands)),O.without_effect?.length){let g=l("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");m.named(
I)?.tell(g)}}}function es(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function ts(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Cn(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null,
onclick:({target:h})=>{h instanceof Element&&m(h.closest(".ck-passage"))},onkeydown:d}),s=[],i=[];return{element:o,show:u,
select:M,scrollToMarked:()=>A(s.find(h=>h.marked))};function d(h){let C=i.findIndex(({element:b})=>b===h.target);if(C<0||
h.altKey||h.ctrlKey||h.metaKey)return;let y={ArrowRight:C+1,ArrowDown:C+1,ArrowLeft:C-1,ArrowUp:C-1,Home:0,End:i.length-
1}[h.key];if(h.key==="Enter"||h.key===" ")m(i[C].element);else if(i[y])k(i[y]);else if(y===void 0)return;h.preventDefault()}
function u(h,C){let S=new Set,y=[...C,...h.flatMap(R=>[R.evidence,...R.passages])];for(let[R,D]of y)S.add(R).add(D);s=[];
let b=[],T=0;for(let R of e.blocks)b.push(t.slice(T,R.start),c(R,[...S])),T=R.end;b.push(t.slice(T,t.length)),f(h,C),i=s.
filter(R=>R.rows.length),i.forEach(w),i.length&&x(i[0]),o.replaceChildren(...b)}function c(h,C){let y=[...C.filter(W=>h.
start<W&&W<h.end).sort((W,L)=>W-L),h.end],b=y.map((W,L)=>{let B=L?y[L-1]:h.start,j=r("span",{},t.slice(B,W));return{start:B,
end:W,rows:[],marked:!1,element:j}});s.push(...b);let T=h.aside?r("span",{class:"ck-aside-label"},h.aside):null,R=h.aside?
"ck-aside":`ck-${h.kind.replace(" ","-")}`,D=b.map(W=>W.element);return r("p",{class:R,dir:"auto"},T,...D)}function f(h,C){
let S=h.flatMap(y=>y.passages.map(([b,T])=>({id:y.id,start:b,end:T})));S.sort((y,b)=>y.end-y.start-(b.end-b.start));for(let{
id:y,start:b,end:T}of S)for(let R of p(b,T))R.rows.includes(y)||R.rows.push(y);for(let[y,b]of C)for(let T of p(y,b))T.marked=
!0,T.element.classList.add("ck-marked")}function p(h,C){let S=0;for(let b=s.length;S<b;){let T=S+b>>1;s[T].start<h?S=T+1:
b=T}let y=S;for(;y<s.length&&s[y].end<=C;)y+=1;return s.slice(S,y)}function w({element:h,rows:C}){h.classList.add("ck-pa\
ssage"),h.prepend(r("span",{class:"ck-unseen"},`${C.join(", ")}: `)),h.setAttribute("role","button"),h.setAttribute("tab\
index","-1"),h.setAttribute("aria-pressed","false"),se(h)}function m(h){let C=i.find(y=>y.element===h);if(!C)return;x(C);
let S=C.rows.indexOf(C.chosen??"");n(C.rows[(S+1)%C.rows.length])}function k(h){x(h),h.element.focus()}function x(h){for(let C of i)
C.element.tabIndex=C===h?0:-1}function M(h){for(let b of s){let T=h!==void 0&&b.rows.includes(h.id),[R,D]=h?.evidence??[
1/0,-1/0];b.chosen=T?h.id:void 0,b.element.classList.toggle("ck-chosen",T),b.element.classList.toggle("ck-evidence",R<=b.
start&&b.end<=D),b.rows.length&&b.element.setAttribute("aria-pressed",String(T))}let C=s.find(b=>b.chosen),S=o.getRootNode(),
y=S instanceof Document||S instanceof ShadowRoot?S.activeElement:null;!C||i.some(({element:b})=>b===y)||(x(C),A(C))}function A(h){
h&&de(o,h.element)}}function Tn(e,t,{choose:n,switchTo:o}){let s=U("rows"),i=r("div",{class:"ck-rows"}),a=r("p",{class:"ck-hint ck-drafts"}),
d=r("div",{class:"ck-detail"}),u=e.map(({name:b,label:T,rows:R})=>{let D=P("1 row","{count} rows",R.length);return r("op\
tion",{value:b},l("{label} ({rows})",{label:T,rows:D}))}),c=r("select",{onchange:()=>o(c.value)},...u),f=r("label",{class:"\
ck-switch"},l("Table")," ",c),p=new Map,w,m=!1;return{element:r("div",{class:"ck-table"},f,a,i,d),show:x,select:h};function x(b){
c.value=b.name,p=new Map(b.rows.map(R=>[R.id,A(b,R)]));let T=ns(b.rows);a.hidden=!T,a.textContent=T,i.replaceChildren(b.
rows.length?M(b):r("p",{},l("This table has no rows for this article."))),i.scrollTop=0}function M(b){let T=l("{label}: \
choose a row to mark its words",{label:b.label}),R=[l("Row"),...b.columns].map(W=>r("th",{scope:"col"},W)),D=[...p.values()].
map(({element:W})=>W);return r("fieldset",{},r("legend",{},T),r("table",{},r("thead",{},r("tr",{},...R)),r("tbody",{},...D)))}
function A(b,T){let R=`${s}-${T.id}`,D=()=>n(T.id),W=r("input",{type:"radio",name:s,value:T.id,id:R,onchange:D}),L=r("la\
bel",{for:R},W,T.id),B=`${R}-main`,j=T.cells.map((I,O)=>r("td",{dir:"auto",id:O===b.main?B:null,"data-heading":b.columns[O]},
I));return W.setAttribute("aria-describedby",B),{element:r("tr",{onclick:F},r("th",{scope:"row"},L),...j),input:W};function F({
target:I}){I instanceof Element&&I.closest("label")||(W.focus(),n(T.id))}}function h(b){let T=w;p.get(T??"")?.element.classList.
remove("ck-chosen"),w=b?.id;let R=p.get(w??"");for(let{input:D}of p.values())D.checked=D.value===w;return R?.element.classList.
add("ck-chosen"),R&&de(i,R.element,i.querySelector("thead")?.offsetHeight),d.replaceChildren(...b?C(b):[r("p",{},l("No r\
ow is chosen."))]),T}function C(b){let T=S(b).map(({part:L,words:B,count:j})=>r("li",{},r("span",{class:"ck-part"},L)," ",
r("q",{dir:"auto"},B),j>1?P(" (once)"," ({count} times)",j):null)),R=[os(b),ss(b),...b.why],W=r("details",{open:m,ontoggle:()=>m=
W.open},r("summary",{},l("Why this row?")),r("ul",{},...R.map(L=>r("li",{},L))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},l("Row {id}",{id:b.id})),r("button",{type:"button",onclick:y},l("Clear the marks"))),r("p",{class:"ck-part"},
l("Its words in the article")),r("ul",{},...T),W]}function S(b){let T=new Map;for(let[R,D,W]of b.passages){let L=t.slice(
R,D),B=T.get(`${W} ${L}`)??{part:W,words:L,count:0};T.set(`${W} ${L}`,{...B,count:B.count+1})}return[...T.values()]}function y(){
let b=p.get(w??"");n(""),b?.input.focus()}}function ns(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?l("This table is a draft that nobody has checked."):P("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function os({origin:e,checked:t}){if(e==="machine")
return l("The machine made this row.");if(e==="proposed")return l("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?l("Checked by {name} on {day}.",{name:o,day:s}):l("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function ss({certainty:e}){return e==="clear"?l("The rules had no doubt about it."):l("It is dou\
btful: check it against the sentence.")}var An=150,En=e=>e.length>An?`${e.slice(0,An)} …`:e,On={render({model:e,el:t}){J(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new te(n.text),{region:i,announce:a}=V(),d=Cn(n,s,k),u=Tn(o,s,{choose:k,switchTo:A}),c=rs(n);d.element.setAttribute(
"aria-describedby",c.id);let f=n.title?l("Reader: {title}",{title:n.title}):l("Reader"),p=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},c,r("div",{class:"ck-sides"},d.element,u.element),i);t.replaceChildren(p);let w=ne("reader",
"any"),m=M();return e.on("change:table",S),e.on("change:selected",y),e.on("change:marked",b),S(),m=!1,b(),()=>{e.off("ch\
ange:table",S),e.off("change:selected",y),e.off("change:marked",b)};function k(T){e.set("selected",T),e.save_changes(),x()}
function x(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function M(){let T=w.
get(e.get("place")),R=o.find(({name:W})=>W===T?.table);if(!R||e.get("selected"))return!1;let D=R.rows.find(({id:W})=>W===
T.selected);return e.set("table",R.name),e.set("selected",D?.id??""),e.save_changes(),!0}function A(T){e.set("selected",
""),e.set("table",T),e.save_changes(),x()}function h(){let T=e.get("table");return o.find(R=>R.name===T)??o[0]}function C(){
return h().rows.find(({id:T})=>T===e.get("selected"))}function S(){let T=h();u.show(T),d.show(T.rows,e.get("marked")),y()}
function y(){let T=C(),R=u.select(T);d.select(T),!m&&(T?a(is(T,T.cells[h().main])):R&&a(l("Marks cleared.")))}function b(){
let T=e.get("marked");if(d.show(h().rows,T),d.select(C()),!T.length)return;d.scrollToMarked();let R=T.map(([D,W])=>s.slice(
D,W)).join(" … ");a(l("Marked in the article: {words}",{words:En(R)}))}}};function rs(e){let t=l("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=l("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return r(
"p",{class:"ck-hint",id:U("hint")},o)}function is({id:e,passages:t},n){return P("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:En(n)})}return $n(as);})();
return widgets; }

export function makeWidgets() {
"use strict";var widgets=(()=>{var Ke=Object.defineProperty;var Rn=Object.getOwnPropertyDescriptor;var In=Object.getOwnPropertyNames;var Nn=Object.prototype.hasOwnProperty;var it=(e,t)=>{for(var n in t)Ke(e,n,{get:t[n],enumerable:!0})},Ln=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of In(t))!Nn.call(e,s)&&s!==n&&Ke(e,s,{get:()=>t[s],enumerable:!(o=Rn(t,s))||o.enumerable});return e};var $n=e=>Ln(Ke({},"__esModule",{value:!0}),e);var is={};it(is,{adjudicator:()=>vt,curator:()=>Ct,explorer:()=>Tt,predict:()=>Mt,progress:()=>Ut,quiz:()=>Sn,reader:()=>On});var me={},ge={used:"",own:""};function Y(e,t){me=e.get("words")??{};let n=e.get("languages");n?.used&&(ge=n,t.lang=n.used,
t.dir=n.direction)}function l(e,t={}){let n=me[e]??e;return at(typeof n=="string"?n:n[0],t)}function P(e,t,n,o={}){let s=me[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,a=(me[e]&&me[""]?.[i])??+(n!==1);return at(s[Number(a)],{count:n,...o})}
function at(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function ve(e){if(e==="undated")return l("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=ge;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var Wn=15e3,Dn=new Set(["a","button","input","select","textarea","summary"]),lt="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...n){let o=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),i):i!==!1&&i!=null&&o.setAttribute(s,i===!0?"":i);t.dir==="auto"&&ge.own&&(o.lang=ge.
own);for(let s of n)s!=null&&o.append(s);return(Dn.has(e)||"tabindex"in t)&&se(o),o}function se(e){e instanceof HTMLElement&&
e.matches(lt)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&se(e)}));function H(e,t,n){let o=r(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(lt).forEach(se)):
o.textContent=n,o}function V(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(r("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Wn)}}}var Bn=Math.random().toString(
36).slice(2,12),ct=0;function K(e){return ct+=1,`ck-${e}-${Bn}-${ct}`}var te=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};function ye({how:e,actions:t,forms:n,coder:o,keys:s,onKeys:i,onFilter:a,onOff:d}){let u=r("progress",{"aria-label":l("Si\
gned rows"),max:1,value:0}),c=r("span"),f=r("p",{class:"ck-said"}),h=Object.entries(n??{}).map(([v,{label:k}])=>r("optio\
n",{value:v},k)),w=r("select",{onchange:a},r("option",{value:"turn"},l("each table in turn")),r("option",{value:"mixed"},
l("all tables mixed")),...h),m=r("input",{type:"checkbox",onchange:C});m.checked=s;let b=r("dl",{class:"ck-keys",id:K("k\
eys")}),x=r("div",{hidden:!0},r("p",{},e??_n()),b,r("p",{},r("label",{},m," ",l("Use single letters as keyboard shortcut\
s")))),O=Object.entries(t).map(([v,k])=>{let T=r("kbd",{"aria-hidden":"true"},v),M=r("button",{type:"button",onclick:()=>p(
v)},k.label,T);return[v,k,M,T]});b.append(...Object.entries(t).flatMap(([v,{label:k,means:T}])=>[r("dt",{},r("kbd",{},v)),
r("dd",{},T?`${k}: ${T}`:k)])),O[0][2].classList.add("ck-main"),C();let A="";return{element:r("div",{class:"ck-bar"},r("\
div",{class:"ck-far"},r("span",{},l("Signed as {name}",{name:o})),u,c,n?r("label",{},l("Rows:")," ",w):null),r("div",{class:"\
ck-actions ck-do",role:"group","aria-label":l("What to do with the row")},...O.map(([,,v])=>v)),x,f),filter:()=>w.value,
keysAreOn:()=>m.checked,press:p,help:S,show(v){u.max=Math.max(1,v.rows),u.value=v.signed,c.textContent=v.said;let k=O.find(
([T])=>T==="u")?.[2];k?.setAttribute("aria-disabled",String(!v.undo)),k&&(k.title=v.undo)},at(v){A=v??"";for(let[,{only:k},
T]of O)k&&T.setAttribute("aria-disabled",String(k!==A))},said(v,k=!1){f.textContent=v,f.classList.toggle("ck-fault",k)}};
function p(v){let k=t[v],T=O.find(([M])=>M===v)?.[2];return!k||!T?!1:(T.getAttribute("aria-disabled")!=="true"?k.run():k.
only&&d(l("Only stakeholders can be merged or split.")),!0)}function C(){for(let[v,,k,T]of O)T.hidden=!m.checked,m.checked?
k.setAttribute("aria-keyshortcuts",v):k.removeAttribute("aria-keyshortcuts");i(m.checked)}function S(){x.hidden=!x.hidden,
O.find(([k])=>k==="?")?.[2]?.setAttribute("aria-expanded",String(!x.hidden))}}function _n(){return l("Compare the row wi\
th its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each decision is signed and kept at o\
nce, and Undo takes back one after the other. Rows that are not signed do not count. In a form, Control and Enter saves,\
 Escape goes back.")}function xe(e,t){let n=r("div",{class:"ck-outside",hidden:!0}),o=r("ul",{dir:"auto"}),s=r("select",{onchange:a},...e.map(
u=>r("option",{value:u},u==="machine"?l("the machine's draft"):u))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
a()}},r("summary",{},l("What has changed?")),r("label",{},l("Since:")," ",s),o);return{element:r("div",{class:"ck-change\
s"},n,i),showOutside:d};function a(){t(s.value,u=>{o.replaceChildren(...u.map(c=>r("li",{dir:"auto"},c)))})}function d(u){
if(!u.length)return;let c=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(r("p",{},l("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...u.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:c},
l("I have seen it")))}}var ut=3e3,jn="[*]:",Kn=".jp-InputPrompt";function le(e){let t=new Map,n=[],o=0;return e.on("msg:custom",i),{ask(a,d){let u=K(
"message");o+=1;let c=setTimeout(()=>s(u),ut);t.set(u,{...d,place:o,timer:c});try{e.send({...a,message_id:u})}catch{}return o},
listen:a=>n.push(a),close(){e.off("msg:custom",i);for(let{timer:a}of t.values())clearTimeout(a);t.clear()}};function s(a){
let d=t.get(a);d&&(Un()?(d.onRunning?.(),d.timer=setTimeout(()=>s(a),ut)):d.onSilence?.())}function i(a){let d=t.get(a.message_id);
if(d){t.delete(a.message_id),clearTimeout(d.timer),a.type==="refused"?d.onRefused?.(a.reason):d.onReply(a);for(let u of n)
u(d.place)}}}function Un(){return[...document.querySelectorAll(Kn)].some(({textContent:t})=>t===jn)}var Ue="coursekit",dt=window,ft=Symbol.for("coursekit.unstored");dt[ft]??=new Map;var re=dt[ft],qn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Fe(){try{return window.localStorage}catch{return null}}function ne(e,t){let n=`${[
Ue,e,qn,t].join(" ")} `;return{front:n,put(o,s){let i=JSON.stringify(s);try{return Fn(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),re.delete(n+o),!0}catch{return re.set(n+o,i),!1}},remove(o){re.delete(n+o),Fe()?.removeItem(
n+o)},get:o=>qe(re.get(n+o)??ue(n+o)),has:o=>re.has(n+o)||ue(n+o)!==null,isStored:o=>ue(n+o)!==null,all:()=>pt(n).flatMap(
o=>{let s=qe(re.get(o)??ue(o));return s?[[o.slice(n.length),s]]:[]})}}function ue(e){return Fe()?.getItem(e)??null}function pt(e){
let t=Fe(),n=new Set(re.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function qe(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Fn(e){
let t=a=>a.length+(ue(a)?.length??0),n=pt(`${Ue} `),o=n.reduce((a,d)=>a+t(d),0);if(o+e<=1e6)return;let s=a=>qe(ue(a))?.at??
0,i=n.filter(a=>!a.startsWith(`${Ue} waiting `));i.sort((a,d)=>s(a)-s(d));for(let a of i){if(o+e<=1e6)return;o-=t(a),window.
localStorage.removeItem(a)}if(o+e>1e6)throw new Error("no room for another action")}function we(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let s=0;s<t.length;s+=1)o=Math.imul(o^t.charCodeAt(s),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}var Pn="input:not([type='checkbox']), select, textarea, [role='listbox']",ht="curator keys";function Se(){let e=ne("read\
er","any");return{keys:e.get(ht)?.on??!0,onKeys:t=>e.put(ht,{at:Date.now(),on:t})}}function Ce(e,t){let n=le(e),o={isWaiting:!1,
ask:s,close:n.close};return o;function s(i,a,d){n.ask(i,{onReply(u){o.isWaiting=!1,a(u)},onSilence(){o.isWaiting=!1,t(l(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(u){o.isWaiting=!1,t(u,!0),d?.(u)}})}}function Te(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function Ae(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ee(e,[t,n,o,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},n,o),...s)}function Oe(e,t,n){return o=>{if(!(o.altKey||o.ctrlKey||o.metaKey||!(o.target instanceof
Element))){if(o.key==="Escape"&&t())n();else{if(t()||!e.keysAreOn()||o.target.closest(Pn))return;if(!e.press(o.key))return}
o.preventDefault(),o.stopPropagation()}}}function Me(e,t,n){return(o,s,i,a,d)=>{e.mark(o,s,i,{take(u){t.ask({type:"mark",
words:u},({text:c,spans:f})=>{e.show(n()),a(c,f,u)})},cancel(){e.show(n()),d?.()}})}}function mt(e,{label:t,fields:n},{sides:o,names:s},[i,a]){let d=r("p",{class:"ck-row-title",id:K("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},l("Difference {number} of {of}",{number:i,of:a}))),u=n.filter(({column:f})=>e.sides.
some(h=>h?.fields[f])).map(f=>{let h=e.columns.includes(f.column);return r("tr",{class:h?"ck-differs":null},r("th",{scope:"\
row"},f.label,h?r("span",{class:"ck-part"}," ",l("(differs)")):null),...e.sides.map((w,m)=>Hn(w,f,s[m])))}),c=o.map((f,h)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[h]?null:r("span",{class:"ck-part"}," ",l("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},e.decided?l("Decided."):
l("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},l("Cell")),...c)),r("tbod\
y",{},...u)))}function Hn(e,t,n){let o=e?.fields[t.column]??"",s=t.rows&&n[t.rows]?.[o];return r("td",{dir:"auto"},s?`${o}\
 ${s}`:o)}var Vn=new Set(["words","text","long"]),gt=60;function wt(e,{label:t,fields:n},o,{number:s,of:i}){let a=s?l("{number} of\
 {of}",{number:s,of:i}):"",d=r("p",{class:"ck-row-title",id:K("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},a)),u=n.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let h=e.fields[f.column]??"",w=f.rows?kt(
h).map(m=>bt(m,o[f.rows])):[h].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:h?null:"ck-part"},w.join(
"; ")||l("none"))]}),c=e.why.length?[r("p",{class:"ck-part"},l("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},...Yn(e)),
r("dl",{},...u),...c)}function Re({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function Yn({certainty:e,
origin:t,checked:n}){let o=t==="reviewed"?l("Signed: {name}, {day}",n):l("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},l("Doubtful.")):null;return s?[s," ",o]:[o]}function Ie(e,{label:t,fields:n},o,{save:s,cancel:i,mark:a}){
let d={},u={},c=n.map(m=>{let b=e[m.column]??"";if(m.kind==="rows"){let O=zn(m,b,o[m.rows]??{});return u[m.column]=O,O.element}
let x=Qn(m,b,o);return u[m.column]=x,x.addEventListener("input",()=>delete d[m.column]),r("div",{class:`ck-field ${Vn.has(
m.kind)?`ck-${m.kind}`:""}`},r("label",{},r("span",{},Gn(m)),x),m.kind==="words"?w(m,x):null)}),f=r("form",{class:"ck-ro\
w","aria-label":l("{table}: a row to fill in",{table:t}),onsubmit(m){m.preventDefault(),s(h(),d)},onkeydown(m){m.key!=="\
Enter"||!(m.ctrlKey||m.metaKey)||(m.preventDefault(),m.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...c),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},l("Save and sign")),r("button",{type:"butt\
on",onclick:i},l("Cancel"))));return f;function h(){let m=Object.entries(u).map(([b,{value:x}])=>[b,x]);return Object.fromEntries(
m.filter(([b,x])=>x!==(e[b]??"")&&!(b in d)))}function w(m,b){return r("button",{type:"button","aria-label":l("Mark in t\
he article: {cell}",{cell:m.label}),onclick(){a(m.label,d[m.column]??Jn(e,m.column),(O,A)=>{b.value=O,d[m.column]=A,b.focus()})}},
l("Mark"))}}function zn({label:e},t,n){let o=kt(t),s=Object.keys(n).filter(d=>!o.includes(d)),i=[...o,...s].map(d=>{let u=r(
"input",{type:"checkbox",value:d});return u.checked=o.includes(d),{box:u,choice:r("label",{},u,bt(d,n))}});return{element:r(
"fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.map(({choice:d})=>d)),get value(){return i.filter(({box:d})=>d.
checked).map(({box:d})=>d.value).join("; ")}}}var kt=e=>e.split(";").map(t=>t.trim()).filter(Boolean),bt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),Gn=({label:e,hint:t})=>t?`${e} (${t})`:e;function Jn(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}start`]??
""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.split(":").map(Number)).filter(([i,a])=>a>i).map(
([i,a])=>[i,a])}function Qn(e,t,n){if(e.kind==="choice"||e.kind==="row")return Zn(e,t,n);let s=e.kind==="long"||t.length>
gt?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function Zn({kind:e,choices:t,rows:n},o,s){
let i=e==="row"?["",...Object.keys(s[n]??{})]:t,a=i.includes(o)?i:[...i,o],d=c=>`${c} ${s[n]?.[c]??""}`.trim(),u=r("sele\
ct",{},...a.map(c=>r("option",{value:c},d(c).slice(0,gt)||l("none"))));return u.value=o,u}function Ne(e,t,n){let o=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:p,
...n}),s=e.map(h);o.append(t);let i=!1,a=0,d=0,u=!1,c=!0,f=S=>s[S].getAttribute("aria-selected")==="true";return{element:o,
words:s,marked:()=>s.map((S,v)=>v).filter(f),markAll:w,current:()=>a,go:A,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([S,v],k){let T=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:k?"-1":"0",onpointerdown:M=>b(M,k),onpointerenter(M){M.buttons===1&&u&&O(k)}},v);return o.
append(S,T),T}function w(S,v){for(let k of s.keys())m(k,S(k),v)}function m(S,v,k=!1){(!i||k)&&s[S].setAttribute("aria-se\
lected",String(v))}function b(S,v){S.button||(S.preventDefault(),s[v].releasePointerCapture?.(S.pointerId),c=!f(v),u=!0,
document.addEventListener("pointerup",x,{once:!0}),d=v,A(v),m(v,c))}function x(){u=!1}function O(S){let[v,k]=[Math.min(d,
S),Math.max(d,S)];for(let T=v;T<=k;T+=1)m(T,c);A(S)}function A(S){s[a].tabIndex=-1,a=S,s[S].tabIndex=0,s[S].focus()}function p(S){
let v=s.length-1,k=getComputedStyle(o).direction==="rtl"?-1:1,T={ArrowRight:a+k,ArrowLeft:a-k,ArrowDown:C(1),ArrowUp:C(-1),
Home:0,End:v};if(S.key===" "||S.key==="Enter")d=a,c=!f(a),m(a,c);else if(S.key in T){let M=Math.max(0,Math.min(v,T[S.key]));
S.shiftKey?(f(a)||(d=a),c=!0,O(M)):A(M)}else return;S.preventDefault(),S.stopPropagation()}function C(S){let v=s[a].getBoundingClientRect(),
k=s.map((N,D)=>({at:D,box:N.getBoundingClientRect()})).filter(({box:N})=>S*(N.top-v.top)>v.height/2);if(!k.length)return a;
let T=k.map(({box:N})=>N.top),M=S>0?Math.min(...T):Math.max(...T),_=k.filter(({box:N})=>Math.abs(N.top-M)<v.height/2),L=N=>Math.
abs(N.left-v.left);return _.reduce((N,D)=>L(D.box)<L(N.box)?D:N).at}}function de(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+n;if(o.top>=i&&o.bottom<=s.bottom)
return;let a=matchMedia("(prefers-reduced-motion: reduce)").matches,d=Math.max(0,(s.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-d,behavior:a?"auto":"smooth"})}function Le(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},o);return{element:s,show:i,mark:a};function i(d){s.replaceChildren(o);let u=d?.evidence??[0,
0],c=d?.passages??[],f=[u,...c].flat().filter(b=>typeof b=="number"),h=[],w,m=0;for(let b of e.blocks){h.push(t.slice(m,
b.start));let x=f.filter(v=>b.start<v&&v<b.end),O=[...new Set(x)].sort((v,k)=>v-k),A=[b.start,...O,b.end],p=A.slice(1).map(
(v,k)=>{let T=A[k],M=([N,D])=>Number(N)<=T&&v<=Number(D),_=c.some(M)?"mark":"span",L=r(_,{class:M(u)&&v>T?"ck-evidence":
null},t.slice(T,v));return M(u)&&u[1]>u[0]&&(w??=L),L}),C=b.aside?r("span",{class:"ck-aside-label"},b.aside):null,S=b.aside?
"ck-aside":`ck-${b.kind.replace(" ","-")}`;h.push(r("p",{class:S,dir:"auto"},C,...p)),m=b.end}h.push(t.slice(m,t.length)),
o.replaceChildren(...h),w&&de(o,w)}function a(d,u,c,{take:f,cancel:h}){let w=n.map(([C,S],v)=>[t.slice(v?n[v-1][1]:0,C),
t.slice(C,S)]),m=t.slice(n.at(-1)?.[1]??0,t.length),b=Ne(w,m,{"aria-label":d,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),x=C=>u.some(([S,v])=>S<n[C][1]&&n[C][0]<v),O=()=>{let C=b.marked();f(C.length?C:[b.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},d)," ",l("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:O},
l("Take these words")),r("button",{type:"button",onclick:h},l("Cancel"))),b.element),b.element.addEventListener("keydown",
p,!0);let A=Math.max(0,n.findIndex((C,S)=>x(S)));c||b.markAll(x),b.go(A);function p(C){if(C.key==="Enter")O();else if(C.
key==="Escape")h();else return;C.preventDefault(),C.stopPropagation()}}}var vt={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),{coder:o,sides:s,names:i}=e.get("manner"),a=Ce(e,S),{region:d,
announce:u}=V(),c=0,f=!1,h=new te(e.get("page").text),w=Le(e.get("page"),h,e.get("markable")),m=r("div",{class:"ck-place"}),
b=ye({how:l("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:l("Take {\
name}",{name:s[0]}),run:()=>M(0)},2:{label:l("Take {name}",{name:s[1]}),run:()=>M(1)},e:{label:l("Edit"),run:()=>a.isWaiting||
L()},u:{label:l("Undo"),run:()=>_({type:"undo"})},p:{label:l("Previous"),run:()=>T(-1)},n:{label:l("Next"),run:()=>T(1)},
"?":{label:l("Help"),run:()=>b.help()}},coder:o,...Se(),onOff:S}),x=xe([],()=>{}),O=Oe(b,()=>f,()=>k(c)),A=[b.element,w.
element,m,x.element,d];return t.replaceChildren(Ee(l("Two coders"),A,O)),e.on("change:state",C),C(),k(v(-1),!1),()=>{e.off(
"change:state",C),a.close()};function p(){return e.get("state")}function C(){b.show(p()),x.showOutside(p().outside)}function S(N,D=!1){
u(N),b.said(N,D)}function v(N){let{pairs:D}=p(),B=[...D.keys()];return[...B.slice(N+1),...B.slice(0,N+1)].find(F=>!D[F].
decided)??Math.max(0,N)}function k(N,D=!0){let{pairs:B}=p(),q=B[N];if(f=!1,!q){m.replaceChildren(r("p",{tabindex:"-1"},l(
"The two agree on every row."))),w.show(void 0);return}c=N;let F=mt(q,n[q.table],{sides:s,names:i},[N+1,B.length]);m.replaceChildren(
F),w.show(q.sides.find(W=>W)??void 0),D&&Ae(F,b)}function T(N){p().pairs[c+N]?k(c+N):S(N>0?l("This is the last row."):l(
"This is the first row."))}function M(N){_({type:"take",number:c,side:N})}function _(N,D){a.isWaiting||(a.isWaiting=!0,a.
ask({...N,seen:p().seen},({said:B,at:q})=>{let F=p().pairs.every(({decided:W})=>W);S(F?[B,l("All differences are decided\
.")].join(" "):B),k(q??v(c))},D??(()=>k(c))))}function L(){let{table:N,sides:D}=p().pairs[c],B=D[0]?0:1,q=D[B];if(!q)return;
let F=Me(w,a,()=>q),W=Ie(Re(q),n[N],i[B],{save:(R,y)=>_({type:"take",number:c,side:B,cells:R,marked:y},()=>{}),cancel:()=>k(
c),mark:(R,y,g)=>F(R,y.length?y:[q.evidence],!y.length,g)});f=!0,Te(m,W)}}};function yt(e,t,n,o){let s=r("select",{onkeydown(a){a.key==="Enter"&&(a.preventDefault(),i.requestSubmit())}},...t.map(({
id:a,fields:d})=>r("option",{value:a},`${a} ${d.name}`))),i=St(l("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},l("Into:")," ",s),r("p",{class:"ck-part"},l("This row goes; its names become other names of the row that yo\
u choose."))],l("Merge"),()=>n(s.value),o);return i}function xt(e,t,n){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(a=>a.trim()).filter(a=>a).map(a=>({name:a,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return St(l("Split {name} into two rows",{name:e.fields.name}),[r("p",{},l("Which names belong to the second row?")),...s.
map(({name:a,box:d})=>r("label",{class:"ck-name",dir:"auto"},d,` ${a}`)),r("label",{},l("Or another name for the second \
row:")," ",i)],l("Split"),()=>t([...s.filter(({box:a})=>a.checked).map(({name:a})=>a),...i.value.trim()?[i.value.trim()]:
[]]),n)}function St(e,t,n,o,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},n),r("button",{type:"button",onclick:s},l("Cancel"))))}var Ct={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),o=Ce(e,p),{region:s,announce:i}=V(),a,d=!1,u=new te(e.get("pa\
ge").text),c=Le(e.get("page"),u,e.get("markable")),f=r("div",{class:"ck-place"}),h=ye({actions:{k:{label:l("Keep"),means:l(
"the row is right as it is"),run:()=>L({type:"keep",...T()})},e:{label:l("Edit"),run:()=>o.isWaiting||D()},d:{label:l("D\
rop"),means:l("the article says no such thing"),run:()=>L({type:"drop",...T()})},m:{label:l("Merge"),means:l("this and a\
nother row are the same stakeholder"),run:()=>o.isWaiting||F(),only:"stakeholders"},s:{label:l("Split"),means:l("the row\
 is about two stakeholders"),run:()=>o.isWaiting||W(),only:"stakeholders"},a:{label:l("Add"),means:l("mark the words of \
a row that is missing"),run:()=>o.isWaiting||q()},u:{label:l("Undo"),run:()=>L({type:"undo"})},p:{label:l("Previous"),run:()=>_(
-1)},n:{label:l("Next"),run:()=>_(1)},"?":{label:l("Help"),run:()=>h.help()}},forms:n,coder:e.get("manner").coder,...Se(),
onFilter:()=>M(k()),onOff:p}),w=xe(e.get("manner").versions,(R,y)=>o.ask({type:"diff",version:R},({lines:g})=>y(g))),m=Me(
c,o,()=>S(a)),b=Oe(h,()=>d,()=>M(a)),x=[h.element,c.element,f,w.element,s];return t.replaceChildren(Ee(l("Curation"),x,b)),
e.on("change:state",A),A(),M(k(),!1),()=>{e.off("change:state",A),o.close()};function O(){return e.get("state")}function A(){
h.show(O()),w.showOutside(O().outside)}function p(R,y=!1){i(R),h.said(R,y)}function C(){let{turn:R,mixed:y}=O().orders,g=h.
filter();return g==="mixed"?y:g==="turn"?R:R.filter(([E])=>E===g)}function S(R){return R&&O().tables[R[0]].find(({id:y})=>y===
R[1])}function v(R){let y=e.get("manner").kind==="person";return R.find(g=>{let E=S(g),I=E?.origin==="reviewed";return E&&
(!I||y&&E.checked.kind==="program")})}function k(){return v(C())??C()[0]}function T(){return{table:a?.[0],row:a?.[1]}}function M(R,y=!0){
let g=S(R);if(a=g&&R,d=!1,h.at(a?.[0]),!g||!R){f.replaceChildren(r("p",{tabindex:"-1"},l("There are no rows."))),c.show(
void 0);return}let E=C(),I=E.findIndex(([j,U])=>j===R[0]&&U===R[1])+1,$=wt(g,n[R[0]],O().names,{number:I,of:E.length});f.
replaceChildren($),c.show(g),y&&Ae($,h)}function _(R){let y=C(),g=y.findIndex(([I,$])=>I===a?.[0]&&$===a?.[1]),E=y[g+R];
E?M(E):i(R>0?l("This is the last row."):l("This is the first row."))}function L(R,y){if(o.isWaiting)return;let g=C(),E=g.
findIndex(([I,$])=>I===a?.[0]&&$===a?.[1]);o.isWaiting=!0,o.ask({...R,seen:O().seen},({said:I,at:$})=>{let j=v([...g.slice(
E+1),...g.slice(0,E+1),...C()]);p(j?I:[I,l("All these rows are signed.")].join(" ")),M($&&S($)?$:j??(S(a)?a:C()[0]))},y??
(()=>M(S(a)?a:k())))}function N(R){d=!0,Te(f,R)}function D(){let R=S(a);!R||!a||B(a[0],R,Re(R),(y,g)=>L({type:"mend",...T(),
cells:y,marked:g},()=>{}))}function B(R,y,g,E){let I=Ie(g,n[R],O().names,{save:E,cancel:()=>M(a),mark:($,j,U)=>m($,j.length?
j:[y?.evidence??[0,1]],!j.length,U)});N(I)}function q(){let R=a?.[0]??"stakeholders",{label:y}=n[R];d=!0;let g=S(a)?.evidence??
[0,1],E=l("Mark the words of a new row: {table}",{table:y});m(E,[g],!0,($,j,U)=>o.ask({type:"new",table:R,words:U},({cells:J})=>{
B(R,S(a),J,(be,Mn)=>L({type:"add",table:R,words:U,cells:be,marked:Mn},()=>{}))}),()=>M(a))}function F(){let R=S(a);if(!R)
return;let y=O().tables.stakeholders.filter(({id:E})=>E!==R.id);N(yt(R,y,E=>L({type:"merge",row:R.id,into:E},()=>{}),()=>M(
a)))}function W(){let R=S(a);if(!R)return;N(xt(R,g=>L({type:"split",row:R.id,names:g},()=>{}),()=>M(a)))}}};var Tt={render({model:e,el:t}){Y(e,t);let{region:n,announce:o}=V(),s=e.get("choices").map((b,x)=>Xn(b,()=>c(x))),i=r("bu\
tton",{type:"button",onclick:f},l("Show all rows")),a=r("p",{class:"ck-count"}),d=eo(e.get("columns")),u=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":l("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:b})=>b),i),a,d.element,u,n)),e.on("change:chosen",w),e.on("change:pictur\
e",m),w(),()=>{e.off("change:chosen",w),e.off("change:picture",m)};function c(b){let x=[...e.get("chosen")];x[b]=s[b].value(),
h(x)}function f(){h(s.map(()=>null))}function h(b){e.set("chosen",b),e.save_changes(),o(a.textContent)}function w(){let b=e.
get("chosen"),x=e.get("rows"),O=x.filter(({facets:A})=>A.every((p,C)=>b[C]===null||b[C]===p));s.forEach((A,p)=>{A.show(b[p])}),
a.textContent=O.length?P("1 of {total} rows matches.","{count} of {total} rows match.",O.length,{total:x.length}):l("No \
row matches all of these choices."),d.show(O),m()}function m(){let b=e.get("picture"),x=JSON.stringify(b.of)===JSON.stringify(
e.get("chosen"));b.of?x?b.fault?u.replaceChildren(r("p",{dir:"auto"},b.fault)):u.replaceChildren(...b.lead?[no(b)]:[]):u.
replaceChildren(r("p",{},l("The figure for these rows is being drawn."))):u.replaceChildren()}}};function Xn({name:e,values:t},n){
let o=t.map((i,a)=>r("option",{value:a,dir:"auto"},i||l("no entry"))),s=r("select",{onchange:n},r("option",{value:""},l(
"all")),...o);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function eo(e){let t=r("tbody"),n=e.map(d=>r("th",{scope:"col",dir:"au\
to"},d)),o=r("table",{},r("thead",{},r("tr",{},...n)),t),s=l("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:i,show:a};function a(d){i.hidden=d.length===0,i.scrollTop=0,t.replaceChildren(
...d.map(({cells:u})=>r("tr",{},...u.map(to))))}}function to(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function no({source:e,alt:t,lead:n,parts:o}){if(!e)return r("div",{lang:"en"},r("p",{},n),...Pe(o));
let s=Pe(o.filter(({open:d})=>!d)),i=r("details",{},r("summary",{},l("Describe this figure")),r("p",{},n),...s),a=r("fig\
caption",{},...Pe(o.filter(({open:d})=>d)),s.length?i:"");return r("figure",{lang:"en"},r("img",{alt:t,src:e}),a)}function Pe(e){
return e.flatMap(({heading:t,items:n})=>[r("p",{},r("strong",{},t)),r("ol",{},...n.map(o=>r("li",{},o)))])}function $e(e){let t=r("p",{class:"ck-notice"}),n=r("p",{class:"ck-why-unsaved"}),o=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setRunning(){let s=l("The lesson is still loading. Your answer is kept, and is check\
ed as soon as that is done.");o.textContent!==s&&(o.replaceChildren(s),e(s))},setLeft(s){o.replaceChildren(s?l("Not chec\
ked yet: this is how you left it."):"")}}}function At(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(oo)))}}}function oo({time:e,words:t}){let n=ve(e.slice(
0,10));if(!t){let s=l("Given to an earlier version of this question, on {day}; it stays in your record.",{day:n});return r(
"li",{},s)}let o=l("Given to an earlier version of this question, on {day}: ",{day:n});return r("li",{},o,r("q",{dir:"au\
to"},t))}var so=2e4;function Et({look:e,retry:t,announce:n}){let o=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},l("Tr\
y again")),i=r("details",{hidden:!0}),a=r("div",{class:"ck-saving",hidden:!0},o,s,i),d="",u=!1,c;return{element:a,show:f,
close:()=>clearTimeout(c)};function f({aloud:m=!1}={}){let b=e(),x=io(b),O=!x.length,A=O?ro(b.late,u):x.join(" ");u||=!O,
o.replaceChildren(A),a.classList.toggle("ck-unsaved",!O),s.hidden=O||b.isSilent,w(b.kept.mended??[]),a.hidden=!A&&i.hidden,
A&&(O?A!==d:m)&&n(A),d=A,clearTimeout(c),!O&&!b.isSilent&&(c=setTimeout(h,so))}function h(){document.hidden?f():t(!1)}function w(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let b=P("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),x=m.map(A=>r("li",{dir:"auto"},A)),
O=[r("summary",{},b),r("ul",{},...x)];i.replaceChildren(...m.length?O:[])}}function ro(e,t){return e?P("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?l("Everything is saved now."):""}function io({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?ao(t):Ot()];
if(!e.why)return[];let s=e.waiting?P("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?l("This browser keeps a copy until it is saved."):"";return[ie(e.why),s,i].filter(Boolean)}function ao(e){return P(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var ie=e=>l("Not saved yet: {reas\
on}",{reason:e}),Ot=()=>l("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ee=e=>e?l("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Ot();function We(e,{course:t,quiz:n},o,{onNews:s,onLate:i,onElsewhere:a}){let d=ne("waiting",t),u=new Map,c=new Map,f=new Map,
h=new Set,w=new Set,m=new Set,b={},x=!1;return e.listen(q),window.addEventListener("storage",F),window.addEventListener(
"beforeunload",R),{give:p,giveAll:C,again:S,waiting:O,saved:D,areStored:()=>O().every(({id:y})=>d.isStored(y)),areSilent:()=>O().
some(({id:y})=>h.has(y)),open(y){b=y,!x&&(x=!0,A().forEach(T))},notOpened(){for(let{id:y}of A())h.add(y)},close(){window.
removeEventListener("storage",F),window.removeEventListener("beforeunload",R)}};function O(){let[y]=n.split(/(?<=\/)/),g=({
quiz:I})=>I===n||y.endsWith("/")&&String(I).startsWith(y);return d.all().map(([I,$])=>({...$,id:I})).filter(g).sort((I,$)=>I.
n-$.n||(I.id<$.id?-1:1))}function A(){return O().filter(({id:y})=>!f.has(y))}function p(y,g,E){let I=v({type:"do",question:y,
deed:g});c.set(I.id,E),k(I),T(I)}function C(y,{onReply:g,onSilence:E}){let I=Object.entries(y).map(([U,J])=>v({type:"do",
question:U,deed:J}));I.forEach(k);let $=Object.fromEntries(I.map(U=>[U.question,_(U)])),j=e.ask({type:"do-all",deeds:$},
{onReply(U){for(let{id:J,question:be}of I)be&&be in U.refused?B(J):N(J,U);g(U),s()},onSilence(){for(let{id:U}of I)h.add(
U);s(),E()}});for(let{id:U}of I)f.set(U,j)}function S(y){let g=v({type:"again"});c.set(g.id,y),T(g)}function v(y){let g=O(),
E=g.findLast(J=>J.question===y.question);if(E&&co(E,y)&&!w.has(E.id))return E;let I=`${new Date().toISOString().slice(0,
19)}Z`,$=y.question&&(b[y.question]??L(y.question)),j=(g.at(-1)?.n??0)+1,U={id:lo(),n:j,quiz:n,time:I,version:$,...y};return d.
put(U.id,U),U}function k(y){let g=({id:E,n:I,question:$})=>$===y.question&&I<y.n&&!w.has(E)&&(h.has(E)||!f.has(E));O().filter(
g).forEach(T)}function T(y){let{id:g,quiz:E,type:I}=y;if(I==="again"&&E!==n){B(g);return}let $=M(y);h.delete(g);let j=e.
ask($,{onReply(U){N(g,U);let J=c.get(g);c.delete(g),J?J.onReply(U):m.has(g)||i(y,U),m.add(g),s()},onSilence(){h.add(g),s(),
c.get(g)?.onSilence?.()},onRunning:()=>c.get(g)?.onRunning?.(),onRefused(U){B(g),c.get(g)?.onRefused?.(U),s()}});f.set(g,
j)}function M(y){let{id:g,quiz:E,type:I,question:$}=y;if(I==="again")return{type:I,id:g};let j=f.has(g)||!c.has(g);return{
type:"do",question:$,deed:_(y),...j&&{late:j,quiz:E}}}function _({id:y,question:g="",deed:E,version:I,time:$}){let j=I===
L(g)?b[g]:I;return{...E,id:y,time:$,...j&&{version:j}}}function L(y){let g=u.get(y);if(g)return g;let E=we(o.find(({id:I})=>I===
y)??y);return u.set(y,E),E}function N(y,g){h.delete(y),w.add(y),g.saved&&D()}function D(){w.forEach(B)}function B(y){w.delete(
y),h.delete(y),d.remove(y)}function q(y){for(let g of O())(f.get(g.id)??y)<y&&!w.has(g.id)&&T(g);W()}function F({key:y}){
y?.startsWith(d.front)&&W()}function W(){let y=[...h].filter(g=>!d.has(g));for(let g of y)h.delete(g),c.delete(g);y.length&&
a()}function R(y){O().some(({id:g})=>!d.isStored(g))&&y.preventDefault()}}var co=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function lo(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var uo=400;function De({course:e,quiz:t}){let n=ne("draft",e),o=u=>`${t} ${u.id}`,s=new Map(n.all()),i=new Set,a;return window.
addEventListener("pagehide",d),document.addEventListener("visibilitychange",d),{of(u,c){let f=s.get(o(u));return f&&(c||
f.sign===we(u))?f.deed:null},soon(u){i.add(u),clearTimeout(a),a=setTimeout(d,uo)},keep(u,c){n.put(o(u),{at:Date.now(),sign:we(
u),deed:c})},forget(u){s.delete(o(u)),n.has(o(u))&&n.remove(o(u))},close(){d(),window.removeEventListener("pagehide",d),
document.removeEventListener("visibilitychange",d)}};function d(){clearTimeout(a);for(let u of i)u.keepDraft();i.clear()}}var Mt={render({model:e,el:t}){Y(e,t);let n=fo(e,le(e),t);return t.replaceChildren(n.element),n.close}};function fo(e,t,n){
let[o]=e.get("shown"),s=e.get("manner"),{region:i,announce:a}=V(),d=$e(a),u=We(t,s,[o],{onNews(){u.waiting().length||d.setUnsaved(
"")},onLate:(y,g)=>B(g.stands?.result),onElsewhere:T}),c=De(s),f=po(o,{onGuess:L,onLook:N,onInput:()=>c.soon({keepDraft:_})}),
h=r("p",{class:"ck-guessed",hidden:!0}),w=r("p",{class:"ck-notice"}),m=K("guess"),b=H("div",{class:"ck-prompt",dir:"auto",
id:m},o.prompt),x=o.below?H("div",{dir:"auto"},o.below):null,{notice:O,unsaved:A}=d.elements,p=[b,x,f.element,h,O,A,w,i],
S=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":m}},...p),v=!1;return M(),e.on("change:stage",F),t.ask(
{type:"open"},{onReply(y){B(y.questions[o.id].result),u.open(y.versions)},onSilence(){u.notOpened(),u.waiting().length&&
d.setUnsaved(ee(u.areStored()))}}),{element:S,close:k};function k(){e.off("change:stage",F);for(let y of[u,c,t])y.close()}
function T(){let y=g=>B(g.questions[o.id].result);t.ask({type:"open"},{onReply:y})}function M(){let[y]=u.waiting(),g=c.of(
o,!0)??y?.deed,{text:E}=g?.sent??{};typeof E=="string"&&(f.text.value=E)}function _(){let y=f.text.value.trim();y&&!f.element.
hidden?c.keep(o,{sent:{text:y}}):c.forget(o)}function L(){let y=f.text.value.trim();y?D({text:y}):(d.tell(l("Write your \
guess first; one word is enough.")),f.text.focus())}function N(){D({without:!0})}function D(y){if(v)return;v=!0,d.clear();
let g={did:"answer",sent:y};u.give(o.id,g,{onReply(E){d.setUnsaved(E.saved?"":ie(e.get("kept")?.why??"")),B(E.stands.result),
a(l("What the guess was about is shown below."))},onSilence(){v=!1,d.setUnsaved(ee(u.areStored())),a(d.whyUnsaved())},onRefused(E){
v=!1,d.tell(l("Not kept: {reason}.",{reason:E})),T()}})}function B(y){y&&(f.element.hidden=!0,c.forget(o),h.hidden=!1,h.
replaceChildren(...y.written?[r("strong",{},l("Your guess:"))," ",r("q",{dir:"auto"},y.written)]:[l("You chose to see it\
 without a guess.")]),q(),F())}function q(){let y=R(),g=y?.parentElement?.querySelector("template");!y||!g||(y.append(g.
content.cloneNode(!0)),g.remove(),y.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),W())}function F(){
let y=e.get("stage");w.replaceChildren(y==="failed"?e.get("fault"):""),y==="failed"&&v&&a(e.get("fault")),y==="open"&&W()}
function W(){let y=R();if(!y)return;let g=l("What the guess was about");for(let[$,j]of[["tabindex","-1"],["role","group"],
["aria-label",g]])y.setAttribute($,j);se(y);let{activeElement:E}=document,I=E!==document.body&&!S.contains(E);v&&!I&&y.focus(
{preventScroll:!0}),v=!1}function R(){return n.closest(".ck-gate")?.querySelector(".ck-revealed")}}function po(e,{onGuess:t,
onLook:n,onInput:o}){let s=r("p",{class:"ck-how",id:K("how")},l("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:K(e.id),"aria-describedby":s.id,oninput:o}),a=r("button",{type:"\
submit",class:"ck-main"},l("Keep my guess and show")),d=r("button",{type:"button",onclick:n},l("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(c){c.preventDefault(),t()}},s,r("label",{for:i.id},l("Your guess:")),i,r(
"div",{class:"ck-actions"},a,d)),text:i}}var Rt="coursekit",ke="records";function It(e,t,n){let o=!0,s=null,i=!1;e.on("change:keeping",a),a();async function a(){
try{await ho(d)}catch(u){i||n(u instanceof Error?u.message:String(u)),i=!0}}async function d(){if(!o&&!e.get("keeping").
at_stake)return;let u=await mo();try{let{course:c}=e.get("keeping"),f=await go(u,c);f&&!bo(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(s=ko(w[0]),await wo(u,c,s),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{u.close()}}}function ho(e){return navigator.locks?navigator.locks.request(Rt,e):e()}function mo(){
return new Promise((e,t)=>{let n=indexedDB.open(Rt,1);n.onupgradeneeded=()=>n.result.createObjectStore(ke),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function go(e,t){return new Promise((n,o)=>{let s=e.transaction(ke).objectStore(ke).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function wo(e,t,n){return new Promise((o,s)=>{let i=e.transaction(
ke,"readwrite");i.objectStore(ke).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>s(i.error)})}var ko=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),bo=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var vo=1e4,Nt=8,yo=6e4;function $t(e,t,n){return Dt(e,t,Bt(e,n))}function Wt(e,t,n){let o=Bt(e,n),s=Dt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(So(o)),{link:o,leave:s}}function Dt(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
i=a=>{t.prepend(xo(e,n,a)),s=To(e)};return o==="session"&&i(""),o==="page"&&It(e,n,i),()=>s()}function Bt(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(i,a)=>{let d=K("keeping"),u=()=>a(new Error(l("The kernel is not answering. Run this cell again.")));n.set(d,{resolve:i,
refuse:a,timer:setTimeout(u,vo)});try{e.send({...o,keeping_id:d},void 0,s)}catch{}})}}}function xo(e,t,n){let o=r("p",{class:"\
ck-reminder"}),s=()=>{let i=l("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":l("Your answers are not kept here.")},r("p",{},r("strong",{},l("Your answers are not kept here.")),"\
 ",n?l("The browser will not store them ({reason}).",{reason:n}):""," ",l("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),_t(t),o)}function So(e){let t=l("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},l("Your answers as a file")),r("p",{},t),_t(e))}function _t(e){let{region:t,announce:n}=V(),o=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:c}),i=r("button",{type:"button",onclick:u},l("Downl\
oad my answers")),a=r("button",{type:"button",onclick:()=>s.click()},l("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,a,s),o,t);function d(f){o.replaceChildren(f),n(f)}async function u(){try{let{name:f,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return d(l("There is nothing to download yet."));Co(new Blob(w,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:h}),d(l("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
d(l("Not downloaded: {reason}",{reason:Lt(f)}))}}async function c(){let[f]=s.files??[];if(f)try{if(f.size>Nt*1024*1024)throw new Error(
l("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Nt}));
let{told:h}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);d(h)}catch(h){d(l("Not uploaded: {reason}",{reason:Lt(h)}))}finally{
s.value=""}}}var Lt=e=>e instanceof Error?e.message:String(e);function Co(e,t){let n=URL.createObjectURL(e);r("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),yo)}function To(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Ao=300,Be=14,He=17,Ve=["done","missed","left"],jt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ut={render({
model:e,el:t}){Y(e,t);let n=Eo(a=>o.ask(a));t.replaceChildren(n.element);let{link:o,leave:s}=Wt(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([a])=>a.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Eo(e){
let{region:t,announce:n}=V(),o=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),a=r("button",{type:"but\
ton",onclick:w},l("Refresh")),d=r("div",{class:"ck ck-progress"},o,Ro(),a,s,i,t),u,c="";return{element:d,look:f,lookSoon:h};
async function f(){try{let{lessons:m,unread:b,apart:x}=await e({keeping:"look"}),O=[...b.map(p=>l("This lesson cannot be\
 read: {why}",{why:p})),x];s.replaceChildren(...O.filter(Boolean).map(p=>r("p",{},p)));let A=JSON.stringify(m);return A===
c||(c=A,o.replaceChildren(m.length?l("All lessons: {counts}",{counts:Ye(m.flatMap(qt))}):l("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(Oo))),!0}catch(m){let b=m instanceof Error?m.message:String(m);return s.replaceChildren(
b),n(b),!1}}function h(){clearTimeout(u),u=setTimeout(f,Ao)}async function w(){await f()&&n(o.textContent)}}var qt=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function Oo(e){let t=qt(e),n=r("span",{dir:"auto"},e.title),o=r(
"span",{class:"ck-unseen"},l("(opens in a new tab)")),s=Ve.flatMap(i=>t.filter(a=>a===i));return r("section",{},r("h3",{},
r("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),r("p",{class:"ck-counts"},ze(s),Ye(t)),r("ul",{},...e.objectives.
map(Mo)))}function Mo({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:a})=>i==="left"&&a);return r("li",{},e?r("span",{dir:"auto"},e):l("Questions without an objective"),r(
"p",{class:"ck-counts"},ze(n),Ye(n)),Kt(l("Missed:"),o),Kt(l("Changed since you answered:"),s))}function Kt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>H("li",{dir:"auto"},o));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...n))}function Ye(e){let[t,n,o]=Ve.map(s=>e.filter(i=>i===s).length);return l("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Ro(){let e={done:l("done"),missed:l("missed"),left:l("left")},t=Ve.map(n=>r("span",
{},ze([n]),` ${e[n]}`));return r("p",{class:"ck-legend"},l("A symbol for each question:"),...t)}function ze(e){let t=_e(
"svg",{class:"ck-marks",width:e.length*He,height:Be,viewBox:`0 0 ${e.length*He} ${Be}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=_e("g",{class:`ck-mark-${n}`,transform:`translate(${o*He} 0)`});s.append(_e("rect",
{x:1,y:1,width:Be-2,height:Be-2,rx:2})),jt[n]&&s.append(_e("path",{d:jt[n]})),t.append(s)}),t}function _e(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var Io=3,No=30,Ft=100;function Pt(e,{way:t,makeForm:n,put:o}){let s=[],i=t==="one-by-one",a=r("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:O},l("Next question")),d={},u=0;return{next:a,begin(){w(Io),s.length<e.length&&Lo(h)},addAll:()=>w(
1/0),restore:m,restoreOne:b,arrange:x,named:c,around(A){let p=A instanceof Element?A.closest("form"):null;return s.find(
C=>C.element===p)},actions:()=>Object.fromEntries(f().flatMap(([A,p])=>{let C=p.action();return C?[[A,C]]:[]})),left:()=>s.
filter(A=>!A.isAnswered()).length,firstToAnswer:()=>f().find(([A])=>!d[A]?.result)?.[1],setSaved(A){for(let[p,C]of f())A.
has(p)||C.setUnsaved("")}};function c(A){return s[e.findIndex(({id:p})=>p===A)]}function f(){return s.map((A,p)=>[e[p].id,
A])}function h(){w(No),s.length<e.length&&setTimeout(h)}function w(A){let p=e.slice(s.length,s.length+A).map((C,S)=>{let v=s.
length+S+1,k=l("Question {place} of {count}",{place:v,count:e.length}),T=n(C,k);return d[C.id]&&T.restore(d[C.id]),T});s.
push(...p),x(),o(p,e.length-s.length)}function m(A){d=A,t!=="each"&&w(1/0);for(let[p,C]of f())C.restore(d[p]);i&&(u=Math.
max(0,s.findIndex(p=>!p.isAnswered()))),x()}function b(A,p){d[A]=p,c(A)?.restore(p),x()}function x(){s.forEach((A,p)=>{A.
element.hidden=i&&p>u}),a.hidden=!(i&&u<s.length-1&&s[u].isAnswered())}function O(){u+=1,x(),s[u].focus()}}function Lo(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,Ft),requestAnimationFrame(()=>$o(n))}function $o(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:Ft}):setTimeout(e)}function Ht(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:a,verdictLine:d}=t,u=n("textarea",{id:a("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:y}),c=n("p",{class:"ck-how",id:a("count")});u.setAttribute("aria-describedby",c.
id);let f=n("div"),h=n("div",{role:"group"}),w=n("div"),m=n("div",{class:"ck-case"},f,h,w),b=null,x=[],O=null,A=null,p=!1;
return M(),{how:i("A decision that you have made stays."),get check(){return b?.asks&&!b.next?i("Compare"):i("Decide")},
goesOn:!0,body:m,answer:C,fill:S,show:v,said:T,close:()=>t.setDisabled(h,!0),open:k};function C(){if(A)return A;if(O){let g=O.
answer()?.choices;return g?{path:[...x,...g]}:null}return b?.asks&&u.value.trim()?{path:x,text:u.value.trim()}:null}function S(g){
A=null;let{path:E,text:I}=g,$=E.slice(0,x.length).join()===x.join();$&&O&&E.length===x.length+1?O.fill({choices:E.slice(
-1)}):$&&!O&&I?(u.value=I,y()):b||(A=g)}function v(g){if(A=null,p=!1,JSON.stringify(g)===JSON.stringify(b))return;let I=!!m.
closest("form")?.contains(document.activeElement),$=g.steps.length!==b?.steps.length||g.written!==b?.written;b=g,x=g.path,
f.replaceChildren(...g.steps.map(D)),g.written&&!u.value&&(u.value=g.written),M(),I&&$&&h.querySelector("p")?.focus()}function k(){
t.setDisabled(h,!1),p=!0,queueMicrotask(()=>{!p||!b||(b=null,x=[],u.value="",f.replaceChildren(),M())})}function T({steps:g,
next:E,written:I}){if(I)return i("What to look for is shown below your own answer.");let{verdict:$,feedback:j}=g[g.length-
1],U=E?F(g.length+1):i("The case has ended.");return[t.sentence(R()[$]),t.plainText(j),t.sentence(U)].join(" ")}function M(){
let g=b?b.next:e;O=g?t.viewOptions(g.options,{how:"",type:"radio"}):null,h.replaceChildren(...g?_(g,x.length+1):L()),w.replaceChildren(
...b?.written?N(b):[]),y()}function _({fact:g,question:E,contested:I},$){let j=a("decision");return[q(F($)),s(g),o("p",{
class:"ck-heading",dir:"auto",id:j},E),I?n("p",{class:"ck-how"},W()):"",n("div",{role:"radiogroup","aria-labelledby":j},
O?.body)]}function L(){let{ending:g,asks:E}=b,I=E?o("label",{for:u.id,dir:"auto"},E.prompt):"";return[q(i("How the case \
ends")),s(g),...E?[I,u,c]:[]]}function N({rubric:g,model:E,marks:I}){return[n("p",{class:"ck-heading"},i("Mark your own \
answer")),t.viewRubric(g,I,t),n("details",{},n("summary",{},i("A reason that meets the rubric")),s(E))]}function D(g,E){
let I=a("step"),$=g.others.map(j=>n("li",{},...B(j)));return n("div",{class:"ck-position",role:"group","aria-labelledby":I},
n("p",{class:"ck-heading",id:I},F(E+1)),s(g.fact),o("p",{dir:"auto"},g.question),...B(g),$.length?n("details",{},n("summ\
ary",{},i("The other options")),n("ul",{},...$)):null)}function B({text:g,verdict:E,feedback:I}){let $=o("p",{class:"ck-\
decided",dir:"auto"},g);return E?[$,d(E,R()[E]),s(I)]:[$]}function q(g){let E=a("heading");return h.setAttribute("aria-l\
abelledby",E),n("p",{class:"ck-heading",tabindex:-1,id:E},g)}function F(g){return i("Decision {number} of {count}",{number:g,
count:e.decisions})}function W(){return i("This decision is contested, and not graded.")}function R(){return{right:i("Ri\
ght"),wrong:i("Not right"),discussed:i("Contested: not graded")}}function y(){let g=b?.asks?.limit,E=u.value.split(/\s+/).
filter(Boolean).length;c.replaceChildren(g?i("{count} of at most {limit} words",{count:E,limit:g}):""),c.classList.toggle(
"ck-over",!!g&&E>g)}}var Vt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var Yt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function zt(e,t){let{make:n,makeMarkdown:o,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),a=>{let d=t.
uniqueId("classify"),u=o("legend",{dir:"auto"},a),c=i.map(({token:w})=>n("input",{type:"radio",name:d,value:w})),f=i.map(
(w,m)=>n("label",{},c[m]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},u,...f);return{element:h,
control:h,words:u.textContent??"",value:()=>t.chosenValue(c),set:w=>t.chooseValue(c,w)}})}function Gt(e,t){let{describe:n,make:o,setInvalid:s,t:i}=t,a=e.pieces,d=e.gaps,u=d.map((h,w)=>{let m=i("Gap {place} of {\
count}",{place:w+1,count:d.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},h),label:m,feedback:t.makeFeedback()}}),
c=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});a.forEach((h,w)=>{c.append(t.makeMarkdown("span",{},h)),u[w]&&
c.append(u[w].control)});for(let{control:h}of u)n(h,c);let f=o("div",{},c,...u.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:f,answer(){let h=u.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){u.forEach(({control:w},m)=>{w.value=h[m]??""})},show(h){u.forEach(({control:w,label:m,feedback:b},x)=>{let{right:O,
written:A,...p}=h.gaps[x];w.value=A,n(w,b.element,c),s(w,A&&!O);let C=t.placeVerdict(O,A),S={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};b.set(...t.placeTold(C,S[C],p))})},said:()=>u.map(
({feedback:h})=>h.text()).join(" "),...t.closing(f,()=>{for(let{control:h,feedback:w}of u)n(h,c),s(h,!1),w.set()})}}function Jt(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:i}){let a=s("undated"),d=n("input",{type:"checkbox",id:a,onchange:f}),
u=n("label",{for:a},` ${o("The text gives no date.")}`),c=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},d,u),sent:()=>d.checked?{undated:!0}:null,filled(h){d.checked=!!h.undated,
f()},shown({understood:h}){d.checked=h==="undated"},key:t});return c;function f(){c.input.disabled=d.checked}}function Qt(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:a}=t,d=n("textarea",{id:a("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),u=n("p",{class:"ck-how",id:a("count")});d.setAttribute("aria-describedby",u.id);let c=n("div",{class:"\
ck-discussed",hidden:!0}),f=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),f),n("la\
bel",{for:d.id},i("Write what somebody in this role would say:")),d,u,c);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>d.value.trim()?{text:d.value.trim()}:
null,fill(x){d.value=x.text,w()},show(x){d.value||(d.value=x.written),w(),c.hidden=!1,c.replaceChildren(m(i("Answers tha\
t can be defended")),...x.positions.map(b),m(i("Mark your own answer")),t.viewRubric(x.rubric,x.marks,t),m(i("Examples")),
...x.exemplars.map(t.viewExemplar))},said:({positions:x})=>i("{count} answers that can be defended are shown below your \
own.",{count:x.length}),...t.closing(h)};function w(){let x=d.value.split(/\s+/).filter(Boolean).length,{limit:O}=e;u.replaceChildren(
i("{count} of at most {limit} words",{count:x,limit:O})),u.classList.toggle("ck-over",x>O)}function m(x){return n("p",{class:"\
ck-heading"},x)}function b({answer:x,held_by:O,strongest:A,counter:p}){let C=a("position");return n("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":C},o("p",{class:"ck-heading",dir:"auto",id:C},x),n("p",{dir:"auto"},i("Held by {wh\
o}.",{who:O})),n("p",{},n("strong",{},i("The strongest argument for it"))),s(A),n("p",{},n("strong",{},i("The strongest \
argument against it"))),s(p))}}function Zt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:i,setInvalid:a,t:d}=t,u=e.words,c=t.viewMarking(u,e.rest,
{"aria-label":d("Words in the passage")}),f=c.element,h=o("button",{type:"button",onclick:x},d("Clear the marks")),w=t.makeFeedback(),
m=o("div",{class:"ck-actions"},h),b=o("div",{},f,m,w.element);return{how:d("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:b,answer:()=>c.marked().length?{
words:c.marked()}:null,fill:({words:A})=>c.markAll(p=>A.includes(p)),show(A){c.markAll(C=>A.words.includes(C),!0);let p=[
s(A.feedback)];if(A.key){let C=new Set(A.key);c.words.forEach((S,v)=>{S.dataset.key=String(C.has(v))}),p.push(t.keyLine(
A.key.map(O).join("")))}A.why&&p.push(s(A.why)),w.set(...p),n(f,w.element),a(f,A.verdict!=="right")},said:()=>w.text(),close(){
c.close(),i(b,!0)},open(){c.open(),i(b,!1);for(let A of c.words)delete A.dataset.key;w.set(),n(f),a(f,!1)}};function x(){
c.markAll(()=>!1)}function O(A,p){return(p?u[A][0]:"")+c.words[A].textContent}}function Xt(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:i,uniqueId:a,viewPlaced:d}){let u=e.right.map(c=>[c.token,
s(c.text)]);return d(e,i("For each one, choose what goes with it."),c=>{let f=a("match"),h=o({id:f},u),w=n("label",{for:f,
dir:"auto"},c);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(m){
h.value=m}}})}var fe="nothing";function en(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:i,t:a}=t,d=t.uniqueId("mend"),c=[...e.row,
[fe,""]].map((p,C)=>Wo(p,{name:d,id:`${d}-${C}`,onchange:A},t)),f=c.map(({input:p})=>p),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:h.id},a("What should it say?")),m=s("p",{class:"ck-field"},w,h),b=t.makeFeedback(),x=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...c.map(({element:p})=>p)),m,b.element);return A(),
{how:a("Choose the wrong cell, then say what it should contain."),body:x,answer(){let p=n(f),C=h.value.trim();return p===
fe?{cell:p}:p&&C?{cell:p,text:C}:null},fill:({cell:p,text:C})=>O(p,C??""),show(p){O(p.cell,p.value),b.set(...Do(p,t));let C=f.
find(S=>S.checked);o(C,b.element),o(h,b.element),i(h,tn(p)==="wrong")},said:()=>b.text(),...t.closing(x,()=>{b.set();for(let p of[
...f,h])o(p);i(h,!1)})};function O(p,C){t.chooseValue(f,p),h.value=C,A()}function A(){m.hidden=["",fe].includes(n(f))}}function Wo([
e,t],{name:n,id:o,onchange:s},{make:i,t:a}){let d=i("input",{type:"radio",name:n,id:o,value:e,onchange:s}),u=e===fe?i("l\
abel",{for:o},nn(a)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:d,element:i("div",{class:"ck-o\
ption"},d,u)}}function Do(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:i,feedback:a,key:d,why:u}=e,c=tn(e);
return[i?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...c==="right"?[s(c,o("What it should say: \
right"))]:[],...c==="wrong"?[s(c,o("What it should say: not right"))]:[],...a?[n(a)]:[],...d?[t(d.cell===fe?nn(o):`${d.cell}\
: ${d.value}`)]:[],...u?[n(u)]:[]]}function tn({right:e,cell:t,verdict:n}){return!e||t===fe?"":n==="right"?"right":"wron\
g"}var nn=e=>e("Nothing in this row is wrong");function on({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),a=o({how:n("Type a number."),label:i,after:s});return a.input.setAttribute("inputmode","dec\
imal"),a}function sn(e,t){let{announce:n,describe:o,make:s,markdownBlock:i,plainText:a,setOff:d,t:u}=t,c=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),h=s("div",{},f,c.element),w=e.items.map(m);return A(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:p})=>p)}),fill:({order:p})=>x(
p),show(p){x(p.key??p.order);let C=[p.feedback,p.why].filter(Boolean).map(i);c.set(...C,...b(p.open??[])),o(f,c.element)},
said:()=>c.text(),...t.closing(h,()=>{c.set(),o(f),A()})};function m({token:p,text:C}){let S=a(C),v=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},C),k=L("↑",u("Move up: {item}",{item:S}),-1),T=L("↓",u("Move down: {item}",{item:S}),1),
M=s("span",{class:"ck-moves"},k,T),_=s("li",{onkeydown:N},M,v);return{token:p,words:S,row:_,up:k,down:T};function L(D,B,q){
return s("button",{type:"button",class:"ck-move","aria-label":B,onclick:()=>O(p,q)},D)}function N(D){let B={ArrowUp:-1,ArrowDown:1}[D.
key];B&&(D.preventDefault(),D.stopPropagation(),O(p,B))}}function b(p){if(!p.length)return[];let C=p.map(([v,k])=>s("li",
{},u("{one} / {other}",{one:a(v),other:a(k)}))),S=u("The text does not say which of these came first:");return[s("p",{},
S),s("ul",{},...C)]}function x(p){w.sort((C,S)=>p.indexOf(C.token)-p.indexOf(S.token)),A()}function O(p,C){let S=w.findIndex(
_=>_.token===p),v=S+C,k=w[S];if(k.up.disabled||v<0||v>=w.length)return;w.splice(S,1),w.splice(v,0,k);let T=document.activeElement;
A(),T instanceof HTMLElement&&T.focus();let M={item:k.words,place:v+1,count:w.length};n(u("{item}: now {place} of {count\
}",M))}function A(){f.replaceChildren(...w.map(({row:p})=>p)),w.forEach(({up:p,down:C},S)=>{d(p,S===0),d(C,S===w.length-
1)})}}var rn=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function an(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:i,make:a,markdownBlock:d,t:u}=t,c=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),h=[u("True"),u("False")],w=[!0,!1].map(x=>a("input",{type:"radio",name:c,value:String(x)})),
m=w.map((x,O)=>a("label",{},x,` ${h[O]}`)),b=a("div",{},a("div",{class:"ck-inline"},...m),f.element);return{how:u("True \
or false?"),body:b,answer(){let x=o(w);return x?{answer:x==="true"}:null},fill:({answer:x})=>n(w,String(x)),show(x){n(w,
String(x.answer));let O="key"in x?[i(h[x.key?0:1])]:[];f.set(d(x.feedback),...O),s(w.find(A=>A.checked),f.element)},said:()=>f.
text(),...t.closing(b,()=>{f.set();for(let x of w)s(x)})}}var cn={branching:Ht,choice:Vt,choices:Yt,classify:zt,cloze:Gt,date:Jt,discuss:Qt,highlight:Zt,match:Xt,mend:en,number:on,
order:sn,"short-text":rn,"true-or-false":an};var ot={};it(ot,{chooseValue:()=>Xe,chosenValue:()=>Ze,closing:()=>ce,describe:()=>Z,focusFirst:()=>Qe,isOff:()=>X,keyLine:()=>je,
makeBlank:()=>nt,makeFeedback:()=>oe,makeSelect:()=>ln,markdownBlock:()=>Q,placeTold:()=>tt,placeVerdict:()=>et,plainText:()=>Je,
rounded:()=>G,sentence:()=>he,setDisabled:()=>Ge,setInvalid:()=>ae,setOff:()=>z,verdictLine:()=>pe});var Bo={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function pe(e,t){let n=r("span",{"aria-hidden":"true"},`${Bo[e]} `);return r("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},n,t)}function oe(){let e=r("div",{class:"ck-feedback",id:K("feedback"),hidden:!0});return{element:e,text:()=>_o(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var he=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function _o(e){
let t=e.cloneNode(!0);for(let o of t.querySelectorAll("[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.
trim()??"").filter(Boolean).map(he).join(" ")}var Q=e=>H("div",{dir:"auto"},e),Je=e=>H("span",{},e).textContent??"";function Z(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function ae(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var z=(e,t)=>e.setAttribute("aria-disabled",String(
t)),X=e=>e.getAttribute("aria-disabled")==="true",je=e=>r("p",{class:"ck-key"},l("The answer: {key}",{key:e}));function Ge(e,t){
let n=e.querySelectorAll("input, select, textarea, button");for(let o of n)o.disabled=t}function Qe(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var ce=(e,t)=>({close:()=>Ge(e,!0),open(){Ge(e,!1),t?.()}}),Ze=e=>e.
find(t=>t.checked)?.value??"";function Xe(e,t){for(let n of e)n.checked=n.value===t}function et(e,t){return e?"right":t?
"wrong":"left"}function tt(e,t,{feedback:n,key:o,why:s}){return[pe(e,t),...n?[Q(n)]:[],...o&&e!=="right"?[je(o)]:[],...s?
[Q(s)]:[]]}function nt(e,t){return t.length?ln(e,t.map(n=>[n,n])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function ln(e,t){let n=r("option",{value:""},l("Choose …")),o=t.map(([s,i])=>r("option",{value:s,dir:"aut\
o"},i));return r("select",e,n,...o)}var G=e=>String(Math.round(e*100)/100);var st=()=>({sure:l("Sure"),fairly:l("Fairly sure"),guessing:l("Guessing")});function un(){let e=K("confidence"),t=Object.
entries(st()).map(([s,i])=>{let a=r("input",{type:"radio",name:e,value:s});return{input:a,label:r("label",{},a,` ${i}`)}}),
n=t.map(({input:s})=>s),o=r("legend",{},l("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Ze(n),show:s=>Xe(n,s),close(){for(let s of n)s.disabled=!0}}}function dn(){let e=K("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=r("label",{for:e},l("Why? In one line:"));return{element:r("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function fn(e,t){let n=r("ol",
{class:"ck-hints",hidden:!0}),o=r("button",{type:"button",hidden:!e.hints,onclick:a}),s=()=>n.lastElementChild?.textContent;
return u(),{list:n,button:o,show:d,offerNext:u,last:s,count:i};function i(){return n.children.length}function a(){X(o)||
(z(o,!0),t())}function d(c){n.hidden=!c.length,n.replaceChildren(...c.map(f=>H("li",{dir:"auto"},f))),u()}function u(){let c=e.
hints-i(),f=c?e.costs[i()]:0,h=f?l(", costs {share}%",{share:G(100*f)}):"",w=c?l("Show a hint ({left} left{costs})",{left:c,
costs:h}):l("No hint left");o.replaceChildren(w),z(o,!c)}}function pn(e,t){let n=e.confidence?un():null,o=e.reason?dn():null,s="";return a(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:a,unchecked:d,fill:u,show:c,open:()=>t.open(),close(){for(let f of[t,n,o])f?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function a(){s=JSON.stringify(i())}function d(){let f=i();return JSON.
stringify(f)===s?null:f}function u(f){try{f.sent&&t.fill(f.sent),n?.show(f.confidence),o?.show(f.reason??"")}catch{}}function c(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),n?.show(f.confidence),o?.show(f.reason),a()}}var jo=()=>({right:l("Chosen: right"),wrong:l("Chosen: not right"),missed:l("Not chosen, but right"),left:l("Correctly l\
eft out")});function hn(e,{how:t,type:n}){let o=K("options"),s=e.map(({token:c,text:f})=>{let h=`${o}-${c}`,w=r("input",
{type:n,id:h,name:o,value:c}),m=H("label",{for:h,dir:"auto"},f),b=oe(),x=r("div",{class:"ck-option"},w,m,b.element);return{
token:c,input:w,label:m,feedback:b,row:x}}),i=oe(),a=s.map(({row:c})=>c),d=r("div",{class:"ck-options"},...a,i.element);
return{how:t,body:d,answer(){let c=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return c.length?{choices:c}:null},
fill({choices:c}){for(let{token:f,input:h}of s)h.checked=c.includes(f)},show(c){for(let[f,{chosen:h,verdict:w,feedback:m}]of u(
c))if(f.input.checked=h,w){Z(f.input,f.feedback.element),f.row.dataset.verdict=w;let b=pe(w,jo()[w]);f.feedback.set(b,Q(
m))}else c.missed&&Z(f.input,i.element);c.missed&&i.set(Q(c.missed))},said(c){return[...u(c).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${he(h.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...ce(
d,()=>{for(let{input:c,feedback:f,row:h}of s)Z(c),delete h.dataset.verdict,f.set();i.set()})};function u(c){let f=new Map(
c.options.map(h=>[h.token,h]));return s.flatMap(h=>{let w=f.get(h.token);return w?[[h,w]]:[]})}}function mn(e,t,n){let o=e.left,s=e.right,i=o.map(({token:u,text:c})=>({token:u,feedback:oe(),...n(c)})),a=new Map(s.map(
({token:u,text:c})=>[u,Je(c)])),d=r("div",{class:"ck-placing"},...i.map(({element:u,feedback:c})=>r("div",{class:"ck-pla\
ced"},u,c.element)));return{how:t,body:d,answer(){let u=i.map(({token:c,value:f})=>[c,f()]).filter(([,c])=>c);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:c,set:f}of i)f(u[c]??"")},show({pairs:u}){for(let{token:c,
feedback:f,control:h,set:w}of i){let m=u.find(x=>x.token===c);w(m.chosen);let b=et(m.right,m.chosen);f.set(...tt(b,Ko(b),
{...m,key:a.get(m.key)})),Z(h,f.element),h.matches("select")&&ae(h,b==="wrong")}},said:()=>i.map(({words:u,feedback:c})=>`${he(
u)} ${c.text()}`).join(" "),...ce(d,()=>{for(let{feedback:u,control:c}of i)u.set(),Z(c),ae(c,!1)})}}function Ko(e){return{
right:l("Right"),wrong:l("Not right"),left:l("Nothing was chosen here")}[e]}function gn(e,t,n){let o=e.map((c,f)=>Uo(c,t[f])),s=r("p",{class:"ck-beside"}),i=r("button",{type:"button",onclick:d},l(
"Save my marks")),a=r("div",{class:"ck-actions"},i);return r("div",{},...o.map(({element:c})=>c),a,s);function d(){let c=o.
map(({value:f})=>f());c.includes(-1)?u(l("Mark every line first.")):n.mark(c,()=>u(l("Your marks have been saved.")))}function u(c){
s.replaceChildren(c),n.announce(c)}}function Uo(e,t){let n=K("rubric"),o=[l("Not yet"),l("Partly"),l("Yes")],s=o.map((a,d)=>{
let u=r("input",{type:"radio",name:n,value:d});return u.checked=t===d,u});return{element:r("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...s.map((a,d)=>r("label",{},a,` ${o[d]}`))),value:()=>s.findIndex(a=>a.checked)}}function wn({
label:e,text:t,comment:n}){let o=r("div",{class:"ck-comment"},Q(n));return r("details",{},r("summary",{},e),Q(t),o)}function kn({how:e,label:t,after:n,more:o,sent:s,filled:i,shown:a,key:d=u=>u}){let u=K("answer"),c=nt({id:u},[]),f=oe(),
h=r("p",{class:"ck-field"},r("label",{for:u},t),c,n),w=r("div",{},h,o,f.element);return{how:e,body:w,input:c,answer:()=>s?.()??
(c.value.trim()?{text:c.value.trim()}:null),fill(m){c.value=m.text??"",i?.(m)},show(m){a?.(m),c.value||(c.value=m.written??
"");let b=m.key===void 0?[]:[je(d(m.key))];f.set(Q(m.feedback),...b),Z(c,f.element),ae(c,m.verdict!=="right")},said:()=>f.
text(),...ce(w,()=>{f.set(),Z(c),ae(c,!1)})}}var bn={...ot,dateInWords:ve,make:r,makeMarkdown:H,t:l,tn:P,uniqueId:K,viewExemplar:wn,viewMarking:Ne,viewOptions:hn,viewPlaced:mn,
viewRubric:gn,viewTyped:kn};var qo=()=>({right:l("Right"),partly:l("Partly right"),near:l("Nearly right: check the spelling"),wrong:l("Not right"),discussed:l(
"There is no right or wrong answer"),"so far":l("So far"),sent:l("Your answer is kept for your instructor, who marks it")}),
Fo=()=>({"too precise":l("Not right (more precise than the text)"),"too coarse":l("Partly right (less precise than the t\
ext)")});function rt(e){let t=Fo()[e.note]??qo()[e.verdict];if(!e.of)return`${t}.`;let n=P("{points} of {of} point","{po\
ints} of {of} points",e.of,{points:G(e.points),of:G(e.of)}),o=e.tries>1?l(" (first try: {points})",{points:G(e.first)}):
"",s=e.cost?l(", less {share}% for hints",{share:G(100*e.cost)}):"";return`${t}: ${n}${s}${o}.`}function vn(e,t){let{as_of:n,
confidence:o,evidence:s,left:i,reason:a,review_due:d}=e,u=[];if(o){let f=st()[o].toLowerCase();u.push(l("You said: {conf\
idence}.",{confidence:f}))}return a&&u.push(l("Your reason: {reason}",{reason:a})),!e.final&&i!=null&&u.push(P("One try \
left.","{count} tries left.",i)),n&&n!==s?.as_of&&u.push(l("As of {day}.",{day:n})),d&&u.push(l("This answer was due to \
be checked again by {day}: it may be out of date.",{day:d})),[...u.map(f=>r("p",{class:"ck-beside"},f)),s?Po(s,t):""]}function Po(e,t){
let{before:n,words:o,after:s,told:i,draft:a}=e,d=o?l("The words in the article"):l("The fact and its source"),u=o?[n,r("\
mark",{},o),s]:[r("p",{},i)],c=l("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck\
-evidence"},r("figcaption",{},d),r("blockquote",{dir:"auto"},...u),o?Ho(e,t):Vo(e),a?r("p",{class:"ck-beside"},c):"")}function Ho({
printed_in:e,marks:t},n){if(!e&&!t)return"";let o=t?r("button",{type:"button",onclick:n},l("Show in the article")):null,
s=e?r("cite",{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",o)}function Vo({pages:e,read:t,as_of:n}){let o={
target:"_blank",rel:"noopener noreferrer"},s=e.flatMap(({address:u,host:c})=>[" ",r("a",{...o,href:u,title:u},c)]),a=[t&&
l("Read on {day}.",{day:t}),n&&n!==t&&l("True as of {day}.",{day:n})].filter(Boolean).join(" "),d=s.length?[l("Source:"),
...s,". "]:[];return r("p",{class:"ck-beside"},...d,a)}var Yo=".ck-question [tabindex='-1']";function yn(e,t){let{drafts:n,extraViews:o,given:s,onChange:i,together:a}=t,{region:d,
announce:u}=V(),c=$e(u),f=zo(e,c,t),h={...cn,...o}[e.kind](e,{...bn,announce:u,mark:F}),w=pn(e,h),{check:m,reveal:b}=Go(
T(),a,D),x=fn(e,q),O=At(),A=r("div",{class:"ck-result"}),p=Jo(e,t.number,h.how,O.element,...w.elements,c.elements.left,x.
list,r("div",{class:"ck-actions"},m,b,x.button),c.elements.notice,c.elements.unsaved,A,d),C=r("form",{novalidate:!0,onsubmit:N},
p),S=!1,v=!1,k="";return _(),{element:C,restore:W,action:M,tell:c.tell,setUnsaved:c.setUnsaved,keepDraft:L,focus:()=>Qe(
h.body),isAnswered:()=>S};function T(){return e.sealed?l("Keep this answer"):h.check??l("Check")}function M(){return!X(m)&&
h.answer()?{did:"answer",...w.draft()}:null}function _(){let g=n.of(e,!!h.isFreeText)??s;g&&w.fill(g),c.setLeft(!!(g&&!s))}
function L(){let g=X(m)?null:w.unchecked();g?n.keep(e,g):n.forget(e)}function N(g){if(g.preventDefault(),X(m)||a)return;
let E=M();E?k===JSON.stringify(E)?c.tell(l("Change your answer, then check again.")):B(E,m):c.tell(l("Answer first, then\
 check."))}function D(){X(b)||B({did:"show"},b),m.focus()}function B(g,E){z(E,!0),f(g,{onReply(I){g.did==="answer"&&(k=JSON.
stringify(g)),z(E,!1),W(I.stands),L(),i(I.score);let $=I.stands.result,j=$.verdict==="sent"?"":h.said($);u([rt($),j,c.whyUnsaved()].
join(" "))},onSilence:()=>z(E,!1),onRefused(I){z(E,!1);let $={reason:I};c.tell(e.sealed?l("Not kept: {reason}.",$):l("No\
t checked: {reason}.",$))}})}function q(){f({did:"hint"},{onReply(g){x.show(g.stands.hints),c.clear(),u(l("Hint {place}:\
 {hint}",{place:x.count(),hint:x.last()}))},onSilence:x.offerNext})}function F(g,E){f({did:"mark",marks:g},{onReply:I=>E(
I.stands.result)})}function W({hints:g,result:E,earlier:I}){if(O.show(I),!v&&!g.length&&!E)return;v=!0;let $=p.contains(
document.activeElement),j=w.unchecked();x.show(g),c.clear(),S=!!E&&E?.verdict!=="so far",p.toggleAttribute("data-answere\
d",S),b.hidden=!E?.may_show,z(m,!!E?.final),h.open(),E?(R(E,j),E.final&&y($),m.replaceChildren(T())):(k="",j||w.settle(),
A.replaceChildren())}function R(g,E){w.show(g),E&&!g.final&&w.fill(E),(g.final||!w.unchecked())&&c.setLeft(!1),A.replaceChildren(
pe(g.verdict,rt(g)),...vn(g,t.showInArticle))}function y(g){n.forget(e),w.close(),g&&!document.activeElement?.matches(Yo)&&
m.focus()}}function zo(e,t,{actions:n,whyUnsaved:o}){return(s,i)=>n.give(e.id,s,{onReply(a){t.setLeft(!1),t.setUnsaved(a.
saved?"":ie(o())),i.onReply(a)},onRunning:t.setRunning,onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(
ee(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.onRefused})}function Go(e,t,n){let o={type:"button",hidden:!0,
onclick:n};return{check:r("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",o,l("Show the answer"))}}
function Jo(e,t,n,...o){let s=e.tries?P("One try.","{count} tries.",e.tries):"",i=[n,s].filter(Boolean).join(" "),a=K("h\
ow"),d=[t,e.lesson].filter(Boolean).join(" · "),u=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",
{class:"ck-question","aria-describedby":a},r("legend",{},r("span",{class:"ck-number"},d),u),e.below?H("div",{dir:"auto"},
e.below):null,r("p",{class:"ck-how",id:a},i),...o)}function xn(e,t,n){let{isTogether:o,isSealed:s,passMark:i,whyUnsaved:a,restore:d,announce:u}=n,c=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),h=r("p",{class:"ck-why-unsaved"}),w=r("button",{type:"button",class:"ck-main",hidden:!o,onclick:b},
s?l("Keep all answers"):l("Check all answers")),m=r("button",{type:"button",hidden:!0,onclick:O},l("Retry the questions \
you missed"));return{buttons:[w,m],told:[f,h,c],setScore:C,setSaved:()=>h.replaceChildren()};function b(){if(X(w))return;
e.addAll();let S=e.actions();if(!Object.keys(S).length){p(l("Answer first, then check."));return}z(w,!0),t.giveAll(S,{onReply(v){
z(w,!1),d(v),x(v.saved)},onSilence(){z(w,!1),A()}})}function x(S){let v=e.left(),k=v?P("1 question is still open.","{cou\
nt} questions are still open.",v):"";f.replaceChildren(k),h.replaceChildren(S?"":ie(a())),u([c.textContent,k,h.textContent].
join(" "))}function O(){t.again({onReply(S){f.replaceChildren(),e.addAll(),d(S),e.firstToAnswer()?.focus()},onSilence:A})}
function A(){f.replaceChildren();let S=ee(t.areStored());h.replaceChildren(S),u(S)}function p(S){f.replaceChildren(S),u(
S)}function C(S){c.replaceChildren(Qo(S,i)),m.hidden=!S.missed}}function Qo({answered:e,questions:t,of:n,points:o,first:s,
passed:i},a){let d=[];return e&&d.push(l("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&d.push(l(
"Score: {points} of {of}; on the first try, {first}.",{points:G(o),of:G(n),first:G(s)})),i!=null&&d.push(i?l("That is en\
ough to pass."):l("You need {mark}% to pass.",{mark:a})),d.join(" ")}var Sn={render({model:e,el:t,views:n={}}){Y(e,t);let o=Zo(e,le(e),n);t.replaceChildren(o.element);let s=$t(e,t,o.reload);
return()=>{o.close(),s()}}};function Zo(e,t,n){let o=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:a,
announce:d}=V(),c=We(t,s,o,{onNews:B,onLate:F,onElsewhere:_}),f=De(s),h=Xo(c.waiting()),w=s.way==="all",m=Pt(o,{way:s.way,
makeForm:S,put:v}),b=xn(m,c,{isTogether:w,isSealed:o.some(({sealed:W})=>W),passMark:s.pass_mark,whyUnsaved:i,restore:M,announce:d}),
x=Et({look:N,retry:L,announce:d}),O=r("div",{class:"ck-actions"},m.next,...b.buttons),A=0,p=r("div",{class:"ck ck-quiz",
oninput:k,onclick:k,onkeyup:k,onpointerup:k},s.told?r("p",{class:"ck-told"},s.told):null,x.element,O,...b.told,a);return m.
begin(),e.on("change:kept",D),x.show({aloud:!0}),t.ask({type:"open"},{onReply:T,onSilence:q}),{element:p,close:C,reload:_};
function C(){e.off("change:kept",D);for(let W of[c,f,x,t])W.close()}function S(W,R){return yn(W,{number:R,actions:c,drafts:f,
given:h.get(W.id),whyUnsaved:i,together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:W.id},{onReply:es}),
onChange(y){b.setScore(y),m.arrange()}})}function v(W,R){O.before(...W.map(y=>y.element)),R?p.dataset.toCome=String(R):delete p.
dataset.toCome}function k({target:W}){let R=m.around(W);R&&f.soon(R)}function T(W){M(W),c.open(W.versions),B()}function M(W){
m.restore(W.questions),b.setScore(W.score)}function _(){t.ask({type:"open"},{onReply:M}),B()}function L(W){t.ask({type:"\
retry"},{onReply(){B(),x.show({aloud:W})}})}function N(){return{kept:e.get("kept")??{},late:A,waiting:c.waiting().length,
isSilent:c.areSilent(),areStored:c.areStored()}}function D(){i()||c.saved(),B()}function B(){x.show();let W=new Set(c.waiting().
map(({question:R})=>R));W.size||b.setSaved(),m.setSaved(W)}function q(){c.notOpened(),x.show({aloud:!0});for(let{question:W}of c.
waiting())m.named(W)?.setUnsaved(ee(c.areStored()))}function F({question:W=""},R){if(A+=R.saved?1:0,R.type==="state"?M(R):
R.stands&&(b.setScore(R.score),m.restoreOne(W,R.stands)),R.without_effect?.length){let y=l("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");m.named(
W)?.tell(y)}}}function Xo(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function es(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Cn(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null,
onclick:({target:p})=>{p instanceof Element&&m(p.closest(".ck-passage"))},onkeydown:d}),s=[],i=[];return{element:o,show:u,
select:O,scrollToMarked:()=>A(s.find(p=>p.marked))};function d(p){let C=i.findIndex(({element:k})=>k===p.target);if(C<0||
p.altKey||p.ctrlKey||p.metaKey)return;let v={ArrowRight:C+1,ArrowDown:C+1,ArrowLeft:C-1,ArrowUp:C-1,Home:0,End:i.length-
1}[p.key];if(p.key==="Enter"||p.key===" ")m(i[C].element);else if(i[v])b(i[v]);else if(v===void 0)return;p.preventDefault()}
function u(p,C){let S=new Set,v=[...C,...p.flatMap(M=>[M.evidence,...M.passages])];for(let[M,_]of v)S.add(M).add(_);s=[];
let k=[],T=0;for(let M of e.blocks)k.push(t.slice(T,M.start),c(M,[...S])),T=M.end;k.push(t.slice(T,t.length)),f(p,C),i=s.
filter(M=>M.rows.length),i.forEach(w),i.length&&x(i[0]),o.replaceChildren(...k)}function c(p,C){let v=[...C.filter(L=>p.
start<L&&L<p.end).sort((L,N)=>L-N),p.end],k=v.map((L,N)=>{let D=N?v[N-1]:p.start,B=r("span",{},t.slice(D,L));return{start:D,
end:L,rows:[],marked:!1,element:B}});s.push(...k);let T=p.aside?r("span",{class:"ck-aside-label"},p.aside):null,M=p.aside?
"ck-aside":`ck-${p.kind.replace(" ","-")}`,_=k.map(L=>L.element);return r("p",{class:M,dir:"auto"},T,..._)}function f(p,C){
let S=p.flatMap(v=>v.passages.map(([k,T])=>({id:v.id,start:k,end:T})));S.sort((v,k)=>v.end-v.start-(k.end-k.start));for(let{
id:v,start:k,end:T}of S)for(let M of h(k,T))M.rows.includes(v)||M.rows.push(v);for(let[v,k]of C)for(let T of h(v,k))T.marked=
!0,T.element.classList.add("ck-marked")}function h(p,C){let S=0;for(let k=s.length;S<k;){let T=S+k>>1;s[T].start<p?S=T+1:
k=T}let v=S;for(;v<s.length&&s[v].end<=C;)v+=1;return s.slice(S,v)}function w({element:p,rows:C}){p.classList.add("ck-pa\
ssage"),p.prepend(r("span",{class:"ck-unseen"},`${C.join(", ")}: `)),p.setAttribute("role","button"),p.setAttribute("tab\
index","-1"),p.setAttribute("aria-pressed","false"),se(p)}function m(p){let C=i.find(v=>v.element===p);if(!C)return;x(C);
let S=C.rows.indexOf(C.chosen??"");n(C.rows[(S+1)%C.rows.length])}function b(p){x(p),p.element.focus()}function x(p){for(let C of i)
C.element.tabIndex=C===p?0:-1}function O(p){for(let k of s){let T=p!==void 0&&k.rows.includes(p.id),[M,_]=p?.evidence??[
1/0,-1/0];k.chosen=T?p.id:void 0,k.element.classList.toggle("ck-chosen",T),k.element.classList.toggle("ck-evidence",M<=k.
start&&k.end<=_),k.rows.length&&k.element.setAttribute("aria-pressed",String(T))}let C=s.find(k=>k.chosen),S=o.getRootNode(),
v=S instanceof Document||S instanceof ShadowRoot?S.activeElement:null;!C||i.some(({element:k})=>k===v)||(x(C),A(C))}function A(p){
p&&de(o,p.element)}}function Tn(e,t,{choose:n,switchTo:o}){let s=K("rows"),i=r("div",{class:"ck-rows"}),a=r("p",{class:"ck-hint ck-drafts"}),
d=r("div",{class:"ck-detail"}),u=e.map(({name:k,label:T,rows:M})=>{let _=P("1 row","{count} rows",M.length);return r("op\
tion",{value:k},l("{label} ({rows})",{label:T,rows:_}))}),c=r("select",{onchange:()=>o(c.value)},...u),f=r("label",{class:"\
ck-switch"},l("Table")," ",c),h=new Map,w,m=!1;return{element:r("div",{class:"ck-table"},f,a,i,d),show:x,select:p};function x(k){
c.value=k.name,h=new Map(k.rows.map(M=>[M.id,A(k,M)]));let T=ts(k.rows);a.hidden=!T,a.textContent=T,i.replaceChildren(k.
rows.length?O(k):r("p",{},l("This table has no rows for this article."))),i.scrollTop=0}function O(k){let T=l("{label}: \
choose a row to mark its words",{label:k.label}),M=[l("Row"),...k.columns].map(L=>r("th",{scope:"col"},L)),_=[...h.values()].
map(({element:L})=>L);return r("fieldset",{},r("legend",{},T),r("table",{},r("thead",{},r("tr",{},...M)),r("tbody",{},..._)))}
function A(k,T){let M=`${s}-${T.id}`,_=()=>n(T.id),L=r("input",{type:"radio",name:s,value:T.id,id:M,onchange:_}),N=r("la\
bel",{for:M},L,T.id),D=`${M}-main`,B=T.cells.map((W,R)=>r("td",{dir:"auto",id:R===k.main?D:null,"data-heading":k.columns[R]},
W));return L.setAttribute("aria-describedby",D),{element:r("tr",{onclick:F},r("th",{scope:"row"},N),...B),input:L};function F({
target:W}){W instanceof Element&&W.closest("label")||(L.focus(),n(T.id))}}function p(k){let T=w;h.get(T??"")?.element.classList.
remove("ck-chosen"),w=k?.id;let M=h.get(w??"");for(let{input:_}of h.values())_.checked=_.value===w;return M?.element.classList.
add("ck-chosen"),M&&de(i,M.element,i.querySelector("thead")?.offsetHeight),d.replaceChildren(...k?C(k):[r("p",{},l("No r\
ow is chosen."))]),T}function C(k){let T=S(k).map(({part:N,words:D,count:B})=>r("li",{},r("span",{class:"ck-part"},N)," ",
r("q",{dir:"auto"},D),B>1?P(" (once)"," ({count} times)",B):null)),M=[ns(k),os(k),...k.why],L=r("details",{open:m,ontoggle:()=>m=
L.open},r("summary",{},l("Why this row?")),r("ul",{},...M.map(N=>r("li",{},N))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},l("Row {id}",{id:k.id})),r("button",{type:"button",onclick:v},l("Clear the marks"))),r("p",{class:"ck-part"},
l("Its words in the article")),r("ul",{},...T),L]}function S(k){let T=new Map;for(let[M,_,L]of k.passages){let N=t.slice(
M,_),D=T.get(`${L} ${N}`)??{part:L,words:N,count:0};T.set(`${L} ${N}`,{...D,count:D.count+1})}return[...T.values()]}function v(){
let k=h.get(w??"");n(""),k?.input.focus()}}function ts(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?l("This table is a draft that nobody has checked."):P("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function ns({origin:e,checked:t}){if(e==="machine")
return l("The machine made this row.");if(e==="proposed")return l("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?l("Checked by {name} on {day}.",{name:o,day:s}):l("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function os({certainty:e}){return e==="clear"?l("The rules had no doubt about it."):l("It is dou\
btful: check it against the sentence.")}var An=150,En=e=>e.length>An?`${e.slice(0,An)} …`:e,On={render({model:e,el:t}){Y(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new te(n.text),{region:i,announce:a}=V(),d=Cn(n,s,b),u=Tn(o,s,{choose:b,switchTo:A}),c=ss(n);d.element.setAttribute(
"aria-describedby",c.id);let f=n.title?l("Reader: {title}",{title:n.title}):l("Reader"),h=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},c,r("div",{class:"ck-sides"},d.element,u.element),i);t.replaceChildren(h);let w=ne("reader",
"any"),m=O();return e.on("change:table",S),e.on("change:selected",v),e.on("change:marked",k),S(),m=!1,k(),()=>{e.off("ch\
ange:table",S),e.off("change:selected",v),e.off("change:marked",k)};function b(T){e.set("selected",T),e.save_changes(),x()}
function x(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function O(){let T=w.
get(e.get("place")),M=o.find(({name:L})=>L===T?.table);if(!M||e.get("selected"))return!1;let _=M.rows.find(({id:L})=>L===
T.selected);return e.set("table",M.name),e.set("selected",_?.id??""),e.save_changes(),!0}function A(T){e.set("selected",
""),e.set("table",T),e.save_changes(),x()}function p(){let T=e.get("table");return o.find(M=>M.name===T)??o[0]}function C(){
return p().rows.find(({id:T})=>T===e.get("selected"))}function S(){let T=p();u.show(T),d.show(T.rows,e.get("marked")),v()}
function v(){let T=C(),M=u.select(T);d.select(T),!m&&(T?a(rs(T,T.cells[p().main])):M&&a(l("Marks cleared.")))}function k(){
let T=e.get("marked");if(d.show(p().rows,T),d.select(C()),!T.length)return;d.scrollToMarked();let M=T.map(([_,L])=>s.slice(
_,L)).join(" … ");a(l("Marked in the article: {words}",{words:En(M)}))}}};function ss(e){let t=l("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=l("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return r(
"p",{class:"ck-hint",id:K("hint")},o)}function rs({id:e,passages:t},n){return P("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:En(n)})}return $n(is);})();
return widgets; }

export function makeWidgets() {
"use strict";var widgets=(()=>{var Fe=Object.defineProperty;var Ln=Object.getOwnPropertyDescriptor;var Wn=Object.getOwnPropertyNames;var $n=Object.prototype.hasOwnProperty;var rt=(e,t)=>{for(var o in t)Fe(e,o,{get:t[o],enumerable:!0})},Bn=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of Wn(t))!$n.call(e,s)&&s!==o&&Fe(e,s,{get:()=>t[s],enumerable:!(n=Ln(t,s))||n.enumerable});return e};var Dn=e=>Bn(Fe({},"__esModule",{value:!0}),e);var ks={};rt(ks,{adjudicator:()=>bt,curator:()=>St,explorer:()=>Ct,predict:()=>Ot,progress:()=>Ft,quiz:()=>En,reader:()=>Rn});var ke={},ie={used:"",own:""};function z(e,t){ke=e.get("words")??{};let o=e.get("languages");o?.used&&(ie=o,t.lang=o.used,
t.dir=o.direction)}function l(e,t={}){let o=ke[e]??e;return it(typeof o=="string"?o:o[0],t)}function P(e,t,o,n={}){let s=ke[e]??
[e,t],i=Number.isInteger(o)?o<200?o:100+o%100:100,a=(ke[e]&&ke[""]?.[i])??+(o!==1);return it(s[Number(a)],{count:o,...n})}
function it(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>n in t?String(t[n]):o)}function te(e){if(e==="undated")return l("T\
he text gives no date.");let[,t,o,n]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!o)return e;let s=new Date(Date.UTC(Number(
t),Number(o)-1,Number(n??1))),{used:i}=ie;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...n?{day:"numeric"}:{},timeZone:"UTC"})}var jn=15e3,_n=new Set(["a","button","input","select","textarea","summary"]),ct="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...o){let n=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?n.addEventListener(s.slice(2),i):i!==!1&&i!=null&&n.setAttribute(s,i===!0?"":i);t.dir==="auto"&&ie.own&&(n.lang=ie.
own);for(let s of o)s!=null&&n.append(s);return(_n.has(e)||"tabindex"in t)&&ae(n),n}function ae(e){e instanceof HTMLElement&&
e.matches(ct)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&ae(e)}));function H(e,t,o){let n=r(e,t);return/[<&]/.test(o)?(n.innerHTML=o,n.querySelectorAll(ct).forEach(ae)):
n.textContent=o,n}function V(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:n=>{
e.replaceChildren(r("p",{},n)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),jn)}}}var Fn=Math.random().toString(
36).slice(2,12),at=0;function U(e){return at+=1,`ck-${e}-${Fn}-${at}`}var ne=class{constructor(t){this.text=t,this.units=[0];let o=0;for(let n of t)o+=n.length,this.units.push(o)}get length(){
return this.units.length-1}slice(t,o){return this.text.slice(this.units[t],this.units[o])}};function ye({how:e,actions:t,forms:o,coder:n,keys:s,onKeys:i,onFilter:a,onOff:d}){let u=r("progress",{"aria-label":l("Si\
gned rows"),max:1,value:0}),c=r("span"),f=r("p",{class:"ck-said"}),h=Object.entries(o??{}).map(([y,{label:k}])=>r("optio\
n",{value:y},k)),m=r("select",{onchange:a},r("option",{value:"turn"},l("each table in turn")),r("option",{value:"mixed"},
l("all tables mixed")),...h),w=r("input",{type:"checkbox",onchange:b});w.checked=s;let g=r("dl",{class:"ck-keys",id:U("k\
eys")}),S=r("div",{hidden:!0},r("p",{},e??Kn()),g,r("p",{},r("label",{},w," ",l("Use single letters as keyboard shortcut\
s")))),A=Object.entries(t).map(([y,k])=>{let C=r("kbd",{"aria-hidden":"true"},y),M=r("button",{type:"button",onclick:()=>p(
y)},k.label,C);return[y,k,M,C]});g.append(...Object.entries(t).flatMap(([y,{label:k,means:C}])=>[r("dt",{},r("kbd",{},y)),
r("dd",{},C?`${k}: ${C}`:k)])),A[0][2].classList.add("ck-main"),b();let E="";return{element:r("div",{class:"ck-bar"},r("\
div",{class:"ck-far"},r("span",{},l("Signed as {name}",{name:n})),u,c,o?r("label",{},l("Rows:")," ",m):null),r("div",{class:"\
ck-actions ck-do",role:"group","aria-label":l("What to do with the row")},...A.map(([,,y])=>y)),S,f),filter:()=>m.value,
keysAreOn:()=>w.checked,press:p,help:x,show(y){u.max=Math.max(1,y.rows),u.value=y.signed,c.textContent=y.said;let k=A.find(
([C])=>C==="u")?.[2];k?.setAttribute("aria-disabled",String(!y.undo)),k&&(k.title=y.undo)},at(y){E=y??"";for(let[,{only:k},
C]of A)k&&C.setAttribute("aria-disabled",String(k!==E))},said(y,k=!1){f.textContent=y,f.classList.toggle("ck-fault",k)}};
function p(y){let k=t[y],C=A.find(([M])=>M===y)?.[2];return!k||!C?!1:(C.getAttribute("aria-disabled")!=="true"?k.run():k.
only&&d(l("Only stakeholders can be merged or split.")),!0)}function b(){for(let[y,,k,C]of A)C.hidden=!w.checked,w.checked?
k.setAttribute("aria-keyshortcuts",y):k.removeAttribute("aria-keyshortcuts");i(w.checked)}function x(){S.hidden=!S.hidden,
A.find(([k])=>k==="?")?.[2]?.setAttribute("aria-expanded",String(!S.hidden))}}function Kn(){return l("Compare the row wi\
th its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each decision is signed and kept at o\
nce, and Undo takes back one after the other. Rows that are not signed do not count. In a form, Control and Enter saves,\
 Escape goes back.")}function xe(e,t){let o=r("div",{class:"ck-outside",hidden:!0}),n=r("ul",{dir:"auto"}),s=r("select",{onchange:a},...e.map(
u=>r("option",{value:u},u==="machine"?l("the machine's draft"):u))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
a()}},r("summary",{},l("What has changed?")),r("label",{},l("Since:")," ",s),n);return{element:r("div",{class:"ck-change\
s"},o,i),showOutside:d};function a(){t(s.value,u=>{n.replaceChildren(...u.map(c=>r("li",{dir:"auto"},c)))})}function d(u){
if(!u.length)return;let c=()=>{o.hidden=!0};o.hidden=!1,o.replaceChildren(r("p",{},l("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...u.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:c},
l("I have seen it")))}}var lt=3e3,Un="[*]:",qn=".jp-InputPrompt";function fe(e){let t=new Map,o=[],n=0;return e.on("msg:custom",i),{ask(a,d){let u=U(
"message");n+=1;let c=setTimeout(()=>s(u),lt);t.set(u,{...d,place:n,timer:c});try{e.send({...a,message_id:u})}catch{}return n},
listen:a=>o.push(a),close(){e.off("msg:custom",i);for(let{timer:a}of t.values())clearTimeout(a);t.clear()}};function s(a){
let d=t.get(a);d&&(Pn()?(d.onRunning?.(),d.timer=setTimeout(()=>s(a),lt)):d.onSilence?.())}function i(a){let d=t.get(a.message_id);
if(d){t.delete(a.message_id),clearTimeout(d.timer),a.type==="refused"?d.onRefused?.(a.reason):d.onReply(a);for(let u of o)
u(d.place)}}}function Pn(){return[...document.querySelectorAll(qn)].some(({textContent:t})=>t===Un)}var Ke="coursekit",ut=window,dt=Symbol.for("coursekit.unstored");ut[dt]??=new Map;var ce=ut[dt],Hn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function qe(){try{return window.localStorage}catch{return null}}function oe(e,t){let o=`${[
Ke,e,Hn,t].join(" ")} `;return{front:o,put(n,s){let i=JSON.stringify(s);try{return Vn(i.length+o.length+n.length),window.
localStorage.setItem(o+n,i),ce.delete(o+n),!0}catch{return ce.set(o+n,i),!1}},remove(n){ce.delete(o+n),qe()?.removeItem(
o+n)},get:n=>Ue(ce.get(o+n)??pe(o+n)),has:n=>ce.has(o+n)||pe(o+n)!==null,isStored:n=>pe(o+n)!==null,all:()=>ft(o).flatMap(
n=>{let s=Ue(ce.get(n)??pe(n));return s?[[n.slice(o.length),s]]:[]})}}function pe(e){return qe()?.getItem(e)??null}function ft(e){
let t=qe(),o=new Set(ce.keys());for(let n=0;n<(t?.length??0);n+=1)o.add(t?.key(n)??"");return[...o].filter(n=>n.startsWith(
e))}function Ue(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Vn(e){
let t=a=>a.length+(pe(a)?.length??0),o=ft(`${Ke} `),n=o.reduce((a,d)=>a+t(d),0);if(n+e<=1e6)return;let s=a=>Ue(pe(a))?.at??
0,i=o.filter(a=>!a.startsWith(`${Ke} waiting `));i.sort((a,d)=>s(a)-s(d));for(let a of i){if(n+e<=1e6)return;n-=t(a),window.
localStorage.removeItem(a)}if(n+e>1e6)throw new Error("no room for another action")}function be(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(o=>{let n=o;for(let s=0;s<t.length;s+=1)n=Math.imul(n^t.charCodeAt(s),16777619);return(n>>>
0).toString(16).padStart(8,"0")}).join("")}var Yn="input:not([type='checkbox']), select, textarea, [role='listbox']",pt="curator keys";function Se(){let e=oe("read\
er","any");return{keys:e.get(pt)?.on??!0,onKeys:t=>e.put(pt,{at:Date.now(),on:t})}}function Ce(e,t){let o=fe(e),n={isWaiting:!1,
ask:s,close:o.close};return n;function s(i,a,d){o.ask(i,{onReply(u){n.isWaiting=!1,a(u)},onSilence(){n.isWaiting=!1,t(l(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(u){n.isWaiting=!1,t(u,!0),d?.(u)}})}}function Te(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function Ee(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ae(e,[t,o,n,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},o,n),...s)}function Oe(e,t,o){return n=>{if(!(n.altKey||n.ctrlKey||n.metaKey||!(n.target instanceof
Element))){if(n.key==="Escape"&&t())o();else{if(t()||!e.keysAreOn()||n.target.closest(Yn))return;if(!e.press(n.key))return}
n.preventDefault(),n.stopPropagation()}}}function Me(e,t,o){return(n,s,i,a,d)=>{e.mark(n,s,i,{take(u){t.ask({type:"mark",
words:u},({text:c,spans:f})=>{e.show(o()),a(c,f,u)})},cancel(){e.show(o()),d?.()}})}}function ht(e,{label:t,fields:o},{sides:n,names:s},[i,a]){let d=r("p",{class:"ck-row-title",id:U("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},l("Difference {number} of {of}",{number:i,of:a}))),u=o.filter(({column:f})=>e.sides.
some(h=>h?.fields[f])).map(f=>{let h=e.columns.includes(f.column);return r("tr",{class:h?"ck-differs":null},r("th",{scope:"\
row"},f.label,h?r("span",{class:"ck-part"}," ",l("(differs)")):null),...e.sides.map((m,w)=>zn(m,f,s[w])))}),c=n.map((f,h)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[h]?null:r("span",{class:"ck-part"}," ",l("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},e.decided?l("Decided."):
l("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},l("Cell")),...c)),r("tbod\
y",{},...u)))}function zn(e,t,o){let n=e?.fields[t.column]??"",s=t.rows&&o[t.rows]?.[n];return r("td",{dir:"auto"},s?`${n}\
 ${s}`:n)}var Jn=new Set(["words","text","long"]),mt=60;function wt(e,{label:t,fields:o},n,{number:s,of:i}){let a=s?l("{number} of\
 {of}",{number:s,of:i}):"",d=r("p",{class:"ck-row-title",id:U("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},a)),u=o.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let h=e.fields[f.column]??"",m=f.rows?gt(
h).map(w=>kt(w,n[f.rows])):[h].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:h?null:"ck-part"},m.join(
"; ")||l("none"))]}),c=e.why.length?[r("p",{class:"ck-part"},l("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,r("p",{class:"ck-standing"},...Gn(e)),
r("dl",{},...u),...c)}function Ie({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function Gn({certainty:e,
origin:t,checked:o}){let n=t==="reviewed"?l("Signed: {name}, {day}",o):l("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},l("Doubtful.")):null;return s?[s," ",n]:[n]}function Re(e,{label:t,fields:o},n,{save:s,cancel:i,mark:a}){
let d={},u={},c=o.map(w=>{let g=e[w.column]??"";if(w.kind==="rows"){let A=Qn(w,g,n[w.rows]??{});return u[w.column]=A,A.element}
let S=eo(w,g,n);return u[w.column]=S,S.addEventListener("input",()=>delete d[w.column]),r("div",{class:`ck-field ${Jn.has(
w.kind)?`ck-${w.kind}`:""}`},r("label",{},r("span",{},Zn(w)),S),w.kind==="words"?m(w,S):null)}),f=r("form",{class:"ck-ro\
w","aria-label":l("{table}: a row to fill in",{table:t}),onsubmit(w){w.preventDefault(),s(h(),d)},onkeydown(w){w.key!=="\
Enter"||!(w.ctrlKey||w.metaKey)||(w.preventDefault(),w.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...c),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},l("Save and sign")),r("button",{type:"butt\
on",onclick:i},l("Cancel"))));return f;function h(){let w=Object.entries(u).map(([g,{value:S}])=>[g,S]);return Object.fromEntries(
w.filter(([g,S])=>S!==(e[g]??"")&&!(g in d)))}function m(w,g){return r("button",{type:"button","aria-label":l("Mark in t\
he article: {cell}",{cell:w.label}),onclick(){a(w.label,d[w.column]??Xn(e,w.column),(A,E)=>{g.value=A,d[w.column]=E,g.focus()})}},
l("Mark"))}}function Qn({label:e},t,o){let n=gt(t),s=Object.keys(o).filter(d=>!n.includes(d)),i=[...n,...s].map(d=>{let u=r(
"input",{type:"checkbox",value:d});return u.checked=n.includes(d),{box:u,choice:r("label",{},u,kt(d,o))}});return{element:r(
"fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.map(({choice:d})=>d)),get value(){return i.filter(({box:d})=>d.
checked).map(({box:d})=>d.value).join("; ")}}}var gt=e=>e.split(";").map(t=>t.trim()).filter(Boolean),kt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),Zn=({label:e,hint:t})=>t?`${e} (${t})`:e;function Xn(e,t){let o=t==="evidence"?"":`${t}_`,n=`${e[`${o}start`]??
""}:${e[`${o}end`]??""}`;return(e[`${o}spans`]||n).split(";").map(i=>i.split(":").map(Number)).filter(([i,a])=>a>i).map(
([i,a])=>[i,a])}function eo(e,t,o){if(e.kind==="choice"||e.kind==="row")return to(e,t,o);let s=e.kind==="long"||t.length>
mt?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function to({kind:e,choices:t,rows:o},n,s){
let i=e==="row"?["",...Object.keys(s[o]??{})]:t,a=i.includes(n)?i:[...i,n],d=c=>`${c} ${s[o]?.[c]??""}`.trim(),u=r("sele\
ct",{},...a.map(c=>r("option",{value:c},d(c).slice(0,mt)||l("none"))));return u.value=n,u}function Ne(e,t,o){let n=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:p,
...o}),s=e.map(h);n.append(t);let i=!1,a=0,d=0,u=!1,c=!0,f=x=>s[x].getAttribute("aria-selected")==="true";return{element:n,
words:s,marked:()=>s.map((x,y)=>y).filter(f),markAll:m,current:()=>a,go:E,close(){i=!0,n.setAttribute("aria-disabled","t\
rue")},open(){i=!1,n.removeAttribute("aria-disabled")}};function h([x,y],k){let C=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:k?"-1":"0",onpointerdown:M=>g(M,k),onpointerenter(M){M.buttons===1&&u&&A(k)}},y);return n.
append(x,C),C}function m(x,y){for(let k of s.keys())w(k,x(k),y)}function w(x,y,k=!1){(!i||k)&&s[x].setAttribute("aria-se\
lected",String(y))}function g(x,y){x.button||(x.preventDefault(),s[y].releasePointerCapture?.(x.pointerId),c=!f(y),u=!0,
document.addEventListener("pointerup",S,{once:!0}),d=y,E(y),w(y,c))}function S(){u=!1}function A(x){let[y,k]=[Math.min(d,
x),Math.max(d,x)];for(let C=y;C<=k;C+=1)w(C,c);E(x)}function E(x){s[a].tabIndex=-1,a=x,s[x].tabIndex=0,s[x].focus()}function p(x){
let y=s.length-1,k=getComputedStyle(n).direction==="rtl"?-1:1,C={ArrowRight:a+k,ArrowLeft:a-k,ArrowDown:b(1),ArrowUp:b(-1),
Home:0,End:y};if(x.key===" "||x.key==="Enter")d=a,c=!f(a),w(a,c);else if(x.key in C){let M=Math.max(0,Math.min(y,C[x.key]));
x.shiftKey?(f(a)||(d=a),c=!0,A(M)):E(M)}else return;x.preventDefault(),x.stopPropagation()}function b(x){let y=s[a].getBoundingClientRect(),
k=s.map((L,D)=>({at:D,box:L.getBoundingClientRect()})).filter(({box:L})=>x*(L.top-y.top)>y.height/2);if(!k.length)return a;
let C=k.map(({box:L})=>L.top),M=x>0?Math.min(...C):Math.max(...C),B=k.filter(({box:L})=>Math.abs(L.top-M)<y.height/2),W=L=>Math.
abs(L.left-y.left);return B.reduce((L,D)=>W(D.box)<W(L.box)?D:L).at}}function he(e,t,o=0){let n=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+o;if(n.top>=i&&n.bottom<=s.bottom)
return;let a=matchMedia("(prefers-reduced-motion: reduce)").matches,d=Math.max(0,(s.bottom-i-n.height)/2);e.scrollBy({top:n.
top-i-d,behavior:a?"auto":"smooth"})}function Le(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},n);return{element:s,show:i,mark:a};function i(d){s.replaceChildren(n);let u=d?.evidence??[0,
0],c=d?.passages??[],f=[u,...c].flat().filter(g=>typeof g=="number"),h=[],m,w=0;for(let g of e.blocks){h.push(t.slice(w,
g.start));let S=f.filter(y=>g.start<y&&y<g.end),A=[...new Set(S)].sort((y,k)=>y-k),E=[g.start,...A,g.end],p=E.slice(1).map(
(y,k)=>{let C=E[k],M=([L,D])=>Number(L)<=C&&y<=Number(D),B=c.some(M)?"mark":"span",W=r(B,{class:M(u)&&y>C?"ck-evidence":
null},t.slice(C,y));return M(u)&&u[1]>u[0]&&(m??=W),W}),b=g.aside?r("span",{class:"ck-aside-label"},g.aside):null,x=g.aside?
"ck-aside":`ck-${g.kind.replace(" ","-")}`;h.push(r("p",{class:x,dir:"auto"},b,...p)),w=g.end}h.push(t.slice(w,t.length)),
n.replaceChildren(...h),m&&he(n,m)}function a(d,u,c,{take:f,cancel:h}){let m=o.map(([b,x],y)=>[t.slice(y?o[y-1][1]:0,b),
t.slice(b,x)]),w=t.slice(o.at(-1)?.[1]??0,t.length),g=Ne(m,w,{"aria-label":d,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),S=b=>u.some(([x,y])=>x<o[b][1]&&o[b][0]<y),A=()=>{let b=g.marked();f(b.length?b:[g.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},d)," ",l("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:A},
l("Take these words")),r("button",{type:"button",onclick:h},l("Cancel"))),g.element),g.element.addEventListener("keydown",
p,!0);let E=Math.max(0,o.findIndex((b,x)=>S(x)));c||g.markAll(S),g.go(E);function p(b){if(b.key==="Enter")A();else if(b.
key==="Escape")h();else return;b.preventDefault(),b.stopPropagation()}}}var bt={render({model:e,el:t}){z(e,t);let o=e.get("forms"),{coder:n,sides:s,names:i}=e.get("manner"),a=Ce(e,x),{region:d,
announce:u}=V(),c=0,f=!1,h=new ne(e.get("page").text),m=Le(e.get("page"),h,e.get("markable")),w=r("div",{class:"ck-place"}),
g=ye({how:l("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:l("Take {\
name}",{name:s[0]}),run:()=>M(0)},2:{label:l("Take {name}",{name:s[1]}),run:()=>M(1)},e:{label:l("Edit"),run:()=>a.isWaiting||
W()},u:{label:l("Undo"),run:()=>B({type:"undo"})},p:{label:l("Previous"),run:()=>C(-1)},n:{label:l("Next"),run:()=>C(1)},
"?":{label:l("Help"),run:()=>g.help()}},coder:n,...Se(),onOff:x}),S=xe([],()=>{}),A=Oe(g,()=>f,()=>k(c)),E=[g.element,m.
element,w,S.element,d];return t.replaceChildren(Ae(l("Two coders"),E,A)),e.on("change:state",b),b(),k(y(-1),!1),()=>{e.off(
"change:state",b),a.close()};function p(){return e.get("state")}function b(){g.show(p()),S.showOutside(p().outside)}function x(L,D=!1){
u(L),g.said(L,D)}function y(L){let{pairs:D}=p(),j=[...D.keys()];return[...j.slice(L+1),...j.slice(0,L+1)].find(q=>!D[q].
decided)??Math.max(0,L)}function k(L,D=!0){let{pairs:j}=p(),K=j[L];if(f=!1,!K){w.replaceChildren(r("p",{tabindex:"-1"},l(
"The two agree on every row."))),m.show(void 0);return}c=L;let q=ht(K,o[K.table],{sides:s,names:i},[L+1,j.length]);w.replaceChildren(
q),m.show(K.sides.find(R=>R)??void 0),D&&Ee(q,g)}function C(L){p().pairs[c+L]?k(c+L):x(L>0?l("This is the last row."):l(
"This is the first row."))}function M(L){B({type:"take",number:c,side:L})}function B(L,D){a.isWaiting||(a.isWaiting=!0,a.
ask({...L,seen:p().seen},({said:j,at:K})=>{let q=p().pairs.every(({decided:R})=>R);x(q?[j,l("All differences are decided\
.")].join(" "):j),k(K??y(c))},D??(()=>k(c))))}function W(){let{table:L,sides:D}=p().pairs[c],j=D[0]?0:1,K=D[j];if(!K)return;
let q=Me(m,a,()=>K),R=Re(Ie(K),o[L],i[j],{save:(O,v)=>B({type:"take",number:c,side:j,cells:O,marked:v},()=>{}),cancel:()=>k(
c),mark:(O,v,T)=>q(O,v.length?v:[K.evidence],!v.length,T)});f=!0,Te(w,R)}}};function vt(e,t,o,n){let s=r("select",{onkeydown(a){a.key==="Enter"&&(a.preventDefault(),i.requestSubmit())}},...t.map(({
id:a,fields:d})=>r("option",{value:a},`${a} ${d.name}`))),i=xt(l("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},l("Into:")," ",s),r("p",{class:"ck-part"},l("This row goes; its names become other names of the row that yo\
u choose."))],l("Merge"),()=>o(s.value),n);return i}function yt(e,t,o){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(a=>a.trim()).filter(a=>a).map(a=>({name:a,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return xt(l("Split {name} into two rows",{name:e.fields.name}),[r("p",{},l("Which names belong to the second row?")),...s.
map(({name:a,box:d})=>r("label",{class:"ck-name",dir:"auto"},d,` ${a}`)),r("label",{},l("Or another name for the second \
row:")," ",i)],l("Split"),()=>t([...s.filter(({box:a})=>a.checked).map(({name:a})=>a),...i.value.trim()?[i.value.trim()]:
[]]),o)}function xt(e,t,o,n,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),n()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},o),r("button",{type:"button",onclick:s},l("Cancel"))))}var St={render({model:e,el:t}){z(e,t);let o=e.get("forms"),n=Ce(e,p),{region:s,announce:i}=V(),a,d=!1,u=new ne(e.get("pa\
ge").text),c=Le(e.get("page"),u,e.get("markable")),f=r("div",{class:"ck-place"}),h=ye({actions:{k:{label:l("Keep"),means:l(
"the row is right as it is"),run:()=>W({type:"keep",...C()})},e:{label:l("Edit"),run:()=>n.isWaiting||D()},d:{label:l("D\
rop"),means:l("the article says no such thing"),run:()=>W({type:"drop",...C()})},m:{label:l("Merge"),means:l("this and a\
nother row are the same stakeholder"),run:()=>n.isWaiting||q(),only:"stakeholders"},s:{label:l("Split"),means:l("the row\
 is about two stakeholders"),run:()=>n.isWaiting||R(),only:"stakeholders"},a:{label:l("Add"),means:l("mark the words of \
a row that is missing"),run:()=>n.isWaiting||K()},u:{label:l("Undo"),run:()=>W({type:"undo"})},p:{label:l("Previous"),run:()=>B(
-1)},n:{label:l("Next"),run:()=>B(1)},"?":{label:l("Help"),run:()=>h.help()}},forms:o,coder:e.get("manner").coder,...Se(),
onFilter:()=>M(k()),onOff:p}),m=xe(e.get("manner").versions,(O,v)=>n.ask({type:"diff",version:O},({lines:T})=>v(T))),w=Me(
c,n,()=>x(a)),g=Oe(h,()=>d,()=>M(a)),S=[h.element,c.element,f,m.element,s];return t.replaceChildren(Ae(l("Curation"),S,g)),
e.on("change:state",E),E(),M(k(),!1),()=>{e.off("change:state",E),n.close()};function A(){return e.get("state")}function E(){
h.show(A()),m.showOutside(A().outside)}function p(O,v=!1){i(O),h.said(O,v)}function b(){let{turn:O,mixed:v}=A().orders,T=h.
filter();return T==="mixed"?v:T==="turn"?O:O.filter(([N])=>N===T)}function x(O){return O&&A().tables[O[0]].find(({id:v})=>v===
O[1])}function y(O){let v=e.get("manner").kind==="person";return O.find(T=>{let N=x(T),I=N?.origin==="reviewed";return N&&
(!I||v&&N.checked.kind==="program")})}function k(){return y(b())??b()[0]}function C(){return{table:a?.[0],row:a?.[1]}}function M(O,v=!0){
let T=x(O);if(a=T&&O,d=!1,h.at(a?.[0]),!T||!O){f.replaceChildren(r("p",{tabindex:"-1"},l("There are no rows."))),c.show(
void 0);return}let N=b(),I=N.findIndex(([_,F])=>_===O[0]&&F===O[1])+1,$=wt(T,o[O[0]],A().names,{number:I,of:N.length});f.
replaceChildren($),c.show(T),v&&Ee($,h)}function B(O){let v=b(),T=v.findIndex(([I,$])=>I===a?.[0]&&$===a?.[1]),N=v[T+O];
N?M(N):i(O>0?l("This is the last row."):l("This is the first row."))}function W(O,v){if(n.isWaiting)return;let T=b(),N=T.
findIndex(([I,$])=>I===a?.[0]&&$===a?.[1]);n.isWaiting=!0,n.ask({...O,seen:A().seen},({said:I,at:$})=>{let _=y([...T.slice(
N+1),...T.slice(0,N+1),...b()]);p(_?I:[I,l("All these rows are signed.")].join(" ")),M($&&x($)?$:_??(x(a)?a:b()[0]))},v??
(()=>M(x(a)?a:k())))}function L(O){d=!0,Te(f,O)}function D(){let O=x(a);!O||!a||j(a[0],O,Ie(O),(v,T)=>W({type:"mend",...C(),
cells:v,marked:T},()=>{}))}function j(O,v,T,N){let I=Re(T,o[O],A().names,{save:N,cancel:()=>M(a),mark:($,_,F)=>w($,_.length?
_:[v?.evidence??[0,1]],!_.length,F)});L(I)}function K(){let O=a?.[0]??"stakeholders",{label:v}=o[O];d=!0;let T=x(a)?.evidence??
[0,1],N=l("Mark the words of a new row: {table}",{table:v});w(N,[T],!0,($,_,F)=>n.ask({type:"new",table:O,words:F},({cells:Y})=>{
j(O,x(a),Y,(re,Nn)=>W({type:"add",table:O,words:F,cells:re,marked:Nn},()=>{}))}),()=>M(a))}function q(){let O=x(a);if(!O)
return;let v=A().tables.stakeholders.filter(({id:N})=>N!==O.id);L(vt(O,v,N=>W({type:"merge",row:O.id,into:N},()=>{}),()=>M(
a)))}function R(){let O=x(a);if(!O)return;L(yt(O,T=>W({type:"split",row:O.id,names:T},()=>{}),()=>M(a)))}}};var Ct={render({model:e,el:t}){z(e,t);let{region:o,announce:n}=V(),s=e.get("choices").map((g,S)=>no(g,()=>c(S))),i=r("bu\
tton",{type:"button",onclick:f},l("Show all rows")),a=r("p",{class:"ck-count"}),d=oo(e.get("columns")),u=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":l("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:g})=>g),i),a,d.element,u,o)),e.on("change:chosen",m),e.on("change:pictur\
e",w),m(),()=>{e.off("change:chosen",m),e.off("change:picture",w)};function c(g){let S=[...e.get("chosen")];S[g]=s[g].value(),
h(S)}function f(){h(s.map(()=>null))}function h(g){e.set("chosen",g),e.save_changes(),n(a.textContent)}function m(){let g=e.
get("chosen"),S=e.get("rows"),A=S.filter(({facets:E})=>E.every((p,b)=>g[b]===null||g[b]===p));s.forEach((E,p)=>{E.show(g[p])}),
a.textContent=A.length?P("1 of {total} rows matches.","{count} of {total} rows match.",A.length,{total:S.length}):l("No \
row matches all of these choices."),d.show(A),w()}function w(){let g=e.get("picture"),S=JSON.stringify(g.of)===JSON.stringify(
e.get("chosen"));g.of?S?g.fault?u.replaceChildren(r("p",{dir:"auto"},g.fault)):u.replaceChildren(...g.lead?[ro(g)]:[]):u.
replaceChildren(r("p",{},l("The figure for these rows is being drawn."))):u.replaceChildren()}}};function no({name:e,values:t},o){
let n=t.map((i,a)=>r("option",{value:a,dir:"auto"},i||l("no entry"))),s=r("select",{onchange:o},r("option",{value:""},l(
"all")),...n);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function oo(e){let t=r("tbody"),o=e.map(d=>r("th",{scope:"col",dir:"au\
to"},d)),n=r("table",{},r("thead",{},r("tr",{},...o)),t),s=l("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},n);return{element:i,show:a};function a(d){i.hidden=d.length===0,i.scrollTop=0,t.replaceChildren(
...d.map(({cells:u})=>r("tr",{},...u.map(so))))}}function so(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function ro({lead:e,parts:t}){return r("div",{lang:"en"},r("p",{},e),...io(t))}function io(e){return e.
flatMap(({heading:t,items:o})=>[r("p",{},r("strong",{},t)),r("ol",{},...o.map(n=>r("li",{},n)))])}function We(e){let t=r("p",{class:"ck-notice"}),o=r("p",{class:"ck-why-unsaved"}),n=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:o,left:n},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>o.replaceChildren(
s),whyUnsaved:()=>o.textContent??"",setRunning(){let s=l("The lesson is still loading. Your answer is kept, and is check\
ed as soon as that is done.");n.textContent!==s&&(n.replaceChildren(s),e(s))},setLeft(s){n.replaceChildren(s?l("Not chec\
ked yet: this is how you left it."):"")}}}function Tt(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(ao)))}}}function ao({time:e,words:t}){let o=te(e.slice(
0,10));if(!t){let s=l("Given to an earlier version of this question, on {day}; it stays in your record.",{day:o});return r(
"li",{},s)}let n=l("Given to an earlier version of this question, on {day}: ",{day:o});return r("li",{},n,r("q",{dir:"au\
to"},t))}var co=2e4;function Et({look:e,retry:t,announce:o}){let n=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},l("Tr\
y again")),i=r("details",{hidden:!0}),a=r("div",{class:"ck-saving",hidden:!0},n,s,i),d="",u=!1,c;return{element:a,show:f,
close:()=>clearTimeout(c)};function f({aloud:w=!1}={}){let g=e(),S=uo(g),A=!S.length,E=A?lo(g.late,u):S.join(" ");u||=!A,
n.replaceChildren(E),a.classList.toggle("ck-unsaved",!A),s.hidden=A||g.isSilent,m(g.kept.mended??[]),a.hidden=!E&&i.hidden,
E&&(A?E!==d:w)&&o(E),d=E,clearTimeout(c),!A&&!g.isSilent&&(c=setTimeout(h,co))}function h(){document.hidden?f():t(!1)}function m(w){
if(i.hidden=!w.length,i.dataset.lines===String(w.length))return;i.dataset.lines=String(w.length);let g=P("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",w.length),S=w.map(E=>r("li",{dir:"auto"},E)),
A=[r("summary",{},g),r("ul",{},...S)];i.replaceChildren(...w.length?A:[])}}function lo(e,t){return e?P("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?l("Everything is saved now."):""}function uo({kept:e,waiting:t,isSilent:o,areStored:n}){if(o&&t)return[n?fo(t):At()];
if(!e.why)return[];let s=e.waiting?P("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&n?l("This browser keeps a copy until it is saved."):"";return[le(e.why),s,i].filter(Boolean)}function fo(e){return P(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var le=e=>l("Not saved yet: {reas\
on}",{reason:e}),At=()=>l("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ee=e=>e?l("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):At();function $e(e,{course:t,quiz:o},n,{onNews:s,onLate:i,onElsewhere:a}){let d=oe("waiting",t),u=new Map,c=new Map,f=new Map,
h=new Set,m=new Set,w=new Set,g={},S=!1;return e.listen(K),window.addEventListener("storage",q),window.addEventListener(
"beforeunload",O),{give:p,giveAll:b,again:x,waiting:A,saved:D,areStored:()=>A().every(({id:v})=>d.isStored(v)),areSilent:()=>A().
some(({id:v})=>h.has(v)),open(v){g=v,!S&&(S=!0,E().forEach(C))},notOpened(){for(let{id:v}of E())h.add(v)},close(){window.
removeEventListener("storage",q),window.removeEventListener("beforeunload",O)}};function A(){let[v]=o.split(/(?<=\/)/),T=({
quiz:I})=>I===o||v.endsWith("/")&&String(I).startsWith(v);return d.all().map(([I,$])=>({...$,id:I})).filter(T).sort((I,$)=>I.
n-$.n||(I.id<$.id?-1:1))}function E(){return A().filter(({id:v})=>!f.has(v))}function p(v,T,N){let I=y({type:"do",question:v,
deed:T});c.set(I.id,N),k(I),C(I)}function b(v,{onReply:T,onSilence:N}){let I=Object.entries(v).map(([F,Y])=>y({type:"do",
question:F,deed:Y}));I.forEach(k);let $=Object.fromEntries(I.map(F=>[F.question,B(F)])),_=e.ask({type:"do-all",deeds:$},
{onReply(F){for(let{id:Y,question:re}of I)re&&re in F.refused?j(Y):L(Y,F);T(F),s()},onSilence(){for(let{id:F}of I)h.add(
F);s(),N()}});for(let{id:F}of I)f.set(F,_)}function x(v){let T=y({type:"again"});c.set(T.id,v),C(T)}function y(v){let T=A(),
N=T.findLast(Y=>Y.question===v.question);if(N&&po(N,v)&&!m.has(N.id))return N;let I=`${new Date().toISOString().slice(0,
19)}Z`,$=v.question&&(g[v.question]??W(v.question)),_=(T.at(-1)?.n??0)+1,F={id:ho(),n:_,quiz:o,time:I,version:$,...v};return d.
put(F.id,F),F}function k(v){let T=({id:N,n:I,question:$})=>$===v.question&&I<v.n&&!m.has(N)&&(h.has(N)||!f.has(N));A().filter(
T).forEach(C)}function C(v){let{id:T,quiz:N,type:I}=v;if(I==="again"&&N!==o){j(T);return}let $=M(v);h.delete(T);let _=e.
ask($,{onReply(F){L(T,F);let Y=c.get(T);c.delete(T),Y?Y.onReply(F):w.has(T)||i(v,F),w.add(T),s()},onSilence(){h.add(T),s(),
c.get(T)?.onSilence?.()},onRunning:()=>c.get(T)?.onRunning?.(),onRefused(F){j(T),c.get(T)?.onRefused?.(F),s()}});f.set(T,
_)}function M(v){let{id:T,quiz:N,type:I,question:$}=v;if(I==="again")return{type:I,id:T};let _=f.has(T)||!c.has(T);return{
type:"do",question:$,deed:B(v),..._&&{late:_,quiz:N}}}function B({id:v,question:T="",deed:N,version:I,time:$}){let _=I===
W(T)?g[T]:I;return{...N,id:v,time:$,..._&&{version:_}}}function W(v){let T=u.get(v);if(T)return T;let N=be(n.find(({id:I})=>I===
v)??v);return u.set(v,N),N}function L(v,T){h.delete(v),m.add(v),T.saved&&D()}function D(){m.forEach(j)}function j(v){m.delete(
v),h.delete(v),d.remove(v)}function K(v){for(let T of A())(f.get(T.id)??v)<v&&!m.has(T.id)&&C(T);R()}function q({key:v}){
v?.startsWith(d.front)&&R()}function R(){let v=[...h].filter(T=>!d.has(T));for(let T of v)h.delete(T),c.delete(T);v.length&&
a()}function O(v){A().some(({id:T})=>!d.isStored(T))&&v.preventDefault()}}var po=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function ho(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var mo=400;function Be({course:e,quiz:t}){let o=oe("draft",e),n=u=>`${t} ${u.id}`,s=new Map(o.all()),i=new Set,a;return window.
addEventListener("pagehide",d),document.addEventListener("visibilitychange",d),{of(u,c){let f=s.get(n(u));return f&&(c||
f.sign===be(u))?f.deed:null},soon(u){i.add(u),clearTimeout(a),a=setTimeout(d,mo)},keep(u,c){o.put(n(u),{at:Date.now(),sign:be(
u),deed:c})},forget(u){s.delete(n(u)),o.has(n(u))&&o.remove(n(u))},close(){d(),window.removeEventListener("pagehide",d),
document.removeEventListener("visibilitychange",d)}};function d(){clearTimeout(a);for(let u of i)u.keepDraft();i.clear()}}var Ot={render({model:e,el:t}){z(e,t);let o=wo(e,fe(e),t);return t.replaceChildren(o.element),o.close}};function wo(e,t,o){
let[n]=e.get("shown"),s=e.get("manner"),{region:i,announce:a}=V(),d=We(a),u=$e(t,s,[n],{onNews(){u.waiting().length||d.setUnsaved(
"")},onLate:(v,T)=>j(T.stands?.result),onElsewhere:C}),c=Be(s),f=go(n,{onGuess:W,onLook:L,onInput:()=>c.soon({keepDraft:B})}),
h=r("p",{class:"ck-guessed",hidden:!0}),m=r("p",{class:"ck-notice"}),w=U("guess"),g=H("div",{class:"ck-prompt",dir:"auto",
id:w},n.prompt),S=n.below?H("div",{dir:"auto"},n.below):null,{notice:A,unsaved:E}=d.elements,p=[g,S,f.element,h,A,E,m,i],
x=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":w}},...p),y=!1;return M(),e.on("change:stage",q),t.ask(
{type:"open"},{onReply(v){j(v.questions[n.id].result),u.open(v.versions)},onSilence(){u.notOpened(),u.waiting().length&&
d.setUnsaved(ee(u.areStored()))}}),{element:x,close:k};function k(){e.off("change:stage",q);for(let v of[u,c,t])v.close()}
function C(){let v=T=>j(T.questions[n.id].result);t.ask({type:"open"},{onReply:v})}function M(){let[v]=u.waiting(),T=c.of(
n,!0)??v?.deed,{text:N}=T?.sent??{};typeof N=="string"&&(f.text.value=N)}function B(){let v=f.text.value.trim();v&&!f.element.
hidden?c.keep(n,{sent:{text:v}}):c.forget(n)}function W(){let v=f.text.value.trim();v?D({text:v}):(d.tell(l("Write your \
guess first; one word is enough.")),f.text.focus())}function L(){D({without:!0})}function D(v){if(y)return;y=!0,d.clear();
let T={did:"answer",sent:v};u.give(n.id,T,{onReply(N){d.setUnsaved(N.saved?"":le(e.get("kept")?.why??"")),j(N.stands.result),
a(l("What the guess was about is shown below."))},onSilence(){y=!1,d.setUnsaved(ee(u.areStored())),a(d.whyUnsaved())},onRefused(N){
y=!1,d.tell(l("Not kept: {reason}.",{reason:N})),C()}})}function j(v){v&&(f.element.hidden=!0,c.forget(n),h.hidden=!1,h.
replaceChildren(...v.written?[r("strong",{},l("Your guess:"))," ",r("q",{dir:"auto"},v.written)]:[l("You chose to see it\
 without a guess.")]),K(),q())}function K(){let v=O(),T=v?.parentElement?.querySelector("template");!v||!T||(v.append(T.
content.cloneNode(!0)),T.remove(),v.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),R())}function q(){
let v=e.get("stage");m.replaceChildren(v==="failed"?e.get("fault"):""),v==="failed"&&y&&a(e.get("fault")),v==="open"&&R()}
function R(){let v=O();if(!v)return;let T=l("What the guess was about");for(let[$,_]of[["tabindex","-1"],["role","group"],
["aria-label",T]])v.setAttribute($,_);ae(v);let{activeElement:N}=document,I=N!==document.body&&!x.contains(N);y&&!I&&v.focus(
{preventScroll:!0}),y=!1}function O(){return o.closest(".ck-gate")?.querySelector(".ck-revealed")}}function go(e,{onGuess:t,
onLook:o,onInput:n}){let s=r("p",{class:"ck-how",id:U("how")},l("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:U(e.id),"aria-describedby":s.id,oninput:n}),a=r("button",{type:"\
submit",class:"ck-main"},l("Keep my guess and show")),d=r("button",{type:"button",onclick:o},l("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(c){c.preventDefault(),t()}},s,r("label",{for:i.id},l("Your guess:")),i,r(
"div",{class:"ck-actions"},a,d)),text:i}}var Mt="coursekit",ve="records";function It(e,t,o){let n=!0,s=null,i=!1;e.on("change:keeping",a),a();async function a(){
try{await ko(d)}catch(u){i||o(u instanceof Error?u.message:String(u)),i=!0}}async function d(){if(!n&&!e.get("keeping").
at_stake)return;let u=await bo();try{let{course:c}=e.get("keeping"),f=await vo(u,c);f&&!So(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:h,files:m}=await t.ask({keeping:"take"});h&&(s=xo(m[0]),await yo(u,c,s),await t.ask({keeping:"taken",
upto:h})),n=!1}finally{u.close()}}}function ko(e){return navigator.locks?navigator.locks.request(Mt,e):e()}function bo(){
return new Promise((e,t)=>{let o=indexedDB.open(Mt,1);o.onupgradeneeded=()=>o.result.createObjectStore(ve),o.onsuccess=()=>e(
o.result),o.onerror=()=>t(o.error)})}function vo(e,t){return new Promise((o,n)=>{let s=e.transaction(ve).objectStore(ve).
get(t);s.onsuccess=()=>o(s.result),s.onerror=()=>n(s.error)})}function yo(e,t,o){return new Promise((n,s)=>{let i=e.transaction(
ve,"readwrite");i.objectStore(ve).put(o,t),i.oncomplete=()=>n(),i.onabort=()=>s(i.error)})}var xo=({buffer:e,byteOffset:t,
byteLength:o})=>new Uint8Array(e,t,o).slice(),So=(e,t)=>e.length===t?.length&&e.every((o,n)=>o===t[n]);var Co=1e4,Rt=8,To=6e4;function Lt(e,t,o){return $t(e,t,Bt(e,o))}function Wt(e,t,o){let n=Bt(e,o),s=$t(e,t,n);return e.get(
"keeping").place!=="session"&&t.append(Ao(n)),{link:n,leave:s}}function $t(e,t,o){let{place:n}=e.get("keeping"),s=()=>{},
i=a=>{t.prepend(Eo(e,o,a)),s=Mo(e)};return n==="session"&&i(""),n==="page"&&It(e,o,i),()=>s()}function Bt(e,t){let o=new Map;
return e.on("msg:custom",(n,s)=>{n.keeping==="changed"&&t();let i=o.get(n.keeping_id);i&&(o.delete(n.keeping_id),clearTimeout(
i.timer),n.keeping==="refused"?i.refuse(new Error(n.reason)):i.resolve({...n,files:s}))}),{ask(n,s=[]){return new Promise(
(i,a)=>{let d=U("keeping"),u=()=>a(new Error(l("The kernel is not answering. Run this cell again.")));o.set(d,{resolve:i,
refuse:a,timer:setTimeout(u,Co)});try{e.send({...n,keeping_id:d},void 0,s)}catch{}})}}}function Eo(e,t,o){let n=r("p",{class:"\
ck-reminder"}),s=()=>{let i=l("Some of your work is not in any file you have downloaded: download it before you leave.");
n.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":l("Your answers are not kept here.")},r("p",{},r("strong",{},l("Your answers are not kept here.")),"\
 ",o?l("The browser will not store them ({reason}).",{reason:o}):""," ",l("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Dt(t),n)}function Ao(e){let t=l("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},l("Your answers as a file")),r("p",{},t),Dt(e))}function Dt(e){let{region:t,announce:o}=V(),n=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:c}),i=r("button",{type:"button",onclick:u},l("Downl\
oad my answers")),a=r("button",{type:"button",onclick:()=>s.click()},l("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,a,s),n,t);function d(f){n.replaceChildren(f),o(f)}async function u(){try{let{name:f,
upto:h,files:m}=await e.ask({keeping:"take"});if(!h)return d(l("There is nothing to download yet."));Oo(new Blob(m,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:h}),d(l("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
d(l("Not downloaded: {reason}",{reason:Nt(f)}))}}async function c(){let[f]=s.files??[];if(f)try{if(f.size>Rt*1024*1024)throw new Error(
l("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Rt}));
let{told:h}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);d(h)}catch(h){d(l("Not uploaded: {reason}",{reason:Nt(h)}))}finally{
s.value=""}}}var Nt=e=>e instanceof Error?e.message:String(e);function Oo(e,t){let o=URL.createObjectURL(e);r("a",{href:o,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),To)}function Mo(e){let t=o=>{e.get("keeping").at_stake&&o.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Io=300,De=14,Pe=17,He=["done","missed","left"],jt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ft={render({
model:e,el:t}){z(e,t);let o=Ro(a=>n.ask(a));t.replaceChildren(o.element);let{link:n,leave:s}=Wt(e,t,o.lookSoon);o.look();
let i=new IntersectionObserver(([a])=>a.isIntersecting&&o.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Ro(e){
let{region:t,announce:o}=V(),n=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),a=r("div"),d=0,u=r("but\
ton",{type:"button",onclick:S},l("Refresh")),c=r("div",{class:"ck ck-progress"},n,Do(),u,s,i,a,t),f,h="";return{element:c,
look:m,lookSoon:g};async function m(){try{let{lessons:A,unread:E,apart:p,first_edition:b}=await e({keeping:"look"});w(b??
[]);let x=[...E.map(k=>l("This lesson cannot be read: {why}",{why:k})),p];s.replaceChildren(...x.filter(Boolean).map(k=>r(
"p",{},k)));let y=JSON.stringify(A);return y===h||(h=y,n.replaceChildren(A.length?l("All lessons: {counts}",{counts:Ve(A.
flatMap(Kt))}):l("No lesson here has any questions.")),i.replaceChildren(...A.map($o))),!0}catch(A){let E=A instanceof Error?
A.message:String(A);return s.replaceChildren(E),o(E),!1}}function w(A){A.length!==d&&(d=A.length,a.replaceChildren(No(A)))}
function g(){clearTimeout(f),f=setTimeout(m,Io)}async function S(){await m()&&o(n.textContent)}}function No(e){let t=e.length,
o=P("First edition: one answer is kept","First edition: {count} answers are kept",t);return r("details",{class:"ck-first\
-edition"},r("summary",{},o),r("p",{},l("These questions have left the course and are not asked again.")),r("ul",{},...e.
map(Lo)))}function Lo({prompt:e,words:t,time:o,verdict:n}){let s=te(o.slice(0,10));return r("li",{},H("span",{dir:"auto"},
e),r("p",{},`${s}: `,r("q",{dir:"auto"},t||"…"),` ${Wo()[n]??""}`))}var Wo=()=>({right:l("Right"),partly:l("Partly rig\
ht"),near:l("Nearly right"),wrong:l("Not right")}),Kt=e=>e.objectives.flatMap(({questions:t})=>t.map(({state:o})=>o));function $o(e){
let t=Kt(e),o=r("span",{dir:"auto"},e.title),n=r("span",{class:"ck-unseen"},l("(opens in a new tab)")),s=He.flatMap(i=>t.
filter(a=>a===i));return r("section",{},r("h3",{},r("a",{href:e.file,target:"_blank",rel:"noopener"},o," ",n)),r("p",{class:"\
ck-counts"},Ye(s),Ve(t)),r("ul",{},...e.objectives.map(Bo)))}function Bo({text:e,questions:t}){let o=t.map(({state:i})=>i),
n=t.filter(({state:i})=>i==="missed"),s=t.filter(({state:i,earlier:a})=>i==="left"&&a);return r("li",{},e?r("span",{dir:"\
auto"},e):l("Questions without an objective"),r("p",{class:"ck-counts"},Ye(o),Ve(o)),_t(l("Missed:"),n),_t(l("Changed si\
nce you answered:"),s))}function _t(e,t){if(!t.length)return null;let o=t.map(({prompt:n})=>H("li",{dir:"auto"},n));return r(
"div",{class:"ck-prompts"},r("p",{},e),r("ul",{},...o))}function Ve(e){let[t,o,n]=He.map(s=>e.filter(i=>i===s).length);return l(
"{done} done, {missed} missed, {left} left",{done:t,missed:o,left:n})}function Do(){let e={done:l("done"),missed:l("miss\
ed"),left:l("left")},t=He.map(o=>r("span",{},Ye([o]),` ${e[o]}`));return r("p",{class:"ck-legend"},l("A symbol for each \
question:"),...t)}function Ye(e){let t=je("svg",{class:"ck-marks",width:e.length*Pe,height:De,viewBox:`0 0 ${e.length*Pe}\
 ${De}`,"aria-hidden":"true",focusable:"false"});return e.forEach((o,n)=>{let s=je("g",{class:`ck-mark-${o}`,transform:`\
translate(${n*Pe} 0)`});s.append(je("rect",{x:1,y:1,width:De-2,height:De-2,rx:2})),jt[o]&&s.append(je("path",{d:jt[o]})),
t.append(s)}),t}function je(e,t){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,s]of Object.entries(
t))o.setAttribute(n,`${s}`);return o}var jo=3,_o=30,Ut=100,Fo=["client","whole-brief"];function qt(e,{way:t,makeForm:o,put:n}){let s=[],i=t==="one-by-one",a=r(
"button",{type:"button",class:"ck-main",hidden:!0,onclick:A},l("Next question")),d={},u=0;return{next:a,begin(){m(jo),s.
length<e.length&&Ko(h)},addAll:()=>m(1/0),restore:w,restoreOne:g,arrange:S,named:c,around(E){let p=E instanceof Element?
E.closest("form"):null;return s.find(b=>b.element===p)},actions:()=>Object.fromEntries(f().flatMap(([E,p])=>{let b=p.action();
return b?[[E,b]]:[]})),left:()=>s.filter(E=>!E.isAnswered()).length,firstToAnswer:()=>f().find(([E])=>!d[E]?.result)?.[1],
setSaved(E){for(let[p,b]of f())E.has(p)||b.setUnsaved("")}};function c(E){return s[e.findIndex(({id:p})=>p===E)]}function f(){
return s.map((E,p)=>[e[p].id,E])}function h(){m(_o),s.length<e.length&&setTimeout(h)}function m(E){let p=e.slice(s.length,
s.length+E).map((b,x)=>{let y=s.length+x+1,k=e.length,M=!Fo.includes(b.kind)?l("Question {place} of {count}",{place:y,count:k}):
"",B=o(b,M);return d[b.id]&&B.restore(d[b.id]),B});s.push(...p),S(),n(p,e.length-s.length)}function w(E){d=E,t!=="each"&&
m(1/0);for(let[p,b]of f())b.restore(d[p]);i&&(u=Math.max(0,s.findIndex(p=>!p.isAnswered()))),S()}function g(E,p){d[E]=p,
c(E)?.restore(p),S()}function S(){s.forEach((E,p)=>{E.element.hidden=i&&p>u}),a.hidden=!(i&&u<s.length-1&&s[u].isAnswered())}
function A(){u+=1,S(),s[u].focus()}}function Ko(e){let t=!1,o=()=>{t||e(),t=!0};setTimeout(o,Ut),requestAnimationFrame(()=>Uo(
o))}function Uo(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Ut}):setTimeout(e)}function Pt(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:a,verdictLine:d}=t,u=o("textarea",{id:a("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:v}),c=o("p",{class:"ck-how",id:a("count")});u.setAttribute("aria-describedby",c.
id);let f=o("div"),h=o("div",{role:"group"}),m=o("div"),w=o("div",{class:"ck-case"},f,h,m),g=null,S=[],A=null,E=null,p=!1;
return M(),{how:i("A decision that you have made stays."),get check(){return g?.asks&&!g.next?i("Compare"):i("Decide")},
goesOn:!0,body:w,answer:b,fill:x,show:y,said:C,close:()=>t.setDisabled(h,!0),open:k};function b(){if(E)return E;if(A){let T=A.
answer()?.choices;return T?{path:[...S,...T]}:null}return g?.asks&&u.value.trim()?{path:S,text:u.value.trim()}:null}function x(T){
E=null;let{path:N,text:I}=T,$=N.slice(0,S.length).join()===S.join();$&&A&&N.length===S.length+1?A.fill({choices:N.slice(
-1)}):$&&!A&&I?(u.value=I,v()):g||(E=T)}function y(T){if(E=null,p=!1,JSON.stringify(T)===JSON.stringify(g))return;let I=!!w.
closest("form")?.contains(document.activeElement),$=T.steps.length!==g?.steps.length||T.written!==g?.written;g=T,S=T.path,
f.replaceChildren(...T.steps.map(D)),T.written&&!u.value&&(u.value=T.written),M(),I&&$&&h.querySelector("p")?.focus()}function k(){
t.setDisabled(h,!1),p=!0,queueMicrotask(()=>{!p||!g||(g=null,S=[],u.value="",f.replaceChildren(),M())})}function C({steps:T,
next:N,written:I}){if(I)return i("What to look for is shown below your own answer.");let{verdict:$,feedback:_}=T[T.length-
1],F=N?q(T.length+1):i("The case has ended.");return[t.sentence(O()[$]),t.plainText(_),t.sentence(F)].join(" ")}function M(){
let T=g?g.next:e;A=T?t.viewOptions(T.options,{how:"",type:"radio"}):null,h.replaceChildren(...T?B(T,S.length+1):W()),m.replaceChildren(
...g?.written?L(g):[]),v()}function B({fact:T,question:N,contested:I},$){let _=a("decision");return[K(q($)),s(T),n("p",{
class:"ck-heading",dir:"auto",id:_},N),I?o("p",{class:"ck-how"},R()):"",o("div",{role:"radiogroup","aria-labelledby":_},
A?.body)]}function W(){let{ending:T,asks:N}=g,I=N?n("label",{for:u.id,dir:"auto"},N.prompt):"";return[K(i("How the case \
ends")),s(T),...N?[I,u,c]:[]]}function L({rubric:T,model:N,marks:I}){return[o("p",{class:"ck-heading"},i("Mark your own \
answer")),t.viewRubric(T,I,t),o("details",{},o("summary",{},i("A reason that meets the rubric")),s(N))]}function D(T,N){
let I=a("step"),$=T.others.map(_=>o("li",{},...j(_)));return o("div",{class:"ck-position",role:"group","aria-labelledby":I},
o("p",{class:"ck-heading",id:I},q(N+1)),s(T.fact),n("p",{dir:"auto"},T.question),...j(T),$.length?o("details",{},o("summ\
ary",{},i("The other options")),o("ul",{},...$)):null)}function j({text:T,verdict:N,feedback:I}){let $=n("p",{class:"ck-\
decided",dir:"auto"},T);return N?[$,d(N,O()[N]),s(I)]:[$]}function K(T){let N=a("heading");return h.setAttribute("aria-l\
abelledby",N),o("p",{class:"ck-heading",tabindex:-1,id:N},T)}function q(T){return i("Decision {number} of {count}",{number:T,
count:e.decisions})}function R(){return i("This decision is contested, and not graded.")}function O(){return{right:i("Ri\
ght"),wrong:i("Not right"),discussed:i("Contested: not graded")}}function v(){let T=g?.asks?.limit,N=u.value.split(/\s+/).
filter(Boolean).length;c.replaceChildren(T?i("{count} of at most {limit} words",{count:N,limit:T}):""),c.classList.toggle(
"ck-over",!!T&&N>T)}}function Ht(e,t){let{dateInWords:o,make:n,makeMarkdown:s,markdownBlock:i,t:a,tn:d,uniqueId:u}=t,c=e.clients,f={claim:a("\
Claim"),rule:a("Rule (instrument, article, paragraph)"),application:a("Application to the client"),counter:a("Strongest \
counter-argument"),source:a("Source")},h=n("p",{class:"ck-how",id:u("count")}),m=Object.entries(f).map(([R,O])=>{let v=u(
R),T=n("textarea",{id:v,rows:R==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":h.id,oninput:K});return{name:R,
label:O,text:T,element:n("div",{},n("label",{for:v},O),T)}}),w=n("div",{class:"ck-position"}),g=C(),S=n("div",{class:"ck\
-discussed",hidden:!0}),A=n("div"),E=n("div",{},...m.map(({element:R})=>R),h),p=n("div",{class:"ck-brief"},w,g.element,E,
S,A),b="";return B(""),K(),{how:a("Nobody grades it. Each version that you keep stays in your record."),check:a("Keep th\
is version"),body:p,answer(){let R=Object.fromEntries(m.map(({name:O,text:v})=>[O,v.value.trim()]));return Object.values(
R).some(Boolean)?{client:b,fields:R}:null},fill:x,show:y,follow:k,said:()=>a("What to look for, and examples, are shown \
below your own paragraph."),close:()=>t.setDisabled(E,!0),open:()=>t.setDisabled(E,!1)};function x(R){for(let{name:O,text:v}of m)
v.value=R.fields[O]??"";R.client&&B(R.client),K()}function y(R){m.some(({text:v})=>v.value)||x({fields:R.fields}),b||B(R.
client);let O=JSON.stringify([R.rubric,R.marks]);S.dataset.shown!==O&&(S.dataset.shown=O,S.hidden=!1,S.replaceChildren(q(
a("Mark your own paragraph")),t.viewRubric(R.rubric,R.marks,t),q(a("Examples")),...R.exemplars.map(t.viewExemplar)))}function k({
client:R,versions:O=[]}){R&&B(R);let v=g.element.contains(document.activeElement);L(R??"")&&!v&&(g.element.open=!1);let T=D(
O);A.replaceChildren(...T?[T]:[])}function C(){let R=u("client"),O=c.map(({token:I})=>n("input",{type:"radio",name:R,value:I,
id:u("client"),onchange:M})),v=c.map(({text:I},$)=>n("div",{class:"ck-option"},O[$],s("label",{for:O[$].id,dir:"auto"},I))),
T=n("summary",{},a("Whom do you advise?")),N={role:"radiogroup","aria-label":a("Whom do you advise?")};return{inputs:O,element:n(
"details",{},T,n("div",N,...v))}}function M(){let R=t.chosenValue(g.inputs);B(R);let O=L(R);t.choose({client:R},()=>{t.announce(
a("You now advise: {name}",{name:t.plainText(O?.text??"")}))})}function B(R){let O=L(R);if(R&&!O)return;b=R,t.chooseValue(
g.inputs,R),g.element.open=!O||g.element.open;let v=n("p",{class:"ck-how"},a("Choose a client first; you can change it l\
ater."));w.replaceChildren(...O?W(O):[v])}function W({text:R,asks:O}){let v=s("strong",{dir:"auto"},R);return[n("p",{},a(
"You advise:")," ",v),i(O)]}function L(R){return c.find(O=>O.token===R)}function D(R){if(!R.length)return null;let O=d("\
One version kept","{count} versions kept",R.length),v=R.map(j);return n("details",{},n("summary",{},O),n("ol",{},...v))}
function j({time:R,sent:O}){let v=L(O.client),T=v?[" · ",s("span",{dir:"auto"},v.text)]:[],N=`${o(R.slice(0,10))}, ${R.
slice(11,16)} UTC`,I=m.flatMap(({name:$,label:_})=>{let F=O.fields?.[$];return typeof F!="string"||!F?[]:[n("dt",{},_),n(
"dd",{class:"ck-kept",dir:"auto"},F)]});return n("li",{},N,...T,n("dl",{},...I))}function K(){let O=m.map(({text:T})=>T.
value.split(/\s+/).filter(Boolean).length).reduce((T,N)=>T+N,0),{limit:v}=e;h.replaceChildren(a("{count} of about {limit\
} words",{count:O,limit:v})),h.classList.toggle("ck-over",O>1.5*v)}function q(R){return n("p",{class:"ck-heading"},R)}}var Vt=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose one answer."),type:"radio"});var Yt=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose every answer that is right."),type:"checkbox"});function zt(e,t){let{make:o,makeMarkdown:n,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),a=>{let d=t.
uniqueId("classify"),u=n("legend",{dir:"auto"},a),c=i.map(({token:m})=>o("input",{type:"radio",name:d,value:m})),f=i.map(
(m,w)=>o("label",{},c[w]," ",n("span",{dir:"auto"},m.text))),h=o("fieldset",{class:"ck-inline"},u,...f);return{element:h,
control:h,words:u.textContent??"",value:()=>t.chosenValue(c),set:m=>t.chooseValue(c,m)}})}function Jt(e,t){let{describe:o,make:n,setInvalid:s,t:i}=t,a=e.pieces,d=e.gaps,u=d.map((h,m)=>{let w=i("Gap {place} of {\
count}",{place:m+1,count:d.length});return{control:t.makeBlank({class:"ck-gap","aria-label":w},h),label:w,feedback:t.makeFeedback()}}),
c=n("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});a.forEach((h,m)=>{c.append(t.makeMarkdown("span",{},h)),u[m]&&
c.append(u[m].control)});for(let{control:h}of u)o(h,c);let f=n("div",{},c,...u.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:f,answer(){let h=u.map(({control:m})=>m.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){u.forEach(({control:m},w)=>{m.value=h[w]??""})},show(h){u.forEach(({control:m,label:w,feedback:g},S)=>{let{right:A,
written:E,...p}=h.gaps[S];m.value=E,o(m,g.element,c),s(m,E&&!A);let b=t.placeVerdict(A,E),x={right:i("{gap}: right",{gap:w}),
wrong:i("{gap}: not right",{gap:w}),left:i("{gap}: left empty",{gap:w})};g.set(...t.placeTold(b,x[b],p))})},said:()=>u.map(
({feedback:h})=>h.text()).join(" "),...t.closing(f,()=>{for(let{control:h,feedback:m}of u)o(h,c),s(h,!1),m.set()})}}function Gt(e,{dateInWords:t,make:o,t:n,uniqueId:s,viewTyped:i}){let a=s("undated"),d=o("input",{type:"checkbox",id:a,onchange:f}),
u=o("label",{for:a},` ${n("The text gives no date.")}`),c=i({how:n("Type a date that is as precise as the text: a day, a\
 month or a year."),label:n("Date:"),more:o("p",{},d,u),sent:()=>d.checked?{undated:!0}:null,filled(h){d.checked=!!h.undated,
f()},shown({understood:h}){d.checked=h==="undated"},key:t});return c;function f(){c.input.disabled=d.checked}}function Qt(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:a}=t,d=o("textarea",{id:a("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:m}),u=o("p",{class:"ck-how",id:a("count")});d.setAttribute("aria-describedby",u.id);let c=o("div",{class:"\
ck-discussed",hidden:!0}),f=n("span",{},e.role),h=o("div",{},o("p",{dir:"auto"},o("strong",{},i("Your role: ")),f),o("la\
bel",{for:d.id},i("Write what somebody in this role would say:")),d,u,c);return m(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>d.value.trim()?{text:d.value.trim()}:
null,fill(S){d.value=S.text,m()},show(S){d.value||(d.value=S.written),m(),c.hidden=!1,c.replaceChildren(w(i("Answers tha\
t can be defended")),...S.positions.map(g),w(i("Mark your own answer")),t.viewRubric(S.rubric,S.marks,t),w(i("Examples")),
...S.exemplars.map(t.viewExemplar))},said:({positions:S})=>i("{count} answers that can be defended are shown below your \
own.",{count:S.length}),...t.closing(h)};function m(){let S=d.value.split(/\s+/).filter(Boolean).length,{limit:A}=e;u.replaceChildren(
i("{count} of at most {limit} words",{count:S,limit:A})),u.classList.toggle("ck-over",S>A)}function w(S){return o("p",{class:"\
ck-heading"},S)}function g({answer:S,held_by:A,strongest:E,counter:p}){let b=a("position");return o("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":b},n("p",{class:"ck-heading",dir:"auto",id:b},S),o("p",{dir:"auto"},i("Held by {wh\
o}.",{who:A})),o("p",{},o("strong",{},i("The strongest argument for it"))),s(E),o("p",{},o("strong",{},i("The strongest \
argument against it"))),s(p))}}function Zt(e,t){let{describe:o,make:n,markdownBlock:s,setDisabled:i,setInvalid:a,t:d}=t,u=e.words,c=t.viewMarking(u,e.rest,
{"aria-label":d("Words in the passage")}),f=c.element,h=n("button",{type:"button",onclick:S},d("Clear the marks")),m=t.makeFeedback(),
w=n("div",{class:"ck-actions"},h),g=n("div",{},f,w,m.element);return{how:d("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:g,answer:()=>c.marked().length?{
words:c.marked()}:null,fill:({words:E})=>c.markAll(p=>E.includes(p)),show(E){c.markAll(b=>E.words.includes(b),!0);let p=[
s(E.feedback)];if(E.key){let b=new Set(E.key);c.words.forEach((x,y)=>{x.dataset.key=String(b.has(y))}),p.push(t.keyLine(
E.key.map(A).join("")))}E.why&&p.push(s(E.why)),m.set(...p),o(f,m.element),a(f,E.verdict!=="right")},said:()=>m.text(),close(){
c.close(),i(g,!0)},open(){c.open(),i(g,!1);for(let E of c.words)delete E.dataset.key;m.set(),o(f),a(f,!1)}};function S(){
c.markAll(()=>!1)}function A(E,p){return(p?u[E][0]:"")+c.words[E].textContent}}function Xt(e,{make:t,makeMarkdown:o,makeSelect:n,plainText:s,t:i,uniqueId:a,viewPlaced:d}){let u=e.right.map(c=>[c.token,
s(c.text)]);return d(e,i("For each one, choose what goes with it."),c=>{let f=a("match"),h=n({id:f},u),m=o("label",{for:f,
dir:"auto"},c);return{element:t("div",{class:"ck-pair"},m,h),control:h,words:m.textContent??"",value:()=>h.value,set(w){
h.value=w}}})}var me="nothing";function en(e,t){let{chosenValue:o,describe:n,make:s,setInvalid:i,t:a}=t,d=t.uniqueId("mend"),c=[...e.row,
[me,""]].map((p,b)=>qo(p,{name:d,id:`${d}-${b}`,onchange:E},t)),f=c.map(({input:p})=>p),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),m=s("label",{for:h.id},a("What should it say?")),w=s("p",{class:"ck-field"},m,h),g=t.makeFeedback(),S=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...c.map(({element:p})=>p)),w,g.element);return E(),
{how:a("Choose the wrong cell, then say what it should contain."),body:S,answer(){let p=o(f),b=h.value.trim();return p===
me?{cell:p}:p&&b?{cell:p,text:b}:null},fill:({cell:p,text:b})=>A(p,b??""),show(p){A(p.cell,p.value),g.set(...Po(p,t));let b=f.
find(x=>x.checked);n(b,g.element),n(h,g.element),i(h,tn(p)==="wrong")},said:()=>g.text(),...t.closing(S,()=>{g.set();for(let p of[
...f,h])n(p);i(h,!1)})};function A(p,b){t.chooseValue(f,p),h.value=b,E()}function E(){w.hidden=["",me].includes(o(f))}}function qo([
e,t],{name:o,id:n,onchange:s},{make:i,t:a}){let d=i("input",{type:"radio",name:o,id:n,value:e,onchange:s}),u=e===me?i("l\
abel",{for:n},nn(a)):i("label",{for:n,dir:"auto"},i("strong",{},`${e}: `),t);return{input:d,element:i("div",{class:"ck-o\
ption"},d,u)}}function Po(e,{keyLine:t,markdownBlock:o,t:n,verdictLine:s}){let{right:i,feedback:a,key:d,why:u}=e,c=tn(e);
return[i?s("right",n("The cell: right")):s("wrong",n("The cell: not right")),...c==="right"?[s(c,n("What it should say: \
right"))]:[],...c==="wrong"?[s(c,n("What it should say: not right"))]:[],...a?[o(a)]:[],...d?[t(d.cell===me?nn(n):`${d.cell}\
: ${d.value}`)]:[],...u?[o(u)]:[]]}function tn({right:e,cell:t,verdict:o}){return!e||t===me?"":o==="right"?"right":"wron\
g"}var nn=e=>e("Nothing in this row is wrong");function on({unit:e},{make:t,t:o,viewTyped:n}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?o("Number ({uni\
t}):",{unit:e}):o("Number:"),a=n({how:o("Type a number."),label:i,after:s});return a.input.setAttribute("inputmode","dec\
imal"),a}function sn(e,t){let{announce:o,describe:n,make:s,markdownBlock:i,plainText:a,setOff:d,t:u}=t,c=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),h=s("div",{},f,c.element),m=e.items.map(w);return E(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:m.map(({token:p})=>p)}),fill:({order:p})=>S(
p),show(p){S(p.key??p.order);let b=[p.feedback,p.why].filter(Boolean).map(i);c.set(...b,...g(p.open??[])),n(f,c.element)},
said:()=>c.text(),...t.closing(h,()=>{c.set(),n(f),E()})};function w({token:p,text:b}){let x=a(b),y=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},b),k=W("↑",u("Move up: {item}",{item:x}),-1),C=W("↓",u("Move down: {item}",{item:x}),1),
M=s("span",{class:"ck-moves"},k,C),B=s("li",{onkeydown:L},M,y);return{token:p,words:x,row:B,up:k,down:C};function W(D,j,K){
return s("button",{type:"button",class:"ck-move","aria-label":j,onclick:()=>A(p,K)},D)}function L(D){let j={ArrowUp:-1,ArrowDown:1}[D.
key];j&&(D.preventDefault(),D.stopPropagation(),A(p,j))}}function g(p){if(!p.length)return[];let b=p.map(([y,k])=>s("li",
{},u("{one} / {other}",{one:a(y),other:a(k)}))),x=u("The text does not say which of these came first:");return[s("p",{},
x),s("ul",{},...b)]}function S(p){m.sort((b,x)=>p.indexOf(b.token)-p.indexOf(x.token)),E()}function A(p,b){let x=m.findIndex(
B=>B.token===p),y=x+b,k=m[x];if(k.up.disabled||y<0||y>=m.length)return;m.splice(x,1),m.splice(y,0,k);let C=document.activeElement;
E(),C instanceof HTMLElement&&C.focus();let M={item:k.words,place:y+1,count:m.length};o(u("{item}: now {place} of {count\
}",M))}function E(){f.replaceChildren(...m.map(({row:p})=>p)),m.forEach(({up:p,down:b},x)=>{d(p,x===0),d(b,x===m.length-
1)})}}var rn=(e,{t,viewTyped:o})=>o({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function an(e,t){let{chooseValue:o,chosenValue:n,describe:s,keyLine:i,make:a,markdownBlock:d,t:u}=t,c=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),h=[u("True"),u("False")],m=[!0,!1].map(S=>a("input",{type:"radio",name:c,value:String(S)})),
w=m.map((S,A)=>a("label",{},S,` ${h[A]}`)),g=a("div",{},a("div",{class:"ck-inline"},...w),f.element);return{how:u("True \
or false?"),body:g,answer(){let S=n(m);return S?{answer:S==="true"}:null},fill:({answer:S})=>o(m,String(S)),show(S){o(m,
String(S.answer));let A="key"in S?[i(h[S.key?0:1])]:[];f.set(d(S.feedback),...A),s(m.find(E=>E.checked),f.element)},said:()=>f.
text(),...t.closing(g,()=>{f.set();for(let S of m)s(S)})}}var cn={branching:Pt,brief:Ht,choice:Vt,choices:Yt,classify:zt,cloze:Jt,date:Gt,discuss:Qt,highlight:Zt,match:Xt,mend:en,
number:on,order:sn,"short-text":rn,"true-or-false":an};var nt={};rt(nt,{chooseValue:()=>Ze,chosenValue:()=>Qe,closing:()=>de,describe:()=>Z,focusFirst:()=>Ge,isOff:()=>X,keyLine:()=>_e,
makeBlank:()=>tt,makeFeedback:()=>se,makeSelect:()=>ln,markdownBlock:()=>Q,placeTold:()=>et,placeVerdict:()=>Xe,plainText:()=>Je,
rounded:()=>G,sentence:()=>ge,setDisabled:()=>ze,setInvalid:()=>ue,setOff:()=>J,verdictLine:()=>we});var Ho={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function we(e,t){let o=r("span",{"aria-hidden":"true"},`${Ho[e]} `);return r("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},o,t)}function se(){let e=r("div",{class:"ck-feedback",id:U("feedback"),hidden:!0});return{element:e,text:()=>Vo(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var ge=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function Vo(e){
let t=e.cloneNode(!0);for(let n of t.querySelectorAll("[aria-hidden]"))n.remove();return[...t.children].map(n=>n.textContent?.
trim()??"").filter(Boolean).map(ge).join(" ")}var Q=e=>H("div",{dir:"auto"},e),Je=e=>H("span",{},e).textContent??"";function Z(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:o})=>o).join(" ")):e?.removeAttribute("aria-describedby")}function ue(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var J=(e,t)=>e.setAttribute("aria-disabled",String(
t)),X=e=>e.getAttribute("aria-disabled")==="true",_e=e=>r("p",{class:"ck-key"},l("The answer: {key}",{key:e}));function ze(e,t){
let o=e.querySelectorAll("input, select, textarea, button");for(let n of o)n.disabled=t}function Ge(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var de=(e,t)=>({close:()=>ze(e,!0),open(){ze(e,!1),t?.()}}),Qe=e=>e.
find(t=>t.checked)?.value??"";function Ze(e,t){for(let o of e)o.checked=o.value===t}function Xe(e,t){return e?"right":t?
"wrong":"left"}function et(e,t,{feedback:o,key:n,why:s}){return[we(e,t),...o?[Q(o)]:[],...n&&e!=="right"?[_e(n)]:[],...s?
[Q(s)]:[]]}function tt(e,t){return t.length?ln(e,t.map(o=>[o,o])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function ln(e,t){let o=r("option",{value:""},l("Choose …")),n=t.map(([s,i])=>r("option",{value:s,dir:"aut\
o"},i));return r("select",e,o,...n)}var G=e=>String(Math.round(e*100)/100);var ot=()=>({sure:l("Sure"),fairly:l("Fairly sure"),guessing:l("Guessing")});function un(){let e=U("confidence"),t=Object.
entries(ot()).map(([s,i])=>{let a=r("input",{type:"radio",name:e,value:s});return{input:a,label:r("label",{},a,` ${i}`)}}),
o=t.map(({input:s})=>s),n=r("legend",{},l("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},n,...t.map(
({label:s})=>s)),value:()=>Qe(o),show:s=>Ze(o,s),close(){for(let s of o)s.disabled=!0}}}function dn(){let e=U("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),o=r("label",{for:e},l("Why? In one line:"));return{element:r("p",
{class:"ck-field"},o,t),value:()=>t.value.trim(),show(n){t.value=n},close(){t.disabled=!0}}}function fn(e,t){let o=r("ol",
{class:"ck-hints",hidden:!0}),n=r("button",{type:"button",hidden:!e.hints,onclick:a}),s=()=>o.lastElementChild?.textContent;
return u(),{list:o,button:n,show:d,offerNext:u,last:s,count:i};function i(){return o.children.length}function a(){X(n)||
(J(n,!0),t())}function d(c){o.hidden=!c.length,o.replaceChildren(...c.map(f=>H("li",{dir:"auto"},f))),u()}function u(){let c=e.
hints-i(),f=c?e.costs[i()]:0,h=f?l(", costs {share}%",{share:G(100*f)}):"",m=c?l("Show a hint ({left} left{costs})",{left:c,
costs:h}):l("No hint left");n.replaceChildren(m),J(n,!c)}}function pn(e,t){let o=e.confidence?un():null,n=e.reason?dn():null,s="";return a(),{elements:[t.body,o?.element,n?.element],
draft:i,settle:a,unchecked:d,fill:u,show:c,open:()=>t.open(),close(){for(let f of[t,o,n])f?.close()}};function i(){return{
sent:t.answer(),confidence:o?.value(),reason:n?.value()}}function a(){s=JSON.stringify(i())}function d(){let f=i();return JSON.
stringify(f)===s?null:f}function u(f){try{f.sent&&t.fill(f.sent),o?.show(f.confidence),n?.show(f.reason??"")}catch{}}function c(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),o?.show(f.confidence),n?.show(f.reason),a()}}function hn(e,t){let{chosenValue:o,chooseValue:n,make:s,makeMarkdown:i,markdownBlock:a,t:d,uniqueId:u}=t,c=u("client"),f=e.
clients.map(({token:S,text:A,about:E})=>{let p=u("client"),b=s("div",{class:"ck-feedback",id:u("about")},a(E)),x=s("inpu\
t",{type:"radio",id:p,name:c,value:S});x.setAttribute("aria-describedby",b.id);let y=i("label",{for:p,class:"ck-decided",
dir:"auto"},A);return{input:x,row:s("div",{class:"ck-option"},x,y,b)}}),h=f.map(({input:S})=>S),m=f.map(({row:S})=>S),w="",
g=s("div",{class:"ck-options"},...m);return{how:d("Choose whom you advise. You can change it later."),check:d("Advise th\
is client"),body:g,answer:()=>o(h)?{client:o(h)}:null,fill:({client:S})=>n(h,S),show:({client:S})=>n(h,w||S),said:()=>"",
follow({client:S}){w=S},...t.closing(g)}}var Yo=()=>({right:l("Chosen: right"),wrong:l("Chosen: not right"),missed:l("Not chosen, but right"),left:l("Correctly l\
eft out")});function mn(e,{how:t,type:o}){let n=U("options"),s=e.map(({token:c,text:f})=>{let h=`${n}-${c}`,m=r("input",
{type:o,id:h,name:n,value:c}),w=H("label",{for:h,dir:"auto"},f),g=se(),S=r("div",{class:"ck-option"},m,w,g.element);return{
token:c,input:m,label:w,feedback:g,row:S}}),i=se(),a=s.map(({row:c})=>c),d=r("div",{class:"ck-options"},...a,i.element);
return{how:t,body:d,answer(){let c=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return c.length?{choices:c}:null},
fill({choices:c}){for(let{token:f,input:h}of s)h.checked=c.includes(f)},show(c){for(let[f,{chosen:h,verdict:m,feedback:w}]of u(
c))if(f.input.checked=h,m){Z(f.input,f.feedback.element),f.row.dataset.verdict=m;let g=we(m,Yo()[m]);f.feedback.set(g,Q(
w))}else c.missed&&Z(f.input,i.element);c.missed&&i.set(Q(c.missed))},said(c){return[...u(c).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:m}])=>`${ge(h.textContent??"")} ${m.text()}`),i.text()].filter(Boolean).join(" ")},...de(
d,()=>{for(let{input:c,feedback:f,row:h}of s)Z(c),delete h.dataset.verdict,f.set();i.set()})};function u(c){let f=new Map(
c.options.map(h=>[h.token,h]));return s.flatMap(h=>{let m=f.get(h.token);return m?[[h,m]]:[]})}}function wn(e,t,o){let n=e.left,s=e.right,i=n.map(({token:u,text:c})=>({token:u,feedback:se(),...o(c)})),a=new Map(s.map(
({token:u,text:c})=>[u,Je(c)])),d=r("div",{class:"ck-placing"},...i.map(({element:u,feedback:c})=>r("div",{class:"ck-pla\
ced"},u,c.element)));return{how:t,body:d,answer(){let u=i.map(({token:c,value:f})=>[c,f()]).filter(([,c])=>c);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:c,set:f}of i)f(u[c]??"")},show({pairs:u}){for(let{token:c,
feedback:f,control:h,set:m}of i){let w=u.find(S=>S.token===c);m(w.chosen);let g=Xe(w.right,w.chosen);f.set(...et(g,zo(g),
{...w,key:a.get(w.key)})),Z(h,f.element),h.matches("select")&&ue(h,g==="wrong")}},said:()=>i.map(({words:u,feedback:c})=>`${ge(
u)} ${c.text()}`).join(" "),...de(d,()=>{for(let{feedback:u,control:c}of i)u.set(),Z(c),ue(c,!1)})}}function zo(e){return{
right:l("Right"),wrong:l("Not right"),left:l("Nothing was chosen here")}[e]}function gn(e,t,o){let n=e.map((c,f)=>Jo(c,t[f])),s=r("p",{class:"ck-beside"}),i=r("button",{type:"button",onclick:d},l(
"Save my marks")),a=r("div",{class:"ck-actions"},i);return r("div",{},...n.map(({element:c})=>c),a,s);function d(){let c=n.
map(({value:f})=>f());c.includes(-1)?u(l("Mark every line first.")):o.mark(c,()=>u(l("Your marks have been saved.")))}function u(c){
s.replaceChildren(c),o.announce(c)}}function Jo(e,t){let o=U("rubric"),n=[l("Not yet"),l("Partly"),l("Yes")],s=n.map((a,d)=>{
let u=r("input",{type:"radio",name:o,value:d});return u.checked=t===d,u});return{element:r("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...s.map((a,d)=>r("label",{},a,` ${n[d]}`))),value:()=>s.findIndex(a=>a.checked)}}function kn({
label:e,text:t,comment:o}){let n=r("div",{class:"ck-comment"},Q(o));return r("details",{},r("summary",{},e),Q(t),n)}function bn({how:e,label:t,after:o,more:n,sent:s,filled:i,shown:a,key:d=u=>u}){let u=U("answer"),c=tt({id:u},[]),f=se(),
h=r("p",{class:"ck-field"},r("label",{for:u},t),c,o),m=r("div",{},h,n,f.element);return{how:e,body:m,input:c,answer:()=>s?.()??
(c.value.trim()?{text:c.value.trim()}:null),fill(w){c.value=w.text??"",i?.(w)},show(w){a?.(w),c.value||(c.value=w.written??
"");let g=w.key===void 0?[]:[_e(d(w.key))];f.set(Q(w.feedback),...g),Z(c,f.element),ue(c,w.verdict!=="right")},said:()=>f.
text(),...de(m,()=>{f.set(),Z(c),ue(c,!1)})}}var vn={...nt,dateInWords:te,make:r,makeMarkdown:H,t:l,tn:P,uniqueId:U,viewExemplar:kn,viewMarking:Ne,viewOptions:mn,viewPlaced:wn,
viewRubric:gn,viewTyped:bn};var Go=()=>({right:l("Right"),partly:l("Partly right"),near:l("Nearly right: check the spelling"),wrong:l("Not right"),discussed:l(
"There is no right or wrong answer"),"so far":l("So far"),sent:l("Your answer is kept for your instructor, who marks it")}),
Qo=()=>({chosen:l("Kept; you can choose another client at any time"),kept:l("Kept; you can change it and keep another ve\
rsion"),"too precise":l("Not right (more precise than the text)"),"too coarse":l("Partly right (less precise than the te\
xt)")});function st(e){let t=Qo()[e.note]??Go()[e.verdict];if(!e.of)return`${t}.`;let o=P("{points} of {of} point","{poi\
nts} of {of} points",e.of,{points:G(e.points),of:G(e.of)}),n=e.tries>1?l(" (first try: {points})",{points:G(e.first)}):"",
s=e.cost?l(", less {share}% for hints",{share:G(100*e.cost)}):"";return`${t}: ${o}${s}${n}.`}function yn(e,t){let{as_of:o,
confidence:n,evidence:s,left:i,reason:a,review_due:d}=e,u=[];if(n){let f=ot()[n].toLowerCase();u.push(l("You said: {conf\
idence}.",{confidence:f}))}return a&&u.push(l("Your reason: {reason}",{reason:a})),!e.final&&i!=null&&u.push(P("One try \
left.","{count} tries left.",i)),o&&o!==s?.as_of&&u.push(l("As of {day}.",{day:o})),d&&u.push(l("This answer was due to \
be checked again by {day}: it may be out of date.",{day:d})),[...u.map(f=>r("p",{class:"ck-beside"},f)),s?Zo(s,t):""]}function Zo(e,t){
let{before:o,words:n,after:s,told:i,draft:a}=e,d=n?l("The words in the article"):l("The fact and its source"),u=n?[o,r("\
mark",{},n),s]:[r("p",{},i)],c=l("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck\
-evidence"},r("figcaption",{},d),r("blockquote",{dir:"auto"},...u),n?Xo(e,t):es(e),a?r("p",{class:"ck-beside"},c):"")}function Xo({
printed_in:e,marks:t},o){if(!e&&!t)return"";let n=t?r("button",{type:"button",onclick:o},l("Show in the article")):null,
s=e?r("cite",{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",n)}function es({pages:e,read:t,as_of:o}){let n={
target:"_blank",rel:"noopener noreferrer"},s=e.flatMap(({address:u,host:c})=>[" ",r("a",{...n,href:u,title:u},c)]),a=[t&&
l("Read on {day}.",{day:t}),o&&o!==t&&l("True as of {day}.",{day:o})].filter(Boolean).join(" "),d=s.length?[l("Source:"),
...s,". "]:[];return r("p",{class:"ck-beside"},...d,a)}var ts=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { section { break-inside: avoid; } details:not([open]) { display: none; } }
`,ns="default-src 'none'; style-src 'unsafe-inline'";function xn({paragraphs:e,labels:t,moments:o,client:n,changes:s,nameOf:i}){
let a=document.implementation.createHTMLDocument(l("Brief"));a.documentElement.lang=ie.used??"en";let d=f("meta");d.setAttribute(
"http-equiv","Content-Security-Policy"),d.setAttribute("content",ns);let u=f("meta");u.setAttribute("charset","utf-8"),a.
head.prepend(u,d),a.head.append(f("style",ts));let c=f("main",f("h1",l("Brief")),...n?[f("p",l("For: {name}",{name:n}))]:
[],...e.map(w),...s.trim()?[m(l("What changed"),h("p",s.trim()))]:[],...o.length?[m(l("Timeline"),A())]:[],m(l("Sources"),
S()));return a.body.append(c),`${new XMLSerializer().serializeToString(a)}
`;function f(p,...b){let x=a.createElement(p);return x.append(...b),x}function h(p,b){let x=f(p,b);return x.setAttribute(
"dir","auto"),x}function m(p,...b){return f("section",h("h2",p),...b)}function w({title:p,versions:b}){let x=b.at(-1);if(!x)
return m(p,E(l("Nothing is written yet.")));let y=b.slice(0,-1),k=f("details",f("summary",l("Earlier versions")),...y.map(
g));return m(p,g(x),...y.length?[k]:[])}function g({time:p,client:b,fields:x}){let y=[te(p.slice(0,10)),i(b)].filter(Boolean).
join(" · "),k=Object.entries(t).flatMap(([C,M])=>x[C]?[f("dt",M),h("dd",x[C])]:[]);return f("div",E(y),f("dl",...k))}function S(){
let p=e.flatMap(({versions:b})=>b.at(-1)?.fields.source||[]);return p.length?f("ul",...[...new Set(p)].map(b=>h("li",b))):
E(l("No source is named yet."))}function A(){let p=o.map(({when:b,what:x,words:y})=>f("tr",h("th",b),h("td",x),h("td",y)));
return f("table",...p)}function E(p){let b=h("p",p);return b.className="quiet",b}}var os=6e4;function Sn(e,t){let{dateInWords:o,make:n,t:s,tn:i,uniqueId:a}=t,d=a("changes"),u=n("textarea",{id:d,rows:5,maxlength:4e3,
dir:"auto"}),c=n("label",{for:d},s("What changed, and why:")),f=n("p",{class:"ck-beside"}),h=n("button",{type:"button",onclick:k},
s("Save the brief as a page")),m=n("div"),w=n("div",{},n("div",{class:"ck-actions"},h),f),g=n("div",{class:"ck-brief"},m,
c,u,w),S=[],A="";return{how:s("Nobody grades it. Each version that you keep stays in your record."),check:s("Keep this v\
ersion"),isFreeText:!0,body:g,answer:()=>u.value.trim()?{text:u.value.trim()}:null,fill(C){u.value=C.text},show(C){u.value||
(u.value=C.written)},follow(C){S=C.paragraphs??[],A=C.client??"",m.replaceChildren(E(),...S.map(b))},said:()=>"",...t.closing(
g)};function E(){let C=p(A);return n("p",{},C?s("You advise: {name}",{name:C}):s("No client is chosen yet."))}function p(C){
return e.names[C]??C}function b({title:C,versions:M}){let B=M.at(-1),W=M.slice(0,-1),L=a("paragraph");return n("div",{class:"\
ck-position",role:"group","aria-labelledby":L},n("p",{class:"ck-heading",id:L,dir:"auto"},C),B?y(B):n("p",{class:"ck-how"},
s("Nothing is written yet.")),W.length?x(W):null)}function x(C){let M=i("One earlier version","{count} earlier versions",
C.length),B=C.map(W=>n("li",{},y(W)));return n("details",{},n("summary",{},M),n("ol",{},...B))}function y({time:C,client:M,
fields:B}){let W=[o(C.slice(0,10)),p(M)].filter(Boolean).join(" · "),L=Object.entries(e.labels).flatMap(([D,j])=>B[D]?[
n("dt",{},j),n("dd",{class:"ck-kept",dir:"auto"},B[D])]:[]);return n("div",{},n("p",{class:"ck-how"},W),n("dl",{},...L))}
function k(){let{labels:C,moments:M}=e,B=xn({paragraphs:S,labels:C,moments:M,client:p(A),changes:u.value,nameOf:p}),W=URL.
createObjectURL(new Blob([B],{type:"text/html"}));n("a",{href:W,download:"brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(
W),os);let L=s("The page brief.html is in your downloads. Open it to read or print it.");f.replaceChildren(L),t.announce(
L)}}var ss={client:hn,"whole-brief":Sn},rs=".ck-question [tabindex='-1']";function Cn(e,t){let{drafts:o,extraViews:n,given:s,
onChange:i,together:a}=t,{region:d,announce:u}=V(),c=We(u),f=is(e,c,t),m={...cn,...ss,...n}[e.kind](e,{...vn,announce:u,
mark:R,choose:O}),w=pn(e,m),{check:g,reveal:S}=as(M(),a,j),A=fn(e,q),E=Tt(),p=r("div",{class:"ck-result"}),b=cs(e,t.number,
m.how,E.element,...w.elements,c.elements.left,A.list,r("div",{class:"ck-actions"},g,S,A.button),c.elements.notice,c.elements.
unsaved,p,d),x=r("form",{novalidate:!0,onsubmit:D},b),y=!1,k=!1,C="";return W(),{element:x,restore:v,action:B,tell:c.tell,
setUnsaved:c.setUnsaved,keepDraft:L,focus:()=>Ge(m.body),isAnswered:()=>y};function M(){return e.sealed?l("Keep this ans\
wer"):m.check??l("Check")}function B(){return!X(g)&&m.answer()?{did:"answer",...w.draft()}:null}function W(){let I=o.of(
e,!!m.isFreeText)??s;I&&w.fill(I),c.setLeft(!!(I&&!s))}function L(){let I=X(g)?null:w.unchecked();I?o.keep(e,I):o.forget(
e)}function D(I){if(I.preventDefault(),X(g)||a)return;let $=B();$?C===JSON.stringify($)?c.tell(l("Change your answer, th\
en check again.")):K($,g):c.tell(l("Answer first, then check."))}function j(){X(S)||K({did:"show"},S),g.focus()}function K(I,$){
J($,!0),f(I,{onReply(_){I.did==="answer"&&(C=JSON.stringify(I)),J($,!1),v(_.stands),L(),i(_.score);let F=_.stands.result,
Y=F.verdict==="sent"?"":m.said(F);u([st(F),Y,c.whyUnsaved()].join(" "))},onSilence:()=>J($,!1),onRefused(_){J($,!1);let F={
reason:_};c.tell(e.sealed?l("Not kept: {reason}.",F):l("Not checked: {reason}.",F))}})}function q(){f({did:"hint"},{onReply(I){
A.show(I.stands.hints),c.clear(),u(l("Hint {place}: {hint}",{place:A.count(),hint:A.last()}))},onSilence:A.offerNext})}function R(I,$){
f({did:"mark",marks:I},{onReply:_=>$(_.stands.result)})}function O(I,$){f({did:"choose",sent:I},{onReply:$})}function v(I){
let{hints:$,result:_,earlier:F}=I;if(E.show(F),m.follow?.(I),!k&&!$.length&&!_)return;k=!0;let Y=b.contains(document.activeElement),
re=w.unchecked();A.show($),c.clear(),y=!!_&&_?.verdict!=="so far",b.toggleAttribute("data-answered",y),S.hidden=!_?.may_show,
J(g,!!_?.final),m.open(),_?(T(_,re),_.final&&N(Y),g.replaceChildren(M())):(C="",re||w.settle(),p.replaceChildren())}function T(I,$){
w.show(I),$&&!I.final&&w.fill($),(I.final||!w.unchecked())&&c.setLeft(!1),p.replaceChildren(we(I.verdict,st(I)),...yn(I,
t.showInArticle))}function N(I){o.forget(e),w.close(),I&&!document.activeElement?.matches(rs)&&g.focus()}}function is(e,t,{
actions:o,whyUnsaved:n}){return(s,i)=>o.give(e.id,s,{onReply(a){t.setLeft(!1),t.setUnsaved(a.saved?"":le(n())),i.onReply(
a)},onRunning:t.setRunning,onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(ee(o.areStored())),t.announce(
t.whyUnsaved())},onRefused:i.onRefused})}function as(e,t,o){let n={type:"button",hidden:!0,onclick:o};return{check:r("bu\
tton",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",n,l("Show the answer"))}}function cs(e,t,o,...n){let s=e.
tries?P("One try.","{count} tries.",e.tries):"",i=[o,s].filter(Boolean).join(" "),a=U("how"),d=[t,e.lesson].filter(Boolean).
join(" · "),u=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",{class:"ck-question","aria-describe\
dby":a},r("legend",{},r("span",{class:"ck-number"},d),u),e.below?H("div",{dir:"auto"},e.below):null,r("p",{class:"ck-how",
id:a},i),...n)}function Tn(e,t,o){let{isTogether:n,isSealed:s,passMark:i,whyUnsaved:a,restore:d,announce:u}=o,c=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),h=r("p",{class:"ck-why-unsaved"}),m=r("button",{type:"button",class:"ck-main",hidden:!n,onclick:g},
s?l("Keep all answers"):l("Check all answers")),w=r("button",{type:"button",hidden:!0,onclick:A},l("Retry the questions \
you missed"));return{buttons:[m,w],told:[f,h,c],setScore:b,setSaved:()=>h.replaceChildren()};function g(){if(X(m))return;
e.addAll();let x=e.actions();if(!Object.keys(x).length){p(l("Answer first, then check."));return}J(m,!0),t.giveAll(x,{onReply(y){
J(m,!1),d(y),S(y.saved)},onSilence(){J(m,!1),E()}})}function S(x){let y=e.left(),k=y?P("1 question is still open.","{cou\
nt} questions are still open.",y):"";f.replaceChildren(k),h.replaceChildren(x?"":le(a())),u([c.textContent,k,h.textContent].
join(" "))}function A(){t.again({onReply(x){f.replaceChildren(),e.addAll(),d(x),e.firstToAnswer()?.focus()},onSilence:E})}
function E(){f.replaceChildren();let x=ee(t.areStored());h.replaceChildren(x),u(x)}function p(x){f.replaceChildren(x),u(
x)}function b(x){c.replaceChildren(ls(x,i)),w.hidden=!x.missed}}function ls({answered:e,questions:t,of:o,points:n,first:s,
passed:i},a){let d=[];return e&&d.push(l("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&o&&d.push(l(
"Score: {points} of {of}; on the first try, {first}.",{points:G(n),of:G(o),first:G(s)})),i!=null&&d.push(i?l("That is en\
ough to pass."):l("You need {mark}% to pass.",{mark:a})),d.join(" ")}var En={render({model:e,el:t,views:o={}}){z(e,t);let n=us(e,fe(e),o);t.replaceChildren(n.element);let s=Lt(e,t,n.reload);
return()=>{n.close(),s()}}};function us(e,t,o){let n=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:a,
announce:d}=V(),c=$e(t,s,n,{onNews:j,onLate:q,onElsewhere:B}),f=Be(s),h=ds(c.waiting()),m=s.way==="all",w=qt(n,{way:s.way,
makeForm:x,put:y}),g=Tn(w,c,{isTogether:m,isSealed:n.some(({sealed:R})=>R),passMark:s.pass_mark,whyUnsaved:i,restore:M,announce:d}),
S=Et({look:L,retry:W,announce:d}),A=r("div",{class:"ck-actions"},w.next,...g.buttons),E=0,p=r("div",{class:"ck ck-quiz",
oninput:k,onclick:k,onkeyup:k,onpointerup:k},s.told?r("p",{class:"ck-told"},s.told):null,S.element,A,...g.told,a);return w.
begin(),e.on("change:kept",D),S.show({aloud:!0}),t.ask({type:"open"},{onReply:C,onSilence:K}),{element:p,close:b,reload:B};
function b(){e.off("change:kept",D);for(let R of[c,f,S,t])R.close()}function x(R,O){return Cn(R,{number:O,actions:c,drafts:f,
given:h.get(R.id),whyUnsaved:i,together:m,extraViews:o,showInArticle:()=>t.ask({type:"evidence",question:R.id},{onReply:fs}),
onChange(v){g.setScore(v),w.arrange()}})}function y(R,O){A.before(...R.map(v=>v.element)),O?p.dataset.toCome=String(O):delete p.
dataset.toCome}function k({target:R}){let O=w.around(R);O&&f.soon(O)}function C(R){M(R),c.open(R.versions),j()}function M(R){
w.restore(R.questions),g.setScore(R.score)}function B(){t.ask({type:"open"},{onReply:M}),j()}function W(R){t.ask({type:"\
retry"},{onReply(){j(),S.show({aloud:R})}})}function L(){return{kept:e.get("kept")??{},late:E,waiting:c.waiting().length,
isSilent:c.areSilent(),areStored:c.areStored()}}function D(){i()||c.saved(),j()}function j(){S.show();let R=new Set(c.waiting().
map(({question:O})=>O));R.size||g.setSaved(),w.setSaved(R)}function K(){c.notOpened(),S.show({aloud:!0});for(let{question:R}of c.
waiting())w.named(R)?.setUnsaved(ee(c.areStored()))}function q({question:R=""},O){if(E+=O.saved?1:0,O.type==="state"?M(O):
O.stands&&(g.setScore(O.score),w.restoreOne(R,O.stands)),O.without_effect?.length){let v=l("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");w.named(
R)?.tell(v)}}}function ds(e){let t=e.filter(({deed:o})=>o?.did==="answer");return new Map(t.map(({question:o,deed:n})=>[
o,n]))}function fs(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function An(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null,
onclick:({target:p})=>{p instanceof Element&&w(p.closest(".ck-passage"))},onkeydown:d}),s=[],i=[];return{element:n,show:u,
select:A,scrollToMarked:()=>E(s.find(p=>p.marked))};function d(p){let b=i.findIndex(({element:k})=>k===p.target);if(b<0||
p.altKey||p.ctrlKey||p.metaKey)return;let y={ArrowRight:b+1,ArrowDown:b+1,ArrowLeft:b-1,ArrowUp:b-1,Home:0,End:i.length-
1}[p.key];if(p.key==="Enter"||p.key===" ")w(i[b].element);else if(i[y])g(i[y]);else if(y===void 0)return;p.preventDefault()}
function u(p,b){let x=new Set,y=[...b,...p.flatMap(M=>[M.evidence,...M.passages])];for(let[M,B]of y)x.add(M).add(B);s=[];
let k=[],C=0;for(let M of e.blocks)k.push(t.slice(C,M.start),c(M,[...x])),C=M.end;k.push(t.slice(C,t.length)),f(p,b),i=s.
filter(M=>M.rows.length),i.forEach(m),i.length&&S(i[0]),n.replaceChildren(...k)}function c(p,b){let y=[...b.filter(W=>p.
start<W&&W<p.end).sort((W,L)=>W-L),p.end],k=y.map((W,L)=>{let D=L?y[L-1]:p.start,j=r("span",{},t.slice(D,W));return{start:D,
end:W,rows:[],marked:!1,element:j}});s.push(...k);let C=p.aside?r("span",{class:"ck-aside-label"},p.aside):null,M=p.aside?
"ck-aside":`ck-${p.kind.replace(" ","-")}`,B=k.map(W=>W.element);return r("p",{class:M,dir:"auto"},C,...B)}function f(p,b){
let x=p.flatMap(y=>y.passages.map(([k,C])=>({id:y.id,start:k,end:C})));x.sort((y,k)=>y.end-y.start-(k.end-k.start));for(let{
id:y,start:k,end:C}of x)for(let M of h(k,C))M.rows.includes(y)||M.rows.push(y);for(let[y,k]of b)for(let C of h(y,k))C.marked=
!0,C.element.classList.add("ck-marked")}function h(p,b){let x=0;for(let k=s.length;x<k;){let C=x+k>>1;s[C].start<p?x=C+1:
k=C}let y=x;for(;y<s.length&&s[y].end<=b;)y+=1;return s.slice(x,y)}function m({element:p,rows:b}){p.classList.add("ck-pa\
ssage"),p.prepend(r("span",{class:"ck-unseen"},`${b.join(", ")}: `)),p.setAttribute("role","button"),p.setAttribute("tab\
index","-1"),p.setAttribute("aria-pressed","false"),ae(p)}function w(p){let b=i.find(y=>y.element===p);if(!b)return;S(b);
let x=b.rows.indexOf(b.chosen??"");o(b.rows[(x+1)%b.rows.length])}function g(p){S(p),p.element.focus()}function S(p){for(let b of i)
b.element.tabIndex=b===p?0:-1}function A(p){for(let k of s){let C=p!==void 0&&k.rows.includes(p.id),[M,B]=p?.evidence??[
1/0,-1/0];k.chosen=C?p.id:void 0,k.element.classList.toggle("ck-chosen",C),k.element.classList.toggle("ck-evidence",M<=k.
start&&k.end<=B),k.rows.length&&k.element.setAttribute("aria-pressed",String(C))}let b=s.find(k=>k.chosen),x=n.getRootNode(),
y=x instanceof Document||x instanceof ShadowRoot?x.activeElement:null;!b||i.some(({element:k})=>k===y)||(S(b),E(b))}function E(p){
p&&he(n,p.element)}}function On(e,t,{choose:o,switchTo:n}){let s=U("rows"),i=r("div",{class:"ck-rows"}),a=r("p",{class:"ck-hint ck-drafts"}),
d=r("div",{class:"ck-detail"}),u=e.map(({name:k,label:C,rows:M})=>{let B=P("1 row","{count} rows",M.length);return r("op\
tion",{value:k},l("{label} ({rows})",{label:C,rows:B}))}),c=r("select",{onchange:()=>n(c.value)},...u),f=r("label",{class:"\
ck-switch"},l("Table")," ",c),h=new Map,m,w=!1;return{element:r("div",{class:"ck-table"},f,a,i,d),show:S,select:p};function S(k){
c.value=k.name,h=new Map(k.rows.map(M=>[M.id,E(k,M)]));let C=ps(k.rows);a.hidden=!C,a.textContent=C,i.replaceChildren(k.
rows.length?A(k):r("p",{},l("This table has no rows for this article."))),i.scrollTop=0}function A(k){let C=l("{label}: \
choose a row to mark its words",{label:k.label}),M=[l("Row"),...k.columns].map(W=>r("th",{scope:"col"},W)),B=[...h.values()].
map(({element:W})=>W);return r("fieldset",{},r("legend",{},C),r("table",{},r("thead",{},r("tr",{},...M)),r("tbody",{},...B)))}
function E(k,C){let M=`${s}-${C.id}`,B=()=>o(C.id),W=r("input",{type:"radio",name:s,value:C.id,id:M,onchange:B}),L=r("la\
bel",{for:M},W,C.id),D=`${M}-main`,j=C.cells.map((R,O)=>r("td",{dir:"auto",id:O===k.main?D:null,"data-heading":k.columns[O]},
R));return W.setAttribute("aria-describedby",D),{element:r("tr",{onclick:q},r("th",{scope:"row"},L),...j),input:W};function q({
target:R}){R instanceof Element&&R.closest("label")||(W.focus(),o(C.id))}}function p(k){let C=m;h.get(C??"")?.element.classList.
remove("ck-chosen"),m=k?.id;let M=h.get(m??"");for(let{input:B}of h.values())B.checked=B.value===m;return M?.element.classList.
add("ck-chosen"),M&&he(i,M.element,i.querySelector("thead")?.offsetHeight),d.replaceChildren(...k?b(k):[r("p",{},l("No r\
ow is chosen."))]),C}function b(k){let C=x(k).map(({part:L,words:D,count:j})=>r("li",{},r("span",{class:"ck-part"},L)," ",
r("q",{dir:"auto"},D),j>1?P(" (once)"," ({count} times)",j):null)),M=[hs(k),ms(k),...k.why],W=r("details",{open:w,ontoggle:()=>w=
W.open},r("summary",{},l("Why this row?")),r("ul",{},...M.map(L=>r("li",{},L))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},l("Row {id}",{id:k.id})),r("button",{type:"button",onclick:y},l("Clear the marks"))),r("p",{class:"ck-part"},
l("Its words in the article")),r("ul",{},...C),W]}function x(k){let C=new Map;for(let[M,B,W]of k.passages){let L=t.slice(
M,B),D=C.get(`${W} ${L}`)??{part:W,words:L,count:0};C.set(`${W} ${L}`,{...D,count:D.count+1})}return[...C.values()]}function y(){
let k=h.get(m??"");o(""),k?.input.focus()}}function ps(e){let t=e.filter(({origin:o})=>o==="proposed").length;return t?t===
e.length?l("This table is a draft that nobody has checked."):P("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function hs({origin:e,checked:t}){if(e==="machine")
return l("The machine made this row.");if(e==="proposed")return l("This row is a draft that nobody has checked.");let{kind:o,
name:n,day:s}=t;return o==="person"?l("Checked by {name} on {day}.",{name:n,day:s}):l("Checked by {name}, a program, on \
{day}.",{name:n,day:s})}function ms({certainty:e}){return e==="clear"?l("The rules had no doubt about it."):l("It is dou\
btful: check it against the sentence.")}var Mn=150,In=e=>e.length>Mn?`${e.slice(0,Mn)} …`:e,Rn={render({model:e,el:t}){z(e,t);let o=e.get("page"),n=e.get("tab\
les"),s=new ne(o.text),{region:i,announce:a}=V(),d=An(o,s,g),u=On(n,s,{choose:g,switchTo:E}),c=ws(o);d.element.setAttribute(
"aria-describedby",c.id);let f=o.title?l("Reader: {title}",{title:o.title}):l("Reader"),h=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},c,r("div",{class:"ck-sides"},d.element,u.element),i);t.replaceChildren(h);let m=oe("reader",
"any"),w=A();return e.on("change:table",x),e.on("change:selected",y),e.on("change:marked",k),x(),w=!1,k(),()=>{e.off("ch\
ange:table",x),e.off("change:selected",y),e.off("change:marked",k)};function g(C){e.set("selected",C),e.save_changes(),S()}
function S(){m.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function A(){let C=m.
get(e.get("place")),M=n.find(({name:W})=>W===C?.table);if(!M||e.get("selected"))return!1;let B=M.rows.find(({id:W})=>W===
C.selected);return e.set("table",M.name),e.set("selected",B?.id??""),e.save_changes(),!0}function E(C){e.set("selected",
""),e.set("table",C),e.save_changes(),S()}function p(){let C=e.get("table");return n.find(M=>M.name===C)??n[0]}function b(){
return p().rows.find(({id:C})=>C===e.get("selected"))}function x(){let C=p();u.show(C),d.show(C.rows,e.get("marked")),y()}
function y(){let C=b(),M=u.select(C);d.select(C),!w&&(C?a(gs(C,C.cells[p().main])):M&&a(l("Marks cleared.")))}function k(){
let C=e.get("marked");if(d.show(p().rows,C),d.select(b()),!C.length)return;d.scrollToMarked();let M=C.map(([B,W])=>s.slice(
B,W)).join(" … ");a(l("Marked in the article: {words}",{words:In(M)}))}}};function ws(e){let t=l("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),o=l("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),n=e.lang==="en"?o:`${t} ${o}`;return r(
"p",{class:"ck-hint",id:U("hint")},n)}function gs({id:e,passages:t},o){return P("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:In(o)})}return Dn(ks);})();
return widgets; }

export function makeWidgets() {
"use strict";var widgets=(()=>{var Ke=Object.defineProperty;var An=Object.getOwnPropertyDescriptor;var En=Object.getOwnPropertyNames;var Mn=Object.prototype.hasOwnProperty;var it=(e,t)=>{for(var n in t)Ke(e,n,{get:t[n],enumerable:!0})},On=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let r of En(t))!Mn.call(e,r)&&r!==n&&Ke(e,r,{get:()=>t[r],enumerable:!(o=An(t,r))||o.enumerable});return e};var In=e=>On(Ke({},"__esModule",{value:!0}),e);var Zo={};it(Zo,{adjudicator:()=>bt,curator:()=>St,explorer:()=>Ct,predict:()=>Mt,progress:()=>Kt,quiz:()=>bn,reader:()=>Cn});var me={},ge={used:"",own:""};function Y(e,t){me=e.get("words")??{};let n=e.get("languages");n?.used&&(ge=n,t.lang=n.used,
t.dir=n.direction)}function l(e,t={}){let n=me[e]??e;return at(typeof n=="string"?n:n[0],t)}function q(e,t,n,o={}){let r=me[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,a=(me[e]&&me[""]?.[i])??+(n!==1);return at(r[Number(a)],{count:n,...o})}
function at(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function ve(e){if(e==="undated")return l("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let r=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=ge;return r.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var Rn=15e3,$n=new Set(["a","button","input","select","textarea","summary"]),lt="a[href], button, input, select, textare\
a, summary, [tabindex]";function s(e,t={},...n){let o=document.createElement(e);for(let[r,i]of Object.entries(t))r.startsWith(
"on")?o.addEventListener(r.slice(2),i):i!==!1&&i!=null&&o.setAttribute(r,i===!0?"":i);t.dir==="auto"&&ge.own&&(o.lang=ge.
own);for(let r of n)r!=null&&o.append(r);return($n.has(e)||"tabindex"in t)&&se(o),o}function se(e){e instanceof HTMLElement&&
e.matches(lt)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&se(e)}));function V(e,t,n){let o=s(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(lt).forEach(se)):
o.textContent=n,o}function H(){let e=s("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(s("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Rn)}}}var Nn=Math.random().toString(
36).slice(2,12),ct=0;function j(e){return ct+=1,`ck-${e}-${Nn}-${ct}`}var ee=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};function ye({how:e,actions:t,forms:n,coder:o,keys:r,onKeys:i,onFilter:a,onOff:d}){let u=s("progress",{"aria-label":l("Si\
gned rows"),max:1,value:0}),c=s("span"),f=s("p",{class:"ck-said"}),h=Object.entries(n??{}).map(([k,{label:g}])=>s("optio\
n",{value:k},g)),w=s("select",{onchange:a},s("option",{value:"turn"},l("each table in turn")),s("option",{value:"mixed"},
l("all tables mixed")),...h),m=s("input",{type:"checkbox",onchange:y});m.checked=r;let v=s("dl",{class:"ck-keys",id:j("k\
eys")}),A=s("div",{hidden:!0},s("p",{},e??Ln()),v,s("p",{},s("label",{},m," ",l("Use single letters as keyboard shortcut\
s")))),M=Object.entries(t).map(([k,g])=>{let S=s("kbd",{"aria-hidden":"true"},k),E=s("button",{type:"button",onclick:()=>p(
k)},g.label,S);return[k,g,E,S]});v.append(...Object.entries(t).flatMap(([k,{label:g,means:S}])=>[s("dt",{},s("kbd",{},k)),
s("dd",{},S?`${g}: ${S}`:g)])),M[0][2].classList.add("ck-main"),y();let T="";return{element:s("div",{class:"ck-bar"},s("\
div",{class:"ck-far"},s("span",{},l("Signed as {name}",{name:o})),u,c,n?s("label",{},l("Rows:")," ",w):null),s("div",{class:"\
ck-actions ck-do",role:"group","aria-label":l("What to do with the row")},...M.map(([,,k])=>k)),A,f),filter:()=>w.value,
keysAreOn:()=>m.checked,press:p,help:b,show(k){u.max=Math.max(1,k.rows),u.value=k.signed,c.textContent=k.said;let g=M.find(
([S])=>S==="u")?.[2];g?.setAttribute("aria-disabled",String(!k.undo)),g&&(g.title=k.undo)},at(k){T=k??"";for(let[,{only:g},
S]of M)g&&S.setAttribute("aria-disabled",String(g!==T))},said(k,g=!1){f.textContent=k,f.classList.toggle("ck-fault",g)}};
function p(k){let g=t[k],S=M.find(([E])=>E===k)?.[2];return!g||!S?!1:(S.getAttribute("aria-disabled")!=="true"?g.run():g.
only&&d(l("Only stakeholders can be merged or split.")),!0)}function y(){for(let[k,,g,S]of M)S.hidden=!m.checked,m.checked?
g.setAttribute("aria-keyshortcuts",k):g.removeAttribute("aria-keyshortcuts");i(m.checked)}function b(){A.hidden=!A.hidden,
M.find(([g])=>g==="?")?.[2]?.setAttribute("aria-expanded",String(!A.hidden))}}function Ln(){return l("Compare the row wi\
th its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each decision is signed and kept at o\
nce, and Undo takes back one after the other. Rows that are not signed do not count. In a form, Control and Enter saves,\
 Escape goes back.")}function xe(e,t){let n=s("div",{class:"ck-outside",hidden:!0}),o=s("ul",{dir:"auto"}),r=s("select",{onchange:a},...e.map(
u=>s("option",{value:u},u==="machine"?l("the machine's draft"):u))),i=s("details",{hidden:e.length===0,ontoggle(){i.open&&
a()}},s("summary",{},l("What has changed?")),s("label",{},l("Since:")," ",r),o);return{element:s("div",{class:"ck-change\
s"},n,i),showOutside:d};function a(){t(r.value,u=>{o.replaceChildren(...u.map(c=>s("li",{dir:"auto"},c)))})}function d(u){
if(!u.length)return;let c=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(s("p",{},l("Somebody has changed the files sin\
ce your last decision. It is kept:")),s("ul",{},...u.map(f=>s("li",{dir:"auto"},f))),s("button",{type:"button",onclick:c},
l("I have seen it")))}}var Wn=3e3;function le(e){let t=new Map,n=[],o=0;return e.on("msg:custom",r),{ask(i,a){let d=j("message");o+=1;let u=setTimeout(
()=>a.onSilence?.(),Wn);t.set(d,{...a,place:o,timer:u});try{e.send({...i,message_id:d})}catch{}return o},listen:i=>n.push(
i),close(){e.off("msg:custom",r);for(let{timer:i}of t.values())clearTimeout(i);t.clear()}};function r(i){let a=t.get(i.message_id);
if(a){t.delete(i.message_id),clearTimeout(a.timer),i.type==="refused"?a.onRefused?.(i.reason):a.onReply(i);for(let d of n)
d(a.place)}}}var Ue="coursekit",ut=window,dt=Symbol.for("coursekit.unstored");ut[dt]??=new Map;var re=ut[dt],Dn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Pe(){try{return window.localStorage}catch{return null}}function te(e,t){let n=`${[
Ue,e,Dn,t].join(" ")} `;return{front:n,put(o,r){let i=JSON.stringify(r);try{return _n(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),re.delete(n+o),!0}catch{return re.set(n+o,i),!1}},remove(o){re.delete(n+o),Pe()?.removeItem(
n+o)},get:o=>Fe(re.get(n+o)??ue(n+o)),has:o=>re.has(n+o)||ue(n+o)!==null,isStored:o=>ue(n+o)!==null,all:()=>ft(n).flatMap(
o=>{let r=Fe(re.get(o)??ue(o));return r?[[o.slice(n.length),r]]:[]})}}function ue(e){return Pe()?.getItem(e)??null}function ft(e){
let t=Pe(),n=new Set(re.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function Fe(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function _n(e){
let t=a=>a.length+(ue(a)?.length??0),n=ft(`${Ue} `),o=n.reduce((a,d)=>a+t(d),0);if(o+e<=1e6)return;let r=a=>Fe(ue(a))?.at??
0,i=n.filter(a=>!a.startsWith(`${Ue} waiting `));i.sort((a,d)=>r(a)-r(d));for(let a of i){if(o+e<=1e6)return;o-=t(a),window.
localStorage.removeItem(a)}if(o+e>1e6)throw new Error("no room for another action")}function we(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let r=0;r<t.length;r+=1)o=Math.imul(o^t.charCodeAt(r),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}var Bn="input:not([type='checkbox']), select, textarea, [role='listbox']",pt="curator keys";function Se(){let e=te("read\
er","any");return{keys:e.get(pt)?.on??!0,onKeys:t=>e.put(pt,{at:Date.now(),on:t})}}function Ce(e,t){let n=le(e),o={isWaiting:!1,
ask:r,close:n.close};return o;function r(i,a,d){n.ask(i,{onReply(u){o.isWaiting=!1,a(u)},onSilence(){o.isWaiting=!1,t(l(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(u){o.isWaiting=!1,t(u,!0),d?.(u)}})}}function Te(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function Ae(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ee(e,[t,n,o,...r],i){return s("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
s("div",{class:"ck-desk"},n,o),...r)}function Me(e,t,n){return o=>{if(!(o.altKey||o.ctrlKey||o.metaKey||!(o.target instanceof
Element))){if(o.key==="Escape"&&t())n();else{if(t()||!e.keysAreOn()||o.target.closest(Bn))return;if(!e.press(o.key))return}
o.preventDefault(),o.stopPropagation()}}}function Oe(e,t,n){return(o,r,i,a,d)=>{e.mark(o,r,i,{take(u){t.ask({type:"mark",
words:u},({text:c,spans:f})=>{e.show(n()),a(c,f,u)})},cancel(){e.show(n()),d?.()}})}}function ht(e,{label:t,fields:n},{sides:o,names:r},[i,a]){let d=s("p",{class:"ck-row-title",id:j("pair")},s("strong",{},
`${t} `),s("span",{class:"ck-part"},l("Difference {number} of {of}",{number:i,of:a}))),u=n.filter(({column:f})=>e.sides.
some(h=>h?.fields[f])).map(f=>{let h=e.columns.includes(f.column);return s("tr",{class:h?"ck-differs":null},s("th",{scope:"\
row"},f.label,h?s("span",{class:"ck-part"}," ",l("(differs)")):null),...e.sides.map((w,m)=>jn(w,f,r[m])))}),c=o.map((f,h)=>s(
"th",{scope:"col",dir:"auto"},f,e.sides[h]?null:s("span",{class:"ck-part"}," ",l("(has no such row)"))));return s("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,s("p",{class:"ck-standing"},e.decided?l("Decided."):
l("Not decided: it does not count.")),s("table",{},s("thead",{},s("tr",{},s("th",{scope:"col"},l("Cell")),...c)),s("tbod\
y",{},...u)))}function jn(e,t,n){let o=e?.fields[t.column]??"",r=t.rows&&n[t.rows]?.[o];return s("td",{dir:"auto"},r?`${o}\
 ${r}`:o)}var Kn=new Set(["words","text","long"]),mt=60;function gt(e,{label:t,fields:n},o,{number:r,of:i}){let a=r?l("{number} of\
 {of}",{number:r,of:i}):"",d=s("p",{class:"ck-row-title",id:j("row")},s("strong",{},`${e.id} `),`${t} `,s("span",{class:"\
ck-part"},a)),u=n.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let h=e.fields[f.column]??"",w=f.rows?wt(
h).map(m=>kt(m,o[f.rows])):[h].filter(Boolean);return[s("dt",{},f.label),s("dd",{dir:"auto",class:h?null:"ck-part"},w.join(
"; ")||l("none"))]}),c=e.why.length?[s("p",{class:"ck-part"},l("Reasons")),s("ul",{},...e.why.map(f=>s("li",{},f)))]:[];
return s("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,s("p",{class:"ck-standing"},...Un(e)),
s("dl",{},...u),...c)}function Ie({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function Un({certainty:e,
origin:t,checked:n}){let o=t==="reviewed"?l("Signed: {name}, {day}",n):l("Not signed: it does not count."),r=e==="doubtf\
ul"?s("strong",{},l("Doubtful.")):null;return r?[r," ",o]:[o]}function Re(e,{label:t,fields:n},o,{save:r,cancel:i,mark:a}){
let d={},u={},c=n.map(m=>{let v=e[m.column]??"";if(m.kind==="rows"){let M=Fn(m,v,o[m.rows]??{});return u[m.column]=M,M.element}
let A=Hn(m,v,o);return u[m.column]=A,A.addEventListener("input",()=>delete d[m.column]),s("div",{class:`ck-field ${Kn.has(
m.kind)?`ck-${m.kind}`:""}`},s("label",{},s("span",{},Pn(m)),A),m.kind==="words"?w(m,A):null)}),f=s("form",{class:"ck-ro\
w","aria-label":l("{table}: a row to fill in",{table:t}),onsubmit(m){m.preventDefault(),r(h(),d)},onkeydown(m){m.key!=="\
Enter"||!(m.ctrlKey||m.metaKey)||(m.preventDefault(),m.stopPropagation(),f.requestSubmit())}},s("div",{class:"ck-fields"},
...c),s("div",{class:"ck-actions"},s("button",{type:"submit",class:"ck-main"},l("Save and sign")),s("button",{type:"butt\
on",onclick:i},l("Cancel"))));return f;function h(){let m=Object.entries(u).map(([v,{value:A}])=>[v,A]);return Object.fromEntries(
m.filter(([v,A])=>A!==(e[v]??"")&&!(v in d)))}function w(m,v){return s("button",{type:"button","aria-label":l("Mark in t\
he article: {cell}",{cell:m.label}),onclick(){a(m.label,d[m.column]??qn(e,m.column),(M,T)=>{v.value=M,d[m.column]=T,v.focus()})}},
l("Mark"))}}function Fn({label:e},t,n){let o=wt(t),r=Object.keys(n).filter(d=>!o.includes(d)),i=[...o,...r].map(d=>{let u=s(
"input",{type:"checkbox",value:d});return u.checked=o.includes(d),{box:u,choice:s("label",{},u,kt(d,n))}});return{element:s(
"fieldset",{class:"ck-field ck-named"},s("legend",{},e),...i.map(({choice:d})=>d)),get value(){return i.filter(({box:d})=>d.
checked).map(({box:d})=>d.value).join("; ")}}}var wt=e=>e.split(";").map(t=>t.trim()).filter(Boolean),kt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),Pn=({label:e,hint:t})=>t?`${e} (${t})`:e;function qn(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}start`]??
""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.split(":").map(Number)).filter(([i,a])=>a>i).map(
([i,a])=>[i,a])}function Hn(e,t,n){if(e.kind==="choice"||e.kind==="row")return Vn(e,t,n);let r=e.kind==="long"||t.length>
mt?s("textarea",{rows:3}):s("input",{type:"text"});return r.dir="auto",r.value=t,r}function Vn({kind:e,choices:t,rows:n},o,r){
let i=e==="row"?["",...Object.keys(r[n]??{})]:t,a=i.includes(o)?i:[...i,o],d=c=>`${c} ${r[n]?.[c]??""}`.trim(),u=s("sele\
ct",{},...a.map(c=>s("option",{value:c},d(c).slice(0,mt)||l("none"))));return u.value=o,u}function $e(e,t,n){let o=s("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:p,
...n}),r=e.map(h);o.append(t);let i=!1,a=0,d=0,u=!1,c=!0,f=b=>r[b].getAttribute("aria-selected")==="true";return{element:o,
words:r,marked:()=>r.map((b,k)=>k).filter(f),markAll:w,current:()=>a,go:T,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([b,k],g){let S=s("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:g?"-1":"0",onpointerdown:E=>v(E,g),onpointerenter(E){E.buttons===1&&u&&M(g)}},k);return o.
append(b,S),S}function w(b,k){for(let g of r.keys())m(g,b(g),k)}function m(b,k,g=!1){(!i||g)&&r[b].setAttribute("aria-se\
lected",String(k))}function v(b,k){b.button||(b.preventDefault(),r[k].releasePointerCapture?.(b.pointerId),c=!f(k),u=!0,
document.addEventListener("pointerup",A,{once:!0}),d=k,T(k),m(k,c))}function A(){u=!1}function M(b){let[k,g]=[Math.min(d,
b),Math.max(d,b)];for(let S=k;S<=g;S+=1)m(S,c);T(b)}function T(b){r[a].tabIndex=-1,a=b,r[b].tabIndex=0,r[b].focus()}function p(b){
let k=r.length-1,g=getComputedStyle(o).direction==="rtl"?-1:1,S={ArrowRight:a+g,ArrowLeft:a-g,ArrowDown:y(1),ArrowUp:y(-1),
Home:0,End:k};if(b.key===" "||b.key==="Enter")d=a,c=!f(a),m(a,c);else if(b.key in S){let E=Math.max(0,Math.min(k,S[b.key]));
b.shiftKey?(f(a)||(d=a),c=!0,M(E)):T(E)}else return;b.preventDefault(),b.stopPropagation()}function y(b){let k=r[a].getBoundingClientRect(),
g=r.map(($,D)=>({at:D,box:$.getBoundingClientRect()})).filter(({box:$})=>b*($.top-k.top)>k.height/2);if(!g.length)return a;
let S=g.map(({box:$})=>$.top),E=b>0?Math.min(...S):Math.max(...S),L=g.filter(({box:$})=>Math.abs($.top-E)<k.height/2),R=$=>Math.
abs($.left-k.left);return L.reduce(($,D)=>R(D.box)<R($.box)?D:$).at}}function de(e,t,n=0){let o=t.getBoundingClientRect(),r=e.getBoundingClientRect(),i=r.top+n;if(o.top>=i&&o.bottom<=r.bottom)
return;let a=matchMedia("(prefers-reduced-motion: reduce)").matches,d=Math.max(0,(r.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-d,behavior:a?"auto":"smooth"})}function Ne(e,t,n){let o=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null}),
r=s("div",{class:"ck-text"},o);return{element:r,show:i,mark:a};function i(d){r.replaceChildren(o);let u=d?.evidence??[0,
0],c=d?.passages??[],f=[u,...c].flat().filter(v=>typeof v=="number"),h=[],w,m=0;for(let v of e.blocks){h.push(t.slice(m,
v.start));let A=f.filter(k=>v.start<k&&k<v.end),M=[...new Set(A)].sort((k,g)=>k-g),T=[v.start,...M,v.end],p=T.slice(1).map(
(k,g)=>{let S=T[g],E=([$,D])=>Number($)<=S&&k<=Number(D),L=c.some(E)?"mark":"span",R=s(L,{class:E(u)&&k>S?"ck-evidence":
null},t.slice(S,k));return E(u)&&u[1]>u[0]&&(w??=R),R}),y=v.aside?s("span",{class:"ck-aside-label"},v.aside):null,b=v.aside?
"ck-aside":`ck-${v.kind.replace(" ","-")}`;h.push(s("p",{class:b,dir:"auto"},y,...p)),m=v.end}h.push(t.slice(m,t.length)),
o.replaceChildren(...h),w&&de(o,w)}function a(d,u,c,{take:f,cancel:h}){let w=n.map(([y,b],k)=>[t.slice(k?n[k-1][1]:0,y),
t.slice(y,b)]),m=t.slice(n.at(-1)?.[1]??0,t.length),v=$e(w,m,{"aria-label":d,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),A=y=>u.some(([b,k])=>b<n[y][1]&&n[y][0]<k),M=()=>{let y=v.marked();f(y.length?y:[v.current()])};r.replaceChildren(
s("p",{class:"ck-hint"},s("strong",{},d)," ",l("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),s("div",{class:"ck-actions"},s("button",{type:"button",class:"ck-main",onclick:M},
l("Take these words")),s("button",{type:"button",onclick:h},l("Cancel"))),v.element),v.element.addEventListener("keydown",
p,!0);let T=Math.max(0,n.findIndex((y,b)=>A(b)));c||v.markAll(A),v.go(T);function p(y){if(y.key==="Enter")M();else if(y.
key==="Escape")h();else return;y.preventDefault(),y.stopPropagation()}}}var bt={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),{coder:o,sides:r,names:i}=e.get("manner"),a=Ce(e,b),{region:d,
announce:u}=H(),c=0,f=!1,h=new ee(e.get("page").text),w=Ne(e.get("page"),h,e.get("markable")),m=s("div",{class:"ck-place"}),
v=ye({how:l("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:l("Take {\
name}",{name:r[0]}),run:()=>E(0)},2:{label:l("Take {name}",{name:r[1]}),run:()=>E(1)},e:{label:l("Edit"),run:()=>a.isWaiting||
R()},u:{label:l("Undo"),run:()=>L({type:"undo"})},p:{label:l("Previous"),run:()=>S(-1)},n:{label:l("Next"),run:()=>S(1)},
"?":{label:l("Help"),run:()=>v.help()}},coder:o,...Se(),onOff:b}),A=xe([],()=>{}),M=Me(v,()=>f,()=>g(c)),T=[v.element,w.
element,m,A.element,d];return t.replaceChildren(Ee(l("Two coders"),T,M)),e.on("change:state",y),y(),g(k(-1),!1),()=>{e.off(
"change:state",y),a.close()};function p(){return e.get("state")}function y(){v.show(p()),A.showOutside(p().outside)}function b($,D=!1){
u($),v.said($,D)}function k($){let{pairs:D}=p(),_=[...D.keys()];return[..._.slice($+1),..._.slice(0,$+1)].find(P=>!D[P].
decided)??Math.max(0,$)}function g($,D=!0){let{pairs:_}=p(),F=_[$];if(f=!1,!F){m.replaceChildren(s("p",{tabindex:"-1"},l(
"The two agree on every row."))),w.show(void 0);return}c=$;let P=ht(F,n[F.table],{sides:r,names:i},[$+1,_.length]);m.replaceChildren(
P),w.show(F.sides.find(W=>W)??void 0),D&&Ae(P,v)}function S($){p().pairs[c+$]?g(c+$):b($>0?l("This is the last row."):l(
"This is the first row."))}function E($){L({type:"take",number:c,side:$})}function L($,D){a.isWaiting||(a.isWaiting=!0,a.
ask({...$,seen:p().seen},({said:_,at:F})=>{let P=p().pairs.every(({decided:W})=>W);b(P?[_,l("All differences are decided\
.")].join(" "):_),g(F??k(c))},D??(()=>g(c))))}function R(){let{table:$,sides:D}=p().pairs[c],_=D[0]?0:1,F=D[_];if(!F)return;
let P=Oe(w,a,()=>F),W=Re(Ie(F),n[$],i[_],{save:(O,x)=>L({type:"take",number:c,side:_,cells:O,marked:x},()=>{}),cancel:()=>g(
c),mark:(O,x,C)=>P(O,x.length?x:[F.evidence],!x.length,C)});f=!0,Te(m,W)}}};function vt(e,t,n,o){let r=s("select",{onkeydown(a){a.key==="Enter"&&(a.preventDefault(),i.requestSubmit())}},...t.map(({
id:a,fields:d})=>s("option",{value:a},`${a} ${d.name}`))),i=xt(l("Merge {name} into another row",{name:e.fields.name}),[
s("label",{},l("Into:")," ",r),s("p",{class:"ck-part"},l("This row goes; its names become other names of the row that yo\
u choose."))],l("Merge"),()=>n(r.value),o);return i}function yt(e,t,n){let r=[e.fields.name,...e.fields.aliases.split(";")].
map(a=>a.trim()).filter(a=>a).map(a=>({name:a,box:s("input",{type:"checkbox"})})),i=s("input",{type:"text",dir:"auto"});
return xt(l("Split {name} into two rows",{name:e.fields.name}),[s("p",{},l("Which names belong to the second row?")),...r.
map(({name:a,box:d})=>s("label",{class:"ck-name",dir:"auto"},d,` ${a}`)),s("label",{},l("Or another name for the second \
row:")," ",i)],l("Split"),()=>t([...r.filter(({box:a})=>a.checked).map(({name:a})=>a),...i.value.trim()?[i.value.trim()]:
[]]),n)}function xt(e,t,n,o,r){return s("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},s("p",
{class:"ck-row-title",dir:"auto"},s("strong",{},e)),...t,s("div",{class:"ck-actions"},s("button",{type:"submit",class:"c\
k-main"},n),s("button",{type:"button",onclick:r},l("Cancel"))))}var St={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),o=Ce(e,p),{region:r,announce:i}=H(),a,d=!1,u=new ee(e.get("pa\
ge").text),c=Ne(e.get("page"),u,e.get("markable")),f=s("div",{class:"ck-place"}),h=ye({actions:{k:{label:l("Keep"),means:l(
"the row is right as it is"),run:()=>R({type:"keep",...S()})},e:{label:l("Edit"),run:()=>o.isWaiting||D()},d:{label:l("D\
rop"),means:l("the article says no such thing"),run:()=>R({type:"drop",...S()})},m:{label:l("Merge"),means:l("this and a\
nother row are the same stakeholder"),run:()=>o.isWaiting||P(),only:"stakeholders"},s:{label:l("Split"),means:l("the row\
 is about two stakeholders"),run:()=>o.isWaiting||W(),only:"stakeholders"},a:{label:l("Add"),means:l("mark the words of \
a row that is missing"),run:()=>o.isWaiting||F()},u:{label:l("Undo"),run:()=>R({type:"undo"})},p:{label:l("Previous"),run:()=>L(
-1)},n:{label:l("Next"),run:()=>L(1)},"?":{label:l("Help"),run:()=>h.help()}},forms:n,coder:e.get("manner").coder,...Se(),
onFilter:()=>E(g()),onOff:p}),w=xe(e.get("manner").versions,(O,x)=>o.ask({type:"diff",version:O},({lines:C})=>x(C))),m=Oe(
c,o,()=>b(a)),v=Me(h,()=>d,()=>E(a)),A=[h.element,c.element,f,w.element,r];return t.replaceChildren(Ee(l("Curation"),A,v)),
e.on("change:state",T),T(),E(g(),!1),()=>{e.off("change:state",T),o.close()};function M(){return e.get("state")}function T(){
h.show(M()),w.showOutside(M().outside)}function p(O,x=!1){i(O),h.said(O,x)}function y(){let{turn:O,mixed:x}=M().orders,C=h.
filter();return C==="mixed"?x:C==="turn"?O:O.filter(([I])=>I===C)}function b(O){return O&&M().tables[O[0]].find(({id:x})=>x===
O[1])}function k(O){let x=e.get("manner").kind==="person";return O.find(C=>{let I=b(C),N=I?.origin==="reviewed";return I&&
(!N||x&&I.checked.kind==="program")})}function g(){return k(y())??y()[0]}function S(){return{table:a?.[0],row:a?.[1]}}function E(O,x=!0){
let C=b(O);if(a=C&&O,d=!1,h.at(a?.[0]),!C||!O){f.replaceChildren(s("p",{tabindex:"-1"},l("There are no rows."))),c.show(
void 0);return}let I=y(),N=I.findIndex(([U,K])=>U===O[0]&&K===O[1])+1,B=gt(C,n[O[0]],M().names,{number:N,of:I.length});f.
replaceChildren(B),c.show(C),x&&Ae(B,h)}function L(O){let x=y(),C=x.findIndex(([N,B])=>N===a?.[0]&&B===a?.[1]),I=x[C+O];
I?E(I):i(O>0?l("This is the last row."):l("This is the first row."))}function R(O,x){if(o.isWaiting)return;let C=y(),I=C.
findIndex(([N,B])=>N===a?.[0]&&B===a?.[1]);o.isWaiting=!0,o.ask({...O,seen:M().seen},({said:N,at:B})=>{let U=k([...C.slice(
I+1),...C.slice(0,I+1),...y()]);p(U?N:[N,l("All these rows are signed.")].join(" ")),E(B&&b(B)?B:U??(b(a)?a:y()[0]))},x??
(()=>E(b(a)?a:g())))}function $(O){d=!0,Te(f,O)}function D(){let O=b(a);!O||!a||_(a[0],O,Ie(O),(x,C)=>R({type:"mend",...S(),
cells:x,marked:C},()=>{}))}function _(O,x,C,I){let N=Re(C,n[O],M().names,{save:I,cancel:()=>E(a),mark:(B,U,K)=>m(B,U.length?
U:[x?.evidence??[0,1]],!U.length,K)});$(N)}function F(){let O=a?.[0]??"stakeholders",{label:x}=n[O];d=!0;let C=b(a)?.evidence??
[0,1],I=l("Mark the words of a new row: {table}",{table:x});m(I,[C],!0,(B,U,K)=>o.ask({type:"new",table:O,words:K},({cells:J})=>{
_(O,b(a),J,(be,Tn)=>R({type:"add",table:O,words:K,cells:be,marked:Tn},()=>{}))}),()=>E(a))}function P(){let O=b(a);if(!O)
return;let x=M().tables.stakeholders.filter(({id:I})=>I!==O.id);$(vt(O,x,I=>R({type:"merge",row:O.id,into:I},()=>{}),()=>E(
a)))}function W(){let O=b(a);if(!O)return;$(yt(O,C=>R({type:"split",row:O.id,names:C},()=>{}),()=>E(a)))}}};var Ct={render({model:e,el:t}){Y(e,t);let{region:n,announce:o}=H(),r=e.get("choices").map((v,A)=>Yn(v,()=>c(A))),i=s("bu\
tton",{type:"button",onclick:f},l("Show all rows")),a=s("p",{class:"ck-count"}),d=zn(e.get("columns")),u=s("div",{class:"\
ck-picture"});return t.replaceChildren(s("div",{class:"ck ck-explorer",role:"group","aria-label":l("Table with choices")},
s("div",{class:"ck-choices"},...r.map(({element:v})=>v),i),a,d.element,u,n)),e.on("change:chosen",w),e.on("change:pictur\
e",m),w(),()=>{e.off("change:chosen",w),e.off("change:picture",m)};function c(v){let A=[...e.get("chosen")];A[v]=r[v].value(),
h(A)}function f(){h(r.map(()=>null))}function h(v){e.set("chosen",v),e.save_changes(),o(a.textContent)}function w(){let v=e.
get("chosen"),A=e.get("rows"),M=A.filter(({facets:T})=>T.every((p,y)=>v[y]===null||v[y]===p));r.forEach((T,p)=>{T.show(v[p])}),
a.textContent=M.length?q("1 of {total} rows matches.","{count} of {total} rows match.",M.length,{total:A.length}):l("No \
row matches all of these choices."),d.show(M),m()}function m(){let v=e.get("picture"),A=JSON.stringify(v.of)===JSON.stringify(
e.get("chosen"));v.of?A?v.fault?u.replaceChildren(s("p",{dir:"auto"},v.fault)):u.replaceChildren(...v.lead?[Jn(v)]:[]):u.
replaceChildren(s("p",{},l("The figure for these rows is being drawn."))):u.replaceChildren()}}};function Yn({name:e,values:t},n){
let o=t.map((i,a)=>s("option",{value:a,dir:"auto"},i||l("no entry"))),r=s("select",{onchange:n},s("option",{value:""},l(
"all")),...o);return{element:s("label",{},s("span",{dir:"auto"},e)," ",r),value:()=>r.value===""?null:t[Number(r.value)],
show:i=>r.value=i===null?"":String(t.indexOf(i))}}function zn(e){let t=s("tbody"),n=e.map(d=>s("th",{scope:"col",dir:"au\
to"},d)),o=s("table",{},s("thead",{},s("tr",{},...n)),t),r=l("The matching rows"),i=s("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":r},o);return{element:i,show:a};function a(d){i.hidden=d.length===0,i.scrollTop=0,t.replaceChildren(
...d.map(({cells:u})=>s("tr",{},...u.map(Gn))))}}function Gn(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?s("td",{},s("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):s("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Jn({source:e,alt:t,lead:n,parts:o}){if(!e)return s("div",{lang:"en"},s("p",{},n),...qe(o));
let r=qe(o.filter(({open:d})=>!d)),i=s("details",{},s("summary",{},l("Describe this figure")),s("p",{},n),...r),a=s("fig\
caption",{},...qe(o.filter(({open:d})=>d)),r.length?i:"");return s("figure",{lang:"en"},s("img",{alt:t,src:e}),a)}function qe(e){
return e.flatMap(({heading:t,items:n})=>[s("p",{},s("strong",{},t)),s("ol",{},...n.map(o=>s("li",{},o)))])}function Le(e){let t=s("p",{class:"ck-notice"}),n=s("p",{class:"ck-why-unsaved"}),o=s("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(r){t.replaceChildren(r),e(r)},clear:()=>t.replaceChildren(),setUnsaved:r=>n.replaceChildren(
r),whyUnsaved:()=>n.textContent??"",setLeft(r){o.replaceChildren(r?l("Not checked yet: this is how you left it."):"")}}}
function Tt(){let e=s("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){!t.length&&e.hidden||(e.hidden=!t.length,
e.replaceChildren(...t.map(Qn)))}}}function Qn({time:e,words:t}){let n=ve(e.slice(0,10));if(!t){let r=l("Given to an ear\
lier version of this question, on {day}; it stays in your record.",{day:n});return s("li",{},r)}let o=l("Given to an ear\
lier version of this question, on {day}: ",{day:n});return s("li",{},o,s("q",{dir:"auto"},t))}var Zn=2e4;function At({look:e,retry:t,announce:n}){let o=s("p",{}),r=s("button",{type:"button",onclick:()=>t(!0)},l("Tr\
y again")),i=s("details",{hidden:!0}),a=s("div",{class:"ck-saving",hidden:!0},o,r,i),d="",u=!1,c;return{element:a,show:f,
close:()=>clearTimeout(c)};function f({aloud:m=!1}={}){let v=e(),A=eo(v),M=!A.length,T=M?Xn(v.late,u):A.join(" ");u||=!M,
o.replaceChildren(T),a.classList.toggle("ck-unsaved",!M),r.hidden=M||v.isSilent,w(v.kept.mended??[]),a.hidden=!T&&i.hidden,
T&&(M?T!==d:m)&&n(T),d=T,clearTimeout(c),!M&&!v.isSilent&&(c=setTimeout(h,Zn))}function h(){document.hidden?f():t(!1)}function w(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let v=q("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),A=m.map(T=>s("li",{dir:"auto"},T)),
M=[s("summary",{},v),s("ul",{},...A)];i.replaceChildren(...m.length?M:[])}}function Xn(e,t){return e?q("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?l("Everything is saved now."):""}function eo({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?to(t):Et()];
if(!e.why)return[];let r=e.waiting?q("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?l("This browser keeps a copy until it is saved."):"";return[ie(e.why),r,i].filter(Boolean)}function to(e){return q(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var ie=e=>l("Not saved yet: {reas\
on}",{reason:e}),Et=()=>l("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),X=e=>e?l("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when th\
e quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Et();function We(e,{course:t,quiz:n},o,{onNews:r,onLate:i,onElsewhere:a}){let d=te("waiting",t),u=new Map,c=new Map,f=new Map,
h=new Set,w=new Set,m=new Set,v={},A=!1;return e.listen(F),window.addEventListener("storage",P),window.addEventListener(
"beforeunload",O),{give:p,giveAll:y,again:b,waiting:M,saved:D,areStored:()=>M().every(({id:x})=>d.isStored(x)),areSilent:()=>M().
some(({id:x})=>h.has(x)),open(x){v=x,!A&&(A=!0,T().forEach(S))},notOpened(){for(let{id:x}of T())h.add(x)},close(){window.
removeEventListener("storage",P),window.removeEventListener("beforeunload",O)}};function M(){let[x]=n.split(/(?<=\/)/),C=({
quiz:N})=>N===n||x.endsWith("/")&&String(N).startsWith(x);return d.all().map(([N,B])=>({...B,id:N})).filter(C).sort((N,B)=>N.
n-B.n||(N.id<B.id?-1:1))}function T(){return M().filter(({id:x})=>!f.has(x))}function p(x,C,I){let N=k({type:"do",question:x,
deed:C});c.set(N.id,I),g(N),S(N)}function y(x,{onReply:C,onSilence:I}){let N=Object.entries(x).map(([K,J])=>k({type:"do",
question:K,deed:J}));N.forEach(g);let B=Object.fromEntries(N.map(K=>[K.question,L(K)])),U=e.ask({type:"do-all",deeds:B},
{onReply(K){for(let{id:J,question:be}of N)be&&be in K.refused?_(J):$(J,K);C(K),r()},onSilence(){for(let{id:K}of N)h.add(
K);r(),I()}});for(let{id:K}of N)f.set(K,U)}function b(x){let C=k({type:"again"});c.set(C.id,x),S(C)}function k(x){let C=M(),
I=C.findLast(J=>J.question===x.question);if(I&&no(I,x)&&!w.has(I.id))return I;let N=`${new Date().toISOString().slice(0,
19)}Z`,B=x.question&&(v[x.question]??R(x.question)),U=(C.at(-1)?.n??0)+1,K={id:oo(),n:U,quiz:n,time:N,version:B,...x};return d.
put(K.id,K),K}function g(x){let C=({id:I,n:N,question:B})=>B===x.question&&N<x.n&&!w.has(I)&&(h.has(I)||!f.has(I));M().filter(
C).forEach(S)}function S(x){let{id:C,quiz:I,type:N}=x;if(N==="again"&&I!==n){_(C);return}let B=E(x);h.delete(C);let U=e.
ask(B,{onReply(K){$(C,K);let J=c.get(C);c.delete(C),J?J.onReply(K):m.has(C)||i(x,K),m.add(C),r()},onSilence(){h.add(C),r(),
c.get(C)?.onSilence?.()},onRefused(K){_(C),c.get(C)?.onRefused?.(K),r()}});f.set(C,U)}function E(x){let{id:C,quiz:I,type:N,
question:B}=x;if(N==="again")return{type:N,id:C};let U=f.has(C)||!c.has(C);return{type:"do",question:B,deed:L(x),...U&&{
late:U,quiz:I}}}function L({id:x,question:C="",deed:I,version:N,time:B}){let U=N===R(C)?v[C]:N;return{...I,id:x,time:B,...U&&
{version:U}}}function R(x){let C=u.get(x);if(C)return C;let I=we(o.find(({id:N})=>N===x)??x);return u.set(x,I),I}function $(x,C){
h.delete(x),w.add(x),C.saved&&D()}function D(){w.forEach(_)}function _(x){w.delete(x),h.delete(x),d.remove(x)}function F(x){
for(let C of M())(f.get(C.id)??x)<x&&!w.has(C.id)&&S(C);W()}function P({key:x}){x?.startsWith(d.front)&&W()}function W(){
let x=[...h].filter(C=>!d.has(C));for(let C of x)h.delete(C),c.delete(C);x.length&&a()}function O(x){M().some(({id:C})=>!d.
isStored(C))&&x.preventDefault()}}var no=(e,t)=>e.type===t.type&&e.question===t.question&&JSON.stringify(e.deed)===JSON.
stringify(t.deed);function oo(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(t=>t.toString(16).padStart(2,"0")).join("")}var so=400;function De({course:e,quiz:t}){let n=te("draft",e),o=u=>`${t} ${u.id}`,r=new Map(n.all()),i=new Set,a;return window.
addEventListener("pagehide",d),document.addEventListener("visibilitychange",d),{of(u,c){let f=r.get(o(u));return f&&(c||
f.sign===we(u))?f.deed:null},soon(u){i.add(u),clearTimeout(a),a=setTimeout(d,so)},keep(u,c){n.put(o(u),{at:Date.now(),sign:we(
u),deed:c})},forget(u){r.delete(o(u)),n.has(o(u))&&n.remove(o(u))},close(){d(),window.removeEventListener("pagehide",d),
document.removeEventListener("visibilitychange",d)}};function d(){clearTimeout(a);for(let u of i)u.keepDraft();i.clear()}}var Mt={render({model:e,el:t}){Y(e,t);let n=ro(e,le(e),t);return t.replaceChildren(n.element),n.close}};function ro(e,t,n){
let[o]=e.get("shown"),r=e.get("manner"),{region:i,announce:a}=H(),d=Le(a),u=We(t,r,[o],{onNews(){u.waiting().length||d.setUnsaved(
"")},onLate:(x,C)=>_(C.stands?.result),onElsewhere:S}),c=De(r),f=io(o,{onGuess:R,onLook:$,onInput:()=>c.soon({keepDraft:L})}),
h=s("p",{class:"ck-guessed",hidden:!0}),w=s("p",{class:"ck-notice"}),m=j("guess"),v=V("div",{class:"ck-prompt",dir:"auto",
id:m},o.prompt),A=o.below?V("div",{dir:"auto"},o.below):null,{notice:M,unsaved:T}=d.elements,p=[v,A,f.element,h,M,T,w,i],
b=s("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":m}},...p),k=!1;return E(),e.on("change:stage",P),t.ask(
{type:"open"},{onReply(x){_(x.questions[o.id].result),u.open(x.versions)},onSilence(){u.notOpened(),u.waiting().length&&
d.setUnsaved(X(u.areStored()))}}),{element:b,close:g};function g(){e.off("change:stage",P);for(let x of[u,c,t])x.close()}
function S(){let x=C=>_(C.questions[o.id].result);t.ask({type:"open"},{onReply:x})}function E(){let[x]=u.waiting(),C=c.of(
o,!0)??x?.deed,{text:I}=C?.sent??{};typeof I=="string"&&(f.text.value=I)}function L(){let x=f.text.value.trim();x&&!f.element.
hidden?c.keep(o,{sent:{text:x}}):c.forget(o)}function R(){let x=f.text.value.trim();x?D({text:x}):(d.tell(l("Write your \
guess first; one word is enough.")),f.text.focus())}function $(){D({without:!0})}function D(x){if(k)return;k=!0,d.clear();
let C={did:"answer",sent:x};u.give(o.id,C,{onReply(I){d.setUnsaved(I.saved?"":ie(e.get("kept")?.why??"")),_(I.stands.result),
a(l("What the guess was about is shown below."))},onSilence(){k=!1,d.setUnsaved(X(u.areStored())),a(d.whyUnsaved())},onRefused(I){
k=!1,d.tell(l("Not kept: {reason}.",{reason:I})),S()}})}function _(x){x&&(f.element.hidden=!0,c.forget(o),h.hidden=!1,h.
replaceChildren(...x.written?[s("strong",{},l("Your guess:"))," ",s("q",{dir:"auto"},x.written)]:[l("You chose to see it\
 without a guess.")]),F(),P())}function F(){let x=O(),C=x?.parentElement?.querySelector("template");!x||!C||(x.append(C.
content.cloneNode(!0)),C.remove(),x.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),W())}function P(){
let x=e.get("stage");w.replaceChildren(x==="failed"?e.get("fault"):""),x==="failed"&&k&&a(e.get("fault")),x==="open"&&W()}
function W(){let x=O();if(!x)return;let C=l("What the guess was about");for(let[B,U]of[["tabindex","-1"],["role","group"],
["aria-label",C]])x.setAttribute(B,U);se(x);let{activeElement:I}=document,N=I!==document.body&&!b.contains(I);k&&!N&&x.focus(
{preventScroll:!0}),k=!1}function O(){return n.closest(".ck-gate")?.querySelector(".ck-revealed")}}function io(e,{onGuess:t,
onLook:n,onInput:o}){let r=s("p",{class:"ck-how",id:j("how")},l("Make your guess first: then you see. No guess is graded\
.")),i=s("textarea",{rows:2,maxlength:1e3,dir:"auto",id:j(e.id),"aria-describedby":r.id,oninput:o}),a=s("button",{type:"\
submit",class:"ck-main"},l("Keep my guess and show")),d=s("button",{type:"button",onclick:n},l("Show without a guess"));
return{element:s("form",{novalidate:!0,onsubmit(c){c.preventDefault(),t()}},r,s("label",{for:i.id},l("Your guess:")),i,s(
"div",{class:"ck-actions"},a,d)),text:i}}var Ot="coursekit",ke="records";function It(e,t,n){let o=!0,r=null,i=!1;e.on("change:keeping",a),a();async function a(){
try{await ao(d)}catch(u){i||n(u instanceof Error?u.message:String(u)),i=!0}}async function d(){if(!o&&!e.get("keeping").
at_stake)return;let u=await co();try{let{course:c}=e.get("keeping"),f=await lo(u,c);f&&!po(f,r)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(r=fo(w[0]),await uo(u,c,r),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{u.close()}}}function ao(e){return navigator.locks?navigator.locks.request(Ot,e):e()}function co(){
return new Promise((e,t)=>{let n=indexedDB.open(Ot,1);n.onupgradeneeded=()=>n.result.createObjectStore(ke),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function lo(e,t){return new Promise((n,o)=>{let r=e.transaction(ke).objectStore(ke).
get(t);r.onsuccess=()=>n(r.result),r.onerror=()=>o(r.error)})}function uo(e,t,n){return new Promise((o,r)=>{let i=e.transaction(
ke,"readwrite");i.objectStore(ke).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>r(i.error)})}var fo=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),po=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var ho=1e4,Rt=8,mo=6e4;function Nt(e,t,n){return Wt(e,t,Dt(e,n))}function Lt(e,t,n){let o=Dt(e,n),r=Wt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(wo(o)),{link:o,leave:r}}function Wt(e,t,n){let{place:o}=e.get("keeping"),r=()=>{},
i=a=>{t.prepend(go(e,n,a)),r=bo(e)};return o==="session"&&i(""),o==="page"&&It(e,n,i),()=>r()}function Dt(e,t){let n=new Map;
return e.on("msg:custom",(o,r)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:r}))}),{ask(o,r=[]){return new Promise(
(i,a)=>{let d=j("keeping"),u=()=>a(new Error(l("The kernel is not answering. Run this cell again.")));n.set(d,{resolve:i,
refuse:a,timer:setTimeout(u,ho)});try{e.send({...o,keeping_id:d},void 0,r)}catch{}})}}}function go(e,t,n){let o=s("p",{class:"\
ck-reminder"}),r=()=>{let i=l("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",r),r(),s("div",{class:"ck ck-keeping",role:"\
group","aria-label":l("Your answers are not kept here.")},s("p",{},s("strong",{},l("Your answers are not kept here.")),"\
 ",n?l("The browser will not store them ({reason}).",{reason:n}):""," ",l("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),_t(t),o)}function wo(e){let t=l("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return s("div",{class:"ck"},s(
"h3",{},l("Your answers as a file")),s("p",{},t),_t(e))}function _t(e){let{region:t,announce:n}=H(),o=s("p",{class:"ck-n\
otice"}),r=s("input",{type:"file",accept:".jsonl",hidden:!0,onchange:c}),i=s("button",{type:"button",onclick:u},l("Downl\
oad my answers")),a=s("button",{type:"button",onclick:()=>r.click()},l("Upload a file of answers"));return s("div",{class:"\
ck-file"},s("div",{class:"ck-actions"},i,a,r),o,t);function d(f){o.replaceChildren(f),n(f)}async function u(){try{let{name:f,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return d(l("There is nothing to download yet."));ko(new Blob(w,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:h}),d(l("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
d(l("Not downloaded: {reason}",{reason:$t(f)}))}}async function c(){let[f]=r.files??[];if(f)try{if(f.size>Rt*1024*1024)throw new Error(
l("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Rt}));
let{told:h}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);d(h)}catch(h){d(l("Not uploaded: {reason}",{reason:$t(h)}))}finally{
r.value=""}}}var $t=e=>e instanceof Error?e.message:String(e);function ko(e,t){let n=URL.createObjectURL(e);s("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),mo)}function bo(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var vo=300,_e=14,He=17,Ve=["done","missed","left"],Bt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Kt={render({
model:e,el:t}){Y(e,t);let n=yo(a=>o.ask(a));t.replaceChildren(n.element);let{link:o,leave:r}=Lt(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([a])=>a.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),r()}}};function yo(e){
let{region:t,announce:n}=H(),o=s("p",{class:"ck-total"}),r=s("p",{class:"ck-notice"}),i=s("div"),a=s("button",{type:"but\
ton",onclick:w},l("Refresh")),d=s("div",{class:"ck ck-progress"},o,Co(),a,r,i,t),u,c="";return{element:d,look:f,lookSoon:h};
async function f(){try{let{lessons:m,unread:v,apart:A}=await e({keeping:"look"}),M=[...v.map(p=>l("This lesson cannot be\
 read: {why}",{why:p})),A];r.replaceChildren(...M.filter(Boolean).map(p=>s("p",{},p)));let T=JSON.stringify(m);return T===
c||(c=T,o.replaceChildren(m.length?l("All lessons: {counts}",{counts:Ye(m.flatMap(Ut))}):l("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(xo))),!0}catch(m){let v=m instanceof Error?m.message:String(m);return r.replaceChildren(
v),n(v),!1}}function h(){clearTimeout(u),u=setTimeout(f,vo)}async function w(){await f()&&n(o.textContent)}}var Ut=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function xo(e){let t=Ut(e),n=s("span",{dir:"auto"},e.title),o=s(
"span",{class:"ck-unseen"},l("(opens in a new tab)")),r=Ve.flatMap(i=>t.filter(a=>a===i));return s("section",{},s("h3",{},
s("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),s("p",{class:"ck-counts"},ze(r),Ye(t)),s("ul",{},...e.objectives.
map(So)))}function So({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),r=t.filter(
({state:i,earlier:a})=>i==="left"&&a);return s("li",{},e?s("span",{dir:"auto"},e):l("Questions without an objective"),s(
"p",{class:"ck-counts"},ze(n),Ye(n)),jt(l("Missed:"),o),jt(l("Changed since you answered:"),r))}function jt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>V("li",{dir:"auto"},o));return s("div",{class:"ck-prompts"},s("p",{},e),s("ul",{},
...n))}function Ye(e){let[t,n,o]=Ve.map(r=>e.filter(i=>i===r).length);return l("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Co(){let e={done:l("done"),missed:l("missed"),left:l("left")},t=Ve.map(n=>s("span",
{},ze([n]),` ${e[n]}`));return s("p",{class:"ck-legend"},l("A symbol for each question:"),...t)}function ze(e){let t=Be(
"svg",{class:"ck-marks",width:e.length*He,height:_e,viewBox:`0 0 ${e.length*He} ${_e}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let r=Be("g",{class:`ck-mark-${n}`,transform:`translate(${o*He} 0)`});r.append(Be("rect",
{x:1,y:1,width:_e-2,height:_e-2,rx:2})),Bt[n]&&r.append(Be("path",{d:Bt[n]})),t.append(r)}),t}function Be(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,r]of Object.entries(t))n.setAttribute(o,`${r}`);return n}var To=3,Ao=30,Ft=100;function Pt(e,{way:t,makeForm:n,put:o}){let r=[],i=t==="one-by-one",a=s("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:M},l("Next question")),d={},u=0;return{next:a,begin(){w(To),r.length<e.length&&Eo(h)},addAll:()=>w(
1/0),restore:m,restoreOne:v,arrange:A,named:c,around(T){let p=T instanceof Element?T.closest("form"):null;return r.find(
y=>y.element===p)},actions:()=>Object.fromEntries(f().flatMap(([T,p])=>{let y=p.action();return y?[[T,y]]:[]})),left:()=>r.
filter(T=>!T.isAnswered()).length,firstToAnswer:()=>f().find(([T])=>!d[T]?.result)?.[1],setSaved(T){for(let[p,y]of f())T.
has(p)||y.setUnsaved("")}};function c(T){return r[e.findIndex(({id:p})=>p===T)]}function f(){return r.map((T,p)=>[e[p].id,
T])}function h(){w(Ao),r.length<e.length&&setTimeout(h)}function w(T){let p=e.slice(r.length,r.length+T).map((y,b)=>{let k=r.
length+b+1,g=l("Question {place} of {count}",{place:k,count:e.length}),S=n(y,g);return d[y.id]&&S.restore(d[y.id]),S});r.
push(...p),A(),o(p,e.length-r.length)}function m(T){d=T,t!=="each"&&w(1/0);for(let[p,y]of f())y.restore(d[p]);i&&(u=Math.
max(0,r.findIndex(p=>!p.isAnswered()))),A()}function v(T,p){d[T]=p,c(T)?.restore(p),A()}function A(){r.forEach((T,p)=>{T.
element.hidden=i&&p>u}),a.hidden=!(i&&u<r.length-1&&r[u].isAnswered())}function M(){u+=1,A(),r[u].focus()}}function Eo(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,Ft),requestAnimationFrame(()=>Mo(n))}function Mo(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:Ft}):setTimeout(e)}var qt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var Ht=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Vt(e,t){let{make:n,makeMarkdown:o,t:r}=t,i=e.right;return t.viewPlaced(e,r("Choose a column for each."),a=>{let d=t.
uniqueId("classify"),u=o("legend",{dir:"auto"},a),c=i.map(({token:w})=>n("input",{type:"radio",name:d,value:w})),f=i.map(
(w,m)=>n("label",{},c[m]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},u,...f);return{element:h,
control:h,words:u.textContent??"",value:()=>t.chosenValue(c),set:w=>t.chooseValue(c,w)}})}function Yt(e,t){let{describe:n,make:o,setInvalid:r,t:i}=t,a=e.pieces,d=e.gaps,u=d.map((h,w)=>{let m=i("Gap {place} of {\
count}",{place:w+1,count:d.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},h),label:m,feedback:t.makeFeedback()}}),
c=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});a.forEach((h,w)=>{c.append(t.makeMarkdown("span",{},h)),u[w]&&
c.append(u[w].control)});for(let{control:h}of u)n(h,c);let f=o("div",{},c,...u.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:f,answer(){let h=u.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){u.forEach(({control:w},m)=>{w.value=h[m]??""})},show(h){u.forEach(({control:w,label:m,feedback:v},A)=>{let{right:M,
written:T,...p}=h.gaps[A];w.value=T,n(w,v.element,c),r(w,T&&!M);let y=t.placeVerdict(M,T),b={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};v.set(...t.placeTold(y,b[y],p))})},said:()=>u.map(
({feedback:h})=>h.text()).join(" "),...t.closing(f,()=>{for(let{control:h,feedback:w}of u)n(h,c),r(h,!1),w.set()})}}function zt(e,{dateInWords:t,make:n,t:o,uniqueId:r,viewTyped:i}){let a=r("undated"),d=n("input",{type:"checkbox",id:a,onchange:f}),
u=n("label",{for:a},` ${o("The text gives no date.")}`),c=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},d,u),sent:()=>d.checked?{undated:!0}:null,filled(h){d.checked=!!h.undated,
f()},shown({understood:h}){d.checked=h==="undated"},key:t});return c;function f(){c.input.disabled=d.checked}}function Gt(e,t){let{make:n,makeMarkdown:o,markdownBlock:r,t:i,uniqueId:a}=t,d=n("textarea",{id:a("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),u=n("p",{class:"ck-how",id:a("count")});d.setAttribute("aria-describedby",u.id);let c=n("div",{class:"\
ck-discussed",hidden:!0}),f=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),f),n("la\
bel",{for:d.id},i("Write what somebody in this role would say:")),d,u,c);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>d.value.trim()?{text:d.value.trim()}:
null,fill(p){d.value=p.text,w()},show(p){d.value||(d.value=p.written),w(),c.hidden=!1,c.replaceChildren(m(i("Answers tha\
t can be defended")),...p.positions.map(v),m(i("Mark your own answer")),A(p),m(i("Examples")),...p.exemplars.map(T))},said:({
positions:p})=>i("{count} answers that can be defended are shown below your own.",{count:p.length}),...t.closing(h)};function w(){
let p=d.value.split(/\s+/).filter(Boolean).length,{limit:y}=e;u.replaceChildren(i("{count} of at most {limit} words",{count:p,
limit:y})),u.classList.toggle("ck-over",p>y)}function m(p){return n("p",{class:"ck-heading"},p)}function v({answer:p,held_by:y,
strongest:b,counter:k}){let g=a("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":g},o("p",
{class:"ck-heading",dir:"auto",id:g},p),n("p",{dir:"auto"},i("Held by {who}.",{who:y})),n("p",{},n("strong",{},i("The st\
rongest argument for it"))),r(b),n("p",{},n("strong",{},i("The strongest argument against it"))),r(k))}function A({rubric:p,
marks:y}){let b=p.map((R,$)=>M(R,y[$])),k=n("p",{class:"ck-beside"}),g=n("button",{type:"button",onclick:E},i("Save my m\
arks")),S=n("div",{class:"ck-actions"},g);return n("div",{},...b.map(({element:R})=>R),S,k);function E(){let R=b.map(({value:$})=>$());
R.includes(-1)?L(i("Mark every line first.")):t.mark(R,()=>L(i("Your marks have been saved.")))}function L(R){k.replaceChildren(
R),t.announce(R)}}function M(p,y){let b=a("rubric"),k=[i("Not yet"),i("Partly"),i("Yes")],g=k.map((E,L)=>{let R=n("input",
{type:"radio",name:b,value:L});return R.checked=y===L,R});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},p),...g.map((E,L)=>n("label",{},E,` ${k[L]}`))),value:()=>g.findIndex(E=>E.checked)}}function T({label:p,text:y,comment:b}){
let k=n("div",{class:"ck-comment"},r(b));return n("details",{},n("summary",{},p),r(y),k)}}function Jt(e,t){let{describe:n,make:o,markdownBlock:r,setDisabled:i,setInvalid:a,t:d}=t,u=e.words,c=t.viewMarking(u,e.rest,
{"aria-label":d("Words in the passage")}),f=c.element,h=o("button",{type:"button",onclick:A},d("Clear the marks")),w=t.makeFeedback(),
m=o("div",{class:"ck-actions"},h),v=o("div",{},f,m,w.element);return{how:d("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:v,answer:()=>c.marked().length?{
words:c.marked()}:null,fill:({words:T})=>c.markAll(p=>T.includes(p)),show(T){c.markAll(y=>T.words.includes(y),!0);let p=[
r(T.feedback)];if(T.key){let y=new Set(T.key);c.words.forEach((b,k)=>{b.dataset.key=String(y.has(k))}),p.push(t.keyLine(
T.key.map(M).join("")))}T.why&&p.push(r(T.why)),w.set(...p),n(f,w.element),a(f,T.verdict!=="right")},said:()=>w.text(),close(){
c.close(),i(v,!0)},open(){c.open(),i(v,!1);for(let T of c.words)delete T.dataset.key;w.set(),n(f),a(f,!1)}};function A(){
c.markAll(()=>!1)}function M(T,p){return(p?u[T][0]:"")+c.words[T].textContent}}function Qt(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:r,t:i,uniqueId:a,viewPlaced:d}){let u=e.right.map(c=>[c.token,
r(c.text)]);return d(e,i("For each one, choose what goes with it."),c=>{let f=a("match"),h=o({id:f},u),w=n("label",{for:f,
dir:"auto"},c);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(m){
h.value=m}}})}var fe="nothing";function Zt(e,t){let{chosenValue:n,describe:o,make:r,setInvalid:i,t:a}=t,d=t.uniqueId("mend"),c=[...e.row,
[fe,""]].map((p,y)=>Oo(p,{name:d,id:`${d}-${y}`,onchange:T},t)),f=c.map(({input:p})=>p),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=r("label",{for:h.id},a("What should it say?")),m=r("p",{class:"ck-field"},w,h),v=t.makeFeedback(),A=r(
"div",{},r("blockquote",{dir:"auto"},e.sentence),r("div",{class:"ck-options"},...c.map(({element:p})=>p)),m,v.element);return T(),
{how:a("Choose the wrong cell, then say what it should contain."),body:A,answer(){let p=n(f),y=h.value.trim();return p===
fe?{cell:p}:p&&y?{cell:p,text:y}:null},fill:({cell:p,text:y})=>M(p,y??""),show(p){M(p.cell,p.value),v.set(...Io(p,t));let y=f.
find(b=>b.checked);o(y,v.element),o(h,v.element),i(h,Xt(p)==="wrong")},said:()=>v.text(),...t.closing(A,()=>{v.set();for(let p of[
...f,h])o(p);i(h,!1)})};function M(p,y){t.chooseValue(f,p),h.value=y,T()}function T(){m.hidden=["",fe].includes(n(f))}}function Oo([
e,t],{name:n,id:o,onchange:r},{make:i,t:a}){let d=i("input",{type:"radio",name:n,id:o,value:e,onchange:r}),u=e===fe?i("l\
abel",{for:o},en(a)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:d,element:i("div",{class:"ck-o\
ption"},d,u)}}function Io(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:r}){let{right:i,feedback:a,key:d,why:u}=e,c=Xt(e);
return[i?r("right",o("The cell: right")):r("wrong",o("The cell: not right")),...c==="right"?[r(c,o("What it should say: \
right"))]:[],...c==="wrong"?[r(c,o("What it should say: not right"))]:[],...a?[n(a)]:[],...d?[t(d.cell===fe?en(o):`${d.cell}\
: ${d.value}`)]:[],...u?[n(u)]:[]]}function Xt({right:e,cell:t,verdict:n}){return!e||t===fe?"":n==="right"?"right":"wron\
g"}var en=e=>e("Nothing in this row is wrong");function tn({unit:e},{make:t,t:n,viewTyped:o}){let r=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),a=o({how:n("Type a number."),label:i,after:r});return a.input.setAttribute("inputmode","dec\
imal"),a}function nn(e,t){let{announce:n,describe:o,make:r,markdownBlock:i,plainText:a,setOff:d,t:u}=t,c=t.makeFeedback(),f=r("ol",
{class:"ck-order"}),h=r("div",{},f,c.element),w=e.items.map(m);return T(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:p})=>p)}),fill:({order:p})=>A(
p),show(p){A(p.key??p.order);let y=[p.feedback,p.why].filter(Boolean).map(i);c.set(...y,...v(p.open??[])),o(f,c.element)},
said:()=>c.text(),...t.closing(h,()=>{c.set(),o(f),T()})};function m({token:p,text:y}){let b=a(y),k=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},y),g=R("↑",u("Move up: {item}",{item:b}),-1),S=R("↓",u("Move down: {item}",{item:b}),1),
E=r("span",{class:"ck-moves"},g,S),L=r("li",{onkeydown:$},E,k);return{token:p,words:b,row:L,up:g,down:S};function R(D,_,F){
return r("button",{type:"button",class:"ck-move","aria-label":_,onclick:()=>M(p,F)},D)}function $(D){let _={ArrowUp:-1,ArrowDown:1}[D.
key];_&&(D.preventDefault(),D.stopPropagation(),M(p,_))}}function v(p){if(!p.length)return[];let y=p.map(([k,g])=>r("li",
{},u("{one} / {other}",{one:a(k),other:a(g)}))),b=u("The text does not say which of these came first:");return[r("p",{},
b),r("ul",{},...y)]}function A(p){w.sort((y,b)=>p.indexOf(y.token)-p.indexOf(b.token)),T()}function M(p,y){let b=w.findIndex(
L=>L.token===p),k=b+y,g=w[b];if(g.up.disabled||k<0||k>=w.length)return;w.splice(b,1),w.splice(k,0,g);let S=document.activeElement;
T(),S instanceof HTMLElement&&S.focus();let E={item:g.words,place:k+1,count:w.length};n(u("{item}: now {place} of {count\
}",E))}function T(){f.replaceChildren(...w.map(({row:p})=>p)),w.forEach(({up:p,down:y},b)=>{d(p,b===0),d(y,b===w.length-
1)})}}var on=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function sn(e,t){let{chooseValue:n,chosenValue:o,describe:r,keyLine:i,make:a,markdownBlock:d,t:u}=t,c=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),h=[u("True"),u("False")],w=[!0,!1].map(A=>a("input",{type:"radio",name:c,value:String(A)})),
m=w.map((A,M)=>a("label",{},A,` ${h[M]}`)),v=a("div",{},a("div",{class:"ck-inline"},...m),f.element);return{how:u("True \
or false?"),body:v,answer(){let A=o(w);return A?{answer:A==="true"}:null},fill:({answer:A})=>n(w,String(A)),show(A){n(w,
String(A.answer));let M="key"in A?[i(h[A.key?0:1])]:[];f.set(d(A.feedback),...M),r(w.find(T=>T.checked),f.element)},said:()=>f.
text(),...t.closing(v,()=>{f.set();for(let A of w)r(A)})}}var rn={choice:qt,choices:Ht,classify:Vt,cloze:Yt,date:zt,discuss:Gt,highlight:Jt,match:Qt,mend:Zt,number:tn,order:nn,"s\
hort-text":on,"true-or-false":sn};var ot={};it(ot,{chooseValue:()=>Xe,chosenValue:()=>Ze,closing:()=>ce,describe:()=>Q,focusFirst:()=>Qe,isOff:()=>Z,keyLine:()=>je,
makeBlank:()=>nt,makeFeedback:()=>oe,makeSelect:()=>an,markdownBlock:()=>ne,placeTold:()=>tt,placeVerdict:()=>et,plainText:()=>Je,
rounded:()=>G,sentence:()=>he,setDisabled:()=>Ge,setInvalid:()=>ae,setOff:()=>z,verdictLine:()=>pe});var Ro={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function pe(e,t){
let n=s("span",{"aria-hidden":"true"},`${Ro[e]} `);return s("p",{class:`ck-verdict ck-${e}`},n,t)}function oe(){let e=s(
"div",{class:"ck-feedback",id:j("feedback"),hidden:!0});return{element:e,text:()=>$o(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var he=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function $o(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(he).join(" ")}var ne=e=>V(
"div",{dir:"auto"},e),Je=e=>V("span",{},e).textContent??"";function Q(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function ae(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var z=(e,t)=>e.setAttribute("aria-disabled",String(t)),Z=e=>e.getAttribute("aria\
-disabled")==="true",je=e=>s("p",{class:"ck-key"},l("The answer: {key}",{key:e}));function Ge(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function Qe(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var ce=(e,t)=>({close:()=>Ge(e,!0),open(){Ge(e,!1),t?.()}}),Ze=e=>e.find(t=>t.checked)?.
value??"";function Xe(e,t){for(let n of e)n.checked=n.value===t}function et(e,t){return e?"right":t?"wrong":"left"}function tt(e,t,{
feedback:n,key:o,why:r}){return[pe(e,t),...n?[ne(n)]:[],...o&&e!=="right"?[je(o)]:[],...r?[ne(r)]:[]]}function nt(e,t){return t.
length?an(e,t.map(n=>[n,n])):s("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function an(e,t){
let n=s("option",{value:""},l("Choose …")),o=t.map(([r,i])=>s("option",{value:r,dir:"auto"},i));return s("select",e,n,
...o)}var G=e=>String(Math.round(e*100)/100);var st=()=>({sure:l("Sure"),fairly:l("Fairly sure"),guessing:l("Guessing")});function cn(){let e=j("confidence"),t=Object.
entries(st()).map(([r,i])=>{let a=s("input",{type:"radio",name:e,value:r});return{input:a,label:s("label",{},a,` ${i}`)}}),
n=t.map(({input:r})=>r),o=s("legend",{},l("How sure are you?"));return{element:s("fieldset",{class:"ck-inline"},o,...t.map(
({label:r})=>r)),value:()=>Ze(n),show:r=>Xe(n,r),close(){for(let r of n)r.disabled=!0}}}function ln(){let e=j("reason"),
t=s("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=s("label",{for:e},l("Why? In one line:"));return{element:s("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function un(e,t){let n=s("ol",
{class:"ck-hints",hidden:!0}),o=s("button",{type:"button",hidden:!e.hints,onclick:a}),r=()=>n.lastElementChild?.textContent;
return u(),{list:n,button:o,show:d,offerNext:u,last:r,count:i};function i(){return n.children.length}function a(){Z(o)||
(z(o,!0),t())}function d(c){n.hidden=!c.length,n.replaceChildren(...c.map(f=>V("li",{dir:"auto"},f))),u()}function u(){let c=e.
hints-i(),f=c?e.costs[i()]:0,h=f?l(", costs {share}%",{share:G(100*f)}):"",w=c?l("Show a hint ({left} left{costs})",{left:c,
costs:h}):l("No hint left");o.replaceChildren(w),z(o,!c)}}function dn(e,t){let n=e.confidence?cn():null,o=e.reason?ln():null,r="";return a(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:a,unchecked:d,fill:u,show:c,open:()=>t.open(),close(){for(let f of[t,n,o])f?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function a(){r=JSON.stringify(i())}function d(){let f=i();return JSON.
stringify(f)===r?null:f}function u(f){try{f.sent&&t.fill(f.sent),n?.show(f.confidence),o?.show(f.reason??"")}catch{}}function c(f){
f.verdict==="sent"?t.fill(f.sent):t.show(f),n?.show(f.confidence),o?.show(f.reason),a()}}var No=()=>({right:l("Chosen: right"),wrong:l("Chosen: not right"),missed:l("Not chosen, but right"),left:l("Correctly l\
eft out")});function fn(e,{how:t,type:n}){let o=j("options"),r=e.map(({token:c,text:f})=>{let h=`${o}-${c}`,w=s("input",
{type:n,id:h,name:o,value:c}),m=V("label",{for:h,dir:"auto"},f),v=oe(),A=s("div",{class:"ck-option"},w,m,v.element);return{
token:c,input:w,label:m,feedback:v,row:A}}),i=oe(),a=r.map(({row:c})=>c),d=s("div",{class:"ck-options"},...a,i.element);
return{how:t,body:d,answer(){let c=r.filter(({input:f})=>f.checked).map(({token:f})=>f);return c.length?{choices:c}:null},
fill({choices:c}){for(let{token:f,input:h}of r)h.checked=c.includes(f)},show(c){for(let[f,{chosen:h,verdict:w,feedback:m}]of u(
c))if(f.input.checked=h,w){Q(f.input,f.feedback.element),f.row.dataset.verdict=w;let v=pe(w,No()[w]);f.feedback.set(v,ne(
m))}else c.missed&&Q(f.input,i.element);c.missed&&i.set(ne(c.missed))},said(c){return[...u(c).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${he(h.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...ce(
d,()=>{for(let{input:c,feedback:f,row:h}of r)Q(c),delete h.dataset.verdict,f.set();i.set()})};function u(c){let f=new Map(
c.options.map(h=>[h.token,h]));return r.flatMap(h=>{let w=f.get(h.token);return w?[[h,w]]:[]})}}function pn(e,t,n){let o=e.left,r=e.right,i=o.map(({token:u,text:c})=>({token:u,feedback:oe(),...n(c)})),a=new Map(r.map(
({token:u,text:c})=>[u,Je(c)])),d=s("div",{class:"ck-placing"},...i.map(({element:u,feedback:c})=>s("div",{class:"ck-pla\
ced"},u,c.element)));return{how:t,body:d,answer(){let u=i.map(({token:c,value:f})=>[c,f()]).filter(([,c])=>c);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:c,set:f}of i)f(u[c]??"")},show({pairs:u}){for(let{token:c,
feedback:f,control:h,set:w}of i){let m=u.find(A=>A.token===c);w(m.chosen);let v=et(m.right,m.chosen);f.set(...tt(v,Lo(v),
{...m,key:a.get(m.key)})),Q(h,f.element),h.matches("select")&&ae(h,v==="wrong")}},said:()=>i.map(({words:u,feedback:c})=>`${he(
u)} ${c.text()}`).join(" "),...ce(d,()=>{for(let{feedback:u,control:c}of i)u.set(),Q(c),ae(c,!1)})}}function Lo(e){return{
right:l("Right"),wrong:l("Not right"),left:l("Nothing was chosen here")}[e]}function hn({how:e,label:t,after:n,more:o,sent:r,filled:i,shown:a,key:d=u=>u}){let u=j("answer"),c=nt({id:u},[]),f=oe(),
h=s("p",{class:"ck-field"},s("label",{for:u},t),c,n),w=s("div",{},h,o,f.element);return{how:e,body:w,input:c,answer:()=>r?.()??
(c.value.trim()?{text:c.value.trim()}:null),fill(m){c.value=m.text??"",i?.(m)},show(m){a?.(m),c.value||(c.value=m.written??
"");let v=m.key===void 0?[]:[je(d(m.key))];f.set(ne(m.feedback),...v),Q(c,f.element),ae(c,m.verdict!=="right")},said:()=>f.
text(),...ce(w,()=>{f.set(),Q(c),ae(c,!1)})}}var mn={...ot,dateInWords:ve,make:s,makeMarkdown:V,t:l,tn:q,uniqueId:j,viewMarking:$e,viewOptions:fn,viewPlaced:pn,viewTyped:hn};var Wo=()=>({right:l("Right"),partly:l("Partly right"),near:l("Nearly right: check the spelling"),wrong:l("Not right"),discussed:l(
"There is no right or wrong answer"),sent:l("Your answer is kept for your instructor, who marks it")}),Do=()=>({"too pre\
cise":l("Not right (more precise than the text)"),"too coarse":l("Partly right (less precise than the text)")});function rt(e){
let t=Do()[e.note]??Wo()[e.verdict];if(!e.of)return`${t}.`;let n=q("{points} of {of} point","{points} of {of} points",e.
of,{points:G(e.points),of:G(e.of)}),o=e.tries>1?l(" (first try: {points})",{points:G(e.first)}):"",r=e.cost?l(", less {s\
hare}% for hints",{share:G(100*e.cost)}):"";return`${t}: ${n}${r}${o}.`}function gn(e,t){let{as_of:n,confidence:o,evidence:r,
left:i,reason:a,review_due:d}=e,u=[];if(o){let f=st()[o].toLowerCase();u.push(l("You said: {confidence}.",{confidence:f}))}
return a&&u.push(l("Your reason: {reason}",{reason:a})),!e.final&&i!=null&&u.push(q("One try left.","{count} tries left.",
i)),n&&n!==r?.as_of&&u.push(l("As of {day}.",{day:n})),d&&u.push(l("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:d})),[...u.map(f=>s("p",{class:"ck-beside"},f)),r?_o(r,t):""]}function _o(e,t){let{before:n,words:o,
after:r,told:i,draft:a}=e,d=o?l("The words in the article"):l("The fact and its source"),u=o?[n,s("mark",{},o),r]:[s("p",
{},i)],c=l("This question rests on a draft that nobody has checked.");return s("figure",{class:"ck-evidence"},s("figcapt\
ion",{},d),s("blockquote",{dir:"auto"},...u),o?Bo(e,t):jo(e),a?s("p",{class:"ck-beside"},c):"")}function Bo({printed_in:e,
marks:t},n){if(!e&&!t)return"";let o=t?s("button",{type:"button",onclick:n},l("Show in the article")):null,r=e?s("cite",
{dir:"auto"},e):null;return s("p",{class:"ck-beside"},r," ",o)}function jo({pages:e,read:t,as_of:n}){let o={target:"_bla\
nk",rel:"noopener noreferrer"},r=e.flatMap(({address:u,host:c})=>[" ",s("a",{...o,href:u,title:u},c)]),a=[t&&l("Read on \
{day}.",{day:t}),n&&n!==t&&l("True as of {day}.",{day:n})].filter(Boolean).join(" "),d=r.length?[l("Source:"),...r,". "]:
[];return s("p",{class:"ck-beside"},...d,a)}function wn(e,t){let{drafts:n,extraViews:o,given:r,onChange:i,together:a}=t,{region:d,announce:u}=H(),c=Le(u),f=Ko(e,c,t),
h={...rn,...o}[e.kind](e,{...mn,announce:u,mark:P}),w=dn(e,h),{check:m,reveal:v}=Uo(S(),a,D),A=un(e,F),M=Tt(),T=s("div",
{class:"ck-result"}),p=Fo(e,t.number,h.how,M.element,...w.elements,c.elements.left,A.list,s("div",{class:"ck-actions"},m,
v,A.button),c.elements.notice,c.elements.unsaved,T,d),y=s("form",{novalidate:!0,onsubmit:$},p),b=!1,k=!1,g="";return L(),
{element:y,restore:W,action:E,tell:c.tell,setUnsaved:c.setUnsaved,keepDraft:R,focus:()=>Qe(h.body),isAnswered:()=>b};function S(){
return e.sealed?l("Keep this answer"):h.check??l("Check")}function E(){return!Z(m)&&h.answer()?{did:"answer",...w.draft()}:
null}function L(){let C=n.of(e,!!h.isFreeText)??r;C&&w.fill(C),c.setLeft(!!(C&&!r))}function R(){let C=Z(m)?null:w.unchecked();
C?n.keep(e,C):n.forget(e)}function $(C){if(C.preventDefault(),Z(m)||a)return;let I=E();I?g===JSON.stringify(I)?c.tell(l(
"Change your answer, then check again.")):_(I,m):c.tell(l("Answer first, then check."))}function D(){Z(v)||_({did:"show"},
v),m.focus()}function _(C,I){z(I,!0),f(C,{onReply(N){C.did==="answer"&&(g=JSON.stringify(C)),z(I,!1),W(N.stands),R(),i(N.
score);let B=N.stands.result,U=B.verdict==="sent"?"":h.said(B);u([rt(B),U,c.whyUnsaved()].join(" "))},onSilence:()=>z(I,
!1),onRefused(N){z(I,!1);let B={reason:N};c.tell(e.sealed?l("Not kept: {reason}.",B):l("Not checked: {reason}.",B))}})}function F(){
f({did:"hint"},{onReply(C){A.show(C.stands.hints),c.clear(),u(l("Hint {place}: {hint}",{place:A.count(),hint:A.last()}))},
onSilence:A.offerNext})}function P(C,I){f({did:"mark",marks:C},{onReply:N=>I(N.stands.result)})}function W({hints:C,result:I,
earlier:N}){if(M.show(N),!k&&!C.length&&!I)return;k=!0;let B=p.contains(document.activeElement),U=w.unchecked();A.show(C),
c.clear(),b=!!I,p.toggleAttribute("data-answered",b),v.hidden=!I?.may_show,z(m,!!I?.final),h.open(),I?(O(I,U),I.final&&x(
B)):(g="",U||w.settle(),T.replaceChildren())}function O(C,I){w.show(C),I&&!C.final&&w.fill(I),(C.final||!w.unchecked())&&
c.setLeft(!1),T.replaceChildren(pe(C.verdict,rt(C)),...gn(C,t.showInArticle))}function x(C){n.forget(e),w.close(),C&&m.focus()}}
function Ko(e,t,{actions:n,whyUnsaved:o}){return(r,i)=>n.give(e.id,r,{onReply(a){t.setUnsaved(a.saved?"":ie(o())),i.onReply(
a)},onSilence(){i.onSilence?.(),t.clear(),t.setUnsaved(X(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.onRefused})}
function Uo(e,t,n){let o={type:"button",hidden:!0,onclick:n};return{check:s("button",{type:"submit",class:"ck-main",hidden:t},
e),reveal:s("button",o,l("Show the answer"))}}function Fo(e,t,n,...o){let r=e.tries?q("One try.","{count} tries.",e.tries):
"",i=[n,r].filter(Boolean).join(" "),a=j("how"),d=[t,e.lesson].filter(Boolean).join(" · "),u=V("span",{class:"ck-prompt",
dir:"auto"},e.prompt);return s("fieldset",{class:"ck-question","aria-describedby":a},s("legend",{},s("span",{class:"ck-n\
umber"},d),u),e.below?V("div",{dir:"auto"},e.below):null,s("p",{class:"ck-how",id:a},i),...o)}function kn(e,t,n){let{isTogether:o,isSealed:r,passMark:i,whyUnsaved:a,restore:d,announce:u}=n,c=s("p",{class:"ck-score"}),
f=s("p",{class:"ck-notice"}),h=s("p",{class:"ck-why-unsaved"}),w=s("button",{type:"button",class:"ck-main",hidden:!o,onclick:v},
r?l("Keep all answers"):l("Check all answers")),m=s("button",{type:"button",hidden:!0,onclick:M},l("Retry the questions \
you missed"));return{buttons:[w,m],told:[f,h,c],setScore:y,setSaved:()=>h.replaceChildren()};function v(){if(Z(w))return;
e.addAll();let b=e.actions();if(!Object.keys(b).length){p(l("Answer first, then check."));return}z(w,!0),t.giveAll(b,{onReply(k){
z(w,!1),d(k),A(k.saved)},onSilence(){z(w,!1),T()}})}function A(b){let k=e.left(),g=k?q("1 question is still open.","{cou\
nt} questions are still open.",k):"";f.replaceChildren(g),h.replaceChildren(b?"":ie(a())),u([c.textContent,g,h.textContent].
join(" "))}function M(){t.again({onReply(b){f.replaceChildren(),e.addAll(),d(b),e.firstToAnswer()?.focus()},onSilence:T})}
function T(){f.replaceChildren();let b=X(t.areStored());h.replaceChildren(b),u(b)}function p(b){f.replaceChildren(b),u(b)}
function y(b){c.replaceChildren(Po(b,i)),m.hidden=!b.missed}}function Po({answered:e,questions:t,of:n,points:o,first:r,passed:i},a){
let d=[];return e&&d.push(l("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&d.push(l("Score: {poi\
nts} of {of}; on the first try, {first}.",{points:G(o),of:G(n),first:G(r)})),i!=null&&d.push(i?l("That is enough to pass\
."):l("You need {mark}% to pass.",{mark:a})),d.join(" ")}var bn={render({model:e,el:t,views:n={}}){Y(e,t);let o=qo(e,le(e),n);t.replaceChildren(o.element);let r=Nt(e,t,o.reload);
return()=>{o.close(),r()}}};function qo(e,t,n){let o=e.get("shown"),r=e.get("manner"),i=()=>e.get("kept")?.why,{region:a,
announce:d}=H(),c=We(t,r,o,{onNews:_,onLate:P,onElsewhere:L}),f=De(r),h=Ho(c.waiting()),w=r.way==="all",m=Pt(o,{way:r.way,
makeForm:b,put:k}),v=kn(m,c,{isTogether:w,isSealed:o.some(({sealed:W})=>W),passMark:r.pass_mark,whyUnsaved:i,restore:E,announce:d}),
A=At({look:$,retry:R,announce:d}),M=s("div",{class:"ck-actions"},m.next,...v.buttons),T=0,p=s("div",{class:"ck ck-quiz",
oninput:g,onclick:g,onkeyup:g,onpointerup:g},r.told?s("p",{class:"ck-told"},r.told):null,A.element,M,...v.told,a);return m.
begin(),e.on("change:kept",D),A.show({aloud:!0}),t.ask({type:"open"},{onReply:S,onSilence:F}),{element:p,close:y,reload:L};
function y(){e.off("change:kept",D);for(let W of[c,f,A,t])W.close()}function b(W,O){return wn(W,{number:O,actions:c,drafts:f,
given:h.get(W.id),whyUnsaved:i,together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:W.id},{onReply:Vo}),
onChange(x){v.setScore(x),m.arrange()}})}function k(W,O){M.before(...W.map(x=>x.element)),O?p.dataset.toCome=String(O):delete p.
dataset.toCome}function g({target:W}){let O=m.around(W);O&&f.soon(O)}function S(W){E(W),c.open(W.versions),_()}function E(W){
m.restore(W.questions),v.setScore(W.score)}function L(){t.ask({type:"open"},{onReply:E}),_()}function R(W){t.ask({type:"\
retry"},{onReply(){_(),A.show({aloud:W})}})}function $(){return{kept:e.get("kept")??{},late:T,waiting:c.waiting().length,
isSilent:c.areSilent(),areStored:c.areStored()}}function D(){i()||c.saved(),_()}function _(){A.show();let W=new Set(c.waiting().
map(({question:O})=>O));W.size||v.setSaved(),m.setSaved(W)}function F(){c.notOpened(),A.show({aloud:!0});for(let{question:W}of c.
waiting())m.named(W)?.setUnsaved(X(c.areStored()))}function P({question:W=""},O){if(T+=O.saved?1:0,O.type==="state"?E(O):
O.stands&&(v.setScore(O.score),m.restoreOne(W,O.stands)),O.without_effect?.length){let x=l("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");m.named(
W)?.tell(x)}}}function Ho(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function Vo(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function vn(e,t,n){let o=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null,
onclick:({target:p})=>{p instanceof Element&&m(p.closest(".ck-passage"))},onkeydown:d}),r=[],i=[];return{element:o,show:u,
select:M,scrollToMarked:()=>T(r.find(p=>p.marked))};function d(p){let y=i.findIndex(({element:g})=>g===p.target);if(y<0||
p.altKey||p.ctrlKey||p.metaKey)return;let k={ArrowRight:y+1,ArrowDown:y+1,ArrowLeft:y-1,ArrowUp:y-1,Home:0,End:i.length-
1}[p.key];if(p.key==="Enter"||p.key===" ")m(i[y].element);else if(i[k])v(i[k]);else if(k===void 0)return;p.preventDefault()}
function u(p,y){let b=new Set,k=[...y,...p.flatMap(E=>[E.evidence,...E.passages])];for(let[E,L]of k)b.add(E).add(L);r=[];
let g=[],S=0;for(let E of e.blocks)g.push(t.slice(S,E.start),c(E,[...b])),S=E.end;g.push(t.slice(S,t.length)),f(p,y),i=r.
filter(E=>E.rows.length),i.forEach(w),i.length&&A(i[0]),o.replaceChildren(...g)}function c(p,y){let k=[...y.filter(R=>p.
start<R&&R<p.end).sort((R,$)=>R-$),p.end],g=k.map((R,$)=>{let D=$?k[$-1]:p.start,_=s("span",{},t.slice(D,R));return{start:D,
end:R,rows:[],marked:!1,element:_}});r.push(...g);let S=p.aside?s("span",{class:"ck-aside-label"},p.aside):null,E=p.aside?
"ck-aside":`ck-${p.kind.replace(" ","-")}`,L=g.map(R=>R.element);return s("p",{class:E,dir:"auto"},S,...L)}function f(p,y){
let b=p.flatMap(k=>k.passages.map(([g,S])=>({id:k.id,start:g,end:S})));b.sort((k,g)=>k.end-k.start-(g.end-g.start));for(let{
id:k,start:g,end:S}of b)for(let E of h(g,S))E.rows.includes(k)||E.rows.push(k);for(let[k,g]of y)for(let S of h(k,g))S.marked=
!0,S.element.classList.add("ck-marked")}function h(p,y){let b=0;for(let g=r.length;b<g;){let S=b+g>>1;r[S].start<p?b=S+1:
g=S}let k=b;for(;k<r.length&&r[k].end<=y;)k+=1;return r.slice(b,k)}function w({element:p,rows:y}){p.classList.add("ck-pa\
ssage"),p.prepend(s("span",{class:"ck-unseen"},`${y.join(", ")}: `)),p.setAttribute("role","button"),p.setAttribute("tab\
index","-1"),p.setAttribute("aria-pressed","false"),se(p)}function m(p){let y=i.find(k=>k.element===p);if(!y)return;A(y);
let b=y.rows.indexOf(y.chosen??"");n(y.rows[(b+1)%y.rows.length])}function v(p){A(p),p.element.focus()}function A(p){for(let y of i)
y.element.tabIndex=y===p?0:-1}function M(p){for(let g of r){let S=p!==void 0&&g.rows.includes(p.id),[E,L]=p?.evidence??[
1/0,-1/0];g.chosen=S?p.id:void 0,g.element.classList.toggle("ck-chosen",S),g.element.classList.toggle("ck-evidence",E<=g.
start&&g.end<=L),g.rows.length&&g.element.setAttribute("aria-pressed",String(S))}let y=r.find(g=>g.chosen),b=o.getRootNode(),
k=b instanceof Document||b instanceof ShadowRoot?b.activeElement:null;!y||i.some(({element:g})=>g===k)||(A(y),T(y))}function T(p){
p&&de(o,p.element)}}function yn(e,t,{choose:n,switchTo:o}){let r=j("rows"),i=s("div",{class:"ck-rows"}),a=s("p",{class:"ck-hint ck-drafts"}),
d=s("div",{class:"ck-detail"}),u=e.map(({name:g,label:S,rows:E})=>{let L=q("1 row","{count} rows",E.length);return s("op\
tion",{value:g},l("{label} ({rows})",{label:S,rows:L}))}),c=s("select",{onchange:()=>o(c.value)},...u),f=s("label",{class:"\
ck-switch"},l("Table")," ",c),h=new Map,w,m=!1;return{element:s("div",{class:"ck-table"},f,a,i,d),show:A,select:p};function A(g){
c.value=g.name,h=new Map(g.rows.map(E=>[E.id,T(g,E)]));let S=Yo(g.rows);a.hidden=!S,a.textContent=S,i.replaceChildren(g.
rows.length?M(g):s("p",{},l("This table has no rows for this article."))),i.scrollTop=0}function M(g){let S=l("{label}: \
choose a row to mark its words",{label:g.label}),E=[l("Row"),...g.columns].map(R=>s("th",{scope:"col"},R)),L=[...h.values()].
map(({element:R})=>R);return s("fieldset",{},s("legend",{},S),s("table",{},s("thead",{},s("tr",{},...E)),s("tbody",{},...L)))}
function T(g,S){let E=`${r}-${S.id}`,L=()=>n(S.id),R=s("input",{type:"radio",name:r,value:S.id,id:E,onchange:L}),$=s("la\
bel",{for:E},R,S.id),D=`${E}-main`,_=S.cells.map((W,O)=>s("td",{dir:"auto",id:O===g.main?D:null,"data-heading":g.columns[O]},
W));return R.setAttribute("aria-describedby",D),{element:s("tr",{onclick:P},s("th",{scope:"row"},$),..._),input:R};function P({
target:W}){W instanceof Element&&W.closest("label")||(R.focus(),n(S.id))}}function p(g){let S=w;h.get(S??"")?.element.classList.
remove("ck-chosen"),w=g?.id;let E=h.get(w??"");for(let{input:L}of h.values())L.checked=L.value===w;return E?.element.classList.
add("ck-chosen"),E&&de(i,E.element,i.querySelector("thead")?.offsetHeight),d.replaceChildren(...g?y(g):[s("p",{},l("No r\
ow is chosen."))]),S}function y(g){let S=b(g).map(({part:$,words:D,count:_})=>s("li",{},s("span",{class:"ck-part"},$)," ",
s("q",{dir:"auto"},D),_>1?q(" (once)"," ({count} times)",_):null)),E=[zo(g),Go(g),...g.why],R=s("details",{open:m,ontoggle:()=>m=
R.open},s("summary",{},l("Why this row?")),s("ul",{},...E.map($=>s("li",{},$))));return[s("p",{class:"ck-detail-head"},s(
"strong",{},l("Row {id}",{id:g.id})),s("button",{type:"button",onclick:k},l("Clear the marks"))),s("p",{class:"ck-part"},
l("Its words in the article")),s("ul",{},...S),R]}function b(g){let S=new Map;for(let[E,L,R]of g.passages){let $=t.slice(
E,L),D=S.get(`${R} ${$}`)??{part:R,words:$,count:0};S.set(`${R} ${$}`,{...D,count:D.count+1})}return[...S.values()]}function k(){
let g=h.get(w??"");n(""),g?.input.focus()}}function Yo(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?l("This table is a draft that nobody has checked."):q("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function zo({origin:e,checked:t}){if(e==="machine")
return l("The machine made this row.");if(e==="proposed")return l("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:r}=t;return n==="person"?l("Checked by {name} on {day}.",{name:o,day:r}):l("Checked by {name}, a program, on \
{day}.",{name:o,day:r})}function Go({certainty:e}){return e==="clear"?l("The rules had no doubt about it."):l("It is dou\
btful: check it against the sentence.")}var xn=150,Sn=e=>e.length>xn?`${e.slice(0,xn)} …`:e,Cn={render({model:e,el:t}){Y(e,t);let n=e.get("page"),o=e.get("tab\
les"),r=new ee(n.text),{region:i,announce:a}=H(),d=vn(n,r,v),u=yn(o,r,{choose:v,switchTo:T}),c=Jo(n);d.element.setAttribute(
"aria-describedby",c.id);let f=n.title?l("Reader: {title}",{title:n.title}):l("Reader"),h=s("div",{class:"ck ck-reader",
role:"group","aria-label":f},c,s("div",{class:"ck-sides"},d.element,u.element),i);t.replaceChildren(h);let w=te("reader",
"any"),m=M();return e.on("change:table",b),e.on("change:selected",k),e.on("change:marked",g),b(),m=!1,g(),()=>{e.off("ch\
ange:table",b),e.off("change:selected",k),e.off("change:marked",g)};function v(S){e.set("selected",S),e.save_changes(),A()}
function A(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function M(){let S=w.
get(e.get("place")),E=o.find(({name:R})=>R===S?.table);if(!E||e.get("selected"))return!1;let L=E.rows.find(({id:R})=>R===
S.selected);return e.set("table",E.name),e.set("selected",L?.id??""),e.save_changes(),!0}function T(S){e.set("selected",
""),e.set("table",S),e.save_changes(),A()}function p(){let S=e.get("table");return o.find(E=>E.name===S)??o[0]}function y(){
return p().rows.find(({id:S})=>S===e.get("selected"))}function b(){let S=p();u.show(S),d.show(S.rows,e.get("marked")),k()}
function k(){let S=y(),E=u.select(S);d.select(S),!m&&(S?a(Qo(S,S.cells[p().main])):E&&a(l("Marks cleared.")))}function g(){
let S=e.get("marked");if(d.show(p().rows,S),d.select(y()),!S.length)return;d.scrollToMarked();let E=S.map(([L,R])=>r.slice(
L,R)).join(" … ");a(l("Marked in the article: {words}",{words:Sn(E)}))}}};function Jo(e){let t=l("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=l("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return s(
"p",{class:"ck-hint",id:j("hint")},o)}function Qo({id:e,passages:t},n){return q("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:Sn(n)})}return In(Zo);})();
return widgets; }

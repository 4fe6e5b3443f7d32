export function makeWidgets() {
"use strict";var widgets=(()=>{var Ke=Object.defineProperty;var En=Object.getOwnPropertyDescriptor;var Mn=Object.getOwnPropertyNames;var On=Object.prototype.hasOwnProperty;var it=(e,t)=>{for(var n in t)Ke(e,n,{get:t[n],enumerable:!0})},In=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of Mn(t))!On.call(e,s)&&s!==n&&Ke(e,s,{get:()=>t[s],enumerable:!(o=En(t,s))||o.enumerable});return e};var Rn=e=>In(Ke({},"__esModule",{value:!0}),e);var ts={};it(ts,{adjudicator:()=>vt,curator:()=>Ct,explorer:()=>Tt,predict:()=>Ot,progress:()=>Ut,quiz:()=>vn,reader:()=>Tn});var me={},ge={used:"",own:""};function Y(e,t){me=e.get("words")??{};let n=e.get("languages");n?.used&&(ge=n,t.lang=n.used,
t.dir=n.direction)}function l(e,t={}){let n=me[e]??e;return at(typeof n=="string"?n:n[0],t)}function q(e,t,n,o={}){let s=me[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,a=(me[e]&&me[""]?.[i])??+(n!==1);return at(s[Number(a)],{count:n,...o})}
function at(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function ve(e){if(e==="undated")return l("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=ge;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var Ln=15e3,$n=new Set(["a","button","input","select","textarea","summary"]),lt="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...n){let o=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),i):i!==!1&&i!=null&&o.setAttribute(s,i===!0?"":i);t.dir==="auto"&&ge.own&&(o.lang=ge.
own);for(let s of n)s!=null&&o.append(s);return($n.has(e)||"tabindex"in t)&&se(o),o}function se(e){e instanceof HTMLElement&&
e.matches(lt)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&se(e)}));function V(e,t,n){let o=r(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(lt).forEach(se)):
o.textContent=n,o}function H(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(r("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Ln)}}}var Nn=Math.random().toString(
36).slice(2,12),ct=0;function j(e){return ct+=1,`ck-${e}-${Nn}-${ct}`}var ee=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};function ye({how:e,actions:t,forms:n,coder:o,keys:s,onKeys:i,onFilter:a,onOff:u}){let d=r("progress",{"aria-label":l("Si\
gned rows"),max:1,value:0}),c=r("span"),f=r("p",{class:"ck-said"}),h=Object.entries(n??{}).map(([k,{label:g}])=>r("optio\
n",{value:k},g)),w=r("select",{onchange:a},r("option",{value:"turn"},l("each table in turn")),r("option",{value:"mixed"},
l("all tables mixed")),...h),m=r("input",{type:"checkbox",onchange:y});m.checked=s;let v=r("dl",{class:"ck-keys",id:j("k\
eys")}),A=r("div",{hidden:!0},r("p",{},e??Wn()),v,r("p",{},r("label",{},m," ",l("Use single letters as keyboard shortcut\
s")))),M=Object.entries(t).map(([k,g])=>{let S=r("kbd",{"aria-hidden":"true"},k),E=r("button",{type:"button",onclick:()=>p(
k)},g.label,S);return[k,g,E,S]});v.append(...Object.entries(t).flatMap(([k,{label:g,means:S}])=>[r("dt",{},r("kbd",{},k)),
r("dd",{},S?`${g}: ${S}`:g)])),M[0][2].classList.add("ck-main"),y();let T="";return{element:r("div",{class:"ck-bar"},r("\
div",{class:"ck-far"},r("span",{},l("Signed as {name}",{name:o})),d,c,n?r("label",{},l("Rows:")," ",w):null),r("div",{class:"\
ck-actions ck-do",role:"group","aria-label":l("What to do with the row")},...M.map(([,,k])=>k)),A,f),filter:()=>w.value,
keysAreOn:()=>m.checked,press:p,help:b,show(k){d.max=Math.max(1,k.rows),d.value=k.signed,c.textContent=k.said;let g=M.find(
([S])=>S==="u")?.[2];g?.setAttribute("aria-disabled",String(!k.undo)),g&&(g.title=k.undo)},at(k){T=k??"";for(let[,{only:g},
S]of M)g&&S.setAttribute("aria-disabled",String(g!==T))},said(k,g=!1){f.textContent=k,f.classList.toggle("ck-fault",g)}};
function p(k){let g=t[k],S=M.find(([E])=>E===k)?.[2];return!g||!S?!1:(S.getAttribute("aria-disabled")!=="true"?g.run():g.
only&&u(l("Only stakeholders can be merged or split.")),!0)}function y(){for(let[k,,g,S]of M)S.hidden=!m.checked,m.checked?
g.setAttribute("aria-keyshortcuts",k):g.removeAttribute("aria-keyshortcuts");i(m.checked)}function b(){A.hidden=!A.hidden,
M.find(([g])=>g==="?")?.[2]?.setAttribute("aria-expanded",String(!A.hidden))}}function Wn(){return l("Compare the row wi\
th its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each decision is signed and kept at o\
nce, and Undo takes back one after the other. Rows that are not signed do not count. In a form, Control and Enter saves,\
 Escape goes back.")}function xe(e,t){let n=r("div",{class:"ck-outside",hidden:!0}),o=r("ul",{dir:"auto"}),s=r("select",{onchange:a},...e.map(
d=>r("option",{value:d},d==="machine"?l("the machine's draft"):d))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
a()}},r("summary",{},l("What has changed?")),r("label",{},l("Since:")," ",s),o);return{element:r("div",{class:"ck-change\
s"},n,i),showOutside:u};function a(){t(s.value,d=>{o.replaceChildren(...d.map(c=>r("li",{dir:"auto"},c)))})}function u(d){
if(!d.length)return;let c=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(r("p",{},l("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...d.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:c},
l("I have seen it")))}}var ut=3e3,Dn="[*]:",_n=".jp-InputPrompt";function le(e){let t=new Map,n=[],o=0;return e.on("msg:custom",i),{ask(a,u){let d=j(
"message");o+=1;let c=setTimeout(()=>s(d),ut);t.set(d,{...u,place:o,timer:c});try{e.send({...a,message_id:d})}catch{}return o},
listen:a=>n.push(a),close(){e.off("msg:custom",i);for(let{timer:a}of t.values())clearTimeout(a);t.clear()}};function s(a){
let u=t.get(a);u&&(Bn()?(u.onRunning?.(),u.timer=setTimeout(()=>s(a),ut)):u.onSilence?.())}function i(a){let u=t.get(a.message_id);
if(u){t.delete(a.message_id),clearTimeout(u.timer),a.type==="refused"?u.onRefused?.(a.reason):u.onReply(a);for(let d of n)
d(u.place)}}}function Bn(){return[...document.querySelectorAll(_n)].some(({textContent:t})=>t===Dn)}var Ue="coursekit",dt=window,ft=Symbol.for("coursekit.unstored");dt[ft]??=new Map;var re=dt[ft],jn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Pe(){try{return window.localStorage}catch{return null}}function te(e,t){let n=`${[
Ue,e,jn,t].join(" ")} `;return{front:n,put(o,s){let i=JSON.stringify(s);try{return Kn(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),re.delete(n+o),!0}catch{return re.set(n+o,i),!1}},remove(o){re.delete(n+o),Pe()?.removeItem(
n+o)},get:o=>Fe(re.get(n+o)??ue(n+o)),has:o=>re.has(n+o)||ue(n+o)!==null,isStored:o=>ue(n+o)!==null,all:()=>pt(n).flatMap(
o=>{let s=Fe(re.get(o)??ue(o));return s?[[o.slice(n.length),s]]:[]})}}function ue(e){return Pe()?.getItem(e)??null}function pt(e){
let t=Pe(),n=new Set(re.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function Fe(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Kn(e){
let t=a=>a.length+(ue(a)?.length??0),n=pt(`${Ue} `),o=n.reduce((a,u)=>a+t(u),0);if(o+e<=1e6)return;let s=a=>Fe(ue(a))?.at??
0,i=n.filter(a=>!a.startsWith(`${Ue} waiting `));i.sort((a,u)=>s(a)-s(u));for(let a of i){if(o+e<=1e6)return;o-=t(a),window.
localStorage.removeItem(a)}if(o+e>1e6)throw new Error("no room for another action")}function we(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let s=0;s<t.length;s+=1)o=Math.imul(o^t.charCodeAt(s),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}var Un="input:not([type='checkbox']), select, textarea, [role='listbox']",ht="curator keys";function Se(){let e=te("read\
er","any");return{keys:e.get(ht)?.on??!0,onKeys:t=>e.put(ht,{at:Date.now(),on:t})}}function Ce(e,t){let n=le(e),o={isWaiting:!1,
ask:s,close:n.close};return o;function s(i,a,u){n.ask(i,{onReply(d){o.isWaiting=!1,a(d)},onSilence(){o.isWaiting=!1,t(l(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(d){o.isWaiting=!1,t(d,!0),u?.(d)}})}}function Te(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function Ae(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ee(e,[t,n,o,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},n,o),...s)}function Me(e,t,n){return o=>{if(!(o.altKey||o.ctrlKey||o.metaKey||!(o.target instanceof
Element))){if(o.key==="Escape"&&t())n();else{if(t()||!e.keysAreOn()||o.target.closest(Un))return;if(!e.press(o.key))return}
o.preventDefault(),o.stopPropagation()}}}function Oe(e,t,n){return(o,s,i,a,u)=>{e.mark(o,s,i,{take(d){t.ask({type:"mark",
words:d},({text:c,spans:f})=>{e.show(n()),a(c,f,d)})},cancel(){e.show(n()),u?.()}})}}function mt(e,{label:t,fields:n},{sides:o,names:s},[i,a]){let u=r("p",{class:"ck-row-title",id:j("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},l("Difference {number} of {of}",{number:i,of:a}))),d=n.filter(({column:f})=>e.sides.
some(h=>h?.fields[f])).map(f=>{let h=e.columns.includes(f.column);return r("tr",{class:h?"ck-differs":null},r("th",{scope:"\
row"},f.label,h?r("span",{class:"ck-part"}," ",l("(differs)")):null),...e.sides.map((w,m)=>Fn(w,f,s[m])))}),c=o.map((f,h)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[h]?null:r("span",{class:"ck-part"}," ",l("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},e.decided?l("Decided."):
l("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},l("Cell")),...c)),r("tbod\
y",{},...d)))}function Fn(e,t,n){let o=e?.fields[t.column]??"",s=t.rows&&n[t.rows]?.[o];return r("td",{dir:"auto"},s?`${o}\
 ${s}`:o)}var Pn=new Set(["words","text","long"]),gt=60;function wt(e,{label:t,fields:n},o,{number:s,of:i}){let a=s?l("{number} of\
 {of}",{number:s,of:i}):"",u=r("p",{class:"ck-row-title",id:j("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},a)),d=n.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let h=e.fields[f.column]??"",w=f.rows?kt(
h).map(m=>bt(m,o[f.rows])):[h].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:h?null:"ck-part"},w.join(
"; ")||l("none"))]}),c=e.why.length?[r("p",{class:"ck-part"},l("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},...qn(e)),
r("dl",{},...d),...c)}function Ie({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function qn({certainty:e,
origin:t,checked:n}){let o=t==="reviewed"?l("Signed: {name}, {day}",n):l("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},l("Doubtful.")):null;return s?[s," ",o]:[o]}function Re(e,{label:t,fields:n},o,{save:s,cancel:i,mark:a}){
let u={},d={},c=n.map(m=>{let v=e[m.column]??"";if(m.kind==="rows"){let M=Hn(m,v,o[m.rows]??{});return d[m.column]=M,M.element}
let A=zn(m,v,o);return d[m.column]=A,A.addEventListener("input",()=>delete u[m.column]),r("div",{class:`ck-field ${Pn.has(
m.kind)?`ck-${m.kind}`:""}`},r("label",{},r("span",{},Vn(m)),A),m.kind==="words"?w(m,A):null)}),f=r("form",{class:"ck-ro\
w","aria-label":l("{table}: a row to fill in",{table:t}),onsubmit(m){m.preventDefault(),s(h(),u)},onkeydown(m){m.key!=="\
Enter"||!(m.ctrlKey||m.metaKey)||(m.preventDefault(),m.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...c),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},l("Save and sign")),r("button",{type:"butt\
on",onclick:i},l("Cancel"))));return f;function h(){let m=Object.entries(d).map(([v,{value:A}])=>[v,A]);return Object.fromEntries(
m.filter(([v,A])=>A!==(e[v]??"")&&!(v in u)))}function w(m,v){return r("button",{type:"button","aria-label":l("Mark in t\
he article: {cell}",{cell:m.label}),onclick(){a(m.label,u[m.column]??Yn(e,m.column),(M,T)=>{v.value=M,u[m.column]=T,v.focus()})}},
l("Mark"))}}function Hn({label:e},t,n){let o=kt(t),s=Object.keys(n).filter(u=>!o.includes(u)),i=[...o,...s].map(u=>{let d=r(
"input",{type:"checkbox",value:u});return d.checked=o.includes(u),{box:d,choice:r("label",{},d,bt(u,n))}});return{element:r(
"fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.map(({choice:u})=>u)),get value(){return i.filter(({box:u})=>u.
checked).map(({box:u})=>u.value).join("; ")}}}var kt=e=>e.split(";").map(t=>t.trim()).filter(Boolean),bt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),Vn=({label:e,hint:t})=>t?`${e} (${t})`:e;function Yn(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}start`]??
""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.split(":").map(Number)).filter(([i,a])=>a>i).map(
([i,a])=>[i,a])}function zn(e,t,n){if(e.kind==="choice"||e.kind==="row")return Gn(e,t,n);let s=e.kind==="long"||t.length>
gt?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function Gn({kind:e,choices:t,rows:n},o,s){
let i=e==="row"?["",...Object.keys(s[n]??{})]:t,a=i.includes(o)?i:[...i,o],u=c=>`${c} ${s[n]?.[c]??""}`.trim(),d=r("sele\
ct",{},...a.map(c=>r("option",{value:c},u(c).slice(0,gt)||l("none"))));return d.value=o,d}function Le(e,t,n){let o=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:p,
...n}),s=e.map(h);o.append(t);let i=!1,a=0,u=0,d=!1,c=!0,f=b=>s[b].getAttribute("aria-selected")==="true";return{element:o,
words:s,marked:()=>s.map((b,k)=>k).filter(f),markAll:w,current:()=>a,go:T,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([b,k],g){let S=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:g?"-1":"0",onpointerdown:E=>v(E,g),onpointerenter(E){E.buttons===1&&d&&M(g)}},k);return o.
append(b,S),S}function w(b,k){for(let g of s.keys())m(g,b(g),k)}function m(b,k,g=!1){(!i||g)&&s[b].setAttribute("aria-se\
lected",String(k))}function v(b,k){b.button||(b.preventDefault(),s[k].releasePointerCapture?.(b.pointerId),c=!f(k),d=!0,
document.addEventListener("pointerup",A,{once:!0}),u=k,T(k),m(k,c))}function A(){d=!1}function M(b){let[k,g]=[Math.min(u,
b),Math.max(u,b)];for(let S=k;S<=g;S+=1)m(S,c);T(b)}function T(b){s[a].tabIndex=-1,a=b,s[b].tabIndex=0,s[b].focus()}function p(b){
let k=s.length-1,g=getComputedStyle(o).direction==="rtl"?-1:1,S={ArrowRight:a+g,ArrowLeft:a-g,ArrowDown:y(1),ArrowUp:y(-1),
Home:0,End:k};if(b.key===" "||b.key==="Enter")u=a,c=!f(a),m(a,c);else if(b.key in S){let E=Math.max(0,Math.min(k,S[b.key]));
b.shiftKey?(f(a)||(u=a),c=!0,M(E)):T(E)}else return;b.preventDefault(),b.stopPropagation()}function y(b){let k=s[a].getBoundingClientRect(),
g=s.map((L,D)=>({at:D,box:L.getBoundingClientRect()})).filter(({box:L})=>b*(L.top-k.top)>k.height/2);if(!g.length)return a;
let S=g.map(({box:L})=>L.top),E=b>0?Math.min(...S):Math.max(...S),N=g.filter(({box:L})=>Math.abs(L.top-E)<k.height/2),R=L=>Math.
abs(L.left-k.left);return N.reduce((L,D)=>R(D.box)<R(L.box)?D:L).at}}function de(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+n;if(o.top>=i&&o.bottom<=s.bottom)
return;let a=matchMedia("(prefers-reduced-motion: reduce)").matches,u=Math.max(0,(s.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-u,behavior:a?"auto":"smooth"})}function $e(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},o);return{element:s,show:i,mark:a};function i(u){s.replaceChildren(o);let d=u?.evidence??[0,
0],c=u?.passages??[],f=[d,...c].flat().filter(v=>typeof v=="number"),h=[],w,m=0;for(let v of e.blocks){h.push(t.slice(m,
v.start));let A=f.filter(k=>v.start<k&&k<v.end),M=[...new Set(A)].sort((k,g)=>k-g),T=[v.start,...M,v.end],p=T.slice(1).map(
(k,g)=>{let S=T[g],E=([L,D])=>Number(L)<=S&&k<=Number(D),N=c.some(E)?"mark":"span",R=r(N,{class:E(d)&&k>S?"ck-evidence":
null},t.slice(S,k));return E(d)&&d[1]>d[0]&&(w??=R),R}),y=v.aside?r("span",{class:"ck-aside-label"},v.aside):null,b=v.aside?
"ck-aside":`ck-${v.kind.replace(" ","-")}`;h.push(r("p",{class:b,dir:"auto"},y,...p)),m=v.end}h.push(t.slice(m,t.length)),
o.replaceChildren(...h),w&&de(o,w)}function a(u,d,c,{take:f,cancel:h}){let w=n.map(([y,b],k)=>[t.slice(k?n[k-1][1]:0,y),
t.slice(y,b)]),m=t.slice(n.at(-1)?.[1]??0,t.length),v=Le(w,m,{"aria-label":u,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),A=y=>d.some(([b,k])=>b<n[y][1]&&n[y][0]<k),M=()=>{let y=v.marked();f(y.length?y:[v.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},u)," ",l("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:M},
l("Take these words")),r("button",{type:"button",onclick:h},l("Cancel"))),v.element),v.element.addEventListener("keydown",
p,!0);let T=Math.max(0,n.findIndex((y,b)=>A(b)));c||v.markAll(A),v.go(T);function p(y){if(y.key==="Enter")M();else if(y.
key==="Escape")h();else return;y.preventDefault(),y.stopPropagation()}}}var vt={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),{coder:o,sides:s,names:i}=e.get("manner"),a=Ce(e,b),{region:u,
announce:d}=H(),c=0,f=!1,h=new ee(e.get("page").text),w=$e(e.get("page"),h,e.get("markable")),m=r("div",{class:"ck-place"}),
v=ye({how:l("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:l("Take {\
name}",{name:s[0]}),run:()=>E(0)},2:{label:l("Take {name}",{name:s[1]}),run:()=>E(1)},e:{label:l("Edit"),run:()=>a.isWaiting||
R()},u:{label:l("Undo"),run:()=>N({type:"undo"})},p:{label:l("Previous"),run:()=>S(-1)},n:{label:l("Next"),run:()=>S(1)},
"?":{label:l("Help"),run:()=>v.help()}},coder:o,...Se(),onOff:b}),A=xe([],()=>{}),M=Me(v,()=>f,()=>g(c)),T=[v.element,w.
element,m,A.element,u];return t.replaceChildren(Ee(l("Two coders"),T,M)),e.on("change:state",y),y(),g(k(-1),!1),()=>{e.off(
"change:state",y),a.close()};function p(){return e.get("state")}function y(){v.show(p()),A.showOutside(p().outside)}function b(L,D=!1){
d(L),v.said(L,D)}function k(L){let{pairs:D}=p(),_=[...D.keys()];return[..._.slice(L+1),..._.slice(0,L+1)].find(P=>!D[P].
decided)??Math.max(0,L)}function g(L,D=!0){let{pairs:_}=p(),F=_[L];if(f=!1,!F){m.replaceChildren(r("p",{tabindex:"-1"},l(
"The two agree on every row."))),w.show(void 0);return}c=L;let P=mt(F,n[F.table],{sides:s,names:i},[L+1,_.length]);m.replaceChildren(
P),w.show(F.sides.find(W=>W)??void 0),D&&Ae(P,v)}function S(L){p().pairs[c+L]?g(c+L):b(L>0?l("This is the last row."):l(
"This is the first row."))}function E(L){N({type:"take",number:c,side:L})}function N(L,D){a.isWaiting||(a.isWaiting=!0,a.
ask({...L,seen:p().seen},({said:_,at:F})=>{let P=p().pairs.every(({decided:W})=>W);b(P?[_,l("All differences are decided\
.")].join(" "):_),g(F??k(c))},D??(()=>g(c))))}function R(){let{table:L,sides:D}=p().pairs[c],_=D[0]?0:1,F=D[_];if(!F)return;
let P=Oe(w,a,()=>F),W=Re(Ie(F),n[L],i[_],{save:(O,x)=>N({type:"take",number:c,side:_,cells:O,marked:x},()=>{}),cancel:()=>g(
c),mark:(O,x,C)=>P(O,x.length?x:[F.evidence],!x.length,C)});f=!0,Te(m,W)}}};function yt(e,t,n,o){let s=r("select",{onkeydown(a){a.key==="Enter"&&(a.preventDefault(),i.requestSubmit())}},...t.map(({
id:a,fields:u})=>r("option",{value:a},`${a} ${u.name}`))),i=St(l("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},l("Into:")," ",s),r("p",{class:"ck-part"},l("This row goes; its names become other names of the row that yo\
u choose."))],l("Merge"),()=>n(s.value),o);return i}function xt(e,t,n){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(a=>a.trim()).filter(a=>a).map(a=>({name:a,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return St(l("Split {name} into two rows",{name:e.fields.name}),[r("p",{},l("Which names belong to the second row?")),...s.
map(({name:a,box:u})=>r("label",{class:"ck-name",dir:"auto"},u,` ${a}`)),r("label",{},l("Or another name for the second \
row:")," ",i)],l("Split"),()=>t([...s.filter(({box:a})=>a.checked).map(({name:a})=>a),...i.value.trim()?[i.value.trim()]:
[]]),n)}function St(e,t,n,o,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},n),r("button",{type:"button",onclick:s},l("Cancel"))))}var Ct={render({model:e,el:t}){Y(e,t);let n=e.get("forms"),o=Ce(e,p),{region:s,announce:i}=H(),a,u=!1,d=new ee(e.get("pa\
ge").text),c=$e(e.get("page"),d,e.get("markable")),f=r("div",{class:"ck-place"}),h=ye({actions:{k:{label:l("Keep"),means:l(
"the row is right as it is"),run:()=>R({type:"keep",...S()})},e:{label:l("Edit"),run:()=>o.isWaiting||D()},d:{label:l("D\
rop"),means:l("the article says no such thing"),run:()=>R({type:"drop",...S()})},m:{label:l("Merge"),means:l("this and a\
nother row are the same stakeholder"),run:()=>o.isWaiting||P(),only:"stakeholders"},s:{label:l("Split"),means:l("the row\
 is about two stakeholders"),run:()=>o.isWaiting||W(),only:"stakeholders"},a:{label:l("Add"),means:l("mark the words of \
a row that is missing"),run:()=>o.isWaiting||F()},u:{label:l("Undo"),run:()=>R({type:"undo"})},p:{label:l("Previous"),run:()=>N(
-1)},n:{label:l("Next"),run:()=>N(1)},"?":{label:l("Help"),run:()=>h.help()}},forms:n,coder:e.get("manner").coder,...Se(),
onFilter:()=>E(g()),onOff:p}),w=xe(e.get("manner").versions,(O,x)=>o.ask({type:"diff",version:O},({lines:C})=>x(C))),m=Oe(
c,o,()=>b(a)),v=Me(h,()=>u,()=>E(a)),A=[h.element,c.element,f,w.element,s];return t.replaceChildren(Ee(l("Curation"),A,v)),
e.on("change:state",T),T(),E(g(),!1),()=>{e.off("change:state",T),o.close()};function M(){return e.get("state")}function T(){
h.show(M()),w.showOutside(M().outside)}function p(O,x=!1){i(O),h.said(O,x)}function y(){let{turn:O,mixed:x}=M().orders,C=h.
filter();return C==="mixed"?x:C==="turn"?O:O.filter(([I])=>I===C)}function b(O){return O&&M().tables[O[0]].find(({id:x})=>x===
O[1])}function k(O){let x=e.get("manner").kind==="person";return O.find(C=>{let I=b(C),$=I?.origin==="reviewed";return I&&
(!$||x&&I.checked.kind==="program")})}function g(){return k(y())??y()[0]}function S(){return{table:a?.[0],row:a?.[1]}}function E(O,x=!0){
let C=b(O);if(a=C&&O,u=!1,h.at(a?.[0]),!C||!O){f.replaceChildren(r("p",{tabindex:"-1"},l("There are no rows."))),c.show(
void 0);return}let I=y(),$=I.findIndex(([U,K])=>U===O[0]&&K===O[1])+1,B=wt(C,n[O[0]],M().names,{number:$,of:I.length});f.
replaceChildren(B),c.show(C),x&&Ae(B,h)}function N(O){let x=y(),C=x.findIndex(([$,B])=>$===a?.[0]&&B===a?.[1]),I=x[C+O];
I?E(I):i(O>0?l("This is the last row."):l("This is the first row."))}function R(O,x){if(o.isWaiting)return;let C=y(),I=C.
findIndex(([$,B])=>$===a?.[0]&&B===a?.[1]);o.isWaiting=!0,o.ask({...O,seen:M().seen},({said:$,at:B})=>{let U=k([...C.slice(
I+1),...C.slice(0,I+1),...y()]);p(U?$:[$,l("All these rows are signed.")].join(" ")),E(B&&b(B)?B:U??(b(a)?a:y()[0]))},x??
(()=>E(b(a)?a:g())))}function L(O){u=!0,Te(f,O)}function D(){let O=b(a);!O||!a||_(a[0],O,Ie(O),(x,C)=>R({type:"mend",...S(),
cells:x,marked:C},()=>{}))}function _(O,x,C,I){let $=Re(C,n[O],M().names,{save:I,cancel:()=>E(a),mark:(B,U,K)=>m(B,U.length?
U:[x?.evidence??[0,1]],!U.length,K)});L($)}function F(){let O=a?.[0]??"stakeholders",{label:x}=n[O];u=!0;let C=b(a)?.evidence??
[0,1],I=l("Mark the words of a new row: {table}",{table:x});m(I,[C],!0,(B,U,K)=>o.ask({type:"new",table:O,words:K},({cells:J})=>{
_(O,b(a),J,(be,An)=>R({type:"add",table:O,words:K,cells:be,marked:An},()=>{}))}),()=>E(a))}function P(){let O=b(a);if(!O)
return;let x=M().tables.stakeholders.filter(({id:I})=>I!==O.id);L(yt(O,x,I=>R({type:"merge",row:O.id,into:I},()=>{}),()=>E(
a)))}function W(){let O=b(a);if(!O)return;L(xt(O,C=>R({type:"split",row:O.id,names:C},()=>{}),()=>E(a)))}}};var Tt={render({model:e,el:t}){Y(e,t);let{region:n,announce:o}=H(),s=e.get("choices").map((v,A)=>Jn(v,()=>c(A))),i=r("bu\
tton",{type:"button",onclick:f},l("Show all rows")),a=r("p",{class:"ck-count"}),u=Qn(e.get("columns")),d=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":l("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:v})=>v),i),a,u.element,d,n)),e.on("change:chosen",w),e.on("change:pictur\
e",m),w(),()=>{e.off("change:chosen",w),e.off("change:picture",m)};function c(v){let A=[...e.get("chosen")];A[v]=s[v].value(),
h(A)}function f(){h(s.map(()=>null))}function h(v){e.set("chosen",v),e.save_changes(),o(a.textContent)}function w(){let v=e.
get("chosen"),A=e.get("rows"),M=A.filter(({facets:T})=>T.every((p,y)=>v[y]===null||v[y]===p));s.forEach((T,p)=>{T.show(v[p])}),
a.textContent=M.length?q("1 of {total} rows matches.","{count} of {total} rows match.",M.length,{total:A.length}):l("No \
row matches all of these choices."),u.show(M),m()}function m(){let v=e.get("picture"),A=JSON.stringify(v.of)===JSON.stringify(
e.get("chosen"));v.of?A?v.fault?d.replaceChildren(r("p",{dir:"auto"},v.fault)):d.replaceChildren(...v.lead?[Xn(v)]:[]):d.
replaceChildren(r("p",{},l("The figure for these rows is being drawn."))):d.replaceChildren()}}};function Jn({name:e,values:t},n){
let o=t.map((i,a)=>r("option",{value:a,dir:"auto"},i||l("no entry"))),s=r("select",{onchange:n},r("option",{value:""},l(
"all")),...o);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Qn(e){let t=r("tbody"),n=e.map(u=>r("th",{scope:"col",dir:"au\
to"},u)),o=r("table",{},r("thead",{},r("tr",{},...n)),t),s=l("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:i,show:a};function a(u){i.hidden=u.length===0,i.scrollTop=0,t.replaceChildren(
...u.map(({cells:d})=>r("tr",{},...d.map(Zn))))}}function Zn(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Xn({source:e,alt:t,lead:n,parts:o}){if(!e)return r("div",{lang:"en"},r("p",{},n),...qe(o));
let s=qe(o.filter(({open:u})=>!u)),i=r("details",{},r("summary",{},l("Describe this figure")),r("p",{},n),...s),a=r("fig\
caption",{},...qe(o.filter(({open:u})=>u)),s.length?i:"");return r("figure",{lang:"en"},r("img",{alt:t,src:e}),a)}function qe(e){
return e.flatMap(({heading:t,items:n})=>[r("p",{},r("strong",{},t)),r("ol",{},...n.map(o=>r("li",{},o)))])}function Ne(e){let t=r("p",{class:"ck-notice"}),n=r("p",{class:"ck-why-unsaved"}),o=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setRunning(){let s=l("The lesson is still loading. Your answer is kept, and is check\
ed as soon as that is done.");o.textContent!==s&&(o.replaceChildren(s),e(s))},setLeft(s){o.replaceChildren(s?l("Not chec\
ked yet: this is how you left it."):"")}}}function At(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(eo)))}}}function eo({time:e,words:t}){let n=ve(e.slice(
0,10));if(!t){let s=l("Given to an earlier version of this question, on {day}; it stays in your record.",{day:n});return r(
"li",{},s)}let o=l("Given to an earlier version of this question, on {day}: ",{day:n});return r("li",{},o,r("q",{dir:"au\
to"},t))}var to=2e4;function Et({look:e,retry:t,announce:n}){let o=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},l("Tr\
y again")),i=r("details",{hidden:!0}),a=r("div",{class:"ck-saving",hidden:!0},o,s,i),u="",d=!1,c;return{element:a,show:f,
close:()=>clearTimeout(c)};function f({aloud:m=!1}={}){let v=e(),A=oo(v),M=!A.length,T=M?no(v.late,d):A.join(" ");d||=!M,
o.replaceChildren(T),a.classList.toggle("ck-unsaved",!M),s.hidden=M||v.isSilent,w(v.kept.mended??[]),a.hidden=!T&&i.hidden,
T&&(M?T!==u:m)&&n(T),u=T,clearTimeout(c),!M&&!v.isSilent&&(c=setTimeout(h,to))}function h(){document.hidden?f():t(!1)}function w(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let v=q("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),A=m.map(T=>r("li",{dir:"auto"},T)),
M=[r("summary",{},v),r("ul",{},...A)];i.replaceChildren(...m.length?M:[])}}function no(e,t){return e?q("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?l("Everything is saved now."):""}function oo({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?so(t):Mt()];
if(!e.why)return[];let s=e.waiting?q("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?l("This browser keeps a copy until it is saved."):"";return[ie(e.why),s,i].filter(Boolean)}function so(e){return q(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var ie=e=>l("Not saved yet: {reas\
on}",{reason:e}),Mt=()=>l("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),X=e=>e?l("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when th\
e quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Mt();function We(e,{course:t,quiz:n},o,{onNews:s,onLate:i,onElsewhere:a}){let u=te("waiting",t),d=new Map,c=new Map,f=new Map,
h=new Set,w=new Set,m=new Set,v={},A=!1;return e.listen(F),window.addEventListener("storage",P),window.addEventListener(
"beforeunload",O),{give:p,giveAll:y,again:b,waiting:M,saved:D,areStored:()=>M().every(({id:x})=>u.isStored(x)),areSilent:()=>M().
some(({id:x})=>h.has(x)),open(x){v=x,!A&&(A=!0,T().forEach(S))},notOpened(){for(let{id:x}of T())h.add(x)},close(){window.
removeEventListener("storage",P),window.removeEventListener("beforeunload",O)}};function M(){let[x]=n.split(/(?<=\/)/),C=({
quiz:$})=>$===n||x.endsWith("/")&&String($).startsWith(x);return u.all().map(([$,B])=>({...B,id:$})).filter(C).sort(($,B)=>$.
n-B.n||($.id<B.id?-1:1))}function T(){return M().filter(({id:x})=>!f.has(x))}function p(x,C,I){let $=k({type:"do",question:x,
deed:C});c.set($.id,I),g($),S($)}function y(x,{onReply:C,onSilence:I}){let $=Object.entries(x).map(([K,J])=>k({type:"do",
question:K,deed:J}));$.forEach(g);let B=Object.fromEntries($.map(K=>[K.question,N(K)])),U=e.ask({type:"do-all",deeds:B},
{onReply(K){for(let{id:J,question:be}of $)be&&be in K.refused?_(J):L(J,K);C(K),s()},onSilence(){for(let{id:K}of $)h.add(
K);s(),I()}});for(let{id:K}of $)f.set(K,U)}function b(x){let C=k({type:"again"});c.set(C.id,x),S(C)}function k(x){let C=M(),
I=C.findLast(J=>J.question===x.question);if(I&&ro(I,x)&&!w.has(I.id))return I;let $=`${new Date().toISOString().slice(0,
19)}Z`,B=x.question&&(v[x.question]??R(x.question)),U=(C.at(-1)?.n??0)+1,K={id:io(),n:U,quiz:n,time:$,version:B,...x};return u.
put(K.id,K),K}function g(x){let C=({id:I,n:$,question:B})=>B===x.question&&$<x.n&&!w.has(I)&&(h.has(I)||!f.has(I));M().filter(
C).forEach(S)}function S(x){let{id:C,quiz:I,type:$}=x;if($==="again"&&I!==n){_(C);return}let B=E(x);h.delete(C);let U=e.
ask(B,{onReply(K){L(C,K);let J=c.get(C);c.delete(C),J?J.onReply(K):m.has(C)||i(x,K),m.add(C),s()},onSilence(){h.add(C),s(),
c.get(C)?.onSilence?.()},onRunning:()=>c.get(C)?.onRunning?.(),onRefused(K){_(C),c.get(C)?.onRefused?.(K),s()}});f.set(C,
U)}function E(x){let{id:C,quiz:I,type:$,question:B}=x;if($==="again")return{type:$,id:C};let U=f.has(C)||!c.has(C);return{
type:"do",question:B,deed:N(x),...U&&{late:U,quiz:I}}}function N({id:x,question:C="",deed:I,version:$,time:B}){let U=$===
R(C)?v[C]:$;return{...I,id:x,time:B,...U&&{version:U}}}function R(x){let C=d.get(x);if(C)return C;let I=we(o.find(({id:$})=>$===
x)??x);return d.set(x,I),I}function L(x,C){h.delete(x),w.add(x),C.saved&&D()}function D(){w.forEach(_)}function _(x){w.delete(
x),h.delete(x),u.remove(x)}function F(x){for(let C of M())(f.get(C.id)??x)<x&&!w.has(C.id)&&S(C);W()}function P({key:x}){
x?.startsWith(u.front)&&W()}function W(){let x=[...h].filter(C=>!u.has(C));for(let C of x)h.delete(C),c.delete(C);x.length&&
a()}function O(x){M().some(({id:C})=>!u.isStored(C))&&x.preventDefault()}}var ro=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function io(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var ao=400;function De({course:e,quiz:t}){let n=te("draft",e),o=d=>`${t} ${d.id}`,s=new Map(n.all()),i=new Set,a;return window.
addEventListener("pagehide",u),document.addEventListener("visibilitychange",u),{of(d,c){let f=s.get(o(d));return f&&(c||
f.sign===we(d))?f.deed:null},soon(d){i.add(d),clearTimeout(a),a=setTimeout(u,ao)},keep(d,c){n.put(o(d),{at:Date.now(),sign:we(
d),deed:c})},forget(d){s.delete(o(d)),n.has(o(d))&&n.remove(o(d))},close(){u(),window.removeEventListener("pagehide",u),
document.removeEventListener("visibilitychange",u)}};function u(){clearTimeout(a);for(let d of i)d.keepDraft();i.clear()}}var Ot={render({model:e,el:t}){Y(e,t);let n=co(e,le(e),t);return t.replaceChildren(n.element),n.close}};function co(e,t,n){
let[o]=e.get("shown"),s=e.get("manner"),{region:i,announce:a}=H(),u=Ne(a),d=We(t,s,[o],{onNews(){d.waiting().length||u.setUnsaved(
"")},onLate:(x,C)=>_(C.stands?.result),onElsewhere:S}),c=De(s),f=lo(o,{onGuess:R,onLook:L,onInput:()=>c.soon({keepDraft:N})}),
h=r("p",{class:"ck-guessed",hidden:!0}),w=r("p",{class:"ck-notice"}),m=j("guess"),v=V("div",{class:"ck-prompt",dir:"auto",
id:m},o.prompt),A=o.below?V("div",{dir:"auto"},o.below):null,{notice:M,unsaved:T}=u.elements,p=[v,A,f.element,h,M,T,w,i],
b=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":m}},...p),k=!1;return E(),e.on("change:stage",P),t.ask(
{type:"open"},{onReply(x){_(x.questions[o.id].result),d.open(x.versions)},onSilence(){d.notOpened(),d.waiting().length&&
u.setUnsaved(X(d.areStored()))}}),{element:b,close:g};function g(){e.off("change:stage",P);for(let x of[d,c,t])x.close()}
function S(){let x=C=>_(C.questions[o.id].result);t.ask({type:"open"},{onReply:x})}function E(){let[x]=d.waiting(),C=c.of(
o,!0)??x?.deed,{text:I}=C?.sent??{};typeof I=="string"&&(f.text.value=I)}function N(){let x=f.text.value.trim();x&&!f.element.
hidden?c.keep(o,{sent:{text:x}}):c.forget(o)}function R(){let x=f.text.value.trim();x?D({text:x}):(u.tell(l("Write your \
guess first; one word is enough.")),f.text.focus())}function L(){D({without:!0})}function D(x){if(k)return;k=!0,u.clear();
let C={did:"answer",sent:x};d.give(o.id,C,{onReply(I){u.setUnsaved(I.saved?"":ie(e.get("kept")?.why??"")),_(I.stands.result),
a(l("What the guess was about is shown below."))},onSilence(){k=!1,u.setUnsaved(X(d.areStored())),a(u.whyUnsaved())},onRefused(I){
k=!1,u.tell(l("Not kept: {reason}.",{reason:I})),S()}})}function _(x){x&&(f.element.hidden=!0,c.forget(o),h.hidden=!1,h.
replaceChildren(...x.written?[r("strong",{},l("Your guess:"))," ",r("q",{dir:"auto"},x.written)]:[l("You chose to see it\
 without a guess.")]),F(),P())}function F(){let x=O(),C=x?.parentElement?.querySelector("template");!x||!C||(x.append(C.
content.cloneNode(!0)),C.remove(),x.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),W())}function P(){
let x=e.get("stage");w.replaceChildren(x==="failed"?e.get("fault"):""),x==="failed"&&k&&a(e.get("fault")),x==="open"&&W()}
function W(){let x=O();if(!x)return;let C=l("What the guess was about");for(let[B,U]of[["tabindex","-1"],["role","group"],
["aria-label",C]])x.setAttribute(B,U);se(x);let{activeElement:I}=document,$=I!==document.body&&!b.contains(I);k&&!$&&x.focus(
{preventScroll:!0}),k=!1}function O(){return n.closest(".ck-gate")?.querySelector(".ck-revealed")}}function lo(e,{onGuess:t,
onLook:n,onInput:o}){let s=r("p",{class:"ck-how",id:j("how")},l("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:j(e.id),"aria-describedby":s.id,oninput:o}),a=r("button",{type:"\
submit",class:"ck-main"},l("Keep my guess and show")),u=r("button",{type:"button",onclick:n},l("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(c){c.preventDefault(),t()}},s,r("label",{for:i.id},l("Your guess:")),i,r(
"div",{class:"ck-actions"},a,u)),text:i}}var It="coursekit",ke="records";function Rt(e,t,n){let o=!0,s=null,i=!1;e.on("change:keeping",a),a();async function a(){
try{await uo(u)}catch(d){i||n(d instanceof Error?d.message:String(d)),i=!0}}async function u(){if(!o&&!e.get("keeping").
at_stake)return;let d=await fo();try{let{course:c}=e.get("keeping"),f=await po(d,c);f&&!go(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(s=mo(w[0]),await ho(d,c,s),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{d.close()}}}function uo(e){return navigator.locks?navigator.locks.request(It,e):e()}function fo(){
return new Promise((e,t)=>{let n=indexedDB.open(It,1);n.onupgradeneeded=()=>n.result.createObjectStore(ke),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function po(e,t){return new Promise((n,o)=>{let s=e.transaction(ke).objectStore(ke).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function ho(e,t,n){return new Promise((o,s)=>{let i=e.transaction(
ke,"readwrite");i.objectStore(ke).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>s(i.error)})}var mo=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),go=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var wo=1e4,Lt=8,ko=6e4;function Nt(e,t,n){return Dt(e,t,_t(e,n))}function Wt(e,t,n){let o=_t(e,n),s=Dt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(vo(o)),{link:o,leave:s}}function Dt(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
i=a=>{t.prepend(bo(e,n,a)),s=xo(e)};return o==="session"&&i(""),o==="page"&&Rt(e,n,i),()=>s()}function _t(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(i,a)=>{let u=j("keeping"),d=()=>a(new Error(l("The kernel is not answering. Run this cell again.")));n.set(u,{resolve:i,
refuse:a,timer:setTimeout(d,wo)});try{e.send({...o,keeping_id:u},void 0,s)}catch{}})}}}function bo(e,t,n){let o=r("p",{class:"\
ck-reminder"}),s=()=>{let i=l("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":l("Your answers are not kept here.")},r("p",{},r("strong",{},l("Your answers are not kept here.")),"\
 ",n?l("The browser will not store them ({reason}).",{reason:n}):""," ",l("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Bt(t),o)}function vo(e){let t=l("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},l("Your answers as a file")),r("p",{},t),Bt(e))}function Bt(e){let{region:t,announce:n}=H(),o=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:c}),i=r("button",{type:"button",onclick:d},l("Downl\
oad my answers")),a=r("button",{type:"button",onclick:()=>s.click()},l("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,a,s),o,t);function u(f){o.replaceChildren(f),n(f)}async function d(){try{let{name:f,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return u(l("There is nothing to download yet."));yo(new Blob(w,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:h}),u(l("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
u(l("Not downloaded: {reason}",{reason:$t(f)}))}}async function c(){let[f]=s.files??[];if(f)try{if(f.size>Lt*1024*1024)throw new Error(
l("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Lt}));
let{told:h}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);u(h)}catch(h){u(l("Not uploaded: {reason}",{reason:$t(h)}))}finally{
s.value=""}}}var $t=e=>e instanceof Error?e.message:String(e);function yo(e,t){let n=URL.createObjectURL(e);r("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),ko)}function xo(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var So=300,_e=14,He=17,Ve=["done","missed","left"],jt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ut={render({
model:e,el:t}){Y(e,t);let n=Co(a=>o.ask(a));t.replaceChildren(n.element);let{link:o,leave:s}=Wt(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([a])=>a.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Co(e){
let{region:t,announce:n}=H(),o=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),a=r("button",{type:"but\
ton",onclick:w},l("Refresh")),u=r("div",{class:"ck ck-progress"},o,Eo(),a,s,i,t),d,c="";return{element:u,look:f,lookSoon:h};
async function f(){try{let{lessons:m,unread:v,apart:A}=await e({keeping:"look"}),M=[...v.map(p=>l("This lesson cannot be\
 read: {why}",{why:p})),A];s.replaceChildren(...M.filter(Boolean).map(p=>r("p",{},p)));let T=JSON.stringify(m);return T===
c||(c=T,o.replaceChildren(m.length?l("All lessons: {counts}",{counts:Ye(m.flatMap(Ft))}):l("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(To))),!0}catch(m){let v=m instanceof Error?m.message:String(m);return s.replaceChildren(
v),n(v),!1}}function h(){clearTimeout(d),d=setTimeout(f,So)}async function w(){await f()&&n(o.textContent)}}var Ft=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function To(e){let t=Ft(e),n=r("span",{dir:"auto"},e.title),o=r(
"span",{class:"ck-unseen"},l("(opens in a new tab)")),s=Ve.flatMap(i=>t.filter(a=>a===i));return r("section",{},r("h3",{},
r("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),r("p",{class:"ck-counts"},ze(s),Ye(t)),r("ul",{},...e.objectives.
map(Ao)))}function Ao({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:a})=>i==="left"&&a);return r("li",{},e?r("span",{dir:"auto"},e):l("Questions without an objective"),r(
"p",{class:"ck-counts"},ze(n),Ye(n)),Kt(l("Missed:"),o),Kt(l("Changed since you answered:"),s))}function Kt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>V("li",{dir:"auto"},o));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...n))}function Ye(e){let[t,n,o]=Ve.map(s=>e.filter(i=>i===s).length);return l("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Eo(){let e={done:l("done"),missed:l("missed"),left:l("left")},t=Ve.map(n=>r("span",
{},ze([n]),` ${e[n]}`));return r("p",{class:"ck-legend"},l("A symbol for each question:"),...t)}function ze(e){let t=Be(
"svg",{class:"ck-marks",width:e.length*He,height:_e,viewBox:`0 0 ${e.length*He} ${_e}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=Be("g",{class:`ck-mark-${n}`,transform:`translate(${o*He} 0)`});s.append(Be("rect",
{x:1,y:1,width:_e-2,height:_e-2,rx:2})),jt[n]&&s.append(Be("path",{d:jt[n]})),t.append(s)}),t}function Be(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var Mo=3,Oo=30,Pt=100;function qt(e,{way:t,makeForm:n,put:o}){let s=[],i=t==="one-by-one",a=r("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:M},l("Next question")),u={},d=0;return{next:a,begin(){w(Mo),s.length<e.length&&Io(h)},addAll:()=>w(
1/0),restore:m,restoreOne:v,arrange:A,named:c,around(T){let p=T instanceof Element?T.closest("form"):null;return s.find(
y=>y.element===p)},actions:()=>Object.fromEntries(f().flatMap(([T,p])=>{let y=p.action();return y?[[T,y]]:[]})),left:()=>s.
filter(T=>!T.isAnswered()).length,firstToAnswer:()=>f().find(([T])=>!u[T]?.result)?.[1],setSaved(T){for(let[p,y]of f())T.
has(p)||y.setUnsaved("")}};function c(T){return s[e.findIndex(({id:p})=>p===T)]}function f(){return s.map((T,p)=>[e[p].id,
T])}function h(){w(Oo),s.length<e.length&&setTimeout(h)}function w(T){let p=e.slice(s.length,s.length+T).map((y,b)=>{let k=s.
length+b+1,g=l("Question {place} of {count}",{place:k,count:e.length}),S=n(y,g);return u[y.id]&&S.restore(u[y.id]),S});s.
push(...p),A(),o(p,e.length-s.length)}function m(T){u=T,t!=="each"&&w(1/0);for(let[p,y]of f())y.restore(u[p]);i&&(d=Math.
max(0,s.findIndex(p=>!p.isAnswered()))),A()}function v(T,p){u[T]=p,c(T)?.restore(p),A()}function A(){s.forEach((T,p)=>{T.
element.hidden=i&&p>d}),a.hidden=!(i&&d<s.length-1&&s[d].isAnswered())}function M(){d+=1,A(),s[d].focus()}}function Io(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,Pt),requestAnimationFrame(()=>Ro(n))}function Ro(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:Pt}):setTimeout(e)}var Ht=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var Vt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Yt(e,t){let{make:n,makeMarkdown:o,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),a=>{let u=t.
uniqueId("classify"),d=o("legend",{dir:"auto"},a),c=i.map(({token:w})=>n("input",{type:"radio",name:u,value:w})),f=i.map(
(w,m)=>n("label",{},c[m]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},d,...f);return{element:h,
control:h,words:d.textContent??"",value:()=>t.chosenValue(c),set:w=>t.chooseValue(c,w)}})}function zt(e,t){let{describe:n,make:o,setInvalid:s,t:i}=t,a=e.pieces,u=e.gaps,d=u.map((h,w)=>{let m=i("Gap {place} of {\
count}",{place:w+1,count:u.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},h),label:m,feedback:t.makeFeedback()}}),
c=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});a.forEach((h,w)=>{c.append(t.makeMarkdown("span",{},h)),d[w]&&
c.append(d[w].control)});for(let{control:h}of d)n(h,c);let f=o("div",{},c,...d.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:f,answer(){let h=d.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){d.forEach(({control:w},m)=>{w.value=h[m]??""})},show(h){d.forEach(({control:w,label:m,feedback:v},A)=>{let{right:M,
written:T,...p}=h.gaps[A];w.value=T,n(w,v.element,c),s(w,T&&!M);let y=t.placeVerdict(M,T),b={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};v.set(...t.placeTold(y,b[y],p))})},said:()=>d.map(
({feedback:h})=>h.text()).join(" "),...t.closing(f,()=>{for(let{control:h,feedback:w}of d)n(h,c),s(h,!1),w.set()})}}function Gt(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:i}){let a=s("undated"),u=n("input",{type:"checkbox",id:a,onchange:f}),
d=n("label",{for:a},` ${o("The text gives no date.")}`),c=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},u,d),sent:()=>u.checked?{undated:!0}:null,filled(h){u.checked=!!h.undated,
f()},shown({understood:h}){u.checked=h==="undated"},key:t});return c;function f(){c.input.disabled=u.checked}}function Jt(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:a}=t,u=n("textarea",{id:a("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),d=n("p",{class:"ck-how",id:a("count")});u.setAttribute("aria-describedby",d.id);let c=n("div",{class:"\
ck-discussed",hidden:!0}),f=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),f),n("la\
bel",{for:u.id},i("Write what somebody in this role would say:")),u,d,c);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>u.value.trim()?{text:u.value.trim()}:
null,fill(p){u.value=p.text,w()},show(p){u.value||(u.value=p.written),w(),c.hidden=!1,c.replaceChildren(m(i("Answers tha\
t can be defended")),...p.positions.map(v),m(i("Mark your own answer")),A(p),m(i("Examples")),...p.exemplars.map(T))},said:({
positions:p})=>i("{count} answers that can be defended are shown below your own.",{count:p.length}),...t.closing(h)};function w(){
let p=u.value.split(/\s+/).filter(Boolean).length,{limit:y}=e;d.replaceChildren(i("{count} of at most {limit} words",{count:p,
limit:y})),d.classList.toggle("ck-over",p>y)}function m(p){return n("p",{class:"ck-heading"},p)}function v({answer:p,held_by:y,
strongest:b,counter:k}){let g=a("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":g},o("p",
{class:"ck-heading",dir:"auto",id:g},p),n("p",{dir:"auto"},i("Held by {who}.",{who:y})),n("p",{},n("strong",{},i("The st\
rongest argument for it"))),s(b),n("p",{},n("strong",{},i("The strongest argument against it"))),s(k))}function A({rubric:p,
marks:y}){let b=p.map((R,L)=>M(R,y[L])),k=n("p",{class:"ck-beside"}),g=n("button",{type:"button",onclick:E},i("Save my m\
arks")),S=n("div",{class:"ck-actions"},g);return n("div",{},...b.map(({element:R})=>R),S,k);function E(){let R=b.map(({value:L})=>L());
R.includes(-1)?N(i("Mark every line first.")):t.mark(R,()=>N(i("Your marks have been saved.")))}function N(R){k.replaceChildren(
R),t.announce(R)}}function M(p,y){let b=a("rubric"),k=[i("Not yet"),i("Partly"),i("Yes")],g=k.map((E,N)=>{let R=n("input",
{type:"radio",name:b,value:N});return R.checked=y===N,R});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},p),...g.map((E,N)=>n("label",{},E,` ${k[N]}`))),value:()=>g.findIndex(E=>E.checked)}}function T({label:p,text:y,comment:b}){
let k=n("div",{class:"ck-comment"},s(b));return n("details",{},n("summary",{},p),s(y),k)}}function Qt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:i,setInvalid:a,t:u}=t,d=e.words,c=t.viewMarking(d,e.rest,
{"aria-label":u("Words in the passage")}),f=c.element,h=o("button",{type:"button",onclick:A},u("Clear the marks")),w=t.makeFeedback(),
m=o("div",{class:"ck-actions"},h),v=o("div",{},f,m,w.element);return{how:u("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:v,answer:()=>c.marked().length?{
words:c.marked()}:null,fill:({words:T})=>c.markAll(p=>T.includes(p)),show(T){c.markAll(y=>T.words.includes(y),!0);let p=[
s(T.feedback)];if(T.key){let y=new Set(T.key);c.words.forEach((b,k)=>{b.dataset.key=String(y.has(k))}),p.push(t.keyLine(
T.key.map(M).join("")))}T.why&&p.push(s(T.why)),w.set(...p),n(f,w.element),a(f,T.verdict!=="right")},said:()=>w.text(),close(){
c.close(),i(v,!0)},open(){c.open(),i(v,!1);for(let T of c.words)delete T.dataset.key;w.set(),n(f),a(f,!1)}};function A(){
c.markAll(()=>!1)}function M(T,p){return(p?d[T][0]:"")+c.words[T].textContent}}function Zt(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:i,uniqueId:a,viewPlaced:u}){let d=e.right.map(c=>[c.token,
s(c.text)]);return u(e,i("For each one, choose what goes with it."),c=>{let f=a("match"),h=o({id:f},d),w=n("label",{for:f,
dir:"auto"},c);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(m){
h.value=m}}})}var fe="nothing";function Xt(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:i,t:a}=t,u=t.uniqueId("mend"),c=[...e.row,
[fe,""]].map((p,y)=>Lo(p,{name:u,id:`${u}-${y}`,onchange:T},t)),f=c.map(({input:p})=>p),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:h.id},a("What should it say?")),m=s("p",{class:"ck-field"},w,h),v=t.makeFeedback(),A=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...c.map(({element:p})=>p)),m,v.element);return T(),
{how:a("Choose the wrong cell, then say what it should contain."),body:A,answer(){let p=n(f),y=h.value.trim();return p===
fe?{cell:p}:p&&y?{cell:p,text:y}:null},fill:({cell:p,text:y})=>M(p,y??""),show(p){M(p.cell,p.value),v.set(...$o(p,t));let y=f.
find(b=>b.checked);o(y,v.element),o(h,v.element),i(h,en(p)==="wrong")},said:()=>v.text(),...t.closing(A,()=>{v.set();for(let p of[
...f,h])o(p);i(h,!1)})};function M(p,y){t.chooseValue(f,p),h.value=y,T()}function T(){m.hidden=["",fe].includes(n(f))}}function Lo([
e,t],{name:n,id:o,onchange:s},{make:i,t:a}){let u=i("input",{type:"radio",name:n,id:o,value:e,onchange:s}),d=e===fe?i("l\
abel",{for:o},tn(a)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:u,element:i("div",{class:"ck-o\
ption"},u,d)}}function $o(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:i,feedback:a,key:u,why:d}=e,c=en(e);
return[i?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...c==="right"?[s(c,o("What it should say: \
right"))]:[],...c==="wrong"?[s(c,o("What it should say: not right"))]:[],...a?[n(a)]:[],...u?[t(u.cell===fe?tn(o):`${u.cell}\
: ${u.value}`)]:[],...d?[n(d)]:[]]}function en({right:e,cell:t,verdict:n}){return!e||t===fe?"":n==="right"?"right":"wron\
g"}var tn=e=>e("Nothing in this row is wrong");function nn({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),a=o({how:n("Type a number."),label:i,after:s});return a.input.setAttribute("inputmode","dec\
imal"),a}function on(e,t){let{announce:n,describe:o,make:s,markdownBlock:i,plainText:a,setOff:u,t:d}=t,c=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),h=s("div",{},f,c.element),w=e.items.map(m);return T(),{how:d("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:p})=>p)}),fill:({order:p})=>A(
p),show(p){A(p.key??p.order);let y=[p.feedback,p.why].filter(Boolean).map(i);c.set(...y,...v(p.open??[])),o(f,c.element)},
said:()=>c.text(),...t.closing(h,()=>{c.set(),o(f),T()})};function m({token:p,text:y}){let b=a(y),k=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},y),g=R("↑",d("Move up: {item}",{item:b}),-1),S=R("↓",d("Move down: {item}",{item:b}),1),
E=s("span",{class:"ck-moves"},g,S),N=s("li",{onkeydown:L},E,k);return{token:p,words:b,row:N,up:g,down:S};function R(D,_,F){
return s("button",{type:"button",class:"ck-move","aria-label":_,onclick:()=>M(p,F)},D)}function L(D){let _={ArrowUp:-1,ArrowDown:1}[D.
key];_&&(D.preventDefault(),D.stopPropagation(),M(p,_))}}function v(p){if(!p.length)return[];let y=p.map(([k,g])=>s("li",
{},d("{one} / {other}",{one:a(k),other:a(g)}))),b=d("The text does not say which of these came first:");return[s("p",{},
b),s("ul",{},...y)]}function A(p){w.sort((y,b)=>p.indexOf(y.token)-p.indexOf(b.token)),T()}function M(p,y){let b=w.findIndex(
N=>N.token===p),k=b+y,g=w[b];if(g.up.disabled||k<0||k>=w.length)return;w.splice(b,1),w.splice(k,0,g);let S=document.activeElement;
T(),S instanceof HTMLElement&&S.focus();let E={item:g.words,place:k+1,count:w.length};n(d("{item}: now {place} of {count\
}",E))}function T(){f.replaceChildren(...w.map(({row:p})=>p)),w.forEach(({up:p,down:y},b)=>{u(p,b===0),u(y,b===w.length-
1)})}}var sn=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function rn(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:i,make:a,markdownBlock:u,t:d}=t,c=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),h=[d("True"),d("False")],w=[!0,!1].map(A=>a("input",{type:"radio",name:c,value:String(A)})),
m=w.map((A,M)=>a("label",{},A,` ${h[M]}`)),v=a("div",{},a("div",{class:"ck-inline"},...m),f.element);return{how:d("True \
or false?"),body:v,answer(){let A=o(w);return A?{answer:A==="true"}:null},fill:({answer:A})=>n(w,String(A)),show(A){n(w,
String(A.answer));let M="key"in A?[i(h[A.key?0:1])]:[];f.set(u(A.feedback),...M),s(w.find(T=>T.checked),f.element)},said:()=>f.
text(),...t.closing(v,()=>{f.set();for(let A of w)s(A)})}}var an={choice:Ht,choices:Vt,classify:Yt,cloze:zt,date:Gt,discuss:Jt,highlight:Qt,match:Zt,mend:Xt,number:nn,order:on,"s\
hort-text":sn,"true-or-false":rn};var ot={};it(ot,{chooseValue:()=>Xe,chosenValue:()=>Ze,closing:()=>ce,describe:()=>Q,focusFirst:()=>Qe,isOff:()=>Z,keyLine:()=>je,
makeBlank:()=>nt,makeFeedback:()=>oe,makeSelect:()=>cn,markdownBlock:()=>ne,placeTold:()=>tt,placeVerdict:()=>et,plainText:()=>Je,
rounded:()=>G,sentence:()=>he,setDisabled:()=>Ge,setInvalid:()=>ae,setOff:()=>z,verdictLine:()=>pe});var No={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function pe(e,t){
let n=r("span",{"aria-hidden":"true"},`${No[e]} `);return r("p",{class:`ck-verdict ck-${e}`},n,t)}function oe(){let e=r(
"div",{class:"ck-feedback",id:j("feedback"),hidden:!0});return{element:e,text:()=>Wo(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var he=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function Wo(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(he).join(" ")}var ne=e=>V(
"div",{dir:"auto"},e),Je=e=>V("span",{},e).textContent??"";function Q(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function ae(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var z=(e,t)=>e.setAttribute("aria-disabled",String(t)),Z=e=>e.getAttribute("aria\
-disabled")==="true",je=e=>r("p",{class:"ck-key"},l("The answer: {key}",{key:e}));function Ge(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function Qe(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var ce=(e,t)=>({close:()=>Ge(e,!0),open(){Ge(e,!1),t?.()}}),Ze=e=>e.find(t=>t.checked)?.
value??"";function Xe(e,t){for(let n of e)n.checked=n.value===t}function et(e,t){return e?"right":t?"wrong":"left"}function tt(e,t,{
feedback:n,key:o,why:s}){return[pe(e,t),...n?[ne(n)]:[],...o&&e!=="right"?[je(o)]:[],...s?[ne(s)]:[]]}function nt(e,t){return t.
length?cn(e,t.map(n=>[n,n])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function cn(e,t){
let n=r("option",{value:""},l("Choose …")),o=t.map(([s,i])=>r("option",{value:s,dir:"auto"},i));return r("select",e,n,
...o)}var G=e=>String(Math.round(e*100)/100);var st=()=>({sure:l("Sure"),fairly:l("Fairly sure"),guessing:l("Guessing")});function ln(){let e=j("confidence"),t=Object.
entries(st()).map(([s,i])=>{let a=r("input",{type:"radio",name:e,value:s});return{input:a,label:r("label",{},a,` ${i}`)}}),
n=t.map(({input:s})=>s),o=r("legend",{},l("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Ze(n),show:s=>Xe(n,s),close(){for(let s of n)s.disabled=!0}}}function un(){let e=j("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=r("label",{for:e},l("Why? In one line:"));return{element:r("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function dn(e,t){let n=r("ol",
{class:"ck-hints",hidden:!0}),o=r("button",{type:"button",hidden:!e.hints,onclick:a}),s=()=>n.lastElementChild?.textContent;
return d(),{list:n,button:o,show:u,offerNext:d,last:s,count:i};function i(){return n.children.length}function a(){Z(o)||
(z(o,!0),t())}function u(c){n.hidden=!c.length,n.replaceChildren(...c.map(f=>V("li",{dir:"auto"},f))),d()}function d(){let c=e.
hints-i(),f=c?e.costs[i()]:0,h=f?l(", costs {share}%",{share:G(100*f)}):"",w=c?l("Show a hint ({left} left{costs})",{left:c,
costs:h}):l("No hint left");o.replaceChildren(w),z(o,!c)}}function fn(e,t){let n=e.confidence?ln():null,o=e.reason?un():null,s="";return a(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:a,unchecked:u,fill:d,show:c,open:()=>t.open(),close(){for(let f of[t,n,o])f?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function a(){s=JSON.stringify(i())}function u(){let f=i();return JSON.
stringify(f)===s?null:f}function d(f){try{f.sent&&t.fill(f.sent),n?.show(f.confidence),o?.show(f.reason??"")}catch{}}function c(f){
f.verdict==="sent"?t.fill(f.sent):t.show(f),n?.show(f.confidence),o?.show(f.reason),a()}}var Do=()=>({right:l("Chosen: right"),wrong:l("Chosen: not right"),missed:l("Not chosen, but right"),left:l("Correctly l\
eft out")});function pn(e,{how:t,type:n}){let o=j("options"),s=e.map(({token:c,text:f})=>{let h=`${o}-${c}`,w=r("input",
{type:n,id:h,name:o,value:c}),m=V("label",{for:h,dir:"auto"},f),v=oe(),A=r("div",{class:"ck-option"},w,m,v.element);return{
token:c,input:w,label:m,feedback:v,row:A}}),i=oe(),a=s.map(({row:c})=>c),u=r("div",{class:"ck-options"},...a,i.element);
return{how:t,body:u,answer(){let c=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return c.length?{choices:c}:null},
fill({choices:c}){for(let{token:f,input:h}of s)h.checked=c.includes(f)},show(c){for(let[f,{chosen:h,verdict:w,feedback:m}]of d(
c))if(f.input.checked=h,w){Q(f.input,f.feedback.element),f.row.dataset.verdict=w;let v=pe(w,Do()[w]);f.feedback.set(v,ne(
m))}else c.missed&&Q(f.input,i.element);c.missed&&i.set(ne(c.missed))},said(c){return[...d(c).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${he(h.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...ce(
u,()=>{for(let{input:c,feedback:f,row:h}of s)Q(c),delete h.dataset.verdict,f.set();i.set()})};function d(c){let f=new Map(
c.options.map(h=>[h.token,h]));return s.flatMap(h=>{let w=f.get(h.token);return w?[[h,w]]:[]})}}function hn(e,t,n){let o=e.left,s=e.right,i=o.map(({token:d,text:c})=>({token:d,feedback:oe(),...n(c)})),a=new Map(s.map(
({token:d,text:c})=>[d,Je(c)])),u=r("div",{class:"ck-placing"},...i.map(({element:d,feedback:c})=>r("div",{class:"ck-pla\
ced"},d,c.element)));return{how:t,body:u,answer(){let d=i.map(({token:c,value:f})=>[c,f()]).filter(([,c])=>c);return d.length?
{pairs:Object.fromEntries(d)}:null},fill({pairs:d}){for(let{token:c,set:f}of i)f(d[c]??"")},show({pairs:d}){for(let{token:c,
feedback:f,control:h,set:w}of i){let m=d.find(A=>A.token===c);w(m.chosen);let v=et(m.right,m.chosen);f.set(...tt(v,_o(v),
{...m,key:a.get(m.key)})),Q(h,f.element),h.matches("select")&&ae(h,v==="wrong")}},said:()=>i.map(({words:d,feedback:c})=>`${he(
d)} ${c.text()}`).join(" "),...ce(u,()=>{for(let{feedback:d,control:c}of i)d.set(),Q(c),ae(c,!1)})}}function _o(e){return{
right:l("Right"),wrong:l("Not right"),left:l("Nothing was chosen here")}[e]}function mn({how:e,label:t,after:n,more:o,sent:s,filled:i,shown:a,key:u=d=>d}){let d=j("answer"),c=nt({id:d},[]),f=oe(),
h=r("p",{class:"ck-field"},r("label",{for:d},t),c,n),w=r("div",{},h,o,f.element);return{how:e,body:w,input:c,answer:()=>s?.()??
(c.value.trim()?{text:c.value.trim()}:null),fill(m){c.value=m.text??"",i?.(m)},show(m){a?.(m),c.value||(c.value=m.written??
"");let v=m.key===void 0?[]:[je(u(m.key))];f.set(ne(m.feedback),...v),Q(c,f.element),ae(c,m.verdict!=="right")},said:()=>f.
text(),...ce(w,()=>{f.set(),Q(c),ae(c,!1)})}}var gn={...ot,dateInWords:ve,make:r,makeMarkdown:V,t:l,tn:q,uniqueId:j,viewMarking:Le,viewOptions:pn,viewPlaced:hn,viewTyped:mn};var Bo=()=>({right:l("Right"),partly:l("Partly right"),near:l("Nearly right: check the spelling"),wrong:l("Not right"),discussed:l(
"There is no right or wrong answer"),sent:l("Your answer is kept for your instructor, who marks it")}),jo=()=>({"too pre\
cise":l("Not right (more precise than the text)"),"too coarse":l("Partly right (less precise than the text)")});function rt(e){
let t=jo()[e.note]??Bo()[e.verdict];if(!e.of)return`${t}.`;let n=q("{points} of {of} point","{points} of {of} points",e.
of,{points:G(e.points),of:G(e.of)}),o=e.tries>1?l(" (first try: {points})",{points:G(e.first)}):"",s=e.cost?l(", less {s\
hare}% for hints",{share:G(100*e.cost)}):"";return`${t}: ${n}${s}${o}.`}function wn(e,t){let{as_of:n,confidence:o,evidence:s,
left:i,reason:a,review_due:u}=e,d=[];if(o){let f=st()[o].toLowerCase();d.push(l("You said: {confidence}.",{confidence:f}))}
return a&&d.push(l("Your reason: {reason}",{reason:a})),!e.final&&i!=null&&d.push(q("One try left.","{count} tries left.",
i)),n&&n!==s?.as_of&&d.push(l("As of {day}.",{day:n})),u&&d.push(l("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:u})),[...d.map(f=>r("p",{class:"ck-beside"},f)),s?Ko(s,t):""]}function Ko(e,t){let{before:n,words:o,
after:s,told:i,draft:a}=e,u=o?l("The words in the article"):l("The fact and its source"),d=o?[n,r("mark",{},o),s]:[r("p",
{},i)],c=l("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck-evidence"},r("figcapt\
ion",{},u),r("blockquote",{dir:"auto"},...d),o?Uo(e,t):Fo(e),a?r("p",{class:"ck-beside"},c):"")}function Uo({printed_in:e,
marks:t},n){if(!e&&!t)return"";let o=t?r("button",{type:"button",onclick:n},l("Show in the article")):null,s=e?r("cite",
{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",o)}function Fo({pages:e,read:t,as_of:n}){let o={target:"_bla\
nk",rel:"noopener noreferrer"},s=e.flatMap(({address:d,host:c})=>[" ",r("a",{...o,href:d,title:d},c)]),a=[t&&l("Read on \
{day}.",{day:t}),n&&n!==t&&l("True as of {day}.",{day:n})].filter(Boolean).join(" "),u=s.length?[l("Source:"),...s,". "]:
[];return r("p",{class:"ck-beside"},...u,a)}function kn(e,t){let{drafts:n,extraViews:o,given:s,onChange:i,together:a}=t,{region:u,announce:d}=H(),c=Ne(d),f=Po(e,c,t),
h={...an,...o}[e.kind](e,{...gn,announce:d,mark:P}),w=fn(e,h),{check:m,reveal:v}=qo(S(),a,D),A=dn(e,F),M=At(),T=r("div",
{class:"ck-result"}),p=Ho(e,t.number,h.how,M.element,...w.elements,c.elements.left,A.list,r("div",{class:"ck-actions"},m,
v,A.button),c.elements.notice,c.elements.unsaved,T,u),y=r("form",{novalidate:!0,onsubmit:L},p),b=!1,k=!1,g="";return N(),
{element:y,restore:W,action:E,tell:c.tell,setUnsaved:c.setUnsaved,keepDraft:R,focus:()=>Qe(h.body),isAnswered:()=>b};function S(){
return e.sealed?l("Keep this answer"):h.check??l("Check")}function E(){return!Z(m)&&h.answer()?{did:"answer",...w.draft()}:
null}function N(){let C=n.of(e,!!h.isFreeText)??s;C&&w.fill(C),c.setLeft(!!(C&&!s))}function R(){let C=Z(m)?null:w.unchecked();
C?n.keep(e,C):n.forget(e)}function L(C){if(C.preventDefault(),Z(m)||a)return;let I=E();I?g===JSON.stringify(I)?c.tell(l(
"Change your answer, then check again.")):_(I,m):c.tell(l("Answer first, then check."))}function D(){Z(v)||_({did:"show"},
v),m.focus()}function _(C,I){z(I,!0),f(C,{onReply($){C.did==="answer"&&(g=JSON.stringify(C)),z(I,!1),W($.stands),R(),i($.
score);let B=$.stands.result,U=B.verdict==="sent"?"":h.said(B);d([rt(B),U,c.whyUnsaved()].join(" "))},onSilence:()=>z(I,
!1),onRefused($){z(I,!1);let B={reason:$};c.tell(e.sealed?l("Not kept: {reason}.",B):l("Not checked: {reason}.",B))}})}function F(){
f({did:"hint"},{onReply(C){A.show(C.stands.hints),c.clear(),d(l("Hint {place}: {hint}",{place:A.count(),hint:A.last()}))},
onSilence:A.offerNext})}function P(C,I){f({did:"mark",marks:C},{onReply:$=>I($.stands.result)})}function W({hints:C,result:I,
earlier:$}){if(M.show($),!k&&!C.length&&!I)return;k=!0;let B=p.contains(document.activeElement),U=w.unchecked();A.show(C),
c.clear(),b=!!I,p.toggleAttribute("data-answered",b),v.hidden=!I?.may_show,z(m,!!I?.final),h.open(),I?(O(I,U),I.final&&x(
B)):(g="",U||w.settle(),T.replaceChildren())}function O(C,I){w.show(C),I&&!C.final&&w.fill(I),(C.final||!w.unchecked())&&
c.setLeft(!1),T.replaceChildren(pe(C.verdict,rt(C)),...wn(C,t.showInArticle))}function x(C){n.forget(e),w.close(),C&&m.focus()}}
function Po(e,t,{actions:n,whyUnsaved:o}){return(s,i)=>n.give(e.id,s,{onReply(a){t.setLeft(!1),t.setUnsaved(a.saved?"":ie(
o())),i.onReply(a)},onRunning:t.setRunning,onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(X(n.areStored())),
t.announce(t.whyUnsaved())},onRefused:i.onRefused})}function qo(e,t,n){let o={type:"button",hidden:!0,onclick:n};return{
check:r("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",o,l("Show the answer"))}}function Ho(e,t,n,...o){
let s=e.tries?q("One try.","{count} tries.",e.tries):"",i=[n,s].filter(Boolean).join(" "),a=j("how"),u=[t,e.lesson].filter(
Boolean).join(" · "),d=V("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",{class:"ck-question","aria\
-describedby":a},r("legend",{},r("span",{class:"ck-number"},u),d),e.below?V("div",{dir:"auto"},e.below):null,r("p",{class:"\
ck-how",id:a},i),...o)}function bn(e,t,n){let{isTogether:o,isSealed:s,passMark:i,whyUnsaved:a,restore:u,announce:d}=n,c=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),h=r("p",{class:"ck-why-unsaved"}),w=r("button",{type:"button",class:"ck-main",hidden:!o,onclick:v},
s?l("Keep all answers"):l("Check all answers")),m=r("button",{type:"button",hidden:!0,onclick:M},l("Retry the questions \
you missed"));return{buttons:[w,m],told:[f,h,c],setScore:y,setSaved:()=>h.replaceChildren()};function v(){if(Z(w))return;
e.addAll();let b=e.actions();if(!Object.keys(b).length){p(l("Answer first, then check."));return}z(w,!0),t.giveAll(b,{onReply(k){
z(w,!1),u(k),A(k.saved)},onSilence(){z(w,!1),T()}})}function A(b){let k=e.left(),g=k?q("1 question is still open.","{cou\
nt} questions are still open.",k):"";f.replaceChildren(g),h.replaceChildren(b?"":ie(a())),d([c.textContent,g,h.textContent].
join(" "))}function M(){t.again({onReply(b){f.replaceChildren(),e.addAll(),u(b),e.firstToAnswer()?.focus()},onSilence:T})}
function T(){f.replaceChildren();let b=X(t.areStored());h.replaceChildren(b),d(b)}function p(b){f.replaceChildren(b),d(b)}
function y(b){c.replaceChildren(Vo(b,i)),m.hidden=!b.missed}}function Vo({answered:e,questions:t,of:n,points:o,first:s,passed:i},a){
let u=[];return e&&u.push(l("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&u.push(l("Score: {poi\
nts} of {of}; on the first try, {first}.",{points:G(o),of:G(n),first:G(s)})),i!=null&&u.push(i?l("That is enough to pass\
."):l("You need {mark}% to pass.",{mark:a})),u.join(" ")}var vn={render({model:e,el:t,views:n={}}){Y(e,t);let o=Yo(e,le(e),n);t.replaceChildren(o.element);let s=Nt(e,t,o.reload);
return()=>{o.close(),s()}}};function Yo(e,t,n){let o=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:a,
announce:u}=H(),c=We(t,s,o,{onNews:_,onLate:P,onElsewhere:N}),f=De(s),h=zo(c.waiting()),w=s.way==="all",m=qt(o,{way:s.way,
makeForm:b,put:k}),v=bn(m,c,{isTogether:w,isSealed:o.some(({sealed:W})=>W),passMark:s.pass_mark,whyUnsaved:i,restore:E,announce:u}),
A=Et({look:L,retry:R,announce:u}),M=r("div",{class:"ck-actions"},m.next,...v.buttons),T=0,p=r("div",{class:"ck ck-quiz",
oninput:g,onclick:g,onkeyup:g,onpointerup:g},s.told?r("p",{class:"ck-told"},s.told):null,A.element,M,...v.told,a);return m.
begin(),e.on("change:kept",D),A.show({aloud:!0}),t.ask({type:"open"},{onReply:S,onSilence:F}),{element:p,close:y,reload:N};
function y(){e.off("change:kept",D);for(let W of[c,f,A,t])W.close()}function b(W,O){return kn(W,{number:O,actions:c,drafts:f,
given:h.get(W.id),whyUnsaved:i,together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:W.id},{onReply:Go}),
onChange(x){v.setScore(x),m.arrange()}})}function k(W,O){M.before(...W.map(x=>x.element)),O?p.dataset.toCome=String(O):delete p.
dataset.toCome}function g({target:W}){let O=m.around(W);O&&f.soon(O)}function S(W){E(W),c.open(W.versions),_()}function E(W){
m.restore(W.questions),v.setScore(W.score)}function N(){t.ask({type:"open"},{onReply:E}),_()}function R(W){t.ask({type:"\
retry"},{onReply(){_(),A.show({aloud:W})}})}function L(){return{kept:e.get("kept")??{},late:T,waiting:c.waiting().length,
isSilent:c.areSilent(),areStored:c.areStored()}}function D(){i()||c.saved(),_()}function _(){A.show();let W=new Set(c.waiting().
map(({question:O})=>O));W.size||v.setSaved(),m.setSaved(W)}function F(){c.notOpened(),A.show({aloud:!0});for(let{question:W}of c.
waiting())m.named(W)?.setUnsaved(X(c.areStored()))}function P({question:W=""},O){if(T+=O.saved?1:0,O.type==="state"?E(O):
O.stands&&(v.setScore(O.score),m.restoreOne(W,O.stands)),O.without_effect?.length){let x=l("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");m.named(
W)?.tell(x)}}}function zo(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function Go(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function yn(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null,
onclick:({target:p})=>{p instanceof Element&&m(p.closest(".ck-passage"))},onkeydown:u}),s=[],i=[];return{element:o,show:d,
select:M,scrollToMarked:()=>T(s.find(p=>p.marked))};function u(p){let y=i.findIndex(({element:g})=>g===p.target);if(y<0||
p.altKey||p.ctrlKey||p.metaKey)return;let k={ArrowRight:y+1,ArrowDown:y+1,ArrowLeft:y-1,ArrowUp:y-1,Home:0,End:i.length-
1}[p.key];if(p.key==="Enter"||p.key===" ")m(i[y].element);else if(i[k])v(i[k]);else if(k===void 0)return;p.preventDefault()}
function d(p,y){let b=new Set,k=[...y,...p.flatMap(E=>[E.evidence,...E.passages])];for(let[E,N]of k)b.add(E).add(N);s=[];
let g=[],S=0;for(let E of e.blocks)g.push(t.slice(S,E.start),c(E,[...b])),S=E.end;g.push(t.slice(S,t.length)),f(p,y),i=s.
filter(E=>E.rows.length),i.forEach(w),i.length&&A(i[0]),o.replaceChildren(...g)}function c(p,y){let k=[...y.filter(R=>p.
start<R&&R<p.end).sort((R,L)=>R-L),p.end],g=k.map((R,L)=>{let D=L?k[L-1]:p.start,_=r("span",{},t.slice(D,R));return{start:D,
end:R,rows:[],marked:!1,element:_}});s.push(...g);let S=p.aside?r("span",{class:"ck-aside-label"},p.aside):null,E=p.aside?
"ck-aside":`ck-${p.kind.replace(" ","-")}`,N=g.map(R=>R.element);return r("p",{class:E,dir:"auto"},S,...N)}function f(p,y){
let b=p.flatMap(k=>k.passages.map(([g,S])=>({id:k.id,start:g,end:S})));b.sort((k,g)=>k.end-k.start-(g.end-g.start));for(let{
id:k,start:g,end:S}of b)for(let E of h(g,S))E.rows.includes(k)||E.rows.push(k);for(let[k,g]of y)for(let S of h(k,g))S.marked=
!0,S.element.classList.add("ck-marked")}function h(p,y){let b=0;for(let g=s.length;b<g;){let S=b+g>>1;s[S].start<p?b=S+1:
g=S}let k=b;for(;k<s.length&&s[k].end<=y;)k+=1;return s.slice(b,k)}function w({element:p,rows:y}){p.classList.add("ck-pa\
ssage"),p.prepend(r("span",{class:"ck-unseen"},`${y.join(", ")}: `)),p.setAttribute("role","button"),p.setAttribute("tab\
index","-1"),p.setAttribute("aria-pressed","false"),se(p)}function m(p){let y=i.find(k=>k.element===p);if(!y)return;A(y);
let b=y.rows.indexOf(y.chosen??"");n(y.rows[(b+1)%y.rows.length])}function v(p){A(p),p.element.focus()}function A(p){for(let y of i)
y.element.tabIndex=y===p?0:-1}function M(p){for(let g of s){let S=p!==void 0&&g.rows.includes(p.id),[E,N]=p?.evidence??[
1/0,-1/0];g.chosen=S?p.id:void 0,g.element.classList.toggle("ck-chosen",S),g.element.classList.toggle("ck-evidence",E<=g.
start&&g.end<=N),g.rows.length&&g.element.setAttribute("aria-pressed",String(S))}let y=s.find(g=>g.chosen),b=o.getRootNode(),
k=b instanceof Document||b instanceof ShadowRoot?b.activeElement:null;!y||i.some(({element:g})=>g===k)||(A(y),T(y))}function T(p){
p&&de(o,p.element)}}function xn(e,t,{choose:n,switchTo:o}){let s=j("rows"),i=r("div",{class:"ck-rows"}),a=r("p",{class:"ck-hint ck-drafts"}),
u=r("div",{class:"ck-detail"}),d=e.map(({name:g,label:S,rows:E})=>{let N=q("1 row","{count} rows",E.length);return r("op\
tion",{value:g},l("{label} ({rows})",{label:S,rows:N}))}),c=r("select",{onchange:()=>o(c.value)},...d),f=r("label",{class:"\
ck-switch"},l("Table")," ",c),h=new Map,w,m=!1;return{element:r("div",{class:"ck-table"},f,a,i,u),show:A,select:p};function A(g){
c.value=g.name,h=new Map(g.rows.map(E=>[E.id,T(g,E)]));let S=Jo(g.rows);a.hidden=!S,a.textContent=S,i.replaceChildren(g.
rows.length?M(g):r("p",{},l("This table has no rows for this article."))),i.scrollTop=0}function M(g){let S=l("{label}: \
choose a row to mark its words",{label:g.label}),E=[l("Row"),...g.columns].map(R=>r("th",{scope:"col"},R)),N=[...h.values()].
map(({element:R})=>R);return r("fieldset",{},r("legend",{},S),r("table",{},r("thead",{},r("tr",{},...E)),r("tbody",{},...N)))}
function T(g,S){let E=`${s}-${S.id}`,N=()=>n(S.id),R=r("input",{type:"radio",name:s,value:S.id,id:E,onchange:N}),L=r("la\
bel",{for:E},R,S.id),D=`${E}-main`,_=S.cells.map((W,O)=>r("td",{dir:"auto",id:O===g.main?D:null,"data-heading":g.columns[O]},
W));return R.setAttribute("aria-describedby",D),{element:r("tr",{onclick:P},r("th",{scope:"row"},L),..._),input:R};function P({
target:W}){W instanceof Element&&W.closest("label")||(R.focus(),n(S.id))}}function p(g){let S=w;h.get(S??"")?.element.classList.
remove("ck-chosen"),w=g?.id;let E=h.get(w??"");for(let{input:N}of h.values())N.checked=N.value===w;return E?.element.classList.
add("ck-chosen"),E&&de(i,E.element,i.querySelector("thead")?.offsetHeight),u.replaceChildren(...g?y(g):[r("p",{},l("No r\
ow is chosen."))]),S}function y(g){let S=b(g).map(({part:L,words:D,count:_})=>r("li",{},r("span",{class:"ck-part"},L)," ",
r("q",{dir:"auto"},D),_>1?q(" (once)"," ({count} times)",_):null)),E=[Qo(g),Zo(g),...g.why],R=r("details",{open:m,ontoggle:()=>m=
R.open},r("summary",{},l("Why this row?")),r("ul",{},...E.map(L=>r("li",{},L))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},l("Row {id}",{id:g.id})),r("button",{type:"button",onclick:k},l("Clear the marks"))),r("p",{class:"ck-part"},
l("Its words in the article")),r("ul",{},...S),R]}function b(g){let S=new Map;for(let[E,N,R]of g.passages){let L=t.slice(
E,N),D=S.get(`${R} ${L}`)??{part:R,words:L,count:0};S.set(`${R} ${L}`,{...D,count:D.count+1})}return[...S.values()]}function k(){
let g=h.get(w??"");n(""),g?.input.focus()}}function Jo(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?l("This table is a draft that nobody has checked."):q("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function Qo({origin:e,checked:t}){if(e==="machine")
return l("The machine made this row.");if(e==="proposed")return l("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?l("Checked by {name} on {day}.",{name:o,day:s}):l("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function Zo({certainty:e}){return e==="clear"?l("The rules had no doubt about it."):l("It is dou\
btful: check it against the sentence.")}var Sn=150,Cn=e=>e.length>Sn?`${e.slice(0,Sn)} …`:e,Tn={render({model:e,el:t}){Y(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new ee(n.text),{region:i,announce:a}=H(),u=yn(n,s,v),d=xn(o,s,{choose:v,switchTo:T}),c=Xo(n);u.element.setAttribute(
"aria-describedby",c.id);let f=n.title?l("Reader: {title}",{title:n.title}):l("Reader"),h=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},c,r("div",{class:"ck-sides"},u.element,d.element),i);t.replaceChildren(h);let w=te("reader",
"any"),m=M();return e.on("change:table",b),e.on("change:selected",k),e.on("change:marked",g),b(),m=!1,g(),()=>{e.off("ch\
ange:table",b),e.off("change:selected",k),e.off("change:marked",g)};function v(S){e.set("selected",S),e.save_changes(),A()}
function A(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function M(){let S=w.
get(e.get("place")),E=o.find(({name:R})=>R===S?.table);if(!E||e.get("selected"))return!1;let N=E.rows.find(({id:R})=>R===
S.selected);return e.set("table",E.name),e.set("selected",N?.id??""),e.save_changes(),!0}function T(S){e.set("selected",
""),e.set("table",S),e.save_changes(),A()}function p(){let S=e.get("table");return o.find(E=>E.name===S)??o[0]}function y(){
return p().rows.find(({id:S})=>S===e.get("selected"))}function b(){let S=p();d.show(S),u.show(S.rows,e.get("marked")),k()}
function k(){let S=y(),E=d.select(S);u.select(S),!m&&(S?a(es(S,S.cells[p().main])):E&&a(l("Marks cleared.")))}function g(){
let S=e.get("marked");if(u.show(p().rows,S),u.select(y()),!S.length)return;u.scrollToMarked();let E=S.map(([N,R])=>s.slice(
N,R)).join(" … ");a(l("Marked in the article: {words}",{words:Cn(E)}))}}};function Xo(e){let t=l("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=l("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return r(
"p",{class:"ck-hint",id:j("hint")},o)}function es({id:e,passages:t},n){return q("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:Cn(n)})}return Rn(ts);})();
return widgets; }

export function makeWidgets() {
"use strict";var widgets=(()=>{var $e=Object.defineProperty;var vn=Object.getOwnPropertyDescriptor;var yn=Object.getOwnPropertyNames;var xn=Object.prototype.hasOwnProperty;var Xe=(e,t)=>{for(var n in t)$e(e,n,{get:t[n],enumerable:!0})},Sn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let r of yn(t))!xn.call(e,r)&&r!==n&&$e(e,r,{get:()=>t[r],enumerable:!(o=vn(t,r))||o.enumerable});return e};var Cn=e=>Sn($e({},"__esModule",{value:!0}),e);var Ho={};Xe(Ho,{adjudicator:()=>ut,curator:()=>mt,explorer:()=>gt,predict:()=>vt,progress:()=>Nt,quiz:()=>dn,reader:()=>gn});var ge={},we={used:"",own:""};function G(e,t){ge=e.get("words")??{};let n=e.get("languages");n?.used&&(we=n,t.lang=n.used,
t.dir=n.direction)}function c(e,t={}){let n=ge[e]??e;return et(typeof n=="string"?n:n[0],t)}function F(e,t,n,o={}){let r=ge[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,u=(ge[e]&&ge[""]?.[i])??+(n!==1);return et(r[Number(u)],{count:n,...o})}
function et(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function ve(e){if(e==="undated")return c("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let r=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=we;return r.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var Tn=15e3,En=new Set(["a","button","input","select","textarea","summary"]),nt="a[href], button, input, select, textare\
a, summary, [tabindex]";function s(e,t={},...n){let o=document.createElement(e);for(let[r,i]of Object.entries(t))r.startsWith(
"on")?o.addEventListener(r.slice(2),i):i!==!1&&i!=null&&o.setAttribute(r,i===!0?"":i);t.dir==="auto"&&we.own&&(o.lang=we.
own);for(let r of n)r!=null&&o.append(r);return(En.has(e)||"tabindex"in t)&&ie(o),o}function ie(e){e instanceof HTMLElement&&
e.matches(nt)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&ie(e)}));function V(e,t,n){let o=s(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(nt).forEach(ie)):
o.textContent=n,o}function H(){let e=s("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(s("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Tn)}}}var An=Math.random().toString(
36).slice(2,12),tt=0;function P(e){return tt+=1,`ck-${e}-${An}-${tt}`}var Mn=3e3;function ne(e){let t=new Map,n=[],o=0;return e.on("msg:custom",r),{ask(i,u){let l=P("message");o+=1;let f=setTimeout(
()=>u.onSilence?.(),Mn);t.set(l,{...u,place:o,timer:f});try{e.send({...i,message_id:l})}catch{}return o},listen:i=>n.push(
i),close(){e.off("msg:custom",r);for(let{timer:i}of t.values())clearTimeout(i);t.clear()}};function r(i){let u=t.get(i.message_id);
if(u){t.delete(i.message_id),clearTimeout(u.timer),i.type==="refused"?u.onRefused?.(i.reason):u.onReply(i);for(let l of n)
l(u.place)}}}var oe=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};var Le="coursekit",ot=window,st=Symbol.for("coursekit.unstored");ot[st]??=new Map;var ae=ot[st],On=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function _e(){try{return window.localStorage}catch{return null}}function X(e,t){let n=`${[
Le,e,On,t].join(" ")} `;return{front:n,put(o,r){let i=JSON.stringify(r);try{return In(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),ae.delete(n+o),!0}catch{return ae.set(n+o,i),!1}},remove(o){ae.delete(n+o),_e()?.removeItem(
n+o)},get:o=>We(ae.get(n+o)??de(n+o)),has:o=>ae.has(n+o)||de(n+o)!==null,isStored:o=>de(n+o)!==null,all:()=>rt(n).flatMap(
o=>{let r=We(ae.get(o)??de(o));return r?[[o.slice(n.length),r]]:[]})}}function de(e){return _e()?.getItem(e)??null}function rt(e){
let t=_e(),n=new Set(ae.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function We(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function In(e){
let t=u=>u.length+(de(u)?.length??0),n=rt(`${Le} `),o=n.reduce((u,l)=>u+t(l),0);if(o+e<=1e6)return;let r=u=>We(de(u))?.at??
0,i=n.filter(u=>!u.startsWith(`${Le} waiting `));i.sort((u,l)=>r(u)-r(l));for(let u of i){if(o+e<=1e6)return;o-=t(u),window.
localStorage.removeItem(u)}if(o+e>1e6)throw new Error("no room for another action")}function ke(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let r=0;r<t.length;r+=1)o=Math.imul(o^t.charCodeAt(r),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}function ye({how:e,actions:t,forms:n,coder:o,keys:r,onKeys:i,onFilter:u,onOff:l}){let f=s("progress",{"aria-label":c("Si\
gned rows"),max:1,value:0}),a=s("span"),d=s("p",{class:"ck-said"}),h=Object.entries(n??{}).map(([v,{label:w}])=>s("optio\
n",{value:v},w)),g=s("select",{onchange:u},s("option",{value:"turn"},c("each table in turn")),s("option",{value:"mixed"},
c("all tables mixed")),...h),m=s("input",{type:"checkbox",onchange:b});m.checked=r;let y=s("dl",{class:"ck-keys",id:P("k\
eys")}),T=s("div",{hidden:!0},s("p",{},e??Rn()),y,s("p",{},s("label",{},m," ",c("Single letters are keys")))),A=Object.entries(
t).map(([v,w])=>{let x=s("kbd",{"aria-hidden":"true"},v),M=s("button",{type:"button",onclick:()=>p(v)},w.label,x);return[
v,w,M,x]});y.append(...Object.entries(t).flatMap(([v,{label:w}])=>[s("dt",{},s("kbd",{},v)),s("dd",{},w)])),A[0][2].classList.
add("ck-main"),b();let C="";return{element:s("div",{class:"ck-bar"},s("div",{class:"ck-far"},s("span",{},c("Signed as {n\
ame}",{name:o})),f,a,n?s("label",{},c("Rows:")," ",g):null),s("div",{class:"ck-actions ck-do",role:"group","aria-label":c(
"What to do with the row")},...A.map(([,,v])=>v)),T,d),filter:()=>g.value,keysAreOn:()=>m.checked,press:p,help:S,show(v){
f.max=Math.max(1,v.rows),f.value=v.signed,a.textContent=v.said;let w=A.find(([x])=>x==="u")?.[2];w?.setAttribute("aria-d\
isabled",String(!v.undo)),w&&(w.title=v.undo)},at(v){C=v??"";for(let[,{only:w},x]of A)w&&x.setAttribute("aria-disabled",
String(w!==C))},said(v,w=!1){d.textContent=v,d.classList.toggle("ck-fault",w)}};function p(v){let w=t[v],x=A.find(([M])=>M===
v)?.[2];return!w||!x?!1:(x.getAttribute("aria-disabled")!=="true"?w.run():w.only&&l(c("Only stakeholders can be merged o\
r split.")),!0)}function b(){for(let[v,,w,x]of A)x.hidden=!m.checked,m.checked?w.setAttribute("aria-keyshortcuts",v):w.removeAttribute(
"aria-keyshortcuts");i(m.checked)}function S(){T.hidden=!T.hidden,A.find(([w])=>w==="?")?.[2]?.setAttribute("aria-expand\
ed",String(!T.hidden))}}function Rn(){return c("Compare the row with its sentence, which is marked in the article. Keep \
it, edit a cell, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows tha\
t are not signed count for nothing. In a form, Control and Enter saves, Escape goes back.")}function xe(e,t){let n=s("div",{class:"ck-outside",hidden:!0}),o=s("ul",{dir:"auto"}),r=s("select",{onchange:u},...e.map(
f=>s("option",{value:f},f==="machine"?c("the machine's draft"):f))),i=s("details",{hidden:e.length===0,ontoggle(){i.open&&
u()}},s("summary",{},c("What has changed?")),s("label",{},c("Since:")," ",r),o);return{element:s("div",{class:"ck-change\
s"},n,i),showOutside:l};function u(){t(r.value,f=>{o.replaceChildren(...f.map(a=>s("li",{dir:"auto"},a)))})}function l(f){
if(!f.length)return;let a=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(s("p",{},c("Somebody has changed the files sin\
ce your last decision. It is kept:")),s("ul",{},...f.map(d=>s("li",{dir:"auto"},d))),s("button",{type:"button",onclick:a},
c("I have seen it")))}}function it(e,{label:t,fields:n},{sides:o,names:r},[i,u]){let l=s("p",{class:"ck-row-title",id:P("pair")},s("strong",{},
`${t} `),s("span",{class:"ck-part"},c("Difference {number} of {of}",{number:i,of:u}))),f=n.filter(({column:d})=>e.sides.
some(h=>h?.fields[d])).map(d=>{let h=e.columns.includes(d.column);return s("tr",{class:h?"ck-differs":null},s("th",{scope:"\
row"},d.label,h?s("span",{class:"ck-part"}," ",c("(differs)")):null),...e.sides.map((g,m)=>Nn(g,d,r[m])))}),a=o.map((d,h)=>s(
"th",{scope:"col",dir:"auto"},d,e.sides[h]?null:s("span",{class:"ck-part"}," ",c("(has no such row)"))));return s("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":l.id},l,s("p",{class:"ck-standing"},e.decided?c("Decided."):
c("Not decided: it does not count.")),s("table",{},s("thead",{},s("tr",{},s("th",{scope:"col"},c("Cell")),...a)),s("tbod\
y",{},...f)))}function Nn(e,t,n){let o=e?.fields[t.column]??"",r=t.rows&&n[t.rows]?.[o];return s("td",{dir:"auto"},r?`${o}\
 ${r}`:o)}var at=60;function ct(e,{label:t,fields:n},o,{number:r,of:i}){let u=r?c("{number} of {of}",{number:r,of:i}):"",l=s("p",{
class:"ck-row-title",id:P("row")},s("strong",{},`${e.id} `),`${t} `,s("span",{class:"ck-part"},u)),f=n.filter(({column:d})=>d!==
"why"&&d!=="certainty").flatMap(d=>{let h=e.fields[d.column]??"",g=d.rows&&o[d.rows]?.[h],m=h||c("none");return[s("dt",{},
d.label),s("dd",{dir:"auto",class:h?null:"ck-part"},g?`${h} ${g}`:m)]}),a=e.why.length?[s("p",{class:"ck-part"},c("Reaso\
ns")),s("ul",{},...e.why.map(d=>s("li",{},d)))]:[];return s("div",{class:"ck-row",role:"group",tabindex:"-1","aria-label\
ledby":l.id},l,s("p",{class:"ck-standing"},...$n(e)),s("dl",{},...f),...a)}function Se({origin:e,fields:t}){return e==="\
reviewed"?t:{...t,certainty:"clear"}}function $n({certainty:e,origin:t,checked:n}){let o=t==="reviewed"?c("Signed: {name\
}, {day}",n):c("Not signed: it does not count."),r=e==="doubtful"?s("strong",{},c("Doubtful.")):null;return r?[r," ",o]:
[o]}function Ce(e,{label:t,fields:n},o,{save:r,cancel:i,mark:u}){let l={},f={},a=n.map(m=>{let y=_n(m,e[m.column]??"",o);
return f[m.column]=y,y.addEventListener("input",()=>delete l[m.column]),s("div",{class:`ck-field ck-${m.kind}`},s("label",
{},s("span",{},Ln(m)),y),m.kind==="words"?g(m,y):null)}),d=s("form",{class:"ck-row","aria-label":c("{table}: a row to fi\
ll in",{table:t}),onsubmit(m){m.preventDefault(),r(h(),l)},onkeydown(m){m.key!=="Enter"||!(m.ctrlKey||m.metaKey)||(m.preventDefault(),
m.stopPropagation(),d.requestSubmit())}},s("div",{class:"ck-fields"},...a),s("div",{class:"ck-actions"},s("button",{type:"\
submit",class:"ck-main"},c("Save and sign")),s("button",{type:"button",onclick:i},c("Cancel"))));return d;function h(){let m=Object.
entries(f).map(([y,{value:T}])=>[y,T]);return Object.fromEntries(m.filter(([y,T])=>T!==(e[y]??"")&&!(y in l)))}function g(m,y){
return s("button",{type:"button","aria-label":c("Mark in the article: {cell}",{cell:m.label}),onclick(){u(m.label,l[m.column]??
Wn(e,m.column),(A,C)=>{y.value=A,l[m.column]=C,y.focus()})}},c("Mark"))}}var Ln=({label:e,hint:t})=>t?`${e} (${t})`:e;function Wn(e,t){
let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}start`]??""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.
split(":").map(Number)).filter(([i,u])=>u>i).map(([i,u])=>[i,u])}function _n(e,t,n){if(e.kind==="choice"||e.kind==="row")
return Dn(e,t,n);let r=e.kind==="long"||t.length>at?s("textarea",{rows:3}):s("input",{type:"text"});return r.dir="auto",
r.value=t,r}function Dn({kind:e,choices:t,rows:n},o,r){let i=e==="row"?["",...Object.keys(r[n]??{})]:t,u=i.includes(o)?i:
[...i,o],l=a=>`${a} ${r[n]?.[a]??""}`.trim(),f=s("select",{},...u.map(a=>s("option",{value:a},l(a).slice(0,at)||c("none"))));
return f.value=o,f}function Te(e,t,n){let o=s("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:p,
...n}),r=e.map(h);o.append(t);let i=!1,u=0,l=0,f=!1,a=!0,d=S=>r[S].getAttribute("aria-selected")==="true";return{element:o,
words:r,marked:()=>r.map((S,v)=>v).filter(d),markAll:g,current:()=>u,go:C,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([S,v],w){let x=s("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:w?"-1":"0",onpointerdown:M=>y(M,w),onpointerenter(M){M.buttons===1&&f&&A(w)}},v);return o.
append(S,x),x}function g(S,v){for(let w of r.keys())m(w,S(w),v)}function m(S,v,w=!1){(!i||w)&&r[S].setAttribute("aria-se\
lected",String(v))}function y(S,v){S.button||(S.preventDefault(),r[v].releasePointerCapture?.(S.pointerId),a=!d(v),f=!0,
document.addEventListener("pointerup",T,{once:!0}),l=v,C(v),m(v,a))}function T(){f=!1}function A(S){let[v,w]=[Math.min(l,
S),Math.max(l,S)];for(let x=v;x<=w;x+=1)m(x,a);C(S)}function C(S){r[u].tabIndex=-1,u=S,r[S].tabIndex=0,r[S].focus()}function p(S){
let v=r.length-1,w=getComputedStyle(o).direction==="rtl"?-1:1,x={ArrowRight:u+w,ArrowLeft:u-w,ArrowDown:b(1),ArrowUp:b(-1),
Home:0,End:v};if(S.key===" "||S.key==="Enter")l=u,a=!d(u),m(u,a);else if(S.key in x){let M=Math.max(0,Math.min(v,x[S.key]));
S.shiftKey?(d(u)||(l=u),a=!0,A(M)):C(M)}else return;S.preventDefault(),S.stopPropagation()}function b(S){let v=r[u].getBoundingClientRect(),
w=r.map((_,j)=>({at:j,box:_.getBoundingClientRect()})).filter(({box:_})=>S*(_.top-v.top)>v.height/2);if(!w.length)return u;
let x=w.map(({box:_})=>_.top),M=S>0?Math.min(...x):Math.max(...x),W=w.filter(({box:_})=>Math.abs(_.top-M)<v.height/2),N=_=>Math.
abs(_.left-v.left);return W.reduce((_,j)=>N(j.box)<N(_.box)?j:_).at}}function fe(e,t,n=0){let o=t.getBoundingClientRect(),r=e.getBoundingClientRect(),i=r.top+n;if(o.top>=i&&o.bottom<=r.bottom)
return;let u=matchMedia("(prefers-reduced-motion: reduce)").matches,l=Math.max(0,(r.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-l,behavior:u?"auto":"smooth"})}function Ee(e,t,n){let o=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":c("Article"),lang:e.lang||null}),
r=s("div",{class:"ck-text"},o);return{element:r,show:i,mark:u};function i(l){r.replaceChildren(o);let f=l?.evidence??[0,
0],a=l?.passages??[],d=[f,...a].flat().filter(y=>typeof y=="number"),h=[],g,m=0;for(let y of e.blocks){h.push(t.slice(m,
y.start));let T=d.filter(v=>y.start<v&&v<y.end),A=[...new Set(T)].sort((v,w)=>v-w),C=[y.start,...A,y.end],p=C.slice(1).map(
(v,w)=>{let x=C[w],M=([_,j])=>Number(_)<=x&&v<=Number(j),W=a.some(M)?"mark":"span",N=s(W,{class:M(f)&&v>x?"ck-evidence":
null},t.slice(x,v));return M(f)&&f[1]>f[0]&&(g??=N),N}),b=y.aside?s("span",{class:"ck-aside-label"},y.aside):null,S=y.aside?
"ck-aside":`ck-${y.kind.replace(" ","-")}`;h.push(s("p",{class:S,dir:"auto"},b,...p)),m=y.end}h.push(t.slice(m,t.length)),
o.replaceChildren(...h),g&&fe(o,g)}function u(l,f,a,{take:d,cancel:h}){let g=n.map(([b,S],v)=>[t.slice(v?n[v-1][1]:0,b),
t.slice(b,S)]),m=t.slice(n.at(-1)?.[1]??0,t.length),y=Te(g,m,{"aria-label":l,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),T=b=>f.some(([S,v])=>S<n[b][1]&&n[b][0]<v),A=()=>{let b=y.marked();d(b.length?b:[y.current()])};r.replaceChildren(
s("p",{class:"ck-hint"},s("strong",{},l)," ",c("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),s("div",{class:"ck-actions"},s("button",{type:"button",class:"ck-main",onclick:A},
c("Take these words")),s("button",{type:"button",onclick:h},c("Cancel"))),y.element),y.element.addEventListener("keydown",
p,!0);let C=Math.max(0,n.findIndex((b,S)=>T(S)));a||y.markAll(T),y.go(C);function p(b){if(b.key==="Enter")A();else if(b.
key==="Escape")h();else return;b.preventDefault(),b.stopPropagation()}}}var Bn="input:not([type='checkbox']), select, textarea, [role='listbox']",lt="curator keys",ut={render({model:e,el:t}){G(
e,t);let n=e.get("forms"),{coder:o,sides:r,names:i}=e.get("manner"),u=ne(e),l=X("reader","any"),{region:f,announce:a}=H(),
d=0,h=!1,g=!1,m=new oe(e.get("page").text),y=Ee(e.get("page"),m,e.get("markable")),T=s("div",{class:"ck-place"}),A=ye({how:c(
"Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each decision is \
signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:c("Take {name}",{name:r[0]}),
run:()=>M(0)},2:{label:c("Take {name}",{name:r[1]}),run:()=>M(1)},e:{label:c("Edit"),run:()=>g||j()},u:{label:c("Undo"),
run:()=>W({type:"undo"})},p:{label:c("Previous"),run:()=>x(-1)},n:{label:c("Next"),run:()=>x(1)},"?":{label:c("Help"),run:()=>A.
help()}},coder:o,keys:l.get(lt)?.on??!0,onKeys:D=>l.put(lt,{at:Date.now(),on:D}),onOff:S}),C=xe([],()=>{});return t.replaceChildren(
s("div",{class:"ck ck-curator",role:"group","aria-label":c("Two coders"),onkeydown:Y},A.element,s("div",{class:"ck-desk"},
y.element,T),C.element,f)),e.on("change:state",b),b(),w(v(-1),!1),()=>{e.off("change:state",b),u.close()};function p(){return e.
get("state")}function b(){A.show(p()),C.showOutside(p().outside)}function S(D){a(D),A.said(D)}function v(D){let{pairs:O}=p(),
$=[...O.keys()];return[...$.slice(D+1),...$.slice(0,D+1)].find(k=>!O[k].decided)??Math.max(0,D)}function w(D,O=!0){let{pairs:$}=p(),
E=$[D];if(h=!1,!E){T.replaceChildren(s("p",{tabindex:"-1"},c("The two agree on every row."))),y.show(void 0);return}d=D;
let k=it(E,n[E.table],{sides:r,names:i},[D+1,$.length]);T.replaceChildren(k),y.show(E.sides.find(I=>I)??void 0),O&&(k.focus(
{preventScroll:!0}),A.element.firstElementChild?.scrollIntoView({block:"nearest"}))}function x(D){p().pairs[d+D]?w(d+D):
S(D>0?c("This is the last row."):c("This is the first row."))}function M(D){W({type:"take",number:d,side:D})}function W(D,O){
g||(g=!0,N({...D,seen:p().seen},({said:$,at:E})=>{let k=p().pairs.every(({decided:I})=>I);S(k?[$,c("All differences are \
decided.")].join(" "):$),w(E??v(d))},O))}function N(D,O,$){u.ask(D,{onReply(E){g=!1,O(E)},onSilence(){g=!1,_(c("Nothing \
was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."))},onRefused(E){
g=!1,_(E),$?$(E):w(d)}})}function _(D){a(D),A.said(D,!0)}function j(){let{table:D,sides:O}=p().pairs[d],$=O[0]?0:1,E=O[$];
if(!E)return;let k=Ce(Se(E),n[D],i[$],{save:(I,R)=>W({type:"take",number:d,side:$,cells:I,marked:R},()=>{}),cancel:()=>w(
d),mark:(I,R,L)=>K(I,R,E,L)});h=!0,T.replaceChildren(k),k.querySelector("select, input, textarea")?.focus()}function K(D,O,$,E){
y.mark(D,O.length?O:[$.evidence],!O.length,{take(k){N({type:"mark",words:k},({text:I,spans:R})=>{y.show($),E(I,R)})},cancel:()=>y.
show($)})}function Y(D){if(!(D.altKey||D.ctrlKey||D.metaKey||!(D.target instanceof Element))){if(D.key==="Escape"&&h)w(d);else{
if(h||!A.keysAreOn()||D.target.closest(Bn))return;if(!A.press(D.key))return}D.preventDefault(),D.stopPropagation()}}}};function dt(e,t,n,o){let r=s("select",{onkeydown(u){u.key==="Enter"&&(u.preventDefault(),i.requestSubmit())}},...t.map(({
id:u,fields:l})=>s("option",{value:u},`${u} ${l.name}`))),i=pt(c("Merge {name} into another row",{name:e.fields.name}),[
s("label",{},c("Into:")," ",r),s("p",{class:"ck-part"},c("The other row keeps its id and its name, and gets the names of\
 this one."))],c("Merge"),()=>n(r.value),o);return i}function ft(e,t,n){let r=[e.fields.name,...e.fields.aliases.split("\
;")].map(u=>u.trim()).filter(u=>u).map(u=>({name:u,box:s("input",{type:"checkbox"})})),i=s("input",{type:"text",dir:"aut\
o"});return pt(c("Split {name} into two rows",{name:e.fields.name}),[s("p",{},c("Which names belong to the second row?")),
...r.map(({name:u,box:l})=>s("label",{class:"ck-name",dir:"auto"},l,` ${u}`)),s("label",{},c("Another name for it:")," ",
i)],c("Split"),()=>t([...r.filter(({box:u})=>u.checked).map(({name:u})=>u),...i.value.trim()?[i.value.trim()]:[]]),n)}function pt(e,t,n,o,r){
return s("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},s("p",{class:"ck-row-title",dir:"aut\
o"},s("strong",{},e)),...t,s("div",{class:"ck-actions"},s("button",{type:"submit",class:"ck-main"},n),s("button",{type:"\
button",onclick:r},c("Cancel"))))}var jn="input:not([type='checkbox']), select, textarea, [role='listbox']",ht="curator keys",mt={render({model:e,el:t}){G(
e,t);let n=e.get("forms"),o=ne(e),r=X("reader","any"),{region:i,announce:u}=H(),l,f=!1,a=!1,d=new oe(e.get("page").text),
h=Ee(e.get("page"),d,e.get("markable")),g=s("div",{class:"ck-place"}),m=ye({actions:{k:{label:c("Keep"),run:()=>W({type:"\
keep",...w()})},e:{label:c("Edit"),run:()=>a||j()},d:{label:c("Drop"),run:()=>W({type:"drop",...w()})},m:{label:c("Merge"),
run:()=>a||O(),only:"stakeholders"},s:{label:c("Split"),run:()=>a||$(),only:"stakeholders"},a:{label:c("Add"),run:()=>a||
D()},u:{label:c("Undo"),run:()=>W({type:"undo"})},p:{label:c("Previous"),run:()=>M(-1)},n:{label:c("Next"),run:()=>M(1)},
"?":{label:c("Help"),run:()=>m.help()}},forms:n,coder:e.get("manner").coder,keys:r.get(ht)?.on??!0,onKeys:k=>r.put(ht,{at:Date.
now(),on:k}),onFilter:()=>x(v()),onOff(k){u(k),m.said(k)}}),y=xe(e.get("manner").versions,(k,I)=>N({type:"diff",version:k},
({lines:R})=>I(R))),T=s("div",{class:"ck ck-curator",role:"group","aria-label":c("Curation"),onkeydown:E},m.element,s("d\
iv",{class:"ck-desk"},h.element,g),y.element,i);return t.replaceChildren(T),e.on("change:state",C),C(),x(v(),!1),()=>{e.
off("change:state",C),o.close()};function A(){return e.get("state")}function C(){m.show(A()),y.showOutside(A().outside)}
function p(){let{turn:k,mixed:I}=A().orders,R=m.filter();return R==="mixed"?I:R==="turn"?k:k.filter(([L])=>L===R)}function b(k){
return k&&A().tables[k[0]].find(({id:I})=>I===k[1])}function S(k){let I=e.get("manner").kind==="person";return k.find(R=>{
let L=b(R),U=L?.origin==="reviewed";return L&&(!U||I&&L.checked.kind==="program")})}function v(){return S(p())??p()[0]}function w(){
return{table:l?.[0],row:l?.[1]}}function x(k,I=!0){let R=b(k);if(l=R&&k,f=!1,m.at(l?.[0]),!R||!k){g.replaceChildren(s("p",
{tabindex:"-1"},c("There are no rows."))),h.show(void 0);return}let L=p(),U=L.findIndex(([q,z])=>q===k[0]&&z===k[1])+1,B=ct(
R,n[k[0]],A().names,{number:U,of:L.length});g.replaceChildren(B),h.show(R),I&&(B.focus({preventScroll:!0}),m.element.firstElementChild?.
scrollIntoView({block:"nearest"}))}function M(k){let I=p(),R=I.findIndex(([U,B])=>U===l?.[0]&&B===l?.[1]),L=I[R+k];L?x(L):
u(k>0?c("This is the last row."):c("This is the first row."))}function W(k,I){if(a)return;let R=p(),L=R.findIndex(([U,B])=>U===
l?.[0]&&B===l?.[1]);a=!0,N({...k,seen:A().seen},({said:U,at:B})=>{let q=S([...R.slice(L+1),...R.slice(0,L+1),...p()]),z=q?
U:[U,c("All these rows are signed.")].join(" ");u(z),m.said(z),x(B&&b(B)?B:q??(b(l)?l:p()[0]))},I)}function N(k,I,R){o.ask(
k,{onReply(L){a=!1,I(L)},onSilence(){a=!1;let L=c("Nothing was saved: the program does not respond. If it was stopped, s\
tart it again; all that was signed is on the disk.");u(L),m.said(L,!0)},onRefused(L){a=!1,u(L),m.said(L,!0),R?R(L):x(b(l)?
l:v())}})}function _(k){f=!0,g.replaceChildren(k),k.querySelector("select, input, textarea")?.focus()}function j(){let k=b(
l);!k||!l||K(l[0],k,Se(k),(I,R)=>W({type:"mend",...w(),cells:I,marked:R},()=>{}))}function K(k,I,R,L){let U=Ce(R,n[k],A().
names,{save:L,cancel:()=>x(l),mark(B,q,z){Y(B,q.length?q:[I?.evidence??[0,1]],!q.length,z)}});_(U)}function Y(k,I,R,L,U){
h.mark(k,I,R,{take(B){N({type:"mark",words:B},({text:q,spans:z})=>{h.show(b(l)),L(q,z,B)})},cancel(){h.show(b(l)),U?.()}})}
function D(){let k=l?.[0]??"stakeholders",{label:I}=n[k];f=!0;let R=b(l)?.evidence??[0,1],L=c("Mark the words of a new r\
ow: {table}",{table:I});Y(L,[R],!0,(B,q,z)=>N({type:"new",table:k,words:z},({cells:wn})=>{K(k,b(l),wn,(kn,bn)=>W({type:"\
add",table:k,words:z,cells:kn,marked:bn},()=>{}))}),()=>x(l))}function O(){let k=b(l);if(!k)return;let I=A().tables.stakeholders.
filter(({id:L})=>L!==k.id);_(dt(k,I,L=>W({type:"merge",row:k.id,into:L},()=>{}),()=>x(l)))}function $(){let k=b(l);if(!k)
return;_(ft(k,R=>W({type:"split",row:k.id,names:R},()=>{}),()=>x(l)))}function E(k){if(!(k.altKey||k.ctrlKey||k.metaKey||
!(k.target instanceof Element))){if(k.key==="Escape"&&f)x(l);else{if(f||!m.keysAreOn()||k.target.closest(jn))return;if(!m.
press(k.key))return}k.preventDefault(),k.stopPropagation()}}}};var gt={render({model:e,el:t}){G(e,t);let{region:n,announce:o}=H(),r=e.get("choices").map((y,T)=>Kn(y,()=>a(T))),i=s("bu\
tton",{type:"button",onclick:d},c("Show all rows")),u=s("p",{class:"ck-count"}),l=Un(e.get("columns")),f=s("div",{class:"\
ck-picture"});return t.replaceChildren(s("div",{class:"ck ck-explorer",role:"group","aria-label":c("Table with choices")},
s("div",{class:"ck-choices"},...r.map(({element:y})=>y),i),u,l.element,f,n)),e.on("change:chosen",g),e.on("change:pictur\
e",m),g(),()=>{e.off("change:chosen",g),e.off("change:picture",m)};function a(y){let T=[...e.get("chosen")];T[y]=r[y].value(),
h(T)}function d(){h(r.map(()=>null))}function h(y){e.set("chosen",y),e.save_changes(),o(u.textContent)}function g(){let y=e.
get("chosen"),T=e.get("rows"),A=T.filter(({facets:C})=>C.every((p,b)=>y[b]===null||y[b]===p));r.forEach((C,p)=>{C.show(y[p])}),
u.textContent=A.length?F("1 of {total} rows matches.","{count} of {total} rows match.",A.length,{total:T.length}):c("No \
row matches all of these choices."),l.show(A),m()}function m(){let y=e.get("picture"),T=JSON.stringify(y.of)===JSON.stringify(
e.get("chosen"));y.of?T?y.fault?f.replaceChildren(s("p",{dir:"auto"},y.fault)):f.replaceChildren(...y.lead?[Fn(y)]:[]):f.
replaceChildren(s("p",{},c("The figure for these rows is being drawn."))):f.replaceChildren()}}};function Kn({name:e,values:t},n){
let o=t.map((i,u)=>s("option",{value:u,dir:"auto"},i||c("no entry"))),r=s("select",{onchange:n},s("option",{value:""},c(
"all")),...o);return{element:s("label",{},s("span",{dir:"auto"},e)," ",r),value:()=>r.value===""?null:t[Number(r.value)],
show:i=>r.value=i===null?"":String(t.indexOf(i))}}function Un(e){let t=s("tbody"),n=e.map(l=>s("th",{scope:"col",dir:"au\
to"},l)),o=s("table",{},s("thead",{},s("tr",{},...n)),t),r=c("The matching rows"),i=s("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":r},o);return{element:i,show:u};function u(l){i.hidden=l.length===0,i.scrollTop=0,t.replaceChildren(
...l.map(({cells:f})=>s("tr",{},...f.map(Pn))))}}function Pn(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?s("td",{},s("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):s("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Fn({source:e,alt:t,lead:n,parts:o}){if(!e)return s("div",{lang:"en"},s("p",{},n),...De(o));
let r=De(o.filter(({open:l})=>!l)),i=s("details",{},s("summary",{},c("Describe this figure")),s("p",{},n),...r),u=s("fig\
caption",{},...De(o.filter(({open:l})=>l)),r.length?i:"");return s("figure",{lang:"en"},s("img",{alt:t,src:e}),u)}function De(e){
return e.flatMap(({heading:t,items:n})=>[s("p",{},s("strong",{},t)),s("ol",{},...n.map(o=>s("li",{},o)))])}function Ae(e){let t=s("p",{class:"ck-notice"}),n=s("p",{class:"ck-why-unsaved"}),o=s("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(r){t.replaceChildren(r),e(r)},clear:()=>t.replaceChildren(),setUnsaved:r=>n.replaceChildren(
r),whyUnsaved:()=>n.textContent??"",setLeft(r){o.replaceChildren(r?c("Not checked yet: this is how you left it."):"")}}}
function wt(){let e=s("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){!t.length&&e.hidden||(e.hidden=!t.length,
e.replaceChildren(...t.map(qn)))}}}function qn({time:e,words:t}){let n=ve(e.slice(0,10));if(!t){let r=c("Given to an ear\
lier version of this question, on {day}; it stays in your record.",{day:n});return s("li",{},r)}let o=c("Given to an ear\
lier version of this question, on {day}: ",{day:n});return s("li",{},o,s("q",{dir:"auto"},t))}var Hn=2e4;function kt({look:e,retry:t,announce:n}){let o=s("p",{}),r=s("button",{type:"button",onclick:()=>t(!0)},c("Tr\
y again")),i=s("details",{hidden:!0}),u=s("div",{class:"ck-saving",hidden:!0},o,r,i),l="",f=!1,a;return{element:u,show:d,
close:()=>clearTimeout(a)};function d({aloud:m=!1}={}){let y=e(),T=Yn(y),A=!T.length,C=A?Vn(y.late,f):T.join(" ");f||=!A,
o.replaceChildren(C),u.classList.toggle("ck-unsaved",!A),r.hidden=A||y.isSilent,g(y.kept.mended??[]),u.hidden=!C&&i.hidden,
C&&(A?C!==l:m)&&n(C),l=C,clearTimeout(a),!A&&!y.isSilent&&(a=setTimeout(h,Hn))}function h(){document.hidden?d():t(!1)}function g(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let y=F("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),T=m.map(C=>s("li",{dir:"auto"},C)),
A=[s("summary",{},y),s("ul",{},...T)];i.replaceChildren(...m.length?A:[])}}function Vn(e,t){return e?F("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?c("Everything is saved now."):""}function Yn({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?zn(t):bt()];
if(!e.why)return[];let r=e.waiting?F("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?c("This browser keeps a copy until it is saved."):"";return[ce(e.why),r,i].filter(Boolean)}function zn(e){return F(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var ce=e=>c("Not saved yet: {reas\
on}",{reason:e}),bt=()=>c("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),te=e=>e?c("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):bt();function Me(e,{course:t,quiz:n},o,{onNews:r,onLate:i,onElsewhere:u}){let l=X("waiting",t),f=new Map,a=new Map,d=new Map,
h=new Set,g=new Set,m=new Set,y={},T=!1;return e.listen(Y),window.addEventListener("storage",D),window.addEventListener(
"beforeunload",$),{give:p,giveAll:b,again:S,waiting:A,saved:j,areStored:()=>A().every(({id:E})=>l.isStored(E)),areSilent:()=>A().
some(({id:E})=>h.has(E)),open(E){y=E,!T&&(T=!0,C().forEach(x))},notOpened(){for(let{id:E}of C())h.add(E)},close(){window.
removeEventListener("storage",D),window.removeEventListener("beforeunload",$)}};function A(){let[E]=n.split(/(?<=\/)/),k=({
quiz:R})=>R===n||E.endsWith("/")&&String(R).startsWith(E);return l.all().map(([R,L])=>({...L,id:R})).filter(k).sort((R,L)=>R.
n-L.n||(R.id<L.id?-1:1))}function C(){return A().filter(({id:E})=>!d.has(E))}function p(E,k,I){let R=v({type:"do",question:E,
deed:k});a.set(R.id,I),w(R),x(R)}function b(E,{onReply:k,onSilence:I}){let R=Object.entries(E).map(([B,q])=>v({type:"do",
question:B,deed:q}));R.forEach(w);let L=Object.fromEntries(R.map(B=>[B.question,W(B)])),U=e.ask({type:"do-all",deeds:L},
{onReply(B){for(let{id:q,question:z}of R)z&&z in B.refused?K(q):_(q,B);k(B),r()},onSilence(){for(let{id:B}of R)h.add(B);
r(),I()}});for(let{id:B}of R)d.set(B,U)}function S(E){let k=v({type:"again"});a.set(k.id,E),x(k)}function v(E){let k=A(),
I=k.findLast(q=>q.question===E.question);if(I&&Gn(I,E)&&!g.has(I.id))return I;let R=`${new Date().toISOString().slice(0,
19)}Z`,L=E.question&&(y[E.question]??N(E.question)),U=(k.at(-1)?.n??0)+1,B={id:Jn(),n:U,quiz:n,time:R,version:L,...E};return l.
put(B.id,B),B}function w(E){let k=({id:I,n:R,question:L})=>L===E.question&&R<E.n&&!g.has(I)&&(h.has(I)||!d.has(I));A().filter(
k).forEach(x)}function x(E){let{id:k,quiz:I,type:R}=E;if(R==="again"&&I!==n){K(k);return}let L=M(E);h.delete(k);let U=e.
ask(L,{onReply(B){_(k,B);let q=a.get(k);a.delete(k),q?q.onReply(B):m.has(k)||i(E,B),m.add(k),r()},onSilence(){h.add(k),r(),
a.get(k)?.onSilence?.()},onRefused(B){K(k),a.get(k)?.onRefused?.(B),r()}});d.set(k,U)}function M(E){let{id:k,quiz:I,type:R,
question:L}=E;if(R==="again")return{type:R,id:k};let U=d.has(k)||!a.has(k);return{type:"do",question:L,deed:W(E),...U&&{
late:U,quiz:I}}}function W({id:E,question:k="",deed:I,version:R,time:L}){let U=R===N(k)?y[k]:R;return{...I,id:E,time:L,...U&&
{version:U}}}function N(E){let k=f.get(E);if(k)return k;let I=ke(o.find(({id:R})=>R===E)??E);return f.set(E,I),I}function _(E,k){
h.delete(E),g.add(E),k.saved&&j()}function j(){g.forEach(K)}function K(E){g.delete(E),h.delete(E),l.remove(E)}function Y(E){
for(let k of A())(d.get(k.id)??E)<E&&!g.has(k.id)&&x(k);O()}function D({key:E}){E?.startsWith(l.front)&&O()}function O(){
let E=[...h].filter(k=>!l.has(k));for(let k of E)h.delete(k),a.delete(k);E.length&&u()}function $(E){A().some(({id:k})=>!l.
isStored(k))&&E.preventDefault()}}var Gn=(e,t)=>e.type===t.type&&e.question===t.question&&JSON.stringify(e.deed)===JSON.
stringify(t.deed);function Jn(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(t=>t.toString(16).padStart(2,"0")).join("")}var Qn=400;function Oe({course:e,quiz:t}){let n=X("draft",e),o=f=>`${t} ${f.id}`,r=new Map(n.all()),i=new Set,u;return window.
addEventListener("pagehide",l),document.addEventListener("visibilitychange",l),{of(f,a){let d=r.get(o(f));return d&&(a||
d.sign===ke(f))?d.deed:null},soon(f){i.add(f),clearTimeout(u),u=setTimeout(l,Qn)},keep(f,a){n.put(o(f),{at:Date.now(),sign:ke(
f),deed:a})},forget(f){r.delete(o(f)),n.has(o(f))&&n.remove(o(f))},close(){l(),window.removeEventListener("pagehide",l),
document.removeEventListener("visibilitychange",l)}};function l(){clearTimeout(u);for(let f of i)f.keepDraft();i.clear()}}var vt={render({model:e,el:t}){G(e,t);let n=Zn(e,ne(e),t);return t.replaceChildren(n.element),n.close}};function Zn(e,t,n){
let[o]=e.get("shown"),r=e.get("manner"),{region:i,announce:u}=H(),l=Ae(u),f=Me(t,r,[o],{onNews(){f.waiting().length||l.setUnsaved(
"")},onLate:(O,$)=>_($.stands?.result),onElsewhere:v}),a=Oe(r),d=Xn(o,{onGuess:M,onLook:W,onInput:()=>a.soon({keepDraft:x})}),
h=s("p",{class:"ck-guessed",hidden:!0}),g=s("p",{class:"ck-notice"}),m=V("div",{class:"ck-prompt",dir:"auto"},o.prompt),
y=o.below?V("div",{dir:"auto"},o.below):null;m.id=d.promptId;let{notice:T,unsaved:A}=l.elements,C=[m,y,d.element,h,T,A,g,
i],p=s("div",{class:"ck ck-predict"},...C),b=!1;return w(),e.on("change:stage",K),t.ask({type:"open"},{onReply(O){_(O.questions[o.
id].result),f.open(O.versions)},onSilence(){f.notOpened(),f.waiting().length&&l.setUnsaved(te(f.areStored()))}}),{element:p,
close:S};function S(){e.off("change:stage",K);for(let O of[f,a,t])O.close()}function v(){let O=$=>_($.questions[o.id].result);
t.ask({type:"open"},{onReply:O})}function w(){let[O]=f.waiting(),$=a.of(o,!0)??O?.deed,{text:E}=$?.sent??{};typeof E=="s\
tring"&&(d.text.value=E)}function x(){let O=d.text.value.trim();O&&!d.element.hidden?a.keep(o,{sent:{text:O}}):a.forget(
o)}function M(){let O=d.text.value.trim();O?N({text:O}):(l.tell(c("Write your guess first; one word is enough.")),d.text.
focus())}function W(){N({without:!0})}function N(O){if(b)return;b=!0,l.clear();let $={did:"answer",sent:O};f.give(o.id,$,
{onReply(E){l.setUnsaved(E.saved?"":ce(e.get("kept")?.why??"")),_(E.stands.result),u(c("What the guess was about is show\
n below."))},onSilence(){b=!1,l.setUnsaved(te(f.areStored())),u(l.whyUnsaved())},onRefused(E){b=!1,l.tell(c("Not kept: {\
reason}.",{reason:E})),v()}})}function _(O){O&&(d.element.hidden=!0,a.forget(o),h.hidden=!1,h.replaceChildren(...O.written?
[s("strong",{},c("Your guess:"))," ",s("q",{dir:"auto"},O.written)]:[c("You chose to see it without a guess.")]),j(),K())}
function j(){let O=D(),$=O?.parentElement?.querySelector("template");!O||!$||(O.append($.content.cloneNode(!0)),$.remove(),
O.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),Y())}function K(){let O=e.get("stage");g.replaceChildren(
O==="failed"?e.get("fault"):""),O==="failed"&&b&&u(e.get("fault")),O==="open"&&Y()}function Y(){let O=D();if(!O)return;let $=c(
"What the guess was about");for(let[I,R]of[["tabindex","-1"],["role","group"],["aria-label",$]])O.setAttribute(I,R);ie(O);
let{activeElement:E}=document,k=E!==document.body&&!p.contains(E);b&&!k&&O.focus({preventScroll:!0}),b=!1}function D(){return n.
closest(".ck-gate")?.querySelector(".ck-revealed")}}function Xn(e,{onGuess:t,onLook:n,onInput:o}){let r=P(e.id),i=s("p",
{class:"ck-how",id:P("how")},c("Make your guess first: then you see. No guess is graded.")),u=s("textarea",{rows:2,maxlength:1e3,
dir:"auto","aria-labelledby":r,"aria-describedby":i.id,oninput:o}),l=s("button",{type:"submit",class:"ck-main"},c("Keep \
my guess and show")),f=s("button",{type:"button",onclick:n},c("Show without a guess"));return{element:s("form",{novalidate:!0,
onsubmit(d){d.preventDefault(),t()}},i,u,s("div",{class:"ck-actions"},l,f)),text:u,promptId:r}}var yt="coursekit",be="records";function xt(e,t,n){let o=!0,r=null,i=!1;e.on("change:keeping",u),u();async function u(){
try{await eo(l)}catch(f){i||n(f instanceof Error?f.message:String(f)),i=!0}}async function l(){if(!o&&!e.get("keeping").
at_stake)return;let f=await to();try{let{course:a}=e.get("keeping"),d=await no(f,a);d&&!ro(d,r)&&await t.ask({keeping:"a\
dd"},[d]);let{upto:h,files:g}=await t.ask({keeping:"take"});h&&(r=so(g[0]),await oo(f,a,r),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{f.close()}}}function eo(e){return navigator.locks?navigator.locks.request(yt,e):e()}function to(){
return new Promise((e,t)=>{let n=indexedDB.open(yt,1);n.onupgradeneeded=()=>n.result.createObjectStore(be),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function no(e,t){return new Promise((n,o)=>{let r=e.transaction(be).objectStore(be).
get(t);r.onsuccess=()=>n(r.result),r.onerror=()=>o(r.error)})}function oo(e,t,n){return new Promise((o,r)=>{let i=e.transaction(
be,"readwrite");i.objectStore(be).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>r(i.error)})}var so=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),ro=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var io=1e4,St=8,ao=6e4;function Tt(e,t,n){return At(e,t,Mt(e,n))}function Et(e,t,n){let o=Mt(e,n),r=At(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(lo(o)),{link:o,leave:r}}function At(e,t,n){let{place:o}=e.get("keeping"),r=()=>{},
i=u=>{t.prepend(co(e,n,u)),r=fo(e)};return o==="session"&&i(""),o==="page"&&xt(e,n,i),()=>r()}function Mt(e,t){let n=new Map;
return e.on("msg:custom",(o,r)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:r}))}),{ask(o,r=[]){return new Promise(
(i,u)=>{let l=P("keeping"),f=()=>u(new Error(c("The kernel is not answering. Run this cell again.")));n.set(l,{resolve:i,
refuse:u,timer:setTimeout(f,io)});try{e.send({...o,keeping_id:l},void 0,r)}catch{}})}}}function co(e,t,n){let o=s("p",{class:"\
ck-reminder"}),r=()=>{let i=c("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",r),r(),s("div",{class:"ck ck-keeping",role:"\
group","aria-label":c("Your answers are not kept here.")},s("p",{},s("strong",{},c("Your answers are not kept here.")),"\
 ",n?c("The browser will not store them ({reason}).",{reason:n}):""," ",c("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Ot(t),o)}function lo(e){let t=c("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return s("div",{class:"ck"},s(
"h3",{},c("Your answers as a file")),s("p",{},t),Ot(e))}function Ot(e){let{region:t,announce:n}=H(),o=s("p",{class:"ck-n\
otice"}),r=s("input",{type:"file",accept:".jsonl",hidden:!0,onchange:a}),i=s("button",{type:"button",onclick:f},c("Downl\
oad my answers")),u=s("button",{type:"button",onclick:()=>r.click()},c("Upload a file of answers"));return s("div",{class:"\
ck-file"},s("div",{class:"ck-actions"},i,u,r),o,t);function l(d){o.replaceChildren(d),n(d)}async function f(){try{let{name:d,
upto:h,files:g}=await e.ask({keeping:"take"});if(!h)return l(c("There is nothing to download yet."));uo(new Blob(g,{type:"\
application/jsonl"}),d),await e.ask({keeping:"taken",upto:h}),l(c("Downloaded: {name}. Keep this file.",{name:d}))}catch(d){
l(c("Not downloaded: {reason}",{reason:Ct(d)}))}}async function a(){let[d]=r.files??[];if(d)try{if(d.size>St*1024*1024)throw new Error(
c("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:St}));
let{told:h}=await e.ask({keeping:"add"},[await d.arrayBuffer()]);l(h)}catch(h){l(c("Not uploaded: {reason}",{reason:Ct(h)}))}finally{
r.value=""}}}var Ct=e=>e instanceof Error?e.message:String(e);function uo(e,t){let n=URL.createObjectURL(e);s("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),ao)}function fo(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var po=300,Ie=14,Be=17,je=["done","missed","left"],It={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Nt={render({
model:e,el:t}){G(e,t);let n=ho(u=>o.ask(u));t.replaceChildren(n.element);let{link:o,leave:r}=Et(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([u])=>u.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),r()}}};function ho(e){
let{region:t,announce:n}=H(),o=s("p",{class:"ck-total"}),r=s("p",{class:"ck-notice"}),i=s("div"),u=s("button",{type:"but\
ton",onclick:g},c("Refresh")),l=s("div",{class:"ck ck-progress"},o,wo(),u,r,i,t),f,a="";return{element:l,look:d,lookSoon:h};
async function d(){try{let{lessons:m,unread:y,apart:T}=await e({keeping:"look"}),A=[...y.map(p=>c("This lesson cannot be\
 read: {why}",{why:p})),T];r.replaceChildren(...A.filter(Boolean).map(p=>s("p",{},p)));let C=JSON.stringify(m);return C===
a||(a=C,o.replaceChildren(m.length?c("All lessons: {counts}",{counts:Ke(m.flatMap($t))}):c("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(mo))),!0}catch(m){let y=m instanceof Error?m.message:String(m);return r.replaceChildren(
y),n(y),!1}}function h(){clearTimeout(f),f=setTimeout(d,po)}async function g(){await d()&&n(o.textContent)}}var $t=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function mo(e){let t=$t(e),n=s("span",{dir:"auto"},e.title),o=s(
"span",{class:"ck-unseen"},c("(opens in a new tab)")),r=je.flatMap(i=>t.filter(u=>u===i));return s("section",{},s("h3",{},
s("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),s("p",{class:"ck-counts"},Ue(r),Ke(t)),s("ul",{},...e.objectives.
map(go)))}function go({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),r=t.filter(
({state:i,earlier:u})=>i==="left"&&u);return s("li",{},e?s("span",{dir:"auto"},e):c("Questions without an objective"),s(
"p",{class:"ck-counts"},Ue(n),Ke(n)),Rt(c("Missed:"),o),Rt(c("Changed since you answered:"),r))}function Rt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>V("li",{dir:"auto"},o));return s("div",{class:"ck-prompts"},s("p",{},e),s("ul",{},
...n))}function Ke(e){let[t,n,o]=je.map(r=>e.filter(i=>i===r).length);return c("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function wo(){let e={done:c("done"),missed:c("missed"),left:c("left")},t=je.map(n=>s("span",
{},Ue([n]),` ${e[n]}`));return s("p",{class:"ck-legend"},c("A symbol for each question:"),...t)}function Ue(e){let t=Re(
"svg",{class:"ck-marks",width:e.length*Be,height:Ie,viewBox:`0 0 ${e.length*Be} ${Ie}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let r=Re("g",{class:`ck-mark-${n}`,transform:`translate(${o*Be} 0)`});r.append(Re("rect",
{x:1,y:1,width:Ie-2,height:Ie-2,rx:2})),It[n]&&r.append(Re("path",{d:It[n]})),t.append(r)}),t}function Re(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,r]of Object.entries(t))n.setAttribute(o,`${r}`);return n}var ko=3,bo=30,Lt=100;function Wt(e,{way:t,makeForm:n,put:o}){let r=[],i=t==="one-by-one",u=s("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:A},c("Next question")),l={},f=0;return{next:u,begin(){g(ko),r.length<e.length&&vo(h)},addAll:()=>g(
1/0),restore:m,restoreOne:y,arrange:T,named:a,around(C){let p=C instanceof Element?C.closest("form"):null;return r.find(
b=>b.element===p)},actions:()=>Object.fromEntries(d().flatMap(([C,p])=>{let b=p.action();return b?[[C,b]]:[]})),left:()=>r.
filter(C=>!C.isAnswered()).length,firstToAnswer:()=>d().find(([C])=>!l[C]?.result)?.[1],setSaved(C){for(let[p,b]of d())C.
has(p)||b.setUnsaved("")}};function a(C){return r[e.findIndex(({id:p})=>p===C)]}function d(){return r.map((C,p)=>[e[p].id,
C])}function h(){g(bo),r.length<e.length&&setTimeout(h)}function g(C){let p=e.slice(r.length,r.length+C).map((b,S)=>{let v=r.
length+S+1,w=c("Question {place} of {count}",{place:v,count:e.length}),x=n(b,w);return l[b.id]&&x.restore(l[b.id]),x});r.
push(...p),T(),o(p,e.length-r.length)}function m(C){l=C,t!=="each"&&g(1/0);for(let[p,b]of d())b.restore(l[p]);i&&(f=Math.
max(0,r.findIndex(p=>!p.isAnswered()))),T()}function y(C,p){l[C]=p,a(C)?.restore(p),T()}function T(){r.forEach((C,p)=>{C.
element.hidden=i&&p>f}),u.hidden=!(i&&f<r.length-1&&r[f].isAnswered())}function A(){f+=1,T(),r[f].focus()}}function vo(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,Lt),requestAnimationFrame(()=>yo(n))}function yo(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:Lt}):setTimeout(e)}var _t=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var Dt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Bt(e,t){let{make:n,makeMarkdown:o,t:r}=t,i=e.right;return t.viewPlaced(e,r("Choose a column for each."),u=>{let l=t.
uniqueId("classify"),f=o("legend",{dir:"auto"},u),a=i.map(({token:g})=>n("input",{type:"radio",name:l,value:g})),d=i.map(
(g,m)=>n("label",{},a[m]," ",o("span",{dir:"auto"},g.text))),h=n("fieldset",{class:"ck-inline"},f,...d);return{element:h,
control:h,words:f.textContent??"",value:()=>t.chosenValue(a),set:g=>t.chooseValue(a,g)}})}function jt(e,t){let{describe:n,make:o,setInvalid:r,t:i}=t,u=e.pieces,l=e.gaps,f=l.map((h,g)=>{let m=i("Gap {place} of {\
count}",{place:g+1,count:l.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},h),label:m,feedback:t.makeFeedback()}}),
a=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});u.forEach((h,g)=>{a.append(t.makeMarkdown("span",{},h)),f[g]&&
a.append(f[g].control)});for(let{control:h}of f)n(h,a);let d=o("div",{},a,...f.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:d,answer(){let h=f.map(({control:g})=>g.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){f.forEach(({control:g},m)=>{g.value=h[m]??""})},show(h){f.forEach(({control:g,label:m,feedback:y},T)=>{let{right:A,
written:C,...p}=h.gaps[T];g.value=C,n(g,y.element,a),r(g,C&&!A);let b=t.placeVerdict(A,C),S={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};y.set(...t.placeTold(b,S[b],p))})},said:()=>f.map(
({feedback:h})=>h.text()).join(" "),...t.closing(d,()=>{for(let{control:h,feedback:g}of f)n(h,a),r(h,!1),g.set()})}}function Kt(e,{dateInWords:t,make:n,t:o,uniqueId:r,viewTyped:i}){let u=r("undated"),l=n("input",{type:"checkbox",id:u,onchange:d}),
f=n("label",{for:u},` ${o("The text gives no date.")}`),a=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},l,f),sent:()=>l.checked?{undated:!0}:null,filled(h){l.checked=!!h.undated,
d()},shown({understood:h}){l.checked=h==="undated"},key:t});return a;function d(){a.input.disabled=l.checked}}function Ut(e,t){let{make:n,makeMarkdown:o,markdownBlock:r,t:i,uniqueId:u}=t,l=n("textarea",{id:u("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:g}),f=n("p",{class:"ck-how",id:u("count")});l.setAttribute("aria-describedby",f.id);let a=n("div",{class:"\
ck-discussed",hidden:!0}),d=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),d),n("la\
bel",{for:l.id},i("Write what somebody in this role would say:")),l,f,a);return g(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>l.value.trim()?{text:l.value.trim()}:
null,fill(p){l.value=p.text,g()},show(p){l.value||(l.value=p.written),g(),a.hidden=!1,a.replaceChildren(m(i("Answers tha\
t can be defended")),...p.positions.map(y),m(i("Mark your own answer")),T(p),m(i("Examples")),...p.exemplars.map(C))},said:({
positions:p})=>i("{count} answers that can be defended are shown below your own.",{count:p.length}),...t.closing(h)};function g(){
let p=l.value.split(/\s+/).filter(Boolean).length,{limit:b}=e;f.replaceChildren(i("{count} of at most {limit} words",{count:p,
limit:b})),f.classList.toggle("ck-over",p>b)}function m(p){return n("p",{class:"ck-heading"},p)}function y({answer:p,held_by:b,
strongest:S,counter:v}){let w=u("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":w},o("p",
{class:"ck-heading",dir:"auto",id:w},p),n("p",{dir:"auto"},i("Held by {who}.",{who:b})),n("p",{},n("strong",{},i("The st\
rongest argument for it"))),r(S),n("p",{},n("strong",{},i("The strongest argument against it"))),r(v))}function T({rubric:p,
marks:b}){let S=p.map((N,_)=>A(N,b[_])),v=n("p",{class:"ck-beside"}),w=n("button",{type:"button",onclick:M},i("Save my m\
arks")),x=n("div",{class:"ck-actions"},w);return n("div",{},...S.map(({element:N})=>N),x,v);function M(){let N=S.map(({value:_})=>_());
N.includes(-1)?W(i("Mark every line first.")):t.mark(N,()=>W(i("Your marks have been saved.")))}function W(N){v.replaceChildren(
N),t.announce(N)}}function A(p,b){let S=u("rubric"),v=[i("Not yet"),i("Partly"),i("Yes")],w=v.map((M,W)=>{let N=n("input",
{type:"radio",name:S,value:W});return N.checked=b===W,N});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},p),...w.map((M,W)=>n("label",{},M,` ${v[W]}`))),value:()=>w.findIndex(M=>M.checked)}}function C({label:p,text:b,comment:S}){
let v=n("div",{class:"ck-comment"},r(S));return n("details",{},n("summary",{},p),r(b),v)}}function Pt(e,t){let{describe:n,make:o,markdownBlock:r,setDisabled:i,setInvalid:u,t:l}=t,f=e.words,a=t.viewMarking(f,e.rest,
{"aria-label":l("Words in the passage")}),d=a.element,h=o("button",{type:"button",onclick:T},l("Clear the marks")),g=t.makeFeedback(),
m=o("div",{class:"ck-actions"},h),y=o("div",{},d,m,g.element);return{how:l("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:y,answer:()=>a.marked().length?{
words:a.marked()}:null,fill:({words:C})=>a.markAll(p=>C.includes(p)),show(C){a.markAll(b=>C.words.includes(b),!0);let p=[
r(C.feedback)];if(C.key){let b=new Set(C.key);a.words.forEach((S,v)=>{S.dataset.key=String(b.has(v))}),p.push(t.keyLine(
C.key.map(A).join("")))}C.why&&p.push(r(C.why)),g.set(...p),n(d,g.element),u(d,C.verdict!=="right")},said:()=>g.text(),close(){
a.close(),i(y,!0)},open(){a.open(),i(y,!1);for(let C of a.words)delete C.dataset.key;g.set(),n(d),u(d,!1)}};function T(){
a.markAll(()=>!1)}function A(C,p){return(p?f[C][0]:"")+a.words[C].textContent}}function Ft(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:r,t:i,uniqueId:u,viewPlaced:l}){let f=e.right.map(a=>[a.token,
r(a.text)]);return l(e,i("For each one, choose what goes with it."),a=>{let d=u("match"),h=o({id:d},f),g=n("label",{for:d,
dir:"auto"},a);return{element:t("div",{class:"ck-pair"},g,h),control:h,words:g.textContent??"",value:()=>h.value,set(m){
h.value=m}}})}var pe="nothing";function qt(e,t){let{chosenValue:n,describe:o,make:r,setInvalid:i,t:u}=t,l=t.uniqueId("mend"),a=[...e.row,
[pe,""]].map((p,b)=>xo(p,{name:l,id:`${l}-${b}`,onchange:C},t)),d=a.map(({input:p})=>p),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),g=r("label",{for:h.id},u("What should it say?")),m=r("p",{class:"ck-field"},g,h),y=t.makeFeedback(),T=r(
"div",{},r("blockquote",{dir:"auto"},e.sentence),r("div",{class:"ck-options"},...a.map(({element:p})=>p)),m,y.element);return C(),
{how:u("Choose the wrong cell, then say what it should contain."),body:T,answer(){let p=n(d),b=h.value.trim();return p===
pe?{cell:p}:p&&b?{cell:p,text:b}:null},fill:({cell:p,text:b})=>A(p,b??""),show(p){A(p.cell,p.value),y.set(...So(p,t));let b=d.
find(S=>S.checked);o(b,y.element),o(h,y.element),i(h,Ht(p)==="wrong")},said:()=>y.text(),...t.closing(T,()=>{y.set();for(let p of[
...d,h])o(p);i(h,!1)})};function A(p,b){t.chooseValue(d,p),h.value=b,C()}function C(){m.hidden=["",pe].includes(n(d))}}function xo([
e,t],{name:n,id:o,onchange:r},{make:i,t:u}){let l=i("input",{type:"radio",name:n,id:o,value:e,onchange:r}),f=e===pe?i("l\
abel",{for:o},Vt(u)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:l,element:i("div",{class:"ck-o\
ption"},l,f)}}function So(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:r}){let{right:i,feedback:u,key:l,why:f}=e,a=Ht(e);
return[i?r("right",o("The cell: right")):r("wrong",o("The cell: not right")),...a==="right"?[r(a,o("What it should say: \
right"))]:[],...a==="wrong"?[r(a,o("What it should say: not right"))]:[],...u?[n(u)]:[],...l?[t(l.cell===pe?Vt(o):`${l.cell}\
: ${l.value}`)]:[],...f?[n(f)]:[]]}function Ht({right:e,cell:t,verdict:n}){return!e||t===pe?"":n==="right"?"right":"wron\
g"}var Vt=e=>e("Nothing in this row is wrong");function Yt({unit:e},{make:t,t:n,viewTyped:o}){let r=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),u=o({how:n("Type a number."),label:i,after:r});return u.input.setAttribute("inputmode","dec\
imal"),u}function zt(e,t){let{announce:n,describe:o,make:r,markdownBlock:i,plainText:u,setOff:l,t:f}=t,a=t.makeFeedback(),d=r("ol",
{class:"ck-order"}),h=r("div",{},d,a.element),g=e.items.map(m);return C(),{how:f("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:g.map(({token:p})=>p)}),fill:({order:p})=>T(
p),show(p){T(p.key??p.order);let b=[p.feedback,p.why].filter(Boolean).map(i);a.set(...b,...y(p.open??[])),o(d,a.element)},
said:()=>a.text(),...t.closing(h,()=>{a.set(),o(d),C()})};function m({token:p,text:b}){let S=u(b),v=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},b),w=N("↑",f("Move up: {item}",{item:S}),-1),x=N("↓",f("Move down: {item}",{item:S}),1),
M=r("span",{class:"ck-moves"},w,x),W=r("li",{onkeydown:_},M,v);return{token:p,words:S,row:W,up:w,down:x};function N(j,K,Y){
return r("button",{type:"button",class:"ck-move","aria-label":K,onclick:()=>A(p,Y)},j)}function _(j){let K={ArrowUp:-1,ArrowDown:1}[j.
key];K&&(j.preventDefault(),j.stopPropagation(),A(p,K))}}function y(p){if(!p.length)return[];let b=p.map(([v,w])=>r("li",
{},f("{one} / {other}",{one:u(v),other:u(w)}))),S=f("The text does not say which of these came first:");return[r("p",{},
S),r("ul",{},...b)]}function T(p){g.sort((b,S)=>p.indexOf(b.token)-p.indexOf(S.token)),C()}function A(p,b){let S=g.findIndex(
W=>W.token===p),v=S+b,w=g[S];if(w.up.disabled||v<0||v>=g.length)return;g.splice(S,1),g.splice(v,0,w);let x=document.activeElement;
C(),x instanceof HTMLElement&&x.focus();let M={item:w.words,place:v+1,count:g.length};n(f("{item}: now {place} of {count\
}",M))}function C(){d.replaceChildren(...g.map(({row:p})=>p)),g.forEach(({up:p,down:b},S)=>{l(p,S===0),l(b,S===g.length-
1)})}}var Gt=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function Jt(e,t){let{chooseValue:n,chosenValue:o,describe:r,keyLine:i,make:u,markdownBlock:l,t:f}=t,a=t.uniqueId("true-o\
r-false"),d=t.makeFeedback(),h=[f("True"),f("False")],g=[!0,!1].map(T=>u("input",{type:"radio",name:a,value:String(T)})),
m=g.map((T,A)=>u("label",{},T,` ${h[A]}`)),y=u("div",{},u("div",{class:"ck-inline"},...m),d.element);return{how:f("True \
or false?"),body:y,answer(){let T=o(g);return T?{answer:T==="true"}:null},fill:({answer:T})=>n(g,String(T)),show(T){n(g,
String(T.answer));let A="key"in T?[i(h[T.key?0:1])]:[];d.set(l(T.feedback),...A),r(g.find(C=>C.checked),d.element)},said:()=>d.
text(),...t.closing(y,()=>{d.set();for(let T of g)r(T)})}}var Qt={choice:_t,choices:Dt,classify:Bt,cloze:jt,date:Kt,discuss:Ut,highlight:Pt,match:Ft,mend:qt,number:Yt,order:zt,"s\
hort-text":Gt,"true-or-false":Jt};var Je={};Xe(Je,{chooseValue:()=>Ve,chosenValue:()=>He,closing:()=>ue,describe:()=>Z,focusFirst:()=>qe,isOff:()=>ee,keyLine:()=>Ne,
makeBlank:()=>Ge,makeFeedback:()=>re,makeSelect:()=>Zt,markdownBlock:()=>se,placeTold:()=>ze,placeVerdict:()=>Ye,plainText:()=>Fe,
rounded:()=>Q,sentence:()=>me,setDisabled:()=>Pe,setInvalid:()=>le,setOff:()=>J,verdictLine:()=>he});var Co={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function he(e,t){
let n=s("span",{"aria-hidden":"true"},`${Co[e]} `);return s("p",{class:`ck-verdict ck-${e}`},n,t)}function re(){let e=s(
"div",{class:"ck-feedback",id:P("feedback"),hidden:!0});return{element:e,text:()=>To(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var me=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function To(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(me).join(" ")}var se=e=>V(
"div",{dir:"auto"},e),Fe=e=>V("span",{},e).textContent??"";function Z(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function le(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var J=(e,t)=>e.setAttribute("aria-disabled",String(t)),ee=e=>e.getAttribute("ari\
a-disabled")==="true",Ne=e=>s("p",{class:"ck-key"},c("The answer: {key}",{key:e}));function Pe(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function qe(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var ue=(e,t)=>({close:()=>Pe(e,!0),open(){Pe(e,!1),t?.()}}),He=e=>e.find(t=>t.checked)?.
value??"";function Ve(e,t){for(let n of e)n.checked=n.value===t}function Ye(e,t){return e?"right":t?"wrong":"left"}function ze(e,t,{
feedback:n,key:o,why:r}){return[he(e,t),...n?[se(n)]:[],...o&&e!=="right"?[Ne(o)]:[],...r?[se(r)]:[]]}function Ge(e,t){return t.
length?Zt(e,t.map(n=>[n,n])):s("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Zt(e,t){
let n=s("option",{value:""},c("Choose …")),o=t.map(([r,i])=>s("option",{value:r,dir:"auto"},i));return s("select",e,n,
...o)}var Q=e=>String(Math.round(e*100)/100);var Qe=()=>({sure:c("Sure"),fairly:c("Fairly sure"),guessing:c("Guessing")});function Xt(){let e=P("confidence"),t=Object.
entries(Qe()).map(([r,i])=>{let u=s("input",{type:"radio",name:e,value:r});return{input:u,label:s("label",{},u,` ${i}`)}}),
n=t.map(({input:r})=>r),o=s("legend",{},c("How sure are you?"));return{element:s("fieldset",{class:"ck-inline"},o,...t.map(
({label:r})=>r)),value:()=>He(n),show:r=>Ve(n,r),close(){for(let r of n)r.disabled=!0}}}function en(){let e=P("reason"),
t=s("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=s("label",{for:e},c("Why? In one line:"));return{element:s("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function tn(e,t){let n=s("ol",
{class:"ck-hints",hidden:!0}),o=s("button",{type:"button",hidden:!e.hints,onclick:u}),r=()=>n.lastElementChild?.textContent;
return f(),{list:n,button:o,show:l,offerNext:f,last:r,count:i};function i(){return n.children.length}function u(){ee(o)||
(J(o,!0),t())}function l(a){n.hidden=!a.length,n.replaceChildren(...a.map(d=>V("li",{dir:"auto"},d))),f()}function f(){let a=e.
hints-i(),d=a?e.costs[i()]:0,h=d?c(", costs {share}%",{share:Q(100*d)}):"",g=a?c("Show a hint ({left} left{costs})",{left:a,
costs:h}):c("No hint left");o.replaceChildren(g),J(o,!a)}}function nn(e,t){let n=e.confidence?Xt():null,o=e.reason?en():null,r="";return u(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:u,unchecked:l,fill:f,show:a,open:()=>t.open(),close(){for(let d of[t,n,o])d?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function u(){r=JSON.stringify(i())}function l(){let d=i();return JSON.
stringify(d)===r?null:d}function f(d){try{d.sent&&t.fill(d.sent),n?.show(d.confidence),o?.show(d.reason??"")}catch{}}function a(d){
d.verdict==="sent"?t.fill(d.sent):t.show(d),n?.show(d.confidence),o?.show(d.reason),u()}}var Eo=()=>({right:c("Chosen: right"),wrong:c("Chosen: not right"),missed:c("Not chosen, but right"),left:c("Correctly l\
eft out")});function on(e,{how:t,type:n}){let o=P("options"),r=e.map(({token:a,text:d})=>{let h=`${o}-${a}`,g=s("input",
{type:n,id:h,name:o,value:a}),m=V("label",{for:h,dir:"auto"},d),y=re(),T=s("div",{class:"ck-option"},g,m,y.element);return{
token:a,input:g,label:m,feedback:y,row:T}}),i=re(),u=r.map(({row:a})=>a),l=s("div",{class:"ck-options"},...u,i.element);
return{how:t,body:l,answer(){let a=r.filter(({input:d})=>d.checked).map(({token:d})=>d);return a.length?{choices:a}:null},
fill({choices:a}){for(let{token:d,input:h}of r)h.checked=a.includes(d)},show(a){for(let[d,{chosen:h,verdict:g,feedback:m}]of f(
a))if(d.input.checked=h,g){Z(d.input,d.feedback.element),d.row.dataset.verdict=g;let y=he(g,Eo()[g]);d.feedback.set(y,se(
m))}else a.missed&&Z(d.input,i.element);a.missed&&i.set(se(a.missed))},said(a){return[...f(a).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:g}])=>`${me(h.textContent??"")} ${g.text()}`),i.text()].filter(Boolean).join(" ")},...ue(
l,()=>{for(let{input:a,feedback:d,row:h}of r)Z(a),delete h.dataset.verdict,d.set();i.set()})};function f(a){let d=new Map(
a.options.map(h=>[h.token,h]));return r.flatMap(h=>{let g=d.get(h.token);return g?[[h,g]]:[]})}}function sn(e,t,n){let o=e.left,r=e.right,i=o.map(({token:f,text:a})=>({token:f,feedback:re(),...n(a)})),u=new Map(r.map(
({token:f,text:a})=>[f,Fe(a)])),l=s("div",{class:"ck-placing"},...i.map(({element:f,feedback:a})=>s("div",{class:"ck-pla\
ced"},f,a.element)));return{how:t,body:l,answer(){let f=i.map(({token:a,value:d})=>[a,d()]).filter(([,a])=>a);return f.length?
{pairs:Object.fromEntries(f)}:null},fill({pairs:f}){for(let{token:a,set:d}of i)d(f[a]??"")},show({pairs:f}){for(let{token:a,
feedback:d,control:h,set:g}of i){let m=f.find(T=>T.token===a);g(m.chosen);let y=Ye(m.right,m.chosen);d.set(...ze(y,Ao(y),
{...m,key:u.get(m.key)})),Z(h,d.element),h.matches("select")&&le(h,y==="wrong")}},said:()=>i.map(({words:f,feedback:a})=>`${me(
f)} ${a.text()}`).join(" "),...ue(l,()=>{for(let{feedback:f,control:a}of i)f.set(),Z(a),le(a,!1)})}}function Ao(e){return{
right:c("Right"),wrong:c("Not right"),left:c("Nothing was chosen here")}[e]}function rn({how:e,label:t,after:n,more:o,sent:r,filled:i,shown:u,key:l=f=>f}){let f=P("answer"),a=Ge({id:f},[]),d=re(),
h=s("p",{class:"ck-field"},s("label",{for:f},t),a,n),g=s("div",{},h,o,d.element);return{how:e,body:g,input:a,answer:()=>r?.()??
(a.value.trim()?{text:a.value.trim()}:null),fill(m){a.value=m.text??"",i?.(m)},show(m){u?.(m),a.value||(a.value=m.written??
"");let y=m.key===void 0?[]:[Ne(l(m.key))];d.set(se(m.feedback),...y),Z(a,d.element),le(a,m.verdict!=="right")},said:()=>d.
text(),...ue(g,()=>{d.set(),Z(a),le(a,!1)})}}var an={...Je,dateInWords:ve,make:s,makeMarkdown:V,t:c,tn:F,uniqueId:P,viewMarking:Te,viewOptions:on,viewPlaced:sn,viewTyped:rn};var Mo=()=>({right:c("Right"),partly:c("Partly right"),near:c("Nearly right: check the spelling"),wrong:c("Not right"),discussed:c(
"There is no right or wrong answer"),sent:c("Your answer is kept for your instructor, who marks it")}),Oo=()=>({"too pre\
cise":c("Not right (more precise than the text)"),"too coarse":c("Partly right (less precise than the text)")});function Ze(e){
let t=Oo()[e.note]??Mo()[e.verdict];if(!e.of)return`${t}.`;let n=F("{points} of {of} point","{points} of {of} points",e.
of,{points:Q(e.points),of:Q(e.of)}),o=e.tries>1?c(" (first try: {points})",{points:Q(e.first)}):"",r=e.cost?c(", less {s\
hare}% for hints",{share:Q(100*e.cost)}):"";return`${t}: ${n}${r}${o}.`}function cn(e,t){let{as_of:n,confidence:o,evidence:r,
left:i,reason:u,review_due:l}=e,f=[];if(o){let d=Qe()[o].toLowerCase();f.push(c("You said: {confidence}.",{confidence:d}))}
return u&&f.push(c("Your reason: {reason}",{reason:u})),!e.final&&i!=null&&f.push(F("One try left.","{count} tries left.",
i)),n&&n!==r?.as_of&&f.push(c("As of {day}.",{day:n})),l&&f.push(c("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:l})),[...f.map(d=>s("p",{class:"ck-beside"},d)),r?Io(r,t):""]}function Io(e,t){let{before:n,words:o,
after:r,told:i,draft:u}=e,l=o?c("The words in the article"):c("The fact and its source"),f=o?[n,s("mark",{},o),r]:[s("p",
{},i)],a=c("This question rests on a draft that nobody has checked.");return s("figure",{class:"ck-evidence"},s("figcapt\
ion",{},l),s("blockquote",{dir:"auto"},...f),o?Ro(e,t):No(e),u?s("p",{class:"ck-beside"},a):"")}function Ro({printed_in:e,
marks:t},n){if(!e&&!t)return"";let o=t?s("button",{type:"button",onclick:n},c("Show in the article")):null,r=e?s("cite",
{dir:"auto"},e):null;return s("p",{class:"ck-beside"},r," ",o)}function No({pages:e,read:t,as_of:n}){let o={target:"_bla\
nk",rel:"noopener noreferrer"},r=e.flatMap(({address:f,host:a})=>[" ",s("a",{...o,href:f,title:f},a)]),u=[t&&c("Read on \
{day}.",{day:t}),n&&n!==t&&c("True as of {day}.",{day:n})].filter(Boolean).join(" "),l=r.length?[c("Source:"),...r,". "]:
[];return s("p",{class:"ck-beside"},...l,u)}function ln(e,t){let{drafts:n,extraViews:o,given:r,onChange:i,together:u}=t,{region:l,announce:f}=H(),a=Ae(f),d=$o(e,a,t),
h={...Qt,...o}[e.kind](e,{...an,announce:f,mark:D}),g=nn(e,h),{check:m,reveal:y}=Lo(x(),u,j),T=tn(e,Y),A=wt(),C=s("div",
{class:"ck-result"}),p=Wo(e,t.number,h.how,A.element,...g.elements,a.elements.left,T.list,s("div",{class:"ck-actions"},m,
y,T.button),a.elements.notice,a.elements.unsaved,C,l),b=s("form",{novalidate:!0,onsubmit:_},p),S=!1,v=!1,w="";return W(),
{element:b,restore:O,action:M,tell:a.tell,setUnsaved:a.setUnsaved,keepDraft:N,focus:()=>qe(h.body),isAnswered:()=>S};function x(){
return e.sealed?c("Keep this answer"):h.check??c("Check")}function M(){return!ee(m)&&h.answer()?{did:"answer",...g.draft()}:
null}function W(){let k=n.of(e,!!h.isFreeText)??r;k&&g.fill(k),a.setLeft(!!(k&&!r))}function N(){let k=ee(m)?null:g.unchecked();
k?n.keep(e,k):n.forget(e)}function _(k){if(k.preventDefault(),ee(m)||u)return;let I=M();I?w===JSON.stringify(I)?a.tell(c(
"Change your answer, then check again.")):K(I,m):a.tell(c("Answer first, then check."))}function j(){ee(y)||K({did:"show"},
y),m.focus()}function K(k,I){J(I,!0),d(k,{onReply(R){k.did==="answer"&&(w=JSON.stringify(k)),J(I,!1),O(R.stands),N(),i(R.
score);let L=R.stands.result,U=L.verdict==="sent"?"":h.said(L);f([Ze(L),U,a.whyUnsaved()].join(" "))},onSilence:()=>J(I,
!1),onRefused(R){J(I,!1);let L={reason:R};a.tell(e.sealed?c("Not kept: {reason}.",L):c("Not checked: {reason}.",L))}})}function Y(){
d({did:"hint"},{onReply(k){T.show(k.stands.hints),a.clear(),f(c("Hint {place}: {hint}",{place:T.count(),hint:T.last()}))},
onSilence:T.offerNext})}function D(k,I){d({did:"mark",marks:k},{onReply:R=>I(R.stands.result)})}function O({hints:k,result:I,
earlier:R}){if(A.show(R),!v&&!k.length&&!I)return;v=!0;let L=p.contains(document.activeElement),U=g.unchecked();T.show(k),
a.clear(),S=!!I,y.hidden=!I?.may_show,J(m,!!I?.final),h.open(),I?($(I,U),I.final&&E(L)):(w="",U||g.settle(),C.replaceChildren())}
function $(k,I){g.show(k),I&&!k.final&&g.fill(I),(k.final||!g.unchecked())&&a.setLeft(!1),C.replaceChildren(he(k.verdict,
Ze(k)),...cn(k,t.showInArticle))}function E(k){n.forget(e),g.close(),k&&m.focus()}}function $o(e,t,{actions:n,whyUnsaved:o}){
return(r,i)=>n.give(e.id,r,{onReply(u){t.setUnsaved(u.saved?"":ce(o())),i.onReply(u)},onSilence(){i.onSilence?.(),t.clear(),
t.setUnsaved(te(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.onRefused})}function Lo(e,t,n){let o={type:"butt\
on",hidden:!0,onclick:n};return{check:s("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:s("button",o,c("Show\
 the answer"))}}function Wo(e,t,n,...o){let r=e.tries?F("One try.","{count} tries.",e.tries):"",i=[n,r].filter(Boolean).
join(" "),u=P("how"),l=[t,e.lesson].filter(Boolean).join(" · "),f=V("span",{class:"ck-prompt",dir:"auto"},e.prompt);return s(
"fieldset",{class:"ck-question","aria-describedby":u},s("legend",{},s("span",{class:"ck-number"},l),f),e.below?V("div",{
dir:"auto"},e.below):null,s("p",{class:"ck-how",id:u},i),...o)}function un(e,t,n){let{isTogether:o,isSealed:r,passMark:i,whyUnsaved:u,restore:l,announce:f}=n,a=s("p",{class:"ck-score"}),
d=s("p",{class:"ck-notice"}),h=s("p",{class:"ck-why-unsaved"}),g=s("button",{type:"button",class:"ck-main",hidden:!o,onclick:y},
r?c("Keep all answers"):c("Check all answers")),m=s("button",{type:"button",hidden:!0,onclick:A},c("Retry the questions \
you missed"));return{buttons:[g,m],told:[d,h,a],setScore:b,setSaved:()=>h.replaceChildren()};function y(){if(ee(g))return;
e.addAll();let S=e.actions();if(!Object.keys(S).length){p(c("Answer first, then check."));return}J(g,!0),t.giveAll(S,{onReply(v){
J(g,!1),l(v),T(v.saved)},onSilence(){J(g,!1),C()}})}function T(S){let v=e.left(),w=v?F("1 question is still open.","{cou\
nt} questions are still open.",v):"";d.replaceChildren(w),h.replaceChildren(S?"":ce(u())),f([a.textContent,w,h.textContent].
join(" "))}function A(){t.again({onReply(S){d.replaceChildren(),e.addAll(),l(S),e.firstToAnswer()?.focus()},onSilence:C})}
function C(){d.replaceChildren();let S=te(t.areStored());h.replaceChildren(S),f(S)}function p(S){d.replaceChildren(S),f(
S)}function b(S){a.replaceChildren(_o(S,i)),m.hidden=!S.missed}}function _o({answered:e,questions:t,of:n,points:o,first:r,
passed:i},u){let l=[];return e&&l.push(c("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&l.push(c(
"Score: {points} of {of}; on the first try, {first}.",{points:Q(o),of:Q(n),first:Q(r)})),i!=null&&l.push(i?c("That is en\
ough to pass."):c("You need {mark}% to pass.",{mark:u})),l.join(" ")}var dn={render({model:e,el:t,views:n={}}){G(e,t);let o=Do(e,ne(e),n);t.replaceChildren(o.element);let r=Tt(e,t,o.reload);
return()=>{o.close(),r()}}};function Do(e,t,n){let o=e.get("shown"),r=e.get("manner"),i=()=>e.get("kept")?.why,{region:u,
announce:l}=H(),a=Me(t,r,o,{onNews:K,onLate:D,onElsewhere:W}),d=Oe(r),h=Bo(a.waiting()),g=r.way==="all",m=Wt(o,{way:r.way,
makeForm:S,put:v}),y=un(m,a,{isTogether:g,isSealed:o.some(({sealed:O})=>O),passMark:r.pass_mark,whyUnsaved:i,restore:M,announce:l}),
T=kt({look:_,retry:N,announce:l}),A=s("div",{class:"ck-actions"},m.next,...y.buttons),C=0,p=s("div",{class:"ck ck-quiz",
oninput:w,onclick:w,onkeyup:w,onpointerup:w},r.told?s("p",{class:"ck-told"},r.told):null,T.element,A,...y.told,u);return m.
begin(),e.on("change:kept",j),T.show({aloud:!0}),t.ask({type:"open"},{onReply:x,onSilence:Y}),{element:p,close:b,reload:W};
function b(){e.off("change:kept",j);for(let O of[a,d,T,t])O.close()}function S(O,$){return ln(O,{number:$,actions:a,drafts:d,
given:h.get(O.id),whyUnsaved:i,together:g,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:O.id},{onReply:jo}),
onChange(E){y.setScore(E),m.arrange()}})}function v(O,$){A.before(...O.map(E=>E.element)),$?p.dataset.toCome=String($):delete p.
dataset.toCome}function w({target:O}){let $=m.around(O);$&&d.soon($)}function x(O){M(O),a.open(O.versions),K()}function M(O){
m.restore(O.questions),y.setScore(O.score)}function W(){t.ask({type:"open"},{onReply:M}),K()}function N(O){t.ask({type:"\
retry"},{onReply(){K(),T.show({aloud:O})}})}function _(){return{kept:e.get("kept")??{},late:C,waiting:a.waiting().length,
isSilent:a.areSilent(),areStored:a.areStored()}}function j(){i()||a.saved(),K()}function K(){T.show();let O=new Set(a.waiting().
map(({question:$})=>$));O.size||y.setSaved(),m.setSaved(O)}function Y(){a.notOpened(),T.show({aloud:!0});for(let{question:O}of a.
waiting())m.named(O)?.setUnsaved(te(a.areStored()))}function D({question:O=""},$){if(C+=$.saved?1:0,$.type==="state"?M($):
$.stands&&(y.setScore($.score),m.restoreOne(O,$.stands)),$.without_effect?.length){let E=c("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");m.named(
O)?.tell(E)}}}function Bo(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function jo(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function fn(e,t,n){let o=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":c("Article"),lang:e.lang||null,
onclick:({target:p})=>{p instanceof Element&&m(p.closest(".ck-passage"))},onkeydown:l}),r=[],i=[];return{element:o,show:f,
select:A,scrollToMarked:()=>C(r.find(p=>p.marked))};function l(p){let b=i.findIndex(({element:w})=>w===p.target);if(b<0||
p.altKey||p.ctrlKey||p.metaKey)return;let v={ArrowRight:b+1,ArrowDown:b+1,ArrowLeft:b-1,ArrowUp:b-1,Home:0,End:i.length-
1}[p.key];if(p.key==="Enter"||p.key===" ")m(i[b].element);else if(i[v])y(i[v]);else if(v===void 0)return;p.preventDefault()}
function f(p,b){let S=new Set,v=[...b,...p.flatMap(M=>[M.evidence,...M.passages])];for(let[M,W]of v)S.add(M).add(W);r=[];
let w=[],x=0;for(let M of e.blocks)w.push(t.slice(x,M.start),a(M,[...S])),x=M.end;w.push(t.slice(x,t.length)),d(p,b),i=r.
filter(M=>M.rows.length),i.forEach(g),i.length&&T(i[0]),o.replaceChildren(...w)}function a(p,b){let v=[...b.filter(N=>p.
start<N&&N<p.end).sort((N,_)=>N-_),p.end],w=v.map((N,_)=>{let j=_?v[_-1]:p.start,K=s("span",{},t.slice(j,N));return{start:j,
end:N,rows:[],marked:!1,element:K}});r.push(...w);let x=p.aside?s("span",{class:"ck-aside-label"},p.aside):null,M=p.aside?
"ck-aside":`ck-${p.kind.replace(" ","-")}`,W=w.map(N=>N.element);return s("p",{class:M,dir:"auto"},x,...W)}function d(p,b){
let S=p.flatMap(v=>v.passages.map(([w,x])=>({id:v.id,start:w,end:x})));S.sort((v,w)=>v.end-v.start-(w.end-w.start));for(let{
id:v,start:w,end:x}of S)for(let M of h(w,x))M.rows.includes(v)||M.rows.push(v);for(let[v,w]of b)for(let x of h(v,w))x.marked=
!0,x.element.classList.add("ck-marked")}function h(p,b){let S=0;for(let w=r.length;S<w;){let x=S+w>>1;r[x].start<p?S=x+1:
w=x}let v=S;for(;v<r.length&&r[v].end<=b;)v+=1;return r.slice(S,v)}function g({element:p,rows:b}){p.classList.add("ck-pa\
ssage"),p.prepend(s("span",{class:"ck-unseen"},`${b.join(", ")}: `)),p.setAttribute("role","button"),p.setAttribute("tab\
index","-1"),p.setAttribute("aria-pressed","false"),ie(p)}function m(p){let b=i.find(v=>v.element===p);if(!b)return;T(b);
let S=b.rows.indexOf(b.chosen??"");n(b.rows[(S+1)%b.rows.length])}function y(p){T(p),p.element.focus()}function T(p){for(let b of i)
b.element.tabIndex=b===p?0:-1}function A(p){for(let w of r){let x=p!==void 0&&w.rows.includes(p.id),[M,W]=p?.evidence??[
1/0,-1/0];w.chosen=x?p.id:void 0,w.element.classList.toggle("ck-chosen",x),w.element.classList.toggle("ck-evidence",M<=w.
start&&w.end<=W),w.rows.length&&w.element.setAttribute("aria-pressed",String(x))}let b=r.find(w=>w.chosen),S=o.getRootNode(),
v=S instanceof Document||S instanceof ShadowRoot?S.activeElement:null;!b||i.some(({element:w})=>w===v)||(T(b),C(b))}function C(p){
p&&fe(o,p.element)}}function pn(e,t,{choose:n,switchTo:o}){let r=P("rows"),i=s("div",{class:"ck-rows"}),u=s("p",{class:"ck-hint ck-drafts"}),
l=s("div",{class:"ck-detail"}),f=e.map(({name:w,label:x,rows:M})=>{let W=F("1 row","{count} rows",M.length);return s("op\
tion",{value:w},c("{label} ({rows})",{label:x,rows:W}))}),a=s("select",{onchange:()=>o(a.value)},...f),d=s("label",{class:"\
ck-switch"},c("Table")," ",a),h=new Map,g,m=!1;return{element:s("div",{class:"ck-table"},d,u,i,l),show:T,select:p};function T(w){
a.value=w.name,h=new Map(w.rows.map(M=>[M.id,C(w,M)]));let x=Ko(w.rows);u.hidden=!x,u.textContent=x,i.replaceChildren(w.
rows.length?A(w):s("p",{},c("This table has no rows for this article."))),i.scrollTop=0}function A(w){let x=c("{label}: \
choose a row to mark its words",{label:w.label}),M=[c("Row"),...w.columns].map(N=>s("th",{scope:"col"},N)),W=[...h.values()].
map(({element:N})=>N);return s("fieldset",{},s("legend",{},x),s("table",{},s("thead",{},s("tr",{},...M)),s("tbody",{},...W)))}
function C(w,x){let M=`${r}-${x.id}`,W=()=>n(x.id),N=s("input",{type:"radio",name:r,value:x.id,id:M,onchange:W}),_=s("la\
bel",{for:M},N,x.id),j=`${M}-main`,K=x.cells.map((O,$)=>s("td",{dir:"auto",id:$===w.main?j:null,"data-heading":w.columns[$]},
O));return N.setAttribute("aria-describedby",j),{element:s("tr",{onclick:D},s("th",{scope:"row"},_),...K),input:N};function D({
target:O}){O instanceof Element&&O.closest("label")||(N.focus(),n(x.id))}}function p(w){let x=g;h.get(x??"")?.element.classList.
remove("ck-chosen"),g=w?.id;let M=h.get(g??"");for(let{input:W}of h.values())W.checked=W.value===g;return M?.element.classList.
add("ck-chosen"),M&&fe(i,M.element,i.querySelector("thead")?.offsetHeight),l.replaceChildren(...w?b(w):[s("p",{},c("No r\
ow is chosen."))]),x}function b(w){let x=S(w).map(({part:_,words:j,count:K})=>s("li",{},s("span",{class:"ck-part"},_)," ",
s("q",{dir:"auto"},j),K>1?F(" (once)"," ({count} times)",K):null)),M=[Uo(w),Po(w),...w.why],N=s("details",{open:m,ontoggle:()=>m=
N.open},s("summary",{},c("Why this row?")),s("ul",{},...M.map(_=>s("li",{},_))));return[s("p",{class:"ck-detail-head"},s(
"strong",{},c("Row {id}",{id:w.id})),s("button",{type:"button",onclick:v},c("Clear the marks"))),s("p",{class:"ck-part"},
c("Its words in the article")),s("ul",{},...x),N]}function S(w){let x=new Map;for(let[M,W,N]of w.passages){let _=t.slice(
M,W),j=x.get(`${N} ${_}`)??{part:N,words:_,count:0};x.set(`${N} ${_}`,{...j,count:j.count+1})}return[...x.values()]}function v(){
let w=h.get(g??"");n(""),w?.input.focus()}}function Ko(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?c("This table is a draft that nobody has checked."):F("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function Uo({origin:e,checked:t}){if(e==="machine")
return c("The machine made this row.");if(e==="proposed")return c("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:r}=t;return n==="person"?c("Checked by {name} on {day}.",{name:o,day:r}):c("Checked by {name}, a program, on \
{day}.",{name:o,day:r})}function Po({certainty:e}){return e==="clear"?c("The rules had no doubt about it."):c("It is dou\
btful: check it against the sentence.")}var hn=150,mn=e=>e.length>hn?`${e.slice(0,hn)} …`:e,gn={render({model:e,el:t}){G(e,t);let n=e.get("page"),o=e.get("tab\
les"),r=new oe(n.text),{region:i,announce:u}=H(),l=fn(n,r,y),f=pn(o,r,{choose:y,switchTo:C}),a=Fo(n);l.element.setAttribute(
"aria-describedby",a.id);let d=n.title?c("Reader: {title}",{title:n.title}):c("Reader"),h=s("div",{class:"ck ck-reader",
role:"group","aria-label":d},a,s("div",{class:"ck-sides"},l.element,f.element),i);t.replaceChildren(h);let g=X("reader",
"any"),m=A();return e.on("change:table",S),e.on("change:selected",v),e.on("change:marked",w),S(),m=!1,w(),()=>{e.off("ch\
ange:table",S),e.off("change:selected",v),e.off("change:marked",w)};function y(x){e.set("selected",x),e.save_changes(),T()}
function T(){g.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function A(){let x=g.
get(e.get("place")),M=o.find(({name:N})=>N===x?.table);if(!M||e.get("selected"))return!1;let W=M.rows.find(({id:N})=>N===
x.selected);return e.set("table",M.name),e.set("selected",W?.id??""),e.save_changes(),!0}function C(x){e.set("selected",
""),e.set("table",x),e.save_changes(),T()}function p(){let x=e.get("table");return o.find(M=>M.name===x)??o[0]}function b(){
return p().rows.find(({id:x})=>x===e.get("selected"))}function S(){let x=p();f.show(x),l.show(x.rows,e.get("marked")),v()}
function v(){let x=b(),M=f.select(x);l.select(x),!m&&(x?u(qo(x,x.cells[p().main])):M&&u(c("Marks cleared.")))}function w(){
let x=e.get("marked");if(l.show(p().rows,x),l.select(b()),!x.length)return;l.scrollToMarked();let M=x.map(([W,N])=>r.slice(
W,N)).join(" … ");u(c("Marked in the article: {words}",{words:mn(M)}))}}};function Fo(e){let t=c("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=c("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return s(
"p",{class:"ck-hint",id:P("hint")},o)}function qo({id:e,passages:t},n){return F("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:mn(n)})}return Cn(Ho);})();
return widgets; }

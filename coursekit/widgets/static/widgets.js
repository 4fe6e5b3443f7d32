export function makeWidgets() {
"use strict";var widgets=(()=>{var Ie=Object.defineProperty;var bn=Object.getOwnPropertyDescriptor;var vn=Object.getOwnPropertyNames;var yn=Object.prototype.hasOwnProperty;var Je=(e,t)=>{for(var n in t)Ie(e,n,{get:t[n],enumerable:!0})},xn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of vn(t))!yn.call(e,s)&&s!==n&&Ie(e,s,{get:()=>t[s],enumerable:!(o=bn(t,s))||o.enumerable});return e};var Sn=e=>xn(Ie({},"__esModule",{value:!0}),e);var Uo={};Je(Uo,{adjudicator:()=>at,curator:()=>ft,explorer:()=>pt,progress:()=>Ct,quiz:()=>dn,reader:()=>mn});var he={},me={used:"",own:""};function J(e,t){he=e.get("words")??{};let n=e.get("languages");n?.used&&(me=n,t.lang=n.used,
t.dir=n.direction)}function c(e,t={}){let n=he[e]??e;return Qe(typeof n=="string"?n:n[0],t)}function F(e,t,n,o={}){let s=he[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,d=(he[e]&&he[""]?.[i])??+(n!==1);return Qe(s[Number(d)],{count:n,...o})}
function Qe(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function ve(e){if(e==="undated")return c("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=me;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var Tn=15e3,Cn=new Set(["a","button","input","select","textarea","summary"]),Xe="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...n){let o=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),i):i!==!1&&i!=null&&o.setAttribute(s,i===!0?"":i);t.dir==="auto"&&me.own&&(o.lang=me.
own);for(let s of n)s!=null&&o.append(s);return(Cn.has(e)||"tabindex"in t)&&we(o),o}function we(e){e instanceof HTMLElement&&
e.matches(Xe)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&we(e)}));function Y(e,t,n){let o=r(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(Xe).forEach(we)):
o.textContent=n,o}function H(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(r("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Tn)}}}var An=Math.random().toString(
36).slice(2,12),Ze=0;function U(e){return Ze+=1,`ck-${e}-${An}-${Ze}`}var En=3e3;function ae(e){let t=new Map,n=[],o=0;return e.on("msg:custom",s),{ask(i,d){let l=U("message");o+=1;let p=setTimeout(
()=>d.onSilence?.(),En);t.set(l,{...d,place:o,timer:p});try{e.send({...i,message_id:l})}catch{}return o},listen:i=>n.push(
i),close(){e.off("msg:custom",s);for(let{timer:i}of t.values())clearTimeout(i);t.clear()}};function s(i){let d=t.get(i.message_id);
if(d){t.delete(i.message_id),clearTimeout(d.timer),i.type==="refused"?d.onRefused?.(i.reason):d.onReply(i);for(let l of n)
l(d.place)}}}var te=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};var Re="coursekit",et=window,tt=Symbol.for("coursekit.unstored");et[tt]??=new Map;var se=et[tt],Mn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Le(){try{return window.localStorage}catch{return null}}function X(e,t){let n=`${[
Re,e,Mn,t].join(" ")} `;return{front:n,put(o,s){let i=JSON.stringify(s);try{return On(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),se.delete(n+o),!0}catch{return se.set(n+o,i),!1}},remove(o){se.delete(n+o),Le()?.removeItem(
n+o)},get:o=>$e(se.get(n+o)??ce(n+o)),has:o=>se.has(n+o)||ce(n+o)!==null,isStored:o=>ce(n+o)!==null,all:()=>nt(n).flatMap(
o=>{let s=$e(se.get(o)??ce(o));return s?[[o.slice(n.length),s]]:[]})}}function ce(e){return Le()?.getItem(e)??null}function nt(e){
let t=Le(),n=new Set(se.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function $e(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function On(e){
let t=d=>d.length+(ce(d)?.length??0),n=nt(`${Re} `),o=n.reduce((d,l)=>d+t(l),0);if(o+e<=1e6)return;let s=d=>$e(ce(d))?.at??
0,i=n.filter(d=>!d.startsWith(`${Re} waiting `));i.sort((d,l)=>s(d)-s(l));for(let d of i){if(o+e<=1e6)return;o-=t(d),window.
localStorage.removeItem(d)}if(o+e>1e6)throw new Error("no room for another action")}function ge(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let s=0;s<t.length;s+=1)o=Math.imul(o^t.charCodeAt(s),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}function ye({how:e,actions:t,forms:n,coder:o,keys:s,onKeys:i,onFilter:d,onOff:l}){let p=r("progress",{"aria-label":c("Si\
gned rows"),max:1,value:0}),a=r("span"),f=r("p",{class:"ck-said"}),h=Object.entries(n??{}).map(([b,{label:g}])=>r("optio\
n",{value:b},g)),w=r("select",{onchange:d},r("option",{value:"turn"},c("each table in turn")),r("option",{value:"mixed"},
c("all tables mixed")),...h),m=r("input",{type:"checkbox",onchange:v});m.checked=s;let y=r("dl",{class:"ck-keys",id:U("k\
eys")}),C=r("div",{hidden:!0},r("p",{},e??In()),y,r("p",{},r("label",{},m," ",c("Single letters are keys")))),A=Object.entries(
t).map(([b,g])=>{let x=r("kbd",{"aria-hidden":"true"},b),E=r("button",{type:"button",onclick:()=>u(b)},g.label,x);return[
b,g,E,x]});y.append(...Object.entries(t).flatMap(([b,{label:g}])=>[r("dt",{},r("kbd",{},b)),r("dd",{},g)])),A[0][2].classList.
add("ck-main"),v();let T="";return{element:r("div",{class:"ck-bar"},r("div",{class:"ck-far"},r("span",{},c("Signed as {n\
ame}",{name:o})),p,a,n?r("label",{},c("Rows:")," ",w):null),r("div",{class:"ck-actions ck-do",role:"group","aria-label":c(
"What to do with the row")},...A.map(([,,b])=>b)),C,f),filter:()=>w.value,keysAreOn:()=>m.checked,press:u,help:S,show(b){
p.max=Math.max(1,b.rows),p.value=b.signed,a.textContent=b.said;let g=A.find(([x])=>x==="u")?.[2];g?.setAttribute("aria-d\
isabled",String(!b.undo)),g&&(g.title=b.undo)},at(b){T=b??"";for(let[,{only:g},x]of A)g&&x.setAttribute("aria-disabled",
String(g!==T))},said(b,g=!1){f.textContent=b,f.classList.toggle("ck-fault",g)}};function u(b){let g=t[b],x=A.find(([E])=>E===
b)?.[2];return!g||!x?!1:(x.getAttribute("aria-disabled")!=="true"?g.run():g.only&&l(c("Only stakeholders can be merged o\
r split.")),!0)}function v(){for(let[b,,g,x]of A)x.hidden=!m.checked,m.checked?g.setAttribute("aria-keyshortcuts",b):g.removeAttribute(
"aria-keyshortcuts");i(m.checked)}function S(){C.hidden=!C.hidden,A.find(([g])=>g==="?")?.[2]?.setAttribute("aria-expand\
ed",String(!C.hidden))}}function In(){return c("Compare the row with its sentence, which is marked in the article. Keep \
it, edit a cell, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows tha\
t are not signed count for nothing. In a form, Control and Enter saves, Escape goes back.")}function xe(e,t){let n=r("div",{class:"ck-outside",hidden:!0}),o=r("ul",{dir:"auto"}),s=r("select",{onchange:d},...e.map(
p=>r("option",{value:p},p==="machine"?c("the machine's draft"):p))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
d()}},r("summary",{},c("What has changed?")),r("label",{},c("Since:")," ",s),o);return{element:r("div",{class:"ck-change\
s"},n,i),showOutside:l};function d(){t(s.value,p=>{o.replaceChildren(...p.map(a=>r("li",{dir:"auto"},a)))})}function l(p){
if(!p.length)return;let a=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(r("p",{},c("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...p.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:a},
c("I have seen it")))}}function ot(e,{label:t,fields:n},{sides:o,names:s},[i,d]){let l=r("p",{class:"ck-row-title",id:U("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},c("Difference {number} of {of}",{number:i,of:d}))),p=n.filter(({column:f})=>e.sides.
some(h=>h?.fields[f])).map(f=>{let h=e.columns.includes(f.column);return r("tr",{class:h?"ck-differs":null},r("th",{scope:"\
row"},f.label,h?r("span",{class:"ck-part"}," ",c("(differs)")):null),...e.sides.map((w,m)=>Rn(w,f,s[m])))}),a=o.map((f,h)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[h]?null:r("span",{class:"ck-part"}," ",c("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":l.id},l,r("p",{class:"ck-standing"},e.decided?c("Decided."):
c("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},c("Cell")),...a)),r("tbod\
y",{},...p)))}function Rn(e,t,n){let o=e?.fields[t.column]??"",s=t.rows&&n[t.rows]?.[o];return r("td",{dir:"auto"},s?`${o}\
 ${s}`:o)}var st=60;function rt(e,{label:t,fields:n},o,{number:s,of:i}){let d=s?c("{number} of {of}",{number:s,of:i}):"",l=r("p",{
class:"ck-row-title",id:U("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"ck-part"},d)),p=n.filter(({column:f})=>f!==
"why"&&f!=="certainty").flatMap(f=>{let h=e.fields[f.column]??"",w=f.rows&&o[f.rows]?.[h],m=h||c("none");return[r("dt",{},
f.label),r("dd",{dir:"auto",class:h?null:"ck-part"},w?`${h} ${w}`:m)]}),a=e.why.length?[r("p",{class:"ck-part"},c("Reaso\
ns")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-label\
ledby":l.id},l,r("p",{class:"ck-standing"},...$n(e)),r("dl",{},...p),...a)}function Se({origin:e,fields:t}){return e==="\
reviewed"?t:{...t,certainty:"clear"}}function $n({certainty:e,origin:t,checked:n}){let o=t==="reviewed"?c("Signed: {name\
}, {day}",n):c("Not signed: it does not count."),s=e==="doubtful"?r("strong",{},c("Doubtful.")):null;return s?[s," ",o]:
[o]}function Te(e,{label:t,fields:n},o,{save:s,cancel:i,mark:d}){let l={},p={},a=n.map(m=>{let y=Wn(m,e[m.column]??"",o);
return p[m.column]=y,y.addEventListener("input",()=>delete l[m.column]),r("div",{class:`ck-field ck-${m.kind}`},r("label",
{},r("span",{},Ln(m)),y),m.kind==="words"?w(m,y):null)}),f=r("form",{class:"ck-row","aria-label":c("{table}: a row to fi\
ll in",{table:t}),onsubmit(m){m.preventDefault(),s(h(),l)},onkeydown(m){m.key!=="Enter"||!(m.ctrlKey||m.metaKey)||(m.preventDefault(),
m.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},...a),r("div",{class:"ck-actions"},r("button",{type:"\
submit",class:"ck-main"},c("Save and sign")),r("button",{type:"button",onclick:i},c("Cancel"))));return f;function h(){let m=Object.
entries(p).map(([y,{value:C}])=>[y,C]);return Object.fromEntries(m.filter(([y,C])=>C!==(e[y]??"")&&!(y in l)))}function w(m,y){
return r("button",{type:"button","aria-label":c("Mark in the article: {cell}",{cell:m.label}),onclick(){d(m.label,l[m.column]??
Nn(e,m.column),(A,T)=>{y.value=A,l[m.column]=T,y.focus()})}},c("Mark"))}}var Ln=({label:e,hint:t})=>t?`${e} (${t})`:e;function Nn(e,t){
let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}start`]??""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.
split(":").map(Number)).filter(([i,d])=>d>i).map(([i,d])=>[i,d])}function Wn(e,t,n){if(e.kind==="choice"||e.kind==="row")
return _n(e,t,n);let s=e.kind==="long"||t.length>st?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",
s.value=t,s}function _n({kind:e,choices:t,rows:n},o,s){let i=e==="row"?["",...Object.keys(s[n]??{})]:t,d=i.includes(o)?i:
[...i,o],l=a=>`${a} ${s[n]?.[a]??""}`.trim(),p=r("select",{},...d.map(a=>r("option",{value:a},l(a).slice(0,st)||c("none"))));
return p.value=o,p}function Ce(e,t,n){let o=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:u,
...n}),s=e.map(h);o.append(t);let i=!1,d=0,l=0,p=!1,a=!0,f=S=>s[S].getAttribute("aria-selected")==="true";return{element:o,
words:s,marked:()=>s.map((S,b)=>b).filter(f),markAll:w,current:()=>d,go:T,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([S,b],g){let x=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:g?"-1":"0",onpointerdown:E=>y(E,g),onpointerenter(E){E.buttons===1&&p&&A(g)}},b);return o.
append(S,x),x}function w(S,b){for(let g of s.keys())m(g,S(g),b)}function m(S,b,g=!1){(!i||g)&&s[S].setAttribute("aria-se\
lected",String(b))}function y(S,b){S.button||(S.preventDefault(),s[b].releasePointerCapture?.(S.pointerId),a=!f(b),p=!0,
document.addEventListener("pointerup",C,{once:!0}),l=b,T(b),m(b,a))}function C(){p=!1}function A(S){let[b,g]=[Math.min(l,
S),Math.max(l,S)];for(let x=b;x<=g;x+=1)m(x,a);T(S)}function T(S){s[d].tabIndex=-1,d=S,s[S].tabIndex=0,s[S].focus()}function u(S){
let b=s.length-1,g=getComputedStyle(o).direction==="rtl"?-1:1,x={ArrowRight:d+g,ArrowLeft:d-g,ArrowDown:v(1),ArrowUp:v(-1),
Home:0,End:b};if(S.key===" "||S.key==="Enter")l=d,a=!f(d),m(d,a);else if(S.key in x){let E=Math.max(0,Math.min(b,x[S.key]));
S.shiftKey?(f(d)||(l=d),a=!0,A(E)):T(E)}else return;S.preventDefault(),S.stopPropagation()}function v(S){let b=s[d].getBoundingClientRect(),
g=s.map((_,j)=>({at:j,box:_.getBoundingClientRect()})).filter(({box:_})=>S*(_.top-b.top)>b.height/2);if(!g.length)return d;
let x=g.map(({box:_})=>_.top),E=S>0?Math.min(...x):Math.max(...x),L=g.filter(({box:_})=>Math.abs(_.top-E)<b.height/2),R=_=>Math.
abs(_.left-b.left);return L.reduce((_,j)=>R(j.box)<R(_.box)?j:_).at}}function le(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+n;if(o.top>=i&&o.bottom<=s.bottom)
return;let d=matchMedia("(prefers-reduced-motion: reduce)").matches,l=Math.max(0,(s.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-l,behavior:d?"auto":"smooth"})}function Ae(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":c("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},o);return{element:s,show:i,mark:d};function i(l){s.replaceChildren(o);let p=l?.evidence??[0,
0],a=l?.passages??[],f=[p,...a].flat().filter(y=>typeof y=="number"),h=[],w,m=0;for(let y of e.blocks){h.push(t.slice(m,
y.start));let C=f.filter(b=>y.start<b&&b<y.end),A=[...new Set(C)].sort((b,g)=>b-g),T=[y.start,...A,y.end],u=T.slice(1).map(
(b,g)=>{let x=T[g],E=([_,j])=>Number(_)<=x&&b<=Number(j),L=a.some(E)?"mark":"span",R=r(L,{class:E(p)&&b>x?"ck-evidence":
null},t.slice(x,b));return E(p)&&p[1]>p[0]&&(w??=R),R}),v=y.aside?r("span",{class:"ck-aside-label"},y.aside):null,S=y.aside?
"ck-aside":`ck-${y.kind.replace(" ","-")}`;h.push(r("p",{class:S,dir:"auto"},v,...u)),m=y.end}h.push(t.slice(m,t.length)),
o.replaceChildren(...h),w&&le(o,w)}function d(l,p,a,{take:f,cancel:h}){let w=n.map(([v,S],b)=>[t.slice(b?n[b-1][1]:0,v),
t.slice(v,S)]),m=t.slice(n.at(-1)?.[1]??0,t.length),y=Ce(w,m,{"aria-label":l,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),C=v=>p.some(([S,b])=>S<n[v][1]&&n[v][0]<b),A=()=>{let v=y.marked();f(v.length?v:[y.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},l)," ",c("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:A},
c("Take these words")),r("button",{type:"button",onclick:h},c("Cancel"))),y.element),y.element.addEventListener("keydown",
u,!0);let T=Math.max(0,n.findIndex((v,S)=>C(S)));a||y.markAll(C),y.go(T);function u(v){if(v.key==="Enter")A();else if(v.
key==="Escape")h();else return;v.preventDefault(),v.stopPropagation()}}}var Dn="input:not([type='checkbox']), select, textarea, [role='listbox']",it="curator keys",at={render({model:e,el:t}){J(
e,t);let n=e.get("forms"),{coder:o,sides:s,names:i}=e.get("manner"),d=ae(e),l=X("reader","any"),{region:p,announce:a}=H(),
f=0,h=!1,w=!1,m=new te(e.get("page").text),y=Ae(e.get("page"),m,e.get("markable")),C=r("div",{class:"ck-place"}),A=ye({how:c(
"Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each decision is \
signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:c("Take {name}",{name:s[0]}),
run:()=>E(0)},2:{label:c("Take {name}",{name:s[1]}),run:()=>E(1)},e:{label:c("Edit"),run:()=>w||j()},u:{label:c("Undo"),
run:()=>L({type:"undo"})},p:{label:c("Previous"),run:()=>x(-1)},n:{label:c("Next"),run:()=>x(1)},"?":{label:c("Help"),run:()=>A.
help()}},coder:o,keys:l.get(it)?.on??!0,onKeys:W=>l.put(it,{at:Date.now(),on:W}),onOff:S}),T=xe([],()=>{});return t.replaceChildren(
r("div",{class:"ck ck-curator",role:"group","aria-label":c("Two coders"),onkeydown:G},A.element,r("div",{class:"ck-desk"},
y.element,C),T.element,p)),e.on("change:state",v),v(),g(b(-1),!1),()=>{e.off("change:state",v),d.close()};function u(){return e.
get("state")}function v(){A.show(u()),T.showOutside(u().outside)}function S(W){a(W),A.said(W)}function b(W){let{pairs:N}=u(),
D=[...N.keys()];return[...D.slice(W+1),...D.slice(0,W+1)].find(k=>!N[k].decided)??Math.max(0,W)}function g(W,N=!0){let{pairs:D}=u(),
M=D[W];if(h=!1,!M){C.replaceChildren(r("p",{tabindex:"-1"},c("The two agree on every row."))),y.show(void 0);return}f=W;
let k=ot(M,n[M.table],{sides:s,names:i},[W+1,D.length]);C.replaceChildren(k),y.show(M.sides.find(O=>O)??void 0),N&&(k.focus(
{preventScroll:!0}),A.element.firstElementChild?.scrollIntoView({block:"nearest"}))}function x(W){u().pairs[f+W]?g(f+W):
S(W>0?c("This is the last row."):c("This is the first row."))}function E(W){L({type:"take",number:f,side:W})}function L(W,N){
w||(w=!0,R({...W,seen:u().seen},({said:D,at:M})=>{let k=u().pairs.every(({decided:O})=>O);S(k?[D,c("All differences are \
decided.")].join(" "):D),g(M??b(f))},N))}function R(W,N,D){d.ask(W,{onReply(M){w=!1,N(M)},onSilence(){w=!1,_(c("Nothing \
was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."))},onRefused(M){
w=!1,_(M),D?D(M):g(f)}})}function _(W){a(W),A.said(W,!0)}function j(){let{table:W,sides:N}=u().pairs[f],D=N[0]?0:1,M=N[D];
if(!M)return;let k=Te(Se(M),n[W],i[D],{save:(O,I)=>L({type:"take",number:f,side:D,cells:O,marked:I},()=>{}),cancel:()=>g(
f),mark:(O,I,$)=>P(O,I,M,$)});h=!0,C.replaceChildren(k),k.querySelector("select, input, textarea")?.focus()}function P(W,N,D,M){
y.mark(W,N.length?N:[D.evidence],!N.length,{take(k){R({type:"mark",words:k},({text:O,spans:I})=>{y.show(D),M(O,I)})},cancel:()=>y.
show(D)})}function G(W){if(!(W.altKey||W.ctrlKey||W.metaKey||!(W.target instanceof Element))){if(W.key==="Escape"&&h)g(f);else{
if(h||!A.keysAreOn()||W.target.closest(Dn))return;if(!A.press(W.key))return}W.preventDefault(),W.stopPropagation()}}}};function ct(e,t,n,o){let s=r("select",{onkeydown(d){d.key==="Enter"&&(d.preventDefault(),i.requestSubmit())}},...t.map(({
id:d,fields:l})=>r("option",{value:d},`${d} ${l.name}`))),i=dt(c("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},c("Into:")," ",s),r("p",{class:"ck-part"},c("The other row keeps its id and its name, and gets the names of\
 this one."))],c("Merge"),()=>n(s.value),o);return i}function lt(e,t,n){let s=[e.fields.name,...e.fields.aliases.split("\
;")].map(d=>d.trim()).filter(d=>d).map(d=>({name:d,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"aut\
o"});return dt(c("Split {name} into two rows",{name:e.fields.name}),[r("p",{},c("Which names belong to the second row?")),
...s.map(({name:d,box:l})=>r("label",{class:"ck-name",dir:"auto"},l,` ${d}`)),r("label",{},c("Another name for it:")," ",
i)],c("Split"),()=>t([...s.filter(({box:d})=>d.checked).map(({name:d})=>d),...i.value.trim()?[i.value.trim()]:[]]),n)}function dt(e,t,n,o,s){
return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},r("p",{class:"ck-row-title",dir:"aut\
o"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},n),r("button",{type:"\
button",onclick:s},c("Cancel"))))}var Bn="input:not([type='checkbox']), select, textarea, [role='listbox']",ut="curator keys",ft={render({model:e,el:t}){J(
e,t);let n=e.get("forms"),o=ae(e),s=X("reader","any"),{region:i,announce:d}=H(),l,p=!1,a=!1,f=new te(e.get("page").text),
h=Ae(e.get("page"),f,e.get("markable")),w=r("div",{class:"ck-place"}),m=ye({actions:{k:{label:c("Keep"),run:()=>L({type:"\
keep",...g()})},e:{label:c("Edit"),run:()=>a||j()},d:{label:c("Drop"),run:()=>L({type:"drop",...g()})},m:{label:c("Merge"),
run:()=>a||N(),only:"stakeholders"},s:{label:c("Split"),run:()=>a||D(),only:"stakeholders"},a:{label:c("Add"),run:()=>a||
W()},u:{label:c("Undo"),run:()=>L({type:"undo"})},p:{label:c("Previous"),run:()=>E(-1)},n:{label:c("Next"),run:()=>E(1)},
"?":{label:c("Help"),run:()=>m.help()}},forms:n,coder:e.get("manner").coder,keys:s.get(ut)?.on??!0,onKeys:k=>s.put(ut,{at:Date.
now(),on:k}),onFilter:()=>x(b()),onOff(k){d(k),m.said(k)}}),y=xe(e.get("manner").versions,(k,O)=>R({type:"diff",version:k},
({lines:I})=>O(I))),C=r("div",{class:"ck ck-curator",role:"group","aria-label":c("Curation"),onkeydown:M},m.element,r("d\
iv",{class:"ck-desk"},h.element,w),y.element,i);return t.replaceChildren(C),e.on("change:state",T),T(),x(b(),!1),()=>{e.
off("change:state",T),o.close()};function A(){return e.get("state")}function T(){m.show(A()),y.showOutside(A().outside)}
function u(){let{turn:k,mixed:O}=A().orders,I=m.filter();return I==="mixed"?O:I==="turn"?k:k.filter(([$])=>$===I)}function v(k){
return k&&A().tables[k[0]].find(({id:O})=>O===k[1])}function S(k){let O=e.get("manner").kind==="person";return k.find(I=>{
let $=v(I),K=$?.origin==="reviewed";return $&&(!K||O&&$.checked.kind==="program")})}function b(){return S(u())??u()[0]}function g(){
return{table:l?.[0],row:l?.[1]}}function x(k,O=!0){let I=v(k);if(l=I&&k,p=!1,m.at(l?.[0]),!I||!k){w.replaceChildren(r("p",
{tabindex:"-1"},c("There are no rows."))),h.show(void 0);return}let $=u(),K=$.findIndex(([q,V])=>q===k[0]&&V===k[1])+1,B=rt(
I,n[k[0]],A().names,{number:K,of:$.length});w.replaceChildren(B),h.show(I),O&&(B.focus({preventScroll:!0}),m.element.firstElementChild?.
scrollIntoView({block:"nearest"}))}function E(k){let O=u(),I=O.findIndex(([K,B])=>K===l?.[0]&&B===l?.[1]),$=O[I+k];$?x($):
d(k>0?c("This is the last row."):c("This is the first row."))}function L(k,O){if(a)return;let I=u(),$=I.findIndex(([K,B])=>K===
l?.[0]&&B===l?.[1]);a=!0,R({...k,seen:A().seen},({said:K,at:B})=>{let q=S([...I.slice($+1),...I.slice(0,$+1),...u()]),V=q?
K:[K,c("All these rows are signed.")].join(" ");d(V),m.said(V),x(B&&v(B)?B:q??(v(l)?l:u()[0]))},O)}function R(k,O,I){o.ask(
k,{onReply($){a=!1,O($)},onSilence(){a=!1;let $=c("Nothing was saved: the program does not respond. If it was stopped, s\
tart it again; all that was signed is on the disk.");d($),m.said($,!0)},onRefused($){a=!1,d($),m.said($,!0),I?I($):x(v(l)?
l:b())}})}function _(k){p=!0,w.replaceChildren(k),k.querySelector("select, input, textarea")?.focus()}function j(){let k=v(
l);!k||!l||P(l[0],k,Se(k),(O,I)=>L({type:"mend",...g(),cells:O,marked:I},()=>{}))}function P(k,O,I,$){let K=Te(I,n[k],A().
names,{save:$,cancel:()=>x(l),mark(B,q,V){G(B,q.length?q:[O?.evidence??[0,1]],!q.length,V)}});_(K)}function G(k,O,I,$,K){
h.mark(k,O,I,{take(B){R({type:"mark",words:B},({text:q,spans:V})=>{h.show(v(l)),$(q,V,B)})},cancel(){h.show(v(l)),K?.()}})}
function W(){let k=l?.[0]??"stakeholders",{label:O}=n[k];p=!0;let I=v(l)?.evidence??[0,1],$=c("Mark the words of a new r\
ow: {table}",{table:O});G($,[I],!0,(B,q,V)=>R({type:"new",table:k,words:V},({cells:wn})=>{P(k,v(l),wn,(gn,kn)=>L({type:"\
add",table:k,words:V,cells:gn,marked:kn},()=>{}))}),()=>x(l))}function N(){let k=v(l);if(!k)return;let O=A().tables.stakeholders.
filter(({id:$})=>$!==k.id);_(ct(k,O,$=>L({type:"merge",row:k.id,into:$},()=>{}),()=>x(l)))}function D(){let k=v(l);if(!k)
return;_(lt(k,I=>L({type:"split",row:k.id,names:I},()=>{}),()=>x(l)))}function M(k){if(!(k.altKey||k.ctrlKey||k.metaKey||
!(k.target instanceof Element))){if(k.key==="Escape"&&p)x(l);else{if(p||!m.keysAreOn()||k.target.closest(Bn))return;if(!m.
press(k.key))return}k.preventDefault(),k.stopPropagation()}}}};var pt={render({model:e,el:t}){J(e,t);let{region:n,announce:o}=H(),s=e.get("choices").map((y,C)=>jn(y,()=>a(C))),i=r("bu\
tton",{type:"button",onclick:f},c("Show all rows")),d=r("p",{class:"ck-count"}),l=Kn(e.get("columns")),p=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":c("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:y})=>y),i),d,l.element,p,n)),e.on("change:chosen",w),e.on("change:pictur\
e",m),w(),()=>{e.off("change:chosen",w),e.off("change:picture",m)};function a(y){let C=[...e.get("chosen")];C[y]=s[y].value(),
h(C)}function f(){h(s.map(()=>null))}function h(y){e.set("chosen",y),e.save_changes(),o(d.textContent)}function w(){let y=e.
get("chosen"),C=e.get("rows"),A=C.filter(({facets:T})=>T.every((u,v)=>y[v]===null||y[v]===u));s.forEach((T,u)=>{T.show(y[u])}),
d.textContent=A.length?F("1 of {total} rows matches.","{count} of {total} rows match.",A.length,{total:C.length}):c("No \
row matches all of these choices."),l.show(A),m()}function m(){let y=e.get("picture"),C=JSON.stringify(y.of)===JSON.stringify(
e.get("chosen"));y.of?C?y.fault?p.replaceChildren(r("p",{dir:"auto"},y.fault)):p.replaceChildren(...y.lead?[Un(y)]:[]):p.
replaceChildren(r("p",{},c("The figure for these rows is being drawn."))):p.replaceChildren()}}};function jn({name:e,values:t},n){
let o=t.map((i,d)=>r("option",{value:d,dir:"auto"},i||c("no entry"))),s=r("select",{onchange:n},r("option",{value:""},c(
"all")),...o);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Kn(e){let t=r("tbody"),n=e.map(l=>r("th",{scope:"col",dir:"au\
to"},l)),o=r("table",{},r("thead",{},r("tr",{},...n)),t),s=c("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:i,show:d};function d(l){i.hidden=l.length===0,i.scrollTop=0,t.replaceChildren(
...l.map(({cells:p})=>r("tr",{},...p.map(Pn))))}}function Pn(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Un({source:e,alt:t,lead:n,parts:o}){if(!e)return r("div",{lang:"en"},r("p",{},n),...Ne(o));
let s=Ne(o.filter(({open:l})=>!l)),i=r("details",{},r("summary",{},c("Describe this figure")),r("p",{},n),...s),d=r("fig\
caption",{},...Ne(o.filter(({open:l})=>l)),s.length?i:"");return r("figure",{lang:"en"},r("img",{alt:t,src:e}),d)}function Ne(e){
return e.flatMap(({heading:t,items:n})=>[r("p",{},r("strong",{},t)),r("ol",{},...n.map(o=>r("li",{},o)))])}var ht="coursekit",ke="records";function mt(e,t,n){let o=!0,s=null,i=!1;e.on("change:keeping",d),d();async function d(){
try{await Fn(l)}catch(p){i||n(p instanceof Error?p.message:String(p)),i=!0}}async function l(){if(!o&&!e.get("keeping").
at_stake)return;let p=await qn();try{let{course:a}=e.get("keeping"),f=await Hn(p,a);f&&!zn(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(s=Yn(w[0]),await Vn(p,a,s),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{p.close()}}}function Fn(e){return navigator.locks?navigator.locks.request(ht,e):e()}function qn(){
return new Promise((e,t)=>{let n=indexedDB.open(ht,1);n.onupgradeneeded=()=>n.result.createObjectStore(ke),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function Hn(e,t){return new Promise((n,o)=>{let s=e.transaction(ke).objectStore(ke).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function Vn(e,t,n){return new Promise((o,s)=>{let i=e.transaction(
ke,"readwrite");i.objectStore(ke).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>s(i.error)})}var Yn=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),zn=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var Gn=1e4,wt=8,Jn=6e4;function kt(e,t,n){return vt(e,t,yt(e,n))}function bt(e,t,n){let o=yt(e,n),s=vt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(Zn(o)),{link:o,leave:s}}function vt(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
i=d=>{t.prepend(Qn(e,n,d)),s=eo(e)};return o==="session"&&i(""),o==="page"&&mt(e,n,i),()=>s()}function yt(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(i,d)=>{let l=U("keeping"),p=()=>d(new Error(c("The kernel is not answering. Run this cell again.")));n.set(l,{resolve:i,
refuse:d,timer:setTimeout(p,Gn)});try{e.send({...o,keeping_id:l},void 0,s)}catch{}})}}}function Qn(e,t,n){let o=r("p",{class:"\
ck-reminder"}),s=()=>{let i=c("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":c("Your answers are not kept here.")},r("p",{},r("strong",{},c("Your answers are not kept here.")),"\
 ",n?c("The browser will not store them ({reason}).",{reason:n}):""," ",c("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),xt(t),o)}function Zn(e){let t=c("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},c("Your answers as a file")),r("p",{},t),xt(e))}function xt(e){let{region:t,announce:n}=H(),o=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:a}),i=r("button",{type:"button",onclick:p},c("Downl\
oad my answers")),d=r("button",{type:"button",onclick:()=>s.click()},c("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,d,s),o,t);function l(f){o.replaceChildren(f),n(f)}async function p(){try{let{name:f,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return l(c("There is nothing to download yet."));Xn(new Blob(w,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:h}),l(c("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
l(c("Not downloaded: {reason}",{reason:gt(f)}))}}async function a(){let[f]=s.files??[];if(f)try{if(f.size>wt*1024*1024)throw new Error(
c("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:wt}));
let{told:h}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);l(h)}catch(h){l(c("Not uploaded: {reason}",{reason:gt(h)}))}finally{
s.value=""}}}var gt=e=>e instanceof Error?e.message:String(e);function Xn(e,t){let n=URL.createObjectURL(e);r("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),Jn)}function eo(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var to=300,Ee=14,We=17,_e=["done","missed","left"],St={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ct={render({
model:e,el:t}){J(e,t);let n=no(d=>o.ask(d));t.replaceChildren(n.element);let{link:o,leave:s}=bt(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([d])=>d.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function no(e){
let{region:t,announce:n}=H(),o=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),d=r("button",{type:"but\
ton",onclick:w},c("Refresh")),l=r("div",{class:"ck ck-progress"},o,ro(),d,s,i,t),p,a="";return{element:l,look:f,lookSoon:h};
async function f(){try{let{lessons:m,unread:y,apart:C}=await e({keeping:"look"}),A=[...y.map(u=>c("This lesson cannot be\
 read: {why}",{why:u})),C];s.replaceChildren(...A.filter(Boolean).map(u=>r("p",{},u)));let T=JSON.stringify(m);return T===
a||(a=T,o.replaceChildren(m.length?c("All lessons: {counts}",{counts:De(m.flatMap(At))}):c("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(oo))),!0}catch(m){let y=m instanceof Error?m.message:String(m);return s.replaceChildren(
y),n(y),!1}}function h(){clearTimeout(p),p=setTimeout(f,to)}async function w(){await f()&&n(o.textContent)}}var At=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function oo(e){let t=At(e),n=r("span",{dir:"auto"},e.title),o=r(
"span",{class:"ck-unseen"},c("(opens in a new tab)")),s=_e.flatMap(i=>t.filter(d=>d===i));return r("section",{},r("h3",{},
r("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),r("p",{class:"ck-counts"},Be(s),De(t)),r("ul",{},...e.objectives.
map(so)))}function so({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:d})=>i==="left"&&d);return r("li",{},e?r("span",{dir:"auto"},e):c("Questions without an objective"),r(
"p",{class:"ck-counts"},Be(n),De(n)),Tt(c("Missed:"),o),Tt(c("Changed since you answered:"),s))}function Tt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>Y("li",{dir:"auto"},o));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...n))}function De(e){let[t,n,o]=_e.map(s=>e.filter(i=>i===s).length);return c("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function ro(){let e={done:c("done"),missed:c("missed"),left:c("left")},t=_e.map(n=>r("span",
{},Be([n]),` ${e[n]}`));return r("p",{class:"ck-legend"},c("A symbol for each question:"),...t)}function Be(e){let t=Me(
"svg",{class:"ck-marks",width:e.length*We,height:Ee,viewBox:`0 0 ${e.length*We} ${Ee}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=Me("g",{class:`ck-mark-${n}`,transform:`translate(${o*We} 0)`});s.append(Me("rect",
{x:1,y:1,width:Ee-2,height:Ee-2,rx:2})),St[n]&&s.append(Me("path",{d:St[n]})),t.append(s)}),t}function Me(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var io=3,ao=30,Et=100;function Mt(e,{way:t,makeForm:n,put:o}){let s=[],i=t==="one-by-one",d=r("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:A},c("Next question")),l={},p=0;return{next:d,begin(){w(io),s.length<e.length&&co(h)},addAll:()=>w(
1/0),restore:m,restoreOne:y,arrange:C,named:a,around(T){let u=T instanceof Element?T.closest("form"):null;return s.find(
v=>v.element===u)},actions:()=>Object.fromEntries(f().flatMap(([T,u])=>{let v=u.action();return v?[[T,v]]:[]})),left:()=>s.
filter(T=>!T.isAnswered()).length,firstToAnswer:()=>f().find(([T])=>!l[T]?.result)?.[1],setSaved(T){for(let[u,v]of f())T.
has(u)||v.setUnsaved("")}};function a(T){return s[e.findIndex(({id:u})=>u===T)]}function f(){return s.map((T,u)=>[e[u].id,
T])}function h(){w(ao),s.length<e.length&&setTimeout(h)}function w(T){let u=e.slice(s.length,s.length+T).map((v,S)=>{let b=s.
length+S+1,g=c("Question {place} of {count}",{place:b,count:e.length}),x=n(v,g);return l[v.id]&&x.restore(l[v.id]),x});s.
push(...u),C(),o(u,e.length-s.length)}function m(T){l=T,t!=="each"&&w(1/0);for(let[u,v]of f())v.restore(l[u]);i&&(p=Math.
max(0,s.findIndex(u=>!u.isAnswered()))),C()}function y(T,u){l[T]=u,a(T)?.restore(u),C()}function C(){s.forEach((T,u)=>{T.
element.hidden=i&&u>p}),d.hidden=!(i&&p<s.length-1&&s[p].isAnswered())}function A(){p+=1,C(),s[p].focus()}}function co(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,Et),requestAnimationFrame(()=>lo(n))}function lo(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:Et}):setTimeout(e)}var Ot=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var It=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Rt(e,t){let{make:n,makeMarkdown:o,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),d=>{let l=t.
uniqueId("classify"),p=o("legend",{dir:"auto"},d),a=i.map(({token:w})=>n("input",{type:"radio",name:l,value:w})),f=i.map(
(w,m)=>n("label",{},a[m]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},p,...f);return{element:h,
control:h,words:p.textContent??"",value:()=>t.chosenValue(a),set:w=>t.chooseValue(a,w)}})}function $t(e,t){let{describe:n,make:o,setInvalid:s,t:i}=t,d=e.pieces,l=e.gaps,p=l.map((h,w)=>{let m=i("Gap {place} of {\
count}",{place:w+1,count:l.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},h),label:m,feedback:t.makeFeedback()}}),
a=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});d.forEach((h,w)=>{a.append(t.makeMarkdown("span",{},h)),p[w]&&
a.append(p[w].control)});for(let{control:h}of p)n(h,a);let f=o("div",{},a,...p.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:f,answer(){let h=p.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){p.forEach(({control:w},m)=>{w.value=h[m]??""})},show(h){p.forEach(({control:w,label:m,feedback:y},C)=>{let{right:A,
written:T,...u}=h.gaps[C];w.value=T,n(w,y.element,a),s(w,T&&!A);let v=t.placeVerdict(A,T),S={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};y.set(...t.placeTold(v,S[v],u))})},said:()=>p.map(
({feedback:h})=>h.text()).join(" "),...t.closing(f,()=>{for(let{control:h,feedback:w}of p)n(h,a),s(h,!1),w.set()})}}function Lt(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:i}){let d=s("undated"),l=n("input",{type:"checkbox",id:d,onchange:f}),
p=n("label",{for:d},` ${o("The text gives no date.")}`),a=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},l,p),sent:()=>l.checked?{undated:!0}:null,filled(h){l.checked=!!h.undated,
f()},shown({understood:h}){l.checked=h==="undated"},key:t});return a;function f(){a.input.disabled=l.checked}}function Nt(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:d}=t,l=n("textarea",{id:d("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),p=n("p",{class:"ck-how",id:d("count")});l.setAttribute("aria-describedby",p.id);let a=n("div",{class:"\
ck-discussed",hidden:!0}),f=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),f),n("la\
bel",{for:l.id},i("Write what somebody in this role would say:")),l,p,a);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>l.value.trim()?{text:l.value.trim()}:
null,fill(u){l.value=u.text,w()},show(u){l.value||(l.value=u.written),w(),a.hidden=!1,a.replaceChildren(m(i("Answers tha\
t can be defended")),...u.positions.map(y),m(i("Mark your own answer")),C(u),m(i("Examples")),...u.exemplars.map(T))},said:({
positions:u})=>i("{count} answers that can be defended are shown below your own.",{count:u.length}),...t.closing(h)};function w(){
let u=l.value.split(/\s+/).filter(Boolean).length,{limit:v}=e;p.replaceChildren(i("{count} of at most {limit} words",{count:u,
limit:v})),p.classList.toggle("ck-over",u>v)}function m(u){return n("p",{class:"ck-heading"},u)}function y({answer:u,held_by:v,
strongest:S,counter:b}){let g=d("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":g},o("p",
{class:"ck-heading",dir:"auto",id:g},u),n("p",{dir:"auto"},i("Held by {who}.",{who:v})),n("p",{},n("strong",{},i("The st\
rongest argument for it"))),s(S),n("p",{},n("strong",{},i("The strongest argument against it"))),s(b))}function C({rubric:u,
marks:v}){let S=u.map((R,_)=>A(R,v[_])),b=n("p",{class:"ck-beside"}),g=n("button",{type:"button",onclick:E},i("Save my m\
arks")),x=n("div",{class:"ck-actions"},g);return n("div",{},...S.map(({element:R})=>R),x,b);function E(){let R=S.map(({value:_})=>_());
R.includes(-1)?L(i("Mark every line first.")):t.mark(R,()=>L(i("Your marks have been saved.")))}function L(R){b.replaceChildren(
R),t.announce(R)}}function A(u,v){let S=d("rubric"),b=[i("Not yet"),i("Partly"),i("Yes")],g=b.map((E,L)=>{let R=n("input",
{type:"radio",name:S,value:L});return R.checked=v===L,R});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},u),...g.map((E,L)=>n("label",{},E,` ${b[L]}`))),value:()=>g.findIndex(E=>E.checked)}}function T({label:u,text:v,comment:S}){
let b=n("div",{class:"ck-comment"},s(S));return n("details",{},n("summary",{},u),s(v),b)}}function Wt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:i,setInvalid:d,t:l}=t,p=e.words,a=t.viewMarking(p,e.rest,
{"aria-label":l("Words in the passage")}),f=a.element,h=o("button",{type:"button",onclick:C},l("Clear the marks")),w=t.makeFeedback(),
m=o("div",{class:"ck-actions"},h),y=o("div",{},f,m,w.element);return{how:l("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:y,answer:()=>a.marked().length?{
words:a.marked()}:null,fill:({words:T})=>a.markAll(u=>T.includes(u)),show(T){a.markAll(v=>T.words.includes(v),!0);let u=[
s(T.feedback)];if(T.key){let v=new Set(T.key);a.words.forEach((S,b)=>{S.dataset.key=String(v.has(b))}),u.push(t.keyLine(
T.key.map(A).join("")))}T.why&&u.push(s(T.why)),w.set(...u),n(f,w.element),d(f,T.verdict!=="right")},said:()=>w.text(),close(){
a.close(),i(y,!0)},open(){a.open(),i(y,!1);for(let T of a.words)delete T.dataset.key;w.set(),n(f),d(f,!1)}};function C(){
a.markAll(()=>!1)}function A(T,u){return(u?p[T][0]:"")+a.words[T].textContent}}function _t(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:i,uniqueId:d,viewPlaced:l}){let p=e.right.map(a=>[a.token,
s(a.text)]);return l(e,i("For each one, choose what goes with it."),a=>{let f=d("match"),h=o({id:f},p),w=n("label",{for:f,
dir:"auto"},a);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(m){
h.value=m}}})}var de="nothing";function Dt(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:i,t:d}=t,l=t.uniqueId("mend"),a=[...e.row,
[de,""]].map((u,v)=>uo(u,{name:l,id:`${l}-${v}`,onchange:T},t)),f=a.map(({input:u})=>u),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:h.id},d("What should it say?")),m=s("p",{class:"ck-field"},w,h),y=t.makeFeedback(),C=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...a.map(({element:u})=>u)),m,y.element);return T(),
{how:d("Choose the wrong cell, then say what it should contain."),body:C,answer(){let u=n(f),v=h.value.trim();return u===
de?{cell:u}:u&&v?{cell:u,text:v}:null},fill:({cell:u,text:v})=>A(u,v??""),show(u){A(u.cell,u.value),y.set(...fo(u,t));let v=f.
find(S=>S.checked);o(v,y.element),o(h,y.element),i(h,Bt(u)==="wrong")},said:()=>y.text(),...t.closing(C,()=>{y.set();for(let u of[
...f,h])o(u);i(h,!1)})};function A(u,v){t.chooseValue(f,u),h.value=v,T()}function T(){m.hidden=["",de].includes(n(f))}}function uo([
e,t],{name:n,id:o,onchange:s},{make:i,t:d}){let l=i("input",{type:"radio",name:n,id:o,value:e,onchange:s}),p=e===de?i("l\
abel",{for:o},jt(d)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:l,element:i("div",{class:"ck-o\
ption"},l,p)}}function fo(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:i,feedback:d,key:l,why:p}=e,a=Bt(e);
return[i?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...a==="right"?[s(a,o("What it should say: \
right"))]:[],...a==="wrong"?[s(a,o("What it should say: not right"))]:[],...d?[n(d)]:[],...l?[t(l.cell===de?jt(o):`${l.cell}\
: ${l.value}`)]:[],...p?[n(p)]:[]]}function Bt({right:e,cell:t,verdict:n}){return!e||t===de?"":n==="right"?"right":"wron\
g"}var jt=e=>e("Nothing in this row is wrong");function Kt({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),d=o({how:n("Type a number."),label:i,after:s});return d.input.setAttribute("inputmode","dec\
imal"),d}function Pt(e,t){let{announce:n,describe:o,make:s,markdownBlock:i,plainText:d,setOff:l,t:p}=t,a=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),h=s("div",{},f,a.element),w=e.items.map(m);return T(),{how:p("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:u})=>u)}),fill:({order:u})=>C(
u),show(u){C(u.key??u.order);let v=[u.feedback,u.why].filter(Boolean).map(i);a.set(...v,...y(u.open??[])),o(f,a.element)},
said:()=>a.text(),...t.closing(h,()=>{a.set(),o(f),T()})};function m({token:u,text:v}){let S=d(v),b=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},v),g=R("↑",p("Move up: {item}",{item:S}),-1),x=R("↓",p("Move down: {item}",{item:S}),1),
E=s("span",{class:"ck-moves"},g,x),L=s("li",{onkeydown:_},E,b);return{token:u,words:S,row:L,up:g,down:x};function R(j,P,G){
return s("button",{type:"button",class:"ck-move","aria-label":P,onclick:()=>A(u,G)},j)}function _(j){let P={ArrowUp:-1,ArrowDown:1}[j.
key];P&&(j.preventDefault(),j.stopPropagation(),A(u,P))}}function y(u){if(!u.length)return[];let v=u.map(([b,g])=>s("li",
{},p("{one} / {other}",{one:d(b),other:d(g)}))),S=p("The text does not say which of these came first:");return[s("p",{},
S),s("ul",{},...v)]}function C(u){w.sort((v,S)=>u.indexOf(v.token)-u.indexOf(S.token)),T()}function A(u,v){let S=w.findIndex(
L=>L.token===u),b=S+v,g=w[S];if(g.up.disabled||b<0||b>=w.length)return;w.splice(S,1),w.splice(b,0,g);let x=document.activeElement;
T(),x instanceof HTMLElement&&x.focus();let E={item:g.words,place:b+1,count:w.length};n(p("{item}: now {place} of {count\
}",E))}function T(){f.replaceChildren(...w.map(({row:u})=>u)),w.forEach(({up:u,down:v},S)=>{l(u,S===0),l(v,S===w.length-
1)})}}var Ut=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function Ft(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:i,make:d,markdownBlock:l,t:p}=t,a=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),h=[p("True"),p("False")],w=[!0,!1].map(C=>d("input",{type:"radio",name:a,value:String(C)})),
m=w.map((C,A)=>d("label",{},C,` ${h[A]}`)),y=d("div",{},d("div",{class:"ck-inline"},...m),f.element);return{how:p("True \
or false?"),body:y,answer(){let C=o(w);return C?{answer:C==="true"}:null},fill:({answer:C})=>n(w,String(C)),show(C){n(w,
String(C.answer));let A="key"in C?[i(h[C.key?0:1])]:[];f.set(l(C.feedback),...A),s(w.find(T=>T.checked),f.element)},said:()=>f.
text(),...t.closing(y,()=>{f.set();for(let C of w)s(C)})}}var qt={choice:Ot,choices:It,classify:Rt,cloze:$t,date:Lt,discuss:Nt,highlight:Wt,match:_t,mend:Dt,number:Kt,order:Pt,"s\
hort-text":Ut,"true-or-false":Ft};var Ye={};Je(Ye,{chooseValue:()=>Fe,chosenValue:()=>Ue,closing:()=>ie,describe:()=>Z,focusFirst:()=>Pe,isOff:()=>ee,keyLine:()=>Oe,
makeBlank:()=>Ve,makeFeedback:()=>oe,makeSelect:()=>Ht,markdownBlock:()=>ne,placeTold:()=>He,placeVerdict:()=>qe,plainText:()=>Ke,
rounded:()=>Q,sentence:()=>fe,setDisabled:()=>je,setInvalid:()=>re,setOff:()=>z,verdictLine:()=>ue});var po={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function ue(e,t){
let n=r("span",{"aria-hidden":"true"},`${po[e]} `);return r("p",{class:`ck-verdict ck-${e}`},n,t)}function oe(){let e=r(
"div",{class:"ck-feedback",id:U("feedback"),hidden:!0});return{element:e,text:()=>ho(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var fe=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function ho(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(fe).join(" ")}var ne=e=>Y(
"div",{dir:"auto"},e),Ke=e=>Y("span",{},e).textContent??"";function Z(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function re(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var z=(e,t)=>e.setAttribute("aria-disabled",String(t)),ee=e=>e.getAttribute("ari\
a-disabled")==="true",Oe=e=>r("p",{class:"ck-key"},c("The answer: {key}",{key:e}));function je(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function Pe(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var ie=(e,t)=>({close:()=>je(e,!0),open(){je(e,!1),t?.()}}),Ue=e=>e.find(t=>t.checked)?.
value??"";function Fe(e,t){for(let n of e)n.checked=n.value===t}function qe(e,t){return e?"right":t?"wrong":"left"}function He(e,t,{
feedback:n,key:o,why:s}){return[ue(e,t),...n?[ne(n)]:[],...o&&e!=="right"?[Oe(o)]:[],...s?[ne(s)]:[]]}function Ve(e,t){return t.
length?Ht(e,t.map(n=>[n,n])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Ht(e,t){
let n=r("option",{value:""},c("Choose …")),o=t.map(([s,i])=>r("option",{value:s,dir:"auto"},i));return r("select",e,n,
...o)}var Q=e=>String(Math.round(e*100)/100);var ze=()=>({sure:c("Sure"),fairly:c("Fairly sure"),guessing:c("Guessing")});function Vt(){let e=U("confidence"),t=Object.
entries(ze()).map(([s,i])=>{let d=r("input",{type:"radio",name:e,value:s});return{input:d,label:r("label",{},d,` ${i}`)}}),
n=t.map(({input:s})=>s),o=r("legend",{},c("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Ue(n),show:s=>Fe(n,s),close(){for(let s of n)s.disabled=!0}}}function Yt(){let e=U("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=r("label",{for:e},c("Why? In one line:"));return{element:r("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function zt(e,t){let n=r("ol",
{class:"ck-hints",hidden:!0}),o=r("button",{type:"button",hidden:!e.hints,onclick:d}),s=()=>n.lastElementChild?.textContent;
return p(),{list:n,button:o,show:l,offerNext:p,last:s,count:i};function i(){return n.children.length}function d(){ee(o)||
(z(o,!0),t())}function l(a){n.hidden=!a.length,n.replaceChildren(...a.map(f=>Y("li",{dir:"auto"},f))),p()}function p(){let a=e.
hints-i(),f=a?e.costs[i()]:0,h=f?c(", costs {share}%",{share:Q(100*f)}):"",w=a?c("Show a hint ({left} left{costs})",{left:a,
costs:h}):c("No hint left");o.replaceChildren(w),z(o,!a)}}function Gt(e,t){let n=e.confidence?Vt():null,o=e.reason?Yt():null,s="";return d(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:d,unchecked:l,fill:p,show:a,open:()=>t.open(),close(){for(let f of[t,n,o])f?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function d(){s=JSON.stringify(i())}function l(){let f=i();return JSON.
stringify(f)===s?null:f}function p(f){try{f.sent&&t.fill(f.sent),n?.show(f.confidence),o?.show(f.reason??"")}catch{}}function a(f){
f.verdict==="sent"?t.fill(f.sent):t.show(f),n?.show(f.confidence),o?.show(f.reason),d()}}var mo=()=>({right:c("Chosen: right"),wrong:c("Chosen: not right"),missed:c("Not chosen, but right"),left:c("Correctly l\
eft out")});function Jt(e,{how:t,type:n}){let o=U("options"),s=e.map(({token:a,text:f})=>{let h=`${o}-${a}`,w=r("input",
{type:n,id:h,name:o,value:a}),m=Y("label",{for:h,dir:"auto"},f),y=oe(),C=r("div",{class:"ck-option"},w,m,y.element);return{
token:a,input:w,label:m,feedback:y,row:C}}),i=oe(),d=s.map(({row:a})=>a),l=r("div",{class:"ck-options"},...d,i.element);
return{how:t,body:l,answer(){let a=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return a.length?{choices:a}:null},
fill({choices:a}){for(let{token:f,input:h}of s)h.checked=a.includes(f)},show(a){for(let[f,{chosen:h,verdict:w,feedback:m}]of p(
a))if(f.input.checked=h,w){Z(f.input,f.feedback.element),f.row.dataset.verdict=w;let y=ue(w,mo()[w]);f.feedback.set(y,ne(
m))}else a.missed&&Z(f.input,i.element);a.missed&&i.set(ne(a.missed))},said(a){return[...p(a).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${fe(h.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...ie(
l,()=>{for(let{input:a,feedback:f,row:h}of s)Z(a),delete h.dataset.verdict,f.set();i.set()})};function p(a){let f=new Map(
a.options.map(h=>[h.token,h]));return s.flatMap(h=>{let w=f.get(h.token);return w?[[h,w]]:[]})}}function Qt(e,t,n){let o=e.left,s=e.right,i=o.map(({token:p,text:a})=>({token:p,feedback:oe(),...n(a)})),d=new Map(s.map(
({token:p,text:a})=>[p,Ke(a)])),l=r("div",{class:"ck-placing"},...i.map(({element:p,feedback:a})=>r("div",{class:"ck-pla\
ced"},p,a.element)));return{how:t,body:l,answer(){let p=i.map(({token:a,value:f})=>[a,f()]).filter(([,a])=>a);return p.length?
{pairs:Object.fromEntries(p)}:null},fill({pairs:p}){for(let{token:a,set:f}of i)f(p[a]??"")},show({pairs:p}){for(let{token:a,
feedback:f,control:h,set:w}of i){let m=p.find(C=>C.token===a);w(m.chosen);let y=qe(m.right,m.chosen);f.set(...He(y,wo(y),
{...m,key:d.get(m.key)})),Z(h,f.element),h.matches("select")&&re(h,y==="wrong")}},said:()=>i.map(({words:p,feedback:a})=>`${fe(
p)} ${a.text()}`).join(" "),...ie(l,()=>{for(let{feedback:p,control:a}of i)p.set(),Z(a),re(a,!1)})}}function wo(e){return{
right:c("Right"),wrong:c("Not right"),left:c("Nothing was chosen here")}[e]}function Zt({how:e,label:t,after:n,more:o,sent:s,filled:i,shown:d,key:l=p=>p}){let p=U("answer"),a=Ve({id:p},[]),f=oe(),
h=r("p",{class:"ck-field"},r("label",{for:p},t),a,n),w=r("div",{},h,o,f.element);return{how:e,body:w,input:a,answer:()=>s?.()??
(a.value.trim()?{text:a.value.trim()}:null),fill(m){a.value=m.text??"",i?.(m)},show(m){d?.(m),a.value||(a.value=m.written??
"");let y=m.key===void 0?[]:[Oe(l(m.key))];f.set(ne(m.feedback),...y),Z(a,f.element),re(a,m.verdict!=="right")},said:()=>f.
text(),...ie(w,()=>{f.set(),Z(a),re(a,!1)})}}var Xt={...Ye,dateInWords:ve,make:r,makeMarkdown:Y,t:c,tn:F,uniqueId:U,viewMarking:Ce,viewOptions:Jt,viewPlaced:Qt,viewTyped:Zt};function en(e){let t=r("p",{class:"ck-notice"}),n=r("p",{class:"ck-why-unsaved"}),o=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setLeft(s){o.replaceChildren(s?c("Not checked yet: this is how you left it."):"")}}}
function tn(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){!t.length&&e.hidden||(e.hidden=!t.length,
e.replaceChildren(...t.map(go)))}}}function go({time:e,words:t}){let n=ve(e.slice(0,10));if(!t){let s=c("Given to an ear\
lier version of this question, on {day}; it stays in your record.",{day:n});return r("li",{},s)}let o=c("Given to an ear\
lier version of this question, on {day}: ",{day:n});return r("li",{},o,r("q",{dir:"auto"},t))}var ko=2e4;function nn({look:e,retry:t,announce:n}){let o=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},c("Tr\
y again")),i=r("details",{hidden:!0}),d=r("div",{class:"ck-saving",hidden:!0},o,s,i),l="",p=!1,a;return{element:d,show:f,
close:()=>clearTimeout(a)};function f({aloud:m=!1}={}){let y=e(),C=vo(y),A=!C.length,T=A?bo(y.late,p):C.join(" ");p||=!A,
o.replaceChildren(T),d.classList.toggle("ck-unsaved",!A),s.hidden=A||y.isSilent,w(y.kept.mended??[]),d.hidden=!T&&i.hidden,
T&&(A?T!==l:m)&&n(T),l=T,clearTimeout(a),!A&&!y.isSilent&&(a=setTimeout(h,ko))}function h(){document.hidden?f():t(!1)}function w(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let y=F("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),C=m.map(T=>r("li",{dir:"auto"},T)),
A=[r("summary",{},y),r("ul",{},...C)];i.replaceChildren(...m.length?A:[])}}function bo(e,t){return e?F("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?c("Everything is saved now."):""}function vo({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?yo(t):on()];
if(!e.why)return[];let s=e.waiting?F("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?c("This browser keeps a copy until it is saved."):"";return[be(e.why),s,i].filter(Boolean)}function yo(e){return F(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var be=e=>c("Not saved yet: {reas\
on}",{reason:e}),on=()=>c("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),pe=e=>e?c("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):on();var xo=()=>({right:c("Right"),partly:c("Partly right"),near:c("Nearly right: check the spelling"),wrong:c("Not right"),discussed:c(
"There is no right or wrong answer"),sent:c("Your answer is kept for your instructor, who marks it")}),So=()=>({"too pre\
cise":c("Not right (more precise than the text)"),"too coarse":c("Partly right (less precise than the text)")});function Ge(e){
let t=So()[e.note]??xo()[e.verdict];if(!e.of)return`${t}.`;let n=F("{points} of {of} point","{points} of {of} points",e.
of,{points:Q(e.points),of:Q(e.of)}),o=e.tries>1?c(" (first try: {points})",{points:Q(e.first)}):"",s=e.cost?c(", less {s\
hare}% for hints",{share:Q(100*e.cost)}):"";return`${t}: ${n}${s}${o}.`}function sn(e,t){let{as_of:n,confidence:o,evidence:s,
left:i,reason:d,review_due:l}=e,p=[];if(o){let f=ze()[o].toLowerCase();p.push(c("You said: {confidence}.",{confidence:f}))}
return d&&p.push(c("Your reason: {reason}",{reason:d})),!e.final&&i!=null&&p.push(F("One try left.","{count} tries left.",
i)),n&&n!==s?.as_of&&p.push(c("As of {day}.",{day:n})),l&&p.push(c("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:l})),[...p.map(f=>r("p",{class:"ck-beside"},f)),s?To(s,t):""]}function To(e,t){let{before:n,words:o,
after:s,told:i,draft:d}=e,l=o?c("The words in the article"):c("The fact and its source"),p=o?[n,r("mark",{},o),s]:[r("p",
{},i)],a=c("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck-evidence"},r("figcapt\
ion",{},l),r("blockquote",{dir:"auto"},...p),o?Co(e,t):Ao(e),d?r("p",{class:"ck-beside"},a):"")}function Co({printed_in:e,
marks:t},n){if(!e&&!t)return"";let o=t?r("button",{type:"button",onclick:n},c("Show in the article")):null,s=e?r("cite",
{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",o)}function Ao({pages:e,read:t,as_of:n}){let o={target:"_bla\
nk",rel:"noopener noreferrer"},s=e.flatMap(({address:p,host:a})=>[" ",r("a",{...o,href:p,title:p},a)]),d=[t&&c("Read on \
{day}.",{day:t}),n&&n!==t&&c("True as of {day}.",{day:n})].filter(Boolean).join(" "),l=s.length?[c("Source:"),...s,". "]:
[];return r("p",{class:"ck-beside"},...l,d)}function rn(e,t){let{drafts:n,extraViews:o,given:s,onChange:i,together:d}=t,{region:l,announce:p}=H(),a=en(p),f=Eo(e,a,t),
h={...qt,...o}[e.kind](e,{...Xt,announce:p,mark:W}),w=Gt(e,h),{check:m,reveal:y}=Mo(x(),d,j),C=zt(e,G),A=tn(),T=r("div",
{class:"ck-result"}),u=Oo(e,t.number,h.how,A.element,...w.elements,a.elements.left,C.list,r("div",{class:"ck-actions"},m,
y,C.button),a.elements.notice,a.elements.unsaved,T,l),v=r("form",{novalidate:!0,onsubmit:_},u),S=!1,b=!1,g="";return L(),
{element:v,restore:N,action:E,tell:a.tell,setUnsaved:a.setUnsaved,keepDraft:R,focus:()=>Pe(h.body),isAnswered:()=>S};function x(){
return e.sealed?c("Keep this answer"):h.check??c("Check")}function E(){return!ee(m)&&h.answer()?{did:"answer",...w.draft()}:
null}function L(){let k=n.of(e,!!h.isFreeText)??s;k&&w.fill(k),a.setLeft(!!(k&&!s))}function R(){let k=ee(m)?null:w.unchecked();
k?n.keep(e,k):n.forget(e)}function _(k){if(k.preventDefault(),ee(m)||d)return;let O=E();O?g===JSON.stringify(O)?a.tell(c(
"Change your answer, then check again.")):P(O,m):a.tell(c("Answer first, then check."))}function j(){ee(y)||P({did:"show"},
y),m.focus()}function P(k,O){z(O,!0),f(k,{onReply(I){k.did==="answer"&&(g=JSON.stringify(k)),z(O,!1),N(I.stands),R(),i(I.
score);let $=I.stands.result,K=$.verdict==="sent"?"":h.said($);p([Ge($),K,a.whyUnsaved()].join(" "))},onSilence:()=>z(O,
!1),onRefused(I){z(O,!1);let $={reason:I};a.tell(e.sealed?c("Not kept: {reason}.",$):c("Not checked: {reason}.",$))}})}function G(){
f({did:"hint"},{onReply(k){C.show(k.stands.hints),a.clear(),p(c("Hint {place}: {hint}",{place:C.count(),hint:C.last()}))},
onSilence:C.offerNext})}function W(k,O){f({did:"mark",marks:k},{onReply:I=>O(I.stands.result)})}function N({hints:k,result:O,
earlier:I}){if(A.show(I),!b&&!k.length&&!O)return;b=!0;let $=u.contains(document.activeElement),K=w.unchecked();C.show(k),
a.clear(),S=!!O,y.hidden=!O?.may_show,z(m,!!O?.final),h.open(),O?(D(O,K),O.final&&M($)):(g="",K||w.settle(),T.replaceChildren())}
function D(k,O){w.show(k),O&&!k.final&&w.fill(O),(k.final||!w.unchecked())&&a.setLeft(!1),T.replaceChildren(ue(k.verdict,
Ge(k)),...sn(k,t.showInArticle))}function M(k){n.forget(e),w.close(),k&&m.focus()}}function Eo(e,t,{actions:n,whyUnsaved:o}){
return(s,i)=>n.give(e.id,s,{onReply(d){t.setUnsaved(d.saved?"":be(o())),i.onReply(d)},onSilence(){i.onSilence?.(),t.clear(),
t.setUnsaved(pe(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.onRefused})}function Mo(e,t,n){let o={type:"butt\
on",hidden:!0,onclick:n};return{check:r("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",o,c("Show\
 the answer"))}}function Oo(e,t,n,...o){let s=e.tries?F("One try.","{count} tries.",e.tries):"",i=[n,s].filter(Boolean).
join(" "),d=U("how"),l=[t,e.lesson].filter(Boolean).join(" · "),p=Y("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r(
"fieldset",{class:"ck-question","aria-describedby":d},r("legend",{},r("span",{class:"ck-number"},l),p),e.below?Y("div",{
dir:"auto"},e.below):null,r("p",{class:"ck-how",id:d},i),...o)}function an(e,{course:t,quiz:n},o,{onNews:s,onLate:i,onElsewhere:d}){let l=X("waiting",t),p=new Map,a=new Map,f=new Map,
h=new Set,w=new Set,m=new Set,y={},C=!1;return e.listen(G),window.addEventListener("storage",W),window.addEventListener(
"beforeunload",D),{give:u,giveAll:v,again:S,waiting:A,saved:j,areStored:()=>A().every(({id:M})=>l.isStored(M)),areSilent:()=>A().
some(({id:M})=>h.has(M)),open(M){y=M,!C&&(C=!0,T().forEach(x))},notOpened(){for(let{id:M}of T())h.add(M)},close(){window.
removeEventListener("storage",W),window.removeEventListener("beforeunload",D)}};function A(){let[M]=n.split(/(?<=\/)/),k=({
quiz:I})=>I===n||M.endsWith("/")&&String(I).startsWith(M);return l.all().map(([I,$])=>({...$,id:I})).filter(k).sort((I,$)=>I.
n-$.n||(I.id<$.id?-1:1))}function T(){return A().filter(({id:M})=>!f.has(M))}function u(M,k,O){let I=b({type:"do",question:M,
deed:k});a.set(I.id,O),g(I),x(I)}function v(M,{onReply:k,onSilence:O}){let I=Object.entries(M).map(([B,q])=>b({type:"do",
question:B,deed:q}));I.forEach(g);let $=Object.fromEntries(I.map(B=>[B.question,L(B)])),K=e.ask({type:"do-all",deeds:$},
{onReply(B){for(let{id:q,question:V}of I)V&&V in B.refused?P(q):_(q,B);k(B),s()},onSilence(){for(let{id:B}of I)h.add(B);
s(),O()}});for(let{id:B}of I)f.set(B,K)}function S(M){let k=b({type:"again"});a.set(k.id,M),x(k)}function b(M){let k=A(),
O=k.findLast(q=>q.question===M.question);if(O&&Io(O,M)&&!w.has(O.id))return O;let I=`${new Date().toISOString().slice(0,
19)}Z`,$=M.question&&(y[M.question]??R(M.question)),K=(k.at(-1)?.n??0)+1,B={id:Ro(),n:K,quiz:n,time:I,version:$,...M};return l.
put(B.id,B),B}function g(M){let k=({id:O,n:I,question:$})=>$===M.question&&I<M.n&&!w.has(O)&&(h.has(O)||!f.has(O));A().filter(
k).forEach(x)}function x(M){let{id:k,quiz:O,type:I}=M;if(I==="again"&&O!==n){P(k);return}let $=E(M);h.delete(k);let K=e.
ask($,{onReply(B){_(k,B);let q=a.get(k);a.delete(k),q?q.onReply(B):m.has(k)||i(M,B),m.add(k),s()},onSilence(){h.add(k),s(),
a.get(k)?.onSilence?.()},onRefused(B){P(k),a.get(k)?.onRefused?.(B),s()}});f.set(k,K)}function E(M){let{id:k,quiz:O,type:I,
question:$}=M;if(I==="again")return{type:I,id:k};let K=f.has(k)||!a.has(k);return{type:"do",question:$,deed:L(M),...K&&{
late:K,quiz:O}}}function L({id:M,question:k="",deed:O,version:I,time:$}){let K=I===R(k)?y[k]:I;return{...O,id:M,time:$,...K&&
{version:K}}}function R(M){let k=p.get(M);if(k)return k;let O=ge(o.find(({id:I})=>I===M)??M);return p.set(M,O),O}function _(M,k){
h.delete(M),w.add(M),k.saved&&j()}function j(){w.forEach(P)}function P(M){w.delete(M),h.delete(M),l.remove(M)}function G(M){
for(let k of A())(f.get(k.id)??M)<M&&!w.has(k.id)&&x(k);N()}function W({key:M}){M?.startsWith(l.front)&&N()}function N(){
let M=[...h].filter(k=>!l.has(k));for(let k of M)h.delete(k),a.delete(k);M.length&&d()}function D(M){A().some(({id:k})=>!l.
isStored(k))&&M.preventDefault()}}var Io=(e,t)=>e.type===t.type&&e.question===t.question&&JSON.stringify(e.deed)===JSON.
stringify(t.deed);function Ro(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(t=>t.toString(16).padStart(2,"0")).join("")}var $o=400;function cn({course:e,quiz:t}){let n=X("draft",e),o=p=>`${t} ${p.id}`,s=new Map(n.all()),i=new Set,d;return window.
addEventListener("pagehide",l),document.addEventListener("visibilitychange",l),{of(p,a){let f=s.get(o(p));return f&&(a||
f.sign===ge(p))?f.deed:null},soon(p){i.add(p),clearTimeout(d),d=setTimeout(l,$o)},keep(p,a){n.put(o(p),{at:Date.now(),sign:ge(
p),deed:a})},forget(p){s.delete(o(p)),n.has(o(p))&&n.remove(o(p))},close(){l(),window.removeEventListener("pagehide",l),
document.removeEventListener("visibilitychange",l)}};function l(){clearTimeout(d);for(let p of i)p.keepDraft();i.clear()}}function ln(e,t,n){let{isTogether:o,isSealed:s,passMark:i,whyUnsaved:d,restore:l,announce:p}=n,a=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),h=r("p",{class:"ck-why-unsaved"}),w=r("button",{type:"button",class:"ck-main",hidden:!o,onclick:y},
s?c("Keep all answers"):c("Check all answers")),m=r("button",{type:"button",hidden:!0,onclick:A},c("Retry the questions \
you missed"));return{buttons:[w,m],told:[f,h,a],setScore:v,setSaved:()=>h.replaceChildren()};function y(){if(ee(w))return;
e.addAll();let S=e.actions();if(!Object.keys(S).length){u(c("Answer first, then check."));return}z(w,!0),t.giveAll(S,{onReply(b){
z(w,!1),l(b),C(b.saved)},onSilence(){z(w,!1),T()}})}function C(S){let b=e.left(),g=b?F("1 question is still open.","{cou\
nt} questions are still open.",b):"";f.replaceChildren(g),h.replaceChildren(S?"":be(d())),p([a.textContent,g,h.textContent].
join(" "))}function A(){t.again({onReply(S){f.replaceChildren(),e.addAll(),l(S),e.firstToAnswer()?.focus()},onSilence:T})}
function T(){f.replaceChildren();let S=pe(t.areStored());h.replaceChildren(S),p(S)}function u(S){f.replaceChildren(S),p(
S)}function v(S){a.replaceChildren(Lo(S,i)),m.hidden=!S.missed}}function Lo({answered:e,questions:t,of:n,points:o,first:s,
passed:i},d){let l=[];return e&&l.push(c("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&l.push(c(
"Score: {points} of {of}; on the first try, {first}.",{points:Q(o),of:Q(n),first:Q(s)})),i!=null&&l.push(i?c("That is en\
ough to pass."):c("You need {mark}% to pass.",{mark:d})),l.join(" ")}var dn={render({model:e,el:t,views:n={}}){J(e,t);let o=No(e,ae(e),n);t.replaceChildren(o.element);let s=kt(e,t,o.reload);
return()=>{o.close(),s()}}};function No(e,t,n){let o=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:d,
announce:l}=H(),a=an(t,s,o,{onNews:P,onLate:W,onElsewhere:L}),f=cn(s),h=Wo(a.waiting()),w=s.way==="all",m=Mt(o,{way:s.way,
makeForm:S,put:b}),y=ln(m,a,{isTogether:w,isSealed:o.some(({sealed:N})=>N),passMark:s.pass_mark,whyUnsaved:i,restore:E,announce:l}),
C=nn({look:_,retry:R,announce:l}),A=r("div",{class:"ck-actions"},m.next,...y.buttons),T=0,u=r("div",{class:"ck ck-quiz",
oninput:g,onclick:g,onkeyup:g,onpointerup:g},s.told?r("p",{class:"ck-told"},s.told):null,C.element,A,...y.told,d);return m.
begin(),e.on("change:kept",j),C.show({aloud:!0}),t.ask({type:"open"},{onReply:x,onSilence:G}),{element:u,close:v,reload:L};
function v(){e.off("change:kept",j);for(let N of[a,f,C,t])N.close()}function S(N,D){return rn(N,{number:D,actions:a,drafts:f,
given:h.get(N.id),whyUnsaved:i,together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:N.id},{onReply:_o}),
onChange(M){y.setScore(M),m.arrange()}})}function b(N,D){A.before(...N.map(M=>M.element)),D?u.dataset.toCome=String(D):delete u.
dataset.toCome}function g({target:N}){let D=m.around(N);D&&f.soon(D)}function x(N){E(N),a.open(N.versions),P()}function E(N){
m.restore(N.questions),y.setScore(N.score)}function L(){t.ask({type:"open"},{onReply:E}),P()}function R(N){t.ask({type:"\
retry"},{onReply(){P(),C.show({aloud:N})}})}function _(){return{kept:e.get("kept")??{},late:T,waiting:a.waiting().length,
isSilent:a.areSilent(),areStored:a.areStored()}}function j(){i()||a.saved(),P()}function P(){C.show();let N=new Set(a.waiting().
map(({question:D})=>D));N.size||y.setSaved(),m.setSaved(N)}function G(){a.notOpened(),C.show({aloud:!0});for(let{question:N}of a.
waiting())m.named(N)?.setUnsaved(pe(a.areStored()))}function W({question:N=""},D){if(T+=D.saved?1:0,D.type==="state"?E(D):
D.stands&&(y.setScore(D.score),m.restoreOne(N,D.stands)),D.without_effect?.length){let M=c("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");m.named(
N)?.tell(M)}}}function Wo(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function _o(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function un(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":c("Article"),lang:e.lang||null,
onclick:({target:u})=>{u instanceof Element&&m(u.closest(".ck-passage"))},onkeydown:l}),s=[],i=[];return{element:o,show:p,
select:A,scrollToMarked:()=>T(s.find(u=>u.marked))};function l(u){let v=i.findIndex(({element:g})=>g===u.target);if(v<0||
u.altKey||u.ctrlKey||u.metaKey)return;let b={ArrowRight:v+1,ArrowDown:v+1,ArrowLeft:v-1,ArrowUp:v-1,Home:0,End:i.length-
1}[u.key];if(u.key==="Enter"||u.key===" ")m(i[v].element);else if(i[b])y(i[b]);else if(b===void 0)return;u.preventDefault()}
function p(u,v){let S=new Set,b=[...v,...u.flatMap(E=>[E.evidence,...E.passages])];for(let[E,L]of b)S.add(E).add(L);s=[];
let g=[],x=0;for(let E of e.blocks)g.push(t.slice(x,E.start),a(E,[...S])),x=E.end;g.push(t.slice(x,t.length)),f(u,v),i=s.
filter(E=>E.rows.length),i.forEach(w),i.length&&C(i[0]),o.replaceChildren(...g)}function a(u,v){let b=[...v.filter(R=>u.
start<R&&R<u.end).sort((R,_)=>R-_),u.end],g=b.map((R,_)=>{let j=_?b[_-1]:u.start,P=r("span",{},t.slice(j,R));return{start:j,
end:R,rows:[],marked:!1,element:P}});s.push(...g);let x=u.aside?r("span",{class:"ck-aside-label"},u.aside):null,E=u.aside?
"ck-aside":`ck-${u.kind.replace(" ","-")}`,L=g.map(R=>R.element);return r("p",{class:E,dir:"auto"},x,...L)}function f(u,v){
let S=u.flatMap(b=>b.passages.map(([g,x])=>({id:b.id,start:g,end:x})));S.sort((b,g)=>b.end-b.start-(g.end-g.start));for(let{
id:b,start:g,end:x}of S)for(let E of h(g,x))E.rows.includes(b)||E.rows.push(b);for(let[b,g]of v)for(let x of h(b,g))x.marked=
!0,x.element.classList.add("ck-marked")}function h(u,v){let S=0;for(let g=s.length;S<g;){let x=S+g>>1;s[x].start<u?S=x+1:
g=x}let b=S;for(;b<s.length&&s[b].end<=v;)b+=1;return s.slice(S,b)}function w({element:u,rows:v}){u.classList.add("ck-pa\
ssage"),u.prepend(r("span",{class:"ck-unseen"},`${v.join(", ")}: `)),u.setAttribute("role","button"),u.setAttribute("tab\
index","-1"),u.setAttribute("aria-pressed","false"),we(u)}function m(u){let v=i.find(b=>b.element===u);if(!v)return;C(v);
let S=v.rows.indexOf(v.chosen??"");n(v.rows[(S+1)%v.rows.length])}function y(u){C(u),u.element.focus()}function C(u){for(let v of i)
v.element.tabIndex=v===u?0:-1}function A(u){for(let g of s){let x=u!==void 0&&g.rows.includes(u.id),[E,L]=u?.evidence??[
1/0,-1/0];g.chosen=x?u.id:void 0,g.element.classList.toggle("ck-chosen",x),g.element.classList.toggle("ck-evidence",E<=g.
start&&g.end<=L),g.rows.length&&g.element.setAttribute("aria-pressed",String(x))}let v=s.find(g=>g.chosen),S=o.getRootNode(),
b=S instanceof Document||S instanceof ShadowRoot?S.activeElement:null;!v||i.some(({element:g})=>g===b)||(C(v),T(v))}function T(u){
u&&le(o,u.element)}}function fn(e,t,{choose:n,switchTo:o}){let s=U("rows"),i=r("div",{class:"ck-rows"}),d=r("p",{class:"ck-hint ck-drafts"}),
l=r("div",{class:"ck-detail"}),p=e.map(({name:g,label:x,rows:E})=>{let L=F("1 row","{count} rows",E.length);return r("op\
tion",{value:g},c("{label} ({rows})",{label:x,rows:L}))}),a=r("select",{onchange:()=>o(a.value)},...p),f=r("label",{class:"\
ck-switch"},c("Table")," ",a),h=new Map,w,m=!1;return{element:r("div",{class:"ck-table"},f,d,i,l),show:C,select:u};function C(g){
a.value=g.name,h=new Map(g.rows.map(E=>[E.id,T(g,E)]));let x=Do(g.rows);d.hidden=!x,d.textContent=x,i.replaceChildren(g.
rows.length?A(g):r("p",{},c("This table has no rows for this article."))),i.scrollTop=0}function A(g){let x=c("{label}: \
choose a row to mark its words",{label:g.label}),E=[c("Row"),...g.columns].map(R=>r("th",{scope:"col"},R)),L=[...h.values()].
map(({element:R})=>R);return r("fieldset",{},r("legend",{},x),r("table",{},r("thead",{},r("tr",{},...E)),r("tbody",{},...L)))}
function T(g,x){let E=`${s}-${x.id}`,L=()=>n(x.id),R=r("input",{type:"radio",name:s,value:x.id,id:E,onchange:L}),_=r("la\
bel",{for:E},R,x.id),j=`${E}-main`,P=x.cells.map((N,D)=>r("td",{dir:"auto",id:D===g.main?j:null,"data-heading":g.columns[D]},
N));return R.setAttribute("aria-describedby",j),{element:r("tr",{onclick:W},r("th",{scope:"row"},_),...P),input:R};function W({
target:N}){N instanceof Element&&N.closest("label")||(R.focus(),n(x.id))}}function u(g){let x=w;h.get(x??"")?.element.classList.
remove("ck-chosen"),w=g?.id;let E=h.get(w??"");for(let{input:L}of h.values())L.checked=L.value===w;return E?.element.classList.
add("ck-chosen"),E&&le(i,E.element,i.querySelector("thead")?.offsetHeight),l.replaceChildren(...g?v(g):[r("p",{},c("No r\
ow is chosen."))]),x}function v(g){let x=S(g).map(({part:_,words:j,count:P})=>r("li",{},r("span",{class:"ck-part"},_)," ",
r("q",{dir:"auto"},j),P>1?F(" (once)"," ({count} times)",P):null)),E=[Bo(g),jo(g),...g.why],R=r("details",{open:m,ontoggle:()=>m=
R.open},r("summary",{},c("Why this row?")),r("ul",{},...E.map(_=>r("li",{},_))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},c("Row {id}",{id:g.id})),r("button",{type:"button",onclick:b},c("Clear the marks"))),r("p",{class:"ck-part"},
c("Its words in the article")),r("ul",{},...x),R]}function S(g){let x=new Map;for(let[E,L,R]of g.passages){let _=t.slice(
E,L),j=x.get(`${R} ${_}`)??{part:R,words:_,count:0};x.set(`${R} ${_}`,{...j,count:j.count+1})}return[...x.values()]}function b(){
let g=h.get(w??"");n(""),g?.input.focus()}}function Do(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?c("This table is a draft that nobody has checked."):F("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function Bo({origin:e,checked:t}){if(e==="machine")
return c("The machine made this row.");if(e==="proposed")return c("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?c("Checked by {name} on {day}.",{name:o,day:s}):c("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function jo({certainty:e}){return e==="clear"?c("The rules had no doubt about it."):c("It is dou\
btful: check it against the sentence.")}var pn=150,hn=e=>e.length>pn?`${e.slice(0,pn)} …`:e,mn={render({model:e,el:t}){J(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new te(n.text),{region:i,announce:d}=H(),l=un(n,s,y),p=fn(o,s,{choose:y,switchTo:T}),a=Ko(n);l.element.setAttribute(
"aria-describedby",a.id);let f=n.title?c("Reader: {title}",{title:n.title}):c("Reader"),h=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},a,r("div",{class:"ck-sides"},l.element,p.element),i);t.replaceChildren(h);let w=X("reader",
"any"),m=A();return e.on("change:table",S),e.on("change:selected",b),e.on("change:marked",g),S(),m=!1,g(),()=>{e.off("ch\
ange:table",S),e.off("change:selected",b),e.off("change:marked",g)};function y(x){e.set("selected",x),e.save_changes(),C()}
function C(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function A(){let x=w.
get(e.get("place")),E=o.find(({name:R})=>R===x?.table);if(!E||e.get("selected"))return!1;let L=E.rows.find(({id:R})=>R===
x.selected);return e.set("table",E.name),e.set("selected",L?.id??""),e.save_changes(),!0}function T(x){e.set("selected",
""),e.set("table",x),e.save_changes(),C()}function u(){let x=e.get("table");return o.find(E=>E.name===x)??o[0]}function v(){
return u().rows.find(({id:x})=>x===e.get("selected"))}function S(){let x=u();p.show(x),l.show(x.rows,e.get("marked")),b()}
function b(){let x=v(),E=p.select(x);l.select(x),!m&&(x?d(Po(x,x.cells[u().main])):E&&d(c("Marks cleared.")))}function g(){
let x=e.get("marked");if(l.show(u().rows,x),l.select(v()),!x.length)return;l.scrollToMarked();let E=x.map(([L,R])=>s.slice(
L,R)).join(" … ");d(c("Marked in the article: {words}",{words:hn(E)}))}}};function Ko(e){let t=c("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=c("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return r(
"p",{class:"ck-hint",id:U("hint")},o)}function Po({id:e,passages:t},n){return F("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:hn(n)})}return Sn(Uo);})();
return widgets; }

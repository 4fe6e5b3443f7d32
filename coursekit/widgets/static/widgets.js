export function makeWidgets() {
"use strict";var widgets=(()=>{var Ce=Object.defineProperty;var mn=Object.getOwnPropertyDescriptor;var wn=Object.getOwnPropertyNames;var gn=Object.prototype.hasOwnProperty;var He=(e,t)=>{for(var n in t)Ce(e,n,{get:t[n],enumerable:!0})},kn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of wn(t))!gn.call(e,s)&&s!==n&&Ce(e,s,{get:()=>t[s],enumerable:!(o=mn(t,s))||o.enumerable});return e};var bn=e=>kn(Ce({},"__esModule",{value:!0}),e);var Wo={};He(Wo,{curator:()=>ct,explorer:()=>lt,progress:()=>yt,quiz:()=>rn,reader:()=>un});var pe={},he={used:"",own:""};function Z(e,t){pe=e.get("words")??{};let n=e.get("languages");n?.used&&(he=n,t.lang=n.used,
t.dir=n.direction)}function l(e,t={}){let n=pe[e]??e;return Ve(typeof n=="string"?n:n[0],t)}function K(e,t,n,o={}){let s=pe[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,d=(pe[e]&&pe[""]?.[i])??+(n!==1);return Ve(s[Number(d)],{count:n,...o})}
function Ve(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function be(e){if(e==="undated")return l("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=he;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var vn=15e3,yn=new Set(["a","button","input","select","textarea","summary"]),Ye="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...n){let o=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),i):i!==!1&&i!=null&&o.setAttribute(s,i===!0?"":i);t.dir==="auto"&&he.own&&(o.lang=he.
own);for(let s of n)s!=null&&o.append(s);return(yn.has(e)||"tabindex"in t)&&me(o),o}function me(e){e instanceof HTMLElement&&
e.matches(Ye)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&me(e)}));function H(e,t,n){let o=r(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(Ye).forEach(me)):
o.textContent=n,o}function V(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(r("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),vn)}}}var xn=Math.random().toString(
36).slice(2,12),ze=0;function F(e){return ze+=1,`ck-${e}-${xn}-${ze}`}var Sn=3e3;function ve(e){let t=new Map,n=[],o=0;return e.on("msg:custom",s),{ask(i,d){let c=F("message");o+=1;let u=setTimeout(
()=>d.onSilence?.(),Sn);t.set(c,{...d,place:o,timer:u});try{e.send({...i,message_id:c})}catch{}return o},listen:i=>n.push(
i),close(){e.off("msg:custom",s);for(let{timer:i}of t.values())clearTimeout(i);t.clear()}};function s(i){let d=t.get(i.message_id);
if(d){t.delete(i.message_id),clearTimeout(d.timer),i.type==="refused"?d.onRefused?.(i.reason):d.onReply(i);for(let c of n)
c(d.place)}}}var ie=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};var Ae="coursekit",Ge=window,Je=Symbol.for("coursekit.unstored");Ge[Je]??=new Map;var oe=Ge[Je],Tn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Me(){try{return window.localStorage}catch{return null}}function ee(e,t){let n=`${[
Ae,e,Tn,t].join(" ")} `;return{front:n,put(o,s){let i=JSON.stringify(s);try{return Cn(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),oe.delete(n+o),!0}catch{return oe.set(n+o,i),!1}},remove(o){oe.delete(n+o),Me()?.removeItem(
n+o)},get:o=>Ee(oe.get(n+o)??ae(n+o)),has:o=>oe.has(n+o)||ae(n+o)!==null,isStored:o=>ae(n+o)!==null,all:()=>Qe(n).flatMap(
o=>{let s=Ee(oe.get(o)??ae(o));return s?[[o.slice(n.length),s]]:[]})}}function ae(e){return Me()?.getItem(e)??null}function Qe(e){
let t=Me(),n=new Set(oe.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function Ee(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Cn(e){
let t=d=>d.length+(ae(d)?.length??0),n=Qe(`${Ae} `),o=n.reduce((d,c)=>d+t(c),0);if(o+e<=1e6)return;let s=d=>Ee(ae(d))?.at??
0,i=n.filter(d=>!d.startsWith(`${Ae} waiting `));i.sort((d,c)=>s(d)-s(c));for(let d of i){if(o+e<=1e6)return;o-=t(d),window.
localStorage.removeItem(d)}if(o+e>1e6)throw new Error("no room for another action")}function we(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let s=0;s<t.length;s+=1)o=Math.imul(o^t.charCodeAt(s),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}function Ze({actions:e,forms:t,coder:n,keys:o,onKeys:s,onFilter:i,onOff:d}){let c=r("progress",{"aria-label":l("Rows tha\
t are signed"),max:1,value:0}),u=r("span"),a=r("p",{class:"ck-said"}),p=Object.entries(t).map(([g,{label:b}])=>r("option",
{value:g},b)),h=r("select",{onchange:i},r("option",{value:"turn"},l("each table in turn")),r("option",{value:"mixed"},l(
"all tables mixed")),...p),w=r("input",{type:"checkbox",onchange:f});w.checked=o;let m=r("dl",{class:"ck-keys",id:F("key\
s")}),x=r("div",{hidden:!0},r("p",{},An()),m,r("p",{},r("label",{},w," ",l("Single letters are keys")))),C=Object.entries(
e).map(([g,b])=>{let v=r("kbd",{"aria-hidden":"true"},g),S=r("button",{type:"button",onclick:()=>T(g)},b.label,v);return[
g,b,S,v]});m.append(...Object.entries(e).flatMap(([g,{label:b}])=>[r("dt",{},r("kbd",{},g)),r("dd",{},b)])),C[0][2].classList.
add("ck-main"),f();let E="";return{element:r("div",{class:"ck-bar"},r("div",{class:"ck-far"},r("span",{},l("Signed as {n\
ame}",{name:n})),c,u,r("label",{},l("Rows:")," ",h)),r("div",{class:"ck-actions ck-do",role:"group","aria-label":l("What\
 to do with the row")},...C.map(([,,g])=>g)),x,a),filter:()=>h.value,keysAreOn:()=>w.checked,press:T,help:y,show(g){c.max=
Math.max(1,g.rows),c.value=g.signed,u.textContent=g.said;let b=C.find(([v])=>v==="u")?.[2];b?.setAttribute("aria-disable\
d",String(!g.undo)),b&&(b.title=g.undo)},at(g){E=g??"";for(let[,{only:b},v]of C)b&&v.setAttribute("aria-disabled",String(
b!==E))},said(g,b=!1){a.textContent=g,a.classList.toggle("ck-fault",b)}};function T(g){let b=e[g],v=C.find(([S])=>S===g)?.[2];
return!b||!v?!1:(v.getAttribute("aria-disabled")!=="true"?b.run():b.only&&d(l("Only stakeholders can be merged or split.")),
!0)}function f(){for(let[g,,b,v]of C)v.hidden=!w.checked,w.checked?b.setAttribute("aria-keyshortcuts",g):b.removeAttribute(
"aria-keyshortcuts");s(w.checked)}function y(){x.hidden=!x.hidden,C.find(([b])=>b==="?")?.[2]?.setAttribute("aria-expand\
ed",String(!x.hidden))}}function An(){return l("Compare the row with its sentence, which is marked in the article. Keep \
it, edit a cell, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows tha\
t are not signed count for nothing. In a form, Control and Enter saves, Escape goes back.")}function Xe(e,t){let n=r("div",{class:"ck-outside",hidden:!0}),o=r("ul",{dir:"auto"}),s=r("select",{onchange:d},...e.map(
u=>r("option",{value:u},u==="machine"?l("the machine's draft"):u))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
d()}},r("summary",{},l("What has changed?")),r("label",{},l("Since:")," ",s),o);return{element:r("div",{class:"ck-change\
s"},n,i),showOutside:c};function d(){t(s.value,u=>{o.replaceChildren(...u.map(a=>r("li",{dir:"auto"},a)))})}function c(u){
if(!u.length)return;let a=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(r("p",{},l("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...u.map(p=>r("li",{dir:"auto"},p))),r("button",{type:"button",onclick:a},
l("I have seen it")))}}function et(e,t,n,o){let s=r("select",{onkeydown(d){d.key==="Enter"&&(d.preventDefault(),i.requestSubmit())}},...t.map(({
id:d,fields:c})=>r("option",{value:d},`${d} ${c.name}`))),i=nt(l("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},l("Into:")," ",s),r("p",{class:"ck-part"},l("The other row keeps its id and its name, and gets the names of\
 this one."))],l("Merge"),()=>n(s.value),o);return i}function tt(e,t,n){let s=[e.fields.name,...e.fields.aliases.split("\
;")].map(d=>d.trim()).filter(d=>d).map(d=>({name:d,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"aut\
o"});return nt(l("Split {name} into two rows",{name:e.fields.name}),[r("p",{},l("Which names belong to the second row?")),
...s.map(({name:d,box:c})=>r("label",{class:"ck-name",dir:"auto"},c,` ${d}`)),r("label",{},l("Another name for it:")," ",
i)],l("Split"),()=>t([...s.filter(({box:d})=>d.checked).map(({name:d})=>d),...i.value.trim()?[i.value.trim()]:[]]),n)}function nt(e,t,n,o,s){
return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},r("p",{class:"ck-row-title",dir:"aut\
o"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},n),r("button",{type:"\
button",onclick:s},l("Cancel"))))}var ot=60;function st(e,{label:t,fields:n},o,{number:s,of:i}){let d=s?l("{number} of {of}",{number:s,of:i}):"",c=r("p",{
class:"ck-row-title",id:F("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"ck-part"},d)),u=n.filter(({column:p})=>p!==
"why"&&p!=="certainty").flatMap(p=>{let h=e.fields[p.column]??"",w=p.rows&&o[p.rows]?.[h],m=h||l("none");return[r("dt",{},
p.label),r("dd",{dir:"auto",class:h?null:"ck-part"},w?`${h} ${w}`:m)]}),a=e.why.length?[r("p",{class:"ck-part"},l("Reaso\
ns")),r("ul",{},...e.why.map(p=>r("li",{},p)))]:[];return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-label\
ledby":c.id},c,r("p",{class:"ck-standing"},...En(e)),r("dl",{},...u),...a)}function En({certainty:e,origin:t,checked:n}){
let o=t==="reviewed"?l("Signed: {name}, {day}",n):l("Not signed: it counts for nothing."),s=e==="doubtful"?r("strong",{},
l("Doubtful.")):null;return s?[s," ",o]:[o]}function rt(e,{label:t,fields:n},o,{save:s,cancel:i,mark:d}){let c={},u={},a=n.
map(m=>{let x=In(m,e[m.column]??"",o);return u[m.column]=x,x.addEventListener("input",()=>delete c[m.column]),r("div",{class:`\
ck-field ck-${m.kind}`},r("label",{},r("span",{},Mn(m)),x),m.kind==="words"?w(m,x):null)}),p=r("form",{class:"ck-row","a\
ria-label":l("{table}: a row to fill in",{table:t}),onsubmit(m){m.preventDefault(),s(h(),c)},onkeydown(m){m.key!=="Enter"||
!(m.ctrlKey||m.metaKey)||(m.preventDefault(),m.stopPropagation(),p.requestSubmit())}},r("div",{class:"ck-fields"},...a),
r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},l("Save and sign")),r("button",{type:"button",onclick:i},
l("Cancel"))));return p;function h(){let m=Object.entries(u).map(([x,{value:C}])=>[x,C]);return Object.fromEntries(m.filter(
([x,C])=>C!==(e[x]??"")&&!(x in c)))}function w(m,x){return r("button",{type:"button","aria-label":l("Mark in the articl\
e: {cell}",{cell:m.label}),onclick(){d(m.label,c[m.column]??On(e,m.column),(E,T)=>{x.value=E,c[m.column]=T,x.focus()})}},
l("Mark"))}}var Mn=({label:e,hint:t})=>t?`${e} (${t})`:e;function On(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}st\
art`]??""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.split(":").map(Number)).filter(([i,d])=>d>
i).map(([i,d])=>[i,d])}function In(e,t,n){if(e.kind==="choice"||e.kind==="row")return Rn(e,t,n);let s=e.kind==="long"||t.
length>ot?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function Rn({kind:e,choices:t,
rows:n},o,s){let i=e==="row"?["",...Object.keys(s[n]??{})]:t,d=i.includes(o)?i:[...i,o],c=a=>`${a} ${s[n]?.[a]??""}`.trim(),
u=r("select",{},...d.map(a=>r("option",{value:a},c(a).slice(0,ot)||l("none"))));return u.value=o,u}function ye(e,t,n){let o=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:f,
...n}),s=e.map(h);o.append(t);let i=!1,d=0,c=0,u=!1,a=!0,p=g=>s[g].getAttribute("aria-selected")==="true";return{element:o,
words:s,marked:()=>s.map((g,b)=>b).filter(p),markAll:w,current:()=>d,go:T,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([g,b],v){let S=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:v?"-1":"0",onpointerdown:A=>x(A,v),onpointerenter(A){A.buttons===1&&u&&E(v)}},b);return o.
append(g,S),S}function w(g,b){for(let v of s.keys())m(v,g(v),b)}function m(g,b,v=!1){(!i||v)&&s[g].setAttribute("aria-se\
lected",String(b))}function x(g,b){g.button||(g.preventDefault(),s[b].releasePointerCapture?.(g.pointerId),a=!p(b),u=!0,
document.addEventListener("pointerup",C,{once:!0}),c=b,T(b),m(b,a))}function C(){u=!1}function E(g){let[b,v]=[Math.min(c,
g),Math.max(c,g)];for(let S=b;S<=v;S+=1)m(S,a);T(g)}function T(g){s[d].tabIndex=-1,d=g,s[g].tabIndex=0,s[g].focus()}function f(g){
let b=s.length-1,v=getComputedStyle(o).direction==="rtl"?-1:1,S={ArrowRight:d+v,ArrowLeft:d-v,ArrowDown:y(1),ArrowUp:y(-1),
Home:0,End:b};if(g.key===" "||g.key==="Enter")c=d,a=!p(d),m(d,a);else if(g.key in S){let A=Math.max(0,Math.min(b,S[g.key]));
g.shiftKey?(p(d)||(c=d),a=!0,E(A)):T(A)}else return;g.preventDefault(),g.stopPropagation()}function y(g){let b=s[d].getBoundingClientRect(),
v=s.map((N,B)=>({at:B,box:N.getBoundingClientRect()})).filter(({box:N})=>g*(N.top-b.top)>b.height/2);if(!v.length)return d;
let S=v.map(({box:N})=>N.top),A=g>0?Math.min(...S):Math.max(...S),L=v.filter(({box:N})=>Math.abs(N.top-A)<b.height/2),R=N=>Math.
abs(N.left-b.left);return L.reduce((N,B)=>R(B.box)<R(N.box)?B:N).at}}function ce(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+n;if(o.top>=i&&o.bottom<=s.bottom)
return;let d=matchMedia("(prefers-reduced-motion: reduce)").matches,c=Math.max(0,(s.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-c,behavior:d?"auto":"smooth"})}function it(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},o);return{element:s,show:i,mark:d};function i(c){s.replaceChildren(o);let u=c?.evidence??[0,
0],a=c?.passages??[],p=[u,...a].flat().filter(x=>typeof x=="number"),h=[],w,m=0;for(let x of e.blocks){h.push(t.slice(m,
x.start));let C=p.filter(b=>x.start<b&&b<x.end),E=[...new Set(C)].sort((b,v)=>b-v),T=[x.start,...E,x.end],f=T.slice(1).map(
(b,v)=>{let S=T[v],A=([N,B])=>Number(N)<=S&&b<=Number(B),L=a.some(A)?"mark":"span",R=r(L,{class:A(u)&&b>S?"ck-evidence":
null},t.slice(S,b));return A(u)&&u[1]>u[0]&&(w??=R),R}),y=x.aside?r("span",{class:"ck-aside-label"},x.aside):null,g=x.aside?
"ck-aside":`ck-${x.kind.replace(" ","-")}`;h.push(r("p",{class:g,dir:"auto"},y,...f)),m=x.end}h.push(t.slice(m,t.length)),
o.replaceChildren(...h),w&&ce(o,w)}function d(c,u,a,{take:p,cancel:h}){let w=n.map(([y,g],b)=>[t.slice(b?n[b-1][1]:0,y),
t.slice(y,g)]),m=t.slice(n.at(-1)?.[1]??0,t.length),x=ye(w,m,{"aria-label":c,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),C=y=>u.some(([g,b])=>g<n[y][1]&&n[y][0]<b),E=()=>{let y=x.marked();p(y.length?y:[x.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},c)," ",l("Go with the arrow keys, mark with the space bar, more with Shift and an \
arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:E},
l("Take these words")),r("button",{type:"button",onclick:h},l("Cancel"))),x.element),x.element.addEventListener("keydown",
f,!0);let T=Math.max(0,n.findIndex((y,g)=>C(g)));a||x.markAll(C),x.go(T);function f(y){if(y.key==="Enter")E();else if(y.
key==="Escape")h();else return;y.preventDefault(),y.stopPropagation()}}}var $n="input:not([type='checkbox']), select, textarea, [role='listbox']",at="curator keys",ct={render({model:e,el:t}){Z(
e,t);let n=e.get("forms"),o=ve(e),s=ee("reader","any"),{region:i,announce:d}=V(),c,u=!1,a=!1,p=new ie(e.get("page").text),
h=it(e.get("page"),p,e.get("markable")),w=r("div",{class:"ck-place"}),m=Ze({actions:{k:{label:l("Keep"),run:()=>L({type:"\
keep",...v()})},e:{label:l("Edit"),run:B},d:{label:l("Drop"),run:()=>L({type:"drop",...v()})},m:{label:l("Merge"),run:_,
only:"stakeholders"},s:{label:l("Split"),run:U,only:"stakeholders"},a:{label:l("Add"),run:J},u:{label:l("Undo"),run:()=>L(
{type:"undo"})},p:{label:l("Previous"),run:()=>A(-1)},n:{label:l("Next"),run:()=>A(1)},"?":{label:l("Help"),run:()=>m.help()}},
forms:n,coder:e.get("manner").coder,keys:s.get(at)?.on??!0,onKeys:k=>s.put(at,{at:Date.now(),on:k}),onFilter:()=>S(b()),
onOff(k){d(k),m.said(k)}}),x=Xe(e.get("manner").versions,(k,O)=>R({type:"diff",version:k},({lines:M})=>O(M))),C=r("div",
{class:"ck ck-curator",role:"group","aria-label":l("Curation"),onkeydown:I},m.element,r("div",{class:"ck-desk"},h.element,
w),x.element,i);return t.replaceChildren(C),e.on("change:state",T),T(),S(b(),!1),()=>{e.off("change:state",T),o.close()};
function E(){return e.get("state")}function T(){m.show(E()),x.showOutside(E().outside)}function f(){let{turn:k,mixed:O}=E().
orders,M=m.filter();return M==="mixed"?O:M==="turn"?k:k.filter(([$])=>$===M)}function y(k){return k&&E().tables[k[0]].find(
({id:O})=>O===k[1])}function g(k){let O=e.get("manner").kind==="person";return k.find(M=>{let $=y(M),D=$?.origin==="revi\
ewed";return $&&(!D||O&&$.checked.kind==="program")})}function b(){return g(f())??f()[0]}function v(){return{table:c?.[0],
row:c?.[1]}}function S(k,O=!0){let M=y(k);if(c=M&&k,u=!1,m.at(c?.[0]),!M||!k){w.replaceChildren(r("p",{tabindex:"-1"},l(
"There are no rows."))),h.show(void 0);return}let $=f(),D=$.findIndex(([P,q])=>P===k[0]&&q===k[1])+1,W=st(M,n[k[0]],E().
names,{number:D,of:$.length});w.replaceChildren(W),h.show(M),O&&(W.focus({preventScroll:!0}),m.element.firstElementChild?.
scrollIntoView({block:"nearest"}))}function A(k){let O=f(),M=O.findIndex(([D,W])=>D===c?.[0]&&W===c?.[1]),$=O[M+k];$?S($):
d(k>0?l("This is the last row."):l("This is the first row."))}function L(k,O){if(a)return;let M=f(),$=M.findIndex(([D,W])=>D===
c?.[0]&&W===c?.[1]);a=!0,R({...k,seen:E().seen},({said:D,at:W})=>{let P=g([...M.slice($+1),...M.slice(0,$+1),...f()]),q=P?
D:[D,l("All these rows are signed.")].join(" ");d(q),m.said(q),S(W&&y(W)?W:P??(y(c)?c:f()[0]))},O)}function R(k,O,M){o.ask(
k,{onReply($){a=!1,O($)},onSilence(){a=!1;let $=l("Nothing was kept: the program does not answer. If it was stopped, sta\
rt it again; all that was signed is on the disk.");d($),m.said($,!0)},onRefused($){a=!1,d($),m.said($,!0),M?M($):S(y(c)?
c:b())}})}function N(k){u=!0,w.replaceChildren(k),k.querySelector("select, input, textarea")?.focus()}function B(){let k=y(
c);!k||!c||j(c[0],k,k.fields,(O,M)=>L({type:"mend",...v(),cells:O,marked:M},()=>{}))}function j(k,O,M,$){let D=rt(M,n[k],
E().names,{save:$,cancel:()=>S(c),mark(W,P,q){G(W,P.length?P:[O?.evidence??[0,1]],!P.length,q)}});N(D)}function G(k,O,M,$,D){
h.mark(k,O,M,{take(W){R({type:"mark",words:W},({text:P,spans:q})=>{h.show(y(c)),$(P,q,W)})},cancel(){h.show(y(c)),D?.()}})}
function J(){let k=c?.[0]??"stakeholders",{label:O}=n[k];u=!0;let M=y(c)?.evidence??[0,1],$=l("Mark the words of a new r\
ow: {table}",{table:O});G($,[M],!0,(W,P,q)=>R({type:"new",table:k,words:q},({cells:fn})=>{j(k,y(c),fn,(pn,hn)=>L({type:"\
add",table:k,words:q,cells:pn,marked:hn},()=>{}))}),()=>S(c))}function _(){let k=y(c);if(!k)return;let O=E().tables.stakeholders.
filter(({id:$})=>$!==k.id);N(et(k,O,$=>L({type:"merge",row:k.id,into:$},()=>{}),()=>S(c)))}function U(){let k=y(c);if(!k)
return;N(tt(k,M=>L({type:"split",row:k.id,names:M},()=>{}),()=>S(c)))}function I(k){if(!(k.altKey||k.ctrlKey||k.metaKey||
!(k.target instanceof Element))){if(k.key==="Escape"&&u)S(c);else{if(u||!m.keysAreOn()||k.target.closest($n))return;if(!m.
press(k.key))return}k.preventDefault(),k.stopPropagation()}}}};var lt={render({model:e,el:t}){Z(e,t);let{region:n,announce:o}=V(),s=e.get("choices").map((x,C)=>Ln(x,()=>a(C))),i=r("bu\
tton",{type:"button",onclick:p},l("Show all rows")),d=r("p",{class:"ck-count"}),c=Nn(e.get("columns")),u=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":l("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:x})=>x),i),d,c.element,u,n)),e.on("change:chosen",w),e.on("change:pictur\
e",m),w(),()=>{e.off("change:chosen",w),e.off("change:picture",m)};function a(x){let C=[...e.get("chosen")];C[x]=s[x].value(),
h(C)}function p(){h(s.map(()=>null))}function h(x){e.set("chosen",x),e.save_changes(),o(d.textContent)}function w(){let x=e.
get("chosen"),C=e.get("rows"),E=C.filter(({facets:T})=>T.every((f,y)=>x[y]===null||x[y]===f));s.forEach((T,f)=>{T.show(x[f])}),
d.textContent=E.length?K("1 of {total} rows matches.","{count} of {total} rows match.",E.length,{total:C.length}):l("No \
row matches all of these choices."),c.show(E),m()}function m(){let x=e.get("picture"),C=JSON.stringify(x.of)===JSON.stringify(
e.get("chosen"));x.of?C?x.fault?u.replaceChildren(r("p",{dir:"auto"},x.fault)):u.replaceChildren(...x.lead?[Wn(x)]:[]):u.
replaceChildren(r("p",{},l("The figure for these rows is being drawn."))):u.replaceChildren()}}};function Ln({name:e,values:t},n){
let o=t.map((i,d)=>r("option",{value:d,dir:"auto"},i||l("no entry"))),s=r("select",{onchange:n},r("option",{value:""},l(
"all")),...o);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Nn(e){let t=r("tbody"),n=e.map(c=>r("th",{scope:"col",dir:"au\
to"},c)),o=r("table",{},r("thead",{},r("tr",{},...n)),t),s=l("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:i,show:d};function d(c){i.hidden=c.length===0,i.scrollTop=0,t.replaceChildren(
...c.map(({cells:u})=>r("tr",{},...u.map(_n))))}}function _n(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Wn({source:e,alt:t,lead:n,parts:o}){if(!e)return r("div",{lang:"en"},r("p",{},n),...Oe(o));
let s=Oe(o.filter(({open:c})=>!c)),i=r("details",{},r("summary",{},l("Describe this figure")),r("p",{},n),...s),d=r("fig\
caption",{},...Oe(o.filter(({open:c})=>c)),s.length?i:"");return r("figure",{lang:"en"},r("img",{alt:t,src:e}),d)}function Oe(e){
return e.flatMap(({heading:t,items:n})=>[r("p",{},r("strong",{},t)),r("ol",{},...n.map(o=>r("li",{},o)))])}var dt="coursekit",ge="records";function ut(e,t,n){let o=!0,s=null,i=!1;e.on("change:keeping",d),d();async function d(){
try{await Bn(c)}catch(u){i||n(u instanceof Error?u.message:String(u)),i=!0}}async function c(){if(!o&&!e.get("keeping").
at_stake)return;let u=await Dn();try{let{course:a}=e.get("keeping"),p=await jn(u,a);p&&!Kn(p,s)&&await t.ask({keeping:"a\
dd"},[p]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(s=Fn(w[0]),await Un(u,a,s),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{u.close()}}}function Bn(e){return navigator.locks?navigator.locks.request(dt,e):e()}function Dn(){
return new Promise((e,t)=>{let n=indexedDB.open(dt,1);n.onupgradeneeded=()=>n.result.createObjectStore(ge),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function jn(e,t){return new Promise((n,o)=>{let s=e.transaction(ge).objectStore(ge).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function Un(e,t,n){return new Promise((o,s)=>{let i=e.transaction(
ge,"readwrite");i.objectStore(ge).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>s(i.error)})}var Fn=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),Kn=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var Pn=1e4,ft=8,qn=6e4;function ht(e,t,n){return wt(e,t,gt(e,n))}function mt(e,t,n){let o=gt(e,n),s=wt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(Vn(o)),{link:o,leave:s}}function wt(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
i=d=>{t.prepend(Hn(e,n,d)),s=Yn(e)};return o==="session"&&i(""),o==="page"&&ut(e,n,i),()=>s()}function gt(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(i,d)=>{let c=F("keeping"),u=()=>d(new Error(l("The kernel is not answering. Run this cell again.")));n.set(c,{resolve:i,
refuse:d,timer:setTimeout(u,Pn)});try{e.send({...o,keeping_id:c},void 0,s)}catch{}})}}}function Hn(e,t,n){let o=r("p",{class:"\
ck-reminder"}),s=()=>{let i=l("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":l("Your answers are not kept here.")},r("p",{},r("strong",{},l("Your answers are not kept here.")),"\
 ",n?l("The browser will not store them ({reason}).",{reason:n}):""," ",l("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),kt(t),o)}function Vn(e){let t=l("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},l("Your answers as a file")),r("p",{},t),kt(e))}function kt(e){let{region:t,announce:n}=V(),o=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:a}),i=r("button",{type:"button",onclick:u},l("Downl\
oad my answers")),d=r("button",{type:"button",onclick:()=>s.click()},l("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,d,s),o,t);function c(p){o.replaceChildren(p),n(p)}async function u(){try{let{name:p,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return c(l("There is nothing to download yet."));zn(new Blob(w,{type:"\
application/jsonl"}),p),await e.ask({keeping:"taken",upto:h}),c(l("Downloaded: {name}. Keep this file.",{name:p}))}catch(p){
c(l("Not downloaded: {reason}",{reason:pt(p)}))}}async function a(){let[p]=s.files??[];if(p)try{if(p.size>ft*1024*1024)throw new Error(
l("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:ft}));
let{told:h}=await e.ask({keeping:"add"},[await p.arrayBuffer()]);c(h)}catch(h){c(l("Not uploaded: {reason}",{reason:pt(h)}))}finally{
s.value=""}}}var pt=e=>e instanceof Error?e.message:String(e);function zn(e,t){let n=URL.createObjectURL(e);r("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),qn)}function Yn(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Gn=300,xe=14,Ie=17,Re=["done","missed","left"],bt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},yt={render({
model:e,el:t}){Z(e,t);let n=Jn(d=>o.ask(d));t.replaceChildren(n.element);let{link:o,leave:s}=mt(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([d])=>d.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Jn(e){
let{region:t,announce:n}=V(),o=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),d=r("button",{type:"but\
ton",onclick:w},l("Refresh")),c=r("div",{class:"ck ck-progress"},o,Xn(),d,s,i,t),u,a="";return{element:c,look:p,lookSoon:h};
async function p(){try{let{lessons:m,unread:x,apart:C}=await e({keeping:"look"}),E=[...x.map(f=>l("This lesson cannot be\
 read: {why}",{why:f})),C];s.replaceChildren(...E.filter(Boolean).map(f=>r("p",{},f)));let T=JSON.stringify(m);return T===
a||(a=T,o.replaceChildren(m.length?l("All lessons: {counts}",{counts:$e(m.flatMap(xt))}):l("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(Qn))),!0}catch(m){let x=m instanceof Error?m.message:String(m);return s.replaceChildren(
x),n(x),!1}}function h(){clearTimeout(u),u=setTimeout(p,Gn)}async function w(){await p()&&n(o.textContent)}}var xt=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function Qn(e){let t=xt(e),n=r("span",{dir:"auto"},e.title),o=r(
"span",{class:"ck-unseen"},l("(opens in a new tab)")),s=Re.flatMap(i=>t.filter(d=>d===i));return r("section",{},r("h3",{},
r("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),r("p",{class:"ck-counts"},Le(s),$e(t)),r("ul",{},...e.objectives.
map(Zn)))}function Zn({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:d})=>i==="left"&&d);return r("li",{},e?r("span",{dir:"auto"},e):l("Questions without an objective"),r(
"p",{class:"ck-counts"},Le(n),$e(n)),vt(l("Missed:"),o),vt(l("Changed since you answered:"),s))}function vt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>H("li",{dir:"auto"},o));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...n))}function $e(e){let[t,n,o]=Re.map(s=>e.filter(i=>i===s).length);return l("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Xn(){let e={done:l("done"),missed:l("missed"),left:l("left")},t=Re.map(n=>r("span",
{},Le([n]),` ${e[n]}`));return r("p",{class:"ck-legend"},l("A symbol for each question:"),...t)}function Le(e){let t=Se(
"svg",{class:"ck-marks",width:e.length*Ie,height:xe,viewBox:`0 0 ${e.length*Ie} ${xe}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=Se("g",{class:`ck-mark-${n}`,transform:`translate(${o*Ie} 0)`});s.append(Se("rect",
{x:1,y:1,width:xe-2,height:xe-2,rx:2})),bt[n]&&s.append(Se("path",{d:bt[n]})),t.append(s)}),t}function Se(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var eo=3,to=30,St=100;function Tt(e,{way:t,makeForm:n,put:o}){let s=[],i=t==="one-by-one",d=r("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:E},l("Next question")),c={},u=0;return{next:d,begin(){w(eo),s.length<e.length&&no(h)},addAll:()=>w(
1/0),restore:m,restoreOne:x,arrange:C,named:a,around(T){let f=T instanceof Element?T.closest("form"):null;return s.find(
y=>y.element===f)},actions:()=>Object.fromEntries(p().flatMap(([T,f])=>{let y=f.action();return y?[[T,y]]:[]})),left:()=>s.
filter(T=>!T.isAnswered()).length,firstToAnswer:()=>p().find(([T])=>!c[T]?.result)?.[1],setSaved(T){for(let[f,y]of p())T.
has(f)||y.setUnsaved("")}};function a(T){return s[e.findIndex(({id:f})=>f===T)]}function p(){return s.map((T,f)=>[e[f].id,
T])}function h(){w(to),s.length<e.length&&setTimeout(h)}function w(T){let f=e.slice(s.length,s.length+T).map((y,g)=>{let b=s.
length+g+1,v=l("Question {place} of {count}",{place:b,count:e.length}),S=n(y,v);return c[y.id]&&S.restore(c[y.id]),S});s.
push(...f),C(),o(f,e.length-s.length)}function m(T){c=T,t!=="each"&&w(1/0);for(let[f,y]of p())y.restore(c[f]);i&&(u=Math.
max(0,s.findIndex(f=>!f.isAnswered()))),C()}function x(T,f){c[T]=f,a(T)?.restore(f),C()}function C(){s.forEach((T,f)=>{T.
element.hidden=i&&f>u}),d.hidden=!(i&&u<s.length-1&&s[u].isAnswered())}function E(){u+=1,C(),s[u].focus()}}function no(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,St),requestAnimationFrame(()=>oo(n))}function oo(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:St}):setTimeout(e)}var Ct=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var At=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Et(e,t){let{make:n,makeMarkdown:o,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),d=>{let c=t.
uniqueId("classify"),u=o("legend",{dir:"auto"},d),a=i.map(({token:w})=>n("input",{type:"radio",name:c,value:w})),p=i.map(
(w,m)=>n("label",{},a[m]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},u,...p);return{element:h,
control:h,words:u.textContent??"",value:()=>t.chosenValue(a),set:w=>t.chooseValue(a,w)}})}function Mt(e,t){let{describe:n,make:o,setInvalid:s,t:i}=t,d=e.pieces,c=e.gaps,u=c.map((h,w)=>{let m=i("Gap {place} of {\
count}",{place:w+1,count:c.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},h),label:m,feedback:t.makeFeedback()}}),
a=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});d.forEach((h,w)=>{a.append(t.makeMarkdown("span",{},h)),u[w]&&
a.append(u[w].control)});for(let{control:h}of u)n(h,a);let p=o("div",{},a,...u.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:p,answer(){let h=u.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){u.forEach(({control:w},m)=>{w.value=h[m]??""})},show(h){u.forEach(({control:w,label:m,feedback:x},C)=>{let{right:E,
written:T,...f}=h.gaps[C];w.value=T,n(w,x.element,a),s(w,T&&!E);let y=t.placeVerdict(E,T),g={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};x.set(...t.placeTold(y,g[y],f))})},said:()=>u.map(
({feedback:h})=>h.text()).join(" "),...t.closing(p,()=>{for(let{control:h,feedback:w}of u)n(h,a),s(h,!1),w.set()})}}function Ot(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:i}){let d=s("undated"),c=n("input",{type:"checkbox",id:d,onchange:p}),
u=n("label",{for:d},` ${o("The text gives no date.")}`),a=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},c,u),sent:()=>c.checked?{undated:!0}:null,filled(h){c.checked=!!h.undated,
p()},shown({understood:h}){c.checked=h==="undated"},key:t});return a;function p(){a.input.disabled=c.checked}}function It(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:d}=t,c=n("textarea",{id:d("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),u=n("p",{class:"ck-how",id:d("count")});c.setAttribute("aria-describedby",u.id);let a=n("div",{class:"\
ck-discussed",hidden:!0}),p=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),p),n("la\
bel",{for:c.id},i("Write what somebody in this role would say:")),c,u,a);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>c.value.trim()?{text:c.value.trim()}:
null,fill(f){c.value=f.text,w()},show(f){c.value||(c.value=f.written),w(),a.hidden=!1,a.replaceChildren(m(i("Answers tha\
t can be defended")),...f.positions.map(x),m(i("Mark your own answer")),C(f),m(i("Examples")),...f.exemplars.map(T))},said:({
positions:f})=>i("{count} answers that can be defended are shown below your own.",{count:f.length}),...t.closing(h)};function w(){
let f=c.value.split(/\s+/).filter(Boolean).length,{limit:y}=e;u.replaceChildren(i("{count} of at most {limit} words",{count:f,
limit:y})),u.classList.toggle("ck-over",f>y)}function m(f){return n("p",{class:"ck-heading"},f)}function x({answer:f,held_by:y,
strongest:g,counter:b}){let v=d("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":v},o("p",
{class:"ck-heading",dir:"auto",id:v},f),n("p",{dir:"auto"},i("Held by {who}.",{who:y})),n("p",{},n("strong",{},i("The st\
rongest argument for it"))),s(g),n("p",{},n("strong",{},i("The strongest argument against it"))),s(b))}function C({rubric:f,
marks:y}){let g=f.map((R,N)=>E(R,y[N])),b=n("p",{class:"ck-beside"}),v=n("button",{type:"button",onclick:A},i("Save my m\
arks")),S=n("div",{class:"ck-actions"},v);return n("div",{},...g.map(({element:R})=>R),S,b);function A(){let R=g.map(({value:N})=>N());
R.includes(-1)?L(i("Mark every line first.")):t.mark(R,()=>L(i("Your marks have been saved.")))}function L(R){b.replaceChildren(
R),t.announce(R)}}function E(f,y){let g=d("rubric"),b=[i("Not yet"),i("Partly"),i("Yes")],v=b.map((A,L)=>{let R=n("input",
{type:"radio",name:g,value:L});return R.checked=y===L,R});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},f),...v.map((A,L)=>n("label",{},A,` ${b[L]}`))),value:()=>v.findIndex(A=>A.checked)}}function T({label:f,text:y,comment:g}){
let b=n("div",{class:"ck-comment"},s(g));return n("details",{},n("summary",{},f),s(y),b)}}function Rt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:i,setInvalid:d,t:c}=t,u=e.words,a=t.viewMarking(u,e.rest,
{"aria-label":c("Words in the passage")}),p=a.element,h=o("button",{type:"button",onclick:C},c("Clear the marks")),w=t.makeFeedback(),
m=o("div",{class:"ck-actions"},h),x=o("div",{},p,m,w.element);return{how:c("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:x,answer:()=>a.marked().length?{
words:a.marked()}:null,fill:({words:T})=>a.markAll(f=>T.includes(f)),show(T){a.markAll(y=>T.words.includes(y),!0);let f=[
s(T.feedback)];if(T.key){let y=new Set(T.key);a.words.forEach((g,b)=>{g.dataset.key=String(y.has(b))}),f.push(t.keyLine(
T.key.map(E).join("")))}T.why&&f.push(s(T.why)),w.set(...f),n(p,w.element),d(p,T.verdict!=="right")},said:()=>w.text(),close(){
a.close(),i(x,!0)},open(){a.open(),i(x,!1);for(let T of a.words)delete T.dataset.key;w.set(),n(p),d(p,!1)}};function C(){
a.markAll(()=>!1)}function E(T,f){return(f?u[T][0]:"")+a.words[T].textContent}}function $t(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:i,uniqueId:d,viewPlaced:c}){let u=e.right.map(a=>[a.token,
s(a.text)]);return c(e,i("For each one, choose what goes with it."),a=>{let p=d("match"),h=o({id:p},u),w=n("label",{for:p,
dir:"auto"},a);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(m){
h.value=m}}})}var le="nothing";function Lt(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:i,t:d}=t,c=t.uniqueId("mend"),a=[...e.row,
[le,""]].map((f,y)=>so(f,{name:c,id:`${c}-${y}`,onchange:T},t)),p=a.map(({input:f})=>f),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:h.id},d("What should it say?")),m=s("p",{class:"ck-field"},w,h),x=t.makeFeedback(),C=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...a.map(({element:f})=>f)),m,x.element);return T(),
{how:d("Choose the wrong cell, then say what it should contain."),body:C,answer(){let f=n(p),y=h.value.trim();return f===
le?{cell:f}:f&&y?{cell:f,text:y}:null},fill:({cell:f,text:y})=>E(f,y??""),show(f){E(f.cell,f.value),x.set(...ro(f,t));let y=p.
find(g=>g.checked);o(y,x.element),o(h,x.element),i(h,Nt(f)==="wrong")},said:()=>x.text(),...t.closing(C,()=>{x.set();for(let f of[
...p,h])o(f);i(h,!1)})};function E(f,y){t.chooseValue(p,f),h.value=y,T()}function T(){m.hidden=["",le].includes(n(p))}}function so([
e,t],{name:n,id:o,onchange:s},{make:i,t:d}){let c=i("input",{type:"radio",name:n,id:o,value:e,onchange:s}),u=e===le?i("l\
abel",{for:o},_t(d)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:c,element:i("div",{class:"ck-o\
ption"},c,u)}}function ro(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:i,feedback:d,key:c,why:u}=e,a=Nt(e);
return[i?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...a==="right"?[s(a,o("What it should say: \
right"))]:[],...a==="wrong"?[s(a,o("What it should say: not right"))]:[],...d?[n(d)]:[],...c?[t(c.cell===le?_t(o):`${c.cell}\
: ${c.value}`)]:[],...u?[n(u)]:[]]}function Nt({right:e,cell:t,verdict:n}){return!e||t===le?"":n==="right"?"right":"wron\
g"}var _t=e=>e("Nothing in this row is wrong");function Wt({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),d=o({how:n("Type a number."),label:i,after:s});return d.input.setAttribute("inputmode","dec\
imal"),d}function Bt(e,t){let{announce:n,describe:o,make:s,markdownBlock:i,plainText:d,setOff:c,t:u}=t,a=t.makeFeedback(),p=s("ol",
{class:"ck-order"}),h=s("div",{},p,a.element),w=e.items.map(m);return T(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:f})=>f)}),fill:({order:f})=>C(
f),show(f){C(f.key??f.order);let y=[f.feedback,f.why].filter(Boolean).map(i);a.set(...y,...x(f.open??[])),o(p,a.element)},
said:()=>a.text(),...t.closing(h,()=>{a.set(),o(p),T()})};function m({token:f,text:y}){let g=d(y),b=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},y),v=R("↑",u("Move up: {item}",{item:g}),-1),S=R("↓",u("Move down: {item}",{item:g}),1),
A=s("span",{class:"ck-moves"},v,S),L=s("li",{onkeydown:N},A,b);return{token:f,words:g,row:L,up:v,down:S};function R(B,j,G){
return s("button",{type:"button",class:"ck-move","aria-label":j,onclick:()=>E(f,G)},B)}function N(B){let j={ArrowUp:-1,ArrowDown:1}[B.
key];j&&(B.preventDefault(),B.stopPropagation(),E(f,j))}}function x(f){if(!f.length)return[];let y=f.map(([b,v])=>s("li",
{},u("{one} / {other}",{one:d(b),other:d(v)}))),g=u("The text does not say which of these came first:");return[s("p",{},
g),s("ul",{},...y)]}function C(f){w.sort((y,g)=>f.indexOf(y.token)-f.indexOf(g.token)),T()}function E(f,y){let g=w.findIndex(
L=>L.token===f),b=g+y,v=w[g];if(v.up.disabled||b<0||b>=w.length)return;w.splice(g,1),w.splice(b,0,v);let S=document.activeElement;
T(),S instanceof HTMLElement&&S.focus();let A={item:v.words,place:b+1,count:w.length};n(u("{item}: now {place} of {count\
}",A))}function T(){p.replaceChildren(...w.map(({row:f})=>f)),w.forEach(({up:f,down:y},g)=>{c(f,g===0),c(y,g===w.length-
1)})}}var Dt=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function jt(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:i,make:d,markdownBlock:c,t:u}=t,a=t.uniqueId("true-o\
r-false"),p=t.makeFeedback(),h=[u("True"),u("False")],w=[!0,!1].map(C=>d("input",{type:"radio",name:a,value:String(C)})),
m=w.map((C,E)=>d("label",{},C,` ${h[E]}`)),x=d("div",{},d("div",{class:"ck-inline"},...m),p.element);return{how:u("True \
or false?"),body:x,answer(){let C=o(w);return C?{answer:C==="true"}:null},fill:({answer:C})=>n(w,String(C)),show(C){n(w,
String(C.answer));let E="key"in C?[i(h[C.key?0:1])]:[];p.set(c(C.feedback),...E),s(w.find(T=>T.checked),p.element)},said:()=>p.
text(),...t.closing(x,()=>{p.set();for(let C of w)s(C)})}}var Ut={choice:Ct,choices:At,classify:Et,cloze:Mt,date:Ot,discuss:It,highlight:Rt,match:$t,mend:Lt,number:Wt,order:Bt,"s\
hort-text":Dt,"true-or-false":jt};var Ke={};He(Ke,{chooseValue:()=>De,chosenValue:()=>Be,closing:()=>re,describe:()=>Q,focusFirst:()=>We,isOff:()=>X,keyLine:()=>Te,
makeBlank:()=>Fe,makeFeedback:()=>ne,makeSelect:()=>Ft,markdownBlock:()=>te,placeTold:()=>Ue,placeVerdict:()=>je,plainText:()=>_e,
rounded:()=>Y,sentence:()=>ue,setDisabled:()=>Ne,setInvalid:()=>se,setOff:()=>z,verdictLine:()=>de});var io={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function de(e,t){
let n=r("span",{"aria-hidden":"true"},`${io[e]} `);return r("p",{class:`ck-verdict ck-${e}`},n,t)}function ne(){let e=r(
"div",{class:"ck-feedback",id:F("feedback"),hidden:!0});return{element:e,text:()=>ao(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var ue=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function ao(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(ue).join(" ")}var te=e=>H(
"div",{dir:"auto"},e),_e=e=>H("span",{},e).textContent??"";function Q(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function se(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var z=(e,t)=>e.setAttribute("aria-disabled",String(t)),X=e=>e.getAttribute("aria\
-disabled")==="true",Te=e=>r("p",{class:"ck-key"},l("The answer: {key}",{key:e}));function Ne(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function We(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var re=(e,t)=>({close:()=>Ne(e,!0),open(){Ne(e,!1),t?.()}}),Be=e=>e.find(t=>t.checked)?.
value??"";function De(e,t){for(let n of e)n.checked=n.value===t}function je(e,t){return e?"right":t?"wrong":"left"}function Ue(e,t,{
feedback:n,key:o,why:s}){return[de(e,t),...n?[te(n)]:[],...o&&e!=="right"?[Te(o)]:[],...s?[te(s)]:[]]}function Fe(e,t){return t.
length?Ft(e,t.map(n=>[n,n])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Ft(e,t){
let n=r("option",{value:""},l("Choose …")),o=t.map(([s,i])=>r("option",{value:s,dir:"auto"},i));return r("select",e,n,
...o)}var Y=e=>String(Math.round(e*100)/100);var Pe=()=>({sure:l("Sure"),fairly:l("Fairly sure"),guessing:l("Guessing")});function Kt(){let e=F("confidence"),t=Object.
entries(Pe()).map(([s,i])=>{let d=r("input",{type:"radio",name:e,value:s});return{input:d,label:r("label",{},d,` ${i}`)}}),
n=t.map(({input:s})=>s),o=r("legend",{},l("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Be(n),show:s=>De(n,s),close(){for(let s of n)s.disabled=!0}}}function Pt(){let e=F("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=r("label",{for:e},l("Why? In one line:"));return{element:r("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function qt(e,t){let n=r("ol",
{class:"ck-hints",hidden:!0}),o=r("button",{type:"button",hidden:!e.hints,onclick:d}),s=()=>n.lastElementChild?.textContent;
return u(),{list:n,button:o,show:c,offerNext:u,last:s,count:i};function i(){return n.children.length}function d(){X(o)||
(z(o,!0),t())}function c(a){n.hidden=!a.length,n.replaceChildren(...a.map(p=>H("li",{dir:"auto"},p))),u()}function u(){let a=e.
hints-i(),p=a?e.costs[i()]:0,h=p?l(", costs {share}%",{share:Y(100*p)}):"",w=a?l("Show a hint ({left} left{costs})",{left:a,
costs:h}):l("No hint left");o.replaceChildren(w),z(o,!a)}}function Ht(e,t){let n=e.confidence?Kt():null,o=e.reason?Pt():null,s="";return d(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:d,unchecked:c,fill:u,show:a,open:()=>t.open(),close(){for(let p of[t,n,o])p?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function d(){s=JSON.stringify(i())}function c(){let p=i();return JSON.
stringify(p)===s?null:p}function u(p){try{p.sent&&t.fill(p.sent),n?.show(p.confidence),o?.show(p.reason??"")}catch{}}function a(p){
p.verdict==="sent"?t.fill(p.sent):t.show(p),n?.show(p.confidence),o?.show(p.reason),d()}}var co=()=>({right:l("Chosen: right"),wrong:l("Chosen: not right"),missed:l("Not chosen, but right"),left:l("Correctly l\
eft out")});function Vt(e,{how:t,type:n}){let o=F("options"),s=e.map(({token:a,text:p})=>{let h=`${o}-${a}`,w=r("input",
{type:n,id:h,name:o,value:a}),m=H("label",{for:h,dir:"auto"},p),x=ne(),C=r("div",{class:"ck-option"},w,m,x.element);return{
token:a,input:w,label:m,feedback:x,row:C}}),i=ne(),d=s.map(({row:a})=>a),c=r("div",{class:"ck-options"},...d,i.element);
return{how:t,body:c,answer(){let a=s.filter(({input:p})=>p.checked).map(({token:p})=>p);return a.length?{choices:a}:null},
fill({choices:a}){for(let{token:p,input:h}of s)h.checked=a.includes(p)},show(a){for(let[p,{chosen:h,verdict:w,feedback:m}]of u(
a))if(p.input.checked=h,w){Q(p.input,p.feedback.element),p.row.dataset.verdict=w;let x=de(w,co()[w]);p.feedback.set(x,te(
m))}else a.missed&&Q(p.input,i.element);a.missed&&i.set(te(a.missed))},said(a){return[...u(a).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${ue(h.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...re(
c,()=>{for(let{input:a,feedback:p,row:h}of s)Q(a),delete h.dataset.verdict,p.set();i.set()})};function u(a){let p=new Map(
a.options.map(h=>[h.token,h]));return s.flatMap(h=>{let w=p.get(h.token);return w?[[h,w]]:[]})}}function zt(e,t,n){let o=e.left,s=e.right,i=o.map(({token:u,text:a})=>({token:u,feedback:ne(),...n(a)})),d=new Map(s.map(
({token:u,text:a})=>[u,_e(a)])),c=r("div",{class:"ck-placing"},...i.map(({element:u,feedback:a})=>r("div",{class:"ck-pla\
ced"},u,a.element)));return{how:t,body:c,answer(){let u=i.map(({token:a,value:p})=>[a,p()]).filter(([,a])=>a);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:a,set:p}of i)p(u[a]??"")},show({pairs:u}){for(let{token:a,
feedback:p,control:h,set:w}of i){let m=u.find(C=>C.token===a);w(m.chosen);let x=je(m.right,m.chosen);p.set(...Ue(x,lo(x),
{...m,key:d.get(m.key)})),Q(h,p.element),h.matches("select")&&se(h,x==="wrong")}},said:()=>i.map(({words:u,feedback:a})=>`${ue(
u)} ${a.text()}`).join(" "),...re(c,()=>{for(let{feedback:u,control:a}of i)u.set(),Q(a),se(a,!1)})}}function lo(e){return{
right:l("Right"),wrong:l("Not right"),left:l("Nothing was chosen here")}[e]}function Yt({how:e,label:t,after:n,more:o,sent:s,filled:i,shown:d,key:c=u=>u}){let u=F("answer"),a=Fe({id:u},[]),p=ne(),
h=r("p",{class:"ck-field"},r("label",{for:u},t),a,n),w=r("div",{},h,o,p.element);return{how:e,body:w,input:a,answer:()=>s?.()??
(a.value.trim()?{text:a.value.trim()}:null),fill(m){a.value=m.text??"",i?.(m)},show(m){d?.(m),a.value||(a.value=m.written??
"");let x=m.key===void 0?[]:[Te(c(m.key))];p.set(te(m.feedback),...x),Q(a,p.element),se(a,m.verdict!=="right")},said:()=>p.
text(),...re(w,()=>{p.set(),Q(a),se(a,!1)})}}var Gt={...Ke,dateInWords:be,make:r,makeMarkdown:H,t:l,tn:K,uniqueId:F,viewMarking:ye,viewOptions:Vt,viewPlaced:zt,viewTyped:Yt};function Jt(e){let t=r("p",{class:"ck-notice"}),n=r("p",{class:"ck-why-unsaved"}),o=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setLeft(s){o.replaceChildren(s?l("Not checked yet: this is how you left it."):"")}}}
function Qt(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){!t.length&&e.hidden||(e.hidden=!t.length,
e.replaceChildren(...t.map(uo)))}}}function uo({time:e,words:t}){let n=be(e.slice(0,10));if(!t){let s=l("Given to an ear\
lier version of this question, on {day}; it stays in your record.",{day:n});return r("li",{},s)}let o=l("Given to an ear\
lier version of this question, on {day}: ",{day:n});return r("li",{},o,r("q",{dir:"auto"},t))}var fo=2e4;function Zt({look:e,retry:t,announce:n}){let o=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},l("Tr\
y again")),i=r("details",{hidden:!0}),d=r("div",{class:"ck-saving",hidden:!0},o,s,i),c="",u=!1,a;return{element:d,show:p,
close:()=>clearTimeout(a)};function p({aloud:m=!1}={}){let x=e(),C=ho(x),E=!C.length,T=E?po(x.late,u):C.join(" ");u||=!E,
o.replaceChildren(T),d.classList.toggle("ck-unsaved",!E),s.hidden=E||x.isSilent,w(x.kept.mended??[]),d.hidden=!T&&i.hidden,
T&&(E?T!==c:m)&&n(T),c=T,clearTimeout(a),!E&&!x.isSilent&&(a=setTimeout(h,fo))}function h(){document.hidden?p():t(!1)}function w(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let x=K("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),C=m.map(T=>r("li",{dir:"auto"},T)),
E=[r("summary",{},x),r("ul",{},...C)];i.replaceChildren(...m.length?E:[])}}function po(e,t){return e?K("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?l("Everything is saved now."):""}function ho({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?mo(t):Xt()];
if(!e.why)return[];let s=e.waiting?K("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?l("This browser keeps a copy until it is saved."):"";return[ke(e.why),s,i].filter(Boolean)}function mo(e){return K(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var ke=e=>l("Not saved yet: {reas\
on}",{reason:e}),Xt=()=>l("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),fe=e=>e?l("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Xt();var wo=()=>({right:l("Right"),partly:l("Partly right"),near:l("Nearly right: check the spelling"),wrong:l("Not right"),discussed:l(
"There is no right or wrong answer"),sent:l("Your answer is kept for your instructor, who marks it")}),go=()=>({"too pre\
cise":l("Not right (more precise than the text)"),"too coarse":l("Partly right (less precise than the text)")});function qe(e){
let t=go()[e.note]??wo()[e.verdict];if(!e.of)return`${t}.`;let n=K("{points} of {of} point","{points} of {of} points",e.
of,{points:Y(e.points),of:Y(e.of)}),o=e.tries>1?l(" (first try: {points})",{points:Y(e.first)}):"",s=e.cost?l(", less {s\
hare}% for hints",{share:Y(100*e.cost)}):"";return`${t}: ${n}${s}${o}.`}function en(e,t){let{as_of:n,confidence:o,evidence:s,
left:i,reason:d,review_due:c}=e,u=[];if(o){let p=Pe()[o].toLowerCase();u.push(l("You said: {confidence}.",{confidence:p}))}
return d&&u.push(l("Your reason: {reason}",{reason:d})),!e.final&&i!=null&&u.push(K("One try left.","{count} tries left.",
i)),n&&n!==s?.as_of&&u.push(l("As of {day}.",{day:n})),c&&u.push(l("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:c})),[...u.map(p=>r("p",{class:"ck-beside"},p)),s?ko(s,t):""]}function ko(e,t){let{before:n,words:o,
after:s,told:i,draft:d}=e,c=o?l("The words in the article"):l("The fact and its source"),u=o?[n,r("mark",{},o),s]:[r("p",
{},i)],a=l("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck-evidence"},r("figcapt\
ion",{},c),r("blockquote",{dir:"auto"},...u),o?bo(e,t):vo(e),d?r("p",{class:"ck-beside"},a):"")}function bo({printed_in:e,
marks:t},n){if(!e&&!t)return"";let o=t?r("button",{type:"button",onclick:n},l("Show in the article")):null,s=e?r("cite",
{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",o)}function vo({pages:e,read:t,as_of:n}){let o={target:"_bla\
nk",rel:"noopener noreferrer"},s=e.flatMap(({address:u,host:a})=>[" ",r("a",{...o,href:u,title:u},a)]),d=[t&&l("Read on \
{day}.",{day:t}),n&&n!==t&&l("True as of {day}.",{day:n})].filter(Boolean).join(" "),c=s.length?[l("Source:"),...s,". "]:
[];return r("p",{class:"ck-beside"},...c,d)}function tn(e,t){let{drafts:n,extraViews:o,given:s,onChange:i,together:d}=t,{region:c,announce:u}=V(),a=Jt(u),p=yo(e,a,t),
h={...Ut,...o}[e.kind](e,{...Gt,announce:u,mark:J}),w=Ht(e,h),{check:m,reveal:x}=xo(S(),d,B),C=qt(e,G),E=Qt(),T=r("div",
{class:"ck-result"}),f=So(e,t.number,h.how,E.element,...w.elements,a.elements.left,C.list,r("div",{class:"ck-actions"},m,
x,C.button),a.elements.notice,a.elements.unsaved,T,c),y=r("form",{novalidate:!0,onsubmit:N},f),g=!1,b=!1,v="";return L(),
{element:y,restore:_,action:A,tell:a.tell,setUnsaved:a.setUnsaved,keepDraft:R,focus:()=>We(h.body),isAnswered:()=>g};function S(){
return e.sealed?l("Keep this answer"):h.check??l("Check")}function A(){return!X(m)&&h.answer()?{did:"answer",...w.draft()}:
null}function L(){let k=n.of(e,!!h.isFreeText)??s;k&&w.fill(k),a.setLeft(!!(k&&!s))}function R(){let k=X(m)?null:w.unchecked();
k?n.keep(e,k):n.forget(e)}function N(k){if(k.preventDefault(),X(m)||d)return;let O=A();O?v===JSON.stringify(O)?a.tell(l(
"Change your answer, then check again.")):j(O,m):a.tell(l("Answer first, then check."))}function B(){X(x)||j({did:"show"},
x),m.focus()}function j(k,O){z(O,!0),p(k,{onReply(M){k.did==="answer"&&(v=JSON.stringify(k)),z(O,!1),_(M.stands),R(),i(M.
score);let $=M.stands.result,D=$.verdict==="sent"?"":h.said($);u([qe($),D,a.whyUnsaved()].join(" "))},onSilence:()=>z(O,
!1),onRefused(M){z(O,!1);let $={reason:M};a.tell(e.sealed?l("Not kept: {reason}.",$):l("Not checked: {reason}.",$))}})}function G(){
p({did:"hint"},{onReply(k){C.show(k.stands.hints),a.clear(),u(l("Hint {place}: {hint}",{place:C.count(),hint:C.last()}))},
onSilence:C.offerNext})}function J(k,O){p({did:"mark",marks:k},{onReply:M=>O(M.stands.result)})}function _({hints:k,result:O,
earlier:M}){if(E.show(M),!b&&!k.length&&!O)return;b=!0;let $=f.contains(document.activeElement),D=w.unchecked();C.show(k),
a.clear(),g=!!O,x.hidden=!O?.may_show,z(m,!!O?.final),h.open(),O?(U(O,D),O.final&&I($)):(v="",D||w.settle(),T.replaceChildren())}
function U(k,O){w.show(k),O&&!k.final&&w.fill(O),(k.final||!w.unchecked())&&a.setLeft(!1),T.replaceChildren(de(k.verdict,
qe(k)),...en(k,t.showInArticle))}function I(k){n.forget(e),w.close(),k&&m.focus()}}function yo(e,t,{actions:n,whyUnsaved:o}){
return(s,i)=>n.give(e.id,s,{onReply(d){t.setUnsaved(d.saved?"":ke(o())),i.onReply(d)},onSilence(){i.onSilence?.(),t.clear(),
t.setUnsaved(fe(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.onRefused})}function xo(e,t,n){let o={type:"butt\
on",hidden:!0,onclick:n};return{check:r("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",o,l("Show\
 the answer"))}}function So(e,t,n,...o){let s=e.tries?K("One try.","{count} tries.",e.tries):"",i=[n,s].filter(Boolean).
join(" "),d=F("how"),c=[t,e.lesson].filter(Boolean).join(" · "),u=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r(
"fieldset",{class:"ck-question","aria-describedby":d},r("legend",{},r("span",{class:"ck-number"},c),u),e.below?H("div",{
dir:"auto"},e.below):null,r("p",{class:"ck-how",id:d},i),...o)}function nn(e,{course:t,quiz:n},o,{onNews:s,onLate:i,onElsewhere:d}){let c=ee("waiting",t),u=new Map,a=new Map,p=new Map,
h=new Set,w=new Set,m=new Set,x={},C=!1;return e.listen(G),window.addEventListener("storage",J),window.addEventListener(
"beforeunload",U),{give:f,giveAll:y,again:g,waiting:E,saved:B,areStored:()=>E().every(({id:I})=>c.isStored(I)),areSilent:()=>E().
some(({id:I})=>h.has(I)),open(I){x=I,!C&&(C=!0,T().forEach(S))},notOpened(){for(let{id:I}of T())h.add(I)},close(){window.
removeEventListener("storage",J),window.removeEventListener("beforeunload",U)}};function E(){let[I]=n.split(/(?<=\/)/),k=({
quiz:M})=>M===n||I.endsWith("/")&&String(M).startsWith(I);return c.all().map(([M,$])=>({...$,id:M})).filter(k).sort((M,$)=>M.
n-$.n||(M.id<$.id?-1:1))}function T(){return E().filter(({id:I})=>!p.has(I))}function f(I,k,O){let M=b({type:"do",question:I,
deed:k});a.set(M.id,O),v(M),S(M)}function y(I,{onReply:k,onSilence:O}){let M=Object.entries(I).map(([W,P])=>b({type:"do",
question:W,deed:P}));M.forEach(v);let $=Object.fromEntries(M.map(W=>[W.question,L(W)])),D=e.ask({type:"do-all",deeds:$},
{onReply(W){for(let{id:P,question:q}of M)q&&q in W.refused?j(P):N(P,W);k(W),s()},onSilence(){for(let{id:W}of M)h.add(W);
s(),O()}});for(let{id:W}of M)p.set(W,D)}function g(I){let k=b({type:"again"});a.set(k.id,I),S(k)}function b(I){let k=E(),
O=k.findLast(P=>P.question===I.question);if(O&&To(O,I)&&!w.has(O.id))return O;let M=`${new Date().toISOString().slice(0,
19)}Z`,$=I.question&&(x[I.question]??R(I.question)),D=(k.at(-1)?.n??0)+1,W={id:Co(),n:D,quiz:n,time:M,version:$,...I};return c.
put(W.id,W),W}function v(I){let k=({id:O,n:M,question:$})=>$===I.question&&M<I.n&&!w.has(O)&&(h.has(O)||!p.has(O));E().filter(
k).forEach(S)}function S(I){let{id:k,quiz:O,type:M}=I;if(M==="again"&&O!==n){j(k);return}let $=A(I);h.delete(k);let D=e.
ask($,{onReply(W){N(k,W);let P=a.get(k);a.delete(k),P?P.onReply(W):m.has(k)||i(I,W),m.add(k),s()},onSilence(){h.add(k),s(),
a.get(k)?.onSilence?.()},onRefused(W){j(k),a.get(k)?.onRefused?.(W),s()}});p.set(k,D)}function A(I){let{id:k,quiz:O,type:M,
question:$}=I;if(M==="again")return{type:M,id:k};let D=p.has(k)||!a.has(k);return{type:"do",question:$,deed:L(I),...D&&{
late:D,quiz:O}}}function L({id:I,question:k="",deed:O,version:M,time:$}){let D=M===R(k)?x[k]:M;return{...O,id:I,time:$,...D&&
{version:D}}}function R(I){let k=u.get(I);if(k)return k;let O=we(o.find(({id:M})=>M===I)??I);return u.set(I,O),O}function N(I,k){
h.delete(I),w.add(I),k.saved&&B()}function B(){w.forEach(j)}function j(I){w.delete(I),h.delete(I),c.remove(I)}function G(I){
for(let k of E())(p.get(k.id)??I)<I&&!w.has(k.id)&&S(k);_()}function J({key:I}){I?.startsWith(c.front)&&_()}function _(){
let I=[...h].filter(k=>!c.has(k));for(let k of I)h.delete(k),a.delete(k);I.length&&d()}function U(I){E().some(({id:k})=>!c.
isStored(k))&&I.preventDefault()}}var To=(e,t)=>e.type===t.type&&e.question===t.question&&JSON.stringify(e.deed)===JSON.
stringify(t.deed);function Co(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(t=>t.toString(16).padStart(2,"0")).join("")}var Ao=400;function on({course:e,quiz:t}){let n=ee("draft",e),o=u=>`${t} ${u.id}`,s=new Map(n.all()),i=new Set,d;return window.
addEventListener("pagehide",c),document.addEventListener("visibilitychange",c),{of(u,a){let p=s.get(o(u));return p&&(a||
p.sign===we(u))?p.deed:null},soon(u){i.add(u),clearTimeout(d),d=setTimeout(c,Ao)},keep(u,a){n.put(o(u),{at:Date.now(),sign:we(
u),deed:a})},forget(u){s.delete(o(u)),n.has(o(u))&&n.remove(o(u))},close(){c(),window.removeEventListener("pagehide",c),
document.removeEventListener("visibilitychange",c)}};function c(){clearTimeout(d);for(let u of i)u.keepDraft();i.clear()}}function sn(e,t,n){let{isTogether:o,isSealed:s,passMark:i,whyUnsaved:d,restore:c,announce:u}=n,a=r("p",{class:"ck-score"}),
p=r("p",{class:"ck-notice"}),h=r("p",{class:"ck-why-unsaved"}),w=r("button",{type:"button",class:"ck-main",hidden:!o,onclick:x},
s?l("Keep all answers"):l("Check all answers")),m=r("button",{type:"button",hidden:!0,onclick:E},l("Retry the questions \
you missed"));return{buttons:[w,m],told:[p,h,a],setScore:y,setSaved:()=>h.replaceChildren()};function x(){if(X(w))return;
e.addAll();let g=e.actions();if(!Object.keys(g).length){f(l("Answer first, then check."));return}z(w,!0),t.giveAll(g,{onReply(b){
z(w,!1),c(b),C(b.saved)},onSilence(){z(w,!1),T()}})}function C(g){let b=e.left(),v=b?K("1 question is still open.","{cou\
nt} questions are still open.",b):"";p.replaceChildren(v),h.replaceChildren(g?"":ke(d())),u([a.textContent,v,h.textContent].
join(" "))}function E(){t.again({onReply(g){p.replaceChildren(),e.addAll(),c(g),e.firstToAnswer()?.focus()},onSilence:T})}
function T(){p.replaceChildren();let g=fe(t.areStored());h.replaceChildren(g),u(g)}function f(g){p.replaceChildren(g),u(
g)}function y(g){a.replaceChildren(Eo(g,i)),m.hidden=!g.missed}}function Eo({answered:e,questions:t,of:n,points:o,first:s,
passed:i},d){let c=[];return e&&c.push(l("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&c.push(l(
"Score: {points} of {of}; on the first try, {first}.",{points:Y(o),of:Y(n),first:Y(s)})),i!=null&&c.push(i?l("That is en\
ough to pass."):l("You need {mark}% to pass.",{mark:d})),c.join(" ")}var rn={render({model:e,el:t,views:n={}}){Z(e,t);let o=Mo(e,ve(e),n);t.replaceChildren(o.element);let s=ht(e,t,o.reload);
return()=>{o.close(),s()}}};function Mo(e,t,n){let o=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:d,
announce:c}=V(),a=nn(t,s,o,{onNews:j,onLate:J,onElsewhere:L}),p=on(s),h=Oo(a.waiting()),w=s.way==="all",m=Tt(o,{way:s.way,
makeForm:g,put:b}),x=sn(m,a,{isTogether:w,isSealed:o.some(({sealed:_})=>_),passMark:s.pass_mark,whyUnsaved:i,restore:A,announce:c}),
C=Zt({look:N,retry:R,announce:c}),E=r("div",{class:"ck-actions"},m.next,...x.buttons),T=0,f=r("div",{class:"ck ck-quiz",
oninput:v,onclick:v,onkeyup:v,onpointerup:v},s.told?r("p",{class:"ck-told"},s.told):null,C.element,E,...x.told,d);return m.
begin(),e.on("change:kept",B),C.show({aloud:!0}),t.ask({type:"open"},{onReply:S,onSilence:G}),{element:f,close:y,reload:L};
function y(){e.off("change:kept",B);for(let _ of[a,p,C,t])_.close()}function g(_,U){return tn(_,{number:U,actions:a,drafts:p,
given:h.get(_.id),whyUnsaved:i,together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:_.id},{onReply:Io}),
onChange(I){x.setScore(I),m.arrange()}})}function b(_,U){E.before(..._.map(I=>I.element)),U?f.dataset.toCome=String(U):delete f.
dataset.toCome}function v({target:_}){let U=m.around(_);U&&p.soon(U)}function S(_){A(_),a.open(_.versions),j()}function A(_){
m.restore(_.questions),x.setScore(_.score)}function L(){t.ask({type:"open"},{onReply:A}),j()}function R(_){t.ask({type:"\
retry"},{onReply(){j(),C.show({aloud:_})}})}function N(){return{kept:e.get("kept")??{},late:T,waiting:a.waiting().length,
isSilent:a.areSilent(),areStored:a.areStored()}}function B(){i()||a.saved(),j()}function j(){C.show();let _=new Set(a.waiting().
map(({question:U})=>U));_.size||x.setSaved(),m.setSaved(_)}function G(){a.notOpened(),C.show({aloud:!0});for(let{question:_}of a.
waiting())m.named(_)?.setUnsaved(fe(a.areStored()))}function J({question:_=""},U){if(T+=U.saved?1:0,U.type==="state"?A(U):
U.stands&&(x.setScore(U.score),m.restoreOne(_,U.stands)),U.without_effect?.length){let I=l("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");m.named(
_)?.tell(I)}}}function Oo(e){let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[
n,o]))}function Io(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function an(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":l("Article"),lang:e.lang||null,
onclick:({target:f})=>{f instanceof Element&&m(f.closest(".ck-passage"))},onkeydown:c}),s=[],i=[];return{element:o,show:u,
select:E,scrollToMarked:()=>T(s.find(f=>f.marked))};function c(f){let y=i.findIndex(({element:v})=>v===f.target);if(y<0||
f.altKey||f.ctrlKey||f.metaKey)return;let b={ArrowRight:y+1,ArrowDown:y+1,ArrowLeft:y-1,ArrowUp:y-1,Home:0,End:i.length-
1}[f.key];if(f.key==="Enter"||f.key===" ")m(i[y].element);else if(i[b])x(i[b]);else if(b===void 0)return;f.preventDefault()}
function u(f,y){let g=new Set,b=[...y,...f.flatMap(A=>[A.evidence,...A.passages])];for(let[A,L]of b)g.add(A).add(L);s=[];
let v=[],S=0;for(let A of e.blocks)v.push(t.slice(S,A.start),a(A,[...g])),S=A.end;v.push(t.slice(S,t.length)),p(f,y),i=s.
filter(A=>A.rows.length),i.forEach(w),i.length&&C(i[0]),o.replaceChildren(...v)}function a(f,y){let b=[...y.filter(R=>f.
start<R&&R<f.end).sort((R,N)=>R-N),f.end],v=b.map((R,N)=>{let B=N?b[N-1]:f.start,j=r("span",{},t.slice(B,R));return{start:B,
end:R,rows:[],marked:!1,element:j}});s.push(...v);let S=f.aside?r("span",{class:"ck-aside-label"},f.aside):null,A=f.aside?
"ck-aside":`ck-${f.kind.replace(" ","-")}`,L=v.map(R=>R.element);return r("p",{class:A,dir:"auto"},S,...L)}function p(f,y){
let g=f.flatMap(b=>b.passages.map(([v,S])=>({id:b.id,start:v,end:S})));g.sort((b,v)=>b.end-b.start-(v.end-v.start));for(let{
id:b,start:v,end:S}of g)for(let A of h(v,S))A.rows.includes(b)||A.rows.push(b);for(let[b,v]of y)for(let S of h(b,v))S.marked=
!0,S.element.classList.add("ck-marked")}function h(f,y){let g=0;for(let v=s.length;g<v;){let S=g+v>>1;s[S].start<f?g=S+1:
v=S}let b=g;for(;b<s.length&&s[b].end<=y;)b+=1;return s.slice(g,b)}function w({element:f,rows:y}){f.classList.add("ck-pa\
ssage"),f.prepend(r("span",{class:"ck-unseen"},`${y.join(", ")}: `)),f.setAttribute("role","button"),f.setAttribute("tab\
index","-1"),f.setAttribute("aria-pressed","false"),me(f)}function m(f){let y=i.find(b=>b.element===f);if(!y)return;C(y);
let g=y.rows.indexOf(y.chosen??"");n(y.rows[(g+1)%y.rows.length])}function x(f){C(f),f.element.focus()}function C(f){for(let y of i)
y.element.tabIndex=y===f?0:-1}function E(f){for(let v of s){let S=f!==void 0&&v.rows.includes(f.id),[A,L]=f?.evidence??[
1/0,-1/0];v.chosen=S?f.id:void 0,v.element.classList.toggle("ck-chosen",S),v.element.classList.toggle("ck-evidence",A<=v.
start&&v.end<=L),v.rows.length&&v.element.setAttribute("aria-pressed",String(S))}let y=s.find(v=>v.chosen),g=o.getRootNode(),
b=g instanceof Document||g instanceof ShadowRoot?g.activeElement:null;!y||i.some(({element:v})=>v===b)||(C(y),T(y))}function T(f){
f&&ce(o,f.element)}}function cn(e,t,{choose:n,switchTo:o}){let s=F("rows"),i=r("div",{class:"ck-rows"}),d=r("p",{class:"ck-hint ck-drafts"}),
c=r("div",{class:"ck-detail"}),u=e.map(({name:v,label:S,rows:A})=>{let L=K("1 row","{count} rows",A.length);return r("op\
tion",{value:v},l("{label} ({rows})",{label:S,rows:L}))}),a=r("select",{onchange:()=>o(a.value)},...u),p=r("label",{class:"\
ck-switch"},l("Table")," ",a),h=new Map,w,m=!1;return{element:r("div",{class:"ck-table"},p,d,i,c),show:C,select:f};function C(v){
a.value=v.name,h=new Map(v.rows.map(A=>[A.id,T(v,A)]));let S=Ro(v.rows);d.hidden=!S,d.textContent=S,i.replaceChildren(v.
rows.length?E(v):r("p",{},l("This table has no rows for this article."))),i.scrollTop=0}function E(v){let S=l("{label}: \
choose a row to mark its words",{label:v.label}),A=[l("Row"),...v.columns].map(R=>r("th",{scope:"col"},R)),L=[...h.values()].
map(({element:R})=>R);return r("fieldset",{},r("legend",{},S),r("table",{},r("thead",{},r("tr",{},...A)),r("tbody",{},...L)))}
function T(v,S){let A=`${s}-${S.id}`,L=()=>n(S.id),R=r("input",{type:"radio",name:s,value:S.id,id:A,onchange:L}),N=r("la\
bel",{for:A},R,S.id),B=`${A}-main`,j=S.cells.map((_,U)=>r("td",{dir:"auto",id:U===v.main?B:null,"data-heading":v.columns[U]},
_));return R.setAttribute("aria-describedby",B),{element:r("tr",{onclick:J},r("th",{scope:"row"},N),...j),input:R};function J({
target:_}){_ instanceof Element&&_.closest("label")||(R.focus(),n(S.id))}}function f(v){let S=w;h.get(S??"")?.element.classList.
remove("ck-chosen"),w=v?.id;let A=h.get(w??"");for(let{input:L}of h.values())L.checked=L.value===w;return A?.element.classList.
add("ck-chosen"),A&&ce(i,A.element,i.querySelector("thead")?.offsetHeight),c.replaceChildren(...v?y(v):[r("p",{},l("No r\
ow is chosen."))]),S}function y(v){let S=g(v).map(({part:N,words:B,count:j})=>r("li",{},r("span",{class:"ck-part"},N)," ",
r("q",{dir:"auto"},B),j>1?K(" (once)"," ({count} times)",j):null)),A=[$o(v),Lo(v),...v.why],R=r("details",{open:m,ontoggle:()=>m=
R.open},r("summary",{},l("Why this row?")),r("ul",{},...A.map(N=>r("li",{},N))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},l("Row {id}",{id:v.id})),r("button",{type:"button",onclick:b},l("Clear the marks"))),r("p",{class:"ck-part"},
l("Its words in the article")),r("ul",{},...S),R]}function g(v){let S=new Map;for(let[A,L,R]of v.passages){let N=t.slice(
A,L),B=S.get(`${R} ${N}`)??{part:R,words:N,count:0};S.set(`${R} ${N}`,{...B,count:B.count+1})}return[...S.values()]}function b(){
let v=h.get(w??"");n(""),v?.input.focus()}}function Ro(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?l("This table is a draft that nobody has checked."):K("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function $o({origin:e,checked:t}){if(e==="machine")
return l("The machine made this row.");if(e==="proposed")return l("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?l("Checked by {name} on {day}.",{name:o,day:s}):l("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function Lo({certainty:e}){return e==="clear"?l("The rules had no doubt about it."):l("It is dou\
btful: check it against the sentence.")}var ln=150,dn=e=>e.length>ln?`${e.slice(0,ln)} …`:e,un={render({model:e,el:t}){Z(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new ie(n.text),{region:i,announce:d}=V(),c=an(n,s,x),u=cn(o,s,{choose:x,switchTo:T}),a=No(n);c.element.setAttribute(
"aria-describedby",a.id);let p=n.title?l("Reader: {title}",{title:n.title}):l("Reader"),h=r("div",{class:"ck ck-reader",
role:"group","aria-label":p},a,r("div",{class:"ck-sides"},c.element,u.element),i);t.replaceChildren(h);let w=ee("reader",
"any"),m=E();return e.on("change:table",g),e.on("change:selected",b),e.on("change:marked",v),g(),m=!1,v(),()=>{e.off("ch\
ange:table",g),e.off("change:selected",b),e.off("change:marked",v)};function x(S){e.set("selected",S),e.save_changes(),C()}
function C(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function E(){let S=w.
get(e.get("place")),A=o.find(({name:R})=>R===S?.table);if(!A||e.get("selected"))return!1;let L=A.rows.find(({id:R})=>R===
S.selected);return e.set("table",A.name),e.set("selected",L?.id??""),e.save_changes(),!0}function T(S){e.set("selected",
""),e.set("table",S),e.save_changes(),C()}function f(){let S=e.get("table");return o.find(A=>A.name===S)??o[0]}function y(){
return f().rows.find(({id:S})=>S===e.get("selected"))}function g(){let S=f();u.show(S),c.show(S.rows,e.get("marked")),b()}
function b(){let S=y(),A=u.select(S);c.select(S),!m&&(S?d(_o(S,S.cells[f().main])):A&&d(l("Marks cleared.")))}function v(){
let S=e.get("marked");if(c.show(f().rows,S),c.select(y()),!S.length)return;c.scrollToMarked();let A=S.map(([L,R])=>s.slice(
L,R)).join(" … ");d(l("Marked in the article: {words}",{words:dn(A)}))}}};function No(e){let t=l("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=l("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return r(
"p",{class:"ck-hint",id:F("hint")},o)}function _o({id:e,passages:t},n){return K("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:dn(n)})}return bn(Wo);})();
return widgets; }

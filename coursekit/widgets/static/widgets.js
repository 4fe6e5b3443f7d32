export function makeWidgets() {
"use strict";var widgets=(()=>{var Ce=Object.defineProperty;var mn=Object.getOwnPropertyDescriptor;var wn=Object.getOwnPropertyNames;var gn=Object.prototype.hasOwnProperty;var He=(e,t)=>{for(var n in t)Ce(e,n,{get:t[n],enumerable:!0})},kn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of wn(t))!gn.call(e,s)&&s!==n&&Ce(e,s,{get:()=>t[s],enumerable:!(o=mn(t,s))||o.enumerable});return e};var bn=e=>kn(Ce({},"__esModule",{value:!0}),e);var Wo={};He(Wo,{curator:()=>ct,explorer:()=>lt,progress:()=>yt,quiz:()=>rn,reader:()=>un});var pe={},he={used:"",own:""};function Z(e,t){pe=e.get("words")??{};let n=e.get("languages");n?.used&&(he=n,t.lang=n.used,
t.dir=n.direction)}function u(e,t={}){let n=pe[e]??e;return Ve(typeof n=="string"?n:n[0],t)}function P(e,t,n,o={}){let s=pe[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,d=(pe[e]&&pe[""]?.[i])??+(n!==1);return Ve(s[Number(d)],{count:n,...o})}
function Ve(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function be(e){if(e==="undated")return u("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=he;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var vn=15e3,yn=new Set(["a","button","input","select","textarea","summary"]),Ge="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...n){let o=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),i):i!==!1&&i!=null&&o.setAttribute(s,i===!0?"":i);t.dir==="auto"&&he.own&&(o.lang=he.
own);for(let s of n)s!=null&&o.append(s);return(yn.has(e)||"tabindex"in t)&&me(o),o}function me(e){e instanceof HTMLElement&&
e.matches(Ge)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&me(e)}));function H(e,t,n){let o=r(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(Ge).forEach(me)):
o.textContent=n,o}function V(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(r("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),vn)}}}var xn=Math.random().toString(
36).slice(2,12),ze=0;function U(e){return ze+=1,`ck-${e}-${xn}-${ze}`}var Sn=3e3;function ve(e){let t=new Map,n=[],o=0;return e.on("msg:custom",s),{ask(i,d){let c=U("message");o+=1;let f=setTimeout(
()=>d.onSilence?.(),Sn);t.set(c,{...d,place:o,timer:f});try{e.send({...i,message_id:c})}catch{}return o},listen:i=>n.push(
i),close(){e.off("msg:custom",s);for(let{timer:i}of t.values())clearTimeout(i);t.clear()}};function s(i){let d=t.get(i.message_id);
if(d){t.delete(i.message_id),clearTimeout(d.timer),i.type==="refused"?d.onRefused?.(i.reason):d.onReply(i);for(let c of n)
c(d.place)}}}var ie=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};var Ae="coursekit",Ye=window,Je=Symbol.for("coursekit.unstored");Ye[Je]??=new Map;var oe=Ye[Je],Tn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
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
0).toString(16).padStart(8,"0")}).join("")}function Ze({actions:e,forms:t,coder:n,keys:o,onKeys:s,onFilter:i,onOff:d}){let c=r("progress",{"aria-label":u("Rows tha\
t are signed"),max:1,value:0}),f=r("span"),a=r("p",{class:"ck-said"}),p=Object.entries(t).map(([k,{label:x}])=>r("option",
{value:k},x)),h=r("select",{onchange:i},r("option",{value:"turn"},u("each table in turn")),r("option",{value:"mixed"},u(
"all tables mixed")),...p),w=r("input",{type:"checkbox",onchange:l});w.checked=o;let m=r("dl",{class:"ck-keys",id:U("key\
s")}),y=r("div",{hidden:!0},r("p",{},An()),m,r("p",{},r("label",{},w," ",u("Single letters are keys")))),C=Object.entries(
e).map(([k,x])=>{let b=r("kbd",{"aria-hidden":"true"},k),S=r("button",{type:"button",onclick:()=>T(k)},x.label,b);return[
k,x,S,b]});m.append(...Object.entries(e).flatMap(([k,{label:x}])=>[r("dt",{},r("kbd",{},k)),r("dd",{},x)])),C[0][2].classList.
add("ck-main"),l();let M="";return{element:r("div",{class:"ck-bar"},r("div",{class:"ck-far"},r("span",{},u("Signed as {n\
ame}",{name:n})),c,f,r("label",{},u("Rows:")," ",h)),r("div",{class:"ck-actions ck-do",role:"group","aria-label":u("What\
 to do with the row")},...C.map(([,,k])=>k)),y,a),filter:()=>h.value,keysAreOn:()=>w.checked,press:T,help:g,show(k){c.max=
Math.max(1,k.rows),c.value=k.signed,f.textContent=k.said;let x=C.find(([b])=>b==="u")?.[2];x?.setAttribute("aria-disable\
d",String(!k.undo)),x&&(x.title=k.undo)},at(k){M=k??"";for(let[,{only:x},b]of C)x&&b.setAttribute("aria-disabled",String(
x!==M))},said(k,x=!1){a.textContent=k,a.classList.toggle("ck-fault",x)}};function T(k){let x=e[k],b=C.find(([S])=>S===k)?.[2];
return!x||!b?!1:(b.getAttribute("aria-disabled")!=="true"?x.run():x.only&&d(u("Only stakeholders can be merged or split.")),
!0)}function l(){for(let[k,,x,b]of C)b.hidden=!w.checked,w.checked?x.setAttribute("aria-keyshortcuts",k):x.removeAttribute(
"aria-keyshortcuts");s(w.checked)}function g(){y.hidden=!y.hidden,C.find(([x])=>x==="?")?.[2]?.setAttribute("aria-expand\
ed",String(!y.hidden))}}function An(){return u("Compare the row with its sentence, which is marked in the article. Keep \
it, edit a cell, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows tha\
t are not signed count for nothing. In a form, Control and Enter saves, Escape goes back.")}function Xe(e,t){let n=r("div",{class:"ck-outside",hidden:!0}),o=r("ul",{dir:"auto"}),s=r("select",{onchange:d},...e.map(
f=>r("option",{value:f},f==="machine"?u("the machine's draft"):f))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
d()}},r("summary",{},u("What has changed?")),r("label",{},u("Since:")," ",s),o);return{element:r("div",{class:"ck-change\
s"},n,i),showOutside:c};function d(){t(s.value,f=>{o.replaceChildren(...f.map(a=>r("li",{dir:"auto"},a)))})}function c(f){
if(!f.length)return;let a=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(r("p",{},u("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...f.map(p=>r("li",{dir:"auto"},p))),r("button",{type:"button",onclick:a},
u("I have seen it")))}}function et(e,t,n,o){let s=r("select",{onkeydown(d){d.key==="Enter"&&(d.preventDefault(),i.requestSubmit())}},...t.map(({
id:d,fields:c})=>r("option",{value:d},`${d} ${c.name}`))),i=nt(u("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},u("Into:")," ",s),r("p",{class:"ck-part"},u("The other row keeps its id and its name, and gets the names of\
 this one."))],u("Merge"),()=>n(s.value),o);return i}function tt(e,t,n){let s=[e.fields.name,...e.fields.aliases.split("\
;")].map(d=>d.trim()).filter(d=>d).map(d=>({name:d,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"aut\
o"});return nt(u("Split {name} into two rows",{name:e.fields.name}),[r("p",{},u("Which names belong to the second row?")),
...s.map(({name:d,box:c})=>r("label",{class:"ck-name",dir:"auto"},c,` ${d}`)),r("label",{},u("Another name for it:")," ",
i)],u("Split"),()=>t([...s.filter(({box:d})=>d.checked).map(({name:d})=>d),...i.value.trim()?[i.value.trim()]:[]]),n)}function nt(e,t,n,o,s){
return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},r("p",{class:"ck-row-title",dir:"aut\
o"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},n),r("button",{type:"\
button",onclick:s},u("Cancel"))))}var ot=60;function st(e,{label:t,fields:n},o,{number:s,of:i}){let d=s?u("{number} of {of}",{number:s,of:i}):"",c=r("p",{
class:"ck-row-title",id:U("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"ck-part"},d)),f=n.filter(({column:p})=>p!==
"why"&&p!=="certainty").flatMap(p=>{let h=e.fields[p.column]??"",w=p.rows&&o[p.rows]?.[h],m=h||u("none");return[r("dt",{},
p.label),r("dd",{dir:"auto",class:h?null:"ck-part"},w?`${h} ${w}`:m)]}),a=e.why.length?[r("p",{class:"ck-part"},u("Reaso\
ns")),r("ul",{},...e.why.map(p=>r("li",{},p)))]:[];return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-label\
ledby":c.id},c,r("p",{class:"ck-standing"},...En(e)),r("dl",{},...f),...a)}function En({certainty:e,origin:t,checked:n}){
let o=t==="reviewed"?u("Signed: {name}, {day}",n):u("Not signed: it counts for nothing."),s=e==="doubtful"?r("strong",{},
u("Doubtful.")):null;return s?[s," ",o]:[o]}function rt(e,{label:t,fields:n},o,{save:s,cancel:i,mark:d}){let c={},f={},a=n.
map(m=>{let y=In(m,e[m.column]??"",o);return f[m.column]=y,y.addEventListener("input",()=>delete c[m.column]),r("div",{class:`\
ck-field ck-${m.kind}`},r("label",{},r("span",{},Mn(m)),y),m.kind==="words"?w(m,y):null)}),p=r("form",{class:"ck-row","a\
ria-label":u("{table}: a row to fill in",{table:t}),onsubmit(m){m.preventDefault(),s(h(),c)},onkeydown(m){m.key!=="Enter"||
!(m.ctrlKey||m.metaKey)||(m.preventDefault(),m.stopPropagation(),p.requestSubmit())}},r("div",{class:"ck-fields"},...a),
r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},u("Save and sign")),r("button",{type:"button",onclick:i},
u("Cancel"))));return p;function h(){let m=Object.entries(f).map(([y,{value:C}])=>[y,C]);return Object.fromEntries(m.filter(
([y,C])=>C!==(e[y]??"")&&!(y in c)))}function w(m,y){return r("button",{type:"button","aria-label":u("Mark in the articl\
e: {cell}",{cell:m.label}),onclick(){d(m.label,c[m.column]??On(e,m.column),(M,T)=>{y.value=M,c[m.column]=T,y.focus()})}},
u("Mark"))}}var Mn=({label:e,hint:t})=>t?`${e} (${t})`:e;function On(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}st\
art`]??""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.split(":").map(Number)).filter(([i,d])=>d>
i).map(([i,d])=>[i,d])}function In(e,t,n){if(e.kind==="choice"||e.kind==="row")return Rn(e,t,n);let s=e.kind==="long"||t.
length>ot?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function Rn({kind:e,choices:t,
rows:n},o,s){let i=e==="row"?["",...Object.keys(s[n]??{})]:t,d=i.includes(o)?i:[...i,o],c=a=>`${a} ${s[n]?.[a]??""}`.trim(),
f=r("select",{},...d.map(a=>r("option",{value:a},c(a).slice(0,ot)||u("none"))));return f.value=o,f}function ye(e,t,n){let o=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:l,
...n}),s=e.map(h);o.append(t);let i=!1,d=0,c=0,f=!1,a=!0,p=k=>s[k].getAttribute("aria-selected")==="true";return{element:o,
words:s,marked:()=>s.map((k,x)=>x).filter(p),markAll:w,current:()=>d,go:T,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([k,x],b){let S=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:b?"-1":"0",onpointerdown:E=>y(E,b),onpointerenter(E){E.buttons===1&&f&&M(b)}},x);return o.
append(k,S),S}function w(k,x){for(let b of s.keys())m(b,k(b),x)}function m(k,x,b=!1){(!i||b)&&s[k].setAttribute("aria-se\
lected",String(x))}function y(k,x){k.button||(k.preventDefault(),s[x].releasePointerCapture?.(k.pointerId),a=!p(x),f=!0,
document.addEventListener("pointerup",C,{once:!0}),c=x,T(x),m(x,a))}function C(){f=!1}function M(k){let[x,b]=[Math.min(c,
k),Math.max(c,k)];for(let S=x;S<=b;S+=1)m(S,a);T(k)}function T(k){s[d].tabIndex=-1,d=k,s[k].tabIndex=0,s[k].focus()}function l(k){
let x=s.length-1,b=getComputedStyle(o).direction==="rtl"?-1:1,S={ArrowRight:d+b,ArrowLeft:d-b,ArrowDown:g(1),ArrowUp:g(-1),
Home:0,End:x};if(k.key===" "||k.key==="Enter")c=d,a=!p(d),m(d,a);else if(k.key in S){let E=Math.max(0,Math.min(x,S[k.key]));
k.shiftKey?(p(d)||(c=d),a=!0,M(E)):T(E)}else return;k.preventDefault(),k.stopPropagation()}function g(k){let x=s[d].getBoundingClientRect(),
b=s.map((N,B)=>({at:B,box:N.getBoundingClientRect()})).filter(({box:N})=>k*(N.top-x.top)>x.height/2);if(!b.length)return d;
let S=b.map(({box:N})=>N.top),E=k>0?Math.min(...S):Math.max(...S),$=b.filter(({box:N})=>Math.abs(N.top-E)<x.height/2),I=N=>Math.
abs(N.left-x.left);return $.reduce((N,B)=>I(B.box)<I(N.box)?B:N).at}}function ce(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+n;if(o.top>=i&&o.bottom<=s.bottom)
return;let d=matchMedia("(prefers-reduced-motion: reduce)").matches,c=Math.max(0,(s.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-c,behavior:d?"auto":"smooth"})}function it(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":u("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},o);return{element:s,show:i,mark:d};function i(c){s.replaceChildren(o);let f=c?.evidence??[0,
0],a=c?.passages??[],p=[f,...a].flat().filter(y=>typeof y=="number"),h=[],w,m=0;for(let y of e.blocks){h.push(t.slice(m,
y.start));let C=p.filter(x=>y.start<x&&x<y.end),M=[...new Set(C)].sort((x,b)=>x-b),T=[y.start,...M,y.end],l=T.slice(1).map(
(x,b)=>{let S=T[b],E=([N,B])=>Number(N)<=S&&x<=Number(B),$=a.some(E)?"mark":"span",I=r($,{class:E(f)&&x>S?"ck-evidence":
null},t.slice(S,x));return E(f)&&f[1]>f[0]&&(w??=I),I}),g=y.aside?r("span",{class:"ck-aside-label"},y.aside):null,k=y.aside?
"ck-aside":`ck-${y.kind.replace(" ","-")}`;h.push(r("p",{class:k,dir:"auto"},g,...l)),m=y.end}h.push(t.slice(m,t.length)),
o.replaceChildren(...h),w&&ce(o,w)}function d(c,f,a,{take:p,cancel:h}){let w=n.map(([g,k],x)=>[t.slice(x?n[x-1][1]:0,g),
t.slice(g,k)]),m=t.slice(n.at(-1)?.[1]??0,t.length),y=ye(w,m,{"aria-label":c,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),C=g=>f.some(([k,x])=>k<n[g][1]&&n[g][0]<x),M=()=>{let g=y.marked();p(g.length?g:[y.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},c)," ",u("Go with the arrow keys, mark with the space bar, more with Shift and an \
arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:M},
u("Take these words")),r("button",{type:"button",onclick:h},u("Cancel"))),y.element),y.element.addEventListener("keydown",
l,!0);let T=Math.max(0,n.findIndex((g,k)=>C(k)));a||y.markAll(C),y.go(T);function l(g){if(g.key==="Enter")M();else if(g.
key==="Escape")h();else return;g.preventDefault(),g.stopPropagation()}}}var $n="input:not([type='checkbox']), select, textarea, [role='listbox']",at="curator keys",ct={render({model:e,el:t}){Z(
e,t);let n=e.get("forms"),o=ve(e),s=ee("reader","any"),{region:i,announce:d}=V(),c,f=!1,a=!1,p=new ie(e.get("page").text),
h=it(e.get("page"),p,e.get("markable")),w=r("div",{class:"ck-place"}),m=Ze({actions:{k:{label:u("Keep"),run:()=>$({type:"\
keep",...b()})},e:{label:u("Edit"),run:B},d:{label:u("Drop"),run:()=>$({type:"drop",...b()})},m:{label:u("Merge"),run:W,
only:"stakeholders"},s:{label:u("Split"),run:j,only:"stakeholders"},a:{label:u("Add"),run:G},u:{label:u("Undo"),run:()=>$(
{type:"undo"})},p:{label:u("Previous"),run:()=>E(-1)},n:{label:u("Next"),run:()=>E(1)},"?":{label:u("Help"),run:()=>m.help()}},
forms:n,coder:e.get("manner").coder,keys:s.get(at)?.on??!0,onKeys:v=>s.put(at,{at:Date.now(),on:v}),onFilter:()=>S(x()),
onOff(v){d(v),m.said(v)}}),y=Xe(e.get("manner").versions,(v,R)=>I({type:"diff",version:v},({lines:O})=>R(O))),C=r("div",
{class:"ck ck-curator",role:"group","aria-label":u("Curation"),onkeydown:A},m.element,r("div",{class:"ck-desk"},h.element,
w),y.element,i);return t.replaceChildren(C),e.on("change:state",T),T(),S(x(),!1),()=>{e.off("change:state",T),o.close()};
function M(){return e.get("state")}function T(){m.show(M()),y.showOutside(M().outside)}function l(){let{turn:v,mixed:R}=M().
orders,O=m.filter();return O==="mixed"?R:O==="turn"?v:v.filter(([L])=>L===O)}function g(v){return v&&M().tables[v[0]].find(
({id:R})=>R===v[1])}function k(v){let R=e.get("manner").kind==="person";return v.find(O=>{let L=g(O),F=L?.origin==="revi\
ewed";return L&&(!F||R&&L.checked.kind==="program")})}function x(){return k(l())??l()[0]}function b(){return{table:c?.[0],
row:c?.[1]}}function S(v,R=!0){let O=g(v);if(c=O&&v,f=!1,m.at(c?.[0]),!O||!v){w.replaceChildren(r("p",{tabindex:"-1"},u(
"There are no rows."))),h.show(void 0);return}let L=l(),F=L.findIndex(([K,q])=>K===v[0]&&q===v[1])+1,_=st(O,n[v[0]],M().
names,{number:F,of:L.length});w.replaceChildren(_),h.show(O),R&&(_.focus({preventScroll:!0}),m.element.firstElementChild?.
scrollIntoView({block:"nearest"}))}function E(v){let R=l(),O=R.findIndex(([F,_])=>F===c?.[0]&&_===c?.[1]),L=R[O+v];L?S(L):
d(v>0?u("This is the last row."):u("This is the first row."))}function $(v,R){if(a)return;let O=l(),L=O.findIndex(([F,_])=>F===
c?.[0]&&_===c?.[1]);a=!0,I({...v,seen:M().seen},({said:F,at:_})=>{let K=k([...O.slice(L+1),...O.slice(0,L+1),...l()]),q=K?
F:[F,u("All these rows are signed.")].join(" ");d(q),m.said(q),S(_&&g(_)?_:K??(g(c)?c:l()[0]))},R)}function I(v,R,O){o.ask(
v,{onReply(L){a=!1,R(L)},onSilence(){a=!1;let L=u("Nothing was kept: the program does not answer. If it was stopped, sta\
rt it again; all that was signed is on the disk.");d(L),m.said(L,!0)},onRefused(L){a=!1,d(L),m.said(L,!0),O?O(L):S(g(c)?
c:x())}})}function N(v){f=!0,w.replaceChildren(v),v.querySelector("select, input, textarea")?.focus()}function B(){let v=g(
c);!v||!c||D(c[0],v,v.fields,(R,O)=>$({type:"mend",...b(),cells:R,marked:O},()=>{}))}function D(v,R,O,L){let F=rt(O,n[v],
M().names,{save:L,cancel:()=>S(c),mark(_,K,q){J(_,K.length?K:[R?.evidence??[0,1]],!K.length,q)}});N(F)}function J(v,R,O,L,F){
h.mark(v,R,O,{take(_){I({type:"mark",words:_},({text:K,spans:q})=>{h.show(g(c)),L(K,q,_)})},cancel(){h.show(g(c)),F?.()}})}
function G(){let v=c?.[0]??"stakeholders",{label:R}=n[v];f=!0;let O=g(c)?.evidence??[0,1],L=u("Mark the words of a new r\
ow: {table}",{table:R});J(L,[O],!0,(_,K,q)=>I({type:"new",table:v,words:q},({cells:fn})=>{D(v,g(c),fn,(pn,hn)=>$({type:"\
add",table:v,words:q,cells:pn,marked:hn},()=>{}))}),()=>S(c))}function W(){let v=g(c);if(!v)return;let R=M().tables.stakeholders.
filter(({id:L})=>L!==v.id);N(et(v,R,L=>$({type:"merge",row:v.id,into:L},()=>{}),()=>S(c)))}function j(){let v=g(c);if(!v)
return;N(tt(v,O=>$({type:"split",row:v.id,names:O},()=>{}),()=>S(c)))}function A(v){if(!(v.altKey||v.ctrlKey||v.metaKey||
!(v.target instanceof Element))){if(v.key==="Escape"&&f)S(c);else{if(f||!m.keysAreOn()||v.target.closest($n))return;if(!m.
press(v.key))return}v.preventDefault(),v.stopPropagation()}}}};var lt={render({model:e,el:t}){Z(e,t);let{region:n,announce:o}=V(),s=e.get("choices").map((y,C)=>Ln(y,()=>a(C))),i=r("bu\
tton",{type:"button",onclick:p},u("Show all rows")),d=r("p",{class:"ck-count"}),c=Nn(e.get("columns")),f=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":u("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:y})=>y),i),d,c.element,f,n)),e.on("change:chosen",w),e.on("change:pictur\
e",m),w(),()=>{e.off("change:chosen",w),e.off("change:picture",m)};function a(y){let C=[...e.get("chosen")];C[y]=s[y].value(),
h(C)}function p(){h(s.map(()=>null))}function h(y){e.set("chosen",y),e.save_changes(),o(d.textContent)}function w(){let y=e.
get("chosen"),C=e.get("rows"),M=C.filter(({facets:T})=>T.every((l,g)=>y[g]===null||y[g]===l));s.forEach((T,l)=>{T.show(y[l])}),
d.textContent=M.length?P("1 of {total} rows matches.","{count} of {total} rows match.",M.length,{total:C.length}):u("No \
row matches all of these choices."),c.show(M),m()}function m(){let y=e.get("picture"),C=JSON.stringify(y.of)===JSON.stringify(
e.get("chosen"));y.of?C?y.fault?f.replaceChildren(r("p",{dir:"auto"},y.fault)):f.replaceChildren(...y.lead?[Wn(y)]:[]):f.
replaceChildren(r("p",{},u("The figure for these rows is being drawn."))):f.replaceChildren()}}};function Ln({name:e,values:t},n){
let o=t.map((i,d)=>r("option",{value:d,dir:"auto"},i||u("no entry"))),s=r("select",{onchange:n},r("option",{value:""},u(
"all")),...o);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Nn(e){let t=r("tbody"),n=e.map(c=>r("th",{scope:"col",dir:"au\
to"},c)),o=r("table",{},r("thead",{},r("tr",{},...n)),t),s=u("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:i,show:d};function d(c){i.hidden=c.length===0,i.scrollTop=0,t.replaceChildren(
...c.map(({cells:f})=>r("tr",{},...f.map(_n))))}}function _n(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Wn({source:e,alt:t,lead:n,parts:o}){if(!e)return r("div",{lang:"en"},r("p",{},n),...Oe(o));
let s=Oe(o.filter(({open:c})=>!c)),i=r("details",{},r("summary",{},u("Describe this figure")),r("p",{},n),...s),d=r("fig\
caption",{},...Oe(o.filter(({open:c})=>c)),s.length?i:"");return r("figure",{lang:"en"},r("img",{alt:t,src:e}),d)}function Oe(e){
return e.flatMap(({heading:t,items:n})=>[r("p",{},r("strong",{},t)),r("ol",{},...n.map(o=>r("li",{},o)))])}var dt="coursekit",ge="records";function ut(e,t,n){let o=!0,s=null,i=!1;e.on("change:keeping",d),d();async function d(){
try{await Bn(c)}catch(f){i||n(f instanceof Error?f.message:String(f)),i=!0}}async function c(){if(!o&&!e.get("keeping").
at_stake)return;let f=await Dn();try{let{course:a}=e.get("keeping"),p=await jn(f,a);p&&!Pn(p,s)&&await t.ask({keeping:"a\
dd"},[p]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(s=Un(w[0]),await Fn(f,a,s),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{f.close()}}}function Bn(e){return navigator.locks?navigator.locks.request(dt,e):e()}function Dn(){
return new Promise((e,t)=>{let n=indexedDB.open(dt,1);n.onupgradeneeded=()=>n.result.createObjectStore(ge),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function jn(e,t){return new Promise((n,o)=>{let s=e.transaction(ge).objectStore(ge).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function Fn(e,t,n){return new Promise((o,s)=>{let i=e.transaction(
ge,"readwrite");i.objectStore(ge).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>s(i.error)})}var Un=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),Pn=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var Kn=1e4,ft=8,qn=6e4;function ht(e,t,n){return wt(e,t,gt(e,n))}function mt(e,t,n){let o=gt(e,n),s=wt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(Vn(o)),{link:o,leave:s}}function wt(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
i=d=>{t.prepend(Hn(e,n,d)),s=Gn(e)};return o==="session"&&i(""),o==="page"&&ut(e,n,i),()=>s()}function gt(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(i,d)=>{let c=U("keeping"),f=()=>d(new Error(u("The kernel is not answering. Run this cell again.")));n.set(c,{resolve:i,
refuse:d,timer:setTimeout(f,Kn)});try{e.send({...o,keeping_id:c},void 0,s)}catch{}})}}}function Hn(e,t,n){let o=r("p",{class:"\
ck-reminder"}),s=()=>{let i=u("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":u("Your answers are not kept here.")},r("p",{},r("strong",{},u("Your answers are not kept here.")),"\
 ",n?u("The browser will not store them ({reason}).",{reason:n}):""," ",u("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),kt(t),o)}function Vn(e){let t=u("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},u("Your answers as a file")),r("p",{},t),kt(e))}function kt(e){let{region:t,announce:n}=V(),o=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:a}),i=r("button",{type:"button",onclick:f},u("Downl\
oad my answers")),d=r("button",{type:"button",onclick:()=>s.click()},u("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,d,s),o,t);function c(p){o.replaceChildren(p),n(p)}async function f(){try{let{name:p,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return c(u("There is nothing to download yet."));zn(new Blob(w,{type:"\
application/jsonl"}),p),await e.ask({keeping:"taken",upto:h}),c(u("Downloaded: {name}. Keep this file.",{name:p}))}catch(p){
c(u("Not downloaded: {reason}",{reason:pt(p)}))}}async function a(){let[p]=s.files??[];if(p)try{if(p.size>ft*1024*1024)throw new Error(
u("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:ft}));
let{told:h}=await e.ask({keeping:"add"},[await p.arrayBuffer()]);c(h)}catch(h){c(u("Not uploaded: {reason}",{reason:pt(h)}))}finally{
s.value=""}}}var pt=e=>e instanceof Error?e.message:String(e);function zn(e,t){let n=URL.createObjectURL(e);r("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),qn)}function Gn(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Yn=300,xe=14,Ie=17,Re=["done","missed","left"],bt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},yt={render({
model:e,el:t}){Z(e,t);let n=Jn(d=>o.ask(d));t.replaceChildren(n.element);let{link:o,leave:s}=mt(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([d])=>d.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Jn(e){
let{region:t,announce:n}=V(),o=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),d=r("button",{type:"but\
ton",onclick:w},u("Refresh")),c=r("div",{class:"ck ck-progress"},o,Xn(),d,s,i,t),f,a="";return{element:c,look:p,lookSoon:h};
async function p(){try{let{lessons:m,unread:y,apart:C}=await e({keeping:"look"}),M=[...y.map(l=>u("This lesson cannot be\
 read: {why}",{why:l})),C];s.replaceChildren(...M.filter(Boolean).map(l=>r("p",{},l)));let T=JSON.stringify(m);return T===
a||(a=T,o.replaceChildren(m.length?u("All lessons: {counts}",{counts:$e(m.flatMap(xt))}):u("No lesson here has any quest\
ions.")),i.replaceChildren(...m.map(Qn))),!0}catch(m){let y=m instanceof Error?m.message:String(m);return s.replaceChildren(
y),n(y),!1}}function h(){clearTimeout(f),f=setTimeout(p,Yn)}async function w(){await p()&&n(o.textContent)}}var xt=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function Qn(e){let t=xt(e),n=r("span",{dir:"auto"},e.title),o=r(
"span",{class:"ck-unseen"},u("(opens in a new tab)")),s=Re.flatMap(i=>t.filter(d=>d===i));return r("section",{},r("h3",{},
r("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),r("p",{class:"ck-counts"},Le(s),$e(t)),r("ul",{},...e.objectives.
map(Zn)))}function Zn({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:d})=>i==="left"&&d);return r("li",{},e?r("span",{dir:"auto"},e):u("Questions without an objective"),r(
"p",{class:"ck-counts"},Le(n),$e(n)),vt(u("Missed:"),o),vt(u("Changed since you answered:"),s))}function vt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>H("li",{dir:"auto"},o));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...n))}function $e(e){let[t,n,o]=Re.map(s=>e.filter(i=>i===s).length);return u("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Xn(){let e={done:u("done"),missed:u("missed"),left:u("left")},t=Re.map(n=>r("span",
{},Le([n]),` ${e[n]}`));return r("p",{class:"ck-legend"},u("A symbol for each question:"),...t)}function Le(e){let t=Se(
"svg",{class:"ck-marks",width:e.length*Ie,height:xe,viewBox:`0 0 ${e.length*Ie} ${xe}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=Se("g",{class:`ck-mark-${n}`,transform:`translate(${o*Ie} 0)`});s.append(Se("rect",
{x:1,y:1,width:xe-2,height:xe-2,rx:2})),bt[n]&&s.append(Se("path",{d:bt[n]})),t.append(s)}),t}function Se(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var eo=3,to=30,St=100;function Tt(e,{way:t,makeForm:n,put:o}){let s=[],i=t==="one-by-one",d=r("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:M},u("Next question")),c={},f=0;return{next:d,begin(){w(eo),s.length<e.length&&no(h)},addAll:()=>w(
1/0),restore:m,restoreOne:y,arrange:C,named:a,around(T){let l=T instanceof Element?T.closest("form"):null;return s.find(
g=>g.element===l)},actions:()=>Object.fromEntries(p().flatMap(([T,l])=>{let g=l.action();return g?[[T,g]]:[]})),left:()=>s.
filter(T=>!T.isAnswered()).length,firstToAnswer:()=>p().find(([T])=>!c[T]?.result)?.[1],setSaved(T){for(let[l,g]of p())T.
has(l)||g.setUnsaved("")}};function a(T){return s[e.findIndex(({id:l})=>l===T)]}function p(){return s.map((T,l)=>[e[l].id,
T])}function h(){w(to),s.length<e.length&&setTimeout(h)}function w(T){let l=e.slice(s.length,s.length+T).map((g,k)=>{let x=s.
length+k+1,b=u("Question {place} of {count}",{place:x,count:e.length}),S=n(g,b);return c[g.id]&&S.restore(c[g.id]),S});s.
push(...l),C(),o(l,e.length-s.length)}function m(T){c=T,t!=="each"&&w(1/0);for(let[l,g]of p())g.restore(c[l]);i&&(f=Math.
max(0,s.findIndex(l=>!l.isAnswered()))),C()}function y(T,l){c[T]=l,a(T)?.restore(l),C()}function C(){s.forEach((T,l)=>{T.
element.hidden=i&&l>f}),d.hidden=!(i&&f<s.length-1&&s[f].isAnswered())}function M(){f+=1,C(),s[f].focus()}}function no(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,St),requestAnimationFrame(()=>oo(n))}function oo(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:St}):setTimeout(e)}var Ct=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var At=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Et(e,t){let{make:n,makeMarkdown:o,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),d=>{let c=t.
uniqueId("classify"),f=o("legend",{dir:"auto"},d),a=i.map(({token:w})=>n("input",{type:"radio",name:c,value:w})),p=i.map(
(w,m)=>n("label",{},a[m]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},f,...p);return{element:h,
control:h,words:f.textContent??"",value:()=>t.chosenValue(a),set:w=>t.chooseValue(a,w)}})}function Mt(e,t){let{describe:n,make:o,setInvalid:s,t:i}=t,d=e.pieces,c=e.gaps,f=c.map((h,w)=>{let m=i("Gap {place} of {\
count}",{place:w+1,count:c.length});return{control:t.makeBlank({class:"ck-gap","aria-label":m},h),label:m,feedback:t.makeFeedback()}}),
a=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});d.forEach((h,w)=>{a.append(t.makeMarkdown("span",{},h)),f[w]&&
a.append(f[w].control)});for(let{control:h}of f)n(h,a);let p=o("div",{},a,...f.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:p,answer(){let h=f.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){f.forEach(({control:w},m)=>{w.value=h[m]??""})},show(h){f.forEach(({control:w,label:m,feedback:y},C)=>{let{right:M,
written:T,...l}=h.gaps[C];w.value=T,n(w,y.element,a),s(w,T&&!M);let g=t.placeVerdict(M,T),k={right:i("{gap}: right",{gap:m}),
wrong:i("{gap}: not right",{gap:m}),left:i("{gap}: left empty",{gap:m})};y.set(...t.placeTold(g,k[g],l))})},said:()=>f.map(
({feedback:h})=>h.text()).join(" "),...t.closing(p,()=>{for(let{control:h,feedback:w}of f)n(h,a),s(h,!1),w.set()})}}function Ot(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:i}){let d=s("undated"),c=n("input",{type:"checkbox",id:d,onchange:p}),
f=n("label",{for:d},` ${o("The text gives no date.")}`),a=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},c,f),sent:()=>c.checked?{undated:!0}:null,filled(h){c.checked=!!h.undated,
p()},shown({understood:h}){c.checked=h==="undated"},key:t});return a;function p(){a.input.disabled=c.checked}}function It(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:d}=t,c=n("textarea",{id:d("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),f=n("p",{class:"ck-how",id:d("count")});c.setAttribute("aria-describedby",f.id);let a=n("div",{class:"\
ck-discussed",hidden:!0}),p=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),p),n("la\
bel",{for:c.id},i("Write what somebody in this role would say:")),c,f,a);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>c.value.trim()?{text:c.value.trim()}:
null,fill(l){c.value=l.text,w()},show(l){c.value||(c.value=l.written),w(),a.hidden=!1,a.replaceChildren(m(i("Answers tha\
t can be defended")),...l.positions.map(y),m(i("Mark your own answer")),C(l),m(i("Examples")),...l.exemplars.map(T))},said:({
positions:l})=>i("{count} answers that can be defended are shown below your own.",{count:l.length}),...t.closing(h)};function w(){
let l=c.value.split(/\s+/).filter(Boolean).length,{limit:g}=e;f.replaceChildren(i("{count} of at most {limit} words",{count:l,
limit:g})),f.classList.toggle("ck-over",l>g)}function m(l){return n("p",{class:"ck-heading"},l)}function y({answer:l,held_by:g,
strongest:k,counter:x}){let b=d("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":b},o("p",
{class:"ck-heading",dir:"auto",id:b},l),n("p",{dir:"auto"},i("Held by {who}.",{who:g})),n("p",{},n("strong",{},i("The st\
rongest argument for it"))),s(k),n("p",{},n("strong",{},i("The strongest argument against it"))),s(x))}function C({rubric:l,
marks:g}){let k=l.map((I,N)=>M(I,g[N])),x=n("p",{class:"ck-beside"}),b=n("button",{type:"button",onclick:E},i("Save my m\
arks")),S=n("div",{class:"ck-actions"},b);return n("div",{},...k.map(({element:I})=>I),S,x);function E(){let I=k.map(({value:N})=>N());
I.includes(-1)?$(i("Mark every line first.")):t.mark(I,()=>$(i("Your marks have been saved.")))}function $(I){x.replaceChildren(
I),t.announce(I)}}function M(l,g){let k=d("rubric"),x=[i("Not yet"),i("Partly"),i("Yes")],b=x.map((E,$)=>{let I=n("input",
{type:"radio",name:k,value:$});return I.checked=g===$,I});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},l),...b.map((E,$)=>n("label",{},E,` ${x[$]}`))),value:()=>b.findIndex(E=>E.checked)}}function T({label:l,text:g,comment:k}){
let x=n("div",{class:"ck-comment"},s(k));return n("details",{},n("summary",{},l),s(g),x)}}function Rt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:i,setInvalid:d,t:c}=t,f=e.words,a=t.viewMarking(f,e.rest,
{"aria-label":c("Words in the passage")}),p=a.element,h=o("button",{type:"button",onclick:C},c("Clear the marks")),w=t.makeFeedback(),
m=o("div",{class:"ck-actions"},h),y=o("div",{},p,m,w.element);return{how:c("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:y,answer:()=>a.marked().length?{
words:a.marked()}:null,fill:({words:T})=>a.markAll(l=>T.includes(l)),show(T){a.markAll(g=>T.words.includes(g),!0);let l=[
s(T.feedback)];if(T.key){let g=new Set(T.key);a.words.forEach((k,x)=>{k.dataset.key=String(g.has(x))}),l.push(t.keyLine(
T.key.map(M).join("")))}T.why&&l.push(s(T.why)),w.set(...l),n(p,w.element),d(p,T.verdict!=="right")},said:()=>w.text(),close(){
a.close(),i(y,!0)},open(){a.open(),i(y,!1);for(let T of a.words)delete T.dataset.key;w.set(),n(p),d(p,!1)}};function C(){
a.markAll(()=>!1)}function M(T,l){return(l?f[T][0]:"")+a.words[T].textContent}}function $t(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:i,uniqueId:d,viewPlaced:c}){let f=e.right.map(a=>[a.token,
s(a.text)]);return c(e,i("For each one, choose what goes with it."),a=>{let p=d("match"),h=o({id:p},f),w=n("label",{for:p,
dir:"auto"},a);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(m){
h.value=m}}})}var le="nothing";function Lt(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:i,t:d}=t,c=t.uniqueId("mend"),a=[...e.row,
[le,""]].map((l,g)=>so(l,{name:c,id:`${c}-${g}`,onchange:T},t)),p=a.map(({input:l})=>l),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:h.id},d("What should it say?")),m=s("p",{class:"ck-field"},w,h),y=t.makeFeedback(),C=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...a.map(({element:l})=>l)),m,y.element);return T(),
{how:d("Choose the wrong cell, then say what it should contain."),body:C,answer(){let l=n(p),g=h.value.trim();return l===
le?{cell:l}:l&&g?{cell:l,text:g}:null},fill:({cell:l,text:g})=>M(l,g??""),show(l){M(l.cell,l.value),y.set(...ro(l,t));let g=p.
find(k=>k.checked);o(g,y.element),o(h,y.element),i(h,Nt(l)==="wrong")},said:()=>y.text(),...t.closing(C,()=>{y.set();for(let l of[
...p,h])o(l);i(h,!1)})};function M(l,g){t.chooseValue(p,l),h.value=g,T()}function T(){m.hidden=["",le].includes(n(p))}}function so([
e,t],{name:n,id:o,onchange:s},{make:i,t:d}){let c=i("input",{type:"radio",name:n,id:o,value:e,onchange:s}),f=e===le?i("l\
abel",{for:o},_t(d)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:c,element:i("div",{class:"ck-o\
ption"},c,f)}}function ro(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:i,feedback:d,key:c,why:f}=e,a=Nt(e);
return[i?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...a==="right"?[s(a,o("What it should say: \
right"))]:[],...a==="wrong"?[s(a,o("What it should say: not right"))]:[],...d?[n(d)]:[],...c?[t(c.cell===le?_t(o):`${c.cell}\
: ${c.value}`)]:[],...f?[n(f)]:[]]}function Nt({right:e,cell:t,verdict:n}){return!e||t===le?"":n==="right"?"right":"wron\
g"}var _t=e=>e("Nothing in this row is wrong");function Wt({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),d=o({how:n("Type a number."),label:i,after:s});return d.input.setAttribute("inputmode","dec\
imal"),d}function Bt(e,t){let{announce:n,describe:o,make:s,markdownBlock:i,plainText:d,setOff:c,t:f}=t,a=t.makeFeedback(),p=s("ol",
{class:"ck-order"}),h=s("div",{},p,a.element),w=e.items.map(m);return T(),{how:f("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:l})=>l)}),fill:({order:l})=>C(
l),show(l){C(l.key??l.order);let g=[l.feedback,l.why].filter(Boolean).map(i);a.set(...g,...y(l.open??[])),o(p,a.element)},
said:()=>a.text(),...t.closing(h,()=>{a.set(),o(p),T()})};function m({token:l,text:g}){let k=d(g),x=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},g),b=I("↑",f("Move up: {item}",{item:k}),-1),S=I("↓",f("Move down: {item}",{item:k}),1),
E=s("span",{class:"ck-moves"},b,S),$=s("li",{onkeydown:N},E,x);return{token:l,words:k,row:$,up:b,down:S};function I(B,D,J){
return s("button",{type:"button",class:"ck-move","aria-label":D,onclick:()=>M(l,J)},B)}function N(B){let D={ArrowUp:-1,ArrowDown:1}[B.
key];D&&(B.preventDefault(),B.stopPropagation(),M(l,D))}}function y(l){if(!l.length)return[];let g=l.map(([x,b])=>s("li",
{},f("{one} / {other}",{one:d(x),other:d(b)}))),k=f("The text does not say which of these came first:");return[s("p",{},
k),s("ul",{},...g)]}function C(l){w.sort((g,k)=>l.indexOf(g.token)-l.indexOf(k.token)),T()}function M(l,g){let k=w.findIndex(
$=>$.token===l),x=k+g,b=w[k];if(b.up.disabled||x<0||x>=w.length)return;w.splice(k,1),w.splice(x,0,b);let S=document.activeElement;
T(),S instanceof HTMLElement&&S.focus();let E={item:b.words,place:x+1,count:w.length};n(f("{item}: now {place} of {count\
}",E))}function T(){p.replaceChildren(...w.map(({row:l})=>l)),w.forEach(({up:l,down:g},k)=>{c(l,k===0),c(g,k===w.length-
1)})}}var Dt=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function jt(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:i,make:d,markdownBlock:c,t:f}=t,a=t.uniqueId("true-o\
r-false"),p=t.makeFeedback(),h=[f("True"),f("False")],w=[!0,!1].map(C=>d("input",{type:"radio",name:a,value:String(C)})),
m=w.map((C,M)=>d("label",{},C,` ${h[M]}`)),y=d("div",{},d("div",{class:"ck-inline"},...m),p.element);return{how:f("True \
or false?"),body:y,answer(){let C=o(w);return C?{answer:C==="true"}:null},fill:({answer:C})=>n(w,String(C)),show(C){n(w,
String(C.answer));let M="key"in C?[i(h[C.key?0:1])]:[];p.set(c(C.feedback),...M),s(w.find(T=>T.checked),p.element)},said:()=>p.
text(),...t.closing(y,()=>{p.set();for(let C of w)s(C)})}}var Ft={choice:Ct,choices:At,classify:Et,cloze:Mt,date:Ot,discuss:It,highlight:Rt,match:$t,mend:Lt,number:Wt,order:Bt,"s\
hort-text":Dt,"true-or-false":jt};var Pe={};He(Pe,{chooseValue:()=>De,chosenValue:()=>Be,closing:()=>re,describe:()=>Q,focusFirst:()=>We,isOff:()=>X,keyLine:()=>Te,
makeBlank:()=>Ue,makeFeedback:()=>ne,makeSelect:()=>Ut,markdownBlock:()=>te,placeTold:()=>Fe,placeVerdict:()=>je,plainText:()=>_e,
rounded:()=>Y,sentence:()=>ue,setDisabled:()=>Ne,setInvalid:()=>se,setOff:()=>z,verdictLine:()=>de});var io={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄"};function de(e,t){let n=r(
"span",{"aria-hidden":"true"},`${io[e]} `);return r("p",{class:`ck-verdict ck-${e}`},n,t)}function ne(){let e=r("div",{class:"\
ck-feedback",id:U("feedback"),hidden:!0});return{element:e,text:()=>ao(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var ue=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function ao(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(ue).join(" ")}var te=e=>H(
"div",{dir:"auto"},e),_e=e=>H("span",{},e).textContent??"";function Q(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function se(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var z=(e,t)=>e.setAttribute("aria-disabled",String(t)),X=e=>e.getAttribute("aria\
-disabled")==="true",Te=e=>r("p",{class:"ck-key"},u("The answer: {key}",{key:e}));function Ne(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function We(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var re=(e,t)=>({close:()=>Ne(e,!0),open(){Ne(e,!1),t?.()}}),Be=e=>e.find(t=>t.checked)?.
value??"";function De(e,t){for(let n of e)n.checked=n.value===t}function je(e,t){return e?"right":t?"wrong":"left"}function Fe(e,t,{
feedback:n,key:o,why:s}){return[de(e,t),...n?[te(n)]:[],...o&&e!=="right"?[Te(o)]:[],...s?[te(s)]:[]]}function Ue(e,t){return t.
length?Ut(e,t.map(n=>[n,n])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Ut(e,t){
let n=r("option",{value:""},u("Choose …")),o=t.map(([s,i])=>r("option",{value:s,dir:"auto"},i));return r("select",e,n,
...o)}var Y=e=>String(Math.round(e*100)/100);var Ke=()=>({sure:u("Sure"),fairly:u("Fairly sure"),guessing:u("Guessing")});function Pt(){let e=U("confidence"),t=Object.
entries(Ke()).map(([s,i])=>{let d=r("input",{type:"radio",name:e,value:s});return{input:d,label:r("label",{},d,` ${i}`)}}),
n=t.map(({input:s})=>s),o=r("legend",{},u("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Be(n),show:s=>De(n,s),close(){for(let s of n)s.disabled=!0}}}function Kt(){let e=U("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=r("label",{for:e},u("Why? In one line:"));return{element:r("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function qt(e,t){let n=r("ol",
{class:"ck-hints",hidden:!0}),o=r("button",{type:"button",hidden:!e.hints,onclick:d}),s=()=>n.lastElementChild?.textContent;
return f(),{list:n,button:o,show:c,offerNext:f,last:s,count:i};function i(){return n.children.length}function d(){X(o)||
(z(o,!0),t())}function c(a){n.hidden=!a.length,n.replaceChildren(...a.map(p=>H("li",{dir:"auto"},p))),f()}function f(){let a=e.
hints-i(),p=a?e.costs[i()]:0,h=p?u(", costs {share}%",{share:Y(100*p)}):"",w=a?u("Show a hint ({left} left{costs})",{left:a,
costs:h}):u("No hint left");o.replaceChildren(w),z(o,!a)}}function Ht(e,t){let n=e.confidence?Pt():null,o=e.reason?Kt():null,s="";return d(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:d,unchecked:c,fill:f,show:a,open:()=>t.open(),close(){for(let p of[t,n,o])p?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function d(){s=JSON.stringify(i())}function c(){let p=i();return JSON.
stringify(p)===s?null:p}function f(p){try{p.sent&&t.fill(p.sent),n?.show(p.confidence),o?.show(p.reason??"")}catch{}}function a(p){
t.show(p),n?.show(p.confidence),o?.show(p.reason),d()}}var co=()=>({right:u("Chosen: right"),wrong:u("Chosen: not right"),missed:u("Not chosen, but right"),left:u("Correctly l\
eft out")});function Vt(e,{how:t,type:n}){let o=U("options"),s=e.map(({token:a,text:p})=>{let h=`${o}-${a}`,w=r("input",
{type:n,id:h,name:o,value:a}),m=H("label",{for:h,dir:"auto"},p),y=ne(),C=r("div",{class:"ck-option"},w,m,y.element);return{
token:a,input:w,label:m,feedback:y,row:C}}),i=ne(),d=s.map(({row:a})=>a),c=r("div",{class:"ck-options"},...d,i.element);
return{how:t,body:c,answer(){let a=s.filter(({input:p})=>p.checked).map(({token:p})=>p);return a.length?{choices:a}:null},
fill({choices:a}){for(let{token:p,input:h}of s)h.checked=a.includes(p)},show(a){for(let[p,{chosen:h,verdict:w,feedback:m}]of f(
a))if(p.input.checked=h,w){Q(p.input,p.feedback.element),p.row.dataset.verdict=w;let y=de(w,co()[w]);p.feedback.set(y,te(
m))}else a.missed&&Q(p.input,i.element);a.missed&&i.set(te(a.missed))},said(a){return[...f(a).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${ue(h.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...re(
c,()=>{for(let{input:a,feedback:p,row:h}of s)Q(a),delete h.dataset.verdict,p.set();i.set()})};function f(a){let p=new Map(
a.options.map(h=>[h.token,h]));return s.flatMap(h=>{let w=p.get(h.token);return w?[[h,w]]:[]})}}function zt(e,t,n){let o=e.left,s=e.right,i=o.map(({token:f,text:a})=>({token:f,feedback:ne(),...n(a)})),d=new Map(s.map(
({token:f,text:a})=>[f,_e(a)])),c=r("div",{class:"ck-placing"},...i.map(({element:f,feedback:a})=>r("div",{class:"ck-pla\
ced"},f,a.element)));return{how:t,body:c,answer(){let f=i.map(({token:a,value:p})=>[a,p()]).filter(([,a])=>a);return f.length?
{pairs:Object.fromEntries(f)}:null},fill({pairs:f}){for(let{token:a,set:p}of i)p(f[a]??"")},show({pairs:f}){for(let{token:a,
feedback:p,control:h,set:w}of i){let m=f.find(C=>C.token===a);w(m.chosen);let y=je(m.right,m.chosen);p.set(...Fe(y,lo(y),
{...m,key:d.get(m.key)})),Q(h,p.element),h.matches("select")&&se(h,y==="wrong")}},said:()=>i.map(({words:f,feedback:a})=>`${ue(
f)} ${a.text()}`).join(" "),...re(c,()=>{for(let{feedback:f,control:a}of i)f.set(),Q(a),se(a,!1)})}}function lo(e){return{
right:u("Right"),wrong:u("Not right"),left:u("Nothing was chosen here")}[e]}function Gt({how:e,label:t,after:n,more:o,sent:s,filled:i,shown:d,key:c=f=>f}){let f=U("answer"),a=Ue({id:f},[]),p=ne(),
h=r("p",{class:"ck-field"},r("label",{for:f},t),a,n),w=r("div",{},h,o,p.element);return{how:e,body:w,input:a,answer:()=>s?.()??
(a.value.trim()?{text:a.value.trim()}:null),fill(m){a.value=m.text??"",i?.(m)},show(m){d?.(m),a.value||(a.value=m.written??
"");let y=m.key===void 0?[]:[Te(c(m.key))];p.set(te(m.feedback),...y),Q(a,p.element),se(a,m.verdict!=="right")},said:()=>p.
text(),...re(w,()=>{p.set(),Q(a),se(a,!1)})}}var Yt={...Pe,dateInWords:be,make:r,makeMarkdown:H,t:u,tn:P,uniqueId:U,viewMarking:ye,viewOptions:Vt,viewPlaced:zt,viewTyped:Gt};function Jt(e){let t=r("p",{class:"ck-notice"}),n=r("p",{class:"ck-why-unsaved"}),o=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setLeft(s){o.replaceChildren(s?u("Not checked yet: this is how you left it."):"")}}}
function Qt(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){!t.length&&e.hidden||(e.hidden=!t.length,
e.replaceChildren(...t.map(uo)))}}}function uo({time:e,words:t}){let n=be(e.slice(0,10));if(!t){let s=u("Given to an ear\
lier version of this question, on {day}; it stays in your record.",{day:n});return r("li",{},s)}let o=u("Given to an ear\
lier version of this question, on {day}: ",{day:n});return r("li",{},o,r("q",{dir:"auto"},t))}var fo=2e4;function Zt({look:e,retry:t,announce:n}){let o=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},u("Tr\
y again")),i=r("details",{hidden:!0}),d=r("div",{class:"ck-saving",hidden:!0},o,s,i),c="",f=!1,a;return{element:d,show:p,
close:()=>clearTimeout(a)};function p({aloud:m=!1}={}){let y=e(),C=ho(y),M=!C.length,T=M?po(y.late,f):C.join(" ");f||=!M,
o.replaceChildren(T),d.classList.toggle("ck-unsaved",!M),s.hidden=M||y.isSilent,w(y.kept.mended??[]),d.hidden=!T&&i.hidden,
T&&(M?T!==c:m)&&n(T),c=T,clearTimeout(a),!M&&!y.isSilent&&(a=setTimeout(h,fo))}function h(){document.hidden?p():t(!1)}function w(m){
if(i.hidden=!m.length,i.dataset.lines===String(m.length))return;i.dataset.lines=String(m.length);let y=P("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",m.length),C=m.map(T=>r("li",{dir:"auto"},T)),
M=[r("summary",{},y),r("ul",{},...C)];i.replaceChildren(...m.length?M:[])}}function po(e,t){return e?P("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?u("Everything is saved now."):""}function ho({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?mo(t):Xt()];
if(!e.why)return[];let s=e.waiting?P("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?u("This browser keeps a copy until it is saved."):"";return[ke(e.why),s,i].filter(Boolean)}function mo(e){return P(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var ke=e=>u("Not saved yet: {reas\
on}",{reason:e}),Xt=()=>u("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),fe=e=>e?u("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Xt();var wo=()=>({right:u("Right"),partly:u("Partly right"),near:u("Nearly right: check the spelling"),wrong:u("Not right"),discussed:u(
"There is no right or wrong answer")}),go=()=>({"too precise":u("Not right (more precise than the text)"),"too coarse":u(
"Partly right (less precise than the text)")});function qe(e){let t=go()[e.note]??wo()[e.verdict];if(!e.of)return`${t}.`;
let n=P("{points} of {of} point","{points} of {of} points",e.of,{points:Y(e.points),of:Y(e.of)}),o=e.tries>1?u(" (first \
try: {points})",{points:Y(e.first)}):"",s=e.cost?u(", less {share}% for hints",{share:Y(100*e.cost)}):"";return`${t}: ${n}${s}${o}\
.`}function en(e,t){let{as_of:n,confidence:o,evidence:s,left:i,reason:d,review_due:c}=e,f=[];if(o){let p=Ke()[o].toLowerCase();
f.push(u("You said: {confidence}.",{confidence:p}))}return d&&f.push(u("Your reason: {reason}",{reason:d})),!e.final&&i!=
null&&f.push(P("One try left.","{count} tries left.",i)),n&&n!==s?.as_of&&f.push(u("As of {day}.",{day:n})),c&&f.push(u(
"This answer was due to be checked again by {day}: it may be out of date.",{day:c})),[...f.map(p=>r("p",{class:"ck-besid\
e"},p)),s?ko(s,t):""]}function ko(e,t){let{before:n,words:o,after:s,told:i,draft:d}=e,c=o?u("The words in the article"):
u("The fact and its source"),f=o?[n,r("mark",{},o),s]:[r("p",{},i)],a=u("This question rests on a draft that nobody has \
checked.");return r("figure",{class:"ck-evidence"},r("figcaption",{},c),r("blockquote",{dir:"auto"},...f),o?bo(e,t):vo(e),
d?r("p",{class:"ck-beside"},a):"")}function bo({printed_in:e,marks:t},n){if(!e&&!t)return"";let o=t?r("button",{type:"bu\
tton",onclick:n},u("Show in the article")):null,s=e?r("cite",{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",
o)}function vo({pages:e,read:t,as_of:n}){let o={target:"_blank",rel:"noopener noreferrer"},s=e.flatMap(({address:f,host:a})=>[
" ",r("a",{...o,href:f,title:f},a)]),d=[t&&u("Read on {day}.",{day:t}),n&&n!==t&&u("True as of {day}.",{day:n})].filter(
Boolean).join(" "),c=s.length?[u("Source:"),...s,". "]:[];return r("p",{class:"ck-beside"},...c,d)}function tn(e,t){let{drafts:n,extraViews:o,given:s,onChange:i,together:d}=t,{region:c,announce:f}=V(),a=Jt(f),p=yo(e,a,t),
h={...Ft,...o}[e.kind](e,{...Yt,announce:f,mark:J}),w=Ht(e,h),{check:m,reveal:y}=xo(h.check??u("Check"),d,N),C=qt(e,D),M=Qt(),
T=r("div",{class:"ck-result"}),l=So(e,t.number,h.how,M.element,...w.elements,a.elements.left,C.list,r("div",{class:"ck-a\
ctions"},m,y,C.button),a.elements.notice,a.elements.unsaved,T,c),g=r("form",{novalidate:!0,onsubmit:I},l),k=!1,x=!1,b="";
return E(),{element:g,restore:G,action:S,tell:a.tell,setUnsaved:a.setUnsaved,keepDraft:$,focus:()=>We(h.body),isAnswered:()=>k};
function S(){return!X(m)&&h.answer()?{did:"answer",...w.draft()}:null}function E(){let A=n.of(e,!!h.isFreeText)??s;A&&w.
fill(A),a.setLeft(!!(A&&!s))}function $(){let A=X(m)?null:w.unchecked();A?n.keep(e,A):n.forget(e)}function I(A){if(A.preventDefault(),
X(m)||d)return;let v=S();v?b===JSON.stringify(v)?a.tell(u("Change your answer, then check again.")):B(v,m):a.tell(u("Ans\
wer first, then check."))}function N(){X(y)||B({did:"show"},y),m.focus()}function B(A,v){z(v,!0),p(A,{onReply(R){A.did===
"answer"&&(b=JSON.stringify(A)),z(v,!1),G(R.stands),$(),i(R.score);let O=R.stands.result;f([qe(O),h.said(O),a.whyUnsaved()].
join(" "))},onSilence:()=>z(v,!1),onRefused(R){z(v,!1),a.tell(u("Not checked: {reason}.",{reason:R}))}})}function D(){p(
{did:"hint"},{onReply(A){C.show(A.stands.hints),a.clear(),f(u("Hint {place}: {hint}",{place:C.count(),hint:C.last()}))},
onSilence:C.offerNext})}function J(A,v){p({did:"mark",marks:A},{onReply:R=>v(R.stands.result)})}function G({hints:A,result:v,
earlier:R}){if(M.show(R),!x&&!A.length&&!v)return;x=!0;let O=l.contains(document.activeElement),L=w.unchecked();C.show(A),
a.clear(),k=!!v,y.hidden=!v?.may_show,z(m,!!v?.final),h.open(),v?(W(v,L),v.final&&j(O)):(b="",L||w.settle(),T.replaceChildren())}
function W(A,v){w.show(A),v&&!A.final&&w.fill(v),(A.final||!w.unchecked())&&a.setLeft(!1),T.replaceChildren(de(A.verdict,
qe(A)),...en(A,t.showInArticle))}function j(A){n.forget(e),w.close(),A&&m.focus()}}function yo(e,t,{actions:n,whyUnsaved:o}){
return(s,i)=>n.give(e.id,s,{onReply(d){t.setUnsaved(d.saved?"":ke(o())),i.onReply(d)},onSilence(){i.onSilence?.(),t.clear(),
t.setUnsaved(fe(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.onRefused})}function xo(e,t,n){let o={type:"butt\
on",hidden:!0,onclick:n};return{check:r("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",o,u("Show\
 the answer"))}}function So(e,t,n,...o){let s=e.tries?P("One try.","{count} tries.",e.tries):"",i=[n,s].filter(Boolean).
join(" "),d=U("how"),c=[t,e.lesson].filter(Boolean).join(" · "),f=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r(
"fieldset",{class:"ck-question","aria-describedby":d},r("legend",{},r("span",{class:"ck-number"},c),f),e.below?H("div",{
dir:"auto"},e.below):null,r("p",{class:"ck-how",id:d},i),...o)}function nn(e,{course:t,quiz:n},o,{onNews:s,onLate:i,onElsewhere:d}){let c=ee("waiting",t),f=new Map,a=new Map,p=new Map,
h=new Set,w=new Set,m=new Set,y={},C=!1;return e.listen(J),window.addEventListener("storage",G),window.addEventListener(
"beforeunload",j),{give:l,giveAll:g,again:k,waiting:M,saved:B,areStored:()=>M().every(({id:A})=>c.isStored(A)),areSilent:()=>M().
some(({id:A})=>h.has(A)),open(A){y=A,!C&&(C=!0,T().forEach(S))},notOpened(){for(let{id:A}of T())h.add(A)},close(){window.
removeEventListener("storage",G),window.removeEventListener("beforeunload",j)}};function M(){let[A]=n.split(/(?<=\/)/),v=({
quiz:O})=>O===n||A.endsWith("/")&&String(O).startsWith(A);return c.all().map(([O,L])=>({...L,id:O})).filter(v).sort((O,L)=>O.
n-L.n||(O.id<L.id?-1:1))}function T(){return M().filter(({id:A})=>!p.has(A))}function l(A,v,R){let O=x({type:"do",question:A,
deed:v});a.set(O.id,R),b(O),S(O)}function g(A,{onReply:v,onSilence:R}){let O=Object.entries(A).map(([_,K])=>x({type:"do",
question:_,deed:K}));O.forEach(b);let L=Object.fromEntries(O.map(_=>[_.question,$(_)])),F=e.ask({type:"do-all",deeds:L},
{onReply(_){for(let{id:K,question:q}of O)q&&q in _.refused?D(K):N(K,_);v(_),s()},onSilence(){for(let{id:_}of O)h.add(_);
s(),R()}});for(let{id:_}of O)p.set(_,F)}function k(A){let v=x({type:"again"});a.set(v.id,A),S(v)}function x(A){let v=M(),
R=v.findLast(K=>K.question===A.question);if(R&&To(R,A)&&!w.has(R.id))return R;let O=`${new Date().toISOString().slice(0,
19)}Z`,L=A.question&&(y[A.question]??I(A.question)),F=(v.at(-1)?.n??0)+1,_={id:Co(),n:F,quiz:n,time:O,version:L,...A};return c.
put(_.id,_),_}function b(A){let v=({id:R,n:O,question:L})=>L===A.question&&O<A.n&&!w.has(R)&&(h.has(R)||!p.has(R));M().filter(
v).forEach(S)}function S(A){let{id:v,quiz:R,type:O}=A;if(O==="again"&&R!==n){D(v);return}let L=E(A);h.delete(v);let F=e.
ask(L,{onReply(_){N(v,_);let K=a.get(v);a.delete(v),K?K.onReply(_):m.has(v)||i(A,_),m.add(v),s()},onSilence(){h.add(v),s(),
a.get(v)?.onSilence?.()},onRefused(_){D(v),a.get(v)?.onRefused?.(_),s()}});p.set(v,F)}function E(A){let{id:v,quiz:R,type:O,
question:L}=A;if(O==="again")return{type:O,id:v};let F=p.has(v)||!a.has(v);return{type:"do",question:L,deed:$(A),...F&&{
late:F,quiz:R}}}function $({id:A,question:v="",deed:R,version:O,time:L}){let F=O===I(v)?y[v]:O;return{...R,id:A,time:L,...F&&
{version:F}}}function I(A){let v=f.get(A);if(v)return v;let R=we(o.find(({id:O})=>O===A)??A);return f.set(A,R),R}function N(A,v){
h.delete(A),w.add(A),v.saved&&B()}function B(){w.forEach(D)}function D(A){w.delete(A),h.delete(A),c.remove(A)}function J(A){
for(let v of M())(p.get(v.id)??A)<A&&!w.has(v.id)&&S(v);W()}function G({key:A}){A?.startsWith(c.front)&&W()}function W(){
let A=[...h].filter(v=>!c.has(v));for(let v of A)h.delete(v),a.delete(v);A.length&&d()}function j(A){M().some(({id:v})=>!c.
isStored(v))&&A.preventDefault()}}var To=(e,t)=>e.type===t.type&&e.question===t.question&&JSON.stringify(e.deed)===JSON.
stringify(t.deed);function Co(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(t=>t.toString(16).padStart(2,"0")).join("")}var Ao=400;function on({course:e,quiz:t}){let n=ee("draft",e),o=f=>`${t} ${f.id}`,s=new Map(n.all()),i=new Set,d;return window.
addEventListener("pagehide",c),document.addEventListener("visibilitychange",c),{of(f,a){let p=s.get(o(f));return p&&(a||
p.sign===we(f))?p.deed:null},soon(f){i.add(f),clearTimeout(d),d=setTimeout(c,Ao)},keep(f,a){n.put(o(f),{at:Date.now(),sign:we(
f),deed:a})},forget(f){s.delete(o(f)),n.has(o(f))&&n.remove(o(f))},close(){c(),window.removeEventListener("pagehide",c),
document.removeEventListener("visibilitychange",c)}};function c(){clearTimeout(d);for(let f of i)f.keepDraft();i.clear()}}function sn(e,t,{isTogether:n,passMark:o,whyUnsaved:s,restore:i,announce:d}){let c=r("p",{class:"ck-score"}),f=r("p",{class:"\
ck-notice"}),a=r("p",{class:"ck-why-unsaved"}),p=r("button",{type:"button",class:"ck-main",hidden:!n,onclick:w},u("Check\
 all answers")),h=r("button",{type:"button",hidden:!0,onclick:y},u("Retry the questions you missed"));return{buttons:[p,
h],told:[f,a,c],setScore:T,setSaved:()=>a.replaceChildren()};function w(){if(X(p))return;e.addAll();let l=e.actions();if(!Object.
keys(l).length){M(u("Answer first, then check."));return}z(p,!0),t.giveAll(l,{onReply(g){z(p,!1),i(g),m(g.saved)},onSilence(){
z(p,!1),C()}})}function m(l){let g=e.left(),k=g?P("1 question is still open.","{count} questions are still open.",g):"";
f.replaceChildren(k),a.replaceChildren(l?"":ke(s())),d([c.textContent,k,a.textContent].join(" "))}function y(){t.again({
onReply(l){f.replaceChildren(),e.addAll(),i(l),e.firstToAnswer()?.focus()},onSilence:C})}function C(){f.replaceChildren();
let l=fe(t.areStored());a.replaceChildren(l),d(l)}function M(l){f.replaceChildren(l),d(l)}function T(l){c.replaceChildren(
Eo(l,o)),h.hidden=!l.missed}}function Eo({answered:e,questions:t,of:n,points:o,first:s,passed:i},d){let c=[];return e&&c.
push(u("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&c.push(u("Score: {points} of {of}; on the \
first try, {first}.",{points:Y(o),of:Y(n),first:Y(s)})),i!=null&&c.push(i?u("That is enough to pass."):u("You need {mark\
}% to pass.",{mark:d})),c.join(" ")}var rn={render({model:e,el:t,views:n={}}){Z(e,t);let o=Mo(e,ve(e),n);t.replaceChildren(o.element);let s=ht(e,t,o.reload);
return()=>{o.close(),s()}}};function Mo(e,t,n){let o=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:d,
announce:c}=V(),a=nn(t,s,o,{onNews:D,onLate:G,onElsewhere:$}),p=on(s),h=Oo(a.waiting()),w=s.way==="all",m=Tt(o,{way:s.way,
makeForm:k,put:x}),y=sn(m,a,{isTogether:w,passMark:s.pass_mark,whyUnsaved:i,restore:E,announce:c}),C=Zt({look:N,retry:I,
announce:c}),M=r("div",{class:"ck-actions"},m.next,...y.buttons),T=0,l=r("div",{class:"ck ck-quiz",oninput:b,onclick:b,onkeyup:b,
onpointerup:b},s.told?r("p",{class:"ck-told"},s.told):null,C.element,M,...y.told,d);return m.begin(),e.on("change:kept",
B),C.show({aloud:!0}),t.ask({type:"open"},{onReply:S,onSilence:J}),{element:l,close:g,reload:$};function g(){e.off("chan\
ge:kept",B);for(let W of[a,p,C,t])W.close()}function k(W,j){return tn(W,{number:j,actions:a,drafts:p,given:h.get(W.id),whyUnsaved:i,
together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:W.id},{onReply:Io}),onChange(A){y.setScore(A),
m.arrange()}})}function x(W,j){M.before(...W.map(A=>A.element)),j?l.dataset.toCome=String(j):delete l.dataset.toCome}function b({
target:W}){let j=m.around(W);j&&p.soon(j)}function S(W){E(W),a.open(W.versions),D()}function E(W){m.restore(W.questions),
y.setScore(W.score)}function $(){t.ask({type:"open"},{onReply:E}),D()}function I(W){t.ask({type:"retry"},{onReply(){D(),
C.show({aloud:W})}})}function N(){return{kept:e.get("kept")??{},late:T,waiting:a.waiting().length,isSilent:a.areSilent(),
areStored:a.areStored()}}function B(){i()||a.saved(),D()}function D(){C.show();let W=new Set(a.waiting().map(({question:j})=>j));
W.size||y.setSaved(),m.setSaved(W)}function J(){a.notOpened(),C.show({aloud:!0});for(let{question:W}of a.waiting())m.named(
W)?.setUnsaved(fe(a.areStored()))}function G({question:W=""},j){if(T+=j.saved?1:0,j.type==="state"?E(j):j.stands&&(y.setScore(
j.score),m.restoreOne(W,j.stands)),j.without_effect?.length){let A=u("The work that was waiting in this browser is kept \
in your record but does not count, because something else was done here before it arrived.");m.named(W)?.tell(A)}}}function Oo(e){
let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[n,o]))}function Io(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function an(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":u("Article"),lang:e.lang||null,
onclick:({target:l})=>{l instanceof Element&&m(l.closest(".ck-passage"))},onkeydown:c}),s=[],i=[];return{element:o,show:f,
select:M,scrollToMarked:()=>T(s.find(l=>l.marked))};function c(l){let g=i.findIndex(({element:b})=>b===l.target);if(g<0||
l.altKey||l.ctrlKey||l.metaKey)return;let x={ArrowRight:g+1,ArrowDown:g+1,ArrowLeft:g-1,ArrowUp:g-1,Home:0,End:i.length-
1}[l.key];if(l.key==="Enter"||l.key===" ")m(i[g].element);else if(i[x])y(i[x]);else if(x===void 0)return;l.preventDefault()}
function f(l,g){let k=new Set,x=[...g,...l.flatMap(E=>[E.evidence,...E.passages])];for(let[E,$]of x)k.add(E).add($);s=[];
let b=[],S=0;for(let E of e.blocks)b.push(t.slice(S,E.start),a(E,[...k])),S=E.end;b.push(t.slice(S,t.length)),p(l,g),i=s.
filter(E=>E.rows.length),i.forEach(w),i.length&&C(i[0]),o.replaceChildren(...b)}function a(l,g){let x=[...g.filter(I=>l.
start<I&&I<l.end).sort((I,N)=>I-N),l.end],b=x.map((I,N)=>{let B=N?x[N-1]:l.start,D=r("span",{},t.slice(B,I));return{start:B,
end:I,rows:[],marked:!1,element:D}});s.push(...b);let S=l.aside?r("span",{class:"ck-aside-label"},l.aside):null,E=l.aside?
"ck-aside":`ck-${l.kind.replace(" ","-")}`,$=b.map(I=>I.element);return r("p",{class:E,dir:"auto"},S,...$)}function p(l,g){
let k=l.flatMap(x=>x.passages.map(([b,S])=>({id:x.id,start:b,end:S})));k.sort((x,b)=>x.end-x.start-(b.end-b.start));for(let{
id:x,start:b,end:S}of k)for(let E of h(b,S))E.rows.includes(x)||E.rows.push(x);for(let[x,b]of g)for(let S of h(x,b))S.marked=
!0,S.element.classList.add("ck-marked")}function h(l,g){let k=0;for(let b=s.length;k<b;){let S=k+b>>1;s[S].start<l?k=S+1:
b=S}let x=k;for(;x<s.length&&s[x].end<=g;)x+=1;return s.slice(k,x)}function w({element:l,rows:g}){l.classList.add("ck-pa\
ssage"),l.prepend(r("span",{class:"ck-unseen"},`${g.join(", ")}: `)),l.setAttribute("role","button"),l.setAttribute("tab\
index","-1"),l.setAttribute("aria-pressed","false"),me(l)}function m(l){let g=i.find(x=>x.element===l);if(!g)return;C(g);
let k=g.rows.indexOf(g.chosen??"");n(g.rows[(k+1)%g.rows.length])}function y(l){C(l),l.element.focus()}function C(l){for(let g of i)
g.element.tabIndex=g===l?0:-1}function M(l){for(let b of s){let S=l!==void 0&&b.rows.includes(l.id),[E,$]=l?.evidence??[
1/0,-1/0];b.chosen=S?l.id:void 0,b.element.classList.toggle("ck-chosen",S),b.element.classList.toggle("ck-evidence",E<=b.
start&&b.end<=$),b.rows.length&&b.element.setAttribute("aria-pressed",String(S))}let g=s.find(b=>b.chosen),k=o.getRootNode(),
x=k instanceof Document||k instanceof ShadowRoot?k.activeElement:null;!g||i.some(({element:b})=>b===x)||(C(g),T(g))}function T(l){
l&&ce(o,l.element)}}function cn(e,t,{choose:n,switchTo:o}){let s=U("rows"),i=r("div",{class:"ck-rows"}),d=r("p",{class:"ck-hint ck-drafts"}),
c=r("div",{class:"ck-detail"}),f=e.map(({name:b,label:S,rows:E})=>{let $=P("1 row","{count} rows",E.length);return r("op\
tion",{value:b},u("{label} ({rows})",{label:S,rows:$}))}),a=r("select",{onchange:()=>o(a.value)},...f),p=r("label",{class:"\
ck-switch"},u("Table")," ",a),h=new Map,w,m=!1;return{element:r("div",{class:"ck-table"},p,d,i,c),show:C,select:l};function C(b){
a.value=b.name,h=new Map(b.rows.map(E=>[E.id,T(b,E)]));let S=Ro(b.rows);d.hidden=!S,d.textContent=S,i.replaceChildren(b.
rows.length?M(b):r("p",{},u("This table has no rows for this article."))),i.scrollTop=0}function M(b){let S=u("{label}: \
choose a row to mark its words",{label:b.label}),E=[u("Row"),...b.columns].map(I=>r("th",{scope:"col"},I)),$=[...h.values()].
map(({element:I})=>I);return r("fieldset",{},r("legend",{},S),r("table",{},r("thead",{},r("tr",{},...E)),r("tbody",{},...$)))}
function T(b,S){let E=`${s}-${S.id}`,$=()=>n(S.id),I=r("input",{type:"radio",name:s,value:S.id,id:E,onchange:$}),N=r("la\
bel",{for:E},I,S.id),B=`${E}-main`,D=S.cells.map((W,j)=>r("td",{dir:"auto",id:j===b.main?B:null,"data-heading":b.columns[j]},
W));return I.setAttribute("aria-describedby",B),{element:r("tr",{onclick:G},r("th",{scope:"row"},N),...D),input:I};function G({
target:W}){W instanceof Element&&W.closest("label")||(I.focus(),n(S.id))}}function l(b){let S=w;h.get(S??"")?.element.classList.
remove("ck-chosen"),w=b?.id;let E=h.get(w??"");for(let{input:$}of h.values())$.checked=$.value===w;return E?.element.classList.
add("ck-chosen"),E&&ce(i,E.element,i.querySelector("thead")?.offsetHeight),c.replaceChildren(...b?g(b):[r("p",{},u("No r\
ow is chosen."))]),S}function g(b){let S=k(b).map(({part:N,words:B,count:D})=>r("li",{},r("span",{class:"ck-part"},N)," ",
r("q",{dir:"auto"},B),D>1?P(" (once)"," ({count} times)",D):null)),E=[$o(b),Lo(b),...b.why],I=r("details",{open:m,ontoggle:()=>m=
I.open},r("summary",{},u("Why this row?")),r("ul",{},...E.map(N=>r("li",{},N))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},u("Row {id}",{id:b.id})),r("button",{type:"button",onclick:x},u("Clear the marks"))),r("p",{class:"ck-part"},
u("Its words in the article")),r("ul",{},...S),I]}function k(b){let S=new Map;for(let[E,$,I]of b.passages){let N=t.slice(
E,$),B=S.get(`${I} ${N}`)??{part:I,words:N,count:0};S.set(`${I} ${N}`,{...B,count:B.count+1})}return[...S.values()]}function x(){
let b=h.get(w??"");n(""),b?.input.focus()}}function Ro(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?u("This table is a draft that nobody has checked."):P("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function $o({origin:e,checked:t}){if(e==="machine")
return u("The machine made this row.");if(e==="proposed")return u("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?u("Checked by {name} on {day}.",{name:o,day:s}):u("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function Lo({certainty:e}){return e==="clear"?u("The rules had no doubt about it."):u("It is dou\
btful: check it against the sentence.")}var ln=150,dn=e=>e.length>ln?`${e.slice(0,ln)} …`:e,un={render({model:e,el:t}){Z(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new ie(n.text),{region:i,announce:d}=V(),c=an(n,s,y),f=cn(o,s,{choose:y,switchTo:T}),a=No(n);c.element.setAttribute(
"aria-describedby",a.id);let p=n.title?u("Reader: {title}",{title:n.title}):u("Reader"),h=r("div",{class:"ck ck-reader",
role:"group","aria-label":p},a,r("div",{class:"ck-sides"},c.element,f.element),i);t.replaceChildren(h);let w=ee("reader",
"any"),m=M();return e.on("change:table",k),e.on("change:selected",x),e.on("change:marked",b),k(),m=!1,b(),()=>{e.off("ch\
ange:table",k),e.off("change:selected",x),e.off("change:marked",b)};function y(S){e.set("selected",S),e.save_changes(),C()}
function C(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function M(){let S=w.
get(e.get("place")),E=o.find(({name:I})=>I===S?.table);if(!E||e.get("selected"))return!1;let $=E.rows.find(({id:I})=>I===
S.selected);return e.set("table",E.name),e.set("selected",$?.id??""),e.save_changes(),!0}function T(S){e.set("selected",
""),e.set("table",S),e.save_changes(),C()}function l(){let S=e.get("table");return o.find(E=>E.name===S)??o[0]}function g(){
return l().rows.find(({id:S})=>S===e.get("selected"))}function k(){let S=l();f.show(S),c.show(S.rows,e.get("marked")),x()}
function x(){let S=g(),E=f.select(S);c.select(S),!m&&(S?d(_o(S,S.cells[l().main])):E&&d(u("Marks cleared.")))}function b(){
let S=e.get("marked");if(c.show(l().rows,S),c.select(g()),!S.length)return;c.scrollToMarked();let E=S.map(([$,I])=>s.slice(
$,I)).join(" … ");d(u("Marked in the article: {words}",{words:dn(E)}))}}};function No(e){let t=u("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=u("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return r(
"p",{class:"ck-hint",id:U("hint")},o)}function _o({id:e,passages:t},n){return P("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:dn(n)})}return bn(Wo);})();
return widgets; }

export function makeWidgets() {
"use strict";var widgets=(()=>{var Ce=Object.defineProperty;var hn=Object.getOwnPropertyDescriptor;var mn=Object.getOwnPropertyNames;var gn=Object.prototype.hasOwnProperty;var He=(e,t)=>{for(var n in t)Ce(e,n,{get:t[n],enumerable:!0})},wn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of mn(t))!gn.call(e,s)&&s!==n&&Ce(e,s,{get:()=>t[s],enumerable:!(o=hn(t,s))||o.enumerable});return e};var kn=e=>wn(Ce({},"__esModule",{value:!0}),e);var _o={};He(_o,{curator:()=>ct,explorer:()=>lt,progress:()=>yt,quiz:()=>rn,reader:()=>un});var fe={},pe={used:"",own:""};function Q(e,t){fe=e.get("words")??{};let n=e.get("languages");n?.used&&(pe=n,t.lang=n.used,
t.dir=n.direction)}function u(e,t={}){let n=fe[e]??e;return Ve(typeof n=="string"?n:n[0],t)}function P(e,t,n,o={}){let s=fe[e]??
[e,t],i=Number.isInteger(n)?n<200?n:100+n%100:100,d=(fe[e]&&fe[""]?.[i])??+(n!==1);return Ve(s[Number(d)],{count:n,...o})}
function Ve(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function be(e){if(e==="undated")return u("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:i}=pe;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var bn=15e3,vn=new Set(["a","button","input","select","textarea","summary"]),Ge="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...n){let o=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),i):i!==!1&&i!=null&&o.setAttribute(s,i===!0?"":i);t.dir==="auto"&&pe.own&&(o.lang=pe.
own);for(let s of n)s!=null&&o.append(s);return(vn.has(e)||"tabindex"in t)&&he(o),o}function he(e){e instanceof HTMLElement&&
e.matches(Ge)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&he(e)}));function q(e,t,n){let o=r(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(Ge).forEach(he)):
o.textContent=n,o}function H(){let e=r("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(r("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),bn)}}}var yn=Math.random().toString(
36).slice(2,12),ze=0;function U(e){return ze+=1,`ck-${e}-${yn}-${ze}`}var xn=3e3;function ve(e){let t=new Map,n=[],o=0;return e.on("msg:custom",s),{ask(i,d){let l=U("message");o+=1;let f=setTimeout(
()=>d.onSilence?.(),xn);t.set(l,{...d,place:o,timer:f});try{e.send({...i,message_id:l})}catch{}return o},listen:i=>n.push(
i),close(){e.off("msg:custom",s);for(let{timer:i}of t.values())clearTimeout(i);t.clear()}};function s(i){let d=t.get(i.message_id);
if(d){t.delete(i.message_id),clearTimeout(d.timer),i.type==="refused"?d.onRefused?.(i.reason):d.onReply(i);for(let l of n)
l(d.place)}}}var re=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};var Ae="coursekit",Ye=window,Je=Symbol.for("coursekit.unstored");Ye[Je]??=new Map;var ne=Ye[Je],Sn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Me(){try{return window.localStorage}catch{return null}}function X(e,t){let n=`${[
Ae,e,Sn,t].join(" ")} `;return{front:n,put(o,s){let i=JSON.stringify(s);try{return Tn(i.length+n.length+o.length),window.
localStorage.setItem(n+o,i),ne.delete(n+o),!0}catch{return ne.set(n+o,i),!1}},remove(o){ne.delete(n+o),Me()?.removeItem(
n+o)},get:o=>Ee(ne.get(n+o)??ie(n+o)),has:o=>ne.has(n+o)||ie(n+o)!==null,isStored:o=>ie(n+o)!==null,all:()=>Qe(n).flatMap(
o=>{let s=Ee(ne.get(o)??ie(o));return s?[[o.slice(n.length),s]]:[]})}}function ie(e){return Me()?.getItem(e)??null}function Qe(e){
let t=Me(),n=new Set(ne.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function Ee(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Tn(e){
let t=d=>d.length+(ie(d)?.length??0),n=Qe(`${Ae} `),o=n.reduce((d,l)=>d+t(l),0);if(o+e<=1e6)return;let s=d=>Ee(ie(d))?.at??
0,i=n.filter(d=>!d.startsWith(`${Ae} waiting `));i.sort((d,l)=>s(d)-s(l));for(let d of i){if(o+e<=1e6)return;o-=t(d),window.
localStorage.removeItem(d)}if(o+e>1e6)throw new Error("no room for another action")}function me(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let s=0;s<t.length;s+=1)o=Math.imul(o^t.charCodeAt(s),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}function Ze({actions:e,forms:t,coder:n,keys:o,onKeys:s,onFilter:i,onOff:d}){let l=r("progress",{"aria-label":u("Rows tha\
t are signed"),max:1,value:0}),f=r("span"),a=r("p",{class:"ck-said"}),p=Object.entries(t).map(([b,{label:y}])=>r("option",
{value:b},y)),h=r("select",{onchange:i},r("option",{value:"turn"},u("each table in turn")),r("option",{value:"mixed"},u(
"all tables mixed")),...p),w=r("input",{type:"checkbox",onchange:c});w.checked=o;let g=r("dl",{class:"ck-keys",id:U("key\
s")}),v=r("div",{hidden:!0},r("p",{},Cn()),g),S=Object.entries(e).map(([b,y])=>{let k=r("kbd",{"aria-hidden":"true"},b),
C=r("button",{type:"button",onclick:()=>T(b)},y.label,k);return[b,y,C,k]});g.append(...Object.entries(e).flatMap(([b,{label:y}])=>[
r("dt",{},r("kbd",{},b)),r("dd",{},y)])),S[0][2].classList.add("ck-main"),c();let M="";return{element:r("div",{},r("div",
{class:"ck-far"},r("span",{},u("Signed as {name}",{name:n})),l,f,r("label",{},u("Rows:")," ",h),r("label",{},w," ",u("Si\
ngle letters are keys"))),r("div",{class:"ck-actions",role:"group","aria-label":u("What to do with the row")},...S.map(([
,,b])=>b)),v,a),filter:()=>h.value,keysAreOn:()=>w.checked,press:T,help:x,show(b){l.max=Math.max(1,b.rows),l.value=b.signed,
f.textContent=b.said;let y=S.find(([k])=>k==="u")?.[2];y?.setAttribute("aria-disabled",String(!b.undo)),y&&(y.title=b.undo)},
at(b){M=b??"";for(let[,{only:y},k]of S)y&&k.setAttribute("aria-disabled",String(y!==M))},said(b,y=!1){a.textContent=b,a.
classList.toggle("ck-fault",y)}};function T(b){let y=e[b],k=S.find(([C])=>C===b)?.[2];return!y||!k?!1:(k.getAttribute("a\
ria-disabled")!=="true"?y.run():y.only&&d(u("Only stakeholders can be merged or split.")),!0)}function c(){for(let[b,,y,
k]of S)k.hidden=!w.checked,w.checked?y.setAttribute("aria-keyshortcuts",b):y.removeAttribute("aria-keyshortcuts");s(w.checked)}
function x(){v.hidden=!v.hidden,S.find(([y])=>y==="?")?.[2]?.setAttribute("aria-expanded",String(!v.hidden))}}function Cn(){
return u("Compare the row with its sentence, which is marked in the article. Keep it, edit a cell, or drop it; each deci\
sion is signed and kept at once, and Undo takes back one after the other. Rows that are not signed count for nothing. In\
 a form, Control and Enter saves, Escape goes back.")}function Xe(e,t){let n=r("div",{class:"ck-outside",hidden:!0}),o=r("ul",{dir:"auto"}),s=r("select",{onchange:d},...e.map(
f=>r("option",{value:f},f==="machine"?u("the machine's draft"):f))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
d()}},r("summary",{},u("What has changed?")),r("label",{},u("Since:")," ",s),o);return{element:r("div",{class:"ck-change\
s"},n,i),showOutside:l};function d(){t(s.value,f=>{o.replaceChildren(...f.map(a=>r("li",{dir:"auto"},a)))})}function l(f){
if(!f.length)return;let a=()=>{n.hidden=!0};n.hidden=!1,n.replaceChildren(r("p",{},u("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...f.map(p=>r("li",{dir:"auto"},p))),r("button",{type:"button",onclick:a},
u("I have seen it")))}}function et(e,t,n,o){let s=r("select",{onkeydown(d){d.key==="Enter"&&(d.preventDefault(),i.requestSubmit())}},...t.map(({
id:d,fields:l})=>r("option",{value:d},`${d} ${l.name}`))),i=nt(u("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},u("Into:")," ",s),r("p",{class:"ck-part"},u("The other row keeps its id and its name, and gets the names of\
 this one."))],u("Merge"),()=>n(s.value),o);return i}function tt(e,t,n){let s=[e.fields.name,...e.fields.aliases.split("\
;")].map(d=>d.trim()).filter(d=>d).map(d=>({name:d,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"aut\
o"});return nt(u("Split {name} into two rows",{name:e.fields.name}),[r("p",{},u("Which names belong to the second row?")),
...s.map(({name:d,box:l})=>r("label",{class:"ck-name",dir:"auto"},l,` ${d}`)),r("label",{},u("Another name for it:")," ",
i)],u("Split"),()=>t([...s.filter(({box:d})=>d.checked).map(({name:d})=>d),...i.value.trim()?[i.value.trim()]:[]]),n)}function nt(e,t,n,o,s){
return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),o()}},r("p",{class:"ck-row-title",dir:"aut\
o"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},n),r("button",{type:"\
button",onclick:s},u("Cancel"))))}var ot=60;function st(e,{label:t,fields:n},o,{number:s,of:i}){let d=s?u("{number} of {of}",{number:s,of:i}):"",l=r("p",{
class:"ck-row-title",id:U("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"ck-part"},d)),f=n.filter(({column:p})=>p!==
"why"&&p!=="certainty").flatMap(p=>{let h=e.fields[p.column]??"",w=p.rows&&o[p.rows]?.[h],g=h||u("none");return[r("dt",{},
p.label),r("dd",{dir:"auto",class:h?null:"ck-part"},w?`${h} ${w}`:g)]}),a=e.why.length?[r("p",{class:"ck-part"},u("Reaso\
ns")),r("ul",{},...e.why.map(p=>r("li",{},p)))]:[];return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-label\
ledby":l.id},l,r("p",{class:"ck-standing"},...An(e)),r("dl",{},...f),...a)}function An({certainty:e,origin:t,checked:n}){
let o=t==="reviewed"?u("Signed: {name}, {day}",n):u("Not signed: it counts for nothing."),s=e==="doubtful"?r("strong",{},
u("Doubtful.")):null;return s?[s," ",o]:[o]}function rt(e,{label:t,fields:n},o,{save:s,cancel:i,mark:d}){let l={},f={},a=n.
map(g=>{let v=On(g,e[g.column]??"",o);return f[g.column]=v,v.addEventListener("input",()=>delete l[g.column]),r("div",{class:`\
ck-field ck-${g.kind}`},r("label",{},r("span",{},En(g)),v),g.kind==="words"?w(g,v):null)}),p=r("form",{class:"ck-row","a\
ria-label":u("{table}: a row to fill in",{table:t}),onsubmit(g){g.preventDefault(),s(h(),l)},onkeydown(g){g.key!=="Enter"||
!(g.ctrlKey||g.metaKey)||(g.preventDefault(),g.stopPropagation(),p.requestSubmit())}},r("div",{class:"ck-fields"},...a),
r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},u("Save and sign")),r("button",{type:"button",onclick:i},
u("Cancel"))));return p;function h(){let g=Object.entries(f).map(([v,{value:S}])=>[v,S]);return Object.fromEntries(g.filter(
([v,S])=>S!==(e[v]??"")&&!(v in l)))}function w(g,v){return r("button",{type:"button","aria-label":u("Mark in the articl\
e: {cell}",{cell:g.label}),onclick(){d(g.label,l[g.column]??Mn(e,g.column),(M,T)=>{v.value=M,l[g.column]=T,v.focus()})}},
u("Mark"))}}var En=({label:e,hint:t})=>t?`${e} (${t})`:e;function Mn(e,t){let n=t==="evidence"?"":`${t}_`,o=`${e[`${n}st\
art`]??""}:${e[`${n}end`]??""}`;return(e[`${n}spans`]||o).split(";").map(i=>i.split(":").map(Number)).filter(([i,d])=>d>
i).map(([i,d])=>[i,d])}function On(e,t,n){if(e.kind==="choice"||e.kind==="row")return In(e,t,n);let s=e.kind==="long"||t.
length>ot?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function In({kind:e,choices:t,
rows:n},o,s){let i=e==="row"?["",...Object.keys(s[n]??{})]:t,d=i.includes(o)?i:[...i,o],l=a=>`${a} ${s[n]?.[a]??""}`.trim(),
f=r("select",{},...d.map(a=>r("option",{value:a},l(a).slice(0,ot)||u("none"))));return f.value=o,f}function ye(e,t,n){let o=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:c,
...n}),s=e.map(h);o.append(t);let i=!1,d=0,l=0,f=!1,a=!0,p=b=>s[b].getAttribute("aria-selected")==="true";return{element:o,
words:s,marked:()=>s.map((b,y)=>y).filter(p),markAll:w,current:()=>d,go:T,close(){i=!0,o.setAttribute("aria-disabled","t\
rue")},open(){i=!1,o.removeAttribute("aria-disabled")}};function h([b,y],k){let C=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:k?"-1":"0",onpointerdown:E=>v(E,k),onpointerenter(E){E.buttons===1&&f&&M(k)}},y);return o.
append(b,C),C}function w(b,y){for(let k of s.keys())g(k,b(k),y)}function g(b,y,k=!1){(!i||k)&&s[b].setAttribute("aria-se\
lected",String(y))}function v(b,y){b.button||(b.preventDefault(),s[y].releasePointerCapture?.(b.pointerId),a=!p(y),f=!0,
document.addEventListener("pointerup",S,{once:!0}),l=y,T(y),g(y,a))}function S(){f=!1}function M(b){let[y,k]=[Math.min(l,
b),Math.max(l,b)];for(let C=y;C<=k;C+=1)g(C,a);T(b)}function T(b){s[d].tabIndex=-1,d=b,s[b].tabIndex=0,s[b].focus()}function c(b){
let y=s.length-1,k=getComputedStyle(o).direction==="rtl"?-1:1,C={ArrowRight:d+k,ArrowLeft:d-k,ArrowDown:x(1),ArrowUp:x(-1),
Home:0,End:y};if(b.key===" "||b.key==="Enter")l=d,a=!p(d),g(d,a);else if(b.key in C){let E=Math.max(0,Math.min(y,C[b.key]));
b.shiftKey?(p(d)||(l=d),a=!0,M(E)):T(E)}else return;b.preventDefault(),b.stopPropagation()}function x(b){let y=s[d].getBoundingClientRect(),
k=s.map((L,_)=>({at:_,box:L.getBoundingClientRect()})).filter(({box:L})=>b*(L.top-y.top)>y.height/2);if(!k.length)return d;
let C=k.map(({box:L})=>L.top),E=b>0?Math.min(...C):Math.max(...C),$=k.filter(({box:L})=>Math.abs(L.top-E)<y.height/2),R=L=>Math.
abs(L.left-y.left);return $.reduce((L,_)=>R(_.box)<R(L.box)?_:L).at}}function ae(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+n;if(o.top>=i&&o.bottom<=s.bottom)
return;let d=matchMedia("(prefers-reduced-motion: reduce)").matches,l=Math.max(0,(s.bottom-i-o.height)/2);e.scrollBy({top:o.
top-i-l,behavior:d?"auto":"smooth"})}function it(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":u("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},o);return{element:s,show:i,mark:d};function i(l){s.replaceChildren(o);let f=l?.evidence??[0,
0],a=l?.passages??[],p=[f,...a].flat().filter(v=>typeof v=="number"),h=[],w,g=0;for(let v of e.blocks){h.push(t.slice(g,
v.start));let S=p.filter(y=>v.start<y&&y<v.end),M=[...new Set(S)].sort((y,k)=>y-k),T=[v.start,...M,v.end],c=T.slice(1).map(
(y,k)=>{let C=T[k],E=([L,_])=>Number(L)<=C&&y<=Number(_),$=a.some(E)?"mark":"span",R=r($,{class:E(f)&&y>C?"ck-evidence":
null},t.slice(C,y));return E(f)&&f[1]>f[0]&&(w??=R),R}),x=v.aside?r("span",{class:"ck-aside-label"},v.aside):null,b=v.aside?
"ck-aside":`ck-${v.kind.replace(" ","-")}`;h.push(r("p",{class:b,dir:"auto"},x,...c)),g=v.end}h.push(t.slice(g,t.length)),
o.replaceChildren(...h),w&&ae(o,w)}function d(l,f,a,{take:p,cancel:h}){let w=n.map(([x,b],y)=>[t.slice(y?n[y-1][1]:0,x),
t.slice(x,b)]),g=t.slice(n.at(-1)?.[1]??0,t.length),v=ye(w,g,{"aria-label":l,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),S=x=>f.some(([b,y])=>b<n[x][1]&&n[x][0]<y),M=()=>{let x=v.marked();p(x.length?x:[v.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},l)," ",u("Go with the arrow keys, mark with the space bar, more with Shift and an \
arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:M},
u("Take these words")),r("button",{type:"button",onclick:h},u("Cancel"))),v.element),v.element.addEventListener("keydown",
c,!0);let T=Math.max(0,n.findIndex((x,b)=>S(b)));a||v.markAll(S),v.go(T);function c(x){if(x.key==="Enter")M();else if(x.
key==="Escape")h();else return;x.preventDefault(),x.stopPropagation()}}}var Rn="input:not([type='checkbox']), select, textarea, [role='listbox']",at="curator keys",ct={render({model:e,el:t}){Q(
e,t);let n=e.get("forms"),o=ve(e),s=X("reader","any"),{region:i,announce:d}=H(),l,f=!1,a=!1,p=new re(e.get("page").text),
h=it(e.get("page"),p,e.get("markable")),w=r("div",{class:"ck-place"}),g=Ze({actions:{k:{label:u("Keep"),run:()=>E({type:"\
keep",...y()})},e:{label:u("Edit"),run:L},d:{label:u("Drop"),run:()=>E({type:"drop",...y()})},m:{label:u("Merge"),run:z,
only:"stakeholders"},s:{label:u("Split"),run:N,only:"stakeholders"},a:{label:u("Add"),run:J},u:{label:u("Undo"),run:()=>E(
{type:"undo"})},p:{label:u("Previous"),run:()=>C(-1)},n:{label:u("Next"),run:()=>C(1)},"?":{label:u("Help"),run:()=>g.help()}},
forms:n,coder:e.get("manner").coder,keys:s.get(at)?.on??!0,onKeys:m=>s.put(at,{at:Date.now(),on:m}),onFilter:()=>k(b()),
onOff(m){d(m),g.said(m)}}),v=Xe(e.get("manner").versions,(m,A)=>$({type:"diff",version:m},({lines:I})=>A(I)));return t.replaceChildren(
r("div",{class:"ck ck-curator",role:"group","aria-label":u("Curation"),onkeydown:F},g.element,r("div",{class:"ck-desk"},
h.element,w),v.element,i)),e.on("change:state",M),M(),k(b(),!1),()=>{e.off("change:state",M),o.close()};function S(){return e.
get("state")}function M(){g.show(S()),v.showOutside(S().outside)}function T(){let{turn:m,mixed:A}=S().orders,I=g.filter();
return I==="mixed"?A:I==="turn"?m:m.filter(([O])=>O===I)}function c(m){return m&&S().tables[m[0]].find(({id:A})=>A===m[1])}
function x(m){let A=e.get("manner").kind==="person";return m.find(I=>{let O=c(I),W=O?.origin==="reviewed";return O&&(!W||
A&&O.checked.kind==="program")})}function b(){return x(T())??T()[0]}function y(){return{table:l?.[0],row:l?.[1]}}function k(m,A=!0){
let I=c(m);if(l=I&&m,f=!1,g.at(l?.[0]),!I||!m){w.replaceChildren(r("p",{tabindex:"-1"},u("There are no rows."))),h.show(
void 0);return}let O=T(),W=O.findIndex(([B,K])=>B===m[0]&&K===m[1])+1,D=st(I,n[m[0]],S().names,{number:W,of:O.length});w.
replaceChildren(D),h.show(I),A&&D.focus()}function C(m){let A=T(),I=A.findIndex(([W,D])=>W===l?.[0]&&D===l?.[1]),O=A[I+m];
O?k(O):d(m>0?u("This is the last row."):u("This is the first row."))}function E(m,A){if(a)return;let I=T(),O=I.findIndex(
([W,D])=>W===l?.[0]&&D===l?.[1]);a=!0,$({...m,seen:S().seen},({said:W,at:D})=>{let B=x([...I.slice(O+1),...I.slice(0,O+1),
...T()]),K=B?W:[W,u("All these rows are signed.")].join(" ");d(K),g.said(K),k(D&&c(D)?D:B??(c(l)?l:T()[0]))},A)}function $(m,A,I){
o.ask(m,{onReply(O){a=!1,A(O)},onSilence(){a=!1;let O=u("Nothing was kept: the program does not answer. If it was stoppe\
d, start it again; all that was signed is on the disk.");d(O),g.said(O,!0)},onRefused(O){a=!1,d(O),g.said(O,!0),I?I(O):k(
c(l)?l:b())}})}function R(m){f=!0,w.replaceChildren(m),m.querySelector("select, input, textarea")?.focus()}function L(){
let m=c(l);!m||!l||_(l[0],m,m.fields,(A,I)=>E({type:"mend",...y(),cells:A,marked:I},()=>{}))}function _(m,A,I,O){let W=rt(
I,n[m],S().names,{save:O,cancel:()=>k(l),mark(D,B,K){j(D,B.length?B:[A?.evidence??[0,1]],!B.length,K)}});R(W)}function j(m,A,I,O,W){
h.mark(m,A,I,{take(D){$({type:"mark",words:D},({text:B,spans:K})=>{h.show(c(l)),O(B,K,D)})},cancel(){h.show(c(l)),W?.()}})}
function J(){let m=l?.[0]??"stakeholders",{label:A}=n[m];f=!0;let I=c(l)?.evidence??[0,1],O=u("Mark the words of a new r\
ow: {table}",{table:A});j(O,[I],!0,(D,B,K)=>$({type:"new",table:m,words:K},({cells:ke})=>{_(m,c(l),ke,(fn,pn)=>E({type:"\
add",table:m,words:K,cells:fn,marked:pn},()=>{}))}),()=>k(l))}function z(){let m=c(l);if(!m)return;let A=S().tables.stakeholders.
filter(({id:O})=>O!==m.id);R(et(m,A,O=>E({type:"merge",row:m.id,into:O},()=>{}),()=>k(l)))}function N(){let m=c(l);if(!m)
return;R(tt(m,I=>E({type:"split",row:m.id,names:I},()=>{}),()=>k(l)))}function F(m){if(!(m.altKey||m.ctrlKey||m.metaKey||
!(m.target instanceof Element))){if(m.key==="Escape"&&f)k(l);else{if(f||!g.keysAreOn()||m.target.closest(Rn))return;if(!g.
press(m.key))return}m.preventDefault(),m.stopPropagation()}}}};var lt={render({model:e,el:t}){Q(e,t);let{region:n,announce:o}=H(),s=e.get("choices").map((v,S)=>$n(v,()=>a(S))),i=r("bu\
tton",{type:"button",onclick:p},u("Show all rows")),d=r("p",{class:"ck-count"}),l=Ln(e.get("columns")),f=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":u("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:v})=>v),i),d,l.element,f,n)),e.on("change:chosen",w),e.on("change:pictur\
e",g),w(),()=>{e.off("change:chosen",w),e.off("change:picture",g)};function a(v){let S=[...e.get("chosen")];S[v]=s[v].value(),
h(S)}function p(){h(s.map(()=>null))}function h(v){e.set("chosen",v),e.save_changes(),o(d.textContent)}function w(){let v=e.
get("chosen"),S=e.get("rows"),M=S.filter(({facets:T})=>T.every((c,x)=>v[x]===null||v[x]===c));s.forEach((T,c)=>{T.show(v[c])}),
d.textContent=M.length?P("1 of {total} rows matches.","{count} of {total} rows match.",M.length,{total:S.length}):u("No \
row matches all of these choices."),l.show(M),g()}function g(){let v=e.get("picture"),S=JSON.stringify(v.of)===JSON.stringify(
e.get("chosen"));v.of?S?v.fault?f.replaceChildren(r("p",{dir:"auto"},v.fault)):f.replaceChildren(...v.lead?[_n(v)]:[]):f.
replaceChildren(r("p",{},u("The figure for these rows is being drawn."))):f.replaceChildren()}}};function $n({name:e,values:t},n){
let o=t.map((i,d)=>r("option",{value:d,dir:"auto"},i||u("no entry"))),s=r("select",{onchange:n},r("option",{value:""},u(
"all")),...o);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Ln(e){let t=r("tbody"),n=e.map(l=>r("th",{scope:"col",dir:"au\
to"},l)),o=r("table",{},r("thead",{},r("tr",{},...n)),t),s=u("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:i,show:d};function d(l){i.hidden=l.length===0,i.scrollTop=0,t.replaceChildren(
...l.map(({cells:f})=>r("tr",{},...f.map(Nn))))}}function Nn(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?r("td",{},r("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function _n({source:e,alt:t,lead:n,parts:o}){if(!e)return r("div",{lang:"en"},r("p",{},n),...Oe(o));
let s=Oe(o.filter(({open:l})=>!l)),i=r("details",{},r("summary",{},u("Describe this figure")),r("p",{},n),...s),d=r("fig\
caption",{},...Oe(o.filter(({open:l})=>l)),s.length?i:"");return r("figure",{lang:"en"},r("img",{alt:t,src:e}),d)}function Oe(e){
return e.flatMap(({heading:t,items:n})=>[r("p",{},r("strong",{},t)),r("ol",{},...n.map(o=>r("li",{},o)))])}var dt="coursekit",ge="records";function ut(e,t,n){let o=!0,s=null,i=!1;e.on("change:keeping",d),d();async function d(){
try{await Wn(l)}catch(f){i||n(f instanceof Error?f.message:String(f)),i=!0}}async function l(){if(!o&&!e.get("keeping").
at_stake)return;let f=await Bn();try{let{course:a}=e.get("keeping"),p=await Dn(f,a);p&&!Un(p,s)&&await t.ask({keeping:"a\
dd"},[p]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(s=Fn(w[0]),await jn(f,a,s),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{f.close()}}}function Wn(e){return navigator.locks?navigator.locks.request(dt,e):e()}function Bn(){
return new Promise((e,t)=>{let n=indexedDB.open(dt,1);n.onupgradeneeded=()=>n.result.createObjectStore(ge),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function Dn(e,t){return new Promise((n,o)=>{let s=e.transaction(ge).objectStore(ge).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function jn(e,t,n){return new Promise((o,s)=>{let i=e.transaction(
ge,"readwrite");i.objectStore(ge).put(n,t),i.oncomplete=()=>o(),i.onabort=()=>s(i.error)})}var Fn=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),Un=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var Pn=1e4,ft=8,Kn=6e4;function ht(e,t,n){return gt(e,t,wt(e,n))}function mt(e,t,n){let o=wt(e,n),s=gt(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(Hn(o)),{link:o,leave:s}}function gt(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
i=d=>{t.prepend(qn(e,n,d)),s=zn(e)};return o==="session"&&i(""),o==="page"&&ut(e,n,i),()=>s()}function wt(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let i=n.get(o.keeping_id);i&&(n.delete(o.keeping_id),clearTimeout(
i.timer),o.keeping==="refused"?i.refuse(new Error(o.reason)):i.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(i,d)=>{let l=U("keeping"),f=()=>d(new Error(u("The kernel is not answering. Run this cell again.")));n.set(l,{resolve:i,
refuse:d,timer:setTimeout(f,Pn)});try{e.send({...o,keeping_id:l},void 0,s)}catch{}})}}}function qn(e,t,n){let o=r("p",{class:"\
ck-reminder"}),s=()=>{let i=u("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":u("Your answers are not kept here.")},r("p",{},r("strong",{},u("Your answers are not kept here.")),"\
 ",n?u("The browser will not store them ({reason}).",{reason:n}):""," ",u("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),kt(t),o)}function Hn(e){let t=u("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},u("Your answers as a file")),r("p",{},t),kt(e))}function kt(e){let{region:t,announce:n}=H(),o=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:a}),i=r("button",{type:"button",onclick:f},u("Downl\
oad my answers")),d=r("button",{type:"button",onclick:()=>s.click()},u("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,d,s),o,t);function l(p){o.replaceChildren(p),n(p)}async function f(){try{let{name:p,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return l(u("There is nothing to download yet."));Vn(new Blob(w,{type:"\
application/jsonl"}),p),await e.ask({keeping:"taken",upto:h}),l(u("Downloaded: {name}. Keep this file.",{name:p}))}catch(p){
l(u("Not downloaded: {reason}",{reason:pt(p)}))}}async function a(){let[p]=s.files??[];if(p)try{if(p.size>ft*1024*1024)throw new Error(
u("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:ft}));
let{told:h}=await e.ask({keeping:"add"},[await p.arrayBuffer()]);l(h)}catch(h){l(u("Not uploaded: {reason}",{reason:pt(h)}))}finally{
s.value=""}}}var pt=e=>e instanceof Error?e.message:String(e);function Vn(e,t){let n=URL.createObjectURL(e);r("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),Kn)}function zn(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Gn=300,xe=14,Ie=17,Re=["done","missed","left"],bt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},yt={render({
model:e,el:t}){Q(e,t);let n=Yn(d=>o.ask(d));t.replaceChildren(n.element);let{link:o,leave:s}=mt(e,t,n.lookSoon);n.look();
let i=new IntersectionObserver(([d])=>d.isIntersecting&&n.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Yn(e){
let{region:t,announce:n}=H(),o=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),d=r("button",{type:"but\
ton",onclick:w},u("Refresh")),l=r("div",{class:"ck ck-progress"},o,Zn(),d,s,i,t),f,a="";return{element:l,look:p,lookSoon:h};
async function p(){try{let{lessons:g,unread:v,apart:S}=await e({keeping:"look"}),M=[...v.map(c=>u("This lesson cannot be\
 read: {why}",{why:c})),S];s.replaceChildren(...M.filter(Boolean).map(c=>r("p",{},c)));let T=JSON.stringify(g);return T===
a||(a=T,o.replaceChildren(g.length?u("All lessons: {counts}",{counts:$e(g.flatMap(xt))}):u("No lesson here has any quest\
ions.")),i.replaceChildren(...g.map(Jn))),!0}catch(g){let v=g instanceof Error?g.message:String(g);return s.replaceChildren(
v),n(v),!1}}function h(){clearTimeout(f),f=setTimeout(p,Gn)}async function w(){await p()&&n(o.textContent)}}var xt=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function Jn(e){let t=xt(e),n=r("span",{dir:"auto"},e.title),o=r(
"span",{class:"ck-unseen"},u("(opens in a new tab)")),s=Re.flatMap(i=>t.filter(d=>d===i));return r("section",{},r("h3",{},
r("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),r("p",{class:"ck-counts"},Le(s),$e(t)),r("ul",{},...e.objectives.
map(Qn)))}function Qn({text:e,questions:t}){let n=t.map(({state:i})=>i),o=t.filter(({state:i})=>i==="missed"),s=t.filter(
({state:i,earlier:d})=>i==="left"&&d);return r("li",{},e?r("span",{dir:"auto"},e):u("Questions without an objective"),r(
"p",{class:"ck-counts"},Le(n),$e(n)),vt(u("Missed:"),o),vt(u("Changed since you answered:"),s))}function vt(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>q("li",{dir:"auto"},o));return r("div",{class:"ck-prompts"},r("p",{},e),r("ul",{},
...n))}function $e(e){let[t,n,o]=Re.map(s=>e.filter(i=>i===s).length);return u("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Zn(){let e={done:u("done"),missed:u("missed"),left:u("left")},t=Re.map(n=>r("span",
{},Le([n]),` ${e[n]}`));return r("p",{class:"ck-legend"},u("A symbol for each question:"),...t)}function Le(e){let t=Se(
"svg",{class:"ck-marks",width:e.length*Ie,height:xe,viewBox:`0 0 ${e.length*Ie} ${xe}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=Se("g",{class:`ck-mark-${n}`,transform:`translate(${o*Ie} 0)`});s.append(Se("rect",
{x:1,y:1,width:xe-2,height:xe-2,rx:2})),bt[n]&&s.append(Se("path",{d:bt[n]})),t.append(s)}),t}function Se(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var Xn=3,eo=30,St=100;function Tt(e,{way:t,makeForm:n,put:o}){let s=[],i=t==="one-by-one",d=r("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:M},u("Next question")),l={},f=0;return{next:d,begin(){w(Xn),s.length<e.length&&to(h)},addAll:()=>w(
1/0),restore:g,restoreOne:v,arrange:S,named:a,around(T){let c=T instanceof Element?T.closest("form"):null;return s.find(
x=>x.element===c)},actions:()=>Object.fromEntries(p().flatMap(([T,c])=>{let x=c.action();return x?[[T,x]]:[]})),left:()=>s.
filter(T=>!T.isAnswered()).length,firstToAnswer:()=>p().find(([T])=>!l[T]?.result)?.[1],setSaved(T){for(let[c,x]of p())T.
has(c)||x.setUnsaved("")}};function a(T){return s[e.findIndex(({id:c})=>c===T)]}function p(){return s.map((T,c)=>[e[c].id,
T])}function h(){w(eo),s.length<e.length&&setTimeout(h)}function w(T){let c=e.slice(s.length,s.length+T).map((x,b)=>{let y=s.
length+b+1,k=u("Question {place} of {count}",{place:y,count:e.length}),C=n(x,k);return l[x.id]&&C.restore(l[x.id]),C});s.
push(...c),S(),o(c,e.length-s.length)}function g(T){l=T,t!=="each"&&w(1/0);for(let[c,x]of p())x.restore(l[c]);i&&(f=Math.
max(0,s.findIndex(c=>!c.isAnswered()))),S()}function v(T,c){l[T]=c,a(T)?.restore(c),S()}function S(){s.forEach((T,c)=>{T.
element.hidden=i&&c>f}),d.hidden=!(i&&f<s.length-1&&s[f].isAnswered())}function M(){f+=1,S(),s[f].focus()}}function to(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,St),requestAnimationFrame(()=>no(n))}function no(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:St}):setTimeout(e)}var Ct=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var At=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function Et(e,t){let{make:n,makeMarkdown:o,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),d=>{let l=t.
uniqueId("classify"),f=o("legend",{dir:"auto"},d),a=i.map(({token:w})=>n("input",{type:"radio",name:l,value:w})),p=i.map(
(w,g)=>n("label",{},a[g]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},f,...p);return{element:h,
control:h,words:f.textContent??"",value:()=>t.chosenValue(a),set:w=>t.chooseValue(a,w)}})}function Mt(e,t){let{describe:n,make:o,setInvalid:s,t:i}=t,d=e.pieces,l=e.gaps,f=l.map((h,w)=>{let g=i("Gap {place} of {\
count}",{place:w+1,count:l.length});return{control:t.makeBlank({class:"ck-gap","aria-label":g},h),label:g,feedback:t.makeFeedback()}}),
a=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});d.forEach((h,w)=>{a.append(t.makeMarkdown("span",{},h)),f[w]&&
a.append(f[w].control)});for(let{control:h}of f)n(h,a);let p=o("div",{},a,...f.map(({feedback:h})=>h.element));return{how:i(
"Fill the gaps."),body:p,answer(){let h=f.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){f.forEach(({control:w},g)=>{w.value=h[g]??""})},show(h){f.forEach(({control:w,label:g,feedback:v},S)=>{let{right:M,
written:T,...c}=h.gaps[S];w.value=T,n(w,v.element,a),s(w,T&&!M);let x=t.placeVerdict(M,T),b={right:i("{gap}: right",{gap:g}),
wrong:i("{gap}: not right",{gap:g}),left:i("{gap}: left empty",{gap:g})};v.set(...t.placeTold(x,b[x],c))})},said:()=>f.map(
({feedback:h})=>h.text()).join(" "),...t.closing(p,()=>{for(let{control:h,feedback:w}of f)n(h,a),s(h,!1),w.set()})}}function Ot(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:i}){let d=s("undated"),l=n("input",{type:"checkbox",id:d,onchange:p}),
f=n("label",{for:d},` ${o("The text gives no date.")}`),a=i({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},l,f),sent:()=>l.checked?{undated:!0}:null,filled(h){l.checked=!!h.undated,
p()},shown({understood:h}){l.checked=h==="undated"},key:t});return a;function p(){a.input.disabled=l.checked}}function It(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:i,uniqueId:d}=t,l=n("textarea",{id:d("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),f=n("p",{class:"ck-how",id:d("count")});l.setAttribute("aria-describedby",f.id);let a=n("div",{class:"\
ck-discussed",hidden:!0}),p=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},i("Your role: ")),p),n("la\
bel",{for:l.id},i("Write what somebody in this role would say:")),l,f,a);return w(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:h,answer:()=>l.value.trim()?{text:l.value.trim()}:
null,fill(c){l.value=c.text,w()},show(c){l.value||(l.value=c.written),w(),a.hidden=!1,a.replaceChildren(g(i("Answers tha\
t can be defended")),...c.positions.map(v),g(i("Mark your own answer")),S(c),g(i("Examples")),...c.exemplars.map(T))},said:({
positions:c})=>i("{count} answers that can be defended are shown below your own.",{count:c.length}),...t.closing(h)};function w(){
let c=l.value.split(/\s+/).filter(Boolean).length,{limit:x}=e;f.replaceChildren(i("{count} of at most {limit} words",{count:c,
limit:x})),f.classList.toggle("ck-over",c>x)}function g(c){return n("p",{class:"ck-heading"},c)}function v({answer:c,held_by:x,
strongest:b,counter:y}){let k=d("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":k},o("p",
{class:"ck-heading",dir:"auto",id:k},c),n("p",{dir:"auto"},i("Held by {who}.",{who:x})),n("p",{},n("strong",{},i("The st\
rongest argument for it"))),s(b),n("p",{},n("strong",{},i("The strongest argument against it"))),s(y))}function S({rubric:c,
marks:x}){let b=c.map((R,L)=>M(R,x[L])),y=n("p",{class:"ck-beside"}),k=n("button",{type:"button",onclick:E},i("Save my m\
arks")),C=n("div",{class:"ck-actions"},k);return n("div",{},...b.map(({element:R})=>R),C,y);function E(){let R=b.map(({value:L})=>L());
R.includes(-1)?$(i("Mark every line first.")):t.mark(R,()=>$(i("Your marks have been saved.")))}function $(R){y.replaceChildren(
R),t.announce(R)}}function M(c,x){let b=d("rubric"),y=[i("Not yet"),i("Partly"),i("Yes")],k=y.map((E,$)=>{let R=n("input",
{type:"radio",name:b,value:$});return R.checked=x===$,R});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},c),...k.map((E,$)=>n("label",{},E,` ${y[$]}`))),value:()=>k.findIndex(E=>E.checked)}}function T({label:c,text:x,comment:b}){
let y=n("div",{class:"ck-comment"},s(b));return n("details",{},n("summary",{},c),s(x),y)}}function Rt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:i,setInvalid:d,t:l}=t,f=e.words,a=t.viewMarking(f,e.rest,
{"aria-label":l("Words in the passage")}),p=a.element,h=o("button",{type:"button",onclick:S},l("Clear the marks")),w=t.makeFeedback(),
g=o("div",{class:"ck-actions"},h),v=o("div",{},p,g,w.element);return{how:l("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:v,answer:()=>a.marked().length?{
words:a.marked()}:null,fill:({words:T})=>a.markAll(c=>T.includes(c)),show(T){a.markAll(x=>T.words.includes(x),!0);let c=[
s(T.feedback)];if(T.key){let x=new Set(T.key);a.words.forEach((b,y)=>{b.dataset.key=String(x.has(y))}),c.push(t.keyLine(
T.key.map(M).join("")))}T.why&&c.push(s(T.why)),w.set(...c),n(p,w.element),d(p,T.verdict!=="right")},said:()=>w.text(),close(){
a.close(),i(v,!0)},open(){a.open(),i(v,!1);for(let T of a.words)delete T.dataset.key;w.set(),n(p),d(p,!1)}};function S(){
a.markAll(()=>!1)}function M(T,c){return(c?f[T][0]:"")+a.words[T].textContent}}function $t(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:i,uniqueId:d,viewPlaced:l}){let f=e.right.map(a=>[a.token,
s(a.text)]);return l(e,i("For each one, choose what goes with it."),a=>{let p=d("match"),h=o({id:p},f),w=n("label",{for:p,
dir:"auto"},a);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(g){
h.value=g}}})}var ce="nothing";function Lt(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:i,t:d}=t,l=t.uniqueId("mend"),a=[...e.row,
[ce,""]].map((c,x)=>oo(c,{name:l,id:`${l}-${x}`,onchange:T},t)),p=a.map(({input:c})=>c),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:h.id},d("What should it say?")),g=s("p",{class:"ck-field"},w,h),v=t.makeFeedback(),S=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...a.map(({element:c})=>c)),g,v.element);return T(),
{how:d("Choose the wrong cell, then say what it should contain."),body:S,answer(){let c=n(p),x=h.value.trim();return c===
ce?{cell:c}:c&&x?{cell:c,text:x}:null},fill:({cell:c,text:x})=>M(c,x??""),show(c){M(c.cell,c.value),v.set(...so(c,t));let x=p.
find(b=>b.checked);o(x,v.element),o(h,v.element),i(h,Nt(c)==="wrong")},said:()=>v.text(),...t.closing(S,()=>{v.set();for(let c of[
...p,h])o(c);i(h,!1)})};function M(c,x){t.chooseValue(p,c),h.value=x,T()}function T(){g.hidden=["",ce].includes(n(p))}}function oo([
e,t],{name:n,id:o,onchange:s},{make:i,t:d}){let l=i("input",{type:"radio",name:n,id:o,value:e,onchange:s}),f=e===ce?i("l\
abel",{for:o},_t(d)):i("label",{for:o,dir:"auto"},i("strong",{},`${e}: `),t);return{input:l,element:i("div",{class:"ck-o\
ption"},l,f)}}function so(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:i,feedback:d,key:l,why:f}=e,a=Nt(e);
return[i?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...a==="right"?[s(a,o("What it should say: \
right"))]:[],...a==="wrong"?[s(a,o("What it should say: not right"))]:[],...d?[n(d)]:[],...l?[t(l.cell===ce?_t(o):`${l.cell}\
: ${l.value}`)]:[],...f?[n(f)]:[]]}function Nt({right:e,cell:t,verdict:n}){return!e||t===ce?"":n==="right"?"right":"wron\
g"}var _t=e=>e("Nothing in this row is wrong");function Wt({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),d=o({how:n("Type a number."),label:i,after:s});return d.input.setAttribute("inputmode","dec\
imal"),d}function Bt(e,t){let{announce:n,describe:o,make:s,markdownBlock:i,plainText:d,setOff:l,t:f}=t,a=t.makeFeedback(),p=s("ol",
{class:"ck-order"}),h=s("div",{},p,a.element),w=e.items.map(g);return T(),{how:f("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:c})=>c)}),fill:({order:c})=>S(
c),show(c){S(c.key??c.order);let x=[c.feedback,c.why].filter(Boolean).map(i);a.set(...x,...v(c.open??[])),o(p,a.element)},
said:()=>a.text(),...t.closing(h,()=>{a.set(),o(p),T()})};function g({token:c,text:x}){let b=d(x),y=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},x),k=R("↑",f("Move up: {item}",{item:b}),-1),C=R("↓",f("Move down: {item}",{item:b}),1),
E=s("span",{class:"ck-moves"},k,C),$=s("li",{onkeydown:L},E,y);return{token:c,words:b,row:$,up:k,down:C};function R(_,j,J){
return s("button",{type:"button",class:"ck-move","aria-label":j,onclick:()=>M(c,J)},_)}function L(_){let j={ArrowUp:-1,ArrowDown:1}[_.
key];j&&(_.preventDefault(),_.stopPropagation(),M(c,j))}}function v(c){if(!c.length)return[];let x=c.map(([y,k])=>s("li",
{},f("{one} / {other}",{one:d(y),other:d(k)}))),b=f("The text does not say which of these came first:");return[s("p",{},
b),s("ul",{},...x)]}function S(c){w.sort((x,b)=>c.indexOf(x.token)-c.indexOf(b.token)),T()}function M(c,x){let b=w.findIndex(
$=>$.token===c),y=b+x,k=w[b];if(k.up.disabled||y<0||y>=w.length)return;w.splice(b,1),w.splice(y,0,k);let C=document.activeElement;
T(),C instanceof HTMLElement&&C.focus();let E={item:k.words,place:y+1,count:w.length};n(f("{item}: now {place} of {count\
}",E))}function T(){p.replaceChildren(...w.map(({row:c})=>c)),w.forEach(({up:c,down:x},b)=>{l(c,b===0),l(x,b===w.length-
1)})}}var Dt=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function jt(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:i,make:d,markdownBlock:l,t:f}=t,a=t.uniqueId("true-o\
r-false"),p=t.makeFeedback(),h=[f("True"),f("False")],w=[!0,!1].map(S=>d("input",{type:"radio",name:a,value:String(S)})),
g=w.map((S,M)=>d("label",{},S,` ${h[M]}`)),v=d("div",{},d("div",{class:"ck-inline"},...g),p.element);return{how:f("True \
or false?"),body:v,answer(){let S=o(w);return S?{answer:S==="true"}:null},fill:({answer:S})=>n(w,String(S)),show(S){n(w,
String(S.answer));let M="key"in S?[i(h[S.key?0:1])]:[];p.set(l(S.feedback),...M),s(w.find(T=>T.checked),p.element)},said:()=>p.
text(),...t.closing(v,()=>{p.set();for(let S of w)s(S)})}}var Ft={choice:Ct,choices:At,classify:Et,cloze:Mt,date:Ot,discuss:It,highlight:Rt,match:$t,mend:Lt,number:Wt,order:Bt,"s\
hort-text":Dt,"true-or-false":jt};var Pe={};He(Pe,{chooseValue:()=>De,chosenValue:()=>Be,closing:()=>se,describe:()=>Y,focusFirst:()=>We,isOff:()=>Z,keyLine:()=>Te,
makeBlank:()=>Ue,makeFeedback:()=>te,makeSelect:()=>Ut,markdownBlock:()=>ee,placeTold:()=>Fe,placeVerdict:()=>je,plainText:()=>_e,
rounded:()=>G,sentence:()=>de,setDisabled:()=>Ne,setInvalid:()=>oe,setOff:()=>V,verdictLine:()=>le});var ro={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄"};function le(e,t){let n=r(
"span",{"aria-hidden":"true"},`${ro[e]} `);return r("p",{class:`ck-verdict ck-${e}`},n,t)}function te(){let e=r("div",{class:"\
ck-feedback",id:U("feedback"),hidden:!0});return{element:e,text:()=>io(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var de=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function io(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(de).join(" ")}var ee=e=>q(
"div",{dir:"auto"},e),_e=e=>q("span",{},e).textContent??"";function Y(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function oe(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var V=(e,t)=>e.setAttribute("aria-disabled",String(t)),Z=e=>e.getAttribute("aria\
-disabled")==="true",Te=e=>r("p",{class:"ck-key"},u("The answer: {key}",{key:e}));function Ne(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function We(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var se=(e,t)=>({close:()=>Ne(e,!0),open(){Ne(e,!1),t?.()}}),Be=e=>e.find(t=>t.checked)?.
value??"";function De(e,t){for(let n of e)n.checked=n.value===t}function je(e,t){return e?"right":t?"wrong":"left"}function Fe(e,t,{
feedback:n,key:o,why:s}){return[le(e,t),...n?[ee(n)]:[],...o&&e!=="right"?[Te(o)]:[],...s?[ee(s)]:[]]}function Ue(e,t){return t.
length?Ut(e,t.map(n=>[n,n])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Ut(e,t){
let n=r("option",{value:""},u("Choose …")),o=t.map(([s,i])=>r("option",{value:s,dir:"auto"},i));return r("select",e,n,
...o)}var G=e=>String(Math.round(e*100)/100);var Ke=()=>({sure:u("Sure"),fairly:u("Fairly sure"),guessing:u("Guessing")});function Pt(){let e=U("confidence"),t=Object.
entries(Ke()).map(([s,i])=>{let d=r("input",{type:"radio",name:e,value:s});return{input:d,label:r("label",{},d,` ${i}`)}}),
n=t.map(({input:s})=>s),o=r("legend",{},u("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Be(n),show:s=>De(n,s),close(){for(let s of n)s.disabled=!0}}}function Kt(){let e=U("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=r("label",{for:e},u("Why? In one line:"));return{element:r("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function qt(e,t){let n=r("ol",
{class:"ck-hints",hidden:!0}),o=r("button",{type:"button",hidden:!e.hints,onclick:d}),s=()=>n.lastElementChild?.textContent;
return f(),{list:n,button:o,show:l,offerNext:f,last:s,count:i};function i(){return n.children.length}function d(){Z(o)||
(V(o,!0),t())}function l(a){n.hidden=!a.length,n.replaceChildren(...a.map(p=>q("li",{dir:"auto"},p))),f()}function f(){let a=e.
hints-i(),p=a?e.costs[i()]:0,h=p?u(", costs {share}%",{share:G(100*p)}):"",w=a?u("Show a hint ({left} left{costs})",{left:a,
costs:h}):u("No hint left");o.replaceChildren(w),V(o,!a)}}function Ht(e,t){let n=e.confidence?Pt():null,o=e.reason?Kt():null,s="";return d(),{elements:[t.body,n?.element,o?.element],
draft:i,settle:d,unchecked:l,fill:f,show:a,open:()=>t.open(),close(){for(let p of[t,n,o])p?.close()}};function i(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function d(){s=JSON.stringify(i())}function l(){let p=i();return JSON.
stringify(p)===s?null:p}function f(p){try{p.sent&&t.fill(p.sent),n?.show(p.confidence),o?.show(p.reason??"")}catch{}}function a(p){
t.show(p),n?.show(p.confidence),o?.show(p.reason),d()}}var ao=()=>({right:u("Chosen: right"),wrong:u("Chosen: not right"),missed:u("Not chosen, but right"),left:u("Correctly l\
eft out")});function Vt(e,{how:t,type:n}){let o=U("options"),s=e.map(({token:a,text:p})=>{let h=`${o}-${a}`,w=r("input",
{type:n,id:h,name:o,value:a}),g=q("label",{for:h,dir:"auto"},p),v=te(),S=r("div",{class:"ck-option"},w,g,v.element);return{
token:a,input:w,label:g,feedback:v,row:S}}),i=te(),d=s.map(({row:a})=>a),l=r("div",{class:"ck-options"},...d,i.element);
return{how:t,body:l,answer(){let a=s.filter(({input:p})=>p.checked).map(({token:p})=>p);return a.length?{choices:a}:null},
fill({choices:a}){for(let{token:p,input:h}of s)h.checked=a.includes(p)},show(a){for(let[p,{chosen:h,verdict:w,feedback:g}]of f(
a))if(p.input.checked=h,w){Y(p.input,p.feedback.element),p.row.dataset.verdict=w;let v=le(w,ao()[w]);p.feedback.set(v,ee(
g))}else a.missed&&Y(p.input,i.element);a.missed&&i.set(ee(a.missed))},said(a){return[...f(a).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${de(h.textContent??"")} ${w.text()}`),i.text()].filter(Boolean).join(" ")},...se(
l,()=>{for(let{input:a,feedback:p,row:h}of s)Y(a),delete h.dataset.verdict,p.set();i.set()})};function f(a){let p=new Map(
a.options.map(h=>[h.token,h]));return s.flatMap(h=>{let w=p.get(h.token);return w?[[h,w]]:[]})}}function zt(e,t,n){let o=e.left,s=e.right,i=o.map(({token:f,text:a})=>({token:f,feedback:te(),...n(a)})),d=new Map(s.map(
({token:f,text:a})=>[f,_e(a)])),l=r("div",{class:"ck-placing"},...i.map(({element:f,feedback:a})=>r("div",{class:"ck-pla\
ced"},f,a.element)));return{how:t,body:l,answer(){let f=i.map(({token:a,value:p})=>[a,p()]).filter(([,a])=>a);return f.length?
{pairs:Object.fromEntries(f)}:null},fill({pairs:f}){for(let{token:a,set:p}of i)p(f[a]??"")},show({pairs:f}){for(let{token:a,
feedback:p,control:h,set:w}of i){let g=f.find(S=>S.token===a);w(g.chosen);let v=je(g.right,g.chosen);p.set(...Fe(v,co(v),
{...g,key:d.get(g.key)})),Y(h,p.element),h.matches("select")&&oe(h,v==="wrong")}},said:()=>i.map(({words:f,feedback:a})=>`${de(
f)} ${a.text()}`).join(" "),...se(l,()=>{for(let{feedback:f,control:a}of i)f.set(),Y(a),oe(a,!1)})}}function co(e){return{
right:u("Right"),wrong:u("Not right"),left:u("Nothing was chosen here")}[e]}function Gt({how:e,label:t,after:n,more:o,sent:s,filled:i,shown:d,key:l=f=>f}){let f=U("answer"),a=Ue({id:f},[]),p=te(),
h=r("p",{class:"ck-field"},r("label",{for:f},t),a,n),w=r("div",{},h,o,p.element);return{how:e,body:w,input:a,answer:()=>s?.()??
(a.value.trim()?{text:a.value.trim()}:null),fill(g){a.value=g.text??"",i?.(g)},show(g){d?.(g),a.value||(a.value=g.written??
"");let v=g.key===void 0?[]:[Te(l(g.key))];p.set(ee(g.feedback),...v),Y(a,p.element),oe(a,g.verdict!=="right")},said:()=>p.
text(),...se(w,()=>{p.set(),Y(a),oe(a,!1)})}}var Yt={...Pe,dateInWords:be,make:r,makeMarkdown:q,t:u,tn:P,uniqueId:U,viewMarking:ye,viewOptions:Vt,viewPlaced:zt,viewTyped:Gt};function Jt(e){let t=r("p",{class:"ck-notice"}),n=r("p",{class:"ck-why-unsaved"}),o=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setLeft(s){o.replaceChildren(s?u("Not checked yet: this is how you left it."):"")}}}
function Qt(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){!t.length&&e.hidden||(e.hidden=!t.length,
e.replaceChildren(...t.map(lo)))}}}function lo({time:e,words:t}){let n=be(e.slice(0,10));if(!t){let s=u("Given to an ear\
lier version of this question, on {day}; it stays in your record.",{day:n});return r("li",{},s)}let o=u("Given to an ear\
lier version of this question, on {day}: ",{day:n});return r("li",{},o,r("q",{dir:"auto"},t))}var uo=2e4;function Zt({look:e,retry:t,announce:n}){let o=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},u("Tr\
y again")),i=r("details",{hidden:!0}),d=r("div",{class:"ck-saving",hidden:!0},o,s,i),l="",f=!1,a;return{element:d,show:p,
close:()=>clearTimeout(a)};function p({aloud:g=!1}={}){let v=e(),S=po(v),M=!S.length,T=M?fo(v.late,f):S.join(" ");f||=!M,
o.replaceChildren(T),d.classList.toggle("ck-unsaved",!M),s.hidden=M||v.isSilent,w(v.kept.mended??[]),d.hidden=!T&&i.hidden,
T&&(M?T!==l:g)&&n(T),l=T,clearTimeout(a),!M&&!v.isSilent&&(a=setTimeout(h,uo))}function h(){document.hidden?p():t(!1)}function w(g){
if(i.hidden=!g.length,i.dataset.lines===String(g.length))return;i.dataset.lines=String(g.length);let v=P("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",g.length),S=g.map(T=>r("li",{dir:"auto"},T)),
M=[r("summary",{},v),r("ul",{},...S)];i.replaceChildren(...g.length?M:[])}}function fo(e,t){return e?P("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?u("Everything is saved now."):""}function po({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?ho(t):Xt()];
if(!e.why)return[];let s=e.waiting?P("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&o?u("This browser keeps a copy until it is saved."):"";return[we(e.why),s,i].filter(Boolean)}function ho(e){return P(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var we=e=>u("Not saved yet: {reas\
on}",{reason:e}),Xt=()=>u("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ue=e=>e?u("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Xt();var mo=()=>({right:u("Right"),partly:u("Partly right"),near:u("Nearly right: check the spelling"),wrong:u("Not right"),discussed:u(
"There is no right or wrong answer")}),go=()=>({"too precise":u("Not right (more precise than the text)"),"too coarse":u(
"Partly right (less precise than the text)")});function qe(e){let t=go()[e.note]??mo()[e.verdict];if(!e.of)return`${t}.`;
let n=P("{points} of {of} point","{points} of {of} points",e.of,{points:G(e.points),of:G(e.of)}),o=e.tries>1?u(" (first \
try: {points})",{points:G(e.first)}):"",s=e.cost?u(", less {share}% for hints",{share:G(100*e.cost)}):"";return`${t}: ${n}${s}${o}\
.`}function en(e,t){let{as_of:n,confidence:o,evidence:s,left:i,reason:d,review_due:l}=e,f=[];if(o){let p=Ke()[o].toLowerCase();
f.push(u("You said: {confidence}.",{confidence:p}))}return d&&f.push(u("Your reason: {reason}",{reason:d})),!e.final&&i!=
null&&f.push(P("One try left.","{count} tries left.",i)),n&&n!==s?.as_of&&f.push(u("As of {day}.",{day:n})),l&&f.push(u(
"This answer was due to be checked again by {day}: it may be out of date.",{day:l})),[...f.map(p=>r("p",{class:"ck-besid\
e"},p)),s?wo(s,t):""]}function wo(e,t){let{before:n,words:o,after:s,told:i,draft:d}=e,l=o?u("The words in the article"):
u("The fact and its source"),f=o?[n,r("mark",{},o),s]:[r("p",{},i)],a=u("This question rests on a draft that nobody has \
checked.");return r("figure",{class:"ck-evidence"},r("figcaption",{},l),r("blockquote",{dir:"auto"},...f),o?ko(e,t):bo(e),
d?r("p",{class:"ck-beside"},a):"")}function ko({printed_in:e,marks:t},n){if(!e&&!t)return"";let o=t?r("button",{type:"bu\
tton",onclick:n},u("Show in the article")):null,s=e?r("cite",{dir:"auto"},e):null;return r("p",{class:"ck-beside"},s," ",
o)}function bo({pages:e,read:t,as_of:n}){let o={target:"_blank",rel:"noopener noreferrer"},s=e.flatMap(({address:f,host:a})=>[
" ",r("a",{...o,href:f,title:f},a)]),d=[t&&u("Read on {day}.",{day:t}),n&&n!==t&&u("True as of {day}.",{day:n})].filter(
Boolean).join(" "),l=s.length?[u("Source:"),...s,". "]:[];return r("p",{class:"ck-beside"},...l,d)}function tn(e,t){let{drafts:n,extraViews:o,given:s,onChange:i,together:d}=t,{region:l,announce:f}=H(),a=Jt(f),p=vo(e,a,t),
h={...Ft,...o}[e.kind](e,{...Yt,announce:f,mark:J}),w=Ht(e,h),{check:g,reveal:v}=yo(h.check??u("Check"),d,L),S=qt(e,j),M=Qt(),
T=r("div",{class:"ck-result"}),c=xo(e,t.number,h.how,M.element,...w.elements,a.elements.left,S.list,r("div",{class:"ck-a\
ctions"},g,v,S.button),a.elements.notice,a.elements.unsaved,T,l),x=r("form",{novalidate:!0,onsubmit:R},c),b=!1,y=!1,k="";
return E(),{element:x,restore:z,action:C,tell:a.tell,setUnsaved:a.setUnsaved,keepDraft:$,focus:()=>We(h.body),isAnswered:()=>b};
function C(){return!Z(g)&&h.answer()?{did:"answer",...w.draft()}:null}function E(){let m=n.of(e,!!h.isFreeText)??s;m&&w.
fill(m),a.setLeft(!!(m&&!s))}function $(){let m=Z(g)?null:w.unchecked();m?n.keep(e,m):n.forget(e)}function R(m){if(m.preventDefault(),
Z(g)||d)return;let A=C();A?k===JSON.stringify(A)?a.tell(u("Change your answer, then check again.")):_(A,g):a.tell(u("Ans\
wer first, then check."))}function L(){Z(v)||_({did:"show"},v),g.focus()}function _(m,A){V(A,!0),p(m,{onReply(I){m.did===
"answer"&&(k=JSON.stringify(m)),V(A,!1),z(I.stands),$(),i(I.score);let O=I.stands.result;f([qe(O),h.said(O),a.whyUnsaved()].
join(" "))},onSilence:()=>V(A,!1),onRefused(I){V(A,!1),a.tell(u("Not checked: {reason}.",{reason:I}))}})}function j(){p(
{did:"hint"},{onReply(m){S.show(m.stands.hints),a.clear(),f(u("Hint {place}: {hint}",{place:S.count(),hint:S.last()}))},
onSilence:S.offerNext})}function J(m,A){p({did:"mark",marks:m},{onReply:I=>A(I.stands.result)})}function z({hints:m,result:A,
earlier:I}){if(M.show(I),!y&&!m.length&&!A)return;y=!0;let O=c.contains(document.activeElement),W=w.unchecked();S.show(m),
a.clear(),b=!!A,v.hidden=!A?.may_show,V(g,!!A?.final),h.open(),A?(N(A,W),A.final&&F(O)):(k="",W||w.settle(),T.replaceChildren())}
function N(m,A){w.show(m),A&&!m.final&&w.fill(A),(m.final||!w.unchecked())&&a.setLeft(!1),T.replaceChildren(le(m.verdict,
qe(m)),...en(m,t.showInArticle))}function F(m){n.forget(e),w.close(),m&&g.focus()}}function vo(e,t,{actions:n,whyUnsaved:o}){
return(s,i)=>n.give(e.id,s,{onReply(d){t.setUnsaved(d.saved?"":we(o())),i.onReply(d)},onSilence(){i.onSilence?.(),t.clear(),
t.setUnsaved(ue(n.areStored())),t.announce(t.whyUnsaved())},onRefused:i.onRefused})}function yo(e,t,n){let o={type:"butt\
on",hidden:!0,onclick:n};return{check:r("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",o,u("Show\
 the answer"))}}function xo(e,t,n,...o){let s=e.tries?P("One try.","{count} tries.",e.tries):"",i=[n,s].filter(Boolean).
join(" "),d=U("how"),l=[t,e.lesson].filter(Boolean).join(" · "),f=q("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r(
"fieldset",{class:"ck-question","aria-describedby":d},r("legend",{},r("span",{class:"ck-number"},l),f),e.below?q("div",{
dir:"auto"},e.below):null,r("p",{class:"ck-how",id:d},i),...o)}function nn(e,{course:t,quiz:n},o,{onNews:s,onLate:i,onElsewhere:d}){let l=X("waiting",t),f=new Map,a=new Map,p=new Map,
h=new Set,w=new Set,g=new Set,v={},S=!1;return e.listen(J),window.addEventListener("storage",z),window.addEventListener(
"beforeunload",F),{give:c,giveAll:x,again:b,waiting:M,saved:_,areStored:()=>M().every(({id:m})=>l.isStored(m)),areSilent:()=>M().
some(({id:m})=>h.has(m)),open(m){v=m,!S&&(S=!0,T().forEach(C))},notOpened(){for(let{id:m}of T())h.add(m)},close(){window.
removeEventListener("storage",z),window.removeEventListener("beforeunload",F)}};function M(){let[m]=n.split(/(?<=\/)/),A=({
quiz:O})=>O===n||m.endsWith("/")&&String(O).startsWith(m);return l.all().map(([O,W])=>({...W,id:O})).filter(A).sort((O,W)=>O.
n-W.n||(O.id<W.id?-1:1))}function T(){return M().filter(({id:m})=>!p.has(m))}function c(m,A,I){let O=y({type:"do",question:m,
deed:A});a.set(O.id,I),k(O),C(O)}function x(m,{onReply:A,onSilence:I}){let O=Object.entries(m).map(([B,K])=>y({type:"do",
question:B,deed:K}));O.forEach(k);let W=Object.fromEntries(O.map(B=>[B.question,$(B)])),D=e.ask({type:"do-all",deeds:W},
{onReply(B){for(let{id:K,question:ke}of O)ke&&ke in B.refused?j(K):L(K,B);A(B),s()},onSilence(){for(let{id:B}of O)h.add(
B);s(),I()}});for(let{id:B}of O)p.set(B,D)}function b(m){let A=y({type:"again"});a.set(A.id,m),C(A)}function y(m){let A=M(),
I=A.findLast(K=>K.question===m.question);if(I&&So(I,m)&&!w.has(I.id))return I;let O=`${new Date().toISOString().slice(0,
19)}Z`,W=m.question&&(v[m.question]??R(m.question)),D=(A.at(-1)?.n??0)+1,B={id:To(),n:D,quiz:n,time:O,version:W,...m};return l.
put(B.id,B),B}function k(m){let A=({id:I,n:O,question:W})=>W===m.question&&O<m.n&&!w.has(I)&&(h.has(I)||!p.has(I));M().filter(
A).forEach(C)}function C(m){let{id:A,quiz:I,type:O}=m;if(O==="again"&&I!==n){j(A);return}let W=E(m);h.delete(A);let D=e.
ask(W,{onReply(B){L(A,B);let K=a.get(A);a.delete(A),K?K.onReply(B):g.has(A)||i(m,B),g.add(A),s()},onSilence(){h.add(A),s(),
a.get(A)?.onSilence?.()},onRefused(B){j(A),a.get(A)?.onRefused?.(B),s()}});p.set(A,D)}function E(m){let{id:A,quiz:I,type:O,
question:W}=m;if(O==="again")return{type:O,id:A};let D=p.has(A)||!a.has(A);return{type:"do",question:W,deed:$(m),...D&&{
late:D,quiz:I}}}function $({id:m,question:A="",deed:I,version:O,time:W}){let D=O===R(A)?v[A]:O;return{...I,id:m,time:W,...D&&
{version:D}}}function R(m){let A=f.get(m);if(A)return A;let I=me(o.find(({id:O})=>O===m)??m);return f.set(m,I),I}function L(m,A){
h.delete(m),w.add(m),A.saved&&_()}function _(){w.forEach(j)}function j(m){w.delete(m),h.delete(m),l.remove(m)}function J(m){
for(let A of M())(p.get(A.id)??m)<m&&!w.has(A.id)&&C(A);N()}function z({key:m}){m?.startsWith(l.front)&&N()}function N(){
let m=[...h].filter(A=>!l.has(A));for(let A of m)h.delete(A),a.delete(A);m.length&&d()}function F(m){M().some(({id:A})=>!l.
isStored(A))&&m.preventDefault()}}var So=(e,t)=>e.type===t.type&&e.question===t.question&&JSON.stringify(e.deed)===JSON.
stringify(t.deed);function To(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(t=>t.toString(16).padStart(2,"0")).join("")}var Co=400;function on({course:e,quiz:t}){let n=X("draft",e),o=f=>`${t} ${f.id}`,s=new Map(n.all()),i=new Set,d;return window.
addEventListener("pagehide",l),document.addEventListener("visibilitychange",l),{of(f,a){let p=s.get(o(f));return p&&(a||
p.sign===me(f))?p.deed:null},soon(f){i.add(f),clearTimeout(d),d=setTimeout(l,Co)},keep(f,a){n.put(o(f),{at:Date.now(),sign:me(
f),deed:a})},forget(f){s.delete(o(f)),n.has(o(f))&&n.remove(o(f))},close(){l(),window.removeEventListener("pagehide",l),
document.removeEventListener("visibilitychange",l)}};function l(){clearTimeout(d);for(let f of i)f.keepDraft();i.clear()}}function sn(e,t,{isTogether:n,passMark:o,whyUnsaved:s,restore:i,announce:d}){let l=r("p",{class:"ck-score"}),f=r("p",{class:"\
ck-notice"}),a=r("p",{class:"ck-why-unsaved"}),p=r("button",{type:"button",class:"ck-main",hidden:!n,onclick:w},u("Check\
 all answers")),h=r("button",{type:"button",hidden:!0,onclick:v},u("Retry the questions you missed"));return{buttons:[p,
h],told:[f,a,l],setScore:T,setSaved:()=>a.replaceChildren()};function w(){if(Z(p))return;e.addAll();let c=e.actions();if(!Object.
keys(c).length){M(u("Answer first, then check."));return}V(p,!0),t.giveAll(c,{onReply(x){V(p,!1),i(x),g(x.saved)},onSilence(){
V(p,!1),S()}})}function g(c){let x=e.left(),b=x?P("1 question is still open.","{count} questions are still open.",x):"";
f.replaceChildren(b),a.replaceChildren(c?"":we(s())),d([l.textContent,b,a.textContent].join(" "))}function v(){t.again({
onReply(c){f.replaceChildren(),e.addAll(),i(c),e.firstToAnswer()?.focus()},onSilence:S})}function S(){f.replaceChildren();
let c=ue(t.areStored());a.replaceChildren(c),d(c)}function M(c){f.replaceChildren(c),d(c)}function T(c){l.replaceChildren(
Ao(c,o)),h.hidden=!c.missed}}function Ao({answered:e,questions:t,of:n,points:o,first:s,passed:i},d){let l=[];return e&&l.
push(u("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&l.push(u("Score: {points} of {of}; on the \
first try, {first}.",{points:G(o),of:G(n),first:G(s)})),i!=null&&l.push(i?u("That is enough to pass."):u("You need {mark\
}% to pass.",{mark:d})),l.join(" ")}var rn={render({model:e,el:t,views:n={}}){Q(e,t);let o=Eo(e,ve(e),n);t.replaceChildren(o.element);let s=ht(e,t,o.reload);
return()=>{o.close(),s()}}};function Eo(e,t,n){let o=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:d,
announce:l}=H(),a=nn(t,s,o,{onNews:j,onLate:z,onElsewhere:$}),p=on(s),h=Mo(a.waiting()),w=s.way==="all",g=Tt(o,{way:s.way,
makeForm:b,put:y}),v=sn(g,a,{isTogether:w,passMark:s.pass_mark,whyUnsaved:i,restore:E,announce:l}),S=Zt({look:L,retry:R,
announce:l}),M=r("div",{class:"ck-actions"},g.next,...v.buttons),T=0,c=r("div",{class:"ck ck-quiz",oninput:k,onclick:k,onkeyup:k,
onpointerup:k},s.told?r("p",{class:"ck-told"},s.told):null,S.element,M,...v.told,d);return g.begin(),e.on("change:kept",
_),S.show({aloud:!0}),t.ask({type:"open"},{onReply:C,onSilence:J}),{element:c,close:x,reload:$};function x(){e.off("chan\
ge:kept",_);for(let N of[a,p,S,t])N.close()}function b(N,F){return tn(N,{number:F,actions:a,drafts:p,given:h.get(N.id),whyUnsaved:i,
together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:N.id},{onReply:Oo}),onChange(m){v.setScore(m),
g.arrange()}})}function y(N,F){M.before(...N.map(m=>m.element)),F?c.dataset.toCome=String(F):delete c.dataset.toCome}function k({
target:N}){let F=g.around(N);F&&p.soon(F)}function C(N){E(N),a.open(N.versions),j()}function E(N){g.restore(N.questions),
v.setScore(N.score)}function $(){t.ask({type:"open"},{onReply:E}),j()}function R(N){t.ask({type:"retry"},{onReply(){j(),
S.show({aloud:N})}})}function L(){return{kept:e.get("kept")??{},late:T,waiting:a.waiting().length,isSilent:a.areSilent(),
areStored:a.areStored()}}function _(){i()||a.saved(),j()}function j(){S.show();let N=new Set(a.waiting().map(({question:F})=>F));
N.size||v.setSaved(),g.setSaved(N)}function J(){a.notOpened(),S.show({aloud:!0});for(let{question:N}of a.waiting())g.named(
N)?.setUnsaved(ue(a.areStored()))}function z({question:N=""},F){if(T+=F.saved?1:0,F.type==="state"?E(F):F.stands&&(v.setScore(
F.score),g.restoreOne(N,F.stands)),F.without_effect?.length){let m=u("The work that was waiting in this browser is kept \
in your record but does not count, because something else was done here before it arrived.");g.named(N)?.tell(m)}}}function Mo(e){
let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[n,o]))}function Oo(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function an(e,t,n){let o=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":u("Article"),lang:e.lang||null,
onclick:({target:c})=>{c instanceof Element&&g(c.closest(".ck-passage"))},onkeydown:l}),s=[],i=[];return{element:o,show:f,
select:M,scrollToMarked:()=>T(s.find(c=>c.marked))};function l(c){let x=i.findIndex(({element:k})=>k===c.target);if(x<0||
c.altKey||c.ctrlKey||c.metaKey)return;let y={ArrowRight:x+1,ArrowDown:x+1,ArrowLeft:x-1,ArrowUp:x-1,Home:0,End:i.length-
1}[c.key];if(c.key==="Enter"||c.key===" ")g(i[x].element);else if(i[y])v(i[y]);else if(y===void 0)return;c.preventDefault()}
function f(c,x){let b=new Set,y=[...x,...c.flatMap(E=>[E.evidence,...E.passages])];for(let[E,$]of y)b.add(E).add($);s=[];
let k=[],C=0;for(let E of e.blocks)k.push(t.slice(C,E.start),a(E,[...b])),C=E.end;k.push(t.slice(C,t.length)),p(c,x),i=s.
filter(E=>E.rows.length),i.forEach(w),i.length&&S(i[0]),o.replaceChildren(...k)}function a(c,x){let y=[...x.filter(R=>c.
start<R&&R<c.end).sort((R,L)=>R-L),c.end],k=y.map((R,L)=>{let _=L?y[L-1]:c.start,j=r("span",{},t.slice(_,R));return{start:_,
end:R,rows:[],marked:!1,element:j}});s.push(...k);let C=c.aside?r("span",{class:"ck-aside-label"},c.aside):null,E=c.aside?
"ck-aside":`ck-${c.kind.replace(" ","-")}`,$=k.map(R=>R.element);return r("p",{class:E,dir:"auto"},C,...$)}function p(c,x){
let b=c.flatMap(y=>y.passages.map(([k,C])=>({id:y.id,start:k,end:C})));b.sort((y,k)=>y.end-y.start-(k.end-k.start));for(let{
id:y,start:k,end:C}of b)for(let E of h(k,C))E.rows.includes(y)||E.rows.push(y);for(let[y,k]of x)for(let C of h(y,k))C.marked=
!0,C.element.classList.add("ck-marked")}function h(c,x){let b=0;for(let k=s.length;b<k;){let C=b+k>>1;s[C].start<c?b=C+1:
k=C}let y=b;for(;y<s.length&&s[y].end<=x;)y+=1;return s.slice(b,y)}function w({element:c,rows:x}){c.classList.add("ck-pa\
ssage"),c.prepend(r("span",{class:"ck-unseen"},`${x.join(", ")}: `)),c.setAttribute("role","button"),c.setAttribute("tab\
index","-1"),c.setAttribute("aria-pressed","false"),he(c)}function g(c){let x=i.find(y=>y.element===c);if(!x)return;S(x);
let b=x.rows.indexOf(x.chosen??"");n(x.rows[(b+1)%x.rows.length])}function v(c){S(c),c.element.focus()}function S(c){for(let x of i)
x.element.tabIndex=x===c?0:-1}function M(c){for(let k of s){let C=c!==void 0&&k.rows.includes(c.id),[E,$]=c?.evidence??[
1/0,-1/0];k.chosen=C?c.id:void 0,k.element.classList.toggle("ck-chosen",C),k.element.classList.toggle("ck-evidence",E<=k.
start&&k.end<=$),k.rows.length&&k.element.setAttribute("aria-pressed",String(C))}let x=s.find(k=>k.chosen),b=o.getRootNode(),
y=b instanceof Document||b instanceof ShadowRoot?b.activeElement:null;!x||i.some(({element:k})=>k===y)||(S(x),T(x))}function T(c){
c&&ae(o,c.element)}}function cn(e,t,{choose:n,switchTo:o}){let s=U("rows"),i=r("div",{class:"ck-rows"}),d=r("p",{class:"ck-hint ck-drafts"}),
l=r("div",{class:"ck-detail"}),f=e.map(({name:k,label:C,rows:E})=>{let $=P("1 row","{count} rows",E.length);return r("op\
tion",{value:k},u("{label} ({rows})",{label:C,rows:$}))}),a=r("select",{onchange:()=>o(a.value)},...f),p=r("label",{class:"\
ck-switch"},u("Table")," ",a),h=new Map,w,g=!1;return{element:r("div",{class:"ck-table"},p,d,i,l),show:S,select:c};function S(k){
a.value=k.name,h=new Map(k.rows.map(E=>[E.id,T(k,E)]));let C=Io(k.rows);d.hidden=!C,d.textContent=C,i.replaceChildren(k.
rows.length?M(k):r("p",{},u("This table has no rows for this article."))),i.scrollTop=0}function M(k){let C=u("{label}: \
choose a row to mark its words",{label:k.label}),E=[u("Row"),...k.columns].map(R=>r("th",{scope:"col"},R)),$=[...h.values()].
map(({element:R})=>R);return r("fieldset",{},r("legend",{},C),r("table",{},r("thead",{},r("tr",{},...E)),r("tbody",{},...$)))}
function T(k,C){let E=`${s}-${C.id}`,$=()=>n(C.id),R=r("input",{type:"radio",name:s,value:C.id,id:E,onchange:$}),L=r("la\
bel",{for:E},R,C.id),_=`${E}-main`,j=C.cells.map((N,F)=>r("td",{dir:"auto",id:F===k.main?_:null,"data-heading":k.columns[F]},
N));return R.setAttribute("aria-describedby",_),{element:r("tr",{onclick:z},r("th",{scope:"row"},L),...j),input:R};function z({
target:N}){N instanceof Element&&N.closest("label")||(R.focus(),n(C.id))}}function c(k){let C=w;h.get(C??"")?.element.classList.
remove("ck-chosen"),w=k?.id;let E=h.get(w??"");for(let{input:$}of h.values())$.checked=$.value===w;return E?.element.classList.
add("ck-chosen"),E&&ae(i,E.element,i.querySelector("thead")?.offsetHeight),l.replaceChildren(...k?x(k):[r("p",{},u("No r\
ow is chosen."))]),C}function x(k){let C=b(k).map(({part:L,words:_,count:j})=>r("li",{},r("span",{class:"ck-part"},L)," ",
r("q",{dir:"auto"},_),j>1?P(" (once)"," ({count} times)",j):null)),E=[Ro(k),$o(k),...k.why],R=r("details",{open:g,ontoggle:()=>g=
R.open},r("summary",{},u("Why this row?")),r("ul",{},...E.map(L=>r("li",{},L))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},u("Row {id}",{id:k.id})),r("button",{type:"button",onclick:y},u("Clear the marks"))),r("p",{class:"ck-part"},
u("Its words in the article")),r("ul",{},...C),R]}function b(k){let C=new Map;for(let[E,$,R]of k.passages){let L=t.slice(
E,$),_=C.get(`${R} ${L}`)??{part:R,words:L,count:0};C.set(`${R} ${L}`,{..._,count:_.count+1})}return[...C.values()]}function y(){
let k=h.get(w??"");n(""),k?.input.focus()}}function Io(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?u("This table is a draft that nobody has checked."):P("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function Ro({origin:e,checked:t}){if(e==="machine")
return u("The machine made this row.");if(e==="proposed")return u("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?u("Checked by {name} on {day}.",{name:o,day:s}):u("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function $o({certainty:e}){return e==="clear"?u("The rules had no doubt about it."):u("It is dou\
btful: check it against the sentence.")}var ln=150,dn=e=>e.length>ln?`${e.slice(0,ln)} …`:e,un={render({model:e,el:t}){Q(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new re(n.text),{region:i,announce:d}=H(),l=an(n,s,v),f=cn(o,s,{choose:v,switchTo:T}),a=Lo(n);l.element.setAttribute(
"aria-describedby",a.id);let p=n.title?u("Reader: {title}",{title:n.title}):u("Reader"),h=r("div",{class:"ck ck-reader",
role:"group","aria-label":p},a,r("div",{class:"ck-sides"},l.element,f.element),i);t.replaceChildren(h);let w=X("reader",
"any"),g=M();return e.on("change:table",b),e.on("change:selected",y),e.on("change:marked",k),b(),g=!1,k(),()=>{e.off("ch\
ange:table",b),e.off("change:selected",y),e.off("change:marked",k)};function v(C){e.set("selected",C),e.save_changes(),S()}
function S(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function M(){let C=w.
get(e.get("place")),E=o.find(({name:R})=>R===C?.table);if(!E||e.get("selected"))return!1;let $=E.rows.find(({id:R})=>R===
C.selected);return e.set("table",E.name),e.set("selected",$?.id??""),e.save_changes(),!0}function T(C){e.set("selected",
""),e.set("table",C),e.save_changes(),S()}function c(){let C=e.get("table");return o.find(E=>E.name===C)??o[0]}function x(){
return c().rows.find(({id:C})=>C===e.get("selected"))}function b(){let C=c();f.show(C),l.show(C.rows,e.get("marked")),y()}
function y(){let C=x(),E=f.select(C);l.select(C),!g&&(C?d(No(C,C.cells[c().main])):E&&d(u("Marks cleared.")))}function k(){
let C=e.get("marked");if(l.show(c().rows,C),l.select(x()),!C.length)return;l.scrollToMarked();let E=C.map(([$,R])=>s.slice(
$,R)).join(" … ");d(u("Marked in the article: {words}",{words:dn(E)}))}}};function Lo(e){let t=u("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=u("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return r(
"p",{class:"ck-hint",id:U("hint")},o)}function No({id:e,passages:t},n){return P("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:dn(n)})}return kn(_o);})();
return widgets; }

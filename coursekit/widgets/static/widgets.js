export function makeWidgets() {
"use strict";var widgets=(()=>{var Fe=Object.defineProperty;var zn=Object.getOwnPropertyDescriptor;var Gn=Object.getOwnPropertyNames;var Jn=Object.prototype.hasOwnProperty;var ft=(e,t)=>{for(var o in t)Fe(e,o,{get:t[o],enumerable:!0})},Qn=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let r of Gn(t))!Jn.call(e,r)&&r!==o&&Fe(e,r,{get:()=>t[r],enumerable:!(n=zn(t,r))||n.enumerable});return e};var Zn=e=>Qn(Fe({},"__esModule",{value:!0}),e);var Ys={};ft(Ys,{adjudicator:()=>Et,curator:()=>It,explorer:()=>Rt,"hand-in":()=>qt,marker:()=>Yt,predict:()=>Jt,progress:()=>Xt,
quiz:()=>Pn,reader:()=>Yn});var Se={},ie={used:"",own:""};function V(e,t){Se=e.get("words")??{};let o=e.get("languages");o?.used&&(ie=o,t.lang=o.used,
t.dir=o.direction)}function i(e,t={}){let o=Se[e]??e;return pt(typeof o=="string"?o:o[0],t)}function U(e,t,o,n={}){let r=Se[e]??
[e,t],a=Number.isInteger(o)?o<200?o:100+o%100:100,c=(Se[e]&&Se[""]?.[a])??+(o!==1);return pt(r[Number(c)],{count:o,...n})}
function pt(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>n in t?String(t[n]):o)}function te(e){if(e==="undated")return i("T\
he text gives no date.");let[,t,o,n]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!o)return e;let r=new Date(Date.UTC(Number(
t),Number(o)-1,Number(n??1))),{used:a}=ie;return r.toLocaleDateString(!a||a==="en"?"en-GB":a,{year:"numeric",month:"long",
...n?{day:"numeric"}:{},timeZone:"UTC"})}var Xn=15e3,eo=new Set(["a","button","input","select","textarea","summary"]),mt="a[href], button, input, select, textare\
a, summary, [tabindex]";function s(e,t={},...o){let n=document.createElement(e);for(let[r,a]of Object.entries(t))r.startsWith(
"on")?n.addEventListener(r.slice(2),a):a!==!1&&a!=null&&n.setAttribute(r,a===!0?"":a);t.dir==="auto"&&ie.own&&(n.lang=ie.
own);for(let r of o)r!=null&&n.append(r);return(eo.has(e)||"tabindex"in t)&&ae(n),n}function ae(e){e instanceof HTMLElement&&
e.matches(mt)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&ae(e)}));function H(e,t,o){let n=s(e,t);return/[<&]/.test(o)?(n.innerHTML=o,n.querySelectorAll(mt).forEach(ae)):
n.textContent=o,n}function Y(){let e=s("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:n=>{
e.replaceChildren(s("p",{},n)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Xn)}}}var to=Math.random().toString(
36).slice(2,12),ht=0;function F(e){return ht+=1,`ck-${e}-${to}-${ht}`}var ne=class{constructor(t){this.text=t,this.units=[0];let o=0;for(let n of t)o+=n.length,this.units.push(o)}get length(){
return this.units.length-1}slice(t,o){return this.text.slice(this.units[t],this.units[o])}};function fe({how:e,actions:t,forms:o,coder:n,keys:r,onKeys:a,onFilter:c,onOff:d,...u}){let l=u.words??{far:i("Signed row\
s"),by:i("Signed as {name}",{name:n}),actions:i("What to do with the row")},f=s("progress",{"aria-label":l.far,max:1,value:0}),
p=s("span"),h=s("p",{class:"ck-said"}),g=Object.entries(o??{}).map(([v,{label:b}])=>s("option",{value:v},b)),k=s("select",
{onchange:c},s("option",{value:"turn"},i("each table in turn")),s("option",{value:"mixed"},i("all tables mixed")),...g),
x=s("input",{type:"checkbox",onchange:T});x.checked=r;let A=s("dl",{class:"ck-keys",id:F("keys")}),O=s("div",{hidden:!0},
s("p",{},e??no()),A,s("p",{},s("label",{},x," ",i("Use single letters as keyboard shortcuts")))),w=Object.entries(t).map(
([v,b])=>{let L=s("kbd",{"aria-hidden":"true"},v),$=s("button",{type:"button",onclick:()=>E(v)},b.label,L);return[v,b,$,
L]});A.append(...Object.entries(t).flatMap(([v,{label:b,means:L}])=>[s("dt",{},s("kbd",{},v)),s("dd",{},L?`${b}: ${L}`:b)])),
w[0][2].classList.add("ck-main"),T();let S="";return{element:s("div",{class:"ck-bar"},s("div",{class:"ck-far"},s("span",
{},l.by),f,p,o?s("label",{},i("Rows:")," ",k):null),s("div",{class:"ck-actions ck-do",role:"group","aria-label":l.actions},
...w.map(([,,v])=>v)),O,h),filter:()=>k.value,keysAreOn:()=>x.checked,press:E,help:y,show(v){f.max=Math.max(1,v.rows),f.
value=v.signed,p.textContent=v.said;let b=w.find(([L])=>L==="u")?.[2];b?.setAttribute("aria-disabled",String(!v.undo)),b&&
(b.title=v.undo)},at(v){S=v??"";for(let[,{only:b},L]of w)b&&L.setAttribute("aria-disabled",String(b!==S))},said(v,b=!1){
h.textContent=v,h.classList.toggle("ck-fault",b)}};function E(v){let b=t[v],L=w.find(([$])=>$===v)?.[2];return!b||!L?!1:
(L.getAttribute("aria-disabled")!=="true"?b.run():b.only&&d(i("Only stakeholders can be merged or split.")),!0)}function T(){
for(let[v,,b,L]of w)L.hidden=!x.checked,x.checked?b.setAttribute("aria-keyshortcuts",v):b.removeAttribute("aria-keyshort\
cuts");a(x.checked)}function y(){O.hidden=!O.hidden,w.find(([b])=>b==="?")?.[2]?.setAttribute("aria-expanded",String(!O.
hidden))}}function no(){return i("Compare the row with its sentence, which is marked in the article. Keep it, edit a cel\
l, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows that are not sign\
ed do not count. In a form, Control and Enter saves, Escape goes back.")}function Oe(e,t){let o=s("div",{class:"ck-outside",hidden:!0}),n=s("ul",{dir:"auto"}),r=s("select",{onchange:c},...e.map(
u=>s("option",{value:u},u==="machine"?i("the machine's draft"):u))),a=s("details",{hidden:e.length===0,ontoggle(){a.open&&
c()}},s("summary",{},i("What has changed?")),s("label",{},i("Since:")," ",r),n);return{element:s("div",{class:"ck-change\
s"},o,a),showOutside:d};function c(){t(r.value,u=>{n.replaceChildren(...u.map(l=>s("li",{dir:"auto"},l)))})}function d(u){
if(!u.length)return;let l=()=>{o.hidden=!0};o.hidden=!1,o.replaceChildren(s("p",{},i("Somebody has changed the files sin\
ce your last decision. It is kept:")),s("ul",{},...u.map(f=>s("li",{dir:"auto"},f))),s("button",{type:"button",onclick:l},
i("I have seen it")))}}var wt=3e3,oo="[*]:",so=".jp-InputPrompt";function pe(e){let t=new Map,o=[],n=0;return e.on("msg:custom",a),{ask(c,d){let u=F(
"message");n+=1;let l=setTimeout(()=>r(u),wt);t.set(u,{...d,place:n,timer:l});try{e.send({...c,message_id:u})}catch{}return n},
listen:c=>o.push(c),close(){e.off("msg:custom",a);for(let{timer:c}of t.values())clearTimeout(c);t.clear()}};function r(c){
let d=t.get(c);d&&(ro()?(d.onRunning?.(),d.timer=setTimeout(()=>r(c),wt)):d.onSilence?.())}function a(c){let d=t.get(c.message_id);
if(d){t.delete(c.message_id),clearTimeout(d.timer),c.type==="refused"?d.onRefused?.(c.reason):d.onReply(c);for(let u of o)
u(d.place)}}}function ro(){return[...document.querySelectorAll(so)].some(({textContent:t})=>t===oo)}var Ue="coursekit",gt=window,kt=Symbol.for("coursekit.unstored");gt[kt]??=new Map;var ce=gt[kt],io=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Ye(){try{return window.localStorage}catch{return null}}function oe(e,t){let o=`${[
Ue,e,io,t].join(" ")} `;return{front:o,put(n,r){let a=JSON.stringify(r);try{return ao(a.length+o.length+n.length),window.
localStorage.setItem(o+n,a),ce.delete(o+n),!0}catch{return ce.set(o+n,a),!1}},remove(n){ce.delete(o+n),Ye()?.removeItem(
o+n)},get:n=>He(ce.get(o+n)??he(o+n)),has:n=>ce.has(o+n)||he(o+n)!==null,isStored:n=>he(o+n)!==null,all:()=>bt(o).flatMap(
n=>{let r=He(ce.get(n)??he(n));return r?[[n.slice(o.length),r]]:[]})}}function he(e){return Ye()?.getItem(e)??null}function bt(e){
let t=Ye(),o=new Set(ce.keys());for(let n=0;n<(t?.length??0);n+=1)o.add(t?.key(n)??"");return[...o].filter(n=>n.startsWith(
e))}function He(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function ao(e){
let t=c=>c.length+(he(c)?.length??0),o=bt(`${Ue} `),n=o.reduce((c,d)=>c+t(d),0);if(n+e<=1e6)return;let r=c=>He(he(c))?.at??
0,a=o.filter(c=>!c.startsWith(`${Ue} waiting `));a.sort((c,d)=>r(c)-r(d));for(let c of a){if(n+e<=1e6)return;n-=t(c),window.
localStorage.removeItem(c)}if(n+e>1e6)throw new Error("no room for another action")}function Ce(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(o=>{let n=o;for(let r=0;r<t.length;r+=1)n=Math.imul(n^t.charCodeAt(r),16777619);return(n>>>
0).toString(16).padStart(8,"0")}).join("")}var co="input:not([type='checkbox']), select, textarea, [role='listbox']",vt="curator keys";function me(){let e=oe("read\
er","any");return{keys:e.get(vt)?.on??!0,onKeys:t=>e.put(vt,{at:Date.now(),on:t})}}function we(e,t){let o=pe(e),n={isWaiting:!1,
ask:r,close:o.close};return n;function r(a,c,d){o.ask(a,{onReply(u){n.isWaiting=!1,c(u)},onSilence(){n.isWaiting=!1,t(i(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(u){n.isWaiting=!1,t(u,!0),d?.(u)}})}}function Ae(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function ge(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Me(e,[t,o,n,...r],a){return s("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:a},t,
s("div",{class:"ck-desk"},o,n),...r)}function ke(e,t,o){return n=>{if(!(n.altKey||n.ctrlKey||n.metaKey||!(n.target instanceof
Element))){if(n.key==="Escape"&&t())o();else{if(t()||!e.keysAreOn()||n.target.closest(co))return;if(!e.press(n.key))return}
n.preventDefault(),n.stopPropagation()}}}function Ie(e,t,o){return(n,r,a,c,d)=>{e.mark(n,r,a,{take(u){t.ask({type:"mark",
words:u},({text:l,spans:f})=>{e.show(o()),c(l,f,u)})},cancel(){e.show(o()),d?.()}})}}function yt(e,{label:t,fields:o},{sides:n,names:r},[a,c]){let d=s("p",{class:"ck-row-title",id:F("pair")},s("strong",{},
`${t} `),s("span",{class:"ck-part"},i("Difference {number} of {of}",{number:a,of:c}))),u=o.filter(({column:f})=>e.sides.
some(p=>p?.fields[f])).map(f=>{let p=e.columns.includes(f.column);return s("tr",{class:p?"ck-differs":null},s("th",{scope:"\
row"},f.label,p?s("span",{class:"ck-part"}," ",i("(differs)")):null),...e.sides.map((h,g)=>lo(h,f,r[g])))}),l=n.map((f,p)=>s(
"th",{scope:"col",dir:"auto"},f,e.sides[p]?null:s("span",{class:"ck-part"}," ",i("(has no such row)"))));return s("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,s("p",{class:"ck-standing"},e.decided?i("Decided."):
i("Not decided: it does not count.")),s("table",{},s("thead",{},s("tr",{},s("th",{scope:"col"},i("Cell")),...l)),s("tbod\
y",{},...u)))}function lo(e,t,o){let n=e?.fields[t.column]??"",r=t.rows&&o[t.rows]?.[n];return s("td",{dir:"auto"},r?`${n}\
 ${r}`:n)}var uo=new Set(["words","text","long"]),xt=60;function St(e,{label:t,fields:o},n,{number:r,of:a}){let c=r?i("{number} of\
 {of}",{number:r,of:a}):"",d=s("p",{class:"ck-row-title",id:F("row")},s("strong",{},`${e.id} `),`${t} `,s("span",{class:"\
ck-part"},c)),u=o.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let p=e.fields[f.column]??"",h=f.rows?Ct(
p).map(g=>Tt(g,n[f.rows])):[p].filter(Boolean);return[s("dt",{},f.label),s("dd",{dir:"auto",class:p?null:"ck-part"},h.join(
"; ")||i("none"))]}),l=e.why.length?[s("p",{class:"ck-part"},i("Reasons")),s("ul",{},...e.why.map(f=>s("li",{},f)))]:[];
return s("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":d.id},d,s("p",{class:"ck-standing"},...fo(e)),
s("dl",{},...u),...l)}function Re({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function fo({certainty:e,
origin:t,checked:o}){let n=t==="reviewed"?i("Signed: {name}, {day}",o):i("Not signed: it does not count."),r=e==="doubtf\
ul"?s("strong",{},i("Doubtful.")):null;return r?[r," ",n]:[n]}function Ne(e,{label:t,fields:o},n,{save:r,cancel:a,mark:c}){
let d={},u={},l=o.map(g=>{let k=e[g.column]??"";if(g.kind==="rows"){let A=po(g,k,n[g.rows]??{});return u[g.column]=A,A.element}
let x=wo(g,k,n);return u[g.column]=x,x.addEventListener("input",()=>delete d[g.column]),s("div",{class:`ck-field ${uo.has(
g.kind)?`ck-${g.kind}`:""}`},s("label",{},s("span",{},ho(g)),x),g.kind==="words"?h(g,x):null)}),f=s("form",{class:"ck-ro\
w","aria-label":i("{table}: a row to fill in",{table:t}),onsubmit(g){g.preventDefault(),r(p(),d)},onkeydown(g){g.key!=="\
Enter"||!(g.ctrlKey||g.metaKey)||(g.preventDefault(),g.stopPropagation(),f.requestSubmit())}},s("div",{class:"ck-fields"},
...l),s("div",{class:"ck-actions"},s("button",{type:"submit",class:"ck-main"},i("Save and sign")),s("button",{type:"butt\
on",onclick:a},i("Cancel"))));return f;function p(){let g=Object.entries(u).map(([k,{value:x}])=>[k,x]);return Object.fromEntries(
g.filter(([k,x])=>x!==(e[k]??"")&&!(k in d)))}function h(g,k){return s("button",{type:"button","aria-label":i("Mark in t\
he article: {cell}",{cell:g.label}),onclick(){c(g.label,d[g.column]??mo(e,g.column),(A,O)=>{k.value=A,d[g.column]=O,k.focus()})}},
i("Mark"))}}function po({label:e},t,o){let n=Ct(t),r=Object.keys(o).filter(d=>!n.includes(d)),a=[...n,...r].map(d=>{let u=s(
"input",{type:"checkbox",value:d});return u.checked=n.includes(d),{box:u,choice:s("label",{},u,Tt(d,o))}});return{element:s(
"fieldset",{class:"ck-field ck-named"},s("legend",{},e),...a.map(({choice:d})=>d)),get value(){return a.filter(({box:d})=>d.
checked).map(({box:d})=>d.value).join("; ")}}}var Ct=e=>e.split(";").map(t=>t.trim()).filter(Boolean),Tt=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),ho=({label:e,hint:t})=>t?`${e} (${t})`:e;function mo(e,t){let o=t==="evidence"?"":`${t}_`,n=`${e[`${o}start`]??
""}:${e[`${o}end`]??""}`;return(e[`${o}spans`]||n).split(";").map(a=>a.split(":").map(Number)).filter(([a,c])=>c>a).map(
([a,c])=>[a,c])}function wo(e,t,o){if(e.kind==="choice"||e.kind==="row")return go(e,t,o);let r=e.kind==="long"||t.length>
xt?s("textarea",{rows:3}):s("input",{type:"text"});return r.dir="auto",r.value=t,r}function go({kind:e,choices:t,rows:o},n,r){
let a=e==="row"?["",...Object.keys(r[o]??{})]:t,c=a.includes(n)?a:[...a,n],d=l=>`${l} ${r[o]?.[l]??""}`.trim(),u=s("sele\
ct",{},...c.map(l=>s("option",{value:l},d(l).slice(0,xt)||i("none"))));return u.value=n,u}function Le(e,t,o){let n=s("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:w,
...o}),r=e.map(p);n.append(t);let a=!1,c=0,d=0,u=!1,l=!0,f=E=>r[E].getAttribute("aria-selected")==="true";return{element:n,
words:r,marked:()=>r.map((E,T)=>T).filter(f),markAll:h,current:()=>c,go:O,close(){a=!0,n.setAttribute("aria-disabled","t\
rue")},open(){a=!1,n.removeAttribute("aria-disabled")}};function p([E,T],y){let v=s("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:y?"-1":"0",onpointerdown:b=>k(b,y),onpointerenter(b){b.buttons===1&&u&&A(y)}},T);return n.
append(E,v),v}function h(E,T){for(let y of r.keys())g(y,E(y),T)}function g(E,T,y=!1){(!a||y)&&r[E].setAttribute("aria-se\
lected",String(T))}function k(E,T){E.button||(E.preventDefault(),r[T].releasePointerCapture?.(E.pointerId),l=!f(T),u=!0,
document.addEventListener("pointerup",x,{once:!0}),d=T,O(T),g(T,l))}function x(){u=!1}function A(E){let[T,y]=[Math.min(d,
E),Math.max(d,E)];for(let v=T;v<=y;v+=1)g(v,l);O(E)}function O(E){r[c].tabIndex=-1,c=E,r[E].tabIndex=0,r[E].focus()}function w(E){
let T=r.length-1,y=getComputedStyle(n).direction==="rtl"?-1:1,v={ArrowRight:c+y,ArrowLeft:c-y,ArrowDown:S(1),ArrowUp:S(-1),
Home:0,End:T};if(E.key===" "||E.key==="Enter")d=c,l=!f(c),g(c,l);else if(E.key in v){let b=Math.max(0,Math.min(T,v[E.key]));
E.shiftKey?(f(c)||(d=c),l=!0,A(b)):O(b)}else return;E.preventDefault(),E.stopPropagation()}function S(E){let T=r[c].getBoundingClientRect(),
y=r.map((W,j)=>({at:j,box:W.getBoundingClientRect()})).filter(({box:W})=>E*(W.top-T.top)>T.height/2);if(!y.length)return c;
let v=y.map(({box:W})=>W.top),b=E>0?Math.min(...v):Math.max(...v),L=y.filter(({box:W})=>Math.abs(W.top-b)<T.height/2),$=W=>Math.
abs(W.left-T.left);return L.reduce((W,j)=>$(j.box)<$(W.box)?j:W).at}}function be(e,t,o=0){let n=t.getBoundingClientRect(),r=e.getBoundingClientRect(),a=r.top+o;if(n.top>=a&&n.bottom<=r.bottom)
return;let c=matchMedia("(prefers-reduced-motion: reduce)").matches,d=Math.max(0,(r.bottom-a-n.height)/2);e.scrollBy({top:n.
top-a-d,behavior:c?"auto":"smooth"})}function We(e,t,o){let n=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":i("Article"),lang:e.lang||null}),
r=s("div",{class:"ck-text"},n);return{element:r,show:a,mark:c};function a(d){r.replaceChildren(n);let u=d?.evidence??[0,
0],l=d?.passages??[],f=[u,...l].flat().filter(k=>typeof k=="number"),p=[],h,g=0;for(let k of e.blocks){p.push(t.slice(g,
k.start));let x=f.filter(T=>k.start<T&&T<k.end),A=[...new Set(x)].sort((T,y)=>T-y),O=[k.start,...A,k.end],w=O.slice(1).map(
(T,y)=>{let v=O[y],b=([W,j])=>Number(W)<=v&&T<=Number(j),L=l.some(b)?"mark":"span",$=s(L,{class:b(u)&&T>v?"ck-evidence":
null},t.slice(v,T));return b(u)&&u[1]>u[0]&&(h??=$),$}),S=k.aside?s("span",{class:"ck-aside-label"},k.aside):null,E=k.aside?
"ck-aside":`ck-${k.kind.replace(" ","-")}`;p.push(s("p",{class:E,dir:"auto"},S,...w)),g=k.end}p.push(t.slice(g,t.length)),
n.replaceChildren(...p),h&&be(n,h)}function c(d,u,l,{take:f,cancel:p}){let h=o.map(([S,E],T)=>[t.slice(T?o[T-1][1]:0,S),
t.slice(S,E)]),g=t.slice(o.at(-1)?.[1]??0,t.length),k=Le(h,g,{"aria-label":d,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),x=S=>u.some(([E,T])=>E<o[S][1]&&o[S][0]<T),A=()=>{let S=k.marked();f(S.length?S:[k.current()])};r.replaceChildren(
s("p",{class:"ck-hint"},s("strong",{},d)," ",i("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),s("div",{class:"ck-actions"},s("button",{type:"button",class:"ck-main",onclick:A},
i("Take these words")),s("button",{type:"button",onclick:p},i("Cancel"))),k.element),k.element.addEventListener("keydown",
w,!0);let O=Math.max(0,o.findIndex((S,E)=>x(E)));l||k.markAll(x),k.go(O);function w(S){if(S.key==="Enter")A();else if(S.
key==="Escape")p();else return;S.preventDefault(),S.stopPropagation()}}}var Et={render({model:e,el:t}){V(e,t);let o=e.get("forms"),{coder:n,sides:r,names:a}=e.get("manner"),c=we(e,E),{region:d,
announce:u}=Y(),l=0,f=!1,p=new ne(e.get("page").text),h=We(e.get("page"),p,e.get("markable")),g=s("div",{class:"ck-place"}),
k=fe({how:i("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:i("Take {\
name}",{name:r[0]}),run:()=>b(0)},2:{label:i("Take {name}",{name:r[1]}),run:()=>b(1)},e:{label:i("Edit"),run:()=>c.isWaiting||
$()},u:{label:i("Undo"),run:()=>L({type:"undo"})},p:{label:i("Previous"),run:()=>v(-1)},n:{label:i("Next"),run:()=>v(1)},
"?":{label:i("Help"),run:()=>k.help()}},coder:n,...me(),onOff:E}),x=Oe([],()=>{}),A=ke(k,()=>f,()=>y(l)),O=[k.element,h.
element,g,x.element,d];return t.replaceChildren(Me(i("Two coders"),O,A)),e.on("change:state",S),S(),y(T(-1),!1),()=>{e.off(
"change:state",S),c.close()};function w(){return e.get("state")}function S(){k.show(w()),x.showOutside(w().outside)}function E(W,j=!1){
u(W),k.said(W,j)}function T(W){let{pairs:j}=w(),B=[...j.keys()];return[...B.slice(W+1),...B.slice(0,W+1)].find(P=>!j[P].
decided)??Math.max(0,W)}function y(W,j=!0){let{pairs:B}=w(),K=B[W];if(f=!1,!K){g.replaceChildren(s("p",{tabindex:"-1"},i(
"The two agree on every row."))),h.show(void 0);return}l=W;let P=yt(K,o[K.table],{sides:r,names:a},[W+1,B.length]);g.replaceChildren(
P),h.show(K.sides.find(N=>N)??void 0),j&&ge(P,k)}function v(W){w().pairs[l+W]?y(l+W):E(W>0?i("This is the last row."):i(
"This is the first row."))}function b(W){L({type:"take",number:l,side:W})}function L(W,j){c.isWaiting||(c.isWaiting=!0,c.
ask({...W,seen:w().seen},({said:B,at:K})=>{let P=w().pairs.every(({decided:N})=>N);E(P?[B,i("All differences are decided\
.")].join(" "):B),y(K??T(l))},j??(()=>y(l))))}function $(){let{table:W,sides:j}=w().pairs[l],B=j[0]?0:1,K=j[B];if(!K)return;
let P=Ie(h,c,()=>K),N=Ne(Re(K),o[W],a[B],{save:(M,C)=>L({type:"take",number:l,side:B,cells:M,marked:C},()=>{}),cancel:()=>y(
l),mark:(M,C,m)=>P(M,C.length?C:[K.evidence],!C.length,m)});f=!0,Ae(g,N)}}};function Ot(e,t,o,n){let r=s("select",{onkeydown(c){c.key==="Enter"&&(c.preventDefault(),a.requestSubmit())}},...t.map(({
id:c,fields:d})=>s("option",{value:c},`${c} ${d.name}`))),a=Mt(i("Merge {name} into another row",{name:e.fields.name}),[
s("label",{},i("Into:")," ",r),s("p",{class:"ck-part"},i("This row goes; its names become other names of the row that yo\
u choose."))],i("Merge"),()=>o(r.value),n);return a}function At(e,t,o){let r=[e.fields.name,...e.fields.aliases.split(";")].
map(c=>c.trim()).filter(c=>c).map(c=>({name:c,box:s("input",{type:"checkbox"})})),a=s("input",{type:"text",dir:"auto"});
return Mt(i("Split {name} into two rows",{name:e.fields.name}),[s("p",{},i("Which names belong to the second row?")),...r.
map(({name:c,box:d})=>s("label",{class:"ck-name",dir:"auto"},d,` ${c}`)),s("label",{},i("Or another name for the second \
row:")," ",a)],i("Split"),()=>t([...r.filter(({box:c})=>c.checked).map(({name:c})=>c),...a.value.trim()?[a.value.trim()]:
[]]),o)}function Mt(e,t,o,n,r){return s("form",{class:"ck-row","aria-label":e,onsubmit(a){a.preventDefault(),n()}},s("p",
{class:"ck-row-title",dir:"auto"},s("strong",{},e)),...t,s("div",{class:"ck-actions"},s("button",{type:"submit",class:"c\
k-main"},o),s("button",{type:"button",onclick:r},i("Cancel"))))}var It={render({model:e,el:t}){V(e,t);let o=e.get("forms"),n=we(e,w),{region:r,announce:a}=Y(),c,d=!1,u=new ne(e.get("pa\
ge").text),l=We(e.get("page"),u,e.get("markable")),f=s("div",{class:"ck-place"}),p=fe({actions:{k:{label:i("Keep"),means:i(
"the row is right as it is"),run:()=>$({type:"keep",...v()})},e:{label:i("Edit"),run:()=>n.isWaiting||j()},d:{label:i("D\
rop"),means:i("the article says no such thing"),run:()=>$({type:"drop",...v()})},m:{label:i("Merge"),means:i("this and a\
nother row are the same stakeholder"),run:()=>n.isWaiting||P(),only:"stakeholders"},s:{label:i("Split"),means:i("the row\
 is about two stakeholders"),run:()=>n.isWaiting||N(),only:"stakeholders"},a:{label:i("Add"),means:i("mark the words of \
a row that is missing"),run:()=>n.isWaiting||K()},u:{label:i("Undo"),run:()=>$({type:"undo"})},p:{label:i("Previous"),run:()=>L(
-1)},n:{label:i("Next"),run:()=>L(1)},"?":{label:i("Help"),run:()=>p.help()}},forms:o,coder:e.get("manner").coder,...me(),
onFilter:()=>b(y()),onOff:w}),h=Oe(e.get("manner").versions,(M,C)=>n.ask({type:"diff",version:M},({lines:m})=>C(m))),g=Ie(
l,n,()=>E(c)),k=ke(p,()=>d,()=>b(c)),x=[p.element,l.element,f,h.element,r];return t.replaceChildren(Me(i("Curation"),x,k)),
e.on("change:state",O),O(),b(y(),!1),()=>{e.off("change:state",O),n.close()};function A(){return e.get("state")}function O(){
p.show(A()),h.showOutside(A().outside)}function w(M,C=!1){a(M),p.said(M,C)}function S(){let{turn:M,mixed:C}=A().orders,m=p.
filter();return m==="mixed"?C:m==="turn"?M:M.filter(([I])=>I===m)}function E(M){return M&&A().tables[M[0]].find(({id:C})=>C===
M[1])}function T(M){let C=e.get("manner").kind==="person";return M.find(m=>{let I=E(m),R=I?.origin==="reviewed";return I&&
(!R||C&&I.checked.kind==="program")})}function y(){return T(S())??S()[0]}function v(){return{table:c?.[0],row:c?.[1]}}function b(M,C=!0){
let m=E(M);if(c=m&&M,d=!1,p.at(c?.[0]),!m||!M){f.replaceChildren(s("p",{tabindex:"-1"},i("There are no rows."))),l.show(
void 0);return}let I=S(),R=I.findIndex(([_,q])=>_===M[0]&&q===M[1])+1,D=St(m,o[M[0]],A().names,{number:R,of:I.length});f.
replaceChildren(D),l.show(m),C&&ge(D,p)}function L(M){let C=S(),m=C.findIndex(([R,D])=>R===c?.[0]&&D===c?.[1]),I=C[m+M];
I?b(I):a(M>0?i("This is the last row."):i("This is the first row."))}function $(M,C){if(n.isWaiting)return;let m=S(),I=m.
findIndex(([R,D])=>R===c?.[0]&&D===c?.[1]);n.isWaiting=!0,n.ask({...M,seen:A().seen},({said:R,at:D})=>{let _=T([...m.slice(
I+1),...m.slice(0,I+1),...S()]);w(_?R:[R,i("All these rows are signed.")].join(" ")),b(D&&E(D)?D:_??(E(c)?c:S()[0]))},C??
(()=>b(E(c)?c:y())))}function W(M){d=!0,Ae(f,M)}function j(){let M=E(c);!M||!c||B(c[0],M,Re(M),(C,m)=>$({type:"mend",...v(),
cells:C,marked:m},()=>{}))}function B(M,C,m,I){let R=Ne(m,o[M],A().names,{save:I,cancel:()=>b(c),mark:(D,_,q)=>g(D,_.length?
_:[C?.evidence??[0,1]],!_.length,q)});W(R)}function K(){let M=c?.[0]??"stakeholders",{label:C}=o[M];d=!0;let m=E(c)?.evidence??
[0,1],I=i("Mark the words of a new row: {table}",{table:C});g(I,[m],!0,(D,_,q)=>n.ask({type:"new",table:M,words:q},({cells:z})=>{
B(M,E(c),z,(re,Vn)=>$({type:"add",table:M,words:q,cells:re,marked:Vn},()=>{}))}),()=>b(c))}function P(){let M=E(c);if(!M)
return;let C=A().tables.stakeholders.filter(({id:I})=>I!==M.id);W(Ot(M,C,I=>$({type:"merge",row:M.id,into:I},()=>{}),()=>b(
c)))}function N(){let M=E(c);if(!M)return;W(At(M,m=>$({type:"split",row:M.id,names:m},()=>{}),()=>b(c)))}}};var Rt={render({model:e,el:t}){V(e,t);let{region:o,announce:n}=Y(),r=e.get("choices").map((k,x)=>ko(k,()=>l(x))),a=s("bu\
tton",{type:"button",onclick:f},i("Show all rows")),c=s("p",{class:"ck-count"}),d=bo(e.get("columns")),u=s("div",{class:"\
ck-picture"});return t.replaceChildren(s("div",{class:"ck ck-explorer",role:"group","aria-label":i("Table with choices")},
s("div",{class:"ck-choices"},...r.map(({element:k})=>k),a),c,d.element,u,o)),e.on("change:chosen",h),e.on("change:pictur\
e",g),h(),()=>{e.off("change:chosen",h),e.off("change:picture",g)};function l(k){let x=[...e.get("chosen")];x[k]=r[k].value(),
p(x)}function f(){p(r.map(()=>null))}function p(k){e.set("chosen",k),e.save_changes(),n(c.textContent)}function h(){let k=e.
get("chosen"),x=e.get("rows"),A=x.filter(({facets:O})=>O.every((w,S)=>k[S]===null||k[S]===w));r.forEach((O,w)=>{O.show(k[w])}),
c.textContent=A.length?U("1 of {total} rows matches.","{count} of {total} rows match.",A.length,{total:x.length}):i("No \
row matches all of these choices."),d.show(A),g()}function g(){let k=e.get("picture"),x=JSON.stringify(k.of)===JSON.stringify(
e.get("chosen"));k.of?x?k.fault?u.replaceChildren(s("p",{dir:"auto"},k.fault)):u.replaceChildren(...k.lead?[yo(k)]:[]):u.
replaceChildren(s("p",{},i("The figure for these rows is being drawn."))):u.replaceChildren()}}};function ko({name:e,values:t},o){
let n=t.map((a,c)=>s("option",{value:c,dir:"auto"},a||i("no entry"))),r=s("select",{onchange:o},s("option",{value:""},i(
"all")),...n);return{element:s("label",{},s("span",{dir:"auto"},e)," ",r),value:()=>r.value===""?null:t[Number(r.value)],
show:a=>r.value=a===null?"":String(t.indexOf(a))}}function bo(e){let t=s("tbody"),o=e.map(d=>s("th",{scope:"col",dir:"au\
to"},d)),n=s("table",{},s("thead",{},s("tr",{},...o)),t),r=i("The matching rows"),a=s("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":r},n);return{element:a,show:c};function c(d){a.hidden=d.length===0,a.scrollTop=0,t.replaceChildren(
...d.map(({cells:u})=>s("tr",{},...u.map(vo))))}}function vo(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?s("td",{},s("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):s("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function yo({lead:e,parts:t}){return s("div",{lang:"en"},s("p",{},e),...xo(t))}function xo(e){return e.
flatMap(({heading:t,items:o})=>[s("p",{},s("strong",{},t)),s("ol",{},...o.map(n=>s("li",{},n)))])}var Nt="coursekit",Te="records";function Lt(e,t,o){let n=!0,r=null,a=!1;e.on("change:keeping",c),c();async function c(){
try{await So(d)}catch(u){a||o(u instanceof Error?u.message:String(u)),a=!0}}async function d(){if(!n&&!e.get("keeping").
at_stake)return;let u=await Co();try{let{course:l}=e.get("keeping"),f=await To(u,l);f&&!Ao(f,r)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:p,files:h}=await t.ask({keeping:"take"});p&&(r=Oo(h[0]),await Eo(u,l,r),await t.ask({keeping:"taken",
upto:p})),n=!1}finally{u.close()}}}function So(e){return navigator.locks?navigator.locks.request(Nt,e):e()}function Co(){
return new Promise((e,t)=>{let o=indexedDB.open(Nt,1);o.onupgradeneeded=()=>o.result.createObjectStore(Te),o.onsuccess=()=>e(
o.result),o.onerror=()=>t(o.error)})}function To(e,t){return new Promise((o,n)=>{let r=e.transaction(Te).objectStore(Te).
get(t);r.onsuccess=()=>o(r.result),r.onerror=()=>n(r.error)})}function Eo(e,t,o){return new Promise((n,r)=>{let a=e.transaction(
Te,"readwrite");a.objectStore(Te).put(o,t),a.oncomplete=()=>n(),a.onabort=()=>r(a.error)})}var Oo=({buffer:e,byteOffset:t,
byteLength:o})=>new Uint8Array(e,t,o).slice(),Ao=(e,t)=>e.length===t?.length&&e.every((o,n)=>o===t[n]);var Mo=1e4,Wt=8,Io=6e4;function $t(e,t,o){return Dt(e,t,$e(e,o))}function Bt(e,t,o){let n=$e(e,o),r=Dt(e,t,n);return e.get(
"keeping").place!=="session"&&t.append(No(n)),{link:n,leave:r}}function Dt(e,t,o){let{place:n}=e.get("keeping"),r=()=>{},
a=c=>{t.prepend(Ro(e,o,c)),r=Lo(e)};return n==="session"&&a(""),n==="page"&&Lt(e,o,a),()=>r()}function $e(e,t){let o=new Map;
return e.on("msg:custom",(n,r)=>{n.keeping==="changed"&&t();let a=o.get(n.keeping_id);a&&(o.delete(n.keeping_id),clearTimeout(
a.timer),n.keeping==="refused"?a.refuse(new Error(n.reason)):a.resolve({...n,files:r}))}),{ask(n,r=[]){return new Promise(
(a,c)=>{let d=F("keeping"),u=()=>c(new Error(i("The kernel is not answering. Run this cell again.")));o.set(d,{resolve:a,
refuse:c,timer:setTimeout(u,Mo)});try{e.send({...n,keeping_id:d},void 0,r)}catch{}})}}}function Ro(e,t,o){let n=s("p",{class:"\
ck-reminder"}),r=()=>{let a=i("Some of your work is not in any file you have downloaded: download it before you leave.");
n.replaceChildren(e.get("keeping").at_stake?a:"")};return e.on("change:keeping",r),r(),s("div",{class:"ck ck-keeping",role:"\
group","aria-label":i("Your answers are not kept here.")},s("p",{},s("strong",{},i("Your answers are not kept here.")),"\
 ",o?i("The browser will not store them ({reason}).",{reason:o}):""," ",i("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),jt(t),n)}function No(e){let t=i("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return s("div",{class:"ck"},s(
"h3",{},i("Your answers as a file")),s("p",{},t),jt(e))}function jt(e){let{region:t,announce:o}=Y(),n=s("p",{class:"ck-n\
otice"}),r=s("input",{type:"file",accept:".jsonl",hidden:!0,onchange:l}),a=s("button",{type:"button",onclick:u},i("Downl\
oad my answers")),c=s("button",{type:"button",onclick:()=>r.click()},i("Upload a file of answers"));return s("div",{class:"\
ck-file"},s("div",{class:"ck-actions"},a,c,r),n,t);function d(f){n.replaceChildren(f),o(f)}async function u(){try{let{name:f,
upto:p,files:h}=await e.ask({keeping:"take"});if(!p)return d(i("There is nothing to download yet."));Ve(new Blob(h,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:p}),d(i("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
d(i("Not downloaded: {reason}",{reason:Ee(f)}))}}async function l(){let[f]=r.files??[];if(f)try{if(f.size>Wt*1024*1024)throw new Error(
i("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Wt}));
let{told:p}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);d(p)}catch(p){d(i("Not uploaded: {reason}",{reason:Ee(p)}))}finally{
r.value=""}}}var Ee=e=>e instanceof Error?e.message:String(e);function Ve(e,t){let o=URL.createObjectURL(e);s("a",{href:o,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),Io)}function Lo(e){let t=o=>{e.get("keeping").at_stake&&o.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var _t=["answers","written","brief","hints","confidence","first-tries","contested"],Kt=["answers","written","brief"],Pt=()=>({
answers:i("Answers to questions, each with its last try and its best"),written:i("Written work, with your own marks"),brief:i(
"The paragraphs of your brief, with your own marks"),hints:i("How many hints you took"),confidence:i("How sure you were"),
"first-tries":i("Your first try at each question, and your first versions"),contested:i("What you decided where opinions\
 differ, and whom you advised")});var Wo=80,qt={render({model:e,el:t}){V(e,t),t.replaceChildren($o($e(e,()=>{})))}};function $o(e){let{region:t,announce:o}=Y(),
n=Do(),r=jo(k),a=s("div"),c=s("p",{class:"ck-notice"}),d=s("p",{class:"ck-told"}),u=s("p",{class:"ck-receipt"}),l=!1,f=S=>e.
ask({keeping:"hand-in",ticked:r.ticked(),...n.chosen(),file:S}),p=s("button",{type:"button","aria-expanded":"false",onclick:g},
i("Show all that will be in it")),h=s("button",{type:"button",class:"ck-main",onclick:A},i("Make the file"));return s("d\
iv",{class:"ck ck-hand-in"},s("p",{},i("You make one file for your instructor. Nothing is sent: you upload the file, or \
pass it on, yourself. It holds what you tick and nothing else about you.")),n.element,r.element,s("div",{class:"ck-actio\
ns"},p,h),c,d,u,a,t);async function g(){l=!l,p.setAttribute("aria-expanded",String(l)),p.replaceChildren(l?i("Hide what \
will be in it"):i("Show all that will be in it")),a.replaceChildren(),l&&await x()}function k(){u.replaceChildren(),l&&x()}
async function x(){try{let{preview:S}=await f(!1);if(!l)return;a.replaceChildren(_o(S)),O(Bo(S))}catch(S){w(Ee(S))}}async function A(){
if(!n.chosen().called)return n.focus(),w(i("Write a pseudonym or your name first."));try{let{name:S,receipt:E,files:T}=await f(
!0);Ve(new Blob(T,{type:"text/html"}),S);let y=i("The file {name} is in your downloads. Hand it in where your instructor\
 says.",{name:S});u.replaceChildren(i("Your receipt:")," ",s("strong",{},E)," "),u.append(i("Keep it: your instructor se\
es the same code.")),O(y,`${y} ${u.textContent}`)}catch(S){w(i("No file was made: {reason}",{reason:Ee(S)}))}}function O(S,E=S){
c.replaceChildren(),d.replaceChildren(S),o(E)}function w(S){d.replaceChildren(),c.replaceChildren(S),o(S)}}function Bo({
parts:e}){let t=e.reduce((o,{items:n})=>o+n.length,0);return U("It will hold one item.","It will hold {count} items.",t)}
function Do(){let e=F("called"),t=F("as"),o=(c,d)=>{let u=s("input",{type:"radio",name:t,value:c,checked:c==="pseudonym"});
return s("label",{},u,s("span",{},d))},n=s("input",{id:e,type:"text",maxlength:Wo,autocomplete:"off",dir:"auto"}),r=s("f\
ieldset",{},s("legend",{},i("Who hands in")),o("pseudonym",i("Under a pseudonym, as agreed with your instructor")),o("na\
me",i("Under my name")),s("label",{for:e,class:"ck-called"},i("Pseudonym or name:")),n);return{element:r,chosen:()=>{let c=r.
querySelector("input:checked");return{as:c instanceof HTMLInputElement?c.value:"pseudonym",called:n.value.trim()}},focus:()=>n.
focus()}}function jo(e){let t=Pt(),o=_t.map(r=>s("input",{type:"checkbox",value:r,checked:Kt.includes(r),onchange:e}));return{
element:s("fieldset",{},s("legend",{},i("What you hand in")),...o.map(r=>s("label",{},r,s("span",{},t[r.value]))),s("p",
{class:"ck-beside"},i("A text that you tick is handed in as you wrote it, also where opinions differ: you wrote it in a \
role. Guesses and reviews are in no file."))),ticked:()=>o.filter(({checked:r})=>r).map(({value:r})=>r)}}function _o({about:e,
parts:t}){return s("div",{class:"ck-preview",role:"region",tabindex:"0","aria-label":i("All that will be in it")},Ft(e),
...t.map(({title:o,items:n})=>s("section",{"aria-label":o},s("p",{class:"ck-title"},o),...n.map(Ko))))}function Ko({lesson:e,
name:t,prompt:o,lines:n}){return s("div",{class:"ck-item"},s("p",{class:"ck-heading",dir:"auto"},o||t),s("p",{class:"ck-\
beside"},[e,t].filter(Boolean).join(" · ")),Ft(n))}function Ft(e){let t=e.flatMap(([o,n])=>[o?s("dt",{},o):"",s("dd",{dir:"\
auto"},n)]);return s("dl",{},...t)}function Ut(e,t){let{piece:o,rubric:n,most:r,longest:a,number:c,isFirst:d,give:u,say:l}=t,f=[...e.points],p=e.comment,h=Math.
max(0,f.indexOf(null)),g=n.map((B,K)=>E(B,K)),k=s("textarea",{rows:"3",maxlength:String(a),id:F("comment"),onchange:L,onkeydown:$});
k.value=p;let x=qo(e.bank,W),A=s("div",{class:"ck-told"}),O=s("section",{class:"ck-row",tabindex:"-1","aria-label":w()},
s("h2",{},w()),s("p",{class:"ck-quiet"},i("{number} of {of}",{number:c[0],of:c[1]})),...S(),...e.sample?[H("div",{class:"\
ck-work",dir:"auto"},e.sample)]:e.parts.filter(([,B])=>B).map(Po),s("div",{class:"ck-rubric",role:"group","aria-label":i(
"Rubric")},...g.map(B=>B.element)),s("label",{for:k.id},i("Comment for the student")),k,x.element,A);return T(),j(e.told),
{element:O,digit:v,move:b,leave:L,told:j,comment:()=>k.focus(),bank:()=>x.open()?void 0:l(i("The bank is empty: comments\
 come into it as you write them.")),isBankOpen:x.isOpen,closeBank(){x.close(),O.focus({preventScroll:!0})}};function w(){
return o.student?i("Student {name}",{name:o.student}):i("A sample")}function S(){let{student:B,changed:K}=o;return[d&&i(
"Mark the samples of this question first: so you know what you count."),K&&i("The student has handed in other words sinc\
e you marked this: mark it again."),e.earlier&&i("This answers an earlier version of the question."),B&&e.client&&i("For\
: {client}",{client:e.client})].filter(Boolean).map(P=>s("p",{class:"ck-note"},P||""))}function E(B,K){let P=Array.from(
{length:r+1},(m,I)=>s("button",{type:"button",onclick:()=>y(K,I)},String(I))),N=F("line"),M=H("span",{id:N,dir:"auto"},B);
return{element:s("div",{class:"ck-line",role:"group","aria-labelledby":N},M,s("span",{class:"ck-points"},...P)),buttons:P}}
function T(){g.forEach(({element:B,buttons:K},P)=>{P===h?B.setAttribute("aria-current","true"):B.removeAttribute("aria-c\
urrent"),K.forEach((N,M)=>{N.setAttribute("aria-pressed",String(f[P]===M))})})}function y(B,K){f[B]=K,h=Math.min(B+1,n.length-
1),T(),p=k.value,u([...f],p)}function v(B){x.isOpen()?x.take(B-1):B<=r?y(h,B):l(i("A line has at most {most} points.",{most:r}))}
function b(B){h=Math.min(Math.max(h+B,0),n.length-1),T(),g[h].element.scrollIntoView({block:"nearest"}),l(i("Line {numbe\
r}: {words}",{number:h+1,words:g[h].element.firstChild?.textContent??""}))}function L(){k.value!==p&&(p=k.value,u([...f],
p))}function $(B){B.key!=="Escape"&&!(B.key==="Enter"&&(B.ctrlKey||B.metaKey))||(B.preventDefault(),B.stopPropagation(),
L(),O.focus({preventScroll:!0}))}function W(B){k.value=[k.value.trimEnd(),B].filter(Boolean).join(`
`),x.close(),k.focus()}function j(B){if(!B)return A.replaceChildren();let[K,P,N]=B;A.replaceChildren(s("h3",{},i("Its au\
thor calls it: {label}",{label:K})),P?H("div",{dir:"auto"},P):"",N?s("p",{},N):"")}}function Po([e,t]){return s("div",{class:"\
ck-part"},e?s("h3",{},e):null,s("p",{class:"ck-work",dir:"auto"},t))}function qo(e,t){let o=s("ol",{class:"ck-bank",hidden:!0,
"aria-label":i("Comments that you have used")},...e.map(r=>s("li",{},s("button",{type:"button",onclick:()=>t(r)},r))));return{
element:o,isOpen:()=>!o.hidden,open(){return o.hidden=e.length===0,o.querySelector("button")?.focus(),e.length>0},close(){
o.hidden=!0},take(r){e[r]!==void 0&&t(e[r])}}}function ze({name:e,prompt:t,samples:o},n){return s("section",{"aria-label":i("Question")},s("h2",{},e),H("div",{class:"\
ck-prompt",dir:"auto"},t),...n?o.map(Uo):[Fo(o.length)])}function Fo(e){return e?s("p",{},i("The samples are shown here \
once you have marked them.")):null}function Uo({label:e,text:t,comment:o}){return s("details",{},s("summary",{},i("Sampl\
e: {label}",{label:e})),H("div",{dir:"auto"},t),...o?[s("p",{},s("strong",{},i("Why:"))),H("div",{dir:"auto"},o)]:[])}function Ht(e,t,o){let n=s("select",{onchange:()=>c()},s("option",{value:"task"},i("one question at a time")),s("option",
{value:"student"},i("one student at a time"))),r=s("select",{onchange:o}),a=[...new Set(t.map(({student:l})=>l))].filter(
Boolean).sort();return d(),{element:s("div",{class:"ck-far"},s("label",{},i("Order:")," ",n),s("label",{},i("Show:")," ",
r)),order:u,turn(l){let f=l===void 0?void 0:t[l];n.value=n.value==="task"?"student":"task",d(),f&&(r.value=n.value==="ta\
sk"?String(f.task):f.student),o()}};function c(){d(),o()}function d(){let l=n.value==="task",f=l?e.map(({name:p},h)=>[String(
h),p]):a.map(p=>[p,i("Student {name}",{name:p})]);r.replaceChildren(s("option",{value:""},l?i("all questions"):i("all st\
udents")),...f.map(([p,h])=>s("option",{value:p},h)))}function u(){let l=n.value==="task",p=t.map((g,k)=>k).filter(g=>{let{
task:k,student:x}=t[g];return r.value===""||r.value===(l?String(k):x)});if(l)return p;let h=g=>t[g].student;return p.sort(
(g,k)=>h(g)<h(k)?-1:h(g)>h(k)?1:g-k)}}var Yt={render({model:e,el:t}){V(e,t);let{region:o,announce:n}=Y(),r=we(e,(c,d)=>a?.(c,d)),a;return t.replaceChildren(s(
"p",{tabindex:"-1"},i("The work is being read …")),o),r.ask({type:"open"},c=>{a=Ho(c,{el:t,kernel:r,region:o,announce:n})}),
()=>r.close()}};function Ho({tasks:e,pieces:t,most:o,longest:n,marker:r,far:a},c){let{el:d,kernel:u,region:l,announce:f}=c,
p,h,g=[],k=s("div",{class:"ck-place"}),x=s("div",{class:"ck-text"}),A=Ht(e,t,()=>$(v())),O=fe({how:Yo(),actions:{n:{label:i(
"Next"),run:()=>L(1)},p:{label:i("Previous"),run:()=>L(-1)},g:{label:i("Next to mark"),run:()=>$(b()??p)},c:{label:i("Co\
mment"),run:()=>W(m=>m.comment())},b:{label:i("Bank"),means:i("comments that you have used"),run:()=>W(m=>m.bank())},o:{
label:i("Order"),means:i("one question over all students, or one student at a time"),run:()=>A.turn(p)},u:{label:i("Undo"),
run:N},"?":{label:i("Help"),run:()=>O.help()}},coder:r,words:{far:i("Marked work"),by:i("Marked by {name}",{name:r}),actions:i(
"What to do with the work")},...me(),onOff:T}),w=ke(O,()=>h?.isBankOpen()??!1,()=>h?.closeBank()),S=s("div",{class:"ck-d\
esk"},x,k),E=i("Marking");return d.replaceChildren(s("div",{class:"ck ck-curator ck-marker",role:"group","aria-label":E,
onkeydown:M},O.element,A.element,S,l)),y(a),$(v()),T;function T(m,I=!1){f(m),O.said(m,I)}function y([m,I,R]){O.show({signed:m,
rows:I,said:R,undo:i("the last points or comment")})}function v(){let m=A.order();return m.find(I=>!t[I].marked)??m[0]}function b(){
let m=A.order(),I=m.indexOf(p??-1)+1,R=[...m.slice(I),...m.slice(0,I)].find(D=>!t[D].marked);return R===void 0&&T(i("All\
 of this is marked.")),R}function L(m){let I=A.order(),R=I[I.indexOf(p??-1)+m];R!==void 0?$(R):T(m>0?i("This is the last\
 piece of work."):i("This is the first piece of work."))}function $(m){if(h?.leave(),p=m,h=void 0,g=[],m===void 0){k.replaceChildren(
s("p",{tabindex:"-1"},i("There is no written work here.")));return}u.ask({type:"show",piece:m},I=>{if(m!==p)return;let R=t[m],
D=A.order();h=Ut(I,{piece:R,rubric:e[R.task].rubric,most:o,longest:n,number:[D.indexOf(m)+1,D.length],isFirst:B(R),give:(_,q)=>K(
m,_,q),say:T}),k.replaceChildren(h.element),x.replaceChildren(ze(e[R.task],j(R.task))),ge(h.element,O);for(let _ of g.splice(
0))_(h)})}function W(m){h?m(h):g.push(m)}function j(m){return t.every(I=>I.task!==m||I.student||I.marked)}function B(m){
return!!m.student&&!j(m.task)}function K(m,I,R){u.ask({type:"mark",piece:m,points:I,comment:R},D=>P(m,D),()=>m===p&&$(m))}
function P(m,I){y(I.far),T(I.said),m!==null&&(t[m].marked=I.marked,t[m].changed=!1,m===p&&(h?.told(I.told),x.replaceChildren(
ze(e[t[m].task],j(t[m].task)))))}function N(){u.ask({type:"undo"},m=>{P(m.piece,m),m.back!==null&&$(m.back)})}function M(m){
let I=m.altKey||m.ctrlKey||m.metaKey,R=m.target instanceof Element&&m.target.closest("textarea, select");!I&&!R&&O.keysAreOn()&&
C(m.key)?(m.preventDefault(),m.stopPropagation()):w(m)}function C(m){if(/^[0-9]$/.test(m))W(I=>I.digit(Number(m)));else if(m===
"ArrowDown"||m==="ArrowUp")W(I=>I.move(m==="ArrowDown"?1:-1));else return!1;return!0}}function Yo(){return i("Read the w\
ork beside its question. 0, 1 and 2 give the points of the line of the rubric that is marked with an arrow, and go on to\
 the next; the arrow keys choose a line. Each point is kept at once. In a comment, Control and Enter or Escape goes back\
, and what is written is kept. The samples come first: what their author says of them is told once they are marked.")}function Be(e){let t=s("p",{class:"ck-notice"}),o=s("p",{class:"ck-why-unsaved"}),n=s("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:o,left:n},announce:e,tell(r){t.replaceChildren(r),e(r)},clear:()=>t.replaceChildren(),setUnsaved:r=>o.replaceChildren(
r),whyUnsaved:()=>o.textContent??"",setRunning(){let r=i("The unit is still loading. Your answer is kept, and is checked\
 as soon as that is done.");n.textContent!==r&&(n.replaceChildren(r),e(r))},setLeft(r){n.replaceChildren(r?i("Not checke\
d yet: this is how you left it."):"")}}}function Vt(){let e=s("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(Vo)))}}}function Vo({time:e,words:t}){let o=te(e.slice(
0,10));if(!t){let r=i("Given to an earlier version of this question, on {day}; it stays in your record.",{day:o});return s(
"li",{},r)}let n=i("Given to an earlier version of this question, on {day}: ",{day:o});return s("li",{},n,s("q",{dir:"au\
to"},t))}var zo=2e4;function zt({look:e,retry:t,announce:o}){let n=s("p",{}),r=s("button",{type:"button",onclick:()=>t(!0)},i("Tr\
y again")),a=s("details",{hidden:!0}),c=s("div",{class:"ck-saving",hidden:!0},n,r,a),d="",u=!1,l;return{element:c,show:f,
close:()=>clearTimeout(l)};function f({aloud:g=!1}={}){let k=e(),x=Jo(k),A=!x.length,O=A?Go(k.late,u):x.join(" ");u||=!A,
n.replaceChildren(O),c.classList.toggle("ck-unsaved",!A),r.hidden=A||k.isSilent,h(k.kept.mended??[]),c.hidden=!O&&a.hidden,
O&&(A?O!==d:g)&&o(O),d=O,clearTimeout(l),!A&&!k.isSilent&&(l=setTimeout(p,zo))}function p(){document.hidden?f():t(!1)}function h(g){
if(a.hidden=!g.length,a.dataset.lines===String(g.length))return;a.dataset.lines=String(g.length);let k=U("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",g.length),x=g.map(O=>s("li",{dir:"auto"},O)),
A=[s("summary",{},k),s("ul",{},...x)];a.replaceChildren(...g.length?A:[])}}function Go(e,t){return e?U("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?i("Everything is saved now."):""}function Jo({kept:e,waiting:t,isSilent:o,areStored:n}){if(o&&t)return[n?Qo(t):Gt()];
if(!e.why)return[];let r=e.waiting?U("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",a=t&&n?i("This browser keeps a copy until it is saved."):"";return[le(e.why),r,a].filter(Boolean)}function Qo(e){return U(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var le=e=>i("Not saved yet: {reas\
on}",{reason:e}),Gt=()=>i("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ee=e=>e?i("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Gt();function De(e,{course:t,quiz:o},n,{onNews:r,onLate:a,onElsewhere:c}){let d=oe("waiting",t),u=new Map,l=new Map,f=new Map,
p=new Set,h=new Set,g=new Set,k={},x=!1;return e.listen(K),window.addEventListener("storage",P),window.addEventListener(
"beforeunload",M),{give:w,giveAll:S,again:E,waiting:A,saved:j,areStored:()=>A().every(({id:C})=>d.isStored(C)),areSilent:()=>A().
some(({id:C})=>p.has(C)),open(C){k=C,!x&&(x=!0,O().forEach(v))},notOpened(){for(let{id:C}of O())p.add(C)},close(){window.
removeEventListener("storage",P),window.removeEventListener("beforeunload",M)}};function A(){let[C]=o.split(/(?<=\/)/),m=({
quiz:R})=>R===o||C.endsWith("/")&&String(R).startsWith(C);return d.all().map(([R,D])=>({...D,id:R})).filter(m).sort((R,D)=>R.
n-D.n||(R.id<D.id?-1:1))}function O(){return A().filter(({id:C})=>!f.has(C))}function w(C,m,I){let R=T({type:"do",question:C,
deed:m});l.set(R.id,I),y(R),v(R)}function S(C,{onReply:m,onSilence:I}){let R=Object.entries(C).map(([q,z])=>T({type:"do",
question:q,deed:z}));R.forEach(y);let D=Object.fromEntries(R.map(q=>[q.question,L(q)])),_=e.ask({type:"do-all",deeds:D},
{onReply(q){for(let{id:z,question:re}of R)re&&re in q.refused?B(z):W(z,q);m(q),r()},onSilence(){for(let{id:q}of R)p.add(
q);r(),I()}});for(let{id:q}of R)f.set(q,_)}function E(C){let m=T({type:"again"});l.set(m.id,C),v(m)}function T(C){let m=A(),
I=m.findLast(z=>z.question===C.question);if(I&&Zo(I,C)&&!h.has(I.id))return I;let R=`${new Date().toISOString().slice(0,
19)}Z`,D=C.question&&(k[C.question]??$(C.question)),_=(m.at(-1)?.n??0)+1,q={id:Xo(),n:_,quiz:o,time:R,version:D,...C};return d.
put(q.id,q),q}function y(C){let m=({id:I,n:R,question:D})=>D===C.question&&R<C.n&&!h.has(I)&&(p.has(I)||!f.has(I));A().filter(
m).forEach(v)}function v(C){let{id:m,quiz:I,type:R}=C;if(R==="again"&&I!==o){B(m);return}let D=b(C);p.delete(m);let _=e.
ask(D,{onReply(q){W(m,q);let z=l.get(m);l.delete(m),z?z.onReply(q):g.has(m)||a(C,q),g.add(m),r()},onSilence(){p.add(m),r(),
l.get(m)?.onSilence?.()},onRunning:()=>l.get(m)?.onRunning?.(),onRefused(q){B(m),l.get(m)?.onRefused?.(q),r()}});f.set(m,
_)}function b(C){let{id:m,quiz:I,type:R,question:D}=C;if(R==="again")return{type:R,id:m};let _=f.has(m)||!l.has(m);return{
type:"do",question:D,deed:L(C),..._&&{late:_,quiz:I}}}function L({id:C,question:m="",deed:I,version:R,time:D}){let _=R===
$(m)?k[m]:R;return{...I,id:C,time:D,..._&&{version:_}}}function $(C){let m=u.get(C);if(m)return m;let I=Ce(n.find(({id:R})=>R===
C)??C);return u.set(C,I),I}function W(C,m){p.delete(C),h.add(C),m.saved&&j()}function j(){h.forEach(B)}function B(C){h.delete(
C),p.delete(C),d.remove(C)}function K(C){for(let m of A())(f.get(m.id)??C)<C&&!h.has(m.id)&&v(m);N()}function P({key:C}){
C?.startsWith(d.front)&&N()}function N(){let C=[...p].filter(m=>!d.has(m));for(let m of C)p.delete(m),l.delete(m);C.length&&
c()}function M(C){A().some(({id:m})=>!d.isStored(m))&&C.preventDefault()}}var Zo=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function Xo(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var es=400;function je({course:e,quiz:t}){let o=oe("draft",e),n=u=>`${t} ${u.id}`,r=new Map(o.all()),a=new Set,c;return window.
addEventListener("pagehide",d),document.addEventListener("visibilitychange",d),{of(u,l){let f=r.get(n(u));return f&&(l||
f.sign===Ce(u))?f.deed:null},soon(u){a.add(u),clearTimeout(c),c=setTimeout(d,es)},keep(u,l){o.put(n(u),{at:Date.now(),sign:Ce(
u),deed:l})},forget(u){r.delete(n(u)),o.has(n(u))&&o.remove(n(u))},close(){d(),window.removeEventListener("pagehide",d),
document.removeEventListener("visibilitychange",d)}};function d(){clearTimeout(c);for(let u of a)u.keepDraft();a.clear()}}var Jt={render({model:e,el:t}){V(e,t);let o=ts(e,pe(e),t);return t.replaceChildren(o.element),o.close}};function ts(e,t,o){
let[n]=e.get("shown"),r=e.get("manner"),{region:a,announce:c}=Y(),d=Be(c),u=De(t,r,[n],{onNews(){u.waiting().length||d.setUnsaved(
"")},onLate:(C,m)=>B(m.stands?.result),onElsewhere:v}),l=je(r),f=ns(n,{onGuess:$,onLook:W,onInput:()=>l.soon({keepDraft:L})}),
p=s("p",{class:"ck-guessed",hidden:!0}),h=s("p",{class:"ck-notice"}),g=F("guess"),k=H("div",{class:"ck-prompt",dir:"auto",
id:g},n.prompt),x=n.below?H("div",{dir:"auto"},n.below):null,{notice:A,unsaved:O}=d.elements,w=[k,x,f.element,p,A,O,h,a],
E=s("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":g}},...w),T=!1;return b(),e.on("change:stage",P),t.ask(
{type:"open"},{onReply(C){B(C.questions[n.id].result),u.open(C.versions)},onSilence(){u.notOpened(),u.waiting().length&&
d.setUnsaved(ee(u.areStored()))}}),{element:E,close:y};function y(){e.off("change:stage",P);for(let C of[u,l,t])C.close()}
function v(){let C=m=>B(m.questions[n.id].result);t.ask({type:"open"},{onReply:C})}function b(){let[C]=u.waiting(),m=l.of(
n,!0)??C?.deed,{text:I}=m?.sent??{};typeof I=="string"&&(f.text.value=I)}function L(){let C=f.text.value.trim();C&&!f.element.
hidden?l.keep(n,{sent:{text:C}}):l.forget(n)}function $(){let C=f.text.value.trim();C?j({text:C}):(d.tell(i("Write your \
guess first; one word is enough.")),f.text.focus())}function W(){j({without:!0})}function j(C){if(T)return;T=!0,d.clear();
let m={did:"answer",sent:C};u.give(n.id,m,{onReply(I){d.setUnsaved(I.saved?"":le(e.get("kept")?.why??"")),B(I.stands.result),
c(i("What the guess was about is shown below."))},onSilence(){T=!1,d.setUnsaved(ee(u.areStored())),c(d.whyUnsaved())},onRefused(I){
T=!1,d.tell(i("Not kept: {reason}.",{reason:I})),v()}})}function B(C){C&&(f.element.hidden=!0,l.forget(n),p.hidden=!1,p.
replaceChildren(...C.written?[s("strong",{},i("Your guess:"))," ",s("q",{dir:"auto"},C.written)]:[i("You chose to see it\
 without a guess.")]),K(),P())}function K(){let C=M(),m=C?.parentElement?.querySelector("template");!C||!m||(C.append(m.
content.cloneNode(!0)),m.remove(),C.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),N())}function P(){
let C=e.get("stage");h.replaceChildren(C==="failed"?e.get("fault"):""),C==="failed"&&T&&c(e.get("fault")),C==="open"&&N()}
function N(){let C=M();if(!C)return;let m=i("What the guess was about");for(let[D,_]of[["tabindex","-1"],["role","group"],
["aria-label",m]])C.setAttribute(D,_);ae(C);let{activeElement:I}=document,R=I!==document.body&&!E.contains(I);T&&!R&&C.focus(
{preventScroll:!0}),T=!1}function M(){return o.closest(".ck-gate")?.querySelector(".ck-revealed")}}function ns(e,{onGuess:t,
onLook:o,onInput:n}){let r=s("p",{class:"ck-how",id:F("how")},i("Make your guess first: then you see. No guess is graded\
.")),a=s("textarea",{rows:2,maxlength:1e3,dir:"auto",id:F(e.id),"aria-describedby":r.id,oninput:n}),c=s("button",{type:"\
submit",class:"ck-main"},i("Keep my guess and show")),d=s("button",{type:"button",onclick:o},i("Show without a guess"));
return{element:s("form",{novalidate:!0,onsubmit(l){l.preventDefault(),t()}},r,s("label",{for:a.id},i("Your guess:")),a,s(
"div",{class:"ck-actions"},c,d)),text:a}}var os=300,_e=14,Ge=17,Je=["done","missed","left"],Qt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Xt={render({
model:e,el:t}){V(e,t);let o=ss(c=>n.ask(c));t.replaceChildren(o.element);let{link:n,leave:r}=Bt(e,t,o.lookSoon);o.look();
let a=new IntersectionObserver(([c])=>c.isIntersecting&&o.lookSoon());return a.observe(t),()=>{a.disconnect(),r()}}};function ss(e){
let{region:t,announce:o}=Y(),n=s("p",{class:"ck-total"}),r=s("p",{class:"ck-notice"}),a=s("div"),c=s("div"),d=0,u=s("but\
ton",{type:"button",onclick:x},i("Refresh")),l=s("div",{class:"ck ck-progress"},n,us(),u,r,a,c,t),f,p="";return{element:l,
look:h,lookSoon:k};async function h(){try{let{lessons:A,unread:O,apart:w,first_edition:S}=await e({keeping:"look"});g(S??
[]);let E=[...O.map(y=>i("This unit cannot be read: {why}",{why:y})),w];r.replaceChildren(...E.filter(Boolean).map(y=>s(
"p",{},y)));let T=JSON.stringify(A);return T===p||(p=T,n.replaceChildren(A.length?i("All units: {counts}",{counts:Qe(A.flatMap(
en))}):i("No unit here has any questions.")),a.replaceChildren(...A.map(cs))),!0}catch(A){let O=A instanceof Error?A.message:
String(A);return r.replaceChildren(O),o(O),!1}}function g(A){A.length!==d&&(d=A.length,c.replaceChildren(rs(A)))}function k(){
clearTimeout(f),f=setTimeout(h,os)}async function x(){await h()&&o(n.textContent)}}function rs(e){let t=e.length,o=U("Fi\
rst edition: one answer is kept","First edition: {count} answers are kept",t);return s("details",{class:"ck-first-editio\
n"},s("summary",{},o),s("p",{},i("These questions have left the course and are not asked again.")),s("ul",{},...e.map(is)))}
function is({prompt:e,words:t,time:o,verdict:n}){let r=te(o.slice(0,10));return s("li",{},H("span",{dir:"auto"},e),s("p",
{},`${r}: `,s("q",{dir:"auto"},t||"…"),` ${as()[n]??""}`))}var as=()=>({right:i("Right"),partly:i("Partly right"),near:i(
"Nearly right"),wrong:i("Not right")}),en=e=>e.objectives.flatMap(({questions:t})=>t.map(({state:o})=>o));function cs(e){
let t=en(e),o=s("span",{dir:"auto"},e.title),n=s("span",{class:"ck-unseen"},i("(opens in a new tab)")),r=Je.flatMap(a=>t.
filter(c=>c===a));return s("section",{},s("h3",{},s("a",{href:e.file,target:"_blank",rel:"noopener"},o," ",n)),s("p",{class:"\
ck-counts"},Ze(r),Qe(t)),s("ul",{},...e.objectives.map(ls)))}function ls({text:e,questions:t}){let o=t.map(({state:a})=>a),
n=t.filter(({state:a})=>a==="missed"),r=t.filter(({state:a,earlier:c})=>a==="left"&&c);return s("li",{},e?s("span",{dir:"\
auto"},e):i("Questions without an objective"),s("p",{class:"ck-counts"},Ze(o),Qe(o)),Zt(i("Missed:"),n),Zt(i("Changed si\
nce you answered:"),r))}function Zt(e,t){if(!t.length)return null;let o=t.map(({prompt:n})=>H("li",{dir:"auto"},n));return s(
"div",{class:"ck-prompts"},s("p",{},e),s("ul",{},...o))}function Qe(e){let[t,o,n]=Je.map(r=>e.filter(a=>a===r).length);return i(
"{done} done, {missed} missed, {left} left",{done:t,missed:o,left:n})}function us(){let e={done:i("done"),missed:i("miss\
ed"),left:i("left")},t=Je.map(o=>s("span",{},Ze([o]),` ${e[o]}`));return s("p",{class:"ck-legend"},i("A symbol for each \
question:"),...t)}function Ze(e){let t=Ke("svg",{class:"ck-marks",width:e.length*Ge,height:_e,viewBox:`0 0 ${e.length*Ge}\
 ${_e}`,"aria-hidden":"true",focusable:"false"});return e.forEach((o,n)=>{let r=Ke("g",{class:`ck-mark-${o}`,transform:`\
translate(${n*Ge} 0)`});r.append(Ke("rect",{x:1,y:1,width:_e-2,height:_e-2,rx:2})),Qt[o]&&r.append(Ke("path",{d:Qt[o]})),
t.append(r)}),t}function Ke(e,t){let o=document.createElementNS("http://www.w3.org/2000/svg",e);for(let[n,r]of Object.entries(
t))o.setAttribute(n,`${r}`);return o}var ds=3,fs=30,tn=100,ps=["client","whole-brief"];function nn(e,{way:t,makeForm:o,put:n}){let r=[],a=t==="one-by-one",c=s(
"button",{type:"button",class:"ck-main",hidden:!0,onclick:A},i("Next question")),d={},u=0;return{next:c,begin(){h(ds),r.
length<e.length&&hs(p)},addAll:()=>h(1/0),restore:g,restoreOne:k,arrange:x,named:l,around(O){let w=O instanceof Element?
O.closest("form"):null;return r.find(S=>S.element===w)},actions:()=>Object.fromEntries(f().flatMap(([O,w])=>{let S=w.action();
return S?[[O,S]]:[]})),left:()=>r.filter(O=>!O.isAnswered()).length,firstToAnswer:()=>f().find(([O])=>!d[O]?.result)?.[1],
setSaved(O){for(let[w,S]of f())O.has(w)||S.setUnsaved("")}};function l(O){return r[e.findIndex(({id:w})=>w===O)]}function f(){
return r.map((O,w)=>[e[w].id,O])}function p(){h(fs),r.length<e.length&&setTimeout(p)}function h(O){let w=e.slice(r.length,
r.length+O).map((S,E)=>{let T=r.length+E+1,y=e.length,b=!ps.includes(S.kind)?i("Question {place} of {count}",{place:T,count:y}):
"",L=o(S,b);return d[S.id]&&L.restore(d[S.id]),L});r.push(...w),x(),n(w,e.length-r.length)}function g(O){d=O,t!=="each"&&
h(1/0);for(let[w,S]of f())S.restore(d[w]);a&&(u=Math.max(0,r.findIndex(w=>!w.isAnswered()))),x()}function k(O,w){d[O]=w,
l(O)?.restore(w),x()}function x(){r.forEach((O,w)=>{O.element.hidden=a&&w>u}),c.hidden=!(a&&u<r.length-1&&r[u].isAnswered())}
function A(){u+=1,x(),r[u].focus()}}function hs(e){let t=!1,o=()=>{t||e(),t=!0};setTimeout(o,tn),requestAnimationFrame(()=>ms(
o))}function ms(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:tn}):setTimeout(e)}function on(e,t){let{make:o,makeMarkdown:n,markdownBlock:r,t:a,uniqueId:c,verdictLine:d}=t,u=o("textarea",{id:c("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:C}),l=o("p",{class:"ck-how",id:c("count")});u.setAttribute("aria-describedby",l.
id);let f=o("div"),p=o("div",{role:"group"}),h=o("div"),g=o("div",{class:"ck-case"},f,p,h),k=null,x=[],A=null,O=null,w=!1;
return b(),{how:a("A decision that you have made stays."),get check(){return k?.asks&&!k.next?a("Compare"):a("Decide")},
goesOn:!0,body:g,answer:S,fill:E,show:T,said:v,close:()=>t.setDisabled(p,!0),open:y};function S(){if(O)return O;if(A){let m=A.
answer()?.choices;return m?{path:[...x,...m]}:null}return k?.asks&&u.value.trim()?{path:x,text:u.value.trim()}:null}function E(m){
O=null;let{path:I,text:R}=m,D=I.slice(0,x.length).join()===x.join();D&&A&&I.length===x.length+1?A.fill({choices:I.slice(
-1)}):D&&!A&&R?(u.value=R,C()):k||(O=m)}function T(m){if(O=null,w=!1,JSON.stringify(m)===JSON.stringify(k))return;let R=!!g.
closest("form")?.contains(document.activeElement),D=m.steps.length!==k?.steps.length||m.written!==k?.written;k=m,x=m.path,
f.replaceChildren(...m.steps.map(j)),m.written&&!u.value&&(u.value=m.written),b(),R&&D&&p.querySelector("p")?.focus()}function y(){
t.setDisabled(p,!1),w=!0,queueMicrotask(()=>{!w||!k||(k=null,x=[],u.value="",f.replaceChildren(),b())})}function v({steps:m,
next:I,written:R}){if(R)return a("What to look for is shown below your own answer.");let{verdict:D,feedback:_}=m[m.length-
1],q=I?P(m.length+1):a("The case has ended.");return[t.sentence(M()[D]),t.plainText(_),t.sentence(q)].join(" ")}function b(){
let m=k?k.next:e;A=m?t.viewOptions(m.options,{how:"",type:"radio"}):null,p.replaceChildren(...m?L(m,x.length+1):$()),h.replaceChildren(
...k?.written?W(k):[]),C()}function L({fact:m,question:I,contested:R},D){let _=c("decision");return[K(P(D)),r(m),n("p",{
class:"ck-heading",dir:"auto",id:_},I),R?o("p",{class:"ck-how"},N()):"",o("div",{role:"radiogroup","aria-labelledby":_},
A?.body)]}function $(){let{ending:m,asks:I}=k,R=I?n("label",{for:u.id,dir:"auto"},I.prompt):"";return[K(a("How the case \
ends")),r(m),...I?[R,u,l]:[]]}function W({rubric:m,model:I,marks:R}){return[o("p",{class:"ck-heading"},a("Mark your own \
answer")),t.viewRubric(m,R,t),o("details",{},o("summary",{},a("A reason that meets the rubric")),r(I))]}function j(m,I){
let R=c("step"),D=m.others.map(_=>o("li",{},...B(_)));return o("div",{class:"ck-position",role:"group","aria-labelledby":R},
o("p",{class:"ck-heading",id:R},P(I+1)),r(m.fact),n("p",{dir:"auto"},m.question),...B(m),D.length?o("details",{},o("summ\
ary",{},a("The other options")),o("ul",{},...D)):null)}function B({text:m,verdict:I,feedback:R}){let D=n("p",{class:"ck-\
decided",dir:"auto"},m);return I?[D,d(I,M()[I]),r(R)]:[D]}function K(m){let I=c("heading");return p.setAttribute("aria-l\
abelledby",I),o("p",{class:"ck-heading",tabindex:-1,id:I},m)}function P(m){return a("Decision {number} of {count}",{number:m,
count:e.decisions})}function N(){return a("This decision is contested, and not graded.")}function M(){return{right:a("Ri\
ght"),wrong:a("Not right"),discussed:a("Contested: not graded")}}function C(){let m=k?.asks?.limit,I=u.value.split(/\s+/).
filter(Boolean).length;l.replaceChildren(m?a("{count} of about {limit} words",{count:I,limit:m}):""),l.classList.toggle(
"ck-over",!!m&&I>m)}}var sn="coursekit-client-chosen";function rn(e,t){let{dateInWords:o,make:n,makeMarkdown:r,markdownBlock:a,t:c,tn:d,uniqueId:u}=t,
l=e.clients,f={claim:c("Claim"),rule:c("Rule (instrument, article, paragraph)"),application:c("Application to the client"),
counter:c("Strongest counter-argument"),source:c("Source")},p=n("p",{class:"ck-how",id:u("count")}),h=Object.entries(f).
map(([N,M])=>{let C=u(N),m=n("textarea",{id:C,rows:N==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":p.id,oninput:K});
return{name:N,label:M,text:m,element:n("div",{},n("label",{for:C},M),m)}}),g=n("div",{class:"ck-position"}),k=v(),x=n("d\
iv",{class:"ck-discussed",hidden:!0}),A=n("div"),O=n("div",{},...h.map(({element:N})=>N),p),w=n("div",{class:"ck-brief"},
g,k.element,O,x,A),S="";return L(""),K(),document.addEventListener(sn,N=>{L(N.detail)}),{how:c("Nobody grades it. Each v\
ersion that you keep stays in your record."),check:c("Keep this version"),body:w,answer(){let N=Object.fromEntries(h.map(
({name:M,text:C})=>[M,C.value.trim()]));return Object.values(N).some(Boolean)?{client:S,fields:N}:null},fill:E,show:T,follow:y,
said:()=>c("What to look for, and examples, are shown below your own paragraph."),close:()=>t.setDisabled(O,!0),open:()=>t.
setDisabled(O,!1)};function E(N){for(let{name:M,text:C}of h)C.value=N.fields[M]??"";N.client&&L(N.client),K()}function T(N){
h.some(({text:C})=>C.value)||E({fields:N.fields}),S||L(N.client);let M=JSON.stringify([N.rubric,N.marks]);x.dataset.shown!==
M&&(x.dataset.shown=M,x.hidden=!1,x.replaceChildren(P(c("Mark your own paragraph")),t.viewRubric(N.rubric,N.marks,t),P(c(
"Examples")),...N.exemplars.map(t.viewExemplar)))}function y({client:N,versions:M=[]}){N&&L(N);let C=k.element.contains(
document.activeElement);W(N??"")&&!C&&(k.element.open=!1);let m=j(M);A.replaceChildren(...m?[m]:[])}function v(){let N=u(
"client"),M=l.map(({token:R})=>n("input",{type:"radio",name:N,value:R,id:u("client"),onchange:b})),C=l.map(({text:R},D)=>n(
"div",{class:"ck-option"},M[D],r("label",{for:M[D].id,dir:"auto"},R))),m=n("summary",{},c("Whom do you advise?")),I={role:"\
radiogroup","aria-label":c("Whom do you advise?")};return{inputs:M,element:n("details",{},m,n("div",I,...C))}}function b(){
let N=t.chosenValue(k.inputs);L(N),document.dispatchEvent(new CustomEvent(sn,{detail:N}));let M=W(N);t.choose({client:N},
()=>{t.announce(c("You now advise: {name}",{name:t.plainText(M?.text??"")}))})}function L(N){let M=W(N);if(N&&!M)return;
S=N,t.chooseValue(k.inputs,N),k.element.open=!M||k.element.open;let C=n("p",{class:"ck-how"},c("Choose a client first; y\
ou can change it later."));g.replaceChildren(...M?$(M):[C])}function $({text:N,asks:M}){let C=r("strong",{dir:"auto"},N);
return[n("p",{},c("You advise:")," ",C),a(M)]}function W(N){return l.find(M=>M.token===N)}function j(N){if(!N.length)return null;
let M=d("One version kept","{count} versions kept",N.length),C=N.map(B);return n("details",{},n("summary",{},M),n("ol",{},
...C))}function B({time:N,sent:M}){let C=W(M.client),m=C?[" · ",r("span",{dir:"auto"},C.text)]:[],I=`${o(N.slice(0,10))}\
, ${N.slice(11,16)} UTC`,R=h.flatMap(({name:D,label:_})=>{let q=M.fields?.[D];return typeof q!="string"||!q?[]:[n("dt",{},
_),n("dd",{class:"ck-kept",dir:"auto"},q)]});return n("li",{},I,...m,n("dl",{},...R))}function K(){let M=h.map(({text:m})=>m.
value.split(/\s+/).filter(Boolean).length).reduce((m,I)=>m+I,0),{limit:C}=e;p.replaceChildren(c("{count} of about {limit\
} words",{count:M,limit:C})),p.classList.toggle("ck-over",M>1.5*C)}function P(N){return n("p",{class:"ck-heading"},N)}}var an=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose one answer."),type:"radio"});var cn=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose every answer that is right."),type:"checkbox"});function ln(e,t){let{make:o,makeMarkdown:n,t:r}=t,a=e.right;return t.viewPlaced(e,r("Choose a column for each."),c=>{let d=t.
uniqueId("classify"),u=n("legend",{dir:"auto"},c),l=a.map(({token:h})=>o("input",{type:"radio",name:d,value:h})),f=a.map(
(h,g)=>o("label",{},l[g]," ",n("span",{dir:"auto"},h.text))),p=o("fieldset",{class:"ck-inline"},u,...f);return{element:p,
control:p,words:u.textContent??"",value:()=>t.chosenValue(l),set:h=>t.chooseValue(l,h)}})}function un(e,t){let{describe:o,make:n,setInvalid:r,t:a}=t,c=e.pieces,d=e.gaps,u=d.map((p,h)=>{let g=a("Gap {place} of {\
count}",{place:h+1,count:d.length});return{control:t.makeBlank({class:"ck-gap","aria-label":g},p),label:g,feedback:t.makeFeedback()}}),
l=n("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});c.forEach((p,h)=>{l.append(t.makeMarkdown("span",{},p)),u[h]&&
l.append(u[h].control)});for(let{control:p}of u)o(p,l);let f=n("div",{},l,...u.map(({feedback:p})=>p.element));return{how:a(
"Fill the gaps."),body:f,answer(){let p=u.map(({control:h})=>h.value.trim());return p.some(Boolean)?{gaps:p}:null},fill({
gaps:p}){u.forEach(({control:h},g)=>{h.value=p[g]??""})},show(p){u.forEach(({control:h,label:g,feedback:k},x)=>{let{right:A,
written:O,...w}=p.gaps[x];h.value=O,o(h,k.element,l),r(h,O&&!A);let S=t.placeVerdict(A,O),E={right:a("{gap}: right",{gap:g}),
wrong:a("{gap}: not right",{gap:g}),left:a("{gap}: left empty",{gap:g})};k.set(...t.placeTold(S,E[S],w))})},said:()=>u.map(
({feedback:p})=>p.text()).join(" "),...t.closing(f,()=>{for(let{control:p,feedback:h}of u)o(p,l),r(p,!1),h.set()})}}function dn(e,{dateInWords:t,make:o,t:n,uniqueId:r,viewTyped:a}){let c=r("undated"),d=o("input",{type:"checkbox",id:c,onchange:f}),
u=o("label",{for:c},` ${n("The text gives no date.")}`),l=a({how:n("Type a date that is as precise as the text: a day, a\
 month or a year."),label:n("Date:"),more:o("p",{},d,u),sent:()=>d.checked?{undated:!0}:null,filled(p){d.checked=!!p.undated,
f()},shown({understood:p}){d.checked=p==="undated"},key:t});return l;function f(){l.input.disabled=d.checked}}function fn(e,t){let{make:o,makeMarkdown:n,markdownBlock:r,t:a,uniqueId:c}=t,d=o("textarea",{id:c("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:h}),u=o("p",{class:"ck-how",id:c("count")});d.setAttribute("aria-describedby",u.id);let l=o("div",{class:"\
ck-discussed",hidden:!0}),f=n("span",{},e.role),p=o("div",{},o("p",{dir:"auto"},o("strong",{},a("Your role: ")),f),o("la\
bel",{for:d.id},a("Write what somebody in this role would say:")),d,u,l);return h(),{how:a("You are not asked for your o\
wn opinion, and no answer is graded."),check:a("Compare"),isFreeText:!0,body:p,answer:()=>d.value.trim()?{text:d.value.trim()}:
null,fill(x){d.value=x.text,h()},show(x){d.value||(d.value=x.written),h(),l.hidden=!1,l.replaceChildren(g(a("Answers tha\
t can be defended")),...x.positions.map(k),g(a("Mark your own answer")),t.viewRubric(x.rubric,x.marks,t),g(a("Examples")),
...x.exemplars.map(t.viewExemplar))},said:({positions:x})=>a("{count} answers that can be defended are shown below your \
own.",{count:x.length}),...t.closing(p)};function h(){let x=d.value.split(/\s+/).filter(Boolean).length,{limit:A}=e;u.replaceChildren(
a("{count} of about {limit} words",{count:x,limit:A})),u.classList.toggle("ck-over",x>A)}function g(x){return o("p",{class:"\
ck-heading"},x)}function k({answer:x,held_by:A,strongest:O,counter:w}){let S=c("position");return o("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":S},n("p",{class:"ck-heading",dir:"auto",id:S},x),o("p",{dir:"auto"},a("Held by {wh\
o}.",{who:A})),o("p",{},o("strong",{},a("The strongest argument for it"))),r(O),o("p",{},o("strong",{},a("The strongest \
argument against it"))),r(w))}}function pn(e,t){let{describe:o,make:n,markdownBlock:r,setDisabled:a,setInvalid:c,t:d}=t,u=e.words,l=t.viewMarking(u,e.rest,
{"aria-label":d("Words in the passage")}),f=l.element,p=n("button",{type:"button",onclick:x},d("Clear the marks")),h=t.makeFeedback(),
g=n("div",{class:"ck-actions"},p),k=n("div",{},f,g,h.element);return{how:d("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:k,answer:()=>l.marked().length?{
words:l.marked()}:null,fill:({words:O})=>l.markAll(w=>O.includes(w)),show(O){l.markAll(S=>O.words.includes(S),!0);let w=[
r(O.feedback)];if(O.key){let S=new Set(O.key);l.words.forEach((E,T)=>{E.dataset.key=String(S.has(T))}),w.push(t.keyLine(
O.key.map(A).join("")))}O.why&&w.push(r(O.why)),h.set(...w),o(f,h.element),c(f,O.verdict!=="right")},said:()=>h.text(),close(){
l.close(),a(k,!0)},open(){l.open(),a(k,!1);for(let O of l.words)delete O.dataset.key;h.set(),o(f),c(f,!1)}};function x(){
l.markAll(()=>!1)}function A(O,w){return(w?u[O][0]:"")+l.words[O].textContent}}function hn(e,{make:t,makeMarkdown:o,makeSelect:n,plainText:r,t:a,uniqueId:c,viewPlaced:d}){let u=e.right.map(l=>[l.token,
r(l.text)]);return d(e,a("For each one, choose what goes with it."),l=>{let f=c("match"),p=n({id:f},u),h=o("label",{for:f,
dir:"auto"},l);return{element:t("div",{class:"ck-pair"},h,p),control:p,words:h.textContent??"",value:()=>p.value,set(g){
p.value=g}}})}var ve="nothing";function mn(e,t){let{chosenValue:o,describe:n,make:r,setInvalid:a,t:c}=t,d=t.uniqueId("mend"),l=[...e.row,
[ve,""]].map((w,S)=>ws(w,{name:d,id:`${d}-${S}`,onchange:O},t)),f=l.map(({input:w})=>w),p=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),h=r("label",{for:p.id},c("What should it say?")),g=r("p",{class:"ck-field"},h,p),k=t.makeFeedback(),x=r(
"div",{},r("blockquote",{dir:"auto"},e.sentence),r("div",{class:"ck-options"},...l.map(({element:w})=>w)),g,k.element);return O(),
{how:c("Choose the wrong cell, then say what it should contain."),body:x,answer(){let w=o(f),S=p.value.trim();return w===
ve?{cell:w}:w&&S?{cell:w,text:S}:null},fill:({cell:w,text:S})=>A(w,S??""),show(w){A(w.cell,w.value),k.set(...gs(w,t));let S=f.
find(E=>E.checked);n(S,k.element),n(p,k.element),a(p,wn(w)==="wrong")},said:()=>k.text(),...t.closing(x,()=>{k.set();for(let w of[
...f,p])n(w);a(p,!1)})};function A(w,S){t.chooseValue(f,w),p.value=S,O()}function O(){g.hidden=["",ve].includes(o(f))}}function ws([
e,t],{name:o,id:n,onchange:r},{make:a,t:c}){let d=a("input",{type:"radio",name:o,id:n,value:e,onchange:r}),u=e===ve?a("l\
abel",{for:n},gn(c)):a("label",{for:n,dir:"auto"},a("strong",{},`${e}: `),t);return{input:d,element:a("div",{class:"ck-o\
ption"},d,u)}}function gs(e,{keyLine:t,markdownBlock:o,t:n,verdictLine:r}){let{right:a,feedback:c,key:d,why:u}=e,l=wn(e);
return[a?r("right",n("The cell: right")):r("wrong",n("The cell: not right")),...l==="right"?[r(l,n("What it should say: \
right"))]:[],...l==="wrong"?[r(l,n("What it should say: not right"))]:[],...c?[o(c)]:[],...d?[t(d.cell===ve?gn(n):`${d.cell}\
: ${d.value}`)]:[],...u?[o(u)]:[]]}function wn({right:e,cell:t,verdict:o}){return!e||t===ve?"":o==="right"?"right":"wron\
g"}var gn=e=>e("Nothing in this row is wrong");function kn({unit:e},{make:t,t:o,viewTyped:n}){let r=e?t("span",{"aria-hidden":"true"},` ${e}`):null,a=e?o("Number ({uni\
t}):",{unit:e}):o("Number:"),c=n({how:o("Type a number."),label:a,after:r});return c.input.setAttribute("inputmode","dec\
imal"),c}function bn(e,t){let{announce:o,describe:n,make:r,markdownBlock:a,plainText:c,setOff:d,t:u}=t,l=t.makeFeedback(),f=r("ol",
{class:"ck-order"}),p=r("div",{},f,l.element),h=e.items.map(g);return O(),{how:u("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:p,answer:()=>({order:h.map(({token:w})=>w)}),fill:({order:w})=>x(
w),show(w){x(w.key??w.order);let S=[w.feedback,w.why].filter(Boolean).map(a);l.set(...S,...k(w.open??[])),n(f,l.element)},
said:()=>l.text(),...t.closing(p,()=>{l.set(),n(f),O()})};function g({token:w,text:S}){let E=c(S),T=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},S),y=$("↑",u("Move up: {item}",{item:E}),-1),v=$("↓",u("Move down: {item}",{item:E}),1),
b=r("span",{class:"ck-moves"},y,v),L=r("li",{onkeydown:W},b,T);return{token:w,words:E,row:L,up:y,down:v};function $(j,B,K){
return r("button",{type:"button",class:"ck-move","aria-label":B,onclick:()=>A(w,K)},j)}function W(j){let B={ArrowUp:-1,ArrowDown:1}[j.
key];B&&(j.preventDefault(),j.stopPropagation(),A(w,B))}}function k(w){if(!w.length)return[];let S=w.map(([T,y])=>r("li",
{},u("{one} / {other}",{one:c(T),other:c(y)}))),E=u("The text does not say which of these came first:");return[r("p",{},
E),r("ul",{},...S)]}function x(w){h.sort((S,E)=>w.indexOf(S.token)-w.indexOf(E.token)),O()}function A(w,S){let E=h.findIndex(
L=>L.token===w),T=E+S,y=h[E];if(y.up.disabled||T<0||T>=h.length)return;h.splice(E,1),h.splice(T,0,y);let v=document.activeElement;
O(),v instanceof HTMLElement&&v.focus();let b={item:y.words,place:T+1,count:h.length};o(u("{item}: now {place} of {count\
}",b))}function O(){f.replaceChildren(...h.map(({row:w})=>w)),h.forEach(({up:w,down:S},E)=>{d(w,E===0),d(S,E===h.length-
1)})}}var vn=(e,{t,viewTyped:o})=>o({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function yn(e,t){let{chooseValue:o,chosenValue:n,describe:r,keyLine:a,make:c,markdownBlock:d,t:u}=t,l=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),p=[u("True"),u("False")],h=[!0,!1].map(x=>c("input",{type:"radio",name:l,value:String(x)})),
g=h.map((x,A)=>c("label",{},x,` ${p[A]}`)),k=c("div",{},c("div",{class:"ck-inline"},...g),f.element);return{how:u("True \
or false?"),body:k,answer(){let x=n(h);return x?{answer:x==="true"}:null},fill:({answer:x})=>o(h,String(x)),show(x){o(h,
String(x.answer));let A="key"in x?[a(p[x.key?0:1])]:[];f.set(d(x.feedback),...A),r(h.find(O=>O.checked),f.element)},said:()=>f.
text(),...t.closing(k,()=>{f.set();for(let x of h)r(x)})}}var xn={branching:on,brief:rn,choice:an,choices:cn,classify:ln,cloze:un,date:dn,discuss:fn,highlight:pn,match:hn,mend:mn,
number:kn,order:bn,"short-text":vn,"true-or-false":yn};var at={};ft(at,{chooseValue:()=>ot,chosenValue:()=>nt,closing:()=>de,describe:()=>Z,focusFirst:()=>tt,isOff:()=>X,keyLine:()=>Pe,
makeBlank:()=>it,makeFeedback:()=>se,makeSelect:()=>Sn,markdownBlock:()=>Q,placeTold:()=>rt,placeVerdict:()=>st,plainText:()=>et,
rounded:()=>J,sentence:()=>xe,setDisabled:()=>Xe,setInvalid:()=>ue,setOff:()=>G,verdictLine:()=>ye});var ks={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function ye(e,t){let o=s("span",{"aria-hidden":"true"},`${ks[e]} `);return s("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},o,t)}function se(){let e=s("div",{class:"ck-feedback",id:F("feedback"),hidden:!0});return{element:e,text:()=>bs(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var xe=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function bs(e){
let t=e.cloneNode(!0);for(let n of t.querySelectorAll("[aria-hidden]"))n.remove();return[...t.children].map(n=>n.textContent?.
trim()??"").filter(Boolean).map(xe).join(" ")}var Q=e=>H("div",{dir:"auto"},e),et=e=>H("span",{},e).textContent??"";function Z(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:o})=>o).join(" ")):e?.removeAttribute("aria-describedby")}function ue(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var G=(e,t)=>e.setAttribute("aria-disabled",String(
t)),X=e=>e.getAttribute("aria-disabled")==="true",Pe=e=>s("p",{class:"ck-key"},i("The answer: {key}",{key:e}));function Xe(e,t){
let o=e.querySelectorAll("input, select, textarea, button");for(let n of o)n.disabled=t}function tt(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var de=(e,t)=>({close:()=>Xe(e,!0),open(){Xe(e,!1),t?.()}}),nt=e=>e.
find(t=>t.checked)?.value??"";function ot(e,t){for(let o of e)o.checked=o.value===t}function st(e,t){return e?"right":t?
"wrong":"left"}function rt(e,t,{feedback:o,key:n,why:r}){return[ye(e,t),...o?[Q(o)]:[],...n&&e!=="right"?[Pe(n)]:[],...r?
[Q(r)]:[]]}function it(e,t){return t.length?Sn(e,t.map(o=>[o,o])):s("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Sn(e,t){let o=s("option",{value:""},i("Choose …")),n=t.map(([r,a])=>s("option",{value:r,dir:"aut\
o"},a));return s("select",e,o,...n)}var J=e=>String(Math.round(e*100)/100);var ct=()=>({sure:i("Sure"),fairly:i("Fairly sure"),guessing:i("Guessing")});function Cn(){let e=F("confidence"),t=Object.
entries(ct()).map(([r,a])=>{let c=s("input",{type:"radio",name:e,value:r});return{input:c,label:s("label",{},c,` ${a}`)}}),
o=t.map(({input:r})=>r),n=s("legend",{},i("How sure are you?"));return{element:s("fieldset",{class:"ck-inline"},n,...t.map(
({label:r})=>r)),value:()=>nt(o),show:r=>ot(o,r),close(){for(let r of o)r.disabled=!0}}}function Tn(){let e=F("reason"),
t=s("input",{type:"text",id:e,maxlength:300,dir:"auto"}),o=s("label",{for:e},i("Why? In one line:"));return{element:s("p",
{class:"ck-field"},o,t),value:()=>t.value.trim(),show(n){t.value=n},close(){t.disabled=!0}}}function En(e,t){let o=s("ol",
{class:"ck-hints",hidden:!0}),n=s("button",{type:"button",hidden:!e.hints,onclick:c}),r=()=>o.lastElementChild?.textContent;
return u(),{list:o,button:n,show:d,offerNext:u,last:r,count:a};function a(){return o.children.length}function c(){X(n)||
(G(n,!0),t())}function d(l){o.hidden=!l.length,o.replaceChildren(...l.map(f=>H("li",{dir:"auto"},f))),u()}function u(){let l=e.
hints-a(),f=l?e.costs[a()]:0,p=f?i(", costs {share}%",{share:J(100*f)}):"",h=l?i("Show a hint ({left} left{costs})",{left:l,
costs:p}):i("No hint left");n.replaceChildren(h),G(n,!l)}}function On(e,t){let o=e.confidence?Cn():null,n=e.reason?Tn():null,r="";return c(),{elements:[t.body,o?.element,n?.element],
draft:a,settle:c,unchecked:d,fill:u,show:l,open:()=>t.open(),close(){for(let f of[t,o,n])f?.close()}};function a(){return{
sent:t.answer(),confidence:o?.value(),reason:n?.value()}}function c(){r=JSON.stringify(a())}function d(){let f=a();return JSON.
stringify(f)===r?null:f}function u(f){try{f.sent&&t.fill(f.sent),o?.show(f.confidence),n?.show(f.reason??"")}catch{}}function l(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),o?.show(f.confidence),n?.show(f.reason),c()}}function An(e,t){let{chosenValue:o,chooseValue:n,make:r,makeMarkdown:a,markdownBlock:c,t:d,uniqueId:u}=t,l=u("client"),f=e.
clients.map(({token:x,text:A,about:O})=>{let w=u("client"),S=r("div",{class:"ck-feedback",id:u("about")},c(O)),E=r("inpu\
t",{type:"radio",id:w,name:l,value:x});E.setAttribute("aria-describedby",S.id);let T=a("label",{for:w,class:"ck-decided",
dir:"auto"},A);return{input:E,row:r("div",{class:"ck-option"},E,T,S)}}),p=f.map(({input:x})=>x),h=f.map(({row:x})=>x),g="",
k=r("div",{class:"ck-options"},...h);return{how:d("Choose whom you advise. You can change it later."),check:d("Advise th\
is client"),body:k,answer:()=>o(p)?{client:o(p)}:null,fill:({client:x})=>n(p,x),show:({client:x})=>n(p,g||x),said:()=>"",
follow({client:x}){g=x},...t.closing(k)}}var vs=()=>({right:i("Chosen: right"),wrong:i("Chosen: not right"),missed:i("Not chosen, but right"),left:i("Correctly l\
eft out")});function Mn(e,{how:t,type:o}){let n=F("options"),r=e.map(({token:l,text:f})=>{let p=`${n}-${l}`,h=s("input",
{type:o,id:p,name:n,value:l}),g=H("label",{for:p,dir:"auto"},f),k=se(),x=s("div",{class:"ck-option"},h,g,k.element);return{
token:l,input:h,label:g,feedback:k,row:x}}),a=se(),c=r.map(({row:l})=>l),d=s("div",{class:"ck-options"},...c,a.element);
return{how:t,body:d,answer(){let l=r.filter(({input:f})=>f.checked).map(({token:f})=>f);return l.length?{choices:l}:null},
fill({choices:l}){for(let{token:f,input:p}of r)p.checked=l.includes(f)},show(l){for(let[f,{chosen:p,verdict:h,feedback:g}]of u(
l))if(f.input.checked=p,h){Z(f.input,f.feedback.element),f.row.dataset.verdict=h;let k=ye(h,vs()[h]);f.feedback.set(k,Q(
g))}else l.missed&&Z(f.input,a.element);l.missed&&a.set(Q(l.missed))},said(l){return[...u(l).filter(([,{verdict:p}])=>p&&
p!=="left").map(([{label:p,feedback:h}])=>`${xe(p.textContent??"")} ${h.text()}`),a.text()].filter(Boolean).join(" ")},...de(
d,()=>{for(let{input:l,feedback:f,row:p}of r)Z(l),delete p.dataset.verdict,f.set();a.set()})};function u(l){let f=new Map(
l.options.map(p=>[p.token,p]));return r.flatMap(p=>{let h=f.get(p.token);return h?[[p,h]]:[]})}}function In(e,t,o){let n=e.left,r=e.right,a=n.map(({token:u,text:l})=>({token:u,feedback:se(),...o(l)})),c=new Map(r.map(
({token:u,text:l})=>[u,et(l)])),d=s("div",{class:"ck-placing"},...a.map(({element:u,feedback:l})=>s("div",{class:"ck-pla\
ced"},u,l.element)));return{how:t,body:d,answer(){let u=a.map(({token:l,value:f})=>[l,f()]).filter(([,l])=>l);return u.length?
{pairs:Object.fromEntries(u)}:null},fill({pairs:u}){for(let{token:l,set:f}of a)f(u[l]??"")},show({pairs:u}){for(let{token:l,
feedback:f,control:p,set:h}of a){let g=u.find(x=>x.token===l);h(g.chosen);let k=st(g.right,g.chosen);f.set(...rt(k,ys(k),
{...g,key:c.get(g.key)})),Z(p,f.element),p.matches("select")&&ue(p,k==="wrong")}},said:()=>a.map(({words:u,feedback:l})=>`${xe(
u)} ${l.text()}`).join(" "),...de(d,()=>{for(let{feedback:u,control:l}of a)u.set(),Z(l),ue(l,!1)})}}function ys(e){return{
right:i("Right"),wrong:i("Not right"),left:i("Nothing was chosen here")}[e]}function Rn(e,t,o){let n=e.map((l,f)=>xs(l,t[f])),r=s("p",{class:"ck-beside"}),a=s("button",{type:"button",onclick:d},i(
"Save my marks")),c=s("div",{class:"ck-actions"},a);return s("div",{},...n.map(({element:l})=>l),c,r);function d(){let l=n.
map(({value:f})=>f());l.includes(-1)?u(i("Mark every line first.")):o.mark(l,()=>u(i("Your marks have been saved.")))}function u(l){
r.replaceChildren(l),o.announce(l)}}function xs(e,t){let o=F("rubric"),n=[i("Not yet"),i("Partly"),i("Yes")],r=n.map((c,d)=>{
let u=s("input",{type:"radio",name:o,value:d});return u.checked=t===d,u});return{element:s("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...r.map((c,d)=>s("label",{},c,` ${n[d]}`))),value:()=>r.findIndex(c=>c.checked)}}function Nn({
label:e,text:t,comment:o}){let n=s("div",{class:"ck-comment"},Q(o));return s("details",{},s("summary",{},e),Q(t),n)}function Ln({how:e,label:t,after:o,more:n,sent:r,filled:a,shown:c,key:d=u=>u}){let u=F("answer"),l=it({id:u},[]),f=se(),
p=s("p",{class:"ck-field"},s("label",{for:u},t),l,o),h=s("div",{},p,n,f.element);return{how:e,body:h,input:l,answer:()=>r?.()??
(l.value.trim()?{text:l.value.trim()}:null),fill(g){l.value=g.text??"",a?.(g)},show(g){c?.(g),l.value||(l.value=g.written??
"");let k=g.key===void 0?[]:[Pe(d(g.key))];f.set(Q(g.feedback),...k),Z(l,f.element),ue(l,g.verdict!=="right")},said:()=>f.
text(),...de(h,()=>{f.set(),Z(l),ue(l,!1)})}}var Wn={...at,dateInWords:te,make:s,makeMarkdown:H,t:i,tn:U,uniqueId:F,viewExemplar:Nn,viewMarking:Le,viewOptions:Mn,viewPlaced:In,
viewRubric:Rn,viewTyped:Ln};var Ss=()=>({right:i("Right"),partly:i("Partly right"),near:i("Nearly right: check the spelling"),wrong:i("Not right"),discussed:i(
"There is no right or wrong answer"),"so far":i("So far"),sent:i("Your answer is kept for your instructor, who marks it")}),
Cs=()=>({chosen:i("Kept; you can choose another client at any time"),kept:i("Kept; you can change it and keep another ve\
rsion"),"too precise":i("Not right (more precise than the text)"),"too coarse":i("Partly right (less precise than the te\
xt)")});function Ts([e,t,o]){let n=U("{hit} of one word marked","{hit} of {count} words marked",t,{hit:e}),r=U("one word\
 too many","{count} words too many",o);return o?`${n}, ${r}`:n}function lt(e){let t=Cs()[e.note]??Ss()[e.verdict];if(!e.
of)return`${t}.`;if(e.hit)return`${t}: ${Ts(e.hit)}.`;let o=U("{points} of {of} point","{points} of {of} points",e.of,{points:J(
e.points),of:J(e.of)}),n=e.tries>1?i(" (first try: {points})",{points:J(e.first)}):"",r=e.cost?i(", less {share}% for hi\
nts",{share:J(100*e.cost)}):"";return`${t}: ${o}${r}${n}.`}function $n(e,t){let{as_of:o,confidence:n,evidence:r,left:a,reason:c,
review_due:d}=e,u=[];if(n){let f=ct()[n].toLowerCase();u.push(i("You said: {confidence}.",{confidence:f}))}return c&&u.push(
i("Your reason: {reason}",{reason:c})),!e.final&&a!=null&&u.push(U("One try left.","{count} tries left.",a)),o&&o!==r?.as_of&&
u.push(i("As of {day}.",{day:o})),d&&u.push(i("This answer was due to be checked again by {day}: it may be out of date.",
{day:d})),[...u.map(f=>s("p",{class:"ck-beside"},f)),r?Es(r,t):""]}function Es(e,t){let{before:o,words:n,after:r,told:a,
draft:c}=e,d=n?i("The words in the article"):i("The fact and its source"),u=n?[o,s("mark",{},n),r]:[s("p",{},a)],l=i("Th\
is question rests on a draft that nobody has checked.");return s("figure",{class:"ck-evidence"},s("figcaption",{},d),s("\
blockquote",{dir:"auto"},...u),n?Os(e,t):As(e),c?s("p",{class:"ck-beside"},l):"")}function Os({printed_in:e,marks:t},o){
if(!e&&!t)return"";let n=t?s("button",{type:"button",onclick:o},i("Show in the article")):null,r=e?s("cite",{dir:"auto"},
e):null;return s("p",{class:"ck-beside"},r," ",n)}function As({pages:e,read:t,as_of:o}){let n={target:"_blank",rel:"noop\
ener noreferrer"},r=e.flatMap(({address:u,host:l})=>[" ",s("a",{...n,href:u,title:u},l)]),c=[t&&i("Read on {day}.",{day:t}),
o&&o!==t&&i("True as of {day}.",{day:o})].filter(Boolean).join(" "),d=r.length?[i("Source:"),...r,". "]:[];return s("p",
{class:"ck-beside"},...d,c)}var Ms=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,Is="default-src 'none'; style-src 'unsafe-inline'";function Bn({page:e,paragraphs:t,labels:o,moments:n,client:r,changes:a,
nameOf:c}){let d=document.implementation.createHTMLDocument(i("Brief"));d.documentElement.lang=ie.used??"en";let u=h("me\
ta");u.setAttribute("http-equiv","Content-Security-Policy"),u.setAttribute("content",Is);let l=h("meta");l.setAttribute(
"charset","utf-8"),d.head.prepend(l,u),d.head.append(h("style",Ms));let f=t.filter(({versions:y})=>y.length),p=h("main",
h("h1",i("Brief")),...r?[h("p",i("For: {name}",{name:r}))]:[],...e.length?[x(),h("h1",i("All that you wrote"))]:[],...f.
length?f.map(O):[T(i("Nothing is written yet."))],...a.trim()?[k(i("What changed"),g("p",a.trim()))]:[],...n.length?[k(i(
"Timeline"),E())]:[],k(i("Sources"),S()));return d.body.append(p),`${new XMLSerializer().serializeToString(d)}
`;function h(y,...v){let b=d.createElement(y);return b.append(...v),b}function g(y,v){let b=h(y,v);return b.setAttribute(
"dir","auto"),b}function k(y,...v){return h("section",g("h2",y),...v)}function x(){let y=e.map(({title:b,versions:L})=>{
let{fields:$}=L.at(-1),W=Object.entries(o).flatMap(([j,B])=>$[j]?[A(B,$[j])]:[]);return k(b,...W)}),v=h("div",...y);return v.
className="page",v}function A(y,v){let b=g("p","");return b.append(h("strong",`${y}:`)," ",v),b}function O({title:y,versions:v}){
let b=v.slice(0,-1),L=h("details",h("summary",i("Earlier versions")),...b.map(w)),$=v.slice(-1).map(w);return k(y,...$,...b.
length?[L]:[])}function w({time:y,client:v,fields:b}){let L=[te(y.slice(0,10)),c(v)].filter(Boolean).join(" · "),$=Object.
entries(o).flatMap(([W,j])=>b[W]?[h("dt",j),g("dd",b[W])]:[]);return h("div",T(L),h("dl",...$))}function S(){let y=t.flatMap(
({versions:v})=>v.at(-1)?.fields.source||[]);return y.length?h("ul",...[...new Set(y)].map(v=>g("li",v))):T(i("No source\
 is named yet."))}function E(){let y=n.map(({when:v,what:b,words:L})=>h("tr",g("th",v),g("td",b),g("td",L)));return h("t\
able",...y)}function T(y){let v=g("p",y);return v.className="quiet",v}}var ut=({versions:e})=>Object.values(e.at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,qe=({versions:e})=>e.
length>0;function dt(e,t){let n=t.flatMap(r=>e.filter(a=>a.name===r)).filter(qe);return n.length?[...e.slice(-1).filter(
qe),...n]:[]}function Dn(e,t){let{announce:o,make:n,setOff:r,t:a,uniqueId:c}=e,d=c("page"),u=n("ol",{class:"ck-order"}),
l=n("p",{class:"ck-how"}),f=n("div",{role:"group","aria-labelledby":d,hidden:!0},n("p",{class:"ck-heading",id:d},a("Your\
 one page")),n("p",{class:"ck-how"},a("Which paragraphs belong on it, and in which order?")),u,l),p=[],h=[],g={};return{
element:f,show:k,page:()=>p};function k(T,y){h=T;let v=h.slice(0,-1).filter(qe);g=Object.fromEntries(v.map(b=>[b.name,x(
b)])),p=y.filter(b=>g[b]),f.hidden=!v.length,w()}function x(T){let{name:y,title:v}=T,b=K("↑",a("Move up: {item}",{item:v}),
-1),L=K("↓",a("Move down: {item}",{item:v}),1),$=n("span",{class:"ck-moves"},b,L),W=n("input",{type:"checkbox",onchange:N}),
j=` (${E(ut(T))})`,B=n("label",{},W," ",n("span",{dir:"auto"},v),j);return{element:n("li",{onkeydown:P},$,B),box:W,moves:$,
up:b,down:L};function K(M,C,m){return n("button",{type:"button",class:"ck-move","aria-label":C,onclick:()=>A(y,v,m)},M)}
function P(M){let C={ArrowUp:-1,ArrowDown:1}[M.key];!C||M.target===W||(M.preventDefault(),M.stopPropagation(),A(y,v,C))}
function N(){p=p.filter(M=>M!==y),W.checked&&(p=[...p,y]),O(W.checked?a("{item}: on the page",{item:v}):a("{item}: not o\
n the page",{item:v}))}}function A(T,y,v){let b=p.indexOf(T),L=b+v;b<0||L<0||L>=p.length||(p=p.toSpliced(b,1).toSpliced(
L,0,T),O(a("{item}: now {place} of {count}",{item:y,place:L+1,count:p.length})))}function O(T){let y=document.activeElement;
w(),y instanceof HTMLElement&&y.focus(),e.choose({page:p},()=>o([T,l.textContent].join(". ")))}function w(){let T=b=>p.includes(
b),y=[...p.filter(b=>g[b]),...Object.keys(g).filter(b=>!T(b))];for(let[b,L]of y.entries()){let{box:$,moves:W,up:j,down:B}=g[L];
$.checked=T(L),W.hidden=!T(L),r(j,b===0),r(B,b===p.length-1)}u.replaceChildren(...S(),...y.map(b=>g[b].element));let v=dt(
h,p).reduce((b,L)=>b+ut(L),0);l.replaceChildren(a("{count} of about {limit} words on the page",{count:v,limit:t})),l.classList.
toggle("ck-over",v>t)}function S(){return h.slice(-1).map(T=>{let y=qe(T)?E(ut(T)):a("Nothing is written yet."),v=n("str\
ong",{dir:"auto"},T.title);return n("li",{},v," ",a("(the recommendation, always first: {words})",{words:y}))})}function E(T){
return e.tn("one word","{count} words",T)}}var Rs=6e4;function jn(e,t){let{dateInWords:o,make:n,t:r,tn:a,uniqueId:c}=t,d=c("changes"),u=n("textarea",{id:d,rows:5,maxlength:4e3,
dir:"auto"}),l=n("label",{for:d},r("What changed, and why:")),f=n("p",{class:"ck-beside"}),p=n("button",{type:"button",onclick:v},
r("Save the brief as a page")),h=n("div"),g=Dn(t,e.most),k=n("div",{},n("div",{class:"ck-actions"},p),f),x=n("div",{class:"\
ck-brief"},h,g.element,l,u,k),A=[],O="";return{how:r("Nobody grades it. Each version that you keep stays in your record."),
check:r("Keep this version"),isFreeText:!0,body:x,answer:()=>u.value.trim()?{text:u.value.trim()}:null,fill(b){u.value=b.
text},show(b){u.value||(u.value=b.written)},follow(b){A=b.paragraphs??[],O=b.client??"",g.show(A,b.page??[]),h.replaceChildren(
w(),...A.map(E))},said:()=>"",...t.closing(x)};function w(){let b=S(O);return n("p",{},b?r("You advise: {name}",{name:b}):
r("No client is chosen yet."))}function S(b){return e.names[b]??b}function E({title:b,versions:L}){let $=L.at(-1),W=L.slice(
0,-1),j=c("paragraph");return n("div",{class:"ck-position",role:"group","aria-labelledby":j},n("p",{class:"ck-heading",id:j,
dir:"auto"},b),$?y($):n("p",{class:"ck-how"},r("Nothing is written yet.")),W.length?T(W):null)}function T(b){let L=a("On\
e earlier version","{count} earlier versions",b.length),$=b.map(W=>n("li",{},y(W)));return n("details",{},n("summary",{},
L),n("ol",{},...$))}function y({time:b,client:L,fields:$}){let W=[o(b.slice(0,10)),S(L)].filter(Boolean).join(" · "),j=Object.
entries(e.labels).flatMap(([B,K])=>$[B]?[n("dt",{},K),n("dd",{class:"ck-kept",dir:"auto"},$[B])]:[]);return n("div",{},n(
"p",{class:"ck-how"},W),n("dl",{},...j))}function v(){let{labels:b,moments:L}=e,$=Bn({page:dt(A,g.page()),paragraphs:A,labels:b,
moments:L,client:S(O),changes:u.value,nameOf:S}),W=URL.createObjectURL(new Blob([$],{type:"text/html"}));n("a",{href:W,download:"\
brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(W),Rs);let j=r("The page brief.html is in your downloads. Open \
it to read or print it.");f.replaceChildren(j),t.announce(j)}}var Ns={client:An,"whole-brief":jn},Ls=".ck-question [tabindex='-1']";function _n(e,t){let{drafts:o,extraViews:n,given:r,
onChange:a,together:c}=t,{region:d,announce:u}=Y(),l=Be(u),f=Ws(e,l,t),h={...xn,...Ns,...n}[e.kind](e,{...Wn,announce:u,
mark:N,choose:M}),g=On(e,h),{check:k,reveal:x}=$s(b(),c,B),A=En(e,P),O=Vt(),w=s("div",{class:"ck-result"}),S=Bs(e,t.number,
h.how,O.element,...g.elements,l.elements.left,A.list,s("div",{class:"ck-actions"},k,x,A.button),l.elements.notice,l.elements.
unsaved,w,d),E=s("form",{novalidate:!0,onsubmit:j},S),T=!1,y=!1,v="";return $(),{element:E,restore:C,action:L,tell:l.tell,
setUnsaved:l.setUnsaved,keepDraft:W,focus:()=>tt(h.body),isAnswered:()=>T};function b(){return e.sealed?i("Keep this ans\
wer"):h.check??i("Check")}function L(){return!X(k)&&h.answer()?{did:"answer",...g.draft()}:null}function $(){let R=o.of(
e,!!h.isFreeText)??r;R&&g.fill(R),l.setLeft(!!(R&&!r))}function W(){let R=X(k)?null:g.unchecked();R?o.keep(e,R):o.forget(
e)}function j(R){if(R.preventDefault(),X(k)||c)return;let D=L();D?v===JSON.stringify(D)?l.tell(i("Change your answer, th\
en check again.")):K(D,k):l.tell(i("Answer first, then check."))}function B(){X(x)||K({did:"show"},x),k.focus()}function K(R,D){
G(D,!0),f(R,{onReply(_){R.did==="answer"&&(v=JSON.stringify(R)),G(D,!1),C(_.stands),W(),a(_.score);let q=_.stands.result,
z=q.verdict==="sent"?"":h.said(q);u([lt(q),z,l.whyUnsaved()].join(" "))},onSilence:()=>G(D,!1),onRefused(_){G(D,!1);let q={
reason:_};l.tell(e.sealed?i("Not kept: {reason}.",q):i("Not checked: {reason}.",q))}})}function P(){f({did:"hint"},{onReply(R){
A.show(R.stands.hints),l.clear(),u(i("Hint {place}: {hint}",{place:A.count(),hint:A.last()}))},onSilence:A.offerNext})}function N(R,D){
f({did:"mark",marks:R},{onReply:_=>D(_.stands.result)})}function M(R,D){f({did:"choose",sent:R},{onReply:D})}function C(R){
let{hints:D,result:_,earlier:q}=R;if(O.show(q),h.follow?.(R),!y&&!D.length&&!_)return;y=!0;let z=S.contains(document.activeElement),
re=g.unchecked();A.show(D),l.clear(),T=!!_&&_?.verdict!=="so far",S.toggleAttribute("data-answered",T),x.hidden=!_?.may_show,
G(k,!!_?.final),h.open(),_?(m(_,re),_.final&&I(z),k.replaceChildren(b())):(v="",re||g.settle(),w.replaceChildren())}function m(R,D){
g.show(R),D&&!R.final&&g.fill(D),(R.final||!g.unchecked())&&l.setLeft(!1),w.replaceChildren(ye(R.verdict,lt(R)),...$n(R,
t.showInArticle))}function I(R){o.forget(e),g.close(),R&&!document.activeElement?.matches(Ls)&&k.focus()}}function Ws(e,t,{
actions:o,whyUnsaved:n}){return(r,a)=>o.give(e.id,r,{onReply(c){t.setLeft(!1),t.setUnsaved(c.saved?"":le(n())),a.onReply(
c)},onRunning:t.setRunning,onSilence(){a.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(ee(o.areStored())),t.announce(
t.whyUnsaved())},onRefused:a.onRefused})}function $s(e,t,o){let n={type:"button",hidden:!0,onclick:o};return{check:s("bu\
tton",{type:"submit",class:"ck-main",hidden:t},e),reveal:s("button",n,i("Show the answer"))}}function Bs(e,t,o,...n){let r=e.
tries?U("One try.","{count} tries.",e.tries):"",a=[o,r].filter(Boolean).join(" "),c=F("how"),d=[t,e.lesson,...e.tags??[]].
filter(Boolean).join(" · "),u=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return s("fieldset",{class:"ck-question",
"aria-describedby":c},s("legend",{},s("span",{class:"ck-number"},d),u),e.below?H("div",{dir:"auto"},e.below):null,s("p",
{class:"ck-how",id:c},a),...n)}function Kn(e,t,o){let{isTogether:n,isSealed:r,passMark:a,whyUnsaved:c,restore:d,announce:u}=o,l=s("p",{class:"ck-score"}),
f=s("p",{class:"ck-notice"}),p=s("p",{class:"ck-why-unsaved"}),h=s("button",{type:"button",class:"ck-main",hidden:!n,onclick:k},
r?i("Keep all answers"):i("Check all answers")),g=s("button",{type:"button",hidden:!0,onclick:A},i("Retry the questions \
you missed"));return{buttons:[h,g],told:[f,p,l],setScore:S,setSaved:()=>p.replaceChildren()};function k(){if(X(h))return;
e.addAll();let E=e.actions();if(!Object.keys(E).length){w(i("Answer first, then check."));return}G(h,!0),t.giveAll(E,{onReply(T){
G(h,!1),d(T),x(T.saved)},onSilence(){G(h,!1),O()}})}function x(E){let T=e.left(),y=T?U("1 question is still open.","{cou\
nt} questions are still open.",T):"";f.replaceChildren(y),p.replaceChildren(E?"":le(c())),u([l.textContent,y,p.textContent].
join(" "))}function A(){t.again({onReply(E){f.replaceChildren(),e.addAll(),d(E),e.firstToAnswer()?.focus()},onSilence:O})}
function O(){f.replaceChildren();let E=ee(t.areStored());p.replaceChildren(E),u(E)}function w(E){f.replaceChildren(E),u(
E)}function S(E){l.replaceChildren(Ds(E,a)),g.hidden=!E.missed}}function Ds({answered:e,questions:t,of:o,points:n,first:r,
passed:a},c){let d=[];return e&&d.push(i("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&o&&d.push(i(
"Score: {points} of {of}; on the first try, {first}.",{points:J(n),of:J(o),first:J(r)})),a!=null&&d.push(a?i("That is en\
ough to pass."):i("You need {mark}% to pass.",{mark:c})),d.join(" ")}var Pn={render({model:e,el:t,views:o={}}){V(e,t);let n=js(e,pe(e),o);t.replaceChildren(n.element);let r=$t(e,t,n.reload);
return()=>{n.close(),r()}}};function js(e,t,o){let n=e.get("shown"),r=e.get("manner"),a=()=>e.get("kept")?.why,{region:c,
announce:d}=Y(),l=De(t,r,n,{onNews:B,onLate:P,onElsewhere:L}),f=je(r),p=_s(l.waiting()),h=r.way==="all",g=nn(n,{way:r.way,
makeForm:E,put:T}),k=Kn(g,l,{isTogether:h,isSealed:n.some(({sealed:N})=>N),passMark:r.pass_mark,whyUnsaved:a,restore:b,announce:d}),
x=zt({look:W,retry:$,announce:d}),A=s("div",{class:"ck-actions"},g.next,...k.buttons),O=0,w=s("div",{class:"ck ck-quiz",
oninput:y,onclick:y,onkeyup:y,onpointerup:y},r.told?s("p",{class:"ck-told"},r.told):null,x.element,A,...k.told,c);return g.
begin(),e.on("change:kept",j),x.show({aloud:!0}),t.ask({type:"open"},{onReply:v,onSilence:K}),{element:w,close:S,reload:L};
function S(){e.off("change:kept",j);for(let N of[l,f,x,t])N.close()}function E(N,M){return _n(N,{number:M,actions:l,drafts:f,
given:p.get(N.id),whyUnsaved:a,together:h,extraViews:o,showInArticle:()=>t.ask({type:"evidence",question:N.id},{onReply:Ks}),
onChange(C){k.setScore(C),g.arrange()}})}function T(N,M){A.before(...N.map(C=>C.element)),M?w.dataset.toCome=String(M):delete w.
dataset.toCome}function y({target:N}){let M=g.around(N);M&&f.soon(M)}function v(N){b(N),l.open(N.versions),B()}function b(N){
g.restore(N.questions),k.setScore(N.score)}function L(){t.ask({type:"open"},{onReply:b}),B()}function $(N){t.ask({type:"\
retry"},{onReply(){B(),x.show({aloud:N})}})}function W(){return{kept:e.get("kept")??{},late:O,waiting:l.waiting().length,
isSilent:l.areSilent(),areStored:l.areStored()}}function j(){a()||l.saved(),B()}function B(){x.show();let N=new Set(l.waiting().
map(({question:M})=>M));N.size||k.setSaved(),g.setSaved(N)}function K(){l.notOpened(),x.show({aloud:!0});for(let{question:N}of l.
waiting())g.named(N)?.setUnsaved(ee(l.areStored()))}function P({question:N=""},M){if(O+=M.saved?1:0,M.type==="state"?b(M):
M.stands&&(k.setScore(M.score),g.restoreOne(N,M.stands)),M.without_effect?.length){let C=i("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");g.named(
N)?.tell(C)}}}function _s(e){let t=e.filter(({deed:o})=>o?.did==="answer");return new Map(t.map(({question:o,deed:n})=>[
o,n]))}function Ks(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function qn(e,t,o){let n=s("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":i("Article"),lang:e.lang||null,
onclick:({target:w})=>{w instanceof Element&&g(w.closest(".ck-passage"))},onkeydown:d}),r=[],a=[];return{element:n,show:u,
select:A,scrollToMarked:()=>O(r.find(w=>w.marked))};function d(w){let S=a.findIndex(({element:y})=>y===w.target);if(S<0||
w.altKey||w.ctrlKey||w.metaKey)return;let T={ArrowRight:S+1,ArrowDown:S+1,ArrowLeft:S-1,ArrowUp:S-1,Home:0,End:a.length-
1}[w.key];if(w.key==="Enter"||w.key===" ")g(a[S].element);else if(a[T])k(a[T]);else if(T===void 0)return;w.preventDefault()}
function u(w,S){let E=new Set,T=[...S,...w.flatMap(b=>[b.evidence,...b.passages])];for(let[b,L]of T)E.add(b).add(L);r=[];
let y=[],v=0;for(let b of e.blocks)y.push(t.slice(v,b.start),l(b,[...E])),v=b.end;y.push(t.slice(v,t.length)),f(w,S),a=r.
filter(b=>b.rows.length),a.forEach(h),a.length&&x(a[0]),n.replaceChildren(...y)}function l(w,S){let T=[...S.filter($=>w.
start<$&&$<w.end).sort(($,W)=>$-W),w.end],y=T.map(($,W)=>{let j=W?T[W-1]:w.start,B=s("span",{},t.slice(j,$));return{start:j,
end:$,rows:[],marked:!1,element:B}});r.push(...y);let v=w.aside?s("span",{class:"ck-aside-label"},w.aside):null,b=w.aside?
"ck-aside":`ck-${w.kind.replace(" ","-")}`,L=y.map($=>$.element);return s("p",{class:b,dir:"auto"},v,...L)}function f(w,S){
let E=w.flatMap(T=>T.passages.map(([y,v])=>({id:T.id,start:y,end:v})));E.sort((T,y)=>T.end-T.start-(y.end-y.start));for(let{
id:T,start:y,end:v}of E)for(let b of p(y,v))b.rows.includes(T)||b.rows.push(T);for(let[T,y]of S)for(let v of p(T,y))v.marked=
!0,v.element.classList.add("ck-marked")}function p(w,S){let E=0;for(let y=r.length;E<y;){let v=E+y>>1;r[v].start<w?E=v+1:
y=v}let T=E;for(;T<r.length&&r[T].end<=S;)T+=1;return r.slice(E,T)}function h({element:w,rows:S}){w.classList.add("ck-pa\
ssage"),w.prepend(s("span",{class:"ck-unseen"},`${S.join(", ")}: `)),w.setAttribute("role","button"),w.setAttribute("tab\
index","-1"),w.setAttribute("aria-pressed","false"),ae(w)}function g(w){let S=a.find(T=>T.element===w);if(!S)return;x(S);
let E=S.rows.indexOf(S.chosen??"");o(S.rows[(E+1)%S.rows.length])}function k(w){x(w),w.element.focus()}function x(w){for(let S of a)
S.element.tabIndex=S===w?0:-1}function A(w){for(let y of r){let v=w!==void 0&&y.rows.includes(w.id),[b,L]=w?.evidence??[
1/0,-1/0];y.chosen=v?w.id:void 0,y.element.classList.toggle("ck-chosen",v),y.element.classList.toggle("ck-evidence",b<=y.
start&&y.end<=L),y.rows.length&&y.element.setAttribute("aria-pressed",String(v))}let S=r.find(y=>y.chosen),E=n.getRootNode(),
T=E instanceof Document||E instanceof ShadowRoot?E.activeElement:null;!S||a.some(({element:y})=>y===T)||(x(S),O(S))}function O(w){
w&&be(n,w.element)}}function Fn(e,t,{choose:o,switchTo:n}){let r=F("rows"),a=s("div",{class:"ck-rows"}),c=s("p",{class:"ck-hint ck-drafts"}),
d=s("div",{class:"ck-detail"}),u=e.map(({name:y,label:v,rows:b})=>{let L=U("1 row","{count} rows",b.length);return s("op\
tion",{value:y},i("{label} ({rows})",{label:v,rows:L}))}),l=s("select",{onchange:()=>n(l.value)},...u),f=s("label",{class:"\
ck-switch"},i("Table")," ",l),p=new Map,h,g=!1;return{element:s("div",{class:"ck-table"},f,c,a,d),show:x,select:w};function x(y){
l.value=y.name,p=new Map(y.rows.map(b=>[b.id,O(y,b)]));let v=Ps(y.rows);c.hidden=!v,c.textContent=v,a.replaceChildren(y.
rows.length?A(y):s("p",{},i("This table has no rows for this article."))),a.scrollTop=0}function A(y){let v=i("{label}: \
choose a row to mark its words",{label:y.label}),b=[i("Row"),...y.columns].map($=>s("th",{scope:"col"},$)),L=[...p.values()].
map(({element:$})=>$);return s("fieldset",{},s("legend",{},v),s("table",{},s("thead",{},s("tr",{},...b)),s("tbody",{},...L)))}
function O(y,v){let b=`${r}-${v.id}`,L=()=>o(v.id),$=s("input",{type:"radio",name:r,value:v.id,id:b,onchange:L}),W=s("la\
bel",{for:b},$,v.id),j=`${b}-main`,B=v.cells.map((N,M)=>s("td",{dir:"auto",id:M===y.main?j:null,"data-heading":y.columns[M]},
N));return $.setAttribute("aria-describedby",j),{element:s("tr",{onclick:P},s("th",{scope:"row"},W),...B),input:$};function P({
target:N}){N instanceof Element&&N.closest("label")||($.focus(),o(v.id))}}function w(y){let v=h;p.get(v??"")?.element.classList.
remove("ck-chosen"),h=y?.id;let b=p.get(h??"");for(let{input:L}of p.values())L.checked=L.value===h;return b?.element.classList.
add("ck-chosen"),b&&be(a,b.element,a.querySelector("thead")?.offsetHeight),d.replaceChildren(...y?S(y):[s("p",{},i("No r\
ow is chosen."))]),v}function S(y){let v=E(y).map(({part:W,words:j,count:B})=>s("li",{},s("span",{class:"ck-part"},W)," ",
s("q",{dir:"auto"},j),B>1?U(" (once)"," ({count} times)",B):null)),b=[qs(y),Fs(y),...y.why],$=s("details",{open:g,ontoggle:()=>g=
$.open},s("summary",{},i("Why this row?")),s("ul",{},...b.map(W=>s("li",{},W))));return[s("p",{class:"ck-detail-head"},s(
"strong",{},i("Row {id}",{id:y.id})),s("button",{type:"button",onclick:T},i("Clear the marks"))),s("p",{class:"ck-part"},
i("Its words in the article")),s("ul",{},...v),$]}function E(y){let v=new Map;for(let[b,L,$]of y.passages){let W=t.slice(
b,L),j=v.get(`${$} ${W}`)??{part:$,words:W,count:0};v.set(`${$} ${W}`,{...j,count:j.count+1})}return[...v.values()]}function T(){
let y=p.get(h??"");o(""),y?.input.focus()}}function Ps(e){let t=e.filter(({origin:o})=>o==="proposed").length;return t?t===
e.length?i("This table is a draft that nobody has checked."):U("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function qs({origin:e,checked:t}){if(e==="machine")
return i("The machine made this row.");if(e==="proposed")return i("This row is a draft that nobody has checked.");let{kind:o,
name:n,day:r}=t;return o==="person"?i("Checked by {name} on {day}.",{name:n,day:r}):i("Checked by {name}, a program, on \
{day}.",{name:n,day:r})}function Fs({certainty:e}){return e==="clear"?i("The rules had no doubt about it."):i("It is dou\
btful: check it against the sentence.")}var Un=150,Hn=e=>e.length>Un?`${e.slice(0,Un)} …`:e,Yn={render({model:e,el:t}){V(e,t);let o=e.get("page"),n=e.get("tab\
les"),r=new ne(o.text),{region:a,announce:c}=Y(),d=qn(o,r,k),u=Fn(n,r,{choose:k,switchTo:O}),l=Us(o);d.element.setAttribute(
"aria-describedby",l.id);let f=o.title?i("Reader: {title}",{title:o.title}):i("Reader"),p=s("div",{class:"ck ck-reader",
role:"group","aria-label":f},l,s("div",{class:"ck-sides"},d.element,u.element),a);t.replaceChildren(p);let h=oe("reader",
"any"),g=A();return e.on("change:table",E),e.on("change:selected",T),e.on("change:marked",y),E(),g=!1,y(),()=>{e.off("ch\
ange:table",E),e.off("change:selected",T),e.off("change:marked",y)};function k(v){e.set("selected",v),e.save_changes(),x()}
function x(){h.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function A(){let v=h.
get(e.get("place")),b=n.find(({name:$})=>$===v?.table);if(!b||e.get("selected"))return!1;let L=b.rows.find(({id:$})=>$===
v.selected);return e.set("table",b.name),e.set("selected",L?.id??""),e.save_changes(),!0}function O(v){e.set("selected",
""),e.set("table",v),e.save_changes(),x()}function w(){let v=e.get("table");return n.find(b=>b.name===v)??n[0]}function S(){
return w().rows.find(({id:v})=>v===e.get("selected"))}function E(){let v=w();u.show(v),d.show(v.rows,e.get("marked")),T()}
function T(){let v=S(),b=u.select(v);d.select(v),!g&&(v?c(Hs(v,v.cells[w().main])):b&&c(i("Marks cleared.")))}function y(){
let v=e.get("marked");if(d.show(w().rows,v),d.select(S()),!v.length)return;d.scrollToMarked();let b=v.map(([L,$])=>r.slice(
L,$)).join(" … ");c(i("Marked in the article: {words}",{words:Hn(b)}))}}};function Us(e){let t=i("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),o=i("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),n=e.lang==="en"?o:`${t} ${o}`;return s(
"p",{class:"ck-hint",id:F("hint")},n)}function Hs({id:e,passages:t},o){return U("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:Hn(o)})}return Zn(Ys);})();
return widgets; }

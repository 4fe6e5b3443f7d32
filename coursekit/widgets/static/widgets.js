export function makeWidgets() {
"use strict";var widgets=(()=>{var it=Object.defineProperty;var Qo=Object.getOwnPropertyDescriptor;var Xo=Object.getOwnPropertyNames;var Zo=Object.prototype.hasOwnProperty;var Kt=(e,t)=>{for(var o in t)it(e,o,{get:t[o],enumerable:!0})},es=(e,t,o,n)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of Xo(t))!Zo.call(e,s)&&s!==o&&it(e,s,{get:()=>t[s],enumerable:!(n=Qo(t,s))||n.enumerable});return e};var ts=e=>es(it({},"__esModule",{value:!0}),e);var Ti={};Kt(Ti,{adjudicator:()=>nn,curator:()=>an,"debate-map":()=>Wn,explorer:()=>Nn,"hand-in":()=>Hn,marker:()=>Gn,predict:()=>Zn,
progress:()=>no,quiz:()=>Uo,reader:()=>Go});var Re={},le={used:"",own:""};function V(e,t){Re=e.get("words")??{};let o=e.get("languages");o?.used&&(le=o,t.lang=o.used,
t.dir=o.direction)}function a(e,t={}){let o=Re[e]??e;return Ft(typeof o=="string"?o:o[0],t)}function U(e,t,o,n={}){let s=Re[e]??
[e,t],i=Number.isInteger(o)?o<200?o:100+o%100:100,c=(Re[e]&&Re[""]?.[i])??+(o!==1);return Ft(s[Number(c)],{count:o,...n})}
function Ft(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>n in t?String(t[n]):o)}function z(e){if(e==="undated")return a("Th\
e text gives no date.");let[,t,o,n]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!o)return e;let s=new Date(Date.UTC(Number(
t),Number(o)-1,Number(n??1))),{used:i}=le;return s.toLocaleDateString(!i||i==="en"?"en-GB":i,{year:"numeric",month:"long",
...n?{day:"numeric"}:{},timeZone:"UTC"})}var ns=15e3,os=new Set(["a","button","input","select","textarea","summary"]),Ht="a[href], button, input, select, textare\
a, summary, [tabindex]";function r(e,t={},...o){let n=document.createElement(e);for(let[s,i]of Object.entries(t))s.startsWith(
"on")?n.addEventListener(s.slice(2),i):i!==!1&&i!=null&&n.setAttribute(s,i===!0?"":i);t.dir==="auto"&&le.own&&(n.lang=le.
own);for(let s of o)s!=null&&n.append(s);return(os.has(e)||"tabindex"in t)&&ue(n),n}function Q(e,t){let o=document.createElementNS(
"http://www.w3.org/2000/svg",e);for(let[n,s]of Object.entries(t))o.setAttribute(n,`${s}`);return o}function ue(e){e instanceof
HTMLElement&&e.matches(Ht)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.
documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(
".jupyter-widgets")&&ue(e)}));function Pe(e){let t=e.getRootNode();return(t instanceof Document||t instanceof ShadowRoot)&&
e.contains(t.activeElement)}function qe(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];return t?r("a",{href:e,
target:"_blank",rel:"noopener noreferrer"},t):null}function H(e,t,o){let n=r(e,t);return/[<&]/.test(o)?(n.innerHTML=o,n.
querySelectorAll(Ht).forEach(ue)):n.textContent=o,n}function Y(){let e=r("div",{role:"status","aria-live":"polite",class:"\
ck-unseen"}),t;return{region:e,announce:n=>{e.replaceChildren(r("p",{},n)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),
ns)}}}var ss=Math.random().toString(36).slice(2,12),Ut=0;function F(e){return Ut+=1,`ck-${e}-${ss}-${Ut}`}var re=class{constructor(t){this.text=t,this.units=[0];let o=0;for(let n of t)o+=n.length,this.units.push(o)}get length(){
return this.units.length-1}slice(t,o){return this.text.slice(this.units[t],this.units[o])}};function me({how:e,actions:t,forms:o,coder:n,keys:s,onKeys:i,onFilter:c,onOff:u,...d}){let l=d.words??{far:a("Signed row\
s"),by:a("Signed as {name}",{name:n}),actions:a("What to do with the row")},f=r("progress",{"aria-label":l.far,max:1,value:0}),
p=r("span"),h=r("p",{class:"ck-said"}),w=Object.entries(o??{}).map(([x,{label:S}])=>r("option",{value:x},S)),m=r("select",
{onchange:c},r("option",{value:"turn"},a("each table in turn")),r("option",{value:"mixed"},a("all tables mixed")),...w),
v=r("input",{type:"checkbox",onchange:M});v.checked=s;let k=r("dl",{class:"ck-keys",id:F("keys")}),O=r("div",{hidden:!0},
r("p",{},e??rs()),k,r("p",{},r("label",{},v," ",a("Use single letters as keyboard shortcuts")))),g=Object.entries(t).map(
([x,S])=>{let A=r("kbd",{"aria-hidden":"true"},x),$=r("button",{type:"button",onclick:()=>C(x)},S.label,A);return[x,S,$,
A]});k.append(...Object.entries(t).flatMap(([x,{label:S,means:A}])=>[r("dt",{},r("kbd",{},x)),r("dd",{},A?`${S}: ${A}`:S)])),
g[0][2].classList.add("ck-main"),M();let y="";return{element:r("div",{class:"ck-bar"},r("div",{class:"ck-far"},r("span",
{},l.by),f,p,o?r("label",{},a("Rows:")," ",m):null),r("div",{class:"ck-actions ck-do",role:"group","aria-label":l.actions},
...g.map(([,,x])=>x)),O,h),filter:()=>m.value,keysAreOn:()=>v.checked,press:C,help:T,show(x){f.max=Math.max(1,x.rows),f.
value=x.signed,p.textContent=x.said;let S=g.find(([A])=>A==="u")?.[2];S?.setAttribute("aria-disabled",String(!x.undo)),S&&
(S.title=x.undo)},at(x){y=x??"";for(let[,{only:S},A]of g)S&&A.setAttribute("aria-disabled",String(S!==y))},said(x,S=!1){
h.textContent=x,h.classList.toggle("ck-fault",S)}};function C(x){let S=t[x],A=g.find(([$])=>$===x)?.[2];return!S||!A?!1:
(A.getAttribute("aria-disabled")!=="true"?S.run():S.only&&u(a("Only stakeholders can be merged or split.")),!0)}function M(){
for(let[x,,S,A]of g)A.hidden=!v.checked,v.checked?S.setAttribute("aria-keyshortcuts",x):S.removeAttribute("aria-keyshort\
cuts");i(v.checked)}function T(){O.hidden=!O.hidden,g.find(([S])=>S==="?")?.[2]?.setAttribute("aria-expanded",String(!O.
hidden))}}function rs(){return a("Compare the row with its sentence, which is marked in the article. Keep it, edit a cel\
l, or drop it; each decision is signed and kept at once, and Undo takes back one after the other. Rows that are not sign\
ed do not count. In a form, Control and Enter saves, Escape goes back.")}function Ke(e,t){let o=r("div",{class:"ck-outside",hidden:!0}),n=r("ul",{dir:"auto"}),s=r("select",{onchange:c},...e.map(
d=>r("option",{value:d},d==="machine"?a("the machine's draft"):d))),i=r("details",{hidden:e.length===0,ontoggle(){i.open&&
c()}},r("summary",{},a("What has changed?")),r("label",{},a("Since:")," ",s),n);return{element:r("div",{class:"ck-change\
s"},o,i),showOutside:u};function c(){t(s.value,d=>{n.replaceChildren(...d.map(l=>r("li",{dir:"auto"},l)))})}function u(d){
if(!d.length)return;let l=()=>{o.hidden=!0};o.hidden=!1,o.replaceChildren(r("p",{},a("Somebody has changed the files sin\
ce your last decision. It is kept:")),r("ul",{},...d.map(f=>r("li",{dir:"auto"},f))),r("button",{type:"button",onclick:l},
a("I have seen it")))}}var Yt=3e3,is="[*]:",as=".jp-InputPrompt";function we(e){let t=new Map,o=[],n=0;return e.on("msg:custom",i),{ask(c,u){let d=F(
"message");n+=1;let l=setTimeout(()=>s(d),Yt);t.set(d,{...u,place:n,timer:l});try{e.send({...c,message_id:d})}catch{}return n},
listen:c=>o.push(c),close(){e.off("msg:custom",i);for(let{timer:c}of t.values())clearTimeout(c);t.clear()}};function s(c){
let u=t.get(c);u&&(cs()?(u.onRunning?.(),u.timer=setTimeout(()=>s(c),Yt)):u.onSilence?.())}function i(c){let u=t.get(c.message_id);
if(u){t.delete(c.message_id),clearTimeout(u.timer),c.type==="refused"?u.onRefused?.(c.reason):u.onReply(c);for(let d of o)
d(u.place)}}}function cs(){return[...document.querySelectorAll(as)].some(({textContent:t})=>t===is)}var at="coursekit",Vt=window,zt=Symbol.for("coursekit.unstored");Vt[zt]??=new Map;var de=Vt[zt],ls=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function lt(){try{return window.localStorage}catch{return null}}function ie(e,t){let o=`${[
at,e,ls,t].join(" ")} `;return{front:o,put(n,s){let i=JSON.stringify(s);try{return us(i.length+o.length+n.length),window.
localStorage.setItem(o+n,i),de.delete(o+n),!0}catch{return de.set(o+n,i),!1}},remove(n){de.delete(o+n),lt()?.removeItem(
o+n)},get:n=>ct(de.get(o+n)??ge(o+n)),has:n=>de.has(o+n)||ge(o+n)!==null,isStored:n=>ge(o+n)!==null,all:()=>Gt(o).flatMap(
n=>{let s=ct(de.get(n)??ge(n));return s?[[n.slice(o.length),s]]:[]})}}function ge(e){return lt()?.getItem(e)??null}function Gt(e){
let t=lt(),o=new Set(de.keys());for(let n=0;n<(t?.length??0);n+=1)o.add(t?.key(n)??"");return[...o].filter(n=>n.startsWith(
e))}function ct(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function us(e){
let t=c=>c.length+(ge(c)?.length??0),o=Gt(`${at} `),n=o.reduce((c,u)=>c+t(u),0);if(n+e<=1e6)return;let s=c=>ct(ge(c))?.at??
0,i=o.filter(c=>!c.startsWith(`${at} waiting `));i.sort((c,u)=>s(c)-s(u));for(let c of i){if(n+e<=1e6)return;n-=t(c),window.
localStorage.removeItem(c)}if(n+e>1e6)throw new Error("no room for another action")}function We(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(o=>{let n=o;for(let s=0;s<t.length;s+=1)n=Math.imul(n^t.charCodeAt(s),16777619);return(n>>>
0).toString(16).padStart(8,"0")}).join("")}var ds="input:not([type='checkbox']), select, textarea, [role='listbox']",Jt="curator keys";function ke(){let e=ie("read\
er","any");return{keys:e.get(Jt)?.on??!0,onKeys:t=>e.put(Jt,{at:Date.now(),on:t})}}function be(e,t){let o=we(e),n={isWaiting:!1,
ask:s,close:o.close};return n;function s(i,c,u){o.ask(i,{onReply(d){n.isWaiting=!1,c(d)},onSilence(){n.isWaiting=!1,t(a(
"Nothing was saved: the program does not respond. If it was stopped, start it again; all that was signed is on the disk."),
!0)},onRefused(d){n.isWaiting=!1,t(d,!0),u?.(d)}})}}function Fe(e,t){e.replaceChildren(t),t.querySelector("select, input\
, textarea")?.focus()}function ve(e,t){e.focus({preventScroll:!0}),t.element.firstElementChild?.scrollIntoView({block:"n\
earest"})}function Ue(e,[t,o,n,...s],i){return r("div",{class:"ck ck-curator",role:"group","aria-label":e,onkeydown:i},t,
r("div",{class:"ck-desk"},o,n),...s)}function ye(e,t,o){return n=>{if(!(n.altKey||n.ctrlKey||n.metaKey||!(n.target instanceof
Element))){if(n.key==="Escape"&&t())o();else{if(t()||!e.keysAreOn()||n.target.closest(ds))return;if(!e.press(n.key))return}
n.preventDefault(),n.stopPropagation()}}}function He(e,t,o){return(n,s,i,c,u)=>{e.mark(n,s,i,{take(d){t.ask({type:"mark",
words:d},({text:l,spans:f})=>{e.show(o()),c(l,f,d)})},cancel(){e.show(o()),u?.()}})}}function Qt(e,{label:t,fields:o},{sides:n,names:s},[i,c]){let u=r("p",{class:"ck-row-title",id:F("pair")},r("strong",{},
`${t} `),r("span",{class:"ck-part"},a("Difference {number} of {of}",{number:i,of:c}))),d=o.filter(({column:f})=>e.sides.
some(p=>p?.fields[f])).map(f=>{let p=e.columns.includes(f.column);return r("tr",{class:p?"ck-differs":null},r("th",{scope:"\
row"},f.label,p?r("span",{class:"ck-part"}," ",a("(differs)")):null),...e.sides.map((h,w)=>fs(h,f,s[w])))}),l=n.map((f,p)=>r(
"th",{scope:"col",dir:"auto"},f,e.sides[p]?null:r("span",{class:"ck-part"}," ",a("(has no such row)"))));return r("div",
{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},e.decided?a("Decided."):
a("Not decided: it does not count.")),r("table",{},r("thead",{},r("tr",{},r("th",{scope:"col"},a("Cell")),...l)),r("tbod\
y",{},...d)))}function fs(e,t,o){let n=e?.fields[t.column]??"",s=t.rows&&o[t.rows]?.[n];return r("td",{dir:"auto"},s?`${n}\
 ${s}`:n)}var ps=new Set(["words","text","long"]),Xt=60;function Zt(e,{label:t,fields:o},n,{number:s,of:i}){let c=s?a("{number} of\
 {of}",{number:s,of:i}):"",u=r("p",{class:"ck-row-title",id:F("row")},r("strong",{},`${e.id} `),`${t} `,r("span",{class:"\
ck-part"},c)),d=o.filter(({column:f})=>f!=="why"&&f!=="certainty").flatMap(f=>{let p=e.fields[f.column]??"",h=f.rows?en(
p).map(w=>tn(w,n[f.rows])):[p].filter(Boolean);return[r("dt",{},f.label),r("dd",{dir:"auto",class:p?null:"ck-part"},h.join(
"; ")||a("none"))]}),l=e.why.length?[r("p",{class:"ck-part"},a("Reasons")),r("ul",{},...e.why.map(f=>r("li",{},f)))]:[];
return r("div",{class:"ck-row",role:"group",tabindex:"-1","aria-labelledby":u.id},u,r("p",{class:"ck-standing"},...hs(e)),
r("dl",{},...d),...l)}function Ye({origin:e,fields:t}){return e==="reviewed"?t:{...t,certainty:"clear"}}function hs({certainty:e,
origin:t,checked:o}){let n=t==="reviewed"?a("Signed: {name}, {day}",o):a("Not signed: it does not count."),s=e==="doubtf\
ul"?r("strong",{},a("Doubtful.")):null;return s?[s," ",n]:[n]}function Ve(e,{label:t,fields:o},n,{save:s,cancel:i,mark:c}){
let u={},d={},l=o.map(w=>{let m=e[w.column]??"";if(w.kind==="rows"){let k=ms(w,m,n[w.rows]??{});return d[w.column]=k,k.element}
let v=ks(w,m,n);return d[w.column]=v,v.addEventListener("input",()=>delete u[w.column]),r("div",{class:`ck-field ${ps.has(
w.kind)?`ck-${w.kind}`:""}`},r("label",{},r("span",{},ws(w)),v),w.kind==="words"?h(w,v):null)}),f=r("form",{class:"ck-ro\
w","aria-label":a("{table}: a row to fill in",{table:t}),onsubmit(w){w.preventDefault(),s(p(),u)},onkeydown(w){w.key!=="\
Enter"||!(w.ctrlKey||w.metaKey)||(w.preventDefault(),w.stopPropagation(),f.requestSubmit())}},r("div",{class:"ck-fields"},
...l),r("div",{class:"ck-actions"},r("button",{type:"submit",class:"ck-main"},a("Save and sign")),r("button",{type:"butt\
on",onclick:i},a("Cancel"))));return f;function p(){let w=Object.entries(d).map(([m,{value:v}])=>[m,v]);return Object.fromEntries(
w.filter(([m,v])=>v!==(e[m]??"")&&!(m in u)))}function h(w,m){return r("button",{type:"button","aria-label":a("Mark in t\
he article: {cell}",{cell:w.label}),onclick(){c(w.label,u[w.column]??gs(e,w.column),(k,O)=>{m.value=k,u[w.column]=O,m.focus()})}},
a("Mark"))}}function ms({label:e},t,o){let n=en(t),s=Object.keys(o).filter(u=>!n.includes(u)),i=[...n,...s].map(u=>{let d=r(
"input",{type:"checkbox",value:u});return d.checked=n.includes(u),{box:d,choice:r("label",{},d,tn(u,o))}});return{element:r(
"fieldset",{class:"ck-field ck-named"},r("legend",{},e),...i.map(({choice:u})=>u)),get value(){return i.filter(({box:u})=>u.
checked).map(({box:u})=>u.value).join("; ")}}}var en=e=>e.split(";").map(t=>t.trim()).filter(Boolean),tn=(e,t)=>`${e} ${t?.[e]??
""}`.trim(),ws=({label:e,hint:t})=>t?`${e} (${t})`:e;function gs(e,t){let o=t==="evidence"?"":`${t}_`,n=`${e[`${o}start`]??
""}:${e[`${o}end`]??""}`;return(e[`${o}spans`]||n).split(";").map(i=>i.split(":").map(Number)).filter(([i,c])=>c>i).map(
([i,c])=>[i,c])}function ks(e,t,o){if(e.kind==="choice"||e.kind==="row")return bs(e,t,o);let s=e.kind==="long"||t.length>
Xt?r("textarea",{rows:3}):r("input",{type:"text"});return s.dir="auto",s.value=t,s}function bs({kind:e,choices:t,rows:o},n,s){
let i=e==="row"?["",...Object.keys(s[o]??{})]:t,c=i.includes(n)?i:[...i,n],u=l=>`${l} ${s[o]?.[l]??""}`.trim(),d=r("sele\
ct",{},...c.map(l=>r("option",{value:l},u(l).slice(0,Xt)||a("none"))));return d.value=n,d}function ze(e,t,o){let n=r("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:g,
...o}),s=e.map(p);n.append(t);let i=!1,c=0,u=0,d=!1,l=!0,f=C=>s[C].getAttribute("aria-selected")==="true";return{element:n,
words:s,marked:()=>s.map((C,M)=>M).filter(f),markAll:h,current:()=>c,go:O,close(){i=!0,n.setAttribute("aria-disabled","t\
rue")},open(){i=!1,n.removeAttribute("aria-disabled")}};function p([C,M],T){let x=r("span",{class:"ck-word",role:"option",
"aria-selected":"false",tabindex:T?"-1":"0",onpointerdown:S=>m(S,T),onpointerenter(S){S.buttons===1&&d&&k(T)}},M);return n.
append(C,x),x}function h(C,M){for(let T of s.keys())w(T,C(T),M)}function w(C,M,T=!1){(!i||T)&&s[C].setAttribute("aria-se\
lected",String(M))}function m(C,M){C.button||(C.preventDefault(),s[M].releasePointerCapture?.(C.pointerId),l=!f(M),d=!0,
document.addEventListener("pointerup",v,{once:!0}),u=M,O(M),w(M,l))}function v(){d=!1}function k(C){let[M,T]=[Math.min(u,
C),Math.max(u,C)];for(let x=M;x<=T;x+=1)w(x,l);O(C)}function O(C){s[c].tabIndex=-1,c=C,s[C].tabIndex=0,s[C].focus()}function g(C){
let M=s.length-1,T=getComputedStyle(n).direction==="rtl"?-1:1,x={ArrowRight:c+T,ArrowLeft:c-T,ArrowDown:y(1),ArrowUp:y(-1),
Home:0,End:M};if(C.key===" "||C.key==="Enter")u=c,l=!f(c),w(c,l);else if(C.key in x){let S=Math.max(0,Math.min(M,x[C.key]));
C.shiftKey?(f(c)||(u=c),l=!0,k(S)):O(S)}else return;C.preventDefault(),C.stopPropagation()}function y(C){let M=s[c].getBoundingClientRect(),
T=s.map((L,D)=>({at:D,box:L.getBoundingClientRect()})).filter(({box:L})=>C*(L.top-M.top)>M.height/2);if(!T.length)return c;
let x=T.map(({box:L})=>L.top),S=C>0?Math.min(...x):Math.max(...x),A=T.filter(({box:L})=>Math.abs(L.top-S)<M.height/2),$=L=>Math.
abs(L.left-M.left);return A.reduce((L,D)=>$(D.box)<$(L.box)?D:L).at}}function xe(e,t,o=0){let n=t.getBoundingClientRect(),s=e.getBoundingClientRect(),i=s.top+o;if(n.top>=i&&n.bottom<=s.bottom)
return;let c=matchMedia("(prefers-reduced-motion: reduce)").matches,u=Math.max(0,(s.bottom-i-n.height)/2);e.scrollBy({top:n.
top-i-u,behavior:c?"auto":"smooth"})}function Ge(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":a("Article"),lang:e.lang||null}),
s=r("div",{class:"ck-text"},n);return{element:s,show:i,mark:c};function i(u){s.replaceChildren(n);let d=u?.evidence??[0,
0],l=u?.passages??[],f=[d,...l].flat().filter(m=>typeof m=="number"),p=[],h,w=0;for(let m of e.blocks){p.push(t.slice(w,
m.start));let v=f.filter(M=>m.start<M&&M<m.end),k=[...new Set(v)].sort((M,T)=>M-T),O=[m.start,...k,m.end],g=O.slice(1).map(
(M,T)=>{let x=O[T],S=([L,D])=>Number(L)<=x&&M<=Number(D),A=l.some(S)?"mark":"span",$=r(A,{class:S(d)&&M>x?"ck-evidence":
null},t.slice(x,M));return S(d)&&d[1]>d[0]&&(h??=$),$}),y=m.aside?r("span",{class:"ck-aside-label"},m.aside):null,C=m.aside?
"ck-aside":`ck-${m.kind.replace(" ","-")}`;p.push(r("p",{class:C,dir:"auto"},y,...g)),w=m.end}p.push(t.slice(w,t.length)),
n.replaceChildren(...p),h&&xe(n,h)}function c(u,d,l,{take:f,cancel:p}){let h=o.map(([y,C],M)=>[t.slice(M?o[M-1][1]:0,y),
t.slice(y,C)]),w=t.slice(o.at(-1)?.[1]??0,t.length),m=ze(h,w,{"aria-label":u,lang:e.lang||null,class:"ck-marking ck-arti\
cle"}),v=y=>d.some(([C,M])=>C<o[y][1]&&o[y][0]<M),k=()=>{let y=m.marked();f(y.length?y:[m.current()])};s.replaceChildren(
r("p",{class:"ck-hint"},r("strong",{},u)," ",a("Move with the arrow keys, mark with the space bar, more with Shift and a\
n arrow, or drag; Enter takes the words.")),r("div",{class:"ck-actions"},r("button",{type:"button",class:"ck-main",onclick:k},
a("Take these words")),r("button",{type:"button",onclick:p},a("Cancel"))),m.element),m.element.addEventListener("keydown",
g,!0);let O=Math.max(0,o.findIndex((y,C)=>v(C)));l||m.markAll(v),m.go(O);function g(y){if(y.key==="Enter")k();else if(y.
key==="Escape")p();else return;y.preventDefault(),y.stopPropagation()}}}var nn={render({model:e,el:t}){V(e,t);let o=e.get("forms"),{coder:n,sides:s,names:i}=e.get("manner"),c=be(e,C),{region:u,
announce:d}=Y(),l=0,f=!1,p=new re(e.get("page").text),h=Ge(e.get("page"),p,e.get("markable")),w=r("div",{class:"ck-place"}),
m=me({how:a("Compare the two rows with their sentence, which is marked in the article, and choose one, or edit it. Each \
decision is signed and kept at once. In a form, Control and Enter saves, Escape goes back."),actions:{1:{label:a("Take {\
name}",{name:s[0]}),run:()=>S(0)},2:{label:a("Take {name}",{name:s[1]}),run:()=>S(1)},e:{label:a("Edit"),run:()=>c.isWaiting||
$()},u:{label:a("Undo"),run:()=>A({type:"undo"})},p:{label:a("Previous"),run:()=>x(-1)},n:{label:a("Next"),run:()=>x(1)},
"?":{label:a("Help"),run:()=>m.help()}},coder:n,...ke(),onOff:C}),v=Ke([],()=>{}),k=ye(m,()=>f,()=>T(l)),O=[m.element,h.
element,w,v.element,u];return t.replaceChildren(Ue(a("Two coders"),O,k)),e.on("change:state",y),y(),T(M(-1),!1),()=>{e.off(
"change:state",y),c.close()};function g(){return e.get("state")}function y(){m.show(g()),v.showOutside(g().outside)}function C(L,D=!1){
d(L),m.said(L,D)}function M(L){let{pairs:D}=g(),B=[...D.keys()];return[...B.slice(L+1),...B.slice(0,L+1)].find(q=>!D[q].
decided)??Math.max(0,L)}function T(L,D=!0){let{pairs:B}=g(),_=B[L];if(f=!1,!_){w.replaceChildren(r("p",{tabindex:"-1"},a(
"The two agree on every row."))),h.show(void 0);return}l=L;let q=Qt(_,o[_.table],{sides:s,names:i},[L+1,B.length]);w.replaceChildren(
q),h.show(_.sides.find(W=>W)??void 0),D&&ve(q,m)}function x(L){g().pairs[l+L]?T(l+L):C(L>0?a("This is the last row."):a(
"This is the first row."))}function S(L){A({type:"take",number:l,side:L})}function A(L,D){c.isWaiting||(c.isWaiting=!0,c.
ask({...L,seen:g().seen},({said:B,at:_})=>{let q=g().pairs.every(({decided:W})=>W);C(q?[B,a("All differences are decided\
.")].join(" "):B),T(_??M(l))},D??(()=>T(l))))}function $(){let{table:L,sides:D}=g().pairs[l],B=D[0]?0:1,_=D[B];if(!_)return;
let q=He(h,c,()=>_),W=Ve(Ye(_),o[L],i[B],{save:(I,E)=>A({type:"take",number:l,side:B,cells:I,marked:E},()=>{}),cancel:()=>T(
l),mark:(I,E,b)=>q(I,E.length?E:[_.evidence],!E.length,b)});f=!0,Fe(w,W)}}};function on(e,t,o,n){let s=r("select",{onkeydown(c){c.key==="Enter"&&(c.preventDefault(),i.requestSubmit())}},...t.map(({
id:c,fields:u})=>r("option",{value:c},`${c} ${u.name}`))),i=rn(a("Merge {name} into another row",{name:e.fields.name}),[
r("label",{},a("Into:")," ",s),r("p",{class:"ck-part"},a("This row goes; its names become other names of the row that yo\
u choose."))],a("Merge"),()=>o(s.value),n);return i}function sn(e,t,o){let s=[e.fields.name,...e.fields.aliases.split(";")].
map(c=>c.trim()).filter(c=>c).map(c=>({name:c,box:r("input",{type:"checkbox"})})),i=r("input",{type:"text",dir:"auto"});
return rn(a("Split {name} into two rows",{name:e.fields.name}),[r("p",{},a("Which names belong to the second row?")),...s.
map(({name:c,box:u})=>r("label",{class:"ck-name",dir:"auto"},u,` ${c}`)),r("label",{},a("Or another name for the second \
row:")," ",i)],a("Split"),()=>t([...s.filter(({box:c})=>c.checked).map(({name:c})=>c),...i.value.trim()?[i.value.trim()]:
[]]),o)}function rn(e,t,o,n,s){return r("form",{class:"ck-row","aria-label":e,onsubmit(i){i.preventDefault(),n()}},r("p",
{class:"ck-row-title",dir:"auto"},r("strong",{},e)),...t,r("div",{class:"ck-actions"},r("button",{type:"submit",class:"c\
k-main"},o),r("button",{type:"button",onclick:s},a("Cancel"))))}var an={render({model:e,el:t}){V(e,t);let o=e.get("forms"),n=be(e,g),{region:s,announce:i}=Y(),c,u=!1,d=new re(e.get("pa\
ge").text),l=Ge(e.get("page"),d,e.get("markable")),f=r("div",{class:"ck-place"}),p=me({actions:{k:{label:a("Keep"),means:a(
"the row is right as it is"),run:()=>$({type:"keep",...x()})},e:{label:a("Edit"),run:()=>n.isWaiting||D()},d:{label:a("D\
rop"),means:a("the article says no such thing"),run:()=>$({type:"drop",...x()})},m:{label:a("Merge"),means:a("this and a\
nother row are the same stakeholder"),run:()=>n.isWaiting||q(),only:"stakeholders"},s:{label:a("Split"),means:a("the row\
 is about two stakeholders"),run:()=>n.isWaiting||W(),only:"stakeholders"},a:{label:a("Add"),means:a("mark the words of \
a row that is missing"),run:()=>n.isWaiting||_()},u:{label:a("Undo"),run:()=>$({type:"undo"})},p:{label:a("Previous"),run:()=>A(
-1)},n:{label:a("Next"),run:()=>A(1)},"?":{label:a("Help"),run:()=>p.help()}},forms:o,coder:e.get("manner").coder,...ke(),
onFilter:()=>S(T()),onOff:g}),h=Ke(e.get("manner").versions,(I,E)=>n.ask({type:"diff",version:I},({lines:b})=>E(b))),w=He(
l,n,()=>C(c)),m=ye(p,()=>u,()=>S(c)),v=[p.element,l.element,f,h.element,s];return t.replaceChildren(Ue(a("Curation"),v,m)),
e.on("change:state",O),O(),S(T(),!1),()=>{e.off("change:state",O),n.close()};function k(){return e.get("state")}function O(){
p.show(k()),h.showOutside(k().outside)}function g(I,E=!1){i(I),p.said(I,E)}function y(){let{turn:I,mixed:E}=k().orders,b=p.
filter();return b==="mixed"?E:b==="turn"?I:I.filter(([R])=>R===b)}function C(I){return I&&k().tables[I[0]].find(({id:E})=>E===
I[1])}function M(I){let E=e.get("manner").kind==="person";return I.find(b=>{let R=C(b),N=R?.origin==="reviewed";return R&&
(!N||E&&R.checked.kind==="program")})}function T(){return M(y())??y()[0]}function x(){return{table:c?.[0],row:c?.[1]}}function S(I,E=!0){
let b=C(I);if(c=b&&I,u=!1,p.at(c?.[0]),!b||!I){f.replaceChildren(r("p",{tabindex:"-1"},a("There are no rows."))),l.show(
void 0);return}let R=y(),N=R.findIndex(([P,K])=>P===I[0]&&K===I[1])+1,j=Zt(b,o[I[0]],k().names,{number:N,of:R.length});f.
replaceChildren(j),l.show(b),E&&ve(j,p)}function A(I){let E=y(),b=E.findIndex(([N,j])=>N===c?.[0]&&j===c?.[1]),R=E[b+I];
R?S(R):i(I>0?a("This is the last row."):a("This is the first row."))}function $(I,E){if(n.isWaiting)return;let b=y(),R=b.
findIndex(([N,j])=>N===c?.[0]&&j===c?.[1]);n.isWaiting=!0,n.ask({...I,seen:k().seen},({said:N,at:j})=>{let P=M([...b.slice(
R+1),...b.slice(0,R+1),...y()]);g(P?N:[N,a("All these rows are signed.")].join(" ")),S(j&&C(j)?j:P??(C(c)?c:y()[0]))},E??
(()=>S(C(c)?c:T())))}function L(I){u=!0,Fe(f,I)}function D(){let I=C(c);!I||!c||B(c[0],I,Ye(I),(E,b)=>$({type:"mend",...x(),
cells:E,marked:b},()=>{}))}function B(I,E,b,R){let N=Ve(b,o[I],k().names,{save:R,cancel:()=>S(c),mark:(j,P,K)=>w(j,P.length?
P:[E?.evidence??[0,1]],!P.length,K)});L(N)}function _(){let I=c?.[0]??"stakeholders",{label:E}=o[I];u=!0;let b=C(c)?.evidence??
[0,1],R=a("Mark the words of a new row: {table}",{table:E});w(R,[b],!0,(j,P,K)=>n.ask({type:"new",table:I,words:K},({cells:G})=>{
B(I,C(c),G,(ce,Jo)=>$({type:"add",table:I,words:K,cells:ce,marked:Jo},()=>{}))}),()=>S(c))}function q(){let I=C(c);if(!I)
return;let E=k().tables.stakeholders.filter(({id:R})=>R!==I.id);L(on(I,E,R=>$({type:"merge",row:I.id,into:R},()=>{}),()=>S(
c)))}function W(){let I=C(c);if(!I)return;L(sn(I,b=>$({type:"split",row:I.id,names:b},()=>{}),()=>S(c)))}}};var vs=["yes","no"],Se=({origin:e})=>e==="reviewed",X=e=>Se(e)&&!e.by_words;function cn(e,{first:t,last:o}){return!t&&!o?
e:e.filter(({published:n})=>n&&t<=n&&(!o||n<=o))}function Ne(e,t){let o=new Map,n=new Set;for(let{id:s,article:i,actor:c,
concept:u,agreement:d}of e){let l={all:s,article:i,period:""}[t],f=`${c}\0${u}\0${d}\0${l}`;if(n.has(f))continue;n.add(f);
let p=o.get(c)??new Map,h=p.get(u)??{yes:0,no:0};h[d]+=1,o.set(c,p.set(u,h))}return o}function dt(e,t,o){return(t==="aff\
iliation"?ys(e):xs(e,t,o)).sort((s,i)=>i.weight-s.weight||ut(s.one,i.one)||ut(s.other,i.other))}var ut=(e,t)=>+(e>t)-+(e<
t);function ys(e){return[...e].flatMap(([t,o])=>[...o].map(([n,{yes:s,no:i}])=>({one:t,other:n,weight:s+i})))}function xs(e,t,o){
let n=[...e].sort(([i],[c])=>ut(i,c)),s=[];return n.forEach(([i,c],u)=>{for(let[d,l]of n.slice(u+1)){let f=ln(c,l,t);f&&
s.push({one:i,other:d,weight:f/Ss(c,l,o)})}}),s}function ln(e,t,o){let n=0;for(let[s,{yes:i,no:c}]of e){let u=t.get(s);u&&
(n+=o==="congruence"?i*u.yes+c*u.no:i*u.no+c*u.yes)}return n}function Ss(e,t,o){if(o==="none")return 1;let[n,s]=[Je(e),Je(
t)];return o==="average activity"?(n+s)/2:o==="cosine"?n*s:Je(e,t)+Je(t,e)+ln(e,t,"congruence")}function Je(e,t){let o=0;
for(let[n,s]of e)for(let i of vs)t?.get(n)?.[i]||(o+=s[i]);return o}function un(e,[t,o],n){if(o===void 0||n==="affiliati\
on"){let c=[t,o??t];return e.filter(({actor:u,concept:d})=>(c[0]===u||c[0]===d)&&(c[1]===u||c[1]===d))}let s=n==="congru\
ence"?{yes:"yes",no:"no"}:{yes:"no",no:"yes"},i=Ne(e,"period");return e.filter(({actor:c,concept:u,agreement:d})=>{let l=c===
t?o:c===o?t:"";return!!(l&&i.get(l)?.get(u)?.[s[d]])})}function fn({title:e,actors:t,concepts:o,articles:n,statements:s,notes:i}){let c=o.map(m=>({...m,id:dn(m.id)})),u=s.map(
m=>({...m,concept:dn(m.concept)})),d=new Map;for(let{id:m,name:v,type:k}of t)d.set(m,{id:m,name:v,about:k});for(let{id:m,
label:v}of c)d.set(m,{id:m,name:v,about:""});let l=new Set(t.map(({id:m})=>m)),f=new Map(n.map(m=>[m.article,m])),p=[...new Set(
u.map(({published:m})=>m).filter(Boolean))].sort(),h=new Map;return{title:e,days:p,statements:u,notes:i,article:m=>f.get(
m),name:m=>d.get(m)?.name||m,inOrder:m=>[...d.keys()].filter(v=>m.includes(v)),about:m=>d.get(m)?.about??"",isActor:m=>l.
has(m),isSigned:u.every(Se),wholeOf:w};function w(m){let v=h.get(m);if(v)return v;let k=pn(u,m),O=Ne(k,"all"),g=pt(k),y=M=>M.
map(({id:T})=>T).filter(T=>g.has(T)).sort((T,x)=>(g.get(x)??0)-(g.get(T)??0)),C={actors:y(t),concepts:y(c),counts:O};return h.
set(m,C),C}}var dn=e=>`concept: ${e}`;function ft(e,{kind:t,duplicates:o,normalisation:n,machine:s,atLeast:i,days:[c,u]}){
let d=pn(e.statements,s),l=c===0&&u>=e.days.length-1,f=l?d:cn(d,{first:e.days[c],last:e.days[u]}),p=Ne(f,o[t]),h=dt(p,t,
n),w=Ne(f.filter(X),o[t]),m=new Map(dt(w,t,n).map(k=>[Z(k),k.weight])),v=h.filter(({weight:k})=>k>=i).map(k=>({...k,checked:m.
get(Z(k))??0}));return{kind:t,statements:f,days:[e.days[c]??"",e.days[u]??""],undated:l?0:d.filter(({published:k})=>!k).
length,counts:p,lines:v,weights:[...new Set(h.map(({weight:k})=>k))].sort((k,O)=>k-O),debate:e,whole:e.wholeOf(s)}}var pn=(e,t)=>t?
e:e.filter(Se),Z=({one:e,other:t})=>`${e}\0${t}`,Ce=({lines:e},t)=>e.filter(({one:o,other:n})=>t.every(s=>s===o||s===n));
function pt(e){let t=new Map;for(let{actor:o,concept:n}of e)for(let s of[o,n])t.set(s,(t.get(s)??0)+1);return t}var ht=5,Te=e=>U("1 statement","{count} statements",e),Le=e=>String(Number.isInteger(e)?e:Number(e.toPrecision(2)));function Qe({
yes:e,no:t}={yes:0,no:0}){return[e&&a("yes {count}",{count:e}),t&&a("no {count}",{count:t})].filter(Boolean).join(", ")}
var mt=({debate:e},{one:t,other:o})=>`${e.name(t)} – ${e.name(o)}`;function Be({kind:e,counts:t},{one:o,other:n,weight:s}){
if(e==="affiliation")return Qe(t.get(o)?.get(n));let i=Le(s);return e==="congruence"?a("agreement {weight}",{weight:i}):
a("disagreement {weight}",{weight:i})}var De=()=>a("side checked by nobody"),hn=(e,t)=>`${mt(e,t)}: ${Be(e,t)}${t.checked?
"":` (${De()})`}`;function wt({debate:e,days:[t,o]}){return e.days.length?t===o?z(t):a("{first} to {last}",{first:z(t),last:z(
o)}):a("No statement has a day.")}function mn({debate:e,lines:t,statements:o,undated:n}){let s=o.length,i=new Set(t.flatMap(
({one:p,other:h})=>[p,h]).filter(e.isActor)),c=o.filter(p=>!Se(p)).length,u=s-c-o.filter(X).length,d=U("1 actor","{count\
} actors",i.size),l=U("1 line","{count} lines",t.length);return[`${d}, ${l}, ${Te(s)}.`,!s&&!e.isSigned&&a("Nobody has s\
igned a row of these days; the box above brings those of the machine."),c&&U("1 of them ({share} %) is the machine's rea\
ding, signed by nobody.","{count} of them ({share} %) are the machine's reading, signed by nobody.",c,{share:Math.round(
100*c/s)}),s>0&&!c&&a("All were signed by a person."),u&&U("In 1 of those that were signed, the side was found by the co\
debook's words, and checked by nobody.","In {count} of those that were signed, the side was found by the codebook's word\
s, and checked by nobody.",u),n&&U("1 more has no day.","{count} more have no day.",n)].filter(Boolean).join(" ")}function wn(e,t,o){
if(!t.length)return a("Nothing is chosen.");let{debate:n}=e,s=t.map(n.name).join(" – "),i=Te(o);if(t.length>1)return`${s}\
: ${i}.`;let c=Ce(e,t).map(({one:f,other:p})=>n.name(f===t[0]?p:f)),u=a("and {count} more",{count:c.length-ht}),d=c.slice(
0,ht).join(", ")+(c.length>ht?` ${u}`:""),l=U("1 neighbour","{count} neighbours",c.length);return`${s}: ${l}${d&&` (${d}\
)`}, ${i}.`}function bn(e,t,o){let n,s=gn(a("Network"),{affiliation:a("actors and concepts"),congruence:a("congruence"),conflict:a("\
conflict")},o),i=gn(a("Show as"),{map:a("map"),list:a("list"),matrix:a("matrix")},h=>t({view:h})),c=r("input",{type:"che\
ckbox",onchange:()=>t({machine:c.checked})}),u=r("label",{class:"ck-machine"},c,a("With rows that nobody has signed"));u.
hidden=e.isSigned;let d=Cs(h=>t({atLeast:h})),l=kn(a("Count a side that an actor takes again"),{all:a("each time"),article:a(
"once for each article"),period:a("once in these days")},h=>n&&t({duplicates:{...n.duplicates,[n.kind]:h},atLeast:0})),f=kn(
a("Normalise by"),{none:a("nothing: a count"),"average activity":a("average activity"),Jaccard:a("Jaccard similarity"),cosine:a(
"cosine similarity")},h=>t({normalisation:h,atLeast:0})),p=r("details",{},r("summary",{},a("How lines are counted")),r("\
div",{class:"ck-choices"},l.element,f.element));return{element:r("div",{class:"ck-controls"},s.element,i.element,d.element,
u,p),show(h,w){n=h,s.show(h.kind),i.show(h.view),c.checked=h.machine,d.show(h.atLeast,w),l.show(h.duplicates[h.kind]),f.
show(h.normalisation),f.element.hidden=h.kind==="affiliation"}}}function gn(e,t,o){let n=F("radios"),s=Object.entries(t),
i=s.map(([u])=>r("input",{type:"radio",name:n,value:u,onchange:()=>o(u)})),c=s.map(([,u],d)=>r("label",{},i[d],r("span",
{},u)));return{element:r("fieldset",{class:"ck-radios"},r("legend",{},e),...c),show(u){for(let d of i)d.checked=d.value===
u}}}function kn(e,t,o){let n=r("select",{onchange:()=>o(n.value)},...Object.entries(t).map(([s,i])=>r("option",{value:s},
i)));return{element:r("label",{},e," ",n),show(s){n.value=s}}}function Cs(e){let t=[],o=r("input",{type:"range",min:0,step:1,
oninput:()=>e(t[Number(o.value)]??0)}),n=r("span");return{element:r("label",{class:"ck-weight"},n,o),show(s,i){({weights:t}=
i);let c=Math.max(t.findIndex(d=>d>=s),0);o.max=String(Math.max(t.length-1,0)),o.value=String(c),o.disabled=t.length<2;let u=a(
"{weight} or more",{weight:Le(t[c]??0)});n.textContent=a("Weight of a line: {said}",{said:u}),o.setAttribute("aria-value\
text",u)}}}function Oe(e){let t=[];return{clear:()=>{t=[]},add(o,n,...s){let c=r("button",{type:"button",...n,onclick:()=>e(c.ariaPressed===
"true"?[]:o)},...s);return t.push({ids:o,button:c}),c},mark(o){for(let{ids:n,button:s}of t)s.ariaPressed=String(Ts(n,o))},
all:()=>t}}var Ts=(e,t)=>e.length===t.length&&e.every(o=>t.includes(o));var Os={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Ms=4;function Es(e,t,o){let n=Os[o];if(!n)return-1;
let[s,i]=vn(e[t]),c=-1,u=1/0;return e.forEach((d,l)=>{let[f,p]=vn(d),h=(f-s)*n[0]+(p-i)*n[1],w=Math.abs((f-s)*n[1])+Math.
abs((p-i)*n[0]),m=h+Ms*w;h>1&&m<u&&([c,u]=[l,m])}),c}var vn=({x:e,y:t,width:o,height:n})=>[e+o/2,t+n/2];function Me(e){e.
addEventListener("keydown",t=>{if(t.altKey||t.ctrlKey||t.metaKey)return;let o=gt(e),n=o.indexOf(t.target);if(n<0)return;
let s={Home:0,End:o.length-1},i=o.map(u=>u.getBoundingClientRect()),c=t.key in s?s[t.key]:Es(i,n,t.key);c<0||(t.preventDefault(),
o[c].focus())}),e.addEventListener("focusin",({target:t})=>{for(let o of gt(e))o.tabIndex=o===t?0:-1})}function Ee(e){let t=gt(
e),o=t.find(n=>n.ariaPressed==="true")??t[0];for(let n of t)n.tabIndex=n===o?0:-1}var gt=e=>[...e.querySelectorAll("butt\
on")];var As=.3333333333333333,Is=30;function yn(e,t,o,n){let s=n<560,i=s&&t.length>0,c=Math.min(230,n*(i?.4:s?.36:.26)),u=i?n*
.36:Math.min(210,n*.26),d=t.length*86,{left:l,right:f}=$s(e,o,i),p=Math.max(l.length*26,f.length*26,d,Math.min(300,n/2))+
10,h=new Map;m(l,{x:0,width:c,side:"left"},26,26),m(f,{x:n-c,width:c,side:"right"},26,26);let w=i?n-u:(n-u)/2;return m(t,
{x:w,width:u,side:"middle"},86,76),{places:h,height:p,inner:[c,i?n-u:n-c]};function m(v,k,O,g){let y=Math.min(O*2,(p-10)/
Math.max(v.length,1)),C=Math.max(O,y),M=(p-C*(v.length-1)-g)/2;v.forEach((T,x)=>{h.set(T,{...k,y:M+x*C})})}}function $s(e,t,o){
if(o)return{left:e,right:[]};let n=Rs(e,t),s=e.toSorted((l,f)=>(n.get(l)??0)-(n.get(f)??0)),i=s.filter(l=>(n.get(l)??0)<
0).length,c=Math.floor(s.length*As),u=Math.max(c,Math.min(s.length-c,i)),d=new Set(s.slice(0,u));return{left:e.filter(l=>d.
has(l)),right:e.filter(l=>!d.has(l))}}function Rs(e,t){let o=e.map(s=>{let i=[...t.get(s)??[]].map(([c,{yes:u,no:d}])=>[
c,Math.sign(u-d)]);return new Map(i)}),n=o.map((s,i)=>(s.size?1:0)/(1+i/100));for(let s=0;s<Is;s+=1){let i=new Map;o.forEach(
(u,d)=>{for(let[l,f]of u)i.set(l,(i.get(l)??0)+f*n[d])}),n=o.map(u=>[...u].reduce((d,[l,f])=>d+f*(i.get(l)??0),0));let c=Math.
hypot(...n)||1;n=n.map(u=>u/c)}return new Map(e.map((s,i)=>[s,n[i]]))}var Tn=13,Ws={yes:11,no:65},xn=1.25,Ns=6,Sn=.48,Ls=["yes","no"];function kt(e,t,{places:o,inner:n},s){let i=e.lines[0]?.
weight??1,c=new Set(e.statements.filter(X).map(({actor:f,concept:p,agreement:h})=>Z({one:f,other:p})+h)),u=[];for(let f of t){
let p=o.get(f.one),h=o.get(f.other);if(!p||!h)continue;let w=Q("g",{class:"ck-tie"}),m=Q("title",{});m.textContent=hn(e,
f),w.append(m,...d(f,p,h).flatMap(l)),w.addEventListener("click",()=>s([f.one,f.other])),u.unshift(w)}return u;function d(f,p,h){
if(e.kind!=="affiliation"){let m=e.kind==="congruence"?"yes":"no";return[{path:Cn(p,h,Tn,n),side:m,weight:f.weight,isSolid:f.
checked>0}]}let w=e.counts.get(f.one)?.get(f.other);return Ls.filter(m=>w?.[m]).map(m=>({path:Cn(p,h,Ws[m],n),side:m,weight:w?.[m]??
0,isSolid:c.has(Z(f)+m)}))}function l({path:f,side:p,weight:h,isSolid:w}){let m=xn+(Ns-xn)*Math.sqrt(h/i);return[Q("path",
{d:f,class:"ck-touch"}),Q("path",{d:f,class:`ck-strand ck-${p}${w?"":" ck-unchecked"}`,"stroke-width":m.toFixed(2)})]}}function Cn(e,t,o,[
n,s]){let i=e.side==="left"?n:s,c=e.y+Tn,u=t.y+o;if(e.side===t.side){let f=Math.min(24+Math.abs(u-c)*Sn,(s-n)*Sn*1.3),p=i+
(e.side==="left"?f:-f);return`M${i} ${c}C${p} ${c} ${p} ${u} ${i} ${u}`}let d=t.side==="left"||t.side==="middle"&&e.side===
"right"?t.x+t.width:t.x,l=(i+d)/2;return`M${i} ${c}C${l} ${c} ${l} ${u} ${d} ${u}`}var vt=40,On={wide:[vt,12],narrow:[24,8]},bt=300;function Mn(e){let t=Q("svg",{role:"img",class:"ck-all"}),o=Q("svg",{"a\
ria-hidden":"true",class:"ck-front"}),n=a("Names on the map: the arrow keys go from one to the next"),s=r("div",{role:"g\
roup","aria-label":n}),i=r("p",{class:"ck-hint"}),c=r("div",{class:"ck-stage"});c.append(t,o,s),Me(s);let u=Oe(e),d,l,f=[],
p=0;return new ResizeObserver(([{contentRect:k}])=>{Math.abs(k.width-p)<1||(p=k.width,l&&h(l,f))}).observe(c),{element:r(
"div",{},c,i),show:h,choose:m};function h(k,O){if(l=k,f=O,!p)return;let{kind:g,whole:y,debate:C}=k,[M,T]=p<560?On.narrow:
On.wide,x=g==="affiliation"?y.concepts:[],S=C.inOrder(Xe(y.actors,M,f)),A=C.inOrder(Xe(x,T,f));d=yn(S,A,y.counts,p),c.style.
height=`${d.height}px`;for(let W of[t,o])W.setAttribute("viewBox",`0 0 ${p} ${d.height}`);let{places:$}=d,L=k.lines.filter(
({one:W,other:I})=>$.has(W)&&$.has(I));t.replaceChildren(...kt(k,L.slice(0,bt),d,e));let D=U("1 line","{count} lines",L.
length),B=a("Map with {lines}. The list and the matrix say the same in words.",{lines:D});t.setAttribute("aria-label",B);
let _=new Set(k.lines.flatMap(({one:W,other:I})=>[W,I]));u.clear(),s.replaceChildren(...[...d.places].map(([W,I])=>w(W,I,
_.has(W),k)));let q=[yt(S.length,y.actors.length),A.length<x.length&&a("{shown} of {all} concepts are here.",{shown:A.length,
all:x.length}),L.length>bt&&js(L.length)];i.textContent=q.filter(Boolean).join(" "),i.hidden=!i.textContent,v()}function w(k,{
x:O,y:g,width:y,side:C},M,{debate:T,counts:x}){let A=[r("span",{class:"ck-named",dir:"auto"},T.name(k))];if(C==="middle"){
let{yes:B,no:_}=Ds(x,k);A.unshift(r("span",{class:"ck-yes"},Qe({yes:B,no:0}))),A.push(r("span",{class:"ck-no"},Qe({yes:0,
no:_})))}let L={class:`ck-at-${C}${M?"":" ck-silent"}`,title:T.name(k)},D=u.add([k],L,...A);return Object.assign(D.style,
{left:`${O}px`,top:`${g}px`,width:`${y}px`}),D}function m(k){f=k;let O=new Set(u.all().flatMap(({ids:M})=>M)),{whole:g,kind:y}=l??
{},C=y==="affiliation"?k:k.filter(M=>g?.actors.includes(M));l&&C.some(M=>!O.has(M))?h(l,k):v()}function v(){let k=l&&f.length?
Ce(l,f):[],O=new Set(k.flatMap(({one:g,other:y})=>[g,y]));c.classList.toggle("ck-some",f.length>0),u.mark(f);for(let{ids:g,
button:y}of u.all())y.classList.toggle("ck-tied",O.has(g[0]));o.replaceChildren(...l&&d?kt(l,k,d,e):[]),Ee(s)}}function Xe(e,t,o){
let n=e.slice(0,t),s=o.filter(i=>e.includes(i)&&!n.includes(i));return[...n.slice(0,t-s.length),...s]}function Ds(e,t){let o={
yes:0,no:0};for(let n of e.values())o.yes+=n.get(t)?.yes??0,o.no+=n.get(t)?.no??0;return o}var yt=(e,t)=>e<t?a("{shown} \
of {all} actors are here, those with the most statements. Choose another in the list, and it comes here.",{shown:e,all:t}):
"",js=e=>a("The {shown} heaviest of {all} lines are drawn; choose a name, and all of its own are.",{shown:bt,all:e});var _s=300;function En(e){let t=r("div",{class:"ck-list"});Me(t);let o=Oe(e);return{element:t,show:n,choose:i};function n(c,u){
let{whole:d,debate:l,lines:f,statements:p}=c,h=pt(p);o.clear();let w=k=>s([k],l.name(k),l.about(k),Te(h.get(k)??0)),m=k=>k.
filter(O=>h.has(O)).map(w),v=f.slice(0,_s).map(k=>s([k.one,k.other],mt(c,k),Be(c,k),k.checked?"":De()));t.replaceChildren(
xt(a("Actors"),m(d.actors)),xt(a("Concepts"),m(d.concepts)),xt(a("Lines"),v,f.length)),i(u)}function s(c,u,...d){let l=d.
filter(Boolean).join(", ");return o.add(c,{},r("span",{class:"ck-named",dir:"auto"},u)," ",r("span",{class:"ck-about"},l))}
function i(c){o.mark(c),Ee(t)}}function xt(e,t,o=t.length){let n=t.length<o?a("{shown} of {all}",{shown:t.length,all:o}):
o,s=F("part");return r("div",{},r("p",{class:"ck-heading",id:s},`${e} (${n})`),r("ul",{"aria-labelledby":s},...t.map(i=>r(
"li",{},i))))}function An(e){let t=r("caption"),o=r("thead"),n=r("tbody"),s=r("table",{},t,o,n),i=a("Matrix: the arrow keys go from ce\
ll to cell"),c=r("div",{class:"ck-matrix",role:"group","aria-label":i},s),u=r("p",{class:"ck-hint"});Me(c);let d=Oe(e);return{
element:r("div",{},c,u),show:l,choose:f};function l(p,h){let{kind:w,whole:m,debate:v}=p,k=w==="affiliation",O=new Set(p.
lines.flatMap(({one:A,other:$})=>[A,$])),g=m.actors.filter(A=>O.has(A)),y=k?g:Xe(g,vt,h),C=k?m.concepts.filter(A=>O.has(
A)):y,M=new Map(p.lines.flatMap(A=>qs(A,w).map($=>[$,A]))),T=k?Fs(p):new Map;d.clear(),c.classList.toggle("ck-square",!k),
t.textContent=Ps()[w],o.replaceChildren(r("tr",{},r("td"),...C.map(A=>r("th",{scope:"col"},x(A))))),n.replaceChildren(...y.
map(A=>r("tr",{},r("th",{scope:"row"},x(A)),...C.map($=>S(M.get(Z({one:A,other:$}))))))),u.textContent=k?"":yt(y.length,
g.length),u.hidden=!u.textContent,f(h);function x(A){return d.add([A],{dir:"auto"},v.name(A))}function S(A){if(!A)return r(
"td");let $=Z(A),L=k?Ks(p,A):[Le(A.weight)],D=k?T.get($):+!A.checked,B={class:D?"ck-hatched":null},_=d.add([A.one,A.other],
B,...L);return D&&_.style.setProperty("--ck-share",`${Math.round(100*D)}%`),r("td",{},_)}}function f(p){d.mark(p),Ee(c)}}
var Ps=()=>({affiliation:a("Who says yes or no to what, and how often"),congruence:a("How far two actors take the same s\
ide"),conflict:a("How far two actors take opposite sides")}),qs=({one:e,other:t},o)=>o==="affiliation"?[Z({one:e,other:t})]:
[Z({one:e,other:t}),Z({one:t,other:e})];function Ks({counts:e},{one:t,other:o}){let{yes:n,no:s}=e.get(t)?.get(o)??{yes:0,
no:0};return[n&&r("span",{class:"ck-yes"},a("yes {count}",{count:n})),s&&r("span",{class:"ck-no"},a("no {count}",{count:s}))].
filter(i=>i!==0)}function Fs({statements:e}){let t=new Map;for(let o of e){let n=Z({one:o.actor,other:o.concept}),s=t.get(
n)??{all:0,unchecked:0};s.all+=1,s.unchecked+=+!X(o),t.set(n,s)}return new Map([...t].map(([o,{all:n,unchecked:s}])=>[o,
s/n]))}var Us=50;function $n(e){let t=r("p",{class:"ck-heading",tabindex:"-1"}),o=r("p",{class:"ck-about"}),n=r("ul",{class:"ck\
-neighbours"}),s=r("ol",{class:"ck-sentences"}),i=In(n,a("Show more neighbours")),c=In(s,a("Show more sentences")),u=r("\
button",{type:"button",onclick:()=>e([])},a("Clear the choice")),d=r("div",{class:"ck-behind",role:"group","aria-label":a(
"The sentences behind it")},t,o,n,i.button,s,c.button,u);return{element:d,show:l};function l(p,h){let{debate:w}=p,m=Pe(d),
v=h.length?un(p.statements,h,p.kind):[],k=h.length===1?Ce(p,h):[];t.textContent=h.length?h.map(w.name).join(" – "):a("\
Choose a name or a line");let O=h.map(w.about).filter(Boolean).join(", ");return o.textContent=h.length?[O,Te(v.length)].
filter(Boolean).join(" · "):a("Its neighbours are then listed here, with the sentences behind it; a neighbour opens the\
 line to it."),i.show(h.length>1?h.map(g=>f([g],w.name(g),"")):k.map(g=>{let{one:y,other:C}=g,M=w.name(y===h[0]?C:y);return f(
[y,C],M,Be(p,g),!g.checked)})),c.show(v.map(g=>Hs(p,g))),u.hidden=!h.length,m&&t.focus(),wn(p,h,v.length)}function f(p,h,w,m=!1){
let v=m?`${w}, ${De()}`:w,k=r("button",{type:"button",class:m&&"ck-hatched",onclick:()=>e(p)},r("span",{class:"ck-named",
dir:"auto"},h)," ",r("span",{class:"ck-about"},v));return r("li",{},k)}}function In(e,t){let o=[],n=r("button",{type:"bu\
tton",onclick:s},t);return{button:n,show(i){e.replaceChildren(),o=i,s()}};function s(){e.append(...o.splice(0,Us)),n.hidden=
!o.length}}function Hs({debate:e},t){let{actor:o,concept:n,agreement:s,article:i,row:c,published:u,evidence:d,content:l}=t,
f=r("strong",{class:`ck-${s}`},s==="yes"?a("yes"):a("no")),p=e.article(i),h=qe(p?.url??""),w=d||l,m=u?z(u):a("day unknow\
n"),v=[p?.source,m].filter(Boolean).join(", ");return r("li",{class:X(t)?null:"ck-hatched"},r("p",{dir:"auto"},`${e.name(
o)}: `,f,` – ${e.name(n)}`),w?r("blockquote",{dir:"auto"},r("q",{},w)):r("p",{},a("The words are not in this corpus: r\
ead them in the article.")),r("p",{class:"ck-about"},r("cite",{dir:"auto"},p?.title||i),` · ${v} · `,a("row {row} of {\
article}",{row:c,article:i}),` · ${Ys(t)}`,...t.by_words?["; ",a("the codebook's words found the side")]:[],...h?[" · ",
h]:[]))}function Ys({origin:e,coder:t,checked_on:o}){return e==="proposed"?a("proposed, and signed by nobody"):e!=="revi\
ewed"?a("read by the machine, and signed by nobody"):o?a("signed by {coder} on {day}",{coder:t,day:z(o)}):t?a("signed by\
 {coder}",{coder:t}):a("coded by hand")}var Vs=28;function Rn({days:e,statements:t},o){let n=e.length-1,s=e.map(k=>zs(t.filter(({published:O})=>O===k))),i=Math.
max(...s.map(({count:k})=>k),1);for(let{element:k,count:O}of s)k.style.height=`${Vs*O/i}px`;let c=m(a("First day"),0),u=m(
a("Last day"),n),d=r("p",{class:"ck-days"}),l=s.map(({element:k})=>k),f=r("div",{class:"ck-bars","aria-hidden":"true"},...l),
p=r("div",{class:"ck-track"},c.element,u.element),h=r("fieldset",{class:"ck-time"},r("legend",{},a("Days")),d,...n<1?[]:
[f,p]);return h.style.setProperty("--ck-steps",String(e.length)),{element:h,show:w};function w([k,O],g){d.textContent=g,
c.show(k),u.show(O),c.element.style.zIndex=String(+(k>n/2)),s.forEach(({element:y},C)=>{y.classList.toggle("ck-out",C<k||
O<C)})}function m(k,O){let y=r("input",{type:"range","aria-label":k,...{min:0,max:n,step:1,value:O},oninput:v});return{element:y,
value:()=>Number(y.value),show(C){y.value=String(C),y.setAttribute("aria-valuetext",z(e[C]??""))}}}function v({target:k}){
let O=k===c.element,[g,y]=[c.value(),u.value()];g<=y?o([g,y]):o(O?[g,g]:[y,y])}}function zs(e){let t=e.filter(n=>!X(n)).
length,o=r("span",{class:t?"ck-hatched":null});return o.style.setProperty("--ck-share",`${Math.round(100*t/e.length)}%`),
{element:o,count:e.length}}var Wn={render({model:e,el:t}){V(e,t);let o=fn(e.get("debate")),n={kind:"affiliation",view:"map",duplicates:{affiliation:"\
all",congruence:"period",conflict:"period"},normalisation:"none",machine:!1,atLeast:0,days:[0,Math.max(o.days.length-1,0)],
chosen:[]},s=ft(o,n),i=0,{region:c,announce:u}=Y(),d=bn(o,C,T),l=Rn(o,M),f={map:Mn(S),list:En(S),matrix:An(S)},p=$n(S),h=r(
"p",{class:"ck-map-key"}),w=r("p",{class:"ck-summary"}),m=o.notes.map($=>r("p",{class:"ck-hint"},$)),v=r("div",{class:"c\
k-view"}),k=r("div",{class:"ck-both"},v,p.element),{title:O}=o,y={class:"ck ck-debate",role:"group","aria-label":O?a("De\
bate map: {title}",{title:O}):a("Debate map"),onkeydown:A};t.replaceChildren(r("div",y,d.element,l.element,w,h,k,...m,c)),
x(),p.show(s,n.chosen);function C($){n={...n,...$},s=ft(o,n),x(),p.show(s,n.chosen),u(`${wt(s)}. ${w.textContent}`)}function M($){
n={...n,days:$},!i&&(i=requestAnimationFrame(()=>{i=0,C({})}))}function T($){let L=n.chosen.slice(0,1).filter(o.isActor);
C({kind:$,chosen:L,atLeast:0})}function x(){d.show(n,s),l.show(n.days,wt(s)),w.textContent=mn(s),h.replaceChildren(...Gs(
n));let $=f[n.view];v.firstChild!==$.element&&v.replaceChildren($.element),$.show(s,n.chosen)}function S($){n={...n,chosen:$},
f[n.view].choose($),u(p.show(s,$))}function A({key:$}){$==="Escape"&&n.chosen.length&&S([])}}};function Gs({kind:e}){let t={
affiliation:{"ck-yes":a("yes to a concept"),"ck-no":a("no to a concept")},congruence:{"ck-yes":a("two actors take the sa\
me side of a concept")},conflict:{"ck-no":a("two actors take opposite sides of a concept")}},o={"ck-unchecked":a("side c\
hecked by nobody")};return Object.entries({...t[e],...o}).map(([n,s])=>r("span",{class:n},s))}var Nn={render({model:e,el:t}){V(e,t);let{region:o,announce:n}=Y(),s=e.get("choices").map((m,v)=>Js(m,()=>l(v))),i=r("bu\
tton",{type:"button",onclick:f},a("Show all rows")),c=r("p",{class:"ck-count"}),u=Qs(e.get("columns")),d=r("div",{class:"\
ck-picture"});return t.replaceChildren(r("div",{class:"ck ck-explorer",role:"group","aria-label":a("Table with choices")},
r("div",{class:"ck-choices"},...s.map(({element:m})=>m),i),c,u.element,d,o)),e.on("change:chosen",h),e.on("change:pictur\
e",w),h(),()=>{e.off("change:chosen",h),e.off("change:picture",w)};function l(m){let v=[...e.get("chosen")];v[m]=s[m].value(),
p(v)}function f(){p(s.map(()=>null))}function p(m){e.set("chosen",m),e.save_changes(),n(c.textContent)}function h(){let m=e.
get("chosen"),v=e.get("rows"),k=v.filter(({facets:O})=>O.every((g,y)=>m[y]===null||m[y]===g));s.forEach((O,g)=>{O.show(m[g])}),
c.textContent=k.length?U("1 of {total} rows matches.","{count} of {total} rows match.",k.length,{total:v.length}):a("No \
row matches all of these choices."),u.show(k),w()}function w(){let m=e.get("picture"),v=JSON.stringify(m.of)===JSON.stringify(
e.get("chosen"));m.of?v?m.fault?d.replaceChildren(r("p",{dir:"auto"},m.fault)):d.replaceChildren(...m.lead?[Zs(m)]:[]):d.
replaceChildren(r("p",{},a("The figure for these rows is being drawn."))):d.replaceChildren()}}};function Js({name:e,values:t},o){
let n=t.map((i,c)=>r("option",{value:c,dir:"auto"},i||a("no entry"))),s=r("select",{onchange:o},r("option",{value:""},a(
"all")),...n);return{element:r("label",{},r("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:i=>s.value=i===null?"":String(t.indexOf(i))}}function Qs(e){let t=r("tbody"),o=e.map(u=>r("th",{scope:"col",dir:"au\
to"},u)),n=r("table",{},r("thead",{},r("tr",{},...o)),t),s=a("The matching rows"),i=r("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},n);return{element:i,show:c};function c(u){i.hidden=u.length===0,i.scrollTop=0,t.replaceChildren(
...u.map(({cells:d})=>r("tr",{},...d.map(Xs))))}}function Xs(e){let t=qe(e);return t?r("td",{},t):r("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function Zs({lead:e,parts:t}){return r("div",{lang:"en"},r("p",{},e),...er(t))}function er(e){return e.
flatMap(({heading:t,items:o})=>[r("p",{},r("strong",{},t)),r("ol",{},...o.map(n=>r("li",{},n)))])}var Ln="coursekit",je="records";function Bn(e,t,o){let n=!0,s=null,i=!1;e.on("change:keeping",c),c();async function c(){
try{await tr(u)}catch(d){i||o(d instanceof Error?d.message:String(d)),i=!0}}async function u(){if(!n&&!e.get("keeping").
at_stake)return;let d=await nr();try{let{course:l}=e.get("keeping"),f=await or(d,l);f&&!ir(f,s)&&await t.ask({keeping:"a\
dd"},[f]);let{upto:p,files:h}=await t.ask({keeping:"take"});p&&(s=rr(h[0]),await sr(d,l,s),await t.ask({keeping:"taken",
upto:p})),n=!1}finally{d.close()}}}function tr(e){return navigator.locks?navigator.locks.request(Ln,e):e()}function nr(){
return new Promise((e,t)=>{let o=indexedDB.open(Ln,1);o.onupgradeneeded=()=>o.result.createObjectStore(je),o.onsuccess=()=>e(
o.result),o.onerror=()=>t(o.error)})}function or(e,t){return new Promise((o,n)=>{let s=e.transaction(je).objectStore(je).
get(t);s.onsuccess=()=>o(s.result),s.onerror=()=>n(s.error)})}function sr(e,t,o){return new Promise((n,s)=>{let i=e.transaction(
je,"readwrite");i.objectStore(je).put(o,t),i.oncomplete=()=>n(),i.onabort=()=>s(i.error)})}var rr=({buffer:e,byteOffset:t,
byteLength:o})=>new Uint8Array(e,t,o).slice(),ir=(e,t)=>e.length===t?.length&&e.every((o,n)=>o===t[n]);var ar=1e4,Dn=8,cr=6e4;function jn(e,t,o){return Pn(e,t,Ze(e,o))}function _n(e,t,o){let n=Ze(e,o),s=Pn(e,t,n);return e.get(
"keeping").place!=="session"&&t.append(ur(n)),{link:n,leave:s}}function Pn(e,t,o){let{place:n}=e.get("keeping"),s=()=>{},
i=c=>{t.prepend(lr(e,o,c)),s=dr(e)};return n==="session"&&i(""),n==="page"&&Bn(e,o,i),()=>s()}function Ze(e,t){let o=new Map;
return e.on("msg:custom",(n,s)=>{n.keeping==="changed"&&t();let i=o.get(n.keeping_id);i&&(o.delete(n.keeping_id),clearTimeout(
i.timer),n.keeping==="refused"?i.refuse(new Error(n.reason)):i.resolve({...n,files:s}))}),{ask(n,s=[]){return new Promise(
(i,c)=>{let u=F("keeping"),d=()=>c(new Error(a("The kernel is not answering. Run this cell again.")));o.set(u,{resolve:i,
refuse:c,timer:setTimeout(d,ar)});try{e.send({...n,keeping_id:u},void 0,s)}catch{}})}}}function lr(e,t,o){let n=r("p",{class:"\
ck-reminder"}),s=()=>{let i=a("Some of your work is not in any file you have downloaded: download it before you leave.");
n.replaceChildren(e.get("keeping").at_stake?i:"")};return e.on("change:keeping",s),s(),r("div",{class:"ck ck-keeping",role:"\
group","aria-label":a("Your answers are not kept here.")},r("p",{},r("strong",{},a("Your answers are not kept here.")),"\
 ",o?a("The browser will not store them ({reason}).",{reason:o}):""," ",a("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),qn(t),n)}function ur(e){let t=a("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return r("div",{class:"ck"},r(
"h3",{},a("Your answers as a file")),r("p",{},t),qn(e))}function qn(e){let{region:t,announce:o}=Y(),n=r("p",{class:"ck-n\
otice"}),s=r("input",{type:"file",accept:".jsonl",hidden:!0,onchange:l}),i=r("button",{type:"button",onclick:d},a("Downl\
oad my answers")),c=r("button",{type:"button",onclick:()=>s.click()},a("Upload a file of answers"));return r("div",{class:"\
ck-file"},r("div",{class:"ck-actions"},i,c,s),n,t);function u(f){n.replaceChildren(f),o(f)}async function d(){try{let{name:f,
upto:p,files:h}=await e.ask({keeping:"take"});if(!p)return u(a("There is nothing to download yet."));St(new Blob(h,{type:"\
application/jsonl"}),f),await e.ask({keeping:"taken",upto:p}),u(a("Downloaded: {name}. Keep this file.",{name:f}))}catch(f){
u(a("Not downloaded: {reason}",{reason:_e(f)}))}}async function l(){let[f]=s.files??[];if(f)try{if(f.size>Dn*1024*1024)throw new Error(
a("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Dn}));
let{told:p}=await e.ask({keeping:"add"},[await f.arrayBuffer()]);u(p)}catch(p){u(a("Not uploaded: {reason}",{reason:_e(p)}))}finally{
s.value=""}}}var _e=e=>e instanceof Error?e.message:String(e);function St(e,t){let o=URL.createObjectURL(e);r("a",{href:o,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),cr)}function dr(e){let t=o=>{e.get("keeping").at_stake&&o.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Kn=["answers","written","brief","hints","confidence","first-tries","contested"],Fn=["answers","written","brief"],Un=()=>({
answers:a("Answers to questions, each with its last try and its best"),written:a("Written work, with your own marks"),brief:a(
"The paragraphs of your brief, with your own marks"),hints:a("How many hints you took"),confidence:a("How sure you were"),
"first-tries":a("Your first try at each question, and your first versions"),contested:a("What you decided where opinions\
 differ, and whom you advised")});var fr=80,Hn={render({model:e,el:t}){V(e,t),t.replaceChildren(pr(Ze(e,()=>{})))}};function pr(e){let{region:t,announce:o}=Y(),
n=mr(),s=wr(m),i=r("div"),c=r("p",{class:"ck-notice"}),u=r("p",{class:"ck-told"}),d=r("p",{class:"ck-receipt"}),l=!1,f=y=>e.
ask({keeping:"hand-in",ticked:s.ticked(),...n.chosen(),file:y}),p=r("button",{type:"button","aria-expanded":"false",onclick:w},
a("Show all that will be in it")),h=r("button",{type:"button",class:"ck-main",onclick:k},a("Make the file"));return r("d\
iv",{class:"ck ck-hand-in"},r("p",{},a("You make one file for your instructor. Nothing is sent: you upload the file, or \
pass it on, yourself. It holds what you tick and nothing else about you.")),n.element,s.element,r("div",{class:"ck-actio\
ns"},p,h),c,u,d,i,t);async function w(){l=!l,p.setAttribute("aria-expanded",String(l)),p.replaceChildren(l?a("Hide what \
will be in it"):a("Show all that will be in it")),i.replaceChildren(),l&&await v()}function m(){d.replaceChildren(),l&&v()}
async function v(){try{let{preview:y}=await f(!1);if(!l)return;let C=[...i.querySelectorAll("details")].filter(({open:T})=>T),
M=new Set(C.map(({dataset:T})=>T.unit));i.replaceChildren(gr(y,M)),O(hr(y))}catch(y){g(_e(y))}}async function k(){if(!n.
chosen().called)return n.focus(),g(a("Write a pseudonym or your name first."));try{let{name:y,receipt:C,files:M}=await f(
!0);St(new Blob(M,{type:"text/html"}),y);let T=a("The file {name} is in your downloads. Hand it in where your instructor\
 says.",{name:y});d.replaceChildren(a("Your receipt:")," ",r("strong",{},C)," "),d.append(a("Keep it: your instructor se\
es the same code.")),O(T,`${T} ${d.textContent}`)}catch(y){g(a("No file was made: {reason}",{reason:_e(y)}))}}function O(y,C=y){
c.replaceChildren(),u.replaceChildren(y),o(C)}function g(y){u.replaceChildren(),c.replaceChildren(y),o(y)}}function hr({
parts:e}){let t=e.reduce((o,{items:n})=>o+n.length,0);return U("It will hold one item.","It will hold {count} items.",t)}
function mr(){let e=F("called"),t=F("as"),o=(c,u)=>{let d=r("input",{type:"radio",name:t,value:c,checked:c==="pseudonym"});
return r("label",{},d,r("span",{},u))},n=r("input",{id:e,type:"text",maxlength:fr,autocomplete:"off",dir:"auto"}),s=r("f\
ieldset",{},r("legend",{},a("Who hands in")),o("pseudonym",a("Under a pseudonym, as agreed with your instructor")),o("na\
me",a("Under my name")),r("label",{for:e,class:"ck-called"},a("Pseudonym or name:")),n);return{element:s,chosen:()=>{let c=s.
querySelector("input:checked");return{as:c instanceof HTMLInputElement?c.value:"pseudonym",called:n.value.trim()}},focus:()=>n.
focus()}}function wr(e){let t=Un(),o=Kn.map(s=>r("input",{type:"checkbox",value:s,checked:Fn.includes(s),onchange:e}));return{
element:r("fieldset",{},r("legend",{},a("What you hand in")),...o.map(s=>r("label",{},s,r("span",{},t[s.value]))),r("p",
{class:"ck-beside"},a("A text that you tick is handed in as you wrote it, also where opinions differ: you wrote it in a \
role. Guesses and reviews are in no file."))),ticked:()=>o.filter(({checked:s})=>s).map(({value:s})=>s)}}function gr({about:e,
parts:t},o){return r("div",{class:"ck-preview",role:"region",tabindex:"0","aria-label":a("All that will be in it")},Yn(e),
...t.map(({title:n,items:s})=>{let i=new Map;for(let c of s)i.set(c.lesson,[...i.get(c.lesson)??[],c]);return r("section",
{"aria-label":n},r("p",{class:"ck-title"},n),...[...i].map(([c,u])=>kr(c||n,u,i.size===1||o.has(c||n))))}))}function kr(e,t,o){
let n=U("one item","{count} items",t.length);return r("details",{open:o,"data-unit":e},r("summary",{dir:"auto"},`${e} (${n}\
)`),...t.map(br))}function br({name:e,prompt:t,lines:o}){return r("div",{class:"ck-item"},r("p",{class:"ck-heading",dir:"\
auto"},t||e),r("p",{class:"ck-beside"},e),Yn(o))}function Yn(e){let t=e.flatMap(([o,n])=>[o?r("dt",{},o):"",r("dd",{dir:"\
auto"},n)]);return r("dl",{},...t)}function Vn(e,t){let{piece:o,rubric:n,most:s,longest:i,number:c,isFirst:u,give:d,say:l}=t,f=[...e.points],p=e.comment,h=Math.
max(0,f.indexOf(null)),w=n.map((B,_)=>C(B,_)),m=r("textarea",{rows:"3",maxlength:String(i),id:F("comment"),onchange:A,onkeydown:$});
m.value=p;let v=yr(e.bank,L),k=r("div",{class:"ck-told"}),O=r("section",{class:"ck-row",tabindex:"-1","aria-label":g()},
r("h2",{},g()),r("p",{class:"ck-quiet"},a("{number} of {of}",{number:c[0],of:c[1]})),...y(),...e.sample?[H("div",{class:"\
ck-work",dir:"auto"},e.sample)]:e.parts.filter(([,B])=>B).map(vr),r("div",{class:"ck-rubric",role:"group","aria-label":a(
"Rubric")},...w.map(B=>B.element)),r("label",{for:m.id},a("Comment for the student")),m,v.element,k);return M(),D(e.told),
{element:O,digit:x,move:S,leave:A,told:D,comment:()=>m.focus(),bank:()=>v.open()?void 0:l(a("The bank is empty: comments\
 come into it as you write them.")),isBankOpen:v.isOpen,closeBank(){v.close(),O.focus({preventScroll:!0})}};function g(){
return o.student?a("Student {name}",{name:o.student}):a("A sample")}function y(){let{student:B,changed:_}=o;return[u&&a(
"Mark the samples of this question first: so you know what you count."),_&&a("The student has handed in other words sinc\
e you marked this: mark it again."),e.earlier&&a("This answers an earlier version of the question."),B&&e.client&&a("For\
: {client}",{client:e.client})].filter(Boolean).map(q=>r("p",{class:"ck-note"},q||""))}function C(B,_){let q=Array.from(
{length:s+1},(b,R)=>r("button",{type:"button",onclick:()=>T(_,R)},String(R))),W=F("line"),I=H("span",{id:W,dir:"auto"},B);
return{element:r("div",{class:"ck-line",role:"group","aria-labelledby":W},I,r("span",{class:"ck-points"},...q)),buttons:q}}
function M(){w.forEach(({element:B,buttons:_},q)=>{q===h?B.setAttribute("aria-current","true"):B.removeAttribute("aria-c\
urrent"),_.forEach((W,I)=>{W.setAttribute("aria-pressed",String(f[q]===I))})})}function T(B,_){f[B]=_,h=Math.min(B+1,n.length-
1),M(),p=m.value,d([...f],p)}function x(B){v.isOpen()?v.take(B-1):B<=s?T(h,B):l(a("A line has at most {most} points.",{most:s}))}
function S(B){h=Math.min(Math.max(h+B,0),n.length-1),M(),w[h].element.scrollIntoView({block:"nearest"}),l(a("Line {numbe\
r}: {words}",{number:h+1,words:w[h].element.firstChild?.textContent??""}))}function A(){m.value!==p&&(p=m.value,d([...f],
p))}function $(B){B.key!=="Escape"&&!(B.key==="Enter"&&(B.ctrlKey||B.metaKey))||(B.preventDefault(),B.stopPropagation(),
A(),O.focus({preventScroll:!0}))}function L(B){m.value=[m.value.trimEnd(),B].filter(Boolean).join(`
`),v.close(),m.focus()}function D(B){if(!B)return k.replaceChildren();let[_,q,W]=B;k.replaceChildren(r("h3",{},a("Its au\
thor calls it: {label}",{label:_})),q?H("div",{dir:"auto"},q):"",W?r("p",{},W):"")}}function vr([e,t]){return r("div",{class:"\
ck-part"},e?r("h3",{},e):null,r("p",{class:"ck-work",dir:"auto"},t))}function yr(e,t){let o=r("ol",{class:"ck-bank",hidden:!0,
"aria-label":a("Comments that you have used")},...e.map(s=>r("li",{},r("button",{type:"button",onclick:()=>t(s)},s))));return{
element:o,isOpen:()=>!o.hidden,open(){return o.hidden=e.length===0,o.querySelector("button")?.focus(),e.length>0},close(){
o.hidden=!0},take(s){e[s]!==void 0&&t(e[s])}}}function Ct({name:e,prompt:t,samples:o},n){return r("section",{"aria-label":a("Question")},r("h2",{},e),H("div",{class:"\
ck-prompt",dir:"auto"},t),...n?o.map(Sr):[xr(o.length)])}function xr(e){return e?r("p",{},a("The samples are shown here \
once you have marked them.")):null}function Sr({label:e,text:t,comment:o}){return r("details",{},r("summary",{},a("Sampl\
e: {label}",{label:e})),H("div",{dir:"auto"},t),...o?[r("p",{},r("strong",{},a("Why:"))),H("div",{dir:"auto"},o)]:[])}function zn(e,t,o){let n=r("select",{onchange:()=>c()},r("option",{value:"task"},a("one question at a time")),r("option",
{value:"student"},a("one student at a time"))),s=r("select",{onchange:o}),i=[...new Set(t.map(({student:l})=>l))].filter(
Boolean).sort();return u(),{element:r("div",{class:"ck-far"},r("label",{},a("Order:")," ",n),r("label",{},a("Show:")," ",
s)),order:d,turn(l){let f=l===void 0?void 0:t[l];n.value=n.value==="task"?"student":"task",u(),f&&(s.value=n.value==="ta\
sk"?String(f.task):f.student),o()}};function c(){u(),o()}function u(){let l=n.value==="task",f=l?e.map(({name:p},h)=>[String(
h),p]):i.map(p=>[p,a("Student {name}",{name:p})]);s.replaceChildren(r("option",{value:""},l?a("all questions"):a("all st\
udents")),...f.map(([p,h])=>r("option",{value:p},h)))}function d(){let l=n.value==="task",p=t.map((w,m)=>m).filter(w=>{let{
task:m,student:v}=t[w];return s.value===""||s.value===(l?String(m):v)});if(l)return p;let h=w=>t[w].student;return p.sort(
(w,m)=>h(w)<h(m)?-1:h(w)>h(m)?1:w-m)}}var Gn={render({model:e,el:t}){V(e,t);let{region:o,announce:n}=Y(),s=be(e,(c,u)=>i?.(c,u)),i;return t.replaceChildren(r(
"p",{tabindex:"-1"},a("The work is being read …")),o),s.ask({type:"open"},c=>{i=Cr(c,{el:t,kernel:s,region:o,announce:n})}),
()=>s.close()}};function Cr({tasks:e,pieces:t,most:o,longest:n,marker:s,far:i},c){let{el:u,kernel:d,region:l,announce:f}=c,
p,h,w=[],m=r("div",{class:"ck-place"}),v=r("div",{class:"ck-text"}),k=zn(e,t,()=>$(x())),O=me({how:Tr(),actions:{n:{label:a(
"Next"),run:()=>A(1)},p:{label:a("Previous"),run:()=>A(-1)},g:{label:a("Next to mark"),run:()=>$(S()??p)},c:{label:a("Co\
mment"),run:()=>L(b=>b.comment())},b:{label:a("Bank"),means:a("comments that you have used"),run:()=>L(b=>b.bank())},o:{
label:a("Order"),means:a("one question over all students, or one student at a time"),run:()=>k.turn(p)},u:{label:a("Undo"),
run:W},"?":{label:a("Help"),run:()=>O.help()}},coder:s,words:{far:a("Marked work"),by:a("Marked by {name}",{name:s}),actions:a(
"What to do with the work")},...ke(),onOff:M}),g=ye(O,()=>h?.isBankOpen()??!1,()=>h?.closeBank()),y=r("div",{class:"ck-d\
esk"},v,m),C=a("Marking");return u.replaceChildren(r("div",{class:"ck ck-curator ck-marker",role:"group","aria-label":C,
onkeydown:I},O.element,k.element,y,l)),T(i),$(x()),M;function M(b,R=!1){f(b),O.said(b,R)}function T([b,R,N]){O.show({signed:b,
rows:R,said:N,undo:a("the last points or comment")})}function x(){let b=k.order();return b.find(R=>!t[R].marked)??b[0]}function S(){
let b=k.order(),R=b.indexOf(p??-1)+1,N=[...b.slice(R),...b.slice(0,R)].find(j=>!t[j].marked);return N===void 0&&M(a("All\
 of this is marked.")),N}function A(b){let R=k.order(),N=R[R.indexOf(p??-1)+b];N!==void 0?$(N):M(b>0?a("This is the last\
 piece of work."):a("This is the first piece of work."))}function $(b){if(h?.leave(),p=b,h=void 0,w=[],b===void 0){m.replaceChildren(
r("p",{tabindex:"-1"},a("There is no written work here.")));return}d.ask({type:"show",piece:b},R=>{if(b!==p)return;let N=t[b],
j=k.order();h=Vn(R,{piece:N,rubric:e[N.task].rubric,most:o,longest:n,number:[j.indexOf(b)+1,j.length],isFirst:B(N),give:(P,K)=>_(
b,P,K),say:M}),m.replaceChildren(h.element),v.replaceChildren(Ct(e[N.task],D(N.task))),ve(h.element,O);for(let P of w.splice(
0))P(h)})}function L(b){h?b(h):w.push(b)}function D(b){return t.every(R=>R.task!==b||R.student||R.marked)}function B(b){
return!!b.student&&!D(b.task)}function _(b,R,N){d.ask({type:"mark",piece:b,points:R,comment:N},j=>q(b,j),()=>b===p&&$(b))}
function q(b,R){T(R.far),M(R.said),b!==null&&(t[b].marked=R.marked,t[b].changed=!1,b===p&&(h?.told(R.told),v.replaceChildren(
Ct(e[t[b].task],D(t[b].task)))))}function W(){d.ask({type:"undo"},b=>{q(b.piece,b),b.back!==null&&$(b.back)})}function I(b){
let R=b.altKey||b.ctrlKey||b.metaKey,N=b.target instanceof Element&&b.target.closest("textarea, select");!R&&!N&&O.keysAreOn()&&
E(b.key)?(b.preventDefault(),b.stopPropagation()):g(b)}function E(b){if(/^[0-9]$/.test(b))L(R=>R.digit(Number(b)));else if(b===
"ArrowDown"||b==="ArrowUp")L(R=>R.move(b==="ArrowDown"?1:-1));else return!1;return!0}}function Tr(){return a("Read the w\
ork beside its question. 0, 1 and 2 give the points of the line of the rubric that is marked with an arrow, and go on to\
 the next; the arrow keys choose a line. Each point is kept at once. In a comment, Control and Enter or Escape goes back\
, and what is written is kept. The samples come first: what their author says of them is told once they are marked.")}function et(e){let t=r("p",{class:"ck-notice"}),o=r("p",{class:"ck-why-unsaved"}),n=r("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:o,left:n},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>o.replaceChildren(
s),whyUnsaved:()=>o.textContent??"",setRunning(){let s=a("The unit is still loading. Your answer is kept, and is checked\
 as soon as that is done.");n.textContent!==s&&(n.replaceChildren(s),e(s))},setLeft(s){n.replaceChildren(s?a("Not checke\
d yet: this is how you left it."):"")}}}function Jn(){let e=r("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){
!t.length&&e.hidden||(e.hidden=!t.length,e.replaceChildren(...t.map(Or)))}}}function Or({time:e,words:t}){let o=z(e.slice(
0,10));if(!t){let s=a("Given to an earlier version of this question, on {day}; it stays in your record.",{day:o});return r(
"li",{},s)}let n=a("Given to an earlier version of this question, on {day}: ",{day:o});return r("li",{},n,r("q",{dir:"au\
to"},t))}var Mr=2e4;function Qn({look:e,retry:t,announce:o}){let n=r("p",{}),s=r("button",{type:"button",onclick:()=>t(!0)},a("Tr\
y again")),i=r("details",{hidden:!0}),c=r("div",{class:"ck-saving",hidden:!0},n,s,i),u="",d=!1,l;return{element:c,show:f,
close:()=>clearTimeout(l)};function f({aloud:w=!1}={}){let m=e(),v=Ar(m),k=!v.length,O=k?Er(m.late,d):v.join(" ");d||=!k,
n.replaceChildren(O),c.classList.toggle("ck-unsaved",!k),s.hidden=k||m.isSilent,h(m.kept.mended??[]),c.hidden=!O&&i.hidden,
O&&(k?O!==u:w)&&o(O),u=O,clearTimeout(l),!k&&!m.isSilent&&(l=setTimeout(p,Mr))}function p(){document.hidden?f():t(!1)}function h(w){
if(i.hidden=!w.length,i.dataset.lines===String(w.length))return;i.dataset.lines=String(w.length);let m=U("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",w.length),v=w.map(O=>r("li",{dir:"auto"},O)),
k=[r("summary",{},m),r("ul",{},...v)];i.replaceChildren(...w.length?k:[])}}function Er(e,t){return e?U("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?a("Everything is saved now."):""}function Ar({kept:e,waiting:t,isSilent:o,areStored:n}){if(o&&t)return[n?Ir(t):Xn()];
if(!e.why)return[];let s=e.waiting?U("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",i=t&&n?a("This browser keeps a copy until it is saved."):"";return[fe(e.why),s,i].filter(Boolean)}function Ir(e){return U(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var fe=e=>a("Not saved yet: {reas\
on}",{reason:e}),Xn=()=>a("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),se=e=>e?a("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Xn();function tt(e,{course:t,quiz:o},n,{onNews:s,onLate:i,onElsewhere:c}){let u=ie("waiting",t),d=new Map,l=new Map,f=new Map,
p=new Set,h=new Set,w=new Set,m={},v=!1;return e.listen(_),window.addEventListener("storage",q),window.addEventListener(
"beforeunload",I),{give:g,giveAll:y,again:C,waiting:k,saved:D,areStored:()=>k().every(({id:E})=>u.isStored(E)),areSilent:()=>k().
some(({id:E})=>p.has(E)),open(E){m=E,!v&&(v=!0,O().forEach(x))},notOpened(){for(let{id:E}of O())p.add(E)},close(){window.
removeEventListener("storage",q),window.removeEventListener("beforeunload",I)}};function k(){let[E]=o.split(/(?<=\/)/),b=({
quiz:N})=>N===o||E.endsWith("/")&&String(N).startsWith(E);return u.all().map(([N,j])=>({...j,id:N})).filter(b).sort((N,j)=>N.
n-j.n||(N.id<j.id?-1:1))}function O(){return k().filter(({id:E})=>!f.has(E))}function g(E,b,R){let N=M({type:"do",question:E,
deed:b});l.set(N.id,R),T(N),x(N)}function y(E,{onReply:b,onSilence:R}){let N=Object.entries(E).map(([K,G])=>M({type:"do",
question:K,deed:G}));N.forEach(T);let j=Object.fromEntries(N.map(K=>[K.question,A(K)])),P=e.ask({type:"do-all",deeds:j},
{onReply(K){for(let{id:G,question:ce}of N)ce&&ce in K.refused?B(G):L(G,K);b(K),s()},onSilence(){for(let{id:K}of N)p.add(
K);s(),R()}});for(let{id:K}of N)f.set(K,P)}function C(E){let b=M({type:"again"});l.set(b.id,E),x(b)}function M(E){let b=k(),
R=b.findLast(G=>G.question===E.question);if(R&&$r(R,E)&&!h.has(R.id))return R;let N=`${new Date().toISOString().slice(0,
19)}Z`,j=E.question&&(m[E.question]??$(E.question)),P=(b.at(-1)?.n??0)+1,K={id:Rr(),n:P,quiz:o,time:N,version:j,...E};return u.
put(K.id,K),K}function T(E){let b=({id:R,n:N,question:j})=>j===E.question&&N<E.n&&!h.has(R)&&(p.has(R)||!f.has(R));k().filter(
b).forEach(x)}function x(E){let{id:b,quiz:R,type:N}=E;if(N==="again"&&R!==o){B(b);return}let j=S(E);p.delete(b);let P=e.
ask(j,{onReply(K){L(b,K);let G=l.get(b);l.delete(b),G?G.onReply(K):w.has(b)||i(E,K),w.add(b),s()},onSilence(){p.add(b),s(),
l.get(b)?.onSilence?.()},onRunning:()=>l.get(b)?.onRunning?.(),onRefused(K){B(b),l.get(b)?.onRefused?.(K),s()}});f.set(b,
P)}function S(E){let{id:b,quiz:R,type:N,question:j}=E;if(N==="again")return{type:N,id:b};let P=f.has(b)||!l.has(b);return{
type:"do",question:j,deed:A(E),...P&&{late:P,quiz:R}}}function A({id:E,question:b="",deed:R,version:N,time:j}){let P=N===
$(b)?m[b]:N;return{...R,id:E,time:j,...P&&{version:P}}}function $(E){let b=d.get(E);if(b)return b;let R=We(n.find(({id:N})=>N===
E)??E);return d.set(E,R),R}function L(E,b){p.delete(E),h.add(E),b.saved&&D()}function D(){h.forEach(B)}function B(E){h.delete(
E),p.delete(E),u.remove(E)}function _(E){for(let b of k())(f.get(b.id)??E)<E&&!h.has(b.id)&&x(b);W()}function q({key:E}){
E?.startsWith(u.front)&&W()}function W(){let E=[...p].filter(b=>!u.has(b));for(let b of E)p.delete(b),l.delete(b);E.length&&
c()}function I(E){k().some(({id:b})=>!u.isStored(b))&&E.preventDefault()}}var $r=(e,t)=>e.type===t.type&&e.question===t.
question&&JSON.stringify(e.deed)===JSON.stringify(t.deed);function Rr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(t=>t.toString(16).padStart(2,"0")).join("")}var Wr=400;function nt({course:e,quiz:t}){let o=ie("draft",e),n=d=>`${t} ${d.id}`,s=new Map(o.all()),i=new Set,c;return window.
addEventListener("pagehide",u),document.addEventListener("visibilitychange",u),{of(d,l){let f=s.get(n(d));return f&&(l||
f.sign===We(d))?f.deed:null},soon(d){i.add(d),clearTimeout(c),c=setTimeout(u,Wr)},keep(d,l){o.put(n(d),{at:Date.now(),sign:We(
d),deed:l})},forget(d){s.delete(n(d)),o.has(n(d))&&o.remove(n(d))},close(){u(),window.removeEventListener("pagehide",u),
document.removeEventListener("visibilitychange",u)}};function u(){clearTimeout(c);for(let d of i)d.keepDraft();i.clear()}}var Zn={render({model:e,el:t}){V(e,t);let o=Nr(e,we(e),t);return t.replaceChildren(o.element),o.close}};function Nr(e,t,o){
let[n]=e.get("shown"),s=e.get("manner"),{region:i,announce:c}=Y(),u=et(c),d=tt(t,s,[n],{onNews(){d.waiting().length||u.setUnsaved(
"")},onLate:(E,b)=>B(b.stands?.result),onElsewhere:x}),l=nt(s),f=Lr(n,{onGuess:$,onLook:L,onInput:()=>l.soon({keepDraft:A})}),
p=r("p",{class:"ck-guessed",hidden:!0}),h=r("p",{class:"ck-notice"}),w=F("guess"),m=H("div",{class:"ck-prompt",dir:"auto",
id:w},n.prompt),v=n.below?H("div",{dir:"auto"},n.below):null,{notice:k,unsaved:O}=u.elements,g=[m,v,f.element,p,k,O,h,i],
C=r("div",{class:"ck ck-predict",...{role:"group","aria-labelledby":w}},...g),M=!1;return S(),e.on("change:stage",q),t.ask(
{type:"open"},{onReply(E){B(E.questions[n.id].result),d.open(E.versions)},onSilence(){d.notOpened(),d.waiting().length&&
u.setUnsaved(se(d.areStored()))}}),{element:C,close:T};function T(){e.off("change:stage",q);for(let E of[d,l,t])E.close()}
function x(){let E=b=>B(b.questions[n.id].result);t.ask({type:"open"},{onReply:E})}function S(){let[E]=d.waiting(),b=l.of(
n,!0)??E?.deed,{text:R}=b?.sent??{};typeof R=="string"&&(f.text.value=R)}function A(){let E=f.text.value.trim();E&&!f.element.
hidden?l.keep(n,{sent:{text:E}}):l.forget(n)}function $(){let E=f.text.value.trim();E?D({text:E}):(u.tell(a("Write your \
guess first; one word is enough.")),f.text.focus())}function L(){D({without:!0})}function D(E){if(M)return;M=!0,u.clear();
let b={did:"answer",sent:E};d.give(n.id,b,{onReply(R){u.setUnsaved(R.saved?"":fe(e.get("kept")?.why??"")),B(R.stands.result),
c(a("What the guess was about is shown below."))},onSilence(){M=!1,u.setUnsaved(se(d.areStored())),c(u.whyUnsaved())},onRefused(R){
M=!1,u.tell(a("Not kept: {reason}.",{reason:R})),x()}})}function B(E){E&&(f.element.hidden=!0,l.forget(n),p.hidden=!1,p.
replaceChildren(...E.written?[r("strong",{},a("Your guess:"))," ",r("q",{dir:"auto"},E.written)]:[a("You chose to see it\
 without a guess.")]),_(),q())}function _(){let E=I(),b=E?.parentElement?.querySelector("template");!E||!b||(E.append(b.
content.cloneNode(!0)),b.remove(),E.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),W())}function q(){
let E=e.get("stage");h.replaceChildren(E==="failed"?e.get("fault"):""),E==="failed"&&M&&c(e.get("fault")),E==="open"&&W()}
function W(){let E=I();if(!E)return;let b=a("What the guess was about");for(let[j,P]of[["tabindex","-1"],["role","group"],
["aria-label",b]])E.setAttribute(j,P);ue(E);let{activeElement:R}=document,N=R!==document.body&&!C.contains(R);M&&!N&&E.focus(
{preventScroll:!0}),M=!1}function I(){return o.closest(".ck-gate")?.querySelector(".ck-revealed")}}function Lr(e,{onGuess:t,
onLook:o,onInput:n}){let s=r("p",{class:"ck-how",id:F("how")},a("Make your guess first: then you see. No guess is graded\
.")),i=r("textarea",{rows:2,maxlength:1e3,dir:"auto",id:F(e.id),"aria-describedby":s.id,oninput:n}),c=r("button",{type:"\
submit",class:"ck-main"},a("Keep my guess and show")),u=r("button",{type:"button",onclick:o},a("Show without a guess"));
return{element:r("form",{novalidate:!0,onsubmit(l){l.preventDefault(),t()}},s,r("label",{for:i.id},a("Your guess:")),i,r(
"div",{class:"ck-actions"},c,u)),text:i}}var Br=300,ot=14,Tt=17,Ot=["done","missed","left"],eo={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},no={render({
model:e,el:t}){V(e,t);let o=Dr(c=>n.ask(c));t.replaceChildren(o.element);let{link:n,leave:s}=_n(e,t,o.lookSoon);o.look();
let i=new IntersectionObserver(([c])=>c.isIntersecting&&o.lookSoon());return i.observe(t),()=>{i.disconnect(),s()}}};function Dr(e){
let{region:t,announce:o}=Y(),n=r("p",{class:"ck-total"}),s=r("p",{class:"ck-notice"}),i=r("div"),c=r("div"),u=0,d=r("but\
ton",{type:"button",onclick:v},a("Refresh")),l=r("div",{class:"ck ck-progress"},n,Fr(),d,s,i,c,t),f,p="";return{element:l,
look:h,lookSoon:m};async function h(){try{let{lessons:k,unread:O,apart:g,first_edition:y}=await e({keeping:"look"});w(y??
[]);let C=[...O.map(T=>a("This unit cannot be read: {why}",{why:T})),g];s.replaceChildren(...C.filter(Boolean).map(T=>r(
"p",{},T)));let M=JSON.stringify(k);return M===p||(p=M,n.replaceChildren(k.length?a("All units: {counts}",{counts:Mt(k.flatMap(
oo))}):a("No unit here has any questions.")),i.replaceChildren(...k.map(qr))),!0}catch(k){let O=k instanceof Error?k.message:
String(k);return s.replaceChildren(O),o(O),!1}}function w(k){k.length!==u&&(u=k.length,c.replaceChildren(jr(k)))}function m(){
clearTimeout(f),f=setTimeout(h,Br)}async function v(){await h()&&o(n.textContent)}}function jr(e){let t=e.length,o=U("Fi\
rst edition: one answer is kept","First edition: {count} answers are kept",t);return r("details",{class:"ck-first-editio\
n"},r("summary",{},o),r("p",{},a("These questions have left the course and are not asked again.")),r("ul",{},...e.map(_r)))}
function _r({prompt:e,words:t,time:o,verdict:n}){let s=z(o.slice(0,10));return r("li",{},H("span",{dir:"auto"},e),r("p",
{},`${s}: `,r("q",{dir:"auto"},t||"…"),` ${Pr()[n]??""}`))}var Pr=()=>({right:a("Right"),partly:a("Partly right"),near:a(
"Nearly right"),wrong:a("Not right")}),oo=e=>e.objectives.flatMap(({questions:t})=>t.map(({state:o})=>o));function qr(e){
let t=oo(e),o=r("span",{dir:"auto"},e.title),n=r("span",{class:"ck-unseen"},a("(opens in a new tab)")),s=Ot.flatMap(i=>t.
filter(c=>c===i));return r("section",{},r("h3",{},r("a",{href:e.file,target:"_blank",rel:"noopener"},o," ",n)),r("p",{class:"\
ck-counts"},Et(s),Mt(t)),r("ul",{},...e.objectives.map(Kr)))}function Kr({text:e,questions:t}){let o=t.map(({state:i})=>i),
n=t.filter(({state:i})=>i==="missed"),s=t.filter(({state:i,earlier:c})=>i==="left"&&c);return r("li",{},e?r("span",{dir:"\
auto"},e):a("Questions without an objective"),r("p",{class:"ck-counts"},Et(o),Mt(o)),to(a("Missed:"),n),to(a("Changed si\
nce you answered:"),s))}function to(e,t){if(!t.length)return null;let o=t.map(({prompt:n})=>H("li",{dir:"auto"},n));return r(
"div",{class:"ck-prompts"},r("p",{},e),r("ul",{},...o))}function Mt(e){let[t,o,n]=Ot.map(s=>e.filter(i=>i===s).length);return a(
"{done} done, {missed} missed, {left} left",{done:t,missed:o,left:n})}function Fr(){let e={done:a("done"),missed:a("miss\
ed"),left:a("left")},t=Ot.map(o=>r("span",{},Et([o]),` ${e[o]}`));return r("p",{class:"ck-legend"},a("A symbol for each \
question:"),...t)}function Et(e){let t=Q("svg",{class:"ck-marks",width:e.length*Tt,height:ot,viewBox:`0 0 ${e.length*Tt}\
 ${ot}`,"aria-hidden":"true",focusable:"false"});return e.forEach((o,n)=>{let s=Q("g",{class:`ck-mark-${o}`,transform:`t\
ranslate(${n*Tt} 0)`});s.append(Q("rect",{x:1,y:1,width:ot-2,height:ot-2,rx:2})),eo[o]&&s.append(Q("path",{d:eo[o]})),t.
append(s)}),t}var Ur=3,Hr=30,so=100,Yr=["client","whole-brief"];function ro(e,{way:t,makeForm:o,put:n}){let s=[],i=t==="one-by-one",c=r(
"button",{type:"button",class:"ck-main",hidden:!0,onclick:k},a("Next question")),u={},d=0;return{next:c,begin(){h(Ur),s.
length<e.length&&Vr(p)},addAll:()=>h(1/0),restore:w,restoreOne:m,arrange:v,named:l,around(O){let g=O instanceof Element?
O.closest("form"):null;return s.find(y=>y.element===g)},actions:()=>Object.fromEntries(f().flatMap(([O,g])=>{let y=g.action();
return y?[[O,y]]:[]})),left:()=>s.filter(O=>!O.isAnswered()).length,firstToAnswer:()=>f().find(([O])=>!u[O]?.result)?.[1],
setSaved(O){for(let[g,y]of f())O.has(g)||y.setUnsaved("")}};function l(O){return s[e.findIndex(({id:g})=>g===O)]}function f(){
return s.map((O,g)=>[e[g].id,O])}function p(){h(Hr),s.length<e.length&&setTimeout(p)}function h(O){let g=e.slice(s.length,
s.length+O).map((y,C)=>{let M=s.length+C+1,T=e.length,S=!Yr.includes(y.kind)?a("Question {place} of {count}",{place:M,count:T}):
"",A=o(y,S);return u[y.id]&&A.restore(u[y.id]),A});s.push(...g),v(),n(g,e.length-s.length)}function w(O){u=O,t!=="each"&&
h(1/0);for(let[g,y]of f())y.restore(u[g]);i&&(d=Math.max(0,s.findIndex(g=>!g.isAnswered()))),v()}function m(O,g){u[O]=g,
l(O)?.restore(g),v()}function v(){s.forEach((O,g)=>{O.element.hidden=i&&g>d}),c.hidden=!(i&&d<s.length-1&&s[d].isAnswered())}
function k(){d+=1,v(),s[d].focus()}}function Vr(e){let t=!1,o=()=>{t||e(),t=!0};setTimeout(o,so),requestAnimationFrame(()=>zr(
o))}function zr(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:so}):setTimeout(e)}function io(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:c,verdictLine:u}=t,d=o("textarea",{id:c("text"),
rows:4,maxlength:2e3,dir:"auto",oninput:E}),l=o("p",{class:"ck-how",id:c("count")});d.setAttribute("aria-describedby",l.
id);let f=o("div"),p=o("div",{role:"group"}),h=o("div"),w=o("div",{class:"ck-case"},f,p,h),m=null,v=[],k=null,O=null,g=!1;
return S(),{how:i("A decision that you have made stays."),get check(){return m?.asks&&!m.next?i("Compare"):i("Decide")},
goesOn:!0,body:w,answer:y,fill:C,show:M,said:x,close:()=>t.setDisabled(p,!0),open:T};function y(){if(O)return O;if(k){let b=k.
answer()?.choices;return b?{path:[...v,...b]}:null}return m?.asks&&d.value.trim()?{path:v,text:d.value.trim()}:null}function C(b){
O=null;let{path:R,text:N}=b,j=R.slice(0,v.length).join()===v.join();j&&k&&R.length===v.length+1?k.fill({choices:R.slice(
-1)}):j&&!k&&N?(d.value=N,E()):m||(O=b)}function M(b){if(O=null,g=!1,JSON.stringify(b)===JSON.stringify(m))return;let N=!!w.
closest("form")?.contains(document.activeElement),j=b.steps.length!==m?.steps.length||b.written!==m?.written;m=b,v=b.path,
f.replaceChildren(...b.steps.map(D)),b.written&&!d.value&&(d.value=b.written),S(),N&&j&&p.querySelector("p")?.focus()}function T(){
t.setDisabled(p,!1),g=!0,queueMicrotask(()=>{!g||!m||(m=null,v=[],d.value="",f.replaceChildren(),S())})}function x({steps:b,
next:R,written:N}){if(N)return i("What to look for is shown below your own answer.");let{verdict:j,feedback:P}=b[b.length-
1],K=R?q(b.length+1):i("The case has ended.");return[t.sentence(I()[j]),t.plainText(P),t.sentence(K)].join(" ")}function S(){
let b=m?m.next:e;k=b?t.viewOptions(b.options,{how:"",type:"radio"}):null,p.replaceChildren(...b?A(b,v.length+1):$()),h.replaceChildren(
...m?.written?L(m):[]),E()}function A({fact:b,question:R,contested:N},j){let P=c("decision");return[_(q(j)),s(b),n("p",{
class:"ck-heading",dir:"auto",id:P},R),N?o("p",{class:"ck-how"},W()):"",o("div",{role:"radiogroup","aria-labelledby":P},
k?.body)]}function $(){let{ending:b,asks:R}=m,N=R?n("label",{for:d.id,dir:"auto"},R.prompt):"";return[_(i("How the case \
ends")),s(b),...R?[N,d,l]:[]]}function L({rubric:b,model:R,marks:N}){return[o("p",{class:"ck-heading"},i("Mark your own \
answer")),t.viewRubric(b,N,t),o("details",{},o("summary",{},i("A reason that meets the rubric")),s(R))]}function D(b,R){
let N=c("step"),j=b.others.map(P=>o("li",{},...B(P)));return o("div",{class:"ck-position",role:"group","aria-labelledby":N},
o("p",{class:"ck-heading",id:N},q(R+1)),s(b.fact),n("p",{dir:"auto"},b.question),...B(b),j.length?o("details",{},o("summ\
ary",{},i("The other options")),o("ul",{},...j)):null)}function B({text:b,verdict:R,feedback:N}){let j=n("p",{class:"ck-\
decided",dir:"auto"},b);return R?[j,u(R,I()[R]),s(N)]:[j]}function _(b){let R=c("heading");return p.setAttribute("aria-l\
abelledby",R),o("p",{class:"ck-heading",tabindex:-1,id:R},b)}function q(b){return i("Decision {number} of {count}",{number:b,
count:e.decisions})}function W(){return i("This decision is contested, and not graded.")}function I(){return{right:i("Ri\
ght"),wrong:i("Not right"),discussed:i("Contested: not graded")}}function E(){let b=m?.asks?.limit,R=d.value.split(/\s+/).
filter(Boolean).length;l.replaceChildren(b?i("{count} of about {limit} words",{count:R,limit:b}):""),l.classList.toggle(
"ck-over",!!b&&R>b)}}var ao="coursekit-client-chosen";function co(e,t){let{dateInWords:o,make:n,makeMarkdown:s,markdownBlock:i,t:c,tn:u,uniqueId:d}=t,
l=e.clients,f={claim:c("Claim"),rule:c("Rule (instrument, article, paragraph)"),application:c("Application to the client"),
counter:c("Strongest counter-argument"),source:c("Source")},p=n("p",{class:"ck-how",id:d("count")}),h=Object.entries(f).
map(([W,I])=>{let E=d(W),b=n("textarea",{id:E,rows:W==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":p.id,oninput:_});
return{name:W,label:I,text:b,element:n("div",{},n("label",{for:E},I),b)}}),w=n("div",{class:"ck-position"}),m=x(),v=n("d\
iv",{class:"ck-discussed",hidden:!0}),k=n("div"),O=n("div",{},...h.map(({element:W})=>W),p),g=n("div",{class:"ck-brief"},
w,m.element,O,v,k),y="";return A(""),_(),document.addEventListener(ao,W=>{A(W.detail)}),{how:c("Nobody grades it. Each v\
ersion that you keep stays in your record."),check:c("Keep this version"),body:g,answer(){let W=Object.fromEntries(h.map(
({name:I,text:E})=>[I,E.value.trim()]));return Object.values(W).some(Boolean)?{client:y,fields:W}:null},fill:C,show:M,follow:T,
said:()=>c("What to look for, and examples, are shown below your own paragraph."),close:()=>t.setDisabled(O,!0),open:()=>t.
setDisabled(O,!1)};function C(W){for(let{name:I,text:E}of h)E.value=W.fields[I]??"";W.client&&A(W.client),_()}function M(W){
h.some(({text:E})=>E.value)||C({fields:W.fields}),y||A(W.client);let I=JSON.stringify([W.rubric,W.marks]);v.dataset.shown!==
I&&(v.dataset.shown=I,v.hidden=!1,v.replaceChildren(q(c("Mark your own paragraph")),t.viewRubric(W.rubric,W.marks,t),q(c(
"Examples")),...W.exemplars.map(t.viewExemplar)))}function T({client:W,versions:I=[]}){W&&A(W);let E=m.element.contains(
document.activeElement);L(W??"")&&!E&&(m.element.open=!1);let b=D(I);k.replaceChildren(...b?[b]:[])}function x(){let W=d(
"client"),I=l.map(({token:N})=>n("input",{type:"radio",name:W,value:N,id:d("client"),onchange:S})),E=l.map(({text:N},j)=>n(
"div",{class:"ck-option"},I[j],s("label",{for:I[j].id,dir:"auto"},N))),b=n("summary",{},c("Whom do you advise?")),R={role:"\
radiogroup","aria-label":c("Whom do you advise?")};return{inputs:I,element:n("details",{},b,n("div",R,...E))}}function S(){
let W=t.chosenValue(m.inputs);A(W),document.dispatchEvent(new CustomEvent(ao,{detail:W}));let I=L(W);t.choose({client:W},
()=>{t.announce(c("You now advise: {name}",{name:t.plainText(I?.text??"")}))})}function A(W){let I=L(W);if(W&&!I)return;
y=W,t.chooseValue(m.inputs,W),m.element.open=!I||m.element.open;let E=n("p",{class:"ck-how"},c("Choose a client first; y\
ou can change it later."));w.replaceChildren(...I?$(I):[E])}function $({text:W,asks:I}){let E=s("strong",{dir:"auto"},W);
return[n("p",{},c("You advise:")," ",E),i(I)]}function L(W){return l.find(I=>I.token===W)}function D(W){if(!W.length)return null;
let I=u("One version kept","{count} versions kept",W.length),E=W.map(B);return n("details",{},n("summary",{},I),n("ol",{},
...E))}function B({time:W,sent:I}){let E=L(I.client),b=E?[" · ",s("span",{dir:"auto"},E.text)]:[],R=`${o(W.slice(0,10))}\
, ${W.slice(11,16)} UTC`,N=h.flatMap(({name:j,label:P})=>{let K=I.fields?.[j];return typeof K!="string"||!K?[]:[n("dt",{},
P),n("dd",{class:"ck-kept",dir:"auto"},K)]});return n("li",{},R,...b,n("dl",{},...N))}function _(){let I=h.map(({text:b})=>b.
value.split(/\s+/).filter(Boolean).length).reduce((b,R)=>b+R,0),{limit:E}=e;p.replaceChildren(c("{count} of about {limit\
} words",{count:I,limit:E})),p.classList.toggle("ck-over",I>1.5*E)}function q(W){return n("p",{class:"ck-heading"},W)}}var lo=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose one answer."),type:"radio"});var uo=({options:e},{t,viewOptions:o})=>o(e,{how:t("Choose every answer that is right."),type:"checkbox"});function fo(e,t){let{make:o,makeMarkdown:n,t:s}=t,i=e.right;return t.viewPlaced(e,s("Choose a column for each."),c=>{let u=t.
uniqueId("classify"),d=n("legend",{dir:"auto"},c),l=i.map(({token:h})=>o("input",{type:"radio",name:u,value:h})),f=i.map(
(h,w)=>o("label",{},l[w]," ",n("span",{dir:"auto"},h.text))),p=o("fieldset",{class:"ck-inline"},d,...f);return{element:p,
control:p,words:d.textContent??"",value:()=>t.chosenValue(l),set:h=>t.chooseValue(l,h)}})}function po(e,t){let{describe:o,make:n,setInvalid:s,t:i}=t,c=e.pieces,u=e.gaps,d=u.map((p,h)=>{let w=i("Gap {place} of {\
count}",{place:h+1,count:u.length});return{control:t.makeBlank({class:"ck-gap","aria-label":w},p),label:w,feedback:t.makeFeedback()}}),
l=n("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});c.forEach((p,h)=>{l.append(t.makeMarkdown("span",{},p)),d[h]&&
l.append(d[h].control)});for(let{control:p}of d)o(p,l);let f=n("div",{},l,...d.map(({feedback:p})=>p.element));return{how:i(
"Fill the gaps."),body:f,answer(){let p=d.map(({control:h})=>h.value.trim());return p.some(Boolean)?{gaps:p}:null},fill({
gaps:p}){d.forEach(({control:h},w)=>{h.value=p[w]??""})},show(p){d.forEach(({control:h,label:w,feedback:m},v)=>{let{right:k,
written:O,...g}=p.gaps[v];h.value=O,o(h,m.element,l),s(h,O&&!k);let y=t.placeVerdict(k,O),C={right:i("{gap}: right",{gap:w}),
wrong:i("{gap}: not right",{gap:w}),left:i("{gap}: left empty",{gap:w})};m.set(...t.placeTold(y,C[y],g))})},said:()=>d.map(
({feedback:p})=>p.text()).join(" "),...t.closing(f,()=>{for(let{control:p,feedback:h}of d)o(p,l),s(p,!1),h.set()})}}function ho(e,{dateInWords:t,make:o,t:n,uniqueId:s,viewTyped:i}){let c=s("undated"),u=o("input",{type:"checkbox",id:c,onchange:f}),
d=o("label",{for:c},` ${n("The text gives no date.")}`),l=i({how:n("Type a date that is as precise as the text: a day, a\
 month or a year."),label:n("Date:"),more:o("p",{},u,d),sent:()=>u.checked?{undated:!0}:null,filled(p){u.checked=!!p.undated,
f()},shown({understood:p}){u.checked=p==="undated"},key:t});return l;function f(){l.input.disabled=u.checked}}function mo(e,t){let{make:o,makeMarkdown:n,markdownBlock:s,t:i,uniqueId:c}=t,u=o("textarea",{id:c("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:h}),d=o("p",{class:"ck-how",id:c("count")});u.setAttribute("aria-describedby",d.id);let l=o("div",{class:"\
ck-discussed",hidden:!0}),f=n("span",{},e.role),p=o("div",{},o("p",{dir:"auto"},o("strong",{},i("Your role: ")),f),o("la\
bel",{for:u.id},i("Write what somebody in this role would say:")),u,d,l);return h(),{how:i("You are not asked for your o\
wn opinion, and no answer is graded."),check:i("Compare"),isFreeText:!0,body:p,answer:()=>u.value.trim()?{text:u.value.trim()}:
null,fill(v){u.value=v.text,h()},show(v){u.value||(u.value=v.written),h(),l.hidden=!1,l.replaceChildren(w(i("Answers tha\
t can be defended")),...v.positions.map(m),w(i("Mark your own answer")),t.viewRubric(v.rubric,v.marks,t),w(i("Examples")),
...v.exemplars.map(t.viewExemplar))},said:({positions:v})=>i("{count} answers that can be defended are shown below your \
own.",{count:v.length}),...t.closing(p)};function h(){let v=u.value.split(/\s+/).filter(Boolean).length,{limit:k}=e;d.replaceChildren(
i("{count} of about {limit} words",{count:v,limit:k})),d.classList.toggle("ck-over",v>k)}function w(v){return o("p",{class:"\
ck-heading"},v)}function m({answer:v,held_by:k,strongest:O,counter:g}){let y=c("position");return o("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":y},n("p",{class:"ck-heading",dir:"auto",id:y},v),o("p",{dir:"auto"},i("Held by {wh\
o}.",{who:k})),o("p",{},o("strong",{},i("The strongest argument for it"))),s(O),o("p",{},o("strong",{},i("The strongest \
argument against it"))),s(g))}}function wo(e,t){let{describe:o,make:n,markdownBlock:s,setDisabled:i,setInvalid:c,t:u}=t,d=e.words,l=t.viewMarking(d,e.rest,
{"aria-label":u("Words in the passage")}),f=l.element,p=n("button",{type:"button",onclick:v},u("Clear the marks")),h=t.makeFeedback(),
w=n("div",{class:"ck-actions"},p),m=n("div",{},f,w,h.element);return{how:u("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:m,answer:()=>l.marked().length?{
words:l.marked()}:null,fill:({words:O})=>l.markAll(g=>O.includes(g)),show(O){l.markAll(y=>O.words.includes(y),!0);let g=[
s(O.feedback)];if(O.key){let y=new Set(O.key);l.words.forEach((C,M)=>{C.dataset.key=String(y.has(M))}),g.push(t.keyLine(
O.key.map(k).join("")))}O.why&&g.push(s(O.why)),h.set(...g),o(f,h.element),c(f,O.verdict!=="right")},said:()=>h.text(),close(){
l.close(),i(m,!0)},open(){l.open(),i(m,!1);for(let O of l.words)delete O.dataset.key;h.set(),o(f),c(f,!1)}};function v(){
l.markAll(()=>!1)}function k(O,g){return(g?d[O][0]:"")+l.words[O].textContent}}function go(e,{make:t,makeMarkdown:o,makeSelect:n,plainText:s,t:i,uniqueId:c,viewPlaced:u}){let d=e.right.map(l=>[l.token,
s(l.text)]);return u(e,i("For each one, choose what goes with it."),l=>{let f=c("match"),p=n({id:f},d),h=o("label",{for:f,
dir:"auto"},l);return{element:t("div",{class:"ck-pair"},h,p),control:p,words:h.textContent??"",value:()=>p.value,set(w){
p.value=w}}})}var Ae="nothing";function ko(e,t){let{chosenValue:o,describe:n,make:s,setInvalid:i,t:c}=t,u=t.uniqueId("mend"),l=[...e.row,
[Ae,""]].map((g,y)=>Gr(g,{name:u,id:`${u}-${y}`,onchange:O},t)),f=l.map(({input:g})=>g),p=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),h=s("label",{for:p.id},c("What should it say?")),w=s("p",{class:"ck-field"},h,p),m=t.makeFeedback(),v=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...l.map(({element:g})=>g)),w,m.element);return O(),
{how:c("Choose the wrong cell, then say what it should contain."),body:v,answer(){let g=o(f),y=p.value.trim();return g===
Ae?{cell:g}:g&&y?{cell:g,text:y}:null},fill:({cell:g,text:y})=>k(g,y??""),show(g){k(g.cell,g.value),m.set(...Jr(g,t));let y=f.
find(C=>C.checked);n(y,m.element),n(p,m.element),i(p,bo(g)==="wrong")},said:()=>m.text(),...t.closing(v,()=>{m.set();for(let g of[
...f,p])n(g);i(p,!1)})};function k(g,y){t.chooseValue(f,g),p.value=y,O()}function O(){w.hidden=["",Ae].includes(o(f))}}function Gr([
e,t],{name:o,id:n,onchange:s},{make:i,t:c}){let u=i("input",{type:"radio",name:o,id:n,value:e,onchange:s}),d=e===Ae?i("l\
abel",{for:n},vo(c)):i("label",{for:n,dir:"auto"},i("strong",{},`${e}: `),t);return{input:u,element:i("div",{class:"ck-o\
ption"},u,d)}}function Jr(e,{keyLine:t,markdownBlock:o,t:n,verdictLine:s}){let{right:i,feedback:c,key:u,why:d}=e,l=bo(e);
return[i?s("right",n("The cell: right")):s("wrong",n("The cell: not right")),...l==="right"?[s(l,n("What it should say: \
right"))]:[],...l==="wrong"?[s(l,n("What it should say: not right"))]:[],...c?[o(c)]:[],...u?[t(u.cell===Ae?vo(n):`${u.cell}\
: ${u.value}`)]:[],...d?[o(d)]:[]]}function bo({right:e,cell:t,verdict:o}){return!e||t===Ae?"":o==="right"?"right":"wron\
g"}var vo=e=>e("Nothing in this row is wrong");function yo({unit:e},{make:t,t:o,viewTyped:n}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,i=e?o("Number ({uni\
t}):",{unit:e}):o("Number:"),c=n({how:o("Type a number."),label:i,after:s});return c.input.setAttribute("inputmode","dec\
imal"),c}function xo(e,t){let{announce:o,describe:n,make:s,markdownBlock:i,plainText:c,setOff:u,t:d}=t,l=t.makeFeedback(),f=s("ol",
{class:"ck-order"}),p=s("div",{},f,l.element),h=e.items.map(w);return O(),{how:d("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:p,answer:()=>({order:h.map(({token:g})=>g)}),fill:({order:g})=>v(
g),show(g){v(g.key??g.order);let y=[g.feedback,g.why].filter(Boolean).map(i);l.set(...y,...m(g.open??[])),n(f,l.element)},
said:()=>l.text(),...t.closing(p,()=>{l.set(),n(f),O()})};function w({token:g,text:y}){let C=c(y),M=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},y),T=$("↑",d("Move up: {item}",{item:C}),-1),x=$("↓",d("Move down: {item}",{item:C}),1),
S=s("span",{class:"ck-moves"},T,x),A=s("li",{onkeydown:L},S,M);return{token:g,words:C,row:A,up:T,down:x};function $(D,B,_){
return s("button",{type:"button",class:"ck-move","aria-label":B,onclick:()=>k(g,_)},D)}function L(D){let B={ArrowUp:-1,ArrowDown:1}[D.
key];B&&(D.preventDefault(),D.stopPropagation(),k(g,B))}}function m(g){if(!g.length)return[];let y=g.map(([M,T])=>s("li",
{},d("{one} / {other}",{one:c(M),other:c(T)}))),C=d("The text does not say which of these came first:");return[s("p",{},
C),s("ul",{},...y)]}function v(g){h.sort((y,C)=>g.indexOf(y.token)-g.indexOf(C.token)),O()}function k(g,y){let C=h.findIndex(
A=>A.token===g),M=C+y,T=h[C];if(T.up.disabled||M<0||M>=h.length)return;h.splice(C,1),h.splice(M,0,T);let x=document.activeElement;
O(),x instanceof HTMLElement&&x.focus();let S={item:T.words,place:M+1,count:h.length};o(d("{item}: now {place} of {count\
}",S))}function O(){f.replaceChildren(...h.map(({row:g})=>g)),h.forEach(({up:g,down:y},C)=>{u(g,C===0),u(y,C===h.length-
1)})}}var So=(e,{t,viewTyped:o})=>o({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function Co(e,t){let{chooseValue:o,chosenValue:n,describe:s,keyLine:i,make:c,markdownBlock:u,t:d}=t,l=t.uniqueId("true-o\
r-false"),f=t.makeFeedback(),p=[d("True"),d("False")],h=[!0,!1].map(v=>c("input",{type:"radio",name:l,value:String(v)})),
w=h.map((v,k)=>c("label",{},v,` ${p[k]}`)),m=c("div",{},c("div",{class:"ck-inline"},...w),f.element);return{how:d("True \
or false?"),body:m,answer(){let v=n(h);return v?{answer:v==="true"}:null},fill:({answer:v})=>o(h,String(v)),show(v){o(h,
String(v.answer));let k="key"in v?[i(p[v.key?0:1])]:[];f.set(u(v.feedback),...k),s(h.find(O=>O.checked),f.element)},said:()=>f.
text(),...t.closing(m,()=>{f.set();for(let v of h)s(v)})}}var To={branching:io,brief:co,choice:lo,choices:uo,classify:fo,cloze:po,date:ho,discuss:mo,highlight:wo,match:go,mend:ko,
number:yo,order:xo,"short-text":So,"true-or-false":Co};var Dt={};Kt(Dt,{chooseValue:()=>Wt,chosenValue:()=>Rt,closing:()=>he,describe:()=>ne,focusFirst:()=>$t,isOff:()=>oe,keyLine:()=>st,
makeBlank:()=>Bt,makeFeedback:()=>ae,makeSelect:()=>Oo,markdownBlock:()=>te,placeTold:()=>Lt,placeVerdict:()=>Nt,plainText:()=>It,
rounded:()=>ee,sentence:()=>$e,setDisabled:()=>At,setInvalid:()=>pe,setOff:()=>J,verdictLine:()=>Ie});var Qr={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function Ie(e,t){let o=r("span",{"aria-hidden":"true"},`${Qr[e]} `);return r("p",{class:`ck-verdict ck-${e.replace(" ","\
-")}`},o,t)}function ae(){let e=r("div",{class:"ck-feedback",id:F("feedback"),hidden:!0});return{element:e,text:()=>Xr(e),
set(...t){e.hidden=!t.length,e.replaceChildren(...t)}}}var $e=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function Xr(e){
let t=e.cloneNode(!0);for(let n of t.querySelectorAll("[aria-hidden]"))n.remove();return[...t.children].map(n=>n.textContent?.
trim()??"").filter(Boolean).map($e).join(" ")}var te=e=>H("div",{dir:"auto"},e),It=e=>H("span",{},e).textContent??"";function ne(e,...t){
t.length?e?.setAttribute("aria-describedby",t.map(({id:o})=>o).join(" ")):e?.removeAttribute("aria-describedby")}function pe(e,t){
t?e.setAttribute("aria-invalid","true"):e.removeAttribute("aria-invalid")}var J=(e,t)=>e.setAttribute("aria-disabled",String(
t)),oe=e=>e.getAttribute("aria-disabled")==="true",st=e=>r("p",{class:"ck-key"},a("The answer: {key}",{key:e}));function At(e,t){
let o=e.querySelectorAll("input, select, textarea, button");for(let n of o)n.disabled=t}function $t(e){e.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var he=(e,t)=>({close:()=>At(e,!0),open(){At(e,!1),t?.()}}),Rt=e=>e.
find(t=>t.checked)?.value??"";function Wt(e,t){for(let o of e)o.checked=o.value===t}function Nt(e,t){return e?"right":t?
"wrong":"left"}function Lt(e,t,{feedback:o,key:n,why:s}){return[Ie(e,t),...o?[te(o)]:[],...n&&e!=="right"?[st(n)]:[],...s?
[te(s)]:[]]}function Bt(e,t){return t.length?Oo(e,t.map(o=>[o,o])):r("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Oo(e,t){let o=r("option",{value:""},a("Choose …")),n=t.map(([s,i])=>r("option",{value:s,dir:"aut\
o"},i));return r("select",e,o,...n)}var ee=e=>String(Math.round(e*100)/100);var jt=()=>({sure:a("Sure"),fairly:a("Fairly sure"),guessing:a("Guessing")});function Mo(){let e=F("confidence"),t=Object.
entries(jt()).map(([s,i])=>{let c=r("input",{type:"radio",name:e,value:s});return{input:c,label:r("label",{},c,` ${i}`)}}),
o=t.map(({input:s})=>s),n=r("legend",{},a("How sure are you?"));return{element:r("fieldset",{class:"ck-inline"},n,...t.map(
({label:s})=>s)),value:()=>Rt(o),show:s=>Wt(o,s),close(){for(let s of o)s.disabled=!0}}}function Eo(){let e=F("reason"),
t=r("input",{type:"text",id:e,maxlength:300,dir:"auto"}),o=r("label",{for:e},a("Why? In one line:"));return{element:r("p",
{class:"ck-field"},o,t),value:()=>t.value.trim(),show(n){t.value=n},close(){t.disabled=!0}}}function Ao(e,t){let o=r("ol",
{class:"ck-hints",hidden:!0}),n=r("button",{type:"button",hidden:!e.hints,onclick:c}),s=()=>o.lastElementChild?.textContent;
return d(),{list:o,button:n,show:u,offerNext:d,last:s,count:i};function i(){return o.children.length}function c(){oe(n)||
(J(n,!0),t())}function u(l){o.hidden=!l.length,o.replaceChildren(...l.map(f=>H("li",{dir:"auto"},f))),d()}function d(){let l=e.
hints-i(),f=l?e.costs[i()]:0,p=f?a(", costs {share}%",{share:ee(100*f)}):"",h=l?a("Show a hint ({left} left{costs})",{left:l,
costs:p}):a("No hint left");n.replaceChildren(h),J(n,!l)}}function Io(e,t){let o=e.confidence?Mo():null,n=e.reason?Eo():null,s="";return c(),{elements:[t.body,o?.element,n?.element],
draft:i,settle:c,unchecked:u,fill:d,show:l,open:()=>t.open(),close(){for(let f of[t,o,n])f?.close()}};function i(){return{
sent:t.answer(),confidence:o?.value(),reason:n?.value()}}function c(){s=JSON.stringify(i())}function u(){let f=i();return JSON.
stringify(f)===s?null:f}function d(f){try{f.sent&&t.fill(f.sent),o?.show(f.confidence),n?.show(f.reason??"")}catch{}}function l(f){
f.verdict==="sent"&&!t.goesOn?t.fill(f.sent):t.show(f),o?.show(f.confidence),n?.show(f.reason),c()}}function $o(e,t){let{chosenValue:o,chooseValue:n,make:s,makeMarkdown:i,markdownBlock:c,t:u,uniqueId:d}=t,l=d("client"),f=e.
clients.map(({token:v,text:k,about:O})=>{let g=d("client"),y=s("div",{class:"ck-feedback",id:d("about")},c(O)),C=s("inpu\
t",{type:"radio",id:g,name:l,value:v});C.setAttribute("aria-describedby",y.id);let M=i("label",{for:g,class:"ck-decided",
dir:"auto"},k);return{input:C,row:s("div",{class:"ck-option"},C,M,y)}}),p=f.map(({input:v})=>v),h=f.map(({row:v})=>v),w="",
m=s("div",{class:"ck-options"},...h);return{how:u("Choose whom you advise. You can change it later."),check:u("Advise th\
is client"),body:m,answer:()=>o(p)?{client:o(p)}:null,fill:({client:v})=>n(p,v),show:({client:v})=>n(p,w||v),said:()=>"",
follow({client:v}){w=v},...t.closing(m)}}var Zr=()=>({right:a("Chosen: right"),wrong:a("Chosen: not right"),missed:a("Not chosen, but right"),left:a("Correctly l\
eft out")});function Ro(e,{how:t,type:o}){let n=F("options"),s=e.map(({token:l,text:f})=>{let p=`${n}-${l}`,h=r("input",
{type:o,id:p,name:n,value:l}),w=H("label",{for:p,dir:"auto"},f),m=ae(),v=r("div",{class:"ck-option"},h,w,m.element);return{
token:l,input:h,label:w,feedback:m,row:v}}),i=ae(),c=s.map(({row:l})=>l),u=r("div",{class:"ck-options"},...c,i.element);
return{how:t,body:u,answer(){let l=s.filter(({input:f})=>f.checked).map(({token:f})=>f);return l.length?{choices:l}:null},
fill({choices:l}){for(let{token:f,input:p}of s)p.checked=l.includes(f)},show(l){for(let[f,{chosen:p,verdict:h,feedback:w}]of d(
l))if(f.input.checked=p,h){ne(f.input,f.feedback.element),f.row.dataset.verdict=h;let m=Ie(h,Zr()[h]);f.feedback.set(m,te(
w))}else l.missed&&ne(f.input,i.element);l.missed&&i.set(te(l.missed))},said(l){return[...d(l).filter(([,{verdict:p}])=>p&&
p!=="left").map(([{label:p,feedback:h}])=>`${$e(p.textContent??"")} ${h.text()}`),i.text()].filter(Boolean).join(" ")},...he(
u,()=>{for(let{input:l,feedback:f,row:p}of s)ne(l),delete p.dataset.verdict,f.set();i.set()})};function d(l){let f=new Map(
l.options.map(p=>[p.token,p]));return s.flatMap(p=>{let h=f.get(p.token);return h?[[p,h]]:[]})}}function Wo(e,t,o){let n=e.left,s=e.right,i=n.map(({token:d,text:l})=>({token:d,feedback:ae(),...o(l)})),c=new Map(s.map(
({token:d,text:l})=>[d,It(l)])),u=r("div",{class:"ck-placing"},...i.map(({element:d,feedback:l})=>r("div",{class:"ck-pla\
ced"},d,l.element)));return{how:t,body:u,answer(){let d=i.map(({token:l,value:f})=>[l,f()]).filter(([,l])=>l);return d.length?
{pairs:Object.fromEntries(d)}:null},fill({pairs:d}){for(let{token:l,set:f}of i)f(d[l]??"")},show({pairs:d}){for(let{token:l,
feedback:f,control:p,set:h}of i){let w=d.find(v=>v.token===l);h(w.chosen);let m=Nt(w.right,w.chosen);f.set(...Lt(m,ei(m),
{...w,key:c.get(w.key)})),ne(p,f.element),p.matches("select")&&pe(p,m==="wrong")}},said:()=>i.map(({words:d,feedback:l})=>`${$e(
d)} ${l.text()}`).join(" "),...he(u,()=>{for(let{feedback:d,control:l}of i)d.set(),ne(l),pe(l,!1)})}}function ei(e){return{
right:a("Right"),wrong:a("Not right"),left:a("Nothing was chosen here")}[e]}function No(e,t,o){let n=e.map((l,f)=>ti(l,t[f])),s=r("p",{class:"ck-beside"}),i=r("button",{type:"button",onclick:u},a(
"Save my marks")),c=r("div",{class:"ck-actions"},i);return r("div",{},...n.map(({element:l})=>l),c,s);function u(){let l=n.
map(({value:f})=>f());l.includes(-1)?d(a("Mark every line first.")):o.mark(l,()=>d(a("Your marks have been saved.")))}function d(l){
s.replaceChildren(l),o.announce(l)}}function ti(e,t){let o=F("rubric"),n=[a("Not yet"),a("Partly"),a("Yes")],s=n.map((c,u)=>{
let d=r("input",{type:"radio",name:o,value:u});return d.checked=t===u,d});return{element:r("fieldset",{class:"ck-inline"},
H("legend",{dir:"auto"},e),...s.map((c,u)=>r("label",{},c,` ${n[u]}`))),value:()=>s.findIndex(c=>c.checked)}}function Lo({
label:e,text:t,comment:o}){let n=r("div",{class:"ck-comment"},te(o));return r("details",{},r("summary",{},e),te(t),n)}function Bo({how:e,label:t,after:o,more:n,sent:s,filled:i,shown:c,key:u=d=>d}){let d=F("answer"),l=Bt({id:d},[]),f=ae(),
p=r("p",{class:"ck-field"},r("label",{for:d},t),l,o),h=r("div",{},p,n,f.element);return{how:e,body:h,input:l,answer:()=>s?.()??
(l.value.trim()?{text:l.value.trim()}:null),fill(w){l.value=w.text??"",i?.(w)},show(w){c?.(w),l.value||(l.value=w.written??
"");let m=w.key===void 0?[]:[st(u(w.key))];f.set(te(w.feedback),...m),ne(l,f.element),pe(l,w.verdict!=="right")},said:()=>f.
text(),...he(h,()=>{f.set(),ne(l),pe(l,!1)})}}var Do={...Dt,dateInWords:z,make:r,makeMarkdown:H,t:a,tn:U,uniqueId:F,viewExemplar:Lo,viewMarking:ze,viewOptions:Ro,viewPlaced:Wo,
viewRubric:No,viewTyped:Bo};var ni=()=>({right:a("Right"),partly:a("Partly right"),near:a("Nearly right: check the spelling"),wrong:a("Not right"),discussed:a(
"There is no right or wrong answer"),"so far":a("So far"),sent:a("Your answer is kept for your instructor, who marks it")}),
oi=()=>({chosen:a("Kept; you can choose another client at any time"),kept:a("Kept; you can change it and keep another ve\
rsion"),"too precise":a("Not right (more precise than the text)"),"too coarse":a("Partly right (less precise than the te\
xt)")});function si([e,t,o]){let n=U("{hit} of one word marked","{hit} of {count} words marked",t,{hit:e}),s=U("one word\
 too many","{count} words too many",o);return o?`${n}, ${s}`:n}function _t(e){let t=oi()[e.note]??ni()[e.verdict];if(!e.
of)return`${t}.`;if(e.hit)return`${t}: ${si(e.hit)}.`;let o=U("{points} of {of} point","{points} of {of} points",e.of,{points:ee(
e.points),of:ee(e.of)}),n=e.tries>1?a(" (first try: {points})",{points:ee(e.first)}):"",s=e.cost?a(", less {share}% for \
hints",{share:ee(100*e.cost)}):"";return`${t}: ${o}${s}${n}.`}function jo(e,t){let{as_of:o,confidence:n,evidence:s,left:i,
reason:c,review_due:u}=e,d=[];if(n){let f=jt()[n].toLowerCase();d.push(a("You said: {confidence}.",{confidence:f}))}return c&&
d.push(a("Your reason: {reason}",{reason:c})),!e.final&&i!=null&&d.push(U("One try left.","{count} tries left.",i)),o&&o!==
s?.as_of&&d.push(a("As of {day}.",{day:o})),u&&d.push(a("This answer was due to be checked again by {day}: it may be out\
 of date.",{day:u})),[...d.map(f=>r("p",{class:"ck-beside"},f)),s?ri(s,t):""]}function ri(e,t){let{before:o,words:n,after:s,
told:i,draft:c}=e,u=n?a("The words in the article"):a("The fact and its source"),d=n?[o,r("mark",{},n),s]:[r("p",{},i)],
l=a("This question rests on a draft that nobody has checked.");return r("figure",{class:"ck-evidence"},r("figcaption",{},
u),r("blockquote",{dir:"auto"},...d),n?ii(e,t):ai(e),c?r("p",{class:"ck-beside"},l):"")}function ii({printed_in:e,marks:t},o){
if(!e&&!t)return"";let n=t?r("button",{type:"button",onclick:o},a("Show in the article")):null,s=e?r("cite",{dir:"auto"},
e):null;return r("p",{class:"ck-beside"},s," ",n)}function ai({pages:e,read:t,as_of:o}){let n={target:"_blank",rel:"noop\
ener noreferrer"},s=e.flatMap(({address:d,host:l})=>[" ",r("a",{...n,href:d,title:d},l)]),c=[t&&a("Read on {day}.",{day:t}),
o&&o!==t&&a("True as of {day}.",{day:o})].filter(Boolean).join(" "),u=s.length?[a("Source:"),...s,". "]:[];return r("p",
{class:"ck-beside"},...u,c)}var ci=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,li="default-src 'none'; style-src 'unsafe-inline'";function _o({page:e,paragraphs:t,labels:o,moments:n,client:s,changes:i,
nameOf:c}){let u=document.implementation.createHTMLDocument(a("Brief"));u.documentElement.lang=le.used??"en";let d=h("me\
ta");d.setAttribute("http-equiv","Content-Security-Policy"),d.setAttribute("content",li);let l=h("meta");l.setAttribute(
"charset","utf-8"),u.head.prepend(l,d),u.head.append(h("style",ci));let f=t.filter(({versions:T})=>T.length),p=h("main",
h("h1",a("Brief")),...s?[h("p",a("For: {name}",{name:s}))]:[],...e.length?[v(),h("h1",a("All that you wrote"))]:[],...f.
length?f.map(O):[M(a("Nothing is written yet."))],...i.trim()?[m(a("What changed"),w("p",i.trim()))]:[],...n.length?[m(a(
"Timeline"),C())]:[],m(a("Sources"),y()));return u.body.append(p),`${new XMLSerializer().serializeToString(u)}
`;function h(T,...x){let S=u.createElement(T);return S.append(...x),S}function w(T,x){let S=h(T,x);return S.setAttribute(
"dir","auto"),S}function m(T,...x){return h("section",w("h2",T),...x)}function v(){let T=e.map(({title:S,versions:A})=>{
let{fields:$}=A.at(-1),L=Object.entries(o).flatMap(([D,B])=>$[D]?[k(B,$[D])]:[]);return m(S,...L)}),x=h("div",...T);return x.
className="page",x}function k(T,x){let S=w("p","");return S.append(h("strong",`${T}:`)," ",x),S}function O({title:T,versions:x}){
let S=x.slice(0,-1),A=h("details",h("summary",a("Earlier versions")),...S.map(g)),$=x.slice(-1).map(g);return m(T,...$,...S.
length?[A]:[])}function g({time:T,client:x,fields:S}){let A=[z(T.slice(0,10)),c(x)].filter(Boolean).join(" · "),$=Object.
entries(o).flatMap(([L,D])=>S[L]?[h("dt",D),w("dd",S[L])]:[]);return h("div",M(A),h("dl",...$))}function y(){let T=t.flatMap(
({versions:x})=>x.at(-1)?.fields.source||[]);return T.length?h("ul",...[...new Set(T)].map(x=>w("li",x))):M(a("No source\
 is named yet."))}function C(){let T=n.map(({when:x,what:S,words:A})=>h("tr",w("th",x),w("td",S),w("td",A)));return h("t\
able",...T)}function M(T){let x=w("p",T);return x.className="quiet",x}}var Pt=({versions:e})=>Object.values(e.at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,rt=({versions:e})=>e.
length>0;function qt(e,t){let n=t.flatMap(s=>e.filter(i=>i.name===s)).filter(rt);return n.length?[...e.slice(-1).filter(
rt),...n]:[]}function Po(e,t){let{announce:o,make:n,setOff:s,t:i,uniqueId:c}=e,u=c("page"),d=n("ol",{class:"ck-order"}),
l=n("p",{class:"ck-how"}),f=n("div",{role:"group","aria-labelledby":u,hidden:!0},n("p",{class:"ck-heading",id:u},i("Your\
 one page")),n("p",{class:"ck-how"},i("Which paragraphs belong on it, and in which order?")),d,l),p=[],h=[],w={};return{
element:f,show:m,page:()=>p};function m(M,T){h=M;let x=h.slice(0,-1).filter(rt);w=Object.fromEntries(x.map(S=>[S.name,v(
S)])),p=T.filter(S=>w[S]),f.hidden=!x.length,g()}function v(M){let{name:T,title:x}=M,S=_("↑",i("Move up: {item}",{item:x}),
-1),A=_("↓",i("Move down: {item}",{item:x}),1),$=n("span",{class:"ck-moves"},S,A),L=n("input",{type:"checkbox",onchange:W}),
D=` (${C(Pt(M))})`,B=n("label",{},L," ",n("span",{dir:"auto"},x),D);return{element:n("li",{onkeydown:q},$,B),box:L,moves:$,
up:S,down:A};function _(I,E,b){return n("button",{type:"button",class:"ck-move","aria-label":E,onclick:()=>k(T,x,b)},I)}
function q(I){let E={ArrowUp:-1,ArrowDown:1}[I.key];!E||I.target===L||(I.preventDefault(),I.stopPropagation(),k(T,x,E))}
function W(){p=p.filter(I=>I!==T),L.checked&&(p=[...p,T]),O(L.checked?i("{item}: on the page",{item:x}):i("{item}: not o\
n the page",{item:x}))}}function k(M,T,x){let S=p.indexOf(M),A=S+x;S<0||A<0||A>=p.length||(p=p.toSpliced(S,1).toSpliced(
A,0,M),O(i("{item}: now {place} of {count}",{item:T,place:A+1,count:p.length})))}function O(M){let T=document.activeElement;
g(),T instanceof HTMLElement&&T.focus(),e.choose({page:p},()=>o([M,l.textContent].join(". ")))}function g(){let M=S=>p.includes(
S),T=[...p.filter(S=>w[S]),...Object.keys(w).filter(S=>!M(S))];for(let[S,A]of T.entries()){let{box:$,moves:L,up:D,down:B}=w[A];
$.checked=M(A),L.hidden=!M(A),s(D,S===0),s(B,S===p.length-1)}d.replaceChildren(...y(),...T.map(S=>w[S].element));let x=qt(
h,p).reduce((S,A)=>S+Pt(A),0);l.replaceChildren(i("{count} of about {limit} words on the page",{count:x,limit:t})),l.classList.
toggle("ck-over",x>t)}function y(){return h.slice(-1).map(M=>{let T=rt(M)?C(Pt(M)):i("Nothing is written yet."),x=n("str\
ong",{dir:"auto"},M.title);return n("li",{},x," ",i("(the recommendation, always first: {words})",{words:T}))})}function C(M){
return e.tn("one word","{count} words",M)}}var ui=6e4;function qo(e,t){let{dateInWords:o,make:n,t:s,tn:i,uniqueId:c}=t,u=c("changes"),d=n("textarea",{id:u,rows:5,maxlength:4e3,
dir:"auto"}),l=n("label",{for:u},s("What changed, and why:")),f=n("p",{class:"ck-beside"}),p=n("button",{type:"button",onclick:x},
s("Save the brief as a page")),h=n("div"),w=Po(t,e.most),m=n("div",{},n("div",{class:"ck-actions"},p),f),v=n("div",{class:"\
ck-brief"},h,w.element,l,d,m),k=[],O="";return{how:s("Nobody grades it. Each version that you keep stays in your record."),
check:s("Keep this version"),isFreeText:!0,body:v,answer:()=>d.value.trim()?{text:d.value.trim()}:null,fill(S){d.value=S.
text},show(S){d.value||(d.value=S.written)},follow(S){k=S.paragraphs??[],O=S.client??"",w.show(k,S.page??[]),h.replaceChildren(
g(),...k.map(C))},said:()=>"",...t.closing(v)};function g(){let S=y(O);return n("p",{},S?s("You advise: {name}",{name:S}):
s("No client is chosen yet."))}function y(S){return e.names[S]??S}function C({title:S,versions:A}){let $=A.at(-1),L=A.slice(
0,-1),D=c("paragraph");return n("div",{class:"ck-position",role:"group","aria-labelledby":D},n("p",{class:"ck-heading",id:D,
dir:"auto"},S),$?T($):n("p",{class:"ck-how"},s("Nothing is written yet.")),L.length?M(L):null)}function M(S){let A=i("On\
e earlier version","{count} earlier versions",S.length),$=S.map(L=>n("li",{},T(L)));return n("details",{},n("summary",{},
A),n("ol",{},...$))}function T({time:S,client:A,fields:$}){let L=[o(S.slice(0,10)),y(A)].filter(Boolean).join(" · "),D=Object.
entries(e.labels).flatMap(([B,_])=>$[B]?[n("dt",{},_),n("dd",{class:"ck-kept",dir:"auto"},$[B])]:[]);return n("div",{},n(
"p",{class:"ck-how"},L),n("dl",{},...D))}function x(){let{labels:S,moments:A}=e,$=_o({page:qt(k,w.page()),paragraphs:k,labels:S,
moments:A,client:y(O),changes:d.value,nameOf:y}),L=URL.createObjectURL(new Blob([$],{type:"text/html"}));n("a",{href:L,download:"\
brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(L),ui);let D=s("The page brief.html is in your downloads. Open \
it to read or print it.");f.replaceChildren(D),t.announce(D)}}var di={client:$o,"whole-brief":qo},fi=".ck-question [tabindex='-1']";function Ko(e,t){let{drafts:o,extraViews:n,given:s,
onChange:i,together:c}=t,{region:u,announce:d}=Y(),l=et(d),f=pi(e,l,t),h={...To,...di,...n}[e.kind](e,{...Do,announce:d,
mark:W,choose:I}),w=Io(e,h),{check:m,reveal:v}=hi(S(),c,B),k=Ao(e,q),O=Jn(),g=r("div",{class:"ck-result"}),y=mi(e,t.number,
h.how,O.element,...w.elements,l.elements.left,k.list,r("div",{class:"ck-actions"},m,v,k.button),l.elements.notice,l.elements.
unsaved,g,u),C=r("form",{novalidate:!0,onsubmit:D},y),M=!1,T=!1,x="";return $(),{element:C,restore:E,action:A,tell:l.tell,
setUnsaved:l.setUnsaved,keepDraft:L,focus:()=>$t(h.body),isAnswered:()=>M};function S(){return e.sealed?a("Keep this ans\
wer"):h.check??a("Check")}function A(){return!oe(m)&&h.answer()?{did:"answer",...w.draft()}:null}function $(){let N=o.of(
e,!!h.isFreeText)??s;N&&w.fill(N),l.setLeft(!!(N&&!s))}function L(){let N=oe(m)?null:w.unchecked();N?o.keep(e,N):o.forget(
e)}function D(N){if(N.preventDefault(),oe(m)||c)return;let j=A();j?x===JSON.stringify(j)?l.tell(a("Change your answer, t\
hen check again.")):_(j,m):l.tell(a("Answer first, then check."))}function B(){oe(v)||_({did:"show"},v),m.focus()}function _(N,j){
J(j,!0),f(N,{onReply(P){N.did==="answer"&&(x=JSON.stringify(N)),J(j,!1),E(P.stands),L(),i(P.score);let K=P.stands.result,
G=K.verdict==="sent"?"":h.said(K);d([_t(K),G,l.whyUnsaved()].join(" "))},onSilence:()=>J(j,!1),onRefused(P){J(j,!1);let K={
reason:P};l.tell(e.sealed?a("Not kept: {reason}.",K):a("Not checked: {reason}.",K))}})}function q(){f({did:"hint"},{onReply(N){
k.show(N.stands.hints),l.clear(),d(a("Hint {place}: {hint}",{place:k.count(),hint:k.last()}))},onSilence:k.offerNext})}function W(N,j){
f({did:"mark",marks:N},{onReply:P=>j(P.stands.result)})}function I(N,j){f({did:"choose",sent:N},{onReply:j})}function E(N){
let{hints:j,result:P,earlier:K}=N;if(O.show(K),h.follow?.(N),!T&&!j.length&&!P)return;T=!0;let G=y.contains(document.activeElement),
ce=w.unchecked();k.show(j),l.clear(),M=!!P&&P?.verdict!=="so far",y.toggleAttribute("data-answered",M),v.hidden=!P?.may_show,
J(m,!!P?.final),h.open(),P?(b(P,ce),P.final&&R(G),m.replaceChildren(S())):(x="",ce||w.settle(),g.replaceChildren())}function b(N,j){
w.show(N),j&&!N.final&&w.fill(j),(N.final||!w.unchecked())&&l.setLeft(!1),g.replaceChildren(Ie(N.verdict,_t(N)),...jo(N,
t.showInArticle))}function R(N){o.forget(e),w.close(),N&&!document.activeElement?.matches(fi)&&m.focus()}}function pi(e,t,{
actions:o,whyUnsaved:n}){return(s,i)=>o.give(e.id,s,{onReply(c){t.setLeft(!1),t.setUnsaved(c.saved?"":fe(n())),i.onReply(
c)},onRunning:t.setRunning,onSilence(){i.onSilence?.(),t.clear(),t.setLeft(!1),t.setUnsaved(se(o.areStored())),t.announce(
t.whyUnsaved())},onRefused:i.onRefused})}function hi(e,t,o){let n={type:"button",hidden:!0,onclick:o};return{check:r("bu\
tton",{type:"submit",class:"ck-main",hidden:t},e),reveal:r("button",n,a("Show the answer"))}}function mi(e,t,o,...n){let s=e.
tries?U("One try.","{count} tries.",e.tries):"",i=[o,s].filter(Boolean).join(" "),c=F("how"),u=[t,e.lesson,...e.tags??[]].
filter(Boolean).join(" · "),d=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return r("fieldset",{class:"ck-question",
"aria-describedby":c},r("legend",{},r("span",{class:"ck-number"},u),d),e.below?H("div",{dir:"auto"},e.below):null,r("p",
{class:"ck-how",id:c},i),...n)}function Fo(e,t,o){let{isTogether:n,isSealed:s,passMark:i,whyUnsaved:c,restore:u,announce:d}=o,l=r("p",{class:"ck-score"}),
f=r("p",{class:"ck-notice"}),p=r("p",{class:"ck-why-unsaved"}),h=r("button",{type:"button",class:"ck-main",hidden:!n,onclick:m},
s?a("Keep all answers"):a("Check all answers")),w=r("button",{type:"button",hidden:!0,onclick:k},a("Retry the questions \
you missed"));return{buttons:[h,w],told:[f,p,l],setScore:y,setSaved:()=>p.replaceChildren()};function m(){if(oe(h))return;
e.addAll();let C=e.actions();if(!Object.keys(C).length){g(a("Answer first, then check."));return}J(h,!0),t.giveAll(C,{onReply(M){
J(h,!1),u(M),v(M.saved)},onSilence(){J(h,!1),O()}})}function v(C){let M=e.left(),T=M?U("1 question is still open.","{cou\
nt} questions are still open.",M):"";f.replaceChildren(T),p.replaceChildren(C?"":fe(c())),d([l.textContent,T,p.textContent].
join(" "))}function k(){t.again({onReply(C){f.replaceChildren(),e.addAll(),u(C),e.firstToAnswer()?.focus()},onSilence:O})}
function O(){f.replaceChildren();let C=se(t.areStored());p.replaceChildren(C),d(C)}function g(C){f.replaceChildren(C),d(
C)}function y(C){l.replaceChildren(wi(C,i)),w.hidden=!C.missed}}function wi({answered:e,questions:t,of:o,points:n,first:s,
passed:i},c){let u=[];return e&&u.push(a("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&o&&u.push(a(
"Score: {points} of {of}; on the first try, {first}.",{points:ee(n),of:ee(o),first:ee(s)})),i!=null&&u.push(i?a("That is\
 enough to pass."):a("You need {mark}% to pass.",{mark:c})),u.join(" ")}var Uo={render({model:e,el:t,views:o={}}){V(e,t);let n=gi(e,we(e),o);t.replaceChildren(n.element);let s=jn(e,t,n.reload);
return()=>{n.close(),s()}}};function gi(e,t,o){let n=e.get("shown"),s=e.get("manner"),i=()=>e.get("kept")?.why,{region:c,
announce:u}=Y(),l=tt(t,s,n,{onNews:B,onLate:q,onElsewhere:A}),f=nt(s),p=ki(l.waiting()),h=s.way==="all",w=ro(n,{way:s.way,
makeForm:C,put:M}),m=Fo(w,l,{isTogether:h,isSealed:n.some(({sealed:W})=>W),passMark:s.pass_mark,whyUnsaved:i,restore:S,announce:u}),
v=Qn({look:L,retry:$,announce:u}),k=r("div",{class:"ck-actions"},w.next,...m.buttons),O=0,g=r("div",{class:"ck ck-quiz",
oninput:T,onclick:T,onkeyup:T,onpointerup:T},s.told?r("p",{class:"ck-told"},s.told):null,v.element,k,...m.told,c);return w.
begin(),e.on("change:kept",D),v.show({aloud:!0}),t.ask({type:"open"},{onReply:x,onSilence:_}),{element:g,close:y,reload:A};
function y(){e.off("change:kept",D);for(let W of[l,f,v,t])W.close()}function C(W,I){return Ko(W,{number:I,actions:l,drafts:f,
given:p.get(W.id),whyUnsaved:i,together:h,extraViews:o,showInArticle:()=>t.ask({type:"evidence",question:W.id},{onReply:bi}),
onChange(E){m.setScore(E),w.arrange()}})}function M(W,I){k.before(...W.map(E=>E.element)),I?g.dataset.toCome=String(I):delete g.
dataset.toCome}function T({target:W}){let I=w.around(W);I&&f.soon(I)}function x(W){S(W),l.open(W.versions),B()}function S(W){
w.restore(W.questions),m.setScore(W.score)}function A(){t.ask({type:"open"},{onReply:S}),B()}function $(W){t.ask({type:"\
retry"},{onReply(){B(),v.show({aloud:W})}})}function L(){return{kept:e.get("kept")??{},late:O,waiting:l.waiting().length,
isSilent:l.areSilent(),areStored:l.areStored()}}function D(){i()||l.saved(),B()}function B(){v.show();let W=new Set(l.waiting().
map(({question:I})=>I));W.size||m.setSaved(),w.setSaved(W)}function _(){l.notOpened(),v.show({aloud:!0});for(let{question:W}of l.
waiting())w.named(W)?.setUnsaved(se(l.areStored()))}function q({question:W=""},I){if(O+=I.saved?1:0,I.type==="state"?S(I):
I.stands&&(m.setScore(I.score),w.restoreOne(W,I.stands)),I.without_effect?.length){let E=a("The work that was waiting in\
 this browser is kept in your record but does not count, because something else was done here before it arrived.");w.named(
W)?.tell(E)}}}function ki(e){let t=e.filter(({deed:o})=>o?.did==="answer");return new Map(t.map(({question:o,deed:n})=>[
o,n]))}function bi(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Ho(e,t,o){let n=r("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":a("Article"),lang:e.lang||null,
onclick:({target:g})=>{g instanceof Element&&w(g.closest(".ck-passage"))},onkeydown:u}),s=[],i=[];return{element:n,show:d,
select:k,scrollToMarked:()=>O(s.find(g=>g.marked))};function u(g){let y=i.findIndex(({element:T})=>T===g.target);if(y<0||
g.altKey||g.ctrlKey||g.metaKey)return;let M={ArrowRight:y+1,ArrowDown:y+1,ArrowLeft:y-1,ArrowUp:y-1,Home:0,End:i.length-
1}[g.key];if(g.key==="Enter"||g.key===" ")w(i[y].element);else if(i[M])m(i[M]);else if(M===void 0)return;g.preventDefault()}
function d(g,y){let C=new Set,M=[...y,...g.flatMap(S=>[S.evidence,...S.passages])];for(let[S,A]of M)C.add(S).add(A);s=[];
let T=[],x=0;for(let S of e.blocks)T.push(t.slice(x,S.start),l(S,[...C])),x=S.end;T.push(t.slice(x,t.length)),f(g,y),i=s.
filter(S=>S.rows.length),i.forEach(h),i.length&&v(i[0]),n.replaceChildren(...T)}function l(g,y){let M=[...y.filter($=>g.
start<$&&$<g.end).sort(($,L)=>$-L),g.end],T=M.map(($,L)=>{let D=L?M[L-1]:g.start,B=r("span",{},t.slice(D,$));return{start:D,
end:$,rows:[],marked:!1,element:B}});s.push(...T);let x=g.aside?r("span",{class:"ck-aside-label"},g.aside):null,S=g.aside?
"ck-aside":`ck-${g.kind.replace(" ","-")}`,A=T.map($=>$.element);return r("p",{class:S,dir:"auto"},x,...A)}function f(g,y){
let C=g.flatMap(M=>M.passages.map(([T,x])=>({id:M.id,start:T,end:x})));C.sort((M,T)=>M.end-M.start-(T.end-T.start));for(let{
id:M,start:T,end:x}of C)for(let S of p(T,x))S.rows.includes(M)||S.rows.push(M);for(let[M,T]of y)for(let x of p(M,T))x.marked=
!0,x.element.classList.add("ck-marked")}function p(g,y){let C=0;for(let T=s.length;C<T;){let x=C+T>>1;s[x].start<g?C=x+1:
T=x}let M=C;for(;M<s.length&&s[M].end<=y;)M+=1;return s.slice(C,M)}function h({element:g,rows:y}){g.classList.add("ck-pa\
ssage"),g.prepend(r("span",{class:"ck-unseen"},`${y.join(", ")}: `)),g.setAttribute("role","button"),g.setAttribute("tab\
index","-1"),g.setAttribute("aria-pressed","false"),ue(g)}function w(g){let y=i.find(M=>M.element===g);if(!y)return;v(y);
let C=y.rows.indexOf(y.chosen??"");o(y.rows[(C+1)%y.rows.length])}function m(g){v(g),g.element.focus()}function v(g){for(let y of i)
y.element.tabIndex=y===g?0:-1}function k(g){for(let C of s){let M=g!==void 0&&C.rows.includes(g.id),[T,x]=g?.evidence??[
1/0,-1/0];C.chosen=M?g.id:void 0,C.element.classList.toggle("ck-chosen",M),C.element.classList.toggle("ck-evidence",T<=C.
start&&C.end<=x),C.rows.length&&C.element.setAttribute("aria-pressed",String(M))}let y=s.find(C=>C.chosen);!y||i.some(({
element:C})=>Pe(C))||(v(y),O(y))}function O(g){g&&xe(n,g.element)}}function Yo(e,t,{choose:o,switchTo:n}){let s=F("rows"),i=r("div",{class:"ck-rows"}),c=r("p",{class:"ck-hint ck-drafts"}),
u=r("div",{class:"ck-detail"}),d=e.map(({name:T,label:x,rows:S})=>{let A=U("1 row","{count} rows",S.length);return r("op\
tion",{value:T},a("{label} ({rows})",{label:x,rows:A}))}),l=r("select",{onchange:()=>n(l.value)},...d),f=r("label",{class:"\
ck-switch"},a("Table")," ",l),p=new Map,h,w=!1;return{element:r("div",{class:"ck-table"},f,c,i,u),show:v,select:g};function v(T){
l.value=T.name,p=new Map(T.rows.map(S=>[S.id,O(T,S)]));let x=vi(T.rows);c.hidden=!x,c.textContent=x,i.replaceChildren(T.
rows.length?k(T):r("p",{},a("This table has no rows for this article."))),i.scrollTop=0}function k(T){let x=a("{label}: \
choose a row to mark its words",{label:T.label}),S=[a("Row"),...T.columns].map($=>r("th",{scope:"col"},$)),A=[...p.values()].
map(({element:$})=>$);return r("fieldset",{},r("legend",{},x),r("table",{},r("thead",{},r("tr",{},...S)),r("tbody",{},...A)))}
function O(T,x){let S=`${s}-${x.id}`,A=()=>o(x.id),$=r("input",{type:"radio",name:s,value:x.id,id:S,onchange:A}),L=r("la\
bel",{for:S},$,x.id),D=`${S}-main`,B=x.cells.map((W,I)=>r("td",{dir:"auto",id:I===T.main?D:null,"data-heading":T.columns[I]},
W));return $.setAttribute("aria-describedby",D),{element:r("tr",{onclick:q},r("th",{scope:"row"},L),...B),input:$};function q({
target:W}){W instanceof Element&&W.closest("label")||($.focus(),o(x.id))}}function g(T){let x=h;p.get(x??"")?.element.classList.
remove("ck-chosen"),h=T?.id;let S=p.get(h??"");for(let{input:A}of p.values())A.checked=A.value===h;return S?.element.classList.
add("ck-chosen"),S&&xe(i,S.element,i.querySelector("thead")?.offsetHeight),u.replaceChildren(...T?y(T):[r("p",{},a("No r\
ow is chosen."))]),x}function y(T){let x=C(T).map(({part:L,words:D,count:B})=>r("li",{},r("span",{class:"ck-part"},L)," ",
r("q",{dir:"auto"},D),B>1?U(" (once)"," ({count} times)",B):null)),S=[yi(T),xi(T),...T.why],$=r("details",{open:w,ontoggle:()=>w=
$.open},r("summary",{},a("Why this row?")),r("ul",{},...S.map(L=>r("li",{},L))));return[r("p",{class:"ck-detail-head"},r(
"strong",{},a("Row {id}",{id:T.id})),r("button",{type:"button",onclick:M},a("Clear the marks"))),r("p",{class:"ck-part"},
a("Its words in the article")),r("ul",{},...x),$]}function C(T){let x=new Map;for(let[S,A,$]of T.passages){let L=t.slice(
S,A),D=x.get(`${$} ${L}`)??{part:$,words:L,count:0};x.set(`${$} ${L}`,{...D,count:D.count+1})}return[...x.values()]}function M(){
let T=p.get(h??"");o(""),T?.input.focus()}}function vi(e){let t=e.filter(({origin:o})=>o==="proposed").length;return t?t===
e.length?a("This table is a draft that nobody has checked."):U("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function yi({origin:e,checked:t}){if(e==="machine")
return a("The machine made this row.");if(e==="proposed")return a("This row is a draft that nobody has checked.");let{kind:o,
name:n,day:s}=t;return o==="person"?a("Checked by {name} on {day}.",{name:n,day:s}):a("Checked by {name}, a program, on \
{day}.",{name:n,day:s})}function xi({certainty:e}){return e==="clear"?a("The rules had no doubt about it."):a("It is dou\
btful: check it against the sentence.")}var Vo=150,zo=e=>e.length>Vo?`${e.slice(0,Vo)} …`:e,Go={render({model:e,el:t}){V(e,t);let o=e.get("page"),n=e.get("tab\
les"),s=new re(o.text),{region:i,announce:c}=Y(),u=Ho(o,s,m),d=Yo(n,s,{choose:m,switchTo:O}),l=Si(o);u.element.setAttribute(
"aria-describedby",l.id);let f=o.title?a("Reader: {title}",{title:o.title}):a("Reader"),p=r("div",{class:"ck ck-reader",
role:"group","aria-label":f},l,r("div",{class:"ck-sides"},u.element,d.element),i);t.replaceChildren(p);let h=ie("reader",
"any"),w=k();return e.on("change:table",C),e.on("change:selected",M),e.on("change:marked",T),C(),w=!1,T(),()=>{e.off("ch\
ange:table",C),e.off("change:selected",M),e.off("change:marked",T)};function m(x){e.set("selected",x),e.save_changes(),v()}
function v(){h.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function k(){let x=h.
get(e.get("place")),S=n.find(({name:$})=>$===x?.table);if(!S||e.get("selected"))return!1;let A=S.rows.find(({id:$})=>$===
x.selected);return e.set("table",S.name),e.set("selected",A?.id??""),e.save_changes(),!0}function O(x){e.set("selected",
""),e.set("table",x),e.save_changes(),v()}function g(){let x=e.get("table");return n.find(S=>S.name===x)??n[0]}function y(){
return g().rows.find(({id:x})=>x===e.get("selected"))}function C(){let x=g();d.show(x),u.show(x.rows,e.get("marked")),M()}
function M(){let x=y(),S=d.select(x);u.select(x),!w&&(x?c(Ci(x,x.cells[g().main])):S&&c(a("Marks cleared.")))}function T(){
let x=e.get("marked");if(u.show(g().rows,x),u.select(y()),!x.length)return;u.scrollToMarked();let S=x.map(([A,$])=>s.slice(
A,$)).join(" … ");c(a("Marked in the article: {words}",{words:zo(S)}))}}};function Si(e){let t=a("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),o=a("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),n=e.lang==="en"?o:`${t} ${o}`;return r(
"p",{class:"ck-hint",id:F("hint")},n)}function Ci({id:e,passages:t},o){return U("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:zo(o)})}return ts(Ti);})();
return widgets; }

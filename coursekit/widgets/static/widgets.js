export function makeWidgets() {
"use strict";var widgets=(()=>{var xe=Object.defineProperty;var Xt=Object.getOwnPropertyDescriptor;var en=Object.getOwnPropertyNames;var tn=Object.prototype.hasOwnProperty;var qe=(e,t)=>{for(var n in t)xe(e,n,{get:t[n],enumerable:!0})},nn=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="func\
tion")for(let s of en(t))!tn.call(e,s)&&s!==n&&xe(e,s,{get:()=>t[s],enumerable:!(o=Xt(t,s))||o.enumerable});return e};var on=e=>nn(xe({},"__esModule",{value:!0}),e);var ho={};qe(ho,{explorer:()=>ze,progress:()=>rt,quiz:()=>zt,reader:()=>Zt});var de={},ue={used:"",own:""};function Z(e,t){de=e.get("words")??{};let n=e.get("languages");n?.used&&(ue=n,t.lang=n.used,
t.dir=n.direction)}function p(e,t={}){let n=de[e]??e;return He(typeof n=="string"?n:n[0],t)}function j(e,t,n,o={}){let s=de[e]??
[e,t],r=Number.isInteger(n)?n<200?n:100+n%100:100,u=(de[e]&&de[""]?.[r])??+(n!==1);return He(s[Number(u)],{count:n,...o})}
function He(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>o in t?String(t[o]):n)}function we(e){if(e==="undated")return p("T\
he text gives no date.");let[,t,n,o]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!n)return e;let s=new Date(Date.UTC(Number(
t),Number(n)-1,Number(o??1))),{used:r}=ue;return s.toLocaleDateString(!r||r==="en"?"en-GB":r,{year:"numeric",month:"long",
...o?{day:"numeric"}:{},timeZone:"UTC"})}var sn=15e3,rn=new Set(["a","button","input","select","textarea","summary"]),Ve="a[href], button, input, select, textare\
a, summary, [tabindex]";function i(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))s.startsWith(
"on")?o.addEventListener(s.slice(2),r):r!==!1&&r!=null&&o.setAttribute(s,r===!0?"":r);t.dir==="auto"&&ue.own&&(o.lang=ue.
own);for(let s of n)s!=null&&o.append(s);return(rn.has(e)||"tabindex"in t)&&fe(o),o}function fe(e){e instanceof HTMLElement&&
e.matches(Ve)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&fe(e)}));function H(e,t,n){let o=i(e,t);return/[<&]/.test(n)?(o.innerHTML=n,o.querySelectorAll(Ve).forEach(fe)):
o.textContent=n,o}function J(){let e=i("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:o=>{
e.replaceChildren(i("p",{},o)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),sn)}}}var cn=Math.random().toString(
36).slice(2,12),Ke=0;function F(e){return Ke+=1,`ck-${e}-${cn}-${Ke}`}var ze={render({model:e,el:t}){Z(e,t);let{region:n,announce:o}=J(),s=e.get("choices").map((x,S)=>an(x,()=>c(S))),r=i("bu\
tton",{type:"button",onclick:l},p("Show all rows")),u=i("p",{class:"ck-count"}),f=ln(e.get("columns")),d=i("div",{class:"\
ck-picture"});return t.replaceChildren(i("div",{class:"ck ck-explorer",role:"group","aria-label":p("Table with choices")},
i("div",{class:"ck-choices"},...s.map(({element:x})=>x),r),u,f.element,d,n)),e.on("change:chosen",w),e.on("change:pictur\
e",k),w(),()=>{e.off("change:chosen",w),e.off("change:picture",k)};function c(x){let S=[...e.get("chosen")];S[x]=s[x].value(),
h(S)}function l(){h(s.map(()=>null))}function h(x){e.set("chosen",x),e.save_changes(),o(u.textContent)}function w(){let x=e.
get("chosen"),S=e.get("rows"),O=S.filter(({facets:T})=>T.every((a,g)=>x[g]===null||x[g]===a));s.forEach((T,a)=>{T.show(x[a])}),
u.textContent=O.length?j("1 of {total} rows matches.","{count} of {total} rows match.",O.length,{total:S.length}):p("No \
row matches all of these choices."),f.show(O),k()}function k(){let x=e.get("picture"),S=JSON.stringify(x.of)===JSON.stringify(
e.get("chosen"));x.of?S?x.fault?d.replaceChildren(i("p",{dir:"auto"},x.fault)):d.replaceChildren(...x.lead?[un(x)]:[]):d.
replaceChildren(i("p",{},p("The figure for these rows is being drawn."))):d.replaceChildren()}}};function an({name:e,values:t},n){
let o=t.map((r,u)=>i("option",{value:u,dir:"auto"},r||p("no entry"))),s=i("select",{onchange:n},i("option",{value:""},p(
"all")),...o);return{element:i("label",{},i("span",{dir:"auto"},e)," ",s),value:()=>s.value===""?null:t[Number(s.value)],
show:r=>s.value=r===null?"":String(t.indexOf(r))}}function ln(e){let t=i("tbody"),n=e.map(f=>i("th",{scope:"col",dir:"au\
to"},f)),o=i("table",{},i("thead",{},i("tr",{},...n)),t),s=p("The matching rows"),r=i("div",{class:"ck-fitting",role:"gr\
oup",tabindex:"0","aria-label":s},o);return{element:r,show:u};function u(f){r.hidden=f.length===0,r.scrollTop=0,t.replaceChildren(
...f.map(({cells:d})=>i("tr",{},...d.map(dn))))}}function dn(e){let t=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];
return t?i("td",{},i("a",{href:e,target:"_blank",rel:"noopener noreferrer"},t)):i("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(e)&&"ck-date"},e)}function un({source:e,alt:t,lead:n,parts:o}){if(!e)return i("div",{lang:"en"},i("p",{},n),...Se(o));
let s=Se(o.filter(({open:f})=>!f)),r=i("details",{},i("summary",{},p("Describe this figure")),i("p",{},n),...s),u=i("fig\
caption",{},...Se(o.filter(({open:f})=>f)),s.length?r:"");return i("figure",{lang:"en"},i("img",{alt:t,src:e}),u)}function Se(e){
return e.flatMap(({heading:t,items:n})=>[i("p",{},i("strong",{},t)),i("ol",{},...n.map(o=>i("li",{},o)))])}var Je="coursekit",pe="records";function Ye(e,t,n){let o=!0,s=null,r=!1;e.on("change:keeping",u),u();async function u(){
try{await fn(f)}catch(d){r||n(d instanceof Error?d.message:String(d)),r=!0}}async function f(){if(!o&&!e.get("keeping").
at_stake)return;let d=await pn();try{let{course:c}=e.get("keeping"),l=await hn(d,c);l&&!gn(l,s)&&await t.ask({keeping:"a\
dd"},[l]);let{upto:h,files:w}=await t.ask({keeping:"take"});h&&(s=wn(w[0]),await mn(d,c,s),await t.ask({keeping:"taken",
upto:h})),o=!1}finally{d.close()}}}function fn(e){return navigator.locks?navigator.locks.request(Je,e):e()}function pn(){
return new Promise((e,t)=>{let n=indexedDB.open(Je,1);n.onupgradeneeded=()=>n.result.createObjectStore(pe),n.onsuccess=()=>e(
n.result),n.onerror=()=>t(n.error)})}function hn(e,t){return new Promise((n,o)=>{let s=e.transaction(pe).objectStore(pe).
get(t);s.onsuccess=()=>n(s.result),s.onerror=()=>o(s.error)})}function mn(e,t,n){return new Promise((o,s)=>{let r=e.transaction(
pe,"readwrite");r.objectStore(pe).put(n,t),r.oncomplete=()=>o(),r.onabort=()=>s(r.error)})}var wn=({buffer:e,byteOffset:t,
byteLength:n})=>new Uint8Array(e,t,n).slice(),gn=(e,t)=>e.length===t?.length&&e.every((n,o)=>n===t[o]);var kn=1e4,Ge=8,vn=6e4;function Ze(e,t,n){return et(e,t,tt(e,n))}function Xe(e,t,n){let o=tt(e,n),s=et(e,t,o);return e.get(
"keeping").place!=="session"&&t.append(yn(o)),{link:o,leave:s}}function et(e,t,n){let{place:o}=e.get("keeping"),s=()=>{},
r=u=>{t.prepend(bn(e,n,u)),s=Sn(e)};return o==="session"&&r(""),o==="page"&&Ye(e,n,r),()=>s()}function tt(e,t){let n=new Map;
return e.on("msg:custom",(o,s)=>{o.keeping==="changed"&&t();let r=n.get(o.keeping_id);r&&(n.delete(o.keeping_id),clearTimeout(
r.timer),o.keeping==="refused"?r.refuse(new Error(o.reason)):r.resolve({...o,files:s}))}),{ask(o,s=[]){return new Promise(
(r,u)=>{let f=F("keeping"),d=()=>u(new Error(p("The kernel is not answering. Run this cell again.")));n.set(f,{resolve:r,
refuse:u,timer:setTimeout(d,kn)});try{e.send({...o,keeping_id:f},void 0,s)}catch{}})}}}function bn(e,t,n){let o=i("p",{class:"\
ck-reminder"}),s=()=>{let r=p("Some of your work is not in any file you have downloaded: download it before you leave.");
o.replaceChildren(e.get("keeping").at_stake?r:"")};return e.on("change:keeping",s),s(),i("div",{class:"ck ck-keeping",role:"\
group","aria-label":p("Your answers are not kept here.")},i("p",{},i("strong",{},p("Your answers are not kept here.")),"\
 ",n?p("The browser will not store them ({reason}).",{reason:n}):""," ",p("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),nt(t),o)}function yn(e){let t=p("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return i("div",{class:"ck"},i(
"h3",{},p("Your answers as a file")),i("p",{},t),nt(e))}function nt(e){let{region:t,announce:n}=J(),o=i("p",{class:"ck-n\
otice"}),s=i("input",{type:"file",accept:".jsonl",hidden:!0,onchange:c}),r=i("button",{type:"button",onclick:d},p("Downl\
oad my answers")),u=i("button",{type:"button",onclick:()=>s.click()},p("Upload a file of answers"));return i("div",{class:"\
ck-file"},i("div",{class:"ck-actions"},r,u,s),o,t);function f(l){o.replaceChildren(l),n(l)}async function d(){try{let{name:l,
upto:h,files:w}=await e.ask({keeping:"take"});if(!h)return f(p("There is nothing to download yet."));xn(new Blob(w,{type:"\
application/jsonl"}),l),await e.ask({keeping:"taken",upto:h}),f(p("Downloaded: {name}. Keep this file.",{name:l}))}catch(l){
f(p("Not downloaded: {reason}",{reason:Qe(l)}))}}async function c(){let[l]=s.files??[];if(l)try{if(l.size>Ge*1024*1024)throw new Error(
p("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Ge}));
let{told:h}=await e.ask({keeping:"add"},[await l.arrayBuffer()]);f(h)}catch(h){f(p("Not uploaded: {reason}",{reason:Qe(h)}))}finally{
s.value=""}}}var Qe=e=>e instanceof Error?e.message:String(e);function xn(e,t){let n=URL.createObjectURL(e);i("a",{href:n,
download:t}).click(),setTimeout(()=>URL.revokeObjectURL(n),vn)}function Sn(e){let t=n=>{e.get("keeping").at_stake&&n.preventDefault()};
return window.addEventListener("beforeunload",t),()=>window.removeEventListener("beforeunload",t)}var Tn=300,ge=14,Te=17,Ce=["done","missed","left"],ot={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},rt={render({
model:e,el:t}){Z(e,t);let n=Cn(u=>o.ask(u));t.replaceChildren(n.element);let{link:o,leave:s}=Xe(e,t,n.lookSoon);n.look();
let r=new IntersectionObserver(([u])=>u.isIntersecting&&n.lookSoon());return r.observe(t),()=>{r.disconnect(),s()}}};function Cn(e){
let{region:t,announce:n}=J(),o=i("p",{class:"ck-total"}),s=i("p",{class:"ck-notice"}),r=i("div"),u=i("button",{type:"but\
ton",onclick:w},p("Refresh")),f=i("div",{class:"ck ck-progress"},o,Mn(),u,s,r,t),d,c="";return{element:f,look:l,lookSoon:h};
async function l(){try{let{lessons:k,unread:x,apart:S}=await e({keeping:"look"}),O=[...x.map(a=>p("This lesson cannot be\
 read: {why}",{why:a})),S];s.replaceChildren(...O.filter(Boolean).map(a=>i("p",{},a)));let T=JSON.stringify(k);return T===
c||(c=T,o.replaceChildren(k.length?p("All lessons: {counts}",{counts:Ae(k.flatMap(it))}):p("No lesson here has any quest\
ions.")),r.replaceChildren(...k.map(An))),!0}catch(k){let x=k instanceof Error?k.message:String(k);return s.replaceChildren(
x),n(x),!1}}function h(){clearTimeout(d),d=setTimeout(l,Tn)}async function w(){await l()&&n(o.textContent)}}var it=e=>e.
objectives.flatMap(({questions:t})=>t.map(({state:n})=>n));function An(e){let t=it(e),n=i("span",{dir:"auto"},e.title),o=i(
"span",{class:"ck-unseen"},p("(opens in a new tab)")),s=Ce.flatMap(r=>t.filter(u=>u===r));return i("section",{},i("h3",{},
i("a",{href:e.file,target:"_blank",rel:"noopener"},n," ",o)),i("p",{class:"ck-counts"},Ee(s),Ae(t)),i("ul",{},...e.objectives.
map(En)))}function En({text:e,questions:t}){let n=t.map(({state:r})=>r),o=t.filter(({state:r})=>r==="missed"),s=t.filter(
({state:r,earlier:u})=>r==="left"&&u);return i("li",{},e?i("span",{dir:"auto"},e):p("Questions without an objective"),i(
"p",{class:"ck-counts"},Ee(n),Ae(n)),st(p("Missed:"),o),st(p("Changed since you answered:"),s))}function st(e,t){if(!t.length)
return null;let n=t.map(({prompt:o})=>H("li",{dir:"auto"},o));return i("div",{class:"ck-prompts"},i("p",{},e),i("ul",{},
...n))}function Ae(e){let[t,n,o]=Ce.map(s=>e.filter(r=>r===s).length);return p("{done} done, {missed} missed, {left} lef\
t",{done:t,missed:n,left:o})}function Mn(){let e={done:p("done"),missed:p("missed"),left:p("left")},t=Ce.map(n=>i("span",
{},Ee([n]),` ${e[n]}`));return i("p",{class:"ck-legend"},p("A symbol for each question:"),...t)}function Ee(e){let t=ke(
"svg",{class:"ck-marks",width:e.length*Te,height:ge,viewBox:`0 0 ${e.length*Te} ${ge}`,"aria-hidden":"true",focusable:"f\
alse"});return e.forEach((n,o)=>{let s=ke("g",{class:`ck-mark-${n}`,transform:`translate(${o*Te} 0)`});s.append(ke("rect",
{x:1,y:1,width:ge-2,height:ge-2,rx:2})),ot[n]&&s.append(ke("path",{d:ot[n]})),t.append(s)}),t}function ke(e,t){let n=document.
createElementNS("http://www.w3.org/2000/svg",e);for(let[o,s]of Object.entries(t))n.setAttribute(o,`${s}`);return n}var On=3,In=30,ct=100;function at(e,{way:t,makeForm:n,put:o}){let s=[],r=t==="one-by-one",u=i("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:O},p("Next question")),f={},d=0;return{next:u,begin(){w(On),s.length<e.length&&Rn(h)},addAll:()=>w(
1/0),restore:k,restoreOne:x,arrange:S,named:c,around(T){let a=T instanceof Element?T.closest("form"):null;return s.find(
g=>g.element===a)},actions:()=>Object.fromEntries(l().flatMap(([T,a])=>{let g=a.action();return g?[[T,g]]:[]})),left:()=>s.
filter(T=>!T.isAnswered()).length,firstToAnswer:()=>l().find(([T])=>!f[T]?.result)?.[1],setSaved(T){for(let[a,g]of l())T.
has(a)||g.setUnsaved("")}};function c(T){return s[e.findIndex(({id:a})=>a===T)]}function l(){return s.map((T,a)=>[e[a].id,
T])}function h(){w(In),s.length<e.length&&setTimeout(h)}function w(T){let a=e.slice(s.length,s.length+T).map((g,A)=>{let M=s.
length+A+1,v=p("Question {place} of {count}",{place:M,count:e.length}),y=n(g,v);return f[g.id]&&y.restore(f[g.id]),y});s.
push(...a),S(),o(a,e.length-s.length)}function k(T){f=T,t!=="each"&&w(1/0);for(let[a,g]of l())g.restore(f[a]);r&&(d=Math.
max(0,s.findIndex(a=>!a.isAnswered()))),S()}function x(T,a){f[T]=a,c(T)?.restore(a),S()}function S(){s.forEach((T,a)=>{T.
element.hidden=r&&a>d}),u.hidden=!(r&&d<s.length-1&&s[d].isAnswered())}function O(){d+=1,S(),s[d].focus()}}function Rn(e){
let t=!1,n=()=>{t||e(),t=!0};setTimeout(n,ct),requestAnimationFrame(()=>Ln(n))}function Ln(e){"requestIdleCallback"in window?
requestIdleCallback(e,{timeout:ct}):setTimeout(e)}var lt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose one answer."),type:"radio"});var dt=({options:e},{t,viewOptions:n})=>n(e,{how:t("Choose every answer that is right."),type:"checkbox"});function ut(e,t){let{make:n,makeMarkdown:o,t:s}=t,r=e.right;return t.viewPlaced(e,s("Choose a column for each."),u=>{let f=t.
uniqueId("classify"),d=o("legend",{dir:"auto"},u),c=r.map(({token:w})=>n("input",{type:"radio",name:f,value:w})),l=r.map(
(w,k)=>n("label",{},c[k]," ",o("span",{dir:"auto"},w.text))),h=n("fieldset",{class:"ck-inline"},d,...l);return{element:h,
control:h,words:d.textContent??"",value:()=>t.chosenValue(c),set:w=>t.chooseValue(c,w)}})}function ft(e,t){let{describe:n,make:o,setInvalid:s,t:r}=t,u=e.pieces,f=e.gaps,d=f.map((h,w)=>{let k=r("Gap {place} of {\
count}",{place:w+1,count:f.length});return{control:t.makeBlank({class:"ck-gap","aria-label":k},h),label:k,feedback:t.makeFeedback()}}),
c=o("p",{class:"ck-cloze",dir:"auto",id:t.uniqueId("cloze")});u.forEach((h,w)=>{c.append(t.makeMarkdown("span",{},h)),d[w]&&
c.append(d[w].control)});for(let{control:h}of d)n(h,c);let l=o("div",{},c,...d.map(({feedback:h})=>h.element));return{how:r(
"Fill the gaps."),body:l,answer(){let h=d.map(({control:w})=>w.value.trim());return h.some(Boolean)?{gaps:h}:null},fill({
gaps:h}){d.forEach(({control:w},k)=>{w.value=h[k]??""})},show(h){d.forEach(({control:w,label:k,feedback:x},S)=>{let{right:O,
written:T,...a}=h.gaps[S];w.value=T,n(w,x.element,c),s(w,T&&!O);let g=t.placeVerdict(O,T),A={right:r("{gap}: right",{gap:k}),
wrong:r("{gap}: not right",{gap:k}),left:r("{gap}: left empty",{gap:k})};x.set(...t.placeTold(g,A[g],a))})},said:()=>d.map(
({feedback:h})=>h.text()).join(" "),...t.closing(l,()=>{for(let{control:h,feedback:w}of d)n(h,c),s(h,!1),w.set()})}}function pt(e,{dateInWords:t,make:n,t:o,uniqueId:s,viewTyped:r}){let u=s("undated"),f=n("input",{type:"checkbox",id:u,onchange:l}),
d=n("label",{for:u},` ${o("The text gives no date.")}`),c=r({how:o("Type a date that is as precise as the text: a day, a\
 month or a year."),label:o("Date:"),more:n("p",{},f,d),sent:()=>f.checked?{undated:!0}:null,filled(h){f.checked=!!h.undated,
l()},shown({understood:h}){f.checked=h==="undated"},key:t});return c;function l(){c.input.disabled=f.checked}}function ht(e,t){let{make:n,makeMarkdown:o,markdownBlock:s,t:r,uniqueId:u}=t,f=n("textarea",{id:u("text"),rows:6,maxlength:1e4,
dir:"auto",oninput:w}),d=n("p",{class:"ck-how",id:u("count")});f.setAttribute("aria-describedby",d.id);let c=n("div",{class:"\
ck-discussed",hidden:!0}),l=o("span",{},e.role),h=n("div",{},n("p",{dir:"auto"},n("strong",{},r("Your role: ")),l),n("la\
bel",{for:f.id},r("Write what somebody in this role would say:")),f,d,c);return w(),{how:r("You are not asked for your o\
wn opinion, and no answer is graded."),check:r("Compare"),isFreeText:!0,body:h,answer:()=>f.value.trim()?{text:f.value.trim()}:
null,fill(a){f.value=a.text,w()},show(a){f.value||(f.value=a.written),w(),c.hidden=!1,c.replaceChildren(k(r("Answers tha\
t can be defended")),...a.positions.map(x),k(r("Mark your own answer")),S(a),k(r("Examples")),...a.exemplars.map(T))},said:({
positions:a})=>r("{count} answers that can be defended are shown below your own.",{count:a.length}),...t.closing(h)};function w(){
let a=f.value.split(/\s+/).filter(Boolean).length,{limit:g}=e;d.replaceChildren(r("{count} of at most {limit} words",{count:a,
limit:g})),d.classList.toggle("ck-over",a>g)}function k(a){return n("p",{class:"ck-heading"},a)}function x({answer:a,held_by:g,
strongest:A,counter:M}){let v=u("position");return n("div",{class:"ck-position",role:"group","aria-labelledby":v},o("p",
{class:"ck-heading",dir:"auto",id:v},a),n("p",{dir:"auto"},r("Held by {who}.",{who:g})),n("p",{},n("strong",{},r("The st\
rongest argument for it"))),s(A),n("p",{},n("strong",{},r("The strongest argument against it"))),s(M))}function S({rubric:a,
marks:g}){let A=a.map((I,B)=>O(I,g[B])),M=n("p",{class:"ck-beside"}),v=n("button",{type:"button",onclick:E},r("Save my m\
arks")),y=n("div",{class:"ck-actions"},v);return n("div",{},...A.map(({element:I})=>I),y,M);function E(){let I=A.map(({value:B})=>B());
I.includes(-1)?N(r("Mark every line first.")):t.mark(I,()=>N(r("Your marks have been saved.")))}function N(I){M.replaceChildren(
I),t.announce(I)}}function O(a,g){let A=u("rubric"),M=[r("Not yet"),r("Partly"),r("Yes")],v=M.map((E,N)=>{let I=n("input",
{type:"radio",name:A,value:N});return I.checked=g===N,I});return{element:n("fieldset",{class:"ck-inline"},o("legend",{dir:"\
auto"},a),...v.map((E,N)=>n("label",{},E,` ${M[N]}`))),value:()=>v.findIndex(E=>E.checked)}}function T({label:a,text:g,comment:A}){
let M=n("div",{class:"ck-comment"},s(A));return n("details",{},n("summary",{},a),s(g),M)}}function mt(e,t){let{describe:n,make:o,markdownBlock:s,setDisabled:r,setInvalid:u,t:f}=t,d=e.words,c=o("div",{class:"ck-\
marking",role:"listbox","aria-multiselectable":"true","aria-label":f("Words in the passage"),dir:"auto",onkeydown:z}),l=d.
map(v);c.append(e.rest);let h=o("button",{type:"button",onclick:E},f("Clear the marks")),w=t.makeFeedback(),k=o("div",{class:"\
ck-actions"},h),x=o("div",{},c,k,w.element),S=!1,O=0,T=0,a=!1,g=!0,A=C=>l[C].getAttribute("aria-selected")==="true",M=()=>l.
map((C,m)=>m).filter(A);return{how:f("Mark the words: drag over them, or move with the arrow keys and mark with the spac\
e bar; Shift with an arrow key marks more."),body:x,answer:()=>M().length?{words:M()}:null,fill:({words:C})=>N(m=>C.includes(
m)),show(C){N(b=>C.words.includes(b),!0);let m=[s(C.feedback)];if(C.key){let b=new Set(C.key);l.forEach((R,L)=>{R.dataset.
key=String(b.has(L))}),m.push(t.keyLine(C.key.map(y).join("")))}C.why&&m.push(s(C.why)),w.set(...m),n(c,w.element),u(c,C.
verdict!=="right")},said:()=>w.text(),close(){S=!0,c.setAttribute("aria-disabled","true"),r(x,!0)},open(){S=!1,c.removeAttribute(
"aria-disabled"),r(x,!1);for(let C of l)delete C.dataset.key;w.set(),n(c),u(c,!1)}};function v([C,m],b){let R=o("span",{
class:"ck-word",role:"option","aria-selected":"false",tabindex:b?"-1":"0",onpointerdown:L=>B(L,b),onpointerenter(L){L.buttons===
1&&a&&D(b)}},m);return c.append(C,R),R}function y(C,m){return(m?d[C][0]:"")+l[C].textContent}function E(){N(()=>!1)}function N(C,m){
for(let b of l.keys())I(b,C(b),m)}function I(C,m,b=!1){(!S||b)&&l[C].setAttribute("aria-selected",String(m))}function B(C,m){
C.button||(C.preventDefault(),l[m].releasePointerCapture?.(C.pointerId),g=!A(m),a=!0,document.addEventListener("pointeru\
p",W,{once:!0}),T=m,V(m),I(m,g))}function W(){a=!1}function D(C){let[m,b]=[Math.min(T,C),Math.max(T,C)];for(let R=m;R<=b;R+=
1)I(R,g);V(C)}function V(C){l[O].tabIndex=-1,O=C,l[C].tabIndex=0,l[C].focus()}function z(C){let m=l.length-1,b=getComputedStyle(
c).direction==="rtl"?-1:1,R={ArrowRight:O+b,ArrowLeft:O-b,ArrowDown:$(1),ArrowUp:$(-1),Home:0,End:m};if(C.key===" "||C.key===
"Enter")T=O,g=!A(O),I(O,g);else if(C.key in R){let L=Math.max(0,Math.min(m,R[C.key]));C.shiftKey?(A(O)||(T=O),g=!0,D(L)):
V(L)}else return;C.preventDefault(),C.stopPropagation()}function $(C){let m=l[O].getBoundingClientRect(),b=l.map((_,q)=>({
at:q,box:_.getBoundingClientRect()})).filter(({box:_})=>C*(_.top-m.top)>m.height/2);if(!b.length)return O;let R=b.map(({
box:_})=>_.top),L=C>0?Math.min(...R):Math.max(...R),U=b.filter(({box:_})=>Math.abs(_.top-L)<m.height/2),P=_=>Math.abs(_.
left-m.left);return U.reduce((_,q)=>P(q.box)<P(_.box)?q:_).at}}function wt(e,{make:t,makeMarkdown:n,makeSelect:o,plainText:s,t:r,uniqueId:u,viewPlaced:f}){let d=e.right.map(c=>[c.token,
s(c.text)]);return f(e,r("For each one, choose what goes with it."),c=>{let l=u("match"),h=o({id:l},d),w=n("label",{for:l,
dir:"auto"},c);return{element:t("div",{class:"ck-pair"},w,h),control:h,words:w.textContent??"",value:()=>h.value,set(k){
h.value=k}}})}var se="nothing";function gt(e,t){let{chosenValue:n,describe:o,make:s,setInvalid:r,t:u}=t,f=t.uniqueId("mend"),c=[...e.row,
[se,""]].map((a,g)=>Nn(a,{name:f,id:`${f}-${g}`,onchange:T},t)),l=c.map(({input:a})=>a),h=t.makeBlank({id:t.uniqueId("me\
nded")},e.among),w=s("label",{for:h.id},u("What should it say?")),k=s("p",{class:"ck-field"},w,h),x=t.makeFeedback(),S=s(
"div",{},s("blockquote",{dir:"auto"},e.sentence),s("div",{class:"ck-options"},...c.map(({element:a})=>a)),k,x.element);return T(),
{how:u("Choose the wrong cell, then say what it should contain."),body:S,answer(){let a=n(l),g=h.value.trim();return a===
se?{cell:a}:a&&g?{cell:a,text:g}:null},fill:({cell:a,text:g})=>O(a,g??""),show(a){O(a.cell,a.value),x.set(...$n(a,t));let g=l.
find(A=>A.checked);o(g,x.element),o(h,x.element),r(h,kt(a)==="wrong")},said:()=>x.text(),...t.closing(S,()=>{x.set();for(let a of[
...l,h])o(a);r(h,!1)})};function O(a,g){t.chooseValue(l,a),h.value=g,T()}function T(){k.hidden=["",se].includes(n(l))}}function Nn([
e,t],{name:n,id:o,onchange:s},{make:r,t:u}){let f=r("input",{type:"radio",name:n,id:o,value:e,onchange:s}),d=e===se?r("l\
abel",{for:o},vt(u)):r("label",{for:o,dir:"auto"},r("strong",{},`${e}: `),t);return{input:f,element:r("div",{class:"ck-o\
ption"},f,d)}}function $n(e,{keyLine:t,markdownBlock:n,t:o,verdictLine:s}){let{right:r,feedback:u,key:f,why:d}=e,c=kt(e);
return[r?s("right",o("The cell: right")):s("wrong",o("The cell: not right")),...c==="right"?[s(c,o("What it should say: \
right"))]:[],...c==="wrong"?[s(c,o("What it should say: not right"))]:[],...u?[n(u)]:[],...f?[t(f.cell===se?vt(o):`${f.cell}\
: ${f.value}`)]:[],...d?[n(d)]:[]]}function kt({right:e,cell:t,verdict:n}){return!e||t===se?"":n==="right"?"right":"wron\
g"}var vt=e=>e("Nothing in this row is wrong");function bt({unit:e},{make:t,t:n,viewTyped:o}){let s=e?t("span",{"aria-hidden":"true"},` ${e}`):null,r=e?n("Number ({uni\
t}):",{unit:e}):n("Number:"),u=o({how:n("Type a number."),label:r,after:s});return u.input.setAttribute("inputmode","dec\
imal"),u}function yt(e,t){let{announce:n,describe:o,make:s,markdownBlock:r,plainText:u,setOff:f,t:d}=t,c=t.makeFeedback(),l=s("ol",
{class:"ck-order"}),h=s("div",{},l,c.element),w=e.items.map(k);return T(),{how:d("Put them in order, with the first at t\
he top: use the buttons, or the arrow keys on a button."),body:h,answer:()=>({order:w.map(({token:a})=>a)}),fill:({order:a})=>S(
a),show(a){S(a.key??a.order);let g=[a.feedback,a.why].filter(Boolean).map(r);c.set(...g,...x(a.open??[])),o(l,c.element)},
said:()=>c.text(),...t.closing(h,()=>{c.set(),o(l),T()})};function k({token:a,text:g}){let A=u(g),M=t.makeMarkdown("span",
{class:"ck-words",dir:"auto"},g),v=I("↑",d("Move up: {item}",{item:A}),-1),y=I("↓",d("Move down: {item}",{item:A}),1),
E=s("span",{class:"ck-moves"},v,y),N=s("li",{onkeydown:B},E,M);return{token:a,words:A,row:N,up:v,down:y};function I(W,D,V){
return s("button",{type:"button",class:"ck-move","aria-label":D,onclick:()=>O(a,V)},W)}function B(W){let D={ArrowUp:-1,ArrowDown:1}[W.
key];D&&(W.preventDefault(),W.stopPropagation(),O(a,D))}}function x(a){if(!a.length)return[];let g=a.map(([M,v])=>s("li",
{},d("{one} / {other}",{one:u(M),other:u(v)}))),A=d("The text does not say which of these came first:");return[s("p",{},
A),s("ul",{},...g)]}function S(a){w.sort((g,A)=>a.indexOf(g.token)-a.indexOf(A.token)),T()}function O(a,g){let A=w.findIndex(
N=>N.token===a),M=A+g,v=w[A];if(v.up.disabled||M<0||M>=w.length)return;w.splice(A,1),w.splice(M,0,v);let y=document.activeElement;
T(),y instanceof HTMLElement&&y.focus();let E={item:v.words,place:M+1,count:w.length};n(d("{item}: now {place} of {count\
}",E))}function T(){l.replaceChildren(...w.map(({row:a})=>a)),w.forEach(({up:a,down:g},A)=>{f(a,A===0),f(g,A===w.length-
1)})}}var xt=(e,{t,viewTyped:n})=>n({how:t("Type a word or a short phrase. Capitals and accents do not matter."),label:t("Answ\
er:")});function St(e,t){let{chooseValue:n,chosenValue:o,describe:s,keyLine:r,make:u,markdownBlock:f,t:d}=t,c=t.uniqueId("true-o\
r-false"),l=t.makeFeedback(),h=[d("True"),d("False")],w=[!0,!1].map(S=>u("input",{type:"radio",name:c,value:String(S)})),
k=w.map((S,O)=>u("label",{},S,` ${h[O]}`)),x=u("div",{},u("div",{class:"ck-inline"},...k),l.element);return{how:d("True \
or false?"),body:x,answer(){let S=o(w);return S?{answer:S==="true"}:null},fill:({answer:S})=>n(w,String(S)),show(S){n(w,
String(S.answer));let O="key"in S?[r(h[S.key?0:1])]:[];l.set(f(S.feedback),...O),s(w.find(T=>T.checked),l.element)},said:()=>l.
text(),...t.closing(x,()=>{l.set();for(let S of w)s(S)})}}var Tt={choice:lt,choices:dt,classify:ut,cloze:ft,date:pt,discuss:ht,highlight:mt,match:wt,mend:gt,number:bt,order:yt,"s\
hort-text":xt,"true-or-false":St};var Be={};qe(Be,{chooseValue:()=>Le,chosenValue:()=>Re,closing:()=>ne,describe:()=>G,focusFirst:()=>Ie,isOff:()=>Q,keyLine:()=>ve,
makeBlank:()=>_e,makeFeedback:()=>ee,makeSelect:()=>Ct,markdownBlock:()=>X,placeTold:()=>$e,placeVerdict:()=>Ne,plainText:()=>Oe,
rounded:()=>Y,sentence:()=>ie,setDisabled:()=>Me,setInvalid:()=>te,setOff:()=>K,verdictLine:()=>re});var _n={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄"};function re(e,t){let n=i(
"span",{"aria-hidden":"true"},`${_n[e]} `);return i("p",{class:`ck-verdict ck-${e}`},n,t)}function ee(){let e=i("div",{class:"\
ck-feedback",id:F("feedback"),hidden:!0});return{element:e,text:()=>Bn(e),set(...t){e.hidden=!t.length,e.replaceChildren(
...t)}}}var ie=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function Bn(e){let t=e.cloneNode(!0);for(let o of t.querySelectorAll(
"[aria-hidden]"))o.remove();return[...t.children].map(o=>o.textContent?.trim()??"").filter(Boolean).map(ie).join(" ")}var X=e=>H(
"div",{dir:"auto"},e),Oe=e=>H("span",{},e).textContent??"";function G(e,...t){t.length?e?.setAttribute("aria-describedby",
t.map(({id:n})=>n).join(" ")):e?.removeAttribute("aria-describedby")}function te(e,t){t?e.setAttribute("aria-invalid","t\
rue"):e.removeAttribute("aria-invalid")}var K=(e,t)=>e.setAttribute("aria-disabled",String(t)),Q=e=>e.getAttribute("aria\
-disabled")==="true",ve=e=>i("p",{class:"ck-key"},p("The answer: {key}",{key:e}));function Me(e,t){let n=e.querySelectorAll(
"input, select, textarea, button");for(let o of n)o.disabled=t}function Ie(e){e.querySelector("input, select, textarea, \
button, [tabindex='0']")?.focus()}var ne=(e,t)=>({close:()=>Me(e,!0),open(){Me(e,!1),t?.()}}),Re=e=>e.find(t=>t.checked)?.
value??"";function Le(e,t){for(let n of e)n.checked=n.value===t}function Ne(e,t){return e?"right":t?"wrong":"left"}function $e(e,t,{
feedback:n,key:o,why:s}){return[re(e,t),...n?[X(n)]:[],...o&&e!=="right"?[ve(o)]:[],...s?[X(s)]:[]]}function _e(e,t){return t.
length?Ct(e,t.map(n=>[n,n])):i("input",{...e,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Ct(e,t){
let n=i("option",{value:""},p("Choose …")),o=t.map(([s,r])=>i("option",{value:s,dir:"auto"},r));return i("select",e,n,
...o)}var Y=e=>String(Math.round(e*100)/100);var We=()=>({sure:p("Sure"),fairly:p("Fairly sure"),guessing:p("Guessing")});function At(){let e=F("confidence"),t=Object.
entries(We()).map(([s,r])=>{let u=i("input",{type:"radio",name:e,value:s});return{input:u,label:i("label",{},u,` ${r}`)}}),
n=t.map(({input:s})=>s),o=i("legend",{},p("How sure are you?"));return{element:i("fieldset",{class:"ck-inline"},o,...t.map(
({label:s})=>s)),value:()=>Re(n),show:s=>Le(n,s),close(){for(let s of n)s.disabled=!0}}}function Et(){let e=F("reason"),
t=i("input",{type:"text",id:e,maxlength:300,dir:"auto"}),n=i("label",{for:e},p("Why? In one line:"));return{element:i("p",
{class:"ck-field"},n,t),value:()=>t.value.trim(),show(o){t.value=o},close(){t.disabled=!0}}}function Mt(e,t){let n=i("ol",
{class:"ck-hints",hidden:!0}),o=i("button",{type:"button",hidden:!e.hints,onclick:u}),s=()=>n.lastElementChild?.textContent;
return d(),{list:n,button:o,show:f,offerNext:d,last:s,count:r};function r(){return n.children.length}function u(){Q(o)||
(K(o,!0),t())}function f(c){n.hidden=!c.length,n.replaceChildren(...c.map(l=>H("li",{dir:"auto"},l))),d()}function d(){let c=e.
hints-r(),l=c?e.costs[r()]:0,h=l?p(", costs {share}%",{share:Y(100*l)}):"",w=c?p("Show a hint ({left} left{costs})",{left:c,
costs:h}):p("No hint left");o.replaceChildren(w),K(o,!c)}}function Ot(e,t){let n=e.confidence?At():null,o=e.reason?Et():null,s="";return u(),{elements:[t.body,n?.element,o?.element],
draft:r,settle:u,unchecked:f,fill:d,show:c,open:()=>t.open(),close(){for(let l of[t,n,o])l?.close()}};function r(){return{
sent:t.answer(),confidence:n?.value(),reason:o?.value()}}function u(){s=JSON.stringify(r())}function f(){let l=r();return JSON.
stringify(l)===s?null:l}function d(l){try{l.sent&&t.fill(l.sent),n?.show(l.confidence),o?.show(l.reason??"")}catch{}}function c(l){
t.show(l),n?.show(l.confidence),o?.show(l.reason),u()}}var Wn=()=>({right:p("Chosen: right"),wrong:p("Chosen: not right"),missed:p("Not chosen, but right"),left:p("Correctly l\
eft out")});function It(e,{how:t,type:n}){let o=F("options"),s=e.map(({token:c,text:l})=>{let h=`${o}-${c}`,w=i("input",
{type:n,id:h,name:o,value:c}),k=H("label",{for:h,dir:"auto"},l),x=ee(),S=i("div",{class:"ck-option"},w,k,x.element);return{
token:c,input:w,label:k,feedback:x,row:S}}),r=ee(),u=s.map(({row:c})=>c),f=i("div",{class:"ck-options"},...u,r.element);
return{how:t,body:f,answer(){let c=s.filter(({input:l})=>l.checked).map(({token:l})=>l);return c.length?{choices:c}:null},
fill({choices:c}){for(let{token:l,input:h}of s)h.checked=c.includes(l)},show(c){for(let[l,{chosen:h,verdict:w,feedback:k}]of d(
c))if(l.input.checked=h,w){G(l.input,l.feedback.element),l.row.dataset.verdict=w;let x=re(w,Wn()[w]);l.feedback.set(x,X(
k))}else c.missed&&G(l.input,r.element);c.missed&&r.set(X(c.missed))},said(c){return[...d(c).filter(([,{verdict:h}])=>h&&
h!=="left").map(([{label:h,feedback:w}])=>`${ie(h.textContent??"")} ${w.text()}`),r.text()].filter(Boolean).join(" ")},...ne(
f,()=>{for(let{input:c,feedback:l,row:h}of s)G(c),delete h.dataset.verdict,l.set();r.set()})};function d(c){let l=new Map(
c.options.map(h=>[h.token,h]));return s.flatMap(h=>{let w=l.get(h.token);return w?[[h,w]]:[]})}}function Rt(e,t,n){let o=e.left,s=e.right,r=o.map(({token:d,text:c})=>({token:d,feedback:ee(),...n(c)})),u=new Map(s.map(
({token:d,text:c})=>[d,Oe(c)])),f=i("div",{class:"ck-placing"},...r.map(({element:d,feedback:c})=>i("div",{class:"ck-pla\
ced"},d,c.element)));return{how:t,body:f,answer(){let d=r.map(({token:c,value:l})=>[c,l()]).filter(([,c])=>c);return d.length?
{pairs:Object.fromEntries(d)}:null},fill({pairs:d}){for(let{token:c,set:l}of r)l(d[c]??"")},show({pairs:d}){for(let{token:c,
feedback:l,control:h,set:w}of r){let k=d.find(S=>S.token===c);w(k.chosen);let x=Ne(k.right,k.chosen);l.set(...$e(x,Dn(x),
{...k,key:u.get(k.key)})),G(h,l.element),h.matches("select")&&te(h,x==="wrong")}},said:()=>r.map(({words:d,feedback:c})=>`${ie(
d)} ${c.text()}`).join(" "),...ne(f,()=>{for(let{feedback:d,control:c}of r)d.set(),G(c),te(c,!1)})}}function Dn(e){return{
right:p("Right"),wrong:p("Not right"),left:p("Nothing was chosen here")}[e]}function Lt({how:e,label:t,after:n,more:o,sent:s,filled:r,shown:u,key:f=d=>d}){let d=F("answer"),c=_e({id:d},[]),l=ee(),
h=i("p",{class:"ck-field"},i("label",{for:d},t),c,n),w=i("div",{},h,o,l.element);return{how:e,body:w,input:c,answer:()=>s?.()??
(c.value.trim()?{text:c.value.trim()}:null),fill(k){c.value=k.text??"",r?.(k)},show(k){u?.(k),c.value||(c.value=k.written??
"");let x=k.key===void 0?[]:[ve(f(k.key))];l.set(X(k.feedback),...x),G(c,l.element),te(c,k.verdict!=="right")},said:()=>l.
text(),...ne(w,()=>{l.set(),G(c),te(c,!1)})}}var Nt={...Be,dateInWords:we,make:i,makeMarkdown:H,t:p,tn:j,uniqueId:F,viewOptions:It,viewPlaced:Rt,viewTyped:Lt};function $t(e){let t=i("p",{class:"ck-notice"}),n=i("p",{class:"ck-why-unsaved"}),o=i("p",{class:"ck-beside"});return{elements:{
notice:t,unsaved:n,left:o},announce:e,tell(s){t.replaceChildren(s),e(s)},clear:()=>t.replaceChildren(),setUnsaved:s=>n.replaceChildren(
s),whyUnsaved:()=>n.textContent??"",setLeft(s){o.replaceChildren(s?p("Not checked yet: this is how you left it."):"")}}}
function _t(){let e=i("ul",{class:"ck-earlier",hidden:!0});return{element:e,show(t){!t.length&&e.hidden||(e.hidden=!t.length,
e.replaceChildren(...t.map(jn)))}}}function jn({time:e,words:t}){let n=we(e.slice(0,10));if(!t){let s=p("Given to an ear\
lier version of this question, on {day}; it stays in your record.",{day:n});return i("li",{},s)}let o=p("Given to an ear\
lier version of this question, on {day}: ",{day:n});return i("li",{},o,i("q",{dir:"auto"},t))}var Un=2e4;function Bt({look:e,retry:t,announce:n}){let o=i("p",{}),s=i("button",{type:"button",onclick:()=>t(!0)},p("Tr\
y again")),r=i("details",{hidden:!0}),u=i("div",{class:"ck-saving",hidden:!0},o,s,r),f="",d=!1,c;return{element:u,show:l,
close:()=>clearTimeout(c)};function l({aloud:k=!1}={}){let x=e(),S=Pn(x),O=!S.length,T=O?Fn(x.late,d):S.join(" ");d||=!O,
o.replaceChildren(T),u.classList.toggle("ck-unsaved",!O),s.hidden=O||x.isSilent,w(x.kept.mended??[]),u.hidden=!T&&r.hidden,
T&&(O?T!==f:k)&&n(T),f=T,clearTimeout(c),!O&&!x.isSilent&&(c=setTimeout(h,Un))}function h(){document.hidden?l():t(!1)}function w(k){
if(r.hidden=!k.length,r.dataset.lines===String(k.length))return;r.dataset.lines=String(k.length);let x=j("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",k.length),S=k.map(T=>i("li",{dir:"auto"},T)),
O=[i("summary",{},x),i("ul",{},...S)];r.replaceChildren(...k.length?O:[])}}function Fn(e,t){return e?j("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
e):t?p("Everything is saved now."):""}function Pn({kept:e,waiting:t,isSilent:n,areStored:o}){if(n&&t)return[o?qn(t):Wt()];
if(!e.why)return[];let s=e.waiting?j("1 change is waiting to be saved.","{count} changes are waiting to be saved.",e.waiting):
"",r=t&&o?p("This browser keeps a copy until it is saved."):"";return[he(e.why),s,r].filter(Boolean)}function qn(e){return j(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",e)}var he=e=>p("Not saved yet: {reas\
on}",{reason:e}),Wt=()=>p("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),ce=e=>e?p("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):Wt();var Hn=()=>({right:p("Right"),partly:p("Partly right"),near:p("Nearly right: check the spelling"),wrong:p("Not right"),discussed:p(
"There is no right or wrong answer")}),Kn=()=>({"too precise":p("Not right (more precise than the text)"),"too coarse":p(
"Partly right (less precise than the text)")});function De(e){let t=Kn()[e.note]??Hn()[e.verdict];if(!e.of)return`${t}.`;
let n=j("{points} of {of} point","{points} of {of} points",e.of,{points:Y(e.points),of:Y(e.of)}),o=e.tries>1?p(" (first \
try: {points})",{points:Y(e.first)}):"",s=e.cost?p(", less {share}% for hints",{share:Y(100*e.cost)}):"";return`${t}: ${n}${s}${o}\
.`}function Dt(e,t){let{as_of:n,confidence:o,evidence:s,left:r,reason:u,review_due:f}=e,d=[];if(o){let l=We()[o].toLowerCase();
d.push(p("You said: {confidence}.",{confidence:l}))}return u&&d.push(p("Your reason: {reason}",{reason:u})),!e.final&&r!=
null&&d.push(j("One try left.","{count} tries left.",r)),n&&n!==s?.as_of&&d.push(p("As of {day}.",{day:n})),f&&d.push(p(
"This answer was due to be checked again by {day}: it may be out of date.",{day:f})),[...d.map(l=>i("p",{class:"ck-besid\
e"},l)),s?Vn(s,t):""]}function Vn(e,t){let{before:n,words:o,after:s,told:r,draft:u}=e,f=o?p("The words in the article"):
p("The fact and its source"),d=o?[n,i("mark",{},o),s]:[i("p",{},r)],c=p("This question rests on a draft that nobody has \
checked.");return i("figure",{class:"ck-evidence"},i("figcaption",{},f),i("blockquote",{dir:"auto"},...d),o?zn(e,t):Jn(e),
u?i("p",{class:"ck-beside"},c):"")}function zn({printed_in:e,marks:t},n){if(!e&&!t)return"";let o=t?i("button",{type:"bu\
tton",onclick:n},p("Show in the article")):null,s=e?i("cite",{dir:"auto"},e):null;return i("p",{class:"ck-beside"},s," ",
o)}function Jn({pages:e,read:t,as_of:n}){let o={target:"_blank",rel:"noopener noreferrer"},s=e.flatMap(({address:d,host:c})=>[
" ",i("a",{...o,href:d,title:d},c)]),u=[t&&p("Read on {day}.",{day:t}),n&&n!==t&&p("True as of {day}.",{day:n})].filter(
Boolean).join(" "),f=s.length?[p("Source:"),...s,". "]:[];return i("p",{class:"ck-beside"},...f,u)}function jt(e,t){let{drafts:n,extraViews:o,given:s,onChange:r,together:u}=t,{region:f,announce:d}=J(),c=$t(d),l=Yn(e,c,t),
h={...Tt,...o}[e.kind](e,{...Nt,announce:d,mark:V}),w=Ot(e,h),{check:k,reveal:x}=Gn(h.check??p("Check"),u,B),S=Mt(e,D),O=_t(),
T=i("div",{class:"ck-result"}),a=Qn(e,t.number,h.how,O.element,...w.elements,c.elements.left,S.list,i("div",{class:"ck-a\
ctions"},k,x,S.button),c.elements.notice,c.elements.unsaved,T,f),g=i("form",{novalidate:!0,onsubmit:I},a),A=!1,M=!1,v="";
return E(),{element:g,restore:z,action:y,tell:c.tell,setUnsaved:c.setUnsaved,keepDraft:N,focus:()=>Ie(h.body),isAnswered:()=>A};
function y(){return!Q(k)&&h.answer()?{did:"answer",...w.draft()}:null}function E(){let m=n.of(e,!!h.isFreeText)??s;m&&w.
fill(m),c.setLeft(!!(m&&!s))}function N(){let m=Q(k)?null:w.unchecked();m?n.keep(e,m):n.forget(e)}function I(m){if(m.preventDefault(),
Q(k)||u)return;let b=y();b?v===JSON.stringify(b)?c.tell(p("Change your answer, then check again.")):W(b,k):c.tell(p("Ans\
wer first, then check."))}function B(){Q(x)||W({did:"show"},x),k.focus()}function W(m,b){K(b,!0),l(m,{onReply(R){m.did===
"answer"&&(v=JSON.stringify(m)),K(b,!1),z(R.stands),N(),r(R.score);let L=R.stands.result;d([De(L),h.said(L),c.whyUnsaved()].
join(" "))},onSilence:()=>K(b,!1),onRefused(R){K(b,!1),c.tell(p("Not checked: {reason}.",{reason:R}))}})}function D(){l(
{did:"hint"},{onReply(m){S.show(m.stands.hints),c.clear(),d(p("Hint {place}: {hint}",{place:S.count(),hint:S.last()}))},
onSilence:S.offerNext})}function V(m,b){l({did:"mark",marks:m},{onReply:R=>b(R.stands.result)})}function z({hints:m,result:b,
earlier:R}){if(O.show(R),!M&&!m.length&&!b)return;M=!0;let L=a.contains(document.activeElement),U=w.unchecked();S.show(m),
c.clear(),A=!!b,x.hidden=!b?.may_show,K(k,!!b?.final),h.open(),b?($(b,U),b.final&&C(L)):(v="",U||w.settle(),T.replaceChildren())}
function $(m,b){w.show(m),b&&!m.final&&w.fill(b),(m.final||!w.unchecked())&&c.setLeft(!1),T.replaceChildren(re(m.verdict,
De(m)),...Dt(m,t.showInArticle))}function C(m){n.forget(e),w.close(),m&&k.focus()}}function Yn(e,t,{actions:n,whyUnsaved:o}){
return(s,r)=>n.give(e.id,s,{onReply(u){t.setUnsaved(u.saved?"":he(o())),r.onReply(u)},onSilence(){r.onSilence?.(),t.clear(),
t.setUnsaved(ce(n.areStored())),t.announce(t.whyUnsaved())},onRefused:r.onRefused})}function Gn(e,t,n){let o={type:"butt\
on",hidden:!0,onclick:n};return{check:i("button",{type:"submit",class:"ck-main",hidden:t},e),reveal:i("button",o,p("Show\
 the answer"))}}function Qn(e,t,n,...o){let s=e.tries?j("One try.","{count} tries.",e.tries):"",r=[n,s].filter(Boolean).
join(" "),u=F("how"),f=[t,e.lesson].filter(Boolean).join(" · "),d=H("span",{class:"ck-prompt",dir:"auto"},e.prompt);return i(
"fieldset",{class:"ck-question","aria-describedby":u},i("legend",{},i("span",{class:"ck-number"},f),d),e.below?H("div",{
dir:"auto"},e.below):null,i("p",{class:"ck-how",id:u},r),...o)}var je="coursekit",Ut=window,Ft=Symbol.for("coursekit.unstored");Ut[Ft]??=new Map;var oe=Ut[Ft],Zn=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Fe(){try{return window.localStorage}catch{return null}}function le(e,t){let n=`${[
je,e,Zn,t].join(" ")} `;return{front:n,put(o,s){let r=JSON.stringify(s);try{return Xn(r.length+n.length+o.length),window.
localStorage.setItem(n+o,r),oe.delete(n+o),!0}catch{return oe.set(n+o,r),!1}},remove(o){oe.delete(n+o),Fe()?.removeItem(
n+o)},get:o=>Ue(oe.get(n+o)??ae(n+o)),has:o=>oe.has(n+o)||ae(n+o)!==null,isStored:o=>ae(n+o)!==null,all:()=>Pt(n).flatMap(
o=>{let s=Ue(oe.get(o)??ae(o));return s?[[o.slice(n.length),s]]:[]})}}function ae(e){return Fe()?.getItem(e)??null}function Pt(e){
let t=Fe(),n=new Set(oe.keys());for(let o=0;o<(t?.length??0);o+=1)n.add(t?.key(o)??"");return[...n].filter(o=>o.startsWith(
e))}function Ue(e){try{let t=JSON.parse(e??"null");return t&&typeof t=="object"?t:null}catch{return null}}function Xn(e){
let t=u=>u.length+(ae(u)?.length??0),n=Pt(`${je} `),o=n.reduce((u,f)=>u+t(f),0);if(o+e<=1e6)return;let s=u=>Ue(ae(u))?.at??
0,r=n.filter(u=>!u.startsWith(`${je} waiting `));r.sort((u,f)=>s(u)-s(f));for(let u of r){if(o+e<=1e6)return;o-=t(u),window.
localStorage.removeItem(u)}if(o+e>1e6)throw new Error("no room for another action")}function me(e){let t=JSON.stringify(
e);return[2166136261,19088743].map(n=>{let o=n;for(let s=0;s<t.length;s+=1)o=Math.imul(o^t.charCodeAt(s),16777619);return(o>>>
0).toString(16).padStart(8,"0")}).join("")}function qt(e,{course:t,quiz:n},o,{onNews:s,onLate:r,onElsewhere:u}){let f=le("waiting",t),d=new Map,c=new Map,l=new Map,
h=new Set,w=new Set,k=new Set,x={},S=!1;return e.listen(V),window.addEventListener("storage",z),window.addEventListener(
"beforeunload",C),{give:a,giveAll:g,again:A,waiting:O,saved:W,areStored:()=>O().every(({id:m})=>f.isStored(m)),areSilent:()=>O().
some(({id:m})=>h.has(m)),open(m){x=m,!S&&(S=!0,T().forEach(y))},notOpened(){for(let{id:m}of T())h.add(m)},close(){window.
removeEventListener("storage",z),window.removeEventListener("beforeunload",C)}};function O(){let[m]=n.split(/(?<=\/)/),b=({
quiz:L})=>L===n||m.endsWith("/")&&String(L).startsWith(m);return f.all().map(([L,U])=>({...U,id:L})).filter(b).sort((L,U)=>L.
n-U.n||(L.id<U.id?-1:1))}function T(){return O().filter(({id:m})=>!l.has(m))}function a(m,b,R){let L=M({type:"do",question:m,
deed:b});c.set(L.id,R),v(L),y(L)}function g(m,{onReply:b,onSilence:R}){let L=Object.entries(m).map(([_,q])=>M({type:"do",
question:_,deed:q}));L.forEach(v);let U=Object.fromEntries(L.map(_=>[_.question,N(_)])),P=e.ask({type:"do-all",deeds:U},
{onReply(_){for(let{id:q,question:Pe}of L)Pe&&Pe in _.refused?D(q):B(q,_);b(_),s()},onSilence(){for(let{id:_}of L)h.add(
_);s(),R()}});for(let{id:_}of L)l.set(_,P)}function A(m){let b=M({type:"again"});c.set(b.id,m),y(b)}function M(m){let b=O(),
R=b.findLast(q=>q.question===m.question);if(R&&eo(R,m)&&!w.has(R.id))return R;let L=`${new Date().toISOString().slice(0,
19)}Z`,U=m.question&&(x[m.question]??I(m.question)),P=(b.at(-1)?.n??0)+1,_={id:to(),n:P,quiz:n,time:L,version:U,...m};return f.
put(_.id,_),_}function v(m){let b=({id:R,n:L,question:U})=>U===m.question&&L<m.n&&!w.has(R)&&(h.has(R)||!l.has(R));O().filter(
b).forEach(y)}function y(m){let{id:b,quiz:R,type:L}=m;if(L==="again"&&R!==n){D(b);return}let U=E(m);h.delete(b);let P=e.
ask(U,{onReply(_){B(b,_);let q=c.get(b);c.delete(b),q?q.onReply(_):k.has(b)||r(m,_),k.add(b),s()},onSilence(){h.add(b),s(),
c.get(b)?.onSilence?.()},onRefused(_){D(b),c.get(b)?.onRefused?.(_),s()}});l.set(b,P)}function E(m){let{id:b,quiz:R,type:L,
question:U}=m;if(L==="again")return{type:L,id:b};let P=l.has(b)||!c.has(b);return{type:"do",question:U,deed:N(m),...P&&{
late:P,quiz:R}}}function N({id:m,question:b="",deed:R,version:L,time:U}){let P=L===I(b)?x[b]:L;return{...R,id:m,time:U,...P&&
{version:P}}}function I(m){let b=d.get(m);if(b)return b;let R=me(o.find(({id:L})=>L===m)??m);return d.set(m,R),R}function B(m,b){
h.delete(m),w.add(m),b.saved&&W()}function W(){w.forEach(D)}function D(m){w.delete(m),h.delete(m),f.remove(m)}function V(m){
for(let b of O())(l.get(b.id)??m)<m&&!w.has(b.id)&&y(b);$()}function z({key:m}){m?.startsWith(f.front)&&$()}function $(){
let m=[...h].filter(b=>!f.has(b));for(let b of m)h.delete(b),c.delete(b);m.length&&u()}function C(m){O().some(({id:b})=>!f.
isStored(b))&&m.preventDefault()}}var eo=(e,t)=>e.type===t.type&&e.question===t.question&&JSON.stringify(e.deed)===JSON.
stringify(t.deed);function to(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(t=>t.toString(16).padStart(2,"0")).join("")}var no=3e3;function Ht(e){let t=new Map,n=[],o=0;return e.on("msg:custom",s),{ask(r,u){let f=F("message");o+=1;let d=setTimeout(
()=>u.onSilence?.(),no);t.set(f,{...u,place:o,timer:d});try{e.send({...r,message_id:f})}catch{}return o},listen:r=>n.push(
r),close(){e.off("msg:custom",s);for(let{timer:r}of t.values())clearTimeout(r);t.clear()}};function s(r){let u=t.get(r.message_id);
if(u){t.delete(r.message_id),clearTimeout(u.timer),r.type==="refused"?u.onRefused?.(r.reason):u.onReply(r);for(let f of n)
f(u.place)}}}var oo=400;function Kt({course:e,quiz:t}){let n=le("draft",e),o=d=>`${t} ${d.id}`,s=new Map(n.all()),r=new Set,u;return window.
addEventListener("pagehide",f),document.addEventListener("visibilitychange",f),{of(d,c){let l=s.get(o(d));return l&&(c||
l.sign===me(d))?l.deed:null},soon(d){r.add(d),clearTimeout(u),u=setTimeout(f,oo)},keep(d,c){n.put(o(d),{at:Date.now(),sign:me(
d),deed:c})},forget(d){s.delete(o(d)),n.has(o(d))&&n.remove(o(d))},close(){f(),window.removeEventListener("pagehide",f),
document.removeEventListener("visibilitychange",f)}};function f(){clearTimeout(u);for(let d of r)d.keepDraft();r.clear()}}function Vt(e,t,{isTogether:n,passMark:o,whyUnsaved:s,restore:r,announce:u}){let f=i("p",{class:"ck-score"}),d=i("p",{class:"\
ck-notice"}),c=i("p",{class:"ck-why-unsaved"}),l=i("button",{type:"button",class:"ck-main",hidden:!n,onclick:w},p("Check\
 all answers")),h=i("button",{type:"button",hidden:!0,onclick:x},p("Retry the questions you missed"));return{buttons:[l,
h],told:[d,c,f],setScore:T,setSaved:()=>c.replaceChildren()};function w(){if(Q(l))return;e.addAll();let a=e.actions();if(!Object.
keys(a).length){O(p("Answer first, then check."));return}K(l,!0),t.giveAll(a,{onReply(g){K(l,!1),r(g),k(g.saved)},onSilence(){
K(l,!1),S()}})}function k(a){let g=e.left(),A=g?j("1 question is still open.","{count} questions are still open.",g):"";
d.replaceChildren(A),c.replaceChildren(a?"":he(s())),u([f.textContent,A,c.textContent].join(" "))}function x(){t.again({
onReply(a){d.replaceChildren(),e.addAll(),r(a),e.firstToAnswer()?.focus()},onSilence:S})}function S(){d.replaceChildren();
let a=ce(t.areStored());c.replaceChildren(a),u(a)}function O(a){d.replaceChildren(a),u(a)}function T(a){f.replaceChildren(
so(a,o)),h.hidden=!a.missed}}function so({answered:e,questions:t,of:n,points:o,first:s,passed:r},u){let f=[];return e&&f.
push(p("Answered {answered} of {questions}.",{answered:e,questions:t})),e&&n&&f.push(p("Score: {points} of {of}; on the \
first try, {first}.",{points:Y(o),of:Y(n),first:Y(s)})),r!=null&&f.push(r?p("That is enough to pass."):p("You need {mark\
}% to pass.",{mark:u})),f.join(" ")}var zt={render({model:e,el:t,views:n={}}){Z(e,t);let o=ro(e,Ht(e),n);t.replaceChildren(o.element);let s=Ze(e,t,o.reload);
return()=>{o.close(),s()}}};function ro(e,t,n){let o=e.get("shown"),s=e.get("manner"),r=()=>e.get("kept")?.why,{region:u,
announce:f}=J(),c=qt(t,s,o,{onNews:D,onLate:z,onElsewhere:N}),l=Kt(s),h=io(c.waiting()),w=s.way==="all",k=at(o,{way:s.way,
makeForm:A,put:M}),x=Vt(k,c,{isTogether:w,passMark:s.pass_mark,whyUnsaved:r,restore:E,announce:f}),S=Bt({look:B,retry:I,
announce:f}),O=i("div",{class:"ck-actions"},k.next,...x.buttons),T=0,a=i("div",{class:"ck ck-quiz",oninput:v,onclick:v,onkeyup:v,
onpointerup:v},s.told?i("p",{class:"ck-told"},s.told):null,S.element,O,...x.told,u);return k.begin(),e.on("change:kept",
W),S.show({aloud:!0}),t.ask({type:"open"},{onReply:y,onSilence:V}),{element:a,close:g,reload:N};function g(){e.off("chan\
ge:kept",W);for(let $ of[c,l,S,t])$.close()}function A($,C){return jt($,{number:C,actions:c,drafts:l,given:h.get($.id),whyUnsaved:r,
together:w,extraViews:n,showInArticle:()=>t.ask({type:"evidence",question:$.id},{onReply:co}),onChange(m){x.setScore(m),
k.arrange()}})}function M($,C){O.before(...$.map(m=>m.element)),C?a.dataset.toCome=String(C):delete a.dataset.toCome}function v({
target:$}){let C=k.around($);C&&l.soon(C)}function y($){E($),c.open($.versions),D()}function E($){k.restore($.questions),
x.setScore($.score)}function N(){t.ask({type:"open"},{onReply:E}),D()}function I($){t.ask({type:"retry"},{onReply(){D(),
S.show({aloud:$})}})}function B(){return{kept:e.get("kept")??{},late:T,waiting:c.waiting().length,isSilent:c.areSilent(),
areStored:c.areStored()}}function W(){r()||c.saved(),D()}function D(){S.show();let $=new Set(c.waiting().map(({question:C})=>C));
$.size||x.setSaved(),k.setSaved($)}function V(){c.notOpened(),S.show({aloud:!0});for(let{question:$}of c.waiting())k.named(
$)?.setUnsaved(ce(c.areStored()))}function z({question:$=""},C){if(T+=C.saved?1:0,C.type==="state"?E(C):C.stands&&(x.setScore(
C.score),k.restoreOne($,C.stands)),C.without_effect?.length){let m=p("The work that was waiting in this browser is kept \
in your record but does not count, because something else was done here before it arrived.");k.named($)?.tell(m)}}}function io(e){
let t=e.filter(({deed:n})=>n?.did==="answer");return new Map(t.map(({question:n,deed:o})=>[n,o]))}function co(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function be(e,t,n=0){let o=t.getBoundingClientRect(),s=e.getBoundingClientRect(),r=s.top+n;if(o.top>=r&&o.bottom<=s.bottom)
return;let u=matchMedia("(prefers-reduced-motion: reduce)").matches,f=Math.max(0,(s.bottom-r-o.height)/2);e.scrollBy({top:o.
top-r-f,behavior:u?"auto":"smooth"})}function Jt(e,t,n){let o=i("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":p("Article"),lang:e.lang||null,
onclick:({target:a})=>{a instanceof Element&&k(a.closest(".ck-passage"))},onkeydown:f}),s=[],r=[];return{element:o,show:d,
select:O,scrollToMarked:()=>T(s.find(a=>a.marked))};function f(a){let g=r.findIndex(({element:v})=>v===a.target);if(g<0||
a.altKey||a.ctrlKey||a.metaKey)return;let M={ArrowRight:g+1,ArrowDown:g+1,ArrowLeft:g-1,ArrowUp:g-1,Home:0,End:r.length-
1}[a.key];if(a.key==="Enter"||a.key===" ")k(r[g].element);else if(r[M])x(r[M]);else if(M===void 0)return;a.preventDefault()}
function d(a,g){let A=new Set,M=[...g,...a.flatMap(E=>[E.evidence,...E.passages])];for(let[E,N]of M)A.add(E).add(N);s=[];
let v=[],y=0;for(let E of e.blocks)v.push(t.slice(y,E.start),c(E,[...A])),y=E.end;v.push(t.slice(y,t.length)),l(a,g),r=s.
filter(E=>E.rows.length),r.forEach(w),r.length&&S(r[0]),o.replaceChildren(...v)}function c(a,g){let M=[...g.filter(I=>a.
start<I&&I<a.end).sort((I,B)=>I-B),a.end],v=M.map((I,B)=>{let W=B?M[B-1]:a.start,D=i("span",{},t.slice(W,I));return{start:W,
end:I,rows:[],marked:!1,element:D}});s.push(...v);let y=a.aside?i("span",{class:"ck-aside-label"},a.aside):null,E=a.aside?
"ck-aside":`ck-${a.kind.replace(" ","-")}`,N=v.map(I=>I.element);return i("p",{class:E,dir:"auto"},y,...N)}function l(a,g){
let A=a.flatMap(M=>M.passages.map(([v,y])=>({id:M.id,start:v,end:y})));A.sort((M,v)=>M.end-M.start-(v.end-v.start));for(let{
id:M,start:v,end:y}of A)for(let E of h(v,y))E.rows.includes(M)||E.rows.push(M);for(let[M,v]of g)for(let y of h(M,v))y.marked=
!0,y.element.classList.add("ck-marked")}function h(a,g){let A=0;for(let v=s.length;A<v;){let y=A+v>>1;s[y].start<a?A=y+1:
v=y}let M=A;for(;M<s.length&&s[M].end<=g;)M+=1;return s.slice(A,M)}function w({element:a,rows:g}){a.classList.add("ck-pa\
ssage"),a.prepend(i("span",{class:"ck-unseen"},`${g.join(", ")}: `)),a.setAttribute("role","button"),a.setAttribute("tab\
index","-1"),a.setAttribute("aria-pressed","false"),fe(a)}function k(a){let g=r.find(M=>M.element===a);if(!g)return;S(g);
let A=g.rows.indexOf(g.chosen??"");n(g.rows[(A+1)%g.rows.length])}function x(a){S(a),a.element.focus()}function S(a){for(let g of r)
g.element.tabIndex=g===a?0:-1}function O(a){for(let v of s){let y=a!==void 0&&v.rows.includes(a.id),[E,N]=a?.evidence??[
1/0,-1/0];v.chosen=y?a.id:void 0,v.element.classList.toggle("ck-chosen",y),v.element.classList.toggle("ck-evidence",E<=v.
start&&v.end<=N),v.rows.length&&v.element.setAttribute("aria-pressed",String(y))}let g=s.find(v=>v.chosen),A=o.getRootNode(),
M=A instanceof Document||A instanceof ShadowRoot?A.activeElement:null;!g||r.some(({element:v})=>v===M)||(S(g),T(g))}function T(a){
a&&be(o,a.element)}}var ye=class{constructor(t){this.text=t,this.units=[0];let n=0;for(let o of t)n+=o.length,this.units.push(n)}get length(){
return this.units.length-1}slice(t,n){return this.text.slice(this.units[t],this.units[n])}};function Yt(e,t,{choose:n,switchTo:o}){let s=F("rows"),r=i("div",{class:"ck-rows"}),u=i("p",{class:"ck-hint ck-drafts"}),
f=i("div",{class:"ck-detail"}),d=e.map(({name:v,label:y,rows:E})=>{let N=j("1 row","{count} rows",E.length);return i("op\
tion",{value:v},p("{label} ({rows})",{label:y,rows:N}))}),c=i("select",{onchange:()=>o(c.value)},...d),l=i("label",{class:"\
ck-switch"},p("Table")," ",c),h=new Map,w,k=!1;return{element:i("div",{class:"ck-table"},l,u,r,f),show:S,select:a};function S(v){
c.value=v.name,h=new Map(v.rows.map(E=>[E.id,T(v,E)]));let y=ao(v.rows);u.hidden=!y,u.textContent=y,r.replaceChildren(v.
rows.length?O(v):i("p",{},p("This table has no rows for this article."))),r.scrollTop=0}function O(v){let y=p("{label}: \
choose a row to mark its words",{label:v.label}),E=[p("Row"),...v.columns].map(I=>i("th",{scope:"col"},I)),N=[...h.values()].
map(({element:I})=>I);return i("fieldset",{},i("legend",{},y),i("table",{},i("thead",{},i("tr",{},...E)),i("tbody",{},...N)))}
function T(v,y){let E=`${s}-${y.id}`,N=()=>n(y.id),I=i("input",{type:"radio",name:s,value:y.id,id:E,onchange:N}),B=i("la\
bel",{for:E},I,y.id),W=`${E}-main`,D=y.cells.map(($,C)=>i("td",{dir:"auto",id:C===v.main?W:null,"data-heading":v.columns[C]},
$));return I.setAttribute("aria-describedby",W),{element:i("tr",{onclick:z},i("th",{scope:"row"},B),...D),input:I};function z({
target:$}){$ instanceof Element&&$.closest("label")||(I.focus(),n(y.id))}}function a(v){let y=w;h.get(y??"")?.element.classList.
remove("ck-chosen"),w=v?.id;let E=h.get(w??"");for(let{input:N}of h.values())N.checked=N.value===w;return E?.element.classList.
add("ck-chosen"),E&&be(r,E.element,r.querySelector("thead")?.offsetHeight),f.replaceChildren(...v?g(v):[i("p",{},p("No r\
ow is chosen."))]),y}function g(v){let y=A(v).map(({part:B,words:W,count:D})=>i("li",{},i("span",{class:"ck-part"},B)," ",
i("q",{dir:"auto"},W),D>1?j(" (once)"," ({count} times)",D):null)),E=[lo(v),uo(v),...v.why],I=i("details",{open:k,ontoggle:()=>k=
I.open},i("summary",{},p("Why this row?")),i("ul",{},...E.map(B=>i("li",{},B))));return[i("p",{class:"ck-detail-head"},i(
"strong",{},p("Row {id}",{id:v.id})),i("button",{type:"button",onclick:M},p("Clear the marks"))),i("p",{class:"ck-part"},
p("Its words in the article")),i("ul",{},...y),I]}function A(v){let y=new Map;for(let[E,N,I]of v.passages){let B=t.slice(
E,N),W=y.get(`${I} ${B}`)??{part:I,words:B,count:0};y.set(`${I} ${B}`,{...W,count:W.count+1})}return[...y.values()]}function M(){
let v=h.get(w??"");n(""),v?.input.focus()}}function ao(e){let t=e.filter(({origin:n})=>n==="proposed").length;return t?t===
e.length?p("This table is a draft that nobody has checked."):j("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",t):""}function lo({origin:e,checked:t}){if(e==="machine")
return p("The machine made this row.");if(e==="proposed")return p("This row is a draft that nobody has checked.");let{kind:n,
name:o,day:s}=t;return n==="person"?p("Checked by {name} on {day}.",{name:o,day:s}):p("Checked by {name}, a program, on \
{day}.",{name:o,day:s})}function uo({certainty:e}){return e==="clear"?p("The rules had no doubt about it."):p("It is dou\
btful: check it against the sentence.")}var Gt=150,Qt=e=>e.length>Gt?`${e.slice(0,Gt)} …`:e,Zt={render({model:e,el:t}){Z(e,t);let n=e.get("page"),o=e.get("tab\
les"),s=new ye(n.text),{region:r,announce:u}=J(),f=Jt(n,s,x),d=Yt(o,s,{choose:x,switchTo:T}),c=fo(n);f.element.setAttribute(
"aria-describedby",c.id);let l=n.title?p("Reader: {title}",{title:n.title}):p("Reader"),h=i("div",{class:"ck ck-reader",
role:"group","aria-label":l},c,i("div",{class:"ck-sides"},f.element,d.element),r);t.replaceChildren(h);let w=le("reader",
"any"),k=O();return e.on("change:table",A),e.on("change:selected",M),e.on("change:marked",v),A(),k=!1,v(),()=>{e.off("ch\
ange:table",A),e.off("change:selected",M),e.off("change:marked",v)};function x(y){e.set("selected",y),e.save_changes(),S()}
function S(){w.put(e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function O(){let y=w.
get(e.get("place")),E=o.find(({name:I})=>I===y?.table);if(!E||e.get("selected"))return!1;let N=E.rows.find(({id:I})=>I===
y.selected);return e.set("table",E.name),e.set("selected",N?.id??""),e.save_changes(),!0}function T(y){e.set("selected",
""),e.set("table",y),e.save_changes(),S()}function a(){let y=e.get("table");return o.find(E=>E.name===y)??o[0]}function g(){
return a().rows.find(({id:y})=>y===e.get("selected"))}function A(){let y=a();d.show(y),f.show(y.rows,e.get("marked")),M()}
function M(){let y=g(),E=d.select(y);f.select(y),!k&&(y?u(po(y,y.cells[a().main])):E&&u(p("Marks cleared.")))}function v(){
let y=e.get("marked");if(f.show(a().rows,y),f.select(g()),!y.length)return;f.scrollToMarked();let E=y.map(([N,I])=>s.slice(
N,I)).join(" … ");u(p("Marked in the article: {words}",{words:Qt(E)}))}}};function fo(e){let t=p("This text does not s\
eem to be English. The rules read only English, so the tables may be empty or wrong."),n=p("Choose a row to mark its wor\
ds in the article, or choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from \
row to row and, in the article, from passage to passage; Enter chooses a passage."),o=e.lang==="en"?n:`${t} ${n}`;return i(
"p",{class:"ck-hint",id:F("hint")},o)}function po({id:e,passages:t},n){return j("Row {id}, {words}: 1 passage marked.","\
Row {id}, {words}: {count} passages marked.",t.length,{id:e,words:Qt(n)})}return on(ho);})();
return widgets; }

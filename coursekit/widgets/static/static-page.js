"use strict";(()=>{var st={},Ke={used:"",own:""};function io(e,t){st=e.get("words")??{};let n=e.get("languages");n?.used&&(Ke=n,t.lang=n.used,
t.dir=n.direction)}function X(e,t={}){let n=st[e]??e;return ao(typeof n=="string"?n:n[0],t)}function so(e,t,n,i={}){let d=st[e]??
[e,t],c=Number.isInteger(n)?n<200?n:100+n%100:100,u=(st[e]&&st[""]?.[c])??+(n!==1);return ao(d[Number(u)],{count:n,...i})}
function ao(e,t){return e.replace(/\{(\w+)\}/g,(n,i)=>i in t?String(t[i]):n)}var oa=15e3,ra=new Set(["a","button","input","select","textarea","summary"]),ia="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...n){let i=document.createElement(e);for(let[d,c]of Object.entries(t))d.startsWith(
"on")?i.addEventListener(d.slice(2),c):c!==!1&&c!=null&&i.setAttribute(d,c===!0?"":c);t.dir==="auto"&&Ke.own&&(i.lang=Ke.
own);for(let d of n)d!=null&&i.append(d);return(ra.has(e)||"tabindex"in t)&&co(i),i}function co(e){e instanceof HTMLElement&&
e.matches(ia)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&co(e)}));function lo(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
ge("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),oa)}}}var al=Math.random().toString(36).slice(2,12);var uo=8,sa=6e4;function ho(e){let{region:t,announce:n}=lo(),i=ge("p",{class:"ck-notice"}),d=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:I}),c=ge("button",{type:"button",onclick:O},X("Download my answers")),u=ge("button",{type:"button",onclick:()=>d.
click()},X("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},c,u,d),i,t);function k(W){
i.replaceChildren(W),n(W)}async function O(){try{let{name:W,upto:D,files:g}=await e.ask({keeping:"take"});if(!D)return k(
X("There is nothing to download yet."));aa(new Blob(g,{type:"application/jsonl"}),W),await e.ask({keeping:"taken",upto:D}),
k(X("Downloaded: {name}. Keep this file.",{name:W}))}catch(W){k(X("Not downloaded: {reason}",{reason:fo(W)}))}}async function I(){
let[W]=d.files??[];if(W)try{if(W.size>uo*1024*1024)throw new Error(X("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:uo}));let{told:D}=await e.ask({keeping:"add"},[await W.
arrayBuffer()]);k(D)}catch(D){k(X("Not uploaded: {reason}",{reason:fo(D)}))}finally{d.value=""}}}var fo=e=>e instanceof Error?
e.message:String(e);function aa(e,t){let n=URL.createObjectURL(e);ge("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),sa)}var oe=class extends Error{};var ca="ending",xt={read(e,t,{chosenTokens:n,Refusal:i,t:d,typed:c}){if(!Array.isArray(t.path)||!t.path.length)throw new i(
d("nothing is chosen"));let u=[];for(let k of t.path){let O=(Ve(e,u)?.options??[]).map(la);u.push(O.indexOf(n({path:[k]},
"path",O)[0]))}if(!("text"in t))return{path:u,text:""};if(!e.reason||Ve(e,u))throw new i(d("this cannot be done here"));
return{path:u,text:c(t,2e3)}},goesOn:(e,t)=>!!Ve(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:i,t:d}){let c=t.
path.every((k,O)=>n.path[O]===k),u=n.path.length===t.path.length&&n.text===t.text;if(!c||u)throw new i(d("a decision tha\
t was made stays"))},grade(e,{path:t}){return[vt(e,t).reduce((i,{node:d,at:c})=>i+d.options[c].points,0)/e.most,Ve(e,t)?
"so far":""]},outcome(e,{path:t,text:n},i){let d=Ve(e,t),c={path:vt(e,t).map(({node:W,at:D})=>W.options[D].token),steps:vt(
e,t).map(({node:W,at:D})=>da(W,D,i)),next:d?ua(d):null,ending:d?"":e.ending,asks:null};if(d||!e.reason)return c;let{prompt:u,
limit:k,rubric:O,model:I}=e.reason;return c.asks={prompt:u,limit:k},n?{...c,written:n,rubric:O,model:I}:c},taken(e,t,n){
let{path:i,steps:d,next:c,ending:u,asks:k}=xt.outcome(e,t,!1,n),O=d.map(I=>({...I,verdict:"",feedback:""}));return{path:i,
steps:O,next:c,ending:u,asks:k}},words(e,t,n,i){let{path:d,text:c}=xt.read(i,t,n);return[...vt(i,d).map(({node:k,at:O})=>n.
plain(k.options[O].text)),c].filter(Boolean).join("; ")}},la=({token:e})=>e;function Ve(e,t){let n=e.start;for(let i of t)
n=po(e,n)?.options[i].to;return n===ca?void 0:po(e,n)}var po=(e,t)=>e.nodes.find(({id:n})=>n===t),vt=(e,t)=>t.map((n,i)=>({
node:Ve(e,t.slice(0,i)),at:n})),ua=({fact:e,question:t,contested:n,options:i})=>({fact:e,question:t,contested:n,options:i.
map(({token:d,text:c})=>({token:d,text:c}))});function da({fact:e,question:t,contested:n,options:i},d,c){let u=i.map(({text:O,
points:I,feedback:W})=>({text:O,verdict:fa(n,I),feedback:W})),k=c?u.filter((O,I)=>I!==d):[];return{fact:e,question:t,contested:n,
...u[d],others:k}}function fa(e,t){return e?"discussed":t?"right":"wrong"}var $t=["claim","rule","application","counter","source"];var go={read(e,t,{lengthOf:n,Refusal:i,strip:d,t:c,wellFormed:u}){let k=mo(e,t);if(k===null)throw new i(c("no client is \
chosen"));let{fields:O}=t;if(typeof O!="object"||!O||Array.isArray(O))throw new i(c("nothing is written"));let I=Object.
entries(O).filter(([,g])=>g!=="");if(!I.every(([g,N])=>$t.includes(g)&&typeof N=="string"))throw new i(c("this cannot be\
 done here"));if(I.reduce((g,[,N])=>g+n(N),0)>4e3)throw new i(c("the answer is longer than {most} characters",{most:4e3}));
let W=new Map(I),D=$t.map(g=>u(d(W.get(g)??"")));if(!D.some(Boolean))throw new i(c("nothing is written"));return{client:k,
fields:D}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:n,t:i}){if(mo(e,t)===null)throw new n(i("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:n,fields:i},d,{split:c})=>({client:n,fields:Object.fromEntries($t.map((u,k)=>[u,
i[k]])),count:i.reduce((u,k)=>u+c(k).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":$t.map(n=>Object.hasOwn(t,n)&&t[n]).filter(n=>typeof n=="string"&&n).join("; ")}};function mo({
clients:e},t){let n=t?.client;return typeof n=="string"&&e.includes(n)?n:null}var wo={read(e,t,{options:n,Refusal:i,t:d}){let c=n.read(e,t);if(c.size!==1)throw new i(d("more than one option is chose\
n, but only one is asked for"));return c},grade:(e,t,{options:n})=>Number([...n.right(e)].every(i=>t.has(i))),outcome:(e,t,n,{
options:i})=>i.outcome(e,t,n)};var ko={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let i=n.right(e),d=[...t].filter(c=>i.has(c)).length;
return Math.max(0,d-(t.size-d))/i.size},outcome(e,t,n,{options:i}){let d=i.outcome(e,t,n),c=i.right(e),u=t.size<c.size&&
[...t].every(k=>c.has(k));return!n&&e.if_missed&&u?{...d,missed:e.if_missed}:d}};var yo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var Qt=({accept:e},t,{fits:n})=>!!t&&n(t,e);function ha(e,t,n){return Qt(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var pa=({accept:e,among:t,near:n},i,d)=>!t.length&&d.nearFeedback(n,i)===null&&d.isSlip(i,e),bo={read({gaps:e},t,{
Refusal:n,strip:i,t:d,typed:c}){let u=t?.gaps;if(!Array.isArray(u)||u.length!==e.length)throw new n(d("some gaps were no\
t sent"));if(!u.some(I=>typeof I=="string"&&i(I)))throw new n(d("nothing is written"));let k=I=>typeof I=="string"&&!i(I),
O=u.map(I=>k(I)?"":c({text:I}));return e.forEach(({among:I},W)=>{if(I.length&&O[W]&&!I.includes(O[W]))throw new n(d("som\
ething is chosen that is not offered for the gap"))}),O},grade({gaps:e},t,n){let i=e.flatMap((c,u)=>Qt(c,t[u],n)?[]:[[c,
t[u]]]),d=i.length&&i.every(([c,u])=>pa(c,u,n));return[(e.length-i.length)/e.length,d?"near":""]},outcome:({gaps:e},t,n,i)=>({
gaps:e.map((d,c)=>{let u=Qt(d,t[c],i),k={right:u,written:t[c],feedback:ha(d,t[c],i)};return!u&&!n?k:{...k,key:d.accept[0],
why:u?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[vo,ma]=["0001-01-01","9999-12-31"],we=(e,t=2)=>String(e).padStart(t,"0");function ye(e,t,n){let i=at(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=i?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(n))}`:""}function at(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Zt(e,t,n){let i=new Date(Date.
UTC(2e3,t-1,n));return i.setUTCFullYear(e),i}function ga(e,t,n){let d=Zt(e,1,4),c=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,u=new Date(c+3*864e5);if(t<1||e<1||u.getUTCFullYear()!==e)return null;let k=[c+(n-1)*864e5,c+6*864e5].map(
O=>{let I=new Date(O);return ye(I.getUTCFullYear(),I.getUTCMonth()+1,I.getUTCDate())});return k.every(Boolean)&&k[0]>=vo&&
k[1].length===10?k:null}function Re(e,t,n){let[i,d]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],c=ye(e+i,d,at(e+i,d)),u=ye(e,t,
1);return u&&c&&c.length===10?[u,c]:null}var wa=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=ye(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>ga(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Re(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Re(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Re(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Re(e,1,12)],[/^(\d{4})-(WI)$/,e=>Re(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Re(e,1,12)],[/^(\d{3})$/,
e=>Re(e*10,1,120)],[/^(\d\d)$/,e=>Re(e*100,1,1200)]];function Ue(e){if(e.includes("/")){let[t,n]=e.split("/").map(Ue);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of wa){let i=t.exec(e);if(i)return n(Number(i[1]),i[2])}return null}var Le=e=>Ue(e)??[vo,
ma];function en(e,t){let[n,i]=[Le(e),Le(t)];return i[0]<=n[0]&&n[1]<=i[1]}var tn=(e,t)=>e&&t?e+t:"";function xo(e,t="00",n=""){let i=Number(e);return n&&(i<1||i>12)?"":`T${we(n?i%12+(n==="PM"?12:
0):i)}:${t}`}function $o({first:e,second:t,year:n}){let[i,d]=[ye(n,t,e),ye(n,e,t)];return!i||!d||Number(e)===Number(t)?i||
d:`${n}-XX-XX`}var nn=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function So({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${we(Number(e)+n,4)}`:""}function Oo({which:e,month:t,year:n},i){
let d=Number(i.month[t]),c=Number(i["week-of"][e]),u=c<0?c+at(Number(n),d)+1:c,k=`${n}-${we(d)}`;return`${k}-${we(u)}/${k}\
-${we(u+6)}`}function Eo({which:e,weekday:t,month:n,year:i},d){let c=Number(d.month[n]),u=Number(d["week-of"][e]),k=u<0?
at(Number(i),c)-6:u,O=(Zt(Number(i),c,k).getUTCDay()+6)%7,I=(Number(d.weekday[t])-1-O+7)%7;return ye(i,c,k+I)}var Ao=e=>e>
0&&e<100?we(e-1):"";function No(e,t){let n=e.split(/[ -]/).filter(c=>c!=="and"&&c!=="oh"),i=c=>Number(t.tens[c]??t.teens[c]??
t.ones[c]??0);if(n[1]==="thousand")return we(2e3+n.slice(2).reduce((c,u)=>c+i(u),0),4);let d=n.slice(1);return d[0]==="h\
undred"?we(i(n[0])*100,4):we(i(n[0]),2)+we(d.reduce((c,u)=>c+i(u),0),2)}var St="[\\p{L}\\p{N}_]",Se=`(?!${St}|\\p{M})`,Co=`(?:1\\d|2[01])\\d\\d${Se}`,ka=(e,{escaped:t})=>`(?:${[...e].sort((n,i)=>i.
length-n.length).map(t).join("|")})${Se}`,To=new WeakMap;function lt(e){let t=To.get(e.dates())??ya(e);return To.set(e.dates(),
t),t}function ya(e){let t=ba(e);return{whole:[...va(t),...xa(t),...$a(t)].map(([i,d,c])=>({pattern:ct(i),value:d,lends:c})),
yearless:Sa(t).map(([i,d])=>({pattern:ct(i),value:d})),...Oa(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ct=e=>new RegExp(`^(?:${e})$`,"u");function ba(e){let t=e.dates(),n=le=>ka(Object.keys(t[le]),e),i=(le,Te)=>Number(t[le][Te]),
d=n("month"),c=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Se}(?!\\.\\d|,\\d{3}(?!\\d))`,u=`(?:${c}|${n("nth")})`,k=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Se}|${n("nth")})`,O=`the ${k}`,I=`${n("tens")}(?:[ -]${n("ones")})?`,W=`(?:oh[ -]${n("ones")}|${I}\
|${n("teens")}|hundred${Se})`,D=`(?:${I}|${n("teens")}|${n("ones")})`,g=`(?:${n("centuries")} ${W}|two thousand(?: (?:an\
d )?${D})?${Se})`,N=`(?<year>${Co})`,Q=`(?:${N}|(?<spelled>${g}))`,H=`(?:,? |,)${N}`,F=le=>`(?:(?<day>${O}|${u}) (?:of )\
?|the (?<day2>${u}) day of )(?<month>${d})${le}`,re=le=>`(?<month>${d}) (?:the )?(?<day>${u})${le}`,ae=`(?:${n("weekday")}\
,? (?:the )?)?`,h=`${n("phase-of")} `,V=`(?:${n("phase")}[ -]?|mid-?)`,te=`(?:${V}|${h})?`,ue=le=>{let Te=le.replace(/^the /,
"");return i("nth",Te)||parseInt(Te,10)},Z=le=>le.year??No(le.spelled,t),de=le=>ye(Z(le),i("month",le.month),ue(le.day??
le.day2)),ce=le=>`${Z(le)}-${we(i("month",le.month))}`,be=n("ordinal"),Pe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ke=`(?<\
meridiem>${n("meridiem")})`,_e="(?<minutes>[0-5]\\d(?!\\d))",qe=`(?:${Pe}(?::${_e}(?::[0-5]\\d)?(?: ?${ke})?|\\.${_e.replace(
"<m","<inM")} ?${ke.replace("<m","<inM")}| ?${ke.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:i,month:d,inFigures:c,day:u,nthDay:k,nth:O,tens:I,tail:W,small:D,spelled:g,year:N,
anyYear:Q,ofYear:H,dayFirst:F,monthFirst:re,weekday:ae,phaseOf:h,phaseWord:V,phase:te,number:ue,yearOf:Z,dated:de,monthOf:ce,
ordinal:be,hours:Pe,meridiem:ke,minutes:_e,clock:qe,timed:le=>{let Te=le.zone&&t.zone[le.zone]!=="-"?t.zone[le.zone]:"",
Bt=t.meridiem[le.meridiem??le.inMeridiem??le.ofMeridiem],ht=le.moment?t.moment[le.moment]:xo(le.hours,le.minutes??le.inMinutes,
Bt);return tn(de(le),ht&&ht+Te)}}}function va({words:e,month:t,year:n,ofYear:i,dayFirst:d,monthFirst:c,weekday:u,phase:k,
dated:O,clock:I,timed:W}){return[[`${k}${u}${d(i)}`,O,!0],[`${k}${u}${c(i)}`,O,!0],[`${e("weekday")} \\((?:${d(i)})\\)`,
O,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,D=>ye(D.year,D.month,D.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,D=>ye(D.year,D.month,D.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,D=>ye(D.year,D.month,D.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,O,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Se}`,
$o],[`${I},? ${u}(?:${d(i)})`,W],[`${I},? ${u}(?:${c(i)})`,W],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,D=>tn(ye(D.year,D.month,D.day),D.time.toUpperCase())]]}function xa({month:e,year:t,anyYear:n,phase:i,yearOf:d,
monthOf:c}){return[[`${i}(?<month>${e})(?:,| of)? ${n}`,c,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,u=>nn(u,u.number)],[`(?<n\
umber>\\d\\d)/${t}`,u=>nn(u,u.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,u=>u.year],[`fy ${t}`,u=>u.
year],["fy(?<year>(?:19|20)\\d\\d)",u=>u.year],["fy(?<two>\\d\\d)",u=>(u.two>"50"?"19":"20")+u.two],[`the year ${n}`,d],
[`${i}${n}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,So]]}function $a({lists:e,words:t,ofList:n,month:i,nthDay:d,year:c,anyYear:u,
phaseOf:k,phaseWord:O,phase:I,number:W,yearOf:D,ordinal:g}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${g}) quarter (?:of\
 )?${c}`,N=>`${N.year}-Q${n("ordinal",N.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${c}`,N=>`${N.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${c}`,N=>`${N.year}-Q${N.part}`,!0],[`${c} q(?<part>[1-4])${Se}`,N=>`${N.year}-Q${N.part}`,
!0],[`h(?<part>[12]) (?:of )?${c}`,N=>`${N.year}-H${N.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${c}`,N=>`${N.
year}-H${n("half",N.half)}`],[`${I}(?:the )?(?<season>${t("season")})(?: of|,)? ${u}`,N=>`${D(N)}-${e.season[N.season]}`],
[`(?:${k})?(?:the )?(?:${O})?(?<decade>(?:1\\d|20)\\d)0'?s${Se}`,N=>N.decade],[`the (?<word>${t("decades")})`,N=>`19${e.
decades[N.word]}`],[`(?:${k})?(?:the )?(?:${O})?(?<day>${d}) century`,N=>Ao(W(N.day??N.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${i})(?:,? |,)${c}`,N=>Oo(N,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${i})(?:,? |,)${c}`,N=>Eo(N,e)]]}function Sa({ofList:e,month:t,dayFirst:n,monthFirst:i,weekday:d,number:c}){
return[[`${d}${n("")}`,(u,k)=>ye(k,e("month",u.month),c(u.day??u.day2))],[`${d}${i("")}`,(u,k)=>ye(k,e("month",u.month),
c(u.day??u.day2))],[`(?<month>${t})`,(u,k)=>`${k}-${we(e("month",u.month))}`]]}function Oa({month:e,year:t,monthFirst:n}){
let i="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${i} (?:the )?)|between (?<two>.+\
?) and )`,c=O=>`(?<${O}>\\d{1,2})(?:st|nd|rd|th)?`,u=`(?:-| ${i} (?:the )?)`,k=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${Co})`;return{range:ct(`${d}(?<last>.+)`),days:ct(`(?:(?:from )?(?:the )?${c("from")}${u}|between (?:th\
e )?${c("from2")} and )${k}`),monthAndDays:ct(`(?:(?:from )?${n("")}${u}|between ${n("").replaceAll("?<","?<b")} and (?:\
the )?)${c("to")}(?:,? |,)${t}`)}}var Ea=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function Ot(e,t){let n=[];for(let{pattern:i,value:d,lends:c}of lt(t).whole){let u=i.
exec(e)?.groups,k=u&&d(u);k&&n.push({value:k,lends:!!c})}return n[0]??null}var Aa=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Na(e,t){let n=lt(t),i=n.days.exec(e)?.groups;if(i){
let D=Ot(i.last.replace(/^the /,""),t)?.value??"";return Mo(D,i.from??i.from2,D.slice(8))}let d=n.monthAndDays.exec(e)?.
groups;if(d){let D=t.dates().month[d.month??d.bmonth],g=n.number(d.day??d.bday);return Mo(ye(d.year,D,1),g,d.to)}let c=n.
range.exec(e)?.groups,u=c&&Ot(c.last,t);if(!c||!u||u.value.includes("/"))return"";let k=c.one??c.two;if(rn(k)||rn(c.last)||
Aa(k,e))return"";let O=Ot(k,t)?.value??(u.lends?Ta(k,u.value,t):"");if(!O||O.includes("/")||!Ue(O)||!Ue(u.value))return"";
let[I,W]=[Le(O)[0],Le(u.value)[1]];return I<=W?`${O}/${u.value}`:""}function Mo(e,t,n){let[i,d]=[t,n].map(c=>ye(e.slice(
0,4),e.slice(5,7),c));return i&&d&&i<=d?`${i}/${d}`:""}function Ta(e,t,n){let i=Number(t.slice(0,4));for(let{pattern:d,value:c}of lt(
n).yearless){let u=d.exec(e)?.groups;if(!u)continue;let k=c(u,we(i,4));return k.slice(5,7)>t.slice(5,7)?c(u,we(i-1,4)):k}
return""}var Et="[^\\p{L}\\p{N}_]*",Ca=new RegExp(`^${Et}(?:in|on|of|the)${Se}`,"u"),Ma=new RegExp(`(?<!${St})(?:in|on|o\
f|the)${Et}$`,"u"),Ra=new RegExp(`^${Et}`,"u"),on=new RegExp(`${Et}$`,"u"),La=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
ja=/(?:[$£€#/.,:&@]|[a-z]-)$/,Ia=/^(?:[%°$£€]|[.,:/]\d| %)/,rn=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function _a(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var qa=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Lo(e,t){if(Ea.test(e)&&Ue(e))return e;let n=_a(e,t),i=n.toLowerCase(),u=(n.match(new RegExp(`${St}+`,"gu"))??[]).
some(I=>lt(t).capital.has(I))?"":Da(i,t),k=qa.exec(n)?.[0]??"",O=u.includes("/")&&k!==k.toLowerCase();if(!u||O||!Ue(u))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(u.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return u}function Da(e,t){let n=Ro(e,i=>Ca.exec(
i)?.[0].length??0);for(let i of n){let d=i+(Ra.exec(e.slice(i))?.[0].length??0),c=e.slice(d).replace(on,"");for(let u of Ro(
c,k=>Ma.exec(k)?.[0].length??0,!0)){let k=Ba(e,d,c.slice(0,u).replace(on,""),t);if(k)return k}}return""}function Ro(e,t,n=!1){
let i=[n?e.length:0];for(let d=i[0];i.length<9;i.push(d)){let c=t(n?e.slice(0,d):e.slice(d));if(!c)break;d+=n?-c:c}return i}
function Ba(e,t,n,i){let d=e.slice(0,t);if(/^\d/.test(n)&&La.test(d))return"";let c=n.replace(on,""),u=e[t+c.length]??"";
if(/^\d{4}$/.test(c)){let k=e.slice(t+4);if(ja.test(d)||Ia.test(k)||rn(c)&&!/(?<!\w)in $/.test(d))return""}for(let k of"\
.)".includes(u)?[c+u,c]:[c]){let O=Na(k,i)||Ot(k,i)?.value;if(O)return O}return""}function jo(e,{customs:t,dates:n}){let{
month_of:i}=t();if(!i)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(c,u)=>n().english[i[u.toLowerCase()]-1]??c).replace(/(?<=\d)\.(?= )/g,
"")}var We="undated",sn="too precise",an="too coarse";function cn(e,t){return e===We||t===We||t.includes("T")?t===e:Le(t).join()===
Le(e).join()}function Io(e,t){return e===We||t===We?e===We&&t!==We?sn:"":cn(e,t)?"":en(t,e)?sn:en(e,t)?an:""}var _o={read(e,t,n){
return t?.undated===!0?We:Lo(jo(n.typed(t),n),n)},grade({answer:e},t){let n=Io(e,t);return[cn(e,t)?1:n===an?.5:0,n]},outcome(e,t,n){
let i=Io(e.answer,t),d={"":"",[sn]:e.if_too_precise,[an]:e.if_too_coarse},u={feedback:cn(e.answer,t)?e.feedback:d[i]||e.
if_wrong,understood:t};return n?{...u,key:e.answer}:u},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var qo={read:(e,t,{typed:n})=>n(t,1e4),grade:()=>0,outcome:(e,t,n,{split:i})=>({written:t,count:i(t).length,...e})};function Bo(e,t){let n=t.filter(i=>e.has(i)).length;return n/(e.size+t.length-n)}var Do=(e,t)=>Math.max(0,...t.map(n=>Bo(
e,n))),Uo={read({count:e},t,{Refusal:n,t:i}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new n(i("no words are \
marked"));if(!d.every(c=>Number.isInteger(c)&&c>=0&&c<e))throw new n(i("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>Do(t,e),outcome(e,t,n){let{accepted:i,feedback:d,if_partly:c,if_wrong:u}=e,k=Do(
t,i),O=k>1-1e-9,I={words:[...t].sort((g,N)=>g-N),feedback:O?d:k&&c||u};if(!n)return I;let W=i.map(g=>Bo(t,g)),D=i[W.indexOf(
Math.max(...W))];return{...I,key:D,why:O?"":d}},words(e,{words:t}){return[...new Set(t)].sort((i,d)=>Number(i)-Number(d)).
map(i=>e.words[Number(i)][1]).join(" ")}};var Wo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var ut="nothing",Fo={read({columns:e,among:t},n,{Refusal:i,t:d,typed:c}){let u=n?.cell;if(typeof u!="string"||u!==ut&&!e.
includes(u))throw new i(d("no cell is chosen"));if(u===ut)return{cell:u,value:""};let k=c(n);if(t.length&&!t.includes(k))
throw new i(d("something is chosen that is not offered by the question"));return{cell:u,value:k}},grade({wrong:e,mended:t,
among:n},{cell:i,value:d},{fits:c,isSlip:u}){return i!==e?0:e===ut||c(d,t)?1:[.5,!n.length&&u(d,t)?"near":""]},outcome(e,{
cell:t,value:n},i,{fits:d}){let{wrong:c,mended:u,feedback:k}=e,O=c===t,I=O&&(c===ut||d(n,u)),W=O?e.if_other_value:e.if_other_cell,
D={cell:t,value:n,right:O,feedback:I?k:W};if(!i)return D;let g={cell:c,value:u[0]??""};return{...D,key:g,why:I?"":k}},written({
cell:e,text:t},{t:n}){return e===ut?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Ua=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Wa=/^[-+]?\d[\d.,' ]*$/,Fa=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
za={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Pa=1e-9,Ga=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>za[t]);
function Ya(e,t,{escaped:n,SPACES:i}){if(!t.length)return e;let d=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${d}${i}*|${i}*${d}(?=\\.?$)`,"giu"),"")}function Ha(e,{customs:t,escaped:n}){let{decimal:i,group:d,grouping:c}=t();if(!d||
!Wa.test(e))return null;let[u,k]=c,O=n(d),I=`(?:${O}[0-9]{${k}})*${O}[0-9]{${u}}`,W=`(?:${n(i)}[0-9]+)?`,D=new RegExp(`^\
-?[1-9][0-9]{0,${k-1}}${I}${W}$`,"u");if(e.includes(d)&&!D.test(e))return null;let g=e.replaceAll(d,"").replaceAll(i,".");
return Fa.test(g)?Number(g):null}var zo=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Pa*Math.abs(e.answer),Po={read(e,t,n){let i=Ya(
Ga(n.typed(t)),e.units,n),d=n.asciiDigits(i.replace(/\.$/,"")),c=Ha(d,n);if(c!==null)return c;if(!Ua.test(d))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
zo(e,t)),outcome(e,t,n){let i=e.near.find(c=>c.value===t),d=zo(e,t)?e.feedback:i?.feedback??e.if_wrong;return n?{feedback:d,
key:e.words}:{feedback:d}}};function Go(e,t){let n=t.filter(([i,d])=>e.indexOf(i)<e.indexOf(d)).length;return Math.max(0,2*n-t.length)/t.length}var Yo={
read({tokens:e},t,{chosenTokens:n,Refusal:i,t:d}){let c=n(t,"order",e);if(c.length!==e.length||new Set(c).size!==e.length)
throw new i(d("each item must appear exactly once in the order"));return c.map(u=>e.indexOf(u))},grade:({decided:e},t)=>Go(
t,e),outcome({tokens:e,decided:t,feedback:n,near:i,if_wrong:d,open:c},u,k){let O=Go(u,t)===1,I=i.find(D=>u.indexOf(D.before)<
u.indexOf(D.after)),W={order:u.map(D=>e[D]),feedback:O?n:I?.feedback??d};return!O&&!k?W:{...W,key:e,why:O?"":n,open:c}}};var Ho={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:i,isSlip:d,nearFeedback:c}){return i(n,e)?1:[0,c(t,n)===
null&&d(n,e)?"near":""]},outcome(e,t,n,{fits:i,nearFeedback:d}){let u={feedback:(i(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return n?{...u,key:e.accept[0]}:u}};var Ko={read(e,t,{Refusal:n,t:i}){if(typeof t?.answer!="boolean")throw new n(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let i={answer:t,feedback:t?e.if_true:e.if_false};return n?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Vo={branching:xt,brief:go,choice:wo,choices:ko,classify:yo,cloze:bo,date:_o,discuss:qo,highlight:Uo,match:Wo,mend:Fo,
number:Po,order:Yo,"short-text":Ho,"true-or-false":Ko};var At="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Jo=`[${At}]`,Ka=new RegExp(
`^[${At}]+|[${At}]+$`,"g"),Va=new RegExp(`[${At}]+`),Je=e=>e.replace(Ka,""),je=e=>Je(e).split(Va).filter(Boolean),Xe=e=>[
...e].length,Qe=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),ln="ͅ",Ja=e=>/\p{M}/u.
test(e)&&(e===ln||!(ln+e).normalize("NFD").startsWith(ln)),Xo=e=>[...e.normalize("NFKD")].filter(t=>!Ja(t)).join(""),Xa={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},Qa=new Map(Object.entries(Xa)),Qo=e=>[...e].map(t=>Qa.get(t)??t.toLowerCase()).join("");function Za(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var Zo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Za(t))),er=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),ec={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Ze=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>ec[t]).trim();var tr={read(e,t,{Refusal:n,t:i}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new n(i("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>Ze(e.find(({token:n})=>n===
t.client).text)};var nr={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function Nt(e,t,n){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new oe(X("nothing is chosen"));if(!i.every(d=>n.includes(
d)))throw new oe(X("something is chosen that is not part of the question"));return i}var or={read(e,t){let n=e.options.map(({token:i})=>i);return new Set(Nt(t,"choices",n).map(i=>n.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((i,d)=>tc(i,t.has(d),n))})};function tc({
token:e,correct:t,feedback:n,if_not_chosen:i},d,c){return!d&&!c?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&i||n}}var rr={read({rows:e,places:t},n){let i=n?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new oe(X("nothing is chosen"));let c=e.map(({token:u})=>u);for(let[u,k]of Object.entries(i))if(!c.includes(
u)||!t.includes(k))throw new oe(X("something is chosen that is not part of the question"));return c.map(u=>Object.hasOwn(
i,u)?t.indexOf(i[u]):null)},grade:({rows:e},t)=>e.filter(({to:n},i)=>t[i]===n).length/e.length,outcome:({rows:e,places:t},n,i)=>({
pairs:e.map((d,c)=>{let u=n[c],k=u===d.to,O=u===null?"":t[u],I=u===null?"":nc(d,u),W={token:d.token,chosen:O,right:k,feedback:I};
return!k&&!i?W:{...W,key:t[d.to],why:k?"":d.feedback}})})};function nc({to:e,feedback:t,near:n,if_wrong:i},d){return d===
e?t:n.find(([c])=>c===d)?.[1]??i}function oc(e,t,[n,i,d,c]){let u=[n,d,0],k=new Map;for(let O=n;O<i;O+=1){let I=new Map;for(let W of t.get(e[O])??[]){if(W<
d)continue;if(W>=c)break;let D=(k.get(W-1)??0)+1;I.set(W,D),D>u[2]&&(u=[O-D+1,W-D+1,D])}k=I}return u}function ir(e,t){let n=new Map;
t.forEach((c,u)=>{n.set(c,[...n.get(c)??[],u])});let i=[],d=[[0,e.length,0,t.length]];for(let c=d.pop();c;c=d.pop()){let[
u,k,O,I]=c,[W,D,g]=oc(e,n,c);g&&(i.push([W,D,g]),d.push([u,W,O,D],[W+g,k,D+g,I]))}return i.sort((c,u)=>c[0]-u[0])}function un(e,t){
let[n,i]=[[...e],[...t]],d=n.length+i.length,c=ir(n,i).reduce((u,[,,k])=>u+k,0);return d?2*c/d:1}function sr(e,t){let n=[],
[i,d]=[0,0];for(let[c,u,k]of[...ir(e,t),[e.length,t.length,0]]){if(i<c||d<u){let O=i<c&&d<u?"replace":i<c?"delete":"inse\
rt";n.push({kind:O,a:i,b:c,c:d,d:u})}[i,d]=[c+k,u+k]}return n}var rc=200,ic=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,sc=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ac=.8,cc=.7,lc=4,dn={article:[],turning:[]},ar=e=>{dn=e};function cr(e,t=rc){let n=e?.text;if(typeof n!="string"||!Je(n))
throw new oe(X("nothing is written"));if(Xe(n)>t)throw new oe(X("the answer is longer than {most} characters",{most:t}));
return Qe(Je(n))}function Tt(e){let t=Qo(Xo(e.replace(/[’‘]/g,"'"))).replace(ic,"");return je(t).join(" ").replace(sc,
"").normalize("NFC")}function fn(e,t){let n=Tt(e);return t.some(i=>Tt(i)===n)}function lr(e,t){let n=Tt(e);return t.map(
Tt).some(i=>un(n,i)>=ac&&!uc(n,i))}function uc(e,t){let n=c=>(c.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;
let[i,d]=[je(e),je(t)];return sr(i,d).some(({kind:c,a:u,b:k,c:O,d:I})=>{let[W,D]=[i.slice(u,k),d.slice(O,I)];return c===
"replace"?dc(W.join(""),D.join("")):![...W,...D].every(g=>dn.article.includes(g))})}function dc(e,t){let n=dn.turning.some(
i=>e===i+t||t===i+e);return Math.min(Xe(e),Xe(t))<lc?n||[...e].sort().join("")!==[...t].sort().join(""):n||un(e,t)<cc}var ur=(e,t)=>e.
find(({text:n})=>fn(t,[n]))?.feedback??null;var Fe="so far",dr={},fr=e=>{dr=e},hr={},pr=e=>{hr=e},Ne={asciiDigits:Zo,chosenTokens:Nt,customs:()=>dr,dates:()=>hr,escaped:er,
fits:fn,isSlip:lr,lengthOf:Xe,nearFeedback:ur,options:or,placing:rr,plain:Ze,Refusal:oe,SPACES:Jo,split:je,strip:Je,t:X,
typed:cr,wellFormed:Qe},fc=1e-9;function mr(e,t){let[n,i]=typeof t=="number"?[t,""]:t,d=n>1-fc?1:Math.max(0,n),c=e*d;return{
points:c,of:e,note:i,verdict:hc(c,e,i)}}function hc(e,t,n){return n===Fe?Fe:e===t?"right":n==="near"?"near":e?"partly":"\
wrong"}var gr="whole-brief",pc=["claim","rule","application","counter","source"],wr={read:(e,t,{typed:n})=>n(t,4e3),checkChoice({
choice:e},t,{Refusal:n,t:i}){let d=t?.page,c=Array.isArray(d)?kr(d,e):[];if(!Array.isArray(d)||c.length!==d.length)throw new n(
i("the brief has no such paragraph"))},grade:()=>[0,"kept"],outcome:(e,t)=>({written:t})},kr=(e,t)=>[...new Set(e)].filter(
n=>typeof n=="string"&&t.includes(n));function yr(e,t){let n=e.map(({quiz:c,question:u})=>`${c}/${u}`),d=t.filter(({quiz:c,
question:u,action:k})=>c===gr&&u===gr&&k.did==="choose"&&Array.isArray(k.sent?.page)).at(-1)?.action.sent?.page??[];return{
paragraphs:e.map(({quiz:c,question:u,title:k})=>({name:`${c}/${u}`,title:k,versions:t.filter(O=>O.quiz===c&&O.question===
u).flatMap(mc)})),page:kr(d,n.slice(0,-1))}}function mc({time:e,action:t}){let{client:n,fields:i}=t.sent??{};if(!(t.did===
"answer"&&typeof i=="object"&&i)||Array.isArray(i))return[];let c=pc.map(u=>[u,typeof i[u]=="string"?i[u]:""]);return[{time:e,
client:typeof n=="string"?n:"",fields:Object.fromEntries(c)}]}var hn={...Vo,client:tr,guess:nr,"whole-brief":wr};function Oe({kind:e,key:t,points:n,graded:i,sealed:d}){let c=hn[e];return{
goesOn:u=>c.goesOn?.(t,u)??!1,checkGoesOn:(u,k)=>c.checkGoesOn?.(t,u,k,Ne),read:u=>c.read(t,u,Ne),checkChoice(u){if(!c.checkChoice)
throw new oe(X("this cannot be done here"));c.checkChoice(t,u,Ne)},grade:u=>mr(i?n:0,c.grade(t,u,Ne)),outcome:(u,k)=>d?c.
taken?.(t,u,Ne)??{}:c.outcome(t,u,k,Ne)}}var br=e=>Object.values(hn).map(t=>t.written?.(e,Ne)).find(Boolean)??"",vr=({kind:e,
key:t},n,i)=>hn[e].words?.(n,i,Ne,t)??"";var gc=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let i=0;i<8;i+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function xr(e){
let t=4294967295;for(let n of e)t=gc[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var et=1,Ct=128*1024,wc=256*1024,kc=10**12,pn=20,yc=/^[A-Za-z0-9_.:/-]{1,160}$/,Or="sitting",Er={sent:"object",confidence:"\
string",reason:"string",marks:"list"},$r=new TextEncoder,Sr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ee=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Mt=e=>typeof e=="string"&&yc.test(e),tt=()=>`${new Date().toISOString().slice(0,19)}\
Z`,Ar=e=>({format:et,course:e,made:tt()});function dt({id:e,quiz:t,question:n,version:i,action:d,time:c,round:u,attempt:k,
words:O,n:I}){let{did:W,...D}=d,g=Object.entries(D).filter(([,N])=>N!==""&&N!=null);return{n:I,time:c,quiz:t,question:n,
did:W,...k?{try:k}:{},...Object.fromEntries(g),...O?{words:O}:{},[Or]:u,version:i,id:e}}function Nr(e){let t={did:e.did};
for(let[N,Q]of Object.entries(Er))if(N in e){if(Tr(e[N])!==Q||!Mr(e[N]))return null;t[N]=e[N]}let{id:n="",quiz:i="",question:d="",
version:c="",time:u="",words:k=""}=e,{[Or]:O=0,try:I=0,n:W=0}=e;if(![n,i,d,c,u,k,t.did].every(N=>typeof N=="string")||!Mt(
n))return null;let g=N=>Number.isInteger(N)&&Number(N)>=0&&Number(N)<kc;return[O,I,W].every(g)?{id:n,quiz:i,question:d,version:c,
action:t,time:u,round:O,attempt:I,words:k,n:W}:null}function Tr(e){return Array.isArray(e)?"list":Ee(e)?"object":typeof e}
function Cr(e){let t={did:e.did};for(let[n,i]of Object.entries(Er))if(Tr(e[n])===i){if(!Mr(e[n]))throw new oe(X("this ca\
nnot be saved"));t[n]=e[n]}return t}function Mr(e){let t=Ee(e)?Object.values(e):[e],n=i=>typeof i=="object"&&i!==null;return t.
every(i=>!n(i)||!Object.values(i).some(n))}function ze(e){let t=$r.encode(JSON.stringify(e).slice(0,-1));return ft([t,$r.
encode(`${Rr(t)}
`)])}var Rr=e=>`, "sum": "${xr(e).toString(16).padStart(8,"0")}"}`;function Lr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>wc||t.length<pn)return null;let n=t.subarray(0,-pn);try{if(Sr.decode(t.subarray(-pn))!==Rr(n))return null;let i=`${Sr.
decode(n)}}`,d=i.startsWith("{")?JSON.parse(i):null;return jr(d)?d:null}catch{return null}}function jr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(jr)}function ft(e){let t=new Uint8Array(
e.reduce((i,{length:d})=>i+d,0)),n=0;for(let i of e)t.set(i,n),n+=i.length;return t}var bc=["sure","fairly","guessing"],vc=[0,1,2],Ir=300,xc=1e-9,xe=({tries:e,opened:t})=>e.slice(t);function Lt(e,t){let n=new Map(
e.map(N=>[N.id,N])),i=new Map(e.map(({id:N})=>[N,$c()])),d={answer(N,Q,H){if(O(N.id))throw new oe(X("the question has al\
ready been answered"));let F=Sc(N,Q,H),re=xe(Q).at(-1);re&&Oe(N).goesOn(re.answer)&&(Oe(N).checkGoesOn(re.answer,F.answer),
Q.tries.pop()),Q.tries.push(F)},hint(N,Q){if(Q.hints===N.hints.length)throw new oe(X("there is no hint left"));Q.hints+=
1},show(N,Q){if(!W(N.id))throw new oe(X("the answer can only be shown after you have tried"));Q.shown=!0},mark(N,Q,H){Q.
marks=Oc(N,Q,H)},choose(N,Q,{sent:H}){Oe(N).checkChoice(H)},again(N,Q){if(!D(N.id))throw new oe(X("the question was not \
missed"));Q.opened=Q.tries.length,Q.shown=!1,Q.again+=1}};return{questions:e,question:c,progress:u,act:k,isFinal:O,isUnderWay:I,
mayShow:W,isMissed:D,score:g};function c(N){let Q=n.get(N);if(!Q)throw new oe(X("the quiz has no such question"));return Q}
function u(N){return i.get(c(N).id)}function k(N,Q){let H=c(N);if(!Object.hasOwn(d,Q.did))throw new oe(X("this cannot be\
 done here"));return d[Q.did](H,u(N),Q),u(N)}function O(N){let{tries:Q,graded:H}=c(N),F=xe(u(N));if(!F.length||I(N))return!1;
let re=H&&F[F.length-1].grade.verdict==="right";return u(N).shown||re||Q!==null&&F.length>=Q}function I(N){let Q=xe(u(N)).
at(-1);return!!(Q&&Oe(c(N)).goesOn(Q.answer))}function W(N){let{graded:Q,show_after:H}=c(N),F=xe(u(N)).length>=H;return Q&&
F&&!I(N)&&!O(N)}function D(N){return c(N).graded&&O(N)&&xe(u(N)).at(-1)?.grade.verdict!=="right"}function g(){let N=e.filter(
V=>V.graded),Q=N.map(({id:V})=>u(V).tries).filter(V=>V.length),H=Rt(Q.map(V=>V[V.length-1].points)),F=Rt(N.map(V=>V.points)),
re=({id:V})=>(u(V).tries.at(-1)?.grade.verdict??Fe)!==Fe,ae=e.filter(re).length,h=ae===e.length;return{points:H,first:Rt(
Q.map(V=>V[0].points)),of:F,answered:ae,questions:e.length,missed:e.filter(({id:V})=>D(V)).length,passed:t&&h?100*H>=t*F-
xc:null}}}var $c=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Rt=e=>e.reduce((t,n)=>t+n,0);function Sc(e,t,n){
let i=Ee(n.sent)?n.sent:{},d=Oe(e),c=d.read(i),u=n.confidence||"";if(u&&!(e.confidence&&bc.includes(u)))throw new oe(X("\
this does not say how sure you are"));let k=n.reason||"";if(typeof k!="string"||[...k].length>Ir)throw new oe(X("a reaso\
n is one line of at most {most} characters",{most:Ir}));let O=Rt(e.hints.slice(0,t.hints).map(g=>g.cost)),I=d.grade(c),W=Math.
max(0,I.points-O*I.of),D=e.reason?je(k).join(" "):"";return{sent:i,answer:c,grade:I,points:W,cost:O,confidence:u,reason:D}}
function Oc(e,t,{marks:n}){if(!e.criteria||!t.tries.length)throw new oe(X("there is no written answer to mark"));if(!(Array.
isArray(n)&&n.length===e.criteria)||!n.every(d=>vc.includes(d)))throw new oe(X("not every line of the rubric is marked"));
return[...n]}function mn(e,t){let n=e.question(t),i=e.progress(t),d=xe(i),c=d[d.length-1],u=e.isFinal(t),{sent:k}=c;return{points:c.points,
of:c.grade.of,verdict:Ec(n,c),note:c.grade.note,cost:c.cost,tries:i.tries.length,first:i.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-d.length,final:u,may_show:e.mayShow(t),confidence:c.confidence,reason:c.reason,marks:[
...i.marks],...Ac(n,u||!n.graded),written:typeof k.text=="string"?k.text:"",...n.sealed?{sent:k}:{},...Oe(n).outcome(c.answer,
u)}}function Ec({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function Ac({told:e},t){let{review_due:n,
...i}=t?e.last:e.early,d=e.review_after&&e.review_after<gn();return{...i,review_due:d?n:""}}function gn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var jt=e=>async function(n,i){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${gn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return Nc(
e,new Uint8Array(i[0]));default:throw new oe(X("this kind of message is not known"))}};async function Nc(e,t){let{added:n,
mended:i}=await e.merge(t),d=n?so("One entry was added from the file.","{count} entries were added from the file.",n):X(
"Nothing was added: everything in the file is already here."),c=i.map(u=>X("In the file: {what}",{what:u}));return{keeping:"\
added",told:[d,...c,e.why()].join(" ").trim()}}function _r(e,t){let n=jt(e),i={ask:(O,I=[])=>n(O,I)},d=X("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),c=ge(
"p"),u=()=>c.replaceChildren(e.why()||d);e.follow(u),u();let k=X("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":X("Your answers as a file"),lang:Ke.used},ge("p",{class:"ck-heading"},X("Your answers as a file")),c,t?ge("p",{},X("T\
he buttons for that are beside your progress, on this page.")):ho(i),ge("p",{class:"ck-beside"},k))}function qr(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,c=(o,r)=>{for(var s in r)t(o,s,{get:r[s],enumerable:!0})},u=(o,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let l of i(r))!d.call(o,l)&&l!==s&&t(o,l,{get:()=>r[l],enumerable:!(a=n(r,l))||a.enumerable});
return o},k=o=>u(t({},"__esModule",{value:!0}),o),O={};c(O,{explorer:()=>be,predict:()=>ui,progress:()=>Ti,quiz:()=>Ps,reader:()=>ea});
var I={},W={used:"",own:""};function D(o,r){I=o.get("words")??{};let s=o.get("languages");s?.used&&(W=s,r.lang=s.used,r.
dir=s.direction)}function g(o,r={}){let s=I[o]??o;return Q(typeof s=="string"?s:s[0],r)}function N(o,r,s,a={}){let l=I[o]??
[o,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,w=(I[o]&&I[""]?.[f])??+(s!==1);return Q(l[Number(w)],{count:s,...a})}function Q(o,r){
return o.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function H(o){if(o==="undated")return g("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(o)??[];if(!s)return o;let l=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:f}=W;return l.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var F=15e3,re=new Set(["a","button","input","select","textarea","summary"]),ae="a[href], bu\
tton, input, select, textarea, summary, [tabindex]";function h(o,r={},...s){let a=document.createElement(o);for(let[l,f]of Object.
entries(r))l.startsWith("on")?a.addEventListener(l.slice(2),f):f!==!1&&f!=null&&a.setAttribute(l,f===!0?"":f);r.dir==="a\
uto"&&W.own&&(a.lang=W.own);for(let l of s)l!=null&&a.append(l);return(re.has(o)||"tabindex"in r)&&V(a),a}function V(o){
o instanceof HTMLElement&&o.matches(ae)&&(o.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:o})=>{o instanceof Element&&
o.closest(".jupyter-widgets")&&V(o)}));function te(o,r,s){let a=h(o,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
ae).forEach(V)):a.textContent=s,a}function ue(){let o=h("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;
return{region:o,announce:s=>{o.replaceChildren(h("p",{},s)),clearTimeout(r),r=setTimeout(()=>o.replaceChildren(),F)}}}var Z=Math.
random().toString(36).slice(2,12),de=0;function ce(o){return de+=1,`ck-${o}-${Z}-${de}`}var be={render({model:o,el:r}){D(
o,r);let{region:s,announce:a}=ue(),l=o.get("choices").map((j,L)=>Pe(j,()=>p(L))),f=h("button",{type:"button",onclick:b},
g("Show all rows")),w=h("p",{class:"ck-count"}),y=ke(o.get("columns")),m=h("div",{class:"ck-picture"});return r.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":g("Table with choices")},h("div",{class:"ck-choices"},...l.map(
({element:j})=>j),f),w,y.element,m,s)),o.on("change:chosen",x),o.on("change:picture",C),x(),()=>{o.off("change:chosen",x),
o.off("change:picture",C)};function p(j){let L=[...o.get("chosen")];L[j]=l[j].value(),$(L)}function b(){$(l.map(()=>null))}
function $(j){o.set("chosen",j),o.save_changes(),a(w.textContent)}function x(){let j=o.get("chosen"),L=o.get("rows"),U=L.
filter(({facets:v})=>v.every((E,B)=>j[B]===null||j[B]===E));l.forEach((v,E)=>{v.show(j[E])}),w.textContent=U.length?N("1\
 of {total} rows matches.","{count} of {total} rows match.",U.length,{total:L.length}):g("No row matches all of these ch\
oices."),y.show(U),C()}function C(){let j=o.get("picture"),L=JSON.stringify(j.of)===JSON.stringify(o.get("chosen"));j.of?
L?j.fault?m.replaceChildren(h("p",{dir:"auto"},j.fault)):m.replaceChildren(...j.lead?[qe(j)]:[]):m.replaceChildren(h("p",
{},g("The figure for these rows is being drawn."))):m.replaceChildren()}}};function Pe({name:o,values:r},s){let a=r.map(
(f,w)=>h("option",{value:w,dir:"auto"},f||g("no entry"))),l=h("select",{onchange:s},h("option",{value:""},g("all")),...a);
return{element:h("label",{},h("span",{dir:"auto"},o)," ",l),value:()=>l.value===""?null:r[Number(l.value)],show:f=>l.value=
f===null?"":String(r.indexOf(f))}}function ke(o){let r=h("tbody"),s=o.map(y=>h("th",{scope:"col",dir:"auto"},y)),a=h("ta\
ble",{},h("thead",{},h("tr",{},...s)),r),l=g("The matching rows"),f=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":l},a);return{element:f,show:w};function w(y){f.hidden=y.length===0,f.scrollTop=0,r.replaceChildren(...y.map(
({cells:m})=>h("tr",{},...m.map(_e))))}}function _e(o){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(o)?.[1];return r?
h("td",{},h("a",{href:o,target:"_blank",rel:"noopener noreferrer"},r)):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
o)&&"ck-date"},o)}function qe({lead:o,parts:r}){return h("div",{lang:"en"},h("p",{},o),...Ge(r))}function Ge(o){return o.
flatMap(({heading:r,items:s})=>[h("p",{},h("strong",{},r)),h("ol",{},...s.map(a=>h("li",{},a)))])}function le(o){let r=h(
"p",{class:"ck-notice"}),s=h("p",{class:"ck-why-unsaved"}),a=h("p",{class:"ck-beside"});return{elements:{notice:r,unsaved:s,
left:a},announce:o,tell(l){r.replaceChildren(l),o(l)},clear:()=>r.replaceChildren(),setUnsaved:l=>s.replaceChildren(l),whyUnsaved:()=>s.
textContent??"",setRunning(){let l=g("The unit is still loading. Your answer is kept, and is checked as soon as that is \
done.");a.textContent!==l&&(a.replaceChildren(l),o(l))},setLeft(l){a.replaceChildren(l?g("Not checked yet: this is how y\
ou left it."):"")}}}function Te(){let o=h("ul",{class:"ck-earlier",hidden:!0});return{element:o,show(r){!r.length&&o.hidden||
(o.hidden=!r.length,o.replaceChildren(...r.map(Bt)))}}}function Bt({time:o,words:r}){let s=H(o.slice(0,10));if(!r){let l=g(
"Given to an earlier version of this question, on {day}; it stays in your record.",{day:s});return h("li",{},l)}let a=g(
"Given to an earlier version of this question, on {day}: ",{day:s});return h("li",{},a,h("q",{dir:"auto"},r))}var ht=2e4;
function Qr({look:o,retry:r,announce:s}){let a=h("p",{}),l=h("button",{type:"button",onclick:()=>r(!0)},g("Try again")),
f=h("details",{hidden:!0}),w=h("div",{class:"ck-saving",hidden:!0},a,l,f),y="",m=!1,p;return{element:w,show:b,close:()=>clearTimeout(
p)};function b({aloud:C=!1}={}){let j=o(),L=ei(j),U=!L.length,v=U?Zr(j.late,m):L.join(" ");m||=!U,a.replaceChildren(v),w.
classList.toggle("ck-unsaved",!U),l.hidden=U||j.isSilent,x(j.kept.mended??[]),w.hidden=!v&&f.hidden,v&&(U?v!==y:C)&&s(v),
y=v,clearTimeout(p),!U&&!j.isSilent&&(p=setTimeout($,ht))}function $(){document.hidden?b():r(!1)}function x(C){if(f.hidden=
!C.length,f.dataset.lines===String(C.length))return;f.dataset.lines=String(C.length);let j=N("1 line of your record coul\
d not be read.","{count} lines of your record could not be read.",C.length),L=C.map(v=>h("li",{dir:"auto"},v)),U=[h("sum\
mary",{},j),h("ul",{},...L)];f.replaceChildren(...C.length?U:[])}}function Zr(o,r){return o?N("1 change that was waiting\
 in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",o):r?g("E\
verything is saved now."):""}function ei({kept:o,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?ti(r):xn()];if(!o.why)
return[];let l=o.waiting?N("1 change is waiting to be saved.","{count} changes are waiting to be saved.",o.waiting):"",f=r&&
a?g("This browser keeps a copy until it is saved."):"";return[pt(o.why),l,f].filter(Boolean)}function ti(o){return N("No\
t saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} c\
hanges are waiting in this browser, and will be sent when this quiz runs again.",o)}var pt=o=>g("Not saved yet: {reason}",
{reason:o}),xn=()=>g("Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),
nt=o=>o?g("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz\
 runs again. If the kernel is busy, wait; otherwise run this cell again."):xn(),Ut="coursekit",$n=window,Sn=Symbol.for("\
coursekit.unstored");$n[Sn]??=new Map;var De=$n[Sn],ni=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Wt(){try{return window.localStorage}catch{return null}}function Ft(o,r){let s=`${[
Ut,o,ni,r].join(" ")} `;return{front:s,put(a,l){let f=JSON.stringify(l);try{return oi(f.length+s.length+a.length),window.
localStorage.setItem(s+a,f),De.delete(s+a),!0}catch{return De.set(s+a,f),!1}},remove(a){De.delete(s+a),Wt()?.removeItem(
s+a)},get:a=>zt(De.get(s+a)??Ye(s+a)),has:a=>De.has(s+a)||Ye(s+a)!==null,isStored:a=>Ye(s+a)!==null,all:()=>On(s).flatMap(
a=>{let l=zt(De.get(a)??Ye(a));return l?[[a.slice(s.length),l]]:[]})}}function Ye(o){return Wt()?.getItem(o)??null}function On(o){
let r=Wt(),s=new Set(De.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(
o))}function zt(o){try{let r=JSON.parse(o??"null");return r&&typeof r=="object"?r:null}catch{return null}}function oi(o){
let r=w=>w.length+(Ye(w)?.length??0),s=On(`${Ut} `),a=s.reduce((w,y)=>w+r(y),0);if(a+o<=1e6)return;let l=w=>zt(Ye(w))?.at??
0,f=s.filter(w=>!w.startsWith(`${Ut} waiting `));f.sort((w,y)=>l(w)-l(y));for(let w of f){if(a+o<=1e6)return;a-=r(w),window.
localStorage.removeItem(w)}if(a+o>1e6)throw new Error("no room for another action")}function Pt(o){let r=JSON.stringify(
o);return[2166136261,19088743].map(s=>{let a=s;for(let l=0;l<r.length;l+=1)a=Math.imul(a^r.charCodeAt(l),16777619);return(a>>>
0).toString(16).padStart(8,"0")}).join("")}function En(o,{course:r,quiz:s},a,{onNews:l,onLate:f,onElsewhere:w}){let y=Ft(
"waiting",r),m=new Map,p=new Map,b=new Map,$=new Set,x=new Set,C=new Set,j={},L=!1;return o.listen(me),window.addEventListener(
"storage",se),window.addEventListener("beforeunload",z),{give:E,giveAll:B,again:R,waiting:U,saved:ne,areStored:()=>U().every(
({id:q})=>y.isStored(q)),areSilent:()=>U().some(({id:q})=>$.has(q)),open(q){j=q,!L&&(L=!0,v().forEach(A))},notOpened(){for(let{
id:q}of v())$.add(q)},close(){window.removeEventListener("storage",se),window.removeEventListener("beforeunload",z)}};function U(){
let[q]=s.split(/(?<=\/)/),_=({quiz:P})=>P===s||q.endsWith("/")&&String(P).startsWith(q);return y.all().map(([P,K])=>({...K,
id:P})).filter(_).sort((P,K)=>P.n-K.n||(P.id<K.id?-1:1))}function v(){return U().filter(({id:q})=>!b.has(q))}function E(q,_,P){
let K=S({type:"do",question:q,deed:_});p.set(K.id,P),T(K),A(K)}function B(q,{onReply:_,onSilence:P}){let K=Object.entries(
q).map(([he,ve])=>S({type:"do",question:he,deed:ve}));K.forEach(T);let ie=Object.fromEntries(K.map(he=>[he.question,Y(he)])),
pe=o.ask({type:"do-all",deeds:ie},{onReply(he){for(let{id:ve,question:ro}of K)ro&&ro in he.refused?fe(ve):J(ve,he);_(he),
l()},onSilence(){for(let{id:he}of K)$.add(he);l(),P()}});for(let{id:he}of K)b.set(he,pe)}function R(q){let _=S({type:"ag\
ain"});p.set(_.id,q),A(_)}function S(q){let _=U(),P=_.findLast(ve=>ve.question===q.question);if(P&&ri(P,q)&&!x.has(P.id))
return P;let K=`${new Date().toISOString().slice(0,19)}Z`,ie=q.question&&(j[q.question]??ee(q.question)),pe=(_.at(-1)?.n??
0)+1,he={id:ii(),n:pe,quiz:s,time:K,version:ie,...q};return y.put(he.id,he),he}function T(q){let _=({id:P,n:K,question:ie})=>ie===
q.question&&K<q.n&&!x.has(P)&&($.has(P)||!b.has(P));U().filter(_).forEach(A)}function A(q){let{id:_,quiz:P,type:K}=q;if(K===
"again"&&P!==s){fe(_);return}let ie=M(q);$.delete(_);let pe=o.ask(ie,{onReply(he){J(_,he);let ve=p.get(_);p.delete(_),ve?
ve.onReply(he):C.has(_)||f(q,he),C.add(_),l()},onSilence(){$.add(_),l(),p.get(_)?.onSilence?.()},onRunning:()=>p.get(_)?.
onRunning?.(),onRefused(he){fe(_),p.get(_)?.onRefused?.(he),l()}});b.set(_,pe)}function M(q){let{id:_,quiz:P,type:K,question:ie}=q;
if(K==="again")return{type:K,id:_};let pe=b.has(_)||!p.has(_);return{type:"do",question:ie,deed:Y(q),...pe&&{late:pe,quiz:P}}}
function Y({id:q,question:_="",deed:P,version:K,time:ie}){let pe=K===ee(_)?j[_]:K;return{...P,id:q,time:ie,...pe&&{version:pe}}}
function ee(q){let _=m.get(q);if(_)return _;let P=Pt(a.find(({id:K})=>K===q)??q);return m.set(q,P),P}function J(q,_){$.delete(
q),x.add(q),_.saved&&ne()}function ne(){x.forEach(fe)}function fe(q){x.delete(q),$.delete(q),y.remove(q)}function me(q){
for(let _ of U())(b.get(_.id)??q)<q&&!x.has(_.id)&&A(_);G()}function se({key:q}){q?.startsWith(y.front)&&G()}function G(){
let q=[...$].filter(_=>!y.has(_));for(let _ of q)$.delete(_),p.delete(_);q.length&&w()}function z(q){U().some(({id:_})=>!y.
isStored(_))&&q.preventDefault()}}var ri=(o,r)=>o.type===r.type&&o.question===r.question&&JSON.stringify(o.deed)===JSON.
stringify(r.deed);function ii(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(o=>o.toString(16).padStart(2,"0")).join("")}var An=3e3,si="[*]:",ai=".jp-InputPrompt";function Nn(o){let r=new Map,s=[],
a=0;return o.on("msg:custom",f),{ask(w,y){let m=ce("message");a+=1;let p=setTimeout(()=>l(m),An);r.set(m,{...y,place:a,timer:p});
try{o.send({...w,message_id:m})}catch{}return a},listen:w=>s.push(w),close(){o.off("msg:custom",f);for(let{timer:w}of r.
values())clearTimeout(w);r.clear()}};function l(w){let y=r.get(w);y&&(ci()?(y.onRunning?.(),y.timer=setTimeout(()=>l(w),
An)):y.onSilence?.())}function f(w){let y=r.get(w.message_id);if(y){r.delete(w.message_id),clearTimeout(y.timer),w.type===
"refused"?y.onRefused?.(w.reason):y.onReply(w);for(let m of s)m(y.place)}}}function ci(){return[...document.querySelectorAll(
ai)].some(({textContent:o})=>o===si)}var li=400;function Tn({course:o,quiz:r}){let s=Ft("draft",o),a=m=>`${r} ${m.id}`,l=new Map(
s.all()),f=new Set,w;return window.addEventListener("pagehide",y),document.addEventListener("visibilitychange",y),{of(m,p){
let b=l.get(a(m));return b&&(p||b.sign===Pt(m))?b.deed:null},soon(m){f.add(m),clearTimeout(w),w=setTimeout(y,li)},keep(m,p){
s.put(a(m),{at:Date.now(),sign:Pt(m),deed:p})},forget(m){l.delete(a(m)),s.has(a(m))&&s.remove(a(m))},close(){y(),window.
removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};function y(){clearTimeout(w);for(let m of f)
m.keepDraft();f.clear()}}var ui={render({model:o,el:r}){D(o,r);let s=di(o,Nn(o),r);return r.replaceChildren(s.element),s.
close}};function di(o,r,s){let[a]=o.get("shown"),l=o.get("manner"),{region:f,announce:w}=ue(),y=le(w),m=En(r,l,[a],{onNews(){
m.waiting().length||y.setUnsaved("")},onLate:(z,q)=>ne(q.stands?.result),onElsewhere:T}),p=Tn(l),b=fi(a,{onGuess:Y,onLook:ee,
onInput:()=>p.soon({keepDraft:M})}),$=h("p",{class:"ck-guessed",hidden:!0}),x=h("p",{class:"ck-notice"}),C=ce("guess"),j=te(
"div",{class:"ck-prompt",dir:"auto",id:C},a.prompt),L=a.below?te("div",{dir:"auto"},a.below):null,{notice:U,unsaved:v}=y.
elements,E=[j,L,b.element,$,U,v,x,f],B=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":C},...E),R=!1;return A(),
o.on("change:stage",me),r.ask({type:"open"},{onReply(z){ne(z.questions[a.id].result),m.open(z.versions)},onSilence(){m.notOpened(),
m.waiting().length&&y.setUnsaved(nt(m.areStored()))}}),{element:B,close:S};function S(){o.off("change:stage",me);for(let z of[
m,p,r])z.close()}function T(){let z=q=>ne(q.questions[a.id].result);r.ask({type:"open"},{onReply:z})}function A(){let[z]=m.
waiting(),q=p.of(a,!0)??z?.deed,{text:_}=q?.sent??{};typeof _=="string"&&(b.text.value=_)}function M(){let z=b.text.value.
trim();z&&!b.element.hidden?p.keep(a,{sent:{text:z}}):p.forget(a)}function Y(){let z=b.text.value.trim();z?J({text:z}):(y.
tell(g("Write your guess first; one word is enough.")),b.text.focus())}function ee(){J({without:!0})}function J(z){if(R)
return;R=!0,y.clear();let q={did:"answer",sent:z};m.give(a.id,q,{onReply(_){y.setUnsaved(_.saved?"":pt(o.get("kept")?.why??
"")),ne(_.stands.result),w(g("What the guess was about is shown below."))},onSilence(){R=!1,y.setUnsaved(nt(m.areStored())),
w(y.whyUnsaved())},onRefused(_){R=!1,y.tell(g("Not kept: {reason}.",{reason:_})),T()}})}function ne(z){z&&(b.element.hidden=
!0,p.forget(a),$.hidden=!1,$.replaceChildren(...z.written?[h("strong",{},g("Your guess:"))," ",h("q",{dir:"auto"},z.written)]:
[g("You chose to see it without a guess.")]),fe(),me())}function fe(){let z=G(),q=z?.parentElement?.querySelector("templ\
ate");!z||!q||(z.append(q.content.cloneNode(!0)),q.remove(),z.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
se())}function me(){let z=o.get("stage");x.replaceChildren(z==="failed"?o.get("fault"):""),z==="failed"&&R&&w(o.get("fau\
lt")),z==="open"&&se()}function se(){let z=G();if(!z)return;let q=g("What the guess was about");for(let[K,ie]of[["tabind\
ex","-1"],["role","group"],["aria-label",q]])z.setAttribute(K,ie);V(z);let{activeElement:_}=document,P=_!==document.body&&
!B.contains(_);R&&!P&&z.focus({preventScroll:!0}),R=!1}function G(){return s.closest(".ck-gate")?.querySelector(".ck-rev\
ealed")}}function fi(o,{onGuess:r,onLook:s,onInput:a}){let l=h("p",{class:"ck-how",id:ce("how")},g("Make your guess firs\
t: then you see. No guess is graded.")),f=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:ce(o.id),"aria-describedby":l.
id,oninput:a}),w=h("button",{type:"submit",class:"ck-main"},g("Keep my guess and show")),y=h("button",{type:"button",onclick:s},
g("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(m){m.preventDefault(),r()}},l,h("label",{for:f.
id},g("Your guess:")),f,h("div",{class:"ck-actions"},w,y)),text:f}}var Cn="coursekit",ot="records";function hi(o,r,s){let a=!0,
l=null,f=!1;o.on("change:keeping",w),w();async function w(){try{await pi(y)}catch(m){f||s(m instanceof Error?m.message:String(
m)),f=!0}}async function y(){if(!a&&!o.get("keeping").at_stake)return;let m=await mi();try{let{course:p}=o.get("keeping"),
b=await gi(m,p);b&&!yi(b,l)&&await r.ask({keeping:"add"},[b]);let{upto:$,files:x}=await r.ask({keeping:"take"});$&&(l=ki(
x[0]),await wi(m,p,l),await r.ask({keeping:"taken",upto:$})),a=!1}finally{m.close()}}}function pi(o){return navigator.locks?
navigator.locks.request(Cn,o):o()}function mi(){return new Promise((o,r)=>{let s=indexedDB.open(Cn,1);s.onupgradeneeded=
()=>s.result.createObjectStore(ot),s.onsuccess=()=>o(s.result),s.onerror=()=>r(s.error)})}function gi(o,r){return new Promise(
(s,a)=>{let l=o.transaction(ot).objectStore(ot).get(r);l.onsuccess=()=>s(l.result),l.onerror=()=>a(l.error)})}function wi(o,r,s){
return new Promise((a,l)=>{let f=o.transaction(ot,"readwrite");f.objectStore(ot).put(s,r),f.oncomplete=()=>a(),f.onabort=
()=>l(f.error)})}var ki=({buffer:o,byteOffset:r,byteLength:s})=>new Uint8Array(o,r,s).slice(),yi=(o,r)=>o.length===r?.length&&
o.every((s,a)=>s===r[a]),bi=1e4,Mn=8,vi=6e4;function xi(o,r,s){return Rn(o,r,Ln(o,s))}function $i(o,r,s){let a=Ln(o,s),l=Rn(
o,r,a);return o.get("keeping").place!=="session"&&r.append(Oi(a)),{link:a,leave:l}}function Rn(o,r,s){let{place:a}=o.get(
"keeping"),l=()=>{},f=w=>{r.prepend(Si(o,s,w)),l=Ai(o)};return a==="session"&&f(""),a==="page"&&hi(o,s,f),()=>l()}function Ln(o,r){
let s=new Map;return o.on("msg:custom",(a,l)=>{a.keeping==="changed"&&r();let f=s.get(a.keeping_id);f&&(s.delete(a.keeping_id),
clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:l}))}),{ask(a,l=[]){return new Promise(
(f,w)=>{let y=ce("keeping"),m=()=>w(new Error(g("The kernel is not answering. Run this cell again.")));s.set(y,{resolve:f,
refuse:w,timer:setTimeout(m,bi)});try{o.send({...a,keeping_id:y},void 0,l)}catch{}})}}}function Si(o,r,s){let a=h("p",{class:"\
ck-reminder"}),l=()=>{let f=g("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(o.get("keeping").at_stake?f:"")};return o.on("change:keeping",l),l(),h("div",{class:"ck ck-keeping",role:"\
group","aria-label":g("Your answers are not kept here.")},h("p",{},h("strong",{},g("Your answers are not kept here.")),"\
 ",s?g("The browser will not store them ({reason}).",{reason:s}):""," ",g("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),jn(r),a)}function Oi(o){let r=g("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return h("div",{class:"ck"},h(
"h3",{},g("Your answers as a file")),h("p",{},r),jn(o))}function jn(o){let{region:r,announce:s}=ue(),a=h("p",{class:"ck-\
notice"}),l=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:p}),f=h("button",{type:"button",onclick:m},g("Down\
load my answers")),w=h("button",{type:"button",onclick:()=>l.click()},g("Upload a file of answers"));return h("div",{class:"\
ck-file"},h("div",{class:"ck-actions"},f,w,l),a,r);function y(b){a.replaceChildren(b),s(b)}async function m(){try{let{name:b,
upto:$,files:x}=await o.ask({keeping:"take"});if(!$)return y(g("There is nothing to download yet."));Ei(new Blob(x,{type:"\
application/jsonl"}),b),await o.ask({keeping:"taken",upto:$}),y(g("Downloaded: {name}. Keep this file.",{name:b}))}catch(b){
y(g("Not downloaded: {reason}",{reason:In(b)}))}}async function p(){let[b]=l.files??[];if(b)try{if(b.size>Mn*1024*1024)throw new Error(
g("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Mn}));
let{told:$}=await o.ask({keeping:"add"},[await b.arrayBuffer()]);y($)}catch($){y(g("Not uploaded: {reason}",{reason:In($)}))}finally{
l.value=""}}}var In=o=>o instanceof Error?o.message:String(o);function Ei(o,r){let s=URL.createObjectURL(o);h("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),vi)}function Ai(o){let r=s=>{o.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var Ni=300,mt=14,Gt=17,
Yt=["done","missed","left"],_n={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ti={render({model:o,el:r}){D(o,
r);let s=Ci(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:l}=$i(o,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),l()}}};function Ci(o){let{region:r,announce:s}=ue(),
a=h("p",{class:"ck-total"}),l=h("p",{class:"ck-notice"}),f=h("div"),w=h("div"),y=0,m=h("button",{type:"button",onclick:L},
g("Refresh")),p=h("div",{class:"ck ck-progress"},a,_i(),m,l,f,w,r),b,$="";return{element:p,look:x,lookSoon:j};async function x(){
try{let{lessons:U,unread:v,apart:E,first_edition:B}=await o({keeping:"look"});C(B??[]);let R=[...v.map(T=>g("This unit c\
annot be read: {why}",{why:T})),E];l.replaceChildren(...R.filter(Boolean).map(T=>h("p",{},T)));let S=JSON.stringify(U);return S===
$||($=S,a.replaceChildren(U.length?g("All units: {counts}",{counts:Ht(U.flatMap(qn))}):g("No unit here has any questions\
.")),f.replaceChildren(...U.map(ji))),!0}catch(U){let v=U instanceof Error?U.message:String(U);return l.replaceChildren(
v),s(v),!1}}function C(U){U.length!==y&&(y=U.length,w.replaceChildren(Mi(U)))}function j(){clearTimeout(b),b=setTimeout(
x,Ni)}async function L(){await x()&&s(a.textContent)}}function Mi(o){let r=o.length,s=N("First edition: one answer is ke\
pt","First edition: {count} answers are kept",r);return h("details",{class:"ck-first-edition"},h("summary",{},s),h("p",{},
g("These questions have left the course and are not asked again.")),h("ul",{},...o.map(Ri)))}function Ri({prompt:o,words:r,
time:s,verdict:a}){let l=H(s.slice(0,10));return h("li",{},te("span",{dir:"auto"},o),h("p",{},`${l}: `,h("q",{dir:"auto"},
r||"…"),` ${Li()[a]??""}`))}var Li=()=>({right:g("Right"),partly:g("Partly right"),near:g("Nearly right"),wrong:g("Not\
 right")}),qn=o=>o.objectives.flatMap(({questions:r})=>r.map(({state:s})=>s));function ji(o){let r=qn(o),s=h("span",{dir:"\
auto"},o.title),a=h("span",{class:"ck-unseen"},g("(opens in a new tab)")),l=Yt.flatMap(f=>r.filter(w=>w===f));return h("\
section",{},h("h3",{},h("a",{href:o.file,target:"_blank",rel:"noopener"},s," ",a)),h("p",{class:"ck-counts"},Kt(l),Ht(r)),
h("ul",{},...o.objectives.map(Ii)))}function Ii({text:o,questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f===
"missed"),l=r.filter(({state:f,earlier:w})=>f==="left"&&w);return h("li",{},o?h("span",{dir:"auto"},o):g("Questions with\
out an objective"),h("p",{class:"ck-counts"},Kt(s),Ht(s)),Dn(g("Missed:"),a),Dn(g("Changed since you answered:"),l))}function Dn(o,r){
if(!r.length)return null;let s=r.map(({prompt:a})=>te("li",{dir:"auto"},a));return h("div",{class:"ck-prompts"},h("p",{},
o),h("ul",{},...s))}function Ht(o){let[r,s,a]=Yt.map(l=>o.filter(f=>f===l).length);return g("{done} done, {missed} misse\
d, {left} left",{done:r,missed:s,left:a})}function _i(){let o={done:g("done"),missed:g("missed"),left:g("left")},r=Yt.map(
s=>h("span",{},Kt([s]),` ${o[s]}`));return h("p",{class:"ck-legend"},g("A symbol for each question:"),...r)}function Kt(o){
let r=gt("svg",{class:"ck-marks",width:o.length*Gt,height:mt,viewBox:`0 0 ${o.length*Gt} ${mt}`,"aria-hidden":"true",focusable:"\
false"});return o.forEach((s,a)=>{let l=gt("g",{class:`ck-mark-${s}`,transform:`translate(${a*Gt} 0)`});l.append(gt("rec\
t",{x:1,y:1,width:mt-2,height:mt-2,rx:2})),_n[s]&&l.append(gt("path",{d:_n[s]})),r.append(l)}),r}function gt(o,r){let s=document.
createElementNS("http://www.w3.org/2000/svg",o);for(let[a,l]of Object.entries(r))s.setAttribute(a,`${l}`);return s}var qi=3,
Di=30,Bn=100,Bi=["client","whole-brief"];function Ui(o,{way:r,makeForm:s,put:a}){let l=[],f=r==="one-by-one",w=h("button",
{type:"button",class:"ck-main",hidden:!0,onclick:U},g("Next question")),y={},m=0;return{next:w,begin(){x(qi),l.length<o.
length&&Wi($)},addAll:()=>x(1/0),restore:C,restoreOne:j,arrange:L,named:p,around(v){let E=v instanceof Element?v.closest(
"form"):null;return l.find(B=>B.element===E)},actions:()=>Object.fromEntries(b().flatMap(([v,E])=>{let B=E.action();return B?
[[v,B]]:[]})),left:()=>l.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>b().find(([v])=>!y[v]?.result)?.[1],setSaved(v){
for(let[E,B]of b())v.has(E)||B.setUnsaved("")}};function p(v){return l[o.findIndex(({id:E})=>E===v)]}function b(){return l.
map((v,E)=>[o[E].id,v])}function $(){x(Di),l.length<o.length&&setTimeout($)}function x(v){let E=o.slice(l.length,l.length+
v).map((B,R)=>{let S=l.length+R+1,T=o.length,A=Bi.includes(B.kind)?"":g("Question {place} of {count}",{place:S,count:T}),
M=s(B,A);return y[B.id]&&M.restore(y[B.id]),M});l.push(...E),L(),a(E,o.length-l.length)}function C(v){y=v,r!=="each"&&x(
1/0);for(let[E,B]of b())B.restore(y[E]);f&&(m=Math.max(0,l.findIndex(E=>!E.isAnswered()))),L()}function j(v,E){y[v]=E,p(
v)?.restore(E),L()}function L(){l.forEach((v,E)=>{v.element.hidden=f&&E>m}),w.hidden=!(f&&m<l.length-1&&l[m].isAnswered())}
function U(){m+=1,L(),l[m].focus()}}function Wi(o){let r=!1,s=()=>{r||o(),r=!0};setTimeout(s,Bn),requestAnimationFrame(()=>Fi(
s))}function Fi(o){"requestIdleCallback"in window?requestIdleCallback(o,{timeout:Bn}):setTimeout(o)}function zi(o,r){let{
make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:w,verdictLine:y}=r,m=s("textarea",{id:w("text"),rows:4,maxlength:2e3,
dir:"auto",oninput:q}),p=s("p",{class:"ck-how",id:w("count")});m.setAttribute("aria-describedby",p.id);let b=s("div"),$=s(
"div",{role:"group"}),x=s("div"),C=s("div",{class:"ck-case"},b,$,x),j=null,L=[],U=null,v=null,E=!1;return M(),{how:f("A \
decision that you have made stays."),get check(){return j?.asks&&!j.next?f("Compare"):f("Decide")},goesOn:!0,body:C,answer:B,
fill:R,show:S,said:A,close:()=>r.setDisabled($,!0),open:T};function B(){if(v)return v;if(U){let _=U.answer()?.choices;return _?
{path:[...L,..._]}:null}return j?.asks&&m.value.trim()?{path:L,text:m.value.trim()}:null}function R(_){v=null;let{path:P,
text:K}=_,ie=P.slice(0,L.length).join()===L.join();ie&&U&&P.length===L.length+1?U.fill({choices:P.slice(-1)}):ie&&!U&&K?
(m.value=K,q()):j||(v=_)}function S(_){if(v=null,E=!1,JSON.stringify(_)===JSON.stringify(j))return;let P=!!C.closest("fo\
rm")?.contains(document.activeElement),K=_.steps.length!==j?.steps.length||_.written!==j?.written;j=_,L=_.path,b.replaceChildren(
..._.steps.map(ne)),_.written&&!m.value&&(m.value=_.written),M(),P&&K&&$.querySelector("p")?.focus()}function T(){r.setDisabled(
$,!1),E=!0,queueMicrotask(()=>{!E||!j||(j=null,L=[],m.value="",b.replaceChildren(),M())})}function A({steps:_,next:P,written:K}){
if(K)return f("What to look for is shown below your own answer.");let{verdict:ie,feedback:pe}=_[_.length-1],he=P?se(_.length+
1):f("The case has ended.");return[r.sentence(z()[ie]),r.plainText(pe),r.sentence(he)].join(" ")}function M(){let _=j?j.
next:o;U=_?r.viewOptions(_.options,{how:"",type:"radio"}):null,$.replaceChildren(..._?Y(_,L.length+1):ee()),x.replaceChildren(
...j?.written?J(j):[]),q()}function Y({fact:_,question:P,contested:K},ie){let pe=w("decision");return[me(se(ie)),l(_),a(
"p",{class:"ck-heading",dir:"auto",id:pe},P),K?s("p",{class:"ck-how"},G()):"",s("div",{role:"radiogroup","aria-labelledb\
y":pe},U?.body)]}function ee(){let{ending:_,asks:P}=j,K=P?a("label",{for:m.id,dir:"auto"},P.prompt):"";return[me(f("How \
the case ends")),l(_),...P?[K,m,p]:[]]}function J({rubric:_,model:P,marks:K}){return[s("p",{class:"ck-heading"},f("Mark \
your own answer")),r.viewRubric(_,K,r),s("details",{},s("summary",{},f("A reason that meets the rubric")),l(P))]}function ne(_,P){
let K=w("step"),ie=_.others.map(pe=>s("li",{},...fe(pe)));return s("div",{class:"ck-position",role:"group","aria-labelle\
dby":K},s("p",{class:"ck-heading",id:K},se(P+1)),l(_.fact),a("p",{dir:"auto"},_.question),...fe(_),ie.length?s("details",
{},s("summary",{},f("The other options")),s("ul",{},...ie)):null)}function fe({text:_,verdict:P,feedback:K}){let ie=a("p",
{class:"ck-decided",dir:"auto"},_);return P?[ie,y(P,z()[P]),l(K)]:[ie]}function me(_){let P=w("heading");return $.setAttribute(
"aria-labelledby",P),s("p",{class:"ck-heading",tabindex:-1,id:P},_)}function se(_){return f("Decision {number} of {count\
}",{number:_,count:o.decisions})}function G(){return f("This decision is contested, and not graded.")}function z(){return{
right:f("Right"),wrong:f("Not right"),discussed:f("Contested: not graded")}}function q(){let _=j?.asks?.limit,P=m.value.
split(/\s+/).filter(Boolean).length;p.replaceChildren(_?f("{count} of at most {limit} words",{count:P,limit:_}):""),p.classList.
toggle("ck-over",!!_&&P>_)}}var Un="coursekit-client-chosen";function Pi(o,r){let{dateInWords:s,make:a,makeMarkdown:l,markdownBlock:f,
t:w,tn:y,uniqueId:m}=r,p=o.clients,b={claim:w("Claim"),rule:w("Rule (instrument, article, paragraph)"),application:w("Ap\
plication to the client"),counter:w("Strongest counter-argument"),source:w("Source")},$=a("p",{class:"ck-how",id:m("coun\
t")}),x=Object.entries(b).map(([G,z])=>{let q=m(G),_=a("textarea",{id:q,rows:G==="source"?1:3,maxlength:4e3,dir:"auto","\
aria-describedby":$.id,oninput:me});return{name:G,label:z,text:_,element:a("div",{},a("label",{for:q},z),_)}}),C=a("div",
{class:"ck-position"}),j=A(),L=a("div",{class:"ck-discussed",hidden:!0}),U=a("div"),v=a("div",{},...x.map(({element:G})=>G),
$),E=a("div",{class:"ck-brief"},C,j.element,v,L,U),B="";return Y(""),me(),document.addEventListener(Un,G=>{Y(G.detail)}),
{how:w("Nobody grades it. Each version that you keep stays in your record."),check:w("Keep this version"),body:E,answer(){
let G=Object.fromEntries(x.map(({name:z,text:q})=>[z,q.value.trim()]));return Object.values(G).some(Boolean)?{client:B,fields:G}:
null},fill:R,show:S,follow:T,said:()=>w("What to look for, and examples, are shown below your own paragraph."),close:()=>r.
setDisabled(v,!0),open:()=>r.setDisabled(v,!1)};function R(G){for(let{name:z,text:q}of x)q.value=G.fields[z]??"";G.client&&
Y(G.client),me()}function S(G){x.some(({text:q})=>q.value)||R({fields:G.fields}),B||Y(G.client);let z=JSON.stringify([G.
rubric,G.marks]);L.dataset.shown!==z&&(L.dataset.shown=z,L.hidden=!1,L.replaceChildren(se(w("Mark your own paragraph")),
r.viewRubric(G.rubric,G.marks,r),se(w("Examples")),...G.exemplars.map(r.viewExemplar)))}function T({client:G,versions:z=[]}){
G&&Y(G);let q=j.element.contains(document.activeElement);J(G??"")&&!q&&(j.element.open=!1);let _=ne(z);U.replaceChildren(
..._?[_]:[])}function A(){let G=m("client"),z=p.map(({token:K})=>a("input",{type:"radio",name:G,value:K,id:m("client"),onchange:M})),
q=p.map(({text:K},ie)=>a("div",{class:"ck-option"},z[ie],l("label",{for:z[ie].id,dir:"auto"},K))),_=a("summary",{},w("Wh\
om do you advise?")),P={role:"radiogroup","aria-label":w("Whom do you advise?")};return{inputs:z,element:a("details",{},
_,a("div",P,...q))}}function M(){let G=r.chosenValue(j.inputs);Y(G),document.dispatchEvent(new CustomEvent(Un,{detail:G}));
let z=J(G);r.choose({client:G},()=>{r.announce(w("You now advise: {name}",{name:r.plainText(z?.text??"")}))})}function Y(G){
let z=J(G);if(G&&!z)return;B=G,r.chooseValue(j.inputs,G),j.element.open=!z||j.element.open;let q=a("p",{class:"ck-how"},
w("Choose a client first; you can change it later."));C.replaceChildren(...z?ee(z):[q])}function ee({text:G,asks:z}){let q=l(
"strong",{dir:"auto"},G);return[a("p",{},w("You advise:")," ",q),f(z)]}function J(G){return p.find(z=>z.token===G)}function ne(G){
if(!G.length)return null;let z=y("One version kept","{count} versions kept",G.length),q=G.map(fe);return a("details",{},
a("summary",{},z),a("ol",{},...q))}function fe({time:G,sent:z}){let q=J(z.client),_=q?[" · ",l("span",{dir:"auto"},q.text)]:
[],P=`${s(G.slice(0,10))}, ${G.slice(11,16)} UTC`,K=x.flatMap(({name:ie,label:pe})=>{let he=z.fields?.[ie];return typeof he!=
"string"||!he?[]:[a("dt",{},pe),a("dd",{class:"ck-kept",dir:"auto"},he)]});return a("li",{},P,..._,a("dl",{},...K))}function me(){
let G=x.map(({text:q})=>q.value.split(/\s+/).filter(Boolean).length).reduce((q,_)=>q+_,0),{limit:z}=o;$.replaceChildren(
w("{count} of about {limit} words",{count:G,limit:z})),$.classList.toggle("ck-over",G>1.5*z)}function se(G){return a("p",
{class:"ck-heading"},G)}}var Gi=({options:o},{t:r,viewOptions:s})=>s(o,{how:r("Choose one answer."),type:"radio"}),Yi=({
options:o},{t:r,viewOptions:s})=>s(o,{how:r("Choose every answer that is right."),type:"checkbox"});function Hi(o,r){let{
make:s,makeMarkdown:a,t:l}=r,f=o.right;return r.viewPlaced(o,l("Choose a column for each."),w=>{let y=r.uniqueId("classi\
fy"),m=a("legend",{dir:"auto"},w),p=f.map(({token:x})=>s("input",{type:"radio",name:y,value:x})),b=f.map((x,C)=>s("label",
{},p[C]," ",a("span",{dir:"auto"},x.text))),$=s("fieldset",{class:"ck-inline"},m,...b);return{element:$,control:$,words:m.
textContent??"",value:()=>r.chosenValue(p),set:x=>r.chooseValue(p,x)}})}function Ki(o,r){let{describe:s,make:a,setInvalid:l,
t:f}=r,w=o.pieces,y=o.gaps,m=y.map(($,x)=>{let C=f("Gap {place} of {count}",{place:x+1,count:y.length});return{control:r.
makeBlank({class:"ck-gap","aria-label":C},$),label:C,feedback:r.makeFeedback()}}),p=a("p",{class:"ck-cloze",dir:"auto",id:r.
uniqueId("cloze")});w.forEach(($,x)=>{p.append(r.makeMarkdown("span",{},$)),m[x]&&p.append(m[x].control)});for(let{control:$}of m)
s($,p);let b=a("div",{},p,...m.map(({feedback:$})=>$.element));return{how:f("Fill the gaps."),body:b,answer(){let $=m.map(
({control:x})=>x.value.trim());return $.some(Boolean)?{gaps:$}:null},fill({gaps:$}){m.forEach(({control:x},C)=>{x.value=
$[C]??""})},show($){m.forEach(({control:x,label:C,feedback:j},L)=>{let{right:U,written:v,...E}=$.gaps[L];x.value=v,s(x,j.
element,p),l(x,v&&!U);let B=r.placeVerdict(U,v),R={right:f("{gap}: right",{gap:C}),wrong:f("{gap}: not right",{gap:C}),left:f(
"{gap}: left empty",{gap:C})};j.set(...r.placeTold(B,R[B],E))})},said:()=>m.map(({feedback:$})=>$.text()).join(" "),...r.
closing(b,()=>{for(let{control:$,feedback:x}of m)s($,p),l($,!1),x.set()})}}function Vi(o,{dateInWords:r,make:s,t:a,uniqueId:l,
viewTyped:f}){let w=l("undated"),y=s("input",{type:"checkbox",id:w,onchange:b}),m=s("label",{for:w},` ${a("The text give\
s no date.")}`),p=f({how:a("Type a date that is as precise as the text: a day, a month or a year."),label:a("Date:"),more:s(
"p",{},y,m),sent:()=>y.checked?{undated:!0}:null,filled($){y.checked=!!$.undated,b()},shown({understood:$}){y.checked=$===
"undated"},key:r});return p;function b(){p.input.disabled=y.checked}}function Ji(o,r){let{make:s,makeMarkdown:a,markdownBlock:l,
t:f,uniqueId:w}=r,y=s("textarea",{id:w("text"),rows:6,maxlength:1e4,dir:"auto",oninput:x}),m=s("p",{class:"ck-how",id:w(
"count")});y.setAttribute("aria-describedby",m.id);let p=s("div",{class:"ck-discussed",hidden:!0}),b=a("span",{},o.role),
$=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role: ")),b),s("label",{for:y.id},f("Write what somebody in this r\
ole would say:")),y,m,p);return x(),{how:f("You are not asked for your own opinion, and no answer is graded."),check:f("\
Compare"),isFreeText:!0,body:$,answer:()=>y.value.trim()?{text:y.value.trim()}:null,fill(L){y.value=L.text,x()},show(L){
y.value||(y.value=L.written),x(),p.hidden=!1,p.replaceChildren(C(f("Answers that can be defended")),...L.positions.map(j),
C(f("Mark your own answer")),r.viewRubric(L.rubric,L.marks,r),C(f("Examples")),...L.exemplars.map(r.viewExemplar))},said:({
positions:L})=>f("{count} answers that can be defended are shown below your own.",{count:L.length}),...r.closing($)};function x(){
let L=y.value.split(/\s+/).filter(Boolean).length,{limit:U}=o;m.replaceChildren(f("{count} of at most {limit} words",{count:L,
limit:U})),m.classList.toggle("ck-over",L>U)}function C(L){return s("p",{class:"ck-heading"},L)}function j({answer:L,held_by:U,
strongest:v,counter:E}){let B=w("position");return s("div",{class:"ck-position",role:"group","aria-labelledby":B},a("p",
{class:"ck-heading",dir:"auto",id:B},L),s("p",{dir:"auto"},f("Held by {who}.",{who:U})),s("p",{},s("strong",{},f("The st\
rongest argument for it"))),l(v),s("p",{},s("strong",{},f("The strongest argument against it"))),l(E))}}function Xi(o,r){
let{describe:s,make:a,markdownBlock:l,setDisabled:f,setInvalid:w,t:y}=r,m=o.words,p=r.viewMarking(m,o.rest,{"aria-label":y(
"Words in the passage")}),b=p.element,$=a("button",{type:"button",onclick:L},y("Clear the marks")),x=r.makeFeedback(),C=a(
"div",{class:"ck-actions"},$),j=a("div",{},b,C,x.element);return{how:y("Mark the words: drag over them, or move with the\
 arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:j,answer:()=>p.marked().length?{words:p.
marked()}:null,fill:({words:v})=>p.markAll(E=>v.includes(E)),show(v){p.markAll(B=>v.words.includes(B),!0);let E=[l(v.feedback)];
if(v.key){let B=new Set(v.key);p.words.forEach((R,S)=>{R.dataset.key=String(B.has(S))}),E.push(r.keyLine(v.key.map(U).join(
"")))}v.why&&E.push(l(v.why)),x.set(...E),s(b,x.element),w(b,v.verdict!=="right")},said:()=>x.text(),close(){p.close(),f(
j,!0)},open(){p.open(),f(j,!1);for(let v of p.words)delete v.dataset.key;x.set(),s(b),w(b,!1)}};function L(){p.markAll(()=>!1)}
function U(v,E){return(E?m[v][0]:"")+p.words[v].textContent}}function Qi(o,{make:r,makeMarkdown:s,makeSelect:a,plainText:l,
t:f,uniqueId:w,viewPlaced:y}){let m=o.right.map(p=>[p.token,l(p.text)]);return y(o,f("For each one, choose what goes wit\
h it."),p=>{let b=w("match"),$=a({id:b},m),x=s("label",{for:b,dir:"auto"},p);return{element:r("div",{class:"ck-pair"},x,
$),control:$,words:x.textContent??"",value:()=>$.value,set(C){$.value=C}}})}var He="nothing";function Zi(o,r){let{chosenValue:s,
describe:a,make:l,setInvalid:f,t:w}=r,y=r.uniqueId("mend"),m=[...o.row,[He,""]].map((v,E)=>es(v,{name:y,id:`${y}-${E}`,onchange:U},
r)),p=m.map(({input:v})=>v),b=r.makeBlank({id:r.uniqueId("mended")},o.among),$=l("label",{for:b.id},w("What should it sa\
y?")),x=l("p",{class:"ck-field"},$,b),C=r.makeFeedback(),j=l("div",{},l("blockquote",{dir:"auto"},o.sentence),l("div",{class:"\
ck-options"},...m.map(({element:v})=>v)),x,C.element);return U(),{how:w("Choose the wrong cell, then say what it should \
contain."),body:j,answer(){let v=s(p),E=b.value.trim();return v===He?{cell:v}:v&&E?{cell:v,text:E}:null},fill:({cell:v,text:E})=>L(
v,E??""),show(v){L(v.cell,v.value),C.set(...ts(v,r));let E=p.find(B=>B.checked);a(E,C.element),a(b,C.element),f(b,Wn(v)===
"wrong")},said:()=>C.text(),...r.closing(j,()=>{C.set();for(let v of[...p,b])a(v);f(b,!1)})};function L(v,E){r.chooseValue(
p,v),b.value=E,U()}function U(){x.hidden=["",He].includes(s(p))}}function es([o,r],{name:s,id:a,onchange:l},{make:f,t:w}){
let y=f("input",{type:"radio",name:s,id:a,value:o,onchange:l}),m=o===He?f("label",{for:a},Fn(w)):f("label",{for:a,dir:"a\
uto"},f("strong",{},`${o}: `),r);return{input:y,element:f("div",{class:"ck-option"},y,m)}}function ts(o,{keyLine:r,markdownBlock:s,
t:a,verdictLine:l}){let{right:f,feedback:w,key:y,why:m}=o,p=Wn(o);return[f?l("right",a("The cell: right")):l("wrong",a("\
The cell: not right")),...p==="right"?[l(p,a("What it should say: right"))]:[],...p==="wrong"?[l(p,a("What it should say\
: not right"))]:[],...w?[s(w)]:[],...y?[r(y.cell===He?Fn(a):`${y.cell}: ${y.value}`)]:[],...m?[s(m)]:[]]}function Wn({right:o,
cell:r,verdict:s}){return!o||r===He?"":s==="right"?"right":"wrong"}var Fn=o=>o("Nothing in this row is wrong");function ns({
unit:o},{make:r,t:s,viewTyped:a}){let l=o?r("span",{"aria-hidden":"true"},` ${o}`):null,f=o?s("Number ({unit}):",{unit:o}):
s("Number:"),w=a({how:s("Type a number."),label:f,after:l});return w.input.setAttribute("inputmode","decimal"),w}function os(o,r){
let{announce:s,describe:a,make:l,markdownBlock:f,plainText:w,setOff:y,t:m}=r,p=r.makeFeedback(),b=l("ol",{class:"ck-orde\
r"}),$=l("div",{},b,p.element),x=o.items.map(C);return v(),{how:m("Put them in order, with the first at the top: use the\
 buttons, or the arrow keys on a button."),body:$,answer:()=>({order:x.map(({token:E})=>E)}),fill:({order:E})=>L(E),show(E){
L(E.key??E.order);let B=[E.feedback,E.why].filter(Boolean).map(f);p.set(...B,...j(E.open??[])),a(b,p.element)},said:()=>p.
text(),...r.closing($,()=>{p.set(),a(b),v()})};function C({token:E,text:B}){let R=w(B),S=r.makeMarkdown("span",{class:"c\
k-words",dir:"auto"},B),T=ee("↑",m("Move up: {item}",{item:R}),-1),A=ee("↓",m("Move down: {item}",{item:R}),1),M=l("\
span",{class:"ck-moves"},T,A),Y=l("li",{onkeydown:J},M,S);return{token:E,words:R,row:Y,up:T,down:A};function ee(ne,fe,me){
return l("button",{type:"button",class:"ck-move","aria-label":fe,onclick:()=>U(E,me)},ne)}function J(ne){let fe={ArrowUp:-1,
ArrowDown:1}[ne.key];fe&&(ne.preventDefault(),ne.stopPropagation(),U(E,fe))}}function j(E){if(!E.length)return[];let B=E.
map(([S,T])=>l("li",{},m("{one} / {other}",{one:w(S),other:w(T)}))),R=m("The text does not say which of these came first\
:");return[l("p",{},R),l("ul",{},...B)]}function L(E){x.sort((B,R)=>E.indexOf(B.token)-E.indexOf(R.token)),v()}function U(E,B){
let R=x.findIndex(Y=>Y.token===E),S=R+B,T=x[R];if(T.up.disabled||S<0||S>=x.length)return;x.splice(R,1),x.splice(S,0,T);let A=document.
activeElement;v(),A instanceof HTMLElement&&A.focus();let M={item:T.words,place:S+1,count:x.length};s(m("{item}: now {pl\
ace} of {count}",M))}function v(){b.replaceChildren(...x.map(({row:E})=>E)),x.forEach(({up:E,down:B},R)=>{y(E,R===0),y(B,
R===x.length-1)})}}var rs=(o,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not ma\
tter."),label:r("Answer:")});function is(o,r){let{chooseValue:s,chosenValue:a,describe:l,keyLine:f,make:w,markdownBlock:y,
t:m}=r,p=r.uniqueId("true-or-false"),b=r.makeFeedback(),$=[m("True"),m("False")],x=[!0,!1].map(L=>w("input",{type:"radio",
name:p,value:String(L)})),C=x.map((L,U)=>w("label",{},L,` ${$[U]}`)),j=w("div",{},w("div",{class:"ck-inline"},...C),b.element);
return{how:m("True or false?"),body:j,answer(){let L=a(x);return L?{answer:L==="true"}:null},fill:({answer:L})=>s(x,String(
L)),show(L){s(x,String(L.answer));let U="key"in L?[f($[L.key?0:1])]:[];b.set(y(L.feedback),...U),l(x.find(v=>v.checked),
b.element)},said:()=>b.text(),...r.closing(j,()=>{b.set();for(let L of x)l(L)})}}var ss={branching:zi,brief:Pi,choice:Gi,
choices:Yi,classify:Hi,cloze:Ki,date:Vi,discuss:Ji,highlight:Xi,match:Qi,mend:Zi,number:ns,order:os,"short-text":rs,"tru\
e-or-false":is},zn={};c(zn,{chooseValue:()=>Hn,chosenValue:()=>Yn,closing:()=>yt,describe:()=>Me,focusFirst:()=>Gn,isOff:()=>Be,
keyLine:()=>Vt,makeBlank:()=>Jn,makeFeedback:()=>rt,makeSelect:()=>Xn,markdownBlock:()=>Ce,placeTold:()=>Vn,placeVerdict:()=>Kn,
plainText:()=>Pn,rounded:()=>Ae,sentence:()=>kt,setDisabled:()=>Jt,setInvalid:()=>it,setOff:()=>$e,verdictLine:()=>wt});
var as={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function wt(o,r){let s=h("span",{"aria-hidden":"true"},`${as[o]} `);return h("p",{class:`ck-verdict ck-${o.replace(" ","\
-")}`},s,r)}function rt(){let o=h("div",{class:"ck-feedback",id:ce("feedback"),hidden:!0});return{element:o,text:()=>cs(
o),set(...r){o.hidden=!r.length,o.replaceChildren(...r)}}}var kt=o=>/[.!?:…。؟]["”’)]*$/.test(o)?o:`${o}.`;function cs(o){
let r=o.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[...r.children].map(s=>s.textContent?.
trim()??"").filter(Boolean).map(kt).join(" ")}var Ce=o=>te("div",{dir:"auto"},o),Pn=o=>te("span",{},o).textContent??"";function Me(o,...r){
r.length?o?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):o?.removeAttribute("aria-describedby")}function it(o,r){
r?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-invalid")}var $e=(o,r)=>o.setAttribute("aria-disabled",String(
r)),Be=o=>o.getAttribute("aria-disabled")==="true",Vt=o=>h("p",{class:"ck-key"},g("The answer: {key}",{key:o}));function Jt(o,r){
let s=o.querySelectorAll("input, select, textarea, button");for(let a of s)a.disabled=r}function Gn(o){o.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var yt=(o,r)=>({close:()=>Jt(o,!0),open(){Jt(o,!1),r?.()}}),Yn=o=>o.
find(r=>r.checked)?.value??"";function Hn(o,r){for(let s of o)s.checked=s.value===r}function Kn(o,r){return o?"right":r?
"wrong":"left"}function Vn(o,r,{feedback:s,key:a,why:l}){return[wt(o,r),...s?[Ce(s)]:[],...a&&o!=="right"?[Vt(a)]:[],...l?
[Ce(l)]:[]]}function Jn(o,r){return r.length?Xn(o,r.map(s=>[s,s])):h("input",{...o,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Xn(o,r){let s=h("option",{value:""},g("Choose …")),a=r.map(([l,f])=>h("option",{value:l,dir:"aut\
o"},f));return h("select",o,s,...a)}var Ae=o=>String(Math.round(o*100)/100),Qn=()=>({sure:g("Sure"),fairly:g("Fairly sur\
e"),guessing:g("Guessing")});function ls(){let o=ce("confidence"),r=Object.entries(Qn()).map(([l,f])=>{let w=h("input",{
type:"radio",name:o,value:l});return{input:w,label:h("label",{},w,` ${f}`)}}),s=r.map(({input:l})=>l),a=h("legend",{},g(
"How sure are you?"));return{element:h("fieldset",{class:"ck-inline"},a,...r.map(({label:l})=>l)),value:()=>Yn(s),show:l=>Hn(
s,l),close(){for(let l of s)l.disabled=!0}}}function us(){let o=ce("reason"),r=h("input",{type:"text",id:o,maxlength:300,
dir:"auto"}),s=h("label",{for:o},g("Why? In one line:"));return{element:h("p",{class:"ck-field"},s,r),value:()=>r.value.
trim(),show(a){r.value=a},close(){r.disabled=!0}}}function ds(o,r){let s=h("ol",{class:"ck-hints",hidden:!0}),a=h("butto\
n",{type:"button",hidden:!o.hints,onclick:w}),l=()=>s.lastElementChild?.textContent;return m(),{list:s,button:a,show:y,offerNext:m,
last:l,count:f};function f(){return s.children.length}function w(){Be(a)||($e(a,!0),r())}function y(p){s.hidden=!p.length,
s.replaceChildren(...p.map(b=>te("li",{dir:"auto"},b))),m()}function m(){let p=o.hints-f(),b=p?o.costs[f()]:0,$=b?g(", c\
osts {share}%",{share:Ae(100*b)}):"",x=p?g("Show a hint ({left} left{costs})",{left:p,costs:$}):g("No hint left");a.replaceChildren(
x),$e(a,!p)}}function fs(o,r){let s=o.confidence?ls():null,a=o.reason?us():null,l="";return w(),{elements:[r.body,s?.element,
a?.element],draft:f,settle:w,unchecked:y,fill:m,show:p,open:()=>r.open(),close(){for(let b of[r,s,a])b?.close()}};function f(){
return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}function w(){l=JSON.stringify(f())}function y(){let b=f();
return JSON.stringify(b)===l?null:b}function m(b){try{b.sent&&r.fill(b.sent),s?.show(b.confidence),a?.show(b.reason??"")}catch{}}
function p(b){b.verdict==="sent"&&!r.goesOn?r.fill(b.sent):r.show(b),s?.show(b.confidence),a?.show(b.reason),w()}}function hs(o,r){
let{chosenValue:s,chooseValue:a,make:l,makeMarkdown:f,markdownBlock:w,t:y,uniqueId:m}=r,p=m("client"),b=o.clients.map(({
token:L,text:U,about:v})=>{let E=m("client"),B=l("div",{class:"ck-feedback",id:m("about")},w(v)),R=l("input",{type:"radi\
o",id:E,name:p,value:L});R.setAttribute("aria-describedby",B.id);let S=f("label",{for:E,class:"ck-decided",dir:"auto"},U);
return{input:R,row:l("div",{class:"ck-option"},R,S,B)}}),$=b.map(({input:L})=>L),x=b.map(({row:L})=>L),C="",j=l("div",{class:"\
ck-options"},...x);return{how:y("Choose whom you advise. You can change it later."),check:y("Advise this client"),body:j,
answer:()=>s($)?{client:s($)}:null,fill:({client:L})=>a($,L),show:({client:L})=>a($,C||L),said:()=>"",follow({client:L}){
C=L},...r.closing(j)}}function ps(o,r,s){let a=h("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",
dir:"auto",onkeydown:E,...s}),l=o.map($);a.append(r);let f=!1,w=0,y=0,m=!1,p=!0,b=R=>l[R].getAttribute("aria-selected")===
"true";return{element:a,words:l,marked:()=>l.map((R,S)=>S).filter(b),markAll:x,current:()=>w,go:v,close(){f=!0,a.setAttribute(
"aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function $([R,S],T){let A=h("span",{class:"ck-\
word",role:"option","aria-selected":"false",tabindex:T?"-1":"0",onpointerdown:M=>j(M,T),onpointerenter(M){M.buttons===1&&
m&&U(T)}},S);return a.append(R,A),A}function x(R,S){for(let T of l.keys())C(T,R(T),S)}function C(R,S,T=!1){(!f||T)&&l[R].
setAttribute("aria-selected",String(S))}function j(R,S){R.button||(R.preventDefault(),l[S].releasePointerCapture?.(R.pointerId),
p=!b(S),m=!0,document.addEventListener("pointerup",L,{once:!0}),y=S,v(S),C(S,p))}function L(){m=!1}function U(R){let[S,T]=[
Math.min(y,R),Math.max(y,R)];for(let A=S;A<=T;A+=1)C(A,p);v(R)}function v(R){l[w].tabIndex=-1,w=R,l[R].tabIndex=0,l[R].focus()}
function E(R){let S=l.length-1,T=getComputedStyle(a).direction==="rtl"?-1:1,A={ArrowRight:w+T,ArrowLeft:w-T,ArrowDown:B(
1),ArrowUp:B(-1),Home:0,End:S};if(R.key===" "||R.key==="Enter")y=w,p=!b(w),C(w,p);else if(R.key in A){let M=Math.max(0,Math.
min(S,A[R.key]));R.shiftKey?(b(w)||(y=w),p=!0,U(M)):v(M)}else return;R.preventDefault(),R.stopPropagation()}function B(R){
let S=l[w].getBoundingClientRect(),T=l.map((J,ne)=>({at:ne,box:J.getBoundingClientRect()})).filter(({box:J})=>R*(J.top-S.
top)>S.height/2);if(!T.length)return w;let A=T.map(({box:J})=>J.top),M=R>0?Math.min(...A):Math.max(...A),Y=T.filter(({box:J})=>Math.
abs(J.top-M)<S.height/2),ee=J=>Math.abs(J.left-S.left);return Y.reduce((J,ne)=>ee(ne.box)<ee(J.box)?ne:J).at}}var ms=()=>({
right:g("Chosen: right"),wrong:g("Chosen: not right"),missed:g("Not chosen, but right"),left:g("Correctly left out")});function gs(o,{
how:r,type:s}){let a=ce("options"),l=o.map(({token:p,text:b})=>{let $=`${a}-${p}`,x=h("input",{type:s,id:$,name:a,value:p}),
C=te("label",{for:$,dir:"auto"},b),j=rt(),L=h("div",{class:"ck-option"},x,C,j.element);return{token:p,input:x,label:C,feedback:j,
row:L}}),f=rt(),w=l.map(({row:p})=>p),y=h("div",{class:"ck-options"},...w,f.element);return{how:r,body:y,answer(){let p=l.
filter(({input:b})=>b.checked).map(({token:b})=>b);return p.length?{choices:p}:null},fill({choices:p}){for(let{token:b,input:$}of l)
$.checked=p.includes(b)},show(p){for(let[b,{chosen:$,verdict:x,feedback:C}]of m(p))if(b.input.checked=$,x){Me(b.input,b.
feedback.element),b.row.dataset.verdict=x;let j=wt(x,ms()[x]);b.feedback.set(j,Ce(C))}else p.missed&&Me(b.input,f.element);
p.missed&&f.set(Ce(p.missed))},said(p){return[...m(p).filter(([,{verdict:b}])=>b&&b!=="left").map(([{label:b,feedback:$}])=>`${kt(
b.textContent??"")} ${$.text()}`),f.text()].filter(Boolean).join(" ")},...yt(y,()=>{for(let{input:p,feedback:b,row:$}of l)
Me(p),delete $.dataset.verdict,b.set();f.set()})};function m(p){let b=new Map(p.options.map($=>[$.token,$]));return l.flatMap(
$=>{let x=b.get($.token);return x?[[$,x]]:[]})}}function ws(o,r,s){let a=o.left,l=o.right,f=a.map(({token:m,text:p})=>({
token:m,feedback:rt(),...s(p)})),w=new Map(l.map(({token:m,text:p})=>[m,Pn(p)])),y=h("div",{class:"ck-placing"},...f.map(
({element:m,feedback:p})=>h("div",{class:"ck-placed"},m,p.element)));return{how:r,body:y,answer(){let m=f.map(({token:p,
value:b})=>[p,b()]).filter(([,p])=>p);return m.length?{pairs:Object.fromEntries(m)}:null},fill({pairs:m}){for(let{token:p,
set:b}of f)b(m[p]??"")},show({pairs:m}){for(let{token:p,feedback:b,control:$,set:x}of f){let C=m.find(L=>L.token===p);x(
C.chosen);let j=Kn(C.right,C.chosen);b.set(...Vn(j,ks(j),{...C,key:w.get(C.key)})),Me($,b.element),$.matches("select")&&
it($,j==="wrong")}},said:()=>f.map(({words:m,feedback:p})=>`${kt(m)} ${p.text()}`).join(" "),...yt(y,()=>{for(let{feedback:m,
control:p}of f)m.set(),Me(p),it(p,!1)})}}function ks(o){return{right:g("Right"),wrong:g("Not right"),left:g("Nothing was\
 chosen here")}[o]}function ys(o,r,s){let a=o.map((p,b)=>bs(p,r[b])),l=h("p",{class:"ck-beside"}),f=h("button",{type:"bu\
tton",onclick:y},g("Save my marks")),w=h("div",{class:"ck-actions"},f);return h("div",{},...a.map(({element:p})=>p),w,l);
function y(){let p=a.map(({value:b})=>b());p.includes(-1)?m(g("Mark every line first.")):s.mark(p,()=>m(g("Your marks ha\
ve been saved.")))}function m(p){l.replaceChildren(p),s.announce(p)}}function bs(o,r){let s=ce("rubric"),a=[g("Not yet"),
g("Partly"),g("Yes")],l=a.map((f,w)=>{let y=h("input",{type:"radio",name:s,value:w});return y.checked=r===w,y});return{element:h(
"fieldset",{class:"ck-inline"},te("legend",{dir:"auto"},o),...l.map((f,w)=>h("label",{},f,` ${a[w]}`))),value:()=>l.findIndex(
f=>f.checked)}}function vs({label:o,text:r,comment:s}){let a=h("div",{class:"ck-comment"},Ce(s));return h("details",{},h(
"summary",{},o),Ce(r),a)}function xs({how:o,label:r,after:s,more:a,sent:l,filled:f,shown:w,key:y=m=>m}){let m=ce("answer"),
p=Jn({id:m},[]),b=rt(),$=h("p",{class:"ck-field"},h("label",{for:m},r),p,s),x=h("div",{},$,a,b.element);return{how:o,body:x,
input:p,answer:()=>l?.()??(p.value.trim()?{text:p.value.trim()}:null),fill(C){p.value=C.text??"",f?.(C)},show(C){w?.(C),
p.value||(p.value=C.written??"");let j=C.key===void 0?[]:[Vt(y(C.key))];b.set(Ce(C.feedback),...j),Me(p,b.element),it(p,
C.verdict!=="right")},said:()=>b.text(),...yt(x,()=>{b.set(),Me(p),it(p,!1)})}}var $s={...zn,dateInWords:H,make:h,makeMarkdown:te,
t:g,tn:N,uniqueId:ce,viewExemplar:vs,viewMarking:ps,viewOptions:gs,viewPlaced:ws,viewRubric:ys,viewTyped:xs},Ss=()=>({right:g(
"Right"),partly:g("Partly right"),near:g("Nearly right: check the spelling"),wrong:g("Not right"),discussed:g("There is \
no right or wrong answer"),"so far":g("So far"),sent:g("Your answer is kept for your instructor, who marks it")}),Os=()=>({
chosen:g("Kept; you can choose another client at any time"),kept:g("Kept; you can change it and keep another version"),"\
too precise":g("Not right (more precise than the text)"),"too coarse":g("Partly right (less precise than the text)")});function Zn(o){
let r=Os()[o.note]??Ss()[o.verdict];if(!o.of)return`${r}.`;let s=N("{points} of {of} point","{points} of {of} points",o.
of,{points:Ae(o.points),of:Ae(o.of)}),a=o.tries>1?g(" (first try: {points})",{points:Ae(o.first)}):"",l=o.cost?g(", less\
 {share}% for hints",{share:Ae(100*o.cost)}):"";return`${r}: ${s}${l}${a}.`}function Es(o,r){let{as_of:s,confidence:a,evidence:l,
left:f,reason:w,review_due:y}=o,m=[];if(a){let p=Qn()[a].toLowerCase();m.push(g("You said: {confidence}.",{confidence:p}))}
return w&&m.push(g("Your reason: {reason}",{reason:w})),!o.final&&f!=null&&m.push(N("One try left.","{count} tries left.",
f)),s&&s!==l?.as_of&&m.push(g("As of {day}.",{day:s})),y&&m.push(g("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:y})),[...m.map(p=>h("p",{class:"ck-beside"},p)),l?As(l,r):""]}function As(o,r){let{before:s,words:a,
after:l,told:f,draft:w}=o,y=g(a?"The words in the article":"The fact and its source"),m=a?[s,h("mark",{},a),l]:[h("p",{},
f)],p=g("This question rests on a draft that nobody has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",
{},y),h("blockquote",{dir:"auto"},...m),a?Ns(o,r):Ts(o),w?h("p",{class:"ck-beside"},p):"")}function Ns({printed_in:o,marks:r},s){
if(!o&&!r)return"";let a=r?h("button",{type:"button",onclick:s},g("Show in the article")):null,l=o?h("cite",{dir:"auto"},
o):null;return h("p",{class:"ck-beside"},l," ",a)}function Ts({pages:o,read:r,as_of:s}){let a={target:"_blank",rel:"noop\
ener noreferrer"},l=o.flatMap(({address:y,host:m})=>[" ",h("a",{...a,href:y,title:y},m)]),f=[r&&g("Read on {day}.",{day:r}),
s&&s!==r&&g("True as of {day}.",{day:s})].filter(Boolean).join(" "),w=l.length?[g("Source:"),...l,". "]:[];return h("p",
{class:"ck-beside"},...w,f)}var Cs=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,Ms="default-src 'none'; style-src 'unsafe-inline'";function Rs({page:o,paragraphs:r,labels:s,moments:a,client:l,changes:f,
nameOf:w}){let y=document.implementation.createHTMLDocument(g("Brief"));y.documentElement.lang=W.used??"en";let m=x("met\
a");m.setAttribute("http-equiv","Content-Security-Policy"),m.setAttribute("content",Ms);let p=x("meta");p.setAttribute("\
charset","utf-8"),y.head.prepend(p,m),y.head.append(x("style",Cs));let b=r.filter(({versions:T})=>T.length),$=x("main",x(
"h1",g("Brief")),...l?[x("p",g("For: {name}",{name:l}))]:[],...o.length?[L(),x("h1",g("All that you wrote"))]:[],...b.length?
b.map(v):[S(g("Nothing is written yet."))],...f.trim()?[j(g("What changed"),C("p",f.trim()))]:[],...a.length?[j(g("Timel\
ine"),R())]:[],j(g("Sources"),B()));return y.body.append($),`${new XMLSerializer().serializeToString(y)}
`;function x(T,...A){let M=y.createElement(T);return M.append(...A),M}function C(T,A){let M=x(T,A);return M.setAttribute(
"dir","auto"),M}function j(T,...A){return x("section",C("h2",T),...A)}function L(){let T=o.map(({title:M,versions:Y})=>{
let{fields:ee}=Y.at(-1),J=Object.entries(s).flatMap(([ne,fe])=>ee[ne]?[U(fe,ee[ne])]:[]);return j(M,...J)}),A=x("div",...T);
return A.className="page",A}function U(T,A){let M=C("p","");return M.append(x("strong",`${T}:`)," ",A),M}function v({title:T,
versions:A}){let M=A.slice(0,-1),Y=x("details",x("summary",g("Earlier versions")),...M.map(E)),ee=A.slice(-1).map(E);return j(
T,...ee,...M.length?[Y]:[])}function E({time:T,client:A,fields:M}){let Y=[H(T.slice(0,10)),w(A)].filter(Boolean).join(" \
· "),ee=Object.entries(s).flatMap(([J,ne])=>M[J]?[x("dt",ne),C("dd",M[J])]:[]);return x("div",S(Y),x("dl",...ee))}function B(){
let T=r.flatMap(({versions:A})=>A.at(-1)?.fields.source||[]);return T.length?x("ul",...[...new Set(T)].map(A=>C("li",A))):
S(g("No source is named yet."))}function R(){let T=a.map(({when:A,what:M,words:Y})=>x("tr",C("th",A),C("td",M),C("td",Y)));
return x("table",...T)}function S(T){let A=C("p",T);return A.className="quiet",A}}var Xt=({versions:o})=>Object.values(o.
at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,bt=({versions:o})=>o.length>0;function eo(o,r){let s=r.
flatMap(a=>o.filter(l=>l.name===a)).filter(bt);return s.length?[...o.slice(-1).filter(bt),...s]:[]}function Ls(o,r){let{
announce:s,make:a,setOff:l,t:f,uniqueId:w}=o,y=w("page"),m=a("ol",{class:"ck-order"}),p=a("p",{class:"ck-how"}),b=a("div",
{role:"group","aria-labelledby":y,hidden:!0},a("p",{class:"ck-heading",id:y},f("Your one page")),a("p",{class:"ck-how"},
f("Which paragraphs belong on it, and in which order?")),m,p),$=[],x=[],C={};return{element:b,show:j,page:()=>$};function j(S,T){
x=S;let A=x.slice(0,-1).filter(bt);C=Object.fromEntries(A.map(M=>[M.name,L(M)])),$=T.filter(M=>C[M]),b.hidden=!A.length,
E()}function L(S){let{name:T,title:A}=S,M=me("↑",f("Move up: {item}",{item:A}),-1),Y=me("↓",f("Move down: {item}",{item:A}),
1),ee=a("span",{class:"ck-moves"},M,Y),J=a("input",{type:"checkbox",onchange:G}),ne=` (${R(Xt(S))})`,fe=a("label",{},J,"\
 ",a("span",{dir:"auto"},A),ne);return{element:a("li",{onkeydown:se},ee,fe),box:J,moves:ee,up:M,down:Y};function me(z,q,_){
return a("button",{type:"button",class:"ck-move","aria-label":q,onclick:()=>U(T,A,_)},z)}function se(z){let q={ArrowUp:-1,
ArrowDown:1}[z.key];!q||z.target===J||(z.preventDefault(),z.stopPropagation(),U(T,A,q))}function G(){$=$.filter(z=>z!==T),
J.checked&&($=[...$,T]),v(J.checked?f("{item}: on the page",{item:A}):f("{item}: not on the page",{item:A}))}}function U(S,T,A){
let M=$.indexOf(S),Y=M+A;M<0||Y<0||Y>=$.length||($=$.toSpliced(M,1).toSpliced(Y,0,S),v(f("{item}: now {place} of {count}",
{item:T,place:Y+1,count:$.length})))}function v(S){let T=document.activeElement;E(),T instanceof HTMLElement&&T.focus(),
o.choose({page:$},()=>s([S,p.textContent].join(". ")))}function E(){let S=M=>$.includes(M),T=[...$.filter(M=>C[M]),...Object.
keys(C).filter(M=>!S(M))];for(let[M,Y]of T.entries()){let{box:ee,moves:J,up:ne,down:fe}=C[Y];ee.checked=S(Y),J.hidden=!S(
Y),l(ne,M===0),l(fe,M===$.length-1)}m.replaceChildren(...B(),...T.map(M=>C[M].element));let A=eo(x,$).reduce((M,Y)=>M+Xt(
Y),0);p.replaceChildren(f("{count} of about {limit} words on the page",{count:A,limit:r})),p.classList.toggle("ck-over",
A>r)}function B(){return x.slice(-1).map(S=>{let T=bt(S)?R(Xt(S)):f("Nothing is written yet."),A=a("strong",{dir:"auto"},
S.title);return a("li",{},A," ",f("(the recommendation, always first: {words})",{words:T}))})}function R(S){return o.tn(
"one word","{count} words",S)}}var js=6e4;function Is(o,r){let{dateInWords:s,make:a,t:l,tn:f,uniqueId:w}=r,y=w("changes"),
m=a("textarea",{id:y,rows:5,maxlength:4e3,dir:"auto"}),p=a("label",{for:y},l("What changed, and why:")),b=a("p",{class:"\
ck-beside"}),$=a("button",{type:"button",onclick:A},l("Save the brief as a page")),x=a("div"),C=Ls(r,o.most),j=a("div",{},
a("div",{class:"ck-actions"},$),b),L=a("div",{class:"ck-brief"},x,C.element,p,m,j),U=[],v="";return{how:l("Nobody grades\
 it. Each version that you keep stays in your record."),check:l("Keep this version"),isFreeText:!0,body:L,answer:()=>m.value.
trim()?{text:m.value.trim()}:null,fill(M){m.value=M.text},show(M){m.value||(m.value=M.written)},follow(M){U=M.paragraphs??
[],v=M.client??"",C.show(U,M.page??[]),x.replaceChildren(E(),...U.map(R))},said:()=>"",...r.closing(L)};function E(){let M=B(
v);return a("p",{},M?l("You advise: {name}",{name:M}):l("No client is chosen yet."))}function B(M){return o.names[M]??M}
function R({title:M,versions:Y}){let ee=Y.at(-1),J=Y.slice(0,-1),ne=w("paragraph");return a("div",{class:"ck-position",role:"\
group","aria-labelledby":ne},a("p",{class:"ck-heading",id:ne,dir:"auto"},M),ee?T(ee):a("p",{class:"ck-how"},l("Nothing i\
s written yet.")),J.length?S(J):null)}function S(M){let Y=f("One earlier version","{count} earlier versions",M.length),ee=M.
map(J=>a("li",{},T(J)));return a("details",{},a("summary",{},Y),a("ol",{},...ee))}function T({time:M,client:Y,fields:ee}){
let J=[s(M.slice(0,10)),B(Y)].filter(Boolean).join(" · "),ne=Object.entries(o.labels).flatMap(([fe,me])=>ee[fe]?[a("dt",
{},me),a("dd",{class:"ck-kept",dir:"auto"},ee[fe])]:[]);return a("div",{},a("p",{class:"ck-how"},J),a("dl",{},...ne))}function A(){
let{labels:M,moments:Y}=o,ee=Rs({page:eo(U,C.page()),paragraphs:U,labels:M,moments:Y,client:B(v),changes:m.value,nameOf:B}),
J=URL.createObjectURL(new Blob([ee],{type:"text/html"}));a("a",{href:J,download:"brief.html"}).click(),setTimeout(()=>URL.
revokeObjectURL(J),js);let ne=l("The page brief.html is in your downloads. Open it to read or print it.");b.replaceChildren(
ne),r.announce(ne)}}var _s={client:hs,"whole-brief":Is},qs=".ck-question [tabindex='-1']";function Ds(o,r){let{drafts:s,
extraViews:a,given:l,onChange:f,together:w}=r,{region:y,announce:m}=ue(),p=le(m),b=Bs(o,p,r),$={...ss,..._s,...a}[o.kind](
o,{...$s,announce:m,mark:se,choose:G}),x=fs(o,$),{check:C,reveal:j}=Us(A(),w,ne),L=ds(o,me),U=Te(),v=h("div",{class:"ck-\
result"}),E=Ws(o,r.number,$.how,U.element,...x.elements,p.elements.left,L.list,h("div",{class:"ck-actions"},C,j,L.button),
p.elements.notice,p.elements.unsaved,v,y),B=h("form",{novalidate:!0,onsubmit:J},E),R=!1,S=!1,T="";return Y(),{element:B,
restore:z,action:M,tell:p.tell,setUnsaved:p.setUnsaved,keepDraft:ee,focus:()=>Gn($.body),isAnswered:()=>R};function A(){
return o.sealed?g("Keep this answer"):$.check??g("Check")}function M(){return!Be(C)&&$.answer()?{did:"answer",...x.draft()}:
null}function Y(){let P=s.of(o,!!$.isFreeText)??l;P&&x.fill(P),p.setLeft(!!(P&&!l))}function ee(){let P=Be(C)?null:x.unchecked();
P?s.keep(o,P):s.forget(o)}function J(P){if(P.preventDefault(),Be(C)||w)return;let K=M();K?T===JSON.stringify(K)?p.tell(g(
"Change your answer, then check again.")):fe(K,C):p.tell(g("Answer first, then check."))}function ne(){Be(j)||fe({did:"s\
how"},j),C.focus()}function fe(P,K){$e(K,!0),b(P,{onReply(ie){P.did==="answer"&&(T=JSON.stringify(P)),$e(K,!1),z(ie.stands),
ee(),f(ie.score);let pe=ie.stands.result,he=pe.verdict==="sent"?"":$.said(pe);m([Zn(pe),he,p.whyUnsaved()].join(" "))},onSilence:()=>$e(
K,!1),onRefused(ie){$e(K,!1);let pe={reason:ie};p.tell(o.sealed?g("Not kept: {reason}.",pe):g("Not checked: {reason}.",pe))}})}
function me(){b({did:"hint"},{onReply(P){L.show(P.stands.hints),p.clear(),m(g("Hint {place}: {hint}",{place:L.count(),hint:L.
last()}))},onSilence:L.offerNext})}function se(P,K){b({did:"mark",marks:P},{onReply:ie=>K(ie.stands.result)})}function G(P,K){
b({did:"choose",sent:P},{onReply:K})}function z(P){let{hints:K,result:ie,earlier:pe}=P;if(U.show(pe),$.follow?.(P),!S&&!K.
length&&!ie)return;S=!0;let he=E.contains(document.activeElement),ve=x.unchecked();L.show(K),p.clear(),R=!!ie&&ie?.verdict!==
"so far",E.toggleAttribute("data-answered",R),j.hidden=!ie?.may_show,$e(C,!!ie?.final),$.open(),ie?(q(ie,ve),ie.final&&_(
he),C.replaceChildren(A())):(T="",ve||x.settle(),v.replaceChildren())}function q(P,K){x.show(P),K&&!P.final&&x.fill(K),(P.
final||!x.unchecked())&&p.setLeft(!1),v.replaceChildren(wt(P.verdict,Zn(P)),...Es(P,r.showInArticle))}function _(P){s.forget(
o),x.close(),P&&!document.activeElement?.matches(qs)&&C.focus()}}function Bs(o,r,{actions:s,whyUnsaved:a}){return(l,f)=>s.
give(o.id,l,{onReply(w){r.setLeft(!1),r.setUnsaved(w.saved?"":pt(a())),f.onReply(w)},onRunning:r.setRunning,onSilence(){
f.onSilence?.(),r.clear(),r.setLeft(!1),r.setUnsaved(nt(s.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}
function Us(o,r,s){let a={type:"button",hidden:!0,onclick:s};return{check:h("button",{type:"submit",class:"ck-main",hidden:r},
o),reveal:h("button",a,g("Show the answer"))}}function Ws(o,r,s,...a){let l=o.tries?N("One try.","{count} tries.",o.tries):
"",f=[s,l].filter(Boolean).join(" "),w=ce("how"),y=[r,o.lesson,...o.tags??[]].filter(Boolean).join(" · "),m=te("span",{
class:"ck-prompt",dir:"auto"},o.prompt);return h("fieldset",{class:"ck-question","aria-describedby":w},h("legend",{},h("\
span",{class:"ck-number"},y),m),o.below?te("div",{dir:"auto"},o.below):null,h("p",{class:"ck-how",id:w},f),...a)}function Fs(o,r,s){
let{isTogether:a,isSealed:l,passMark:f,whyUnsaved:w,restore:y,announce:m}=s,p=h("p",{class:"ck-score"}),b=h("p",{class:"\
ck-notice"}),$=h("p",{class:"ck-why-unsaved"}),x=h("button",{type:"button",class:"ck-main",hidden:!a,onclick:j},g(l?"Kee\
p all answers":"Check all answers")),C=h("button",{type:"button",hidden:!0,onclick:U},g("Retry the questions you missed"));
return{buttons:[x,C],told:[b,$,p],setScore:B,setSaved:()=>$.replaceChildren()};function j(){if(Be(x))return;o.addAll();let R=o.
actions();if(!Object.keys(R).length){E(g("Answer first, then check."));return}$e(x,!0),r.giveAll(R,{onReply(S){$e(x,!1),
y(S),L(S.saved)},onSilence(){$e(x,!1),v()}})}function L(R){let S=o.left(),T=S?N("1 question is still open.","{count} que\
stions are still open.",S):"";b.replaceChildren(T),$.replaceChildren(R?"":pt(w())),m([p.textContent,T,$.textContent].join(
" "))}function U(){r.again({onReply(R){b.replaceChildren(),o.addAll(),y(R),o.firstToAnswer()?.focus()},onSilence:v})}function v(){
b.replaceChildren();let R=nt(r.areStored());$.replaceChildren(R),m(R)}function E(R){b.replaceChildren(R),m(R)}function B(R){
p.replaceChildren(zs(R,f)),C.hidden=!R.missed}}function zs({answered:o,questions:r,of:s,points:a,first:l,passed:f},w){let y=[];
return o&&y.push(g("Answered {answered} of {questions}.",{answered:o,questions:r})),o&&s&&y.push(g("Score: {points} of {\
of}; on the first try, {first}.",{points:Ae(a),of:Ae(s),first:Ae(l)})),f!=null&&y.push(f?g("That is enough to pass."):g(
"You need {mark}% to pass.",{mark:w})),y.join(" ")}var Ps={render({model:o,el:r,views:s={}}){D(o,r);let a=Gs(o,Nn(o),s);
r.replaceChildren(a.element);let l=xi(o,r,a.reload);return()=>{a.close(),l()}}};function Gs(o,r,s){let a=o.get("shown"),
l=o.get("manner"),f=()=>o.get("kept")?.why,{region:w,announce:y}=ue(),m=En(r,l,a,{onNews:ne,onLate:me,onElsewhere:M}),p=Tn(
l),b=Ys(m.waiting()),$=l.way==="all",x=Ui(a,{way:l.way,makeForm:B,put:R}),C=Fs(x,m,{isTogether:$,isSealed:a.some(({sealed:se})=>se),
passMark:l.pass_mark,whyUnsaved:f,restore:A,announce:y}),j=Qr({look:ee,retry:Y,announce:y}),L=h("div",{class:"ck-actions"},
x.next,...C.buttons),U=0,v=h("div",{class:"ck ck-quiz",oninput:S,onclick:S,onkeyup:S,onpointerup:S},l.told?h("p",{class:"\
ck-told"},l.told):null,j.element,L,...C.told,w);return x.begin(),o.on("change:kept",J),j.show({aloud:!0}),r.ask({type:"o\
pen"},{onReply:T,onSilence:fe}),{element:v,close:E,reload:M};function E(){o.off("change:kept",J);for(let se of[m,p,j,r])
se.close()}function B(se,G){return Ds(se,{number:G,actions:m,drafts:p,given:b.get(se.id),whyUnsaved:f,together:$,extraViews:s,
showInArticle:()=>r.ask({type:"evidence",question:se.id},{onReply:Hs}),onChange(z){C.setScore(z),x.arrange()}})}function R(se,G){
L.before(...se.map(z=>z.element)),G?v.dataset.toCome=String(G):delete v.dataset.toCome}function S({target:se}){let G=x.around(
se);G&&p.soon(G)}function T(se){A(se),m.open(se.versions),ne()}function A(se){x.restore(se.questions),C.setScore(se.score)}
function M(){r.ask({type:"open"},{onReply:A}),ne()}function Y(se){r.ask({type:"retry"},{onReply(){ne(),j.show({aloud:se})}})}
function ee(){return{kept:o.get("kept")??{},late:U,waiting:m.waiting().length,isSilent:m.areSilent(),areStored:m.areStored()}}
function J(){f()||m.saved(),ne()}function ne(){j.show();let se=new Set(m.waiting().map(({question:G})=>G));se.size||C.setSaved(),
x.setSaved(se)}function fe(){m.notOpened(),j.show({aloud:!0});for(let{question:se}of m.waiting())x.named(se)?.setUnsaved(
nt(m.areStored()))}function me({question:se=""},G){if(U+=G.saved?1:0,G.type==="state"?A(G):G.stands&&(C.setScore(G.score),
x.restoreOne(se,G.stands)),G.without_effect?.length){let z=g("The work that was waiting in this browser is kept in your \
record but does not count, because something else was done here before it arrived.");x.named(se)?.tell(z)}}}function Ys(o){
let r=o.filter(({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[s,a]))}function Hs(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function to(o,r,s=0){let a=r.getBoundingClientRect(),
l=o.getBoundingClientRect(),f=l.top+s;if(a.top>=f&&a.bottom<=l.bottom)return;let w=matchMedia("(prefers-reduced-motion: \
reduce)").matches,y=Math.max(0,(l.bottom-f-a.height)/2);o.scrollBy({top:a.top-f-y,behavior:w?"auto":"smooth"})}function Ks(o,r,s){
let a=h("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":g("Article"),lang:o.lang||null,onclick:({target:v})=>{
v instanceof Element&&x(v.closest(".ck-passage"))},onkeydown:w}),l=[],f=[];return{element:a,show:y,select:L,scrollToMarked:()=>U(
l.find(v=>v.marked))};function w(v){let E=f.findIndex(({element:R})=>R===v.target);if(E<0||v.altKey||v.ctrlKey||v.metaKey)
return;let B={ArrowRight:E+1,ArrowDown:E+1,ArrowLeft:E-1,ArrowUp:E-1,Home:0,End:f.length-1}[v.key];if(v.key==="Enter"||v.
key===" ")x(f[E].element);else if(f[B])C(f[B]);else if(B===void 0)return;v.preventDefault()}function y(v,E){let B=new Set,
R=[...E,...v.flatMap(A=>[A.evidence,...A.passages])];for(let[A,M]of R)B.add(A).add(M);l=[];let S=[],T=0;for(let A of o.blocks)
S.push(r.slice(T,A.start),m(A,[...B])),T=A.end;S.push(r.slice(T,r.length)),p(v,E),f=l.filter(A=>A.rows.length),f.forEach(
$),f.length&&j(f[0]),a.replaceChildren(...S)}function m(v,E){let B=[...E.filter(M=>v.start<M&&M<v.end).sort((M,Y)=>M-Y),
v.end],R=B.map((M,Y)=>{let ee=Y?B[Y-1]:v.start,J=h("span",{},r.slice(ee,M));return{start:ee,end:M,rows:[],marked:!1,element:J}});
l.push(...R);let S=v.aside?h("span",{class:"ck-aside-label"},v.aside):null,T=v.aside?"ck-aside":`ck-${v.kind.replace(" ",
"-")}`,A=R.map(M=>M.element);return h("p",{class:T,dir:"auto"},S,...A)}function p(v,E){let B=v.flatMap(R=>R.passages.map(
([S,T])=>({id:R.id,start:S,end:T})));B.sort((R,S)=>R.end-R.start-(S.end-S.start));for(let{id:R,start:S,end:T}of B)for(let A of b(
S,T))A.rows.includes(R)||A.rows.push(R);for(let[R,S]of E)for(let T of b(R,S))T.marked=!0,T.element.classList.add("ck-mar\
ked")}function b(v,E){let B=0;for(let S=l.length;B<S;){let T=B+S>>1;l[T].start<v?B=T+1:S=T}let R=B;for(;R<l.length&&l[R].
end<=E;)R+=1;return l.slice(B,R)}function $({element:v,rows:E}){v.classList.add("ck-passage"),v.prepend(h("span",{class:"\
ck-unseen"},`${E.join(", ")}: `)),v.setAttribute("role","button"),v.setAttribute("tabindex","-1"),v.setAttribute("aria-p\
ressed","false"),V(v)}function x(v){let E=f.find(R=>R.element===v);if(!E)return;j(E);let B=E.rows.indexOf(E.chosen??"");
s(E.rows[(B+1)%E.rows.length])}function C(v){j(v),v.element.focus()}function j(v){for(let E of f)E.element.tabIndex=E===
v?0:-1}function L(v){for(let S of l){let T=v!==void 0&&S.rows.includes(v.id),[A,M]=v?.evidence??[1/0,-1/0];S.chosen=T?v.
id:void 0,S.element.classList.toggle("ck-chosen",T),S.element.classList.toggle("ck-evidence",A<=S.start&&S.end<=M),S.rows.
length&&S.element.setAttribute("aria-pressed",String(T))}let E=l.find(S=>S.chosen),B=a.getRootNode(),R=B instanceof Document||
B instanceof ShadowRoot?B.activeElement:null;!E||f.some(({element:S})=>S===R)||(j(E),U(E))}function U(v){v&&to(a,v.element)}}
var Vs=class{constructor(o){this.text=o,this.units=[0];let r=0;for(let s of o)r+=s.length,this.units.push(r)}get length(){
return this.units.length-1}slice(o,r){return this.text.slice(this.units[o],this.units[r])}};function Js(o,r,{choose:s,switchTo:a}){
let l=ce("rows"),f=h("div",{class:"ck-rows"}),w=h("p",{class:"ck-hint ck-drafts"}),y=h("div",{class:"ck-detail"}),m=o.map(
({name:S,label:T,rows:A})=>{let M=N("1 row","{count} rows",A.length);return h("option",{value:S},g("{label} ({rows})",{label:T,
rows:M}))}),p=h("select",{onchange:()=>a(p.value)},...m),b=h("label",{class:"ck-switch"},g("Table")," ",p),$=new Map,x,C=!1;
return{element:h("div",{class:"ck-table"},b,w,f,y),show:j,select:v};function j(S){p.value=S.name,$=new Map(S.rows.map(A=>[
A.id,U(S,A)]));let T=Xs(S.rows);w.hidden=!T,w.textContent=T,f.replaceChildren(S.rows.length?L(S):h("p",{},g("This table \
has no rows for this article."))),f.scrollTop=0}function L(S){let T=g("{label}: choose a row to mark its words",{label:S.
label}),A=[g("Row"),...S.columns].map(Y=>h("th",{scope:"col"},Y)),M=[...$.values()].map(({element:Y})=>Y);return h("fiel\
dset",{},h("legend",{},T),h("table",{},h("thead",{},h("tr",{},...A)),h("tbody",{},...M)))}function U(S,T){let A=`${l}-${T.
id}`,M=()=>s(T.id),Y=h("input",{type:"radio",name:l,value:T.id,id:A,onchange:M}),ee=h("label",{for:A},Y,T.id),J=`${A}-ma\
in`,ne=T.cells.map((me,se)=>h("td",{dir:"auto",id:se===S.main?J:null,"data-heading":S.columns[se]},me));return Y.setAttribute(
"aria-describedby",J),{element:h("tr",{onclick:fe},h("th",{scope:"row"},ee),...ne),input:Y};function fe({target:me}){me instanceof
Element&&me.closest("label")||(Y.focus(),s(T.id))}}function v(S){let T=x;$.get(T??"")?.element.classList.remove("ck-chos\
en"),x=S?.id;let A=$.get(x??"");for(let{input:M}of $.values())M.checked=M.value===x;return A?.element.classList.add("ck-\
chosen"),A&&to(f,A.element,f.querySelector("thead")?.offsetHeight),y.replaceChildren(...S?E(S):[h("p",{},g("No row is ch\
osen."))]),T}function E(S){let T=B(S).map(({part:Y,words:ee,count:J})=>h("li",{},h("span",{class:"ck-part"},Y)," ",h("q",
{dir:"auto"},ee),J>1?N(" (once)"," ({count} times)",J):null)),A=[Qs(S),Zs(S),...S.why],M=h("details",{open:C,ontoggle:()=>C=
M.open},h("summary",{},g("Why this row?")),h("ul",{},...A.map(Y=>h("li",{},Y))));return[h("p",{class:"ck-detail-head"},h(
"strong",{},g("Row {id}",{id:S.id})),h("button",{type:"button",onclick:R},g("Clear the marks"))),h("p",{class:"ck-part"},
g("Its words in the article")),h("ul",{},...T),M]}function B(S){let T=new Map;for(let[A,M,Y]of S.passages){let ee=r.slice(
A,M),J=T.get(`${Y} ${ee}`)??{part:Y,words:ee,count:0};T.set(`${Y} ${ee}`,{...J,count:J.count+1})}return[...T.values()]}function R(){
let S=$.get(x??"");s(""),S?.input.focus()}}function Xs(o){let r=o.filter(({origin:s})=>s==="proposed").length;return r?r===
o.length?g("This table is a draft that nobody has checked."):N("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",r):""}function Qs({origin:o,checked:r}){if(o==="machine")
return g("The machine made this row.");if(o==="proposed")return g("This row is a draft that nobody has checked.");let{kind:s,
name:a,day:l}=r;return s==="person"?g("Checked by {name} on {day}.",{name:a,day:l}):g("Checked by {name}, a program, on \
{day}.",{name:a,day:l})}function Zs({certainty:o}){return g(o==="clear"?"The rules had no doubt about it.":"It is doubtf\
ul: check it against the sentence.")}var no=150,oo=o=>o.length>no?`${o.slice(0,no)} …`:o,ea={render({model:o,el:r}){D(
o,r);let s=o.get("page"),a=o.get("tables"),l=new Vs(s.text),{region:f,announce:w}=ue(),y=Ks(s,l,j),m=Js(a,l,{choose:j,switchTo:v}),
p=ta(s);y.element.setAttribute("aria-describedby",p.id);let b=s.title?g("Reader: {title}",{title:s.title}):g("Reader"),$=h(
"div",{class:"ck ck-reader",role:"group","aria-label":b},p,h("div",{class:"ck-sides"},y.element,m.element),f);r.replaceChildren(
$);let x=Ft("reader","any"),C=U();return o.on("change:table",R),o.on("change:selected",S),o.on("change:marked",T),R(),C=
!1,T(),()=>{o.off("change:table",R),o.off("change:selected",S),o.off("change:marked",T)};function j(A){o.set("selected",
A),o.save_changes(),L()}function L(){x.put(o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}
function U(){let A=x.get(o.get("place")),M=a.find(({name:ee})=>ee===A?.table);if(!M||o.get("selected"))return!1;let Y=M.
rows.find(({id:ee})=>ee===A.selected);return o.set("table",M.name),o.set("selected",Y?.id??""),o.save_changes(),!0}function v(A){
o.set("selected",""),o.set("table",A),o.save_changes(),L()}function E(){let A=o.get("table");return a.find(M=>M.name===A)??
a[0]}function B(){return E().rows.find(({id:A})=>A===o.get("selected"))}function R(){let A=E();m.show(A),y.show(A.rows,o.
get("marked")),S()}function S(){let A=B(),M=m.select(A);y.select(A),!C&&(A?w(na(A,A.cells[E().main])):M&&w(g("Marks clea\
red.")))}function T(){let A=o.get("marked");if(y.show(E().rows,A),y.select(B()),!A.length)return;y.scrollToMarked();let M=A.
map(([Y,ee])=>l.slice(Y,ee)).join(" … ");w(g("Marked in the article: {words}",{words:oo(M)}))}}};function ta(o){let r=g(
"This text does not seem to be English. The rules read only English, so the tables may be empty or wrong."),s=g("Choose \
a row to mark its words in the article, or choose words with a dotted underline to mark their row. On the keyboard, the \
arrow keys move from row to row and, in the article, from passage to passage; Enter chooses a passage."),a=o.lang==="en"?
s:`${r} ${s}`;return h("p",{class:"ck-hint",id:ce("hint")},a)}function na({id:o,passages:r},s){return N("Row {id}, {word\
s}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",r.length,{id:o,words:oo(s)})}return k(O)})();return e}function It(e,t=()=>{}){let n=new Map,i={get:c=>e[c],set(c,u){JSON.stringify(e[c])!==JSON.stringify(u)&&(e[c]=u,d(`chang\
e:${c}`,i,u))},save_changes(){},send:(c,u,k=[])=>t(c,k),on:(c,u)=>n.set(c,(n.get(c)??new Set).add(u)),off:(c,u)=>n.get(c)?.
delete(u),say:(c,u=[])=>d("msg:custom",c,u)};return i;function d(c,...u){for(let k of n.get(c)??[])k(...u)}}var Tc=/^[0-9a-f]{16}$/,Cc=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,Dr=600;function Ur({quiz:e,pass_mark:t},n,i,d){let c=Lt(n,
t),u=new Map(i.map(F=>[F.id,F])),k=new Map,O=new Set,I=new Set;return{session:c,earlier:F=>k.get(F)??[],isNotPossible:F=>O.
has(F),versions:Object.fromEntries(n.map(({id:F,version:re})=>[F,re])),follow:H,act:W};async function W(F,re=!1){let ae=[],
h={},V=await d.append(()=>(H(),[ae,h]=[[],{}],F.flatMap(([te,ue])=>{try{let Z=Q(te,ue,re);return ae.push(Z.id),d.knows(Z.
id)?[]:[D(Z,ue,re)]}catch(Z){if(!(Z instanceof oe))throw Z;return h[te]=Z.message,[]}})));return{done:ae,refused:h,saved:V}}
function D(F,re,ae){try{return g(F,re)}catch(h){if(!ae||!(h instanceof oe))throw h;return O.add(F.id),F}finally{I.add(F.
id)}}function g(F,re){let ae=c.question(F.question),{id:h,version:V}=ae,{sent:te}=F.action;if(F.version!==V)return N(F),
{...F,words:_t(Br(u.get(h),te))};let{again:ue}=c.progress(h),{tries:Z}=c.act(h,re);if(re.did!=="answer")return{...F,round:ue};
let de=Z[Z.length-1],{confidence:ce,reason:be}=de;return{...F,action:{did:"answer",sent:de.sent,confidence:ce,reason:be},
round:ue,attempt:Z.length,words:_t(Br(u.get(h),te)||vr(ae,u.get(h),te))}}function N(F){k.set(F.question,[...k.get(F.question)??
[],F])}function Q(F,re,ae){ae||c.question(F);let h=n.find(({id:be})=>be===F)?.version,V=re.version||h;if(!(Mt(F)&&Mt(re.
id)&&typeof re.did=="string")||typeof V!="string"||!Tc.test(V))throw new oe(X("this cannot be done here"));let ue=ae?Mc(
re):tt(),Z={round:0,attempt:0,words:"",n:0},ce={...{id:re.id,quiz:e,question:F,version:V},action:Cr(re),time:ue,...Z};if(ze(
dt(ce)).length>Ct)throw new oe(X("the answer is too long to be saved"));return ce}function H(){for(let F of d.entries()){
if(F.quiz!==e||I.has(F.id))continue;I.add(F.id);let re=n.find(({id:ae})=>ae===F.question);if(re)if(F.version!==re.version)
N(F);else try{c.act(F.question,F.action)}catch(ae){if(!(ae instanceof oe))throw ae;O.add(F.id)}}}}function Mc({time:e}){
let t=tt();return typeof e=="string"&&Cc.test(e)&&e<t?e:t}function Br(e,t){let i=Object.values(e??{}).filter(Array.isArray).
flat().filter(u=>Ee(u)&&"token"in u),d=new Map(i.map(({token:u,text:k})=>[u,Ze(k)])),c=Rc(t);return c.flat().every(u=>d.
has(u))?c.map(u=>u.map(k=>d.get(k)).join(": ")).join("; "):""}function Rc(e){let t=[e?.choices,e?.order].find(Array.isArray);
return t?t.map(n=>[n]):Ee(e?.pairs)?Object.entries(e.pairs):[]}function _t(e){let t=[...Qe(e)];return t.length<=Dr?t.join(
""):`${t.slice(0,Dr-1).join("")}…`}function qt({action:e,words:t}){let{sent:n}=e;if(t||!Ee(n))return _t(t);let{text:i}=n;
return _t(br(n)||(typeof i=="string"?i:""))}var wn="review/";function Wr({lessons:e,unread:t,apart:n,first_edition:i=[]},d){let c=new Map;for(let k of d){let I=k.quiz.
startsWith(wn)?k.question:`${k.quiz}/${k.question}`;c.set(I,[...c.get(I)??[],k])}let u=k=>Ic(k,c.get(`${k.quiz}/${k.id}`)??
[]);return{unread:t,apart:n,first_edition:Lc(i,d),lessons:e.map(k=>({...k,objectives:k.objectives.map(O=>({...O,questions:O.
questions.map(u)}))}))}}function Lc(e,t){let n=new Map(e.map(i=>[i.name,i]));return t.flatMap(i=>{let d=i.quiz.startsWith(
wn),c=n.get(d?i.question:`${i.quiz}/${i.question}`);if(i.action.did!=="answer"||!c)return[];let{prompt:u,version:k,in_review:O,
keyed:I}=c,D=i.version===(d?O:k)&&I?jc(I,i.action.sent):"";return[{prompt:u,words:qt(i),time:i.time,verdict:D}]})}function jc(e,t){
try{let n=Oe(e);return n.grade(n.read(Ee(t)?t:{})).verdict}catch(n){if(!(n instanceof oe))throw n;return""}}function Ic(e,t){
let i=_c(e,t).at(-1),d=e.graded&&i===!1,c=t.some(({quiz:k,version:O,action:I})=>k===e.quiz&&O!==e.version&&I.did==="answ\
er");return{state:i===void 0?"left":d?"missed":"done",earlier:c,prompt:e.prompt}}function _c(e,t){let n=new Map,i=new Map;
for(let{quiz:d,question:c,version:u,action:k}of t){if(u!==(d.startsWith(wn)?e.in_review:e.version))continue;let O=n.get(
d)??Lt([{...e,id:c}],0);n.set(d,O);try{let I=O.act(c,k),W=xe(I).at(-1)?.grade.verdict;if(k.did!=="answer"||W===Fe)continue;
let D=`${d} ${I.again}`;i.delete(D),i.set(D,W==="right")}catch(I){if(!(I instanceof oe))throw I}}return[...i.values()]}var qc=5;function Dc(e){return e.filter(({action:i})=>["answer","choose"].includes(i.did)).map(({action:i})=>i.sent?.client).
findLast(i=>typeof i=="string")??""}function Fr({manner:e,keys:t,shown:n},i,d){let c=Ur(e,t,n,i),{session:u}=c,k={async open(){
return await i.refresh(),g()},retry:()=>k.open({}),async do({question:H,deed:F,late:re}){let ae=await c.act([[String(H),
F??{}]],!!re),[h]=Object.values(ae.refused);if(h)throw new oe(h);return["answer","show"].includes(F?.did)&&d.mark(D(H)),
{...N(H),...Q(ae)}},async"do-all"({deeds:H}){let F=await c.act(Object.entries(H??{}));return{...g(),refused:F.refused,...Q(
F)}},async again({id:H}){await i.refresh(),c.follow();let F=u.questions.filter(ae=>u.isMissed(ae.id)),re=await c.act(F.map(
ae=>[ae.id,{did:"again",id:`${H}:${ae.id}`}]));return{...g(),...Q({...re,done:[...re.done,H]})}},async evidence({question:H}){
return d.mark(D(H)),{type:"evidence"}}};return{async reply(H){try{if(!Object.hasOwn(k,H.type))throw new oe(X("this kind \
of message is not known"));return await k[H.type](H)}catch(F){if(!(F instanceof oe))throw F;return{type:"refused",reason:F.
message}}}};function O({id:H,hints:F}){let re=u.progress(H),ae=xe(re).length?W(mn(u,H)):null,h=c.earlier(H).filter(({action:V})=>V.
did==="answer").map(V=>({time:V.time,words:qt(V)}));return{hints:F.slice(0,re.hints).map(({text:V})=>V),result:ae,earlier:h.
slice(-qc),...I(H)}}function I(H){let F=i.entries(),ae=F.filter(({quiz:te,question:ue,action:Z})=>te===e.quiz&&ue===H&&Z.
did==="answer").map(({time:te,action:ue})=>({time:te,sent:ue.sent??{}})),h=n.find(({id:te})=>te===H)?.sections,V=h?yr(h,
F):{};return{versions:ae,client:Dc(F),...V}}function W(H){let{evidence:F}=H;return F?.words?{...H,evidence:{...F,marks:d.
marks(F)}}:H}function D(H){return xe(u.progress(H)).length?mn(u,H).evidence:null}function g(){return c.follow(),{type:"s\
tate",questions:Object.fromEntries(u.questions.map(H=>[H.id,O(H)])),score:u.score(),versions:c.versions}}function N(H){return{
type:"done",stands:H in c.versions?O(u.question(H)):null,score:u.score()}}function Q({done:H,saved:F}){let re=H.filter(c.
isNotPossible);return{done:H,saved:F,...re.length?{without_effect:re}:{}}}}function zr(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var Pr=20,Bc=1e3,Uc=10**9,Gr=10,Wc=new TextEncoder().encode('{"format"'),Fc=[239,187,191];function Dt(e,t){let n=Fc.every(
(Z,de)=>e[de]===Z)?e.subarray(3):e,i=[],d=new Set,c=new Map,[u,k,O]=[0,0,0],[I,W]=[!1,!0],D=zc(n),g=D.pop()??n.subarray(
0,0);for(let Z of D)Q(Z,ae);return g.length&&Q(g,h),te(),{entries:i,ids:d,last:u,backedUp:k,isUnended:g.length>0,needsHead:!W||
N(),mended:ue};function N(){return!I&&!d.size}function Q(Z,de){if(O+=1,Z.every(be=>be===13))return;let ce=Lr(Z);if(ce===
null||typeof ce!="object"||Array.isArray(ce))V(de());else if("format"in ce)re(ce);else if(W)"note"in ce?H(ce):F(Nr(ce));else
return}function H({upto:Z}){Number.isInteger(Z)&&(k=Math.max(k,Math.min(Z,u)))}function F(Z){Z?d.has(Z.id)?V(X("Line {li\
ne} repeats an earlier line: it counts once.",{line:O})):(d.add(Z.id),i.push(Z),Z.n<Uc&&(u=Math.max(u,Z.n))):V(ae())}function re({
format:Z,course:de}){let ce=N();if(ce&&Number.isInteger(Z)&&Z!==et)throw new oe(Pc(Z));if(!Number.isInteger(Z)||typeof de!=
"string")V(ae());else{if(ce&&de!==t)throw new oe(Gc(t,de));de!==t||Z!==et?(W=!1,V(X("Another record begins at line {line\
}: it is ignored.",{line:O}))):ce?I=!0:W?V(X("Line {line} repeats the header of the record: it is ignored.",{line:O})):W=
!0}}function ae(){return X("Line {line} cannot be read: it is ignored, but stays in the file.",{line:O})}function h(){return X(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:O})}function V(Z){c.size<Bc&&c.set(O,Z)}function te(){
if(!N()||n.every(de=>[0,10,13].includes(de)))return;if(!Wc.every((de,ce)=>ce>=n.length||n[ce]===de)||D.length>1)throw new oe(
X("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function ue(){let Z=[...c.values()],de=Z.length-
Pr;return de<=0?Z:[...Z.slice(0,Pr),X("{count} more lines like these.",{count:de})]}}function zc(e){let t=[],n=0;for(let i=e.
indexOf(Gr);i>=0;i=e.indexOf(Gr,n))t.push(e.subarray(n,i)),n=i+1;return[...t,e.subarray(n)]}function Pc(e){let t={known:et,
found:e};return e>et?X("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):X("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var Gc=(e,t)=>X("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Yr="coursekit",kn="records";function Hr(e,t){return Yc(async()=>{let n=await Hc();try{await Kc(n,e,t)}finally{n.close()}})}
function Yc(e){return navigator.locks?navigator.locks.request(Yr,e):e()}function Hc(){return new Promise((e,t)=>{let n=indexedDB.
open(Yr,1);n.onupgradeneeded=()=>n.result.createObjectStore(kn),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function Kc(e,t,n){return new Promise((i,d)=>{let c=e.transaction(kn,"readwrite"),u=c.objectStore(
kn),k=null;c.oncomplete=()=>i(),c.onabort=()=>d(k??c.error);let O=u.get(t);O.onsuccess=()=>{try{let I=n(O.result??new Uint8Array);
I&&u.put(I,t)}catch(I){k=I,c.abort()}}})}var Vc=32*1024*1024,yn=new Uint8Array;function Kr(e){let t=yn,n=Dt(t,e),i=[],d="",c=new Set,u=0,k=Qc(e,()=>D().catch(()=>{})),
O=Promise.resolve();return D(),{course:e,begun:()=>O,entries:()=>[...n.entries,...i],knows:W,last:I,isAtStake:()=>I()>n.
backedUp,why:()=>d,waiting:()=>i.length,mended:()=>n.mended(),follow:V=>c.add(V),refresh:D,append:g,merge:N,noteBackup:Q,
contents:H};function I(){return n.last+i.length}function W(V){return n.ids.has(V)||i.some(te=>te.id===V)}function D(){return F(
()=>[])}async function g(V){return await F(()=>{let te=V();return u+=te.length,i=[...i,...te],[]}),!d}async function N(V){
let te=Dt(V,e),ue=0;return await g(()=>{let Z=te.entries.filter(de=>!W(de.id)&&Xc(de));return ue=Z.length,u-=ue,Z}),{added:ue,
mended:te.mended()}}function Q(V){let te="the student has the entries up to here";return F(()=>[{note:te,upto:Math.min(V,
I()),time:tt()}])}function H(){return ft([t,h([])])}function F(V){return O=O.catch(()=>{}).then(()=>re(V)),O}async function re(V){
let[te,ue]=[I(),d];u=0;let[Z,de]=[!1,!1],ce=()=>{de=!0;let ke=V();return de=!1,Z=!0,ke};try{let ke=yn;await Hr(e,qe=>{ae(
qe);let Ge=h(ce());if(ke=Ge.length?ft([qe,Ge]):qe,ke.length>Vc)throw new Error(X("the record has reached its maximum siz\
e"));return Ge.length?ke:null});let _e=ke.length!==t.length;ae(ke),d="",_e&&k.tell()}catch(ke){if(de)throw ke;d=Jc(ke),Z||
ce()}let be=I()!==te,Pe=I()-te!==u;if(be||d!==ue)for(let ke of c)ke({isMore:be,isElsewhere:Pe})}function ae(V){V.length===
t.length&&V.every((te,ue)=>te===t[ue])||(n=Dt(V,e),t=V,i=i.filter(({id:te})=>!n.ids.has(te)))}function h(V){if(!i.length&&
!V.length)return yn;let te=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&te.push(ze(Ar(e))),i.forEach((ue,Z)=>{
te.push(ze(dt({...ue,n:n.last+Z+1})))}),ft([...te,...V.map(ze)])}}function Jc(e){let n=(e instanceof Error?e.message||e.
name:String(e)).replace(/\.$/,"");return X("This browser will not store your answers ({reason}). They stay on this page \
while it is open: download them before you leave.",{reason:n})}var Xc=e=>ze(dt(e)).length<=Ct;function Qc(e,t){if(document.
addEventListener("visibilitychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(
`coursekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var Zc=["reader","explorer","quiz","predict","progress"],el=".coursekit-paper";function Jr(e){let t=zr(),n=new Map;return{
records:n,showAll:i};function i(u){let k=[...u.querySelectorAll(".coursekit-widget")].map(O=>({fragment:O,state:vn(O.querySelector(
"script"))}));for(let O of Zc)for(let{fragment:I,state:W}of k)W?.widget===O&&d(I,W);return k.findLast(({state:O})=>O?.widget===
"quiz")?.fragment}function d(u,k){let O={...e.languages,own:k.own??""};Object.assign(k,{words:e.words??{},languages:O}),
k.pictures&&(k.pictures=[k.picture,...k.pictures]);let I=It(k,(H,F)=>W(H,F)),W=c(k,I),D=ge("div",{class:"coursekit-shown"}),
g=u.querySelector(":scope > template"),N=g instanceof HTMLTemplateElement?g.content.cloneNode(!0):"",Q=[...u.children];u.
append(D);try{qr()[k.widget].render({model:I,el:D,views:{}});for(let H of Q)H.matches(el)||H.remove();u.classList.add("c\
oursekit-is-shown"),u.append(N)}catch(H){D.remove(),console.error(H)}}function c(u,k){if(u.widget==="reader"&&t.add(u.article,
k),u.pictures&&k.on("change:chosen",()=>k.set("picture",tl(u))),!u.course)return()=>{};let O=n.get(u.course)??Kr(u.course);
n.set(u.course,O);let{course:I}=u;Object.assign(u,{kept:bn(O),keeping:{course:I,place:"disk"}}),O.follow(({isMore:N,isElsewhere:Q})=>{
k.set("kept",bn(O)),(Q||N&&!u.keys)&&k.say({keeping:"changed"})});let W=jt(O),D="keys"in u?Fr(u,O,t):null,g=async(N,Q)=>N.
keeping!=="look"?W(N,Q):(await O.refresh(),{keeping:"look",...Wr(u.counted,O.entries())});return async(N,Q)=>{if("keepin\
g_id"in N){let{files:H=[],...F}=await Vr(()=>g(N,Q));k.say({...F,keeping_id:N.keeping_id},H)}else if(D){let H=await Vr(()=>D.
reply(N));k.set("kept",bn(O)),k.say({...H,message_id:N.message_id})}}}}function tl({chosen:e,pictures:t,picture:n}){if(!n.
of)return n;let i=({of:c})=>JSON.stringify(c)===JSON.stringify(e),d=X("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:d}}var bn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Vr(e){
try{return await e()}catch(t){if(!(t instanceof oe))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function vn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var Ie=vn(document.querySelector("script.coursekit-page"))??{};io(It(Ie),ge("div"));Ie.lists&&ar(Ie.lists);Ie.dates&&pr(
Ie.dates);Ie.customs&&fr(Ie.customs);var{records:nl,showAll:Xr}=Jr(Ie),ol=Xr(document),rl=!!document.querySelector(".cou\
rsekit-progress");ol?.after(...[...nl.values()].map(e=>_r(e,rl)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Xr(e)});})();

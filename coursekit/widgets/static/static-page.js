"use strict";(()=>{var st={},Ke={used:"",own:""};function no(e,t){st=e.get("words")??{};let n=e.get("languages");n?.used&&(Ke=n,t.lang=n.used,
t.dir=n.direction)}function V(e,t={}){let n=st[e]??e;return ro(typeof n=="string"?n:n[0],t)}function oo(e,t,n,i={}){let d=st[e]??
[e,t],c=Number.isInteger(n)?n<200?n:100+n%100:100,u=(st[e]&&st[""]?.[c])??+(n!==1);return ro(d[Number(u)],{count:n,...i})}
function ro(e,t){return e.replace(/\{(\w+)\}/g,(n,i)=>i in t?String(t[i]):n)}var Xs=15e3,Qs=new Set(["a","button","input","select","textarea","summary"]),Zs="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...n){let i=document.createElement(e);for(let[d,c]of Object.entries(t))d.startsWith(
"on")?i.addEventListener(d.slice(2),c):c!==!1&&c!=null&&i.setAttribute(d,c===!0?"":c);t.dir==="auto"&&Ke.own&&(i.lang=Ke.
own);for(let d of n)d!=null&&i.append(d);return(Qs.has(e)||"tabindex"in t)&&io(i),i}function io(e){e instanceof HTMLElement&&
e.matches(Zs)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&io(e)}));function so(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
ge("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Xs)}}}var tl=Math.random().toString(36).slice(2,12);var ao=8,ea=6e4;function lo(e){let{region:t,announce:n}=so(),i=ge("p",{class:"ck-notice"}),d=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:R}),c=ge("button",{type:"button",onclick:S},V("Download my answers")),u=ge("button",{type:"button",onclick:()=>d.
click()},V("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},c,u,d),i,t);function k(B){
i.replaceChildren(B),n(B)}async function S(){try{let{name:B,upto:D,files:g}=await e.ask({keeping:"take"});if(!D)return k(
V("There is nothing to download yet."));ta(new Blob(g,{type:"application/jsonl"}),B),await e.ask({keeping:"taken",upto:D}),
k(V("Downloaded: {name}. Keep this file.",{name:B}))}catch(B){k(V("Not downloaded: {reason}",{reason:co(B)}))}}async function R(){
let[B]=d.files??[];if(B)try{if(B.size>ao*1024*1024)throw new Error(V("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:ao}));let{told:D}=await e.ask({keeping:"add"},[await B.
arrayBuffer()]);k(D)}catch(D){k(V("Not uploaded: {reason}",{reason:co(D)}))}finally{d.value=""}}}var co=e=>e instanceof Error?
e.message:String(e);function ta(e,t){let n=URL.createObjectURL(e);ge("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),ea)}var te=class extends Error{};var na="ending",vt={read(e,t,{chosenTokens:n,Refusal:i,t:d,typed:c}){if(!Array.isArray(t.path)||!t.path.length)throw new i(
d("nothing is chosen"));let u=[];for(let k of t.path){let S=(Ve(e,u)?.options??[]).map(oa);u.push(S.indexOf(n({path:[k]},
"path",S)[0]))}if(!("text"in t))return{path:u,text:""};if(!e.reason||Ve(e,u))throw new i(d("this cannot be done here"));
return{path:u,text:c(t,2e3)}},goesOn:(e,t)=>!!Ve(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:i,t:d}){let c=t.
path.every((k,S)=>n.path[S]===k),u=n.path.length===t.path.length&&n.text===t.text;if(!c||u)throw new i(d("a decision tha\
t was made stays"))},grade(e,{path:t}){return[yt(e,t).reduce((i,{node:d,at:c})=>i+d.options[c].points,0)/e.most,Ve(e,t)?
"so far":""]},outcome(e,{path:t,text:n},i){let d=Ve(e,t),c={path:yt(e,t).map(({node:B,at:D})=>B.options[D].token),steps:yt(
e,t).map(({node:B,at:D})=>ia(B,D,i)),next:d?ra(d):null,ending:d?"":e.ending,asks:null};if(d||!e.reason)return c;let{prompt:u,
limit:k,rubric:S,model:R}=e.reason;return c.asks={prompt:u,limit:k},n?{...c,written:n,rubric:S,model:R}:c},taken(e,t,n){
let{path:i,steps:d,next:c,ending:u,asks:k}=vt.outcome(e,t,!1,n),S=d.map(R=>({...R,verdict:"",feedback:""}));return{path:i,
steps:S,next:c,ending:u,asks:k}},words(e,t,n,i){let{path:d,text:c}=vt.read(i,t,n);return[...yt(i,d).map(({node:k,at:S})=>n.
plain(k.options[S].text)),c].filter(Boolean).join("; ")}},oa=({token:e})=>e;function Ve(e,t){let n=e.start;for(let i of t)
n=uo(e,n)?.options[i].to;return n===na?void 0:uo(e,n)}var uo=(e,t)=>e.nodes.find(({id:n})=>n===t),yt=(e,t)=>t.map((n,i)=>({
node:Ve(e,t.slice(0,i)),at:n})),ra=({fact:e,question:t,contested:n,options:i})=>({fact:e,question:t,contested:n,options:i.
map(({token:d,text:c})=>({token:d,text:c}))});function ia({fact:e,question:t,contested:n,options:i},d,c){let u=i.map(({text:S,
points:R,feedback:B})=>({text:S,verdict:sa(n,R),feedback:B})),k=c?u.filter((S,R)=>R!==d):[];return{fact:e,question:t,contested:n,
...u[d],others:k}}function sa(e,t){return e?"discussed":t?"right":"wrong"}var xt=["claim","rule","application","counter","source"];var ho={read(e,t,{lengthOf:n,Refusal:i,strip:d,t:c,wellFormed:u}){let k=fo(e,t);if(k===null)throw new i(c("no client is \
chosen"));let{fields:S}=t;if(typeof S!="object"||!S||Array.isArray(S))throw new i(c("nothing is written"));let R=Object.
entries(S).filter(([,g])=>g!=="");if(!R.every(([g,N])=>xt.includes(g)&&typeof N=="string"))throw new i(c("this cannot be\
 done here"));if(R.reduce((g,[,N])=>g+n(N),0)>4e3)throw new i(c("the answer is longer than {most} characters",{most:4e3}));
let B=new Map(R),D=xt.map(g=>u(d(B.get(g)??"")));if(!D.some(Boolean))throw new i(c("nothing is written"));return{client:k,
fields:D}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:n,t:i}){if(fo(e,t)===null)throw new n(i("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:n,fields:i},d,{split:c})=>({client:n,fields:Object.fromEntries(xt.map((u,k)=>[u,
i[k]])),count:i.reduce((u,k)=>u+c(k).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":xt.map(n=>Object.hasOwn(t,n)&&t[n]).filter(n=>typeof n=="string"&&n).join("; ")}};function fo({
clients:e},t){let n=t?.client;return typeof n=="string"&&e.includes(n)?n:null}var po={read(e,t,{options:n,Refusal:i,t:d}){let c=n.read(e,t);if(c.size!==1)throw new i(d("more than one option is chose\
n, but only one is asked for"));return c},grade:(e,t,{options:n})=>Number([...n.right(e)].every(i=>t.has(i))),outcome:(e,t,n,{
options:i})=>i.outcome(e,t,n)};var mo={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let i=n.right(e),d=[...t].filter(c=>i.has(c)).length;
return Math.max(0,d-(t.size-d))/i.size},outcome(e,t,n,{options:i}){let d=i.outcome(e,t,n),c=i.right(e),u=t.size<c.size&&
[...t].every(k=>c.has(k));return!n&&e.if_missed&&u?{...d,missed:e.if_missed}:d}};var go={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var Jt=({accept:e},t,{fits:n})=>!!t&&n(t,e);function aa(e,t,n){return Jt(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var ca=({accept:e,among:t,near:n},i,d)=>!t.length&&d.nearFeedback(n,i)===null&&d.isSlip(i,e),wo={read({gaps:e},t,{
Refusal:n,strip:i,t:d,typed:c}){let u=t?.gaps;if(!Array.isArray(u)||u.length!==e.length)throw new n(d("some gaps were no\
t sent"));if(!u.some(R=>typeof R=="string"&&i(R)))throw new n(d("nothing is written"));let k=R=>typeof R=="string"&&!i(R),
S=u.map(R=>k(R)?"":c({text:R}));return e.forEach(({among:R},B)=>{if(R.length&&S[B]&&!R.includes(S[B]))throw new n(d("som\
ething is chosen that is not offered for the gap"))}),S},grade({gaps:e},t,n){let i=e.flatMap((c,u)=>Jt(c,t[u],n)?[]:[[c,
t[u]]]),d=i.length&&i.every(([c,u])=>ca(c,u,n));return[(e.length-i.length)/e.length,d?"near":""]},outcome:({gaps:e},t,n,i)=>({
gaps:e.map((d,c)=>{let u=Jt(d,t[c],i),k={right:u,written:t[c],feedback:aa(d,t[c],i)};return!u&&!n?k:{...k,key:d.accept[0],
why:u?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[ko,la]=["0001-01-01","9999-12-31"],we=(e,t=2)=>String(e).padStart(t,"0");function be(e,t,n){let i=at(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=i?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(n))}`:""}function at(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Xt(e,t,n){let i=new Date(Date.
UTC(2e3,t-1,n));return i.setUTCFullYear(e),i}function ua(e,t,n){let d=Xt(e,1,4),c=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,u=new Date(c+3*864e5);if(t<1||e<1||u.getUTCFullYear()!==e)return null;let k=[c+(n-1)*864e5,c+6*864e5].map(
S=>{let R=new Date(S);return be(R.getUTCFullYear(),R.getUTCMonth()+1,R.getUTCDate())});return k.every(Boolean)&&k[0]>=ko&&
k[1].length===10?k:null}function Le(e,t,n){let[i,d]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],c=be(e+i,d,at(e+i,d)),u=be(e,t,
1);return u&&c&&c.length===10?[u,c]:null}var da=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=be(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>ua(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Le(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Le(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Le(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Le(e,1,12)],[/^(\d{4})-(WI)$/,e=>Le(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Le(e,1,12)],[/^(\d{3})$/,
e=>Le(e*10,1,120)],[/^(\d\d)$/,e=>Le(e*100,1,1200)]];function Ue(e){if(e.includes("/")){let[t,n]=e.split("/").map(Ue);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of da){let i=t.exec(e);if(i)return n(Number(i[1]),i[2])}return null}var Me=e=>Ue(e)??[ko,
la];function Qt(e,t){let[n,i]=[Me(e),Me(t)];return i[0]<=n[0]&&n[1]<=i[1]}var Zt=(e,t)=>e&&t?e+t:"";function bo(e,t="00",n=""){let i=Number(e);return n&&(i<1||i>12)?"":`T${we(n?i%12+(n==="PM"?12:
0):i)}:${t}`}function yo({first:e,second:t,year:n}){let[i,d]=[be(n,t,e),be(n,e,t)];return!i||!d||Number(e)===Number(t)?i||
d:`${n}-XX-XX`}var en=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function vo({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${we(Number(e)+n,4)}`:""}function xo({which:e,month:t,year:n},i){
let d=Number(i.month[t]),c=Number(i["week-of"][e]),u=c<0?c+at(Number(n),d)+1:c,k=`${n}-${we(d)}`;return`${k}-${we(u)}/${k}\
-${we(u+6)}`}function $o({which:e,weekday:t,month:n,year:i},d){let c=Number(d.month[n]),u=Number(d["week-of"][e]),k=u<0?
at(Number(i),c)-6:u,S=(Xt(Number(i),c,k).getUTCDay()+6)%7,R=(Number(d.weekday[t])-1-S+7)%7;return be(i,c,k+R)}var So=e=>e>
0&&e<100?we(e-1):"";function Oo(e,t){let n=e.split(/[ -]/).filter(c=>c!=="and"&&c!=="oh"),i=c=>Number(t.tens[c]??t.teens[c]??
t.ones[c]??0);if(n[1]==="thousand")return we(2e3+n.slice(2).reduce((c,u)=>c+i(u),0),4);let d=n.slice(1);return d[0]==="h\
undred"?we(i(n[0])*100,4):we(i(n[0]),2)+we(d.reduce((c,u)=>c+i(u),0),2)}var $t="[\\p{L}\\p{N}_]",Se=`(?!${$t}|\\p{M})`,To=`(?:1\\d|2[01])\\d\\d${Se}`,fa=(e,{escaped:t})=>`(?:${[...e].sort((n,i)=>i.
length-n.length).map(t).join("|")})${Se}`,Eo=new WeakMap;function lt(e){let t=Eo.get(e.dates())??ha(e);return Eo.set(e.dates(),
t),t}function ha(e){let t=pa(e);return{whole:[...ma(t),...ga(t),...wa(t)].map(([i,d,c])=>({pattern:ct(i),value:d,lends:c})),
yearless:ka(t).map(([i,d])=>({pattern:ct(i),value:d})),...ba(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ct=e=>new RegExp(`^(?:${e})$`,"u");function pa(e){let t=e.dates(),n=ce=>fa(Object.keys(t[ce]),e),i=(ce,Ae)=>Number(t[ce][Ae]),
d=n("month"),c=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Se}(?!\\.\\d|,\\d{3}(?!\\d))`,u=`(?:${c}|${n("nth")})`,k=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Se}|${n("nth")})`,S=`the ${k}`,R=`${n("tens")}(?:[ -]${n("ones")})?`,B=`(?:oh[ -]${n("ones")}|${R}\
|${n("teens")}|hundred${Se})`,D=`(?:${R}|${n("teens")}|${n("ones")})`,g=`(?:${n("centuries")} ${B}|two thousand(?: (?:an\
d )?${D})?${Se})`,N=`(?<year>${To})`,J=`(?:${N}|(?<spelled>${g}))`,Y=`(?:,? |,)${N}`,W=ce=>`(?:(?<day>${S}|${u}) (?:of )\
?|the (?<day2>${u}) day of )(?<month>${d})${ce}`,ne=ce=>`(?<month>${d}) (?:the )?(?<day>${u})${ce}`,se=`(?:${n("weekday")}\
,? (?:the )?)?`,h=`${n("phase-of")} `,K=`(?:${n("phase")}[ -]?|mid-?)`,Z=`(?:${K}|${h})?`,ue=ce=>{let Ae=ce.replace(/^the /,
"");return i("nth",Ae)||parseInt(Ae,10)},Q=ce=>ce.year??Oo(ce.spelled,t),de=ce=>be(Q(ce),i("month",ce.month),ue(ce.day??
ce.day2)),ae=ce=>`${Q(ce)}-${we(i("month",ce.month))}`,ye=n("ordinal"),Pe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ke=`(?<\
meridiem>${n("meridiem")})`,qe="(?<minutes>[0-5]\\d(?!\\d))",De=`(?:${Pe}(?::${qe}(?::[0-5]\\d)?(?: ?${ke})?|\\.${qe.replace(
"<m","<inM")} ?${ke.replace("<m","<inM")}| ?${ke.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:i,month:d,inFigures:c,day:u,nthDay:k,nth:S,tens:R,tail:B,small:D,spelled:g,year:N,
anyYear:J,ofYear:Y,dayFirst:W,monthFirst:ne,weekday:se,phaseOf:h,phaseWord:K,phase:Z,number:ue,yearOf:Q,dated:de,monthOf:ae,
ordinal:ye,hours:Pe,meridiem:ke,minutes:qe,clock:De,timed:ce=>{let Ae=ce.zone&&t.zone[ce.zone]!=="-"?t.zone[ce.zone]:"",
It=t.meridiem[ce.meridiem??ce.inMeridiem??ce.ofMeridiem],ht=ce.moment?t.moment[ce.moment]:bo(ce.hours,ce.minutes??ce.inMinutes,
It);return Zt(de(ce),ht&&ht+Ae)}}}function ma({words:e,month:t,year:n,ofYear:i,dayFirst:d,monthFirst:c,weekday:u,phase:k,
dated:S,clock:R,timed:B}){return[[`${k}${u}${d(i)}`,S,!0],[`${k}${u}${c(i)}`,S,!0],[`${e("weekday")} \\((?:${d(i)})\\)`,
S,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,D=>be(D.year,D.month,D.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,D=>be(D.year,D.month,D.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,D=>be(D.year,D.month,D.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,S,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Se}`,
yo],[`${R},? ${u}(?:${d(i)})`,B],[`${R},? ${u}(?:${c(i)})`,B],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,D=>Zt(be(D.year,D.month,D.day),D.time.toUpperCase())]]}function ga({month:e,year:t,anyYear:n,phase:i,yearOf:d,
monthOf:c}){return[[`${i}(?<month>${e})(?:,| of)? ${n}`,c,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,u=>en(u,u.number)],[`(?<n\
umber>\\d\\d)/${t}`,u=>en(u,u.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,u=>u.year],[`fy ${t}`,u=>u.
year],["fy(?<year>(?:19|20)\\d\\d)",u=>u.year],["fy(?<two>\\d\\d)",u=>(u.two>"50"?"19":"20")+u.two],[`the year ${n}`,d],
[`${i}${n}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,vo]]}function wa({lists:e,words:t,ofList:n,month:i,nthDay:d,year:c,anyYear:u,
phaseOf:k,phaseWord:S,phase:R,number:B,yearOf:D,ordinal:g}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${g}) quarter (?:of\
 )?${c}`,N=>`${N.year}-Q${n("ordinal",N.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${c}`,N=>`${N.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${c}`,N=>`${N.year}-Q${N.part}`,!0],[`${c} q(?<part>[1-4])${Se}`,N=>`${N.year}-Q${N.part}`,
!0],[`h(?<part>[12]) (?:of )?${c}`,N=>`${N.year}-H${N.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${c}`,N=>`${N.
year}-H${n("half",N.half)}`],[`${R}(?:the )?(?<season>${t("season")})(?: of|,)? ${u}`,N=>`${D(N)}-${e.season[N.season]}`],
[`(?:${k})?(?:the )?(?:${S})?(?<decade>(?:1\\d|20)\\d)0'?s${Se}`,N=>N.decade],[`the (?<word>${t("decades")})`,N=>`19${e.
decades[N.word]}`],[`(?:${k})?(?:the )?(?:${S})?(?<day>${d}) century`,N=>So(B(N.day??N.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${i})(?:,? |,)${c}`,N=>xo(N,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${i})(?:,? |,)${c}`,N=>$o(N,e)]]}function ka({ofList:e,month:t,dayFirst:n,monthFirst:i,weekday:d,number:c}){
return[[`${d}${n("")}`,(u,k)=>be(k,e("month",u.month),c(u.day??u.day2))],[`${d}${i("")}`,(u,k)=>be(k,e("month",u.month),
c(u.day??u.day2))],[`(?<month>${t})`,(u,k)=>`${k}-${we(e("month",u.month))}`]]}function ba({month:e,year:t,monthFirst:n}){
let i="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${i} (?:the )?)|between (?<two>.+\
?) and )`,c=S=>`(?<${S}>\\d{1,2})(?:st|nd|rd|th)?`,u=`(?:-| ${i} (?:the )?)`,k=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${To})`;return{range:ct(`${d}(?<last>.+)`),days:ct(`(?:(?:from )?(?:the )?${c("from")}${u}|between (?:th\
e )?${c("from2")} and )${k}`),monthAndDays:ct(`(?:(?:from )?${n("")}${u}|between ${n("").replaceAll("?<","?<b")} and (?:\
the )?)${c("to")}(?:,? |,)${t}`)}}var ya=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function St(e,t){let n=[];for(let{pattern:i,value:d,lends:c}of lt(t).whole){let u=i.
exec(e)?.groups,k=u&&d(u);k&&n.push({value:k,lends:!!c})}return n[0]??null}var va=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function xa(e,t){let n=lt(t),i=n.days.exec(e)?.groups;if(i){
let D=St(i.last.replace(/^the /,""),t)?.value??"";return No(D,i.from??i.from2,D.slice(8))}let d=n.monthAndDays.exec(e)?.
groups;if(d){let D=t.dates().month[d.month??d.bmonth],g=n.number(d.day??d.bday);return No(be(d.year,D,1),g,d.to)}let c=n.
range.exec(e)?.groups,u=c&&St(c.last,t);if(!c||!u||u.value.includes("/"))return"";let k=c.one??c.two;if(nn(k)||nn(c.last)||
va(k,e))return"";let S=St(k,t)?.value??(u.lends?$a(k,u.value,t):"");if(!S||S.includes("/")||!Ue(S)||!Ue(u.value))return"";
let[R,B]=[Me(S)[0],Me(u.value)[1]];return R<=B?`${S}/${u.value}`:""}function No(e,t,n){let[i,d]=[t,n].map(c=>be(e.slice(
0,4),e.slice(5,7),c));return i&&d&&i<=d?`${i}/${d}`:""}function $a(e,t,n){let i=Number(t.slice(0,4));for(let{pattern:d,value:c}of lt(
n).yearless){let u=d.exec(e)?.groups;if(!u)continue;let k=c(u,we(i,4));return k.slice(5,7)>t.slice(5,7)?c(u,we(i-1,4)):k}
return""}var Ot="[^\\p{L}\\p{N}_]*",Sa=new RegExp(`^${Ot}(?:in|on|of|the)${Se}`,"u"),Oa=new RegExp(`(?<!${$t})(?:in|on|o\
f|the)${Ot}$`,"u"),Ea=new RegExp(`^${Ot}`,"u"),tn=new RegExp(`${Ot}$`,"u"),Ta=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Na=/(?:[$£€#/.,:&@]|[a-z]-)$/,Aa=/^(?:[%°$£€]|[.,:/]\d| %)/,nn=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function Ca(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Ra=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Co(e,t){if(ya.test(e)&&Ue(e))return e;let n=Ca(e,t),i=n.toLowerCase(),u=(n.match(new RegExp(`${$t}+`,"gu"))??[]).
some(R=>lt(t).capital.has(R))?"":La(i,t),k=Ra.exec(n)?.[0]??"",S=u.includes("/")&&k!==k.toLowerCase();if(!u||S||!Ue(u))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(u.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return u}function La(e,t){let n=Ao(e,i=>Sa.exec(
i)?.[0].length??0);for(let i of n){let d=i+(Ea.exec(e.slice(i))?.[0].length??0),c=e.slice(d).replace(tn,"");for(let u of Ao(
c,k=>Oa.exec(k)?.[0].length??0,!0)){let k=Ma(e,d,c.slice(0,u).replace(tn,""),t);if(k)return k}}return""}function Ao(e,t,n=!1){
let i=[n?e.length:0];for(let d=i[0];i.length<9;i.push(d)){let c=t(n?e.slice(0,d):e.slice(d));if(!c)break;d+=n?-c:c}return i}
function Ma(e,t,n,i){let d=e.slice(0,t);if(/^\d/.test(n)&&Ta.test(d))return"";let c=n.replace(tn,""),u=e[t+c.length]??"";
if(/^\d{4}$/.test(c)){let k=e.slice(t+4);if(Na.test(d)||Aa.test(k)||nn(c)&&!/(?<!\w)in $/.test(d))return""}for(let k of"\
.)".includes(u)?[c+u,c]:[c]){let S=xa(k,i)||St(k,i)?.value;if(S)return S}return""}function Ro(e,{customs:t,dates:n}){let{
month_of:i}=t();if(!i)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(c,u)=>n().english[i[u.toLowerCase()]-1]??c).replace(/(?<=\d)\.(?= )/g,
"")}var We="undated",on="too precise",rn="too coarse";function sn(e,t){return e===We||t===We||t.includes("T")?t===e:Me(t).join()===
Me(e).join()}function Lo(e,t){return e===We||t===We?e===We&&t!==We?on:"":sn(e,t)?"":Qt(t,e)?on:Qt(e,t)?rn:""}var Mo={read(e,t,n){
return t?.undated===!0?We:Co(Ro(n.typed(t),n),n)},grade({answer:e},t){let n=Lo(e,t);return[sn(e,t)?1:n===rn?.5:0,n]},outcome(e,t,n){
let i=Lo(e.answer,t),d={"":"",[on]:e.if_too_precise,[rn]:e.if_too_coarse},u={feedback:sn(e.answer,t)?e.feedback:d[i]||e.
if_wrong,understood:t};return n?{...u,key:e.answer}:u},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var jo={read:(e,t,{typed:n})=>n(t,1e4),grade:()=>0,outcome:(e,t,n,{split:i})=>({written:t,count:i(t).length,...e})};function qo(e,t){let n=t.filter(i=>e.has(i)).length;return n/(e.size+t.length-n)}var _o=(e,t)=>Math.max(0,...t.map(n=>qo(
e,n))),Do={read({count:e},t,{Refusal:n,t:i}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new n(i("no words are \
marked"));if(!d.every(c=>Number.isInteger(c)&&c>=0&&c<e))throw new n(i("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>_o(t,e),outcome(e,t,n){let{accepted:i,feedback:d,if_partly:c,if_wrong:u}=e,k=_o(
t,i),S=k>1-1e-9,R={words:[...t].sort((g,N)=>g-N),feedback:S?d:k&&c||u};if(!n)return R;let B=i.map(g=>qo(t,g)),D=i[B.indexOf(
Math.max(...B))];return{...R,key:D,why:S?"":d}},words(e,{words:t}){return[...new Set(t)].sort((i,d)=>Number(i)-Number(d)).
map(i=>e.words[Number(i)][1]).join(" ")}};var Io={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var ut="nothing",Bo={read({columns:e,among:t},n,{Refusal:i,t:d,typed:c}){let u=n?.cell;if(typeof u!="string"||u!==ut&&!e.
includes(u))throw new i(d("no cell is chosen"));if(u===ut)return{cell:u,value:""};let k=c(n);if(t.length&&!t.includes(k))
throw new i(d("something is chosen that is not offered by the question"));return{cell:u,value:k}},grade({wrong:e,mended:t,
among:n},{cell:i,value:d},{fits:c,isSlip:u}){return i!==e?0:e===ut||c(d,t)?1:[.5,!n.length&&u(d,t)?"near":""]},outcome(e,{
cell:t,value:n},i,{fits:d}){let{wrong:c,mended:u,feedback:k}=e,S=c===t,R=S&&(c===ut||d(n,u)),B=S?e.if_other_value:e.if_other_cell,
D={cell:t,value:n,right:S,feedback:R?k:B};if(!i)return D;let g={cell:c,value:u[0]??""};return{...D,key:g,why:R?"":k}},written({
cell:e,text:t},{t:n}){return e===ut?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var ja=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,_a=/^[-+]?\d[\d.,' ]*$/,qa=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Da={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Ia=1e-9,Ba=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Da[t]);
function Ua(e,t,{escaped:n,SPACES:i}){if(!t.length)return e;let d=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${d}${i}*|${i}*${d}(?=\\.?$)`,"giu"),"")}function Wa(e,{customs:t,escaped:n}){let{decimal:i,group:d,grouping:c}=t();if(!d||
!_a.test(e))return null;let[u,k]=c,S=n(d),R=`(?:${S}[0-9]{${k}})*${S}[0-9]{${u}}`,B=`(?:${n(i)}[0-9]+)?`,D=new RegExp(`^\
-?[1-9][0-9]{0,${k-1}}${R}${B}$`,"u");if(e.includes(d)&&!D.test(e))return null;let g=e.replaceAll(d,"").replaceAll(i,".");
return qa.test(g)?Number(g):null}var Uo=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Ia*Math.abs(e.answer),Wo={read(e,t,n){let i=Ua(
Ba(n.typed(t)),e.units,n),d=n.asciiDigits(i.replace(/\.$/,"")),c=Wa(d,n);if(c!==null)return c;if(!ja.test(d))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Uo(e,t)),outcome(e,t,n){let i=e.near.find(c=>c.value===t),d=Uo(e,t)?e.feedback:i?.feedback??e.if_wrong;return n?{feedback:d,
key:e.words}:{feedback:d}}};function Fo(e,t){let n=t.filter(([i,d])=>e.indexOf(i)<e.indexOf(d)).length;return Math.max(0,2*n-t.length)/t.length}var zo={
read({tokens:e},t,{chosenTokens:n,Refusal:i,t:d}){let c=n(t,"order",e);if(c.length!==e.length||new Set(c).size!==e.length)
throw new i(d("each item must appear exactly once in the order"));return c.map(u=>e.indexOf(u))},grade:({decided:e},t)=>Fo(
t,e),outcome({tokens:e,decided:t,feedback:n,near:i,if_wrong:d,open:c},u,k){let S=Fo(u,t)===1,R=i.find(D=>u.indexOf(D.before)<
u.indexOf(D.after)),B={order:u.map(D=>e[D]),feedback:S?n:R?.feedback??d};return!S&&!k?B:{...B,key:e,why:S?"":n,open:c}}};var Po={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:i,isSlip:d,nearFeedback:c}){return i(n,e)?1:[0,c(t,n)===
null&&d(n,e)?"near":""]},outcome(e,t,n,{fits:i,nearFeedback:d}){let u={feedback:(i(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return n?{...u,key:e.accept[0]}:u}};var Go={read(e,t,{Refusal:n,t:i}){if(typeof t?.answer!="boolean")throw new n(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let i={answer:t,feedback:t?e.if_true:e.if_false};return n?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Yo={branching:vt,brief:ho,choice:po,choices:mo,classify:go,cloze:wo,date:Mo,discuss:jo,highlight:Do,match:Io,mend:Bo,
number:Wo,order:zo,"short-text":Po,"true-or-false":Go};var Et="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ho=`[${Et}]`,Fa=new RegExp(
`^[${Et}]+|[${Et}]+$`,"g"),za=new RegExp(`[${Et}]+`),Je=e=>e.replace(Fa,""),je=e=>Je(e).split(za).filter(Boolean),Xe=e=>[
...e].length,Qe=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),an="ͅ",Pa=e=>/\p{M}/u.
test(e)&&(e===an||!(an+e).normalize("NFD").startsWith(an)),Ko=e=>[...e.normalize("NFKD")].filter(t=>!Pa(t)).join(""),Ga={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},Ya=new Map(Object.entries(Ga)),Vo=e=>[...e].map(t=>Ya.get(t)??t.toLowerCase()).join("");function Ha(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var Jo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Ha(t))),Xo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Ka={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Ze=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>Ka[t]).trim();var Qo={read(e,t,{Refusal:n,t:i}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new n(i("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>Ze(e.find(({token:n})=>n===
t.client).text)};var Zo={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function Tt(e,t,n){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new te(V("nothing is chosen"));if(!i.every(d=>n.includes(
d)))throw new te(V("something is chosen that is not part of the question"));return i}var er={read(e,t){let n=e.options.map(({token:i})=>i);return new Set(Tt(t,"choices",n).map(i=>n.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((i,d)=>Va(i,t.has(d),n))})};function Va({
token:e,correct:t,feedback:n,if_not_chosen:i},d,c){return!d&&!c?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&i||n}}var tr={read({rows:e,places:t},n){let i=n?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new te(V("nothing is chosen"));let c=e.map(({token:u})=>u);for(let[u,k]of Object.entries(i))if(!c.includes(
u)||!t.includes(k))throw new te(V("something is chosen that is not part of the question"));return c.map(u=>Object.hasOwn(
i,u)?t.indexOf(i[u]):null)},grade:({rows:e},t)=>e.filter(({to:n},i)=>t[i]===n).length/e.length,outcome:({rows:e,places:t},n,i)=>({
pairs:e.map((d,c)=>{let u=n[c],k=u===d.to,S=u===null?"":t[u],R=u===null?"":Ja(d,u),B={token:d.token,chosen:S,right:k,feedback:R};
return!k&&!i?B:{...B,key:t[d.to],why:k?"":d.feedback}})})};function Ja({to:e,feedback:t,near:n,if_wrong:i},d){return d===
e?t:n.find(([c])=>c===d)?.[1]??i}function Xa(e,t,[n,i,d,c]){let u=[n,d,0],k=new Map;for(let S=n;S<i;S+=1){let R=new Map;for(let B of t.get(e[S])??[]){if(B<
d)continue;if(B>=c)break;let D=(k.get(B-1)??0)+1;R.set(B,D),D>u[2]&&(u=[S-D+1,B-D+1,D])}k=R}return u}function nr(e,t){let n=new Map;
t.forEach((c,u)=>{n.set(c,[...n.get(c)??[],u])});let i=[],d=[[0,e.length,0,t.length]];for(let c=d.pop();c;c=d.pop()){let[
u,k,S,R]=c,[B,D,g]=Xa(e,n,c);g&&(i.push([B,D,g]),d.push([u,B,S,D],[B+g,k,D+g,R]))}return i.sort((c,u)=>c[0]-u[0])}function cn(e,t){
let[n,i]=[[...e],[...t]],d=n.length+i.length,c=nr(n,i).reduce((u,[,,k])=>u+k,0);return d?2*c/d:1}function or(e,t){let n=[],
[i,d]=[0,0];for(let[c,u,k]of[...nr(e,t),[e.length,t.length,0]]){if(i<c||d<u){let S=i<c&&d<u?"replace":i<c?"delete":"inse\
rt";n.push({kind:S,a:i,b:c,c:d,d:u})}[i,d]=[c+k,u+k]}return n}var Qa=200,Za=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,ec=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
tc=.8,nc=.7,oc=4,ln={article:[],turning:[]},rr=e=>{ln=e};function ir(e,t=Qa){let n=e?.text;if(typeof n!="string"||!Je(n))
throw new te(V("nothing is written"));if(Xe(n)>t)throw new te(V("the answer is longer than {most} characters",{most:t}));
return Qe(Je(n))}function Nt(e){let t=Vo(Ko(e.replace(/[’‘]/g,"'"))).replace(Za,"");return je(t).join(" ").replace(ec,
"").normalize("NFC")}function un(e,t){let n=Nt(e);return t.some(i=>Nt(i)===n)}function sr(e,t){let n=Nt(e);return t.map(
Nt).some(i=>cn(n,i)>=tc&&!rc(n,i))}function rc(e,t){let n=c=>(c.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;
let[i,d]=[je(e),je(t)];return or(i,d).some(({kind:c,a:u,b:k,c:S,d:R})=>{let[B,D]=[i.slice(u,k),d.slice(S,R)];return c===
"replace"?ic(B.join(""),D.join("")):![...B,...D].every(g=>ln.article.includes(g))})}function ic(e,t){let n=ln.turning.some(
i=>e===i+t||t===i+e);return Math.min(Xe(e),Xe(t))<oc?n||[...e].sort().join("")!==[...t].sort().join(""):n||cn(e,t)<nc}var ar=(e,t)=>e.
find(({text:n})=>un(t,[n]))?.feedback??null;var Fe="so far",cr={},lr=e=>{cr=e},ur={},dr=e=>{ur=e},Ne={asciiDigits:Jo,chosenTokens:Tt,customs:()=>cr,dates:()=>ur,escaped:Xo,
fits:un,isSlip:sr,lengthOf:Xe,nearFeedback:ar,options:er,placing:tr,plain:Ze,Refusal:te,SPACES:Ho,split:je,strip:Je,t:V,
typed:ir,wellFormed:Qe},sc=1e-9;function fr(e,t){let[n,i]=typeof t=="number"?[t,""]:t,d=n>1-sc?1:Math.max(0,n),c=e*d;return{
points:c,of:e,note:i,verdict:ac(c,e,i)}}function ac(e,t,n){return n===Fe?Fe:e===t?"right":n==="near"?"near":e?"partly":"\
wrong"}var cc=["claim","rule","application","counter","source"],hr={read:(e,t,{typed:n})=>n(t,4e3),grade:()=>[0,"kept"],outcome:(e,t)=>({
written:t})};function pr(e,t){return e.map(({quiz:n,question:i,title:d})=>({title:d,versions:t.filter(c=>c.quiz===n&&c.question===
i).flatMap(lc)}))}function lc({time:e,action:t}){let{client:n,fields:i}=t.sent??{};if(!(t.did==="answer"&&typeof i=="obj\
ect"&&i)||Array.isArray(i))return[];let c=cc.map(u=>[u,typeof i[u]=="string"?i[u]:""]);return[{time:e,client:typeof n=="\
string"?n:"",fields:Object.fromEntries(c)}]}var dn={...Yo,client:Qo,guess:Zo,"whole-brief":hr};function Oe({kind:e,key:t,points:n,graded:i,sealed:d}){let c=dn[e];return{
goesOn:u=>c.goesOn?.(t,u)??!1,checkGoesOn:(u,k)=>c.checkGoesOn?.(t,u,k,Ne),read:u=>c.read(t,u,Ne),checkChoice(u){if(!c.checkChoice)
throw new te(V("this cannot be done here"));c.checkChoice(t,u,Ne)},grade:u=>fr(i?n:0,c.grade(t,u,Ne)),outcome:(u,k)=>d?c.
taken?.(t,u,Ne)??{}:c.outcome(t,u,k,Ne)}}var mr=e=>Object.values(dn).map(t=>t.written?.(e,Ne)).find(Boolean)??"",gr=({kind:e,
key:t},n,i)=>dn[e].words?.(n,i,Ne,t)??"";var uc=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let i=0;i<8;i+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function wr(e){
let t=4294967295;for(let n of e)t=uc[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var et=1,At=128*1024,dc=256*1024,fc=10**12,fn=20,hc=/^[A-Za-z0-9_.:/-]{1,160}$/,yr="sitting",vr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},kr=new TextEncoder,br=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ee=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Ct=e=>typeof e=="string"&&hc.test(e),tt=()=>`${new Date().toISOString().slice(0,19)}\
Z`,xr=e=>({format:et,course:e,made:tt()});function dt({id:e,quiz:t,question:n,version:i,action:d,time:c,round:u,attempt:k,
words:S,n:R}){let{did:B,...D}=d,g=Object.entries(D).filter(([,N])=>N!==""&&N!=null);return{n:R,time:c,quiz:t,question:n,
did:B,...k?{try:k}:{},...Object.fromEntries(g),...S?{words:S}:{},[yr]:u,version:i,id:e}}function $r(e){let t={did:e.did};
for(let[N,J]of Object.entries(vr))if(N in e){if(Sr(e[N])!==J||!Er(e[N]))return null;t[N]=e[N]}let{id:n="",quiz:i="",question:d="",
version:c="",time:u="",words:k=""}=e,{[yr]:S=0,try:R=0,n:B=0}=e;if(![n,i,d,c,u,k,t.did].every(N=>typeof N=="string")||!Ct(
n))return null;let g=N=>Number.isInteger(N)&&Number(N)>=0&&Number(N)<fc;return[S,R,B].every(g)?{id:n,quiz:i,question:d,version:c,
action:t,time:u,round:S,attempt:R,words:k,n:B}:null}function Sr(e){return Array.isArray(e)?"list":Ee(e)?"object":typeof e}
function Or(e){let t={did:e.did};for(let[n,i]of Object.entries(vr))if(Sr(e[n])===i){if(!Er(e[n]))throw new te(V("this ca\
nnot be saved"));t[n]=e[n]}return t}function Er(e){let t=Ee(e)?Object.values(e):[e],n=i=>typeof i=="object"&&i!==null;return t.
every(i=>!n(i)||!Object.values(i).some(n))}function ze(e){let t=kr.encode(JSON.stringify(e).slice(0,-1));return ft([t,kr.
encode(`${Tr(t)}
`)])}var Tr=e=>`, "sum": "${wr(e).toString(16).padStart(8,"0")}"}`;function Nr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>dc||t.length<fn)return null;let n=t.subarray(0,-fn);try{if(br.decode(t.subarray(-fn))!==Tr(n))return null;let i=`${br.
decode(n)}}`,d=i.startsWith("{")?JSON.parse(i):null;return Ar(d)?d:null}catch{return null}}function Ar(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(Ar)}function ft(e){let t=new Uint8Array(
e.reduce((i,{length:d})=>i+d,0)),n=0;for(let i of e)t.set(i,n),n+=i.length;return t}var pc=["sure","fairly","guessing"],mc=[0,1,2],Cr=300,gc=1e-9,xe=({tries:e,opened:t})=>e.slice(t);function Lt(e,t){let n=new Map(
e.map(N=>[N.id,N])),i=new Map(e.map(({id:N})=>[N,wc()])),d={answer(N,J,Y){if(S(N.id))throw new te(V("the question has al\
ready been answered"));let W=kc(N,J,Y),ne=xe(J).at(-1);ne&&Oe(N).goesOn(ne.answer)&&(Oe(N).checkGoesOn(ne.answer,W.answer),
J.tries.pop()),J.tries.push(W)},hint(N,J){if(J.hints===N.hints.length)throw new te(V("there is no hint left"));J.hints+=
1},show(N,J){if(!B(N.id))throw new te(V("the answer can only be shown after you have tried"));J.shown=!0},mark(N,J,Y){J.
marks=bc(N,J,Y)},choose(N,J,{sent:Y}){Oe(N).checkChoice(Y)},again(N,J){if(!D(N.id))throw new te(V("the question was not \
missed"));J.opened=J.tries.length,J.shown=!1,J.again+=1}};return{questions:e,question:c,progress:u,act:k,isFinal:S,isUnderWay:R,
mayShow:B,isMissed:D,score:g};function c(N){let J=n.get(N);if(!J)throw new te(V("the quiz has no such question"));return J}
function u(N){return i.get(c(N).id)}function k(N,J){let Y=c(N);if(!Object.hasOwn(d,J.did))throw new te(V("this cannot be\
 done here"));return d[J.did](Y,u(N),J),u(N)}function S(N){let{tries:J,graded:Y}=c(N),W=xe(u(N));if(!W.length||R(N))return!1;
let ne=Y&&W[W.length-1].grade.verdict==="right";return u(N).shown||ne||J!==null&&W.length>=J}function R(N){let J=xe(u(N)).
at(-1);return!!(J&&Oe(c(N)).goesOn(J.answer))}function B(N){let{graded:J,show_after:Y}=c(N),W=xe(u(N)).length>=Y;return J&&
W&&!R(N)&&!S(N)}function D(N){return c(N).graded&&S(N)&&xe(u(N)).at(-1)?.grade.verdict!=="right"}function g(){let N=e.filter(
K=>K.graded),J=N.map(({id:K})=>u(K).tries).filter(K=>K.length),Y=Rt(J.map(K=>K[K.length-1].points)),W=Rt(N.map(K=>K.points)),
ne=({id:K})=>(u(K).tries.at(-1)?.grade.verdict??Fe)!==Fe,se=e.filter(ne).length,h=se===e.length;return{points:Y,first:Rt(
J.map(K=>K[0].points)),of:W,answered:se,questions:e.length,missed:e.filter(({id:K})=>D(K)).length,passed:t&&h?100*Y>=t*W-
gc:null}}}var wc=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Rt=e=>e.reduce((t,n)=>t+n,0);function kc(e,t,n){
let i=Ee(n.sent)?n.sent:{},d=Oe(e),c=d.read(i),u=n.confidence||"";if(u&&!(e.confidence&&pc.includes(u)))throw new te(V("\
this does not say how sure you are"));let k=n.reason||"";if(typeof k!="string"||[...k].length>Cr)throw new te(V("a reaso\
n is one line of at most {most} characters",{most:Cr}));let S=Rt(e.hints.slice(0,t.hints).map(g=>g.cost)),R=d.grade(c),B=Math.
max(0,R.points-S*R.of),D=e.reason?je(k).join(" "):"";return{sent:i,answer:c,grade:R,points:B,cost:S,confidence:u,reason:D}}
function bc(e,t,{marks:n}){if(!e.criteria||!t.tries.length)throw new te(V("there is no written answer to mark"));if(!(Array.
isArray(n)&&n.length===e.criteria)||!n.every(d=>mc.includes(d)))throw new te(V("not every line of the rubric is marked"));
return[...n]}function hn(e,t){let n=e.question(t),i=e.progress(t),d=xe(i),c=d[d.length-1],u=e.isFinal(t),{sent:k}=c;return{points:c.points,
of:c.grade.of,verdict:yc(n,c),note:c.grade.note,cost:c.cost,tries:i.tries.length,first:i.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-d.length,final:u,may_show:e.mayShow(t),confidence:c.confidence,reason:c.reason,marks:[
...i.marks],...vc(n,u||!n.graded),written:typeof k.text=="string"?k.text:"",...n.sealed?{sent:k}:{},...Oe(n).outcome(c.answer,
u)}}function yc({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function vc({told:e},t){let{review_due:n,
...i}=t?e.last:e.early,d=e.review_after&&e.review_after<pn();return{...i,review_due:d?n:""}}function pn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var Mt=e=>async function(n,i){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${pn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return xc(
e,new Uint8Array(i[0]));default:throw new te(V("this kind of message is not known"))}};async function xc(e,t){let{added:n,
mended:i}=await e.merge(t),d=n?oo("One entry was added from the file.","{count} entries were added from the file.",n):V(
"Nothing was added: everything in the file is already here."),c=i.map(u=>V("In the file: {what}",{what:u}));return{keeping:"\
added",told:[d,...c,e.why()].join(" ").trim()}}function Rr(e,t){let n=Mt(e),i={ask:(S,R=[])=>n(S,R)},d=V("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),c=ge(
"p"),u=()=>c.replaceChildren(e.why()||d);e.follow(u),u();let k=V("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":V("Your answers as a file"),lang:Ke.used},ge("p",{class:"ck-heading"},V("Your answers as a file")),c,t?ge("p",{},V("T\
he buttons for that are beside your progress, on this page.")):lo(i),ge("p",{class:"ck-beside"},k))}function Lr(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,c=(o,r)=>{for(var s in r)t(o,s,{get:r[s],enumerable:!0})},u=(o,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let l of i(r))!d.call(o,l)&&l!==s&&t(o,l,{get:()=>r[l],enumerable:!(a=n(r,l))||a.enumerable});
return o},k=o=>u(t({},"__esModule",{value:!0}),o),S={};c(S,{explorer:()=>ye,predict:()=>ii,progress:()=>Si,quiz:()=>Is,reader:()=>Ks});
var R={},B={used:"",own:""};function D(o,r){R=o.get("words")??{};let s=o.get("languages");s?.used&&(B=s,r.lang=s.used,r.
dir=s.direction)}function g(o,r={}){let s=R[o]??o;return J(typeof s=="string"?s:s[0],r)}function N(o,r,s,a={}){let l=R[o]??
[o,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,w=(R[o]&&R[""]?.[f])??+(s!==1);return J(l[Number(w)],{count:s,...a})}function J(o,r){
return o.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function Y(o){if(o==="undated")return g("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(o)??[];if(!s)return o;let l=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:f}=B;return l.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var W=15e3,ne=new Set(["a","button","input","select","textarea","summary"]),se="a[href], bu\
tton, input, select, textarea, summary, [tabindex]";function h(o,r={},...s){let a=document.createElement(o);for(let[l,f]of Object.
entries(r))l.startsWith("on")?a.addEventListener(l.slice(2),f):f!==!1&&f!=null&&a.setAttribute(l,f===!0?"":f);r.dir==="a\
uto"&&B.own&&(a.lang=B.own);for(let l of s)l!=null&&a.append(l);return(ne.has(o)||"tabindex"in r)&&K(a),a}function K(o){
o instanceof HTMLElement&&o.matches(se)&&(o.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:o})=>{o instanceof Element&&
o.closest(".jupyter-widgets")&&K(o)}));function Z(o,r,s){let a=h(o,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
se).forEach(K)):a.textContent=s,a}function ue(){let o=h("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;
return{region:o,announce:s=>{o.replaceChildren(h("p",{},s)),clearTimeout(r),r=setTimeout(()=>o.replaceChildren(),W)}}}var Q=Math.
random().toString(36).slice(2,12),de=0;function ae(o){return de+=1,`ck-${o}-${Q}-${de}`}var ye={render({model:o,el:r}){D(
o,r);let{region:s,announce:a}=ue(),l=o.get("choices").map((L,A)=>Pe(L,()=>p(A))),f=h("button",{type:"button",onclick:y},
g("Show all rows")),w=h("p",{class:"ck-count"}),b=ke(o.get("columns")),m=h("div",{class:"ck-picture"});return r.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":g("Table with choices")},h("div",{class:"ck-choices"},...l.map(
({element:L})=>L),f),w,b.element,m,s)),o.on("change:chosen",$),o.on("change:picture",M),$(),()=>{o.off("change:chosen",$),
o.off("change:picture",M)};function p(L){let A=[...o.get("chosen")];A[L]=l[L].value(),x(A)}function y(){x(l.map(()=>null))}
function x(L){o.set("chosen",L),o.save_changes(),a(w.textContent)}function $(){let L=o.get("chosen"),A=o.get("rows"),U=A.
filter(({facets:v})=>v.every((E,_)=>L[_]===null||L[_]===E));l.forEach((v,E)=>{v.show(L[E])}),w.textContent=U.length?N("1\
 of {total} rows matches.","{count} of {total} rows match.",U.length,{total:A.length}):g("No row matches all of these ch\
oices."),b.show(U),M()}function M(){let L=o.get("picture"),A=JSON.stringify(L.of)===JSON.stringify(o.get("chosen"));L.of?
A?L.fault?m.replaceChildren(h("p",{dir:"auto"},L.fault)):m.replaceChildren(...L.lead?[De(L)]:[]):m.replaceChildren(h("p",
{},g("The figure for these rows is being drawn."))):m.replaceChildren()}}};function Pe({name:o,values:r},s){let a=r.map(
(f,w)=>h("option",{value:w,dir:"auto"},f||g("no entry"))),l=h("select",{onchange:s},h("option",{value:""},g("all")),...a);
return{element:h("label",{},h("span",{dir:"auto"},o)," ",l),value:()=>l.value===""?null:r[Number(l.value)],show:f=>l.value=
f===null?"":String(r.indexOf(f))}}function ke(o){let r=h("tbody"),s=o.map(b=>h("th",{scope:"col",dir:"auto"},b)),a=h("ta\
ble",{},h("thead",{},h("tr",{},...s)),r),l=g("The matching rows"),f=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":l},a);return{element:f,show:w};function w(b){f.hidden=b.length===0,f.scrollTop=0,r.replaceChildren(...b.map(
({cells:m})=>h("tr",{},...m.map(qe))))}}function qe(o){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(o)?.[1];return r?
h("td",{},h("a",{href:o,target:"_blank",rel:"noopener noreferrer"},r)):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
o)&&"ck-date"},o)}function De({lead:o,parts:r}){return h("div",{lang:"en"},h("p",{},o),...Ge(r))}function Ge(o){return o.
flatMap(({heading:r,items:s})=>[h("p",{},h("strong",{},r)),h("ol",{},...s.map(a=>h("li",{},a)))])}function ce(o){let r=h(
"p",{class:"ck-notice"}),s=h("p",{class:"ck-why-unsaved"}),a=h("p",{class:"ck-beside"});return{elements:{notice:r,unsaved:s,
left:a},announce:o,tell(l){r.replaceChildren(l),o(l)},clear:()=>r.replaceChildren(),setUnsaved:l=>s.replaceChildren(l),whyUnsaved:()=>s.
textContent??"",setRunning(){let l=g("The unit is still loading. Your answer is kept, and is checked as soon as that is \
done.");a.textContent!==l&&(a.replaceChildren(l),o(l))},setLeft(l){a.replaceChildren(l?g("Not checked yet: this is how y\
ou left it."):"")}}}function Ae(){let o=h("ul",{class:"ck-earlier",hidden:!0});return{element:o,show(r){!r.length&&o.hidden||
(o.hidden=!r.length,o.replaceChildren(...r.map(It)))}}}function It({time:o,words:r}){let s=Y(o.slice(0,10));if(!r){let l=g(
"Given to an earlier version of this question, on {day}; it stays in your record.",{day:s});return h("li",{},l)}let a=g(
"Given to an earlier version of this question, on {day}: ",{day:s});return h("li",{},a,h("q",{dir:"auto"},r))}var ht=2e4;
function Hr({look:o,retry:r,announce:s}){let a=h("p",{}),l=h("button",{type:"button",onclick:()=>r(!0)},g("Try again")),
f=h("details",{hidden:!0}),w=h("div",{class:"ck-saving",hidden:!0},a,l,f),b="",m=!1,p;return{element:w,show:y,close:()=>clearTimeout(
p)};function y({aloud:M=!1}={}){let L=o(),A=Vr(L),U=!A.length,v=U?Kr(L.late,m):A.join(" ");m||=!U,a.replaceChildren(v),w.
classList.toggle("ck-unsaved",!U),l.hidden=U||L.isSilent,$(L.kept.mended??[]),w.hidden=!v&&f.hidden,v&&(U?v!==b:M)&&s(v),
b=v,clearTimeout(p),!U&&!L.isSilent&&(p=setTimeout(x,ht))}function x(){document.hidden?y():r(!1)}function $(M){if(f.hidden=
!M.length,f.dataset.lines===String(M.length))return;f.dataset.lines=String(M.length);let L=N("1 line of your record coul\
d not be read.","{count} lines of your record could not be read.",M.length),A=M.map(v=>h("li",{dir:"auto"},v)),U=[h("sum\
mary",{},L),h("ul",{},...A)];f.replaceChildren(...M.length?U:[])}}function Kr(o,r){return o?N("1 change that was waiting\
 in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",o):r?g("E\
verything is saved now."):""}function Vr({kept:o,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?Jr(r):yn()];if(!o.why)
return[];let l=o.waiting?N("1 change is waiting to be saved.","{count} changes are waiting to be saved.",o.waiting):"",f=r&&
a?g("This browser keeps a copy until it is saved."):"";return[pt(o.why),l,f].filter(Boolean)}function Jr(o){return N("No\
t saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} c\
hanges are waiting in this browser, and will be sent when this quiz runs again.",o)}var pt=o=>g("Not saved yet: {reason}",
{reason:o}),yn=()=>g("Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),
nt=o=>o?g("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz\
 runs again. If the kernel is busy, wait; otherwise run this cell again."):yn(),Bt="coursekit",vn=window,xn=Symbol.for("\
coursekit.unstored");vn[xn]??=new Map;var Ie=vn[xn],Xr=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Ut(){try{return window.localStorage}catch{return null}}function Wt(o,r){let s=`${[
Bt,o,Xr,r].join(" ")} `;return{front:s,put(a,l){let f=JSON.stringify(l);try{return Qr(f.length+s.length+a.length),window.
localStorage.setItem(s+a,f),Ie.delete(s+a),!0}catch{return Ie.set(s+a,f),!1}},remove(a){Ie.delete(s+a),Ut()?.removeItem(
s+a)},get:a=>Ft(Ie.get(s+a)??Ye(s+a)),has:a=>Ie.has(s+a)||Ye(s+a)!==null,isStored:a=>Ye(s+a)!==null,all:()=>$n(s).flatMap(
a=>{let l=Ft(Ie.get(a)??Ye(a));return l?[[a.slice(s.length),l]]:[]})}}function Ye(o){return Ut()?.getItem(o)??null}function $n(o){
let r=Ut(),s=new Set(Ie.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(
o))}function Ft(o){try{let r=JSON.parse(o??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Qr(o){
let r=w=>w.length+(Ye(w)?.length??0),s=$n(`${Bt} `),a=s.reduce((w,b)=>w+r(b),0);if(a+o<=1e6)return;let l=w=>Ft(Ye(w))?.at??
0,f=s.filter(w=>!w.startsWith(`${Bt} waiting `));f.sort((w,b)=>l(w)-l(b));for(let w of f){if(a+o<=1e6)return;a-=r(w),window.
localStorage.removeItem(w)}if(a+o>1e6)throw new Error("no room for another action")}function zt(o){let r=JSON.stringify(
o);return[2166136261,19088743].map(s=>{let a=s;for(let l=0;l<r.length;l+=1)a=Math.imul(a^r.charCodeAt(l),16777619);return(a>>>
0).toString(16).padStart(8,"0")}).join("")}function Sn(o,{course:r,quiz:s},a,{onNews:l,onLate:f,onElsewhere:w}){let b=Wt(
"waiting",r),m=new Map,p=new Map,y=new Map,x=new Set,$=new Set,M=new Set,L={},A=!1;return o.listen(me),window.addEventListener(
"storage",ie),window.addEventListener("beforeunload",z),{give:E,giveAll:_,again:O,waiting:U,saved:le,areStored:()=>U().every(
({id:I})=>b.isStored(I)),areSilent:()=>U().some(({id:I})=>x.has(I)),open(I){L=I,!A&&(A=!0,v().forEach(C))},notOpened(){for(let{
id:I}of v())x.add(I)},close(){window.removeEventListener("storage",ie),window.removeEventListener("beforeunload",z)}};function U(){
let[I]=s.split(/(?<=\/)/),j=({quiz:F})=>F===s||I.endsWith("/")&&String(F).startsWith(I);return b.all().map(([F,H])=>({...H,
id:F})).filter(j).sort((F,H)=>F.n-H.n||(F.id<H.id?-1:1))}function v(){return U().filter(({id:I})=>!y.has(I))}function E(I,j,F){
let H=T({type:"do",question:I,deed:j});p.set(H.id,F),q(H),C(H)}function _(I,{onReply:j,onSilence:F}){let H=Object.entries(
I).map(([fe,ve])=>T({type:"do",question:fe,deed:ve}));H.forEach(q);let oe=Object.fromEntries(H.map(fe=>[fe.question,X(fe)])),
he=o.ask({type:"do-all",deeds:oe},{onReply(fe){for(let{id:ve,question:to}of H)to&&to in fe.refused?pe(ve):ee(ve,fe);j(fe),
l()},onSilence(){for(let{id:fe}of H)x.add(fe);l(),F()}});for(let{id:fe}of H)y.set(fe,he)}function O(I){let j=T({type:"ag\
ain"});p.set(j.id,I),C(j)}function T(I){let j=U(),F=j.findLast(ve=>ve.question===I.question);if(F&&Zr(F,I)&&!$.has(F.id))
return F;let H=`${new Date().toISOString().slice(0,19)}Z`,oe=I.question&&(L[I.question]??re(I.question)),he=(j.at(-1)?.n??
0)+1,fe={id:ei(),n:he,quiz:s,time:H,version:oe,...I};return b.put(fe.id,fe),fe}function q(I){let j=({id:F,n:H,question:oe})=>oe===
I.question&&H<I.n&&!$.has(F)&&(x.has(F)||!y.has(F));U().filter(j).forEach(C)}function C(I){let{id:j,quiz:F,type:H}=I;if(H===
"again"&&F!==s){pe(j);return}let oe=G(I);x.delete(j);let he=o.ask(oe,{onReply(fe){ee(j,fe);let ve=p.get(j);p.delete(j),ve?
ve.onReply(fe):M.has(j)||f(I,fe),M.add(j),l()},onSilence(){x.add(j),l(),p.get(j)?.onSilence?.()},onRunning:()=>p.get(j)?.
onRunning?.(),onRefused(fe){pe(j),p.get(j)?.onRefused?.(fe),l()}});y.set(j,he)}function G(I){let{id:j,quiz:F,type:H,question:oe}=I;
if(H==="again")return{type:H,id:j};let he=y.has(j)||!p.has(j);return{type:"do",question:oe,deed:X(I),...he&&{late:he,quiz:F}}}
function X({id:I,question:j="",deed:F,version:H,time:oe}){let he=H===re(j)?L[j]:H;return{...F,id:I,time:oe,...he&&{version:he}}}
function re(I){let j=m.get(I);if(j)return j;let F=zt(a.find(({id:H})=>H===I)??I);return m.set(I,F),F}function ee(I,j){x.
delete(I),$.add(I),j.saved&&le()}function le(){$.forEach(pe)}function pe(I){$.delete(I),x.delete(I),b.remove(I)}function me(I){
for(let j of U())(y.get(j.id)??I)<I&&!$.has(j.id)&&C(j);P()}function ie({key:I}){I?.startsWith(b.front)&&P()}function P(){
let I=[...x].filter(j=>!b.has(j));for(let j of I)x.delete(j),p.delete(j);I.length&&w()}function z(I){U().some(({id:j})=>!b.
isStored(j))&&I.preventDefault()}}var Zr=(o,r)=>o.type===r.type&&o.question===r.question&&JSON.stringify(o.deed)===JSON.
stringify(r.deed);function ei(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(o=>o.toString(16).padStart(2,"0")).join("")}var On=3e3,ti="[*]:",ni=".jp-InputPrompt";function En(o){let r=new Map,s=[],
a=0;return o.on("msg:custom",f),{ask(w,b){let m=ae("message");a+=1;let p=setTimeout(()=>l(m),On);r.set(m,{...b,place:a,timer:p});
try{o.send({...w,message_id:m})}catch{}return a},listen:w=>s.push(w),close(){o.off("msg:custom",f);for(let{timer:w}of r.
values())clearTimeout(w);r.clear()}};function l(w){let b=r.get(w);b&&(oi()?(b.onRunning?.(),b.timer=setTimeout(()=>l(w),
On)):b.onSilence?.())}function f(w){let b=r.get(w.message_id);if(b){r.delete(w.message_id),clearTimeout(b.timer),w.type===
"refused"?b.onRefused?.(w.reason):b.onReply(w);for(let m of s)m(b.place)}}}function oi(){return[...document.querySelectorAll(
ni)].some(({textContent:o})=>o===ti)}var ri=400;function Tn({course:o,quiz:r}){let s=Wt("draft",o),a=m=>`${r} ${m.id}`,l=new Map(
s.all()),f=new Set,w;return window.addEventListener("pagehide",b),document.addEventListener("visibilitychange",b),{of(m,p){
let y=l.get(a(m));return y&&(p||y.sign===zt(m))?y.deed:null},soon(m){f.add(m),clearTimeout(w),w=setTimeout(b,ri)},keep(m,p){
s.put(a(m),{at:Date.now(),sign:zt(m),deed:p})},forget(m){l.delete(a(m)),s.has(a(m))&&s.remove(a(m))},close(){b(),window.
removeEventListener("pagehide",b),document.removeEventListener("visibilitychange",b)}};function b(){clearTimeout(w);for(let m of f)
m.keepDraft();f.clear()}}var ii={render({model:o,el:r}){D(o,r);let s=si(o,En(o),r);return r.replaceChildren(s.element),s.
close}};function si(o,r,s){let[a]=o.get("shown"),l=o.get("manner"),{region:f,announce:w}=ue(),b=ce(w),m=Sn(r,l,[a],{onNews(){
m.waiting().length||b.setUnsaved("")},onLate:(z,I)=>le(I.stands?.result),onElsewhere:q}),p=Tn(l),y=ai(a,{onGuess:X,onLook:re,
onInput:()=>p.soon({keepDraft:G})}),x=h("p",{class:"ck-guessed",hidden:!0}),$=h("p",{class:"ck-notice"}),M=ae("guess"),L=Z(
"div",{class:"ck-prompt",dir:"auto",id:M},a.prompt),A=a.below?Z("div",{dir:"auto"},a.below):null,{notice:U,unsaved:v}=b.
elements,E=[L,A,y.element,x,U,v,$,f],_=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":M},...E),O=!1;return C(),
o.on("change:stage",me),r.ask({type:"open"},{onReply(z){le(z.questions[a.id].result),m.open(z.versions)},onSilence(){m.notOpened(),
m.waiting().length&&b.setUnsaved(nt(m.areStored()))}}),{element:_,close:T};function T(){o.off("change:stage",me);for(let z of[
m,p,r])z.close()}function q(){let z=I=>le(I.questions[a.id].result);r.ask({type:"open"},{onReply:z})}function C(){let[z]=m.
waiting(),I=p.of(a,!0)??z?.deed,{text:j}=I?.sent??{};typeof j=="string"&&(y.text.value=j)}function G(){let z=y.text.value.
trim();z&&!y.element.hidden?p.keep(a,{sent:{text:z}}):p.forget(a)}function X(){let z=y.text.value.trim();z?ee({text:z}):
(b.tell(g("Write your guess first; one word is enough.")),y.text.focus())}function re(){ee({without:!0})}function ee(z){
if(O)return;O=!0,b.clear();let I={did:"answer",sent:z};m.give(a.id,I,{onReply(j){b.setUnsaved(j.saved?"":pt(o.get("kept")?.
why??"")),le(j.stands.result),w(g("What the guess was about is shown below."))},onSilence(){O=!1,b.setUnsaved(nt(m.areStored())),
w(b.whyUnsaved())},onRefused(j){O=!1,b.tell(g("Not kept: {reason}.",{reason:j})),q()}})}function le(z){z&&(y.element.hidden=
!0,p.forget(a),x.hidden=!1,x.replaceChildren(...z.written?[h("strong",{},g("Your guess:"))," ",h("q",{dir:"auto"},z.written)]:
[g("You chose to see it without a guess.")]),pe(),me())}function pe(){let z=P(),I=z?.parentElement?.querySelector("templ\
ate");!z||!I||(z.append(I.content.cloneNode(!0)),I.remove(),z.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ie())}function me(){let z=o.get("stage");$.replaceChildren(z==="failed"?o.get("fault"):""),z==="failed"&&O&&w(o.get("fau\
lt")),z==="open"&&ie()}function ie(){let z=P();if(!z)return;let I=g("What the guess was about");for(let[H,oe]of[["tabind\
ex","-1"],["role","group"],["aria-label",I]])z.setAttribute(H,oe);K(z);let{activeElement:j}=document,F=j!==document.body&&
!_.contains(j);O&&!F&&z.focus({preventScroll:!0}),O=!1}function P(){return s.closest(".ck-gate")?.querySelector(".ck-rev\
ealed")}}function ai(o,{onGuess:r,onLook:s,onInput:a}){let l=h("p",{class:"ck-how",id:ae("how")},g("Make your guess firs\
t: then you see. No guess is graded.")),f=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:ae(o.id),"aria-describedby":l.
id,oninput:a}),w=h("button",{type:"submit",class:"ck-main"},g("Keep my guess and show")),b=h("button",{type:"button",onclick:s},
g("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(m){m.preventDefault(),r()}},l,h("label",{for:f.
id},g("Your guess:")),f,h("div",{class:"ck-actions"},w,b)),text:f}}var Nn="coursekit",ot="records";function ci(o,r,s){let a=!0,
l=null,f=!1;o.on("change:keeping",w),w();async function w(){try{await li(b)}catch(m){f||s(m instanceof Error?m.message:String(
m)),f=!0}}async function b(){if(!a&&!o.get("keeping").at_stake)return;let m=await ui();try{let{course:p}=o.get("keeping"),
y=await di(m,p);y&&!pi(y,l)&&await r.ask({keeping:"add"},[y]);let{upto:x,files:$}=await r.ask({keeping:"take"});x&&(l=hi(
$[0]),await fi(m,p,l),await r.ask({keeping:"taken",upto:x})),a=!1}finally{m.close()}}}function li(o){return navigator.locks?
navigator.locks.request(Nn,o):o()}function ui(){return new Promise((o,r)=>{let s=indexedDB.open(Nn,1);s.onupgradeneeded=
()=>s.result.createObjectStore(ot),s.onsuccess=()=>o(s.result),s.onerror=()=>r(s.error)})}function di(o,r){return new Promise(
(s,a)=>{let l=o.transaction(ot).objectStore(ot).get(r);l.onsuccess=()=>s(l.result),l.onerror=()=>a(l.error)})}function fi(o,r,s){
return new Promise((a,l)=>{let f=o.transaction(ot,"readwrite");f.objectStore(ot).put(s,r),f.oncomplete=()=>a(),f.onabort=
()=>l(f.error)})}var hi=({buffer:o,byteOffset:r,byteLength:s})=>new Uint8Array(o,r,s).slice(),pi=(o,r)=>o.length===r?.length&&
o.every((s,a)=>s===r[a]),mi=1e4,An=8,gi=6e4;function wi(o,r,s){return Cn(o,r,Rn(o,s))}function ki(o,r,s){let a=Rn(o,s),l=Cn(
o,r,a);return o.get("keeping").place!=="session"&&r.append(yi(a)),{link:a,leave:l}}function Cn(o,r,s){let{place:a}=o.get(
"keeping"),l=()=>{},f=w=>{r.prepend(bi(o,s,w)),l=xi(o)};return a==="session"&&f(""),a==="page"&&ci(o,s,f),()=>l()}function Rn(o,r){
let s=new Map;return o.on("msg:custom",(a,l)=>{a.keeping==="changed"&&r();let f=s.get(a.keeping_id);f&&(s.delete(a.keeping_id),
clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:l}))}),{ask(a,l=[]){return new Promise(
(f,w)=>{let b=ae("keeping"),m=()=>w(new Error(g("The kernel is not answering. Run this cell again.")));s.set(b,{resolve:f,
refuse:w,timer:setTimeout(m,mi)});try{o.send({...a,keeping_id:b},void 0,l)}catch{}})}}}function bi(o,r,s){let a=h("p",{class:"\
ck-reminder"}),l=()=>{let f=g("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(o.get("keeping").at_stake?f:"")};return o.on("change:keeping",l),l(),h("div",{class:"ck ck-keeping",role:"\
group","aria-label":g("Your answers are not kept here.")},h("p",{},h("strong",{},g("Your answers are not kept here.")),"\
 ",s?g("The browser will not store them ({reason}).",{reason:s}):""," ",g("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Ln(r),a)}function yi(o){let r=g("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return h("div",{class:"ck"},h(
"h3",{},g("Your answers as a file")),h("p",{},r),Ln(o))}function Ln(o){let{region:r,announce:s}=ue(),a=h("p",{class:"ck-\
notice"}),l=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:p}),f=h("button",{type:"button",onclick:m},g("Down\
load my answers")),w=h("button",{type:"button",onclick:()=>l.click()},g("Upload a file of answers"));return h("div",{class:"\
ck-file"},h("div",{class:"ck-actions"},f,w,l),a,r);function b(y){a.replaceChildren(y),s(y)}async function m(){try{let{name:y,
upto:x,files:$}=await o.ask({keeping:"take"});if(!x)return b(g("There is nothing to download yet."));vi(new Blob($,{type:"\
application/jsonl"}),y),await o.ask({keeping:"taken",upto:x}),b(g("Downloaded: {name}. Keep this file.",{name:y}))}catch(y){
b(g("Not downloaded: {reason}",{reason:Mn(y)}))}}async function p(){let[y]=l.files??[];if(y)try{if(y.size>An*1024*1024)throw new Error(
g("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:An}));
let{told:x}=await o.ask({keeping:"add"},[await y.arrayBuffer()]);b(x)}catch(x){b(g("Not uploaded: {reason}",{reason:Mn(x)}))}finally{
l.value=""}}}var Mn=o=>o instanceof Error?o.message:String(o);function vi(o,r){let s=URL.createObjectURL(o);h("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),gi)}function xi(o){let r=s=>{o.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var $i=300,mt=14,Pt=17,
Gt=["done","missed","left"],jn={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Si={render({model:o,el:r}){D(o,
r);let s=Oi(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:l}=ki(o,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),l()}}};function Oi(o){let{region:r,announce:s}=ue(),
a=h("p",{class:"ck-total"}),l=h("p",{class:"ck-notice"}),f=h("div"),w=h("div"),b=0,m=h("button",{type:"button",onclick:A},
g("Refresh")),p=h("div",{class:"ck ck-progress"},a,Ri(),m,l,f,w,r),y,x="";return{element:p,look:$,lookSoon:L};async function $(){
try{let{lessons:U,unread:v,apart:E,first_edition:_}=await o({keeping:"look"});M(_??[]);let O=[...v.map(q=>g("This unit c\
annot be read: {why}",{why:q})),E];l.replaceChildren(...O.filter(Boolean).map(q=>h("p",{},q)));let T=JSON.stringify(U);return T===
x||(x=T,a.replaceChildren(U.length?g("All units: {counts}",{counts:Yt(U.flatMap(_n))}):g("No unit here has any questions\
.")),f.replaceChildren(...U.map(Ai))),!0}catch(U){let v=U instanceof Error?U.message:String(U);return l.replaceChildren(
v),s(v),!1}}function M(U){U.length!==b&&(b=U.length,w.replaceChildren(Ei(U)))}function L(){clearTimeout(y),y=setTimeout(
$,$i)}async function A(){await $()&&s(a.textContent)}}function Ei(o){let r=o.length,s=N("First edition: one answer is ke\
pt","First edition: {count} answers are kept",r);return h("details",{class:"ck-first-edition"},h("summary",{},s),h("p",{},
g("These questions have left the course and are not asked again.")),h("ul",{},...o.map(Ti)))}function Ti({prompt:o,words:r,
time:s,verdict:a}){let l=Y(s.slice(0,10));return h("li",{},Z("span",{dir:"auto"},o),h("p",{},`${l}: `,h("q",{dir:"auto"},
r||"…"),` ${Ni()[a]??""}`))}var Ni=()=>({right:g("Right"),partly:g("Partly right"),near:g("Nearly right"),wrong:g("Not\
 right")}),_n=o=>o.objectives.flatMap(({questions:r})=>r.map(({state:s})=>s));function Ai(o){let r=_n(o),s=h("span",{dir:"\
auto"},o.title),a=h("span",{class:"ck-unseen"},g("(opens in a new tab)")),l=Gt.flatMap(f=>r.filter(w=>w===f));return h("\
section",{},h("h3",{},h("a",{href:o.file,target:"_blank",rel:"noopener"},s," ",a)),h("p",{class:"ck-counts"},Ht(l),Yt(r)),
h("ul",{},...o.objectives.map(Ci)))}function Ci({text:o,questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f===
"missed"),l=r.filter(({state:f,earlier:w})=>f==="left"&&w);return h("li",{},o?h("span",{dir:"auto"},o):g("Questions with\
out an objective"),h("p",{class:"ck-counts"},Ht(s),Yt(s)),qn(g("Missed:"),a),qn(g("Changed since you answered:"),l))}function qn(o,r){
if(!r.length)return null;let s=r.map(({prompt:a})=>Z("li",{dir:"auto"},a));return h("div",{class:"ck-prompts"},h("p",{},
o),h("ul",{},...s))}function Yt(o){let[r,s,a]=Gt.map(l=>o.filter(f=>f===l).length);return g("{done} done, {missed} misse\
d, {left} left",{done:r,missed:s,left:a})}function Ri(){let o={done:g("done"),missed:g("missed"),left:g("left")},r=Gt.map(
s=>h("span",{},Ht([s]),` ${o[s]}`));return h("p",{class:"ck-legend"},g("A symbol for each question:"),...r)}function Ht(o){
let r=gt("svg",{class:"ck-marks",width:o.length*Pt,height:mt,viewBox:`0 0 ${o.length*Pt} ${mt}`,"aria-hidden":"true",focusable:"\
false"});return o.forEach((s,a)=>{let l=gt("g",{class:`ck-mark-${s}`,transform:`translate(${a*Pt} 0)`});l.append(gt("rec\
t",{x:1,y:1,width:mt-2,height:mt-2,rx:2})),jn[s]&&l.append(gt("path",{d:jn[s]})),r.append(l)}),r}function gt(o,r){let s=document.
createElementNS("http://www.w3.org/2000/svg",o);for(let[a,l]of Object.entries(r))s.setAttribute(a,`${l}`);return s}var Li=3,
Mi=30,Dn=100,ji=["client","whole-brief"];function _i(o,{way:r,makeForm:s,put:a}){let l=[],f=r==="one-by-one",w=h("button",
{type:"button",class:"ck-main",hidden:!0,onclick:U},g("Next question")),b={},m=0;return{next:w,begin(){$(Li),l.length<o.
length&&qi(x)},addAll:()=>$(1/0),restore:M,restoreOne:L,arrange:A,named:p,around(v){let E=v instanceof Element?v.closest(
"form"):null;return l.find(_=>_.element===E)},actions:()=>Object.fromEntries(y().flatMap(([v,E])=>{let _=E.action();return _?
[[v,_]]:[]})),left:()=>l.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>y().find(([v])=>!b[v]?.result)?.[1],setSaved(v){
for(let[E,_]of y())v.has(E)||_.setUnsaved("")}};function p(v){return l[o.findIndex(({id:E})=>E===v)]}function y(){return l.
map((v,E)=>[o[E].id,v])}function x(){$(Mi),l.length<o.length&&setTimeout(x)}function $(v){let E=o.slice(l.length,l.length+
v).map((_,O)=>{let T=l.length+O+1,q=o.length,C=ji.includes(_.kind)?"":g("Question {place} of {count}",{place:T,count:q}),
G=s(_,C);return b[_.id]&&G.restore(b[_.id]),G});l.push(...E),A(),a(E,o.length-l.length)}function M(v){b=v,r!=="each"&&$(
1/0);for(let[E,_]of y())_.restore(b[E]);f&&(m=Math.max(0,l.findIndex(E=>!E.isAnswered()))),A()}function L(v,E){b[v]=E,p(
v)?.restore(E),A()}function A(){l.forEach((v,E)=>{v.element.hidden=f&&E>m}),w.hidden=!(f&&m<l.length-1&&l[m].isAnswered())}
function U(){m+=1,A(),l[m].focus()}}function qi(o){let r=!1,s=()=>{r||o(),r=!0};setTimeout(s,Dn),requestAnimationFrame(()=>Di(
s))}function Di(o){"requestIdleCallback"in window?requestIdleCallback(o,{timeout:Dn}):setTimeout(o)}function Ii(o,r){let{
make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:w,verdictLine:b}=r,m=s("textarea",{id:w("text"),rows:4,maxlength:2e3,
dir:"auto",oninput:I}),p=s("p",{class:"ck-how",id:w("count")});m.setAttribute("aria-describedby",p.id);let y=s("div"),x=s(
"div",{role:"group"}),$=s("div"),M=s("div",{class:"ck-case"},y,x,$),L=null,A=[],U=null,v=null,E=!1;return G(),{how:f("A \
decision that you have made stays."),get check(){return L?.asks&&!L.next?f("Compare"):f("Decide")},goesOn:!0,body:M,answer:_,
fill:O,show:T,said:C,close:()=>r.setDisabled(x,!0),open:q};function _(){if(v)return v;if(U){let j=U.answer()?.choices;return j?
{path:[...A,...j]}:null}return L?.asks&&m.value.trim()?{path:A,text:m.value.trim()}:null}function O(j){v=null;let{path:F,
text:H}=j,oe=F.slice(0,A.length).join()===A.join();oe&&U&&F.length===A.length+1?U.fill({choices:F.slice(-1)}):oe&&!U&&H?
(m.value=H,I()):L||(v=j)}function T(j){if(v=null,E=!1,JSON.stringify(j)===JSON.stringify(L))return;let F=!!M.closest("fo\
rm")?.contains(document.activeElement),H=j.steps.length!==L?.steps.length||j.written!==L?.written;L=j,A=j.path,y.replaceChildren(
...j.steps.map(le)),j.written&&!m.value&&(m.value=j.written),G(),F&&H&&x.querySelector("p")?.focus()}function q(){r.setDisabled(
x,!1),E=!0,queueMicrotask(()=>{!E||!L||(L=null,A=[],m.value="",y.replaceChildren(),G())})}function C({steps:j,next:F,written:H}){
if(H)return f("What to look for is shown below your own answer.");let{verdict:oe,feedback:he}=j[j.length-1],fe=F?ie(j.length+
1):f("The case has ended.");return[r.sentence(z()[oe]),r.plainText(he),r.sentence(fe)].join(" ")}function G(){let j=L?L.
next:o;U=j?r.viewOptions(j.options,{how:"",type:"radio"}):null,x.replaceChildren(...j?X(j,A.length+1):re()),$.replaceChildren(
...L?.written?ee(L):[]),I()}function X({fact:j,question:F,contested:H},oe){let he=w("decision");return[me(ie(oe)),l(j),a(
"p",{class:"ck-heading",dir:"auto",id:he},F),H?s("p",{class:"ck-how"},P()):"",s("div",{role:"radiogroup","aria-labelledb\
y":he},U?.body)]}function re(){let{ending:j,asks:F}=L,H=F?a("label",{for:m.id,dir:"auto"},F.prompt):"";return[me(f("How \
the case ends")),l(j),...F?[H,m,p]:[]]}function ee({rubric:j,model:F,marks:H}){return[s("p",{class:"ck-heading"},f("Mark\
 your own answer")),r.viewRubric(j,H,r),s("details",{},s("summary",{},f("A reason that meets the rubric")),l(F))]}function le(j,F){
let H=w("step"),oe=j.others.map(he=>s("li",{},...pe(he)));return s("div",{class:"ck-position",role:"group","aria-labelle\
dby":H},s("p",{class:"ck-heading",id:H},ie(F+1)),l(j.fact),a("p",{dir:"auto"},j.question),...pe(j),oe.length?s("details",
{},s("summary",{},f("The other options")),s("ul",{},...oe)):null)}function pe({text:j,verdict:F,feedback:H}){let oe=a("p",
{class:"ck-decided",dir:"auto"},j);return F?[oe,b(F,z()[F]),l(H)]:[oe]}function me(j){let F=w("heading");return x.setAttribute(
"aria-labelledby",F),s("p",{class:"ck-heading",tabindex:-1,id:F},j)}function ie(j){return f("Decision {number} of {count\
}",{number:j,count:o.decisions})}function P(){return f("This decision is contested, and not graded.")}function z(){return{
right:f("Right"),wrong:f("Not right"),discussed:f("Contested: not graded")}}function I(){let j=L?.asks?.limit,F=m.value.
split(/\s+/).filter(Boolean).length;p.replaceChildren(j?f("{count} of at most {limit} words",{count:F,limit:j}):""),p.classList.
toggle("ck-over",!!j&&F>j)}}var In="coursekit-client-chosen";function Bi(o,r){let{dateInWords:s,make:a,makeMarkdown:l,markdownBlock:f,
t:w,tn:b,uniqueId:m}=r,p=o.clients,y={claim:w("Claim"),rule:w("Rule (instrument, article, paragraph)"),application:w("Ap\
plication to the client"),counter:w("Strongest counter-argument"),source:w("Source")},x=a("p",{class:"ck-how",id:m("coun\
t")}),$=Object.entries(y).map(([P,z])=>{let I=m(P),j=a("textarea",{id:I,rows:P==="source"?1:3,maxlength:4e3,dir:"auto","\
aria-describedby":x.id,oninput:me});return{name:P,label:z,text:j,element:a("div",{},a("label",{for:I},z),j)}}),M=a("div",
{class:"ck-position"}),L=C(),A=a("div",{class:"ck-discussed",hidden:!0}),U=a("div"),v=a("div",{},...$.map(({element:P})=>P),
x),E=a("div",{class:"ck-brief"},M,L.element,v,A,U),_="";return X(""),me(),document.addEventListener(In,P=>{X(P.detail)}),
{how:w("Nobody grades it. Each version that you keep stays in your record."),check:w("Keep this version"),body:E,answer(){
let P=Object.fromEntries($.map(({name:z,text:I})=>[z,I.value.trim()]));return Object.values(P).some(Boolean)?{client:_,fields:P}:
null},fill:O,show:T,follow:q,said:()=>w("What to look for, and examples, are shown below your own paragraph."),close:()=>r.
setDisabled(v,!0),open:()=>r.setDisabled(v,!1)};function O(P){for(let{name:z,text:I}of $)I.value=P.fields[z]??"";P.client&&
X(P.client),me()}function T(P){$.some(({text:I})=>I.value)||O({fields:P.fields}),_||X(P.client);let z=JSON.stringify([P.
rubric,P.marks]);A.dataset.shown!==z&&(A.dataset.shown=z,A.hidden=!1,A.replaceChildren(ie(w("Mark your own paragraph")),
r.viewRubric(P.rubric,P.marks,r),ie(w("Examples")),...P.exemplars.map(r.viewExemplar)))}function q({client:P,versions:z=[]}){
P&&X(P);let I=L.element.contains(document.activeElement);ee(P??"")&&!I&&(L.element.open=!1);let j=le(z);U.replaceChildren(
...j?[j]:[])}function C(){let P=m("client"),z=p.map(({token:H})=>a("input",{type:"radio",name:P,value:H,id:m("client"),onchange:G})),
I=p.map(({text:H},oe)=>a("div",{class:"ck-option"},z[oe],l("label",{for:z[oe].id,dir:"auto"},H))),j=a("summary",{},w("Wh\
om do you advise?")),F={role:"radiogroup","aria-label":w("Whom do you advise?")};return{inputs:z,element:a("details",{},
j,a("div",F,...I))}}function G(){let P=r.chosenValue(L.inputs);X(P),document.dispatchEvent(new CustomEvent(In,{detail:P}));
let z=ee(P);r.choose({client:P},()=>{r.announce(w("You now advise: {name}",{name:r.plainText(z?.text??"")}))})}function X(P){
let z=ee(P);if(P&&!z)return;_=P,r.chooseValue(L.inputs,P),L.element.open=!z||L.element.open;let I=a("p",{class:"ck-how"},
w("Choose a client first; you can change it later."));M.replaceChildren(...z?re(z):[I])}function re({text:P,asks:z}){let I=l(
"strong",{dir:"auto"},P);return[a("p",{},w("You advise:")," ",I),f(z)]}function ee(P){return p.find(z=>z.token===P)}function le(P){
if(!P.length)return null;let z=b("One version kept","{count} versions kept",P.length),I=P.map(pe);return a("details",{},
a("summary",{},z),a("ol",{},...I))}function pe({time:P,sent:z}){let I=ee(z.client),j=I?[" · ",l("span",{dir:"auto"},I.text)]:
[],F=`${s(P.slice(0,10))}, ${P.slice(11,16)} UTC`,H=$.flatMap(({name:oe,label:he})=>{let fe=z.fields?.[oe];return typeof fe!=
"string"||!fe?[]:[a("dt",{},he),a("dd",{class:"ck-kept",dir:"auto"},fe)]});return a("li",{},F,...j,a("dl",{},...H))}function me(){
let P=$.map(({text:I})=>I.value.split(/\s+/).filter(Boolean).length).reduce((I,j)=>I+j,0),{limit:z}=o;x.replaceChildren(
w("{count} of about {limit} words",{count:P,limit:z})),x.classList.toggle("ck-over",P>1.5*z)}function ie(P){return a("p",
{class:"ck-heading"},P)}}var Ui=({options:o},{t:r,viewOptions:s})=>s(o,{how:r("Choose one answer."),type:"radio"}),Wi=({
options:o},{t:r,viewOptions:s})=>s(o,{how:r("Choose every answer that is right."),type:"checkbox"});function Fi(o,r){let{
make:s,makeMarkdown:a,t:l}=r,f=o.right;return r.viewPlaced(o,l("Choose a column for each."),w=>{let b=r.uniqueId("classi\
fy"),m=a("legend",{dir:"auto"},w),p=f.map(({token:$})=>s("input",{type:"radio",name:b,value:$})),y=f.map(($,M)=>s("label",
{},p[M]," ",a("span",{dir:"auto"},$.text))),x=s("fieldset",{class:"ck-inline"},m,...y);return{element:x,control:x,words:m.
textContent??"",value:()=>r.chosenValue(p),set:$=>r.chooseValue(p,$)}})}function zi(o,r){let{describe:s,make:a,setInvalid:l,
t:f}=r,w=o.pieces,b=o.gaps,m=b.map((x,$)=>{let M=f("Gap {place} of {count}",{place:$+1,count:b.length});return{control:r.
makeBlank({class:"ck-gap","aria-label":M},x),label:M,feedback:r.makeFeedback()}}),p=a("p",{class:"ck-cloze",dir:"auto",id:r.
uniqueId("cloze")});w.forEach((x,$)=>{p.append(r.makeMarkdown("span",{},x)),m[$]&&p.append(m[$].control)});for(let{control:x}of m)
s(x,p);let y=a("div",{},p,...m.map(({feedback:x})=>x.element));return{how:f("Fill the gaps."),body:y,answer(){let x=m.map(
({control:$})=>$.value.trim());return x.some(Boolean)?{gaps:x}:null},fill({gaps:x}){m.forEach(({control:$},M)=>{$.value=
x[M]??""})},show(x){m.forEach(({control:$,label:M,feedback:L},A)=>{let{right:U,written:v,...E}=x.gaps[A];$.value=v,s($,L.
element,p),l($,v&&!U);let _=r.placeVerdict(U,v),O={right:f("{gap}: right",{gap:M}),wrong:f("{gap}: not right",{gap:M}),left:f(
"{gap}: left empty",{gap:M})};L.set(...r.placeTold(_,O[_],E))})},said:()=>m.map(({feedback:x})=>x.text()).join(" "),...r.
closing(y,()=>{for(let{control:x,feedback:$}of m)s(x,p),l(x,!1),$.set()})}}function Pi(o,{dateInWords:r,make:s,t:a,uniqueId:l,
viewTyped:f}){let w=l("undated"),b=s("input",{type:"checkbox",id:w,onchange:y}),m=s("label",{for:w},` ${a("The text give\
s no date.")}`),p=f({how:a("Type a date that is as precise as the text: a day, a month or a year."),label:a("Date:"),more:s(
"p",{},b,m),sent:()=>b.checked?{undated:!0}:null,filled(x){b.checked=!!x.undated,y()},shown({understood:x}){b.checked=x===
"undated"},key:r});return p;function y(){p.input.disabled=b.checked}}function Gi(o,r){let{make:s,makeMarkdown:a,markdownBlock:l,
t:f,uniqueId:w}=r,b=s("textarea",{id:w("text"),rows:6,maxlength:1e4,dir:"auto",oninput:$}),m=s("p",{class:"ck-how",id:w(
"count")});b.setAttribute("aria-describedby",m.id);let p=s("div",{class:"ck-discussed",hidden:!0}),y=a("span",{},o.role),
x=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role: ")),y),s("label",{for:b.id},f("Write what somebody in this r\
ole would say:")),b,m,p);return $(),{how:f("You are not asked for your own opinion, and no answer is graded."),check:f("\
Compare"),isFreeText:!0,body:x,answer:()=>b.value.trim()?{text:b.value.trim()}:null,fill(A){b.value=A.text,$()},show(A){
b.value||(b.value=A.written),$(),p.hidden=!1,p.replaceChildren(M(f("Answers that can be defended")),...A.positions.map(L),
M(f("Mark your own answer")),r.viewRubric(A.rubric,A.marks,r),M(f("Examples")),...A.exemplars.map(r.viewExemplar))},said:({
positions:A})=>f("{count} answers that can be defended are shown below your own.",{count:A.length}),...r.closing(x)};function $(){
let A=b.value.split(/\s+/).filter(Boolean).length,{limit:U}=o;m.replaceChildren(f("{count} of at most {limit} words",{count:A,
limit:U})),m.classList.toggle("ck-over",A>U)}function M(A){return s("p",{class:"ck-heading"},A)}function L({answer:A,held_by:U,
strongest:v,counter:E}){let _=w("position");return s("div",{class:"ck-position",role:"group","aria-labelledby":_},a("p",
{class:"ck-heading",dir:"auto",id:_},A),s("p",{dir:"auto"},f("Held by {who}.",{who:U})),s("p",{},s("strong",{},f("The st\
rongest argument for it"))),l(v),s("p",{},s("strong",{},f("The strongest argument against it"))),l(E))}}function Yi(o,r){
let{describe:s,make:a,markdownBlock:l,setDisabled:f,setInvalid:w,t:b}=r,m=o.words,p=r.viewMarking(m,o.rest,{"aria-label":b(
"Words in the passage")}),y=p.element,x=a("button",{type:"button",onclick:A},b("Clear the marks")),$=r.makeFeedback(),M=a(
"div",{class:"ck-actions"},x),L=a("div",{},y,M,$.element);return{how:b("Mark the words: drag over them, or move with the\
 arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:L,answer:()=>p.marked().length?{words:p.
marked()}:null,fill:({words:v})=>p.markAll(E=>v.includes(E)),show(v){p.markAll(_=>v.words.includes(_),!0);let E=[l(v.feedback)];
if(v.key){let _=new Set(v.key);p.words.forEach((O,T)=>{O.dataset.key=String(_.has(T))}),E.push(r.keyLine(v.key.map(U).join(
"")))}v.why&&E.push(l(v.why)),$.set(...E),s(y,$.element),w(y,v.verdict!=="right")},said:()=>$.text(),close(){p.close(),f(
L,!0)},open(){p.open(),f(L,!1);for(let v of p.words)delete v.dataset.key;$.set(),s(y),w(y,!1)}};function A(){p.markAll(()=>!1)}
function U(v,E){return(E?m[v][0]:"")+p.words[v].textContent}}function Hi(o,{make:r,makeMarkdown:s,makeSelect:a,plainText:l,
t:f,uniqueId:w,viewPlaced:b}){let m=o.right.map(p=>[p.token,l(p.text)]);return b(o,f("For each one, choose what goes wit\
h it."),p=>{let y=w("match"),x=a({id:y},m),$=s("label",{for:y,dir:"auto"},p);return{element:r("div",{class:"ck-pair"},$,
x),control:x,words:$.textContent??"",value:()=>x.value,set(M){x.value=M}}})}var He="nothing";function Ki(o,r){let{chosenValue:s,
describe:a,make:l,setInvalid:f,t:w}=r,b=r.uniqueId("mend"),m=[...o.row,[He,""]].map((v,E)=>Vi(v,{name:b,id:`${b}-${E}`,onchange:U},
r)),p=m.map(({input:v})=>v),y=r.makeBlank({id:r.uniqueId("mended")},o.among),x=l("label",{for:y.id},w("What should it sa\
y?")),$=l("p",{class:"ck-field"},x,y),M=r.makeFeedback(),L=l("div",{},l("blockquote",{dir:"auto"},o.sentence),l("div",{class:"\
ck-options"},...m.map(({element:v})=>v)),$,M.element);return U(),{how:w("Choose the wrong cell, then say what it should \
contain."),body:L,answer(){let v=s(p),E=y.value.trim();return v===He?{cell:v}:v&&E?{cell:v,text:E}:null},fill:({cell:v,text:E})=>A(
v,E??""),show(v){A(v.cell,v.value),M.set(...Ji(v,r));let E=p.find(_=>_.checked);a(E,M.element),a(y,M.element),f(y,Bn(v)===
"wrong")},said:()=>M.text(),...r.closing(L,()=>{M.set();for(let v of[...p,y])a(v);f(y,!1)})};function A(v,E){r.chooseValue(
p,v),y.value=E,U()}function U(){$.hidden=["",He].includes(s(p))}}function Vi([o,r],{name:s,id:a,onchange:l},{make:f,t:w}){
let b=f("input",{type:"radio",name:s,id:a,value:o,onchange:l}),m=o===He?f("label",{for:a},Un(w)):f("label",{for:a,dir:"a\
uto"},f("strong",{},`${o}: `),r);return{input:b,element:f("div",{class:"ck-option"},b,m)}}function Ji(o,{keyLine:r,markdownBlock:s,
t:a,verdictLine:l}){let{right:f,feedback:w,key:b,why:m}=o,p=Bn(o);return[f?l("right",a("The cell: right")):l("wrong",a("\
The cell: not right")),...p==="right"?[l(p,a("What it should say: right"))]:[],...p==="wrong"?[l(p,a("What it should say\
: not right"))]:[],...w?[s(w)]:[],...b?[r(b.cell===He?Un(a):`${b.cell}: ${b.value}`)]:[],...m?[s(m)]:[]]}function Bn({right:o,
cell:r,verdict:s}){return!o||r===He?"":s==="right"?"right":"wrong"}var Un=o=>o("Nothing in this row is wrong");function Xi({
unit:o},{make:r,t:s,viewTyped:a}){let l=o?r("span",{"aria-hidden":"true"},` ${o}`):null,f=o?s("Number ({unit}):",{unit:o}):
s("Number:"),w=a({how:s("Type a number."),label:f,after:l});return w.input.setAttribute("inputmode","decimal"),w}function Qi(o,r){
let{announce:s,describe:a,make:l,markdownBlock:f,plainText:w,setOff:b,t:m}=r,p=r.makeFeedback(),y=l("ol",{class:"ck-orde\
r"}),x=l("div",{},y,p.element),$=o.items.map(M);return v(),{how:m("Put them in order, with the first at the top: use the\
 buttons, or the arrow keys on a button."),body:x,answer:()=>({order:$.map(({token:E})=>E)}),fill:({order:E})=>A(E),show(E){
A(E.key??E.order);let _=[E.feedback,E.why].filter(Boolean).map(f);p.set(..._,...L(E.open??[])),a(y,p.element)},said:()=>p.
text(),...r.closing(x,()=>{p.set(),a(y),v()})};function M({token:E,text:_}){let O=w(_),T=r.makeMarkdown("span",{class:"c\
k-words",dir:"auto"},_),q=re("↑",m("Move up: {item}",{item:O}),-1),C=re("↓",m("Move down: {item}",{item:O}),1),G=l("\
span",{class:"ck-moves"},q,C),X=l("li",{onkeydown:ee},G,T);return{token:E,words:O,row:X,up:q,down:C};function re(le,pe,me){
return l("button",{type:"button",class:"ck-move","aria-label":pe,onclick:()=>U(E,me)},le)}function ee(le){let pe={ArrowUp:-1,
ArrowDown:1}[le.key];pe&&(le.preventDefault(),le.stopPropagation(),U(E,pe))}}function L(E){if(!E.length)return[];let _=E.
map(([T,q])=>l("li",{},m("{one} / {other}",{one:w(T),other:w(q)}))),O=m("The text does not say which of these came first\
:");return[l("p",{},O),l("ul",{},..._)]}function A(E){$.sort((_,O)=>E.indexOf(_.token)-E.indexOf(O.token)),v()}function U(E,_){
let O=$.findIndex(X=>X.token===E),T=O+_,q=$[O];if(q.up.disabled||T<0||T>=$.length)return;$.splice(O,1),$.splice(T,0,q);let C=document.
activeElement;v(),C instanceof HTMLElement&&C.focus();let G={item:q.words,place:T+1,count:$.length};s(m("{item}: now {pl\
ace} of {count}",G))}function v(){y.replaceChildren(...$.map(({row:E})=>E)),$.forEach(({up:E,down:_},O)=>{b(E,O===0),b(_,
O===$.length-1)})}}var Zi=(o,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not ma\
tter."),label:r("Answer:")});function es(o,r){let{chooseValue:s,chosenValue:a,describe:l,keyLine:f,make:w,markdownBlock:b,
t:m}=r,p=r.uniqueId("true-or-false"),y=r.makeFeedback(),x=[m("True"),m("False")],$=[!0,!1].map(A=>w("input",{type:"radio",
name:p,value:String(A)})),M=$.map((A,U)=>w("label",{},A,` ${x[U]}`)),L=w("div",{},w("div",{class:"ck-inline"},...M),y.element);
return{how:m("True or false?"),body:L,answer(){let A=a($);return A?{answer:A==="true"}:null},fill:({answer:A})=>s($,String(
A)),show(A){s($,String(A.answer));let U="key"in A?[f(x[A.key?0:1])]:[];y.set(b(A.feedback),...U),l($.find(v=>v.checked),
y.element)},said:()=>y.text(),...r.closing(L,()=>{y.set();for(let A of $)l(A)})}}var ts={branching:Ii,brief:Bi,choice:Ui,
choices:Wi,classify:Fi,cloze:zi,date:Pi,discuss:Gi,highlight:Yi,match:Hi,mend:Ki,number:Xi,order:Qi,"short-text":Zi,"tru\
e-or-false":es},Wn={};c(Wn,{chooseValue:()=>Gn,chosenValue:()=>Pn,closing:()=>bt,describe:()=>Re,focusFirst:()=>zn,isOff:()=>Be,
keyLine:()=>Kt,makeBlank:()=>Kn,makeFeedback:()=>rt,makeSelect:()=>Vn,markdownBlock:()=>Ce,placeTold:()=>Hn,placeVerdict:()=>Yn,
plainText:()=>Fn,rounded:()=>Te,sentence:()=>kt,setDisabled:()=>Vt,setInvalid:()=>it,setOff:()=>$e,verdictLine:()=>wt});
var ns={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function wt(o,r){let s=h("span",{"aria-hidden":"true"},`${ns[o]} `);return h("p",{class:`ck-verdict ck-${o.replace(" ","\
-")}`},s,r)}function rt(){let o=h("div",{class:"ck-feedback",id:ae("feedback"),hidden:!0});return{element:o,text:()=>os(
o),set(...r){o.hidden=!r.length,o.replaceChildren(...r)}}}var kt=o=>/[.!?:…。؟]["”’)]*$/.test(o)?o:`${o}.`;function os(o){
let r=o.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[...r.children].map(s=>s.textContent?.
trim()??"").filter(Boolean).map(kt).join(" ")}var Ce=o=>Z("div",{dir:"auto"},o),Fn=o=>Z("span",{},o).textContent??"";function Re(o,...r){
r.length?o?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):o?.removeAttribute("aria-describedby")}function it(o,r){
r?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-invalid")}var $e=(o,r)=>o.setAttribute("aria-disabled",String(
r)),Be=o=>o.getAttribute("aria-disabled")==="true",Kt=o=>h("p",{class:"ck-key"},g("The answer: {key}",{key:o}));function Vt(o,r){
let s=o.querySelectorAll("input, select, textarea, button");for(let a of s)a.disabled=r}function zn(o){o.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var bt=(o,r)=>({close:()=>Vt(o,!0),open(){Vt(o,!1),r?.()}}),Pn=o=>o.
find(r=>r.checked)?.value??"";function Gn(o,r){for(let s of o)s.checked=s.value===r}function Yn(o,r){return o?"right":r?
"wrong":"left"}function Hn(o,r,{feedback:s,key:a,why:l}){return[wt(o,r),...s?[Ce(s)]:[],...a&&o!=="right"?[Kt(a)]:[],...l?
[Ce(l)]:[]]}function Kn(o,r){return r.length?Vn(o,r.map(s=>[s,s])):h("input",{...o,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Vn(o,r){let s=h("option",{value:""},g("Choose …")),a=r.map(([l,f])=>h("option",{value:l,dir:"aut\
o"},f));return h("select",o,s,...a)}var Te=o=>String(Math.round(o*100)/100),Jn=()=>({sure:g("Sure"),fairly:g("Fairly sur\
e"),guessing:g("Guessing")});function rs(){let o=ae("confidence"),r=Object.entries(Jn()).map(([l,f])=>{let w=h("input",{
type:"radio",name:o,value:l});return{input:w,label:h("label",{},w,` ${f}`)}}),s=r.map(({input:l})=>l),a=h("legend",{},g(
"How sure are you?"));return{element:h("fieldset",{class:"ck-inline"},a,...r.map(({label:l})=>l)),value:()=>Pn(s),show:l=>Gn(
s,l),close(){for(let l of s)l.disabled=!0}}}function is(){let o=ae("reason"),r=h("input",{type:"text",id:o,maxlength:300,
dir:"auto"}),s=h("label",{for:o},g("Why? In one line:"));return{element:h("p",{class:"ck-field"},s,r),value:()=>r.value.
trim(),show(a){r.value=a},close(){r.disabled=!0}}}function ss(o,r){let s=h("ol",{class:"ck-hints",hidden:!0}),a=h("butto\
n",{type:"button",hidden:!o.hints,onclick:w}),l=()=>s.lastElementChild?.textContent;return m(),{list:s,button:a,show:b,offerNext:m,
last:l,count:f};function f(){return s.children.length}function w(){Be(a)||($e(a,!0),r())}function b(p){s.hidden=!p.length,
s.replaceChildren(...p.map(y=>Z("li",{dir:"auto"},y))),m()}function m(){let p=o.hints-f(),y=p?o.costs[f()]:0,x=y?g(", co\
sts {share}%",{share:Te(100*y)}):"",$=p?g("Show a hint ({left} left{costs})",{left:p,costs:x}):g("No hint left");a.replaceChildren(
$),$e(a,!p)}}function as(o,r){let s=o.confidence?rs():null,a=o.reason?is():null,l="";return w(),{elements:[r.body,s?.element,
a?.element],draft:f,settle:w,unchecked:b,fill:m,show:p,open:()=>r.open(),close(){for(let y of[r,s,a])y?.close()}};function f(){
return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}function w(){l=JSON.stringify(f())}function b(){let y=f();
return JSON.stringify(y)===l?null:y}function m(y){try{y.sent&&r.fill(y.sent),s?.show(y.confidence),a?.show(y.reason??"")}catch{}}
function p(y){y.verdict==="sent"&&!r.goesOn?r.fill(y.sent):r.show(y),s?.show(y.confidence),a?.show(y.reason),w()}}function cs(o,r){
let{chosenValue:s,chooseValue:a,make:l,makeMarkdown:f,markdownBlock:w,t:b,uniqueId:m}=r,p=m("client"),y=o.clients.map(({
token:A,text:U,about:v})=>{let E=m("client"),_=l("div",{class:"ck-feedback",id:m("about")},w(v)),O=l("input",{type:"radi\
o",id:E,name:p,value:A});O.setAttribute("aria-describedby",_.id);let T=f("label",{for:E,class:"ck-decided",dir:"auto"},U);
return{input:O,row:l("div",{class:"ck-option"},O,T,_)}}),x=y.map(({input:A})=>A),$=y.map(({row:A})=>A),M="",L=l("div",{class:"\
ck-options"},...$);return{how:b("Choose whom you advise. You can change it later."),check:b("Advise this client"),body:L,
answer:()=>s(x)?{client:s(x)}:null,fill:({client:A})=>a(x,A),show:({client:A})=>a(x,M||A),said:()=>"",follow({client:A}){
M=A},...r.closing(L)}}function ls(o,r,s){let a=h("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",
dir:"auto",onkeydown:E,...s}),l=o.map(x);a.append(r);let f=!1,w=0,b=0,m=!1,p=!0,y=O=>l[O].getAttribute("aria-selected")===
"true";return{element:a,words:l,marked:()=>l.map((O,T)=>T).filter(y),markAll:$,current:()=>w,go:v,close(){f=!0,a.setAttribute(
"aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function x([O,T],q){let C=h("span",{class:"ck-\
word",role:"option","aria-selected":"false",tabindex:q?"-1":"0",onpointerdown:G=>L(G,q),onpointerenter(G){G.buttons===1&&
m&&U(q)}},T);return a.append(O,C),C}function $(O,T){for(let q of l.keys())M(q,O(q),T)}function M(O,T,q=!1){(!f||q)&&l[O].
setAttribute("aria-selected",String(T))}function L(O,T){O.button||(O.preventDefault(),l[T].releasePointerCapture?.(O.pointerId),
p=!y(T),m=!0,document.addEventListener("pointerup",A,{once:!0}),b=T,v(T),M(T,p))}function A(){m=!1}function U(O){let[T,q]=[
Math.min(b,O),Math.max(b,O)];for(let C=T;C<=q;C+=1)M(C,p);v(O)}function v(O){l[w].tabIndex=-1,w=O,l[O].tabIndex=0,l[O].focus()}
function E(O){let T=l.length-1,q=getComputedStyle(a).direction==="rtl"?-1:1,C={ArrowRight:w+q,ArrowLeft:w-q,ArrowDown:_(
1),ArrowUp:_(-1),Home:0,End:T};if(O.key===" "||O.key==="Enter")b=w,p=!y(w),M(w,p);else if(O.key in C){let G=Math.max(0,Math.
min(T,C[O.key]));O.shiftKey?(y(w)||(b=w),p=!0,U(G)):v(G)}else return;O.preventDefault(),O.stopPropagation()}function _(O){
let T=l[w].getBoundingClientRect(),q=l.map((ee,le)=>({at:le,box:ee.getBoundingClientRect()})).filter(({box:ee})=>O*(ee.top-
T.top)>T.height/2);if(!q.length)return w;let C=q.map(({box:ee})=>ee.top),G=O>0?Math.min(...C):Math.max(...C),X=q.filter(
({box:ee})=>Math.abs(ee.top-G)<T.height/2),re=ee=>Math.abs(ee.left-T.left);return X.reduce((ee,le)=>re(le.box)<re(ee.box)?
le:ee).at}}var us=()=>({right:g("Chosen: right"),wrong:g("Chosen: not right"),missed:g("Not chosen, but right"),left:g("\
Correctly left out")});function ds(o,{how:r,type:s}){let a=ae("options"),l=o.map(({token:p,text:y})=>{let x=`${a}-${p}`,
$=h("input",{type:s,id:x,name:a,value:p}),M=Z("label",{for:x,dir:"auto"},y),L=rt(),A=h("div",{class:"ck-option"},$,M,L.element);
return{token:p,input:$,label:M,feedback:L,row:A}}),f=rt(),w=l.map(({row:p})=>p),b=h("div",{class:"ck-options"},...w,f.element);
return{how:r,body:b,answer(){let p=l.filter(({input:y})=>y.checked).map(({token:y})=>y);return p.length?{choices:p}:null},
fill({choices:p}){for(let{token:y,input:x}of l)x.checked=p.includes(y)},show(p){for(let[y,{chosen:x,verdict:$,feedback:M}]of m(
p))if(y.input.checked=x,$){Re(y.input,y.feedback.element),y.row.dataset.verdict=$;let L=wt($,us()[$]);y.feedback.set(L,Ce(
M))}else p.missed&&Re(y.input,f.element);p.missed&&f.set(Ce(p.missed))},said(p){return[...m(p).filter(([,{verdict:y}])=>y&&
y!=="left").map(([{label:y,feedback:x}])=>`${kt(y.textContent??"")} ${x.text()}`),f.text()].filter(Boolean).join(" ")},...bt(
b,()=>{for(let{input:p,feedback:y,row:x}of l)Re(p),delete x.dataset.verdict,y.set();f.set()})};function m(p){let y=new Map(
p.options.map(x=>[x.token,x]));return l.flatMap(x=>{let $=y.get(x.token);return $?[[x,$]]:[]})}}function fs(o,r,s){let a=o.
left,l=o.right,f=a.map(({token:m,text:p})=>({token:m,feedback:rt(),...s(p)})),w=new Map(l.map(({token:m,text:p})=>[m,Fn(
p)])),b=h("div",{class:"ck-placing"},...f.map(({element:m,feedback:p})=>h("div",{class:"ck-placed"},m,p.element)));return{
how:r,body:b,answer(){let m=f.map(({token:p,value:y})=>[p,y()]).filter(([,p])=>p);return m.length?{pairs:Object.fromEntries(
m)}:null},fill({pairs:m}){for(let{token:p,set:y}of f)y(m[p]??"")},show({pairs:m}){for(let{token:p,feedback:y,control:x,set:$}of f){
let M=m.find(A=>A.token===p);$(M.chosen);let L=Yn(M.right,M.chosen);y.set(...Hn(L,hs(L),{...M,key:w.get(M.key)})),Re(x,y.
element),x.matches("select")&&it(x,L==="wrong")}},said:()=>f.map(({words:m,feedback:p})=>`${kt(m)} ${p.text()}`).join(" "),
...bt(b,()=>{for(let{feedback:m,control:p}of f)m.set(),Re(p),it(p,!1)})}}function hs(o){return{right:g("Right"),wrong:g(
"Not right"),left:g("Nothing was chosen here")}[o]}function ps(o,r,s){let a=o.map((p,y)=>ms(p,r[y])),l=h("p",{class:"ck-\
beside"}),f=h("button",{type:"button",onclick:b},g("Save my marks")),w=h("div",{class:"ck-actions"},f);return h("div",{},
...a.map(({element:p})=>p),w,l);function b(){let p=a.map(({value:y})=>y());p.includes(-1)?m(g("Mark every line first.")):
s.mark(p,()=>m(g("Your marks have been saved.")))}function m(p){l.replaceChildren(p),s.announce(p)}}function ms(o,r){let s=ae(
"rubric"),a=[g("Not yet"),g("Partly"),g("Yes")],l=a.map((f,w)=>{let b=h("input",{type:"radio",name:s,value:w});return b.
checked=r===w,b});return{element:h("fieldset",{class:"ck-inline"},Z("legend",{dir:"auto"},o),...l.map((f,w)=>h("label",{},
f,` ${a[w]}`))),value:()=>l.findIndex(f=>f.checked)}}function gs({label:o,text:r,comment:s}){let a=h("div",{class:"ck-co\
mment"},Ce(s));return h("details",{},h("summary",{},o),Ce(r),a)}function ws({how:o,label:r,after:s,more:a,sent:l,filled:f,
shown:w,key:b=m=>m}){let m=ae("answer"),p=Kn({id:m},[]),y=rt(),x=h("p",{class:"ck-field"},h("label",{for:m},r),p,s),$=h(
"div",{},x,a,y.element);return{how:o,body:$,input:p,answer:()=>l?.()??(p.value.trim()?{text:p.value.trim()}:null),fill(M){
p.value=M.text??"",f?.(M)},show(M){w?.(M),p.value||(p.value=M.written??"");let L=M.key===void 0?[]:[Kt(b(M.key))];y.set(
Ce(M.feedback),...L),Re(p,y.element),it(p,M.verdict!=="right")},said:()=>y.text(),...bt($,()=>{y.set(),Re(p),it(p,!1)})}}
var ks={...Wn,dateInWords:Y,make:h,makeMarkdown:Z,t:g,tn:N,uniqueId:ae,viewExemplar:gs,viewMarking:ls,viewOptions:ds,viewPlaced:fs,
viewRubric:ps,viewTyped:ws},bs=()=>({right:g("Right"),partly:g("Partly right"),near:g("Nearly right: check the spelling"),
wrong:g("Not right"),discussed:g("There is no right or wrong answer"),"so far":g("So far"),sent:g("Your answer is kept f\
or your instructor, who marks it")}),ys=()=>({chosen:g("Kept; you can choose another client at any time"),kept:g("Kept; \
you can change it and keep another version"),"too precise":g("Not right (more precise than the text)"),"too coarse":g("P\
artly right (less precise than the text)")});function Xn(o){let r=ys()[o.note]??bs()[o.verdict];if(!o.of)return`${r}.`;let s=N(
"{points} of {of} point","{points} of {of} points",o.of,{points:Te(o.points),of:Te(o.of)}),a=o.tries>1?g(" (first try: {\
points})",{points:Te(o.first)}):"",l=o.cost?g(", less {share}% for hints",{share:Te(100*o.cost)}):"";return`${r}: ${s}${l}${a}\
.`}function vs(o,r){let{as_of:s,confidence:a,evidence:l,left:f,reason:w,review_due:b}=o,m=[];if(a){let p=Jn()[a].toLowerCase();
m.push(g("You said: {confidence}.",{confidence:p}))}return w&&m.push(g("Your reason: {reason}",{reason:w})),!o.final&&f!=
null&&m.push(N("One try left.","{count} tries left.",f)),s&&s!==l?.as_of&&m.push(g("As of {day}.",{day:s})),b&&m.push(g(
"This answer was due to be checked again by {day}: it may be out of date.",{day:b})),[...m.map(p=>h("p",{class:"ck-besid\
e"},p)),l?xs(l,r):""]}function xs(o,r){let{before:s,words:a,after:l,told:f,draft:w}=o,b=g(a?"The words in the article":"\
The fact and its source"),m=a?[s,h("mark",{},a),l]:[h("p",{},f)],p=g("This question rests on a draft that nobody has che\
cked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},b),h("blockquote",{dir:"auto"},...m),a?$s(o,r):Ss(o),w?
h("p",{class:"ck-beside"},p):"")}function $s({printed_in:o,marks:r},s){if(!o&&!r)return"";let a=r?h("button",{type:"butt\
on",onclick:s},g("Show in the article")):null,l=o?h("cite",{dir:"auto"},o):null;return h("p",{class:"ck-beside"},l," ",a)}
function Ss({pages:o,read:r,as_of:s}){let a={target:"_blank",rel:"noopener noreferrer"},l=o.flatMap(({address:b,host:m})=>[
" ",h("a",{...a,href:b,title:b},m)]),f=[r&&g("Read on {day}.",{day:r}),s&&s!==r&&g("True as of {day}.",{day:s})].filter(
Boolean).join(" "),w=l.length?[g("Source:"),...l,". "]:[];return h("p",{class:"ck-beside"},...w,f)}var Os=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { section { break-inside: avoid; } details:not([open]) { display: none; } }
`,Es="default-src 'none'; style-src 'unsafe-inline'";function Ts({paragraphs:o,labels:r,moments:s,client:a,changes:l,nameOf:f}){
let w=document.implementation.createHTMLDocument(g("Brief"));w.documentElement.lang=B.used??"en";let b=x("meta");b.setAttribute(
"http-equiv","Content-Security-Policy"),b.setAttribute("content",Es);let m=x("meta");m.setAttribute("charset","utf-8"),w.
head.prepend(m,b),w.head.append(x("style",Os));let p=o.filter(({versions:_})=>_.length),y=x("main",x("h1",g("Brief")),...a?
[x("p",g("For: {name}",{name:a}))]:[],...p.length?p.map(L):[E(g("Nothing is written yet."))],...l.trim()?[M(g("What chan\
ged"),$("p",l.trim()))]:[],...s.length?[M(g("Timeline"),v())]:[],M(g("Sources"),U()));return w.body.append(y),`${new XMLSerializer().
serializeToString(w)}
`;function x(_,...O){let T=w.createElement(_);return T.append(...O),T}function $(_,O){let T=x(_,O);return T.setAttribute(
"dir","auto"),T}function M(_,...O){return x("section",$("h2",_),...O)}function L({title:_,versions:O}){let T=O.slice(0,-1),
q=x("details",x("summary",g("Earlier versions")),...T.map(A)),C=O.slice(-1).map(A);return M(_,...C,...T.length?[q]:[])}function A({
time:_,client:O,fields:T}){let q=[Y(_.slice(0,10)),f(O)].filter(Boolean).join(" · "),C=Object.entries(r).flatMap(([G,X])=>T[G]?
[x("dt",X),$("dd",T[G])]:[]);return x("div",E(q),x("dl",...C))}function U(){let _=o.flatMap(({versions:O})=>O.at(-1)?.fields.
source||[]);return _.length?x("ul",...[...new Set(_)].map(O=>$("li",O))):E(g("No source is named yet."))}function v(){let _=s.
map(({when:O,what:T,words:q})=>x("tr",$("th",O),$("td",T),$("td",q)));return x("table",..._)}function E(_){let O=$("p",_);
return O.className="quiet",O}}var Ns=6e4;function As(o,r){let{dateInWords:s,make:a,t:l,tn:f,uniqueId:w}=r,b=w("changes"),
m=a("textarea",{id:b,rows:5,maxlength:4e3,dir:"auto"}),p=a("label",{for:b},l("What changed, and why:")),y=a("p",{class:"\
ck-beside"}),x=a("button",{type:"button",onclick:q},l("Save the brief as a page")),$=a("div"),M=a("div",{},a("div",{class:"\
ck-actions"},x),y),L=a("div",{class:"ck-brief"},$,p,m,M),A=[],U="";return{how:l("Nobody grades it. Each version that you\
 keep stays in your record."),check:l("Keep this version"),isFreeText:!0,body:L,answer:()=>m.value.trim()?{text:m.value.
trim()}:null,fill(C){m.value=C.text},show(C){m.value||(m.value=C.written)},follow(C){A=C.paragraphs??[],U=C.client??"",$.
replaceChildren(v(),...A.map(_))},said:()=>"",...r.closing(L)};function v(){let C=E(U);return a("p",{},C?l("You advise: \
{name}",{name:C}):l("No client is chosen yet."))}function E(C){return o.names[C]??C}function _({title:C,versions:G}){let X=G.
at(-1),re=G.slice(0,-1),ee=w("paragraph");return a("div",{class:"ck-position",role:"group","aria-labelledby":ee},a("p",{
class:"ck-heading",id:ee,dir:"auto"},C),X?T(X):a("p",{class:"ck-how"},l("Nothing is written yet.")),re.length?O(re):null)}
function O(C){let G=f("One earlier version","{count} earlier versions",C.length),X=C.map(re=>a("li",{},T(re)));return a(
"details",{},a("summary",{},G),a("ol",{},...X))}function T({time:C,client:G,fields:X}){let re=[s(C.slice(0,10)),E(G)].filter(
Boolean).join(" · "),ee=Object.entries(o.labels).flatMap(([le,pe])=>X[le]?[a("dt",{},pe),a("dd",{class:"ck-kept",dir:"a\
uto"},X[le])]:[]);return a("div",{},a("p",{class:"ck-how"},re),a("dl",{},...ee))}function q(){let{labels:C,moments:G}=o,
X=Ts({paragraphs:A,labels:C,moments:G,client:E(U),changes:m.value,nameOf:E}),re=URL.createObjectURL(new Blob([X],{type:"\
text/html"}));a("a",{href:re,download:"brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(re),Ns);let ee=l("The pa\
ge brief.html is in your downloads. Open it to read or print it.");y.replaceChildren(ee),r.announce(ee)}}var Cs={client:cs,
"whole-brief":As},Rs=".ck-question [tabindex='-1']";function Ls(o,r){let{drafts:s,extraViews:a,given:l,onChange:f,together:w}=r,
{region:b,announce:m}=ue(),p=ce(m),y=Ms(o,p,r),x={...ts,...Cs,...a}[o.kind](o,{...ks,announce:m,mark:ie,choose:P}),$=as(
o,x),{check:M,reveal:L}=js(C(),w,le),A=ss(o,me),U=Ae(),v=h("div",{class:"ck-result"}),E=_s(o,r.number,x.how,U.element,...$.
elements,p.elements.left,A.list,h("div",{class:"ck-actions"},M,L,A.button),p.elements.notice,p.elements.unsaved,v,b),_=h(
"form",{novalidate:!0,onsubmit:ee},E),O=!1,T=!1,q="";return X(),{element:_,restore:z,action:G,tell:p.tell,setUnsaved:p.setUnsaved,
keepDraft:re,focus:()=>zn(x.body),isAnswered:()=>O};function C(){return o.sealed?g("Keep this answer"):x.check??g("Check")}
function G(){return!Be(M)&&x.answer()?{did:"answer",...$.draft()}:null}function X(){let F=s.of(o,!!x.isFreeText)??l;F&&$.
fill(F),p.setLeft(!!(F&&!l))}function re(){let F=Be(M)?null:$.unchecked();F?s.keep(o,F):s.forget(o)}function ee(F){if(F.
preventDefault(),Be(M)||w)return;let H=G();H?q===JSON.stringify(H)?p.tell(g("Change your answer, then check again.")):pe(
H,M):p.tell(g("Answer first, then check."))}function le(){Be(L)||pe({did:"show"},L),M.focus()}function pe(F,H){$e(H,!0),
y(F,{onReply(oe){F.did==="answer"&&(q=JSON.stringify(F)),$e(H,!1),z(oe.stands),re(),f(oe.score);let he=oe.stands.result,
fe=he.verdict==="sent"?"":x.said(he);m([Xn(he),fe,p.whyUnsaved()].join(" "))},onSilence:()=>$e(H,!1),onRefused(oe){$e(H,
!1);let he={reason:oe};p.tell(o.sealed?g("Not kept: {reason}.",he):g("Not checked: {reason}.",he))}})}function me(){y({did:"\
hint"},{onReply(F){A.show(F.stands.hints),p.clear(),m(g("Hint {place}: {hint}",{place:A.count(),hint:A.last()}))},onSilence:A.
offerNext})}function ie(F,H){y({did:"mark",marks:F},{onReply:oe=>H(oe.stands.result)})}function P(F,H){y({did:"choose",sent:F},
{onReply:H})}function z(F){let{hints:H,result:oe,earlier:he}=F;if(U.show(he),x.follow?.(F),!T&&!H.length&&!oe)return;T=!0;
let fe=E.contains(document.activeElement),ve=$.unchecked();A.show(H),p.clear(),O=!!oe&&oe?.verdict!=="so far",E.toggleAttribute(
"data-answered",O),L.hidden=!oe?.may_show,$e(M,!!oe?.final),x.open(),oe?(I(oe,ve),oe.final&&j(fe),M.replaceChildren(C())):
(q="",ve||$.settle(),v.replaceChildren())}function I(F,H){$.show(F),H&&!F.final&&$.fill(H),(F.final||!$.unchecked())&&p.
setLeft(!1),v.replaceChildren(wt(F.verdict,Xn(F)),...vs(F,r.showInArticle))}function j(F){s.forget(o),$.close(),F&&!document.
activeElement?.matches(Rs)&&M.focus()}}function Ms(o,r,{actions:s,whyUnsaved:a}){return(l,f)=>s.give(o.id,l,{onReply(w){
r.setLeft(!1),r.setUnsaved(w.saved?"":pt(a())),f.onReply(w)},onRunning:r.setRunning,onSilence(){f.onSilence?.(),r.clear(),
r.setLeft(!1),r.setUnsaved(nt(s.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function js(o,r,s){let a={
type:"button",hidden:!0,onclick:s};return{check:h("button",{type:"submit",class:"ck-main",hidden:r},o),reveal:h("button",
a,g("Show the answer"))}}function _s(o,r,s,...a){let l=o.tries?N("One try.","{count} tries.",o.tries):"",f=[s,l].filter(
Boolean).join(" "),w=ae("how"),b=[r,o.lesson,...o.tags??[]].filter(Boolean).join(" · "),m=Z("span",{class:"ck-prompt",dir:"\
auto"},o.prompt);return h("fieldset",{class:"ck-question","aria-describedby":w},h("legend",{},h("span",{class:"ck-number"},
b),m),o.below?Z("div",{dir:"auto"},o.below):null,h("p",{class:"ck-how",id:w},f),...a)}function qs(o,r,s){let{isTogether:a,
isSealed:l,passMark:f,whyUnsaved:w,restore:b,announce:m}=s,p=h("p",{class:"ck-score"}),y=h("p",{class:"ck-notice"}),x=h(
"p",{class:"ck-why-unsaved"}),$=h("button",{type:"button",class:"ck-main",hidden:!a,onclick:L},g(l?"Keep all answers":"C\
heck all answers")),M=h("button",{type:"button",hidden:!0,onclick:U},g("Retry the questions you missed"));return{buttons:[
$,M],told:[y,x,p],setScore:_,setSaved:()=>x.replaceChildren()};function L(){if(Be($))return;o.addAll();let O=o.actions();
if(!Object.keys(O).length){E(g("Answer first, then check."));return}$e($,!0),r.giveAll(O,{onReply(T){$e($,!1),b(T),A(T.saved)},
onSilence(){$e($,!1),v()}})}function A(O){let T=o.left(),q=T?N("1 question is still open.","{count} questions are still \
open.",T):"";y.replaceChildren(q),x.replaceChildren(O?"":pt(w())),m([p.textContent,q,x.textContent].join(" "))}function U(){
r.again({onReply(O){y.replaceChildren(),o.addAll(),b(O),o.firstToAnswer()?.focus()},onSilence:v})}function v(){y.replaceChildren();
let O=nt(r.areStored());x.replaceChildren(O),m(O)}function E(O){y.replaceChildren(O),m(O)}function _(O){p.replaceChildren(
Ds(O,f)),M.hidden=!O.missed}}function Ds({answered:o,questions:r,of:s,points:a,first:l,passed:f},w){let b=[];return o&&b.
push(g("Answered {answered} of {questions}.",{answered:o,questions:r})),o&&s&&b.push(g("Score: {points} of {of}; on the \
first try, {first}.",{points:Te(a),of:Te(s),first:Te(l)})),f!=null&&b.push(f?g("That is enough to pass."):g("You need {m\
ark}% to pass.",{mark:w})),b.join(" ")}var Is={render({model:o,el:r,views:s={}}){D(o,r);let a=Bs(o,En(o),s);r.replaceChildren(
a.element);let l=wi(o,r,a.reload);return()=>{a.close(),l()}}};function Bs(o,r,s){let a=o.get("shown"),l=o.get("manner"),
f=()=>o.get("kept")?.why,{region:w,announce:b}=ue(),m=Sn(r,l,a,{onNews:le,onLate:me,onElsewhere:G}),p=Tn(l),y=Us(m.waiting()),
x=l.way==="all",$=_i(a,{way:l.way,makeForm:_,put:O}),M=qs($,m,{isTogether:x,isSealed:a.some(({sealed:ie})=>ie),passMark:l.
pass_mark,whyUnsaved:f,restore:C,announce:b}),L=Hr({look:re,retry:X,announce:b}),A=h("div",{class:"ck-actions"},$.next,...M.
buttons),U=0,v=h("div",{class:"ck ck-quiz",oninput:T,onclick:T,onkeyup:T,onpointerup:T},l.told?h("p",{class:"ck-told"},l.
told):null,L.element,A,...M.told,w);return $.begin(),o.on("change:kept",ee),L.show({aloud:!0}),r.ask({type:"open"},{onReply:q,
onSilence:pe}),{element:v,close:E,reload:G};function E(){o.off("change:kept",ee);for(let ie of[m,p,L,r])ie.close()}function _(ie,P){
return Ls(ie,{number:P,actions:m,drafts:p,given:y.get(ie.id),whyUnsaved:f,together:x,extraViews:s,showInArticle:()=>r.ask(
{type:"evidence",question:ie.id},{onReply:Ws}),onChange(z){M.setScore(z),$.arrange()}})}function O(ie,P){A.before(...ie.
map(z=>z.element)),P?v.dataset.toCome=String(P):delete v.dataset.toCome}function T({target:ie}){let P=$.around(ie);P&&p.
soon(P)}function q(ie){C(ie),m.open(ie.versions),le()}function C(ie){$.restore(ie.questions),M.setScore(ie.score)}function G(){
r.ask({type:"open"},{onReply:C}),le()}function X(ie){r.ask({type:"retry"},{onReply(){le(),L.show({aloud:ie})}})}function re(){
return{kept:o.get("kept")??{},late:U,waiting:m.waiting().length,isSilent:m.areSilent(),areStored:m.areStored()}}function ee(){
f()||m.saved(),le()}function le(){L.show();let ie=new Set(m.waiting().map(({question:P})=>P));ie.size||M.setSaved(),$.setSaved(
ie)}function pe(){m.notOpened(),L.show({aloud:!0});for(let{question:ie}of m.waiting())$.named(ie)?.setUnsaved(nt(m.areStored()))}
function me({question:ie=""},P){if(U+=P.saved?1:0,P.type==="state"?C(P):P.stands&&(M.setScore(P.score),$.restoreOne(ie,P.
stands)),P.without_effect?.length){let z=g("The work that was waiting in this browser is kept in your record but does no\
t count, because something else was done here before it arrived.");$.named(ie)?.tell(z)}}}function Us(o){let r=o.filter(
({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[s,a]))}function Ws(){document.querySelector(
".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Qn(o,r,s=0){let a=r.getBoundingClientRect(),l=o.getBoundingClientRect(),
f=l.top+s;if(a.top>=f&&a.bottom<=l.bottom)return;let w=matchMedia("(prefers-reduced-motion: reduce)").matches,b=Math.max(
0,(l.bottom-f-a.height)/2);o.scrollBy({top:a.top-f-b,behavior:w?"auto":"smooth"})}function Fs(o,r,s){let a=h("div",{class:"\
ck-article",role:"group",tabindex:"0","aria-label":g("Article"),lang:o.lang||null,onclick:({target:v})=>{v instanceof Element&&
$(v.closest(".ck-passage"))},onkeydown:w}),l=[],f=[];return{element:a,show:b,select:A,scrollToMarked:()=>U(l.find(v=>v.marked))};
function w(v){let E=f.findIndex(({element:O})=>O===v.target);if(E<0||v.altKey||v.ctrlKey||v.metaKey)return;let _={ArrowRight:E+
1,ArrowDown:E+1,ArrowLeft:E-1,ArrowUp:E-1,Home:0,End:f.length-1}[v.key];if(v.key==="Enter"||v.key===" ")$(f[E].element);else if(f[_])
M(f[_]);else if(_===void 0)return;v.preventDefault()}function b(v,E){let _=new Set,O=[...E,...v.flatMap(C=>[C.evidence,...C.
passages])];for(let[C,G]of O)_.add(C).add(G);l=[];let T=[],q=0;for(let C of o.blocks)T.push(r.slice(q,C.start),m(C,[..._])),
q=C.end;T.push(r.slice(q,r.length)),p(v,E),f=l.filter(C=>C.rows.length),f.forEach(x),f.length&&L(f[0]),a.replaceChildren(
...T)}function m(v,E){let _=[...E.filter(G=>v.start<G&&G<v.end).sort((G,X)=>G-X),v.end],O=_.map((G,X)=>{let re=X?_[X-1]:
v.start,ee=h("span",{},r.slice(re,G));return{start:re,end:G,rows:[],marked:!1,element:ee}});l.push(...O);let T=v.aside?h(
"span",{class:"ck-aside-label"},v.aside):null,q=v.aside?"ck-aside":`ck-${v.kind.replace(" ","-")}`,C=O.map(G=>G.element);
return h("p",{class:q,dir:"auto"},T,...C)}function p(v,E){let _=v.flatMap(O=>O.passages.map(([T,q])=>({id:O.id,start:T,end:q})));
_.sort((O,T)=>O.end-O.start-(T.end-T.start));for(let{id:O,start:T,end:q}of _)for(let C of y(T,q))C.rows.includes(O)||C.rows.
push(O);for(let[O,T]of E)for(let q of y(O,T))q.marked=!0,q.element.classList.add("ck-marked")}function y(v,E){let _=0;for(let T=l.
length;_<T;){let q=_+T>>1;l[q].start<v?_=q+1:T=q}let O=_;for(;O<l.length&&l[O].end<=E;)O+=1;return l.slice(_,O)}function x({
element:v,rows:E}){v.classList.add("ck-passage"),v.prepend(h("span",{class:"ck-unseen"},`${E.join(", ")}: `)),v.setAttribute(
"role","button"),v.setAttribute("tabindex","-1"),v.setAttribute("aria-pressed","false"),K(v)}function $(v){let E=f.find(
O=>O.element===v);if(!E)return;L(E);let _=E.rows.indexOf(E.chosen??"");s(E.rows[(_+1)%E.rows.length])}function M(v){L(v),
v.element.focus()}function L(v){for(let E of f)E.element.tabIndex=E===v?0:-1}function A(v){for(let T of l){let q=v!==void 0&&
T.rows.includes(v.id),[C,G]=v?.evidence??[1/0,-1/0];T.chosen=q?v.id:void 0,T.element.classList.toggle("ck-chosen",q),T.element.
classList.toggle("ck-evidence",C<=T.start&&T.end<=G),T.rows.length&&T.element.setAttribute("aria-pressed",String(q))}let E=l.
find(T=>T.chosen),_=a.getRootNode(),O=_ instanceof Document||_ instanceof ShadowRoot?_.activeElement:null;!E||f.some(({element:T})=>T===
O)||(L(E),U(E))}function U(v){v&&Qn(a,v.element)}}var zs=class{constructor(o){this.text=o,this.units=[0];let r=0;for(let s of o)
r+=s.length,this.units.push(r)}get length(){return this.units.length-1}slice(o,r){return this.text.slice(this.units[o],this.
units[r])}};function Ps(o,r,{choose:s,switchTo:a}){let l=ae("rows"),f=h("div",{class:"ck-rows"}),w=h("p",{class:"ck-hint\
 ck-drafts"}),b=h("div",{class:"ck-detail"}),m=o.map(({name:T,label:q,rows:C})=>{let G=N("1 row","{count} rows",C.length);
return h("option",{value:T},g("{label} ({rows})",{label:q,rows:G}))}),p=h("select",{onchange:()=>a(p.value)},...m),y=h("\
label",{class:"ck-switch"},g("Table")," ",p),x=new Map,$,M=!1;return{element:h("div",{class:"ck-table"},y,w,f,b),show:L,
select:v};function L(T){p.value=T.name,x=new Map(T.rows.map(C=>[C.id,U(T,C)]));let q=Gs(T.rows);w.hidden=!q,w.textContent=
q,f.replaceChildren(T.rows.length?A(T):h("p",{},g("This table has no rows for this article."))),f.scrollTop=0}function A(T){
let q=g("{label}: choose a row to mark its words",{label:T.label}),C=[g("Row"),...T.columns].map(X=>h("th",{scope:"col"},
X)),G=[...x.values()].map(({element:X})=>X);return h("fieldset",{},h("legend",{},q),h("table",{},h("thead",{},h("tr",{},
...C)),h("tbody",{},...G)))}function U(T,q){let C=`${l}-${q.id}`,G=()=>s(q.id),X=h("input",{type:"radio",name:l,value:q.
id,id:C,onchange:G}),re=h("label",{for:C},X,q.id),ee=`${C}-main`,le=q.cells.map((me,ie)=>h("td",{dir:"auto",id:ie===T.main?
ee:null,"data-heading":T.columns[ie]},me));return X.setAttribute("aria-describedby",ee),{element:h("tr",{onclick:pe},h("\
th",{scope:"row"},re),...le),input:X};function pe({target:me}){me instanceof Element&&me.closest("label")||(X.focus(),s(
q.id))}}function v(T){let q=$;x.get(q??"")?.element.classList.remove("ck-chosen"),$=T?.id;let C=x.get($??"");for(let{input:G}of x.
values())G.checked=G.value===$;return C?.element.classList.add("ck-chosen"),C&&Qn(f,C.element,f.querySelector("thead")?.
offsetHeight),b.replaceChildren(...T?E(T):[h("p",{},g("No row is chosen."))]),q}function E(T){let q=_(T).map(({part:X,words:re,
count:ee})=>h("li",{},h("span",{class:"ck-part"},X)," ",h("q",{dir:"auto"},re),ee>1?N(" (once)"," ({count} times)",ee):null)),
C=[Ys(T),Hs(T),...T.why],G=h("details",{open:M,ontoggle:()=>M=G.open},h("summary",{},g("Why this row?")),h("ul",{},...C.
map(X=>h("li",{},X))));return[h("p",{class:"ck-detail-head"},h("strong",{},g("Row {id}",{id:T.id})),h("button",{type:"bu\
tton",onclick:O},g("Clear the marks"))),h("p",{class:"ck-part"},g("Its words in the article")),h("ul",{},...q),G]}function _(T){
let q=new Map;for(let[C,G,X]of T.passages){let re=r.slice(C,G),ee=q.get(`${X} ${re}`)??{part:X,words:re,count:0};q.set(`${X}\
 ${re}`,{...ee,count:ee.count+1})}return[...q.values()]}function O(){let T=x.get($??"");s(""),T?.input.focus()}}function Gs(o){
let r=o.filter(({origin:s})=>s==="proposed").length;return r?r===o.length?g("This table is a draft that nobody has check\
ed."):N("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",r):""}function Ys({origin:o,checked:r}){if(o==="machine")return g("The machine made this row.");if(o==="propo\
sed")return g("This row is a draft that nobody has checked.");let{kind:s,name:a,day:l}=r;return s==="person"?g("Checked \
by {name} on {day}.",{name:a,day:l}):g("Checked by {name}, a program, on {day}.",{name:a,day:l})}function Hs({certainty:o}){
return g(o==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var Zn=150,eo=o=>o.
length>Zn?`${o.slice(0,Zn)} …`:o,Ks={render({model:o,el:r}){D(o,r);let s=o.get("page"),a=o.get("tables"),l=new zs(s.text),
{region:f,announce:w}=ue(),b=Fs(s,l,L),m=Ps(a,l,{choose:L,switchTo:v}),p=Vs(s);b.element.setAttribute("aria-describedby",
p.id);let y=s.title?g("Reader: {title}",{title:s.title}):g("Reader"),x=h("div",{class:"ck ck-reader",role:"group","aria-\
label":y},p,h("div",{class:"ck-sides"},b.element,m.element),f);r.replaceChildren(x);let $=Wt("reader","any"),M=U();return o.
on("change:table",O),o.on("change:selected",T),o.on("change:marked",q),O(),M=!1,q(),()=>{o.off("change:table",O),o.off("\
change:selected",T),o.off("change:marked",q)};function L(C){o.set("selected",C),o.save_changes(),A()}function A(){$.put(
o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}function U(){let C=$.get(o.get("place")),
G=a.find(({name:re})=>re===C?.table);if(!G||o.get("selected"))return!1;let X=G.rows.find(({id:re})=>re===C.selected);return o.
set("table",G.name),o.set("selected",X?.id??""),o.save_changes(),!0}function v(C){o.set("selected",""),o.set("table",C),
o.save_changes(),A()}function E(){let C=o.get("table");return a.find(G=>G.name===C)??a[0]}function _(){return E().rows.find(
({id:C})=>C===o.get("selected"))}function O(){let C=E();m.show(C),b.show(C.rows,o.get("marked")),T()}function T(){let C=_(),
G=m.select(C);b.select(C),!M&&(C?w(Js(C,C.cells[E().main])):G&&w(g("Marks cleared.")))}function q(){let C=o.get("marked");
if(b.show(E().rows,C),b.select(_()),!C.length)return;b.scrollToMarked();let G=C.map(([X,re])=>l.slice(X,re)).join(" … ");
w(g("Marked in the article: {words}",{words:eo(G)}))}}};function Vs(o){let r=g("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),s=g("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),a=o.lang==="en"?s:`${r} ${s}`;return h("p",{class:"ck-hi\
nt",id:ae("hint")},a)}function Js({id:o,passages:r},s){return N("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",r.length,{id:o,words:eo(s)})}return k(S)})();return e}function jt(e,t=()=>{}){let n=new Map,i={get:c=>e[c],set(c,u){JSON.stringify(e[c])!==JSON.stringify(u)&&(e[c]=u,d(`chang\
e:${c}`,i,u))},save_changes(){},send:(c,u,k=[])=>t(c,k),on:(c,u)=>n.set(c,(n.get(c)??new Set).add(u)),off:(c,u)=>n.get(c)?.
delete(u),say:(c,u=[])=>d("msg:custom",c,u)};return i;function d(c,...u){for(let k of n.get(c)??[])k(...u)}}var $c=/^[0-9a-f]{16}$/,Sc=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,Mr=600;function _r({quiz:e,pass_mark:t},n,i,d){let c=Lt(n,
t),u=new Map(i.map(W=>[W.id,W])),k=new Map,S=new Set,R=new Set;return{session:c,earlier:W=>k.get(W)??[],isNotPossible:W=>S.
has(W),versions:Object.fromEntries(n.map(({id:W,version:ne})=>[W,ne])),follow:Y,act:B};async function B(W,ne=!1){let se=[],
h={},K=await d.append(()=>(Y(),[se,h]=[[],{}],W.flatMap(([Z,ue])=>{try{let Q=J(Z,ue,ne);return se.push(Q.id),d.knows(Q.id)?
[]:[D(Q,ue,ne)]}catch(Q){if(!(Q instanceof te))throw Q;return h[Z]=Q.message,[]}})));return{done:se,refused:h,saved:K}}function D(W,ne,se){
try{return g(W,ne)}catch(h){if(!se||!(h instanceof te))throw h;return S.add(W.id),W}finally{R.add(W.id)}}function g(W,ne){
let se=c.question(W.question),{id:h,version:K}=se,{sent:Z}=W.action;if(W.version!==K)return N(W),{...W,words:_t(jr(u.get(
h),Z))};let{again:ue}=c.progress(h),{tries:Q}=c.act(h,ne);if(ne.did!=="answer")return{...W,round:ue};let de=Q[Q.length-1],
{confidence:ae,reason:ye}=de;return{...W,action:{did:"answer",sent:de.sent,confidence:ae,reason:ye},round:ue,attempt:Q.length,
words:_t(jr(u.get(h),Z)||gr(se,u.get(h),Z))}}function N(W){k.set(W.question,[...k.get(W.question)??[],W])}function J(W,ne,se){
se||c.question(W);let h=n.find(({id:ye})=>ye===W)?.version,K=ne.version||h;if(!(Ct(W)&&Ct(ne.id)&&typeof ne.did=="string")||
typeof K!="string"||!$c.test(K))throw new te(V("this cannot be done here"));let ue=se?Oc(ne):tt(),Q={round:0,attempt:0,words:"",
n:0},ae={...{id:ne.id,quiz:e,question:W,version:K},action:Or(ne),time:ue,...Q};if(ze(dt(ae)).length>At)throw new te(V("t\
he answer is too long to be saved"));return ae}function Y(){for(let W of d.entries()){if(W.quiz!==e||R.has(W.id))continue;
R.add(W.id);let ne=n.find(({id:se})=>se===W.question);if(ne)if(W.version!==ne.version)N(W);else try{c.act(W.question,W.action)}catch(se){
if(!(se instanceof te))throw se;S.add(W.id)}}}}function Oc({time:e}){let t=tt();return typeof e=="string"&&Sc.test(e)&&e<
t?e:t}function jr(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(u=>Ee(u)&&"token"in u),d=new Map(i.
map(({token:u,text:k})=>[u,Ze(k)])),c=Ec(t);return c.flat().every(u=>d.has(u))?c.map(u=>u.map(k=>d.get(k)).join(": ")).join(
"; "):""}function Ec(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(n=>[n]):Ee(e?.pairs)?Object.entries(
e.pairs):[]}function _t(e){let t=[...Qe(e)];return t.length<=Mr?t.join(""):`${t.slice(0,Mr-1).join("")}…`}function qt({
action:e,words:t}){let{sent:n}=e;if(t||!Ee(n))return _t(t);let{text:i}=n;return _t(mr(n)||(typeof i=="string"?i:""))}var mn="review/";function qr({lessons:e,unread:t,apart:n,first_edition:i=[]},d){let c=new Map;for(let k of d){let R=k.quiz.
startsWith(mn)?k.question:`${k.quiz}/${k.question}`;c.set(R,[...c.get(R)??[],k])}let u=k=>Ac(k,c.get(`${k.quiz}/${k.id}`)??
[]);return{unread:t,apart:n,first_edition:Tc(i,d),lessons:e.map(k=>({...k,objectives:k.objectives.map(S=>({...S,questions:S.
questions.map(u)}))}))}}function Tc(e,t){let n=new Map(e.map(i=>[i.name,i]));return t.flatMap(i=>{let d=i.quiz.startsWith(
mn),c=n.get(d?i.question:`${i.quiz}/${i.question}`);if(i.action.did!=="answer"||!c)return[];let{prompt:u,version:k,in_review:S,
keyed:R}=c,D=i.version===(d?S:k)&&R?Nc(R,i.action.sent):"";return[{prompt:u,words:qt(i),time:i.time,verdict:D}]})}function Nc(e,t){
try{let n=Oe(e);return n.grade(n.read(Ee(t)?t:{})).verdict}catch(n){if(!(n instanceof te))throw n;return""}}function Ac(e,t){
let i=Cc(e,t).at(-1),d=e.graded&&i===!1,c=t.some(({quiz:k,version:S,action:R})=>k===e.quiz&&S!==e.version&&R.did==="answ\
er");return{state:i===void 0?"left":d?"missed":"done",earlier:c,prompt:e.prompt}}function Cc(e,t){let n=new Map,i=new Map;
for(let{quiz:d,question:c,version:u,action:k}of t){if(u!==(d.startsWith(mn)?e.in_review:e.version))continue;let S=n.get(
d)??Lt([{...e,id:c}],0);n.set(d,S);try{let R=S.act(c,k),B=xe(R).at(-1)?.grade.verdict;if(k.did!=="answer"||B===Fe)continue;
let D=`${d} ${R.again}`;i.delete(D),i.set(D,B==="right")}catch(R){if(!(R instanceof te))throw R}}return[...i.values()]}var Rc=5;function Lc(e){return e.filter(({action:i})=>["answer","choose"].includes(i.did)).map(({action:i})=>i.sent?.client).
findLast(i=>typeof i=="string")??""}function Dr({manner:e,keys:t,shown:n},i,d){let c=_r(e,t,n,i),{session:u}=c,k={async open(){
return await i.refresh(),g()},retry:()=>k.open({}),async do({question:Y,deed:W,late:ne}){let se=await c.act([[String(Y),
W??{}]],!!ne),[h]=Object.values(se.refused);if(h)throw new te(h);return["answer","show"].includes(W?.did)&&d.mark(D(Y)),
{...N(Y),...J(se)}},async"do-all"({deeds:Y}){let W=await c.act(Object.entries(Y??{}));return{...g(),refused:W.refused,...J(
W)}},async again({id:Y}){await i.refresh(),c.follow();let W=u.questions.filter(se=>u.isMissed(se.id)),ne=await c.act(W.map(
se=>[se.id,{did:"again",id:`${Y}:${se.id}`}]));return{...g(),...J({...ne,done:[...ne.done,Y]})}},async evidence({question:Y}){
return d.mark(D(Y)),{type:"evidence"}}};return{async reply(Y){try{if(!Object.hasOwn(k,Y.type))throw new te(V("this kind \
of message is not known"));return await k[Y.type](Y)}catch(W){if(!(W instanceof te))throw W;return{type:"refused",reason:W.
message}}}};function S({id:Y,hints:W}){let ne=u.progress(Y),se=xe(ne).length?B(hn(u,Y)):null,h=c.earlier(Y).filter(({action:K})=>K.
did==="answer").map(K=>({time:K.time,words:qt(K)}));return{hints:W.slice(0,ne.hints).map(({text:K})=>K),result:se,earlier:h.
slice(-Rc),...R(Y)}}function R(Y){let W=i.entries(),se=W.filter(({quiz:Z,question:ue,action:Q})=>Z===e.quiz&&ue===Y&&Q.did===
"answer").map(({time:Z,action:ue})=>({time:Z,sent:ue.sent??{}})),h=n.find(({id:Z})=>Z===Y)?.sections,K=h?{paragraphs:pr(
h,W)}:{};return{versions:se,client:Lc(W),...K}}function B(Y){let{evidence:W}=Y;return W?.words?{...Y,evidence:{...W,marks:d.
marks(W)}}:Y}function D(Y){return xe(u.progress(Y)).length?hn(u,Y).evidence:null}function g(){return c.follow(),{type:"s\
tate",questions:Object.fromEntries(u.questions.map(Y=>[Y.id,S(Y)])),score:u.score(),versions:c.versions}}function N(Y){return{
type:"done",stands:Y in c.versions?S(u.question(Y)):null,score:u.score()}}function J({done:Y,saved:W}){let ne=Y.filter(c.
isNotPossible);return{done:Y,saved:W,...ne.length?{without_effect:ne}:{}}}}function Ir(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var Br=20,Mc=1e3,jc=10**9,Ur=10,_c=new TextEncoder().encode('{"format"'),qc=[239,187,191];function Dt(e,t){let n=qc.every(
(Q,de)=>e[de]===Q)?e.subarray(3):e,i=[],d=new Set,c=new Map,[u,k,S]=[0,0,0],[R,B]=[!1,!0],D=Dc(n),g=D.pop()??n.subarray(
0,0);for(let Q of D)J(Q,se);return g.length&&J(g,h),Z(),{entries:i,ids:d,last:u,backedUp:k,isUnended:g.length>0,needsHead:!B||
N(),mended:ue};function N(){return!R&&!d.size}function J(Q,de){if(S+=1,Q.every(ye=>ye===13))return;let ae=Nr(Q);if(ae===
null||typeof ae!="object"||Array.isArray(ae))K(de());else if("format"in ae)ne(ae);else if(B)"note"in ae?Y(ae):W($r(ae));else
return}function Y({upto:Q}){Number.isInteger(Q)&&(k=Math.max(k,Math.min(Q,u)))}function W(Q){Q?d.has(Q.id)?K(V("Line {li\
ne} repeats an earlier line: it counts once.",{line:S})):(d.add(Q.id),i.push(Q),Q.n<jc&&(u=Math.max(u,Q.n))):K(se())}function ne({
format:Q,course:de}){let ae=N();if(ae&&Number.isInteger(Q)&&Q!==et)throw new te(Ic(Q));if(!Number.isInteger(Q)||typeof de!=
"string")K(se());else{if(ae&&de!==t)throw new te(Bc(t,de));de!==t||Q!==et?(B=!1,K(V("Another record begins at line {line\
}: it is ignored.",{line:S}))):ae?R=!0:B?K(V("Line {line} repeats the header of the record: it is ignored.",{line:S})):B=
!0}}function se(){return V("Line {line} cannot be read: it is ignored, but stays in the file.",{line:S})}function h(){return V(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:S})}function K(Q){c.size<Mc&&c.set(S,Q)}function Z(){
if(!N()||n.every(de=>[0,10,13].includes(de)))return;if(!_c.every((de,ae)=>ae>=n.length||n[ae]===de)||D.length>1)throw new te(
V("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function ue(){let Q=[...c.values()],de=Q.length-
Br;return de<=0?Q:[...Q.slice(0,Br),V("{count} more lines like these.",{count:de})]}}function Dc(e){let t=[],n=0;for(let i=e.
indexOf(Ur);i>=0;i=e.indexOf(Ur,n))t.push(e.subarray(n,i)),n=i+1;return[...t,e.subarray(n)]}function Ic(e){let t={known:et,
found:e};return e>et?V("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):V("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var Bc=(e,t)=>V("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Wr="coursekit",gn="records";function Fr(e,t){return Uc(async()=>{let n=await Wc();try{await Fc(n,e,t)}finally{n.close()}})}
function Uc(e){return navigator.locks?navigator.locks.request(Wr,e):e()}function Wc(){return new Promise((e,t)=>{let n=indexedDB.
open(Wr,1);n.onupgradeneeded=()=>n.result.createObjectStore(gn),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function Fc(e,t,n){return new Promise((i,d)=>{let c=e.transaction(gn,"readwrite"),u=c.objectStore(
gn),k=null;c.oncomplete=()=>i(),c.onabort=()=>d(k??c.error);let S=u.get(t);S.onsuccess=()=>{try{let R=n(S.result??new Uint8Array);
R&&u.put(R,t)}catch(R){k=R,c.abort()}}})}var zc=32*1024*1024,wn=new Uint8Array;function zr(e){let t=wn,n=Dt(t,e),i=[],d="",c=new Set,u=0,k=Yc(e,()=>D().catch(()=>{})),
S=Promise.resolve();return D(),{course:e,begun:()=>S,entries:()=>[...n.entries,...i],knows:B,last:R,isAtStake:()=>R()>n.
backedUp,why:()=>d,waiting:()=>i.length,mended:()=>n.mended(),follow:K=>c.add(K),refresh:D,append:g,merge:N,noteBackup:J,
contents:Y};function R(){return n.last+i.length}function B(K){return n.ids.has(K)||i.some(Z=>Z.id===K)}function D(){return W(
()=>[])}async function g(K){return await W(()=>{let Z=K();return u+=Z.length,i=[...i,...Z],[]}),!d}async function N(K){let Z=Dt(
K,e),ue=0;return await g(()=>{let Q=Z.entries.filter(de=>!B(de.id)&&Gc(de));return ue=Q.length,u-=ue,Q}),{added:ue,mended:Z.
mended()}}function J(K){let Z="the student has the entries up to here";return W(()=>[{note:Z,upto:Math.min(K,R()),time:tt()}])}
function Y(){return ft([t,h([])])}function W(K){return S=S.catch(()=>{}).then(()=>ne(K)),S}async function ne(K){let[Z,ue]=[
R(),d];u=0;let[Q,de]=[!1,!1],ae=()=>{de=!0;let ke=K();return de=!1,Q=!0,ke};try{let ke=wn;await Fr(e,De=>{se(De);let Ge=h(
ae());if(ke=Ge.length?ft([De,Ge]):De,ke.length>zc)throw new Error(V("the record has reached its maximum size"));return Ge.
length?ke:null});let qe=ke.length!==t.length;se(ke),d="",qe&&k.tell()}catch(ke){if(de)throw ke;d=Pc(ke),Q||ae()}let ye=R()!==
Z,Pe=R()-Z!==u;if(ye||d!==ue)for(let ke of c)ke({isMore:ye,isElsewhere:Pe})}function se(K){K.length===t.length&&K.every(
(Z,ue)=>Z===t[ue])||(n=Dt(K,e),t=K,i=i.filter(({id:Z})=>!n.ids.has(Z)))}function h(K){if(!i.length&&!K.length)return wn;
let Z=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&Z.push(ze(xr(e))),i.forEach((ue,Q)=>{Z.push(ze(dt({...ue,n:n.
last+Q+1})))}),ft([...Z,...K.map(ze)])}}function Pc(e){let n=(e instanceof Error?e.message||e.name:String(e)).replace(/\.$/,
"");return V("This browser will not store your answers ({reason}). They stay on this page while it is open: download the\
m before you leave.",{reason:n})}var Gc=e=>ze(dt(e)).length<=At;function Yc(e,t){if(document.addEventListener("visibilit\
ychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(`cours\
ekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var Hc=["reader","explorer","quiz","predict","progress"],Kc=".coursekit-paper";function Gr(e){let t=Ir(),n=new Map;return{
records:n,showAll:i};function i(u){let k=[...u.querySelectorAll(".coursekit-widget")].map(S=>({fragment:S,state:bn(S.querySelector(
"script"))}));for(let S of Hc)for(let{fragment:R,state:B}of k)B?.widget===S&&d(R,B);return k.findLast(({state:S})=>S?.widget===
"quiz")?.fragment}function d(u,k){let S={...e.languages,own:k.own??""};Object.assign(k,{words:e.words??{},languages:S}),
k.pictures&&(k.pictures=[k.picture,...k.pictures]);let R=jt(k,(Y,W)=>B(Y,W)),B=c(k,R),D=ge("div",{class:"coursekit-shown"}),
g=u.querySelector(":scope > template"),N=g instanceof HTMLTemplateElement?g.content.cloneNode(!0):"",J=[...u.children];u.
append(D);try{Lr()[k.widget].render({model:R,el:D,views:{}});for(let Y of J)Y.matches(Kc)||Y.remove();u.classList.add("c\
oursekit-is-shown"),u.append(N)}catch(Y){D.remove(),console.error(Y)}}function c(u,k){if(u.widget==="reader"&&t.add(u.article,
k),u.pictures&&k.on("change:chosen",()=>k.set("picture",Vc(u))),!u.course)return()=>{};let S=n.get(u.course)??zr(u.course);
n.set(u.course,S);let{course:R}=u;Object.assign(u,{kept:kn(S),keeping:{course:R,place:"disk"}}),S.follow(({isMore:N,isElsewhere:J})=>{
k.set("kept",kn(S)),(J||N&&!u.keys)&&k.say({keeping:"changed"})});let B=Mt(S),D="keys"in u?Dr(u,S,t):null,g=async(N,J)=>N.
keeping!=="look"?B(N,J):(await S.refresh(),{keeping:"look",...qr(u.counted,S.entries())});return async(N,J)=>{if("keepin\
g_id"in N){let{files:Y=[],...W}=await Pr(()=>g(N,J));k.say({...W,keeping_id:N.keeping_id},Y)}else if(D){let Y=await Pr(()=>D.
reply(N));k.set("kept",kn(S)),k.say({...Y,message_id:N.message_id})}}}}function Vc({chosen:e,pictures:t,picture:n}){if(!n.
of)return n;let i=({of:c})=>JSON.stringify(c)===JSON.stringify(e),d=V("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:d}}var kn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Pr(e){
try{return await e()}catch(t){if(!(t instanceof te))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function bn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var _e=bn(document.querySelector("script.coursekit-page"))??{};no(jt(_e),ge("div"));_e.lists&&rr(_e.lists);_e.dates&&dr(
_e.dates);_e.customs&&lr(_e.customs);var{records:Jc,showAll:Yr}=Gr(_e),Xc=Yr(document),Qc=!!document.querySelector(".cou\
rsekit-progress");Xc?.after(...[...Jc.values()].map(e=>Rr(e,Qc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Yr(e)});})();

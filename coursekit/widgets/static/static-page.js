"use strict";(()=>{var st={},Ke={used:"",own:""};function to(e,t){st=e.get("words")??{};let n=e.get("languages");n?.used&&(Ke=n,t.lang=n.used,
t.dir=n.direction)}function J(e,t={}){let n=st[e]??e;return oo(typeof n=="string"?n:n[0],t)}function no(e,t,n,i={}){let d=st[e]??
[e,t],c=Number.isInteger(n)?n<200?n:100+n%100:100,u=(st[e]&&st[""]?.[c])??+(n!==1);return oo(d[Number(u)],{count:n,...i})}
function oo(e,t){return e.replace(/\{(\w+)\}/g,(n,i)=>i in t?String(t[i]):n)}var Vs=15e3,Qs=new Set(["a","button","input","select","textarea","summary"]),Xs="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...n){let i=document.createElement(e);for(let[d,c]of Object.entries(t))d.startsWith(
"on")?i.addEventListener(d.slice(2),c):c!==!1&&c!=null&&i.setAttribute(d,c===!0?"":c);t.dir==="auto"&&Ke.own&&(i.lang=Ke.
own);for(let d of n)d!=null&&i.append(d);return(Qs.has(e)||"tabindex"in t)&&ro(i),i}function ro(e){e instanceof HTMLElement&&
e.matches(Xs)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&ro(e)}));function io(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
ge("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Vs)}}}var el=Math.random().toString(36).slice(2,12);var so=8,Zs=6e4;function co(e){let{region:t,announce:n}=io(),i=ge("p",{class:"ck-notice"}),d=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:C}),c=ge("button",{type:"button",onclick:S},J("Download my answers")),u=ge("button",{type:"button",onclick:()=>d.
click()},J("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},c,u,d),i,t);function k(B){
i.replaceChildren(B),n(B)}async function S(){try{let{name:B,upto:D,files:g}=await e.ask({keeping:"take"});if(!D)return k(
J("There is nothing to download yet."));ea(new Blob(g,{type:"application/jsonl"}),B),await e.ask({keeping:"taken",upto:D}),
k(J("Downloaded: {name}. Keep this file.",{name:B}))}catch(B){k(J("Not downloaded: {reason}",{reason:ao(B)}))}}async function C(){
let[B]=d.files??[];if(B)try{if(B.size>so*1024*1024)throw new Error(J("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:so}));let{told:D}=await e.ask({keeping:"add"},[await B.
arrayBuffer()]);k(D)}catch(D){k(J("Not uploaded: {reason}",{reason:ao(D)}))}finally{d.value=""}}}var ao=e=>e instanceof Error?
e.message:String(e);function ea(e,t){let n=URL.createObjectURL(e);ge("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),Zs)}var te=class extends Error{};var ta="ending",vt={read(e,t,{chosenTokens:n,Refusal:i,t:d,typed:c}){if(!Array.isArray(t.path)||!t.path.length)throw new i(
d("nothing is chosen"));let u=[];for(let k of t.path){let S=(Je(e,u)?.options??[]).map(na);u.push(S.indexOf(n({path:[k]},
"path",S)[0]))}if(!("text"in t))return{path:u,text:""};if(!e.reason||Je(e,u))throw new i(d("this cannot be done here"));
return{path:u,text:c(t,2e3)}},goesOn:(e,t)=>!!Je(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:i,t:d}){let c=t.
path.every((k,S)=>n.path[S]===k),u=n.path.length===t.path.length&&n.text===t.text;if(!c||u)throw new i(d("a decision tha\
t was made stays"))},grade(e,{path:t}){return[yt(e,t).reduce((i,{node:d,at:c})=>i+d.options[c].points,0)/e.most,Je(e,t)?
"so far":""]},outcome(e,{path:t,text:n},i){let d=Je(e,t),c={path:yt(e,t).map(({node:B,at:D})=>B.options[D].token),steps:yt(
e,t).map(({node:B,at:D})=>ra(B,D,i)),next:d?oa(d):null,ending:d?"":e.ending,asks:null};if(d||!e.reason)return c;let{prompt:u,
limit:k,rubric:S,model:C}=e.reason;return c.asks={prompt:u,limit:k},n?{...c,written:n,rubric:S,model:C}:c},taken(e,t,n){
let{path:i,steps:d,next:c,ending:u,asks:k}=vt.outcome(e,t,!1,n),S=d.map(C=>({...C,verdict:"",feedback:""}));return{path:i,
steps:S,next:c,ending:u,asks:k}},words(e,t,n,i){let{path:d,text:c}=vt.read(i,t,n);return[...yt(i,d).map(({node:k,at:S})=>n.
plain(k.options[S].text)),c].filter(Boolean).join("; ")}},na=({token:e})=>e;function Je(e,t){let n=e.start;for(let i of t)
n=lo(e,n)?.options[i].to;return n===ta?void 0:lo(e,n)}var lo=(e,t)=>e.nodes.find(({id:n})=>n===t),yt=(e,t)=>t.map((n,i)=>({
node:Je(e,t.slice(0,i)),at:n})),oa=({fact:e,question:t,contested:n,options:i})=>({fact:e,question:t,contested:n,options:i.
map(({token:d,text:c})=>({token:d,text:c}))});function ra({fact:e,question:t,contested:n,options:i},d,c){let u=i.map(({text:S,
points:C,feedback:B})=>({text:S,verdict:ia(n,C),feedback:B})),k=c?u.filter((S,C)=>C!==d):[];return{fact:e,question:t,contested:n,
...u[d],others:k}}function ia(e,t){return e?"discussed":t?"right":"wrong"}var xt=["claim","rule","application","counter","source"];var fo={read(e,t,{lengthOf:n,Refusal:i,strip:d,t:c,wellFormed:u}){let k=uo(e,t);if(k===null)throw new i(c("no client is \
chosen"));let{fields:S}=t;if(typeof S!="object"||!S||Array.isArray(S))throw new i(c("nothing is written"));let C=Object.
entries(S).filter(([,g])=>g!=="");if(!C.every(([g,N])=>xt.includes(g)&&typeof N=="string"))throw new i(c("this cannot be\
 done here"));if(C.reduce((g,[,N])=>g+n(N),0)>4e3)throw new i(c("the answer is longer than {most} characters",{most:4e3}));
let B=new Map(C),D=xt.map(g=>u(d(B.get(g)??"")));if(!D.some(Boolean))throw new i(c("nothing is written"));return{client:k,
fields:D}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:n,t:i}){if(uo(e,t)===null)throw new n(i("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:n,fields:i},d,{split:c})=>({client:n,fields:Object.fromEntries(xt.map((u,k)=>[u,
i[k]])),count:i.reduce((u,k)=>u+c(k).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":xt.map(n=>Object.hasOwn(t,n)&&t[n]).filter(n=>typeof n=="string"&&n).join("; ")}};function uo({
clients:e},t){let n=t?.client;return typeof n=="string"&&e.includes(n)?n:null}var ho={read(e,t,{options:n,Refusal:i,t:d}){let c=n.read(e,t);if(c.size!==1)throw new i(d("more than one option is chose\
n, but only one is asked for"));return c},grade:(e,t,{options:n})=>Number([...n.right(e)].every(i=>t.has(i))),outcome:(e,t,n,{
options:i})=>i.outcome(e,t,n)};var po={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let i=n.right(e),d=[...t].filter(c=>i.has(c)).length;
return Math.max(0,d-(t.size-d))/i.size},outcome(e,t,n,{options:i}){let d=i.outcome(e,t,n),c=i.right(e),u=t.size<c.size&&
[...t].every(k=>c.has(k));return!n&&e.if_missed&&u?{...d,missed:e.if_missed}:d}};var mo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var Vt=({accept:e},t,{fits:n})=>!!t&&n(t,e);function sa(e,t,n){return Vt(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var aa=({accept:e,among:t,near:n},i,d)=>!t.length&&d.nearFeedback(n,i)===null&&d.isSlip(i,e),go={read({gaps:e},t,{
Refusal:n,strip:i,t:d,typed:c}){let u=t?.gaps;if(!Array.isArray(u)||u.length!==e.length)throw new n(d("some gaps were no\
t sent"));if(!u.some(C=>typeof C=="string"&&i(C)))throw new n(d("nothing is written"));let k=C=>typeof C=="string"&&!i(C),
S=u.map(C=>k(C)?"":c({text:C}));return e.forEach(({among:C},B)=>{if(C.length&&S[B]&&!C.includes(S[B]))throw new n(d("som\
ething is chosen that is not offered for the gap"))}),S},grade({gaps:e},t,n){let i=e.flatMap((c,u)=>Vt(c,t[u],n)?[]:[[c,
t[u]]]),d=i.length&&i.every(([c,u])=>aa(c,u,n));return[(e.length-i.length)/e.length,d?"near":""]},outcome:({gaps:e},t,n,i)=>({
gaps:e.map((d,c)=>{let u=Vt(d,t[c],i),k={right:u,written:t[c],feedback:sa(d,t[c],i)};return!u&&!n?k:{...k,key:d.accept[0],
why:u?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[wo,ca]=["0001-01-01","9999-12-31"],we=(e,t=2)=>String(e).padStart(t,"0");function be(e,t,n){let i=at(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=i?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(n))}`:""}function at(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Qt(e,t,n){let i=new Date(Date.
UTC(2e3,t-1,n));return i.setUTCFullYear(e),i}function la(e,t,n){let d=Qt(e,1,4),c=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,u=new Date(c+3*864e5);if(t<1||e<1||u.getUTCFullYear()!==e)return null;let k=[c+(n-1)*864e5,c+6*864e5].map(
S=>{let C=new Date(S);return be(C.getUTCFullYear(),C.getUTCMonth()+1,C.getUTCDate())});return k.every(Boolean)&&k[0]>=wo&&
k[1].length===10?k:null}function Me(e,t,n){let[i,d]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],c=be(e+i,d,at(e+i,d)),u=be(e,t,
1);return u&&c&&c.length===10?[u,c]:null}var ua=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=be(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>la(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Me(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Me(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Me(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Me(e,1,12)],[/^(\d{4})-(WI)$/,e=>Me(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Me(e,1,12)],[/^(\d{3})$/,
e=>Me(e*10,1,120)],[/^(\d\d)$/,e=>Me(e*100,1,1200)]];function Ue(e){if(e.includes("/")){let[t,n]=e.split("/").map(Ue);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of ua){let i=t.exec(e);if(i)return n(Number(i[1]),i[2])}return null}var Le=e=>Ue(e)??[wo,
ca];function Xt(e,t){let[n,i]=[Le(e),Le(t)];return i[0]<=n[0]&&n[1]<=i[1]}var Zt=(e,t)=>e&&t?e+t:"";function ko(e,t="00",n=""){let i=Number(e);return n&&(i<1||i>12)?"":`T${we(n?i%12+(n==="PM"?12:
0):i)}:${t}`}function bo({first:e,second:t,year:n}){let[i,d]=[be(n,t,e),be(n,e,t)];return!i||!d||Number(e)===Number(t)?i||
d:`${n}-XX-XX`}var en=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function yo({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${we(Number(e)+n,4)}`:""}function vo({which:e,month:t,year:n},i){
let d=Number(i.month[t]),c=Number(i["week-of"][e]),u=c<0?c+at(Number(n),d)+1:c,k=`${n}-${we(d)}`;return`${k}-${we(u)}/${k}\
-${we(u+6)}`}function xo({which:e,weekday:t,month:n,year:i},d){let c=Number(d.month[n]),u=Number(d["week-of"][e]),k=u<0?
at(Number(i),c)-6:u,S=(Qt(Number(i),c,k).getUTCDay()+6)%7,C=(Number(d.weekday[t])-1-S+7)%7;return be(i,c,k+C)}var $o=e=>e>
0&&e<100?we(e-1):"";function Oo(e,t){let n=e.split(/[ -]/).filter(c=>c!=="and"&&c!=="oh"),i=c=>Number(t.tens[c]??t.teens[c]??
t.ones[c]??0);if(n[1]==="thousand")return we(2e3+n.slice(2).reduce((c,u)=>c+i(u),0),4);let d=n.slice(1);return d[0]==="h\
undred"?we(i(n[0])*100,4):we(i(n[0]),2)+we(d.reduce((c,u)=>c+i(u),0),2)}var $t="[\\p{L}\\p{N}_]",Oe=`(?!${$t}|\\p{M})`,Eo=`(?:1\\d|2[01])\\d\\d${Oe}`,da=(e,{escaped:t})=>`(?:${[...e].sort((n,i)=>i.
length-n.length).map(t).join("|")})${Oe}`,So=new WeakMap;function lt(e){let t=So.get(e.dates())??fa(e);return So.set(e.dates(),
t),t}function fa(e){let t=ha(e);return{whole:[...pa(t),...ma(t),...ga(t)].map(([i,d,c])=>({pattern:ct(i),value:d,lends:c})),
yearless:wa(t).map(([i,d])=>({pattern:ct(i),value:d})),...ka(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ct=e=>new RegExp(`^(?:${e})$`,"u");function ha(e){let t=e.dates(),n=ce=>da(Object.keys(t[ce]),e),i=(ce,Ae)=>Number(t[ce][Ae]),
d=n("month"),c=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Oe}(?!\\.\\d|,\\d{3}(?!\\d))`,u=`(?:${c}|${n("nth")})`,k=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Oe}|${n("nth")})`,S=`the ${k}`,C=`${n("tens")}(?:[ -]${n("ones")})?`,B=`(?:oh[ -]${n("ones")}|${C}\
|${n("teens")}|hundred${Oe})`,D=`(?:${C}|${n("teens")}|${n("ones")})`,g=`(?:${n("centuries")} ${B}|two thousand(?: (?:an\
d )?${D})?${Oe})`,N=`(?<year>${Eo})`,V=`(?:${N}|(?<spelled>${g}))`,G=`(?:,? |,)${N}`,W=ce=>`(?:(?<day>${S}|${u}) (?:of )\
?|the (?<day2>${u}) day of )(?<month>${d})${ce}`,ne=ce=>`(?<month>${d}) (?:the )?(?<day>${u})${ce}`,se=`(?:${n("weekday")}\
,? (?:the )?)?`,h=`${n("phase-of")} `,K=`(?:${n("phase")}[ -]?|mid-?)`,Z=`(?:${K}|${h})?`,ue=ce=>{let Ae=ce.replace(/^the /,
"");return i("nth",Ae)||parseInt(Ae,10)},Q=ce=>ce.year??Oo(ce.spelled,t),de=ce=>be(Q(ce),i("month",ce.month),ue(ce.day??
ce.day2)),ae=ce=>`${Q(ce)}-${we(i("month",ce.month))}`,ye=n("ordinal"),Pe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ke=`(?<\
meridiem>${n("meridiem")})`,qe="(?<minutes>[0-5]\\d(?!\\d))",De=`(?:${Pe}(?::${qe}(?::[0-5]\\d)?(?: ?${ke})?|\\.${qe.replace(
"<m","<inM")} ?${ke.replace("<m","<inM")}| ?${ke.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:i,month:d,inFigures:c,day:u,nthDay:k,nth:S,tens:C,tail:B,small:D,spelled:g,year:N,
anyYear:V,ofYear:G,dayFirst:W,monthFirst:ne,weekday:se,phaseOf:h,phaseWord:K,phase:Z,number:ue,yearOf:Q,dated:de,monthOf:ae,
ordinal:ye,hours:Pe,meridiem:ke,minutes:qe,clock:De,timed:ce=>{let Ae=ce.zone&&t.zone[ce.zone]!=="-"?t.zone[ce.zone]:"",
It=t.meridiem[ce.meridiem??ce.inMeridiem??ce.ofMeridiem],ht=ce.moment?t.moment[ce.moment]:ko(ce.hours,ce.minutes??ce.inMinutes,
It);return Zt(de(ce),ht&&ht+Ae)}}}function pa({words:e,month:t,year:n,ofYear:i,dayFirst:d,monthFirst:c,weekday:u,phase:k,
dated:S,clock:C,timed:B}){return[[`${k}${u}${d(i)}`,S,!0],[`${k}${u}${c(i)}`,S,!0],[`${e("weekday")} \\((?:${d(i)})\\)`,
S,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,D=>be(D.year,D.month,D.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,D=>be(D.year,D.month,D.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,D=>be(D.year,D.month,D.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,S,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Oe}`,
bo],[`${C},? ${u}(?:${d(i)})`,B],[`${C},? ${u}(?:${c(i)})`,B],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,D=>Zt(be(D.year,D.month,D.day),D.time.toUpperCase())]]}function ma({month:e,year:t,anyYear:n,phase:i,yearOf:d,
monthOf:c}){return[[`${i}(?<month>${e})(?:,| of)? ${n}`,c,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,u=>en(u,u.number)],[`(?<n\
umber>\\d\\d)/${t}`,u=>en(u,u.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,u=>u.year],[`fy ${t}`,u=>u.
year],["fy(?<year>(?:19|20)\\d\\d)",u=>u.year],["fy(?<two>\\d\\d)",u=>(u.two>"50"?"19":"20")+u.two],[`the year ${n}`,d],
[`${i}${n}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,yo]]}function ga({lists:e,words:t,ofList:n,month:i,nthDay:d,year:c,anyYear:u,
phaseOf:k,phaseWord:S,phase:C,number:B,yearOf:D,ordinal:g}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${g}) quarter (?:of\
 )?${c}`,N=>`${N.year}-Q${n("ordinal",N.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${c}`,N=>`${N.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${c}`,N=>`${N.year}-Q${N.part}`,!0],[`${c} q(?<part>[1-4])${Oe}`,N=>`${N.year}-Q${N.part}`,
!0],[`h(?<part>[12]) (?:of )?${c}`,N=>`${N.year}-H${N.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${c}`,N=>`${N.
year}-H${n("half",N.half)}`],[`${C}(?:the )?(?<season>${t("season")})(?: of|,)? ${u}`,N=>`${D(N)}-${e.season[N.season]}`],
[`(?:${k})?(?:the )?(?:${S})?(?<decade>(?:1\\d|20)\\d)0'?s${Oe}`,N=>N.decade],[`the (?<word>${t("decades")})`,N=>`19${e.
decades[N.word]}`],[`(?:${k})?(?:the )?(?:${S})?(?<day>${d}) century`,N=>$o(B(N.day??N.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${i})(?:,? |,)${c}`,N=>vo(N,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${i})(?:,? |,)${c}`,N=>xo(N,e)]]}function wa({ofList:e,month:t,dayFirst:n,monthFirst:i,weekday:d,number:c}){
return[[`${d}${n("")}`,(u,k)=>be(k,e("month",u.month),c(u.day??u.day2))],[`${d}${i("")}`,(u,k)=>be(k,e("month",u.month),
c(u.day??u.day2))],[`(?<month>${t})`,(u,k)=>`${k}-${we(e("month",u.month))}`]]}function ka({month:e,year:t,monthFirst:n}){
let i="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${i} (?:the )?)|between (?<two>.+\
?) and )`,c=S=>`(?<${S}>\\d{1,2})(?:st|nd|rd|th)?`,u=`(?:-| ${i} (?:the )?)`,k=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${Eo})`;return{range:ct(`${d}(?<last>.+)`),days:ct(`(?:(?:from )?(?:the )?${c("from")}${u}|between (?:th\
e )?${c("from2")} and )${k}`),monthAndDays:ct(`(?:(?:from )?${n("")}${u}|between ${n("").replaceAll("?<","?<b")} and (?:\
the )?)${c("to")}(?:,? |,)${t}`)}}var ba=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function Ot(e,t){let n=[];for(let{pattern:i,value:d,lends:c}of lt(t).whole){let u=i.
exec(e)?.groups,k=u&&d(u);k&&n.push({value:k,lends:!!c})}return n[0]??null}var ya=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function va(e,t){let n=lt(t),i=n.days.exec(e)?.groups;if(i){
let D=Ot(i.last.replace(/^the /,""),t)?.value??"";return No(D,i.from??i.from2,D.slice(8))}let d=n.monthAndDays.exec(e)?.
groups;if(d){let D=t.dates().month[d.month??d.bmonth],g=n.number(d.day??d.bday);return No(be(d.year,D,1),g,d.to)}let c=n.
range.exec(e)?.groups,u=c&&Ot(c.last,t);if(!c||!u||u.value.includes("/"))return"";let k=c.one??c.two;if(nn(k)||nn(c.last)||
ya(k,e))return"";let S=Ot(k,t)?.value??(u.lends?xa(k,u.value,t):"");if(!S||S.includes("/")||!Ue(S)||!Ue(u.value))return"";
let[C,B]=[Le(S)[0],Le(u.value)[1]];return C<=B?`${S}/${u.value}`:""}function No(e,t,n){let[i,d]=[t,n].map(c=>be(e.slice(
0,4),e.slice(5,7),c));return i&&d&&i<=d?`${i}/${d}`:""}function xa(e,t,n){let i=Number(t.slice(0,4));for(let{pattern:d,value:c}of lt(
n).yearless){let u=d.exec(e)?.groups;if(!u)continue;let k=c(u,we(i,4));return k.slice(5,7)>t.slice(5,7)?c(u,we(i-1,4)):k}
return""}var St="[^\\p{L}\\p{N}_]*",$a=new RegExp(`^${St}(?:in|on|of|the)${Oe}`,"u"),Oa=new RegExp(`(?<!${$t})(?:in|on|o\
f|the)${St}$`,"u"),Sa=new RegExp(`^${St}`,"u"),tn=new RegExp(`${St}$`,"u"),Ea=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Na=/(?:[$£€#/.,:&@]|[a-z]-)$/,Ta=/^(?:[%°$£€]|[.,:/]\d| %)/,nn=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function Aa(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Ca=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Ao(e,t){if(ba.test(e)&&Ue(e))return e;let n=Aa(e,t),i=n.toLowerCase(),u=(n.match(new RegExp(`${$t}+`,"gu"))??[]).
some(C=>lt(t).capital.has(C))?"":Ra(i,t),k=Ca.exec(n)?.[0]??"",S=u.includes("/")&&k!==k.toLowerCase();if(!u||S||!Ue(u))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(u.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return u}function Ra(e,t){let n=To(e,i=>$a.exec(
i)?.[0].length??0);for(let i of n){let d=i+(Sa.exec(e.slice(i))?.[0].length??0),c=e.slice(d).replace(tn,"");for(let u of To(
c,k=>Oa.exec(k)?.[0].length??0,!0)){let k=Ma(e,d,c.slice(0,u).replace(tn,""),t);if(k)return k}}return""}function To(e,t,n=!1){
let i=[n?e.length:0];for(let d=i[0];i.length<9;i.push(d)){let c=t(n?e.slice(0,d):e.slice(d));if(!c)break;d+=n?-c:c}return i}
function Ma(e,t,n,i){let d=e.slice(0,t);if(/^\d/.test(n)&&Ea.test(d))return"";let c=n.replace(tn,""),u=e[t+c.length]??"";
if(/^\d{4}$/.test(c)){let k=e.slice(t+4);if(Na.test(d)||Ta.test(k)||nn(c)&&!/(?<!\w)in $/.test(d))return""}for(let k of"\
.)".includes(u)?[c+u,c]:[c]){let S=va(k,i)||Ot(k,i)?.value;if(S)return S}return""}function Co(e,{customs:t,dates:n}){let{
month_of:i}=t();if(!i)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(c,u)=>n().english[i[u.toLowerCase()]-1]??c).replace(/(?<=\d)\.(?= )/g,
"")}var We="undated",on="too precise",rn="too coarse";function sn(e,t){return e===We||t===We||t.includes("T")?t===e:Le(t).join()===
Le(e).join()}function Ro(e,t){return e===We||t===We?e===We&&t!==We?on:"":sn(e,t)?"":Xt(t,e)?on:Xt(e,t)?rn:""}var Mo={read(e,t,n){
return t?.undated===!0?We:Ao(Co(n.typed(t),n),n)},grade({answer:e},t){let n=Ro(e,t);return[sn(e,t)?1:n===rn?.5:0,n]},outcome(e,t,n){
let i=Ro(e.answer,t),d={"":"",[on]:e.if_too_precise,[rn]:e.if_too_coarse},u={feedback:sn(e.answer,t)?e.feedback:d[i]||e.
if_wrong,understood:t};return n?{...u,key:e.answer}:u},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var Lo={read:(e,t,{typed:n})=>n(t,1e4),grade:()=>0,outcome:(e,t,n,{split:i})=>({written:t,count:i(t).length,...e})};function _o(e,t){let n=t.filter(i=>e.has(i)).length;return n/(e.size+t.length-n)}var jo=(e,t)=>Math.max(0,...t.map(n=>_o(
e,n))),qo={read({count:e},t,{Refusal:n,t:i}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new n(i("no words are \
marked"));if(!d.every(c=>Number.isInteger(c)&&c>=0&&c<e))throw new n(i("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>jo(t,e),outcome(e,t,n){let{accepted:i,feedback:d,if_partly:c,if_wrong:u}=e,k=jo(
t,i),S=k>1-1e-9,C={words:[...t].sort((g,N)=>g-N),feedback:S?d:k&&c||u};if(!n)return C;let B=i.map(g=>_o(t,g)),D=i[B.indexOf(
Math.max(...B))];return{...C,key:D,why:S?"":d}},words(e,{words:t}){return[...new Set(t)].sort((i,d)=>Number(i)-Number(d)).
map(i=>e.words[Number(i)][1]).join(" ")}};var Do={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var ut="nothing",Io={read({columns:e,among:t},n,{Refusal:i,t:d,typed:c}){let u=n?.cell;if(typeof u!="string"||u!==ut&&!e.
includes(u))throw new i(d("no cell is chosen"));if(u===ut)return{cell:u,value:""};let k=c(n);if(t.length&&!t.includes(k))
throw new i(d("something is chosen that is not offered by the question"));return{cell:u,value:k}},grade({wrong:e,mended:t,
among:n},{cell:i,value:d},{fits:c,isSlip:u}){return i!==e?0:e===ut||c(d,t)?1:[.5,!n.length&&u(d,t)?"near":""]},outcome(e,{
cell:t,value:n},i,{fits:d}){let{wrong:c,mended:u,feedback:k}=e,S=c===t,C=S&&(c===ut||d(n,u)),B=S?e.if_other_value:e.if_other_cell,
D={cell:t,value:n,right:S,feedback:C?k:B};if(!i)return D;let g={cell:c,value:u[0]??""};return{...D,key:g,why:C?"":k}},written({
cell:e,text:t},{t:n}){return e===ut?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var La=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,ja=/^[-+]?\d[\d.,' ]*$/,_a=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
qa={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Da=1e-9,Ia=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>qa[t]);
function Ba(e,t,{escaped:n,SPACES:i}){if(!t.length)return e;let d=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${d}${i}*|${i}*${d}(?=\\.?$)`,"giu"),"")}function Ua(e,{customs:t,escaped:n}){let{decimal:i,group:d,grouping:c}=t();if(!d||
!ja.test(e))return null;let[u,k]=c,S=n(d),C=`(?:${S}[0-9]{${k}})*${S}[0-9]{${u}}`,B=`(?:${n(i)}[0-9]+)?`,D=new RegExp(`^\
-?[1-9][0-9]{0,${k-1}}${C}${B}$`,"u");if(e.includes(d)&&!D.test(e))return null;let g=e.replaceAll(d,"").replaceAll(i,".");
return _a.test(g)?Number(g):null}var Bo=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Da*Math.abs(e.answer),Uo={read(e,t,n){let i=Ba(
Ia(n.typed(t)),e.units,n),d=n.asciiDigits(i.replace(/\.$/,"")),c=Ua(d,n);if(c!==null)return c;if(!La.test(d))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Bo(e,t)),outcome(e,t,n){let i=e.near.find(c=>c.value===t),d=Bo(e,t)?e.feedback:i?.feedback??e.if_wrong;return n?{feedback:d,
key:e.words}:{feedback:d}}};function Wo(e,t){let n=t.filter(([i,d])=>e.indexOf(i)<e.indexOf(d)).length;return Math.max(0,2*n-t.length)/t.length}var Fo={
read({tokens:e},t,{chosenTokens:n,Refusal:i,t:d}){let c=n(t,"order",e);if(c.length!==e.length||new Set(c).size!==e.length)
throw new i(d("each item must appear exactly once in the order"));return c.map(u=>e.indexOf(u))},grade:({decided:e},t)=>Wo(
t,e),outcome({tokens:e,decided:t,feedback:n,near:i,if_wrong:d,open:c},u,k){let S=Wo(u,t)===1,C=i.find(D=>u.indexOf(D.before)<
u.indexOf(D.after)),B={order:u.map(D=>e[D]),feedback:S?n:C?.feedback??d};return!S&&!k?B:{...B,key:e,why:S?"":n,open:c}}};var zo={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:i,isSlip:d,nearFeedback:c}){return i(n,e)?1:[0,c(t,n)===
null&&d(n,e)?"near":""]},outcome(e,t,n,{fits:i,nearFeedback:d}){let u={feedback:(i(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return n?{...u,key:e.accept[0]}:u}};var Po={read(e,t,{Refusal:n,t:i}){if(typeof t?.answer!="boolean")throw new n(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let i={answer:t,feedback:t?e.if_true:e.if_false};return n?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Go={branching:vt,brief:fo,choice:ho,choices:po,classify:mo,cloze:go,date:Mo,discuss:Lo,highlight:qo,match:Do,mend:Io,
number:Uo,order:Fo,"short-text":zo,"true-or-false":Po};var Et="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Yo=`[${Et}]`,Wa=new RegExp(
`^[${Et}]+|[${Et}]+$`,"g"),Fa=new RegExp(`[${Et}]+`),Ve=e=>e.replace(Wa,""),je=e=>Ve(e).split(Fa).filter(Boolean),Qe=e=>[
...e].length,Xe=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),an="ͅ",za=e=>/\p{M}/u.
test(e)&&(e===an||!(an+e).normalize("NFD").startsWith(an)),Ho=e=>[...e.normalize("NFKD")].filter(t=>!za(t)).join(""),Pa={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},Ga=new Map(Object.entries(Pa)),Ko=e=>[...e].map(t=>Ga.get(t)??t.toLowerCase()).join("");function Ya(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var Jo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Ya(t))),Vo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Ha={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Ze=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>Ha[t]).trim();var Qo={read(e,t,{Refusal:n,t:i}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new n(i("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>Ze(e.find(({token:n})=>n===
t.client).text)};var Xo={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function Nt(e,t,n){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new te(J("nothing is chosen"));if(!i.every(d=>n.includes(
d)))throw new te(J("something is chosen that is not part of the question"));return i}var Zo={read(e,t){let n=e.options.map(({token:i})=>i);return new Set(Nt(t,"choices",n).map(i=>n.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((i,d)=>Ka(i,t.has(d),n))})};function Ka({
token:e,correct:t,feedback:n,if_not_chosen:i},d,c){return!d&&!c?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&i||n}}var er={read({rows:e,places:t},n){let i=n?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new te(J("nothing is chosen"));let c=e.map(({token:u})=>u);for(let[u,k]of Object.entries(i))if(!c.includes(
u)||!t.includes(k))throw new te(J("something is chosen that is not part of the question"));return c.map(u=>Object.hasOwn(
i,u)?t.indexOf(i[u]):null)},grade:({rows:e},t)=>e.filter(({to:n},i)=>t[i]===n).length/e.length,outcome:({rows:e,places:t},n,i)=>({
pairs:e.map((d,c)=>{let u=n[c],k=u===d.to,S=u===null?"":t[u],C=u===null?"":Ja(d,u),B={token:d.token,chosen:S,right:k,feedback:C};
return!k&&!i?B:{...B,key:t[d.to],why:k?"":d.feedback}})})};function Ja({to:e,feedback:t,near:n,if_wrong:i},d){return d===
e?t:n.find(([c])=>c===d)?.[1]??i}function Va(e,t,[n,i,d,c]){let u=[n,d,0],k=new Map;for(let S=n;S<i;S+=1){let C=new Map;for(let B of t.get(e[S])??[]){if(B<
d)continue;if(B>=c)break;let D=(k.get(B-1)??0)+1;C.set(B,D),D>u[2]&&(u=[S-D+1,B-D+1,D])}k=C}return u}function tr(e,t){let n=new Map;
t.forEach((c,u)=>{n.set(c,[...n.get(c)??[],u])});let i=[],d=[[0,e.length,0,t.length]];for(let c=d.pop();c;c=d.pop()){let[
u,k,S,C]=c,[B,D,g]=Va(e,n,c);g&&(i.push([B,D,g]),d.push([u,B,S,D],[B+g,k,D+g,C]))}return i.sort((c,u)=>c[0]-u[0])}function cn(e,t){
let[n,i]=[[...e],[...t]],d=n.length+i.length,c=tr(n,i).reduce((u,[,,k])=>u+k,0);return d?2*c/d:1}function nr(e,t){let n=[],
[i,d]=[0,0];for(let[c,u,k]of[...tr(e,t),[e.length,t.length,0]]){if(i<c||d<u){let S=i<c&&d<u?"replace":i<c?"delete":"inse\
rt";n.push({kind:S,a:i,b:c,c:d,d:u})}[i,d]=[c+k,u+k]}return n}var Qa=200,Xa=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,Za=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ec=.8,tc=.7,nc=4,ln={article:[],turning:[]},or=e=>{ln=e};function rr(e,t=Qa){let n=e?.text;if(typeof n!="string"||!Ve(n))
throw new te(J("nothing is written"));if(Qe(n)>t)throw new te(J("the answer is longer than {most} characters",{most:t}));
return Xe(Ve(n))}function Tt(e){let t=Ko(Ho(e.replace(/[’‘]/g,"'"))).replace(Xa,"");return je(t).join(" ").replace(Za,
"").normalize("NFC")}function un(e,t){let n=Tt(e);return t.some(i=>Tt(i)===n)}function ir(e,t){let n=Tt(e);return t.map(
Tt).some(i=>cn(n,i)>=ec&&!oc(n,i))}function oc(e,t){let n=c=>(c.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;
let[i,d]=[je(e),je(t)];return nr(i,d).some(({kind:c,a:u,b:k,c:S,d:C})=>{let[B,D]=[i.slice(u,k),d.slice(S,C)];return c===
"replace"?rc(B.join(""),D.join("")):![...B,...D].every(g=>ln.article.includes(g))})}function rc(e,t){let n=ln.turning.some(
i=>e===i+t||t===i+e);return Math.min(Qe(e),Qe(t))<nc?n||[...e].sort().join("")!==[...t].sort().join(""):n||cn(e,t)<tc}var sr=(e,t)=>e.
find(({text:n})=>un(t,[n]))?.feedback??null;var Fe="so far",ar={},cr=e=>{ar=e},lr={},ur=e=>{lr=e},Te={asciiDigits:Jo,chosenTokens:Nt,customs:()=>ar,dates:()=>lr,escaped:Vo,
fits:un,isSlip:ir,lengthOf:Qe,nearFeedback:sr,options:Zo,placing:er,plain:Ze,Refusal:te,SPACES:Yo,split:je,strip:Ve,t:J,
typed:rr,wellFormed:Xe},ic=1e-9;function dr(e,t){let[n,i]=typeof t=="number"?[t,""]:t,d=n>1-ic?1:Math.max(0,n),c=e*d;return{
points:c,of:e,note:i,verdict:sc(c,e,i)}}function sc(e,t,n){return n===Fe?Fe:e===t?"right":n==="near"?"near":e?"partly":"\
wrong"}var ac=["claim","rule","application","counter","source"],fr={read:(e,t,{typed:n})=>n(t,4e3),grade:()=>[0,"kept"],outcome:(e,t)=>({
written:t})};function hr(e,t){return e.map(({quiz:n,question:i,title:d})=>({title:d,versions:t.filter(c=>c.quiz===n&&c.question===
i).flatMap(cc)}))}function cc({time:e,action:t}){let{client:n,fields:i}=t.sent??{};if(!(t.did==="answer"&&typeof i=="obj\
ect"&&i)||Array.isArray(i))return[];let c=ac.map(u=>[u,typeof i[u]=="string"?i[u]:""]);return[{time:e,client:typeof n=="\
string"?n:"",fields:Object.fromEntries(c)}]}var dn={...Go,client:Qo,guess:Xo,"whole-brief":fr};function Se({kind:e,key:t,points:n,graded:i,sealed:d}){let c=dn[e];return{
goesOn:u=>c.goesOn?.(t,u)??!1,checkGoesOn:(u,k)=>c.checkGoesOn?.(t,u,k,Te),read:u=>c.read(t,u,Te),checkChoice(u){if(!c.checkChoice)
throw new te(J("this cannot be done here"));c.checkChoice(t,u,Te)},grade:u=>dr(i?n:0,c.grade(t,u,Te)),outcome:(u,k)=>d?c.
taken?.(t,u,Te)??{}:c.outcome(t,u,k,Te)}}var pr=e=>Object.values(dn).map(t=>t.written?.(e,Te)).find(Boolean)??"",mr=({kind:e,
key:t},n,i)=>dn[e].words?.(n,i,Te,t)??"";var lc=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let i=0;i<8;i+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function gr(e){
let t=4294967295;for(let n of e)t=lc[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var et=1,At=128*1024,uc=256*1024,dc=10**12,fn=20,fc=/^[A-Za-z0-9_.:/-]{1,160}$/,br="sitting",yr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},wr=new TextEncoder,kr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ee=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Ct=e=>typeof e=="string"&&fc.test(e),tt=()=>`${new Date().toISOString().slice(0,19)}\
Z`,vr=e=>({format:et,course:e,made:tt()});function dt({id:e,quiz:t,question:n,version:i,action:d,time:c,round:u,attempt:k,
words:S,n:C}){let{did:B,...D}=d,g=Object.entries(D).filter(([,N])=>N!==""&&N!=null);return{n:C,time:c,quiz:t,question:n,
did:B,...k?{try:k}:{},...Object.fromEntries(g),...S?{words:S}:{},[br]:u,version:i,id:e}}function xr(e){let t={did:e.did};
for(let[N,V]of Object.entries(yr))if(N in e){if($r(e[N])!==V||!Sr(e[N]))return null;t[N]=e[N]}let{id:n="",quiz:i="",question:d="",
version:c="",time:u="",words:k=""}=e,{[br]:S=0,try:C=0,n:B=0}=e;if(![n,i,d,c,u,k,t.did].every(N=>typeof N=="string")||!Ct(
n))return null;let g=N=>Number.isInteger(N)&&Number(N)>=0&&Number(N)<dc;return[S,C,B].every(g)?{id:n,quiz:i,question:d,version:c,
action:t,time:u,round:S,attempt:C,words:k,n:B}:null}function $r(e){return Array.isArray(e)?"list":Ee(e)?"object":typeof e}
function Or(e){let t={did:e.did};for(let[n,i]of Object.entries(yr))if($r(e[n])===i){if(!Sr(e[n]))throw new te(J("this ca\
nnot be saved"));t[n]=e[n]}return t}function Sr(e){let t=Ee(e)?Object.values(e):[e],n=i=>typeof i=="object"&&i!==null;return t.
every(i=>!n(i)||!Object.values(i).some(n))}function ze(e){let t=wr.encode(JSON.stringify(e).slice(0,-1));return ft([t,wr.
encode(`${Er(t)}
`)])}var Er=e=>`, "sum": "${gr(e).toString(16).padStart(8,"0")}"}`;function Nr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>uc||t.length<fn)return null;let n=t.subarray(0,-fn);try{if(kr.decode(t.subarray(-fn))!==Er(n))return null;let i=`${kr.
decode(n)}}`,d=i.startsWith("{")?JSON.parse(i):null;return Tr(d)?d:null}catch{return null}}function Tr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(Tr)}function ft(e){let t=new Uint8Array(
e.reduce((i,{length:d})=>i+d,0)),n=0;for(let i of e)t.set(i,n),n+=i.length;return t}var hc=["sure","fairly","guessing"],pc=[0,1,2],Ar=300,mc=1e-9,xe=({tries:e,opened:t})=>e.slice(t);function Mt(e,t){let n=new Map(
e.map(N=>[N.id,N])),i=new Map(e.map(({id:N})=>[N,gc()])),d={answer(N,V,G){if(S(N.id))throw new te(J("the question has al\
ready been answered"));let W=wc(N,V,G),ne=xe(V).at(-1);ne&&Se(N).goesOn(ne.answer)&&(Se(N).checkGoesOn(ne.answer,W.answer),
V.tries.pop()),V.tries.push(W)},hint(N,V){if(V.hints===N.hints.length)throw new te(J("there is no hint left"));V.hints+=
1},show(N,V){if(!B(N.id))throw new te(J("the answer can only be shown after you have tried"));V.shown=!0},mark(N,V,G){V.
marks=kc(N,V,G)},choose(N,V,{sent:G}){Se(N).checkChoice(G)},again(N,V){if(!D(N.id))throw new te(J("the question was not \
missed"));V.opened=V.tries.length,V.shown=!1,V.again+=1}};return{questions:e,question:c,progress:u,act:k,isFinal:S,isUnderWay:C,
mayShow:B,isMissed:D,score:g};function c(N){let V=n.get(N);if(!V)throw new te(J("the quiz has no such question"));return V}
function u(N){return i.get(c(N).id)}function k(N,V){let G=c(N);if(!Object.hasOwn(d,V.did))throw new te(J("this cannot be\
 done here"));return d[V.did](G,u(N),V),u(N)}function S(N){let{tries:V,graded:G}=c(N),W=xe(u(N));if(!W.length||C(N))return!1;
let ne=G&&W[W.length-1].grade.verdict==="right";return u(N).shown||ne||V!==null&&W.length>=V}function C(N){let V=xe(u(N)).
at(-1);return!!(V&&Se(c(N)).goesOn(V.answer))}function B(N){let{graded:V,show_after:G}=c(N),W=xe(u(N)).length>=G;return V&&
W&&!C(N)&&!S(N)}function D(N){return c(N).graded&&S(N)&&xe(u(N)).at(-1)?.grade.verdict!=="right"}function g(){let N=e.filter(
K=>K.graded),V=N.map(({id:K})=>u(K).tries).filter(K=>K.length),G=Rt(V.map(K=>K[K.length-1].points)),W=Rt(N.map(K=>K.points)),
ne=({id:K})=>(u(K).tries.at(-1)?.grade.verdict??Fe)!==Fe,se=e.filter(ne).length,h=se===e.length;return{points:G,first:Rt(
V.map(K=>K[0].points)),of:W,answered:se,questions:e.length,missed:e.filter(({id:K})=>D(K)).length,passed:t&&h?100*G>=t*W-
mc:null}}}var gc=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Rt=e=>e.reduce((t,n)=>t+n,0);function wc(e,t,n){
let i=Ee(n.sent)?n.sent:{},d=Se(e),c=d.read(i),u=n.confidence||"";if(u&&!(e.confidence&&hc.includes(u)))throw new te(J("\
this does not say how sure you are"));let k=n.reason||"";if(typeof k!="string"||[...k].length>Ar)throw new te(J("a reaso\
n is one line of at most {most} characters",{most:Ar}));let S=Rt(e.hints.slice(0,t.hints).map(g=>g.cost)),C=d.grade(c),B=Math.
max(0,C.points-S*C.of),D=e.reason?je(k).join(" "):"";return{sent:i,answer:c,grade:C,points:B,cost:S,confidence:u,reason:D}}
function kc(e,t,{marks:n}){if(!e.criteria||!t.tries.length)throw new te(J("there is no written answer to mark"));if(!(Array.
isArray(n)&&n.length===e.criteria)||!n.every(d=>pc.includes(d)))throw new te(J("not every line of the rubric is marked"));
return[...n]}function hn(e,t){let n=e.question(t),i=e.progress(t),d=xe(i),c=d[d.length-1],u=e.isFinal(t),{sent:k}=c;return{points:c.points,
of:c.grade.of,verdict:bc(n,c),note:c.grade.note,cost:c.cost,tries:i.tries.length,first:i.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-d.length,final:u,may_show:e.mayShow(t),confidence:c.confidence,reason:c.reason,marks:[
...i.marks],...yc(n,u||!n.graded),written:typeof k.text=="string"?k.text:"",...n.sealed?{sent:k}:{},...Se(n).outcome(c.answer,
u)}}function bc({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function yc({told:e},t){let{review_due:n,
...i}=t?e.last:e.early,d=e.review_after&&e.review_after<pn();return{...i,review_due:d?n:""}}function pn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var Lt=e=>async function(n,i){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${pn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return vc(
e,new Uint8Array(i[0]));default:throw new te(J("this kind of message is not known"))}};async function vc(e,t){let{added:n,
mended:i}=await e.merge(t),d=n?no("One entry was added from the file.","{count} entries were added from the file.",n):J(
"Nothing was added: everything in the file is already here."),c=i.map(u=>J("In the file: {what}",{what:u}));return{keeping:"\
added",told:[d,...c,e.why()].join(" ").trim()}}function Cr(e,t){let n=Lt(e),i={ask:(S,C=[])=>n(S,C)},d=J("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),c=ge(
"p"),u=()=>c.replaceChildren(e.why()||d);e.follow(u),u();let k=J("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":J("Your answers as a file"),lang:Ke.used},ge("p",{class:"ck-heading"},J("Your answers as a file")),c,t?ge("p",{},J("T\
he buttons for that are beside your progress, on this page.")):co(i),ge("p",{class:"ck-beside"},k))}function Rr(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,c=(o,r)=>{for(var s in r)t(o,s,{get:r[s],enumerable:!0})},u=(o,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let l of i(r))!d.call(o,l)&&l!==s&&t(o,l,{get:()=>r[l],enumerable:!(a=n(r,l))||a.enumerable});
return o},k=o=>u(t({},"__esModule",{value:!0}),o),S={};c(S,{explorer:()=>ye,predict:()=>ri,progress:()=>$i,quiz:()=>Ds,reader:()=>Hs});
var C={},B={used:"",own:""};function D(o,r){C=o.get("words")??{};let s=o.get("languages");s?.used&&(B=s,r.lang=s.used,r.
dir=s.direction)}function g(o,r={}){let s=C[o]??o;return V(typeof s=="string"?s:s[0],r)}function N(o,r,s,a={}){let l=C[o]??
[o,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,w=(C[o]&&C[""]?.[f])??+(s!==1);return V(l[Number(w)],{count:s,...a})}function V(o,r){
return o.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function G(o){if(o==="undated")return g("The text gives no d\
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
o,r);let{region:s,announce:a}=ue(),l=o.get("choices").map((M,A)=>Pe(M,()=>m(A))),f=h("button",{type:"button",onclick:b},
g("Show all rows")),w=h("p",{class:"ck-count"}),y=ke(o.get("columns")),p=h("div",{class:"ck-picture"});return r.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":g("Table with choices")},h("div",{class:"ck-choices"},...l.map(
({element:M})=>M),f),w,y.element,p,s)),o.on("change:chosen",x),o.on("change:picture",L),x(),()=>{o.off("change:chosen",x),
o.off("change:picture",L)};function m(M){let A=[...o.get("chosen")];A[M]=l[M].value(),$(A)}function b(){$(l.map(()=>null))}
function $(M){o.set("chosen",M),o.save_changes(),a(w.textContent)}function x(){let M=o.get("chosen"),A=o.get("rows"),U=A.
filter(({facets:v})=>v.every((O,j)=>M[j]===null||M[j]===O));l.forEach((v,O)=>{v.show(M[O])}),w.textContent=U.length?N("1\
 of {total} rows matches.","{count} of {total} rows match.",U.length,{total:A.length}):g("No row matches all of these ch\
oices."),y.show(U),L()}function L(){let M=o.get("picture"),A=JSON.stringify(M.of)===JSON.stringify(o.get("chosen"));M.of?
A?M.fault?p.replaceChildren(h("p",{dir:"auto"},M.fault)):p.replaceChildren(...M.lead?[De(M)]:[]):p.replaceChildren(h("p",
{},g("The figure for these rows is being drawn."))):p.replaceChildren()}}};function Pe({name:o,values:r},s){let a=r.map(
(f,w)=>h("option",{value:w,dir:"auto"},f||g("no entry"))),l=h("select",{onchange:s},h("option",{value:""},g("all")),...a);
return{element:h("label",{},h("span",{dir:"auto"},o)," ",l),value:()=>l.value===""?null:r[Number(l.value)],show:f=>l.value=
f===null?"":String(r.indexOf(f))}}function ke(o){let r=h("tbody"),s=o.map(y=>h("th",{scope:"col",dir:"auto"},y)),a=h("ta\
ble",{},h("thead",{},h("tr",{},...s)),r),l=g("The matching rows"),f=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":l},a);return{element:f,show:w};function w(y){f.hidden=y.length===0,f.scrollTop=0,r.replaceChildren(...y.map(
({cells:p})=>h("tr",{},...p.map(qe))))}}function qe(o){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(o)?.[1];return r?
h("td",{},h("a",{href:o,target:"_blank",rel:"noopener noreferrer"},r)):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
o)&&"ck-date"},o)}function De({lead:o,parts:r}){return h("div",{lang:"en"},h("p",{},o),...Ge(r))}function Ge(o){return o.
flatMap(({heading:r,items:s})=>[h("p",{},h("strong",{},r)),h("ol",{},...s.map(a=>h("li",{},a)))])}function ce(o){let r=h(
"p",{class:"ck-notice"}),s=h("p",{class:"ck-why-unsaved"}),a=h("p",{class:"ck-beside"});return{elements:{notice:r,unsaved:s,
left:a},announce:o,tell(l){r.replaceChildren(l),o(l)},clear:()=>r.replaceChildren(),setUnsaved:l=>s.replaceChildren(l),whyUnsaved:()=>s.
textContent??"",setRunning(){let l=g("The lesson is still loading. Your answer is kept, and is checked as soon as that i\
s done.");a.textContent!==l&&(a.replaceChildren(l),o(l))},setLeft(l){a.replaceChildren(l?g("Not checked yet: this is how\
 you left it."):"")}}}function Ae(){let o=h("ul",{class:"ck-earlier",hidden:!0});return{element:o,show(r){!r.length&&o.hidden||
(o.hidden=!r.length,o.replaceChildren(...r.map(It)))}}}function It({time:o,words:r}){let s=G(o.slice(0,10));if(!r){let l=g(
"Given to an earlier version of this question, on {day}; it stays in your record.",{day:s});return h("li",{},l)}let a=g(
"Given to an earlier version of this question, on {day}: ",{day:s});return h("li",{},a,h("q",{dir:"auto"},r))}var ht=2e4;
function Yr({look:o,retry:r,announce:s}){let a=h("p",{}),l=h("button",{type:"button",onclick:()=>r(!0)},g("Try again")),
f=h("details",{hidden:!0}),w=h("div",{class:"ck-saving",hidden:!0},a,l,f),y="",p=!1,m;return{element:w,show:b,close:()=>clearTimeout(
m)};function b({aloud:L=!1}={}){let M=o(),A=Kr(M),U=!A.length,v=U?Hr(M.late,p):A.join(" ");p||=!U,a.replaceChildren(v),w.
classList.toggle("ck-unsaved",!U),l.hidden=U||M.isSilent,x(M.kept.mended??[]),w.hidden=!v&&f.hidden,v&&(U?v!==y:L)&&s(v),
y=v,clearTimeout(m),!U&&!M.isSilent&&(m=setTimeout($,ht))}function $(){document.hidden?b():r(!1)}function x(L){if(f.hidden=
!L.length,f.dataset.lines===String(L.length))return;f.dataset.lines=String(L.length);let M=N("1 line of your record coul\
d not be read.","{count} lines of your record could not be read.",L.length),A=L.map(v=>h("li",{dir:"auto"},v)),U=[h("sum\
mary",{},M),h("ul",{},...A)];f.replaceChildren(...L.length?U:[])}}function Hr(o,r){return o?N("1 change that was waiting\
 in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",o):r?g("E\
verything is saved now."):""}function Kr({kept:o,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?Jr(r):yn()];if(!o.why)
return[];let l=o.waiting?N("1 change is waiting to be saved.","{count} changes are waiting to be saved.",o.waiting):"",f=r&&
a?g("This browser keeps a copy until it is saved."):"";return[pt(o.why),l,f].filter(Boolean)}function Jr(o){return N("No\
t saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} c\
hanges are waiting in this browser, and will be sent when this quiz runs again.",o)}var pt=o=>g("Not saved yet: {reason}",
{reason:o}),yn=()=>g("Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),
nt=o=>o?g("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz\
 runs again. If the kernel is busy, wait; otherwise run this cell again."):yn(),Bt="coursekit",vn=window,xn=Symbol.for("\
coursekit.unstored");vn[xn]??=new Map;var Ie=vn[xn],Vr=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Ut(){try{return window.localStorage}catch{return null}}function Wt(o,r){let s=`${[
Bt,o,Vr,r].join(" ")} `;return{front:s,put(a,l){let f=JSON.stringify(l);try{return Qr(f.length+s.length+a.length),window.
localStorage.setItem(s+a,f),Ie.delete(s+a),!0}catch{return Ie.set(s+a,f),!1}},remove(a){Ie.delete(s+a),Ut()?.removeItem(
s+a)},get:a=>Ft(Ie.get(s+a)??Ye(s+a)),has:a=>Ie.has(s+a)||Ye(s+a)!==null,isStored:a=>Ye(s+a)!==null,all:()=>$n(s).flatMap(
a=>{let l=Ft(Ie.get(a)??Ye(a));return l?[[a.slice(s.length),l]]:[]})}}function Ye(o){return Ut()?.getItem(o)??null}function $n(o){
let r=Ut(),s=new Set(Ie.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(
o))}function Ft(o){try{let r=JSON.parse(o??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Qr(o){
let r=w=>w.length+(Ye(w)?.length??0),s=$n(`${Bt} `),a=s.reduce((w,y)=>w+r(y),0);if(a+o<=1e6)return;let l=w=>Ft(Ye(w))?.at??
0,f=s.filter(w=>!w.startsWith(`${Bt} waiting `));f.sort((w,y)=>l(w)-l(y));for(let w of f){if(a+o<=1e6)return;a-=r(w),window.
localStorage.removeItem(w)}if(a+o>1e6)throw new Error("no room for another action")}function zt(o){let r=JSON.stringify(
o);return[2166136261,19088743].map(s=>{let a=s;for(let l=0;l<r.length;l+=1)a=Math.imul(a^r.charCodeAt(l),16777619);return(a>>>
0).toString(16).padStart(8,"0")}).join("")}function On(o,{course:r,quiz:s},a,{onNews:l,onLate:f,onElsewhere:w}){let y=Wt(
"waiting",r),p=new Map,m=new Map,b=new Map,$=new Set,x=new Set,L=new Set,M={},A=!1;return o.listen(me),window.addEventListener(
"storage",ie),window.addEventListener("beforeunload",z),{give:O,giveAll:j,again:E,waiting:U,saved:le,areStored:()=>U().every(
({id:q})=>y.isStored(q)),areSilent:()=>U().some(({id:q})=>$.has(q)),open(q){M=q,!A&&(A=!0,v().forEach(R))},notOpened(){for(let{
id:q}of v())$.add(q)},close(){window.removeEventListener("storage",ie),window.removeEventListener("beforeunload",z)}};function U(){
let[q]=s.split(/(?<=\/)/),_=({quiz:F})=>F===s||q.endsWith("/")&&String(F).startsWith(q);return y.all().map(([F,H])=>({...H,
id:F})).filter(_).sort((F,H)=>F.n-H.n||(F.id<H.id?-1:1))}function v(){return U().filter(({id:q})=>!b.has(q))}function O(q,_,F){
let H=T({type:"do",question:q,deed:_});m.set(H.id,F),I(H),R(H)}function j(q,{onReply:_,onSilence:F}){let H=Object.entries(
q).map(([fe,ve])=>T({type:"do",question:fe,deed:ve}));H.forEach(I);let oe=Object.fromEntries(H.map(fe=>[fe.question,X(fe)])),
he=o.ask({type:"do-all",deeds:oe},{onReply(fe){for(let{id:ve,question:eo}of H)eo&&eo in fe.refused?pe(ve):ee(ve,fe);_(fe),
l()},onSilence(){for(let{id:fe}of H)$.add(fe);l(),F()}});for(let{id:fe}of H)b.set(fe,he)}function E(q){let _=T({type:"ag\
ain"});m.set(_.id,q),R(_)}function T(q){let _=U(),F=_.findLast(ve=>ve.question===q.question);if(F&&Xr(F,q)&&!x.has(F.id))
return F;let H=`${new Date().toISOString().slice(0,19)}Z`,oe=q.question&&(M[q.question]??re(q.question)),he=(_.at(-1)?.n??
0)+1,fe={id:Zr(),n:he,quiz:s,time:H,version:oe,...q};return y.put(fe.id,fe),fe}function I(q){let _=({id:F,n:H,question:oe})=>oe===
q.question&&H<q.n&&!x.has(F)&&($.has(F)||!b.has(F));U().filter(_).forEach(R)}function R(q){let{id:_,quiz:F,type:H}=q;if(H===
"again"&&F!==s){pe(_);return}let oe=P(q);$.delete(_);let he=o.ask(oe,{onReply(fe){ee(_,fe);let ve=m.get(_);m.delete(_),ve?
ve.onReply(fe):L.has(_)||f(q,fe),L.add(_),l()},onSilence(){$.add(_),l(),m.get(_)?.onSilence?.()},onRunning:()=>m.get(_)?.
onRunning?.(),onRefused(fe){pe(_),m.get(_)?.onRefused?.(fe),l()}});b.set(_,he)}function P(q){let{id:_,quiz:F,type:H,question:oe}=q;
if(H==="again")return{type:H,id:_};let he=b.has(_)||!m.has(_);return{type:"do",question:oe,deed:X(q),...he&&{late:he,quiz:F}}}
function X({id:q,question:_="",deed:F,version:H,time:oe}){let he=H===re(_)?M[_]:H;return{...F,id:q,time:oe,...he&&{version:he}}}
function re(q){let _=p.get(q);if(_)return _;let F=zt(a.find(({id:H})=>H===q)??q);return p.set(q,F),F}function ee(q,_){$.
delete(q),x.add(q),_.saved&&le()}function le(){x.forEach(pe)}function pe(q){x.delete(q),$.delete(q),y.remove(q)}function me(q){
for(let _ of U())(b.get(_.id)??q)<q&&!x.has(_.id)&&R(_);Y()}function ie({key:q}){q?.startsWith(y.front)&&Y()}function Y(){
let q=[...$].filter(_=>!y.has(_));for(let _ of q)$.delete(_),m.delete(_);q.length&&w()}function z(q){U().some(({id:_})=>!y.
isStored(_))&&q.preventDefault()}}var Xr=(o,r)=>o.type===r.type&&o.question===r.question&&JSON.stringify(o.deed)===JSON.
stringify(r.deed);function Zr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(o=>o.toString(16).padStart(2,"0")).join("")}var Sn=3e3,ei="[*]:",ti=".jp-InputPrompt";function En(o){let r=new Map,s=[],
a=0;return o.on("msg:custom",f),{ask(w,y){let p=ae("message");a+=1;let m=setTimeout(()=>l(p),Sn);r.set(p,{...y,place:a,timer:m});
try{o.send({...w,message_id:p})}catch{}return a},listen:w=>s.push(w),close(){o.off("msg:custom",f);for(let{timer:w}of r.
values())clearTimeout(w);r.clear()}};function l(w){let y=r.get(w);y&&(ni()?(y.onRunning?.(),y.timer=setTimeout(()=>l(w),
Sn)):y.onSilence?.())}function f(w){let y=r.get(w.message_id);if(y){r.delete(w.message_id),clearTimeout(y.timer),w.type===
"refused"?y.onRefused?.(w.reason):y.onReply(w);for(let p of s)p(y.place)}}}function ni(){return[...document.querySelectorAll(
ti)].some(({textContent:o})=>o===ei)}var oi=400;function Nn({course:o,quiz:r}){let s=Wt("draft",o),a=p=>`${r} ${p.id}`,l=new Map(
s.all()),f=new Set,w;return window.addEventListener("pagehide",y),document.addEventListener("visibilitychange",y),{of(p,m){
let b=l.get(a(p));return b&&(m||b.sign===zt(p))?b.deed:null},soon(p){f.add(p),clearTimeout(w),w=setTimeout(y,oi)},keep(p,m){
s.put(a(p),{at:Date.now(),sign:zt(p),deed:m})},forget(p){l.delete(a(p)),s.has(a(p))&&s.remove(a(p))},close(){y(),window.
removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};function y(){clearTimeout(w);for(let p of f)
p.keepDraft();f.clear()}}var ri={render({model:o,el:r}){D(o,r);let s=ii(o,En(o),r);return r.replaceChildren(s.element),s.
close}};function ii(o,r,s){let[a]=o.get("shown"),l=o.get("manner"),{region:f,announce:w}=ue(),y=ce(w),p=On(r,l,[a],{onNews(){
p.waiting().length||y.setUnsaved("")},onLate:(z,q)=>le(q.stands?.result),onElsewhere:I}),m=Nn(l),b=si(a,{onGuess:X,onLook:re,
onInput:()=>m.soon({keepDraft:P})}),$=h("p",{class:"ck-guessed",hidden:!0}),x=h("p",{class:"ck-notice"}),L=ae("guess"),M=Z(
"div",{class:"ck-prompt",dir:"auto",id:L},a.prompt),A=a.below?Z("div",{dir:"auto"},a.below):null,{notice:U,unsaved:v}=y.
elements,O=[M,A,b.element,$,U,v,x,f],j=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":L},...O),E=!1;return R(),
o.on("change:stage",me),r.ask({type:"open"},{onReply(z){le(z.questions[a.id].result),p.open(z.versions)},onSilence(){p.notOpened(),
p.waiting().length&&y.setUnsaved(nt(p.areStored()))}}),{element:j,close:T};function T(){o.off("change:stage",me);for(let z of[
p,m,r])z.close()}function I(){let z=q=>le(q.questions[a.id].result);r.ask({type:"open"},{onReply:z})}function R(){let[z]=p.
waiting(),q=m.of(a,!0)??z?.deed,{text:_}=q?.sent??{};typeof _=="string"&&(b.text.value=_)}function P(){let z=b.text.value.
trim();z&&!b.element.hidden?m.keep(a,{sent:{text:z}}):m.forget(a)}function X(){let z=b.text.value.trim();z?ee({text:z}):
(y.tell(g("Write your guess first; one word is enough.")),b.text.focus())}function re(){ee({without:!0})}function ee(z){
if(E)return;E=!0,y.clear();let q={did:"answer",sent:z};p.give(a.id,q,{onReply(_){y.setUnsaved(_.saved?"":pt(o.get("kept")?.
why??"")),le(_.stands.result),w(g("What the guess was about is shown below."))},onSilence(){E=!1,y.setUnsaved(nt(p.areStored())),
w(y.whyUnsaved())},onRefused(_){E=!1,y.tell(g("Not kept: {reason}.",{reason:_})),I()}})}function le(z){z&&(b.element.hidden=
!0,m.forget(a),$.hidden=!1,$.replaceChildren(...z.written?[h("strong",{},g("Your guess:"))," ",h("q",{dir:"auto"},z.written)]:
[g("You chose to see it without a guess.")]),pe(),me())}function pe(){let z=Y(),q=z?.parentElement?.querySelector("templ\
ate");!z||!q||(z.append(q.content.cloneNode(!0)),q.remove(),z.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ie())}function me(){let z=o.get("stage");x.replaceChildren(z==="failed"?o.get("fault"):""),z==="failed"&&E&&w(o.get("fau\
lt")),z==="open"&&ie()}function ie(){let z=Y();if(!z)return;let q=g("What the guess was about");for(let[H,oe]of[["tabind\
ex","-1"],["role","group"],["aria-label",q]])z.setAttribute(H,oe);K(z);let{activeElement:_}=document,F=_!==document.body&&
!j.contains(_);E&&!F&&z.focus({preventScroll:!0}),E=!1}function Y(){return s.closest(".ck-gate")?.querySelector(".ck-rev\
ealed")}}function si(o,{onGuess:r,onLook:s,onInput:a}){let l=h("p",{class:"ck-how",id:ae("how")},g("Make your guess firs\
t: then you see. No guess is graded.")),f=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:ae(o.id),"aria-describedby":l.
id,oninput:a}),w=h("button",{type:"submit",class:"ck-main"},g("Keep my guess and show")),y=h("button",{type:"button",onclick:s},
g("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(p){p.preventDefault(),r()}},l,h("label",{for:f.
id},g("Your guess:")),f,h("div",{class:"ck-actions"},w,y)),text:f}}var Tn="coursekit",ot="records";function ai(o,r,s){let a=!0,
l=null,f=!1;o.on("change:keeping",w),w();async function w(){try{await ci(y)}catch(p){f||s(p instanceof Error?p.message:String(
p)),f=!0}}async function y(){if(!a&&!o.get("keeping").at_stake)return;let p=await li();try{let{course:m}=o.get("keeping"),
b=await ui(p,m);b&&!hi(b,l)&&await r.ask({keeping:"add"},[b]);let{upto:$,files:x}=await r.ask({keeping:"take"});$&&(l=fi(
x[0]),await di(p,m,l),await r.ask({keeping:"taken",upto:$})),a=!1}finally{p.close()}}}function ci(o){return navigator.locks?
navigator.locks.request(Tn,o):o()}function li(){return new Promise((o,r)=>{let s=indexedDB.open(Tn,1);s.onupgradeneeded=
()=>s.result.createObjectStore(ot),s.onsuccess=()=>o(s.result),s.onerror=()=>r(s.error)})}function ui(o,r){return new Promise(
(s,a)=>{let l=o.transaction(ot).objectStore(ot).get(r);l.onsuccess=()=>s(l.result),l.onerror=()=>a(l.error)})}function di(o,r,s){
return new Promise((a,l)=>{let f=o.transaction(ot,"readwrite");f.objectStore(ot).put(s,r),f.oncomplete=()=>a(),f.onabort=
()=>l(f.error)})}var fi=({buffer:o,byteOffset:r,byteLength:s})=>new Uint8Array(o,r,s).slice(),hi=(o,r)=>o.length===r?.length&&
o.every((s,a)=>s===r[a]),pi=1e4,An=8,mi=6e4;function gi(o,r,s){return Cn(o,r,Rn(o,s))}function wi(o,r,s){let a=Rn(o,s),l=Cn(
o,r,a);return o.get("keeping").place!=="session"&&r.append(bi(a)),{link:a,leave:l}}function Cn(o,r,s){let{place:a}=o.get(
"keeping"),l=()=>{},f=w=>{r.prepend(ki(o,s,w)),l=vi(o)};return a==="session"&&f(""),a==="page"&&ai(o,s,f),()=>l()}function Rn(o,r){
let s=new Map;return o.on("msg:custom",(a,l)=>{a.keeping==="changed"&&r();let f=s.get(a.keeping_id);f&&(s.delete(a.keeping_id),
clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:l}))}),{ask(a,l=[]){return new Promise(
(f,w)=>{let y=ae("keeping"),p=()=>w(new Error(g("The kernel is not answering. Run this cell again.")));s.set(y,{resolve:f,
refuse:w,timer:setTimeout(p,pi)});try{o.send({...a,keeping_id:y},void 0,l)}catch{}})}}}function ki(o,r,s){let a=h("p",{class:"\
ck-reminder"}),l=()=>{let f=g("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(o.get("keeping").at_stake?f:"")};return o.on("change:keeping",l),l(),h("div",{class:"ck ck-keeping",role:"\
group","aria-label":g("Your answers are not kept here.")},h("p",{},h("strong",{},g("Your answers are not kept here.")),"\
 ",s?g("The browser will not store them ({reason}).",{reason:s}):""," ",g("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Mn(r),a)}function bi(o){let r=g("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return h("div",{class:"ck"},h(
"h3",{},g("Your answers as a file")),h("p",{},r),Mn(o))}function Mn(o){let{region:r,announce:s}=ue(),a=h("p",{class:"ck-\
notice"}),l=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:m}),f=h("button",{type:"button",onclick:p},g("Down\
load my answers")),w=h("button",{type:"button",onclick:()=>l.click()},g("Upload a file of answers"));return h("div",{class:"\
ck-file"},h("div",{class:"ck-actions"},f,w,l),a,r);function y(b){a.replaceChildren(b),s(b)}async function p(){try{let{name:b,
upto:$,files:x}=await o.ask({keeping:"take"});if(!$)return y(g("There is nothing to download yet."));yi(new Blob(x,{type:"\
application/jsonl"}),b),await o.ask({keeping:"taken",upto:$}),y(g("Downloaded: {name}. Keep this file.",{name:b}))}catch(b){
y(g("Not downloaded: {reason}",{reason:Ln(b)}))}}async function m(){let[b]=l.files??[];if(b)try{if(b.size>An*1024*1024)throw new Error(
g("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:An}));
let{told:$}=await o.ask({keeping:"add"},[await b.arrayBuffer()]);y($)}catch($){y(g("Not uploaded: {reason}",{reason:Ln($)}))}finally{
l.value=""}}}var Ln=o=>o instanceof Error?o.message:String(o);function yi(o,r){let s=URL.createObjectURL(o);h("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),mi)}function vi(o){let r=s=>{o.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var xi=300,mt=14,Pt=17,
Gt=["done","missed","left"],jn={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},$i={render({model:o,el:r}){D(o,
r);let s=Oi(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:l}=wi(o,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),l()}}};function Oi(o){let{region:r,announce:s}=ue(),
a=h("p",{class:"ck-total"}),l=h("p",{class:"ck-notice"}),f=h("div"),w=h("div"),y=0,p=h("button",{type:"button",onclick:A},
g("Refresh")),m=h("div",{class:"ck ck-progress"},a,Ci(),p,l,f,w,r),b,$="";return{element:m,look:x,lookSoon:M};async function x(){
try{let{lessons:U,unread:v,apart:O,first_edition:j}=await o({keeping:"look"});L(j??[]);let E=[...v.map(I=>g("This lesson\
 cannot be read: {why}",{why:I})),O];l.replaceChildren(...E.filter(Boolean).map(I=>h("p",{},I)));let T=JSON.stringify(U);
return T===$||($=T,a.replaceChildren(U.length?g("All lessons: {counts}",{counts:Yt(U.flatMap(_n))}):g("No lesson here ha\
s any questions.")),f.replaceChildren(...U.map(Ti))),!0}catch(U){let v=U instanceof Error?U.message:String(U);return l.replaceChildren(
v),s(v),!1}}function L(U){U.length!==y&&(y=U.length,w.replaceChildren(Si(U)))}function M(){clearTimeout(b),b=setTimeout(
x,xi)}async function A(){await x()&&s(a.textContent)}}function Si(o){let r=o.length,s=N("First edition: one answer is ke\
pt","First edition: {count} answers are kept",r);return h("details",{class:"ck-first-edition"},h("summary",{},s),h("p",{},
g("These questions have left the course and are not asked again.")),h("ul",{},...o.map(Ei)))}function Ei({prompt:o,words:r,
time:s,verdict:a}){let l=G(s.slice(0,10));return h("li",{},Z("span",{dir:"auto"},o),h("p",{},`${l}: `,h("q",{dir:"auto"},
r||"…"),` ${Ni()[a]??""}`))}var Ni=()=>({right:g("Right"),partly:g("Partly right"),near:g("Nearly right"),wrong:g("Not\
 right")}),_n=o=>o.objectives.flatMap(({questions:r})=>r.map(({state:s})=>s));function Ti(o){let r=_n(o),s=h("span",{dir:"\
auto"},o.title),a=h("span",{class:"ck-unseen"},g("(opens in a new tab)")),l=Gt.flatMap(f=>r.filter(w=>w===f));return h("\
section",{},h("h3",{},h("a",{href:o.file,target:"_blank",rel:"noopener"},s," ",a)),h("p",{class:"ck-counts"},Ht(l),Yt(r)),
h("ul",{},...o.objectives.map(Ai)))}function Ai({text:o,questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f===
"missed"),l=r.filter(({state:f,earlier:w})=>f==="left"&&w);return h("li",{},o?h("span",{dir:"auto"},o):g("Questions with\
out an objective"),h("p",{class:"ck-counts"},Ht(s),Yt(s)),qn(g("Missed:"),a),qn(g("Changed since you answered:"),l))}function qn(o,r){
if(!r.length)return null;let s=r.map(({prompt:a})=>Z("li",{dir:"auto"},a));return h("div",{class:"ck-prompts"},h("p",{},
o),h("ul",{},...s))}function Yt(o){let[r,s,a]=Gt.map(l=>o.filter(f=>f===l).length);return g("{done} done, {missed} misse\
d, {left} left",{done:r,missed:s,left:a})}function Ci(){let o={done:g("done"),missed:g("missed"),left:g("left")},r=Gt.map(
s=>h("span",{},Ht([s]),` ${o[s]}`));return h("p",{class:"ck-legend"},g("A symbol for each question:"),...r)}function Ht(o){
let r=gt("svg",{class:"ck-marks",width:o.length*Pt,height:mt,viewBox:`0 0 ${o.length*Pt} ${mt}`,"aria-hidden":"true",focusable:"\
false"});return o.forEach((s,a)=>{let l=gt("g",{class:`ck-mark-${s}`,transform:`translate(${a*Pt} 0)`});l.append(gt("rec\
t",{x:1,y:1,width:mt-2,height:mt-2,rx:2})),jn[s]&&l.append(gt("path",{d:jn[s]})),r.append(l)}),r}function gt(o,r){let s=document.
createElementNS("http://www.w3.org/2000/svg",o);for(let[a,l]of Object.entries(r))s.setAttribute(a,`${l}`);return s}var Ri=3,
Mi=30,Dn=100,Li=["client","whole-brief"];function ji(o,{way:r,makeForm:s,put:a}){let l=[],f=r==="one-by-one",w=h("button",
{type:"button",class:"ck-main",hidden:!0,onclick:U},g("Next question")),y={},p=0;return{next:w,begin(){x(Ri),l.length<o.
length&&_i($)},addAll:()=>x(1/0),restore:L,restoreOne:M,arrange:A,named:m,around(v){let O=v instanceof Element?v.closest(
"form"):null;return l.find(j=>j.element===O)},actions:()=>Object.fromEntries(b().flatMap(([v,O])=>{let j=O.action();return j?
[[v,j]]:[]})),left:()=>l.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>b().find(([v])=>!y[v]?.result)?.[1],setSaved(v){
for(let[O,j]of b())v.has(O)||j.setUnsaved("")}};function m(v){return l[o.findIndex(({id:O})=>O===v)]}function b(){return l.
map((v,O)=>[o[O].id,v])}function $(){x(Mi),l.length<o.length&&setTimeout($)}function x(v){let O=o.slice(l.length,l.length+
v).map((j,E)=>{let T=l.length+E+1,I=o.length,R=Li.includes(j.kind)?"":g("Question {place} of {count}",{place:T,count:I}),
P=s(j,R);return y[j.id]&&P.restore(y[j.id]),P});l.push(...O),A(),a(O,o.length-l.length)}function L(v){y=v,r!=="each"&&x(
1/0);for(let[O,j]of b())j.restore(y[O]);f&&(p=Math.max(0,l.findIndex(O=>!O.isAnswered()))),A()}function M(v,O){y[v]=O,m(
v)?.restore(O),A()}function A(){l.forEach((v,O)=>{v.element.hidden=f&&O>p}),w.hidden=!(f&&p<l.length-1&&l[p].isAnswered())}
function U(){p+=1,A(),l[p].focus()}}function _i(o){let r=!1,s=()=>{r||o(),r=!0};setTimeout(s,Dn),requestAnimationFrame(()=>qi(
s))}function qi(o){"requestIdleCallback"in window?requestIdleCallback(o,{timeout:Dn}):setTimeout(o)}function Di(o,r){let{
make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:w,verdictLine:y}=r,p=s("textarea",{id:w("text"),rows:4,maxlength:2e3,
dir:"auto",oninput:q}),m=s("p",{class:"ck-how",id:w("count")});p.setAttribute("aria-describedby",m.id);let b=s("div"),$=s(
"div",{role:"group"}),x=s("div"),L=s("div",{class:"ck-case"},b,$,x),M=null,A=[],U=null,v=null,O=!1;return P(),{how:f("A \
decision that you have made stays."),get check(){return M?.asks&&!M.next?f("Compare"):f("Decide")},goesOn:!0,body:L,answer:j,
fill:E,show:T,said:R,close:()=>r.setDisabled($,!0),open:I};function j(){if(v)return v;if(U){let _=U.answer()?.choices;return _?
{path:[...A,..._]}:null}return M?.asks&&p.value.trim()?{path:A,text:p.value.trim()}:null}function E(_){v=null;let{path:F,
text:H}=_,oe=F.slice(0,A.length).join()===A.join();oe&&U&&F.length===A.length+1?U.fill({choices:F.slice(-1)}):oe&&!U&&H?
(p.value=H,q()):M||(v=_)}function T(_){if(v=null,O=!1,JSON.stringify(_)===JSON.stringify(M))return;let F=!!L.closest("fo\
rm")?.contains(document.activeElement),H=_.steps.length!==M?.steps.length||_.written!==M?.written;M=_,A=_.path,b.replaceChildren(
..._.steps.map(le)),_.written&&!p.value&&(p.value=_.written),P(),F&&H&&$.querySelector("p")?.focus()}function I(){r.setDisabled(
$,!1),O=!0,queueMicrotask(()=>{!O||!M||(M=null,A=[],p.value="",b.replaceChildren(),P())})}function R({steps:_,next:F,written:H}){
if(H)return f("What to look for is shown below your own answer.");let{verdict:oe,feedback:he}=_[_.length-1],fe=F?ie(_.length+
1):f("The case has ended.");return[r.sentence(z()[oe]),r.plainText(he),r.sentence(fe)].join(" ")}function P(){let _=M?M.
next:o;U=_?r.viewOptions(_.options,{how:"",type:"radio"}):null,$.replaceChildren(..._?X(_,A.length+1):re()),x.replaceChildren(
...M?.written?ee(M):[]),q()}function X({fact:_,question:F,contested:H},oe){let he=w("decision");return[me(ie(oe)),l(_),a(
"p",{class:"ck-heading",dir:"auto",id:he},F),H?s("p",{class:"ck-how"},Y()):"",s("div",{role:"radiogroup","aria-labelledb\
y":he},U?.body)]}function re(){let{ending:_,asks:F}=M,H=F?a("label",{for:p.id,dir:"auto"},F.prompt):"";return[me(f("How \
the case ends")),l(_),...F?[H,p,m]:[]]}function ee({rubric:_,model:F,marks:H}){return[s("p",{class:"ck-heading"},f("Mark\
 your own answer")),r.viewRubric(_,H,r),s("details",{},s("summary",{},f("A reason that meets the rubric")),l(F))]}function le(_,F){
let H=w("step"),oe=_.others.map(he=>s("li",{},...pe(he)));return s("div",{class:"ck-position",role:"group","aria-labelle\
dby":H},s("p",{class:"ck-heading",id:H},ie(F+1)),l(_.fact),a("p",{dir:"auto"},_.question),...pe(_),oe.length?s("details",
{},s("summary",{},f("The other options")),s("ul",{},...oe)):null)}function pe({text:_,verdict:F,feedback:H}){let oe=a("p",
{class:"ck-decided",dir:"auto"},_);return F?[oe,y(F,z()[F]),l(H)]:[oe]}function me(_){let F=w("heading");return $.setAttribute(
"aria-labelledby",F),s("p",{class:"ck-heading",tabindex:-1,id:F},_)}function ie(_){return f("Decision {number} of {count\
}",{number:_,count:o.decisions})}function Y(){return f("This decision is contested, and not graded.")}function z(){return{
right:f("Right"),wrong:f("Not right"),discussed:f("Contested: not graded")}}function q(){let _=M?.asks?.limit,F=p.value.
split(/\s+/).filter(Boolean).length;m.replaceChildren(_?f("{count} of at most {limit} words",{count:F,limit:_}):""),m.classList.
toggle("ck-over",!!_&&F>_)}}function Ii(o,r){let{dateInWords:s,make:a,makeMarkdown:l,markdownBlock:f,t:w,tn:y,uniqueId:p}=r,
m=o.clients,b={claim:w("Claim"),rule:w("Rule (instrument, article, paragraph)"),application:w("Application to the client"),
counter:w("Strongest counter-argument"),source:w("Source")},$=a("p",{class:"ck-how",id:p("count")}),x=Object.entries(b).
map(([Y,z])=>{let q=p(Y),_=a("textarea",{id:q,rows:Y==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":$.id,oninput:me});
return{name:Y,label:z,text:_,element:a("div",{},a("label",{for:q},z),_)}}),L=a("div",{class:"ck-position"}),M=R(),A=a("d\
iv",{class:"ck-discussed",hidden:!0}),U=a("div"),v=a("div",{},...x.map(({element:Y})=>Y),$),O=a("div",{class:"ck-brief"},
L,M.element,v,A,U),j="";return X(""),me(),{how:w("Nobody grades it. Each version that you keep stays in your record."),check:w(
"Keep this version"),body:O,answer(){let Y=Object.fromEntries(x.map(({name:z,text:q})=>[z,q.value.trim()]));return Object.
values(Y).some(Boolean)?{client:j,fields:Y}:null},fill:E,show:T,follow:I,said:()=>w("What to look for, and examples, are\
 shown below your own paragraph."),close:()=>r.setDisabled(v,!0),open:()=>r.setDisabled(v,!1)};function E(Y){for(let{name:z,
text:q}of x)q.value=Y.fields[z]??"";Y.client&&X(Y.client),me()}function T(Y){x.some(({text:q})=>q.value)||E({fields:Y.fields}),
j||X(Y.client);let z=JSON.stringify([Y.rubric,Y.marks]);A.dataset.shown!==z&&(A.dataset.shown=z,A.hidden=!1,A.replaceChildren(
ie(w("Mark your own paragraph")),r.viewRubric(Y.rubric,Y.marks,r),ie(w("Examples")),...Y.exemplars.map(r.viewExemplar)))}
function I({client:Y,versions:z=[]}){Y&&X(Y);let q=le(z);U.replaceChildren(...q?[q]:[])}function R(){let Y=p("client"),z=m.
map(({token:H})=>a("input",{type:"radio",name:Y,value:H,id:p("client"),onchange:P})),q=m.map(({text:H},oe)=>a("div",{class:"\
ck-option"},z[oe],l("label",{for:z[oe].id,dir:"auto"},H))),_=a("summary",{},w("Whom do you advise?")),F={role:"radiogrou\
p","aria-label":w("Whom do you advise?")};return{inputs:z,element:a("details",{},_,a("div",F,...q))}}function P(){let Y=r.
chosenValue(M.inputs);X(Y);let z=ee(Y);r.choose({client:Y},()=>{r.announce(w("You now advise: {name}",{name:r.plainText(
z?.text??"")}))})}function X(Y){let z=ee(Y);if(Y&&!z)return;j=Y,r.chooseValue(M.inputs,Y),M.element.open=!z||M.element.open;
let q=a("p",{class:"ck-how"},w("Choose a client first; you can change it later."));L.replaceChildren(...z?re(z):[q])}function re({
text:Y,asks:z}){let q=l("strong",{dir:"auto"},Y);return[a("p",{},w("You advise:")," ",q),f(z)]}function ee(Y){return m.find(
z=>z.token===Y)}function le(Y){if(!Y.length)return null;let z=y("One version kept","{count} versions kept",Y.length),q=Y.
map(pe);return a("details",{},a("summary",{},z),a("ol",{},...q))}function pe({time:Y,sent:z}){let q=ee(z.client),_=q?[" \
· ",l("span",{dir:"auto"},q.text)]:[],F=`${s(Y.slice(0,10))}, ${Y.slice(11,16)} UTC`,H=x.flatMap(({name:oe,label:he})=>{
let fe=z.fields?.[oe];return typeof fe!="string"||!fe?[]:[a("dt",{},he),a("dd",{class:"ck-kept",dir:"auto"},fe)]});return a(
"li",{},F,..._,a("dl",{},...H))}function me(){let Y=x.map(({text:q})=>q.value.split(/\s+/).filter(Boolean).length).reduce(
(q,_)=>q+_,0),{limit:z}=o;$.replaceChildren(w("{count} of about {limit} words",{count:Y,limit:z})),$.classList.toggle("c\
k-over",Y>1.5*z)}function ie(Y){return a("p",{class:"ck-heading"},Y)}}var Bi=({options:o},{t:r,viewOptions:s})=>s(o,{how:r(
"Choose one answer."),type:"radio"}),Ui=({options:o},{t:r,viewOptions:s})=>s(o,{how:r("Choose every answer that is right\
."),type:"checkbox"});function Wi(o,r){let{make:s,makeMarkdown:a,t:l}=r,f=o.right;return r.viewPlaced(o,l("Choose a colu\
mn for each."),w=>{let y=r.uniqueId("classify"),p=a("legend",{dir:"auto"},w),m=f.map(({token:x})=>s("input",{type:"radio",
name:y,value:x})),b=f.map((x,L)=>s("label",{},m[L]," ",a("span",{dir:"auto"},x.text))),$=s("fieldset",{class:"ck-inline"},
p,...b);return{element:$,control:$,words:p.textContent??"",value:()=>r.chosenValue(m),set:x=>r.chooseValue(m,x)}})}function Fi(o,r){
let{describe:s,make:a,setInvalid:l,t:f}=r,w=o.pieces,y=o.gaps,p=y.map(($,x)=>{let L=f("Gap {place} of {count}",{place:x+
1,count:y.length});return{control:r.makeBlank({class:"ck-gap","aria-label":L},$),label:L,feedback:r.makeFeedback()}}),m=a(
"p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});w.forEach(($,x)=>{m.append(r.makeMarkdown("span",{},$)),p[x]&&
m.append(p[x].control)});for(let{control:$}of p)s($,m);let b=a("div",{},m,...p.map(({feedback:$})=>$.element));return{how:f(
"Fill the gaps."),body:b,answer(){let $=p.map(({control:x})=>x.value.trim());return $.some(Boolean)?{gaps:$}:null},fill({
gaps:$}){p.forEach(({control:x},L)=>{x.value=$[L]??""})},show($){p.forEach(({control:x,label:L,feedback:M},A)=>{let{right:U,
written:v,...O}=$.gaps[A];x.value=v,s(x,M.element,m),l(x,v&&!U);let j=r.placeVerdict(U,v),E={right:f("{gap}: right",{gap:L}),
wrong:f("{gap}: not right",{gap:L}),left:f("{gap}: left empty",{gap:L})};M.set(...r.placeTold(j,E[j],O))})},said:()=>p.map(
({feedback:$})=>$.text()).join(" "),...r.closing(b,()=>{for(let{control:$,feedback:x}of p)s($,m),l($,!1),x.set()})}}function zi(o,{
dateInWords:r,make:s,t:a,uniqueId:l,viewTyped:f}){let w=l("undated"),y=s("input",{type:"checkbox",id:w,onchange:b}),p=s(
"label",{for:w},` ${a("The text gives no date.")}`),m=f({how:a("Type a date that is as precise as the text: a day, a mon\
th or a year."),label:a("Date:"),more:s("p",{},y,p),sent:()=>y.checked?{undated:!0}:null,filled($){y.checked=!!$.undated,
b()},shown({understood:$}){y.checked=$==="undated"},key:r});return m;function b(){m.input.disabled=y.checked}}function Pi(o,r){
let{make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:w}=r,y=s("textarea",{id:w("text"),rows:6,maxlength:1e4,dir:"auto",
oninput:x}),p=s("p",{class:"ck-how",id:w("count")});y.setAttribute("aria-describedby",p.id);let m=s("div",{class:"ck-dis\
cussed",hidden:!0}),b=a("span",{},o.role),$=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role: ")),b),s("label",{
for:y.id},f("Write what somebody in this role would say:")),y,p,m);return x(),{how:f("You are not asked for your own opi\
nion, and no answer is graded."),check:f("Compare"),isFreeText:!0,body:$,answer:()=>y.value.trim()?{text:y.value.trim()}:
null,fill(A){y.value=A.text,x()},show(A){y.value||(y.value=A.written),x(),m.hidden=!1,m.replaceChildren(L(f("Answers tha\
t can be defended")),...A.positions.map(M),L(f("Mark your own answer")),r.viewRubric(A.rubric,A.marks,r),L(f("Examples")),
...A.exemplars.map(r.viewExemplar))},said:({positions:A})=>f("{count} answers that can be defended are shown below your \
own.",{count:A.length}),...r.closing($)};function x(){let A=y.value.split(/\s+/).filter(Boolean).length,{limit:U}=o;p.replaceChildren(
f("{count} of at most {limit} words",{count:A,limit:U})),p.classList.toggle("ck-over",A>U)}function L(A){return s("p",{class:"\
ck-heading"},A)}function M({answer:A,held_by:U,strongest:v,counter:O}){let j=w("position");return s("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":j},a("p",{class:"ck-heading",dir:"auto",id:j},A),s("p",{dir:"auto"},f("Held by {wh\
o}.",{who:U})),s("p",{},s("strong",{},f("The strongest argument for it"))),l(v),s("p",{},s("strong",{},f("The strongest \
argument against it"))),l(O))}}function Gi(o,r){let{describe:s,make:a,markdownBlock:l,setDisabled:f,setInvalid:w,t:y}=r,
p=o.words,m=r.viewMarking(p,o.rest,{"aria-label":y("Words in the passage")}),b=m.element,$=a("button",{type:"button",onclick:A},
y("Clear the marks")),x=r.makeFeedback(),L=a("div",{class:"ck-actions"},$),M=a("div",{},b,L,x.element);return{how:y("Mar\
k the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key marks more\
."),body:M,answer:()=>m.marked().length?{words:m.marked()}:null,fill:({words:v})=>m.markAll(O=>v.includes(O)),show(v){m.
markAll(j=>v.words.includes(j),!0);let O=[l(v.feedback)];if(v.key){let j=new Set(v.key);m.words.forEach((E,T)=>{E.dataset.
key=String(j.has(T))}),O.push(r.keyLine(v.key.map(U).join("")))}v.why&&O.push(l(v.why)),x.set(...O),s(b,x.element),w(b,v.
verdict!=="right")},said:()=>x.text(),close(){m.close(),f(M,!0)},open(){m.open(),f(M,!1);for(let v of m.words)delete v.dataset.
key;x.set(),s(b),w(b,!1)}};function A(){m.markAll(()=>!1)}function U(v,O){return(O?p[v][0]:"")+m.words[v].textContent}}function Yi(o,{
make:r,makeMarkdown:s,makeSelect:a,plainText:l,t:f,uniqueId:w,viewPlaced:y}){let p=o.right.map(m=>[m.token,l(m.text)]);return y(
o,f("For each one, choose what goes with it."),m=>{let b=w("match"),$=a({id:b},p),x=s("label",{for:b,dir:"auto"},m);return{
element:r("div",{class:"ck-pair"},x,$),control:$,words:x.textContent??"",value:()=>$.value,set(L){$.value=L}}})}var He="\
nothing";function Hi(o,r){let{chosenValue:s,describe:a,make:l,setInvalid:f,t:w}=r,y=r.uniqueId("mend"),p=[...o.row,[He,""]].
map((v,O)=>Ki(v,{name:y,id:`${y}-${O}`,onchange:U},r)),m=p.map(({input:v})=>v),b=r.makeBlank({id:r.uniqueId("mended")},o.
among),$=l("label",{for:b.id},w("What should it say?")),x=l("p",{class:"ck-field"},$,b),L=r.makeFeedback(),M=l("div",{},
l("blockquote",{dir:"auto"},o.sentence),l("div",{class:"ck-options"},...p.map(({element:v})=>v)),x,L.element);return U(),
{how:w("Choose the wrong cell, then say what it should contain."),body:M,answer(){let v=s(m),O=b.value.trim();return v===
He?{cell:v}:v&&O?{cell:v,text:O}:null},fill:({cell:v,text:O})=>A(v,O??""),show(v){A(v.cell,v.value),L.set(...Ji(v,r));let O=m.
find(j=>j.checked);a(O,L.element),a(b,L.element),f(b,In(v)==="wrong")},said:()=>L.text(),...r.closing(M,()=>{L.set();for(let v of[
...m,b])a(v);f(b,!1)})};function A(v,O){r.chooseValue(m,v),b.value=O,U()}function U(){x.hidden=["",He].includes(s(m))}}function Ki([
o,r],{name:s,id:a,onchange:l},{make:f,t:w}){let y=f("input",{type:"radio",name:s,id:a,value:o,onchange:l}),p=o===He?f("l\
abel",{for:a},Bn(w)):f("label",{for:a,dir:"auto"},f("strong",{},`${o}: `),r);return{input:y,element:f("div",{class:"ck-o\
ption"},y,p)}}function Ji(o,{keyLine:r,markdownBlock:s,t:a,verdictLine:l}){let{right:f,feedback:w,key:y,why:p}=o,m=In(o);
return[f?l("right",a("The cell: right")):l("wrong",a("The cell: not right")),...m==="right"?[l(m,a("What it should say: \
right"))]:[],...m==="wrong"?[l(m,a("What it should say: not right"))]:[],...w?[s(w)]:[],...y?[r(y.cell===He?Bn(a):`${y.cell}\
: ${y.value}`)]:[],...p?[s(p)]:[]]}function In({right:o,cell:r,verdict:s}){return!o||r===He?"":s==="right"?"right":"wron\
g"}var Bn=o=>o("Nothing in this row is wrong");function Vi({unit:o},{make:r,t:s,viewTyped:a}){let l=o?r("span",{"aria-hi\
dden":"true"},` ${o}`):null,f=o?s("Number ({unit}):",{unit:o}):s("Number:"),w=a({how:s("Type a number."),label:f,after:l});
return w.input.setAttribute("inputmode","decimal"),w}function Qi(o,r){let{announce:s,describe:a,make:l,markdownBlock:f,plainText:w,
setOff:y,t:p}=r,m=r.makeFeedback(),b=l("ol",{class:"ck-order"}),$=l("div",{},b,m.element),x=o.items.map(L);return v(),{how:p(
"Put them in order, with the first at the top: use the buttons, or the arrow keys on a button."),body:$,answer:()=>({order:x.
map(({token:O})=>O)}),fill:({order:O})=>A(O),show(O){A(O.key??O.order);let j=[O.feedback,O.why].filter(Boolean).map(f);m.
set(...j,...M(O.open??[])),a(b,m.element)},said:()=>m.text(),...r.closing($,()=>{m.set(),a(b),v()})};function L({token:O,
text:j}){let E=w(j),T=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},j),I=re("↑",p("Move up: {item}",{item:E}),-1),
R=re("↓",p("Move down: {item}",{item:E}),1),P=l("span",{class:"ck-moves"},I,R),X=l("li",{onkeydown:ee},P,T);return{token:O,
words:E,row:X,up:I,down:R};function re(le,pe,me){return l("button",{type:"button",class:"ck-move","aria-label":pe,onclick:()=>U(
O,me)},le)}function ee(le){let pe={ArrowUp:-1,ArrowDown:1}[le.key];pe&&(le.preventDefault(),le.stopPropagation(),U(O,pe))}}
function M(O){if(!O.length)return[];let j=O.map(([T,I])=>l("li",{},p("{one} / {other}",{one:w(T),other:w(I)}))),E=p("The\
 text does not say which of these came first:");return[l("p",{},E),l("ul",{},...j)]}function A(O){x.sort((j,E)=>O.indexOf(
j.token)-O.indexOf(E.token)),v()}function U(O,j){let E=x.findIndex(X=>X.token===O),T=E+j,I=x[E];if(I.up.disabled||T<0||T>=
x.length)return;x.splice(E,1),x.splice(T,0,I);let R=document.activeElement;v(),R instanceof HTMLElement&&R.focus();let P={
item:I.words,place:T+1,count:x.length};s(p("{item}: now {place} of {count}",P))}function v(){b.replaceChildren(...x.map(
({row:O})=>O)),x.forEach(({up:O,down:j},E)=>{y(O,E===0),y(j,E===x.length-1)})}}var Xi=(o,{t:r,viewTyped:s})=>s({how:r("T\
ype a word or a short phrase. Capitals and accents do not matter."),label:r("Answer:")});function Zi(o,r){let{chooseValue:s,
chosenValue:a,describe:l,keyLine:f,make:w,markdownBlock:y,t:p}=r,m=r.uniqueId("true-or-false"),b=r.makeFeedback(),$=[p("\
True"),p("False")],x=[!0,!1].map(A=>w("input",{type:"radio",name:m,value:String(A)})),L=x.map((A,U)=>w("label",{},A,` ${$[U]}`)),
M=w("div",{},w("div",{class:"ck-inline"},...L),b.element);return{how:p("True or false?"),body:M,answer(){let A=a(x);return A?
{answer:A==="true"}:null},fill:({answer:A})=>s(x,String(A)),show(A){s(x,String(A.answer));let U="key"in A?[f($[A.key?0:1])]:
[];b.set(y(A.feedback),...U),l(x.find(v=>v.checked),b.element)},said:()=>b.text(),...r.closing(M,()=>{b.set();for(let A of x)
l(A)})}}var es={branching:Di,brief:Ii,choice:Bi,choices:Ui,classify:Wi,cloze:Fi,date:zi,discuss:Pi,highlight:Gi,match:Yi,
mend:Hi,number:Vi,order:Qi,"short-text":Xi,"true-or-false":Zi},Un={};c(Un,{chooseValue:()=>Pn,chosenValue:()=>zn,closing:()=>bt,
describe:()=>Re,focusFirst:()=>Fn,isOff:()=>Be,keyLine:()=>Kt,makeBlank:()=>Hn,makeFeedback:()=>rt,makeSelect:()=>Kn,markdownBlock:()=>Ce,
placeTold:()=>Yn,placeVerdict:()=>Gn,plainText:()=>Wn,rounded:()=>Ne,sentence:()=>kt,setDisabled:()=>Jt,setInvalid:()=>it,
setOff:()=>$e,verdictLine:()=>wt});var ts={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"\
⇄",sent:"→","so far":"…"};function wt(o,r){let s=h("span",{"aria-hidden":"true"},`${ts[o]} `);return h("p",{class:`\
ck-verdict ck-${o.replace(" ","-")}`},s,r)}function rt(){let o=h("div",{class:"ck-feedback",id:ae("feedback"),hidden:!0});
return{element:o,text:()=>ns(o),set(...r){o.hidden=!r.length,o.replaceChildren(...r)}}}var kt=o=>/[.!?:…。؟]["”’)]*$/.
test(o)?o:`${o}.`;function ns(o){let r=o.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[
...r.children].map(s=>s.textContent?.trim()??"").filter(Boolean).map(kt).join(" ")}var Ce=o=>Z("div",{dir:"auto"},o),Wn=o=>Z(
"span",{},o).textContent??"";function Re(o,...r){r.length?o?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):
o?.removeAttribute("aria-describedby")}function it(o,r){r?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-\
invalid")}var $e=(o,r)=>o.setAttribute("aria-disabled",String(r)),Be=o=>o.getAttribute("aria-disabled")==="true",Kt=o=>h(
"p",{class:"ck-key"},g("The answer: {key}",{key:o}));function Jt(o,r){let s=o.querySelectorAll("input, select, textarea,\
 button");for(let a of s)a.disabled=r}function Fn(o){o.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var bt=(o,r)=>({close:()=>Jt(o,!0),open(){Jt(o,!1),r?.()}}),zn=o=>o.find(r=>r.checked)?.value??"";function Pn(o,r){
for(let s of o)s.checked=s.value===r}function Gn(o,r){return o?"right":r?"wrong":"left"}function Yn(o,r,{feedback:s,key:a,
why:l}){return[wt(o,r),...s?[Ce(s)]:[],...a&&o!=="right"?[Kt(a)]:[],...l?[Ce(l)]:[]]}function Hn(o,r){return r.length?Kn(
o,r.map(s=>[s,s])):h("input",{...o,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Kn(o,r){let s=h("o\
ption",{value:""},g("Choose …")),a=r.map(([l,f])=>h("option",{value:l,dir:"auto"},f));return h("select",o,s,...a)}var Ne=o=>String(
Math.round(o*100)/100),Jn=()=>({sure:g("Sure"),fairly:g("Fairly sure"),guessing:g("Guessing")});function os(){let o=ae("\
confidence"),r=Object.entries(Jn()).map(([l,f])=>{let w=h("input",{type:"radio",name:o,value:l});return{input:w,label:h(
"label",{},w,` ${f}`)}}),s=r.map(({input:l})=>l),a=h("legend",{},g("How sure are you?"));return{element:h("fieldset",{class:"\
ck-inline"},a,...r.map(({label:l})=>l)),value:()=>zn(s),show:l=>Pn(s,l),close(){for(let l of s)l.disabled=!0}}}function rs(){
let o=ae("reason"),r=h("input",{type:"text",id:o,maxlength:300,dir:"auto"}),s=h("label",{for:o},g("Why? In one line:"));
return{element:h("p",{class:"ck-field"},s,r),value:()=>r.value.trim(),show(a){r.value=a},close(){r.disabled=!0}}}function is(o,r){
let s=h("ol",{class:"ck-hints",hidden:!0}),a=h("button",{type:"button",hidden:!o.hints,onclick:w}),l=()=>s.lastElementChild?.
textContent;return p(),{list:s,button:a,show:y,offerNext:p,last:l,count:f};function f(){return s.children.length}function w(){
Be(a)||($e(a,!0),r())}function y(m){s.hidden=!m.length,s.replaceChildren(...m.map(b=>Z("li",{dir:"auto"},b))),p()}function p(){
let m=o.hints-f(),b=m?o.costs[f()]:0,$=b?g(", costs {share}%",{share:Ne(100*b)}):"",x=m?g("Show a hint ({left} left{cost\
s})",{left:m,costs:$}):g("No hint left");a.replaceChildren(x),$e(a,!m)}}function ss(o,r){let s=o.confidence?os():null,a=o.
reason?rs():null,l="";return w(),{elements:[r.body,s?.element,a?.element],draft:f,settle:w,unchecked:y,fill:p,show:m,open:()=>r.
open(),close(){for(let b of[r,s,a])b?.close()}};function f(){return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}
function w(){l=JSON.stringify(f())}function y(){let b=f();return JSON.stringify(b)===l?null:b}function p(b){try{b.sent&&
r.fill(b.sent),s?.show(b.confidence),a?.show(b.reason??"")}catch{}}function m(b){b.verdict==="sent"&&!r.goesOn?r.fill(b.
sent):r.show(b),s?.show(b.confidence),a?.show(b.reason),w()}}function as(o,r){let{chosenValue:s,chooseValue:a,make:l,makeMarkdown:f,
markdownBlock:w,t:y,uniqueId:p}=r,m=p("client"),b=o.clients.map(({token:A,text:U,about:v})=>{let O=p("client"),j=l("div",
{class:"ck-feedback",id:p("about")},w(v)),E=l("input",{type:"radio",id:O,name:m,value:A});E.setAttribute("aria-described\
by",j.id);let T=f("label",{for:O,class:"ck-decided",dir:"auto"},U);return{input:E,row:l("div",{class:"ck-option"},E,T,j)}}),
$=b.map(({input:A})=>A),x=b.map(({row:A})=>A),L="",M=l("div",{class:"ck-options"},...x);return{how:y("Choose whom you ad\
vise. You can change it later."),check:y("Advise this client"),body:M,answer:()=>s($)?{client:s($)}:null,fill:({client:A})=>a(
$,A),show:({client:A})=>a($,L||A),said:()=>"",follow({client:A}){L=A},...r.closing(M)}}function cs(o,r,s){let a=h("div",
{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:O,...s}),l=o.map($);a.append(r);let f=!1,
w=0,y=0,p=!1,m=!0,b=E=>l[E].getAttribute("aria-selected")==="true";return{element:a,words:l,marked:()=>l.map((E,T)=>T).filter(
b),markAll:x,current:()=>w,go:v,close(){f=!0,a.setAttribute("aria-disabled","true")},open(){f=!1,a.removeAttribute("aria\
-disabled")}};function $([E,T],I){let R=h("span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:I?"-1":
"0",onpointerdown:P=>M(P,I),onpointerenter(P){P.buttons===1&&p&&U(I)}},T);return a.append(E,R),R}function x(E,T){for(let I of l.
keys())L(I,E(I),T)}function L(E,T,I=!1){(!f||I)&&l[E].setAttribute("aria-selected",String(T))}function M(E,T){E.button||
(E.preventDefault(),l[T].releasePointerCapture?.(E.pointerId),m=!b(T),p=!0,document.addEventListener("pointerup",A,{once:!0}),
y=T,v(T),L(T,m))}function A(){p=!1}function U(E){let[T,I]=[Math.min(y,E),Math.max(y,E)];for(let R=T;R<=I;R+=1)L(R,m);v(E)}
function v(E){l[w].tabIndex=-1,w=E,l[E].tabIndex=0,l[E].focus()}function O(E){let T=l.length-1,I=getComputedStyle(a).direction===
"rtl"?-1:1,R={ArrowRight:w+I,ArrowLeft:w-I,ArrowDown:j(1),ArrowUp:j(-1),Home:0,End:T};if(E.key===" "||E.key==="Enter")y=
w,m=!b(w),L(w,m);else if(E.key in R){let P=Math.max(0,Math.min(T,R[E.key]));E.shiftKey?(b(w)||(y=w),m=!0,U(P)):v(P)}else
return;E.preventDefault(),E.stopPropagation()}function j(E){let T=l[w].getBoundingClientRect(),I=l.map((ee,le)=>({at:le,
box:ee.getBoundingClientRect()})).filter(({box:ee})=>E*(ee.top-T.top)>T.height/2);if(!I.length)return w;let R=I.map(({box:ee})=>ee.
top),P=E>0?Math.min(...R):Math.max(...R),X=I.filter(({box:ee})=>Math.abs(ee.top-P)<T.height/2),re=ee=>Math.abs(ee.left-T.
left);return X.reduce((ee,le)=>re(le.box)<re(ee.box)?le:ee).at}}var ls=()=>({right:g("Chosen: right"),wrong:g("Chosen: n\
ot right"),missed:g("Not chosen, but right"),left:g("Correctly left out")});function us(o,{how:r,type:s}){let a=ae("opti\
ons"),l=o.map(({token:m,text:b})=>{let $=`${a}-${m}`,x=h("input",{type:s,id:$,name:a,value:m}),L=Z("label",{for:$,dir:"a\
uto"},b),M=rt(),A=h("div",{class:"ck-option"},x,L,M.element);return{token:m,input:x,label:L,feedback:M,row:A}}),f=rt(),w=l.
map(({row:m})=>m),y=h("div",{class:"ck-options"},...w,f.element);return{how:r,body:y,answer(){let m=l.filter(({input:b})=>b.
checked).map(({token:b})=>b);return m.length?{choices:m}:null},fill({choices:m}){for(let{token:b,input:$}of l)$.checked=
m.includes(b)},show(m){for(let[b,{chosen:$,verdict:x,feedback:L}]of p(m))if(b.input.checked=$,x){Re(b.input,b.feedback.element),
b.row.dataset.verdict=x;let M=wt(x,ls()[x]);b.feedback.set(M,Ce(L))}else m.missed&&Re(b.input,f.element);m.missed&&f.set(
Ce(m.missed))},said(m){return[...p(m).filter(([,{verdict:b}])=>b&&b!=="left").map(([{label:b,feedback:$}])=>`${kt(b.textContent??
"")} ${$.text()}`),f.text()].filter(Boolean).join(" ")},...bt(y,()=>{for(let{input:m,feedback:b,row:$}of l)Re(m),delete $.
dataset.verdict,b.set();f.set()})};function p(m){let b=new Map(m.options.map($=>[$.token,$]));return l.flatMap($=>{let x=b.
get($.token);return x?[[$,x]]:[]})}}function ds(o,r,s){let a=o.left,l=o.right,f=a.map(({token:p,text:m})=>({token:p,feedback:rt(),
...s(m)})),w=new Map(l.map(({token:p,text:m})=>[p,Wn(m)])),y=h("div",{class:"ck-placing"},...f.map(({element:p,feedback:m})=>h(
"div",{class:"ck-placed"},p,m.element)));return{how:r,body:y,answer(){let p=f.map(({token:m,value:b})=>[m,b()]).filter(([
,m])=>m);return p.length?{pairs:Object.fromEntries(p)}:null},fill({pairs:p}){for(let{token:m,set:b}of f)b(p[m]??"")},show({
pairs:p}){for(let{token:m,feedback:b,control:$,set:x}of f){let L=p.find(A=>A.token===m);x(L.chosen);let M=Gn(L.right,L.chosen);
b.set(...Yn(M,fs(M),{...L,key:w.get(L.key)})),Re($,b.element),$.matches("select")&&it($,M==="wrong")}},said:()=>f.map(({
words:p,feedback:m})=>`${kt(p)} ${m.text()}`).join(" "),...bt(y,()=>{for(let{feedback:p,control:m}of f)p.set(),Re(m),it(
m,!1)})}}function fs(o){return{right:g("Right"),wrong:g("Not right"),left:g("Nothing was chosen here")}[o]}function hs(o,r,s){
let a=o.map((m,b)=>ps(m,r[b])),l=h("p",{class:"ck-beside"}),f=h("button",{type:"button",onclick:y},g("Save my marks")),w=h(
"div",{class:"ck-actions"},f);return h("div",{},...a.map(({element:m})=>m),w,l);function y(){let m=a.map(({value:b})=>b());
m.includes(-1)?p(g("Mark every line first.")):s.mark(m,()=>p(g("Your marks have been saved.")))}function p(m){l.replaceChildren(
m),s.announce(m)}}function ps(o,r){let s=ae("rubric"),a=[g("Not yet"),g("Partly"),g("Yes")],l=a.map((f,w)=>{let y=h("inp\
ut",{type:"radio",name:s,value:w});return y.checked=r===w,y});return{element:h("fieldset",{class:"ck-inline"},Z("legend",
{dir:"auto"},o),...l.map((f,w)=>h("label",{},f,` ${a[w]}`))),value:()=>l.findIndex(f=>f.checked)}}function ms({label:o,text:r,
comment:s}){let a=h("div",{class:"ck-comment"},Ce(s));return h("details",{},h("summary",{},o),Ce(r),a)}function gs({how:o,
label:r,after:s,more:a,sent:l,filled:f,shown:w,key:y=p=>p}){let p=ae("answer"),m=Hn({id:p},[]),b=rt(),$=h("p",{class:"ck\
-field"},h("label",{for:p},r),m,s),x=h("div",{},$,a,b.element);return{how:o,body:x,input:m,answer:()=>l?.()??(m.value.trim()?
{text:m.value.trim()}:null),fill(L){m.value=L.text??"",f?.(L)},show(L){w?.(L),m.value||(m.value=L.written??"");let M=L.key===
void 0?[]:[Kt(y(L.key))];b.set(Ce(L.feedback),...M),Re(m,b.element),it(m,L.verdict!=="right")},said:()=>b.text(),...bt(x,
()=>{b.set(),Re(m),it(m,!1)})}}var ws={...Un,dateInWords:G,make:h,makeMarkdown:Z,t:g,tn:N,uniqueId:ae,viewExemplar:ms,viewMarking:cs,
viewOptions:us,viewPlaced:ds,viewRubric:hs,viewTyped:gs},ks=()=>({right:g("Right"),partly:g("Partly right"),near:g("Near\
ly right: check the spelling"),wrong:g("Not right"),discussed:g("There is no right or wrong answer"),"so far":g("So far"),
sent:g("Your answer is kept for your instructor, who marks it")}),bs=()=>({chosen:g("Kept; you can choose another client\
 at any time"),kept:g("Kept; you can change it and keep another version"),"too precise":g("Not right (more precise than \
the text)"),"too coarse":g("Partly right (less precise than the text)")});function Vn(o){let r=bs()[o.note]??ks()[o.verdict];
if(!o.of)return`${r}.`;let s=N("{points} of {of} point","{points} of {of} points",o.of,{points:Ne(o.points),of:Ne(o.of)}),
a=o.tries>1?g(" (first try: {points})",{points:Ne(o.first)}):"",l=o.cost?g(", less {share}% for hints",{share:Ne(100*o.cost)}):
"";return`${r}: ${s}${l}${a}.`}function ys(o,r){let{as_of:s,confidence:a,evidence:l,left:f,reason:w,review_due:y}=o,p=[];
if(a){let m=Jn()[a].toLowerCase();p.push(g("You said: {confidence}.",{confidence:m}))}return w&&p.push(g("Your reason: {\
reason}",{reason:w})),!o.final&&f!=null&&p.push(N("One try left.","{count} tries left.",f)),s&&s!==l?.as_of&&p.push(g("A\
s of {day}.",{day:s})),y&&p.push(g("This answer was due to be checked again by {day}: it may be out of date.",{day:y})),
[...p.map(m=>h("p",{class:"ck-beside"},m)),l?vs(l,r):""]}function vs(o,r){let{before:s,words:a,after:l,told:f,draft:w}=o,
y=g(a?"The words in the article":"The fact and its source"),p=a?[s,h("mark",{},a),l]:[h("p",{},f)],m=g("This question re\
sts on a draft that nobody has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},y),h("blockquote",{dir:"\
auto"},...p),a?xs(o,r):$s(o),w?h("p",{class:"ck-beside"},m):"")}function xs({printed_in:o,marks:r},s){if(!o&&!r)return"";
let a=r?h("button",{type:"button",onclick:s},g("Show in the article")):null,l=o?h("cite",{dir:"auto"},o):null;return h("\
p",{class:"ck-beside"},l," ",a)}function $s({pages:o,read:r,as_of:s}){let a={target:"_blank",rel:"noopener noreferrer"},
l=o.flatMap(({address:y,host:p})=>[" ",h("a",{...a,href:y,title:y},p)]),f=[r&&g("Read on {day}.",{day:r}),s&&s!==r&&g("T\
rue as of {day}.",{day:s})].filter(Boolean).join(" "),w=l.length?[g("Source:"),...l,". "]:[];return h("p",{class:"ck-bes\
ide"},...w,f)}var Os=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { section { break-inside: avoid; } details:not([open]) { display: none; } }
`,Ss="default-src 'none'; style-src 'unsafe-inline'";function Es({paragraphs:o,labels:r,moments:s,client:a,changes:l,nameOf:f}){
let w=document.implementation.createHTMLDocument(g("Brief"));w.documentElement.lang=B.used??"en";let y=b("meta");y.setAttribute(
"http-equiv","Content-Security-Policy"),y.setAttribute("content",Ss);let p=b("meta");p.setAttribute("charset","utf-8"),w.
head.prepend(p,y),w.head.append(b("style",Os));let m=b("main",b("h1",g("Brief")),...a?[b("p",g("For: {name}",{name:a}))]:
[],...o.map(L),...l.trim()?[x(g("What changed"),$("p",l.trim()))]:[],...s.length?[x(g("Timeline"),U())]:[],x(g("Sources"),
A()));return w.body.append(m),`<!doctype html>
${w.documentElement.outerHTML}
`;function b(O,...j){let E=w.createElement(O);return E.append(...j),E}function $(O,j){let E=b(O,j);return E.setAttribute(
"dir","auto"),E}function x(O,...j){return b("section",$("h2",O),...j)}function L({title:O,versions:j}){let E=j.at(-1);if(!E)
return x(O,v(g("Nothing is written yet.")));let T=j.slice(0,-1),I=b("details",b("summary",g("Earlier versions")),...T.map(
M));return x(O,M(E),...T.length?[I]:[])}function M({time:O,client:j,fields:E}){let T=[G(O.slice(0,10)),f(j)].filter(Boolean).
join(" · "),I=Object.entries(r).flatMap(([R,P])=>E[R]?[b("dt",P),$("dd",E[R])]:[]);return b("div",v(T),b("dl",...I))}function A(){
let O=o.flatMap(({versions:j})=>j.at(-1)?.fields.source||[]);return O.length?b("ul",...[...new Set(O)].map(j=>$("li",j))):
v(g("No source is named yet."))}function U(){let O=s.map(({when:j,what:E,words:T})=>b("tr",$("th",j),$("td",E),$("td",T)));
return b("table",...O)}function v(O){let j=$("p",O);return j.className="quiet",j}}var Ns=6e4;function Ts(o,r){let{dateInWords:s,
make:a,t:l,tn:f,uniqueId:w}=r,y=w("changes"),p=a("textarea",{id:y,rows:5,maxlength:4e3,dir:"auto"}),m=a("label",{for:y},
l("What changed, and why:")),b=a("p",{class:"ck-beside"}),$=a("button",{type:"button",onclick:I},l("Save the brief as a \
page")),x=a("div"),L=a("div",{},a("div",{class:"ck-actions"},$),b),M=a("div",{class:"ck-brief"},x,m,p,L),A=[],U="";return{
how:l("Nobody grades it. Each version that you keep stays in your record."),check:l("Keep this version"),isFreeText:!0,body:M,
answer:()=>p.value.trim()?{text:p.value.trim()}:null,fill(R){p.value=R.text},show(R){p.value||(p.value=R.written)},follow(R){
A=R.paragraphs??[],U=R.client??"",x.replaceChildren(v(),...A.map(j))},said:()=>"",...r.closing(M)};function v(){let R=O(
U);return a("p",{},R?l("You advise: {name}",{name:R}):l("No client is chosen yet."))}function O(R){return o.names[R]??R}
function j({title:R,versions:P}){let X=P.at(-1),re=P.slice(0,-1),ee=w("paragraph");return a("div",{class:"ck-position",role:"\
group","aria-labelledby":ee},a("p",{class:"ck-heading",id:ee,dir:"auto"},R),X?T(X):a("p",{class:"ck-how"},l("Nothing is \
written yet.")),re.length?E(re):null)}function E(R){let P=f("One earlier version","{count} earlier versions",R.length),X=R.
map(re=>a("li",{},T(re)));return a("details",{},a("summary",{},P),a("ol",{},...X))}function T({time:R,client:P,fields:X}){
let re=[s(R.slice(0,10)),O(P)].filter(Boolean).join(" · "),ee=Object.entries(o.labels).flatMap(([le,pe])=>X[le]?[a("dt",
{},pe),a("dd",{class:"ck-kept",dir:"auto"},X[le])]:[]);return a("div",{},a("p",{class:"ck-how"},re),a("dl",{},...ee))}function I(){
let{labels:R,moments:P}=o,X=Es({paragraphs:A,labels:R,moments:P,client:O(U),changes:p.value,nameOf:O}),re=URL.createObjectURL(
new Blob([X],{type:"text/html"}));a("a",{href:re,download:"brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(re),
Ns);let ee=l("The page brief.html is in your downloads. Open it to read or print it.");b.replaceChildren(ee),r.announce(
ee)}}var As={client:as,"whole-brief":Ts},Cs=".ck-question [tabindex='-1']";function Rs(o,r){let{drafts:s,extraViews:a,given:l,
onChange:f,together:w}=r,{region:y,announce:p}=ue(),m=ce(p),b=Ms(o,m,r),$={...es,...As,...a}[o.kind](o,{...ws,announce:p,
mark:ie,choose:Y}),x=ss(o,$),{check:L,reveal:M}=Ls(R(),w,le),A=is(o,me),U=Ae(),v=h("div",{class:"ck-result"}),O=js(o,r.number,
$.how,U.element,...x.elements,m.elements.left,A.list,h("div",{class:"ck-actions"},L,M,A.button),m.elements.notice,m.elements.
unsaved,v,y),j=h("form",{novalidate:!0,onsubmit:ee},O),E=!1,T=!1,I="";return X(),{element:j,restore:z,action:P,tell:m.tell,
setUnsaved:m.setUnsaved,keepDraft:re,focus:()=>Fn($.body),isAnswered:()=>E};function R(){return o.sealed?g("Keep this an\
swer"):$.check??g("Check")}function P(){return!Be(L)&&$.answer()?{did:"answer",...x.draft()}:null}function X(){let F=s.of(
o,!!$.isFreeText)??l;F&&x.fill(F),m.setLeft(!!(F&&!l))}function re(){let F=Be(L)?null:x.unchecked();F?s.keep(o,F):s.forget(
o)}function ee(F){if(F.preventDefault(),Be(L)||w)return;let H=P();H?I===JSON.stringify(H)?m.tell(g("Change your answer, \
then check again.")):pe(H,L):m.tell(g("Answer first, then check."))}function le(){Be(M)||pe({did:"show"},M),L.focus()}function pe(F,H){
$e(H,!0),b(F,{onReply(oe){F.did==="answer"&&(I=JSON.stringify(F)),$e(H,!1),z(oe.stands),re(),f(oe.score);let he=oe.stands.
result,fe=he.verdict==="sent"?"":$.said(he);p([Vn(he),fe,m.whyUnsaved()].join(" "))},onSilence:()=>$e(H,!1),onRefused(oe){
$e(H,!1);let he={reason:oe};m.tell(o.sealed?g("Not kept: {reason}.",he):g("Not checked: {reason}.",he))}})}function me(){
b({did:"hint"},{onReply(F){A.show(F.stands.hints),m.clear(),p(g("Hint {place}: {hint}",{place:A.count(),hint:A.last()}))},
onSilence:A.offerNext})}function ie(F,H){b({did:"mark",marks:F},{onReply:oe=>H(oe.stands.result)})}function Y(F,H){b({did:"\
choose",sent:F},{onReply:H})}function z(F){let{hints:H,result:oe,earlier:he}=F;if(U.show(he),$.follow?.(F),!T&&!H.length&&
!oe)return;T=!0;let fe=O.contains(document.activeElement),ve=x.unchecked();A.show(H),m.clear(),E=!!oe&&oe?.verdict!=="so\
 far",O.toggleAttribute("data-answered",E),M.hidden=!oe?.may_show,$e(L,!!oe?.final),$.open(),oe?(q(oe,ve),oe.final&&_(fe),
L.replaceChildren(R())):(I="",ve||x.settle(),v.replaceChildren())}function q(F,H){x.show(F),H&&!F.final&&x.fill(H),(F.final||
!x.unchecked())&&m.setLeft(!1),v.replaceChildren(wt(F.verdict,Vn(F)),...ys(F,r.showInArticle))}function _(F){s.forget(o),
x.close(),F&&!document.activeElement?.matches(Cs)&&L.focus()}}function Ms(o,r,{actions:s,whyUnsaved:a}){return(l,f)=>s.give(
o.id,l,{onReply(w){r.setLeft(!1),r.setUnsaved(w.saved?"":pt(a())),f.onReply(w)},onRunning:r.setRunning,onSilence(){f.onSilence?.(),
r.clear(),r.setLeft(!1),r.setUnsaved(nt(s.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function Ls(o,r,s){
let a={type:"button",hidden:!0,onclick:s};return{check:h("button",{type:"submit",class:"ck-main",hidden:r},o),reveal:h("\
button",a,g("Show the answer"))}}function js(o,r,s,...a){let l=o.tries?N("One try.","{count} tries.",o.tries):"",f=[s,l].
filter(Boolean).join(" "),w=ae("how"),y=[r,o.lesson].filter(Boolean).join(" · "),p=Z("span",{class:"ck-prompt",dir:"aut\
o"},o.prompt);return h("fieldset",{class:"ck-question","aria-describedby":w},h("legend",{},h("span",{class:"ck-number"},
y),p),o.below?Z("div",{dir:"auto"},o.below):null,h("p",{class:"ck-how",id:w},f),...a)}function _s(o,r,s){let{isTogether:a,
isSealed:l,passMark:f,whyUnsaved:w,restore:y,announce:p}=s,m=h("p",{class:"ck-score"}),b=h("p",{class:"ck-notice"}),$=h(
"p",{class:"ck-why-unsaved"}),x=h("button",{type:"button",class:"ck-main",hidden:!a,onclick:M},g(l?"Keep all answers":"C\
heck all answers")),L=h("button",{type:"button",hidden:!0,onclick:U},g("Retry the questions you missed"));return{buttons:[
x,L],told:[b,$,m],setScore:j,setSaved:()=>$.replaceChildren()};function M(){if(Be(x))return;o.addAll();let E=o.actions();
if(!Object.keys(E).length){O(g("Answer first, then check."));return}$e(x,!0),r.giveAll(E,{onReply(T){$e(x,!1),y(T),A(T.saved)},
onSilence(){$e(x,!1),v()}})}function A(E){let T=o.left(),I=T?N("1 question is still open.","{count} questions are still \
open.",T):"";b.replaceChildren(I),$.replaceChildren(E?"":pt(w())),p([m.textContent,I,$.textContent].join(" "))}function U(){
r.again({onReply(E){b.replaceChildren(),o.addAll(),y(E),o.firstToAnswer()?.focus()},onSilence:v})}function v(){b.replaceChildren();
let E=nt(r.areStored());$.replaceChildren(E),p(E)}function O(E){b.replaceChildren(E),p(E)}function j(E){m.replaceChildren(
qs(E,f)),L.hidden=!E.missed}}function qs({answered:o,questions:r,of:s,points:a,first:l,passed:f},w){let y=[];return o&&y.
push(g("Answered {answered} of {questions}.",{answered:o,questions:r})),o&&s&&y.push(g("Score: {points} of {of}; on the \
first try, {first}.",{points:Ne(a),of:Ne(s),first:Ne(l)})),f!=null&&y.push(f?g("That is enough to pass."):g("You need {m\
ark}% to pass.",{mark:w})),y.join(" ")}var Ds={render({model:o,el:r,views:s={}}){D(o,r);let a=Is(o,En(o),s);r.replaceChildren(
a.element);let l=gi(o,r,a.reload);return()=>{a.close(),l()}}};function Is(o,r,s){let a=o.get("shown"),l=o.get("manner"),
f=()=>o.get("kept")?.why,{region:w,announce:y}=ue(),p=On(r,l,a,{onNews:le,onLate:me,onElsewhere:P}),m=Nn(l),b=Bs(p.waiting()),
$=l.way==="all",x=ji(a,{way:l.way,makeForm:j,put:E}),L=_s(x,p,{isTogether:$,isSealed:a.some(({sealed:ie})=>ie),passMark:l.
pass_mark,whyUnsaved:f,restore:R,announce:y}),M=Yr({look:re,retry:X,announce:y}),A=h("div",{class:"ck-actions"},x.next,...L.
buttons),U=0,v=h("div",{class:"ck ck-quiz",oninput:T,onclick:T,onkeyup:T,onpointerup:T},l.told?h("p",{class:"ck-told"},l.
told):null,M.element,A,...L.told,w);return x.begin(),o.on("change:kept",ee),M.show({aloud:!0}),r.ask({type:"open"},{onReply:I,
onSilence:pe}),{element:v,close:O,reload:P};function O(){o.off("change:kept",ee);for(let ie of[p,m,M,r])ie.close()}function j(ie,Y){
return Rs(ie,{number:Y,actions:p,drafts:m,given:b.get(ie.id),whyUnsaved:f,together:$,extraViews:s,showInArticle:()=>r.ask(
{type:"evidence",question:ie.id},{onReply:Us}),onChange(z){L.setScore(z),x.arrange()}})}function E(ie,Y){A.before(...ie.
map(z=>z.element)),Y?v.dataset.toCome=String(Y):delete v.dataset.toCome}function T({target:ie}){let Y=x.around(ie);Y&&m.
soon(Y)}function I(ie){R(ie),p.open(ie.versions),le()}function R(ie){x.restore(ie.questions),L.setScore(ie.score)}function P(){
r.ask({type:"open"},{onReply:R}),le()}function X(ie){r.ask({type:"retry"},{onReply(){le(),M.show({aloud:ie})}})}function re(){
return{kept:o.get("kept")??{},late:U,waiting:p.waiting().length,isSilent:p.areSilent(),areStored:p.areStored()}}function ee(){
f()||p.saved(),le()}function le(){M.show();let ie=new Set(p.waiting().map(({question:Y})=>Y));ie.size||L.setSaved(),x.setSaved(
ie)}function pe(){p.notOpened(),M.show({aloud:!0});for(let{question:ie}of p.waiting())x.named(ie)?.setUnsaved(nt(p.areStored()))}
function me({question:ie=""},Y){if(U+=Y.saved?1:0,Y.type==="state"?R(Y):Y.stands&&(L.setScore(Y.score),x.restoreOne(ie,Y.
stands)),Y.without_effect?.length){let z=g("The work that was waiting in this browser is kept in your record but does no\
t count, because something else was done here before it arrived.");x.named(ie)?.tell(z)}}}function Bs(o){let r=o.filter(
({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[s,a]))}function Us(){document.querySelector(
".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Qn(o,r,s=0){let a=r.getBoundingClientRect(),l=o.getBoundingClientRect(),
f=l.top+s;if(a.top>=f&&a.bottom<=l.bottom)return;let w=matchMedia("(prefers-reduced-motion: reduce)").matches,y=Math.max(
0,(l.bottom-f-a.height)/2);o.scrollBy({top:a.top-f-y,behavior:w?"auto":"smooth"})}function Ws(o,r,s){let a=h("div",{class:"\
ck-article",role:"group",tabindex:"0","aria-label":g("Article"),lang:o.lang||null,onclick:({target:v})=>{v instanceof Element&&
x(v.closest(".ck-passage"))},onkeydown:w}),l=[],f=[];return{element:a,show:y,select:A,scrollToMarked:()=>U(l.find(v=>v.marked))};
function w(v){let O=f.findIndex(({element:E})=>E===v.target);if(O<0||v.altKey||v.ctrlKey||v.metaKey)return;let j={ArrowRight:O+
1,ArrowDown:O+1,ArrowLeft:O-1,ArrowUp:O-1,Home:0,End:f.length-1}[v.key];if(v.key==="Enter"||v.key===" ")x(f[O].element);else if(f[j])
L(f[j]);else if(j===void 0)return;v.preventDefault()}function y(v,O){let j=new Set,E=[...O,...v.flatMap(R=>[R.evidence,...R.
passages])];for(let[R,P]of E)j.add(R).add(P);l=[];let T=[],I=0;for(let R of o.blocks)T.push(r.slice(I,R.start),p(R,[...j])),
I=R.end;T.push(r.slice(I,r.length)),m(v,O),f=l.filter(R=>R.rows.length),f.forEach($),f.length&&M(f[0]),a.replaceChildren(
...T)}function p(v,O){let j=[...O.filter(P=>v.start<P&&P<v.end).sort((P,X)=>P-X),v.end],E=j.map((P,X)=>{let re=X?j[X-1]:
v.start,ee=h("span",{},r.slice(re,P));return{start:re,end:P,rows:[],marked:!1,element:ee}});l.push(...E);let T=v.aside?h(
"span",{class:"ck-aside-label"},v.aside):null,I=v.aside?"ck-aside":`ck-${v.kind.replace(" ","-")}`,R=E.map(P=>P.element);
return h("p",{class:I,dir:"auto"},T,...R)}function m(v,O){let j=v.flatMap(E=>E.passages.map(([T,I])=>({id:E.id,start:T,end:I})));
j.sort((E,T)=>E.end-E.start-(T.end-T.start));for(let{id:E,start:T,end:I}of j)for(let R of b(T,I))R.rows.includes(E)||R.rows.
push(E);for(let[E,T]of O)for(let I of b(E,T))I.marked=!0,I.element.classList.add("ck-marked")}function b(v,O){let j=0;for(let T=l.
length;j<T;){let I=j+T>>1;l[I].start<v?j=I+1:T=I}let E=j;for(;E<l.length&&l[E].end<=O;)E+=1;return l.slice(j,E)}function $({
element:v,rows:O}){v.classList.add("ck-passage"),v.prepend(h("span",{class:"ck-unseen"},`${O.join(", ")}: `)),v.setAttribute(
"role","button"),v.setAttribute("tabindex","-1"),v.setAttribute("aria-pressed","false"),K(v)}function x(v){let O=f.find(
E=>E.element===v);if(!O)return;M(O);let j=O.rows.indexOf(O.chosen??"");s(O.rows[(j+1)%O.rows.length])}function L(v){M(v),
v.element.focus()}function M(v){for(let O of f)O.element.tabIndex=O===v?0:-1}function A(v){for(let T of l){let I=v!==void 0&&
T.rows.includes(v.id),[R,P]=v?.evidence??[1/0,-1/0];T.chosen=I?v.id:void 0,T.element.classList.toggle("ck-chosen",I),T.element.
classList.toggle("ck-evidence",R<=T.start&&T.end<=P),T.rows.length&&T.element.setAttribute("aria-pressed",String(I))}let O=l.
find(T=>T.chosen),j=a.getRootNode(),E=j instanceof Document||j instanceof ShadowRoot?j.activeElement:null;!O||f.some(({element:T})=>T===
E)||(M(O),U(O))}function U(v){v&&Qn(a,v.element)}}var Fs=class{constructor(o){this.text=o,this.units=[0];let r=0;for(let s of o)
r+=s.length,this.units.push(r)}get length(){return this.units.length-1}slice(o,r){return this.text.slice(this.units[o],this.
units[r])}};function zs(o,r,{choose:s,switchTo:a}){let l=ae("rows"),f=h("div",{class:"ck-rows"}),w=h("p",{class:"ck-hint\
 ck-drafts"}),y=h("div",{class:"ck-detail"}),p=o.map(({name:T,label:I,rows:R})=>{let P=N("1 row","{count} rows",R.length);
return h("option",{value:T},g("{label} ({rows})",{label:I,rows:P}))}),m=h("select",{onchange:()=>a(m.value)},...p),b=h("\
label",{class:"ck-switch"},g("Table")," ",m),$=new Map,x,L=!1;return{element:h("div",{class:"ck-table"},b,w,f,y),show:M,
select:v};function M(T){m.value=T.name,$=new Map(T.rows.map(R=>[R.id,U(T,R)]));let I=Ps(T.rows);w.hidden=!I,w.textContent=
I,f.replaceChildren(T.rows.length?A(T):h("p",{},g("This table has no rows for this article."))),f.scrollTop=0}function A(T){
let I=g("{label}: choose a row to mark its words",{label:T.label}),R=[g("Row"),...T.columns].map(X=>h("th",{scope:"col"},
X)),P=[...$.values()].map(({element:X})=>X);return h("fieldset",{},h("legend",{},I),h("table",{},h("thead",{},h("tr",{},
...R)),h("tbody",{},...P)))}function U(T,I){let R=`${l}-${I.id}`,P=()=>s(I.id),X=h("input",{type:"radio",name:l,value:I.
id,id:R,onchange:P}),re=h("label",{for:R},X,I.id),ee=`${R}-main`,le=I.cells.map((me,ie)=>h("td",{dir:"auto",id:ie===T.main?
ee:null,"data-heading":T.columns[ie]},me));return X.setAttribute("aria-describedby",ee),{element:h("tr",{onclick:pe},h("\
th",{scope:"row"},re),...le),input:X};function pe({target:me}){me instanceof Element&&me.closest("label")||(X.focus(),s(
I.id))}}function v(T){let I=x;$.get(I??"")?.element.classList.remove("ck-chosen"),x=T?.id;let R=$.get(x??"");for(let{input:P}of $.
values())P.checked=P.value===x;return R?.element.classList.add("ck-chosen"),R&&Qn(f,R.element,f.querySelector("thead")?.
offsetHeight),y.replaceChildren(...T?O(T):[h("p",{},g("No row is chosen."))]),I}function O(T){let I=j(T).map(({part:X,words:re,
count:ee})=>h("li",{},h("span",{class:"ck-part"},X)," ",h("q",{dir:"auto"},re),ee>1?N(" (once)"," ({count} times)",ee):null)),
R=[Gs(T),Ys(T),...T.why],P=h("details",{open:L,ontoggle:()=>L=P.open},h("summary",{},g("Why this row?")),h("ul",{},...R.
map(X=>h("li",{},X))));return[h("p",{class:"ck-detail-head"},h("strong",{},g("Row {id}",{id:T.id})),h("button",{type:"bu\
tton",onclick:E},g("Clear the marks"))),h("p",{class:"ck-part"},g("Its words in the article")),h("ul",{},...I),P]}function j(T){
let I=new Map;for(let[R,P,X]of T.passages){let re=r.slice(R,P),ee=I.get(`${X} ${re}`)??{part:X,words:re,count:0};I.set(`${X}\
 ${re}`,{...ee,count:ee.count+1})}return[...I.values()]}function E(){let T=$.get(x??"");s(""),T?.input.focus()}}function Ps(o){
let r=o.filter(({origin:s})=>s==="proposed").length;return r?r===o.length?g("This table is a draft that nobody has check\
ed."):N("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",r):""}function Gs({origin:o,checked:r}){if(o==="machine")return g("The machine made this row.");if(o==="propo\
sed")return g("This row is a draft that nobody has checked.");let{kind:s,name:a,day:l}=r;return s==="person"?g("Checked \
by {name} on {day}.",{name:a,day:l}):g("Checked by {name}, a program, on {day}.",{name:a,day:l})}function Ys({certainty:o}){
return g(o==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var Xn=150,Zn=o=>o.
length>Xn?`${o.slice(0,Xn)} …`:o,Hs={render({model:o,el:r}){D(o,r);let s=o.get("page"),a=o.get("tables"),l=new Fs(s.text),
{region:f,announce:w}=ue(),y=Ws(s,l,M),p=zs(a,l,{choose:M,switchTo:v}),m=Ks(s);y.element.setAttribute("aria-describedby",
m.id);let b=s.title?g("Reader: {title}",{title:s.title}):g("Reader"),$=h("div",{class:"ck ck-reader",role:"group","aria-\
label":b},m,h("div",{class:"ck-sides"},y.element,p.element),f);r.replaceChildren($);let x=Wt("reader","any"),L=U();return o.
on("change:table",E),o.on("change:selected",T),o.on("change:marked",I),E(),L=!1,I(),()=>{o.off("change:table",E),o.off("\
change:selected",T),o.off("change:marked",I)};function M(R){o.set("selected",R),o.save_changes(),A()}function A(){x.put(
o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}function U(){let R=x.get(o.get("place")),
P=a.find(({name:re})=>re===R?.table);if(!P||o.get("selected"))return!1;let X=P.rows.find(({id:re})=>re===R.selected);return o.
set("table",P.name),o.set("selected",X?.id??""),o.save_changes(),!0}function v(R){o.set("selected",""),o.set("table",R),
o.save_changes(),A()}function O(){let R=o.get("table");return a.find(P=>P.name===R)??a[0]}function j(){return O().rows.find(
({id:R})=>R===o.get("selected"))}function E(){let R=O();p.show(R),y.show(R.rows,o.get("marked")),T()}function T(){let R=j(),
P=p.select(R);y.select(R),!L&&(R?w(Js(R,R.cells[O().main])):P&&w(g("Marks cleared.")))}function I(){let R=o.get("marked");
if(y.show(O().rows,R),y.select(j()),!R.length)return;y.scrollToMarked();let P=R.map(([X,re])=>l.slice(X,re)).join(" … ");
w(g("Marked in the article: {words}",{words:Zn(P)}))}}};function Ks(o){let r=g("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),s=g("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),a=o.lang==="en"?s:`${r} ${s}`;return h("p",{class:"ck-hi\
nt",id:ae("hint")},a)}function Js({id:o,passages:r},s){return N("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",r.length,{id:o,words:Zn(s)})}return k(S)})();return e}function jt(e,t=()=>{}){let n=new Map,i={get:c=>e[c],set(c,u){JSON.stringify(e[c])!==JSON.stringify(u)&&(e[c]=u,d(`chang\
e:${c}`,i,u))},save_changes(){},send:(c,u,k=[])=>t(c,k),on:(c,u)=>n.set(c,(n.get(c)??new Set).add(u)),off:(c,u)=>n.get(c)?.
delete(u),say:(c,u=[])=>d("msg:custom",c,u)};return i;function d(c,...u){for(let k of n.get(c)??[])k(...u)}}var xc=/^[0-9a-f]{16}$/,$c=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,Mr=600;function jr({quiz:e,pass_mark:t},n,i,d){let c=Mt(n,
t),u=new Map(i.map(W=>[W.id,W])),k=new Map,S=new Set,C=new Set;return{session:c,earlier:W=>k.get(W)??[],isNotPossible:W=>S.
has(W),versions:Object.fromEntries(n.map(({id:W,version:ne})=>[W,ne])),follow:G,act:B};async function B(W,ne=!1){let se=[],
h={},K=await d.append(()=>(G(),[se,h]=[[],{}],W.flatMap(([Z,ue])=>{try{let Q=V(Z,ue,ne);return se.push(Q.id),d.knows(Q.id)?
[]:[D(Q,ue,ne)]}catch(Q){if(!(Q instanceof te))throw Q;return h[Z]=Q.message,[]}})));return{done:se,refused:h,saved:K}}function D(W,ne,se){
try{return g(W,ne)}catch(h){if(!se||!(h instanceof te))throw h;return S.add(W.id),W}finally{C.add(W.id)}}function g(W,ne){
let se=c.question(W.question),{id:h,version:K}=se,{sent:Z}=W.action;if(W.version!==K)return N(W),{...W,words:_t(Lr(u.get(
h),Z))};let{again:ue}=c.progress(h),{tries:Q}=c.act(h,ne);if(ne.did!=="answer")return{...W,round:ue};let de=Q[Q.length-1],
{confidence:ae,reason:ye}=de;return{...W,action:{did:"answer",sent:de.sent,confidence:ae,reason:ye},round:ue,attempt:Q.length,
words:_t(Lr(u.get(h),Z)||mr(se,u.get(h),Z))}}function N(W){k.set(W.question,[...k.get(W.question)??[],W])}function V(W,ne,se){
se||c.question(W);let h=n.find(({id:ye})=>ye===W)?.version,K=ne.version||h;if(!(Ct(W)&&Ct(ne.id)&&typeof ne.did=="string")||
typeof K!="string"||!xc.test(K))throw new te(J("this cannot be done here"));let ue=se?Oc(ne):tt(),Q={round:0,attempt:0,words:"",
n:0},ae={...{id:ne.id,quiz:e,question:W,version:K},action:Or(ne),time:ue,...Q};if(ze(dt(ae)).length>At)throw new te(J("t\
he answer is too long to be saved"));return ae}function G(){for(let W of d.entries()){if(W.quiz!==e||C.has(W.id))continue;
C.add(W.id);let ne=n.find(({id:se})=>se===W.question);if(ne)if(W.version!==ne.version)N(W);else try{c.act(W.question,W.action)}catch(se){
if(!(se instanceof te))throw se;S.add(W.id)}}}}function Oc({time:e}){let t=tt();return typeof e=="string"&&$c.test(e)&&e<
t?e:t}function Lr(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(u=>Ee(u)&&"token"in u),d=new Map(i.
map(({token:u,text:k})=>[u,Ze(k)])),c=Sc(t);return c.flat().every(u=>d.has(u))?c.map(u=>u.map(k=>d.get(k)).join(": ")).join(
"; "):""}function Sc(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(n=>[n]):Ee(e?.pairs)?Object.entries(
e.pairs):[]}function _t(e){let t=[...Xe(e)];return t.length<=Mr?t.join(""):`${t.slice(0,Mr-1).join("")}…`}function qt({
action:e,words:t}){let{sent:n}=e;if(t||!Ee(n))return _t(t);let{text:i}=n;return _t(pr(n)||(typeof i=="string"?i:""))}var mn="review/";function _r({lessons:e,unread:t,apart:n,first_edition:i=[]},d){let c=new Map;for(let k of d){let C=k.quiz.
startsWith(mn)?k.question:`${k.quiz}/${k.question}`;c.set(C,[...c.get(C)??[],k])}let u=k=>Tc(k,c.get(`${k.quiz}/${k.id}`)??
[]);return{unread:t,apart:n,first_edition:Ec(i,d),lessons:e.map(k=>({...k,objectives:k.objectives.map(S=>({...S,questions:S.
questions.map(u)}))}))}}function Ec(e,t){let n=new Map(e.map(i=>[i.name,i]));return t.flatMap(i=>{let d=i.quiz.startsWith(
mn),c=n.get(d?i.question:`${i.quiz}/${i.question}`);if(i.action.did!=="answer"||!c)return[];let{prompt:u,version:k,in_review:S,
keyed:C}=c,D=i.version===(d?S:k)&&C?Nc(C,i.action.sent):"";return[{prompt:u,words:qt(i),time:i.time,verdict:D}]})}function Nc(e,t){
try{let n=Se(e);return n.grade(n.read(Ee(t)?t:{})).verdict}catch(n){if(!(n instanceof te))throw n;return""}}function Tc(e,t){
let i=Ac(e,t).at(-1),d=e.graded&&i===!1,c=t.some(({quiz:k,version:S,action:C})=>k===e.quiz&&S!==e.version&&C.did==="answ\
er");return{state:i===void 0?"left":d?"missed":"done",earlier:c,prompt:e.prompt}}function Ac(e,t){let n=new Map,i=new Map;
for(let{quiz:d,question:c,version:u,action:k}of t){if(u!==(d.startsWith(mn)?e.in_review:e.version))continue;let S=n.get(
d)??Mt([{...e,id:c}],0);n.set(d,S);try{let C=S.act(c,k),B=xe(C).at(-1)?.grade.verdict;if(k.did!=="answer"||B===Fe)continue;
let D=`${d} ${C.again}`;i.delete(D),i.set(D,B==="right")}catch(C){if(!(C instanceof te))throw C}}return[...i.values()]}var Cc=5;function Rc(e){return e.filter(({action:i})=>["answer","choose"].includes(i.did)).map(({action:i})=>i.sent?.client).
findLast(i=>typeof i=="string")??""}function qr({manner:e,keys:t,shown:n},i,d){let c=jr(e,t,n,i),{session:u}=c,k={async open(){
return await i.refresh(),g()},retry:()=>k.open({}),async do({question:G,deed:W,late:ne}){let se=await c.act([[String(G),
W??{}]],!!ne),[h]=Object.values(se.refused);if(h)throw new te(h);return["answer","show"].includes(W?.did)&&d.mark(D(G)),
{...N(G),...V(se)}},async"do-all"({deeds:G}){let W=await c.act(Object.entries(G??{}));return{...g(),refused:W.refused,...V(
W)}},async again({id:G}){await i.refresh(),c.follow();let W=u.questions.filter(se=>u.isMissed(se.id)),ne=await c.act(W.map(
se=>[se.id,{did:"again",id:`${G}:${se.id}`}]));return{...g(),...V({...ne,done:[...ne.done,G]})}},async evidence({question:G}){
return d.mark(D(G)),{type:"evidence"}}};return{async reply(G){try{if(!Object.hasOwn(k,G.type))throw new te(J("this kind \
of message is not known"));return await k[G.type](G)}catch(W){if(!(W instanceof te))throw W;return{type:"refused",reason:W.
message}}}};function S({id:G,hints:W}){let ne=u.progress(G),se=xe(ne).length?B(hn(u,G)):null,h=c.earlier(G).filter(({action:K})=>K.
did==="answer").map(K=>({time:K.time,words:qt(K)}));return{hints:W.slice(0,ne.hints).map(({text:K})=>K),result:se,earlier:h.
slice(-Cc),...C(G)}}function C(G){let W=i.entries(),se=W.filter(({quiz:Z,question:ue,action:Q})=>Z===e.quiz&&ue===G&&Q.did===
"answer").map(({time:Z,action:ue})=>({time:Z,sent:ue.sent??{}})),h=n.find(({id:Z})=>Z===G)?.sections,K=h?{paragraphs:hr(
h,W)}:{};return{versions:se,client:Rc(W),...K}}function B(G){let{evidence:W}=G;return W?.words?{...G,evidence:{...W,marks:d.
marks(W)}}:G}function D(G){return xe(u.progress(G)).length?hn(u,G).evidence:null}function g(){return c.follow(),{type:"s\
tate",questions:Object.fromEntries(u.questions.map(G=>[G.id,S(G)])),score:u.score(),versions:c.versions}}function N(G){return{
type:"done",stands:G in c.versions?S(u.question(G)):null,score:u.score()}}function V({done:G,saved:W}){let ne=G.filter(c.
isNotPossible);return{done:G,saved:W,...ne.length?{without_effect:ne}:{}}}}function Dr(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var Ir=20,Mc=1e3,Lc=10**9,Br=10,jc=new TextEncoder().encode('{"format"'),_c=[239,187,191];function Dt(e,t){let n=_c.every(
(Q,de)=>e[de]===Q)?e.subarray(3):e,i=[],d=new Set,c=new Map,[u,k,S]=[0,0,0],[C,B]=[!1,!0],D=qc(n),g=D.pop()??n.subarray(
0,0);for(let Q of D)V(Q,se);return g.length&&V(g,h),Z(),{entries:i,ids:d,last:u,backedUp:k,isUnended:g.length>0,needsHead:!B||
N(),mended:ue};function N(){return!C&&!d.size}function V(Q,de){if(S+=1,Q.every(ye=>ye===13))return;let ae=Nr(Q);if(ae===
null||typeof ae!="object"||Array.isArray(ae))K(de());else if("format"in ae)ne(ae);else if(B)"note"in ae?G(ae):W(xr(ae));else
return}function G({upto:Q}){Number.isInteger(Q)&&(k=Math.max(k,Math.min(Q,u)))}function W(Q){Q?d.has(Q.id)?K(J("Line {li\
ne} repeats an earlier line: it counts once.",{line:S})):(d.add(Q.id),i.push(Q),Q.n<Lc&&(u=Math.max(u,Q.n))):K(se())}function ne({
format:Q,course:de}){let ae=N();if(ae&&Number.isInteger(Q)&&Q!==et)throw new te(Dc(Q));if(!Number.isInteger(Q)||typeof de!=
"string")K(se());else{if(ae&&de!==t)throw new te(Ic(t,de));de!==t||Q!==et?(B=!1,K(J("Another record begins at line {line\
}: it is ignored.",{line:S}))):ae?C=!0:B?K(J("Line {line} repeats the header of the record: it is ignored.",{line:S})):B=
!0}}function se(){return J("Line {line} cannot be read: it is ignored, but stays in the file.",{line:S})}function h(){return J(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:S})}function K(Q){c.size<Mc&&c.set(S,Q)}function Z(){
if(!N()||n.every(de=>[0,10,13].includes(de)))return;if(!jc.every((de,ae)=>ae>=n.length||n[ae]===de)||D.length>1)throw new te(
J("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function ue(){let Q=[...c.values()],de=Q.length-
Ir;return de<=0?Q:[...Q.slice(0,Ir),J("{count} more lines like these.",{count:de})]}}function qc(e){let t=[],n=0;for(let i=e.
indexOf(Br);i>=0;i=e.indexOf(Br,n))t.push(e.subarray(n,i)),n=i+1;return[...t,e.subarray(n)]}function Dc(e){let t={known:et,
found:e};return e>et?J("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):J("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var Ic=(e,t)=>J("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Ur="coursekit",gn="records";function Wr(e,t){return Bc(async()=>{let n=await Uc();try{await Wc(n,e,t)}finally{n.close()}})}
function Bc(e){return navigator.locks?navigator.locks.request(Ur,e):e()}function Uc(){return new Promise((e,t)=>{let n=indexedDB.
open(Ur,1);n.onupgradeneeded=()=>n.result.createObjectStore(gn),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function Wc(e,t,n){return new Promise((i,d)=>{let c=e.transaction(gn,"readwrite"),u=c.objectStore(
gn),k=null;c.oncomplete=()=>i(),c.onabort=()=>d(k??c.error);let S=u.get(t);S.onsuccess=()=>{try{let C=n(S.result??new Uint8Array);
C&&u.put(C,t)}catch(C){k=C,c.abort()}}})}var Fc=32*1024*1024,wn=new Uint8Array;function Fr(e){let t=wn,n=Dt(t,e),i=[],d="",c=new Set,u=0,k=Gc(e,()=>D().catch(()=>{})),
S=Promise.resolve();return D(),{course:e,begun:()=>S,entries:()=>[...n.entries,...i],knows:B,last:C,isAtStake:()=>C()>n.
backedUp,why:()=>d,waiting:()=>i.length,mended:()=>n.mended(),follow:K=>c.add(K),refresh:D,append:g,merge:N,noteBackup:V,
contents:G};function C(){return n.last+i.length}function B(K){return n.ids.has(K)||i.some(Z=>Z.id===K)}function D(){return W(
()=>[])}async function g(K){return await W(()=>{let Z=K();return u+=Z.length,i=[...i,...Z],[]}),!d}async function N(K){let Z=Dt(
K,e),ue=0;return await g(()=>{let Q=Z.entries.filter(de=>!B(de.id)&&Pc(de));return ue=Q.length,u-=ue,Q}),{added:ue,mended:Z.
mended()}}function V(K){let Z="the student has the entries up to here";return W(()=>[{note:Z,upto:Math.min(K,C()),time:tt()}])}
function G(){return ft([t,h([])])}function W(K){return S=S.catch(()=>{}).then(()=>ne(K)),S}async function ne(K){let[Z,ue]=[
C(),d];u=0;let[Q,de]=[!1,!1],ae=()=>{de=!0;let ke=K();return de=!1,Q=!0,ke};try{let ke=wn;await Wr(e,De=>{se(De);let Ge=h(
ae());if(ke=Ge.length?ft([De,Ge]):De,ke.length>Fc)throw new Error(J("the record has reached its maximum size"));return Ge.
length?ke:null});let qe=ke.length!==t.length;se(ke),d="",qe&&k.tell()}catch(ke){if(de)throw ke;d=zc(ke),Q||ae()}let ye=C()!==
Z,Pe=C()-Z!==u;if(ye||d!==ue)for(let ke of c)ke({isMore:ye,isElsewhere:Pe})}function se(K){K.length===t.length&&K.every(
(Z,ue)=>Z===t[ue])||(n=Dt(K,e),t=K,i=i.filter(({id:Z})=>!n.ids.has(Z)))}function h(K){if(!i.length&&!K.length)return wn;
let Z=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&Z.push(ze(vr(e))),i.forEach((ue,Q)=>{Z.push(ze(dt({...ue,n:n.
last+Q+1})))}),ft([...Z,...K.map(ze)])}}function zc(e){let n=(e instanceof Error?e.message||e.name:String(e)).replace(/\.$/,
"");return J("This browser will not store your answers ({reason}). They stay on this page while it is open: download the\
m before you leave.",{reason:n})}var Pc=e=>ze(dt(e)).length<=At;function Gc(e,t){if(document.addEventListener("visibilit\
ychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(`cours\
ekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var Yc=["reader","explorer","quiz","predict","progress"],Hc=".coursekit-paper";function Pr(e){let t=Dr(),n=new Map;return{
records:n,showAll:i};function i(u){let k=[...u.querySelectorAll(".coursekit-widget")].map(S=>({fragment:S,state:bn(S.querySelector(
"script"))}));for(let S of Yc)for(let{fragment:C,state:B}of k)B?.widget===S&&d(C,B);return k.findLast(({state:S})=>S?.widget===
"quiz")?.fragment}function d(u,k){let S={...e.languages,own:k.own??""};Object.assign(k,{words:e.words??{},languages:S}),
k.pictures&&(k.pictures=[k.picture,...k.pictures]);let C=jt(k,(G,W)=>B(G,W)),B=c(k,C),D=ge("div",{class:"coursekit-shown"}),
g=u.querySelector(":scope > template"),N=g instanceof HTMLTemplateElement?g.content.cloneNode(!0):"",V=[...u.children];u.
append(D);try{Rr()[k.widget].render({model:C,el:D,views:{}});for(let G of V)G.matches(Hc)||G.remove();u.classList.add("c\
oursekit-is-shown"),u.append(N)}catch(G){D.remove(),console.error(G)}}function c(u,k){if(u.widget==="reader"&&t.add(u.article,
k),u.pictures&&k.on("change:chosen",()=>k.set("picture",Kc(u))),!u.course)return()=>{};let S=n.get(u.course)??Fr(u.course);
n.set(u.course,S);let{course:C}=u;Object.assign(u,{kept:kn(S),keeping:{course:C,place:"disk"}}),S.follow(({isMore:N,isElsewhere:V})=>{
k.set("kept",kn(S)),(V||N&&!u.keys)&&k.say({keeping:"changed"})});let B=Lt(S),D="keys"in u?qr(u,S,t):null,g=async(N,V)=>N.
keeping!=="look"?B(N,V):(await S.refresh(),{keeping:"look",..._r(u.counted,S.entries())});return async(N,V)=>{if("keepin\
g_id"in N){let{files:G=[],...W}=await zr(()=>g(N,V));k.say({...W,keeping_id:N.keeping_id},G)}else if(D){let G=await zr(()=>D.
reply(N));k.set("kept",kn(S)),k.say({...G,message_id:N.message_id})}}}}function Kc({chosen:e,pictures:t,picture:n}){if(!n.
of)return n;let i=({of:c})=>JSON.stringify(c)===JSON.stringify(e),d=J("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:d}}var kn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function zr(e){
try{return await e()}catch(t){if(!(t instanceof te))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function bn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var _e=bn(document.querySelector("script.coursekit-page"))??{};to(jt(_e),ge("div"));_e.lists&&or(_e.lists);_e.dates&&ur(
_e.dates);_e.customs&&cr(_e.customs);var{records:Jc,showAll:Gr}=Pr(_e),Vc=Gr(document),Qc=!!document.querySelector(".cou\
rsekit-progress");Vc?.after(...[...Jc.values()].map(e=>Cr(e,Qc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Gr(e)});})();

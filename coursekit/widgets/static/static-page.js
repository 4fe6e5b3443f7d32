"use strict";(()=>{var st={},Ke={used:"",own:""};function to(e,t){st=e.get("words")??{};let n=e.get("languages");n?.used&&(Ke=n,t.lang=n.used,
t.dir=n.direction)}function V(e,t={}){let n=st[e]??e;return oo(typeof n=="string"?n:n[0],t)}function no(e,t,n,i={}){let d=st[e]??
[e,t],c=Number.isInteger(n)?n<200?n:100+n%100:100,u=(st[e]&&st[""]?.[c])??+(n!==1);return oo(d[Number(u)],{count:n,...i})}
function oo(e,t){return e.replace(/\{(\w+)\}/g,(n,i)=>i in t?String(t[i]):n)}var Js=15e3,Xs=new Set(["a","button","input","select","textarea","summary"]),Qs="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...n){let i=document.createElement(e);for(let[d,c]of Object.entries(t))d.startsWith(
"on")?i.addEventListener(d.slice(2),c):c!==!1&&c!=null&&i.setAttribute(d,c===!0?"":c);t.dir==="auto"&&Ke.own&&(i.lang=Ke.
own);for(let d of n)d!=null&&i.append(d);return(Xs.has(e)||"tabindex"in t)&&ro(i),i}function ro(e){e instanceof HTMLElement&&
e.matches(Qs)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&ro(e)}));function io(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
ge("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Js)}}}var el=Math.random().toString(36).slice(2,12);var so=8,Zs=6e4;function co(e){let{region:t,announce:n}=io(),i=ge("p",{class:"ck-notice"}),d=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:C}),c=ge("button",{type:"button",onclick:S},V("Download my answers")),u=ge("button",{type:"button",onclick:()=>d.
click()},V("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},c,u,d),i,t);function k(B){
i.replaceChildren(B),n(B)}async function S(){try{let{name:B,upto:q,files:g}=await e.ask({keeping:"take"});if(!q)return k(
V("There is nothing to download yet."));ea(new Blob(g,{type:"application/jsonl"}),B),await e.ask({keeping:"taken",upto:q}),
k(V("Downloaded: {name}. Keep this file.",{name:B}))}catch(B){k(V("Not downloaded: {reason}",{reason:ao(B)}))}}async function C(){
let[B]=d.files??[];if(B)try{if(B.size>so*1024*1024)throw new Error(V("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:so}));let{told:q}=await e.ask({keeping:"add"},[await B.
arrayBuffer()]);k(q)}catch(q){k(V("Not uploaded: {reason}",{reason:ao(q)}))}finally{d.value=""}}}var ao=e=>e instanceof Error?
e.message:String(e);function ea(e,t){let n=URL.createObjectURL(e);ge("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),Zs)}var te=class extends Error{};var ta="ending",vt={read(e,t,{chosenTokens:n,Refusal:i,t:d,typed:c}){if(!Array.isArray(t.path)||!t.path.length)throw new i(
d("nothing is chosen"));let u=[];for(let k of t.path){let S=(Ve(e,u)?.options??[]).map(na);u.push(S.indexOf(n({path:[k]},
"path",S)[0]))}if(!("text"in t))return{path:u,text:""};if(!e.reason||Ve(e,u))throw new i(d("this cannot be done here"));
return{path:u,text:c(t,2e3)}},goesOn:(e,t)=>!!Ve(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:i,t:d}){let c=t.
path.every((k,S)=>n.path[S]===k),u=n.path.length===t.path.length&&n.text===t.text;if(!c||u)throw new i(d("a decision tha\
t was made stays"))},grade(e,{path:t}){return[yt(e,t).reduce((i,{node:d,at:c})=>i+d.options[c].points,0)/e.most,Ve(e,t)?
"so far":""]},outcome(e,{path:t,text:n},i){let d=Ve(e,t),c={path:yt(e,t).map(({node:B,at:q})=>B.options[q].token),steps:yt(
e,t).map(({node:B,at:q})=>ra(B,q,i)),next:d?oa(d):null,ending:d?"":e.ending,asks:null};if(d||!e.reason)return c;let{prompt:u,
limit:k,rubric:S,model:C}=e.reason;return c.asks={prompt:u,limit:k},n?{...c,written:n,rubric:S,model:C}:c},taken(e,t,n){
let{path:i,steps:d,next:c,ending:u,asks:k}=vt.outcome(e,t,!1,n),S=d.map(C=>({...C,verdict:"",feedback:""}));return{path:i,
steps:S,next:c,ending:u,asks:k}},words(e,t,n,i){let{path:d,text:c}=vt.read(i,t,n);return[...yt(i,d).map(({node:k,at:S})=>n.
plain(k.options[S].text)),c].filter(Boolean).join("; ")}},na=({token:e})=>e;function Ve(e,t){let n=e.start;for(let i of t)
n=lo(e,n)?.options[i].to;return n===ta?void 0:lo(e,n)}var lo=(e,t)=>e.nodes.find(({id:n})=>n===t),yt=(e,t)=>t.map((n,i)=>({
node:Ve(e,t.slice(0,i)),at:n})),oa=({fact:e,question:t,contested:n,options:i})=>({fact:e,question:t,contested:n,options:i.
map(({token:d,text:c})=>({token:d,text:c}))});function ra({fact:e,question:t,contested:n,options:i},d,c){let u=i.map(({text:S,
points:C,feedback:B})=>({text:S,verdict:ia(n,C),feedback:B})),k=c?u.filter((S,C)=>C!==d):[];return{fact:e,question:t,contested:n,
...u[d],others:k}}function ia(e,t){return e?"discussed":t?"right":"wrong"}var xt=["claim","rule","application","counter","source"];var fo={read(e,t,{lengthOf:n,Refusal:i,strip:d,t:c,wellFormed:u}){let k=uo(e,t);if(k===null)throw new i(c("no client is \
chosen"));let{fields:S}=t;if(typeof S!="object"||!S||Array.isArray(S))throw new i(c("nothing is written"));let C=Object.
entries(S).filter(([,g])=>g!=="");if(!C.every(([g,N])=>xt.includes(g)&&typeof N=="string"))throw new i(c("this cannot be\
 done here"));if(C.reduce((g,[,N])=>g+n(N),0)>4e3)throw new i(c("the answer is longer than {most} characters",{most:4e3}));
let B=new Map(C),q=xt.map(g=>u(d(B.get(g)??"")));if(!q.some(Boolean))throw new i(c("nothing is written"));return{client:k,
fields:q}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:n,t:i}){if(uo(e,t)===null)throw new n(i("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:n,fields:i},d,{split:c})=>({client:n,fields:Object.fromEntries(xt.map((u,k)=>[u,
i[k]])),count:i.reduce((u,k)=>u+c(k).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":xt.map(n=>Object.hasOwn(t,n)&&t[n]).filter(n=>typeof n=="string"&&n).join("; ")}};function uo({
clients:e},t){let n=t?.client;return typeof n=="string"&&e.includes(n)?n:null}var ho={read(e,t,{options:n,Refusal:i,t:d}){let c=n.read(e,t);if(c.size!==1)throw new i(d("more than one option is chose\
n, but only one is asked for"));return c},grade:(e,t,{options:n})=>Number([...n.right(e)].every(i=>t.has(i))),outcome:(e,t,n,{
options:i})=>i.outcome(e,t,n)};var po={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let i=n.right(e),d=[...t].filter(c=>i.has(c)).length;
return Math.max(0,d-(t.size-d))/i.size},outcome(e,t,n,{options:i}){let d=i.outcome(e,t,n),c=i.right(e),u=t.size<c.size&&
[...t].every(k=>c.has(k));return!n&&e.if_missed&&u?{...d,missed:e.if_missed}:d}};var mo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var Jt=({accept:e},t,{fits:n})=>!!t&&n(t,e);function sa(e,t,n){return Jt(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var aa=({accept:e,among:t,near:n},i,d)=>!t.length&&d.nearFeedback(n,i)===null&&d.isSlip(i,e),go={read({gaps:e},t,{
Refusal:n,strip:i,t:d,typed:c}){let u=t?.gaps;if(!Array.isArray(u)||u.length!==e.length)throw new n(d("some gaps were no\
t sent"));if(!u.some(C=>typeof C=="string"&&i(C)))throw new n(d("nothing is written"));let k=C=>typeof C=="string"&&!i(C),
S=u.map(C=>k(C)?"":c({text:C}));return e.forEach(({among:C},B)=>{if(C.length&&S[B]&&!C.includes(S[B]))throw new n(d("som\
ething is chosen that is not offered for the gap"))}),S},grade({gaps:e},t,n){let i=e.flatMap((c,u)=>Jt(c,t[u],n)?[]:[[c,
t[u]]]),d=i.length&&i.every(([c,u])=>aa(c,u,n));return[(e.length-i.length)/e.length,d?"near":""]},outcome:({gaps:e},t,n,i)=>({
gaps:e.map((d,c)=>{let u=Jt(d,t[c],i),k={right:u,written:t[c],feedback:sa(d,t[c],i)};return!u&&!n?k:{...k,key:d.accept[0],
why:u?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[wo,ca]=["0001-01-01","9999-12-31"],we=(e,t=2)=>String(e).padStart(t,"0");function be(e,t,n){let i=at(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=i?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(n))}`:""}function at(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Xt(e,t,n){let i=new Date(Date.
UTC(2e3,t-1,n));return i.setUTCFullYear(e),i}function la(e,t,n){let d=Xt(e,1,4),c=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,u=new Date(c+3*864e5);if(t<1||e<1||u.getUTCFullYear()!==e)return null;let k=[c+(n-1)*864e5,c+6*864e5].map(
S=>{let C=new Date(S);return be(C.getUTCFullYear(),C.getUTCMonth()+1,C.getUTCDate())});return k.every(Boolean)&&k[0]>=wo&&
k[1].length===10?k:null}function Me(e,t,n){let[i,d]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],c=be(e+i,d,at(e+i,d)),u=be(e,t,
1);return u&&c&&c.length===10?[u,c]:null}var ua=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=be(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>la(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Me(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Me(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Me(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Me(e,1,12)],[/^(\d{4})-(WI)$/,e=>Me(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Me(e,1,12)],[/^(\d{3})$/,
e=>Me(e*10,1,120)],[/^(\d\d)$/,e=>Me(e*100,1,1200)]];function Ue(e){if(e.includes("/")){let[t,n]=e.split("/").map(Ue);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of ua){let i=t.exec(e);if(i)return n(Number(i[1]),i[2])}return null}var Le=e=>Ue(e)??[wo,
ca];function Qt(e,t){let[n,i]=[Le(e),Le(t)];return i[0]<=n[0]&&n[1]<=i[1]}var Zt=(e,t)=>e&&t?e+t:"";function ko(e,t="00",n=""){let i=Number(e);return n&&(i<1||i>12)?"":`T${we(n?i%12+(n==="PM"?12:
0):i)}:${t}`}function bo({first:e,second:t,year:n}){let[i,d]=[be(n,t,e),be(n,e,t)];return!i||!d||Number(e)===Number(t)?i||
d:`${n}-XX-XX`}var en=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function yo({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${we(Number(e)+n,4)}`:""}function vo({which:e,month:t,year:n},i){
let d=Number(i.month[t]),c=Number(i["week-of"][e]),u=c<0?c+at(Number(n),d)+1:c,k=`${n}-${we(d)}`;return`${k}-${we(u)}/${k}\
-${we(u+6)}`}function xo({which:e,weekday:t,month:n,year:i},d){let c=Number(d.month[n]),u=Number(d["week-of"][e]),k=u<0?
at(Number(i),c)-6:u,S=(Xt(Number(i),c,k).getUTCDay()+6)%7,C=(Number(d.weekday[t])-1-S+7)%7;return be(i,c,k+C)}var $o=e=>e>
0&&e<100?we(e-1):"";function Oo(e,t){let n=e.split(/[ -]/).filter(c=>c!=="and"&&c!=="oh"),i=c=>Number(t.tens[c]??t.teens[c]??
t.ones[c]??0);if(n[1]==="thousand")return we(2e3+n.slice(2).reduce((c,u)=>c+i(u),0),4);let d=n.slice(1);return d[0]==="h\
undred"?we(i(n[0])*100,4):we(i(n[0]),2)+we(d.reduce((c,u)=>c+i(u),0),2)}var $t="[\\p{L}\\p{N}_]",Oe=`(?!${$t}|\\p{M})`,Eo=`(?:1\\d|2[01])\\d\\d${Oe}`,da=(e,{escaped:t})=>`(?:${[...e].sort((n,i)=>i.
length-n.length).map(t).join("|")})${Oe}`,So=new WeakMap;function lt(e){let t=So.get(e.dates())??fa(e);return So.set(e.dates(),
t),t}function fa(e){let t=ha(e);return{whole:[...pa(t),...ma(t),...ga(t)].map(([i,d,c])=>({pattern:ct(i),value:d,lends:c})),
yearless:wa(t).map(([i,d])=>({pattern:ct(i),value:d})),...ka(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ct=e=>new RegExp(`^(?:${e})$`,"u");function ha(e){let t=e.dates(),n=ce=>da(Object.keys(t[ce]),e),i=(ce,Te)=>Number(t[ce][Te]),
d=n("month"),c=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Oe}(?!\\.\\d|,\\d{3}(?!\\d))`,u=`(?:${c}|${n("nth")})`,k=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Oe}|${n("nth")})`,S=`the ${k}`,C=`${n("tens")}(?:[ -]${n("ones")})?`,B=`(?:oh[ -]${n("ones")}|${C}\
|${n("teens")}|hundred${Oe})`,q=`(?:${C}|${n("teens")}|${n("ones")})`,g=`(?:${n("centuries")} ${B}|two thousand(?: (?:an\
d )?${q})?${Oe})`,N=`(?<year>${Eo})`,J=`(?:${N}|(?<spelled>${g}))`,Y=`(?:,? |,)${N}`,W=ce=>`(?:(?<day>${S}|${u}) (?:of )\
?|the (?<day2>${u}) day of )(?<month>${d})${ce}`,ne=ce=>`(?<month>${d}) (?:the )?(?<day>${u})${ce}`,se=`(?:${n("weekday")}\
,? (?:the )?)?`,h=`${n("phase-of")} `,K=`(?:${n("phase")}[ -]?|mid-?)`,Z=`(?:${K}|${h})?`,ue=ce=>{let Te=ce.replace(/^the /,
"");return i("nth",Te)||parseInt(Te,10)},X=ce=>ce.year??Oo(ce.spelled,t),de=ce=>be(X(ce),i("month",ce.month),ue(ce.day??
ce.day2)),ae=ce=>`${X(ce)}-${we(i("month",ce.month))}`,ye=n("ordinal"),Pe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ke=`(?<\
meridiem>${n("meridiem")})`,qe="(?<minutes>[0-5]\\d(?!\\d))",De=`(?:${Pe}(?::${qe}(?::[0-5]\\d)?(?: ?${ke})?|\\.${qe.replace(
"<m","<inM")} ?${ke.replace("<m","<inM")}| ?${ke.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:i,month:d,inFigures:c,day:u,nthDay:k,nth:S,tens:C,tail:B,small:q,spelled:g,year:N,
anyYear:J,ofYear:Y,dayFirst:W,monthFirst:ne,weekday:se,phaseOf:h,phaseWord:K,phase:Z,number:ue,yearOf:X,dated:de,monthOf:ae,
ordinal:ye,hours:Pe,meridiem:ke,minutes:qe,clock:De,timed:ce=>{let Te=ce.zone&&t.zone[ce.zone]!=="-"?t.zone[ce.zone]:"",
It=t.meridiem[ce.meridiem??ce.inMeridiem??ce.ofMeridiem],ht=ce.moment?t.moment[ce.moment]:ko(ce.hours,ce.minutes??ce.inMinutes,
It);return Zt(de(ce),ht&&ht+Te)}}}function pa({words:e,month:t,year:n,ofYear:i,dayFirst:d,monthFirst:c,weekday:u,phase:k,
dated:S,clock:C,timed:B}){return[[`${k}${u}${d(i)}`,S,!0],[`${k}${u}${c(i)}`,S,!0],[`${e("weekday")} \\((?:${d(i)})\\)`,
S,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,q=>be(q.year,q.month,q.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,q=>be(q.year,q.month,q.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,q=>be(q.year,q.month,q.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,S,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Oe}`,
bo],[`${C},? ${u}(?:${d(i)})`,B],[`${C},? ${u}(?:${c(i)})`,B],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,q=>Zt(be(q.year,q.month,q.day),q.time.toUpperCase())]]}function ma({month:e,year:t,anyYear:n,phase:i,yearOf:d,
monthOf:c}){return[[`${i}(?<month>${e})(?:,| of)? ${n}`,c,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,u=>en(u,u.number)],[`(?<n\
umber>\\d\\d)/${t}`,u=>en(u,u.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,u=>u.year],[`fy ${t}`,u=>u.
year],["fy(?<year>(?:19|20)\\d\\d)",u=>u.year],["fy(?<two>\\d\\d)",u=>(u.two>"50"?"19":"20")+u.two],[`the year ${n}`,d],
[`${i}${n}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,yo]]}function ga({lists:e,words:t,ofList:n,month:i,nthDay:d,year:c,anyYear:u,
phaseOf:k,phaseWord:S,phase:C,number:B,yearOf:q,ordinal:g}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${g}) quarter (?:of\
 )?${c}`,N=>`${N.year}-Q${n("ordinal",N.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${c}`,N=>`${N.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${c}`,N=>`${N.year}-Q${N.part}`,!0],[`${c} q(?<part>[1-4])${Oe}`,N=>`${N.year}-Q${N.part}`,
!0],[`h(?<part>[12]) (?:of )?${c}`,N=>`${N.year}-H${N.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${c}`,N=>`${N.
year}-H${n("half",N.half)}`],[`${C}(?:the )?(?<season>${t("season")})(?: of|,)? ${u}`,N=>`${q(N)}-${e.season[N.season]}`],
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
let q=Ot(i.last.replace(/^the /,""),t)?.value??"";return No(q,i.from??i.from2,q.slice(8))}let d=n.monthAndDays.exec(e)?.
groups;if(d){let q=t.dates().month[d.month??d.bmonth],g=n.number(d.day??d.bday);return No(be(d.year,q,1),g,d.to)}let c=n.
range.exec(e)?.groups,u=c&&Ot(c.last,t);if(!c||!u||u.value.includes("/"))return"";let k=c.one??c.two;if(nn(k)||nn(c.last)||
ya(k,e))return"";let S=Ot(k,t)?.value??(u.lends?xa(k,u.value,t):"");if(!S||S.includes("/")||!Ue(S)||!Ue(u.value))return"";
let[C,B]=[Le(S)[0],Le(u.value)[1]];return C<=B?`${S}/${u.value}`:""}function No(e,t,n){let[i,d]=[t,n].map(c=>be(e.slice(
0,4),e.slice(5,7),c));return i&&d&&i<=d?`${i}/${d}`:""}function xa(e,t,n){let i=Number(t.slice(0,4));for(let{pattern:d,value:c}of lt(
n).yearless){let u=d.exec(e)?.groups;if(!u)continue;let k=c(u,we(i,4));return k.slice(5,7)>t.slice(5,7)?c(u,we(i-1,4)):k}
return""}var St="[^\\p{L}\\p{N}_]*",$a=new RegExp(`^${St}(?:in|on|of|the)${Oe}`,"u"),Oa=new RegExp(`(?<!${$t})(?:in|on|o\
f|the)${St}$`,"u"),Sa=new RegExp(`^${St}`,"u"),tn=new RegExp(`${St}$`,"u"),Ea=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Na=/(?:[$£€#/.,:&@]|[a-z]-)$/,Aa=/^(?:[%°$£€]|[.,:/]\d| %)/,nn=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function Ta(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Ca=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function To(e,t){if(ba.test(e)&&Ue(e))return e;let n=Ta(e,t),i=n.toLowerCase(),u=(n.match(new RegExp(`${$t}+`,"gu"))??[]).
some(C=>lt(t).capital.has(C))?"":Ra(i,t),k=Ca.exec(n)?.[0]??"",S=u.includes("/")&&k!==k.toLowerCase();if(!u||S||!Ue(u))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(u.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return u}function Ra(e,t){let n=Ao(e,i=>$a.exec(
i)?.[0].length??0);for(let i of n){let d=i+(Sa.exec(e.slice(i))?.[0].length??0),c=e.slice(d).replace(tn,"");for(let u of Ao(
c,k=>Oa.exec(k)?.[0].length??0,!0)){let k=Ma(e,d,c.slice(0,u).replace(tn,""),t);if(k)return k}}return""}function Ao(e,t,n=!1){
let i=[n?e.length:0];for(let d=i[0];i.length<9;i.push(d)){let c=t(n?e.slice(0,d):e.slice(d));if(!c)break;d+=n?-c:c}return i}
function Ma(e,t,n,i){let d=e.slice(0,t);if(/^\d/.test(n)&&Ea.test(d))return"";let c=n.replace(tn,""),u=e[t+c.length]??"";
if(/^\d{4}$/.test(c)){let k=e.slice(t+4);if(Na.test(d)||Aa.test(k)||nn(c)&&!/(?<!\w)in $/.test(d))return""}for(let k of"\
.)".includes(u)?[c+u,c]:[c]){let S=va(k,i)||Ot(k,i)?.value;if(S)return S}return""}function Co(e,{customs:t,dates:n}){let{
month_of:i}=t();if(!i)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(c,u)=>n().english[i[u.toLowerCase()]-1]??c).replace(/(?<=\d)\.(?= )/g,
"")}var We="undated",on="too precise",rn="too coarse";function sn(e,t){return e===We||t===We||t.includes("T")?t===e:Le(t).join()===
Le(e).join()}function Ro(e,t){return e===We||t===We?e===We&&t!==We?on:"":sn(e,t)?"":Qt(t,e)?on:Qt(e,t)?rn:""}var Mo={read(e,t,n){
return t?.undated===!0?We:To(Co(n.typed(t),n),n)},grade({answer:e},t){let n=Ro(e,t);return[sn(e,t)?1:n===rn?.5:0,n]},outcome(e,t,n){
let i=Ro(e.answer,t),d={"":"",[on]:e.if_too_precise,[rn]:e.if_too_coarse},u={feedback:sn(e.answer,t)?e.feedback:d[i]||e.
if_wrong,understood:t};return n?{...u,key:e.answer}:u},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var Lo={read:(e,t,{typed:n})=>n(t,1e4),grade:()=>0,outcome:(e,t,n,{split:i})=>({written:t,count:i(t).length,...e})};function _o(e,t){let n=t.filter(i=>e.has(i)).length;return n/(e.size+t.length-n)}var jo=(e,t)=>Math.max(0,...t.map(n=>_o(
e,n))),qo={read({count:e},t,{Refusal:n,t:i}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new n(i("no words are \
marked"));if(!d.every(c=>Number.isInteger(c)&&c>=0&&c<e))throw new n(i("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>jo(t,e),outcome(e,t,n){let{accepted:i,feedback:d,if_partly:c,if_wrong:u}=e,k=jo(
t,i),S=k>1-1e-9,C={words:[...t].sort((g,N)=>g-N),feedback:S?d:k&&c||u};if(!n)return C;let B=i.map(g=>_o(t,g)),q=i[B.indexOf(
Math.max(...B))];return{...C,key:q,why:S?"":d}},words(e,{words:t}){return[...new Set(t)].sort((i,d)=>Number(i)-Number(d)).
map(i=>e.words[Number(i)][1]).join(" ")}};var Do={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:i})=>i.outcome(
e,t,n)};var ut="nothing",Io={read({columns:e,among:t},n,{Refusal:i,t:d,typed:c}){let u=n?.cell;if(typeof u!="string"||u!==ut&&!e.
includes(u))throw new i(d("no cell is chosen"));if(u===ut)return{cell:u,value:""};let k=c(n);if(t.length&&!t.includes(k))
throw new i(d("something is chosen that is not offered by the question"));return{cell:u,value:k}},grade({wrong:e,mended:t,
among:n},{cell:i,value:d},{fits:c,isSlip:u}){return i!==e?0:e===ut||c(d,t)?1:[.5,!n.length&&u(d,t)?"near":""]},outcome(e,{
cell:t,value:n},i,{fits:d}){let{wrong:c,mended:u,feedback:k}=e,S=c===t,C=S&&(c===ut||d(n,u)),B=S?e.if_other_value:e.if_other_cell,
q={cell:t,value:n,right:S,feedback:C?k:B};if(!i)return q;let g={cell:c,value:u[0]??""};return{...q,key:g,why:C?"":k}},written({
cell:e,text:t},{t:n}){return e===ut?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var La=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,ja=/^[-+]?\d[\d.,' ]*$/,_a=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
qa={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Da=1e-9,Ia=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>qa[t]);
function Ba(e,t,{escaped:n,SPACES:i}){if(!t.length)return e;let d=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${d}${i}*|${i}*${d}(?=\\.?$)`,"giu"),"")}function Ua(e,{customs:t,escaped:n}){let{decimal:i,group:d,grouping:c}=t();if(!d||
!ja.test(e))return null;let[u,k]=c,S=n(d),C=`(?:${S}[0-9]{${k}})*${S}[0-9]{${u}}`,B=`(?:${n(i)}[0-9]+)?`,q=new RegExp(`^\
-?[1-9][0-9]{0,${k-1}}${C}${B}$`,"u");if(e.includes(d)&&!q.test(e))return null;let g=e.replaceAll(d,"").replaceAll(i,".");
return _a.test(g)?Number(g):null}var Bo=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Da*Math.abs(e.answer),Uo={read(e,t,n){let i=Ba(
Ia(n.typed(t)),e.units,n),d=n.asciiDigits(i.replace(/\.$/,"")),c=Ua(d,n);if(c!==null)return c;if(!La.test(d))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Bo(e,t)),outcome(e,t,n){let i=e.near.find(c=>c.value===t),d=Bo(e,t)?e.feedback:i?.feedback??e.if_wrong;return n?{feedback:d,
key:e.words}:{feedback:d}}};function Wo(e,t){let n=t.filter(([i,d])=>e.indexOf(i)<e.indexOf(d)).length;return Math.max(0,2*n-t.length)/t.length}var Fo={
read({tokens:e},t,{chosenTokens:n,Refusal:i,t:d}){let c=n(t,"order",e);if(c.length!==e.length||new Set(c).size!==e.length)
throw new i(d("each item must appear exactly once in the order"));return c.map(u=>e.indexOf(u))},grade:({decided:e},t)=>Wo(
t,e),outcome({tokens:e,decided:t,feedback:n,near:i,if_wrong:d,open:c},u,k){let S=Wo(u,t)===1,C=i.find(q=>u.indexOf(q.before)<
u.indexOf(q.after)),B={order:u.map(q=>e[q]),feedback:S?n:C?.feedback??d};return!S&&!k?B:{...B,key:e,why:S?"":n,open:c}}};var zo={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:i,isSlip:d,nearFeedback:c}){return i(n,e)?1:[0,c(t,n)===
null&&d(n,e)?"near":""]},outcome(e,t,n,{fits:i,nearFeedback:d}){let u={feedback:(i(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return n?{...u,key:e.accept[0]}:u}};var Po={read(e,t,{Refusal:n,t:i}){if(typeof t?.answer!="boolean")throw new n(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let i={answer:t,feedback:t?e.if_true:e.if_false};return n?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Go={branching:vt,brief:fo,choice:ho,choices:po,classify:mo,cloze:go,date:Mo,discuss:Lo,highlight:qo,match:Do,mend:Io,
number:Uo,order:Fo,"short-text":zo,"true-or-false":Po};var Et="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Yo=`[${Et}]`,Wa=new RegExp(
`^[${Et}]+|[${Et}]+$`,"g"),Fa=new RegExp(`[${Et}]+`),Je=e=>e.replace(Wa,""),je=e=>Je(e).split(Fa).filter(Boolean),Xe=e=>[
...e].length,Qe=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),an="ͅ",za=e=>/\p{M}/u.
test(e)&&(e===an||!(an+e).normalize("NFD").startsWith(an)),Ho=e=>[...e.normalize("NFKD")].filter(t=>!za(t)).join(""),Pa={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},Ga=new Map(Object.entries(Pa)),Ko=e=>[...e].map(t=>Ga.get(t)??t.toLowerCase()).join("");function Ya(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var Vo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Ya(t))),Jo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Ha={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Ze=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>Ha[t]).trim();var Xo={read(e,t,{Refusal:n,t:i}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new n(i("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>Ze(e.find(({token:n})=>n===
t.client).text)};var Qo={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function Nt(e,t,n){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new te(V("nothing is chosen"));if(!i.every(d=>n.includes(
d)))throw new te(V("something is chosen that is not part of the question"));return i}var Zo={read(e,t){let n=e.options.map(({token:i})=>i);return new Set(Nt(t,"choices",n).map(i=>n.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((i,d)=>Ka(i,t.has(d),n))})};function Ka({
token:e,correct:t,feedback:n,if_not_chosen:i},d,c){return!d&&!c?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&i||n}}var er={read({rows:e,places:t},n){let i=n?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new te(V("nothing is chosen"));let c=e.map(({token:u})=>u);for(let[u,k]of Object.entries(i))if(!c.includes(
u)||!t.includes(k))throw new te(V("something is chosen that is not part of the question"));return c.map(u=>Object.hasOwn(
i,u)?t.indexOf(i[u]):null)},grade:({rows:e},t)=>e.filter(({to:n},i)=>t[i]===n).length/e.length,outcome:({rows:e,places:t},n,i)=>({
pairs:e.map((d,c)=>{let u=n[c],k=u===d.to,S=u===null?"":t[u],C=u===null?"":Va(d,u),B={token:d.token,chosen:S,right:k,feedback:C};
return!k&&!i?B:{...B,key:t[d.to],why:k?"":d.feedback}})})};function Va({to:e,feedback:t,near:n,if_wrong:i},d){return d===
e?t:n.find(([c])=>c===d)?.[1]??i}function Ja(e,t,[n,i,d,c]){let u=[n,d,0],k=new Map;for(let S=n;S<i;S+=1){let C=new Map;for(let B of t.get(e[S])??[]){if(B<
d)continue;if(B>=c)break;let q=(k.get(B-1)??0)+1;C.set(B,q),q>u[2]&&(u=[S-q+1,B-q+1,q])}k=C}return u}function tr(e,t){let n=new Map;
t.forEach((c,u)=>{n.set(c,[...n.get(c)??[],u])});let i=[],d=[[0,e.length,0,t.length]];for(let c=d.pop();c;c=d.pop()){let[
u,k,S,C]=c,[B,q,g]=Ja(e,n,c);g&&(i.push([B,q,g]),d.push([u,B,S,q],[B+g,k,q+g,C]))}return i.sort((c,u)=>c[0]-u[0])}function cn(e,t){
let[n,i]=[[...e],[...t]],d=n.length+i.length,c=tr(n,i).reduce((u,[,,k])=>u+k,0);return d?2*c/d:1}function nr(e,t){let n=[],
[i,d]=[0,0];for(let[c,u,k]of[...tr(e,t),[e.length,t.length,0]]){if(i<c||d<u){let S=i<c&&d<u?"replace":i<c?"delete":"inse\
rt";n.push({kind:S,a:i,b:c,c:d,d:u})}[i,d]=[c+k,u+k]}return n}var Xa=200,Qa=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,Za=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ec=.8,tc=.7,nc=4,ln={article:[],turning:[]},or=e=>{ln=e};function rr(e,t=Xa){let n=e?.text;if(typeof n!="string"||!Je(n))
throw new te(V("nothing is written"));if(Xe(n)>t)throw new te(V("the answer is longer than {most} characters",{most:t}));
return Qe(Je(n))}function At(e){let t=Ko(Ho(e.replace(/[’‘]/g,"'"))).replace(Qa,"");return je(t).join(" ").replace(Za,
"").normalize("NFC")}function un(e,t){let n=At(e);return t.some(i=>At(i)===n)}function ir(e,t){let n=At(e);return t.map(
At).some(i=>cn(n,i)>=ec&&!oc(n,i))}function oc(e,t){let n=c=>(c.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;
let[i,d]=[je(e),je(t)];return nr(i,d).some(({kind:c,a:u,b:k,c:S,d:C})=>{let[B,q]=[i.slice(u,k),d.slice(S,C)];return c===
"replace"?rc(B.join(""),q.join("")):![...B,...q].every(g=>ln.article.includes(g))})}function rc(e,t){let n=ln.turning.some(
i=>e===i+t||t===i+e);return Math.min(Xe(e),Xe(t))<nc?n||[...e].sort().join("")!==[...t].sort().join(""):n||cn(e,t)<tc}var sr=(e,t)=>e.
find(({text:n})=>un(t,[n]))?.feedback??null;var Fe="so far",ar={},cr=e=>{ar=e},lr={},ur=e=>{lr=e},Ae={asciiDigits:Vo,chosenTokens:Nt,customs:()=>ar,dates:()=>lr,escaped:Jo,
fits:un,isSlip:ir,lengthOf:Xe,nearFeedback:sr,options:Zo,placing:er,plain:Ze,Refusal:te,SPACES:Yo,split:je,strip:Je,t:V,
typed:rr,wellFormed:Qe},ic=1e-9;function dr(e,t){let[n,i]=typeof t=="number"?[t,""]:t,d=n>1-ic?1:Math.max(0,n),c=e*d;return{
points:c,of:e,note:i,verdict:sc(c,e,i)}}function sc(e,t,n){return n===Fe?Fe:e===t?"right":n==="near"?"near":e?"partly":"\
wrong"}var ac=["claim","rule","application","counter","source"],fr={read:(e,t,{typed:n})=>n(t,4e3),grade:()=>[0,"kept"],outcome:(e,t)=>({
written:t})};function hr(e,t){return e.map(({quiz:n,question:i,title:d})=>({title:d,versions:t.filter(c=>c.quiz===n&&c.question===
i).flatMap(cc)}))}function cc({time:e,action:t}){let{client:n,fields:i}=t.sent??{};if(!(t.did==="answer"&&typeof i=="obj\
ect"&&i)||Array.isArray(i))return[];let c=ac.map(u=>[u,typeof i[u]=="string"?i[u]:""]);return[{time:e,client:typeof n=="\
string"?n:"",fields:Object.fromEntries(c)}]}var dn={...Go,client:Xo,guess:Qo,"whole-brief":fr};function Se({kind:e,key:t,points:n,graded:i,sealed:d}){let c=dn[e];return{
goesOn:u=>c.goesOn?.(t,u)??!1,checkGoesOn:(u,k)=>c.checkGoesOn?.(t,u,k,Ae),read:u=>c.read(t,u,Ae),checkChoice(u){if(!c.checkChoice)
throw new te(V("this cannot be done here"));c.checkChoice(t,u,Ae)},grade:u=>dr(i?n:0,c.grade(t,u,Ae)),outcome:(u,k)=>d?c.
taken?.(t,u,Ae)??{}:c.outcome(t,u,k,Ae)}}var pr=e=>Object.values(dn).map(t=>t.written?.(e,Ae)).find(Boolean)??"",mr=({kind:e,
key:t},n,i)=>dn[e].words?.(n,i,Ae,t)??"";var lc=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let i=0;i<8;i+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function gr(e){
let t=4294967295;for(let n of e)t=lc[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var et=1,Tt=128*1024,uc=256*1024,dc=10**12,fn=20,fc=/^[A-Za-z0-9_.:/-]{1,160}$/,br="sitting",yr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},wr=new TextEncoder,kr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ee=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Ct=e=>typeof e=="string"&&fc.test(e),tt=()=>`${new Date().toISOString().slice(0,19)}\
Z`,vr=e=>({format:et,course:e,made:tt()});function dt({id:e,quiz:t,question:n,version:i,action:d,time:c,round:u,attempt:k,
words:S,n:C}){let{did:B,...q}=d,g=Object.entries(q).filter(([,N])=>N!==""&&N!=null);return{n:C,time:c,quiz:t,question:n,
did:B,...k?{try:k}:{},...Object.fromEntries(g),...S?{words:S}:{},[br]:u,version:i,id:e}}function xr(e){let t={did:e.did};
for(let[N,J]of Object.entries(yr))if(N in e){if($r(e[N])!==J||!Sr(e[N]))return null;t[N]=e[N]}let{id:n="",quiz:i="",question:d="",
version:c="",time:u="",words:k=""}=e,{[br]:S=0,try:C=0,n:B=0}=e;if(![n,i,d,c,u,k,t.did].every(N=>typeof N=="string")||!Ct(
n))return null;let g=N=>Number.isInteger(N)&&Number(N)>=0&&Number(N)<dc;return[S,C,B].every(g)?{id:n,quiz:i,question:d,version:c,
action:t,time:u,round:S,attempt:C,words:k,n:B}:null}function $r(e){return Array.isArray(e)?"list":Ee(e)?"object":typeof e}
function Or(e){let t={did:e.did};for(let[n,i]of Object.entries(yr))if($r(e[n])===i){if(!Sr(e[n]))throw new te(V("this ca\
nnot be saved"));t[n]=e[n]}return t}function Sr(e){let t=Ee(e)?Object.values(e):[e],n=i=>typeof i=="object"&&i!==null;return t.
every(i=>!n(i)||!Object.values(i).some(n))}function ze(e){let t=wr.encode(JSON.stringify(e).slice(0,-1));return ft([t,wr.
encode(`${Er(t)}
`)])}var Er=e=>`, "sum": "${gr(e).toString(16).padStart(8,"0")}"}`;function Nr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>uc||t.length<fn)return null;let n=t.subarray(0,-fn);try{if(kr.decode(t.subarray(-fn))!==Er(n))return null;let i=`${kr.
decode(n)}}`,d=i.startsWith("{")?JSON.parse(i):null;return Ar(d)?d:null}catch{return null}}function Ar(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(Ar)}function ft(e){let t=new Uint8Array(
e.reduce((i,{length:d})=>i+d,0)),n=0;for(let i of e)t.set(i,n),n+=i.length;return t}var hc=["sure","fairly","guessing"],pc=[0,1,2],Tr=300,mc=1e-9,xe=({tries:e,opened:t})=>e.slice(t);function Mt(e,t){let n=new Map(
e.map(N=>[N.id,N])),i=new Map(e.map(({id:N})=>[N,gc()])),d={answer(N,J,Y){if(S(N.id))throw new te(V("the question has al\
ready been answered"));let W=wc(N,J,Y),ne=xe(J).at(-1);ne&&Se(N).goesOn(ne.answer)&&(Se(N).checkGoesOn(ne.answer,W.answer),
J.tries.pop()),J.tries.push(W)},hint(N,J){if(J.hints===N.hints.length)throw new te(V("there is no hint left"));J.hints+=
1},show(N,J){if(!B(N.id))throw new te(V("the answer can only be shown after you have tried"));J.shown=!0},mark(N,J,Y){J.
marks=kc(N,J,Y)},choose(N,J,{sent:Y}){Se(N).checkChoice(Y)},again(N,J){if(!q(N.id))throw new te(V("the question was not \
missed"));J.opened=J.tries.length,J.shown=!1,J.again+=1}};return{questions:e,question:c,progress:u,act:k,isFinal:S,isUnderWay:C,
mayShow:B,isMissed:q,score:g};function c(N){let J=n.get(N);if(!J)throw new te(V("the quiz has no such question"));return J}
function u(N){return i.get(c(N).id)}function k(N,J){let Y=c(N);if(!Object.hasOwn(d,J.did))throw new te(V("this cannot be\
 done here"));return d[J.did](Y,u(N),J),u(N)}function S(N){let{tries:J,graded:Y}=c(N),W=xe(u(N));if(!W.length||C(N))return!1;
let ne=Y&&W[W.length-1].grade.verdict==="right";return u(N).shown||ne||J!==null&&W.length>=J}function C(N){let J=xe(u(N)).
at(-1);return!!(J&&Se(c(N)).goesOn(J.answer))}function B(N){let{graded:J,show_after:Y}=c(N),W=xe(u(N)).length>=Y;return J&&
W&&!C(N)&&!S(N)}function q(N){return c(N).graded&&S(N)&&xe(u(N)).at(-1)?.grade.verdict!=="right"}function g(){let N=e.filter(
K=>K.graded),J=N.map(({id:K})=>u(K).tries).filter(K=>K.length),Y=Rt(J.map(K=>K[K.length-1].points)),W=Rt(N.map(K=>K.points)),
ne=({id:K})=>(u(K).tries.at(-1)?.grade.verdict??Fe)!==Fe,se=e.filter(ne).length,h=se===e.length;return{points:Y,first:Rt(
J.map(K=>K[0].points)),of:W,answered:se,questions:e.length,missed:e.filter(({id:K})=>q(K)).length,passed:t&&h?100*Y>=t*W-
mc:null}}}var gc=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Rt=e=>e.reduce((t,n)=>t+n,0);function wc(e,t,n){
let i=Ee(n.sent)?n.sent:{},d=Se(e),c=d.read(i),u=n.confidence||"";if(u&&!(e.confidence&&hc.includes(u)))throw new te(V("\
this does not say how sure you are"));let k=n.reason||"";if(typeof k!="string"||[...k].length>Tr)throw new te(V("a reaso\
n is one line of at most {most} characters",{most:Tr}));let S=Rt(e.hints.slice(0,t.hints).map(g=>g.cost)),C=d.grade(c),B=Math.
max(0,C.points-S*C.of),q=e.reason?je(k).join(" "):"";return{sent:i,answer:c,grade:C,points:B,cost:S,confidence:u,reason:q}}
function kc(e,t,{marks:n}){if(!e.criteria||!t.tries.length)throw new te(V("there is no written answer to mark"));if(!(Array.
isArray(n)&&n.length===e.criteria)||!n.every(d=>pc.includes(d)))throw new te(V("not every line of the rubric is marked"));
return[...n]}function hn(e,t){let n=e.question(t),i=e.progress(t),d=xe(i),c=d[d.length-1],u=e.isFinal(t),{sent:k}=c;return{points:c.points,
of:c.grade.of,verdict:bc(n,c),note:c.grade.note,cost:c.cost,tries:i.tries.length,first:i.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-d.length,final:u,may_show:e.mayShow(t),confidence:c.confidence,reason:c.reason,marks:[
...i.marks],...yc(n,u||!n.graded),written:typeof k.text=="string"?k.text:"",...n.sealed?{sent:k}:{},...Se(n).outcome(c.answer,
u)}}function bc({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function yc({told:e},t){let{review_due:n,
...i}=t?e.last:e.early,d=e.review_after&&e.review_after<pn();return{...i,review_due:d?n:""}}function pn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var Lt=e=>async function(n,i){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${pn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return vc(
e,new Uint8Array(i[0]));default:throw new te(V("this kind of message is not known"))}};async function vc(e,t){let{added:n,
mended:i}=await e.merge(t),d=n?no("One entry was added from the file.","{count} entries were added from the file.",n):V(
"Nothing was added: everything in the file is already here."),c=i.map(u=>V("In the file: {what}",{what:u}));return{keeping:"\
added",told:[d,...c,e.why()].join(" ").trim()}}function Cr(e,t){let n=Lt(e),i={ask:(S,C=[])=>n(S,C)},d=V("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),c=ge(
"p"),u=()=>c.replaceChildren(e.why()||d);e.follow(u),u();let k=V("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":V("Your answers as a file"),lang:Ke.used},ge("p",{class:"ck-heading"},V("Your answers as a file")),c,t?ge("p",{},V("T\
he buttons for that are beside your progress, on this page.")):co(i),ge("p",{class:"ck-beside"},k))}function Rr(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,c=(o,r)=>{for(var s in r)t(o,s,{get:r[s],enumerable:!0})},u=(o,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let l of i(r))!d.call(o,l)&&l!==s&&t(o,l,{get:()=>r[l],enumerable:!(a=n(r,l))||a.enumerable});
return o},k=o=>u(t({},"__esModule",{value:!0}),o),S={};c(S,{explorer:()=>ye,predict:()=>ri,progress:()=>$i,quiz:()=>Ds,reader:()=>Hs});
var C={},B={used:"",own:""};function q(o,r){C=o.get("words")??{};let s=o.get("languages");s?.used&&(B=s,r.lang=s.used,r.
dir=s.direction)}function g(o,r={}){let s=C[o]??o;return J(typeof s=="string"?s:s[0],r)}function N(o,r,s,a={}){let l=C[o]??
[o,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,w=(C[o]&&C[""]?.[f])??+(s!==1);return J(l[Number(w)],{count:s,...a})}function J(o,r){
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
return{region:o,announce:s=>{o.replaceChildren(h("p",{},s)),clearTimeout(r),r=setTimeout(()=>o.replaceChildren(),W)}}}var X=Math.
random().toString(36).slice(2,12),de=0;function ae(o){return de+=1,`ck-${o}-${X}-${de}`}var ye={render({model:o,el:r}){q(
o,r);let{region:s,announce:a}=ue(),l=o.get("choices").map((M,T)=>Pe(M,()=>m(T))),f=h("button",{type:"button",onclick:b},
g("Show all rows")),w=h("p",{class:"ck-count"}),y=ke(o.get("columns")),p=h("div",{class:"ck-picture"});return r.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":g("Table with choices")},h("div",{class:"ck-choices"},...l.map(
({element:M})=>M),f),w,y.element,p,s)),o.on("change:chosen",x),o.on("change:picture",j),x(),()=>{o.off("change:chosen",x),
o.off("change:picture",j)};function m(M){let T=[...o.get("chosen")];T[M]=l[M].value(),$(T)}function b(){$(l.map(()=>null))}
function $(M){o.set("chosen",M),o.save_changes(),a(w.textContent)}function x(){let M=o.get("chosen"),T=o.get("rows"),U=T.
filter(({facets:v})=>v.every((O,_)=>M[_]===null||M[_]===O));l.forEach((v,O)=>{v.show(M[O])}),w.textContent=U.length?N("1\
 of {total} rows matches.","{count} of {total} rows match.",U.length,{total:T.length}):g("No row matches all of these ch\
oices."),y.show(U),j()}function j(){let M=o.get("picture"),T=JSON.stringify(M.of)===JSON.stringify(o.get("chosen"));M.of?
T?M.fault?p.replaceChildren(h("p",{dir:"auto"},M.fault)):p.replaceChildren(...M.lead?[De(M)]:[]):p.replaceChildren(h("p",
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
 you left it."):"")}}}function Te(){let o=h("ul",{class:"ck-earlier",hidden:!0});return{element:o,show(r){!r.length&&o.hidden||
(o.hidden=!r.length,o.replaceChildren(...r.map(It)))}}}function It({time:o,words:r}){let s=Y(o.slice(0,10));if(!r){let l=g(
"Given to an earlier version of this question, on {day}; it stays in your record.",{day:s});return h("li",{},l)}let a=g(
"Given to an earlier version of this question, on {day}: ",{day:s});return h("li",{},a,h("q",{dir:"auto"},r))}var ht=2e4;
function Yr({look:o,retry:r,announce:s}){let a=h("p",{}),l=h("button",{type:"button",onclick:()=>r(!0)},g("Try again")),
f=h("details",{hidden:!0}),w=h("div",{class:"ck-saving",hidden:!0},a,l,f),y="",p=!1,m;return{element:w,show:b,close:()=>clearTimeout(
m)};function b({aloud:j=!1}={}){let M=o(),T=Kr(M),U=!T.length,v=U?Hr(M.late,p):T.join(" ");p||=!U,a.replaceChildren(v),w.
classList.toggle("ck-unsaved",!U),l.hidden=U||M.isSilent,x(M.kept.mended??[]),w.hidden=!v&&f.hidden,v&&(U?v!==y:j)&&s(v),
y=v,clearTimeout(m),!U&&!M.isSilent&&(m=setTimeout($,ht))}function $(){document.hidden?b():r(!1)}function x(j){if(f.hidden=
!j.length,f.dataset.lines===String(j.length))return;f.dataset.lines=String(j.length);let M=N("1 line of your record coul\
d not be read.","{count} lines of your record could not be read.",j.length),T=j.map(v=>h("li",{dir:"auto"},v)),U=[h("sum\
mary",{},M),h("ul",{},...T)];f.replaceChildren(...j.length?U:[])}}function Hr(o,r){return o?N("1 change that was waiting\
 in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",o):r?g("E\
verything is saved now."):""}function Kr({kept:o,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?Vr(r):yn()];if(!o.why)
return[];let l=o.waiting?N("1 change is waiting to be saved.","{count} changes are waiting to be saved.",o.waiting):"",f=r&&
a?g("This browser keeps a copy until it is saved."):"";return[pt(o.why),l,f].filter(Boolean)}function Vr(o){return N("No\
t saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} c\
hanges are waiting in this browser, and will be sent when this quiz runs again.",o)}var pt=o=>g("Not saved yet: {reason}",
{reason:o}),yn=()=>g("Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),
nt=o=>o?g("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz\
 runs again. If the kernel is busy, wait; otherwise run this cell again."):yn(),Bt="coursekit",vn=window,xn=Symbol.for("\
coursekit.unstored");vn[xn]??=new Map;var Ie=vn[xn],Jr=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Ut(){try{return window.localStorage}catch{return null}}function Wt(o,r){let s=`${[
Bt,o,Jr,r].join(" ")} `;return{front:s,put(a,l){let f=JSON.stringify(l);try{return Xr(f.length+s.length+a.length),window.
localStorage.setItem(s+a,f),Ie.delete(s+a),!0}catch{return Ie.set(s+a,f),!1}},remove(a){Ie.delete(s+a),Ut()?.removeItem(
s+a)},get:a=>Ft(Ie.get(s+a)??Ye(s+a)),has:a=>Ie.has(s+a)||Ye(s+a)!==null,isStored:a=>Ye(s+a)!==null,all:()=>$n(s).flatMap(
a=>{let l=Ft(Ie.get(a)??Ye(a));return l?[[a.slice(s.length),l]]:[]})}}function Ye(o){return Ut()?.getItem(o)??null}function $n(o){
let r=Ut(),s=new Set(Ie.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(
o))}function Ft(o){try{let r=JSON.parse(o??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Xr(o){
let r=w=>w.length+(Ye(w)?.length??0),s=$n(`${Bt} `),a=s.reduce((w,y)=>w+r(y),0);if(a+o<=1e6)return;let l=w=>Ft(Ye(w))?.at??
0,f=s.filter(w=>!w.startsWith(`${Bt} waiting `));f.sort((w,y)=>l(w)-l(y));for(let w of f){if(a+o<=1e6)return;a-=r(w),window.
localStorage.removeItem(w)}if(a+o>1e6)throw new Error("no room for another action")}function zt(o){let r=JSON.stringify(
o);return[2166136261,19088743].map(s=>{let a=s;for(let l=0;l<r.length;l+=1)a=Math.imul(a^r.charCodeAt(l),16777619);return(a>>>
0).toString(16).padStart(8,"0")}).join("")}function On(o,{course:r,quiz:s},a,{onNews:l,onLate:f,onElsewhere:w}){let y=Wt(
"waiting",r),p=new Map,m=new Map,b=new Map,$=new Set,x=new Set,j=new Set,M={},T=!1;return o.listen(me),window.addEventListener(
"storage",ie),window.addEventListener("beforeunload",z),{give:O,giveAll:_,again:E,waiting:U,saved:le,areStored:()=>U().every(
({id:I})=>y.isStored(I)),areSilent:()=>U().some(({id:I})=>$.has(I)),open(I){M=I,!T&&(T=!0,v().forEach(R))},notOpened(){for(let{
id:I}of v())$.add(I)},close(){window.removeEventListener("storage",ie),window.removeEventListener("beforeunload",z)}};function U(){
let[I]=s.split(/(?<=\/)/),L=({quiz:F})=>F===s||I.endsWith("/")&&String(F).startsWith(I);return y.all().map(([F,H])=>({...H,
id:F})).filter(L).sort((F,H)=>F.n-H.n||(F.id<H.id?-1:1))}function v(){return U().filter(({id:I})=>!b.has(I))}function O(I,L,F){
let H=A({type:"do",question:I,deed:L});m.set(H.id,F),D(H),R(H)}function _(I,{onReply:L,onSilence:F}){let H=Object.entries(
I).map(([fe,ve])=>A({type:"do",question:fe,deed:ve}));H.forEach(D);let oe=Object.fromEntries(H.map(fe=>[fe.question,Q(fe)])),
he=o.ask({type:"do-all",deeds:oe},{onReply(fe){for(let{id:ve,question:eo}of H)eo&&eo in fe.refused?pe(ve):ee(ve,fe);L(fe),
l()},onSilence(){for(let{id:fe}of H)$.add(fe);l(),F()}});for(let{id:fe}of H)b.set(fe,he)}function E(I){let L=A({type:"ag\
ain"});m.set(L.id,I),R(L)}function A(I){let L=U(),F=L.findLast(ve=>ve.question===I.question);if(F&&Qr(F,I)&&!x.has(F.id))
return F;let H=`${new Date().toISOString().slice(0,19)}Z`,oe=I.question&&(M[I.question]??re(I.question)),he=(L.at(-1)?.n??
0)+1,fe={id:Zr(),n:he,quiz:s,time:H,version:oe,...I};return y.put(fe.id,fe),fe}function D(I){let L=({id:F,n:H,question:oe})=>oe===
I.question&&H<I.n&&!x.has(F)&&($.has(F)||!b.has(F));U().filter(L).forEach(R)}function R(I){let{id:L,quiz:F,type:H}=I;if(H===
"again"&&F!==s){pe(L);return}let oe=P(I);$.delete(L);let he=o.ask(oe,{onReply(fe){ee(L,fe);let ve=m.get(L);m.delete(L),ve?
ve.onReply(fe):j.has(L)||f(I,fe),j.add(L),l()},onSilence(){$.add(L),l(),m.get(L)?.onSilence?.()},onRunning:()=>m.get(L)?.
onRunning?.(),onRefused(fe){pe(L),m.get(L)?.onRefused?.(fe),l()}});b.set(L,he)}function P(I){let{id:L,quiz:F,type:H,question:oe}=I;
if(H==="again")return{type:H,id:L};let he=b.has(L)||!m.has(L);return{type:"do",question:oe,deed:Q(I),...he&&{late:he,quiz:F}}}
function Q({id:I,question:L="",deed:F,version:H,time:oe}){let he=H===re(L)?M[L]:H;return{...F,id:I,time:oe,...he&&{version:he}}}
function re(I){let L=p.get(I);if(L)return L;let F=zt(a.find(({id:H})=>H===I)??I);return p.set(I,F),F}function ee(I,L){$.
delete(I),x.add(I),L.saved&&le()}function le(){x.forEach(pe)}function pe(I){x.delete(I),$.delete(I),y.remove(I)}function me(I){
for(let L of U())(b.get(L.id)??I)<I&&!x.has(L.id)&&R(L);G()}function ie({key:I}){I?.startsWith(y.front)&&G()}function G(){
let I=[...$].filter(L=>!y.has(L));for(let L of I)$.delete(L),m.delete(L);I.length&&w()}function z(I){U().some(({id:L})=>!y.
isStored(L))&&I.preventDefault()}}var Qr=(o,r)=>o.type===r.type&&o.question===r.question&&JSON.stringify(o.deed)===JSON.
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
p.keepDraft();f.clear()}}var ri={render({model:o,el:r}){q(o,r);let s=ii(o,En(o),r);return r.replaceChildren(s.element),s.
close}};function ii(o,r,s){let[a]=o.get("shown"),l=o.get("manner"),{region:f,announce:w}=ue(),y=ce(w),p=On(r,l,[a],{onNews(){
p.waiting().length||y.setUnsaved("")},onLate:(z,I)=>le(I.stands?.result),onElsewhere:D}),m=Nn(l),b=si(a,{onGuess:Q,onLook:re,
onInput:()=>m.soon({keepDraft:P})}),$=h("p",{class:"ck-guessed",hidden:!0}),x=h("p",{class:"ck-notice"}),j=ae("guess"),M=Z(
"div",{class:"ck-prompt",dir:"auto",id:j},a.prompt),T=a.below?Z("div",{dir:"auto"},a.below):null,{notice:U,unsaved:v}=y.
elements,O=[M,T,b.element,$,U,v,x,f],_=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":j},...O),E=!1;return R(),
o.on("change:stage",me),r.ask({type:"open"},{onReply(z){le(z.questions[a.id].result),p.open(z.versions)},onSilence(){p.notOpened(),
p.waiting().length&&y.setUnsaved(nt(p.areStored()))}}),{element:_,close:A};function A(){o.off("change:stage",me);for(let z of[
p,m,r])z.close()}function D(){let z=I=>le(I.questions[a.id].result);r.ask({type:"open"},{onReply:z})}function R(){let[z]=p.
waiting(),I=m.of(a,!0)??z?.deed,{text:L}=I?.sent??{};typeof L=="string"&&(b.text.value=L)}function P(){let z=b.text.value.
trim();z&&!b.element.hidden?m.keep(a,{sent:{text:z}}):m.forget(a)}function Q(){let z=b.text.value.trim();z?ee({text:z}):
(y.tell(g("Write your guess first; one word is enough.")),b.text.focus())}function re(){ee({without:!0})}function ee(z){
if(E)return;E=!0,y.clear();let I={did:"answer",sent:z};p.give(a.id,I,{onReply(L){y.setUnsaved(L.saved?"":pt(o.get("kept")?.
why??"")),le(L.stands.result),w(g("What the guess was about is shown below."))},onSilence(){E=!1,y.setUnsaved(nt(p.areStored())),
w(y.whyUnsaved())},onRefused(L){E=!1,y.tell(g("Not kept: {reason}.",{reason:L})),D()}})}function le(z){z&&(b.element.hidden=
!0,m.forget(a),$.hidden=!1,$.replaceChildren(...z.written?[h("strong",{},g("Your guess:"))," ",h("q",{dir:"auto"},z.written)]:
[g("You chose to see it without a guess.")]),pe(),me())}function pe(){let z=G(),I=z?.parentElement?.querySelector("templ\
ate");!z||!I||(z.append(I.content.cloneNode(!0)),I.remove(),z.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ie())}function me(){let z=o.get("stage");x.replaceChildren(z==="failed"?o.get("fault"):""),z==="failed"&&E&&w(o.get("fau\
lt")),z==="open"&&ie()}function ie(){let z=G();if(!z)return;let I=g("What the guess was about");for(let[H,oe]of[["tabind\
ex","-1"],["role","group"],["aria-label",I]])z.setAttribute(H,oe);K(z);let{activeElement:L}=document,F=L!==document.body&&
!_.contains(L);E&&!F&&z.focus({preventScroll:!0}),E=!1}function G(){return s.closest(".ck-gate")?.querySelector(".ck-rev\
ealed")}}function si(o,{onGuess:r,onLook:s,onInput:a}){let l=h("p",{class:"ck-how",id:ae("how")},g("Make your guess firs\
t: then you see. No guess is graded.")),f=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:ae(o.id),"aria-describedby":l.
id,oninput:a}),w=h("button",{type:"submit",class:"ck-main"},g("Keep my guess and show")),y=h("button",{type:"button",onclick:s},
g("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(p){p.preventDefault(),r()}},l,h("label",{for:f.
id},g("Your guess:")),f,h("div",{class:"ck-actions"},w,y)),text:f}}var An="coursekit",ot="records";function ai(o,r,s){let a=!0,
l=null,f=!1;o.on("change:keeping",w),w();async function w(){try{await ci(y)}catch(p){f||s(p instanceof Error?p.message:String(
p)),f=!0}}async function y(){if(!a&&!o.get("keeping").at_stake)return;let p=await li();try{let{course:m}=o.get("keeping"),
b=await ui(p,m);b&&!hi(b,l)&&await r.ask({keeping:"add"},[b]);let{upto:$,files:x}=await r.ask({keeping:"take"});$&&(l=fi(
x[0]),await di(p,m,l),await r.ask({keeping:"taken",upto:$})),a=!1}finally{p.close()}}}function ci(o){return navigator.locks?
navigator.locks.request(An,o):o()}function li(){return new Promise((o,r)=>{let s=indexedDB.open(An,1);s.onupgradeneeded=
()=>s.result.createObjectStore(ot),s.onsuccess=()=>o(s.result),s.onerror=()=>r(s.error)})}function ui(o,r){return new Promise(
(s,a)=>{let l=o.transaction(ot).objectStore(ot).get(r);l.onsuccess=()=>s(l.result),l.onerror=()=>a(l.error)})}function di(o,r,s){
return new Promise((a,l)=>{let f=o.transaction(ot,"readwrite");f.objectStore(ot).put(s,r),f.oncomplete=()=>a(),f.onabort=
()=>l(f.error)})}var fi=({buffer:o,byteOffset:r,byteLength:s})=>new Uint8Array(o,r,s).slice(),hi=(o,r)=>o.length===r?.length&&
o.every((s,a)=>s===r[a]),pi=1e4,Tn=8,mi=6e4;function gi(o,r,s){return Cn(o,r,Rn(o,s))}function wi(o,r,s){let a=Rn(o,s),l=Cn(
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
y(g("Not downloaded: {reason}",{reason:Ln(b)}))}}async function m(){let[b]=l.files??[];if(b)try{if(b.size>Tn*1024*1024)throw new Error(
g("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Tn}));
let{told:$}=await o.ask({keeping:"add"},[await b.arrayBuffer()]);y($)}catch($){y(g("Not uploaded: {reason}",{reason:Ln($)}))}finally{
l.value=""}}}var Ln=o=>o instanceof Error?o.message:String(o);function yi(o,r){let s=URL.createObjectURL(o);h("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),mi)}function vi(o){let r=s=>{o.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var xi=300,mt=14,Pt=17,
Gt=["done","missed","left"],jn={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},$i={render({model:o,el:r}){q(o,
r);let s=Oi(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:l}=wi(o,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),l()}}};function Oi(o){let{region:r,announce:s}=ue(),
a=h("p",{class:"ck-total"}),l=h("p",{class:"ck-notice"}),f=h("div"),w=h("div"),y=0,p=h("button",{type:"button",onclick:T},
g("Refresh")),m=h("div",{class:"ck ck-progress"},a,Ci(),p,l,f,w,r),b,$="";return{element:m,look:x,lookSoon:M};async function x(){
try{let{lessons:U,unread:v,apart:O,first_edition:_}=await o({keeping:"look"});j(_??[]);let E=[...v.map(D=>g("This lesson\
 cannot be read: {why}",{why:D})),O];l.replaceChildren(...E.filter(Boolean).map(D=>h("p",{},D)));let A=JSON.stringify(U);
return A===$||($=A,a.replaceChildren(U.length?g("All lessons: {counts}",{counts:Yt(U.flatMap(_n))}):g("No lesson here ha\
s any questions.")),f.replaceChildren(...U.map(Ai))),!0}catch(U){let v=U instanceof Error?U.message:String(U);return l.replaceChildren(
v),s(v),!1}}function j(U){U.length!==y&&(y=U.length,w.replaceChildren(Si(U)))}function M(){clearTimeout(b),b=setTimeout(
x,xi)}async function T(){await x()&&s(a.textContent)}}function Si(o){let r=o.length,s=N("First edition: one answer is ke\
pt","First edition: {count} answers are kept",r);return h("details",{class:"ck-first-edition"},h("summary",{},s),h("p",{},
g("These questions have left the course and are not asked again.")),h("ul",{},...o.map(Ei)))}function Ei({prompt:o,words:r,
time:s,verdict:a}){let l=Y(s.slice(0,10));return h("li",{},Z("span",{dir:"auto"},o),h("p",{},`${l}: `,h("q",{dir:"auto"},
r||"…"),` ${Ni()[a]??""}`))}var Ni=()=>({right:g("Right"),partly:g("Partly right"),near:g("Nearly right"),wrong:g("Not\
 right")}),_n=o=>o.objectives.flatMap(({questions:r})=>r.map(({state:s})=>s));function Ai(o){let r=_n(o),s=h("span",{dir:"\
auto"},o.title),a=h("span",{class:"ck-unseen"},g("(opens in a new tab)")),l=Gt.flatMap(f=>r.filter(w=>w===f));return h("\
section",{},h("h3",{},h("a",{href:o.file,target:"_blank",rel:"noopener"},s," ",a)),h("p",{class:"ck-counts"},Ht(l),Yt(r)),
h("ul",{},...o.objectives.map(Ti)))}function Ti({text:o,questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f===
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
length&&_i($)},addAll:()=>x(1/0),restore:j,restoreOne:M,arrange:T,named:m,around(v){let O=v instanceof Element?v.closest(
"form"):null;return l.find(_=>_.element===O)},actions:()=>Object.fromEntries(b().flatMap(([v,O])=>{let _=O.action();return _?
[[v,_]]:[]})),left:()=>l.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>b().find(([v])=>!y[v]?.result)?.[1],setSaved(v){
for(let[O,_]of b())v.has(O)||_.setUnsaved("")}};function m(v){return l[o.findIndex(({id:O})=>O===v)]}function b(){return l.
map((v,O)=>[o[O].id,v])}function $(){x(Mi),l.length<o.length&&setTimeout($)}function x(v){let O=o.slice(l.length,l.length+
v).map((_,E)=>{let A=l.length+E+1,D=o.length,R=Li.includes(_.kind)?"":g("Question {place} of {count}",{place:A,count:D}),
P=s(_,R);return y[_.id]&&P.restore(y[_.id]),P});l.push(...O),T(),a(O,o.length-l.length)}function j(v){y=v,r!=="each"&&x(
1/0);for(let[O,_]of b())_.restore(y[O]);f&&(p=Math.max(0,l.findIndex(O=>!O.isAnswered()))),T()}function M(v,O){y[v]=O,m(
v)?.restore(O),T()}function T(){l.forEach((v,O)=>{v.element.hidden=f&&O>p}),w.hidden=!(f&&p<l.length-1&&l[p].isAnswered())}
function U(){p+=1,T(),l[p].focus()}}function _i(o){let r=!1,s=()=>{r||o(),r=!0};setTimeout(s,Dn),requestAnimationFrame(()=>qi(
s))}function qi(o){"requestIdleCallback"in window?requestIdleCallback(o,{timeout:Dn}):setTimeout(o)}function Di(o,r){let{
make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:w,verdictLine:y}=r,p=s("textarea",{id:w("text"),rows:4,maxlength:2e3,
dir:"auto",oninput:I}),m=s("p",{class:"ck-how",id:w("count")});p.setAttribute("aria-describedby",m.id);let b=s("div"),$=s(
"div",{role:"group"}),x=s("div"),j=s("div",{class:"ck-case"},b,$,x),M=null,T=[],U=null,v=null,O=!1;return P(),{how:f("A \
decision that you have made stays."),get check(){return M?.asks&&!M.next?f("Compare"):f("Decide")},goesOn:!0,body:j,answer:_,
fill:E,show:A,said:R,close:()=>r.setDisabled($,!0),open:D};function _(){if(v)return v;if(U){let L=U.answer()?.choices;return L?
{path:[...T,...L]}:null}return M?.asks&&p.value.trim()?{path:T,text:p.value.trim()}:null}function E(L){v=null;let{path:F,
text:H}=L,oe=F.slice(0,T.length).join()===T.join();oe&&U&&F.length===T.length+1?U.fill({choices:F.slice(-1)}):oe&&!U&&H?
(p.value=H,I()):M||(v=L)}function A(L){if(v=null,O=!1,JSON.stringify(L)===JSON.stringify(M))return;let F=!!j.closest("fo\
rm")?.contains(document.activeElement),H=L.steps.length!==M?.steps.length||L.written!==M?.written;M=L,T=L.path,b.replaceChildren(
...L.steps.map(le)),L.written&&!p.value&&(p.value=L.written),P(),F&&H&&$.querySelector("p")?.focus()}function D(){r.setDisabled(
$,!1),O=!0,queueMicrotask(()=>{!O||!M||(M=null,T=[],p.value="",b.replaceChildren(),P())})}function R({steps:L,next:F,written:H}){
if(H)return f("What to look for is shown below your own answer.");let{verdict:oe,feedback:he}=L[L.length-1],fe=F?ie(L.length+
1):f("The case has ended.");return[r.sentence(z()[oe]),r.plainText(he),r.sentence(fe)].join(" ")}function P(){let L=M?M.
next:o;U=L?r.viewOptions(L.options,{how:"",type:"radio"}):null,$.replaceChildren(...L?Q(L,T.length+1):re()),x.replaceChildren(
...M?.written?ee(M):[]),I()}function Q({fact:L,question:F,contested:H},oe){let he=w("decision");return[me(ie(oe)),l(L),a(
"p",{class:"ck-heading",dir:"auto",id:he},F),H?s("p",{class:"ck-how"},G()):"",s("div",{role:"radiogroup","aria-labelledb\
y":he},U?.body)]}function re(){let{ending:L,asks:F}=M,H=F?a("label",{for:p.id,dir:"auto"},F.prompt):"";return[me(f("How \
the case ends")),l(L),...F?[H,p,m]:[]]}function ee({rubric:L,model:F,marks:H}){return[s("p",{class:"ck-heading"},f("Mark\
 your own answer")),r.viewRubric(L,H,r),s("details",{},s("summary",{},f("A reason that meets the rubric")),l(F))]}function le(L,F){
let H=w("step"),oe=L.others.map(he=>s("li",{},...pe(he)));return s("div",{class:"ck-position",role:"group","aria-labelle\
dby":H},s("p",{class:"ck-heading",id:H},ie(F+1)),l(L.fact),a("p",{dir:"auto"},L.question),...pe(L),oe.length?s("details",
{},s("summary",{},f("The other options")),s("ul",{},...oe)):null)}function pe({text:L,verdict:F,feedback:H}){let oe=a("p",
{class:"ck-decided",dir:"auto"},L);return F?[oe,y(F,z()[F]),l(H)]:[oe]}function me(L){let F=w("heading");return $.setAttribute(
"aria-labelledby",F),s("p",{class:"ck-heading",tabindex:-1,id:F},L)}function ie(L){return f("Decision {number} of {count\
}",{number:L,count:o.decisions})}function G(){return f("This decision is contested, and not graded.")}function z(){return{
right:f("Right"),wrong:f("Not right"),discussed:f("Contested: not graded")}}function I(){let L=M?.asks?.limit,F=p.value.
split(/\s+/).filter(Boolean).length;m.replaceChildren(L?f("{count} of at most {limit} words",{count:F,limit:L}):""),m.classList.
toggle("ck-over",!!L&&F>L)}}function Ii(o,r){let{dateInWords:s,make:a,makeMarkdown:l,markdownBlock:f,t:w,tn:y,uniqueId:p}=r,
m=o.clients,b={claim:w("Claim"),rule:w("Rule (instrument, article, paragraph)"),application:w("Application to the client"),
counter:w("Strongest counter-argument"),source:w("Source")},$=a("p",{class:"ck-how",id:p("count")}),x=Object.entries(b).
map(([G,z])=>{let I=p(G),L=a("textarea",{id:I,rows:G==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":$.id,oninput:me});
return{name:G,label:z,text:L,element:a("div",{},a("label",{for:I},z),L)}}),j=a("div",{class:"ck-position"}),M=R(),T=a("d\
iv",{class:"ck-discussed",hidden:!0}),U=a("div"),v=a("div",{},...x.map(({element:G})=>G),$),O=a("div",{class:"ck-brief"},
j,M.element,v,T,U),_="";return Q(""),me(),{how:w("Nobody grades it. Each version that you keep stays in your record."),check:w(
"Keep this version"),body:O,answer(){let G=Object.fromEntries(x.map(({name:z,text:I})=>[z,I.value.trim()]));return Object.
values(G).some(Boolean)?{client:_,fields:G}:null},fill:E,show:A,follow:D,said:()=>w("What to look for, and examples, are\
 shown below your own paragraph."),close:()=>r.setDisabled(v,!0),open:()=>r.setDisabled(v,!1)};function E(G){for(let{name:z,
text:I}of x)I.value=G.fields[z]??"";G.client&&Q(G.client),me()}function A(G){x.some(({text:I})=>I.value)||E({fields:G.fields}),
_||Q(G.client);let z=JSON.stringify([G.rubric,G.marks]);T.dataset.shown!==z&&(T.dataset.shown=z,T.hidden=!1,T.replaceChildren(
ie(w("Mark your own paragraph")),r.viewRubric(G.rubric,G.marks,r),ie(w("Examples")),...G.exemplars.map(r.viewExemplar)))}
function D({client:G,versions:z=[]}){G&&Q(G);let I=M.element.contains(document.activeElement);ee(G??"")&&!I&&(M.element.
open=!1);let L=le(z);U.replaceChildren(...L?[L]:[])}function R(){let G=p("client"),z=m.map(({token:H})=>a("input",{type:"\
radio",name:G,value:H,id:p("client"),onchange:P})),I=m.map(({text:H},oe)=>a("div",{class:"ck-option"},z[oe],l("label",{for:z[oe].
id,dir:"auto"},H))),L=a("summary",{},w("Whom do you advise?")),F={role:"radiogroup","aria-label":w("Whom do you advise?")};
return{inputs:z,element:a("details",{},L,a("div",F,...I))}}function P(){let G=r.chosenValue(M.inputs);Q(G);let z=ee(G);r.
choose({client:G},()=>{r.announce(w("You now advise: {name}",{name:r.plainText(z?.text??"")}))})}function Q(G){let z=ee(
G);if(G&&!z)return;_=G,r.chooseValue(M.inputs,G),M.element.open=!z||M.element.open;let I=a("p",{class:"ck-how"},w("Choos\
e a client first; you can change it later."));j.replaceChildren(...z?re(z):[I])}function re({text:G,asks:z}){let I=l("st\
rong",{dir:"auto"},G);return[a("p",{},w("You advise:")," ",I),f(z)]}function ee(G){return m.find(z=>z.token===G)}function le(G){
if(!G.length)return null;let z=y("One version kept","{count} versions kept",G.length),I=G.map(pe);return a("details",{},
a("summary",{},z),a("ol",{},...I))}function pe({time:G,sent:z}){let I=ee(z.client),L=I?[" · ",l("span",{dir:"auto"},I.text)]:
[],F=`${s(G.slice(0,10))}, ${G.slice(11,16)} UTC`,H=x.flatMap(({name:oe,label:he})=>{let fe=z.fields?.[oe];return typeof fe!=
"string"||!fe?[]:[a("dt",{},he),a("dd",{class:"ck-kept",dir:"auto"},fe)]});return a("li",{},F,...L,a("dl",{},...H))}function me(){
let G=x.map(({text:I})=>I.value.split(/\s+/).filter(Boolean).length).reduce((I,L)=>I+L,0),{limit:z}=o;$.replaceChildren(
w("{count} of about {limit} words",{count:G,limit:z})),$.classList.toggle("ck-over",G>1.5*z)}function ie(G){return a("p",
{class:"ck-heading"},G)}}var Bi=({options:o},{t:r,viewOptions:s})=>s(o,{how:r("Choose one answer."),type:"radio"}),Ui=({
options:o},{t:r,viewOptions:s})=>s(o,{how:r("Choose every answer that is right."),type:"checkbox"});function Wi(o,r){let{
make:s,makeMarkdown:a,t:l}=r,f=o.right;return r.viewPlaced(o,l("Choose a column for each."),w=>{let y=r.uniqueId("classi\
fy"),p=a("legend",{dir:"auto"},w),m=f.map(({token:x})=>s("input",{type:"radio",name:y,value:x})),b=f.map((x,j)=>s("label",
{},m[j]," ",a("span",{dir:"auto"},x.text))),$=s("fieldset",{class:"ck-inline"},p,...b);return{element:$,control:$,words:p.
textContent??"",value:()=>r.chosenValue(m),set:x=>r.chooseValue(m,x)}})}function Fi(o,r){let{describe:s,make:a,setInvalid:l,
t:f}=r,w=o.pieces,y=o.gaps,p=y.map(($,x)=>{let j=f("Gap {place} of {count}",{place:x+1,count:y.length});return{control:r.
makeBlank({class:"ck-gap","aria-label":j},$),label:j,feedback:r.makeFeedback()}}),m=a("p",{class:"ck-cloze",dir:"auto",id:r.
uniqueId("cloze")});w.forEach(($,x)=>{m.append(r.makeMarkdown("span",{},$)),p[x]&&m.append(p[x].control)});for(let{control:$}of p)
s($,m);let b=a("div",{},m,...p.map(({feedback:$})=>$.element));return{how:f("Fill the gaps."),body:b,answer(){let $=p.map(
({control:x})=>x.value.trim());return $.some(Boolean)?{gaps:$}:null},fill({gaps:$}){p.forEach(({control:x},j)=>{x.value=
$[j]??""})},show($){p.forEach(({control:x,label:j,feedback:M},T)=>{let{right:U,written:v,...O}=$.gaps[T];x.value=v,s(x,M.
element,m),l(x,v&&!U);let _=r.placeVerdict(U,v),E={right:f("{gap}: right",{gap:j}),wrong:f("{gap}: not right",{gap:j}),left:f(
"{gap}: left empty",{gap:j})};M.set(...r.placeTold(_,E[_],O))})},said:()=>p.map(({feedback:$})=>$.text()).join(" "),...r.
closing(b,()=>{for(let{control:$,feedback:x}of p)s($,m),l($,!1),x.set()})}}function zi(o,{dateInWords:r,make:s,t:a,uniqueId:l,
viewTyped:f}){let w=l("undated"),y=s("input",{type:"checkbox",id:w,onchange:b}),p=s("label",{for:w},` ${a("The text give\
s no date.")}`),m=f({how:a("Type a date that is as precise as the text: a day, a month or a year."),label:a("Date:"),more:s(
"p",{},y,p),sent:()=>y.checked?{undated:!0}:null,filled($){y.checked=!!$.undated,b()},shown({understood:$}){y.checked=$===
"undated"},key:r});return m;function b(){m.input.disabled=y.checked}}function Pi(o,r){let{make:s,makeMarkdown:a,markdownBlock:l,
t:f,uniqueId:w}=r,y=s("textarea",{id:w("text"),rows:6,maxlength:1e4,dir:"auto",oninput:x}),p=s("p",{class:"ck-how",id:w(
"count")});y.setAttribute("aria-describedby",p.id);let m=s("div",{class:"ck-discussed",hidden:!0}),b=a("span",{},o.role),
$=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role: ")),b),s("label",{for:y.id},f("Write what somebody in this r\
ole would say:")),y,p,m);return x(),{how:f("You are not asked for your own opinion, and no answer is graded."),check:f("\
Compare"),isFreeText:!0,body:$,answer:()=>y.value.trim()?{text:y.value.trim()}:null,fill(T){y.value=T.text,x()},show(T){
y.value||(y.value=T.written),x(),m.hidden=!1,m.replaceChildren(j(f("Answers that can be defended")),...T.positions.map(M),
j(f("Mark your own answer")),r.viewRubric(T.rubric,T.marks,r),j(f("Examples")),...T.exemplars.map(r.viewExemplar))},said:({
positions:T})=>f("{count} answers that can be defended are shown below your own.",{count:T.length}),...r.closing($)};function x(){
let T=y.value.split(/\s+/).filter(Boolean).length,{limit:U}=o;p.replaceChildren(f("{count} of at most {limit} words",{count:T,
limit:U})),p.classList.toggle("ck-over",T>U)}function j(T){return s("p",{class:"ck-heading"},T)}function M({answer:T,held_by:U,
strongest:v,counter:O}){let _=w("position");return s("div",{class:"ck-position",role:"group","aria-labelledby":_},a("p",
{class:"ck-heading",dir:"auto",id:_},T),s("p",{dir:"auto"},f("Held by {who}.",{who:U})),s("p",{},s("strong",{},f("The st\
rongest argument for it"))),l(v),s("p",{},s("strong",{},f("The strongest argument against it"))),l(O))}}function Gi(o,r){
let{describe:s,make:a,markdownBlock:l,setDisabled:f,setInvalid:w,t:y}=r,p=o.words,m=r.viewMarking(p,o.rest,{"aria-label":y(
"Words in the passage")}),b=m.element,$=a("button",{type:"button",onclick:T},y("Clear the marks")),x=r.makeFeedback(),j=a(
"div",{class:"ck-actions"},$),M=a("div",{},b,j,x.element);return{how:y("Mark the words: drag over them, or move with the\
 arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:M,answer:()=>m.marked().length?{words:m.
marked()}:null,fill:({words:v})=>m.markAll(O=>v.includes(O)),show(v){m.markAll(_=>v.words.includes(_),!0);let O=[l(v.feedback)];
if(v.key){let _=new Set(v.key);m.words.forEach((E,A)=>{E.dataset.key=String(_.has(A))}),O.push(r.keyLine(v.key.map(U).join(
"")))}v.why&&O.push(l(v.why)),x.set(...O),s(b,x.element),w(b,v.verdict!=="right")},said:()=>x.text(),close(){m.close(),f(
M,!0)},open(){m.open(),f(M,!1);for(let v of m.words)delete v.dataset.key;x.set(),s(b),w(b,!1)}};function T(){m.markAll(()=>!1)}
function U(v,O){return(O?p[v][0]:"")+m.words[v].textContent}}function Yi(o,{make:r,makeMarkdown:s,makeSelect:a,plainText:l,
t:f,uniqueId:w,viewPlaced:y}){let p=o.right.map(m=>[m.token,l(m.text)]);return y(o,f("For each one, choose what goes wit\
h it."),m=>{let b=w("match"),$=a({id:b},p),x=s("label",{for:b,dir:"auto"},m);return{element:r("div",{class:"ck-pair"},x,
$),control:$,words:x.textContent??"",value:()=>$.value,set(j){$.value=j}}})}var He="nothing";function Hi(o,r){let{chosenValue:s,
describe:a,make:l,setInvalid:f,t:w}=r,y=r.uniqueId("mend"),p=[...o.row,[He,""]].map((v,O)=>Ki(v,{name:y,id:`${y}-${O}`,onchange:U},
r)),m=p.map(({input:v})=>v),b=r.makeBlank({id:r.uniqueId("mended")},o.among),$=l("label",{for:b.id},w("What should it sa\
y?")),x=l("p",{class:"ck-field"},$,b),j=r.makeFeedback(),M=l("div",{},l("blockquote",{dir:"auto"},o.sentence),l("div",{class:"\
ck-options"},...p.map(({element:v})=>v)),x,j.element);return U(),{how:w("Choose the wrong cell, then say what it should \
contain."),body:M,answer(){let v=s(m),O=b.value.trim();return v===He?{cell:v}:v&&O?{cell:v,text:O}:null},fill:({cell:v,text:O})=>T(
v,O??""),show(v){T(v.cell,v.value),j.set(...Vi(v,r));let O=m.find(_=>_.checked);a(O,j.element),a(b,j.element),f(b,In(v)===
"wrong")},said:()=>j.text(),...r.closing(M,()=>{j.set();for(let v of[...m,b])a(v);f(b,!1)})};function T(v,O){r.chooseValue(
m,v),b.value=O,U()}function U(){x.hidden=["",He].includes(s(m))}}function Ki([o,r],{name:s,id:a,onchange:l},{make:f,t:w}){
let y=f("input",{type:"radio",name:s,id:a,value:o,onchange:l}),p=o===He?f("label",{for:a},Bn(w)):f("label",{for:a,dir:"a\
uto"},f("strong",{},`${o}: `),r);return{input:y,element:f("div",{class:"ck-option"},y,p)}}function Vi(o,{keyLine:r,markdownBlock:s,
t:a,verdictLine:l}){let{right:f,feedback:w,key:y,why:p}=o,m=In(o);return[f?l("right",a("The cell: right")):l("wrong",a("\
The cell: not right")),...m==="right"?[l(m,a("What it should say: right"))]:[],...m==="wrong"?[l(m,a("What it should say\
: not right"))]:[],...w?[s(w)]:[],...y?[r(y.cell===He?Bn(a):`${y.cell}: ${y.value}`)]:[],...p?[s(p)]:[]]}function In({right:o,
cell:r,verdict:s}){return!o||r===He?"":s==="right"?"right":"wrong"}var Bn=o=>o("Nothing in this row is wrong");function Ji({
unit:o},{make:r,t:s,viewTyped:a}){let l=o?r("span",{"aria-hidden":"true"},` ${o}`):null,f=o?s("Number ({unit}):",{unit:o}):
s("Number:"),w=a({how:s("Type a number."),label:f,after:l});return w.input.setAttribute("inputmode","decimal"),w}function Xi(o,r){
let{announce:s,describe:a,make:l,markdownBlock:f,plainText:w,setOff:y,t:p}=r,m=r.makeFeedback(),b=l("ol",{class:"ck-orde\
r"}),$=l("div",{},b,m.element),x=o.items.map(j);return v(),{how:p("Put them in order, with the first at the top: use the\
 buttons, or the arrow keys on a button."),body:$,answer:()=>({order:x.map(({token:O})=>O)}),fill:({order:O})=>T(O),show(O){
T(O.key??O.order);let _=[O.feedback,O.why].filter(Boolean).map(f);m.set(..._,...M(O.open??[])),a(b,m.element)},said:()=>m.
text(),...r.closing($,()=>{m.set(),a(b),v()})};function j({token:O,text:_}){let E=w(_),A=r.makeMarkdown("span",{class:"c\
k-words",dir:"auto"},_),D=re("↑",p("Move up: {item}",{item:E}),-1),R=re("↓",p("Move down: {item}",{item:E}),1),P=l("\
span",{class:"ck-moves"},D,R),Q=l("li",{onkeydown:ee},P,A);return{token:O,words:E,row:Q,up:D,down:R};function re(le,pe,me){
return l("button",{type:"button",class:"ck-move","aria-label":pe,onclick:()=>U(O,me)},le)}function ee(le){let pe={ArrowUp:-1,
ArrowDown:1}[le.key];pe&&(le.preventDefault(),le.stopPropagation(),U(O,pe))}}function M(O){if(!O.length)return[];let _=O.
map(([A,D])=>l("li",{},p("{one} / {other}",{one:w(A),other:w(D)}))),E=p("The text does not say which of these came first\
:");return[l("p",{},E),l("ul",{},..._)]}function T(O){x.sort((_,E)=>O.indexOf(_.token)-O.indexOf(E.token)),v()}function U(O,_){
let E=x.findIndex(Q=>Q.token===O),A=E+_,D=x[E];if(D.up.disabled||A<0||A>=x.length)return;x.splice(E,1),x.splice(A,0,D);let R=document.
activeElement;v(),R instanceof HTMLElement&&R.focus();let P={item:D.words,place:A+1,count:x.length};s(p("{item}: now {pl\
ace} of {count}",P))}function v(){b.replaceChildren(...x.map(({row:O})=>O)),x.forEach(({up:O,down:_},E)=>{y(O,E===0),y(_,
E===x.length-1)})}}var Qi=(o,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not ma\
tter."),label:r("Answer:")});function Zi(o,r){let{chooseValue:s,chosenValue:a,describe:l,keyLine:f,make:w,markdownBlock:y,
t:p}=r,m=r.uniqueId("true-or-false"),b=r.makeFeedback(),$=[p("True"),p("False")],x=[!0,!1].map(T=>w("input",{type:"radio",
name:m,value:String(T)})),j=x.map((T,U)=>w("label",{},T,` ${$[U]}`)),M=w("div",{},w("div",{class:"ck-inline"},...j),b.element);
return{how:p("True or false?"),body:M,answer(){let T=a(x);return T?{answer:T==="true"}:null},fill:({answer:T})=>s(x,String(
T)),show(T){s(x,String(T.answer));let U="key"in T?[f($[T.key?0:1])]:[];b.set(y(T.feedback),...U),l(x.find(v=>v.checked),
b.element)},said:()=>b.text(),...r.closing(M,()=>{b.set();for(let T of x)l(T)})}}var es={branching:Di,brief:Ii,choice:Bi,
choices:Ui,classify:Wi,cloze:Fi,date:zi,discuss:Pi,highlight:Gi,match:Yi,mend:Hi,number:Ji,order:Xi,"short-text":Qi,"tru\
e-or-false":Zi},Un={};c(Un,{chooseValue:()=>Pn,chosenValue:()=>zn,closing:()=>bt,describe:()=>Re,focusFirst:()=>Fn,isOff:()=>Be,
keyLine:()=>Kt,makeBlank:()=>Hn,makeFeedback:()=>rt,makeSelect:()=>Kn,markdownBlock:()=>Ce,placeTold:()=>Yn,placeVerdict:()=>Gn,
plainText:()=>Wn,rounded:()=>Ne,sentence:()=>kt,setDisabled:()=>Vt,setInvalid:()=>it,setOff:()=>$e,verdictLine:()=>wt});
var ts={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function wt(o,r){let s=h("span",{"aria-hidden":"true"},`${ts[o]} `);return h("p",{class:`ck-verdict ck-${o.replace(" ","\
-")}`},s,r)}function rt(){let o=h("div",{class:"ck-feedback",id:ae("feedback"),hidden:!0});return{element:o,text:()=>ns(
o),set(...r){o.hidden=!r.length,o.replaceChildren(...r)}}}var kt=o=>/[.!?:…。؟]["”’)]*$/.test(o)?o:`${o}.`;function ns(o){
let r=o.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[...r.children].map(s=>s.textContent?.
trim()??"").filter(Boolean).map(kt).join(" ")}var Ce=o=>Z("div",{dir:"auto"},o),Wn=o=>Z("span",{},o).textContent??"";function Re(o,...r){
r.length?o?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):o?.removeAttribute("aria-describedby")}function it(o,r){
r?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-invalid")}var $e=(o,r)=>o.setAttribute("aria-disabled",String(
r)),Be=o=>o.getAttribute("aria-disabled")==="true",Kt=o=>h("p",{class:"ck-key"},g("The answer: {key}",{key:o}));function Vt(o,r){
let s=o.querySelectorAll("input, select, textarea, button");for(let a of s)a.disabled=r}function Fn(o){o.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var bt=(o,r)=>({close:()=>Vt(o,!0),open(){Vt(o,!1),r?.()}}),zn=o=>o.
find(r=>r.checked)?.value??"";function Pn(o,r){for(let s of o)s.checked=s.value===r}function Gn(o,r){return o?"right":r?
"wrong":"left"}function Yn(o,r,{feedback:s,key:a,why:l}){return[wt(o,r),...s?[Ce(s)]:[],...a&&o!=="right"?[Kt(a)]:[],...l?
[Ce(l)]:[]]}function Hn(o,r){return r.length?Kn(o,r.map(s=>[s,s])):h("input",{...o,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Kn(o,r){let s=h("option",{value:""},g("Choose …")),a=r.map(([l,f])=>h("option",{value:l,dir:"aut\
o"},f));return h("select",o,s,...a)}var Ne=o=>String(Math.round(o*100)/100),Vn=()=>({sure:g("Sure"),fairly:g("Fairly sur\
e"),guessing:g("Guessing")});function os(){let o=ae("confidence"),r=Object.entries(Vn()).map(([l,f])=>{let w=h("input",{
type:"radio",name:o,value:l});return{input:w,label:h("label",{},w,` ${f}`)}}),s=r.map(({input:l})=>l),a=h("legend",{},g(
"How sure are you?"));return{element:h("fieldset",{class:"ck-inline"},a,...r.map(({label:l})=>l)),value:()=>zn(s),show:l=>Pn(
s,l),close(){for(let l of s)l.disabled=!0}}}function rs(){let o=ae("reason"),r=h("input",{type:"text",id:o,maxlength:300,
dir:"auto"}),s=h("label",{for:o},g("Why? In one line:"));return{element:h("p",{class:"ck-field"},s,r),value:()=>r.value.
trim(),show(a){r.value=a},close(){r.disabled=!0}}}function is(o,r){let s=h("ol",{class:"ck-hints",hidden:!0}),a=h("butto\
n",{type:"button",hidden:!o.hints,onclick:w}),l=()=>s.lastElementChild?.textContent;return p(),{list:s,button:a,show:y,offerNext:p,
last:l,count:f};function f(){return s.children.length}function w(){Be(a)||($e(a,!0),r())}function y(m){s.hidden=!m.length,
s.replaceChildren(...m.map(b=>Z("li",{dir:"auto"},b))),p()}function p(){let m=o.hints-f(),b=m?o.costs[f()]:0,$=b?g(", co\
sts {share}%",{share:Ne(100*b)}):"",x=m?g("Show a hint ({left} left{costs})",{left:m,costs:$}):g("No hint left");a.replaceChildren(
x),$e(a,!m)}}function ss(o,r){let s=o.confidence?os():null,a=o.reason?rs():null,l="";return w(),{elements:[r.body,s?.element,
a?.element],draft:f,settle:w,unchecked:y,fill:p,show:m,open:()=>r.open(),close(){for(let b of[r,s,a])b?.close()}};function f(){
return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}function w(){l=JSON.stringify(f())}function y(){let b=f();
return JSON.stringify(b)===l?null:b}function p(b){try{b.sent&&r.fill(b.sent),s?.show(b.confidence),a?.show(b.reason??"")}catch{}}
function m(b){b.verdict==="sent"&&!r.goesOn?r.fill(b.sent):r.show(b),s?.show(b.confidence),a?.show(b.reason),w()}}function as(o,r){
let{chosenValue:s,chooseValue:a,make:l,makeMarkdown:f,markdownBlock:w,t:y,uniqueId:p}=r,m=p("client"),b=o.clients.map(({
token:T,text:U,about:v})=>{let O=p("client"),_=l("div",{class:"ck-feedback",id:p("about")},w(v)),E=l("input",{type:"radi\
o",id:O,name:m,value:T});E.setAttribute("aria-describedby",_.id);let A=f("label",{for:O,class:"ck-decided",dir:"auto"},U);
return{input:E,row:l("div",{class:"ck-option"},E,A,_)}}),$=b.map(({input:T})=>T),x=b.map(({row:T})=>T),j="",M=l("div",{class:"\
ck-options"},...x);return{how:y("Choose whom you advise. You can change it later."),check:y("Advise this client"),body:M,
answer:()=>s($)?{client:s($)}:null,fill:({client:T})=>a($,T),show:({client:T})=>a($,j||T),said:()=>"",follow({client:T}){
j=T},...r.closing(M)}}function cs(o,r,s){let a=h("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",
dir:"auto",onkeydown:O,...s}),l=o.map($);a.append(r);let f=!1,w=0,y=0,p=!1,m=!0,b=E=>l[E].getAttribute("aria-selected")===
"true";return{element:a,words:l,marked:()=>l.map((E,A)=>A).filter(b),markAll:x,current:()=>w,go:v,close(){f=!0,a.setAttribute(
"aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function $([E,A],D){let R=h("span",{class:"ck-\
word",role:"option","aria-selected":"false",tabindex:D?"-1":"0",onpointerdown:P=>M(P,D),onpointerenter(P){P.buttons===1&&
p&&U(D)}},A);return a.append(E,R),R}function x(E,A){for(let D of l.keys())j(D,E(D),A)}function j(E,A,D=!1){(!f||D)&&l[E].
setAttribute("aria-selected",String(A))}function M(E,A){E.button||(E.preventDefault(),l[A].releasePointerCapture?.(E.pointerId),
m=!b(A),p=!0,document.addEventListener("pointerup",T,{once:!0}),y=A,v(A),j(A,m))}function T(){p=!1}function U(E){let[A,D]=[
Math.min(y,E),Math.max(y,E)];for(let R=A;R<=D;R+=1)j(R,m);v(E)}function v(E){l[w].tabIndex=-1,w=E,l[E].tabIndex=0,l[E].focus()}
function O(E){let A=l.length-1,D=getComputedStyle(a).direction==="rtl"?-1:1,R={ArrowRight:w+D,ArrowLeft:w-D,ArrowDown:_(
1),ArrowUp:_(-1),Home:0,End:A};if(E.key===" "||E.key==="Enter")y=w,m=!b(w),j(w,m);else if(E.key in R){let P=Math.max(0,Math.
min(A,R[E.key]));E.shiftKey?(b(w)||(y=w),m=!0,U(P)):v(P)}else return;E.preventDefault(),E.stopPropagation()}function _(E){
let A=l[w].getBoundingClientRect(),D=l.map((ee,le)=>({at:le,box:ee.getBoundingClientRect()})).filter(({box:ee})=>E*(ee.top-
A.top)>A.height/2);if(!D.length)return w;let R=D.map(({box:ee})=>ee.top),P=E>0?Math.min(...R):Math.max(...R),Q=D.filter(
({box:ee})=>Math.abs(ee.top-P)<A.height/2),re=ee=>Math.abs(ee.left-A.left);return Q.reduce((ee,le)=>re(le.box)<re(ee.box)?
le:ee).at}}var ls=()=>({right:g("Chosen: right"),wrong:g("Chosen: not right"),missed:g("Not chosen, but right"),left:g("\
Correctly left out")});function us(o,{how:r,type:s}){let a=ae("options"),l=o.map(({token:m,text:b})=>{let $=`${a}-${m}`,
x=h("input",{type:s,id:$,name:a,value:m}),j=Z("label",{for:$,dir:"auto"},b),M=rt(),T=h("div",{class:"ck-option"},x,j,M.element);
return{token:m,input:x,label:j,feedback:M,row:T}}),f=rt(),w=l.map(({row:m})=>m),y=h("div",{class:"ck-options"},...w,f.element);
return{how:r,body:y,answer(){let m=l.filter(({input:b})=>b.checked).map(({token:b})=>b);return m.length?{choices:m}:null},
fill({choices:m}){for(let{token:b,input:$}of l)$.checked=m.includes(b)},show(m){for(let[b,{chosen:$,verdict:x,feedback:j}]of p(
m))if(b.input.checked=$,x){Re(b.input,b.feedback.element),b.row.dataset.verdict=x;let M=wt(x,ls()[x]);b.feedback.set(M,Ce(
j))}else m.missed&&Re(b.input,f.element);m.missed&&f.set(Ce(m.missed))},said(m){return[...p(m).filter(([,{verdict:b}])=>b&&
b!=="left").map(([{label:b,feedback:$}])=>`${kt(b.textContent??"")} ${$.text()}`),f.text()].filter(Boolean).join(" ")},...bt(
y,()=>{for(let{input:m,feedback:b,row:$}of l)Re(m),delete $.dataset.verdict,b.set();f.set()})};function p(m){let b=new Map(
m.options.map($=>[$.token,$]));return l.flatMap($=>{let x=b.get($.token);return x?[[$,x]]:[]})}}function ds(o,r,s){let a=o.
left,l=o.right,f=a.map(({token:p,text:m})=>({token:p,feedback:rt(),...s(m)})),w=new Map(l.map(({token:p,text:m})=>[p,Wn(
m)])),y=h("div",{class:"ck-placing"},...f.map(({element:p,feedback:m})=>h("div",{class:"ck-placed"},p,m.element)));return{
how:r,body:y,answer(){let p=f.map(({token:m,value:b})=>[m,b()]).filter(([,m])=>m);return p.length?{pairs:Object.fromEntries(
p)}:null},fill({pairs:p}){for(let{token:m,set:b}of f)b(p[m]??"")},show({pairs:p}){for(let{token:m,feedback:b,control:$,set:x}of f){
let j=p.find(T=>T.token===m);x(j.chosen);let M=Gn(j.right,j.chosen);b.set(...Yn(M,fs(M),{...j,key:w.get(j.key)})),Re($,b.
element),$.matches("select")&&it($,M==="wrong")}},said:()=>f.map(({words:p,feedback:m})=>`${kt(p)} ${m.text()}`).join(" "),
...bt(y,()=>{for(let{feedback:p,control:m}of f)p.set(),Re(m),it(m,!1)})}}function fs(o){return{right:g("Right"),wrong:g(
"Not right"),left:g("Nothing was chosen here")}[o]}function hs(o,r,s){let a=o.map((m,b)=>ps(m,r[b])),l=h("p",{class:"ck-\
beside"}),f=h("button",{type:"button",onclick:y},g("Save my marks")),w=h("div",{class:"ck-actions"},f);return h("div",{},
...a.map(({element:m})=>m),w,l);function y(){let m=a.map(({value:b})=>b());m.includes(-1)?p(g("Mark every line first.")):
s.mark(m,()=>p(g("Your marks have been saved.")))}function p(m){l.replaceChildren(m),s.announce(m)}}function ps(o,r){let s=ae(
"rubric"),a=[g("Not yet"),g("Partly"),g("Yes")],l=a.map((f,w)=>{let y=h("input",{type:"radio",name:s,value:w});return y.
checked=r===w,y});return{element:h("fieldset",{class:"ck-inline"},Z("legend",{dir:"auto"},o),...l.map((f,w)=>h("label",{},
f,` ${a[w]}`))),value:()=>l.findIndex(f=>f.checked)}}function ms({label:o,text:r,comment:s}){let a=h("div",{class:"ck-co\
mment"},Ce(s));return h("details",{},h("summary",{},o),Ce(r),a)}function gs({how:o,label:r,after:s,more:a,sent:l,filled:f,
shown:w,key:y=p=>p}){let p=ae("answer"),m=Hn({id:p},[]),b=rt(),$=h("p",{class:"ck-field"},h("label",{for:p},r),m,s),x=h(
"div",{},$,a,b.element);return{how:o,body:x,input:m,answer:()=>l?.()??(m.value.trim()?{text:m.value.trim()}:null),fill(j){
m.value=j.text??"",f?.(j)},show(j){w?.(j),m.value||(m.value=j.written??"");let M=j.key===void 0?[]:[Kt(y(j.key))];b.set(
Ce(j.feedback),...M),Re(m,b.element),it(m,j.verdict!=="right")},said:()=>b.text(),...bt(x,()=>{b.set(),Re(m),it(m,!1)})}}
var ws={...Un,dateInWords:Y,make:h,makeMarkdown:Z,t:g,tn:N,uniqueId:ae,viewExemplar:ms,viewMarking:cs,viewOptions:us,viewPlaced:ds,
viewRubric:hs,viewTyped:gs},ks=()=>({right:g("Right"),partly:g("Partly right"),near:g("Nearly right: check the spelling"),
wrong:g("Not right"),discussed:g("There is no right or wrong answer"),"so far":g("So far"),sent:g("Your answer is kept f\
or your instructor, who marks it")}),bs=()=>({chosen:g("Kept; you can choose another client at any time"),kept:g("Kept; \
you can change it and keep another version"),"too precise":g("Not right (more precise than the text)"),"too coarse":g("P\
artly right (less precise than the text)")});function Jn(o){let r=bs()[o.note]??ks()[o.verdict];if(!o.of)return`${r}.`;let s=N(
"{points} of {of} point","{points} of {of} points",o.of,{points:Ne(o.points),of:Ne(o.of)}),a=o.tries>1?g(" (first try: {\
points})",{points:Ne(o.first)}):"",l=o.cost?g(", less {share}% for hints",{share:Ne(100*o.cost)}):"";return`${r}: ${s}${l}${a}\
.`}function ys(o,r){let{as_of:s,confidence:a,evidence:l,left:f,reason:w,review_due:y}=o,p=[];if(a){let m=Vn()[a].toLowerCase();
p.push(g("You said: {confidence}.",{confidence:m}))}return w&&p.push(g("Your reason: {reason}",{reason:w})),!o.final&&f!=
null&&p.push(N("One try left.","{count} tries left.",f)),s&&s!==l?.as_of&&p.push(g("As of {day}.",{day:s})),y&&p.push(g(
"This answer was due to be checked again by {day}: it may be out of date.",{day:y})),[...p.map(m=>h("p",{class:"ck-besid\
e"},m)),l?vs(l,r):""]}function vs(o,r){let{before:s,words:a,after:l,told:f,draft:w}=o,y=g(a?"The words in the article":"\
The fact and its source"),p=a?[s,h("mark",{},a),l]:[h("p",{},f)],m=g("This question rests on a draft that nobody has che\
cked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},y),h("blockquote",{dir:"auto"},...p),a?xs(o,r):$s(o),w?
h("p",{class:"ck-beside"},m):"")}function xs({printed_in:o,marks:r},s){if(!o&&!r)return"";let a=r?h("button",{type:"butt\
on",onclick:s},g("Show in the article")):null,l=o?h("cite",{dir:"auto"},o):null;return h("p",{class:"ck-beside"},l," ",a)}
function $s({pages:o,read:r,as_of:s}){let a={target:"_blank",rel:"noopener noreferrer"},l=o.flatMap(({address:y,host:p})=>[
" ",h("a",{...a,href:y,title:y},p)]),f=[r&&g("Read on {day}.",{day:r}),s&&s!==r&&g("True as of {day}.",{day:s})].filter(
Boolean).join(" "),w=l.length?[g("Source:"),...l,". "]:[];return h("p",{class:"ck-beside"},...w,f)}var Os=`
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
[],...o.map(j),...l.trim()?[x(g("What changed"),$("p",l.trim()))]:[],...s.length?[x(g("Timeline"),U())]:[],x(g("Sources"),
T()));return w.body.append(m),`${new XMLSerializer().serializeToString(w)}
`;function b(O,..._){let E=w.createElement(O);return E.append(..._),E}function $(O,_){let E=b(O,_);return E.setAttribute(
"dir","auto"),E}function x(O,..._){return b("section",$("h2",O),..._)}function j({title:O,versions:_}){let E=_.at(-1);if(!E)
return x(O,v(g("Nothing is written yet.")));let A=_.slice(0,-1),D=b("details",b("summary",g("Earlier versions")),...A.map(
M));return x(O,M(E),...A.length?[D]:[])}function M({time:O,client:_,fields:E}){let A=[Y(O.slice(0,10)),f(_)].filter(Boolean).
join(" · "),D=Object.entries(r).flatMap(([R,P])=>E[R]?[b("dt",P),$("dd",E[R])]:[]);return b("div",v(A),b("dl",...D))}function T(){
let O=o.flatMap(({versions:_})=>_.at(-1)?.fields.source||[]);return O.length?b("ul",...[...new Set(O)].map(_=>$("li",_))):
v(g("No source is named yet."))}function U(){let O=s.map(({when:_,what:E,words:A})=>b("tr",$("th",_),$("td",E),$("td",A)));
return b("table",...O)}function v(O){let _=$("p",O);return _.className="quiet",_}}var Ns=6e4;function As(o,r){let{dateInWords:s,
make:a,t:l,tn:f,uniqueId:w}=r,y=w("changes"),p=a("textarea",{id:y,rows:5,maxlength:4e3,dir:"auto"}),m=a("label",{for:y},
l("What changed, and why:")),b=a("p",{class:"ck-beside"}),$=a("button",{type:"button",onclick:D},l("Save the brief as a \
page")),x=a("div"),j=a("div",{},a("div",{class:"ck-actions"},$),b),M=a("div",{class:"ck-brief"},x,m,p,j),T=[],U="";return{
how:l("Nobody grades it. Each version that you keep stays in your record."),check:l("Keep this version"),isFreeText:!0,body:M,
answer:()=>p.value.trim()?{text:p.value.trim()}:null,fill(R){p.value=R.text},show(R){p.value||(p.value=R.written)},follow(R){
T=R.paragraphs??[],U=R.client??"",x.replaceChildren(v(),...T.map(_))},said:()=>"",...r.closing(M)};function v(){let R=O(
U);return a("p",{},R?l("You advise: {name}",{name:R}):l("No client is chosen yet."))}function O(R){return o.names[R]??R}
function _({title:R,versions:P}){let Q=P.at(-1),re=P.slice(0,-1),ee=w("paragraph");return a("div",{class:"ck-position",role:"\
group","aria-labelledby":ee},a("p",{class:"ck-heading",id:ee,dir:"auto"},R),Q?A(Q):a("p",{class:"ck-how"},l("Nothing is \
written yet.")),re.length?E(re):null)}function E(R){let P=f("One earlier version","{count} earlier versions",R.length),Q=R.
map(re=>a("li",{},A(re)));return a("details",{},a("summary",{},P),a("ol",{},...Q))}function A({time:R,client:P,fields:Q}){
let re=[s(R.slice(0,10)),O(P)].filter(Boolean).join(" · "),ee=Object.entries(o.labels).flatMap(([le,pe])=>Q[le]?[a("dt",
{},pe),a("dd",{class:"ck-kept",dir:"auto"},Q[le])]:[]);return a("div",{},a("p",{class:"ck-how"},re),a("dl",{},...ee))}function D(){
let{labels:R,moments:P}=o,Q=Es({paragraphs:T,labels:R,moments:P,client:O(U),changes:p.value,nameOf:O}),re=URL.createObjectURL(
new Blob([Q],{type:"text/html"}));a("a",{href:re,download:"brief.html"}).click(),setTimeout(()=>URL.revokeObjectURL(re),
Ns);let ee=l("The page brief.html is in your downloads. Open it to read or print it.");b.replaceChildren(ee),r.announce(
ee)}}var Ts={client:as,"whole-brief":As},Cs=".ck-question [tabindex='-1']";function Rs(o,r){let{drafts:s,extraViews:a,given:l,
onChange:f,together:w}=r,{region:y,announce:p}=ue(),m=ce(p),b=Ms(o,m,r),$={...es,...Ts,...a}[o.kind](o,{...ws,announce:p,
mark:ie,choose:G}),x=ss(o,$),{check:j,reveal:M}=Ls(R(),w,le),T=is(o,me),U=Te(),v=h("div",{class:"ck-result"}),O=js(o,r.number,
$.how,U.element,...x.elements,m.elements.left,T.list,h("div",{class:"ck-actions"},j,M,T.button),m.elements.notice,m.elements.
unsaved,v,y),_=h("form",{novalidate:!0,onsubmit:ee},O),E=!1,A=!1,D="";return Q(),{element:_,restore:z,action:P,tell:m.tell,
setUnsaved:m.setUnsaved,keepDraft:re,focus:()=>Fn($.body),isAnswered:()=>E};function R(){return o.sealed?g("Keep this an\
swer"):$.check??g("Check")}function P(){return!Be(j)&&$.answer()?{did:"answer",...x.draft()}:null}function Q(){let F=s.of(
o,!!$.isFreeText)??l;F&&x.fill(F),m.setLeft(!!(F&&!l))}function re(){let F=Be(j)?null:x.unchecked();F?s.keep(o,F):s.forget(
o)}function ee(F){if(F.preventDefault(),Be(j)||w)return;let H=P();H?D===JSON.stringify(H)?m.tell(g("Change your answer, \
then check again.")):pe(H,j):m.tell(g("Answer first, then check."))}function le(){Be(M)||pe({did:"show"},M),j.focus()}function pe(F,H){
$e(H,!0),b(F,{onReply(oe){F.did==="answer"&&(D=JSON.stringify(F)),$e(H,!1),z(oe.stands),re(),f(oe.score);let he=oe.stands.
result,fe=he.verdict==="sent"?"":$.said(he);p([Jn(he),fe,m.whyUnsaved()].join(" "))},onSilence:()=>$e(H,!1),onRefused(oe){
$e(H,!1);let he={reason:oe};m.tell(o.sealed?g("Not kept: {reason}.",he):g("Not checked: {reason}.",he))}})}function me(){
b({did:"hint"},{onReply(F){T.show(F.stands.hints),m.clear(),p(g("Hint {place}: {hint}",{place:T.count(),hint:T.last()}))},
onSilence:T.offerNext})}function ie(F,H){b({did:"mark",marks:F},{onReply:oe=>H(oe.stands.result)})}function G(F,H){b({did:"\
choose",sent:F},{onReply:H})}function z(F){let{hints:H,result:oe,earlier:he}=F;if(U.show(he),$.follow?.(F),!A&&!H.length&&
!oe)return;A=!0;let fe=O.contains(document.activeElement),ve=x.unchecked();T.show(H),m.clear(),E=!!oe&&oe?.verdict!=="so\
 far",O.toggleAttribute("data-answered",E),M.hidden=!oe?.may_show,$e(j,!!oe?.final),$.open(),oe?(I(oe,ve),oe.final&&L(fe),
j.replaceChildren(R())):(D="",ve||x.settle(),v.replaceChildren())}function I(F,H){x.show(F),H&&!F.final&&x.fill(H),(F.final||
!x.unchecked())&&m.setLeft(!1),v.replaceChildren(wt(F.verdict,Jn(F)),...ys(F,r.showInArticle))}function L(F){s.forget(o),
x.close(),F&&!document.activeElement?.matches(Cs)&&j.focus()}}function Ms(o,r,{actions:s,whyUnsaved:a}){return(l,f)=>s.give(
o.id,l,{onReply(w){r.setLeft(!1),r.setUnsaved(w.saved?"":pt(a())),f.onReply(w)},onRunning:r.setRunning,onSilence(){f.onSilence?.(),
r.clear(),r.setLeft(!1),r.setUnsaved(nt(s.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function Ls(o,r,s){
let a={type:"button",hidden:!0,onclick:s};return{check:h("button",{type:"submit",class:"ck-main",hidden:r},o),reveal:h("\
button",a,g("Show the answer"))}}function js(o,r,s,...a){let l=o.tries?N("One try.","{count} tries.",o.tries):"",f=[s,l].
filter(Boolean).join(" "),w=ae("how"),y=[r,o.lesson].filter(Boolean).join(" · "),p=Z("span",{class:"ck-prompt",dir:"aut\
o"},o.prompt);return h("fieldset",{class:"ck-question","aria-describedby":w},h("legend",{},h("span",{class:"ck-number"},
y),p),o.below?Z("div",{dir:"auto"},o.below):null,h("p",{class:"ck-how",id:w},f),...a)}function _s(o,r,s){let{isTogether:a,
isSealed:l,passMark:f,whyUnsaved:w,restore:y,announce:p}=s,m=h("p",{class:"ck-score"}),b=h("p",{class:"ck-notice"}),$=h(
"p",{class:"ck-why-unsaved"}),x=h("button",{type:"button",class:"ck-main",hidden:!a,onclick:M},g(l?"Keep all answers":"C\
heck all answers")),j=h("button",{type:"button",hidden:!0,onclick:U},g("Retry the questions you missed"));return{buttons:[
x,j],told:[b,$,m],setScore:_,setSaved:()=>$.replaceChildren()};function M(){if(Be(x))return;o.addAll();let E=o.actions();
if(!Object.keys(E).length){O(g("Answer first, then check."));return}$e(x,!0),r.giveAll(E,{onReply(A){$e(x,!1),y(A),T(A.saved)},
onSilence(){$e(x,!1),v()}})}function T(E){let A=o.left(),D=A?N("1 question is still open.","{count} questions are still \
open.",A):"";b.replaceChildren(D),$.replaceChildren(E?"":pt(w())),p([m.textContent,D,$.textContent].join(" "))}function U(){
r.again({onReply(E){b.replaceChildren(),o.addAll(),y(E),o.firstToAnswer()?.focus()},onSilence:v})}function v(){b.replaceChildren();
let E=nt(r.areStored());$.replaceChildren(E),p(E)}function O(E){b.replaceChildren(E),p(E)}function _(E){m.replaceChildren(
qs(E,f)),j.hidden=!E.missed}}function qs({answered:o,questions:r,of:s,points:a,first:l,passed:f},w){let y=[];return o&&y.
push(g("Answered {answered} of {questions}.",{answered:o,questions:r})),o&&s&&y.push(g("Score: {points} of {of}; on the \
first try, {first}.",{points:Ne(a),of:Ne(s),first:Ne(l)})),f!=null&&y.push(f?g("That is enough to pass."):g("You need {m\
ark}% to pass.",{mark:w})),y.join(" ")}var Ds={render({model:o,el:r,views:s={}}){q(o,r);let a=Is(o,En(o),s);r.replaceChildren(
a.element);let l=gi(o,r,a.reload);return()=>{a.close(),l()}}};function Is(o,r,s){let a=o.get("shown"),l=o.get("manner"),
f=()=>o.get("kept")?.why,{region:w,announce:y}=ue(),p=On(r,l,a,{onNews:le,onLate:me,onElsewhere:P}),m=Nn(l),b=Bs(p.waiting()),
$=l.way==="all",x=ji(a,{way:l.way,makeForm:_,put:E}),j=_s(x,p,{isTogether:$,isSealed:a.some(({sealed:ie})=>ie),passMark:l.
pass_mark,whyUnsaved:f,restore:R,announce:y}),M=Yr({look:re,retry:Q,announce:y}),T=h("div",{class:"ck-actions"},x.next,...j.
buttons),U=0,v=h("div",{class:"ck ck-quiz",oninput:A,onclick:A,onkeyup:A,onpointerup:A},l.told?h("p",{class:"ck-told"},l.
told):null,M.element,T,...j.told,w);return x.begin(),o.on("change:kept",ee),M.show({aloud:!0}),r.ask({type:"open"},{onReply:D,
onSilence:pe}),{element:v,close:O,reload:P};function O(){o.off("change:kept",ee);for(let ie of[p,m,M,r])ie.close()}function _(ie,G){
return Rs(ie,{number:G,actions:p,drafts:m,given:b.get(ie.id),whyUnsaved:f,together:$,extraViews:s,showInArticle:()=>r.ask(
{type:"evidence",question:ie.id},{onReply:Us}),onChange(z){j.setScore(z),x.arrange()}})}function E(ie,G){T.before(...ie.
map(z=>z.element)),G?v.dataset.toCome=String(G):delete v.dataset.toCome}function A({target:ie}){let G=x.around(ie);G&&m.
soon(G)}function D(ie){R(ie),p.open(ie.versions),le()}function R(ie){x.restore(ie.questions),j.setScore(ie.score)}function P(){
r.ask({type:"open"},{onReply:R}),le()}function Q(ie){r.ask({type:"retry"},{onReply(){le(),M.show({aloud:ie})}})}function re(){
return{kept:o.get("kept")??{},late:U,waiting:p.waiting().length,isSilent:p.areSilent(),areStored:p.areStored()}}function ee(){
f()||p.saved(),le()}function le(){M.show();let ie=new Set(p.waiting().map(({question:G})=>G));ie.size||j.setSaved(),x.setSaved(
ie)}function pe(){p.notOpened(),M.show({aloud:!0});for(let{question:ie}of p.waiting())x.named(ie)?.setUnsaved(nt(p.areStored()))}
function me({question:ie=""},G){if(U+=G.saved?1:0,G.type==="state"?R(G):G.stands&&(j.setScore(G.score),x.restoreOne(ie,G.
stands)),G.without_effect?.length){let z=g("The work that was waiting in this browser is kept in your record but does no\
t count, because something else was done here before it arrived.");x.named(ie)?.tell(z)}}}function Bs(o){let r=o.filter(
({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[s,a]))}function Us(){document.querySelector(
".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Xn(o,r,s=0){let a=r.getBoundingClientRect(),l=o.getBoundingClientRect(),
f=l.top+s;if(a.top>=f&&a.bottom<=l.bottom)return;let w=matchMedia("(prefers-reduced-motion: reduce)").matches,y=Math.max(
0,(l.bottom-f-a.height)/2);o.scrollBy({top:a.top-f-y,behavior:w?"auto":"smooth"})}function Ws(o,r,s){let a=h("div",{class:"\
ck-article",role:"group",tabindex:"0","aria-label":g("Article"),lang:o.lang||null,onclick:({target:v})=>{v instanceof Element&&
x(v.closest(".ck-passage"))},onkeydown:w}),l=[],f=[];return{element:a,show:y,select:T,scrollToMarked:()=>U(l.find(v=>v.marked))};
function w(v){let O=f.findIndex(({element:E})=>E===v.target);if(O<0||v.altKey||v.ctrlKey||v.metaKey)return;let _={ArrowRight:O+
1,ArrowDown:O+1,ArrowLeft:O-1,ArrowUp:O-1,Home:0,End:f.length-1}[v.key];if(v.key==="Enter"||v.key===" ")x(f[O].element);else if(f[_])
j(f[_]);else if(_===void 0)return;v.preventDefault()}function y(v,O){let _=new Set,E=[...O,...v.flatMap(R=>[R.evidence,...R.
passages])];for(let[R,P]of E)_.add(R).add(P);l=[];let A=[],D=0;for(let R of o.blocks)A.push(r.slice(D,R.start),p(R,[..._])),
D=R.end;A.push(r.slice(D,r.length)),m(v,O),f=l.filter(R=>R.rows.length),f.forEach($),f.length&&M(f[0]),a.replaceChildren(
...A)}function p(v,O){let _=[...O.filter(P=>v.start<P&&P<v.end).sort((P,Q)=>P-Q),v.end],E=_.map((P,Q)=>{let re=Q?_[Q-1]:
v.start,ee=h("span",{},r.slice(re,P));return{start:re,end:P,rows:[],marked:!1,element:ee}});l.push(...E);let A=v.aside?h(
"span",{class:"ck-aside-label"},v.aside):null,D=v.aside?"ck-aside":`ck-${v.kind.replace(" ","-")}`,R=E.map(P=>P.element);
return h("p",{class:D,dir:"auto"},A,...R)}function m(v,O){let _=v.flatMap(E=>E.passages.map(([A,D])=>({id:E.id,start:A,end:D})));
_.sort((E,A)=>E.end-E.start-(A.end-A.start));for(let{id:E,start:A,end:D}of _)for(let R of b(A,D))R.rows.includes(E)||R.rows.
push(E);for(let[E,A]of O)for(let D of b(E,A))D.marked=!0,D.element.classList.add("ck-marked")}function b(v,O){let _=0;for(let A=l.
length;_<A;){let D=_+A>>1;l[D].start<v?_=D+1:A=D}let E=_;for(;E<l.length&&l[E].end<=O;)E+=1;return l.slice(_,E)}function $({
element:v,rows:O}){v.classList.add("ck-passage"),v.prepend(h("span",{class:"ck-unseen"},`${O.join(", ")}: `)),v.setAttribute(
"role","button"),v.setAttribute("tabindex","-1"),v.setAttribute("aria-pressed","false"),K(v)}function x(v){let O=f.find(
E=>E.element===v);if(!O)return;M(O);let _=O.rows.indexOf(O.chosen??"");s(O.rows[(_+1)%O.rows.length])}function j(v){M(v),
v.element.focus()}function M(v){for(let O of f)O.element.tabIndex=O===v?0:-1}function T(v){for(let A of l){let D=v!==void 0&&
A.rows.includes(v.id),[R,P]=v?.evidence??[1/0,-1/0];A.chosen=D?v.id:void 0,A.element.classList.toggle("ck-chosen",D),A.element.
classList.toggle("ck-evidence",R<=A.start&&A.end<=P),A.rows.length&&A.element.setAttribute("aria-pressed",String(D))}let O=l.
find(A=>A.chosen),_=a.getRootNode(),E=_ instanceof Document||_ instanceof ShadowRoot?_.activeElement:null;!O||f.some(({element:A})=>A===
E)||(M(O),U(O))}function U(v){v&&Xn(a,v.element)}}var Fs=class{constructor(o){this.text=o,this.units=[0];let r=0;for(let s of o)
r+=s.length,this.units.push(r)}get length(){return this.units.length-1}slice(o,r){return this.text.slice(this.units[o],this.
units[r])}};function zs(o,r,{choose:s,switchTo:a}){let l=ae("rows"),f=h("div",{class:"ck-rows"}),w=h("p",{class:"ck-hint\
 ck-drafts"}),y=h("div",{class:"ck-detail"}),p=o.map(({name:A,label:D,rows:R})=>{let P=N("1 row","{count} rows",R.length);
return h("option",{value:A},g("{label} ({rows})",{label:D,rows:P}))}),m=h("select",{onchange:()=>a(m.value)},...p),b=h("\
label",{class:"ck-switch"},g("Table")," ",m),$=new Map,x,j=!1;return{element:h("div",{class:"ck-table"},b,w,f,y),show:M,
select:v};function M(A){m.value=A.name,$=new Map(A.rows.map(R=>[R.id,U(A,R)]));let D=Ps(A.rows);w.hidden=!D,w.textContent=
D,f.replaceChildren(A.rows.length?T(A):h("p",{},g("This table has no rows for this article."))),f.scrollTop=0}function T(A){
let D=g("{label}: choose a row to mark its words",{label:A.label}),R=[g("Row"),...A.columns].map(Q=>h("th",{scope:"col"},
Q)),P=[...$.values()].map(({element:Q})=>Q);return h("fieldset",{},h("legend",{},D),h("table",{},h("thead",{},h("tr",{},
...R)),h("tbody",{},...P)))}function U(A,D){let R=`${l}-${D.id}`,P=()=>s(D.id),Q=h("input",{type:"radio",name:l,value:D.
id,id:R,onchange:P}),re=h("label",{for:R},Q,D.id),ee=`${R}-main`,le=D.cells.map((me,ie)=>h("td",{dir:"auto",id:ie===A.main?
ee:null,"data-heading":A.columns[ie]},me));return Q.setAttribute("aria-describedby",ee),{element:h("tr",{onclick:pe},h("\
th",{scope:"row"},re),...le),input:Q};function pe({target:me}){me instanceof Element&&me.closest("label")||(Q.focus(),s(
D.id))}}function v(A){let D=x;$.get(D??"")?.element.classList.remove("ck-chosen"),x=A?.id;let R=$.get(x??"");for(let{input:P}of $.
values())P.checked=P.value===x;return R?.element.classList.add("ck-chosen"),R&&Xn(f,R.element,f.querySelector("thead")?.
offsetHeight),y.replaceChildren(...A?O(A):[h("p",{},g("No row is chosen."))]),D}function O(A){let D=_(A).map(({part:Q,words:re,
count:ee})=>h("li",{},h("span",{class:"ck-part"},Q)," ",h("q",{dir:"auto"},re),ee>1?N(" (once)"," ({count} times)",ee):null)),
R=[Gs(A),Ys(A),...A.why],P=h("details",{open:j,ontoggle:()=>j=P.open},h("summary",{},g("Why this row?")),h("ul",{},...R.
map(Q=>h("li",{},Q))));return[h("p",{class:"ck-detail-head"},h("strong",{},g("Row {id}",{id:A.id})),h("button",{type:"bu\
tton",onclick:E},g("Clear the marks"))),h("p",{class:"ck-part"},g("Its words in the article")),h("ul",{},...D),P]}function _(A){
let D=new Map;for(let[R,P,Q]of A.passages){let re=r.slice(R,P),ee=D.get(`${Q} ${re}`)??{part:Q,words:re,count:0};D.set(`${Q}\
 ${re}`,{...ee,count:ee.count+1})}return[...D.values()]}function E(){let A=$.get(x??"");s(""),A?.input.focus()}}function Ps(o){
let r=o.filter(({origin:s})=>s==="proposed").length;return r?r===o.length?g("This table is a draft that nobody has check\
ed."):N("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",r):""}function Gs({origin:o,checked:r}){if(o==="machine")return g("The machine made this row.");if(o==="propo\
sed")return g("This row is a draft that nobody has checked.");let{kind:s,name:a,day:l}=r;return s==="person"?g("Checked \
by {name} on {day}.",{name:a,day:l}):g("Checked by {name}, a program, on {day}.",{name:a,day:l})}function Ys({certainty:o}){
return g(o==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var Qn=150,Zn=o=>o.
length>Qn?`${o.slice(0,Qn)} …`:o,Hs={render({model:o,el:r}){q(o,r);let s=o.get("page"),a=o.get("tables"),l=new Fs(s.text),
{region:f,announce:w}=ue(),y=Ws(s,l,M),p=zs(a,l,{choose:M,switchTo:v}),m=Ks(s);y.element.setAttribute("aria-describedby",
m.id);let b=s.title?g("Reader: {title}",{title:s.title}):g("Reader"),$=h("div",{class:"ck ck-reader",role:"group","aria-\
label":b},m,h("div",{class:"ck-sides"},y.element,p.element),f);r.replaceChildren($);let x=Wt("reader","any"),j=U();return o.
on("change:table",E),o.on("change:selected",A),o.on("change:marked",D),E(),j=!1,D(),()=>{o.off("change:table",E),o.off("\
change:selected",A),o.off("change:marked",D)};function M(R){o.set("selected",R),o.save_changes(),T()}function T(){x.put(
o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}function U(){let R=x.get(o.get("place")),
P=a.find(({name:re})=>re===R?.table);if(!P||o.get("selected"))return!1;let Q=P.rows.find(({id:re})=>re===R.selected);return o.
set("table",P.name),o.set("selected",Q?.id??""),o.save_changes(),!0}function v(R){o.set("selected",""),o.set("table",R),
o.save_changes(),T()}function O(){let R=o.get("table");return a.find(P=>P.name===R)??a[0]}function _(){return O().rows.find(
({id:R})=>R===o.get("selected"))}function E(){let R=O();p.show(R),y.show(R.rows,o.get("marked")),A()}function A(){let R=_(),
P=p.select(R);y.select(R),!j&&(R?w(Vs(R,R.cells[O().main])):P&&w(g("Marks cleared.")))}function D(){let R=o.get("marked");
if(y.show(O().rows,R),y.select(_()),!R.length)return;y.scrollToMarked();let P=R.map(([Q,re])=>l.slice(Q,re)).join(" … ");
w(g("Marked in the article: {words}",{words:Zn(P)}))}}};function Ks(o){let r=g("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),s=g("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),a=o.lang==="en"?s:`${r} ${s}`;return h("p",{class:"ck-hi\
nt",id:ae("hint")},a)}function Vs({id:o,passages:r},s){return N("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",r.length,{id:o,words:Zn(s)})}return k(S)})();return e}function jt(e,t=()=>{}){let n=new Map,i={get:c=>e[c],set(c,u){JSON.stringify(e[c])!==JSON.stringify(u)&&(e[c]=u,d(`chang\
e:${c}`,i,u))},save_changes(){},send:(c,u,k=[])=>t(c,k),on:(c,u)=>n.set(c,(n.get(c)??new Set).add(u)),off:(c,u)=>n.get(c)?.
delete(u),say:(c,u=[])=>d("msg:custom",c,u)};return i;function d(c,...u){for(let k of n.get(c)??[])k(...u)}}var xc=/^[0-9a-f]{16}$/,$c=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,Mr=600;function jr({quiz:e,pass_mark:t},n,i,d){let c=Mt(n,
t),u=new Map(i.map(W=>[W.id,W])),k=new Map,S=new Set,C=new Set;return{session:c,earlier:W=>k.get(W)??[],isNotPossible:W=>S.
has(W),versions:Object.fromEntries(n.map(({id:W,version:ne})=>[W,ne])),follow:Y,act:B};async function B(W,ne=!1){let se=[],
h={},K=await d.append(()=>(Y(),[se,h]=[[],{}],W.flatMap(([Z,ue])=>{try{let X=J(Z,ue,ne);return se.push(X.id),d.knows(X.id)?
[]:[q(X,ue,ne)]}catch(X){if(!(X instanceof te))throw X;return h[Z]=X.message,[]}})));return{done:se,refused:h,saved:K}}function q(W,ne,se){
try{return g(W,ne)}catch(h){if(!se||!(h instanceof te))throw h;return S.add(W.id),W}finally{C.add(W.id)}}function g(W,ne){
let se=c.question(W.question),{id:h,version:K}=se,{sent:Z}=W.action;if(W.version!==K)return N(W),{...W,words:_t(Lr(u.get(
h),Z))};let{again:ue}=c.progress(h),{tries:X}=c.act(h,ne);if(ne.did!=="answer")return{...W,round:ue};let de=X[X.length-1],
{confidence:ae,reason:ye}=de;return{...W,action:{did:"answer",sent:de.sent,confidence:ae,reason:ye},round:ue,attempt:X.length,
words:_t(Lr(u.get(h),Z)||mr(se,u.get(h),Z))}}function N(W){k.set(W.question,[...k.get(W.question)??[],W])}function J(W,ne,se){
se||c.question(W);let h=n.find(({id:ye})=>ye===W)?.version,K=ne.version||h;if(!(Ct(W)&&Ct(ne.id)&&typeof ne.did=="string")||
typeof K!="string"||!xc.test(K))throw new te(V("this cannot be done here"));let ue=se?Oc(ne):tt(),X={round:0,attempt:0,words:"",
n:0},ae={...{id:ne.id,quiz:e,question:W,version:K},action:Or(ne),time:ue,...X};if(ze(dt(ae)).length>Tt)throw new te(V("t\
he answer is too long to be saved"));return ae}function Y(){for(let W of d.entries()){if(W.quiz!==e||C.has(W.id))continue;
C.add(W.id);let ne=n.find(({id:se})=>se===W.question);if(ne)if(W.version!==ne.version)N(W);else try{c.act(W.question,W.action)}catch(se){
if(!(se instanceof te))throw se;S.add(W.id)}}}}function Oc({time:e}){let t=tt();return typeof e=="string"&&$c.test(e)&&e<
t?e:t}function Lr(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(u=>Ee(u)&&"token"in u),d=new Map(i.
map(({token:u,text:k})=>[u,Ze(k)])),c=Sc(t);return c.flat().every(u=>d.has(u))?c.map(u=>u.map(k=>d.get(k)).join(": ")).join(
"; "):""}function Sc(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(n=>[n]):Ee(e?.pairs)?Object.entries(
e.pairs):[]}function _t(e){let t=[...Qe(e)];return t.length<=Mr?t.join(""):`${t.slice(0,Mr-1).join("")}…`}function qt({
action:e,words:t}){let{sent:n}=e;if(t||!Ee(n))return _t(t);let{text:i}=n;return _t(pr(n)||(typeof i=="string"?i:""))}var mn="review/";function _r({lessons:e,unread:t,apart:n,first_edition:i=[]},d){let c=new Map;for(let k of d){let C=k.quiz.
startsWith(mn)?k.question:`${k.quiz}/${k.question}`;c.set(C,[...c.get(C)??[],k])}let u=k=>Ac(k,c.get(`${k.quiz}/${k.id}`)??
[]);return{unread:t,apart:n,first_edition:Ec(i,d),lessons:e.map(k=>({...k,objectives:k.objectives.map(S=>({...S,questions:S.
questions.map(u)}))}))}}function Ec(e,t){let n=new Map(e.map(i=>[i.name,i]));return t.flatMap(i=>{let d=i.quiz.startsWith(
mn),c=n.get(d?i.question:`${i.quiz}/${i.question}`);if(i.action.did!=="answer"||!c)return[];let{prompt:u,version:k,in_review:S,
keyed:C}=c,q=i.version===(d?S:k)&&C?Nc(C,i.action.sent):"";return[{prompt:u,words:qt(i),time:i.time,verdict:q}]})}function Nc(e,t){
try{let n=Se(e);return n.grade(n.read(Ee(t)?t:{})).verdict}catch(n){if(!(n instanceof te))throw n;return""}}function Ac(e,t){
let i=Tc(e,t).at(-1),d=e.graded&&i===!1,c=t.some(({quiz:k,version:S,action:C})=>k===e.quiz&&S!==e.version&&C.did==="answ\
er");return{state:i===void 0?"left":d?"missed":"done",earlier:c,prompt:e.prompt}}function Tc(e,t){let n=new Map,i=new Map;
for(let{quiz:d,question:c,version:u,action:k}of t){if(u!==(d.startsWith(mn)?e.in_review:e.version))continue;let S=n.get(
d)??Mt([{...e,id:c}],0);n.set(d,S);try{let C=S.act(c,k),B=xe(C).at(-1)?.grade.verdict;if(k.did!=="answer"||B===Fe)continue;
let q=`${d} ${C.again}`;i.delete(q),i.set(q,B==="right")}catch(C){if(!(C instanceof te))throw C}}return[...i.values()]}var Cc=5;function Rc(e){return e.filter(({action:i})=>["answer","choose"].includes(i.did)).map(({action:i})=>i.sent?.client).
findLast(i=>typeof i=="string")??""}function qr({manner:e,keys:t,shown:n},i,d){let c=jr(e,t,n,i),{session:u}=c,k={async open(){
return await i.refresh(),g()},retry:()=>k.open({}),async do({question:Y,deed:W,late:ne}){let se=await c.act([[String(Y),
W??{}]],!!ne),[h]=Object.values(se.refused);if(h)throw new te(h);return["answer","show"].includes(W?.did)&&d.mark(q(Y)),
{...N(Y),...J(se)}},async"do-all"({deeds:Y}){let W=await c.act(Object.entries(Y??{}));return{...g(),refused:W.refused,...J(
W)}},async again({id:Y}){await i.refresh(),c.follow();let W=u.questions.filter(se=>u.isMissed(se.id)),ne=await c.act(W.map(
se=>[se.id,{did:"again",id:`${Y}:${se.id}`}]));return{...g(),...J({...ne,done:[...ne.done,Y]})}},async evidence({question:Y}){
return d.mark(q(Y)),{type:"evidence"}}};return{async reply(Y){try{if(!Object.hasOwn(k,Y.type))throw new te(V("this kind \
of message is not known"));return await k[Y.type](Y)}catch(W){if(!(W instanceof te))throw W;return{type:"refused",reason:W.
message}}}};function S({id:Y,hints:W}){let ne=u.progress(Y),se=xe(ne).length?B(hn(u,Y)):null,h=c.earlier(Y).filter(({action:K})=>K.
did==="answer").map(K=>({time:K.time,words:qt(K)}));return{hints:W.slice(0,ne.hints).map(({text:K})=>K),result:se,earlier:h.
slice(-Cc),...C(Y)}}function C(Y){let W=i.entries(),se=W.filter(({quiz:Z,question:ue,action:X})=>Z===e.quiz&&ue===Y&&X.did===
"answer").map(({time:Z,action:ue})=>({time:Z,sent:ue.sent??{}})),h=n.find(({id:Z})=>Z===Y)?.sections,K=h?{paragraphs:hr(
h,W)}:{};return{versions:se,client:Rc(W),...K}}function B(Y){let{evidence:W}=Y;return W?.words?{...Y,evidence:{...W,marks:d.
marks(W)}}:Y}function q(Y){return xe(u.progress(Y)).length?hn(u,Y).evidence:null}function g(){return c.follow(),{type:"s\
tate",questions:Object.fromEntries(u.questions.map(Y=>[Y.id,S(Y)])),score:u.score(),versions:c.versions}}function N(Y){return{
type:"done",stands:Y in c.versions?S(u.question(Y)):null,score:u.score()}}function J({done:Y,saved:W}){let ne=Y.filter(c.
isNotPossible);return{done:Y,saved:W,...ne.length?{without_effect:ne}:{}}}}function Dr(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var Ir=20,Mc=1e3,Lc=10**9,Br=10,jc=new TextEncoder().encode('{"format"'),_c=[239,187,191];function Dt(e,t){let n=_c.every(
(X,de)=>e[de]===X)?e.subarray(3):e,i=[],d=new Set,c=new Map,[u,k,S]=[0,0,0],[C,B]=[!1,!0],q=qc(n),g=q.pop()??n.subarray(
0,0);for(let X of q)J(X,se);return g.length&&J(g,h),Z(),{entries:i,ids:d,last:u,backedUp:k,isUnended:g.length>0,needsHead:!B||
N(),mended:ue};function N(){return!C&&!d.size}function J(X,de){if(S+=1,X.every(ye=>ye===13))return;let ae=Nr(X);if(ae===
null||typeof ae!="object"||Array.isArray(ae))K(de());else if("format"in ae)ne(ae);else if(B)"note"in ae?Y(ae):W(xr(ae));else
return}function Y({upto:X}){Number.isInteger(X)&&(k=Math.max(k,Math.min(X,u)))}function W(X){X?d.has(X.id)?K(V("Line {li\
ne} repeats an earlier line: it counts once.",{line:S})):(d.add(X.id),i.push(X),X.n<Lc&&(u=Math.max(u,X.n))):K(se())}function ne({
format:X,course:de}){let ae=N();if(ae&&Number.isInteger(X)&&X!==et)throw new te(Dc(X));if(!Number.isInteger(X)||typeof de!=
"string")K(se());else{if(ae&&de!==t)throw new te(Ic(t,de));de!==t||X!==et?(B=!1,K(V("Another record begins at line {line\
}: it is ignored.",{line:S}))):ae?C=!0:B?K(V("Line {line} repeats the header of the record: it is ignored.",{line:S})):B=
!0}}function se(){return V("Line {line} cannot be read: it is ignored, but stays in the file.",{line:S})}function h(){return V(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:S})}function K(X){c.size<Mc&&c.set(S,X)}function Z(){
if(!N()||n.every(de=>[0,10,13].includes(de)))return;if(!jc.every((de,ae)=>ae>=n.length||n[ae]===de)||q.length>1)throw new te(
V("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function ue(){let X=[...c.values()],de=X.length-
Ir;return de<=0?X:[...X.slice(0,Ir),V("{count} more lines like these.",{count:de})]}}function qc(e){let t=[],n=0;for(let i=e.
indexOf(Br);i>=0;i=e.indexOf(Br,n))t.push(e.subarray(n,i)),n=i+1;return[...t,e.subarray(n)]}function Dc(e){let t={known:et,
found:e};return e>et?V("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):V("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var Ic=(e,t)=>V("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Ur="coursekit",gn="records";function Wr(e,t){return Bc(async()=>{let n=await Uc();try{await Wc(n,e,t)}finally{n.close()}})}
function Bc(e){return navigator.locks?navigator.locks.request(Ur,e):e()}function Uc(){return new Promise((e,t)=>{let n=indexedDB.
open(Ur,1);n.onupgradeneeded=()=>n.result.createObjectStore(gn),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function Wc(e,t,n){return new Promise((i,d)=>{let c=e.transaction(gn,"readwrite"),u=c.objectStore(
gn),k=null;c.oncomplete=()=>i(),c.onabort=()=>d(k??c.error);let S=u.get(t);S.onsuccess=()=>{try{let C=n(S.result??new Uint8Array);
C&&u.put(C,t)}catch(C){k=C,c.abort()}}})}var Fc=32*1024*1024,wn=new Uint8Array;function Fr(e){let t=wn,n=Dt(t,e),i=[],d="",c=new Set,u=0,k=Gc(e,()=>q().catch(()=>{})),
S=Promise.resolve();return q(),{course:e,begun:()=>S,entries:()=>[...n.entries,...i],knows:B,last:C,isAtStake:()=>C()>n.
backedUp,why:()=>d,waiting:()=>i.length,mended:()=>n.mended(),follow:K=>c.add(K),refresh:q,append:g,merge:N,noteBackup:J,
contents:Y};function C(){return n.last+i.length}function B(K){return n.ids.has(K)||i.some(Z=>Z.id===K)}function q(){return W(
()=>[])}async function g(K){return await W(()=>{let Z=K();return u+=Z.length,i=[...i,...Z],[]}),!d}async function N(K){let Z=Dt(
K,e),ue=0;return await g(()=>{let X=Z.entries.filter(de=>!B(de.id)&&Pc(de));return ue=X.length,u-=ue,X}),{added:ue,mended:Z.
mended()}}function J(K){let Z="the student has the entries up to here";return W(()=>[{note:Z,upto:Math.min(K,C()),time:tt()}])}
function Y(){return ft([t,h([])])}function W(K){return S=S.catch(()=>{}).then(()=>ne(K)),S}async function ne(K){let[Z,ue]=[
C(),d];u=0;let[X,de]=[!1,!1],ae=()=>{de=!0;let ke=K();return de=!1,X=!0,ke};try{let ke=wn;await Wr(e,De=>{se(De);let Ge=h(
ae());if(ke=Ge.length?ft([De,Ge]):De,ke.length>Fc)throw new Error(V("the record has reached its maximum size"));return Ge.
length?ke:null});let qe=ke.length!==t.length;se(ke),d="",qe&&k.tell()}catch(ke){if(de)throw ke;d=zc(ke),X||ae()}let ye=C()!==
Z,Pe=C()-Z!==u;if(ye||d!==ue)for(let ke of c)ke({isMore:ye,isElsewhere:Pe})}function se(K){K.length===t.length&&K.every(
(Z,ue)=>Z===t[ue])||(n=Dt(K,e),t=K,i=i.filter(({id:Z})=>!n.ids.has(Z)))}function h(K){if(!i.length&&!K.length)return wn;
let Z=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&Z.push(ze(vr(e))),i.forEach((ue,X)=>{Z.push(ze(dt({...ue,n:n.
last+X+1})))}),ft([...Z,...K.map(ze)])}}function zc(e){let n=(e instanceof Error?e.message||e.name:String(e)).replace(/\.$/,
"");return V("This browser will not store your answers ({reason}). They stay on this page while it is open: download the\
m before you leave.",{reason:n})}var Pc=e=>ze(dt(e)).length<=Tt;function Gc(e,t){if(document.addEventListener("visibilit\
ychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(`cours\
ekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var Yc=["reader","explorer","quiz","predict","progress"],Hc=".coursekit-paper";function Pr(e){let t=Dr(),n=new Map;return{
records:n,showAll:i};function i(u){let k=[...u.querySelectorAll(".coursekit-widget")].map(S=>({fragment:S,state:bn(S.querySelector(
"script"))}));for(let S of Yc)for(let{fragment:C,state:B}of k)B?.widget===S&&d(C,B);return k.findLast(({state:S})=>S?.widget===
"quiz")?.fragment}function d(u,k){let S={...e.languages,own:k.own??""};Object.assign(k,{words:e.words??{},languages:S}),
k.pictures&&(k.pictures=[k.picture,...k.pictures]);let C=jt(k,(Y,W)=>B(Y,W)),B=c(k,C),q=ge("div",{class:"coursekit-shown"}),
g=u.querySelector(":scope > template"),N=g instanceof HTMLTemplateElement?g.content.cloneNode(!0):"",J=[...u.children];u.
append(q);try{Rr()[k.widget].render({model:C,el:q,views:{}});for(let Y of J)Y.matches(Hc)||Y.remove();u.classList.add("c\
oursekit-is-shown"),u.append(N)}catch(Y){q.remove(),console.error(Y)}}function c(u,k){if(u.widget==="reader"&&t.add(u.article,
k),u.pictures&&k.on("change:chosen",()=>k.set("picture",Kc(u))),!u.course)return()=>{};let S=n.get(u.course)??Fr(u.course);
n.set(u.course,S);let{course:C}=u;Object.assign(u,{kept:kn(S),keeping:{course:C,place:"disk"}}),S.follow(({isMore:N,isElsewhere:J})=>{
k.set("kept",kn(S)),(J||N&&!u.keys)&&k.say({keeping:"changed"})});let B=Lt(S),q="keys"in u?qr(u,S,t):null,g=async(N,J)=>N.
keeping!=="look"?B(N,J):(await S.refresh(),{keeping:"look",..._r(u.counted,S.entries())});return async(N,J)=>{if("keepin\
g_id"in N){let{files:Y=[],...W}=await zr(()=>g(N,J));k.say({...W,keeping_id:N.keeping_id},Y)}else if(q){let Y=await zr(()=>q.
reply(N));k.set("kept",kn(S)),k.say({...Y,message_id:N.message_id})}}}}function Kc({chosen:e,pictures:t,picture:n}){if(!n.
of)return n;let i=({of:c})=>JSON.stringify(c)===JSON.stringify(e),d=V("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:d}}var kn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function zr(e){
try{return await e()}catch(t){if(!(t instanceof te))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function bn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var _e=bn(document.querySelector("script.coursekit-page"))??{};to(jt(_e),ge("div"));_e.lists&&or(_e.lists);_e.dates&&ur(
_e.dates);_e.customs&&cr(_e.customs);var{records:Vc,showAll:Gr}=Pr(_e),Jc=Gr(document),Xc=!!document.querySelector(".cou\
rsekit-progress");Jc?.after(...[...Vc.values()].map(e=>Cr(e,Xc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Gr(e)});})();

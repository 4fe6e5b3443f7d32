"use strict";(()=>{var ht={},De={used:"",own:""};function dr(e,t){ht=e.get("words")??{};let r=e.get("languages");r?.used&&(De=r,t.lang=r.used,
t.dir=r.direction)}function U(e,t={}){let r=ht[e]??e;return ur(typeof r=="string"?r:r[0],t)}function pt(e,t,r,a={}){let f=ht[e]??
[e,t],l=Number.isInteger(r)?r<200?r:100+r%100:100,u=(ht[e]&&ht[""]?.[l])??+(r!==1);return ur(f[Number(u)],{count:r,...a})}
function ur(e,t){return e.replace(/\{(\w+)\}/g,(r,a)=>a in t?String(t[a]):r)}var Il=15e3,Dl=new Set(["a","button","input","select","textarea","summary"]),Bl="a[href], button, input, select, textare\
a, summary, [tabindex]";function we(e,t={},...r){let a=document.createElement(e);for(let[f,l]of Object.entries(t))f.startsWith(
"on")?a.addEventListener(f.slice(2),l):l!==!1&&l!=null&&a.setAttribute(f,l===!0?"":l);t.dir==="auto"&&De.own&&(a.lang=De.
own);for(let f of r)f!=null&&a.append(f);return(Dl.has(e)||"tabindex"in t)&&fr(a),a}function fr(e){e instanceof HTMLElement&&e.matches(Bl)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.
dataset.ckKeepsKeys||(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{
e instanceof Element&&e.closest(".jupyter-widgets")&&fr(e)}));function hr(){let e=we("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:a=>{e.replaceChildren(
we("p",{},a)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Il)}}}var kf=Math.random().toString(36).slice(2,12);var pr=8,Ul=6e4;function gr(e){let{region:t,announce:r}=hr(),a=we("p",{class:"ck-notice"}),f=we("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:A}),l=we("button",{type:"button",onclick:O},U("Download my answers")),u=we("button",{type:"button",onclick:()=>f.
click()},U("Upload a file of answers"));return we("div",{class:"ck-file"},we("div",{class:"ck-actions"},l,u,f),a,t);function b(B){
a.replaceChildren(B),r(B)}async function O(){try{let{name:B,upto:D,files:p}=await e.ask({keeping:"take"});if(!D)return b(
U("There is nothing to download yet."));Wl(new Blob(p,{type:"application/jsonl"}),B),await e.ask({keeping:"taken",upto:D}),
b(U("Downloaded: {name}. Keep this file.",{name:B}))}catch(B){b(U("Not downloaded: {reason}",{reason:mr(B)}))}}async function A(){
let[B]=f.files??[];if(B)try{if(B.size>pr*1024*1024)throw new Error(U("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:pr}));let{told:D}=await e.ask({keeping:"add"},[await B.
arrayBuffer()]);b(D)}catch(D){b(U("Not uploaded: {reason}",{reason:mr(D)}))}finally{f.value=""}}}var mr=e=>e instanceof Error?
e.message:String(e);function Wl(e,t){let r=URL.createObjectURL(e);we("a",{href:r,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(r),Ul)}var ne=class extends Error{};var Fl="ending";var _t={read(e,t,{chosenTokens:r,Refusal:a,t:f,typed:l}){if(!Array.isArray(t.path)||!t.path.length)throw new a(f("nothin\
g is chosen"));let u=[];for(let b of t.path){let O=(tt(e,u)?.options??[]).map(zl);u.push(O.indexOf(r({path:[b]},"path",O)[0]))}
if(!("text"in t))return{path:u,text:""};if(!e.reason||tt(e,u))throw new a(f("this cannot be done here"));return{path:u,text:l(
t,2e3)}},goesOn:(e,t)=>!!tt(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,r,{Refusal:a,t:f}){let l=t.path.every((b,O)=>r.
path[O]===b),u=r.path.length===t.path.length&&r.text===t.text;if(!l||u)throw new a(f("a decision that was made stays"))},
grade(e,{path:t}){return[Lt(e,t).reduce((a,{node:f,at:l})=>a+f.options[l].points,0)/e.most,tt(e,t)?"so far":""]},outcome(e,{
path:t,text:r},a){let f=tt(e,t),l={path:Lt(e,t).map(({node:B,at:D})=>B.options[D].token),steps:Lt(e,t).map(({node:B,at:D})=>Hl(
B,D,a)),next:f?Pl(f):null,ending:f?"":e.ending,asks:null};if(f||!e.reason)return l;let{prompt:u,limit:b,rubric:O,model:A}=e.
reason;return l.asks={prompt:u,limit:b},r?{...l,written:r,rubric:O,model:A}:l},taken(e,t,r){let{path:a,steps:f,next:l,ending:u,
asks:b}=_t.outcome(e,t,!1,r),O=f.map(A=>({...A,verdict:"",feedback:""}));return{path:a,steps:O,next:l,ending:u,asks:b}},
decidedIn(e,t,r,a){if(r)return{path:t.path};let f=[];for(let{node:l,at:u}of Lt(e,_t.read(e,{path:t.path},a).path)){f.push(
l.contested?"":l.options[u].token);let b=l.options.map(({to:O})=>O);if(l.contested&&new Set(b).size>1)break}return{path:f}},
words(e,t,r,a){let f=[],l=qt(a,a.start);for(let u of t.path){let b=l.options.find(O=>O.token===u);b&&f.push(r.plain(b.text)),
l=qt(a,(b??l.options[0]).to)}return[...f,t.text].filter(Boolean).join("; ")}},zl=({token:e})=>e;function tt(e,t){let r=e.
start;for(let a of t)r=qt(e,r)?.options[a].to;return r===Fl?void 0:qt(e,r)}var qt=(e,t)=>e.nodes.find(({id:r})=>r===t),Lt=(e,t)=>t.
map((r,a)=>({node:tt(e,t.slice(0,a)),at:r})),Pl=({fact:e,question:t,contested:r,options:a})=>({fact:e,question:t,contested:r,
options:a.map(({token:f,text:l})=>({token:f,text:l}))});function Hl({fact:e,question:t,contested:r,options:a},f,l){let u=a.
map(({text:O,points:A,feedback:B})=>({text:O,verdict:Gl(r,A),feedback:B})),b=l?u.filter((O,A)=>A!==f):[];return{fact:e,question:t,
contested:r,...u[f],others:b}}function Gl(e,t){return e?"discussed":t?"right":"wrong"}var It=["claim","rule","application","counter","source"];var kr={read(e,t,{lengthOf:r,Refusal:a,strip:f,t:l,wellFormed:u}){let b=wr(e,t);if(b===null)throw new a(l("no client is \
chosen"));let{fields:O}=t;if(typeof O!="object"||!O||Array.isArray(O))throw new a(l("nothing is written"));let A=Object.
entries(O).filter(([,p])=>p!=="");if(!A.every(([p,R])=>It.includes(p)&&typeof R=="string"))throw new a(l("this cannot be\
 done here"));if(A.reduce((p,[,R])=>p+r(R),0)>4e3)throw new a(l("the answer is longer than {most} characters",{most:4e3}));
let B=new Map(A),D=It.map(p=>u(f(B.get(p)??"")));if(!D.some(Boolean))throw new a(l("nothing is written"));return{client:b,
fields:D}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:r,t:a}){if(wr(e,t)===null)throw new r(a("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:r,fields:a},f,{split:l})=>({client:r,fields:Object.fromEntries(It.map((u,b)=>[u,
a[b]])),count:a.reduce((u,b)=>u+l(b).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":It.map(r=>Object.hasOwn(t,r)&&t[r]).filter(r=>typeof r=="string"&&r).join("; ")}};function wr({
clients:e},t){let r=t?.client;return typeof r=="string"&&e.includes(r)?r:null}var yr={read(e,t,{options:r,Refusal:a,t:f}){let l=r.read(e,t);if(l.size!==1)throw new a(f("more than one option is chose\
n, but only one is asked for"));return l},grade:(e,t,{options:r})=>Number([...r.right(e)].every(a=>t.has(a))),outcome:(e,t,r,{
options:a})=>a.outcome(e,t,r)};var br={read:(e,t,{options:r})=>r.read(e,t),grade(e,t,{options:r}){let a=r.right(e),f=[...t].filter(l=>a.has(l)).length;
return Math.max(0,f-(t.size-f))/a.size},outcome(e,t,r,{options:a}){let f=a.outcome(e,t,r),l=a.right(e),u=t.size<l.size&&
[...t].every(b=>l.has(b));return!r&&e.if_missed&&u?{...f,missed:e.if_missed}:f}};var vr={read:(e,t,{placing:r})=>r.read(e,t),grade:(e,t,{placing:r})=>r.grade(e,t),outcome:(e,t,r,{placing:a})=>a.outcome(
e,t,r)};var Tn=({accept:e},t,{fits:r})=>!!t&&r(t,e);function Yl(e,t,r){return Tn(e,t,r)?e.feedback:t&&(r.nearFeedback(e.near,t)||
e.if_wrong)}var Kl=({accept:e,among:t,near:r},a,f)=>!t.length&&f.nearFeedback(r,a)===null&&f.isSlip(a,e),xr={read({gaps:e},t,{
Refusal:r,strip:a,t:f,typed:l}){let u=t?.gaps;if(!Array.isArray(u)||u.length!==e.length)throw new r(f("some gaps were no\
t sent"));if(!u.some(A=>typeof A=="string"&&a(A)))throw new r(f("nothing is written"));let b=A=>typeof A=="string"&&!a(A),
O=u.map(A=>b(A)?"":l({text:A}));return e.forEach(({among:A},B)=>{if(A.length&&O[B]&&!A.includes(O[B]))throw new r(f("som\
ething is chosen that is not offered for the gap"))}),O},grade({gaps:e},t,r){let a=e.flatMap((l,u)=>Tn(l,t[u],r)?[]:[[l,
t[u]]]),f=a.length&&a.every(([l,u])=>Kl(l,u,r));return[(e.length-a.length)/e.length,f?"near":""]},outcome:({gaps:e},t,r,a)=>({
gaps:e.map((f,l)=>{let u=Tn(f,t[l],a),b={right:u,written:t[l],feedback:Yl(f,t[l],a)};return!u&&!r?b:{...b,key:f.accept[0],
why:u?"":f.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(r=>typeof r=="string"):[]).map(r=>r||"…").
join("; ")}};var[$r,Vl]=["0001-01-01","9999-12-31"],ke=(e,t=2)=>String(e).padStart(t,"0");function ye(e,t,r){let a=mt(Number(e),Number(
t));return Number(e)>0&&Number(r)>0&&Number(r)<=a?`${ke(Number(e),4)}-${ke(Number(t))}-${ke(Number(r))}`:""}function mt(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function An(e,t,r){let a=new Date(Date.
UTC(2e3,t-1,r));return a.setUTCFullYear(e),a}function Jl(e,t,r){let f=An(e,1,4),l=f.getTime()-(f.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,u=new Date(l+3*864e5);if(t<1||e<1||u.getUTCFullYear()!==e)return null;let b=[l+(r-1)*864e5,l+6*864e5].map(
O=>{let A=new Date(O);return ye(A.getUTCFullYear(),A.getUTCMonth()+1,A.getUTCDate())});return b.every(Boolean)&&b[0]>=$r&&
b[1].length===10?b:null}function Be(e,t,r){let[a,f]=[Math.floor((t+r-2)/12),(t+r-2)%12+1],l=ye(e+a,f,mt(e+a,f)),u=ye(e,t,
1);return u&&l&&l.length===10?[u,l]:null}var Xl=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let r=ye(e,t.slice(0,2),t.slice(
3));return r?[r,r]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>Jl(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Be(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Be(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Be(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Be(e,1,12)],[/^(\d{4})-(WI)$/,e=>Be(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Be(e,1,12)],[/^(\d{3})$/,
e=>Be(e*10,1,120)],[/^(\d\d)$/,e=>Be(e*100,1,1200)]];function Ve(e){if(e.includes("/")){let[t,r]=e.split("/").map(Ve);return t&&
r?[t[0],r[1]]:null}for(let[t,r]of Xl){let a=t.exec(e);if(a)return r(Number(a[1]),a[2])}return null}var Ue=e=>Ve(e)??[$r,
Vl];function Nn(e,t){let[r,a]=[Ue(e),Ue(t)];return a[0]<=r[0]&&r[1]<=a[1]}var Cn=(e,t)=>e&&t?e+t:"";function Sr(e,t="00",r=""){let a=Number(e);return r&&(a<1||a>12)?"":`T${ke(r?a%12+(r==="PM"?12:
0):a)}:${t}`}function Or({first:e,second:t,year:r}){let[a,f]=[ye(r,t,e),ye(r,e,t)];return!a||!f||Number(e)===Number(t)?a||
f:`${r}-XX-XX`}var jn=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function Er({year:e,second:t}){let r=(Number(
t)-Number(e)%100+100)%100;return r===1||Number(t)>12&&r<30?`${e}/${ke(Number(e)+r,4)}`:""}function Mr({which:e,month:t,year:r},a){
let f=Number(a.month[t]),l=Number(a["week-of"][e]),u=l<0?l+mt(Number(r),f)+1:l,b=`${r}-${ke(f)}`;return`${b}-${ke(u)}/${b}\
-${ke(u+6)}`}function Tr({which:e,weekday:t,month:r,year:a},f){let l=Number(f.month[r]),u=Number(f["week-of"][e]),b=u<0?
mt(Number(a),l)-6:u,O=(An(Number(a),l,b).getUTCDay()+6)%7,A=(Number(f.weekday[t])-1-O+7)%7;return ye(a,l,b+A)}var Ar=e=>e>
0&&e<100?ke(e-1):"";function Nr(e,t){let r=e.split(/[ -]/).filter(l=>l!=="and"&&l!=="oh"),a=l=>Number(t.tens[l]??t.teens[l]??
t.ones[l]??0);if(r[1]==="thousand")return ke(2e3+r.slice(2).reduce((l,u)=>l+a(u),0),4);let f=r.slice(1);return f[0]==="h\
undred"?ke(a(r[0])*100,4):ke(a(r[0]),2)+ke(f.reduce((l,u)=>l+a(u),0),2)}var Dt="[\\p{L}\\p{N}_]",Me=`(?!${Dt}|\\p{M})`,jr=`(?:1\\d|2[01])\\d\\d${Me}`,Ql=(e,{escaped:t})=>`(?:${[...e].sort((r,a)=>a.
length-r.length).map(t).join("|")})${Me}`,Cr=new WeakMap;function wt(e){let t=Cr.get(e.dates())??Zl(e);return Cr.set(e.dates(),
t),t}function Zl(e){let t=ed(e);return{whole:[...td(t),...nd(t),...od(t)].map(([a,f,l])=>({pattern:gt(a),value:f,lends:l})),
yearless:rd(t).map(([a,f])=>({pattern:gt(a),value:f})),...sd(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var gt=e=>new RegExp(`^(?:${e})$`,"u");function ed(e){let t=e.dates(),r=fe=>Ql(Object.keys(t[fe]),e),a=(fe,Oe)=>Number(t[fe][Oe]),
f=r("month"),l=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Me}(?!\\.\\d|,\\d{3}(?!\\d))`,u=`(?:${l}|${r("nth")})`,b=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Me}|${r("nth")})`,O=`the ${b}`,A=`${r("tens")}(?:[ -]${r("ones")})?`,B=`(?:oh[ -]${r("ones")}|${A}\
|${r("teens")}|hundred${Me})`,D=`(?:${A}|${r("teens")}|${r("ones")})`,p=`(?:${r("centuries")} ${B}|two thousand(?: (?:an\
d )?${D})?${Me})`,R=`(?<year>${jr})`,V=`(?:${R}|(?<spelled>${p}))`,K=`(?:,? |,)${R}`,H=fe=>`(?:(?<day>${O}|${u}) (?:of )\
?|the (?<day2>${u}) day of )(?<month>${f})${fe}`,oe=fe=>`(?<month>${f}) (?:the )?(?<day>${u})${fe}`,ae=`(?:${r("weekday")}\
,? (?:the )?)?`,h=`${r("phase-of")} `,J=`(?:${r("phase")}[ -]?|mid-?)`,ie=`(?:${J}|${h})?`,me=fe=>{let Oe=fe.replace(/^the /,
"");return a("nth",Oe)||parseInt(Oe,10)},ee=fe=>fe.year??Nr(fe.spelled,t),ce=fe=>ye(ee(fe),a("month",fe.month),me(fe.day??
fe.day2)),ue=fe=>`${ee(fe)}-${ke(a("month",fe.month))}`,ve=r("ordinal"),He="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",le=`(?\
<meridiem>${r("meridiem")})`,Ge="(?<minutes>[0-5]\\d(?!\\d))",Te=`(?:${He}(?::${Ge}(?::[0-5]\\d)?(?: ?${le})?|\\.${Ge.replace(
"<m","<inM")} ?${le.replace("<m","<inM")}| ?${le.replace("<m","<ofM")}| o'clock)|(?<moment>${r("moment")}))(?: (?<zone>${r(
"zone")}))?`;return{lists:t,words:r,ofList:a,month:f,inFigures:l,day:u,nthDay:b,nth:O,tens:A,tail:B,small:D,spelled:p,year:R,
anyYear:V,ofYear:K,dayFirst:H,monthFirst:oe,weekday:ae,phaseOf:h,phaseWord:J,phase:ie,number:me,yearOf:ee,dated:ce,monthOf:ue,
ordinal:ve,hours:He,meridiem:le,minutes:Ge,clock:Te,timed:fe=>{let Oe=fe.zone&&t.zone[fe.zone]!=="-"?t.zone[fe.zone]:"",
St=t.meridiem[fe.meridiem??fe.inMeridiem??fe.ofMeridiem],Qe=fe.moment?t.moment[fe.moment]:Sr(fe.hours,fe.minutes??fe.inMinutes,
St);return Cn(ce(fe),Qe&&Qe+Oe)}}}function td({words:e,month:t,year:r,ofYear:a,dayFirst:f,monthFirst:l,weekday:u,phase:b,
dated:O,clock:A,timed:B}){return[[`${b}${u}${f(a)}`,O,!0],[`${b}${u}${l(a)}`,O,!0],[`${e("weekday")} \\((?:${f(a)})\\)`,
O,!0],[`${r}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,D=>ye(D.year,D.month,D.day)],[`${r}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,D=>ye(D.year,D.month,D.day)],[`${r}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,D=>ye(D.year,D.month,D.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${r}`,O,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Me}`,
Or],[`${A},? ${u}(?:${f(a)})`,B],[`${A},? ${u}(?:${l(a)})`,B],[`${r}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,D=>Cn(ye(D.year,D.month,D.day),D.time.toUpperCase())]]}function nd({month:e,year:t,anyYear:r,phase:a,yearOf:f,
monthOf:l}){return[[`${a}(?<month>${e})(?:,| of)? ${r}`,l,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,u=>jn(u,u.number)],[`(?<n\
umber>\\d\\d)/${t}`,u=>jn(u,u.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,u=>u.year],[`fy ${t}`,u=>u.
year],["fy(?<year>(?:19|20)\\d\\d)",u=>u.year],["fy(?<two>\\d\\d)",u=>(u.two>"50"?"19":"20")+u.two],[`the year ${r}`,f],
[`${a}${r}`,f],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,Er]]}function od({lists:e,words:t,ofList:r,month:a,nthDay:f,year:l,anyYear:u,
phaseOf:b,phaseWord:O,phase:A,number:B,yearOf:D,ordinal:p}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${p}) quarter (?:of\
 )?${l}`,R=>`${R.year}-Q${r("ordinal",R.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${l}`,R=>`${R.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${l}`,R=>`${R.year}-Q${R.part}`,!0],[`${l} q(?<part>[1-4])${Me}`,R=>`${R.year}-Q${R.part}`,
!0],[`h(?<part>[12]) (?:of )?${l}`,R=>`${R.year}-H${R.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${l}`,R=>`${R.
year}-H${r("half",R.half)}`],[`${A}(?:the )?(?<season>${t("season")})(?: of|,)? ${u}`,R=>`${D(R)}-${e.season[R.season]}`],
[`(?:${b})?(?:the )?(?:${O})?(?<decade>(?:1\\d|20)\\d)0'?s${Me}`,R=>R.decade],[`the (?<word>${t("decades")})`,R=>`19${e.
decades[R.word]}`],[`(?:${b})?(?:the )?(?:${O})?(?<day>${f}) century`,R=>Ar(B(R.day??R.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${a})(?:,? |,)${l}`,R=>Mr(R,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${a})(?:,? |,)${l}`,R=>Tr(R,e)]]}function rd({ofList:e,month:t,dayFirst:r,monthFirst:a,weekday:f,number:l}){
return[[`${f}${r("")}`,(u,b)=>ye(b,e("month",u.month),l(u.day??u.day2))],[`${f}${a("")}`,(u,b)=>ye(b,e("month",u.month),
l(u.day??u.day2))],[`(?<month>${t})`,(u,b)=>`${b}-${ke(e("month",u.month))}`]]}function sd({month:e,year:t,monthFirst:r}){
let a="(?:to|through|thru|until|till|up to)",f=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${a} (?:the )?)|between (?<two>.+\
?) and )`,l=O=>`(?<${O}>\\d{1,2})(?:st|nd|rd|th)?`,u=`(?:-| ${a} (?:the )?)`,b=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${jr})`;return{range:gt(`${f}(?<last>.+)`),days:gt(`(?:(?:from )?(?:the )?${l("from")}${u}|between (?:th\
e )?${l("from2")} and )${b}`),monthAndDays:gt(`(?:(?:from )?${r("")}${u}|between ${r("").replaceAll("?<","?<b")} and (?:\
the )?)${l("to")}(?:,? |,)${t}`)}}var id=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function Bt(e,t){let r=[];for(let{pattern:a,value:f,lends:l}of wt(t).whole){let u=a.
exec(e)?.groups,b=u&&f(u);b&&r.push({value:b,lends:!!l})}return r[0]??null}var ad=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function cd(e,t){let r=wt(t),a=r.days.exec(e)?.groups;if(a){
let D=Bt(a.last.replace(/^the /,""),t)?.value??"";return Rr(D,a.from??a.from2,D.slice(8))}let f=r.monthAndDays.exec(e)?.
groups;if(f){let D=t.dates().month[f.month??f.bmonth],p=r.number(f.day??f.bday);return Rr(ye(f.year,D,1),p,f.to)}let l=r.
range.exec(e)?.groups,u=l&&Bt(l.last,t);if(!l||!u||u.value.includes("/"))return"";let b=l.one??l.two;if(Ln(b)||Ln(l.last)||
ad(b,e))return"";let O=Bt(b,t)?.value??(u.lends?ld(b,u.value,t):"");if(!O||O.includes("/")||!Ve(O)||!Ve(u.value))return"";
let[A,B]=[Ue(O)[0],Ue(u.value)[1]];return A<=B?`${O}/${u.value}`:""}function Rr(e,t,r){let[a,f]=[t,r].map(l=>ye(e.slice(
0,4),e.slice(5,7),l));return a&&f&&a<=f?`${a}/${f}`:""}function ld(e,t,r){let a=Number(t.slice(0,4));for(let{pattern:f,value:l}of wt(
r).yearless){let u=f.exec(e)?.groups;if(!u)continue;let b=l(u,ke(a,4));return b.slice(5,7)>t.slice(5,7)?l(u,ke(a-1,4)):b}
return""}var Ut="[^\\p{L}\\p{N}_]*",dd=new RegExp(`^${Ut}(?:in|on|of|the)${Me}`,"u"),ud=new RegExp(`(?<!${Dt})(?:in|on|o\
f|the)${Ut}$`,"u"),fd=new RegExp(`^${Ut}`,"u"),Rn=new RegExp(`${Ut}$`,"u"),hd=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
pd=/(?:[$£€#/.,:&@]|[a-z]-)$/,md=/^(?:[%°$£€]|[.,:/]\d| %)/,Ln=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function gd(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),r=>new RegExp(t,"u").test(
r)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var wd=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function _r(e,t){if(id.test(e)&&Ve(e))return e;let r=gd(e,t),a=r.toLowerCase(),u=(r.match(new RegExp(`${Dt}+`,"gu"))??[]).
some(A=>wt(t).capital.has(A))?"":kd(a,t),b=wd.exec(r)?.[0]??"",O=u.includes("/")&&b!==b.toLowerCase();if(!u||O||!Ve(u))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(u.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return u}function kd(e,t){let r=Lr(e,a=>dd.exec(
a)?.[0].length??0);for(let a of r){let f=a+(fd.exec(e.slice(a))?.[0].length??0),l=e.slice(f).replace(Rn,"");for(let u of Lr(
l,b=>ud.exec(b)?.[0].length??0,!0)){let b=yd(e,f,l.slice(0,u).replace(Rn,""),t);if(b)return b}}return""}function Lr(e,t,r=!1){
let a=[r?e.length:0];for(let f=a[0];a.length<9;a.push(f)){let l=t(r?e.slice(0,f):e.slice(f));if(!l)break;f+=r?-l:l}return a}
function yd(e,t,r,a){let f=e.slice(0,t);if(/^\d/.test(r)&&hd.test(f))return"";let l=r.replace(Rn,""),u=e[t+l.length]??"";
if(/^\d{4}$/.test(l)){let b=e.slice(t+4);if(pd.test(f)||md.test(b)||Ln(l)&&!/(?<!\w)in $/.test(f))return""}for(let b of"\
.)".includes(u)?[l+u,l]:[l]){let O=cd(b,a)||Bt(b,a)?.value;if(O)return O}return""}function qr(e,{customs:t,dates:r}){let{
month_of:a}=t();if(!a)return e;let f=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return f?`${f[3]}-${f[2].padStart(2,"\
0")}-${f[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(l,u)=>r().english[a[u.toLowerCase()]-1]??l).replace(/(?<=\d)\.(?= )/g,
"")}var Je="undated",_n="too precise",qn="too coarse";function In(e,t){return e===Je||t===Je||t.includes("T")?t===e:Ue(t).join()===
Ue(e).join()}function Ir(e,t){return e===Je||t===Je?e===Je&&t!==Je?_n:"":In(e,t)?"":Nn(t,e)?_n:Nn(e,t)?qn:""}var Dr={read(e,t,r){
return t?.undated===!0?Je:_r(qr(r.typed(t),r),r)},grade({answer:e},t){let r=Ir(e,t);return[In(e,t)?1:r===qn?.5:0,r]},outcome(e,t,r){
let a=Ir(e.answer,t),f={"":"",[_n]:e.if_too_precise,[qn]:e.if_too_coarse},u={feedback:In(e.answer,t)?e.feedback:f[a]||e.
if_wrong,understood:t};return r?{...u,key:e.answer}:u},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var Br={read:(e,t,{typed:r})=>r(t,1e4),grade:()=>0,outcome:(e,t,r,{split:a})=>({written:t,count:a(t).length,...e})};function Wr(e,t){let r=t.filter(a=>e.has(a)).length;return r/(e.size+t.length-r)}var Ur=(e,t)=>Math.max(0,...t.map(r=>Wr(
e,r))),Fr={read({count:e},t,{Refusal:r,t:a}){let f=t?.words;if(!Array.isArray(f)||!f.length)throw new r(a("no words are \
marked"));if(!f.every(l=>Number.isInteger(l)&&l>=0&&l<e))throw new r(a("some of the marked words are not in the passage"));
return new Set(f)},grade:({accepted:e},t)=>Ur(t,e),outcome(e,t,r){let{accepted:a,feedback:f,if_partly:l,if_wrong:u}=e,b=Ur(
t,a),O=b>1-1e-9,A=a.map(R=>Wr(t,R)),B=a[A.indexOf(Math.max(...A))],D=B.filter(R=>t.has(R)).length,p={words:[...t].sort((R,V)=>R-
V),feedback:O?f:b&&l||u,...b&&!O?{hit:[D,B.length,t.size-D]}:{}};return r?{...p,key:B,why:O?"":f}:p},words(e,{words:t}){
return[...new Set(t)].sort((a,f)=>Number(a)-Number(f)).map(a=>e.words[Number(a)][1]).join(" ")}};var zr={read:(e,t,{placing:r})=>r.read(e,t),grade:(e,t,{placing:r})=>r.grade(e,t),outcome:(e,t,r,{placing:a})=>a.outcome(
e,t,r)};var kt="nothing",Pr={read({columns:e,among:t},r,{Refusal:a,t:f,typed:l}){let u=r?.cell;if(typeof u!="string"||u!==kt&&!e.
includes(u))throw new a(f("no cell is chosen"));if(u===kt)return{cell:u,value:""};let b=l(r);if(t.length&&!t.includes(b))
throw new a(f("something is chosen that is not offered by the question"));return{cell:u,value:b}},grade({wrong:e,mended:t,
among:r},{cell:a,value:f},{fits:l,isSlip:u}){return a!==e?0:e===kt||l(f,t)?1:[.5,!r.length&&u(f,t)?"near":""]},outcome(e,{
cell:t,value:r},a,{fits:f}){let{wrong:l,mended:u,feedback:b}=e,O=l===t,A=O&&(l===kt||f(r,u)),B=O?e.if_other_value:e.if_other_cell,
D={cell:t,value:r,right:O,feedback:A?b:B};if(!a)return D;let p={cell:l,value:u[0]??""};return{...D,key:p,why:A?"":b}},written({
cell:e,text:t},{t:r}){return e===kt?r("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var bd=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,vd=/^[-+]?\d[\d.,' ]*$/,xd=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
$d={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Sd=1e-9,Od=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>$d[t]);
function Ed(e,t,{escaped:r,SPACES:a}){if(!t.length)return e;let f=`(?:${t.map(r).join("|")})`;return e.replace(new RegExp(
`^${f}${a}*|${a}*${f}(?=\\.?$)`,"giu"),"")}function Md(e,{customs:t,escaped:r}){let{decimal:a,group:f,grouping:l}=t();if(!f||
!vd.test(e))return null;let[u,b]=l,O=r(f),A=`(?:${O}[0-9]{${b}})*${O}[0-9]{${u}}`,B=`(?:${r(a)}[0-9]+)?`,D=new RegExp(`^\
-?[1-9][0-9]{0,${b-1}}${A}${B}$`,"u");if(e.includes(f)&&!D.test(e))return null;let p=e.replaceAll(f,"").replaceAll(a,".");
return xd.test(p)?Number(p):null}var Hr=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Sd*Math.abs(e.answer),Gr={read(e,t,r){let a=Ed(
Od(r.typed(t)),e.units,r),f=r.asciiDigits(a.replace(/\.$/,"")),l=Md(f,r);if(l!==null)return l;if(!bd.test(f))throw new r.
Refusal(r.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(f.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Hr(e,t)),outcome(e,t,r){let a=e.near.find(l=>l.value===t),f=Hr(e,t)?e.feedback:a?.feedback??e.if_wrong;return r?{feedback:f,
key:e.words}:{feedback:f}}};function Yr(e,t){let r=t.filter(([a,f])=>e.indexOf(a)<e.indexOf(f)).length;return Math.max(0,2*r-t.length)/t.length}var Kr={
read({tokens:e},t,{chosenTokens:r,Refusal:a,t:f}){let l=r(t,"order",e);if(l.length!==e.length||new Set(l).size!==e.length)
throw new a(f("each item must appear exactly once in the order"));return l.map(u=>e.indexOf(u))},grade:({decided:e},t)=>Yr(
t,e),outcome({tokens:e,decided:t,feedback:r,near:a,if_wrong:f,open:l},u,b){let O=Yr(u,t)===1,A=a.find(D=>u.indexOf(D.before)<
u.indexOf(D.after)),B={order:u.map(D=>e[D]),feedback:O?r:A?.feedback??f};return!O&&!b?B:{...B,key:e,why:O?"":r,open:l}}};var Vr={read:(e,t,{typed:r})=>r(t),grade({accept:e,near:t},r,{fits:a,isSlip:f,nearFeedback:l}){return a(r,e)?1:[0,l(t,r)===
null&&f(r,e)?"near":""]},outcome(e,t,r,{fits:a,nearFeedback:f}){let u={feedback:(a(t,e.accept)?e.feedback:f(e.near,t))||
e.if_wrong};return r?{...u,key:e.accept[0]}:u}};var Jr={read(e,t,{Refusal:r,t:a}){if(typeof t?.answer!="boolean")throw new r(a("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,r){let a={answer:t,feedback:t?e.if_true:e.if_false};return r?{...a,key:e.
answer}:a},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Xr={branching:_t,brief:kr,choice:yr,choices:br,classify:vr,cloze:xr,date:Dr,discuss:Br,highlight:Fr,match:zr,mend:Pr,
number:Gr,order:Kr,"short-text":Vr,"true-or-false":Jr};var Wt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Qr=`[${Wt}]`,Td=new RegExp(
`^[${Wt}]+|[${Wt}]+$`,"g"),Ad=new RegExp(`[${Wt}]+`),nt=e=>e.replace(Td,""),We=e=>nt(e).split(Ad).filter(Boolean),ot=e=>[
...e].length,Le=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),Dn="ͅ",Nd=e=>/\p{M}/u.
test(e)&&(e===Dn||!(Dn+e).normalize("NFD").startsWith(Dn)),Zr=e=>[...e.normalize("NFKD")].filter(t=>!Nd(t)).join(""),Cd={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},jd=new Map(Object.entries(Cd)),es=e=>[...e].map(t=>jd.get(t)??t.toLowerCase()).join("");function Rd(e){let t=e.codePointAt(
0),r=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-r-1));)r+=1;return r%10}var ts=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Rd(t))),ns=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Ld={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},rt=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>Ld[t]).trim();var os={read(e,t,{Refusal:r,t:a}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new r(a("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>rt(e.find(({token:r})=>r===
t.client).text)};var rs={read:(e,t,{typed:r})=>t.without===!0?"":r(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:r})=>t.without===
!0?r("Shown without a guess."):""};function Ft(e,t,r){let a=e?.[t];if(!Array.isArray(a)||!a.length)throw new ne(U("nothing is chosen"));if(!a.every(f=>r.includes(
f)))throw new ne(U("something is chosen that is not part of the question"));return a}var ss={read(e,t){let r=e.options.map(({token:a})=>a);return new Set(Ft(t,"choices",r).map(a=>r.indexOf(a)))},right:e=>new Set(
e.options.flatMap(({correct:t},r)=>t?[r]:[])),outcome:(e,t,r)=>({options:e.options.map((a,f)=>_d(a,t.has(f),r))})};function _d({
token:e,correct:t,feedback:r,if_not_chosen:a},f,l){return!f&&!l?{token:e,chosen:f,verdict:"",feedback:""}:{token:e,chosen:f,
verdict:f?t?"right":"wrong":t?"missed":"left",feedback:!f&&a||r}}var is={read({rows:e,places:t},r){let a=r?.pairs;if(!(typeof a=="object"&&a!==null&&!Array.isArray(a))||!Object.keys(a).
length)throw new ne(U("nothing is chosen"));let l=e.map(({token:u})=>u);for(let[u,b]of Object.entries(a))if(!l.includes(
u)||!t.includes(b))throw new ne(U("something is chosen that is not part of the question"));return l.map(u=>Object.hasOwn(
a,u)?t.indexOf(a[u]):null)},grade:({rows:e},t)=>e.filter(({to:r},a)=>t[a]===r).length/e.length,outcome:({rows:e,places:t},r,a)=>({
pairs:e.map((f,l)=>{let u=r[l],b=u===f.to,O=u===null?"":t[u],A=u===null?"":qd(f,u),B={token:f.token,chosen:O,right:b,feedback:A};
return!b&&!a?B:{...B,key:t[f.to],why:b?"":f.feedback}})})};function qd({to:e,feedback:t,near:r,if_wrong:a},f){return f===
e?t:r.find(([l])=>l===f)?.[1]??a}function Id(e,t,[r,a,f,l]){let u=[r,f,0],b=new Map;for(let O=r;O<a;O+=1){let A=new Map;for(let B of t.get(e[O])??[]){if(B<
f)continue;if(B>=l)break;let D=(b.get(B-1)??0)+1;A.set(B,D),D>u[2]&&(u=[O-D+1,B-D+1,D])}b=A}return u}function as(e,t){let r=new Map;
t.forEach((l,u)=>{r.set(l,[...r.get(l)??[],u])});let a=[],f=[[0,e.length,0,t.length]];for(let l=f.pop();l;l=f.pop()){let[
u,b,O,A]=l,[B,D,p]=Id(e,r,l);p&&(a.push([B,D,p]),f.push([u,B,O,D],[B+p,b,D+p,A]))}return a.sort((l,u)=>l[0]-u[0])}function Bn(e,t){
let[r,a]=[[...e],[...t]],f=r.length+a.length,l=as(r,a).reduce((u,[,,b])=>u+b,0);return f?2*l/f:1}function cs(e,t){let r=[],
[a,f]=[0,0];for(let[l,u,b]of[...as(e,t),[e.length,t.length,0]]){if(a<l||f<u){let O=a<l&&f<u?"replace":a<l?"delete":"inse\
rt";r.push({kind:O,a,b:l,c:f,d:u})}[a,f]=[l+b,u+b]}return r}var Dd=200,Bd=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,Ud=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
Wd=.8,Fd=.7,zd=4,Un={article:[],turning:[]},ls=e=>{Un=e};function ds(e,t=Dd){let r=e?.text;if(typeof r!="string"||!nt(r))
throw new ne(U("nothing is written"));if(ot(r)>t)throw new ne(U("the answer is longer than {most} characters",{most:t}));
return Le(nt(r))}function zt(e){let t=es(Zr(e.replace(/[’‘]/g,"'"))).replace(Bd,"");return We(t).join(" ").replace(Ud,
"").normalize("NFC")}function Wn(e,t){let r=zt(e);return t.some(a=>zt(a)===r)}function us(e,t){let r=zt(e);return t.map(
zt).some(a=>Bn(r,a)>=Wd&&!Pd(r,a))}function Pd(e,t){let r=l=>(l.match(/\p{Nd}+/gu)??[]).join(" ");if(r(e)!==r(t))return!0;
let[a,f]=[We(e),We(t)];return cs(a,f).some(({kind:l,a:u,b,c:O,d:A})=>{let[B,D]=[a.slice(u,b),f.slice(O,A)];return l==="r\
eplace"?Hd(B.join(""),D.join("")):![...B,...D].every(p=>Un.article.includes(p))})}function Hd(e,t){let r=Un.turning.some(
a=>e===a+t||t===a+e);return Math.min(ot(e),ot(t))<zd?r||[...e].sort().join("")!==[...t].sort().join(""):r||Bn(e,t)<Fd}var fs=(e,t)=>e.
find(({text:r})=>Wn(t,[r]))?.feedback??null;var _e="so far",hs={},ps=e=>{hs=e},ms={},gs=e=>{ms=e},Ne={asciiDigits:ts,chosenTokens:Ft,customs:()=>hs,dates:()=>ms,escaped:ns,
fits:Wn,isSlip:us,lengthOf:ot,nearFeedback:fs,options:ss,placing:is,plain:rt,Refusal:ne,SPACES:Qr,split:We,strip:nt,t:U,
typed:ds,wellFormed:Le},Gd=1e-9;function ws(e,t){let[r,a]=typeof t=="number"?[t,""]:t,f=r>1-Gd?1:Math.max(0,r),l=e*f;return{
points:l,of:e,note:a,verdict:Yd(l,e,a)}}function Yd(e,t,r){return r===_e?_e:e===t?"right":r==="near"?"near":e?"partly":"\
wrong"}var ks="whole-brief",Kd=["claim","rule","application","counter","source"],ys={read:(e,t,{typed:r})=>r(t,4e3),checkChoice({
choice:e},t,{Refusal:r,t:a}){let f=t?.page,l=Array.isArray(f)?bs(f,e):[];if(!Array.isArray(f)||l.length!==f.length)throw new r(
a("the brief has no such paragraph"))},grade:()=>[0,"kept"],outcome:(e,t)=>({written:t})},bs=(e,t)=>[...new Set(e)].filter(
r=>typeof r=="string"&&t.includes(r));function vs(e,t){let r=e.map(({quiz:l,question:u})=>`${l}/${u}`),f=t.filter(({quiz:l,
question:u,action:b})=>l===ks&&u===ks&&b.did==="choose"&&Array.isArray(b.sent?.page)).at(-1)?.action.sent?.page??[];return{
paragraphs:e.map(({quiz:l,question:u,title:b})=>({name:`${l}/${u}`,title:b,versions:t.filter(O=>O.quiz===l&&O.question===
u).flatMap(Vd)})),page:bs(f,r.slice(0,-1))}}function Vd({time:e,action:t}){let{client:r,fields:a}=t.sent??{};if(!(t.did===
"answer"&&typeof a=="object"&&a)||Array.isArray(a))return[];let l=Kd.map(u=>[u,typeof a[u]=="string"?a[u]:""]);return[{time:e,
client:typeof r=="string"?r:"",fields:Object.fromEntries(l)}]}var Pt={...Xr,client:os,guess:rs,"whole-brief":ys};function Ce({kind:e,key:t,points:r,graded:a,sealed:f}){let l=Pt[e];return{
goesOn:u=>l.goesOn?.(t,u)??!1,checkGoesOn:(u,b)=>l.checkGoesOn?.(t,u,b,Ne),read:u=>l.read(t,u,Ne),checkChoice(u){if(!l.checkChoice)
throw new ne(U("this cannot be done here"));l.checkChoice(t,u,Ne)},grade:u=>ws(a?r:0,l.grade(t,u,Ne)),outcome:(u,b)=>f?l.
taken?.(t,u,Ne)??{}:l.outcome(t,u,b,Ne)}}var xs=({kind:e,key:t},r,a)=>Pt[e].decidedIn?.(t,r,a,Ne)??r,$s=e=>Object.values(
Pt).map(t=>t.written?.(e,Ne)).find(Boolean)??"",Ht=({kind:e,key:t},r,a)=>Pt[e].words?.(r,a,Ne,t)??"";var Jd=Uint32Array.from({length:256},(e,t)=>{let r=t;for(let a=0;a<8;a+=1)r=r&1?r>>>1^3988292384:r>>>1;return r});function Ss(e){
let t=4294967295;for(let r of e)t=Jd[(t^r)&255]^t>>>8;return(t^4294967295)>>>0}var st=1,Gt=128*1024,Xd=256*1024,Qd=10**12,Fn=20,Zd=/^[A-Za-z0-9_.:/-]{1,160}$/,Ms="sitting",Ts={sent:"object",confidence:"\
string",reason:"string",marks:"list"},Os=new TextEncoder,Es=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),be=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Yt=e=>typeof e=="string"&&Zd.test(e),Fe=()=>`${new Date().toISOString().slice(0,19)}\
Z`,As=e=>({format:st,course:e,made:Fe()});function yt({id:e,quiz:t,question:r,version:a,action:f,time:l,round:u,attempt:b,
words:O,n:A}){let{did:B,...D}=f,p=Object.entries(D).filter(([,R])=>R!==""&&R!=null);return{n:A,time:l,quiz:t,question:r,
did:B,...b?{try:b}:{},...Object.fromEntries(p),...O?{words:O}:{},[Ms]:u,version:a,id:e}}function Ns(e){let t={did:e.did};
for(let[R,V]of Object.entries(Ts))if(R in e){if(Cs(e[R])!==V||!Rs(e[R]))return null;t[R]=e[R]}let{id:r="",quiz:a="",question:f="",
version:l="",time:u="",words:b=""}=e,{[Ms]:O=0,try:A=0,n:B=0}=e;if(![r,a,f,l,u,b,t.did].every(R=>typeof R=="string")||!Yt(
r))return null;let p=R=>Number.isInteger(R)&&Number(R)>=0&&Number(R)<Qd;return[O,A,B].every(p)?{id:r,quiz:a,question:f,version:l,
action:t,time:u,round:O,attempt:A,words:b,n:B}:null}function Cs(e){return Array.isArray(e)?"list":be(e)?"object":typeof e}
function js(e){let t={did:e.did};for(let[r,a]of Object.entries(Ts))if(Cs(e[r])===a){if(!Rs(e[r]))throw new ne(U("this ca\
nnot be saved"));t[r]=e[r]}return t}function Rs(e){let t=be(e)?Object.values(e):[e],r=a=>typeof a=="object"&&a!==null;return t.
every(a=>!r(a)||!Object.values(a).some(r))}function Xe(e){let t=Os.encode(JSON.stringify(e).slice(0,-1));return bt([t,Os.
encode(`${Ls(t)}
`)])}var Ls=e=>`, "sum": "${Ss(e).toString(16).padStart(8,"0")}"}`;function _s(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>Xd||t.length<Fn)return null;let r=t.subarray(0,-Fn);try{if(Es.decode(t.subarray(-Fn))!==Ls(r))return null;let a=`${Es.
decode(r)}}`,f=a.startsWith("{")?JSON.parse(a):null;return qs(f)?f:null}catch{return null}}function qs(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(qs)}function bt(e){let t=new Uint8Array(
e.reduce((a,{length:f})=>a+f,0)),r=0;for(let a of e)t.set(a,r),r+=a.length;return t}var zn=["sure","fairly","guessing"],eu=[0,1,2],Is=300,tu=1e-9,$e=({tries:e,opened:t})=>e.slice(t);function it(e,t){let r=new Map(
e.map(R=>[R.id,R])),a=new Map(e.map(({id:R})=>[R,nu()])),f={answer(R,V,K){if(O(R.id))throw new ne(U("the question has al\
ready been answered"));let H=ou(R,V,K),oe=$e(V).at(-1);oe&&Ce(R).goesOn(oe.answer)&&(Ce(R).checkGoesOn(oe.answer,H.answer),
V.tries.pop()),V.tries.push(H)},hint(R,V){if(V.hints===R.hints.length)throw new ne(U("there is no hint left"));V.hints+=
1},show(R,V){if(!B(R.id))throw new ne(U("the answer can only be shown after you have tried"));V.shown=!0},mark(R,V,K){V.
marks=ru(R,V,K)},choose(R,V,{sent:K}){Ce(R).checkChoice(K)},again(R,V){if(!D(R.id))throw new ne(U("the question was not \
missed"));V.opened=V.tries.length,V.shown=!1,V.again+=1}};return{questions:e,question:l,progress:u,act:b,isFinal:O,isUnderWay:A,
mayShow:B,isMissed:D,score:p};function l(R){let V=r.get(R);if(!V)throw new ne(U("the quiz has no such question"));return V}
function u(R){return a.get(l(R).id)}function b(R,V){let K=l(R);if(!Object.hasOwn(f,V.did))throw new ne(U("this cannot be\
 done here"));return f[V.did](K,u(R),V),u(R)}function O(R){let{tries:V,graded:K}=l(R),H=$e(u(R));if(!H.length||A(R))return!1;
let oe=K&&H[H.length-1].grade.verdict==="right";return u(R).shown||oe||V!==null&&H.length>=V}function A(R){let V=$e(u(R)).
at(-1);return!!(V&&Ce(l(R)).goesOn(V.answer))}function B(R){let{graded:V,show_after:K}=l(R),H=$e(u(R)).length>=K;return V&&
H&&!A(R)&&!O(R)}function D(R){return l(R).graded&&O(R)&&$e(u(R)).at(-1)?.grade.verdict!=="right"}function p(){let R=e.filter(
J=>J.graded),V=R.map(({id:J})=>u(J).tries).filter(J=>J.length),K=Kt(V.map(J=>J[J.length-1].points)),H=Kt(R.map(J=>J.points)),
oe=({id:J})=>(u(J).tries.at(-1)?.grade.verdict??_e)!==_e,ae=e.filter(oe).length,h=ae===e.length;return{points:K,first:Kt(
V.map(J=>J[0].points)),of:H,answered:ae,questions:e.length,missed:e.filter(({id:J})=>D(J)).length,passed:t&&h?100*K>=t*H-
tu:null}}}var nu=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Kt=e=>e.reduce((t,r)=>t+r,0);function ou(e,t,r){
let a=be(r.sent)?r.sent:{},f=Ce(e),l=f.read(a),u=r.confidence||"";if(u&&!(e.confidence&&zn.includes(u)))throw new ne(U("\
this does not say how sure you are"));let b=r.reason||"";if(typeof b!="string"||[...b].length>Is)throw new ne(U("a reaso\
n is one line of at most {most} characters",{most:Is}));let O=Kt(e.hints.slice(0,t.hints).map(p=>p.cost)),A=f.grade(l),B=Math.
max(0,A.points-O*A.of),D=e.reason?We(b).join(" "):"";return{sent:a,answer:l,grade:A,points:B,cost:O,confidence:u,reason:D}}
function ru(e,t,{marks:r}){if(!e.criteria||!t.tries.length)throw new ne(U("there is no written answer to mark"));if(!(Array.
isArray(r)&&r.length===e.criteria)||!r.every(f=>eu.includes(f)))throw new ne(U("not every line of the rubric is marked"));
return[...r]}function Pn(e,t){let r=e.question(t),a=e.progress(t),f=$e(a),l=f[f.length-1],u=e.isFinal(t),{sent:b}=l;return{points:l.points,
of:l.grade.of,verdict:su(r,l),note:l.grade.note,cost:l.cost,tries:a.tries.length,first:a.tries[0].points,left:r.tries===
null||e.isUnderWay(t)?null:r.tries-f.length,final:u,may_show:e.mayShow(t),confidence:l.confidence,reason:l.reason,marks:[
...a.marks],...iu(r,u||!r.graded),written:typeof b.text=="string"?b.text:"",...r.sealed?{sent:b}:{},...Ce(r).outcome(l.answer,
u)}}function su({sealed:e,graded:t},{grade:r}){return e?"sent":t?r.verdict:"discussed"}function iu({told:e},t){let{review_due:r,
...a}=t?e.last:e.early,f=e.review_after&&e.review_after<Hn();return{...a,review_due:f?r:""}}function Hn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(r=>String(r).padStart(2,"0")).join("-")}var Vt=e=>async function(r,a){switch(r.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${Hn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(r.upto),{keeping:"noted"};case"add":return au(
e,new Uint8Array(a[0]));default:throw new ne(U("this kind of message is not known"))}};async function au(e,t){let{added:r,
mended:a}=await e.merge(t),f=r?pt("One entry was added from the file.","{count} entries were added from the file.",r):U(
"Nothing was added: everything in the file is already here."),l=a.map(u=>U("In the file: {what}",{what:u}));return{keeping:"\
added",told:[f,...l,e.why()].join(" ").trim()}}function Ds(e,t){let r=Vt(e),a={ask:(O,A=[])=>r(O,A)},f=U("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),l=we(
"p"),u=()=>l.replaceChildren(e.why()||f);e.follow(u),u();let b=U("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return we("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":U("Your answers as a file"),lang:De.used},we("p",{class:"ck-heading"},U("Your answers as a file")),l,t?we("p",{},U("T\
he buttons for that are beside your progress, on this page.")):gr(a),we("p",{class:"ck-beside"},b))}function Bs(){"use strict";var e=(()=>{var t=Object.defineProperty,r=Object.getOwnPropertyDescriptor,a=Object.getOwnPropertyNames,
f=Object.prototype.hasOwnProperty,l=(n,o)=>{for(var i in o)t(n,i,{get:o[i],enumerable:!0})},u=(n,o,i,s)=>{if(o&&typeof o==
"object"||typeof o=="function")for(let c of a(o))!f.call(n,c)&&c!==i&&t(n,c,{get:()=>o[c],enumerable:!(s=r(o,c))||s.enumerable});
return n},b=n=>u(t({},"__esModule",{value:!0}),n),O={};l(O,{"debate-map":()=>la,explorer:()=>ua,"hand-in":()=>_a,predict:()=>rc,
progress:()=>cc,quiz:()=>Sl,reader:()=>Ll});var A={},B={used:"",own:""};function D(n,o){A=n.get("words")??{};let i=n.get(
"languages");i?.used&&(B=i,o.lang=i.used,o.dir=i.direction)}function p(n,o={}){let i=A[n]??n;return V(typeof i=="string"?
i:i[0],o)}function R(n,o,i,s={}){let c=A[n]??[n,o],d=Number.isInteger(i)?i<200?i:100+i%100:100,m=(A[n]&&A[""]?.[d])??+(i!==
1);return V(c[Number(m)],{count:i,...s})}function V(n,o){return n.replace(/\{(\w+)\}/g,(i,s)=>s in o?String(o[s]):i)}function K(n){
if(n==="undated")return p("The text gives no date.");let[,o,i,s]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!i)return n;
let c=new Date(Date.UTC(Number(o),Number(i)-1,Number(s??1))),{used:d}=B;return c.toLocaleDateString(!d||d==="en"?"en-GB":
d,{year:"numeric",month:"long",...s?{day:"numeric"}:{},timeZone:"UTC"})}var H=15e3,oe=new Set(["a","button","input","sel\
ect","textarea","summary"]),ae="a[href], button, input, select, textarea, summary, [tabindex]";function h(n,o={},...i){let s=document.
createElement(n);for(let[c,d]of Object.entries(o))c.startsWith("on")?s.addEventListener(c.slice(2),d):d!==!1&&d!=null&&s.
setAttribute(c,d===!0?"":d);o.dir==="auto"&&B.own&&(s.lang=B.own);for(let c of i)c!=null&&s.append(c);return(oe.has(n)||
"tabindex"in o)&&ie(s),s}function J(n,o){let i=document.createElementNS("http://www.w3.org/2000/svg",n);for(let[s,c]of Object.
entries(o))i.setAttribute(s,`${c}`);return i}function ie(n){n instanceof HTMLElement&&n.matches(ae)&&(n.dataset.lmSuppressShortcuts=
"true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener(
"focusin",({target:n})=>{n instanceof Element&&n.closest(".jupyter-widgets")&&ie(n)}));function me(n){let o=n.getRootNode();
return(o instanceof Document||o instanceof ShadowRoot)&&n.contains(o.activeElement)}function ee(n){let o=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.
exec(n)?.[1];return o?h("a",{href:n,target:"_blank",rel:"noopener noreferrer"},o):null}function ce(n,o,i){let s=h(n,o);return/[<&]/.
test(i)?(s.innerHTML=i,s.querySelectorAll(ae).forEach(ie)):s.textContent=i,s}function ue(){let n=h("div",{role:"status",
"aria-live":"polite",class:"ck-unseen"}),o;return{region:n,announce:i=>{n.replaceChildren(h("p",{},i)),clearTimeout(o),o=
setTimeout(()=>n.replaceChildren(),H)}}}var ve=Math.random().toString(36).slice(2,12),He=0;function le(n){return He+=1,`\
ck-${n}-${ve}-${He}`}var Ge=["yes","no"],Te=({origin:n})=>n==="reviewed",Se=n=>Te(n)&&!n.by_words;function fe(n,{first:o,
last:i}){return!o&&!i?n:n.filter(({published:s})=>s&&o<=s&&(!i||s<=i))}function Oe(n,o){let i=new Map,s=new Set;for(let{
id:c,article:d,actor:m,concept:k,agreement:g}of n){let w={all:c,article:d,period:""}[o],y=`${m}\0${k}\0${g}\0${w}`;if(s.
has(y))continue;s.add(y);let x=i.get(m)??new Map,v=x.get(k)??{yes:0,no:0};v[g]+=1,i.set(m,x.set(k,v))}return i}function St(n,o,i){
return(o==="affiliation"?Si(n):Oi(n,o,i)).sort((s,c)=>c.weight-s.weight||Qe(s.one,c.one)||Qe(s.other,c.other))}var Qe=(n,o)=>+(n>
o)-+(n<o);function Si(n){return[...n].flatMap(([o,i])=>[...i].map(([s,{yes:c,no:d}])=>({one:o,other:s,weight:c+d})))}function Oi(n,o,i){
let s=[...n].sort(([d],[m])=>Qe(d,m)),c=[];return s.forEach(([d,m],k)=>{for(let[g,w]of s.slice(k+1)){let y=io(m,w,o);y&&
c.push({one:d,other:g,weight:y/Ei(m,w,i)})}}),c}function io(n,o,i){let s=0;for(let[c,{yes:d,no:m}]of n){let k=o.get(c);k&&
(s+=i==="congruence"?d*k.yes+m*k.no:d*k.no+m*k.yes)}return s}function Ei(n,o,i){if(i==="none")return 1;let[s,c]=[Ot(n),Ot(
o)];return i==="average activity"?(s+c)/2:i==="cosine"?s*c:Ot(n,o)+Ot(o,n)+io(n,o,"congruence")}function Ot(n,o){let i=0;
for(let[s,c]of n)for(let d of Ge)o?.get(s)?.[d]||(i+=c[d]);return i}function Mi(n,[o,i],s){if(i===void 0||s==="affiliati\
on"){let m=[o,i??o];return n.filter(({actor:k,concept:g})=>(m[0]===k||m[0]===g)&&(m[1]===k||m[1]===g))}let c=s==="congru\
ence"?{yes:"yes",no:"no"}:{yes:"no",no:"yes"},d=Oe(n,"period");return n.filter(({actor:m,concept:k,agreement:g})=>{let w=m===
o?i:m===i?o:"";return!!(w&&d.get(w)?.get(k)?.[c[g]])})}function Ti({title:n,actors:o,concepts:i,articles:s,statements:c,
notes:d}){let m=i.map(S=>({...S,id:ao(S.id)})),k=c.map(S=>({...S,concept:ao(S.concept)})),g=new Map;for(let{id:S,name:C,
type:M}of o)g.set(S,{id:S,name:C,about:M});for(let{id:S,label:C}of m)g.set(S,{id:S,name:C,about:""});let w=new Set(o.map(
({id:S})=>S)),y=new Map(s.map(S=>[S.article,S])),x=[...new Set(k.map(({published:S})=>S).filter(Boolean))].sort(),v=new Map;
return{title:n,days:x,statements:k,notes:d,article:S=>y.get(S),name:S=>g.get(S)?.name||S,inOrder:S=>[...g.keys()].filter(
C=>S.includes(C)),about:S=>g.get(S)?.about??"",isActor:S=>w.has(S),isSigned:k.every(Te),wholeOf:T};function T(S){let C=v.
get(S);if(C)return C;let M=lo(k,S),$=Oe(M,"all"),E=uo(M),N=j=>j.map(({id:_})=>_).filter(_=>E.has(_)).sort((_,q)=>(E.get(
q)??0)-(E.get(_)??0)),L={actors:N(o),concepts:N(m),counts:$};return v.set(S,L),L}}var ao=n=>`concept: ${n}`;function co(n,{
kind:o,duplicates:i,normalisation:s,machine:c,atLeast:d,days:[m,k]}){let g=lo(n.statements,c),w=m===0&&k>=n.days.length-
1,y=w?g:fe(g,{first:n.days[m],last:n.days[k]}),x=Oe(y,i[o]),v=St(x,o,s),T=Oe(y.filter(Se),i[o]),S=new Map(St(T,o,s).map(
M=>[Ae(M),M.weight])),C=v.filter(({weight:M})=>M>=d).map(M=>({...M,checked:S.get(Ae(M))??0}));return{kind:o,statements:y,
days:[n.days[m]??"",n.days[k]??""],undated:w?0:g.filter(({published:M})=>!M).length,counts:x,lines:C,weights:[...new Set(
v.map(({weight:M})=>M))].sort((M,$)=>M-$),debate:n,whole:n.wholeOf(c)}}var lo=(n,o)=>o?n:n.filter(Te),Ae=({one:n,other:o})=>`${n}\
\0${o}`,tn=({lines:n},o)=>n.filter(({one:i,other:s})=>o.every(c=>c===i||c===s));function uo(n){let o=new Map;for(let{actor:i,
concept:s}of n)for(let c of[i,s])o.set(c,(o.get(c)??0)+1);return o}var nn=5,Et=n=>R("1 statement","{count} statements",n),
on=n=>String(Number.isInteger(n)?n:Number(n.toPrecision(2)));function rn({yes:n,no:o}={yes:0,no:0}){return[n&&p("yes {co\
unt}",{count:n}),o&&p("no {count}",{count:o})].filter(Boolean).join(", ")}var fo=({debate:n},{one:o,other:i})=>`${n.name(
o)} – ${n.name(i)}`;function sn({kind:n,counts:o},{one:i,other:s,weight:c}){if(n==="affiliation")return rn(o.get(i)?.get(
s));let d=on(c);return n==="congruence"?p("agreement {weight}",{weight:d}):p("disagreement {weight}",{weight:d})}var an=()=>p(
"side checked by nobody"),Ai=(n,o)=>`${fo(n,o)}: ${sn(n,o)}${o.checked?"":` (${an()})`}`;function ho({debate:n,days:[o,i]}){
return n.days.length?o===i?K(o):p("{first} to {last}",{first:K(o),last:K(i)}):p("No statement has a day.")}function Ni({
debate:n,lines:o,statements:i,undated:s}){let c=i.length,d=new Set(o.flatMap(({one:y,other:x})=>[y,x]).filter(n.isActor)),
m=i.filter(y=>!Te(y)).length,k=c-m-i.filter(Se).length,g=R("1 actor","{count} actors",d.size),w=R("1 line","{count} line\
s",o.length);return[`${g}, ${w}, ${Et(c)}.`,!c&&!n.isSigned&&p("Nobody has signed a row of these days; the box above bri\
ngs those of the machine."),m&&R("1 of them ({share} %) is the machine's reading, signed by nobody.","{count} of them ({\
share} %) are the machine's reading, signed by nobody.",m,{share:Math.round(100*m/c)}),c>0&&!m&&p("All were signed by a \
person."),k&&R("In 1 of those that were signed, the side was found by the codebook's words, and checked by nobody.","In \
{count} of those that were signed, the side was found by the codebook's words, and checked by nobody.",k),s&&R("1 more h\
as no day.","{count} more have no day.",s)].filter(Boolean).join(" ")}function Ci(n,o,i){if(!o.length)return p("Nothing \
is chosen.");let{debate:s}=n,c=o.map(s.name).join(" – "),d=Et(i);if(o.length>1)return`${c}: ${d}.`;let m=tn(n,o).map(({
one:y,other:x})=>s.name(y===o[0]?x:y)),k=p("and {count} more",{count:m.length-nn}),g=m.slice(0,nn).join(", ")+(m.length>
nn?` ${k}`:""),w=R("1 neighbour","{count} neighbours",m.length);return`${c}: ${w}${g&&` (${g})`}, ${d}.`}function ji(n,o,i){
let s,c=po(p("Network"),{affiliation:p("actors and concepts"),congruence:p("congruence"),conflict:p("conflict")},i),d=po(
p("Show as"),{map:p("map"),list:p("list"),matrix:p("matrix")},v=>o({view:v})),m=h("input",{type:"checkbox",onchange:()=>o(
{machine:m.checked})}),k=h("label",{class:"ck-machine"},m,p("With rows that nobody has signed"));k.hidden=n.isSigned;let g=Ri(
v=>o({atLeast:v})),w=mo(p("Count a side that an actor takes again"),{all:p("each time"),article:p("once for each article"),
period:p("once in these days")},v=>s&&o({duplicates:{...s.duplicates,[s.kind]:v},atLeast:0})),y=mo(p("Normalise by"),{none:p(
"nothing: a count"),"average activity":p("average activity"),Jaccard:p("Jaccard similarity"),cosine:p("cosine similarity")},
v=>o({normalisation:v,atLeast:0})),x=h("details",{},h("summary",{},p("How lines are counted")),h("div",{class:"ck-choice\
s"},w.element,y.element));return{element:h("div",{class:"ck-controls"},c.element,d.element,g.element,k,x),show(v,T){s=v,
c.show(v.kind),d.show(v.view),m.checked=v.machine,g.show(v.atLeast,T),w.show(v.duplicates[v.kind]),y.show(v.normalisation),
y.element.hidden=v.kind==="affiliation"}}}function po(n,o,i){let s=le("radios"),c=Object.entries(o),d=c.map(([k])=>h("in\
put",{type:"radio",name:s,value:k,onchange:()=>i(k)})),m=c.map(([,k],g)=>h("label",{},d[g],h("span",{},k)));return{element:h(
"fieldset",{class:"ck-radios"},h("legend",{},n),...m),show(k){for(let g of d)g.checked=g.value===k}}}function mo(n,o,i){
let s=h("select",{onchange:()=>i(s.value)},...Object.entries(o).map(([c,d])=>h("option",{value:c},d)));return{element:h(
"label",{},n," ",s),show(c){s.value=c}}}function Ri(n){let o=[],i=h("input",{type:"range",min:0,step:1,oninput:()=>n(o[Number(
i.value)]??0)}),s=h("span");return{element:h("label",{class:"ck-weight"},s,i),show(c,d){({weights:o}=d);let m=Math.max(o.
findIndex(g=>g>=c),0);i.max=String(Math.max(o.length-1,0)),i.value=String(m),i.disabled=o.length<2;let k=p("{weight} or \
more",{weight:on(o[m]??0)});s.textContent=p("Weight of a line: {said}",{said:k}),i.setAttribute("aria-valuetext",k)}}}function cn(n){
let o=[];return{clear:()=>{o=[]},add(i,s,...c){let d=h("button",{type:"button",...s,onclick:()=>n(d.ariaPressed==="true"?
[]:i)},...c);return o.push({ids:i,button:d}),d},mark(i){for(let{ids:s,button:c}of o)c.ariaPressed=String(Li(s,i))},all:()=>o}}
var Li=(n,o)=>n.length===o.length&&n.every(i=>o.includes(i)),_i={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[
0,-1]},qi=4;function Ii(n,o,i){let s=_i[i];if(!s)return-1;let[c,d]=go(n[o]),m=-1,k=1/0;return n.forEach((g,w)=>{let[y,x]=go(
g),v=(y-c)*s[0]+(x-d)*s[1],T=Math.abs((y-c)*s[1])+Math.abs((x-d)*s[0]),S=v+qi*T;v>1&&S<k&&([m,k]=[w,S])}),m}var go=({x:n,
y:o,width:i,height:s})=>[n+i/2,o+s/2];function ln(n){n.addEventListener("keydown",o=>{if(o.altKey||o.ctrlKey||o.metaKey)
return;let i=un(n),s=i.indexOf(o.target);if(s<0)return;let c={Home:0,End:i.length-1},d=i.map(k=>k.getBoundingClientRect()),
m=o.key in c?c[o.key]:Ii(d,s,o.key);m<0||(o.preventDefault(),i[m].focus())}),n.addEventListener("focusin",({target:o})=>{
for(let i of un(n))i.tabIndex=i===o?0:-1})}function dn(n){let o=un(n),i=o.find(s=>s.ariaPressed==="true")??o[0];for(let s of o)
s.tabIndex=s===i?0:-1}var un=n=>[...n.querySelectorAll("button")],Di=.3333333333333333,Bi=30;function Ui(n,o,i,s){let c=s<
560,d=c&&o.length>0,m=Math.min(230,s*(d?.4:c?.36:.26)),k=d?s*.36:Math.min(210,s*.26),g=o.length*86,{left:w,right:y}=Wi(n,
i,d),x=Math.max(w.length*26,y.length*26,g,Math.min(300,s/2))+10,v=new Map;S(w,{x:0,width:m,side:"left"},26,26),S(y,{x:s-
m,width:m,side:"right"},26,26);let T=d?s-k:(s-k)/2;return S(o,{x:T,width:k,side:"middle"},86,76),{places:v,height:x,inner:[
m,d?s-k:s-m]};function S(C,M,$,E){let N=Math.min($*2,(x-10)/Math.max(C.length,1)),L=Math.max($,N),j=(x-L*(C.length-1)-E)/
2;C.forEach((_,q)=>{v.set(_,{...M,y:j+q*L})})}}function Wi(n,o,i){if(i)return{left:n,right:[]};let s=Fi(n,o),c=n.toSorted(
(w,y)=>(s.get(w)??0)-(s.get(y)??0)),d=c.filter(w=>(s.get(w)??0)<0).length,m=Math.floor(c.length*Di),k=Math.max(m,Math.min(
c.length-m,d)),g=new Set(c.slice(0,k));return{left:n.filter(w=>g.has(w)),right:n.filter(w=>!g.has(w))}}function Fi(n,o){
let i=n.map(c=>{let d=[...o.get(c)??[]].map(([m,{yes:k,no:g}])=>[m,Math.sign(k-g)]);return new Map(d)}),s=i.map((c,d)=>(c.
size?1:0)/(1+d/100));for(let c=0;c<Bi;c+=1){let d=new Map;i.forEach((k,g)=>{for(let[w,y]of k)d.set(w,(d.get(w)??0)+y*s[g])}),
s=i.map(k=>[...k].reduce((g,[w,y])=>g+y*(d.get(w)??0),0));let m=Math.hypot(...s)||1;s=s.map(k=>k/m)}return new Map(n.map(
(c,d)=>[c,s[d]]))}var wo=13,zi={yes:11,no:65},ko=1.25,Pi=6,yo=.48,Hi=["yes","no"];function bo(n,o,{places:i,inner:s},c){
let d=n.lines[0]?.weight??1,m=new Set(n.statements.filter(Se).map(({actor:y,concept:x,agreement:v})=>Ae({one:y,other:x})+
v)),k=[];for(let y of o){let x=i.get(y.one),v=i.get(y.other);if(!x||!v)continue;let T=J("g",{class:"ck-tie"}),S=J("title",
{});S.textContent=Ai(n,y),T.append(S,...g(y,x,v).flatMap(w)),T.addEventListener("click",()=>c([y.one,y.other])),k.unshift(
T)}return k;function g(y,x,v){if(n.kind!=="affiliation"){let S=n.kind==="congruence"?"yes":"no";return[{path:vo(x,v,wo,s),
side:S,weight:y.weight,isSolid:y.checked>0}]}let T=n.counts.get(y.one)?.get(y.other);return Hi.filter(S=>T?.[S]).map(S=>({
path:vo(x,v,zi[S],s),side:S,weight:T?.[S]??0,isSolid:m.has(Ae(y)+S)}))}function w({path:y,side:x,weight:v,isSolid:T}){let S=ko+
(Pi-ko)*Math.sqrt(v/d);return[J("path",{d:y,class:"ck-touch"}),J("path",{d:y,class:`ck-strand ck-${x}${T?"":" ck-uncheck\
ed"}`,"stroke-width":S.toFixed(2)})]}}function vo(n,o,i,[s,c]){let d=n.side==="left"?s:c,m=n.y+wo,k=o.y+i;if(n.side===o.
side){let y=Math.min(24+Math.abs(k-m)*yo,(c-s)*yo*1.3),x=d+(n.side==="left"?y:-y);return`M${d} ${m}C${x} ${m} ${x} ${k} ${d}\
 ${k}`}let g=o.side==="left"||o.side==="middle"&&n.side==="right"?o.x+o.width:o.x,w=(d+g)/2;return`M${d} ${m}C${w} ${m} ${w}\
 ${k} ${g} ${k}`}var xo=40,$o={wide:[xo,12],narrow:[24,8]},fn=300;function Gi(n){let o=J("svg",{role:"img",class:"ck-all"}),
i=J("svg",{"aria-hidden":"true",class:"ck-front"}),s=p("Names on the map: the arrow keys go from one to the next"),c=h("\
div",{role:"group","aria-label":s}),d=h("p",{class:"ck-hint"}),m=h("div",{class:"ck-stage"});m.append(o,i,c),ln(c);let k=cn(
n),g,w,y=[],x=0;return new ResizeObserver(([{contentRect:M}])=>{Math.abs(M.width-x)<1||(x=M.width,w&&v(w,y))}).observe(m),
{element:h("div",{},m,d),show:v,choose:S};function v(M,$){if(w=M,y=$,!x)return;let{kind:E,whole:N,debate:L}=M,[j,_]=x<560?
$o.narrow:$o.wide,q=E==="affiliation"?N.concepts:[],I=L.inOrder(hn(N.actors,j,y)),W=L.inOrder(hn(q,_,y));g=Ui(I,W,N.counts,
x),m.style.height=`${g.height}px`;for(let Y of[o,i])Y.setAttribute("viewBox",`0 0 ${x} ${g.height}`);let{places:Q}=g,X=M.
lines.filter(({one:Y,other:P})=>Q.has(Y)&&Q.has(P));o.replaceChildren(...bo(M,X.slice(0,fn),g,n));let te=R("1 line","{co\
unt} lines",X.length),de=p("Map with {lines}. The list and the matrix say the same in words.",{lines:te});o.setAttribute(
"aria-label",de);let he=new Set(M.lines.flatMap(({one:Y,other:P})=>[Y,P]));k.clear(),c.replaceChildren(...[...g.places].
map(([Y,P])=>T(Y,P,he.has(Y),M)));let re=[So(I.length,N.actors.length),W.length<q.length&&p("{shown} of {all} concepts a\
re here.",{shown:W.length,all:q.length}),X.length>fn&&Ki(X.length)];d.textContent=re.filter(Boolean).join(" "),d.hidden=
!d.textContent,C()}function T(M,{x:$,y:E,width:N,side:L},j,{debate:_,counts:q}){let I=[h("span",{class:"ck-named",dir:"a\
uto"},_.name(M))];if(L==="middle"){let{yes:X,no:te}=Yi(q,M);I.unshift(h("span",{class:"ck-yes"},rn({yes:X,no:0}))),I.push(
h("span",{class:"ck-no"},rn({yes:0,no:te})))}let W={class:`ck-at-${L}${j?"":" ck-silent"}`,title:_.name(M)},Q=k.add([M],
W,...I);return Object.assign(Q.style,{left:`${$}px`,top:`${E}px`,width:`${N}px`}),Q}function S(M){y=M;let $=new Set(k.all().
flatMap(({ids:j})=>j)),{whole:E,kind:N}=w??{},L=N==="affiliation"?M:M.filter(j=>E?.actors.includes(j));w&&L.some(j=>!$.has(
j))?v(w,M):C()}function C(){let M=w&&y.length?tn(w,y):[],$=new Set(M.flatMap(({one:E,other:N})=>[E,N]));m.classList.toggle(
"ck-some",y.length>0),k.mark(y);for(let{ids:E,button:N}of k.all())N.classList.toggle("ck-tied",$.has(E[0]));i.replaceChildren(
...w&&g?bo(w,M,g,n):[]),dn(c)}}function hn(n,o,i){let s=n.slice(0,o),c=i.filter(d=>n.includes(d)&&!s.includes(d));return[
...s.slice(0,o-c.length),...c]}function Yi(n,o){let i={yes:0,no:0};for(let s of n.values())i.yes+=s.get(o)?.yes??0,i.no+=
s.get(o)?.no??0;return i}var So=(n,o)=>n<o?p("{shown} of {all} actors are here, those with the most statements. Choose a\
nother in the list, and it comes here.",{shown:n,all:o}):"",Ki=n=>p("The {shown} heaviest of {all} lines are drawn; choo\
se a name, and all of its own are.",{shown:fn,all:n}),Vi=300;function Ji(n){let o=h("div",{class:"ck-list"});ln(o);let i=cn(
n);return{element:o,show:s,choose:d};function s(m,k){let{whole:g,debate:w,lines:y,statements:x}=m,v=uo(x);i.clear();let T=M=>c(
[M],w.name(M),w.about(M),Et(v.get(M)??0)),S=M=>M.filter($=>v.has($)).map(T),C=y.slice(0,Vi).map(M=>c([M.one,M.other],fo(
m,M),sn(m,M),M.checked?"":an()));o.replaceChildren(pn(p("Actors"),S(g.actors)),pn(p("Concepts"),S(g.concepts)),pn(p("Lin\
es"),C,y.length)),d(k)}function c(m,k,...g){let w=g.filter(Boolean).join(", ");return i.add(m,{},h("span",{class:"ck-nam\
ed",dir:"auto"},k)," ",h("span",{class:"ck-about"},w))}function d(m){i.mark(m),dn(o)}}function pn(n,o,i=o.length){let s=o.
length<i?p("{shown} of {all}",{shown:o.length,all:i}):i,c=le("part");return h("div",{},h("p",{class:"ck-heading",id:c},`${n}\
 (${s})`),h("ul",{"aria-labelledby":c},...o.map(d=>h("li",{},d))))}function Xi(n){let o=h("caption"),i=h("thead"),s=h("t\
body"),c=h("table",{},o,i,s),d=p("Matrix: the arrow keys go from cell to cell"),m=h("div",{class:"ck-matrix",role:"group",
"aria-label":d},c),k=h("p",{class:"ck-hint"});ln(m);let g=cn(n);return{element:h("div",{},m,k),show:w,choose:y};function w(x,v){
let{kind:T,whole:S,debate:C}=x,M=T==="affiliation",$=new Set(x.lines.flatMap(({one:W,other:Q})=>[W,Q])),E=S.actors.filter(
W=>$.has(W)),N=M?E:hn(E,xo,v),L=M?S.concepts.filter(W=>$.has(W)):N,j=new Map(x.lines.flatMap(W=>Zi(W,T).map(Q=>[Q,W]))),
_=M?ta(x):new Map;g.clear(),m.classList.toggle("ck-square",!M),o.textContent=Qi()[T],i.replaceChildren(h("tr",{},h("td"),
...L.map(W=>h("th",{scope:"col"},q(W))))),s.replaceChildren(...N.map(W=>h("tr",{},h("th",{scope:"row"},q(W)),...L.map(Q=>I(
j.get(Ae({one:W,other:Q}))))))),k.textContent=M?"":So(N.length,E.length),k.hidden=!k.textContent,y(v);function q(W){return g.
add([W],{dir:"auto"},C.name(W))}function I(W){if(!W)return h("td");let Q=Ae(W),X=M?ea(x,W):[on(W.weight)],te=M?_.get(Q):
+!W.checked,de={class:te?"ck-hatched":null},he=g.add([W.one,W.other],de,...X);return te&&he.style.setProperty("--ck-shar\
e",`${Math.round(100*te)}%`),h("td",{},he)}}function y(x){g.mark(x),dn(m)}}var Qi=()=>({affiliation:p("Who says yes or n\
o to what, and how often"),congruence:p("How far two actors take the same side"),conflict:p("How far two actors take opp\
osite sides")}),Zi=({one:n,other:o},i)=>i==="affiliation"?[Ae({one:n,other:o})]:[Ae({one:n,other:o}),Ae({one:o,other:n})];
function ea({counts:n},{one:o,other:i}){let{yes:s,no:c}=n.get(o)?.get(i)??{yes:0,no:0};return[s&&h("span",{class:"ck-yes"},
p("yes {count}",{count:s})),c&&h("span",{class:"ck-no"},p("no {count}",{count:c}))].filter(d=>d!==0)}function ta({statements:n}){
let o=new Map;for(let i of n){let s=Ae({one:i.actor,other:i.concept}),c=o.get(s)??{all:0,unchecked:0};c.all+=1,c.unchecked+=
+!Se(i),o.set(s,c)}return new Map([...o].map(([i,{all:s,unchecked:c}])=>[i,c/s]))}var na=50;function oa(n){let o=h("p",{
class:"ck-heading",tabindex:"-1"}),i=h("p",{class:"ck-about"}),s=h("ul",{class:"ck-neighbours"}),c=h("ol",{class:"ck-sen\
tences"}),d=Oo(s,p("Show more neighbours")),m=Oo(c,p("Show more sentences")),k=h("button",{type:"button",onclick:()=>n([])},
p("Clear the choice")),g=h("div",{class:"ck-behind",role:"group","aria-label":p("The sentences behind it")},o,i,s,d.button,
c,m.button,k);return{element:g,show:w};function w(x,v){let{debate:T}=x,S=me(g),C=v.length?Mi(x.statements,v,x.kind):[],M=v.
length===1?tn(x,v):[];o.textContent=v.length?v.map(T.name).join(" – "):p("Choose a name or a line");let $=v.map(T.about).
filter(Boolean).join(", ");return i.textContent=v.length?[$,Et(C.length)].filter(Boolean).join(" · "):p("Its neighbours\
 are then listed here, with the sentences behind it; a neighbour opens the line to it."),d.show(v.length>1?v.map(E=>y([E],
T.name(E),"")):M.map(E=>{let{one:N,other:L}=E,j=T.name(N===v[0]?L:N);return y([N,L],j,sn(x,E),!E.checked)})),m.show(C.map(
E=>ra(x,E))),k.hidden=!v.length,S&&o.focus(),Ci(x,v,C.length)}function y(x,v,T,S=!1){let C=S?`${T}, ${an()}`:T,M=h("butt\
on",{type:"button",class:S&&"ck-hatched",onclick:()=>n(x)},h("span",{class:"ck-named",dir:"auto"},v)," ",h("span",{class:"\
ck-about"},C));return h("li",{},M)}}function Oo(n,o){let i=[],s=h("button",{type:"button",onclick:c},o);return{button:s,
show(d){n.replaceChildren(),i=d,c()}};function c(){n.append(...i.splice(0,na)),s.hidden=!i.length}}function ra({debate:n},o){
let{actor:i,concept:s,agreement:c,article:d,row:m,published:k,evidence:g,content:w}=o,y=h("strong",{class:`ck-${c}`},p(c===
"yes"?"yes":"no")),x=n.article(d),v=ee(x?.url??""),T=g||w,S=k?K(k):p("day unknown"),C=[x?.source,S].filter(Boolean).join(
", ");return h("li",{class:Se(o)?null:"ck-hatched"},h("p",{dir:"auto"},`${n.name(i)}: `,y,` – ${n.name(s)}`),T?h("bloc\
kquote",{dir:"auto"},h("q",{},T)):h("p",{},p("The words are not in this corpus: read them in the article.")),h("p",{class:"\
ck-about"},h("cite",{dir:"auto"},x?.title||d),` · ${C} · `,p("row {row} of {article}",{row:m,article:d}),` · ${sa(o)}`,
...o.by_words?["; ",p("the codebook's words found the side")]:[],...v?[" · ",v]:[]))}function sa({origin:n,coder:o,checked_on:i}){
return n==="proposed"?p("proposed, and signed by nobody"):n!=="reviewed"?p("read by the machine, and signed by nobody"):
i?p("signed by {coder} on {day}",{coder:o,day:K(i)}):o?p("signed by {coder}",{coder:o}):p("coded by hand")}var ia=28;function aa({
days:n,statements:o},i){let s=n.length-1,c=n.map(M=>ca(o.filter(({published:$})=>$===M))),d=Math.max(...c.map(({count:M})=>M),
1);for(let{element:M,count:$}of c)M.style.height=`${ia*$/d}px`;let m=S(p("First day"),0),k=S(p("Last day"),s),g=h("p",{class:"\
ck-days"}),w=c.map(({element:M})=>M),y=h("div",{class:"ck-bars","aria-hidden":"true"},...w),x=h("div",{class:"ck-track"},
m.element,k.element),v=h("fieldset",{class:"ck-time"},h("legend",{},p("Days")),g,...s<1?[]:[y,x]);return v.style.setProperty(
"--ck-steps",String(n.length)),{element:v,show:T};function T([M,$],E){g.textContent=E,m.show(M),k.show($),m.element.style.
zIndex=String(+(M>s/2)),c.forEach(({element:N},L)=>{N.classList.toggle("ck-out",L<M||$<L)})}function S(M,$){let E=h("inp\
ut",{type:"range","aria-label":M,min:0,max:s,step:1,value:$,oninput:C});return{element:E,value:()=>Number(E.value),show(N){
E.value=String(N),E.setAttribute("aria-valuetext",K(n[N]??""))}}}function C({target:M}){let $=M===m.element,[E,N]=[m.value(),
k.value()];E<=N?i([E,N]):i($?[E,E]:[N,N])}}function ca(n){let o=n.filter(s=>!Se(s)).length,i=h("span",{class:o?"ck-hatch\
ed":null});return i.style.setProperty("--ck-share",`${Math.round(100*o/n.length)}%`),{element:i,count:n.length}}var la={
render({model:n,el:o}){D(n,o);let i=Ti(n.get("debate")),s={kind:"affiliation",view:"map",duplicates:{affiliation:"all",congruence:"\
period",conflict:"period"},normalisation:"none",machine:!1,atLeast:0,days:[0,Math.max(i.days.length-1,0)],chosen:[]},c=co(
i,s),d=0,{region:m,announce:k}=ue(),g=ji(i,N,j),w=aa(i,L),y={map:Gi(q),list:Ji(q),matrix:Xi(q)},x=oa(q),v=h("p",{class:"\
ck-map-key"}),T=h("p",{class:"ck-summary"}),S=i.notes.map(W=>h("p",{class:"ck-hint"},W)),C=h("div",{class:"ck-view"}),M=h(
"div",{class:"ck-both"},C,x.element),{title:$}=i,E={class:"ck ck-debate",role:"group","aria-label":$?p("Debate map: {tit\
le}",{title:$}):p("Debate map"),onkeydown:I};o.replaceChildren(h("div",E,g.element,w.element,T,v,M,...S,m)),_(),x.show(c,
s.chosen);function N(W){s={...s,...W},c=co(i,s),_(),x.show(c,s.chosen),k(`${ho(c)}. ${T.textContent}`)}function L(W){s={
...s,days:W},!d&&(d=requestAnimationFrame(()=>{d=0,N({})}))}function j(W){let Q=s.chosen.slice(0,1).filter(i.isActor);N(
{kind:W,chosen:Q,atLeast:0})}function _(){g.show(s,c),w.show(s.days,ho(c)),T.textContent=Ni(c),v.replaceChildren(...da(s));
let W=y[s.view];C.firstChild!==W.element&&C.replaceChildren(W.element),W.show(c,s.chosen)}function q(W){s={...s,chosen:W},
y[s.view].choose(W),k(x.show(c,W))}function I({key:W}){W==="Escape"&&s.chosen.length&&q([])}}};function da({kind:n}){let o={
affiliation:{"ck-yes":p("yes to a concept"),"ck-no":p("no to a concept")},congruence:{"ck-yes":p("two actors take the sa\
me side of a concept")},conflict:{"ck-no":p("two actors take opposite sides of a concept")}},i={"ck-unchecked":p("side c\
hecked by nobody")};return Object.entries({...o[n],...i}).map(([s,c])=>h("span",{class:s},c))}var ua={render({model:n,el:o}){
D(n,o);let{region:i,announce:s}=ue(),c=n.get("choices").map((S,C)=>fa(S,()=>w(C))),d=h("button",{type:"button",onclick:y},
p("Show all rows")),m=h("p",{class:"ck-count"}),k=ha(n.get("columns")),g=h("div",{class:"ck-picture"});return o.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":p("Table with choices")},h("div",{class:"ck-choices"},...c.map(
({element:S})=>S),d),m,k.element,g,i)),n.on("change:chosen",v),n.on("change:picture",T),v(),()=>{n.off("change:chosen",v),
n.off("change:picture",T)};function w(S){let C=[...n.get("chosen")];C[S]=c[S].value(),x(C)}function y(){x(c.map(()=>null))}
function x(S){n.set("chosen",S),n.save_changes(),s(m.textContent)}function v(){let S=n.get("chosen"),C=n.get("rows"),M=C.
filter(({facets:$})=>$.every((E,N)=>S[N]===null||S[N]===E));c.forEach(($,E)=>{$.show(S[E])}),m.textContent=M.length?R("1\
 of {total} rows matches.","{count} of {total} rows match.",M.length,{total:C.length}):p("No row matches all of these ch\
oices."),k.show(M),T()}function T(){let S=n.get("picture"),C=JSON.stringify(S.of)===JSON.stringify(n.get("chosen"));S.of?
C?S.fault?g.replaceChildren(h("p",{dir:"auto"},S.fault)):g.replaceChildren(...S.lead?[ma(S)]:[]):g.replaceChildren(h("p",
{},p("The figure for these rows is being drawn."))):g.replaceChildren()}}};function fa({name:n,values:o},i){let s=o.map(
(d,m)=>h("option",{value:m,dir:"auto"},d||p("no entry"))),c=h("select",{onchange:i},h("option",{value:""},p("all")),...s);
return{element:h("label",{},h("span",{dir:"auto"},n)," ",c),value:()=>c.value===""?null:o[Number(c.value)],show:d=>c.value=
d===null?"":String(o.indexOf(d))}}function ha(n){let o=h("tbody"),i=n.map(k=>h("th",{scope:"col",dir:"auto"},k)),s=h("ta\
ble",{},h("thead",{},h("tr",{},...i)),o),c=p("The matching rows"),d=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":c},s);return{element:d,show:m};function m(k){d.hidden=k.length===0,d.scrollTop=0,o.replaceChildren(...k.map(
({cells:g})=>h("tr",{},...g.map(pa))))}}function pa(n){let o=ee(n);return o?h("td",{},o):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(n)&&"ck-date"},n)}function ma({lead:n,parts:o}){return h("div",{lang:"en"},h("p",{},n),...ga(o))}function ga(n){return n.
flatMap(({heading:o,items:i})=>[h("p",{},h("strong",{},o)),h("ol",{},...i.map(s=>h("li",{},s)))])}var Eo="coursekit",lt="\
records";function wa(n,o,i){let s=!0,c=null,d=!1;n.on("change:keeping",m),m();async function m(){try{await ka(k)}catch(g){
d||i(g instanceof Error?g.message:String(g)),d=!0}}async function k(){if(!s&&!n.get("keeping").at_stake)return;let g=await ya();
try{let{course:w}=n.get("keeping"),y=await ba(g,w);y&&!$a(y,c)&&await o.ask({keeping:"add"},[y]);let{upto:x,files:v}=await o.
ask({keeping:"take"});x&&(c=xa(v[0]),await va(g,w,c),await o.ask({keeping:"taken",upto:x})),s=!1}finally{g.close()}}}function ka(n){
return navigator.locks?navigator.locks.request(Eo,n):n()}function ya(){return new Promise((n,o)=>{let i=indexedDB.open(Eo,
1);i.onupgradeneeded=()=>i.result.createObjectStore(lt),i.onsuccess=()=>n(i.result),i.onerror=()=>o(i.error)})}function ba(n,o){
return new Promise((i,s)=>{let c=n.transaction(lt).objectStore(lt).get(o);c.onsuccess=()=>i(c.result),c.onerror=()=>s(c.
error)})}function va(n,o,i){return new Promise((s,c)=>{let d=n.transaction(lt,"readwrite");d.objectStore(lt).put(i,o),d.
oncomplete=()=>s(),d.onabort=()=>c(d.error)})}var xa=({buffer:n,byteOffset:o,byteLength:i})=>new Uint8Array(n,o,i).slice(),
$a=(n,o)=>n.length===o?.length&&n.every((i,s)=>i===o[s]),Sa=1e4,Mo=8,Oa=6e4;function Ea(n,o,i){return To(n,o,mn(n,i))}function Ma(n,o,i){
let s=mn(n,i),c=To(n,o,s);return n.get("keeping").place!=="session"&&o.append(Aa(s)),{link:s,leave:c}}function To(n,o,i){
let{place:s}=n.get("keeping"),c=()=>{},d=m=>{o.prepend(Ta(n,i,m)),c=Na(n)};return s==="session"&&d(""),s==="page"&&wa(n,
i,d),()=>c()}function mn(n,o){let i=new Map;return n.on("msg:custom",(s,c)=>{s.keeping==="changed"&&o();let d=i.get(s.keeping_id);
d&&(i.delete(s.keeping_id),clearTimeout(d.timer),s.keeping==="refused"?d.refuse(new Error(s.reason)):d.resolve({...s,files:c}))}),
{ask(s,c=[]){return new Promise((d,m)=>{let k=le("keeping"),g=()=>m(new Error(p("The kernel is not answering. Run this c\
ell again.")));i.set(k,{resolve:d,refuse:m,timer:setTimeout(g,Sa)});try{n.send({...s,keeping_id:k},void 0,c)}catch{}})}}}
function Ta(n,o,i){let s=h("p",{class:"ck-reminder"}),c=()=>{let d=p("Some of your work is not in any file you have down\
loaded: download it before you leave.");s.replaceChildren(n.get("keeping").at_stake?d:"")};return n.on("change:keeping",
c),c(),h("div",{class:"ck ck-keeping",role:"group","aria-label":p("Your answers are not kept here.")},h("p",{},h("strong",
{},p("Your answers are not kept here."))," ",i?p("The browser will not store them ({reason}).",{reason:i}):""," ",p("The\
y are deleted when this session ends, or when it has been idle for a few minutes. Download them before you leave; next t\
ime, upload the file and carry on where you left off.")),Ao(o),s)}function Aa(n){let o=p("Take your answers with you, to\
 keep them or to carry on with them on another computer. A file that you upload is added to what is already here; nothin\
g is lost.");return h("div",{class:"ck"},h("h3",{},p("Your answers as a file")),h("p",{},o),Ao(n))}function Ao(n){let{region:o,
announce:i}=ue(),s=h("p",{class:"ck-notice"}),c=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:w}),d=h("butto\
n",{type:"button",onclick:g},p("Download my answers")),m=h("button",{type:"button",onclick:()=>c.click()},p("Upload a fi\
le of answers"));return h("div",{class:"ck-file"},h("div",{class:"ck-actions"},d,m,c),s,o);function k(y){s.replaceChildren(
y),i(y)}async function g(){try{let{name:y,upto:x,files:v}=await n.ask({keeping:"take"});if(!x)return k(p("There is nothi\
ng to download yet."));No(new Blob(v,{type:"application/jsonl"}),y),await n.ask({keeping:"taken",upto:x}),k(p("Downloade\
d: {name}. Keep this file.",{name:y}))}catch(y){k(p("Not downloaded: {reason}",{reason:Mt(y)}))}}async function w(){let[
y]=c.files??[];if(y)try{if(y.size>Mo*1024*1024)throw new Error(p("expected a file of at most {most} MB. A larger one can\
 be added with the command `coursekit progress --merge`.",{most:Mo}));let{told:x}=await n.ask({keeping:"add"},[await y.arrayBuffer()]);
k(x)}catch(x){k(p("Not uploaded: {reason}",{reason:Mt(x)}))}finally{c.value=""}}}var Mt=n=>n instanceof Error?n.message:
String(n);function No(n,o){let i=URL.createObjectURL(n);h("a",{href:i,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(
i),Oa)}function Na(n){let o=i=>{n.get("keeping").at_stake&&i.preventDefault()};return window.addEventListener("beforeunl\
oad",o),()=>window.removeEventListener("beforeunload",o)}var Ca=["answers","written","brief","hints","confidence","first\
-tries","contested"],ja=["answers","written","brief"],Ra=()=>({answers:p("Answers to questions, each with its last try a\
nd its best"),written:p("Written work, with your own marks"),brief:p("The paragraphs of your brief, with your own marks"),
hints:p("How many hints you took"),confidence:p("How sure you were"),"first-tries":p("Your first try at each question, a\
nd your first versions"),contested:p("What you decided where opinions differ, and whom you advised")}),La=80,_a={render({
model:n,el:o}){D(n,o),o.replaceChildren(qa(mn(n,()=>{})))}};function qa(n){let{region:o,announce:i}=ue(),s=Da(),c=Ba(S),
d=h("div"),m=h("p",{class:"ck-notice"}),k=h("p",{class:"ck-told"}),g=h("p",{class:"ck-receipt"}),w=!1,y=N=>n.ask({keeping:"\
hand-in",ticked:c.ticked(),...s.chosen(),file:N}),x=h("button",{type:"button","aria-expanded":"false",onclick:T},p("Show\
 all that will be in it")),v=h("button",{type:"button",class:"ck-main",onclick:M},p("Make the file"));return h("div",{class:"\
ck ck-hand-in"},h("p",{},p("You make one file for your instructor. Nothing is sent: you upload the file, or pass it on, \
yourself. It holds what you tick and nothing else about you.")),s.element,c.element,h("div",{class:"ck-actions"},x,v),m,
k,g,d,o);async function T(){w=!w,x.setAttribute("aria-expanded",String(w)),x.replaceChildren(p(w?"Hide what will be in i\
t":"Show all that will be in it")),d.replaceChildren(),w&&await C()}function S(){g.replaceChildren(),w&&C()}async function C(){
try{let{preview:N}=await y(!1);if(!w)return;let L=[...d.querySelectorAll("details")].filter(({open:_})=>_),j=new Set(L.map(
({dataset:_})=>_.unit));d.replaceChildren(Ua(N,j)),$(Ia(N))}catch(N){E(Mt(N))}}async function M(){if(!s.chosen().called)
return s.focus(),E(p("Write a pseudonym or your name first."));try{let{name:N,receipt:L,files:j}=await y(!0);No(new Blob(
j,{type:"text/html"}),N);let _=p("The file {name} is in your downloads. Hand it in where your instructor says.",{name:N});
g.replaceChildren(p("Your receipt:")," ",h("strong",{},L)," "),g.append(p("Keep it: your instructor sees the same code.")),
$(_,`${_} ${g.textContent}`)}catch(N){E(p("No file was made: {reason}",{reason:Mt(N)}))}}function $(N,L=N){m.replaceChildren(),
k.replaceChildren(N),i(L)}function E(N){k.replaceChildren(),m.replaceChildren(N),i(N)}}function Ia({parts:n}){let o=n.reduce(
(i,{items:s})=>i+s.length,0);return R("It will hold one item.","It will hold {count} items.",o)}function Da(){let n=le("\
called"),o=le("as"),i=(d,m)=>{let k=h("input",{type:"radio",name:o,value:d,checked:d==="pseudonym"});return h("label",{},
k,h("span",{},m))},s=h("input",{id:n,type:"text",maxlength:La,autocomplete:"off",dir:"auto"}),c=h("fieldset",{},h("legen\
d",{},p("Who hands in")),i("pseudonym",p("Under a pseudonym, as agreed with your instructor")),i("name",p("Under my name")),
h("label",{for:n,class:"ck-called"},p("Pseudonym or name:")),s);return{element:c,chosen:()=>{let d=c.querySelector("inpu\
t:checked");return{as:d instanceof HTMLInputElement?d.value:"pseudonym",called:s.value.trim()}},focus:()=>s.focus()}}function Ba(n){
let o=Ra(),i=Ca.map(s=>h("input",{type:"checkbox",value:s,checked:ja.includes(s),onchange:n}));return{element:h("fieldse\
t",{},h("legend",{},p("What you hand in")),...i.map(s=>h("label",{},s,h("span",{},o[s.value]))),h("p",{class:"ck-beside"},
p("A text that you tick is handed in as you wrote it, also where opinions differ: you wrote it in a role. Guesses and re\
views are in no file."))),ticked:()=>i.filter(({checked:s})=>s).map(({value:s})=>s)}}function Ua({about:n,parts:o},i){return h(
"div",{class:"ck-preview",role:"region",tabindex:"0","aria-label":p("All that will be in it")},Co(n),...o.map(({title:s,
items:c})=>{let d=new Map;for(let m of c)d.set(m.lesson,[...d.get(m.lesson)??[],m]);return h("section",{"aria-label":s},
h("p",{class:"ck-title"},s),...[...d].map(([m,k])=>Wa(m||s,k,d.size===1||i.has(m||s))))}))}function Wa(n,o,i){let s=R("o\
ne item","{count} items",o.length);return h("details",{open:i,"data-unit":n},h("summary",{dir:"auto"},`${n} (${s})`),...o.
map(Fa))}function Fa({name:n,prompt:o,lines:i}){return h("div",{class:"ck-item"},h("p",{class:"ck-heading",dir:"auto"},o||
n),h("p",{class:"ck-beside"},n),Co(i))}function Co(n){let o=n.flatMap(([i,s])=>[i?h("dt",{},i):"",h("dd",{dir:"auto"},s)]);
return h("dl",{},...o)}function jo(n){let o=h("p",{class:"ck-notice"}),i=h("p",{class:"ck-why-unsaved"}),s=h("p",{class:"\
ck-beside"});return{elements:{notice:o,unsaved:i,left:s},announce:n,tell(c){o.replaceChildren(c),n(c)},clear:()=>o.replaceChildren(),
setUnsaved:c=>i.replaceChildren(c),whyUnsaved:()=>i.textContent??"",setRunning(){let c=p("The unit is still loading. You\
r answer is kept, and is checked as soon as that is done.");s.textContent!==c&&(s.replaceChildren(c),n(c))},setLeft(c){s.
replaceChildren(c?p("Not checked yet: this is how you left it."):"")}}}function za(){let n=h("ul",{class:"ck-earlier",hidden:!0});
return{element:n,show(o){!o.length&&n.hidden||(n.hidden=!o.length,n.replaceChildren(...o.map(Pa)))}}}function Pa({time:n,
words:o}){let i=K(n.slice(0,10));if(!o){let c=p("Given to an earlier version of this question, on {day}; it stays in you\
r record.",{day:i});return h("li",{},c)}let s=p("Given to an earlier version of this question, on {day}: ",{day:i});return h(
"li",{},s,h("q",{dir:"auto"},o))}var Ha=2e4;function Ga({look:n,retry:o,announce:i}){let s=h("p",{}),c=h("button",{type:"\
button",onclick:()=>o(!0)},p("Try again")),d=h("details",{hidden:!0}),m=h("div",{class:"ck-saving",hidden:!0},s,c,d),k="",
g=!1,w;return{element:m,show:y,close:()=>clearTimeout(w)};function y({aloud:T=!1}={}){let S=n(),C=Ka(S),M=!C.length,$=M?
Ya(S.late,g):C.join(" ");g||=!M,s.replaceChildren($),m.classList.toggle("ck-unsaved",!M),c.hidden=M||S.isSilent,v(S.kept.
mended??[]),m.hidden=!$&&d.hidden,$&&(M?$!==k:T)&&i($),k=$,clearTimeout(w),!M&&!S.isSilent&&(w=setTimeout(x,Ha))}function x(){
document.hidden?y():o(!1)}function v(T){if(d.hidden=!T.length,d.dataset.lines===String(T.length))return;d.dataset.lines=
String(T.length);let S=R("1 line of your record could not be read.","{count} lines of your record could not be read.",T.
length),C=T.map($=>h("li",{dir:"auto"},$)),M=[h("summary",{},S),h("ul",{},...C)];d.replaceChildren(...T.length?M:[])}}function Ya(n,o){
return n?R("1 change that was waiting in this browser has now been saved.","{count} changes that were waiting in this br\
owser have now been saved.",n):o?p("Everything is saved now."):""}function Ka({kept:n,waiting:o,isSilent:i,areStored:s}){
if(i&&o)return[s?Va(o):Ro()];if(!n.why)return[];let c=n.waiting?R("1 change is waiting to be saved.","{count} changes ar\
e waiting to be saved.",n.waiting):"",d=o&&s?p("This browser keeps a copy until it is saved."):"";return[Tt(n.why),c,d].
filter(Boolean)}function Va(n){return R("Not saved yet: 1 change is waiting in this browser, and will be sent when this \
quiz runs again.","Not saved yet: {count} changes are waiting in this browser, and will be sent when this quiz runs agai\
n.",n)}var Tt=n=>p("Not saved yet: {reason}",{reason:n}),Ro=()=>p("Not saved yet, and this browser will not store it: le\
ave this page open, and run this cell again."),dt=n=>n?p("Not saved yet: the kernel is not answering. This browser has k\
ept your answer, and will send it when the quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):
Ro(),gn="coursekit",Lo=window,_o=Symbol.for("coursekit.unstored");Lo[_o]??=new Map;var Ye=Lo[_o],Ja=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function wn(){try{return window.localStorage}catch{return null}}function kn(n,o){let i=`${[
gn,n,Ja,o].join(" ")} `;return{front:i,put(s,c){let d=JSON.stringify(c);try{return Xa(d.length+i.length+s.length),window.
localStorage.setItem(i+s,d),Ye.delete(i+s),!0}catch{return Ye.set(i+s,d),!1}},remove(s){Ye.delete(i+s),wn()?.removeItem(
i+s)},get:s=>yn(Ye.get(i+s)??Ze(i+s)),has:s=>Ye.has(i+s)||Ze(i+s)!==null,isStored:s=>Ze(i+s)!==null,all:()=>qo(i).flatMap(
s=>{let c=yn(Ye.get(s)??Ze(s));return c?[[s.slice(i.length),c]]:[]})}}function Ze(n){return wn()?.getItem(n)??null}function qo(n){
let o=wn(),i=new Set(Ye.keys());for(let s=0;s<(o?.length??0);s+=1)i.add(o?.key(s)??"");return[...i].filter(s=>s.startsWith(
n))}function yn(n){try{let o=JSON.parse(n??"null");return o&&typeof o=="object"?o:null}catch{return null}}function Xa(n){
let o=m=>m.length+(Ze(m)?.length??0),i=qo(`${gn} `),s=i.reduce((m,k)=>m+o(k),0);if(s+n<=1e6)return;let c=m=>yn(Ze(m))?.at??
0,d=i.filter(m=>!m.startsWith(`${gn} waiting `));d.sort((m,k)=>c(m)-c(k));for(let m of d){if(s+n<=1e6)return;s-=o(m),window.
localStorage.removeItem(m)}if(s+n>1e6)throw new Error("no room for another action")}function bn(n){let o=JSON.stringify(
n);return[2166136261,19088743].map(i=>{let s=i;for(let c=0;c<o.length;c+=1)s=Math.imul(s^o.charCodeAt(c),16777619);return(s>>>
0).toString(16).padStart(8,"0")}).join("")}function Io(n,{course:o,quiz:i},s,{onNews:c,onLate:d,onElsewhere:m}){let k=kn(
"waiting",o),g=new Map,w=new Map,y=new Map,x=new Set,v=new Set,T=new Set,S={},C=!1;return n.listen(he),window.addEventListener(
"storage",re),window.addEventListener("beforeunload",P),{give:E,giveAll:N,again:L,waiting:M,saved:te,areStored:()=>M().every(
({id:z})=>k.isStored(z)),areSilent:()=>M().some(({id:z})=>x.has(z)),open(z){S=z,!C&&(C=!0,$().forEach(q))},notOpened(){for(let{
id:z}of $())x.add(z)},close(){window.removeEventListener("storage",re),window.removeEventListener("beforeunload",P)}};function M(){
let[z]=i.split(/(?<=\/)/),F=({quiz:G})=>G===i||z.endsWith("/")&&String(G).startsWith(z);return k.all().map(([G,Z])=>({...Z,
id:G})).filter(F).sort((G,Z)=>G.n-Z.n||(G.id<Z.id?-1:1))}function $(){return M().filter(({id:z})=>!y.has(z))}function E(z,F,G){
let Z=j({type:"do",question:z,deed:F});w.set(Z.id,G),_(Z),q(Z)}function N(z,{onReply:F,onSilence:G}){let Z=Object.entries(
z).map(([pe,xe])=>j({type:"do",question:pe,deed:xe}));Z.forEach(_);let se=Object.fromEntries(Z.map(pe=>[pe.question,W(pe)])),
ge=n.ask({type:"do-all",deeds:se},{onReply(pe){for(let{id:xe,question:lr}of Z)lr&&lr in pe.refused?de(xe):X(xe,pe);F(pe),
c()},onSilence(){for(let{id:pe}of Z)x.add(pe);c(),G()}});for(let{id:pe}of Z)y.set(pe,ge)}function L(z){let F=j({type:"ag\
ain"});w.set(F.id,z),q(F)}function j(z){let F=M(),G=F.findLast(xe=>xe.question===z.question);if(G&&Qa(G,z)&&!v.has(G.id))
return G;let Z=`${new Date().toISOString().slice(0,19)}Z`,se=z.question&&(S[z.question]??Q(z.question)),ge=(F.at(-1)?.n??
0)+1,pe={id:Za(),n:ge,quiz:i,time:Z,version:se,...z};return k.put(pe.id,pe),pe}function _(z){let F=({id:G,n:Z,question:se})=>se===
z.question&&Z<z.n&&!v.has(G)&&(x.has(G)||!y.has(G));M().filter(F).forEach(q)}function q(z){let{id:F,quiz:G,type:Z}=z;if(Z===
"again"&&G!==i){de(F);return}let se=I(z);x.delete(F);let ge=n.ask(se,{onReply(pe){X(F,pe);let xe=w.get(F);w.delete(F),xe?
xe.onReply(pe):T.has(F)||d(z,pe),T.add(F),c()},onSilence(){x.add(F),c(),w.get(F)?.onSilence?.()},onRunning:()=>w.get(F)?.
onRunning?.(),onRefused(pe){de(F),w.get(F)?.onRefused?.(pe),c()}});y.set(F,ge)}function I(z){let{id:F,quiz:G,type:Z,question:se}=z;
if(Z==="again")return{type:Z,id:F};let ge=y.has(F)||!w.has(F);return{type:"do",question:se,deed:W(z),...ge&&{late:ge,quiz:G}}}
function W({id:z,question:F="",deed:G,version:Z,time:se}){let ge=Z===Q(F)?S[F]:Z;return{...G,id:z,time:se,...ge&&{version:ge}}}
function Q(z){let F=g.get(z);if(F)return F;let G=bn(s.find(({id:Z})=>Z===z)??z);return g.set(z,G),G}function X(z,F){x.delete(
z),v.add(z),F.saved&&te()}function te(){v.forEach(de)}function de(z){v.delete(z),x.delete(z),k.remove(z)}function he(z){
for(let F of M())(y.get(F.id)??z)<z&&!v.has(F.id)&&q(F);Y()}function re({key:z}){z?.startsWith(k.front)&&Y()}function Y(){
let z=[...x].filter(F=>!k.has(F));for(let F of z)x.delete(F),w.delete(F);z.length&&m()}function P(z){M().some(({id:F})=>!k.
isStored(F))&&z.preventDefault()}}var Qa=(n,o)=>n.type===o.type&&n.question===o.question&&JSON.stringify(n.deed)===JSON.
stringify(o.deed);function Za(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(n=>n.toString(16).padStart(2,"0")).join("")}var Do=3e3,ec="[*]:",tc=".jp-InputPrompt";function Bo(n){let o=new Map,i=[],
s=0;return n.on("msg:custom",d),{ask(m,k){let g=le("message");s+=1;let w=setTimeout(()=>c(g),Do);o.set(g,{...k,place:s,timer:w});
try{n.send({...m,message_id:g})}catch{}return s},listen:m=>i.push(m),close(){n.off("msg:custom",d);for(let{timer:m}of o.
values())clearTimeout(m);o.clear()}};function c(m){let k=o.get(m);k&&(nc()?(k.onRunning?.(),k.timer=setTimeout(()=>c(m),
Do)):k.onSilence?.())}function d(m){let k=o.get(m.message_id);if(k){o.delete(m.message_id),clearTimeout(k.timer),m.type===
"refused"?k.onRefused?.(m.reason):k.onReply(m);for(let g of i)g(k.place)}}}function nc(){return[...document.querySelectorAll(
tc)].some(({textContent:n})=>n===ec)}var oc=400;function Uo({course:n,quiz:o}){let i=kn("draft",n),s=g=>`${o} ${g.id}`,c=new Map(
i.all()),d=new Set,m;return window.addEventListener("pagehide",k),document.addEventListener("visibilitychange",k),{of(g,w){
let y=c.get(s(g));return y&&(w||y.sign===bn(g))?y.deed:null},soon(g){d.add(g),clearTimeout(m),m=setTimeout(k,oc)},keep(g,w){
i.put(s(g),{at:Date.now(),sign:bn(g),deed:w})},forget(g){c.delete(s(g)),i.has(s(g))&&i.remove(s(g))},close(){k(),window.
removeEventListener("pagehide",k),document.removeEventListener("visibilitychange",k)}};function k(){clearTimeout(m);for(let g of d)
g.keepDraft();d.clear()}}var rc={render({model:n,el:o}){D(n,o);let i=sc(n,Bo(n),o);return o.replaceChildren(i.element),i.
close}};function sc(n,o,i){let[s]=n.get("shown"),c=n.get("manner"),{region:d,announce:m}=ue(),k=jo(m),g=Io(o,c,[s],{onNews(){
g.waiting().length||k.setUnsaved("")},onLate:(P,z)=>te(z.stands?.result),onElsewhere:_}),w=Uo(c),y=ic(s,{onGuess:W,onLook:Q,
onInput:()=>w.soon({keepDraft:I})}),x=h("p",{class:"ck-guessed",hidden:!0}),v=h("p",{class:"ck-notice"}),T=le("guess"),S=ce(
"div",{class:"ck-prompt",dir:"auto",id:T},s.prompt),C=s.below?ce("div",{dir:"auto"},s.below):null,{notice:M,unsaved:$}=k.
elements,E=[S,C,y.element,x,M,$,v,d],N=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":T},...E),L=!1;return q(),
n.on("change:stage",he),o.ask({type:"open"},{onReply(P){te(P.questions[s.id].result),g.open(P.versions)},onSilence(){g.notOpened(),
g.waiting().length&&k.setUnsaved(dt(g.areStored()))}}),{element:N,close:j};function j(){n.off("change:stage",he);for(let P of[
g,w,o])P.close()}function _(){let P=z=>te(z.questions[s.id].result);o.ask({type:"open"},{onReply:P})}function q(){let[P]=g.
waiting(),z=w.of(s,!0)??P?.deed,{text:F}=z?.sent??{};typeof F=="string"&&(y.text.value=F)}function I(){let P=y.text.value.
trim();P&&!y.element.hidden?w.keep(s,{sent:{text:P}}):w.forget(s)}function W(){let P=y.text.value.trim();P?X({text:P}):(k.
tell(p("Write your guess first; one word is enough.")),y.text.focus())}function Q(){X({without:!0})}function X(P){if(L)return;
L=!0,k.clear();let z={did:"answer",sent:P};g.give(s.id,z,{onReply(F){k.setUnsaved(F.saved?"":Tt(n.get("kept")?.why??"")),
te(F.stands.result),m(p("What the guess was about is shown below."))},onSilence(){L=!1,k.setUnsaved(dt(g.areStored())),m(
k.whyUnsaved())},onRefused(F){L=!1,k.tell(p("Not kept: {reason}.",{reason:F})),_()}})}function te(P){P&&(y.element.hidden=
!0,w.forget(s),x.hidden=!1,x.replaceChildren(...P.written?[h("strong",{},p("Your guess:"))," ",h("q",{dir:"auto"},P.written)]:
[p("You chose to see it without a guess.")]),de(),he())}function de(){let P=Y(),z=P?.parentElement?.querySelector("templ\
ate");!P||!z||(P.append(z.content.cloneNode(!0)),z.remove(),P.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
re())}function he(){let P=n.get("stage");v.replaceChildren(P==="failed"?n.get("fault"):""),P==="failed"&&L&&m(n.get("fau\
lt")),P==="open"&&re()}function re(){let P=Y();if(!P)return;let z=p("What the guess was about");for(let[Z,se]of[["tabind\
ex","-1"],["role","group"],["aria-label",z]])P.setAttribute(Z,se);ie(P);let{activeElement:F}=document,G=F!==document.body&&
!N.contains(F);L&&!G&&P.focus({preventScroll:!0}),L=!1}function Y(){return i.closest(".ck-gate")?.querySelector(".ck-rev\
ealed")}}function ic(n,{onGuess:o,onLook:i,onInput:s}){let c=h("p",{class:"ck-how",id:le("how")},p("Make your guess firs\
t: then you see. No guess is graded.")),d=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:le(n.id),"aria-describedby":c.
id,oninput:s}),m=h("button",{type:"submit",class:"ck-main"},p("Keep my guess and show")),k=h("button",{type:"button",onclick:i},
p("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(g){g.preventDefault(),o()}},c,h("label",{for:d.
id},p("Your guess:")),d,h("div",{class:"ck-actions"},m,k)),text:d}}var ac=300,At=14,vn=17,xn=["done","missed","left"],Wo={
done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},cc={render({model:n,el:o}){D(n,o);let i=lc(m=>s.ask(m));o.replaceChildren(
i.element);let{link:s,leave:c}=Ma(n,o,i.lookSoon);i.look();let d=new IntersectionObserver(([m])=>m.isIntersecting&&i.lookSoon());
return d.observe(o),()=>{d.disconnect(),c()}}};function lc(n){let{region:o,announce:i}=ue(),s=h("p",{class:"ck-total"}),
c=h("p",{class:"ck-notice"}),d=h("div"),m=h("div"),k=0,g=h("button",{type:"button",onclick:C},p("Refresh")),w=h("div",{class:"\
ck ck-progress"},s,mc(),g,c,d,m,o),y,x="";return{element:w,look:v,lookSoon:S};async function v(){try{let{lessons:M,unread:$,
apart:E,first_edition:N}=await n({keeping:"look"});T(N??[]);let L=[...$.map(_=>p("This unit cannot be read: {why}",{why:_})),
E];c.replaceChildren(...L.filter(Boolean).map(_=>h("p",{},_)));let j=JSON.stringify(M);return j===x||(x=j,s.replaceChildren(
M.length?p("All units: {counts}",{counts:$n(M.flatMap(Fo))}):p("No unit here has any questions.")),d.replaceChildren(...M.
map(hc))),!0}catch(M){let $=M instanceof Error?M.message:String(M);return c.replaceChildren($),i($),!1}}function T(M){M.
length!==k&&(k=M.length,m.replaceChildren(dc(M)))}function S(){clearTimeout(y),y=setTimeout(v,ac)}async function C(){await v()&&
i(s.textContent)}}function dc(n){let o=n.length,i=R("First edition: one answer is kept","First edition: {count} answers \
are kept",o);return h("details",{class:"ck-first-edition"},h("summary",{},i),h("p",{},p("These questions have left the c\
ourse and are not asked again.")),h("ul",{},...n.map(uc)))}function uc({prompt:n,words:o,time:i,verdict:s}){let c=K(i.slice(
0,10));return h("li",{},ce("span",{dir:"auto"},n),h("p",{},`${c}: `,h("q",{dir:"auto"},o||"…"),` ${fc()[s]??""}`))}var fc=()=>({
right:p("Right"),partly:p("Partly right"),near:p("Nearly right"),wrong:p("Not right")}),Fo=n=>n.objectives.flatMap(({questions:o})=>o.
map(({state:i})=>i));function hc(n){let o=Fo(n),i=h("span",{dir:"auto"},n.title),s=h("span",{class:"ck-unseen"},p("(open\
s in a new tab)")),c=xn.flatMap(d=>o.filter(m=>m===d));return h("section",{},h("h3",{},h("a",{href:n.file,target:"_blank",
rel:"noopener"},i," ",s)),h("p",{class:"ck-counts"},Sn(c),$n(o)),h("ul",{},...n.objectives.map(pc)))}function pc({text:n,
questions:o}){let i=o.map(({state:d})=>d),s=o.filter(({state:d})=>d==="missed"),c=o.filter(({state:d,earlier:m})=>d==="l\
eft"&&m);return h("li",{},n?h("span",{dir:"auto"},n):p("Questions without an objective"),h("p",{class:"ck-counts"},Sn(i),
$n(i)),zo(p("Missed:"),s),zo(p("Changed since you answered:"),c))}function zo(n,o){if(!o.length)return null;let i=o.map(
({prompt:s})=>ce("li",{dir:"auto"},s));return h("div",{class:"ck-prompts"},h("p",{},n),h("ul",{},...i))}function $n(n){let[
o,i,s]=xn.map(c=>n.filter(d=>d===c).length);return p("{done} done, {missed} missed, {left} left",{done:o,missed:i,left:s})}
function mc(){let n={done:p("done"),missed:p("missed"),left:p("left")},o=xn.map(i=>h("span",{},Sn([i]),` ${n[i]}`));return h(
"p",{class:"ck-legend"},p("A symbol for each question:"),...o)}function Sn(n){let o=J("svg",{class:"ck-marks",width:n.length*
vn,height:At,viewBox:`0 0 ${n.length*vn} ${At}`,"aria-hidden":"true",focusable:"false"});return n.forEach((i,s)=>{let c=J(
"g",{class:`ck-mark-${i}`,transform:`translate(${s*vn} 0)`});c.append(J("rect",{x:1,y:1,width:At-2,height:At-2,rx:2})),Wo[i]&&
c.append(J("path",{d:Wo[i]})),o.append(c)}),o}var gc=3,wc=30,Po=100,kc=["client","whole-brief"];function yc(n,{way:o,makeForm:i,
put:s}){let c=[],d=o==="one-by-one",m=h("button",{type:"button",class:"ck-main",hidden:!0,onclick:M},p("Next question")),
k={},g=0;return{next:m,begin(){v(gc),c.length<n.length&&bc(x)},addAll:()=>v(1/0),restore:T,restoreOne:S,arrange:C,named:w,
around($){let E=$ instanceof Element?$.closest("form"):null;return c.find(N=>N.element===E)},actions:()=>Object.fromEntries(
y().flatMap(([$,E])=>{let N=E.action();return N?[[$,N]]:[]})),left:()=>c.filter($=>!$.isAnswered()).length,firstToAnswer:()=>y().
find(([$])=>!k[$]?.result)?.[1],setSaved($){for(let[E,N]of y())$.has(E)||N.setUnsaved("")}};function w($){return c[n.findIndex(
({id:E})=>E===$)]}function y(){return c.map(($,E)=>[n[E].id,$])}function x(){v(wc),c.length<n.length&&setTimeout(x)}function v($){
let E=n.slice(c.length,c.length+$).map((N,L)=>{let j=c.length+L+1,_=n.length,q=kc.includes(N.kind)?"":p("Question {place\
} of {count}",{place:j,count:_}),I=i(N,q);return k[N.id]&&I.restore(k[N.id]),I});c.push(...E),C(),s(E,n.length-c.length)}
function T($){k=$,o!=="each"&&v(1/0);for(let[E,N]of y())N.restore(k[E]);d&&(g=Math.max(0,c.findIndex(E=>!E.isAnswered()))),
C()}function S($,E){k[$]=E,w($)?.restore(E),C()}function C(){c.forEach(($,E)=>{$.element.hidden=d&&E>g}),m.hidden=!(d&&g<
c.length-1&&c[g].isAnswered())}function M(){g+=1,C(),c[g].focus()}}function bc(n){let o=!1,i=()=>{o||n(),o=!0};setTimeout(
i,Po),requestAnimationFrame(()=>vc(i))}function vc(n){"requestIdleCallback"in window?requestIdleCallback(n,{timeout:Po}):
setTimeout(n)}function xc(n,o){let{make:i,makeMarkdown:s,markdownBlock:c,t:d,uniqueId:m,verdictLine:k}=o,g=i("textarea",
{id:m("text"),rows:4,maxlength:2e3,dir:"auto",oninput:z}),w=i("p",{class:"ck-how",id:m("count")});g.setAttribute("aria-d\
escribedby",w.id);let y=i("div"),x=i("div",{role:"group"}),v=i("div"),T=i("div",{class:"ck-case"},y,x,v),S=null,C=[],M=null,
$=null,E=!1;return I(),{how:d("A decision that you have made stays."),get check(){return S?.asks&&!S.next?d("Compare"):d(
"Decide")},goesOn:!0,body:T,answer:N,fill:L,show:j,said:q,close:()=>o.setDisabled(x,!0),open:_};function N(){if($)return $;
if(M){let F=M.answer()?.choices;return F?{path:[...C,...F]}:null}return S?.asks&&g.value.trim()?{path:C,text:g.value.trim()}:
null}function L(F){$=null;let{path:G,text:Z}=F,se=G.slice(0,C.length).join()===C.join();se&&M&&G.length===C.length+1?M.fill(
{choices:G.slice(-1)}):se&&!M&&Z?(g.value=Z,z()):S||($=F)}function j(F){if($=null,E=!1,JSON.stringify(F)===JSON.stringify(
S))return;let G=!!T.closest("form")?.contains(document.activeElement),Z=F.steps.length!==S?.steps.length||F.written!==S?.
written;S=F,C=F.path,y.replaceChildren(...F.steps.map(te)),F.written&&!g.value&&(g.value=F.written),I(),G&&Z&&x.querySelector(
"p")?.focus()}function _(){o.setDisabled(x,!1),E=!0,queueMicrotask(()=>{!E||!S||(S=null,C=[],g.value="",y.replaceChildren(),
I())})}function q({steps:F,next:G,written:Z}){if(Z)return d("What to look for is shown below your own answer.");let{verdict:se,
feedback:ge}=F[F.length-1],pe=G?re(F.length+1):d("The case has ended.");return[o.sentence(P()[se]),o.plainText(ge),o.sentence(
pe)].join(" ")}function I(){let F=S?S.next:n;M=F?o.viewOptions(F.options,{how:"",type:"radio"}):null,x.replaceChildren(...F?
W(F,C.length+1):Q()),v.replaceChildren(...S?.written?X(S):[]),z()}function W({fact:F,question:G,contested:Z},se){let ge=m(
"decision");return[he(re(se)),c(F),s("p",{class:"ck-heading",dir:"auto",id:ge},G),Z?i("p",{class:"ck-how"},Y()):"",i("di\
v",{role:"radiogroup","aria-labelledby":ge},M?.body)]}function Q(){let{ending:F,asks:G}=S,Z=G?s("label",{for:g.id,dir:"a\
uto"},G.prompt):"";return[he(d("How the case ends")),c(F),...G?[Z,g,w]:[]]}function X({rubric:F,model:G,marks:Z}){return[
i("p",{class:"ck-heading"},d("Mark your own answer")),o.viewRubric(F,Z,o),i("details",{},i("summary",{},d("A reason that\
 meets the rubric")),c(G))]}function te(F,G){let Z=m("step"),se=F.others.map(ge=>i("li",{},...de(ge)));return i("div",{class:"\
ck-position",role:"group","aria-labelledby":Z},i("p",{class:"ck-heading",id:Z},re(G+1)),c(F.fact),s("p",{dir:"auto"},F.question),
...de(F),se.length?i("details",{},i("summary",{},d("The other options")),i("ul",{},...se)):null)}function de({text:F,verdict:G,
feedback:Z}){let se=s("p",{class:"ck-decided",dir:"auto"},F);return G?[se,k(G,P()[G]),c(Z)]:[se]}function he(F){let G=m(
"heading");return x.setAttribute("aria-labelledby",G),i("p",{class:"ck-heading",tabindex:-1,id:G},F)}function re(F){return d(
"Decision {number} of {count}",{number:F,count:n.decisions})}function Y(){return d("This decision is contested, and not \
graded.")}function P(){return{right:d("Right"),wrong:d("Not right"),discussed:d("Contested: not graded")}}function z(){let F=S?.
asks?.limit,G=g.value.split(/\s+/).filter(Boolean).length;w.replaceChildren(F?d("{count} of about {limit} words",{count:G,
limit:F}):""),w.classList.toggle("ck-over",!!F&&G>F)}}var Ho="coursekit-client-chosen";function $c(n,o){let{dateInWords:i,
make:s,makeMarkdown:c,markdownBlock:d,t:m,tn:k,uniqueId:g}=o,w=n.clients,y={claim:m("Claim"),rule:m("Rule (instrument, a\
rticle, paragraph)"),application:m("Application to the client"),counter:m("Strongest counter-argument"),source:m("Source")},
x=s("p",{class:"ck-how",id:g("count")}),v=Object.entries(y).map(([Y,P])=>{let z=g(Y),F=s("textarea",{id:z,rows:Y==="sour\
ce"?1:3,maxlength:4e3,dir:"auto","aria-describedby":x.id,oninput:he});return{name:Y,label:P,text:F,element:s("div",{},s(
"label",{for:z},P),F)}}),T=s("div",{class:"ck-position"}),S=q(),C=s("div",{class:"ck-discussed",hidden:!0}),M=s("div"),$=s(
"div",{},...v.map(({element:Y})=>Y),x),E=s("div",{class:"ck-brief"},T,S.element,$,C,M),N="";return W(""),he(),document.addEventListener(
Ho,Y=>{W(Y.detail)}),{how:m("Nobody grades it. Each version that you keep stays in your record."),check:m("Keep this ver\
sion"),body:E,answer(){let Y=Object.fromEntries(v.map(({name:P,text:z})=>[P,z.value.trim()]));return Object.values(Y).some(
Boolean)?{client:N,fields:Y}:null},fill:L,show:j,follow:_,said:()=>m("What to look for, and examples, are shown below yo\
ur own paragraph."),close:()=>o.setDisabled($,!0),open:()=>o.setDisabled($,!1)};function L(Y){for(let{name:P,text:z}of v)
z.value=Y.fields[P]??"";Y.client&&W(Y.client),he()}function j(Y){v.some(({text:z})=>z.value)||L({fields:Y.fields}),N||W(
Y.client);let P=JSON.stringify([Y.rubric,Y.marks]);C.dataset.shown!==P&&(C.dataset.shown=P,C.hidden=!1,C.replaceChildren(
re(m("Mark your own paragraph")),o.viewRubric(Y.rubric,Y.marks,o),re(m("Examples")),...Y.exemplars.map(o.viewExemplar)))}
function _({client:Y,versions:P=[]}){Y&&W(Y);let z=S.element.contains(document.activeElement);X(Y??"")&&!z&&(S.element.open=
!1);let F=te(P);M.replaceChildren(...F?[F]:[])}function q(){let Y=g("client"),P=w.map(({token:Z})=>s("input",{type:"radi\
o",name:Y,value:Z,id:g("client"),onchange:I})),z=w.map(({text:Z},se)=>s("div",{class:"ck-option"},P[se],c("label",{for:P[se].
id,dir:"auto"},Z))),F=s("summary",{},m("Whom do you advise?")),G={role:"radiogroup","aria-label":m("Whom do you advise?")};
return{inputs:P,element:s("details",{},F,s("div",G,...z))}}function I(){let Y=o.chosenValue(S.inputs);W(Y),document.dispatchEvent(
new CustomEvent(Ho,{detail:Y}));let P=X(Y);o.choose({client:Y},()=>{o.announce(m("You now advise: {name}",{name:o.plainText(
P?.text??"")}))})}function W(Y){let P=X(Y);if(Y&&!P)return;N=Y,o.chooseValue(S.inputs,Y),S.element.open=!P||S.element.open;
let z=s("p",{class:"ck-how"},m("Choose a client first; you can change it later."));T.replaceChildren(...P?Q(P):[z])}function Q({
text:Y,asks:P}){let z=c("strong",{dir:"auto"},Y);return[s("p",{},m("You advise:")," ",z),d(P)]}function X(Y){return w.find(
P=>P.token===Y)}function te(Y){if(!Y.length)return null;let P=k("One version kept","{count} versions kept",Y.length),z=Y.
map(de);return s("details",{},s("summary",{},P),s("ol",{},...z))}function de({time:Y,sent:P}){let z=X(P.client),F=z?[" ·\
 ",c("span",{dir:"auto"},z.text)]:[],G=`${i(Y.slice(0,10))}, ${Y.slice(11,16)} UTC`,Z=v.flatMap(({name:se,label:ge})=>{let pe=P.
fields?.[se];return typeof pe!="string"||!pe?[]:[s("dt",{},ge),s("dd",{class:"ck-kept",dir:"auto"},pe)]});return s("li",
{},G,...F,s("dl",{},...Z))}function he(){let Y=v.map(({text:z})=>z.value.split(/\s+/).filter(Boolean).length).reduce((z,F)=>z+
F,0),{limit:P}=n;x.replaceChildren(m("{count} of about {limit} words",{count:Y,limit:P})),x.classList.toggle("ck-over",Y>
1.5*P)}function re(Y){return s("p",{class:"ck-heading"},Y)}}var Sc=({options:n},{t:o,viewOptions:i})=>i(n,{how:o("Choose\
 one answer."),type:"radio"}),Oc=({options:n},{t:o,viewOptions:i})=>i(n,{how:o("Choose every answer that is right."),type:"\
checkbox"});function Ec(n,o){let{make:i,makeMarkdown:s,t:c}=o,d=n.right;return o.viewPlaced(n,c("Choose a column for eac\
h."),m=>{let k=o.uniqueId("classify"),g=s("legend",{dir:"auto"},m),w=d.map(({token:v})=>i("input",{type:"radio",name:k,value:v})),
y=d.map((v,T)=>i("label",{},w[T]," ",s("span",{dir:"auto"},v.text))),x=i("fieldset",{class:"ck-inline"},g,...y);return{element:x,
control:x,words:g.textContent??"",value:()=>o.chosenValue(w),set:v=>o.chooseValue(w,v)}})}function Mc(n,o){let{describe:i,
make:s,setInvalid:c,t:d}=o,m=n.pieces,k=n.gaps,g=k.map((x,v)=>{let T=d("Gap {place} of {count}",{place:v+1,count:k.length});
return{control:o.makeBlank({class:"ck-gap","aria-label":T},x),label:T,feedback:o.makeFeedback()}}),w=s("p",{class:"ck-cl\
oze",dir:"auto",id:o.uniqueId("cloze")});m.forEach((x,v)=>{w.append(o.makeMarkdown("span",{},x)),g[v]&&w.append(g[v].control)});
for(let{control:x}of g)i(x,w);let y=s("div",{},w,...g.map(({feedback:x})=>x.element));return{how:d("Fill the gaps."),body:y,
answer(){let x=g.map(({control:v})=>v.value.trim());return x.some(Boolean)?{gaps:x}:null},fill({gaps:x}){g.forEach(({control:v},T)=>{
v.value=x[T]??""})},show(x){g.forEach(({control:v,label:T,feedback:S},C)=>{let{right:M,written:$,...E}=x.gaps[C];v.value=
$,i(v,S.element,w),c(v,$&&!M);let N=o.placeVerdict(M,$),L={right:d("{gap}: right",{gap:T}),wrong:d("{gap}: not right",{gap:T}),
left:d("{gap}: left empty",{gap:T})};S.set(...o.placeTold(N,L[N],E))})},said:()=>g.map(({feedback:x})=>x.text()).join(" "),
...o.closing(y,()=>{for(let{control:x,feedback:v}of g)i(x,w),c(x,!1),v.set()})}}function Tc(n,{dateInWords:o,make:i,t:s,
uniqueId:c,viewTyped:d}){let m=c("undated"),k=i("input",{type:"checkbox",id:m,onchange:y}),g=i("label",{for:m},` ${s("Th\
e text gives no date.")}`),w=d({how:s("Type a date that is as precise as the text: a day, a month or a year."),label:s("\
Date:"),more:i("p",{},k,g),sent:()=>k.checked?{undated:!0}:null,filled(x){k.checked=!!x.undated,y()},shown({understood:x}){
k.checked=x==="undated"},key:o});return w;function y(){w.input.disabled=k.checked}}function Ac(n,o){let{make:i,makeMarkdown:s,
markdownBlock:c,t:d,uniqueId:m}=o,k=i("textarea",{id:m("text"),rows:6,maxlength:1e4,dir:"auto",oninput:v}),g=i("p",{class:"\
ck-how",id:m("count")});k.setAttribute("aria-describedby",g.id);let w=i("div",{class:"ck-discussed",hidden:!0}),y=s("spa\
n",{},n.role),x=i("div",{},i("p",{dir:"auto"},i("strong",{},d("Your role: ")),y),i("label",{for:k.id},d("Write what some\
body in this role would say:")),k,g,w);return v(),{how:d("You are not asked for your own opinion, and no answer is grade\
d."),check:d("Compare"),isFreeText:!0,body:x,answer:()=>k.value.trim()?{text:k.value.trim()}:null,fill(C){k.value=C.text,
v()},show(C){k.value||(k.value=C.written),v(),w.hidden=!1,w.replaceChildren(T(d("Answers that can be defended")),...C.positions.
map(S),T(d("Mark your own answer")),o.viewRubric(C.rubric,C.marks,o),T(d("Examples")),...C.exemplars.map(o.viewExemplar))},
said:({positions:C})=>d("{count} answers that can be defended are shown below your own.",{count:C.length}),...o.closing(
x)};function v(){let C=k.value.split(/\s+/).filter(Boolean).length,{limit:M}=n;g.replaceChildren(d("{count} of about {li\
mit} words",{count:C,limit:M})),g.classList.toggle("ck-over",C>M)}function T(C){return i("p",{class:"ck-heading"},C)}function S({
answer:C,held_by:M,strongest:$,counter:E}){let N=m("position");return i("div",{class:"ck-position",role:"group","aria-la\
belledby":N},s("p",{class:"ck-heading",dir:"auto",id:N},C),i("p",{dir:"auto"},d("Held by {who}.",{who:M})),i("p",{},i("s\
trong",{},d("The strongest argument for it"))),c($),i("p",{},i("strong",{},d("The strongest argument against it"))),c(E))}}
function Nc(n,o){let{describe:i,make:s,markdownBlock:c,setDisabled:d,setInvalid:m,t:k}=o,g=n.words,w=o.viewMarking(g,n.rest,
{"aria-label":k("Words in the passage")}),y=w.element,x=s("button",{type:"button",onclick:C},k("Clear the marks")),v=o.makeFeedback(),
T=s("div",{class:"ck-actions"},x),S=s("div",{},y,T,v.element);return{how:k("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:S,answer:()=>w.marked().length?{
words:w.marked()}:null,fill:({words:$})=>w.markAll(E=>$.includes(E)),show($){w.markAll(N=>$.words.includes(N),!0);let E=[
c($.feedback)];if($.key){let N=new Set($.key);w.words.forEach((L,j)=>{L.dataset.key=String(N.has(j))}),E.push(o.keyLine(
$.key.map(M).join("")))}$.why&&E.push(c($.why)),v.set(...E),i(y,v.element),m(y,$.verdict!=="right")},said:()=>v.text(),close(){
w.close(),d(S,!0)},open(){w.open(),d(S,!1);for(let $ of w.words)delete $.dataset.key;v.set(),i(y),m(y,!1)}};function C(){
w.markAll(()=>!1)}function M($,E){return(E?g[$][0]:"")+w.words[$].textContent}}function Cc(n,{make:o,makeMarkdown:i,makeSelect:s,
plainText:c,t:d,uniqueId:m,viewPlaced:k}){let g=n.right.map(w=>[w.token,c(w.text)]);return k(n,d("For each one, choose w\
hat goes with it."),w=>{let y=m("match"),x=s({id:y},g),v=i("label",{for:y,dir:"auto"},w);return{element:o("div",{class:"\
ck-pair"},v,x),control:x,words:v.textContent??"",value:()=>x.value,set(T){x.value=T}}})}var et="nothing";function jc(n,o){
let{chosenValue:i,describe:s,make:c,setInvalid:d,t:m}=o,k=o.uniqueId("mend"),g=[...n.row,[et,""]].map(($,E)=>Rc($,{name:k,
id:`${k}-${E}`,onchange:M},o)),w=g.map(({input:$})=>$),y=o.makeBlank({id:o.uniqueId("mended")},n.among),x=c("label",{for:y.
id},m("What should it say?")),v=c("p",{class:"ck-field"},x,y),T=o.makeFeedback(),S=c("div",{},c("blockquote",{dir:"auto"},
n.sentence),c("div",{class:"ck-options"},...g.map(({element:$})=>$)),v,T.element);return M(),{how:m("Choose the wrong ce\
ll, then say what it should contain."),body:S,answer(){let $=i(w),E=y.value.trim();return $===et?{cell:$}:$&&E?{cell:$,text:E}:
null},fill:({cell:$,text:E})=>C($,E??""),show($){C($.cell,$.value),T.set(...Lc($,o));let E=w.find(N=>N.checked);s(E,T.element),
s(y,T.element),d(y,Go($)==="wrong")},said:()=>T.text(),...o.closing(S,()=>{T.set();for(let $ of[...w,y])s($);d(y,!1)})};
function C($,E){o.chooseValue(w,$),y.value=E,M()}function M(){v.hidden=["",et].includes(i(w))}}function Rc([n,o],{name:i,
id:s,onchange:c},{make:d,t:m}){let k=d("input",{type:"radio",name:i,id:s,value:n,onchange:c}),g=n===et?d("label",{for:s},
Yo(m)):d("label",{for:s,dir:"auto"},d("strong",{},`${n}: `),o);return{input:k,element:d("div",{class:"ck-option"},k,g)}}
function Lc(n,{keyLine:o,markdownBlock:i,t:s,verdictLine:c}){let{right:d,feedback:m,key:k,why:g}=n,w=Go(n);return[d?c("r\
ight",s("The cell: right")):c("wrong",s("The cell: not right")),...w==="right"?[c(w,s("What it should say: right"))]:[],
...w==="wrong"?[c(w,s("What it should say: not right"))]:[],...m?[i(m)]:[],...k?[o(k.cell===et?Yo(s):`${k.cell}: ${k.value}`)]:
[],...g?[i(g)]:[]]}function Go({right:n,cell:o,verdict:i}){return!n||o===et?"":i==="right"?"right":"wrong"}var Yo=n=>n("\
Nothing in this row is wrong");function _c({unit:n},{make:o,t:i,viewTyped:s}){let c=n?o("span",{"aria-hidden":"true"},` ${n}`):
null,d=n?i("Number ({unit}):",{unit:n}):i("Number:"),m=s({how:i("Type a number."),label:d,after:c});return m.input.setAttribute(
"inputmode","decimal"),m}function qc(n,o){let{announce:i,describe:s,make:c,markdownBlock:d,plainText:m,setOff:k,t:g}=o,w=o.
makeFeedback(),y=c("ol",{class:"ck-order"}),x=c("div",{},y,w.element),v=n.items.map(T);return $(),{how:g("Put them in or\
der, with the first at the top: use the buttons, or the arrow keys on a button."),body:x,answer:()=>({order:v.map(({token:E})=>E)}),
fill:({order:E})=>C(E),show(E){C(E.key??E.order);let N=[E.feedback,E.why].filter(Boolean).map(d);w.set(...N,...S(E.open??
[])),s(y,w.element)},said:()=>w.text(),...o.closing(x,()=>{w.set(),s(y),$()})};function T({token:E,text:N}){let L=m(N),j=o.
makeMarkdown("span",{class:"ck-words",dir:"auto"},N),_=Q("↑",g("Move up: {item}",{item:L}),-1),q=Q("↓",g("Move down:\
 {item}",{item:L}),1),I=c("span",{class:"ck-moves"},_,q),W=c("li",{onkeydown:X},I,j);return{token:E,words:L,row:W,up:_,down:q};
function Q(te,de,he){return c("button",{type:"button",class:"ck-move","aria-label":de,onclick:()=>M(E,he)},te)}function X(te){
let de={ArrowUp:-1,ArrowDown:1}[te.key];de&&(te.preventDefault(),te.stopPropagation(),M(E,de))}}function S(E){if(!E.length)
return[];let N=E.map(([j,_])=>c("li",{},g("{one} / {other}",{one:m(j),other:m(_)}))),L=g("The text does not say which of\
 these came first:");return[c("p",{},L),c("ul",{},...N)]}function C(E){v.sort((N,L)=>E.indexOf(N.token)-E.indexOf(L.token)),
$()}function M(E,N){let L=v.findIndex(W=>W.token===E),j=L+N,_=v[L];if(_.up.disabled||j<0||j>=v.length)return;v.splice(L,
1),v.splice(j,0,_);let q=document.activeElement;$(),q instanceof HTMLElement&&q.focus();let I={item:_.words,place:j+1,count:v.
length};i(g("{item}: now {place} of {count}",I))}function $(){y.replaceChildren(...v.map(({row:E})=>E)),v.forEach(({up:E,
down:N},L)=>{k(E,L===0),k(N,L===v.length-1)})}}var Ic=(n,{t:o,viewTyped:i})=>i({how:o("Type a word or a short phrase. Ca\
pitals and accents do not matter."),label:o("Answer:")});function Dc(n,o){let{chooseValue:i,chosenValue:s,describe:c,keyLine:d,
make:m,markdownBlock:k,t:g}=o,w=o.uniqueId("true-or-false"),y=o.makeFeedback(),x=[g("True"),g("False")],v=[!0,!1].map(C=>m(
"input",{type:"radio",name:w,value:String(C)})),T=v.map((C,M)=>m("label",{},C,` ${x[M]}`)),S=m("div",{},m("div",{class:"\
ck-inline"},...T),y.element);return{how:g("True or false?"),body:S,answer(){let C=s(v);return C?{answer:C==="true"}:null},
fill:({answer:C})=>i(v,String(C)),show(C){i(v,String(C.answer));let M="key"in C?[d(x[C.key?0:1])]:[];y.set(k(C.feedback),
...M),c(v.find($=>$.checked),y.element)},said:()=>y.text(),...o.closing(S,()=>{y.set();for(let C of v)c(C)})}}var Bc={branching:xc,
brief:$c,choice:Sc,choices:Oc,classify:Ec,cloze:Mc,date:Tc,discuss:Ac,highlight:Nc,match:Cc,mend:jc,number:_c,order:qc,"\
short-text":Ic,"true-or-false":Dc},Ko={};l(Ko,{chooseValue:()=>Qo,chosenValue:()=>Xo,closing:()=>jt,describe:()=>Ie,focusFirst:()=>Jo,
isOff:()=>Ke,keyLine:()=>On,makeBlank:()=>tr,makeFeedback:()=>ut,makeSelect:()=>nr,markdownBlock:()=>qe,placeTold:()=>er,
placeVerdict:()=>Zo,plainText:()=>Vo,rounded:()=>Re,sentence:()=>Ct,setDisabled:()=>En,setInvalid:()=>ft,setOff:()=>Ee,verdictLine:()=>Nt});
var Uc={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function Nt(n,o){let i=h("span",{"aria-hidden":"true"},`${Uc[n]} `);return h("p",{class:`ck-verdict ck-${n.replace(" ","\
-")}`},i,o)}function ut(){let n=h("div",{class:"ck-feedback",id:le("feedback"),hidden:!0});return{element:n,text:()=>Wc(
n),set(...o){n.hidden=!o.length,n.replaceChildren(...o)}}}var Ct=n=>/[.!?:…。؟]["”’)]*$/.test(n)?n:`${n}.`;function Wc(n){
let o=n.cloneNode(!0);for(let i of o.querySelectorAll("[aria-hidden]"))i.remove();return[...o.children].map(i=>i.textContent?.
trim()??"").filter(Boolean).map(Ct).join(" ")}var qe=n=>ce("div",{dir:"auto"},n),Vo=n=>ce("span",{},n).textContent??"";function Ie(n,...o){
o.length?n?.setAttribute("aria-describedby",o.map(({id:i})=>i).join(" ")):n?.removeAttribute("aria-describedby")}function ft(n,o){
o?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-invalid")}var Ee=(n,o)=>n.setAttribute("aria-disabled",String(
o)),Ke=n=>n.getAttribute("aria-disabled")==="true",On=n=>h("p",{class:"ck-key"},p("The answer: {key}",{key:n}));function En(n,o){
let i=n.querySelectorAll("input, select, textarea, button");for(let s of i)s.disabled=o}function Jo(n){n.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var jt=(n,o)=>({close:()=>En(n,!0),open(){En(n,!1),o?.()}}),Xo=n=>n.
find(o=>o.checked)?.value??"";function Qo(n,o){for(let i of n)i.checked=i.value===o}function Zo(n,o){return n?"right":o?
"wrong":"left"}function er(n,o,{feedback:i,key:s,why:c}){return[Nt(n,o),...i?[qe(i)]:[],...s&&n!=="right"?[On(s)]:[],...c?
[qe(c)]:[]]}function tr(n,o){return o.length?nr(n,o.map(i=>[i,i])):h("input",{...n,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function nr(n,o){let i=h("option",{value:""},p("Choose …")),s=o.map(([c,d])=>h("option",{value:c,dir:"aut\
o"},d));return h("select",n,i,...s)}var Re=n=>String(Math.round(n*100)/100),or=()=>({sure:p("Sure"),fairly:p("Fairly sur\
e"),guessing:p("Guessing")});function Fc(){let n=le("confidence"),o=Object.entries(or()).map(([c,d])=>{let m=h("input",{
type:"radio",name:n,value:c});return{input:m,label:h("label",{},m,` ${d}`)}}),i=o.map(({input:c})=>c),s=h("legend",{},p(
"How sure are you?"));return{element:h("fieldset",{class:"ck-inline"},s,...o.map(({label:c})=>c)),value:()=>Xo(i),show:c=>Qo(
i,c),close(){for(let c of i)c.disabled=!0}}}function zc(){let n=le("reason"),o=h("input",{type:"text",id:n,maxlength:300,
dir:"auto"}),i=h("label",{for:n},p("Why? In one line:"));return{element:h("p",{class:"ck-field"},i,o),value:()=>o.value.
trim(),show(s){o.value=s},close(){o.disabled=!0}}}function Pc(n,o){let i=h("ol",{class:"ck-hints",hidden:!0}),s=h("butto\
n",{type:"button",hidden:!n.hints,onclick:m}),c=()=>i.lastElementChild?.textContent;return g(),{list:i,button:s,show:k,offerNext:g,
last:c,count:d};function d(){return i.children.length}function m(){Ke(s)||(Ee(s,!0),o())}function k(w){i.hidden=!w.length,
i.replaceChildren(...w.map(y=>ce("li",{dir:"auto"},y))),g()}function g(){let w=n.hints-d(),y=w?n.costs[d()]:0,x=y?p(", c\
osts {share}%",{share:Re(100*y)}):"",v=w?p("Show a hint ({left} left{costs})",{left:w,costs:x}):p("No hint left");s.replaceChildren(
v),Ee(s,!w)}}function Hc(n,o){let i=n.confidence?Fc():null,s=n.reason?zc():null,c="";return m(),{elements:[o.body,i?.element,
s?.element],draft:d,settle:m,unchecked:k,fill:g,show:w,open:()=>o.open(),close(){for(let y of[o,i,s])y?.close()}};function d(){
return{sent:o.answer(),confidence:i?.value(),reason:s?.value()}}function m(){c=JSON.stringify(d())}function k(){let y=d();
return JSON.stringify(y)===c?null:y}function g(y){try{y.sent&&o.fill(y.sent),i?.show(y.confidence),s?.show(y.reason??"")}catch{}}
function w(y){y.verdict==="sent"&&!o.goesOn?o.fill(y.sent):o.show(y),i?.show(y.confidence),s?.show(y.reason),m()}}function Gc(n,o){
let{chosenValue:i,chooseValue:s,make:c,makeMarkdown:d,markdownBlock:m,t:k,uniqueId:g}=o,w=g("client"),y=n.clients.map(({
token:C,text:M,about:$})=>{let E=g("client"),N=c("div",{class:"ck-feedback",id:g("about")},m($)),L=c("input",{type:"radi\
o",id:E,name:w,value:C});L.setAttribute("aria-describedby",N.id);let j=d("label",{for:E,class:"ck-decided",dir:"auto"},M);
return{input:L,row:c("div",{class:"ck-option"},L,j,N)}}),x=y.map(({input:C})=>C),v=y.map(({row:C})=>C),T="",S=c("div",{class:"\
ck-options"},...v);return{how:k("Choose whom you advise. You can change it later."),check:k("Advise this client"),body:S,
answer:()=>i(x)?{client:i(x)}:null,fill:({client:C})=>s(x,C),show:({client:C})=>s(x,T||C),said:()=>"",follow({client:C}){
T=C},...o.closing(S)}}function Yc(n,o,i){let s=h("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",
dir:"auto",onkeydown:E,...i}),c=n.map(x);s.append(o);let d=!1,m=0,k=0,g=!1,w=!0,y=L=>c[L].getAttribute("aria-selected")===
"true";return{element:s,words:c,marked:()=>c.map((L,j)=>j).filter(y),markAll:v,current:()=>m,go:$,close(){d=!0,s.setAttribute(
"aria-disabled","true")},open(){d=!1,s.removeAttribute("aria-disabled")}};function x([L,j],_){let q=h("span",{class:"ck-\
word",role:"option","aria-selected":"false",tabindex:_?"-1":"0",onpointerdown:I=>S(I,_),onpointerenter(I){I.buttons===1&&
g&&M(_)}},j);return s.append(L,q),q}function v(L,j){for(let _ of c.keys())T(_,L(_),j)}function T(L,j,_=!1){(!d||_)&&c[L].
setAttribute("aria-selected",String(j))}function S(L,j){L.button||(L.preventDefault(),c[j].releasePointerCapture?.(L.pointerId),
w=!y(j),g=!0,document.addEventListener("pointerup",C,{once:!0}),k=j,$(j),T(j,w))}function C(){g=!1}function M(L){let[j,_]=[
Math.min(k,L),Math.max(k,L)];for(let q=j;q<=_;q+=1)T(q,w);$(L)}function $(L){c[m].tabIndex=-1,m=L,c[L].tabIndex=0,c[L].focus()}
function E(L){let j=c.length-1,_=getComputedStyle(s).direction==="rtl"?-1:1,q={ArrowRight:m+_,ArrowLeft:m-_,ArrowDown:N(
1),ArrowUp:N(-1),Home:0,End:j};if(L.key===" "||L.key==="Enter")k=m,w=!y(m),T(m,w);else if(L.key in q){let I=Math.max(0,Math.
min(j,q[L.key]));L.shiftKey?(y(m)||(k=m),w=!0,M(I)):$(I)}else return;L.preventDefault(),L.stopPropagation()}function N(L){
let j=c[m].getBoundingClientRect(),_=c.map((X,te)=>({at:te,box:X.getBoundingClientRect()})).filter(({box:X})=>L*(X.top-j.
top)>j.height/2);if(!_.length)return m;let q=_.map(({box:X})=>X.top),I=L>0?Math.min(...q):Math.max(...q),W=_.filter(({box:X})=>Math.
abs(X.top-I)<j.height/2),Q=X=>Math.abs(X.left-j.left);return W.reduce((X,te)=>Q(te.box)<Q(X.box)?te:X).at}}var Kc=()=>({
right:p("Chosen: right"),wrong:p("Chosen: not right"),missed:p("Not chosen, but right"),left:p("Correctly left out")});function Vc(n,{
how:o,type:i}){let s=le("options"),c=n.map(({token:w,text:y})=>{let x=`${s}-${w}`,v=h("input",{type:i,id:x,name:s,value:w}),
T=ce("label",{for:x,dir:"auto"},y),S=ut(),C=h("div",{class:"ck-option"},v,T,S.element);return{token:w,input:v,label:T,feedback:S,
row:C}}),d=ut(),m=c.map(({row:w})=>w),k=h("div",{class:"ck-options"},...m,d.element);return{how:o,body:k,answer(){let w=c.
filter(({input:y})=>y.checked).map(({token:y})=>y);return w.length?{choices:w}:null},fill({choices:w}){for(let{token:y,input:x}of c)
x.checked=w.includes(y)},show(w){for(let[y,{chosen:x,verdict:v,feedback:T}]of g(w))if(y.input.checked=x,v){Ie(y.input,y.
feedback.element),y.row.dataset.verdict=v;let S=Nt(v,Kc()[v]);y.feedback.set(S,qe(T))}else w.missed&&Ie(y.input,d.element);
w.missed&&d.set(qe(w.missed))},said(w){return[...g(w).filter(([,{verdict:y}])=>y&&y!=="left").map(([{label:y,feedback:x}])=>`${Ct(
y.textContent??"")} ${x.text()}`),d.text()].filter(Boolean).join(" ")},...jt(k,()=>{for(let{input:w,feedback:y,row:x}of c)
Ie(w),delete x.dataset.verdict,y.set();d.set()})};function g(w){let y=new Map(w.options.map(x=>[x.token,x]));return c.flatMap(
x=>{let v=y.get(x.token);return v?[[x,v]]:[]})}}function Jc(n,o,i){let s=n.left,c=n.right,d=s.map(({token:g,text:w})=>({
token:g,feedback:ut(),...i(w)})),m=new Map(c.map(({token:g,text:w})=>[g,Vo(w)])),k=h("div",{class:"ck-placing"},...d.map(
({element:g,feedback:w})=>h("div",{class:"ck-placed"},g,w.element)));return{how:o,body:k,answer(){let g=d.map(({token:w,
value:y})=>[w,y()]).filter(([,w])=>w);return g.length?{pairs:Object.fromEntries(g)}:null},fill({pairs:g}){for(let{token:w,
set:y}of d)y(g[w]??"")},show({pairs:g}){for(let{token:w,feedback:y,control:x,set:v}of d){let T=g.find(C=>C.token===w);v(
T.chosen);let S=Zo(T.right,T.chosen);y.set(...er(S,Xc(S),{...T,key:m.get(T.key)})),Ie(x,y.element),x.matches("select")&&
ft(x,S==="wrong")}},said:()=>d.map(({words:g,feedback:w})=>`${Ct(g)} ${w.text()}`).join(" "),...jt(k,()=>{for(let{feedback:g,
control:w}of d)g.set(),Ie(w),ft(w,!1)})}}function Xc(n){return{right:p("Right"),wrong:p("Not right"),left:p("Nothing was\
 chosen here")}[n]}function Qc(n,o,i){let s=n.map((w,y)=>Zc(w,o[y])),c=h("p",{class:"ck-beside"}),d=h("button",{type:"bu\
tton",onclick:k},p("Save my marks")),m=h("div",{class:"ck-actions"},d);return h("div",{},...s.map(({element:w})=>w),m,c);
function k(){let w=s.map(({value:y})=>y());w.includes(-1)?g(p("Mark every line first.")):i.mark(w,()=>g(p("Your marks ha\
ve been saved.")))}function g(w){c.replaceChildren(w),i.announce(w)}}function Zc(n,o){let i=le("rubric"),s=[p("Not yet"),
p("Partly"),p("Yes")],c=s.map((d,m)=>{let k=h("input",{type:"radio",name:i,value:m});return k.checked=o===m,k});return{element:h(
"fieldset",{class:"ck-inline"},ce("legend",{dir:"auto"},n),...c.map((d,m)=>h("label",{},d,` ${s[m]}`))),value:()=>c.findIndex(
d=>d.checked)}}function el({label:n,text:o,comment:i}){let s=h("div",{class:"ck-comment"},qe(i));return h("details",{},h(
"summary",{},n),qe(o),s)}function tl({how:n,label:o,after:i,more:s,sent:c,filled:d,shown:m,key:k=g=>g}){let g=le("answer"),
w=tr({id:g},[]),y=ut(),x=h("p",{class:"ck-field"},h("label",{for:g},o),w,i),v=h("div",{},x,s,y.element);return{how:n,body:v,
input:w,answer:()=>c?.()??(w.value.trim()?{text:w.value.trim()}:null),fill(T){w.value=T.text??"",d?.(T)},show(T){m?.(T),
w.value||(w.value=T.written??"");let S=T.key===void 0?[]:[On(k(T.key))];y.set(qe(T.feedback),...S),Ie(w,y.element),ft(w,
T.verdict!=="right")},said:()=>y.text(),...jt(v,()=>{y.set(),Ie(w),ft(w,!1)})}}var nl={...Ko,dateInWords:K,make:h,makeMarkdown:ce,
t:p,tn:R,uniqueId:le,viewExemplar:el,viewMarking:Yc,viewOptions:Vc,viewPlaced:Jc,viewRubric:Qc,viewTyped:tl},ol=()=>({right:p(
"Right"),partly:p("Partly right"),near:p("Nearly right: check the spelling"),wrong:p("Not right"),discussed:p("There is \
no right or wrong answer"),"so far":p("So far"),sent:p("Your answer is kept for your instructor, who marks it")}),rl=()=>({
chosen:p("Kept; you can choose another client at any time"),kept:p("Kept; you can change it and keep another version"),"\
too precise":p("Not right (more precise than the text)"),"too coarse":p("Partly right (less precise than the text)")});function sl([
n,o,i]){let s=R("{hit} of one word marked","{hit} of {count} words marked",o,{hit:n}),c=R("one word too many","{count} w\
ords too many",i);return i?`${s}, ${c}`:s}function rr(n){let o=rl()[n.note]??ol()[n.verdict];if(!n.of)return`${o}.`;if(n.
hit)return`${o}: ${sl(n.hit)}.`;let i=R("{points} of {of} point","{points} of {of} points",n.of,{points:Re(n.points),of:Re(
n.of)}),s=n.tries>1?p(" (first try: {points})",{points:Re(n.first)}):"",c=n.cost?p(", less {share}% for hints",{share:Re(
100*n.cost)}):"";return`${o}: ${i}${c}${s}.`}function il(n,o){let{as_of:i,confidence:s,evidence:c,left:d,reason:m,review_due:k}=n,
g=[];if(s){let w=or()[s].toLowerCase();g.push(p("You said: {confidence}.",{confidence:w}))}return m&&g.push(p("Your reas\
on: {reason}",{reason:m})),!n.final&&d!=null&&g.push(R("One try left.","{count} tries left.",d)),i&&i!==c?.as_of&&g.push(
p("As of {day}.",{day:i})),k&&g.push(p("This answer was due to be checked again by {day}: it may be out of date.",{day:k})),
[...g.map(w=>h("p",{class:"ck-beside"},w)),c?al(c,o):""]}function al(n,o){let{before:i,words:s,after:c,told:d,draft:m}=n,
k=p(s?"The words in the article":"The fact and its source"),g=s?[i,h("mark",{},s),c]:[h("p",{},d)],w=p("This question re\
sts on a draft that nobody has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},k),h("blockquote",{dir:"\
auto"},...g),s?cl(n,o):ll(n),m?h("p",{class:"ck-beside"},w):"")}function cl({printed_in:n,marks:o},i){if(!n&&!o)return"";
let s=o?h("button",{type:"button",onclick:i},p("Show in the article")):null,c=n?h("cite",{dir:"auto"},n):null;return h("\
p",{class:"ck-beside"},c," ",s)}function ll({pages:n,read:o,as_of:i}){let s={target:"_blank",rel:"noopener noreferrer"},
c=n.flatMap(({address:k,host:g})=>[" ",h("a",{...s,href:k,title:k},g)]),d=[o&&p("Read on {day}.",{day:o}),i&&i!==o&&p("T\
rue as of {day}.",{day:i})].filter(Boolean).join(" "),m=c.length?[p("Source:"),...c,". "]:[];return h("p",{class:"ck-bes\
ide"},...m,d)}var dl=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,ul="default-src 'none'; style-src 'unsafe-inline'";function fl({page:n,paragraphs:o,labels:i,moments:s,client:c,changes:d,
nameOf:m}){let k=document.implementation.createHTMLDocument(p("Brief"));k.documentElement.lang=B.used??"en";let g=v("met\
a");g.setAttribute("http-equiv","Content-Security-Policy"),g.setAttribute("content",ul);let w=v("meta");w.setAttribute("\
charset","utf-8"),k.head.prepend(w,g),k.head.append(v("style",dl));let y=o.filter(({versions:_})=>_.length),x=v("main",v(
"h1",p("Brief")),...c?[v("p",p("For: {name}",{name:c}))]:[],...n.length?[C(),v("h1",p("All that you wrote"))]:[],...y.length?
y.map($):[j(p("Nothing is written yet."))],...d.trim()?[S(p("What changed"),T("p",d.trim()))]:[],...s.length?[S(p("Timel\
ine"),L())]:[],S(p("Sources"),N()));return k.body.append(x),`${new XMLSerializer().serializeToString(k)}
`;function v(_,...q){let I=k.createElement(_);return I.append(...q),I}function T(_,q){let I=v(_,q);return I.setAttribute(
"dir","auto"),I}function S(_,...q){return v("section",T("h2",_),...q)}function C(){let _=n.map(({title:I,versions:W})=>{
let{fields:Q}=W.at(-1),X=Object.entries(i).flatMap(([te,de])=>Q[te]?[M(de,Q[te])]:[]);return S(I,...X)}),q=v("div",..._);
return q.className="page",q}function M(_,q){let I=T("p","");return I.append(v("strong",`${_}:`)," ",q),I}function $({title:_,
versions:q}){let I=q.slice(0,-1),W=v("details",v("summary",p("Earlier versions")),...I.map(E)),Q=q.slice(-1).map(E);return S(
_,...Q,...I.length?[W]:[])}function E({time:_,client:q,fields:I}){let W=[K(_.slice(0,10)),m(q)].filter(Boolean).join(" ·\
 "),Q=Object.entries(i).flatMap(([X,te])=>I[X]?[v("dt",te),T("dd",I[X])]:[]);return v("div",j(W),v("dl",...Q))}function N(){
let _=o.flatMap(({versions:q})=>q.at(-1)?.fields.source||[]);return _.length?v("ul",...[...new Set(_)].map(q=>T("li",q))):
j(p("No source is named yet."))}function L(){let _=s.map(({when:q,what:I,words:W})=>v("tr",T("th",q),T("td",I),T("td",W)));
return v("table",..._)}function j(_){let q=T("p",_);return q.className="quiet",q}}var Mn=({versions:n})=>Object.values(n.
at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,Rt=({versions:n})=>n.length>0;function sr(n,o){let i=o.
flatMap(s=>n.filter(c=>c.name===s)).filter(Rt);return i.length?[...n.slice(-1).filter(Rt),...i]:[]}function hl(n,o){let{
announce:i,make:s,setOff:c,t:d,uniqueId:m}=n,k=m("page"),g=s("ol",{class:"ck-order"}),w=s("p",{class:"ck-how"}),y=s("div",
{role:"group","aria-labelledby":k,hidden:!0},s("p",{class:"ck-heading",id:k},d("Your one page")),s("p",{class:"ck-how"},
d("Which paragraphs belong on it, and in which order?")),g,w),x=[],v=[],T={};return{element:y,show:S,page:()=>x};function S(j,_){
v=j;let q=v.slice(0,-1).filter(Rt);T=Object.fromEntries(q.map(I=>[I.name,C(I)])),x=_.filter(I=>T[I]),y.hidden=!q.length,
E()}function C(j){let{name:_,title:q}=j,I=he("↑",d("Move up: {item}",{item:q}),-1),W=he("↓",d("Move down: {item}",{item:q}),
1),Q=s("span",{class:"ck-moves"},I,W),X=s("input",{type:"checkbox",onchange:Y}),te=` (${L(Mn(j))})`,de=s("label",{},X," ",
s("span",{dir:"auto"},q),te);return{element:s("li",{onkeydown:re},Q,de),box:X,moves:Q,up:I,down:W};function he(P,z,F){return s(
"button",{type:"button",class:"ck-move","aria-label":z,onclick:()=>M(_,q,F)},P)}function re(P){let z={ArrowUp:-1,ArrowDown:1}[P.
key];!z||P.target===X||(P.preventDefault(),P.stopPropagation(),M(_,q,z))}function Y(){x=x.filter(P=>P!==_),X.checked&&(x=
[...x,_]),$(X.checked?d("{item}: on the page",{item:q}):d("{item}: not on the page",{item:q}))}}function M(j,_,q){let I=x.
indexOf(j),W=I+q;I<0||W<0||W>=x.length||(x=x.toSpliced(I,1).toSpliced(W,0,j),$(d("{item}: now {place} of {count}",{item:_,
place:W+1,count:x.length})))}function $(j){let _=document.activeElement;E(),_ instanceof HTMLElement&&_.focus(),n.choose(
{page:x},()=>i([j,w.textContent].join(". ")))}function E(){let j=I=>x.includes(I),_=[...x.filter(I=>T[I]),...Object.keys(
T).filter(I=>!j(I))];for(let[I,W]of _.entries()){let{box:Q,moves:X,up:te,down:de}=T[W];Q.checked=j(W),X.hidden=!j(W),c(te,
I===0),c(de,I===x.length-1)}g.replaceChildren(...N(),..._.map(I=>T[I].element));let q=sr(v,x).reduce((I,W)=>I+Mn(W),0);w.
replaceChildren(d("{count} of about {limit} words on the page",{count:q,limit:o})),w.classList.toggle("ck-over",q>o)}function N(){
return v.slice(-1).map(j=>{let _=Rt(j)?L(Mn(j)):d("Nothing is written yet."),q=s("strong",{dir:"auto"},j.title);return s(
"li",{},q," ",d("(the recommendation, always first: {words})",{words:_}))})}function L(j){return n.tn("one word","{count\
} words",j)}}var pl=6e4;function ml(n,o){let{dateInWords:i,make:s,t:c,tn:d,uniqueId:m}=o,k=m("changes"),g=s("textarea",{
id:k,rows:5,maxlength:4e3,dir:"auto"}),w=s("label",{for:k},c("What changed, and why:")),y=s("p",{class:"ck-beside"}),x=s(
"button",{type:"button",onclick:q},c("Save the brief as a page")),v=s("div"),T=hl(o,n.most),S=s("div",{},s("div",{class:"\
ck-actions"},x),y),C=s("div",{class:"ck-brief"},v,T.element,w,g,S),M=[],$="";return{how:c("Nobody grades it. Each versio\
n that you keep stays in your record."),check:c("Keep this version"),isFreeText:!0,body:C,answer:()=>g.value.trim()?{text:g.
value.trim()}:null,fill(I){g.value=I.text},show(I){g.value||(g.value=I.written)},follow(I){M=I.paragraphs??[],$=I.client??
"",T.show(M,I.page??[]),v.replaceChildren(E(),...M.map(L))},said:()=>"",...o.closing(C)};function E(){let I=N($);return s(
"p",{},I?c("You advise: {name}",{name:I}):c("No client is chosen yet."))}function N(I){return n.names[I]??I}function L({
title:I,versions:W}){let Q=W.at(-1),X=W.slice(0,-1),te=m("paragraph");return s("div",{class:"ck-position",role:"group","\
aria-labelledby":te},s("p",{class:"ck-heading",id:te,dir:"auto"},I),Q?_(Q):s("p",{class:"ck-how"},c("Nothing is written \
yet.")),X.length?j(X):null)}function j(I){let W=d("One earlier version","{count} earlier versions",I.length),Q=I.map(X=>s(
"li",{},_(X)));return s("details",{},s("summary",{},W),s("ol",{},...Q))}function _({time:I,client:W,fields:Q}){let X=[i(
I.slice(0,10)),N(W)].filter(Boolean).join(" · "),te=Object.entries(n.labels).flatMap(([de,he])=>Q[de]?[s("dt",{},he),s(
"dd",{class:"ck-kept",dir:"auto"},Q[de])]:[]);return s("div",{},s("p",{class:"ck-how"},X),s("dl",{},...te))}function q(){
let{labels:I,moments:W}=n,Q=fl({page:sr(M,T.page()),paragraphs:M,labels:I,moments:W,client:N($),changes:g.value,nameOf:N}),
X=URL.createObjectURL(new Blob([Q],{type:"text/html"}));s("a",{href:X,download:"brief.html"}).click(),setTimeout(()=>URL.
revokeObjectURL(X),pl);let te=c("The page brief.html is in your downloads. Open it to read or print it.");y.replaceChildren(
te),o.announce(te)}}var gl={client:Gc,"whole-brief":ml},wl=".ck-question [tabindex='-1']";function kl(n,o){let{drafts:i,
extraViews:s,given:c,onChange:d,together:m}=o,{region:k,announce:g}=ue(),w=jo(g),y=yl(n,w,o),x={...Bc,...gl,...s}[n.kind](
n,{...nl,announce:g,mark:re,choose:Y}),v=Hc(n,x),{check:T,reveal:S}=bl(q(),m,te),C=Pc(n,he),M=za(),$=h("div",{class:"ck-\
result"}),E=vl(n,o.number,x.how,M.element,...v.elements,w.elements.left,C.list,h("div",{class:"ck-actions"},T,S,C.button),
w.elements.notice,w.elements.unsaved,$,k),N=h("form",{novalidate:!0,onsubmit:X},E),L=!1,j=!1,_="";return W(),{element:N,
restore:P,action:I,tell:w.tell,setUnsaved:w.setUnsaved,keepDraft:Q,focus:()=>Jo(x.body),isAnswered:()=>L};function q(){return n.
sealed?p("Keep this answer"):x.check??p("Check")}function I(){return!Ke(T)&&x.answer()?{did:"answer",...v.draft()}:null}
function W(){let G=i.of(n,!!x.isFreeText)??c;G&&v.fill(G),w.setLeft(!!(G&&!c))}function Q(){let G=Ke(T)?null:v.unchecked();
G?i.keep(n,G):i.forget(n)}function X(G){if(G.preventDefault(),Ke(T)||m)return;let Z=I();Z?_===JSON.stringify(Z)?w.tell(p(
"Change your answer, then check again.")):de(Z,T):w.tell(p("Answer first, then check."))}function te(){Ke(S)||de({did:"s\
how"},S),T.focus()}function de(G,Z){Ee(Z,!0),y(G,{onReply(se){G.did==="answer"&&(_=JSON.stringify(G)),Ee(Z,!1),P(se.stands),
Q(),d(se.score);let ge=se.stands.result,pe=ge.verdict==="sent"?"":x.said(ge);g([rr(ge),pe,w.whyUnsaved()].join(" "))},onSilence:()=>Ee(
Z,!1),onRefused(se){Ee(Z,!1);let ge={reason:se};w.tell(n.sealed?p("Not kept: {reason}.",ge):p("Not checked: {reason}.",ge))}})}
function he(){y({did:"hint"},{onReply(G){C.show(G.stands.hints),w.clear(),g(p("Hint {place}: {hint}",{place:C.count(),hint:C.
last()}))},onSilence:C.offerNext})}function re(G,Z){y({did:"mark",marks:G},{onReply:se=>Z(se.stands.result)})}function Y(G,Z){
y({did:"choose",sent:G},{onReply:Z})}function P(G){let{hints:Z,result:se,earlier:ge}=G;if(M.show(ge),x.follow?.(G),!j&&!Z.
length&&!se)return;j=!0;let pe=E.contains(document.activeElement),xe=v.unchecked();C.show(Z),w.clear(),L=!!se&&se?.verdict!==
"so far",E.toggleAttribute("data-answered",L),S.hidden=!se?.may_show,Ee(T,!!se?.final),x.open(),se?(z(se,xe),se.final&&F(
pe),T.replaceChildren(q())):(_="",xe||v.settle(),$.replaceChildren())}function z(G,Z){v.show(G),Z&&!G.final&&v.fill(Z),(G.
final||!v.unchecked())&&w.setLeft(!1),$.replaceChildren(Nt(G.verdict,rr(G)),...il(G,o.showInArticle))}function F(G){i.forget(
n),v.close(),G&&!document.activeElement?.matches(wl)&&T.focus()}}function yl(n,o,{actions:i,whyUnsaved:s}){return(c,d)=>i.
give(n.id,c,{onReply(m){o.setLeft(!1),o.setUnsaved(m.saved?"":Tt(s())),d.onReply(m)},onRunning:o.setRunning,onSilence(){
d.onSilence?.(),o.clear(),o.setLeft(!1),o.setUnsaved(dt(i.areStored())),o.announce(o.whyUnsaved())},onRefused:d.onRefused})}
function bl(n,o,i){let s={type:"button",hidden:!0,onclick:i};return{check:h("button",{type:"submit",class:"ck-main",hidden:o},
n),reveal:h("button",s,p("Show the answer"))}}function vl(n,o,i,...s){let c=n.tries?R("One try.","{count} tries.",n.tries):
"",d=[i,c].filter(Boolean).join(" "),m=le("how"),k=[o,n.lesson,...n.tags??[]].filter(Boolean).join(" · "),g=ce("span",{
class:"ck-prompt",dir:"auto"},n.prompt);return h("fieldset",{class:"ck-question","aria-describedby":m},h("legend",{},h("\
span",{class:"ck-number"},k),g),n.below?ce("div",{dir:"auto"},n.below):null,h("p",{class:"ck-how",id:m},d),...s)}function xl(n,o,i){
let{isTogether:s,isSealed:c,passMark:d,whyUnsaved:m,restore:k,announce:g}=i,w=h("p",{class:"ck-score"}),y=h("p",{class:"\
ck-notice"}),x=h("p",{class:"ck-why-unsaved"}),v=h("button",{type:"button",class:"ck-main",hidden:!s,onclick:S},p(c?"Kee\
p all answers":"Check all answers")),T=h("button",{type:"button",hidden:!0,onclick:M},p("Retry the questions you missed"));
return{buttons:[v,T],told:[y,x,w],setScore:N,setSaved:()=>x.replaceChildren()};function S(){if(Ke(v))return;n.addAll();let L=n.
actions();if(!Object.keys(L).length){E(p("Answer first, then check."));return}Ee(v,!0),o.giveAll(L,{onReply(j){Ee(v,!1),
k(j),C(j.saved)},onSilence(){Ee(v,!1),$()}})}function C(L){let j=n.left(),_=j?R("1 question is still open.","{count} que\
stions are still open.",j):"";y.replaceChildren(_),x.replaceChildren(L?"":Tt(m())),g([w.textContent,_,x.textContent].join(
" "))}function M(){o.again({onReply(L){y.replaceChildren(),n.addAll(),k(L),n.firstToAnswer()?.focus()},onSilence:$})}function $(){
y.replaceChildren();let L=dt(o.areStored());x.replaceChildren(L),g(L)}function E(L){y.replaceChildren(L),g(L)}function N(L){
w.replaceChildren($l(L,d)),T.hidden=!L.missed}}function $l({answered:n,questions:o,of:i,points:s,first:c,passed:d},m){let k=[];
return n&&k.push(p("Answered {answered} of {questions}.",{answered:n,questions:o})),n&&i&&k.push(p("Score: {points} of {\
of}; on the first try, {first}.",{points:Re(s),of:Re(i),first:Re(c)})),d!=null&&k.push(d?p("That is enough to pass."):p(
"You need {mark}% to pass.",{mark:m})),k.join(" ")}var Sl={render({model:n,el:o,views:i={}}){D(n,o);let s=Ol(n,Bo(n),i);
o.replaceChildren(s.element);let c=Ea(n,o,s.reload);return()=>{s.close(),c()}}};function Ol(n,o,i){let s=n.get("shown"),
c=n.get("manner"),d=()=>n.get("kept")?.why,{region:m,announce:k}=ue(),g=Io(o,c,s,{onNews:te,onLate:he,onElsewhere:I}),w=Uo(
c),y=El(g.waiting()),x=c.way==="all",v=yc(s,{way:c.way,makeForm:N,put:L}),T=xl(v,g,{isTogether:x,isSealed:s.some(({sealed:re})=>re),
passMark:c.pass_mark,whyUnsaved:d,restore:q,announce:k}),S=Ga({look:Q,retry:W,announce:k}),C=h("div",{class:"ck-actions"},
v.next,...T.buttons),M=0,$=h("div",{class:"ck ck-quiz",oninput:j,onclick:j,onkeyup:j,onpointerup:j},c.told?h("p",{class:"\
ck-told"},c.told):null,S.element,C,...T.told,m);return v.begin(),n.on("change:kept",X),S.show({aloud:!0}),o.ask({type:"o\
pen"},{onReply:_,onSilence:de}),{element:$,close:E,reload:I};function E(){n.off("change:kept",X);for(let re of[g,w,S,o])
re.close()}function N(re,Y){return kl(re,{number:Y,actions:g,drafts:w,given:y.get(re.id),whyUnsaved:d,together:x,extraViews:i,
showInArticle:()=>o.ask({type:"evidence",question:re.id},{onReply:Ml}),onChange(P){T.setScore(P),v.arrange()}})}function L(re,Y){
C.before(...re.map(P=>P.element)),Y?$.dataset.toCome=String(Y):delete $.dataset.toCome}function j({target:re}){let Y=v.around(
re);Y&&w.soon(Y)}function _(re){q(re),g.open(re.versions),te()}function q(re){v.restore(re.questions),T.setScore(re.score)}
function I(){o.ask({type:"open"},{onReply:q}),te()}function W(re){o.ask({type:"retry"},{onReply(){te(),S.show({aloud:re})}})}
function Q(){return{kept:n.get("kept")??{},late:M,waiting:g.waiting().length,isSilent:g.areSilent(),areStored:g.areStored()}}
function X(){d()||g.saved(),te()}function te(){S.show();let re=new Set(g.waiting().map(({question:Y})=>Y));re.size||T.setSaved(),
v.setSaved(re)}function de(){g.notOpened(),S.show({aloud:!0});for(let{question:re}of g.waiting())v.named(re)?.setUnsaved(
dt(g.areStored()))}function he({question:re=""},Y){if(M+=Y.saved?1:0,Y.type==="state"?q(Y):Y.stands&&(T.setScore(Y.score),
v.restoreOne(re,Y.stands)),Y.without_effect?.length){let P=p("The work that was waiting in this browser is kept in your \
record but does not count, because something else was done here before it arrived.");v.named(re)?.tell(P)}}}function El(n){
let o=n.filter(({deed:i})=>i?.did==="answer");return new Map(o.map(({question:i,deed:s})=>[i,s]))}function Ml(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function ir(n,o,i=0){let s=o.getBoundingClientRect(),
c=n.getBoundingClientRect(),d=c.top+i;if(s.top>=d&&s.bottom<=c.bottom)return;let m=matchMedia("(prefers-reduced-motion: \
reduce)").matches,k=Math.max(0,(c.bottom-d-s.height)/2);n.scrollBy({top:s.top-d-k,behavior:m?"auto":"smooth"})}function Tl(n,o,i){
let s=h("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":p("Article"),lang:n.lang||null,onclick:({target:$})=>{
$ instanceof Element&&v($.closest(".ck-passage"))},onkeydown:m}),c=[],d=[];return{element:s,show:k,select:C,scrollToMarked:()=>M(
c.find($=>$.marked))};function m($){let E=d.findIndex(({element:L})=>L===$.target);if(E<0||$.altKey||$.ctrlKey||$.metaKey)
return;let N={ArrowRight:E+1,ArrowDown:E+1,ArrowLeft:E-1,ArrowUp:E-1,Home:0,End:d.length-1}[$.key];if($.key==="Enter"||$.
key===" ")v(d[E].element);else if(d[N])T(d[N]);else if(N===void 0)return;$.preventDefault()}function k($,E){let N=new Set,
L=[...E,...$.flatMap(q=>[q.evidence,...q.passages])];for(let[q,I]of L)N.add(q).add(I);c=[];let j=[],_=0;for(let q of n.blocks)
j.push(o.slice(_,q.start),g(q,[...N])),_=q.end;j.push(o.slice(_,o.length)),w($,E),d=c.filter(q=>q.rows.length),d.forEach(
x),d.length&&S(d[0]),s.replaceChildren(...j)}function g($,E){let N=[...E.filter(I=>$.start<I&&I<$.end).sort((I,W)=>I-W),
$.end],L=N.map((I,W)=>{let Q=W?N[W-1]:$.start,X=h("span",{},o.slice(Q,I));return{start:Q,end:I,rows:[],marked:!1,element:X}});
c.push(...L);let j=$.aside?h("span",{class:"ck-aside-label"},$.aside):null,_=$.aside?"ck-aside":`ck-${$.kind.replace(" ",
"-")}`,q=L.map(I=>I.element);return h("p",{class:_,dir:"auto"},j,...q)}function w($,E){let N=$.flatMap(L=>L.passages.map(
([j,_])=>({id:L.id,start:j,end:_})));N.sort((L,j)=>L.end-L.start-(j.end-j.start));for(let{id:L,start:j,end:_}of N)for(let q of y(
j,_))q.rows.includes(L)||q.rows.push(L);for(let[L,j]of E)for(let _ of y(L,j))_.marked=!0,_.element.classList.add("ck-mar\
ked")}function y($,E){let N=0;for(let j=c.length;N<j;){let _=N+j>>1;c[_].start<$?N=_+1:j=_}let L=N;for(;L<c.length&&c[L].
end<=E;)L+=1;return c.slice(N,L)}function x({element:$,rows:E}){$.classList.add("ck-passage"),$.prepend(h("span",{class:"\
ck-unseen"},`${E.join(", ")}: `)),$.setAttribute("role","button"),$.setAttribute("tabindex","-1"),$.setAttribute("aria-p\
ressed","false"),ie($)}function v($){let E=d.find(L=>L.element===$);if(!E)return;S(E);let N=E.rows.indexOf(E.chosen??"");
i(E.rows[(N+1)%E.rows.length])}function T($){S($),$.element.focus()}function S($){for(let E of d)E.element.tabIndex=E===
$?0:-1}function C($){for(let N of c){let L=$!==void 0&&N.rows.includes($.id),[j,_]=$?.evidence??[1/0,-1/0];N.chosen=L?$.
id:void 0,N.element.classList.toggle("ck-chosen",L),N.element.classList.toggle("ck-evidence",j<=N.start&&N.end<=_),N.rows.
length&&N.element.setAttribute("aria-pressed",String(L))}let E=c.find(N=>N.chosen);!E||d.some(({element:N})=>me(N))||(S(
E),M(E))}function M($){$&&ir(s,$.element)}}var Al=class{constructor(n){this.text=n,this.units=[0];let o=0;for(let i of n)
o+=i.length,this.units.push(o)}get length(){return this.units.length-1}slice(n,o){return this.text.slice(this.units[n],this.
units[o])}};function Nl(n,o,{choose:i,switchTo:s}){let c=le("rows"),d=h("div",{class:"ck-rows"}),m=h("p",{class:"ck-hint\
 ck-drafts"}),k=h("div",{class:"ck-detail"}),g=n.map(({name:j,label:_,rows:q})=>{let I=R("1 row","{count} rows",q.length);
return h("option",{value:j},p("{label} ({rows})",{label:_,rows:I}))}),w=h("select",{onchange:()=>s(w.value)},...g),y=h("\
label",{class:"ck-switch"},p("Table")," ",w),x=new Map,v,T=!1;return{element:h("div",{class:"ck-table"},y,m,d,k),show:S,
select:$};function S(j){w.value=j.name,x=new Map(j.rows.map(q=>[q.id,M(j,q)]));let _=Cl(j.rows);m.hidden=!_,m.textContent=
_,d.replaceChildren(j.rows.length?C(j):h("p",{},p("This table has no rows for this article."))),d.scrollTop=0}function C(j){
let _=p("{label}: choose a row to mark its words",{label:j.label}),q=[p("Row"),...j.columns].map(W=>h("th",{scope:"col"},
W)),I=[...x.values()].map(({element:W})=>W);return h("fieldset",{},h("legend",{},_),h("table",{},h("thead",{},h("tr",{},
...q)),h("tbody",{},...I)))}function M(j,_){let q=`${c}-${_.id}`,I=()=>i(_.id),W=h("input",{type:"radio",name:c,value:_.
id,id:q,onchange:I}),Q=h("label",{for:q},W,_.id),X=`${q}-main`,te=_.cells.map((he,re)=>h("td",{dir:"auto",id:re===j.main?
X:null,"data-heading":j.columns[re]},he));return W.setAttribute("aria-describedby",X),{element:h("tr",{onclick:de},h("th",
{scope:"row"},Q),...te),input:W};function de({target:he}){he instanceof Element&&he.closest("label")||(W.focus(),i(_.id))}}
function $(j){let _=v;x.get(_??"")?.element.classList.remove("ck-chosen"),v=j?.id;let q=x.get(v??"");for(let{input:I}of x.
values())I.checked=I.value===v;return q?.element.classList.add("ck-chosen"),q&&ir(d,q.element,d.querySelector("thead")?.
offsetHeight),k.replaceChildren(...j?E(j):[h("p",{},p("No row is chosen."))]),_}function E(j){let _=N(j).map(({part:W,words:Q,
count:X})=>h("li",{},h("span",{class:"ck-part"},W)," ",h("q",{dir:"auto"},Q),X>1?R(" (once)"," ({count} times)",X):null)),
q=[jl(j),Rl(j),...j.why],I=h("details",{open:T,ontoggle:()=>T=I.open},h("summary",{},p("Why this row?")),h("ul",{},...q.
map(W=>h("li",{},W))));return[h("p",{class:"ck-detail-head"},h("strong",{},p("Row {id}",{id:j.id})),h("button",{type:"bu\
tton",onclick:L},p("Clear the marks"))),h("p",{class:"ck-part"},p("Its words in the article")),h("ul",{},..._),I]}function N(j){
let _=new Map;for(let[q,I,W]of j.passages){let Q=o.slice(q,I),X=_.get(`${W} ${Q}`)??{part:W,words:Q,count:0};_.set(`${W}\
 ${Q}`,{...X,count:X.count+1})}return[..._.values()]}function L(){let j=x.get(v??"");i(""),j?.input.focus()}}function Cl(n){
let o=n.filter(({origin:i})=>i==="proposed").length;return o?o===n.length?p("This table is a draft that nobody has check\
ed."):R("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",o):""}function jl({origin:n,checked:o}){if(n==="machine")return p("The machine made this row.");if(n==="propo\
sed")return p("This row is a draft that nobody has checked.");let{kind:i,name:s,day:c}=o;return i==="person"?p("Checked \
by {name} on {day}.",{name:s,day:c}):p("Checked by {name}, a program, on {day}.",{name:s,day:c})}function Rl({certainty:n}){
return p(n==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var ar=150,cr=n=>n.
length>ar?`${n.slice(0,ar)} …`:n,Ll={render({model:n,el:o}){D(n,o);let i=n.get("page"),s=n.get("tables"),c=new Al(i.text),
{region:d,announce:m}=ue(),k=Tl(i,c,S),g=Nl(s,c,{choose:S,switchTo:$}),w=_l(i);k.element.setAttribute("aria-describedby",
w.id);let y=i.title?p("Reader: {title}",{title:i.title}):p("Reader"),x=h("div",{class:"ck ck-reader",role:"group","aria-\
label":y},w,h("div",{class:"ck-sides"},k.element,g.element),d);o.replaceChildren(x);let v=kn("reader","any"),T=M();return n.
on("change:table",L),n.on("change:selected",j),n.on("change:marked",_),L(),T=!1,_(),()=>{n.off("change:table",L),n.off("\
change:selected",j),n.off("change:marked",_)};function S(q){n.set("selected",q),n.save_changes(),C()}function C(){v.put(
n.get("place"),{at:Date.now(),table:n.get("table"),selected:n.get("selected")})}function M(){let q=v.get(n.get("place")),
I=s.find(({name:Q})=>Q===q?.table);if(!I||n.get("selected"))return!1;let W=I.rows.find(({id:Q})=>Q===q.selected);return n.
set("table",I.name),n.set("selected",W?.id??""),n.save_changes(),!0}function $(q){n.set("selected",""),n.set("table",q),
n.save_changes(),C()}function E(){let q=n.get("table");return s.find(I=>I.name===q)??s[0]}function N(){return E().rows.find(
({id:q})=>q===n.get("selected"))}function L(){let q=E();g.show(q),k.show(q.rows,n.get("marked")),j()}function j(){let q=N(),
I=g.select(q);k.select(q),!T&&(q?m(ql(q,q.cells[E().main])):I&&m(p("Marks cleared.")))}function _(){let q=n.get("marked");
if(k.show(E().rows,q),k.select(N()),!q.length)return;k.scrollToMarked();let I=q.map(([W,Q])=>c.slice(W,Q)).join(" … ");
m(p("Marked in the article: {words}",{words:cr(I)}))}}};function _l(n){let o=p("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),i=p("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),s=n.lang==="en"?i:`${o} ${i}`;return h("p",{class:"ck-hi\
nt",id:le("hint")},s)}function ql({id:n,passages:o},i){return R("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",o.length,{id:n,words:cr(i)})}return b(O)})();return e}var cu="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",lu=[":root{color-scheme:ligh\
t dark}","body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;","overflow-wrap:anywhere}","\
section,article{border-top:1px solid #8888;padding:.5rem 0}","h3{font-size:1rem;margin:.5rem 0}","dl{display:grid;grid-t\
emplate-columns:minmax(6rem,11rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}","dt{font-weight:600}dd{grid-column:2;margin:0;wh\
ite-space:pre-wrap}","@media (max-width:30rem){dl{display:block}dd{margin:0 0 .5rem 1rem}}"].join(""),du={"&":"&amp;","<":"\
&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"};function Us(e,t,{about:r,parts:a}){let f=ze(U("Hand-in {receipt}",{receipt:t}));
return[`<!DOCTYPE html>
<html lang="${ze(De.used||"en")}">
<head>
<meta charset="utf-8">
`,`<meta http-equiv="Content-Security-Policy" content="${cu}">
`,`<meta name="viewport" content="width=device-width, initial-scale=1">
`,`<title>${f}</title>
<style>${lu}</style>
`,`<script type="application/json" id="coursekit-hand-in">${e}<\/script>
</head>
<body>
`,`<main>
<h1>${f}</h1>
`,...uu().map(u=>`<p>${ze(u)}</p>
`),Ws([[U("Receipt"),t],...r]),...a.map(u=>`<section>
<h2>${ze(u.title)}</h2>
${u.items.map(fu).join("")}</section>
`),`</main>
</body>
</html>
`].join("")}var uu=()=>[U("This file is for your instructor. Nothing was sent anywhere: it is handed in only when you up\
load it or pass it on."),U("For instructors: damage to this file is noticed, and a forgery is not, since whoever has the\
 program can make any hand-in. So practice never carries marks by itself.")];function fu({lesson:e,name:t,prompt:r,lines:a}){
let f=ze([e,t].filter(Boolean).join(" · "));return`<article>
${`<h3>${ze(r||t)}</h3>
`}<p><small>${f}</small></p>
${Ws(a)}</article>
`}function Ws(e){return`<dl>
${e.map(([r,a])=>`${r?`<dt>${ze(r)}</dt>`:""}<dd>${ze(a)}</dd>
`).join("")}</dl>
`}var ze=e=>e.replace(/[&<>"']/g,t=>du[t]);var Jt=["answers","written","brief","hints","confidence","first-tries","contested"];var Fs=()=>({answers:U("Answers to questions, each with its last try and its best"),written:U("Written work, with your o\
wn marks"),brief:U("The paragraphs of your brief, with your own marks"),hints:U("How many hints you took"),confidence:U(
"How sure you were"),"first-tries":U("Your first try at each question, and your first versions"),contested:U("What you d\
ecided where opinions differ, and whom you advised")});var hu=/^[0-9a-f]{16}$/,pu=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,zs=600;function Hs({quiz:e,pass_mark:t},r,a,f){let l=it(r,
t),u=new Map(a.map(H=>[H.id,H])),b=new Map,O=new Set,A=new Set;return{session:l,earlier:H=>b.get(H)??[],isNotPossible:H=>O.
has(H),versions:Object.fromEntries(r.map(({id:H,version:oe})=>[H,oe])),follow:K,act:B};async function B(H,oe=!1){let ae=[],
h={},J=await f.append(()=>(K(),[ae,h]=[[],{}],H.flatMap(([ie,me])=>{try{let ee=V(ie,me,oe);return ae.push(ee.id),f.knows(
ee.id)?[]:[D(ee,me,oe)]}catch(ee){if(!(ee instanceof ne))throw ee;return h[ie]=ee.message,[]}})));return{done:ae,refused:h,
saved:J}}function D(H,oe,ae){try{return p(H,oe)}catch(h){if(!ae||!(h instanceof ne))throw h;return O.add(H.id),H}finally{
A.add(H.id)}}function p(H,oe){let ae=l.question(H.question),{id:h,version:J}=ae,{sent:ie}=H.action;if(H.version!==J)return R(
H),{...H,words:Xt(Ps(u.get(h),ie))};let{again:me}=l.progress(h),{tries:ee}=l.act(h,oe);if(oe.did!=="answer")return{...H,
round:me};let ce=ee[ee.length-1],{confidence:ue,reason:ve}=ce;return{...H,action:{did:"answer",sent:ce.sent,confidence:ue,
reason:ve},round:me,attempt:ee.length,words:Xt(Ps(u.get(h),ie)||Ht(ae,u.get(h),ie))}}function R(H){b.set(H.question,[...b.
get(H.question)??[],H])}function V(H,oe,ae){ae||l.question(H);let h=r.find(({id:ve})=>ve===H)?.version,J=oe.version||h;if(!(Yt(
H)&&Yt(oe.id)&&typeof oe.did=="string")||typeof J!="string"||!hu.test(J))throw new ne(U("this cannot be done here"));let me=ae?
mu(oe):Fe(),ee={round:0,attempt:0,words:"",n:0},ue={...{id:oe.id,quiz:e,question:H,version:J},action:js(oe),time:me,...ee};
if(Xe(yt(ue)).length>Gt)throw new ne(U("the answer is too long to be saved"));return ue}function K(){for(let H of f.entries()){
if(H.quiz!==e||A.has(H.id))continue;A.add(H.id);let oe=r.find(({id:ae})=>ae===H.question);if(oe)if(H.version!==oe.version)
R(H);else try{l.act(H.question,H.action)}catch(ae){if(!(ae instanceof ne))throw ae;O.add(H.id)}}}}function mu({time:e}){
let t=Fe();return typeof e=="string"&&pu.test(e)&&e<t?e:t}function Ps(e,t){let a=Object.values(e??{}).filter(Array.isArray).
flat().filter(u=>be(u)&&"token"in u),f=new Map(a.map(({token:u,text:b})=>[u,rt(b)])),l=gu(t);return l.flat().every(u=>f.
has(u))?l.map(u=>u.map(b=>f.get(b)).join(": ")).join("; "):""}function gu(e){let t=[e?.choices,e?.order].find(Array.isArray);
return t?t.map(r=>[r]):be(e?.pairs)?Object.entries(e.pairs):[]}function Xt(e){let t=[...Le(e)];return t.length<=zs?t.join(
""):`${t.slice(0,zs-1).join("")}…`}function at({action:e,words:t}){let{sent:r}=e;if(t||!be(r))return Xt(t);let{text:a}=r;
return Xt($s(r)||(typeof a=="string"?a:""))}var wu=/^[0-9a-f]{16}$/,Gn=({action:e,version:t})=>e.did==="answer"&&be(e.sent)&&wu.test(t);function Gs(e,t,r){let a=it(
t,0),f=new Map(t.map(({id:b,version:O})=>[b,O])),l=new Map,u=new Map;for(let b of r){let{question:O,action:A}=b;if(f.has(
O)){if(b.version!==f.get(O)){Gn(b)&&u.set(O,b);continue}try{let{tries:B}=a.act(O,A);if(A.did!=="answer")continue;l.set(O,
[...(l.get(O)??[]).slice(0,B.length-1),b])}catch(B){if(!(B instanceof ne))throw B}}}return t.flatMap(b=>{let O=a.progress(
b.id),A=(l.get(b.id)??[]).map((p,R)=>({entry:p,...O.tries[R]})).filter(({grade:p})=>p.verdict!==_e).map(({entry:p,grade:R,
cost:V})=>({entry:p,grade:R,cost:V})),B=u.get(b.id);if(!A.length&&!B)return[];let D=A.length||!B?A:[{entry:B,grade:null,
cost:0}];return[{quiz:e,question:b,progress:O,tries:D}]})}var vt="whole-brief",ku=["claim","rule","application","counter","source"],Ys=80,Ks=600,Vn=2e4,Vs=1e4,yu=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
bu=/^[a-z0-9-]{1,160}$/,vu=/^[ -~]{1,160}$/,ct=Symbol("nothing");function Xs(e,t){let r=typeof t=="string"?t.trim().split(
/\s+/).join(" "):"";if(!["pseudonym","name"].includes(String(e))||!r)throw new ne(U("Write a pseudonym or your name firs\
t."));if([...r].length>Ys||/[\p{C}\p{Z}]/u.test(r.replaceAll(" ","")))throw new ne(U("A name or pseudonym is one line of\
 at most {most} characters, without control characters.",{most:Ys}));return{as:String(e),called:r}}function Qs(e,t,r,a,f){
let l=new Set(a),u=p=>t.filter(({quiz:R})=>R===p),b=e.quizzes.flatMap(({quiz:p,questions:R})=>Gs(p,R,u(p))),O=b.flatMap(
p=>xu(p,l)),A=b.flatMap(p=>$u(p,l)),B=[...b.flatMap(p=>Su(p,l)),...Ou(u(vt),l)],D=new Set([...O,...A,...B].map(({quiz:p})=>p));
return{format:1,kind:"coursekit-hand-in",course:{name:e.name,version:e.version},made:f,student:r,holds:Jt.filter(p=>l.has(
p)),lessons:e.lessons.filter(({quizzes:p})=>p.some(R=>D.has(R))).map(({lesson:p,version:R})=>({lesson:p,version:R})),answers:O,
written:A,brief:B}}var Zs=({answers:e,written:t,brief:r})=>!(e.length||t.length||r.length);function xu(e,t){let{question:r,
tries:a,progress:f}=e;if(!t.has("answers")||r.handed_in!=="answers")return[];let l=a[a.length-1];if(!r.graded&&!r.sealed&&
!t.has("contested"))return[];if(!l.grade&&r.in_parts)return[];let u=a.map(({grade:A})=>A?.points??0),b=a[u.indexOf(Math.
max(...u))],O=b.grade&&l.grade&&b.grade.points>l.grade.points;return[{...Xn(e,l),kind:r.kind,round:f.again,tries:a.length,
last:Yn(r,l,t),...O?{best:Yn(r,b,t)}:{},...t.has("first-tries")?{first:Yn(r,a[0],t,!0)}:{},...t.has("confidence")?{confidence:oi(
l)}:{},...t.has("hints")?{hints:f.hints}:{}}]}function Yn(e,t,r,a=!1){let{entry:f,cost:l}=t,{sent:u}=f.action,b=e.in_parts?
xs(e,u,r.has("contested")):u,O=b===u?at(f):Ht(e,{},b),A=e.sealed||!e.graded?null:t.grade,{reason:B}=f.action,D=r.has("wr\
itten")&&typeof B=="string"&&B;return{answer:ti(b),words:xt(O,Ks),verdict:A?A.verdict:"kept",points:A?Kn(A.points):0,of:A?
Kn(A.of):0,at:Qt(f),...r.has("hints")?{cost:Kn(l)}:{},...a&&r.has("confidence")?{confidence:oi(t)}:{},...D?{reason:xt(String(
B),Ks)}:{}}}function $u(e,t){let{question:r,tries:a,progress:f}=e,u=r.in_parts||r.handed_in==="written"?a.filter(({entry:A})=>Jn(
A)):[];if(!t.has("written")||!u.length)return[];let[b,O]=[u[0],u[u.length-1]].map(({entry:A})=>({text:xt(Jn(A),Vn),at:Qt(
A)}));return[{...Xn(e,u[u.length-1]),kind:r.kind,...O,...f.marks.length?{marks:f.marks}:{},...t.has("first-tries")?{first:b}:
{}}]}function Su(e,t){let{question:r,tries:a,progress:f}=e;if(r.handed_in!=="brief")return[];let l=a.map(({entry:u})=>u);
return ei(Xn(e,a[a.length-1]),l,f.marks,t)}function Ou(e,t){let r=e.filter(l=>l.question===vt&&Gn(l)),a=r.at(-1)?.version??
"",f={quiz:vt,question:vt,version:a};return r.length?ei(f,r,[],t):[]}function ei(e,t,r,a){if(!a.has("brief"))return[];let[
f,l]=[t[0],t[t.length-1]],{client:u}=l.action.sent,b=a.has("contested")&&typeof u=="string"&&bu.test(u),O={fields:Js(f),
at:Qt(f)};return[{...e,...b?{client:u}:{},fields:Js(l),at:Qt(l),...r.length?{marks:r}:{},...a.has("first-tries")?{first:O}:
{}}]}var Xn=({quiz:e,question:t},{entry:r})=>({quiz:e,question:t.id,version:r.version}),ti=e=>Object.fromEntries(Object.
entries(e).map(([t,r])=>[t,ni(t,r)]).filter(([,t])=>t!==ct));function ni(e,t){if(!vu.test(e)||e==="__proto__")return ct;
if(t===null||typeof t=="boolean")return t;if(typeof t=="number")return Number.isSafeInteger(t)?t:ct;if(typeof t=="string")
return Le(t);if(Array.isArray(t)){let r=t.map(a=>ni("item",a));return r.includes(ct)?ct:r}return be(t)?ti(t):ct}function Js(e){
if(e.quiz===vt)return{changed:xt(Jn(e),Vn)};let{fields:t}=e.action.sent,r=be(t)?t:{},a=ku.filter(f=>typeof r[f]=="string"&&
r[f]);return Object.fromEntries(a.map(f=>[f,xt(r[f],Vn)]))}function Jn({action:e}){let{text:t}=e.sent;return typeof t=="\
string"?t:""}var oi=({entry:e})=>{let t=String(e.action.confidence??"");return zn.includes(t)?t:""},Qt=({time:e})=>yu.test(
e)?e:"",Kn=e=>Math.floor(e*Vs+.5)/Vs;function xt(e,t){let r=[...Le(e)];return r.length<=t?r.join(""):`${r.slice(0,t-1).join(
"")}…`}var Eu="whole-brief",Mu=4;function ri(e,t){let r=[{title:U("Answers"),items:a(e.answers,Au)},{title:U("Written work"),items:a(
e.written,Cu)},{title:U("The brief"),items:a(e.brief,ju)}];return{about:Tu(e),parts:r.filter(({items:f})=>f.length)};function a(f,l){
return f.map(u=>{let{quiz:b,question:O}=u,{lesson:A,prompt:B}=t.get(`${b}/${O}`)??{lesson:"",prompt:""},D=b===Eu?U("What\
 changed in the brief"):B;return{lesson:A,name:`${b} · ${O}`,prompt:D,lines:l(u)}})}}function Tu({student:e,made:t,course:r,
lessons:a,holds:f}){let l=Fs(),u=Jt.filter(O=>!f.includes(O)).map(O=>l[O]),b=a.map(({lesson:O,version:A})=>`${O} (${A})`);
return[[e.as==="pseudonym"?U("Pseudonym"):U("Name"),e.called],[U("Made at"),t],[U("Course"),`${r.name}, coursekit ${r.version}`],
[U("Units and their versions"),b.join(", ")||U("none")],[U("It holds"),f.map(O=>l[O]).join("; ")||U("nothing")],[U("It d\
oes not hold"),[...u,U("reviews, guesses, and anything else")].join("; ")]]}function Au({last:e,best:t,first:r,tries:a,round:f,
confidence:l,hints:u,kind:b,version:O}){let A=pt("one try","{count} tries",a),B=pt("opened again once","opened again {co\
unt} times",f);return[...Qn(U("Last answer"),e),...t?Qn(U("Best answer"),t):[],...r?Qn(U("First answer"),r):[],[U("Tries"),
f?`${A}, ${B}`:A],...$t(l,U("How sure"),si),...$t(u,U("Hints"),String),[U("Version"),`${b} ${O}`]]}var $t=(e,t,r)=>e===void 0?
[]:[[t,r(e)]];function Qn(e,t){let r=[Nu(t),t.at];return t.cost&&r.push(U("hints cost {share} of the points",{share:Zn(t.
cost)})),t.confidence!==void 0&&r.push(si(t.confidence)),[[e,t.words||"–"],["",r.join(" · ")],...$t(t.reason,U("Reaso\
n"),String)]}function Nu({verdict:e,points:t,of:r}){if(e==="kept")return U("not graded by the program");let a={right:U("\
right"),near:U("nearly right"),partly:U("partly right"),wrong:U("wrong")},f=U("points: {points} of {of}",{points:Zn(t),of:Zn(
r)});return`${a[e]}, ${f}`}var Zn=e=>e.toFixed(Mu).replace(/\.?0+$/,"");function si(e){return{sure:U("sure"),fairly:U("f\
airly sure"),guessing:U("guessing")}[e]??U("not said")}function Cu({text:e,first:t,marks:r,at:a,kind:f,version:l}){return[
[U("Text"),e],...ii(t&&[[U("First version"),t.text]],t),...ai(r,a),[U("Version"),`${f} ${l}`]]}function ju({client:e,fields:t,
first:r,marks:a,at:f,version:l}){let u=Ru(),b=A=>u[A]??A,O=Object.entries(r?.fields??{}).map(([A,B])=>[U("{field}, first\
 version",{field:b(A)}),B]);return[...$t(e,U("Client"),String),...Object.entries(t).map(([A,B])=>[b(A),B]),...ii(O,r),...ai(
a,f),[U("Version"),l]]}var Ru=()=>({claim:U("Claim"),rule:U("Rule (instrument, article, paragraph)"),application:U("Appl\
ication to the client"),counter:U("Strongest counter-argument"),source:U("Source"),changed:U("What changed")}),ii=(e,t)=>t?
[...e,["",t.at]]:[],ai=(e,t)=>[...$t(e,U("Your own marks"),r=>r.join(", ")),[U("Written at"),t]];var ci=Du(64),Lu=ci.slice(0,8).map(e=>di(Math.sqrt(e))),_u=ci.map(e=>di(Math.cbrt(e)));function li(e){let t=Uint32Array.
from(Lu),r=qu(e);for(let a=0;a<r.byteLength;a+=64)Iu(t,new DataView(r.buffer,a,64));return[...t].map(a=>a.toString(16).padStart(
8,"0")).join("")}function qu(e){let t=new Uint8Array((Math.floor((e.length+8)/64)+1)*64);return t.set(e),t[e.length]=128,
new DataView(t.buffer).setBigUint64(t.length-8,BigInt(e.length)*8n),t}function Iu(e,t){let r=new Uint32Array(64);for(let D=0;D<
16;D+=1)r[D]=t.getUint32(D*4);for(let D=16;D<64;D+=1){let[p,R]=[r[D-15],r[D-2]],V=je(p,7)^je(p,18)^p>>>3,K=je(R,17)^je(R,
19)^R>>>10;r[D]=r[D-16]+V+r[D-7]+K}let[a,f,l,u,b,O,A,B]=e;for(let D=0;D<64;D+=1){let p=b&O^~b&A,R=je(b,6)^je(b,11)^je(b,
25),V=B+R+p+_u[D]+r[D]>>>0,K=(je(a,2)^je(a,13)^je(a,22))+(a&f^a&l^f&l);[B,A,O,b,u,l,f,a]=[A,O,b,u+V>>>0,l,f,a,V+K>>>0]}[
a,f,l,u,b,O,A,B].forEach((D,p)=>{e[p]+=D})}var je=(e,t)=>e>>>t|e<<32-t;function di(e){return Math.floor((e-Math.floor(e))*
2**32)}function Du(e){let t=[];for(let r=2;t.length<e;r+=1)t.every(a=>r%a)&&t.push(r);return t}var Bu="0123456789ABCDEFGHJKMNPQRSTVWXYZ",fi=(e,t)=>async function(a){let{ticked:f,as:l,called:u,file:b}=a,O=Xs(l,u||(b?
"":"…"));await t.refresh();let A=Uu(e,t.entries(),O,f,Fe());if(!b)return{keeping:"hand-in",preview:A.preview};if(A.isEmpty)
throw new ne(U("Nothing of what is ticked has been answered yet. Answer a question first, or tick more."));let{receipt:B,
page:D}=A,p=[new TextEncoder().encode(D)];return{keeping:"hand-in",name:`hand-in-${B}.html`,receipt:B,files:p}};function Uu(e,t,r,a,f){
let l=Qs(e,t,r,a,f),u=li(new TextEncoder().encode(ui(l))),b=Fu(u),O=ri(l,Wu(e)),A=Us(ui({...l,sum:u}),b,O);return{preview:O,
receipt:b,page:A,isEmpty:Zs(l)}}var Wu=({quizzes:e})=>new Map(e.flatMap(({quiz:t,lesson:r,questions:a})=>a.map(({id:f,prompt:l})=>[
`${t}/${f}`,{lesson:r,prompt:l}]))),ui=e=>eo(e).replaceAll("<","\\u003c");function eo(e){return Array.isArray(e)?`[${e.map(
eo).join(",")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.keys(e).sort().map(r=>`${JSON.stringify(r)}:${eo(
e[r])}`).join(",")}}`}function Fu(e){let a=([...e.slice(0,10)].map(f=>Number.parseInt(f,16).toString(2).padStart(4,"0")).
join("").match(/.{5}/g)??[]).map(f=>Bu[Number.parseInt(f,2)]).join("");return`${a.slice(0,4)}-${a.slice(4)}`}function Zt(e,t=()=>{}){let r=new Map,a={get:l=>e[l],set(l,u){JSON.stringify(e[l])!==JSON.stringify(u)&&(e[l]=u,f(`chang\
e:${l}`,a,u))},save_changes(){},send:(l,u,b=[])=>t(l,b),on:(l,u)=>r.set(l,(r.get(l)??new Set).add(u)),off:(l,u)=>r.get(l)?.
delete(u),say:(l,u=[])=>f("msg:custom",l,u)};return a;function f(l,...u){for(let b of r.get(l)??[])b(...u)}}var to="review/";function hi({lessons:e,unread:t,apart:r,first_edition:a=[]},f){let l=new Map;for(let b of f){let A=b.quiz.
startsWith(to)?b.question:`${b.quiz}/${b.question}`;l.set(A,[...l.get(A)??[],b])}let u=b=>Hu(b,l.get(`${b.quiz}/${b.id}`)??
[]);return{unread:t,apart:r,first_edition:zu(a,f),lessons:e.map(b=>({...b,objectives:b.objectives.map(O=>({...O,questions:O.
questions.map(u)}))}))}}function zu(e,t){let r=new Map(e.map(a=>[a.name,a]));return t.flatMap(a=>{let f=a.quiz.startsWith(
to),l=r.get(f?a.question:`${a.quiz}/${a.question}`);if(a.action.did!=="answer"||!l)return[];let{prompt:u,version:b,in_review:O,
keyed:A}=l,D=a.version===(f?O:b)&&A?Pu(A,a.action.sent):"";return[{prompt:u,words:at(a),time:a.time,verdict:D}]})}function Pu(e,t){
try{let r=Ce(e);return r.grade(r.read(be(t)?t:{})).verdict}catch(r){if(!(r instanceof ne))throw r;return""}}function Hu(e,t){
let a=Gu(e,t).at(-1),f=e.graded&&a===!1,l=t.some(({quiz:b,version:O,action:A})=>b===e.quiz&&O!==e.version&&A.did==="answ\
er");return{state:a===void 0?"left":f?"missed":"done",earlier:l,prompt:e.prompt}}function Gu(e,t){let r=new Map,a=new Map;
for(let{quiz:f,question:l,version:u,action:b}of t){if(u!==(f.startsWith(to)?e.in_review:e.version))continue;let O=r.get(
f)??it([{...e,id:l}],0);r.set(f,O);try{let A=O.act(l,b),B=$e(A).at(-1)?.grade.verdict;if(b.did!=="answer"||B===_e)continue;
let D=`${f} ${A.again}`;a.delete(D),a.set(D,B==="right")}catch(A){if(!(A instanceof ne))throw A}}return[...a.values()]}var Yu=5;function Ku(e){return e.filter(({action:a})=>["answer","choose"].includes(a.did)).map(({action:a})=>a.sent?.client).
findLast(a=>typeof a=="string")??""}function pi({manner:e,keys:t,shown:r},a,f){let l=Hs(e,t,r,a),{session:u}=l,b={async open(){
return await a.refresh(),p()},retry:()=>b.open({}),async do({question:K,deed:H,late:oe}){let ae=await l.act([[String(K),
H??{}]],!!oe),[h]=Object.values(ae.refused);if(h)throw new ne(h);return["answer","show"].includes(H?.did)&&f.mark(D(K)),
{...R(K),...V(ae)}},async"do-all"({deeds:K}){let H=await l.act(Object.entries(K??{}));return{...p(),refused:H.refused,...V(
H)}},async again({id:K}){await a.refresh(),l.follow();let H=u.questions.filter(ae=>u.isMissed(ae.id)),oe=await l.act(H.map(
ae=>[ae.id,{did:"again",id:`${K}:${ae.id}`}]));return{...p(),...V({...oe,done:[...oe.done,K]})}},async evidence({question:K}){
return f.mark(D(K)),{type:"evidence"}}};return{async reply(K){try{if(!Object.hasOwn(b,K.type))throw new ne(U("this kind \
of message is not known"));return await b[K.type](K)}catch(H){if(!(H instanceof ne))throw H;return{type:"refused",reason:H.
message}}}};function O({id:K,hints:H}){let oe=u.progress(K),ae=$e(oe).length?B(Pn(u,K)):null,h=l.earlier(K).filter(({action:J})=>J.
did==="answer").map(J=>({time:J.time,words:at(J)}));return{hints:H.slice(0,oe.hints).map(({text:J})=>J),result:ae,earlier:h.
slice(-Yu),...A(K)}}function A(K){let H=a.entries(),ae=H.filter(({quiz:ie,question:me,action:ee})=>ie===e.quiz&&me===K&&
ee.did==="answer").map(({time:ie,action:me})=>({time:ie,sent:me.sent??{}})),h=r.find(({id:ie})=>ie===K)?.sections,J=h?vs(
h,H):{};return{versions:ae,client:Ku(H),...J}}function B(K){let{evidence:H}=K;return H?.words?{...K,evidence:{...H,marks:f.
marks(H)}}:K}function D(K){return $e(u.progress(K)).length?Pn(u,K).evidence:null}function p(){return l.follow(),{type:"s\
tate",questions:Object.fromEntries(u.questions.map(K=>[K.id,O(K)])),score:u.score(),versions:l.versions}}function R(K){return{
type:"done",stands:K in l.versions?O(u.question(K)):null,score:u.score()}}function V({done:K,saved:H}){let oe=K.filter(l.
isNotPossible);return{done:K,saved:H,...oe.length?{without_effect:oe}:{}}}}function mi(){let e=new Map;return{add:(t,r)=>e.set(t,[...e.get(t)??[],r]),marks:({article:t,span:r})=>!!(r&&t&&e.has(t)),
mark(t){for(let r of e.get(t?.article??"")??[])t?.span&&r.set("marked",[t.span])}}}var gi=20,Vu=1e3,Ju=10**9,wi=10,Xu=new TextEncoder().encode('{"format"'),Qu=[239,187,191];function en(e,t){let r=Qu.every(
(ee,ce)=>e[ce]===ee)?e.subarray(3):e,a=[],f=new Set,l=new Map,[u,b,O]=[0,0,0],[A,B]=[!1,!0],D=Zu(r),p=D.pop()??r.subarray(
0,0);for(let ee of D)V(ee,ae);return p.length&&V(p,h),ie(),{entries:a,ids:f,last:u,backedUp:b,isUnended:p.length>0,needsHead:!B||
R(),mended:me};function R(){return!A&&!f.size}function V(ee,ce){if(O+=1,ee.every(ve=>ve===13))return;let ue=_s(ee);if(ue===
null||typeof ue!="object"||Array.isArray(ue))J(ce());else if("format"in ue)oe(ue);else if(B)"note"in ue?K(ue):H(Ns(ue));else
return}function K({upto:ee}){Number.isInteger(ee)&&(b=Math.max(b,Math.min(ee,u)))}function H(ee){ee?f.has(ee.id)?J(U("Li\
ne {line} repeats an earlier line: it counts once.",{line:O})):(f.add(ee.id),a.push(ee),ee.n<Ju&&(u=Math.max(u,ee.n))):J(
ae())}function oe({format:ee,course:ce}){let ue=R();if(ue&&Number.isInteger(ee)&&ee!==st)throw new ne(ef(ee));if(!Number.
isInteger(ee)||typeof ce!="string")J(ae());else{if(ue&&ce!==t)throw new ne(tf(t,ce));ce!==t||ee!==st?(B=!1,J(U("Another \
record begins at line {line}: it is ignored.",{line:O}))):ue?A=!0:B?J(U("Line {line} repeats the header of the record: i\
t is ignored.",{line:O})):B=!0}}function ae(){return U("Line {line} cannot be read: it is ignored, but stays in the file\
.",{line:O})}function h(){return U("Line {line} was cut short: it is ignored, but stays in the file.",{line:O})}function J(ee){
l.size<Vu&&l.set(O,ee)}function ie(){if(!R()||r.every(ce=>[0,10,13].includes(ce)))return;if(!Xu.every((ce,ue)=>ue>=r.length||
r[ue]===ce)||D.length>1)throw new ne(U("expected a record of quiz answers, found some other file; it has not been change\
d. Choose one that was downloaded from a quiz, or move it elsewhere if it lies where your answers are kept."))}function me(){
let ee=[...l.values()],ce=ee.length-gi;return ce<=0?ee:[...ee.slice(0,gi),U("{count} more lines like these.",{count:ce})]}}
function Zu(e){let t=[],r=0;for(let a=e.indexOf(wi);a>=0;a=e.indexOf(wi,r))t.push(e.subarray(r,a)),r=a+1;return[...t,e.subarray(
r)]}function ef(e){let t={known:st,found:e};return e>st?U("expected a record of format {known}, found format {found}, wh\
ich was written by a later version of coursekit. Update coursekit; the file has not been changed.",t):U("expected a reco\
rd of format {known}, found format {found}, which this version of coursekit cannot read. Install the version that wrote \
it; the file has not been changed.",t)}var tf=(e,t)=>U("expected the record of the course {expected}, found that of {fou\
nd}. Move the file elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var ki="coursekit",no="records";function yi(e,t){return nf(async()=>{let r=await of();try{await rf(r,e,t)}finally{r.close()}})}
function nf(e){return navigator.locks?navigator.locks.request(ki,e):e()}function of(){return new Promise((e,t)=>{let r=indexedDB.
open(ki,1);r.onupgradeneeded=()=>r.result.createObjectStore(no),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error),r.onblocked=
()=>t(new Error("blocked"))})}function rf(e,t,r){return new Promise((a,f)=>{let l=e.transaction(no,"readwrite"),u=l.objectStore(
no),b=null;l.oncomplete=()=>a(),l.onabort=()=>f(b??l.error);let O=u.get(t);O.onsuccess=()=>{try{let A=r(O.result??new Uint8Array);
A&&u.put(A,t)}catch(A){b=A,l.abort()}}})}var sf=32*1024*1024,oo=new Uint8Array;function bi(e){let t=oo,r=en(t,e),a=[],f="",l=new Set,u=0,b=lf(e,()=>D().catch(()=>{})),
O=Promise.resolve();return D(),{course:e,begun:()=>O,entries:()=>[...r.entries,...a],knows:B,last:A,isAtStake:()=>A()>r.
backedUp,why:()=>f,waiting:()=>a.length,mended:()=>r.mended(),follow:J=>l.add(J),refresh:D,append:p,merge:R,noteBackup:V,
contents:K};function A(){return r.last+a.length}function B(J){return r.ids.has(J)||a.some(ie=>ie.id===J)}function D(){return H(
()=>[])}async function p(J){return await H(()=>{let ie=J();return u+=ie.length,a=[...a,...ie],[]}),!f}async function R(J){
let ie=en(J,e),me=0;return await p(()=>{let ee=ie.entries.filter(ce=>!B(ce.id)&&cf(ce));return me=ee.length,u-=me,ee}),{
added:me,mended:ie.mended()}}function V(J){let ie="the student has the entries up to here";return H(()=>[{note:ie,upto:Math.
min(J,A()),time:Fe()}])}function K(){return bt([t,h([])])}function H(J){return O=O.catch(()=>{}).then(()=>oe(J)),O}async function oe(J){
let[ie,me]=[A(),f];u=0;let[ee,ce]=[!1,!1],ue=()=>{ce=!0;let le=J();return ce=!1,ee=!0,le};try{let le=oo;await yi(e,Te=>{
ae(Te);let Se=h(ue());if(le=Se.length?bt([Te,Se]):Te,le.length>sf)throw new Error(U("the record has reached its maximum \
size"));return Se.length?le:null});let Ge=le.length!==t.length;ae(le),f="",Ge&&b.tell()}catch(le){if(ce)throw le;f=af(le),
ee||ue()}let ve=A()!==ie,He=A()-ie!==u;if(ve||f!==me)for(let le of l)le({isMore:ve,isElsewhere:He})}function ae(J){J.length===
t.length&&J.every((ie,me)=>ie===t[me])||(r=en(J,e),t=J,a=a.filter(({id:ie})=>!r.ids.has(ie)))}function h(J){if(!a.length&&
!J.length)return oo;let ie=r.isUnended?[Uint8Array.of(10)]:[];return r.needsHead&&ie.push(Xe(As(e))),a.forEach((me,ee)=>{
ie.push(Xe(yt({...me,n:r.last+ee+1})))}),bt([...ie,...J.map(Xe)])}}function af(e){let r=(e instanceof Error?e.message||e.
name:String(e)).replace(/\.$/,"");return U("This browser will not store your answers ({reason}). They stay on this page \
while it is open: download them before you leave.",{reason:r})}var cf=e=>Xe(yt(e)).length<=Gt;function lf(e,t){if(document.
addEventListener("visibilitychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let r=new BroadcastChannel(
`coursekit ${e}`);return r.addEventListener("message",t),{tell:()=>r.postMessage("more")}}var df=["reader","explorer","debate-map","quiz","predict","progress","hand-in"],uf=".coursekit-paper";function xi(e){let t=mi(),
r=new Map;return{records:r,showAll:a};function a(u){let b=[...u.querySelectorAll(".coursekit-widget")].map(O=>({fragment:O,
state:so(O.querySelector("script"))}));for(let O of df)for(let{fragment:A,state:B}of b)B?.widget===O&&f(A,B);return b.findLast(
({state:O})=>O?.widget==="quiz")?.fragment}function f(u,b){let O={...e.languages,own:b.own??""};Object.assign(b,{words:e.
words??{},languages:O}),b.pictures&&(b.pictures=[b.picture,...b.pictures]);let A=Zt(b,(K,H)=>B(K,H)),B=l(b,A),D=we("div",
{class:"coursekit-shown"}),p=u.querySelector(":scope > template"),R=p instanceof HTMLTemplateElement?p.content.cloneNode(
!0):"",V=[...u.children];u.append(D);try{Bs()[b.widget].render({model:A,el:D,views:{}});for(let K of V)K.matches(uf)||K.
remove();u.classList.add("coursekit-is-shown"),u.append(R)}catch(K){D.remove(),console.error(K)}}function l(u,b){if(u.widget===
"reader"&&t.add(u.article,b),u.pictures&&b.on("change:chosen",()=>b.set("picture",ff(u))),!u.course)return()=>{};let O=r.
get(u.course)??bi(u.course);r.set(u.course,O);let{course:A}=u;Object.assign(u,{kept:ro(O),keeping:{course:A,place:"disk"}}),
O.follow(({isMore:V,isElsewhere:K})=>{b.set("kept",ro(O)),(K||V&&!u.keys)&&b.say({keeping:"changed"})});let B=Vt(O),D="w\
ork"in u?fi(u.work,O):B,p="keys"in u?pi(u,O,t):null,R=async(V,K)=>V.keeping==="hand-in"?D(V,K):V.keeping!=="look"?B(V,K):
(await O.refresh(),{keeping:"look",...hi(u.counted,O.entries())});return async(V,K)=>{if("keeping_id"in V){let{files:H=[],
...oe}=await vi(()=>R(V,K));b.say({...oe,keeping_id:V.keeping_id},H)}else if(p){let H=await vi(()=>p.reply(V));b.set("ke\
pt",ro(O)),b.say({...H,message_id:V.message_id})}}}}function ff({chosen:e,pictures:t,picture:r}){if(!r.of)return r;let a=({
of:l})=>JSON.stringify(l)===JSON.stringify(e),f=U("This page has no figure for these choices; the notebook draws it.");return t.
find(a)??{of:e,fault:f}}var ro=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function vi(e){try{return await e()}catch(t){
if(!(t instanceof ne))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function so(e){try{return JSON.
parse(e?.textContent??"null")}catch{return null}}var Pe=so(document.querySelector("script.coursekit-page"))??{};dr(Zt(Pe),we("div"));Pe.lists&&ls(Pe.lists);Pe.dates&&gs(
Pe.dates);Pe.customs&&ps(Pe.customs);var{records:hf,showAll:$i}=xi(Pe),pf=$i(document),mf=!!document.querySelector(".cou\
rsekit-progress");pf?.after(...[...hf.values()].map(e=>Ds(e,mf)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&$i(e)});})();

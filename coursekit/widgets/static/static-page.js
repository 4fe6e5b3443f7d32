"use strict";(()=>{var pt={},Be={used:"",own:""};function ur(e,t){pt=e.get("words")??{};let r=e.get("languages");r?.used&&(Be=r,t.lang=r.used,
t.dir=r.direction)}function W(e,t={}){let r=pt[e]??e;return dr(typeof r=="string"?r:r[0],t)}function Ve(e,t,r,a={}){let d=pt[e]??
[e,t],l=Number.isInteger(r)?r<200?r:100+r%100:100,f=(pt[e]&&pt[""]?.[l])??+(r!==1);return dr(d[Number(f)],{count:r,...a})}
function dr(e,t){return e.replace(/\{(\w+)\}/g,(r,a)=>a in t?String(t[a]):r)}var Ul=15e3,Wl=new Set(["a","button","input","select","textarea","summary"]),Fl="a[href], button, input, select, textare\
a, summary, [tabindex]";function we(e,t={},...r){let a=document.createElement(e);for(let[d,l]of Object.entries(t))d.startsWith(
"on")?a.addEventListener(d.slice(2),l):l!==!1&&l!=null&&a.setAttribute(d,l===!0?"":l);t.dir==="auto"&&Be.own&&(a.lang=Be.
own);for(let d of r)d!=null&&a.append(d);return(Wl.has(e)||"tabindex"in t)&&fr(a),a}function fr(e){e instanceof HTMLElement&&e.matches(Fl)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.
dataset.ckKeepsKeys||(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{
e instanceof Element&&e.closest(".jupyter-widgets")&&fr(e)}));function hr(){let e=we("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:a=>{e.replaceChildren(
we("p",{},a)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Ul)}}}var Sf=Math.random().toString(36).slice(2,12);var pr=8,zl=6e4;function gr(e){let{region:t,announce:r}=hr(),a=we("p",{class:"ck-notice"}),d=we("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:A}),l=we("button",{type:"button",onclick:O},W("Download my answers")),f=we("button",{type:"button",onclick:()=>d.
click()},W("Upload a file of answers"));return we("div",{class:"ck-file"},we("div",{class:"ck-actions"},l,f,d),a,t);function b(U){
a.replaceChildren(U),r(U)}async function O(){try{let{name:U,upto:I,files:p}=await e.ask({keeping:"take"});if(!I)return b(
W("There is nothing to download yet."));Pl(new Blob(p,{type:"application/jsonl"}),U),await e.ask({keeping:"taken",upto:I}),
b(W("Downloaded: {name}. Keep this file.",{name:U}))}catch(U){b(W("Not downloaded: {reason}",{reason:mr(U)}))}}async function A(){
let[U]=d.files??[];if(U)try{if(U.size>pr*1024*1024)throw new Error(W("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:pr}));let{told:I}=await e.ask({keeping:"add"},[await U.
arrayBuffer()]);b(I)}catch(I){b(W("Not uploaded: {reason}",{reason:mr(I)}))}finally{d.value=""}}}var mr=e=>e instanceof Error?
e.message:String(e);function Pl(e,t){let r=URL.createObjectURL(e);we("a",{href:r,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(r),zl)}var te=class extends Error{};var Hl="ending";var Lt={read(e,t,{chosenTokens:r,Refusal:a,t:d,typed:l}){if(!Array.isArray(t.path)||!t.path.length)throw new a(d("nothin\
g is chosen"));let f=[];for(let b of t.path){let O=(nt(e,f)?.options??[]).map(Yl);f.push(O.indexOf(r({path:[b]},"path",O)[0]))}
if(!("text"in t))return{path:f,text:""};if(!e.reason||nt(e,f))throw new a(d("this cannot be done here"));return{path:f,text:l(
t,2e3)}},goesOn:(e,t)=>!!nt(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,r,{Refusal:a,t:d}){let l=t.path.every((b,O)=>r.
path[O]===b),f=r.path.length===t.path.length&&r.text===t.text;if(!l||f)throw new a(d("a decision that was made stays"))},
grade(e,{path:t}){return[jt(e,t).reduce((a,{node:d,at:l})=>a+d.options[l].points,0)/e.most,nt(e,t)?"so far":""]},outcome(e,{
path:t,text:r},a){let d=nt(e,t),l={path:jt(e,t).map(({node:U,at:I})=>U.options[I].token),steps:jt(e,t).map(({node:U,at:I})=>Kl(
U,I,a)),next:d?Gl(d):null,ending:d?"":e.ending,asks:null};if(d||!e.reason)return l;let{prompt:f,limit:b,rubric:O,model:A}=e.
reason;return l.asks={prompt:f,limit:b},r?{...l,written:r,rubric:O,model:A}:l},taken(e,t,r){let{path:a,steps:d,next:l,ending:f,
asks:b}=Lt.outcome(e,t,!1,r),O=d.map(A=>({...A,verdict:"",feedback:""}));return{path:a,steps:O,next:l,ending:f,asks:b}},
decidedIn(e,t,r,a){if(r)return{path:t.path};let d=[];for(let{node:l,at:f}of jt(e,Lt.read(e,{path:t.path},a).path)){d.push(
l.contested?"":l.options[f].token);let b=l.options.map(({to:O})=>O);if(l.contested&&new Set(b).size>1)break}return{path:d}},
words(e,t,r,a){let d=[],l=_t(a,a.start);for(let f of t.path){let b=l.options.find(O=>O.token===f);b&&d.push(r.plain(b.text)),
l=_t(a,(b??l.options[0]).to)}return[...d,t.text].filter(Boolean).join("; ")}},Yl=({token:e})=>e;function nt(e,t){let r=e.
start;for(let a of t)r=_t(e,r)?.options[a].to;return r===Hl?void 0:_t(e,r)}var _t=(e,t)=>e.nodes.find(({id:r})=>r===t),jt=(e,t)=>t.
map((r,a)=>({node:nt(e,t.slice(0,a)),at:r})),Gl=({fact:e,question:t,contested:r,options:a})=>({fact:e,question:t,contested:r,
options:a.map(({token:d,text:l})=>({token:d,text:l}))});function Kl({fact:e,question:t,contested:r,options:a},d,l){let f=a.
map(({text:O,points:A,feedback:U})=>({text:O,verdict:Vl(r,A),feedback:U})),b=l?f.filter((O,A)=>A!==d):[];return{fact:e,question:t,
contested:r,...f[d],others:b}}function Vl(e,t){return e?"discussed":t?"right":"wrong"}var qt=["claim","rule","application","counter","source"];var kr={read(e,t,{lengthOf:r,Refusal:a,strip:d,t:l,wellFormed:f}){let b=wr(e,t);if(b===null)throw new a(l("no client is \
chosen"));let{fields:O}=t;if(typeof O!="object"||!O||Array.isArray(O))throw new a(l("nothing is written"));let A=Object.
entries(O).filter(([,p])=>p!=="");if(!A.every(([p,_])=>qt.includes(p)&&typeof _=="string"))throw new a(l("this cannot be\
 done here"));if(A.reduce((p,[,_])=>p+r(_),0)>4e3)throw new a(l("the answer is longer than {most} characters",{most:4e3}));
let U=new Map(A),I=qt.map(p=>f(d(U.get(p)??"")));if(!I.some(Boolean))throw new a(l("nothing is written"));return{client:b,
fields:I}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:r,t:a}){if(wr(e,t)===null)throw new r(a("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:r,fields:a},d,{split:l})=>({client:r,fields:Object.fromEntries(qt.map((f,b)=>[f,
a[b]])),count:a.reduce((f,b)=>f+l(b).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":qt.map(r=>Object.hasOwn(t,r)&&t[r]).filter(r=>typeof r=="string"&&r).join("; ")}};function wr({
clients:e},t){let r=t?.client;return typeof r=="string"&&e.includes(r)?r:null}var yr={read(e,t,{options:r,Refusal:a,t:d}){let l=r.read(e,t);if(l.size!==1)throw new a(d("more than one option is chose\
n, but only one is asked for"));return l},grade:(e,t,{options:r})=>Number([...r.right(e)].every(a=>t.has(a))),outcome:(e,t,r,{
options:a})=>a.outcome(e,t,r)};var br={read:(e,t,{options:r})=>r.read(e,t),grade(e,t,{options:r}){let a=r.right(e),d=[...t].filter(l=>a.has(l)).length;
return Math.max(0,d-(t.size-d))/a.size},outcome(e,t,r,{options:a}){let d=a.outcome(e,t,r),l=a.right(e),f=t.size<l.size&&
[...t].every(b=>l.has(b));return!r&&e.if_missed&&f?{...d,missed:e.if_missed}:d}};var vr={read:(e,t,{placing:r})=>r.read(e,t),grade:(e,t,{placing:r})=>r.grade(e,t),outcome:(e,t,r,{placing:a})=>a.outcome(
e,t,r)};var An=({accept:e},t,{fits:r})=>!!t&&r(t,e);function Jl(e,t,r){return An(e,t,r)?e.feedback:t&&(r.nearFeedback(e.near,t)||
e.if_wrong)}var Xl=({accept:e,among:t,near:r},a,d)=>!t.length&&d.nearFeedback(r,a)===null&&d.isSlip(a,e),xr={read({gaps:e},t,{
Refusal:r,strip:a,t:d,typed:l}){let f=t?.gaps;if(!Array.isArray(f)||f.length!==e.length)throw new r(d("some gaps were no\
t sent"));if(!f.some(A=>typeof A=="string"&&a(A)))throw new r(d("nothing is written"));let b=A=>typeof A=="string"&&!a(A),
O=f.map(A=>b(A)?"":l({text:A}));return e.forEach(({among:A},U)=>{if(A.length&&O[U]&&!A.includes(O[U]))throw new r(d("som\
ething is chosen that is not offered for the gap"))}),O},grade({gaps:e},t,r){let a=e.flatMap((l,f)=>An(l,t[f],r)?[]:[[l,
t[f]]]),d=a.length&&a.every(([l,f])=>Xl(l,f,r));return[(e.length-a.length)/e.length,d?"near":""]},outcome:({gaps:e},t,r,a)=>({
gaps:e.map((d,l)=>{let f=An(d,t[l],a),b={right:f,written:t[l],feedback:Jl(d,t[l],a)};return!f&&!r?b:{...b,key:d.accept[0],
why:f?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(r=>typeof r=="string"):[]).map(r=>r||"…").
join("; ")}};var[$r,Ql]=["0001-01-01","9999-12-31"],ke=(e,t=2)=>String(e).padStart(t,"0");function ye(e,t,r){let a=Dt(Number(e),Number(
t));return Number(e)>0&&Number(r)>0&&Number(r)<=a?`${ke(Number(e),4)}-${ke(Number(t))}-${ke(Number(r))}`:""}function Dt(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Zl(e,t,r){let a=new Date(Date.
UTC(2e3,t-1,r));return a.setUTCFullYear(e),a}function eu(e,t,r){let d=Zl(e,1,4),l=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,f=new Date(l+3*864e5);if(t<1||e<1||f.getUTCFullYear()!==e)return null;let b=[l+(r-1)*864e5,l+6*864e5].map(
O=>{let A=new Date(O);return ye(A.getUTCFullYear(),A.getUTCMonth()+1,A.getUTCDate())});return b.every(Boolean)&&b[0]>=$r&&
b[1].length===10?b:null}function Ue(e,t,r){let[a,d]=[Math.floor((t+r-2)/12),(t+r-2)%12+1],l=ye(e+a,d,Dt(e+a,d)),f=ye(e,t,
1);return f&&l&&l.length===10?[f,l]:null}var tu=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let r=ye(e,t.slice(0,2),t.slice(
3));return r?[r,r]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>eu(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Ue(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ue(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ue(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Ue(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ue(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ue(e,1,12)],[/^(\d{3})$/,
e=>Ue(e*10,1,120)],[/^(\d\d)$/,e=>Ue(e*100,1,1200)]];function Je(e){if(e.includes("/")){let[t,r]=e.split("/").map(Je);return t&&
r?[t[0],r[1]]:null}for(let[t,r]of tu){let a=t.exec(e);if(a)return r(Number(a[1]),a[2])}return null}var We=e=>Je(e)??[$r,
Ql];function Nn(e,t){let[r,a]=[We(e),We(t)];return a[0]<=r[0]&&r[1]<=a[1]}var Cn=(e,t)=>e&&t?e+t:"";function Sr(e,t="00",r=""){let a=Number(e);return r&&(a<1||a>12)?"":`T${ke(r?a%12+(r==="PM"?12:
0):a)}:${t}`}function Or({first:e,second:t,year:r}){let[a,d]=[ye(r,t,e),ye(r,e,t)];return!a||!d||Number(e)===Number(t)?a||
d:`${r}-XX-XX`}var Rn=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function Er({year:e,second:t}){let r=(Number(
t)-Number(e)%100+100)%100;return r===1||Number(t)>12&&r<30?`${e}/${ke(Number(e)+r,4)}`:""}function Mr({which:e,month:t,year:r},a){
let d=Number(a.month[t]),l=Number(a["week-of"][e]),f=l<0?l+Dt(Number(r),d)+1:l,b=`${r}-${ke(d)}`;return`${b}-${ke(f)}/${b}\
-${ke(f+6)}`}var Tr=e=>e>0&&e<100?ke(e-1):"";function Ar(e,t){let r=e.split(/[ -]/).filter(l=>l!=="and"&&l!=="oh"),a=l=>Number(
t.tens[l]??0)*10+Number(t.teens[l]??t.ones[l]??0);if(r[1]==="thousand")return ke(2e3+r.slice(2).reduce((l,f)=>l+a(f),0),
4);let d=r.slice(1);return d[0]==="hundred"?ke(a(r[0])*100,4):ke(a(r[0]),2)+ke(d.reduce((l,f)=>l+a(f),0),2)}var It="[\\p{L}\\p{N}_]",Me=`(?!${It}|\\p{M})`,Cr=`(?:1\\d|2[01])\\d\\d${Me}`,nu=(e,{escaped:t})=>`(?:${[...e].sort((r,a)=>a.
length-r.length).map(t).join("|")})${Me}`,Nr=new WeakMap;function gt(e){let t=Nr.get(e.dates())??ou(e);return Nr.set(e.dates(),
t),t}function ou(e){let t=ru(e);return{whole:[...su(t),...iu(t),...au(t)].map(([a,d,l])=>({pattern:mt(a),value:d,lends:l})),
yearless:cu(t).map(([a,d])=>({pattern:mt(a),value:d})),...lu(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var mt=e=>new RegExp(`^(?:${e})$`,"u");function ru(e){let t=e.dates(),r=fe=>nu(Object.keys(t[fe]),e),a=(fe,Oe)=>Number(t[fe][Oe]),
d=r("month"),l=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Me}(?!\\.\\d|,\\d{3}(?!\\d))`,f=`(?:${l}|${r("nth")})`,b=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Me}|${r("nth")})`,O=`the ${b}`,A=`${r("tens")}(?:[ -]${r("ones")})?`,U=`(?:oh[ -]${r("ones")}|${A}\
|${r("teens")}|hundred${Me})`,I=`(?:${A}|${r("teens")}|${r("ones")})`,p=`(?:${r("centuries")} ${U}|two thousand(?: (?:an\
d )?${I})?${Me})`,_=`(?<year>${Cr})`,K=`(?:${_}|(?<spelled>${p}))`,G=`(?:,? |,)${_}`,Y=fe=>`(?:(?<day>${O}|${f}) (?:of )\
?|the (?<day2>${f}) day of )(?<month>${d})${fe}`,oe=fe=>`(?<month>${d}) (?:the )?(?<day>${f})${fe}`,ie=`(?:${r("weekday")}\
,? (?:the )?)?`,h=`${r("phase-of")} `,J=`(?:${r("phase")}[ -]?|mid-?)`,se=`(?:${J}|${h})?`,ge=fe=>{let Oe=fe.replace(/^the /,
"");return a("nth",Oe)||parseInt(Oe,10)},Z=fe=>fe.year??Ar(fe.spelled,t),ae=fe=>ye(Z(fe),a("month",fe.month),ge(fe.day??
fe.day2)),de=fe=>`${Z(fe)}-${ke(a("month",fe.month))}`,xe=r("ordinal"),He="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",le=`(?<\
meridiem>${r("meridiem")})`,Ye="(?<minutes>[0-5]\\d(?!\\d))",Te=`(?:${He}(?::${Ye}(?::[0-5]\\d)?(?: ?${le})?|\\.${Ye.replace(
"<m","<inM")} ?${le.replace("<m","<inM")}| ?${le.replace("<m","<ofM")}| o'clock)|(?<moment>${r("moment")}))(?: (?<zone>${r(
"zone")}))?`;return{lists:t,words:r,ofList:a,month:d,inFigures:l,day:f,nthDay:b,nth:O,tens:A,tail:U,small:I,spelled:p,year:_,
anyYear:K,ofYear:G,dayFirst:Y,monthFirst:oe,weekday:ie,phaseOf:h,phaseWord:J,phase:se,number:ge,yearOf:Z,dated:ae,monthOf:de,
ordinal:xe,hours:He,meridiem:le,minutes:Ye,clock:Te,timed:fe=>{let Oe=fe.zone&&t.zone[fe.zone]!=="-"?t.zone[fe.zone]:"",
$t=t.meridiem[fe.meridiem??fe.inMeridiem??fe.ofMeridiem],Ze=fe.moment?t.moment[fe.moment]:Sr(fe.hours,fe.minutes??fe.inMinutes,
$t);return Cn(ae(fe),Ze&&Ze+Oe)}}}function su({words:e,month:t,year:r,ofYear:a,dayFirst:d,monthFirst:l,weekday:f,phase:b,
dated:O,clock:A,timed:U}){return[[`${b}${f}${d(a)}`,O,!0],[`${b}${f}${l(a)}`,O,!0],[`${e("weekday")} \\((?:${d(a)})\\)`,
O,!0],[`${r}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,I=>ye(I.year,I.month,I.day)],[`${r}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,I=>ye(I.year,I.month,I.day)],[`${r}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,I=>ye(I.year,I.month,I.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${r}`,O,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Me}`,
Or],[`${A},? ${f}(?:${d(a)})`,U],[`${A},? ${f}(?:${l(a)})`,U],[`${r}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,I=>Cn(ye(I.year,I.month,I.day),I.time.toUpperCase())]]}function iu({month:e,year:t,anyYear:r,phase:a,yearOf:d,
monthOf:l}){return[[`${a}(?<month>${e})(?:,| of)? ${r}`,l,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,f=>Rn(f,f.number)],[`(?<n\
umber>\\d\\d)/${t}`,f=>Rn(f,f.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,f=>f.year],[`fy ${t}`,f=>f.
year],[`the year ${r}`,d],[`${a}${r}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,Er]]}function au({lists:e,words:t,ofList:r,
month:a,nthDay:d,year:l,anyYear:f,phaseOf:b,phaseWord:O,phase:A,number:U,yearOf:I,ordinal:p}){return[[`(?:the )?(?:fisca\
l )?(?<ordinal>${p}) quarter (?:of )?${l}`,_=>`${_.year}-Q${r("ordinal",_.ordinal)}`,!0],[`(?:the )?(?:last|final|closin\
g) quarter of ${l}`,_=>`${_.year}-Q4`,!0],[`q(?<part>[1-4]) (?:of )?${l}`,_=>`${_.year}-Q${_.part}`,!0],[`${l} q(?<part>\
[1-4])${Me}`,_=>`${_.year}-Q${_.part}`,!0],[`h(?<part>[12]) (?:of )?${l}`,_=>`${_.year}-H${_.part}`],[`(?:the )?(?<half>${t(
"half")})[ -]half (?:of )?${l}`,_=>`${_.year}-H${r("half",_.half)}`],[`${A}(?:the )?(?<season>${t("season")})(?: of|,)? ${f}`,
_=>`${I(_)}-${e.season[_.season]}`],[`(?:${b})?(?:the )?(?:${O})?(?<decade>(?:1\\d|20)\\d)0'?s${Me}`,_=>_.decade],[`the \
(?<word>${t("decades")})`,_=>`19${e.decades[_.word]}`],[`(?:${b})?(?:the )?(?:${O})?(?<day>${d}) century`,_=>Tr(U(_.day??
_.day2))],[`the (?<which>${t("week-of")}) week of (?<month>${a})(?:,? |,)${l}`,_=>Mr(_,e)]]}function cu({ofList:e,month:t,
dayFirst:r,monthFirst:a,weekday:d,number:l}){return[[`${d}${r("")}`,(f,b)=>ye(b,e("month",f.month),l(f.day??f.day2))],[`${d}${a(
"")}`,(f,b)=>ye(b,e("month",f.month),l(f.day??f.day2))],[`(?<month>${t})`,(f,b)=>`${b}-${ke(e("month",f.month))}`]]}function lu({
month:e,year:t,monthFirst:r}){let a="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${a}\
 (?:the )?)|between (?<two>.+?) and )`,l=O=>`(?<${O}>\\d{1,2})(?:st|nd|rd|th)?`,f=`(?:-| ${a} (?:the )?)`,b=`(?<last>(?:\
the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${e},? ${Cr})`;return{range:mt(`${d}(?<last>.+)`),days:mt(`(?:(?:from )?(?:the )?${l(
"from")}${f}|between (?:the )?${l("from2")} and )${b}`),monthAndDays:mt(`(?:(?:from )?${r("")}${f}|between ${r("").replaceAll(
"?<","?<b")} and (?:the )?)${l("to")}(?:,? |,)${t}`)}}var uu=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function Bt(e,t){let r=[];for(let{pattern:a,value:d,lends:l}of gt(t).whole){let f=a.
exec(e)?.groups,b=f&&d(f);b&&r.push({value:b,lends:!!l})}return r[0]??null}var du=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function fu(e,t){let r=gt(t),a=r.days.exec(e)?.groups;if(a){
let I=Bt(a.last.replace(/^the /,""),t)?.value??"";return Rr(I,a.from??a.from2,I.slice(8))}let d=r.monthAndDays.exec(e)?.
groups;if(d){let I=t.dates().month[d.month??d.bmonth],p=r.number(d.day??d.bday);return Rr(ye(d.year,I,1),p,d.to)}let l=r.
range.exec(e)?.groups,f=l&&Bt(l.last,t);if(!l||!f||f.value.includes("/"))return"";let b=l.one??l.two;if(Ln(b)||Ln(l.last)||
du(b,e))return"";let O=Bt(b,t)?.value??(f.lends?hu(b,f.value,t):"");if(!O||O.includes("/")||!Je(O)||!Je(f.value))return"";
let[A,U]=[We(O)[0],We(f.value)[1]];return A<=U?`${O}/${f.value}`:""}function Rr(e,t,r){let[a,d]=[t,r].map(l=>ye(e.slice(
0,4),e.slice(5,7),l));return a&&d&&a<=d?`${a}/${d}`:""}function hu(e,t,r){let a=Number(t.slice(0,4));for(let{pattern:d,value:l}of gt(
r).yearless){let f=d.exec(e)?.groups;if(!f)continue;let b=l(f,ke(a,4));return b.slice(5,7)>t.slice(5,7)?l(f,ke(a-1,4)):b}
return""}var Ut="[^\\p{L}\\p{N}_]*",pu=new RegExp(`^${Ut}(?:in|on|of|the)${Me}`,"u"),mu=new RegExp(`(?<!${It})(?:in|on|o\
f|the)${Ut}$`,"u"),gu=new RegExp(`^${Ut}`,"u"),jn=new RegExp(`${Ut}$`,"u"),wu=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
ku=/(?:[$£€#/.,:&@]|[a-z]-)$/,yu=/^(?:[%°$£€]|[.,:/]\d| %)/,Ln=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function bu(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),r=>new RegExp(t,"u").test(
r)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var vu=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Lr(e,t){if(uu.test(e)&&Je(e))return e;let r=bu(e,t),a=r.toLowerCase(),f=(r.match(new RegExp(`${It}+`,"gu"))??[]).
some(A=>gt(t).capital.has(A))?"":xu(a,t),b=vu.exec(r)?.[0]??"",O=f.includes("/")&&b!==b.toLowerCase();if(!f||O||!Je(f))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(f.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return f}function xu(e,t){let r=jr(e,a=>pu.exec(
a)?.[0].length??0);for(let a of r){let d=a+(gu.exec(e.slice(a))?.[0].length??0),l=e.slice(d).replace(jn,"");for(let f of jr(
l,b=>mu.exec(b)?.[0].length??0,!0)){let b=$u(e,d,l.slice(0,f).replace(jn,""),t);if(b)return b}}return""}function jr(e,t,r=!1){
let a=[r?e.length:0];for(let d=a[0];a.length<9;a.push(d)){let l=t(r?e.slice(0,d):e.slice(d));if(!l)break;d+=r?-l:l}return a}
function $u(e,t,r,a){let d=e.slice(0,t);if(/^\d/.test(r)&&wu.test(d))return"";let l=r.replace(jn,""),f=e[t+l.length]??"";
if(/^\d{4}$/.test(l)){let b=e.slice(t+4);if(ku.test(d)||yu.test(b)||Ln(l)&&!/(?<!\w)in $/.test(d))return""}for(let b of"\
.)".includes(f)?[l+f,l]:[l]){let O=fu(b,a)||Bt(b,a)?.value;if(O)return O}return""}function _r(e,{customs:t,dates:r}){let{
month_of:a}=t();if(!a)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(l,f)=>r().english[a[f.toLowerCase()]-1]??l).replace(/(?<=\d)\.(?= )/g,
"")}var Xe="undated",_n="too precise",qn="too coarse";function Dn(e,t){return e===Xe||t===Xe||t.includes("T")?t===e:We(t).join()===
We(e).join()}function qr(e,t){return e===Xe||t===Xe?e===Xe&&t!==Xe?_n:"":Dn(e,t)?"":Nn(t,e)?_n:Nn(e,t)?qn:""}var Dr={read(e,t,r){
return t?.undated===!0?Xe:Lr(_r(r.typed(t),r),r)},grade({answer:e},t){let r=qr(e,t);return[Dn(e,t)?1:r===qn?.5:0,r]},outcome(e,t,r){
let a=qr(e.answer,t),d={"":"",[_n]:e.if_too_precise,[qn]:e.if_too_coarse},f={feedback:Dn(e.answer,t)?e.feedback:d[a]||e.
if_wrong,understood:t};return r?{...f,key:e.answer}:f},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var Ir={read:(e,t,{typed:r})=>r(t,1e4),grade:()=>0,outcome:(e,t,r,{split:a})=>({written:t,count:a(t).length,...e})};function Ur(e,t){let r=t.filter(a=>e.has(a)).length;return r/(e.size+t.length-r)}var Br=(e,t)=>Math.max(0,...t.map(r=>Ur(
e,r))),Wr={read({count:e},t,{Refusal:r,t:a}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new r(a("no words are \
marked"));if(!d.every(l=>Number.isInteger(l)&&l>=0&&l<e))throw new r(a("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>Br(t,e),outcome(e,t,r){let{accepted:a,feedback:d,if_partly:l,if_wrong:f}=e,b=Br(
t,a),O=b>1-1e-9,A=a.map(_=>Ur(t,_)),U=a[A.indexOf(Math.max(...A))],I=U.filter(_=>t.has(_)).length,p={words:[...t].sort((_,K)=>_-
K),feedback:O?d:b&&l||f,...b&&!O?{hit:[I,U.length,t.size-I]}:{}};return r?{...p,key:U,why:O?"":d}:p},words(e,{words:t}){
return[...new Set(t)].sort((a,d)=>Number(a)-Number(d)).map(a=>e.words[Number(a)][1]).join(" ")}};var Fr={read:(e,t,{placing:r})=>r.read(e,t),grade:(e,t,{placing:r})=>r.grade(e,t),outcome:(e,t,r,{placing:a})=>a.outcome(
e,t,r)};var wt="nothing",zr={read({columns:e,among:t},r,{Refusal:a,t:d,typed:l}){let f=r?.cell;if(typeof f!="string"||f!==wt&&!e.
includes(f))throw new a(d("no cell is chosen"));if(f===wt)return{cell:f,value:""};let b=l(r);if(t.length&&!t.includes(b))
throw new a(d("something is chosen that is not offered by the question"));return{cell:f,value:b}},grade({wrong:e,mended:t,
among:r},{cell:a,value:d},{fits:l,isSlip:f}){return a!==e?0:e===wt||l(d,t)?1:[.5,!r.length&&f(d,t)?"near":""]},outcome(e,{
cell:t,value:r},a,{fits:d}){let{wrong:l,mended:f,feedback:b}=e,O=l===t,A=O&&(l===wt||d(r,f)),U=O?e.if_other_value:e.if_other_cell,
I={cell:t,value:r,right:O,feedback:A?b:U};if(!a)return I;let p={cell:l,value:f[0]??""};return{...I,key:p,why:A?"":b}},written({
cell:e,text:t},{t:r}){return e===wt?r("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Su=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Ou=/^[-+]?\d[\d.,' ]*$/,Eu=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Mu={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Tu=1e-9,Au=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Mu[t]);
function Nu(e,t,{escaped:r,SPACES:a}){if(!t.length)return e;let d=`(?:${t.map(r).join("|")})`;return e.replace(new RegExp(
`^${d}${a}*|${a}*${d}(?=\\.?$)`,"giu"),"")}function Cu(e,{customs:t,escaped:r}){let{decimal:a,group:d,grouping:l}=t();if(!d||
!Ou.test(e))return null;let[f,b]=l,O=r(d),A=`(?:${O}[0-9]{${b}})*${O}[0-9]{${f}}`,U=`(?:${r(a)}[0-9]+)?`,I=new RegExp(`^\
-?[1-9][0-9]{0,${b-1}}${A}${U}$`,"u");if(e.includes(d)&&!I.test(e))return null;let p=e.replaceAll(d,"").replaceAll(a,".");
return Eu.test(p)?Number(p):null}var Pr=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Tu*Math.abs(e.answer),Hr={read(e,t,r){let a=Nu(
Au(r.typed(t)),e.units,r),d=r.asciiDigits(a.replace(/\.$/,"")),l=Cu(d,r);if(l!==null)return l;if(!Su.test(d))throw new r.
Refusal(r.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Pr(e,t)),outcome(e,t,r){let a=e.near.find(l=>l.value===t),d=Pr(e,t)?e.feedback:a?.feedback??e.if_wrong;return r?{feedback:d,
key:e.words}:{feedback:d}}};function Yr(e,t){let r=t.filter(([a,d])=>e.indexOf(a)<e.indexOf(d)).length;return Math.max(0,2*r-t.length)/t.length}var Gr={
read({tokens:e},t,{chosenTokens:r,Refusal:a,t:d}){let l=r(t,"order",e);if(l.length!==e.length||new Set(l).size!==e.length)
throw new a(d("each item must appear exactly once in the order"));return l.map(f=>e.indexOf(f))},grade:({decided:e},t)=>Yr(
t,e),outcome({tokens:e,decided:t,feedback:r,near:a,if_wrong:d,open:l},f,b){let O=Yr(f,t)===1,A=a.find(I=>f.indexOf(I.before)<
f.indexOf(I.after)),U={order:f.map(I=>e[I]),feedback:O?r:A?.feedback??d};return!O&&!b?U:{...U,key:e,why:O?"":r,open:l}}};var Kr={read:(e,t,{typed:r})=>r(t),grade({accept:e,near:t},r,{fits:a,isSlip:d,nearFeedback:l}){return a(r,e)?1:[0,l(t,r)===
null&&d(r,e)?"near":""]},outcome(e,t,r,{fits:a,nearFeedback:d}){let f={feedback:(a(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return r?{...f,key:e.accept[0]}:f}};var Vr={read(e,t,{Refusal:r,t:a}){if(typeof t?.answer!="boolean")throw new r(a("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,r){let a={answer:t,feedback:t?e.if_true:e.if_false};return r?{...a,key:e.
answer}:a},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Jr={branching:Lt,brief:kr,choice:yr,choices:br,classify:vr,cloze:xr,date:Dr,discuss:Ir,highlight:Wr,match:Fr,mend:zr,
number:Hr,order:Gr,"short-text":Kr,"true-or-false":Vr};var Wt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Xr=`[${Wt}]`,Ru=new RegExp(
`^[${Wt}]+|[${Wt}]+$`,"g"),ju=new RegExp(`[${Wt}]+`),ot=e=>e.replace(Ru,""),Fe=e=>ot(e).split(ju).filter(Boolean),rt=e=>[
...e].length,Le=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),In="ͅ",Lu=e=>/\p{M}/u.
test(e)&&(e===In||!(In+e).normalize("NFD").startsWith(In)),Qr=e=>[...e.normalize("NFKD")].filter(t=>!Lu(t)).join(""),_u={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},qu=new Map(Object.entries(_u)),Zr=e=>[...e].map(t=>qu.get(t)??t.toLowerCase()).join("");function Du(e){let t=e.codePointAt(
0),r=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-r-1));)r+=1;return r%10}var es=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Du(t))),ts=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Iu={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},st=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>Iu[t]).trim();var ns={read(e,t,{Refusal:r,t:a}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new r(a("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>st(e.find(({token:r})=>r===
t.client).text)};var os={read:(e,t,{typed:r})=>t.without===!0?"":r(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:r})=>t.without===
!0?r("Shown without a guess."):""};function Ft(e,t,r){let a=e?.[t];if(!Array.isArray(a)||!a.length)throw new te(W("nothing is chosen"));if(!a.every(d=>r.includes(
d)))throw new te(W("something is chosen that is not part of the question"));return a}var rs={read(e,t){let r=e.options.map(({token:a})=>a);return new Set(Ft(t,"choices",r).map(a=>r.indexOf(a)))},right:e=>new Set(
e.options.flatMap(({correct:t},r)=>t?[r]:[])),outcome:(e,t,r)=>({options:e.options.map((a,d)=>Bu(a,t.has(d),r))})};function Bu({
token:e,correct:t,feedback:r,if_not_chosen:a},d,l){return!d&&!l?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&a||r}}var ss={read({rows:e,places:t},r){let a=r?.pairs;if(!(typeof a=="object"&&a!==null&&!Array.isArray(a))||!Object.keys(a).
length)throw new te(W("nothing is chosen"));let l=e.map(({token:f})=>f);for(let[f,b]of Object.entries(a))if(!l.includes(
f)||!t.includes(b))throw new te(W("something is chosen that is not part of the question"));return l.map(f=>Object.hasOwn(
a,f)?t.indexOf(a[f]):null)},grade:({rows:e},t)=>e.filter(({to:r},a)=>t[a]===r).length/e.length,outcome:({rows:e,places:t},r,a)=>({
pairs:e.map((d,l)=>{let f=r[l],b=f===d.to,O=f===null?"":t[f],A=f===null?"":Uu(d,f),U={token:d.token,chosen:O,right:b,feedback:A};
return!b&&!a?U:{...U,key:t[d.to],why:b?"":d.feedback}})})};function Uu({to:e,feedback:t,near:r,if_wrong:a},d){return d===
e?t:r.find(([l])=>l===d)?.[1]??a}function Wu(e,t,[r,a,d,l]){let f=[r,d,0],b=new Map;for(let O=r;O<a;O+=1){let A=new Map;for(let U of t.get(e[O])??[]){if(U<
d)continue;if(U>=l)break;let I=(b.get(U-1)??0)+1;A.set(U,I),I>f[2]&&(f=[O-I+1,U-I+1,I])}b=A}return f}function is(e,t){let r=new Map;
t.forEach((l,f)=>{r.set(l,[...r.get(l)??[],f])});let a=[],d=[[0,e.length,0,t.length]];for(let l=d.pop();l;l=d.pop()){let[
f,b,O,A]=l,[U,I,p]=Wu(e,r,l);p&&(a.push([U,I,p]),d.push([f,U,O,I],[U+p,b,I+p,A]))}return a.sort((l,f)=>l[0]-f[0])}function Bn(e,t){
let[r,a]=[[...e],[...t]],d=r.length+a.length,l=is(r,a).reduce((f,[,,b])=>f+b,0);return d?2*l/d:1}function as(e,t){let r=[],
[a,d]=[0,0];for(let[l,f,b]of[...is(e,t),[e.length,t.length,0]]){if(a<l||d<f){let O=a<l&&d<f?"replace":a<l?"delete":"inse\
rt";r.push({kind:O,a,b:l,c:d,d:f})}[a,d]=[l+b,f+b]}return r}var Fu=200,zu=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,Pu=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
Hu=.8,Yu=.7,Gu=4,Un={article:[],turning:[]},cs=e=>{Un=e};function ls(e,t=Fu){let r=e?.text;if(typeof r!="string"||!ot(r))
throw new te(W("nothing is written"));if(rt(r)>t)throw new te(W("the answer is longer than {most} characters",{most:t}));
return Le(ot(r))}function zt(e){let t=Zr(Qr(e.replace(/[’‘]/g,"'"))).replace(zu,"");return Fe(t).join(" ").replace(Pu,
"").normalize("NFC")}function Wn(e,t){let r=zt(e);return t.some(a=>zt(a)===r)}function us(e,t){let r=zt(e);return t.map(
zt).some(a=>Bn(r,a)>=Hu&&!Ku(r,a))}function Ku(e,t){let r=l=>(l.match(/\p{Nd}+/gu)??[]).join(" ");if(r(e)!==r(t))return!0;
let[a,d]=[Fe(e),Fe(t)];return as(a,d).some(({kind:l,a:f,b,c:O,d:A})=>{let[U,I]=[a.slice(f,b),d.slice(O,A)];return l==="r\
eplace"?Vu(U.join(""),I.join("")):![...U,...I].every(p=>Un.article.includes(p))})}function Vu(e,t){let r=Un.turning.some(
a=>e===a+t||t===a+e);return Math.min(rt(e),rt(t))<Gu?r||[...e].sort().join("")!==[...t].sort().join(""):r||Bn(e,t)<Yu}var ds=(e,t)=>e.
find(({text:r})=>Wn(t,[r]))?.feedback??null;var _e="so far",fs={},hs=e=>{fs=e},ps={},ms=e=>{ps=e},Ne={asciiDigits:es,chosenTokens:Ft,customs:()=>fs,dates:()=>ps,escaped:ts,
fits:Wn,isSlip:us,lengthOf:rt,nearFeedback:ds,options:rs,placing:ss,plain:st,Refusal:te,SPACES:Xr,split:Fe,strip:ot,t:W,
typed:ls,wellFormed:Le},Ju=1e-9;function gs(e,t){let[r,a]=typeof t=="number"?[t,""]:t,d=r>1-Ju?1:Math.max(0,r),l=e*d;return{
points:l,of:e,note:a,verdict:Xu(l,e,a)}}function Xu(e,t,r){return r===_e?_e:e===t?"right":r==="near"?"near":e?"partly":"\
wrong"}var ws="whole-brief",Qu=["claim","rule","application","counter","source"],ks={read:(e,t,{typed:r})=>r(t,4e3),checkChoice({
choice:e},t,{Refusal:r,t:a}){let d=t?.page,l=Array.isArray(d)?ys(d,e):[];if(!Array.isArray(d)||l.length!==d.length)throw new r(
a("the brief has no such paragraph"))},grade:()=>[0,"kept"],outcome:(e,t)=>({written:t})},ys=(e,t)=>[...new Set(e)].filter(
r=>typeof r=="string"&&t.includes(r));function bs(e,t){let r=e.map(({quiz:l,question:f})=>`${l}/${f}`),d=t.filter(({quiz:l,
question:f,action:b})=>l===ws&&f===ws&&b.did==="choose"&&Array.isArray(b.sent?.page)).at(-1)?.action.sent?.page??[];return{
paragraphs:e.map(({quiz:l,question:f,title:b})=>({name:`${l}/${f}`,title:b,versions:t.filter(O=>O.quiz===l&&O.question===
f).flatMap(Zu)})),page:ys(d,r.slice(0,-1))}}function Zu({time:e,action:t}){let{client:r,fields:a}=t.sent??{};if(!(t.did===
"answer"&&typeof a=="object"&&a)||Array.isArray(a))return[];let l=Qu.map(f=>[f,typeof a[f]=="string"?a[f]:""]);return[{time:e,
client:typeof r=="string"?r:"",fields:Object.fromEntries(l)}]}var Pt={...Jr,client:ns,guess:os,"whole-brief":ks};function Ce({kind:e,key:t,points:r,graded:a,sealed:d}){let l=Pt[e];return{
goesOn:f=>l.goesOn?.(t,f)??!1,checkGoesOn:(f,b)=>l.checkGoesOn?.(t,f,b,Ne),read:f=>l.read(t,f,Ne),checkChoice(f){if(!l.checkChoice)
throw new te(W("this cannot be done here"));l.checkChoice(t,f,Ne)},grade:f=>gs(a?r:0,l.grade(t,f,Ne)),outcome:(f,b)=>d?l.
taken?.(t,f,Ne)??{}:l.outcome(t,f,b,Ne)}}var vs=({kind:e,key:t},r,a)=>Pt[e].decidedIn?.(t,r,a,Ne)??r,xs=e=>Object.values(
Pt).map(t=>t.written?.(e,Ne)).find(Boolean)??"",Ht=({kind:e,key:t},r,a)=>Pt[e].words?.(r,a,Ne,t)??"";var ed=Uint32Array.from({length:256},(e,t)=>{let r=t;for(let a=0;a<8;a+=1)r=r&1?r>>>1^3988292384:r>>>1;return r});function $s(e){
let t=4294967295;for(let r of e)t=ed[(t^r)&255]^t>>>8;return(t^4294967295)>>>0}var it=1,Yt=128*1024,td=256*1024,nd=10**12,Fn=20,od=/^[A-Za-z0-9_.:/-]{1,160}$/,Es="sitting",Ms={sent:"object",confidence:"\
string",reason:"string",marks:"list"},Ss=new TextEncoder,Os=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),ve=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Gt=e=>typeof e=="string"&&od.test(e),ze=()=>`${new Date().toISOString().slice(0,19)}\
Z`,Ts=e=>({format:it,course:e,made:ze()});function kt({id:e,quiz:t,question:r,version:a,action:d,time:l,round:f,attempt:b,
words:O,n:A}){let{did:U,...I}=d,p=Object.entries(I).filter(([,_])=>_!==""&&_!=null);return{n:A,time:l,quiz:t,question:r,
did:U,...b?{try:b}:{},...Object.fromEntries(p),...O?{words:O}:{},[Es]:f,version:a,id:e}}function As(e){let t={did:e.did};
for(let[_,K]of Object.entries(Ms))if(_ in e){if(Ns(e[_])!==K||!Rs(e[_]))return null;t[_]=e[_]}let{id:r="",quiz:a="",question:d="",
version:l="",time:f="",words:b=""}=e,{[Es]:O=0,try:A=0,n:U=0}=e;if(![r,a,d,l,f,b,t.did].every(_=>typeof _=="string")||!Gt(
r))return null;let p=_=>Number.isInteger(_)&&Number(_)>=0&&Number(_)<nd;return[O,A,U].every(p)?{id:r,quiz:a,question:d,version:l,
action:t,time:f,round:O,attempt:A,words:b,n:U}:null}function Ns(e){return Array.isArray(e)?"list":ve(e)?"object":typeof e}
function Cs(e){let t={did:e.did};for(let[r,a]of Object.entries(Ms))if(Ns(e[r])===a){if(!Rs(e[r]))throw new te(W("this ca\
nnot be saved"));t[r]=e[r]}return t}function Rs(e){let t=ve(e)?Object.values(e):[e],r=a=>typeof a=="object"&&a!==null;return t.
every(a=>!r(a)||!Object.values(a).some(r))}function Qe(e){let t=Ss.encode(JSON.stringify(e).slice(0,-1));return yt([t,Ss.
encode(`${js(t)}
`)])}var js=e=>`, "sum": "${$s(e).toString(16).padStart(8,"0")}"}`;function Ls(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>td||t.length<Fn)return null;let r=t.subarray(0,-Fn);try{if(Os.decode(t.subarray(-Fn))!==js(r))return null;let a=`${Os.
decode(r)}}`,d=a.startsWith("{")?JSON.parse(a):null;return _s(d)?d:null}catch{return null}}function _s(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(_s)}function yt(e){let t=new Uint8Array(
e.reduce((a,{length:d})=>a+d,0)),r=0;for(let a of e)t.set(a,r),r+=a.length;return t}var zn=["sure","fairly","guessing"],rd=[0,1,2],qs=300,sd=1e-9,$e=({tries:e,opened:t})=>e.slice(t);function at(e,t){let r=new Map(
e.map(_=>[_.id,_])),a=new Map(e.map(({id:_})=>[_,id()])),d={answer(_,K,G){if(O(_.id))throw new te(W("the question has al\
ready been answered"));let Y=ad(_,K,G),oe=$e(K).at(-1);oe&&Ce(_).goesOn(oe.answer)&&(Ce(_).checkGoesOn(oe.answer,Y.answer),
K.tries.pop()),K.tries.push(Y)},hint(_,K){if(K.hints===_.hints.length)throw new te(W("there is no hint left"));K.hints+=
1},show(_,K){if(!U(_.id))throw new te(W("the answer can only be shown after you have tried"));K.shown=!0},mark(_,K,G){K.
marks=cd(_,K,G)},choose(_,K,{sent:G}){Ce(_).checkChoice(G)},again(_,K){if(!I(_.id))throw new te(W("the question was not \
missed"));K.opened=K.tries.length,K.shown=!1,K.again+=1}};return{questions:e,question:l,progress:f,act:b,isFinal:O,isUnderWay:A,
mayShow:U,isMissed:I,score:p};function l(_){let K=r.get(_);if(!K)throw new te(W("the quiz has no such question"));return K}
function f(_){return a.get(l(_).id)}function b(_,K){let G=l(_);if(!Object.hasOwn(d,K.did))throw new te(W("this cannot be\
 done here"));return d[K.did](G,f(_),K),f(_)}function O(_){let{tries:K,graded:G}=l(_),Y=$e(f(_));if(!Y.length||A(_))return!1;
let oe=G&&Y[Y.length-1].grade.verdict==="right";return f(_).shown||oe||K!==null&&Y.length>=K}function A(_){let K=$e(f(_)).
at(-1);return!!(K&&Ce(l(_)).goesOn(K.answer))}function U(_){let{graded:K,show_after:G}=l(_),Y=$e(f(_)).length>=G;return K&&
Y&&!A(_)&&!O(_)}function I(_){return l(_).graded&&O(_)&&$e(f(_)).at(-1)?.grade.verdict!=="right"}function p(){let _=e.filter(
J=>J.graded),K=_.map(({id:J})=>f(J).tries).filter(J=>J.length),G=Kt(K.map(J=>J[J.length-1].points)),Y=Kt(_.map(J=>J.points)),
oe=({id:J})=>(f(J).tries.at(-1)?.grade.verdict??_e)!==_e,ie=e.filter(oe).length,h=ie===e.length;return{points:G,first:Kt(
K.map(J=>J[0].points)),of:Y,answered:ie,questions:e.length,missed:e.filter(({id:J})=>I(J)).length,passed:t&&h?100*G>=t*Y-
sd:null}}}var id=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Kt=e=>e.reduce((t,r)=>t+r,0);function ad(e,t,r){
let a=ve(r.sent)?r.sent:{},d=Ce(e),l=d.read(a),f=r.confidence||"";if(f&&!(e.confidence&&zn.includes(f)))throw new te(W("\
this does not say how sure you are"));let b=r.reason||"";if(typeof b!="string"||[...b].length>qs)throw new te(W("a reaso\
n is one line of at most {most} characters",{most:qs}));let O=Kt(e.hints.slice(0,t.hints).map(p=>p.cost)),A=d.grade(l),U=Math.
max(0,A.points-O*A.of),I=e.reason?Fe(b).join(" "):"";return{sent:a,answer:l,grade:A,points:U,cost:O,confidence:f,reason:I}}
function cd(e,t,{marks:r}){if(!e.criteria||!t.tries.length)throw new te(W("there is no written answer to mark"));if(!(Array.
isArray(r)&&r.length===e.criteria)||!r.every(d=>rd.includes(d)))throw new te(W("not every line of the rubric is marked"));
return[...r]}function Pn(e,t){let r=e.question(t),a=e.progress(t),d=$e(a),l=d[d.length-1],f=e.isFinal(t),{sent:b}=l;return{points:l.points,
of:l.grade.of,verdict:ld(r,l),note:l.grade.note,cost:l.cost,tries:a.tries.length,first:a.tries[0].points,left:r.tries===
null||e.isUnderWay(t)?null:r.tries-d.length,final:f,may_show:e.mayShow(t),confidence:l.confidence,reason:l.reason,marks:[
...a.marks],...ud(r,f||!r.graded),written:typeof b.text=="string"?b.text:"",...r.sealed?{sent:b}:{},...Ce(r).outcome(l.answer,
f)}}function ld({sealed:e,graded:t},{grade:r}){return e?"sent":t?r.verdict:"discussed"}function ud({told:e},t){let{review_due:r,
...a}=t?e.last:e.early,d=e.review_after&&e.review_after<Hn();return{...a,review_due:d?r:""}}function Hn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(r=>String(r).padStart(2,"0")).join("-")}var Vt=e=>async function(r,a){switch(r.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${Hn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(r.upto),{keeping:"noted"};case"add":return dd(
e,new Uint8Array(a[0]));default:throw new te(W("this kind of message is not known"))}};async function dd(e,t){let{added:r,
mended:a}=await e.merge(t),d=r?Ve("One entry was added from the file.","{count} entries were added from the file.",r):W(
"Nothing was added: everything in the file is already here."),l=a.map(f=>W("In the file: {what}",{what:f}));return{keeping:"\
added",told:[d,...l,e.why()].join(" ").trim()}}function Ds(e,t){let r=Vt(e),a={ask:(O,A=[])=>r(O,A)},d=W("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),l=we(
"p"),f=()=>l.replaceChildren(e.why()||d);e.follow(f),f();let b=W("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return we("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":W("Your answers as a file"),lang:Be.used},we("p",{class:"ck-heading"},W("Your answers as a file")),l,t?we("p",{},W("T\
he buttons for that are beside your progress, on this page.")):gr(a),we("p",{class:"ck-beside"},b))}function Is(){"use strict";var e=(()=>{var t=Object.defineProperty,r=Object.getOwnPropertyDescriptor,a=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,l=(n,o)=>{for(var i in o)t(n,i,{get:o[i],enumerable:!0})},f=(n,o,i,s)=>{if(o&&typeof o==
"object"||typeof o=="function")for(let c of a(o))!d.call(n,c)&&c!==i&&t(n,c,{get:()=>o[c],enumerable:!(s=r(o,c))||s.enumerable});
return n},b=n=>f(t({},"__esModule",{value:!0}),n),O={};l(O,{"debate-map":()=>la,explorer:()=>da,"hand-in":()=>qa,predict:()=>sc,
progress:()=>lc,quiz:()=>Ml,reader:()=>Dl});var A={},U={used:"",own:""};function I(n,o){A=n.get("words")??{};let i=n.get(
"languages");i?.used&&(U=i,o.lang=i.used,o.dir=i.direction)}function p(n,o={}){let i=A[n]??n;return K(typeof i=="string"?
i:i[0],o)}function _(n,o,i,s={}){let c=A[n]??[n,o],u=Number.isInteger(i)?i<200?i:100+i%100:100,m=(A[n]&&A[""]?.[u])??+(i!==
1);return K(c[Number(m)],{count:i,...s})}function K(n,o){return n.replace(/\{(\w+)\}/g,(i,s)=>s in o?String(o[s]):i)}function G(n){
if(n==="undated")return p("The text gives no date.");let[,o,i,s]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!i)return n;
let c=new Date(Date.UTC(Number(o),Number(i)-1,Number(s??1))),{used:u}=U;return c.toLocaleDateString(!u||u==="en"?"en-GB":
u,{year:"numeric",month:"long",...s?{day:"numeric"}:{},timeZone:"UTC"})}var Y=15e3,oe=new Set(["a","button","input","sel\
ect","textarea","summary"]),ie="a[href], button, input, select, textarea, summary, [tabindex]";function h(n,o={},...i){let s=document.
createElement(n);for(let[c,u]of Object.entries(o))c.startsWith("on")?s.addEventListener(c.slice(2),u):u!==!1&&u!=null&&s.
setAttribute(c,u===!0?"":u);o.dir==="auto"&&U.own&&(s.lang=U.own);for(let c of i)c!=null&&s.append(c);return(oe.has(n)||
"tabindex"in o)&&se(s),s}function J(n,o){let i=document.createElementNS("http://www.w3.org/2000/svg",n);for(let[s,c]of Object.
entries(o))i.setAttribute(s,`${c}`);return i}function se(n){n instanceof HTMLElement&&n.matches(ie)&&(n.dataset.lmSuppressShortcuts=
"true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener(
"focusin",({target:n})=>{n instanceof Element&&n.closest(".jupyter-widgets")&&se(n)}));function ge(n){let o=n.getRootNode();
return(o instanceof Document||o instanceof ShadowRoot)&&n.contains(o.activeElement)}function Z(n){let o=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.
exec(n)?.[1];return o?h("a",{href:n,target:"_blank",rel:"noopener noreferrer"},o):null}function ae(n,o,i){let s=h(n,o);return/[<&]/.
test(i)?(s.innerHTML=i,s.querySelectorAll(ie).forEach(se)):s.textContent=i,s}function de(){let n=h("div",{role:"status",
"aria-live":"polite",class:"ck-unseen"}),o;return{region:n,announce:i=>{n.replaceChildren(h("p",{},i)),clearTimeout(o),o=
setTimeout(()=>n.replaceChildren(),Y)}}}var xe=Math.random().toString(36).slice(2,12),He=0;function le(n){return He+=1,`\
ck-${n}-${xe}-${He}`}var Ye=["yes","no"],Te=({origin:n})=>n==="reviewed",Se=n=>Te(n)&&!n.by_words;function fe(n,{first:o,
last:i}){return!o&&!i?n:n.filter(({published:s})=>s&&o<=s&&(!i||s<=i))}function Oe(n,o){let i=new Map,s=new Set;for(let{
id:c,article:u,actor:m,concept:k,agreement:g}of n){let w={all:c,article:u,period:""}[o],y=`${m}\0${k}\0${g}\0${w}`;if(s.
has(y))continue;s.add(y);let x=i.get(m)??new Map,v=x.get(k)??{yes:0,no:0};v[g]+=1,i.set(m,x.set(k,v))}return i}function $t(n,o,i){
return(o==="affiliation"?Si(n):Oi(n,o,i)).sort((s,c)=>c.weight-s.weight||Ze(s.one,c.one)||Ze(s.other,c.other))}var Ze=(n,o)=>+(n>
o)-+(n<o);function Si(n){return[...n].flatMap(([o,i])=>[...i].map(([s,{yes:c,no:u}])=>({one:o,other:s,weight:c+u})))}function Oi(n,o,i){
let s=[...n].sort(([u],[m])=>Ze(u,m)),c=[];return s.forEach(([u,m],k)=>{for(let[g,w]of s.slice(k+1)){let y=io(m,w,o);y&&
c.push({one:u,other:g,weight:y/Ei(m,w,i)})}}),c}function io(n,o,i){let s=0;for(let[c,{yes:u,no:m}]of n){let k=o.get(c);k&&
(s+=i==="congruence"?u*k.yes+m*k.no:u*k.no+m*k.yes)}return s}function Ei(n,o,i){if(i==="none")return 1;let[s,c]=[St(n),St(
o)];return i==="average activity"?(s+c)/2:i==="cosine"?s*c:St(n,o)+St(o,n)+io(n,o,"congruence")}function St(n,o){let i=0;
for(let[s,c]of n)for(let u of Ye)o?.get(s)?.[u]||(i+=c[u]);return i}function Mi(n,[o,i],s){if(i===void 0||s==="affiliati\
on"){let m=[o,i??o];return n.filter(({actor:k,concept:g})=>(m[0]===k||m[0]===g)&&(m[1]===k||m[1]===g))}let c=s==="congru\
ence"?{yes:"yes",no:"no"}:{yes:"no",no:"yes"},u=Oe(n,"period");return n.filter(({actor:m,concept:k,agreement:g})=>{let w=m===
o?i:m===i?o:"";return!!(w&&u.get(w)?.get(k)?.[c[g]])})}function Ti({title:n,actors:o,concepts:i,articles:s,statements:c,
notes:u}){let m=i.map(S=>({...S,id:ao(S.id)})),k=c.map(S=>({...S,concept:ao(S.concept)})),g=new Map;for(let{id:S,name:j,
type:M}of o)g.set(S,{id:S,name:j,about:M});for(let{id:S,label:j}of m)g.set(S,{id:S,name:j,about:""});let w=new Set(o.map(
({id:S})=>S)),y=new Map(s.map(S=>[S.article,S])),x=[...new Set(k.map(({published:S})=>S).filter(Boolean))].sort(),v=new Map;
return{title:n,days:x,statements:k,notes:u,article:S=>y.get(S),name:S=>g.get(S)?.name||S,inOrder:S=>[...g.keys()].filter(
j=>S.includes(j)),about:S=>g.get(S)?.about??"",isActor:S=>w.has(S),isSigned:k.every(Te),wholeOf:T};function T(S){let j=v.
get(S);if(j)return j;let M=lo(k,S),$=Oe(M,"all"),E=uo(M),N=R=>R.map(({id:q})=>q).filter(q=>E.has(q)).sort((q,C)=>(E.get(
C)??0)-(E.get(q)??0)),L={actors:N(o),concepts:N(m),counts:$};return v.set(S,L),L}}var ao=n=>`concept: ${n}`;function co(n,{
kind:o,duplicates:i,normalisation:s,machine:c,atLeast:u,days:[m,k]}){let g=lo(n.statements,c),w=m===0&&k>=n.days.length-
1,y=w?g:fe(g,{first:n.days[m],last:n.days[k]}),x=Oe(y,i[o]),v=$t(x,o,s),T=Oe(y.filter(Se),i[o]),S=new Map($t(T,o,s).map(
M=>[Ae(M),M.weight])),j=v.filter(({weight:M})=>M>=u).map(M=>({...M,checked:S.get(Ae(M))??0}));return{kind:o,statements:y,
days:[n.days[m]??"",n.days[k]??""],undated:w?0:g.filter(({published:M})=>!M).length,counts:x,lines:j,weights:[...new Set(
v.map(({weight:M})=>M))].sort((M,$)=>M-$),debate:n,whole:n.wholeOf(c)}}var lo=(n,o)=>o?n:n.filter(Te),Ae=({one:n,other:o})=>`${n}\
\0${o}`,nn=({lines:n},o)=>n.filter(({one:i,other:s})=>o.every(c=>c===i||c===s));function uo(n){let o=new Map;for(let{actor:i,
concept:s}of n)for(let c of[i,s])o.set(c,(o.get(c)??0)+1);return o}var on=5,Ot=n=>_("1 statement","{count} statements",n),
rn=n=>String(Number.isInteger(n)?n:Number(n.toPrecision(2)));function sn({yes:n,no:o}={yes:0,no:0}){return[n&&p("yes {co\
unt}",{count:n}),o&&p("no {count}",{count:o})].filter(Boolean).join(", ")}var fo=({debate:n},{one:o,other:i})=>`${n.name(
o)} – ${n.name(i)}`;function an({kind:n,counts:o},{one:i,other:s,weight:c}){if(n==="affiliation")return sn(o.get(i)?.get(
s));let u=rn(c);return n==="congruence"?p("agreement {weight}",{weight:u}):p("disagreement {weight}",{weight:u})}var cn=()=>p(
"side checked by nobody"),Ai=(n,o)=>`${fo(n,o)}: ${an(n,o)}${o.checked?"":` (${cn()})`}`;function ho({debate:n,days:[o,i]}){
return n.days.length?o===i?G(o):p("{first} to {last}",{first:G(o),last:G(i)}):p("No statement has a day.")}function Ni({
debate:n,lines:o,statements:i,undated:s}){let c=i.length,u=new Set(o.flatMap(({one:y,other:x})=>[y,x]).filter(n.isActor)),
m=i.filter(y=>!Te(y)).length,k=c-m-i.filter(Se).length,g=_("1 actor","{count} actors",u.size),w=_("1 line","{count} line\
s",o.length);return[`${g}, ${w}, ${Ot(c)}.`,!c&&!n.isSigned&&p("Nobody has signed a row of these days; the box above bri\
ngs those of the machine."),m&&_("1 of them ({share} %) is the machine's reading, signed by nobody.","{count} of them ({\
share} %) are the machine's reading, signed by nobody.",m,{share:Math.round(100*m/c)}),c>0&&!m&&p("All were signed by a \
coder."),k&&_("In 1 of those that were signed, the side was found by the codebook's words, and checked by nobody.","In {\
count} of those that were signed, the side was found by the codebook's words, and checked by nobody.",k),s&&_("1 more ha\
s no day.","{count} more have no day.",s)].filter(Boolean).join(" ")}function Ci(n,o,i){if(!o.length)return p("Nothing i\
s chosen.");let{debate:s}=n,c=o.map(s.name).join(" – "),u=Ot(i);if(o.length>1)return`${c}: ${u}.`;let m=nn(n,o).map(({
one:y,other:x})=>s.name(y===o[0]?x:y)),k=p("and {count} more",{count:m.length-on}),g=m.slice(0,on).join(", ")+(m.length>
on?` ${k}`:""),w=_("1 neighbour","{count} neighbours",m.length);return`${c}: ${w}${g&&` (${g})`}, ${u}.`}function Ri(n,o,i){
let s,c=po(p("Network"),{affiliation:p("actors and concepts"),congruence:p("congruence"),conflict:p("conflict")},i),u=po(
p("Show as"),{map:p("map"),list:p("list"),matrix:p("matrix")},v=>o({view:v})),m=h("input",{type:"checkbox",onchange:()=>o(
{machine:m.checked})}),k=h("label",{class:"ck-machine"},m,p("With rows that nobody has signed"));k.hidden=n.isSigned;let g=ji(
v=>o({atLeast:v})),w=mo(p("Count a side that an actor takes again"),{all:p("each time"),article:p("once for each article"),
period:p("once in these days")},v=>s&&o({duplicates:{...s.duplicates,[s.kind]:v},atLeast:0})),y=mo(p("Normalise by"),{none:p(
"nothing: a count"),"average activity":p("average activity"),Jaccard:p("Jaccard similarity"),cosine:p("cosine similarity")},
v=>o({normalisation:v,atLeast:0})),x=h("details",{},h("summary",{},p("How lines are counted")),h("div",{class:"ck-choice\
s"},w.element,y.element));return{element:h("div",{class:"ck-controls"},c.element,u.element,g.element,k,x),show(v,T){s=v,
c.show(v.kind),u.show(v.view),m.checked=v.machine,g.show(v.atLeast,T),w.show(v.duplicates[v.kind]),y.show(v.normalisation),
y.element.hidden=v.kind==="affiliation"}}}function po(n,o,i){let s=le("radios"),c=Object.entries(o),u=c.map(([k])=>h("in\
put",{type:"radio",name:s,value:k,onchange:()=>i(k)})),m=c.map(([,k],g)=>h("label",{},u[g],h("span",{},k)));return{element:h(
"fieldset",{class:"ck-radios"},h("legend",{},n),...m),show(k){for(let g of u)g.checked=g.value===k}}}function mo(n,o,i){
let s=h("select",{onchange:()=>i(s.value)},...Object.entries(o).map(([c,u])=>h("option",{value:c},u)));return{element:h(
"label",{},n," ",s),show(c){s.value=c}}}function ji(n){let o=[],i=h("input",{type:"range",min:0,step:1,oninput:()=>n(o[Number(
i.value)]??0)}),s=h("span");return{element:h("label",{class:"ck-weight"},s,i),show(c,u){({weights:o}=u);let m=Math.max(o.
findIndex(g=>g>=c),0);i.max=String(Math.max(o.length-1,0)),i.value=String(m),i.disabled=o.length<2;let k=p("{weight} or \
more",{weight:rn(o[m]??0)});s.textContent=p("Weight of a line: {said}",{said:k}),i.setAttribute("aria-valuetext",k)}}}function ln(n){
let o=[];return{clear:()=>{o=[]},add(i,s,...c){let u=h("button",{type:"button",...s,onclick:()=>n(u.ariaPressed==="true"?
[]:i)},...c);return o.push({ids:i,button:u}),u},mark(i){for(let{ids:s,button:c}of o)c.ariaPressed=String(Li(s,i))},all:()=>o}}
var Li=(n,o)=>n.length===o.length&&n.every(i=>o.includes(i)),_i={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[
0,-1]},qi=4;function Di(n,o,i){let s=_i[i];if(!s)return-1;let[c,u]=go(n[o]),m=-1,k=1/0;return n.forEach((g,w)=>{let[y,x]=go(
g),v=(y-c)*s[0]+(x-u)*s[1],T=Math.abs((y-c)*s[1])+Math.abs((x-u)*s[0]),S=v+qi*T;v>1&&S<k&&([m,k]=[w,S])}),m}var go=({x:n,
y:o,width:i,height:s})=>[n+i/2,o+s/2];function un(n){n.addEventListener("keydown",o=>{if(o.altKey||o.ctrlKey||o.metaKey)
return;let i=fn(n),s=i.indexOf(o.target);if(s<0)return;let c={Home:0,End:i.length-1},u=i.map(k=>k.getBoundingClientRect()),
m=o.key in c?c[o.key]:Di(u,s,o.key);m<0||(o.preventDefault(),i[m].focus())}),n.addEventListener("focusin",({target:o})=>{
for(let i of fn(n))i.tabIndex=i===o?0:-1})}function dn(n){let o=fn(n),i=o.find(s=>s.ariaPressed==="true")??o[0];for(let s of o)
s.tabIndex=s===i?0:-1}var fn=n=>[...n.querySelectorAll("button")],Ii=.3333333333333333,Bi=30;function Ui(n,o,i,s){let c=s<
560,u=c&&o.length>0,m=Math.min(230,s*(u?.4:c?.36:.26)),k=u?s*.36:Math.min(210,s*.26),g=o.length*86,{left:w,right:y}=Wi(n,
i,u),x=Math.max(w.length*26,y.length*26,g,Math.min(300,s/2))+10,v=new Map;S(w,{x:0,width:m,side:"left"},26,26),S(y,{x:s-
m,width:m,side:"right"},26,26);let T=u?s-k:(s-k)/2;return S(o,{x:T,width:k,side:"middle"},86,76),{places:v,height:x,inner:[
m,u?s-k:s-m]};function S(j,M,$,E){let N=Math.min($*2,(x-10)/Math.max(j.length,1)),L=Math.max($,N),R=(x-L*(j.length-1)-E)/
2;j.forEach((q,C)=>{v.set(q,{...M,y:R+C*L})})}}function Wi(n,o,i){if(i)return{left:n,right:[]};let s=Fi(n,o),c=n.toSorted(
(w,y)=>(s.get(w)??0)-(s.get(y)??0)),u=c.filter(w=>(s.get(w)??0)<0).length,m=Math.floor(c.length*Ii),k=Math.max(m,Math.min(
c.length-m,u)),g=new Set(c.slice(0,k));return{left:n.filter(w=>g.has(w)),right:n.filter(w=>!g.has(w))}}function Fi(n,o){
let i=n.map(c=>{let u=[...o.get(c)??[]].map(([m,{yes:k,no:g}])=>[m,Math.sign(k-g)]);return new Map(u)}),s=i.map((c,u)=>(c.
size?1:0)/(1+u/100));for(let c=0;c<Bi;c+=1){let u=new Map;i.forEach((k,g)=>{for(let[w,y]of k)u.set(w,(u.get(w)??0)+y*s[g])}),
s=i.map(k=>[...k].reduce((g,[w,y])=>g+y*(u.get(w)??0),0));let m=Math.hypot(...s)||1;s=s.map(k=>k/m)}return new Map(n.map(
(c,u)=>[c,s[u]]))}var wo=13,zi={yes:11,no:65},ko=1.25,Pi=6,yo=.48,Hi=["yes","no"];function bo(n,o,{places:i,inner:s},c){
let u=n.lines[0]?.weight??1,m=new Set(n.statements.filter(Se).map(({actor:y,concept:x,agreement:v})=>Ae({one:y,other:x})+
v)),k=[];for(let y of o){let x=i.get(y.one),v=i.get(y.other);if(!x||!v)continue;let T=J("g",{class:"ck-tie"}),S=J("title",
{});S.textContent=Ai(n,y),T.append(S,...g(y,x,v).flatMap(w)),T.addEventListener("click",()=>c([y.one,y.other])),k.unshift(
T)}return k;function g(y,x,v){if(n.kind!=="affiliation"){let S=n.kind==="congruence"?"yes":"no";return[{path:vo(x,v,wo,s),
side:S,weight:y.weight,isSolid:y.checked>0}]}let T=n.counts.get(y.one)?.get(y.other);return Hi.filter(S=>T?.[S]).map(S=>({
path:vo(x,v,zi[S],s),side:S,weight:T?.[S]??0,isSolid:m.has(Ae(y)+S)}))}function w({path:y,side:x,weight:v,isSolid:T}){let S=ko+
(Pi-ko)*Math.sqrt(v/u);return[J("path",{d:y,class:"ck-touch"}),J("path",{d:y,class:`ck-strand ck-${x}${T?"":" ck-uncheck\
ed"}`,"stroke-width":S.toFixed(2)})]}}function vo(n,o,i,[s,c]){let u=n.side==="left"?s:c,m=n.y+wo,k=o.y+i;if(n.side===o.
side){let y=Math.min(24+Math.abs(k-m)*yo,(c-s)*yo*1.3),x=u+(n.side==="left"?y:-y);return`M${u} ${m}C${x} ${m} ${x} ${k} ${u}\
 ${k}`}let g=o.side==="left"||o.side==="middle"&&n.side==="right"?o.x+o.width:o.x,w=(u+g)/2;return`M${u} ${m}C${w} ${m} ${w}\
 ${k} ${g} ${k}`}var xo=40,$o={wide:[xo,12],narrow:[24,8]},hn=300;function Yi(n){let o=J("svg",{role:"img",class:"ck-all"}),
i=J("svg",{"aria-hidden":"true",class:"ck-front"}),s=p("Names on the map: the arrow keys go from one to the next"),c=h("\
div",{role:"group","aria-label":s}),u=h("p",{class:"ck-hint"}),m=h("div",{class:"ck-stage"});m.append(o,i,c),un(c);let k=ln(
n),g,w,y=[],x=0;return new ResizeObserver(([{contentRect:M}])=>{Math.abs(M.width-x)<1||(x=M.width,w&&v(w,y))}).observe(m),
{element:h("div",{},m,u),show:v,choose:S};function v(M,$){if(w=M,y=$,!x)return;let{kind:E,whole:N,debate:L}=M,[R,q]=x<560?
$o.narrow:$o.wide,C=E==="affiliation"?N.concepts:[],D=L.inOrder(pn(N.actors,R,y)),F=L.inOrder(pn(C,q,y));g=Ui(D,F,N.counts,
x),m.style.height=`${g.height}px`;for(let ce of[o,i])ce.setAttribute("viewBox",`0 0 ${x} ${g.height}`);let{places:V}=g,X=M.
lines.filter(({one:ce,other:P})=>V.has(ce)&&V.has(P));o.replaceChildren(...bo(M,X.slice(0,hn),g,n));let ee=_("1 line","{\
count} lines",X.length),ue=p("Map with {lines}. The list and the matrix say the same in words.",{lines:ee});o.setAttribute(
"aria-label",ue);let pe=new Set(M.lines.flatMap(({one:ce,other:P})=>[ce,P]));k.clear(),c.replaceChildren(...[...g.places].
map(([ce,P])=>T(ce,P,pe.has(ce),M)));let ne=[So(D.length,N.actors.length),F.length<C.length&&p("{shown} of {all} concept\
s are here.",{shown:F.length,all:C.length}),X.length>hn&&Ki(X.length)];u.textContent=ne.filter(Boolean).join(" "),u.hidden=
!u.textContent,j()}function T(M,{x:$,y:E,width:N,side:L},R,{debate:q,counts:C}){let D=[h("span",{class:"ck-named",dir:"a\
uto"},q.name(M))];if(L==="middle"){let{yes:X,no:ee}=Gi(C,M);D.unshift(h("span",{class:"ck-yes"},sn({yes:X,no:0}))),D.push(
h("span",{class:"ck-no"},sn({yes:0,no:ee})))}let F={class:`ck-at-${L}${R?"":" ck-silent"}`,title:q.name(M)},V=k.add([M],
F,...D);return Object.assign(V.style,{left:`${$}px`,top:`${E}px`,width:`${N}px`}),V}function S(M){y=M;let $=new Set(k.all().
flatMap(({ids:R})=>R)),{whole:E,kind:N}=w??{},L=N==="affiliation"?M:M.filter(R=>E?.actors.includes(R));w&&L.some(R=>!$.has(
R))?v(w,M):j()}function j(){let M=w&&y.length?nn(w,y):[],$=new Set(M.flatMap(({one:E,other:N})=>[E,N]));m.classList.toggle(
"ck-some",y.length>0),k.mark(y);for(let{ids:E,button:N}of k.all())N.classList.toggle("ck-tied",$.has(E[0]));i.replaceChildren(
...w&&g?bo(w,M,g,n):[]),dn(c)}}function pn(n,o,i){let s=n.slice(0,o),c=i.filter(u=>n.includes(u)&&!s.includes(u));return[
...s.slice(0,o-c.length),...c]}function Gi(n,o){let i={yes:0,no:0};for(let s of n.values())i.yes+=s.get(o)?.yes??0,i.no+=
s.get(o)?.no??0;return i}var So=(n,o)=>n<o?p("{shown} of {all} actors are here, those with the most statements. Choose a\
nother in the list, and it comes here.",{shown:n,all:o}):"",Ki=n=>p("The {shown} heaviest of {all} lines are drawn; choo\
se a name, and all of its own are.",{shown:hn,all:n}),Vi=300;function Ji(n){let o=h("div",{class:"ck-list"});un(o);let i=ln(
n);return{element:o,show:s,choose:u};function s(m,k){let{whole:g,debate:w,lines:y,statements:x}=m,v=uo(x);i.clear();let T=M=>c(
[M],w.name(M),w.about(M),Ot(v.get(M)??0)),S=M=>M.filter($=>v.has($)).map(T),j=y.slice(0,Vi).map(M=>c([M.one,M.other],fo(
m,M),an(m,M),M.checked?"":cn()));o.replaceChildren(mn(p("Actors"),S(g.actors)),mn(p("Concepts"),S(g.concepts)),mn(p("Lin\
es"),j,y.length)),u(k)}function c(m,k,...g){let w=g.filter(Boolean).join(", ");return i.add(m,{},h("span",{class:"ck-nam\
ed",dir:"auto"},k)," ",h("span",{class:"ck-about"},w))}function u(m){i.mark(m),dn(o)}}function mn(n,o,i=o.length){let s=o.
length<i?p("{shown} of {all}",{shown:o.length,all:i}):i,c=le("part");return h("div",{},h("p",{class:"ck-heading",id:c},`${n}\
 (${s})`),h("ul",{"aria-labelledby":c},...o.map(u=>h("li",{},u))))}function Xi(n){let o=h("caption"),i=h("thead"),s=h("t\
body"),c=h("table",{},o,i,s),u=p("Matrix: the arrow keys go from cell to cell"),m=h("div",{class:"ck-matrix",role:"group",
"aria-label":u},c),k=h("p",{class:"ck-hint"});un(m);let g=ln(n);return{element:h("div",{},m,k),show:w,choose:y};function w(x,v){
let{kind:T,whole:S,debate:j}=x,M=T==="affiliation",$=new Set(x.lines.flatMap(({one:F,other:V})=>[F,V])),E=S.actors.filter(
F=>$.has(F)),N=M?E:pn(E,xo,v),L=M?S.concepts.filter(F=>$.has(F)):N,R=new Map(x.lines.flatMap(F=>Zi(F,T).map(V=>[V,F]))),
q=M?ta(x):new Map;g.clear(),m.classList.toggle("ck-square",!M),o.textContent=Qi()[T],i.replaceChildren(h("tr",{},h("td"),
...L.map(F=>h("th",{scope:"col"},C(F))))),s.replaceChildren(...N.map(F=>h("tr",{},h("th",{scope:"row"},C(F)),...L.map(V=>D(
R.get(Ae({one:F,other:V}))))))),k.textContent=M?"":So(N.length,E.length),k.hidden=!k.textContent,y(v);function C(F){return g.
add([F],{dir:"auto"},j.name(F))}function D(F){if(!F)return h("td");let V=Ae(F),X=M?ea(x,F):[rn(F.weight)],ee=M?q.get(V):
+!F.checked,ue={class:ee?"ck-hatched":null},pe=g.add([F.one,F.other],ue,...X);return ee&&pe.style.setProperty("--ck-shar\
e",`${Math.round(100*ee)}%`),h("td",{},pe)}}function y(x){g.mark(x),dn(m)}}var Qi=()=>({affiliation:p("Who says yes or n\
o to what, and how often"),congruence:p("How far two actors take the same side"),conflict:p("How far two actors take opp\
osite sides")}),Zi=({one:n,other:o},i)=>i==="affiliation"?[Ae({one:n,other:o})]:[Ae({one:n,other:o}),Ae({one:o,other:n})];
function ea({counts:n},{one:o,other:i}){let{yes:s,no:c}=n.get(o)?.get(i)??{yes:0,no:0};return[s&&h("span",{class:"ck-yes"},
p("yes {count}",{count:s})),c&&h("span",{class:"ck-no"},p("no {count}",{count:c}))].filter(u=>u!==0)}function ta({statements:n}){
let o=new Map;for(let i of n){let s=Ae({one:i.actor,other:i.concept}),c=o.get(s)??{all:0,unchecked:0};c.all+=1,c.unchecked+=
+!Se(i),o.set(s,c)}return new Map([...o].map(([i,{all:s,unchecked:c}])=>[i,c/s]))}var na=50;function oa(n){let o=h("p",{
class:"ck-heading",tabindex:"-1"}),i=h("p",{class:"ck-about"}),s=h("ul",{class:"ck-neighbours"}),c=h("ol",{class:"ck-sen\
tences"}),u=Oo(s,p("Show more neighbours")),m=Oo(c,p("Show more sentences")),k=h("button",{type:"button",onclick:()=>n([])},
p("Clear the choice")),g=h("div",{class:"ck-behind",role:"group","aria-label":p("The sentences behind it")},o,i,s,u.button,
c,m.button,k);return{element:g,show:w};function w(x,v){let{debate:T}=x,S=ge(g),j=v.length?Mi(x.statements,v,x.kind):[],M=v.
length===1?nn(x,v):[];o.textContent=v.length?v.map(T.name).join(" – "):p("Choose a name or a line");let $=v.map(T.about).
filter(Boolean).join(", ");return i.textContent=v.length?[$,Ot(j.length)].filter(Boolean).join(" · "):p("Its neighbours\
 are then listed here, with the sentences behind it; a neighbour opens the line to it."),u.show(v.length>1?v.map(E=>y([E],
T.name(E),"")):M.map(E=>{let{one:N,other:L}=E,R=T.name(N===v[0]?L:N);return y([N,L],R,an(x,E),!E.checked)})),m.show(j.map(
E=>ra(x,E))),k.hidden=!v.length,S&&o.focus(),Ci(x,v,j.length)}function y(x,v,T,S=!1){let j=S?`${T}, ${cn()}`:T,M=h("butt\
on",{type:"button",class:S&&"ck-hatched",onclick:()=>n(x)},h("span",{class:"ck-named",dir:"auto"},v)," ",h("span",{class:"\
ck-about"},j));return h("li",{},M)}}function Oo(n,o){let i=[],s=h("button",{type:"button",onclick:c},o);return{button:s,
show(u){n.replaceChildren(),i=u,c()}};function c(){n.append(...i.splice(0,na)),s.hidden=!i.length}}function ra({debate:n},o){
let{actor:i,concept:s,agreement:c,article:u,row:m,published:k,evidence:g,content:w}=o,y=h("strong",{class:`ck-${c}`},p(c===
"yes"?"yes":"no")),x=n.article(u),v=Z(x?.url??""),T=g||w,S=k?G(k):p("day unknown"),j=[x?.source,S].filter(Boolean).join(
", ");return h("li",{class:Se(o)?null:"ck-hatched"},h("p",{dir:"auto"},`${n.name(i)}: `,y,` – ${n.name(s)}`),T?h("bloc\
kquote",{dir:"auto"},h("q",{},T)):h("p",{},p("The words are not in this corpus: read them in the article.")),h("p",{class:"\
ck-about"},h("cite",{dir:"auto"},x?.title||u),` · ${j} · `,p("row {row} of {article}",{row:m,article:u}),` · ${sa(o)}`,
...o.by_words?["; ",p("the codebook's words found the side")]:[],...v?[" · ",v]:[]))}function sa({origin:n,coder:o,checked_on:i}){
return n==="proposed"?p("proposed, and signed by nobody"):n!=="reviewed"?p("read by the machine, and signed by nobody"):
i?p("signed by {coder} on {day}",{coder:o,day:G(i)}):o?p("signed by {coder}",{coder:o}):p("coded by hand")}var ia=28;function aa({
days:n,statements:o},i){let s=n.length-1,c=n.map(M=>ca(o.filter(({published:$})=>$===M))),u=Math.max(...c.map(({count:M})=>M),
1);for(let{element:M,count:$}of c)M.style.height=`${ia*$/u}px`;let m=S(p("First day"),0),k=S(p("Last day"),s),g=h("p",{class:"\
ck-days"}),w=c.map(({element:M})=>M),y=h("div",{class:"ck-bars","aria-hidden":"true"},...w),x=h("div",{class:"ck-track"},
m.element,k.element),v=h("fieldset",{class:"ck-time"},h("legend",{},p("Days")),g,...s<1?[]:[y,x]);return v.style.setProperty(
"--ck-steps",String(n.length)),{element:v,show:T};function T([M,$],E){g.textContent=E,m.show(M),k.show($),m.element.style.
zIndex=String(+(M>s/2)),c.forEach(({element:N},L)=>{N.classList.toggle("ck-out",L<M||$<L)})}function S(M,$){let E=h("inp\
ut",{type:"range","aria-label":M,min:0,max:s,step:1,value:$,oninput:j});return{element:E,value:()=>Number(E.value),show(N){
E.value=String(N),E.setAttribute("aria-valuetext",G(n[N]??""))}}}function j({target:M}){let $=M===m.element,[E,N]=[m.value(),
k.value()];E<=N?i([E,N]):i($?[E,E]:[N,N])}}function ca(n){let o=n.filter(s=>!Se(s)).length,i=h("span",{class:o?"ck-hatch\
ed":null});return i.style.setProperty("--ck-share",`${Math.round(100*o/n.length)}%`),{element:i,count:n.length}}var la={
render({model:n,el:o}){I(n,o);let i=Ti(n.get("debate")),s={kind:"affiliation",view:"map",duplicates:{affiliation:"all",congruence:"\
period",conflict:"period"},normalisation:"none",machine:!1,atLeast:0,days:[0,Math.max(i.days.length-1,0)],chosen:[]},c=co(
i,s),u=0,{region:m,announce:k}=de(),g=Ri(i,N,R),w=aa(i,L),y={map:Yi(C),list:Ji(C),matrix:Xi(C)},x=oa(C),v=h("p",{class:"\
ck-map-key"}),T=h("p",{class:"ck-summary"}),S=i.notes.map(F=>h("p",{class:"ck-hint"},F)),j=h("div",{class:"ck-view"}),M=h(
"div",{class:"ck-both"},j,x.element),{title:$}=i,E={class:"ck ck-debate",role:"group","aria-label":$?p("Debate map: {tit\
le}",{title:$}):p("Debate map"),onkeydown:D};o.replaceChildren(h("div",E,g.element,w.element,T,v,M,...S,m)),q(),x.show(c,
s.chosen);function N(F){s={...s,...F},c=co(i,s),q(),x.show(c,s.chosen),k(`${ho(c)}. ${T.textContent}`)}function L(F){s={
...s,days:F},!u&&(u=requestAnimationFrame(()=>{u=0,N({})}))}function R(F){let V=s.chosen.slice(0,1).filter(i.isActor);N(
{kind:F,chosen:V,atLeast:0})}function q(){g.show(s,c),w.show(s.days,ho(c)),T.textContent=Ni(c),v.replaceChildren(...ua(s));
let F=y[s.view];j.firstChild!==F.element&&j.replaceChildren(F.element),F.show(c,s.chosen)}function C(F){s={...s,chosen:F},
y[s.view].choose(F),k(x.show(c,F))}function D({key:F}){F==="Escape"&&s.chosen.length&&C([])}}};function ua({kind:n}){let o={
affiliation:{"ck-yes":p("yes to a concept"),"ck-no":p("no to a concept")},congruence:{"ck-yes":p("two actors take the sa\
me side of a concept")},conflict:{"ck-no":p("two actors take opposite sides of a concept")}},i={"ck-unchecked":p("side c\
hecked by nobody")};return Object.entries({...o[n],...i}).map(([s,c])=>h("span",{class:s},c))}var da={render({model:n,el:o}){
I(n,o);let{region:i,announce:s}=de(),c=n.get("choices").map((S,j)=>fa(S,()=>w(j))),u=h("button",{type:"button",onclick:y},
p("Show all rows")),m=h("p",{class:"ck-count"}),k=ha(n.get("columns")),g=h("div",{class:"ck-picture"});return o.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":p("Table with choices")},h("div",{class:"ck-choices"},...c.map(
({element:S})=>S),u),m,k.element,g,i)),n.on("change:chosen",v),n.on("change:picture",T),v(),()=>{n.off("change:chosen",v),
n.off("change:picture",T)};function w(S){let j=[...n.get("chosen")];j[S]=c[S].value(),x(j)}function y(){x(c.map(()=>null))}
function x(S){n.set("chosen",S),n.save_changes(),s(m.textContent)}function v(){let S=n.get("chosen"),j=n.get("rows"),M=j.
filter(({facets:$})=>$.every((E,N)=>S[N]===null||S[N]===E));c.forEach(($,E)=>{$.show(S[E])}),m.textContent=M.length?_("1\
 of {total} rows matches.","{count} of {total} rows match.",M.length,{total:j.length}):p("No row matches all of these ch\
oices."),k.show(M),T()}function T(){let S=n.get("picture"),j=JSON.stringify(S.of)===JSON.stringify(n.get("chosen"));S.of?
j?S.fault?g.replaceChildren(h("p",{dir:"auto"},S.fault)):g.replaceChildren(...S.lead?[ma(S)]:[]):g.replaceChildren(h("p",
{},p("The figure for these rows is being drawn."))):g.replaceChildren()}}};function fa({name:n,values:o},i){let s=o.map(
(u,m)=>h("option",{value:m,dir:"auto"},u||p("no entry"))),c=h("select",{onchange:i},h("option",{value:""},p("all")),...s);
return{element:h("label",{},h("span",{dir:"auto"},n)," ",c),value:()=>c.value===""?null:o[Number(c.value)],show:u=>c.value=
u===null?"":String(o.indexOf(u))}}function ha(n){let o=h("tbody"),i=n.map(k=>h("th",{scope:"col",dir:"auto"},k)),s=h("ta\
ble",{},h("thead",{},h("tr",{},...i)),o),c=p("The matching rows"),u=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":c},s);return{element:u,show:m};function m(k){u.hidden=k.length===0,u.scrollTop=0,o.replaceChildren(...k.map(
({cells:g})=>h("tr",{},...g.map(pa))))}}function pa(n){let o=Z(n);return o?h("td",{},o):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.
test(n)&&"ck-date"},n)}function ma({lead:n,parts:o}){return h("div",{lang:"en"},h("p",{},n),...ga(o))}function ga(n){return n.
flatMap(({heading:o,items:i})=>[h("p",{},h("strong",{},o)),h("ol",{},...i.map(s=>h("li",{},s)))])}var Eo="coursekit",ut="\
records";function wa(n,o,i){let s=!0,c=null,u=!1;n.on("change:keeping",m),m();async function m(){try{await ka(k)}catch(g){
u||i(g instanceof Error?g.message:String(g)),u=!0}}async function k(){if(!s&&!n.get("keeping").at_stake)return;let g=await ya();
try{let{course:w}=n.get("keeping"),y=await ba(g,w);y&&!$a(y,c)&&await o.ask({keeping:"add"},[y]);let{upto:x,files:v}=await o.
ask({keeping:"take"});x&&(c=xa(v[0]),await va(g,w,c),await o.ask({keeping:"taken",upto:x})),s=!1}finally{g.close()}}}function ka(n){
return navigator.locks?navigator.locks.request(Eo,n):n()}function ya(){return new Promise((n,o)=>{let i=indexedDB.open(Eo,
1);i.onupgradeneeded=()=>i.result.createObjectStore(ut),i.onsuccess=()=>n(i.result),i.onerror=()=>o(i.error)})}function ba(n,o){
return new Promise((i,s)=>{let c=n.transaction(ut).objectStore(ut).get(o);c.onsuccess=()=>i(c.result),c.onerror=()=>s(c.
error)})}function va(n,o,i){return new Promise((s,c)=>{let u=n.transaction(ut,"readwrite");u.objectStore(ut).put(i,o),u.
oncomplete=()=>s(),u.onabort=()=>c(u.error)})}var xa=({buffer:n,byteOffset:o,byteLength:i})=>new Uint8Array(n,o,i).slice(),
$a=(n,o)=>n.length===o?.length&&n.every((i,s)=>i===o[s]),Sa=1e4,Mo=8,Oa=6e4;function Ea(n,o,i){return To(n,o,gn(n,i))}function Ma(n,o,i){
let s=gn(n,i),c=To(n,o,s);return n.get("keeping").place!=="session"&&o.append(Aa(s)),{link:s,leave:c}}function To(n,o,i){
let{place:s}=n.get("keeping"),c=()=>{},u=m=>{o.prepend(Ta(n,i,m)),c=Na(n)};return s==="session"&&u(""),s==="page"&&wa(n,
i,u),()=>c()}function gn(n,o){let i=new Map;return n.on("msg:custom",(s,c)=>{s.keeping==="changed"&&o();let u=i.get(s.keeping_id);
u&&(i.delete(s.keeping_id),clearTimeout(u.timer),s.keeping==="refused"?u.refuse(new Error(s.reason)):u.resolve({...s,files:c}))}),
{ask(s,c=[]){return new Promise((u,m)=>{let k=le("keeping"),g=()=>m(new Error(p("The kernel is not answering. Run this c\
ell again.")));i.set(k,{resolve:u,refuse:m,timer:setTimeout(g,Sa)});try{n.send({...s,keeping_id:k},void 0,c)}catch{}})}}}
function Ta(n,o,i){let s=h("p",{class:"ck-reminder"}),c=()=>{let u=p("Some of your work is not in any file you have down\
loaded: download it before you leave.");s.replaceChildren(n.get("keeping").at_stake?u:"")};return n.on("change:keeping",
c),c(),h("div",{class:"ck ck-keeping",role:"group","aria-label":p("Your answers are not kept here.")},h("p",{},h("strong",
{},p("Your answers are not kept here."))," ",i?p("The browser will not store them ({reason}).",{reason:i}):""," ",p("The\
y are deleted when this session ends, or when it has been idle for a few minutes. Download them before you leave; next t\
ime, upload the file and carry on where you left off.")),Ao(o),s)}function Aa(n){let o=p("Take your answers with you, to\
 keep them or to carry on with them on another computer. A file that you upload is added to what is already here; nothin\
g is lost.");return h("div",{class:"ck"},h("h3",{},p("Your answers as a file")),h("p",{},o),Ao(n))}function Ao(n){let{region:o,
announce:i}=de(),s=h("p",{class:"ck-notice"}),c=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:w}),u=h("butto\
n",{type:"button",onclick:g},p("Download my answers")),m=h("button",{type:"button",onclick:()=>c.click()},p("Upload a fi\
le of answers"));return h("div",{class:"ck-file"},h("div",{class:"ck-actions"},u,m,c),s,o);function k(y){s.replaceChildren(
y),i(y)}async function g(){try{let{name:y,upto:x,files:v}=await n.ask({keeping:"take"});if(!x)return k(p("There is nothi\
ng to download yet."));No(new Blob(v,{type:"application/jsonl"}),y),await n.ask({keeping:"taken",upto:x}),k(p("Downloade\
d: {name}. Keep this file.",{name:y}))}catch(y){k(p("Not downloaded: {reason}",{reason:Et(y)}))}}async function w(){let[
y]=c.files??[];if(y)try{if(y.size>Mo*1024*1024)throw new Error(p("expected a file of at most {most} MB. A larger one can\
 be added with the command `coursekit progress --merge`.",{most:Mo}));let{told:x}=await n.ask({keeping:"add"},[await y.arrayBuffer()]);
k(x)}catch(x){k(p("Not uploaded: {reason}",{reason:Et(x)}))}finally{c.value=""}}}var Et=n=>n instanceof Error?n.message:
String(n);function No(n,o){let i=URL.createObjectURL(n);h("a",{href:i,download:o}).click(),setTimeout(()=>URL.revokeObjectURL(
i),Oa)}function Na(n){let o=i=>{n.get("keeping").at_stake&&i.preventDefault()};return window.addEventListener("beforeunl\
oad",o),()=>window.removeEventListener("beforeunload",o)}var Ca=["answers","written","brief","hints","confidence","first\
-tries","contested"],Ra=["answers","written","brief"],ja=()=>({answers:p("Answers to questions, each with its last try a\
nd its best"),written:p("Written work, with your own marks"),brief:p("The paragraphs of your brief, with your own marks"),
hints:p("How many hints you took"),confidence:p("How sure you were"),"first-tries":p("Your first try at each question, a\
nd your first versions"),contested:p("What you decided where opinions differ, and whom you advised")});function La(n){let o=new Map;
for(let i of n)o.set(i.lesson,[...o.get(i.lesson)??[],i]);return o}var _a=80,qa={render({model:n,el:o}){I(n,o),o.replaceChildren(
Da(gn(n,()=>{})))}};function Da(n){let{region:o,announce:i}=de(),s=Ba(),c=Ua(S),u=h("div"),m=h("p",{class:"ck-notice"}),
k=h("p",{class:"ck-told"}),g=h("p",{class:"ck-receipt"}),w=!1,y=N=>n.ask({keeping:"hand-in",ticked:c.ticked(),...s.chosen(),
file:N}),x=h("button",{type:"button","aria-expanded":"false",onclick:T},p("Show all that will be in it")),v=h("button",{
type:"button",class:"ck-main",onclick:M},p("Make the file"));return h("div",{class:"ck ck-hand-in"},h("p",{},p("You make\
 one file for your instructor. Nothing is sent: you upload the file, or pass it on, yourself. It holds what you tick and\
 nothing else about you.")),s.element,c.element,h("div",{class:"ck-actions"},x,v),m,k,g,u,o);async function T(){w=!w,x.setAttribute(
"aria-expanded",String(w)),x.replaceChildren(p(w?"Hide what will be in it":"Show all that will be in it")),u.replaceChildren(),
w&&await j()}function S(){g.replaceChildren(),w&&j()}async function j(){try{let{preview:N}=await y(!1);if(!w)return;let L=[
...u.querySelectorAll("details")].filter(({open:q})=>q),R=new Set(L.map(({dataset:q})=>q.unit));u.replaceChildren(Wa(N,R)),
$(Ia(N))}catch(N){E(Et(N))}}async function M(){if(!s.chosen().called)return s.focus(),E(p("Write a pseudonym or your nam\
e first."));try{let{name:N,receipt:L,files:R}=await y(!0);No(new Blob(R,{type:"text/html"}),N);let q=p("The file {name} \
is in your downloads. Hand it in where your instructor says.",{name:N});g.replaceChildren(p("Your receipt:")," ",h("stro\
ng",{},L)," "),g.append(p("Keep it: your instructor sees the same code.")),$(q,`${q} ${g.textContent}`)}catch(N){E(p("No\
 file was made: {reason}",{reason:Et(N)}))}}function $(N,L=N){m.replaceChildren(),k.replaceChildren(N),i(L)}function E(N){
k.replaceChildren(),m.replaceChildren(N),i(N)}}function Ia({parts:n}){let o=n.reduce((i,{items:s})=>i+s.length,0);return _(
"It will hold one item.","It will hold {count} items.",o)}function Ba(){let n=le("called"),o=le("as"),i=(u,m)=>{let k=h(
"input",{type:"radio",name:o,value:u,checked:u==="pseudonym"});return h("label",{},k,h("span",{},m))},s=h("input",{id:n,
type:"text",maxlength:_a,autocomplete:"off",dir:"auto"}),c=h("fieldset",{},h("legend",{},p("Who hands in")),i("pseudonym",
p("Under a pseudonym, as agreed with your instructor")),i("name",p("Under my name")),h("label",{for:n,class:"ck-called"},
p("Pseudonym or name:")),s);return{element:c,chosen:()=>{let u=c.querySelector("input:checked");return{as:u instanceof HTMLInputElement?
u.value:"pseudonym",called:s.value.trim()}},focus:()=>s.focus()}}function Ua(n){let o=ja(),i=Ca.map(s=>h("input",{type:"\
checkbox",value:s,checked:Ra.includes(s),onchange:n}));return{element:h("fieldset",{},h("legend",{},p("What you hand in")),
...i.map(s=>h("label",{},s,h("span",{},o[s.value]))),h("p",{class:"ck-beside"},p("A text that you tick is handed in as y\
ou wrote it, even where opinions differ: you wrote it in a role. Guesses and reviews go into no file."))),ticked:()=>i.filter(
({checked:s})=>s).map(({value:s})=>s)}}function Wa({about:n,parts:o},i){return h("div",{class:"ck-preview",role:"region",
tabindex:"0","aria-label":p("All that will be in it")},Co(n),...o.map(({title:s,items:c})=>{let u=La(c);return h("sectio\
n",{"aria-label":s},h("p",{class:"ck-title"},s),...[...u].map(([m,k])=>Fa(m||s,k,u.size===1||i.has(m||s))))}))}function Fa(n,o,i){
let s=_("one item","{count} items",o.length);return h("details",{open:i,"data-unit":n},h("summary",{dir:"auto"},`${n} (${s}\
)`),...o.map(za))}function za({name:n,prompt:o,lines:i}){return h("div",{class:"ck-item"},h("p",{class:"ck-heading",dir:"\
auto"},o||n),h("p",{class:"ck-beside"},n),Co(i))}function Co(n){let o=n.flatMap(([i,s])=>[i?h("dt",{},i):"",h("dd",{dir:"\
auto"},s)]);return h("dl",{},...o)}function Ro(n){let o=h("p",{class:"ck-notice"}),i=h("p",{class:"ck-why-unsaved"}),s=h(
"p",{class:"ck-beside"});return{elements:{notice:o,unsaved:i,left:s},announce:n,tell(c){o.replaceChildren(c),n(c)},clear:()=>o.
replaceChildren(),setUnsaved:c=>i.replaceChildren(c),whyUnsaved:()=>i.textContent??"",setRunning(){let c=p("The unit is \
still loading. Your answer is kept, and is checked as soon as that is done.");s.textContent!==c&&(s.replaceChildren(c),n(
c))},setLeft(c){s.replaceChildren(c?p("Not checked yet: this is how you left it."):"")}}}function Pa(){let n=h("ul",{class:"\
ck-earlier",hidden:!0});return{element:n,show(o){!o.length&&n.hidden||(n.hidden=!o.length,n.replaceChildren(...o.map(Ha)))}}}
function Ha({time:n,words:o}){let i=G(n.slice(0,10));if(!o){let c=p("Given to an earlier version of this question, on {d\
ay}; it stays in your record.",{day:i});return h("li",{},c)}let s=p("Given to an earlier version of this question, on {d\
ay}: ",{day:i});return h("li",{},s,h("q",{dir:"auto"},o))}var Ya=2e4;function Ga({look:n,retry:o,announce:i}){let s=h("p",
{}),c=h("button",{type:"button",onclick:()=>o(!0)},p("Try again")),u=h("details",{hidden:!0}),m=h("div",{class:"ck-savin\
g",hidden:!0},s,c,u),k="",g=!1,w;return{element:m,show:y,close:()=>clearTimeout(w)};function y({aloud:T=!1}={}){let S=n(),
j=Va(S),M=!j.length,$=M?Ka(S.late,g):j.join(" ");g||=!M,s.replaceChildren($),m.classList.toggle("ck-unsaved",!M),c.hidden=
M||S.isSilent,v(S.kept.mended??[]),m.hidden=!$&&u.hidden,$&&(M?$!==k:T)&&i($),k=$,clearTimeout(w),!M&&!S.isSilent&&(w=setTimeout(
x,Ya))}function x(){document.hidden?y():o(!1)}function v(T){if(u.hidden=!T.length,u.dataset.lines===String(T.length))return;
u.dataset.lines=String(T.length);let S=_("1 line of your record could not be read.","{count} lines of your record could \
not be read.",T.length),j=T.map($=>h("li",{dir:"auto"},$)),M=[h("summary",{},S),h("ul",{},...j)];u.replaceChildren(...T.
length?M:[])}}function Ka(n,o){return n?_("1 change that was waiting in this browser has now been saved.","{count} chang\
es that were waiting in this browser have now been saved.",n):o?p("Everything is saved now."):""}function Va({kept:n,waiting:o,
isSilent:i,areStored:s}){if(i&&o)return[s?Ja(o):jo()];if(!n.why)return[];let c=n.waiting?_("1 change is waiting to be sa\
ved.","{count} changes are waiting to be saved.",n.waiting):"",u=o&&s?p("This browser keeps a copy until it is saved."):
"";return[Mt(n.why),c,u].filter(Boolean)}function Ja(n){return _("Not saved yet: 1 change is waiting in this browser, an\
d will be sent when this quiz runs again.","Not saved yet: {count} changes are waiting in this browser, and will be sent\
 when this quiz runs again.",n)}var Mt=n=>p("Not saved yet: {reason}",{reason:n}),jo=()=>p("Not saved yet, and this brow\
ser will not store it: leave this page open, and run this cell again."),dt=n=>n?p("Not saved yet: the kernel is not answ\
ering. This browser has kept your answer, and will send it when the quiz runs again. If the kernel is busy, wait; otherw\
ise run this cell again."):jo(),wn="coursekit",Lo=window,_o=Symbol.for("coursekit.unstored");Lo[_o]??=new Map;var Ge=Lo[_o],
Xa=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1]??"/";function kn(){
try{return window.localStorage}catch{return null}}function yn(n,o){let i=`${[wn,n,Xa,o].join(" ")} `;return{front:i,put(s,c){
let u=JSON.stringify(c);try{return Qa(u.length+i.length+s.length),window.localStorage.setItem(i+s,u),Ge.delete(i+s),!0}catch{
return Ge.set(i+s,u),!1}},remove(s){Ge.delete(i+s),kn()?.removeItem(i+s)},get:s=>bn(Ge.get(i+s)??et(i+s)),has:s=>Ge.has(
i+s)||et(i+s)!==null,isStored:s=>et(i+s)!==null,all:()=>qo(i).flatMap(s=>{let c=bn(Ge.get(s)??et(s));return c?[[s.slice(
i.length),c]]:[]})}}function et(n){return kn()?.getItem(n)??null}function qo(n){let o=kn(),i=new Set(Ge.keys());for(let s=0;s<
(o?.length??0);s+=1)i.add(o?.key(s)??"");return[...i].filter(s=>s.startsWith(n))}function bn(n){try{let o=JSON.parse(n??
"null");return o&&typeof o=="object"?o:null}catch{return null}}function Qa(n){let o=m=>m.length+(et(m)?.length??0),i=qo(
`${wn} `),s=i.reduce((m,k)=>m+o(k),0);if(s+n<=1e6)return;let c=m=>bn(et(m))?.at??0,u=i.filter(m=>!m.startsWith(`${wn} wa\
iting `));u.sort((m,k)=>c(m)-c(k));for(let m of u){if(s+n<=1e6)return;s-=o(m),window.localStorage.removeItem(m)}if(s+n>1e6)
throw new Error("no room for another action")}function vn(n){let o=JSON.stringify(n);return[2166136261,19088743].map(i=>{
let s=i;for(let c=0;c<o.length;c+=1)s=Math.imul(s^o.charCodeAt(c),16777619);return(s>>>0).toString(16).padStart(8,"0")}).
join("")}function Do(n,{course:o,quiz:i},s,{onNews:c,onLate:u,onElsewhere:m}){let k=yn("waiting",o),g=new Map,w=new Map,
y=new Map,x=new Set,v=new Set,T=new Set,S={},j=!1;return n.listen(pe),window.addEventListener("storage",ne),window.addEventListener(
"beforeunload",P),{give:E,giveAll:N,again:L,waiting:M,saved:ee,areStored:()=>M().every(({id:z})=>k.isStored(z)),areSilent:()=>M().
some(({id:z})=>x.has(z)),open(z){S=z,!j&&(j=!0,$().forEach(C))},notOpened(){for(let{id:z}of $())x.add(z)},close(){window.
removeEventListener("storage",ne),window.removeEventListener("beforeunload",P)}};function M(){let[z]=i.split(/(?<=\/)/),
B=({quiz:H})=>H===i||z.endsWith("/")&&String(H).startsWith(z);return k.all().map(([H,Q])=>({...Q,id:H})).filter(B).sort(
(H,Q)=>H.n-Q.n||(H.id<Q.id?-1:1))}function $(){return M().filter(({id:z})=>!y.has(z))}function E(z,B,H){let Q=R({type:"d\
o",question:z,deed:B});w.set(Q.id,H),q(Q),C(Q)}function N(z,{onReply:B,onSilence:H}){let Q=Object.entries(z).map(([me,be])=>R(
{type:"do",question:me,deed:be}));Q.forEach(q);let re=Object.fromEntries(Q.map(me=>[me.question,F(me)])),he=n.ask({type:"\
do-all",deeds:re},{onReply(me){for(let{id:be,question:lr}of Q)lr&&lr in me.refused?ue(be):X(be,me);B(me),c()},onSilence(){
for(let{id:me}of Q)x.add(me);c(),H()}});for(let{id:me}of Q)y.set(me,he)}function L(z){let B=R({type:"again"});w.set(B.id,
z),C(B)}function R(z){let B=M(),H=B.findLast(be=>be.question===z.question);if(H&&Za(H,z)&&!v.has(H.id))return H;let Q=`${new Date().
toISOString().slice(0,19)}Z`,re=z.question&&(S[z.question]??V(z.question)),he=(B.at(-1)?.n??0)+1,me={id:ec(),n:he,quiz:i,
time:Q,version:re,...z};return k.put(me.id,me),me}function q(z){let B=({id:H,n:Q,question:re})=>re===z.question&&Q<z.n&&
!v.has(H)&&(x.has(H)||!y.has(H));M().filter(B).forEach(C)}function C(z){let{id:B,quiz:H,type:Q}=z;if(Q==="again"&&H!==i){
ue(B);return}let re=D(z);x.delete(B);let he=n.ask(re,{onReply(me){X(B,me);let be=w.get(B);w.delete(B),be?be.onReply(me):
T.has(B)||u(z,me),T.add(B),c()},onSilence(){x.add(B),c(),w.get(B)?.onSilence?.()},onRunning:()=>w.get(B)?.onRunning?.(),
onRefused(me){ue(B),w.get(B)?.onRefused?.(me),c()}});y.set(B,he)}function D(z){let{id:B,quiz:H,type:Q,question:re}=z;if(Q===
"again")return{type:Q,id:B};let he=y.has(B)||!w.has(B);return{type:"do",question:re,deed:F(z),...he&&{late:he,quiz:H}}}function F({
id:z,question:B="",deed:H,version:Q,time:re}){let he=Q===V(B)?S[B]:Q;return{...H,id:z,time:re,...he&&{version:he}}}function V(z){
let B=g.get(z);if(B)return B;let H=vn(s.find(({id:Q})=>Q===z)??z);return g.set(z,H),H}function X(z,B){x.delete(z),v.add(
z),B.saved&&ee()}function ee(){v.forEach(ue)}function ue(z){v.delete(z),x.delete(z),k.remove(z)}function pe(z){for(let B of M())
(y.get(B.id)??z)<z&&!v.has(B.id)&&C(B);ce()}function ne({key:z}){z?.startsWith(k.front)&&ce()}function ce(){let z=[...x].
filter(B=>!k.has(B));for(let B of z)x.delete(B),w.delete(B);z.length&&m()}function P(z){M().some(({id:B})=>!k.isStored(B))&&
z.preventDefault()}}var Za=(n,o)=>n.type===o.type&&n.question===o.question&&JSON.stringify(n.deed)===JSON.stringify(o.deed);
function ec(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(n=>n.toString(
16).padStart(2,"0")).join("")}var Io=3e3,tc="[*]:",nc=".jp-InputPrompt";function Bo(n){let o=new Map,i=[],s=0;return n.on(
"msg:custom",u),{ask(m,k){let g=le("message");s+=1;let w=setTimeout(()=>c(g),Io);o.set(g,{...k,place:s,timer:w});try{n.send(
{...m,message_id:g})}catch{}return s},listen:m=>i.push(m),close(){n.off("msg:custom",u);for(let{timer:m}of o.values())clearTimeout(
m);o.clear()}};function c(m){let k=o.get(m);k&&(oc()?(k.onRunning?.(),k.timer=setTimeout(()=>c(m),Io)):k.onSilence?.())}
function u(m){let k=o.get(m.message_id);if(k){o.delete(m.message_id),clearTimeout(k.timer),m.type==="refused"?k.onRefused?.(
m.reason):k.onReply(m);for(let g of i)g(k.place)}}}function oc(){return[...document.querySelectorAll(nc)].some(({textContent:n})=>n===
tc)}var rc=400;function Uo({course:n,quiz:o}){let i=yn("draft",n),s=g=>`${o} ${g.id}`,c=new Map(i.all()),u=new Set,m;return window.
addEventListener("pagehide",k),document.addEventListener("visibilitychange",k),{of(g,w){let y=c.get(s(g));return y&&(w||
y.sign===vn(g))?y.deed:null},soon(g){u.add(g),clearTimeout(m),m=setTimeout(k,rc)},keep(g,w){i.put(s(g),{at:Date.now(),sign:vn(
g),deed:w})},forget(g){c.delete(s(g)),i.has(s(g))&&i.remove(s(g))},close(){k(),window.removeEventListener("pagehide",k),
document.removeEventListener("visibilitychange",k)}};function k(){clearTimeout(m);for(let g of u)g.keepDraft();u.clear()}}
var sc={render({model:n,el:o}){I(n,o);let i=ic(n,Bo(n),o);return o.replaceChildren(i.element),i.close}};function ic(n,o,i){
let[s]=n.get("shown"),c=n.get("manner"),{region:u,announce:m}=de(),k=Ro(m),g=Do(o,c,[s],{onNews(){g.waiting().length||k.
setUnsaved("")},onLate:(P,z)=>ee(z.stands?.result),onElsewhere:q}),w=Uo(c),y=ac(s,{onGuess:F,onLook:V,onInput:()=>w.soon(
{keepDraft:D})}),x=h("p",{class:"ck-guessed",hidden:!0}),v=h("p",{class:"ck-notice"}),T=le("guess"),S=ae("div",{class:"c\
k-prompt",dir:"auto",id:T},s.prompt),j=s.below?ae("div",{dir:"auto"},s.below):null,{notice:M,unsaved:$}=k.elements,E=[S,
j,y.element,x,M,$,v,u],N=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":T},...E),L=!1;return C(),n.on("ch\
ange:stage",pe),o.ask({type:"open"},{onReply(P){ee(P.questions[s.id].result),g.open(P.versions)},onSilence(){g.notOpened(),
g.waiting().length&&k.setUnsaved(dt(g.areStored()))}}),{element:N,close:R};function R(){n.off("change:stage",pe);for(let P of[
g,w,o])P.close()}function q(){let P=z=>ee(z.questions[s.id].result);o.ask({type:"open"},{onReply:P})}function C(){let[P]=g.
waiting(),z=w.of(s,!0)??P?.deed,{text:B}=z?.sent??{};typeof B=="string"&&(y.text.value=B)}function D(){let P=y.text.value.
trim();P&&!y.element.hidden?w.keep(s,{sent:{text:P}}):w.forget(s)}function F(){let P=y.text.value.trim();P?X({text:P}):(k.
tell(p("Write your guess first; one word is enough.")),y.text.focus())}function V(){X({without:!0})}function X(P){if(L)return;
L=!0,k.clear();let z={did:"answer",sent:P};g.give(s.id,z,{onReply(B){k.setUnsaved(B.saved?"":Mt(n.get("kept")?.why??"")),
ee(B.stands.result),m(p("What the guess was about is shown below."))},onSilence(){L=!1,k.setUnsaved(dt(g.areStored())),m(
k.whyUnsaved())},onRefused(B){L=!1,k.tell(p("Not kept: {reason}.",{reason:B})),q()}})}function ee(P){P&&(y.element.hidden=
!0,w.forget(s),x.hidden=!1,x.replaceChildren(...P.written?[h("strong",{},p("Your guess:"))," ",h("q",{dir:"auto"},P.written)]:
[p("You chose to see it without a guess.")]),ue(),pe())}function ue(){let P=ce(),z=P?.parentElement?.querySelector("temp\
late");!P||!z||(P.append(z.content.cloneNode(!0)),z.remove(),P.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ne())}function pe(){let P=n.get("stage");v.replaceChildren(P==="failed"?n.get("fault"):""),P==="failed"&&L&&m(n.get("fau\
lt")),P==="open"&&ne()}function ne(){let P=ce();if(!P)return;let z=p("What the guess was about");for(let[Q,re]of[["tabin\
dex","-1"],["role","group"],["aria-label",z]])P.setAttribute(Q,re);se(P);let{activeElement:B}=document,H=B!==document.body&&
!N.contains(B);L&&!H&&P.focus({preventScroll:!0}),L=!1}function ce(){return i.closest(".ck-gate")?.querySelector(".ck-re\
vealed")}}function ac(n,{onGuess:o,onLook:i,onInput:s}){let c=h("p",{class:"ck-how",id:le("how")},p("Make your guess fir\
st: then you see. No guess is graded.")),u=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:le(n.id),"aria-describedby":c.
id,oninput:s}),m=h("button",{type:"submit",class:"ck-main"},p("Keep my guess and show")),k=h("button",{type:"button",onclick:i},
p("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(g){g.preventDefault(),o()}},c,h("label",{for:u.
id},p("Your guess:")),u,h("div",{class:"ck-actions"},m,k)),text:u}}var cc=300,Tt=14,xn=17,$n=["done","missed","left"],Wo={
done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},lc={render({model:n,el:o}){I(n,o);let i=uc(m=>s.ask(m));o.replaceChildren(
i.element);let{link:s,leave:c}=Ma(n,o,i.lookSoon);i.look();let u=new IntersectionObserver(([m])=>m.isIntersecting&&i.lookSoon());
return u.observe(o),()=>{u.disconnect(),c()}}};function uc(n){let{region:o,announce:i}=de(),s=h("p",{class:"ck-total"}),
c=h("p",{class:"ck-notice"}),u=h("div"),m=h("div"),k=0,g=h("button",{type:"button",onclick:j},p("Refresh")),w=h("div",{class:"\
ck ck-progress"},s,wc(),g,c,u,m,o),y,x="";return{element:w,look:v,lookSoon:S};async function v(){try{let{lessons:M,unread:$,
apart:E,first_edition:N}=await n({keeping:"look"});T(N??[]);let L=[...$.map(C=>p("This unit cannot be read: {why}",{why:C})),
E];c.replaceChildren(...L.filter(Boolean).map(C=>h("p",{},C)));let R=JSON.stringify(M);if(R===x)return!0;x=R,s.replaceChildren(
M.length?p("All units: {counts}",{counts:Sn(M.flatMap(Fo))}):p("No unit here has any questions."));let q=[...u.querySelectorAll(
"details")].map(C=>C.open);return u.replaceChildren(...M.map(pc)),u.querySelectorAll("details").forEach((C,D)=>{C.open||=
!!q[D]}),!0}catch(M){let $=M instanceof Error?M.message:String(M);return c.replaceChildren($),i($),!1}}function T(M){M.length!==
k&&(k=M.length,m.replaceChildren(dc(M)))}function S(){clearTimeout(y),y=setTimeout(v,cc)}async function j(){await v()&&i(
s.textContent)}}function dc(n){let o=n.length,i=_("First edition: one answer is kept","First edition: {count} answers ar\
e kept",o);return h("details",{class:"ck-first-edition"},h("summary",{},i),h("p",{},p("These questions have left the cou\
rse and are not asked again.")),h("ul",{},...n.map(fc)))}function fc({prompt:n,words:o,time:i,verdict:s}){let c=G(i.slice(
0,10));return h("li",{},ae("span",{dir:"auto"},n),h("p",{},`${c}: `,h("q",{dir:"auto"},o||"…"),` ${hc()[s]??""}`))}var hc=()=>({
right:p("Right"),partly:p("Partly right"),near:p("Nearly right"),wrong:p("Not right")}),Fo=n=>n.objectives.flatMap(({questions:o})=>o.
map(({state:i})=>i));function pc(n){let o=Fo(n),i=h("span",{dir:"auto"},n.title),s=h("span",{class:"ck-unseen"},p("(open\
s in a new tab)")),c=$n.flatMap(u=>o.filter(m=>m===u));return h("section",{},h("h3",{},h("a",{href:n.file,target:"_blank",
rel:"noopener"},i," ",s)),h("p",{class:"ck-counts"},On(c),Sn(o)),mc(n))}function mc({objectives:n}){let o=n.some(({questions:i})=>i.
some(({state:s,earlier:c})=>s==="missed"||s==="left"&&c));return h("details",{open:o},h("summary",{},p("By objective")),
h("ul",{},...n.map(gc)))}function gc({text:n,questions:o}){let i=o.map(({state:u})=>u),s=o.filter(({state:u})=>u==="miss\
ed"),c=o.filter(({state:u,earlier:m})=>u==="left"&&m);return h("li",{},n?h("span",{dir:"auto"},n):p("Questions without a\
n objective"),h("p",{class:"ck-counts"},On(i),Sn(i)),zo(p("Missed:"),s),zo(p("Changed since you answered:"),c))}function zo(n,o){
if(!o.length)return null;let i=o.map(({prompt:s})=>ae("li",{dir:"auto"},s));return h("div",{class:"ck-prompts"},h("p",{},
n),h("ul",{},...i))}function Sn(n){let[o,i,s]=$n.map(c=>n.filter(u=>u===c).length);return p("{done} done, {missed} misse\
d, {left} left",{done:o,missed:i,left:s})}function wc(){let n={done:p("done"),missed:p("missed"),left:p("left")},o=$n.map(
i=>h("span",{},On([i]),` ${n[i]}`));return h("p",{class:"ck-legend"},p("A symbol for each question:"),...o)}function On(n){
let o=J("svg",{class:"ck-marks",width:n.length*xn,height:Tt,viewBox:`0 0 ${n.length*xn} ${Tt}`,"aria-hidden":"true",focusable:"\
false"});return n.forEach((i,s)=>{let c=J("g",{class:`ck-mark-${i}`,transform:`translate(${s*xn} 0)`});c.append(J("rect",
{x:1,y:1,width:Tt-2,height:Tt-2,rx:2})),Wo[i]&&c.append(J("path",{d:Wo[i]})),o.append(c)}),o}var kc=3,yc=30,Po=100,bc=["\
client","whole-brief"];function vc(n,{way:o,makeForm:i,put:s}){let c=[],u=o==="one-by-one",m=h("button",{type:"button",class:"\
ck-main",hidden:!0,onclick:M},p("Next question")),k={},g=0;return{next:m,begin(){v(kc),c.length<n.length&&xc(x)},addAll:()=>v(
1/0),restore:T,restoreOne:S,arrange:j,named:w,around($){let E=$ instanceof Element?$.closest("form"):null;return c.find(
N=>N.element===E)},actions:()=>Object.fromEntries(y().flatMap(([$,E])=>{let N=E.action();return N?[[$,N]]:[]})),left:()=>c.
filter($=>!$.isAnswered()).length,firstToAnswer:()=>y().find(([$])=>!k[$]?.result)?.[1],setSaved($){for(let[E,N]of y())$.
has(E)||N.setUnsaved("")}};function w($){return c[n.findIndex(({id:E})=>E===$)]}function y(){return c.map(($,E)=>[n[E].id,
$])}function x(){v(yc),c.length<n.length&&setTimeout(x)}function v($){let E=n.slice(c.length,c.length+$).map((N,L)=>{let R=c.
length+L+1,q=n.length,C=bc.includes(N.kind)?"":p("Question {place} of {count}",{place:R,count:q}),D=i(N,C);return k[N.id]&&
D.restore(k[N.id]),D});c.push(...E),j(),s(E,n.length-c.length)}function T($){k=$,o!=="each"&&v(1/0);for(let[E,N]of y())N.
restore(k[E]);u&&(g=Math.max(0,c.findIndex(E=>!E.isAnswered()))),j()}function S($,E){k[$]=E,w($)?.restore(E),j()}function j(){
c.forEach(($,E)=>{$.element.hidden=u&&E>g}),m.hidden=!(u&&g<c.length-1&&c[g].isAnswered())}function M(){g+=1,j(),c[g].focus()}}
function xc(n){let o=!1,i=()=>{o||n(),o=!0};setTimeout(i,Po),requestAnimationFrame(()=>$c(i))}function $c(n){"requestIdl\
eCallback"in window?requestIdleCallback(n,{timeout:Po}):setTimeout(n)}function Sc(n,o){let{make:i,makeMarkdown:s,markdownBlock:c,
t:u,uniqueId:m,verdictLine:k}=o,g=i("textarea",{id:m("text"),rows:4,maxlength:2e3,dir:"auto",oninput:z}),w=i("p",{class:"\
ck-how",id:m("count")});g.setAttribute("aria-describedby",w.id);let y=i("div"),x=i("div",{role:"group"}),v=i("div"),T=i(
"div",{class:"ck-case"},y,x,v),S=null,j=[],M=null,$=null,E=!1;return D(),{how:u("A decision that you have made stays."),
get check(){return S?.asks&&!S.next?u("Compare"):u("Decide")},goesOn:!0,body:T,answer:N,fill:L,show:R,said:C,close:()=>o.
setDisabled(x,!0),open:q};function N(){if($)return $;if(M){let B=M.answer()?.choices;return B?{path:[...j,...B]}:null}return S?.
asks&&g.value.trim()?{path:j,text:g.value.trim()}:null}function L(B){$=null;let{path:H,text:Q}=B,re=H.slice(0,j.length).
join()===j.join();re&&M&&H.length===j.length+1?M.fill({choices:H.slice(-1)}):re&&!M&&Q?(g.value=Q,z()):S||($=B)}function R(B){
if($=null,E=!1,JSON.stringify(B)===JSON.stringify(S))return;let H=!!T.closest("form")?.contains(document.activeElement),
Q=B.steps.length!==S?.steps.length||B.written!==S?.written;S=B,j=B.path,y.replaceChildren(...B.steps.map(ee)),B.written&&
!g.value&&(g.value=B.written),D(),H&&Q&&x.querySelector("p")?.focus()}function q(){o.setDisabled(x,!1),E=!0,queueMicrotask(
()=>{!E||!S||(S=null,j=[],g.value="",y.replaceChildren(),D())})}function C({steps:B,next:H,written:Q}){if(Q)return u("Wh\
at to look for is shown below your own answer.");let{verdict:re,feedback:he}=B[B.length-1],me=H?ne(B.length+1):u("The ca\
se has ended.");return[o.sentence(P()[re]),o.plainText(he),o.sentence(me)].join(" ")}function D(){let B=S?S.next:n;M=B?o.
viewOptions(B.options,{how:"",type:"radio"}):null,x.replaceChildren(...B?F(B,j.length+1):V()),v.replaceChildren(...S?.written?
X(S):[]),z()}function F({fact:B,question:H,contested:Q},re){let he=m("decision");return[pe(ne(re)),c(B),s("p",{class:"ck\
-heading",dir:"auto",id:he},H),Q?i("p",{class:"ck-how"},ce()):"",i("div",{role:"radiogroup","aria-labelledby":he},M?.body)]}
function V(){let{ending:B,asks:H}=S,Q=H?s("label",{for:g.id,dir:"auto"},H.prompt):"";return[pe(u("How the case ends")),c(
B),...H?[Q,g,w]:[]]}function X({rubric:B,model:H,marks:Q}){return[i("p",{class:"ck-heading"},u("Mark your own answer")),
o.viewRubric(B,Q,o),i("details",{},i("summary",{},u("A reason that meets the rubric")),c(H))]}function ee(B,H){let Q=m("\
step"),re=B.others.map(he=>i("li",{},...ue(he)));return i("div",{class:"ck-position",role:"group","aria-labelledby":Q},i(
"p",{class:"ck-heading",id:Q},ne(H+1)),c(B.fact),s("p",{dir:"auto"},B.question),...ue(B),re.length?i("details",{},i("sum\
mary",{},u("The other options")),i("ul",{},...re)):null)}function ue({text:B,verdict:H,feedback:Q}){let re=s("p",{class:"\
ck-decided",dir:"auto"},B);return H?[re,k(H,P()[H]),c(Q)]:[re]}function pe(B){let H=m("heading");return x.setAttribute("\
aria-labelledby",H),i("p",{class:"ck-heading",tabindex:-1,id:H},B)}function ne(B){return u("Decision {number} of {count}",
{number:B,count:n.decisions})}function ce(){return u("This decision is contested, and not graded.")}function P(){return{
right:u("Right"),wrong:u("Not right"),discussed:u("Contested: not graded")}}function z(){let B=S?.asks?.limit,H=g.value.
split(/\s+/).filter(Boolean).length;w.replaceChildren(B?u("{count} of about {limit} words",{count:H,limit:B}):""),w.classList.
toggle("ck-over",!!B&&H>B)}}var Ho="coursekit-client-chosen",Oc="coursekit-paragraph-kept";function Ec(n,o){let{dateInWords:i,
make:s,makeMarkdown:c,markdownBlock:u,t:m,tn:k,uniqueId:g}=o,w=n.clients,y={claim:m("Claim"),rule:m("Rule (instrument, a\
rticle, paragraph)"),application:m("Application to the client"),counter:m("Strongest counter-argument"),source:m("Source")},
x=s("p",{class:"ck-how",id:g("count")}),v=Object.entries(y).map(([P,z])=>{let B=g(P),H=s("textarea",{id:B,rows:P==="sour\
ce"?2:3,maxlength:4e3,dir:"auto","aria-describedby":x.id,oninput:ne});return{name:P,label:z,text:H,element:s("div",{},s(
"label",{for:B},z),H)}}),T=s("div",{class:"ck-position"}),S=D(),j=s("div",{class:"ck-discussed",hidden:!0}),M=s("div"),$=s(
"div",{},...v.map(({element:P})=>P),x),E=s("div",{class:"ck-brief"},T,S.element,$,j,M),N="",L=Number.POSITIVE_INFINITY;return V(
""),ne(),document.addEventListener(Ho,P=>{V(P.detail)}),{how:m("Nobody grades it. Each version that you keep stays in yo\
ur record."),check:m("Keep this version"),body:E,answer(){let P=Object.fromEntries(v.map(({name:z,text:B})=>[z,B.value.trim()]));
return Object.values(P).some(Boolean)?{client:N,fields:P}:null},fill:R,show:q,follow:C,said:()=>m("What to look for, and\
 examples, are shown below your own paragraph."),close:()=>o.setDisabled($,!0),open:()=>o.setDisabled($,!1)};function R(P){
for(let{name:z,text:B}of v)B.value=P.fields[z]??"";P.client&&V(P.client),ne()}function q(P){v.some(({text:B})=>B.value)||
R({fields:P.fields}),N||V(P.client);let z=JSON.stringify([P.rubric,P.marks]);j.dataset.shown!==z&&(j.dataset.shown=z,j.hidden=
!1,j.replaceChildren(ce(m("Mark your own paragraph")),o.viewRubric(P.rubric,P.marks,o),ce(m("Examples")),...P.exemplars.
map(o.viewExemplar)))}function C({client:P,versions:z=[]}){P&&V(P);let B=S.element.contains(document.activeElement);ee(P??
"")&&!B&&(S.element.open=!1);let H=ue(z);M.replaceChildren(...H?[H]:[]),z.length>L&&document.dispatchEvent(new CustomEvent(
Oc)),L=z.length}function D(){let P=g("client"),z=w.map(({token:re})=>s("input",{type:"radio",name:P,value:re,id:g("clien\
t"),onchange:F})),B=w.map(({text:re},he)=>s("div",{class:"ck-option"},z[he],c("label",{for:z[he].id,dir:"auto"},re))),H=s(
"summary",{},m("Whom do you advise?")),Q={role:"radiogroup","aria-label":m("Whom do you advise?")};return{inputs:z,element:s(
"details",{},H,s("div",Q,...B))}}function F(){let P=o.chosenValue(S.inputs);V(P),document.dispatchEvent(new CustomEvent(
Ho,{detail:P}));let z=ee(P);o.choose({client:P},()=>{o.announce(m("You now advise: {name}",{name:o.plainText(z?.text??"")}))})}
function V(P){let z=ee(P);if(P&&!z)return;N=P,o.chooseValue(S.inputs,P),S.element.open=!z||S.element.open;let B=s("p",{class:"\
ck-how"},m("Choose a client first; you can change it later."));T.replaceChildren(...z?X(z):[B])}function X({text:P,asks:z}){
let B=c("strong",{dir:"auto"},P);return[s("p",{},m("You advise:")," ",B),u(z)]}function ee(P){return w.find(z=>z.token===
P)}function ue(P){if(!P.length)return null;let z=k("One version kept","{count} versions kept",P.length),B=P.map(pe);return s(
"details",{},s("summary",{},z),s("ol",{},...B))}function pe({time:P,sent:z}){let B=ee(z.client),H=B?[" · ",c("span",{dir:"\
auto"},B.text)]:[],Q=`${i(P.slice(0,10))}, ${P.slice(11,16)} UTC`,re=v.flatMap(({name:he,label:me})=>{let be=z.fields?.[he];
return typeof be!="string"||!be?[]:[s("dt",{},me),s("dd",{class:"ck-kept",dir:"auto"},be)]});return s("li",{},Q,...H,s("\
dl",{},...re))}function ne(){let P=v.map(({text:B})=>B.value.split(/\s+/).filter(Boolean).length).reduce((B,H)=>B+H,0),{
limit:z}=n;x.replaceChildren(m("{count} of about {limit} words",{count:P,limit:z})),x.classList.toggle("ck-over",P>1.5*z)}
function ce(P){return s("p",{class:"ck-heading"},P)}}var Mc=({options:n},{t:o,viewOptions:i})=>i(n,{how:o("Choose one an\
swer."),type:"radio"}),Tc=({options:n},{t:o,viewOptions:i})=>i(n,{how:o("Choose every answer that is right."),type:"chec\
kbox"});function Ac(n,o){let{make:i,makeMarkdown:s,t:c}=o,u=n.right;return o.viewPlaced(n,c("Choose a column for each."),
m=>{let k=o.uniqueId("classify"),g=s("legend",{dir:"auto"},m),w=u.map(({token:v})=>i("input",{type:"radio",name:k,value:v})),
y=u.map((v,T)=>i("label",{},w[T]," ",s("span",{dir:"auto"},v.text))),x=i("fieldset",{class:"ck-inline"},g,...y);return{element:x,
control:x,words:g.textContent??"",value:()=>o.chosenValue(w),set:v=>o.chooseValue(w,v)}})}function Nc(n,o){let{describe:i,
make:s,setInvalid:c,t:u}=o,m=n.pieces,k=n.gaps,g=k.map((x,v)=>{let T=u("Gap {place} of {count}",{place:v+1,count:k.length});
return{control:o.makeBlank({class:"ck-gap","aria-label":T},x),label:T,feedback:o.makeFeedback()}}),w=s("p",{class:"ck-cl\
oze",dir:"auto",id:o.uniqueId("cloze")});m.forEach((x,v)=>{w.append(o.makeMarkdown("span",{},x)),g[v]&&w.append(g[v].control)});
for(let{control:x}of g)i(x,w);let y=s("div",{},w,...g.map(({feedback:x})=>x.element));return{how:u("Fill the gaps."),body:y,
answer(){let x=g.map(({control:v})=>v.value.trim());return x.some(Boolean)?{gaps:x}:null},fill({gaps:x}){g.forEach(({control:v},T)=>{
v.value=x[T]??""})},show(x){g.forEach(({control:v,label:T,feedback:S},j)=>{let{right:M,written:$,...E}=x.gaps[j];v.value=
$,i(v,S.element,w),c(v,$&&!M);let N=o.placeVerdict(M,$),L={right:u("{gap}: right",{gap:T}),wrong:u("{gap}: not right",{gap:T}),
left:u("{gap}: left empty",{gap:T})};S.set(...o.placeTold(N,L[N],E))})},said:()=>g.map(({feedback:x})=>x.text()).join(" "),
...o.closing(y,()=>{for(let{control:x,feedback:v}of g)i(x,w),c(x,!1),v.set()})}}function Cc(n,{dateInWords:o,make:i,t:s,
uniqueId:c,viewTyped:u}){let m=c("undated"),k=i("input",{type:"checkbox",id:m,onchange:y}),g=i("label",{for:m},` ${s("Th\
e text gives no date.")}`),w=u({how:s("Type a date that is as precise as the text: a day, a month or a year."),label:s("\
Date:"),more:i("p",{},k,g),sent:()=>k.checked?{undated:!0}:null,filled(x){k.checked=!!x.undated,y()},shown({understood:x}){
k.checked=x==="undated"},key:o});return w;function y(){w.input.disabled=k.checked}}function Rc(n,o){let{make:i,makeMarkdown:s,
markdownBlock:c,t:u,uniqueId:m}=o,k=i("textarea",{id:m("text"),rows:6,maxlength:1e4,dir:"auto",oninput:v}),g=i("p",{class:"\
ck-how",id:m("count")});k.setAttribute("aria-describedby",g.id);let w=i("div",{class:"ck-discussed",hidden:!0}),y=s("spa\
n",{},n.role),x=i("div",{},i("p",{dir:"auto"},i("strong",{},u("Your role: ")),y),i("label",{for:k.id},u("Write what some\
body in this role would say:")),k,g,w);return v(),{how:u("You are not asked for your own opinion, and no answer is grade\
d."),check:u("Compare"),isFreeText:!0,body:x,answer:()=>k.value.trim()?{text:k.value.trim()}:null,fill(j){k.value=j.text,
v()},show(j){k.value||(k.value=j.written),v(),w.hidden=!1,w.replaceChildren(T(u("Answers that can be defended")),...j.positions.
map(S),T(u("Mark your own answer")),o.viewRubric(j.rubric,j.marks,o),T(u("Examples")),...j.exemplars.map(o.viewExemplar))},
said:({positions:j})=>u("{count} answers that can be defended are shown below your own.",{count:j.length}),...o.closing(
x)};function v(){let j=k.value.split(/\s+/).filter(Boolean).length,{limit:M}=n;g.replaceChildren(u("{count} of about {li\
mit} words",{count:j,limit:M})),g.classList.toggle("ck-over",j>M)}function T(j){return i("p",{class:"ck-heading"},j)}function S({
answer:j,held_by:M,strongest:$,counter:E}){let N=m("position");return i("div",{class:"ck-position",role:"group","aria-la\
belledby":N},s("p",{class:"ck-heading",dir:"auto",id:N},j),i("p",{dir:"auto"},u("Held by {who}.",{who:M})),i("p",{},i("s\
trong",{},u("The strongest argument for it"))),c($),i("p",{},i("strong",{},u("The strongest argument against it"))),c(E))}}
function jc(n,o){let{describe:i,make:s,markdownBlock:c,setDisabled:u,setInvalid:m,t:k}=o,g=n.words,w=o.viewMarking(g,n.rest,
{"aria-label":k("Words in the passage")}),y=w.element,x=s("button",{type:"button",onclick:j},k("Clear the marks")),v=o.makeFeedback(),
T=s("div",{class:"ck-actions"},x),S=s("div",{},y,T,v.element);return{how:k("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:S,answer:()=>w.marked().length?{
words:w.marked()}:null,fill:({words:$})=>w.markAll(E=>$.includes(E)),show($){w.markAll(N=>$.words.includes(N),!0);let E=[
c($.feedback)];if($.key){let N=new Set($.key);w.words.forEach((L,R)=>{L.dataset.key=String(N.has(R))}),E.push(o.keyLine(
$.key.map(M).join("")))}$.why&&E.push(c($.why)),v.set(...E),i(y,v.element),m(y,$.verdict!=="right")},said:()=>v.text(),close(){
w.close(),u(S,!0)},open(){w.open(),u(S,!1);for(let $ of w.words)delete $.dataset.key;v.set(),i(y),m(y,!1)}};function j(){
w.markAll(()=>!1)}function M($,E){return(E?g[$][0]:"")+w.words[$].textContent}}function Lc(n,{make:o,makeMarkdown:i,makeSelect:s,
plainText:c,t:u,uniqueId:m,viewPlaced:k}){let g=n.right.map(w=>[w.token,c(w.text)]);return k(n,u("For each one, choose w\
hat goes with it."),w=>{let y=m("match"),x=s({id:y},g),v=i("label",{for:y,dir:"auto"},w);return{element:o("div",{class:"\
ck-pair"},v,x),control:x,words:v.textContent??"",value:()=>x.value,set(T){x.value=T}}})}var tt="nothing";function _c(n,o){
let{chosenValue:i,describe:s,make:c,setInvalid:u,t:m}=o,k=o.uniqueId("mend"),g=[...n.row,[tt,""]].map(($,E)=>qc($,{name:k,
id:`${k}-${E}`,onchange:M},o)),w=g.map(({input:$})=>$),y=o.makeBlank({id:o.uniqueId("mended")},n.among),x=c("label",{for:y.
id},m("What should it say?")),v=c("p",{class:"ck-field"},x,y),T=o.makeFeedback(),S=c("div",{},c("blockquote",{dir:"auto"},
n.sentence),c("div",{class:"ck-options"},...g.map(({element:$})=>$)),v,T.element);return M(),{how:m("Choose the wrong ce\
ll, then say what it should contain."),body:S,answer(){let $=i(w),E=y.value.trim();return $===tt?{cell:$}:$&&E?{cell:$,text:E}:
null},fill:({cell:$,text:E})=>j($,E??""),show($){j($.cell,$.value),T.set(...Dc($,o));let E=w.find(N=>N.checked);s(E,T.element),
s(y,T.element),u(y,Yo($)==="wrong")},said:()=>T.text(),...o.closing(S,()=>{T.set();for(let $ of[...w,y])s($);u(y,!1)})};
function j($,E){o.chooseValue(w,$),y.value=E,M()}function M(){v.hidden=["",tt].includes(i(w))}}function qc([n,o],{name:i,
id:s,onchange:c},{make:u,t:m}){let k=u("input",{type:"radio",name:i,id:s,value:n,onchange:c}),g=n===tt?u("label",{for:s},
Go(m)):u("label",{for:s,dir:"auto"},u("strong",{},`${n}: `),o);return{input:k,element:u("div",{class:"ck-option"},k,g)}}
function Dc(n,{keyLine:o,markdownBlock:i,t:s,verdictLine:c}){let{right:u,feedback:m,key:k,why:g}=n,w=Yo(n);return[u?c("r\
ight",s("The cell: right")):c("wrong",s("The cell: not right")),...w==="right"?[c(w,s("What it should say: right"))]:[],
...w==="wrong"?[c(w,s("What it should say: not right"))]:[],...m?[i(m)]:[],...k?[o(k.cell===tt?Go(s):`${k.cell}: ${k.value}`)]:
[],...g?[i(g)]:[]]}function Yo({right:n,cell:o,verdict:i}){return!n||o===tt?"":i==="right"?"right":"wrong"}var Go=n=>n("\
Nothing in this row is wrong");function Ic({unit:n},{make:o,t:i,viewTyped:s}){let c=n?o("span",{"aria-hidden":"true"},` ${n}`):
null,u=n?i("Number ({unit}):",{unit:n}):i("Number:"),m=s({how:i("Type a number."),label:u,after:c});return m.input.setAttribute(
"inputmode","decimal"),m}function Bc(n,o){let{announce:i,describe:s,make:c,markdownBlock:u,plainText:m,setOff:k,t:g}=o,w=o.
makeFeedback(),y=c("ol",{class:"ck-order"}),x=c("div",{},y,w.element),v=n.items.map(T);return $(),{how:g("Put them in or\
der, with the first at the top: use the buttons, or the arrow keys on a button."),body:x,answer:()=>({order:v.map(({token:E})=>E)}),
fill:({order:E})=>j(E),show(E){j(E.key??E.order);let N=[E.feedback,E.why].filter(Boolean).map(u);w.set(...N,...S(E.open??
[])),s(y,w.element)},said:()=>w.text(),...o.closing(x,()=>{w.set(),s(y),$()})};function T({token:E,text:N}){let L=m(N),R=o.
makeMarkdown("span",{class:"ck-words",dir:"auto"},N),q=V("↑",g("Move up: {item}",{item:L}),-1),C=V("↓",g("Move down:\
 {item}",{item:L}),1),D=c("span",{class:"ck-moves"},q,C),F=c("li",{onkeydown:X},D,R);return{token:E,words:L,row:F,up:q,down:C};
function V(ee,ue,pe){return c("button",{type:"button",class:"ck-move","aria-label":ue,onclick:()=>M(E,pe)},ee)}function X(ee){
let ue={ArrowUp:-1,ArrowDown:1}[ee.key];ue&&(ee.preventDefault(),ee.stopPropagation(),M(E,ue))}}function S(E){if(!E.length)
return[];let N=E.map(([R,q])=>c("li",{},g("{one} / {other}",{one:m(R),other:m(q)}))),L=g("The text does not say which of\
 these came first:");return[c("p",{},L),c("ul",{},...N)]}function j(E){v.sort((N,L)=>E.indexOf(N.token)-E.indexOf(L.token)),
$()}function M(E,N){let L=v.findIndex(F=>F.token===E),R=L+N,q=v[L];if(q.up.disabled||R<0||R>=v.length)return;v.splice(L,
1),v.splice(R,0,q);let C=document.activeElement;$(),C instanceof HTMLElement&&C.focus();let D={item:q.words,place:R+1,count:v.
length};i(g("{item}: now {place} of {count}",D))}function $(){y.replaceChildren(...v.map(({row:E})=>E)),v.forEach(({up:E,
down:N},L)=>{k(E,L===0),k(N,L===v.length-1)})}}var Uc=(n,{t:o,viewTyped:i})=>i({how:o("Type a word or a short phrase. Ca\
pitals and accents do not matter."),label:o("Answer:")});function Wc(n,o){let{chooseValue:i,chosenValue:s,describe:c,keyLine:u,
make:m,markdownBlock:k,t:g}=o,w=o.uniqueId("true-or-false"),y=o.makeFeedback(),x=[g("True"),g("False")],v=[!0,!1].map(j=>m(
"input",{type:"radio",name:w,value:String(j)})),T=v.map((j,M)=>m("label",{},j,` ${x[M]}`)),S=m("div",{},m("div",{class:"\
ck-inline"},...T),y.element);return{how:g("True or false?"),body:S,answer(){let j=s(v);return j?{answer:j==="true"}:null},
fill:({answer:j})=>i(v,String(j)),show(j){i(v,String(j.answer));let M="key"in j?[u(x[j.key?0:1])]:[];y.set(k(j.feedback),
...M),c(v.find($=>$.checked),y.element)},said:()=>y.text(),...o.closing(S,()=>{y.set();for(let j of v)c(j)})}}var Fc={branching:Sc,
brief:Ec,choice:Mc,choices:Tc,classify:Ac,cloze:Nc,date:Cc,discuss:Rc,highlight:jc,match:Lc,mend:_c,number:Ic,order:Bc,"\
short-text":Uc,"true-or-false":Wc},Ko={};l(Ko,{chooseValue:()=>Qo,chosenValue:()=>Xo,closing:()=>Ct,describe:()=>Ie,focusFirst:()=>Jo,
isOff:()=>Ke,keyLine:()=>En,makeBlank:()=>tr,makeFeedback:()=>ft,makeSelect:()=>nr,markdownBlock:()=>De,placeTold:()=>er,
placeVerdict:()=>Zo,plainText:()=>Vo,rounded:()=>je,sentence:()=>Nt,setDisabled:()=>Mn,setInvalid:()=>ht,setOff:()=>Ee,verdictLine:()=>At});
var zc={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function At(n,o){let i=h("span",{"aria-hidden":"true"},`${zc[n]} `);return h("p",{class:`ck-verdict ck-${n.replace(" ","\
-")}`},i,o)}function ft(){let n=h("div",{class:"ck-feedback",id:le("feedback"),hidden:!0});return{element:n,text:()=>Pc(
n),set(...o){n.hidden=!o.length,n.replaceChildren(...o)}}}var Nt=n=>/[.!?:…。؟]["”’)]*$/.test(n)?n:`${n}.`;function Pc(n){
let o=n.cloneNode(!0);for(let i of o.querySelectorAll("[aria-hidden]"))i.remove();return[...o.children].map(i=>i.textContent?.
trim()??"").filter(Boolean).map(Nt).join(" ")}var De=n=>ae("div",{dir:"auto"},n),Vo=n=>ae("span",{},n).textContent??"";function Ie(n,...o){
o.length?n?.setAttribute("aria-describedby",o.map(({id:i})=>i).join(" ")):n?.removeAttribute("aria-describedby")}function ht(n,o){
o?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-invalid")}var Ee=(n,o)=>n.setAttribute("aria-disabled",String(
o)),Ke=n=>n.getAttribute("aria-disabled")==="true",En=n=>h("p",{class:"ck-key"},p("The answer: {key}",{key:n}));function Mn(n,o){
let i=n.querySelectorAll("input, select, textarea, button");for(let s of i)s.disabled=o}function Jo(n){n.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var Ct=(n,o)=>({close:()=>Mn(n,!0),open(){Mn(n,!1),o?.()}}),Xo=n=>n.
find(o=>o.checked)?.value??"";function Qo(n,o){for(let i of n)i.checked=i.value===o}function Zo(n,o){return n?"right":o?
"wrong":"left"}function er(n,o,{feedback:i,key:s,why:c}){return[At(n,o),...i?[De(i)]:[],...s&&n!=="right"?[En(s)]:[],...c?
[De(c)]:[]]}function tr(n,o){return o.length?nr(n,o.map(i=>[i,i])):h("input",{...n,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function nr(n,o){let i=h("option",{value:""},p("Choose …")),s=o.map(([c,u])=>h("option",{value:c,dir:"aut\
o"},u));return h("select",n,i,...s)}var je=n=>String(Math.round(n*100)/100),or=()=>({sure:p("Sure"),fairly:p("Fairly sur\
e"),guessing:p("Guessing")});function Hc(){let n=le("confidence"),o=Object.entries(or()).map(([c,u])=>{let m=h("input",{
type:"radio",name:n,value:c});return{input:m,label:h("label",{},m,` ${u}`)}}),i=o.map(({input:c})=>c),s=h("legend",{},p(
"How sure are you?"));return{element:h("fieldset",{class:"ck-inline"},s,...o.map(({label:c})=>c)),value:()=>Xo(i),show:c=>Qo(
i,c),close(){for(let c of i)c.disabled=!0}}}function Yc(){let n=le("reason"),o=h("input",{type:"text",id:n,maxlength:300,
dir:"auto"}),i=h("label",{for:n},p("Why? In one line:"));return{element:h("p",{class:"ck-field"},i,o),value:()=>o.value.
trim(),show(s){o.value=s},close(){o.disabled=!0}}}function Gc(n,o){let i=h("ol",{class:"ck-hints",hidden:!0}),s=h("butto\
n",{type:"button",hidden:!n.hints,onclick:m}),c=()=>i.lastElementChild?.textContent;return g(),{list:i,button:s,show:k,offerNext:g,
last:c,count:u};function u(){return i.children.length}function m(){Ke(s)||(Ee(s,!0),o())}function k(w){i.hidden=!w.length,
i.replaceChildren(...w.map(y=>ae("li",{dir:"auto"},y))),g()}function g(){let w=n.hints-u(),y=w?n.costs[u()]:0,x=y?p(", c\
osts {share}%",{share:je(100*y)}):"",v=w?p("Show a hint ({left} left{costs})",{left:w,costs:x}):p("No hint left");s.replaceChildren(
v),Ee(s,!w)}}function Kc(n,o){let i=n.confidence?Hc():null,s=n.reason?Yc():null,c="";return m(),{elements:[o.body,i?.element,
s?.element],draft:u,settle:m,unchecked:k,fill:g,show:w,open:()=>o.open(),close(){for(let y of[o,i,s])y?.close()}};function u(){
return{sent:o.answer(),confidence:i?.value(),reason:s?.value()}}function m(){c=JSON.stringify(u())}function k(){let y=u();
return JSON.stringify(y)===c?null:y}function g(y){try{y.sent&&o.fill(y.sent),i?.show(y.confidence),s?.show(y.reason??"")}catch{}}
function w(y){y.verdict==="sent"&&!o.goesOn?o.fill(y.sent):o.show(y),i?.show(y.confidence),s?.show(y.reason),m()}}function Vc(n,o){
let{chosenValue:i,chooseValue:s,make:c,makeMarkdown:u,markdownBlock:m,t:k,uniqueId:g}=o,w=g("client"),y=n.clients.map(({
token:j,text:M,about:$})=>{let E=g("client"),N=c("div",{class:"ck-feedback",id:g("about")},m($)),L=c("input",{type:"radi\
o",id:E,name:w,value:j});L.setAttribute("aria-describedby",N.id);let R=u("label",{for:E,class:"ck-decided",dir:"auto"},M);
return{input:L,row:c("div",{class:"ck-option"},L,R,N)}}),x=y.map(({input:j})=>j),v=y.map(({row:j})=>j),T="",S=c("div",{class:"\
ck-options"},...v);return{how:k("Choose whom you advise. You can change it later."),check:k("Advise this client"),body:S,
answer:()=>i(x)?{client:i(x)}:null,fill:({client:j})=>s(x,j),show:({client:j})=>s(x,T||j),said:()=>"",follow({client:j}){
T=j},...o.closing(S)}}function Jc(n,o,i){let s=h("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",
dir:"auto",onkeydown:E,...i}),c=n.map(x);s.append(o);let u=!1,m=0,k=0,g=!1,w=!0,y=L=>c[L].getAttribute("aria-selected")===
"true";return{element:s,words:c,marked:()=>c.map((L,R)=>R).filter(y),markAll:v,current:()=>m,go:$,close(){u=!0,s.setAttribute(
"aria-disabled","true")},open(){u=!1,s.removeAttribute("aria-disabled")}};function x([L,R],q){let C=h("span",{class:"ck-\
word",role:"option","aria-selected":"false",tabindex:q?"-1":"0",onpointerdown:D=>S(D,q),onpointerenter(D){D.buttons===1&&
g&&M(q)}},R);return s.append(L,C),C}function v(L,R){for(let q of c.keys())T(q,L(q),R)}function T(L,R,q=!1){(!u||q)&&c[L].
setAttribute("aria-selected",String(R))}function S(L,R){L.button||(L.preventDefault(),c[R].releasePointerCapture?.(L.pointerId),
w=!y(R),g=!0,document.addEventListener("pointerup",j,{once:!0}),k=R,$(R),T(R,w))}function j(){g=!1}function M(L){let[R,q]=[
Math.min(k,L),Math.max(k,L)];for(let C=R;C<=q;C+=1)T(C,w);$(L)}function $(L){c[m].tabIndex=-1,m=L,c[L].tabIndex=0,c[L].focus()}
function E(L){let R=c.length-1,q=getComputedStyle(s).direction==="rtl"?-1:1,C={ArrowRight:m+q,ArrowLeft:m-q,ArrowDown:N(
1),ArrowUp:N(-1),Home:0,End:R};if(L.key===" "||L.key==="Enter")k=m,w=!y(m),T(m,w);else if(L.key in C){let D=Math.max(0,Math.
min(R,C[L.key]));L.shiftKey?(y(m)||(k=m),w=!0,M(D)):$(D)}else return;L.preventDefault(),L.stopPropagation()}function N(L){
let R=c[m].getBoundingClientRect(),q=c.map((X,ee)=>({at:ee,box:X.getBoundingClientRect()})).filter(({box:X})=>L*(X.top-R.
top)>R.height/2);if(!q.length)return m;let C=q.map(({box:X})=>X.top),D=L>0?Math.min(...C):Math.max(...C),F=q.filter(({box:X})=>Math.
abs(X.top-D)<R.height/2),V=X=>Math.abs(X.left-R.left);return F.reduce((X,ee)=>V(ee.box)<V(X.box)?ee:X).at}}var Xc=()=>({
right:p("Chosen: right"),wrong:p("Chosen: not right"),missed:p("Not chosen, but right"),left:p("Correctly left out")});function Qc(n,{
how:o,type:i}){let s=le("options"),c=n.map(({token:w,text:y})=>{let x=`${s}-${w}`,v=h("input",{type:i,id:x,name:s,value:w}),
T=ae("label",{for:x,dir:"auto"},y),S=ft(),j=h("div",{class:"ck-option"},v,T,S.element);return{token:w,input:v,label:T,feedback:S,
row:j}}),u=ft(),m=c.map(({row:w})=>w),k=h("div",{class:"ck-options"},...m,u.element);return{how:o,body:k,answer(){let w=c.
filter(({input:y})=>y.checked).map(({token:y})=>y);return w.length?{choices:w}:null},fill({choices:w}){for(let{token:y,input:x}of c)
x.checked=w.includes(y)},show(w){for(let[y,{chosen:x,verdict:v,feedback:T}]of g(w))if(y.input.checked=x,v){Ie(y.input,y.
feedback.element),y.row.dataset.verdict=v;let S=At(v,Xc()[v]);y.feedback.set(S,De(T))}else w.missed&&Ie(y.input,u.element);
w.missed&&u.set(De(w.missed))},said(w){return[...g(w).filter(([,{verdict:y}])=>y&&y!=="left").map(([{label:y,feedback:x}])=>`${Nt(
y.textContent??"")} ${x.text()}`),u.text()].filter(Boolean).join(" ")},...Ct(k,()=>{for(let{input:w,feedback:y,row:x}of c)
Ie(w),delete x.dataset.verdict,y.set();u.set()})};function g(w){let y=new Map(w.options.map(x=>[x.token,x]));return c.flatMap(
x=>{let v=y.get(x.token);return v?[[x,v]]:[]})}}function Zc(n,o,i){let s=n.left,c=n.right,u=s.map(({token:g,text:w})=>({
token:g,feedback:ft(),...i(w)})),m=new Map(c.map(({token:g,text:w})=>[g,Vo(w)])),k=h("div",{class:"ck-placing"},...u.map(
({element:g,feedback:w})=>h("div",{class:"ck-placed"},g,w.element)));return{how:o,body:k,answer(){let g=u.map(({token:w,
value:y})=>[w,y()]).filter(([,w])=>w);return g.length?{pairs:Object.fromEntries(g)}:null},fill({pairs:g}){for(let{token:w,
set:y}of u)y(g[w]??"")},show({pairs:g}){for(let{token:w,feedback:y,control:x,set:v}of u){let T=g.find(j=>j.token===w);v(
T.chosen);let S=Zo(T.right,T.chosen);y.set(...er(S,el(S),{...T,key:m.get(T.key)})),Ie(x,y.element),x.matches("select")&&
ht(x,S==="wrong")}},said:()=>u.map(({words:g,feedback:w})=>`${Nt(g)} ${w.text()}`).join(" "),...Ct(k,()=>{for(let{feedback:g,
control:w}of u)g.set(),Ie(w),ht(w,!1)})}}function el(n){return{right:p("Right"),wrong:p("Not right"),left:p("Nothing was\
 chosen here")}[n]}function tl(n,o,i){let s=n.map((w,y)=>nl(w,o[y])),c=h("p",{class:"ck-beside"}),u=h("button",{type:"bu\
tton",onclick:k},p("Save my marks")),m=h("div",{class:"ck-actions"},u);return h("div",{},...s.map(({element:w})=>w),m,c);
function k(){let w=s.map(({value:y})=>y());w.includes(-1)?g(p("Mark every line first.")):i.mark(w,()=>g(p("Your marks ha\
ve been saved.")))}function g(w){c.replaceChildren(w),i.announce(w)}}function nl(n,o){let i=le("rubric"),s=[p("Not yet"),
p("Partly"),p("Yes")],c=s.map((u,m)=>{let k=h("input",{type:"radio",name:i,value:m});return k.checked=o===m,k});return{element:h(
"fieldset",{class:"ck-inline"},ae("legend",{dir:"auto"},n),...c.map((u,m)=>h("label",{},u,` ${s[m]}`))),value:()=>c.findIndex(
u=>u.checked)}}function ol({label:n,text:o,comment:i}){let s=h("div",{class:"ck-comment"},De(i));return h("details",{},h(
"summary",{},n),De(o),s)}function rl({how:n,label:o,after:i,more:s,sent:c,filled:u,shown:m,key:k=g=>g}){let g=le("answer"),
w=tr({id:g},[]),y=ft(),x=h("p",{class:"ck-field"},h("label",{for:g},o),w,i),v=h("div",{},x,s,y.element);return{how:n,body:v,
input:w,answer:()=>c?.()??(w.value.trim()?{text:w.value.trim()}:null),fill(T){w.value=T.text??"",u?.(T)},show(T){m?.(T),
w.value||(w.value=T.written??"");let S=T.key===void 0?[]:[En(k(T.key))];y.set(De(T.feedback),...S),Ie(w,y.element),ht(w,
T.verdict!=="right")},said:()=>y.text(),...Ct(v,()=>{y.set(),Ie(w),ht(w,!1)})}}var sl={...Ko,dateInWords:G,make:h,makeMarkdown:ae,
t:p,tn:_,uniqueId:le,viewExemplar:ol,viewMarking:Jc,viewOptions:Qc,viewPlaced:Zc,viewRubric:tl,viewTyped:rl},il=()=>({right:p(
"Right"),partly:p("Partly right"),near:p("Nearly right: check the spelling"),wrong:p("Not right"),discussed:p("There is \
no right or wrong answer"),"so far":p("So far"),sent:p("Your answer is kept for your instructor, who marks it")}),al=()=>({
chosen:p("Kept; you can choose another client at any time"),kept:p("Kept; you can change it and keep another version"),"\
too precise":p("Not right (more precise than the text)"),"too coarse":p("Partly right (less precise than the text)")});function cl([
n,o,i]){let s=_("{hit} of one word marked","{hit} of {count} words marked",o,{hit:n}),c=_("one word too many","{count} w\
ords too many",i);return i?`${s}, ${c}`:s}function rr(n){let o=al()[n.note]??il()[n.verdict];if(!n.of)return`${o}.`;if(n.
hit)return`${o}: ${cl(n.hit)}.`;let i=_("{points} of {of} point","{points} of {of} points",n.of,{points:je(n.points),of:je(
n.of)}),s=n.tries>1?p(" (first try: {points})",{points:je(n.first)}):"",c=n.cost?p(", less {share}% for hints",{share:je(
100*n.cost)}):"";return`${o}: ${i}${c}${s}.`}function ll(n,o){let{as_of:i,confidence:s,evidence:c,left:u,reason:m,review_due:k}=n,
g=[];if(s){let w=or()[s].toLowerCase();g.push(p("You said: {confidence}.",{confidence:w}))}return m&&g.push(p("Your reas\
on: {reason}",{reason:m})),!n.final&&u!=null&&g.push(_("One try left.","{count} tries left.",u)),i&&i!==c?.as_of&&g.push(
p("As of {day}.",{day:i})),k&&g.push(p("This answer was due to be checked again by {day}: it may be out of date.",{day:k})),
[...g.map(w=>h("p",{class:"ck-beside"},w)),c?ul(c,o):""]}function ul(n,o){let{before:i,words:s,after:c,told:u,draft:m}=n,
k=p(s?"The words in the article":"The fact and its source"),g=s?[i,h("mark",{},s),c]:[h("p",{},u)],w=p("This question re\
sts on a draft that nobody has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},k),h("blockquote",{dir:"\
auto"},...g),s?dl(n,o):fl(n),m?h("p",{class:"ck-beside"},w):"")}function dl({printed_in:n,marks:o},i){if(!n&&!o)return"";
let s=o?h("button",{type:"button",onclick:i},p("Show in the article")):null,c=n?h("cite",{dir:"auto"},n):null;return h("\
p",{class:"ck-beside"},c," ",s)}function fl({pages:n,read:o,as_of:i}){let s={target:"_blank",rel:"noopener noreferrer"},
c=n.flatMap(({address:k,host:g})=>[" ",h("a",{...s,href:k,title:k},g)]),u=[o&&p("Read on {day}.",{day:o}),i&&i!==o&&p("T\
rue as of {day}.",{day:i})].filter(Boolean).join(" "),m=c.length?[p("Source:"),...c,". "]:[];return h("p",{class:"ck-bes\
ide"},...m,u)}var hl=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,pl="default-src 'none'; style-src 'unsafe-inline'";function ml({page:n,paragraphs:o,labels:i,moments:s,client:c,changes:u,
nameOf:m}){let k=document.implementation.createHTMLDocument(p("Brief"));k.documentElement.lang=U.used??"en";let g=v("met\
a");g.setAttribute("http-equiv","Content-Security-Policy"),g.setAttribute("content",pl);let w=v("meta");w.setAttribute("\
charset","utf-8"),k.head.prepend(w,g),k.head.append(v("style",hl));let y=o.filter(({versions:q})=>q.length),x=v("main",v(
"h1",p("Brief")),...c?[v("p",p("For: {name}",{name:c}))]:[],...n.length?[j(),v("h1",p("All that you wrote"))]:[],...y.length?
y.map($):[R(p("Nothing is written yet."))],...u.trim()?[S(p("What changed"),T("p",u.trim()))]:[],...s.length?[S(p("Timel\
ine"),L())]:[],S(p("Sources"),N()));return k.body.append(x),`${new XMLSerializer().serializeToString(k)}
`;function v(q,...C){let D=k.createElement(q);return D.append(...C),D}function T(q,C){let D=v(q,C);return D.setAttribute(
"dir","auto"),D}function S(q,...C){return v("section",T("h2",q),...C)}function j(){let q=n.map(({title:D,versions:F})=>{
let{fields:V}=F.at(-1),X=Object.entries(i).flatMap(([ee,ue])=>V[ee]?[M(ue,V[ee])]:[]);return S(D,...X)}),C=v("div",...q);
return C.className="page",C}function M(q,C){let D=T("p","");return D.append(v("strong",`${q}:`)," ",C),D}function $({title:q,
versions:C}){let D=C.slice(0,-1),F=v("details",v("summary",p("Earlier versions")),...D.map(E)),V=C.slice(-1).map(E);return S(
q,...V,...D.length?[F]:[])}function E({time:q,client:C,fields:D}){let F=[G(q.slice(0,10)),m(C)].filter(Boolean).join(" ·\
 "),V=Object.entries(i).flatMap(([X,ee])=>D[X]?[v("dt",ee),T("dd",D[X])]:[]);return v("div",R(F),v("dl",...V))}function N(){
let q=o.flatMap(({versions:C})=>C.at(-1)?.fields.source||[]);return q.length?v("ul",...[...new Set(q)].map(C=>T("li",C))):
R(p("No source is named yet."))}function L(){let q=s.map(({when:C,what:D,words:F})=>v("tr",T("th",C),T("td",D),T("td",F)));
return v("table",...q)}function R(q){let C=T("p",q);return C.className="quiet",C}}var Tn=({versions:n})=>Object.values(n.
at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,Rt=({versions:n})=>n.length>0;function sr(n,o){let i=o.
flatMap(s=>n.filter(c=>c.name===s)).filter(Rt);return i.length?[...n.slice(-1).filter(Rt),...i]:[]}function gl(n,o){let{
announce:i,make:s,setOff:c,t:u,uniqueId:m}=n,k=m("page"),g=s("ol",{class:"ck-order"}),w=s("p",{class:"ck-how"}),y=s("div",
{role:"group","aria-labelledby":k,hidden:!0},s("p",{class:"ck-heading",id:k},u("Your one page")),s("p",{class:"ck-how"},
u("Which paragraphs belong on it, and in which order?")),g,w),x=[],v=[],T={};return{element:y,show:S,page:()=>x};function S(R,q){
v=R;let C=v.slice(0,-1).filter(Rt);T=Object.fromEntries(C.map(D=>[D.name,j(D)])),x=q.filter(D=>T[D]),y.hidden=!C.length,
E()}function j(R){let{name:q,title:C}=R,D=pe("↑",u("Move up: {item}",{item:C}),-1),F=pe("↓",u("Move down: {item}",{item:C}),
1),V=s("span",{class:"ck-moves"},D,F),X=s("input",{type:"checkbox",onchange:ce}),ee=` (${L(Tn(R))})`,ue=s("label",{},X,"\
 ",s("span",{dir:"auto"},C),ee);return{element:s("li",{onkeydown:ne},V,ue),box:X,moves:V,up:D,down:F};function pe(P,z,B){
return s("button",{type:"button",class:"ck-move","aria-label":z,onclick:()=>M(q,C,B)},P)}function ne(P){let z={ArrowUp:-1,
ArrowDown:1}[P.key];!z||P.target===X||(P.preventDefault(),P.stopPropagation(),M(q,C,z))}function ce(){x=x.filter(P=>P!==
q),X.checked&&(x=[...x,q]),$(X.checked?u("{item}: on the page",{item:C}):u("{item}: not on the page",{item:C}))}}function M(R,q,C){
let D=x.indexOf(R),F=D+C;D<0||F<0||F>=x.length||(x=x.toSpliced(D,1).toSpliced(F,0,R),$(u("{item}: now {place} of {count}",
{item:q,place:F+1,count:x.length})))}function $(R){let q=document.activeElement;E(),q instanceof HTMLElement&&q.focus(),
n.choose({page:x},()=>i([R,w.textContent].join(". ")))}function E(){let R=D=>x.includes(D),q=[...x.filter(D=>T[D]),...Object.
keys(T).filter(D=>!R(D))];for(let[D,F]of q.entries()){let{box:V,moves:X,up:ee,down:ue}=T[F];V.checked=R(F),X.hidden=!R(F),
c(ee,D===0),c(ue,D===x.length-1)}g.replaceChildren(...N(),...q.map(D=>T[D].element));let C=sr(v,x).reduce((D,F)=>D+Tn(F),
0);w.replaceChildren(u("{count} of about {limit} words on the page",{count:C,limit:o})),w.classList.toggle("ck-over",C>o)}
function N(){return v.slice(-1).map(R=>{let q=Rt(R)?L(Tn(R)):u("Nothing is written yet."),C=s("strong",{dir:"auto"},R.title);
return s("li",{},C," ",u("(the recommendation, always first: {words})",{words:q}))})}function L(R){return n.tn("one word",
"{count} words",R)}}var wl=6e4;function kl(n,o){let{dateInWords:i,make:s,t:c,tn:u,uniqueId:m}=o,k=m("changes"),g=s("text\
area",{id:k,rows:5,maxlength:4e3,dir:"auto"}),w=s("label",{for:k},c("What changed, and why:")),y=s("p",{class:"ck-beside"}),
x=s("button",{type:"button",onclick:C},c("Save the brief as a page")),v=s("div"),T=gl(o,n.most),S=s("div",{},s("div",{class:"\
ck-actions"},x),y),j=s("div",{class:"ck-brief"},v,T.element,w,g,S),M=[],$="";return{how:c("Nobody grades it. Each versio\
n that you keep stays in your record."),check:c("Keep this version"),isFreeText:!0,body:j,answer:()=>g.value.trim()?{text:g.
value.trim()}:null,fill(D){g.value=D.text},show(D){g.value||(g.value=D.written)},follow(D){M=D.paragraphs??[],$=D.client??
"",T.show(M,D.page??[]),v.replaceChildren(E(),...M.map(L))},said:()=>"",...o.closing(j)};function E(){let D=N($);return s(
"p",{},D?c("You advise: {name}",{name:D}):c("No client is chosen yet."))}function N(D){return n.names[D]??D}function L({
title:D,versions:F}){let V=F.at(-1),X=F.slice(0,-1),ee=m("paragraph");return s("div",{class:"ck-position",role:"group","\
aria-labelledby":ee},s("p",{class:"ck-heading",id:ee,dir:"auto"},D),V?q(V):s("p",{class:"ck-how"},c("Nothing is written \
yet.")),X.length?R(X):null)}function R(D){let F=u("One earlier version","{count} earlier versions",D.length),V=D.map(X=>s(
"li",{},q(X)));return s("details",{},s("summary",{},F),s("ol",{},...V))}function q({time:D,client:F,fields:V}){let X=[i(
D.slice(0,10)),N(F)].filter(Boolean).join(" · "),ee=Object.entries(n.labels).flatMap(([ue,pe])=>V[ue]?[s("dt",{},pe),s(
"dd",{class:"ck-kept",dir:"auto"},V[ue])]:[]);return s("div",{},s("p",{class:"ck-how"},X),s("dl",{},...ee))}function C(){
let{labels:D,moments:F}=n,V=ml({page:sr(M,T.page()),paragraphs:M,labels:D,moments:F,client:N($),changes:g.value,nameOf:N}),
X=URL.createObjectURL(new Blob([V],{type:"text/html"}));s("a",{href:X,download:"brief.html"}).click(),setTimeout(()=>URL.
revokeObjectURL(X),wl);let ee=c("The page brief.html is in your downloads. Open it to read or print it.");y.replaceChildren(
ee),o.announce(ee)}}var yl={client:Vc,"whole-brief":kl},bl=".ck-question [tabindex='-1']";function vl(n,o){let{drafts:i,
extraViews:s,given:c,onChange:u,together:m}=o,{region:k,announce:g}=de(),w=Ro(g),y=xl(n,w,o),x={...Fc,...yl,...s}[n.kind](
n,{...sl,announce:g,mark:ne,choose:ce}),v=Kc(n,x),{check:T,reveal:S}=$l(C(),m,ee),j=Gc(n,pe),M=Pa(),$=h("div",{class:"ck\
-result"}),E=Sl(n,o.number,x.how,M.element,...v.elements,w.elements.left,j.list,h("div",{class:"ck-actions"},T,S,j.button),
w.elements.notice,w.elements.unsaved,$,k),N=h("form",{novalidate:!0,onsubmit:X},E),L=!1,R=!1,q="";return F(),{element:N,
restore:P,action:D,tell:w.tell,setUnsaved:w.setUnsaved,keepDraft:V,focus:()=>Jo(x.body),isAnswered:()=>L};function C(){return n.
sealed?p("Keep this answer"):x.check??p("Check")}function D(){return!Ke(T)&&x.answer()?{did:"answer",...v.draft()}:null}
function F(){let H=i.of(n,!!x.isFreeText)??c;H&&v.fill(H),w.setLeft(!!(H&&!c))}function V(){let H=Ke(T)?null:v.unchecked();
H?i.keep(n,H):i.forget(n)}function X(H){if(H.preventDefault(),Ke(T)||m)return;let Q=D();Q?q===JSON.stringify(Q)?w.tell(p(
"Change your answer, then check again.")):ue(Q,T):w.tell(p("Answer first, then check."))}function ee(){Ke(S)||ue({did:"s\
how"},S),T.focus()}function ue(H,Q){Ee(Q,!0),y(H,{onReply(re){H.did==="answer"&&(q=JSON.stringify(H)),Ee(Q,!1),P(re.stands),
V(),u(re.score);let he=re.stands.result,me=he.verdict==="sent"?"":x.said(he);g([rr(he),me,w.whyUnsaved()].join(" "))},onSilence:()=>Ee(
Q,!1),onRefused(re){Ee(Q,!1);let he={reason:re};w.tell(n.sealed?p("Not kept: {reason}.",he):p("Not checked: {reason}.",he))}})}
function pe(){y({did:"hint"},{onReply(H){j.show(H.stands.hints),w.clear(),g(p("Hint {place}: {hint}",{place:j.count(),hint:j.
last()}))},onSilence:j.offerNext})}function ne(H,Q){y({did:"mark",marks:H},{onReply:re=>Q(re.stands.result)})}function ce(H,Q){
y({did:"choose",sent:H},{onReply:Q})}function P(H){let{hints:Q,result:re,earlier:he}=H;if(M.show(he),x.follow?.(H),!R&&!Q.
length&&!re)return;R=!0;let me=E.contains(document.activeElement),be=v.unchecked();j.show(Q),w.clear(),L=!!re&&re?.verdict!==
"so far",E.toggleAttribute("data-answered",L),S.hidden=!re?.may_show,Ee(T,!!re?.final),x.open(),re?(z(re,be),re.final&&B(
me),T.replaceChildren(C())):(q="",be||v.settle(),$.replaceChildren())}function z(H,Q){v.show(H),Q&&!H.final&&v.fill(Q),(H.
final||!v.unchecked())&&w.setLeft(!1),$.replaceChildren(At(H.verdict,rr(H)),...ll(H,o.showInArticle))}function B(H){i.forget(
n),v.close(),H&&!document.activeElement?.matches(bl)&&T.focus()}}function xl(n,o,{actions:i,whyUnsaved:s}){return(c,u)=>i.
give(n.id,c,{onReply(m){o.setLeft(!1),o.setUnsaved(m.saved?"":Mt(s())),u.onReply(m)},onRunning:o.setRunning,onSilence(){
u.onSilence?.(),o.clear(),o.setLeft(!1),o.setUnsaved(dt(i.areStored())),o.announce(o.whyUnsaved())},onRefused:u.onRefused})}
function $l(n,o,i){let s={type:"button",hidden:!0,onclick:i};return{check:h("button",{type:"submit",class:"ck-main",hidden:o},
n),reveal:h("button",s,p("Show the answer"))}}function Sl(n,o,i,...s){let c=n.tries?_("One try.","{count} tries.",n.tries):
"",u=[i,c].filter(Boolean).join(" "),m=le("how"),k=[o,n.lesson,...n.tags??[]].filter(Boolean).join(" · "),g=ae("span",{
class:"ck-prompt",dir:"auto"},n.prompt);return h("fieldset",{class:"ck-question","aria-describedby":m},h("legend",{},h("\
span",{class:"ck-number"},k),g),n.below?ae("div",{dir:"auto"},n.below):null,h("p",{class:"ck-how",id:m},u),...s)}function Ol(n,o,i){
let{isTogether:s,isSealed:c,passMark:u,whyUnsaved:m,restore:k,announce:g}=i,w=h("p",{class:"ck-score"}),y=h("p",{class:"\
ck-notice"}),x=h("p",{class:"ck-why-unsaved"}),v=h("button",{type:"button",class:"ck-main",hidden:!s,onclick:S},p(c?"Kee\
p all answers":"Check all answers")),T=h("button",{type:"button",hidden:!0,onclick:M},p("Retry the questions you missed"));
return{buttons:[v,T],told:[y,x,w],setScore:N,setSaved:()=>x.replaceChildren()};function S(){if(Ke(v))return;n.addAll();let L=n.
actions();if(!Object.keys(L).length){E(p("Answer first, then check."));return}Ee(v,!0),o.giveAll(L,{onReply(R){Ee(v,!1),
k(R),j(R.saved)},onSilence(){Ee(v,!1),$()}})}function j(L){let R=n.left(),q=R?_("1 question is still open.","{count} que\
stions are still open.",R):"";y.replaceChildren(q),x.replaceChildren(L?"":Mt(m())),g([w.textContent,q,x.textContent].join(
" "))}function M(){o.again({onReply(L){y.replaceChildren(),n.addAll(),k(L),n.firstToAnswer()?.focus()},onSilence:$})}function $(){
y.replaceChildren();let L=dt(o.areStored());x.replaceChildren(L),g(L)}function E(L){y.replaceChildren(L),g(L)}function N(L){
w.replaceChildren(El(L,u)),T.hidden=!L.missed}}function El({answered:n,questions:o,of:i,points:s,first:c,passed:u},m){let k=[];
return n&&k.push(p("Answered {answered} of {questions}.",{answered:n,questions:o})),n&&i&&k.push(p("Score: {points} of {\
of}; on the first try, {first}.",{points:je(s),of:je(i),first:je(c)})),u!=null&&k.push(u?p("That is enough to pass."):p(
"You need {mark}% to pass.",{mark:m})),k.join(" ")}var Ml={render({model:n,el:o,views:i={}}){I(n,o);let s=Tl(n,Bo(n),i);
o.replaceChildren(s.element);let c=Ea(n,o,s.reload);return()=>{s.close(),c()}}};function Tl(n,o,i){let s=n.get("shown"),
c=n.get("manner"),u=()=>n.get("kept")?.why,{region:m,announce:k}=de(),g=Do(o,c,s,{onNews:ee,onLate:pe,onElsewhere:D}),w=Uo(
c),y=Al(g.waiting()),x=c.way==="all",v=vc(s,{way:c.way,makeForm:N,put:L}),T=Ol(v,g,{isTogether:x,isSealed:s.some(({sealed:ne})=>ne),
passMark:c.pass_mark,whyUnsaved:u,restore:C,announce:k}),S=Ga({look:V,retry:F,announce:k}),j=h("div",{class:"ck-actions"},
v.next,...T.buttons),M=0,$=h("div",{class:"ck ck-quiz",oninput:R,onclick:R,onkeyup:R,onpointerup:R},c.told?h("p",{class:"\
ck-told"},c.told):null,S.element,j,...T.told,m);return v.begin(),n.on("change:kept",X),s.some(({kind:ne})=>ne==="whole-b\
rief")&&document.addEventListener("coursekit-paragraph-kept",D),S.show({aloud:!0}),o.ask({type:"open"},{onReply:q,onSilence:ue}),
{element:$,close:E,reload:D};function E(){n.off("change:kept",X),document.removeEventListener("coursekit-paragraph-kept",
D);for(let ne of[g,w,S,o])ne.close()}function N(ne,ce){return vl(ne,{number:ce,actions:g,drafts:w,given:y.get(ne.id),whyUnsaved:u,
together:x,extraViews:i,showInArticle:()=>o.ask({type:"evidence",question:ne.id},{onReply:Nl}),onChange(P){T.setScore(P),
v.arrange()}})}function L(ne,ce){j.before(...ne.map(P=>P.element)),ce?$.dataset.toCome=String(ce):delete $.dataset.toCome}
function R({target:ne}){let ce=v.around(ne);ce&&w.soon(ce)}function q(ne){C(ne),g.open(ne.versions),ee()}function C(ne){
v.restore(ne.questions),T.setScore(ne.score)}function D(){o.ask({type:"open"},{onReply:C}),ee()}function F(ne){o.ask({type:"\
retry"},{onReply(){ee(),S.show({aloud:ne})}})}function V(){return{kept:n.get("kept")??{},late:M,waiting:g.waiting().length,
isSilent:g.areSilent(),areStored:g.areStored()}}function X(){u()||g.saved(),ee()}function ee(){S.show();let ne=new Set(g.
waiting().map(({question:ce})=>ce));ne.size||T.setSaved(),v.setSaved(ne)}function ue(){g.notOpened(),S.show({aloud:!0});
for(let{question:ne}of g.waiting())v.named(ne)?.setUnsaved(dt(g.areStored()))}function pe({question:ne=""},ce){if(M+=ce.
saved?1:0,ce.type==="state"?C(ce):ce.stands&&(T.setScore(ce.score),v.restoreOne(ne,ce.stands)),ce.without_effect?.length){
let P=p("The work that was waiting in this browser is kept in your record but does not count, because something else was\
 done here before it arrived.");v.named(ne)?.tell(P)}}}function Al(n){let o=n.filter(({deed:i})=>i?.did==="answer");return new Map(
o.map(({question:i,deed:s})=>[i,s]))}function Nl(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"\
center"})}function ir(n,o,i=0){let s=o.getBoundingClientRect(),c=n.getBoundingClientRect(),u=c.top+i;if(s.top>=u&&s.bottom<=
c.bottom)return;let m=matchMedia("(prefers-reduced-motion: reduce)").matches,k=Math.max(0,(c.bottom-u-s.height)/2);n.scrollBy(
{top:s.top-u-k,behavior:m?"auto":"smooth"})}function Cl(n,o,i){let s=h("div",{class:"ck-article",role:"group",tabindex:"\
0","aria-label":p("Article"),lang:n.lang||null,onclick:({target:$})=>{$ instanceof Element&&v($.closest(".ck-passage"))},
onkeydown:m}),c=[],u=[];return{element:s,show:k,select:j,scrollToMarked:()=>M(c.find($=>$.marked))};function m($){let E=u.
findIndex(({element:L})=>L===$.target);if(E<0||$.altKey||$.ctrlKey||$.metaKey)return;let N={ArrowRight:E+1,ArrowDown:E+1,
ArrowLeft:E-1,ArrowUp:E-1,Home:0,End:u.length-1}[$.key];if($.key==="Enter"||$.key===" ")v(u[E].element);else if(u[N])T(u[N]);else if(N===
void 0)return;$.preventDefault()}function k($,E){let N=new Set,L=[...E,...$.flatMap(C=>[C.evidence,...C.passages])];for(let[
C,D]of L)N.add(C).add(D);c=[];let R=[],q=0;for(let C of n.blocks)R.push(o.slice(q,C.start),g(C,[...N])),q=C.end;R.push(o.
slice(q,o.length)),w($,E),u=c.filter(C=>C.rows.length),u.forEach(x),u.length&&S(u[0]),s.replaceChildren(...R)}function g($,E){
let N=[...E.filter(D=>$.start<D&&D<$.end).sort((D,F)=>D-F),$.end],L=N.map((D,F)=>{let V=F?N[F-1]:$.start,X=h("span",{},o.
slice(V,D));return{start:V,end:D,rows:[],marked:!1,element:X}});c.push(...L);let R=$.aside?h("span",{class:"ck-aside-lab\
el"},$.aside):null,q=$.aside?"ck-aside":`ck-${$.kind.replace(" ","-")}`,C=L.map(D=>D.element);return h("p",{class:q,dir:"\
auto"},R,...C)}function w($,E){let N=$.flatMap(L=>L.passages.map(([R,q])=>({id:L.id,start:R,end:q})));N.sort((L,R)=>L.end-
L.start-(R.end-R.start));for(let{id:L,start:R,end:q}of N)for(let C of y(R,q))C.rows.includes(L)||C.rows.push(L);for(let[
L,R]of E)for(let q of y(L,R))q.marked=!0,q.element.classList.add("ck-marked")}function y($,E){let N=0;for(let R=c.length;N<
R;){let q=N+R>>1;c[q].start<$?N=q+1:R=q}let L=N;for(;L<c.length&&c[L].end<=E;)L+=1;return c.slice(N,L)}function x({element:$,
rows:E}){$.classList.add("ck-passage"),$.prepend(h("span",{class:"ck-unseen"},`${E.join(", ")}: `)),$.setAttribute("role",
"button"),$.setAttribute("tabindex","-1"),$.setAttribute("aria-pressed","false"),se($)}function v($){let E=u.find(L=>L.element===
$);if(!E)return;S(E);let N=E.rows.indexOf(E.chosen??"");i(E.rows[(N+1)%E.rows.length])}function T($){S($),$.element.focus()}
function S($){for(let E of u)E.element.tabIndex=E===$?0:-1}function j($){for(let N of c){let L=$!==void 0&&N.rows.includes(
$.id),[R,q]=$?.evidence??[1/0,-1/0];N.chosen=L?$.id:void 0,N.element.classList.toggle("ck-chosen",L),N.element.classList.
toggle("ck-evidence",R<=N.start&&N.end<=q),N.rows.length&&N.element.setAttribute("aria-pressed",String(L))}let E=c.find(
N=>N.chosen);!E||u.some(({element:N})=>ge(N))||(S(E),M(E))}function M($){$&&ir(s,$.element)}}var Rl=class{constructor(n){
this.text=n,this.units=[0];let o=0;for(let i of n)o+=i.length,this.units.push(o)}get length(){return this.units.length-1}slice(n,o){
return this.text.slice(this.units[n],this.units[o])}};function jl(n,o,{choose:i,switchTo:s}){let c=le("rows"),u=h("div",
{class:"ck-rows"}),m=h("p",{class:"ck-hint ck-drafts"}),k=h("div",{class:"ck-detail"}),g=n.map(({name:R,label:q,rows:C})=>{
let D=_("1 row","{count} rows",C.length);return h("option",{value:R},p("{label} ({rows})",{label:q,rows:D}))}),w=h("sele\
ct",{onchange:()=>s(w.value)},...g),y=h("label",{class:"ck-switch"},p("Table")," ",w),x=new Map,v,T=!1;return{element:h(
"div",{class:"ck-table"},y,m,u,k),show:S,select:$};function S(R){w.value=R.name,x=new Map(R.rows.map(C=>[C.id,M(R,C)]));
let q=Ll(R.rows);m.hidden=!q,m.textContent=q,u.replaceChildren(R.rows.length?j(R):h("p",{},p("This table has no rows for\
 this article."))),u.scrollTop=0}function j(R){let q=p("{label}: choose a row to mark its words",{label:R.label}),C=[p("\
Row"),...R.columns].map(F=>h("th",{scope:"col"},F)),D=[...x.values()].map(({element:F})=>F);return h("fieldset",{},h("le\
gend",{},q),h("table",{},h("thead",{},h("tr",{},...C)),h("tbody",{},...D)))}function M(R,q){let C=`${c}-${q.id}`,D=()=>i(
q.id),F=h("input",{type:"radio",name:c,value:q.id,id:C,onchange:D}),V=h("label",{for:C},F,q.id),X=`${C}-main`,ee=q.cells.
map((pe,ne)=>h("td",{dir:"auto",id:ne===R.main?X:null,"data-heading":R.columns[ne]},pe));return F.setAttribute("aria-des\
cribedby",X),{element:h("tr",{onclick:ue},h("th",{scope:"row"},V),...ee),input:F};function ue({target:pe}){pe instanceof
Element&&pe.closest("label")||(F.focus(),i(q.id))}}function $(R){let q=v;x.get(q??"")?.element.classList.remove("ck-chos\
en"),v=R?.id;let C=x.get(v??"");for(let{input:D}of x.values())D.checked=D.value===v;return C?.element.classList.add("ck-\
chosen"),C&&ir(u,C.element,u.querySelector("thead")?.offsetHeight),k.replaceChildren(...R?E(R):[h("p",{},p("No row is ch\
osen."))]),q}function E(R){let q=N(R).map(({part:F,words:V,count:X})=>h("li",{},h("span",{class:"ck-part"},F)," ",h("q",
{dir:"auto"},V),X>1?_(" (once)"," ({count} times)",X):null)),C=[_l(R),ql(R),...R.why],D=h("details",{open:T,ontoggle:()=>T=
D.open},h("summary",{},p("Why this row?")),h("ul",{},...C.map(F=>h("li",{},F))));return[h("p",{class:"ck-detail-head"},h(
"strong",{},p("Row {id}",{id:R.id})),h("button",{type:"button",onclick:L},p("Clear the marks"))),h("p",{class:"ck-part"},
p("Its words in the article")),h("ul",{},...q),D]}function N(R){let q=new Map;for(let[C,D,F]of R.passages){let V=o.slice(
C,D),X=q.get(`${F} ${V}`)??{part:F,words:V,count:0};q.set(`${F} ${V}`,{...X,count:X.count+1})}return[...q.values()]}function L(){
let R=x.get(v??"");i(""),R?.input.focus()}}function Ll(n){let o=n.filter(({origin:i})=>i==="proposed").length;return o?o===
n.length?p("This table is a draft that nobody has checked."):_("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",o):""}function _l({origin:n,checked:o}){if(n==="machine")
return p("The machine made this row.");if(n==="proposed")return p("This row is a draft that nobody has checked.");let{kind:i,
name:s,day:c}=o;return i==="person"?p("Checked by {name} on {day}.",{name:s,day:c}):p("Checked by {name}, a program, on \
{day}.",{name:s,day:c})}function ql({certainty:n}){return p(n==="clear"?"The rules had no doubt about it.":"It is doubtf\
ul: check it against the sentence.")}var ar=150,cr=n=>n.length>ar?`${n.slice(0,ar)} …`:n,Dl={render({model:n,el:o}){I(
n,o);let i=n.get("page"),s=n.get("tables"),c=new Rl(i.text),{region:u,announce:m}=de(),k=Cl(i,c,S),g=jl(s,c,{choose:S,switchTo:$}),
w=Il(i);k.element.setAttribute("aria-describedby",w.id);let y=i.title?p("Reader: {title}",{title:i.title}):p("Reader"),x=h(
"div",{class:"ck ck-reader",role:"group","aria-label":y},w,h("div",{class:"ck-sides"},k.element,g.element),u);o.replaceChildren(
x);let v=yn("reader","any"),T=M();return n.on("change:table",L),n.on("change:selected",R),n.on("change:marked",q),L(),T=
!1,q(),()=>{n.off("change:table",L),n.off("change:selected",R),n.off("change:marked",q)};function S(C){n.set("selected",
C),n.save_changes(),j()}function j(){v.put(n.get("place"),{at:Date.now(),table:n.get("table"),selected:n.get("selected")})}
function M(){let C=v.get(n.get("place")),D=s.find(({name:V})=>V===C?.table);if(!D||n.get("selected"))return!1;let F=D.rows.
find(({id:V})=>V===C.selected);return n.set("table",D.name),n.set("selected",F?.id??""),n.save_changes(),!0}function $(C){
n.set("selected",""),n.set("table",C),n.save_changes(),j()}function E(){let C=n.get("table");return s.find(D=>D.name===C)??
s[0]}function N(){return E().rows.find(({id:C})=>C===n.get("selected"))}function L(){let C=E();g.show(C),k.show(C.rows,n.
get("marked")),R()}function R(){let C=N(),D=g.select(C);k.select(C),!T&&(C?m(Bl(C,C.cells[E().main])):D&&m(p("Marks clea\
red.")))}function q(){let C=n.get("marked");if(k.show(E().rows,C),k.select(N()),!C.length)return;k.scrollToMarked();let D=C.
map(([F,V])=>c.slice(F,V)).join(" … ");m(p("Marked in the article: {words}",{words:cr(D)}))}}};function Il(n){let o=p(
"This text does not seem to be English. The rules read only English, so the tables may be empty or wrong."),i=p("Choose \
a row to mark its words in the article, or choose words with a dotted underline to mark their row. On the keyboard, the \
arrow keys move from row to row and, in the article, from passage to passage; Enter chooses a passage."),s=n.lang==="en"?
i:`${o} ${i}`;return h("p",{class:"ck-hint",id:le("hint")},s)}function Bl({id:n,passages:o},i){return _("Row {id}, {word\
s}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",o.length,{id:n,words:cr(i)})}return b(O)})();return e}var Jt=["answers","written","brief","hints","confidence","first-tries","contested"];var Bs=()=>({answers:W("Answers to questions, each with its last try and its best"),written:W("Written work, with your o\
wn marks"),brief:W("The paragraphs of your brief, with your own marks"),hints:W("How many hints you took"),confidence:W(
"How sure you were"),"first-tries":W("Your first try at each question, and your first versions"),contested:W("What you d\
ecided where opinions differ, and whom you advised")});function Us(e){let t=new Map;for(let r of e)t.set(r.lesson,[...t.
get(r.lesson)??[],r]);return t}var fd="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",hd=[":root{color-scheme:ligh\
t dark}","body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;","overflow-wrap:anywhere}","\
section,article{border-top:1px solid #8888;padding:.5rem 0}","summary{cursor:pointer;font-weight:600;padding:.25rem 0}",
"h3{font-size:1rem;margin:.5rem 0}","dl{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.25rem 1rem;margin\
:.5rem 0}","dt{font-weight:600}dd{grid-column:2;margin:0;white-space:pre-wrap}","@media (max-width:30rem){dl{display:blo\
ck}dd{margin:0 0 .5rem 1rem}}","@media print{details::details-content{content-visibility:visible;block-size:auto}}"].join(
""),pd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"};function Ws(e,t,{about:r,parts:a}){let d=qe(W("Hand\
-in {receipt}",{receipt:t}));return[`<!DOCTYPE html>
<html lang="${qe(Be.used||"en")}">
<head>
<meta charset="utf-8">
`,`<meta http-equiv="Content-Security-Policy" content="${fd}">
`,`<meta name="viewport" content="width=device-width, initial-scale=1">
`,`<title>${d}</title>
<style>${hd}</style>
`,`<script type="application/json" id="coursekit-hand-in">${e}<\/script>
</head>
<body>
`,`<main>
<h1>${d}</h1>
`,...md().map(f=>`<p>${qe(f)}</p>
`),Fs([[W("Receipt"),t],...r]),...a.map(f=>`<section>
<h2>${qe(f.title)}</h2>
${gd(f.items)}</section>
`),`</main>
</body>
</html>
`].join("")}var md=()=>[W("This file is for your instructor. Nothing was sent anywhere: it is handed in only when you up\
load it or pass it on."),W("For instructors: damage to this file is noticed, and a forgery is not, since whoever has the\
 program can make any hand-in. So practice never carries marks by itself.")];function gd(e){let t=[...Us(e)],r=t.length===
1?" open":"";return t.map(([a,d])=>{let l=Ve("one item","{count} items",d.length),f=`<summary>${qe(`${a} (${l})`)}</summ\
ary>
`,b=d.map(wd).join("");return a?`<details${r}>
${f}${b}</details>
`:b}).join("")}function wd({name:e,prompt:t,lines:r}){let a=`<h3>${qe(t||e)}</h3>
`,d=`<p><small>${qe(e)}</small></p>
`;return`<article>
${a}${d}${Fs(r)}</article>
`}function Fs(e){return`<dl>
${e.map(([r,a])=>`${r?`<dt>${qe(r)}</dt>`:""}<dd>${qe(a)}</dd>
`).join("")}</dl>
`}var qe=e=>e.replace(/[&<>"']/g,t=>pd[t]);var kd=/^[0-9a-f]{16}$/,yd=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,zs=600;function Hs({quiz:e,pass_mark:t},r,a,d){let l=at(r,
t),f=new Map(a.map(Y=>[Y.id,Y])),b=new Map,O=new Set,A=new Set;return{session:l,earlier:Y=>b.get(Y)??[],isNotPossible:Y=>O.
has(Y),versions:Object.fromEntries(r.map(({id:Y,version:oe})=>[Y,oe])),follow:G,act:U};async function U(Y,oe=!1){let ie=[],
h={},J=await d.append(()=>(G(),[ie,h]=[[],{}],Y.flatMap(([se,ge])=>{try{let Z=K(se,ge,oe);return ie.push(Z.id),d.knows(Z.
id)?[]:[I(Z,ge,oe)]}catch(Z){if(!(Z instanceof te))throw Z;return h[se]=Z.message,[]}})));return{done:ie,refused:h,saved:J}}
function I(Y,oe,ie){try{return p(Y,oe)}catch(h){if(!ie||!(h instanceof te))throw h;return O.add(Y.id),Y}finally{A.add(Y.
id)}}function p(Y,oe){let ie=l.question(Y.question),{id:h,version:J}=ie,{sent:se}=Y.action;if(Y.version!==J)return _(Y),
{...Y,words:Xt(Ps(f.get(h),se))};let{again:ge}=l.progress(h),{tries:Z}=l.act(h,oe);if(oe.did!=="answer")return{...Y,round:ge};
let ae=Z[Z.length-1],{confidence:de,reason:xe}=ae;return{...Y,action:{did:"answer",sent:ae.sent,confidence:de,reason:xe},
round:ge,attempt:Z.length,words:Xt(Ps(f.get(h),se)||Ht(ie,f.get(h),se))}}function _(Y){b.set(Y.question,[...b.get(Y.question)??
[],Y])}function K(Y,oe,ie){ie||l.question(Y);let h=r.find(({id:xe})=>xe===Y)?.version,J=oe.version||h;if(!(Gt(Y)&&Gt(oe.
id)&&typeof oe.did=="string")||typeof J!="string"||!kd.test(J))throw new te(W("this cannot be done here"));let ge=ie?bd(
oe):ze(),Z={round:0,attempt:0,words:"",n:0},de={...{id:oe.id,quiz:e,question:Y,version:J},action:Cs(oe),time:ge,...Z};if(Qe(
kt(de)).length>Yt)throw new te(W("the answer is too long to be saved"));return de}function G(){for(let Y of d.entries()){
if(Y.quiz!==e||A.has(Y.id))continue;A.add(Y.id);let oe=r.find(({id:ie})=>ie===Y.question);if(oe)if(Y.version!==oe.version)
_(Y);else try{l.act(Y.question,Y.action)}catch(ie){if(!(ie instanceof te))throw ie;O.add(Y.id)}}}}function bd({time:e}){
let t=ze();return typeof e=="string"&&yd.test(e)&&e<t?e:t}function Ps(e,t){let a=Object.values(e??{}).filter(Array.isArray).
flat().filter(f=>ve(f)&&"token"in f),d=new Map(a.map(({token:f,text:b})=>[f,st(b)])),l=vd(t);return l.flat().every(f=>d.
has(f))?l.map(f=>f.map(b=>d.get(b)).join(": ")).join("; "):""}function vd(e){let t=[e?.choices,e?.order].find(Array.isArray);
return t?t.map(r=>[r]):ve(e?.pairs)?Object.entries(e.pairs):[]}function Xt(e){let t=[...Le(e)];return t.length<=zs?t.join(
""):`${t.slice(0,zs-1).join("")}…`}function ct({action:e,words:t}){let{sent:r}=e;if(t||!ve(r))return Xt(t);let{text:a}=r;
return Xt(xs(r)||(typeof a=="string"?a:""))}var xd=/^[0-9a-f]{16}$/,Yn=({action:e,version:t})=>e.did==="answer"&&ve(e.sent)&&xd.test(t);function Ys(e,t,r){let a=at(
t,0),d=new Map(t.map(({id:b,version:O})=>[b,O])),l=new Map,f=new Map;for(let b of r){let{question:O,action:A}=b;if(d.has(
O)){if(b.version!==d.get(O)){Yn(b)&&f.set(O,b);continue}try{let{tries:U}=a.act(O,A);if(A.did!=="answer")continue;l.set(O,
[...(l.get(O)??[]).slice(0,U.length-1),b])}catch(U){if(!(U instanceof te))throw U}}}return t.flatMap(b=>{let O=a.progress(
b.id),A=(l.get(b.id)??[]).map((p,_)=>({entry:p,...O.tries[_]})).filter(({grade:p})=>p.verdict!==_e).map(({entry:p,grade:_,
cost:K})=>({entry:p,grade:_,cost:K})),U=f.get(b.id);if(!A.length&&!U)return[];let I=A.length||!U?A:[{entry:U,grade:null,
cost:0}];return[{quiz:e,question:b,progress:O,tries:I}]})}var bt="whole-brief",$d=["claim","rule","application","counter","source"],Gs=80,Ks=600,Vn=2e4,Vs=1e4,Sd=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
Od=/^[a-z0-9-]{1,160}$/,Ed=/^[ -~]{1,160}$/,lt=Symbol("nothing");function Xs(e,t){let r=typeof t=="string"?t.trim().split(
/\s+/).join(" "):"";if(!["pseudonym","name"].includes(String(e))||!r)throw new te(W("Write a pseudonym or your name firs\
t."));if([...r].length>Gs||/[\p{C}\p{Z}]/u.test(r.replaceAll(" ","")))throw new te(W("A name or pseudonym is one line of\
 at most {most} characters, without control characters.",{most:Gs}));return{as:String(e),called:r}}function Qs(e,t,r,a,d){
let l=new Set(a),f=p=>t.filter(({quiz:_})=>_===p),b=e.quizzes.flatMap(({quiz:p,questions:_})=>Ys(p,_,f(p))),O=b.flatMap(
p=>Md(p,l)),A=b.flatMap(p=>Td(p,l)),U=[...b.flatMap(p=>Ad(p,l)),...Nd(f(bt),l)],I=new Set([...O,...A,...U].map(({quiz:p})=>p));
return{format:1,kind:"coursekit-hand-in",course:{name:e.name,version:e.version},made:d,student:r,holds:Jt.filter(p=>l.has(
p)),lessons:e.lessons.filter(({quizzes:p})=>p.some(_=>I.has(_))).map(({lesson:p,version:_})=>({lesson:p,version:_})),answers:O,
written:A,brief:U}}var Zs=({answers:e,written:t,brief:r})=>!(e.length||t.length||r.length);function Md(e,t){let{question:r,
tries:a,progress:d}=e;if(!t.has("answers")||r.handed_in!=="answers")return[];let l=a[a.length-1];if(!r.graded&&!r.sealed&&
!t.has("contested"))return[];if(!l.grade&&r.in_parts)return[];let f=a.map(({grade:A})=>A?.points??0),b=a[f.indexOf(Math.
max(...f))],O=b.grade&&l.grade&&b.grade.points>l.grade.points;return[{...Xn(e,l),kind:r.kind,round:d.again,tries:a.length,
last:Gn(r,l,t),...O?{best:Gn(r,b,t)}:{},...t.has("first-tries")?{first:Gn(r,a[0],t,!0)}:{},...t.has("confidence")?{confidence:oi(
l)}:{},...t.has("hints")?{hints:d.hints}:{}}]}function Gn(e,t,r,a=!1){let{entry:d,cost:l}=t,{sent:f}=d.action,b=e.in_parts?
vs(e,f,r.has("contested")):f,O=b===f?ct(d):Ht(e,{},b),A=e.sealed||!e.graded?null:t.grade,{reason:U}=d.action,I=r.has("wr\
itten")&&typeof U=="string"&&U;return{answer:ti(b),words:vt(O,Ks),verdict:A?A.verdict:"kept",points:A?Kn(A.points):0,of:A?
Kn(A.of):0,at:Qt(d),...r.has("hints")?{cost:Kn(l)}:{},...a&&r.has("confidence")?{confidence:oi(t)}:{},...I?{reason:vt(String(
U),Ks)}:{}}}function Td(e,t){let{question:r,tries:a,progress:d}=e,f=r.in_parts||r.handed_in==="written"?a.filter(({entry:A})=>Jn(
A)):[];if(!t.has("written")||!f.length)return[];let[b,O]=[f[0],f[f.length-1]].map(({entry:A})=>({text:vt(Jn(A),Vn),at:Qt(
A)}));return[{...Xn(e,f[f.length-1]),kind:r.kind,...O,...d.marks.length?{marks:d.marks}:{},...t.has("first-tries")?{first:b}:
{}}]}function Ad(e,t){let{question:r,tries:a,progress:d}=e;if(r.handed_in!=="brief")return[];let l=a.map(({entry:f})=>f);
return ei(Xn(e,a[a.length-1]),l,d.marks,t)}function Nd(e,t){let r=e.filter(l=>l.question===bt&&Yn(l)),a=r.at(-1)?.version??
"",d={quiz:bt,question:bt,version:a};return r.length?ei(d,r,[],t):[]}function ei(e,t,r,a){if(!a.has("brief"))return[];let[
d,l]=[t[0],t[t.length-1]],{client:f}=l.action.sent,b=a.has("contested")&&typeof f=="string"&&Od.test(f),O={fields:Js(d),
at:Qt(d)};return[{...e,...b?{client:f}:{},fields:Js(l),at:Qt(l),...r.length?{marks:r}:{},...a.has("first-tries")?{first:O}:
{}}]}var Xn=({quiz:e,question:t},{entry:r})=>({quiz:e,question:t.id,version:r.version}),ti=e=>Object.fromEntries(Object.
entries(e).map(([t,r])=>[t,ni(t,r)]).filter(([,t])=>t!==lt));function ni(e,t){if(!Ed.test(e)||e==="__proto__")return lt;
if(t===null||typeof t=="boolean")return t;if(typeof t=="number")return Number.isSafeInteger(t)?t:lt;if(typeof t=="string")
return Le(t);if(Array.isArray(t)){let r=t.map(a=>ni("item",a));return r.includes(lt)?lt:r}return ve(t)?ti(t):lt}function Js(e){
if(e.quiz===bt)return{changed:vt(Jn(e),Vn)};let{fields:t}=e.action.sent,r=ve(t)?t:{},a=$d.filter(d=>typeof r[d]=="string"&&
r[d]);return Object.fromEntries(a.map(d=>[d,vt(r[d],Vn)]))}function Jn({action:e}){let{text:t}=e.sent;return typeof t=="\
string"?t:""}var oi=({entry:e})=>{let t=String(e.action.confidence??"");return zn.includes(t)?t:""},Qt=({time:e})=>Sd.test(
e)?e:"",Kn=e=>Math.floor(e*Vs+.5)/Vs;function vt(e,t){let r=[...Le(e)];return r.length<=t?r.join(""):`${r.slice(0,t-1).join(
"")}…`}var Cd="whole-brief",Rd=4,jd=16;function ri(e,t){let r=[{title:W("Answers"),items:a(e.answers,_d)},{title:W("Written wor\
k"),items:a(e.written,Dd)},{title:W("The brief"),items:a(e.brief,Id)}];return{about:Ld(e),parts:r.filter(({items:d})=>d.
length)};function a(d,l){return d.map(f=>{let{quiz:b,question:O}=f,{lesson:A,prompt:U}=t.get(`${b}/${O}`)??{lesson:"",prompt:""},
I=b===Cd?W("What changed in the brief"):U;return{lesson:A,name:`${b} · ${O}`,prompt:I,lines:l(f)}})}}function Ld({student:e,
made:t,course:r,lessons:a,holds:d}){let l=Bs(),f=Jt.filter(O=>!d.includes(O)).map(O=>l[O]),b=a.map(({lesson:O,version:A})=>`${O}\
 (${A})`);return[[e.as==="pseudonym"?W("Pseudonym"):W("Name"),e.called],[W("Made at"),Zt(t)],[W("Course"),`${r.name}, co\
ursekit ${r.version}`],[W("Units and their versions"),b.join(", ")||W("none")],[W("It holds"),d.map(O=>l[O]).join("; ")||
W("nothing")],[W("It does not hold"),[...f,W("reviews, guesses, and anything else")].join("; ")]]}function _d({last:e,best:t,
first:r,tries:a,round:d,confidence:l,hints:f,kind:b,version:O}){let A=Ve("one try","{count} tries",a),U=Ve("opened again\
 once","opened again {count} times",d);return[...Qn(W("Last answer"),e),...t?Qn(W("Best answer"),t):[],...r?Qn(W("First \
answer"),r):[],[W("Tries"),d?`${A}, ${U}`:A],...xt(l,W("How sure"),si),...xt(f,W("Hints"),String),[W("Version"),`${b} ${O}`]]}
var xt=(e,t,r)=>e===void 0?[]:[[t,r(e)]];function Qn(e,t){let r=[qd(t),Zt(t.at)];return t.cost&&r.push(W("hints cost {sh\
are} of the points",{share:Zn(t.cost)})),t.confidence!==void 0&&r.push(si(t.confidence)),[[e,t.words||"–"],["",r.join(
" · ")],...xt(t.reason,W("Reason"),String)]}function qd({verdict:e,points:t,of:r}){if(e==="kept")return W("not graded b\
y the program");let a={right:W("right"),near:W("nearly right"),partly:W("partly right"),wrong:W("wrong")},d=W("points: {\
points} of {of}",{points:Zn(t),of:Zn(r)});return`${a[e]}, ${d}`}var Zn=e=>e.toFixed(Rd).replace(/\.?0+$/,"");function si(e){
return{sure:W("sure"),fairly:W("fairly sure"),guessing:W("guessing")}[e]??W("not said")}function Dd({text:e,first:t,marks:r,
at:a,kind:d,version:l}){return[[W("Text"),e],...ii(t&&[[W("First version"),t.text]],t),...ai(r,a),[W("Version"),`${d} ${l}`]]}
function Id({client:e,fields:t,first:r,marks:a,at:d,version:l}){let f=Bd(),b=A=>f[A]??A,O=Object.entries(r?.fields??{}).
map(([A,U])=>[W("{field}, first version",{field:b(A)}),U]);return[...xt(e,W("Client"),String),...Object.entries(t).map(([
A,U])=>[b(A),U]),...ii(O,r),...ai(a,d),[W("Version"),l]]}var Bd=()=>({claim:W("Claim"),rule:W("Rule (instrument, article\
, paragraph)"),application:W("Application to the client"),counter:W("Strongest counter-argument"),source:W("Source"),changed:W(
"What changed")}),ii=(e,t)=>t?[...e,["",Zt(t.at)]]:[],ai=(e,t)=>[...xt(e,W("Your own marks"),r=>r.join(", ")),[W("Writte\
n at"),Zt(t)]],Zt=e=>e?`${e.slice(0,jd).replace("T"," ")} UTC`:"";var ci=Pd(64),Ud=ci.slice(0,8).map(e=>ui(Math.sqrt(e))),Wd=ci.map(e=>ui(Math.cbrt(e)));function li(e){let t=Uint32Array.
from(Ud),r=Fd(e);for(let a=0;a<r.byteLength;a+=64)zd(t,new DataView(r.buffer,a,64));return[...t].map(a=>a.toString(16).padStart(
8,"0")).join("")}function Fd(e){let t=new Uint8Array((Math.floor((e.length+8)/64)+1)*64);return t.set(e),t[e.length]=128,
new DataView(t.buffer).setBigUint64(t.length-8,BigInt(e.length)*8n),t}function zd(e,t){let r=new Uint32Array(64);for(let I=0;I<
16;I+=1)r[I]=t.getUint32(I*4);for(let I=16;I<64;I+=1){let[p,_]=[r[I-15],r[I-2]],K=Re(p,7)^Re(p,18)^p>>>3,G=Re(_,17)^Re(_,
19)^_>>>10;r[I]=r[I-16]+K+r[I-7]+G}let[a,d,l,f,b,O,A,U]=e;for(let I=0;I<64;I+=1){let p=b&O^~b&A,_=Re(b,6)^Re(b,11)^Re(b,
25),K=U+_+p+Wd[I]+r[I]>>>0,G=(Re(a,2)^Re(a,13)^Re(a,22))+(a&d^a&l^d&l);[U,A,O,b,f,l,d,a]=[A,O,b,f+K>>>0,l,d,a,K+G>>>0]}[
a,d,l,f,b,O,A,U].forEach((I,p)=>{e[p]+=I})}var Re=(e,t)=>e>>>t|e<<32-t;function ui(e){return Math.floor((e-Math.floor(e))*
2**32)}function Pd(e){let t=[];for(let r=2;t.length<e;r+=1)t.every(a=>r%a)&&t.push(r);return t}var Hd="0123456789ABCDEFGHJKMNPQRSTVWXYZ",fi=(e,t)=>async function(a){let{ticked:d,as:l,called:f,file:b}=a,O=Xs(l,f||(b?
"":"…"));await t.refresh();let A=Yd(e,t.entries(),O,d,ze());if(!b)return{keeping:"hand-in",preview:A.preview};if(A.isEmpty)
throw new te(W("Nothing of what is ticked has been answered yet. Answer a question first, or tick more."));let{receipt:U,
page:I}=A,p=[new TextEncoder().encode(I)];return{keeping:"hand-in",name:`hand-in-${U}.html`,receipt:U,files:p}};function Yd(e,t,r,a,d){
let l=Qs(e,t,r,a,d),f=li(new TextEncoder().encode(di(l))),b=Kd(f),O=ri(l,Gd(e)),A=Ws(di({...l,sum:f}),b,O);return{preview:O,
receipt:b,page:A,isEmpty:Zs(l)}}var Gd=({quizzes:e})=>new Map(e.flatMap(({quiz:t,lesson:r,questions:a})=>a.map(({id:d,prompt:l})=>[
`${t}/${d}`,{lesson:r,prompt:l}]))),di=e=>eo(e).replaceAll("<","\\u003c");function eo(e){return Array.isArray(e)?`[${e.map(
eo).join(",")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.keys(e).sort().map(r=>`${JSON.stringify(r)}:${eo(
e[r])}`).join(",")}}`}function Kd(e){let a=([...e.slice(0,10)].map(d=>Number.parseInt(d,16).toString(2).padStart(4,"0")).
join("").match(/.{5}/g)??[]).map(d=>Hd[Number.parseInt(d,2)]).join("");return`${a.slice(0,4)}-${a.slice(4)}`}function en(e,t=()=>{}){let r=new Map,a={get:l=>e[l],set(l,f){JSON.stringify(e[l])!==JSON.stringify(f)&&(e[l]=f,d(`chang\
e:${l}`,a,f))},save_changes(){},send:(l,f,b=[])=>t(l,b),on:(l,f)=>r.set(l,(r.get(l)??new Set).add(f)),off:(l,f)=>r.get(l)?.
delete(f),say:(l,f=[])=>d("msg:custom",l,f)};return a;function d(l,...f){for(let b of r.get(l)??[])b(...f)}}var to="review/";function hi({lessons:e,unread:t,apart:r,first_edition:a=[]},d){let l=new Map;for(let b of d){let A=b.quiz.
startsWith(to)?b.question:`${b.quiz}/${b.question}`;l.set(A,[...l.get(A)??[],b])}let f=b=>Xd(b,l.get(`${b.quiz}/${b.id}`)??
[]);return{unread:t,apart:r,first_edition:Vd(a,d),lessons:e.map(b=>({...b,objectives:b.objectives.map(O=>({...O,questions:O.
questions.map(f)}))}))}}function Vd(e,t){let r=new Map(e.map(a=>[a.name,a]));return t.flatMap(a=>{let d=a.quiz.startsWith(
to),l=r.get(d?a.question:`${a.quiz}/${a.question}`);if(a.action.did!=="answer"||!l)return[];let{prompt:f,version:b,in_review:O,
keyed:A}=l,I=a.version===(d?O:b)&&A?Jd(A,a.action.sent):"";return[{prompt:f,words:ct(a),time:a.time,verdict:I}]})}function Jd(e,t){
try{let r=Ce(e);return r.grade(r.read(ve(t)?t:{})).verdict}catch(r){if(!(r instanceof te))throw r;return""}}function Xd(e,t){
let a=Qd(e,t).at(-1),d=e.graded&&a===!1,l=t.some(({quiz:b,version:O,action:A})=>b===e.quiz&&O!==e.version&&A.did==="answ\
er");return{state:a===void 0?"left":d?"missed":"done",earlier:l,prompt:e.prompt}}function Qd(e,t){let r=new Map,a=new Map;
for(let{quiz:d,question:l,version:f,action:b}of t){if(f!==(d.startsWith(to)?e.in_review:e.version))continue;let O=r.get(
d)??at([{...e,id:l}],0);r.set(d,O);try{let A=O.act(l,b),U=$e(A).at(-1)?.grade.verdict;if(b.did!=="answer"||U===_e)continue;
let I=`${d} ${A.again}`;a.delete(I),a.set(I,U==="right")}catch(A){if(!(A instanceof te))throw A}}return[...a.values()]}var Zd=5;function ef(e){return e.filter(({action:a})=>["answer","choose"].includes(a.did)).map(({action:a})=>a.sent?.client).
findLast(a=>typeof a=="string")??""}function pi({manner:e,keys:t,shown:r},a,d){let l=Hs(e,t,r,a),{session:f}=l,b={async open(){
return await a.refresh(),p()},retry:()=>b.open({}),async do({question:G,deed:Y,late:oe}){let ie=await l.act([[String(G),
Y??{}]],!!oe),[h]=Object.values(ie.refused);if(h)throw new te(h);return["answer","show"].includes(Y?.did)&&d.mark(I(G)),
{..._(G),...K(ie)}},async"do-all"({deeds:G}){let Y=await l.act(Object.entries(G??{}));return{...p(),refused:Y.refused,...K(
Y)}},async again({id:G}){await a.refresh(),l.follow();let Y=f.questions.filter(ie=>f.isMissed(ie.id)),oe=await l.act(Y.map(
ie=>[ie.id,{did:"again",id:`${G}:${ie.id}`}]));return{...p(),...K({...oe,done:[...oe.done,G]})}},async evidence({question:G}){
return d.mark(I(G)),{type:"evidence"}}};return{async reply(G){try{if(!Object.hasOwn(b,G.type))throw new te(W("this kind \
of message is not known"));return await b[G.type](G)}catch(Y){if(!(Y instanceof te))throw Y;return{type:"refused",reason:Y.
message}}}};function O({id:G,hints:Y}){let oe=f.progress(G),ie=$e(oe).length?U(Pn(f,G)):null,h=l.earlier(G).filter(({action:J})=>J.
did==="answer").map(J=>({time:J.time,words:ct(J)}));return{hints:Y.slice(0,oe.hints).map(({text:J})=>J),result:ie,earlier:h.
slice(-Zd),...A(G)}}function A(G){let Y=a.entries(),ie=Y.filter(({quiz:se,question:ge,action:Z})=>se===e.quiz&&ge===G&&Z.
did==="answer").map(({time:se,action:ge})=>({time:se,sent:ge.sent??{}})),h=r.find(({id:se})=>se===G)?.sections,J=h?bs(h,
Y):{};return{versions:ie,client:ef(Y),...J}}function U(G){let{evidence:Y}=G;return Y?.words?{...G,evidence:{...Y,marks:d.
marks(Y)}}:G}function I(G){return $e(f.progress(G)).length?Pn(f,G).evidence:null}function p(){return l.follow(),{type:"s\
tate",questions:Object.fromEntries(f.questions.map(G=>[G.id,O(G)])),score:f.score(),versions:l.versions}}function _(G){return{
type:"done",stands:G in l.versions?O(f.question(G)):null,score:f.score()}}function K({done:G,saved:Y}){let oe=G.filter(l.
isNotPossible);return{done:G,saved:Y,...oe.length?{without_effect:oe}:{}}}}function mi(){let e=new Map;return{add:(t,r)=>e.set(t,[...e.get(t)??[],r]),marks:({article:t,span:r})=>!!(r&&t&&e.has(t)),
mark(t){for(let r of e.get(t?.article??"")??[])t?.span&&r.set("marked",[t.span])}}}var gi=20,tf=1e3,nf=10**9,wi=10,of=new TextEncoder().encode('{"format"'),rf=[239,187,191];function tn(e,t){let r=rf.every(
(Z,ae)=>e[ae]===Z)?e.subarray(3):e,a=[],d=new Set,l=new Map,[f,b,O]=[0,0,0],[A,U]=[!1,!0],I=sf(r),p=I.pop()??r.subarray(
0,0);for(let Z of I)K(Z,ie);return p.length&&K(p,h),se(),{entries:a,ids:d,last:f,backedUp:b,isUnended:p.length>0,needsHead:!U||
_(),mended:ge};function _(){return!A&&!d.size}function K(Z,ae){if(O+=1,Z.every(xe=>xe===13))return;let de=Ls(Z);if(de===
null||typeof de!="object"||Array.isArray(de))J(ae());else if("format"in de)oe(de);else if(U)"note"in de?G(de):Y(As(de));else
return}function G({upto:Z}){Number.isInteger(Z)&&(b=Math.max(b,Math.min(Z,f)))}function Y(Z){Z?d.has(Z.id)?J(W("Line {li\
ne} repeats an earlier line: it counts once.",{line:O})):(d.add(Z.id),a.push(Z),Z.n<nf&&(f=Math.max(f,Z.n))):J(ie())}function oe({
format:Z,course:ae}){let de=_();if(de&&Number.isInteger(Z)&&Z!==it)throw new te(af(Z));if(!Number.isInteger(Z)||typeof ae!=
"string")J(ie());else{if(de&&ae!==t)throw new te(cf(t,ae));ae!==t||Z!==it?(U=!1,J(W("Another record begins at line {line\
}: it is ignored.",{line:O}))):de?A=!0:U?J(W("Line {line} repeats the header of the record: it is ignored.",{line:O})):U=
!0}}function ie(){return W("Line {line} cannot be read: it is ignored, but stays in the file.",{line:O})}function h(){return W(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:O})}function J(Z){l.size<tf&&l.set(O,Z)}function se(){
if(!_()||r.every(ae=>[0,10,13].includes(ae)))return;if(!of.every((ae,de)=>de>=r.length||r[de]===ae)||I.length>1)throw new te(
W("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function ge(){let Z=[...l.values()],ae=Z.length-
gi;return ae<=0?Z:[...Z.slice(0,gi),W("{count} more lines like these.",{count:ae})]}}function sf(e){let t=[],r=0;for(let a=e.
indexOf(wi);a>=0;a=e.indexOf(wi,r))t.push(e.subarray(r,a)),r=a+1;return[...t,e.subarray(r)]}function af(e){let t={known:it,
found:e};return e>it?W("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):W("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var cf=(e,t)=>W("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var ki="coursekit",no="records";function yi(e,t){return lf(async()=>{let r=await uf();try{await df(r,e,t)}finally{r.close()}})}
function lf(e){return navigator.locks?navigator.locks.request(ki,e):e()}function uf(){return new Promise((e,t)=>{let r=indexedDB.
open(ki,1);r.onupgradeneeded=()=>r.result.createObjectStore(no),r.onsuccess=()=>e(r.result),r.onerror=()=>t(r.error),r.onblocked=
()=>t(new Error("blocked"))})}function df(e,t,r){return new Promise((a,d)=>{let l=e.transaction(no,"readwrite"),f=l.objectStore(
no),b=null;l.oncomplete=()=>a(),l.onabort=()=>d(b??l.error);let O=f.get(t);O.onsuccess=()=>{try{let A=r(O.result??new Uint8Array);
A&&f.put(A,t)}catch(A){b=A,l.abort()}}})}var ff=32*1024*1024,oo=new Uint8Array;function bi(e){let t=oo,r=tn(t,e),a=[],d="",l=new Set,f=0,b=mf(e,()=>I().catch(()=>{})),
O=Promise.resolve();return I(),{course:e,begun:()=>O,entries:()=>[...r.entries,...a],knows:U,last:A,isAtStake:()=>A()>r.
backedUp,why:()=>d,waiting:()=>a.length,mended:()=>r.mended(),follow:J=>l.add(J),refresh:I,append:p,merge:_,noteBackup:K,
contents:G};function A(){return r.last+a.length}function U(J){return r.ids.has(J)||a.some(se=>se.id===J)}function I(){return Y(
()=>[])}async function p(J){return await Y(()=>{let se=J();return f+=se.length,a=[...a,...se],[]}),!d}async function _(J){
let se=tn(J,e),ge=0;return await p(()=>{let Z=se.entries.filter(ae=>!U(ae.id)&&pf(ae));return ge=Z.length,f-=ge,Z}),{added:ge,
mended:se.mended()}}function K(J){let se="the student has the entries up to here";return Y(()=>[{note:se,upto:Math.min(J,
A()),time:ze()}])}function G(){return yt([t,h([])])}function Y(J){return O=O.catch(()=>{}).then(()=>oe(J)),O}async function oe(J){
let[se,ge]=[A(),d];f=0;let[Z,ae]=[!1,!1],de=()=>{ae=!0;let le=J();return ae=!1,Z=!0,le};try{let le=oo;await yi(e,Te=>{ie(
Te);let Se=h(de());if(le=Se.length?yt([Te,Se]):Te,le.length>ff)throw new Error(W("the record has reached its maximum siz\
e"));return Se.length?le:null});let Ye=le.length!==t.length;ie(le),d="",Ye&&b.tell()}catch(le){if(ae)throw le;d=hf(le),Z||
de()}let xe=A()!==se,He=A()-se!==f;if(xe||d!==ge)for(let le of l)le({isMore:xe,isElsewhere:He})}function ie(J){J.length===
t.length&&J.every((se,ge)=>se===t[ge])||(r=tn(J,e),t=J,a=a.filter(({id:se})=>!r.ids.has(se)))}function h(J){if(!a.length&&
!J.length)return oo;let se=r.isUnended?[Uint8Array.of(10)]:[];return r.needsHead&&se.push(Qe(Ts(e))),a.forEach((ge,Z)=>{
se.push(Qe(kt({...ge,n:r.last+Z+1})))}),yt([...se,...J.map(Qe)])}}function hf(e){let r=(e instanceof Error?e.message||e.
name:String(e)).replace(/\.$/,"");return W("This browser will not store your answers ({reason}). They stay on this page \
while it is open: download them before you leave.",{reason:r})}var pf=e=>Qe(kt(e)).length<=Yt;function mf(e,t){if(document.
addEventListener("visibilitychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let r=new BroadcastChannel(
`coursekit ${e}`);return r.addEventListener("message",t),{tell:()=>r.postMessage("more")}}var gf=["reader","explorer","debate-map","quiz","predict","progress","hand-in"],wf=".coursekit-paper";function xi(e){let t=mi(),
r=new Map;return{records:r,showAll:a};function a(f){let b=[...f.querySelectorAll(".coursekit-widget")].map(O=>({fragment:O,
state:so(O.querySelector("script"))}));for(let O of gf)for(let{fragment:A,state:U}of b)U?.widget===O&&d(A,U);return b.findLast(
({state:O})=>O?.widget==="quiz")?.fragment}function d(f,b){let O={...e.languages,own:b.own??""};Object.assign(b,{words:e.
words??{},languages:O}),b.pictures&&(b.pictures=[b.picture,...b.pictures]);let A=en(b,(G,Y)=>U(G,Y)),U=l(b,A),I=we("div",
{class:"coursekit-shown"}),p=f.querySelector(":scope > template"),_=p instanceof HTMLTemplateElement?p.content.cloneNode(
!0):"",K=[...f.children];f.append(I);try{Is()[b.widget].render({model:A,el:I,views:{}});for(let G of K)G.matches(wf)||G.
remove();f.classList.add("coursekit-is-shown"),f.append(_)}catch(G){I.remove(),console.error(G)}}function l(f,b){if(f.widget===
"reader"&&t.add(f.article,b),f.pictures&&b.on("change:chosen",()=>b.set("picture",kf(f))),!f.course)return()=>{};let O=r.
get(f.course)??bi(f.course);r.set(f.course,O);let{course:A}=f;Object.assign(f,{kept:ro(O),keeping:{course:A,place:"disk"}}),
O.follow(({isMore:K,isElsewhere:G})=>{b.set("kept",ro(O)),(G||K&&!f.keys)&&b.say({keeping:"changed"})});let U=Vt(O),I="w\
ork"in f?fi(f.work,O):U,p="keys"in f?pi(f,O,t):null,_=async(K,G)=>K.keeping==="hand-in"?I(K,G):K.keeping!=="look"?U(K,G):
(await O.refresh(),{keeping:"look",...hi(f.counted,O.entries())});return async(K,G)=>{if("keeping_id"in K){let{files:Y=[],
...oe}=await vi(()=>_(K,G));b.say({...oe,keeping_id:K.keeping_id},Y)}else if(p){let Y=await vi(()=>p.reply(K));b.set("ke\
pt",ro(O)),b.say({...Y,message_id:K.message_id})}}}}function kf({chosen:e,pictures:t,picture:r}){if(!r.of)return r;let a=({
of:l})=>JSON.stringify(l)===JSON.stringify(e),d=W("This page has no figure for these choices; the notebook draws it.");return t.
find(a)??{of:e,fault:d}}var ro=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function vi(e){try{return await e()}catch(t){
if(!(t instanceof te))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function so(e){try{return JSON.
parse(e?.textContent??"null")}catch{return null}}var Pe=so(document.querySelector("script.coursekit-page"))??{};ur(en(Pe),we("div"));Pe.lists&&cs(Pe.lists);Pe.dates&&ms(
Pe.dates);Pe.customs&&hs(Pe.customs);var{records:yf,showAll:$i}=xi(Pe),bf=$i(document),vf=!!document.querySelector(".cou\
rsekit-progress");bf?.after(...[...yf.values()].map(e=>Ds(e,vf)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&$i(e)});})();

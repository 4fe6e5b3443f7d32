"use strict";(()=>{var rt={},Ke={used:"",own:""};function Zn(e,t){rt=e.get("words")??{};let n=e.get("languages");n?.used&&(Ke=n,t.lang=n.used,
t.dir=n.direction)}function G(e,t={}){let n=rt[e]??e;return to(typeof n=="string"?n:n[0],t)}function eo(e,t,n,s={}){let d=rt[e]??
[e,t],l=Number.isInteger(n)?n<200?n:100+n%100:100,a=(rt[e]&&rt[""]?.[l])??+(n!==1);return to(d[Number(a)],{count:n,...s})}
function to(e,t){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}var Ci=15e3,Li=new Set(["a","button","input","select","textarea","summary"]),_i="a[href], button, input, select, textare\
a, summary, [tabindex]";function me(e,t={},...n){let s=document.createElement(e);for(let[d,l]of Object.entries(t))d.startsWith(
"on")?s.addEventListener(d.slice(2),l):l!==!1&&l!=null&&s.setAttribute(d,l===!0?"":l);t.dir==="auto"&&Ke.own&&(s.lang=Ke.
own);for(let d of n)d!=null&&s.append(d);return(Li.has(e)||"tabindex"in t)&&no(s),s}function no(e){e instanceof HTMLElement&&
e.matches(_i)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&no(e)}));function oo(){let e=me("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:s=>{e.replaceChildren(
me("p",{},s)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),Ci)}}}var Rc=Math.random().toString(36).slice(2,12);var ro=8,ji=6e4;function io(e){let{region:t,announce:n}=oo(),s=me("p",{class:"ck-notice"}),d=me("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:M}),l=me("button",{type:"button",onclick:$},G("Download my answers")),a=me("button",{type:"button",onclick:()=>d.
click()},G("Upload a file of answers"));return me("div",{class:"ck-file"},me("div",{class:"ck-actions"},l,a,d),s,t);function k(I){
s.replaceChildren(I),n(I)}async function $(){try{let{name:I,upto:_,files:g}=await e.ask({keeping:"take"});if(!_)return k(
G("There is nothing to download yet."));Ii(new Blob(g,{type:"application/jsonl"}),I),await e.ask({keeping:"taken",upto:_}),
k(G("Downloaded: {name}. Keep this file.",{name:I}))}catch(I){k(G("Not downloaded: {reason}",{reason:so(I)}))}}async function M(){
let[I]=d.files??[];if(I)try{if(I.size>ro*1024*1024)throw new Error(G("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:ro}));let{told:_}=await e.ask({keeping:"add"},[await I.
arrayBuffer()]);k(_)}catch(_){k(G("Not uploaded: {reason}",{reason:so(_)}))}finally{d.value=""}}}var so=e=>e instanceof Error?
e.message:String(e);function Ii(e,t){let n=URL.createObjectURL(e);me("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),ji)}var X=class extends Error{};var qi="ending",bt={read(e,t,{chosenTokens:n,Refusal:s,t:d,typed:l}){if(!Array.isArray(t.path)||!t.path.length)throw new s(
d("nothing is chosen"));let a=[];for(let k of t.path){let $=(Je(e,a)?.options??[]).map(Di);a.push($.indexOf(n({path:[k]},
"path",$)[0]))}if(!("text"in t))return{path:a,text:""};if(!e.reason||Je(e,a))throw new s(d("this cannot be done here"));
return{path:a,text:l(t,2e3)}},goesOn:(e,t)=>!!Je(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:s,t:d}){let l=t.
path.every((k,$)=>n.path[$]===k),a=n.path.length===t.path.length&&n.text===t.text;if(!l||a)throw new s(d("a decision tha\
t was made stays"))},grade(e,{path:t}){return[kt(e,t).reduce((s,{node:d,at:l})=>s+d.options[l].points,0)/e.most,Je(e,t)?
"so far":""]},outcome(e,{path:t,text:n},s){let d=Je(e,t),l={path:kt(e,t).map(({node:I,at:_})=>I.options[_].token),steps:kt(
e,t).map(({node:I,at:_})=>Bi(I,_,s)),next:d?Ui(d):null,ending:d?"":e.ending,asks:null};if(d||!e.reason)return l;let{prompt:a,
limit:k,rubric:$,model:M}=e.reason;return l.asks={prompt:a,limit:k},n?{...l,written:n,rubric:$,model:M}:l},taken(e,t,n){
let{path:s,steps:d,next:l,ending:a,asks:k}=bt.outcome(e,t,!1,n),$=d.map(M=>({...M,verdict:"",feedback:""}));return{path:s,
steps:$,next:l,ending:a,asks:k}},words(e,t,n,s){let{path:d,text:l}=bt.read(s,t,n);return[...kt(s,d).map(({node:k,at:$})=>n.
plain(k.options[$].text)),l].filter(Boolean).join("; ")}},Di=({token:e})=>e;function Je(e,t){let n=e.start;for(let s of t)
n=ao(e,n)?.options[s].to;return n===qi?void 0:ao(e,n)}var ao=(e,t)=>e.nodes.find(({id:n})=>n===t),kt=(e,t)=>t.map((n,s)=>({
node:Je(e,t.slice(0,s)),at:n})),Ui=({fact:e,question:t,contested:n,options:s})=>({fact:e,question:t,contested:n,options:s.
map(({token:d,text:l})=>({token:d,text:l}))});function Bi({fact:e,question:t,contested:n,options:s},d,l){let a=s.map(({text:$,
points:M,feedback:I})=>({text:$,verdict:Fi(n,M),feedback:I})),k=l?a.filter(($,M)=>M!==d):[];return{fact:e,question:t,contested:n,
...a[d],others:k}}function Fi(e,t){return e?"discussed":t?"right":"wrong"}var co={read(e,t,{options:n,Refusal:s,t:d}){let l=n.read(e,t);if(l.size!==1)throw new s(d("more than one option is chose\
n, but only one is asked for"));return l},grade:(e,t,{options:n})=>Number([...n.right(e)].every(s=>t.has(s))),outcome:(e,t,n,{
options:s})=>s.outcome(e,t,n)};var lo={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let s=n.right(e),d=[...t].filter(l=>s.has(l)).length;
return Math.max(0,d-(t.size-d))/s.size},outcome(e,t,n,{options:s}){let d=s.outcome(e,t,n),l=s.right(e),a=t.size<l.size&&
[...t].every(k=>l.has(k));return!n&&e.if_missed&&a?{...d,missed:e.if_missed}:d}};var uo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:s})=>s.outcome(
e,t,n)};var Kt=({accept:e},t,{fits:n})=>!!t&&n(t,e);function Wi(e,t,n){return Kt(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var zi=({accept:e,among:t,near:n},s,d)=>!t.length&&d.nearFeedback(n,s)===null&&d.isSlip(s,e),fo={read({gaps:e},t,{
Refusal:n,strip:s,t:d,typed:l}){let a=t?.gaps;if(!Array.isArray(a)||a.length!==e.length)throw new n(d("some gaps were no\
t sent"));if(!a.some(M=>typeof M=="string"&&s(M)))throw new n(d("nothing is written"));let k=M=>typeof M=="string"&&!s(M),
$=a.map(M=>k(M)?"":l({text:M}));return e.forEach(({among:M},I)=>{if(M.length&&$[I]&&!M.includes($[I]))throw new n(d("som\
ething is chosen that is not offered for the gap"))}),$},grade({gaps:e},t,n){let s=e.flatMap((l,a)=>Kt(l,t[a],n)?[]:[[l,
t[a]]]),d=s.length&&s.every(([l,a])=>zi(l,a,n));return[(e.length-s.length)/e.length,d?"near":""]},outcome:({gaps:e},t,n,s)=>({
gaps:e.map((d,l)=>{let a=Kt(d,t[l],s),k={right:a,written:t[l],feedback:Wi(d,t[l],s)};return!a&&!n?k:{...k,key:d.accept[0],
why:a?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[ho,Pi]=["0001-01-01","9999-12-31"],ge=(e,t=2)=>String(e).padStart(t,"0");function be(e,t,n){let s=st(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=s?`${ge(Number(e),4)}-${ge(Number(t))}-${ge(Number(n))}`:""}function st(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Jt(e,t,n){let s=new Date(Date.
UTC(2e3,t-1,n));return s.setUTCFullYear(e),s}function Yi(e,t,n){let d=Jt(e,1,4),l=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,a=new Date(l+3*864e5);if(t<1||e<1||a.getUTCFullYear()!==e)return null;let k=[l+(n-1)*864e5,l+6*864e5].map(
$=>{let M=new Date($);return be(M.getUTCFullYear(),M.getUTCMonth()+1,M.getUTCDate())});return k.every(Boolean)&&k[0]>=ho&&
k[1].length===10?k:null}function Me(e,t,n){let[s,d]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],l=be(e+s,d,st(e+s,d)),a=be(e,t,
1);return a&&l&&l.length===10?[a,l]:null}var Gi=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=be(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>Yi(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Me(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Me(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Me(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Me(e,1,12)],[/^(\d{4})-(WI)$/,e=>Me(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Me(e,1,12)],[/^(\d{3})$/,
e=>Me(e*10,1,120)],[/^(\d\d)$/,e=>Me(e*100,1,1200)]];function Be(e){if(e.includes("/")){let[t,n]=e.split("/").map(Be);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of Gi){let s=t.exec(e);if(s)return n(Number(s[1]),s[2])}return null}var Re=e=>Be(e)??[ho,
Pi];function Vt(e,t){let[n,s]=[Re(e),Re(t)];return s[0]<=n[0]&&n[1]<=s[1]}var Xt=(e,t)=>e&&t?e+t:"";function po(e,t="00",n=""){let s=Number(e);return n&&(s<1||s>12)?"":`T${ge(n?s%12+(n==="PM"?12:
0):s)}:${t}`}function mo({first:e,second:t,year:n}){let[s,d]=[be(n,t,e),be(n,e,t)];return!s||!d||Number(e)===Number(t)?s||
d:`${n}-XX-XX`}var Qt=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function go({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${ge(Number(e)+n,4)}`:""}function wo({which:e,month:t,year:n},s){
let d=Number(s.month[t]),l=Number(s["week-of"][e]),a=l<0?l+st(Number(n),d)+1:l,k=`${n}-${ge(d)}`;return`${k}-${ge(a)}/${k}\
-${ge(a+6)}`}function ko({which:e,weekday:t,month:n,year:s},d){let l=Number(d.month[n]),a=Number(d["week-of"][e]),k=a<0?
st(Number(s),l)-6:a,$=(Jt(Number(s),l,k).getUTCDay()+6)%7,M=(Number(d.weekday[t])-1-$+7)%7;return be(s,l,k+M)}var bo=e=>e>
0&&e<100?ge(e-1):"";function yo(e,t){let n=e.split(/[ -]/).filter(l=>l!=="and"&&l!=="oh"),s=l=>Number(t.tens[l]??t.teens[l]??
t.ones[l]??0);if(n[1]==="thousand")return ge(2e3+n.slice(2).reduce((l,a)=>l+s(a),0),4);let d=n.slice(1);return d[0]==="h\
undred"?ge(s(n[0])*100,4):ge(s(n[0]),2)+ge(d.reduce((l,a)=>l+s(a),0),2)}var yt="[\\p{L}\\p{N}_]",$e=`(?!${yt}|\\p{M})`,xo=`(?:1\\d|2[01])\\d\\d${$e}`,Hi=(e,{escaped:t})=>`(?:${[...e].sort((n,s)=>s.
length-n.length).map(t).join("|")})${$e}`,vo=new WeakMap;function at(e){let t=vo.get(e.dates())??Ki(e);return vo.set(e.dates(),
t),t}function Ki(e){let t=Ji(e);return{whole:[...Vi(t),...Xi(t),...Qi(t)].map(([s,d,l])=>({pattern:it(s),value:d,lends:l})),
yearless:Zi(t).map(([s,d])=>({pattern:it(s),value:d})),...ea(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var it=e=>new RegExp(`^(?:${e})$`,"u");function Ji(e){let t=e.dates(),n=se=>Hi(Object.keys(t[se]),e),s=(se,Ne)=>Number(t[se][Ne]),
d=n("month"),l=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${$e}(?!\\.\\d|,\\d{3}(?!\\d))`,a=`(?:${l}|${n("nth")})`,k=`(?:\
\\d{1,2}(?:st|nd|rd|th)${$e}|${n("nth")})`,$=`the ${k}`,M=`${n("tens")}(?:[ -]${n("ones")})?`,I=`(?:oh[ -]${n("ones")}|${M}\
|${n("teens")}|hundred${$e})`,_=`(?:${M}|${n("teens")}|${n("ones")})`,g=`(?:${n("centuries")} ${I}|two thousand(?: (?:an\
d )?${_})?${$e})`,O=`(?<year>${xo})`,q=`(?:${O}|(?<spelled>${g}))`,J=`(?:,? |,)${O}`,F=se=>`(?:(?<day>${$}|${a}) (?:of )\
?|the (?<day2>${a}) day of )(?<month>${d})${se}`,Q=se=>`(?<month>${d}) (?:the )?(?<day>${a})${se}`,re=`(?:${n("weekday")}\
,? (?:the )?)?`,h=`${n("phase-of")} `,Y=`(?:${n("phase")}[ -]?|mid-?)`,Z=`(?:${Y}|${h})?`,le=se=>{let Ne=se.replace(/^the /,
"");return s("nth",Ne)||parseInt(Ne,10)},K=se=>se.year??yo(se.spelled,t),ce=se=>be(K(se),s("month",se.month),le(se.day??
se.day2)),ne=se=>`${K(se)}-${ge(s("month",se.month))}`,ye=n("ordinal"),Ye="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",we=`(?<\
meridiem>${n("meridiem")})`,Ie="(?<minutes>[0-5]\\d(?!\\d))",qe=`(?:${Ye}(?::${Ie}(?::[0-5]\\d)?(?: ?${we})?|\\.${Ie.replace(
"<m","<inM")} ?${we.replace("<m","<inM")}| ?${we.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:s,month:d,inFigures:l,day:a,nthDay:k,nth:$,tens:M,tail:I,small:_,spelled:g,year:O,
anyYear:q,ofYear:J,dayFirst:F,monthFirst:Q,weekday:re,phaseOf:h,phaseWord:Y,phase:Z,number:le,yearOf:K,dated:ce,monthOf:ne,
ordinal:ye,hours:Ye,meridiem:we,minutes:Ie,clock:qe,timed:se=>{let Ne=se.zone&&t.zone[se.zone]!=="-"?t.zone[se.zone]:"",
It=t.meridiem[se.meridiem??se.inMeridiem??se.ofMeridiem],dt=se.moment?t.moment[se.moment]:po(se.hours,se.minutes??se.inMinutes,
It);return Xt(ce(se),dt&&dt+Ne)}}}function Vi({words:e,month:t,year:n,ofYear:s,dayFirst:d,monthFirst:l,weekday:a,phase:k,
dated:$,clock:M,timed:I}){return[[`${k}${a}${d(s)}`,$,!0],[`${k}${a}${l(s)}`,$,!0],[`${e("weekday")} \\((?:${d(s)})\\)`,
$,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,_=>be(_.year,_.month,_.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,_=>be(_.year,_.month,_.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,_=>be(_.year,_.month,_.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,$,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${$e}`,
mo],[`${M},? ${a}(?:${d(s)})`,I],[`${M},? ${a}(?:${l(s)})`,I],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,_=>Xt(be(_.year,_.month,_.day),_.time.toUpperCase())]]}function Xi({month:e,year:t,anyYear:n,phase:s,yearOf:d,
monthOf:l}){return[[`${s}(?<month>${e})(?:,| of)? ${n}`,l,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,a=>Qt(a,a.number)],[`(?<n\
umber>\\d\\d)/${t}`,a=>Qt(a,a.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,a=>a.year],[`fy ${t}`,a=>a.
year],["fy(?<year>(?:19|20)\\d\\d)",a=>a.year],["fy(?<two>\\d\\d)",a=>(a.two>"50"?"19":"20")+a.two],[`the year ${n}`,d],
[`${s}${n}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,go]]}function Qi({lists:e,words:t,ofList:n,month:s,nthDay:d,year:l,anyYear:a,
phaseOf:k,phaseWord:$,phase:M,number:I,yearOf:_,ordinal:g}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${g}) quarter (?:of\
 )?${l}`,O=>`${O.year}-Q${n("ordinal",O.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${l}`,O=>`${O.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${l}`,O=>`${O.year}-Q${O.part}`,!0],[`${l} q(?<part>[1-4])${$e}`,O=>`${O.year}-Q${O.part}`,
!0],[`h(?<part>[12]) (?:of )?${l}`,O=>`${O.year}-H${O.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${l}`,O=>`${O.
year}-H${n("half",O.half)}`],[`${M}(?:the )?(?<season>${t("season")})(?: of|,)? ${a}`,O=>`${_(O)}-${e.season[O.season]}`],
[`(?:${k})?(?:the )?(?:${$})?(?<decade>(?:1\\d|20)\\d)0'?s${$e}`,O=>O.decade],[`the (?<word>${t("decades")})`,O=>`19${e.
decades[O.word]}`],[`(?:${k})?(?:the )?(?:${$})?(?<day>${d}) century`,O=>bo(I(O.day??O.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${s})(?:,? |,)${l}`,O=>wo(O,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${s})(?:,? |,)${l}`,O=>ko(O,e)]]}function Zi({ofList:e,month:t,dayFirst:n,monthFirst:s,weekday:d,number:l}){
return[[`${d}${n("")}`,(a,k)=>be(k,e("month",a.month),l(a.day??a.day2))],[`${d}${s("")}`,(a,k)=>be(k,e("month",a.month),
l(a.day??a.day2))],[`(?<month>${t})`,(a,k)=>`${k}-${ge(e("month",a.month))}`]]}function ea({month:e,year:t,monthFirst:n}){
let s="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${s} (?:the )?)|between (?<two>.+\
?) and )`,l=$=>`(?<${$}>\\d{1,2})(?:st|nd|rd|th)?`,a=`(?:-| ${s} (?:the )?)`,k=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${xo})`;return{range:it(`${d}(?<last>.+)`),days:it(`(?:(?:from )?(?:the )?${l("from")}${a}|between (?:th\
e )?${l("from2")} and )${k}`),monthAndDays:it(`(?:(?:from )?${n("")}${a}|between ${n("").replaceAll("?<","?<b")} and (?:\
the )?)${l("to")}(?:,? |,)${t}`)}}var ta=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function vt(e,t){let n=[];for(let{pattern:s,value:d,lends:l}of at(t).whole){let a=s.
exec(e)?.groups,k=a&&d(a);k&&n.push({value:k,lends:!!l})}return n[0]??null}var na=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function oa(e,t){let n=at(t),s=n.days.exec(e)?.groups;if(s){
let _=vt(s.last.replace(/^the /,""),t)?.value??"";return $o(_,s.from??s.from2,_.slice(8))}let d=n.monthAndDays.exec(e)?.
groups;if(d){let _=t.dates().month[d.month??d.bmonth],g=n.number(d.day??d.bday);return $o(be(d.year,_,1),g,d.to)}let l=n.
range.exec(e)?.groups,a=l&&vt(l.last,t);if(!l||!a||a.value.includes("/"))return"";let k=l.one??l.two;if(en(k)||en(l.last)||
na(k,e))return"";let $=vt(k,t)?.value??(a.lends?ra(k,a.value,t):"");if(!$||$.includes("/")||!Be($)||!Be(a.value))return"";
let[M,I]=[Re($)[0],Re(a.value)[1]];return M<=I?`${$}/${a.value}`:""}function $o(e,t,n){let[s,d]=[t,n].map(l=>be(e.slice(
0,4),e.slice(5,7),l));return s&&d&&s<=d?`${s}/${d}`:""}function ra(e,t,n){let s=Number(t.slice(0,4));for(let{pattern:d,value:l}of at(
n).yearless){let a=d.exec(e)?.groups;if(!a)continue;let k=l(a,ge(s,4));return k.slice(5,7)>t.slice(5,7)?l(a,ge(s-1,4)):k}
return""}var xt="[^\\p{L}\\p{N}_]*",sa=new RegExp(`^${xt}(?:in|on|of|the)${$e}`,"u"),ia=new RegExp(`(?<!${yt})(?:in|on|o\
f|the)${xt}$`,"u"),aa=new RegExp(`^${xt}`,"u"),Zt=new RegExp(`${xt}$`,"u"),ca=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
la=/(?:[$£€#/.,:&@]|[a-z]-)$/,ua=/^(?:[%°$£€]|[.,:/]\d| %)/,en=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function da(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var fa=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Oo(e,t){if(ta.test(e)&&Be(e))return e;let n=da(e,t),s=n.toLowerCase(),a=(n.match(new RegExp(`${yt}+`,"gu"))??[]).
some(M=>at(t).capital.has(M))?"":ha(s,t),k=fa.exec(n)?.[0]??"",$=a.includes("/")&&k!==k.toLowerCase();if(!a||$||!Be(a))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(a.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return a}function ha(e,t){let n=So(e,s=>sa.exec(
s)?.[0].length??0);for(let s of n){let d=s+(aa.exec(e.slice(s))?.[0].length??0),l=e.slice(d).replace(Zt,"");for(let a of So(
l,k=>ia.exec(k)?.[0].length??0,!0)){let k=pa(e,d,l.slice(0,a).replace(Zt,""),t);if(k)return k}}return""}function So(e,t,n=!1){
let s=[n?e.length:0];for(let d=s[0];s.length<9;s.push(d)){let l=t(n?e.slice(0,d):e.slice(d));if(!l)break;d+=n?-l:l}return s}
function pa(e,t,n,s){let d=e.slice(0,t);if(/^\d/.test(n)&&ca.test(d))return"";let l=n.replace(Zt,""),a=e[t+l.length]??"";
if(/^\d{4}$/.test(l)){let k=e.slice(t+4);if(la.test(d)||ua.test(k)||en(l)&&!/(?<!\w)in $/.test(d))return""}for(let k of"\
.)".includes(a)?[l+a,l]:[l]){let $=oa(k,s)||vt(k,s)?.value;if($)return $}return""}function To(e,{customs:t,dates:n}){let{
month_of:s}=t();if(!s)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(l,a)=>n().english[s[a.toLowerCase()]-1]??l).replace(/(?<=\d)\.(?= )/g,
"")}var Fe="undated",tn="too precise",nn="too coarse";function on(e,t){return e===Fe||t===Fe||t.includes("T")?t===e:Re(t).join()===
Re(e).join()}function No(e,t){return e===Fe||t===Fe?e===Fe&&t!==Fe?tn:"":on(e,t)?"":Vt(t,e)?tn:Vt(e,t)?nn:""}var Ao={read(e,t,n){
return t?.undated===!0?Fe:Oo(To(n.typed(t),n),n)},grade({answer:e},t){let n=No(e,t);return[on(e,t)?1:n===nn?.5:0,n]},outcome(e,t,n){
let s=No(e.answer,t),d={"":"",[tn]:e.if_too_precise,[nn]:e.if_too_coarse},a={feedback:on(e.answer,t)?e.feedback:d[s]||e.
if_wrong,understood:t};return n?{...a,key:e.answer}:a},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var Eo={read:(e,t,{typed:n})=>n(t,1e4),grade:()=>0,outcome:(e,t,n,{split:s})=>({written:t,count:s(t).length,...e})};function Ro(e,t){let n=t.filter(s=>e.has(s)).length;return n/(e.size+t.length-n)}var Mo=(e,t)=>Math.max(0,...t.map(n=>Ro(
e,n))),Co={read({count:e},t,{Refusal:n,t:s}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new n(s("no words are \
marked"));if(!d.every(l=>Number.isInteger(l)&&l>=0&&l<e))throw new n(s("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>Mo(t,e),outcome(e,t,n){let{accepted:s,feedback:d,if_partly:l,if_wrong:a}=e,k=Mo(
t,s),$=k>1-1e-9,M={words:[...t].sort((g,O)=>g-O),feedback:$?d:k&&l||a};if(!n)return M;let I=s.map(g=>Ro(t,g)),_=s[I.indexOf(
Math.max(...I))];return{...M,key:_,why:$?"":d}},words(e,{words:t}){return[...new Set(t)].sort((s,d)=>Number(s)-Number(d)).
map(s=>e.words[Number(s)][1]).join(" ")}};var Lo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:s})=>s.outcome(
e,t,n)};var ct="nothing",_o={read({columns:e,among:t},n,{Refusal:s,t:d,typed:l}){let a=n?.cell;if(typeof a!="string"||a!==ct&&!e.
includes(a))throw new s(d("no cell is chosen"));if(a===ct)return{cell:a,value:""};let k=l(n);if(t.length&&!t.includes(k))
throw new s(d("something is chosen that is not offered by the question"));return{cell:a,value:k}},grade({wrong:e,mended:t,
among:n},{cell:s,value:d},{fits:l,isSlip:a}){return s!==e?0:e===ct||l(d,t)?1:[.5,!n.length&&a(d,t)?"near":""]},outcome(e,{
cell:t,value:n},s,{fits:d}){let{wrong:l,mended:a,feedback:k}=e,$=l===t,M=$&&(l===ct||d(n,a)),I=$?e.if_other_value:e.if_other_cell,
_={cell:t,value:n,right:$,feedback:M?k:I};if(!s)return _;let g={cell:l,value:a[0]??""};return{..._,key:g,why:M?"":k}},written({
cell:e,text:t},{t:n}){return e===ct?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var ma=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,ga=/^[-+]?\d[\d.,' ]*$/,wa=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
ka={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},ba=1e-9,ya=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>ka[t]);
function va(e,t,{escaped:n,SPACES:s}){if(!t.length)return e;let d=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${d}${s}*|${s}*${d}(?=\\.?$)`,"giu"),"")}function xa(e,{customs:t,escaped:n}){let{decimal:s,group:d,grouping:l}=t();if(!d||
!ga.test(e))return null;let[a,k]=l,$=n(d),M=`(?:${$}[0-9]{${k}})*${$}[0-9]{${a}}`,I=`(?:${n(s)}[0-9]+)?`,_=new RegExp(`^\
-?[1-9][0-9]{0,${k-1}}${M}${I}$`,"u");if(e.includes(d)&&!_.test(e))return null;let g=e.replaceAll(d,"").replaceAll(s,".");
return wa.test(g)?Number(g):null}var jo=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+ba*Math.abs(e.answer),Io={read(e,t,n){let s=va(
ya(n.typed(t)),e.units,n),d=n.asciiDigits(s.replace(/\.$/,"")),l=xa(d,n);if(l!==null)return l;if(!ma.test(d))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
jo(e,t)),outcome(e,t,n){let s=e.near.find(l=>l.value===t),d=jo(e,t)?e.feedback:s?.feedback??e.if_wrong;return n?{feedback:d,
key:e.words}:{feedback:d}}};function qo(e,t){let n=t.filter(([s,d])=>e.indexOf(s)<e.indexOf(d)).length;return Math.max(0,2*n-t.length)/t.length}var Do={
read({tokens:e},t,{chosenTokens:n,Refusal:s,t:d}){let l=n(t,"order",e);if(l.length!==e.length||new Set(l).size!==e.length)
throw new s(d("each item must appear exactly once in the order"));return l.map(a=>e.indexOf(a))},grade:({decided:e},t)=>qo(
t,e),outcome({tokens:e,decided:t,feedback:n,near:s,if_wrong:d,open:l},a,k){let $=qo(a,t)===1,M=s.find(_=>a.indexOf(_.before)<
a.indexOf(_.after)),I={order:a.map(_=>e[_]),feedback:$?n:M?.feedback??d};return!$&&!k?I:{...I,key:e,why:$?"":n,open:l}}};var Uo={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:s,isSlip:d,nearFeedback:l}){return s(n,e)?1:[0,l(t,n)===
null&&d(n,e)?"near":""]},outcome(e,t,n,{fits:s,nearFeedback:d}){let a={feedback:(s(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return n?{...a,key:e.accept[0]}:a}};var Bo={read(e,t,{Refusal:n,t:s}){if(typeof t?.answer!="boolean")throw new n(s("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let s={answer:t,feedback:t?e.if_true:e.if_false};return n?{...s,key:e.
answer}:s},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Fo={branching:bt,choice:co,choices:lo,classify:uo,cloze:fo,date:Ao,discuss:Eo,highlight:Co,match:Lo,mend:_o,number:Io,
order:Do,"short-text":Uo,"true-or-false":Bo};var Wo={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function $t(e,t,n){let s=e?.[t];if(!Array.isArray(s)||!s.length)throw new X(G("nothing is chosen"));if(!s.every(d=>n.includes(
d)))throw new X(G("something is chosen that is not part of the question"));return s}var zo={read(e,t){let n=e.options.map(({token:s})=>s);return new Set($t(t,"choices",n).map(s=>n.indexOf(s)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((s,d)=>$a(s,t.has(d),n))})};function $a({
token:e,correct:t,feedback:n,if_not_chosen:s},d,l){return!d&&!l?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&s||n}}var Po={read({rows:e,places:t},n){let s=n?.pairs;if(!(typeof s=="object"&&s!==null&&!Array.isArray(s))||!Object.keys(s).
length)throw new X(G("nothing is chosen"));let l=e.map(({token:a})=>a);for(let[a,k]of Object.entries(s))if(!l.includes(a)||
!t.includes(k))throw new X(G("something is chosen that is not part of the question"));return l.map(a=>Object.hasOwn(s,a)?
t.indexOf(s[a]):null)},grade:({rows:e},t)=>e.filter(({to:n},s)=>t[s]===n).length/e.length,outcome:({rows:e,places:t},n,s)=>({
pairs:e.map((d,l)=>{let a=n[l],k=a===d.to,$=a===null?"":t[a],M=a===null?"":Sa(d,a),I={token:d.token,chosen:$,right:k,feedback:M};
return!k&&!s?I:{...I,key:t[d.to],why:k?"":d.feedback}})})};function Sa({to:e,feedback:t,near:n,if_wrong:s},d){return d===
e?t:n.find(([l])=>l===d)?.[1]??s}var St="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Yo=`[${St}]`,Oa=new RegExp(
`^[${St}]+|[${St}]+$`,"g"),Ta=new RegExp(`[${St}]+`),Ve=e=>e.replace(Oa,""),Ce=e=>Ve(e).split(Ta).filter(Boolean),Xe=e=>[
...e].length,Ot=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),rn="ͅ",Na=e=>/\p{M}/u.
test(e)&&(e===rn||!(rn+e).normalize("NFD").startsWith(rn)),Go=e=>[...e.normalize("NFKD")].filter(t=>!Na(t)).join(""),Aa={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},Ea=new Map(Object.entries(Aa)),Ho=e=>[...e].map(t=>Ea.get(t)??t.toLowerCase()).join("");function Ma(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var Ko=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Ma(t))),Jo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),Ra={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Tt=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>Ra[t]).trim();function Ca(e,t,[n,s,d,l]){let a=[n,d,0],k=new Map;for(let $=n;$<s;$+=1){let M=new Map;for(let I of t.get(e[$])??[]){if(I<
d)continue;if(I>=l)break;let _=(k.get(I-1)??0)+1;M.set(I,_),_>a[2]&&(a=[$-_+1,I-_+1,_])}k=M}return a}function Vo(e,t){let n=new Map;
t.forEach((l,a)=>{n.set(l,[...n.get(l)??[],a])});let s=[],d=[[0,e.length,0,t.length]];for(let l=d.pop();l;l=d.pop()){let[
a,k,$,M]=l,[I,_,g]=Ca(e,n,l);g&&(s.push([I,_,g]),d.push([a,I,$,_],[I+g,k,_+g,M]))}return s.sort((l,a)=>l[0]-a[0])}function sn(e,t){
let[n,s]=[[...e],[...t]],d=n.length+s.length,l=Vo(n,s).reduce((a,[,,k])=>a+k,0);return d?2*l/d:1}function Xo(e,t){let n=[],
[s,d]=[0,0];for(let[l,a,k]of[...Vo(e,t),[e.length,t.length,0]]){if(s<l||d<a){let $=s<l&&d<a?"replace":s<l?"delete":"inse\
rt";n.push({kind:$,a:s,b:l,c:d,d:a})}[s,d]=[l+k,a+k]}return n}var La=200,_a=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,ja=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
Ia=.8,qa=.7,Da=4,an={article:[],turning:[]},Qo=e=>{an=e};function Zo(e,t=La){let n=e?.text;if(typeof n!="string"||!Ve(n))
throw new X(G("nothing is written"));if(Xe(n)>t)throw new X(G("the answer is longer than {most} characters",{most:t}));return Ot(
Ve(n))}function Nt(e){let t=Ho(Go(e.replace(/[’‘]/g,"'"))).replace(_a,"");return Ce(t).join(" ").replace(ja,"").normalize(
"NFC")}function cn(e,t){let n=Nt(e);return t.some(s=>Nt(s)===n)}function er(e,t){let n=Nt(e);return t.map(Nt).some(s=>sn(
n,s)>=Ia&&!Ua(n,s))}function Ua(e,t){let n=l=>(l.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;let[s,d]=[Ce(
e),Ce(t)];return Xo(s,d).some(({kind:l,a,b:k,c:$,d:M})=>{let[I,_]=[s.slice(a,k),d.slice($,M)];return l==="replace"?Ba(I.
join(""),_.join("")):![...I,..._].every(g=>an.article.includes(g))})}function Ba(e,t){let n=an.turning.some(s=>e===s+t||
t===s+e);return Math.min(Xe(e),Xe(t))<Da?n||[...e].sort().join("")!==[...t].sort().join(""):n||sn(e,t)<qa}var tr=(e,t)=>e.
find(({text:n})=>cn(t,[n]))?.feedback??null;var We="so far",nr={},or=e=>{nr=e},rr={},sr=e=>{rr=e},Le={asciiDigits:Ko,chosenTokens:$t,customs:()=>nr,dates:()=>rr,escaped:Jo,
fits:cn,isSlip:er,lengthOf:Xe,nearFeedback:tr,options:zo,placing:Po,plain:Tt,Refusal:X,SPACES:Yo,split:Ce,strip:Ve,t:G,typed:Zo},
Fa=1e-9;function ln(e,t){let[n,s]=typeof t=="number"?[t,""]:t,d=n>1-Fa?1:Math.max(0,n),l=e*d;return{points:l,of:e,note:s,
verdict:Wa(l,e,s)}}function Wa(e,t,n){return n===We?We:e===t?"right":n==="near"?"near":e?"partly":"wrong"}var un={...Fo,guess:Wo};function ze({kind:e,key:t,points:n,graded:s,sealed:d}){let l=un[e];return{goesOn:a=>l.goesOn?.(t,
a)??!1,checkGoesOn:(a,k)=>l.checkGoesOn?.(t,a,k,Le),read:a=>l.read(t,a,Le),grade:a=>s?ln(n,l.grade(t,a,Le)):ln(0,0),outcome:(a,k)=>d?
l.taken?.(t,a,Le)??{}:l.outcome(t,a,k,Le)}}var ir=e=>Object.values(un).map(t=>t.written?.(e,Le)).find(Boolean)??"",ar=({
kind:e,key:t},n,s)=>un[e].words?.(n,s,Le,t)??"";var za=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let s=0;s<8;s+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function cr(e){
let t=4294967295;for(let n of e)t=za[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var Qe=1,At=128*1024,Pa=256*1024,Ya=10**12,dn=20,Ga=/^[A-Za-z0-9_.:/-]{1,160}$/,dr="sitting",fr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},lr=new TextEncoder,ur=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),_e=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Et=e=>typeof e=="string"&&Ga.test(e),Ze=()=>`${new Date().toISOString().slice(0,19)}\
Z`,hr=e=>({format:Qe,course:e,made:Ze()});function lt({id:e,quiz:t,question:n,version:s,action:d,time:l,round:a,attempt:k,
words:$,n:M}){let{did:I,..._}=d,g=Object.entries(_).filter(([,O])=>O!==""&&O!=null);return{n:M,time:l,quiz:t,question:n,
did:I,...k?{try:k}:{},...Object.fromEntries(g),...$?{words:$}:{},[dr]:a,version:s,id:e}}function pr(e){let t={did:e.did};
for(let[O,q]of Object.entries(fr))if(O in e){if(mr(e[O])!==q||!wr(e[O]))return null;t[O]=e[O]}let{id:n="",quiz:s="",question:d="",
version:l="",time:a="",words:k=""}=e,{[dr]:$=0,try:M=0,n:I=0}=e;if(![n,s,d,l,a,k,t.did].every(O=>typeof O=="string")||!Et(
n))return null;let g=O=>Number.isInteger(O)&&Number(O)>=0&&Number(O)<Ya;return[$,M,I].every(g)?{id:n,quiz:s,question:d,version:l,
action:t,time:a,round:$,attempt:M,words:k,n:I}:null}function mr(e){return Array.isArray(e)?"list":_e(e)?"object":typeof e}
function gr(e){let t={did:e.did};for(let[n,s]of Object.entries(fr))if(mr(e[n])===s){if(!wr(e[n]))throw new X(G("this can\
not be saved"));t[n]=e[n]}return t}function wr(e){let t=_e(e)?Object.values(e):[e],n=s=>typeof s=="object"&&s!==null;return t.
every(s=>!n(s)||!Object.values(s).some(n))}function Pe(e){let t=lr.encode(JSON.stringify(e).slice(0,-1));return ut([t,lr.
encode(`${kr(t)}
`)])}var kr=e=>`, "sum": "${cr(e).toString(16).padStart(8,"0")}"}`;function br(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>Pa||t.length<dn)return null;let n=t.subarray(0,-dn);try{if(ur.decode(t.subarray(-dn))!==kr(n))return null;let s=`${ur.
decode(n)}}`,d=s.startsWith("{")?JSON.parse(s):null;return yr(d)?d:null}catch{return null}}function yr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(yr)}function ut(e){let t=new Uint8Array(
e.reduce((s,{length:d})=>s+d,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var Ha=["sure","fairly","guessing"],Ka=[0,1,2],vr=300,Ja=1e-9,ve=({tries:e,opened:t})=>e.slice(t);function Rt(e,t){let n=new Map(
e.map(O=>[O.id,O])),s=new Map(e.map(({id:O})=>[O,Va()])),d={answer(O,q,J){if($(O.id))throw new X(G("the question has alr\
eady been answered"));let F=Xa(O,q,J),Q=ve(q).at(-1);Q&&ze(O).goesOn(Q.answer)&&(ze(O).checkGoesOn(Q.answer,F.answer),q.
tries.pop()),q.tries.push(F)},hint(O,q){if(q.hints===O.hints.length)throw new X(G("there is no hint left"));q.hints+=1},
show(O,q){if(!I(O.id))throw new X(G("the answer can only be shown after you have tried"));q.shown=!0},mark(O,q,J){q.marks=
Qa(O,q,J)},again(O,q){if(!_(O.id))throw new X(G("the question was not missed"));q.opened=q.tries.length,q.shown=!1,q.again+=
1}};return{questions:e,question:l,progress:a,act:k,isFinal:$,isUnderWay:M,mayShow:I,isMissed:_,score:g};function l(O){let q=n.
get(O);if(!q)throw new X(G("the quiz has no such question"));return q}function a(O){return s.get(l(O).id)}function k(O,q){
let J=l(O);if(!Object.hasOwn(d,q.did))throw new X(G("this cannot be done here"));return d[q.did](J,a(O),q),a(O)}function $(O){
let{tries:q,graded:J}=l(O),F=ve(a(O));if(!F.length||M(O))return!1;let Q=J&&F[F.length-1].grade.verdict==="right";return a(
O).shown||Q||q!==null&&F.length>=q}function M(O){let q=ve(a(O)).at(-1);return!!(q&&ze(l(O)).goesOn(q.answer))}function I(O){
let{graded:q,show_after:J}=l(O),F=ve(a(O)).length>=J;return q&&F&&!M(O)&&!$(O)}function _(O){return l(O).graded&&$(O)&&ve(
a(O)).at(-1)?.grade.verdict!=="right"}function g(){let O=e.filter(Y=>Y.graded),q=O.map(({id:Y})=>a(Y).tries).filter(Y=>Y.
length),J=Mt(q.map(Y=>Y[Y.length-1].points)),F=Mt(O.map(Y=>Y.points)),Q=({id:Y})=>(a(Y).tries.at(-1)?.grade.verdict??We)!==
We,re=e.filter(Q).length,h=re===e.length;return{points:J,first:Mt(q.map(Y=>Y[0].points)),of:F,answered:re,questions:e.length,
missed:e.filter(({id:Y})=>_(Y)).length,passed:t&&h?100*J>=t*F-Ja:null}}}var Va=()=>({tries:[],hints:0,shown:!1,marks:[],
opened:0,again:0}),Mt=e=>e.reduce((t,n)=>t+n,0);function Xa(e,t,n){let s=_e(n.sent)?n.sent:{},d=ze(e),l=d.read(s),a=n.confidence||
"";if(a&&!(e.confidence&&Ha.includes(a)))throw new X(G("this does not say how sure you are"));let k=n.reason||"";if(typeof k!=
"string"||[...k].length>vr)throw new X(G("a reason is one line of at most {most} characters",{most:vr}));let $=Mt(e.hints.
slice(0,t.hints).map(g=>g.cost)),M=d.grade(l),I=Math.max(0,M.points-$*M.of),_=e.reason?Ce(k).join(" "):"";return{sent:s,
answer:l,grade:M,points:I,cost:$,confidence:a,reason:_}}function Qa(e,t,{marks:n}){if(!e.criteria||!t.tries.length)throw new X(
G("there is no written answer to mark"));if(!(Array.isArray(n)&&n.length===e.criteria)||!n.every(d=>Ka.includes(d)))throw new X(
G("not every line of the rubric is marked"));return[...n]}function fn(e,t){let n=e.question(t),s=e.progress(t),d=ve(s),l=d[d.length-1],a=e.isFinal(t),{sent:k}=l;return{points:l.points,
of:l.grade.of,verdict:Za(n,l),note:l.grade.note,cost:l.cost,tries:s.tries.length,first:s.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-d.length,final:a,may_show:e.mayShow(t),confidence:l.confidence,reason:l.reason,marks:[
...s.marks],...ec(n,a||!n.graded),written:typeof k.text=="string"?k.text:"",...n.sealed?{sent:k}:{},...ze(n).outcome(l.answer,
a)}}function Za({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function ec({told:e},t){let{review_due:n,
...s}=t?e.last:e.early,d=e.review_after&&e.review_after<hn();return{...s,review_due:d?n:""}}function hn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var Ct=e=>async function(n,s){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${hn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return tc(
e,new Uint8Array(s[0]));default:throw new X(G("this kind of message is not known"))}};async function tc(e,t){let{added:n,
mended:s}=await e.merge(t),d=n?eo("One entry was added from the file.","{count} entries were added from the file.",n):G(
"Nothing was added: everything in the file is already here."),l=s.map(a=>G("In the file: {what}",{what:a}));return{keeping:"\
added",told:[d,...l,e.why()].join(" ").trim()}}function xr(e,t){let n=Ct(e),s={ask:($,M=[])=>n($,M)},d=G("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),l=me(
"p"),a=()=>l.replaceChildren(e.why()||d);e.follow(a),a();let k=G("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return me("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":G("Your answers as a file"),lang:Ke.used},me("p",{class:"ck-heading"},G("Your answers as a file")),l,t?me("p",{},G("T\
he buttons for that are beside your progress, on this page.")):io(s),me("p",{class:"ck-beside"},k))}function $r(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,s=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,l=(o,r)=>{for(var i in r)t(o,i,{get:r[i],enumerable:!0})},a=(o,r,i,c)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let u of s(r))!d.call(o,u)&&u!==i&&t(o,u,{get:()=>r[u],enumerable:!(c=n(r,u))||c.enumerable});
return o},k=o=>a(t({},"__esModule",{value:!0}),o),$={};l($,{explorer:()=>ye,predict:()=>Qr,progress:()=>ws,quiz:()=>bi,reader:()=>Ei});
var M={},I={used:"",own:""};function _(o,r){M=o.get("words")??{};let i=o.get("languages");i?.used&&(I=i,r.lang=i.used,r.
dir=i.direction)}function g(o,r={}){let i=M[o]??o;return q(typeof i=="string"?i:i[0],r)}function O(o,r,i,c={}){let u=M[o]??
[o,r],f=Number.isInteger(i)?i<200?i:100+i%100:100,w=(M[o]&&M[""]?.[f])??+(i!==1);return q(u[Number(w)],{count:i,...c})}function q(o,r){
return o.replace(/\{(\w+)\}/g,(i,c)=>c in r?String(r[c]):i)}function J(o){if(o==="undated")return g("The text gives no d\
ate.");let[,r,i,c]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(o)??[];if(!i)return o;let u=new Date(Date.UTC(Number(r),Number(i)-
1,Number(c??1))),{used:f}=I;return u.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...c?{day:"n\
umeric"}:{},timeZone:"UTC"})}var F=15e3,Q=new Set(["a","button","input","select","textarea","summary"]),re="a[href], but\
ton, input, select, textarea, summary, [tabindex]";function h(o,r={},...i){let c=document.createElement(o);for(let[u,f]of Object.
entries(r))u.startsWith("on")?c.addEventListener(u.slice(2),f):f!==!1&&f!=null&&c.setAttribute(u,f===!0?"":f);r.dir==="a\
uto"&&I.own&&(c.lang=I.own);for(let u of i)u!=null&&c.append(u);return(Q.has(o)||"tabindex"in r)&&Y(c),c}function Y(o){o instanceof
HTMLElement&&o.matches(re)&&(o.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.
documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:o})=>{o instanceof Element&&o.closest(
".jupyter-widgets")&&Y(o)}));function Z(o,r,i){let c=h(o,r);return/[<&]/.test(i)?(c.innerHTML=i,c.querySelectorAll(re).forEach(
Y)):c.textContent=i,c}function le(){let o=h("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;return{region:o,
announce:i=>{o.replaceChildren(h("p",{},i)),clearTimeout(r),r=setTimeout(()=>o.replaceChildren(),F)}}}var K=Math.random().
toString(36).slice(2,12),ce=0;function ne(o){return ce+=1,`ck-${o}-${K}-${ce}`}var ye={render({model:o,el:r}){_(o,r);let{
region:i,announce:c}=le(),u=o.get("choices").map((C,L)=>Ye(C,()=>p(L))),f=h("button",{type:"button",onclick:y},g("Show a\
ll rows")),w=h("p",{class:"ck-count"}),b=we(o.get("columns")),m=h("div",{class:"ck-picture"});return r.replaceChildren(h(
"div",{class:"ck ck-explorer",role:"group","aria-label":g("Table with choices")},h("div",{class:"ck-choices"},...u.map(({
element:C})=>C),f),w,b.element,m,i)),o.on("change:chosen",x),o.on("change:picture",R),x(),()=>{o.off("change:chosen",x),
o.off("change:picture",R)};function p(C){let L=[...o.get("chosen")];L[C]=u[C].value(),S(L)}function y(){S(u.map(()=>null))}
function S(C){o.set("chosen",C),o.save_changes(),c(w.textContent)}function x(){let C=o.get("chosen"),L=o.get("rows"),z=L.
filter(({facets:v})=>v.every((N,U)=>C[U]===null||C[U]===N));u.forEach((v,N)=>{v.show(C[N])}),w.textContent=z.length?O("1\
 of {total} rows matches.","{count} of {total} rows match.",z.length,{total:L.length}):g("No row matches all of these ch\
oices."),b.show(z),R()}function R(){let C=o.get("picture"),L=JSON.stringify(C.of)===JSON.stringify(o.get("chosen"));C.of?
L?C.fault?m.replaceChildren(h("p",{dir:"auto"},C.fault)):m.replaceChildren(...C.lead?[qe(C)]:[]):m.replaceChildren(h("p",
{},g("The figure for these rows is being drawn."))):m.replaceChildren()}}};function Ye({name:o,values:r},i){let c=r.map(
(f,w)=>h("option",{value:w,dir:"auto"},f||g("no entry"))),u=h("select",{onchange:i},h("option",{value:""},g("all")),...c);
return{element:h("label",{},h("span",{dir:"auto"},o)," ",u),value:()=>u.value===""?null:r[Number(u.value)],show:f=>u.value=
f===null?"":String(r.indexOf(f))}}function we(o){let r=h("tbody"),i=o.map(b=>h("th",{scope:"col",dir:"auto"},b)),c=h("ta\
ble",{},h("thead",{},h("tr",{},...i)),r),u=g("The matching rows"),f=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":u},c);return{element:f,show:w};function w(b){f.hidden=b.length===0,f.scrollTop=0,r.replaceChildren(...b.map(
({cells:m})=>h("tr",{},...m.map(Ie))))}}function Ie(o){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(o)?.[1];return r?
h("td",{},h("a",{href:o,target:"_blank",rel:"noopener noreferrer"},r)):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
o)&&"ck-date"},o)}function qe({source:o,alt:r,lead:i,parts:c}){if(!o)return h("div",{lang:"en"},h("p",{},i),...Te(c));let u=Te(
c.filter(({open:b})=>!b)),f=h("details",{},h("summary",{},g("Describe this figure")),h("p",{},i),...u),w=h("figcaption",
{},...Te(c.filter(({open:b})=>b)),u.length?f:"");return h("figure",{lang:"en"},h("img",{alt:r,src:o}),w)}function Te(o){
return o.flatMap(({heading:r,items:i})=>[h("p",{},h("strong",{},r)),h("ol",{},...i.map(c=>h("li",{},c)))])}function se(o){
let r=h("p",{class:"ck-notice"}),i=h("p",{class:"ck-why-unsaved"}),c=h("p",{class:"ck-beside"});return{elements:{notice:r,
unsaved:i,left:c},announce:o,tell(u){r.replaceChildren(u),o(u)},clear:()=>r.replaceChildren(),setUnsaved:u=>i.replaceChildren(
u),whyUnsaved:()=>i.textContent??"",setRunning(){let u=g("The lesson is still loading. Your answer is kept, and is check\
ed as soon as that is done.");c.textContent!==u&&(c.replaceChildren(u),o(u))},setLeft(u){c.replaceChildren(u?g("Not chec\
ked yet: this is how you left it."):"")}}}function Ne(){let o=h("ul",{class:"ck-earlier",hidden:!0});return{element:o,show(r){
!r.length&&o.hidden||(o.hidden=!r.length,o.replaceChildren(...r.map(It)))}}}function It({time:o,words:r}){let i=J(o.slice(
0,10));if(!r){let u=g("Given to an earlier version of this question, on {day}; it stays in your record.",{day:i});return h(
"li",{},u)}let c=g("Given to an earlier version of this question, on {day}: ",{day:i});return h("li",{},c,h("q",{dir:"au\
to"},r))}var dt=2e4;function Br({look:o,retry:r,announce:i}){let c=h("p",{}),u=h("button",{type:"button",onclick:()=>r(!0)},
g("Try again")),f=h("details",{hidden:!0}),w=h("div",{class:"ck-saving",hidden:!0},c,u,f),b="",m=!1,p;return{element:w,show:y,
close:()=>clearTimeout(p)};function y({aloud:R=!1}={}){let C=o(),L=Wr(C),z=!L.length,v=z?Fr(C.late,m):L.join(" ");m||=!z,
c.replaceChildren(v),w.classList.toggle("ck-unsaved",!z),u.hidden=z||C.isSilent,x(C.kept.mended??[]),w.hidden=!v&&f.hidden,
v&&(z?v!==b:R)&&i(v),b=v,clearTimeout(p),!z&&!C.isSilent&&(p=setTimeout(S,dt))}function S(){document.hidden?y():r(!1)}function x(R){
if(f.hidden=!R.length,f.dataset.lines===String(R.length))return;f.dataset.lines=String(R.length);let C=O("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",R.length),L=R.map(v=>h("li",{dir:"auto"},v)),
z=[h("summary",{},C),h("ul",{},...L)];f.replaceChildren(...R.length?z:[])}}function Fr(o,r){return o?O("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
o):r?g("Everything is saved now."):""}function Wr({kept:o,waiting:r,isSilent:i,areStored:c}){if(i&&r)return[c?zr(r):kn()];
if(!o.why)return[];let u=o.waiting?O("1 change is waiting to be saved.","{count} changes are waiting to be saved.",o.waiting):
"",f=r&&c?g("This browser keeps a copy until it is saved."):"";return[ft(o.why),u,f].filter(Boolean)}function zr(o){return O(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",o)}var ft=o=>g("Not saved yet: {reas\
on}",{reason:o}),kn=()=>g("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),et=o=>o?g("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):kn(),qt="coursekit",bn=window,yn=Symbol.
for("coursekit.unstored");bn[yn]??=new Map;var De=bn[yn],Pr=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Dt(){try{return window.localStorage}catch{return null}}function Ut(o,r){let i=`${[
qt,o,Pr,r].join(" ")} `;return{front:i,put(c,u){let f=JSON.stringify(u);try{return Yr(f.length+i.length+c.length),window.
localStorage.setItem(i+c,f),De.delete(i+c),!0}catch{return De.set(i+c,f),!1}},remove(c){De.delete(i+c),Dt()?.removeItem(
i+c)},get:c=>Bt(De.get(i+c)??Ge(i+c)),has:c=>De.has(i+c)||Ge(i+c)!==null,isStored:c=>Ge(i+c)!==null,all:()=>vn(i).flatMap(
c=>{let u=Bt(De.get(c)??Ge(c));return u?[[c.slice(i.length),u]]:[]})}}function Ge(o){return Dt()?.getItem(o)??null}function vn(o){
let r=Dt(),i=new Set(De.keys());for(let c=0;c<(r?.length??0);c+=1)i.add(r?.key(c)??"");return[...i].filter(c=>c.startsWith(
o))}function Bt(o){try{let r=JSON.parse(o??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Yr(o){
let r=w=>w.length+(Ge(w)?.length??0),i=vn(`${qt} `),c=i.reduce((w,b)=>w+r(b),0);if(c+o<=1e6)return;let u=w=>Bt(Ge(w))?.at??
0,f=i.filter(w=>!w.startsWith(`${qt} waiting `));f.sort((w,b)=>u(w)-u(b));for(let w of f){if(c+o<=1e6)return;c-=r(w),window.
localStorage.removeItem(w)}if(c+o>1e6)throw new Error("no room for another action")}function Ft(o){let r=JSON.stringify(
o);return[2166136261,19088743].map(i=>{let c=i;for(let u=0;u<r.length;u+=1)c=Math.imul(c^r.charCodeAt(u),16777619);return(c>>>
0).toString(16).padStart(8,"0")}).join("")}function xn(o,{course:r,quiz:i},c,{onNews:u,onLate:f,onElsewhere:w}){let b=Ut(
"waiting",r),m=new Map,p=new Map,y=new Map,S=new Set,x=new Set,R=new Set,C={},L=!1;return o.listen(ke),window.addEventListener(
"storage",te),window.addEventListener("beforeunload",V),{give:N,giveAll:U,again:E,waiting:z,saved:ue,areStored:()=>z().every(
({id:W})=>b.isStored(W)),areSilent:()=>z().some(({id:W})=>S.has(W)),open(W){C=W,!L&&(L=!0,v().forEach(j))},notOpened(){for(let{
id:W}of v())S.add(W)},close(){window.removeEventListener("storage",te),window.removeEventListener("beforeunload",V)}};function z(){
let[W]=i.split(/(?<=\/)/),T=({quiz:B})=>B===i||W.endsWith("/")&&String(B).startsWith(W);return b.all().map(([B,H])=>({...H,
id:B})).filter(T).sort((B,H)=>B.n-H.n||(B.id<H.id?-1:1))}function v(){return z().filter(({id:W})=>!y.has(W))}function N(W,T,B){
let H=A({type:"do",question:W,deed:T});p.set(H.id,B),D(H),j(H)}function U(W,{onReply:T,onSilence:B}){let H=Object.entries(
W).map(([fe,Oe])=>A({type:"do",question:fe,deed:Oe}));H.forEach(D);let ie=Object.fromEntries(H.map(fe=>[fe.question,ee(fe)])),
he=o.ask({type:"do-all",deeds:ie},{onReply(fe){for(let{id:Oe,question:Qn}of H)Qn&&Qn in fe.refused?pe(Oe):oe(Oe,fe);T(fe),
u()},onSilence(){for(let{id:fe}of H)S.add(fe);u(),B()}});for(let{id:fe}of H)y.set(fe,he)}function E(W){let T=A({type:"ag\
ain"});p.set(T.id,W),j(T)}function A(W){let T=z(),B=T.findLast(Oe=>Oe.question===W.question);if(B&&Gr(B,W)&&!x.has(B.id))
return B;let H=`${new Date().toISOString().slice(0,19)}Z`,ie=W.question&&(C[W.question]??ae(W.question)),he=(T.at(-1)?.n??
0)+1,fe={id:Hr(),n:he,quiz:i,time:H,version:ie,...W};return b.put(fe.id,fe),fe}function D(W){let T=({id:B,n:H,question:ie})=>ie===
W.question&&H<W.n&&!x.has(B)&&(S.has(B)||!y.has(B));z().filter(T).forEach(j)}function j(W){let{id:T,quiz:B,type:H}=W;if(H===
"again"&&B!==i){pe(T);return}let ie=P(W);S.delete(T);let he=o.ask(ie,{onReply(fe){oe(T,fe);let Oe=p.get(T);p.delete(T),Oe?
Oe.onReply(fe):R.has(T)||f(W,fe),R.add(T),u()},onSilence(){S.add(T),u(),p.get(T)?.onSilence?.()},onRunning:()=>p.get(T)?.
onRunning?.(),onRefused(fe){pe(T),p.get(T)?.onRefused?.(fe),u()}});y.set(T,he)}function P(W){let{id:T,quiz:B,type:H,question:ie}=W;
if(H==="again")return{type:H,id:T};let he=y.has(T)||!p.has(T);return{type:"do",question:ie,deed:ee(W),...he&&{late:he,quiz:B}}}
function ee({id:W,question:T="",deed:B,version:H,time:ie}){let he=H===ae(T)?C[T]:H;return{...B,id:W,time:ie,...he&&{version:he}}}
function ae(W){let T=m.get(W);if(T)return T;let B=Ft(c.find(({id:H})=>H===W)??W);return m.set(W,B),B}function oe(W,T){S.
delete(W),x.add(W),T.saved&&ue()}function ue(){x.forEach(pe)}function pe(W){x.delete(W),S.delete(W),b.remove(W)}function ke(W){
for(let T of z())(y.get(T.id)??W)<W&&!x.has(T.id)&&j(T);de()}function te({key:W}){W?.startsWith(b.front)&&de()}function de(){
let W=[...S].filter(T=>!b.has(T));for(let T of W)S.delete(T),p.delete(T);W.length&&w()}function V(W){z().some(({id:T})=>!b.
isStored(T))&&W.preventDefault()}}var Gr=(o,r)=>o.type===r.type&&o.question===r.question&&JSON.stringify(o.deed)===JSON.
stringify(r.deed);function Hr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(o=>o.toString(16).padStart(2,"0")).join("")}var $n=3e3,Kr="[*]:",Jr=".jp-InputPrompt";function Sn(o){let r=new Map,i=[],
c=0;return o.on("msg:custom",f),{ask(w,b){let m=ne("message");c+=1;let p=setTimeout(()=>u(m),$n);r.set(m,{...b,place:c,timer:p});
try{o.send({...w,message_id:m})}catch{}return c},listen:w=>i.push(w),close(){o.off("msg:custom",f);for(let{timer:w}of r.
values())clearTimeout(w);r.clear()}};function u(w){let b=r.get(w);b&&(Vr()?(b.onRunning?.(),b.timer=setTimeout(()=>u(w),
$n)):b.onSilence?.())}function f(w){let b=r.get(w.message_id);if(b){r.delete(w.message_id),clearTimeout(b.timer),w.type===
"refused"?b.onRefused?.(w.reason):b.onReply(w);for(let m of i)m(b.place)}}}function Vr(){return[...document.querySelectorAll(
Jr)].some(({textContent:o})=>o===Kr)}var Xr=400;function On({course:o,quiz:r}){let i=Ut("draft",o),c=m=>`${r} ${m.id}`,u=new Map(
i.all()),f=new Set,w;return window.addEventListener("pagehide",b),document.addEventListener("visibilitychange",b),{of(m,p){
let y=u.get(c(m));return y&&(p||y.sign===Ft(m))?y.deed:null},soon(m){f.add(m),clearTimeout(w),w=setTimeout(b,Xr)},keep(m,p){
i.put(c(m),{at:Date.now(),sign:Ft(m),deed:p})},forget(m){u.delete(c(m)),i.has(c(m))&&i.remove(c(m))},close(){b(),window.
removeEventListener("pagehide",b),document.removeEventListener("visibilitychange",b)}};function b(){clearTimeout(w);for(let m of f)
m.keepDraft();f.clear()}}var Qr={render({model:o,el:r}){_(o,r);let i=Zr(o,Sn(o),r);return r.replaceChildren(i.element),i.
close}};function Zr(o,r,i){let[c]=o.get("shown"),u=o.get("manner"),{region:f,announce:w}=le(),b=se(w),m=xn(r,u,[c],{onNews(){
m.waiting().length||b.setUnsaved("")},onLate:(V,W)=>ue(W.stands?.result),onElsewhere:D}),p=On(u),y=es(c,{onGuess:ee,onLook:ae,
onInput:()=>p.soon({keepDraft:P})}),S=h("p",{class:"ck-guessed",hidden:!0}),x=h("p",{class:"ck-notice"}),R=ne("guess"),C=Z(
"div",{class:"ck-prompt",dir:"auto",id:R},c.prompt),L=c.below?Z("div",{dir:"auto"},c.below):null,{notice:z,unsaved:v}=b.
elements,N=[C,L,y.element,S,z,v,x,f],U=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":R},...N),E=!1;return j(),
o.on("change:stage",ke),r.ask({type:"open"},{onReply(V){ue(V.questions[c.id].result),m.open(V.versions)},onSilence(){m.notOpened(),
m.waiting().length&&b.setUnsaved(et(m.areStored()))}}),{element:U,close:A};function A(){o.off("change:stage",ke);for(let V of[
m,p,r])V.close()}function D(){let V=W=>ue(W.questions[c.id].result);r.ask({type:"open"},{onReply:V})}function j(){let[V]=m.
waiting(),W=p.of(c,!0)??V?.deed,{text:T}=W?.sent??{};typeof T=="string"&&(y.text.value=T)}function P(){let V=y.text.value.
trim();V&&!y.element.hidden?p.keep(c,{sent:{text:V}}):p.forget(c)}function ee(){let V=y.text.value.trim();V?oe({text:V}):
(b.tell(g("Write your guess first; one word is enough.")),y.text.focus())}function ae(){oe({without:!0})}function oe(V){
if(E)return;E=!0,b.clear();let W={did:"answer",sent:V};m.give(c.id,W,{onReply(T){b.setUnsaved(T.saved?"":ft(o.get("kept")?.
why??"")),ue(T.stands.result),w(g("What the guess was about is shown below."))},onSilence(){E=!1,b.setUnsaved(et(m.areStored())),
w(b.whyUnsaved())},onRefused(T){E=!1,b.tell(g("Not kept: {reason}.",{reason:T})),D()}})}function ue(V){V&&(y.element.hidden=
!0,p.forget(c),S.hidden=!1,S.replaceChildren(...V.written?[h("strong",{},g("Your guess:"))," ",h("q",{dir:"auto"},V.written)]:
[g("You chose to see it without a guess.")]),pe(),ke())}function pe(){let V=de(),W=V?.parentElement?.querySelector("temp\
late");!V||!W||(V.append(W.content.cloneNode(!0)),W.remove(),V.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
te())}function ke(){let V=o.get("stage");x.replaceChildren(V==="failed"?o.get("fault"):""),V==="failed"&&E&&w(o.get("fau\
lt")),V==="open"&&te()}function te(){let V=de();if(!V)return;let W=g("What the guess was about");for(let[H,ie]of[["tabin\
dex","-1"],["role","group"],["aria-label",W]])V.setAttribute(H,ie);Y(V);let{activeElement:T}=document,B=T!==document.body&&
!U.contains(T);E&&!B&&V.focus({preventScroll:!0}),E=!1}function de(){return i.closest(".ck-gate")?.querySelector(".ck-re\
vealed")}}function es(o,{onGuess:r,onLook:i,onInput:c}){let u=h("p",{class:"ck-how",id:ne("how")},g("Make your guess fir\
st: then you see. No guess is graded.")),f=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:ne(o.id),"aria-describedby":u.
id,oninput:c}),w=h("button",{type:"submit",class:"ck-main"},g("Keep my guess and show")),b=h("button",{type:"button",onclick:i},
g("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(m){m.preventDefault(),r()}},u,h("label",{for:f.
id},g("Your guess:")),f,h("div",{class:"ck-actions"},w,b)),text:f}}var Tn="coursekit",tt="records";function ts(o,r,i){let c=!0,
u=null,f=!1;o.on("change:keeping",w),w();async function w(){try{await ns(b)}catch(m){f||i(m instanceof Error?m.message:String(
m)),f=!0}}async function b(){if(!c&&!o.get("keeping").at_stake)return;let m=await os();try{let{course:p}=o.get("keeping"),
y=await rs(m,p);y&&!as(y,u)&&await r.ask({keeping:"add"},[y]);let{upto:S,files:x}=await r.ask({keeping:"take"});S&&(u=is(
x[0]),await ss(m,p,u),await r.ask({keeping:"taken",upto:S})),c=!1}finally{m.close()}}}function ns(o){return navigator.locks?
navigator.locks.request(Tn,o):o()}function os(){return new Promise((o,r)=>{let i=indexedDB.open(Tn,1);i.onupgradeneeded=
()=>i.result.createObjectStore(tt),i.onsuccess=()=>o(i.result),i.onerror=()=>r(i.error)})}function rs(o,r){return new Promise(
(i,c)=>{let u=o.transaction(tt).objectStore(tt).get(r);u.onsuccess=()=>i(u.result),u.onerror=()=>c(u.error)})}function ss(o,r,i){
return new Promise((c,u)=>{let f=o.transaction(tt,"readwrite");f.objectStore(tt).put(i,r),f.oncomplete=()=>c(),f.onabort=
()=>u(f.error)})}var is=({buffer:o,byteOffset:r,byteLength:i})=>new Uint8Array(o,r,i).slice(),as=(o,r)=>o.length===r?.length&&
o.every((i,c)=>i===r[c]),cs=1e4,Nn=8,ls=6e4;function us(o,r,i){return An(o,r,En(o,i))}function ds(o,r,i){let c=En(o,i),u=An(
o,r,c);return o.get("keeping").place!=="session"&&r.append(hs(c)),{link:c,leave:u}}function An(o,r,i){let{place:c}=o.get(
"keeping"),u=()=>{},f=w=>{r.prepend(fs(o,i,w)),u=ms(o)};return c==="session"&&f(""),c==="page"&&ts(o,i,f),()=>u()}function En(o,r){
let i=new Map;return o.on("msg:custom",(c,u)=>{c.keeping==="changed"&&r();let f=i.get(c.keeping_id);f&&(i.delete(c.keeping_id),
clearTimeout(f.timer),c.keeping==="refused"?f.refuse(new Error(c.reason)):f.resolve({...c,files:u}))}),{ask(c,u=[]){return new Promise(
(f,w)=>{let b=ne("keeping"),m=()=>w(new Error(g("The kernel is not answering. Run this cell again.")));i.set(b,{resolve:f,
refuse:w,timer:setTimeout(m,cs)});try{o.send({...c,keeping_id:b},void 0,u)}catch{}})}}}function fs(o,r,i){let c=h("p",{class:"\
ck-reminder"}),u=()=>{let f=g("Some of your work is not in any file you have downloaded: download it before you leave.");
c.replaceChildren(o.get("keeping").at_stake?f:"")};return o.on("change:keeping",u),u(),h("div",{class:"ck ck-keeping",role:"\
group","aria-label":g("Your answers are not kept here.")},h("p",{},h("strong",{},g("Your answers are not kept here.")),"\
 ",i?g("The browser will not store them ({reason}).",{reason:i}):""," ",g("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Mn(r),c)}function hs(o){let r=g("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return h("div",{class:"ck"},h(
"h3",{},g("Your answers as a file")),h("p",{},r),Mn(o))}function Mn(o){let{region:r,announce:i}=le(),c=h("p",{class:"ck-\
notice"}),u=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:p}),f=h("button",{type:"button",onclick:m},g("Down\
load my answers")),w=h("button",{type:"button",onclick:()=>u.click()},g("Upload a file of answers"));return h("div",{class:"\
ck-file"},h("div",{class:"ck-actions"},f,w,u),c,r);function b(y){c.replaceChildren(y),i(y)}async function m(){try{let{name:y,
upto:S,files:x}=await o.ask({keeping:"take"});if(!S)return b(g("There is nothing to download yet."));ps(new Blob(x,{type:"\
application/jsonl"}),y),await o.ask({keeping:"taken",upto:S}),b(g("Downloaded: {name}. Keep this file.",{name:y}))}catch(y){
b(g("Not downloaded: {reason}",{reason:Rn(y)}))}}async function p(){let[y]=u.files??[];if(y)try{if(y.size>Nn*1024*1024)throw new Error(
g("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Nn}));
let{told:S}=await o.ask({keeping:"add"},[await y.arrayBuffer()]);b(S)}catch(S){b(g("Not uploaded: {reason}",{reason:Rn(S)}))}finally{
u.value=""}}}var Rn=o=>o instanceof Error?o.message:String(o);function ps(o,r){let i=URL.createObjectURL(o);h("a",{href:i,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(i),ls)}function ms(o){let r=i=>{o.get("keeping").at_stake&&i.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var gs=300,ht=14,Wt=17,
zt=["done","missed","left"],Cn={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},ws={render({model:o,el:r}){_(o,
r);let i=ks(w=>c.ask(w));r.replaceChildren(i.element);let{link:c,leave:u}=ds(o,r,i.lookSoon);i.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&i.lookSoon());return f.observe(r),()=>{f.disconnect(),u()}}};function ks(o){let{region:r,announce:i}=le(),
c=h("p",{class:"ck-total"}),u=h("p",{class:"ck-notice"}),f=h("div"),w=h("button",{type:"button",onclick:x},g("Refresh")),
b=h("div",{class:"ck ck-progress"},c,vs(),w,u,f,r),m,p="";return{element:b,look:y,lookSoon:S};async function y(){try{let{
lessons:R,unread:C,apart:L}=await o({keeping:"look"}),z=[...C.map(N=>g("This lesson cannot be read: {why}",{why:N})),L];
u.replaceChildren(...z.filter(Boolean).map(N=>h("p",{},N)));let v=JSON.stringify(R);return v===p||(p=v,c.replaceChildren(
R.length?g("All lessons: {counts}",{counts:Pt(R.flatMap(Ln))}):g("No lesson here has any questions.")),f.replaceChildren(
...R.map(bs))),!0}catch(R){let C=R instanceof Error?R.message:String(R);return u.replaceChildren(C),i(C),!1}}function S(){
clearTimeout(m),m=setTimeout(y,gs)}async function x(){await y()&&i(c.textContent)}}var Ln=o=>o.objectives.flatMap(({questions:r})=>r.
map(({state:i})=>i));function bs(o){let r=Ln(o),i=h("span",{dir:"auto"},o.title),c=h("span",{class:"ck-unseen"},g("(open\
s in a new tab)")),u=zt.flatMap(f=>r.filter(w=>w===f));return h("section",{},h("h3",{},h("a",{href:o.file,target:"_blank",
rel:"noopener"},i," ",c)),h("p",{class:"ck-counts"},Yt(u),Pt(r)),h("ul",{},...o.objectives.map(ys)))}function ys({text:o,
questions:r}){let i=r.map(({state:f})=>f),c=r.filter(({state:f})=>f==="missed"),u=r.filter(({state:f,earlier:w})=>f==="l\
eft"&&w);return h("li",{},o?h("span",{dir:"auto"},o):g("Questions without an objective"),h("p",{class:"ck-counts"},Yt(i),
Pt(i)),_n(g("Missed:"),c),_n(g("Changed since you answered:"),u))}function _n(o,r){if(!r.length)return null;let i=r.map(
({prompt:c})=>Z("li",{dir:"auto"},c));return h("div",{class:"ck-prompts"},h("p",{},o),h("ul",{},...i))}function Pt(o){let[
r,i,c]=zt.map(u=>o.filter(f=>f===u).length);return g("{done} done, {missed} missed, {left} left",{done:r,missed:i,left:c})}
function vs(){let o={done:g("done"),missed:g("missed"),left:g("left")},r=zt.map(i=>h("span",{},Yt([i]),` ${o[i]}`));return h(
"p",{class:"ck-legend"},g("A symbol for each question:"),...r)}function Yt(o){let r=pt("svg",{class:"ck-marks",width:o.length*
Wt,height:ht,viewBox:`0 0 ${o.length*Wt} ${ht}`,"aria-hidden":"true",focusable:"false"});return o.forEach((i,c)=>{let u=pt(
"g",{class:`ck-mark-${i}`,transform:`translate(${c*Wt} 0)`});u.append(pt("rect",{x:1,y:1,width:ht-2,height:ht-2,rx:2})),
Cn[i]&&u.append(pt("path",{d:Cn[i]})),r.append(u)}),r}function pt(o,r){let i=document.createElementNS("http://www.w3.org\
/2000/svg",o);for(let[c,u]of Object.entries(r))i.setAttribute(c,`${u}`);return i}var xs=3,$s=30,jn=100;function Ss(o,{way:r,
makeForm:i,put:c}){let u=[],f=r==="one-by-one",w=h("button",{type:"button",class:"ck-main",hidden:!0,onclick:z},g("Next \
question")),b={},m=0;return{next:w,begin(){x(xs),u.length<o.length&&Os(S)},addAll:()=>x(1/0),restore:R,restoreOne:C,arrange:L,
named:p,around(v){let N=v instanceof Element?v.closest("form"):null;return u.find(U=>U.element===N)},actions:()=>Object.
fromEntries(y().flatMap(([v,N])=>{let U=N.action();return U?[[v,U]]:[]})),left:()=>u.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>y().
find(([v])=>!b[v]?.result)?.[1],setSaved(v){for(let[N,U]of y())v.has(N)||U.setUnsaved("")}};function p(v){return u[o.findIndex(
({id:N})=>N===v)]}function y(){return u.map((v,N)=>[o[N].id,v])}function S(){x($s),u.length<o.length&&setTimeout(S)}function x(v){
let N=o.slice(u.length,u.length+v).map((U,E)=>{let A=u.length+E+1,D=g("Question {place} of {count}",{place:A,count:o.length}),
j=i(U,D);return b[U.id]&&j.restore(b[U.id]),j});u.push(...N),L(),c(N,o.length-u.length)}function R(v){b=v,r!=="each"&&x(
1/0);for(let[N,U]of y())U.restore(b[N]);f&&(m=Math.max(0,u.findIndex(N=>!N.isAnswered()))),L()}function C(v,N){b[v]=N,p(
v)?.restore(N),L()}function L(){u.forEach((v,N)=>{v.element.hidden=f&&N>m}),w.hidden=!(f&&m<u.length-1&&u[m].isAnswered())}
function z(){m+=1,L(),u[m].focus()}}function Os(o){let r=!1,i=()=>{r||o(),r=!0};setTimeout(i,jn),requestAnimationFrame(()=>Ts(
i))}function Ts(o){"requestIdleCallback"in window?requestIdleCallback(o,{timeout:jn}):setTimeout(o)}function Ns(o,r){let{
make:i,makeMarkdown:c,markdownBlock:u,t:f,uniqueId:w,verdictLine:b}=r,m=i("textarea",{id:w("text"),rows:4,maxlength:2e3,
dir:"auto",oninput:W}),p=i("p",{class:"ck-how",id:w("count")});m.setAttribute("aria-describedby",p.id);let y=i("div"),S=i(
"div",{role:"group"}),x=i("div"),R=i("div",{class:"ck-case"},y,S,x),C=null,L=[],z=null,v=null,N=!1;return P(),{how:f("A \
decision that you have made stays."),get check(){return C?.asks&&!C.next?f("Compare"):f("Decide")},goesOn:!0,body:R,answer:U,
fill:E,show:A,said:j,close:()=>r.setDisabled(S,!0),open:D};function U(){if(v)return v;if(z){let T=z.answer()?.choices;return T?
{path:[...L,...T]}:null}return C?.asks&&m.value.trim()?{path:L,text:m.value.trim()}:null}function E(T){v=null;let{path:B,
text:H}=T,ie=B.slice(0,L.length).join()===L.join();ie&&z&&B.length===L.length+1?z.fill({choices:B.slice(-1)}):ie&&!z&&H?
(m.value=H,W()):C||(v=T)}function A(T){if(v=null,N=!1,JSON.stringify(T)===JSON.stringify(C))return;let B=!!R.closest("fo\
rm")?.contains(document.activeElement),H=T.steps.length!==C?.steps.length||T.written!==C?.written;C=T,L=T.path,y.replaceChildren(
...T.steps.map(ue)),T.written&&!m.value&&(m.value=T.written),P(),B&&H&&S.querySelector("p")?.focus()}function D(){r.setDisabled(
S,!1),N=!0,queueMicrotask(()=>{!N||!C||(C=null,L=[],m.value="",y.replaceChildren(),P())})}function j({steps:T,next:B,written:H}){
if(H)return f("What to look for is shown below your own answer.");let{verdict:ie,feedback:he}=T[T.length-1],fe=B?te(T.length+
1):f("The case has ended.");return[r.sentence(V()[ie]),r.plainText(he),r.sentence(fe)].join(" ")}function P(){let T=C?C.
next:o;z=T?r.viewOptions(T.options,{how:"",type:"radio"}):null,S.replaceChildren(...T?ee(T,L.length+1):ae()),x.replaceChildren(
...C?.written?oe(C):[]),W()}function ee({fact:T,question:B,contested:H},ie){let he=w("decision");return[ke(te(ie)),u(T),
c("p",{class:"ck-heading",dir:"auto",id:he},B),H?i("p",{class:"ck-how"},de()):"",i("div",{role:"radiogroup","aria-labell\
edby":he},z?.body)]}function ae(){let{ending:T,asks:B}=C,H=B?c("label",{for:m.id,dir:"auto"},B.prompt):"";return[ke(f("H\
ow the case ends")),u(T),...B?[H,m,p]:[]]}function oe({rubric:T,model:B,marks:H}){return[i("p",{class:"ck-heading"},f("M\
ark your own answer")),r.viewRubric(T,H,r),i("details",{},i("summary",{},f("A reason that meets the rubric")),u(B))]}function ue(T,B){
let H=w("step"),ie=T.others.map(he=>i("li",{},...pe(he)));return i("div",{class:"ck-position",role:"group","aria-labelle\
dby":H},i("p",{class:"ck-heading",id:H},te(B+1)),u(T.fact),c("p",{dir:"auto"},T.question),...pe(T),ie.length?i("details",
{},i("summary",{},f("The other options")),i("ul",{},...ie)):null)}function pe({text:T,verdict:B,feedback:H}){let ie=c("p",
{class:"ck-decided",dir:"auto"},T);return B?[ie,b(B,V()[B]),u(H)]:[ie]}function ke(T){let B=w("heading");return S.setAttribute(
"aria-labelledby",B),i("p",{class:"ck-heading",tabindex:-1,id:B},T)}function te(T){return f("Decision {number} of {count\
}",{number:T,count:o.decisions})}function de(){return f("This decision is contested, and not graded.")}function V(){return{
right:f("Right"),wrong:f("Not right"),discussed:f("Contested: not graded")}}function W(){let T=C?.asks?.limit,B=m.value.
split(/\s+/).filter(Boolean).length;p.replaceChildren(T?f("{count} of at most {limit} words",{count:B,limit:T}):""),p.classList.
toggle("ck-over",!!T&&B>T)}}var As=({options:o},{t:r,viewOptions:i})=>i(o,{how:r("Choose one answer."),type:"radio"}),Es=({
options:o},{t:r,viewOptions:i})=>i(o,{how:r("Choose every answer that is right."),type:"checkbox"});function Ms(o,r){let{
make:i,makeMarkdown:c,t:u}=r,f=o.right;return r.viewPlaced(o,u("Choose a column for each."),w=>{let b=r.uniqueId("classi\
fy"),m=c("legend",{dir:"auto"},w),p=f.map(({token:x})=>i("input",{type:"radio",name:b,value:x})),y=f.map((x,R)=>i("label",
{},p[R]," ",c("span",{dir:"auto"},x.text))),S=i("fieldset",{class:"ck-inline"},m,...y);return{element:S,control:S,words:m.
textContent??"",value:()=>r.chosenValue(p),set:x=>r.chooseValue(p,x)}})}function Rs(o,r){let{describe:i,make:c,setInvalid:u,
t:f}=r,w=o.pieces,b=o.gaps,m=b.map((S,x)=>{let R=f("Gap {place} of {count}",{place:x+1,count:b.length});return{control:r.
makeBlank({class:"ck-gap","aria-label":R},S),label:R,feedback:r.makeFeedback()}}),p=c("p",{class:"ck-cloze",dir:"auto",id:r.
uniqueId("cloze")});w.forEach((S,x)=>{p.append(r.makeMarkdown("span",{},S)),m[x]&&p.append(m[x].control)});for(let{control:S}of m)
i(S,p);let y=c("div",{},p,...m.map(({feedback:S})=>S.element));return{how:f("Fill the gaps."),body:y,answer(){let S=m.map(
({control:x})=>x.value.trim());return S.some(Boolean)?{gaps:S}:null},fill({gaps:S}){m.forEach(({control:x},R)=>{x.value=
S[R]??""})},show(S){m.forEach(({control:x,label:R,feedback:C},L)=>{let{right:z,written:v,...N}=S.gaps[L];x.value=v,i(x,C.
element,p),u(x,v&&!z);let U=r.placeVerdict(z,v),E={right:f("{gap}: right",{gap:R}),wrong:f("{gap}: not right",{gap:R}),left:f(
"{gap}: left empty",{gap:R})};C.set(...r.placeTold(U,E[U],N))})},said:()=>m.map(({feedback:S})=>S.text()).join(" "),...r.
closing(y,()=>{for(let{control:S,feedback:x}of m)i(S,p),u(S,!1),x.set()})}}function Cs(o,{dateInWords:r,make:i,t:c,uniqueId:u,
viewTyped:f}){let w=u("undated"),b=i("input",{type:"checkbox",id:w,onchange:y}),m=i("label",{for:w},` ${c("The text give\
s no date.")}`),p=f({how:c("Type a date that is as precise as the text: a day, a month or a year."),label:c("Date:"),more:i(
"p",{},b,m),sent:()=>b.checked?{undated:!0}:null,filled(S){b.checked=!!S.undated,y()},shown({understood:S}){b.checked=S===
"undated"},key:r});return p;function y(){p.input.disabled=b.checked}}function Ls(o,r){let{make:i,makeMarkdown:c,markdownBlock:u,
t:f,uniqueId:w}=r,b=i("textarea",{id:w("text"),rows:6,maxlength:1e4,dir:"auto",oninput:x}),m=i("p",{class:"ck-how",id:w(
"count")});b.setAttribute("aria-describedby",m.id);let p=i("div",{class:"ck-discussed",hidden:!0}),y=c("span",{},o.role),
S=i("div",{},i("p",{dir:"auto"},i("strong",{},f("Your role: ")),y),i("label",{for:b.id},f("Write what somebody in this r\
ole would say:")),b,m,p);return x(),{how:f("You are not asked for your own opinion, and no answer is graded."),check:f("\
Compare"),isFreeText:!0,body:S,answer:()=>b.value.trim()?{text:b.value.trim()}:null,fill(L){b.value=L.text,x()},show(L){
b.value||(b.value=L.written),x(),p.hidden=!1,p.replaceChildren(R(f("Answers that can be defended")),...L.positions.map(C),
R(f("Mark your own answer")),r.viewRubric(L.rubric,L.marks,r),R(f("Examples")),...L.exemplars.map(r.viewExemplar))},said:({
positions:L})=>f("{count} answers that can be defended are shown below your own.",{count:L.length}),...r.closing(S)};function x(){
let L=b.value.split(/\s+/).filter(Boolean).length,{limit:z}=o;m.replaceChildren(f("{count} of at most {limit} words",{count:L,
limit:z})),m.classList.toggle("ck-over",L>z)}function R(L){return i("p",{class:"ck-heading"},L)}function C({answer:L,held_by:z,
strongest:v,counter:N}){let U=w("position");return i("div",{class:"ck-position",role:"group","aria-labelledby":U},c("p",
{class:"ck-heading",dir:"auto",id:U},L),i("p",{dir:"auto"},f("Held by {who}.",{who:z})),i("p",{},i("strong",{},f("The st\
rongest argument for it"))),u(v),i("p",{},i("strong",{},f("The strongest argument against it"))),u(N))}}function _s(o,r){
let{describe:i,make:c,markdownBlock:u,setDisabled:f,setInvalid:w,t:b}=r,m=o.words,p=r.viewMarking(m,o.rest,{"aria-label":b(
"Words in the passage")}),y=p.element,S=c("button",{type:"button",onclick:L},b("Clear the marks")),x=r.makeFeedback(),R=c(
"div",{class:"ck-actions"},S),C=c("div",{},y,R,x.element);return{how:b("Mark the words: drag over them, or move with the\
 arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:C,answer:()=>p.marked().length?{words:p.
marked()}:null,fill:({words:v})=>p.markAll(N=>v.includes(N)),show(v){p.markAll(U=>v.words.includes(U),!0);let N=[u(v.feedback)];
if(v.key){let U=new Set(v.key);p.words.forEach((E,A)=>{E.dataset.key=String(U.has(A))}),N.push(r.keyLine(v.key.map(z).join(
"")))}v.why&&N.push(u(v.why)),x.set(...N),i(y,x.element),w(y,v.verdict!=="right")},said:()=>x.text(),close(){p.close(),f(
C,!0)},open(){p.open(),f(C,!1);for(let v of p.words)delete v.dataset.key;x.set(),i(y),w(y,!1)}};function L(){p.markAll(()=>!1)}
function z(v,N){return(N?m[v][0]:"")+p.words[v].textContent}}function js(o,{make:r,makeMarkdown:i,makeSelect:c,plainText:u,
t:f,uniqueId:w,viewPlaced:b}){let m=o.right.map(p=>[p.token,u(p.text)]);return b(o,f("For each one, choose what goes wit\
h it."),p=>{let y=w("match"),S=c({id:y},m),x=i("label",{for:y,dir:"auto"},p);return{element:r("div",{class:"ck-pair"},x,
S),control:S,words:x.textContent??"",value:()=>S.value,set(R){S.value=R}}})}var He="nothing";function Is(o,r){let{chosenValue:i,
describe:c,make:u,setInvalid:f,t:w}=r,b=r.uniqueId("mend"),m=[...o.row,[He,""]].map((v,N)=>qs(v,{name:b,id:`${b}-${N}`,onchange:z},
r)),p=m.map(({input:v})=>v),y=r.makeBlank({id:r.uniqueId("mended")},o.among),S=u("label",{for:y.id},w("What should it sa\
y?")),x=u("p",{class:"ck-field"},S,y),R=r.makeFeedback(),C=u("div",{},u("blockquote",{dir:"auto"},o.sentence),u("div",{class:"\
ck-options"},...m.map(({element:v})=>v)),x,R.element);return z(),{how:w("Choose the wrong cell, then say what it should \
contain."),body:C,answer(){let v=i(p),N=y.value.trim();return v===He?{cell:v}:v&&N?{cell:v,text:N}:null},fill:({cell:v,text:N})=>L(
v,N??""),show(v){L(v.cell,v.value),R.set(...Ds(v,r));let N=p.find(U=>U.checked);c(N,R.element),c(y,R.element),f(y,In(v)===
"wrong")},said:()=>R.text(),...r.closing(C,()=>{R.set();for(let v of[...p,y])c(v);f(y,!1)})};function L(v,N){r.chooseValue(
p,v),y.value=N,z()}function z(){x.hidden=["",He].includes(i(p))}}function qs([o,r],{name:i,id:c,onchange:u},{make:f,t:w}){
let b=f("input",{type:"radio",name:i,id:c,value:o,onchange:u}),m=o===He?f("label",{for:c},qn(w)):f("label",{for:c,dir:"a\
uto"},f("strong",{},`${o}: `),r);return{input:b,element:f("div",{class:"ck-option"},b,m)}}function Ds(o,{keyLine:r,markdownBlock:i,
t:c,verdictLine:u}){let{right:f,feedback:w,key:b,why:m}=o,p=In(o);return[f?u("right",c("The cell: right")):u("wrong",c("\
The cell: not right")),...p==="right"?[u(p,c("What it should say: right"))]:[],...p==="wrong"?[u(p,c("What it should say\
: not right"))]:[],...w?[i(w)]:[],...b?[r(b.cell===He?qn(c):`${b.cell}: ${b.value}`)]:[],...m?[i(m)]:[]]}function In({right:o,
cell:r,verdict:i}){return!o||r===He?"":i==="right"?"right":"wrong"}var qn=o=>o("Nothing in this row is wrong");function Us({
unit:o},{make:r,t:i,viewTyped:c}){let u=o?r("span",{"aria-hidden":"true"},` ${o}`):null,f=o?i("Number ({unit}):",{unit:o}):
i("Number:"),w=c({how:i("Type a number."),label:f,after:u});return w.input.setAttribute("inputmode","decimal"),w}function Bs(o,r){
let{announce:i,describe:c,make:u,markdownBlock:f,plainText:w,setOff:b,t:m}=r,p=r.makeFeedback(),y=u("ol",{class:"ck-orde\
r"}),S=u("div",{},y,p.element),x=o.items.map(R);return v(),{how:m("Put them in order, with the first at the top: use the\
 buttons, or the arrow keys on a button."),body:S,answer:()=>({order:x.map(({token:N})=>N)}),fill:({order:N})=>L(N),show(N){
L(N.key??N.order);let U=[N.feedback,N.why].filter(Boolean).map(f);p.set(...U,...C(N.open??[])),c(y,p.element)},said:()=>p.
text(),...r.closing(S,()=>{p.set(),c(y),v()})};function R({token:N,text:U}){let E=w(U),A=r.makeMarkdown("span",{class:"c\
k-words",dir:"auto"},U),D=ae("↑",m("Move up: {item}",{item:E}),-1),j=ae("↓",m("Move down: {item}",{item:E}),1),P=u("\
span",{class:"ck-moves"},D,j),ee=u("li",{onkeydown:oe},P,A);return{token:N,words:E,row:ee,up:D,down:j};function ae(ue,pe,ke){
return u("button",{type:"button",class:"ck-move","aria-label":pe,onclick:()=>z(N,ke)},ue)}function oe(ue){let pe={ArrowUp:-1,
ArrowDown:1}[ue.key];pe&&(ue.preventDefault(),ue.stopPropagation(),z(N,pe))}}function C(N){if(!N.length)return[];let U=N.
map(([A,D])=>u("li",{},m("{one} / {other}",{one:w(A),other:w(D)}))),E=m("The text does not say which of these came first\
:");return[u("p",{},E),u("ul",{},...U)]}function L(N){x.sort((U,E)=>N.indexOf(U.token)-N.indexOf(E.token)),v()}function z(N,U){
let E=x.findIndex(ee=>ee.token===N),A=E+U,D=x[E];if(D.up.disabled||A<0||A>=x.length)return;x.splice(E,1),x.splice(A,0,D);
let j=document.activeElement;v(),j instanceof HTMLElement&&j.focus();let P={item:D.words,place:A+1,count:x.length};i(m("\
{item}: now {place} of {count}",P))}function v(){y.replaceChildren(...x.map(({row:N})=>N)),x.forEach(({up:N,down:U},E)=>{
b(N,E===0),b(U,E===x.length-1)})}}var Fs=(o,{t:r,viewTyped:i})=>i({how:r("Type a word or a short phrase. Capitals and ac\
cents do not matter."),label:r("Answer:")});function Ws(o,r){let{chooseValue:i,chosenValue:c,describe:u,keyLine:f,make:w,
markdownBlock:b,t:m}=r,p=r.uniqueId("true-or-false"),y=r.makeFeedback(),S=[m("True"),m("False")],x=[!0,!1].map(L=>w("inp\
ut",{type:"radio",name:p,value:String(L)})),R=x.map((L,z)=>w("label",{},L,` ${S[z]}`)),C=w("div",{},w("div",{class:"ck-i\
nline"},...R),y.element);return{how:m("True or false?"),body:C,answer(){let L=c(x);return L?{answer:L==="true"}:null},fill:({
answer:L})=>i(x,String(L)),show(L){i(x,String(L.answer));let z="key"in L?[f(S[L.key?0:1])]:[];y.set(b(L.feedback),...z),
u(x.find(v=>v.checked),y.element)},said:()=>y.text(),...r.closing(C,()=>{y.set();for(let L of x)u(L)})}}var zs={branching:Ns,
choice:As,choices:Es,classify:Ms,cloze:Rs,date:Cs,discuss:Ls,highlight:_s,match:js,mend:Is,number:Us,order:Bs,"short-tex\
t":Fs,"true-or-false":Ws},Dn={};l(Dn,{chooseValue:()=>Wn,chosenValue:()=>Fn,closing:()=>wt,describe:()=>Ee,focusFirst:()=>Bn,
isOff:()=>Ue,keyLine:()=>Gt,makeBlank:()=>Yn,makeFeedback:()=>nt,makeSelect:()=>Gn,markdownBlock:()=>Ae,placeTold:()=>Pn,
placeVerdict:()=>zn,plainText:()=>Un,rounded:()=>Se,sentence:()=>gt,setDisabled:()=>Ht,setInvalid:()=>ot,setOff:()=>xe,verdictLine:()=>mt});
var Ps={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function mt(o,r){let i=h("span",{"aria-hidden":"true"},`${Ps[o]} `);return h("p",{class:`ck-verdict ck-${o.replace(" ","\
-")}`},i,r)}function nt(){let o=h("div",{class:"ck-feedback",id:ne("feedback"),hidden:!0});return{element:o,text:()=>Ys(
o),set(...r){o.hidden=!r.length,o.replaceChildren(...r)}}}var gt=o=>/[.!?:…。؟]["”’)]*$/.test(o)?o:`${o}.`;function Ys(o){
let r=o.cloneNode(!0);for(let i of r.querySelectorAll("[aria-hidden]"))i.remove();return[...r.children].map(i=>i.textContent?.
trim()??"").filter(Boolean).map(gt).join(" ")}var Ae=o=>Z("div",{dir:"auto"},o),Un=o=>Z("span",{},o).textContent??"";function Ee(o,...r){
r.length?o?.setAttribute("aria-describedby",r.map(({id:i})=>i).join(" ")):o?.removeAttribute("aria-describedby")}function ot(o,r){
r?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-invalid")}var xe=(o,r)=>o.setAttribute("aria-disabled",String(
r)),Ue=o=>o.getAttribute("aria-disabled")==="true",Gt=o=>h("p",{class:"ck-key"},g("The answer: {key}",{key:o}));function Ht(o,r){
let i=o.querySelectorAll("input, select, textarea, button");for(let c of i)c.disabled=r}function Bn(o){o.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var wt=(o,r)=>({close:()=>Ht(o,!0),open(){Ht(o,!1),r?.()}}),Fn=o=>o.
find(r=>r.checked)?.value??"";function Wn(o,r){for(let i of o)i.checked=i.value===r}function zn(o,r){return o?"right":r?
"wrong":"left"}function Pn(o,r,{feedback:i,key:c,why:u}){return[mt(o,r),...i?[Ae(i)]:[],...c&&o!=="right"?[Gt(c)]:[],...u?
[Ae(u)]:[]]}function Yn(o,r){return r.length?Gn(o,r.map(i=>[i,i])):h("input",{...o,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Gn(o,r){let i=h("option",{value:""},g("Choose …")),c=r.map(([u,f])=>h("option",{value:u,dir:"aut\
o"},f));return h("select",o,i,...c)}var Se=o=>String(Math.round(o*100)/100),Hn=()=>({sure:g("Sure"),fairly:g("Fairly sur\
e"),guessing:g("Guessing")});function Gs(){let o=ne("confidence"),r=Object.entries(Hn()).map(([u,f])=>{let w=h("input",{
type:"radio",name:o,value:u});return{input:w,label:h("label",{},w,` ${f}`)}}),i=r.map(({input:u})=>u),c=h("legend",{},g(
"How sure are you?"));return{element:h("fieldset",{class:"ck-inline"},c,...r.map(({label:u})=>u)),value:()=>Fn(i),show:u=>Wn(
i,u),close(){for(let u of i)u.disabled=!0}}}function Hs(){let o=ne("reason"),r=h("input",{type:"text",id:o,maxlength:300,
dir:"auto"}),i=h("label",{for:o},g("Why? In one line:"));return{element:h("p",{class:"ck-field"},i,r),value:()=>r.value.
trim(),show(c){r.value=c},close(){r.disabled=!0}}}function Ks(o,r){let i=h("ol",{class:"ck-hints",hidden:!0}),c=h("butto\
n",{type:"button",hidden:!o.hints,onclick:w}),u=()=>i.lastElementChild?.textContent;return m(),{list:i,button:c,show:b,offerNext:m,
last:u,count:f};function f(){return i.children.length}function w(){Ue(c)||(xe(c,!0),r())}function b(p){i.hidden=!p.length,
i.replaceChildren(...p.map(y=>Z("li",{dir:"auto"},y))),m()}function m(){let p=o.hints-f(),y=p?o.costs[f()]:0,S=y?g(", co\
sts {share}%",{share:Se(100*y)}):"",x=p?g("Show a hint ({left} left{costs})",{left:p,costs:S}):g("No hint left");c.replaceChildren(
x),xe(c,!p)}}function Js(o,r){let i=o.confidence?Gs():null,c=o.reason?Hs():null,u="";return w(),{elements:[r.body,i?.element,
c?.element],draft:f,settle:w,unchecked:b,fill:m,show:p,open:()=>r.open(),close(){for(let y of[r,i,c])y?.close()}};function f(){
return{sent:r.answer(),confidence:i?.value(),reason:c?.value()}}function w(){u=JSON.stringify(f())}function b(){let y=f();
return JSON.stringify(y)===u?null:y}function m(y){try{y.sent&&r.fill(y.sent),i?.show(y.confidence),c?.show(y.reason??"")}catch{}}
function p(y){y.verdict==="sent"&&!r.goesOn?r.fill(y.sent):r.show(y),i?.show(y.confidence),c?.show(y.reason),w()}}function Vs(o,r,i){
let c=h("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:N,...i}),u=o.map(S);
c.append(r);let f=!1,w=0,b=0,m=!1,p=!0,y=E=>u[E].getAttribute("aria-selected")==="true";return{element:c,words:u,marked:()=>u.
map((E,A)=>A).filter(y),markAll:x,current:()=>w,go:v,close(){f=!0,c.setAttribute("aria-disabled","true")},open(){f=!1,c.
removeAttribute("aria-disabled")}};function S([E,A],D){let j=h("span",{class:"ck-word",role:"option","aria-selected":"fa\
lse",tabindex:D?"-1":"0",onpointerdown:P=>C(P,D),onpointerenter(P){P.buttons===1&&m&&z(D)}},A);return c.append(E,j),j}function x(E,A){
for(let D of u.keys())R(D,E(D),A)}function R(E,A,D=!1){(!f||D)&&u[E].setAttribute("aria-selected",String(A))}function C(E,A){
E.button||(E.preventDefault(),u[A].releasePointerCapture?.(E.pointerId),p=!y(A),m=!0,document.addEventListener("pointeru\
p",L,{once:!0}),b=A,v(A),R(A,p))}function L(){m=!1}function z(E){let[A,D]=[Math.min(b,E),Math.max(b,E)];for(let j=A;j<=D;j+=
1)R(j,p);v(E)}function v(E){u[w].tabIndex=-1,w=E,u[E].tabIndex=0,u[E].focus()}function N(E){let A=u.length-1,D=getComputedStyle(
c).direction==="rtl"?-1:1,j={ArrowRight:w+D,ArrowLeft:w-D,ArrowDown:U(1),ArrowUp:U(-1),Home:0,End:A};if(E.key===" "||E.key===
"Enter")b=w,p=!y(w),R(w,p);else if(E.key in j){let P=Math.max(0,Math.min(A,j[E.key]));E.shiftKey?(y(w)||(b=w),p=!0,z(P)):
v(P)}else return;E.preventDefault(),E.stopPropagation()}function U(E){let A=u[w].getBoundingClientRect(),D=u.map((oe,ue)=>({
at:ue,box:oe.getBoundingClientRect()})).filter(({box:oe})=>E*(oe.top-A.top)>A.height/2);if(!D.length)return w;let j=D.map(
({box:oe})=>oe.top),P=E>0?Math.min(...j):Math.max(...j),ee=D.filter(({box:oe})=>Math.abs(oe.top-P)<A.height/2),ae=oe=>Math.
abs(oe.left-A.left);return ee.reduce((oe,ue)=>ae(ue.box)<ae(oe.box)?ue:oe).at}}var Xs=()=>({right:g("Chosen: right"),wrong:g(
"Chosen: not right"),missed:g("Not chosen, but right"),left:g("Correctly left out")});function Qs(o,{how:r,type:i}){let c=ne(
"options"),u=o.map(({token:p,text:y})=>{let S=`${c}-${p}`,x=h("input",{type:i,id:S,name:c,value:p}),R=Z("label",{for:S,dir:"\
auto"},y),C=nt(),L=h("div",{class:"ck-option"},x,R,C.element);return{token:p,input:x,label:R,feedback:C,row:L}}),f=nt(),
w=u.map(({row:p})=>p),b=h("div",{class:"ck-options"},...w,f.element);return{how:r,body:b,answer(){let p=u.filter(({input:y})=>y.
checked).map(({token:y})=>y);return p.length?{choices:p}:null},fill({choices:p}){for(let{token:y,input:S}of u)S.checked=
p.includes(y)},show(p){for(let[y,{chosen:S,verdict:x,feedback:R}]of m(p))if(y.input.checked=S,x){Ee(y.input,y.feedback.element),
y.row.dataset.verdict=x;let C=mt(x,Xs()[x]);y.feedback.set(C,Ae(R))}else p.missed&&Ee(y.input,f.element);p.missed&&f.set(
Ae(p.missed))},said(p){return[...m(p).filter(([,{verdict:y}])=>y&&y!=="left").map(([{label:y,feedback:S}])=>`${gt(y.textContent??
"")} ${S.text()}`),f.text()].filter(Boolean).join(" ")},...wt(b,()=>{for(let{input:p,feedback:y,row:S}of u)Ee(p),delete S.
dataset.verdict,y.set();f.set()})};function m(p){let y=new Map(p.options.map(S=>[S.token,S]));return u.flatMap(S=>{let x=y.
get(S.token);return x?[[S,x]]:[]})}}function Zs(o,r,i){let c=o.left,u=o.right,f=c.map(({token:m,text:p})=>({token:m,feedback:nt(),
...i(p)})),w=new Map(u.map(({token:m,text:p})=>[m,Un(p)])),b=h("div",{class:"ck-placing"},...f.map(({element:m,feedback:p})=>h(
"div",{class:"ck-placed"},m,p.element)));return{how:r,body:b,answer(){let m=f.map(({token:p,value:y})=>[p,y()]).filter(([
,p])=>p);return m.length?{pairs:Object.fromEntries(m)}:null},fill({pairs:m}){for(let{token:p,set:y}of f)y(m[p]??"")},show({
pairs:m}){for(let{token:p,feedback:y,control:S,set:x}of f){let R=m.find(L=>L.token===p);x(R.chosen);let C=zn(R.right,R.chosen);
y.set(...Pn(C,ei(C),{...R,key:w.get(R.key)})),Ee(S,y.element),S.matches("select")&&ot(S,C==="wrong")}},said:()=>f.map(({
words:m,feedback:p})=>`${gt(m)} ${p.text()}`).join(" "),...wt(b,()=>{for(let{feedback:m,control:p}of f)m.set(),Ee(p),ot(
p,!1)})}}function ei(o){return{right:g("Right"),wrong:g("Not right"),left:g("Nothing was chosen here")}[o]}function ti(o,r,i){
let c=o.map((p,y)=>ni(p,r[y])),u=h("p",{class:"ck-beside"}),f=h("button",{type:"button",onclick:b},g("Save my marks")),w=h(
"div",{class:"ck-actions"},f);return h("div",{},...c.map(({element:p})=>p),w,u);function b(){let p=c.map(({value:y})=>y());
p.includes(-1)?m(g("Mark every line first.")):i.mark(p,()=>m(g("Your marks have been saved.")))}function m(p){u.replaceChildren(
p),i.announce(p)}}function ni(o,r){let i=ne("rubric"),c=[g("Not yet"),g("Partly"),g("Yes")],u=c.map((f,w)=>{let b=h("inp\
ut",{type:"radio",name:i,value:w});return b.checked=r===w,b});return{element:h("fieldset",{class:"ck-inline"},Z("legend",
{dir:"auto"},o),...u.map((f,w)=>h("label",{},f,` ${c[w]}`))),value:()=>u.findIndex(f=>f.checked)}}function oi({label:o,text:r,
comment:i}){let c=h("div",{class:"ck-comment"},Ae(i));return h("details",{},h("summary",{},o),Ae(r),c)}function ri({how:o,
label:r,after:i,more:c,sent:u,filled:f,shown:w,key:b=m=>m}){let m=ne("answer"),p=Yn({id:m},[]),y=nt(),S=h("p",{class:"ck\
-field"},h("label",{for:m},r),p,i),x=h("div",{},S,c,y.element);return{how:o,body:x,input:p,answer:()=>u?.()??(p.value.trim()?
{text:p.value.trim()}:null),fill(R){p.value=R.text??"",f?.(R)},show(R){w?.(R),p.value||(p.value=R.written??"");let C=R.key===
void 0?[]:[Gt(b(R.key))];y.set(Ae(R.feedback),...C),Ee(p,y.element),ot(p,R.verdict!=="right")},said:()=>y.text(),...wt(x,
()=>{y.set(),Ee(p),ot(p,!1)})}}var si={...Dn,dateInWords:J,make:h,makeMarkdown:Z,t:g,tn:O,uniqueId:ne,viewExemplar:oi,viewMarking:Vs,
viewOptions:Qs,viewPlaced:Zs,viewRubric:ti,viewTyped:ri},ii=()=>({right:g("Right"),partly:g("Partly right"),near:g("Near\
ly right: check the spelling"),wrong:g("Not right"),discussed:g("There is no right or wrong answer"),"so far":g("So far"),
sent:g("Your answer is kept for your instructor, who marks it")}),ai=()=>({"too precise":g("Not right (more precise than\
 the text)"),"too coarse":g("Partly right (less precise than the text)")});function Kn(o){let r=ai()[o.note]??ii()[o.verdict];
if(!o.of)return`${r}.`;let i=O("{points} of {of} point","{points} of {of} points",o.of,{points:Se(o.points),of:Se(o.of)}),
c=o.tries>1?g(" (first try: {points})",{points:Se(o.first)}):"",u=o.cost?g(", less {share}% for hints",{share:Se(100*o.cost)}):
"";return`${r}: ${i}${u}${c}.`}function ci(o,r){let{as_of:i,confidence:c,evidence:u,left:f,reason:w,review_due:b}=o,m=[];
if(c){let p=Hn()[c].toLowerCase();m.push(g("You said: {confidence}.",{confidence:p}))}return w&&m.push(g("Your reason: {\
reason}",{reason:w})),!o.final&&f!=null&&m.push(O("One try left.","{count} tries left.",f)),i&&i!==u?.as_of&&m.push(g("A\
s of {day}.",{day:i})),b&&m.push(g("This answer was due to be checked again by {day}: it may be out of date.",{day:b})),
[...m.map(p=>h("p",{class:"ck-beside"},p)),u?li(u,r):""]}function li(o,r){let{before:i,words:c,after:u,told:f,draft:w}=o,
b=g(c?"The words in the article":"The fact and its source"),m=c?[i,h("mark",{},c),u]:[h("p",{},f)],p=g("This question re\
sts on a draft that nobody has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},b),h("blockquote",{dir:"\
auto"},...m),c?ui(o,r):di(o),w?h("p",{class:"ck-beside"},p):"")}function ui({printed_in:o,marks:r},i){if(!o&&!r)return"";
let c=r?h("button",{type:"button",onclick:i},g("Show in the article")):null,u=o?h("cite",{dir:"auto"},o):null;return h("\
p",{class:"ck-beside"},u," ",c)}function di({pages:o,read:r,as_of:i}){let c={target:"_blank",rel:"noopener noreferrer"},
u=o.flatMap(({address:b,host:m})=>[" ",h("a",{...c,href:b,title:b},m)]),f=[r&&g("Read on {day}.",{day:r}),i&&i!==r&&g("T\
rue as of {day}.",{day:i})].filter(Boolean).join(" "),w=u.length?[g("Source:"),...u,". "]:[];return h("p",{class:"ck-bes\
ide"},...w,f)}var fi=".ck-question [tabindex='-1']";function hi(o,r){let{drafts:i,extraViews:c,given:u,onChange:f,together:w}=r,
{region:b,announce:m}=le(),p=se(m),y=pi(o,p,r),S={...zs,...c}[o.kind](o,{...si,announce:m,mark:te}),x=Js(o,S),{check:R,reveal:C}=mi(
j(),w,ue),L=Ks(o,ke),z=Ne(),v=h("div",{class:"ck-result"}),N=gi(o,r.number,S.how,z.element,...x.elements,p.elements.left,
L.list,h("div",{class:"ck-actions"},R,C,L.button),p.elements.notice,p.elements.unsaved,v,b),U=h("form",{novalidate:!0,onsubmit:oe},
N),E=!1,A=!1,D="";return ee(),{element:U,restore:de,action:P,tell:p.tell,setUnsaved:p.setUnsaved,keepDraft:ae,focus:()=>Bn(
S.body),isAnswered:()=>E};function j(){return o.sealed?g("Keep this answer"):S.check??g("Check")}function P(){return!Ue(
R)&&S.answer()?{did:"answer",...x.draft()}:null}function ee(){let T=i.of(o,!!S.isFreeText)??u;T&&x.fill(T),p.setLeft(!!(T&&
!u))}function ae(){let T=Ue(R)?null:x.unchecked();T?i.keep(o,T):i.forget(o)}function oe(T){if(T.preventDefault(),Ue(R)||
w)return;let B=P();B?D===JSON.stringify(B)?p.tell(g("Change your answer, then check again.")):pe(B,R):p.tell(g("Answer f\
irst, then check."))}function ue(){Ue(C)||pe({did:"show"},C),R.focus()}function pe(T,B){xe(B,!0),y(T,{onReply(H){T.did===
"answer"&&(D=JSON.stringify(T)),xe(B,!1),de(H.stands),ae(),f(H.score);let ie=H.stands.result,he=ie.verdict==="sent"?"":S.
said(ie);m([Kn(ie),he,p.whyUnsaved()].join(" "))},onSilence:()=>xe(B,!1),onRefused(H){xe(B,!1);let ie={reason:H};p.tell(
o.sealed?g("Not kept: {reason}.",ie):g("Not checked: {reason}.",ie))}})}function ke(){y({did:"hint"},{onReply(T){L.show(
T.stands.hints),p.clear(),m(g("Hint {place}: {hint}",{place:L.count(),hint:L.last()}))},onSilence:L.offerNext})}function te(T,B){
y({did:"mark",marks:T},{onReply:H=>B(H.stands.result)})}function de({hints:T,result:B,earlier:H}){if(z.show(H),!A&&!T.length&&
!B)return;A=!0;let ie=N.contains(document.activeElement),he=x.unchecked();L.show(T),p.clear(),E=!!B&&B?.verdict!=="so fa\
r",N.toggleAttribute("data-answered",E),C.hidden=!B?.may_show,xe(R,!!B?.final),S.open(),B?(V(B,he),B.final&&W(ie),R.replaceChildren(
j())):(D="",he||x.settle(),v.replaceChildren())}function V(T,B){x.show(T),B&&!T.final&&x.fill(B),(T.final||!x.unchecked())&&
p.setLeft(!1),v.replaceChildren(mt(T.verdict,Kn(T)),...ci(T,r.showInArticle))}function W(T){i.forget(o),x.close(),T&&!document.
activeElement?.matches(fi)&&R.focus()}}function pi(o,r,{actions:i,whyUnsaved:c}){return(u,f)=>i.give(o.id,u,{onReply(w){
r.setLeft(!1),r.setUnsaved(w.saved?"":ft(c())),f.onReply(w)},onRunning:r.setRunning,onSilence(){f.onSilence?.(),r.clear(),
r.setLeft(!1),r.setUnsaved(et(i.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function mi(o,r,i){let c={
type:"button",hidden:!0,onclick:i};return{check:h("button",{type:"submit",class:"ck-main",hidden:r},o),reveal:h("button",
c,g("Show the answer"))}}function gi(o,r,i,...c){let u=o.tries?O("One try.","{count} tries.",o.tries):"",f=[i,u].filter(
Boolean).join(" "),w=ne("how"),b=[r,o.lesson].filter(Boolean).join(" · "),m=Z("span",{class:"ck-prompt",dir:"auto"},o.prompt);
return h("fieldset",{class:"ck-question","aria-describedby":w},h("legend",{},h("span",{class:"ck-number"},b),m),o.below?
Z("div",{dir:"auto"},o.below):null,h("p",{class:"ck-how",id:w},f),...c)}function wi(o,r,i){let{isTogether:c,isSealed:u,passMark:f,
whyUnsaved:w,restore:b,announce:m}=i,p=h("p",{class:"ck-score"}),y=h("p",{class:"ck-notice"}),S=h("p",{class:"ck-why-uns\
aved"}),x=h("button",{type:"button",class:"ck-main",hidden:!c,onclick:C},g(u?"Keep all answers":"Check all answers")),R=h(
"button",{type:"button",hidden:!0,onclick:z},g("Retry the questions you missed"));return{buttons:[x,R],told:[y,S,p],setScore:U,
setSaved:()=>S.replaceChildren()};function C(){if(Ue(x))return;o.addAll();let E=o.actions();if(!Object.keys(E).length){N(
g("Answer first, then check."));return}xe(x,!0),r.giveAll(E,{onReply(A){xe(x,!1),b(A),L(A.saved)},onSilence(){xe(x,!1),v()}})}
function L(E){let A=o.left(),D=A?O("1 question is still open.","{count} questions are still open.",A):"";y.replaceChildren(
D),S.replaceChildren(E?"":ft(w())),m([p.textContent,D,S.textContent].join(" "))}function z(){r.again({onReply(E){y.replaceChildren(),
o.addAll(),b(E),o.firstToAnswer()?.focus()},onSilence:v})}function v(){y.replaceChildren();let E=et(r.areStored());S.replaceChildren(
E),m(E)}function N(E){y.replaceChildren(E),m(E)}function U(E){p.replaceChildren(ki(E,f)),R.hidden=!E.missed}}function ki({
answered:o,questions:r,of:i,points:c,first:u,passed:f},w){let b=[];return o&&b.push(g("Answered {answered} of {questions\
}.",{answered:o,questions:r})),o&&i&&b.push(g("Score: {points} of {of}; on the first try, {first}.",{points:Se(c),of:Se(
i),first:Se(u)})),f!=null&&b.push(f?g("That is enough to pass."):g("You need {mark}% to pass.",{mark:w})),b.join(" ")}var bi={
render({model:o,el:r,views:i={}}){_(o,r);let c=yi(o,Sn(o),i);r.replaceChildren(c.element);let u=us(o,r,c.reload);return()=>{
c.close(),u()}}};function yi(o,r,i){let c=o.get("shown"),u=o.get("manner"),f=()=>o.get("kept")?.why,{region:w,announce:b}=le(),
m=xn(r,u,c,{onNews:ue,onLate:ke,onElsewhere:P}),p=On(u),y=vi(m.waiting()),S=u.way==="all",x=Ss(c,{way:u.way,makeForm:U,put:E}),
R=wi(x,m,{isTogether:S,isSealed:c.some(({sealed:te})=>te),passMark:u.pass_mark,whyUnsaved:f,restore:j,announce:b}),C=Br(
{look:ae,retry:ee,announce:b}),L=h("div",{class:"ck-actions"},x.next,...R.buttons),z=0,v=h("div",{class:"ck ck-quiz",oninput:A,
onclick:A,onkeyup:A,onpointerup:A},u.told?h("p",{class:"ck-told"},u.told):null,C.element,L,...R.told,w);return x.begin(),
o.on("change:kept",oe),C.show({aloud:!0}),r.ask({type:"open"},{onReply:D,onSilence:pe}),{element:v,close:N,reload:P};function N(){
o.off("change:kept",oe);for(let te of[m,p,C,r])te.close()}function U(te,de){return hi(te,{number:de,actions:m,drafts:p,given:y.
get(te.id),whyUnsaved:f,together:S,extraViews:i,showInArticle:()=>r.ask({type:"evidence",question:te.id},{onReply:xi}),onChange(V){
R.setScore(V),x.arrange()}})}function E(te,de){L.before(...te.map(V=>V.element)),de?v.dataset.toCome=String(de):delete v.
dataset.toCome}function A({target:te}){let de=x.around(te);de&&p.soon(de)}function D(te){j(te),m.open(te.versions),ue()}
function j(te){x.restore(te.questions),R.setScore(te.score)}function P(){r.ask({type:"open"},{onReply:j}),ue()}function ee(te){
r.ask({type:"retry"},{onReply(){ue(),C.show({aloud:te})}})}function ae(){return{kept:o.get("kept")??{},late:z,waiting:m.
waiting().length,isSilent:m.areSilent(),areStored:m.areStored()}}function oe(){f()||m.saved(),ue()}function ue(){C.show();
let te=new Set(m.waiting().map(({question:de})=>de));te.size||R.setSaved(),x.setSaved(te)}function pe(){m.notOpened(),C.
show({aloud:!0});for(let{question:te}of m.waiting())x.named(te)?.setUnsaved(et(m.areStored()))}function ke({question:te=""},de){
if(z+=de.saved?1:0,de.type==="state"?j(de):de.stands&&(R.setScore(de.score),x.restoreOne(te,de.stands)),de.without_effect?.
length){let V=g("The work that was waiting in this browser is kept in your record but does not count, because something \
else was done here before it arrived.");x.named(te)?.tell(V)}}}function vi(o){let r=o.filter(({deed:i})=>i?.did==="answe\
r");return new Map(r.map(({question:i,deed:c})=>[i,c]))}function xi(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView(
{block:"center"})}function Jn(o,r,i=0){let c=r.getBoundingClientRect(),u=o.getBoundingClientRect(),f=u.top+i;if(c.top>=f&&
c.bottom<=u.bottom)return;let w=matchMedia("(prefers-reduced-motion: reduce)").matches,b=Math.max(0,(u.bottom-f-c.height)/
2);o.scrollBy({top:c.top-f-b,behavior:w?"auto":"smooth"})}function $i(o,r,i){let c=h("div",{class:"ck-article",role:"gro\
up",tabindex:"0","aria-label":g("Article"),lang:o.lang||null,onclick:({target:v})=>{v instanceof Element&&x(v.closest(".\
ck-passage"))},onkeydown:w}),u=[],f=[];return{element:c,show:b,select:L,scrollToMarked:()=>z(u.find(v=>v.marked))};function w(v){
let N=f.findIndex(({element:E})=>E===v.target);if(N<0||v.altKey||v.ctrlKey||v.metaKey)return;let U={ArrowRight:N+1,ArrowDown:N+
1,ArrowLeft:N-1,ArrowUp:N-1,Home:0,End:f.length-1}[v.key];if(v.key==="Enter"||v.key===" ")x(f[N].element);else if(f[U])R(
f[U]);else if(U===void 0)return;v.preventDefault()}function b(v,N){let U=new Set,E=[...N,...v.flatMap(j=>[j.evidence,...j.
passages])];for(let[j,P]of E)U.add(j).add(P);u=[];let A=[],D=0;for(let j of o.blocks)A.push(r.slice(D,j.start),m(j,[...U])),
D=j.end;A.push(r.slice(D,r.length)),p(v,N),f=u.filter(j=>j.rows.length),f.forEach(S),f.length&&C(f[0]),c.replaceChildren(
...A)}function m(v,N){let U=[...N.filter(P=>v.start<P&&P<v.end).sort((P,ee)=>P-ee),v.end],E=U.map((P,ee)=>{let ae=ee?U[ee-
1]:v.start,oe=h("span",{},r.slice(ae,P));return{start:ae,end:P,rows:[],marked:!1,element:oe}});u.push(...E);let A=v.aside?
h("span",{class:"ck-aside-label"},v.aside):null,D=v.aside?"ck-aside":`ck-${v.kind.replace(" ","-")}`,j=E.map(P=>P.element);
return h("p",{class:D,dir:"auto"},A,...j)}function p(v,N){let U=v.flatMap(E=>E.passages.map(([A,D])=>({id:E.id,start:A,end:D})));
U.sort((E,A)=>E.end-E.start-(A.end-A.start));for(let{id:E,start:A,end:D}of U)for(let j of y(A,D))j.rows.includes(E)||j.rows.
push(E);for(let[E,A]of N)for(let D of y(E,A))D.marked=!0,D.element.classList.add("ck-marked")}function y(v,N){let U=0;for(let A=u.
length;U<A;){let D=U+A>>1;u[D].start<v?U=D+1:A=D}let E=U;for(;E<u.length&&u[E].end<=N;)E+=1;return u.slice(U,E)}function S({
element:v,rows:N}){v.classList.add("ck-passage"),v.prepend(h("span",{class:"ck-unseen"},`${N.join(", ")}: `)),v.setAttribute(
"role","button"),v.setAttribute("tabindex","-1"),v.setAttribute("aria-pressed","false"),Y(v)}function x(v){let N=f.find(
E=>E.element===v);if(!N)return;C(N);let U=N.rows.indexOf(N.chosen??"");i(N.rows[(U+1)%N.rows.length])}function R(v){C(v),
v.element.focus()}function C(v){for(let N of f)N.element.tabIndex=N===v?0:-1}function L(v){for(let A of u){let D=v!==void 0&&
A.rows.includes(v.id),[j,P]=v?.evidence??[1/0,-1/0];A.chosen=D?v.id:void 0,A.element.classList.toggle("ck-chosen",D),A.element.
classList.toggle("ck-evidence",j<=A.start&&A.end<=P),A.rows.length&&A.element.setAttribute("aria-pressed",String(D))}let N=u.
find(A=>A.chosen),U=c.getRootNode(),E=U instanceof Document||U instanceof ShadowRoot?U.activeElement:null;!N||f.some(({element:A})=>A===
E)||(C(N),z(N))}function z(v){v&&Jn(c,v.element)}}var Si=class{constructor(o){this.text=o,this.units=[0];let r=0;for(let i of o)
r+=i.length,this.units.push(r)}get length(){return this.units.length-1}slice(o,r){return this.text.slice(this.units[o],this.
units[r])}};function Oi(o,r,{choose:i,switchTo:c}){let u=ne("rows"),f=h("div",{class:"ck-rows"}),w=h("p",{class:"ck-hint\
 ck-drafts"}),b=h("div",{class:"ck-detail"}),m=o.map(({name:A,label:D,rows:j})=>{let P=O("1 row","{count} rows",j.length);
return h("option",{value:A},g("{label} ({rows})",{label:D,rows:P}))}),p=h("select",{onchange:()=>c(p.value)},...m),y=h("\
label",{class:"ck-switch"},g("Table")," ",p),S=new Map,x,R=!1;return{element:h("div",{class:"ck-table"},y,w,f,b),show:C,
select:v};function C(A){p.value=A.name,S=new Map(A.rows.map(j=>[j.id,z(A,j)]));let D=Ti(A.rows);w.hidden=!D,w.textContent=
D,f.replaceChildren(A.rows.length?L(A):h("p",{},g("This table has no rows for this article."))),f.scrollTop=0}function L(A){
let D=g("{label}: choose a row to mark its words",{label:A.label}),j=[g("Row"),...A.columns].map(ee=>h("th",{scope:"col"},
ee)),P=[...S.values()].map(({element:ee})=>ee);return h("fieldset",{},h("legend",{},D),h("table",{},h("thead",{},h("tr",
{},...j)),h("tbody",{},...P)))}function z(A,D){let j=`${u}-${D.id}`,P=()=>i(D.id),ee=h("input",{type:"radio",name:u,value:D.
id,id:j,onchange:P}),ae=h("label",{for:j},ee,D.id),oe=`${j}-main`,ue=D.cells.map((ke,te)=>h("td",{dir:"auto",id:te===A.main?
oe:null,"data-heading":A.columns[te]},ke));return ee.setAttribute("aria-describedby",oe),{element:h("tr",{onclick:pe},h(
"th",{scope:"row"},ae),...ue),input:ee};function pe({target:ke}){ke instanceof Element&&ke.closest("label")||(ee.focus(),
i(D.id))}}function v(A){let D=x;S.get(D??"")?.element.classList.remove("ck-chosen"),x=A?.id;let j=S.get(x??"");for(let{input:P}of S.
values())P.checked=P.value===x;return j?.element.classList.add("ck-chosen"),j&&Jn(f,j.element,f.querySelector("thead")?.
offsetHeight),b.replaceChildren(...A?N(A):[h("p",{},g("No row is chosen."))]),D}function N(A){let D=U(A).map(({part:ee,words:ae,
count:oe})=>h("li",{},h("span",{class:"ck-part"},ee)," ",h("q",{dir:"auto"},ae),oe>1?O(" (once)"," ({count} times)",oe):
null)),j=[Ni(A),Ai(A),...A.why],P=h("details",{open:R,ontoggle:()=>R=P.open},h("summary",{},g("Why this row?")),h("ul",{},
...j.map(ee=>h("li",{},ee))));return[h("p",{class:"ck-detail-head"},h("strong",{},g("Row {id}",{id:A.id})),h("button",{type:"\
button",onclick:E},g("Clear the marks"))),h("p",{class:"ck-part"},g("Its words in the article")),h("ul",{},...D),P]}function U(A){
let D=new Map;for(let[j,P,ee]of A.passages){let ae=r.slice(j,P),oe=D.get(`${ee} ${ae}`)??{part:ee,words:ae,count:0};D.set(
`${ee} ${ae}`,{...oe,count:oe.count+1})}return[...D.values()]}function E(){let A=S.get(x??"");i(""),A?.input.focus()}}function Ti(o){
let r=o.filter(({origin:i})=>i==="proposed").length;return r?r===o.length?g("This table is a draft that nobody has check\
ed."):O("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",r):""}function Ni({origin:o,checked:r}){if(o==="machine")return g("The machine made this row.");if(o==="propo\
sed")return g("This row is a draft that nobody has checked.");let{kind:i,name:c,day:u}=r;return i==="person"?g("Checked \
by {name} on {day}.",{name:c,day:u}):g("Checked by {name}, a program, on {day}.",{name:c,day:u})}function Ai({certainty:o}){
return g(o==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var Vn=150,Xn=o=>o.
length>Vn?`${o.slice(0,Vn)} …`:o,Ei={render({model:o,el:r}){_(o,r);let i=o.get("page"),c=o.get("tables"),u=new Si(i.text),
{region:f,announce:w}=le(),b=$i(i,u,C),m=Oi(c,u,{choose:C,switchTo:v}),p=Mi(i);b.element.setAttribute("aria-describedby",
p.id);let y=i.title?g("Reader: {title}",{title:i.title}):g("Reader"),S=h("div",{class:"ck ck-reader",role:"group","aria-\
label":y},p,h("div",{class:"ck-sides"},b.element,m.element),f);r.replaceChildren(S);let x=Ut("reader","any"),R=z();return o.
on("change:table",E),o.on("change:selected",A),o.on("change:marked",D),E(),R=!1,D(),()=>{o.off("change:table",E),o.off("\
change:selected",A),o.off("change:marked",D)};function C(j){o.set("selected",j),o.save_changes(),L()}function L(){x.put(
o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}function z(){let j=x.get(o.get("place")),
P=c.find(({name:ae})=>ae===j?.table);if(!P||o.get("selected"))return!1;let ee=P.rows.find(({id:ae})=>ae===j.selected);return o.
set("table",P.name),o.set("selected",ee?.id??""),o.save_changes(),!0}function v(j){o.set("selected",""),o.set("table",j),
o.save_changes(),L()}function N(){let j=o.get("table");return c.find(P=>P.name===j)??c[0]}function U(){return N().rows.find(
({id:j})=>j===o.get("selected"))}function E(){let j=N();m.show(j),b.show(j.rows,o.get("marked")),A()}function A(){let j=U(),
P=m.select(j);b.select(j),!R&&(j?w(Ri(j,j.cells[N().main])):P&&w(g("Marks cleared.")))}function D(){let j=o.get("marked");
if(b.show(N().rows,j),b.select(U()),!j.length)return;b.scrollToMarked();let P=j.map(([ee,ae])=>u.slice(ee,ae)).join(" … ");
w(g("Marked in the article: {words}",{words:Xn(P)}))}}};function Mi(o){let r=g("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),i=g("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),c=o.lang==="en"?i:`${r} ${i}`;return h("p",{class:"ck-hi\
nt",id:ne("hint")},c)}function Ri({id:o,passages:r},i){return O("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",r.length,{id:o,words:Xn(i)})}return k($)})();return e}function Lt(e,t=()=>{}){let n=new Map,s={get:l=>e[l],set(l,a){JSON.stringify(e[l])!==JSON.stringify(a)&&(e[l]=a,d(`chang\
e:${l}`,s,a))},save_changes(){},send:(l,a,k=[])=>t(l,k),on:(l,a)=>n.set(l,(n.get(l)??new Set).add(a)),off:(l,a)=>n.get(l)?.
delete(a),say:(l,a=[])=>d("msg:custom",l,a)};return s;function d(l,...a){for(let k of n.get(l)??[])k(...a)}}var Sr="review/";function Or({lessons:e,unread:t,apart:n},s){let d=new Map;for(let a of s){let $=a.quiz.startsWith(Sr)?a.
question:`${a.quiz}/${a.question}`;d.set($,[...d.get($)??[],a])}let l=a=>nc(a,d.get(`${a.quiz}/${a.id}`)??[]);return{unread:t,
apart:n,lessons:e.map(a=>({...a,objectives:a.objectives.map(k=>({...k,questions:k.questions.map(l)}))}))}}function nc(e,t){
let s=oc(e,t).at(-1),d=e.graded&&s===!1,l=t.some(({quiz:k,version:$,action:M})=>k===e.quiz&&$!==e.version&&M.did==="answ\
er");return{state:s===void 0?"left":d?"missed":"done",earlier:l,prompt:e.prompt}}function oc(e,t){let n=new Map,s=new Map;
for(let{quiz:d,question:l,version:a,action:k}of t){if(a!==(d.startsWith(Sr)?e.in_review:e.version))continue;let $=n.get(
d)??Rt([{...e,id:l}],0);n.set(d,$);try{let M=$.act(l,k),I=ve(M).at(-1)?.grade.verdict;if(k.did!=="answer"||I===We)continue;
let _=`${d} ${M.again}`;s.delete(_),s.set(_,I==="right")}catch(M){if(!(M instanceof X))throw M}}return[...s.values()]}var rc=/^[0-9a-f]{16}$/,sc=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,Tr=600;function Ar({quiz:e,pass_mark:t},n,s,d){let l=Rt(n,
t),a=new Map(s.map(F=>[F.id,F])),k=new Map,$=new Set,M=new Set;return{session:l,earlier:F=>k.get(F)??[],isNotPossible:F=>$.
has(F),versions:Object.fromEntries(n.map(({id:F,version:Q})=>[F,Q])),follow:J,act:I};async function I(F,Q=!1){let re=[],
h={},Y=await d.append(()=>(J(),[re,h]=[[],{}],F.flatMap(([Z,le])=>{try{let K=q(Z,le,Q);return re.push(K.id),d.knows(K.id)?
[]:[_(K,le,Q)]}catch(K){if(!(K instanceof X))throw K;return h[Z]=K.message,[]}})));return{done:re,refused:h,saved:Y}}function _(F,Q,re){
try{return g(F,Q)}catch(h){if(!re||!(h instanceof X))throw h;return $.add(F.id),F}finally{M.add(F.id)}}function g(F,Q){let re=l.
question(F.question),{id:h,version:Y}=re,{sent:Z}=F.action;if(F.version!==Y)return O(F),{...F,words:_t(Nr(a.get(h),Z))};
let{again:le}=l.progress(h),{tries:K}=l.act(h,Q);if(Q.did!=="answer")return{...F,round:le};let ce=K[K.length-1],{confidence:ne,
reason:ye}=ce;return{...F,action:{did:"answer",sent:ce.sent,confidence:ne,reason:ye},round:le,attempt:K.length,words:_t(
Nr(a.get(h),Z)||ar(re,a.get(h),Z))}}function O(F){k.set(F.question,[...k.get(F.question)??[],F])}function q(F,Q,re){re||
l.question(F);let h=n.find(({id:ye})=>ye===F)?.version,Y=Q.version||h;if(!(Et(F)&&Et(Q.id)&&typeof Q.did=="string")||typeof Y!=
"string"||!rc.test(Y))throw new X(G("this cannot be done here"));let le=re?ic(Q):Ze(),K={round:0,attempt:0,words:"",n:0},
ne={...{id:Q.id,quiz:e,question:F,version:Y},action:gr(Q),time:le,...K};if(Pe(lt(ne)).length>At)throw new X(G("the answe\
r is too long to be saved"));return ne}function J(){for(let F of d.entries()){if(F.quiz!==e||M.has(F.id))continue;M.add(
F.id);let Q=n.find(({id:re})=>re===F.question);if(Q)if(F.version!==Q.version)O(F);else try{l.act(F.question,F.action)}catch(re){
if(!(re instanceof X))throw re;$.add(F.id)}}}}function ic({time:e}){let t=Ze();return typeof e=="string"&&sc.test(e)&&e<
t?e:t}function Nr(e,t){let s=Object.values(e??{}).filter(Array.isArray).flat().filter(a=>_e(a)&&"token"in a),d=new Map(s.
map(({token:a,text:k})=>[a,Tt(k)])),l=ac(t);return l.flat().every(a=>d.has(a))?l.map(a=>a.map(k=>d.get(k)).join(": ")).join(
"; "):""}function ac(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(n=>[n]):_e(e?.pairs)?Object.entries(
e.pairs):[]}function _t(e){let t=[...Ot(e)];return t.length<=Tr?t.join(""):`${t.slice(0,Tr-1).join("")}…`}function Er({
action:e,words:t}){let{sent:n}=e;if(t||!_e(n))return _t(t);let{text:s}=n;return _t(ir(n)||(typeof s=="string"?s:""))}var cc=5;function Mr({manner:e,keys:t,shown:n},s,d){let l=Ar(e,t,n,s),{session:a}=l,k={async open(){return await s.refresh(),
_()},retry:()=>k.open({}),async do({question:q,deed:J,late:F}){let Q=await l.act([[String(q),J??{}]],!!F),[re]=Object.values(
Q.refused);if(re)throw new X(re);return["answer","show"].includes(J?.did)&&d.mark(I(q)),{...g(q),...O(Q)}},async"do-all"({
deeds:q}){let J=await l.act(Object.entries(q??{}));return{..._(),refused:J.refused,...O(J)}},async again({id:q}){await s.
refresh(),l.follow();let J=a.questions.filter(Q=>a.isMissed(Q.id)),F=await l.act(J.map(Q=>[Q.id,{did:"again",id:`${q}:${Q.
id}`}]));return{..._(),...O({...F,done:[...F.done,q]})}},async evidence({question:q}){return d.mark(I(q)),{type:"evidenc\
e"}}};return{async reply(q){try{if(!Object.hasOwn(k,q.type))throw new X(G("this kind of message is not known"));return await k[q.
type](q)}catch(J){if(!(J instanceof X))throw J;return{type:"refused",reason:J.message}}}};function $({id:q,hints:J}){let F=a.
progress(q),Q=ve(F).length?M(fn(a,q)):null,re=l.earlier(q).filter(({action:h})=>h.did==="answer").map(h=>({time:h.time,words:Er(
h)}));return{hints:J.slice(0,F.hints).map(({text:h})=>h),result:Q,earlier:re.slice(-cc)}}function M(q){let{evidence:J}=q;
return J?.words?{...q,evidence:{...J,marks:d.marks(J)}}:q}function I(q){return ve(a.progress(q)).length?fn(a,q).evidence:
null}function _(){return l.follow(),{type:"state",questions:Object.fromEntries(a.questions.map(q=>[q.id,$(q)])),score:a.
score(),versions:l.versions}}function g(q){return{type:"done",stands:q in l.versions?$(a.question(q)):null,score:a.score()}}
function O({done:q,saved:J}){let F=q.filter(l.isNotPossible);return{done:q,saved:J,...F.length?{without_effect:F}:{}}}}function Rr(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var Cr=20,lc=1e3,uc=10**9,Lr=10,dc=new TextEncoder().encode('{"format"'),fc=[239,187,191];function jt(e,t){let n=fc.every(
(K,ce)=>e[ce]===K)?e.subarray(3):e,s=[],d=new Set,l=new Map,[a,k,$]=[0,0,0],[M,I]=[!1,!0],_=hc(n),g=_.pop()??n.subarray(
0,0);for(let K of _)q(K,re);return g.length&&q(g,h),Z(),{entries:s,ids:d,last:a,backedUp:k,isUnended:g.length>0,needsHead:!I||
O(),mended:le};function O(){return!M&&!d.size}function q(K,ce){if($+=1,K.every(ye=>ye===13))return;let ne=br(K);if(ne===
null||typeof ne!="object"||Array.isArray(ne))Y(ce());else if("format"in ne)Q(ne);else if(I)"note"in ne?J(ne):F(pr(ne));else
return}function J({upto:K}){Number.isInteger(K)&&(k=Math.max(k,Math.min(K,a)))}function F(K){K?d.has(K.id)?Y(G("Line {li\
ne} repeats an earlier line: it counts once.",{line:$})):(d.add(K.id),s.push(K),K.n<uc&&(a=Math.max(a,K.n))):Y(re())}function Q({
format:K,course:ce}){let ne=O();if(ne&&Number.isInteger(K)&&K!==Qe)throw new X(pc(K));if(!Number.isInteger(K)||typeof ce!=
"string")Y(re());else{if(ne&&ce!==t)throw new X(mc(t,ce));ce!==t||K!==Qe?(I=!1,Y(G("Another record begins at line {line}\
: it is ignored.",{line:$}))):ne?M=!0:I?Y(G("Line {line} repeats the header of the record: it is ignored.",{line:$})):I=
!0}}function re(){return G("Line {line} cannot be read: it is ignored, but stays in the file.",{line:$})}function h(){return G(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:$})}function Y(K){l.size<lc&&l.set($,K)}function Z(){
if(!O()||n.every(ce=>[0,10,13].includes(ce)))return;if(!dc.every((ce,ne)=>ne>=n.length||n[ne]===ce)||_.length>1)throw new X(
G("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function le(){
let K=[...l.values()],ce=K.length-Cr;return ce<=0?K:[...K.slice(0,Cr),G("{count} more lines like these.",{count:ce})]}}function hc(e){
let t=[],n=0;for(let s=e.indexOf(Lr);s>=0;s=e.indexOf(Lr,n))t.push(e.subarray(n,s)),n=s+1;return[...t,e.subarray(n)]}function pc(e){
let t={known:Qe,found:e};return e>Qe?G("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",t):G("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",t)}var mc=(e,t)=>G("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var _r="coursekit",pn="records";function jr(e,t){return gc(async()=>{let n=await wc();try{await kc(n,e,t)}finally{n.close()}})}
function gc(e){return navigator.locks?navigator.locks.request(_r,e):e()}function wc(){return new Promise((e,t)=>{let n=indexedDB.
open(_r,1);n.onupgradeneeded=()=>n.result.createObjectStore(pn),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function kc(e,t,n){return new Promise((s,d)=>{let l=e.transaction(pn,"readwrite"),a=l.objectStore(
pn),k=null;l.oncomplete=()=>s(),l.onabort=()=>d(k??l.error);let $=a.get(t);$.onsuccess=()=>{try{let M=n($.result??new Uint8Array);
M&&a.put(M,t)}catch(M){k=M,l.abort()}}})}var bc=32*1024*1024,mn=new Uint8Array;function Ir(e){let t=mn,n=jt(t,e),s=[],d="",l=new Set,a=0,k=xc(e,()=>_().catch(()=>{})),
$=Promise.resolve();return _(),{course:e,begun:()=>$,entries:()=>[...n.entries,...s],knows:I,last:M,isAtStake:()=>M()>n.
backedUp,why:()=>d,waiting:()=>s.length,mended:()=>n.mended(),follow:Y=>l.add(Y),refresh:_,append:g,merge:O,noteBackup:q,
contents:J};function M(){return n.last+s.length}function I(Y){return n.ids.has(Y)||s.some(Z=>Z.id===Y)}function _(){return F(
()=>[])}async function g(Y){return await F(()=>{let Z=Y();return a+=Z.length,s=[...s,...Z],[]}),!d}async function O(Y){let Z=jt(
Y,e),le=0;return await g(()=>{let K=Z.entries.filter(ce=>!I(ce.id)&&vc(ce));return le=K.length,a-=le,K}),{added:le,mended:Z.
mended()}}function q(Y){let Z="the student has the entries up to here";return F(()=>[{note:Z,upto:Math.min(Y,M()),time:Ze()}])}
function J(){return ut([t,h([])])}function F(Y){return $=$.catch(()=>{}).then(()=>Q(Y)),$}async function Q(Y){let[Z,le]=[
M(),d];a=0;let[K,ce]=[!1,!1],ne=()=>{ce=!0;let we=Y();return ce=!1,K=!0,we};try{let we=mn;await jr(e,qe=>{re(qe);let Te=h(
ne());if(we=Te.length?ut([qe,Te]):qe,we.length>bc)throw new Error(G("the record has reached its maximum size"));return Te.
length?we:null});let Ie=we.length!==t.length;re(we),d="",Ie&&k.tell()}catch(we){if(ce)throw we;d=yc(we),K||ne()}let ye=M()!==
Z,Ye=M()-Z!==a;if(ye||d!==le)for(let we of l)we({isMore:ye,isElsewhere:Ye})}function re(Y){Y.length===t.length&&Y.every(
(Z,le)=>Z===t[le])||(n=jt(Y,e),t=Y,s=s.filter(({id:Z})=>!n.ids.has(Z)))}function h(Y){if(!s.length&&!Y.length)return mn;
let Z=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&Z.push(Pe(hr(e))),s.forEach((le,K)=>{Z.push(Pe(lt({...le,n:n.
last+K+1})))}),ut([...Z,...Y.map(Pe)])}}function yc(e){let n=(e instanceof Error?e.message||e.name:String(e)).replace(/\.$/,
"");return G("This browser will not store your answers ({reason}). They stay on this page while it is open: download the\
m before you leave.",{reason:n})}var vc=e=>Pe(lt(e)).length<=At;function xc(e,t){if(document.addEventListener("visibilit\
ychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(`cours\
ekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var $c=["reader","explorer","quiz","predict","progress"],Sc=".coursekit-paper";function Dr(e){let t=Rr(),n=new Map;return{
records:n,showAll:s};function s(a){let k=[...a.querySelectorAll(".coursekit-widget")].map($=>({fragment:$,state:wn($.querySelector(
"script"))}));for(let $ of $c)for(let{fragment:M,state:I}of k)I?.widget===$&&d(M,I);return k.findLast(({state:$})=>$?.widget===
"quiz")?.fragment}function d(a,k){let $={...e.languages,own:k.own??""};Object.assign(k,{words:e.words??{},languages:$}),
k.pictures&&(k.pictures=[k.picture,...k.pictures]);let M=Lt(k,(J,F)=>I(J,F)),I=l(k,M),_=me("div",{class:"coursekit-shown"}),
g=a.querySelector(":scope > template"),O=g instanceof HTMLTemplateElement?g.content.cloneNode(!0):"",q=[...a.children];a.
append(_);try{$r()[k.widget].render({model:M,el:_,views:{}});for(let J of q)J.matches(Sc)||J.remove();a.classList.add("c\
oursekit-is-shown"),a.append(O)}catch(J){_.remove(),console.error(J)}}function l(a,k){if(a.widget==="reader"&&t.add(a.article,
k),a.pictures&&k.on("change:chosen",()=>k.set("picture",Oc(a))),!a.course)return()=>{};let $=n.get(a.course)??Ir(a.course);
n.set(a.course,$);let{course:M}=a;Object.assign(a,{kept:gn($),keeping:{course:M,place:"disk"}}),$.follow(({isMore:O,isElsewhere:q})=>{
k.set("kept",gn($)),(q||O&&!a.keys)&&k.say({keeping:"changed"})});let I=Ct($),_="keys"in a?Mr(a,$,t):null,g=async(O,q)=>O.
keeping!=="look"?I(O,q):(await $.refresh(),{keeping:"look",...Or(a.counted,$.entries())});return async(O,q)=>{if("keepin\
g_id"in O){let{files:J=[],...F}=await qr(()=>g(O,q));k.say({...F,keeping_id:O.keeping_id},J)}else if(_){let J=await qr(()=>_.
reply(O));k.set("kept",gn($)),k.say({...J,message_id:O.message_id})}}}}function Oc({chosen:e,pictures:t,picture:n}){if(!n.
of)return n;let s=({of:l})=>JSON.stringify(l)===JSON.stringify(e),d=G("This page has no figure for these choices; the no\
tebook draws it.");return t.find(s)??{of:e,fault:d}}var gn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function qr(e){
try{return await e()}catch(t){if(!(t instanceof X))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function wn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var je=wn(document.querySelector("script.coursekit-page"))??{};Zn(Lt(je),me("div"));je.lists&&Qo(je.lists);je.dates&&sr(
je.dates);je.customs&&or(je.customs);var{records:Tc,showAll:Ur}=Dr(je),Nc=Ur(document),Ac=!!document.querySelector(".cou\
rsekit-progress");Nc?.after(...[...Tc.values()].map(e=>xr(e,Ac)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Ur(e)});})();

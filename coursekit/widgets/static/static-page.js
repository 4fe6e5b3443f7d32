"use strict";(()=>{var st={},Ke={used:"",own:""};function Zn(e,t){st=e.get("words")??{};let n=e.get("languages");n?.used&&(Ke=n,t.lang=n.used,
t.dir=n.direction)}function J(e,t={}){let n=st[e]??e;return to(typeof n=="string"?n:n[0],t)}function eo(e,t,n,s={}){let d=st[e]??
[e,t],l=Number.isInteger(n)?n<200?n:100+n%100:100,c=(st[e]&&st[""]?.[l])??+(n!==1);return to(d[Number(c)],{count:n,...s})}
function to(e,t){return e.replace(/\{(\w+)\}/g,(n,s)=>s in t?String(t[s]):n)}var ji=15e3,Di=new Set(["a","button","input","select","textarea","summary"]),qi="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...n){let s=document.createElement(e);for(let[d,l]of Object.entries(t))d.startsWith(
"on")?s.addEventListener(d.slice(2),l):l!==!1&&l!=null&&s.setAttribute(d,l===!0?"":l);t.dir==="auto"&&Ke.own&&(s.lang=Ke.
own);for(let d of n)d!=null&&s.append(d);return(Di.has(e)||"tabindex"in t)&&no(s),s}function no(e){e instanceof HTMLElement&&
e.matches(qi)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&no(e)}));function oo(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:s=>{e.replaceChildren(
ge("p",{},s)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),ji)}}}var jc=Math.random().toString(36).slice(2,12);var ro=8,Bi=6e4;function io(e){let{region:t,announce:n}=oo(),s=ge("p",{class:"ck-notice"}),d=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:A}),l=ge("button",{type:"button",onclick:$},J("Download my answers")),c=ge("button",{type:"button",onclick:()=>d.
click()},J("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},l,c,d),s,t);function k(D){
s.replaceChildren(D),n(D)}async function $(){try{let{name:D,upto:_,files:w}=await e.ask({keeping:"take"});if(!_)return k(
J("There is nothing to download yet."));Ui(new Blob(w,{type:"application/jsonl"}),D),await e.ask({keeping:"taken",upto:_}),
k(J("Downloaded: {name}. Keep this file.",{name:D}))}catch(D){k(J("Not downloaded: {reason}",{reason:so(D)}))}}async function A(){
let[D]=d.files??[];if(D)try{if(D.size>ro*1024*1024)throw new Error(J("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:ro}));let{told:_}=await e.ask({keeping:"add"},[await D.
arrayBuffer()]);k(_)}catch(_){k(J("Not uploaded: {reason}",{reason:so(_)}))}finally{d.value=""}}}var so=e=>e instanceof Error?
e.message:String(e);function Ui(e,t){let n=URL.createObjectURL(e);ge("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),Bi)}var te=class extends Error{};var Wi="ending",yt={read(e,t,{chosenTokens:n,Refusal:s,t:d,typed:l}){if(!Array.isArray(t.path)||!t.path.length)throw new s(
d("nothing is chosen"));let c=[];for(let k of t.path){let $=(Je(e,c)?.options??[]).map(Fi);c.push($.indexOf(n({path:[k]},
"path",$)[0]))}if(!("text"in t))return{path:c,text:""};if(!e.reason||Je(e,c))throw new s(d("this cannot be done here"));
return{path:c,text:l(t,2e3)}},goesOn:(e,t)=>!!Je(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:s,t:d}){let l=t.
path.every((k,$)=>n.path[$]===k),c=n.path.length===t.path.length&&n.text===t.text;if(!l||c)throw new s(d("a decision tha\
t was made stays"))},grade(e,{path:t}){return[bt(e,t).reduce((s,{node:d,at:l})=>s+d.options[l].points,0)/e.most,Je(e,t)?
"so far":""]},outcome(e,{path:t,text:n},s){let d=Je(e,t),l={path:bt(e,t).map(({node:D,at:_})=>D.options[_].token),steps:bt(
e,t).map(({node:D,at:_})=>Pi(D,_,s)),next:d?zi(d):null,ending:d?"":e.ending,asks:null};if(d||!e.reason)return l;let{prompt:c,
limit:k,rubric:$,model:A}=e.reason;return l.asks={prompt:c,limit:k},n?{...l,written:n,rubric:$,model:A}:l},taken(e,t,n){
let{path:s,steps:d,next:l,ending:c,asks:k}=yt.outcome(e,t,!1,n),$=d.map(A=>({...A,verdict:"",feedback:""}));return{path:s,
steps:$,next:l,ending:c,asks:k}},words(e,t,n,s){let{path:d,text:l}=yt.read(s,t,n);return[...bt(s,d).map(({node:k,at:$})=>n.
plain(k.options[$].text)),l].filter(Boolean).join("; ")}},Fi=({token:e})=>e;function Je(e,t){let n=e.start;for(let s of t)
n=ao(e,n)?.options[s].to;return n===Wi?void 0:ao(e,n)}var ao=(e,t)=>e.nodes.find(({id:n})=>n===t),bt=(e,t)=>t.map((n,s)=>({
node:Je(e,t.slice(0,s)),at:n})),zi=({fact:e,question:t,contested:n,options:s})=>({fact:e,question:t,contested:n,options:s.
map(({token:d,text:l})=>({token:d,text:l}))});function Pi({fact:e,question:t,contested:n,options:s},d,l){let c=s.map(({text:$,
points:A,feedback:D})=>({text:$,verdict:Gi(n,A),feedback:D})),k=l?c.filter(($,A)=>A!==d):[];return{fact:e,question:t,contested:n,
...c[d],others:k}}function Gi(e,t){return e?"discussed":t?"right":"wrong"}var vt=["claim","rule","application","counter","source"];var lo={read(e,t,{lengthOf:n,Refusal:s,strip:d,t:l,wellFormed:c}){let k=co(e,t);if(k===null)throw new s(l("no client is \
chosen"));let{fields:$}=t;if(typeof $!="object"||!$||Array.isArray($))throw new s(l("nothing is written"));let A=Object.
entries($).filter(([,w])=>w!=="");if(!A.every(([w,O])=>vt.includes(w)&&typeof O=="string"))throw new s(l("this cannot be\
 done here"));if(A.reduce((w,[,O])=>w+n(O),0)>4e3)throw new s(l("the answer is longer than {most} characters",{most:4e3}));
let D=new Map(A),_=vt.map(w=>c(d(D.get(w)??"")));if(!_.some(Boolean))throw new s(l("nothing is written"));return{client:k,
fields:_}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:n,t:s}){if(co(e,t)===null)throw new n(s("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:n,fields:s},d,{split:l})=>({client:n,fields:Object.fromEntries(vt.map((c,k)=>[c,
s[k]])),count:s.reduce((c,k)=>c+l(k).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":vt.map(n=>Object.hasOwn(t,n)&&t[n]).filter(n=>typeof n=="string"&&n).join("; ")}};function co({
clients:e},t){let n=t?.client;return typeof n=="string"&&e.includes(n)?n:null}var uo={read(e,t,{options:n,Refusal:s,t:d}){let l=n.read(e,t);if(l.size!==1)throw new s(d("more than one option is chose\
n, but only one is asked for"));return l},grade:(e,t,{options:n})=>Number([...n.right(e)].every(s=>t.has(s))),outcome:(e,t,n,{
options:s})=>s.outcome(e,t,n)};var fo={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let s=n.right(e),d=[...t].filter(l=>s.has(l)).length;
return Math.max(0,d-(t.size-d))/s.size},outcome(e,t,n,{options:s}){let d=s.outcome(e,t,n),l=s.right(e),c=t.size<l.size&&
[...t].every(k=>l.has(k));return!n&&e.if_missed&&c?{...d,missed:e.if_missed}:d}};var ho={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:s})=>s.outcome(
e,t,n)};var Jt=({accept:e},t,{fits:n})=>!!t&&n(t,e);function Yi(e,t,n){return Jt(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var Hi=({accept:e,among:t,near:n},s,d)=>!t.length&&d.nearFeedback(n,s)===null&&d.isSlip(s,e),po={read({gaps:e},t,{
Refusal:n,strip:s,t:d,typed:l}){let c=t?.gaps;if(!Array.isArray(c)||c.length!==e.length)throw new n(d("some gaps were no\
t sent"));if(!c.some(A=>typeof A=="string"&&s(A)))throw new n(d("nothing is written"));let k=A=>typeof A=="string"&&!s(A),
$=c.map(A=>k(A)?"":l({text:A}));return e.forEach(({among:A},D)=>{if(A.length&&$[D]&&!A.includes($[D]))throw new n(d("som\
ething is chosen that is not offered for the gap"))}),$},grade({gaps:e},t,n){let s=e.flatMap((l,c)=>Jt(l,t[c],n)?[]:[[l,
t[c]]]),d=s.length&&s.every(([l,c])=>Hi(l,c,n));return[(e.length-s.length)/e.length,d?"near":""]},outcome:({gaps:e},t,n,s)=>({
gaps:e.map((d,l)=>{let c=Jt(d,t[l],s),k={right:c,written:t[l],feedback:Yi(d,t[l],s)};return!c&&!n?k:{...k,key:d.accept[0],
why:c?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[mo,Ki]=["0001-01-01","9999-12-31"],we=(e,t=2)=>String(e).padStart(t,"0");function be(e,t,n){let s=it(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=s?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(n))}`:""}function it(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Vt(e,t,n){let s=new Date(Date.
UTC(2e3,t-1,n));return s.setUTCFullYear(e),s}function Ji(e,t,n){let d=Vt(e,1,4),l=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,c=new Date(l+3*864e5);if(t<1||e<1||c.getUTCFullYear()!==e)return null;let k=[l+(n-1)*864e5,l+6*864e5].map(
$=>{let A=new Date($);return be(A.getUTCFullYear(),A.getUTCMonth()+1,A.getUTCDate())});return k.every(Boolean)&&k[0]>=mo&&
k[1].length===10?k:null}function Ce(e,t,n){let[s,d]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],l=be(e+s,d,it(e+s,d)),c=be(e,t,
1);return c&&l&&l.length===10?[c,l]:null}var Vi=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=be(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>Ji(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Ce(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ce(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ce(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Ce(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ce(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ce(e,1,12)],[/^(\d{3})$/,
e=>Ce(e*10,1,120)],[/^(\d\d)$/,e=>Ce(e*100,1,1200)]];function Ue(e){if(e.includes("/")){let[t,n]=e.split("/").map(Ue);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of Vi){let s=t.exec(e);if(s)return n(Number(s[1]),s[2])}return null}var Re=e=>Ue(e)??[mo,
Ki];function Qt(e,t){let[n,s]=[Re(e),Re(t)];return s[0]<=n[0]&&n[1]<=s[1]}var Xt=(e,t)=>e&&t?e+t:"";function go(e,t="00",n=""){let s=Number(e);return n&&(s<1||s>12)?"":`T${we(n?s%12+(n==="PM"?12:
0):s)}:${t}`}function wo({first:e,second:t,year:n}){let[s,d]=[be(n,t,e),be(n,e,t)];return!s||!d||Number(e)===Number(t)?s||
d:`${n}-XX-XX`}var Zt=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function ko({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${we(Number(e)+n,4)}`:""}function bo({which:e,month:t,year:n},s){
let d=Number(s.month[t]),l=Number(s["week-of"][e]),c=l<0?l+it(Number(n),d)+1:l,k=`${n}-${we(d)}`;return`${k}-${we(c)}/${k}\
-${we(c+6)}`}function yo({which:e,weekday:t,month:n,year:s},d){let l=Number(d.month[n]),c=Number(d["week-of"][e]),k=c<0?
it(Number(s),l)-6:c,$=(Vt(Number(s),l,k).getUTCDay()+6)%7,A=(Number(d.weekday[t])-1-$+7)%7;return be(s,l,k+A)}var vo=e=>e>
0&&e<100?we(e-1):"";function xo(e,t){let n=e.split(/[ -]/).filter(l=>l!=="and"&&l!=="oh"),s=l=>Number(t.tens[l]??t.teens[l]??
t.ones[l]??0);if(n[1]==="thousand")return we(2e3+n.slice(2).reduce((l,c)=>l+s(c),0),4);let d=n.slice(1);return d[0]==="h\
undred"?we(s(n[0])*100,4):we(s(n[0]),2)+we(d.reduce((l,c)=>l+s(c),0),2)}var xt="[\\p{L}\\p{N}_]",Se=`(?!${xt}|\\p{M})`,So=`(?:1\\d|2[01])\\d\\d${Se}`,Qi=(e,{escaped:t})=>`(?:${[...e].sort((n,s)=>s.
length-n.length).map(t).join("|")})${Se}`,$o=new WeakMap;function ct(e){let t=$o.get(e.dates())??Xi(e);return $o.set(e.dates(),
t),t}function Xi(e){let t=Zi(e);return{whole:[...ea(t),...ta(t),...na(t)].map(([s,d,l])=>({pattern:at(s),value:d,lends:l})),
yearless:oa(t).map(([s,d])=>({pattern:at(s),value:d})),...ra(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var at=e=>new RegExp(`^(?:${e})$`,"u");function Zi(e){let t=e.dates(),n=ae=>Qi(Object.keys(t[ae]),e),s=(ae,Ne)=>Number(t[ae][Ne]),
d=n("month"),l=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Se}(?!\\.\\d|,\\d{3}(?!\\d))`,c=`(?:${l}|${n("nth")})`,k=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Se}|${n("nth")})`,$=`the ${k}`,A=`${n("tens")}(?:[ -]${n("ones")})?`,D=`(?:oh[ -]${n("ones")}|${A}\
|${n("teens")}|hundred${Se})`,_=`(?:${A}|${n("teens")}|${n("ones")})`,w=`(?:${n("centuries")} ${D}|two thousand(?: (?:an\
d )?${_})?${Se})`,O=`(?<year>${So})`,V=`(?:${O}|(?<spelled>${w}))`,G=`(?:,? |,)${O}`,U=ae=>`(?:(?<day>${$}|${c}) (?:of )\
?|the (?<day2>${c}) day of )(?<month>${d})${ae}`,X=ae=>`(?<month>${d}) (?:the )?(?<day>${c})${ae}`,re=`(?:${n("weekday")}\
,? (?:the )?)?`,h=`${n("phase-of")} `,Y=`(?:${n("phase")}[ -]?|mid-?)`,ne=`(?:${Y}|${h})?`,fe=ae=>{let Ne=ae.replace(/^the /,
"");return s("nth",Ne)||parseInt(Ne,10)},Q=ae=>ae.year??xo(ae.spelled,t),le=ae=>be(Q(ae),s("month",ae.month),fe(ae.day??
ae.day2)),ie=ae=>`${Q(ae)}-${we(s("month",ae.month))}`,ye=n("ordinal"),Pe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ke=`(?<\
meridiem>${n("meridiem")})`,je="(?<minutes>[0-5]\\d(?!\\d))",De=`(?:${Pe}(?::${je}(?::[0-5]\\d)?(?: ?${ke})?|\\.${je.replace(
"<m","<inM")} ?${ke.replace("<m","<inM")}| ?${ke.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:s,month:d,inFigures:l,day:c,nthDay:k,nth:$,tens:A,tail:D,small:_,spelled:w,year:O,
anyYear:V,ofYear:G,dayFirst:U,monthFirst:X,weekday:re,phaseOf:h,phaseWord:Y,phase:ne,number:fe,yearOf:Q,dated:le,monthOf:ie,
ordinal:ye,hours:Pe,meridiem:ke,minutes:je,clock:De,timed:ae=>{let Ne=ae.zone&&t.zone[ae.zone]!=="-"?t.zone[ae.zone]:"",
Dt=t.meridiem[ae.meridiem??ae.inMeridiem??ae.ofMeridiem],ft=ae.moment?t.moment[ae.moment]:go(ae.hours,ae.minutes??ae.inMinutes,
Dt);return Xt(le(ae),ft&&ft+Ne)}}}function ea({words:e,month:t,year:n,ofYear:s,dayFirst:d,monthFirst:l,weekday:c,phase:k,
dated:$,clock:A,timed:D}){return[[`${k}${c}${d(s)}`,$,!0],[`${k}${c}${l(s)}`,$,!0],[`${e("weekday")} \\((?:${d(s)})\\)`,
$,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,_=>be(_.year,_.month,_.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,_=>be(_.year,_.month,_.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,_=>be(_.year,_.month,_.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,$,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Se}`,
wo],[`${A},? ${c}(?:${d(s)})`,D],[`${A},? ${c}(?:${l(s)})`,D],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,_=>Xt(be(_.year,_.month,_.day),_.time.toUpperCase())]]}function ta({month:e,year:t,anyYear:n,phase:s,yearOf:d,
monthOf:l}){return[[`${s}(?<month>${e})(?:,| of)? ${n}`,l,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,c=>Zt(c,c.number)],[`(?<n\
umber>\\d\\d)/${t}`,c=>Zt(c,c.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,c=>c.year],[`fy ${t}`,c=>c.
year],["fy(?<year>(?:19|20)\\d\\d)",c=>c.year],["fy(?<two>\\d\\d)",c=>(c.two>"50"?"19":"20")+c.two],[`the year ${n}`,d],
[`${s}${n}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,ko]]}function na({lists:e,words:t,ofList:n,month:s,nthDay:d,year:l,anyYear:c,
phaseOf:k,phaseWord:$,phase:A,number:D,yearOf:_,ordinal:w}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${w}) quarter (?:of\
 )?${l}`,O=>`${O.year}-Q${n("ordinal",O.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${l}`,O=>`${O.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${l}`,O=>`${O.year}-Q${O.part}`,!0],[`${l} q(?<part>[1-4])${Se}`,O=>`${O.year}-Q${O.part}`,
!0],[`h(?<part>[12]) (?:of )?${l}`,O=>`${O.year}-H${O.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${l}`,O=>`${O.
year}-H${n("half",O.half)}`],[`${A}(?:the )?(?<season>${t("season")})(?: of|,)? ${c}`,O=>`${_(O)}-${e.season[O.season]}`],
[`(?:${k})?(?:the )?(?:${$})?(?<decade>(?:1\\d|20)\\d)0'?s${Se}`,O=>O.decade],[`the (?<word>${t("decades")})`,O=>`19${e.
decades[O.word]}`],[`(?:${k})?(?:the )?(?:${$})?(?<day>${d}) century`,O=>vo(D(O.day??O.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${s})(?:,? |,)${l}`,O=>bo(O,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${s})(?:,? |,)${l}`,O=>yo(O,e)]]}function oa({ofList:e,month:t,dayFirst:n,monthFirst:s,weekday:d,number:l}){
return[[`${d}${n("")}`,(c,k)=>be(k,e("month",c.month),l(c.day??c.day2))],[`${d}${s("")}`,(c,k)=>be(k,e("month",c.month),
l(c.day??c.day2))],[`(?<month>${t})`,(c,k)=>`${k}-${we(e("month",c.month))}`]]}function ra({month:e,year:t,monthFirst:n}){
let s="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${s} (?:the )?)|between (?<two>.+\
?) and )`,l=$=>`(?<${$}>\\d{1,2})(?:st|nd|rd|th)?`,c=`(?:-| ${s} (?:the )?)`,k=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${So})`;return{range:at(`${d}(?<last>.+)`),days:at(`(?:(?:from )?(?:the )?${l("from")}${c}|between (?:th\
e )?${l("from2")} and )${k}`),monthAndDays:at(`(?:(?:from )?${n("")}${c}|between ${n("").replaceAll("?<","?<b")} and (?:\
the )?)${l("to")}(?:,? |,)${t}`)}}var sa=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function $t(e,t){let n=[];for(let{pattern:s,value:d,lends:l}of ct(t).whole){let c=s.
exec(e)?.groups,k=c&&d(c);k&&n.push({value:k,lends:!!l})}return n[0]??null}var ia=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function aa(e,t){let n=ct(t),s=n.days.exec(e)?.groups;if(s){
let _=$t(s.last.replace(/^the /,""),t)?.value??"";return Oo(_,s.from??s.from2,_.slice(8))}let d=n.monthAndDays.exec(e)?.
groups;if(d){let _=t.dates().month[d.month??d.bmonth],w=n.number(d.day??d.bday);return Oo(be(d.year,_,1),w,d.to)}let l=n.
range.exec(e)?.groups,c=l&&$t(l.last,t);if(!l||!c||c.value.includes("/"))return"";let k=l.one??l.two;if(tn(k)||tn(l.last)||
ia(k,e))return"";let $=$t(k,t)?.value??(c.lends?ca(k,c.value,t):"");if(!$||$.includes("/")||!Ue($)||!Ue(c.value))return"";
let[A,D]=[Re($)[0],Re(c.value)[1]];return A<=D?`${$}/${c.value}`:""}function Oo(e,t,n){let[s,d]=[t,n].map(l=>be(e.slice(
0,4),e.slice(5,7),l));return s&&d&&s<=d?`${s}/${d}`:""}function ca(e,t,n){let s=Number(t.slice(0,4));for(let{pattern:d,value:l}of ct(
n).yearless){let c=d.exec(e)?.groups;if(!c)continue;let k=l(c,we(s,4));return k.slice(5,7)>t.slice(5,7)?l(c,we(s-1,4)):k}
return""}var St="[^\\p{L}\\p{N}_]*",la=new RegExp(`^${St}(?:in|on|of|the)${Se}`,"u"),ua=new RegExp(`(?<!${xt})(?:in|on|o\
f|the)${St}$`,"u"),da=new RegExp(`^${St}`,"u"),en=new RegExp(`${St}$`,"u"),fa=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
ha=/(?:[$£€#/.,:&@]|[a-z]-)$/,pa=/^(?:[%°$£€]|[.,:/]\d| %)/,tn=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function ma(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var ga=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function No(e,t){if(sa.test(e)&&Ue(e))return e;let n=ma(e,t),s=n.toLowerCase(),c=(n.match(new RegExp(`${xt}+`,"gu"))??[]).
some(A=>ct(t).capital.has(A))?"":wa(s,t),k=ga.exec(n)?.[0]??"",$=c.includes("/")&&k!==k.toLowerCase();if(!c||$||!Ue(c))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(c.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return c}function wa(e,t){let n=To(e,s=>la.exec(
s)?.[0].length??0);for(let s of n){let d=s+(da.exec(e.slice(s))?.[0].length??0),l=e.slice(d).replace(en,"");for(let c of To(
l,k=>ua.exec(k)?.[0].length??0,!0)){let k=ka(e,d,l.slice(0,c).replace(en,""),t);if(k)return k}}return""}function To(e,t,n=!1){
let s=[n?e.length:0];for(let d=s[0];s.length<9;s.push(d)){let l=t(n?e.slice(0,d):e.slice(d));if(!l)break;d+=n?-l:l}return s}
function ka(e,t,n,s){let d=e.slice(0,t);if(/^\d/.test(n)&&fa.test(d))return"";let l=n.replace(en,""),c=e[t+l.length]??"";
if(/^\d{4}$/.test(l)){let k=e.slice(t+4);if(ha.test(d)||pa.test(k)||tn(l)&&!/(?<!\w)in $/.test(d))return""}for(let k of"\
.)".includes(c)?[l+c,l]:[l]){let $=aa(k,s)||$t(k,s)?.value;if($)return $}return""}function Eo(e,{customs:t,dates:n}){let{
month_of:s}=t();if(!s)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(l,c)=>n().english[s[c.toLowerCase()]-1]??l).replace(/(?<=\d)\.(?= )/g,
"")}var We="undated",nn="too precise",on="too coarse";function rn(e,t){return e===We||t===We||t.includes("T")?t===e:Re(t).join()===
Re(e).join()}function Ao(e,t){return e===We||t===We?e===We&&t!==We?nn:"":rn(e,t)?"":Qt(t,e)?nn:Qt(e,t)?on:""}var Co={read(e,t,n){
return t?.undated===!0?We:No(Eo(n.typed(t),n),n)},grade({answer:e},t){let n=Ao(e,t);return[rn(e,t)?1:n===on?.5:0,n]},outcome(e,t,n){
let s=Ao(e.answer,t),d={"":"",[nn]:e.if_too_precise,[on]:e.if_too_coarse},c={feedback:rn(e.answer,t)?e.feedback:d[s]||e.
if_wrong,understood:t};return n?{...c,key:e.answer}:c},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var Ro={read:(e,t,{typed:n})=>n(t,1e4),grade:()=>0,outcome:(e,t,n,{split:s})=>({written:t,count:s(t).length,...e})};function Lo(e,t){let n=t.filter(s=>e.has(s)).length;return n/(e.size+t.length-n)}var Mo=(e,t)=>Math.max(0,...t.map(n=>Lo(
e,n))),Io={read({count:e},t,{Refusal:n,t:s}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new n(s("no words are \
marked"));if(!d.every(l=>Number.isInteger(l)&&l>=0&&l<e))throw new n(s("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>Mo(t,e),outcome(e,t,n){let{accepted:s,feedback:d,if_partly:l,if_wrong:c}=e,k=Mo(
t,s),$=k>1-1e-9,A={words:[...t].sort((w,O)=>w-O),feedback:$?d:k&&l||c};if(!n)return A;let D=s.map(w=>Lo(t,w)),_=s[D.indexOf(
Math.max(...D))];return{...A,key:_,why:$?"":d}},words(e,{words:t}){return[...new Set(t)].sort((s,d)=>Number(s)-Number(d)).
map(s=>e.words[Number(s)][1]).join(" ")}};var _o={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:s})=>s.outcome(
e,t,n)};var lt="nothing",jo={read({columns:e,among:t},n,{Refusal:s,t:d,typed:l}){let c=n?.cell;if(typeof c!="string"||c!==lt&&!e.
includes(c))throw new s(d("no cell is chosen"));if(c===lt)return{cell:c,value:""};let k=l(n);if(t.length&&!t.includes(k))
throw new s(d("something is chosen that is not offered by the question"));return{cell:c,value:k}},grade({wrong:e,mended:t,
among:n},{cell:s,value:d},{fits:l,isSlip:c}){return s!==e?0:e===lt||l(d,t)?1:[.5,!n.length&&c(d,t)?"near":""]},outcome(e,{
cell:t,value:n},s,{fits:d}){let{wrong:l,mended:c,feedback:k}=e,$=l===t,A=$&&(l===lt||d(n,c)),D=$?e.if_other_value:e.if_other_cell,
_={cell:t,value:n,right:$,feedback:A?k:D};if(!s)return _;let w={cell:l,value:c[0]??""};return{..._,key:w,why:A?"":k}},written({
cell:e,text:t},{t:n}){return e===lt?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var ba=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,ya=/^[-+]?\d[\d.,' ]*$/,va=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
xa={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},$a=1e-9,Sa=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>xa[t]);
function Oa(e,t,{escaped:n,SPACES:s}){if(!t.length)return e;let d=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${d}${s}*|${s}*${d}(?=\\.?$)`,"giu"),"")}function Ta(e,{customs:t,escaped:n}){let{decimal:s,group:d,grouping:l}=t();if(!d||
!ya.test(e))return null;let[c,k]=l,$=n(d),A=`(?:${$}[0-9]{${k}})*${$}[0-9]{${c}}`,D=`(?:${n(s)}[0-9]+)?`,_=new RegExp(`^\
-?[1-9][0-9]{0,${k-1}}${A}${D}$`,"u");if(e.includes(d)&&!_.test(e))return null;let w=e.replaceAll(d,"").replaceAll(s,".");
return va.test(w)?Number(w):null}var Do=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+$a*Math.abs(e.answer),qo={read(e,t,n){let s=Oa(
Sa(n.typed(t)),e.units,n),d=n.asciiDigits(s.replace(/\.$/,"")),l=Ta(d,n);if(l!==null)return l;if(!ba.test(d))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Do(e,t)),outcome(e,t,n){let s=e.near.find(l=>l.value===t),d=Do(e,t)?e.feedback:s?.feedback??e.if_wrong;return n?{feedback:d,
key:e.words}:{feedback:d}}};function Bo(e,t){let n=t.filter(([s,d])=>e.indexOf(s)<e.indexOf(d)).length;return Math.max(0,2*n-t.length)/t.length}var Uo={
read({tokens:e},t,{chosenTokens:n,Refusal:s,t:d}){let l=n(t,"order",e);if(l.length!==e.length||new Set(l).size!==e.length)
throw new s(d("each item must appear exactly once in the order"));return l.map(c=>e.indexOf(c))},grade:({decided:e},t)=>Bo(
t,e),outcome({tokens:e,decided:t,feedback:n,near:s,if_wrong:d,open:l},c,k){let $=Bo(c,t)===1,A=s.find(_=>c.indexOf(_.before)<
c.indexOf(_.after)),D={order:c.map(_=>e[_]),feedback:$?n:A?.feedback??d};return!$&&!k?D:{...D,key:e,why:$?"":n,open:l}}};var Wo={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:s,isSlip:d,nearFeedback:l}){return s(n,e)?1:[0,l(t,n)===
null&&d(n,e)?"near":""]},outcome(e,t,n,{fits:s,nearFeedback:d}){let c={feedback:(s(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return n?{...c,key:e.accept[0]}:c}};var Fo={read(e,t,{Refusal:n,t:s}){if(typeof t?.answer!="boolean")throw new n(s("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let s={answer:t,feedback:t?e.if_true:e.if_false};return n?{...s,key:e.
answer}:s},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var zo={branching:yt,brief:lo,choice:uo,choices:fo,classify:ho,cloze:po,date:Co,discuss:Ro,highlight:Io,match:_o,mend:jo,
number:qo,order:Uo,"short-text":Wo,"true-or-false":Fo};var Po={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function Ot(e,t,n){let s=e?.[t];if(!Array.isArray(s)||!s.length)throw new te(J("nothing is chosen"));if(!s.every(d=>n.includes(
d)))throw new te(J("something is chosen that is not part of the question"));return s}var Go={read(e,t){let n=e.options.map(({token:s})=>s);return new Set(Ot(t,"choices",n).map(s=>n.indexOf(s)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((s,d)=>Na(s,t.has(d),n))})};function Na({
token:e,correct:t,feedback:n,if_not_chosen:s},d,l){return!d&&!l?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&s||n}}var Yo={read({rows:e,places:t},n){let s=n?.pairs;if(!(typeof s=="object"&&s!==null&&!Array.isArray(s))||!Object.keys(s).
length)throw new te(J("nothing is chosen"));let l=e.map(({token:c})=>c);for(let[c,k]of Object.entries(s))if(!l.includes(
c)||!t.includes(k))throw new te(J("something is chosen that is not part of the question"));return l.map(c=>Object.hasOwn(
s,c)?t.indexOf(s[c]):null)},grade:({rows:e},t)=>e.filter(({to:n},s)=>t[s]===n).length/e.length,outcome:({rows:e,places:t},n,s)=>({
pairs:e.map((d,l)=>{let c=n[l],k=c===d.to,$=c===null?"":t[c],A=c===null?"":Ea(d,c),D={token:d.token,chosen:$,right:k,feedback:A};
return!k&&!s?D:{...D,key:t[d.to],why:k?"":d.feedback}})})};function Ea({to:e,feedback:t,near:n,if_wrong:s},d){return d===
e?t:n.find(([l])=>l===d)?.[1]??s}var Tt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Ho=`[${Tt}]`,Aa=new RegExp(
`^[${Tt}]+|[${Tt}]+$`,"g"),Ca=new RegExp(`[${Tt}]+`),Ve=e=>e.replace(Aa,""),Me=e=>Ve(e).split(Ca).filter(Boolean),Qe=e=>[
...e].length,Xe=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),sn="ͅ",Ra=e=>/\p{M}/u.
test(e)&&(e===sn||!(sn+e).normalize("NFD").startsWith(sn)),Ko=e=>[...e.normalize("NFKD")].filter(t=>!Ra(t)).join(""),Ma={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},La=new Map(Object.entries(Ma)),Jo=e=>[...e].map(t=>La.get(t)??t.toLowerCase()).join("");function Ia(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var Vo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
Ia(t))),Qo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),_a={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Nt=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>_a[t]).trim();function ja(e,t,[n,s,d,l]){let c=[n,d,0],k=new Map;for(let $=n;$<s;$+=1){let A=new Map;for(let D of t.get(e[$])??[]){if(D<
d)continue;if(D>=l)break;let _=(k.get(D-1)??0)+1;A.set(D,_),_>c[2]&&(c=[$-_+1,D-_+1,_])}k=A}return c}function Xo(e,t){let n=new Map;
t.forEach((l,c)=>{n.set(l,[...n.get(l)??[],c])});let s=[],d=[[0,e.length,0,t.length]];for(let l=d.pop();l;l=d.pop()){let[
c,k,$,A]=l,[D,_,w]=ja(e,n,l);w&&(s.push([D,_,w]),d.push([c,D,$,_],[D+w,k,_+w,A]))}return s.sort((l,c)=>l[0]-c[0])}function an(e,t){
let[n,s]=[[...e],[...t]],d=n.length+s.length,l=Xo(n,s).reduce((c,[,,k])=>c+k,0);return d?2*l/d:1}function Zo(e,t){let n=[],
[s,d]=[0,0];for(let[l,c,k]of[...Xo(e,t),[e.length,t.length,0]]){if(s<l||d<c){let $=s<l&&d<c?"replace":s<l?"delete":"inse\
rt";n.push({kind:$,a:s,b:l,c:d,d:c})}[s,d]=[l+k,c+k]}return n}var Da=200,qa=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,Ba=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
Ua=.8,Wa=.7,Fa=4,cn={article:[],turning:[]},er=e=>{cn=e};function tr(e,t=Da){let n=e?.text;if(typeof n!="string"||!Ve(n))
throw new te(J("nothing is written"));if(Qe(n)>t)throw new te(J("the answer is longer than {most} characters",{most:t}));
return Xe(Ve(n))}function Et(e){let t=Jo(Ko(e.replace(/[’‘]/g,"'"))).replace(qa,"");return Me(t).join(" ").replace(Ba,
"").normalize("NFC")}function ln(e,t){let n=Et(e);return t.some(s=>Et(s)===n)}function nr(e,t){let n=Et(e);return t.map(
Et).some(s=>an(n,s)>=Ua&&!za(n,s))}function za(e,t){let n=l=>(l.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;
let[s,d]=[Me(e),Me(t)];return Zo(s,d).some(({kind:l,a:c,b:k,c:$,d:A})=>{let[D,_]=[s.slice(c,k),d.slice($,A)];return l===
"replace"?Pa(D.join(""),_.join("")):![...D,..._].every(w=>cn.article.includes(w))})}function Pa(e,t){let n=cn.turning.some(
s=>e===s+t||t===s+e);return Math.min(Qe(e),Qe(t))<Fa?n||[...e].sort().join("")!==[...t].sort().join(""):n||an(e,t)<Wa}var or=(e,t)=>e.
find(({text:n})=>ln(t,[n]))?.feedback??null;var Fe="so far",rr={},sr=e=>{rr=e},ir={},ar=e=>{ir=e},Te={asciiDigits:Vo,chosenTokens:Ot,customs:()=>rr,dates:()=>ir,escaped:Qo,
fits:ln,isSlip:nr,lengthOf:Qe,nearFeedback:or,options:Go,placing:Yo,plain:Nt,Refusal:te,SPACES:Ho,split:Me,strip:Ve,t:J,
typed:tr,wellFormed:Xe},Ga=1e-9;function cr(e,t){let[n,s]=typeof t=="number"?[t,""]:t,d=n>1-Ga?1:Math.max(0,n),l=e*d;return{
points:l,of:e,note:s,verdict:Ya(l,e,s)}}function Ya(e,t,n){return n===Fe?Fe:e===t?"right":n==="near"?"near":e?"partly":"\
wrong"}var un={...zo,guess:Po};function Le({kind:e,key:t,points:n,graded:s,sealed:d}){let l=un[e];return{goesOn:c=>l.goesOn?.(t,
c)??!1,checkGoesOn:(c,k)=>l.checkGoesOn?.(t,c,k,Te),read:c=>l.read(t,c,Te),checkChoice(c){if(!l.checkChoice)throw new te(
J("this cannot be done here"));l.checkChoice(t,c,Te)},grade:c=>cr(s?n:0,l.grade(t,c,Te)),outcome:(c,k)=>d?l.taken?.(t,c,
Te)??{}:l.outcome(t,c,k,Te)}}var lr=e=>Object.values(un).map(t=>t.written?.(e,Te)).find(Boolean)??"",ur=({kind:e,key:t},n,s)=>un[e].
words?.(n,s,Te,t)??"";var Ha=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let s=0;s<8;s+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function dr(e){
let t=4294967295;for(let n of e)t=Ha[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var Ze=1,At=128*1024,Ka=256*1024,Ja=10**12,dn=20,Va=/^[A-Za-z0-9_.:/-]{1,160}$/,pr="sitting",mr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},fr=new TextEncoder,hr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ie=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Ct=e=>typeof e=="string"&&Va.test(e),et=()=>`${new Date().toISOString().slice(0,19)}\
Z`,gr=e=>({format:Ze,course:e,made:et()});function ut({id:e,quiz:t,question:n,version:s,action:d,time:l,round:c,attempt:k,
words:$,n:A}){let{did:D,..._}=d,w=Object.entries(_).filter(([,O])=>O!==""&&O!=null);return{n:A,time:l,quiz:t,question:n,
did:D,...k?{try:k}:{},...Object.fromEntries(w),...$?{words:$}:{},[pr]:c,version:s,id:e}}function wr(e){let t={did:e.did};
for(let[O,V]of Object.entries(mr))if(O in e){if(kr(e[O])!==V||!yr(e[O]))return null;t[O]=e[O]}let{id:n="",quiz:s="",question:d="",
version:l="",time:c="",words:k=""}=e,{[pr]:$=0,try:A=0,n:D=0}=e;if(![n,s,d,l,c,k,t.did].every(O=>typeof O=="string")||!Ct(
n))return null;let w=O=>Number.isInteger(O)&&Number(O)>=0&&Number(O)<Ja;return[$,A,D].every(w)?{id:n,quiz:s,question:d,version:l,
action:t,time:c,round:$,attempt:A,words:k,n:D}:null}function kr(e){return Array.isArray(e)?"list":Ie(e)?"object":typeof e}
function br(e){let t={did:e.did};for(let[n,s]of Object.entries(mr))if(kr(e[n])===s){if(!yr(e[n]))throw new te(J("this ca\
nnot be saved"));t[n]=e[n]}return t}function yr(e){let t=Ie(e)?Object.values(e):[e],n=s=>typeof s=="object"&&s!==null;return t.
every(s=>!n(s)||!Object.values(s).some(n))}function ze(e){let t=fr.encode(JSON.stringify(e).slice(0,-1));return dt([t,fr.
encode(`${vr(t)}
`)])}var vr=e=>`, "sum": "${dr(e).toString(16).padStart(8,"0")}"}`;function xr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>Ka||t.length<dn)return null;let n=t.subarray(0,-dn);try{if(hr.decode(t.subarray(-dn))!==vr(n))return null;let s=`${hr.
decode(n)}}`,d=s.startsWith("{")?JSON.parse(s):null;return $r(d)?d:null}catch{return null}}function $r(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every($r)}function dt(e){let t=new Uint8Array(
e.reduce((s,{length:d})=>s+d,0)),n=0;for(let s of e)t.set(s,n),n+=s.length;return t}var Qa=["sure","fairly","guessing"],Xa=[0,1,2],Sr=300,Za=1e-9,xe=({tries:e,opened:t})=>e.slice(t);function Mt(e,t){let n=new Map(
e.map(O=>[O.id,O])),s=new Map(e.map(({id:O})=>[O,ec()])),d={answer(O,V,G){if($(O.id))throw new te(J("the question has al\
ready been answered"));let U=tc(O,V,G),X=xe(V).at(-1);X&&Le(O).goesOn(X.answer)&&(Le(O).checkGoesOn(X.answer,U.answer),V.
tries.pop()),V.tries.push(U)},hint(O,V){if(V.hints===O.hints.length)throw new te(J("there is no hint left"));V.hints+=1},
show(O,V){if(!D(O.id))throw new te(J("the answer can only be shown after you have tried"));V.shown=!0},mark(O,V,G){V.marks=
nc(O,V,G)},choose(O,V,{sent:G}){Le(O).checkChoice(G)},again(O,V){if(!_(O.id))throw new te(J("the question was not missed"));
V.opened=V.tries.length,V.shown=!1,V.again+=1}};return{questions:e,question:l,progress:c,act:k,isFinal:$,isUnderWay:A,mayShow:D,
isMissed:_,score:w};function l(O){let V=n.get(O);if(!V)throw new te(J("the quiz has no such question"));return V}function c(O){
return s.get(l(O).id)}function k(O,V){let G=l(O);if(!Object.hasOwn(d,V.did))throw new te(J("this cannot be done here"));
return d[V.did](G,c(O),V),c(O)}function $(O){let{tries:V,graded:G}=l(O),U=xe(c(O));if(!U.length||A(O))return!1;let X=G&&
U[U.length-1].grade.verdict==="right";return c(O).shown||X||V!==null&&U.length>=V}function A(O){let V=xe(c(O)).at(-1);return!!(V&&
Le(l(O)).goesOn(V.answer))}function D(O){let{graded:V,show_after:G}=l(O),U=xe(c(O)).length>=G;return V&&U&&!A(O)&&!$(O)}
function _(O){return l(O).graded&&$(O)&&xe(c(O)).at(-1)?.grade.verdict!=="right"}function w(){let O=e.filter(Y=>Y.graded),
V=O.map(({id:Y})=>c(Y).tries).filter(Y=>Y.length),G=Rt(V.map(Y=>Y[Y.length-1].points)),U=Rt(O.map(Y=>Y.points)),X=({id:Y})=>(c(
Y).tries.at(-1)?.grade.verdict??Fe)!==Fe,re=e.filter(X).length,h=re===e.length;return{points:G,first:Rt(V.map(Y=>Y[0].points)),
of:U,answered:re,questions:e.length,missed:e.filter(({id:Y})=>_(Y)).length,passed:t&&h?100*G>=t*U-Za:null}}}var ec=()=>({
tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Rt=e=>e.reduce((t,n)=>t+n,0);function tc(e,t,n){let s=Ie(n.sent)?n.
sent:{},d=Le(e),l=d.read(s),c=n.confidence||"";if(c&&!(e.confidence&&Qa.includes(c)))throw new te(J("this does not say h\
ow sure you are"));let k=n.reason||"";if(typeof k!="string"||[...k].length>Sr)throw new te(J("a reason is one line of at\
 most {most} characters",{most:Sr}));let $=Rt(e.hints.slice(0,t.hints).map(w=>w.cost)),A=d.grade(l),D=Math.max(0,A.points-
$*A.of),_=e.reason?Me(k).join(" "):"";return{sent:s,answer:l,grade:A,points:D,cost:$,confidence:c,reason:_}}function nc(e,t,{
marks:n}){if(!e.criteria||!t.tries.length)throw new te(J("there is no written answer to mark"));if(!(Array.isArray(n)&&n.
length===e.criteria)||!n.every(d=>Xa.includes(d)))throw new te(J("not every line of the rubric is marked"));return[...n]}function fn(e,t){let n=e.question(t),s=e.progress(t),d=xe(s),l=d[d.length-1],c=e.isFinal(t),{sent:k}=l;return{points:l.points,
of:l.grade.of,verdict:oc(n,l),note:l.grade.note,cost:l.cost,tries:s.tries.length,first:s.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-d.length,final:c,may_show:e.mayShow(t),confidence:l.confidence,reason:l.reason,marks:[
...s.marks],...rc(n,c||!n.graded),written:typeof k.text=="string"?k.text:"",...n.sealed?{sent:k}:{},...Le(n).outcome(l.answer,
c)}}function oc({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function rc({told:e},t){let{review_due:n,
...s}=t?e.last:e.early,d=e.review_after&&e.review_after<hn();return{...s,review_due:d?n:""}}function hn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var Lt=e=>async function(n,s){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${hn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return sc(
e,new Uint8Array(s[0]));default:throw new te(J("this kind of message is not known"))}};async function sc(e,t){let{added:n,
mended:s}=await e.merge(t),d=n?eo("One entry was added from the file.","{count} entries were added from the file.",n):J(
"Nothing was added: everything in the file is already here."),l=s.map(c=>J("In the file: {what}",{what:c}));return{keeping:"\
added",told:[d,...l,e.why()].join(" ").trim()}}function Or(e,t){let n=Lt(e),s={ask:($,A=[])=>n($,A)},d=J("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),l=ge(
"p"),c=()=>l.replaceChildren(e.why()||d);e.follow(c),c();let k=J("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":J("Your answers as a file"),lang:Ke.used},ge("p",{class:"ck-heading"},J("Your answers as a file")),l,t?ge("p",{},J("T\
he buttons for that are beside your progress, on this page.")):io(s),ge("p",{class:"ck-beside"},k))}function Tr(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,s=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,l=(o,r)=>{for(var i in r)t(o,i,{get:r[i],enumerable:!0})},c=(o,r,i,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let u of s(r))!d.call(o,u)&&u!==i&&t(o,u,{get:()=>r[u],enumerable:!(a=n(r,u))||a.enumerable});
return o},k=o=>c(t({},"__esModule",{value:!0}),o),$={};l($,{explorer:()=>ye,predict:()=>ts,progress:()=>ys,quiz:()=>$i,reader:()=>Li});
var A={},D={used:"",own:""};function _(o,r){A=o.get("words")??{};let i=o.get("languages");i?.used&&(D=i,r.lang=i.used,r.
dir=i.direction)}function w(o,r={}){let i=A[o]??o;return V(typeof i=="string"?i:i[0],r)}function O(o,r,i,a={}){let u=A[o]??
[o,r],f=Number.isInteger(i)?i<200?i:100+i%100:100,g=(A[o]&&A[""]?.[f])??+(i!==1);return V(u[Number(g)],{count:i,...a})}function V(o,r){
return o.replace(/\{(\w+)\}/g,(i,a)=>a in r?String(r[a]):i)}function G(o){if(o==="undated")return w("The text gives no d\
ate.");let[,r,i,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(o)??[];if(!i)return o;let u=new Date(Date.UTC(Number(r),Number(i)-
1,Number(a??1))),{used:f}=D;return u.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var U=15e3,X=new Set(["a","button","input","select","textarea","summary"]),re="a[href], but\
ton, input, select, textarea, summary, [tabindex]";function h(o,r={},...i){let a=document.createElement(o);for(let[u,f]of Object.
entries(r))u.startsWith("on")?a.addEventListener(u.slice(2),f):f!==!1&&f!=null&&a.setAttribute(u,f===!0?"":f);r.dir==="a\
uto"&&D.own&&(a.lang=D.own);for(let u of i)u!=null&&a.append(u);return(X.has(o)||"tabindex"in r)&&Y(a),a}function Y(o){o instanceof
HTMLElement&&o.matches(re)&&(o.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.
documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:o})=>{o instanceof Element&&o.closest(
".jupyter-widgets")&&Y(o)}));function ne(o,r,i){let a=h(o,r);return/[<&]/.test(i)?(a.innerHTML=i,a.querySelectorAll(re).
forEach(Y)):a.textContent=i,a}function fe(){let o=h("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;return{
region:o,announce:i=>{o.replaceChildren(h("p",{},i)),clearTimeout(r),r=setTimeout(()=>o.replaceChildren(),U)}}}var Q=Math.
random().toString(36).slice(2,12),le=0;function ie(o){return le+=1,`ck-${o}-${Q}-${le}`}var ye={render({model:o,el:r}){_(
o,r);let{region:i,announce:a}=fe(),u=o.get("choices").map((M,L)=>Pe(M,()=>p(L))),f=h("button",{type:"button",onclick:y},
w("Show all rows")),g=h("p",{class:"ck-count"}),b=ke(o.get("columns")),m=h("div",{class:"ck-picture"});return r.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":w("Table with choices")},h("div",{class:"ck-choices"},...u.map(
({element:M})=>M),f),g,b.element,m,i)),o.on("change:chosen",x),o.on("change:picture",C),x(),()=>{o.off("change:chosen",x),
o.off("change:picture",C)};function p(M){let L=[...o.get("chosen")];L[M]=u[M].value(),S(L)}function y(){S(u.map(()=>null))}
function S(M){o.set("chosen",M),o.save_changes(),a(g.textContent)}function x(){let M=o.get("chosen"),L=o.get("rows"),P=L.
filter(({facets:v})=>v.every((T,W)=>M[W]===null||M[W]===T));u.forEach((v,T)=>{v.show(M[T])}),g.textContent=P.length?O("1\
 of {total} rows matches.","{count} of {total} rows match.",P.length,{total:L.length}):w("No row matches all of these ch\
oices."),b.show(P),C()}function C(){let M=o.get("picture"),L=JSON.stringify(M.of)===JSON.stringify(o.get("chosen"));M.of?
L?M.fault?m.replaceChildren(h("p",{dir:"auto"},M.fault)):m.replaceChildren(...M.lead?[De(M)]:[]):m.replaceChildren(h("p",
{},w("The figure for these rows is being drawn."))):m.replaceChildren()}}};function Pe({name:o,values:r},i){let a=r.map(
(f,g)=>h("option",{value:g,dir:"auto"},f||w("no entry"))),u=h("select",{onchange:i},h("option",{value:""},w("all")),...a);
return{element:h("label",{},h("span",{dir:"auto"},o)," ",u),value:()=>u.value===""?null:r[Number(u.value)],show:f=>u.value=
f===null?"":String(r.indexOf(f))}}function ke(o){let r=h("tbody"),i=o.map(b=>h("th",{scope:"col",dir:"auto"},b)),a=h("ta\
ble",{},h("thead",{},h("tr",{},...i)),r),u=w("The matching rows"),f=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":u},a);return{element:f,show:g};function g(b){f.hidden=b.length===0,f.scrollTop=0,r.replaceChildren(...b.map(
({cells:m})=>h("tr",{},...m.map(je))))}}function je(o){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(o)?.[1];return r?
h("td",{},h("a",{href:o,target:"_blank",rel:"noopener noreferrer"},r)):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
o)&&"ck-date"},o)}function De({lead:o,parts:r}){return h("div",{lang:"en"},h("p",{},o),...Ge(r))}function Ge(o){return o.
flatMap(({heading:r,items:i})=>[h("p",{},h("strong",{},r)),h("ol",{},...i.map(a=>h("li",{},a)))])}function ae(o){let r=h(
"p",{class:"ck-notice"}),i=h("p",{class:"ck-why-unsaved"}),a=h("p",{class:"ck-beside"});return{elements:{notice:r,unsaved:i,
left:a},announce:o,tell(u){r.replaceChildren(u),o(u)},clear:()=>r.replaceChildren(),setUnsaved:u=>i.replaceChildren(u),whyUnsaved:()=>i.
textContent??"",setRunning(){let u=w("The lesson is still loading. Your answer is kept, and is checked as soon as that i\
s done.");a.textContent!==u&&(a.replaceChildren(u),o(u))},setLeft(u){a.replaceChildren(u?w("Not checked yet: this is how\
 you left it."):"")}}}function Ne(){let o=h("ul",{class:"ck-earlier",hidden:!0});return{element:o,show(r){!r.length&&o.hidden||
(o.hidden=!r.length,o.replaceChildren(...r.map(Dt)))}}}function Dt({time:o,words:r}){let i=G(o.slice(0,10));if(!r){let u=w(
"Given to an earlier version of this question, on {day}; it stays in your record.",{day:i});return h("li",{},u)}let a=w(
"Given to an earlier version of this question, on {day}: ",{day:i});return h("li",{},a,h("q",{dir:"auto"},r))}var ft=2e4;
function zr({look:o,retry:r,announce:i}){let a=h("p",{}),u=h("button",{type:"button",onclick:()=>r(!0)},w("Try again")),
f=h("details",{hidden:!0}),g=h("div",{class:"ck-saving",hidden:!0},a,u,f),b="",m=!1,p;return{element:g,show:y,close:()=>clearTimeout(
p)};function y({aloud:C=!1}={}){let M=o(),L=Gr(M),P=!L.length,v=P?Pr(M.late,m):L.join(" ");m||=!P,a.replaceChildren(v),g.
classList.toggle("ck-unsaved",!P),u.hidden=P||M.isSilent,x(M.kept.mended??[]),g.hidden=!v&&f.hidden,v&&(P?v!==b:C)&&i(v),
b=v,clearTimeout(p),!P&&!M.isSilent&&(p=setTimeout(S,ft))}function S(){document.hidden?y():r(!1)}function x(C){if(f.hidden=
!C.length,f.dataset.lines===String(C.length))return;f.dataset.lines=String(C.length);let M=O("1 line of your record coul\
d not be read.","{count} lines of your record could not be read.",C.length),L=C.map(v=>h("li",{dir:"auto"},v)),P=[h("sum\
mary",{},M),h("ul",{},...L)];f.replaceChildren(...C.length?P:[])}}function Pr(o,r){return o?O("1 change that was waiting\
 in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",o):r?w("E\
verything is saved now."):""}function Gr({kept:o,waiting:r,isSilent:i,areStored:a}){if(i&&r)return[a?Yr(r):kn()];if(!o.why)
return[];let u=o.waiting?O("1 change is waiting to be saved.","{count} changes are waiting to be saved.",o.waiting):"",f=r&&
a?w("This browser keeps a copy until it is saved."):"";return[ht(o.why),u,f].filter(Boolean)}function Yr(o){return O("No\
t saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} c\
hanges are waiting in this browser, and will be sent when this quiz runs again.",o)}var ht=o=>w("Not saved yet: {reason}",
{reason:o}),kn=()=>w("Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),
tt=o=>o?w("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz\
 runs again. If the kernel is busy, wait; otherwise run this cell again."):kn(),qt="coursekit",bn=window,yn=Symbol.for("\
coursekit.unstored");bn[yn]??=new Map;var qe=bn[yn],Hr=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function Bt(){try{return window.localStorage}catch{return null}}function Ut(o,r){let i=`${[
qt,o,Hr,r].join(" ")} `;return{front:i,put(a,u){let f=JSON.stringify(u);try{return Kr(f.length+i.length+a.length),window.
localStorage.setItem(i+a,f),qe.delete(i+a),!0}catch{return qe.set(i+a,f),!1}},remove(a){qe.delete(i+a),Bt()?.removeItem(
i+a)},get:a=>Wt(qe.get(i+a)??Ye(i+a)),has:a=>qe.has(i+a)||Ye(i+a)!==null,isStored:a=>Ye(i+a)!==null,all:()=>vn(i).flatMap(
a=>{let u=Wt(qe.get(a)??Ye(a));return u?[[a.slice(i.length),u]]:[]})}}function Ye(o){return Bt()?.getItem(o)??null}function vn(o){
let r=Bt(),i=new Set(qe.keys());for(let a=0;a<(r?.length??0);a+=1)i.add(r?.key(a)??"");return[...i].filter(a=>a.startsWith(
o))}function Wt(o){try{let r=JSON.parse(o??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Kr(o){
let r=g=>g.length+(Ye(g)?.length??0),i=vn(`${qt} `),a=i.reduce((g,b)=>g+r(b),0);if(a+o<=1e6)return;let u=g=>Wt(Ye(g))?.at??
0,f=i.filter(g=>!g.startsWith(`${qt} waiting `));f.sort((g,b)=>u(g)-u(b));for(let g of f){if(a+o<=1e6)return;a-=r(g),window.
localStorage.removeItem(g)}if(a+o>1e6)throw new Error("no room for another action")}function Ft(o){let r=JSON.stringify(
o);return[2166136261,19088743].map(i=>{let a=i;for(let u=0;u<r.length;u+=1)a=Math.imul(a^r.charCodeAt(u),16777619);return(a>>>
0).toString(16).padStart(8,"0")}).join("")}function xn(o,{course:r,quiz:i},a,{onNews:u,onLate:f,onElsewhere:g}){let b=Ut(
"waiting",r),m=new Map,p=new Map,y=new Map,S=new Set,x=new Set,C=new Set,M={},L=!1;return o.listen(me),window.addEventListener(
"storage",oe),window.addEventListener("beforeunload",F),{give:T,giveAll:W,again:E,waiting:P,saved:ue,areStored:()=>P().every(
({id:I})=>b.isStored(I)),areSilent:()=>P().some(({id:I})=>S.has(I)),open(I){M=I,!L&&(L=!0,v().forEach(j))},notOpened(){for(let{
id:I}of v())S.add(I)},close(){window.removeEventListener("storage",oe),window.removeEventListener("beforeunload",F)}};function P(){
let[I]=i.split(/(?<=\/)/),R=({quiz:B})=>B===i||I.endsWith("/")&&String(B).startsWith(I);return b.all().map(([B,H])=>({...H,
id:B})).filter(R).sort((B,H)=>B.n-H.n||(B.id<H.id?-1:1))}function v(){return P().filter(({id:I})=>!y.has(I))}function T(I,R,B){
let H=N({type:"do",question:I,deed:R});p.set(H.id,B),q(H),j(H)}function W(I,{onReply:R,onSilence:B}){let H=Object.entries(
I).map(([de,ve])=>N({type:"do",question:de,deed:ve}));H.forEach(q);let ee=Object.fromEntries(H.map(de=>[de.question,Z(de)])),
he=o.ask({type:"do-all",deeds:ee},{onReply(de){for(let{id:ve,question:Xn}of H)Xn&&Xn in de.refused?pe(ve):se(ve,de);R(de),
u()},onSilence(){for(let{id:de}of H)S.add(de);u(),B()}});for(let{id:de}of H)y.set(de,he)}function E(I){let R=N({type:"ag\
ain"});p.set(R.id,I),j(R)}function N(I){let R=P(),B=R.findLast(ve=>ve.question===I.question);if(B&&Jr(B,I)&&!x.has(B.id))
return B;let H=`${new Date().toISOString().slice(0,19)}Z`,ee=I.question&&(M[I.question]??ce(I.question)),he=(R.at(-1)?.n??
0)+1,de={id:Vr(),n:he,quiz:i,time:H,version:ee,...I};return b.put(de.id,de),de}function q(I){let R=({id:B,n:H,question:ee})=>ee===
I.question&&H<I.n&&!x.has(B)&&(S.has(B)||!y.has(B));P().filter(R).forEach(j)}function j(I){let{id:R,quiz:B,type:H}=I;if(H===
"again"&&B!==i){pe(R);return}let ee=K(I);S.delete(R);let he=o.ask(ee,{onReply(de){se(R,de);let ve=p.get(R);p.delete(R),ve?
ve.onReply(de):C.has(R)||f(I,de),C.add(R),u()},onSilence(){S.add(R),u(),p.get(R)?.onSilence?.()},onRunning:()=>p.get(R)?.
onRunning?.(),onRefused(de){pe(R),p.get(R)?.onRefused?.(de),u()}});y.set(R,he)}function K(I){let{id:R,quiz:B,type:H,question:ee}=I;
if(H==="again")return{type:H,id:R};let he=y.has(R)||!p.has(R);return{type:"do",question:ee,deed:Z(I),...he&&{late:he,quiz:B}}}
function Z({id:I,question:R="",deed:B,version:H,time:ee}){let he=H===ce(R)?M[R]:H;return{...B,id:I,time:ee,...he&&{version:he}}}
function ce(I){let R=m.get(I);if(R)return R;let B=Ft(a.find(({id:H})=>H===I)??I);return m.set(I,B),B}function se(I,R){S.
delete(I),x.add(I),R.saved&&ue()}function ue(){x.forEach(pe)}function pe(I){x.delete(I),S.delete(I),b.remove(I)}function me(I){
for(let R of P())(y.get(R.id)??I)<I&&!x.has(R.id)&&j(R);z()}function oe({key:I}){I?.startsWith(b.front)&&z()}function z(){
let I=[...S].filter(R=>!b.has(R));for(let R of I)S.delete(R),p.delete(R);I.length&&g()}function F(I){P().some(({id:R})=>!b.
isStored(R))&&I.preventDefault()}}var Jr=(o,r)=>o.type===r.type&&o.question===r.question&&JSON.stringify(o.deed)===JSON.
stringify(r.deed);function Vr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(o=>o.toString(16).padStart(2,"0")).join("")}var $n=3e3,Qr="[*]:",Xr=".jp-InputPrompt";function Sn(o){let r=new Map,i=[],
a=0;return o.on("msg:custom",f),{ask(g,b){let m=ie("message");a+=1;let p=setTimeout(()=>u(m),$n);r.set(m,{...b,place:a,timer:p});
try{o.send({...g,message_id:m})}catch{}return a},listen:g=>i.push(g),close(){o.off("msg:custom",f);for(let{timer:g}of r.
values())clearTimeout(g);r.clear()}};function u(g){let b=r.get(g);b&&(Zr()?(b.onRunning?.(),b.timer=setTimeout(()=>u(g),
$n)):b.onSilence?.())}function f(g){let b=r.get(g.message_id);if(b){r.delete(g.message_id),clearTimeout(b.timer),g.type===
"refused"?b.onRefused?.(g.reason):b.onReply(g);for(let m of i)m(b.place)}}}function Zr(){return[...document.querySelectorAll(
Xr)].some(({textContent:o})=>o===Qr)}var es=400;function On({course:o,quiz:r}){let i=Ut("draft",o),a=m=>`${r} ${m.id}`,u=new Map(
i.all()),f=new Set,g;return window.addEventListener("pagehide",b),document.addEventListener("visibilitychange",b),{of(m,p){
let y=u.get(a(m));return y&&(p||y.sign===Ft(m))?y.deed:null},soon(m){f.add(m),clearTimeout(g),g=setTimeout(b,es)},keep(m,p){
i.put(a(m),{at:Date.now(),sign:Ft(m),deed:p})},forget(m){u.delete(a(m)),i.has(a(m))&&i.remove(a(m))},close(){b(),window.
removeEventListener("pagehide",b),document.removeEventListener("visibilitychange",b)}};function b(){clearTimeout(g);for(let m of f)
m.keepDraft();f.clear()}}var ts={render({model:o,el:r}){_(o,r);let i=ns(o,Sn(o),r);return r.replaceChildren(i.element),i.
close}};function ns(o,r,i){let[a]=o.get("shown"),u=o.get("manner"),{region:f,announce:g}=fe(),b=ae(g),m=xn(r,u,[a],{onNews(){
m.waiting().length||b.setUnsaved("")},onLate:(F,I)=>ue(I.stands?.result),onElsewhere:q}),p=On(u),y=os(a,{onGuess:Z,onLook:ce,
onInput:()=>p.soon({keepDraft:K})}),S=h("p",{class:"ck-guessed",hidden:!0}),x=h("p",{class:"ck-notice"}),C=ie("guess"),M=ne(
"div",{class:"ck-prompt",dir:"auto",id:C},a.prompt),L=a.below?ne("div",{dir:"auto"},a.below):null,{notice:P,unsaved:v}=b.
elements,T=[M,L,y.element,S,P,v,x,f],W=h("div",{class:"ck ck-predict",role:"group","aria-labelledby":C},...T),E=!1;return j(),
o.on("change:stage",me),r.ask({type:"open"},{onReply(F){ue(F.questions[a.id].result),m.open(F.versions)},onSilence(){m.notOpened(),
m.waiting().length&&b.setUnsaved(tt(m.areStored()))}}),{element:W,close:N};function N(){o.off("change:stage",me);for(let F of[
m,p,r])F.close()}function q(){let F=I=>ue(I.questions[a.id].result);r.ask({type:"open"},{onReply:F})}function j(){let[F]=m.
waiting(),I=p.of(a,!0)??F?.deed,{text:R}=I?.sent??{};typeof R=="string"&&(y.text.value=R)}function K(){let F=y.text.value.
trim();F&&!y.element.hidden?p.keep(a,{sent:{text:F}}):p.forget(a)}function Z(){let F=y.text.value.trim();F?se({text:F}):
(b.tell(w("Write your guess first; one word is enough.")),y.text.focus())}function ce(){se({without:!0})}function se(F){
if(E)return;E=!0,b.clear();let I={did:"answer",sent:F};m.give(a.id,I,{onReply(R){b.setUnsaved(R.saved?"":ht(o.get("kept")?.
why??"")),ue(R.stands.result),g(w("What the guess was about is shown below."))},onSilence(){E=!1,b.setUnsaved(tt(m.areStored())),
g(b.whyUnsaved())},onRefused(R){E=!1,b.tell(w("Not kept: {reason}.",{reason:R})),q()}})}function ue(F){F&&(y.element.hidden=
!0,p.forget(a),S.hidden=!1,S.replaceChildren(...F.written?[h("strong",{},w("Your guess:"))," ",h("q",{dir:"auto"},F.written)]:
[w("You chose to see it without a guess.")]),pe(),me())}function pe(){let F=z(),I=F?.parentElement?.querySelector("templ\
ate");!F||!I||(F.append(I.content.cloneNode(!0)),I.remove(),F.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
oe())}function me(){let F=o.get("stage");x.replaceChildren(F==="failed"?o.get("fault"):""),F==="failed"&&E&&g(o.get("fau\
lt")),F==="open"&&oe()}function oe(){let F=z();if(!F)return;let I=w("What the guess was about");for(let[H,ee]of[["tabind\
ex","-1"],["role","group"],["aria-label",I]])F.setAttribute(H,ee);Y(F);let{activeElement:R}=document,B=R!==document.body&&
!W.contains(R);E&&!B&&F.focus({preventScroll:!0}),E=!1}function z(){return i.closest(".ck-gate")?.querySelector(".ck-rev\
ealed")}}function os(o,{onGuess:r,onLook:i,onInput:a}){let u=h("p",{class:"ck-how",id:ie("how")},w("Make your guess firs\
t: then you see. No guess is graded.")),f=h("textarea",{rows:2,maxlength:1e3,dir:"auto",id:ie(o.id),"aria-describedby":u.
id,oninput:a}),g=h("button",{type:"submit",class:"ck-main"},w("Keep my guess and show")),b=h("button",{type:"button",onclick:i},
w("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(m){m.preventDefault(),r()}},u,h("label",{for:f.
id},w("Your guess:")),f,h("div",{class:"ck-actions"},g,b)),text:f}}var Tn="coursekit",nt="records";function rs(o,r,i){let a=!0,
u=null,f=!1;o.on("change:keeping",g),g();async function g(){try{await ss(b)}catch(m){f||i(m instanceof Error?m.message:String(
m)),f=!0}}async function b(){if(!a&&!o.get("keeping").at_stake)return;let m=await is();try{let{course:p}=o.get("keeping"),
y=await as(m,p);y&&!us(y,u)&&await r.ask({keeping:"add"},[y]);let{upto:S,files:x}=await r.ask({keeping:"take"});S&&(u=ls(
x[0]),await cs(m,p,u),await r.ask({keeping:"taken",upto:S})),a=!1}finally{m.close()}}}function ss(o){return navigator.locks?
navigator.locks.request(Tn,o):o()}function is(){return new Promise((o,r)=>{let i=indexedDB.open(Tn,1);i.onupgradeneeded=
()=>i.result.createObjectStore(nt),i.onsuccess=()=>o(i.result),i.onerror=()=>r(i.error)})}function as(o,r){return new Promise(
(i,a)=>{let u=o.transaction(nt).objectStore(nt).get(r);u.onsuccess=()=>i(u.result),u.onerror=()=>a(u.error)})}function cs(o,r,i){
return new Promise((a,u)=>{let f=o.transaction(nt,"readwrite");f.objectStore(nt).put(i,r),f.oncomplete=()=>a(),f.onabort=
()=>u(f.error)})}var ls=({buffer:o,byteOffset:r,byteLength:i})=>new Uint8Array(o,r,i).slice(),us=(o,r)=>o.length===r?.length&&
o.every((i,a)=>i===r[a]),ds=1e4,Nn=8,fs=6e4;function hs(o,r,i){return En(o,r,An(o,i))}function ps(o,r,i){let a=An(o,i),u=En(
o,r,a);return o.get("keeping").place!=="session"&&r.append(gs(a)),{link:a,leave:u}}function En(o,r,i){let{place:a}=o.get(
"keeping"),u=()=>{},f=g=>{r.prepend(ms(o,i,g)),u=ks(o)};return a==="session"&&f(""),a==="page"&&rs(o,i,f),()=>u()}function An(o,r){
let i=new Map;return o.on("msg:custom",(a,u)=>{a.keeping==="changed"&&r();let f=i.get(a.keeping_id);f&&(i.delete(a.keeping_id),
clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:u}))}),{ask(a,u=[]){return new Promise(
(f,g)=>{let b=ie("keeping"),m=()=>g(new Error(w("The kernel is not answering. Run this cell again.")));i.set(b,{resolve:f,
refuse:g,timer:setTimeout(m,ds)});try{o.send({...a,keeping_id:b},void 0,u)}catch{}})}}}function ms(o,r,i){let a=h("p",{class:"\
ck-reminder"}),u=()=>{let f=w("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(o.get("keeping").at_stake?f:"")};return o.on("change:keeping",u),u(),h("div",{class:"ck ck-keeping",role:"\
group","aria-label":w("Your answers are not kept here.")},h("p",{},h("strong",{},w("Your answers are not kept here.")),"\
 ",i?w("The browser will not store them ({reason}).",{reason:i}):""," ",w("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Cn(r),a)}function gs(o){let r=w("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return h("div",{class:"ck"},h(
"h3",{},w("Your answers as a file")),h("p",{},r),Cn(o))}function Cn(o){let{region:r,announce:i}=fe(),a=h("p",{class:"ck-\
notice"}),u=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:p}),f=h("button",{type:"button",onclick:m},w("Down\
load my answers")),g=h("button",{type:"button",onclick:()=>u.click()},w("Upload a file of answers"));return h("div",{class:"\
ck-file"},h("div",{class:"ck-actions"},f,g,u),a,r);function b(y){a.replaceChildren(y),i(y)}async function m(){try{let{name:y,
upto:S,files:x}=await o.ask({keeping:"take"});if(!S)return b(w("There is nothing to download yet."));ws(new Blob(x,{type:"\
application/jsonl"}),y),await o.ask({keeping:"taken",upto:S}),b(w("Downloaded: {name}. Keep this file.",{name:y}))}catch(y){
b(w("Not downloaded: {reason}",{reason:Rn(y)}))}}async function p(){let[y]=u.files??[];if(y)try{if(y.size>Nn*1024*1024)throw new Error(
w("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:Nn}));
let{told:S}=await o.ask({keeping:"add"},[await y.arrayBuffer()]);b(S)}catch(S){b(w("Not uploaded: {reason}",{reason:Rn(S)}))}finally{
u.value=""}}}var Rn=o=>o instanceof Error?o.message:String(o);function ws(o,r){let i=URL.createObjectURL(o);h("a",{href:i,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(i),fs)}function ks(o){let r=i=>{o.get("keeping").at_stake&&i.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var bs=300,pt=14,zt=17,
Pt=["done","missed","left"],Mn={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},ys={render({model:o,el:r}){_(o,
r);let i=vs(g=>a.ask(g));r.replaceChildren(i.element);let{link:a,leave:u}=ps(o,r,i.lookSoon);i.look();let f=new IntersectionObserver(
([g])=>g.isIntersecting&&i.lookSoon());return f.observe(r),()=>{f.disconnect(),u()}}};function vs(o){let{region:r,announce:i}=fe(),
a=h("p",{class:"ck-total"}),u=h("p",{class:"ck-notice"}),f=h("div"),g=h("button",{type:"button",onclick:x},w("Refresh")),
b=h("div",{class:"ck ck-progress"},a,Ss(),g,u,f,r),m,p="";return{element:b,look:y,lookSoon:S};async function y(){try{let{
lessons:C,unread:M,apart:L}=await o({keeping:"look"}),P=[...M.map(T=>w("This lesson cannot be read: {why}",{why:T})),L];
u.replaceChildren(...P.filter(Boolean).map(T=>h("p",{},T)));let v=JSON.stringify(C);return v===p||(p=v,a.replaceChildren(
C.length?w("All lessons: {counts}",{counts:Gt(C.flatMap(Ln))}):w("No lesson here has any questions.")),f.replaceChildren(
...C.map(xs))),!0}catch(C){let M=C instanceof Error?C.message:String(C);return u.replaceChildren(M),i(M),!1}}function S(){
clearTimeout(m),m=setTimeout(y,bs)}async function x(){await y()&&i(a.textContent)}}var Ln=o=>o.objectives.flatMap(({questions:r})=>r.
map(({state:i})=>i));function xs(o){let r=Ln(o),i=h("span",{dir:"auto"},o.title),a=h("span",{class:"ck-unseen"},w("(open\
s in a new tab)")),u=Pt.flatMap(f=>r.filter(g=>g===f));return h("section",{},h("h3",{},h("a",{href:o.file,target:"_blank",
rel:"noopener"},i," ",a)),h("p",{class:"ck-counts"},Yt(u),Gt(r)),h("ul",{},...o.objectives.map($s)))}function $s({text:o,
questions:r}){let i=r.map(({state:f})=>f),a=r.filter(({state:f})=>f==="missed"),u=r.filter(({state:f,earlier:g})=>f==="l\
eft"&&g);return h("li",{},o?h("span",{dir:"auto"},o):w("Questions without an objective"),h("p",{class:"ck-counts"},Yt(i),
Gt(i)),In(w("Missed:"),a),In(w("Changed since you answered:"),u))}function In(o,r){if(!r.length)return null;let i=r.map(
({prompt:a})=>ne("li",{dir:"auto"},a));return h("div",{class:"ck-prompts"},h("p",{},o),h("ul",{},...i))}function Gt(o){let[
r,i,a]=Pt.map(u=>o.filter(f=>f===u).length);return w("{done} done, {missed} missed, {left} left",{done:r,missed:i,left:a})}
function Ss(){let o={done:w("done"),missed:w("missed"),left:w("left")},r=Pt.map(i=>h("span",{},Yt([i]),` ${o[i]}`));return h(
"p",{class:"ck-legend"},w("A symbol for each question:"),...r)}function Yt(o){let r=mt("svg",{class:"ck-marks",width:o.length*
zt,height:pt,viewBox:`0 0 ${o.length*zt} ${pt}`,"aria-hidden":"true",focusable:"false"});return o.forEach((i,a)=>{let u=mt(
"g",{class:`ck-mark-${i}`,transform:`translate(${a*zt} 0)`});u.append(mt("rect",{x:1,y:1,width:pt-2,height:pt-2,rx:2})),
Mn[i]&&u.append(mt("path",{d:Mn[i]})),r.append(u)}),r}function mt(o,r){let i=document.createElementNS("http://www.w3.org\
/2000/svg",o);for(let[a,u]of Object.entries(r))i.setAttribute(a,`${u}`);return i}var Os=3,Ts=30,_n=100;function Ns(o,{way:r,
makeForm:i,put:a}){let u=[],f=r==="one-by-one",g=h("button",{type:"button",class:"ck-main",hidden:!0,onclick:P},w("Next \
question")),b={},m=0;return{next:g,begin(){x(Os),u.length<o.length&&Es(S)},addAll:()=>x(1/0),restore:C,restoreOne:M,arrange:L,
named:p,around(v){let T=v instanceof Element?v.closest("form"):null;return u.find(W=>W.element===T)},actions:()=>Object.
fromEntries(y().flatMap(([v,T])=>{let W=T.action();return W?[[v,W]]:[]})),left:()=>u.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>y().
find(([v])=>!b[v]?.result)?.[1],setSaved(v){for(let[T,W]of y())v.has(T)||W.setUnsaved("")}};function p(v){return u[o.findIndex(
({id:T})=>T===v)]}function y(){return u.map((v,T)=>[o[T].id,v])}function S(){x(Ts),u.length<o.length&&setTimeout(S)}function x(v){
let T=o.slice(u.length,u.length+v).map((W,E)=>{let N=u.length+E+1,q=w("Question {place} of {count}",{place:N,count:o.length}),
j=i(W,q);return b[W.id]&&j.restore(b[W.id]),j});u.push(...T),L(),a(T,o.length-u.length)}function C(v){b=v,r!=="each"&&x(
1/0);for(let[T,W]of y())W.restore(b[T]);f&&(m=Math.max(0,u.findIndex(T=>!T.isAnswered()))),L()}function M(v,T){b[v]=T,p(
v)?.restore(T),L()}function L(){u.forEach((v,T)=>{v.element.hidden=f&&T>m}),g.hidden=!(f&&m<u.length-1&&u[m].isAnswered())}
function P(){m+=1,L(),u[m].focus()}}function Es(o){let r=!1,i=()=>{r||o(),r=!0};setTimeout(i,_n),requestAnimationFrame(()=>As(
i))}function As(o){"requestIdleCallback"in window?requestIdleCallback(o,{timeout:_n}):setTimeout(o)}function Cs(o,r){let{
make:i,makeMarkdown:a,markdownBlock:u,t:f,uniqueId:g,verdictLine:b}=r,m=i("textarea",{id:g("text"),rows:4,maxlength:2e3,
dir:"auto",oninput:I}),p=i("p",{class:"ck-how",id:g("count")});m.setAttribute("aria-describedby",p.id);let y=i("div"),S=i(
"div",{role:"group"}),x=i("div"),C=i("div",{class:"ck-case"},y,S,x),M=null,L=[],P=null,v=null,T=!1;return K(),{how:f("A \
decision that you have made stays."),get check(){return M?.asks&&!M.next?f("Compare"):f("Decide")},goesOn:!0,body:C,answer:W,
fill:E,show:N,said:j,close:()=>r.setDisabled(S,!0),open:q};function W(){if(v)return v;if(P){let R=P.answer()?.choices;return R?
{path:[...L,...R]}:null}return M?.asks&&m.value.trim()?{path:L,text:m.value.trim()}:null}function E(R){v=null;let{path:B,
text:H}=R,ee=B.slice(0,L.length).join()===L.join();ee&&P&&B.length===L.length+1?P.fill({choices:B.slice(-1)}):ee&&!P&&H?
(m.value=H,I()):M||(v=R)}function N(R){if(v=null,T=!1,JSON.stringify(R)===JSON.stringify(M))return;let B=!!C.closest("fo\
rm")?.contains(document.activeElement),H=R.steps.length!==M?.steps.length||R.written!==M?.written;M=R,L=R.path,y.replaceChildren(
...R.steps.map(ue)),R.written&&!m.value&&(m.value=R.written),K(),B&&H&&S.querySelector("p")?.focus()}function q(){r.setDisabled(
S,!1),T=!0,queueMicrotask(()=>{!T||!M||(M=null,L=[],m.value="",y.replaceChildren(),K())})}function j({steps:R,next:B,written:H}){
if(H)return f("What to look for is shown below your own answer.");let{verdict:ee,feedback:he}=R[R.length-1],de=B?oe(R.length+
1):f("The case has ended.");return[r.sentence(F()[ee]),r.plainText(he),r.sentence(de)].join(" ")}function K(){let R=M?M.
next:o;P=R?r.viewOptions(R.options,{how:"",type:"radio"}):null,S.replaceChildren(...R?Z(R,L.length+1):ce()),x.replaceChildren(
...M?.written?se(M):[]),I()}function Z({fact:R,question:B,contested:H},ee){let he=g("decision");return[me(oe(ee)),u(R),a(
"p",{class:"ck-heading",dir:"auto",id:he},B),H?i("p",{class:"ck-how"},z()):"",i("div",{role:"radiogroup","aria-labelledb\
y":he},P?.body)]}function ce(){let{ending:R,asks:B}=M,H=B?a("label",{for:m.id,dir:"auto"},B.prompt):"";return[me(f("How \
the case ends")),u(R),...B?[H,m,p]:[]]}function se({rubric:R,model:B,marks:H}){return[i("p",{class:"ck-heading"},f("Mark\
 your own answer")),r.viewRubric(R,H,r),i("details",{},i("summary",{},f("A reason that meets the rubric")),u(B))]}function ue(R,B){
let H=g("step"),ee=R.others.map(he=>i("li",{},...pe(he)));return i("div",{class:"ck-position",role:"group","aria-labelle\
dby":H},i("p",{class:"ck-heading",id:H},oe(B+1)),u(R.fact),a("p",{dir:"auto"},R.question),...pe(R),ee.length?i("details",
{},i("summary",{},f("The other options")),i("ul",{},...ee)):null)}function pe({text:R,verdict:B,feedback:H}){let ee=a("p",
{class:"ck-decided",dir:"auto"},R);return B?[ee,b(B,F()[B]),u(H)]:[ee]}function me(R){let B=g("heading");return S.setAttribute(
"aria-labelledby",B),i("p",{class:"ck-heading",tabindex:-1,id:B},R)}function oe(R){return f("Decision {number} of {count\
}",{number:R,count:o.decisions})}function z(){return f("This decision is contested, and not graded.")}function F(){return{
right:f("Right"),wrong:f("Not right"),discussed:f("Contested: not graded")}}function I(){let R=M?.asks?.limit,B=m.value.
split(/\s+/).filter(Boolean).length;p.replaceChildren(R?f("{count} of at most {limit} words",{count:B,limit:R}):""),p.classList.
toggle("ck-over",!!R&&B>R)}}function Rs(o,r){let{dateInWords:i,make:a,makeMarkdown:u,markdownBlock:f,t:g,tn:b,uniqueId:m}=r,
p=o.clients,y={claim:g("Claim"),rule:g("Rule (instrument, article, paragraph)"),application:g("Application to the client"),
counter:g("Strongest counter-argument"),source:g("Source")},S=a("p",{class:"ck-how",id:m("count")}),x=Object.entries(y).
map(([z,F])=>{let I=m(z),R=a("textarea",{id:I,rows:z==="source"?1:3,maxlength:4e3,dir:"auto","aria-describedby":S.id,oninput:me});
return{name:z,label:F,text:R,element:a("div",{},a("label",{for:I},F),R)}}),C=a("div",{class:"ck-position"}),M=j(),L=a("d\
iv",{class:"ck-discussed",hidden:!0}),P=a("div"),v=a("div",{},...x.map(({element:z})=>z),S),T=a("div",{class:"ck-brief"},
C,M.element,v,L,P),W="";return Z(""),me(),{how:g("Nobody grades it. Each version that you keep stays in your record."),check:g(
"Keep this version"),body:T,answer(){let z=Object.fromEntries(x.map(({name:F,text:I})=>[F,I.value.trim()]));return Object.
values(z).some(Boolean)?{client:W,fields:z}:null},fill:E,show:N,follow:q,said:()=>g("What to look for, and examples, are\
 shown below your own paragraph."),close:()=>r.setDisabled(v,!0),open:()=>r.setDisabled(v,!1)};function E(z){for(let{name:F,
text:I}of x)I.value=z.fields[F]??"";z.client&&Z(z.client),me()}function N(z){x.some(({text:I})=>I.value)||E({fields:z.fields}),
W||Z(z.client);let F=JSON.stringify([z.rubric,z.marks]);L.dataset.shown!==F&&(L.dataset.shown=F,L.hidden=!1,L.replaceChildren(
oe(g("Mark your own paragraph")),r.viewRubric(z.rubric,z.marks,r),oe(g("Examples")),...z.exemplars.map(r.viewExemplar)))}
function q({client:z,versions:F=[]}){z&&Z(z);let I=ue(F);P.replaceChildren(...I?[I]:[])}function j(){let z=m("client"),F=p.
map(({token:H})=>a("input",{type:"radio",name:z,value:H,id:m("client"),onchange:K})),I=p.map(({text:H},ee)=>a("div",{class:"\
ck-option"},F[ee],u("label",{for:F[ee].id,dir:"auto"},H))),R=a("summary",{},g("Whom do you advise?")),B={role:"radiogrou\
p","aria-label":g("Whom do you advise?")};return{inputs:F,element:a("details",{},R,a("div",B,...I))}}function K(){let z=r.
chosenValue(M.inputs);Z(z);let F=se(z);r.choose({client:z},()=>{r.announce(g("You now advise: {name}",{name:r.plainText(
F?.text??"")}))})}function Z(z){let F=se(z);if(z&&!F)return;W=z,r.chooseValue(M.inputs,z),M.element.open=!F||M.element.open;
let I=a("p",{class:"ck-how"},g("Choose a client first; you can change it later."));C.replaceChildren(...F?ce(F):[I])}function ce({
text:z,asks:F}){let I=u("strong",{dir:"auto"},z);return[a("p",{},g("You advise:")," ",I),f(F)]}function se(z){return p.find(
F=>F.token===z)}function ue(z){if(!z.length)return null;let F=b("One version kept","{count} versions kept",z.length),I=z.
map(pe);return a("details",{},a("summary",{},F),a("ol",{},...I))}function pe({time:z,sent:F}){let I=se(F.client),R=I?[" \
· ",u("span",{dir:"auto"},I.text)]:[],B=`${i(z.slice(0,10))}, ${z.slice(11,16)} UTC`,H=x.flatMap(({name:ee,label:he})=>{
let de=F.fields?.[ee];return typeof de!="string"||!de?[]:[a("dt",{},he),a("dd",{class:"ck-kept",dir:"auto"},de)]});return a(
"li",{},B,...R,a("dl",{},...H))}function me(){let z=x.map(({text:I})=>I.value.split(/\s+/).filter(Boolean).length).reduce(
(I,R)=>I+R,0),{limit:F}=o;S.replaceChildren(g("{count} of about {limit} words",{count:z,limit:F})),S.classList.toggle("c\
k-over",z>1.5*F)}function oe(z){return a("p",{class:"ck-heading"},z)}}var Ms=({options:o},{t:r,viewOptions:i})=>i(o,{how:r(
"Choose one answer."),type:"radio"}),Ls=({options:o},{t:r,viewOptions:i})=>i(o,{how:r("Choose every answer that is right\
."),type:"checkbox"});function Is(o,r){let{make:i,makeMarkdown:a,t:u}=r,f=o.right;return r.viewPlaced(o,u("Choose a colu\
mn for each."),g=>{let b=r.uniqueId("classify"),m=a("legend",{dir:"auto"},g),p=f.map(({token:x})=>i("input",{type:"radio",
name:b,value:x})),y=f.map((x,C)=>i("label",{},p[C]," ",a("span",{dir:"auto"},x.text))),S=i("fieldset",{class:"ck-inline"},
m,...y);return{element:S,control:S,words:m.textContent??"",value:()=>r.chosenValue(p),set:x=>r.chooseValue(p,x)}})}function _s(o,r){
let{describe:i,make:a,setInvalid:u,t:f}=r,g=o.pieces,b=o.gaps,m=b.map((S,x)=>{let C=f("Gap {place} of {count}",{place:x+
1,count:b.length});return{control:r.makeBlank({class:"ck-gap","aria-label":C},S),label:C,feedback:r.makeFeedback()}}),p=a(
"p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});g.forEach((S,x)=>{p.append(r.makeMarkdown("span",{},S)),m[x]&&
p.append(m[x].control)});for(let{control:S}of m)i(S,p);let y=a("div",{},p,...m.map(({feedback:S})=>S.element));return{how:f(
"Fill the gaps."),body:y,answer(){let S=m.map(({control:x})=>x.value.trim());return S.some(Boolean)?{gaps:S}:null},fill({
gaps:S}){m.forEach(({control:x},C)=>{x.value=S[C]??""})},show(S){m.forEach(({control:x,label:C,feedback:M},L)=>{let{right:P,
written:v,...T}=S.gaps[L];x.value=v,i(x,M.element,p),u(x,v&&!P);let W=r.placeVerdict(P,v),E={right:f("{gap}: right",{gap:C}),
wrong:f("{gap}: not right",{gap:C}),left:f("{gap}: left empty",{gap:C})};M.set(...r.placeTold(W,E[W],T))})},said:()=>m.map(
({feedback:S})=>S.text()).join(" "),...r.closing(y,()=>{for(let{control:S,feedback:x}of m)i(S,p),u(S,!1),x.set()})}}function js(o,{
dateInWords:r,make:i,t:a,uniqueId:u,viewTyped:f}){let g=u("undated"),b=i("input",{type:"checkbox",id:g,onchange:y}),m=i(
"label",{for:g},` ${a("The text gives no date.")}`),p=f({how:a("Type a date that is as precise as the text: a day, a mon\
th or a year."),label:a("Date:"),more:i("p",{},b,m),sent:()=>b.checked?{undated:!0}:null,filled(S){b.checked=!!S.undated,
y()},shown({understood:S}){b.checked=S==="undated"},key:r});return p;function y(){p.input.disabled=b.checked}}function Ds(o,r){
let{make:i,makeMarkdown:a,markdownBlock:u,t:f,uniqueId:g}=r,b=i("textarea",{id:g("text"),rows:6,maxlength:1e4,dir:"auto",
oninput:x}),m=i("p",{class:"ck-how",id:g("count")});b.setAttribute("aria-describedby",m.id);let p=i("div",{class:"ck-dis\
cussed",hidden:!0}),y=a("span",{},o.role),S=i("div",{},i("p",{dir:"auto"},i("strong",{},f("Your role: ")),y),i("label",{
for:b.id},f("Write what somebody in this role would say:")),b,m,p);return x(),{how:f("You are not asked for your own opi\
nion, and no answer is graded."),check:f("Compare"),isFreeText:!0,body:S,answer:()=>b.value.trim()?{text:b.value.trim()}:
null,fill(L){b.value=L.text,x()},show(L){b.value||(b.value=L.written),x(),p.hidden=!1,p.replaceChildren(C(f("Answers tha\
t can be defended")),...L.positions.map(M),C(f("Mark your own answer")),r.viewRubric(L.rubric,L.marks,r),C(f("Examples")),
...L.exemplars.map(r.viewExemplar))},said:({positions:L})=>f("{count} answers that can be defended are shown below your \
own.",{count:L.length}),...r.closing(S)};function x(){let L=b.value.split(/\s+/).filter(Boolean).length,{limit:P}=o;m.replaceChildren(
f("{count} of at most {limit} words",{count:L,limit:P})),m.classList.toggle("ck-over",L>P)}function C(L){return i("p",{class:"\
ck-heading"},L)}function M({answer:L,held_by:P,strongest:v,counter:T}){let W=g("position");return i("div",{class:"ck-pos\
ition",role:"group","aria-labelledby":W},a("p",{class:"ck-heading",dir:"auto",id:W},L),i("p",{dir:"auto"},f("Held by {wh\
o}.",{who:P})),i("p",{},i("strong",{},f("The strongest argument for it"))),u(v),i("p",{},i("strong",{},f("The strongest \
argument against it"))),u(T))}}function qs(o,r){let{describe:i,make:a,markdownBlock:u,setDisabled:f,setInvalid:g,t:b}=r,
m=o.words,p=r.viewMarking(m,o.rest,{"aria-label":b("Words in the passage")}),y=p.element,S=a("button",{type:"button",onclick:L},
b("Clear the marks")),x=r.makeFeedback(),C=a("div",{class:"ck-actions"},S),M=a("div",{},y,C,x.element);return{how:b("Mar\
k the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key marks more\
."),body:M,answer:()=>p.marked().length?{words:p.marked()}:null,fill:({words:v})=>p.markAll(T=>v.includes(T)),show(v){p.
markAll(W=>v.words.includes(W),!0);let T=[u(v.feedback)];if(v.key){let W=new Set(v.key);p.words.forEach((E,N)=>{E.dataset.
key=String(W.has(N))}),T.push(r.keyLine(v.key.map(P).join("")))}v.why&&T.push(u(v.why)),x.set(...T),i(y,x.element),g(y,v.
verdict!=="right")},said:()=>x.text(),close(){p.close(),f(M,!0)},open(){p.open(),f(M,!1);for(let v of p.words)delete v.dataset.
key;x.set(),i(y),g(y,!1)}};function L(){p.markAll(()=>!1)}function P(v,T){return(T?m[v][0]:"")+p.words[v].textContent}}function Bs(o,{
make:r,makeMarkdown:i,makeSelect:a,plainText:u,t:f,uniqueId:g,viewPlaced:b}){let m=o.right.map(p=>[p.token,u(p.text)]);return b(
o,f("For each one, choose what goes with it."),p=>{let y=g("match"),S=a({id:y},m),x=i("label",{for:y,dir:"auto"},p);return{
element:r("div",{class:"ck-pair"},x,S),control:S,words:x.textContent??"",value:()=>S.value,set(C){S.value=C}}})}var He="\
nothing";function Us(o,r){let{chosenValue:i,describe:a,make:u,setInvalid:f,t:g}=r,b=r.uniqueId("mend"),m=[...o.row,[He,""]].
map((v,T)=>Ws(v,{name:b,id:`${b}-${T}`,onchange:P},r)),p=m.map(({input:v})=>v),y=r.makeBlank({id:r.uniqueId("mended")},o.
among),S=u("label",{for:y.id},g("What should it say?")),x=u("p",{class:"ck-field"},S,y),C=r.makeFeedback(),M=u("div",{},
u("blockquote",{dir:"auto"},o.sentence),u("div",{class:"ck-options"},...m.map(({element:v})=>v)),x,C.element);return P(),
{how:g("Choose the wrong cell, then say what it should contain."),body:M,answer(){let v=i(p),T=y.value.trim();return v===
He?{cell:v}:v&&T?{cell:v,text:T}:null},fill:({cell:v,text:T})=>L(v,T??""),show(v){L(v.cell,v.value),C.set(...Fs(v,r));let T=p.
find(W=>W.checked);a(T,C.element),a(y,C.element),f(y,jn(v)==="wrong")},said:()=>C.text(),...r.closing(M,()=>{C.set();for(let v of[
...p,y])a(v);f(y,!1)})};function L(v,T){r.chooseValue(p,v),y.value=T,P()}function P(){x.hidden=["",He].includes(i(p))}}function Ws([
o,r],{name:i,id:a,onchange:u},{make:f,t:g}){let b=f("input",{type:"radio",name:i,id:a,value:o,onchange:u}),m=o===He?f("l\
abel",{for:a},Dn(g)):f("label",{for:a,dir:"auto"},f("strong",{},`${o}: `),r);return{input:b,element:f("div",{class:"ck-o\
ption"},b,m)}}function Fs(o,{keyLine:r,markdownBlock:i,t:a,verdictLine:u}){let{right:f,feedback:g,key:b,why:m}=o,p=jn(o);
return[f?u("right",a("The cell: right")):u("wrong",a("The cell: not right")),...p==="right"?[u(p,a("What it should say: \
right"))]:[],...p==="wrong"?[u(p,a("What it should say: not right"))]:[],...g?[i(g)]:[],...b?[r(b.cell===He?Dn(a):`${b.cell}\
: ${b.value}`)]:[],...m?[i(m)]:[]]}function jn({right:o,cell:r,verdict:i}){return!o||r===He?"":i==="right"?"right":"wron\
g"}var Dn=o=>o("Nothing in this row is wrong");function zs({unit:o},{make:r,t:i,viewTyped:a}){let u=o?r("span",{"aria-hi\
dden":"true"},` ${o}`):null,f=o?i("Number ({unit}):",{unit:o}):i("Number:"),g=a({how:i("Type a number."),label:f,after:u});
return g.input.setAttribute("inputmode","decimal"),g}function Ps(o,r){let{announce:i,describe:a,make:u,markdownBlock:f,plainText:g,
setOff:b,t:m}=r,p=r.makeFeedback(),y=u("ol",{class:"ck-order"}),S=u("div",{},y,p.element),x=o.items.map(C);return v(),{how:m(
"Put them in order, with the first at the top: use the buttons, or the arrow keys on a button."),body:S,answer:()=>({order:x.
map(({token:T})=>T)}),fill:({order:T})=>L(T),show(T){L(T.key??T.order);let W=[T.feedback,T.why].filter(Boolean).map(f);p.
set(...W,...M(T.open??[])),a(y,p.element)},said:()=>p.text(),...r.closing(S,()=>{p.set(),a(y),v()})};function C({token:T,
text:W}){let E=g(W),N=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},W),q=ce("↑",m("Move up: {item}",{item:E}),-1),
j=ce("↓",m("Move down: {item}",{item:E}),1),K=u("span",{class:"ck-moves"},q,j),Z=u("li",{onkeydown:se},K,N);return{token:T,
words:E,row:Z,up:q,down:j};function ce(ue,pe,me){return u("button",{type:"button",class:"ck-move","aria-label":pe,onclick:()=>P(
T,me)},ue)}function se(ue){let pe={ArrowUp:-1,ArrowDown:1}[ue.key];pe&&(ue.preventDefault(),ue.stopPropagation(),P(T,pe))}}
function M(T){if(!T.length)return[];let W=T.map(([N,q])=>u("li",{},m("{one} / {other}",{one:g(N),other:g(q)}))),E=m("The\
 text does not say which of these came first:");return[u("p",{},E),u("ul",{},...W)]}function L(T){x.sort((W,E)=>T.indexOf(
W.token)-T.indexOf(E.token)),v()}function P(T,W){let E=x.findIndex(Z=>Z.token===T),N=E+W,q=x[E];if(q.up.disabled||N<0||N>=
x.length)return;x.splice(E,1),x.splice(N,0,q);let j=document.activeElement;v(),j instanceof HTMLElement&&j.focus();let K={
item:q.words,place:N+1,count:x.length};i(m("{item}: now {place} of {count}",K))}function v(){y.replaceChildren(...x.map(
({row:T})=>T)),x.forEach(({up:T,down:W},E)=>{b(T,E===0),b(W,E===x.length-1)})}}var Gs=(o,{t:r,viewTyped:i})=>i({how:r("T\
ype a word or a short phrase. Capitals and accents do not matter."),label:r("Answer:")});function Ys(o,r){let{chooseValue:i,
chosenValue:a,describe:u,keyLine:f,make:g,markdownBlock:b,t:m}=r,p=r.uniqueId("true-or-false"),y=r.makeFeedback(),S=[m("\
True"),m("False")],x=[!0,!1].map(L=>g("input",{type:"radio",name:p,value:String(L)})),C=x.map((L,P)=>g("label",{},L,` ${S[P]}`)),
M=g("div",{},g("div",{class:"ck-inline"},...C),y.element);return{how:m("True or false?"),body:M,answer(){let L=a(x);return L?
{answer:L==="true"}:null},fill:({answer:L})=>i(x,String(L)),show(L){i(x,String(L.answer));let P="key"in L?[f(S[L.key?0:1])]:
[];y.set(b(L.feedback),...P),u(x.find(v=>v.checked),y.element)},said:()=>y.text(),...r.closing(M,()=>{y.set();for(let L of x)
u(L)})}}var Hs={branching:Cs,brief:Rs,choice:Ms,choices:Ls,classify:Is,cloze:_s,date:js,discuss:Ds,highlight:qs,match:Bs,
mend:Us,number:zs,order:Ps,"short-text":Gs,"true-or-false":Ys},qn={};l(qn,{chooseValue:()=>Fn,chosenValue:()=>Wn,closing:()=>kt,
describe:()=>Ae,focusFirst:()=>Un,isOff:()=>Be,keyLine:()=>Ht,makeBlank:()=>Gn,makeFeedback:()=>ot,makeSelect:()=>Yn,markdownBlock:()=>Ee,
placeTold:()=>Pn,placeVerdict:()=>zn,plainText:()=>Bn,rounded:()=>Oe,sentence:()=>wt,setDisabled:()=>Kt,setInvalid:()=>rt,
setOff:()=>$e,verdictLine:()=>gt});var Ks={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"\
⇄",sent:"→","so far":"…"};function gt(o,r){let i=h("span",{"aria-hidden":"true"},`${Ks[o]} `);return h("p",{class:`\
ck-verdict ck-${o.replace(" ","-")}`},i,r)}function ot(){let o=h("div",{class:"ck-feedback",id:ie("feedback"),hidden:!0});
return{element:o,text:()=>Js(o),set(...r){o.hidden=!r.length,o.replaceChildren(...r)}}}var wt=o=>/[.!?:…。؟]["”’)]*$/.
test(o)?o:`${o}.`;function Js(o){let r=o.cloneNode(!0);for(let i of r.querySelectorAll("[aria-hidden]"))i.remove();return[
...r.children].map(i=>i.textContent?.trim()??"").filter(Boolean).map(wt).join(" ")}var Ee=o=>ne("div",{dir:"auto"},o),Bn=o=>ne(
"span",{},o).textContent??"";function Ae(o,...r){r.length?o?.setAttribute("aria-describedby",r.map(({id:i})=>i).join(" ")):
o?.removeAttribute("aria-describedby")}function rt(o,r){r?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-\
invalid")}var $e=(o,r)=>o.setAttribute("aria-disabled",String(r)),Be=o=>o.getAttribute("aria-disabled")==="true",Ht=o=>h(
"p",{class:"ck-key"},w("The answer: {key}",{key:o}));function Kt(o,r){let i=o.querySelectorAll("input, select, textarea,\
 button");for(let a of i)a.disabled=r}function Un(o){o.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var kt=(o,r)=>({close:()=>Kt(o,!0),open(){Kt(o,!1),r?.()}}),Wn=o=>o.find(r=>r.checked)?.value??"";function Fn(o,r){
for(let i of o)i.checked=i.value===r}function zn(o,r){return o?"right":r?"wrong":"left"}function Pn(o,r,{feedback:i,key:a,
why:u}){return[gt(o,r),...i?[Ee(i)]:[],...a&&o!=="right"?[Ht(a)]:[],...u?[Ee(u)]:[]]}function Gn(o,r){return r.length?Yn(
o,r.map(i=>[i,i])):h("input",{...o,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Yn(o,r){let i=h("o\
ption",{value:""},w("Choose …")),a=r.map(([u,f])=>h("option",{value:u,dir:"auto"},f));return h("select",o,i,...a)}var Oe=o=>String(
Math.round(o*100)/100),Hn=()=>({sure:w("Sure"),fairly:w("Fairly sure"),guessing:w("Guessing")});function Vs(){let o=ie("\
confidence"),r=Object.entries(Hn()).map(([u,f])=>{let g=h("input",{type:"radio",name:o,value:u});return{input:g,label:h(
"label",{},g,` ${f}`)}}),i=r.map(({input:u})=>u),a=h("legend",{},w("How sure are you?"));return{element:h("fieldset",{class:"\
ck-inline"},a,...r.map(({label:u})=>u)),value:()=>Wn(i),show:u=>Fn(i,u),close(){for(let u of i)u.disabled=!0}}}function Qs(){
let o=ie("reason"),r=h("input",{type:"text",id:o,maxlength:300,dir:"auto"}),i=h("label",{for:o},w("Why? In one line:"));
return{element:h("p",{class:"ck-field"},i,r),value:()=>r.value.trim(),show(a){r.value=a},close(){r.disabled=!0}}}function Xs(o,r){
let i=h("ol",{class:"ck-hints",hidden:!0}),a=h("button",{type:"button",hidden:!o.hints,onclick:g}),u=()=>i.lastElementChild?.
textContent;return m(),{list:i,button:a,show:b,offerNext:m,last:u,count:f};function f(){return i.children.length}function g(){
Be(a)||($e(a,!0),r())}function b(p){i.hidden=!p.length,i.replaceChildren(...p.map(y=>ne("li",{dir:"auto"},y))),m()}function m(){
let p=o.hints-f(),y=p?o.costs[f()]:0,S=y?w(", costs {share}%",{share:Oe(100*y)}):"",x=p?w("Show a hint ({left} left{cost\
s})",{left:p,costs:S}):w("No hint left");a.replaceChildren(x),$e(a,!p)}}function Zs(o,r){let i=o.confidence?Vs():null,a=o.
reason?Qs():null,u="";return g(),{elements:[r.body,i?.element,a?.element],draft:f,settle:g,unchecked:b,fill:m,show:p,open:()=>r.
open(),close(){for(let y of[r,i,a])y?.close()}};function f(){return{sent:r.answer(),confidence:i?.value(),reason:a?.value()}}
function g(){u=JSON.stringify(f())}function b(){let y=f();return JSON.stringify(y)===u?null:y}function m(y){try{y.sent&&
r.fill(y.sent),i?.show(y.confidence),a?.show(y.reason??"")}catch{}}function p(y){y.verdict==="sent"&&!r.goesOn?r.fill(y.
sent):r.show(y),i?.show(y.confidence),a?.show(y.reason),g()}}function ei(o,r,i){let a=h("div",{class:"ck-marking",role:"\
listbox","aria-multiselectable":"true",dir:"auto",onkeydown:T,...i}),u=o.map(S);a.append(r);let f=!1,g=0,b=0,m=!1,p=!0,y=E=>u[E].
getAttribute("aria-selected")==="true";return{element:a,words:u,marked:()=>u.map((E,N)=>N).filter(y),markAll:x,current:()=>g,
go:v,close(){f=!0,a.setAttribute("aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function S([E,
N],q){let j=h("span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:q?"-1":"0",onpointerdown:K=>M(K,q),
onpointerenter(K){K.buttons===1&&m&&P(q)}},N);return a.append(E,j),j}function x(E,N){for(let q of u.keys())C(q,E(q),N)}function C(E,N,q=!1){
(!f||q)&&u[E].setAttribute("aria-selected",String(N))}function M(E,N){E.button||(E.preventDefault(),u[N].releasePointerCapture?.(
E.pointerId),p=!y(N),m=!0,document.addEventListener("pointerup",L,{once:!0}),b=N,v(N),C(N,p))}function L(){m=!1}function P(E){
let[N,q]=[Math.min(b,E),Math.max(b,E)];for(let j=N;j<=q;j+=1)C(j,p);v(E)}function v(E){u[g].tabIndex=-1,g=E,u[E].tabIndex=
0,u[E].focus()}function T(E){let N=u.length-1,q=getComputedStyle(a).direction==="rtl"?-1:1,j={ArrowRight:g+q,ArrowLeft:g-
q,ArrowDown:W(1),ArrowUp:W(-1),Home:0,End:N};if(E.key===" "||E.key==="Enter")b=g,p=!y(g),C(g,p);else if(E.key in j){let K=Math.
max(0,Math.min(N,j[E.key]));E.shiftKey?(y(g)||(b=g),p=!0,P(K)):v(K)}else return;E.preventDefault(),E.stopPropagation()}function W(E){
let N=u[g].getBoundingClientRect(),q=u.map((se,ue)=>({at:ue,box:se.getBoundingClientRect()})).filter(({box:se})=>E*(se.top-
N.top)>N.height/2);if(!q.length)return g;let j=q.map(({box:se})=>se.top),K=E>0?Math.min(...j):Math.max(...j),Z=q.filter(
({box:se})=>Math.abs(se.top-K)<N.height/2),ce=se=>Math.abs(se.left-N.left);return Z.reduce((se,ue)=>ce(ue.box)<ce(se.box)?
ue:se).at}}var ti=()=>({right:w("Chosen: right"),wrong:w("Chosen: not right"),missed:w("Not chosen, but right"),left:w("\
Correctly left out")});function ni(o,{how:r,type:i}){let a=ie("options"),u=o.map(({token:p,text:y})=>{let S=`${a}-${p}`,
x=h("input",{type:i,id:S,name:a,value:p}),C=ne("label",{for:S,dir:"auto"},y),M=ot(),L=h("div",{class:"ck-option"},x,C,M.
element);return{token:p,input:x,label:C,feedback:M,row:L}}),f=ot(),g=u.map(({row:p})=>p),b=h("div",{class:"ck-options"},
...g,f.element);return{how:r,body:b,answer(){let p=u.filter(({input:y})=>y.checked).map(({token:y})=>y);return p.length?
{choices:p}:null},fill({choices:p}){for(let{token:y,input:S}of u)S.checked=p.includes(y)},show(p){for(let[y,{chosen:S,verdict:x,
feedback:C}]of m(p))if(y.input.checked=S,x){Ae(y.input,y.feedback.element),y.row.dataset.verdict=x;let M=gt(x,ti()[x]);y.
feedback.set(M,Ee(C))}else p.missed&&Ae(y.input,f.element);p.missed&&f.set(Ee(p.missed))},said(p){return[...m(p).filter(
([,{verdict:y}])=>y&&y!=="left").map(([{label:y,feedback:S}])=>`${wt(y.textContent??"")} ${S.text()}`),f.text()].filter(
Boolean).join(" ")},...kt(b,()=>{for(let{input:p,feedback:y,row:S}of u)Ae(p),delete S.dataset.verdict,y.set();f.set()})};
function m(p){let y=new Map(p.options.map(S=>[S.token,S]));return u.flatMap(S=>{let x=y.get(S.token);return x?[[S,x]]:[]})}}
function oi(o,r,i){let a=o.left,u=o.right,f=a.map(({token:m,text:p})=>({token:m,feedback:ot(),...i(p)})),g=new Map(u.map(
({token:m,text:p})=>[m,Bn(p)])),b=h("div",{class:"ck-placing"},...f.map(({element:m,feedback:p})=>h("div",{class:"ck-pla\
ced"},m,p.element)));return{how:r,body:b,answer(){let m=f.map(({token:p,value:y})=>[p,y()]).filter(([,p])=>p);return m.length?
{pairs:Object.fromEntries(m)}:null},fill({pairs:m}){for(let{token:p,set:y}of f)y(m[p]??"")},show({pairs:m}){for(let{token:p,
feedback:y,control:S,set:x}of f){let C=m.find(L=>L.token===p);x(C.chosen);let M=zn(C.right,C.chosen);y.set(...Pn(M,ri(M),
{...C,key:g.get(C.key)})),Ae(S,y.element),S.matches("select")&&rt(S,M==="wrong")}},said:()=>f.map(({words:m,feedback:p})=>`${wt(
m)} ${p.text()}`).join(" "),...kt(b,()=>{for(let{feedback:m,control:p}of f)m.set(),Ae(p),rt(p,!1)})}}function ri(o){return{
right:w("Right"),wrong:w("Not right"),left:w("Nothing was chosen here")}[o]}function si(o,r,i){let a=o.map((p,y)=>ii(p,r[y])),
u=h("p",{class:"ck-beside"}),f=h("button",{type:"button",onclick:b},w("Save my marks")),g=h("div",{class:"ck-actions"},f);
return h("div",{},...a.map(({element:p})=>p),g,u);function b(){let p=a.map(({value:y})=>y());p.includes(-1)?m(w("Mark ev\
ery line first.")):i.mark(p,()=>m(w("Your marks have been saved.")))}function m(p){u.replaceChildren(p),i.announce(p)}}function ii(o,r){
let i=ie("rubric"),a=[w("Not yet"),w("Partly"),w("Yes")],u=a.map((f,g)=>{let b=h("input",{type:"radio",name:i,value:g});
return b.checked=r===g,b});return{element:h("fieldset",{class:"ck-inline"},ne("legend",{dir:"auto"},o),...u.map((f,g)=>h(
"label",{},f,` ${a[g]}`))),value:()=>u.findIndex(f=>f.checked)}}function ai({label:o,text:r,comment:i}){let a=h("div",{class:"\
ck-comment"},Ee(i));return h("details",{},h("summary",{},o),Ee(r),a)}function ci({how:o,label:r,after:i,more:a,sent:u,filled:f,
shown:g,key:b=m=>m}){let m=ie("answer"),p=Gn({id:m},[]),y=ot(),S=h("p",{class:"ck-field"},h("label",{for:m},r),p,i),x=h(
"div",{},S,a,y.element);return{how:o,body:x,input:p,answer:()=>u?.()??(p.value.trim()?{text:p.value.trim()}:null),fill(C){
p.value=C.text??"",f?.(C)},show(C){g?.(C),p.value||(p.value=C.written??"");let M=C.key===void 0?[]:[Ht(b(C.key))];y.set(
Ee(C.feedback),...M),Ae(p,y.element),rt(p,C.verdict!=="right")},said:()=>y.text(),...kt(x,()=>{y.set(),Ae(p),rt(p,!1)})}}
var li={...qn,dateInWords:G,make:h,makeMarkdown:ne,t:w,tn:O,uniqueId:ie,viewExemplar:ai,viewMarking:ei,viewOptions:ni,viewPlaced:oi,
viewRubric:si,viewTyped:ci},ui=()=>({right:w("Right"),partly:w("Partly right"),near:w("Nearly right: check the spelling"),
wrong:w("Not right"),discussed:w("There is no right or wrong answer"),"so far":w("So far"),sent:w("Your answer is kept f\
or your instructor, who marks it")}),di=()=>({kept:w("Kept; you can change it and keep another version"),"too precise":w(
"Not right (more precise than the text)"),"too coarse":w("Partly right (less precise than the text)")});function Kn(o){let r=di()[o.
note]??ui()[o.verdict];if(!o.of)return`${r}.`;let i=O("{points} of {of} point","{points} of {of} points",o.of,{points:Oe(
o.points),of:Oe(o.of)}),a=o.tries>1?w(" (first try: {points})",{points:Oe(o.first)}):"",u=o.cost?w(", less {share}% for \
hints",{share:Oe(100*o.cost)}):"";return`${r}: ${i}${u}${a}.`}function fi(o,r){let{as_of:i,confidence:a,evidence:u,left:f,
reason:g,review_due:b}=o,m=[];if(a){let p=Hn()[a].toLowerCase();m.push(w("You said: {confidence}.",{confidence:p}))}return g&&
m.push(w("Your reason: {reason}",{reason:g})),!o.final&&f!=null&&m.push(O("One try left.","{count} tries left.",f)),i&&i!==
u?.as_of&&m.push(w("As of {day}.",{day:i})),b&&m.push(w("This answer was due to be checked again by {day}: it may be out\
 of date.",{day:b})),[...m.map(p=>h("p",{class:"ck-beside"},p)),u?hi(u,r):""]}function hi(o,r){let{before:i,words:a,after:u,
told:f,draft:g}=o,b=w(a?"The words in the article":"The fact and its source"),m=a?[i,h("mark",{},a),u]:[h("p",{},f)],p=w(
"This question rests on a draft that nobody has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},b),
h("blockquote",{dir:"auto"},...m),a?pi(o,r):mi(o),g?h("p",{class:"ck-beside"},p):"")}function pi({printed_in:o,marks:r},i){
if(!o&&!r)return"";let a=r?h("button",{type:"button",onclick:i},w("Show in the article")):null,u=o?h("cite",{dir:"auto"},
o):null;return h("p",{class:"ck-beside"},u," ",a)}function mi({pages:o,read:r,as_of:i}){let a={target:"_blank",rel:"noop\
ener noreferrer"},u=o.flatMap(({address:b,host:m})=>[" ",h("a",{...a,href:b,title:b},m)]),f=[r&&w("Read on {day}.",{day:r}),
i&&i!==r&&w("True as of {day}.",{day:i})].filter(Boolean).join(" "),g=u.length?[w("Source:"),...u,". "]:[];return h("p",
{class:"ck-beside"},...g,f)}var gi=".ck-question [tabindex='-1']";function wi(o,r){let{drafts:i,extraViews:a,given:u,onChange:f,
together:g}=r,{region:b,announce:m}=fe(),p=ae(m),y=ki(o,p,r),S={...Hs,...a}[o.kind](o,{...li,announce:m,mark:oe,choose:z}),
x=Zs(o,S),{check:C,reveal:M}=bi(j(),g,ue),L=Xs(o,me),P=Ne(),v=h("div",{class:"ck-result"}),T=yi(o,r.number,S.how,P.element,
...x.elements,p.elements.left,L.list,h("div",{class:"ck-actions"},C,M,L.button),p.elements.notice,p.elements.unsaved,v,b),
W=h("form",{novalidate:!0,onsubmit:se},T),E=!1,N=!1,q="";return Z(),{element:W,restore:F,action:K,tell:p.tell,setUnsaved:p.
setUnsaved,keepDraft:ce,focus:()=>Un(S.body),isAnswered:()=>E};function j(){return o.sealed?w("Keep this answer"):S.check??
w("Check")}function K(){return!Be(C)&&S.answer()?{did:"answer",...x.draft()}:null}function Z(){let B=i.of(o,!!S.isFreeText)??
u;B&&x.fill(B),p.setLeft(!!(B&&!u))}function ce(){let B=Be(C)?null:x.unchecked();B?i.keep(o,B):i.forget(o)}function se(B){
if(B.preventDefault(),Be(C)||g)return;let H=K();H?q===JSON.stringify(H)?p.tell(w("Change your answer, then check again.")):
pe(H,C):p.tell(w("Answer first, then check."))}function ue(){Be(M)||pe({did:"show"},M),C.focus()}function pe(B,H){$e(H,!0),
y(B,{onReply(ee){B.did==="answer"&&(q=JSON.stringify(B)),$e(H,!1),F(ee.stands),ce(),f(ee.score);let he=ee.stands.result,
de=he.verdict==="sent"?"":S.said(he);m([Kn(he),de,p.whyUnsaved()].join(" "))},onSilence:()=>$e(H,!1),onRefused(ee){$e(H,
!1);let he={reason:ee};p.tell(o.sealed?w("Not kept: {reason}.",he):w("Not checked: {reason}.",he))}})}function me(){y({did:"\
hint"},{onReply(B){L.show(B.stands.hints),p.clear(),m(w("Hint {place}: {hint}",{place:L.count(),hint:L.last()}))},onSilence:L.
offerNext})}function oe(B,H){y({did:"mark",marks:B},{onReply:ee=>H(ee.stands.result)})}function z(B,H){y({did:"choose",sent:B},
{onReply:H})}function F(B){let{hints:H,result:ee,earlier:he}=B;if(P.show(he),S.follow?.(B),!N&&!H.length&&!ee)return;N=!0;
let de=T.contains(document.activeElement),ve=x.unchecked();L.show(H),p.clear(),E=!!ee&&ee?.verdict!=="so far",T.toggleAttribute(
"data-answered",E),M.hidden=!ee?.may_show,$e(C,!!ee?.final),S.open(),ee?(I(ee,ve),ee.final&&R(de),C.replaceChildren(j())):
(q="",ve||x.settle(),v.replaceChildren())}function I(B,H){x.show(B),H&&!B.final&&x.fill(H),(B.final||!x.unchecked())&&p.
setLeft(!1),v.replaceChildren(gt(B.verdict,Kn(B)),...fi(B,r.showInArticle))}function R(B){i.forget(o),x.close(),B&&!document.
activeElement?.matches(gi)&&C.focus()}}function ki(o,r,{actions:i,whyUnsaved:a}){return(u,f)=>i.give(o.id,u,{onReply(g){
r.setLeft(!1),r.setUnsaved(g.saved?"":ht(a())),f.onReply(g)},onRunning:r.setRunning,onSilence(){f.onSilence?.(),r.clear(),
r.setLeft(!1),r.setUnsaved(tt(i.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function bi(o,r,i){let a={
type:"button",hidden:!0,onclick:i};return{check:h("button",{type:"submit",class:"ck-main",hidden:r},o),reveal:h("button",
a,w("Show the answer"))}}function yi(o,r,i,...a){let u=o.tries?O("One try.","{count} tries.",o.tries):"",f=[i,u].filter(
Boolean).join(" "),g=ie("how"),b=[r,o.lesson].filter(Boolean).join(" · "),m=ne("span",{class:"ck-prompt",dir:"auto"},o.
prompt);return h("fieldset",{class:"ck-question","aria-describedby":g},h("legend",{},h("span",{class:"ck-number"},b),m),
o.below?ne("div",{dir:"auto"},o.below):null,h("p",{class:"ck-how",id:g},f),...a)}function vi(o,r,i){let{isTogether:a,isSealed:u,
passMark:f,whyUnsaved:g,restore:b,announce:m}=i,p=h("p",{class:"ck-score"}),y=h("p",{class:"ck-notice"}),S=h("p",{class:"\
ck-why-unsaved"}),x=h("button",{type:"button",class:"ck-main",hidden:!a,onclick:M},w(u?"Keep all answers":"Check all ans\
wers")),C=h("button",{type:"button",hidden:!0,onclick:P},w("Retry the questions you missed"));return{buttons:[x,C],told:[
y,S,p],setScore:W,setSaved:()=>S.replaceChildren()};function M(){if(Be(x))return;o.addAll();let E=o.actions();if(!Object.
keys(E).length){T(w("Answer first, then check."));return}$e(x,!0),r.giveAll(E,{onReply(N){$e(x,!1),b(N),L(N.saved)},onSilence(){
$e(x,!1),v()}})}function L(E){let N=o.left(),q=N?O("1 question is still open.","{count} questions are still open.",N):"";
y.replaceChildren(q),S.replaceChildren(E?"":ht(g())),m([p.textContent,q,S.textContent].join(" "))}function P(){r.again({
onReply(E){y.replaceChildren(),o.addAll(),b(E),o.firstToAnswer()?.focus()},onSilence:v})}function v(){y.replaceChildren();
let E=tt(r.areStored());S.replaceChildren(E),m(E)}function T(E){y.replaceChildren(E),m(E)}function W(E){p.replaceChildren(
xi(E,f)),C.hidden=!E.missed}}function xi({answered:o,questions:r,of:i,points:a,first:u,passed:f},g){let b=[];return o&&b.
push(w("Answered {answered} of {questions}.",{answered:o,questions:r})),o&&i&&b.push(w("Score: {points} of {of}; on the \
first try, {first}.",{points:Oe(a),of:Oe(i),first:Oe(u)})),f!=null&&b.push(f?w("That is enough to pass."):w("You need {m\
ark}% to pass.",{mark:g})),b.join(" ")}var $i={render({model:o,el:r,views:i={}}){_(o,r);let a=Si(o,Sn(o),i);r.replaceChildren(
a.element);let u=hs(o,r,a.reload);return()=>{a.close(),u()}}};function Si(o,r,i){let a=o.get("shown"),u=o.get("manner"),
f=()=>o.get("kept")?.why,{region:g,announce:b}=fe(),m=xn(r,u,a,{onNews:ue,onLate:me,onElsewhere:K}),p=On(u),y=Oi(m.waiting()),
S=u.way==="all",x=Ns(a,{way:u.way,makeForm:W,put:E}),C=vi(x,m,{isTogether:S,isSealed:a.some(({sealed:oe})=>oe),passMark:u.
pass_mark,whyUnsaved:f,restore:j,announce:b}),M=zr({look:ce,retry:Z,announce:b}),L=h("div",{class:"ck-actions"},x.next,...C.
buttons),P=0,v=h("div",{class:"ck ck-quiz",oninput:N,onclick:N,onkeyup:N,onpointerup:N},u.told?h("p",{class:"ck-told"},u.
told):null,M.element,L,...C.told,g);return x.begin(),o.on("change:kept",se),M.show({aloud:!0}),r.ask({type:"open"},{onReply:q,
onSilence:pe}),{element:v,close:T,reload:K};function T(){o.off("change:kept",se);for(let oe of[m,p,M,r])oe.close()}function W(oe,z){
return wi(oe,{number:z,actions:m,drafts:p,given:y.get(oe.id),whyUnsaved:f,together:S,extraViews:i,showInArticle:()=>r.ask(
{type:"evidence",question:oe.id},{onReply:Ti}),onChange(F){C.setScore(F),x.arrange()}})}function E(oe,z){L.before(...oe.
map(F=>F.element)),z?v.dataset.toCome=String(z):delete v.dataset.toCome}function N({target:oe}){let z=x.around(oe);z&&p.
soon(z)}function q(oe){j(oe),m.open(oe.versions),ue()}function j(oe){x.restore(oe.questions),C.setScore(oe.score)}function K(){
r.ask({type:"open"},{onReply:j}),ue()}function Z(oe){r.ask({type:"retry"},{onReply(){ue(),M.show({aloud:oe})}})}function ce(){
return{kept:o.get("kept")??{},late:P,waiting:m.waiting().length,isSilent:m.areSilent(),areStored:m.areStored()}}function se(){
f()||m.saved(),ue()}function ue(){M.show();let oe=new Set(m.waiting().map(({question:z})=>z));oe.size||C.setSaved(),x.setSaved(
oe)}function pe(){m.notOpened(),M.show({aloud:!0});for(let{question:oe}of m.waiting())x.named(oe)?.setUnsaved(tt(m.areStored()))}
function me({question:oe=""},z){if(P+=z.saved?1:0,z.type==="state"?j(z):z.stands&&(C.setScore(z.score),x.restoreOne(oe,z.
stands)),z.without_effect?.length){let F=w("The work that was waiting in this browser is kept in your record but does no\
t count, because something else was done here before it arrived.");x.named(oe)?.tell(F)}}}function Oi(o){let r=o.filter(
({deed:i})=>i?.did==="answer");return new Map(r.map(({question:i,deed:a})=>[i,a]))}function Ti(){document.querySelector(
".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Jn(o,r,i=0){let a=r.getBoundingClientRect(),u=o.getBoundingClientRect(),
f=u.top+i;if(a.top>=f&&a.bottom<=u.bottom)return;let g=matchMedia("(prefers-reduced-motion: reduce)").matches,b=Math.max(
0,(u.bottom-f-a.height)/2);o.scrollBy({top:a.top-f-b,behavior:g?"auto":"smooth"})}function Ni(o,r,i){let a=h("div",{class:"\
ck-article",role:"group",tabindex:"0","aria-label":w("Article"),lang:o.lang||null,onclick:({target:v})=>{v instanceof Element&&
x(v.closest(".ck-passage"))},onkeydown:g}),u=[],f=[];return{element:a,show:b,select:L,scrollToMarked:()=>P(u.find(v=>v.marked))};
function g(v){let T=f.findIndex(({element:E})=>E===v.target);if(T<0||v.altKey||v.ctrlKey||v.metaKey)return;let W={ArrowRight:T+
1,ArrowDown:T+1,ArrowLeft:T-1,ArrowUp:T-1,Home:0,End:f.length-1}[v.key];if(v.key==="Enter"||v.key===" ")x(f[T].element);else if(f[W])
C(f[W]);else if(W===void 0)return;v.preventDefault()}function b(v,T){let W=new Set,E=[...T,...v.flatMap(j=>[j.evidence,...j.
passages])];for(let[j,K]of E)W.add(j).add(K);u=[];let N=[],q=0;for(let j of o.blocks)N.push(r.slice(q,j.start),m(j,[...W])),
q=j.end;N.push(r.slice(q,r.length)),p(v,T),f=u.filter(j=>j.rows.length),f.forEach(S),f.length&&M(f[0]),a.replaceChildren(
...N)}function m(v,T){let W=[...T.filter(K=>v.start<K&&K<v.end).sort((K,Z)=>K-Z),v.end],E=W.map((K,Z)=>{let ce=Z?W[Z-1]:
v.start,se=h("span",{},r.slice(ce,K));return{start:ce,end:K,rows:[],marked:!1,element:se}});u.push(...E);let N=v.aside?h(
"span",{class:"ck-aside-label"},v.aside):null,q=v.aside?"ck-aside":`ck-${v.kind.replace(" ","-")}`,j=E.map(K=>K.element);
return h("p",{class:q,dir:"auto"},N,...j)}function p(v,T){let W=v.flatMap(E=>E.passages.map(([N,q])=>({id:E.id,start:N,end:q})));
W.sort((E,N)=>E.end-E.start-(N.end-N.start));for(let{id:E,start:N,end:q}of W)for(let j of y(N,q))j.rows.includes(E)||j.rows.
push(E);for(let[E,N]of T)for(let q of y(E,N))q.marked=!0,q.element.classList.add("ck-marked")}function y(v,T){let W=0;for(let N=u.
length;W<N;){let q=W+N>>1;u[q].start<v?W=q+1:N=q}let E=W;for(;E<u.length&&u[E].end<=T;)E+=1;return u.slice(W,E)}function S({
element:v,rows:T}){v.classList.add("ck-passage"),v.prepend(h("span",{class:"ck-unseen"},`${T.join(", ")}: `)),v.setAttribute(
"role","button"),v.setAttribute("tabindex","-1"),v.setAttribute("aria-pressed","false"),Y(v)}function x(v){let T=f.find(
E=>E.element===v);if(!T)return;M(T);let W=T.rows.indexOf(T.chosen??"");i(T.rows[(W+1)%T.rows.length])}function C(v){M(v),
v.element.focus()}function M(v){for(let T of f)T.element.tabIndex=T===v?0:-1}function L(v){for(let N of u){let q=v!==void 0&&
N.rows.includes(v.id),[j,K]=v?.evidence??[1/0,-1/0];N.chosen=q?v.id:void 0,N.element.classList.toggle("ck-chosen",q),N.element.
classList.toggle("ck-evidence",j<=N.start&&N.end<=K),N.rows.length&&N.element.setAttribute("aria-pressed",String(q))}let T=u.
find(N=>N.chosen),W=a.getRootNode(),E=W instanceof Document||W instanceof ShadowRoot?W.activeElement:null;!T||f.some(({element:N})=>N===
E)||(M(T),P(T))}function P(v){v&&Jn(a,v.element)}}var Ei=class{constructor(o){this.text=o,this.units=[0];let r=0;for(let i of o)
r+=i.length,this.units.push(r)}get length(){return this.units.length-1}slice(o,r){return this.text.slice(this.units[o],this.
units[r])}};function Ai(o,r,{choose:i,switchTo:a}){let u=ie("rows"),f=h("div",{class:"ck-rows"}),g=h("p",{class:"ck-hint\
 ck-drafts"}),b=h("div",{class:"ck-detail"}),m=o.map(({name:N,label:q,rows:j})=>{let K=O("1 row","{count} rows",j.length);
return h("option",{value:N},w("{label} ({rows})",{label:q,rows:K}))}),p=h("select",{onchange:()=>a(p.value)},...m),y=h("\
label",{class:"ck-switch"},w("Table")," ",p),S=new Map,x,C=!1;return{element:h("div",{class:"ck-table"},y,g,f,b),show:M,
select:v};function M(N){p.value=N.name,S=new Map(N.rows.map(j=>[j.id,P(N,j)]));let q=Ci(N.rows);g.hidden=!q,g.textContent=
q,f.replaceChildren(N.rows.length?L(N):h("p",{},w("This table has no rows for this article."))),f.scrollTop=0}function L(N){
let q=w("{label}: choose a row to mark its words",{label:N.label}),j=[w("Row"),...N.columns].map(Z=>h("th",{scope:"col"},
Z)),K=[...S.values()].map(({element:Z})=>Z);return h("fieldset",{},h("legend",{},q),h("table",{},h("thead",{},h("tr",{},
...j)),h("tbody",{},...K)))}function P(N,q){let j=`${u}-${q.id}`,K=()=>i(q.id),Z=h("input",{type:"radio",name:u,value:q.
id,id:j,onchange:K}),ce=h("label",{for:j},Z,q.id),se=`${j}-main`,ue=q.cells.map((me,oe)=>h("td",{dir:"auto",id:oe===N.main?
se:null,"data-heading":N.columns[oe]},me));return Z.setAttribute("aria-describedby",se),{element:h("tr",{onclick:pe},h("\
th",{scope:"row"},ce),...ue),input:Z};function pe({target:me}){me instanceof Element&&me.closest("label")||(Z.focus(),i(
q.id))}}function v(N){let q=x;S.get(q??"")?.element.classList.remove("ck-chosen"),x=N?.id;let j=S.get(x??"");for(let{input:K}of S.
values())K.checked=K.value===x;return j?.element.classList.add("ck-chosen"),j&&Jn(f,j.element,f.querySelector("thead")?.
offsetHeight),b.replaceChildren(...N?T(N):[h("p",{},w("No row is chosen."))]),q}function T(N){let q=W(N).map(({part:Z,words:ce,
count:se})=>h("li",{},h("span",{class:"ck-part"},Z)," ",h("q",{dir:"auto"},ce),se>1?O(" (once)"," ({count} times)",se):null)),
j=[Ri(N),Mi(N),...N.why],K=h("details",{open:C,ontoggle:()=>C=K.open},h("summary",{},w("Why this row?")),h("ul",{},...j.
map(Z=>h("li",{},Z))));return[h("p",{class:"ck-detail-head"},h("strong",{},w("Row {id}",{id:N.id})),h("button",{type:"bu\
tton",onclick:E},w("Clear the marks"))),h("p",{class:"ck-part"},w("Its words in the article")),h("ul",{},...q),K]}function W(N){
let q=new Map;for(let[j,K,Z]of N.passages){let ce=r.slice(j,K),se=q.get(`${Z} ${ce}`)??{part:Z,words:ce,count:0};q.set(`${Z}\
 ${ce}`,{...se,count:se.count+1})}return[...q.values()]}function E(){let N=S.get(x??"");i(""),N?.input.focus()}}function Ci(o){
let r=o.filter(({origin:i})=>i==="proposed").length;return r?r===o.length?w("This table is a draft that nobody has check\
ed."):O("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",r):""}function Ri({origin:o,checked:r}){if(o==="machine")return w("The machine made this row.");if(o==="propo\
sed")return w("This row is a draft that nobody has checked.");let{kind:i,name:a,day:u}=r;return i==="person"?w("Checked \
by {name} on {day}.",{name:a,day:u}):w("Checked by {name}, a program, on {day}.",{name:a,day:u})}function Mi({certainty:o}){
return w(o==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var Vn=150,Qn=o=>o.
length>Vn?`${o.slice(0,Vn)} …`:o,Li={render({model:o,el:r}){_(o,r);let i=o.get("page"),a=o.get("tables"),u=new Ei(i.text),
{region:f,announce:g}=fe(),b=Ni(i,u,M),m=Ai(a,u,{choose:M,switchTo:v}),p=Ii(i);b.element.setAttribute("aria-describedby",
p.id);let y=i.title?w("Reader: {title}",{title:i.title}):w("Reader"),S=h("div",{class:"ck ck-reader",role:"group","aria-\
label":y},p,h("div",{class:"ck-sides"},b.element,m.element),f);r.replaceChildren(S);let x=Ut("reader","any"),C=P();return o.
on("change:table",E),o.on("change:selected",N),o.on("change:marked",q),E(),C=!1,q(),()=>{o.off("change:table",E),o.off("\
change:selected",N),o.off("change:marked",q)};function M(j){o.set("selected",j),o.save_changes(),L()}function L(){x.put(
o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}function P(){let j=x.get(o.get("place")),
K=a.find(({name:ce})=>ce===j?.table);if(!K||o.get("selected"))return!1;let Z=K.rows.find(({id:ce})=>ce===j.selected);return o.
set("table",K.name),o.set("selected",Z?.id??""),o.save_changes(),!0}function v(j){o.set("selected",""),o.set("table",j),
o.save_changes(),L()}function T(){let j=o.get("table");return a.find(K=>K.name===j)??a[0]}function W(){return T().rows.find(
({id:j})=>j===o.get("selected"))}function E(){let j=T();m.show(j),b.show(j.rows,o.get("marked")),N()}function N(){let j=W(),
K=m.select(j);b.select(j),!C&&(j?g(_i(j,j.cells[T().main])):K&&g(w("Marks cleared.")))}function q(){let j=o.get("marked");
if(b.show(T().rows,j),b.select(W()),!j.length)return;b.scrollToMarked();let K=j.map(([Z,ce])=>u.slice(Z,ce)).join(" … ");
g(w("Marked in the article: {words}",{words:Qn(K)}))}}};function Ii(o){let r=w("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),i=w("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),a=o.lang==="en"?i:`${r} ${i}`;return h("p",{class:"ck-hi\
nt",id:ie("hint")},a)}function _i({id:o,passages:r},i){return O("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",r.length,{id:o,words:Qn(i)})}return k($)})();return e}function It(e,t=()=>{}){let n=new Map,s={get:l=>e[l],set(l,c){JSON.stringify(e[l])!==JSON.stringify(c)&&(e[l]=c,d(`chang\
e:${l}`,s,c))},save_changes(){},send:(l,c,k=[])=>t(l,k),on:(l,c)=>n.set(l,(n.get(l)??new Set).add(c)),off:(l,c)=>n.get(l)?.
delete(c),say:(l,c=[])=>d("msg:custom",l,c)};return s;function d(l,...c){for(let k of n.get(l)??[])k(...c)}}var Nr="review/";function Er({lessons:e,unread:t,apart:n},s){let d=new Map;for(let c of s){let $=c.quiz.startsWith(Nr)?c.
question:`${c.quiz}/${c.question}`;d.set($,[...d.get($)??[],c])}let l=c=>ic(c,d.get(`${c.quiz}/${c.id}`)??[]);return{unread:t,
apart:n,lessons:e.map(c=>({...c,objectives:c.objectives.map(k=>({...k,questions:k.questions.map(l)}))}))}}function ic(e,t){
let s=ac(e,t).at(-1),d=e.graded&&s===!1,l=t.some(({quiz:k,version:$,action:A})=>k===e.quiz&&$!==e.version&&A.did==="answ\
er");return{state:s===void 0?"left":d?"missed":"done",earlier:l,prompt:e.prompt}}function ac(e,t){let n=new Map,s=new Map;
for(let{quiz:d,question:l,version:c,action:k}of t){if(c!==(d.startsWith(Nr)?e.in_review:e.version))continue;let $=n.get(
d)??Mt([{...e,id:l}],0);n.set(d,$);try{let A=$.act(l,k),D=xe(A).at(-1)?.grade.verdict;if(k.did!=="answer"||D===Fe)continue;
let _=`${d} ${A.again}`;s.delete(_),s.set(_,D==="right")}catch(A){if(!(A instanceof te))throw A}}return[...s.values()]}var cc=/^[0-9a-f]{16}$/,lc=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,Ar=600;function Rr({quiz:e,pass_mark:t},n,s,d){let l=Mt(n,
t),c=new Map(s.map(U=>[U.id,U])),k=new Map,$=new Set,A=new Set;return{session:l,earlier:U=>k.get(U)??[],isNotPossible:U=>$.
has(U),versions:Object.fromEntries(n.map(({id:U,version:X})=>[U,X])),follow:G,act:D};async function D(U,X=!1){let re=[],
h={},Y=await d.append(()=>(G(),[re,h]=[[],{}],U.flatMap(([ne,fe])=>{try{let Q=V(ne,fe,X);return re.push(Q.id),d.knows(Q.
id)?[]:[_(Q,fe,X)]}catch(Q){if(!(Q instanceof te))throw Q;return h[ne]=Q.message,[]}})));return{done:re,refused:h,saved:Y}}
function _(U,X,re){try{return w(U,X)}catch(h){if(!re||!(h instanceof te))throw h;return $.add(U.id),U}finally{A.add(U.id)}}
function w(U,X){let re=l.question(U.question),{id:h,version:Y}=re,{sent:ne}=U.action;if(U.version!==Y)return O(U),{...U,
words:_t(Cr(c.get(h),ne))};let{again:fe}=l.progress(h),{tries:Q}=l.act(h,X);if(X.did!=="answer")return{...U,round:fe};let le=Q[Q.
length-1],{confidence:ie,reason:ye}=le;return{...U,action:{did:"answer",sent:le.sent,confidence:ie,reason:ye},round:fe,attempt:Q.
length,words:_t(Cr(c.get(h),ne)||ur(re,c.get(h),ne))}}function O(U){k.set(U.question,[...k.get(U.question)??[],U])}function V(U,X,re){
re||l.question(U);let h=n.find(({id:ye})=>ye===U)?.version,Y=X.version||h;if(!(Ct(U)&&Ct(X.id)&&typeof X.did=="string")||
typeof Y!="string"||!cc.test(Y))throw new te(J("this cannot be done here"));let fe=re?uc(X):et(),Q={round:0,attempt:0,words:"",
n:0},ie={...{id:X.id,quiz:e,question:U,version:Y},action:br(X),time:fe,...Q};if(ze(ut(ie)).length>At)throw new te(J("the\
 answer is too long to be saved"));return ie}function G(){for(let U of d.entries()){if(U.quiz!==e||A.has(U.id))continue;
A.add(U.id);let X=n.find(({id:re})=>re===U.question);if(X)if(U.version!==X.version)O(U);else try{l.act(U.question,U.action)}catch(re){
if(!(re instanceof te))throw re;$.add(U.id)}}}}function uc({time:e}){let t=et();return typeof e=="string"&&lc.test(e)&&e<
t?e:t}function Cr(e,t){let s=Object.values(e??{}).filter(Array.isArray).flat().filter(c=>Ie(c)&&"token"in c),d=new Map(s.
map(({token:c,text:k})=>[c,Nt(k)])),l=dc(t);return l.flat().every(c=>d.has(c))?l.map(c=>c.map(k=>d.get(k)).join(": ")).join(
"; "):""}function dc(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(n=>[n]):Ie(e?.pairs)?Object.entries(
e.pairs):[]}function _t(e){let t=[...Xe(e)];return t.length<=Ar?t.join(""):`${t.slice(0,Ar-1).join("")}…`}function Mr({
action:e,words:t}){let{sent:n}=e;if(t||!Ie(n))return _t(t);let{text:s}=n;return _t(lr(n)||(typeof s=="string"?s:""))}var fc=5;function hc(e){return e.filter(({action:s})=>["answer","choose"].includes(s.did)).map(({action:s})=>s.sent?.client).
findLast(s=>typeof s=="string")??""}function Lr({manner:e,keys:t,shown:n},s,d){let l=Rr(e,t,n,s),{session:c}=l,k={async open(){
return await s.refresh(),w()},retry:()=>k.open({}),async do({question:G,deed:U,late:X}){let re=await l.act([[String(G),U??
{}]],!!X),[h]=Object.values(re.refused);if(h)throw new te(h);return["answer","show"].includes(U?.did)&&d.mark(_(G)),{...O(
G),...V(re)}},async"do-all"({deeds:G}){let U=await l.act(Object.entries(G??{}));return{...w(),refused:U.refused,...V(U)}},
async again({id:G}){await s.refresh(),l.follow();let U=c.questions.filter(re=>c.isMissed(re.id)),X=await l.act(U.map(re=>[
re.id,{did:"again",id:`${G}:${re.id}`}]));return{...w(),...V({...X,done:[...X.done,G]})}},async evidence({question:G}){return d.
mark(_(G)),{type:"evidence"}}};return{async reply(G){try{if(!Object.hasOwn(k,G.type))throw new te(J("this kind of messag\
e is not known"));return await k[G.type](G)}catch(U){if(!(U instanceof te))throw U;return{type:"refused",reason:U.message}}}};
function $({id:G,hints:U}){let X=c.progress(G),re=xe(X).length?D(fn(c,G)):null,h=l.earlier(G).filter(({action:Y})=>Y.did===
"answer").map(Y=>({time:Y.time,words:Mr(Y)}));return{hints:U.slice(0,X.hints).map(({text:Y})=>Y),result:re,earlier:h.slice(
-fc),...A(G)}}function A(G){let U=s.entries();return{versions:U.filter(({quiz:h,question:Y,action:ne})=>h===e.quiz&&Y===
G&&ne.did==="answer").map(({time:h,action:Y})=>({time:h,sent:Y.sent??{}})),client:hc(U)}}function D(G){let{evidence:U}=G;
return U?.words?{...G,evidence:{...U,marks:d.marks(U)}}:G}function _(G){return xe(c.progress(G)).length?fn(c,G).evidence:
null}function w(){return l.follow(),{type:"state",questions:Object.fromEntries(c.questions.map(G=>[G.id,$(G)])),score:c.
score(),versions:l.versions}}function O(G){return{type:"done",stands:G in l.versions?$(c.question(G)):null,score:c.score()}}
function V({done:G,saved:U}){let X=G.filter(l.isNotPossible);return{done:G,saved:U,...X.length?{without_effect:X}:{}}}}function Ir(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var _r=20,pc=1e3,mc=10**9,jr=10,gc=new TextEncoder().encode('{"format"'),wc=[239,187,191];function jt(e,t){let n=wc.every(
(Q,le)=>e[le]===Q)?e.subarray(3):e,s=[],d=new Set,l=new Map,[c,k,$]=[0,0,0],[A,D]=[!1,!0],_=kc(n),w=_.pop()??n.subarray(
0,0);for(let Q of _)V(Q,re);return w.length&&V(w,h),ne(),{entries:s,ids:d,last:c,backedUp:k,isUnended:w.length>0,needsHead:!D||
O(),mended:fe};function O(){return!A&&!d.size}function V(Q,le){if($+=1,Q.every(ye=>ye===13))return;let ie=xr(Q);if(ie===
null||typeof ie!="object"||Array.isArray(ie))Y(le());else if("format"in ie)X(ie);else if(D)"note"in ie?G(ie):U(wr(ie));else
return}function G({upto:Q}){Number.isInteger(Q)&&(k=Math.max(k,Math.min(Q,c)))}function U(Q){Q?d.has(Q.id)?Y(J("Line {li\
ne} repeats an earlier line: it counts once.",{line:$})):(d.add(Q.id),s.push(Q),Q.n<mc&&(c=Math.max(c,Q.n))):Y(re())}function X({
format:Q,course:le}){let ie=O();if(ie&&Number.isInteger(Q)&&Q!==Ze)throw new te(bc(Q));if(!Number.isInteger(Q)||typeof le!=
"string")Y(re());else{if(ie&&le!==t)throw new te(yc(t,le));le!==t||Q!==Ze?(D=!1,Y(J("Another record begins at line {line\
}: it is ignored.",{line:$}))):ie?A=!0:D?Y(J("Line {line} repeats the header of the record: it is ignored.",{line:$})):D=
!0}}function re(){return J("Line {line} cannot be read: it is ignored, but stays in the file.",{line:$})}function h(){return J(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:$})}function Y(Q){l.size<pc&&l.set($,Q)}function ne(){
if(!O()||n.every(le=>[0,10,13].includes(le)))return;if(!gc.every((le,ie)=>ie>=n.length||n[ie]===le)||_.length>1)throw new te(
J("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function fe(){let Q=[...l.values()],le=Q.length-
_r;return le<=0?Q:[...Q.slice(0,_r),J("{count} more lines like these.",{count:le})]}}function kc(e){let t=[],n=0;for(let s=e.
indexOf(jr);s>=0;s=e.indexOf(jr,n))t.push(e.subarray(n,s)),n=s+1;return[...t,e.subarray(n)]}function bc(e){let t={known:Ze,
found:e};return e>Ze?J("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):J("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var yc=(e,t)=>J("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Dr="coursekit",pn="records";function qr(e,t){return vc(async()=>{let n=await xc();try{await $c(n,e,t)}finally{n.close()}})}
function vc(e){return navigator.locks?navigator.locks.request(Dr,e):e()}function xc(){return new Promise((e,t)=>{let n=indexedDB.
open(Dr,1);n.onupgradeneeded=()=>n.result.createObjectStore(pn),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function $c(e,t,n){return new Promise((s,d)=>{let l=e.transaction(pn,"readwrite"),c=l.objectStore(
pn),k=null;l.oncomplete=()=>s(),l.onabort=()=>d(k??l.error);let $=c.get(t);$.onsuccess=()=>{try{let A=n($.result??new Uint8Array);
A&&c.put(A,t)}catch(A){k=A,l.abort()}}})}var Sc=32*1024*1024,mn=new Uint8Array;function Br(e){let t=mn,n=jt(t,e),s=[],d="",l=new Set,c=0,k=Nc(e,()=>_().catch(()=>{})),
$=Promise.resolve();return _(),{course:e,begun:()=>$,entries:()=>[...n.entries,...s],knows:D,last:A,isAtStake:()=>A()>n.
backedUp,why:()=>d,waiting:()=>s.length,mended:()=>n.mended(),follow:Y=>l.add(Y),refresh:_,append:w,merge:O,noteBackup:V,
contents:G};function A(){return n.last+s.length}function D(Y){return n.ids.has(Y)||s.some(ne=>ne.id===Y)}function _(){return U(
()=>[])}async function w(Y){return await U(()=>{let ne=Y();return c+=ne.length,s=[...s,...ne],[]}),!d}async function O(Y){
let ne=jt(Y,e),fe=0;return await w(()=>{let Q=ne.entries.filter(le=>!D(le.id)&&Tc(le));return fe=Q.length,c-=fe,Q}),{added:fe,
mended:ne.mended()}}function V(Y){let ne="the student has the entries up to here";return U(()=>[{note:ne,upto:Math.min(Y,
A()),time:et()}])}function G(){return dt([t,h([])])}function U(Y){return $=$.catch(()=>{}).then(()=>X(Y)),$}async function X(Y){
let[ne,fe]=[A(),d];c=0;let[Q,le]=[!1,!1],ie=()=>{le=!0;let ke=Y();return le=!1,Q=!0,ke};try{let ke=mn;await qr(e,De=>{re(
De);let Ge=h(ie());if(ke=Ge.length?dt([De,Ge]):De,ke.length>Sc)throw new Error(J("the record has reached its maximum siz\
e"));return Ge.length?ke:null});let je=ke.length!==t.length;re(ke),d="",je&&k.tell()}catch(ke){if(le)throw ke;d=Oc(ke),Q||
ie()}let ye=A()!==ne,Pe=A()-ne!==c;if(ye||d!==fe)for(let ke of l)ke({isMore:ye,isElsewhere:Pe})}function re(Y){Y.length===
t.length&&Y.every((ne,fe)=>ne===t[fe])||(n=jt(Y,e),t=Y,s=s.filter(({id:ne})=>!n.ids.has(ne)))}function h(Y){if(!s.length&&
!Y.length)return mn;let ne=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&ne.push(ze(gr(e))),s.forEach((fe,Q)=>{
ne.push(ze(ut({...fe,n:n.last+Q+1})))}),dt([...ne,...Y.map(ze)])}}function Oc(e){let n=(e instanceof Error?e.message||e.
name:String(e)).replace(/\.$/,"");return J("This browser will not store your answers ({reason}). They stay on this page \
while it is open: download them before you leave.",{reason:n})}var Tc=e=>ze(ut(e)).length<=At;function Nc(e,t){if(document.
addEventListener("visibilitychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(
`coursekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var Ec=["reader","explorer","quiz","predict","progress"],Ac=".coursekit-paper";function Wr(e){let t=Ir(),n=new Map;return{
records:n,showAll:s};function s(c){let k=[...c.querySelectorAll(".coursekit-widget")].map($=>({fragment:$,state:wn($.querySelector(
"script"))}));for(let $ of Ec)for(let{fragment:A,state:D}of k)D?.widget===$&&d(A,D);return k.findLast(({state:$})=>$?.widget===
"quiz")?.fragment}function d(c,k){let $={...e.languages,own:k.own??""};Object.assign(k,{words:e.words??{},languages:$}),
k.pictures&&(k.pictures=[k.picture,...k.pictures]);let A=It(k,(G,U)=>D(G,U)),D=l(k,A),_=ge("div",{class:"coursekit-shown"}),
w=c.querySelector(":scope > template"),O=w instanceof HTMLTemplateElement?w.content.cloneNode(!0):"",V=[...c.children];c.
append(_);try{Tr()[k.widget].render({model:A,el:_,views:{}});for(let G of V)G.matches(Ac)||G.remove();c.classList.add("c\
oursekit-is-shown"),c.append(O)}catch(G){_.remove(),console.error(G)}}function l(c,k){if(c.widget==="reader"&&t.add(c.article,
k),c.pictures&&k.on("change:chosen",()=>k.set("picture",Cc(c))),!c.course)return()=>{};let $=n.get(c.course)??Br(c.course);
n.set(c.course,$);let{course:A}=c;Object.assign(c,{kept:gn($),keeping:{course:A,place:"disk"}}),$.follow(({isMore:O,isElsewhere:V})=>{
k.set("kept",gn($)),(V||O&&!c.keys)&&k.say({keeping:"changed"})});let D=Lt($),_="keys"in c?Lr(c,$,t):null,w=async(O,V)=>O.
keeping!=="look"?D(O,V):(await $.refresh(),{keeping:"look",...Er(c.counted,$.entries())});return async(O,V)=>{if("keepin\
g_id"in O){let{files:G=[],...U}=await Ur(()=>w(O,V));k.say({...U,keeping_id:O.keeping_id},G)}else if(_){let G=await Ur(()=>_.
reply(O));k.set("kept",gn($)),k.say({...G,message_id:O.message_id})}}}}function Cc({chosen:e,pictures:t,picture:n}){if(!n.
of)return n;let s=({of:l})=>JSON.stringify(l)===JSON.stringify(e),d=J("This page has no figure for these choices; the no\
tebook draws it.");return t.find(s)??{of:e,fault:d}}var gn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Ur(e){
try{return await e()}catch(t){if(!(t instanceof te))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function wn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var _e=wn(document.querySelector("script.coursekit-page"))??{};Zn(It(_e),ge("div"));_e.lists&&er(_e.lists);_e.dates&&ar(
_e.dates);_e.customs&&sr(_e.customs);var{records:Rc,showAll:Fr}=Wr(_e),Mc=Fr(document),Lc=!!document.querySelector(".cou\
rsekit-progress");Mc?.after(...[...Rc.values()].map(e=>Or(e,Lc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Fr(e)});})();

"use strict";(()=>{var ut={},_e={used:"",own:""};function To(e,t){ut=e.get("words")??{};let n=e.get("languages");n?.used&&(_e=n,t.lang=n.used,
t.dir=n.direction)}function D(e,t={}){let n=ut[e]??e;return Ao(typeof n=="string"?n:n[0],t)}function dt(e,t,n,r={}){let u=ut[e]??
[e,t],c=Number.isInteger(n)?n<200?n:100+n%100:100,l=(ut[e]&&ut[""]?.[c])??+(n!==1);return Ao(u[Number(l)],{count:n,...r})}
function Ao(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>r in t?String(t[r]):n)}var sc=15e3,ic=new Set(["a","button","input","select","textarea","summary"]),ac="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...n){let r=document.createElement(e);for(let[u,c]of Object.entries(t))u.startsWith(
"on")?r.addEventListener(u.slice(2),c):c!==!1&&c!=null&&r.setAttribute(u,c===!0?"":c);t.dir==="auto"&&_e.own&&(r.lang=_e.
own);for(let u of n)u!=null&&r.append(u);return(ic.has(e)||"tabindex"in t)&&Co(r),r}function Co(e){e instanceof HTMLElement&&
e.matches(ac)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Co(e)}));function Ro(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:r=>{e.replaceChildren(
ge("p",{},r)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),sc)}}}var Bu=Math.random().toString(36).slice(2,12);var Mo=8,cc=6e4;function Lo(e){let{region:t,announce:n}=Ro(),r=ge("p",{class:"ck-notice"}),u=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:S}),c=ge("button",{type:"button",onclick:y},D("Download my answers")),l=ge("button",{type:"button",onclick:()=>u.
click()},D("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},c,l,u),r,t);function m(I){
r.replaceChildren(I),n(I)}async function y(){try{let{name:I,upto:j,files:f}=await e.ask({keeping:"take"});if(!j)return m(
D("There is nothing to download yet."));lc(new Blob(f,{type:"application/jsonl"}),I),await e.ask({keeping:"taken",upto:j}),
m(D("Downloaded: {name}. Keep this file.",{name:I}))}catch(I){m(D("Not downloaded: {reason}",{reason:jo(I)}))}}async function S(){
let[I]=u.files??[];if(I)try{if(I.size>Mo*1024*1024)throw new Error(D("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Mo}));let{told:j}=await e.ask({keeping:"add"},[await I.
arrayBuffer()]);m(j)}catch(j){m(D("Not uploaded: {reason}",{reason:jo(j)}))}finally{u.value=""}}}var jo=e=>e instanceof Error?
e.message:String(e);function lc(e,t){let n=URL.createObjectURL(e);ge("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),cc)}var te=class extends Error{};var uc="ending";var Rt={read(e,t,{chosenTokens:n,Refusal:r,t:u,typed:c}){if(!Array.isArray(t.path)||!t.path.length)throw new r(u("nothin\
g is chosen"));let l=[];for(let m of t.path){let y=(Ze(e,l)?.options??[]).map(dc);l.push(y.indexOf(n({path:[m]},"path",y)[0]))}
if(!("text"in t))return{path:l,text:""};if(!e.reason||Ze(e,l))throw new r(u("this cannot be done here"));return{path:l,text:c(
t,2e3)}},goesOn:(e,t)=>!!Ze(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:r,t:u}){let c=t.path.every((m,y)=>n.
path[y]===m),l=n.path.length===t.path.length&&n.text===t.text;if(!c||l)throw new r(u("a decision that was made stays"))},
grade(e,{path:t}){return[Ct(e,t).reduce((r,{node:u,at:c})=>r+u.options[c].points,0)/e.most,Ze(e,t)?"so far":""]},outcome(e,{
path:t,text:n},r){let u=Ze(e,t),c={path:Ct(e,t).map(({node:I,at:j})=>I.options[j].token),steps:Ct(e,t).map(({node:I,at:j})=>hc(
I,j,r)),next:u?fc(u):null,ending:u?"":e.ending,asks:null};if(u||!e.reason)return c;let{prompt:l,limit:m,rubric:y,model:S}=e.
reason;return c.asks={prompt:l,limit:m},n?{...c,written:n,rubric:y,model:S}:c},taken(e,t,n){let{path:r,steps:u,next:c,ending:l,
asks:m}=Rt.outcome(e,t,!1,n),y=u.map(S=>({...S,verdict:"",feedback:""}));return{path:r,steps:y,next:c,ending:l,asks:m}},
decidedIn(e,t,n,r){if(n)return{path:t.path};let u=[];for(let{node:c,at:l}of Ct(e,Rt.read(e,{path:t.path},r).path)){u.push(
c.contested?"":c.options[l].token);let m=c.options.map(({to:y})=>y);if(c.contested&&new Set(m).size>1)break}return{path:u}},
words(e,t,n,r){let u=[],c=Mt(r,r.start);for(let l of t.path){let m=c.options.find(y=>y.token===l);m&&u.push(n.plain(m.text)),
c=Mt(r,(m??c.options[0]).to)}return[...u,t.text].filter(Boolean).join("; ")}},dc=({token:e})=>e;function Ze(e,t){let n=e.
start;for(let r of t)n=Mt(e,n)?.options[r].to;return n===uc?void 0:Mt(e,n)}var Mt=(e,t)=>e.nodes.find(({id:n})=>n===t),Ct=(e,t)=>t.
map((n,r)=>({node:Ze(e,t.slice(0,r)),at:n})),fc=({fact:e,question:t,contested:n,options:r})=>({fact:e,question:t,contested:n,
options:r.map(({token:u,text:c})=>({token:u,text:c}))});function hc({fact:e,question:t,contested:n,options:r},u,c){let l=r.
map(({text:y,points:S,feedback:I})=>({text:y,verdict:pc(n,S),feedback:I})),m=c?l.filter((y,S)=>S!==u):[];return{fact:e,question:t,
contested:n,...l[u],others:m}}function pc(e,t){return e?"discussed":t?"right":"wrong"}var jt=["claim","rule","application","counter","source"];var Io={read(e,t,{lengthOf:n,Refusal:r,strip:u,t:c,wellFormed:l}){let m=_o(e,t);if(m===null)throw new r(c("no client is \
chosen"));let{fields:y}=t;if(typeof y!="object"||!y||Array.isArray(y))throw new r(c("nothing is written"));let S=Object.
entries(y).filter(([,f])=>f!=="");if(!S.every(([f,E])=>jt.includes(f)&&typeof E=="string"))throw new r(c("this cannot be\
 done here"));if(S.reduce((f,[,E])=>f+n(E),0)>4e3)throw new r(c("the answer is longer than {most} characters",{most:4e3}));
let I=new Map(S),j=jt.map(f=>l(u(I.get(f)??"")));if(!j.some(Boolean))throw new r(c("nothing is written"));return{client:m,
fields:j}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:n,t:r}){if(_o(e,t)===null)throw new n(r("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:n,fields:r},u,{split:c})=>({client:n,fields:Object.fromEntries(jt.map((l,m)=>[l,
r[m]])),count:r.reduce((l,m)=>l+c(m).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":jt.map(n=>Object.hasOwn(t,n)&&t[n]).filter(n=>typeof n=="string"&&n).join("; ")}};function _o({
clients:e},t){let n=t?.client;return typeof n=="string"&&e.includes(n)?n:null}var qo={read(e,t,{options:n,Refusal:r,t:u}){let c=n.read(e,t);if(c.size!==1)throw new r(u("more than one option is chose\
n, but only one is asked for"));return c},grade:(e,t,{options:n})=>Number([...n.right(e)].every(r=>t.has(r))),outcome:(e,t,n,{
options:r})=>r.outcome(e,t,n)};var Do={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let r=n.right(e),u=[...t].filter(c=>r.has(c)).length;
return Math.max(0,u-(t.size-u))/r.size},outcome(e,t,n,{options:r}){let u=r.outcome(e,t,n),c=r.right(e),l=t.size<c.size&&
[...t].every(m=>c.has(m));return!n&&e.if_missed&&l?{...u,missed:e.if_missed}:u}};var Bo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:r})=>r.outcome(
e,t,n)};var fn=({accept:e},t,{fits:n})=>!!t&&n(t,e);function mc(e,t,n){return fn(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var gc=({accept:e,among:t,near:n},r,u)=>!t.length&&u.nearFeedback(n,r)===null&&u.isSlip(r,e),Uo={read({gaps:e},t,{
Refusal:n,strip:r,t:u,typed:c}){let l=t?.gaps;if(!Array.isArray(l)||l.length!==e.length)throw new n(u("some gaps were no\
t sent"));if(!l.some(S=>typeof S=="string"&&r(S)))throw new n(u("nothing is written"));let m=S=>typeof S=="string"&&!r(S),
y=l.map(S=>m(S)?"":c({text:S}));return e.forEach(({among:S},I)=>{if(S.length&&y[I]&&!S.includes(y[I]))throw new n(u("som\
ething is chosen that is not offered for the gap"))}),y},grade({gaps:e},t,n){let r=e.flatMap((c,l)=>fn(c,t[l],n)?[]:[[c,
t[l]]]),u=r.length&&r.every(([c,l])=>gc(c,l,n));return[(e.length-r.length)/e.length,u?"near":""]},outcome:({gaps:e},t,n,r)=>({
gaps:e.map((u,c)=>{let l=fn(u,t[c],r),m={right:l,written:t[c],feedback:mc(u,t[c],r)};return!l&&!n?m:{...m,key:u.accept[0],
why:l?"":u.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[Wo,wc]=["0001-01-01","9999-12-31"],we=(e,t=2)=>String(e).padStart(t,"0");function ye(e,t,n){let r=ft(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=r?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(n))}`:""}function ft(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function hn(e,t,n){let r=new Date(Date.
UTC(2e3,t-1,n));return r.setUTCFullYear(e),r}function kc(e,t,n){let u=hn(e,1,4),c=u.getTime()-(u.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,l=new Date(c+3*864e5);if(t<1||e<1||l.getUTCFullYear()!==e)return null;let m=[c+(n-1)*864e5,c+6*864e5].map(
y=>{let S=new Date(y);return ye(S.getUTCFullYear(),S.getUTCMonth()+1,S.getUTCDate())});return m.every(Boolean)&&m[0]>=Wo&&
m[1].length===10?m:null}function Ie(e,t,n){let[r,u]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],c=ye(e+r,u,ft(e+r,u)),l=ye(e,t,
1);return l&&c&&c.length===10?[l,c]:null}var yc=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=ye(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>kc(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Ie(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ie(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ie(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Ie(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ie(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ie(e,1,12)],[/^(\d{3})$/,
e=>Ie(e*10,1,120)],[/^(\d\d)$/,e=>Ie(e*100,1,1200)]];function Ge(e){if(e.includes("/")){let[t,n]=e.split("/").map(Ge);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of yc){let r=t.exec(e);if(r)return n(Number(r[1]),r[2])}return null}var qe=e=>Ge(e)??[Wo,
wc];function pn(e,t){let[n,r]=[qe(e),qe(t)];return r[0]<=n[0]&&n[1]<=r[1]}var mn=(e,t)=>e&&t?e+t:"";function Fo(e,t="00",n=""){let r=Number(e);return n&&(r<1||r>12)?"":`T${we(n?r%12+(n==="PM"?12:
0):r)}:${t}`}function zo({first:e,second:t,year:n}){let[r,u]=[ye(n,t,e),ye(n,e,t)];return!r||!u||Number(e)===Number(t)?r||
u:`${n}-XX-XX`}var gn=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function Po({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${we(Number(e)+n,4)}`:""}function Ho({which:e,month:t,year:n},r){
let u=Number(r.month[t]),c=Number(r["week-of"][e]),l=c<0?c+ft(Number(n),u)+1:c,m=`${n}-${we(u)}`;return`${m}-${we(l)}/${m}\
-${we(l+6)}`}function Go({which:e,weekday:t,month:n,year:r},u){let c=Number(u.month[n]),l=Number(u["week-of"][e]),m=l<0?
ft(Number(r),c)-6:l,y=(hn(Number(r),c,m).getUTCDay()+6)%7,S=(Number(u.weekday[t])-1-y+7)%7;return ye(r,c,m+S)}var Yo=e=>e>
0&&e<100?we(e-1):"";function Ko(e,t){let n=e.split(/[ -]/).filter(c=>c!=="and"&&c!=="oh"),r=c=>Number(t.tens[c]??t.teens[c]??
t.ones[c]??0);if(n[1]==="thousand")return we(2e3+n.slice(2).reduce((c,l)=>c+r(l),0),4);let u=n.slice(1);return u[0]==="h\
undred"?we(r(n[0])*100,4):we(r(n[0]),2)+we(u.reduce((c,l)=>c+r(l),0),2)}var Lt="[\\p{L}\\p{N}_]",Ee=`(?!${Lt}|\\p{M})`,Jo=`(?:1\\d|2[01])\\d\\d${Ee}`,bc=(e,{escaped:t})=>`(?:${[...e].sort((n,r)=>r.
length-n.length).map(t).join("|")})${Ee}`,Vo=new WeakMap;function pt(e){let t=Vo.get(e.dates())??vc(e);return Vo.set(e.dates(),
t),t}function vc(e){let t=xc(e);return{whole:[...$c(t),...Oc(t),...Sc(t)].map(([r,u,c])=>({pattern:ht(r),value:u,lends:c})),
yearless:Ec(t).map(([r,u])=>({pattern:ht(r),value:u})),...Nc(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ht=e=>new RegExp(`^(?:${e})$`,"u");function xc(e){let t=e.dates(),n=le=>bc(Object.keys(t[le]),e),r=(le,xe)=>Number(t[le][xe]),
u=n("month"),c=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Ee}(?!\\.\\d|,\\d{3}(?!\\d))`,l=`(?:${c}|${n("nth")})`,m=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Ee}|${n("nth")})`,y=`the ${m}`,S=`${n("tens")}(?:[ -]${n("ones")})?`,I=`(?:oh[ -]${n("ones")}|${S}\
|${n("teens")}|hundred${Ee})`,j=`(?:${S}|${n("teens")}|${n("ones")})`,f=`(?:${n("centuries")} ${I}|two thousand(?: (?:an\
d )?${j})?${Ee})`,E=`(?<year>${Jo})`,V=`(?:${E}|(?<spelled>${f}))`,G=`(?:,? |,)${E}`,z=le=>`(?:(?<day>${y}|${l}) (?:of )\
?|the (?<day2>${l}) day of )(?<month>${u})${le}`,oe=le=>`(?<month>${u}) (?:the )?(?<day>${l})${le}`,ae=`(?:${n("weekday")}\
,? (?:the )?)?`,h=`${n("phase-of")} `,X=`(?:${n("phase")}[ -]?|mid-?)`,ne=`(?:${X}|${h})?`,ue=le=>{let xe=le.replace(/^the /,
"");return r("nth",xe)||parseInt(xe,10)},Z=le=>le.year??Ko(le.spelled,t),de=le=>ye(Z(le),r("month",le.month),ue(le.day??
le.day2)),ce=le=>`${Z(le)}-${we(r("month",le.month))}`,ve=n("ordinal"),Ve="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ke=`(?<\
meridiem>${n("meridiem")})`,Fe="(?<minutes>[0-5]\\d(?!\\d))",ze=`(?:${Ve}(?::${Fe}(?::[0-5]\\d)?(?: ?${ke})?|\\.${Fe.replace(
"<m","<inM")} ?${ke.replace("<m","<inM")}| ?${ke.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:r,month:u,inFigures:c,day:l,nthDay:m,nth:y,tens:S,tail:I,small:j,spelled:f,year:E,
anyYear:V,ofYear:G,dayFirst:z,monthFirst:oe,weekday:ae,phaseOf:h,phaseWord:X,phase:ne,number:ue,yearOf:Z,dated:de,monthOf:ce,
ordinal:ve,hours:Ve,meridiem:ke,minutes:Fe,clock:ze,timed:le=>{let xe=le.zone&&t.zone[le.zone]!=="-"?t.zone[le.zone]:"",
Xt=t.meridiem[le.meridiem??le.inMeridiem??le.ofMeridiem],vt=le.moment?t.moment[le.moment]:Fo(le.hours,le.minutes??le.inMinutes,
Xt);return mn(de(le),vt&&vt+xe)}}}function $c({words:e,month:t,year:n,ofYear:r,dayFirst:u,monthFirst:c,weekday:l,phase:m,
dated:y,clock:S,timed:I}){return[[`${m}${l}${u(r)}`,y,!0],[`${m}${l}${c(r)}`,y,!0],[`${e("weekday")} \\((?:${u(r)})\\)`,
y,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,j=>ye(j.year,j.month,j.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,j=>ye(j.year,j.month,j.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,j=>ye(j.year,j.month,j.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,y,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Ee}`,
zo],[`${S},? ${l}(?:${u(r)})`,I],[`${S},? ${l}(?:${c(r)})`,I],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,j=>mn(ye(j.year,j.month,j.day),j.time.toUpperCase())]]}function Oc({month:e,year:t,anyYear:n,phase:r,yearOf:u,
monthOf:c}){return[[`${r}(?<month>${e})(?:,| of)? ${n}`,c,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,l=>gn(l,l.number)],[`(?<n\
umber>\\d\\d)/${t}`,l=>gn(l,l.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,l=>l.year],[`fy ${t}`,l=>l.
year],["fy(?<year>(?:19|20)\\d\\d)",l=>l.year],["fy(?<two>\\d\\d)",l=>(l.two>"50"?"19":"20")+l.two],[`the year ${n}`,u],
[`${r}${n}`,u],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,Po]]}function Sc({lists:e,words:t,ofList:n,month:r,nthDay:u,year:c,anyYear:l,
phaseOf:m,phaseWord:y,phase:S,number:I,yearOf:j,ordinal:f}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${f}) quarter (?:of\
 )?${c}`,E=>`${E.year}-Q${n("ordinal",E.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${c}`,E=>`${E.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${c}`,E=>`${E.year}-Q${E.part}`,!0],[`${c} q(?<part>[1-4])${Ee}`,E=>`${E.year}-Q${E.part}`,
!0],[`h(?<part>[12]) (?:of )?${c}`,E=>`${E.year}-H${E.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${c}`,E=>`${E.
year}-H${n("half",E.half)}`],[`${S}(?:the )?(?<season>${t("season")})(?: of|,)? ${l}`,E=>`${j(E)}-${e.season[E.season]}`],
[`(?:${m})?(?:the )?(?:${y})?(?<decade>(?:1\\d|20)\\d)0'?s${Ee}`,E=>E.decade],[`the (?<word>${t("decades")})`,E=>`19${e.
decades[E.word]}`],[`(?:${m})?(?:the )?(?:${y})?(?<day>${u}) century`,E=>Yo(I(E.day??E.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${r})(?:,? |,)${c}`,E=>Ho(E,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${r})(?:,? |,)${c}`,E=>Go(E,e)]]}function Ec({ofList:e,month:t,dayFirst:n,monthFirst:r,weekday:u,number:c}){
return[[`${u}${n("")}`,(l,m)=>ye(m,e("month",l.month),c(l.day??l.day2))],[`${u}${r("")}`,(l,m)=>ye(m,e("month",l.month),
c(l.day??l.day2))],[`(?<month>${t})`,(l,m)=>`${m}-${we(e("month",l.month))}`]]}function Nc({month:e,year:t,monthFirst:n}){
let r="(?:to|through|thru|until|till|up to)",u=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${r} (?:the )?)|between (?<two>.+\
?) and )`,c=y=>`(?<${y}>\\d{1,2})(?:st|nd|rd|th)?`,l=`(?:-| ${r} (?:the )?)`,m=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${Jo})`;return{range:ht(`${u}(?<last>.+)`),days:ht(`(?:(?:from )?(?:the )?${c("from")}${l}|between (?:th\
e )?${c("from2")} and )${m}`),monthAndDays:ht(`(?:(?:from )?${n("")}${l}|between ${n("").replaceAll("?<","?<b")} and (?:\
the )?)${c("to")}(?:,? |,)${t}`)}}var Tc=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function _t(e,t){let n=[];for(let{pattern:r,value:u,lends:c}of pt(t).whole){let l=r.
exec(e)?.groups,m=l&&u(l);m&&n.push({value:m,lends:!!c})}return n[0]??null}var Ac=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Cc(e,t){let n=pt(t),r=n.days.exec(e)?.groups;if(r){
let j=_t(r.last.replace(/^the /,""),t)?.value??"";return Xo(j,r.from??r.from2,j.slice(8))}let u=n.monthAndDays.exec(e)?.
groups;if(u){let j=t.dates().month[u.month??u.bmonth],f=n.number(u.day??u.bday);return Xo(ye(u.year,j,1),f,u.to)}let c=n.
range.exec(e)?.groups,l=c&&_t(c.last,t);if(!c||!l||l.value.includes("/"))return"";let m=c.one??c.two;if(kn(m)||kn(c.last)||
Ac(m,e))return"";let y=_t(m,t)?.value??(l.lends?Rc(m,l.value,t):"");if(!y||y.includes("/")||!Ge(y)||!Ge(l.value))return"";
let[S,I]=[qe(y)[0],qe(l.value)[1]];return S<=I?`${y}/${l.value}`:""}function Xo(e,t,n){let[r,u]=[t,n].map(c=>ye(e.slice(
0,4),e.slice(5,7),c));return r&&u&&r<=u?`${r}/${u}`:""}function Rc(e,t,n){let r=Number(t.slice(0,4));for(let{pattern:u,value:c}of pt(
n).yearless){let l=u.exec(e)?.groups;if(!l)continue;let m=c(l,we(r,4));return m.slice(5,7)>t.slice(5,7)?c(l,we(r-1,4)):m}
return""}var It="[^\\p{L}\\p{N}_]*",Mc=new RegExp(`^${It}(?:in|on|of|the)${Ee}`,"u"),jc=new RegExp(`(?<!${Lt})(?:in|on|o\
f|the)${It}$`,"u"),Lc=new RegExp(`^${It}`,"u"),wn=new RegExp(`${It}$`,"u"),_c=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Ic=/(?:[$£€#/.,:&@]|[a-z]-)$/,qc=/^(?:[%°$£€]|[.,:/]\d| %)/,kn=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function Dc(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Bc=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Zo(e,t){if(Tc.test(e)&&Ge(e))return e;let n=Dc(e,t),r=n.toLowerCase(),l=(n.match(new RegExp(`${Lt}+`,"gu"))??[]).
some(S=>pt(t).capital.has(S))?"":Uc(r,t),m=Bc.exec(n)?.[0]??"",y=l.includes("/")&&m!==m.toLowerCase();if(!l||y||!Ge(l))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(l.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return l}function Uc(e,t){let n=Qo(e,r=>Mc.exec(
r)?.[0].length??0);for(let r of n){let u=r+(Lc.exec(e.slice(r))?.[0].length??0),c=e.slice(u).replace(wn,"");for(let l of Qo(
c,m=>jc.exec(m)?.[0].length??0,!0)){let m=Wc(e,u,c.slice(0,l).replace(wn,""),t);if(m)return m}}return""}function Qo(e,t,n=!1){
let r=[n?e.length:0];for(let u=r[0];r.length<9;r.push(u)){let c=t(n?e.slice(0,u):e.slice(u));if(!c)break;u+=n?-c:c}return r}
function Wc(e,t,n,r){let u=e.slice(0,t);if(/^\d/.test(n)&&_c.test(u))return"";let c=n.replace(wn,""),l=e[t+c.length]??"";
if(/^\d{4}$/.test(c)){let m=e.slice(t+4);if(Ic.test(u)||qc.test(m)||kn(c)&&!/(?<!\w)in $/.test(u))return""}for(let m of"\
.)".includes(l)?[c+l,c]:[c]){let y=Cc(m,r)||_t(m,r)?.value;if(y)return y}return""}function er(e,{customs:t,dates:n}){let{
month_of:r}=t();if(!r)return e;let u=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return u?`${u[3]}-${u[2].padStart(2,"\
0")}-${u[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(c,l)=>n().english[r[l.toLowerCase()]-1]??c).replace(/(?<=\d)\.(?= )/g,
"")}var Ye="undated",yn="too precise",bn="too coarse";function vn(e,t){return e===Ye||t===Ye||t.includes("T")?t===e:qe(t).join()===
qe(e).join()}function tr(e,t){return e===Ye||t===Ye?e===Ye&&t!==Ye?yn:"":vn(e,t)?"":pn(t,e)?yn:pn(e,t)?bn:""}var nr={read(e,t,n){
return t?.undated===!0?Ye:Zo(er(n.typed(t),n),n)},grade({answer:e},t){let n=tr(e,t);return[vn(e,t)?1:n===bn?.5:0,n]},outcome(e,t,n){
let r=tr(e.answer,t),u={"":"",[yn]:e.if_too_precise,[bn]:e.if_too_coarse},l={feedback:vn(e.answer,t)?e.feedback:u[r]||e.
if_wrong,understood:t};return n?{...l,key:e.answer}:l},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var or={read:(e,t,{typed:n})=>n(t,1e4),grade:()=>0,outcome:(e,t,n,{split:r})=>({written:t,count:r(t).length,...e})};function sr(e,t){let n=t.filter(r=>e.has(r)).length;return n/(e.size+t.length-n)}var rr=(e,t)=>Math.max(0,...t.map(n=>sr(
e,n))),ir={read({count:e},t,{Refusal:n,t:r}){let u=t?.words;if(!Array.isArray(u)||!u.length)throw new n(r("no words are \
marked"));if(!u.every(c=>Number.isInteger(c)&&c>=0&&c<e))throw new n(r("some of the marked words are not in the passage"));
return new Set(u)},grade:({accepted:e},t)=>rr(t,e),outcome(e,t,n){let{accepted:r,feedback:u,if_partly:c,if_wrong:l}=e,m=rr(
t,r),y=m>1-1e-9,S=r.map(E=>sr(t,E)),I=r[S.indexOf(Math.max(...S))],j=I.filter(E=>t.has(E)).length,f={words:[...t].sort((E,V)=>E-
V),feedback:y?u:m&&c||l,...m&&!y?{hit:[j,I.length,t.size-j]}:{}};return n?{...f,key:I,why:y?"":u}:f},words(e,{words:t}){
return[...new Set(t)].sort((r,u)=>Number(r)-Number(u)).map(r=>e.words[Number(r)][1]).join(" ")}};var ar={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:r})=>r.outcome(
e,t,n)};var mt="nothing",cr={read({columns:e,among:t},n,{Refusal:r,t:u,typed:c}){let l=n?.cell;if(typeof l!="string"||l!==mt&&!e.
includes(l))throw new r(u("no cell is chosen"));if(l===mt)return{cell:l,value:""};let m=c(n);if(t.length&&!t.includes(m))
throw new r(u("something is chosen that is not offered by the question"));return{cell:l,value:m}},grade({wrong:e,mended:t,
among:n},{cell:r,value:u},{fits:c,isSlip:l}){return r!==e?0:e===mt||c(u,t)?1:[.5,!n.length&&l(u,t)?"near":""]},outcome(e,{
cell:t,value:n},r,{fits:u}){let{wrong:c,mended:l,feedback:m}=e,y=c===t,S=y&&(c===mt||u(n,l)),I=y?e.if_other_value:e.if_other_cell,
j={cell:t,value:n,right:y,feedback:S?m:I};if(!r)return j;let f={cell:c,value:l[0]??""};return{...j,key:f,why:S?"":m}},written({
cell:e,text:t},{t:n}){return e===mt?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Fc=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,zc=/^[-+]?\d[\d.,' ]*$/,Pc=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Hc={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Gc=1e-9,Yc=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Hc[t]);
function Kc(e,t,{escaped:n,SPACES:r}){if(!t.length)return e;let u=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${u}${r}*|${r}*${u}(?=\\.?$)`,"giu"),"")}function Vc(e,{customs:t,escaped:n}){let{decimal:r,group:u,grouping:c}=t();if(!u||
!zc.test(e))return null;let[l,m]=c,y=n(u),S=`(?:${y}[0-9]{${m}})*${y}[0-9]{${l}}`,I=`(?:${n(r)}[0-9]+)?`,j=new RegExp(`^\
-?[1-9][0-9]{0,${m-1}}${S}${I}$`,"u");if(e.includes(u)&&!j.test(e))return null;let f=e.replaceAll(u,"").replaceAll(r,".");
return Pc.test(f)?Number(f):null}var lr=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Gc*Math.abs(e.answer),ur={read(e,t,n){let r=Kc(
Yc(n.typed(t)),e.units,n),u=n.asciiDigits(r.replace(/\.$/,"")),c=Vc(u,n);if(c!==null)return c;if(!Fc.test(u))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(u.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
lr(e,t)),outcome(e,t,n){let r=e.near.find(c=>c.value===t),u=lr(e,t)?e.feedback:r?.feedback??e.if_wrong;return n?{feedback:u,
key:e.words}:{feedback:u}}};function dr(e,t){let n=t.filter(([r,u])=>e.indexOf(r)<e.indexOf(u)).length;return Math.max(0,2*n-t.length)/t.length}var fr={
read({tokens:e},t,{chosenTokens:n,Refusal:r,t:u}){let c=n(t,"order",e);if(c.length!==e.length||new Set(c).size!==e.length)
throw new r(u("each item must appear exactly once in the order"));return c.map(l=>e.indexOf(l))},grade:({decided:e},t)=>dr(
t,e),outcome({tokens:e,decided:t,feedback:n,near:r,if_wrong:u,open:c},l,m){let y=dr(l,t)===1,S=r.find(j=>l.indexOf(j.before)<
l.indexOf(j.after)),I={order:l.map(j=>e[j]),feedback:y?n:S?.feedback??u};return!y&&!m?I:{...I,key:e,why:y?"":n,open:c}}};var hr={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:r,isSlip:u,nearFeedback:c}){return r(n,e)?1:[0,c(t,n)===
null&&u(n,e)?"near":""]},outcome(e,t,n,{fits:r,nearFeedback:u}){let l={feedback:(r(t,e.accept)?e.feedback:u(e.near,t))||
e.if_wrong};return n?{...l,key:e.accept[0]}:l}};var pr={read(e,t,{Refusal:n,t:r}){if(typeof t?.answer!="boolean")throw new n(r("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let r={answer:t,feedback:t?e.if_true:e.if_false};return n?{...r,key:e.
answer}:r},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var mr={branching:Rt,brief:Io,choice:qo,choices:Do,classify:Bo,cloze:Uo,date:nr,discuss:or,highlight:ir,match:ar,mend:cr,
number:ur,order:fr,"short-text":hr,"true-or-false":pr};var qt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",gr=`[${qt}]`,Jc=new RegExp(
`^[${qt}]+|[${qt}]+$`,"g"),Xc=new RegExp(`[${qt}]+`),et=e=>e.replace(Jc,""),De=e=>et(e).split(Xc).filter(Boolean),tt=e=>[
...e].length,Re=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),xn="ͅ",Qc=e=>/\p{M}/u.
test(e)&&(e===xn||!(xn+e).normalize("NFD").startsWith(xn)),wr=e=>[...e.normalize("NFKD")].filter(t=>!Qc(t)).join(""),Zc={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},el=new Map(Object.entries(Zc)),kr=e=>[...e].map(t=>el.get(t)??t.toLowerCase()).join("");function tl(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var yr=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
tl(t))),br=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),nl={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},nt=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>nl[t]).trim();var vr={read(e,t,{Refusal:n,t:r}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new n(r("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>nt(e.find(({token:n})=>n===
t.client).text)};var xr={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function Dt(e,t,n){let r=e?.[t];if(!Array.isArray(r)||!r.length)throw new te(D("nothing is chosen"));if(!r.every(u=>n.includes(
u)))throw new te(D("something is chosen that is not part of the question"));return r}var $r={read(e,t){let n=e.options.map(({token:r})=>r);return new Set(Dt(t,"choices",n).map(r=>n.indexOf(r)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((r,u)=>ol(r,t.has(u),n))})};function ol({
token:e,correct:t,feedback:n,if_not_chosen:r},u,c){return!u&&!c?{token:e,chosen:u,verdict:"",feedback:""}:{token:e,chosen:u,
verdict:u?t?"right":"wrong":t?"missed":"left",feedback:!u&&r||n}}var Or={read({rows:e,places:t},n){let r=n?.pairs;if(!(typeof r=="object"&&r!==null&&!Array.isArray(r))||!Object.keys(r).
length)throw new te(D("nothing is chosen"));let c=e.map(({token:l})=>l);for(let[l,m]of Object.entries(r))if(!c.includes(
l)||!t.includes(m))throw new te(D("something is chosen that is not part of the question"));return c.map(l=>Object.hasOwn(
r,l)?t.indexOf(r[l]):null)},grade:({rows:e},t)=>e.filter(({to:n},r)=>t[r]===n).length/e.length,outcome:({rows:e,places:t},n,r)=>({
pairs:e.map((u,c)=>{let l=n[c],m=l===u.to,y=l===null?"":t[l],S=l===null?"":rl(u,l),I={token:u.token,chosen:y,right:m,feedback:S};
return!m&&!r?I:{...I,key:t[u.to],why:m?"":u.feedback}})})};function rl({to:e,feedback:t,near:n,if_wrong:r},u){return u===
e?t:n.find(([c])=>c===u)?.[1]??r}function sl(e,t,[n,r,u,c]){let l=[n,u,0],m=new Map;for(let y=n;y<r;y+=1){let S=new Map;for(let I of t.get(e[y])??[]){if(I<
u)continue;if(I>=c)break;let j=(m.get(I-1)??0)+1;S.set(I,j),j>l[2]&&(l=[y-j+1,I-j+1,j])}m=S}return l}function Sr(e,t){let n=new Map;
t.forEach((c,l)=>{n.set(c,[...n.get(c)??[],l])});let r=[],u=[[0,e.length,0,t.length]];for(let c=u.pop();c;c=u.pop()){let[
l,m,y,S]=c,[I,j,f]=sl(e,n,c);f&&(r.push([I,j,f]),u.push([l,I,y,j],[I+f,m,j+f,S]))}return r.sort((c,l)=>c[0]-l[0])}function $n(e,t){
let[n,r]=[[...e],[...t]],u=n.length+r.length,c=Sr(n,r).reduce((l,[,,m])=>l+m,0);return u?2*c/u:1}function Er(e,t){let n=[],
[r,u]=[0,0];for(let[c,l,m]of[...Sr(e,t),[e.length,t.length,0]]){if(r<c||u<l){let y=r<c&&u<l?"replace":r<c?"delete":"inse\
rt";n.push({kind:y,a:r,b:c,c:u,d:l})}[r,u]=[c+m,l+m]}return n}var il=200,al=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,cl=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ll=.8,ul=.7,dl=4,On={article:[],turning:[]},Nr=e=>{On=e};function Tr(e,t=il){let n=e?.text;if(typeof n!="string"||!et(n))
throw new te(D("nothing is written"));if(tt(n)>t)throw new te(D("the answer is longer than {most} characters",{most:t}));
return Re(et(n))}function Bt(e){let t=kr(wr(e.replace(/[’‘]/g,"'"))).replace(al,"");return De(t).join(" ").replace(cl,
"").normalize("NFC")}function Sn(e,t){let n=Bt(e);return t.some(r=>Bt(r)===n)}function Ar(e,t){let n=Bt(e);return t.map(
Bt).some(r=>$n(n,r)>=ll&&!fl(n,r))}function fl(e,t){let n=c=>(c.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;
let[r,u]=[De(e),De(t)];return Er(r,u).some(({kind:c,a:l,b:m,c:y,d:S})=>{let[I,j]=[r.slice(l,m),u.slice(y,S)];return c===
"replace"?hl(I.join(""),j.join("")):![...I,...j].every(f=>On.article.includes(f))})}function hl(e,t){let n=On.turning.some(
r=>e===r+t||t===r+e);return Math.min(tt(e),tt(t))<dl?n||[...e].sort().join("")!==[...t].sort().join(""):n||$n(e,t)<ul}var Cr=(e,t)=>e.
find(({text:n})=>Sn(t,[n]))?.feedback??null;var Me="so far",Rr={},Mr=e=>{Rr=e},jr={},Lr=e=>{jr=e},Ne={asciiDigits:yr,chosenTokens:Dt,customs:()=>Rr,dates:()=>jr,escaped:br,
fits:Sn,isSlip:Ar,lengthOf:tt,nearFeedback:Cr,options:$r,placing:Or,plain:nt,Refusal:te,SPACES:gr,split:De,strip:et,t:D,
typed:Tr,wellFormed:Re},pl=1e-9;function _r(e,t){let[n,r]=typeof t=="number"?[t,""]:t,u=n>1-pl?1:Math.max(0,n),c=e*u;return{
points:c,of:e,note:r,verdict:ml(c,e,r)}}function ml(e,t,n){return n===Me?Me:e===t?"right":n==="near"?"near":e?"partly":"\
wrong"}var Ir="whole-brief",gl=["claim","rule","application","counter","source"],qr={read:(e,t,{typed:n})=>n(t,4e3),checkChoice({
choice:e},t,{Refusal:n,t:r}){let u=t?.page,c=Array.isArray(u)?Dr(u,e):[];if(!Array.isArray(u)||c.length!==u.length)throw new n(
r("the brief has no such paragraph"))},grade:()=>[0,"kept"],outcome:(e,t)=>({written:t})},Dr=(e,t)=>[...new Set(e)].filter(
n=>typeof n=="string"&&t.includes(n));function Br(e,t){let n=e.map(({quiz:c,question:l})=>`${c}/${l}`),u=t.filter(({quiz:c,
question:l,action:m})=>c===Ir&&l===Ir&&m.did==="choose"&&Array.isArray(m.sent?.page)).at(-1)?.action.sent?.page??[];return{
paragraphs:e.map(({quiz:c,question:l,title:m})=>({name:`${c}/${l}`,title:m,versions:t.filter(y=>y.quiz===c&&y.question===
l).flatMap(wl)})),page:Dr(u,n.slice(0,-1))}}function wl({time:e,action:t}){let{client:n,fields:r}=t.sent??{};if(!(t.did===
"answer"&&typeof r=="object"&&r)||Array.isArray(r))return[];let c=gl.map(l=>[l,typeof r[l]=="string"?r[l]:""]);return[{time:e,
client:typeof n=="string"?n:"",fields:Object.fromEntries(c)}]}var Ut={...mr,client:vr,guess:xr,"whole-brief":qr};function Te({kind:e,key:t,points:n,graded:r,sealed:u}){let c=Ut[e];return{
goesOn:l=>c.goesOn?.(t,l)??!1,checkGoesOn:(l,m)=>c.checkGoesOn?.(t,l,m,Ne),read:l=>c.read(t,l,Ne),checkChoice(l){if(!c.checkChoice)
throw new te(D("this cannot be done here"));c.checkChoice(t,l,Ne)},grade:l=>_r(r?n:0,c.grade(t,l,Ne)),outcome:(l,m)=>u?c.
taken?.(t,l,Ne)??{}:c.outcome(t,l,m,Ne)}}var Ur=({kind:e,key:t},n,r)=>Ut[e].decidedIn?.(t,n,r,Ne)??n,Wr=e=>Object.values(
Ut).map(t=>t.written?.(e,Ne)).find(Boolean)??"",Wt=({kind:e,key:t},n,r)=>Ut[e].words?.(n,r,Ne,t)??"";var kl=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let r=0;r<8;r+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function Fr(e){
let t=4294967295;for(let n of e)t=kl[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var ot=1,Ft=128*1024,yl=256*1024,bl=10**12,En=20,vl=/^[A-Za-z0-9_.:/-]{1,160}$/,Hr="sitting",Gr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},zr=new TextEncoder,Pr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),be=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),zt=e=>typeof e=="string"&&vl.test(e),Be=()=>`${new Date().toISOString().slice(0,19)}\
Z`,Yr=e=>({format:ot,course:e,made:Be()});function gt({id:e,quiz:t,question:n,version:r,action:u,time:c,round:l,attempt:m,
words:y,n:S}){let{did:I,...j}=u,f=Object.entries(j).filter(([,E])=>E!==""&&E!=null);return{n:S,time:c,quiz:t,question:n,
did:I,...m?{try:m}:{},...Object.fromEntries(f),...y?{words:y}:{},[Hr]:l,version:r,id:e}}function Kr(e){let t={did:e.did};
for(let[E,V]of Object.entries(Gr))if(E in e){if(Vr(e[E])!==V||!Xr(e[E]))return null;t[E]=e[E]}let{id:n="",quiz:r="",question:u="",
version:c="",time:l="",words:m=""}=e,{[Hr]:y=0,try:S=0,n:I=0}=e;if(![n,r,u,c,l,m,t.did].every(E=>typeof E=="string")||!zt(
n))return null;let f=E=>Number.isInteger(E)&&Number(E)>=0&&Number(E)<bl;return[y,S,I].every(f)?{id:n,quiz:r,question:u,version:c,
action:t,time:l,round:y,attempt:S,words:m,n:I}:null}function Vr(e){return Array.isArray(e)?"list":be(e)?"object":typeof e}
function Jr(e){let t={did:e.did};for(let[n,r]of Object.entries(Gr))if(Vr(e[n])===r){if(!Xr(e[n]))throw new te(D("this ca\
nnot be saved"));t[n]=e[n]}return t}function Xr(e){let t=be(e)?Object.values(e):[e],n=r=>typeof r=="object"&&r!==null;return t.
every(r=>!n(r)||!Object.values(r).some(n))}function Ke(e){let t=zr.encode(JSON.stringify(e).slice(0,-1));return wt([t,zr.
encode(`${Qr(t)}
`)])}var Qr=e=>`, "sum": "${Fr(e).toString(16).padStart(8,"0")}"}`;function Zr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>yl||t.length<En)return null;let n=t.subarray(0,-En);try{if(Pr.decode(t.subarray(-En))!==Qr(n))return null;let r=`${Pr.
decode(n)}}`,u=r.startsWith("{")?JSON.parse(r):null;return es(u)?u:null}catch{return null}}function es(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(es)}function wt(e){let t=new Uint8Array(
e.reduce((r,{length:u})=>r+u,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var Nn=["sure","fairly","guessing"],xl=[0,1,2],ts=300,$l=1e-9,Oe=({tries:e,opened:t})=>e.slice(t);function rt(e,t){let n=new Map(
e.map(E=>[E.id,E])),r=new Map(e.map(({id:E})=>[E,Ol()])),u={answer(E,V,G){if(y(E.id))throw new te(D("the question has al\
ready been answered"));let z=Sl(E,V,G),oe=Oe(V).at(-1);oe&&Te(E).goesOn(oe.answer)&&(Te(E).checkGoesOn(oe.answer,z.answer),
V.tries.pop()),V.tries.push(z)},hint(E,V){if(V.hints===E.hints.length)throw new te(D("there is no hint left"));V.hints+=
1},show(E,V){if(!I(E.id))throw new te(D("the answer can only be shown after you have tried"));V.shown=!0},mark(E,V,G){V.
marks=El(E,V,G)},choose(E,V,{sent:G}){Te(E).checkChoice(G)},again(E,V){if(!j(E.id))throw new te(D("the question was not \
missed"));V.opened=V.tries.length,V.shown=!1,V.again+=1}};return{questions:e,question:c,progress:l,act:m,isFinal:y,isUnderWay:S,
mayShow:I,isMissed:j,score:f};function c(E){let V=n.get(E);if(!V)throw new te(D("the quiz has no such question"));return V}
function l(E){return r.get(c(E).id)}function m(E,V){let G=c(E);if(!Object.hasOwn(u,V.did))throw new te(D("this cannot be\
 done here"));return u[V.did](G,l(E),V),l(E)}function y(E){let{tries:V,graded:G}=c(E),z=Oe(l(E));if(!z.length||S(E))return!1;
let oe=G&&z[z.length-1].grade.verdict==="right";return l(E).shown||oe||V!==null&&z.length>=V}function S(E){let V=Oe(l(E)).
at(-1);return!!(V&&Te(c(E)).goesOn(V.answer))}function I(E){let{graded:V,show_after:G}=c(E),z=Oe(l(E)).length>=G;return V&&
z&&!S(E)&&!y(E)}function j(E){return c(E).graded&&y(E)&&Oe(l(E)).at(-1)?.grade.verdict!=="right"}function f(){let E=e.filter(
X=>X.graded),V=E.map(({id:X})=>l(X).tries).filter(X=>X.length),G=Pt(V.map(X=>X[X.length-1].points)),z=Pt(E.map(X=>X.points)),
oe=({id:X})=>(l(X).tries.at(-1)?.grade.verdict??Me)!==Me,ae=e.filter(oe).length,h=ae===e.length;return{points:G,first:Pt(
V.map(X=>X[0].points)),of:z,answered:ae,questions:e.length,missed:e.filter(({id:X})=>j(X)).length,passed:t&&h?100*G>=t*z-
$l:null}}}var Ol=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Pt=e=>e.reduce((t,n)=>t+n,0);function Sl(e,t,n){
let r=be(n.sent)?n.sent:{},u=Te(e),c=u.read(r),l=n.confidence||"";if(l&&!(e.confidence&&Nn.includes(l)))throw new te(D("\
this does not say how sure you are"));let m=n.reason||"";if(typeof m!="string"||[...m].length>ts)throw new te(D("a reaso\
n is one line of at most {most} characters",{most:ts}));let y=Pt(e.hints.slice(0,t.hints).map(f=>f.cost)),S=u.grade(c),I=Math.
max(0,S.points-y*S.of),j=e.reason?De(m).join(" "):"";return{sent:r,answer:c,grade:S,points:I,cost:y,confidence:l,reason:j}}
function El(e,t,{marks:n}){if(!e.criteria||!t.tries.length)throw new te(D("there is no written answer to mark"));if(!(Array.
isArray(n)&&n.length===e.criteria)||!n.every(u=>xl.includes(u)))throw new te(D("not every line of the rubric is marked"));
return[...n]}function Tn(e,t){let n=e.question(t),r=e.progress(t),u=Oe(r),c=u[u.length-1],l=e.isFinal(t),{sent:m}=c;return{points:c.points,
of:c.grade.of,verdict:Nl(n,c),note:c.grade.note,cost:c.cost,tries:r.tries.length,first:r.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-u.length,final:l,may_show:e.mayShow(t),confidence:c.confidence,reason:c.reason,marks:[
...r.marks],...Tl(n,l||!n.graded),written:typeof m.text=="string"?m.text:"",...n.sealed?{sent:m}:{},...Te(n).outcome(c.answer,
l)}}function Nl({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function Tl({told:e},t){let{review_due:n,
...r}=t?e.last:e.early,u=e.review_after&&e.review_after<An();return{...r,review_due:u?n:""}}function An(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var Ht=e=>async function(n,r){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${An()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return Al(
e,new Uint8Array(r[0]));default:throw new te(D("this kind of message is not known"))}};async function Al(e,t){let{added:n,
mended:r}=await e.merge(t),u=n?dt("One entry was added from the file.","{count} entries were added from the file.",n):D(
"Nothing was added: everything in the file is already here."),c=r.map(l=>D("In the file: {what}",{what:l}));return{keeping:"\
added",told:[u,...c,e.why()].join(" ").trim()}}function ns(e,t){let n=Ht(e),r={ask:(y,S=[])=>n(y,S)},u=D("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),c=ge(
"p"),l=()=>c.replaceChildren(e.why()||u);e.follow(l),l();let m=D("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":D("Your answers as a file"),lang:_e.used},ge("p",{class:"ck-heading"},D("Your answers as a file")),c,t?ge("p",{},D("T\
he buttons for that are beside your progress, on this page.")):Lo(r),ge("p",{class:"ck-beside"},m))}function os(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,
u=Object.prototype.hasOwnProperty,c=(o,s)=>{for(var a in s)t(o,a,{get:s[a],enumerable:!0})},l=(o,s,a,i)=>{if(s&&typeof s==
"object"||typeof s=="function")for(let d of r(s))!u.call(o,d)&&d!==a&&t(o,d,{get:()=>s[d],enumerable:!(i=n(s,d))||i.enumerable});
return o},m=o=>l(t({},"__esModule",{value:!0}),o),y={};c(y,{explorer:()=>ve,"hand-in":()=>ri,predict:()=>Ei,progress:()=>Ci,
quiz:()=>Ga,reader:()=>nc});var S={},I={used:"",own:""};function j(o,s){S=o.get("words")??{};let a=o.get("languages");a?.
used&&(I=a,s.lang=a.used,s.dir=a.direction)}function f(o,s={}){let a=S[o]??o;return V(typeof a=="string"?a:a[0],s)}function E(o,s,a,i={}){
let d=S[o]??[o,s],p=Number.isInteger(a)?a<200?a:100+a%100:100,k=(S[o]&&S[""]?.[p])??+(a!==1);return V(d[Number(k)],{count:a,
...i})}function V(o,s){return o.replace(/\{(\w+)\}/g,(a,i)=>i in s?String(s[i]):a)}function G(o){if(o==="undated")return f(
"The text gives no date.");let[,s,a,i]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(o)??[];if(!a)return o;let d=new Date(Date.UTC(
Number(s),Number(a)-1,Number(i??1))),{used:p}=I;return d.toLocaleDateString(!p||p==="en"?"en-GB":p,{year:"numeric",month:"\
long",...i?{day:"numeric"}:{},timeZone:"UTC"})}var z=15e3,oe=new Set(["a","button","input","select","textarea","summary"]),
ae="a[href], button, input, select, textarea, summary, [tabindex]";function h(o,s={},...a){let i=document.createElement(
o);for(let[d,p]of Object.entries(s))d.startsWith("on")?i.addEventListener(d.slice(2),p):p!==!1&&p!=null&&i.setAttribute(
d,p===!0?"":p);s.dir==="auto"&&I.own&&(i.lang=I.own);for(let d of a)d!=null&&i.append(d);return(oe.has(o)||"tabindex"in s)&&
X(i),i}function X(o){o instanceof HTMLElement&&o.matches(ae)&&(o.dataset.lmSuppressShortcuts="true")}document.documentElement.
dataset.ckKeepsKeys||(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:o})=>{
o instanceof Element&&o.closest(".jupyter-widgets")&&X(o)}));function ne(o,s,a){let i=h(o,s);return/[<&]/.test(a)?(i.innerHTML=
a,i.querySelectorAll(ae).forEach(X)):i.textContent=a,i}function ue(){let o=h("div",{role:"status","aria-live":"polite",class:"\
ck-unseen"}),s;return{region:o,announce:a=>{o.replaceChildren(h("p",{},a)),clearTimeout(s),s=setTimeout(()=>o.replaceChildren(),
z)}}}var Z=Math.random().toString(36).slice(2,12),de=0;function ce(o){return de+=1,`ck-${o}-${Z}-${de}`}var ve={render({
model:o,el:s}){j(o,s);let{region:a,announce:i}=ue(),d=o.get("choices").map((q,_)=>Ve(q,()=>g(_))),p=h("button",{type:"bu\
tton",onclick:v},f("Show all rows")),k=h("p",{class:"ck-count"}),b=ke(o.get("columns")),w=h("div",{class:"ck-picture"});
return s.replaceChildren(h("div",{class:"ck ck-explorer",role:"group","aria-label":f("Table with choices")},h("div",{class:"\
ck-choices"},...d.map(({element:q})=>q),p),k,b.element,w,a)),o.on("change:chosen",$),o.on("change:picture",M),$(),()=>{o.
off("change:chosen",$),o.off("change:picture",M)};function g(q){let _=[...o.get("chosen")];_[q]=d[q].value(),O(_)}function v(){
O(d.map(()=>null))}function O(q){o.set("chosen",q),o.save_changes(),i(k.textContent)}function $(){let q=o.get("chosen"),
_=o.get("rows"),F=_.filter(({facets:x})=>x.every((T,B)=>q[B]===null||q[B]===T));d.forEach((x,T)=>{x.show(q[T])}),k.textContent=
F.length?E("1 of {total} rows matches.","{count} of {total} rows match.",F.length,{total:_.length}):f("No row matches al\
l of these choices."),b.show(F),M()}function M(){let q=o.get("picture"),_=JSON.stringify(q.of)===JSON.stringify(o.get("c\
hosen"));q.of?_?q.fault?w.replaceChildren(h("p",{dir:"auto"},q.fault)):w.replaceChildren(...q.lead?[ze(q)]:[]):w.replaceChildren(
h("p",{},f("The figure for these rows is being drawn."))):w.replaceChildren()}}};function Ve({name:o,values:s},a){let i=s.
map((p,k)=>h("option",{value:k,dir:"auto"},p||f("no entry"))),d=h("select",{onchange:a},h("option",{value:""},f("all")),
...i);return{element:h("label",{},h("span",{dir:"auto"},o)," ",d),value:()=>d.value===""?null:s[Number(d.value)],show:p=>d.
value=p===null?"":String(s.indexOf(p))}}function ke(o){let s=h("tbody"),a=o.map(b=>h("th",{scope:"col",dir:"auto"},b)),i=h(
"table",{},h("thead",{},h("tr",{},...a)),s),d=f("The matching rows"),p=h("div",{class:"ck-fitting",role:"group",tabindex:"\
0","aria-label":d},i);return{element:p,show:k};function k(b){p.hidden=b.length===0,p.scrollTop=0,s.replaceChildren(...b.
map(({cells:w})=>h("tr",{},...w.map(Fe))))}}function Fe(o){let s=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(o)?.[1];return s?
h("td",{},h("a",{href:o,target:"_blank",rel:"noopener noreferrer"},s)):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
o)&&"ck-date"},o)}function ze({lead:o,parts:s}){return h("div",{lang:"en"},h("p",{},o),...Je(s))}function Je(o){return o.
flatMap(({heading:s,items:a})=>[h("p",{},h("strong",{},s)),h("ol",{},...a.map(i=>h("li",{},i)))])}var le="coursekit",xe="\
records";function Xt(o,s,a){let i=!0,d=null,p=!1;o.on("change:keeping",k),k();async function k(){try{await vt(b)}catch(w){
p||a(w instanceof Error?w.message:String(w)),p=!0}}async function b(){if(!i&&!o.get("keeping").at_stake)return;let w=await Fs();
try{let{course:g}=o.get("keeping"),v=await zs(w,g);v&&!Gs(v,d)&&await s.ask({keeping:"add"},[v]);let{upto:O,files:$}=await s.
ask({keeping:"take"});O&&(d=Hs($[0]),await Ps(w,g,d),await s.ask({keeping:"taken",upto:O})),i=!1}finally{w.close()}}}function vt(o){
return navigator.locks?navigator.locks.request(le,o):o()}function Fs(){return new Promise((o,s)=>{let a=indexedDB.open(le,
1);a.onupgradeneeded=()=>a.result.createObjectStore(xe),a.onsuccess=()=>o(a.result),a.onerror=()=>s(a.error)})}function zs(o,s){
return new Promise((a,i)=>{let d=o.transaction(xe).objectStore(xe).get(s);d.onsuccess=()=>a(d.result),d.onerror=()=>i(d.
error)})}function Ps(o,s,a){return new Promise((i,d)=>{let p=o.transaction(xe,"readwrite");p.objectStore(xe).put(a,s),p.
oncomplete=()=>i(),p.onabort=()=>d(p.error)})}var Hs=({buffer:o,byteOffset:s,byteLength:a})=>new Uint8Array(o,s,a).slice(),
Gs=(o,s)=>o.length===s?.length&&o.every((a,i)=>a===s[i]),Ys=1e4,Pn=8,Ks=6e4;function Vs(o,s,a){return Hn(o,s,Qt(o,a))}function Js(o,s,a){
let i=Qt(o,a),d=Hn(o,s,i);return o.get("keeping").place!=="session"&&s.append(Qs(i)),{link:i,leave:d}}function Hn(o,s,a){
let{place:i}=o.get("keeping"),d=()=>{},p=k=>{s.prepend(Xs(o,a,k)),d=Zs(o)};return i==="session"&&p(""),i==="page"&&Xt(o,
a,p),()=>d()}function Qt(o,s){let a=new Map;return o.on("msg:custom",(i,d)=>{i.keeping==="changed"&&s();let p=a.get(i.keeping_id);
p&&(a.delete(i.keeping_id),clearTimeout(p.timer),i.keeping==="refused"?p.refuse(new Error(i.reason)):p.resolve({...i,files:d}))}),
{ask(i,d=[]){return new Promise((p,k)=>{let b=ce("keeping"),w=()=>k(new Error(f("The kernel is not answering. Run this c\
ell again.")));a.set(b,{resolve:p,refuse:k,timer:setTimeout(w,Ys)});try{o.send({...i,keeping_id:b},void 0,d)}catch{}})}}}
function Xs(o,s,a){let i=h("p",{class:"ck-reminder"}),d=()=>{let p=f("Some of your work is not in any file you have down\
loaded: download it before you leave.");i.replaceChildren(o.get("keeping").at_stake?p:"")};return o.on("change:keeping",
d),d(),h("div",{class:"ck ck-keeping",role:"group","aria-label":f("Your answers are not kept here.")},h("p",{},h("strong",
{},f("Your answers are not kept here."))," ",a?f("The browser will not store them ({reason}).",{reason:a}):""," ",f("The\
y are deleted when this session ends, or when it has been idle for a few minutes. Download them before you leave; next t\
ime, upload the file and carry on where you left off.")),Gn(s),i)}function Qs(o){let s=f("Take your answers with you, to\
 keep them or to carry on with them on another computer. A file that you upload is added to what is already here; nothin\
g is lost.");return h("div",{class:"ck"},h("h3",{},f("Your answers as a file")),h("p",{},s),Gn(o))}function Gn(o){let{region:s,
announce:a}=ue(),i=h("p",{class:"ck-notice"}),d=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:g}),p=h("butto\
n",{type:"button",onclick:w},f("Download my answers")),k=h("button",{type:"button",onclick:()=>d.click()},f("Upload a fi\
le of answers"));return h("div",{class:"ck-file"},h("div",{class:"ck-actions"},p,k,d),i,s);function b(v){i.replaceChildren(
v),a(v)}async function w(){try{let{name:v,upto:O,files:$}=await o.ask({keeping:"take"});if(!O)return b(f("There is nothi\
ng to download yet."));Yn(new Blob($,{type:"application/jsonl"}),v),await o.ask({keeping:"taken",upto:O}),b(f("Downloade\
d: {name}. Keep this file.",{name:v}))}catch(v){b(f("Not downloaded: {reason}",{reason:xt(v)}))}}async function g(){let[
v]=d.files??[];if(v)try{if(v.size>Pn*1024*1024)throw new Error(f("expected a file of at most {most} MB. A larger one can\
 be added with the command `coursekit progress --merge`.",{most:Pn}));let{told:O}=await o.ask({keeping:"add"},[await v.arrayBuffer()]);
b(O)}catch(O){b(f("Not uploaded: {reason}",{reason:xt(O)}))}finally{d.value=""}}}var xt=o=>o instanceof Error?o.message:
String(o);function Yn(o,s){let a=URL.createObjectURL(o);h("a",{href:a,download:s}).click(),setTimeout(()=>URL.revokeObjectURL(
a),Ks)}function Zs(o){let s=a=>{o.get("keeping").at_stake&&a.preventDefault()};return window.addEventListener("beforeunl\
oad",s),()=>window.removeEventListener("beforeunload",s)}var ei=["answers","written","brief","hints","confidence","first\
-tries","contested"],ti=["answers","written","brief"],ni=()=>({answers:f("Answers to questions, each with its last try a\
nd its best"),written:f("Written work, with your own marks"),brief:f("The paragraphs of your brief, with your own marks"),
hints:f("How many hints you took"),confidence:f("How sure you were"),"first-tries":f("Your first try at each question, a\
nd your first versions"),contested:f("What you decided where opinions differ, and whom you advised")}),oi=80,ri={render({
model:o,el:s}){j(o,s),s.replaceChildren(si(Qt(o,()=>{})))}};function si(o){let{region:s,announce:a}=ue(),i=ai(),d=ci(q),
p=h("div"),k=h("p",{class:"ck-notice"}),b=h("p",{class:"ck-told"}),w=h("p",{class:"ck-receipt"}),g=!1,v=B=>o.ask({keeping:"\
hand-in",ticked:d.ticked(),...i.chosen(),file:B}),O=h("button",{type:"button","aria-expanded":"false",onclick:M},f("Show\
 all that will be in it")),$=h("button",{type:"button",class:"ck-main",onclick:F},f("Make the file"));return h("div",{class:"\
ck ck-hand-in"},h("p",{},f("You make one file for your instructor. Nothing is sent: you upload the file, or pass it on, \
yourself. It holds what you tick and nothing else about you.")),i.element,d.element,h("div",{class:"ck-actions"},O,$),k,
b,w,p,s);async function M(){g=!g,O.setAttribute("aria-expanded",String(g)),O.replaceChildren(f(g?"Hide what will be in i\
t":"Show all that will be in it")),p.replaceChildren(),g&&await _()}function q(){w.replaceChildren(),g&&_()}async function _(){
try{let{preview:B}=await v(!1);if(!g)return;p.replaceChildren(li(B)),x(ii(B))}catch(B){T(xt(B))}}async function F(){if(!i.
chosen().called)return i.focus(),T(f("Write a pseudonym or your name first."));try{let{name:B,receipt:R,files:N}=await v(
!0);Yn(new Blob(N,{type:"text/html"}),B);let C=f("The file {name} is in your downloads. Hand it in where your instructor\
 says.",{name:B});w.replaceChildren(f("Your receipt:")," ",h("strong",{},R)," "),w.append(f("Keep it: your instructor se\
es the same code.")),x(C,`${C} ${w.textContent}`)}catch(B){T(f("No file was made: {reason}",{reason:xt(B)}))}}function x(B,R=B){
k.replaceChildren(),b.replaceChildren(B),a(R)}function T(B){b.replaceChildren(),k.replaceChildren(B),a(B)}}function ii({
parts:o}){let s=o.reduce((a,{items:i})=>a+i.length,0);return E("It will hold one item.","It will hold {count} items.",s)}
function ai(){let o=ce("called"),s=ce("as"),a=(p,k)=>{let b=h("input",{type:"radio",name:s,value:p,checked:p==="pseudony\
m"});return h("label",{},b,h("span",{},k))},i=h("input",{id:o,type:"text",maxlength:oi,autocomplete:"off",dir:"auto"}),d=h(
"fieldset",{},h("legend",{},f("Who hands in")),a("pseudonym",f("Under a pseudonym, as agreed with your instructor")),a("\
name",f("Under my name")),h("label",{for:o,class:"ck-called"},f("Pseudonym or name:")),i);return{element:d,chosen:()=>{let p=d.
querySelector("input:checked");return{as:p instanceof HTMLInputElement?p.value:"pseudonym",called:i.value.trim()}},focus:()=>i.
focus()}}function ci(o){let s=ni(),a=ei.map(i=>h("input",{type:"checkbox",value:i,checked:ti.includes(i),onchange:o}));return{
element:h("fieldset",{},h("legend",{},f("What you hand in")),...a.map(i=>h("label",{},i,h("span",{},s[i.value]))),h("p",
{class:"ck-beside"},f("A text that you tick is handed in as you wrote it, also where opinions differ: you wrote it in a \
role. Guesses and reviews are in no file."))),ticked:()=>a.filter(({checked:i})=>i).map(({value:i})=>i)}}function li({about:o,
parts:s}){return h("div",{class:"ck-preview",role:"region",tabindex:"0","aria-label":f("All that will be in it")},Kn(o),
...s.map(({title:a,items:i})=>h("section",{"aria-label":a},h("p",{class:"ck-title"},a),...i.map(ui))))}function ui({lesson:o,
name:s,prompt:a,lines:i}){return h("div",{class:"ck-item"},h("p",{class:"ck-heading",dir:"auto"},a||s),h("p",{class:"ck-\
beside"},[o,s].filter(Boolean).join(" · ")),Kn(i))}function Kn(o){let s=o.flatMap(([a,i])=>[a?h("dt",{},a):"",h("dd",{dir:"\
auto"},i)]);return h("dl",{},...s)}function Vn(o){let s=h("p",{class:"ck-notice"}),a=h("p",{class:"ck-why-unsaved"}),i=h(
"p",{class:"ck-beside"});return{elements:{notice:s,unsaved:a,left:i},announce:o,tell(d){s.replaceChildren(d),o(d)},clear:()=>s.
replaceChildren(),setUnsaved:d=>a.replaceChildren(d),whyUnsaved:()=>a.textContent??"",setRunning(){let d=f("The unit is \
still loading. Your answer is kept, and is checked as soon as that is done.");i.textContent!==d&&(i.replaceChildren(d),o(
d))},setLeft(d){i.replaceChildren(d?f("Not checked yet: this is how you left it."):"")}}}function di(){let o=h("ul",{class:"\
ck-earlier",hidden:!0});return{element:o,show(s){!s.length&&o.hidden||(o.hidden=!s.length,o.replaceChildren(...s.map(fi)))}}}
function fi({time:o,words:s}){let a=G(o.slice(0,10));if(!s){let d=f("Given to an earlier version of this question, on {d\
ay}; it stays in your record.",{day:a});return h("li",{},d)}let i=f("Given to an earlier version of this question, on {d\
ay}: ",{day:a});return h("li",{},i,h("q",{dir:"auto"},s))}var hi=2e4;function pi({look:o,retry:s,announce:a}){let i=h("p",
{}),d=h("button",{type:"button",onclick:()=>s(!0)},f("Try again")),p=h("details",{hidden:!0}),k=h("div",{class:"ck-savin\
g",hidden:!0},i,d,p),b="",w=!1,g;return{element:k,show:v,close:()=>clearTimeout(g)};function v({aloud:M=!1}={}){let q=o(),
_=gi(q),F=!_.length,x=F?mi(q.late,w):_.join(" ");w||=!F,i.replaceChildren(x),k.classList.toggle("ck-unsaved",!F),d.hidden=
F||q.isSilent,$(q.kept.mended??[]),k.hidden=!x&&p.hidden,x&&(F?x!==b:M)&&a(x),b=x,clearTimeout(g),!F&&!q.isSilent&&(g=setTimeout(
O,hi))}function O(){document.hidden?v():s(!1)}function $(M){if(p.hidden=!M.length,p.dataset.lines===String(M.length))return;
p.dataset.lines=String(M.length);let q=E("1 line of your record could not be read.","{count} lines of your record could \
not be read.",M.length),_=M.map(x=>h("li",{dir:"auto"},x)),F=[h("summary",{},q),h("ul",{},..._)];p.replaceChildren(...M.
length?F:[])}}function mi(o,s){return o?E("1 change that was waiting in this browser has now been saved.","{count} chang\
es that were waiting in this browser have now been saved.",o):s?f("Everything is saved now."):""}function gi({kept:o,waiting:s,
isSilent:a,areStored:i}){if(a&&s)return[i?wi(s):Jn()];if(!o.why)return[];let d=o.waiting?E("1 change is waiting to be sa\
ved.","{count} changes are waiting to be saved.",o.waiting):"",p=s&&i?f("This browser keeps a copy until it is saved."):
"";return[$t(o.why),d,p].filter(Boolean)}function wi(o){return E("Not saved yet: 1 change is waiting in this browser, an\
d will be sent when this quiz runs again.","Not saved yet: {count} changes are waiting in this browser, and will be sent\
 when this quiz runs again.",o)}var $t=o=>f("Not saved yet: {reason}",{reason:o}),Jn=()=>f("Not saved yet, and this brow\
ser will not store it: leave this page open, and run this cell again."),at=o=>o?f("Not saved yet: the kernel is not answ\
ering. This browser has kept your answer, and will send it when the quiz runs again. If the kernel is busy, wait; otherw\
ise run this cell again."):Jn(),Zt="coursekit",Xn=window,Qn=Symbol.for("coursekit.unstored");Xn[Qn]??=new Map;var Pe=Xn[Qn],
ki=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1]??"/";function en(){
try{return window.localStorage}catch{return null}}function tn(o,s){let a=`${[Zt,o,ki,s].join(" ")} `;return{front:a,put(i,d){
let p=JSON.stringify(d);try{return yi(p.length+a.length+i.length),window.localStorage.setItem(a+i,p),Pe.delete(a+i),!0}catch{
return Pe.set(a+i,p),!1}},remove(i){Pe.delete(a+i),en()?.removeItem(a+i)},get:i=>nn(Pe.get(a+i)??Xe(a+i)),has:i=>Pe.has(
a+i)||Xe(a+i)!==null,isStored:i=>Xe(a+i)!==null,all:()=>Zn(a).flatMap(i=>{let d=nn(Pe.get(i)??Xe(i));return d?[[i.slice(
a.length),d]]:[]})}}function Xe(o){return en()?.getItem(o)??null}function Zn(o){let s=en(),a=new Set(Pe.keys());for(let i=0;i<
(s?.length??0);i+=1)a.add(s?.key(i)??"");return[...a].filter(i=>i.startsWith(o))}function nn(o){try{let s=JSON.parse(o??
"null");return s&&typeof s=="object"?s:null}catch{return null}}function yi(o){let s=k=>k.length+(Xe(k)?.length??0),a=Zn(
`${Zt} `),i=a.reduce((k,b)=>k+s(b),0);if(i+o<=1e6)return;let d=k=>nn(Xe(k))?.at??0,p=a.filter(k=>!k.startsWith(`${Zt} wa\
iting `));p.sort((k,b)=>d(k)-d(b));for(let k of p){if(i+o<=1e6)return;i-=s(k),window.localStorage.removeItem(k)}if(i+o>1e6)
throw new Error("no room for another action")}function on(o){let s=JSON.stringify(o);return[2166136261,19088743].map(a=>{
let i=a;for(let d=0;d<s.length;d+=1)i=Math.imul(i^s.charCodeAt(d),16777619);return(i>>>0).toString(16).padStart(8,"0")}).
join("")}function eo(o,{course:s,quiz:a},i,{onNews:d,onLate:p,onElsewhere:k}){let b=tn("waiting",s),w=new Map,g=new Map,
v=new Map,O=new Set,$=new Set,M=new Set,q={},_=!1;return o.listen(me),window.addEventListener("storage",ie),window.addEventListener(
"beforeunload",P),{give:T,giveAll:B,again:R,waiting:F,saved:re,areStored:()=>F().every(({id:W})=>b.isStored(W)),areSilent:()=>F().
some(({id:W})=>O.has(W)),open(W){q=W,!_&&(_=!0,x().forEach(A))},notOpened(){for(let{id:W}of x())O.add(W)},close(){window.
removeEventListener("storage",ie),window.removeEventListener("beforeunload",P)}};function F(){let[W]=a.split(/(?<=\/)/),
U=({quiz:H})=>H===a||W.endsWith("/")&&String(H).startsWith(W);return b.all().map(([H,J])=>({...J,id:H})).filter(U).sort(
(H,J)=>H.n-J.n||(H.id<J.id?-1:1))}function x(){return F().filter(({id:W})=>!v.has(W))}function T(W,U,H){let J=N({type:"d\
o",question:W,deed:U});g.set(J.id,H),C(J),A(J)}function B(W,{onReply:U,onSilence:H}){let J=Object.entries(W).map(([he,$e])=>N(
{type:"do",question:he,deed:$e}));J.forEach(C);let se=Object.fromEntries(J.map(he=>[he.question,K(he)])),pe=o.ask({type:"\
do-all",deeds:se},{onReply(he){for(let{id:$e,question:No}of J)No&&No in he.refused?fe($e):Q($e,he);U(he),d()},onSilence(){
for(let{id:he}of J)O.add(he);d(),H()}});for(let{id:he}of J)v.set(he,pe)}function R(W){let U=N({type:"again"});g.set(U.id,
W),A(U)}function N(W){let U=F(),H=U.findLast($e=>$e.question===W.question);if(H&&bi(H,W)&&!$.has(H.id))return H;let J=`${new Date().
toISOString().slice(0,19)}Z`,se=W.question&&(q[W.question]??ee(W.question)),pe=(U.at(-1)?.n??0)+1,he={id:vi(),n:pe,quiz:a,
time:J,version:se,...W};return b.put(he.id,he),he}function C(W){let U=({id:H,n:J,question:se})=>se===W.question&&J<W.n&&
!$.has(H)&&(O.has(H)||!v.has(H));F().filter(U).forEach(A)}function A(W){let{id:U,quiz:H,type:J}=W;if(J==="again"&&H!==a){
fe(U);return}let se=L(W);O.delete(U);let pe=o.ask(se,{onReply(he){Q(U,he);let $e=g.get(U);g.delete(U),$e?$e.onReply(he):
M.has(U)||p(W,he),M.add(U),d()},onSilence(){O.add(U),d(),g.get(U)?.onSilence?.()},onRunning:()=>g.get(U)?.onRunning?.(),
onRefused(he){fe(U),g.get(U)?.onRefused?.(he),d()}});v.set(U,pe)}function L(W){let{id:U,quiz:H,type:J,question:se}=W;if(J===
"again")return{type:J,id:U};let pe=v.has(U)||!g.has(U);return{type:"do",question:se,deed:K(W),...pe&&{late:pe,quiz:H}}}function K({
id:W,question:U="",deed:H,version:J,time:se}){let pe=J===ee(U)?q[U]:J;return{...H,id:W,time:se,...pe&&{version:pe}}}function ee(W){
let U=w.get(W);if(U)return U;let H=on(i.find(({id:J})=>J===W)??W);return w.set(W,H),H}function Q(W,U){O.delete(W),$.add(
W),U.saved&&re()}function re(){$.forEach(fe)}function fe(W){$.delete(W),O.delete(W),b.remove(W)}function me(W){for(let U of F())
(v.get(U.id)??W)<W&&!$.has(U.id)&&A(U);Y()}function ie({key:W}){W?.startsWith(b.front)&&Y()}function Y(){let W=[...O].filter(
U=>!b.has(U));for(let U of W)O.delete(U),g.delete(U);W.length&&k()}function P(W){F().some(({id:U})=>!b.isStored(U))&&W.preventDefault()}}
var bi=(o,s)=>o.type===s.type&&o.question===s.question&&JSON.stringify(o.deed)===JSON.stringify(s.deed);function vi(){return crypto.
randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(o=>o.toString(16).padStart(2,"0")).join(
"")}var to=3e3,xi="[*]:",$i=".jp-InputPrompt";function no(o){let s=new Map,a=[],i=0;return o.on("msg:custom",p),{ask(k,b){
let w=ce("message");i+=1;let g=setTimeout(()=>d(w),to);s.set(w,{...b,place:i,timer:g});try{o.send({...k,message_id:w})}catch{}
return i},listen:k=>a.push(k),close(){o.off("msg:custom",p);for(let{timer:k}of s.values())clearTimeout(k);s.clear()}};function d(k){
let b=s.get(k);b&&(Oi()?(b.onRunning?.(),b.timer=setTimeout(()=>d(k),to)):b.onSilence?.())}function p(k){let b=s.get(k.message_id);
if(b){s.delete(k.message_id),clearTimeout(b.timer),k.type==="refused"?b.onRefused?.(k.reason):b.onReply(k);for(let w of a)
w(b.place)}}}function Oi(){return[...document.querySelectorAll($i)].some(({textContent:o})=>o===xi)}var Si=400;function oo({
course:o,quiz:s}){let a=tn("draft",o),i=w=>`${s} ${w.id}`,d=new Map(a.all()),p=new Set,k;return window.addEventListener(
"pagehide",b),document.addEventListener("visibilitychange",b),{of(w,g){let v=d.get(i(w));return v&&(g||v.sign===on(w))?v.
deed:null},soon(w){p.add(w),clearTimeout(k),k=setTimeout(b,Si)},keep(w,g){a.put(i(w),{at:Date.now(),sign:on(w),deed:g})},
forget(w){d.delete(i(w)),a.has(i(w))&&a.remove(i(w))},close(){b(),window.removeEventListener("pagehide",b),document.removeEventListener(
"visibilitychange",b)}};function b(){clearTimeout(k);for(let w of p)w.keepDraft();p.clear()}}var Ei={render({model:o,el:s}){
j(o,s);let a=Ni(o,no(o),s);return s.replaceChildren(a.element),a.close}};function Ni(o,s,a){let[i]=o.get("shown"),d=o.get(
"manner"),{region:p,announce:k}=ue(),b=Vn(k),w=eo(s,d,[i],{onNews(){w.waiting().length||b.setUnsaved("")},onLate:(P,W)=>re(
W.stands?.result),onElsewhere:C}),g=oo(d),v=Ti(i,{onGuess:K,onLook:ee,onInput:()=>g.soon({keepDraft:L})}),O=h("p",{class:"\
ck-guessed",hidden:!0}),$=h("p",{class:"ck-notice"}),M=ce("guess"),q=ne("div",{class:"ck-prompt",dir:"auto",id:M},i.prompt),
_=i.below?ne("div",{dir:"auto"},i.below):null,{notice:F,unsaved:x}=b.elements,T=[q,_,v.element,O,F,x,$,p],B=h("div",{class:"\
ck ck-predict",role:"group","aria-labelledby":M},...T),R=!1;return A(),o.on("change:stage",me),s.ask({type:"open"},{onReply(P){
re(P.questions[i.id].result),w.open(P.versions)},onSilence(){w.notOpened(),w.waiting().length&&b.setUnsaved(at(w.areStored()))}}),
{element:B,close:N};function N(){o.off("change:stage",me);for(let P of[w,g,s])P.close()}function C(){let P=W=>re(W.questions[i.
id].result);s.ask({type:"open"},{onReply:P})}function A(){let[P]=w.waiting(),W=g.of(i,!0)??P?.deed,{text:U}=W?.sent??{};
typeof U=="string"&&(v.text.value=U)}function L(){let P=v.text.value.trim();P&&!v.element.hidden?g.keep(i,{sent:{text:P}}):
g.forget(i)}function K(){let P=v.text.value.trim();P?Q({text:P}):(b.tell(f("Write your guess first; one word is enough.")),
v.text.focus())}function ee(){Q({without:!0})}function Q(P){if(R)return;R=!0,b.clear();let W={did:"answer",sent:P};w.give(
i.id,W,{onReply(U){b.setUnsaved(U.saved?"":$t(o.get("kept")?.why??"")),re(U.stands.result),k(f("What the guess was about\
 is shown below."))},onSilence(){R=!1,b.setUnsaved(at(w.areStored())),k(b.whyUnsaved())},onRefused(U){R=!1,b.tell(f("Not\
 kept: {reason}.",{reason:U})),C()}})}function re(P){P&&(v.element.hidden=!0,g.forget(i),O.hidden=!1,O.replaceChildren(...P.
written?[h("strong",{},f("Your guess:"))," ",h("q",{dir:"auto"},P.written)]:[f("You chose to see it without a guess.")]),
fe(),me())}function fe(){let P=Y(),W=P?.parentElement?.querySelector("template");!P||!W||(P.append(W.content.cloneNode(!0)),
W.remove(),P.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),ie())}function me(){let P=o.get("stage");
$.replaceChildren(P==="failed"?o.get("fault"):""),P==="failed"&&R&&k(o.get("fault")),P==="open"&&ie()}function ie(){let P=Y();
if(!P)return;let W=f("What the guess was about");for(let[J,se]of[["tabindex","-1"],["role","group"],["aria-label",W]])P.
setAttribute(J,se);X(P);let{activeElement:U}=document,H=U!==document.body&&!B.contains(U);R&&!H&&P.focus({preventScroll:!0}),
R=!1}function Y(){return a.closest(".ck-gate")?.querySelector(".ck-revealed")}}function Ti(o,{onGuess:s,onLook:a,onInput:i}){
let d=h("p",{class:"ck-how",id:ce("how")},f("Make your guess first: then you see. No guess is graded.")),p=h("textarea",
{rows:2,maxlength:1e3,dir:"auto",id:ce(o.id),"aria-describedby":d.id,oninput:i}),k=h("button",{type:"submit",class:"ck-m\
ain"},f("Keep my guess and show")),b=h("button",{type:"button",onclick:a},f("Show without a guess"));return{element:h("f\
orm",{novalidate:!0,onsubmit(w){w.preventDefault(),s()}},d,h("label",{for:p.id},f("Your guess:")),p,h("div",{class:"ck-a\
ctions"},k,b)),text:p}}var Ai=300,Ot=14,rn=17,sn=["done","missed","left"],ro={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 \
10M10 4 4 10"},Ci={render({model:o,el:s}){j(o,s);let a=Ri(k=>i.ask(k));s.replaceChildren(a.element);let{link:i,leave:d}=Js(
o,s,a.lookSoon);a.look();let p=new IntersectionObserver(([k])=>k.isIntersecting&&a.lookSoon());return p.observe(s),()=>{
p.disconnect(),d()}}};function Ri(o){let{region:s,announce:a}=ue(),i=h("p",{class:"ck-total"}),d=h("p",{class:"ck-notice"}),
p=h("div"),k=h("div"),b=0,w=h("button",{type:"button",onclick:_},f("Refresh")),g=h("div",{class:"ck ck-progress"},i,qi(),
w,d,p,k,s),v,O="";return{element:g,look:$,lookSoon:q};async function $(){try{let{lessons:F,unread:x,apart:T,first_edition:B}=await o(
{keeping:"look"});M(B??[]);let R=[...x.map(C=>f("This unit cannot be read: {why}",{why:C})),T];d.replaceChildren(...R.filter(
Boolean).map(C=>h("p",{},C)));let N=JSON.stringify(F);return N===O||(O=N,i.replaceChildren(F.length?f("All units: {count\
s}",{counts:an(F.flatMap(so))}):f("No unit here has any questions.")),p.replaceChildren(...F.map(_i))),!0}catch(F){let x=F instanceof
Error?F.message:String(F);return d.replaceChildren(x),a(x),!1}}function M(F){F.length!==b&&(b=F.length,k.replaceChildren(
Mi(F)))}function q(){clearTimeout(v),v=setTimeout($,Ai)}async function _(){await $()&&a(i.textContent)}}function Mi(o){let s=o.
length,a=E("First edition: one answer is kept","First edition: {count} answers are kept",s);return h("details",{class:"c\
k-first-edition"},h("summary",{},a),h("p",{},f("These questions have left the course and are not asked again.")),h("ul",
{},...o.map(ji)))}function ji({prompt:o,words:s,time:a,verdict:i}){let d=G(a.slice(0,10));return h("li",{},ne("span",{dir:"\
auto"},o),h("p",{},`${d}: `,h("q",{dir:"auto"},s||"…"),` ${Li()[i]??""}`))}var Li=()=>({right:f("Right"),partly:f("Par\
tly right"),near:f("Nearly right"),wrong:f("Not right")}),so=o=>o.objectives.flatMap(({questions:s})=>s.map(({state:a})=>a));
function _i(o){let s=so(o),a=h("span",{dir:"auto"},o.title),i=h("span",{class:"ck-unseen"},f("(opens in a new tab)")),d=sn.
flatMap(p=>s.filter(k=>k===p));return h("section",{},h("h3",{},h("a",{href:o.file,target:"_blank",rel:"noopener"},a," ",
i)),h("p",{class:"ck-counts"},cn(d),an(s)),h("ul",{},...o.objectives.map(Ii)))}function Ii({text:o,questions:s}){let a=s.
map(({state:p})=>p),i=s.filter(({state:p})=>p==="missed"),d=s.filter(({state:p,earlier:k})=>p==="left"&&k);return h("li",
{},o?h("span",{dir:"auto"},o):f("Questions without an objective"),h("p",{class:"ck-counts"},cn(a),an(a)),io(f("Missed:"),
i),io(f("Changed since you answered:"),d))}function io(o,s){if(!s.length)return null;let a=s.map(({prompt:i})=>ne("li",{
dir:"auto"},i));return h("div",{class:"ck-prompts"},h("p",{},o),h("ul",{},...a))}function an(o){let[s,a,i]=sn.map(d=>o.filter(
p=>p===d).length);return f("{done} done, {missed} missed, {left} left",{done:s,missed:a,left:i})}function qi(){let o={done:f(
"done"),missed:f("missed"),left:f("left")},s=sn.map(a=>h("span",{},cn([a]),` ${o[a]}`));return h("p",{class:"ck-legend"},
f("A symbol for each question:"),...s)}function cn(o){let s=St("svg",{class:"ck-marks",width:o.length*rn,height:Ot,viewBox:`\
0 0 ${o.length*rn} ${Ot}`,"aria-hidden":"true",focusable:"false"});return o.forEach((a,i)=>{let d=St("g",{class:`ck-mark\
-${a}`,transform:`translate(${i*rn} 0)`});d.append(St("rect",{x:1,y:1,width:Ot-2,height:Ot-2,rx:2})),ro[a]&&d.append(St(
"path",{d:ro[a]})),s.append(d)}),s}function St(o,s){let a=document.createElementNS("http://www.w3.org/2000/svg",o);for(let[
i,d]of Object.entries(s))a.setAttribute(i,`${d}`);return a}var Di=3,Bi=30,ao=100,Ui=["client","whole-brief"];function Wi(o,{
way:s,makeForm:a,put:i}){let d=[],p=s==="one-by-one",k=h("button",{type:"button",class:"ck-main",hidden:!0,onclick:F},f(
"Next question")),b={},w=0;return{next:k,begin(){$(Di),d.length<o.length&&Fi(O)},addAll:()=>$(1/0),restore:M,restoreOne:q,
arrange:_,named:g,around(x){let T=x instanceof Element?x.closest("form"):null;return d.find(B=>B.element===T)},actions:()=>Object.
fromEntries(v().flatMap(([x,T])=>{let B=T.action();return B?[[x,B]]:[]})),left:()=>d.filter(x=>!x.isAnswered()).length,firstToAnswer:()=>v().
find(([x])=>!b[x]?.result)?.[1],setSaved(x){for(let[T,B]of v())x.has(T)||B.setUnsaved("")}};function g(x){return d[o.findIndex(
({id:T})=>T===x)]}function v(){return d.map((x,T)=>[o[T].id,x])}function O(){$(Bi),d.length<o.length&&setTimeout(O)}function $(x){
let T=o.slice(d.length,d.length+x).map((B,R)=>{let N=d.length+R+1,C=o.length,A=Ui.includes(B.kind)?"":f("Question {place\
} of {count}",{place:N,count:C}),L=a(B,A);return b[B.id]&&L.restore(b[B.id]),L});d.push(...T),_(),i(T,o.length-d.length)}
function M(x){b=x,s!=="each"&&$(1/0);for(let[T,B]of v())B.restore(b[T]);p&&(w=Math.max(0,d.findIndex(T=>!T.isAnswered()))),
_()}function q(x,T){b[x]=T,g(x)?.restore(T),_()}function _(){d.forEach((x,T)=>{x.element.hidden=p&&T>w}),k.hidden=!(p&&w<
d.length-1&&d[w].isAnswered())}function F(){w+=1,_(),d[w].focus()}}function Fi(o){let s=!1,a=()=>{s||o(),s=!0};setTimeout(
a,ao),requestAnimationFrame(()=>zi(a))}function zi(o){"requestIdleCallback"in window?requestIdleCallback(o,{timeout:ao}):
setTimeout(o)}function Pi(o,s){let{make:a,makeMarkdown:i,markdownBlock:d,t:p,uniqueId:k,verdictLine:b}=s,w=a("textarea",
{id:k("text"),rows:4,maxlength:2e3,dir:"auto",oninput:W}),g=a("p",{class:"ck-how",id:k("count")});w.setAttribute("aria-d\
escribedby",g.id);let v=a("div"),O=a("div",{role:"group"}),$=a("div"),M=a("div",{class:"ck-case"},v,O,$),q=null,_=[],F=null,
x=null,T=!1;return L(),{how:p("A decision that you have made stays."),get check(){return q?.asks&&!q.next?p("Compare"):p(
"Decide")},goesOn:!0,body:M,answer:B,fill:R,show:N,said:A,close:()=>s.setDisabled(O,!0),open:C};function B(){if(x)return x;
if(F){let U=F.answer()?.choices;return U?{path:[..._,...U]}:null}return q?.asks&&w.value.trim()?{path:_,text:w.value.trim()}:
null}function R(U){x=null;let{path:H,text:J}=U,se=H.slice(0,_.length).join()===_.join();se&&F&&H.length===_.length+1?F.fill(
{choices:H.slice(-1)}):se&&!F&&J?(w.value=J,W()):q||(x=U)}function N(U){if(x=null,T=!1,JSON.stringify(U)===JSON.stringify(
q))return;let H=!!M.closest("form")?.contains(document.activeElement),J=U.steps.length!==q?.steps.length||U.written!==q?.
written;q=U,_=U.path,v.replaceChildren(...U.steps.map(re)),U.written&&!w.value&&(w.value=U.written),L(),H&&J&&O.querySelector(
"p")?.focus()}function C(){s.setDisabled(O,!1),T=!0,queueMicrotask(()=>{!T||!q||(q=null,_=[],w.value="",v.replaceChildren(),
L())})}function A({steps:U,next:H,written:J}){if(J)return p("What to look for is shown below your own answer.");let{verdict:se,
feedback:pe}=U[U.length-1],he=H?ie(U.length+1):p("The case has ended.");return[s.sentence(P()[se]),s.plainText(pe),s.sentence(
he)].join(" ")}function L(){let U=q?q.next:o;F=U?s.viewOptions(U.options,{how:"",type:"radio"}):null,O.replaceChildren(...U?
K(U,_.length+1):ee()),$.replaceChildren(...q?.written?Q(q):[]),W()}function K({fact:U,question:H,contested:J},se){let pe=k(
"decision");return[me(ie(se)),d(U),i("p",{class:"ck-heading",dir:"auto",id:pe},H),J?a("p",{class:"ck-how"},Y()):"",a("di\
v",{role:"radiogroup","aria-labelledby":pe},F?.body)]}function ee(){let{ending:U,asks:H}=q,J=H?i("label",{for:w.id,dir:"\
auto"},H.prompt):"";return[me(p("How the case ends")),d(U),...H?[J,w,g]:[]]}function Q({rubric:U,model:H,marks:J}){return[
a("p",{class:"ck-heading"},p("Mark your own answer")),s.viewRubric(U,J,s),a("details",{},a("summary",{},p("A reason that\
 meets the rubric")),d(H))]}function re(U,H){let J=k("step"),se=U.others.map(pe=>a("li",{},...fe(pe)));return a("div",{class:"\
ck-position",role:"group","aria-labelledby":J},a("p",{class:"ck-heading",id:J},ie(H+1)),d(U.fact),i("p",{dir:"auto"},U.question),
...fe(U),se.length?a("details",{},a("summary",{},p("The other options")),a("ul",{},...se)):null)}function fe({text:U,verdict:H,
feedback:J}){let se=i("p",{class:"ck-decided",dir:"auto"},U);return H?[se,b(H,P()[H]),d(J)]:[se]}function me(U){let H=k(
"heading");return O.setAttribute("aria-labelledby",H),a("p",{class:"ck-heading",tabindex:-1,id:H},U)}function ie(U){return p(
"Decision {number} of {count}",{number:U,count:o.decisions})}function Y(){return p("This decision is contested, and not \
graded.")}function P(){return{right:p("Right"),wrong:p("Not right"),discussed:p("Contested: not graded")}}function W(){let U=q?.
asks?.limit,H=w.value.split(/\s+/).filter(Boolean).length;g.replaceChildren(U?p("{count} of about {limit} words",{count:H,
limit:U}):""),g.classList.toggle("ck-over",!!U&&H>U)}}var co="coursekit-client-chosen";function Hi(o,s){let{dateInWords:a,
make:i,makeMarkdown:d,markdownBlock:p,t:k,tn:b,uniqueId:w}=s,g=o.clients,v={claim:k("Claim"),rule:k("Rule (instrument, a\
rticle, paragraph)"),application:k("Application to the client"),counter:k("Strongest counter-argument"),source:k("Source")},
O=i("p",{class:"ck-how",id:w("count")}),$=Object.entries(v).map(([Y,P])=>{let W=w(Y),U=i("textarea",{id:W,rows:Y==="sour\
ce"?1:3,maxlength:4e3,dir:"auto","aria-describedby":O.id,oninput:me});return{name:Y,label:P,text:U,element:i("div",{},i(
"label",{for:W},P),U)}}),M=i("div",{class:"ck-position"}),q=A(),_=i("div",{class:"ck-discussed",hidden:!0}),F=i("div"),x=i(
"div",{},...$.map(({element:Y})=>Y),O),T=i("div",{class:"ck-brief"},M,q.element,x,_,F),B="";return K(""),me(),document.addEventListener(
co,Y=>{K(Y.detail)}),{how:k("Nobody grades it. Each version that you keep stays in your record."),check:k("Keep this ver\
sion"),body:T,answer(){let Y=Object.fromEntries($.map(({name:P,text:W})=>[P,W.value.trim()]));return Object.values(Y).some(
Boolean)?{client:B,fields:Y}:null},fill:R,show:N,follow:C,said:()=>k("What to look for, and examples, are shown below yo\
ur own paragraph."),close:()=>s.setDisabled(x,!0),open:()=>s.setDisabled(x,!1)};function R(Y){for(let{name:P,text:W}of $)
W.value=Y.fields[P]??"";Y.client&&K(Y.client),me()}function N(Y){$.some(({text:W})=>W.value)||R({fields:Y.fields}),B||K(
Y.client);let P=JSON.stringify([Y.rubric,Y.marks]);_.dataset.shown!==P&&(_.dataset.shown=P,_.hidden=!1,_.replaceChildren(
ie(k("Mark your own paragraph")),s.viewRubric(Y.rubric,Y.marks,s),ie(k("Examples")),...Y.exemplars.map(s.viewExemplar)))}
function C({client:Y,versions:P=[]}){Y&&K(Y);let W=q.element.contains(document.activeElement);Q(Y??"")&&!W&&(q.element.open=
!1);let U=re(P);F.replaceChildren(...U?[U]:[])}function A(){let Y=w("client"),P=g.map(({token:J})=>i("input",{type:"radi\
o",name:Y,value:J,id:w("client"),onchange:L})),W=g.map(({text:J},se)=>i("div",{class:"ck-option"},P[se],d("label",{for:P[se].
id,dir:"auto"},J))),U=i("summary",{},k("Whom do you advise?")),H={role:"radiogroup","aria-label":k("Whom do you advise?")};
return{inputs:P,element:i("details",{},U,i("div",H,...W))}}function L(){let Y=s.chosenValue(q.inputs);K(Y),document.dispatchEvent(
new CustomEvent(co,{detail:Y}));let P=Q(Y);s.choose({client:Y},()=>{s.announce(k("You now advise: {name}",{name:s.plainText(
P?.text??"")}))})}function K(Y){let P=Q(Y);if(Y&&!P)return;B=Y,s.chooseValue(q.inputs,Y),q.element.open=!P||q.element.open;
let W=i("p",{class:"ck-how"},k("Choose a client first; you can change it later."));M.replaceChildren(...P?ee(P):[W])}function ee({
text:Y,asks:P}){let W=d("strong",{dir:"auto"},Y);return[i("p",{},k("You advise:")," ",W),p(P)]}function Q(Y){return g.find(
P=>P.token===Y)}function re(Y){if(!Y.length)return null;let P=b("One version kept","{count} versions kept",Y.length),W=Y.
map(fe);return i("details",{},i("summary",{},P),i("ol",{},...W))}function fe({time:Y,sent:P}){let W=Q(P.client),U=W?[" ·\
 ",d("span",{dir:"auto"},W.text)]:[],H=`${a(Y.slice(0,10))}, ${Y.slice(11,16)} UTC`,J=$.flatMap(({name:se,label:pe})=>{let he=P.
fields?.[se];return typeof he!="string"||!he?[]:[i("dt",{},pe),i("dd",{class:"ck-kept",dir:"auto"},he)]});return i("li",
{},H,...U,i("dl",{},...J))}function me(){let Y=$.map(({text:W})=>W.value.split(/\s+/).filter(Boolean).length).reduce((W,U)=>W+
U,0),{limit:P}=o;O.replaceChildren(k("{count} of about {limit} words",{count:Y,limit:P})),O.classList.toggle("ck-over",Y>
1.5*P)}function ie(Y){return i("p",{class:"ck-heading"},Y)}}var Gi=({options:o},{t:s,viewOptions:a})=>a(o,{how:s("Choose\
 one answer."),type:"radio"}),Yi=({options:o},{t:s,viewOptions:a})=>a(o,{how:s("Choose every answer that is right."),type:"\
checkbox"});function Ki(o,s){let{make:a,makeMarkdown:i,t:d}=s,p=o.right;return s.viewPlaced(o,d("Choose a column for eac\
h."),k=>{let b=s.uniqueId("classify"),w=i("legend",{dir:"auto"},k),g=p.map(({token:$})=>a("input",{type:"radio",name:b,value:$})),
v=p.map(($,M)=>a("label",{},g[M]," ",i("span",{dir:"auto"},$.text))),O=a("fieldset",{class:"ck-inline"},w,...v);return{element:O,
control:O,words:w.textContent??"",value:()=>s.chosenValue(g),set:$=>s.chooseValue(g,$)}})}function Vi(o,s){let{describe:a,
make:i,setInvalid:d,t:p}=s,k=o.pieces,b=o.gaps,w=b.map((O,$)=>{let M=p("Gap {place} of {count}",{place:$+1,count:b.length});
return{control:s.makeBlank({class:"ck-gap","aria-label":M},O),label:M,feedback:s.makeFeedback()}}),g=i("p",{class:"ck-cl\
oze",dir:"auto",id:s.uniqueId("cloze")});k.forEach((O,$)=>{g.append(s.makeMarkdown("span",{},O)),w[$]&&g.append(w[$].control)});
for(let{control:O}of w)a(O,g);let v=i("div",{},g,...w.map(({feedback:O})=>O.element));return{how:p("Fill the gaps."),body:v,
answer(){let O=w.map(({control:$})=>$.value.trim());return O.some(Boolean)?{gaps:O}:null},fill({gaps:O}){w.forEach(({control:$},M)=>{
$.value=O[M]??""})},show(O){w.forEach(({control:$,label:M,feedback:q},_)=>{let{right:F,written:x,...T}=O.gaps[_];$.value=
x,a($,q.element,g),d($,x&&!F);let B=s.placeVerdict(F,x),R={right:p("{gap}: right",{gap:M}),wrong:p("{gap}: not right",{gap:M}),
left:p("{gap}: left empty",{gap:M})};q.set(...s.placeTold(B,R[B],T))})},said:()=>w.map(({feedback:O})=>O.text()).join(" "),
...s.closing(v,()=>{for(let{control:O,feedback:$}of w)a(O,g),d(O,!1),$.set()})}}function Ji(o,{dateInWords:s,make:a,t:i,
uniqueId:d,viewTyped:p}){let k=d("undated"),b=a("input",{type:"checkbox",id:k,onchange:v}),w=a("label",{for:k},` ${i("Th\
e text gives no date.")}`),g=p({how:i("Type a date that is as precise as the text: a day, a month or a year."),label:i("\
Date:"),more:a("p",{},b,w),sent:()=>b.checked?{undated:!0}:null,filled(O){b.checked=!!O.undated,v()},shown({understood:O}){
b.checked=O==="undated"},key:s});return g;function v(){g.input.disabled=b.checked}}function Xi(o,s){let{make:a,makeMarkdown:i,
markdownBlock:d,t:p,uniqueId:k}=s,b=a("textarea",{id:k("text"),rows:6,maxlength:1e4,dir:"auto",oninput:$}),w=a("p",{class:"\
ck-how",id:k("count")});b.setAttribute("aria-describedby",w.id);let g=a("div",{class:"ck-discussed",hidden:!0}),v=i("spa\
n",{},o.role),O=a("div",{},a("p",{dir:"auto"},a("strong",{},p("Your role: ")),v),a("label",{for:b.id},p("Write what some\
body in this role would say:")),b,w,g);return $(),{how:p("You are not asked for your own opinion, and no answer is grade\
d."),check:p("Compare"),isFreeText:!0,body:O,answer:()=>b.value.trim()?{text:b.value.trim()}:null,fill(_){b.value=_.text,
$()},show(_){b.value||(b.value=_.written),$(),g.hidden=!1,g.replaceChildren(M(p("Answers that can be defended")),..._.positions.
map(q),M(p("Mark your own answer")),s.viewRubric(_.rubric,_.marks,s),M(p("Examples")),..._.exemplars.map(s.viewExemplar))},
said:({positions:_})=>p("{count} answers that can be defended are shown below your own.",{count:_.length}),...s.closing(
O)};function $(){let _=b.value.split(/\s+/).filter(Boolean).length,{limit:F}=o;w.replaceChildren(p("{count} of about {li\
mit} words",{count:_,limit:F})),w.classList.toggle("ck-over",_>F)}function M(_){return a("p",{class:"ck-heading"},_)}function q({
answer:_,held_by:F,strongest:x,counter:T}){let B=k("position");return a("div",{class:"ck-position",role:"group","aria-la\
belledby":B},i("p",{class:"ck-heading",dir:"auto",id:B},_),a("p",{dir:"auto"},p("Held by {who}.",{who:F})),a("p",{},a("s\
trong",{},p("The strongest argument for it"))),d(x),a("p",{},a("strong",{},p("The strongest argument against it"))),d(T))}}
function Qi(o,s){let{describe:a,make:i,markdownBlock:d,setDisabled:p,setInvalid:k,t:b}=s,w=o.words,g=s.viewMarking(w,o.rest,
{"aria-label":b("Words in the passage")}),v=g.element,O=i("button",{type:"button",onclick:_},b("Clear the marks")),$=s.makeFeedback(),
M=i("div",{class:"ck-actions"},O),q=i("div",{},v,M,$.element);return{how:b("Mark the words: drag over them, or move with\
 the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:q,answer:()=>g.marked().length?{
words:g.marked()}:null,fill:({words:x})=>g.markAll(T=>x.includes(T)),show(x){g.markAll(B=>x.words.includes(B),!0);let T=[
d(x.feedback)];if(x.key){let B=new Set(x.key);g.words.forEach((R,N)=>{R.dataset.key=String(B.has(N))}),T.push(s.keyLine(
x.key.map(F).join("")))}x.why&&T.push(d(x.why)),$.set(...T),a(v,$.element),k(v,x.verdict!=="right")},said:()=>$.text(),close(){
g.close(),p(q,!0)},open(){g.open(),p(q,!1);for(let x of g.words)delete x.dataset.key;$.set(),a(v),k(v,!1)}};function _(){
g.markAll(()=>!1)}function F(x,T){return(T?w[x][0]:"")+g.words[x].textContent}}function Zi(o,{make:s,makeMarkdown:a,makeSelect:i,
plainText:d,t:p,uniqueId:k,viewPlaced:b}){let w=o.right.map(g=>[g.token,d(g.text)]);return b(o,p("For each one, choose w\
hat goes with it."),g=>{let v=k("match"),O=i({id:v},w),$=a("label",{for:v,dir:"auto"},g);return{element:s("div",{class:"\
ck-pair"},$,O),control:O,words:$.textContent??"",value:()=>O.value,set(M){O.value=M}}})}var Qe="nothing";function ea(o,s){
let{chosenValue:a,describe:i,make:d,setInvalid:p,t:k}=s,b=s.uniqueId("mend"),w=[...o.row,[Qe,""]].map((x,T)=>ta(x,{name:b,
id:`${b}-${T}`,onchange:F},s)),g=w.map(({input:x})=>x),v=s.makeBlank({id:s.uniqueId("mended")},o.among),O=d("label",{for:v.
id},k("What should it say?")),$=d("p",{class:"ck-field"},O,v),M=s.makeFeedback(),q=d("div",{},d("blockquote",{dir:"auto"},
o.sentence),d("div",{class:"ck-options"},...w.map(({element:x})=>x)),$,M.element);return F(),{how:k("Choose the wrong ce\
ll, then say what it should contain."),body:q,answer(){let x=a(g),T=v.value.trim();return x===Qe?{cell:x}:x&&T?{cell:x,text:T}:
null},fill:({cell:x,text:T})=>_(x,T??""),show(x){_(x.cell,x.value),M.set(...na(x,s));let T=g.find(B=>B.checked);i(T,M.element),
i(v,M.element),p(v,lo(x)==="wrong")},said:()=>M.text(),...s.closing(q,()=>{M.set();for(let x of[...g,v])i(x);p(v,!1)})};
function _(x,T){s.chooseValue(g,x),v.value=T,F()}function F(){$.hidden=["",Qe].includes(a(g))}}function ta([o,s],{name:a,
id:i,onchange:d},{make:p,t:k}){let b=p("input",{type:"radio",name:a,id:i,value:o,onchange:d}),w=o===Qe?p("label",{for:i},
uo(k)):p("label",{for:i,dir:"auto"},p("strong",{},`${o}: `),s);return{input:b,element:p("div",{class:"ck-option"},b,w)}}
function na(o,{keyLine:s,markdownBlock:a,t:i,verdictLine:d}){let{right:p,feedback:k,key:b,why:w}=o,g=lo(o);return[p?d("r\
ight",i("The cell: right")):d("wrong",i("The cell: not right")),...g==="right"?[d(g,i("What it should say: right"))]:[],
...g==="wrong"?[d(g,i("What it should say: not right"))]:[],...k?[a(k)]:[],...b?[s(b.cell===Qe?uo(i):`${b.cell}: ${b.value}`)]:
[],...w?[a(w)]:[]]}function lo({right:o,cell:s,verdict:a}){return!o||s===Qe?"":a==="right"?"right":"wrong"}var uo=o=>o("\
Nothing in this row is wrong");function oa({unit:o},{make:s,t:a,viewTyped:i}){let d=o?s("span",{"aria-hidden":"true"},` ${o}`):
null,p=o?a("Number ({unit}):",{unit:o}):a("Number:"),k=i({how:a("Type a number."),label:p,after:d});return k.input.setAttribute(
"inputmode","decimal"),k}function ra(o,s){let{announce:a,describe:i,make:d,markdownBlock:p,plainText:k,setOff:b,t:w}=s,g=s.
makeFeedback(),v=d("ol",{class:"ck-order"}),O=d("div",{},v,g.element),$=o.items.map(M);return x(),{how:w("Put them in or\
der, with the first at the top: use the buttons, or the arrow keys on a button."),body:O,answer:()=>({order:$.map(({token:T})=>T)}),
fill:({order:T})=>_(T),show(T){_(T.key??T.order);let B=[T.feedback,T.why].filter(Boolean).map(p);g.set(...B,...q(T.open??
[])),i(v,g.element)},said:()=>g.text(),...s.closing(O,()=>{g.set(),i(v),x()})};function M({token:T,text:B}){let R=k(B),N=s.
makeMarkdown("span",{class:"ck-words",dir:"auto"},B),C=ee("↑",w("Move up: {item}",{item:R}),-1),A=ee("↓",w("Move dow\
n: {item}",{item:R}),1),L=d("span",{class:"ck-moves"},C,A),K=d("li",{onkeydown:Q},L,N);return{token:T,words:R,row:K,up:C,
down:A};function ee(re,fe,me){return d("button",{type:"button",class:"ck-move","aria-label":fe,onclick:()=>F(T,me)},re)}
function Q(re){let fe={ArrowUp:-1,ArrowDown:1}[re.key];fe&&(re.preventDefault(),re.stopPropagation(),F(T,fe))}}function q(T){
if(!T.length)return[];let B=T.map(([N,C])=>d("li",{},w("{one} / {other}",{one:k(N),other:k(C)}))),R=w("The text does not\
 say which of these came first:");return[d("p",{},R),d("ul",{},...B)]}function _(T){$.sort((B,R)=>T.indexOf(B.token)-T.indexOf(
R.token)),x()}function F(T,B){let R=$.findIndex(K=>K.token===T),N=R+B,C=$[R];if(C.up.disabled||N<0||N>=$.length)return;$.
splice(R,1),$.splice(N,0,C);let A=document.activeElement;x(),A instanceof HTMLElement&&A.focus();let L={item:C.words,place:N+
1,count:$.length};a(w("{item}: now {place} of {count}",L))}function x(){v.replaceChildren(...$.map(({row:T})=>T)),$.forEach(
({up:T,down:B},R)=>{b(T,R===0),b(B,R===$.length-1)})}}var sa=(o,{t:s,viewTyped:a})=>a({how:s("Type a word or a short phr\
ase. Capitals and accents do not matter."),label:s("Answer:")});function ia(o,s){let{chooseValue:a,chosenValue:i,describe:d,
keyLine:p,make:k,markdownBlock:b,t:w}=s,g=s.uniqueId("true-or-false"),v=s.makeFeedback(),O=[w("True"),w("False")],$=[!0,
!1].map(_=>k("input",{type:"radio",name:g,value:String(_)})),M=$.map((_,F)=>k("label",{},_,` ${O[F]}`)),q=k("div",{},k("\
div",{class:"ck-inline"},...M),v.element);return{how:w("True or false?"),body:q,answer(){let _=i($);return _?{answer:_===
"true"}:null},fill:({answer:_})=>a($,String(_)),show(_){a($,String(_.answer));let F="key"in _?[p(O[_.key?0:1])]:[];v.set(
b(_.feedback),...F),d($.find(x=>x.checked),v.element)},said:()=>v.text(),...s.closing(q,()=>{v.set();for(let _ of $)d(_)})}}
var aa={branching:Pi,brief:Hi,choice:Gi,choices:Yi,classify:Ki,cloze:Vi,date:Ji,discuss:Xi,highlight:Qi,match:Zi,mend:ea,
number:oa,order:ra,"short-text":sa,"true-or-false":ia},fo={};c(fo,{chooseValue:()=>go,chosenValue:()=>mo,closing:()=>Tt,
describe:()=>Le,focusFirst:()=>po,isOff:()=>He,keyLine:()=>ln,makeBlank:()=>yo,makeFeedback:()=>ct,makeSelect:()=>bo,markdownBlock:()=>je,
placeTold:()=>ko,placeVerdict:()=>wo,plainText:()=>ho,rounded:()=>Ce,sentence:()=>Nt,setDisabled:()=>un,setInvalid:()=>lt,
setOff:()=>Se,verdictLine:()=>Et});var ca={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"\
⇄",sent:"→","so far":"…"};function Et(o,s){let a=h("span",{"aria-hidden":"true"},`${ca[o]} `);return h("p",{class:`\
ck-verdict ck-${o.replace(" ","-")}`},a,s)}function ct(){let o=h("div",{class:"ck-feedback",id:ce("feedback"),hidden:!0});
return{element:o,text:()=>la(o),set(...s){o.hidden=!s.length,o.replaceChildren(...s)}}}var Nt=o=>/[.!?:…。؟]["”’)]*$/.
test(o)?o:`${o}.`;function la(o){let s=o.cloneNode(!0);for(let a of s.querySelectorAll("[aria-hidden]"))a.remove();return[
...s.children].map(a=>a.textContent?.trim()??"").filter(Boolean).map(Nt).join(" ")}var je=o=>ne("div",{dir:"auto"},o),ho=o=>ne(
"span",{},o).textContent??"";function Le(o,...s){s.length?o?.setAttribute("aria-describedby",s.map(({id:a})=>a).join(" ")):
o?.removeAttribute("aria-describedby")}function lt(o,s){s?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-\
invalid")}var Se=(o,s)=>o.setAttribute("aria-disabled",String(s)),He=o=>o.getAttribute("aria-disabled")==="true",ln=o=>h(
"p",{class:"ck-key"},f("The answer: {key}",{key:o}));function un(o,s){let a=o.querySelectorAll("input, select, textarea,\
 button");for(let i of a)i.disabled=s}function po(o){o.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var Tt=(o,s)=>({close:()=>un(o,!0),open(){un(o,!1),s?.()}}),mo=o=>o.find(s=>s.checked)?.value??"";function go(o,s){
for(let a of o)a.checked=a.value===s}function wo(o,s){return o?"right":s?"wrong":"left"}function ko(o,s,{feedback:a,key:i,
why:d}){return[Et(o,s),...a?[je(a)]:[],...i&&o!=="right"?[ln(i)]:[],...d?[je(d)]:[]]}function yo(o,s){return s.length?bo(
o,s.map(a=>[a,a])):h("input",{...o,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function bo(o,s){let a=h("o\
ption",{value:""},f("Choose …")),i=s.map(([d,p])=>h("option",{value:d,dir:"auto"},p));return h("select",o,a,...i)}var Ce=o=>String(
Math.round(o*100)/100),vo=()=>({sure:f("Sure"),fairly:f("Fairly sure"),guessing:f("Guessing")});function ua(){let o=ce("\
confidence"),s=Object.entries(vo()).map(([d,p])=>{let k=h("input",{type:"radio",name:o,value:d});return{input:k,label:h(
"label",{},k,` ${p}`)}}),a=s.map(({input:d})=>d),i=h("legend",{},f("How sure are you?"));return{element:h("fieldset",{class:"\
ck-inline"},i,...s.map(({label:d})=>d)),value:()=>mo(a),show:d=>go(a,d),close(){for(let d of a)d.disabled=!0}}}function da(){
let o=ce("reason"),s=h("input",{type:"text",id:o,maxlength:300,dir:"auto"}),a=h("label",{for:o},f("Why? In one line:"));
return{element:h("p",{class:"ck-field"},a,s),value:()=>s.value.trim(),show(i){s.value=i},close(){s.disabled=!0}}}function fa(o,s){
let a=h("ol",{class:"ck-hints",hidden:!0}),i=h("button",{type:"button",hidden:!o.hints,onclick:k}),d=()=>a.lastElementChild?.
textContent;return w(),{list:a,button:i,show:b,offerNext:w,last:d,count:p};function p(){return a.children.length}function k(){
He(i)||(Se(i,!0),s())}function b(g){a.hidden=!g.length,a.replaceChildren(...g.map(v=>ne("li",{dir:"auto"},v))),w()}function w(){
let g=o.hints-p(),v=g?o.costs[p()]:0,O=v?f(", costs {share}%",{share:Ce(100*v)}):"",$=g?f("Show a hint ({left} left{cost\
s})",{left:g,costs:O}):f("No hint left");i.replaceChildren($),Se(i,!g)}}function ha(o,s){let a=o.confidence?ua():null,i=o.
reason?da():null,d="";return k(),{elements:[s.body,a?.element,i?.element],draft:p,settle:k,unchecked:b,fill:w,show:g,open:()=>s.
open(),close(){for(let v of[s,a,i])v?.close()}};function p(){return{sent:s.answer(),confidence:a?.value(),reason:i?.value()}}
function k(){d=JSON.stringify(p())}function b(){let v=p();return JSON.stringify(v)===d?null:v}function w(v){try{v.sent&&
s.fill(v.sent),a?.show(v.confidence),i?.show(v.reason??"")}catch{}}function g(v){v.verdict==="sent"&&!s.goesOn?s.fill(v.
sent):s.show(v),a?.show(v.confidence),i?.show(v.reason),k()}}function pa(o,s){let{chosenValue:a,chooseValue:i,make:d,makeMarkdown:p,
markdownBlock:k,t:b,uniqueId:w}=s,g=w("client"),v=o.clients.map(({token:_,text:F,about:x})=>{let T=w("client"),B=d("div",
{class:"ck-feedback",id:w("about")},k(x)),R=d("input",{type:"radio",id:T,name:g,value:_});R.setAttribute("aria-described\
by",B.id);let N=p("label",{for:T,class:"ck-decided",dir:"auto"},F);return{input:R,row:d("div",{class:"ck-option"},R,N,B)}}),
O=v.map(({input:_})=>_),$=v.map(({row:_})=>_),M="",q=d("div",{class:"ck-options"},...$);return{how:b("Choose whom you ad\
vise. You can change it later."),check:b("Advise this client"),body:q,answer:()=>a(O)?{client:a(O)}:null,fill:({client:_})=>i(
O,_),show:({client:_})=>i(O,M||_),said:()=>"",follow({client:_}){M=_},...s.closing(q)}}function ma(o,s,a){let i=h("div",
{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:T,...a}),d=o.map(O);i.append(s);let p=!1,
k=0,b=0,w=!1,g=!0,v=R=>d[R].getAttribute("aria-selected")==="true";return{element:i,words:d,marked:()=>d.map((R,N)=>N).filter(
v),markAll:$,current:()=>k,go:x,close(){p=!0,i.setAttribute("aria-disabled","true")},open(){p=!1,i.removeAttribute("aria\
-disabled")}};function O([R,N],C){let A=h("span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:C?"-1":
"0",onpointerdown:L=>q(L,C),onpointerenter(L){L.buttons===1&&w&&F(C)}},N);return i.append(R,A),A}function $(R,N){for(let C of d.
keys())M(C,R(C),N)}function M(R,N,C=!1){(!p||C)&&d[R].setAttribute("aria-selected",String(N))}function q(R,N){R.button||
(R.preventDefault(),d[N].releasePointerCapture?.(R.pointerId),g=!v(N),w=!0,document.addEventListener("pointerup",_,{once:!0}),
b=N,x(N),M(N,g))}function _(){w=!1}function F(R){let[N,C]=[Math.min(b,R),Math.max(b,R)];for(let A=N;A<=C;A+=1)M(A,g);x(R)}
function x(R){d[k].tabIndex=-1,k=R,d[R].tabIndex=0,d[R].focus()}function T(R){let N=d.length-1,C=getComputedStyle(i).direction===
"rtl"?-1:1,A={ArrowRight:k+C,ArrowLeft:k-C,ArrowDown:B(1),ArrowUp:B(-1),Home:0,End:N};if(R.key===" "||R.key==="Enter")b=
k,g=!v(k),M(k,g);else if(R.key in A){let L=Math.max(0,Math.min(N,A[R.key]));R.shiftKey?(v(k)||(b=k),g=!0,F(L)):x(L)}else
return;R.preventDefault(),R.stopPropagation()}function B(R){let N=d[k].getBoundingClientRect(),C=d.map((Q,re)=>({at:re,box:Q.
getBoundingClientRect()})).filter(({box:Q})=>R*(Q.top-N.top)>N.height/2);if(!C.length)return k;let A=C.map(({box:Q})=>Q.
top),L=R>0?Math.min(...A):Math.max(...A),K=C.filter(({box:Q})=>Math.abs(Q.top-L)<N.height/2),ee=Q=>Math.abs(Q.left-N.left);
return K.reduce((Q,re)=>ee(re.box)<ee(Q.box)?re:Q).at}}var ga=()=>({right:f("Chosen: right"),wrong:f("Chosen: not right"),
missed:f("Not chosen, but right"),left:f("Correctly left out")});function wa(o,{how:s,type:a}){let i=ce("options"),d=o.map(
({token:g,text:v})=>{let O=`${i}-${g}`,$=h("input",{type:a,id:O,name:i,value:g}),M=ne("label",{for:O,dir:"auto"},v),q=ct(),
_=h("div",{class:"ck-option"},$,M,q.element);return{token:g,input:$,label:M,feedback:q,row:_}}),p=ct(),k=d.map(({row:g})=>g),
b=h("div",{class:"ck-options"},...k,p.element);return{how:s,body:b,answer(){let g=d.filter(({input:v})=>v.checked).map(({
token:v})=>v);return g.length?{choices:g}:null},fill({choices:g}){for(let{token:v,input:O}of d)O.checked=g.includes(v)},
show(g){for(let[v,{chosen:O,verdict:$,feedback:M}]of w(g))if(v.input.checked=O,$){Le(v.input,v.feedback.element),v.row.dataset.
verdict=$;let q=Et($,ga()[$]);v.feedback.set(q,je(M))}else g.missed&&Le(v.input,p.element);g.missed&&p.set(je(g.missed))},
said(g){return[...w(g).filter(([,{verdict:v}])=>v&&v!=="left").map(([{label:v,feedback:O}])=>`${Nt(v.textContent??"")} ${O.
text()}`),p.text()].filter(Boolean).join(" ")},...Tt(b,()=>{for(let{input:g,feedback:v,row:O}of d)Le(g),delete O.dataset.
verdict,v.set();p.set()})};function w(g){let v=new Map(g.options.map(O=>[O.token,O]));return d.flatMap(O=>{let $=v.get(O.
token);return $?[[O,$]]:[]})}}function ka(o,s,a){let i=o.left,d=o.right,p=i.map(({token:w,text:g})=>({token:w,feedback:ct(),
...a(g)})),k=new Map(d.map(({token:w,text:g})=>[w,ho(g)])),b=h("div",{class:"ck-placing"},...p.map(({element:w,feedback:g})=>h(
"div",{class:"ck-placed"},w,g.element)));return{how:s,body:b,answer(){let w=p.map(({token:g,value:v})=>[g,v()]).filter(([
,g])=>g);return w.length?{pairs:Object.fromEntries(w)}:null},fill({pairs:w}){for(let{token:g,set:v}of p)v(w[g]??"")},show({
pairs:w}){for(let{token:g,feedback:v,control:O,set:$}of p){let M=w.find(_=>_.token===g);$(M.chosen);let q=wo(M.right,M.chosen);
v.set(...ko(q,ya(q),{...M,key:k.get(M.key)})),Le(O,v.element),O.matches("select")&&lt(O,q==="wrong")}},said:()=>p.map(({
words:w,feedback:g})=>`${Nt(w)} ${g.text()}`).join(" "),...Tt(b,()=>{for(let{feedback:w,control:g}of p)w.set(),Le(g),lt(
g,!1)})}}function ya(o){return{right:f("Right"),wrong:f("Not right"),left:f("Nothing was chosen here")}[o]}function ba(o,s,a){
let i=o.map((g,v)=>va(g,s[v])),d=h("p",{class:"ck-beside"}),p=h("button",{type:"button",onclick:b},f("Save my marks")),k=h(
"div",{class:"ck-actions"},p);return h("div",{},...i.map(({element:g})=>g),k,d);function b(){let g=i.map(({value:v})=>v());
g.includes(-1)?w(f("Mark every line first.")):a.mark(g,()=>w(f("Your marks have been saved.")))}function w(g){d.replaceChildren(
g),a.announce(g)}}function va(o,s){let a=ce("rubric"),i=[f("Not yet"),f("Partly"),f("Yes")],d=i.map((p,k)=>{let b=h("inp\
ut",{type:"radio",name:a,value:k});return b.checked=s===k,b});return{element:h("fieldset",{class:"ck-inline"},ne("legend",
{dir:"auto"},o),...d.map((p,k)=>h("label",{},p,` ${i[k]}`))),value:()=>d.findIndex(p=>p.checked)}}function xa({label:o,text:s,
comment:a}){let i=h("div",{class:"ck-comment"},je(a));return h("details",{},h("summary",{},o),je(s),i)}function $a({how:o,
label:s,after:a,more:i,sent:d,filled:p,shown:k,key:b=w=>w}){let w=ce("answer"),g=yo({id:w},[]),v=ct(),O=h("p",{class:"ck\
-field"},h("label",{for:w},s),g,a),$=h("div",{},O,i,v.element);return{how:o,body:$,input:g,answer:()=>d?.()??(g.value.trim()?
{text:g.value.trim()}:null),fill(M){g.value=M.text??"",p?.(M)},show(M){k?.(M),g.value||(g.value=M.written??"");let q=M.key===
void 0?[]:[ln(b(M.key))];v.set(je(M.feedback),...q),Le(g,v.element),lt(g,M.verdict!=="right")},said:()=>v.text(),...Tt($,
()=>{v.set(),Le(g),lt(g,!1)})}}var Oa={...fo,dateInWords:G,make:h,makeMarkdown:ne,t:f,tn:E,uniqueId:ce,viewExemplar:xa,viewMarking:ma,
viewOptions:wa,viewPlaced:ka,viewRubric:ba,viewTyped:$a},Sa=()=>({right:f("Right"),partly:f("Partly right"),near:f("Near\
ly right: check the spelling"),wrong:f("Not right"),discussed:f("There is no right or wrong answer"),"so far":f("So far"),
sent:f("Your answer is kept for your instructor, who marks it")}),Ea=()=>({chosen:f("Kept; you can choose another client\
 at any time"),kept:f("Kept; you can change it and keep another version"),"too precise":f("Not right (more precise than \
the text)"),"too coarse":f("Partly right (less precise than the text)")});function Na([o,s,a]){let i=E("{hit} of one wor\
d marked","{hit} of {count} words marked",s,{hit:o}),d=E("one word too many","{count} words too many",a);return a?`${i},\
 ${d}`:i}function xo(o){let s=Ea()[o.note]??Sa()[o.verdict];if(!o.of)return`${s}.`;if(o.hit)return`${s}: ${Na(o.hit)}.`;
let a=E("{points} of {of} point","{points} of {of} points",o.of,{points:Ce(o.points),of:Ce(o.of)}),i=o.tries>1?f(" (firs\
t try: {points})",{points:Ce(o.first)}):"",d=o.cost?f(", less {share}% for hints",{share:Ce(100*o.cost)}):"";return`${s}\
: ${a}${d}${i}.`}function Ta(o,s){let{as_of:a,confidence:i,evidence:d,left:p,reason:k,review_due:b}=o,w=[];if(i){let g=vo()[i].
toLowerCase();w.push(f("You said: {confidence}.",{confidence:g}))}return k&&w.push(f("Your reason: {reason}",{reason:k})),
!o.final&&p!=null&&w.push(E("One try left.","{count} tries left.",p)),a&&a!==d?.as_of&&w.push(f("As of {day}.",{day:a})),
b&&w.push(f("This answer was due to be checked again by {day}: it may be out of date.",{day:b})),[...w.map(g=>h("p",{class:"\
ck-beside"},g)),d?Aa(d,s):""]}function Aa(o,s){let{before:a,words:i,after:d,told:p,draft:k}=o,b=f(i?"The words in the ar\
ticle":"The fact and its source"),w=i?[a,h("mark",{},i),d]:[h("p",{},p)],g=f("This question rests on a draft that nobody\
 has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},b),h("blockquote",{dir:"auto"},...w),i?Ca(o,s):
Ra(o),k?h("p",{class:"ck-beside"},g):"")}function Ca({printed_in:o,marks:s},a){if(!o&&!s)return"";let i=s?h("button",{type:"\
button",onclick:a},f("Show in the article")):null,d=o?h("cite",{dir:"auto"},o):null;return h("p",{class:"ck-beside"},d,"\
 ",i)}function Ra({pages:o,read:s,as_of:a}){let i={target:"_blank",rel:"noopener noreferrer"},d=o.flatMap(({address:b,host:w})=>[
" ",h("a",{...i,href:b,title:b},w)]),p=[s&&f("Read on {day}.",{day:s}),a&&a!==s&&f("True as of {day}.",{day:a})].filter(
Boolean).join(" "),k=d.length?[f("Source:"),...d,". "]:[];return h("p",{class:"ck-beside"},...k,p)}var Ma=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,ja="default-src 'none'; style-src 'unsafe-inline'";function La({page:o,paragraphs:s,labels:a,moments:i,client:d,changes:p,
nameOf:k}){let b=document.implementation.createHTMLDocument(f("Brief"));b.documentElement.lang=I.used??"en";let w=$("met\
a");w.setAttribute("http-equiv","Content-Security-Policy"),w.setAttribute("content",ja);let g=$("meta");g.setAttribute("\
charset","utf-8"),b.head.prepend(g,w),b.head.append($("style",Ma));let v=s.filter(({versions:C})=>C.length),O=$("main",$(
"h1",f("Brief")),...d?[$("p",f("For: {name}",{name:d}))]:[],...o.length?[_(),$("h1",f("All that you wrote"))]:[],...v.length?
v.map(x):[N(f("Nothing is written yet."))],...p.trim()?[q(f("What changed"),M("p",p.trim()))]:[],...i.length?[q(f("Timel\
ine"),R())]:[],q(f("Sources"),B()));return b.body.append(O),`${new XMLSerializer().serializeToString(b)}
`;function $(C,...A){let L=b.createElement(C);return L.append(...A),L}function M(C,A){let L=$(C,A);return L.setAttribute(
"dir","auto"),L}function q(C,...A){return $("section",M("h2",C),...A)}function _(){let C=o.map(({title:L,versions:K})=>{
let{fields:ee}=K.at(-1),Q=Object.entries(a).flatMap(([re,fe])=>ee[re]?[F(fe,ee[re])]:[]);return q(L,...Q)}),A=$("div",...C);
return A.className="page",A}function F(C,A){let L=M("p","");return L.append($("strong",`${C}:`)," ",A),L}function x({title:C,
versions:A}){let L=A.slice(0,-1),K=$("details",$("summary",f("Earlier versions")),...L.map(T)),ee=A.slice(-1).map(T);return q(
C,...ee,...L.length?[K]:[])}function T({time:C,client:A,fields:L}){let K=[G(C.slice(0,10)),k(A)].filter(Boolean).join(" \
· "),ee=Object.entries(a).flatMap(([Q,re])=>L[Q]?[$("dt",re),M("dd",L[Q])]:[]);return $("div",N(K),$("dl",...ee))}function B(){
let C=s.flatMap(({versions:A})=>A.at(-1)?.fields.source||[]);return C.length?$("ul",...[...new Set(C)].map(A=>M("li",A))):
N(f("No source is named yet."))}function R(){let C=i.map(({when:A,what:L,words:K})=>$("tr",M("th",A),M("td",L),M("td",K)));
return $("table",...C)}function N(C){let A=M("p",C);return A.className="quiet",A}}var dn=({versions:o})=>Object.values(o.
at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,At=({versions:o})=>o.length>0;function $o(o,s){let a=s.
flatMap(i=>o.filter(d=>d.name===i)).filter(At);return a.length?[...o.slice(-1).filter(At),...a]:[]}function _a(o,s){let{
announce:a,make:i,setOff:d,t:p,uniqueId:k}=o,b=k("page"),w=i("ol",{class:"ck-order"}),g=i("p",{class:"ck-how"}),v=i("div",
{role:"group","aria-labelledby":b,hidden:!0},i("p",{class:"ck-heading",id:b},p("Your one page")),i("p",{class:"ck-how"},
p("Which paragraphs belong on it, and in which order?")),w,g),O=[],$=[],M={};return{element:v,show:q,page:()=>O};function q(N,C){
$=N;let A=$.slice(0,-1).filter(At);M=Object.fromEntries(A.map(L=>[L.name,_(L)])),O=C.filter(L=>M[L]),v.hidden=!A.length,
T()}function _(N){let{name:C,title:A}=N,L=me("↑",p("Move up: {item}",{item:A}),-1),K=me("↓",p("Move down: {item}",{item:A}),
1),ee=i("span",{class:"ck-moves"},L,K),Q=i("input",{type:"checkbox",onchange:Y}),re=` (${R(dn(N))})`,fe=i("label",{},Q,"\
 ",i("span",{dir:"auto"},A),re);return{element:i("li",{onkeydown:ie},ee,fe),box:Q,moves:ee,up:L,down:K};function me(P,W,U){
return i("button",{type:"button",class:"ck-move","aria-label":W,onclick:()=>F(C,A,U)},P)}function ie(P){let W={ArrowUp:-1,
ArrowDown:1}[P.key];!W||P.target===Q||(P.preventDefault(),P.stopPropagation(),F(C,A,W))}function Y(){O=O.filter(P=>P!==C),
Q.checked&&(O=[...O,C]),x(Q.checked?p("{item}: on the page",{item:A}):p("{item}: not on the page",{item:A}))}}function F(N,C,A){
let L=O.indexOf(N),K=L+A;L<0||K<0||K>=O.length||(O=O.toSpliced(L,1).toSpliced(K,0,N),x(p("{item}: now {place} of {count}",
{item:C,place:K+1,count:O.length})))}function x(N){let C=document.activeElement;T(),C instanceof HTMLElement&&C.focus(),
o.choose({page:O},()=>a([N,g.textContent].join(". ")))}function T(){let N=L=>O.includes(L),C=[...O.filter(L=>M[L]),...Object.
keys(M).filter(L=>!N(L))];for(let[L,K]of C.entries()){let{box:ee,moves:Q,up:re,down:fe}=M[K];ee.checked=N(K),Q.hidden=!N(
K),d(re,L===0),d(fe,L===O.length-1)}w.replaceChildren(...B(),...C.map(L=>M[L].element));let A=$o($,O).reduce((L,K)=>L+dn(
K),0);g.replaceChildren(p("{count} of about {limit} words on the page",{count:A,limit:s})),g.classList.toggle("ck-over",
A>s)}function B(){return $.slice(-1).map(N=>{let C=At(N)?R(dn(N)):p("Nothing is written yet."),A=i("strong",{dir:"auto"},
N.title);return i("li",{},A," ",p("(the recommendation, always first: {words})",{words:C}))})}function R(N){return o.tn(
"one word","{count} words",N)}}var Ia=6e4;function qa(o,s){let{dateInWords:a,make:i,t:d,tn:p,uniqueId:k}=s,b=k("changes"),
w=i("textarea",{id:b,rows:5,maxlength:4e3,dir:"auto"}),g=i("label",{for:b},d("What changed, and why:")),v=i("p",{class:"\
ck-beside"}),O=i("button",{type:"button",onclick:A},d("Save the brief as a page")),$=i("div"),M=_a(s,o.most),q=i("div",{},
i("div",{class:"ck-actions"},O),v),_=i("div",{class:"ck-brief"},$,M.element,g,w,q),F=[],x="";return{how:d("Nobody grades\
 it. Each version that you keep stays in your record."),check:d("Keep this version"),isFreeText:!0,body:_,answer:()=>w.value.
trim()?{text:w.value.trim()}:null,fill(L){w.value=L.text},show(L){w.value||(w.value=L.written)},follow(L){F=L.paragraphs??
[],x=L.client??"",M.show(F,L.page??[]),$.replaceChildren(T(),...F.map(R))},said:()=>"",...s.closing(_)};function T(){let L=B(
x);return i("p",{},L?d("You advise: {name}",{name:L}):d("No client is chosen yet."))}function B(L){return o.names[L]??L}
function R({title:L,versions:K}){let ee=K.at(-1),Q=K.slice(0,-1),re=k("paragraph");return i("div",{class:"ck-position",role:"\
group","aria-labelledby":re},i("p",{class:"ck-heading",id:re,dir:"auto"},L),ee?C(ee):i("p",{class:"ck-how"},d("Nothing i\
s written yet.")),Q.length?N(Q):null)}function N(L){let K=p("One earlier version","{count} earlier versions",L.length),ee=L.
map(Q=>i("li",{},C(Q)));return i("details",{},i("summary",{},K),i("ol",{},...ee))}function C({time:L,client:K,fields:ee}){
let Q=[a(L.slice(0,10)),B(K)].filter(Boolean).join(" · "),re=Object.entries(o.labels).flatMap(([fe,me])=>ee[fe]?[i("dt",
{},me),i("dd",{class:"ck-kept",dir:"auto"},ee[fe])]:[]);return i("div",{},i("p",{class:"ck-how"},Q),i("dl",{},...re))}function A(){
let{labels:L,moments:K}=o,ee=La({page:$o(F,M.page()),paragraphs:F,labels:L,moments:K,client:B(x),changes:w.value,nameOf:B}),
Q=URL.createObjectURL(new Blob([ee],{type:"text/html"}));i("a",{href:Q,download:"brief.html"}).click(),setTimeout(()=>URL.
revokeObjectURL(Q),Ia);let re=d("The page brief.html is in your downloads. Open it to read or print it.");v.replaceChildren(
re),s.announce(re)}}var Da={client:pa,"whole-brief":qa},Ba=".ck-question [tabindex='-1']";function Ua(o,s){let{drafts:a,
extraViews:i,given:d,onChange:p,together:k}=s,{region:b,announce:w}=ue(),g=Vn(w),v=Wa(o,g,s),O={...aa,...Da,...i}[o.kind](
o,{...Oa,announce:w,mark:ie,choose:Y}),$=ha(o,O),{check:M,reveal:q}=Fa(A(),k,re),_=fa(o,me),F=di(),x=h("div",{class:"ck-\
result"}),T=za(o,s.number,O.how,F.element,...$.elements,g.elements.left,_.list,h("div",{class:"ck-actions"},M,q,_.button),
g.elements.notice,g.elements.unsaved,x,b),B=h("form",{novalidate:!0,onsubmit:Q},T),R=!1,N=!1,C="";return K(),{element:B,
restore:P,action:L,tell:g.tell,setUnsaved:g.setUnsaved,keepDraft:ee,focus:()=>po(O.body),isAnswered:()=>R};function A(){
return o.sealed?f("Keep this answer"):O.check??f("Check")}function L(){return!He(M)&&O.answer()?{did:"answer",...$.draft()}:
null}function K(){let H=a.of(o,!!O.isFreeText)??d;H&&$.fill(H),g.setLeft(!!(H&&!d))}function ee(){let H=He(M)?null:$.unchecked();
H?a.keep(o,H):a.forget(o)}function Q(H){if(H.preventDefault(),He(M)||k)return;let J=L();J?C===JSON.stringify(J)?g.tell(f(
"Change your answer, then check again.")):fe(J,M):g.tell(f("Answer first, then check."))}function re(){He(q)||fe({did:"s\
how"},q),M.focus()}function fe(H,J){Se(J,!0),v(H,{onReply(se){H.did==="answer"&&(C=JSON.stringify(H)),Se(J,!1),P(se.stands),
ee(),p(se.score);let pe=se.stands.result,he=pe.verdict==="sent"?"":O.said(pe);w([xo(pe),he,g.whyUnsaved()].join(" "))},onSilence:()=>Se(
J,!1),onRefused(se){Se(J,!1);let pe={reason:se};g.tell(o.sealed?f("Not kept: {reason}.",pe):f("Not checked: {reason}.",pe))}})}
function me(){v({did:"hint"},{onReply(H){_.show(H.stands.hints),g.clear(),w(f("Hint {place}: {hint}",{place:_.count(),hint:_.
last()}))},onSilence:_.offerNext})}function ie(H,J){v({did:"mark",marks:H},{onReply:se=>J(se.stands.result)})}function Y(H,J){
v({did:"choose",sent:H},{onReply:J})}function P(H){let{hints:J,result:se,earlier:pe}=H;if(F.show(pe),O.follow?.(H),!N&&!J.
length&&!se)return;N=!0;let he=T.contains(document.activeElement),$e=$.unchecked();_.show(J),g.clear(),R=!!se&&se?.verdict!==
"so far",T.toggleAttribute("data-answered",R),q.hidden=!se?.may_show,Se(M,!!se?.final),O.open(),se?(W(se,$e),se.final&&U(
he),M.replaceChildren(A())):(C="",$e||$.settle(),x.replaceChildren())}function W(H,J){$.show(H),J&&!H.final&&$.fill(J),(H.
final||!$.unchecked())&&g.setLeft(!1),x.replaceChildren(Et(H.verdict,xo(H)),...Ta(H,s.showInArticle))}function U(H){a.forget(
o),$.close(),H&&!document.activeElement?.matches(Ba)&&M.focus()}}function Wa(o,s,{actions:a,whyUnsaved:i}){return(d,p)=>a.
give(o.id,d,{onReply(k){s.setLeft(!1),s.setUnsaved(k.saved?"":$t(i())),p.onReply(k)},onRunning:s.setRunning,onSilence(){
p.onSilence?.(),s.clear(),s.setLeft(!1),s.setUnsaved(at(a.areStored())),s.announce(s.whyUnsaved())},onRefused:p.onRefused})}
function Fa(o,s,a){let i={type:"button",hidden:!0,onclick:a};return{check:h("button",{type:"submit",class:"ck-main",hidden:s},
o),reveal:h("button",i,f("Show the answer"))}}function za(o,s,a,...i){let d=o.tries?E("One try.","{count} tries.",o.tries):
"",p=[a,d].filter(Boolean).join(" "),k=ce("how"),b=[s,o.lesson,...o.tags??[]].filter(Boolean).join(" · "),w=ne("span",{
class:"ck-prompt",dir:"auto"},o.prompt);return h("fieldset",{class:"ck-question","aria-describedby":k},h("legend",{},h("\
span",{class:"ck-number"},b),w),o.below?ne("div",{dir:"auto"},o.below):null,h("p",{class:"ck-how",id:k},p),...i)}function Pa(o,s,a){
let{isTogether:i,isSealed:d,passMark:p,whyUnsaved:k,restore:b,announce:w}=a,g=h("p",{class:"ck-score"}),v=h("p",{class:"\
ck-notice"}),O=h("p",{class:"ck-why-unsaved"}),$=h("button",{type:"button",class:"ck-main",hidden:!i,onclick:q},f(d?"Kee\
p all answers":"Check all answers")),M=h("button",{type:"button",hidden:!0,onclick:F},f("Retry the questions you missed"));
return{buttons:[$,M],told:[v,O,g],setScore:B,setSaved:()=>O.replaceChildren()};function q(){if(He($))return;o.addAll();let R=o.
actions();if(!Object.keys(R).length){T(f("Answer first, then check."));return}Se($,!0),s.giveAll(R,{onReply(N){Se($,!1),
b(N),_(N.saved)},onSilence(){Se($,!1),x()}})}function _(R){let N=o.left(),C=N?E("1 question is still open.","{count} que\
stions are still open.",N):"";v.replaceChildren(C),O.replaceChildren(R?"":$t(k())),w([g.textContent,C,O.textContent].join(
" "))}function F(){s.again({onReply(R){v.replaceChildren(),o.addAll(),b(R),o.firstToAnswer()?.focus()},onSilence:x})}function x(){
v.replaceChildren();let R=at(s.areStored());O.replaceChildren(R),w(R)}function T(R){v.replaceChildren(R),w(R)}function B(R){
g.replaceChildren(Ha(R,p)),M.hidden=!R.missed}}function Ha({answered:o,questions:s,of:a,points:i,first:d,passed:p},k){let b=[];
return o&&b.push(f("Answered {answered} of {questions}.",{answered:o,questions:s})),o&&a&&b.push(f("Score: {points} of {\
of}; on the first try, {first}.",{points:Ce(i),of:Ce(a),first:Ce(d)})),p!=null&&b.push(p?f("That is enough to pass."):f(
"You need {mark}% to pass.",{mark:k})),b.join(" ")}var Ga={render({model:o,el:s,views:a={}}){j(o,s);let i=Ya(o,no(o),a);
s.replaceChildren(i.element);let d=Vs(o,s,i.reload);return()=>{i.close(),d()}}};function Ya(o,s,a){let i=o.get("shown"),
d=o.get("manner"),p=()=>o.get("kept")?.why,{region:k,announce:b}=ue(),w=eo(s,d,i,{onNews:re,onLate:me,onElsewhere:L}),g=oo(
d),v=Ka(w.waiting()),O=d.way==="all",$=Wi(i,{way:d.way,makeForm:B,put:R}),M=Pa($,w,{isTogether:O,isSealed:i.some(({sealed:ie})=>ie),
passMark:d.pass_mark,whyUnsaved:p,restore:A,announce:b}),q=pi({look:ee,retry:K,announce:b}),_=h("div",{class:"ck-actions"},
$.next,...M.buttons),F=0,x=h("div",{class:"ck ck-quiz",oninput:N,onclick:N,onkeyup:N,onpointerup:N},d.told?h("p",{class:"\
ck-told"},d.told):null,q.element,_,...M.told,k);return $.begin(),o.on("change:kept",Q),q.show({aloud:!0}),s.ask({type:"o\
pen"},{onReply:C,onSilence:fe}),{element:x,close:T,reload:L};function T(){o.off("change:kept",Q);for(let ie of[w,g,q,s])
ie.close()}function B(ie,Y){return Ua(ie,{number:Y,actions:w,drafts:g,given:v.get(ie.id),whyUnsaved:p,together:O,extraViews:a,
showInArticle:()=>s.ask({type:"evidence",question:ie.id},{onReply:Va}),onChange(P){M.setScore(P),$.arrange()}})}function R(ie,Y){
_.before(...ie.map(P=>P.element)),Y?x.dataset.toCome=String(Y):delete x.dataset.toCome}function N({target:ie}){let Y=$.around(
ie);Y&&g.soon(Y)}function C(ie){A(ie),w.open(ie.versions),re()}function A(ie){$.restore(ie.questions),M.setScore(ie.score)}
function L(){s.ask({type:"open"},{onReply:A}),re()}function K(ie){s.ask({type:"retry"},{onReply(){re(),q.show({aloud:ie})}})}
function ee(){return{kept:o.get("kept")??{},late:F,waiting:w.waiting().length,isSilent:w.areSilent(),areStored:w.areStored()}}
function Q(){p()||w.saved(),re()}function re(){q.show();let ie=new Set(w.waiting().map(({question:Y})=>Y));ie.size||M.setSaved(),
$.setSaved(ie)}function fe(){w.notOpened(),q.show({aloud:!0});for(let{question:ie}of w.waiting())$.named(ie)?.setUnsaved(
at(w.areStored()))}function me({question:ie=""},Y){if(F+=Y.saved?1:0,Y.type==="state"?A(Y):Y.stands&&(M.setScore(Y.score),
$.restoreOne(ie,Y.stands)),Y.without_effect?.length){let P=f("The work that was waiting in this browser is kept in your \
record but does not count, because something else was done here before it arrived.");$.named(ie)?.tell(P)}}}function Ka(o){
let s=o.filter(({deed:a})=>a?.did==="answer");return new Map(s.map(({question:a,deed:i})=>[a,i]))}function Va(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Oo(o,s,a=0){let i=s.getBoundingClientRect(),
d=o.getBoundingClientRect(),p=d.top+a;if(i.top>=p&&i.bottom<=d.bottom)return;let k=matchMedia("(prefers-reduced-motion: \
reduce)").matches,b=Math.max(0,(d.bottom-p-i.height)/2);o.scrollBy({top:i.top-p-b,behavior:k?"auto":"smooth"})}function Ja(o,s,a){
let i=h("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":f("Article"),lang:o.lang||null,onclick:({target:x})=>{
x instanceof Element&&$(x.closest(".ck-passage"))},onkeydown:k}),d=[],p=[];return{element:i,show:b,select:_,scrollToMarked:()=>F(
d.find(x=>x.marked))};function k(x){let T=p.findIndex(({element:R})=>R===x.target);if(T<0||x.altKey||x.ctrlKey||x.metaKey)
return;let B={ArrowRight:T+1,ArrowDown:T+1,ArrowLeft:T-1,ArrowUp:T-1,Home:0,End:p.length-1}[x.key];if(x.key==="Enter"||x.
key===" ")$(p[T].element);else if(p[B])M(p[B]);else if(B===void 0)return;x.preventDefault()}function b(x,T){let B=new Set,
R=[...T,...x.flatMap(A=>[A.evidence,...A.passages])];for(let[A,L]of R)B.add(A).add(L);d=[];let N=[],C=0;for(let A of o.blocks)
N.push(s.slice(C,A.start),w(A,[...B])),C=A.end;N.push(s.slice(C,s.length)),g(x,T),p=d.filter(A=>A.rows.length),p.forEach(
O),p.length&&q(p[0]),i.replaceChildren(...N)}function w(x,T){let B=[...T.filter(L=>x.start<L&&L<x.end).sort((L,K)=>L-K),
x.end],R=B.map((L,K)=>{let ee=K?B[K-1]:x.start,Q=h("span",{},s.slice(ee,L));return{start:ee,end:L,rows:[],marked:!1,element:Q}});
d.push(...R);let N=x.aside?h("span",{class:"ck-aside-label"},x.aside):null,C=x.aside?"ck-aside":`ck-${x.kind.replace(" ",
"-")}`,A=R.map(L=>L.element);return h("p",{class:C,dir:"auto"},N,...A)}function g(x,T){let B=x.flatMap(R=>R.passages.map(
([N,C])=>({id:R.id,start:N,end:C})));B.sort((R,N)=>R.end-R.start-(N.end-N.start));for(let{id:R,start:N,end:C}of B)for(let A of v(
N,C))A.rows.includes(R)||A.rows.push(R);for(let[R,N]of T)for(let C of v(R,N))C.marked=!0,C.element.classList.add("ck-mar\
ked")}function v(x,T){let B=0;for(let N=d.length;B<N;){let C=B+N>>1;d[C].start<x?B=C+1:N=C}let R=B;for(;R<d.length&&d[R].
end<=T;)R+=1;return d.slice(B,R)}function O({element:x,rows:T}){x.classList.add("ck-passage"),x.prepend(h("span",{class:"\
ck-unseen"},`${T.join(", ")}: `)),x.setAttribute("role","button"),x.setAttribute("tabindex","-1"),x.setAttribute("aria-p\
ressed","false"),X(x)}function $(x){let T=p.find(R=>R.element===x);if(!T)return;q(T);let B=T.rows.indexOf(T.chosen??"");
a(T.rows[(B+1)%T.rows.length])}function M(x){q(x),x.element.focus()}function q(x){for(let T of p)T.element.tabIndex=T===
x?0:-1}function _(x){for(let N of d){let C=x!==void 0&&N.rows.includes(x.id),[A,L]=x?.evidence??[1/0,-1/0];N.chosen=C?x.
id:void 0,N.element.classList.toggle("ck-chosen",C),N.element.classList.toggle("ck-evidence",A<=N.start&&N.end<=L),N.rows.
length&&N.element.setAttribute("aria-pressed",String(C))}let T=d.find(N=>N.chosen),B=i.getRootNode(),R=B instanceof Document||
B instanceof ShadowRoot?B.activeElement:null;!T||p.some(({element:N})=>N===R)||(q(T),F(T))}function F(x){x&&Oo(i,x.element)}}
var Xa=class{constructor(o){this.text=o,this.units=[0];let s=0;for(let a of o)s+=a.length,this.units.push(s)}get length(){
return this.units.length-1}slice(o,s){return this.text.slice(this.units[o],this.units[s])}};function Qa(o,s,{choose:a,switchTo:i}){
let d=ce("rows"),p=h("div",{class:"ck-rows"}),k=h("p",{class:"ck-hint ck-drafts"}),b=h("div",{class:"ck-detail"}),w=o.map(
({name:N,label:C,rows:A})=>{let L=E("1 row","{count} rows",A.length);return h("option",{value:N},f("{label} ({rows})",{label:C,
rows:L}))}),g=h("select",{onchange:()=>i(g.value)},...w),v=h("label",{class:"ck-switch"},f("Table")," ",g),O=new Map,$,M=!1;
return{element:h("div",{class:"ck-table"},v,k,p,b),show:q,select:x};function q(N){g.value=N.name,O=new Map(N.rows.map(A=>[
A.id,F(N,A)]));let C=Za(N.rows);k.hidden=!C,k.textContent=C,p.replaceChildren(N.rows.length?_(N):h("p",{},f("This table \
has no rows for this article."))),p.scrollTop=0}function _(N){let C=f("{label}: choose a row to mark its words",{label:N.
label}),A=[f("Row"),...N.columns].map(K=>h("th",{scope:"col"},K)),L=[...O.values()].map(({element:K})=>K);return h("fiel\
dset",{},h("legend",{},C),h("table",{},h("thead",{},h("tr",{},...A)),h("tbody",{},...L)))}function F(N,C){let A=`${d}-${C.
id}`,L=()=>a(C.id),K=h("input",{type:"radio",name:d,value:C.id,id:A,onchange:L}),ee=h("label",{for:A},K,C.id),Q=`${A}-ma\
in`,re=C.cells.map((me,ie)=>h("td",{dir:"auto",id:ie===N.main?Q:null,"data-heading":N.columns[ie]},me));return K.setAttribute(
"aria-describedby",Q),{element:h("tr",{onclick:fe},h("th",{scope:"row"},ee),...re),input:K};function fe({target:me}){me instanceof
Element&&me.closest("label")||(K.focus(),a(C.id))}}function x(N){let C=$;O.get(C??"")?.element.classList.remove("ck-chos\
en"),$=N?.id;let A=O.get($??"");for(let{input:L}of O.values())L.checked=L.value===$;return A?.element.classList.add("ck-\
chosen"),A&&Oo(p,A.element,p.querySelector("thead")?.offsetHeight),b.replaceChildren(...N?T(N):[h("p",{},f("No row is ch\
osen."))]),C}function T(N){let C=B(N).map(({part:K,words:ee,count:Q})=>h("li",{},h("span",{class:"ck-part"},K)," ",h("q",
{dir:"auto"},ee),Q>1?E(" (once)"," ({count} times)",Q):null)),A=[ec(N),tc(N),...N.why],L=h("details",{open:M,ontoggle:()=>M=
L.open},h("summary",{},f("Why this row?")),h("ul",{},...A.map(K=>h("li",{},K))));return[h("p",{class:"ck-detail-head"},h(
"strong",{},f("Row {id}",{id:N.id})),h("button",{type:"button",onclick:R},f("Clear the marks"))),h("p",{class:"ck-part"},
f("Its words in the article")),h("ul",{},...C),L]}function B(N){let C=new Map;for(let[A,L,K]of N.passages){let ee=s.slice(
A,L),Q=C.get(`${K} ${ee}`)??{part:K,words:ee,count:0};C.set(`${K} ${ee}`,{...Q,count:Q.count+1})}return[...C.values()]}function R(){
let N=O.get($??"");a(""),N?.input.focus()}}function Za(o){let s=o.filter(({origin:a})=>a==="proposed").length;return s?s===
o.length?f("This table is a draft that nobody has checked."):E("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",s):""}function ec({origin:o,checked:s}){if(o==="machine")
return f("The machine made this row.");if(o==="proposed")return f("This row is a draft that nobody has checked.");let{kind:a,
name:i,day:d}=s;return a==="person"?f("Checked by {name} on {day}.",{name:i,day:d}):f("Checked by {name}, a program, on \
{day}.",{name:i,day:d})}function tc({certainty:o}){return f(o==="clear"?"The rules had no doubt about it.":"It is doubtf\
ul: check it against the sentence.")}var So=150,Eo=o=>o.length>So?`${o.slice(0,So)} …`:o,nc={render({model:o,el:s}){j(
o,s);let a=o.get("page"),i=o.get("tables"),d=new Xa(a.text),{region:p,announce:k}=ue(),b=Ja(a,d,q),w=Qa(i,d,{choose:q,switchTo:x}),
g=oc(a);b.element.setAttribute("aria-describedby",g.id);let v=a.title?f("Reader: {title}",{title:a.title}):f("Reader"),O=h(
"div",{class:"ck ck-reader",role:"group","aria-label":v},g,h("div",{class:"ck-sides"},b.element,w.element),p);s.replaceChildren(
O);let $=tn("reader","any"),M=F();return o.on("change:table",R),o.on("change:selected",N),o.on("change:marked",C),R(),M=
!1,C(),()=>{o.off("change:table",R),o.off("change:selected",N),o.off("change:marked",C)};function q(A){o.set("selected",
A),o.save_changes(),_()}function _(){$.put(o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}
function F(){let A=$.get(o.get("place")),L=i.find(({name:ee})=>ee===A?.table);if(!L||o.get("selected"))return!1;let K=L.
rows.find(({id:ee})=>ee===A.selected);return o.set("table",L.name),o.set("selected",K?.id??""),o.save_changes(),!0}function x(A){
o.set("selected",""),o.set("table",A),o.save_changes(),_()}function T(){let A=o.get("table");return i.find(L=>L.name===A)??
i[0]}function B(){return T().rows.find(({id:A})=>A===o.get("selected"))}function R(){let A=T();w.show(A),b.show(A.rows,o.
get("marked")),N()}function N(){let A=B(),L=w.select(A);b.select(A),!M&&(A?k(rc(A,A.cells[T().main])):L&&k(f("Marks clea\
red.")))}function C(){let A=o.get("marked");if(b.show(T().rows,A),b.select(B()),!A.length)return;b.scrollToMarked();let L=A.
map(([K,ee])=>d.slice(K,ee)).join(" … ");k(f("Marked in the article: {words}",{words:Eo(L)}))}}};function oc(o){let s=f(
"This text does not seem to be English. The rules read only English, so the tables may be empty or wrong."),a=f("Choose \
a row to mark its words in the article, or choose words with a dotted underline to mark their row. On the keyboard, the \
arrow keys move from row to row and, in the article, from passage to passage; Enter chooses a passage."),i=o.lang==="en"?
a:`${s} ${a}`;return h("p",{class:"ck-hint",id:ce("hint")},i)}function rc({id:o,passages:s},a){return E("Row {id}, {word\
s}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",s.length,{id:o,words:Eo(a)})}return m(y)})();return e}var Cl="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",Rl=[":root{color-scheme:ligh\
t dark}","body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;","overflow-wrap:anywhere}","\
section,article{border-top:1px solid #8888;padding:.5rem 0}","h3{font-size:1rem;margin:.5rem 0}","dl{display:grid;grid-t\
emplate-columns:minmax(6rem,11rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}","dt{font-weight:600}dd{grid-column:2;margin:0;wh\
ite-space:pre-wrap}","@media (max-width:30rem){dl{display:block}dd{margin:0 0 .5rem 1rem}}"].join(""),Ml={"&":"&amp;","<":"\
&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"};function rs(e,t,{about:n,parts:r}){let u=Ue(D("Hand-in {receipt}",{receipt:t}));
return[`<!DOCTYPE html>
<html lang="${Ue(_e.used||"en")}">
<head>
<meta charset="utf-8">
`,`<meta http-equiv="Content-Security-Policy" content="${Cl}">
`,`<meta name="viewport" content="width=device-width, initial-scale=1">
`,`<title>${u}</title>
<style>${Rl}</style>
`,`<script type="application/json" id="coursekit-hand-in">${e}<\/script>
</head>
<body>
`,`<main>
<h1>${u}</h1>
`,...jl().map(l=>`<p>${Ue(l)}</p>
`),ss([[D("Receipt"),t],...n]),...r.map(l=>`<section>
<h2>${Ue(l.title)}</h2>
${l.items.map(Ll).join("")}</section>
`),`</main>
</body>
</html>
`].join("")}var jl=()=>[D("This file is for your instructor. Nothing was sent anywhere: it is handed in only when you up\
load it or pass it on."),D("For instructors: damage to this file is noticed, and a forgery is not, since whoever has the\
 program can make any hand-in. So practice never carries marks by itself.")];function Ll({lesson:e,name:t,prompt:n,lines:r}){
let u=Ue([e,t].filter(Boolean).join(" · "));return`<article>
${`<h3>${Ue(n||t)}</h3>
`}<p><small>${u}</small></p>
${ss(r)}</article>
`}function ss(e){return`<dl>
${e.map(([n,r])=>`${n?`<dt>${Ue(n)}</dt>`:""}<dd>${Ue(r)}</dd>
`).join("")}</dl>
`}var Ue=e=>e.replace(/[&<>"']/g,t=>Ml[t]);var Gt=["answers","written","brief","hints","confidence","first-tries","contested"];var is=()=>({answers:D("Answers to questions, each with its last try and its best"),written:D("Written work, with your o\
wn marks"),brief:D("The paragraphs of your brief, with your own marks"),hints:D("How many hints you took"),confidence:D(
"How sure you were"),"first-tries":D("Your first try at each question, and your first versions"),contested:D("What you d\
ecided where opinions differ, and whom you advised")});var _l=/^[0-9a-f]{16}$/,Il=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,as=600;function ls({quiz:e,pass_mark:t},n,r,u){let c=rt(n,
t),l=new Map(r.map(z=>[z.id,z])),m=new Map,y=new Set,S=new Set;return{session:c,earlier:z=>m.get(z)??[],isNotPossible:z=>y.
has(z),versions:Object.fromEntries(n.map(({id:z,version:oe})=>[z,oe])),follow:G,act:I};async function I(z,oe=!1){let ae=[],
h={},X=await u.append(()=>(G(),[ae,h]=[[],{}],z.flatMap(([ne,ue])=>{try{let Z=V(ne,ue,oe);return ae.push(Z.id),u.knows(Z.
id)?[]:[j(Z,ue,oe)]}catch(Z){if(!(Z instanceof te))throw Z;return h[ne]=Z.message,[]}})));return{done:ae,refused:h,saved:X}}
function j(z,oe,ae){try{return f(z,oe)}catch(h){if(!ae||!(h instanceof te))throw h;return y.add(z.id),z}finally{S.add(z.
id)}}function f(z,oe){let ae=c.question(z.question),{id:h,version:X}=ae,{sent:ne}=z.action;if(z.version!==X)return E(z),
{...z,words:Yt(cs(l.get(h),ne))};let{again:ue}=c.progress(h),{tries:Z}=c.act(h,oe);if(oe.did!=="answer")return{...z,round:ue};
let de=Z[Z.length-1],{confidence:ce,reason:ve}=de;return{...z,action:{did:"answer",sent:de.sent,confidence:ce,reason:ve},
round:ue,attempt:Z.length,words:Yt(cs(l.get(h),ne)||Wt(ae,l.get(h),ne))}}function E(z){m.set(z.question,[...m.get(z.question)??
[],z])}function V(z,oe,ae){ae||c.question(z);let h=n.find(({id:ve})=>ve===z)?.version,X=oe.version||h;if(!(zt(z)&&zt(oe.
id)&&typeof oe.did=="string")||typeof X!="string"||!_l.test(X))throw new te(D("this cannot be done here"));let ue=ae?ql(
oe):Be(),Z={round:0,attempt:0,words:"",n:0},ce={...{id:oe.id,quiz:e,question:z,version:X},action:Jr(oe),time:ue,...Z};if(Ke(
gt(ce)).length>Ft)throw new te(D("the answer is too long to be saved"));return ce}function G(){for(let z of u.entries()){
if(z.quiz!==e||S.has(z.id))continue;S.add(z.id);let oe=n.find(({id:ae})=>ae===z.question);if(oe)if(z.version!==oe.version)
E(z);else try{c.act(z.question,z.action)}catch(ae){if(!(ae instanceof te))throw ae;y.add(z.id)}}}}function ql({time:e}){
let t=Be();return typeof e=="string"&&Il.test(e)&&e<t?e:t}function cs(e,t){let r=Object.values(e??{}).filter(Array.isArray).
flat().filter(l=>be(l)&&"token"in l),u=new Map(r.map(({token:l,text:m})=>[l,nt(m)])),c=Dl(t);return c.flat().every(l=>u.
has(l))?c.map(l=>l.map(m=>u.get(m)).join(": ")).join("; "):""}function Dl(e){let t=[e?.choices,e?.order].find(Array.isArray);
return t?t.map(n=>[n]):be(e?.pairs)?Object.entries(e.pairs):[]}function Yt(e){let t=[...Re(e)];return t.length<=as?t.join(
""):`${t.slice(0,as-1).join("")}…`}function st({action:e,words:t}){let{sent:n}=e;if(t||!be(n))return Yt(t);let{text:r}=n;
return Yt(Wr(n)||(typeof r=="string"?r:""))}var Bl=/^[0-9a-f]{16}$/,Cn=({action:e,version:t})=>e.did==="answer"&&be(e.sent)&&Bl.test(t);function us(e,t,n){let r=rt(
t,0),u=new Map(t.map(({id:m,version:y})=>[m,y])),c=new Map,l=new Map;for(let m of n){let{question:y,action:S}=m;if(u.has(
y)){if(m.version!==u.get(y)){Cn(m)&&l.set(y,m);continue}try{let{tries:I}=r.act(y,S);if(S.did!=="answer")continue;c.set(y,
[...(c.get(y)??[]).slice(0,I.length-1),m])}catch(I){if(!(I instanceof te))throw I}}}return t.flatMap(m=>{let y=r.progress(
m.id),S=(c.get(m.id)??[]).map((f,E)=>({entry:f,...y.tries[E]})).filter(({grade:f})=>f.verdict!==Me).map(({entry:f,grade:E,
cost:V})=>({entry:f,grade:E,cost:V})),I=l.get(m.id);if(!S.length&&!I)return[];let j=S.length||!I?S:[{entry:I,grade:null,
cost:0}];return[{quiz:e,question:m,progress:y,tries:j}]})}var kt="whole-brief",Ul=["claim","rule","application","counter","source"],ds=80,fs=600,jn=2e4,hs=1e4,Wl=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
Fl=/^[a-z0-9-]{1,160}$/,zl=/^[ -~]{1,160}$/,it=Symbol("nothing");function ms(e,t){let n=typeof t=="string"?t.trim().split(
/\s+/).join(" "):"";if(!["pseudonym","name"].includes(String(e))||!n)throw new te(D("Write a pseudonym or your name firs\
t."));if([...n].length>ds||/[\p{C}\p{Z}]/u.test(n.replaceAll(" ","")))throw new te(D("A name or pseudonym is one line of\
 at most {most} characters, without control characters.",{most:ds}));return{as:String(e),called:n}}function gs(e,t,n,r,u){
let c=new Set(r),l=f=>t.filter(({quiz:E})=>E===f),m=e.quizzes.flatMap(({quiz:f,questions:E})=>us(f,E,l(f))),y=m.flatMap(
f=>Pl(f,c)),S=m.flatMap(f=>Hl(f,c)),I=[...m.flatMap(f=>Gl(f,c)),...Yl(l(kt),c)],j=new Set([...y,...S,...I].map(({quiz:f})=>f));
return{format:1,kind:"coursekit-hand-in",course:{name:e.name,version:e.version},made:u,student:n,holds:Gt.filter(f=>c.has(
f)),lessons:e.lessons.filter(({quizzes:f})=>f.some(E=>j.has(E))).map(({lesson:f,version:E})=>({lesson:f,version:E})),answers:y,
written:S,brief:I}}var ws=({answers:e,written:t,brief:n})=>!(e.length||t.length||n.length);function Pl(e,t){let{question:n,
tries:r,progress:u}=e;if(!t.has("answers")||n.handed_in!=="answers")return[];let c=r[r.length-1];if(!n.graded&&!n.sealed&&
!t.has("contested"))return[];if(!c.grade&&n.in_parts)return[];let l=r.map(({grade:S})=>S?.points??0),m=r[l.indexOf(Math.
max(...l))],y=m.grade&&c.grade&&m.grade.points>c.grade.points;return[{..._n(e,c),kind:n.kind,round:u.again,tries:r.length,
last:Rn(n,c,t),...y?{best:Rn(n,m,t)}:{},...t.has("first-tries")?{first:Rn(n,r[0],t,!0)}:{},...t.has("confidence")?{confidence:vs(
c)}:{},...t.has("hints")?{hints:u.hints}:{}}]}function Rn(e,t,n,r=!1){let{entry:u,cost:c}=t,{sent:l}=u.action,m=e.in_parts?
Ur(e,l,n.has("contested")):l,y=m===l?st(u):Wt(e,{},m),S=e.sealed||!e.graded?null:t.grade,{reason:I}=u.action,j=n.has("wr\
itten")&&typeof I=="string"&&I;return{answer:ys(m),words:yt(y,fs),verdict:S?S.verdict:"kept",points:S?Mn(S.points):0,of:S?
Mn(S.of):0,at:Kt(u),...n.has("hints")?{cost:Mn(c)}:{},...r&&n.has("confidence")?{confidence:vs(t)}:{},...j?{reason:yt(String(
I),fs)}:{}}}function Hl(e,t){let{question:n,tries:r,progress:u}=e,l=n.in_parts||n.handed_in==="written"?r.filter(({entry:S})=>Ln(
S)):[];if(!t.has("written")||!l.length)return[];let[m,y]=[l[0],l[l.length-1]].map(({entry:S})=>({text:yt(Ln(S),jn),at:Kt(
S)}));return[{..._n(e,l[l.length-1]),kind:n.kind,...y,...u.marks.length?{marks:u.marks}:{},...t.has("first-tries")?{first:m}:
{}}]}function Gl(e,t){let{question:n,tries:r,progress:u}=e;if(n.handed_in!=="brief")return[];let c=r.map(({entry:l})=>l);
return ks(_n(e,r[r.length-1]),c,u.marks,t)}function Yl(e,t){let n=e.filter(c=>c.question===kt&&Cn(c)),r=n.at(-1)?.version??
"",u={quiz:kt,question:kt,version:r};return n.length?ks(u,n,[],t):[]}function ks(e,t,n,r){if(!r.has("brief"))return[];let[
u,c]=[t[0],t[t.length-1]],{client:l}=c.action.sent,m=r.has("contested")&&typeof l=="string"&&Fl.test(l),y={fields:ps(u),
at:Kt(u)};return[{...e,...m?{client:l}:{},fields:ps(c),at:Kt(c),...n.length?{marks:n}:{},...r.has("first-tries")?{first:y}:
{}}]}var _n=({quiz:e,question:t},{entry:n})=>({quiz:e,question:t.id,version:n.version}),ys=e=>Object.fromEntries(Object.
entries(e).map(([t,n])=>[t,bs(t,n)]).filter(([,t])=>t!==it));function bs(e,t){if(!zl.test(e)||e==="__proto__")return it;
if(t===null||typeof t=="boolean")return t;if(typeof t=="number")return Number.isSafeInteger(t)?t:it;if(typeof t=="string")
return Re(t);if(Array.isArray(t)){let n=t.map(r=>bs("item",r));return n.includes(it)?it:n}return be(t)?ys(t):it}function ps(e){
if(e.quiz===kt)return{changed:yt(Ln(e),jn)};let{fields:t}=e.action.sent,n=be(t)?t:{},r=Ul.filter(u=>typeof n[u]=="string"&&
n[u]);return Object.fromEntries(r.map(u=>[u,yt(n[u],jn)]))}function Ln({action:e}){let{text:t}=e.sent;return typeof t=="\
string"?t:""}var vs=({entry:e})=>{let t=String(e.action.confidence??"");return Nn.includes(t)?t:""},Kt=({time:e})=>Wl.test(
e)?e:"",Mn=e=>Math.floor(e*hs+.5)/hs;function yt(e,t){let n=[...Re(e)];return n.length<=t?n.join(""):`${n.slice(0,t-1).join(
"")}…`}var Kl="whole-brief",Vl=4;function xs(e,t){let n=[{title:D("Answers"),items:r(e.answers,Xl)},{title:D("Written work"),items:r(
e.written,Zl)},{title:D("The brief"),items:r(e.brief,eu)}];return{about:Jl(e),parts:n.filter(({items:u})=>u.length)};function r(u,c){
return u.map(l=>{let{quiz:m,question:y}=l,{lesson:S,prompt:I}=t.get(`${m}/${y}`)??{lesson:"",prompt:""},j=m===Kl?D("What\
 changed in the brief"):I;return{lesson:S,name:`${m} · ${y}`,prompt:j,lines:c(l)}})}}function Jl({student:e,made:t,course:n,
lessons:r,holds:u}){let c=is(),l=Gt.filter(y=>!u.includes(y)).map(y=>c[y]),m=r.map(({lesson:y,version:S})=>`${y} (${S})`);
return[[e.as==="pseudonym"?D("Pseudonym"):D("Name"),e.called],[D("Made at"),t],[D("Course"),`${n.name}, coursekit ${n.version}`],
[D("Units and their versions"),m.join(", ")||D("none")],[D("It holds"),u.map(y=>c[y]).join("; ")||D("nothing")],[D("It d\
oes not hold"),[...l,D("reviews, guesses, and anything else")].join("; ")]]}function Xl({last:e,best:t,first:n,tries:r,round:u,
confidence:c,hints:l,kind:m,version:y}){let S=dt("one try","{count} tries",r),I=dt("opened again once","opened again {co\
unt} times",u);return[...In(D("Last answer"),e),...t?In(D("Best answer"),t):[],...n?In(D("First answer"),n):[],[D("Tries"),
u?`${S}, ${I}`:S],...bt(c,D("How sure"),$s),...bt(l,D("Hints"),String),[D("Version"),`${m} ${y}`]]}var bt=(e,t,n)=>e===void 0?
[]:[[t,n(e)]];function In(e,t){let n=[Ql(t),t.at];return t.cost&&n.push(D("hints cost {share} of the points",{share:qn(t.
cost)})),t.confidence!==void 0&&n.push($s(t.confidence)),[[e,t.words||"–"],["",n.join(" · ")],...bt(t.reason,D("Reaso\
n"),String)]}function Ql({verdict:e,points:t,of:n}){if(e==="kept")return D("not graded by the program");let r={right:D("\
right"),near:D("nearly right"),partly:D("partly right"),wrong:D("wrong")},u=D("points: {points} of {of}",{points:qn(t),of:qn(
n)});return`${r[e]}, ${u}`}var qn=e=>e.toFixed(Vl).replace(/\.?0+$/,"");function $s(e){return{sure:D("sure"),fairly:D("f\
airly sure"),guessing:D("guessing")}[e]??D("not said")}function Zl({text:e,first:t,marks:n,at:r,kind:u,version:c}){return[
[D("Text"),e],...Os(t&&[[D("First version"),t.text]],t),...Ss(n,r),[D("Version"),`${u} ${c}`]]}function eu({client:e,fields:t,
first:n,marks:r,at:u,version:c}){let l=tu(),m=S=>l[S]??S,y=Object.entries(n?.fields??{}).map(([S,I])=>[D("{field}, first\
 version",{field:m(S)}),I]);return[...bt(e,D("Client"),String),...Object.entries(t).map(([S,I])=>[m(S),I]),...Os(y,n),...Ss(
r,u),[D("Version"),c]]}var tu=()=>({claim:D("Claim"),rule:D("Rule (instrument, article, paragraph)"),application:D("Appl\
ication to the client"),counter:D("Strongest counter-argument"),source:D("Source"),changed:D("What changed")}),Os=(e,t)=>t?
[...e,["",t.at]]:[],Ss=(e,t)=>[...bt(e,D("Your own marks"),n=>n.join(", ")),[D("Written at"),t]];var Es=iu(64),nu=Es.slice(0,8).map(e=>Ts(Math.sqrt(e))),ou=Es.map(e=>Ts(Math.cbrt(e)));function Ns(e){let t=Uint32Array.
from(nu),n=ru(e);for(let r=0;r<n.byteLength;r+=64)su(t,new DataView(n.buffer,r,64));return[...t].map(r=>r.toString(16).padStart(
8,"0")).join("")}function ru(e){let t=new Uint8Array((Math.floor((e.length+8)/64)+1)*64);return t.set(e),t[e.length]=128,
new DataView(t.buffer).setBigUint64(t.length-8,BigInt(e.length)*8n),t}function su(e,t){let n=new Uint32Array(64);for(let j=0;j<
16;j+=1)n[j]=t.getUint32(j*4);for(let j=16;j<64;j+=1){let[f,E]=[n[j-15],n[j-2]],V=Ae(f,7)^Ae(f,18)^f>>>3,G=Ae(E,17)^Ae(E,
19)^E>>>10;n[j]=n[j-16]+V+n[j-7]+G}let[r,u,c,l,m,y,S,I]=e;for(let j=0;j<64;j+=1){let f=m&y^~m&S,E=Ae(m,6)^Ae(m,11)^Ae(m,
25),V=I+E+f+ou[j]+n[j]>>>0,G=(Ae(r,2)^Ae(r,13)^Ae(r,22))+(r&u^r&c^u&c);[I,S,y,m,l,c,u,r]=[S,y,m,l+V>>>0,c,u,r,V+G>>>0]}[
r,u,c,l,m,y,S,I].forEach((j,f)=>{e[f]+=j})}var Ae=(e,t)=>e>>>t|e<<32-t;function Ts(e){return Math.floor((e-Math.floor(e))*
2**32)}function iu(e){let t=[];for(let n=2;t.length<e;n+=1)t.every(r=>n%r)&&t.push(n);return t}var au="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Cs=(e,t)=>async function(r){let{ticked:u,as:c,called:l,file:m}=r,y=ms(c,l||(m?
"":"…"));await t.refresh();let S=cu(e,t.entries(),y,u,Be());if(!m)return{keeping:"hand-in",preview:S.preview};if(S.isEmpty)
throw new te(D("Nothing of what is ticked has been answered yet. Answer a question first, or tick more."));let{receipt:I,
page:j}=S,f=[new TextEncoder().encode(j)];return{keeping:"hand-in",name:`hand-in-${I}.html`,receipt:I,files:f}};function cu(e,t,n,r,u){
let c=gs(e,t,n,r,u),l=Ns(new TextEncoder().encode(As(c))),m=uu(l),y=xs(c,lu(e)),S=rs(As({...c,sum:l}),m,y);return{preview:y,
receipt:m,page:S,isEmpty:ws(c)}}var lu=({quizzes:e})=>new Map(e.flatMap(({quiz:t,lesson:n,questions:r})=>r.map(({id:u,prompt:c})=>[
`${t}/${u}`,{lesson:n,prompt:c}]))),As=e=>Dn(e).replaceAll("<","\\u003c");function Dn(e){return Array.isArray(e)?`[${e.map(
Dn).join(",")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.keys(e).sort().map(n=>`${JSON.stringify(n)}:${Dn(
e[n])}`).join(",")}}`}function uu(e){let r=([...e.slice(0,10)].map(u=>Number.parseInt(u,16).toString(2).padStart(4,"0")).
join("").match(/.{5}/g)??[]).map(u=>au[Number.parseInt(u,2)]).join("");return`${r.slice(0,4)}-${r.slice(4)}`}function Vt(e,t=()=>{}){let n=new Map,r={get:c=>e[c],set(c,l){JSON.stringify(e[c])!==JSON.stringify(l)&&(e[c]=l,u(`chang\
e:${c}`,r,l))},save_changes(){},send:(c,l,m=[])=>t(c,m),on:(c,l)=>n.set(c,(n.get(c)??new Set).add(l)),off:(c,l)=>n.get(c)?.
delete(l),say:(c,l=[])=>u("msg:custom",c,l)};return r;function u(c,...l){for(let m of n.get(c)??[])m(...l)}}var Bn="review/";function Rs({lessons:e,unread:t,apart:n,first_edition:r=[]},u){let c=new Map;for(let m of u){let S=m.quiz.
startsWith(Bn)?m.question:`${m.quiz}/${m.question}`;c.set(S,[...c.get(S)??[],m])}let l=m=>hu(m,c.get(`${m.quiz}/${m.id}`)??
[]);return{unread:t,apart:n,first_edition:du(r,u),lessons:e.map(m=>({...m,objectives:m.objectives.map(y=>({...y,questions:y.
questions.map(l)}))}))}}function du(e,t){let n=new Map(e.map(r=>[r.name,r]));return t.flatMap(r=>{let u=r.quiz.startsWith(
Bn),c=n.get(u?r.question:`${r.quiz}/${r.question}`);if(r.action.did!=="answer"||!c)return[];let{prompt:l,version:m,in_review:y,
keyed:S}=c,j=r.version===(u?y:m)&&S?fu(S,r.action.sent):"";return[{prompt:l,words:st(r),time:r.time,verdict:j}]})}function fu(e,t){
try{let n=Te(e);return n.grade(n.read(be(t)?t:{})).verdict}catch(n){if(!(n instanceof te))throw n;return""}}function hu(e,t){
let r=pu(e,t).at(-1),u=e.graded&&r===!1,c=t.some(({quiz:m,version:y,action:S})=>m===e.quiz&&y!==e.version&&S.did==="answ\
er");return{state:r===void 0?"left":u?"missed":"done",earlier:c,prompt:e.prompt}}function pu(e,t){let n=new Map,r=new Map;
for(let{quiz:u,question:c,version:l,action:m}of t){if(l!==(u.startsWith(Bn)?e.in_review:e.version))continue;let y=n.get(
u)??rt([{...e,id:c}],0);n.set(u,y);try{let S=y.act(c,m),I=Oe(S).at(-1)?.grade.verdict;if(m.did!=="answer"||I===Me)continue;
let j=`${u} ${S.again}`;r.delete(j),r.set(j,I==="right")}catch(S){if(!(S instanceof te))throw S}}return[...r.values()]}var mu=5;function gu(e){return e.filter(({action:r})=>["answer","choose"].includes(r.did)).map(({action:r})=>r.sent?.client).
findLast(r=>typeof r=="string")??""}function Ms({manner:e,keys:t,shown:n},r,u){let c=ls(e,t,n,r),{session:l}=c,m={async open(){
return await r.refresh(),f()},retry:()=>m.open({}),async do({question:G,deed:z,late:oe}){let ae=await c.act([[String(G),
z??{}]],!!oe),[h]=Object.values(ae.refused);if(h)throw new te(h);return["answer","show"].includes(z?.did)&&u.mark(j(G)),
{...E(G),...V(ae)}},async"do-all"({deeds:G}){let z=await c.act(Object.entries(G??{}));return{...f(),refused:z.refused,...V(
z)}},async again({id:G}){await r.refresh(),c.follow();let z=l.questions.filter(ae=>l.isMissed(ae.id)),oe=await c.act(z.map(
ae=>[ae.id,{did:"again",id:`${G}:${ae.id}`}]));return{...f(),...V({...oe,done:[...oe.done,G]})}},async evidence({question:G}){
return u.mark(j(G)),{type:"evidence"}}};return{async reply(G){try{if(!Object.hasOwn(m,G.type))throw new te(D("this kind \
of message is not known"));return await m[G.type](G)}catch(z){if(!(z instanceof te))throw z;return{type:"refused",reason:z.
message}}}};function y({id:G,hints:z}){let oe=l.progress(G),ae=Oe(oe).length?I(Tn(l,G)):null,h=c.earlier(G).filter(({action:X})=>X.
did==="answer").map(X=>({time:X.time,words:st(X)}));return{hints:z.slice(0,oe.hints).map(({text:X})=>X),result:ae,earlier:h.
slice(-mu),...S(G)}}function S(G){let z=r.entries(),ae=z.filter(({quiz:ne,question:ue,action:Z})=>ne===e.quiz&&ue===G&&Z.
did==="answer").map(({time:ne,action:ue})=>({time:ne,sent:ue.sent??{}})),h=n.find(({id:ne})=>ne===G)?.sections,X=h?Br(h,
z):{};return{versions:ae,client:gu(z),...X}}function I(G){let{evidence:z}=G;return z?.words?{...G,evidence:{...z,marks:u.
marks(z)}}:G}function j(G){return Oe(l.progress(G)).length?Tn(l,G).evidence:null}function f(){return c.follow(),{type:"s\
tate",questions:Object.fromEntries(l.questions.map(G=>[G.id,y(G)])),score:l.score(),versions:c.versions}}function E(G){return{
type:"done",stands:G in c.versions?y(l.question(G)):null,score:l.score()}}function V({done:G,saved:z}){let oe=G.filter(c.
isNotPossible);return{done:G,saved:z,...oe.length?{without_effect:oe}:{}}}}function js(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var Ls=20,wu=1e3,ku=10**9,_s=10,yu=new TextEncoder().encode('{"format"'),bu=[239,187,191];function Jt(e,t){let n=bu.every(
(Z,de)=>e[de]===Z)?e.subarray(3):e,r=[],u=new Set,c=new Map,[l,m,y]=[0,0,0],[S,I]=[!1,!0],j=vu(n),f=j.pop()??n.subarray(
0,0);for(let Z of j)V(Z,ae);return f.length&&V(f,h),ne(),{entries:r,ids:u,last:l,backedUp:m,isUnended:f.length>0,needsHead:!I||
E(),mended:ue};function E(){return!S&&!u.size}function V(Z,de){if(y+=1,Z.every(ve=>ve===13))return;let ce=Zr(Z);if(ce===
null||typeof ce!="object"||Array.isArray(ce))X(de());else if("format"in ce)oe(ce);else if(I)"note"in ce?G(ce):z(Kr(ce));else
return}function G({upto:Z}){Number.isInteger(Z)&&(m=Math.max(m,Math.min(Z,l)))}function z(Z){Z?u.has(Z.id)?X(D("Line {li\
ne} repeats an earlier line: it counts once.",{line:y})):(u.add(Z.id),r.push(Z),Z.n<ku&&(l=Math.max(l,Z.n))):X(ae())}function oe({
format:Z,course:de}){let ce=E();if(ce&&Number.isInteger(Z)&&Z!==ot)throw new te(xu(Z));if(!Number.isInteger(Z)||typeof de!=
"string")X(ae());else{if(ce&&de!==t)throw new te($u(t,de));de!==t||Z!==ot?(I=!1,X(D("Another record begins at line {line\
}: it is ignored.",{line:y}))):ce?S=!0:I?X(D("Line {line} repeats the header of the record: it is ignored.",{line:y})):I=
!0}}function ae(){return D("Line {line} cannot be read: it is ignored, but stays in the file.",{line:y})}function h(){return D(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:y})}function X(Z){c.size<wu&&c.set(y,Z)}function ne(){
if(!E()||n.every(de=>[0,10,13].includes(de)))return;if(!yu.every((de,ce)=>ce>=n.length||n[ce]===de)||j.length>1)throw new te(
D("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function ue(){let Z=[...c.values()],de=Z.length-
Ls;return de<=0?Z:[...Z.slice(0,Ls),D("{count} more lines like these.",{count:de})]}}function vu(e){let t=[],n=0;for(let r=e.
indexOf(_s);r>=0;r=e.indexOf(_s,n))t.push(e.subarray(n,r)),n=r+1;return[...t,e.subarray(n)]}function xu(e){let t={known:ot,
found:e};return e>ot?D("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):D("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var $u=(e,t)=>D("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Is="coursekit",Un="records";function qs(e,t){return Ou(async()=>{let n=await Su();try{await Eu(n,e,t)}finally{n.close()}})}
function Ou(e){return navigator.locks?navigator.locks.request(Is,e):e()}function Su(){return new Promise((e,t)=>{let n=indexedDB.
open(Is,1);n.onupgradeneeded=()=>n.result.createObjectStore(Un),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function Eu(e,t,n){return new Promise((r,u)=>{let c=e.transaction(Un,"readwrite"),l=c.objectStore(
Un),m=null;c.oncomplete=()=>r(),c.onabort=()=>u(m??c.error);let y=l.get(t);y.onsuccess=()=>{try{let S=n(y.result??new Uint8Array);
S&&l.put(S,t)}catch(S){m=S,c.abort()}}})}var Nu=32*1024*1024,Wn=new Uint8Array;function Ds(e){let t=Wn,n=Jt(t,e),r=[],u="",c=new Set,l=0,m=Cu(e,()=>j().catch(()=>{})),
y=Promise.resolve();return j(),{course:e,begun:()=>y,entries:()=>[...n.entries,...r],knows:I,last:S,isAtStake:()=>S()>n.
backedUp,why:()=>u,waiting:()=>r.length,mended:()=>n.mended(),follow:X=>c.add(X),refresh:j,append:f,merge:E,noteBackup:V,
contents:G};function S(){return n.last+r.length}function I(X){return n.ids.has(X)||r.some(ne=>ne.id===X)}function j(){return z(
()=>[])}async function f(X){return await z(()=>{let ne=X();return l+=ne.length,r=[...r,...ne],[]}),!u}async function E(X){
let ne=Jt(X,e),ue=0;return await f(()=>{let Z=ne.entries.filter(de=>!I(de.id)&&Au(de));return ue=Z.length,l-=ue,Z}),{added:ue,
mended:ne.mended()}}function V(X){let ne="the student has the entries up to here";return z(()=>[{note:ne,upto:Math.min(X,
S()),time:Be()}])}function G(){return wt([t,h([])])}function z(X){return y=y.catch(()=>{}).then(()=>oe(X)),y}async function oe(X){
let[ne,ue]=[S(),u];l=0;let[Z,de]=[!1,!1],ce=()=>{de=!0;let ke=X();return de=!1,Z=!0,ke};try{let ke=Wn;await qs(e,ze=>{ae(
ze);let Je=h(ce());if(ke=Je.length?wt([ze,Je]):ze,ke.length>Nu)throw new Error(D("the record has reached its maximum siz\
e"));return Je.length?ke:null});let Fe=ke.length!==t.length;ae(ke),u="",Fe&&m.tell()}catch(ke){if(de)throw ke;u=Tu(ke),Z||
ce()}let ve=S()!==ne,Ve=S()-ne!==l;if(ve||u!==ue)for(let ke of c)ke({isMore:ve,isElsewhere:Ve})}function ae(X){X.length===
t.length&&X.every((ne,ue)=>ne===t[ue])||(n=Jt(X,e),t=X,r=r.filter(({id:ne})=>!n.ids.has(ne)))}function h(X){if(!r.length&&
!X.length)return Wn;let ne=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&ne.push(Ke(Yr(e))),r.forEach((ue,Z)=>{
ne.push(Ke(gt({...ue,n:n.last+Z+1})))}),wt([...ne,...X.map(Ke)])}}function Tu(e){let n=(e instanceof Error?e.message||e.
name:String(e)).replace(/\.$/,"");return D("This browser will not store your answers ({reason}). They stay on this page \
while it is open: download them before you leave.",{reason:n})}var Au=e=>Ke(gt(e)).length<=Ft;function Cu(e,t){if(document.
addEventListener("visibilitychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(
`coursekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var Ru=["reader","explorer","quiz","predict","progress","hand-in"],Mu=".coursekit-paper";function Us(e){let t=js(),n=new Map;
return{records:n,showAll:r};function r(l){let m=[...l.querySelectorAll(".coursekit-widget")].map(y=>({fragment:y,state:zn(
y.querySelector("script"))}));for(let y of Ru)for(let{fragment:S,state:I}of m)I?.widget===y&&u(S,I);return m.findLast(({
state:y})=>y?.widget==="quiz")?.fragment}function u(l,m){let y={...e.languages,own:m.own??""};Object.assign(m,{words:e.words??
{},languages:y}),m.pictures&&(m.pictures=[m.picture,...m.pictures]);let S=Vt(m,(G,z)=>I(G,z)),I=c(m,S),j=ge("div",{class:"\
coursekit-shown"}),f=l.querySelector(":scope > template"),E=f instanceof HTMLTemplateElement?f.content.cloneNode(!0):"",
V=[...l.children];l.append(j);try{os()[m.widget].render({model:S,el:j,views:{}});for(let G of V)G.matches(Mu)||G.remove();
l.classList.add("coursekit-is-shown"),l.append(E)}catch(G){j.remove(),console.error(G)}}function c(l,m){if(l.widget==="r\
eader"&&t.add(l.article,m),l.pictures&&m.on("change:chosen",()=>m.set("picture",ju(l))),!l.course)return()=>{};let y=n.get(
l.course)??Ds(l.course);n.set(l.course,y);let{course:S}=l;Object.assign(l,{kept:Fn(y),keeping:{course:S,place:"disk"}}),
y.follow(({isMore:V,isElsewhere:G})=>{m.set("kept",Fn(y)),(G||V&&!l.keys)&&m.say({keeping:"changed"})});let I=Ht(y),j="w\
ork"in l?Cs(l.work,y):I,f="keys"in l?Ms(l,y,t):null,E=async(V,G)=>V.keeping==="hand-in"?j(V,G):V.keeping!=="look"?I(V,G):
(await y.refresh(),{keeping:"look",...Rs(l.counted,y.entries())});return async(V,G)=>{if("keeping_id"in V){let{files:z=[],
...oe}=await Bs(()=>E(V,G));m.say({...oe,keeping_id:V.keeping_id},z)}else if(f){let z=await Bs(()=>f.reply(V));m.set("ke\
pt",Fn(y)),m.say({...z,message_id:V.message_id})}}}}function ju({chosen:e,pictures:t,picture:n}){if(!n.of)return n;let r=({
of:c})=>JSON.stringify(c)===JSON.stringify(e),u=D("This page has no figure for these choices; the notebook draws it.");return t.
find(r)??{of:e,fault:u}}var Fn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Bs(e){try{return await e()}catch(t){
if(!(t instanceof te))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function zn(e){try{return JSON.
parse(e?.textContent??"null")}catch{return null}}var We=zn(document.querySelector("script.coursekit-page"))??{};To(Vt(We),ge("div"));We.lists&&Nr(We.lists);We.dates&&Lr(
We.dates);We.customs&&Mr(We.customs);var{records:Lu,showAll:Ws}=Us(We),_u=Ws(document),Iu=!!document.querySelector(".cou\
rsekit-progress");_u?.after(...[...Lu.values()].map(e=>ns(e,Iu)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Ws(e)});})();

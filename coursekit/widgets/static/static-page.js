"use strict";(()=>{var ut={},_e={used:"",own:""};function No(e,t){ut=e.get("words")??{};let n=e.get("languages");n?.used&&(_e=n,t.lang=n.used,
t.dir=n.direction)}function D(e,t={}){let n=ut[e]??e;return To(typeof n=="string"?n:n[0],t)}function dt(e,t,n,r={}){let u=ut[e]??
[e,t],c=Number.isInteger(n)?n<200?n:100+n%100:100,l=(ut[e]&&ut[""]?.[c])??+(n!==1);return To(u[Number(l)],{count:n,...r})}
function To(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>r in t?String(t[r]):n)}var rc=15e3,sc=new Set(["a","button","input","select","textarea","summary"]),ic="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...n){let r=document.createElement(e);for(let[u,c]of Object.entries(t))u.startsWith(
"on")?r.addEventListener(u.slice(2),c):c!==!1&&c!=null&&r.setAttribute(u,c===!0?"":c);t.dir==="auto"&&_e.own&&(r.lang=_e.
own);for(let u of n)u!=null&&r.append(u);return(sc.has(e)||"tabindex"in t)&&Co(r),r}function Co(e){e instanceof HTMLElement&&
e.matches(ic)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Co(e)}));function Ro(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:r=>{e.replaceChildren(
ge("p",{},r)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),rc)}}}var Du=Math.random().toString(36).slice(2,12);var Mo=8,ac=6e4;function Lo(e){let{region:t,announce:n}=Ro(),r=ge("p",{class:"ck-notice"}),u=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:O}),c=ge("button",{type:"button",onclick:v},D("Download my answers")),l=ge("button",{type:"button",onclick:()=>u.
click()},D("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},c,l,u),r,t);function m(_){
r.replaceChildren(_),n(_)}async function v(){try{let{name:_,upto:L,files:f}=await e.ask({keeping:"take"});if(!L)return m(
D("There is nothing to download yet."));cc(new Blob(f,{type:"application/jsonl"}),_),await e.ask({keeping:"taken",upto:L}),
m(D("Downloaded: {name}. Keep this file.",{name:_}))}catch(_){m(D("Not downloaded: {reason}",{reason:jo(_)}))}}async function O(){
let[_]=u.files??[];if(_)try{if(_.size>Mo*1024*1024)throw new Error(D("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Mo}));let{told:L}=await e.ask({keeping:"add"},[await _.
arrayBuffer()]);m(L)}catch(L){m(D("Not uploaded: {reason}",{reason:jo(L)}))}finally{u.value=""}}}var jo=e=>e instanceof Error?
e.message:String(e);function cc(e,t){let n=URL.createObjectURL(e);ge("a",{href:n,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(n),ac)}var te=class extends Error{};var lc="ending";var Rt={read(e,t,{chosenTokens:n,Refusal:r,t:u,typed:c}){if(!Array.isArray(t.path)||!t.path.length)throw new r(u("nothin\
g is chosen"));let l=[];for(let m of t.path){let v=(Ze(e,l)?.options??[]).map(uc);l.push(v.indexOf(n({path:[m]},"path",v)[0]))}
if(!("text"in t))return{path:l,text:""};if(!e.reason||Ze(e,l))throw new r(u("this cannot be done here"));return{path:l,text:c(
t,2e3)}},goesOn:(e,t)=>!!Ze(e,t.path)||!!(e.reason&&!t.text),checkGoesOn(e,t,n,{Refusal:r,t:u}){let c=t.path.every((m,v)=>n.
path[v]===m),l=n.path.length===t.path.length&&n.text===t.text;if(!c||l)throw new r(u("a decision that was made stays"))},
grade(e,{path:t}){return[Ct(e,t).reduce((r,{node:u,at:c})=>r+u.options[c].points,0)/e.most,Ze(e,t)?"so far":""]},outcome(e,{
path:t,text:n},r){let u=Ze(e,t),c={path:Ct(e,t).map(({node:_,at:L})=>_.options[L].token),steps:Ct(e,t).map(({node:_,at:L})=>fc(
_,L,r)),next:u?dc(u):null,ending:u?"":e.ending,asks:null};if(u||!e.reason)return c;let{prompt:l,limit:m,rubric:v,model:O}=e.
reason;return c.asks={prompt:l,limit:m},n?{...c,written:n,rubric:v,model:O}:c},taken(e,t,n){let{path:r,steps:u,next:c,ending:l,
asks:m}=Rt.outcome(e,t,!1,n),v=u.map(O=>({...O,verdict:"",feedback:""}));return{path:r,steps:v,next:c,ending:l,asks:m}},
decidedIn(e,t,n,r){if(n)return{path:t.path};let u=[];for(let{node:c,at:l}of Ct(e,Rt.read(e,{path:t.path},r).path)){u.push(
c.contested?"":c.options[l].token);let m=c.options.map(({to:v})=>v);if(c.contested&&new Set(m).size>1)break}return{path:u}},
words(e,t,n,r){let u=[],c=Mt(r,r.start);for(let l of t.path){let m=c.options.find(v=>v.token===l);m&&u.push(n.plain(m.text)),
c=Mt(r,(m??c.options[0]).to)}return[...u,t.text].filter(Boolean).join("; ")}},uc=({token:e})=>e;function Ze(e,t){let n=e.
start;for(let r of t)n=Mt(e,n)?.options[r].to;return n===lc?void 0:Mt(e,n)}var Mt=(e,t)=>e.nodes.find(({id:n})=>n===t),Ct=(e,t)=>t.
map((n,r)=>({node:Ze(e,t.slice(0,r)),at:n})),dc=({fact:e,question:t,contested:n,options:r})=>({fact:e,question:t,contested:n,
options:r.map(({token:u,text:c})=>({token:u,text:c}))});function fc({fact:e,question:t,contested:n,options:r},u,c){let l=r.
map(({text:v,points:O,feedback:_})=>({text:v,verdict:hc(n,O),feedback:_})),m=c?l.filter((v,O)=>O!==u):[];return{fact:e,question:t,
contested:n,...l[u],others:m}}function hc(e,t){return e?"discussed":t?"right":"wrong"}var jt=["claim","rule","application","counter","source"];var Io={read(e,t,{lengthOf:n,Refusal:r,strip:u,t:c,wellFormed:l}){let m=_o(e,t);if(m===null)throw new r(c("no client is \
chosen"));let{fields:v}=t;if(typeof v!="object"||!v||Array.isArray(v))throw new r(c("nothing is written"));let O=Object.
entries(v).filter(([,f])=>f!=="");if(!O.every(([f,A])=>jt.includes(f)&&typeof A=="string"))throw new r(c("this cannot be\
 done here"));if(O.reduce((f,[,A])=>f+n(A),0)>4e3)throw new r(c("the answer is longer than {most} characters",{most:4e3}));
let _=new Map(O),L=jt.map(f=>l(u(_.get(f)??"")));if(!L.some(Boolean))throw new r(c("nothing is written"));return{client:m,
fields:L}},grade:()=>[0,"kept"],checkChoice(e,t,{Refusal:n,t:r}){if(_o(e,t)===null)throw new n(r("no client is chosen"))},
outcome:({rubric:e,exemplars:t},{client:n,fields:r},u,{split:c})=>({client:n,fields:Object.fromEntries(jt.map((l,m)=>[l,
r[m]])),count:r.reduce((l,m)=>l+c(m).length,0),rubric:e,exemplars:t}),written(e){let{fields:t}=e??{};return typeof t!="o\
bject"||!t||Array.isArray(t)?"":jt.map(n=>Object.hasOwn(t,n)&&t[n]).filter(n=>typeof n=="string"&&n).join("; ")}};function _o({
clients:e},t){let n=t?.client;return typeof n=="string"&&e.includes(n)?n:null}var qo={read(e,t,{options:n,Refusal:r,t:u}){let c=n.read(e,t);if(c.size!==1)throw new r(u("more than one option is chose\
n, but only one is asked for"));return c},grade:(e,t,{options:n})=>Number([...n.right(e)].every(r=>t.has(r))),outcome:(e,t,n,{
options:r})=>r.outcome(e,t,n)};var Do={read:(e,t,{options:n})=>n.read(e,t),grade(e,t,{options:n}){let r=n.right(e),u=[...t].filter(c=>r.has(c)).length;
return Math.max(0,u-(t.size-u))/r.size},outcome(e,t,n,{options:r}){let u=r.outcome(e,t,n),c=r.right(e),l=t.size<c.size&&
[...t].every(m=>c.has(m));return!n&&e.if_missed&&l?{...u,missed:e.if_missed}:u}};var Bo={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:r})=>r.outcome(
e,t,n)};var fn=({accept:e},t,{fits:n})=>!!t&&n(t,e);function pc(e,t,n){return fn(e,t,n)?e.feedback:t&&(n.nearFeedback(e.near,t)||
e.if_wrong)}var mc=({accept:e,among:t,near:n},r,u)=>!t.length&&u.nearFeedback(n,r)===null&&u.isSlip(r,e),Uo={read({gaps:e},t,{
Refusal:n,strip:r,t:u,typed:c}){let l=t?.gaps;if(!Array.isArray(l)||l.length!==e.length)throw new n(u("some gaps were no\
t sent"));if(!l.some(O=>typeof O=="string"&&r(O)))throw new n(u("nothing is written"));let m=O=>typeof O=="string"&&!r(O),
v=l.map(O=>m(O)?"":c({text:O}));return e.forEach(({among:O},_)=>{if(O.length&&v[_]&&!O.includes(v[_]))throw new n(u("som\
ething is chosen that is not offered for the gap"))}),v},grade({gaps:e},t,n){let r=e.flatMap((c,l)=>fn(c,t[l],n)?[]:[[c,
t[l]]]),u=r.length&&r.every(([c,l])=>mc(c,l,n));return[(e.length-r.length)/e.length,u?"near":""]},outcome:({gaps:e},t,n,r)=>({
gaps:e.map((u,c)=>{let l=fn(u,t[c],r),m={right:l,written:t[c],feedback:pc(u,t[c],r)};return!l&&!n?m:{...m,key:u.accept[0],
why:l?"":u.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(n=>typeof n=="string"):[]).map(n=>n||"…").
join("; ")}};var[Wo,gc]=["0001-01-01","9999-12-31"],we=(e,t=2)=>String(e).padStart(t,"0");function ye(e,t,n){let r=ft(Number(e),Number(
t));return Number(e)>0&&Number(n)>0&&Number(n)<=r?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(n))}`:""}function ft(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function hn(e,t,n){let r=new Date(Date.
UTC(2e3,t-1,n));return r.setUTCFullYear(e),r}function wc(e,t,n){let u=hn(e,1,4),c=u.getTime()-(u.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,l=new Date(c+3*864e5);if(t<1||e<1||l.getUTCFullYear()!==e)return null;let m=[c+(n-1)*864e5,c+6*864e5].map(
v=>{let O=new Date(v);return ye(O.getUTCFullYear(),O.getUTCMonth()+1,O.getUTCDate())});return m.every(Boolean)&&m[0]>=Wo&&
m[1].length===10?m:null}function Ie(e,t,n){let[r,u]=[Math.floor((t+n-2)/12),(t+n-2)%12+1],c=ye(e+r,u,ft(e+r,u)),l=ye(e,t,
1);return l&&c&&c.length===10?[l,c]:null}var kc=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let n=ye(e,t.slice(0,2),t.slice(
3));return n?[n,n]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>wc(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Ie(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ie(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ie(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Ie(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ie(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ie(e,1,12)],[/^(\d{3})$/,
e=>Ie(e*10,1,120)],[/^(\d\d)$/,e=>Ie(e*100,1,1200)]];function Ge(e){if(e.includes("/")){let[t,n]=e.split("/").map(Ge);return t&&
n?[t[0],n[1]]:null}for(let[t,n]of kc){let r=t.exec(e);if(r)return n(Number(r[1]),r[2])}return null}var qe=e=>Ge(e)??[Wo,
gc];function pn(e,t){let[n,r]=[qe(e),qe(t)];return r[0]<=n[0]&&n[1]<=r[1]}var mn=(e,t)=>e&&t?e+t:"";function Fo(e,t="00",n=""){let r=Number(e);return n&&(r<1||r>12)?"":`T${we(n?r%12+(n==="PM"?12:
0):r)}:${t}`}function zo({first:e,second:t,year:n}){let[r,u]=[ye(n,t,e),ye(n,e,t)];return!r||!u||Number(e)===Number(t)?r||
u:`${n}-XX-XX`}var gn=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function Po({year:e,second:t}){let n=(Number(
t)-Number(e)%100+100)%100;return n===1||Number(t)>12&&n<30?`${e}/${we(Number(e)+n,4)}`:""}function Ho({which:e,month:t,year:n},r){
let u=Number(r.month[t]),c=Number(r["week-of"][e]),l=c<0?c+ft(Number(n),u)+1:c,m=`${n}-${we(u)}`;return`${m}-${we(l)}/${m}\
-${we(l+6)}`}function Go({which:e,weekday:t,month:n,year:r},u){let c=Number(u.month[n]),l=Number(u["week-of"][e]),m=l<0?
ft(Number(r),c)-6:l,v=(hn(Number(r),c,m).getUTCDay()+6)%7,O=(Number(u.weekday[t])-1-v+7)%7;return ye(r,c,m+O)}var Yo=e=>e>
0&&e<100?we(e-1):"";function Ko(e,t){let n=e.split(/[ -]/).filter(c=>c!=="and"&&c!=="oh"),r=c=>Number(t.tens[c]??t.teens[c]??
t.ones[c]??0);if(n[1]==="thousand")return we(2e3+n.slice(2).reduce((c,l)=>c+r(l),0),4);let u=n.slice(1);return u[0]==="h\
undred"?we(r(n[0])*100,4):we(r(n[0]),2)+we(u.reduce((c,l)=>c+r(l),0),2)}var Lt="[\\p{L}\\p{N}_]",Ee=`(?!${Lt}|\\p{M})`,Jo=`(?:1\\d|2[01])\\d\\d${Ee}`,yc=(e,{escaped:t})=>`(?:${[...e].sort((n,r)=>r.
length-n.length).map(t).join("|")})${Ee}`,Vo=new WeakMap;function pt(e){let t=Vo.get(e.dates())??bc(e);return Vo.set(e.dates(),
t),t}function bc(e){let t=vc(e);return{whole:[...xc(t),...$c(t),...Oc(t)].map(([r,u,c])=>({pattern:ht(r),value:u,lends:c})),
yearless:Sc(t).map(([r,u])=>({pattern:ht(r),value:u})),...Ec(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ht=e=>new RegExp(`^(?:${e})$`,"u");function vc(e){let t=e.dates(),n=le=>yc(Object.keys(t[le]),e),r=(le,xe)=>Number(t[le][xe]),
u=n("month"),c=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Ee}(?!\\.\\d|,\\d{3}(?!\\d))`,l=`(?:${c}|${n("nth")})`,m=`(?:\
\\d{1,2}(?:st|nd|rd|th)${Ee}|${n("nth")})`,v=`the ${m}`,O=`${n("tens")}(?:[ -]${n("ones")})?`,_=`(?:oh[ -]${n("ones")}|${O}\
|${n("teens")}|hundred${Ee})`,L=`(?:${O}|${n("teens")}|${n("ones")})`,f=`(?:${n("centuries")} ${_}|two thousand(?: (?:an\
d )?${L})?${Ee})`,A=`(?<year>${Jo})`,V=`(?:${A}|(?<spelled>${f}))`,G=`(?:,? |,)${A}`,z=le=>`(?:(?<day>${v}|${l}) (?:of )\
?|the (?<day2>${l}) day of )(?<month>${u})${le}`,oe=le=>`(?<month>${u}) (?:the )?(?<day>${l})${le}`,ae=`(?:${n("weekday")}\
,? (?:the )?)?`,p=`${n("phase-of")} `,X=`(?:${n("phase")}[ -]?|mid-?)`,ne=`(?:${X}|${p})?`,ue=le=>{let xe=le.replace(/^the /,
"");return r("nth",xe)||parseInt(xe,10)},Z=le=>le.year??Ko(le.spelled,t),de=le=>ye(Z(le),r("month",le.month),ue(le.day??
le.day2)),ce=le=>`${Z(le)}-${we(r("month",le.month))}`,ve=n("ordinal"),Ve="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ke=`(?<\
meridiem>${n("meridiem")})`,Fe="(?<minutes>[0-5]\\d(?!\\d))",ze=`(?:${Ve}(?::${Fe}(?::[0-5]\\d)?(?: ?${ke})?|\\.${Fe.replace(
"<m","<inM")} ?${ke.replace("<m","<inM")}| ?${ke.replace("<m","<ofM")}| o'clock)|(?<moment>${n("moment")}))(?: (?<zone>${n(
"zone")}))?`;return{lists:t,words:n,ofList:r,month:u,inFigures:c,day:l,nthDay:m,nth:v,tens:O,tail:_,small:L,spelled:f,year:A,
anyYear:V,ofYear:G,dayFirst:z,monthFirst:oe,weekday:ae,phaseOf:p,phaseWord:X,phase:ne,number:ue,yearOf:Z,dated:de,monthOf:ce,
ordinal:ve,hours:Ve,meridiem:ke,minutes:Fe,clock:ze,timed:le=>{let xe=le.zone&&t.zone[le.zone]!=="-"?t.zone[le.zone]:"",
Xt=t.meridiem[le.meridiem??le.inMeridiem??le.ofMeridiem],vt=le.moment?t.moment[le.moment]:Fo(le.hours,le.minutes??le.inMinutes,
Xt);return mn(de(le),vt&&vt+xe)}}}function xc({words:e,month:t,year:n,ofYear:r,dayFirst:u,monthFirst:c,weekday:l,phase:m,
dated:v,clock:O,timed:_}){return[[`${m}${l}${u(r)}`,v,!0],[`${m}${l}${c(r)}`,v,!0],[`${e("weekday")} \\((?:${u(r)})\\)`,
v,!0],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,L=>ye(L.year,L.month,L.day)],[`${n}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,L=>ye(L.year,L.month,L.day)],[`${n}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,L=>ye(L.year,L.month,L.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${n}`,v,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${Ee}`,
zo],[`${O},? ${l}(?:${u(r)})`,_],[`${O},? ${l}(?:${c(r)})`,_],[`${n}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,L=>mn(ye(L.year,L.month,L.day),L.time.toUpperCase())]]}function $c({month:e,year:t,anyYear:n,phase:r,yearOf:u,
monthOf:c}){return[[`${r}(?<month>${e})(?:,| of)? ${n}`,c,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,l=>gn(l,l.number)],[`(?<n\
umber>\\d\\d)/${t}`,l=>gn(l,l.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,l=>l.year],[`fy ${t}`,l=>l.
year],["fy(?<year>(?:19|20)\\d\\d)",l=>l.year],["fy(?<two>\\d\\d)",l=>(l.two>"50"?"19":"20")+l.two],[`the year ${n}`,u],
[`${r}${n}`,u],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,Po]]}function Oc({lists:e,words:t,ofList:n,month:r,nthDay:u,year:c,anyYear:l,
phaseOf:m,phaseWord:v,phase:O,number:_,yearOf:L,ordinal:f}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${f}) quarter (?:of\
 )?${c}`,A=>`${A.year}-Q${n("ordinal",A.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${c}`,A=>`${A.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${c}`,A=>`${A.year}-Q${A.part}`,!0],[`${c} q(?<part>[1-4])${Ee}`,A=>`${A.year}-Q${A.part}`,
!0],[`h(?<part>[12]) (?:of )?${c}`,A=>`${A.year}-H${A.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${c}`,A=>`${A.
year}-H${n("half",A.half)}`],[`${O}(?:the )?(?<season>${t("season")})(?: of|,)? ${l}`,A=>`${L(A)}-${e.season[A.season]}`],
[`(?:${m})?(?:the )?(?:${v})?(?<decade>(?:1\\d|20)\\d)0'?s${Ee}`,A=>A.decade],[`the (?<word>${t("decades")})`,A=>`19${e.
decades[A.word]}`],[`(?:${m})?(?:the )?(?:${v})?(?<day>${u}) century`,A=>Yo(_(A.day??A.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${r})(?:,? |,)${c}`,A=>Ho(A,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${r})(?:,? |,)${c}`,A=>Go(A,e)]]}function Sc({ofList:e,month:t,dayFirst:n,monthFirst:r,weekday:u,number:c}){
return[[`${u}${n("")}`,(l,m)=>ye(m,e("month",l.month),c(l.day??l.day2))],[`${u}${r("")}`,(l,m)=>ye(m,e("month",l.month),
c(l.day??l.day2))],[`(?<month>${t})`,(l,m)=>`${m}-${we(e("month",l.month))}`]]}function Ec({month:e,year:t,monthFirst:n}){
let r="(?:to|through|thru|until|till|up to)",u=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${r} (?:the )?)|between (?<two>.+\
?) and )`,c=v=>`(?<${v}>\\d{1,2})(?:st|nd|rd|th)?`,l=`(?:-| ${r} (?:the )?)`,m=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${Jo})`;return{range:ht(`${u}(?<last>.+)`),days:ht(`(?:(?:from )?(?:the )?${c("from")}${l}|between (?:th\
e )?${c("from2")} and )${m}`),monthAndDays:ht(`(?:(?:from )?${n("")}${l}|between ${n("").replaceAll("?<","?<b")} and (?:\
the )?)${c("to")}(?:,? |,)${t}`)}}var Ac=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function _t(e,t){let n=[];for(let{pattern:r,value:u,lends:c}of pt(t).whole){let l=r.
exec(e)?.groups,m=l&&u(l);m&&n.push({value:m,lends:!!c})}return n[0]??null}var Nc=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Tc(e,t){let n=pt(t),r=n.days.exec(e)?.groups;if(r){
let L=_t(r.last.replace(/^the /,""),t)?.value??"";return Xo(L,r.from??r.from2,L.slice(8))}let u=n.monthAndDays.exec(e)?.
groups;if(u){let L=t.dates().month[u.month??u.bmonth],f=n.number(u.day??u.bday);return Xo(ye(u.year,L,1),f,u.to)}let c=n.
range.exec(e)?.groups,l=c&&_t(c.last,t);if(!c||!l||l.value.includes("/"))return"";let m=c.one??c.two;if(kn(m)||kn(c.last)||
Nc(m,e))return"";let v=_t(m,t)?.value??(l.lends?Cc(m,l.value,t):"");if(!v||v.includes("/")||!Ge(v)||!Ge(l.value))return"";
let[O,_]=[qe(v)[0],qe(l.value)[1]];return O<=_?`${v}/${l.value}`:""}function Xo(e,t,n){let[r,u]=[t,n].map(c=>ye(e.slice(
0,4),e.slice(5,7),c));return r&&u&&r<=u?`${r}/${u}`:""}function Cc(e,t,n){let r=Number(t.slice(0,4));for(let{pattern:u,value:c}of pt(
n).yearless){let l=u.exec(e)?.groups;if(!l)continue;let m=c(l,we(r,4));return m.slice(5,7)>t.slice(5,7)?c(l,we(r-1,4)):m}
return""}var It="[^\\p{L}\\p{N}_]*",Rc=new RegExp(`^${It}(?:in|on|of|the)${Ee}`,"u"),Mc=new RegExp(`(?<!${Lt})(?:in|on|o\
f|the)${It}$`,"u"),jc=new RegExp(`^${It}`,"u"),wn=new RegExp(`${It}$`,"u"),Lc=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
_c=/(?:[$£€#/.,:&@]|[a-z]-)$/,Ic=/^(?:[%°$£€]|[.,:/]\d| %)/,kn=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function qc(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),n=>new RegExp(t,"u").test(
n)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Dc=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Zo(e,t){if(Ac.test(e)&&Ge(e))return e;let n=qc(e,t),r=n.toLowerCase(),l=(n.match(new RegExp(`${Lt}+`,"gu"))??[]).
some(O=>pt(t).capital.has(O))?"":Bc(r,t),m=Dc.exec(n)?.[0]??"",v=l.includes("/")&&m!==m.toLowerCase();if(!l||v||!Ge(l))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(l.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return l}function Bc(e,t){let n=Qo(e,r=>Rc.exec(
r)?.[0].length??0);for(let r of n){let u=r+(jc.exec(e.slice(r))?.[0].length??0),c=e.slice(u).replace(wn,"");for(let l of Qo(
c,m=>Mc.exec(m)?.[0].length??0,!0)){let m=Uc(e,u,c.slice(0,l).replace(wn,""),t);if(m)return m}}return""}function Qo(e,t,n=!1){
let r=[n?e.length:0];for(let u=r[0];r.length<9;r.push(u)){let c=t(n?e.slice(0,u):e.slice(u));if(!c)break;u+=n?-c:c}return r}
function Uc(e,t,n,r){let u=e.slice(0,t);if(/^\d/.test(n)&&Lc.test(u))return"";let c=n.replace(wn,""),l=e[t+c.length]??"";
if(/^\d{4}$/.test(c)){let m=e.slice(t+4);if(_c.test(u)||Ic.test(m)||kn(c)&&!/(?<!\w)in $/.test(u))return""}for(let m of"\
.)".includes(l)?[c+l,c]:[c]){let v=Tc(m,r)||_t(m,r)?.value;if(v)return v}return""}function er(e,{customs:t,dates:n}){let{
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
t,r),v=m>1-1e-9,O={words:[...t].sort((f,A)=>f-A),feedback:v?u:m&&c||l};if(!n)return O;let _=r.map(f=>sr(t,f)),L=r[_.indexOf(
Math.max(..._))];return{...O,key:L,why:v?"":u}},words(e,{words:t}){return[...new Set(t)].sort((r,u)=>Number(r)-Number(u)).
map(r=>e.words[Number(r)][1]).join(" ")}};var ar={read:(e,t,{placing:n})=>n.read(e,t),grade:(e,t,{placing:n})=>n.grade(e,t),outcome:(e,t,n,{placing:r})=>r.outcome(
e,t,n)};var mt="nothing",cr={read({columns:e,among:t},n,{Refusal:r,t:u,typed:c}){let l=n?.cell;if(typeof l!="string"||l!==mt&&!e.
includes(l))throw new r(u("no cell is chosen"));if(l===mt)return{cell:l,value:""};let m=c(n);if(t.length&&!t.includes(m))
throw new r(u("something is chosen that is not offered by the question"));return{cell:l,value:m}},grade({wrong:e,mended:t,
among:n},{cell:r,value:u},{fits:c,isSlip:l}){return r!==e?0:e===mt||c(u,t)?1:[.5,!n.length&&l(u,t)?"near":""]},outcome(e,{
cell:t,value:n},r,{fits:u}){let{wrong:c,mended:l,feedback:m}=e,v=c===t,O=v&&(c===mt||u(n,l)),_=v?e.if_other_value:e.if_other_cell,
L={cell:t,value:n,right:v,feedback:O?m:_};if(!r)return L;let f={cell:c,value:l[0]??""};return{...L,key:f,why:O?"":m}},written({
cell:e,text:t},{t:n}){return e===mt?n("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Wc=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Fc=/^[-+]?\d[\d.,' ]*$/,zc=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Pc={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Hc=1e-9,Gc=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Pc[t]);
function Yc(e,t,{escaped:n,SPACES:r}){if(!t.length)return e;let u=`(?:${t.map(n).join("|")})`;return e.replace(new RegExp(
`^${u}${r}*|${r}*${u}(?=\\.?$)`,"giu"),"")}function Kc(e,{customs:t,escaped:n}){let{decimal:r,group:u,grouping:c}=t();if(!u||
!Fc.test(e))return null;let[l,m]=c,v=n(u),O=`(?:${v}[0-9]{${m}})*${v}[0-9]{${l}}`,_=`(?:${n(r)}[0-9]+)?`,L=new RegExp(`^\
-?[1-9][0-9]{0,${m-1}}${O}${_}$`,"u");if(e.includes(u)&&!L.test(e))return null;let f=e.replaceAll(u,"").replaceAll(r,".");
return zc.test(f)?Number(f):null}var lr=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Hc*Math.abs(e.answer),ur={read(e,t,n){let r=Yc(
Gc(n.typed(t)),e.units,n),u=n.asciiDigits(r.replace(/\.$/,"")),c=Kc(u,n);if(c!==null)return c;if(!Wc.test(u))throw new n.
Refusal(n.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(u.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
lr(e,t)),outcome(e,t,n){let r=e.near.find(c=>c.value===t),u=lr(e,t)?e.feedback:r?.feedback??e.if_wrong;return n?{feedback:u,
key:e.words}:{feedback:u}}};function dr(e,t){let n=t.filter(([r,u])=>e.indexOf(r)<e.indexOf(u)).length;return Math.max(0,2*n-t.length)/t.length}var fr={
read({tokens:e},t,{chosenTokens:n,Refusal:r,t:u}){let c=n(t,"order",e);if(c.length!==e.length||new Set(c).size!==e.length)
throw new r(u("each item must appear exactly once in the order"));return c.map(l=>e.indexOf(l))},grade:({decided:e},t)=>dr(
t,e),outcome({tokens:e,decided:t,feedback:n,near:r,if_wrong:u,open:c},l,m){let v=dr(l,t)===1,O=r.find(L=>l.indexOf(L.before)<
l.indexOf(L.after)),_={order:l.map(L=>e[L]),feedback:v?n:O?.feedback??u};return!v&&!m?_:{..._,key:e,why:v?"":n,open:c}}};var hr={read:(e,t,{typed:n})=>n(t),grade({accept:e,near:t},n,{fits:r,isSlip:u,nearFeedback:c}){return r(n,e)?1:[0,c(t,n)===
null&&u(n,e)?"near":""]},outcome(e,t,n,{fits:r,nearFeedback:u}){let l={feedback:(r(t,e.accept)?e.feedback:u(e.near,t))||
e.if_wrong};return n?{...l,key:e.accept[0]}:l}};var pr={read(e,t,{Refusal:n,t:r}){if(typeof t?.answer!="boolean")throw new n(r("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,n){let r={answer:t,feedback:t?e.if_true:e.if_false};return n?{...r,key:e.
answer}:r},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var mr={branching:Rt,brief:Io,choice:qo,choices:Do,classify:Bo,cloze:Uo,date:nr,discuss:or,highlight:ir,match:ar,mend:cr,
number:ur,order:fr,"short-text":hr,"true-or-false":pr};var qt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",gr=`[${qt}]`,Vc=new RegExp(
`^[${qt}]+|[${qt}]+$`,"g"),Jc=new RegExp(`[${qt}]+`),et=e=>e.replace(Vc,""),De=e=>et(e).split(Jc).filter(Boolean),tt=e=>[
...e].length,Re=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),xn="ͅ",Xc=e=>/\p{M}/u.
test(e)&&(e===xn||!(xn+e).normalize("NFD").startsWith(xn)),wr=e=>[...e.normalize("NFKD")].filter(t=>!Xc(t)).join(""),Qc={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},Zc=new Map(Object.entries(Qc)),kr=e=>[...e].map(t=>Zc.get(t)??t.toLowerCase()).join("");function el(e){let t=e.codePointAt(
0),n=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-n-1));)n+=1;return n%10}var yr=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
el(t))),br=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&"),tl={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},nt=e=>e.replace(
/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,t=>tl[t]).trim();var vr={read(e,t,{Refusal:n,t:r}){if(typeof t.client!="string"||!e.clients.includes(t.client))throw new n(r("no client i\
s chosen"));return t.client},grade:()=>[0,"chosen"],outcome:(e,t)=>({client:t}),words:({clients:e},t)=>nt(e.find(({token:n})=>n===
t.client).text)};var xr={read:(e,t,{typed:n})=>t.without===!0?"":n(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:n})=>t.without===
!0?n("Shown without a guess."):""};function Dt(e,t,n){let r=e?.[t];if(!Array.isArray(r)||!r.length)throw new te(D("nothing is chosen"));if(!r.every(u=>n.includes(
u)))throw new te(D("something is chosen that is not part of the question"));return r}var $r={read(e,t){let n=e.options.map(({token:r})=>r);return new Set(Dt(t,"choices",n).map(r=>n.indexOf(r)))},right:e=>new Set(
e.options.flatMap(({correct:t},n)=>t?[n]:[])),outcome:(e,t,n)=>({options:e.options.map((r,u)=>nl(r,t.has(u),n))})};function nl({
token:e,correct:t,feedback:n,if_not_chosen:r},u,c){return!u&&!c?{token:e,chosen:u,verdict:"",feedback:""}:{token:e,chosen:u,
verdict:u?t?"right":"wrong":t?"missed":"left",feedback:!u&&r||n}}var Or={read({rows:e,places:t},n){let r=n?.pairs;if(!(typeof r=="object"&&r!==null&&!Array.isArray(r))||!Object.keys(r).
length)throw new te(D("nothing is chosen"));let c=e.map(({token:l})=>l);for(let[l,m]of Object.entries(r))if(!c.includes(
l)||!t.includes(m))throw new te(D("something is chosen that is not part of the question"));return c.map(l=>Object.hasOwn(
r,l)?t.indexOf(r[l]):null)},grade:({rows:e},t)=>e.filter(({to:n},r)=>t[r]===n).length/e.length,outcome:({rows:e,places:t},n,r)=>({
pairs:e.map((u,c)=>{let l=n[c],m=l===u.to,v=l===null?"":t[l],O=l===null?"":ol(u,l),_={token:u.token,chosen:v,right:m,feedback:O};
return!m&&!r?_:{..._,key:t[u.to],why:m?"":u.feedback}})})};function ol({to:e,feedback:t,near:n,if_wrong:r},u){return u===
e?t:n.find(([c])=>c===u)?.[1]??r}function rl(e,t,[n,r,u,c]){let l=[n,u,0],m=new Map;for(let v=n;v<r;v+=1){let O=new Map;for(let _ of t.get(e[v])??[]){if(_<
u)continue;if(_>=c)break;let L=(m.get(_-1)??0)+1;O.set(_,L),L>l[2]&&(l=[v-L+1,_-L+1,L])}m=O}return l}function Sr(e,t){let n=new Map;
t.forEach((c,l)=>{n.set(c,[...n.get(c)??[],l])});let r=[],u=[[0,e.length,0,t.length]];for(let c=u.pop();c;c=u.pop()){let[
l,m,v,O]=c,[_,L,f]=rl(e,n,c);f&&(r.push([_,L,f]),u.push([l,_,v,L],[_+f,m,L+f,O]))}return r.sort((c,l)=>c[0]-l[0])}function $n(e,t){
let[n,r]=[[...e],[...t]],u=n.length+r.length,c=Sr(n,r).reduce((l,[,,m])=>l+m,0);return u?2*c/u:1}function Er(e,t){let n=[],
[r,u]=[0,0];for(let[c,l,m]of[...Sr(e,t),[e.length,t.length,0]]){if(r<c||u<l){let v=r<c&&u<l?"replace":r<c?"delete":"inse\
rt";n.push({kind:v,a:r,b:c,c:u,d:l})}[r,u]=[c+m,l+m]}return n}var sl=200,il=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,al=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
cl=.8,ll=.7,ul=4,On={article:[],turning:[]},Ar=e=>{On=e};function Nr(e,t=sl){let n=e?.text;if(typeof n!="string"||!et(n))
throw new te(D("nothing is written"));if(tt(n)>t)throw new te(D("the answer is longer than {most} characters",{most:t}));
return Re(et(n))}function Bt(e){let t=kr(wr(e.replace(/[’‘]/g,"'"))).replace(il,"");return De(t).join(" ").replace(al,
"").normalize("NFC")}function Sn(e,t){let n=Bt(e);return t.some(r=>Bt(r)===n)}function Tr(e,t){let n=Bt(e);return t.map(
Bt).some(r=>$n(n,r)>=cl&&!dl(n,r))}function dl(e,t){let n=c=>(c.match(/\p{Nd}+/gu)??[]).join(" ");if(n(e)!==n(t))return!0;
let[r,u]=[De(e),De(t)];return Er(r,u).some(({kind:c,a:l,b:m,c:v,d:O})=>{let[_,L]=[r.slice(l,m),u.slice(v,O)];return c===
"replace"?fl(_.join(""),L.join("")):![..._,...L].every(f=>On.article.includes(f))})}function fl(e,t){let n=On.turning.some(
r=>e===r+t||t===r+e);return Math.min(tt(e),tt(t))<ul?n||[...e].sort().join("")!==[...t].sort().join(""):n||$n(e,t)<ll}var Cr=(e,t)=>e.
find(({text:n})=>Sn(t,[n]))?.feedback??null;var Me="so far",Rr={},Mr=e=>{Rr=e},jr={},Lr=e=>{jr=e},Ae={asciiDigits:yr,chosenTokens:Dt,customs:()=>Rr,dates:()=>jr,escaped:br,
fits:Sn,isSlip:Tr,lengthOf:tt,nearFeedback:Cr,options:$r,placing:Or,plain:nt,Refusal:te,SPACES:gr,split:De,strip:et,t:D,
typed:Nr,wellFormed:Re},hl=1e-9;function _r(e,t){let[n,r]=typeof t=="number"?[t,""]:t,u=n>1-hl?1:Math.max(0,n),c=e*u;return{
points:c,of:e,note:r,verdict:pl(c,e,r)}}function pl(e,t,n){return n===Me?Me:e===t?"right":n==="near"?"near":e?"partly":"\
wrong"}var Ir="whole-brief",ml=["claim","rule","application","counter","source"],qr={read:(e,t,{typed:n})=>n(t,4e3),checkChoice({
choice:e},t,{Refusal:n,t:r}){let u=t?.page,c=Array.isArray(u)?Dr(u,e):[];if(!Array.isArray(u)||c.length!==u.length)throw new n(
r("the brief has no such paragraph"))},grade:()=>[0,"kept"],outcome:(e,t)=>({written:t})},Dr=(e,t)=>[...new Set(e)].filter(
n=>typeof n=="string"&&t.includes(n));function Br(e,t){let n=e.map(({quiz:c,question:l})=>`${c}/${l}`),u=t.filter(({quiz:c,
question:l,action:m})=>c===Ir&&l===Ir&&m.did==="choose"&&Array.isArray(m.sent?.page)).at(-1)?.action.sent?.page??[];return{
paragraphs:e.map(({quiz:c,question:l,title:m})=>({name:`${c}/${l}`,title:m,versions:t.filter(v=>v.quiz===c&&v.question===
l).flatMap(gl)})),page:Dr(u,n.slice(0,-1))}}function gl({time:e,action:t}){let{client:n,fields:r}=t.sent??{};if(!(t.did===
"answer"&&typeof r=="object"&&r)||Array.isArray(r))return[];let c=ml.map(l=>[l,typeof r[l]=="string"?r[l]:""]);return[{time:e,
client:typeof n=="string"?n:"",fields:Object.fromEntries(c)}]}var Ut={...mr,client:vr,guess:xr,"whole-brief":qr};function Ne({kind:e,key:t,points:n,graded:r,sealed:u}){let c=Ut[e];return{
goesOn:l=>c.goesOn?.(t,l)??!1,checkGoesOn:(l,m)=>c.checkGoesOn?.(t,l,m,Ae),read:l=>c.read(t,l,Ae),checkChoice(l){if(!c.checkChoice)
throw new te(D("this cannot be done here"));c.checkChoice(t,l,Ae)},grade:l=>_r(r?n:0,c.grade(t,l,Ae)),outcome:(l,m)=>u?c.
taken?.(t,l,Ae)??{}:c.outcome(t,l,m,Ae)}}var Ur=({kind:e,key:t},n,r)=>Ut[e].decidedIn?.(t,n,r,Ae)??n,Wr=e=>Object.values(
Ut).map(t=>t.written?.(e,Ae)).find(Boolean)??"",Wt=({kind:e,key:t},n,r)=>Ut[e].words?.(n,r,Ae,t)??"";var wl=Uint32Array.from({length:256},(e,t)=>{let n=t;for(let r=0;r<8;r+=1)n=n&1?n>>>1^3988292384:n>>>1;return n});function Fr(e){
let t=4294967295;for(let n of e)t=wl[(t^n)&255]^t>>>8;return(t^4294967295)>>>0}var ot=1,Ft=128*1024,kl=256*1024,yl=10**12,En=20,bl=/^[A-Za-z0-9_.:/-]{1,160}$/,Hr="sitting",Gr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},zr=new TextEncoder,Pr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),be=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),zt=e=>typeof e=="string"&&bl.test(e),Be=()=>`${new Date().toISOString().slice(0,19)}\
Z`,Yr=e=>({format:ot,course:e,made:Be()});function gt({id:e,quiz:t,question:n,version:r,action:u,time:c,round:l,attempt:m,
words:v,n:O}){let{did:_,...L}=u,f=Object.entries(L).filter(([,A])=>A!==""&&A!=null);return{n:O,time:c,quiz:t,question:n,
did:_,...m?{try:m}:{},...Object.fromEntries(f),...v?{words:v}:{},[Hr]:l,version:r,id:e}}function Kr(e){let t={did:e.did};
for(let[A,V]of Object.entries(Gr))if(A in e){if(Vr(e[A])!==V||!Xr(e[A]))return null;t[A]=e[A]}let{id:n="",quiz:r="",question:u="",
version:c="",time:l="",words:m=""}=e,{[Hr]:v=0,try:O=0,n:_=0}=e;if(![n,r,u,c,l,m,t.did].every(A=>typeof A=="string")||!zt(
n))return null;let f=A=>Number.isInteger(A)&&Number(A)>=0&&Number(A)<yl;return[v,O,_].every(f)?{id:n,quiz:r,question:u,version:c,
action:t,time:l,round:v,attempt:O,words:m,n:_}:null}function Vr(e){return Array.isArray(e)?"list":be(e)?"object":typeof e}
function Jr(e){let t={did:e.did};for(let[n,r]of Object.entries(Gr))if(Vr(e[n])===r){if(!Xr(e[n]))throw new te(D("this ca\
nnot be saved"));t[n]=e[n]}return t}function Xr(e){let t=be(e)?Object.values(e):[e],n=r=>typeof r=="object"&&r!==null;return t.
every(r=>!n(r)||!Object.values(r).some(n))}function Ke(e){let t=zr.encode(JSON.stringify(e).slice(0,-1));return wt([t,zr.
encode(`${Qr(t)}
`)])}var Qr=e=>`, "sum": "${Fr(e).toString(16).padStart(8,"0")}"}`;function Zr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>kl||t.length<En)return null;let n=t.subarray(0,-En);try{if(Pr.decode(t.subarray(-En))!==Qr(n))return null;let r=`${Pr.
decode(n)}}`,u=r.startsWith("{")?JSON.parse(r):null;return es(u)?u:null}catch{return null}}function es(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(es)}function wt(e){let t=new Uint8Array(
e.reduce((r,{length:u})=>r+u,0)),n=0;for(let r of e)t.set(r,n),n+=r.length;return t}var An=["sure","fairly","guessing"],vl=[0,1,2],ts=300,xl=1e-9,Oe=({tries:e,opened:t})=>e.slice(t);function rt(e,t){let n=new Map(
e.map(A=>[A.id,A])),r=new Map(e.map(({id:A})=>[A,$l()])),u={answer(A,V,G){if(v(A.id))throw new te(D("the question has al\
ready been answered"));let z=Ol(A,V,G),oe=Oe(V).at(-1);oe&&Ne(A).goesOn(oe.answer)&&(Ne(A).checkGoesOn(oe.answer,z.answer),
V.tries.pop()),V.tries.push(z)},hint(A,V){if(V.hints===A.hints.length)throw new te(D("there is no hint left"));V.hints+=
1},show(A,V){if(!_(A.id))throw new te(D("the answer can only be shown after you have tried"));V.shown=!0},mark(A,V,G){V.
marks=Sl(A,V,G)},choose(A,V,{sent:G}){Ne(A).checkChoice(G)},again(A,V){if(!L(A.id))throw new te(D("the question was not \
missed"));V.opened=V.tries.length,V.shown=!1,V.again+=1}};return{questions:e,question:c,progress:l,act:m,isFinal:v,isUnderWay:O,
mayShow:_,isMissed:L,score:f};function c(A){let V=n.get(A);if(!V)throw new te(D("the quiz has no such question"));return V}
function l(A){return r.get(c(A).id)}function m(A,V){let G=c(A);if(!Object.hasOwn(u,V.did))throw new te(D("this cannot be\
 done here"));return u[V.did](G,l(A),V),l(A)}function v(A){let{tries:V,graded:G}=c(A),z=Oe(l(A));if(!z.length||O(A))return!1;
let oe=G&&z[z.length-1].grade.verdict==="right";return l(A).shown||oe||V!==null&&z.length>=V}function O(A){let V=Oe(l(A)).
at(-1);return!!(V&&Ne(c(A)).goesOn(V.answer))}function _(A){let{graded:V,show_after:G}=c(A),z=Oe(l(A)).length>=G;return V&&
z&&!O(A)&&!v(A)}function L(A){return c(A).graded&&v(A)&&Oe(l(A)).at(-1)?.grade.verdict!=="right"}function f(){let A=e.filter(
X=>X.graded),V=A.map(({id:X})=>l(X).tries).filter(X=>X.length),G=Pt(V.map(X=>X[X.length-1].points)),z=Pt(A.map(X=>X.points)),
oe=({id:X})=>(l(X).tries.at(-1)?.grade.verdict??Me)!==Me,ae=e.filter(oe).length,p=ae===e.length;return{points:G,first:Pt(
V.map(X=>X[0].points)),of:z,answered:ae,questions:e.length,missed:e.filter(({id:X})=>L(X)).length,passed:t&&p?100*G>=t*z-
xl:null}}}var $l=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,again:0}),Pt=e=>e.reduce((t,n)=>t+n,0);function Ol(e,t,n){
let r=be(n.sent)?n.sent:{},u=Ne(e),c=u.read(r),l=n.confidence||"";if(l&&!(e.confidence&&An.includes(l)))throw new te(D("\
this does not say how sure you are"));let m=n.reason||"";if(typeof m!="string"||[...m].length>ts)throw new te(D("a reaso\
n is one line of at most {most} characters",{most:ts}));let v=Pt(e.hints.slice(0,t.hints).map(f=>f.cost)),O=u.grade(c),_=Math.
max(0,O.points-v*O.of),L=e.reason?De(m).join(" "):"";return{sent:r,answer:c,grade:O,points:_,cost:v,confidence:l,reason:L}}
function Sl(e,t,{marks:n}){if(!e.criteria||!t.tries.length)throw new te(D("there is no written answer to mark"));if(!(Array.
isArray(n)&&n.length===e.criteria)||!n.every(u=>vl.includes(u)))throw new te(D("not every line of the rubric is marked"));
return[...n]}function Nn(e,t){let n=e.question(t),r=e.progress(t),u=Oe(r),c=u[u.length-1],l=e.isFinal(t),{sent:m}=c;return{points:c.points,
of:c.grade.of,verdict:El(n,c),note:c.grade.note,cost:c.cost,tries:r.tries.length,first:r.tries[0].points,left:n.tries===
null||e.isUnderWay(t)?null:n.tries-u.length,final:l,may_show:e.mayShow(t),confidence:c.confidence,reason:c.reason,marks:[
...r.marks],...Al(n,l||!n.graded),written:typeof m.text=="string"?m.text:"",...n.sealed?{sent:m}:{},...Ne(n).outcome(c.answer,
l)}}function El({sealed:e,graded:t},{grade:n}){return e?"sent":t?n.verdict:"discussed"}function Al({told:e},t){let{review_due:n,
...r}=t?e.last:e.early,u=e.review_after&&e.review_after<Tn();return{...r,review_due:u?n:""}}function Tn(){let e=new Date;
return[e.getFullYear(),e.getMonth()+1,e.getDate()].map(n=>String(n).padStart(2,"0")).join("-")}var Ht=e=>async function(n,r){switch(n.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${Tn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(n.upto),{keeping:"noted"};case"add":return Nl(
e,new Uint8Array(r[0]));default:throw new te(D("this kind of message is not known"))}};async function Nl(e,t){let{added:n,
mended:r}=await e.merge(t),u=n?dt("One entry was added from the file.","{count} entries were added from the file.",n):D(
"Nothing was added: everything in the file is already here."),c=r.map(l=>D("In the file: {what}",{what:l}));return{keeping:"\
added",told:[u,...c,e.why()].join(" ").trim()}}function ns(e,t){let n=Ht(e),r={ask:(v,O=[])=>n(v,O)},u=D("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),c=ge(
"p"),l=()=>c.replaceChildren(e.why()||u);e.follow(l),l();let m=D("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":D("Your answers as a file"),lang:_e.used},ge("p",{class:"ck-heading"},D("Your answers as a file")),c,t?ge("p",{},D("T\
he buttons for that are beside your progress, on this page.")):Lo(r),ge("p",{class:"ck-beside"},m))}function os(){"use strict";var e=(()=>{var t=Object.defineProperty,n=Object.getOwnPropertyDescriptor,r=Object.getOwnPropertyNames,
u=Object.prototype.hasOwnProperty,c=(o,s)=>{for(var a in s)t(o,a,{get:s[a],enumerable:!0})},l=(o,s,a,i)=>{if(s&&typeof s==
"object"||typeof s=="function")for(let d of r(s))!u.call(o,d)&&d!==a&&t(o,d,{get:()=>s[d],enumerable:!(i=n(s,d))||i.enumerable});
return o},m=o=>l(t({},"__esModule",{value:!0}),o),v={};c(v,{explorer:()=>ve,"hand-in":()=>ri,predict:()=>Ei,progress:()=>Ci,
quiz:()=>Ha,reader:()=>tc});var O={},_={used:"",own:""};function L(o,s){O=o.get("words")??{};let a=o.get("languages");a?.
used&&(_=a,s.lang=a.used,s.dir=a.direction)}function f(o,s={}){let a=O[o]??o;return V(typeof a=="string"?a:a[0],s)}function A(o,s,a,i={}){
let d=O[o]??[o,s],h=Number.isInteger(a)?a<200?a:100+a%100:100,k=(O[o]&&O[""]?.[h])??+(a!==1);return V(d[Number(k)],{count:a,
...i})}function V(o,s){return o.replace(/\{(\w+)\}/g,(a,i)=>i in s?String(s[i]):a)}function G(o){if(o==="undated")return f(
"The text gives no date.");let[,s,a,i]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(o)??[];if(!a)return o;let d=new Date(Date.UTC(
Number(s),Number(a)-1,Number(i??1))),{used:h}=_;return d.toLocaleDateString(!h||h==="en"?"en-GB":h,{year:"numeric",month:"\
long",...i?{day:"numeric"}:{},timeZone:"UTC"})}var z=15e3,oe=new Set(["a","button","input","select","textarea","summary"]),
ae="a[href], button, input, select, textarea, summary, [tabindex]";function p(o,s={},...a){let i=document.createElement(
o);for(let[d,h]of Object.entries(s))d.startsWith("on")?i.addEventListener(d.slice(2),h):h!==!1&&h!=null&&i.setAttribute(
d,h===!0?"":h);s.dir==="auto"&&_.own&&(i.lang=_.own);for(let d of a)d!=null&&i.append(d);return(oe.has(o)||"tabindex"in s)&&
X(i),i}function X(o){o instanceof HTMLElement&&o.matches(ae)&&(o.dataset.lmSuppressShortcuts="true")}document.documentElement.
dataset.ckKeepsKeys||(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:o})=>{
o instanceof Element&&o.closest(".jupyter-widgets")&&X(o)}));function ne(o,s,a){let i=p(o,s);return/[<&]/.test(a)?(i.innerHTML=
a,i.querySelectorAll(ae).forEach(X)):i.textContent=a,i}function ue(){let o=p("div",{role:"status","aria-live":"polite",class:"\
ck-unseen"}),s;return{region:o,announce:a=>{o.replaceChildren(p("p",{},a)),clearTimeout(s),s=setTimeout(()=>o.replaceChildren(),
z)}}}var Z=Math.random().toString(36).slice(2,12),de=0;function ce(o){return de+=1,`ck-${o}-${Z}-${de}`}var ve={render({
model:o,el:s}){L(o,s);let{region:a,announce:i}=ue(),d=o.get("choices").map((I,q)=>Ve(I,()=>w(q))),h=p("button",{type:"bu\
tton",onclick:x},f("Show all rows")),k=p("p",{class:"ck-count"}),y=ke(o.get("columns")),g=p("div",{class:"ck-picture"});
return s.replaceChildren(p("div",{class:"ck ck-explorer",role:"group","aria-label":f("Table with choices")},p("div",{class:"\
ck-choices"},...d.map(({element:I})=>I),h),k,y.element,g,a)),o.on("change:chosen",$),o.on("change:picture",R),$(),()=>{o.
off("change:chosen",$),o.off("change:picture",R)};function w(I){let q=[...o.get("chosen")];q[I]=d[I].value(),S(q)}function x(){
S(d.map(()=>null))}function S(I){o.set("chosen",I),o.save_changes(),i(k.textContent)}function $(){let I=o.get("chosen"),
q=o.get("rows"),W=q.filter(({facets:b})=>b.every((N,F)=>I[F]===null||I[F]===N));d.forEach((b,N)=>{b.show(I[N])}),k.textContent=
W.length?A("1 of {total} rows matches.","{count} of {total} rows match.",W.length,{total:q.length}):f("No row matches al\
l of these choices."),y.show(W),R()}function R(){let I=o.get("picture"),q=JSON.stringify(I.of)===JSON.stringify(o.get("c\
hosen"));I.of?q?I.fault?g.replaceChildren(p("p",{dir:"auto"},I.fault)):g.replaceChildren(...I.lead?[ze(I)]:[]):g.replaceChildren(
p("p",{},f("The figure for these rows is being drawn."))):g.replaceChildren()}}};function Ve({name:o,values:s},a){let i=s.
map((h,k)=>p("option",{value:k,dir:"auto"},h||f("no entry"))),d=p("select",{onchange:a},p("option",{value:""},f("all")),
...i);return{element:p("label",{},p("span",{dir:"auto"},o)," ",d),value:()=>d.value===""?null:s[Number(d.value)],show:h=>d.
value=h===null?"":String(s.indexOf(h))}}function ke(o){let s=p("tbody"),a=o.map(y=>p("th",{scope:"col",dir:"auto"},y)),i=p(
"table",{},p("thead",{},p("tr",{},...a)),s),d=f("The matching rows"),h=p("div",{class:"ck-fitting",role:"group",tabindex:"\
0","aria-label":d},i);return{element:h,show:k};function k(y){h.hidden=y.length===0,h.scrollTop=0,s.replaceChildren(...y.
map(({cells:g})=>p("tr",{},...g.map(Fe))))}}function Fe(o){let s=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(o)?.[1];return s?
p("td",{},p("a",{href:o,target:"_blank",rel:"noopener noreferrer"},s)):p("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
o)&&"ck-date"},o)}function ze({lead:o,parts:s}){return p("div",{lang:"en"},p("p",{},o),...Je(s))}function Je(o){return o.
flatMap(({heading:s,items:a})=>[p("p",{},p("strong",{},s)),p("ol",{},...a.map(i=>p("li",{},i)))])}var le="coursekit",xe="\
records";function Xt(o,s,a){let i=!0,d=null,h=!1;o.on("change:keeping",k),k();async function k(){try{await vt(y)}catch(g){
h||a(g instanceof Error?g.message:String(g)),h=!0}}async function y(){if(!i&&!o.get("keeping").at_stake)return;let g=await Fs();
try{let{course:w}=o.get("keeping"),x=await zs(g,w);x&&!Gs(x,d)&&await s.ask({keeping:"add"},[x]);let{upto:S,files:$}=await s.
ask({keeping:"take"});S&&(d=Hs($[0]),await Ps(g,w,d),await s.ask({keeping:"taken",upto:S})),i=!1}finally{g.close()}}}function vt(o){
return navigator.locks?navigator.locks.request(le,o):o()}function Fs(){return new Promise((o,s)=>{let a=indexedDB.open(le,
1);a.onupgradeneeded=()=>a.result.createObjectStore(xe),a.onsuccess=()=>o(a.result),a.onerror=()=>s(a.error)})}function zs(o,s){
return new Promise((a,i)=>{let d=o.transaction(xe).objectStore(xe).get(s);d.onsuccess=()=>a(d.result),d.onerror=()=>i(d.
error)})}function Ps(o,s,a){return new Promise((i,d)=>{let h=o.transaction(xe,"readwrite");h.objectStore(xe).put(a,s),h.
oncomplete=()=>i(),h.onabort=()=>d(h.error)})}var Hs=({buffer:o,byteOffset:s,byteLength:a})=>new Uint8Array(o,s,a).slice(),
Gs=(o,s)=>o.length===s?.length&&o.every((a,i)=>a===s[i]),Ys=1e4,Pn=8,Ks=6e4;function Vs(o,s,a){return Hn(o,s,Qt(o,a))}function Js(o,s,a){
let i=Qt(o,a),d=Hn(o,s,i);return o.get("keeping").place!=="session"&&s.append(Qs(i)),{link:i,leave:d}}function Hn(o,s,a){
let{place:i}=o.get("keeping"),d=()=>{},h=k=>{s.prepend(Xs(o,a,k)),d=Zs(o)};return i==="session"&&h(""),i==="page"&&Xt(o,
a,h),()=>d()}function Qt(o,s){let a=new Map;return o.on("msg:custom",(i,d)=>{i.keeping==="changed"&&s();let h=a.get(i.keeping_id);
h&&(a.delete(i.keeping_id),clearTimeout(h.timer),i.keeping==="refused"?h.refuse(new Error(i.reason)):h.resolve({...i,files:d}))}),
{ask(i,d=[]){return new Promise((h,k)=>{let y=ce("keeping"),g=()=>k(new Error(f("The kernel is not answering. Run this c\
ell again.")));a.set(y,{resolve:h,refuse:k,timer:setTimeout(g,Ys)});try{o.send({...i,keeping_id:y},void 0,d)}catch{}})}}}
function Xs(o,s,a){let i=p("p",{class:"ck-reminder"}),d=()=>{let h=f("Some of your work is not in any file you have down\
loaded: download it before you leave.");i.replaceChildren(o.get("keeping").at_stake?h:"")};return o.on("change:keeping",
d),d(),p("div",{class:"ck ck-keeping",role:"group","aria-label":f("Your answers are not kept here.")},p("p",{},p("strong",
{},f("Your answers are not kept here."))," ",a?f("The browser will not store them ({reason}).",{reason:a}):""," ",f("The\
y are deleted when this session ends, or when it has been idle for a few minutes. Download them before you leave; next t\
ime, upload the file and carry on where you left off.")),Gn(s),i)}function Qs(o){let s=f("Take your answers with you, to\
 keep them or to carry on with them on another computer. A file that you upload is added to what is already here; nothin\
g is lost.");return p("div",{class:"ck"},p("h3",{},f("Your answers as a file")),p("p",{},s),Gn(o))}function Gn(o){let{region:s,
announce:a}=ue(),i=p("p",{class:"ck-notice"}),d=p("input",{type:"file",accept:".jsonl",hidden:!0,onchange:w}),h=p("butto\
n",{type:"button",onclick:g},f("Download my answers")),k=p("button",{type:"button",onclick:()=>d.click()},f("Upload a fi\
le of answers"));return p("div",{class:"ck-file"},p("div",{class:"ck-actions"},h,k,d),i,s);function y(x){i.replaceChildren(
x),a(x)}async function g(){try{let{name:x,upto:S,files:$}=await o.ask({keeping:"take"});if(!S)return y(f("There is nothi\
ng to download yet."));Yn(new Blob($,{type:"application/jsonl"}),x),await o.ask({keeping:"taken",upto:S}),y(f("Downloade\
d: {name}. Keep this file.",{name:x}))}catch(x){y(f("Not downloaded: {reason}",{reason:xt(x)}))}}async function w(){let[
x]=d.files??[];if(x)try{if(x.size>Pn*1024*1024)throw new Error(f("expected a file of at most {most} MB. A larger one can\
 be added with the command `coursekit progress --merge`.",{most:Pn}));let{told:S}=await o.ask({keeping:"add"},[await x.arrayBuffer()]);
y(S)}catch(S){y(f("Not uploaded: {reason}",{reason:xt(S)}))}finally{d.value=""}}}var xt=o=>o instanceof Error?o.message:
String(o);function Yn(o,s){let a=URL.createObjectURL(o);p("a",{href:a,download:s}).click(),setTimeout(()=>URL.revokeObjectURL(
a),Ks)}function Zs(o){let s=a=>{o.get("keeping").at_stake&&a.preventDefault()};return window.addEventListener("beforeunl\
oad",s),()=>window.removeEventListener("beforeunload",s)}var ei=["answers","written","brief","hints","confidence","first\
-tries","contested"],ti=["answers","written","brief"],ni=()=>({answers:f("Answers to questions, each with its last try a\
nd its best"),written:f("Written work, with your own marks"),brief:f("The paragraphs of your brief, with your own marks"),
hints:f("How many hints you took"),confidence:f("How sure you were"),"first-tries":f("Your first try at each question, a\
nd your first versions"),contested:f("What you decided where opinions differ, and whom you advised")}),oi=80,ri={render({
model:o,el:s}){L(o,s),s.replaceChildren(si(Qt(o,()=>{})))}};function si(o){let{region:s,announce:a}=ue(),i=ai(),d=ci(R),
h=p("div"),k=p("p",{class:"ck-notice"}),y=p("p",{class:"ck-receipt"}),g=!1,w=b=>o.ask({keeping:"hand-in",ticked:d.ticked(),
...i.chosen(),file:b}),x=p("button",{type:"button","aria-expanded":"false",onclick:$},f("Show all that will be in it")),
S=p("button",{type:"button",class:"ck-main",onclick:q},f("Make the file"));return p("div",{class:"ck ck-hand-in"},p("p",
{},f("You make one file for your instructor. Nothing is sent: you upload the file, or pass it on, yourself. It holds wha\
t you tick and nothing else about you.")),i.element,d.element,p("div",{class:"ck-actions"},x,S),k,y,h,s);async function $(){
g=!g,x.setAttribute("aria-expanded",String(g)),x.replaceChildren(f(g?"Hide what will be in it":"Show all that will be in\
 it")),h.replaceChildren(),g&&await I()}function R(){y.replaceChildren(),g&&I()}async function I(){try{let{preview:b}=await w(
!1);if(!g)return;h.replaceChildren(li(b)),W(ii(b))}catch(b){W(xt(b))}}async function q(){if(!i.chosen().called)return i.
focus(),W(f("Write a pseudonym or your name first."));try{let{name:b,receipt:N,files:F}=await w(!0);Yn(new Blob(F,{type:"\
text/html"}),b);let M=f("The file {name} is in your downloads. Hand it in where your instructor says.",{name:b});y.replaceChildren(
f("Your receipt:")," ",p("strong",{},N)," "),y.append(f("Keep it: your instructor sees the same code.")),W(M,`${M} ${y.textContent}`)}catch(b){
W(f("No file was made: {reason}",{reason:xt(b)}))}}function W(b,N=b){k.replaceChildren(b),a(N)}}function ii({parts:o}){let s=o.
reduce((a,{items:i})=>a+i.length,0);return A("It will hold one item.","It will hold {count} items.",s)}function ai(){let o=ce(
"called"),s=ce("as"),a=(h,k)=>{let y=p("input",{type:"radio",name:s,value:h,checked:h==="pseudonym"});return p("label",{},
y," ",k)},i=p("input",{id:o,type:"text",maxlength:oi,autocomplete:"off",dir:"auto"}),d=p("fieldset",{},p("legend",{},f("\
Who hands in")),a("pseudonym",f("Under a pseudonym, as agreed with your instructor")),a("name",f("Under my name")),p("la\
bel",{for:o,class:"ck-called"},f("Pseudonym or name:")),i);return{element:d,chosen:()=>{let h=d.querySelector("input:che\
cked");return{as:h instanceof HTMLInputElement?h.value:"pseudonym",called:i.value.trim()}},focus:()=>i.focus()}}function ci(o){
let s=ni(),a=ei.map(i=>p("input",{type:"checkbox",value:i,checked:ti.includes(i),onchange:o}));return{element:p("fieldse\
t",{},p("legend",{},f("What you hand in")),...a.map(i=>p("label",{},i," ",s[i.value])),p("p",{class:"ck-beside"},f("A te\
xt that you tick is handed in as you wrote it, also where opinions differ: you wrote it in a role. Guesses and reviews a\
re in no file."))),ticked:()=>a.filter(({checked:i})=>i).map(({value:i})=>i)}}function li({about:o,parts:s}){return p("d\
iv",{class:"ck-preview",role:"region",tabindex:"0","aria-label":f("All that will be in it")},Kn(o),...s.map(({title:a,items:i})=>p(
"section",{},p("h3",{},a),...i.map(ui))))}function ui({lesson:o,name:s,prompt:a,lines:i}){return p("div",{class:"ck-item"},
p("p",{class:"ck-heading",dir:"auto"},a||s),p("p",{class:"ck-beside"},[o,s].filter(Boolean).join(" · ")),Kn(i))}function Kn(o){
let s=o.flatMap(([a,i])=>[a?p("dt",{},a):"",p("dd",{dir:"auto"},i)]);return p("dl",{},...s)}function Vn(o){let s=p("p",{
class:"ck-notice"}),a=p("p",{class:"ck-why-unsaved"}),i=p("p",{class:"ck-beside"});return{elements:{notice:s,unsaved:a,left:i},
announce:o,tell(d){s.replaceChildren(d),o(d)},clear:()=>s.replaceChildren(),setUnsaved:d=>a.replaceChildren(d),whyUnsaved:()=>a.
textContent??"",setRunning(){let d=f("The unit is still loading. Your answer is kept, and is checked as soon as that is \
done.");i.textContent!==d&&(i.replaceChildren(d),o(d))},setLeft(d){i.replaceChildren(d?f("Not checked yet: this is how y\
ou left it."):"")}}}function di(){let o=p("ul",{class:"ck-earlier",hidden:!0});return{element:o,show(s){!s.length&&o.hidden||
(o.hidden=!s.length,o.replaceChildren(...s.map(fi)))}}}function fi({time:o,words:s}){let a=G(o.slice(0,10));if(!s){let d=f(
"Given to an earlier version of this question, on {day}; it stays in your record.",{day:a});return p("li",{},d)}let i=f(
"Given to an earlier version of this question, on {day}: ",{day:a});return p("li",{},i,p("q",{dir:"auto"},s))}var hi=2e4;
function pi({look:o,retry:s,announce:a}){let i=p("p",{}),d=p("button",{type:"button",onclick:()=>s(!0)},f("Try again")),
h=p("details",{hidden:!0}),k=p("div",{class:"ck-saving",hidden:!0},i,d,h),y="",g=!1,w;return{element:k,show:x,close:()=>clearTimeout(
w)};function x({aloud:R=!1}={}){let I=o(),q=gi(I),W=!q.length,b=W?mi(I.late,g):q.join(" ");g||=!W,i.replaceChildren(b),k.
classList.toggle("ck-unsaved",!W),d.hidden=W||I.isSilent,$(I.kept.mended??[]),k.hidden=!b&&h.hidden,b&&(W?b!==y:R)&&a(b),
y=b,clearTimeout(w),!W&&!I.isSilent&&(w=setTimeout(S,hi))}function S(){document.hidden?x():s(!1)}function $(R){if(h.hidden=
!R.length,h.dataset.lines===String(R.length))return;h.dataset.lines=String(R.length);let I=A("1 line of your record coul\
d not be read.","{count} lines of your record could not be read.",R.length),q=R.map(b=>p("li",{dir:"auto"},b)),W=[p("sum\
mary",{},I),p("ul",{},...q)];h.replaceChildren(...R.length?W:[])}}function mi(o,s){return o?A("1 change that was waiting\
 in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",o):s?f("E\
verything is saved now."):""}function gi({kept:o,waiting:s,isSilent:a,areStored:i}){if(a&&s)return[i?wi(s):Jn()];if(!o.why)
return[];let d=o.waiting?A("1 change is waiting to be saved.","{count} changes are waiting to be saved.",o.waiting):"",h=s&&
i?f("This browser keeps a copy until it is saved."):"";return[$t(o.why),d,h].filter(Boolean)}function wi(o){return A("No\
t saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} c\
hanges are waiting in this browser, and will be sent when this quiz runs again.",o)}var $t=o=>f("Not saved yet: {reason}",
{reason:o}),Jn=()=>f("Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),
at=o=>o?f("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz\
 runs again. If the kernel is busy, wait; otherwise run this cell again."):Jn(),Zt="coursekit",Xn=window,Qn=Symbol.for("\
coursekit.unstored");Xn[Qn]??=new Map;var Pe=Xn[Qn],ki=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function en(){try{return window.localStorage}catch{return null}}function tn(o,s){let a=`${[
Zt,o,ki,s].join(" ")} `;return{front:a,put(i,d){let h=JSON.stringify(d);try{return yi(h.length+a.length+i.length),window.
localStorage.setItem(a+i,h),Pe.delete(a+i),!0}catch{return Pe.set(a+i,h),!1}},remove(i){Pe.delete(a+i),en()?.removeItem(
a+i)},get:i=>nn(Pe.get(a+i)??Xe(a+i)),has:i=>Pe.has(a+i)||Xe(a+i)!==null,isStored:i=>Xe(a+i)!==null,all:()=>Zn(a).flatMap(
i=>{let d=nn(Pe.get(i)??Xe(i));return d?[[i.slice(a.length),d]]:[]})}}function Xe(o){return en()?.getItem(o)??null}function Zn(o){
let s=en(),a=new Set(Pe.keys());for(let i=0;i<(s?.length??0);i+=1)a.add(s?.key(i)??"");return[...a].filter(i=>i.startsWith(
o))}function nn(o){try{let s=JSON.parse(o??"null");return s&&typeof s=="object"?s:null}catch{return null}}function yi(o){
let s=k=>k.length+(Xe(k)?.length??0),a=Zn(`${Zt} `),i=a.reduce((k,y)=>k+s(y),0);if(i+o<=1e6)return;let d=k=>nn(Xe(k))?.at??
0,h=a.filter(k=>!k.startsWith(`${Zt} waiting `));h.sort((k,y)=>d(k)-d(y));for(let k of h){if(i+o<=1e6)return;i-=s(k),window.
localStorage.removeItem(k)}if(i+o>1e6)throw new Error("no room for another action")}function on(o){let s=JSON.stringify(
o);return[2166136261,19088743].map(a=>{let i=a;for(let d=0;d<s.length;d+=1)i=Math.imul(i^s.charCodeAt(d),16777619);return(i>>>
0).toString(16).padStart(8,"0")}).join("")}function eo(o,{course:s,quiz:a},i,{onNews:d,onLate:h,onElsewhere:k}){let y=tn(
"waiting",s),g=new Map,w=new Map,x=new Map,S=new Set,$=new Set,R=new Set,I={},q=!1;return o.listen(me),window.addEventListener(
"storage",ie),window.addEventListener("beforeunload",P),{give:N,giveAll:F,again:M,waiting:W,saved:re,areStored:()=>W().every(
({id:U})=>y.isStored(U)),areSilent:()=>W().some(({id:U})=>S.has(U)),open(U){I=U,!q&&(q=!0,b().forEach(T))},notOpened(){for(let{
id:U}of b())S.add(U)},close(){window.removeEventListener("storage",ie),window.removeEventListener("beforeunload",P)}};function W(){
let[U]=a.split(/(?<=\/)/),B=({quiz:H})=>H===a||U.endsWith("/")&&String(H).startsWith(U);return y.all().map(([H,J])=>({...J,
id:H})).filter(B).sort((H,J)=>H.n-J.n||(H.id<J.id?-1:1))}function b(){return W().filter(({id:U})=>!x.has(U))}function N(U,B,H){
let J=E({type:"do",question:U,deed:B});w.set(J.id,H),C(J),T(J)}function F(U,{onReply:B,onSilence:H}){let J=Object.entries(
U).map(([he,$e])=>E({type:"do",question:he,deed:$e}));J.forEach(C);let se=Object.fromEntries(J.map(he=>[he.question,K(he)])),
pe=o.ask({type:"do-all",deeds:se},{onReply(he){for(let{id:$e,question:Ao}of J)Ao&&Ao in he.refused?fe($e):Q($e,he);B(he),
d()},onSilence(){for(let{id:he}of J)S.add(he);d(),H()}});for(let{id:he}of J)x.set(he,pe)}function M(U){let B=E({type:"ag\
ain"});w.set(B.id,U),T(B)}function E(U){let B=W(),H=B.findLast($e=>$e.question===U.question);if(H&&bi(H,U)&&!$.has(H.id))
return H;let J=`${new Date().toISOString().slice(0,19)}Z`,se=U.question&&(I[U.question]??ee(U.question)),pe=(B.at(-1)?.n??
0)+1,he={id:vi(),n:pe,quiz:a,time:J,version:se,...U};return y.put(he.id,he),he}function C(U){let B=({id:H,n:J,question:se})=>se===
U.question&&J<U.n&&!$.has(H)&&(S.has(H)||!x.has(H));W().filter(B).forEach(T)}function T(U){let{id:B,quiz:H,type:J}=U;if(J===
"again"&&H!==a){fe(B);return}let se=j(U);S.delete(B);let pe=o.ask(se,{onReply(he){Q(B,he);let $e=w.get(B);w.delete(B),$e?
$e.onReply(he):R.has(B)||h(U,he),R.add(B),d()},onSilence(){S.add(B),d(),w.get(B)?.onSilence?.()},onRunning:()=>w.get(B)?.
onRunning?.(),onRefused(he){fe(B),w.get(B)?.onRefused?.(he),d()}});x.set(B,pe)}function j(U){let{id:B,quiz:H,type:J,question:se}=U;
if(J==="again")return{type:J,id:B};let pe=x.has(B)||!w.has(B);return{type:"do",question:se,deed:K(U),...pe&&{late:pe,quiz:H}}}
function K({id:U,question:B="",deed:H,version:J,time:se}){let pe=J===ee(B)?I[B]:J;return{...H,id:U,time:se,...pe&&{version:pe}}}
function ee(U){let B=g.get(U);if(B)return B;let H=on(i.find(({id:J})=>J===U)??U);return g.set(U,H),H}function Q(U,B){S.delete(
U),$.add(U),B.saved&&re()}function re(){$.forEach(fe)}function fe(U){$.delete(U),S.delete(U),y.remove(U)}function me(U){
for(let B of W())(x.get(B.id)??U)<U&&!$.has(B.id)&&T(B);Y()}function ie({key:U}){U?.startsWith(y.front)&&Y()}function Y(){
let U=[...S].filter(B=>!y.has(B));for(let B of U)S.delete(B),w.delete(B);U.length&&k()}function P(U){W().some(({id:B})=>!y.
isStored(B))&&U.preventDefault()}}var bi=(o,s)=>o.type===s.type&&o.question===s.question&&JSON.stringify(o.deed)===JSON.
stringify(s.deed);function vi(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(o=>o.toString(16).padStart(2,"0")).join("")}var to=3e3,xi="[*]:",$i=".jp-InputPrompt";function no(o){let s=new Map,a=[],
i=0;return o.on("msg:custom",h),{ask(k,y){let g=ce("message");i+=1;let w=setTimeout(()=>d(g),to);s.set(g,{...y,place:i,timer:w});
try{o.send({...k,message_id:g})}catch{}return i},listen:k=>a.push(k),close(){o.off("msg:custom",h);for(let{timer:k}of s.
values())clearTimeout(k);s.clear()}};function d(k){let y=s.get(k);y&&(Oi()?(y.onRunning?.(),y.timer=setTimeout(()=>d(k),
to)):y.onSilence?.())}function h(k){let y=s.get(k.message_id);if(y){s.delete(k.message_id),clearTimeout(y.timer),k.type===
"refused"?y.onRefused?.(k.reason):y.onReply(k);for(let g of a)g(y.place)}}}function Oi(){return[...document.querySelectorAll(
$i)].some(({textContent:o})=>o===xi)}var Si=400;function oo({course:o,quiz:s}){let a=tn("draft",o),i=g=>`${s} ${g.id}`,d=new Map(
a.all()),h=new Set,k;return window.addEventListener("pagehide",y),document.addEventListener("visibilitychange",y),{of(g,w){
let x=d.get(i(g));return x&&(w||x.sign===on(g))?x.deed:null},soon(g){h.add(g),clearTimeout(k),k=setTimeout(y,Si)},keep(g,w){
a.put(i(g),{at:Date.now(),sign:on(g),deed:w})},forget(g){d.delete(i(g)),a.has(i(g))&&a.remove(i(g))},close(){y(),window.
removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};function y(){clearTimeout(k);for(let g of h)
g.keepDraft();h.clear()}}var Ei={render({model:o,el:s}){L(o,s);let a=Ai(o,no(o),s);return s.replaceChildren(a.element),a.
close}};function Ai(o,s,a){let[i]=o.get("shown"),d=o.get("manner"),{region:h,announce:k}=ue(),y=Vn(k),g=eo(s,d,[i],{onNews(){
g.waiting().length||y.setUnsaved("")},onLate:(P,U)=>re(U.stands?.result),onElsewhere:C}),w=oo(d),x=Ni(i,{onGuess:K,onLook:ee,
onInput:()=>w.soon({keepDraft:j})}),S=p("p",{class:"ck-guessed",hidden:!0}),$=p("p",{class:"ck-notice"}),R=ce("guess"),I=ne(
"div",{class:"ck-prompt",dir:"auto",id:R},i.prompt),q=i.below?ne("div",{dir:"auto"},i.below):null,{notice:W,unsaved:b}=y.
elements,N=[I,q,x.element,S,W,b,$,h],F=p("div",{class:"ck ck-predict",role:"group","aria-labelledby":R},...N),M=!1;return T(),
o.on("change:stage",me),s.ask({type:"open"},{onReply(P){re(P.questions[i.id].result),g.open(P.versions)},onSilence(){g.notOpened(),
g.waiting().length&&y.setUnsaved(at(g.areStored()))}}),{element:F,close:E};function E(){o.off("change:stage",me);for(let P of[
g,w,s])P.close()}function C(){let P=U=>re(U.questions[i.id].result);s.ask({type:"open"},{onReply:P})}function T(){let[P]=g.
waiting(),U=w.of(i,!0)??P?.deed,{text:B}=U?.sent??{};typeof B=="string"&&(x.text.value=B)}function j(){let P=x.text.value.
trim();P&&!x.element.hidden?w.keep(i,{sent:{text:P}}):w.forget(i)}function K(){let P=x.text.value.trim();P?Q({text:P}):(y.
tell(f("Write your guess first; one word is enough.")),x.text.focus())}function ee(){Q({without:!0})}function Q(P){if(M)
return;M=!0,y.clear();let U={did:"answer",sent:P};g.give(i.id,U,{onReply(B){y.setUnsaved(B.saved?"":$t(o.get("kept")?.why??
"")),re(B.stands.result),k(f("What the guess was about is shown below."))},onSilence(){M=!1,y.setUnsaved(at(g.areStored())),
k(y.whyUnsaved())},onRefused(B){M=!1,y.tell(f("Not kept: {reason}.",{reason:B})),C()}})}function re(P){P&&(x.element.hidden=
!0,w.forget(i),S.hidden=!1,S.replaceChildren(...P.written?[p("strong",{},f("Your guess:"))," ",p("q",{dir:"auto"},P.written)]:
[f("You chose to see it without a guess.")]),fe(),me())}function fe(){let P=Y(),U=P?.parentElement?.querySelector("templ\
ate");!P||!U||(P.append(U.content.cloneNode(!0)),U.remove(),P.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ie())}function me(){let P=o.get("stage");$.replaceChildren(P==="failed"?o.get("fault"):""),P==="failed"&&M&&k(o.get("fau\
lt")),P==="open"&&ie()}function ie(){let P=Y();if(!P)return;let U=f("What the guess was about");for(let[J,se]of[["tabind\
ex","-1"],["role","group"],["aria-label",U]])P.setAttribute(J,se);X(P);let{activeElement:B}=document,H=B!==document.body&&
!F.contains(B);M&&!H&&P.focus({preventScroll:!0}),M=!1}function Y(){return a.closest(".ck-gate")?.querySelector(".ck-rev\
ealed")}}function Ni(o,{onGuess:s,onLook:a,onInput:i}){let d=p("p",{class:"ck-how",id:ce("how")},f("Make your guess firs\
t: then you see. No guess is graded.")),h=p("textarea",{rows:2,maxlength:1e3,dir:"auto",id:ce(o.id),"aria-describedby":d.
id,oninput:i}),k=p("button",{type:"submit",class:"ck-main"},f("Keep my guess and show")),y=p("button",{type:"button",onclick:a},
f("Show without a guess"));return{element:p("form",{novalidate:!0,onsubmit(g){g.preventDefault(),s()}},d,p("label",{for:h.
id},f("Your guess:")),h,p("div",{class:"ck-actions"},k,y)),text:h}}var Ti=300,Ot=14,rn=17,sn=["done","missed","left"],ro={
done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Ci={render({model:o,el:s}){L(o,s);let a=Ri(k=>i.ask(k));s.replaceChildren(
a.element);let{link:i,leave:d}=Js(o,s,a.lookSoon);a.look();let h=new IntersectionObserver(([k])=>k.isIntersecting&&a.lookSoon());
return h.observe(s),()=>{h.disconnect(),d()}}};function Ri(o){let{region:s,announce:a}=ue(),i=p("p",{class:"ck-total"}),
d=p("p",{class:"ck-notice"}),h=p("div"),k=p("div"),y=0,g=p("button",{type:"button",onclick:q},f("Refresh")),w=p("div",{class:"\
ck ck-progress"},i,qi(),g,d,h,k,s),x,S="";return{element:w,look:$,lookSoon:I};async function $(){try{let{lessons:W,unread:b,
apart:N,first_edition:F}=await o({keeping:"look"});R(F??[]);let M=[...b.map(C=>f("This unit cannot be read: {why}",{why:C})),
N];d.replaceChildren(...M.filter(Boolean).map(C=>p("p",{},C)));let E=JSON.stringify(W);return E===S||(S=E,i.replaceChildren(
W.length?f("All units: {counts}",{counts:an(W.flatMap(so))}):f("No unit here has any questions.")),h.replaceChildren(...W.
map(_i))),!0}catch(W){let b=W instanceof Error?W.message:String(W);return d.replaceChildren(b),a(b),!1}}function R(W){W.
length!==y&&(y=W.length,k.replaceChildren(Mi(W)))}function I(){clearTimeout(x),x=setTimeout($,Ti)}async function q(){await $()&&
a(i.textContent)}}function Mi(o){let s=o.length,a=A("First edition: one answer is kept","First edition: {count} answers \
are kept",s);return p("details",{class:"ck-first-edition"},p("summary",{},a),p("p",{},f("These questions have left the c\
ourse and are not asked again.")),p("ul",{},...o.map(ji)))}function ji({prompt:o,words:s,time:a,verdict:i}){let d=G(a.slice(
0,10));return p("li",{},ne("span",{dir:"auto"},o),p("p",{},`${d}: `,p("q",{dir:"auto"},s||"…"),` ${Li()[i]??""}`))}var Li=()=>({
right:f("Right"),partly:f("Partly right"),near:f("Nearly right"),wrong:f("Not right")}),so=o=>o.objectives.flatMap(({questions:s})=>s.
map(({state:a})=>a));function _i(o){let s=so(o),a=p("span",{dir:"auto"},o.title),i=p("span",{class:"ck-unseen"},f("(open\
s in a new tab)")),d=sn.flatMap(h=>s.filter(k=>k===h));return p("section",{},p("h3",{},p("a",{href:o.file,target:"_blank",
rel:"noopener"},a," ",i)),p("p",{class:"ck-counts"},cn(d),an(s)),p("ul",{},...o.objectives.map(Ii)))}function Ii({text:o,
questions:s}){let a=s.map(({state:h})=>h),i=s.filter(({state:h})=>h==="missed"),d=s.filter(({state:h,earlier:k})=>h==="l\
eft"&&k);return p("li",{},o?p("span",{dir:"auto"},o):f("Questions without an objective"),p("p",{class:"ck-counts"},cn(a),
an(a)),io(f("Missed:"),i),io(f("Changed since you answered:"),d))}function io(o,s){if(!s.length)return null;let a=s.map(
({prompt:i})=>ne("li",{dir:"auto"},i));return p("div",{class:"ck-prompts"},p("p",{},o),p("ul",{},...a))}function an(o){let[
s,a,i]=sn.map(d=>o.filter(h=>h===d).length);return f("{done} done, {missed} missed, {left} left",{done:s,missed:a,left:i})}
function qi(){let o={done:f("done"),missed:f("missed"),left:f("left")},s=sn.map(a=>p("span",{},cn([a]),` ${o[a]}`));return p(
"p",{class:"ck-legend"},f("A symbol for each question:"),...s)}function cn(o){let s=St("svg",{class:"ck-marks",width:o.length*
rn,height:Ot,viewBox:`0 0 ${o.length*rn} ${Ot}`,"aria-hidden":"true",focusable:"false"});return o.forEach((a,i)=>{let d=St(
"g",{class:`ck-mark-${a}`,transform:`translate(${i*rn} 0)`});d.append(St("rect",{x:1,y:1,width:Ot-2,height:Ot-2,rx:2})),
ro[a]&&d.append(St("path",{d:ro[a]})),s.append(d)}),s}function St(o,s){let a=document.createElementNS("http://www.w3.org\
/2000/svg",o);for(let[i,d]of Object.entries(s))a.setAttribute(i,`${d}`);return a}var Di=3,Bi=30,ao=100,Ui=["client","who\
le-brief"];function Wi(o,{way:s,makeForm:a,put:i}){let d=[],h=s==="one-by-one",k=p("button",{type:"button",class:"ck-mai\
n",hidden:!0,onclick:W},f("Next question")),y={},g=0;return{next:k,begin(){$(Di),d.length<o.length&&Fi(S)},addAll:()=>$(
1/0),restore:R,restoreOne:I,arrange:q,named:w,around(b){let N=b instanceof Element?b.closest("form"):null;return d.find(
F=>F.element===N)},actions:()=>Object.fromEntries(x().flatMap(([b,N])=>{let F=N.action();return F?[[b,F]]:[]})),left:()=>d.
filter(b=>!b.isAnswered()).length,firstToAnswer:()=>x().find(([b])=>!y[b]?.result)?.[1],setSaved(b){for(let[N,F]of x())b.
has(N)||F.setUnsaved("")}};function w(b){return d[o.findIndex(({id:N})=>N===b)]}function x(){return d.map((b,N)=>[o[N].id,
b])}function S(){$(Bi),d.length<o.length&&setTimeout(S)}function $(b){let N=o.slice(d.length,d.length+b).map((F,M)=>{let E=d.
length+M+1,C=o.length,T=Ui.includes(F.kind)?"":f("Question {place} of {count}",{place:E,count:C}),j=a(F,T);return y[F.id]&&
j.restore(y[F.id]),j});d.push(...N),q(),i(N,o.length-d.length)}function R(b){y=b,s!=="each"&&$(1/0);for(let[N,F]of x())F.
restore(y[N]);h&&(g=Math.max(0,d.findIndex(N=>!N.isAnswered()))),q()}function I(b,N){y[b]=N,w(b)?.restore(N),q()}function q(){
d.forEach((b,N)=>{b.element.hidden=h&&N>g}),k.hidden=!(h&&g<d.length-1&&d[g].isAnswered())}function W(){g+=1,q(),d[g].focus()}}
function Fi(o){let s=!1,a=()=>{s||o(),s=!0};setTimeout(a,ao),requestAnimationFrame(()=>zi(a))}function zi(o){"requestIdl\
eCallback"in window?requestIdleCallback(o,{timeout:ao}):setTimeout(o)}function Pi(o,s){let{make:a,makeMarkdown:i,markdownBlock:d,
t:h,uniqueId:k,verdictLine:y}=s,g=a("textarea",{id:k("text"),rows:4,maxlength:2e3,dir:"auto",oninput:U}),w=a("p",{class:"\
ck-how",id:k("count")});g.setAttribute("aria-describedby",w.id);let x=a("div"),S=a("div",{role:"group"}),$=a("div"),R=a(
"div",{class:"ck-case"},x,S,$),I=null,q=[],W=null,b=null,N=!1;return j(),{how:h("A decision that you have made stays."),
get check(){return I?.asks&&!I.next?h("Compare"):h("Decide")},goesOn:!0,body:R,answer:F,fill:M,show:E,said:T,close:()=>s.
setDisabled(S,!0),open:C};function F(){if(b)return b;if(W){let B=W.answer()?.choices;return B?{path:[...q,...B]}:null}return I?.
asks&&g.value.trim()?{path:q,text:g.value.trim()}:null}function M(B){b=null;let{path:H,text:J}=B,se=H.slice(0,q.length).
join()===q.join();se&&W&&H.length===q.length+1?W.fill({choices:H.slice(-1)}):se&&!W&&J?(g.value=J,U()):I||(b=B)}function E(B){
if(b=null,N=!1,JSON.stringify(B)===JSON.stringify(I))return;let H=!!R.closest("form")?.contains(document.activeElement),
J=B.steps.length!==I?.steps.length||B.written!==I?.written;I=B,q=B.path,x.replaceChildren(...B.steps.map(re)),B.written&&
!g.value&&(g.value=B.written),j(),H&&J&&S.querySelector("p")?.focus()}function C(){s.setDisabled(S,!1),N=!0,queueMicrotask(
()=>{!N||!I||(I=null,q=[],g.value="",x.replaceChildren(),j())})}function T({steps:B,next:H,written:J}){if(J)return h("Wh\
at to look for is shown below your own answer.");let{verdict:se,feedback:pe}=B[B.length-1],he=H?ie(B.length+1):h("The ca\
se has ended.");return[s.sentence(P()[se]),s.plainText(pe),s.sentence(he)].join(" ")}function j(){let B=I?I.next:o;W=B?s.
viewOptions(B.options,{how:"",type:"radio"}):null,S.replaceChildren(...B?K(B,q.length+1):ee()),$.replaceChildren(...I?.written?
Q(I):[]),U()}function K({fact:B,question:H,contested:J},se){let pe=k("decision");return[me(ie(se)),d(B),i("p",{class:"ck\
-heading",dir:"auto",id:pe},H),J?a("p",{class:"ck-how"},Y()):"",a("div",{role:"radiogroup","aria-labelledby":pe},W?.body)]}
function ee(){let{ending:B,asks:H}=I,J=H?i("label",{for:g.id,dir:"auto"},H.prompt):"";return[me(h("How the case ends")),
d(B),...H?[J,g,w]:[]]}function Q({rubric:B,model:H,marks:J}){return[a("p",{class:"ck-heading"},h("Mark your own answer")),
s.viewRubric(B,J,s),a("details",{},a("summary",{},h("A reason that meets the rubric")),d(H))]}function re(B,H){let J=k("\
step"),se=B.others.map(pe=>a("li",{},...fe(pe)));return a("div",{class:"ck-position",role:"group","aria-labelledby":J},a(
"p",{class:"ck-heading",id:J},ie(H+1)),d(B.fact),i("p",{dir:"auto"},B.question),...fe(B),se.length?a("details",{},a("sum\
mary",{},h("The other options")),a("ul",{},...se)):null)}function fe({text:B,verdict:H,feedback:J}){let se=i("p",{class:"\
ck-decided",dir:"auto"},B);return H?[se,y(H,P()[H]),d(J)]:[se]}function me(B){let H=k("heading");return S.setAttribute("\
aria-labelledby",H),a("p",{class:"ck-heading",tabindex:-1,id:H},B)}function ie(B){return h("Decision {number} of {count}",
{number:B,count:o.decisions})}function Y(){return h("This decision is contested, and not graded.")}function P(){return{right:h(
"Right"),wrong:h("Not right"),discussed:h("Contested: not graded")}}function U(){let B=I?.asks?.limit,H=g.value.split(/\s+/).
filter(Boolean).length;w.replaceChildren(B?h("{count} of at most {limit} words",{count:H,limit:B}):""),w.classList.toggle(
"ck-over",!!B&&H>B)}}var co="coursekit-client-chosen";function Hi(o,s){let{dateInWords:a,make:i,makeMarkdown:d,markdownBlock:h,
t:k,tn:y,uniqueId:g}=s,w=o.clients,x={claim:k("Claim"),rule:k("Rule (instrument, article, paragraph)"),application:k("Ap\
plication to the client"),counter:k("Strongest counter-argument"),source:k("Source")},S=i("p",{class:"ck-how",id:g("coun\
t")}),$=Object.entries(x).map(([Y,P])=>{let U=g(Y),B=i("textarea",{id:U,rows:Y==="source"?1:3,maxlength:4e3,dir:"auto","\
aria-describedby":S.id,oninput:me});return{name:Y,label:P,text:B,element:i("div",{},i("label",{for:U},P),B)}}),R=i("div",
{class:"ck-position"}),I=T(),q=i("div",{class:"ck-discussed",hidden:!0}),W=i("div"),b=i("div",{},...$.map(({element:Y})=>Y),
S),N=i("div",{class:"ck-brief"},R,I.element,b,q,W),F="";return K(""),me(),document.addEventListener(co,Y=>{K(Y.detail)}),
{how:k("Nobody grades it. Each version that you keep stays in your record."),check:k("Keep this version"),body:N,answer(){
let Y=Object.fromEntries($.map(({name:P,text:U})=>[P,U.value.trim()]));return Object.values(Y).some(Boolean)?{client:F,fields:Y}:
null},fill:M,show:E,follow:C,said:()=>k("What to look for, and examples, are shown below your own paragraph."),close:()=>s.
setDisabled(b,!0),open:()=>s.setDisabled(b,!1)};function M(Y){for(let{name:P,text:U}of $)U.value=Y.fields[P]??"";Y.client&&
K(Y.client),me()}function E(Y){$.some(({text:U})=>U.value)||M({fields:Y.fields}),F||K(Y.client);let P=JSON.stringify([Y.
rubric,Y.marks]);q.dataset.shown!==P&&(q.dataset.shown=P,q.hidden=!1,q.replaceChildren(ie(k("Mark your own paragraph")),
s.viewRubric(Y.rubric,Y.marks,s),ie(k("Examples")),...Y.exemplars.map(s.viewExemplar)))}function C({client:Y,versions:P=[]}){
Y&&K(Y);let U=I.element.contains(document.activeElement);Q(Y??"")&&!U&&(I.element.open=!1);let B=re(P);W.replaceChildren(
...B?[B]:[])}function T(){let Y=g("client"),P=w.map(({token:J})=>i("input",{type:"radio",name:Y,value:J,id:g("client"),onchange:j})),
U=w.map(({text:J},se)=>i("div",{class:"ck-option"},P[se],d("label",{for:P[se].id,dir:"auto"},J))),B=i("summary",{},k("Wh\
om do you advise?")),H={role:"radiogroup","aria-label":k("Whom do you advise?")};return{inputs:P,element:i("details",{},
B,i("div",H,...U))}}function j(){let Y=s.chosenValue(I.inputs);K(Y),document.dispatchEvent(new CustomEvent(co,{detail:Y}));
let P=Q(Y);s.choose({client:Y},()=>{s.announce(k("You now advise: {name}",{name:s.plainText(P?.text??"")}))})}function K(Y){
let P=Q(Y);if(Y&&!P)return;F=Y,s.chooseValue(I.inputs,Y),I.element.open=!P||I.element.open;let U=i("p",{class:"ck-how"},
k("Choose a client first; you can change it later."));R.replaceChildren(...P?ee(P):[U])}function ee({text:Y,asks:P}){let U=d(
"strong",{dir:"auto"},Y);return[i("p",{},k("You advise:")," ",U),h(P)]}function Q(Y){return w.find(P=>P.token===Y)}function re(Y){
if(!Y.length)return null;let P=y("One version kept","{count} versions kept",Y.length),U=Y.map(fe);return i("details",{},
i("summary",{},P),i("ol",{},...U))}function fe({time:Y,sent:P}){let U=Q(P.client),B=U?[" · ",d("span",{dir:"auto"},U.text)]:
[],H=`${a(Y.slice(0,10))}, ${Y.slice(11,16)} UTC`,J=$.flatMap(({name:se,label:pe})=>{let he=P.fields?.[se];return typeof he!=
"string"||!he?[]:[i("dt",{},pe),i("dd",{class:"ck-kept",dir:"auto"},he)]});return i("li",{},H,...B,i("dl",{},...J))}function me(){
let Y=$.map(({text:U})=>U.value.split(/\s+/).filter(Boolean).length).reduce((U,B)=>U+B,0),{limit:P}=o;S.replaceChildren(
k("{count} of about {limit} words",{count:Y,limit:P})),S.classList.toggle("ck-over",Y>1.5*P)}function ie(Y){return i("p",
{class:"ck-heading"},Y)}}var Gi=({options:o},{t:s,viewOptions:a})=>a(o,{how:s("Choose one answer."),type:"radio"}),Yi=({
options:o},{t:s,viewOptions:a})=>a(o,{how:s("Choose every answer that is right."),type:"checkbox"});function Ki(o,s){let{
make:a,makeMarkdown:i,t:d}=s,h=o.right;return s.viewPlaced(o,d("Choose a column for each."),k=>{let y=s.uniqueId("classi\
fy"),g=i("legend",{dir:"auto"},k),w=h.map(({token:$})=>a("input",{type:"radio",name:y,value:$})),x=h.map(($,R)=>a("label",
{},w[R]," ",i("span",{dir:"auto"},$.text))),S=a("fieldset",{class:"ck-inline"},g,...x);return{element:S,control:S,words:g.
textContent??"",value:()=>s.chosenValue(w),set:$=>s.chooseValue(w,$)}})}function Vi(o,s){let{describe:a,make:i,setInvalid:d,
t:h}=s,k=o.pieces,y=o.gaps,g=y.map((S,$)=>{let R=h("Gap {place} of {count}",{place:$+1,count:y.length});return{control:s.
makeBlank({class:"ck-gap","aria-label":R},S),label:R,feedback:s.makeFeedback()}}),w=i("p",{class:"ck-cloze",dir:"auto",id:s.
uniqueId("cloze")});k.forEach((S,$)=>{w.append(s.makeMarkdown("span",{},S)),g[$]&&w.append(g[$].control)});for(let{control:S}of g)
a(S,w);let x=i("div",{},w,...g.map(({feedback:S})=>S.element));return{how:h("Fill the gaps."),body:x,answer(){let S=g.map(
({control:$})=>$.value.trim());return S.some(Boolean)?{gaps:S}:null},fill({gaps:S}){g.forEach(({control:$},R)=>{$.value=
S[R]??""})},show(S){g.forEach(({control:$,label:R,feedback:I},q)=>{let{right:W,written:b,...N}=S.gaps[q];$.value=b,a($,I.
element,w),d($,b&&!W);let F=s.placeVerdict(W,b),M={right:h("{gap}: right",{gap:R}),wrong:h("{gap}: not right",{gap:R}),left:h(
"{gap}: left empty",{gap:R})};I.set(...s.placeTold(F,M[F],N))})},said:()=>g.map(({feedback:S})=>S.text()).join(" "),...s.
closing(x,()=>{for(let{control:S,feedback:$}of g)a(S,w),d(S,!1),$.set()})}}function Ji(o,{dateInWords:s,make:a,t:i,uniqueId:d,
viewTyped:h}){let k=d("undated"),y=a("input",{type:"checkbox",id:k,onchange:x}),g=a("label",{for:k},` ${i("The text give\
s no date.")}`),w=h({how:i("Type a date that is as precise as the text: a day, a month or a year."),label:i("Date:"),more:a(
"p",{},y,g),sent:()=>y.checked?{undated:!0}:null,filled(S){y.checked=!!S.undated,x()},shown({understood:S}){y.checked=S===
"undated"},key:s});return w;function x(){w.input.disabled=y.checked}}function Xi(o,s){let{make:a,makeMarkdown:i,markdownBlock:d,
t:h,uniqueId:k}=s,y=a("textarea",{id:k("text"),rows:6,maxlength:1e4,dir:"auto",oninput:$}),g=a("p",{class:"ck-how",id:k(
"count")});y.setAttribute("aria-describedby",g.id);let w=a("div",{class:"ck-discussed",hidden:!0}),x=i("span",{},o.role),
S=a("div",{},a("p",{dir:"auto"},a("strong",{},h("Your role: ")),x),a("label",{for:y.id},h("Write what somebody in this r\
ole would say:")),y,g,w);return $(),{how:h("You are not asked for your own opinion, and no answer is graded."),check:h("\
Compare"),isFreeText:!0,body:S,answer:()=>y.value.trim()?{text:y.value.trim()}:null,fill(q){y.value=q.text,$()},show(q){
y.value||(y.value=q.written),$(),w.hidden=!1,w.replaceChildren(R(h("Answers that can be defended")),...q.positions.map(I),
R(h("Mark your own answer")),s.viewRubric(q.rubric,q.marks,s),R(h("Examples")),...q.exemplars.map(s.viewExemplar))},said:({
positions:q})=>h("{count} answers that can be defended are shown below your own.",{count:q.length}),...s.closing(S)};function $(){
let q=y.value.split(/\s+/).filter(Boolean).length,{limit:W}=o;g.replaceChildren(h("{count} of at most {limit} words",{count:q,
limit:W})),g.classList.toggle("ck-over",q>W)}function R(q){return a("p",{class:"ck-heading"},q)}function I({answer:q,held_by:W,
strongest:b,counter:N}){let F=k("position");return a("div",{class:"ck-position",role:"group","aria-labelledby":F},i("p",
{class:"ck-heading",dir:"auto",id:F},q),a("p",{dir:"auto"},h("Held by {who}.",{who:W})),a("p",{},a("strong",{},h("The st\
rongest argument for it"))),d(b),a("p",{},a("strong",{},h("The strongest argument against it"))),d(N))}}function Qi(o,s){
let{describe:a,make:i,markdownBlock:d,setDisabled:h,setInvalid:k,t:y}=s,g=o.words,w=s.viewMarking(g,o.rest,{"aria-label":y(
"Words in the passage")}),x=w.element,S=i("button",{type:"button",onclick:q},y("Clear the marks")),$=s.makeFeedback(),R=i(
"div",{class:"ck-actions"},S),I=i("div",{},x,R,$.element);return{how:y("Mark the words: drag over them, or move with the\
 arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:I,answer:()=>w.marked().length?{words:w.
marked()}:null,fill:({words:b})=>w.markAll(N=>b.includes(N)),show(b){w.markAll(F=>b.words.includes(F),!0);let N=[d(b.feedback)];
if(b.key){let F=new Set(b.key);w.words.forEach((M,E)=>{M.dataset.key=String(F.has(E))}),N.push(s.keyLine(b.key.map(W).join(
"")))}b.why&&N.push(d(b.why)),$.set(...N),a(x,$.element),k(x,b.verdict!=="right")},said:()=>$.text(),close(){w.close(),h(
I,!0)},open(){w.open(),h(I,!1);for(let b of w.words)delete b.dataset.key;$.set(),a(x),k(x,!1)}};function q(){w.markAll(()=>!1)}
function W(b,N){return(N?g[b][0]:"")+w.words[b].textContent}}function Zi(o,{make:s,makeMarkdown:a,makeSelect:i,plainText:d,
t:h,uniqueId:k,viewPlaced:y}){let g=o.right.map(w=>[w.token,d(w.text)]);return y(o,h("For each one, choose what goes wit\
h it."),w=>{let x=k("match"),S=i({id:x},g),$=a("label",{for:x,dir:"auto"},w);return{element:s("div",{class:"ck-pair"},$,
S),control:S,words:$.textContent??"",value:()=>S.value,set(R){S.value=R}}})}var Qe="nothing";function ea(o,s){let{chosenValue:a,
describe:i,make:d,setInvalid:h,t:k}=s,y=s.uniqueId("mend"),g=[...o.row,[Qe,""]].map((b,N)=>ta(b,{name:y,id:`${y}-${N}`,onchange:W},
s)),w=g.map(({input:b})=>b),x=s.makeBlank({id:s.uniqueId("mended")},o.among),S=d("label",{for:x.id},k("What should it sa\
y?")),$=d("p",{class:"ck-field"},S,x),R=s.makeFeedback(),I=d("div",{},d("blockquote",{dir:"auto"},o.sentence),d("div",{class:"\
ck-options"},...g.map(({element:b})=>b)),$,R.element);return W(),{how:k("Choose the wrong cell, then say what it should \
contain."),body:I,answer(){let b=a(w),N=x.value.trim();return b===Qe?{cell:b}:b&&N?{cell:b,text:N}:null},fill:({cell:b,text:N})=>q(
b,N??""),show(b){q(b.cell,b.value),R.set(...na(b,s));let N=w.find(F=>F.checked);i(N,R.element),i(x,R.element),h(x,lo(b)===
"wrong")},said:()=>R.text(),...s.closing(I,()=>{R.set();for(let b of[...w,x])i(b);h(x,!1)})};function q(b,N){s.chooseValue(
w,b),x.value=N,W()}function W(){$.hidden=["",Qe].includes(a(w))}}function ta([o,s],{name:a,id:i,onchange:d},{make:h,t:k}){
let y=h("input",{type:"radio",name:a,id:i,value:o,onchange:d}),g=o===Qe?h("label",{for:i},uo(k)):h("label",{for:i,dir:"a\
uto"},h("strong",{},`${o}: `),s);return{input:y,element:h("div",{class:"ck-option"},y,g)}}function na(o,{keyLine:s,markdownBlock:a,
t:i,verdictLine:d}){let{right:h,feedback:k,key:y,why:g}=o,w=lo(o);return[h?d("right",i("The cell: right")):d("wrong",i("\
The cell: not right")),...w==="right"?[d(w,i("What it should say: right"))]:[],...w==="wrong"?[d(w,i("What it should say\
: not right"))]:[],...k?[a(k)]:[],...y?[s(y.cell===Qe?uo(i):`${y.cell}: ${y.value}`)]:[],...g?[a(g)]:[]]}function lo({right:o,
cell:s,verdict:a}){return!o||s===Qe?"":a==="right"?"right":"wrong"}var uo=o=>o("Nothing in this row is wrong");function oa({
unit:o},{make:s,t:a,viewTyped:i}){let d=o?s("span",{"aria-hidden":"true"},` ${o}`):null,h=o?a("Number ({unit}):",{unit:o}):
a("Number:"),k=i({how:a("Type a number."),label:h,after:d});return k.input.setAttribute("inputmode","decimal"),k}function ra(o,s){
let{announce:a,describe:i,make:d,markdownBlock:h,plainText:k,setOff:y,t:g}=s,w=s.makeFeedback(),x=d("ol",{class:"ck-orde\
r"}),S=d("div",{},x,w.element),$=o.items.map(R);return b(),{how:g("Put them in order, with the first at the top: use the\
 buttons, or the arrow keys on a button."),body:S,answer:()=>({order:$.map(({token:N})=>N)}),fill:({order:N})=>q(N),show(N){
q(N.key??N.order);let F=[N.feedback,N.why].filter(Boolean).map(h);w.set(...F,...I(N.open??[])),i(x,w.element)},said:()=>w.
text(),...s.closing(S,()=>{w.set(),i(x),b()})};function R({token:N,text:F}){let M=k(F),E=s.makeMarkdown("span",{class:"c\
k-words",dir:"auto"},F),C=ee("↑",g("Move up: {item}",{item:M}),-1),T=ee("↓",g("Move down: {item}",{item:M}),1),j=d("\
span",{class:"ck-moves"},C,T),K=d("li",{onkeydown:Q},j,E);return{token:N,words:M,row:K,up:C,down:T};function ee(re,fe,me){
return d("button",{type:"button",class:"ck-move","aria-label":fe,onclick:()=>W(N,me)},re)}function Q(re){let fe={ArrowUp:-1,
ArrowDown:1}[re.key];fe&&(re.preventDefault(),re.stopPropagation(),W(N,fe))}}function I(N){if(!N.length)return[];let F=N.
map(([E,C])=>d("li",{},g("{one} / {other}",{one:k(E),other:k(C)}))),M=g("The text does not say which of these came first\
:");return[d("p",{},M),d("ul",{},...F)]}function q(N){$.sort((F,M)=>N.indexOf(F.token)-N.indexOf(M.token)),b()}function W(N,F){
let M=$.findIndex(K=>K.token===N),E=M+F,C=$[M];if(C.up.disabled||E<0||E>=$.length)return;$.splice(M,1),$.splice(E,0,C);let T=document.
activeElement;b(),T instanceof HTMLElement&&T.focus();let j={item:C.words,place:E+1,count:$.length};a(g("{item}: now {pl\
ace} of {count}",j))}function b(){x.replaceChildren(...$.map(({row:N})=>N)),$.forEach(({up:N,down:F},M)=>{y(N,M===0),y(F,
M===$.length-1)})}}var sa=(o,{t:s,viewTyped:a})=>a({how:s("Type a word or a short phrase. Capitals and accents do not ma\
tter."),label:s("Answer:")});function ia(o,s){let{chooseValue:a,chosenValue:i,describe:d,keyLine:h,make:k,markdownBlock:y,
t:g}=s,w=s.uniqueId("true-or-false"),x=s.makeFeedback(),S=[g("True"),g("False")],$=[!0,!1].map(q=>k("input",{type:"radio",
name:w,value:String(q)})),R=$.map((q,W)=>k("label",{},q,` ${S[W]}`)),I=k("div",{},k("div",{class:"ck-inline"},...R),x.element);
return{how:g("True or false?"),body:I,answer(){let q=i($);return q?{answer:q==="true"}:null},fill:({answer:q})=>a($,String(
q)),show(q){a($,String(q.answer));let W="key"in q?[h(S[q.key?0:1])]:[];x.set(y(q.feedback),...W),d($.find(b=>b.checked),
x.element)},said:()=>x.text(),...s.closing(I,()=>{x.set();for(let q of $)d(q)})}}var aa={branching:Pi,brief:Hi,choice:Gi,
choices:Yi,classify:Ki,cloze:Vi,date:Ji,discuss:Xi,highlight:Qi,match:Zi,mend:ea,number:oa,order:ra,"short-text":sa,"tru\
e-or-false":ia},fo={};c(fo,{chooseValue:()=>go,chosenValue:()=>mo,closing:()=>Nt,describe:()=>Le,focusFirst:()=>po,isOff:()=>He,
keyLine:()=>ln,makeBlank:()=>yo,makeFeedback:()=>ct,makeSelect:()=>bo,markdownBlock:()=>je,placeTold:()=>ko,placeVerdict:()=>wo,
plainText:()=>ho,rounded:()=>Ce,sentence:()=>At,setDisabled:()=>un,setInvalid:()=>lt,setOff:()=>Se,verdictLine:()=>Et});
var ca={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→","so far":"…"};
function Et(o,s){let a=p("span",{"aria-hidden":"true"},`${ca[o]} `);return p("p",{class:`ck-verdict ck-${o.replace(" ","\
-")}`},a,s)}function ct(){let o=p("div",{class:"ck-feedback",id:ce("feedback"),hidden:!0});return{element:o,text:()=>la(
o),set(...s){o.hidden=!s.length,o.replaceChildren(...s)}}}var At=o=>/[.!?:…。؟]["”’)]*$/.test(o)?o:`${o}.`;function la(o){
let s=o.cloneNode(!0);for(let a of s.querySelectorAll("[aria-hidden]"))a.remove();return[...s.children].map(a=>a.textContent?.
trim()??"").filter(Boolean).map(At).join(" ")}var je=o=>ne("div",{dir:"auto"},o),ho=o=>ne("span",{},o).textContent??"";function Le(o,...s){
s.length?o?.setAttribute("aria-describedby",s.map(({id:a})=>a).join(" ")):o?.removeAttribute("aria-describedby")}function lt(o,s){
s?o.setAttribute("aria-invalid","true"):o.removeAttribute("aria-invalid")}var Se=(o,s)=>o.setAttribute("aria-disabled",String(
s)),He=o=>o.getAttribute("aria-disabled")==="true",ln=o=>p("p",{class:"ck-key"},f("The answer: {key}",{key:o}));function un(o,s){
let a=o.querySelectorAll("input, select, textarea, button");for(let i of a)i.disabled=s}function po(o){o.querySelector("\
input, select, textarea, button, [tabindex='0']")?.focus()}var Nt=(o,s)=>({close:()=>un(o,!0),open(){un(o,!1),s?.()}}),mo=o=>o.
find(s=>s.checked)?.value??"";function go(o,s){for(let a of o)a.checked=a.value===s}function wo(o,s){return o?"right":s?
"wrong":"left"}function ko(o,s,{feedback:a,key:i,why:d}){return[Et(o,s),...a?[je(a)]:[],...i&&o!=="right"?[ln(i)]:[],...d?
[je(d)]:[]]}function yo(o,s){return s.length?bo(o,s.map(a=>[a,a])):p("input",{...o,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function bo(o,s){let a=p("option",{value:""},f("Choose …")),i=s.map(([d,h])=>p("option",{value:d,dir:"aut\
o"},h));return p("select",o,a,...i)}var Ce=o=>String(Math.round(o*100)/100),vo=()=>({sure:f("Sure"),fairly:f("Fairly sur\
e"),guessing:f("Guessing")});function ua(){let o=ce("confidence"),s=Object.entries(vo()).map(([d,h])=>{let k=p("input",{
type:"radio",name:o,value:d});return{input:k,label:p("label",{},k,` ${h}`)}}),a=s.map(({input:d})=>d),i=p("legend",{},f(
"How sure are you?"));return{element:p("fieldset",{class:"ck-inline"},i,...s.map(({label:d})=>d)),value:()=>mo(a),show:d=>go(
a,d),close(){for(let d of a)d.disabled=!0}}}function da(){let o=ce("reason"),s=p("input",{type:"text",id:o,maxlength:300,
dir:"auto"}),a=p("label",{for:o},f("Why? In one line:"));return{element:p("p",{class:"ck-field"},a,s),value:()=>s.value.
trim(),show(i){s.value=i},close(){s.disabled=!0}}}function fa(o,s){let a=p("ol",{class:"ck-hints",hidden:!0}),i=p("butto\
n",{type:"button",hidden:!o.hints,onclick:k}),d=()=>a.lastElementChild?.textContent;return g(),{list:a,button:i,show:y,offerNext:g,
last:d,count:h};function h(){return a.children.length}function k(){He(i)||(Se(i,!0),s())}function y(w){a.hidden=!w.length,
a.replaceChildren(...w.map(x=>ne("li",{dir:"auto"},x))),g()}function g(){let w=o.hints-h(),x=w?o.costs[h()]:0,S=x?f(", c\
osts {share}%",{share:Ce(100*x)}):"",$=w?f("Show a hint ({left} left{costs})",{left:w,costs:S}):f("No hint left");i.replaceChildren(
$),Se(i,!w)}}function ha(o,s){let a=o.confidence?ua():null,i=o.reason?da():null,d="";return k(),{elements:[s.body,a?.element,
i?.element],draft:h,settle:k,unchecked:y,fill:g,show:w,open:()=>s.open(),close(){for(let x of[s,a,i])x?.close()}};function h(){
return{sent:s.answer(),confidence:a?.value(),reason:i?.value()}}function k(){d=JSON.stringify(h())}function y(){let x=h();
return JSON.stringify(x)===d?null:x}function g(x){try{x.sent&&s.fill(x.sent),a?.show(x.confidence),i?.show(x.reason??"")}catch{}}
function w(x){x.verdict==="sent"&&!s.goesOn?s.fill(x.sent):s.show(x),a?.show(x.confidence),i?.show(x.reason),k()}}function pa(o,s){
let{chosenValue:a,chooseValue:i,make:d,makeMarkdown:h,markdownBlock:k,t:y,uniqueId:g}=s,w=g("client"),x=o.clients.map(({
token:q,text:W,about:b})=>{let N=g("client"),F=d("div",{class:"ck-feedback",id:g("about")},k(b)),M=d("input",{type:"radi\
o",id:N,name:w,value:q});M.setAttribute("aria-describedby",F.id);let E=h("label",{for:N,class:"ck-decided",dir:"auto"},W);
return{input:M,row:d("div",{class:"ck-option"},M,E,F)}}),S=x.map(({input:q})=>q),$=x.map(({row:q})=>q),R="",I=d("div",{class:"\
ck-options"},...$);return{how:y("Choose whom you advise. You can change it later."),check:y("Advise this client"),body:I,
answer:()=>a(S)?{client:a(S)}:null,fill:({client:q})=>i(S,q),show:({client:q})=>i(S,R||q),said:()=>"",follow({client:q}){
R=q},...s.closing(I)}}function ma(o,s,a){let i=p("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",
dir:"auto",onkeydown:N,...a}),d=o.map(S);i.append(s);let h=!1,k=0,y=0,g=!1,w=!0,x=M=>d[M].getAttribute("aria-selected")===
"true";return{element:i,words:d,marked:()=>d.map((M,E)=>E).filter(x),markAll:$,current:()=>k,go:b,close(){h=!0,i.setAttribute(
"aria-disabled","true")},open(){h=!1,i.removeAttribute("aria-disabled")}};function S([M,E],C){let T=p("span",{class:"ck-\
word",role:"option","aria-selected":"false",tabindex:C?"-1":"0",onpointerdown:j=>I(j,C),onpointerenter(j){j.buttons===1&&
g&&W(C)}},E);return i.append(M,T),T}function $(M,E){for(let C of d.keys())R(C,M(C),E)}function R(M,E,C=!1){(!h||C)&&d[M].
setAttribute("aria-selected",String(E))}function I(M,E){M.button||(M.preventDefault(),d[E].releasePointerCapture?.(M.pointerId),
w=!x(E),g=!0,document.addEventListener("pointerup",q,{once:!0}),y=E,b(E),R(E,w))}function q(){g=!1}function W(M){let[E,C]=[
Math.min(y,M),Math.max(y,M)];for(let T=E;T<=C;T+=1)R(T,w);b(M)}function b(M){d[k].tabIndex=-1,k=M,d[M].tabIndex=0,d[M].focus()}
function N(M){let E=d.length-1,C=getComputedStyle(i).direction==="rtl"?-1:1,T={ArrowRight:k+C,ArrowLeft:k-C,ArrowDown:F(
1),ArrowUp:F(-1),Home:0,End:E};if(M.key===" "||M.key==="Enter")y=k,w=!x(k),R(k,w);else if(M.key in T){let j=Math.max(0,Math.
min(E,T[M.key]));M.shiftKey?(x(k)||(y=k),w=!0,W(j)):b(j)}else return;M.preventDefault(),M.stopPropagation()}function F(M){
let E=d[k].getBoundingClientRect(),C=d.map((Q,re)=>({at:re,box:Q.getBoundingClientRect()})).filter(({box:Q})=>M*(Q.top-E.
top)>E.height/2);if(!C.length)return k;let T=C.map(({box:Q})=>Q.top),j=M>0?Math.min(...T):Math.max(...T),K=C.filter(({box:Q})=>Math.
abs(Q.top-j)<E.height/2),ee=Q=>Math.abs(Q.left-E.left);return K.reduce((Q,re)=>ee(re.box)<ee(Q.box)?re:Q).at}}var ga=()=>({
right:f("Chosen: right"),wrong:f("Chosen: not right"),missed:f("Not chosen, but right"),left:f("Correctly left out")});function wa(o,{
how:s,type:a}){let i=ce("options"),d=o.map(({token:w,text:x})=>{let S=`${i}-${w}`,$=p("input",{type:a,id:S,name:i,value:w}),
R=ne("label",{for:S,dir:"auto"},x),I=ct(),q=p("div",{class:"ck-option"},$,R,I.element);return{token:w,input:$,label:R,feedback:I,
row:q}}),h=ct(),k=d.map(({row:w})=>w),y=p("div",{class:"ck-options"},...k,h.element);return{how:s,body:y,answer(){let w=d.
filter(({input:x})=>x.checked).map(({token:x})=>x);return w.length?{choices:w}:null},fill({choices:w}){for(let{token:x,input:S}of d)
S.checked=w.includes(x)},show(w){for(let[x,{chosen:S,verdict:$,feedback:R}]of g(w))if(x.input.checked=S,$){Le(x.input,x.
feedback.element),x.row.dataset.verdict=$;let I=Et($,ga()[$]);x.feedback.set(I,je(R))}else w.missed&&Le(x.input,h.element);
w.missed&&h.set(je(w.missed))},said(w){return[...g(w).filter(([,{verdict:x}])=>x&&x!=="left").map(([{label:x,feedback:S}])=>`${At(
x.textContent??"")} ${S.text()}`),h.text()].filter(Boolean).join(" ")},...Nt(y,()=>{for(let{input:w,feedback:x,row:S}of d)
Le(w),delete S.dataset.verdict,x.set();h.set()})};function g(w){let x=new Map(w.options.map(S=>[S.token,S]));return d.flatMap(
S=>{let $=x.get(S.token);return $?[[S,$]]:[]})}}function ka(o,s,a){let i=o.left,d=o.right,h=i.map(({token:g,text:w})=>({
token:g,feedback:ct(),...a(w)})),k=new Map(d.map(({token:g,text:w})=>[g,ho(w)])),y=p("div",{class:"ck-placing"},...h.map(
({element:g,feedback:w})=>p("div",{class:"ck-placed"},g,w.element)));return{how:s,body:y,answer(){let g=h.map(({token:w,
value:x})=>[w,x()]).filter(([,w])=>w);return g.length?{pairs:Object.fromEntries(g)}:null},fill({pairs:g}){for(let{token:w,
set:x}of h)x(g[w]??"")},show({pairs:g}){for(let{token:w,feedback:x,control:S,set:$}of h){let R=g.find(q=>q.token===w);$(
R.chosen);let I=wo(R.right,R.chosen);x.set(...ko(I,ya(I),{...R,key:k.get(R.key)})),Le(S,x.element),S.matches("select")&&
lt(S,I==="wrong")}},said:()=>h.map(({words:g,feedback:w})=>`${At(g)} ${w.text()}`).join(" "),...Nt(y,()=>{for(let{feedback:g,
control:w}of h)g.set(),Le(w),lt(w,!1)})}}function ya(o){return{right:f("Right"),wrong:f("Not right"),left:f("Nothing was\
 chosen here")}[o]}function ba(o,s,a){let i=o.map((w,x)=>va(w,s[x])),d=p("p",{class:"ck-beside"}),h=p("button",{type:"bu\
tton",onclick:y},f("Save my marks")),k=p("div",{class:"ck-actions"},h);return p("div",{},...i.map(({element:w})=>w),k,d);
function y(){let w=i.map(({value:x})=>x());w.includes(-1)?g(f("Mark every line first.")):a.mark(w,()=>g(f("Your marks ha\
ve been saved.")))}function g(w){d.replaceChildren(w),a.announce(w)}}function va(o,s){let a=ce("rubric"),i=[f("Not yet"),
f("Partly"),f("Yes")],d=i.map((h,k)=>{let y=p("input",{type:"radio",name:a,value:k});return y.checked=s===k,y});return{element:p(
"fieldset",{class:"ck-inline"},ne("legend",{dir:"auto"},o),...d.map((h,k)=>p("label",{},h,` ${i[k]}`))),value:()=>d.findIndex(
h=>h.checked)}}function xa({label:o,text:s,comment:a}){let i=p("div",{class:"ck-comment"},je(a));return p("details",{},p(
"summary",{},o),je(s),i)}function $a({how:o,label:s,after:a,more:i,sent:d,filled:h,shown:k,key:y=g=>g}){let g=ce("answer"),
w=yo({id:g},[]),x=ct(),S=p("p",{class:"ck-field"},p("label",{for:g},s),w,a),$=p("div",{},S,i,x.element);return{how:o,body:$,
input:w,answer:()=>d?.()??(w.value.trim()?{text:w.value.trim()}:null),fill(R){w.value=R.text??"",h?.(R)},show(R){k?.(R),
w.value||(w.value=R.written??"");let I=R.key===void 0?[]:[ln(y(R.key))];x.set(je(R.feedback),...I),Le(w,x.element),lt(w,
R.verdict!=="right")},said:()=>x.text(),...Nt($,()=>{x.set(),Le(w),lt(w,!1)})}}var Oa={...fo,dateInWords:G,make:p,makeMarkdown:ne,
t:f,tn:A,uniqueId:ce,viewExemplar:xa,viewMarking:ma,viewOptions:wa,viewPlaced:ka,viewRubric:ba,viewTyped:$a},Sa=()=>({right:f(
"Right"),partly:f("Partly right"),near:f("Nearly right: check the spelling"),wrong:f("Not right"),discussed:f("There is \
no right or wrong answer"),"so far":f("So far"),sent:f("Your answer is kept for your instructor, who marks it")}),Ea=()=>({
chosen:f("Kept; you can choose another client at any time"),kept:f("Kept; you can change it and keep another version"),"\
too precise":f("Not right (more precise than the text)"),"too coarse":f("Partly right (less precise than the text)")});function xo(o){
let s=Ea()[o.note]??Sa()[o.verdict];if(!o.of)return`${s}.`;let a=A("{points} of {of} point","{points} of {of} points",o.
of,{points:Ce(o.points),of:Ce(o.of)}),i=o.tries>1?f(" (first try: {points})",{points:Ce(o.first)}):"",d=o.cost?f(", less\
 {share}% for hints",{share:Ce(100*o.cost)}):"";return`${s}: ${a}${d}${i}.`}function Aa(o,s){let{as_of:a,confidence:i,evidence:d,
left:h,reason:k,review_due:y}=o,g=[];if(i){let w=vo()[i].toLowerCase();g.push(f("You said: {confidence}.",{confidence:w}))}
return k&&g.push(f("Your reason: {reason}",{reason:k})),!o.final&&h!=null&&g.push(A("One try left.","{count} tries left.",
h)),a&&a!==d?.as_of&&g.push(f("As of {day}.",{day:a})),y&&g.push(f("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:y})),[...g.map(w=>p("p",{class:"ck-beside"},w)),d?Na(d,s):""]}function Na(o,s){let{before:a,words:i,
after:d,told:h,draft:k}=o,y=f(i?"The words in the article":"The fact and its source"),g=i?[a,p("mark",{},i),d]:[p("p",{},
h)],w=f("This question rests on a draft that nobody has checked.");return p("figure",{class:"ck-evidence"},p("figcaption",
{},y),p("blockquote",{dir:"auto"},...g),i?Ta(o,s):Ca(o),k?p("p",{class:"ck-beside"},w):"")}function Ta({printed_in:o,marks:s},a){
if(!o&&!s)return"";let i=s?p("button",{type:"button",onclick:a},f("Show in the article")):null,d=o?p("cite",{dir:"auto"},
o):null;return p("p",{class:"ck-beside"},d," ",i)}function Ca({pages:o,read:s,as_of:a}){let i={target:"_blank",rel:"noop\
ener noreferrer"},d=o.flatMap(({address:y,host:g})=>[" ",p("a",{...i,href:y,title:y},g)]),h=[s&&f("Read on {day}.",{day:s}),
a&&a!==s&&f("True as of {day}.",{day:a})].filter(Boolean).join(" "),k=d.length?[f("Source:"),...d,". "]:[];return p("p",
{class:"ck-beside"},...k,h)}var Ra=`
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem; white-space: pre-wrap; }
table { border-collapse: collapse; } th, td { padding: .25rem .75rem .25rem 0; text-align: start; vertical-align: top; }\

.page h2 { margin: 1rem 0 .25rem; font-size: 1.1rem; } .page p { margin: 0 0 .25rem; white-space: pre-wrap; }
.quiet { color: #555; } details { margin: .5rem 0; }
@media (prefers-color-scheme: dark) { body { background: #1b1b1f; color: #eee; } .quiet { color: #bbb; } }
@media print { body { margin: 0 auto; font-size: .9rem; } .page { break-after: page; } section { break-inside: avoid; } \
details:not([open]) { display: none; } }
`,Ma="default-src 'none'; style-src 'unsafe-inline'";function ja({page:o,paragraphs:s,labels:a,moments:i,client:d,changes:h,
nameOf:k}){let y=document.implementation.createHTMLDocument(f("Brief"));y.documentElement.lang=_.used??"en";let g=$("met\
a");g.setAttribute("http-equiv","Content-Security-Policy"),g.setAttribute("content",Ma);let w=$("meta");w.setAttribute("\
charset","utf-8"),y.head.prepend(w,g),y.head.append($("style",Ra));let x=s.filter(({versions:C})=>C.length),S=$("main",$(
"h1",f("Brief")),...d?[$("p",f("For: {name}",{name:d}))]:[],...o.length?[q(),$("h1",f("All that you wrote"))]:[],...x.length?
x.map(b):[E(f("Nothing is written yet."))],...h.trim()?[I(f("What changed"),R("p",h.trim()))]:[],...i.length?[I(f("Timel\
ine"),M())]:[],I(f("Sources"),F()));return y.body.append(S),`${new XMLSerializer().serializeToString(y)}
`;function $(C,...T){let j=y.createElement(C);return j.append(...T),j}function R(C,T){let j=$(C,T);return j.setAttribute(
"dir","auto"),j}function I(C,...T){return $("section",R("h2",C),...T)}function q(){let C=o.map(({title:j,versions:K})=>{
let{fields:ee}=K.at(-1),Q=Object.entries(a).flatMap(([re,fe])=>ee[re]?[W(fe,ee[re])]:[]);return I(j,...Q)}),T=$("div",...C);
return T.className="page",T}function W(C,T){let j=R("p","");return j.append($("strong",`${C}:`)," ",T),j}function b({title:C,
versions:T}){let j=T.slice(0,-1),K=$("details",$("summary",f("Earlier versions")),...j.map(N)),ee=T.slice(-1).map(N);return I(
C,...ee,...j.length?[K]:[])}function N({time:C,client:T,fields:j}){let K=[G(C.slice(0,10)),k(T)].filter(Boolean).join(" \
· "),ee=Object.entries(a).flatMap(([Q,re])=>j[Q]?[$("dt",re),R("dd",j[Q])]:[]);return $("div",E(K),$("dl",...ee))}function F(){
let C=s.flatMap(({versions:T})=>T.at(-1)?.fields.source||[]);return C.length?$("ul",...[...new Set(C)].map(T=>R("li",T))):
E(f("No source is named yet."))}function M(){let C=i.map(({when:T,what:j,words:K})=>$("tr",R("th",T),R("td",j),R("td",K)));
return $("table",...C)}function E(C){let T=R("p",C);return T.className="quiet",T}}var dn=({versions:o})=>Object.values(o.
at(-1)?.fields??{}).join(" ").split(/\s+/).filter(Boolean).length,Tt=({versions:o})=>o.length>0;function $o(o,s){let a=s.
flatMap(i=>o.filter(d=>d.name===i)).filter(Tt);return a.length?[...o.slice(-1).filter(Tt),...a]:[]}function La(o,s){let{
announce:a,make:i,setOff:d,t:h,uniqueId:k}=o,y=k("page"),g=i("ol",{class:"ck-order"}),w=i("p",{class:"ck-how"}),x=i("div",
{role:"group","aria-labelledby":y,hidden:!0},i("p",{class:"ck-heading",id:y},h("Your one page")),i("p",{class:"ck-how"},
h("Which paragraphs belong on it, and in which order?")),g,w),S=[],$=[],R={};return{element:x,show:I,page:()=>S};function I(E,C){
$=E;let T=$.slice(0,-1).filter(Tt);R=Object.fromEntries(T.map(j=>[j.name,q(j)])),S=C.filter(j=>R[j]),x.hidden=!T.length,
N()}function q(E){let{name:C,title:T}=E,j=me("↑",h("Move up: {item}",{item:T}),-1),K=me("↓",h("Move down: {item}",{item:T}),
1),ee=i("span",{class:"ck-moves"},j,K),Q=i("input",{type:"checkbox",onchange:Y}),re=` (${M(dn(E))})`,fe=i("label",{},Q,"\
 ",i("span",{dir:"auto"},T),re);return{element:i("li",{onkeydown:ie},ee,fe),box:Q,moves:ee,up:j,down:K};function me(P,U,B){
return i("button",{type:"button",class:"ck-move","aria-label":U,onclick:()=>W(C,T,B)},P)}function ie(P){let U={ArrowUp:-1,
ArrowDown:1}[P.key];!U||P.target===Q||(P.preventDefault(),P.stopPropagation(),W(C,T,U))}function Y(){S=S.filter(P=>P!==C),
Q.checked&&(S=[...S,C]),b(Q.checked?h("{item}: on the page",{item:T}):h("{item}: not on the page",{item:T}))}}function W(E,C,T){
let j=S.indexOf(E),K=j+T;j<0||K<0||K>=S.length||(S=S.toSpliced(j,1).toSpliced(K,0,E),b(h("{item}: now {place} of {count}",
{item:C,place:K+1,count:S.length})))}function b(E){let C=document.activeElement;N(),C instanceof HTMLElement&&C.focus(),
o.choose({page:S},()=>a([E,w.textContent].join(". ")))}function N(){let E=j=>S.includes(j),C=[...S.filter(j=>R[j]),...Object.
keys(R).filter(j=>!E(j))];for(let[j,K]of C.entries()){let{box:ee,moves:Q,up:re,down:fe}=R[K];ee.checked=E(K),Q.hidden=!E(
K),d(re,j===0),d(fe,j===S.length-1)}g.replaceChildren(...F(),...C.map(j=>R[j].element));let T=$o($,S).reduce((j,K)=>j+dn(
K),0);w.replaceChildren(h("{count} of about {limit} words on the page",{count:T,limit:s})),w.classList.toggle("ck-over",
T>s)}function F(){return $.slice(-1).map(E=>{let C=Tt(E)?M(dn(E)):h("Nothing is written yet."),T=i("strong",{dir:"auto"},
E.title);return i("li",{},T," ",h("(the recommendation, always first: {words})",{words:C}))})}function M(E){return o.tn(
"one word","{count} words",E)}}var _a=6e4;function Ia(o,s){let{dateInWords:a,make:i,t:d,tn:h,uniqueId:k}=s,y=k("changes"),
g=i("textarea",{id:y,rows:5,maxlength:4e3,dir:"auto"}),w=i("label",{for:y},d("What changed, and why:")),x=i("p",{class:"\
ck-beside"}),S=i("button",{type:"button",onclick:T},d("Save the brief as a page")),$=i("div"),R=La(s,o.most),I=i("div",{},
i("div",{class:"ck-actions"},S),x),q=i("div",{class:"ck-brief"},$,R.element,w,g,I),W=[],b="";return{how:d("Nobody grades\
 it. Each version that you keep stays in your record."),check:d("Keep this version"),isFreeText:!0,body:q,answer:()=>g.value.
trim()?{text:g.value.trim()}:null,fill(j){g.value=j.text},show(j){g.value||(g.value=j.written)},follow(j){W=j.paragraphs??
[],b=j.client??"",R.show(W,j.page??[]),$.replaceChildren(N(),...W.map(M))},said:()=>"",...s.closing(q)};function N(){let j=F(
b);return i("p",{},j?d("You advise: {name}",{name:j}):d("No client is chosen yet."))}function F(j){return o.names[j]??j}
function M({title:j,versions:K}){let ee=K.at(-1),Q=K.slice(0,-1),re=k("paragraph");return i("div",{class:"ck-position",role:"\
group","aria-labelledby":re},i("p",{class:"ck-heading",id:re,dir:"auto"},j),ee?C(ee):i("p",{class:"ck-how"},d("Nothing i\
s written yet.")),Q.length?E(Q):null)}function E(j){let K=h("One earlier version","{count} earlier versions",j.length),ee=j.
map(Q=>i("li",{},C(Q)));return i("details",{},i("summary",{},K),i("ol",{},...ee))}function C({time:j,client:K,fields:ee}){
let Q=[a(j.slice(0,10)),F(K)].filter(Boolean).join(" · "),re=Object.entries(o.labels).flatMap(([fe,me])=>ee[fe]?[i("dt",
{},me),i("dd",{class:"ck-kept",dir:"auto"},ee[fe])]:[]);return i("div",{},i("p",{class:"ck-how"},Q),i("dl",{},...re))}function T(){
let{labels:j,moments:K}=o,ee=ja({page:$o(W,R.page()),paragraphs:W,labels:j,moments:K,client:F(b),changes:g.value,nameOf:F}),
Q=URL.createObjectURL(new Blob([ee],{type:"text/html"}));i("a",{href:Q,download:"brief.html"}).click(),setTimeout(()=>URL.
revokeObjectURL(Q),_a);let re=d("The page brief.html is in your downloads. Open it to read or print it.");x.replaceChildren(
re),s.announce(re)}}var qa={client:pa,"whole-brief":Ia},Da=".ck-question [tabindex='-1']";function Ba(o,s){let{drafts:a,
extraViews:i,given:d,onChange:h,together:k}=s,{region:y,announce:g}=ue(),w=Vn(g),x=Ua(o,w,s),S={...aa,...qa,...i}[o.kind](
o,{...Oa,announce:g,mark:ie,choose:Y}),$=ha(o,S),{check:R,reveal:I}=Wa(T(),k,re),q=fa(o,me),W=di(),b=p("div",{class:"ck-\
result"}),N=Fa(o,s.number,S.how,W.element,...$.elements,w.elements.left,q.list,p("div",{class:"ck-actions"},R,I,q.button),
w.elements.notice,w.elements.unsaved,b,y),F=p("form",{novalidate:!0,onsubmit:Q},N),M=!1,E=!1,C="";return K(),{element:F,
restore:P,action:j,tell:w.tell,setUnsaved:w.setUnsaved,keepDraft:ee,focus:()=>po(S.body),isAnswered:()=>M};function T(){
return o.sealed?f("Keep this answer"):S.check??f("Check")}function j(){return!He(R)&&S.answer()?{did:"answer",...$.draft()}:
null}function K(){let H=a.of(o,!!S.isFreeText)??d;H&&$.fill(H),w.setLeft(!!(H&&!d))}function ee(){let H=He(R)?null:$.unchecked();
H?a.keep(o,H):a.forget(o)}function Q(H){if(H.preventDefault(),He(R)||k)return;let J=j();J?C===JSON.stringify(J)?w.tell(f(
"Change your answer, then check again.")):fe(J,R):w.tell(f("Answer first, then check."))}function re(){He(I)||fe({did:"s\
how"},I),R.focus()}function fe(H,J){Se(J,!0),x(H,{onReply(se){H.did==="answer"&&(C=JSON.stringify(H)),Se(J,!1),P(se.stands),
ee(),h(se.score);let pe=se.stands.result,he=pe.verdict==="sent"?"":S.said(pe);g([xo(pe),he,w.whyUnsaved()].join(" "))},onSilence:()=>Se(
J,!1),onRefused(se){Se(J,!1);let pe={reason:se};w.tell(o.sealed?f("Not kept: {reason}.",pe):f("Not checked: {reason}.",pe))}})}
function me(){x({did:"hint"},{onReply(H){q.show(H.stands.hints),w.clear(),g(f("Hint {place}: {hint}",{place:q.count(),hint:q.
last()}))},onSilence:q.offerNext})}function ie(H,J){x({did:"mark",marks:H},{onReply:se=>J(se.stands.result)})}function Y(H,J){
x({did:"choose",sent:H},{onReply:J})}function P(H){let{hints:J,result:se,earlier:pe}=H;if(W.show(pe),S.follow?.(H),!E&&!J.
length&&!se)return;E=!0;let he=N.contains(document.activeElement),$e=$.unchecked();q.show(J),w.clear(),M=!!se&&se?.verdict!==
"so far",N.toggleAttribute("data-answered",M),I.hidden=!se?.may_show,Se(R,!!se?.final),S.open(),se?(U(se,$e),se.final&&B(
he),R.replaceChildren(T())):(C="",$e||$.settle(),b.replaceChildren())}function U(H,J){$.show(H),J&&!H.final&&$.fill(J),(H.
final||!$.unchecked())&&w.setLeft(!1),b.replaceChildren(Et(H.verdict,xo(H)),...Aa(H,s.showInArticle))}function B(H){a.forget(
o),$.close(),H&&!document.activeElement?.matches(Da)&&R.focus()}}function Ua(o,s,{actions:a,whyUnsaved:i}){return(d,h)=>a.
give(o.id,d,{onReply(k){s.setLeft(!1),s.setUnsaved(k.saved?"":$t(i())),h.onReply(k)},onRunning:s.setRunning,onSilence(){
h.onSilence?.(),s.clear(),s.setLeft(!1),s.setUnsaved(at(a.areStored())),s.announce(s.whyUnsaved())},onRefused:h.onRefused})}
function Wa(o,s,a){let i={type:"button",hidden:!0,onclick:a};return{check:p("button",{type:"submit",class:"ck-main",hidden:s},
o),reveal:p("button",i,f("Show the answer"))}}function Fa(o,s,a,...i){let d=o.tries?A("One try.","{count} tries.",o.tries):
"",h=[a,d].filter(Boolean).join(" "),k=ce("how"),y=[s,o.lesson,...o.tags??[]].filter(Boolean).join(" · "),g=ne("span",{
class:"ck-prompt",dir:"auto"},o.prompt);return p("fieldset",{class:"ck-question","aria-describedby":k},p("legend",{},p("\
span",{class:"ck-number"},y),g),o.below?ne("div",{dir:"auto"},o.below):null,p("p",{class:"ck-how",id:k},h),...i)}function za(o,s,a){
let{isTogether:i,isSealed:d,passMark:h,whyUnsaved:k,restore:y,announce:g}=a,w=p("p",{class:"ck-score"}),x=p("p",{class:"\
ck-notice"}),S=p("p",{class:"ck-why-unsaved"}),$=p("button",{type:"button",class:"ck-main",hidden:!i,onclick:I},f(d?"Kee\
p all answers":"Check all answers")),R=p("button",{type:"button",hidden:!0,onclick:W},f("Retry the questions you missed"));
return{buttons:[$,R],told:[x,S,w],setScore:F,setSaved:()=>S.replaceChildren()};function I(){if(He($))return;o.addAll();let M=o.
actions();if(!Object.keys(M).length){N(f("Answer first, then check."));return}Se($,!0),s.giveAll(M,{onReply(E){Se($,!1),
y(E),q(E.saved)},onSilence(){Se($,!1),b()}})}function q(M){let E=o.left(),C=E?A("1 question is still open.","{count} que\
stions are still open.",E):"";x.replaceChildren(C),S.replaceChildren(M?"":$t(k())),g([w.textContent,C,S.textContent].join(
" "))}function W(){s.again({onReply(M){x.replaceChildren(),o.addAll(),y(M),o.firstToAnswer()?.focus()},onSilence:b})}function b(){
x.replaceChildren();let M=at(s.areStored());S.replaceChildren(M),g(M)}function N(M){x.replaceChildren(M),g(M)}function F(M){
w.replaceChildren(Pa(M,h)),R.hidden=!M.missed}}function Pa({answered:o,questions:s,of:a,points:i,first:d,passed:h},k){let y=[];
return o&&y.push(f("Answered {answered} of {questions}.",{answered:o,questions:s})),o&&a&&y.push(f("Score: {points} of {\
of}; on the first try, {first}.",{points:Ce(i),of:Ce(a),first:Ce(d)})),h!=null&&y.push(h?f("That is enough to pass."):f(
"You need {mark}% to pass.",{mark:k})),y.join(" ")}var Ha={render({model:o,el:s,views:a={}}){L(o,s);let i=Ga(o,no(o),a);
s.replaceChildren(i.element);let d=Vs(o,s,i.reload);return()=>{i.close(),d()}}};function Ga(o,s,a){let i=o.get("shown"),
d=o.get("manner"),h=()=>o.get("kept")?.why,{region:k,announce:y}=ue(),g=eo(s,d,i,{onNews:re,onLate:me,onElsewhere:j}),w=oo(
d),x=Ya(g.waiting()),S=d.way==="all",$=Wi(i,{way:d.way,makeForm:F,put:M}),R=za($,g,{isTogether:S,isSealed:i.some(({sealed:ie})=>ie),
passMark:d.pass_mark,whyUnsaved:h,restore:T,announce:y}),I=pi({look:ee,retry:K,announce:y}),q=p("div",{class:"ck-actions"},
$.next,...R.buttons),W=0,b=p("div",{class:"ck ck-quiz",oninput:E,onclick:E,onkeyup:E,onpointerup:E},d.told?p("p",{class:"\
ck-told"},d.told):null,I.element,q,...R.told,k);return $.begin(),o.on("change:kept",Q),I.show({aloud:!0}),s.ask({type:"o\
pen"},{onReply:C,onSilence:fe}),{element:b,close:N,reload:j};function N(){o.off("change:kept",Q);for(let ie of[g,w,I,s])
ie.close()}function F(ie,Y){return Ba(ie,{number:Y,actions:g,drafts:w,given:x.get(ie.id),whyUnsaved:h,together:S,extraViews:a,
showInArticle:()=>s.ask({type:"evidence",question:ie.id},{onReply:Ka}),onChange(P){R.setScore(P),$.arrange()}})}function M(ie,Y){
q.before(...ie.map(P=>P.element)),Y?b.dataset.toCome=String(Y):delete b.dataset.toCome}function E({target:ie}){let Y=$.around(
ie);Y&&w.soon(Y)}function C(ie){T(ie),g.open(ie.versions),re()}function T(ie){$.restore(ie.questions),R.setScore(ie.score)}
function j(){s.ask({type:"open"},{onReply:T}),re()}function K(ie){s.ask({type:"retry"},{onReply(){re(),I.show({aloud:ie})}})}
function ee(){return{kept:o.get("kept")??{},late:W,waiting:g.waiting().length,isSilent:g.areSilent(),areStored:g.areStored()}}
function Q(){h()||g.saved(),re()}function re(){I.show();let ie=new Set(g.waiting().map(({question:Y})=>Y));ie.size||R.setSaved(),
$.setSaved(ie)}function fe(){g.notOpened(),I.show({aloud:!0});for(let{question:ie}of g.waiting())$.named(ie)?.setUnsaved(
at(g.areStored()))}function me({question:ie=""},Y){if(W+=Y.saved?1:0,Y.type==="state"?T(Y):Y.stands&&(R.setScore(Y.score),
$.restoreOne(ie,Y.stands)),Y.without_effect?.length){let P=f("The work that was waiting in this browser is kept in your \
record but does not count, because something else was done here before it arrived.");$.named(ie)?.tell(P)}}}function Ya(o){
let s=o.filter(({deed:a})=>a?.did==="answer");return new Map(s.map(({question:a,deed:i})=>[a,i]))}function Ka(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Oo(o,s,a=0){let i=s.getBoundingClientRect(),
d=o.getBoundingClientRect(),h=d.top+a;if(i.top>=h&&i.bottom<=d.bottom)return;let k=matchMedia("(prefers-reduced-motion: \
reduce)").matches,y=Math.max(0,(d.bottom-h-i.height)/2);o.scrollBy({top:i.top-h-y,behavior:k?"auto":"smooth"})}function Va(o,s,a){
let i=p("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":f("Article"),lang:o.lang||null,onclick:({target:b})=>{
b instanceof Element&&$(b.closest(".ck-passage"))},onkeydown:k}),d=[],h=[];return{element:i,show:y,select:q,scrollToMarked:()=>W(
d.find(b=>b.marked))};function k(b){let N=h.findIndex(({element:M})=>M===b.target);if(N<0||b.altKey||b.ctrlKey||b.metaKey)
return;let F={ArrowRight:N+1,ArrowDown:N+1,ArrowLeft:N-1,ArrowUp:N-1,Home:0,End:h.length-1}[b.key];if(b.key==="Enter"||b.
key===" ")$(h[N].element);else if(h[F])R(h[F]);else if(F===void 0)return;b.preventDefault()}function y(b,N){let F=new Set,
M=[...N,...b.flatMap(T=>[T.evidence,...T.passages])];for(let[T,j]of M)F.add(T).add(j);d=[];let E=[],C=0;for(let T of o.blocks)
E.push(s.slice(C,T.start),g(T,[...F])),C=T.end;E.push(s.slice(C,s.length)),w(b,N),h=d.filter(T=>T.rows.length),h.forEach(
S),h.length&&I(h[0]),i.replaceChildren(...E)}function g(b,N){let F=[...N.filter(j=>b.start<j&&j<b.end).sort((j,K)=>j-K),
b.end],M=F.map((j,K)=>{let ee=K?F[K-1]:b.start,Q=p("span",{},s.slice(ee,j));return{start:ee,end:j,rows:[],marked:!1,element:Q}});
d.push(...M);let E=b.aside?p("span",{class:"ck-aside-label"},b.aside):null,C=b.aside?"ck-aside":`ck-${b.kind.replace(" ",
"-")}`,T=M.map(j=>j.element);return p("p",{class:C,dir:"auto"},E,...T)}function w(b,N){let F=b.flatMap(M=>M.passages.map(
([E,C])=>({id:M.id,start:E,end:C})));F.sort((M,E)=>M.end-M.start-(E.end-E.start));for(let{id:M,start:E,end:C}of F)for(let T of x(
E,C))T.rows.includes(M)||T.rows.push(M);for(let[M,E]of N)for(let C of x(M,E))C.marked=!0,C.element.classList.add("ck-mar\
ked")}function x(b,N){let F=0;for(let E=d.length;F<E;){let C=F+E>>1;d[C].start<b?F=C+1:E=C}let M=F;for(;M<d.length&&d[M].
end<=N;)M+=1;return d.slice(F,M)}function S({element:b,rows:N}){b.classList.add("ck-passage"),b.prepend(p("span",{class:"\
ck-unseen"},`${N.join(", ")}: `)),b.setAttribute("role","button"),b.setAttribute("tabindex","-1"),b.setAttribute("aria-p\
ressed","false"),X(b)}function $(b){let N=h.find(M=>M.element===b);if(!N)return;I(N);let F=N.rows.indexOf(N.chosen??"");
a(N.rows[(F+1)%N.rows.length])}function R(b){I(b),b.element.focus()}function I(b){for(let N of h)N.element.tabIndex=N===
b?0:-1}function q(b){for(let E of d){let C=b!==void 0&&E.rows.includes(b.id),[T,j]=b?.evidence??[1/0,-1/0];E.chosen=C?b.
id:void 0,E.element.classList.toggle("ck-chosen",C),E.element.classList.toggle("ck-evidence",T<=E.start&&E.end<=j),E.rows.
length&&E.element.setAttribute("aria-pressed",String(C))}let N=d.find(E=>E.chosen),F=i.getRootNode(),M=F instanceof Document||
F instanceof ShadowRoot?F.activeElement:null;!N||h.some(({element:E})=>E===M)||(I(N),W(N))}function W(b){b&&Oo(i,b.element)}}
var Ja=class{constructor(o){this.text=o,this.units=[0];let s=0;for(let a of o)s+=a.length,this.units.push(s)}get length(){
return this.units.length-1}slice(o,s){return this.text.slice(this.units[o],this.units[s])}};function Xa(o,s,{choose:a,switchTo:i}){
let d=ce("rows"),h=p("div",{class:"ck-rows"}),k=p("p",{class:"ck-hint ck-drafts"}),y=p("div",{class:"ck-detail"}),g=o.map(
({name:E,label:C,rows:T})=>{let j=A("1 row","{count} rows",T.length);return p("option",{value:E},f("{label} ({rows})",{label:C,
rows:j}))}),w=p("select",{onchange:()=>i(w.value)},...g),x=p("label",{class:"ck-switch"},f("Table")," ",w),S=new Map,$,R=!1;
return{element:p("div",{class:"ck-table"},x,k,h,y),show:I,select:b};function I(E){w.value=E.name,S=new Map(E.rows.map(T=>[
T.id,W(E,T)]));let C=Qa(E.rows);k.hidden=!C,k.textContent=C,h.replaceChildren(E.rows.length?q(E):p("p",{},f("This table \
has no rows for this article."))),h.scrollTop=0}function q(E){let C=f("{label}: choose a row to mark its words",{label:E.
label}),T=[f("Row"),...E.columns].map(K=>p("th",{scope:"col"},K)),j=[...S.values()].map(({element:K})=>K);return p("fiel\
dset",{},p("legend",{},C),p("table",{},p("thead",{},p("tr",{},...T)),p("tbody",{},...j)))}function W(E,C){let T=`${d}-${C.
id}`,j=()=>a(C.id),K=p("input",{type:"radio",name:d,value:C.id,id:T,onchange:j}),ee=p("label",{for:T},K,C.id),Q=`${T}-ma\
in`,re=C.cells.map((me,ie)=>p("td",{dir:"auto",id:ie===E.main?Q:null,"data-heading":E.columns[ie]},me));return K.setAttribute(
"aria-describedby",Q),{element:p("tr",{onclick:fe},p("th",{scope:"row"},ee),...re),input:K};function fe({target:me}){me instanceof
Element&&me.closest("label")||(K.focus(),a(C.id))}}function b(E){let C=$;S.get(C??"")?.element.classList.remove("ck-chos\
en"),$=E?.id;let T=S.get($??"");for(let{input:j}of S.values())j.checked=j.value===$;return T?.element.classList.add("ck-\
chosen"),T&&Oo(h,T.element,h.querySelector("thead")?.offsetHeight),y.replaceChildren(...E?N(E):[p("p",{},f("No row is ch\
osen."))]),C}function N(E){let C=F(E).map(({part:K,words:ee,count:Q})=>p("li",{},p("span",{class:"ck-part"},K)," ",p("q",
{dir:"auto"},ee),Q>1?A(" (once)"," ({count} times)",Q):null)),T=[Za(E),ec(E),...E.why],j=p("details",{open:R,ontoggle:()=>R=
j.open},p("summary",{},f("Why this row?")),p("ul",{},...T.map(K=>p("li",{},K))));return[p("p",{class:"ck-detail-head"},p(
"strong",{},f("Row {id}",{id:E.id})),p("button",{type:"button",onclick:M},f("Clear the marks"))),p("p",{class:"ck-part"},
f("Its words in the article")),p("ul",{},...C),j]}function F(E){let C=new Map;for(let[T,j,K]of E.passages){let ee=s.slice(
T,j),Q=C.get(`${K} ${ee}`)??{part:K,words:ee,count:0};C.set(`${K} ${ee}`,{...Q,count:Q.count+1})}return[...C.values()]}function M(){
let E=S.get($??"");a(""),E?.input.focus()}}function Qa(o){let s=o.filter(({origin:a})=>a==="proposed").length;return s?s===
o.length?f("This table is a draft that nobody has checked."):A("1 row of this table is a draft that nobody has checked.",
"{count} rows of this table are drafts that nobody has checked.",s):""}function Za({origin:o,checked:s}){if(o==="machine")
return f("The machine made this row.");if(o==="proposed")return f("This row is a draft that nobody has checked.");let{kind:a,
name:i,day:d}=s;return a==="person"?f("Checked by {name} on {day}.",{name:i,day:d}):f("Checked by {name}, a program, on \
{day}.",{name:i,day:d})}function ec({certainty:o}){return f(o==="clear"?"The rules had no doubt about it.":"It is doubtf\
ul: check it against the sentence.")}var So=150,Eo=o=>o.length>So?`${o.slice(0,So)} …`:o,tc={render({model:o,el:s}){L(
o,s);let a=o.get("page"),i=o.get("tables"),d=new Ja(a.text),{region:h,announce:k}=ue(),y=Va(a,d,I),g=Xa(i,d,{choose:I,switchTo:b}),
w=nc(a);y.element.setAttribute("aria-describedby",w.id);let x=a.title?f("Reader: {title}",{title:a.title}):f("Reader"),S=p(
"div",{class:"ck ck-reader",role:"group","aria-label":x},w,p("div",{class:"ck-sides"},y.element,g.element),h);s.replaceChildren(
S);let $=tn("reader","any"),R=W();return o.on("change:table",M),o.on("change:selected",E),o.on("change:marked",C),M(),R=
!1,C(),()=>{o.off("change:table",M),o.off("change:selected",E),o.off("change:marked",C)};function I(T){o.set("selected",
T),o.save_changes(),q()}function q(){$.put(o.get("place"),{at:Date.now(),table:o.get("table"),selected:o.get("selected")})}
function W(){let T=$.get(o.get("place")),j=i.find(({name:ee})=>ee===T?.table);if(!j||o.get("selected"))return!1;let K=j.
rows.find(({id:ee})=>ee===T.selected);return o.set("table",j.name),o.set("selected",K?.id??""),o.save_changes(),!0}function b(T){
o.set("selected",""),o.set("table",T),o.save_changes(),q()}function N(){let T=o.get("table");return i.find(j=>j.name===T)??
i[0]}function F(){return N().rows.find(({id:T})=>T===o.get("selected"))}function M(){let T=N();g.show(T),y.show(T.rows,o.
get("marked")),E()}function E(){let T=F(),j=g.select(T);y.select(T),!R&&(T?k(oc(T,T.cells[N().main])):j&&k(f("Marks clea\
red.")))}function C(){let T=o.get("marked");if(y.show(N().rows,T),y.select(F()),!T.length)return;y.scrollToMarked();let j=T.
map(([K,ee])=>d.slice(K,ee)).join(" … ");k(f("Marked in the article: {words}",{words:Eo(j)}))}}};function nc(o){let s=f(
"This text does not seem to be English. The rules read only English, so the tables may be empty or wrong."),a=f("Choose \
a row to mark its words in the article, or choose words with a dotted underline to mark their row. On the keyboard, the \
arrow keys move from row to row and, in the article, from passage to passage; Enter chooses a passage."),i=o.lang==="en"?
a:`${s} ${a}`;return p("p",{class:"ck-hint",id:ce("hint")},i)}function oc({id:o,passages:s},a){return A("Row {id}, {word\
s}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",s.length,{id:o,words:Eo(a)})}return m(v)})();return e}var Gt=["answers","written","brief","hints","confidence","first-tries","contested"];var rs=()=>({answers:D("Answers to questions, each with its last try and its best"),written:D("Written work, with your o\
wn marks"),brief:D("The paragraphs of your brief, with your own marks"),hints:D("How many hints you took"),confidence:D(
"How sure you were"),"first-tries":D("Your first try at each question, and your first versions"),contested:D("What you d\
ecided where opinions differ, and whom you advised")});var Tl=/^[0-9a-f]{16}$/,Cl=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,ss=600;function as({quiz:e,pass_mark:t},n,r,u){let c=rt(n,
t),l=new Map(r.map(z=>[z.id,z])),m=new Map,v=new Set,O=new Set;return{session:c,earlier:z=>m.get(z)??[],isNotPossible:z=>v.
has(z),versions:Object.fromEntries(n.map(({id:z,version:oe})=>[z,oe])),follow:G,act:_};async function _(z,oe=!1){let ae=[],
p={},X=await u.append(()=>(G(),[ae,p]=[[],{}],z.flatMap(([ne,ue])=>{try{let Z=V(ne,ue,oe);return ae.push(Z.id),u.knows(Z.
id)?[]:[L(Z,ue,oe)]}catch(Z){if(!(Z instanceof te))throw Z;return p[ne]=Z.message,[]}})));return{done:ae,refused:p,saved:X}}
function L(z,oe,ae){try{return f(z,oe)}catch(p){if(!ae||!(p instanceof te))throw p;return v.add(z.id),z}finally{O.add(z.
id)}}function f(z,oe){let ae=c.question(z.question),{id:p,version:X}=ae,{sent:ne}=z.action;if(z.version!==X)return A(z),
{...z,words:Yt(is(l.get(p),ne))};let{again:ue}=c.progress(p),{tries:Z}=c.act(p,oe);if(oe.did!=="answer")return{...z,round:ue};
let de=Z[Z.length-1],{confidence:ce,reason:ve}=de;return{...z,action:{did:"answer",sent:de.sent,confidence:ce,reason:ve},
round:ue,attempt:Z.length,words:Yt(is(l.get(p),ne)||Wt(ae,l.get(p),ne))}}function A(z){m.set(z.question,[...m.get(z.question)??
[],z])}function V(z,oe,ae){ae||c.question(z);let p=n.find(({id:ve})=>ve===z)?.version,X=oe.version||p;if(!(zt(z)&&zt(oe.
id)&&typeof oe.did=="string")||typeof X!="string"||!Tl.test(X))throw new te(D("this cannot be done here"));let ue=ae?Rl(
oe):Be(),Z={round:0,attempt:0,words:"",n:0},ce={...{id:oe.id,quiz:e,question:z,version:X},action:Jr(oe),time:ue,...Z};if(Ke(
gt(ce)).length>Ft)throw new te(D("the answer is too long to be saved"));return ce}function G(){for(let z of u.entries()){
if(z.quiz!==e||O.has(z.id))continue;O.add(z.id);let oe=n.find(({id:ae})=>ae===z.question);if(oe)if(z.version!==oe.version)
A(z);else try{c.act(z.question,z.action)}catch(ae){if(!(ae instanceof te))throw ae;v.add(z.id)}}}}function Rl({time:e}){
let t=Be();return typeof e=="string"&&Cl.test(e)&&e<t?e:t}function is(e,t){let r=Object.values(e??{}).filter(Array.isArray).
flat().filter(l=>be(l)&&"token"in l),u=new Map(r.map(({token:l,text:m})=>[l,nt(m)])),c=Ml(t);return c.flat().every(l=>u.
has(l))?c.map(l=>l.map(m=>u.get(m)).join(": ")).join("; "):""}function Ml(e){let t=[e?.choices,e?.order].find(Array.isArray);
return t?t.map(n=>[n]):be(e?.pairs)?Object.entries(e.pairs):[]}function Yt(e){let t=[...Re(e)];return t.length<=ss?t.join(
""):`${t.slice(0,ss-1).join("")}…`}function st({action:e,words:t}){let{sent:n}=e;if(t||!be(n))return Yt(t);let{text:r}=n;
return Yt(Wr(n)||(typeof r=="string"?r:""))}var jl=/^[0-9a-f]{16}$/,Cn=({action:e,version:t})=>e.did==="answer"&&be(e.sent)&&jl.test(t);function cs(e,t,n){let r=rt(
t,0),u=new Map(t.map(({id:m,version:v})=>[m,v])),c=new Map,l=new Map;for(let m of n){let{question:v,action:O}=m;if(u.has(
v)){if(m.version!==u.get(v)){Cn(m)&&l.set(v,m);continue}try{let{tries:_}=r.act(v,O);if(O.did!=="answer")continue;c.set(v,
[...(c.get(v)??[]).slice(0,_.length-1),m])}catch(_){if(!(_ instanceof te))throw _}}}return t.flatMap(m=>{let v=r.progress(
m.id),O=(c.get(m.id)??[]).map((f,A)=>({entry:f,...v.tries[A]})).filter(({grade:f})=>f.verdict!==Me).map(({entry:f,grade:A,
cost:V})=>({entry:f,grade:A,cost:V})),_=l.get(m.id);if(!O.length&&!_)return[];let L=O.length||!_?O:[{entry:_,grade:null,
cost:0}];return[{quiz:e,question:m,progress:v,tries:L}]})}var kt="whole-brief",Ll=["claim","rule","application","counter","source"],ls=80,us=600,jn=2e4,ds=1e4,_l=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
Il=/^[a-z0-9-]{1,160}$/,ql=/^[ -~]{1,160}$/,it=Symbol("nothing");function hs(e,t){let n=typeof t=="string"?t.trim().split(
/\s+/).join(" "):"";if(!["pseudonym","name"].includes(String(e))||!n)throw new te(D("Write a pseudonym or your name firs\
t."));if([...n].length>ls||/[\p{C}\p{Z}]/u.test(n.replaceAll(" ","")))throw new te(D("A name or pseudonym is one line of\
 at most {most} characters, without control characters.",{most:ls}));return{as:String(e),called:n}}function ps(e,t,n,r,u){
let c=new Set(r),l=f=>t.filter(({quiz:A})=>A===f),m=e.quizzes.flatMap(({quiz:f,questions:A})=>cs(f,A,l(f))),v=m.flatMap(
f=>Dl(f,c)),O=m.flatMap(f=>Bl(f,c)),_=[...m.flatMap(f=>Ul(f,c)),...Wl(l(kt),c)],L=new Set([...v,...O,..._].map(({quiz:f})=>f));
return{format:1,kind:"coursekit-hand-in",course:{name:e.name,version:e.version},made:u,student:n,holds:Gt.filter(f=>c.has(
f)),lessons:e.lessons.filter(({quizzes:f})=>f.some(A=>L.has(A))).map(({lesson:f,version:A})=>({lesson:f,version:A})),answers:v,
written:O,brief:_}}var ms=({answers:e,written:t,brief:n})=>!(e.length||t.length||n.length);function Dl(e,t){let{question:n,
tries:r,progress:u}=e;if(!t.has("answers")||n.handed_in!=="answers")return[];let c=r[r.length-1];if(!n.graded&&!n.sealed&&
!t.has("contested"))return[];if(!c.grade&&n.in_parts)return[];let l=r.map(({grade:O})=>O?.points??0),m=r[l.indexOf(Math.
max(...l))],v=m.grade&&c.grade&&m.grade.points>c.grade.points;return[{..._n(e,c),kind:n.kind,round:u.again,tries:r.length,
last:Rn(n,c,t),...v?{best:Rn(n,m,t)}:{},...t.has("first-tries")?{first:Rn(n,r[0],t,!0)}:{},...t.has("confidence")?{confidence:ys(
c)}:{},...t.has("hints")?{hints:u.hints}:{}}]}function Rn(e,t,n,r=!1){let{entry:u,cost:c}=t,{sent:l}=u.action,m=e.in_parts?
Ur(e,l,n.has("contested")):l,v=m===l?st(u):Wt(e,{},m),O=e.sealed||!e.graded?null:t.grade,{reason:_}=u.action,L=n.has("wr\
itten")&&typeof _=="string"&&_;return{answer:ws(m),words:yt(v,us),verdict:O?O.verdict:"kept",points:O?Mn(O.points):0,of:O?
Mn(O.of):0,at:Kt(u),...n.has("hints")?{cost:Mn(c)}:{},...r&&n.has("confidence")?{confidence:ys(t)}:{},...L?{reason:yt(String(
_),us)}:{}}}function Bl(e,t){let{question:n,tries:r,progress:u}=e,l=n.in_parts||n.handed_in==="written"?r.filter(({entry:O})=>Ln(
O)):[];if(!t.has("written")||!l.length)return[];let[m,v]=[l[0],l[l.length-1]].map(({entry:O})=>({text:yt(Ln(O),jn),at:Kt(
O)}));return[{..._n(e,l[l.length-1]),kind:n.kind,...v,...u.marks.length?{marks:u.marks}:{},...t.has("first-tries")?{first:m}:
{}}]}function Ul(e,t){let{question:n,tries:r,progress:u}=e;if(n.handed_in!=="brief")return[];let c=r.map(({entry:l})=>l);
return gs(_n(e,r[r.length-1]),c,u.marks,t)}function Wl(e,t){let n=e.filter(c=>c.question===kt&&Cn(c)),r=n.at(-1)?.version??
"",u={quiz:kt,question:kt,version:r};return n.length?gs(u,n,[],t):[]}function gs(e,t,n,r){if(!r.has("brief"))return[];let[
u,c]=[t[0],t[t.length-1]],{client:l}=c.action.sent,m=r.has("contested")&&typeof l=="string"&&Il.test(l),v={fields:fs(u),
at:Kt(u)};return[{...e,...m?{client:l}:{},fields:fs(c),at:Kt(c),...n.length?{marks:n}:{},...r.has("first-tries")?{first:v}:
{}}]}var _n=({quiz:e,question:t},{entry:n})=>({quiz:e,question:t.id,version:n.version}),ws=e=>Object.fromEntries(Object.
entries(e).map(([t,n])=>[t,ks(t,n)]).filter(([,t])=>t!==it));function ks(e,t){if(!ql.test(e)||e==="__proto__")return it;
if(t===null||typeof t=="boolean")return t;if(typeof t=="number")return Number.isSafeInteger(t)?t:it;if(typeof t=="string")
return Re(t);if(Array.isArray(t)){let n=t.map(r=>ks("item",r));return n.includes(it)?it:n}return be(t)?ws(t):it}function fs(e){
if(e.quiz===kt)return{changed:yt(Ln(e),jn)};let{fields:t}=e.action.sent,n=be(t)?t:{},r=Ll.filter(u=>typeof n[u]=="string"&&
n[u]);return Object.fromEntries(r.map(u=>[u,yt(n[u],jn)]))}function Ln({action:e}){let{text:t}=e.sent;return typeof t=="\
string"?t:""}var ys=({entry:e})=>{let t=String(e.action.confidence??"");return An.includes(t)?t:""},Kt=({time:e})=>_l.test(
e)?e:"",Mn=e=>Math.floor(e*ds+.5)/ds;function yt(e,t){let n=[...Re(e)];return n.length<=t?n.join(""):`${n.slice(0,t-1).join(
"")}…`}var Fl="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",zl=[":root{color-scheme:ligh\
t dark}","body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:auto;padding:1rem;","overflow-wrap:anywhere}","\
section,article{border-top:1px solid #8888;padding:.5rem 0}","h3{font-size:1rem;margin:.5rem 0}","dl{display:grid;grid-t\
emplate-columns:minmax(6rem,11rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}","dt{font-weight:600}dd{grid-column:2;margin:0;wh\
ite-space:pre-wrap}","@media (max-width:30rem){dl{display:block}dd{margin:0 0 .5rem 1rem}}"].join(""),Pl={"&":"&amp;","<":"\
&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"};function bs(e,t,{about:n,parts:r}){let u=Ue(D("Hand-in {receipt}",{receipt:t}));
return[`<!DOCTYPE html>
<html lang="${Ue(_e.used||"en")}">
<head>
<meta charset="utf-8">
`,`<meta http-equiv="Content-Security-Policy" content="${Fl}">
`,`<meta name="viewport" content="width=device-width, initial-scale=1">
`,`<title>${u}</title>
<style>${zl}</style>
`,`<script type="application/json" id="coursekit-hand-in">${e}<\/script>
</head>
<body>
`,`<main>
<h1>${u}</h1>
`,...Hl().map(l=>`<p>${Ue(l)}</p>
`),vs(n),...r.map(l=>`<section>
<h2>${Ue(l.title)}</h2>
${l.items.map(Gl).join("")}</section>
`),`</main>
</body>
</html>
`].join("")}var Hl=()=>[D("This file is for your instructor. Nothing was sent anywhere: it is handed in only when you up\
load it or pass it on."),D("For instructors: damage to this file is noticed, and a forgery is not, since whoever has the\
 program can make any hand-in. So practice never carries marks by itself.")];function Gl({lesson:e,name:t,prompt:n,lines:r}){
let u=Ue([e,t].filter(Boolean).join(" · "));return`<article>
${`<h3>${Ue(n||t)}</h3>
`}<p><small>${u}</small></p>
${vs(r)}</article>
`}function vs(e){return`<dl>
${e.map(([n,r])=>`${n?`<dt>${Ue(n)}</dt>`:""}<dd>${Ue(r)}</dd>
`).join("")}</dl>
`}var Ue=e=>e.replace(/[&<>"']/g,t=>Pl[t]);var Yl="whole-brief",Kl=4;function xs(e,t,n){let r=[{title:D("Answers"),items:u(e.answers,Jl)},{title:D("Written work"),
items:u(e.written,Ql)},{title:D("The brief"),items:u(e.brief,Zl)}];return{about:Vl(e,t),parts:r.filter(({items:c})=>c.length)};
function u(c,l){return c.map(m=>{let{quiz:v,question:O}=m,{lesson:_,prompt:L}=n.get(`${v}/${O}`)??{lesson:"",prompt:""},
f=v===Yl?D("What changed in the brief"):L;return{lesson:_,name:`${v} · ${O}`,prompt:f,lines:l(m)}})}}function Vl({student:e,
made:t,course:n,lessons:r,holds:u},c){let l=rs(),m=Gt.filter(O=>!u.includes(O)).map(O=>l[O]),v=r.map(({lesson:O,version:_})=>`${O}\
 (${_})`);return[[e.as==="pseudonym"?D("Pseudonym"):D("Name"),e.called],[D("Receipt"),c],[D("Made at"),t],[D("Course"),`${n.
name}, coursekit ${n.version}`],[D("Units and their versions"),v.join(", ")||D("none")],[D("It holds"),u.map(O=>l[O]).join(
"; ")||D("nothing")],[D("It does not hold"),[...m,D("reviews, guesses, and anything else")].join("; ")]]}function Jl({last:e,
best:t,first:n,tries:r,round:u,confidence:c,hints:l,kind:m,version:v}){let O=dt("one try","{count} tries",r),_=dt("opene\
d again once","opened again {count} times",u);return[...In(D("Last answer"),e),...t?In(D("Best answer"),t):[],...n?In(D(
"First answer"),n):[],[D("Tries"),u?`${O}, ${_}`:O],...bt(c,D("How sure"),$s),...bt(l,D("Hints"),String),[D("Version"),`${m}\
 ${v}`]]}var bt=(e,t,n)=>e===void 0?[]:[[t,n(e)]];function In(e,t){let n=[Xl(t),t.at];return t.cost&&n.push(D("hints cos\
t {share} of the points",{share:qn(t.cost)})),t.confidence!==void 0&&n.push($s(t.confidence)),[[e,t.words||"–"],["",n.
join(" · ")],...bt(t.reason,D("Reason"),String)]}function Xl({verdict:e,points:t,of:n}){if(e==="kept")return D("not gra\
ded by the program");let r={right:D("right"),near:D("nearly right"),partly:D("partly right"),wrong:D("wrong")},u=D("poin\
ts: {points} of {of}",{points:qn(t),of:qn(n)});return`${r[e]}, ${u}`}var qn=e=>e.toFixed(Kl).replace(/\.?0+$/,"");function $s(e){
return{sure:D("sure"),fairly:D("fairly sure"),guessing:D("guessing")}[e]??D("not said")}function Ql({text:e,first:t,marks:n,
at:r,kind:u,version:c}){return[[D("Text"),e],...Os(t&&[[D("First version"),t.text]],t),...Ss(n,r),[D("Version"),`${u} ${c}`]]}
function Zl({client:e,fields:t,first:n,marks:r,at:u,version:c}){let l=eu(),m=O=>l[O]??O,v=Object.entries(n?.fields??{}).
map(([O,_])=>[D("{field}, first version",{field:m(O)}),_]);return[...bt(e,D("Client"),String),...Object.entries(t).map(([
O,_])=>[m(O),_]),...Os(v,n),...Ss(r,u),[D("Version"),c]]}var eu=()=>({claim:D("Claim"),rule:D("Rule (instrument, article\
, paragraph)"),application:D("Application to the client"),counter:D("Strongest counter-argument"),source:D("Source"),changed:D(
"What changed")}),Os=(e,t)=>t?[...e,["",t.at]]:[],Ss=(e,t)=>[...bt(e,D("Your own marks"),n=>n.join(", ")),[D("Written at"),
t]];var Es=su(64),tu=Es.slice(0,8).map(e=>Ns(Math.sqrt(e))),nu=Es.map(e=>Ns(Math.cbrt(e)));function As(e){let t=Uint32Array.
from(tu),n=ou(e);for(let r=0;r<n.byteLength;r+=64)ru(t,new DataView(n.buffer,r,64));return[...t].map(r=>r.toString(16).padStart(
8,"0")).join("")}function ou(e){let t=new Uint8Array((Math.floor((e.length+8)/64)+1)*64);return t.set(e),t[e.length]=128,
new DataView(t.buffer).setBigUint64(t.length-8,BigInt(e.length)*8n),t}function ru(e,t){let n=new Uint32Array(64);for(let L=0;L<
16;L+=1)n[L]=t.getUint32(L*4);for(let L=16;L<64;L+=1){let[f,A]=[n[L-15],n[L-2]],V=Te(f,7)^Te(f,18)^f>>>3,G=Te(A,17)^Te(A,
19)^A>>>10;n[L]=n[L-16]+V+n[L-7]+G}let[r,u,c,l,m,v,O,_]=e;for(let L=0;L<64;L+=1){let f=m&v^~m&O,A=Te(m,6)^Te(m,11)^Te(m,
25),V=_+A+f+nu[L]+n[L]>>>0,G=(Te(r,2)^Te(r,13)^Te(r,22))+(r&u^r&c^u&c);[_,O,v,m,l,c,u,r]=[O,v,m,l+V>>>0,c,u,r,V+G>>>0]}[
r,u,c,l,m,v,O,_].forEach((L,f)=>{e[f]+=L})}var Te=(e,t)=>e>>>t|e<<32-t;function Ns(e){return Math.floor((e-Math.floor(e))*
2**32)}function su(e){let t=[];for(let n=2;t.length<e;n+=1)t.every(r=>n%r)&&t.push(n);return t}var iu="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Cs=(e,t)=>async function(r){let{ticked:u,as:c,called:l,file:m}=r,v=hs(c,l||(m?
"":"…"));await t.refresh();let O=au(e,t.entries(),v,u,Be());if(!m)return{keeping:"hand-in",preview:O.preview};if(O.isEmpty)
throw new te(D("Nothing of what is ticked has been answered yet. Answer a question first, or tick more."));let{receipt:_,
page:L}=O,f=[new TextEncoder().encode(L)];return{keeping:"hand-in",name:`hand-in-${_}.html`,receipt:_,files:f}};function au(e,t,n,r,u){
let c=ps(e,t,n,r,u),l=As(new TextEncoder().encode(Ts(c))),m=lu(l),v=xs(c,m,cu(e)),O=bs(Ts({...c,sum:l}),m,v);return{preview:v,
receipt:m,page:O,isEmpty:ms(c)}}var cu=({quizzes:e})=>new Map(e.flatMap(({quiz:t,lesson:n,questions:r})=>r.map(({id:u,prompt:c})=>[
`${t}/${u}`,{lesson:n,prompt:c}]))),Ts=e=>Dn(e).replaceAll("<","\\u003c");function Dn(e){return Array.isArray(e)?`[${e.map(
Dn).join(",")}]`:typeof e!="object"||e===null?JSON.stringify(e):`{${Object.keys(e).sort().map(n=>`${JSON.stringify(n)}:${Dn(
e[n])}`).join(",")}}`}function lu(e){let r=([...e.slice(0,10)].map(u=>Number.parseInt(u,16).toString(2).padStart(4,"0")).
join("").match(/.{5}/g)??[]).map(u=>iu[Number.parseInt(u,2)]).join("");return`${r.slice(0,4)}-${r.slice(4)}`}function Vt(e,t=()=>{}){let n=new Map,r={get:c=>e[c],set(c,l){JSON.stringify(e[c])!==JSON.stringify(l)&&(e[c]=l,u(`chang\
e:${c}`,r,l))},save_changes(){},send:(c,l,m=[])=>t(c,m),on:(c,l)=>n.set(c,(n.get(c)??new Set).add(l)),off:(c,l)=>n.get(c)?.
delete(l),say:(c,l=[])=>u("msg:custom",c,l)};return r;function u(c,...l){for(let m of n.get(c)??[])m(...l)}}var Bn="review/";function Rs({lessons:e,unread:t,apart:n,first_edition:r=[]},u){let c=new Map;for(let m of u){let O=m.quiz.
startsWith(Bn)?m.question:`${m.quiz}/${m.question}`;c.set(O,[...c.get(O)??[],m])}let l=m=>fu(m,c.get(`${m.quiz}/${m.id}`)??
[]);return{unread:t,apart:n,first_edition:uu(r,u),lessons:e.map(m=>({...m,objectives:m.objectives.map(v=>({...v,questions:v.
questions.map(l)}))}))}}function uu(e,t){let n=new Map(e.map(r=>[r.name,r]));return t.flatMap(r=>{let u=r.quiz.startsWith(
Bn),c=n.get(u?r.question:`${r.quiz}/${r.question}`);if(r.action.did!=="answer"||!c)return[];let{prompt:l,version:m,in_review:v,
keyed:O}=c,L=r.version===(u?v:m)&&O?du(O,r.action.sent):"";return[{prompt:l,words:st(r),time:r.time,verdict:L}]})}function du(e,t){
try{let n=Ne(e);return n.grade(n.read(be(t)?t:{})).verdict}catch(n){if(!(n instanceof te))throw n;return""}}function fu(e,t){
let r=hu(e,t).at(-1),u=e.graded&&r===!1,c=t.some(({quiz:m,version:v,action:O})=>m===e.quiz&&v!==e.version&&O.did==="answ\
er");return{state:r===void 0?"left":u?"missed":"done",earlier:c,prompt:e.prompt}}function hu(e,t){let n=new Map,r=new Map;
for(let{quiz:u,question:c,version:l,action:m}of t){if(l!==(u.startsWith(Bn)?e.in_review:e.version))continue;let v=n.get(
u)??rt([{...e,id:c}],0);n.set(u,v);try{let O=v.act(c,m),_=Oe(O).at(-1)?.grade.verdict;if(m.did!=="answer"||_===Me)continue;
let L=`${u} ${O.again}`;r.delete(L),r.set(L,_==="right")}catch(O){if(!(O instanceof te))throw O}}return[...r.values()]}var pu=5;function mu(e){return e.filter(({action:r})=>["answer","choose"].includes(r.did)).map(({action:r})=>r.sent?.client).
findLast(r=>typeof r=="string")??""}function Ms({manner:e,keys:t,shown:n},r,u){let c=as(e,t,n,r),{session:l}=c,m={async open(){
return await r.refresh(),f()},retry:()=>m.open({}),async do({question:G,deed:z,late:oe}){let ae=await c.act([[String(G),
z??{}]],!!oe),[p]=Object.values(ae.refused);if(p)throw new te(p);return["answer","show"].includes(z?.did)&&u.mark(L(G)),
{...A(G),...V(ae)}},async"do-all"({deeds:G}){let z=await c.act(Object.entries(G??{}));return{...f(),refused:z.refused,...V(
z)}},async again({id:G}){await r.refresh(),c.follow();let z=l.questions.filter(ae=>l.isMissed(ae.id)),oe=await c.act(z.map(
ae=>[ae.id,{did:"again",id:`${G}:${ae.id}`}]));return{...f(),...V({...oe,done:[...oe.done,G]})}},async evidence({question:G}){
return u.mark(L(G)),{type:"evidence"}}};return{async reply(G){try{if(!Object.hasOwn(m,G.type))throw new te(D("this kind \
of message is not known"));return await m[G.type](G)}catch(z){if(!(z instanceof te))throw z;return{type:"refused",reason:z.
message}}}};function v({id:G,hints:z}){let oe=l.progress(G),ae=Oe(oe).length?_(Nn(l,G)):null,p=c.earlier(G).filter(({action:X})=>X.
did==="answer").map(X=>({time:X.time,words:st(X)}));return{hints:z.slice(0,oe.hints).map(({text:X})=>X),result:ae,earlier:p.
slice(-pu),...O(G)}}function O(G){let z=r.entries(),ae=z.filter(({quiz:ne,question:ue,action:Z})=>ne===e.quiz&&ue===G&&Z.
did==="answer").map(({time:ne,action:ue})=>({time:ne,sent:ue.sent??{}})),p=n.find(({id:ne})=>ne===G)?.sections,X=p?Br(p,
z):{};return{versions:ae,client:mu(z),...X}}function _(G){let{evidence:z}=G;return z?.words?{...G,evidence:{...z,marks:u.
marks(z)}}:G}function L(G){return Oe(l.progress(G)).length?Nn(l,G).evidence:null}function f(){return c.follow(),{type:"s\
tate",questions:Object.fromEntries(l.questions.map(G=>[G.id,v(G)])),score:l.score(),versions:c.versions}}function A(G){return{
type:"done",stands:G in c.versions?v(l.question(G)):null,score:l.score()}}function V({done:G,saved:z}){let oe=G.filter(c.
isNotPossible);return{done:G,saved:z,...oe.length?{without_effect:oe}:{}}}}function js(){let e=new Map;return{add:(t,n)=>e.set(t,[...e.get(t)??[],n]),marks:({article:t,span:n})=>!!(n&&t&&e.has(t)),
mark(t){for(let n of e.get(t?.article??"")??[])t?.span&&n.set("marked",[t.span])}}}var Ls=20,gu=1e3,wu=10**9,_s=10,ku=new TextEncoder().encode('{"format"'),yu=[239,187,191];function Jt(e,t){let n=yu.every(
(Z,de)=>e[de]===Z)?e.subarray(3):e,r=[],u=new Set,c=new Map,[l,m,v]=[0,0,0],[O,_]=[!1,!0],L=bu(n),f=L.pop()??n.subarray(
0,0);for(let Z of L)V(Z,ae);return f.length&&V(f,p),ne(),{entries:r,ids:u,last:l,backedUp:m,isUnended:f.length>0,needsHead:!_||
A(),mended:ue};function A(){return!O&&!u.size}function V(Z,de){if(v+=1,Z.every(ve=>ve===13))return;let ce=Zr(Z);if(ce===
null||typeof ce!="object"||Array.isArray(ce))X(de());else if("format"in ce)oe(ce);else if(_)"note"in ce?G(ce):z(Kr(ce));else
return}function G({upto:Z}){Number.isInteger(Z)&&(m=Math.max(m,Math.min(Z,l)))}function z(Z){Z?u.has(Z.id)?X(D("Line {li\
ne} repeats an earlier line: it counts once.",{line:v})):(u.add(Z.id),r.push(Z),Z.n<wu&&(l=Math.max(l,Z.n))):X(ae())}function oe({
format:Z,course:de}){let ce=A();if(ce&&Number.isInteger(Z)&&Z!==ot)throw new te(vu(Z));if(!Number.isInteger(Z)||typeof de!=
"string")X(ae());else{if(ce&&de!==t)throw new te(xu(t,de));de!==t||Z!==ot?(_=!1,X(D("Another record begins at line {line\
}: it is ignored.",{line:v}))):ce?O=!0:_?X(D("Line {line} repeats the header of the record: it is ignored.",{line:v})):_=
!0}}function ae(){return D("Line {line} cannot be read: it is ignored, but stays in the file.",{line:v})}function p(){return D(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:v})}function X(Z){c.size<gu&&c.set(v,Z)}function ne(){
if(!A()||n.every(de=>[0,10,13].includes(de)))return;if(!ku.every((de,ce)=>ce>=n.length||n[ce]===de)||L.length>1)throw new te(
D("expected a record of quiz answers, found some other file; it has not been changed. Choose one that was downloaded fro\
m a quiz, or move it elsewhere if it lies where your answers are kept."))}function ue(){let Z=[...c.values()],de=Z.length-
Ls;return de<=0?Z:[...Z.slice(0,Ls),D("{count} more lines like these.",{count:de})]}}function bu(e){let t=[],n=0;for(let r=e.
indexOf(_s);r>=0;r=e.indexOf(_s,n))t.push(e.subarray(n,r)),n=r+1;return[...t,e.subarray(n)]}function vu(e){let t={known:ot,
found:e};return e>ot?D("expected a record of format {known}, found format {found}, which was written by a later version \
of coursekit. Update coursekit; the file has not been changed.",t):D("expected a record of format {known}, found format \
{found}, which this version of coursekit cannot read. Install the version that wrote it; the file has not been changed.",
t)}var xu=(e,t)=>D("expected the record of the course {expected}, found that of {found}. Move the file elsewhere, or ope\
n that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Is="coursekit",Un="records";function qs(e,t){return $u(async()=>{let n=await Ou();try{await Su(n,e,t)}finally{n.close()}})}
function $u(e){return navigator.locks?navigator.locks.request(Is,e):e()}function Ou(){return new Promise((e,t)=>{let n=indexedDB.
open(Is,1);n.onupgradeneeded=()=>n.result.createObjectStore(Un),n.onsuccess=()=>e(n.result),n.onerror=()=>t(n.error),n.onblocked=
()=>t(new Error("blocked"))})}function Su(e,t,n){return new Promise((r,u)=>{let c=e.transaction(Un,"readwrite"),l=c.objectStore(
Un),m=null;c.oncomplete=()=>r(),c.onabort=()=>u(m??c.error);let v=l.get(t);v.onsuccess=()=>{try{let O=n(v.result??new Uint8Array);
O&&l.put(O,t)}catch(O){m=O,c.abort()}}})}var Eu=32*1024*1024,Wn=new Uint8Array;function Ds(e){let t=Wn,n=Jt(t,e),r=[],u="",c=new Set,l=0,m=Tu(e,()=>L().catch(()=>{})),
v=Promise.resolve();return L(),{course:e,begun:()=>v,entries:()=>[...n.entries,...r],knows:_,last:O,isAtStake:()=>O()>n.
backedUp,why:()=>u,waiting:()=>r.length,mended:()=>n.mended(),follow:X=>c.add(X),refresh:L,append:f,merge:A,noteBackup:V,
contents:G};function O(){return n.last+r.length}function _(X){return n.ids.has(X)||r.some(ne=>ne.id===X)}function L(){return z(
()=>[])}async function f(X){return await z(()=>{let ne=X();return l+=ne.length,r=[...r,...ne],[]}),!u}async function A(X){
let ne=Jt(X,e),ue=0;return await f(()=>{let Z=ne.entries.filter(de=>!_(de.id)&&Nu(de));return ue=Z.length,l-=ue,Z}),{added:ue,
mended:ne.mended()}}function V(X){let ne="the student has the entries up to here";return z(()=>[{note:ne,upto:Math.min(X,
O()),time:Be()}])}function G(){return wt([t,p([])])}function z(X){return v=v.catch(()=>{}).then(()=>oe(X)),v}async function oe(X){
let[ne,ue]=[O(),u];l=0;let[Z,de]=[!1,!1],ce=()=>{de=!0;let ke=X();return de=!1,Z=!0,ke};try{let ke=Wn;await qs(e,ze=>{ae(
ze);let Je=p(ce());if(ke=Je.length?wt([ze,Je]):ze,ke.length>Eu)throw new Error(D("the record has reached its maximum siz\
e"));return Je.length?ke:null});let Fe=ke.length!==t.length;ae(ke),u="",Fe&&m.tell()}catch(ke){if(de)throw ke;u=Au(ke),Z||
ce()}let ve=O()!==ne,Ve=O()-ne!==l;if(ve||u!==ue)for(let ke of c)ke({isMore:ve,isElsewhere:Ve})}function ae(X){X.length===
t.length&&X.every((ne,ue)=>ne===t[ue])||(n=Jt(X,e),t=X,r=r.filter(({id:ne})=>!n.ids.has(ne)))}function p(X){if(!r.length&&
!X.length)return Wn;let ne=n.isUnended?[Uint8Array.of(10)]:[];return n.needsHead&&ne.push(Ke(Yr(e))),r.forEach((ue,Z)=>{
ne.push(Ke(gt({...ue,n:n.last+Z+1})))}),wt([...ne,...X.map(Ke)])}}function Au(e){let n=(e instanceof Error?e.message||e.
name:String(e)).replace(/\.$/,"");return D("This browser will not store your answers ({reason}). They stay on this page \
while it is open: download them before you leave.",{reason:n})}var Nu=e=>Ke(gt(e)).length<=Ft;function Tu(e,t){if(document.
addEventListener("visibilitychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let n=new BroadcastChannel(
`coursekit ${e}`);return n.addEventListener("message",t),{tell:()=>n.postMessage("more")}}var Cu=["reader","explorer","quiz","predict","progress","hand-in"],Ru=".coursekit-paper";function Us(e){let t=js(),n=new Map;
return{records:n,showAll:r};function r(l){let m=[...l.querySelectorAll(".coursekit-widget")].map(v=>({fragment:v,state:zn(
v.querySelector("script"))}));for(let v of Cu)for(let{fragment:O,state:_}of m)_?.widget===v&&u(O,_);return m.findLast(({
state:v})=>v?.widget==="quiz")?.fragment}function u(l,m){let v={...e.languages,own:m.own??""};Object.assign(m,{words:e.words??
{},languages:v}),m.pictures&&(m.pictures=[m.picture,...m.pictures]);let O=Vt(m,(G,z)=>_(G,z)),_=c(m,O),L=ge("div",{class:"\
coursekit-shown"}),f=l.querySelector(":scope > template"),A=f instanceof HTMLTemplateElement?f.content.cloneNode(!0):"",
V=[...l.children];l.append(L);try{os()[m.widget].render({model:O,el:L,views:{}});for(let G of V)G.matches(Ru)||G.remove();
l.classList.add("coursekit-is-shown"),l.append(A)}catch(G){L.remove(),console.error(G)}}function c(l,m){if(l.widget==="r\
eader"&&t.add(l.article,m),l.pictures&&m.on("change:chosen",()=>m.set("picture",Mu(l))),!l.course)return()=>{};let v=n.get(
l.course)??Ds(l.course);n.set(l.course,v);let{course:O}=l;Object.assign(l,{kept:Fn(v),keeping:{course:O,place:"disk"}}),
v.follow(({isMore:V,isElsewhere:G})=>{m.set("kept",Fn(v)),(G||V&&!l.keys)&&m.say({keeping:"changed"})});let _=Ht(v),L="w\
ork"in l?Cs(l.work,v):_,f="keys"in l?Ms(l,v,t):null,A=async(V,G)=>V.keeping==="hand-in"?L(V,G):V.keeping!=="look"?_(V,G):
(await v.refresh(),{keeping:"look",...Rs(l.counted,v.entries())});return async(V,G)=>{if("keeping_id"in V){let{files:z=[],
...oe}=await Bs(()=>A(V,G));m.say({...oe,keeping_id:V.keeping_id},z)}else if(f){let z=await Bs(()=>f.reply(V));m.set("ke\
pt",Fn(v)),m.say({...z,message_id:V.message_id})}}}}function Mu({chosen:e,pictures:t,picture:n}){if(!n.of)return n;let r=({
of:c})=>JSON.stringify(c)===JSON.stringify(e),u=D("This page has no figure for these choices; the notebook draws it.");return t.
find(r)??{of:e,fault:u}}var Fn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Bs(e){try{return await e()}catch(t){
if(!(t instanceof te))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function zn(e){try{return JSON.
parse(e?.textContent??"null")}catch{return null}}var We=zn(document.querySelector("script.coursekit-page"))??{};No(Vt(We),ge("div"));We.lists&&Ar(We.lists);We.dates&&Lr(
We.dates);We.customs&&Mr(We.customs);var{records:ju,showAll:Ws}=Us(We),Lu=Ws(document),_u=!!document.querySelector(".cou\
rsekit-progress");Lu?.after(...[...ju.values()].map(e=>ns(e,_u)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Ws(e)});})();

"use strict";(()=>{var tt={},ze={used:"",own:""};function Hn(e,t){tt=e.get("words")??{};let o=e.get("languages");o?.used&&(ze=o,t.lang=o.used,
t.dir=o.direction)}function Y(e,t={}){let o=tt[e]??e;return Vn(typeof o=="string"?o:o[0],t)}function Kn(e,t,o,i={}){let l=tt[e]??
[e,t],u=Number.isInteger(o)?o<200?o:100+o%100:100,d=(tt[e]&&tt[""]?.[u])??+(o!==1);return Vn(l[Number(d)],{count:o,...i})}
function Vn(e,t){return e.replace(/\{(\w+)\}/g,(o,i)=>i in t?String(t[i]):o)}var li=15e3,ui=new Set(["a","button","input","select","textarea","summary"]),di="a[href], button, input, select, textare\
a, summary, [tabindex]";function me(e,t={},...o){let i=document.createElement(e);for(let[l,u]of Object.entries(t))l.startsWith(
"on")?i.addEventListener(l.slice(2),u):u!==!1&&u!=null&&i.setAttribute(l,u===!0?"":u);t.dir==="auto"&&ze.own&&(i.lang=ze.
own);for(let l of o)l!=null&&i.append(l);return(ui.has(e)||"tabindex"in t)&&Jn(i),i}function Jn(e){e instanceof HTMLElement&&
e.matches(di)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Jn(e)}));function Qn(){let e=me("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
me("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),li)}}}var ac=Math.random().toString(36).slice(2,12);var Xn=8,fi=6e4;function eo(e){let{region:t,announce:o}=Qn(),i=me("p",{class:"ck-notice"}),l=me("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:I}),u=me("button",{type:"button",onclick:T},Y("Download my answers")),d=me("button",{type:"button",onclick:()=>l.
click()},Y("Upload a file of answers"));return me("div",{class:"ck-file"},me("div",{class:"ck-actions"},u,d,l),i,t);function v(j){
i.replaceChildren(j),o(j)}async function T(){try{let{name:j,upto:F,files:p}=await e.ask({keeping:"take"});if(!F)return v(
Y("There is nothing to download yet."));hi(new Blob(p,{type:"application/jsonl"}),j),await e.ask({keeping:"taken",upto:F}),
v(Y("Downloaded: {name}. Keep this file.",{name:j}))}catch(j){v(Y("Not downloaded: {reason}",{reason:Zn(j)}))}}async function I(){
let[j]=l.files??[];if(j)try{if(j.size>Xn*1024*1024)throw new Error(Y("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Xn}));let{told:F}=await e.ask({keeping:"add"},[await j.
arrayBuffer()]);v(F)}catch(F){v(Y("Not uploaded: {reason}",{reason:Zn(F)}))}finally{l.value=""}}}var Zn=e=>e instanceof Error?
e.message:String(e);function hi(e,t){let o=URL.createObjectURL(e);me("a",{href:o,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(o),fi)}var X=class extends Error{};var to={read(e,t,{options:o,Refusal:i,t:l}){let u=o.read(e,t);if(u.size!==1)throw new i(l("more than one option is chose\
n, but only one is asked for"));return u},grade:(e,t,{options:o})=>Number([...o.right(e)].every(i=>t.has(i))),outcome:(e,t,o,{
options:i})=>i.outcome(e,t,o)};var no={read:(e,t,{options:o})=>o.read(e,t),grade(e,t,{options:o}){let i=o.right(e),l=[...t].filter(u=>i.has(u)).length;
return Math.max(0,l-(t.size-l))/i.size},outcome(e,t,o,{options:i}){let l=i.outcome(e,t,o),u=i.right(e),d=t.size<u.size&&
[...t].every(v=>u.has(v));return!o&&e.if_missed&&d?{...l,missed:e.if_missed}:l}};var oo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var Ht=({accept:e},t,{fits:o})=>!!t&&o(t,e);function pi(e,t,o){return Ht(e,t,o)?e.feedback:t&&(o.nearFeedback(e.near,t)||
e.if_wrong)}var mi=({accept:e,among:t,near:o},i,l)=>!t.length&&l.nearFeedback(o,i)===null&&l.isSlip(i,e),ro={read({gaps:e},t,{
Refusal:o,strip:i,t:l,typed:u}){let d=t?.gaps;if(!Array.isArray(d)||d.length!==e.length)throw new o(l("some gaps were no\
t sent"));if(!d.some(I=>typeof I=="string"&&i(I)))throw new o(l("nothing is written"));let v=I=>typeof I=="string"&&!i(I),
T=d.map(I=>v(I)?"":u({text:I}));return e.forEach(({among:I},j)=>{if(I.length&&T[j]&&!I.includes(T[j]))throw new o(l("som\
ething is chosen that is not offered for the gap"))}),T},grade({gaps:e},t,o){let i=e.flatMap((u,d)=>Ht(u,t[d],o)?[]:[[u,
t[d]]]),l=i.length&&i.every(([u,d])=>mi(u,d,o));return[(e.length-i.length)/e.length,l?"near":""]},outcome:({gaps:e},t,o,i)=>({
gaps:e.map((l,u)=>{let d=Ht(l,t[u],i),v={right:d,written:t[u],feedback:pi(l,t[u],i)};return!d&&!o?v:{...v,key:l.accept[0],
why:d?"":l.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(o=>typeof o=="string"):[]).map(o=>o||"…").
join("; ")}};var _e="undated",Kt="too precise",Vt="too coarse",[po,gi]=["0001-01-01","9999-12-31"],wi=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/,
Zt="[\\p{L}\\p{N}_]",xe=`(?!${Zt}|\\p{M})`,so=`(?:1\\d|2[01])\\d\\d${xe}`,ge=(e,t=2)=>String(e).padStart(t,"0");function ke(e,t,o){
let i=wt(Number(e),Number(t));return Number(e)>0&&Number(o)>0&&Number(o)<=i?`${ge(Number(e),4)}-${ge(Number(t))}-${ge(Number(
o))}`:""}function wt(e,t){return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function mo(e,t,o){
let i=new Date(Date.UTC(2e3,t-1,o));return i.setUTCFullYear(e),i}function ki(e,t,o){let l=mo(e,1,4),u=l.getTime()-(l.getUTCDay()+
6)%7*864e5+(t-1)*7*864e5,d=new Date(u+3*864e5);if(t<1||e<1||d.getUTCFullYear()!==e)return null;let v=[u+(o-1)*864e5,u+6*
864e5].map(T=>{let I=new Date(T);return ke(I.getUTCFullYear(),I.getUTCMonth()+1,I.getUTCDate())});return v.every(Boolean)&&
v[0]>=po&&v[1].length===10?v:null}function Ae(e,t,o){let[i,l]=[Math.floor((t+o-2)/12),(t+o-2)%12+1],u=ke(e+i,l,wt(e+i,l)),
d=ke(e,t,1);return d&&u&&u.length===10?[d,u]:null}var yi=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let o=ke(e,t.slice(0,
2),t.slice(3));return o?[o,o]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>ki(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,
(e,t)=>Ae(e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ae(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ae(e,Number(t)*
6-5,6)],[/^(\d{4})-(SP|SU|FA)$/,e=>Ae(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ae(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ae(e,1,12)],[/^(\d{3})$/,
e=>Ae(e*10,1,120)],[/^(\d\d)$/,e=>Ae(e*100,1,1200)]];function Pe(e){if(e.includes("/")){let[t,o]=e.split("/").map(Pe);return t&&
o?[t[0],o[1]]:null}for(let[t,o]of yi){let i=t.exec(e);if(i)return o(Number(i[1]),i[2])}return null}var We=e=>Pe(e)??[po,
gi];function io(e,t){let[o,i]=[We(e),We(t)];return i[0]<=o[0]&&o[1]<=i[1]}var bi=(e,{escaped:t})=>`(?:${[...e].sort((o,i)=>i.
length-o.length).map(t).join("|")})${xe}`,ao=new WeakMap;function kt(e){let t=ao.get(e.dates())??vi(e);return ao.set(e.dates(),
t),t}function vi(e){let t=e.dates(),o=A=>bi(Object.keys(t[A]),e),i=(A,fe)=>Number(t[A][fe]),l=o("month"),d=`(?:${`(?:0?[\
1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${xe}(?!\\.\\d|,\\d{3}(?!\\d))`}|${o("nth")})`,v=`(?:\\d{1,2}(?:st|nd|rd|th)${xe}|${o(
"nth")})`,T=`the ${v}`,I=`${o("tens")}(?:[ -]${o("ones")})?`,j=`(?:oh[ -]${o("ones")}|${I}|${o("teens")}|hundred${xe})`,
F=`(?:${I}|${o("teens")}|${o("ones")})`,p=`(?:${o("centuries")} ${j}|two thousand(?: (?:and )?${F})?${xe})`,M=`(?<year>${so}\
)`,z=`(?:${M}|(?<spelled>${p}))`,K=`(?:,? |,)${M}`,B=A=>`(?:(?<day>${T}|${d}) (?:of )?|the (?<day2>${d}) day of )(?<mont\
h>${l})${A}`,Z=A=>`(?<month>${l}) (?:the )?(?<day>${d})${A}`,H=`(?:${o("weekday")},? (?:the )?)?`,f=`${o("phase-of")} `,
ee=`(?:${o("phase")}[ -]?|mid-?)`,ae=`(?:${ee}|${f})?`,ce=A=>{let fe=A.replace(/^the /,"");return i("nth",fe)||parseInt(
fe,10)},V=A=>A.year??Ai(A.spelled,t),oe=A=>ke(V(A),i("month",A.month),ce(A.day??A.day2)),se=A=>`${V(A)}-${ge(i("month",A.
month))}`,be=o("ordinal"),Ce="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",Je=`(?<meridiem>${o("meridiem")})`,it="(?<minutes>[0\
-5]\\d(?!\\d))",at=`(?:${Ce}(?::${it}(?::[0-5]\\d)?(?: ?${Je})?|\\.${it.replace("<m","<inM")} ?${Je.replace("<m","<inM")}\
| ?${Je.replace("<m","<ofM")}| o'clock)|(?<moment>${o("moment")}))(?: (?<zone>${o("zone")}))?`,De=A=>{let fe=A.zone&&t.zone[A.
zone]!=="-"?t.zone[A.zone]:"",qe=t.meridiem[A.meridiem??A.inMeridiem??A.ofMeridiem],Oe=A.moment?t.moment[A.moment]:xi(A.
hours,A.minutes??A.inMinutes,qe);return co(oe(A),Oe&&Oe+fe)},ct=[[`${ae}${H}${B(K)}`,oe,!0],[`${ae}${H}${Z(K)}`,oe,!0],[
`${o("weekday")} \\((?:${B(K)})\\)`,oe,!0],[`${M}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,A=>ke(A.year,A.month,A.day)],[
`${M}/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)`,A=>ke(A.year,A.month,A.day)],[`${M}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?\
!\\d)`,A=>ke(A.year,A.month,A.day)],[`(?<day>\\d{1,2})-(?<month>${l})-${M}`,oe,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<s\
econd>\\d{1,2})\\k<mark>(?<year>\\d{4})${xe}`,$i],[`${at},? ${H}(?:${B(K)})`,De],[`${at},? ${H}(?:${Z(K)})`,De],[`${M}-(\
?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?::[0-5]\\d)?z?)`,A=>co(ke(A.year,A.month,A.day),A.time.toUpperCase())],
[`${ae}(?<month>${l})(?:,| of)? ${z}`,se,!0],[`${M}-(?<number>\\d\\d)(?!\\d)`,A=>lo(A,A.number)],[`(?<number>\\d\\d)/${M}`,
A=>lo(A,A.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${M}`,A=>A.year],[`fy ${M}`,A=>A.year],["fy(?<year\
>(?:19|20)\\d\\d)",A=>A.year],["fy(?<two>\\d\\d)",A=>(A.two>"50"?"19":"20")+A.two],[`the year ${z}`,V],[`${ae}${z}`,V],[
`${M}[-/](?<second>\\d\\d)(?!\\d)`,Si],[`(?:the )?(?:fiscal )?(?<ordinal>${be}) quarter (?:of )?${M}`,A=>`${A.year}-Q${i(
"ordinal",A.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${M}`,A=>`${A.year}-Q4`,!0],[`q(?<part>[1-4]) (?\
:of )?${M}`,A=>`${A.year}-Q${A.part}`,!0],[`${M} q(?<part>[1-4])${xe}`,A=>`${A.year}-Q${A.part}`,!0],[`h(?<part>[12]) (?\
:of )?${M}`,A=>`${A.year}-H${A.part}`],[`(?:the )?(?<half>${o("half")})[ -]half (?:of )?${M}`,A=>`${A.year}-H${i("half",
A.half)}`],[`${ae}(?:the )?(?<season>${o("season")})(?: of|,)? ${z}`,A=>`${V(A)}-${t.season[A.season]}`],[`(?:${f})?(?:t\
he )?(?:${ee})?(?<decade>(?:1\\d|20)\\d)0'?s${xe}`,A=>A.decade],[`the (?<word>${o("decades")})`,A=>`19${t.decades[A.word]}`],
[`(?:${f})?(?:the )?(?:${ee})?(?<day>${v}) century`,A=>Ti(ce(A.day??A.day2))],[`the (?<which>${o("week-of")}) week of (?\
<month>${l})(?:,? |,)${M}`,A=>Ni(A,t)],[`the (?<which>${o("week-of")}) (?<weekday>${o("weekday")}) (?:of|in) (?<month>${l}\
)(?:,? |,)${M}`,A=>Oi(A,t)]],Lt=[[`${H}${B("")}`,(A,fe)=>ke(fe,i("month",A.month),ce(A.day??A.day2))],[`${H}${Z("")}`,(A,fe)=>ke(
fe,i("month",A.month),ce(A.day??A.day2))],[`(?<month>${l})`,(A,fe)=>`${fe}-${ge(i("month",A.month))}`]],lt="(?:to|throug\
h|thru|until|till|up to)",It=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${lt} (?:the )?)|between (?<two>.+?) and )`,Qe=A=>`\
(?<${A}>\\d{1,2})(?:st|nd|rd|th)?`,ut=`(?:-| ${lt} (?:the )?)`,_t=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${l}\
,? ${so})`;return{whole:ct.map(([A,fe,qe])=>({pattern:nt(A),value:fe,lends:qe})),yearless:Lt.map(([A,fe])=>({pattern:nt(
A),value:fe})),range:nt(`${It}(?<last>.+)`),days:nt(`(?:(?:from )?(?:the )?${Qe("from")}${ut}|between (?:the )?${Qe("fro\
m2")} and )${_t}`),monthAndDays:nt(`(?:(?:from )?${Z("")}${ut}|between ${Z("").replaceAll("?<","?<b")} and (?:the )?)${Qe(
"to")}(?:,? |,)${M}`),number:ce,capital:new Set(Object.keys(t.capital))}}var nt=e=>new RegExp(`^(?:${e})$`,"u"),co=(e,t)=>e&&
t?e+t:"";function xi(e,t="00",o=""){let i=Number(e);return o&&(i<1||i>12)?"":`T${ge(o?i%12+(o==="PM"?12:0):i)}:${t}`}function $i({
first:e,second:t,year:o}){let[i,l]=[ke(o,t,e),ke(o,e,t)];return!i||!l||Number(e)===Number(t)?i||l:`${o}-XX-XX`}var lo=({
year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function Si({year:e,second:t}){let o=(Number(t)-Number(e)%100+100)%
100;return o===1||Number(t)>12&&o<30?`${e}/${ge(Number(e)+o,4)}`:""}function Ni({which:e,month:t,year:o},i){let l=Number(
i.month[t]),u=Number(i["week-of"][e]),d=u<0?u+wt(Number(o),l)+1:u,v=`${o}-${ge(l)}`;return`${v}-${ge(d)}/${v}-${ge(d+6)}`}
function Oi({which:e,weekday:t,month:o,year:i},l){let u=Number(l.month[o]),d=Number(l["week-of"][e]),v=d<0?wt(Number(i),
u)-6:d,T=(mo(Number(i),u,v).getUTCDay()+6)%7,I=(Number(l.weekday[t])-1-T+7)%7;return ke(i,u,v+I)}var Ti=e=>e>0&&e<100?ge(
e-1):"";function Ai(e,t){let o=e.split(/[ -]/).filter(u=>u!=="and"&&u!=="oh"),i=u=>Number(t.tens[u]??t.teens[u]??t.ones[u]??
0);if(o[1]==="thousand")return ge(2e3+o.slice(2).reduce((u,d)=>u+i(d),0),4);let l=o.slice(1);return l[0]==="hundred"?ge(
i(o[0])*100,4):ge(i(o[0]),2)+ge(l.reduce((u,d)=>u+i(d),0),2)}function gt(e,t){let o=[];for(let{pattern:i,value:l,lends:u}of kt(
t).whole){let d=i.exec(e)?.groups,v=d&&l(d);v&&o.push({value:v,lends:!!u})}return o[0]??null}var Ei=(e,t)=>/^[a-z]{3}$/.
test(e)&&e!=="may"||/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Mi(e,t){let o=kt(t),i=o.days.exec(
e)?.groups;if(i){let F=gt(i.last.replace(/^the /,""),t)?.value??"";return uo(F,i.from??i.from2,F.slice(8))}let l=o.monthAndDays.
exec(e)?.groups;if(l){let F=t.dates().month[l.month??l.bmonth],p=o.number(l.day??l.bday);return uo(ke(l.year,F,1),p,l.to)}
let u=o.range.exec(e)?.groups,d=u&&gt(u.last,t);if(!u||!d||d.value.includes("/"))return"";let v=u.one??u.two;if(Qt(v)||Qt(
u.last)||Ei(v,e))return"";let T=gt(v,t)?.value??(d.lends?Ri(v,d.value,t):"");if(!T||T.includes("/")||!Pe(T)||!Pe(d.value))
return"";let[I,j]=[We(T)[0],We(d.value)[1]];return I<=j?`${T}/${d.value}`:""}function uo(e,t,o){let[i,l]=[t,o].map(u=>ke(
e.slice(0,4),e.slice(5,7),u));return i&&l&&i<=l?`${i}/${l}`:""}function Ri(e,t,o){let i=Number(t.slice(0,4));for(let{pattern:l,
value:u}of kt(o).yearless){let d=l.exec(e)?.groups;if(!d)continue;let v=u(d,ge(i,4));return v.slice(5,7)>t.slice(5,7)?u(
d,ge(i-1,4)):v}return""}var yt="[^\\p{L}\\p{N}_]*",Ci=new RegExp(`^${yt}(?:in|on|of|the)${xe}`,"u"),Li=new RegExp(`(?<!${Zt}\
)(?:in|on|of|the)${yt}$`,"u"),Ii=new RegExp(`^${yt}`,"u"),Jt=new RegExp(`${yt}$`,"u"),_i=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
ji=/(?:[$£€#/.,:&@]|[a-z]-)$/,Di=/^(?:[%°$£€]|[.,:/]\d| %)/,Qt=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function qi(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),o=>new RegExp(t,"u").test(
o)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Bi=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Ui(e,t){if(wi.test(e)&&Pe(e))return e;let o=qi(e,t),i=o.toLowerCase(),d=(o.match(new RegExp(`${Zt}+`,"gu"))??[]).
some(I=>kt(t).capital.has(I))?"":Fi(i,t),v=Bi.exec(o)?.[0]??"",T=d.includes("/")&&v!==v.toLowerCase();if(!d||T||!Pe(d))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(d.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return d}function Fi(e,t){let o=fo(e,i=>Ci.exec(
i)?.[0].length??0);for(let i of o){let l=i+(Ii.exec(e.slice(i))?.[0].length??0),u=e.slice(l).replace(Jt,"");for(let d of fo(
u,v=>Li.exec(v)?.[0].length??0,!0)){let v=zi(e,l,u.slice(0,d).replace(Jt,""),t);if(v)return v}}return""}function fo(e,t,o=!1){
let i=[o?e.length:0];for(let l=i[0];i.length<9;i.push(l)){let u=t(o?e.slice(0,l):e.slice(l));if(!u)break;l+=o?-u:u}return i}
function zi(e,t,o,i){let l=e.slice(0,t);if(/^\d/.test(o)&&_i.test(l))return"";let u=o.replace(Jt,""),d=e[t+u.length]??"";
if(/^\d{4}$/.test(u)){let v=e.slice(t+4);if(ji.test(l)||Di.test(v)||Qt(u)&&!/(?<!\w)in $/.test(l))return""}for(let v of"\
.)".includes(d)?[u+d,u]:[u]){let T=Mi(v,i)||gt(v,i)?.value;if(T)return T}return""}function Pi(e,{customs:t,dates:o}){let{
month_of:i}=t();if(!i)return e;let l=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return l?`${l[3]}-${l[2].padStart(2,"\
0")}-${l[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(u,d)=>o().english[i[d.toLowerCase()]-1]??u).replace(/(?<=\d)\.(?= )/g,
"")}function Xt(e,t){return e===_e||t===_e||t.includes("T")?t===e:We(t).join()===We(e).join()}function ho(e,t){return e===
_e||t===_e?e===_e&&t!==_e?Kt:"":Xt(e,t)?"":io(t,e)?Kt:io(e,t)?Vt:""}var go={read(e,t,o){return t?.undated===!0?_e:Ui(Pi(
o.typed(t),o),o)},grade({answer:e},t){let o=ho(e,t);return[Xt(e,t)?1:o===Vt?.5:0,o]},outcome(e,t,o){let i=ho(e.answer,t),
l={"":"",[Kt]:e.if_too_precise,[Vt]:e.if_too_coarse},d={feedback:Xt(e.answer,t)?e.feedback:l[i]||e.if_wrong,understood:t};
return o?{...d,key:e.answer}:d},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var wo={read:(e,t,{typed:o})=>o(t,1e4),grade:()=>0,outcome:(e,t,o,{split:i})=>({written:t,count:i(t).length,...e})};function yo(e,t){let o=t.filter(i=>e.has(i)).length;return o/(e.size+t.length-o)}var ko=(e,t)=>Math.max(0,...t.map(o=>yo(
e,o))),bo={read({count:e},t,{Refusal:o,t:i}){let l=t?.words;if(!Array.isArray(l)||!l.length)throw new o(i("no words are \
marked"));if(!l.every(u=>Number.isInteger(u)&&u>=0&&u<e))throw new o(i("some of the marked words are not in the passage"));
return new Set(l)},grade:({accepted:e},t)=>ko(t,e),outcome(e,t,o){let{accepted:i,feedback:l,if_partly:u,if_wrong:d}=e,v=ko(
t,i),T=v>1-1e-9,I={words:[...t].sort((p,M)=>p-M),feedback:T?l:v&&u||d};if(!o)return I;let j=i.map(p=>yo(t,p)),F=i[j.indexOf(
Math.max(...j))];return{...I,key:F,why:T?"":l}},words(e,{words:t}){return[...new Set(t)].sort((i,l)=>Number(i)-Number(l)).
map(i=>e.words[Number(i)][1]).join(" ")}};var vo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var ot="nothing",xo={read({columns:e,among:t},o,{Refusal:i,t:l,typed:u}){let d=o?.cell;if(typeof d!="string"||d!==ot&&!e.
includes(d))throw new i(l("no cell is chosen"));if(d===ot)return{cell:d,value:""};let v=u(o);if(t.length&&!t.includes(v))
throw new i(l("something is chosen that is not offered by the question"));return{cell:d,value:v}},grade({wrong:e,mended:t,
among:o},{cell:i,value:l},{fits:u,isSlip:d}){return i!==e?0:e===ot||u(l,t)?1:[.5,!o.length&&d(l,t)?"near":""]},outcome(e,{
cell:t,value:o},i,{fits:l}){let{wrong:u,mended:d,feedback:v}=e,T=u===t,I=T&&(u===ot||l(o,d)),j=T?e.if_other_value:e.if_other_cell,
F={cell:t,value:o,right:T,feedback:I?v:j};if(!i)return F;let p={cell:u,value:d[0]??""};return{...F,key:p,why:I?"":v}},written({
cell:e,text:t},{t:o}){return e===ot?o("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Wi=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Yi=/^[-+]?\d[\d.,' ]*$/,Gi=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Hi={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Ki=1e-9,Vi=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Hi[t]);
function Ji(e,t,{escaped:o,SPACES:i}){if(!t.length)return e;let l=`(?:${t.map(o).join("|")})`;return e.replace(new RegExp(
`^${l}${i}*|${i}*${l}(?=\\.?$)`,"giu"),"")}function Qi(e,{customs:t,escaped:o}){let{decimal:i,group:l,grouping:u}=t();if(!l||
!Yi.test(e))return null;let[d,v]=u,T=o(l),I=`(?:${T}[0-9]{${v}})*${T}[0-9]{${d}}`,j=`(?:${o(i)}[0-9]+)?`,F=new RegExp(`^\
-?[1-9][0-9]{0,${v-1}}${I}${j}$`,"u");if(e.includes(l)&&!F.test(e))return null;let p=e.replaceAll(l,"").replaceAll(i,".");
return Gi.test(p)?Number(p):null}var $o=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Ki*Math.abs(e.answer),So={read(e,t,o){let i=Ji(
Vi(o.typed(t)),e.units,o),l=o.asciiDigits(i.replace(/\.$/,"")),u=Qi(l,o);if(u!==null)return u;if(!Wi.test(l))throw new o.
Refusal(o.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(l.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
$o(e,t)),outcome(e,t,o){let i=e.near.find(u=>u.value===t),l=$o(e,t)?e.feedback:i?.feedback??e.if_wrong;return o?{feedback:l,
key:e.words}:{feedback:l}}};function No(e,t){let o=t.filter(([i,l])=>e.indexOf(i)<e.indexOf(l)).length;return Math.max(0,2*o-t.length)/t.length}var Oo={
read({tokens:e},t,{chosenTokens:o,Refusal:i,t:l}){let u=o(t,"order",e);if(u.length!==e.length||new Set(u).size!==e.length)
throw new i(l("each item must appear exactly once in the order"));return u.map(d=>e.indexOf(d))},grade:({decided:e},t)=>No(
t,e),outcome({tokens:e,decided:t,feedback:o,near:i,if_wrong:l,open:u},d,v){let T=No(d,t)===1,I=i.find(F=>d.indexOf(F.before)<
d.indexOf(F.after)),j={order:d.map(F=>e[F]),feedback:T?o:I?.feedback??l};return!T&&!v?j:{...j,key:e,why:T?"":o,open:u}}};var To={read:(e,t,{typed:o})=>o(t),grade({accept:e,near:t},o,{fits:i,isSlip:l,nearFeedback:u}){return i(o,e)?1:[0,u(t,o)===
null&&l(o,e)?"near":""]},outcome(e,t,o,{fits:i,nearFeedback:l}){let d={feedback:(i(t,e.accept)?e.feedback:l(e.near,t))||
e.if_wrong};return o?{...d,key:e.accept[0]}:d}};var Ao={read(e,t,{Refusal:o,t:i}){if(typeof t?.answer!="boolean")throw new o(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,o){let i={answer:t,feedback:t?e.if_true:e.if_false};return o?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Eo={choice:to,choices:no,classify:oo,cloze:ro,date:go,discuss:wo,highlight:bo,match:vo,mend:xo,number:So,order:Oo,"s\
hort-text":To,"true-or-false":Ao};var Mo={read:(e,t,{typed:o})=>t.without===!0?"":o(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:o})=>t.without===
!0?o("Shown without a guess."):""};function bt(e,t,o){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new X(Y("nothing is chosen"));if(!i.every(l=>o.includes(
l)))throw new X(Y("something is chosen that is not part of the question"));return i}var Ro={read(e,t){let o=e.options.map(({token:i})=>i);return new Set(bt(t,"choices",o).map(i=>o.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},o)=>t?[o]:[])),outcome:(e,t,o)=>({options:e.options.map((i,l)=>Xi(i,t.has(l),o))})};function Xi({
token:e,correct:t,feedback:o,if_not_chosen:i},l,u){return!l&&!u?{token:e,chosen:l,verdict:"",feedback:""}:{token:e,chosen:l,
verdict:l?t?"right":"wrong":t?"missed":"left",feedback:!l&&i||o}}var Co={read({rows:e,places:t},o){let i=o?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new X(Y("nothing is chosen"));let u=e.map(({token:d})=>d);for(let[d,v]of Object.entries(i))if(!u.includes(d)||
!t.includes(v))throw new X(Y("something is chosen that is not part of the question"));return u.map(d=>Object.hasOwn(i,d)?
t.indexOf(i[d]):null)},grade:({rows:e},t)=>e.filter(({to:o},i)=>t[i]===o).length/e.length,outcome:({rows:e,places:t},o,i)=>({
pairs:e.map((l,u)=>{let d=o[u],v=d===l.to,T=d===null?"":t[d],I=d===null?"":Zi(l,d),j={token:l.token,chosen:T,right:v,feedback:I};
return!v&&!i?j:{...j,key:t[l.to],why:v?"":l.feedback}})})};function Zi({to:e,feedback:t,near:o,if_wrong:i},l){return l===
e?t:o.find(([u])=>u===l)?.[1]??i}var vt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Lo=`[${vt}]`,ea=new RegExp(
`^[${vt}]+|[${vt}]+$`,"g"),ta=new RegExp(`[${vt}]+`),Ye=e=>e.replace(ea,""),Ee=e=>Ye(e).split(ta).filter(Boolean),Ge=e=>[
...e].length,xt=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),en="ͅ",na=e=>/\p{M}/u.
test(e)&&(e===en||!(en+e).normalize("NFD").startsWith(en)),Io=e=>[...e.normalize("NFKD")].filter(t=>!na(t)).join(""),oa={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},ra=new Map(Object.entries(oa)),_o=e=>[...e].map(t=>ra.get(t)??t.toLowerCase()).join("");function sa(e){let t=e.codePointAt(
0),o=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-o-1));)o+=1;return o%10}var jo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
sa(t))),Do=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");function ia(e,t,[o,i,l,u]){let d=[o,l,0],v=new Map;for(let T=o;T<i;T+=1){let I=new Map;for(let j of t.get(e[T])??[]){if(j<
l)continue;if(j>=u)break;let F=(v.get(j-1)??0)+1;I.set(j,F),F>d[2]&&(d=[T-F+1,j-F+1,F])}v=I}return d}function qo(e,t){let o=new Map;
t.forEach((u,d)=>{o.set(u,[...o.get(u)??[],d])});let i=[],l=[[0,e.length,0,t.length]];for(let u=l.pop();u;u=l.pop()){let[
d,v,T,I]=u,[j,F,p]=ia(e,o,u);p&&(i.push([j,F,p]),l.push([d,j,T,F],[j+p,v,F+p,I]))}return i.sort((u,d)=>u[0]-d[0])}function tn(e,t){
let[o,i]=[[...e],[...t]],l=o.length+i.length,u=qo(o,i).reduce((d,[,,v])=>d+v,0);return l?2*u/l:1}function Bo(e,t){let o=[],
[i,l]=[0,0];for(let[u,d,v]of[...qo(e,t),[e.length,t.length,0]]){if(i<u||l<d){let T=i<u&&l<d?"replace":i<u?"delete":"inse\
rt";o.push({kind:T,a:i,b:u,c:l,d})}[i,l]=[u+v,d+v]}return o}var aa=200,ca=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,la=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ua=.8,da=.7,fa=4,nn={article:[],turning:[]},Uo=e=>{nn=e};function Fo(e,t=aa){let o=e?.text;if(typeof o!="string"||!Ye(o))
throw new X(Y("nothing is written"));if(Ge(o)>t)throw new X(Y("the answer is longer than {most} characters",{most:t}));return xt(
Ye(o))}function $t(e){let t=_o(Io(e.replace(/[’‘]/g,"'"))).replace(ca,"");return Ee(t).join(" ").replace(la,"").normalize(
"NFC")}function on(e,t){let o=$t(e);return t.some(i=>$t(i)===o)}function zo(e,t){let o=$t(e);return t.map($t).some(i=>tn(
o,i)>=ua&&!ha(o,i))}function ha(e,t){let o=u=>(u.match(/\p{Nd}+/gu)??[]).join(" ");if(o(e)!==o(t))return!0;let[i,l]=[Ee(
e),Ee(t)];return Bo(i,l).some(({kind:u,a:d,b:v,c:T,d:I})=>{let[j,F]=[i.slice(d,v),l.slice(T,I)];return u==="replace"?pa(
j.join(""),F.join("")):![...j,...F].every(p=>nn.article.includes(p))})}function pa(e,t){let o=nn.turning.some(i=>e===i+t||
t===i+e);return Math.min(Ge(e),Ge(t))<fa?o||[...e].sort().join("")!==[...t].sort().join(""):o||tn(e,t)<da}var Po=(e,t)=>e.
find(({text:o})=>on(t,[o]))?.feedback??null;var Wo={},Yo=e=>{Wo=e},Go={},Ho=e=>{Go=e},He={asciiDigits:jo,chosenTokens:bt,customs:()=>Wo,dates:()=>Go,escaped:Do,fits:on,
isSlip:zo,lengthOf:Ge,nearFeedback:Po,options:Ro,placing:Co,Refusal:X,SPACES:Lo,split:Ee,strip:Ye,t:Y,typed:Fo},ma=1e-9;
function rn(e,t){let[o,i]=typeof t=="number"?[t,""]:t,l=o>1-ma?1:Math.max(0,o),u=e*l;return{points:u,of:e,note:i,verdict:ga(
u,e,i)}}function ga(e,t,o){return e===t?"right":o==="near"?"near":e?"partly":"wrong"}var sn={...Eo,guess:Mo};function St({kind:e,key:t,points:o,graded:i,sealed:l}){let u=sn[e];return{read:d=>u.read(t,d,He),
grade:d=>i?rn(o,u.grade(t,d,He)):rn(0,0),outcome:(d,v)=>l?{}:u.outcome(t,d,v,He)}}var Ko=e=>Object.values(sn).map(t=>t.written?.(
e,He)).find(Boolean)??"",Vo=(e,t,o)=>sn[e].words?.(t,o,He)??"";var wa=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let i=0;i<8;i+=1)o=o&1?o>>>1^3988292384:o>>>1;return o});function Jo(e){
let t=4294967295;for(let o of e)t=wa[(t^o)&255]^t>>>8;return(t^4294967295)>>>0}var Ke=1,Nt=128*1024,ka=256*1024,ya=10**12,an=20,ba=/^[A-Za-z0-9_.:/-]{1,160}$/,Zo="sitting",er={sent:"object",confidence:"\
string",reason:"string",marks:"list"},Qo=new TextEncoder,Xo=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Me=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Ot=e=>typeof e=="string"&&ba.test(e),Ve=()=>`${new Date().toISOString().slice(0,19)}\
Z`,tr=e=>({format:Ke,course:e,made:Ve()});function rt({id:e,quiz:t,question:o,version:i,action:l,time:u,round:d,attempt:v,
words:T,n:I}){let{did:j,...F}=l,p=Object.entries(F).filter(([,M])=>M!==""&&M!=null);return{n:I,time:u,quiz:t,question:o,
did:j,...v?{try:v}:{},...Object.fromEntries(p),...T?{words:T}:{},[Zo]:d,version:i,id:e}}function nr(e){let t={did:e.did};
for(let[M,z]of Object.entries(er))if(M in e){if(or(e[M])!==z||!sr(e[M]))return null;t[M]=e[M]}let{id:o="",quiz:i="",question:l="",
version:u="",time:d="",words:v=""}=e,{[Zo]:T=0,try:I=0,n:j=0}=e;if(![o,i,l,u,d,v,t.did].every(M=>typeof M=="string")||!Ot(
o))return null;let p=M=>Number.isInteger(M)&&Number(M)>=0&&Number(M)<ya;return[T,I,j].every(p)?{id:o,quiz:i,question:l,version:u,
action:t,time:d,round:T,attempt:I,words:v,n:j}:null}function or(e){return Array.isArray(e)?"list":Me(e)?"object":typeof e}
function rr(e){let t={did:e.did};for(let[o,i]of Object.entries(er))if(or(e[o])===i){if(!sr(e[o]))throw new X(Y("this can\
not be saved"));t[o]=e[o]}return t}function sr(e){let t=Me(e)?Object.values(e):[e],o=i=>typeof i=="object"&&i!==null;return t.
every(i=>!o(i)||!Object.values(i).some(o))}function je(e){let t=Qo.encode(JSON.stringify(e).slice(0,-1));return st([t,Qo.
encode(`${ir(t)}
`)])}var ir=e=>`, "sum": "${Jo(e).toString(16).padStart(8,"0")}"}`;function ar(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>ka||t.length<an)return null;let o=t.subarray(0,-an);try{if(Xo.decode(t.subarray(-an))!==ir(o))return null;let i=`${Xo.
decode(o)}}`,l=i.startsWith("{")?JSON.parse(i):null;return cr(l)?l:null}catch{return null}}function cr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(cr)}function st(e){let t=new Uint8Array(
e.reduce((i,{length:l})=>i+l,0)),o=0;for(let i of e)t.set(i,o),o+=i.length;return t}var va=["sure","fairly","guessing"],xa=[0,1,2],lr=300,$a=1e-9,$e=({tries:e,opened:t})=>e.slice(t);function At(e,t){let o=new Map(
e.map(p=>[p.id,p])),i=new Map(e.map(({id:p})=>[p,Sa()])),l={answer(p,M,z){if(T(p.id))throw new X(Y("the question has alr\
eady been answered"));M.tries.push(Na(p,M,z))},hint(p,M){if(M.hints===p.hints.length)throw new X(Y("there is no hint lef\
t"));M.hints+=1},show(p,M){if(!I(p.id))throw new X(Y("the answer can only be shown after you have tried"));M.shown=!0},mark(p,M,z){
M.marks=Oa(p,M,z)},again(p,M){if(!j(p.id))throw new X(Y("the question was not missed"));M.opened=M.tries.length,M.shown=
!1,M.again+=1}};return{questions:e,question:u,progress:d,act:v,isFinal:T,mayShow:I,isMissed:j,score:F};function u(p){let M=o.
get(p);if(!M)throw new X(Y("the quiz has no such question"));return M}function d(p){return i.get(u(p).id)}function v(p,M){
let z=u(p);if(!Object.hasOwn(l,M.did))throw new X(Y("this cannot be done here"));return l[M.did](z,d(p),M),d(p)}function T(p){
let{tries:M,graded:z}=u(p),K=$e(d(p));if(!K.length)return!1;let B=z&&K[K.length-1].grade.verdict==="right";return d(p).shown||
B||M!==null&&K.length>=M}function I(p){let{graded:M,show_after:z}=u(p);return M&&$e(d(p)).length>=z&&!T(p)}function j(p){
return u(p).graded&&T(p)&&$e(d(p)).at(-1)?.grade.verdict!=="right"}function F(){let p=e.filter(H=>H.graded),M=p.map(({id:H})=>d(
H).tries).filter(H=>H.length),z=Tt(M.map(H=>H[H.length-1].points)),K=Tt(p.map(H=>H.points)),B=e.filter(({id:H})=>d(H).tries.
length).length,Z=B===e.length;return{points:z,first:Tt(M.map(H=>H[0].points)),of:K,answered:B,questions:e.length,missed:e.
filter(({id:H})=>j(H)).length,passed:t&&Z?100*z>=t*K-$a:null}}}var Sa=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,
again:0}),Tt=e=>e.reduce((t,o)=>t+o,0);function Na(e,t,o){let i=Me(o.sent)?o.sent:{},l=St(e),u=l.read(i),d=o.confidence||
"";if(d&&!(e.confidence&&va.includes(d)))throw new X(Y("this does not say how sure you are"));let v=o.reason||"";if(typeof v!=
"string"||[...v].length>lr)throw new X(Y("a reason is one line of at most {most} characters",{most:lr}));let T=Tt(e.hints.
slice(0,t.hints).map(p=>p.cost)),I=l.grade(u),j=Math.max(0,I.points-T*I.of),F=e.reason?Ee(v).join(" "):"";return{sent:i,
answer:u,grade:I,points:j,cost:T,confidence:d,reason:F}}function Oa(e,t,{marks:o}){if(!e.criteria||!t.tries.length)throw new X(
Y("there is no written answer to mark"));if(!(Array.isArray(o)&&o.length===e.criteria)||!o.every(l=>xa.includes(l)))throw new X(
Y("not every line of the rubric is marked"));return[...o]}function cn(e,t){let o=e.question(t),i=e.progress(t),l=$e(i),u=l[l.length-1],d=e.isFinal(t),{sent:v}=u;return{points:u.points,
of:u.grade.of,verdict:Ta(o,u),note:u.grade.note,cost:u.cost,tries:i.tries.length,first:i.tries[0].points,left:o.tries===
null?null:o.tries-l.length,final:d,may_show:e.mayShow(t),confidence:u.confidence,reason:u.reason,marks:[...i.marks],...Aa(
o,d||!o.graded),written:typeof v.text=="string"?v.text:"",...o.sealed?{sent:v}:{},...St(o).outcome(u.answer,d)}}function Ta({
sealed:e,graded:t},{grade:o}){return e?"sent":t?o.verdict:"discussed"}function Aa({told:e},t){let{review_due:o,...i}=t?e.
last:e.early,l=e.review_after&&e.review_after<ln();return{...i,review_due:l?o:""}}function ln(){let e=new Date;return[e.
getFullYear(),e.getMonth()+1,e.getDate()].map(o=>String(o).padStart(2,"0")).join("-")}var Et=e=>async function(o,i){switch(o.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${ln()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(o.upto),{keeping:"noted"};case"add":return Ea(
e,new Uint8Array(i[0]));default:throw new X(Y("this kind of message is not known"))}};async function Ea(e,t){let{added:o,
mended:i}=await e.merge(t),l=o?Kn("One entry was added from the file.","{count} entries were added from the file.",o):Y(
"Nothing was added: everything in the file is already here."),u=i.map(d=>Y("In the file: {what}",{what:d}));return{keeping:"\
added",told:[l,...u,e.why()].join(" ").trim()}}function ur(e,t){let o=Et(e),i={ask:(d,v=[])=>o(d,v)},l=Y("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),u=Y("\
This page checks your answers by itself, so the key is in its source, where a curious reader finds it.");return me("div",
{class:"ck coursekit-answers",role:"group","aria-label":Y("Your answers as a file"),lang:ze.used},me("p",{class:"ck-head\
ing"},Y("Your answers as a file")),me("p",{},l),t?null:eo(i),me("p",{class:"ck-beside"},u))}function dr(){"use strict";var e=(()=>{var t=Object.defineProperty,o=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
l=Object.prototype.hasOwnProperty,u=(n,r)=>{for(var s in r)t(n,s,{get:r[s],enumerable:!0})},d=(n,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let c of i(r))!l.call(n,c)&&c!==s&&t(n,c,{get:()=>r[c],enumerable:!(a=o(r,c))||a.enumerable});
return n},v=n=>d(t({},"__esModule",{value:!0}),n),T={};u(T,{explorer:()=>be,predict:()=>Ir,progress:()=>Zr,quiz:()=>Js,reader:()=>ii});
var I={},j={used:"",own:""};function F(n,r){I=n.get("words")??{};let s=n.get("languages");s?.used&&(j=s,r.lang=s.used,r.
dir=s.direction)}function p(n,r={}){let s=I[n]??n;return z(typeof s=="string"?s:s[0],r)}function M(n,r,s,a={}){let c=I[n]??
[n,r],h=Number.isInteger(s)?s<200?s:100+s%100:100,w=(I[n]&&I[""]?.[h])??+(s!==1);return z(c[Number(w)],{count:s,...a})}function z(n,r){
return n.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function K(n){if(n==="undated")return p("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!s)return n;let c=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:h}=j;return c.toLocaleDateString(!h||h==="en"?"en-GB":h,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var B=15e3,Z=new Set(["a","button","input","select","textarea","summary"]),H="a[href], butt\
on, input, select, textarea, summary, [tabindex]";function f(n,r={},...s){let a=document.createElement(n);for(let[c,h]of Object.
entries(r))c.startsWith("on")?a.addEventListener(c.slice(2),h):h!==!1&&h!=null&&a.setAttribute(c,h===!0?"":h);r.dir==="a\
uto"&&j.own&&(a.lang=j.own);for(let c of s)c!=null&&a.append(c);return(Z.has(n)||"tabindex"in r)&&ee(a),a}function ee(n){
n instanceof HTMLElement&&n.matches(H)&&(n.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:n})=>{n instanceof Element&&
n.closest(".jupyter-widgets")&&ee(n)}));function ae(n,r,s){let a=f(n,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
H).forEach(ee)):a.textContent=s,a}function ce(){let n=f("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;
return{region:n,announce:s=>{n.replaceChildren(f("p",{},s)),clearTimeout(r),r=setTimeout(()=>n.replaceChildren(),B)}}}var V=Math.
random().toString(36).slice(2,12),oe=0;function se(n){return oe+=1,`ck-${n}-${V}-${oe}`}var be={render({model:n,el:r}){F(
n,r);let{region:s,announce:a}=ce(),c=n.get("choices").map((_,D)=>Ce(_,()=>m(D))),h=f("button",{type:"button",onclick:k},
p("Show all rows")),w=f("p",{class:"ck-count"}),y=Je(n.get("columns")),g=f("div",{class:"ck-picture"});return r.replaceChildren(
f("div",{class:"ck ck-explorer",role:"group","aria-label":p("Table with choices")},f("div",{class:"ck-choices"},...c.map(
({element:_})=>_),h),w,y.element,g,s)),n.on("change:chosen",$),n.on("change:picture",E),$(),()=>{n.off("change:chosen",$),
n.off("change:picture",E)};function m(_){let D=[...n.get("chosen")];D[_]=c[_].value(),S(D)}function k(){S(c.map(()=>null))}
function S(_){n.set("chosen",_),n.save_changes(),a(w.textContent)}function $(){let _=n.get("chosen"),D=n.get("rows"),W=D.
filter(({facets:b})=>b.every((x,L)=>_[L]===null||_[L]===x));c.forEach((b,x)=>{b.show(_[x])}),w.textContent=W.length?M("1\
 of {total} rows matches.","{count} of {total} rows match.",W.length,{total:D.length}):p("No row matches all of these ch\
oices."),y.show(W),E()}function E(){let _=n.get("picture"),D=JSON.stringify(_.of)===JSON.stringify(n.get("chosen"));_.of?
D?_.fault?g.replaceChildren(f("p",{dir:"auto"},_.fault)):g.replaceChildren(..._.lead?[at(_)]:[]):g.replaceChildren(f("p",
{},p("The figure for these rows is being drawn."))):g.replaceChildren()}}};function Ce({name:n,values:r},s){let a=r.map(
(h,w)=>f("option",{value:w,dir:"auto"},h||p("no entry"))),c=f("select",{onchange:s},f("option",{value:""},p("all")),...a);
return{element:f("label",{},f("span",{dir:"auto"},n)," ",c),value:()=>c.value===""?null:r[Number(c.value)],show:h=>c.value=
h===null?"":String(r.indexOf(h))}}function Je(n){let r=f("tbody"),s=n.map(y=>f("th",{scope:"col",dir:"auto"},y)),a=f("ta\
ble",{},f("thead",{},f("tr",{},...s)),r),c=p("The matching rows"),h=f("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":c},a);return{element:h,show:w};function w(y){h.hidden=y.length===0,h.scrollTop=0,r.replaceChildren(...y.map(
({cells:g})=>f("tr",{},...g.map(it))))}}function it(n){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(n)?.[1];return r?
f("td",{},f("a",{href:n,target:"_blank",rel:"noopener noreferrer"},r)):f("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
n)&&"ck-date"},n)}function at({source:n,alt:r,lead:s,parts:a}){if(!n)return f("div",{lang:"en"},f("p",{},s),...De(a));let c=De(
a.filter(({open:y})=>!y)),h=f("details",{},f("summary",{},p("Describe this figure")),f("p",{},s),...c),w=f("figcaption",
{},...De(a.filter(({open:y})=>y)),c.length?h:"");return f("figure",{lang:"en"},f("img",{alt:r,src:n}),w)}function De(n){
return n.flatMap(({heading:r,items:s})=>[f("p",{},f("strong",{},r)),f("ol",{},...s.map(a=>f("li",{},a)))])}function ct(n){
let r=f("p",{class:"ck-notice"}),s=f("p",{class:"ck-why-unsaved"}),a=f("p",{class:"ck-beside"});return{elements:{notice:r,
unsaved:s,left:a},announce:n,tell(c){r.replaceChildren(c),n(c)},clear:()=>r.replaceChildren(),setUnsaved:c=>s.replaceChildren(
c),whyUnsaved:()=>s.textContent??"",setLeft(c){a.replaceChildren(c?p("Not checked yet: this is how you left it."):"")}}}
function Lt(){let n=f("ul",{class:"ck-earlier",hidden:!0});return{element:n,show(r){!r.length&&n.hidden||(n.hidden=!r.length,
n.replaceChildren(...r.map(lt)))}}}function lt({time:n,words:r}){let s=K(n.slice(0,10));if(!r){let c=p("Given to an earl\
ier version of this question, on {day}; it stays in your record.",{day:s});return f("li",{},c)}let a=p("Given to an earl\
ier version of this question, on {day}: ",{day:s});return f("li",{},a,f("q",{dir:"auto"},r))}var It=2e4;function Qe({look:n,
retry:r,announce:s}){let a=f("p",{}),c=f("button",{type:"button",onclick:()=>r(!0)},p("Try again")),h=f("details",{hidden:!0}),
w=f("div",{class:"ck-saving",hidden:!0},a,c,h),y="",g=!1,m;return{element:w,show:k,close:()=>clearTimeout(m)};function k({
aloud:E=!1}={}){let _=n(),D=_t(_),W=!D.length,b=W?ut(_.late,g):D.join(" ");g||=!W,a.replaceChildren(b),w.classList.toggle(
"ck-unsaved",!W),c.hidden=W||_.isSilent,$(_.kept.mended??[]),w.hidden=!b&&h.hidden,b&&(W?b!==y:E)&&s(b),y=b,clearTimeout(
m),!W&&!_.isSilent&&(m=setTimeout(S,It))}function S(){document.hidden?k():r(!1)}function $(E){if(h.hidden=!E.length,h.dataset.
lines===String(E.length))return;h.dataset.lines=String(E.length);let _=M("1 line of your record could not be read.","{co\
unt} lines of your record could not be read.",E.length),D=E.map(b=>f("li",{dir:"auto"},b)),W=[f("summary",{},_),f("ul",{},
...D)];h.replaceChildren(...E.length?W:[])}}function ut(n,r){return n?M("1 change that was waiting in this browser has n\
ow been saved.","{count} changes that were waiting in this browser have now been saved.",n):r?p("Everything is saved now\
."):""}function _t({kept:n,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?A(r):qe()];if(!n.why)return[];let c=n.waiting?
M("1 change is waiting to be saved.","{count} changes are waiting to be saved.",n.waiting):"",h=r&&a?p("This browser kee\
ps a copy until it is saved."):"";return[fe(n.why),c,h].filter(Boolean)}function A(n){return M("Not saved yet: 1 change \
is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} changes are waiting in \
this browser, and will be sent when this quiz runs again.",n)}var fe=n=>p("Not saved yet: {reason}",{reason:n}),qe=()=>p(
"Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),Oe=n=>n?p("Not save\
d yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz runs again. If the\
 kernel is busy, wait; otherwise run this cell again."):qe(),jt="coursekit",pn=window,mn=Symbol.for("coursekit.unstored");
pn[mn]??=new Map;var Le=pn[mn],Ar=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1]??
"/";function Dt(){try{return window.localStorage}catch{return null}}function qt(n,r){let s=`${[jt,n,Ar,r].join(" ")} `;return{
front:s,put(a,c){let h=JSON.stringify(c);try{return Er(h.length+s.length+a.length),window.localStorage.setItem(s+a,h),Le.
delete(s+a),!0}catch{return Le.set(s+a,h),!1}},remove(a){Le.delete(s+a),Dt()?.removeItem(s+a)},get:a=>Bt(Le.get(s+a)??Be(
s+a)),has:a=>Le.has(s+a)||Be(s+a)!==null,isStored:a=>Be(s+a)!==null,all:()=>gn(s).flatMap(a=>{let c=Bt(Le.get(a)??Be(a));
return c?[[a.slice(s.length),c]]:[]})}}function Be(n){return Dt()?.getItem(n)??null}function gn(n){let r=Dt(),s=new Set(
Le.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(n))}function Bt(n){
try{let r=JSON.parse(n??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Er(n){let r=w=>w.length+
(Be(w)?.length??0),s=gn(`${jt} `),a=s.reduce((w,y)=>w+r(y),0);if(a+n<=1e6)return;let c=w=>Bt(Be(w))?.at??0,h=s.filter(w=>!w.
startsWith(`${jt} waiting `));h.sort((w,y)=>c(w)-c(y));for(let w of h){if(a+n<=1e6)return;a-=r(w),window.localStorage.removeItem(
w)}if(a+n>1e6)throw new Error("no room for another action")}function Ut(n){let r=JSON.stringify(n);return[2166136261,19088743].
map(s=>{let a=s;for(let c=0;c<r.length;c+=1)a=Math.imul(a^r.charCodeAt(c),16777619);return(a>>>0).toString(16).padStart(
8,"0")}).join("")}function wn(n,{course:r,quiz:s},a,{onNews:c,onLate:h,onElsewhere:w}){let y=qt("waiting",r),g=new Map,m=new Map,
k=new Map,S=new Set,$=new Set,E=new Set,_={},D=!1;return n.listen(ye),window.addEventListener("storage",ie),window.addEventListener(
"beforeunload",ue),{give:x,giveAll:L,again:O,waiting:W,saved:le,areStored:()=>W().every(({id:U})=>y.isStored(U)),areSilent:()=>W().
some(({id:U})=>S.has(U)),open(U){_=U,!D&&(D=!0,b().forEach(R))},notOpened(){for(let{id:U}of b())S.add(U)},close(){window.
removeEventListener("storage",ie),window.removeEventListener("beforeunload",ue)}};function W(){let[U]=s.split(/(?<=\/)/),
q=({quiz:J})=>J===s||U.endsWith("/")&&String(J).startsWith(U);return y.all().map(([J,re])=>({...re,id:J})).filter(q).sort(
(J,re)=>J.n-re.n||(J.id<re.id?-1:1))}function b(){return W().filter(({id:U})=>!k.has(U))}function x(U,q,J){let re=N({type:"\
do",question:U,deed:q});m.set(re.id,J),C(re),R(re)}function L(U,{onReply:q,onSilence:J}){let re=Object.entries(U).map(([
de,Ne])=>N({type:"do",question:de,deed:Ne}));re.forEach(C);let pe=Object.fromEntries(re.map(de=>[de.question,Q(de)])),we=n.
ask({type:"do-all",deeds:pe},{onReply(de){for(let{id:Ne,question:Gn}of re)Gn&&Gn in de.refused?he(Ne):ne(Ne,de);q(de),c()},
onSilence(){for(let{id:de}of re)S.add(de);c(),J()}});for(let{id:de}of re)k.set(de,we)}function O(U){let q=N({type:"again"});
m.set(q.id,U),R(q)}function N(U){let q=W(),J=q.findLast(Ne=>Ne.question===U.question);if(J&&Mr(J,U)&&!$.has(J.id))return J;
let re=`${new Date().toISOString().slice(0,19)}Z`,pe=U.question&&(_[U.question]??te(U.question)),we=(q.at(-1)?.n??0)+1,de={
id:Rr(),n:we,quiz:s,time:re,version:pe,...U};return y.put(de.id,de),de}function C(U){let q=({id:J,n:re,question:pe})=>pe===
U.question&&re<U.n&&!$.has(J)&&(S.has(J)||!k.has(J));W().filter(q).forEach(R)}function R(U){let{id:q,quiz:J,type:re}=U;if(re===
"again"&&J!==s){he(q);return}let pe=P(U);S.delete(q);let we=n.ask(pe,{onReply(de){ne(q,de);let Ne=m.get(q);m.delete(q),Ne?
Ne.onReply(de):E.has(q)||h(U,de),E.add(q),c()},onSilence(){S.add(q),c(),m.get(q)?.onSilence?.()},onRefused(de){he(q),m.get(
q)?.onRefused?.(de),c()}});k.set(q,we)}function P(U){let{id:q,quiz:J,type:re,question:pe}=U;if(re==="again")return{type:re,
id:q};let we=k.has(q)||!m.has(q);return{type:"do",question:pe,deed:Q(U),...we&&{late:we,quiz:J}}}function Q({id:U,question:q="",
deed:J,version:re,time:pe}){let we=re===te(q)?_[q]:re;return{...J,id:U,time:pe,...we&&{version:we}}}function te(U){let q=g.
get(U);if(q)return q;let J=Ut(a.find(({id:re})=>re===U)??U);return g.set(U,J),J}function ne(U,q){S.delete(U),$.add(U),q.
saved&&le()}function le(){$.forEach(he)}function he(U){$.delete(U),S.delete(U),y.remove(U)}function ye(U){for(let q of W())
(k.get(q.id)??U)<U&&!$.has(q.id)&&R(q);G()}function ie({key:U}){U?.startsWith(y.front)&&G()}function G(){let U=[...S].filter(
q=>!y.has(q));for(let q of U)S.delete(q),m.delete(q);U.length&&w()}function ue(U){W().some(({id:q})=>!y.isStored(q))&&U.
preventDefault()}}var Mr=(n,r)=>n.type===r.type&&n.question===r.question&&JSON.stringify(n.deed)===JSON.stringify(r.deed);
function Rr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(n=>n.toString(
16).padStart(2,"0")).join("")}var Cr=3e3;function kn(n){let r=new Map,s=[],a=0;return n.on("msg:custom",c),{ask(h,w){let y=se(
"message");a+=1;let g=setTimeout(()=>w.onSilence?.(),Cr);r.set(y,{...w,place:a,timer:g});try{n.send({...h,message_id:y})}catch{}
return a},listen:h=>s.push(h),close(){n.off("msg:custom",c);for(let{timer:h}of r.values())clearTimeout(h);r.clear()}};function c(h){
let w=r.get(h.message_id);if(w){r.delete(h.message_id),clearTimeout(w.timer),h.type==="refused"?w.onRefused?.(h.reason):
w.onReply(h);for(let y of s)y(w.place)}}}var Lr=400;function yn({course:n,quiz:r}){let s=qt("draft",n),a=g=>`${r} ${g.id}`,
c=new Map(s.all()),h=new Set,w;return window.addEventListener("pagehide",y),document.addEventListener("visibilitychange",
y),{of(g,m){let k=c.get(a(g));return k&&(m||k.sign===Ut(g))?k.deed:null},soon(g){h.add(g),clearTimeout(w),w=setTimeout(y,
Lr)},keep(g,m){s.put(a(g),{at:Date.now(),sign:Ut(g),deed:m})},forget(g){c.delete(a(g)),s.has(a(g))&&s.remove(a(g))},close(){
y(),window.removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};function y(){clearTimeout(
w);for(let g of h)g.keepDraft();h.clear()}}var Ir={render({model:n,el:r}){F(n,r);let s=_r(n,kn(n),r);return r.replaceChildren(
s.element),s.close}};function _r(n,r,s){let[a]=n.get("shown"),c=n.get("manner"),{region:h,announce:w}=ce(),y=ct(w),g=wn(
r,c,[a],{onNews(){g.waiting().length||y.setUnsaved("")},onLate:(G,ue)=>ne(ue.stands?.result),onElsewhere:N}),m=yn(c),k=jr(
a,{onGuess:P,onLook:Q,onInput:()=>m.soon({keepDraft:R})}),S=f("p",{class:"ck-guessed",hidden:!0}),$=f("p",{class:"ck-not\
ice"}),E=ae("div",{class:"ck-prompt",dir:"auto"},a.prompt),_=a.below?ae("div",{dir:"auto"},a.below):null;E.id=k.promptId;
let{notice:D,unsaved:W}=y.elements,b=[E,_,k.element,S,D,W,$,h],x=f("div",{class:"ck ck-predict"},...b),L=!1;return C(),n.
on("change:stage",he),r.ask({type:"open"},{onReply(G){ne(G.questions[a.id].result),g.open(G.versions)},onSilence(){g.notOpened(),
g.waiting().length&&y.setUnsaved(Oe(g.areStored()))}}),{element:x,close:O};function O(){n.off("change:stage",he);for(let G of[
g,m,r])G.close()}function N(){let G=ue=>ne(ue.questions[a.id].result);r.ask({type:"open"},{onReply:G})}function C(){let[
G]=g.waiting(),ue=m.of(a,!0)??G?.deed,{text:U}=ue?.sent??{};typeof U=="string"&&(k.text.value=U)}function R(){let G=k.text.
value.trim();G&&!k.element.hidden?m.keep(a,{sent:{text:G}}):m.forget(a)}function P(){let G=k.text.value.trim();G?te({text:G}):
(y.tell(p("Write your guess first; one word is enough.")),k.text.focus())}function Q(){te({without:!0})}function te(G){if(L)
return;L=!0,y.clear();let ue={did:"answer",sent:G};g.give(a.id,ue,{onReply(U){y.setUnsaved(U.saved?"":fe(n.get("kept")?.
why??"")),ne(U.stands.result),w(p("What the guess was about is shown below."))},onSilence(){L=!1,y.setUnsaved(Oe(g.areStored())),
w(y.whyUnsaved())},onRefused(U){L=!1,y.tell(p("Not kept: {reason}.",{reason:U})),N()}})}function ne(G){G&&(k.element.hidden=
!0,m.forget(a),S.hidden=!1,S.replaceChildren(...G.written?[f("strong",{},p("Your guess:"))," ",f("q",{dir:"auto"},G.written)]:
[p("You chose to see it without a guess.")]),le(),he())}function le(){let G=ie(),ue=G?.parentElement?.querySelector("tem\
plate");!G||!ue||(G.append(ue.content.cloneNode(!0)),ue.remove(),G.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ye())}function he(){let G=n.get("stage");$.replaceChildren(G==="failed"?n.get("fault"):""),G==="failed"&&L&&w(n.get("fau\
lt")),G==="open"&&ye()}function ye(){let G=ie();if(!G)return;let ue=p("What the guess was about");for(let[J,re]of[["tabi\
ndex","-1"],["role","group"],["aria-label",ue]])G.setAttribute(J,re);ee(G);let{activeElement:U}=document,q=U!==document.
body&&!x.contains(U);L&&!q&&G.focus({preventScroll:!0}),L=!1}function ie(){return s.closest(".ck-gate")?.querySelector("\
.ck-revealed")}}function jr(n,{onGuess:r,onLook:s,onInput:a}){let c=se(n.id),h=f("p",{class:"ck-how",id:se("how")},p("Ma\
ke your guess first: then you see. No guess is graded.")),w=f("textarea",{rows:2,maxlength:1e3,dir:"auto","aria-labelled\
by":c,"aria-describedby":h.id,oninput:a}),y=f("button",{type:"submit",class:"ck-main"},p("Keep my guess and show")),g=f(
"button",{type:"button",onclick:s},p("Show without a guess"));return{element:f("form",{novalidate:!0,onsubmit(m){m.preventDefault(),
r()}},h,w,f("div",{class:"ck-actions"},y,g)),text:w,promptId:c}}var bn="coursekit",Xe="records";function Dr(n,r,s){let a=!0,
c=null,h=!1;n.on("change:keeping",w),w();async function w(){try{await qr(y)}catch(g){h||s(g instanceof Error?g.message:String(
g)),h=!0}}async function y(){if(!a&&!n.get("keeping").at_stake)return;let g=await Br();try{let{course:m}=n.get("keeping"),
k=await Ur(g,m);k&&!Pr(k,c)&&await r.ask({keeping:"add"},[k]);let{upto:S,files:$}=await r.ask({keeping:"take"});S&&(c=zr(
$[0]),await Fr(g,m,c),await r.ask({keeping:"taken",upto:S})),a=!1}finally{g.close()}}}function qr(n){return navigator.locks?
navigator.locks.request(bn,n):n()}function Br(){return new Promise((n,r)=>{let s=indexedDB.open(bn,1);s.onupgradeneeded=
()=>s.result.createObjectStore(Xe),s.onsuccess=()=>n(s.result),s.onerror=()=>r(s.error)})}function Ur(n,r){return new Promise(
(s,a)=>{let c=n.transaction(Xe).objectStore(Xe).get(r);c.onsuccess=()=>s(c.result),c.onerror=()=>a(c.error)})}function Fr(n,r,s){
return new Promise((a,c)=>{let h=n.transaction(Xe,"readwrite");h.objectStore(Xe).put(s,r),h.oncomplete=()=>a(),h.onabort=
()=>c(h.error)})}var zr=({buffer:n,byteOffset:r,byteLength:s})=>new Uint8Array(n,r,s).slice(),Pr=(n,r)=>n.length===r?.length&&
n.every((s,a)=>s===r[a]),Wr=1e4,vn=8,Yr=6e4;function Gr(n,r,s){return xn(n,r,$n(n,s))}function Hr(n,r,s){let a=$n(n,s),c=xn(
n,r,a);return n.get("keeping").place!=="session"&&r.append(Vr(a)),{link:a,leave:c}}function xn(n,r,s){let{place:a}=n.get(
"keeping"),c=()=>{},h=w=>{r.prepend(Kr(n,s,w)),c=Qr(n)};return a==="session"&&h(""),a==="page"&&Dr(n,s,h),()=>c()}function $n(n,r){
let s=new Map;return n.on("msg:custom",(a,c)=>{a.keeping==="changed"&&r();let h=s.get(a.keeping_id);h&&(s.delete(a.keeping_id),
clearTimeout(h.timer),a.keeping==="refused"?h.refuse(new Error(a.reason)):h.resolve({...a,files:c}))}),{ask(a,c=[]){return new Promise(
(h,w)=>{let y=se("keeping"),g=()=>w(new Error(p("The kernel is not answering. Run this cell again.")));s.set(y,{resolve:h,
refuse:w,timer:setTimeout(g,Wr)});try{n.send({...a,keeping_id:y},void 0,c)}catch{}})}}}function Kr(n,r,s){let a=f("p",{class:"\
ck-reminder"}),c=()=>{let h=p("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(n.get("keeping").at_stake?h:"")};return n.on("change:keeping",c),c(),f("div",{class:"ck ck-keeping",role:"\
group","aria-label":p("Your answers are not kept here.")},f("p",{},f("strong",{},p("Your answers are not kept here.")),"\
 ",s?p("The browser will not store them ({reason}).",{reason:s}):""," ",p("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Sn(r),a)}function Vr(n){let r=p("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return f("div",{class:"ck"},f(
"h3",{},p("Your answers as a file")),f("p",{},r),Sn(n))}function Sn(n){let{region:r,announce:s}=ce(),a=f("p",{class:"ck-\
notice"}),c=f("input",{type:"file",accept:".jsonl",hidden:!0,onchange:m}),h=f("button",{type:"button",onclick:g},p("Down\
load my answers")),w=f("button",{type:"button",onclick:()=>c.click()},p("Upload a file of answers"));return f("div",{class:"\
ck-file"},f("div",{class:"ck-actions"},h,w,c),a,r);function y(k){a.replaceChildren(k),s(k)}async function g(){try{let{name:k,
upto:S,files:$}=await n.ask({keeping:"take"});if(!S)return y(p("There is nothing to download yet."));Jr(new Blob($,{type:"\
application/jsonl"}),k),await n.ask({keeping:"taken",upto:S}),y(p("Downloaded: {name}. Keep this file.",{name:k}))}catch(k){
y(p("Not downloaded: {reason}",{reason:Nn(k)}))}}async function m(){let[k]=c.files??[];if(k)try{if(k.size>vn*1024*1024)throw new Error(
p("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:vn}));
let{told:S}=await n.ask({keeping:"add"},[await k.arrayBuffer()]);y(S)}catch(S){y(p("Not uploaded: {reason}",{reason:Nn(S)}))}finally{
c.value=""}}}var Nn=n=>n instanceof Error?n.message:String(n);function Jr(n,r){let s=URL.createObjectURL(n);f("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),Yr)}function Qr(n){let r=s=>{n.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var Xr=300,dt=14,Ft=17,
zt=["done","missed","left"],On={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Zr={render({model:n,el:r}){F(n,
r);let s=es(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:c}=Hr(n,r,s.lookSoon);s.look();let h=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return h.observe(r),()=>{h.disconnect(),c()}}};function es(n){let{region:r,announce:s}=ce(),
a=f("p",{class:"ck-total"}),c=f("p",{class:"ck-notice"}),h=f("div"),w=f("button",{type:"button",onclick:$},p("Refresh")),
y=f("div",{class:"ck ck-progress"},a,os(),w,c,h,r),g,m="";return{element:y,look:k,lookSoon:S};async function k(){try{let{
lessons:E,unread:_,apart:D}=await n({keeping:"look"}),W=[..._.map(x=>p("This lesson cannot be read: {why}",{why:x})),D];
c.replaceChildren(...W.filter(Boolean).map(x=>f("p",{},x)));let b=JSON.stringify(E);return b===m||(m=b,a.replaceChildren(
E.length?p("All lessons: {counts}",{counts:Pt(E.flatMap(Tn))}):p("No lesson here has any questions.")),h.replaceChildren(
...E.map(ts))),!0}catch(E){let _=E instanceof Error?E.message:String(E);return c.replaceChildren(_),s(_),!1}}function S(){
clearTimeout(g),g=setTimeout(k,Xr)}async function $(){await k()&&s(a.textContent)}}var Tn=n=>n.objectives.flatMap(({questions:r})=>r.
map(({state:s})=>s));function ts(n){let r=Tn(n),s=f("span",{dir:"auto"},n.title),a=f("span",{class:"ck-unseen"},p("(open\
s in a new tab)")),c=zt.flatMap(h=>r.filter(w=>w===h));return f("section",{},f("h3",{},f("a",{href:n.file,target:"_blank",
rel:"noopener"},s," ",a)),f("p",{class:"ck-counts"},Wt(c),Pt(r)),f("ul",{},...n.objectives.map(ns)))}function ns({text:n,
questions:r}){let s=r.map(({state:h})=>h),a=r.filter(({state:h})=>h==="missed"),c=r.filter(({state:h,earlier:w})=>h==="l\
eft"&&w);return f("li",{},n?f("span",{dir:"auto"},n):p("Questions without an objective"),f("p",{class:"ck-counts"},Wt(s),
Pt(s)),An(p("Missed:"),a),An(p("Changed since you answered:"),c))}function An(n,r){if(!r.length)return null;let s=r.map(
({prompt:a})=>ae("li",{dir:"auto"},a));return f("div",{class:"ck-prompts"},f("p",{},n),f("ul",{},...s))}function Pt(n){let[
r,s,a]=zt.map(c=>n.filter(h=>h===c).length);return p("{done} done, {missed} missed, {left} left",{done:r,missed:s,left:a})}
function os(){let n={done:p("done"),missed:p("missed"),left:p("left")},r=zt.map(s=>f("span",{},Wt([s]),` ${n[s]}`));return f(
"p",{class:"ck-legend"},p("A symbol for each question:"),...r)}function Wt(n){let r=ft("svg",{class:"ck-marks",width:n.length*
Ft,height:dt,viewBox:`0 0 ${n.length*Ft} ${dt}`,"aria-hidden":"true",focusable:"false"});return n.forEach((s,a)=>{let c=ft(
"g",{class:`ck-mark-${s}`,transform:`translate(${a*Ft} 0)`});c.append(ft("rect",{x:1,y:1,width:dt-2,height:dt-2,rx:2})),
On[s]&&c.append(ft("path",{d:On[s]})),r.append(c)}),r}function ft(n,r){let s=document.createElementNS("http://www.w3.org\
/2000/svg",n);for(let[a,c]of Object.entries(r))s.setAttribute(a,`${c}`);return s}var rs=3,ss=30,En=100;function is(n,{way:r,
makeForm:s,put:a}){let c=[],h=r==="one-by-one",w=f("button",{type:"button",class:"ck-main",hidden:!0,onclick:W},p("Next \
question")),y={},g=0;return{next:w,begin(){$(rs),c.length<n.length&&as(S)},addAll:()=>$(1/0),restore:E,restoreOne:_,arrange:D,
named:m,around(b){let x=b instanceof Element?b.closest("form"):null;return c.find(L=>L.element===x)},actions:()=>Object.
fromEntries(k().flatMap(([b,x])=>{let L=x.action();return L?[[b,L]]:[]})),left:()=>c.filter(b=>!b.isAnswered()).length,firstToAnswer:()=>k().
find(([b])=>!y[b]?.result)?.[1],setSaved(b){for(let[x,L]of k())b.has(x)||L.setUnsaved("")}};function m(b){return c[n.findIndex(
({id:x})=>x===b)]}function k(){return c.map((b,x)=>[n[x].id,b])}function S(){$(ss),c.length<n.length&&setTimeout(S)}function $(b){
let x=n.slice(c.length,c.length+b).map((L,O)=>{let N=c.length+O+1,C=p("Question {place} of {count}",{place:N,count:n.length}),
R=s(L,C);return y[L.id]&&R.restore(y[L.id]),R});c.push(...x),D(),a(x,n.length-c.length)}function E(b){y=b,r!=="each"&&$(
1/0);for(let[x,L]of k())L.restore(y[x]);h&&(g=Math.max(0,c.findIndex(x=>!x.isAnswered()))),D()}function _(b,x){y[b]=x,m(
b)?.restore(x),D()}function D(){c.forEach((b,x)=>{b.element.hidden=h&&x>g}),w.hidden=!(h&&g<c.length-1&&c[g].isAnswered())}
function W(){g+=1,D(),c[g].focus()}}function as(n){let r=!1,s=()=>{r||n(),r=!0};setTimeout(s,En),requestAnimationFrame(()=>cs(
s))}function cs(n){"requestIdleCallback"in window?requestIdleCallback(n,{timeout:En}):setTimeout(n)}var ls=({options:n},{
t:r,viewOptions:s})=>s(n,{how:r("Choose one answer."),type:"radio"}),us=({options:n},{t:r,viewOptions:s})=>s(n,{how:r("C\
hoose every answer that is right."),type:"checkbox"});function ds(n,r){let{make:s,makeMarkdown:a,t:c}=r,h=n.right;return r.
viewPlaced(n,c("Choose a column for each."),w=>{let y=r.uniqueId("classify"),g=a("legend",{dir:"auto"},w),m=h.map(({token:$})=>s(
"input",{type:"radio",name:y,value:$})),k=h.map(($,E)=>s("label",{},m[E]," ",a("span",{dir:"auto"},$.text))),S=s("fields\
et",{class:"ck-inline"},g,...k);return{element:S,control:S,words:g.textContent??"",value:()=>r.chosenValue(m),set:$=>r.chooseValue(
m,$)}})}function fs(n,r){let{describe:s,make:a,setInvalid:c,t:h}=r,w=n.pieces,y=n.gaps,g=y.map((S,$)=>{let E=h("Gap {pla\
ce} of {count}",{place:$+1,count:y.length});return{control:r.makeBlank({class:"ck-gap","aria-label":E},S),label:E,feedback:r.
makeFeedback()}}),m=a("p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});w.forEach((S,$)=>{m.append(r.makeMarkdown(
"span",{},S)),g[$]&&m.append(g[$].control)});for(let{control:S}of g)s(S,m);let k=a("div",{},m,...g.map(({feedback:S})=>S.
element));return{how:h("Fill the gaps."),body:k,answer(){let S=g.map(({control:$})=>$.value.trim());return S.some(Boolean)?
{gaps:S}:null},fill({gaps:S}){g.forEach(({control:$},E)=>{$.value=S[E]??""})},show(S){g.forEach(({control:$,label:E,feedback:_},D)=>{
let{right:W,written:b,...x}=S.gaps[D];$.value=b,s($,_.element,m),c($,b&&!W);let L=r.placeVerdict(W,b),O={right:h("{gap}:\
 right",{gap:E}),wrong:h("{gap}: not right",{gap:E}),left:h("{gap}: left empty",{gap:E})};_.set(...r.placeTold(L,O[L],x))})},
said:()=>g.map(({feedback:S})=>S.text()).join(" "),...r.closing(k,()=>{for(let{control:S,feedback:$}of g)s(S,m),c(S,!1),
$.set()})}}function hs(n,{dateInWords:r,make:s,t:a,uniqueId:c,viewTyped:h}){let w=c("undated"),y=s("input",{type:"checkb\
ox",id:w,onchange:k}),g=s("label",{for:w},` ${a("The text gives no date.")}`),m=h({how:a("Type a date that is as precise\
 as the text: a day, a month or a year."),label:a("Date:"),more:s("p",{},y,g),sent:()=>y.checked?{undated:!0}:null,filled(S){
y.checked=!!S.undated,k()},shown({understood:S}){y.checked=S==="undated"},key:r});return m;function k(){m.input.disabled=
y.checked}}function ps(n,r){let{make:s,makeMarkdown:a,markdownBlock:c,t:h,uniqueId:w}=r,y=s("textarea",{id:w("text"),rows:6,
maxlength:1e4,dir:"auto",oninput:$}),g=s("p",{class:"ck-how",id:w("count")});y.setAttribute("aria-describedby",g.id);let m=s(
"div",{class:"ck-discussed",hidden:!0}),k=a("span",{},n.role),S=s("div",{},s("p",{dir:"auto"},s("strong",{},h("Your role\
: ")),k),s("label",{for:y.id},h("Write what somebody in this role would say:")),y,g,m);return $(),{how:h("You are not as\
ked for your own opinion, and no answer is graded."),check:h("Compare"),isFreeText:!0,body:S,answer:()=>y.value.trim()?{
text:y.value.trim()}:null,fill(x){y.value=x.text,$()},show(x){y.value||(y.value=x.written),$(),m.hidden=!1,m.replaceChildren(
E(h("Answers that can be defended")),...x.positions.map(_),E(h("Mark your own answer")),D(x),E(h("Examples")),...x.exemplars.
map(b))},said:({positions:x})=>h("{count} answers that can be defended are shown below your own.",{count:x.length}),...r.
closing(S)};function $(){let x=y.value.split(/\s+/).filter(Boolean).length,{limit:L}=n;g.replaceChildren(h("{count} of a\
t most {limit} words",{count:x,limit:L})),g.classList.toggle("ck-over",x>L)}function E(x){return s("p",{class:"ck-headin\
g"},x)}function _({answer:x,held_by:L,strongest:O,counter:N}){let C=w("position");return s("div",{class:"ck-position",role:"\
group","aria-labelledby":C},a("p",{class:"ck-heading",dir:"auto",id:C},x),s("p",{dir:"auto"},h("Held by {who}.",{who:L})),
s("p",{},s("strong",{},h("The strongest argument for it"))),c(O),s("p",{},s("strong",{},h("The strongest argument agains\
t it"))),c(N))}function D({rubric:x,marks:L}){let O=x.map((te,ne)=>W(te,L[ne])),N=s("p",{class:"ck-beside"}),C=s("button",
{type:"button",onclick:P},h("Save my marks")),R=s("div",{class:"ck-actions"},C);return s("div",{},...O.map(({element:te})=>te),
R,N);function P(){let te=O.map(({value:ne})=>ne());te.includes(-1)?Q(h("Mark every line first.")):r.mark(te,()=>Q(h("You\
r marks have been saved.")))}function Q(te){N.replaceChildren(te),r.announce(te)}}function W(x,L){let O=w("rubric"),N=[h(
"Not yet"),h("Partly"),h("Yes")],C=N.map((R,P)=>{let Q=s("input",{type:"radio",name:O,value:P});return Q.checked=L===P,Q});
return{element:s("fieldset",{class:"ck-inline"},a("legend",{dir:"auto"},x),...C.map((R,P)=>s("label",{},R,` ${N[P]}`))),
value:()=>C.findIndex(R=>R.checked)}}function b({label:x,text:L,comment:O}){let N=s("div",{class:"ck-comment"},c(O));return s(
"details",{},s("summary",{},x),c(L),N)}}function ms(n,r){let{describe:s,make:a,markdownBlock:c,setDisabled:h,setInvalid:w,
t:y}=r,g=n.words,m=r.viewMarking(g,n.rest,{"aria-label":y("Words in the passage")}),k=m.element,S=a("button",{type:"butt\
on",onclick:D},y("Clear the marks")),$=r.makeFeedback(),E=a("div",{class:"ck-actions"},S),_=a("div",{},k,E,$.element);return{
how:y("Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key \
marks more."),body:_,answer:()=>m.marked().length?{words:m.marked()}:null,fill:({words:b})=>m.markAll(x=>b.includes(x)),
show(b){m.markAll(L=>b.words.includes(L),!0);let x=[c(b.feedback)];if(b.key){let L=new Set(b.key);m.words.forEach((O,N)=>{
O.dataset.key=String(L.has(N))}),x.push(r.keyLine(b.key.map(W).join("")))}b.why&&x.push(c(b.why)),$.set(...x),s(k,$.element),
w(k,b.verdict!=="right")},said:()=>$.text(),close(){m.close(),h(_,!0)},open(){m.open(),h(_,!1);for(let b of m.words)delete b.
dataset.key;$.set(),s(k),w(k,!1)}};function D(){m.markAll(()=>!1)}function W(b,x){return(x?g[b][0]:"")+m.words[b].textContent}}
function gs(n,{make:r,makeMarkdown:s,makeSelect:a,plainText:c,t:h,uniqueId:w,viewPlaced:y}){let g=n.right.map(m=>[m.token,
c(m.text)]);return y(n,h("For each one, choose what goes with it."),m=>{let k=w("match"),S=a({id:k},g),$=s("label",{for:k,
dir:"auto"},m);return{element:r("div",{class:"ck-pair"},$,S),control:S,words:$.textContent??"",value:()=>S.value,set(E){
S.value=E}}})}var Ue="nothing";function ws(n,r){let{chosenValue:s,describe:a,make:c,setInvalid:h,t:w}=r,y=r.uniqueId("me\
nd"),g=[...n.row,[Ue,""]].map((b,x)=>ks(b,{name:y,id:`${y}-${x}`,onchange:W},r)),m=g.map(({input:b})=>b),k=r.makeBlank({
id:r.uniqueId("mended")},n.among),S=c("label",{for:k.id},w("What should it say?")),$=c("p",{class:"ck-field"},S,k),E=r.makeFeedback(),
_=c("div",{},c("blockquote",{dir:"auto"},n.sentence),c("div",{class:"ck-options"},...g.map(({element:b})=>b)),$,E.element);
return W(),{how:w("Choose the wrong cell, then say what it should contain."),body:_,answer(){let b=s(m),x=k.value.trim();
return b===Ue?{cell:b}:b&&x?{cell:b,text:x}:null},fill:({cell:b,text:x})=>D(b,x??""),show(b){D(b.cell,b.value),E.set(...ys(
b,r));let x=m.find(L=>L.checked);a(x,E.element),a(k,E.element),h(k,Mn(b)==="wrong")},said:()=>E.text(),...r.closing(_,()=>{
E.set();for(let b of[...m,k])a(b);h(k,!1)})};function D(b,x){r.chooseValue(m,b),k.value=x,W()}function W(){$.hidden=["",
Ue].includes(s(m))}}function ks([n,r],{name:s,id:a,onchange:c},{make:h,t:w}){let y=h("input",{type:"radio",name:s,id:a,value:n,
onchange:c}),g=n===Ue?h("label",{for:a},Rn(w)):h("label",{for:a,dir:"auto"},h("strong",{},`${n}: `),r);return{input:y,element:h(
"div",{class:"ck-option"},y,g)}}function ys(n,{keyLine:r,markdownBlock:s,t:a,verdictLine:c}){let{right:h,feedback:w,key:y,
why:g}=n,m=Mn(n);return[h?c("right",a("The cell: right")):c("wrong",a("The cell: not right")),...m==="right"?[c(m,a("Wha\
t it should say: right"))]:[],...m==="wrong"?[c(m,a("What it should say: not right"))]:[],...w?[s(w)]:[],...y?[r(y.cell===
Ue?Rn(a):`${y.cell}: ${y.value}`)]:[],...g?[s(g)]:[]]}function Mn({right:n,cell:r,verdict:s}){return!n||r===Ue?"":s==="r\
ight"?"right":"wrong"}var Rn=n=>n("Nothing in this row is wrong");function bs({unit:n},{make:r,t:s,viewTyped:a}){let c=n?
r("span",{"aria-hidden":"true"},` ${n}`):null,h=n?s("Number ({unit}):",{unit:n}):s("Number:"),w=a({how:s("Type a number."),
label:h,after:c});return w.input.setAttribute("inputmode","decimal"),w}function vs(n,r){let{announce:s,describe:a,make:c,
markdownBlock:h,plainText:w,setOff:y,t:g}=r,m=r.makeFeedback(),k=c("ol",{class:"ck-order"}),S=c("div",{},k,m.element),$=n.
items.map(E);return b(),{how:g("Put them in order, with the first at the top: use the buttons, or the arrow keys on a bu\
tton."),body:S,answer:()=>({order:$.map(({token:x})=>x)}),fill:({order:x})=>D(x),show(x){D(x.key??x.order);let L=[x.feedback,
x.why].filter(Boolean).map(h);m.set(...L,..._(x.open??[])),a(k,m.element)},said:()=>m.text(),...r.closing(S,()=>{m.set(),
a(k),b()})};function E({token:x,text:L}){let O=w(L),N=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},L),C=te("↑",
g("Move up: {item}",{item:O}),-1),R=te("↓",g("Move down: {item}",{item:O}),1),P=c("span",{class:"ck-moves"},C,R),Q=c("\
li",{onkeydown:ne},P,N);return{token:x,words:O,row:Q,up:C,down:R};function te(le,he,ye){return c("button",{type:"button",
class:"ck-move","aria-label":he,onclick:()=>W(x,ye)},le)}function ne(le){let he={ArrowUp:-1,ArrowDown:1}[le.key];he&&(le.
preventDefault(),le.stopPropagation(),W(x,he))}}function _(x){if(!x.length)return[];let L=x.map(([N,C])=>c("li",{},g("{o\
ne} / {other}",{one:w(N),other:w(C)}))),O=g("The text does not say which of these came first:");return[c("p",{},O),c("ul",
{},...L)]}function D(x){$.sort((L,O)=>x.indexOf(L.token)-x.indexOf(O.token)),b()}function W(x,L){let O=$.findIndex(Q=>Q.
token===x),N=O+L,C=$[O];if(C.up.disabled||N<0||N>=$.length)return;$.splice(O,1),$.splice(N,0,C);let R=document.activeElement;
b(),R instanceof HTMLElement&&R.focus();let P={item:C.words,place:N+1,count:$.length};s(g("{item}: now {place} of {count\
}",P))}function b(){k.replaceChildren(...$.map(({row:x})=>x)),$.forEach(({up:x,down:L},O)=>{y(x,O===0),y(L,O===$.length-
1)})}}var xs=(n,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not matter."),label:r(
"Answer:")});function $s(n,r){let{chooseValue:s,chosenValue:a,describe:c,keyLine:h,make:w,markdownBlock:y,t:g}=r,m=r.uniqueId(
"true-or-false"),k=r.makeFeedback(),S=[g("True"),g("False")],$=[!0,!1].map(D=>w("input",{type:"radio",name:m,value:String(
D)})),E=$.map((D,W)=>w("label",{},D,` ${S[W]}`)),_=w("div",{},w("div",{class:"ck-inline"},...E),k.element);return{how:g(
"True or false?"),body:_,answer(){let D=a($);return D?{answer:D==="true"}:null},fill:({answer:D})=>s($,String(D)),show(D){
s($,String(D.answer));let W="key"in D?[h(S[D.key?0:1])]:[];k.set(y(D.feedback),...W),c($.find(b=>b.checked),k.element)},
said:()=>k.text(),...r.closing(_,()=>{k.set();for(let D of $)c(D)})}}var Ss={choice:ls,choices:us,classify:ds,cloze:fs,date:hs,
discuss:ps,highlight:ms,match:gs,mend:ws,number:bs,order:vs,"short-text":xs,"true-or-false":$s},Cn={};u(Cn,{chooseValue:()=>jn,
chosenValue:()=>_n,closing:()=>mt,describe:()=>Te,focusFirst:()=>In,isOff:()=>Ie,keyLine:()=>Yt,makeBlank:()=>Bn,makeFeedback:()=>Ze,
makeSelect:()=>Un,markdownBlock:()=>Fe,placeTold:()=>qn,placeVerdict:()=>Dn,plainText:()=>Ln,rounded:()=>Se,sentence:()=>pt,
setDisabled:()=>Gt,setInvalid:()=>et,setOff:()=>ve,verdictLine:()=>ht});var Ns={right:"✓",partly:"≈",near:"≈",wrong:"\
✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function ht(n,r){let s=f("span",{"aria-hidden":"true"},`${Ns[n]}\
 `);return f("p",{class:`ck-verdict ck-${n}`},s,r)}function Ze(){let n=f("div",{class:"ck-feedback",id:se("feedback"),hidden:!0});
return{element:n,text:()=>Os(n),set(...r){n.hidden=!r.length,n.replaceChildren(...r)}}}var pt=n=>/[.!?:…。؟]["”’)]*$/.
test(n)?n:`${n}.`;function Os(n){let r=n.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[
...r.children].map(s=>s.textContent?.trim()??"").filter(Boolean).map(pt).join(" ")}var Fe=n=>ae("div",{dir:"auto"},n),Ln=n=>ae(
"span",{},n).textContent??"";function Te(n,...r){r.length?n?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):
n?.removeAttribute("aria-describedby")}function et(n,r){r?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-\
invalid")}var ve=(n,r)=>n.setAttribute("aria-disabled",String(r)),Ie=n=>n.getAttribute("aria-disabled")==="true",Yt=n=>f(
"p",{class:"ck-key"},p("The answer: {key}",{key:n}));function Gt(n,r){let s=n.querySelectorAll("input, select, textarea,\
 button");for(let a of s)a.disabled=r}function In(n){n.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var mt=(n,r)=>({close:()=>Gt(n,!0),open(){Gt(n,!1),r?.()}}),_n=n=>n.find(r=>r.checked)?.value??"";function jn(n,r){
for(let s of n)s.checked=s.value===r}function Dn(n,r){return n?"right":r?"wrong":"left"}function qn(n,r,{feedback:s,key:a,
why:c}){return[ht(n,r),...s?[Fe(s)]:[],...a&&n!=="right"?[Yt(a)]:[],...c?[Fe(c)]:[]]}function Bn(n,r){return r.length?Un(
n,r.map(s=>[s,s])):f("input",{...n,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Un(n,r){let s=f("o\
ption",{value:""},p("Choose …")),a=r.map(([c,h])=>f("option",{value:c,dir:"auto"},h));return f("select",n,s,...a)}var Se=n=>String(
Math.round(n*100)/100),Fn=()=>({sure:p("Sure"),fairly:p("Fairly sure"),guessing:p("Guessing")});function Ts(){let n=se("\
confidence"),r=Object.entries(Fn()).map(([c,h])=>{let w=f("input",{type:"radio",name:n,value:c});return{input:w,label:f(
"label",{},w,` ${h}`)}}),s=r.map(({input:c})=>c),a=f("legend",{},p("How sure are you?"));return{element:f("fieldset",{class:"\
ck-inline"},a,...r.map(({label:c})=>c)),value:()=>_n(s),show:c=>jn(s,c),close(){for(let c of s)c.disabled=!0}}}function As(){
let n=se("reason"),r=f("input",{type:"text",id:n,maxlength:300,dir:"auto"}),s=f("label",{for:n},p("Why? In one line:"));
return{element:f("p",{class:"ck-field"},s,r),value:()=>r.value.trim(),show(a){r.value=a},close(){r.disabled=!0}}}function Es(n,r){
let s=f("ol",{class:"ck-hints",hidden:!0}),a=f("button",{type:"button",hidden:!n.hints,onclick:w}),c=()=>s.lastElementChild?.
textContent;return g(),{list:s,button:a,show:y,offerNext:g,last:c,count:h};function h(){return s.children.length}function w(){
Ie(a)||(ve(a,!0),r())}function y(m){s.hidden=!m.length,s.replaceChildren(...m.map(k=>ae("li",{dir:"auto"},k))),g()}function g(){
let m=n.hints-h(),k=m?n.costs[h()]:0,S=k?p(", costs {share}%",{share:Se(100*k)}):"",$=m?p("Show a hint ({left} left{cost\
s})",{left:m,costs:S}):p("No hint left");a.replaceChildren($),ve(a,!m)}}function Ms(n,r){let s=n.confidence?Ts():null,a=n.
reason?As():null,c="";return w(),{elements:[r.body,s?.element,a?.element],draft:h,settle:w,unchecked:y,fill:g,show:m,open:()=>r.
open(),close(){for(let k of[r,s,a])k?.close()}};function h(){return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}
function w(){c=JSON.stringify(h())}function y(){let k=h();return JSON.stringify(k)===c?null:k}function g(k){try{k.sent&&
r.fill(k.sent),s?.show(k.confidence),a?.show(k.reason??"")}catch{}}function m(k){k.verdict==="sent"?r.fill(k.sent):r.show(
k),s?.show(k.confidence),a?.show(k.reason),w()}}function Rs(n,r,s){let a=f("div",{class:"ck-marking",role:"listbox","ari\
a-multiselectable":"true",dir:"auto",onkeydown:x,...s}),c=n.map(S);a.append(r);let h=!1,w=0,y=0,g=!1,m=!0,k=O=>c[O].getAttribute(
"aria-selected")==="true";return{element:a,words:c,marked:()=>c.map((O,N)=>N).filter(k),markAll:$,current:()=>w,go:b,close(){
h=!0,a.setAttribute("aria-disabled","true")},open(){h=!1,a.removeAttribute("aria-disabled")}};function S([O,N],C){let R=f(
"span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:C?"-1":"0",onpointerdown:P=>_(P,C),onpointerenter(P){
P.buttons===1&&g&&W(C)}},N);return a.append(O,R),R}function $(O,N){for(let C of c.keys())E(C,O(C),N)}function E(O,N,C=!1){
(!h||C)&&c[O].setAttribute("aria-selected",String(N))}function _(O,N){O.button||(O.preventDefault(),c[N].releasePointerCapture?.(
O.pointerId),m=!k(N),g=!0,document.addEventListener("pointerup",D,{once:!0}),y=N,b(N),E(N,m))}function D(){g=!1}function W(O){
let[N,C]=[Math.min(y,O),Math.max(y,O)];for(let R=N;R<=C;R+=1)E(R,m);b(O)}function b(O){c[w].tabIndex=-1,w=O,c[O].tabIndex=
0,c[O].focus()}function x(O){let N=c.length-1,C=getComputedStyle(a).direction==="rtl"?-1:1,R={ArrowRight:w+C,ArrowLeft:w-
C,ArrowDown:L(1),ArrowUp:L(-1),Home:0,End:N};if(O.key===" "||O.key==="Enter")y=w,m=!k(w),E(w,m);else if(O.key in R){let P=Math.
max(0,Math.min(N,R[O.key]));O.shiftKey?(k(w)||(y=w),m=!0,W(P)):b(P)}else return;O.preventDefault(),O.stopPropagation()}function L(O){
let N=c[w].getBoundingClientRect(),C=c.map((ne,le)=>({at:le,box:ne.getBoundingClientRect()})).filter(({box:ne})=>O*(ne.top-
N.top)>N.height/2);if(!C.length)return w;let R=C.map(({box:ne})=>ne.top),P=O>0?Math.min(...R):Math.max(...R),Q=C.filter(
({box:ne})=>Math.abs(ne.top-P)<N.height/2),te=ne=>Math.abs(ne.left-N.left);return Q.reduce((ne,le)=>te(le.box)<te(ne.box)?
le:ne).at}}var Cs=()=>({right:p("Chosen: right"),wrong:p("Chosen: not right"),missed:p("Not chosen, but right"),left:p("\
Correctly left out")});function Ls(n,{how:r,type:s}){let a=se("options"),c=n.map(({token:m,text:k})=>{let S=`${a}-${m}`,
$=f("input",{type:s,id:S,name:a,value:m}),E=ae("label",{for:S,dir:"auto"},k),_=Ze(),D=f("div",{class:"ck-option"},$,E,_.
element);return{token:m,input:$,label:E,feedback:_,row:D}}),h=Ze(),w=c.map(({row:m})=>m),y=f("div",{class:"ck-options"},
...w,h.element);return{how:r,body:y,answer(){let m=c.filter(({input:k})=>k.checked).map(({token:k})=>k);return m.length?
{choices:m}:null},fill({choices:m}){for(let{token:k,input:S}of c)S.checked=m.includes(k)},show(m){for(let[k,{chosen:S,verdict:$,
feedback:E}]of g(m))if(k.input.checked=S,$){Te(k.input,k.feedback.element),k.row.dataset.verdict=$;let _=ht($,Cs()[$]);k.
feedback.set(_,Fe(E))}else m.missed&&Te(k.input,h.element);m.missed&&h.set(Fe(m.missed))},said(m){return[...g(m).filter(
([,{verdict:k}])=>k&&k!=="left").map(([{label:k,feedback:S}])=>`${pt(k.textContent??"")} ${S.text()}`),h.text()].filter(
Boolean).join(" ")},...mt(y,()=>{for(let{input:m,feedback:k,row:S}of c)Te(m),delete S.dataset.verdict,k.set();h.set()})};
function g(m){let k=new Map(m.options.map(S=>[S.token,S]));return c.flatMap(S=>{let $=k.get(S.token);return $?[[S,$]]:[]})}}
function Is(n,r,s){let a=n.left,c=n.right,h=a.map(({token:g,text:m})=>({token:g,feedback:Ze(),...s(m)})),w=new Map(c.map(
({token:g,text:m})=>[g,Ln(m)])),y=f("div",{class:"ck-placing"},...h.map(({element:g,feedback:m})=>f("div",{class:"ck-pla\
ced"},g,m.element)));return{how:r,body:y,answer(){let g=h.map(({token:m,value:k})=>[m,k()]).filter(([,m])=>m);return g.length?
{pairs:Object.fromEntries(g)}:null},fill({pairs:g}){for(let{token:m,set:k}of h)k(g[m]??"")},show({pairs:g}){for(let{token:m,
feedback:k,control:S,set:$}of h){let E=g.find(D=>D.token===m);$(E.chosen);let _=Dn(E.right,E.chosen);k.set(...qn(_,_s(_),
{...E,key:w.get(E.key)})),Te(S,k.element),S.matches("select")&&et(S,_==="wrong")}},said:()=>h.map(({words:g,feedback:m})=>`${pt(
g)} ${m.text()}`).join(" "),...mt(y,()=>{for(let{feedback:g,control:m}of h)g.set(),Te(m),et(m,!1)})}}function _s(n){return{
right:p("Right"),wrong:p("Not right"),left:p("Nothing was chosen here")}[n]}function js({how:n,label:r,after:s,more:a,sent:c,
filled:h,shown:w,key:y=g=>g}){let g=se("answer"),m=Bn({id:g},[]),k=Ze(),S=f("p",{class:"ck-field"},f("label",{for:g},r),
m,s),$=f("div",{},S,a,k.element);return{how:n,body:$,input:m,answer:()=>c?.()??(m.value.trim()?{text:m.value.trim()}:null),
fill(E){m.value=E.text??"",h?.(E)},show(E){w?.(E),m.value||(m.value=E.written??"");let _=E.key===void 0?[]:[Yt(y(E.key))];
k.set(Fe(E.feedback),..._),Te(m,k.element),et(m,E.verdict!=="right")},said:()=>k.text(),...mt($,()=>{k.set(),Te(m),et(m,
!1)})}}var Ds={...Cn,dateInWords:K,make:f,makeMarkdown:ae,t:p,tn:M,uniqueId:se,viewMarking:Rs,viewOptions:Ls,viewPlaced:Is,
viewTyped:js},qs=()=>({right:p("Right"),partly:p("Partly right"),near:p("Nearly right: check the spelling"),wrong:p("Not\
 right"),discussed:p("There is no right or wrong answer"),sent:p("Your answer is kept for your instructor, who marks it")}),
Bs=()=>({"too precise":p("Not right (more precise than the text)"),"too coarse":p("Partly right (less precise than the t\
ext)")});function zn(n){let r=Bs()[n.note]??qs()[n.verdict];if(!n.of)return`${r}.`;let s=M("{points} of {of} point","{po\
ints} of {of} points",n.of,{points:Se(n.points),of:Se(n.of)}),a=n.tries>1?p(" (first try: {points})",{points:Se(n.first)}):
"",c=n.cost?p(", less {share}% for hints",{share:Se(100*n.cost)}):"";return`${r}: ${s}${c}${a}.`}function Us(n,r){let{as_of:s,
confidence:a,evidence:c,left:h,reason:w,review_due:y}=n,g=[];if(a){let m=Fn()[a].toLowerCase();g.push(p("You said: {conf\
idence}.",{confidence:m}))}return w&&g.push(p("Your reason: {reason}",{reason:w})),!n.final&&h!=null&&g.push(M("One try \
left.","{count} tries left.",h)),s&&s!==c?.as_of&&g.push(p("As of {day}.",{day:s})),y&&g.push(p("This answer was due to \
be checked again by {day}: it may be out of date.",{day:y})),[...g.map(m=>f("p",{class:"ck-beside"},m)),c?Fs(c,r):""]}function Fs(n,r){
let{before:s,words:a,after:c,told:h,draft:w}=n,y=p(a?"The words in the article":"The fact and its source"),g=a?[s,f("mar\
k",{},a),c]:[f("p",{},h)],m=p("This question rests on a draft that nobody has checked.");return f("figure",{class:"ck-ev\
idence"},f("figcaption",{},y),f("blockquote",{dir:"auto"},...g),a?zs(n,r):Ps(n),w?f("p",{class:"ck-beside"},m):"")}function zs({
printed_in:n,marks:r},s){if(!n&&!r)return"";let a=r?f("button",{type:"button",onclick:s},p("Show in the article")):null,
c=n?f("cite",{dir:"auto"},n):null;return f("p",{class:"ck-beside"},c," ",a)}function Ps({pages:n,read:r,as_of:s}){let a={
target:"_blank",rel:"noopener noreferrer"},c=n.flatMap(({address:y,host:g})=>[" ",f("a",{...a,href:y,title:y},g)]),h=[r&&
p("Read on {day}.",{day:r}),s&&s!==r&&p("True as of {day}.",{day:s})].filter(Boolean).join(" "),w=c.length?[p("Source:"),
...c,". "]:[];return f("p",{class:"ck-beside"},...w,h)}function Ws(n,r){let{drafts:s,extraViews:a,given:c,onChange:h,together:w}=r,
{region:y,announce:g}=ce(),m=ct(g),k=Ys(n,m,r),S={...Ss,...a}[n.kind](n,{...Ds,announce:g,mark:ie}),$=Ms(n,S),{check:E,reveal:_}=Gs(
R(),w,le),D=Es(n,ye),W=Lt(),b=f("div",{class:"ck-result"}),x=Hs(n,r.number,S.how,W.element,...$.elements,m.elements.left,
D.list,f("div",{class:"ck-actions"},E,_,D.button),m.elements.notice,m.elements.unsaved,b,y),L=f("form",{novalidate:!0,onsubmit:ne},
x),O=!1,N=!1,C="";return Q(),{element:L,restore:G,action:P,tell:m.tell,setUnsaved:m.setUnsaved,keepDraft:te,focus:()=>In(
S.body),isAnswered:()=>O};function R(){return n.sealed?p("Keep this answer"):S.check??p("Check")}function P(){return!Ie(
E)&&S.answer()?{did:"answer",...$.draft()}:null}function Q(){let q=s.of(n,!!S.isFreeText)??c;q&&$.fill(q),m.setLeft(!!(q&&
!c))}function te(){let q=Ie(E)?null:$.unchecked();q?s.keep(n,q):s.forget(n)}function ne(q){if(q.preventDefault(),Ie(E)||
w)return;let J=P();J?C===JSON.stringify(J)?m.tell(p("Change your answer, then check again.")):he(J,E):m.tell(p("Answer f\
irst, then check."))}function le(){Ie(_)||he({did:"show"},_),E.focus()}function he(q,J){ve(J,!0),k(q,{onReply(re){q.did===
"answer"&&(C=JSON.stringify(q)),ve(J,!1),G(re.stands),te(),h(re.score);let pe=re.stands.result,we=pe.verdict==="sent"?"":
S.said(pe);g([zn(pe),we,m.whyUnsaved()].join(" "))},onSilence:()=>ve(J,!1),onRefused(re){ve(J,!1);let pe={reason:re};m.tell(
n.sealed?p("Not kept: {reason}.",pe):p("Not checked: {reason}.",pe))}})}function ye(){k({did:"hint"},{onReply(q){D.show(
q.stands.hints),m.clear(),g(p("Hint {place}: {hint}",{place:D.count(),hint:D.last()}))},onSilence:D.offerNext})}function ie(q,J){
k({did:"mark",marks:q},{onReply:re=>J(re.stands.result)})}function G({hints:q,result:J,earlier:re}){if(W.show(re),!N&&!q.
length&&!J)return;N=!0;let pe=x.contains(document.activeElement),we=$.unchecked();D.show(q),m.clear(),O=!!J,x.toggleAttribute(
"data-answered",O),_.hidden=!J?.may_show,ve(E,!!J?.final),S.open(),J?(ue(J,we),J.final&&U(pe)):(C="",we||$.settle(),b.replaceChildren())}
function ue(q,J){$.show(q),J&&!q.final&&$.fill(J),(q.final||!$.unchecked())&&m.setLeft(!1),b.replaceChildren(ht(q.verdict,
zn(q)),...Us(q,r.showInArticle))}function U(q){s.forget(n),$.close(),q&&E.focus()}}function Ys(n,r,{actions:s,whyUnsaved:a}){
return(c,h)=>s.give(n.id,c,{onReply(w){r.setUnsaved(w.saved?"":fe(a())),h.onReply(w)},onSilence(){h.onSilence?.(),r.clear(),
r.setUnsaved(Oe(s.areStored())),r.announce(r.whyUnsaved())},onRefused:h.onRefused})}function Gs(n,r,s){let a={type:"butt\
on",hidden:!0,onclick:s};return{check:f("button",{type:"submit",class:"ck-main",hidden:r},n),reveal:f("button",a,p("Show\
 the answer"))}}function Hs(n,r,s,...a){let c=n.tries?M("One try.","{count} tries.",n.tries):"",h=[s,c].filter(Boolean).
join(" "),w=se("how"),y=[r,n.lesson].filter(Boolean).join(" · "),g=ae("span",{class:"ck-prompt",dir:"auto"},n.prompt);return f(
"fieldset",{class:"ck-question","aria-describedby":w},f("legend",{},f("span",{class:"ck-number"},y),g),n.below?ae("div",
{dir:"auto"},n.below):null,f("p",{class:"ck-how",id:w},h),...a)}function Ks(n,r,s){let{isTogether:a,isSealed:c,passMark:h,
whyUnsaved:w,restore:y,announce:g}=s,m=f("p",{class:"ck-score"}),k=f("p",{class:"ck-notice"}),S=f("p",{class:"ck-why-uns\
aved"}),$=f("button",{type:"button",class:"ck-main",hidden:!a,onclick:_},p(c?"Keep all answers":"Check all answers")),E=f(
"button",{type:"button",hidden:!0,onclick:W},p("Retry the questions you missed"));return{buttons:[$,E],told:[k,S,m],setScore:L,
setSaved:()=>S.replaceChildren()};function _(){if(Ie($))return;n.addAll();let O=n.actions();if(!Object.keys(O).length){x(
p("Answer first, then check."));return}ve($,!0),r.giveAll(O,{onReply(N){ve($,!1),y(N),D(N.saved)},onSilence(){ve($,!1),b()}})}
function D(O){let N=n.left(),C=N?M("1 question is still open.","{count} questions are still open.",N):"";k.replaceChildren(
C),S.replaceChildren(O?"":fe(w())),g([m.textContent,C,S.textContent].join(" "))}function W(){r.again({onReply(O){k.replaceChildren(),
n.addAll(),y(O),n.firstToAnswer()?.focus()},onSilence:b})}function b(){k.replaceChildren();let O=Oe(r.areStored());S.replaceChildren(
O),g(O)}function x(O){k.replaceChildren(O),g(O)}function L(O){m.replaceChildren(Vs(O,h)),E.hidden=!O.missed}}function Vs({
answered:n,questions:r,of:s,points:a,first:c,passed:h},w){let y=[];return n&&y.push(p("Answered {answered} of {questions\
}.",{answered:n,questions:r})),n&&s&&y.push(p("Score: {points} of {of}; on the first try, {first}.",{points:Se(a),of:Se(
s),first:Se(c)})),h!=null&&y.push(h?p("That is enough to pass."):p("You need {mark}% to pass.",{mark:w})),y.join(" ")}var Js={
render({model:n,el:r,views:s={}}){F(n,r);let a=Qs(n,kn(n),s);r.replaceChildren(a.element);let c=Gr(n,r,a.reload);return()=>{
a.close(),c()}}};function Qs(n,r,s){let a=n.get("shown"),c=n.get("manner"),h=()=>n.get("kept")?.why,{region:w,announce:y}=ce(),
g=wn(r,c,a,{onNews:le,onLate:ye,onElsewhere:P}),m=yn(c),k=Xs(g.waiting()),S=c.way==="all",$=is(a,{way:c.way,makeForm:L,put:O}),
E=Ks($,g,{isTogether:S,isSealed:a.some(({sealed:ie})=>ie),passMark:c.pass_mark,whyUnsaved:h,restore:R,announce:y}),_=Qe(
{look:te,retry:Q,announce:y}),D=f("div",{class:"ck-actions"},$.next,...E.buttons),W=0,b=f("div",{class:"ck ck-quiz",oninput:N,
onclick:N,onkeyup:N,onpointerup:N},c.told?f("p",{class:"ck-told"},c.told):null,_.element,D,...E.told,w);return $.begin(),
n.on("change:kept",ne),_.show({aloud:!0}),r.ask({type:"open"},{onReply:C,onSilence:he}),{element:b,close:x,reload:P};function x(){
n.off("change:kept",ne);for(let ie of[g,m,_,r])ie.close()}function L(ie,G){return Ws(ie,{number:G,actions:g,drafts:m,given:k.
get(ie.id),whyUnsaved:h,together:S,extraViews:s,showInArticle:()=>r.ask({type:"evidence",question:ie.id},{onReply:Zs}),onChange(ue){
E.setScore(ue),$.arrange()}})}function O(ie,G){D.before(...ie.map(ue=>ue.element)),G?b.dataset.toCome=String(G):delete b.
dataset.toCome}function N({target:ie}){let G=$.around(ie);G&&m.soon(G)}function C(ie){R(ie),g.open(ie.versions),le()}function R(ie){
$.restore(ie.questions),E.setScore(ie.score)}function P(){r.ask({type:"open"},{onReply:R}),le()}function Q(ie){r.ask({type:"\
retry"},{onReply(){le(),_.show({aloud:ie})}})}function te(){return{kept:n.get("kept")??{},late:W,waiting:g.waiting().length,
isSilent:g.areSilent(),areStored:g.areStored()}}function ne(){h()||g.saved(),le()}function le(){_.show();let ie=new Set(
g.waiting().map(({question:G})=>G));ie.size||E.setSaved(),$.setSaved(ie)}function he(){g.notOpened(),_.show({aloud:!0});
for(let{question:ie}of g.waiting())$.named(ie)?.setUnsaved(Oe(g.areStored()))}function ye({question:ie=""},G){if(W+=G.saved?
1:0,G.type==="state"?R(G):G.stands&&(E.setScore(G.score),$.restoreOne(ie,G.stands)),G.without_effect?.length){let ue=p("\
The work that was waiting in this browser is kept in your record but does not count, because something else was done her\
e before it arrived.");$.named(ie)?.tell(ue)}}}function Xs(n){let r=n.filter(({deed:s})=>s?.did==="answer");return new Map(
r.map(({question:s,deed:a})=>[s,a]))}function Zs(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"\
center"})}function Pn(n,r,s=0){let a=r.getBoundingClientRect(),c=n.getBoundingClientRect(),h=c.top+s;if(a.top>=h&&a.bottom<=
c.bottom)return;let w=matchMedia("(prefers-reduced-motion: reduce)").matches,y=Math.max(0,(c.bottom-h-a.height)/2);n.scrollBy(
{top:a.top-h-y,behavior:w?"auto":"smooth"})}function ei(n,r,s){let a=f("div",{class:"ck-article",role:"group",tabindex:"\
0","aria-label":p("Article"),lang:n.lang||null,onclick:({target:b})=>{b instanceof Element&&$(b.closest(".ck-passage"))},
onkeydown:w}),c=[],h=[];return{element:a,show:y,select:D,scrollToMarked:()=>W(c.find(b=>b.marked))};function w(b){let x=h.
findIndex(({element:O})=>O===b.target);if(x<0||b.altKey||b.ctrlKey||b.metaKey)return;let L={ArrowRight:x+1,ArrowDown:x+1,
ArrowLeft:x-1,ArrowUp:x-1,Home:0,End:h.length-1}[b.key];if(b.key==="Enter"||b.key===" ")$(h[x].element);else if(h[L])E(h[L]);else if(L===
void 0)return;b.preventDefault()}function y(b,x){let L=new Set,O=[...x,...b.flatMap(R=>[R.evidence,...R.passages])];for(let[
R,P]of O)L.add(R).add(P);c=[];let N=[],C=0;for(let R of n.blocks)N.push(r.slice(C,R.start),g(R,[...L])),C=R.end;N.push(r.
slice(C,r.length)),m(b,x),h=c.filter(R=>R.rows.length),h.forEach(S),h.length&&_(h[0]),a.replaceChildren(...N)}function g(b,x){
let L=[...x.filter(P=>b.start<P&&P<b.end).sort((P,Q)=>P-Q),b.end],O=L.map((P,Q)=>{let te=Q?L[Q-1]:b.start,ne=f("span",{},
r.slice(te,P));return{start:te,end:P,rows:[],marked:!1,element:ne}});c.push(...O);let N=b.aside?f("span",{class:"ck-asid\
e-label"},b.aside):null,C=b.aside?"ck-aside":`ck-${b.kind.replace(" ","-")}`,R=O.map(P=>P.element);return f("p",{class:C,
dir:"auto"},N,...R)}function m(b,x){let L=b.flatMap(O=>O.passages.map(([N,C])=>({id:O.id,start:N,end:C})));L.sort((O,N)=>O.
end-O.start-(N.end-N.start));for(let{id:O,start:N,end:C}of L)for(let R of k(N,C))R.rows.includes(O)||R.rows.push(O);for(let[
O,N]of x)for(let C of k(O,N))C.marked=!0,C.element.classList.add("ck-marked")}function k(b,x){let L=0;for(let N=c.length;L<
N;){let C=L+N>>1;c[C].start<b?L=C+1:N=C}let O=L;for(;O<c.length&&c[O].end<=x;)O+=1;return c.slice(L,O)}function S({element:b,
rows:x}){b.classList.add("ck-passage"),b.prepend(f("span",{class:"ck-unseen"},`${x.join(", ")}: `)),b.setAttribute("role",
"button"),b.setAttribute("tabindex","-1"),b.setAttribute("aria-pressed","false"),ee(b)}function $(b){let x=h.find(O=>O.element===
b);if(!x)return;_(x);let L=x.rows.indexOf(x.chosen??"");s(x.rows[(L+1)%x.rows.length])}function E(b){_(b),b.element.focus()}
function _(b){for(let x of h)x.element.tabIndex=x===b?0:-1}function D(b){for(let N of c){let C=b!==void 0&&N.rows.includes(
b.id),[R,P]=b?.evidence??[1/0,-1/0];N.chosen=C?b.id:void 0,N.element.classList.toggle("ck-chosen",C),N.element.classList.
toggle("ck-evidence",R<=N.start&&N.end<=P),N.rows.length&&N.element.setAttribute("aria-pressed",String(C))}let x=c.find(
N=>N.chosen),L=a.getRootNode(),O=L instanceof Document||L instanceof ShadowRoot?L.activeElement:null;!x||h.some(({element:N})=>N===
O)||(_(x),W(x))}function W(b){b&&Pn(a,b.element)}}var ti=class{constructor(n){this.text=n,this.units=[0];let r=0;for(let s of n)
r+=s.length,this.units.push(r)}get length(){return this.units.length-1}slice(n,r){return this.text.slice(this.units[n],this.
units[r])}};function ni(n,r,{choose:s,switchTo:a}){let c=se("rows"),h=f("div",{class:"ck-rows"}),w=f("p",{class:"ck-hint\
 ck-drafts"}),y=f("div",{class:"ck-detail"}),g=n.map(({name:N,label:C,rows:R})=>{let P=M("1 row","{count} rows",R.length);
return f("option",{value:N},p("{label} ({rows})",{label:C,rows:P}))}),m=f("select",{onchange:()=>a(m.value)},...g),k=f("\
label",{class:"ck-switch"},p("Table")," ",m),S=new Map,$,E=!1;return{element:f("div",{class:"ck-table"},k,w,h,y),show:_,
select:b};function _(N){m.value=N.name,S=new Map(N.rows.map(R=>[R.id,W(N,R)]));let C=oi(N.rows);w.hidden=!C,w.textContent=
C,h.replaceChildren(N.rows.length?D(N):f("p",{},p("This table has no rows for this article."))),h.scrollTop=0}function D(N){
let C=p("{label}: choose a row to mark its words",{label:N.label}),R=[p("Row"),...N.columns].map(Q=>f("th",{scope:"col"},
Q)),P=[...S.values()].map(({element:Q})=>Q);return f("fieldset",{},f("legend",{},C),f("table",{},f("thead",{},f("tr",{},
...R)),f("tbody",{},...P)))}function W(N,C){let R=`${c}-${C.id}`,P=()=>s(C.id),Q=f("input",{type:"radio",name:c,value:C.
id,id:R,onchange:P}),te=f("label",{for:R},Q,C.id),ne=`${R}-main`,le=C.cells.map((ye,ie)=>f("td",{dir:"auto",id:ie===N.main?
ne:null,"data-heading":N.columns[ie]},ye));return Q.setAttribute("aria-describedby",ne),{element:f("tr",{onclick:he},f("\
th",{scope:"row"},te),...le),input:Q};function he({target:ye}){ye instanceof Element&&ye.closest("label")||(Q.focus(),s(
C.id))}}function b(N){let C=$;S.get(C??"")?.element.classList.remove("ck-chosen"),$=N?.id;let R=S.get($??"");for(let{input:P}of S.
values())P.checked=P.value===$;return R?.element.classList.add("ck-chosen"),R&&Pn(h,R.element,h.querySelector("thead")?.
offsetHeight),y.replaceChildren(...N?x(N):[f("p",{},p("No row is chosen."))]),C}function x(N){let C=L(N).map(({part:Q,words:te,
count:ne})=>f("li",{},f("span",{class:"ck-part"},Q)," ",f("q",{dir:"auto"},te),ne>1?M(" (once)"," ({count} times)",ne):null)),
R=[ri(N),si(N),...N.why],P=f("details",{open:E,ontoggle:()=>E=P.open},f("summary",{},p("Why this row?")),f("ul",{},...R.
map(Q=>f("li",{},Q))));return[f("p",{class:"ck-detail-head"},f("strong",{},p("Row {id}",{id:N.id})),f("button",{type:"bu\
tton",onclick:O},p("Clear the marks"))),f("p",{class:"ck-part"},p("Its words in the article")),f("ul",{},...C),P]}function L(N){
let C=new Map;for(let[R,P,Q]of N.passages){let te=r.slice(R,P),ne=C.get(`${Q} ${te}`)??{part:Q,words:te,count:0};C.set(`${Q}\
 ${te}`,{...ne,count:ne.count+1})}return[...C.values()]}function O(){let N=S.get($??"");s(""),N?.input.focus()}}function oi(n){
let r=n.filter(({origin:s})=>s==="proposed").length;return r?r===n.length?p("This table is a draft that nobody has check\
ed."):M("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",r):""}function ri({origin:n,checked:r}){if(n==="machine")return p("The machine made this row.");if(n==="propo\
sed")return p("This row is a draft that nobody has checked.");let{kind:s,name:a,day:c}=r;return s==="person"?p("Checked \
by {name} on {day}.",{name:a,day:c}):p("Checked by {name}, a program, on {day}.",{name:a,day:c})}function si({certainty:n}){
return p(n==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var Wn=150,Yn=n=>n.
length>Wn?`${n.slice(0,Wn)} …`:n,ii={render({model:n,el:r}){F(n,r);let s=n.get("page"),a=n.get("tables"),c=new ti(s.text),
{region:h,announce:w}=ce(),y=ei(s,c,_),g=ni(a,c,{choose:_,switchTo:b}),m=ai(s);y.element.setAttribute("aria-describedby",
m.id);let k=s.title?p("Reader: {title}",{title:s.title}):p("Reader"),S=f("div",{class:"ck ck-reader",role:"group","aria-\
label":k},m,f("div",{class:"ck-sides"},y.element,g.element),h);r.replaceChildren(S);let $=qt("reader","any"),E=W();return n.
on("change:table",O),n.on("change:selected",N),n.on("change:marked",C),O(),E=!1,C(),()=>{n.off("change:table",O),n.off("\
change:selected",N),n.off("change:marked",C)};function _(R){n.set("selected",R),n.save_changes(),D()}function D(){$.put(
n.get("place"),{at:Date.now(),table:n.get("table"),selected:n.get("selected")})}function W(){let R=$.get(n.get("place")),
P=a.find(({name:te})=>te===R?.table);if(!P||n.get("selected"))return!1;let Q=P.rows.find(({id:te})=>te===R.selected);return n.
set("table",P.name),n.set("selected",Q?.id??""),n.save_changes(),!0}function b(R){n.set("selected",""),n.set("table",R),
n.save_changes(),D()}function x(){let R=n.get("table");return a.find(P=>P.name===R)??a[0]}function L(){return x().rows.find(
({id:R})=>R===n.get("selected"))}function O(){let R=x();g.show(R),y.show(R.rows,n.get("marked")),N()}function N(){let R=L(),
P=g.select(R);y.select(R),!E&&(R?w(ci(R,R.cells[x().main])):P&&w(p("Marks cleared.")))}function C(){let R=n.get("marked");
if(y.show(x().rows,R),y.select(L()),!R.length)return;y.scrollToMarked();let P=R.map(([Q,te])=>c.slice(Q,te)).join(" … ");
w(p("Marked in the article: {words}",{words:Yn(P)}))}}};function ai(n){let r=p("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),s=p("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),a=n.lang==="en"?s:`${r} ${s}`;return f("p",{class:"ck-hi\
nt",id:se("hint")},a)}function ci({id:n,passages:r},s){return M("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",r.length,{id:n,words:Yn(s)})}return v(T)})();return e}function Mt(e,t=()=>{}){let o=new Map,i={get:u=>e[u],set(u,d){JSON.stringify(e[u])!==JSON.stringify(d)&&(e[u]=d,l(`chang\
e:${u}`,i,d))},save_changes(){},send:(u,d,v=[])=>t(u,v),on:(u,d)=>o.set(u,(o.get(u)??new Set).add(d)),off:(u,d)=>o.get(u)?.
delete(d),say:(u,d=[])=>l("msg:custom",u,d)};return i;function l(u,...d){for(let v of o.get(u)??[])v(...d)}}var fr="review/";function hr({lessons:e,unread:t,apart:o},i){let l=new Map;for(let d of i){let T=d.quiz.startsWith(fr)?d.
question:`${d.quiz}/${d.question}`;l.set(T,[...l.get(T)??[],d])}let u=d=>Ma(d,l.get(`${d.quiz}/${d.id}`)??[]);return{unread:t,
apart:o,lessons:e.map(d=>({...d,objectives:d.objectives.map(v=>({...v,questions:v.questions.map(u)}))}))}}function Ma(e,t){
let i=Ra(e,t).at(-1),l=e.graded&&i===!1,u=t.some(({quiz:v,version:T,action:I})=>v===e.quiz&&T!==e.version&&I.did==="answ\
er");return{state:i===void 0?"left":l?"missed":"done",earlier:u,prompt:e.prompt}}function Ra(e,t){let o=new Map,i=new Map;
for(let{quiz:l,question:u,version:d,action:v}of t){if(d!==(l.startsWith(fr)?e.in_review:e.version))continue;let T=o.get(
l)??At([{...e,id:u}],0);o.set(l,T);try{let I=T.act(u,v);if(v.did!=="answer")continue;let j=`${l} ${I.again}`;i.delete(j),
i.set(j,$e(I).at(-1)?.grade.verdict==="right")}catch(I){if(!(I instanceof X))throw I}}return[...i.values()]}var Ca=/^[0-9a-f]{16}$/,La=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,pr=600;function gr({quiz:e,pass_mark:t},o,i,l){let u=At(o,
t),d=new Map(i.map(B=>[B.id,B])),v=new Map,T=new Set,I=new Set;return{session:u,earlier:B=>v.get(B)??[],isNotPossible:B=>T.
has(B),versions:Object.fromEntries(o.map(({id:B,version:Z})=>[B,Z])),follow:K,act:j};async function j(B,Z=!1){let H=[],f={},
ee=await l.append(()=>(K(),[H,f]=[[],{}],B.flatMap(([ae,ce])=>{try{let V=z(ae,ce,Z);return H.push(V.id),l.knows(V.id)?[]:
[F(V,ce,Z)]}catch(V){if(!(V instanceof X))throw V;return f[ae]=V.message,[]}})));return{done:H,refused:f,saved:ee}}function F(B,Z,H){
try{return p(B,Z)}catch(f){if(!H||!(f instanceof X))throw f;return T.add(B.id),B}finally{I.add(B.id)}}function p(B,Z){let{
id:H,kind:f,version:ee}=u.question(B.question),{sent:ae}=B.action;if(B.version!==ee)return M(B),{...B,words:Rt(mr(d.get(
H),ae))};let{again:ce}=u.progress(H),{tries:V}=u.act(H,Z);if(Z.did!=="answer")return{...B,round:ce};let oe=V[V.length-1],
{confidence:se,reason:be}=oe;return{...B,action:{did:"answer",sent:oe.sent,confidence:se,reason:be},round:ce,attempt:V.length,
words:Rt(mr(d.get(H),ae)||Vo(f,d.get(H),ae))}}function M(B){v.set(B.question,[...v.get(B.question)??[],B])}function z(B,Z,H){
H||u.question(B);let f=o.find(({id:be})=>be===B)?.version,ee=Z.version||f;if(!(Ot(B)&&Ot(Z.id)&&typeof Z.did=="string")||
typeof ee!="string"||!Ca.test(ee))throw new X(Y("this cannot be done here"));let ce=H?Ia(Z):Ve(),V={round:0,attempt:0,words:"",
n:0},se={...{id:Z.id,quiz:e,question:B,version:ee},action:rr(Z),time:ce,...V};if(je(rt(se)).length>Nt)throw new X(Y("the\
 answer is too long to be saved"));return se}function K(){for(let B of l.entries()){if(B.quiz!==e||I.has(B.id))continue;
I.add(B.id);let Z=o.find(({id:H})=>H===B.question);if(Z)if(B.version!==Z.version)M(B);else try{u.act(B.question,B.action)}catch(H){
if(!(H instanceof X))throw H;T.add(B.id)}}}}function Ia({time:e}){let t=Ve();return typeof e=="string"&&La.test(e)&&e<t?
e:t}function mr(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(d=>Me(d)&&"token"in d),l=new Map(i.map(
({token:d,text:v})=>[d,Da(v)])),u=_a(t);return u.flat().every(d=>l.has(d))?u.map(d=>d.map(v=>l.get(v)).join(": ")).join(
"; "):""}function _a(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(o=>[o]):Me(e?.pairs)?Object.entries(
e.pairs):[]}var ja={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Da=e=>e.replace(/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,
t=>ja[t]).trim();function Rt(e){let t=[...xt(e)];return t.length<=pr?t.join(""):`${t.slice(0,pr-1).join("")}…`}function wr({
action:e,words:t}){let{sent:o}=e;if(t||!Me(o))return Rt(t);let{text:i}=o;return Rt(Ko(o)||(typeof i=="string"?i:""))}var qa=5;function kr({manner:e,keys:t,shown:o},i,l){let u=gr(e,t,o,i),{session:d}=u,v={async open(){return await i.refresh(),
F()},retry:()=>v.open({}),async do({question:z,deed:K,late:B}){let Z=await u.act([[String(z),K??{}]],!!B),[H]=Object.values(
Z.refused);if(H)throw new X(H);return["answer","show"].includes(K?.did)&&l.mark(j(z)),{...p(z),...M(Z)}},async"do-all"({
deeds:z}){let K=await u.act(Object.entries(z??{}));return{...F(),refused:K.refused,...M(K)}},async again({id:z}){await i.
refresh(),u.follow();let K=d.questions.filter(Z=>d.isMissed(Z.id)),B=await u.act(K.map(Z=>[Z.id,{did:"again",id:`${z}:${Z.
id}`}]));return{...F(),...M({...B,done:[...B.done,z]})}},async evidence({question:z}){return l.mark(j(z)),{type:"evidenc\
e"}}};return{async reply(z){try{if(!Object.hasOwn(v,z.type))throw new X(Y("this kind of message is not known"));return await v[z.
type](z)}catch(K){if(!(K instanceof X))throw K;return{type:"refused",reason:K.message}}}};function T({id:z,hints:K}){let B=d.
progress(z),Z=$e(B).length?I(cn(d,z)):null,H=u.earlier(z).filter(({action:f})=>f.did==="answer").map(f=>({time:f.time,words:wr(
f)}));return{hints:K.slice(0,B.hints).map(({text:f})=>f),result:Z,earlier:H.slice(-qa)}}function I(z){let{evidence:K}=z;
return K?.words?{...z,evidence:{...K,marks:l.marks(K)}}:z}function j(z){return $e(d.progress(z)).length?cn(d,z).evidence:
null}function F(){return u.follow(),{type:"state",questions:Object.fromEntries(d.questions.map(z=>[z.id,T(z)])),score:d.
score(),versions:u.versions}}function p(z){return{type:"done",stands:z in u.versions?T(d.question(z)):null,score:d.score()}}
function M({done:z,saved:K}){let B=z.filter(u.isNotPossible);return{done:z,saved:K,...B.length?{without_effect:B}:{}}}}function yr(){let e=new Map;return{add:(t,o)=>e.set(t,[...e.get(t)??[],o]),marks:({article:t,span:o})=>!!(o&&t&&e.has(t)),
mark(t){for(let o of e.get(t?.article??"")??[])t?.span&&o.set("marked",[t.span])}}}var br=20,Ba=1e3,Ua=10**9,vr=10,Fa=new TextEncoder().encode('{"format"'),za=[239,187,191];function Ct(e,t){let o=za.every(
(V,oe)=>e[oe]===V)?e.subarray(3):e,i=[],l=new Set,u=new Map,[d,v,T]=[0,0,0],[I,j]=[!1,!0],F=Pa(o),p=F.pop()??o.subarray(
0,0);for(let V of F)z(V,H);return p.length&&z(p,f),ae(),{entries:i,ids:l,last:d,backedUp:v,isUnended:p.length>0,needsHead:!j||
M(),mended:ce};function M(){return!I&&!l.size}function z(V,oe){if(T+=1,V.every(be=>be===13))return;let se=ar(V);if(se===
null||typeof se!="object"||Array.isArray(se))ee(oe());else if("format"in se)Z(se);else if(j)"note"in se?K(se):B(nr(se));else
return}function K({upto:V}){Number.isInteger(V)&&(v=Math.max(v,Math.min(V,d)))}function B(V){V?l.has(V.id)?ee(Y("Line {l\
ine} repeats an earlier line: it counts once.",{line:T})):(l.add(V.id),i.push(V),V.n<Ua&&(d=Math.max(d,V.n))):ee(H())}function Z({
format:V,course:oe}){let se=M();if(se&&Number.isInteger(V)&&V!==Ke)throw new X(Wa(V));if(!Number.isInteger(V)||typeof oe!=
"string")ee(H());else{if(se&&oe!==t)throw new X(Ya(t,oe));oe!==t||V!==Ke?(j=!1,ee(Y("Another record begins at line {line\
}: it is ignored.",{line:T}))):se?I=!0:j?ee(Y("Line {line} repeats the header of the record: it is ignored.",{line:T})):
j=!0}}function H(){return Y("Line {line} cannot be read: it is ignored, but stays in the file.",{line:T})}function f(){return Y(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:T})}function ee(V){u.size<Ba&&u.set(T,V)}function ae(){
if(!M()||o.every(oe=>[0,10,13].includes(oe)))return;if(!Fa.every((oe,se)=>se>=o.length||o[se]===oe)||F.length>1)throw new X(
Y("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function ce(){
let V=[...u.values()],oe=V.length-br;return oe<=0?V:[...V.slice(0,br),Y("{count} more lines like these.",{count:oe})]}}function Pa(e){
let t=[],o=0;for(let i=e.indexOf(vr);i>=0;i=e.indexOf(vr,o))t.push(e.subarray(o,i)),o=i+1;return[...t,e.subarray(o)]}function Wa(e){
let t={known:Ke,found:e};return e>Ke?Y("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",t):Y("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",t)}var Ya=(e,t)=>Y("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var xr="coursekit",un="records";function $r(e,t){return Ga(async()=>{let o=await Ha();try{await Ka(o,e,t)}finally{o.close()}})}
function Ga(e){return navigator.locks?navigator.locks.request(xr,e):e()}function Ha(){return new Promise((e,t)=>{let o=indexedDB.
open(xr,1);o.onupgradeneeded=()=>o.result.createObjectStore(un),o.onsuccess=()=>e(o.result),o.onerror=()=>t(o.error),o.onblocked=
()=>t(new Error("blocked"))})}function Ka(e,t,o){return new Promise((i,l)=>{let u=e.transaction(un,"readwrite"),d=u.objectStore(
un),v=null;u.oncomplete=()=>i(),u.onabort=()=>l(v??u.error);let T=d.get(t);T.onsuccess=()=>{try{let I=o(T.result??new Uint8Array);
I&&d.put(I,t)}catch(I){v=I,u.abort()}}})}var Va=32*1024*1024,dn=new Uint8Array;function Sr(e){let t=dn,o=Ct(t,e),i=[],l="",u=new Set,d=Xa(e,()=>j().catch(()=>{})),
v=Promise.resolve();return j(),{course:e,begun:()=>v,entries:()=>[...o.entries,...i],knows:I,last:T,isAtStake:()=>T()>o.
backedUp,why:()=>l,waiting:()=>i.length,mended:()=>o.mended(),follow:f=>u.add(f),refresh:j,append:F,merge:p,noteBackup:M,
contents:z};function T(){return o.last+i.length}function I(f){return o.ids.has(f)||i.some(ee=>ee.id===f)}function j(){return K(
()=>[])}async function F(f){return await K(()=>{let ee=f();return i=[...i,...ee],[]}),!l}async function p(f){let ee=Ct(f,
e),ae=0;return await F(()=>{let ce=ee.entries.filter(V=>!I(V.id)&&Qa(V));return ae=ce.length,ce}),{added:ae,mended:ee.mended()}}
function M(f){let ee="the student has the entries up to here";return K(()=>[{note:ee,upto:Math.min(f,T()),time:Ve()}])}function z(){
return st([t,H([])])}function K(f){return v=v.catch(()=>{}).then(()=>B(f)),v}async function B(f){let ee=T(),[ae,ce]=[!1,
!1],V=()=>{ce=!0;let oe=f();return ce=!1,ae=!0,oe};try{let oe=dn;await $r(e,be=>{Z(be);let Ce=H(V());if(oe=Ce.length?st(
[be,Ce]):be,oe.length>Va)throw new Error(Y("the record has reached its maximum size"));return Ce.length?oe:null});let se=oe.
length!==t.length;Z(oe),l="",se&&d.tell()}catch(oe){if(ce)throw oe;l=Ja(oe),ae||V()}if(T()!==ee||l)for(let oe of u)oe()}
function Z(f){f.length===t.length&&f.every((ee,ae)=>ee===t[ae])||(o=Ct(f,e),t=f,i=i.filter(({id:ee})=>!o.ids.has(ee)))}function H(f){
if(!i.length&&!f.length)return dn;let ee=o.isUnended?[Uint8Array.of(10)]:[];return o.needsHead&&ee.push(je(tr(e))),i.forEach(
(ae,ce)=>{ee.push(je(rt({...ae,n:o.last+ce+1})))}),st([...ee,...f.map(je)])}}function Ja(e){let t=e instanceof Error?e.message||
e.name:String(e);return Y("This browser will not store your answers ({reason}). They stay on this page while it is open:\
 download them before you leave.",{reason:t})}var Qa=e=>je(rt(e)).length<=Nt;function Xa(e,t){if(document.addEventListener(
"visibilitychange",()=>document.hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let o=new BroadcastChannel(
`coursekit ${e}`);return o.addEventListener("message",t),{tell:()=>o.postMessage("more")}}var Za=["reader","explorer","quiz","predict","progress"],ec=".coursekit-paper";function Or(e){let t=yr(),o=new Map;return{
records:o,showAll:i};function i(d){let v=[...d.querySelectorAll(".coursekit-widget")].map(T=>({fragment:T,state:hn(T.querySelector(
"script"))}));for(let T of Za)for(let{fragment:I,state:j}of v)j?.widget===T&&l(I,j);return v.findLast(({state:T})=>T?.widget===
"quiz")?.fragment}function l(d,v){let T={...e.languages,own:v.own??""};Object.assign(v,{words:e.words??{},languages:T}),
v.pictures&&(v.pictures=[v.picture,...v.pictures]);let I=Mt(v,(K,B)=>j(K,B)),j=u(v,I),F=me("div",{class:"coursekit-shown"}),
p=d.querySelector(":scope > template"),M=p instanceof HTMLTemplateElement?p.content.cloneNode(!0):"",z=[...d.children];d.
append(F);try{dr()[v.widget].render({model:I,el:F,views:{}});for(let K of z)K.matches(ec)||K.remove();d.classList.add("c\
oursekit-is-shown"),d.append(M)}catch(K){F.remove(),console.error(K)}}function u(d,v){if(d.widget==="reader"&&t.add(d.article,
v),d.pictures&&v.on("change:chosen",()=>v.set("picture",tc(d))),!d.course)return()=>{};let T=o.get(d.course)??Sr(d.course);
o.set(d.course,T);let{course:I}=d;Object.assign(d,{kept:fn(T),keeping:{course:I,place:"disk"}}),T.follow(()=>{v.set("kep\
t",fn(T)),v.say({keeping:"changed"})});let j=Et(T),F="keys"in d?kr(d,T,t):null,p=async(M,z)=>M.keeping!=="look"?j(M,z):(await T.
refresh(),{keeping:"look",...hr(d.counted,T.entries())});return async(M,z)=>{if("keeping_id"in M){let{files:K=[],...B}=await Nr(
()=>p(M,z));v.say({...B,keeping_id:M.keeping_id},K)}else if(F){let K=await Nr(()=>F.reply(M));v.set("kept",fn(T)),v.say(
{...K,message_id:M.message_id})}}}}function tc({chosen:e,pictures:t,picture:o}){if(!o.of)return o;let i=({of:u})=>JSON.stringify(
u)===JSON.stringify(e),l=Y("This page has no figure for these choices; the notebook draws it.");return t.find(i)??{of:e,
fault:l}}var fn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Nr(e){try{return await e()}catch(t){
if(!(t instanceof X))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function hn(e){try{return JSON.parse(
e?.textContent??"null")}catch{return null}}var Re=hn(document.querySelector("script.coursekit-page"))??{};Hn(Mt(Re),me("div"));Re.lists&&Uo(Re.lists);Re.dates&&Ho(
Re.dates);Re.customs&&Yo(Re.customs);var{records:nc,showAll:Tr}=Or(Re),oc=Tr(document),rc=!!document.querySelector(".cou\
rsekit-progress");oc?.after(...[...nc.values()].map(e=>ur(e,rc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Tr(e)});})();

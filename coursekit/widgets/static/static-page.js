"use strict";(()=>{var ot={},We={used:"",own:""};function Hn(e,t){ot=e.get("words")??{};let o=e.get("languages");o?.used&&(We=o,t.lang=o.used,
t.dir=o.direction)}function Y(e,t={}){let o=ot[e]??e;return Vn(typeof o=="string"?o:o[0],t)}function Kn(e,t,o,i={}){let l=ot[e]??
[e,t],d=Number.isInteger(o)?o<200?o:100+o%100:100,u=(ot[e]&&ot[""]?.[d])??+(o!==1);return Vn(l[Number(u)],{count:o,...i})}
function Vn(e,t){return e.replace(/\{(\w+)\}/g,(o,i)=>i in t?String(t[i]):o)}var li=15e3,ui=new Set(["a","button","input","select","textarea","summary"]),di="a[href], button, input, select, textare\
a, summary, [tabindex]";function me(e,t={},...o){let i=document.createElement(e);for(let[l,d]of Object.entries(t))l.startsWith(
"on")?i.addEventListener(l.slice(2),d):d!==!1&&d!=null&&i.setAttribute(l,d===!0?"":d);t.dir==="auto"&&We.own&&(i.lang=We.
own);for(let l of o)l!=null&&i.append(l);return(ui.has(e)||"tabindex"in t)&&Jn(i),i}function Jn(e){e instanceof HTMLElement&&
e.matches(di)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Jn(e)}));function Qn(){let e=me("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
me("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),li)}}}var ac=Math.random().toString(36).slice(2,12);var Xn=8,fi=6e4;function eo(e){let{region:t,announce:o}=Qn(),i=me("p",{class:"ck-notice"}),l=me("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:C}),d=me("button",{type:"button",onclick:T},Y("Download my answers")),u=me("button",{type:"button",onclick:()=>l.
click()},Y("Upload a file of answers"));return me("div",{class:"ck-file"},me("div",{class:"ck-actions"},d,u,l),i,t);function v(j){
i.replaceChildren(j),o(j)}async function T(){try{let{name:j,upto:U,files:p}=await e.ask({keeping:"take"});if(!U)return v(
Y("There is nothing to download yet."));hi(new Blob(p,{type:"application/jsonl"}),j),await e.ask({keeping:"taken",upto:U}),
v(Y("Downloaded: {name}. Keep this file.",{name:j}))}catch(j){v(Y("Not downloaded: {reason}",{reason:Zn(j)}))}}async function C(){
let[j]=l.files??[];if(j)try{if(j.size>Xn*1024*1024)throw new Error(Y("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Xn}));let{told:U}=await e.ask({keeping:"add"},[await j.
arrayBuffer()]);v(U)}catch(U){v(Y("Not uploaded: {reason}",{reason:Zn(U)}))}finally{l.value=""}}}var Zn=e=>e instanceof Error?
e.message:String(e);function hi(e,t){let o=URL.createObjectURL(e);me("a",{href:o,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(o),fi)}var ee=class extends Error{};var to={read(e,t,{options:o,Refusal:i,t:l}){let d=o.read(e,t);if(d.size!==1)throw new i(l("more than one option is chose\
n, but only one is asked for"));return d},grade:(e,t,{options:o})=>Number([...o.right(e)].every(i=>t.has(i))),outcome:(e,t,o,{
options:i})=>i.outcome(e,t,o)};var no={read:(e,t,{options:o})=>o.read(e,t),grade(e,t,{options:o}){let i=o.right(e),l=[...t].filter(d=>i.has(d)).length;
return Math.max(0,l-(t.size-l))/i.size},outcome(e,t,o,{options:i}){let l=i.outcome(e,t,o),d=i.right(e),u=t.size<d.size&&
[...t].every(v=>d.has(v));return!o&&e.if_missed&&u?{...l,missed:e.if_missed}:l}};var oo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var Ht=({accept:e},t,{fits:o})=>!!t&&o(t,e);function pi(e,t,o){return Ht(e,t,o)?e.feedback:t&&(o.nearFeedback(e.near,t)||
e.if_wrong)}var mi=({accept:e,among:t,near:o},i,l)=>!t.length&&l.nearFeedback(o,i)===null&&l.isSlip(i,e),ro={read({gaps:e},t,{
Refusal:o,strip:i,t:l,typed:d}){let u=t?.gaps;if(!Array.isArray(u)||u.length!==e.length)throw new o(l("some gaps were no\
t sent"));if(!u.some(C=>typeof C=="string"&&i(C)))throw new o(l("nothing is written"));let v=C=>typeof C=="string"&&!i(C),
T=u.map(C=>v(C)?"":d({text:C}));return e.forEach(({among:C},j)=>{if(C.length&&T[j]&&!C.includes(T[j]))throw new o(l("som\
ething is chosen that is not offered for the gap"))}),T},grade({gaps:e},t,o){let i=e.flatMap((d,u)=>Ht(d,t[u],o)?[]:[[d,
t[u]]]),l=i.length&&i.every(([d,u])=>mi(d,u,o));return[(e.length-i.length)/e.length,l?"near":""]},outcome:({gaps:e},t,o,i)=>({
gaps:e.map((l,d)=>{let u=Ht(l,t[d],i),v={right:u,written:t[d],feedback:pi(l,t[d],i)};return!u&&!o?v:{...v,key:l.accept[0],
why:u?"":l.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(o=>typeof o=="string"):[]).map(o=>o||"…").
join("; ")}};var De="undated",Kt="too precise",Vt="too coarse",[po,gi]=["0001-01-01","9999-12-31"],wi=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/,
Zt="[\\p{L}\\p{N}_]",Se=`(?!${Zt}|\\p{M})`,so=`(?:1\\d|2[01])\\d\\d${Se}`,we=(e,t=2)=>String(e).padStart(t,"0");function ye(e,t,o){
let i=wt(Number(e),Number(t));return Number(e)>0&&Number(o)>0&&Number(o)<=i?`${we(Number(e),4)}-${we(Number(t))}-${we(Number(
o))}`:""}function wt(e,t){return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function mo(e,t,o){
let i=new Date(Date.UTC(2e3,t-1,o));return i.setUTCFullYear(e),i}function ki(e,t,o){let l=mo(e,1,4),d=l.getTime()-(l.getUTCDay()+
6)%7*864e5+(t-1)*7*864e5,u=new Date(d+3*864e5);if(t<1||e<1||u.getUTCFullYear()!==e)return null;let v=[d+(o-1)*864e5,d+6*
864e5].map(T=>{let C=new Date(T);return ye(C.getUTCFullYear(),C.getUTCMonth()+1,C.getUTCDate())});return v.every(Boolean)&&
v[0]>=po&&v[1].length===10?v:null}function Re(e,t,o){let[i,l]=[Math.floor((t+o-2)/12),(t+o-2)%12+1],d=ye(e+i,l,wt(e+i,l)),
u=ye(e,t,1);return u&&d&&d.length===10?[u,d]:null}var yi=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let o=ye(e,t.slice(0,
2),t.slice(3));return o?[o,o]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>ki(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,
(e,t)=>Re(e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Re(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Re(e,Number(t)*
6-5,6)],[/^(\d{4})-(SP|SU|FA)$/,e=>Re(e,1,12)],[/^(\d{4})-(WI)$/,e=>Re(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Re(e,1,12)],[/^(\d{3})$/,
e=>Re(e*10,1,120)],[/^(\d\d)$/,e=>Re(e*100,1,1200)]];function Ye(e){if(e.includes("/")){let[t,o]=e.split("/").map(Ye);return t&&
o?[t[0],o[1]]:null}for(let[t,o]of yi){let i=t.exec(e);if(i)return o(Number(i[1]),i[2])}return null}var Ge=e=>Ye(e)??[po,
gi];function io(e,t){let[o,i]=[Ge(e),Ge(t)];return i[0]<=o[0]&&o[1]<=i[1]}var bi=(e,{escaped:t})=>`(?:${[...e].sort((o,i)=>i.
length-o.length).map(t).join("|")})${Se}`,ao=new WeakMap;function kt(e){let t=ao.get(e.dates())??vi(e);return ao.set(e.dates(),
t),t}function vi(e){let t=e.dates(),o=A=>bi(Object.keys(t[A]),e),i=(A,fe)=>Number(t[A][fe]),l=o("month"),u=`(?:${`(?:0?[\
1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${Se}(?!\\.\\d|,\\d{3}(?!\\d))`}|${o("nth")})`,v=`(?:\\d{1,2}(?:st|nd|rd|th)${Se}|${o(
"nth")})`,T=`the ${v}`,C=`${o("tens")}(?:[ -]${o("ones")})?`,j=`(?:oh[ -]${o("ones")}|${C}|${o("teens")}|hundred${Se})`,
U=`(?:${C}|${o("teens")}|${o("ones")})`,p=`(?:${o("centuries")} ${j}|two thousand(?: (?:and )?${U})?${Se})`,M=`(?<year>${so}\
)`,F=`(?:${M}|(?<spelled>${p}))`,V=`(?:,? |,)${M}`,B=A=>`(?:(?<day>${T}|${u}) (?:of )?|the (?<day2>${u}) day of )(?<mont\
h>${l})${A}`,te=A=>`(?<month>${l}) (?:the )?(?<day>${u})${A}`,K=`(?:${o("weekday")},? (?:the )?)?`,h=`${o("phase-of")} `,
Q=`(?:${o("phase")}[ -]?|mid-?)`,X=`(?:${Q}|${h})?`,ce=A=>{let fe=A.replace(/^the /,"");return i("nth",fe)||parseInt(fe,
10)},G=A=>A.year??Ai(A.spelled,t),ae=A=>ye(G(A),i("month",A.month),ce(A.day??A.day2)),se=A=>`${G(A)}-${we(i("month",A.month))}`,
ve=o("ordinal"),Xe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",ge=`(?<meridiem>${o("meridiem")})`,Be="(?<minutes>[0-5]\\d(?!\\d\
))",Ae=`(?:${Xe}(?::${Be}(?::[0-5]\\d)?(?: ?${ge})?|\\.${Be.replace("<m","<inM")} ?${ge.replace("<m","<inM")}| ?${ge.replace(
"<m","<ofM")}| o'clock)|(?<moment>${o("moment")}))(?: (?<zone>${o("zone")}))?`,$e=A=>{let fe=A.zone&&t.zone[A.zone]!=="-"?
t.zone[A.zone]:"",Ue=t.meridiem[A.meridiem??A.inMeridiem??A.ofMeridiem],Ee=A.moment?t.moment[A.moment]:xi(A.hours,A.minutes??
A.inMinutes,Ue);return co(ae(A),Ee&&Ee+fe)},ct=[[`${X}${K}${B(V)}`,ae,!0],[`${X}${K}${te(V)}`,ae,!0],[`${o("weekday")} \\\
((?:${B(V)})\\)`,ae,!0],[`${M}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,A=>ye(A.year,A.month,A.day)],[`${M}/(?<month>\\d{1\
,2})/(?<day>\\d{1,2})(?!\\d)`,A=>ye(A.year,A.month,A.day)],[`${M}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,A=>ye(A.
year,A.month,A.day)],[`(?<day>\\d{1,2})-(?<month>${l})-${M}`,ae,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\\
k<mark>(?<year>\\d{4})${Se}`,$i],[`${Ae},? ${K}(?:${B(V)})`,$e],[`${Ae},? ${K}(?:${te(V)})`,$e],[`${M}-(?<month>\\d\\d)-(?\
<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?::[0-5]\\d)?z?)`,A=>co(ye(A.year,A.month,A.day),A.time.toUpperCase())],[`${X}(?<mo\
nth>${l})(?:,| of)? ${F}`,se,!0],[`${M}-(?<number>\\d\\d)(?!\\d)`,A=>lo(A,A.number)],[`(?<number>\\d\\d)/${M}`,A=>lo(A,A.
number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${M}`,A=>A.year],[`fy ${M}`,A=>A.year],["fy(?<year>(?:19|20)\
\\d\\d)",A=>A.year],["fy(?<two>\\d\\d)",A=>(A.two>"50"?"19":"20")+A.two],[`the year ${F}`,G],[`${X}${F}`,G],[`${M}[-/](?\
<second>\\d\\d)(?!\\d)`,Si],[`(?:the )?(?:fiscal )?(?<ordinal>${ve}) quarter (?:of )?${M}`,A=>`${A.year}-Q${i("ordinal",
A.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${M}`,A=>`${A.year}-Q4`,!0],[`q(?<part>[1-4]) (?:of )?${M}`,
A=>`${A.year}-Q${A.part}`,!0],[`${M} q(?<part>[1-4])${Se}`,A=>`${A.year}-Q${A.part}`,!0],[`h(?<part>[12]) (?:of )?${M}`,
A=>`${A.year}-H${A.part}`],[`(?:the )?(?<half>${o("half")})[ -]half (?:of )?${M}`,A=>`${A.year}-H${i("half",A.half)}`],[
`${X}(?:the )?(?<season>${o("season")})(?: of|,)? ${F}`,A=>`${G(A)}-${t.season[A.season]}`],[`(?:${h})?(?:the )?(?:${Q})\
?(?<decade>(?:1\\d|20)\\d)0'?s${Se}`,A=>A.decade],[`the (?<word>${o("decades")})`,A=>`19${t.decades[A.word]}`],[`(?:${h}\
)?(?:the )?(?:${Q})?(?<day>${v}) century`,A=>Ti(ce(A.day??A.day2))],[`the (?<which>${o("week-of")}) week of (?<month>${l}\
)(?:,? |,)${M}`,A=>Ni(A,t)],[`the (?<which>${o("week-of")}) (?<weekday>${o("weekday")}) (?:of|in) (?<month>${l})(?:,? |,\
)${M}`,A=>Oi(A,t)]],Lt=[[`${K}${B("")}`,(A,fe)=>ye(fe,i("month",A.month),ce(A.day??A.day2))],[`${K}${te("")}`,(A,fe)=>ye(
fe,i("month",A.month),ce(A.day??A.day2))],[`(?<month>${l})`,(A,fe)=>`${fe}-${we(i("month",A.month))}`]],lt="(?:to|throug\
h|thru|until|till|up to)",It=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${lt} (?:the )?)|between (?<two>.+?) and )`,Ze=A=>`\
(?<${A}>\\d{1,2})(?:st|nd|rd|th)?`,ut=`(?:-| ${lt} (?:the )?)`,_t=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${l}\
,? ${so})`;return{whole:ct.map(([A,fe,Ue])=>({pattern:rt(A),value:fe,lends:Ue})),yearless:Lt.map(([A,fe])=>({pattern:rt(
A),value:fe})),range:rt(`${It}(?<last>.+)`),days:rt(`(?:(?:from )?(?:the )?${Ze("from")}${ut}|between (?:the )?${Ze("fro\
m2")} and )${_t}`),monthAndDays:rt(`(?:(?:from )?${te("")}${ut}|between ${te("").replaceAll("?<","?<b")} and (?:the )?)${Ze(
"to")}(?:,? |,)${M}`),number:ce,capital:new Set(Object.keys(t.capital))}}var rt=e=>new RegExp(`^(?:${e})$`,"u"),co=(e,t)=>e&&
t?e+t:"";function xi(e,t="00",o=""){let i=Number(e);return o&&(i<1||i>12)?"":`T${we(o?i%12+(o==="PM"?12:0):i)}:${t}`}function $i({
first:e,second:t,year:o}){let[i,l]=[ye(o,t,e),ye(o,e,t)];return!i||!l||Number(e)===Number(t)?i||l:`${o}-XX-XX`}var lo=({
year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function Si({year:e,second:t}){let o=(Number(t)-Number(e)%100+100)%
100;return o===1||Number(t)>12&&o<30?`${e}/${we(Number(e)+o,4)}`:""}function Ni({which:e,month:t,year:o},i){let l=Number(
i.month[t]),d=Number(i["week-of"][e]),u=d<0?d+wt(Number(o),l)+1:d,v=`${o}-${we(l)}`;return`${v}-${we(u)}/${v}-${we(u+6)}`}
function Oi({which:e,weekday:t,month:o,year:i},l){let d=Number(l.month[o]),u=Number(l["week-of"][e]),v=u<0?wt(Number(i),
d)-6:u,T=(mo(Number(i),d,v).getUTCDay()+6)%7,C=(Number(l.weekday[t])-1-T+7)%7;return ye(i,d,v+C)}var Ti=e=>e>0&&e<100?we(
e-1):"";function Ai(e,t){let o=e.split(/[ -]/).filter(d=>d!=="and"&&d!=="oh"),i=d=>Number(t.tens[d]??t.teens[d]??t.ones[d]??
0);if(o[1]==="thousand")return we(2e3+o.slice(2).reduce((d,u)=>d+i(u),0),4);let l=o.slice(1);return l[0]==="hundred"?we(
i(o[0])*100,4):we(i(o[0]),2)+we(l.reduce((d,u)=>d+i(u),0),2)}function gt(e,t){let o=[];for(let{pattern:i,value:l,lends:d}of kt(
t).whole){let u=i.exec(e)?.groups,v=u&&l(u);v&&o.push({value:v,lends:!!d})}return o[0]??null}var Ei=(e,t)=>/^[a-z]{3}$/.
test(e)&&e!=="may"||/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Mi(e,t){let o=kt(t),i=o.days.exec(
e)?.groups;if(i){let U=gt(i.last.replace(/^the /,""),t)?.value??"";return uo(U,i.from??i.from2,U.slice(8))}let l=o.monthAndDays.
exec(e)?.groups;if(l){let U=t.dates().month[l.month??l.bmonth],p=o.number(l.day??l.bday);return uo(ye(l.year,U,1),p,l.to)}
let d=o.range.exec(e)?.groups,u=d&&gt(d.last,t);if(!d||!u||u.value.includes("/"))return"";let v=d.one??d.two;if(Qt(v)||Qt(
d.last)||Ei(v,e))return"";let T=gt(v,t)?.value??(u.lends?Ri(v,u.value,t):"");if(!T||T.includes("/")||!Ye(T)||!Ye(u.value))
return"";let[C,j]=[Ge(T)[0],Ge(u.value)[1]];return C<=j?`${T}/${u.value}`:""}function uo(e,t,o){let[i,l]=[t,o].map(d=>ye(
e.slice(0,4),e.slice(5,7),d));return i&&l&&i<=l?`${i}/${l}`:""}function Ri(e,t,o){let i=Number(t.slice(0,4));for(let{pattern:l,
value:d}of kt(o).yearless){let u=l.exec(e)?.groups;if(!u)continue;let v=d(u,we(i,4));return v.slice(5,7)>t.slice(5,7)?d(
u,we(i-1,4)):v}return""}var yt="[^\\p{L}\\p{N}_]*",Ci=new RegExp(`^${yt}(?:in|on|of|the)${Se}`,"u"),Li=new RegExp(`(?<!${Zt}\
)(?:in|on|of|the)${yt}$`,"u"),Ii=new RegExp(`^${yt}`,"u"),Jt=new RegExp(`${yt}$`,"u"),_i=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
ji=/(?:[$£€#/.,:&@]|[a-z]-)$/,Di=/^(?:[%°$£€]|[.,:/]\d| %)/,Qt=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function qi(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),o=>new RegExp(t,"u").test(
o)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Bi=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function Ui(e,t){if(wi.test(e)&&Ye(e))return e;let o=qi(e,t),i=o.toLowerCase(),u=(o.match(new RegExp(`${Zt}+`,"gu"))??[]).
some(C=>kt(t).capital.has(C))?"":Fi(i,t),v=Bi.exec(o)?.[0]??"",T=u.includes("/")&&v!==v.toLowerCase();if(!u||T||!Ye(u))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(u.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return u}function Fi(e,t){let o=fo(e,i=>Ci.exec(
i)?.[0].length??0);for(let i of o){let l=i+(Ii.exec(e.slice(i))?.[0].length??0),d=e.slice(l).replace(Jt,"");for(let u of fo(
d,v=>Li.exec(v)?.[0].length??0,!0)){let v=zi(e,l,d.slice(0,u).replace(Jt,""),t);if(v)return v}}return""}function fo(e,t,o=!1){
let i=[o?e.length:0];for(let l=i[0];i.length<9;i.push(l)){let d=t(o?e.slice(0,l):e.slice(l));if(!d)break;l+=o?-d:d}return i}
function zi(e,t,o,i){let l=e.slice(0,t);if(/^\d/.test(o)&&_i.test(l))return"";let d=o.replace(Jt,""),u=e[t+d.length]??"";
if(/^\d{4}$/.test(d)){let v=e.slice(t+4);if(ji.test(l)||Di.test(v)||Qt(d)&&!/(?<!\w)in $/.test(l))return""}for(let v of"\
.)".includes(u)?[d+u,d]:[d]){let T=Mi(v,i)||gt(v,i)?.value;if(T)return T}return""}function Pi(e,{customs:t,dates:o}){let{
month_of:i}=t();if(!i)return e;let l=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return l?`${l[3]}-${l[2].padStart(2,"\
0")}-${l[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(d,u)=>o().english[i[u.toLowerCase()]-1]??d).replace(/(?<=\d)\.(?= )/g,
"")}function Xt(e,t){return e===De||t===De||t.includes("T")?t===e:Ge(t).join()===Ge(e).join()}function ho(e,t){return e===
De||t===De?e===De&&t!==De?Kt:"":Xt(e,t)?"":io(t,e)?Kt:io(e,t)?Vt:""}var go={read(e,t,o){return t?.undated===!0?De:Ui(Pi(
o.typed(t),o),o)},grade({answer:e},t){let o=ho(e,t);return[Xt(e,t)?1:o===Vt?.5:0,o]},outcome(e,t,o){let i=ho(e.answer,t),
l={"":"",[Kt]:e.if_too_precise,[Vt]:e.if_too_coarse},u={feedback:Xt(e.answer,t)?e.feedback:l[i]||e.if_wrong,understood:t};
return o?{...u,key:e.answer}:u},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var wo={read:(e,t,{typed:o})=>o(t,1e4),grade:()=>0,outcome:(e,t,o,{split:i})=>({written:t,count:i(t).length,...e})};function yo(e,t){let o=t.filter(i=>e.has(i)).length;return o/(e.size+t.length-o)}var ko=(e,t)=>Math.max(0,...t.map(o=>yo(
e,o))),bo={read({count:e},t,{Refusal:o,t:i}){let l=t?.words;if(!Array.isArray(l)||!l.length)throw new o(i("no words are \
marked"));if(!l.every(d=>Number.isInteger(d)&&d>=0&&d<e))throw new o(i("some of the marked words are not in the passage"));
return new Set(l)},grade:({accepted:e},t)=>ko(t,e),outcome(e,t,o){let{accepted:i,feedback:l,if_partly:d,if_wrong:u}=e,v=ko(
t,i),T=v>1-1e-9,C={words:[...t].sort((p,M)=>p-M),feedback:T?l:v&&d||u};if(!o)return C;let j=i.map(p=>yo(t,p)),U=i[j.indexOf(
Math.max(...j))];return{...C,key:U,why:T?"":l}},words(e,{words:t}){return[...new Set(t)].sort((i,l)=>Number(i)-Number(l)).
map(i=>e.words[Number(i)][1]).join(" ")}};var vo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var st="nothing",xo={read({columns:e,among:t},o,{Refusal:i,t:l,typed:d}){let u=o?.cell;if(typeof u!="string"||u!==st&&!e.
includes(u))throw new i(l("no cell is chosen"));if(u===st)return{cell:u,value:""};let v=d(o);if(t.length&&!t.includes(v))
throw new i(l("something is chosen that is not offered by the question"));return{cell:u,value:v}},grade({wrong:e,mended:t,
among:o},{cell:i,value:l},{fits:d,isSlip:u}){return i!==e?0:e===st||d(l,t)?1:[.5,!o.length&&u(l,t)?"near":""]},outcome(e,{
cell:t,value:o},i,{fits:l}){let{wrong:d,mended:u,feedback:v}=e,T=d===t,C=T&&(d===st||l(o,u)),j=T?e.if_other_value:e.if_other_cell,
U={cell:t,value:o,right:T,feedback:C?v:j};if(!i)return U;let p={cell:d,value:u[0]??""};return{...U,key:p,why:C?"":v}},written({
cell:e,text:t},{t:o}){return e===st?o("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Wi=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Yi=/^[-+]?\d[\d.,' ]*$/,Gi=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Hi={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Ki=1e-9,Vi=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Hi[t]);
function Ji(e,t,{escaped:o,SPACES:i}){if(!t.length)return e;let l=`(?:${t.map(o).join("|")})`;return e.replace(new RegExp(
`^${l}${i}*|${i}*${l}(?=\\.?$)`,"giu"),"")}function Qi(e,{customs:t,escaped:o}){let{decimal:i,group:l,grouping:d}=t();if(!l||
!Yi.test(e))return null;let[u,v]=d,T=o(l),C=`(?:${T}[0-9]{${v}})*${T}[0-9]{${u}}`,j=`(?:${o(i)}[0-9]+)?`,U=new RegExp(`^\
-?[1-9][0-9]{0,${v-1}}${C}${j}$`,"u");if(e.includes(l)&&!U.test(e))return null;let p=e.replaceAll(l,"").replaceAll(i,".");
return Gi.test(p)?Number(p):null}var $o=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Ki*Math.abs(e.answer),So={read(e,t,o){let i=Ji(
Vi(o.typed(t)),e.units,o),l=o.asciiDigits(i.replace(/\.$/,"")),d=Qi(l,o);if(d!==null)return d;if(!Wi.test(l))throw new o.
Refusal(o.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(l.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
$o(e,t)),outcome(e,t,o){let i=e.near.find(d=>d.value===t),l=$o(e,t)?e.feedback:i?.feedback??e.if_wrong;return o?{feedback:l,
key:e.words}:{feedback:l}}};function No(e,t){let o=t.filter(([i,l])=>e.indexOf(i)<e.indexOf(l)).length;return Math.max(0,2*o-t.length)/t.length}var Oo={
read({tokens:e},t,{chosenTokens:o,Refusal:i,t:l}){let d=o(t,"order",e);if(d.length!==e.length||new Set(d).size!==e.length)
throw new i(l("each item must appear exactly once in the order"));return d.map(u=>e.indexOf(u))},grade:({decided:e},t)=>No(
t,e),outcome({tokens:e,decided:t,feedback:o,near:i,if_wrong:l,open:d},u,v){let T=No(u,t)===1,C=i.find(U=>u.indexOf(U.before)<
u.indexOf(U.after)),j={order:u.map(U=>e[U]),feedback:T?o:C?.feedback??l};return!T&&!v?j:{...j,key:e,why:T?"":o,open:d}}};var To={read:(e,t,{typed:o})=>o(t),grade({accept:e,near:t},o,{fits:i,isSlip:l,nearFeedback:d}){return i(o,e)?1:[0,d(t,o)===
null&&l(o,e)?"near":""]},outcome(e,t,o,{fits:i,nearFeedback:l}){let u={feedback:(i(t,e.accept)?e.feedback:l(e.near,t))||
e.if_wrong};return o?{...u,key:e.accept[0]}:u}};var Ao={read(e,t,{Refusal:o,t:i}){if(typeof t?.answer!="boolean")throw new o(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,o){let i={answer:t,feedback:t?e.if_true:e.if_false};return o?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Eo={choice:to,choices:no,classify:oo,cloze:ro,date:go,discuss:wo,highlight:bo,match:vo,mend:xo,number:So,order:Oo,"s\
hort-text":To,"true-or-false":Ao};var Mo={read:(e,t,{typed:o})=>t.without===!0?"":o(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:o})=>t.without===
!0?o("Shown without a guess."):""};function bt(e,t,o){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new ee(Y("nothing is chosen"));if(!i.every(l=>o.includes(
l)))throw new ee(Y("something is chosen that is not part of the question"));return i}var Ro={read(e,t){let o=e.options.map(({token:i})=>i);return new Set(bt(t,"choices",o).map(i=>o.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},o)=>t?[o]:[])),outcome:(e,t,o)=>({options:e.options.map((i,l)=>Xi(i,t.has(l),o))})};function Xi({
token:e,correct:t,feedback:o,if_not_chosen:i},l,d){return!l&&!d?{token:e,chosen:l,verdict:"",feedback:""}:{token:e,chosen:l,
verdict:l?t?"right":"wrong":t?"missed":"left",feedback:!l&&i||o}}var Co={read({rows:e,places:t},o){let i=o?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new ee(Y("nothing is chosen"));let d=e.map(({token:u})=>u);for(let[u,v]of Object.entries(i))if(!d.includes(
u)||!t.includes(v))throw new ee(Y("something is chosen that is not part of the question"));return d.map(u=>Object.hasOwn(
i,u)?t.indexOf(i[u]):null)},grade:({rows:e},t)=>e.filter(({to:o},i)=>t[i]===o).length/e.length,outcome:({rows:e,places:t},o,i)=>({
pairs:e.map((l,d)=>{let u=o[d],v=u===l.to,T=u===null?"":t[u],C=u===null?"":Zi(l,u),j={token:l.token,chosen:T,right:v,feedback:C};
return!v&&!i?j:{...j,key:t[l.to],why:v?"":l.feedback}})})};function Zi({to:e,feedback:t,near:o,if_wrong:i},l){return l===
e?t:o.find(([d])=>d===l)?.[1]??i}var vt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Lo=`[${vt}]`,ea=new RegExp(
`^[${vt}]+|[${vt}]+$`,"g"),ta=new RegExp(`[${vt}]+`),He=e=>e.replace(ea,""),Ce=e=>He(e).split(ta).filter(Boolean),Ke=e=>[
...e].length,xt=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),en="ͅ",na=e=>/\p{M}/u.
test(e)&&(e===en||!(en+e).normalize("NFD").startsWith(en)),Io=e=>[...e.normalize("NFKD")].filter(t=>!na(t)).join(""),oa={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},ra=new Map(Object.entries(oa)),_o=e=>[...e].map(t=>ra.get(t)??t.toLowerCase()).join("");function sa(e){let t=e.codePointAt(
0),o=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-o-1));)o+=1;return o%10}var jo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
sa(t))),Do=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");function ia(e,t,[o,i,l,d]){let u=[o,l,0],v=new Map;for(let T=o;T<i;T+=1){let C=new Map;for(let j of t.get(e[T])??[]){if(j<
l)continue;if(j>=d)break;let U=(v.get(j-1)??0)+1;C.set(j,U),U>u[2]&&(u=[T-U+1,j-U+1,U])}v=C}return u}function qo(e,t){let o=new Map;
t.forEach((d,u)=>{o.set(d,[...o.get(d)??[],u])});let i=[],l=[[0,e.length,0,t.length]];for(let d=l.pop();d;d=l.pop()){let[
u,v,T,C]=d,[j,U,p]=ia(e,o,d);p&&(i.push([j,U,p]),l.push([u,j,T,U],[j+p,v,U+p,C]))}return i.sort((d,u)=>d[0]-u[0])}function tn(e,t){
let[o,i]=[[...e],[...t]],l=o.length+i.length,d=qo(o,i).reduce((u,[,,v])=>u+v,0);return l?2*d/l:1}function Bo(e,t){let o=[],
[i,l]=[0,0];for(let[d,u,v]of[...qo(e,t),[e.length,t.length,0]]){if(i<d||l<u){let T=i<d&&l<u?"replace":i<d?"delete":"inse\
rt";o.push({kind:T,a:i,b:d,c:l,d:u})}[i,l]=[d+v,u+v]}return o}var aa=200,ca=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,la=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ua=.8,da=.7,fa=4,nn={article:[],turning:[]},Uo=e=>{nn=e};function Fo(e,t=aa){let o=e?.text;if(typeof o!="string"||!He(o))
throw new ee(Y("nothing is written"));if(Ke(o)>t)throw new ee(Y("the answer is longer than {most} characters",{most:t}));
return xt(He(o))}function $t(e){let t=_o(Io(e.replace(/[’‘]/g,"'"))).replace(ca,"");return Ce(t).join(" ").replace(la,
"").normalize("NFC")}function on(e,t){let o=$t(e);return t.some(i=>$t(i)===o)}function zo(e,t){let o=$t(e);return t.map(
$t).some(i=>tn(o,i)>=ua&&!ha(o,i))}function ha(e,t){let o=d=>(d.match(/\p{Nd}+/gu)??[]).join(" ");if(o(e)!==o(t))return!0;
let[i,l]=[Ce(e),Ce(t)];return Bo(i,l).some(({kind:d,a:u,b:v,c:T,d:C})=>{let[j,U]=[i.slice(u,v),l.slice(T,C)];return d===
"replace"?pa(j.join(""),U.join("")):![...j,...U].every(p=>nn.article.includes(p))})}function pa(e,t){let o=nn.turning.some(
i=>e===i+t||t===i+e);return Math.min(Ke(e),Ke(t))<fa?o||[...e].sort().join("")!==[...t].sort().join(""):o||tn(e,t)<da}var Po=(e,t)=>e.
find(({text:o})=>on(t,[o]))?.feedback??null;var Wo={},Yo=e=>{Wo=e},Go={},Ho=e=>{Go=e},Ve={asciiDigits:jo,chosenTokens:bt,customs:()=>Wo,dates:()=>Go,escaped:Do,fits:on,
isSlip:zo,lengthOf:Ke,nearFeedback:Po,options:Ro,placing:Co,Refusal:ee,SPACES:Lo,split:Ce,strip:He,t:Y,typed:Fo},ma=1e-9;
function rn(e,t){let[o,i]=typeof t=="number"?[t,""]:t,l=o>1-ma?1:Math.max(0,o),d=e*l;return{points:d,of:e,note:i,verdict:ga(
d,e,i)}}function ga(e,t,o){return e===t?"right":o==="near"?"near":e?"partly":"wrong"}var sn={...Eo,guess:Mo};function St({kind:e,key:t,points:o,graded:i,sealed:l}){let d=sn[e];return{read:u=>d.read(t,u,Ve),
grade:u=>i?rn(o,d.grade(t,u,Ve)):rn(0,0),outcome:(u,v)=>l?{}:d.outcome(t,u,v,Ve)}}var Ko=e=>Object.values(sn).map(t=>t.written?.(
e,Ve)).find(Boolean)??"",Vo=(e,t,o)=>sn[e].words?.(t,o,Ve)??"";var wa=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let i=0;i<8;i+=1)o=o&1?o>>>1^3988292384:o>>>1;return o});function Jo(e){
let t=4294967295;for(let o of e)t=wa[(t^o)&255]^t>>>8;return(t^4294967295)>>>0}var Je=1,Nt=128*1024,ka=256*1024,ya=10**12,an=20,ba=/^[A-Za-z0-9_.:/-]{1,160}$/,Zo="sitting",er={sent:"object",confidence:"\
string",reason:"string",marks:"list"},Qo=new TextEncoder,Xo=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Le=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Ot=e=>typeof e=="string"&&ba.test(e),Qe=()=>`${new Date().toISOString().slice(0,19)}\
Z`,tr=e=>({format:Je,course:e,made:Qe()});function it({id:e,quiz:t,question:o,version:i,action:l,time:d,round:u,attempt:v,
words:T,n:C}){let{did:j,...U}=l,p=Object.entries(U).filter(([,M])=>M!==""&&M!=null);return{n:C,time:d,quiz:t,question:o,
did:j,...v?{try:v}:{},...Object.fromEntries(p),...T?{words:T}:{},[Zo]:u,version:i,id:e}}function nr(e){let t={did:e.did};
for(let[M,F]of Object.entries(er))if(M in e){if(or(e[M])!==F||!sr(e[M]))return null;t[M]=e[M]}let{id:o="",quiz:i="",question:l="",
version:d="",time:u="",words:v=""}=e,{[Zo]:T=0,try:C=0,n:j=0}=e;if(![o,i,l,d,u,v,t.did].every(M=>typeof M=="string")||!Ot(
o))return null;let p=M=>Number.isInteger(M)&&Number(M)>=0&&Number(M)<ya;return[T,C,j].every(p)?{id:o,quiz:i,question:l,version:d,
action:t,time:u,round:T,attempt:C,words:v,n:j}:null}function or(e){return Array.isArray(e)?"list":Le(e)?"object":typeof e}
function rr(e){let t={did:e.did};for(let[o,i]of Object.entries(er))if(or(e[o])===i){if(!sr(e[o]))throw new ee(Y("this ca\
nnot be saved"));t[o]=e[o]}return t}function sr(e){let t=Le(e)?Object.values(e):[e],o=i=>typeof i=="object"&&i!==null;return t.
every(i=>!o(i)||!Object.values(i).some(o))}function qe(e){let t=Qo.encode(JSON.stringify(e).slice(0,-1));return at([t,Qo.
encode(`${ir(t)}
`)])}var ir=e=>`, "sum": "${Jo(e).toString(16).padStart(8,"0")}"}`;function ar(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>ka||t.length<an)return null;let o=t.subarray(0,-an);try{if(Xo.decode(t.subarray(-an))!==ir(o))return null;let i=`${Xo.
decode(o)}}`,l=i.startsWith("{")?JSON.parse(i):null;return cr(l)?l:null}catch{return null}}function cr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(cr)}function at(e){let t=new Uint8Array(
e.reduce((i,{length:l})=>i+l,0)),o=0;for(let i of e)t.set(i,o),o+=i.length;return t}var va=["sure","fairly","guessing"],xa=[0,1,2],lr=300,$a=1e-9,Ne=({tries:e,opened:t})=>e.slice(t);function At(e,t){let o=new Map(
e.map(p=>[p.id,p])),i=new Map(e.map(({id:p})=>[p,Sa()])),l={answer(p,M,F){if(T(p.id))throw new ee(Y("the question has al\
ready been answered"));M.tries.push(Na(p,M,F))},hint(p,M){if(M.hints===p.hints.length)throw new ee(Y("there is no hint l\
eft"));M.hints+=1},show(p,M){if(!C(p.id))throw new ee(Y("the answer can only be shown after you have tried"));M.shown=!0},
mark(p,M,F){M.marks=Oa(p,M,F)},again(p,M){if(!j(p.id))throw new ee(Y("the question was not missed"));M.opened=M.tries.length,
M.shown=!1,M.again+=1}};return{questions:e,question:d,progress:u,act:v,isFinal:T,mayShow:C,isMissed:j,score:U};function d(p){
let M=o.get(p);if(!M)throw new ee(Y("the quiz has no such question"));return M}function u(p){return i.get(d(p).id)}function v(p,M){
let F=d(p);if(!Object.hasOwn(l,M.did))throw new ee(Y("this cannot be done here"));return l[M.did](F,u(p),M),u(p)}function T(p){
let{tries:M,graded:F}=d(p),V=Ne(u(p));if(!V.length)return!1;let B=F&&V[V.length-1].grade.verdict==="right";return u(p).shown||
B||M!==null&&V.length>=M}function C(p){let{graded:M,show_after:F}=d(p);return M&&Ne(u(p)).length>=F&&!T(p)}function j(p){
return d(p).graded&&T(p)&&Ne(u(p)).at(-1)?.grade.verdict!=="right"}function U(){let p=e.filter(K=>K.graded),M=p.map(({id:K})=>u(
K).tries).filter(K=>K.length),F=Tt(M.map(K=>K[K.length-1].points)),V=Tt(p.map(K=>K.points)),B=e.filter(({id:K})=>u(K).tries.
length).length,te=B===e.length;return{points:F,first:Tt(M.map(K=>K[0].points)),of:V,answered:B,questions:e.length,missed:e.
filter(({id:K})=>j(K)).length,passed:t&&te?100*F>=t*V-$a:null}}}var Sa=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,
again:0}),Tt=e=>e.reduce((t,o)=>t+o,0);function Na(e,t,o){let i=Le(o.sent)?o.sent:{},l=St(e),d=l.read(i),u=o.confidence||
"";if(u&&!(e.confidence&&va.includes(u)))throw new ee(Y("this does not say how sure you are"));let v=o.reason||"";if(typeof v!=
"string"||[...v].length>lr)throw new ee(Y("a reason is one line of at most {most} characters",{most:lr}));let T=Tt(e.hints.
slice(0,t.hints).map(p=>p.cost)),C=l.grade(d),j=Math.max(0,C.points-T*C.of),U=e.reason?Ce(v).join(" "):"";return{sent:i,
answer:d,grade:C,points:j,cost:T,confidence:u,reason:U}}function Oa(e,t,{marks:o}){if(!e.criteria||!t.tries.length)throw new ee(
Y("there is no written answer to mark"));if(!(Array.isArray(o)&&o.length===e.criteria)||!o.every(l=>xa.includes(l)))throw new ee(
Y("not every line of the rubric is marked"));return[...o]}function cn(e,t){let o=e.question(t),i=e.progress(t),l=Ne(i),d=l[l.length-1],u=e.isFinal(t),{sent:v}=d;return{points:d.points,
of:d.grade.of,verdict:Ta(o,d),note:d.grade.note,cost:d.cost,tries:i.tries.length,first:i.tries[0].points,left:o.tries===
null?null:o.tries-l.length,final:u,may_show:e.mayShow(t),confidence:d.confidence,reason:d.reason,marks:[...i.marks],...Aa(
o,u||!o.graded),written:typeof v.text=="string"?v.text:"",...o.sealed?{sent:v}:{},...St(o).outcome(d.answer,u)}}function Ta({
sealed:e,graded:t},{grade:o}){return e?"sent":t?o.verdict:"discussed"}function Aa({told:e},t){let{review_due:o,...i}=t?e.
last:e.early,l=e.review_after&&e.review_after<ln();return{...i,review_due:l?o:""}}function ln(){let e=new Date;return[e.
getFullYear(),e.getMonth()+1,e.getDate()].map(o=>String(o).padStart(2,"0")).join("-")}var Et=e=>async function(o,i){switch(o.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${ln()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(o.upto),{keeping:"noted"};case"add":return Ea(
e,new Uint8Array(i[0]));default:throw new ee(Y("this kind of message is not known"))}};async function Ea(e,t){let{added:o,
mended:i}=await e.merge(t),l=o?Kn("One entry was added from the file.","{count} entries were added from the file.",o):Y(
"Nothing was added: everything in the file is already here."),d=i.map(u=>Y("In the file: {what}",{what:u}));return{keeping:"\
added",told:[l,...d,e.why()].join(" ").trim()}}function ur(e,t){let o=Et(e),i={ask:(u,v=[])=>o(u,v)},l=Y("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),d=Y("\
This page checks your answers by itself, so the key is in its source, where a curious reader finds it.");return me("div",
{class:"ck coursekit-answers",role:"group","aria-label":Y("Your answers as a file"),lang:We.used},me("p",{class:"ck-head\
ing"},Y("Your answers as a file")),me("p",{},l),t?null:eo(i),me("p",{class:"ck-beside"},d))}function dr(){"use strict";var e=(()=>{var t=Object.defineProperty,o=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
l=Object.prototype.hasOwnProperty,d=(n,r)=>{for(var s in r)t(n,s,{get:r[s],enumerable:!0})},u=(n,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let c of i(r))!l.call(n,c)&&c!==s&&t(n,c,{get:()=>r[c],enumerable:!(a=o(r,c))||a.enumerable});
return n},v=n=>u(t({},"__esModule",{value:!0}),n),T={};d(T,{explorer:()=>ve,predict:()=>Ir,progress:()=>Zr,quiz:()=>Js,reader:()=>ii});
var C={},j={used:"",own:""};function U(n,r){C=n.get("words")??{};let s=n.get("languages");s?.used&&(j=s,r.lang=s.used,r.
dir=s.direction)}function p(n,r={}){let s=C[n]??n;return F(typeof s=="string"?s:s[0],r)}function M(n,r,s,a={}){let c=C[n]??
[n,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,w=(C[n]&&C[""]?.[f])??+(s!==1);return F(c[Number(w)],{count:s,...a})}function F(n,r){
return n.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function V(n){if(n==="undated")return p("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!s)return n;let c=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:f}=j;return c.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var B=15e3,te=new Set(["a","button","input","select","textarea","summary"]),K="a[href], but\
ton, input, select, textarea, summary, [tabindex]";function h(n,r={},...s){let a=document.createElement(n);for(let[c,f]of Object.
entries(r))c.startsWith("on")?a.addEventListener(c.slice(2),f):f!==!1&&f!=null&&a.setAttribute(c,f===!0?"":f);r.dir==="a\
uto"&&j.own&&(a.lang=j.own);for(let c of s)c!=null&&a.append(c);return(te.has(n)||"tabindex"in r)&&Q(a),a}function Q(n){
n instanceof HTMLElement&&n.matches(K)&&(n.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:n})=>{n instanceof Element&&
n.closest(".jupyter-widgets")&&Q(n)}));function X(n,r,s){let a=h(n,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
K).forEach(Q)):a.textContent=s,a}function ce(){let n=h("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;return{
region:n,announce:s=>{n.replaceChildren(h("p",{},s)),clearTimeout(r),r=setTimeout(()=>n.replaceChildren(),B)}}}var G=Math.
random().toString(36).slice(2,12),ae=0;function se(n){return ae+=1,`ck-${n}-${G}-${ae}`}var ve={render({model:n,el:r}){U(
n,r);let{region:s,announce:a}=ce(),c=n.get("choices").map((_,D)=>Xe(_,()=>m(D))),f=h("button",{type:"button",onclick:k},
p("Show all rows")),w=h("p",{class:"ck-count"}),y=ge(n.get("columns")),g=h("div",{class:"ck-picture"});return r.replaceChildren(
h("div",{class:"ck ck-explorer",role:"group","aria-label":p("Table with choices")},h("div",{class:"ck-choices"},...c.map(
({element:_})=>_),f),w,y.element,g,s)),n.on("change:chosen",$),n.on("change:picture",E),$(),()=>{n.off("change:chosen",$),
n.off("change:picture",E)};function m(_){let D=[...n.get("chosen")];D[_]=c[_].value(),S(D)}function k(){S(c.map(()=>null))}
function S(_){n.set("chosen",_),n.save_changes(),a(w.textContent)}function $(){let _=n.get("chosen"),D=n.get("rows"),W=D.
filter(({facets:b})=>b.every((x,I)=>_[I]===null||_[I]===x));c.forEach((b,x)=>{b.show(_[x])}),w.textContent=W.length?M("1\
 of {total} rows matches.","{count} of {total} rows match.",W.length,{total:D.length}):p("No row matches all of these ch\
oices."),y.show(W),E()}function E(){let _=n.get("picture"),D=JSON.stringify(_.of)===JSON.stringify(n.get("chosen"));_.of?
D?_.fault?g.replaceChildren(h("p",{dir:"auto"},_.fault)):g.replaceChildren(..._.lead?[Ae(_)]:[]):g.replaceChildren(h("p",
{},p("The figure for these rows is being drawn."))):g.replaceChildren()}}};function Xe({name:n,values:r},s){let a=r.map(
(f,w)=>h("option",{value:w,dir:"auto"},f||p("no entry"))),c=h("select",{onchange:s},h("option",{value:""},p("all")),...a);
return{element:h("label",{},h("span",{dir:"auto"},n)," ",c),value:()=>c.value===""?null:r[Number(c.value)],show:f=>c.value=
f===null?"":String(r.indexOf(f))}}function ge(n){let r=h("tbody"),s=n.map(y=>h("th",{scope:"col",dir:"auto"},y)),a=h("ta\
ble",{},h("thead",{},h("tr",{},...s)),r),c=p("The matching rows"),f=h("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":c},a);return{element:f,show:w};function w(y){f.hidden=y.length===0,f.scrollTop=0,r.replaceChildren(...y.map(
({cells:g})=>h("tr",{},...g.map(Be))))}}function Be(n){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(n)?.[1];return r?
h("td",{},h("a",{href:n,target:"_blank",rel:"noopener noreferrer"},r)):h("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
n)&&"ck-date"},n)}function Ae({source:n,alt:r,lead:s,parts:a}){if(!n)return h("div",{lang:"en"},h("p",{},s),...$e(a));let c=$e(
a.filter(({open:y})=>!y)),f=h("details",{},h("summary",{},p("Describe this figure")),h("p",{},s),...c),w=h("figcaption",
{},...$e(a.filter(({open:y})=>y)),c.length?f:"");return h("figure",{lang:"en"},h("img",{alt:r,src:n}),w)}function $e(n){
return n.flatMap(({heading:r,items:s})=>[h("p",{},h("strong",{},r)),h("ol",{},...s.map(a=>h("li",{},a)))])}function ct(n){
let r=h("p",{class:"ck-notice"}),s=h("p",{class:"ck-why-unsaved"}),a=h("p",{class:"ck-beside"});return{elements:{notice:r,
unsaved:s,left:a},announce:n,tell(c){r.replaceChildren(c),n(c)},clear:()=>r.replaceChildren(),setUnsaved:c=>s.replaceChildren(
c),whyUnsaved:()=>s.textContent??"",setLeft(c){a.replaceChildren(c?p("Not checked yet: this is how you left it."):"")}}}
function Lt(){let n=h("ul",{class:"ck-earlier",hidden:!0});return{element:n,show(r){!r.length&&n.hidden||(n.hidden=!r.length,
n.replaceChildren(...r.map(lt)))}}}function lt({time:n,words:r}){let s=V(n.slice(0,10));if(!r){let c=p("Given to an earl\
ier version of this question, on {day}; it stays in your record.",{day:s});return h("li",{},c)}let a=p("Given to an earl\
ier version of this question, on {day}: ",{day:s});return h("li",{},a,h("q",{dir:"auto"},r))}var It=2e4;function Ze({look:n,
retry:r,announce:s}){let a=h("p",{}),c=h("button",{type:"button",onclick:()=>r(!0)},p("Try again")),f=h("details",{hidden:!0}),
w=h("div",{class:"ck-saving",hidden:!0},a,c,f),y="",g=!1,m;return{element:w,show:k,close:()=>clearTimeout(m)};function k({
aloud:E=!1}={}){let _=n(),D=_t(_),W=!D.length,b=W?ut(_.late,g):D.join(" ");g||=!W,a.replaceChildren(b),w.classList.toggle(
"ck-unsaved",!W),c.hidden=W||_.isSilent,$(_.kept.mended??[]),w.hidden=!b&&f.hidden,b&&(W?b!==y:E)&&s(b),y=b,clearTimeout(
m),!W&&!_.isSilent&&(m=setTimeout(S,It))}function S(){document.hidden?k():r(!1)}function $(E){if(f.hidden=!E.length,f.dataset.
lines===String(E.length))return;f.dataset.lines=String(E.length);let _=M("1 line of your record could not be read.","{co\
unt} lines of your record could not be read.",E.length),D=E.map(b=>h("li",{dir:"auto"},b)),W=[h("summary",{},_),h("ul",{},
...D)];f.replaceChildren(...E.length?W:[])}}function ut(n,r){return n?M("1 change that was waiting in this browser has n\
ow been saved.","{count} changes that were waiting in this browser have now been saved.",n):r?p("Everything is saved now\
."):""}function _t({kept:n,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?A(r):Ue()];if(!n.why)return[];let c=n.waiting?
M("1 change is waiting to be saved.","{count} changes are waiting to be saved.",n.waiting):"",f=r&&a?p("This browser kee\
ps a copy until it is saved."):"";return[fe(n.why),c,f].filter(Boolean)}function A(n){return M("Not saved yet: 1 change \
is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} changes are waiting in \
this browser, and will be sent when this quiz runs again.",n)}var fe=n=>p("Not saved yet: {reason}",{reason:n}),Ue=()=>p(
"Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),Ee=n=>n?p("Not save\
d yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz runs again. If the\
 kernel is busy, wait; otherwise run this cell again."):Ue(),jt="coursekit",pn=window,mn=Symbol.for("coursekit.unstored");
pn[mn]??=new Map;var _e=pn[mn],Ar=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1]??
"/";function Dt(){try{return window.localStorage}catch{return null}}function qt(n,r){let s=`${[jt,n,Ar,r].join(" ")} `;return{
front:s,put(a,c){let f=JSON.stringify(c);try{return Er(f.length+s.length+a.length),window.localStorage.setItem(s+a,f),_e.
delete(s+a),!0}catch{return _e.set(s+a,f),!1}},remove(a){_e.delete(s+a),Dt()?.removeItem(s+a)},get:a=>Bt(_e.get(s+a)??Fe(
s+a)),has:a=>_e.has(s+a)||Fe(s+a)!==null,isStored:a=>Fe(s+a)!==null,all:()=>gn(s).flatMap(a=>{let c=Bt(_e.get(a)??Fe(a));
return c?[[a.slice(s.length),c]]:[]})}}function Fe(n){return Dt()?.getItem(n)??null}function gn(n){let r=Dt(),s=new Set(
_e.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(n))}function Bt(n){
try{let r=JSON.parse(n??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Er(n){let r=w=>w.length+
(Fe(w)?.length??0),s=gn(`${jt} `),a=s.reduce((w,y)=>w+r(y),0);if(a+n<=1e6)return;let c=w=>Bt(Fe(w))?.at??0,f=s.filter(w=>!w.
startsWith(`${jt} waiting `));f.sort((w,y)=>c(w)-c(y));for(let w of f){if(a+n<=1e6)return;a-=r(w),window.localStorage.removeItem(
w)}if(a+n>1e6)throw new Error("no room for another action")}function Ut(n){let r=JSON.stringify(n);return[2166136261,19088743].
map(s=>{let a=s;for(let c=0;c<r.length;c+=1)a=Math.imul(a^r.charCodeAt(c),16777619);return(a>>>0).toString(16).padStart(
8,"0")}).join("")}function wn(n,{course:r,quiz:s},a,{onNews:c,onLate:f,onElsewhere:w}){let y=qt("waiting",r),g=new Map,m=new Map,
k=new Map,S=new Set,$=new Set,E=new Set,_={},D=!1;return n.listen(be),window.addEventListener("storage",ie),window.addEventListener(
"beforeunload",ue),{give:x,giveAll:I,again:O,waiting:W,saved:le,areStored:()=>W().every(({id:z})=>y.isStored(z)),areSilent:()=>W().
some(({id:z})=>S.has(z)),open(z){_=z,!D&&(D=!0,b().forEach(R))},notOpened(){for(let{id:z}of b())S.add(z)},close(){window.
removeEventListener("storage",ie),window.removeEventListener("beforeunload",ue)}};function W(){let[z]=s.split(/(?<=\/)/),
q=({quiz:J})=>J===s||z.endsWith("/")&&String(J).startsWith(z);return y.all().map(([J,re])=>({...re,id:J})).filter(q).sort(
(J,re)=>J.n-re.n||(J.id<re.id?-1:1))}function b(){return W().filter(({id:z})=>!k.has(z))}function x(z,q,J){let re=N({type:"\
do",question:z,deed:q});m.set(re.id,J),L(re),R(re)}function I(z,{onReply:q,onSilence:J}){let re=Object.entries(z).map(([
de,Te])=>N({type:"do",question:de,deed:Te}));re.forEach(L);let pe=Object.fromEntries(re.map(de=>[de.question,Z(de)])),ke=n.
ask({type:"do-all",deeds:pe},{onReply(de){for(let{id:Te,question:Gn}of re)Gn&&Gn in de.refused?he(Te):oe(Te,de);q(de),c()},
onSilence(){for(let{id:de}of re)S.add(de);c(),J()}});for(let{id:de}of re)k.set(de,ke)}function O(z){let q=N({type:"again"});
m.set(q.id,z),R(q)}function N(z){let q=W(),J=q.findLast(Te=>Te.question===z.question);if(J&&Mr(J,z)&&!$.has(J.id))return J;
let re=`${new Date().toISOString().slice(0,19)}Z`,pe=z.question&&(_[z.question]??ne(z.question)),ke=(q.at(-1)?.n??0)+1,de={
id:Rr(),n:ke,quiz:s,time:re,version:pe,...z};return y.put(de.id,de),de}function L(z){let q=({id:J,n:re,question:pe})=>pe===
z.question&&re<z.n&&!$.has(J)&&(S.has(J)||!k.has(J));W().filter(q).forEach(R)}function R(z){let{id:q,quiz:J,type:re}=z;if(re===
"again"&&J!==s){he(q);return}let pe=P(z);S.delete(q);let ke=n.ask(pe,{onReply(de){oe(q,de);let Te=m.get(q);m.delete(q),Te?
Te.onReply(de):E.has(q)||f(z,de),E.add(q),c()},onSilence(){S.add(q),c(),m.get(q)?.onSilence?.()},onRefused(de){he(q),m.get(
q)?.onRefused?.(de),c()}});k.set(q,ke)}function P(z){let{id:q,quiz:J,type:re,question:pe}=z;if(re==="again")return{type:re,
id:q};let ke=k.has(q)||!m.has(q);return{type:"do",question:pe,deed:Z(z),...ke&&{late:ke,quiz:J}}}function Z({id:z,question:q="",
deed:J,version:re,time:pe}){let ke=re===ne(q)?_[q]:re;return{...J,id:z,time:pe,...ke&&{version:ke}}}function ne(z){let q=g.
get(z);if(q)return q;let J=Ut(a.find(({id:re})=>re===z)??z);return g.set(z,J),J}function oe(z,q){S.delete(z),$.add(z),q.
saved&&le()}function le(){$.forEach(he)}function he(z){$.delete(z),S.delete(z),y.remove(z)}function be(z){for(let q of W())
(k.get(q.id)??z)<z&&!$.has(q.id)&&R(q);H()}function ie({key:z}){z?.startsWith(y.front)&&H()}function H(){let z=[...S].filter(
q=>!y.has(q));for(let q of z)S.delete(q),m.delete(q);z.length&&w()}function ue(z){W().some(({id:q})=>!y.isStored(q))&&z.
preventDefault()}}var Mr=(n,r)=>n.type===r.type&&n.question===r.question&&JSON.stringify(n.deed)===JSON.stringify(r.deed);
function Rr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(n=>n.toString(
16).padStart(2,"0")).join("")}var Cr=3e3;function kn(n){let r=new Map,s=[],a=0;return n.on("msg:custom",c),{ask(f,w){let y=se(
"message");a+=1;let g=setTimeout(()=>w.onSilence?.(),Cr);r.set(y,{...w,place:a,timer:g});try{n.send({...f,message_id:y})}catch{}
return a},listen:f=>s.push(f),close(){n.off("msg:custom",c);for(let{timer:f}of r.values())clearTimeout(f);r.clear()}};function c(f){
let w=r.get(f.message_id);if(w){r.delete(f.message_id),clearTimeout(w.timer),f.type==="refused"?w.onRefused?.(f.reason):
w.onReply(f);for(let y of s)y(w.place)}}}var Lr=400;function yn({course:n,quiz:r}){let s=qt("draft",n),a=g=>`${r} ${g.id}`,
c=new Map(s.all()),f=new Set,w;return window.addEventListener("pagehide",y),document.addEventListener("visibilitychange",
y),{of(g,m){let k=c.get(a(g));return k&&(m||k.sign===Ut(g))?k.deed:null},soon(g){f.add(g),clearTimeout(w),w=setTimeout(y,
Lr)},keep(g,m){s.put(a(g),{at:Date.now(),sign:Ut(g),deed:m})},forget(g){c.delete(a(g)),s.has(a(g))&&s.remove(a(g))},close(){
y(),window.removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};function y(){clearTimeout(
w);for(let g of f)g.keepDraft();f.clear()}}var Ir={render({model:n,el:r}){U(n,r);let s=_r(n,kn(n),r);return r.replaceChildren(
s.element),s.close}};function _r(n,r,s){let[a]=n.get("shown"),c=n.get("manner"),{region:f,announce:w}=ce(),y=ct(w),g=wn(
r,c,[a],{onNews(){g.waiting().length||y.setUnsaved("")},onLate:(H,ue)=>oe(ue.stands?.result),onElsewhere:N}),m=yn(c),k=jr(
a,{onGuess:P,onLook:Z,onInput:()=>m.soon({keepDraft:R})}),S=h("p",{class:"ck-guessed",hidden:!0}),$=h("p",{class:"ck-not\
ice"}),E=X("div",{class:"ck-prompt",dir:"auto"},a.prompt),_=a.below?X("div",{dir:"auto"},a.below):null;E.id=k.promptId;let{
notice:D,unsaved:W}=y.elements,b=[E,_,k.element,S,D,W,$,f],x=h("div",{class:"ck ck-predict"},...b),I=!1;return L(),n.on(
"change:stage",he),r.ask({type:"open"},{onReply(H){oe(H.questions[a.id].result),g.open(H.versions)},onSilence(){g.notOpened(),
g.waiting().length&&y.setUnsaved(Ee(g.areStored()))}}),{element:x,close:O};function O(){n.off("change:stage",he);for(let H of[
g,m,r])H.close()}function N(){let H=ue=>oe(ue.questions[a.id].result);r.ask({type:"open"},{onReply:H})}function L(){let[
H]=g.waiting(),ue=m.of(a,!0)??H?.deed,{text:z}=ue?.sent??{};typeof z=="string"&&(k.text.value=z)}function R(){let H=k.text.
value.trim();H&&!k.element.hidden?m.keep(a,{sent:{text:H}}):m.forget(a)}function P(){let H=k.text.value.trim();H?ne({text:H}):
(y.tell(p("Write your guess first; one word is enough.")),k.text.focus())}function Z(){ne({without:!0})}function ne(H){if(I)
return;I=!0,y.clear();let ue={did:"answer",sent:H};g.give(a.id,ue,{onReply(z){y.setUnsaved(z.saved?"":fe(n.get("kept")?.
why??"")),oe(z.stands.result),w(p("What the guess was about is shown below."))},onSilence(){I=!1,y.setUnsaved(Ee(g.areStored())),
w(y.whyUnsaved())},onRefused(z){I=!1,y.tell(p("Not kept: {reason}.",{reason:z})),N()}})}function oe(H){H&&(k.element.hidden=
!0,m.forget(a),S.hidden=!1,S.replaceChildren(...H.written?[h("strong",{},p("Your guess:"))," ",h("q",{dir:"auto"},H.written)]:
[p("You chose to see it without a guess.")]),le(),he())}function le(){let H=ie(),ue=H?.parentElement?.querySelector("tem\
plate");!H||!ue||(H.append(ue.content.cloneNode(!0)),ue.remove(),H.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
be())}function he(){let H=n.get("stage");$.replaceChildren(H==="failed"?n.get("fault"):""),H==="failed"&&I&&w(n.get("fau\
lt")),H==="open"&&be()}function be(){let H=ie();if(!H)return;let ue=p("What the guess was about");for(let[J,re]of[["tabi\
ndex","-1"],["role","group"],["aria-label",ue]])H.setAttribute(J,re);Q(H);let{activeElement:z}=document,q=z!==document.body&&
!x.contains(z);I&&!q&&H.focus({preventScroll:!0}),I=!1}function ie(){return s.closest(".ck-gate")?.querySelector(".ck-re\
vealed")}}function jr(n,{onGuess:r,onLook:s,onInput:a}){let c=se(n.id),f=h("p",{class:"ck-how",id:se("how")},p("Make you\
r guess first: then you see. No guess is graded.")),w=h("textarea",{rows:2,maxlength:1e3,dir:"auto","aria-labelledby":c,
"aria-describedby":f.id,oninput:a}),y=h("button",{type:"submit",class:"ck-main"},p("Keep my guess and show")),g=h("butto\
n",{type:"button",onclick:s},p("Show without a guess"));return{element:h("form",{novalidate:!0,onsubmit(m){m.preventDefault(),
r()}},f,w,h("div",{class:"ck-actions"},y,g)),text:w,promptId:c}}var bn="coursekit",et="records";function Dr(n,r,s){let a=!0,
c=null,f=!1;n.on("change:keeping",w),w();async function w(){try{await qr(y)}catch(g){f||s(g instanceof Error?g.message:String(
g)),f=!0}}async function y(){if(!a&&!n.get("keeping").at_stake)return;let g=await Br();try{let{course:m}=n.get("keeping"),
k=await Ur(g,m);k&&!Pr(k,c)&&await r.ask({keeping:"add"},[k]);let{upto:S,files:$}=await r.ask({keeping:"take"});S&&(c=zr(
$[0]),await Fr(g,m,c),await r.ask({keeping:"taken",upto:S})),a=!1}finally{g.close()}}}function qr(n){return navigator.locks?
navigator.locks.request(bn,n):n()}function Br(){return new Promise((n,r)=>{let s=indexedDB.open(bn,1);s.onupgradeneeded=
()=>s.result.createObjectStore(et),s.onsuccess=()=>n(s.result),s.onerror=()=>r(s.error)})}function Ur(n,r){return new Promise(
(s,a)=>{let c=n.transaction(et).objectStore(et).get(r);c.onsuccess=()=>s(c.result),c.onerror=()=>a(c.error)})}function Fr(n,r,s){
return new Promise((a,c)=>{let f=n.transaction(et,"readwrite");f.objectStore(et).put(s,r),f.oncomplete=()=>a(),f.onabort=
()=>c(f.error)})}var zr=({buffer:n,byteOffset:r,byteLength:s})=>new Uint8Array(n,r,s).slice(),Pr=(n,r)=>n.length===r?.length&&
n.every((s,a)=>s===r[a]),Wr=1e4,vn=8,Yr=6e4;function Gr(n,r,s){return xn(n,r,$n(n,s))}function Hr(n,r,s){let a=$n(n,s),c=xn(
n,r,a);return n.get("keeping").place!=="session"&&r.append(Vr(a)),{link:a,leave:c}}function xn(n,r,s){let{place:a}=n.get(
"keeping"),c=()=>{},f=w=>{r.prepend(Kr(n,s,w)),c=Qr(n)};return a==="session"&&f(""),a==="page"&&Dr(n,s,f),()=>c()}function $n(n,r){
let s=new Map;return n.on("msg:custom",(a,c)=>{a.keeping==="changed"&&r();let f=s.get(a.keeping_id);f&&(s.delete(a.keeping_id),
clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:c}))}),{ask(a,c=[]){return new Promise(
(f,w)=>{let y=se("keeping"),g=()=>w(new Error(p("The kernel is not answering. Run this cell again.")));s.set(y,{resolve:f,
refuse:w,timer:setTimeout(g,Wr)});try{n.send({...a,keeping_id:y},void 0,c)}catch{}})}}}function Kr(n,r,s){let a=h("p",{class:"\
ck-reminder"}),c=()=>{let f=p("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(n.get("keeping").at_stake?f:"")};return n.on("change:keeping",c),c(),h("div",{class:"ck ck-keeping",role:"\
group","aria-label":p("Your answers are not kept here.")},h("p",{},h("strong",{},p("Your answers are not kept here.")),"\
 ",s?p("The browser will not store them ({reason}).",{reason:s}):""," ",p("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Sn(r),a)}function Vr(n){let r=p("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return h("div",{class:"ck"},h(
"h3",{},p("Your answers as a file")),h("p",{},r),Sn(n))}function Sn(n){let{region:r,announce:s}=ce(),a=h("p",{class:"ck-\
notice"}),c=h("input",{type:"file",accept:".jsonl",hidden:!0,onchange:m}),f=h("button",{type:"button",onclick:g},p("Down\
load my answers")),w=h("button",{type:"button",onclick:()=>c.click()},p("Upload a file of answers"));return h("div",{class:"\
ck-file"},h("div",{class:"ck-actions"},f,w,c),a,r);function y(k){a.replaceChildren(k),s(k)}async function g(){try{let{name:k,
upto:S,files:$}=await n.ask({keeping:"take"});if(!S)return y(p("There is nothing to download yet."));Jr(new Blob($,{type:"\
application/jsonl"}),k),await n.ask({keeping:"taken",upto:S}),y(p("Downloaded: {name}. Keep this file.",{name:k}))}catch(k){
y(p("Not downloaded: {reason}",{reason:Nn(k)}))}}async function m(){let[k]=c.files??[];if(k)try{if(k.size>vn*1024*1024)throw new Error(
p("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:vn}));
let{told:S}=await n.ask({keeping:"add"},[await k.arrayBuffer()]);y(S)}catch(S){y(p("Not uploaded: {reason}",{reason:Nn(S)}))}finally{
c.value=""}}}var Nn=n=>n instanceof Error?n.message:String(n);function Jr(n,r){let s=URL.createObjectURL(n);h("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),Yr)}function Qr(n){let r=s=>{n.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var Xr=300,dt=14,Ft=17,
zt=["done","missed","left"],On={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Zr={render({model:n,el:r}){U(n,
r);let s=es(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:c}=Hr(n,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),c()}}};function es(n){let{region:r,announce:s}=ce(),
a=h("p",{class:"ck-total"}),c=h("p",{class:"ck-notice"}),f=h("div"),w=h("button",{type:"button",onclick:$},p("Refresh")),
y=h("div",{class:"ck ck-progress"},a,os(),w,c,f,r),g,m="";return{element:y,look:k,lookSoon:S};async function k(){try{let{
lessons:E,unread:_,apart:D}=await n({keeping:"look"}),W=[..._.map(x=>p("This lesson cannot be read: {why}",{why:x})),D];
c.replaceChildren(...W.filter(Boolean).map(x=>h("p",{},x)));let b=JSON.stringify(E);return b===m||(m=b,a.replaceChildren(
E.length?p("All lessons: {counts}",{counts:Pt(E.flatMap(Tn))}):p("No lesson here has any questions.")),f.replaceChildren(
...E.map(ts))),!0}catch(E){let _=E instanceof Error?E.message:String(E);return c.replaceChildren(_),s(_),!1}}function S(){
clearTimeout(g),g=setTimeout(k,Xr)}async function $(){await k()&&s(a.textContent)}}var Tn=n=>n.objectives.flatMap(({questions:r})=>r.
map(({state:s})=>s));function ts(n){let r=Tn(n),s=h("span",{dir:"auto"},n.title),a=h("span",{class:"ck-unseen"},p("(open\
s in a new tab)")),c=zt.flatMap(f=>r.filter(w=>w===f));return h("section",{},h("h3",{},h("a",{href:n.file,target:"_blank",
rel:"noopener"},s," ",a)),h("p",{class:"ck-counts"},Wt(c),Pt(r)),h("ul",{},...n.objectives.map(ns)))}function ns({text:n,
questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f==="missed"),c=r.filter(({state:f,earlier:w})=>f==="l\
eft"&&w);return h("li",{},n?h("span",{dir:"auto"},n):p("Questions without an objective"),h("p",{class:"ck-counts"},Wt(s),
Pt(s)),An(p("Missed:"),a),An(p("Changed since you answered:"),c))}function An(n,r){if(!r.length)return null;let s=r.map(
({prompt:a})=>X("li",{dir:"auto"},a));return h("div",{class:"ck-prompts"},h("p",{},n),h("ul",{},...s))}function Pt(n){let[
r,s,a]=zt.map(c=>n.filter(f=>f===c).length);return p("{done} done, {missed} missed, {left} left",{done:r,missed:s,left:a})}
function os(){let n={done:p("done"),missed:p("missed"),left:p("left")},r=zt.map(s=>h("span",{},Wt([s]),` ${n[s]}`));return h(
"p",{class:"ck-legend"},p("A symbol for each question:"),...r)}function Wt(n){let r=ft("svg",{class:"ck-marks",width:n.length*
Ft,height:dt,viewBox:`0 0 ${n.length*Ft} ${dt}`,"aria-hidden":"true",focusable:"false"});return n.forEach((s,a)=>{let c=ft(
"g",{class:`ck-mark-${s}`,transform:`translate(${a*Ft} 0)`});c.append(ft("rect",{x:1,y:1,width:dt-2,height:dt-2,rx:2})),
On[s]&&c.append(ft("path",{d:On[s]})),r.append(c)}),r}function ft(n,r){let s=document.createElementNS("http://www.w3.org\
/2000/svg",n);for(let[a,c]of Object.entries(r))s.setAttribute(a,`${c}`);return s}var rs=3,ss=30,En=100;function is(n,{way:r,
makeForm:s,put:a}){let c=[],f=r==="one-by-one",w=h("button",{type:"button",class:"ck-main",hidden:!0,onclick:W},p("Next \
question")),y={},g=0;return{next:w,begin(){$(rs),c.length<n.length&&as(S)},addAll:()=>$(1/0),restore:E,restoreOne:_,arrange:D,
named:m,around(b){let x=b instanceof Element?b.closest("form"):null;return c.find(I=>I.element===x)},actions:()=>Object.
fromEntries(k().flatMap(([b,x])=>{let I=x.action();return I?[[b,I]]:[]})),left:()=>c.filter(b=>!b.isAnswered()).length,firstToAnswer:()=>k().
find(([b])=>!y[b]?.result)?.[1],setSaved(b){for(let[x,I]of k())b.has(x)||I.setUnsaved("")}};function m(b){return c[n.findIndex(
({id:x})=>x===b)]}function k(){return c.map((b,x)=>[n[x].id,b])}function S(){$(ss),c.length<n.length&&setTimeout(S)}function $(b){
let x=n.slice(c.length,c.length+b).map((I,O)=>{let N=c.length+O+1,L=p("Question {place} of {count}",{place:N,count:n.length}),
R=s(I,L);return y[I.id]&&R.restore(y[I.id]),R});c.push(...x),D(),a(x,n.length-c.length)}function E(b){y=b,r!=="each"&&$(
1/0);for(let[x,I]of k())I.restore(y[x]);f&&(g=Math.max(0,c.findIndex(x=>!x.isAnswered()))),D()}function _(b,x){y[b]=x,m(
b)?.restore(x),D()}function D(){c.forEach((b,x)=>{b.element.hidden=f&&x>g}),w.hidden=!(f&&g<c.length-1&&c[g].isAnswered())}
function W(){g+=1,D(),c[g].focus()}}function as(n){let r=!1,s=()=>{r||n(),r=!0};setTimeout(s,En),requestAnimationFrame(()=>cs(
s))}function cs(n){"requestIdleCallback"in window?requestIdleCallback(n,{timeout:En}):setTimeout(n)}var ls=({options:n},{
t:r,viewOptions:s})=>s(n,{how:r("Choose one answer."),type:"radio"}),us=({options:n},{t:r,viewOptions:s})=>s(n,{how:r("C\
hoose every answer that is right."),type:"checkbox"});function ds(n,r){let{make:s,makeMarkdown:a,t:c}=r,f=n.right;return r.
viewPlaced(n,c("Choose a column for each."),w=>{let y=r.uniqueId("classify"),g=a("legend",{dir:"auto"},w),m=f.map(({token:$})=>s(
"input",{type:"radio",name:y,value:$})),k=f.map(($,E)=>s("label",{},m[E]," ",a("span",{dir:"auto"},$.text))),S=s("fields\
et",{class:"ck-inline"},g,...k);return{element:S,control:S,words:g.textContent??"",value:()=>r.chosenValue(m),set:$=>r.chooseValue(
m,$)}})}function fs(n,r){let{describe:s,make:a,setInvalid:c,t:f}=r,w=n.pieces,y=n.gaps,g=y.map((S,$)=>{let E=f("Gap {pla\
ce} of {count}",{place:$+1,count:y.length});return{control:r.makeBlank({class:"ck-gap","aria-label":E},S),label:E,feedback:r.
makeFeedback()}}),m=a("p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});w.forEach((S,$)=>{m.append(r.makeMarkdown(
"span",{},S)),g[$]&&m.append(g[$].control)});for(let{control:S}of g)s(S,m);let k=a("div",{},m,...g.map(({feedback:S})=>S.
element));return{how:f("Fill the gaps."),body:k,answer(){let S=g.map(({control:$})=>$.value.trim());return S.some(Boolean)?
{gaps:S}:null},fill({gaps:S}){g.forEach(({control:$},E)=>{$.value=S[E]??""})},show(S){g.forEach(({control:$,label:E,feedback:_},D)=>{
let{right:W,written:b,...x}=S.gaps[D];$.value=b,s($,_.element,m),c($,b&&!W);let I=r.placeVerdict(W,b),O={right:f("{gap}:\
 right",{gap:E}),wrong:f("{gap}: not right",{gap:E}),left:f("{gap}: left empty",{gap:E})};_.set(...r.placeTold(I,O[I],x))})},
said:()=>g.map(({feedback:S})=>S.text()).join(" "),...r.closing(k,()=>{for(let{control:S,feedback:$}of g)s(S,m),c(S,!1),
$.set()})}}function hs(n,{dateInWords:r,make:s,t:a,uniqueId:c,viewTyped:f}){let w=c("undated"),y=s("input",{type:"checkb\
ox",id:w,onchange:k}),g=s("label",{for:w},` ${a("The text gives no date.")}`),m=f({how:a("Type a date that is as precise\
 as the text: a day, a month or a year."),label:a("Date:"),more:s("p",{},y,g),sent:()=>y.checked?{undated:!0}:null,filled(S){
y.checked=!!S.undated,k()},shown({understood:S}){y.checked=S==="undated"},key:r});return m;function k(){m.input.disabled=
y.checked}}function ps(n,r){let{make:s,makeMarkdown:a,markdownBlock:c,t:f,uniqueId:w}=r,y=s("textarea",{id:w("text"),rows:6,
maxlength:1e4,dir:"auto",oninput:$}),g=s("p",{class:"ck-how",id:w("count")});y.setAttribute("aria-describedby",g.id);let m=s(
"div",{class:"ck-discussed",hidden:!0}),k=a("span",{},n.role),S=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role\
: ")),k),s("label",{for:y.id},f("Write what somebody in this role would say:")),y,g,m);return $(),{how:f("You are not as\
ked for your own opinion, and no answer is graded."),check:f("Compare"),isFreeText:!0,body:S,answer:()=>y.value.trim()?{
text:y.value.trim()}:null,fill(x){y.value=x.text,$()},show(x){y.value||(y.value=x.written),$(),m.hidden=!1,m.replaceChildren(
E(f("Answers that can be defended")),...x.positions.map(_),E(f("Mark your own answer")),D(x),E(f("Examples")),...x.exemplars.
map(b))},said:({positions:x})=>f("{count} answers that can be defended are shown below your own.",{count:x.length}),...r.
closing(S)};function $(){let x=y.value.split(/\s+/).filter(Boolean).length,{limit:I}=n;g.replaceChildren(f("{count} of a\
t most {limit} words",{count:x,limit:I})),g.classList.toggle("ck-over",x>I)}function E(x){return s("p",{class:"ck-headin\
g"},x)}function _({answer:x,held_by:I,strongest:O,counter:N}){let L=w("position");return s("div",{class:"ck-position",role:"\
group","aria-labelledby":L},a("p",{class:"ck-heading",dir:"auto",id:L},x),s("p",{dir:"auto"},f("Held by {who}.",{who:I})),
s("p",{},s("strong",{},f("The strongest argument for it"))),c(O),s("p",{},s("strong",{},f("The strongest argument agains\
t it"))),c(N))}function D({rubric:x,marks:I}){let O=x.map((ne,oe)=>W(ne,I[oe])),N=s("p",{class:"ck-beside"}),L=s("button",
{type:"button",onclick:P},f("Save my marks")),R=s("div",{class:"ck-actions"},L);return s("div",{},...O.map(({element:ne})=>ne),
R,N);function P(){let ne=O.map(({value:oe})=>oe());ne.includes(-1)?Z(f("Mark every line first.")):r.mark(ne,()=>Z(f("You\
r marks have been saved.")))}function Z(ne){N.replaceChildren(ne),r.announce(ne)}}function W(x,I){let O=w("rubric"),N=[f(
"Not yet"),f("Partly"),f("Yes")],L=N.map((R,P)=>{let Z=s("input",{type:"radio",name:O,value:P});return Z.checked=I===P,Z});
return{element:s("fieldset",{class:"ck-inline"},a("legend",{dir:"auto"},x),...L.map((R,P)=>s("label",{},R,` ${N[P]}`))),
value:()=>L.findIndex(R=>R.checked)}}function b({label:x,text:I,comment:O}){let N=s("div",{class:"ck-comment"},c(O));return s(
"details",{},s("summary",{},x),c(I),N)}}function ms(n,r){let{describe:s,make:a,markdownBlock:c,setDisabled:f,setInvalid:w,
t:y}=r,g=n.words,m=r.viewMarking(g,n.rest,{"aria-label":y("Words in the passage")}),k=m.element,S=a("button",{type:"butt\
on",onclick:D},y("Clear the marks")),$=r.makeFeedback(),E=a("div",{class:"ck-actions"},S),_=a("div",{},k,E,$.element);return{
how:y("Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key \
marks more."),body:_,answer:()=>m.marked().length?{words:m.marked()}:null,fill:({words:b})=>m.markAll(x=>b.includes(x)),
show(b){m.markAll(I=>b.words.includes(I),!0);let x=[c(b.feedback)];if(b.key){let I=new Set(b.key);m.words.forEach((O,N)=>{
O.dataset.key=String(I.has(N))}),x.push(r.keyLine(b.key.map(W).join("")))}b.why&&x.push(c(b.why)),$.set(...x),s(k,$.element),
w(k,b.verdict!=="right")},said:()=>$.text(),close(){m.close(),f(_,!0)},open(){m.open(),f(_,!1);for(let b of m.words)delete b.
dataset.key;$.set(),s(k),w(k,!1)}};function D(){m.markAll(()=>!1)}function W(b,x){return(x?g[b][0]:"")+m.words[b].textContent}}
function gs(n,{make:r,makeMarkdown:s,makeSelect:a,plainText:c,t:f,uniqueId:w,viewPlaced:y}){let g=n.right.map(m=>[m.token,
c(m.text)]);return y(n,f("For each one, choose what goes with it."),m=>{let k=w("match"),S=a({id:k},g),$=s("label",{for:k,
dir:"auto"},m);return{element:r("div",{class:"ck-pair"},$,S),control:S,words:$.textContent??"",value:()=>S.value,set(E){
S.value=E}}})}var ze="nothing";function ws(n,r){let{chosenValue:s,describe:a,make:c,setInvalid:f,t:w}=r,y=r.uniqueId("me\
nd"),g=[...n.row,[ze,""]].map((b,x)=>ks(b,{name:y,id:`${y}-${x}`,onchange:W},r)),m=g.map(({input:b})=>b),k=r.makeBlank({
id:r.uniqueId("mended")},n.among),S=c("label",{for:k.id},w("What should it say?")),$=c("p",{class:"ck-field"},S,k),E=r.makeFeedback(),
_=c("div",{},c("blockquote",{dir:"auto"},n.sentence),c("div",{class:"ck-options"},...g.map(({element:b})=>b)),$,E.element);
return W(),{how:w("Choose the wrong cell, then say what it should contain."),body:_,answer(){let b=s(m),x=k.value.trim();
return b===ze?{cell:b}:b&&x?{cell:b,text:x}:null},fill:({cell:b,text:x})=>D(b,x??""),show(b){D(b.cell,b.value),E.set(...ys(
b,r));let x=m.find(I=>I.checked);a(x,E.element),a(k,E.element),f(k,Mn(b)==="wrong")},said:()=>E.text(),...r.closing(_,()=>{
E.set();for(let b of[...m,k])a(b);f(k,!1)})};function D(b,x){r.chooseValue(m,b),k.value=x,W()}function W(){$.hidden=["",
ze].includes(s(m))}}function ks([n,r],{name:s,id:a,onchange:c},{make:f,t:w}){let y=f("input",{type:"radio",name:s,id:a,value:n,
onchange:c}),g=n===ze?f("label",{for:a},Rn(w)):f("label",{for:a,dir:"auto"},f("strong",{},`${n}: `),r);return{input:y,element:f(
"div",{class:"ck-option"},y,g)}}function ys(n,{keyLine:r,markdownBlock:s,t:a,verdictLine:c}){let{right:f,feedback:w,key:y,
why:g}=n,m=Mn(n);return[f?c("right",a("The cell: right")):c("wrong",a("The cell: not right")),...m==="right"?[c(m,a("Wha\
t it should say: right"))]:[],...m==="wrong"?[c(m,a("What it should say: not right"))]:[],...w?[s(w)]:[],...y?[r(y.cell===
ze?Rn(a):`${y.cell}: ${y.value}`)]:[],...g?[s(g)]:[]]}function Mn({right:n,cell:r,verdict:s}){return!n||r===ze?"":s==="r\
ight"?"right":"wrong"}var Rn=n=>n("Nothing in this row is wrong");function bs({unit:n},{make:r,t:s,viewTyped:a}){let c=n?
r("span",{"aria-hidden":"true"},` ${n}`):null,f=n?s("Number ({unit}):",{unit:n}):s("Number:"),w=a({how:s("Type a number."),
label:f,after:c});return w.input.setAttribute("inputmode","decimal"),w}function vs(n,r){let{announce:s,describe:a,make:c,
markdownBlock:f,plainText:w,setOff:y,t:g}=r,m=r.makeFeedback(),k=c("ol",{class:"ck-order"}),S=c("div",{},k,m.element),$=n.
items.map(E);return b(),{how:g("Put them in order, with the first at the top: use the buttons, or the arrow keys on a bu\
tton."),body:S,answer:()=>({order:$.map(({token:x})=>x)}),fill:({order:x})=>D(x),show(x){D(x.key??x.order);let I=[x.feedback,
x.why].filter(Boolean).map(f);m.set(...I,..._(x.open??[])),a(k,m.element)},said:()=>m.text(),...r.closing(S,()=>{m.set(),
a(k),b()})};function E({token:x,text:I}){let O=w(I),N=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},I),L=ne("↑",
g("Move up: {item}",{item:O}),-1),R=ne("↓",g("Move down: {item}",{item:O}),1),P=c("span",{class:"ck-moves"},L,R),Z=c("\
li",{onkeydown:oe},P,N);return{token:x,words:O,row:Z,up:L,down:R};function ne(le,he,be){return c("button",{type:"button",
class:"ck-move","aria-label":he,onclick:()=>W(x,be)},le)}function oe(le){let he={ArrowUp:-1,ArrowDown:1}[le.key];he&&(le.
preventDefault(),le.stopPropagation(),W(x,he))}}function _(x){if(!x.length)return[];let I=x.map(([N,L])=>c("li",{},g("{o\
ne} / {other}",{one:w(N),other:w(L)}))),O=g("The text does not say which of these came first:");return[c("p",{},O),c("ul",
{},...I)]}function D(x){$.sort((I,O)=>x.indexOf(I.token)-x.indexOf(O.token)),b()}function W(x,I){let O=$.findIndex(Z=>Z.
token===x),N=O+I,L=$[O];if(L.up.disabled||N<0||N>=$.length)return;$.splice(O,1),$.splice(N,0,L);let R=document.activeElement;
b(),R instanceof HTMLElement&&R.focus();let P={item:L.words,place:N+1,count:$.length};s(g("{item}: now {place} of {count\
}",P))}function b(){k.replaceChildren(...$.map(({row:x})=>x)),$.forEach(({up:x,down:I},O)=>{y(x,O===0),y(I,O===$.length-
1)})}}var xs=(n,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not matter."),label:r(
"Answer:")});function $s(n,r){let{chooseValue:s,chosenValue:a,describe:c,keyLine:f,make:w,markdownBlock:y,t:g}=r,m=r.uniqueId(
"true-or-false"),k=r.makeFeedback(),S=[g("True"),g("False")],$=[!0,!1].map(D=>w("input",{type:"radio",name:m,value:String(
D)})),E=$.map((D,W)=>w("label",{},D,` ${S[W]}`)),_=w("div",{},w("div",{class:"ck-inline"},...E),k.element);return{how:g(
"True or false?"),body:_,answer(){let D=a($);return D?{answer:D==="true"}:null},fill:({answer:D})=>s($,String(D)),show(D){
s($,String(D.answer));let W="key"in D?[f(S[D.key?0:1])]:[];k.set(y(D.feedback),...W),c($.find(b=>b.checked),k.element)},
said:()=>k.text(),...r.closing(_,()=>{k.set();for(let D of $)c(D)})}}var Ss={choice:ls,choices:us,classify:ds,cloze:fs,date:hs,
discuss:ps,highlight:ms,match:gs,mend:ws,number:bs,order:vs,"short-text":xs,"true-or-false":$s},Cn={};d(Cn,{chooseValue:()=>jn,
chosenValue:()=>_n,closing:()=>mt,describe:()=>Me,focusFirst:()=>In,isOff:()=>je,keyLine:()=>Yt,makeBlank:()=>Bn,makeFeedback:()=>tt,
makeSelect:()=>Un,markdownBlock:()=>Pe,placeTold:()=>qn,placeVerdict:()=>Dn,plainText:()=>Ln,rounded:()=>Oe,sentence:()=>pt,
setDisabled:()=>Gt,setInvalid:()=>nt,setOff:()=>xe,verdictLine:()=>ht});var Ns={right:"✓",partly:"≈",near:"≈",wrong:"\
✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function ht(n,r){let s=h("span",{"aria-hidden":"true"},`${Ns[n]}\
 `);return h("p",{class:`ck-verdict ck-${n}`},s,r)}function tt(){let n=h("div",{class:"ck-feedback",id:se("feedback"),hidden:!0});
return{element:n,text:()=>Os(n),set(...r){n.hidden=!r.length,n.replaceChildren(...r)}}}var pt=n=>/[.!?:…。؟]["”’)]*$/.
test(n)?n:`${n}.`;function Os(n){let r=n.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[
...r.children].map(s=>s.textContent?.trim()??"").filter(Boolean).map(pt).join(" ")}var Pe=n=>X("div",{dir:"auto"},n),Ln=n=>X(
"span",{},n).textContent??"";function Me(n,...r){r.length?n?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):
n?.removeAttribute("aria-describedby")}function nt(n,r){r?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-\
invalid")}var xe=(n,r)=>n.setAttribute("aria-disabled",String(r)),je=n=>n.getAttribute("aria-disabled")==="true",Yt=n=>h(
"p",{class:"ck-key"},p("The answer: {key}",{key:n}));function Gt(n,r){let s=n.querySelectorAll("input, select, textarea,\
 button");for(let a of s)a.disabled=r}function In(n){n.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var mt=(n,r)=>({close:()=>Gt(n,!0),open(){Gt(n,!1),r?.()}}),_n=n=>n.find(r=>r.checked)?.value??"";function jn(n,r){
for(let s of n)s.checked=s.value===r}function Dn(n,r){return n?"right":r?"wrong":"left"}function qn(n,r,{feedback:s,key:a,
why:c}){return[ht(n,r),...s?[Pe(s)]:[],...a&&n!=="right"?[Yt(a)]:[],...c?[Pe(c)]:[]]}function Bn(n,r){return r.length?Un(
n,r.map(s=>[s,s])):h("input",{...n,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Un(n,r){let s=h("o\
ption",{value:""},p("Choose …")),a=r.map(([c,f])=>h("option",{value:c,dir:"auto"},f));return h("select",n,s,...a)}var Oe=n=>String(
Math.round(n*100)/100),Fn=()=>({sure:p("Sure"),fairly:p("Fairly sure"),guessing:p("Guessing")});function Ts(){let n=se("\
confidence"),r=Object.entries(Fn()).map(([c,f])=>{let w=h("input",{type:"radio",name:n,value:c});return{input:w,label:h(
"label",{},w,` ${f}`)}}),s=r.map(({input:c})=>c),a=h("legend",{},p("How sure are you?"));return{element:h("fieldset",{class:"\
ck-inline"},a,...r.map(({label:c})=>c)),value:()=>_n(s),show:c=>jn(s,c),close(){for(let c of s)c.disabled=!0}}}function As(){
let n=se("reason"),r=h("input",{type:"text",id:n,maxlength:300,dir:"auto"}),s=h("label",{for:n},p("Why? In one line:"));
return{element:h("p",{class:"ck-field"},s,r),value:()=>r.value.trim(),show(a){r.value=a},close(){r.disabled=!0}}}function Es(n,r){
let s=h("ol",{class:"ck-hints",hidden:!0}),a=h("button",{type:"button",hidden:!n.hints,onclick:w}),c=()=>s.lastElementChild?.
textContent;return g(),{list:s,button:a,show:y,offerNext:g,last:c,count:f};function f(){return s.children.length}function w(){
je(a)||(xe(a,!0),r())}function y(m){s.hidden=!m.length,s.replaceChildren(...m.map(k=>X("li",{dir:"auto"},k))),g()}function g(){
let m=n.hints-f(),k=m?n.costs[f()]:0,S=k?p(", costs {share}%",{share:Oe(100*k)}):"",$=m?p("Show a hint ({left} left{cost\
s})",{left:m,costs:S}):p("No hint left");a.replaceChildren($),xe(a,!m)}}function Ms(n,r){let s=n.confidence?Ts():null,a=n.
reason?As():null,c="";return w(),{elements:[r.body,s?.element,a?.element],draft:f,settle:w,unchecked:y,fill:g,show:m,open:()=>r.
open(),close(){for(let k of[r,s,a])k?.close()}};function f(){return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}
function w(){c=JSON.stringify(f())}function y(){let k=f();return JSON.stringify(k)===c?null:k}function g(k){try{k.sent&&
r.fill(k.sent),s?.show(k.confidence),a?.show(k.reason??"")}catch{}}function m(k){k.verdict==="sent"?r.fill(k.sent):r.show(
k),s?.show(k.confidence),a?.show(k.reason),w()}}function Rs(n,r,s){let a=h("div",{class:"ck-marking",role:"listbox","ari\
a-multiselectable":"true",dir:"auto",onkeydown:x,...s}),c=n.map(S);a.append(r);let f=!1,w=0,y=0,g=!1,m=!0,k=O=>c[O].getAttribute(
"aria-selected")==="true";return{element:a,words:c,marked:()=>c.map((O,N)=>N).filter(k),markAll:$,current:()=>w,go:b,close(){
f=!0,a.setAttribute("aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function S([O,N],L){let R=h(
"span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:L?"-1":"0",onpointerdown:P=>_(P,L),onpointerenter(P){
P.buttons===1&&g&&W(L)}},N);return a.append(O,R),R}function $(O,N){for(let L of c.keys())E(L,O(L),N)}function E(O,N,L=!1){
(!f||L)&&c[O].setAttribute("aria-selected",String(N))}function _(O,N){O.button||(O.preventDefault(),c[N].releasePointerCapture?.(
O.pointerId),m=!k(N),g=!0,document.addEventListener("pointerup",D,{once:!0}),y=N,b(N),E(N,m))}function D(){g=!1}function W(O){
let[N,L]=[Math.min(y,O),Math.max(y,O)];for(let R=N;R<=L;R+=1)E(R,m);b(O)}function b(O){c[w].tabIndex=-1,w=O,c[O].tabIndex=
0,c[O].focus()}function x(O){let N=c.length-1,L=getComputedStyle(a).direction==="rtl"?-1:1,R={ArrowRight:w+L,ArrowLeft:w-
L,ArrowDown:I(1),ArrowUp:I(-1),Home:0,End:N};if(O.key===" "||O.key==="Enter")y=w,m=!k(w),E(w,m);else if(O.key in R){let P=Math.
max(0,Math.min(N,R[O.key]));O.shiftKey?(k(w)||(y=w),m=!0,W(P)):b(P)}else return;O.preventDefault(),O.stopPropagation()}function I(O){
let N=c[w].getBoundingClientRect(),L=c.map((oe,le)=>({at:le,box:oe.getBoundingClientRect()})).filter(({box:oe})=>O*(oe.top-
N.top)>N.height/2);if(!L.length)return w;let R=L.map(({box:oe})=>oe.top),P=O>0?Math.min(...R):Math.max(...R),Z=L.filter(
({box:oe})=>Math.abs(oe.top-P)<N.height/2),ne=oe=>Math.abs(oe.left-N.left);return Z.reduce((oe,le)=>ne(le.box)<ne(oe.box)?
le:oe).at}}var Cs=()=>({right:p("Chosen: right"),wrong:p("Chosen: not right"),missed:p("Not chosen, but right"),left:p("\
Correctly left out")});function Ls(n,{how:r,type:s}){let a=se("options"),c=n.map(({token:m,text:k})=>{let S=`${a}-${m}`,
$=h("input",{type:s,id:S,name:a,value:m}),E=X("label",{for:S,dir:"auto"},k),_=tt(),D=h("div",{class:"ck-option"},$,E,_.element);
return{token:m,input:$,label:E,feedback:_,row:D}}),f=tt(),w=c.map(({row:m})=>m),y=h("div",{class:"ck-options"},...w,f.element);
return{how:r,body:y,answer(){let m=c.filter(({input:k})=>k.checked).map(({token:k})=>k);return m.length?{choices:m}:null},
fill({choices:m}){for(let{token:k,input:S}of c)S.checked=m.includes(k)},show(m){for(let[k,{chosen:S,verdict:$,feedback:E}]of g(
m))if(k.input.checked=S,$){Me(k.input,k.feedback.element),k.row.dataset.verdict=$;let _=ht($,Cs()[$]);k.feedback.set(_,Pe(
E))}else m.missed&&Me(k.input,f.element);m.missed&&f.set(Pe(m.missed))},said(m){return[...g(m).filter(([,{verdict:k}])=>k&&
k!=="left").map(([{label:k,feedback:S}])=>`${pt(k.textContent??"")} ${S.text()}`),f.text()].filter(Boolean).join(" ")},...mt(
y,()=>{for(let{input:m,feedback:k,row:S}of c)Me(m),delete S.dataset.verdict,k.set();f.set()})};function g(m){let k=new Map(
m.options.map(S=>[S.token,S]));return c.flatMap(S=>{let $=k.get(S.token);return $?[[S,$]]:[]})}}function Is(n,r,s){let a=n.
left,c=n.right,f=a.map(({token:g,text:m})=>({token:g,feedback:tt(),...s(m)})),w=new Map(c.map(({token:g,text:m})=>[g,Ln(
m)])),y=h("div",{class:"ck-placing"},...f.map(({element:g,feedback:m})=>h("div",{class:"ck-placed"},g,m.element)));return{
how:r,body:y,answer(){let g=f.map(({token:m,value:k})=>[m,k()]).filter(([,m])=>m);return g.length?{pairs:Object.fromEntries(
g)}:null},fill({pairs:g}){for(let{token:m,set:k}of f)k(g[m]??"")},show({pairs:g}){for(let{token:m,feedback:k,control:S,set:$}of f){
let E=g.find(D=>D.token===m);$(E.chosen);let _=Dn(E.right,E.chosen);k.set(...qn(_,_s(_),{...E,key:w.get(E.key)})),Me(S,k.
element),S.matches("select")&&nt(S,_==="wrong")}},said:()=>f.map(({words:g,feedback:m})=>`${pt(g)} ${m.text()}`).join(" "),
...mt(y,()=>{for(let{feedback:g,control:m}of f)g.set(),Me(m),nt(m,!1)})}}function _s(n){return{right:p("Right"),wrong:p(
"Not right"),left:p("Nothing was chosen here")}[n]}function js({how:n,label:r,after:s,more:a,sent:c,filled:f,shown:w,key:y=g=>g}){
let g=se("answer"),m=Bn({id:g},[]),k=tt(),S=h("p",{class:"ck-field"},h("label",{for:g},r),m,s),$=h("div",{},S,a,k.element);
return{how:n,body:$,input:m,answer:()=>c?.()??(m.value.trim()?{text:m.value.trim()}:null),fill(E){m.value=E.text??"",f?.(
E)},show(E){w?.(E),m.value||(m.value=E.written??"");let _=E.key===void 0?[]:[Yt(y(E.key))];k.set(Pe(E.feedback),..._),Me(
m,k.element),nt(m,E.verdict!=="right")},said:()=>k.text(),...mt($,()=>{k.set(),Me(m),nt(m,!1)})}}var Ds={...Cn,dateInWords:V,
make:h,makeMarkdown:X,t:p,tn:M,uniqueId:se,viewMarking:Rs,viewOptions:Ls,viewPlaced:Is,viewTyped:js},qs=()=>({right:p("R\
ight"),partly:p("Partly right"),near:p("Nearly right: check the spelling"),wrong:p("Not right"),discussed:p("There is no\
 right or wrong answer"),sent:p("Your answer is kept for your instructor, who marks it")}),Bs=()=>({"too precise":p("Not\
 right (more precise than the text)"),"too coarse":p("Partly right (less precise than the text)")});function zn(n){let r=Bs()[n.
note]??qs()[n.verdict];if(!n.of)return`${r}.`;let s=M("{points} of {of} point","{points} of {of} points",n.of,{points:Oe(
n.points),of:Oe(n.of)}),a=n.tries>1?p(" (first try: {points})",{points:Oe(n.first)}):"",c=n.cost?p(", less {share}% for \
hints",{share:Oe(100*n.cost)}):"";return`${r}: ${s}${c}${a}.`}function Us(n,r){let{as_of:s,confidence:a,evidence:c,left:f,
reason:w,review_due:y}=n,g=[];if(a){let m=Fn()[a].toLowerCase();g.push(p("You said: {confidence}.",{confidence:m}))}return w&&
g.push(p("Your reason: {reason}",{reason:w})),!n.final&&f!=null&&g.push(M("One try left.","{count} tries left.",f)),s&&s!==
c?.as_of&&g.push(p("As of {day}.",{day:s})),y&&g.push(p("This answer was due to be checked again by {day}: it may be out\
 of date.",{day:y})),[...g.map(m=>h("p",{class:"ck-beside"},m)),c?Fs(c,r):""]}function Fs(n,r){let{before:s,words:a,after:c,
told:f,draft:w}=n,y=p(a?"The words in the article":"The fact and its source"),g=a?[s,h("mark",{},a),c]:[h("p",{},f)],m=p(
"This question rests on a draft that nobody has checked.");return h("figure",{class:"ck-evidence"},h("figcaption",{},y),
h("blockquote",{dir:"auto"},...g),a?zs(n,r):Ps(n),w?h("p",{class:"ck-beside"},m):"")}function zs({printed_in:n,marks:r},s){
if(!n&&!r)return"";let a=r?h("button",{type:"button",onclick:s},p("Show in the article")):null,c=n?h("cite",{dir:"auto"},
n):null;return h("p",{class:"ck-beside"},c," ",a)}function Ps({pages:n,read:r,as_of:s}){let a={target:"_blank",rel:"noop\
ener noreferrer"},c=n.flatMap(({address:y,host:g})=>[" ",h("a",{...a,href:y,title:y},g)]),f=[r&&p("Read on {day}.",{day:r}),
s&&s!==r&&p("True as of {day}.",{day:s})].filter(Boolean).join(" "),w=c.length?[p("Source:"),...c,". "]:[];return h("p",
{class:"ck-beside"},...w,f)}function Ws(n,r){let{drafts:s,extraViews:a,given:c,onChange:f,together:w}=r,{region:y,announce:g}=ce(),
m=ct(g),k=Ys(n,m,r),S={...Ss,...a}[n.kind](n,{...Ds,announce:g,mark:ie}),$=Ms(n,S),{check:E,reveal:_}=Gs(R(),w,le),D=Es(
n,be),W=Lt(),b=h("div",{class:"ck-result"}),x=Hs(n,r.number,S.how,W.element,...$.elements,m.elements.left,D.list,h("div",
{class:"ck-actions"},E,_,D.button),m.elements.notice,m.elements.unsaved,b,y),I=h("form",{novalidate:!0,onsubmit:oe},x),O=!1,
N=!1,L="";return Z(),{element:I,restore:H,action:P,tell:m.tell,setUnsaved:m.setUnsaved,keepDraft:ne,focus:()=>In(S.body),
isAnswered:()=>O};function R(){return n.sealed?p("Keep this answer"):S.check??p("Check")}function P(){return!je(E)&&S.answer()?
{did:"answer",...$.draft()}:null}function Z(){let q=s.of(n,!!S.isFreeText)??c;q&&$.fill(q),m.setLeft(!!(q&&!c))}function ne(){
let q=je(E)?null:$.unchecked();q?s.keep(n,q):s.forget(n)}function oe(q){if(q.preventDefault(),je(E)||w)return;let J=P();
J?L===JSON.stringify(J)?m.tell(p("Change your answer, then check again.")):he(J,E):m.tell(p("Answer first, then check."))}
function le(){je(_)||he({did:"show"},_),E.focus()}function he(q,J){xe(J,!0),k(q,{onReply(re){q.did==="answer"&&(L=JSON.stringify(
q)),xe(J,!1),H(re.stands),ne(),f(re.score);let pe=re.stands.result,ke=pe.verdict==="sent"?"":S.said(pe);g([zn(pe),ke,m.whyUnsaved()].
join(" "))},onSilence:()=>xe(J,!1),onRefused(re){xe(J,!1);let pe={reason:re};m.tell(n.sealed?p("Not kept: {reason}.",pe):
p("Not checked: {reason}.",pe))}})}function be(){k({did:"hint"},{onReply(q){D.show(q.stands.hints),m.clear(),g(p("Hint {\
place}: {hint}",{place:D.count(),hint:D.last()}))},onSilence:D.offerNext})}function ie(q,J){k({did:"mark",marks:q},{onReply:re=>J(
re.stands.result)})}function H({hints:q,result:J,earlier:re}){if(W.show(re),!N&&!q.length&&!J)return;N=!0;let pe=x.contains(
document.activeElement),ke=$.unchecked();D.show(q),m.clear(),O=!!J,x.toggleAttribute("data-answered",O),_.hidden=!J?.may_show,
xe(E,!!J?.final),S.open(),J?(ue(J,ke),J.final&&z(pe)):(L="",ke||$.settle(),b.replaceChildren())}function ue(q,J){$.show(
q),J&&!q.final&&$.fill(J),(q.final||!$.unchecked())&&m.setLeft(!1),b.replaceChildren(ht(q.verdict,zn(q)),...Us(q,r.showInArticle))}
function z(q){s.forget(n),$.close(),q&&E.focus()}}function Ys(n,r,{actions:s,whyUnsaved:a}){return(c,f)=>s.give(n.id,c,{
onReply(w){r.setUnsaved(w.saved?"":fe(a())),f.onReply(w)},onSilence(){f.onSilence?.(),r.clear(),r.setUnsaved(Ee(s.areStored())),
r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function Gs(n,r,s){let a={type:"button",hidden:!0,onclick:s};return{
check:h("button",{type:"submit",class:"ck-main",hidden:r},n),reveal:h("button",a,p("Show the answer"))}}function Hs(n,r,s,...a){
let c=n.tries?M("One try.","{count} tries.",n.tries):"",f=[s,c].filter(Boolean).join(" "),w=se("how"),y=[r,n.lesson].filter(
Boolean).join(" · "),g=X("span",{class:"ck-prompt",dir:"auto"},n.prompt);return h("fieldset",{class:"ck-question","aria\
-describedby":w},h("legend",{},h("span",{class:"ck-number"},y),g),n.below?X("div",{dir:"auto"},n.below):null,h("p",{class:"\
ck-how",id:w},f),...a)}function Ks(n,r,s){let{isTogether:a,isSealed:c,passMark:f,whyUnsaved:w,restore:y,announce:g}=s,m=h(
"p",{class:"ck-score"}),k=h("p",{class:"ck-notice"}),S=h("p",{class:"ck-why-unsaved"}),$=h("button",{type:"button",class:"\
ck-main",hidden:!a,onclick:_},p(c?"Keep all answers":"Check all answers")),E=h("button",{type:"button",hidden:!0,onclick:W},
p("Retry the questions you missed"));return{buttons:[$,E],told:[k,S,m],setScore:I,setSaved:()=>S.replaceChildren()};function _(){
if(je($))return;n.addAll();let O=n.actions();if(!Object.keys(O).length){x(p("Answer first, then check."));return}xe($,!0),
r.giveAll(O,{onReply(N){xe($,!1),y(N),D(N.saved)},onSilence(){xe($,!1),b()}})}function D(O){let N=n.left(),L=N?M("1 ques\
tion is still open.","{count} questions are still open.",N):"";k.replaceChildren(L),S.replaceChildren(O?"":fe(w())),g([m.
textContent,L,S.textContent].join(" "))}function W(){r.again({onReply(O){k.replaceChildren(),n.addAll(),y(O),n.firstToAnswer()?.
focus()},onSilence:b})}function b(){k.replaceChildren();let O=Ee(r.areStored());S.replaceChildren(O),g(O)}function x(O){
k.replaceChildren(O),g(O)}function I(O){m.replaceChildren(Vs(O,f)),E.hidden=!O.missed}}function Vs({answered:n,questions:r,
of:s,points:a,first:c,passed:f},w){let y=[];return n&&y.push(p("Answered {answered} of {questions}.",{answered:n,questions:r})),
n&&s&&y.push(p("Score: {points} of {of}; on the first try, {first}.",{points:Oe(a),of:Oe(s),first:Oe(c)})),f!=null&&y.push(
f?p("That is enough to pass."):p("You need {mark}% to pass.",{mark:w})),y.join(" ")}var Js={render({model:n,el:r,views:s={}}){
U(n,r);let a=Qs(n,kn(n),s);r.replaceChildren(a.element);let c=Gr(n,r,a.reload);return()=>{a.close(),c()}}};function Qs(n,r,s){
let a=n.get("shown"),c=n.get("manner"),f=()=>n.get("kept")?.why,{region:w,announce:y}=ce(),g=wn(r,c,a,{onNews:le,onLate:be,
onElsewhere:P}),m=yn(c),k=Xs(g.waiting()),S=c.way==="all",$=is(a,{way:c.way,makeForm:I,put:O}),E=Ks($,g,{isTogether:S,isSealed:a.
some(({sealed:ie})=>ie),passMark:c.pass_mark,whyUnsaved:f,restore:R,announce:y}),_=Ze({look:ne,retry:Z,announce:y}),D=h(
"div",{class:"ck-actions"},$.next,...E.buttons),W=0,b=h("div",{class:"ck ck-quiz",oninput:N,onclick:N,onkeyup:N,onpointerup:N},
c.told?h("p",{class:"ck-told"},c.told):null,_.element,D,...E.told,w);return $.begin(),n.on("change:kept",oe),_.show({aloud:!0}),
r.ask({type:"open"},{onReply:L,onSilence:he}),{element:b,close:x,reload:P};function x(){n.off("change:kept",oe);for(let ie of[
g,m,_,r])ie.close()}function I(ie,H){return Ws(ie,{number:H,actions:g,drafts:m,given:k.get(ie.id),whyUnsaved:f,together:S,
extraViews:s,showInArticle:()=>r.ask({type:"evidence",question:ie.id},{onReply:Zs}),onChange(ue){E.setScore(ue),$.arrange()}})}
function O(ie,H){D.before(...ie.map(ue=>ue.element)),H?b.dataset.toCome=String(H):delete b.dataset.toCome}function N({target:ie}){
let H=$.around(ie);H&&m.soon(H)}function L(ie){R(ie),g.open(ie.versions),le()}function R(ie){$.restore(ie.questions),E.setScore(
ie.score)}function P(){r.ask({type:"open"},{onReply:R}),le()}function Z(ie){r.ask({type:"retry"},{onReply(){le(),_.show(
{aloud:ie})}})}function ne(){return{kept:n.get("kept")??{},late:W,waiting:g.waiting().length,isSilent:g.areSilent(),areStored:g.
areStored()}}function oe(){f()||g.saved(),le()}function le(){_.show();let ie=new Set(g.waiting().map(({question:H})=>H));
ie.size||E.setSaved(),$.setSaved(ie)}function he(){g.notOpened(),_.show({aloud:!0});for(let{question:ie}of g.waiting())$.
named(ie)?.setUnsaved(Ee(g.areStored()))}function be({question:ie=""},H){if(W+=H.saved?1:0,H.type==="state"?R(H):H.stands&&
(E.setScore(H.score),$.restoreOne(ie,H.stands)),H.without_effect?.length){let ue=p("The work that was waiting in this br\
owser is kept in your record but does not count, because something else was done here before it arrived.");$.named(ie)?.
tell(ue)}}}function Xs(n){let r=n.filter(({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[s,a]))}
function Zs(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Pn(n,r,s=0){let a=r.
getBoundingClientRect(),c=n.getBoundingClientRect(),f=c.top+s;if(a.top>=f&&a.bottom<=c.bottom)return;let w=matchMedia("(\
prefers-reduced-motion: reduce)").matches,y=Math.max(0,(c.bottom-f-a.height)/2);n.scrollBy({top:a.top-f-y,behavior:w?"au\
to":"smooth"})}function ei(n,r,s){let a=h("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":p("Article"),
lang:n.lang||null,onclick:({target:b})=>{b instanceof Element&&$(b.closest(".ck-passage"))},onkeydown:w}),c=[],f=[];return{
element:a,show:y,select:D,scrollToMarked:()=>W(c.find(b=>b.marked))};function w(b){let x=f.findIndex(({element:O})=>O===
b.target);if(x<0||b.altKey||b.ctrlKey||b.metaKey)return;let I={ArrowRight:x+1,ArrowDown:x+1,ArrowLeft:x-1,ArrowUp:x-1,Home:0,
End:f.length-1}[b.key];if(b.key==="Enter"||b.key===" ")$(f[x].element);else if(f[I])E(f[I]);else if(I===void 0)return;b.
preventDefault()}function y(b,x){let I=new Set,O=[...x,...b.flatMap(R=>[R.evidence,...R.passages])];for(let[R,P]of O)I.add(
R).add(P);c=[];let N=[],L=0;for(let R of n.blocks)N.push(r.slice(L,R.start),g(R,[...I])),L=R.end;N.push(r.slice(L,r.length)),
m(b,x),f=c.filter(R=>R.rows.length),f.forEach(S),f.length&&_(f[0]),a.replaceChildren(...N)}function g(b,x){let I=[...x.filter(
P=>b.start<P&&P<b.end).sort((P,Z)=>P-Z),b.end],O=I.map((P,Z)=>{let ne=Z?I[Z-1]:b.start,oe=h("span",{},r.slice(ne,P));return{
start:ne,end:P,rows:[],marked:!1,element:oe}});c.push(...O);let N=b.aside?h("span",{class:"ck-aside-label"},b.aside):null,
L=b.aside?"ck-aside":`ck-${b.kind.replace(" ","-")}`,R=O.map(P=>P.element);return h("p",{class:L,dir:"auto"},N,...R)}function m(b,x){
let I=b.flatMap(O=>O.passages.map(([N,L])=>({id:O.id,start:N,end:L})));I.sort((O,N)=>O.end-O.start-(N.end-N.start));for(let{
id:O,start:N,end:L}of I)for(let R of k(N,L))R.rows.includes(O)||R.rows.push(O);for(let[O,N]of x)for(let L of k(O,N))L.marked=
!0,L.element.classList.add("ck-marked")}function k(b,x){let I=0;for(let N=c.length;I<N;){let L=I+N>>1;c[L].start<b?I=L+1:
N=L}let O=I;for(;O<c.length&&c[O].end<=x;)O+=1;return c.slice(I,O)}function S({element:b,rows:x}){b.classList.add("ck-pa\
ssage"),b.prepend(h("span",{class:"ck-unseen"},`${x.join(", ")}: `)),b.setAttribute("role","button"),b.setAttribute("tab\
index","-1"),b.setAttribute("aria-pressed","false"),Q(b)}function $(b){let x=f.find(O=>O.element===b);if(!x)return;_(x);
let I=x.rows.indexOf(x.chosen??"");s(x.rows[(I+1)%x.rows.length])}function E(b){_(b),b.element.focus()}function _(b){for(let x of f)
x.element.tabIndex=x===b?0:-1}function D(b){for(let N of c){let L=b!==void 0&&N.rows.includes(b.id),[R,P]=b?.evidence??[
1/0,-1/0];N.chosen=L?b.id:void 0,N.element.classList.toggle("ck-chosen",L),N.element.classList.toggle("ck-evidence",R<=N.
start&&N.end<=P),N.rows.length&&N.element.setAttribute("aria-pressed",String(L))}let x=c.find(N=>N.chosen),I=a.getRootNode(),
O=I instanceof Document||I instanceof ShadowRoot?I.activeElement:null;!x||f.some(({element:N})=>N===O)||(_(x),W(x))}function W(b){
b&&Pn(a,b.element)}}var ti=class{constructor(n){this.text=n,this.units=[0];let r=0;for(let s of n)r+=s.length,this.units.
push(r)}get length(){return this.units.length-1}slice(n,r){return this.text.slice(this.units[n],this.units[r])}};function ni(n,r,{
choose:s,switchTo:a}){let c=se("rows"),f=h("div",{class:"ck-rows"}),w=h("p",{class:"ck-hint ck-drafts"}),y=h("div",{class:"\
ck-detail"}),g=n.map(({name:N,label:L,rows:R})=>{let P=M("1 row","{count} rows",R.length);return h("option",{value:N},p(
"{label} ({rows})",{label:L,rows:P}))}),m=h("select",{onchange:()=>a(m.value)},...g),k=h("label",{class:"ck-switch"},p("\
Table")," ",m),S=new Map,$,E=!1;return{element:h("div",{class:"ck-table"},k,w,f,y),show:_,select:b};function _(N){m.value=
N.name,S=new Map(N.rows.map(R=>[R.id,W(N,R)]));let L=oi(N.rows);w.hidden=!L,w.textContent=L,f.replaceChildren(N.rows.length?
D(N):h("p",{},p("This table has no rows for this article."))),f.scrollTop=0}function D(N){let L=p("{label}: choose a row\
 to mark its words",{label:N.label}),R=[p("Row"),...N.columns].map(Z=>h("th",{scope:"col"},Z)),P=[...S.values()].map(({element:Z})=>Z);
return h("fieldset",{},h("legend",{},L),h("table",{},h("thead",{},h("tr",{},...R)),h("tbody",{},...P)))}function W(N,L){
let R=`${c}-${L.id}`,P=()=>s(L.id),Z=h("input",{type:"radio",name:c,value:L.id,id:R,onchange:P}),ne=h("label",{for:R},Z,
L.id),oe=`${R}-main`,le=L.cells.map((be,ie)=>h("td",{dir:"auto",id:ie===N.main?oe:null,"data-heading":N.columns[ie]},be));
return Z.setAttribute("aria-describedby",oe),{element:h("tr",{onclick:he},h("th",{scope:"row"},ne),...le),input:Z};function he({
target:be}){be instanceof Element&&be.closest("label")||(Z.focus(),s(L.id))}}function b(N){let L=$;S.get(L??"")?.element.
classList.remove("ck-chosen"),$=N?.id;let R=S.get($??"");for(let{input:P}of S.values())P.checked=P.value===$;return R?.element.
classList.add("ck-chosen"),R&&Pn(f,R.element,f.querySelector("thead")?.offsetHeight),y.replaceChildren(...N?x(N):[h("p",
{},p("No row is chosen."))]),L}function x(N){let L=I(N).map(({part:Z,words:ne,count:oe})=>h("li",{},h("span",{class:"ck-\
part"},Z)," ",h("q",{dir:"auto"},ne),oe>1?M(" (once)"," ({count} times)",oe):null)),R=[ri(N),si(N),...N.why],P=h("detail\
s",{open:E,ontoggle:()=>E=P.open},h("summary",{},p("Why this row?")),h("ul",{},...R.map(Z=>h("li",{},Z))));return[h("p",
{class:"ck-detail-head"},h("strong",{},p("Row {id}",{id:N.id})),h("button",{type:"button",onclick:O},p("Clear the marks"))),
h("p",{class:"ck-part"},p("Its words in the article")),h("ul",{},...L),P]}function I(N){let L=new Map;for(let[R,P,Z]of N.
passages){let ne=r.slice(R,P),oe=L.get(`${Z} ${ne}`)??{part:Z,words:ne,count:0};L.set(`${Z} ${ne}`,{...oe,count:oe.count+
1})}return[...L.values()]}function O(){let N=S.get($??"");s(""),N?.input.focus()}}function oi(n){let r=n.filter(({origin:s})=>s===
"proposed").length;return r?r===n.length?p("This table is a draft that nobody has checked."):M("1 row of this table is a\
 draft that nobody has checked.","{count} rows of this table are drafts that nobody has checked.",r):""}function ri({origin:n,
checked:r}){if(n==="machine")return p("The machine made this row.");if(n==="proposed")return p("This row is a draft that\
 nobody has checked.");let{kind:s,name:a,day:c}=r;return s==="person"?p("Checked by {name} on {day}.",{name:a,day:c}):p(
"Checked by {name}, a program, on {day}.",{name:a,day:c})}function si({certainty:n}){return p(n==="clear"?"The rules had\
 no doubt about it.":"It is doubtful: check it against the sentence.")}var Wn=150,Yn=n=>n.length>Wn?`${n.slice(0,Wn)} …`:
n,ii={render({model:n,el:r}){U(n,r);let s=n.get("page"),a=n.get("tables"),c=new ti(s.text),{region:f,announce:w}=ce(),y=ei(
s,c,_),g=ni(a,c,{choose:_,switchTo:b}),m=ai(s);y.element.setAttribute("aria-describedby",m.id);let k=s.title?p("Reader: \
{title}",{title:s.title}):p("Reader"),S=h("div",{class:"ck ck-reader",role:"group","aria-label":k},m,h("div",{class:"ck-\
sides"},y.element,g.element),f);r.replaceChildren(S);let $=qt("reader","any"),E=W();return n.on("change:table",O),n.on("\
change:selected",N),n.on("change:marked",L),O(),E=!1,L(),()=>{n.off("change:table",O),n.off("change:selected",N),n.off("\
change:marked",L)};function _(R){n.set("selected",R),n.save_changes(),D()}function D(){$.put(n.get("place"),{at:Date.now(),
table:n.get("table"),selected:n.get("selected")})}function W(){let R=$.get(n.get("place")),P=a.find(({name:ne})=>ne===R?.
table);if(!P||n.get("selected"))return!1;let Z=P.rows.find(({id:ne})=>ne===R.selected);return n.set("table",P.name),n.set(
"selected",Z?.id??""),n.save_changes(),!0}function b(R){n.set("selected",""),n.set("table",R),n.save_changes(),D()}function x(){
let R=n.get("table");return a.find(P=>P.name===R)??a[0]}function I(){return x().rows.find(({id:R})=>R===n.get("selected"))}
function O(){let R=x();g.show(R),y.show(R.rows,n.get("marked")),N()}function N(){let R=I(),P=g.select(R);y.select(R),!E&&
(R?w(ci(R,R.cells[x().main])):P&&w(p("Marks cleared.")))}function L(){let R=n.get("marked");if(y.show(x().rows,R),y.select(
I()),!R.length)return;y.scrollToMarked();let P=R.map(([Z,ne])=>c.slice(Z,ne)).join(" … ");w(p("Marked in the article: \
{words}",{words:Yn(P)}))}}};function ai(n){let r=p("This text does not seem to be English. The rules read only English, \
so the tables may be empty or wrong."),s=p("Choose a row to mark its words in the article, or choose words with a dotted\
 underline to mark their row. On the keyboard, the arrow keys move from row to row and, in the article, from passage to \
passage; Enter chooses a passage."),a=n.lang==="en"?s:`${r} ${s}`;return h("p",{class:"ck-hint",id:se("hint")},a)}function ci({
id:n,passages:r},s){return M("Row {id}, {words}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",r.length,
{id:n,words:Yn(s)})}return v(T)})();return e}function Mt(e,t=()=>{}){let o=new Map,i={get:d=>e[d],set(d,u){JSON.stringify(e[d])!==JSON.stringify(u)&&(e[d]=u,l(`chang\
e:${d}`,i,u))},save_changes(){},send:(d,u,v=[])=>t(d,v),on:(d,u)=>o.set(d,(o.get(d)??new Set).add(u)),off:(d,u)=>o.get(d)?.
delete(u),say:(d,u=[])=>l("msg:custom",d,u)};return i;function l(d,...u){for(let v of o.get(d)??[])v(...u)}}var fr="review/";function hr({lessons:e,unread:t,apart:o},i){let l=new Map;for(let u of i){let T=u.quiz.startsWith(fr)?u.
question:`${u.quiz}/${u.question}`;l.set(T,[...l.get(T)??[],u])}let d=u=>Ma(u,l.get(`${u.quiz}/${u.id}`)??[]);return{unread:t,
apart:o,lessons:e.map(u=>({...u,objectives:u.objectives.map(v=>({...v,questions:v.questions.map(d)}))}))}}function Ma(e,t){
let i=Ra(e,t).at(-1),l=e.graded&&i===!1,d=t.some(({quiz:v,version:T,action:C})=>v===e.quiz&&T!==e.version&&C.did==="answ\
er");return{state:i===void 0?"left":l?"missed":"done",earlier:d,prompt:e.prompt}}function Ra(e,t){let o=new Map,i=new Map;
for(let{quiz:l,question:d,version:u,action:v}of t){if(u!==(l.startsWith(fr)?e.in_review:e.version))continue;let T=o.get(
l)??At([{...e,id:d}],0);o.set(l,T);try{let C=T.act(d,v);if(v.did!=="answer")continue;let j=`${l} ${C.again}`;i.delete(j),
i.set(j,Ne(C).at(-1)?.grade.verdict==="right")}catch(C){if(!(C instanceof ee))throw C}}return[...i.values()]}var Ca=/^[0-9a-f]{16}$/,La=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,pr=600;function gr({quiz:e,pass_mark:t},o,i,l){let d=At(o,
t),u=new Map(i.map(B=>[B.id,B])),v=new Map,T=new Set,C=new Set;return{session:d,earlier:B=>v.get(B)??[],isNotPossible:B=>T.
has(B),versions:Object.fromEntries(o.map(({id:B,version:te})=>[B,te])),follow:V,act:j};async function j(B,te=!1){let K=[],
h={},Q=await l.append(()=>(V(),[K,h]=[[],{}],B.flatMap(([X,ce])=>{try{let G=F(X,ce,te);return K.push(G.id),l.knows(G.id)?
[]:[U(G,ce,te)]}catch(G){if(!(G instanceof ee))throw G;return h[X]=G.message,[]}})));return{done:K,refused:h,saved:Q}}function U(B,te,K){
try{return p(B,te)}catch(h){if(!K||!(h instanceof ee))throw h;return T.add(B.id),B}finally{C.add(B.id)}}function p(B,te){
let{id:K,kind:h,version:Q}=d.question(B.question),{sent:X}=B.action;if(B.version!==Q)return M(B),{...B,words:Rt(mr(u.get(
K),X))};let{again:ce}=d.progress(K),{tries:G}=d.act(K,te);if(te.did!=="answer")return{...B,round:ce};let ae=G[G.length-1],
{confidence:se,reason:ve}=ae;return{...B,action:{did:"answer",sent:ae.sent,confidence:se,reason:ve},round:ce,attempt:G.length,
words:Rt(mr(u.get(K),X)||Vo(h,u.get(K),X))}}function M(B){v.set(B.question,[...v.get(B.question)??[],B])}function F(B,te,K){
K||d.question(B);let h=o.find(({id:ve})=>ve===B)?.version,Q=te.version||h;if(!(Ot(B)&&Ot(te.id)&&typeof te.did=="string")||
typeof Q!="string"||!Ca.test(Q))throw new ee(Y("this cannot be done here"));let ce=K?Ia(te):Qe(),G={round:0,attempt:0,words:"",
n:0},se={...{id:te.id,quiz:e,question:B,version:Q},action:rr(te),time:ce,...G};if(qe(it(se)).length>Nt)throw new ee(Y("t\
he answer is too long to be saved"));return se}function V(){for(let B of l.entries()){if(B.quiz!==e||C.has(B.id))continue;
C.add(B.id);let te=o.find(({id:K})=>K===B.question);if(te)if(B.version!==te.version)M(B);else try{d.act(B.question,B.action)}catch(K){
if(!(K instanceof ee))throw K;T.add(B.id)}}}}function Ia({time:e}){let t=Qe();return typeof e=="string"&&La.test(e)&&e<t?
e:t}function mr(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(u=>Le(u)&&"token"in u),l=new Map(i.map(
({token:u,text:v})=>[u,Da(v)])),d=_a(t);return d.flat().every(u=>l.has(u))?d.map(u=>u.map(v=>l.get(v)).join(": ")).join(
"; "):""}function _a(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(o=>[o]):Le(e?.pairs)?Object.entries(
e.pairs):[]}var ja={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Da=e=>e.replace(/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,
t=>ja[t]).trim();function Rt(e){let t=[...xt(e)];return t.length<=pr?t.join(""):`${t.slice(0,pr-1).join("")}…`}function wr({
action:e,words:t}){let{sent:o}=e;if(t||!Le(o))return Rt(t);let{text:i}=o;return Rt(Ko(o)||(typeof i=="string"?i:""))}var qa=5;function kr({manner:e,keys:t,shown:o},i,l){let d=gr(e,t,o,i),{session:u}=d,v={async open(){return await i.refresh(),
U()},retry:()=>v.open({}),async do({question:F,deed:V,late:B}){let te=await d.act([[String(F),V??{}]],!!B),[K]=Object.values(
te.refused);if(K)throw new ee(K);return["answer","show"].includes(V?.did)&&l.mark(j(F)),{...p(F),...M(te)}},async"do-all"({
deeds:F}){let V=await d.act(Object.entries(F??{}));return{...U(),refused:V.refused,...M(V)}},async again({id:F}){await i.
refresh(),d.follow();let V=u.questions.filter(te=>u.isMissed(te.id)),B=await d.act(V.map(te=>[te.id,{did:"again",id:`${F}\
:${te.id}`}]));return{...U(),...M({...B,done:[...B.done,F]})}},async evidence({question:F}){return l.mark(j(F)),{type:"e\
vidence"}}};return{async reply(F){try{if(!Object.hasOwn(v,F.type))throw new ee(Y("this kind of message is not known"));return await v[F.
type](F)}catch(V){if(!(V instanceof ee))throw V;return{type:"refused",reason:V.message}}}};function T({id:F,hints:V}){let B=u.
progress(F),te=Ne(B).length?C(cn(u,F)):null,K=d.earlier(F).filter(({action:h})=>h.did==="answer").map(h=>({time:h.time,words:wr(
h)}));return{hints:V.slice(0,B.hints).map(({text:h})=>h),result:te,earlier:K.slice(-qa)}}function C(F){let{evidence:V}=F;
return V?.words?{...F,evidence:{...V,marks:l.marks(V)}}:F}function j(F){return Ne(u.progress(F)).length?cn(u,F).evidence:
null}function U(){return d.follow(),{type:"state",questions:Object.fromEntries(u.questions.map(F=>[F.id,T(F)])),score:u.
score(),versions:d.versions}}function p(F){return{type:"done",stands:F in d.versions?T(u.question(F)):null,score:u.score()}}
function M({done:F,saved:V}){let B=F.filter(d.isNotPossible);return{done:F,saved:V,...B.length?{without_effect:B}:{}}}}function yr(){let e=new Map;return{add:(t,o)=>e.set(t,[...e.get(t)??[],o]),marks:({article:t,span:o})=>!!(o&&t&&e.has(t)),
mark(t){for(let o of e.get(t?.article??"")??[])t?.span&&o.set("marked",[t.span])}}}var br=20,Ba=1e3,Ua=10**9,vr=10,Fa=new TextEncoder().encode('{"format"'),za=[239,187,191];function Ct(e,t){let o=za.every(
(G,ae)=>e[ae]===G)?e.subarray(3):e,i=[],l=new Set,d=new Map,[u,v,T]=[0,0,0],[C,j]=[!1,!0],U=Pa(o),p=U.pop()??o.subarray(
0,0);for(let G of U)F(G,K);return p.length&&F(p,h),X(),{entries:i,ids:l,last:u,backedUp:v,isUnended:p.length>0,needsHead:!j||
M(),mended:ce};function M(){return!C&&!l.size}function F(G,ae){if(T+=1,G.every(ve=>ve===13))return;let se=ar(G);if(se===
null||typeof se!="object"||Array.isArray(se))Q(ae());else if("format"in se)te(se);else if(j)"note"in se?V(se):B(nr(se));else
return}function V({upto:G}){Number.isInteger(G)&&(v=Math.max(v,Math.min(G,u)))}function B(G){G?l.has(G.id)?Q(Y("Line {li\
ne} repeats an earlier line: it counts once.",{line:T})):(l.add(G.id),i.push(G),G.n<Ua&&(u=Math.max(u,G.n))):Q(K())}function te({
format:G,course:ae}){let se=M();if(se&&Number.isInteger(G)&&G!==Je)throw new ee(Wa(G));if(!Number.isInteger(G)||typeof ae!=
"string")Q(K());else{if(se&&ae!==t)throw new ee(Ya(t,ae));ae!==t||G!==Je?(j=!1,Q(Y("Another record begins at line {line}\
: it is ignored.",{line:T}))):se?C=!0:j?Q(Y("Line {line} repeats the header of the record: it is ignored.",{line:T})):j=
!0}}function K(){return Y("Line {line} cannot be read: it is ignored, but stays in the file.",{line:T})}function h(){return Y(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:T})}function Q(G){d.size<Ba&&d.set(T,G)}function X(){
if(!M()||o.every(ae=>[0,10,13].includes(ae)))return;if(!Fa.every((ae,se)=>se>=o.length||o[se]===ae)||U.length>1)throw new ee(
Y("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function ce(){
let G=[...d.values()],ae=G.length-br;return ae<=0?G:[...G.slice(0,br),Y("{count} more lines like these.",{count:ae})]}}function Pa(e){
let t=[],o=0;for(let i=e.indexOf(vr);i>=0;i=e.indexOf(vr,o))t.push(e.subarray(o,i)),o=i+1;return[...t,e.subarray(o)]}function Wa(e){
let t={known:Je,found:e};return e>Je?Y("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",t):Y("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",t)}var Ya=(e,t)=>Y("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var xr="coursekit",un="records";function $r(e,t){return Ga(async()=>{let o=await Ha();try{await Ka(o,e,t)}finally{o.close()}})}
function Ga(e){return navigator.locks?navigator.locks.request(xr,e):e()}function Ha(){return new Promise((e,t)=>{let o=indexedDB.
open(xr,1);o.onupgradeneeded=()=>o.result.createObjectStore(un),o.onsuccess=()=>e(o.result),o.onerror=()=>t(o.error),o.onblocked=
()=>t(new Error("blocked"))})}function Ka(e,t,o){return new Promise((i,l)=>{let d=e.transaction(un,"readwrite"),u=d.objectStore(
un),v=null;d.oncomplete=()=>i(),d.onabort=()=>l(v??d.error);let T=u.get(t);T.onsuccess=()=>{try{let C=o(T.result??new Uint8Array);
C&&u.put(C,t)}catch(C){v=C,d.abort()}}})}var Va=32*1024*1024,dn=new Uint8Array;function Sr(e){let t=dn,o=Ct(t,e),i=[],l="",d=new Set,u=0,v=Xa(e,()=>U().catch(()=>{})),
T=Promise.resolve();return U(),{course:e,begun:()=>T,entries:()=>[...o.entries,...i],knows:j,last:C,isAtStake:()=>C()>o.
backedUp,why:()=>l,waiting:()=>i.length,mended:()=>o.mended(),follow:Q=>d.add(Q),refresh:U,append:p,merge:M,noteBackup:F,
contents:V};function C(){return o.last+i.length}function j(Q){return o.ids.has(Q)||i.some(X=>X.id===Q)}function U(){return B(
()=>[])}async function p(Q){return await B(()=>{let X=Q();return u+=X.length,i=[...i,...X],[]}),!l}async function M(Q){let X=Ct(
Q,e),ce=0;return await p(()=>{let G=X.entries.filter(ae=>!j(ae.id)&&Qa(ae));return ce=G.length,u-=ce,G}),{added:ce,mended:X.
mended()}}function F(Q){let X="the student has the entries up to here";return B(()=>[{note:X,upto:Math.min(Q,C()),time:Qe()}])}
function V(){return at([t,h([])])}function B(Q){return T=T.catch(()=>{}).then(()=>te(Q)),T}async function te(Q){let[X,ce]=[
C(),l];u=0;let[G,ae]=[!1,!1],se=()=>{ae=!0;let ge=Q();return ae=!1,G=!0,ge};try{let ge=dn;await $r(e,Ae=>{K(Ae);let $e=h(
se());if(ge=$e.length?at([Ae,$e]):Ae,ge.length>Va)throw new Error(Y("the record has reached its maximum size"));return $e.
length?ge:null});let Be=ge.length!==t.length;K(ge),l="",Be&&v.tell()}catch(ge){if(ae)throw ge;l=Ja(ge),G||se()}let ve=C()!==
X,Xe=C()-X!==u;if(ve||l!==ce)for(let ge of d)ge({isMore:ve,isElsewhere:Xe})}function K(Q){Q.length===t.length&&Q.every((X,ce)=>X===
t[ce])||(o=Ct(Q,e),t=Q,i=i.filter(({id:X})=>!o.ids.has(X)))}function h(Q){if(!i.length&&!Q.length)return dn;let X=o.isUnended?
[Uint8Array.of(10)]:[];return o.needsHead&&X.push(qe(tr(e))),i.forEach((ce,G)=>{X.push(qe(it({...ce,n:o.last+G+1})))}),at(
[...X,...Q.map(qe)])}}function Ja(e){let t=e instanceof Error?e.message||e.name:String(e);return Y("This browser will no\
t store your answers ({reason}). They stay on this page while it is open: download them before you leave.",{reason:t})}var Qa=e=>qe(
it(e)).length<=Nt;function Xa(e,t){if(document.addEventListener("visibilitychange",()=>document.hidden||t()),!("Broadcas\
tChannel"in globalThis))return{tell(){}};let o=new BroadcastChannel(`coursekit ${e}`);return o.addEventListener("message",
t),{tell:()=>o.postMessage("more")}}var Za=["reader","explorer","quiz","predict","progress"],ec=".coursekit-paper";function Or(e){let t=yr(),o=new Map;return{
records:o,showAll:i};function i(u){let v=[...u.querySelectorAll(".coursekit-widget")].map(T=>({fragment:T,state:hn(T.querySelector(
"script"))}));for(let T of Za)for(let{fragment:C,state:j}of v)j?.widget===T&&l(C,j);return v.findLast(({state:T})=>T?.widget===
"quiz")?.fragment}function l(u,v){let T={...e.languages,own:v.own??""};Object.assign(v,{words:e.words??{},languages:T}),
v.pictures&&(v.pictures=[v.picture,...v.pictures]);let C=Mt(v,(V,B)=>j(V,B)),j=d(v,C),U=me("div",{class:"coursekit-shown"}),
p=u.querySelector(":scope > template"),M=p instanceof HTMLTemplateElement?p.content.cloneNode(!0):"",F=[...u.children];u.
append(U);try{dr()[v.widget].render({model:C,el:U,views:{}});for(let V of F)V.matches(ec)||V.remove();u.classList.add("c\
oursekit-is-shown"),u.append(M)}catch(V){U.remove(),console.error(V)}}function d(u,v){if(u.widget==="reader"&&t.add(u.article,
v),u.pictures&&v.on("change:chosen",()=>v.set("picture",tc(u))),!u.course)return()=>{};let T=o.get(u.course)??Sr(u.course);
o.set(u.course,T);let{course:C}=u;Object.assign(u,{kept:fn(T),keeping:{course:C,place:"disk"}}),T.follow(({isMore:M,isElsewhere:F})=>{
v.set("kept",fn(T)),(F||M&&!u.keys)&&v.say({keeping:"changed"})});let j=Et(T),U="keys"in u?kr(u,T,t):null,p=async(M,F)=>M.
keeping!=="look"?j(M,F):(await T.refresh(),{keeping:"look",...hr(u.counted,T.entries())});return async(M,F)=>{if("keepin\
g_id"in M){let{files:V=[],...B}=await Nr(()=>p(M,F));v.say({...B,keeping_id:M.keeping_id},V)}else if(U){let V=await Nr(()=>U.
reply(M));v.set("kept",fn(T)),v.say({...V,message_id:M.message_id})}}}}function tc({chosen:e,pictures:t,picture:o}){if(!o.
of)return o;let i=({of:d})=>JSON.stringify(d)===JSON.stringify(e),l=Y("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:l}}var fn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Nr(e){
try{return await e()}catch(t){if(!(t instanceof ee))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function hn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var Ie=hn(document.querySelector("script.coursekit-page"))??{};Hn(Mt(Ie),me("div"));Ie.lists&&Uo(Ie.lists);Ie.dates&&Ho(
Ie.dates);Ie.customs&&Yo(Ie.customs);var{records:nc,showAll:Tr}=Or(Ie),oc=Tr(document),rc=!!document.querySelector(".cou\
rsekit-progress");oc?.after(...[...nc.values()].map(e=>ur(e,rc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Tr(e)});})();

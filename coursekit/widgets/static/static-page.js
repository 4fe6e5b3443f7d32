"use strict";(()=>{var tt={},ze={used:"",own:""};function Gn(e,t){tt=e.get("words")??{};let o=e.get("languages");o?.used&&(ze=o,t.lang=o.used,
t.dir=o.direction)}function G(e,t={}){let o=tt[e]??e;return Kn(typeof o=="string"?o:o[0],t)}function Hn(e,t,o,i={}){let l=tt[e]??
[e,t],u=Number.isInteger(o)?o<200?o:100+o%100:100,p=(tt[e]&&tt[""]?.[u])??+(o!==1);return Kn(l[Number(p)],{count:o,...i})}
function Kn(e,t){return e.replace(/\{(\w+)\}/g,(o,i)=>i in t?String(t[i]):o)}var ai=15e3,ci=new Set(["a","button","input","select","textarea","summary"]),li="a[href], button, input, select, textare\
a, summary, [tabindex]";function me(e,t={},...o){let i=document.createElement(e);for(let[l,u]of Object.entries(t))l.startsWith(
"on")?i.addEventListener(l.slice(2),u):u!==!1&&u!=null&&i.setAttribute(l,u===!0?"":u);t.dir==="auto"&&ze.own&&(i.lang=ze.
own);for(let l of o)l!=null&&i.append(l);return(ci.has(e)||"tabindex"in t)&&Vn(i),i}function Vn(e){e instanceof HTMLElement&&
e.matches(li)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Vn(e)}));function Jn(){let e=me("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
me("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),ai)}}}var Za=Math.random().toString(36).slice(2,12);var Qn=8,ui=6e4;function Zn(e){let{region:t,announce:o}=Jn(),i=me("p",{class:"ck-notice"}),l=me("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:C}),u=me("button",{type:"button",onclick:E},G("Download my answers")),p=me("button",{type:"button",onclick:()=>l.
click()},G("Upload a file of answers"));return me("div",{class:"ck-file"},me("div",{class:"ck-actions"},u,p,l),i,t);function x(j){
i.replaceChildren(j),o(j)}async function E(){try{let{name:j,upto:F,files:h}=await e.ask({keeping:"take"});if(!F)return x(
G("There is nothing to download yet."));di(new Blob(h,{type:"application/jsonl"}),j),await e.ask({keeping:"taken",upto:F}),
x(G("Downloaded: {name}. Keep this file.",{name:j}))}catch(j){x(G("Not downloaded: {reason}",{reason:Xn(j)}))}}async function C(){
let[j]=l.files??[];if(j)try{if(j.size>Qn*1024*1024)throw new Error(G("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Qn}));let{told:F}=await e.ask({keeping:"add"},[await j.
arrayBuffer()]);x(F)}catch(F){x(G("Not uploaded: {reason}",{reason:Xn(F)}))}finally{l.value=""}}}var Xn=e=>e instanceof Error?
e.message:String(e);function di(e,t){let o=URL.createObjectURL(e);me("a",{href:o,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(o),ui)}var ee=class extends Error{};var eo={read(e,t,{options:o,Refusal:i,t:l}){let u=o.read(e,t);if(u.size!==1)throw new i(l("more than one option is chose\
n, but only one is asked for"));return u},grade:(e,t,{options:o})=>Number([...o.right(e)].every(i=>t.has(i))),outcome:(e,t,o,{
options:i})=>i.outcome(e,t,o)};var to={read:(e,t,{options:o})=>o.read(e,t),grade(e,t,{options:o}){let i=o.right(e),l=[...t].filter(u=>i.has(u)).length;
return Math.max(0,l-(t.size-l))/i.size},outcome(e,t,o,{options:i}){let l=i.outcome(e,t,o),u=i.right(e),p=t.size<u.size&&
[...t].every(x=>u.has(x));return!o&&e.if_missed&&p?{...l,missed:e.if_missed}:l}};var no={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var Gt=({accept:e},t,{fits:o})=>!!t&&o(t,e);function fi(e,t,o){return Gt(e,t,o)?e.feedback:t&&(o.nearFeedback(e.near,t)||
e.if_wrong)}var hi=({accept:e,among:t,near:o},i,l)=>!t.length&&l.nearFeedback(o,i)===null&&l.isSlip(i,e),oo={read({gaps:e},t,{
Refusal:o,strip:i,t:l,typed:u}){let p=t?.gaps;if(!Array.isArray(p)||p.length!==e.length)throw new o(l("some gaps were no\
t sent"));if(!p.some(C=>typeof C=="string"&&i(C)))throw new o(l("nothing is written"));let x=C=>typeof C=="string"&&!i(C),
E=p.map(C=>x(C)?"":u({text:C}));return e.forEach(({among:C},j)=>{if(C.length&&E[j]&&!C.includes(E[j]))throw new o(l("som\
ething is chosen that is not offered for the gap"))}),E},grade({gaps:e},t,o){let i=e.flatMap((u,p)=>Gt(u,t[p],o)?[]:[[u,
t[p]]]),l=i.length&&i.every(([u,p])=>hi(u,p,o));return[(e.length-i.length)/e.length,l?"near":""]},outcome:({gaps:e},t,o,i)=>({
gaps:e.map((l,u)=>{let p=Gt(l,t[u],i),x={right:p,written:t[u],feedback:fi(l,t[u],i)};return!p&&!o?x:{...x,key:l.accept[0],
why:p?"":l.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(o=>typeof o=="string"):[]).map(o=>o||"…").
join("; ")}};var _e="undated",Ht="too precise",Kt="too coarse",[ho,pi]=["0001-01-01","9999-12-31"],mi=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/,
Xt="[\\p{L}\\p{N}_]",xe=`(?!${Xt}|\\p{M})`,ro=`(?:1\\d|2[01])\\d\\d${xe}`,ge=(e,t=2)=>String(e).padStart(t,"0");function ke(e,t,o){
let i=wt(Number(e),Number(t));return Number(e)>0&&Number(o)>0&&Number(o)<=i?`${ge(Number(e),4)}-${ge(Number(t))}-${ge(Number(
o))}`:""}function wt(e,t){return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function po(e,t,o){
let i=new Date(Date.UTC(2e3,t-1,o));return i.setUTCFullYear(e),i}function gi(e,t,o){let l=po(e,1,4),u=l.getTime()-(l.getUTCDay()+
6)%7*864e5+(t-1)*7*864e5,p=new Date(u+3*864e5);if(t<1||e<1||p.getUTCFullYear()!==e)return null;let x=[u+(o-1)*864e5,u+6*
864e5].map(E=>{let C=new Date(E);return ke(C.getUTCFullYear(),C.getUTCMonth()+1,C.getUTCDate())});return x.every(Boolean)&&
x[0]>=ho&&x[1].length===10?x:null}function Te(e,t,o){let[i,l]=[Math.floor((t+o-2)/12),(t+o-2)%12+1],u=ke(e+i,l,wt(e+i,l)),
p=ke(e,t,1);return p&&u&&u.length===10?[p,u]:null}var wi=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let o=ke(e,t.slice(0,
2),t.slice(3));return o?[o,o]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>gi(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,
(e,t)=>Te(e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Te(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Te(e,Number(t)*
6-5,6)],[/^(\d{4})-(SP|SU|FA)$/,e=>Te(e,1,12)],[/^(\d{4})-(WI)$/,e=>Te(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Te(e,1,12)],[/^(\d{3})$/,
e=>Te(e*10,1,120)],[/^(\d\d)$/,e=>Te(e*100,1,1200)]];function Pe(e){if(e.includes("/")){let[t,o]=e.split("/").map(Pe);return t&&
o?[t[0],o[1]]:null}for(let[t,o]of wi){let i=t.exec(e);if(i)return o(Number(i[1]),i[2])}return null}var We=e=>Pe(e)??[ho,
pi];function so(e,t){let[o,i]=[We(e),We(t)];return i[0]<=o[0]&&o[1]<=i[1]}var ki=(e,{escaped:t})=>`(?:${[...e].sort((o,i)=>i.
length-o.length).map(t).join("|")})${xe}`,io=new WeakMap;function kt(e){let t=io.get(e.dates())??yi(e);return io.set(e.dates(),
t),t}function yi(e){let t=e.dates(),o=T=>ki(Object.keys(t[T]),e),i=(T,fe)=>Number(t[T][fe]),l=o("month"),p=`(?:${`(?:0?[\
1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${xe}(?!\\.\\d|,\\d{3}(?!\\d))`}|${o("nth")})`,x=`(?:\\d{1,2}(?:st|nd|rd|th)${xe}|${o(
"nth")})`,E=`the ${x}`,C=`${o("tens")}(?:[ -]${o("ones")})?`,j=`(?:oh[ -]${o("ones")}|${C}|${o("teens")}|hundred${xe})`,
F=`(?:${C}|${o("teens")}|${o("ones")})`,h=`(?:${o("centuries")} ${j}|two thousand(?: (?:and )?${F})?${xe})`,R=`(?<year>${ro}\
)`,z=`(?:${R}|(?<spelled>${h}))`,J=`(?:,? |,)${R}`,B=T=>`(?:(?<day>${E}|${p}) (?:of )?|the (?<day2>${p}) day of )(?<mont\
h>${l})${T}`,Q=T=>`(?<month>${l}) (?:the )?(?<day>${p})${T}`,H=`(?:${o("weekday")},? (?:the )?)?`,d=`${o("phase-of")} `,
te=`(?:${o("phase")}[ -]?|mid-?)`,ae=`(?:${te}|${d})?`,ce=T=>{let fe=T.replace(/^the /,"");return i("nth",fe)||parseInt(
fe,10)},K=T=>T.year??Oi(T.spelled,t),Z=T=>ke(K(T),i("month",T.month),ce(T.day??T.day2)),se=T=>`${K(T)}-${ge(i("month",T.
month))}`,be=o("ordinal"),Ce="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",Je=`(?<meridiem>${o("meridiem")})`,it="(?<minutes>[0\
-5]\\d(?!\\d))",at=`(?:${Ce}(?::${it}(?::[0-5]\\d)?(?: ?${Je})?|\\.${it.replace("<m","<inM")} ?${Je.replace("<m","<inM")}\
| ?${Je.replace("<m","<ofM")}| o'clock)|(?<moment>${o("moment")}))(?: (?<zone>${o("zone")}))?`,De=T=>{let fe=T.zone&&t.zone[T.
zone]!=="-"?t.zone[T.zone]:"",qe=t.meridiem[T.meridiem??T.inMeridiem??T.ofMeridiem],Ne=T.moment?t.moment[T.moment]:bi(T.
hours,T.minutes??T.inMinutes,qe);return ao(Z(T),Ne&&Ne+fe)},ct=[[`${ae}${H}${B(J)}`,Z,!0],[`${ae}${H}${Q(J)}`,Z,!0],[`${o(
"weekday")} \\((?:${B(J)})\\)`,Z,!0],[`${R}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,T=>ke(T.year,T.month,T.day)],[`${R}/\
(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)`,T=>ke(T.year,T.month,T.day)],[`${R}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,
T=>ke(T.year,T.month,T.day)],[`(?<day>\\d{1,2})-(?<month>${l})-${R}`,Z,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d\
{1,2})\\k<mark>(?<year>\\d{4})${xe}`,vi],[`${at},? ${H}(?:${B(J)})`,De],[`${at},? ${H}(?:${Q(J)})`,De],[`${R}-(?<month>\\\
d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?::[0-5]\\d)?z?)`,T=>ao(ke(T.year,T.month,T.day),T.time.toUpperCase())],[`${ae}\
(?<month>${l})(?:,| of)? ${z}`,se,!0],[`${R}-(?<number>\\d\\d)(?!\\d)`,T=>co(T,T.number)],[`(?<number>\\d\\d)/${R}`,T=>co(
T,T.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${R}`,T=>T.year],[`fy ${R}`,T=>T.year],["fy(?<year>(?:19\
|20)\\d\\d)",T=>T.year],["fy(?<two>\\d\\d)",T=>(T.two>"50"?"19":"20")+T.two],[`the year ${z}`,K],[`${ae}${z}`,K],[`${R}[\
-/](?<second>\\d\\d)(?!\\d)`,xi],[`(?:the )?(?:fiscal )?(?<ordinal>${be}) quarter (?:of )?${R}`,T=>`${T.year}-Q${i("ordi\
nal",T.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${R}`,T=>`${T.year}-Q4`,!0],[`q(?<part>[1-4]) (?:of )\
?${R}`,T=>`${T.year}-Q${T.part}`,!0],[`${R} q(?<part>[1-4])${xe}`,T=>`${T.year}-Q${T.part}`,!0],[`h(?<part>[12]) (?:of )\
?${R}`,T=>`${T.year}-H${T.part}`],[`(?:the )?(?<half>${o("half")})[ -]half (?:of )?${R}`,T=>`${T.year}-H${i("half",T.half)}`],
[`${ae}(?:the )?(?<season>${o("season")})(?: of|,)? ${z}`,T=>`${K(T)}-${t.season[T.season]}`],[`(?:${d})?(?:the )?(?:${te}\
)?(?<decade>(?:1\\d|20)\\d)0'?s${xe}`,T=>T.decade],[`the (?<word>${o("decades")})`,T=>`19${t.decades[T.word]}`],[`(?:${d}\
)?(?:the )?(?:${te})?(?<day>${x}) century`,T=>Ni(ce(T.day??T.day2))],[`the (?<which>${o("week-of")}) week of (?<month>${l}\
)(?:,? |,)${R}`,T=>$i(T,t)],[`the (?<which>${o("week-of")}) (?<weekday>${o("weekday")}) (?:of|in) (?<month>${l})(?:,? |,\
)${R}`,T=>Si(T,t)]],Ct=[[`${H}${B("")}`,(T,fe)=>ke(fe,i("month",T.month),ce(T.day??T.day2))],[`${H}${Q("")}`,(T,fe)=>ke(
fe,i("month",T.month),ce(T.day??T.day2))],[`(?<month>${l})`,(T,fe)=>`${fe}-${ge(i("month",T.month))}`]],lt="(?:to|throug\
h|thru|until|till|up to)",Lt=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${lt} (?:the )?)|between (?<two>.+?) and )`,Qe=T=>`\
(?<${T}>\\d{1,2})(?:st|nd|rd|th)?`,ut=`(?:-| ${lt} (?:the )?)`,It=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${l}\
,? ${ro})`;return{whole:ct.map(([T,fe,qe])=>({pattern:nt(T),value:fe,lends:qe})),yearless:Ct.map(([T,fe])=>({pattern:nt(
T),value:fe})),range:nt(`${Lt}(?<last>.+)`),days:nt(`(?:(?:from )?(?:the )?${Qe("from")}${ut}|between (?:the )?${Qe("fro\
m2")} and )${It}`),monthAndDays:nt(`(?:(?:from )?${Q("")}${ut}|between ${Q("").replaceAll("?<","?<b")} and (?:the )?)${Qe(
"to")}(?:,? |,)${R}`),number:ce,capital:new Set(Object.keys(t.capital))}}var nt=e=>new RegExp(`^(?:${e})$`,"u"),ao=(e,t)=>e&&
t?e+t:"";function bi(e,t="00",o=""){let i=Number(e);return o&&(i<1||i>12)?"":`T${ge(o?i%12+(o==="PM"?12:0):i)}:${t}`}function vi({
first:e,second:t,year:o}){let[i,l]=[ke(o,t,e),ke(o,e,t)];return!i||!l||Number(e)===Number(t)?i||l:`${o}-XX-XX`}var co=({
year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function xi({year:e,second:t}){let o=(Number(t)-Number(e)%100+100)%
100;return o===1||Number(t)>12&&o<30?`${e}/${ge(Number(e)+o,4)}`:""}function $i({which:e,month:t,year:o},i){let l=Number(
i.month[t]),u=Number(i["week-of"][e]),p=u<0?u+wt(Number(o),l)+1:u,x=`${o}-${ge(l)}`;return`${x}-${ge(p)}/${x}-${ge(p+6)}`}
function Si({which:e,weekday:t,month:o,year:i},l){let u=Number(l.month[o]),p=Number(l["week-of"][e]),x=p<0?wt(Number(i),
u)-6:p,E=(po(Number(i),u,x).getUTCDay()+6)%7,C=(Number(l.weekday[t])-1-E+7)%7;return ke(i,u,x+C)}var Ni=e=>e>0&&e<100?ge(
e-1):"";function Oi(e,t){let o=e.split(/[ -]/).filter(u=>u!=="and"&&u!=="oh"),i=u=>Number(t.tens[u]??t.teens[u]??t.ones[u]??
0);if(o[1]==="thousand")return ge(2e3+o.slice(2).reduce((u,p)=>u+i(p),0),4);let l=o.slice(1);return l[0]==="hundred"?ge(
i(o[0])*100,4):ge(i(o[0]),2)+ge(l.reduce((u,p)=>u+i(p),0),2)}function gt(e,t){let o=[];for(let{pattern:i,value:l,lends:u}of kt(
t).whole){let p=i.exec(e)?.groups,x=p&&l(p);x&&o.push({value:x,lends:!!u})}return o[0]??null}var Ti=(e,t)=>/^[a-z]{3}$/.
test(e)&&e!=="may"||/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Ai(e,t){let o=kt(t),i=o.days.exec(
e)?.groups;if(i){let F=gt(i.last.replace(/^the /,""),t)?.value??"";return lo(F,i.from??i.from2,F.slice(8))}let l=o.monthAndDays.
exec(e)?.groups;if(l){let F=t.dates().month[l.month??l.bmonth],h=o.number(l.day??l.bday);return lo(ke(l.year,F,1),h,l.to)}
let u=o.range.exec(e)?.groups,p=u&&gt(u.last,t);if(!u||!p||p.value.includes("/"))return"";let x=u.one??u.two;if(Jt(x)||Jt(
u.last)||Ti(x,e))return"";let E=gt(x,t)?.value??(p.lends?Ei(x,p.value,t):"");if(!E||E.includes("/")||!Pe(E)||!Pe(p.value))
return"";let[C,j]=[We(E)[0],We(p.value)[1]];return C<=j?`${E}/${p.value}`:""}function lo(e,t,o){let[i,l]=[t,o].map(u=>ke(
e.slice(0,4),e.slice(5,7),u));return i&&l&&i<=l?`${i}/${l}`:""}function Ei(e,t,o){let i=Number(t.slice(0,4));for(let{pattern:l,
value:u}of kt(o).yearless){let p=l.exec(e)?.groups;if(!p)continue;let x=u(p,ge(i,4));return x.slice(5,7)>t.slice(5,7)?u(
p,ge(i-1,4)):x}return""}var yt="[^\\p{L}\\p{N}_]*",Mi=new RegExp(`^${yt}(?:in|on|of|the)${xe}`,"u"),Ri=new RegExp(`(?<!${Xt}\
)(?:in|on|of|the)${yt}$`,"u"),Ci=new RegExp(`^${yt}`,"u"),Vt=new RegExp(`${yt}$`,"u"),Li=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Ii=/(?:[$£€#/.,:&@]|[a-z]-)$/,_i=/^(?:[%°$£€]|[.,:/]\d| %)/,Jt=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function ji(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),o=>new RegExp(t,"u").test(
o)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Di=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function qi(e,t){if(mi.test(e)&&Pe(e))return e;let o=ji(e,t),i=o.toLowerCase(),p=(o.match(new RegExp(`${Xt}+`,"gu"))??[]).
some(C=>kt(t).capital.has(C))?"":Bi(i,t),x=Di.exec(o)?.[0]??"",E=p.includes("/")&&x!==x.toLowerCase();if(!p||E||!Pe(p))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(p.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return p}function Bi(e,t){let o=uo(e,i=>Mi.exec(
i)?.[0].length??0);for(let i of o){let l=i+(Ci.exec(e.slice(i))?.[0].length??0),u=e.slice(l).replace(Vt,"");for(let p of uo(
u,x=>Ri.exec(x)?.[0].length??0,!0)){let x=Ui(e,l,u.slice(0,p).replace(Vt,""),t);if(x)return x}}return""}function uo(e,t,o=!1){
let i=[o?e.length:0];for(let l=i[0];i.length<9;i.push(l)){let u=t(o?e.slice(0,l):e.slice(l));if(!u)break;l+=o?-u:u}return i}
function Ui(e,t,o,i){let l=e.slice(0,t);if(/^\d/.test(o)&&Li.test(l))return"";let u=o.replace(Vt,""),p=e[t+u.length]??"";
if(/^\d{4}$/.test(u)){let x=e.slice(t+4);if(Ii.test(l)||_i.test(x)||Jt(u)&&!/(?<!\w)in $/.test(l))return""}for(let x of"\
.)".includes(p)?[u+p,u]:[u]){let E=Ai(x,i)||gt(x,i)?.value;if(E)return E}return""}function Fi(e,{customs:t,dates:o}){let{
month_of:i}=t();if(!i)return e;let l=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return l?`${l[3]}-${l[2].padStart(2,"\
0")}-${l[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(u,p)=>o().english[i[p.toLowerCase()]-1]??u).replace(/(?<=\d)\.(?= )/g,
"")}function Qt(e,t){return e===_e||t===_e||t.includes("T")?t===e:We(t).join()===We(e).join()}function fo(e,t){return e===
_e||t===_e?e===_e&&t!==_e?Ht:"":Qt(e,t)?"":so(t,e)?Ht:so(e,t)?Kt:""}var mo={read(e,t,o){return t?.undated===!0?_e:qi(Fi(
o.typed(t),o),o)},grade({answer:e},t){let o=fo(e,t);return[Qt(e,t)?1:o===Kt?.5:0,o]},outcome(e,t,o){let i=fo(e.answer,t),
l={"":"",[Ht]:e.if_too_precise,[Kt]:e.if_too_coarse},p={feedback:Qt(e.answer,t)?e.feedback:l[i]||e.if_wrong,understood:t};
return o?{...p,key:e.answer}:p},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var go={read:(e,t,{typed:o})=>o(t,1e4),grade:()=>0,outcome:(e,t,o,{split:i})=>({written:t,count:i(t).length,...e})};function ko(e,t){let o=t.filter(i=>e.has(i)).length;return o/(e.size+t.length-o)}var wo=(e,t)=>Math.max(0,...t.map(o=>ko(
e,o))),yo={read({count:e},t,{Refusal:o,t:i}){let l=t?.words;if(!Array.isArray(l)||!l.length)throw new o(i("no words are \
marked"));if(!l.every(u=>Number.isInteger(u)&&u>=0&&u<e))throw new o(i("some of the marked words are not in the passage"));
return new Set(l)},grade:({accepted:e},t)=>wo(t,e),outcome(e,t,o){let{accepted:i,feedback:l,if_partly:u,if_wrong:p}=e,x=wo(
t,i),E=x>1-1e-9,C={words:[...t].sort((h,R)=>h-R),feedback:E?l:x&&u||p};if(!o)return C;let j=i.map(h=>ko(t,h)),F=i[j.indexOf(
Math.max(...j))];return{...C,key:F,why:E?"":l}},words(e,{words:t}){return[...new Set(t)].sort((i,l)=>Number(i)-Number(l)).
map(i=>e.words[Number(i)][1]).join(" ")}};var bo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var ot="nothing",vo={read({columns:e,among:t},o,{Refusal:i,t:l,typed:u}){let p=o?.cell;if(typeof p!="string"||p!==ot&&!e.
includes(p))throw new i(l("no cell is chosen"));if(p===ot)return{cell:p,value:""};let x=u(o);if(t.length&&!t.includes(x))
throw new i(l("something is chosen that is not offered by the question"));return{cell:p,value:x}},grade({wrong:e,mended:t,
among:o},{cell:i,value:l},{fits:u,isSlip:p}){return i!==e?0:e===ot||u(l,t)?1:[.5,!o.length&&p(l,t)?"near":""]},outcome(e,{
cell:t,value:o},i,{fits:l}){let{wrong:u,mended:p,feedback:x}=e,E=u===t,C=E&&(u===ot||l(o,p)),j=E?e.if_other_value:e.if_other_cell,
F={cell:t,value:o,right:E,feedback:C?x:j};if(!i)return F;let h={cell:u,value:p[0]??""};return{...F,key:h,why:C?"":x}},written({
cell:e,text:t},{t:o}){return e===ot?o("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var zi=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Pi=/^[-+]?\d[\d.,' ]*$/,Wi=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Yi={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},Gi=1e-9,Hi=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Yi[t]);
function Ki(e,t,{escaped:o,SPACES:i}){if(!t.length)return e;let l=`(?:${t.map(o).join("|")})`;return e.replace(new RegExp(
`^${l}${i}*|${i}*${l}(?=\\.?$)`,"giu"),"")}function Vi(e,{customs:t,escaped:o}){let{decimal:i,group:l,grouping:u}=t();if(!l||
!Pi.test(e))return null;let[p,x]=u,E=o(l),C=`(?:${E}[0-9]{${x}})*${E}[0-9]{${p}}`,j=`(?:${o(i)}[0-9]+)?`,F=new RegExp(`^\
-?[1-9][0-9]{0,${x-1}}${C}${j}$`,"u");if(e.includes(l)&&!F.test(e))return null;let h=e.replaceAll(l,"").replaceAll(i,".");
return Wi.test(h)?Number(h):null}var xo=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+Gi*Math.abs(e.answer),$o={read(e,t,o){let i=Ki(
Hi(o.typed(t)),e.units,o),l=o.asciiDigits(i.replace(/\.$/,"")),u=Vi(l,o);if(u!==null)return u;if(!zi.test(l))throw new o.
Refusal(o.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(l.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
xo(e,t)),outcome(e,t,o){let i=e.near.find(u=>u.value===t),l=xo(e,t)?e.feedback:i?.feedback??e.if_wrong;return o?{feedback:l,
key:e.words}:{feedback:l}}};function So(e,t){let o=t.filter(([i,l])=>e.indexOf(i)<e.indexOf(l)).length;return Math.max(0,2*o-t.length)/t.length}var No={
read({tokens:e},t,{chosenTokens:o,Refusal:i,t:l}){let u=o(t,"order",e);if(u.length!==e.length||new Set(u).size!==e.length)
throw new i(l("each item must appear exactly once in the order"));return u.map(p=>e.indexOf(p))},grade:({decided:e},t)=>So(
t,e),outcome({tokens:e,decided:t,feedback:o,near:i,if_wrong:l,open:u},p,x){let E=So(p,t)===1,C=i.find(F=>p.indexOf(F.before)<
p.indexOf(F.after)),j={order:p.map(F=>e[F]),feedback:E?o:C?.feedback??l};return!E&&!x?j:{...j,key:e,why:E?"":o,open:u}}};var Oo={read:(e,t,{typed:o})=>o(t),grade({accept:e,near:t},o,{fits:i,isSlip:l,nearFeedback:u}){return i(o,e)?1:[0,u(t,o)===
null&&l(o,e)?"near":""]},outcome(e,t,o,{fits:i,nearFeedback:l}){let p={feedback:(i(t,e.accept)?e.feedback:l(e.near,t))||
e.if_wrong};return o?{...p,key:e.accept[0]}:p}};var To={read(e,t,{Refusal:o,t:i}){if(typeof t?.answer!="boolean")throw new o(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,o){let i={answer:t,feedback:t?e.if_true:e.if_false};return o?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Ao={choice:eo,choices:to,classify:no,cloze:oo,date:mo,discuss:go,highlight:yo,match:bo,mend:vo,number:$o,order:No,"s\
hort-text":Oo,"true-or-false":To};var Eo={read:(e,t,{typed:o})=>t.without===!0?"":o(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:o})=>t.without===
!0?o("Shown without a guess."):""};function bt(e,t,o){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new ee(G("nothing is chosen"));if(!i.every(l=>o.includes(
l)))throw new ee(G("something is chosen that is not part of the question"));return i}var Mo={read(e,t){let o=e.options.map(({token:i})=>i);return new Set(bt(t,"choices",o).map(i=>o.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},o)=>t?[o]:[])),outcome:(e,t,o)=>({options:e.options.map((i,l)=>Ji(i,t.has(l),o))})};function Ji({
token:e,correct:t,feedback:o,if_not_chosen:i},l,u){return!l&&!u?{token:e,chosen:l,verdict:"",feedback:""}:{token:e,chosen:l,
verdict:l?t?"right":"wrong":t?"missed":"left",feedback:!l&&i||o}}var Ro={read({rows:e,places:t},o){let i=o?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new ee(G("nothing is chosen"));let u=e.map(({token:p})=>p);for(let[p,x]of Object.entries(i))if(!u.includes(
p)||!t.includes(x))throw new ee(G("something is chosen that is not part of the question"));return u.map(p=>Object.hasOwn(
i,p)?t.indexOf(i[p]):null)},grade:({rows:e},t)=>e.filter(({to:o},i)=>t[i]===o).length/e.length,outcome:({rows:e,places:t},o,i)=>({
pairs:e.map((l,u)=>{let p=o[u],x=p===l.to,E=p===null?"":t[p],C=p===null?"":Qi(l,p),j={token:l.token,chosen:E,right:x,feedback:C};
return!x&&!i?j:{...j,key:t[l.to],why:x?"":l.feedback}})})};function Qi({to:e,feedback:t,near:o,if_wrong:i},l){return l===
e?t:o.find(([u])=>u===l)?.[1]??i}var vt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Co=`[${vt}]`,Xi=new RegExp(
`^[${vt}]+|[${vt}]+$`,"g"),Zi=new RegExp(`[${vt}]+`),Ye=e=>e.replace(Xi,""),Ae=e=>Ye(e).split(Zi).filter(Boolean),Ge=e=>[
...e].length,xt=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),Zt="ͅ",ea=e=>/\p{M}/u.
test(e)&&(e===Zt||!(Zt+e).normalize("NFD").startsWith(Zt)),Lo=e=>[...e.normalize("NFKD")].filter(t=>!ea(t)).join(""),ta={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},na=new Map(Object.entries(ta)),Io=e=>[...e].map(t=>na.get(t)??t.toLowerCase()).join("");function oa(e){let t=e.codePointAt(
0),o=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-o-1));)o+=1;return o%10}var _o=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
oa(t))),jo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");function ra(e,t,[o,i,l,u]){let p=[o,l,0],x=new Map;for(let E=o;E<i;E+=1){let C=new Map;for(let j of t.get(e[E])??[]){if(j<
l)continue;if(j>=u)break;let F=(x.get(j-1)??0)+1;C.set(j,F),F>p[2]&&(p=[E-F+1,j-F+1,F])}x=C}return p}function Do(e,t){let o=new Map;
t.forEach((u,p)=>{o.set(u,[...o.get(u)??[],p])});let i=[],l=[[0,e.length,0,t.length]];for(let u=l.pop();u;u=l.pop()){let[
p,x,E,C]=u,[j,F,h]=ra(e,o,u);h&&(i.push([j,F,h]),l.push([p,j,E,F],[j+h,x,F+h,C]))}return i.sort((u,p)=>u[0]-p[0])}function en(e,t){
let[o,i]=[[...e],[...t]],l=o.length+i.length,u=Do(o,i).reduce((p,[,,x])=>p+x,0);return l?2*u/l:1}function qo(e,t){let o=[],
[i,l]=[0,0];for(let[u,p,x]of[...Do(e,t),[e.length,t.length,0]]){if(i<u||l<p){let E=i<u&&l<p?"replace":i<u?"delete":"inse\
rt";o.push({kind:E,a:i,b:u,c:l,d:p})}[i,l]=[u+x,p+x]}return o}var sa=200,ia=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,aa=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ca=.8,la=.7,ua=4,tn={article:[],turning:[]},Bo=e=>{tn=e};function Uo(e,t=sa){let o=e?.text;if(typeof o!="string"||!Ye(o))
throw new ee(G("nothing is written"));if(Ge(o)>t)throw new ee(G("the answer is longer than {most} characters",{most:t}));
return xt(Ye(o))}function $t(e){let t=Io(Lo(e.replace(/[’‘]/g,"'"))).replace(ia,"");return Ae(t).join(" ").replace(aa,
"").normalize("NFC")}function nn(e,t){let o=$t(e);return t.some(i=>$t(i)===o)}function Fo(e,t){let o=$t(e);return t.map(
$t).some(i=>en(o,i)>=ca&&!da(o,i))}function da(e,t){let o=u=>(u.match(/\p{Nd}+/gu)??[]).join(" ");if(o(e)!==o(t))return!0;
let[i,l]=[Ae(e),Ae(t)];return qo(i,l).some(({kind:u,a:p,b:x,c:E,d:C})=>{let[j,F]=[i.slice(p,x),l.slice(E,C)];return u===
"replace"?fa(j.join(""),F.join("")):![...j,...F].every(h=>tn.article.includes(h))})}function fa(e,t){let o=tn.turning.some(
i=>e===i+t||t===i+e);return Math.min(Ge(e),Ge(t))<ua?o||[...e].sort().join("")!==[...t].sort().join(""):o||en(e,t)<la}var zo=(e,t)=>e.
find(({text:o})=>nn(t,[o]))?.feedback??null;var Po={},Wo=e=>{Po=e},Yo={},Go=e=>{Yo=e},He={asciiDigits:_o,chosenTokens:bt,customs:()=>Po,dates:()=>Yo,escaped:jo,fits:nn,
isSlip:Fo,lengthOf:Ge,nearFeedback:zo,options:Mo,placing:Ro,Refusal:ee,SPACES:Co,split:Ae,strip:Ye,t:G,typed:Uo},ha=1e-9;
function on(e,t){let[o,i]=typeof t=="number"?[t,""]:t,l=o>1-ha?1:Math.max(0,o),u=e*l;return{points:u,of:e,note:i,verdict:pa(
u,e,i)}}function pa(e,t,o){return e===t?"right":o==="near"?"near":e?"partly":"wrong"}var rn={...Ao,guess:Eo};function St({kind:e,key:t,points:o,graded:i,sealed:l}){let u=rn[e];return{read:p=>u.read(t,p,He),
grade:p=>i?on(o,u.grade(t,p,He)):on(0,0),outcome:(p,x)=>l?{}:u.outcome(t,p,x,He)}}var Ho=e=>Object.values(rn).map(t=>t.written?.(
e,He)).find(Boolean)??"",Ko=(e,t,o)=>rn[e].words?.(t,o,He)??"";var ma=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let i=0;i<8;i+=1)o=o&1?o>>>1^3988292384:o>>>1;return o});function Vo(e){
let t=4294967295;for(let o of e)t=ma[(t^o)&255]^t>>>8;return(t^4294967295)>>>0}var Ke=1,Nt=128*1024,ga=256*1024,wa=10**12,sn=20,ka=/^[A-Za-z0-9_.:/-]{1,160}$/,Xo="sitting",Zo={sent:"object",confidence:"\
string",reason:"string",marks:"list"},Jo=new TextEncoder,Qo=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ee=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),Ot=e=>typeof e=="string"&&ka.test(e),Ve=()=>`${new Date().toISOString().slice(0,19)}\
Z`,er=e=>({format:Ke,course:e,made:Ve()});function rt({id:e,quiz:t,question:o,version:i,action:l,time:u,round:p,attempt:x,
words:E,n:C}){let{did:j,...F}=l,h=Object.entries(F).filter(([,R])=>R!==""&&R!=null);return{n:C,time:u,quiz:t,question:o,
did:j,...x?{try:x}:{},...Object.fromEntries(h),...E?{words:E}:{},[Xo]:p,version:i,id:e}}function tr(e){let t={did:e.did};
for(let[R,z]of Object.entries(Zo))if(R in e){if(nr(e[R])!==z||!rr(e[R]))return null;t[R]=e[R]}let{id:o="",quiz:i="",question:l="",
version:u="",time:p="",words:x=""}=e,{[Xo]:E=0,try:C=0,n:j=0}=e;if(![o,i,l,u,p,x,t.did].every(R=>typeof R=="string")||!Ot(
o))return null;let h=R=>Number.isInteger(R)&&Number(R)>=0&&Number(R)<wa;return[E,C,j].every(h)?{id:o,quiz:i,question:l,version:u,
action:t,time:p,round:E,attempt:C,words:x,n:j}:null}function nr(e){return Array.isArray(e)?"list":Ee(e)?"object":typeof e}
function or(e){let t={did:e.did};for(let[o,i]of Object.entries(Zo))if(nr(e[o])===i){if(!rr(e[o]))throw new ee(G("this ca\
nnot be saved"));t[o]=e[o]}return t}function rr(e){let t=Ee(e)?Object.values(e):[e],o=i=>typeof i=="object"&&i!==null;return t.
every(i=>!o(i)||!Object.values(i).some(o))}function je(e){let t=Jo.encode(JSON.stringify(e).slice(0,-1));return st([t,Jo.
encode(`${sr(t)}
`)])}var sr=e=>`, "sum": "${Vo(e).toString(16).padStart(8,"0")}"}`;function ir(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>ga||t.length<sn)return null;let o=t.subarray(0,-sn);try{if(Qo.decode(t.subarray(-sn))!==sr(o))return null;let i=`${Qo.
decode(o)}}`,l=i.startsWith("{")?JSON.parse(i):null;return ar(l)?l:null}catch{return null}}function ar(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(ar)}function st(e){let t=new Uint8Array(
e.reduce((i,{length:l})=>i+l,0)),o=0;for(let i of e)t.set(i,o),o+=i.length;return t}var ya=["sure","fairly","guessing"],ba=[0,1,2],cr=300,va=1e-9,Me=({tries:e,opened:t})=>e.slice(t);function lr(e,t){let o=new Map(
e.map(h=>[h.id,h])),i=new Map(e.map(({id:h})=>[h,xa()])),l={answer(h,R,z){if(E(h.id))throw new ee(G("the question has al\
ready been answered"));R.tries.push($a(h,R,z))},hint(h,R){if(R.hints===h.hints.length)throw new ee(G("there is no hint l\
eft"));R.hints+=1},show(h,R){if(!C(h.id))throw new ee(G("the answer can only be shown after you have tried"));R.shown=!0},
mark(h,R,z){R.marks=Sa(h,R,z)},again(h,R){if(!j(h.id))throw new ee(G("the question was not missed"));R.opened=R.tries.length,
R.shown=!1,R.again+=1}};return{questions:e,question:u,progress:p,act:x,isFinal:E,mayShow:C,isMissed:j,score:F};function u(h){
let R=o.get(h);if(!R)throw new ee(G("the quiz has no such question"));return R}function p(h){return i.get(u(h).id)}function x(h,R){
let z=u(h);if(!Object.hasOwn(l,R.did))throw new ee(G("this cannot be done here"));return l[R.did](z,p(h),R),p(h)}function E(h){
let{tries:R,graded:z}=u(h),J=Me(p(h));if(!J.length)return!1;let B=z&&J[J.length-1].grade.verdict==="right";return p(h).shown||
B||R!==null&&J.length>=R}function C(h){let{graded:R,show_after:z}=u(h);return R&&Me(p(h)).length>=z&&!E(h)}function j(h){
return u(h).graded&&E(h)&&Me(p(h)).at(-1)?.grade.verdict!=="right"}function F(){let h=e.filter(H=>H.graded),R=h.map(({id:H})=>p(
H).tries).filter(H=>H.length),z=Tt(R.map(H=>H[H.length-1].points)),J=Tt(h.map(H=>H.points)),B=e.filter(({id:H})=>p(H).tries.
length).length,Q=B===e.length;return{points:z,first:Tt(R.map(H=>H[0].points)),of:J,answered:B,questions:e.length,missed:e.
filter(({id:H})=>j(H)).length,passed:t&&Q?100*z>=t*J-va:null}}}var xa=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,
again:0}),Tt=e=>e.reduce((t,o)=>t+o,0);function $a(e,t,o){let i=Ee(o.sent)?o.sent:{},l=St(e),u=l.read(i),p=o.confidence||
"";if(p&&!(e.confidence&&ya.includes(p)))throw new ee(G("this does not say how sure you are"));let x=o.reason||"";if(typeof x!=
"string"||[...x].length>cr)throw new ee(G("a reason is one line of at most {most} characters",{most:cr}));let E=Tt(e.hints.
slice(0,t.hints).map(h=>h.cost)),C=l.grade(u),j=Math.max(0,C.points-E*C.of),F=e.reason?Ae(x).join(" "):"";return{sent:i,
answer:u,grade:C,points:j,cost:E,confidence:p,reason:F}}function Sa(e,t,{marks:o}){if(!e.criteria||!t.tries.length)throw new ee(
G("there is no written answer to mark"));if(!(Array.isArray(o)&&o.length===e.criteria)||!o.every(l=>ba.includes(l)))throw new ee(
G("not every line of the rubric is marked"));return[...o]}function an(e,t){let o=e.question(t),i=e.progress(t),l=Me(i),u=l[l.length-1],p=e.isFinal(t),{sent:x}=u;return{points:u.points,
of:u.grade.of,verdict:Na(o,u),note:u.grade.note,cost:u.cost,tries:i.tries.length,first:i.tries[0].points,left:o.tries===
null?null:o.tries-l.length,final:p,may_show:e.mayShow(t),confidence:u.confidence,reason:u.reason,marks:[...i.marks],...Oa(
o,p||!o.graded),written:typeof x.text=="string"?x.text:"",...o.sealed?{sent:x}:{},...St(o).outcome(u.answer,p)}}function Na({
sealed:e,graded:t},{grade:o}){return e?"sent":t?o.verdict:"discussed"}function Oa({told:e},t){let{review_due:o,...i}=t?e.
last:e.early,l=e.review_after&&e.review_after<cn();return{...i,review_due:l?o:""}}function cn(){let e=new Date;return[e.
getFullYear(),e.getMonth()+1,e.getDate()].map(o=>String(o).padStart(2,"0")).join("-")}var At=e=>async function(o,i){switch(o.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${cn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(o.upto),{keeping:"noted"};case"add":return Ta(
e,new Uint8Array(i[0]));default:throw new ee(G("this kind of message is not known"))}};async function Ta(e,t){let{added:o,
mended:i}=await e.merge(t),l=o?Hn("One entry was added from the file.","{count} entries were added from the file.",o):G(
"Nothing was added: everything in the file is already here."),u=i.map(p=>G("In the file: {what}",{what:p}));return{keeping:"\
added",told:[l,...u,e.why()].join(" ").trim()}}function ur(e){let t=At(e),o={ask:(u,p=[])=>t(u,p)},i=G("Your answers are kept in this browser, on this computer alone. \
Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),l=G("Th\
is page checks your answers by itself, so the key is in its source, where a curious reader finds it.");return me("div",{
class:"ck coursekit-answers",role:"group","aria-label":G("Your answers as a file"),lang:ze.used},me("p",{class:"ck-headi\
ng"},G("Your answers as a file")),me("p",{},i),Zn(o),me("p",{class:"ck-beside"},l))}function dr(){"use strict";var e=(()=>{var t=Object.defineProperty,o=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
l=Object.prototype.hasOwnProperty,u=(n,r)=>{for(var s in r)t(n,s,{get:r[s],enumerable:!0})},p=(n,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let c of i(r))!l.call(n,c)&&c!==s&&t(n,c,{get:()=>r[c],enumerable:!(a=o(r,c))||a.enumerable});
return n},x=n=>p(t({},"__esModule",{value:!0}),n),E={};u(E,{explorer:()=>be,predict:()=>Cr,progress:()=>Qr,quiz:()=>Ks,reader:()=>ri});
var C={},j={used:"",own:""};function F(n,r){C=n.get("words")??{};let s=n.get("languages");s?.used&&(j=s,r.lang=s.used,r.
dir=s.direction)}function h(n,r={}){let s=C[n]??n;return z(typeof s=="string"?s:s[0],r)}function R(n,r,s,a={}){let c=C[n]??
[n,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,w=(C[n]&&C[""]?.[f])??+(s!==1);return z(c[Number(w)],{count:s,...a})}function z(n,r){
return n.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function J(n){if(n==="undated")return h("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!s)return n;let c=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:f}=j;return c.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var B=15e3,Q=new Set(["a","button","input","select","textarea","summary"]),H="a[href], butt\
on, input, select, textarea, summary, [tabindex]";function d(n,r={},...s){let a=document.createElement(n);for(let[c,f]of Object.
entries(r))c.startsWith("on")?a.addEventListener(c.slice(2),f):f!==!1&&f!=null&&a.setAttribute(c,f===!0?"":f);r.dir==="a\
uto"&&j.own&&(a.lang=j.own);for(let c of s)c!=null&&a.append(c);return(Q.has(n)||"tabindex"in r)&&te(a),a}function te(n){
n instanceof HTMLElement&&n.matches(H)&&(n.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:n})=>{n instanceof Element&&
n.closest(".jupyter-widgets")&&te(n)}));function ae(n,r,s){let a=d(n,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
H).forEach(te)):a.textContent=s,a}function ce(){let n=d("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;
return{region:n,announce:s=>{n.replaceChildren(d("p",{},s)),clearTimeout(r),r=setTimeout(()=>n.replaceChildren(),B)}}}var K=Math.
random().toString(36).slice(2,12),Z=0;function se(n){return Z+=1,`ck-${n}-${K}-${Z}`}var be={render({model:n,el:r}){F(n,
r);let{region:s,announce:a}=ce(),c=n.get("choices").map((_,D)=>Ce(_,()=>m(D))),f=d("button",{type:"button",onclick:k},h(
"Show all rows")),w=d("p",{class:"ck-count"}),y=Je(n.get("columns")),g=d("div",{class:"ck-picture"});return r.replaceChildren(
d("div",{class:"ck ck-explorer",role:"group","aria-label":h("Table with choices")},d("div",{class:"ck-choices"},...c.map(
({element:_})=>_),f),w,y.element,g,s)),n.on("change:chosen",$),n.on("change:picture",A),$(),()=>{n.off("change:chosen",$),
n.off("change:picture",A)};function m(_){let D=[...n.get("chosen")];D[_]=c[_].value(),S(D)}function k(){S(c.map(()=>null))}
function S(_){n.set("chosen",_),n.save_changes(),a(w.textContent)}function $(){let _=n.get("chosen"),D=n.get("rows"),W=D.
filter(({facets:b})=>b.every((v,I)=>_[I]===null||_[I]===v));c.forEach((b,v)=>{b.show(_[v])}),w.textContent=W.length?R("1\
 of {total} rows matches.","{count} of {total} rows match.",W.length,{total:D.length}):h("No row matches all of these ch\
oices."),y.show(W),A()}function A(){let _=n.get("picture"),D=JSON.stringify(_.of)===JSON.stringify(n.get("chosen"));_.of?
D?_.fault?g.replaceChildren(d("p",{dir:"auto"},_.fault)):g.replaceChildren(..._.lead?[at(_)]:[]):g.replaceChildren(d("p",
{},h("The figure for these rows is being drawn."))):g.replaceChildren()}}};function Ce({name:n,values:r},s){let a=r.map(
(f,w)=>d("option",{value:w,dir:"auto"},f||h("no entry"))),c=d("select",{onchange:s},d("option",{value:""},h("all")),...a);
return{element:d("label",{},d("span",{dir:"auto"},n)," ",c),value:()=>c.value===""?null:r[Number(c.value)],show:f=>c.value=
f===null?"":String(r.indexOf(f))}}function Je(n){let r=d("tbody"),s=n.map(y=>d("th",{scope:"col",dir:"auto"},y)),a=d("ta\
ble",{},d("thead",{},d("tr",{},...s)),r),c=h("The matching rows"),f=d("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":c},a);return{element:f,show:w};function w(y){f.hidden=y.length===0,f.scrollTop=0,r.replaceChildren(...y.map(
({cells:g})=>d("tr",{},...g.map(it))))}}function it(n){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(n)?.[1];return r?
d("td",{},d("a",{href:n,target:"_blank",rel:"noopener noreferrer"},r)):d("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
n)&&"ck-date"},n)}function at({source:n,alt:r,lead:s,parts:a}){if(!n)return d("div",{lang:"en"},d("p",{},s),...De(a));let c=De(
a.filter(({open:y})=>!y)),f=d("details",{},d("summary",{},h("Describe this figure")),d("p",{},s),...c),w=d("figcaption",
{},...De(a.filter(({open:y})=>y)),c.length?f:"");return d("figure",{lang:"en"},d("img",{alt:r,src:n}),w)}function De(n){
return n.flatMap(({heading:r,items:s})=>[d("p",{},d("strong",{},r)),d("ol",{},...s.map(a=>d("li",{},a)))])}function ct(n){
let r=d("p",{class:"ck-notice"}),s=d("p",{class:"ck-why-unsaved"}),a=d("p",{class:"ck-beside"});return{elements:{notice:r,
unsaved:s,left:a},announce:n,tell(c){r.replaceChildren(c),n(c)},clear:()=>r.replaceChildren(),setUnsaved:c=>s.replaceChildren(
c),whyUnsaved:()=>s.textContent??"",setLeft(c){a.replaceChildren(c?h("Not checked yet: this is how you left it."):"")}}}
function Ct(){let n=d("ul",{class:"ck-earlier",hidden:!0});return{element:n,show(r){!r.length&&n.hidden||(n.hidden=!r.length,
n.replaceChildren(...r.map(lt)))}}}function lt({time:n,words:r}){let s=J(n.slice(0,10));if(!r){let c=h("Given to an earl\
ier version of this question, on {day}; it stays in your record.",{day:s});return d("li",{},c)}let a=h("Given to an earl\
ier version of this question, on {day}: ",{day:s});return d("li",{},a,d("q",{dir:"auto"},r))}var Lt=2e4;function Qe({look:n,
retry:r,announce:s}){let a=d("p",{}),c=d("button",{type:"button",onclick:()=>r(!0)},h("Try again")),f=d("details",{hidden:!0}),
w=d("div",{class:"ck-saving",hidden:!0},a,c,f),y="",g=!1,m;return{element:w,show:k,close:()=>clearTimeout(m)};function k({
aloud:A=!1}={}){let _=n(),D=It(_),W=!D.length,b=W?ut(_.late,g):D.join(" ");g||=!W,a.replaceChildren(b),w.classList.toggle(
"ck-unsaved",!W),c.hidden=W||_.isSilent,$(_.kept.mended??[]),w.hidden=!b&&f.hidden,b&&(W?b!==y:A)&&s(b),y=b,clearTimeout(
m),!W&&!_.isSilent&&(m=setTimeout(S,Lt))}function S(){document.hidden?k():r(!1)}function $(A){if(f.hidden=!A.length,f.dataset.
lines===String(A.length))return;f.dataset.lines=String(A.length);let _=R("1 line of your record could not be read.","{co\
unt} lines of your record could not be read.",A.length),D=A.map(b=>d("li",{dir:"auto"},b)),W=[d("summary",{},_),d("ul",{},
...D)];f.replaceChildren(...A.length?W:[])}}function ut(n,r){return n?R("1 change that was waiting in this browser has n\
ow been saved.","{count} changes that were waiting in this browser have now been saved.",n):r?h("Everything is saved now\
."):""}function It({kept:n,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?T(r):qe()];if(!n.why)return[];let c=n.waiting?
R("1 change is waiting to be saved.","{count} changes are waiting to be saved.",n.waiting):"",f=r&&a?h("This browser kee\
ps a copy until it is saved."):"";return[fe(n.why),c,f].filter(Boolean)}function T(n){return R("Not saved yet: 1 change \
is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} changes are waiting in \
this browser, and will be sent when this quiz runs again.",n)}var fe=n=>h("Not saved yet: {reason}",{reason:n}),qe=()=>h(
"Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),Ne=n=>n?h("Not save\
d yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz runs again. If the\
 kernel is busy, wait; otherwise run this cell again."):qe(),_t="coursekit",hn=window,pn=Symbol.for("coursekit.unstored");
hn[pn]??=new Map;var Le=hn[pn],Or=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1]??
"/";function jt(){try{return window.localStorage}catch{return null}}function Dt(n,r){let s=`${[_t,n,Or,r].join(" ")} `;return{
front:s,put(a,c){let f=JSON.stringify(c);try{return Tr(f.length+s.length+a.length),window.localStorage.setItem(s+a,f),Le.
delete(s+a),!0}catch{return Le.set(s+a,f),!1}},remove(a){Le.delete(s+a),jt()?.removeItem(s+a)},get:a=>qt(Le.get(s+a)??Be(
s+a)),has:a=>Le.has(s+a)||Be(s+a)!==null,isStored:a=>Be(s+a)!==null,all:()=>mn(s).flatMap(a=>{let c=qt(Le.get(a)??Be(a));
return c?[[a.slice(s.length),c]]:[]})}}function Be(n){return jt()?.getItem(n)??null}function mn(n){let r=jt(),s=new Set(
Le.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(n))}function qt(n){
try{let r=JSON.parse(n??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Tr(n){let r=w=>w.length+
(Be(w)?.length??0),s=mn(`${_t} `),a=s.reduce((w,y)=>w+r(y),0);if(a+n<=1e6)return;let c=w=>qt(Be(w))?.at??0,f=s.filter(w=>!w.
startsWith(`${_t} waiting `));f.sort((w,y)=>c(w)-c(y));for(let w of f){if(a+n<=1e6)return;a-=r(w),window.localStorage.removeItem(
w)}if(a+n>1e6)throw new Error("no room for another action")}function Bt(n){let r=JSON.stringify(n);return[2166136261,19088743].
map(s=>{let a=s;for(let c=0;c<r.length;c+=1)a=Math.imul(a^r.charCodeAt(c),16777619);return(a>>>0).toString(16).padStart(
8,"0")}).join("")}function gn(n,{course:r,quiz:s},a,{onNews:c,onLate:f,onElsewhere:w}){let y=Dt("waiting",r),g=new Map,m=new Map,
k=new Map,S=new Set,$=new Set,A=new Set,_={},D=!1;return n.listen(ye),window.addEventListener("storage",ie),window.addEventListener(
"beforeunload",ue),{give:v,giveAll:I,again:O,waiting:W,saved:le,areStored:()=>W().every(({id:U})=>y.isStored(U)),areSilent:()=>W().
some(({id:U})=>S.has(U)),open(U){_=U,!D&&(D=!0,b().forEach(M))},notOpened(){for(let{id:U}of b())S.add(U)},close(){window.
removeEventListener("storage",ie),window.removeEventListener("beforeunload",ue)}};function W(){let[U]=s.split(/(?<=\/)/),
q=({quiz:V})=>V===s||U.endsWith("/")&&String(V).startsWith(U);return y.all().map(([V,re])=>({...re,id:V})).filter(q).sort(
(V,re)=>V.n-re.n||(V.id<re.id?-1:1))}function b(){return W().filter(({id:U})=>!k.has(U))}function v(U,q,V){let re=N({type:"\
do",question:U,deed:q});m.set(re.id,V),L(re),M(re)}function I(U,{onReply:q,onSilence:V}){let re=Object.entries(U).map(([
de,Se])=>N({type:"do",question:de,deed:Se}));re.forEach(L);let pe=Object.fromEntries(re.map(de=>[de.question,X(de)])),we=n.
ask({type:"do-all",deeds:pe},{onReply(de){for(let{id:Se,question:Yn}of re)Yn&&Yn in de.refused?he(Se):oe(Se,de);q(de),c()},
onSilence(){for(let{id:de}of re)S.add(de);c(),V()}});for(let{id:de}of re)k.set(de,we)}function O(U){let q=N({type:"again"});
m.set(q.id,U),M(q)}function N(U){let q=W(),V=q.findLast(Se=>Se.question===U.question);if(V&&Ar(V,U)&&!$.has(V.id))return V;
let re=`${new Date().toISOString().slice(0,19)}Z`,pe=U.question&&(_[U.question]??ne(U.question)),we=(q.at(-1)?.n??0)+1,de={
id:Er(),n:we,quiz:s,time:re,version:pe,...U};return y.put(de.id,de),de}function L(U){let q=({id:V,n:re,question:pe})=>pe===
U.question&&re<U.n&&!$.has(V)&&(S.has(V)||!k.has(V));W().filter(q).forEach(M)}function M(U){let{id:q,quiz:V,type:re}=U;if(re===
"again"&&V!==s){he(q);return}let pe=P(U);S.delete(q);let we=n.ask(pe,{onReply(de){oe(q,de);let Se=m.get(q);m.delete(q),Se?
Se.onReply(de):A.has(q)||f(U,de),A.add(q),c()},onSilence(){S.add(q),c(),m.get(q)?.onSilence?.()},onRefused(de){he(q),m.get(
q)?.onRefused?.(de),c()}});k.set(q,we)}function P(U){let{id:q,quiz:V,type:re,question:pe}=U;if(re==="again")return{type:re,
id:q};let we=k.has(q)||!m.has(q);return{type:"do",question:pe,deed:X(U),...we&&{late:we,quiz:V}}}function X({id:U,question:q="",
deed:V,version:re,time:pe}){let we=re===ne(q)?_[q]:re;return{...V,id:U,time:pe,...we&&{version:we}}}function ne(U){let q=g.
get(U);if(q)return q;let V=Bt(a.find(({id:re})=>re===U)??U);return g.set(U,V),V}function oe(U,q){S.delete(U),$.add(U),q.
saved&&le()}function le(){$.forEach(he)}function he(U){$.delete(U),S.delete(U),y.remove(U)}function ye(U){for(let q of W())
(k.get(q.id)??U)<U&&!$.has(q.id)&&M(q);Y()}function ie({key:U}){U?.startsWith(y.front)&&Y()}function Y(){let U=[...S].filter(
q=>!y.has(q));for(let q of U)S.delete(q),m.delete(q);U.length&&w()}function ue(U){W().some(({id:q})=>!y.isStored(q))&&U.
preventDefault()}}var Ar=(n,r)=>n.type===r.type&&n.question===r.question&&JSON.stringify(n.deed)===JSON.stringify(r.deed);
function Er(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(n=>n.toString(
16).padStart(2,"0")).join("")}var Mr=3e3;function wn(n){let r=new Map,s=[],a=0;return n.on("msg:custom",c),{ask(f,w){let y=se(
"message");a+=1;let g=setTimeout(()=>w.onSilence?.(),Mr);r.set(y,{...w,place:a,timer:g});try{n.send({...f,message_id:y})}catch{}
return a},listen:f=>s.push(f),close(){n.off("msg:custom",c);for(let{timer:f}of r.values())clearTimeout(f);r.clear()}};function c(f){
let w=r.get(f.message_id);if(w){r.delete(f.message_id),clearTimeout(w.timer),f.type==="refused"?w.onRefused?.(f.reason):
w.onReply(f);for(let y of s)y(w.place)}}}var Rr=400;function kn({course:n,quiz:r}){let s=Dt("draft",n),a=g=>`${r} ${g.id}`,
c=new Map(s.all()),f=new Set,w;return window.addEventListener("pagehide",y),document.addEventListener("visibilitychange",
y),{of(g,m){let k=c.get(a(g));return k&&(m||k.sign===Bt(g))?k.deed:null},soon(g){f.add(g),clearTimeout(w),w=setTimeout(y,
Rr)},keep(g,m){s.put(a(g),{at:Date.now(),sign:Bt(g),deed:m})},forget(g){c.delete(a(g)),s.has(a(g))&&s.remove(a(g))},close(){
y(),window.removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};function y(){clearTimeout(
w);for(let g of f)g.keepDraft();f.clear()}}var Cr={render({model:n,el:r}){F(n,r);let s=Lr(n,wn(n),r);return r.replaceChildren(
s.element),s.close}};function Lr(n,r,s){let[a]=n.get("shown"),c=n.get("manner"),{region:f,announce:w}=ce(),y=ct(w),g=gn(
r,c,[a],{onNews(){g.waiting().length||y.setUnsaved("")},onLate:(Y,ue)=>oe(ue.stands?.result),onElsewhere:N}),m=kn(c),k=Ir(
a,{onGuess:P,onLook:X,onInput:()=>m.soon({keepDraft:M})}),S=d("p",{class:"ck-guessed",hidden:!0}),$=d("p",{class:"ck-not\
ice"}),A=ae("div",{class:"ck-prompt",dir:"auto"},a.prompt),_=a.below?ae("div",{dir:"auto"},a.below):null;A.id=k.promptId;
let{notice:D,unsaved:W}=y.elements,b=[A,_,k.element,S,D,W,$,f],v=d("div",{class:"ck ck-predict"},...b),I=!1;return L(),n.
on("change:stage",he),r.ask({type:"open"},{onReply(Y){oe(Y.questions[a.id].result),g.open(Y.versions)},onSilence(){g.notOpened(),
g.waiting().length&&y.setUnsaved(Ne(g.areStored()))}}),{element:v,close:O};function O(){n.off("change:stage",he);for(let Y of[
g,m,r])Y.close()}function N(){let Y=ue=>oe(ue.questions[a.id].result);r.ask({type:"open"},{onReply:Y})}function L(){let[
Y]=g.waiting(),ue=m.of(a,!0)??Y?.deed,{text:U}=ue?.sent??{};typeof U=="string"&&(k.text.value=U)}function M(){let Y=k.text.
value.trim();Y&&!k.element.hidden?m.keep(a,{sent:{text:Y}}):m.forget(a)}function P(){let Y=k.text.value.trim();Y?ne({text:Y}):
(y.tell(h("Write your guess first; one word is enough.")),k.text.focus())}function X(){ne({without:!0})}function ne(Y){if(I)
return;I=!0,y.clear();let ue={did:"answer",sent:Y};g.give(a.id,ue,{onReply(U){y.setUnsaved(U.saved?"":fe(n.get("kept")?.
why??"")),oe(U.stands.result),w(h("What the guess was about is shown below."))},onSilence(){I=!1,y.setUnsaved(Ne(g.areStored())),
w(y.whyUnsaved())},onRefused(U){I=!1,y.tell(h("Not kept: {reason}.",{reason:U})),N()}})}function oe(Y){Y&&(k.element.hidden=
!0,m.forget(a),S.hidden=!1,S.replaceChildren(...Y.written?[d("strong",{},h("Your guess:"))," ",d("q",{dir:"auto"},Y.written)]:
[h("You chose to see it without a guess.")]),le(),he())}function le(){let Y=ie(),ue=Y?.parentElement?.querySelector("tem\
plate");!Y||!ue||(Y.append(ue.content.cloneNode(!0)),ue.remove(),Y.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ye())}function he(){let Y=n.get("stage");$.replaceChildren(Y==="failed"?n.get("fault"):""),Y==="failed"&&I&&w(n.get("fau\
lt")),Y==="open"&&ye()}function ye(){let Y=ie();if(!Y)return;let ue=h("What the guess was about");for(let[V,re]of[["tabi\
ndex","-1"],["role","group"],["aria-label",ue]])Y.setAttribute(V,re);te(Y);let{activeElement:U}=document,q=U!==document.
body&&!v.contains(U);I&&!q&&Y.focus({preventScroll:!0}),I=!1}function ie(){return s.closest(".ck-gate")?.querySelector("\
.ck-revealed")}}function Ir(n,{onGuess:r,onLook:s,onInput:a}){let c=se(n.id),f=d("p",{class:"ck-how",id:se("how")},h("Ma\
ke your guess first: then you see. No guess is graded.")),w=d("textarea",{rows:2,maxlength:1e3,dir:"auto","aria-labelled\
by":c,"aria-describedby":f.id,oninput:a}),y=d("button",{type:"submit",class:"ck-main"},h("Keep my guess and show")),g=d(
"button",{type:"button",onclick:s},h("Show without a guess"));return{element:d("form",{novalidate:!0,onsubmit(m){m.preventDefault(),
r()}},f,w,d("div",{class:"ck-actions"},y,g)),text:w,promptId:c}}var yn="coursekit",Xe="records";function _r(n,r,s){let a=!0,
c=null,f=!1;n.on("change:keeping",w),w();async function w(){try{await jr(y)}catch(g){f||s(g instanceof Error?g.message:String(
g)),f=!0}}async function y(){if(!a&&!n.get("keeping").at_stake)return;let g=await Dr();try{let{course:m}=n.get("keeping"),
k=await qr(g,m);k&&!Fr(k,c)&&await r.ask({keeping:"add"},[k]);let{upto:S,files:$}=await r.ask({keeping:"take"});S&&(c=Ur(
$[0]),await Br(g,m,c),await r.ask({keeping:"taken",upto:S})),a=!1}finally{g.close()}}}function jr(n){return navigator.locks?
navigator.locks.request(yn,n):n()}function Dr(){return new Promise((n,r)=>{let s=indexedDB.open(yn,1);s.onupgradeneeded=
()=>s.result.createObjectStore(Xe),s.onsuccess=()=>n(s.result),s.onerror=()=>r(s.error)})}function qr(n,r){return new Promise(
(s,a)=>{let c=n.transaction(Xe).objectStore(Xe).get(r);c.onsuccess=()=>s(c.result),c.onerror=()=>a(c.error)})}function Br(n,r,s){
return new Promise((a,c)=>{let f=n.transaction(Xe,"readwrite");f.objectStore(Xe).put(s,r),f.oncomplete=()=>a(),f.onabort=
()=>c(f.error)})}var Ur=({buffer:n,byteOffset:r,byteLength:s})=>new Uint8Array(n,r,s).slice(),Fr=(n,r)=>n.length===r?.length&&
n.every((s,a)=>s===r[a]),zr=1e4,bn=8,Pr=6e4;function Wr(n,r,s){return vn(n,r,xn(n,s))}function Yr(n,r,s){let a=xn(n,s),c=vn(
n,r,a);return n.get("keeping").place!=="session"&&r.append(Hr(a)),{link:a,leave:c}}function vn(n,r,s){let{place:a}=n.get(
"keeping"),c=()=>{},f=w=>{r.prepend(Gr(n,s,w)),c=Vr(n)};return a==="session"&&f(""),a==="page"&&_r(n,s,f),()=>c()}function xn(n,r){
let s=new Map;return n.on("msg:custom",(a,c)=>{a.keeping==="changed"&&r();let f=s.get(a.keeping_id);f&&(s.delete(a.keeping_id),
clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:c}))}),{ask(a,c=[]){return new Promise(
(f,w)=>{let y=se("keeping"),g=()=>w(new Error(h("The kernel is not answering. Run this cell again.")));s.set(y,{resolve:f,
refuse:w,timer:setTimeout(g,zr)});try{n.send({...a,keeping_id:y},void 0,c)}catch{}})}}}function Gr(n,r,s){let a=d("p",{class:"\
ck-reminder"}),c=()=>{let f=h("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(n.get("keeping").at_stake?f:"")};return n.on("change:keeping",c),c(),d("div",{class:"ck ck-keeping",role:"\
group","aria-label":h("Your answers are not kept here.")},d("p",{},d("strong",{},h("Your answers are not kept here.")),"\
 ",s?h("The browser will not store them ({reason}).",{reason:s}):""," ",h("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),$n(r),a)}function Hr(n){let r=h("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return d("div",{class:"ck"},d(
"h3",{},h("Your answers as a file")),d("p",{},r),$n(n))}function $n(n){let{region:r,announce:s}=ce(),a=d("p",{class:"ck-\
notice"}),c=d("input",{type:"file",accept:".jsonl",hidden:!0,onchange:m}),f=d("button",{type:"button",onclick:g},h("Down\
load my answers")),w=d("button",{type:"button",onclick:()=>c.click()},h("Upload a file of answers"));return d("div",{class:"\
ck-file"},d("div",{class:"ck-actions"},f,w,c),a,r);function y(k){a.replaceChildren(k),s(k)}async function g(){try{let{name:k,
upto:S,files:$}=await n.ask({keeping:"take"});if(!S)return y(h("There is nothing to download yet."));Kr(new Blob($,{type:"\
application/jsonl"}),k),await n.ask({keeping:"taken",upto:S}),y(h("Downloaded: {name}. Keep this file.",{name:k}))}catch(k){
y(h("Not downloaded: {reason}",{reason:Sn(k)}))}}async function m(){let[k]=c.files??[];if(k)try{if(k.size>bn*1024*1024)throw new Error(
h("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:bn}));
let{told:S}=await n.ask({keeping:"add"},[await k.arrayBuffer()]);y(S)}catch(S){y(h("Not uploaded: {reason}",{reason:Sn(S)}))}finally{
c.value=""}}}var Sn=n=>n instanceof Error?n.message:String(n);function Kr(n,r){let s=URL.createObjectURL(n);d("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),Pr)}function Vr(n){let r=s=>{n.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var Jr=300,dt=14,Ut=17,
Ft=["done","missed","left"],Nn={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Qr={render({model:n,el:r}){F(n,
r);let s=Xr(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:c}=Yr(n,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),c()}}};function Xr(n){let{region:r,announce:s}=ce(),
a=d("p",{class:"ck-total"}),c=d("p",{class:"ck-notice"}),f=d("div"),w=d("button",{type:"button",onclick:$},h("Refresh")),
y=d("div",{class:"ck ck-progress"},a,ts(),w,c,f,r),g,m="";return{element:y,look:k,lookSoon:S};async function k(){try{let{
lessons:A,unread:_,apart:D}=await n({keeping:"look"}),W=[..._.map(v=>h("This lesson cannot be read: {why}",{why:v})),D];
c.replaceChildren(...W.filter(Boolean).map(v=>d("p",{},v)));let b=JSON.stringify(A);return b===m||(m=b,a.replaceChildren(
A.length?h("All lessons: {counts}",{counts:zt(A.flatMap(On))}):h("No lesson here has any questions.")),f.replaceChildren(
...A.map(Zr))),!0}catch(A){let _=A instanceof Error?A.message:String(A);return c.replaceChildren(_),s(_),!1}}function S(){
clearTimeout(g),g=setTimeout(k,Jr)}async function $(){await k()&&s(a.textContent)}}var On=n=>n.objectives.flatMap(({questions:r})=>r.
map(({state:s})=>s));function Zr(n){let r=On(n),s=d("span",{dir:"auto"},n.title),a=d("span",{class:"ck-unseen"},h("(open\
s in a new tab)")),c=Ft.flatMap(f=>r.filter(w=>w===f));return d("section",{},d("h3",{},d("a",{href:n.file,target:"_blank",
rel:"noopener"},s," ",a)),d("p",{class:"ck-counts"},Pt(c),zt(r)),d("ul",{},...n.objectives.map(es)))}function es({text:n,
questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f==="missed"),c=r.filter(({state:f,earlier:w})=>f==="l\
eft"&&w);return d("li",{},n?d("span",{dir:"auto"},n):h("Questions without an objective"),d("p",{class:"ck-counts"},Pt(s),
zt(s)),Tn(h("Missed:"),a),Tn(h("Changed since you answered:"),c))}function Tn(n,r){if(!r.length)return null;let s=r.map(
({prompt:a})=>ae("li",{dir:"auto"},a));return d("div",{class:"ck-prompts"},d("p",{},n),d("ul",{},...s))}function zt(n){let[
r,s,a]=Ft.map(c=>n.filter(f=>f===c).length);return h("{done} done, {missed} missed, {left} left",{done:r,missed:s,left:a})}
function ts(){let n={done:h("done"),missed:h("missed"),left:h("left")},r=Ft.map(s=>d("span",{},Pt([s]),` ${n[s]}`));return d(
"p",{class:"ck-legend"},h("A symbol for each question:"),...r)}function Pt(n){let r=ft("svg",{class:"ck-marks",width:n.length*
Ut,height:dt,viewBox:`0 0 ${n.length*Ut} ${dt}`,"aria-hidden":"true",focusable:"false"});return n.forEach((s,a)=>{let c=ft(
"g",{class:`ck-mark-${s}`,transform:`translate(${a*Ut} 0)`});c.append(ft("rect",{x:1,y:1,width:dt-2,height:dt-2,rx:2})),
Nn[s]&&c.append(ft("path",{d:Nn[s]})),r.append(c)}),r}function ft(n,r){let s=document.createElementNS("http://www.w3.org\
/2000/svg",n);for(let[a,c]of Object.entries(r))s.setAttribute(a,`${c}`);return s}var ns=3,os=30,An=100;function rs(n,{way:r,
makeForm:s,put:a}){let c=[],f=r==="one-by-one",w=d("button",{type:"button",class:"ck-main",hidden:!0,onclick:W},h("Next \
question")),y={},g=0;return{next:w,begin(){$(ns),c.length<n.length&&ss(S)},addAll:()=>$(1/0),restore:A,restoreOne:_,arrange:D,
named:m,around(b){let v=b instanceof Element?b.closest("form"):null;return c.find(I=>I.element===v)},actions:()=>Object.
fromEntries(k().flatMap(([b,v])=>{let I=v.action();return I?[[b,I]]:[]})),left:()=>c.filter(b=>!b.isAnswered()).length,firstToAnswer:()=>k().
find(([b])=>!y[b]?.result)?.[1],setSaved(b){for(let[v,I]of k())b.has(v)||I.setUnsaved("")}};function m(b){return c[n.findIndex(
({id:v})=>v===b)]}function k(){return c.map((b,v)=>[n[v].id,b])}function S(){$(os),c.length<n.length&&setTimeout(S)}function $(b){
let v=n.slice(c.length,c.length+b).map((I,O)=>{let N=c.length+O+1,L=h("Question {place} of {count}",{place:N,count:n.length}),
M=s(I,L);return y[I.id]&&M.restore(y[I.id]),M});c.push(...v),D(),a(v,n.length-c.length)}function A(b){y=b,r!=="each"&&$(
1/0);for(let[v,I]of k())I.restore(y[v]);f&&(g=Math.max(0,c.findIndex(v=>!v.isAnswered()))),D()}function _(b,v){y[b]=v,m(
b)?.restore(v),D()}function D(){c.forEach((b,v)=>{b.element.hidden=f&&v>g}),w.hidden=!(f&&g<c.length-1&&c[g].isAnswered())}
function W(){g+=1,D(),c[g].focus()}}function ss(n){let r=!1,s=()=>{r||n(),r=!0};setTimeout(s,An),requestAnimationFrame(()=>is(
s))}function is(n){"requestIdleCallback"in window?requestIdleCallback(n,{timeout:An}):setTimeout(n)}var as=({options:n},{
t:r,viewOptions:s})=>s(n,{how:r("Choose one answer."),type:"radio"}),cs=({options:n},{t:r,viewOptions:s})=>s(n,{how:r("C\
hoose every answer that is right."),type:"checkbox"});function ls(n,r){let{make:s,makeMarkdown:a,t:c}=r,f=n.right;return r.
viewPlaced(n,c("Choose a column for each."),w=>{let y=r.uniqueId("classify"),g=a("legend",{dir:"auto"},w),m=f.map(({token:$})=>s(
"input",{type:"radio",name:y,value:$})),k=f.map(($,A)=>s("label",{},m[A]," ",a("span",{dir:"auto"},$.text))),S=s("fields\
et",{class:"ck-inline"},g,...k);return{element:S,control:S,words:g.textContent??"",value:()=>r.chosenValue(m),set:$=>r.chooseValue(
m,$)}})}function us(n,r){let{describe:s,make:a,setInvalid:c,t:f}=r,w=n.pieces,y=n.gaps,g=y.map((S,$)=>{let A=f("Gap {pla\
ce} of {count}",{place:$+1,count:y.length});return{control:r.makeBlank({class:"ck-gap","aria-label":A},S),label:A,feedback:r.
makeFeedback()}}),m=a("p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});w.forEach((S,$)=>{m.append(r.makeMarkdown(
"span",{},S)),g[$]&&m.append(g[$].control)});for(let{control:S}of g)s(S,m);let k=a("div",{},m,...g.map(({feedback:S})=>S.
element));return{how:f("Fill the gaps."),body:k,answer(){let S=g.map(({control:$})=>$.value.trim());return S.some(Boolean)?
{gaps:S}:null},fill({gaps:S}){g.forEach(({control:$},A)=>{$.value=S[A]??""})},show(S){g.forEach(({control:$,label:A,feedback:_},D)=>{
let{right:W,written:b,...v}=S.gaps[D];$.value=b,s($,_.element,m),c($,b&&!W);let I=r.placeVerdict(W,b),O={right:f("{gap}:\
 right",{gap:A}),wrong:f("{gap}: not right",{gap:A}),left:f("{gap}: left empty",{gap:A})};_.set(...r.placeTold(I,O[I],v))})},
said:()=>g.map(({feedback:S})=>S.text()).join(" "),...r.closing(k,()=>{for(let{control:S,feedback:$}of g)s(S,m),c(S,!1),
$.set()})}}function ds(n,{dateInWords:r,make:s,t:a,uniqueId:c,viewTyped:f}){let w=c("undated"),y=s("input",{type:"checkb\
ox",id:w,onchange:k}),g=s("label",{for:w},` ${a("The text gives no date.")}`),m=f({how:a("Type a date that is as precise\
 as the text: a day, a month or a year."),label:a("Date:"),more:s("p",{},y,g),sent:()=>y.checked?{undated:!0}:null,filled(S){
y.checked=!!S.undated,k()},shown({understood:S}){y.checked=S==="undated"},key:r});return m;function k(){m.input.disabled=
y.checked}}function fs(n,r){let{make:s,makeMarkdown:a,markdownBlock:c,t:f,uniqueId:w}=r,y=s("textarea",{id:w("text"),rows:6,
maxlength:1e4,dir:"auto",oninput:$}),g=s("p",{class:"ck-how",id:w("count")});y.setAttribute("aria-describedby",g.id);let m=s(
"div",{class:"ck-discussed",hidden:!0}),k=a("span",{},n.role),S=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role\
: ")),k),s("label",{for:y.id},f("Write what somebody in this role would say:")),y,g,m);return $(),{how:f("You are not as\
ked for your own opinion, and no answer is graded."),check:f("Compare"),isFreeText:!0,body:S,answer:()=>y.value.trim()?{
text:y.value.trim()}:null,fill(v){y.value=v.text,$()},show(v){y.value||(y.value=v.written),$(),m.hidden=!1,m.replaceChildren(
A(f("Answers that can be defended")),...v.positions.map(_),A(f("Mark your own answer")),D(v),A(f("Examples")),...v.exemplars.
map(b))},said:({positions:v})=>f("{count} answers that can be defended are shown below your own.",{count:v.length}),...r.
closing(S)};function $(){let v=y.value.split(/\s+/).filter(Boolean).length,{limit:I}=n;g.replaceChildren(f("{count} of a\
t most {limit} words",{count:v,limit:I})),g.classList.toggle("ck-over",v>I)}function A(v){return s("p",{class:"ck-headin\
g"},v)}function _({answer:v,held_by:I,strongest:O,counter:N}){let L=w("position");return s("div",{class:"ck-position",role:"\
group","aria-labelledby":L},a("p",{class:"ck-heading",dir:"auto",id:L},v),s("p",{dir:"auto"},f("Held by {who}.",{who:I})),
s("p",{},s("strong",{},f("The strongest argument for it"))),c(O),s("p",{},s("strong",{},f("The strongest argument agains\
t it"))),c(N))}function D({rubric:v,marks:I}){let O=v.map((ne,oe)=>W(ne,I[oe])),N=s("p",{class:"ck-beside"}),L=s("button",
{type:"button",onclick:P},f("Save my marks")),M=s("div",{class:"ck-actions"},L);return s("div",{},...O.map(({element:ne})=>ne),
M,N);function P(){let ne=O.map(({value:oe})=>oe());ne.includes(-1)?X(f("Mark every line first.")):r.mark(ne,()=>X(f("You\
r marks have been saved.")))}function X(ne){N.replaceChildren(ne),r.announce(ne)}}function W(v,I){let O=w("rubric"),N=[f(
"Not yet"),f("Partly"),f("Yes")],L=N.map((M,P)=>{let X=s("input",{type:"radio",name:O,value:P});return X.checked=I===P,X});
return{element:s("fieldset",{class:"ck-inline"},a("legend",{dir:"auto"},v),...L.map((M,P)=>s("label",{},M,` ${N[P]}`))),
value:()=>L.findIndex(M=>M.checked)}}function b({label:v,text:I,comment:O}){let N=s("div",{class:"ck-comment"},c(O));return s(
"details",{},s("summary",{},v),c(I),N)}}function hs(n,r){let{describe:s,make:a,markdownBlock:c,setDisabled:f,setInvalid:w,
t:y}=r,g=n.words,m=r.viewMarking(g,n.rest,{"aria-label":y("Words in the passage")}),k=m.element,S=a("button",{type:"butt\
on",onclick:D},y("Clear the marks")),$=r.makeFeedback(),A=a("div",{class:"ck-actions"},S),_=a("div",{},k,A,$.element);return{
how:y("Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key \
marks more."),body:_,answer:()=>m.marked().length?{words:m.marked()}:null,fill:({words:b})=>m.markAll(v=>b.includes(v)),
show(b){m.markAll(I=>b.words.includes(I),!0);let v=[c(b.feedback)];if(b.key){let I=new Set(b.key);m.words.forEach((O,N)=>{
O.dataset.key=String(I.has(N))}),v.push(r.keyLine(b.key.map(W).join("")))}b.why&&v.push(c(b.why)),$.set(...v),s(k,$.element),
w(k,b.verdict!=="right")},said:()=>$.text(),close(){m.close(),f(_,!0)},open(){m.open(),f(_,!1);for(let b of m.words)delete b.
dataset.key;$.set(),s(k),w(k,!1)}};function D(){m.markAll(()=>!1)}function W(b,v){return(v?g[b][0]:"")+m.words[b].textContent}}
function ps(n,{make:r,makeMarkdown:s,makeSelect:a,plainText:c,t:f,uniqueId:w,viewPlaced:y}){let g=n.right.map(m=>[m.token,
c(m.text)]);return y(n,f("For each one, choose what goes with it."),m=>{let k=w("match"),S=a({id:k},g),$=s("label",{for:k,
dir:"auto"},m);return{element:r("div",{class:"ck-pair"},$,S),control:S,words:$.textContent??"",value:()=>S.value,set(A){
S.value=A}}})}var Ue="nothing";function ms(n,r){let{chosenValue:s,describe:a,make:c,setInvalid:f,t:w}=r,y=r.uniqueId("me\
nd"),g=[...n.row,[Ue,""]].map((b,v)=>gs(b,{name:y,id:`${y}-${v}`,onchange:W},r)),m=g.map(({input:b})=>b),k=r.makeBlank({
id:r.uniqueId("mended")},n.among),S=c("label",{for:k.id},w("What should it say?")),$=c("p",{class:"ck-field"},S,k),A=r.makeFeedback(),
_=c("div",{},c("blockquote",{dir:"auto"},n.sentence),c("div",{class:"ck-options"},...g.map(({element:b})=>b)),$,A.element);
return W(),{how:w("Choose the wrong cell, then say what it should contain."),body:_,answer(){let b=s(m),v=k.value.trim();
return b===Ue?{cell:b}:b&&v?{cell:b,text:v}:null},fill:({cell:b,text:v})=>D(b,v??""),show(b){D(b.cell,b.value),A.set(...ws(
b,r));let v=m.find(I=>I.checked);a(v,A.element),a(k,A.element),f(k,En(b)==="wrong")},said:()=>A.text(),...r.closing(_,()=>{
A.set();for(let b of[...m,k])a(b);f(k,!1)})};function D(b,v){r.chooseValue(m,b),k.value=v,W()}function W(){$.hidden=["",
Ue].includes(s(m))}}function gs([n,r],{name:s,id:a,onchange:c},{make:f,t:w}){let y=f("input",{type:"radio",name:s,id:a,value:n,
onchange:c}),g=n===Ue?f("label",{for:a},Mn(w)):f("label",{for:a,dir:"auto"},f("strong",{},`${n}: `),r);return{input:y,element:f(
"div",{class:"ck-option"},y,g)}}function ws(n,{keyLine:r,markdownBlock:s,t:a,verdictLine:c}){let{right:f,feedback:w,key:y,
why:g}=n,m=En(n);return[f?c("right",a("The cell: right")):c("wrong",a("The cell: not right")),...m==="right"?[c(m,a("Wha\
t it should say: right"))]:[],...m==="wrong"?[c(m,a("What it should say: not right"))]:[],...w?[s(w)]:[],...y?[r(y.cell===
Ue?Mn(a):`${y.cell}: ${y.value}`)]:[],...g?[s(g)]:[]]}function En({right:n,cell:r,verdict:s}){return!n||r===Ue?"":s==="r\
ight"?"right":"wrong"}var Mn=n=>n("Nothing in this row is wrong");function ks({unit:n},{make:r,t:s,viewTyped:a}){let c=n?
r("span",{"aria-hidden":"true"},` ${n}`):null,f=n?s("Number ({unit}):",{unit:n}):s("Number:"),w=a({how:s("Type a number."),
label:f,after:c});return w.input.setAttribute("inputmode","decimal"),w}function ys(n,r){let{announce:s,describe:a,make:c,
markdownBlock:f,plainText:w,setOff:y,t:g}=r,m=r.makeFeedback(),k=c("ol",{class:"ck-order"}),S=c("div",{},k,m.element),$=n.
items.map(A);return b(),{how:g("Put them in order, with the first at the top: use the buttons, or the arrow keys on a bu\
tton."),body:S,answer:()=>({order:$.map(({token:v})=>v)}),fill:({order:v})=>D(v),show(v){D(v.key??v.order);let I=[v.feedback,
v.why].filter(Boolean).map(f);m.set(...I,..._(v.open??[])),a(k,m.element)},said:()=>m.text(),...r.closing(S,()=>{m.set(),
a(k),b()})};function A({token:v,text:I}){let O=w(I),N=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},I),L=ne("↑",
g("Move up: {item}",{item:O}),-1),M=ne("↓",g("Move down: {item}",{item:O}),1),P=c("span",{class:"ck-moves"},L,M),X=c("\
li",{onkeydown:oe},P,N);return{token:v,words:O,row:X,up:L,down:M};function ne(le,he,ye){return c("button",{type:"button",
class:"ck-move","aria-label":he,onclick:()=>W(v,ye)},le)}function oe(le){let he={ArrowUp:-1,ArrowDown:1}[le.key];he&&(le.
preventDefault(),le.stopPropagation(),W(v,he))}}function _(v){if(!v.length)return[];let I=v.map(([N,L])=>c("li",{},g("{o\
ne} / {other}",{one:w(N),other:w(L)}))),O=g("The text does not say which of these came first:");return[c("p",{},O),c("ul",
{},...I)]}function D(v){$.sort((I,O)=>v.indexOf(I.token)-v.indexOf(O.token)),b()}function W(v,I){let O=$.findIndex(X=>X.
token===v),N=O+I,L=$[O];if(L.up.disabled||N<0||N>=$.length)return;$.splice(O,1),$.splice(N,0,L);let M=document.activeElement;
b(),M instanceof HTMLElement&&M.focus();let P={item:L.words,place:N+1,count:$.length};s(g("{item}: now {place} of {count\
}",P))}function b(){k.replaceChildren(...$.map(({row:v})=>v)),$.forEach(({up:v,down:I},O)=>{y(v,O===0),y(I,O===$.length-
1)})}}var bs=(n,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not matter."),label:r(
"Answer:")});function vs(n,r){let{chooseValue:s,chosenValue:a,describe:c,keyLine:f,make:w,markdownBlock:y,t:g}=r,m=r.uniqueId(
"true-or-false"),k=r.makeFeedback(),S=[g("True"),g("False")],$=[!0,!1].map(D=>w("input",{type:"radio",name:m,value:String(
D)})),A=$.map((D,W)=>w("label",{},D,` ${S[W]}`)),_=w("div",{},w("div",{class:"ck-inline"},...A),k.element);return{how:g(
"True or false?"),body:_,answer(){let D=a($);return D?{answer:D==="true"}:null},fill:({answer:D})=>s($,String(D)),show(D){
s($,String(D.answer));let W="key"in D?[f(S[D.key?0:1])]:[];k.set(y(D.feedback),...W),c($.find(b=>b.checked),k.element)},
said:()=>k.text(),...r.closing(_,()=>{k.set();for(let D of $)c(D)})}}var xs={choice:as,choices:cs,classify:ls,cloze:us,date:ds,
discuss:fs,highlight:hs,match:ps,mend:ms,number:ks,order:ys,"short-text":bs,"true-or-false":vs},Rn={};u(Rn,{chooseValue:()=>_n,
chosenValue:()=>In,closing:()=>mt,describe:()=>Oe,focusFirst:()=>Ln,isOff:()=>Ie,keyLine:()=>Wt,makeBlank:()=>qn,makeFeedback:()=>Ze,
makeSelect:()=>Bn,markdownBlock:()=>Fe,placeTold:()=>Dn,placeVerdict:()=>jn,plainText:()=>Cn,rounded:()=>$e,sentence:()=>pt,
setDisabled:()=>Yt,setInvalid:()=>et,setOff:()=>ve,verdictLine:()=>ht});var $s={right:"✓",partly:"≈",near:"≈",wrong:"\
✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function ht(n,r){let s=d("span",{"aria-hidden":"true"},`${$s[n]}\
 `);return d("p",{class:`ck-verdict ck-${n}`},s,r)}function Ze(){let n=d("div",{class:"ck-feedback",id:se("feedback"),hidden:!0});
return{element:n,text:()=>Ss(n),set(...r){n.hidden=!r.length,n.replaceChildren(...r)}}}var pt=n=>/[.!?:…。؟]["”’)]*$/.
test(n)?n:`${n}.`;function Ss(n){let r=n.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[
...r.children].map(s=>s.textContent?.trim()??"").filter(Boolean).map(pt).join(" ")}var Fe=n=>ae("div",{dir:"auto"},n),Cn=n=>ae(
"span",{},n).textContent??"";function Oe(n,...r){r.length?n?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):
n?.removeAttribute("aria-describedby")}function et(n,r){r?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-\
invalid")}var ve=(n,r)=>n.setAttribute("aria-disabled",String(r)),Ie=n=>n.getAttribute("aria-disabled")==="true",Wt=n=>d(
"p",{class:"ck-key"},h("The answer: {key}",{key:n}));function Yt(n,r){let s=n.querySelectorAll("input, select, textarea,\
 button");for(let a of s)a.disabled=r}function Ln(n){n.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var mt=(n,r)=>({close:()=>Yt(n,!0),open(){Yt(n,!1),r?.()}}),In=n=>n.find(r=>r.checked)?.value??"";function _n(n,r){
for(let s of n)s.checked=s.value===r}function jn(n,r){return n?"right":r?"wrong":"left"}function Dn(n,r,{feedback:s,key:a,
why:c}){return[ht(n,r),...s?[Fe(s)]:[],...a&&n!=="right"?[Wt(a)]:[],...c?[Fe(c)]:[]]}function qn(n,r){return r.length?Bn(
n,r.map(s=>[s,s])):d("input",{...n,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Bn(n,r){let s=d("o\
ption",{value:""},h("Choose …")),a=r.map(([c,f])=>d("option",{value:c,dir:"auto"},f));return d("select",n,s,...a)}var $e=n=>String(
Math.round(n*100)/100),Un=()=>({sure:h("Sure"),fairly:h("Fairly sure"),guessing:h("Guessing")});function Ns(){let n=se("\
confidence"),r=Object.entries(Un()).map(([c,f])=>{let w=d("input",{type:"radio",name:n,value:c});return{input:w,label:d(
"label",{},w,` ${f}`)}}),s=r.map(({input:c})=>c),a=d("legend",{},h("How sure are you?"));return{element:d("fieldset",{class:"\
ck-inline"},a,...r.map(({label:c})=>c)),value:()=>In(s),show:c=>_n(s,c),close(){for(let c of s)c.disabled=!0}}}function Os(){
let n=se("reason"),r=d("input",{type:"text",id:n,maxlength:300,dir:"auto"}),s=d("label",{for:n},h("Why? In one line:"));
return{element:d("p",{class:"ck-field"},s,r),value:()=>r.value.trim(),show(a){r.value=a},close(){r.disabled=!0}}}function Ts(n,r){
let s=d("ol",{class:"ck-hints",hidden:!0}),a=d("button",{type:"button",hidden:!n.hints,onclick:w}),c=()=>s.lastElementChild?.
textContent;return g(),{list:s,button:a,show:y,offerNext:g,last:c,count:f};function f(){return s.children.length}function w(){
Ie(a)||(ve(a,!0),r())}function y(m){s.hidden=!m.length,s.replaceChildren(...m.map(k=>ae("li",{dir:"auto"},k))),g()}function g(){
let m=n.hints-f(),k=m?n.costs[f()]:0,S=k?h(", costs {share}%",{share:$e(100*k)}):"",$=m?h("Show a hint ({left} left{cost\
s})",{left:m,costs:S}):h("No hint left");a.replaceChildren($),ve(a,!m)}}function As(n,r){let s=n.confidence?Ns():null,a=n.
reason?Os():null,c="";return w(),{elements:[r.body,s?.element,a?.element],draft:f,settle:w,unchecked:y,fill:g,show:m,open:()=>r.
open(),close(){for(let k of[r,s,a])k?.close()}};function f(){return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}
function w(){c=JSON.stringify(f())}function y(){let k=f();return JSON.stringify(k)===c?null:k}function g(k){try{k.sent&&
r.fill(k.sent),s?.show(k.confidence),a?.show(k.reason??"")}catch{}}function m(k){k.verdict==="sent"?r.fill(k.sent):r.show(
k),s?.show(k.confidence),a?.show(k.reason),w()}}function Es(n,r,s){let a=d("div",{class:"ck-marking",role:"listbox","ari\
a-multiselectable":"true",dir:"auto",onkeydown:v,...s}),c=n.map(S);a.append(r);let f=!1,w=0,y=0,g=!1,m=!0,k=O=>c[O].getAttribute(
"aria-selected")==="true";return{element:a,words:c,marked:()=>c.map((O,N)=>N).filter(k),markAll:$,current:()=>w,go:b,close(){
f=!0,a.setAttribute("aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function S([O,N],L){let M=d(
"span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:L?"-1":"0",onpointerdown:P=>_(P,L),onpointerenter(P){
P.buttons===1&&g&&W(L)}},N);return a.append(O,M),M}function $(O,N){for(let L of c.keys())A(L,O(L),N)}function A(O,N,L=!1){
(!f||L)&&c[O].setAttribute("aria-selected",String(N))}function _(O,N){O.button||(O.preventDefault(),c[N].releasePointerCapture?.(
O.pointerId),m=!k(N),g=!0,document.addEventListener("pointerup",D,{once:!0}),y=N,b(N),A(N,m))}function D(){g=!1}function W(O){
let[N,L]=[Math.min(y,O),Math.max(y,O)];for(let M=N;M<=L;M+=1)A(M,m);b(O)}function b(O){c[w].tabIndex=-1,w=O,c[O].tabIndex=
0,c[O].focus()}function v(O){let N=c.length-1,L=getComputedStyle(a).direction==="rtl"?-1:1,M={ArrowRight:w+L,ArrowLeft:w-
L,ArrowDown:I(1),ArrowUp:I(-1),Home:0,End:N};if(O.key===" "||O.key==="Enter")y=w,m=!k(w),A(w,m);else if(O.key in M){let P=Math.
max(0,Math.min(N,M[O.key]));O.shiftKey?(k(w)||(y=w),m=!0,W(P)):b(P)}else return;O.preventDefault(),O.stopPropagation()}function I(O){
let N=c[w].getBoundingClientRect(),L=c.map((oe,le)=>({at:le,box:oe.getBoundingClientRect()})).filter(({box:oe})=>O*(oe.top-
N.top)>N.height/2);if(!L.length)return w;let M=L.map(({box:oe})=>oe.top),P=O>0?Math.min(...M):Math.max(...M),X=L.filter(
({box:oe})=>Math.abs(oe.top-P)<N.height/2),ne=oe=>Math.abs(oe.left-N.left);return X.reduce((oe,le)=>ne(le.box)<ne(oe.box)?
le:oe).at}}var Ms=()=>({right:h("Chosen: right"),wrong:h("Chosen: not right"),missed:h("Not chosen, but right"),left:h("\
Correctly left out")});function Rs(n,{how:r,type:s}){let a=se("options"),c=n.map(({token:m,text:k})=>{let S=`${a}-${m}`,
$=d("input",{type:s,id:S,name:a,value:m}),A=ae("label",{for:S,dir:"auto"},k),_=Ze(),D=d("div",{class:"ck-option"},$,A,_.
element);return{token:m,input:$,label:A,feedback:_,row:D}}),f=Ze(),w=c.map(({row:m})=>m),y=d("div",{class:"ck-options"},
...w,f.element);return{how:r,body:y,answer(){let m=c.filter(({input:k})=>k.checked).map(({token:k})=>k);return m.length?
{choices:m}:null},fill({choices:m}){for(let{token:k,input:S}of c)S.checked=m.includes(k)},show(m){for(let[k,{chosen:S,verdict:$,
feedback:A}]of g(m))if(k.input.checked=S,$){Oe(k.input,k.feedback.element),k.row.dataset.verdict=$;let _=ht($,Ms()[$]);k.
feedback.set(_,Fe(A))}else m.missed&&Oe(k.input,f.element);m.missed&&f.set(Fe(m.missed))},said(m){return[...g(m).filter(
([,{verdict:k}])=>k&&k!=="left").map(([{label:k,feedback:S}])=>`${pt(k.textContent??"")} ${S.text()}`),f.text()].filter(
Boolean).join(" ")},...mt(y,()=>{for(let{input:m,feedback:k,row:S}of c)Oe(m),delete S.dataset.verdict,k.set();f.set()})};
function g(m){let k=new Map(m.options.map(S=>[S.token,S]));return c.flatMap(S=>{let $=k.get(S.token);return $?[[S,$]]:[]})}}
function Cs(n,r,s){let a=n.left,c=n.right,f=a.map(({token:g,text:m})=>({token:g,feedback:Ze(),...s(m)})),w=new Map(c.map(
({token:g,text:m})=>[g,Cn(m)])),y=d("div",{class:"ck-placing"},...f.map(({element:g,feedback:m})=>d("div",{class:"ck-pla\
ced"},g,m.element)));return{how:r,body:y,answer(){let g=f.map(({token:m,value:k})=>[m,k()]).filter(([,m])=>m);return g.length?
{pairs:Object.fromEntries(g)}:null},fill({pairs:g}){for(let{token:m,set:k}of f)k(g[m]??"")},show({pairs:g}){for(let{token:m,
feedback:k,control:S,set:$}of f){let A=g.find(D=>D.token===m);$(A.chosen);let _=jn(A.right,A.chosen);k.set(...Dn(_,Ls(_),
{...A,key:w.get(A.key)})),Oe(S,k.element),S.matches("select")&&et(S,_==="wrong")}},said:()=>f.map(({words:g,feedback:m})=>`${pt(
g)} ${m.text()}`).join(" "),...mt(y,()=>{for(let{feedback:g,control:m}of f)g.set(),Oe(m),et(m,!1)})}}function Ls(n){return{
right:h("Right"),wrong:h("Not right"),left:h("Nothing was chosen here")}[n]}function Is({how:n,label:r,after:s,more:a,sent:c,
filled:f,shown:w,key:y=g=>g}){let g=se("answer"),m=qn({id:g},[]),k=Ze(),S=d("p",{class:"ck-field"},d("label",{for:g},r),
m,s),$=d("div",{},S,a,k.element);return{how:n,body:$,input:m,answer:()=>c?.()??(m.value.trim()?{text:m.value.trim()}:null),
fill(A){m.value=A.text??"",f?.(A)},show(A){w?.(A),m.value||(m.value=A.written??"");let _=A.key===void 0?[]:[Wt(y(A.key))];
k.set(Fe(A.feedback),..._),Oe(m,k.element),et(m,A.verdict!=="right")},said:()=>k.text(),...mt($,()=>{k.set(),Oe(m),et(m,
!1)})}}var _s={...Rn,dateInWords:J,make:d,makeMarkdown:ae,t:h,tn:R,uniqueId:se,viewMarking:Es,viewOptions:Rs,viewPlaced:Cs,
viewTyped:Is},js=()=>({right:h("Right"),partly:h("Partly right"),near:h("Nearly right: check the spelling"),wrong:h("Not\
 right"),discussed:h("There is no right or wrong answer"),sent:h("Your answer is kept for your instructor, who marks it")}),
Ds=()=>({"too precise":h("Not right (more precise than the text)"),"too coarse":h("Partly right (less precise than the t\
ext)")});function Fn(n){let r=Ds()[n.note]??js()[n.verdict];if(!n.of)return`${r}.`;let s=R("{points} of {of} point","{po\
ints} of {of} points",n.of,{points:$e(n.points),of:$e(n.of)}),a=n.tries>1?h(" (first try: {points})",{points:$e(n.first)}):
"",c=n.cost?h(", less {share}% for hints",{share:$e(100*n.cost)}):"";return`${r}: ${s}${c}${a}.`}function qs(n,r){let{as_of:s,
confidence:a,evidence:c,left:f,reason:w,review_due:y}=n,g=[];if(a){let m=Un()[a].toLowerCase();g.push(h("You said: {conf\
idence}.",{confidence:m}))}return w&&g.push(h("Your reason: {reason}",{reason:w})),!n.final&&f!=null&&g.push(R("One try \
left.","{count} tries left.",f)),s&&s!==c?.as_of&&g.push(h("As of {day}.",{day:s})),y&&g.push(h("This answer was due to \
be checked again by {day}: it may be out of date.",{day:y})),[...g.map(m=>d("p",{class:"ck-beside"},m)),c?Bs(c,r):""]}function Bs(n,r){
let{before:s,words:a,after:c,told:f,draft:w}=n,y=h(a?"The words in the article":"The fact and its source"),g=a?[s,d("mar\
k",{},a),c]:[d("p",{},f)],m=h("This question rests on a draft that nobody has checked.");return d("figure",{class:"ck-ev\
idence"},d("figcaption",{},y),d("blockquote",{dir:"auto"},...g),a?Us(n,r):Fs(n),w?d("p",{class:"ck-beside"},m):"")}function Us({
printed_in:n,marks:r},s){if(!n&&!r)return"";let a=r?d("button",{type:"button",onclick:s},h("Show in the article")):null,
c=n?d("cite",{dir:"auto"},n):null;return d("p",{class:"ck-beside"},c," ",a)}function Fs({pages:n,read:r,as_of:s}){let a={
target:"_blank",rel:"noopener noreferrer"},c=n.flatMap(({address:y,host:g})=>[" ",d("a",{...a,href:y,title:y},g)]),f=[r&&
h("Read on {day}.",{day:r}),s&&s!==r&&h("True as of {day}.",{day:s})].filter(Boolean).join(" "),w=c.length?[h("Source:"),
...c,". "]:[];return d("p",{class:"ck-beside"},...w,f)}function zs(n,r){let{drafts:s,extraViews:a,given:c,onChange:f,together:w}=r,
{region:y,announce:g}=ce(),m=ct(g),k=Ps(n,m,r),S={...xs,...a}[n.kind](n,{..._s,announce:g,mark:ie}),$=As(n,S),{check:A,reveal:_}=Ws(
M(),w,le),D=Ts(n,ye),W=Ct(),b=d("div",{class:"ck-result"}),v=Ys(n,r.number,S.how,W.element,...$.elements,m.elements.left,
D.list,d("div",{class:"ck-actions"},A,_,D.button),m.elements.notice,m.elements.unsaved,b,y),I=d("form",{novalidate:!0,onsubmit:oe},
v),O=!1,N=!1,L="";return X(),{element:I,restore:Y,action:P,tell:m.tell,setUnsaved:m.setUnsaved,keepDraft:ne,focus:()=>Ln(
S.body),isAnswered:()=>O};function M(){return n.sealed?h("Keep this answer"):S.check??h("Check")}function P(){return!Ie(
A)&&S.answer()?{did:"answer",...$.draft()}:null}function X(){let q=s.of(n,!!S.isFreeText)??c;q&&$.fill(q),m.setLeft(!!(q&&
!c))}function ne(){let q=Ie(A)?null:$.unchecked();q?s.keep(n,q):s.forget(n)}function oe(q){if(q.preventDefault(),Ie(A)||
w)return;let V=P();V?L===JSON.stringify(V)?m.tell(h("Change your answer, then check again.")):he(V,A):m.tell(h("Answer f\
irst, then check."))}function le(){Ie(_)||he({did:"show"},_),A.focus()}function he(q,V){ve(V,!0),k(q,{onReply(re){q.did===
"answer"&&(L=JSON.stringify(q)),ve(V,!1),Y(re.stands),ne(),f(re.score);let pe=re.stands.result,we=pe.verdict==="sent"?"":
S.said(pe);g([Fn(pe),we,m.whyUnsaved()].join(" "))},onSilence:()=>ve(V,!1),onRefused(re){ve(V,!1);let pe={reason:re};m.tell(
n.sealed?h("Not kept: {reason}.",pe):h("Not checked: {reason}.",pe))}})}function ye(){k({did:"hint"},{onReply(q){D.show(
q.stands.hints),m.clear(),g(h("Hint {place}: {hint}",{place:D.count(),hint:D.last()}))},onSilence:D.offerNext})}function ie(q,V){
k({did:"mark",marks:q},{onReply:re=>V(re.stands.result)})}function Y({hints:q,result:V,earlier:re}){if(W.show(re),!N&&!q.
length&&!V)return;N=!0;let pe=v.contains(document.activeElement),we=$.unchecked();D.show(q),m.clear(),O=!!V,v.toggleAttribute(
"data-answered",O),_.hidden=!V?.may_show,ve(A,!!V?.final),S.open(),V?(ue(V,we),V.final&&U(pe)):(L="",we||$.settle(),b.replaceChildren())}
function ue(q,V){$.show(q),V&&!q.final&&$.fill(V),(q.final||!$.unchecked())&&m.setLeft(!1),b.replaceChildren(ht(q.verdict,
Fn(q)),...qs(q,r.showInArticle))}function U(q){s.forget(n),$.close(),q&&A.focus()}}function Ps(n,r,{actions:s,whyUnsaved:a}){
return(c,f)=>s.give(n.id,c,{onReply(w){r.setUnsaved(w.saved?"":fe(a())),f.onReply(w)},onSilence(){f.onSilence?.(),r.clear(),
r.setUnsaved(Ne(s.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function Ws(n,r,s){let a={type:"butt\
on",hidden:!0,onclick:s};return{check:d("button",{type:"submit",class:"ck-main",hidden:r},n),reveal:d("button",a,h("Show\
 the answer"))}}function Ys(n,r,s,...a){let c=n.tries?R("One try.","{count} tries.",n.tries):"",f=[s,c].filter(Boolean).
join(" "),w=se("how"),y=[r,n.lesson].filter(Boolean).join(" · "),g=ae("span",{class:"ck-prompt",dir:"auto"},n.prompt);return d(
"fieldset",{class:"ck-question","aria-describedby":w},d("legend",{},d("span",{class:"ck-number"},y),g),n.below?ae("div",
{dir:"auto"},n.below):null,d("p",{class:"ck-how",id:w},f),...a)}function Gs(n,r,s){let{isTogether:a,isSealed:c,passMark:f,
whyUnsaved:w,restore:y,announce:g}=s,m=d("p",{class:"ck-score"}),k=d("p",{class:"ck-notice"}),S=d("p",{class:"ck-why-uns\
aved"}),$=d("button",{type:"button",class:"ck-main",hidden:!a,onclick:_},h(c?"Keep all answers":"Check all answers")),A=d(
"button",{type:"button",hidden:!0,onclick:W},h("Retry the questions you missed"));return{buttons:[$,A],told:[k,S,m],setScore:I,
setSaved:()=>S.replaceChildren()};function _(){if(Ie($))return;n.addAll();let O=n.actions();if(!Object.keys(O).length){v(
h("Answer first, then check."));return}ve($,!0),r.giveAll(O,{onReply(N){ve($,!1),y(N),D(N.saved)},onSilence(){ve($,!1),b()}})}
function D(O){let N=n.left(),L=N?R("1 question is still open.","{count} questions are still open.",N):"";k.replaceChildren(
L),S.replaceChildren(O?"":fe(w())),g([m.textContent,L,S.textContent].join(" "))}function W(){r.again({onReply(O){k.replaceChildren(),
n.addAll(),y(O),n.firstToAnswer()?.focus()},onSilence:b})}function b(){k.replaceChildren();let O=Ne(r.areStored());S.replaceChildren(
O),g(O)}function v(O){k.replaceChildren(O),g(O)}function I(O){m.replaceChildren(Hs(O,f)),A.hidden=!O.missed}}function Hs({
answered:n,questions:r,of:s,points:a,first:c,passed:f},w){let y=[];return n&&y.push(h("Answered {answered} of {questions\
}.",{answered:n,questions:r})),n&&s&&y.push(h("Score: {points} of {of}; on the first try, {first}.",{points:$e(a),of:$e(
s),first:$e(c)})),f!=null&&y.push(f?h("That is enough to pass."):h("You need {mark}% to pass.",{mark:w})),y.join(" ")}var Ks={
render({model:n,el:r,views:s={}}){F(n,r);let a=Vs(n,wn(n),s);r.replaceChildren(a.element);let c=Wr(n,r,a.reload);return()=>{
a.close(),c()}}};function Vs(n,r,s){let a=n.get("shown"),c=n.get("manner"),f=()=>n.get("kept")?.why,{region:w,announce:y}=ce(),
g=gn(r,c,a,{onNews:le,onLate:ye,onElsewhere:P}),m=kn(c),k=Js(g.waiting()),S=c.way==="all",$=rs(a,{way:c.way,makeForm:I,put:O}),
A=Gs($,g,{isTogether:S,isSealed:a.some(({sealed:ie})=>ie),passMark:c.pass_mark,whyUnsaved:f,restore:M,announce:y}),_=Qe(
{look:ne,retry:X,announce:y}),D=d("div",{class:"ck-actions"},$.next,...A.buttons),W=0,b=d("div",{class:"ck ck-quiz",oninput:N,
onclick:N,onkeyup:N,onpointerup:N},c.told?d("p",{class:"ck-told"},c.told):null,_.element,D,...A.told,w);return $.begin(),
n.on("change:kept",oe),_.show({aloud:!0}),r.ask({type:"open"},{onReply:L,onSilence:he}),{element:b,close:v,reload:P};function v(){
n.off("change:kept",oe);for(let ie of[g,m,_,r])ie.close()}function I(ie,Y){return zs(ie,{number:Y,actions:g,drafts:m,given:k.
get(ie.id),whyUnsaved:f,together:S,extraViews:s,showInArticle:()=>r.ask({type:"evidence",question:ie.id},{onReply:Qs}),onChange(ue){
A.setScore(ue),$.arrange()}})}function O(ie,Y){D.before(...ie.map(ue=>ue.element)),Y?b.dataset.toCome=String(Y):delete b.
dataset.toCome}function N({target:ie}){let Y=$.around(ie);Y&&m.soon(Y)}function L(ie){M(ie),g.open(ie.versions),le()}function M(ie){
$.restore(ie.questions),A.setScore(ie.score)}function P(){r.ask({type:"open"},{onReply:M}),le()}function X(ie){r.ask({type:"\
retry"},{onReply(){le(),_.show({aloud:ie})}})}function ne(){return{kept:n.get("kept")??{},late:W,waiting:g.waiting().length,
isSilent:g.areSilent(),areStored:g.areStored()}}function oe(){f()||g.saved(),le()}function le(){_.show();let ie=new Set(
g.waiting().map(({question:Y})=>Y));ie.size||A.setSaved(),$.setSaved(ie)}function he(){g.notOpened(),_.show({aloud:!0});
for(let{question:ie}of g.waiting())$.named(ie)?.setUnsaved(Ne(g.areStored()))}function ye({question:ie=""},Y){if(W+=Y.saved?
1:0,Y.type==="state"?M(Y):Y.stands&&(A.setScore(Y.score),$.restoreOne(ie,Y.stands)),Y.without_effect?.length){let ue=h("\
The work that was waiting in this browser is kept in your record but does not count, because something else was done her\
e before it arrived.");$.named(ie)?.tell(ue)}}}function Js(n){let r=n.filter(({deed:s})=>s?.did==="answer");return new Map(
r.map(({question:s,deed:a})=>[s,a]))}function Qs(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"\
center"})}function zn(n,r,s=0){let a=r.getBoundingClientRect(),c=n.getBoundingClientRect(),f=c.top+s;if(a.top>=f&&a.bottom<=
c.bottom)return;let w=matchMedia("(prefers-reduced-motion: reduce)").matches,y=Math.max(0,(c.bottom-f-a.height)/2);n.scrollBy(
{top:a.top-f-y,behavior:w?"auto":"smooth"})}function Xs(n,r,s){let a=d("div",{class:"ck-article",role:"group",tabindex:"\
0","aria-label":h("Article"),lang:n.lang||null,onclick:({target:b})=>{b instanceof Element&&$(b.closest(".ck-passage"))},
onkeydown:w}),c=[],f=[];return{element:a,show:y,select:D,scrollToMarked:()=>W(c.find(b=>b.marked))};function w(b){let v=f.
findIndex(({element:O})=>O===b.target);if(v<0||b.altKey||b.ctrlKey||b.metaKey)return;let I={ArrowRight:v+1,ArrowDown:v+1,
ArrowLeft:v-1,ArrowUp:v-1,Home:0,End:f.length-1}[b.key];if(b.key==="Enter"||b.key===" ")$(f[v].element);else if(f[I])A(f[I]);else if(I===
void 0)return;b.preventDefault()}function y(b,v){let I=new Set,O=[...v,...b.flatMap(M=>[M.evidence,...M.passages])];for(let[
M,P]of O)I.add(M).add(P);c=[];let N=[],L=0;for(let M of n.blocks)N.push(r.slice(L,M.start),g(M,[...I])),L=M.end;N.push(r.
slice(L,r.length)),m(b,v),f=c.filter(M=>M.rows.length),f.forEach(S),f.length&&_(f[0]),a.replaceChildren(...N)}function g(b,v){
let I=[...v.filter(P=>b.start<P&&P<b.end).sort((P,X)=>P-X),b.end],O=I.map((P,X)=>{let ne=X?I[X-1]:b.start,oe=d("span",{},
r.slice(ne,P));return{start:ne,end:P,rows:[],marked:!1,element:oe}});c.push(...O);let N=b.aside?d("span",{class:"ck-asid\
e-label"},b.aside):null,L=b.aside?"ck-aside":`ck-${b.kind.replace(" ","-")}`,M=O.map(P=>P.element);return d("p",{class:L,
dir:"auto"},N,...M)}function m(b,v){let I=b.flatMap(O=>O.passages.map(([N,L])=>({id:O.id,start:N,end:L})));I.sort((O,N)=>O.
end-O.start-(N.end-N.start));for(let{id:O,start:N,end:L}of I)for(let M of k(N,L))M.rows.includes(O)||M.rows.push(O);for(let[
O,N]of v)for(let L of k(O,N))L.marked=!0,L.element.classList.add("ck-marked")}function k(b,v){let I=0;for(let N=c.length;I<
N;){let L=I+N>>1;c[L].start<b?I=L+1:N=L}let O=I;for(;O<c.length&&c[O].end<=v;)O+=1;return c.slice(I,O)}function S({element:b,
rows:v}){b.classList.add("ck-passage"),b.prepend(d("span",{class:"ck-unseen"},`${v.join(", ")}: `)),b.setAttribute("role",
"button"),b.setAttribute("tabindex","-1"),b.setAttribute("aria-pressed","false"),te(b)}function $(b){let v=f.find(O=>O.element===
b);if(!v)return;_(v);let I=v.rows.indexOf(v.chosen??"");s(v.rows[(I+1)%v.rows.length])}function A(b){_(b),b.element.focus()}
function _(b){for(let v of f)v.element.tabIndex=v===b?0:-1}function D(b){for(let N of c){let L=b!==void 0&&N.rows.includes(
b.id),[M,P]=b?.evidence??[1/0,-1/0];N.chosen=L?b.id:void 0,N.element.classList.toggle("ck-chosen",L),N.element.classList.
toggle("ck-evidence",M<=N.start&&N.end<=P),N.rows.length&&N.element.setAttribute("aria-pressed",String(L))}let v=c.find(
N=>N.chosen),I=a.getRootNode(),O=I instanceof Document||I instanceof ShadowRoot?I.activeElement:null;!v||f.some(({element:N})=>N===
O)||(_(v),W(v))}function W(b){b&&zn(a,b.element)}}var Zs=class{constructor(n){this.text=n,this.units=[0];let r=0;for(let s of n)
r+=s.length,this.units.push(r)}get length(){return this.units.length-1}slice(n,r){return this.text.slice(this.units[n],this.
units[r])}};function ei(n,r,{choose:s,switchTo:a}){let c=se("rows"),f=d("div",{class:"ck-rows"}),w=d("p",{class:"ck-hint\
 ck-drafts"}),y=d("div",{class:"ck-detail"}),g=n.map(({name:N,label:L,rows:M})=>{let P=R("1 row","{count} rows",M.length);
return d("option",{value:N},h("{label} ({rows})",{label:L,rows:P}))}),m=d("select",{onchange:()=>a(m.value)},...g),k=d("\
label",{class:"ck-switch"},h("Table")," ",m),S=new Map,$,A=!1;return{element:d("div",{class:"ck-table"},k,w,f,y),show:_,
select:b};function _(N){m.value=N.name,S=new Map(N.rows.map(M=>[M.id,W(N,M)]));let L=ti(N.rows);w.hidden=!L,w.textContent=
L,f.replaceChildren(N.rows.length?D(N):d("p",{},h("This table has no rows for this article."))),f.scrollTop=0}function D(N){
let L=h("{label}: choose a row to mark its words",{label:N.label}),M=[h("Row"),...N.columns].map(X=>d("th",{scope:"col"},
X)),P=[...S.values()].map(({element:X})=>X);return d("fieldset",{},d("legend",{},L),d("table",{},d("thead",{},d("tr",{},
...M)),d("tbody",{},...P)))}function W(N,L){let M=`${c}-${L.id}`,P=()=>s(L.id),X=d("input",{type:"radio",name:c,value:L.
id,id:M,onchange:P}),ne=d("label",{for:M},X,L.id),oe=`${M}-main`,le=L.cells.map((ye,ie)=>d("td",{dir:"auto",id:ie===N.main?
oe:null,"data-heading":N.columns[ie]},ye));return X.setAttribute("aria-describedby",oe),{element:d("tr",{onclick:he},d("\
th",{scope:"row"},ne),...le),input:X};function he({target:ye}){ye instanceof Element&&ye.closest("label")||(X.focus(),s(
L.id))}}function b(N){let L=$;S.get(L??"")?.element.classList.remove("ck-chosen"),$=N?.id;let M=S.get($??"");for(let{input:P}of S.
values())P.checked=P.value===$;return M?.element.classList.add("ck-chosen"),M&&zn(f,M.element,f.querySelector("thead")?.
offsetHeight),y.replaceChildren(...N?v(N):[d("p",{},h("No row is chosen."))]),L}function v(N){let L=I(N).map(({part:X,words:ne,
count:oe})=>d("li",{},d("span",{class:"ck-part"},X)," ",d("q",{dir:"auto"},ne),oe>1?R(" (once)"," ({count} times)",oe):null)),
M=[ni(N),oi(N),...N.why],P=d("details",{open:A,ontoggle:()=>A=P.open},d("summary",{},h("Why this row?")),d("ul",{},...M.
map(X=>d("li",{},X))));return[d("p",{class:"ck-detail-head"},d("strong",{},h("Row {id}",{id:N.id})),d("button",{type:"bu\
tton",onclick:O},h("Clear the marks"))),d("p",{class:"ck-part"},h("Its words in the article")),d("ul",{},...L),P]}function I(N){
let L=new Map;for(let[M,P,X]of N.passages){let ne=r.slice(M,P),oe=L.get(`${X} ${ne}`)??{part:X,words:ne,count:0};L.set(`${X}\
 ${ne}`,{...oe,count:oe.count+1})}return[...L.values()]}function O(){let N=S.get($??"");s(""),N?.input.focus()}}function ti(n){
let r=n.filter(({origin:s})=>s==="proposed").length;return r?r===n.length?h("This table is a draft that nobody has check\
ed."):R("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",r):""}function ni({origin:n,checked:r}){if(n==="machine")return h("The machine made this row.");if(n==="propo\
sed")return h("This row is a draft that nobody has checked.");let{kind:s,name:a,day:c}=r;return s==="person"?h("Checked \
by {name} on {day}.",{name:a,day:c}):h("Checked by {name}, a program, on {day}.",{name:a,day:c})}function oi({certainty:n}){
return h(n==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var Pn=150,Wn=n=>n.
length>Pn?`${n.slice(0,Pn)} …`:n,ri={render({model:n,el:r}){F(n,r);let s=n.get("page"),a=n.get("tables"),c=new Zs(s.text),
{region:f,announce:w}=ce(),y=Xs(s,c,_),g=ei(a,c,{choose:_,switchTo:b}),m=si(s);y.element.setAttribute("aria-describedby",
m.id);let k=s.title?h("Reader: {title}",{title:s.title}):h("Reader"),S=d("div",{class:"ck ck-reader",role:"group","aria-\
label":k},m,d("div",{class:"ck-sides"},y.element,g.element),f);r.replaceChildren(S);let $=Dt("reader","any"),A=W();return n.
on("change:table",O),n.on("change:selected",N),n.on("change:marked",L),O(),A=!1,L(),()=>{n.off("change:table",O),n.off("\
change:selected",N),n.off("change:marked",L)};function _(M){n.set("selected",M),n.save_changes(),D()}function D(){$.put(
n.get("place"),{at:Date.now(),table:n.get("table"),selected:n.get("selected")})}function W(){let M=$.get(n.get("place")),
P=a.find(({name:ne})=>ne===M?.table);if(!P||n.get("selected"))return!1;let X=P.rows.find(({id:ne})=>ne===M.selected);return n.
set("table",P.name),n.set("selected",X?.id??""),n.save_changes(),!0}function b(M){n.set("selected",""),n.set("table",M),
n.save_changes(),D()}function v(){let M=n.get("table");return a.find(P=>P.name===M)??a[0]}function I(){return v().rows.find(
({id:M})=>M===n.get("selected"))}function O(){let M=v();g.show(M),y.show(M.rows,n.get("marked")),N()}function N(){let M=I(),
P=g.select(M);y.select(M),!A&&(M?w(ii(M,M.cells[v().main])):P&&w(h("Marks cleared.")))}function L(){let M=n.get("marked");
if(y.show(v().rows,M),y.select(I()),!M.length)return;y.scrollToMarked();let P=M.map(([X,ne])=>c.slice(X,ne)).join(" … ");
w(h("Marked in the article: {words}",{words:Wn(P)}))}}};function si(n){let r=h("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),s=h("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),a=n.lang==="en"?s:`${r} ${s}`;return d("p",{class:"ck-hi\
nt",id:se("hint")},a)}function ii({id:n,passages:r},s){return R("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",r.length,{id:n,words:Wn(s)})}return x(E)})();return e}function Et(e,t=()=>{}){let o=new Map,i={get:u=>e[u],set(u,p){JSON.stringify(e[u])!==JSON.stringify(p)&&(e[u]=p,l(`chang\
e:${u}`,i,p))},save_changes(){},send:(u,p,x=[])=>t(u,x),on:(u,p)=>o.set(u,(o.get(u)??new Set).add(p)),off:(u,p)=>o.get(u)?.
delete(p),say:(u,p=[])=>l("msg:custom",u,p)};return i;function l(u,...p){for(let x of o.get(u)??[])x(...p)}}var Aa=/^[0-9a-f]{16}$/,Ea=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,fr=600;function pr({quiz:e,pass_mark:t},o,i,l){let u=lr(o,
t),p=new Map(i.map(B=>[B.id,B])),x=new Map,E=new Set,C=new Set;return{session:u,earlier:B=>x.get(B)??[],isNotPossible:B=>E.
has(B),versions:Object.fromEntries(o.map(({id:B,version:Q})=>[B,Q])),follow:J,act:j};async function j(B,Q=!1){let H=[],d={},
te=await l.append(()=>(J(),[H,d]=[[],{}],B.flatMap(([ae,ce])=>{try{let K=z(ae,ce,Q);return H.push(K.id),l.knows(K.id)?[]:
[F(K,ce,Q)]}catch(K){if(!(K instanceof ee))throw K;return d[ae]=K.message,[]}})));return{done:H,refused:d,saved:te}}function F(B,Q,H){
try{return h(B,Q)}catch(d){if(!H||!(d instanceof ee))throw d;return E.add(B.id),B}finally{C.add(B.id)}}function h(B,Q){let{
id:H,kind:d,version:te}=u.question(B.question),{sent:ae}=B.action;if(B.version!==te)return R(B),{...B,words:Mt(hr(p.get(
H),ae))};let{again:ce}=u.progress(H),{tries:K}=u.act(H,Q);if(Q.did!=="answer")return{...B,round:ce};let Z=K[K.length-1],
{confidence:se,reason:be}=Z;return{...B,action:{did:"answer",sent:Z.sent,confidence:se,reason:be},round:ce,attempt:K.length,
words:Mt(hr(p.get(H),ae)||Ko(d,p.get(H),ae))}}function R(B){x.set(B.question,[...x.get(B.question)??[],B])}function z(B,Q,H){
H||u.question(B);let d=o.find(({id:be})=>be===B)?.version,te=Q.version||d;if(!(Ot(B)&&Ot(Q.id)&&typeof Q.did=="string")||
typeof te!="string"||!Aa.test(te))throw new ee(G("this cannot be done here"));let ce=H?Ma(Q):Ve(),K={round:0,attempt:0,words:"",
n:0},se={...{id:Q.id,quiz:e,question:B,version:te},action:or(Q),time:ce,...K};if(je(rt(se)).length>Nt)throw new ee(G("th\
e answer is too long to be saved"));return se}function J(){for(let B of l.entries()){if(B.quiz!==e||C.has(B.id))continue;
C.add(B.id);let Q=o.find(({id:H})=>H===B.question);if(Q)if(B.version!==Q.version)R(B);else try{u.act(B.question,B.action)}catch(H){
if(!(H instanceof ee))throw H;E.add(B.id)}}}}function Ma({time:e}){let t=Ve();return typeof e=="string"&&Ea.test(e)&&e<t?
e:t}function hr(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(p=>Ee(p)&&"token"in p),l=new Map(i.map(
({token:p,text:x})=>[p,La(x)])),u=Ra(t);return u.flat().every(p=>l.has(p))?u.map(p=>p.map(x=>l.get(x)).join(": ")).join(
"; "):""}function Ra(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(o=>[o]):Ee(e?.pairs)?Object.entries(
e.pairs):[]}var Ca={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},La=e=>e.replace(/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,
t=>Ca[t]).trim();function Mt(e){let t=[...xt(e)];return t.length<=fr?t.join(""):`${t.slice(0,fr-1).join("")}…`}function mr({
action:e,words:t}){let{sent:o}=e;if(t||!Ee(o))return Mt(t);let{text:i}=o;return Mt(Ho(o)||(typeof i=="string"?i:""))}var Ia=5;function gr({manner:e,keys:t,shown:o},i,l){let u=pr(e,t,o,i),{session:p}=u,x={async open(){return await i.refresh(),
F()},retry:()=>x.open({}),async do({question:z,deed:J,late:B}){let Q=await u.act([[String(z),J??{}]],!!B),[H]=Object.values(
Q.refused);if(H)throw new ee(H);return["answer","show"].includes(J?.did)&&l.mark(j(z)),{...h(z),...R(Q)}},async"do-all"({
deeds:z}){let J=await u.act(Object.entries(z??{}));return{...F(),refused:J.refused,...R(J)}},async again({id:z}){await i.
refresh(),u.follow();let J=p.questions.filter(Q=>p.isMissed(Q.id)),B=await u.act(J.map(Q=>[Q.id,{did:"again",id:`${z}:${Q.
id}`}]));return{...F(),...R({...B,done:[...B.done,z]})}},async evidence({question:z}){return l.mark(j(z)),{type:"evidenc\
e"}}};return{async reply(z){try{if(!Object.hasOwn(x,z.type))throw new ee(G("this kind of message is not known"));return await x[z.
type](z)}catch(J){if(!(J instanceof ee))throw J;return{type:"refused",reason:J.message}}}};function E({id:z,hints:J}){let B=p.
progress(z),Q=Me(B).length?C(an(p,z)):null,H=u.earlier(z).filter(({action:d})=>d.did==="answer").map(d=>({time:d.time,words:mr(
d)}));return{hints:J.slice(0,B.hints).map(({text:d})=>d),result:Q,earlier:H.slice(-Ia)}}function C(z){let{evidence:J}=z;
return J?.words?{...z,evidence:{...J,marks:l.marks(J)}}:z}function j(z){return Me(p.progress(z)).length?an(p,z).evidence:
null}function F(){return u.follow(),{type:"state",questions:Object.fromEntries(p.questions.map(z=>[z.id,E(z)])),score:p.
score(),versions:u.versions}}function h(z){return{type:"done",stands:z in u.versions?E(p.question(z)):null,score:p.score()}}
function R({done:z,saved:J}){let B=z.filter(u.isNotPossible);return{done:z,saved:J,...B.length?{without_effect:B}:{}}}}function wr(){let e=new Map;return{add:(t,o)=>e.set(t,[...e.get(t)??[],o]),marks:({article:t,span:o})=>!!(o&&t&&e.has(t)),
mark(t){for(let o of e.get(t?.article??"")??[])t?.span&&o.set("marked",[t.span])}}}var kr=20,_a=1e3,ja=10**9,yr=10,Da=new TextEncoder().encode('{"format"'),qa=[239,187,191];function Rt(e,t){let o=qa.every(
(K,Z)=>e[Z]===K)?e.subarray(3):e,i=[],l=new Set,u=new Map,[p,x,E]=[0,0,0],[C,j]=[!1,!0],F=Ba(o),h=F.pop()??o.subarray(0,
0);for(let K of F)z(K,H);return h.length&&z(h,d),ae(),{entries:i,ids:l,last:p,backedUp:x,isUnended:h.length>0,needsHead:!j||
R(),mended:ce};function R(){return!C&&!l.size}function z(K,Z){if(E+=1,K.every(be=>be===13))return;let se=ir(K);if(se===null||
typeof se!="object"||Array.isArray(se))te(Z());else if("format"in se)Q(se);else if(j)"note"in se?J(se):B(tr(se));else return}
function J({upto:K}){Number.isInteger(K)&&(x=Math.max(x,Math.min(K,p)))}function B(K){K?l.has(K.id)?te(G("Line {line} re\
peats an earlier line: it counts once.",{line:E})):(l.add(K.id),i.push(K),K.n<ja&&(p=Math.max(p,K.n))):te(H())}function Q({
format:K,course:Z}){let se=R();if(se&&Number.isInteger(K)&&K!==Ke)throw new ee(Ua(K));if(!Number.isInteger(K)||typeof Z!=
"string")te(H());else{if(se&&Z!==t)throw new ee(Fa(t,Z));Z!==t||K!==Ke?(j=!1,te(G("Another record begins at line {line}:\
 it is ignored.",{line:E}))):se?C=!0:j?te(G("Line {line} repeats the header of the record: it is ignored.",{line:E})):j=
!0}}function H(){return G("Line {line} cannot be read: it is ignored, but stays in the file.",{line:E})}function d(){return G(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:E})}function te(K){u.size<_a&&u.set(E,K)}function ae(){
if(!R()||o.every(Z=>[0,10,13].includes(Z)))return;if(!Da.every((Z,se)=>se>=o.length||o[se]===Z)||F.length>1)throw new ee(
G("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function ce(){
let K=[...u.values()],Z=K.length-kr;return Z<=0?K:[...K.slice(0,kr),G("{count} more lines like these.",{count:Z})]}}function Ba(e){
let t=[],o=0;for(let i=e.indexOf(yr);i>=0;i=e.indexOf(yr,o))t.push(e.subarray(o,i)),o=i+1;return[...t,e.subarray(o)]}function Ua(e){
let t={known:Ke,found:e};return e>Ke?G("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",t):G("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",t)}var Fa=(e,t)=>G("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var br="coursekit",ln="records";function vr(e,t){return za(async()=>{let o=await Pa();try{await Wa(o,e,t)}finally{o.close()}})}
function za(e){return navigator.locks?navigator.locks.request(br,e):e()}function Pa(){return new Promise((e,t)=>{let o=indexedDB.
open(br,1);o.onupgradeneeded=()=>o.result.createObjectStore(ln),o.onsuccess=()=>e(o.result),o.onerror=()=>t(o.error),o.onblocked=
()=>t(new Error("blocked"))})}function Wa(e,t,o){return new Promise((i,l)=>{let u=e.transaction(ln,"readwrite"),p=u.objectStore(
ln),x=null;u.oncomplete=()=>i(),u.onabort=()=>l(x??u.error);let E=p.get(t);E.onsuccess=()=>{try{let C=o(E.result??new Uint8Array);
C&&p.put(C,t)}catch(C){x=C,u.abort()}}})}var Ya=32*1024*1024,un=new Uint8Array;function xr(e){let t=un,o=Rt(t,e),i=[],l="",u=new Set,p=Ha(e,()=>j().catch(()=>{})),
x=Promise.resolve();return j(),{course:e,begun:()=>x,entries:()=>[...o.entries,...i],knows:C,last:E,isAtStake:()=>E()>o.
backedUp,why:()=>l,waiting:()=>i.length,mended:()=>o.mended(),follow:d=>u.add(d),refresh:j,append:F,merge:h,noteBackup:R,
contents:z};function E(){return o.last+i.length}function C(d){return o.ids.has(d)||i.some(te=>te.id===d)}function j(){return J(
()=>[])}async function F(d){return await J(()=>{let te=d();return i=[...i,...te],[]}),!l}async function h(d){let te=Rt(d,
e),ae=0;return await F(()=>{let ce=te.entries.filter(K=>!C(K.id)&&Ga(K));return ae=ce.length,ce}),{added:ae,mended:te.mended()}}
function R(d){let te="the student has the entries up to here";return J(()=>[{note:te,upto:Math.min(d,E()),time:Ve()}])}function z(){
return st([t,H([])])}function J(d){return x=x.catch(()=>{}).then(()=>B(d)),x}async function B(d){let te=E(),[ae,ce]=[!1,
!1],K=()=>{ce=!0;let Z=d();return ce=!1,ae=!0,Z};try{let Z=un;await vr(e,be=>{Q(be);let Ce=H(K());if(Z=Ce.length?st([be,
Ce]):be,Z.length>Ya)throw new Error(G("the record has reached its maximum size"));return Ce.length?Z:null});let se=Z.length!==
t.length;Q(Z),l="",se&&p.tell()}catch(Z){if(ce)throw Z;l=Z instanceof Error?Z.message||Z.name:String(Z),ae||K()}if(E()!==
te||l)for(let Z of u)Z()}function Q(d){d.length===t.length&&d.every((te,ae)=>te===t[ae])||(o=Rt(d,e),t=d,i=i.filter(({id:te})=>!o.
ids.has(te)))}function H(d){if(!i.length&&!d.length)return un;let te=o.isUnended?[Uint8Array.of(10)]:[];return o.needsHead&&
te.push(je(er(e))),i.forEach((ae,ce)=>{te.push(je(rt({...ae,n:o.last+ce+1})))}),st([...te,...d.map(je)])}}var Ga=e=>je(rt(
e)).length<=Nt;function Ha(e,t){if(document.addEventListener("visibilitychange",()=>document.hidden||t()),!("BroadcastCh\
annel"in globalThis))return{tell(){}};let o=new BroadcastChannel(`coursekit ${e}`);return o.addEventListener("message",t),
{tell:()=>o.postMessage("more")}}var Ka=["reader","explorer","quiz","predict","progress"];function Sr(e){let t=wr(),o=new Map;return{records:o,showAll:i};
function i(x){let E=[...x.querySelectorAll(".coursekit-widget")].map(C=>({fragment:C,state:fn(C.querySelector("script"))}));
for(let C of Ka)for(let{fragment:j,state:F}of E)F?.widget===C&&l(j,F);return E.findLast(({state:C})=>C?.widget==="quiz")?.
fragment}function l(x,E){let C={...e.languages,own:E.own??""};Object.assign(E,{words:e.words??{},languages:C});let j=Et(
E,(B,Q)=>F(B,Q)),F=u(E,j),h=me("div",{class:"coursekit-shown"}),R=x.querySelector(":scope > template"),z=R instanceof HTMLTemplateElement?
R.content.cloneNode(!0):"",J=[...x.children];x.append(h);try{dr()[E.widget].render({model:j,el:h,views:{}});for(let B of J)
B.remove();x.append(z)}catch(B){h.remove(),console.error(B)}}function u(x,E){if(x.widget==="reader"&&t.add(x.article,E),
!x.course)return()=>{};let C=o.get(x.course)??xr(x.course);return o.set(x.course,C),"keys"in x?p(x,E,C):()=>{}}function p(x,E,C){
let j=gr(x,C,t),F=At(C);return Object.assign(x,{kept:dn(C),keeping:{course:x.course,place:"disk"}}),C.follow(()=>{E.set(
"kept",dn(C)),E.say({keeping:"changed"})}),async(h,R)=>{if("keeping_id"in h){let{files:z=[],...J}=await $r(()=>F(h,R));E.
say({...J,keeping_id:h.keeping_id},z)}else{let z=await $r(()=>j.reply(h));E.set("kept",dn(C)),E.say({...z,message_id:h.message_id})}}}}
var dn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function $r(e){try{return await e()}catch(t){if(!(t instanceof
ee))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function fn(e){try{return JSON.parse(e?.textContent??
"null")}catch{return null}}var Re=fn(document.querySelector("script.coursekit-page"))??{};Gn(Et(Re),me("div"));Re.lists&&Bo(Re.lists);Re.dates&&Go(
Re.dates);Re.customs&&Wo(Re.customs);var{records:Va,showAll:Nr}=Sr(Re),Ja=Nr(document);Ja?.after(...[...Va.values()].map(
ur));document.addEventListener("coursekit-revealed",({target:e})=>{e instanceof Element&&Nr(e)});})();

"use strict";(()=>{var tt={},Ye={used:"",own:""};function Kn(e,t){tt=e.get("words")??{};let o=e.get("languages");o?.used&&(Ye=o,t.lang=o.used,
t.dir=o.direction)}function P(e,t={}){let o=tt[e]??e;return Jn(typeof o=="string"?o:o[0],t)}function Vn(e,t,o,i={}){let d=tt[e]??
[e,t],u=Number.isInteger(o)?o<200?o:100+o%100:100,c=(tt[e]&&tt[""]?.[u])??+(o!==1);return Jn(d[Number(c)],{count:o,...i})}
function Jn(e,t){return e.replace(/\{(\w+)\}/g,(o,i)=>i in t?String(t[i]):o)}var vi=15e3,xi=new Set(["a","button","input","select","textarea","summary"]),$i="a[href], button, input, select, textare\
a, summary, [tabindex]";function he(e,t={},...o){let i=document.createElement(e);for(let[d,u]of Object.entries(t))d.startsWith(
"on")?i.addEventListener(d.slice(2),u):u!==!1&&u!=null&&i.setAttribute(d,u===!0?"":u);t.dir==="auto"&&Ye.own&&(i.lang=Ye.
own);for(let d of o)d!=null&&i.append(d);return(xi.has(e)||"tabindex"in t)&&Qn(i),i}function Qn(e){e instanceof HTMLElement&&
e.matches($i)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Qn(e)}));function Xn(){let e=he("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
he("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),vi)}}}var gc=Math.random().toString(36).slice(2,12);var Zn=8,Si=6e4;function to(e){let{region:t,announce:o}=Xn(),i=he("p",{class:"ck-notice"}),d=he("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:M}),u=he("button",{type:"button",onclick:E},P("Download my answers")),c=he("button",{type:"button",onclick:()=>d.
click()},P("Upload a file of answers"));return he("div",{class:"ck-file"},he("div",{class:"ck-actions"},u,c,d),i,t);function y(D){
i.replaceChildren(D),o(D)}async function E(){try{let{name:D,upto:L,files:h}=await e.ask({keeping:"take"});if(!L)return y(
P("There is nothing to download yet."));Oi(new Blob(h,{type:"application/jsonl"}),D),await e.ask({keeping:"taken",upto:L}),
y(P("Downloaded: {name}. Keep this file.",{name:D}))}catch(D){y(P("Not downloaded: {reason}",{reason:eo(D)}))}}async function M(){
let[D]=d.files??[];if(D)try{if(D.size>Zn*1024*1024)throw new Error(P("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Zn}));let{told:L}=await e.ask({keeping:"add"},[await D.
arrayBuffer()]);y(L)}catch(L){y(P("Not uploaded: {reason}",{reason:eo(L)}))}finally{d.value=""}}}var eo=e=>e instanceof Error?
e.message:String(e);function Oi(e,t){let o=URL.createObjectURL(e);he("a",{href:o,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(o),Si)}var X=class extends Error{};var no={read(e,t,{options:o,Refusal:i,t:d}){let u=o.read(e,t);if(u.size!==1)throw new i(d("more than one option is chose\
n, but only one is asked for"));return u},grade:(e,t,{options:o})=>Number([...o.right(e)].every(i=>t.has(i))),outcome:(e,t,o,{
options:i})=>i.outcome(e,t,o)};var oo={read:(e,t,{options:o})=>o.read(e,t),grade(e,t,{options:o}){let i=o.right(e),d=[...t].filter(u=>i.has(u)).length;
return Math.max(0,d-(t.size-d))/i.size},outcome(e,t,o,{options:i}){let d=i.outcome(e,t,o),u=i.right(e),c=t.size<u.size&&
[...t].every(y=>u.has(y));return!o&&e.if_missed&&c?{...d,missed:e.if_missed}:d}};var ro={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var Wt=({accept:e},t,{fits:o})=>!!t&&o(t,e);function Ei(e,t,o){return Wt(e,t,o)?e.feedback:t&&(o.nearFeedback(e.near,t)||
e.if_wrong)}var Ti=({accept:e,among:t,near:o},i,d)=>!t.length&&d.nearFeedback(o,i)===null&&d.isSlip(i,e),so={read({gaps:e},t,{
Refusal:o,strip:i,t:d,typed:u}){let c=t?.gaps;if(!Array.isArray(c)||c.length!==e.length)throw new o(d("some gaps were no\
t sent"));if(!c.some(M=>typeof M=="string"&&i(M)))throw new o(d("nothing is written"));let y=M=>typeof M=="string"&&!i(M),
E=c.map(M=>y(M)?"":u({text:M}));return e.forEach(({among:M},D)=>{if(M.length&&E[D]&&!M.includes(E[D]))throw new o(d("som\
ething is chosen that is not offered for the gap"))}),E},grade({gaps:e},t,o){let i=e.flatMap((u,c)=>Wt(u,t[c],o)?[]:[[u,
t[c]]]),d=i.length&&i.every(([u,c])=>Ti(u,c,o));return[(e.length-i.length)/e.length,d?"near":""]},outcome:({gaps:e},t,o,i)=>({
gaps:e.map((d,u)=>{let c=Wt(d,t[u],i),y={right:c,written:t[u],feedback:Ei(d,t[u],i)};return!c&&!o?y:{...y,key:d.accept[0],
why:c?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(o=>typeof o=="string"):[]).map(o=>o||"…").
join("; ")}};var[io,Ni]=["0001-01-01","9999-12-31"],pe=(e,t=2)=>String(e).padStart(t,"0");function ge(e,t,o){let i=nt(Number(e),Number(
t));return Number(e)>0&&Number(o)>0&&Number(o)<=i?`${pe(Number(e),4)}-${pe(Number(t))}-${pe(Number(o))}`:""}function nt(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Pt(e,t,o){let i=new Date(Date.
UTC(2e3,t-1,o));return i.setUTCFullYear(e),i}function Ai(e,t,o){let d=Pt(e,1,4),u=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,c=new Date(u+3*864e5);if(t<1||e<1||c.getUTCFullYear()!==e)return null;let y=[u+(o-1)*864e5,u+6*864e5].map(
E=>{let M=new Date(E);return ge(M.getUTCFullYear(),M.getUTCMonth()+1,M.getUTCDate())});return y.every(Boolean)&&y[0]>=io&&
y[1].length===10?y:null}function Ae(e,t,o){let[i,d]=[Math.floor((t+o-2)/12),(t+o-2)%12+1],u=ge(e+i,d,nt(e+i,d)),c=ge(e,t,
1);return c&&u&&u.length===10?[c,u]:null}var Mi=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let o=ge(e,t.slice(0,2),t.slice(
3));return o?[o,o]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>Ai(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Ae(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ae(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ae(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Ae(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ae(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ae(e,1,12)],[/^(\d{3})$/,
e=>Ae(e*10,1,120)],[/^(\d\d)$/,e=>Ae(e*100,1,1200)]];function Ie(e){if(e.includes("/")){let[t,o]=e.split("/").map(Ie);return t&&
o?[t[0],o[1]]:null}for(let[t,o]of Mi){let i=t.exec(e);if(i)return o(Number(i[1]),i[2])}return null}var Me=e=>Ie(e)??[io,
Ni];function Yt(e,t){let[o,i]=[Me(e),Me(t)];return i[0]<=o[0]&&o[1]<=i[1]}var Gt=(e,t)=>e&&t?e+t:"";function ao(e,t="00",o=""){let i=Number(e);return o&&(i<1||i>12)?"":`T${pe(o?i%12+(o==="PM"?12:
0):i)}:${t}`}function co({first:e,second:t,year:o}){let[i,d]=[ge(o,t,e),ge(o,e,t)];return!i||!d||Number(e)===Number(t)?i||
d:`${o}-XX-XX`}var Ht=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function lo({year:e,second:t}){let o=(Number(
t)-Number(e)%100+100)%100;return o===1||Number(t)>12&&o<30?`${e}/${pe(Number(e)+o,4)}`:""}function uo({which:e,month:t,year:o},i){
let d=Number(i.month[t]),u=Number(i["week-of"][e]),c=u<0?u+nt(Number(o),d)+1:u,y=`${o}-${pe(d)}`;return`${y}-${pe(c)}/${y}\
-${pe(c+6)}`}function fo({which:e,weekday:t,month:o,year:i},d){let u=Number(d.month[o]),c=Number(d["week-of"][e]),y=c<0?
nt(Number(i),u)-6:c,E=(Pt(Number(i),u,y).getUTCDay()+6)%7,M=(Number(d.weekday[t])-1-E+7)%7;return ge(i,u,y+M)}var ho=e=>e>
0&&e<100?pe(e-1):"";function po(e,t){let o=e.split(/[ -]/).filter(u=>u!=="and"&&u!=="oh"),i=u=>Number(t.tens[u]??t.teens[u]??
t.ones[u]??0);if(o[1]==="thousand")return pe(2e3+o.slice(2).reduce((u,c)=>u+i(c),0),4);let d=o.slice(1);return d[0]==="h\
undred"?pe(i(o[0])*100,4):pe(i(o[0]),2)+pe(d.reduce((u,c)=>u+i(c),0),2)}var mt="[\\p{L}\\p{N}_]",xe=`(?!${mt}|\\p{M})`,go=`(?:1\\d|2[01])\\d\\d${xe}`,Ri=(e,{escaped:t})=>`(?:${[...e].sort((o,i)=>i.
length-o.length).map(t).join("|")})${xe}`,mo=new WeakMap;function rt(e){let t=mo.get(e.dates())??Ci(e);return mo.set(e.dates(),
t),t}function Ci(e){let t=_i(e);return{whole:[...Li(t),...qi(t),...Di(t)].map(([i,d,u])=>({pattern:ot(i),value:d,lends:u})),
yearless:ji(t).map(([i,d])=>({pattern:ot(i),value:d})),...Ii(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ot=e=>new RegExp(`^(?:${e})$`,"u");function _i(e){let t=e.dates(),o=ie=>Ri(Object.keys(t[ie]),e),i=(ie,Te)=>Number(t[ie][Te]),
d=o("month"),u=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${xe}(?!\\.\\d|,\\d{3}(?!\\d))`,c=`(?:${u}|${o("nth")})`,y=`(?:\
\\d{1,2}(?:st|nd|rd|th)${xe}|${o("nth")})`,E=`the ${y}`,M=`${o("tens")}(?:[ -]${o("ones")})?`,D=`(?:oh[ -]${o("ones")}|${M}\
|${o("teens")}|hundred${xe})`,L=`(?:${M}|${o("teens")}|${o("ones")})`,h=`(?:${o("centuries")} ${D}|two thousand(?: (?:an\
d )?${L})?${xe})`,N=`(?<year>${go})`,F=`(?:${N}|(?<spelled>${h}))`,K=`(?:,? |,)${N}`,B=ie=>`(?:(?<day>${E}|${c}) (?:of )\
?|the (?<day2>${c}) day of )(?<month>${d})${ie}`,re=ie=>`(?<month>${d}) (?:the )?(?<day>${c})${ie}`,G=`(?:${o("weekday")}\
,? (?:the )?)?`,p=`${o("phase-of")} `,V=`(?:${o("phase")}[ -]?|mid-?)`,Z=`(?:${V}|${p})?`,ce=ie=>{let Te=ie.replace(/^the /,
"");return i("nth",Te)||parseInt(Te,10)},Y=ie=>ie.year??po(ie.spelled,t),ae=ie=>ge(Y(ie),i("month",ie.month),ce(ie.day??
ie.day2)),te=ie=>`${Y(ie)}-${pe(i("month",ie.month))}`,be=o("ordinal"),Fe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",me=`(?<\
meridiem>${o("meridiem")})`,Le="(?<minutes>[0-5]\\d(?!\\d))",qe=`(?:${Fe}(?::${Le}(?::[0-5]\\d)?(?: ?${me})?|\\.${Le.replace(
"<m","<inM")} ?${me.replace("<m","<inM")}| ?${me.replace("<m","<ofM")}| o'clock)|(?<moment>${o("moment")}))(?: (?<zone>${o(
"zone")}))?`;return{lists:t,words:o,ofList:i,month:d,inFigures:u,day:c,nthDay:y,nth:E,tens:M,tail:D,small:L,spelled:h,year:N,
anyYear:F,ofYear:K,dayFirst:B,monthFirst:re,weekday:G,phaseOf:p,phaseWord:V,phase:Z,number:ce,yearOf:Y,dated:ae,monthOf:te,
ordinal:be,hours:Fe,meridiem:me,minutes:Le,clock:qe,timed:ie=>{let Te=ie.zone&&t.zone[ie.zone]!=="-"?t.zone[ie.zone]:"",
Rt=t.meridiem[ie.meridiem??ie.inMeridiem??ie.ofMeridiem],ct=ie.moment?t.moment[ie.moment]:ao(ie.hours,ie.minutes??ie.inMinutes,
Rt);return Gt(ae(ie),ct&&ct+Te)}}}function Li({words:e,month:t,year:o,ofYear:i,dayFirst:d,monthFirst:u,weekday:c,phase:y,
dated:E,clock:M,timed:D}){return[[`${y}${c}${d(i)}`,E,!0],[`${y}${c}${u(i)}`,E,!0],[`${e("weekday")} \\((?:${d(i)})\\)`,
E,!0],[`${o}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,L=>ge(L.year,L.month,L.day)],[`${o}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,L=>ge(L.year,L.month,L.day)],[`${o}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,L=>ge(L.year,L.month,L.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${o}`,E,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${xe}`,
co],[`${M},? ${c}(?:${d(i)})`,D],[`${M},? ${c}(?:${u(i)})`,D],[`${o}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,L=>Gt(ge(L.year,L.month,L.day),L.time.toUpperCase())]]}function qi({month:e,year:t,anyYear:o,phase:i,yearOf:d,
monthOf:u}){return[[`${i}(?<month>${e})(?:,| of)? ${o}`,u,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,c=>Ht(c,c.number)],[`(?<n\
umber>\\d\\d)/${t}`,c=>Ht(c,c.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,c=>c.year],[`fy ${t}`,c=>c.
year],["fy(?<year>(?:19|20)\\d\\d)",c=>c.year],["fy(?<two>\\d\\d)",c=>(c.two>"50"?"19":"20")+c.two],[`the year ${o}`,d],
[`${i}${o}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,lo]]}function Di({lists:e,words:t,ofList:o,month:i,nthDay:d,year:u,anyYear:c,
phaseOf:y,phaseWord:E,phase:M,number:D,yearOf:L,ordinal:h}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${h}) quarter (?:of\
 )?${u}`,N=>`${N.year}-Q${o("ordinal",N.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${u}`,N=>`${N.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${u}`,N=>`${N.year}-Q${N.part}`,!0],[`${u} q(?<part>[1-4])${xe}`,N=>`${N.year}-Q${N.part}`,
!0],[`h(?<part>[12]) (?:of )?${u}`,N=>`${N.year}-H${N.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${u}`,N=>`${N.
year}-H${o("half",N.half)}`],[`${M}(?:the )?(?<season>${t("season")})(?: of|,)? ${c}`,N=>`${L(N)}-${e.season[N.season]}`],
[`(?:${y})?(?:the )?(?:${E})?(?<decade>(?:1\\d|20)\\d)0'?s${xe}`,N=>N.decade],[`the (?<word>${t("decades")})`,N=>`19${e.
decades[N.word]}`],[`(?:${y})?(?:the )?(?:${E})?(?<day>${d}) century`,N=>ho(D(N.day??N.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${i})(?:,? |,)${u}`,N=>uo(N,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${i})(?:,? |,)${u}`,N=>fo(N,e)]]}function ji({ofList:e,month:t,dayFirst:o,monthFirst:i,weekday:d,number:u}){
return[[`${d}${o("")}`,(c,y)=>ge(y,e("month",c.month),u(c.day??c.day2))],[`${d}${i("")}`,(c,y)=>ge(y,e("month",c.month),
u(c.day??c.day2))],[`(?<month>${t})`,(c,y)=>`${y}-${pe(e("month",c.month))}`]]}function Ii({month:e,year:t,monthFirst:o}){
let i="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${i} (?:the )?)|between (?<two>.+\
?) and )`,u=E=>`(?<${E}>\\d{1,2})(?:st|nd|rd|th)?`,c=`(?:-| ${i} (?:the )?)`,y=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${go})`;return{range:ot(`${d}(?<last>.+)`),days:ot(`(?:(?:from )?(?:the )?${u("from")}${c}|between (?:th\
e )?${u("from2")} and )${y}`),monthAndDays:ot(`(?:(?:from )?${o("")}${c}|between ${o("").replaceAll("?<","?<b")} and (?:\
the )?)${u("to")}(?:,? |,)${t}`)}}var Ui=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function gt(e,t){let o=[];for(let{pattern:i,value:d,lends:u}of rt(t).whole){let c=i.
exec(e)?.groups,y=c&&d(c);y&&o.push({value:y,lends:!!u})}return o[0]??null}var Bi=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Fi(e,t){let o=rt(t),i=o.days.exec(e)?.groups;if(i){
let L=gt(i.last.replace(/^the /,""),t)?.value??"";return wo(L,i.from??i.from2,L.slice(8))}let d=o.monthAndDays.exec(e)?.
groups;if(d){let L=t.dates().month[d.month??d.bmonth],h=o.number(d.day??d.bday);return wo(ge(d.year,L,1),h,d.to)}let u=o.
range.exec(e)?.groups,c=u&&gt(u.last,t);if(!u||!c||c.value.includes("/"))return"";let y=u.one??u.two;if(Vt(y)||Vt(u.last)||
Bi(y,e))return"";let E=gt(y,t)?.value??(c.lends?zi(y,c.value,t):"");if(!E||E.includes("/")||!Ie(E)||!Ie(c.value))return"";
let[M,D]=[Me(E)[0],Me(c.value)[1]];return M<=D?`${E}/${c.value}`:""}function wo(e,t,o){let[i,d]=[t,o].map(u=>ge(e.slice(
0,4),e.slice(5,7),u));return i&&d&&i<=d?`${i}/${d}`:""}function zi(e,t,o){let i=Number(t.slice(0,4));for(let{pattern:d,value:u}of rt(
o).yearless){let c=d.exec(e)?.groups;if(!c)continue;let y=u(c,pe(i,4));return y.slice(5,7)>t.slice(5,7)?u(c,pe(i-1,4)):y}
return""}var wt="[^\\p{L}\\p{N}_]*",Wi=new RegExp(`^${wt}(?:in|on|of|the)${xe}`,"u"),Pi=new RegExp(`(?<!${mt})(?:in|on|o\
f|the)${wt}$`,"u"),Yi=new RegExp(`^${wt}`,"u"),Kt=new RegExp(`${wt}$`,"u"),Gi=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Hi=/(?:[$£€#/.,:&@]|[a-z]-)$/,Ki=/^(?:[%°$£€]|[.,:/]\d| %)/,Vt=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function Vi(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),o=>new RegExp(t,"u").test(
o)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Ji=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function yo(e,t){if(Ui.test(e)&&Ie(e))return e;let o=Vi(e,t),i=o.toLowerCase(),c=(o.match(new RegExp(`${mt}+`,"gu"))??[]).
some(M=>rt(t).capital.has(M))?"":Qi(i,t),y=Ji.exec(o)?.[0]??"",E=c.includes("/")&&y!==y.toLowerCase();if(!c||E||!Ie(c))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(c.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return c}function Qi(e,t){let o=ko(e,i=>Wi.exec(
i)?.[0].length??0);for(let i of o){let d=i+(Yi.exec(e.slice(i))?.[0].length??0),u=e.slice(d).replace(Kt,"");for(let c of ko(
u,y=>Pi.exec(y)?.[0].length??0,!0)){let y=Xi(e,d,u.slice(0,c).replace(Kt,""),t);if(y)return y}}return""}function ko(e,t,o=!1){
let i=[o?e.length:0];for(let d=i[0];i.length<9;i.push(d)){let u=t(o?e.slice(0,d):e.slice(d));if(!u)break;d+=o?-u:u}return i}
function Xi(e,t,o,i){let d=e.slice(0,t);if(/^\d/.test(o)&&Gi.test(d))return"";let u=o.replace(Kt,""),c=e[t+u.length]??"";
if(/^\d{4}$/.test(u)){let y=e.slice(t+4);if(Hi.test(d)||Ki.test(y)||Vt(u)&&!/(?<!\w)in $/.test(d))return""}for(let y of"\
.)".includes(c)?[u+c,u]:[u]){let E=Fi(y,i)||gt(y,i)?.value;if(E)return E}return""}function bo(e,{customs:t,dates:o}){let{
month_of:i}=t();if(!i)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(u,c)=>o().english[i[c.toLowerCase()]-1]??u).replace(/(?<=\d)\.(?= )/g,
"")}var Ue="undated",Jt="too precise",Qt="too coarse";function Xt(e,t){return e===Ue||t===Ue||t.includes("T")?t===e:Me(t).join()===
Me(e).join()}function vo(e,t){return e===Ue||t===Ue?e===Ue&&t!==Ue?Jt:"":Xt(e,t)?"":Yt(t,e)?Jt:Yt(e,t)?Qt:""}var xo={read(e,t,o){
return t?.undated===!0?Ue:yo(bo(o.typed(t),o),o)},grade({answer:e},t){let o=vo(e,t);return[Xt(e,t)?1:o===Qt?.5:0,o]},outcome(e,t,o){
let i=vo(e.answer,t),d={"":"",[Jt]:e.if_too_precise,[Qt]:e.if_too_coarse},c={feedback:Xt(e.answer,t)?e.feedback:d[i]||e.
if_wrong,understood:t};return o?{...c,key:e.answer}:c},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var $o={read:(e,t,{typed:o})=>o(t,1e4),grade:()=>0,outcome:(e,t,o,{split:i})=>({written:t,count:i(t).length,...e})};function Oo(e,t){let o=t.filter(i=>e.has(i)).length;return o/(e.size+t.length-o)}var So=(e,t)=>Math.max(0,...t.map(o=>Oo(
e,o))),Eo={read({count:e},t,{Refusal:o,t:i}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new o(i("no words are \
marked"));if(!d.every(u=>Number.isInteger(u)&&u>=0&&u<e))throw new o(i("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>So(t,e),outcome(e,t,o){let{accepted:i,feedback:d,if_partly:u,if_wrong:c}=e,y=So(
t,i),E=y>1-1e-9,M={words:[...t].sort((h,N)=>h-N),feedback:E?d:y&&u||c};if(!o)return M;let D=i.map(h=>Oo(t,h)),L=i[D.indexOf(
Math.max(...D))];return{...M,key:L,why:E?"":d}},words(e,{words:t}){return[...new Set(t)].sort((i,d)=>Number(i)-Number(d)).
map(i=>e.words[Number(i)][1]).join(" ")}};var To={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var st="nothing",No={read({columns:e,among:t},o,{Refusal:i,t:d,typed:u}){let c=o?.cell;if(typeof c!="string"||c!==st&&!e.
includes(c))throw new i(d("no cell is chosen"));if(c===st)return{cell:c,value:""};let y=u(o);if(t.length&&!t.includes(y))
throw new i(d("something is chosen that is not offered by the question"));return{cell:c,value:y}},grade({wrong:e,mended:t,
among:o},{cell:i,value:d},{fits:u,isSlip:c}){return i!==e?0:e===st||u(d,t)?1:[.5,!o.length&&c(d,t)?"near":""]},outcome(e,{
cell:t,value:o},i,{fits:d}){let{wrong:u,mended:c,feedback:y}=e,E=u===t,M=E&&(u===st||d(o,c)),D=E?e.if_other_value:e.if_other_cell,
L={cell:t,value:o,right:E,feedback:M?y:D};if(!i)return L;let h={cell:u,value:c[0]??""};return{...L,key:h,why:M?"":y}},written({
cell:e,text:t},{t:o}){return e===st?o("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Zi=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,ea=/^[-+]?\d[\d.,' ]*$/,ta=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
na={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},oa=1e-9,ra=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>na[t]);
function sa(e,t,{escaped:o,SPACES:i}){if(!t.length)return e;let d=`(?:${t.map(o).join("|")})`;return e.replace(new RegExp(
`^${d}${i}*|${i}*${d}(?=\\.?$)`,"giu"),"")}function ia(e,{customs:t,escaped:o}){let{decimal:i,group:d,grouping:u}=t();if(!d||
!ea.test(e))return null;let[c,y]=u,E=o(d),M=`(?:${E}[0-9]{${y}})*${E}[0-9]{${c}}`,D=`(?:${o(i)}[0-9]+)?`,L=new RegExp(`^\
-?[1-9][0-9]{0,${y-1}}${M}${D}$`,"u");if(e.includes(d)&&!L.test(e))return null;let h=e.replaceAll(d,"").replaceAll(i,".");
return ta.test(h)?Number(h):null}var Ao=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+oa*Math.abs(e.answer),Mo={read(e,t,o){let i=sa(
ra(o.typed(t)),e.units,o),d=o.asciiDigits(i.replace(/\.$/,"")),u=ia(d,o);if(u!==null)return u;if(!Zi.test(d))throw new o.
Refusal(o.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Ao(e,t)),outcome(e,t,o){let i=e.near.find(u=>u.value===t),d=Ao(e,t)?e.feedback:i?.feedback??e.if_wrong;return o?{feedback:d,
key:e.words}:{feedback:d}}};function Ro(e,t){let o=t.filter(([i,d])=>e.indexOf(i)<e.indexOf(d)).length;return Math.max(0,2*o-t.length)/t.length}var Co={
read({tokens:e},t,{chosenTokens:o,Refusal:i,t:d}){let u=o(t,"order",e);if(u.length!==e.length||new Set(u).size!==e.length)
throw new i(d("each item must appear exactly once in the order"));return u.map(c=>e.indexOf(c))},grade:({decided:e},t)=>Ro(
t,e),outcome({tokens:e,decided:t,feedback:o,near:i,if_wrong:d,open:u},c,y){let E=Ro(c,t)===1,M=i.find(L=>c.indexOf(L.before)<
c.indexOf(L.after)),D={order:c.map(L=>e[L]),feedback:E?o:M?.feedback??d};return!E&&!y?D:{...D,key:e,why:E?"":o,open:u}}};var _o={read:(e,t,{typed:o})=>o(t),grade({accept:e,near:t},o,{fits:i,isSlip:d,nearFeedback:u}){return i(o,e)?1:[0,u(t,o)===
null&&d(o,e)?"near":""]},outcome(e,t,o,{fits:i,nearFeedback:d}){let c={feedback:(i(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return o?{...c,key:e.accept[0]}:c}};var Lo={read(e,t,{Refusal:o,t:i}){if(typeof t?.answer!="boolean")throw new o(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,o){let i={answer:t,feedback:t?e.if_true:e.if_false};return o?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var qo={choice:no,choices:oo,classify:ro,cloze:so,date:xo,discuss:$o,highlight:Eo,match:To,mend:No,number:Mo,order:Co,"s\
hort-text":_o,"true-or-false":Lo};var Do={read:(e,t,{typed:o})=>t.without===!0?"":o(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:o})=>t.without===
!0?o("Shown without a guess."):""};function kt(e,t,o){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new X(P("nothing is chosen"));if(!i.every(d=>o.includes(
d)))throw new X(P("something is chosen that is not part of the question"));return i}var jo={read(e,t){let o=e.options.map(({token:i})=>i);return new Set(kt(t,"choices",o).map(i=>o.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},o)=>t?[o]:[])),outcome:(e,t,o)=>({options:e.options.map((i,d)=>aa(i,t.has(d),o))})};function aa({
token:e,correct:t,feedback:o,if_not_chosen:i},d,u){return!d&&!u?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&i||o}}var Io={read({rows:e,places:t},o){let i=o?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new X(P("nothing is chosen"));let u=e.map(({token:c})=>c);for(let[c,y]of Object.entries(i))if(!u.includes(c)||
!t.includes(y))throw new X(P("something is chosen that is not part of the question"));return u.map(c=>Object.hasOwn(i,c)?
t.indexOf(i[c]):null)},grade:({rows:e},t)=>e.filter(({to:o},i)=>t[i]===o).length/e.length,outcome:({rows:e,places:t},o,i)=>({
pairs:e.map((d,u)=>{let c=o[u],y=c===d.to,E=c===null?"":t[c],M=c===null?"":ca(d,c),D={token:d.token,chosen:E,right:y,feedback:M};
return!y&&!i?D:{...D,key:t[d.to],why:y?"":d.feedback}})})};function ca({to:e,feedback:t,near:o,if_wrong:i},d){return d===
e?t:o.find(([u])=>u===d)?.[1]??i}var yt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Uo=`[${yt}]`,la=new RegExp(
`^[${yt}]+|[${yt}]+$`,"g"),ua=new RegExp(`[${yt}]+`),Ge=e=>e.replace(la,""),Re=e=>Ge(e).split(ua).filter(Boolean),He=e=>[
...e].length,bt=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),Zt="ͅ",da=e=>/\p{M}/u.
test(e)&&(e===Zt||!(Zt+e).normalize("NFD").startsWith(Zt)),Bo=e=>[...e.normalize("NFKD")].filter(t=>!da(t)).join(""),fa={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},ha=new Map(Object.entries(fa)),Fo=e=>[...e].map(t=>ha.get(t)??t.toLowerCase()).join("");function pa(e){let t=e.codePointAt(
0),o=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-o-1));)o+=1;return o%10}var zo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
pa(t))),Wo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");function ma(e,t,[o,i,d,u]){let c=[o,d,0],y=new Map;for(let E=o;E<i;E+=1){let M=new Map;for(let D of t.get(e[E])??[]){if(D<
d)continue;if(D>=u)break;let L=(y.get(D-1)??0)+1;M.set(D,L),L>c[2]&&(c=[E-L+1,D-L+1,L])}y=M}return c}function Po(e,t){let o=new Map;
t.forEach((u,c)=>{o.set(u,[...o.get(u)??[],c])});let i=[],d=[[0,e.length,0,t.length]];for(let u=d.pop();u;u=d.pop()){let[
c,y,E,M]=u,[D,L,h]=ma(e,o,u);h&&(i.push([D,L,h]),d.push([c,D,E,L],[D+h,y,L+h,M]))}return i.sort((u,c)=>u[0]-c[0])}function en(e,t){
let[o,i]=[[...e],[...t]],d=o.length+i.length,u=Po(o,i).reduce((c,[,,y])=>c+y,0);return d?2*u/d:1}function Yo(e,t){let o=[],
[i,d]=[0,0];for(let[u,c,y]of[...Po(e,t),[e.length,t.length,0]]){if(i<u||d<c){let E=i<u&&d<c?"replace":i<u?"delete":"inse\
rt";o.push({kind:E,a:i,b:u,c:d,d:c})}[i,d]=[u+y,c+y]}return o}var ga=200,wa=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,ka=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ya=.8,ba=.7,va=4,tn={article:[],turning:[]},Go=e=>{tn=e};function Ho(e,t=ga){let o=e?.text;if(typeof o!="string"||!Ge(o))
throw new X(P("nothing is written"));if(He(o)>t)throw new X(P("the answer is longer than {most} characters",{most:t}));return bt(
Ge(o))}function vt(e){let t=Fo(Bo(e.replace(/[’‘]/g,"'"))).replace(wa,"");return Re(t).join(" ").replace(ka,"").normalize(
"NFC")}function nn(e,t){let o=vt(e);return t.some(i=>vt(i)===o)}function Ko(e,t){let o=vt(e);return t.map(vt).some(i=>en(
o,i)>=ya&&!xa(o,i))}function xa(e,t){let o=u=>(u.match(/\p{Nd}+/gu)??[]).join(" ");if(o(e)!==o(t))return!0;let[i,d]=[Re(
e),Re(t)];return Yo(i,d).some(({kind:u,a:c,b:y,c:E,d:M})=>{let[D,L]=[i.slice(c,y),d.slice(E,M)];return u==="replace"?$a(
D.join(""),L.join("")):![...D,...L].every(h=>tn.article.includes(h))})}function $a(e,t){let o=tn.turning.some(i=>e===i+t||
t===i+e);return Math.min(He(e),He(t))<va?o||[...e].sort().join("")!==[...t].sort().join(""):o||en(e,t)<ba}var Vo=(e,t)=>e.
find(({text:o})=>nn(t,[o]))?.feedback??null;var Jo={},Qo=e=>{Jo=e},Xo={},Zo=e=>{Xo=e},Ke={asciiDigits:zo,chosenTokens:kt,customs:()=>Jo,dates:()=>Xo,escaped:Wo,fits:nn,
isSlip:Ko,lengthOf:He,nearFeedback:Vo,options:jo,placing:Io,Refusal:X,SPACES:Uo,split:Re,strip:Ge,t:P,typed:Ho},Sa=1e-9;
function on(e,t){let[o,i]=typeof t=="number"?[t,""]:t,d=o>1-Sa?1:Math.max(0,o),u=e*d;return{points:u,of:e,note:i,verdict:Oa(
u,e,i)}}function Oa(e,t,o){return e===t?"right":o==="near"?"near":e?"partly":"wrong"}var rn={...qo,guess:Do};function xt({kind:e,key:t,points:o,graded:i,sealed:d}){let u=rn[e];return{read:c=>u.read(t,c,Ke),
grade:c=>i?on(o,u.grade(t,c,Ke)):on(0,0),outcome:(c,y)=>d?{}:u.outcome(t,c,y,Ke)}}var er=e=>Object.values(rn).map(t=>t.written?.(
e,Ke)).find(Boolean)??"",tr=(e,t,o)=>rn[e].words?.(t,o,Ke)??"";var Ea=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let i=0;i<8;i+=1)o=o&1?o>>>1^3988292384:o>>>1;return o});function nr(e){
let t=4294967295;for(let o of e)t=Ea[(t^o)&255]^t>>>8;return(t^4294967295)>>>0}var Ve=1,$t=128*1024,Ta=256*1024,Na=10**12,sn=20,Aa=/^[A-Za-z0-9_.:/-]{1,160}$/,sr="sitting",ir={sent:"object",confidence:"\
string",reason:"string",marks:"list"},or=new TextEncoder,rr=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ce=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),St=e=>typeof e=="string"&&Aa.test(e),Je=()=>`${new Date().toISOString().slice(0,19)}\
Z`,ar=e=>({format:Ve,course:e,made:Je()});function it({id:e,quiz:t,question:o,version:i,action:d,time:u,round:c,attempt:y,
words:E,n:M}){let{did:D,...L}=d,h=Object.entries(L).filter(([,N])=>N!==""&&N!=null);return{n:M,time:u,quiz:t,question:o,
did:D,...y?{try:y}:{},...Object.fromEntries(h),...E?{words:E}:{},[sr]:c,version:i,id:e}}function cr(e){let t={did:e.did};
for(let[N,F]of Object.entries(ir))if(N in e){if(lr(e[N])!==F||!dr(e[N]))return null;t[N]=e[N]}let{id:o="",quiz:i="",question:d="",
version:u="",time:c="",words:y=""}=e,{[sr]:E=0,try:M=0,n:D=0}=e;if(![o,i,d,u,c,y,t.did].every(N=>typeof N=="string")||!St(
o))return null;let h=N=>Number.isInteger(N)&&Number(N)>=0&&Number(N)<Na;return[E,M,D].every(h)?{id:o,quiz:i,question:d,version:u,
action:t,time:c,round:E,attempt:M,words:y,n:D}:null}function lr(e){return Array.isArray(e)?"list":Ce(e)?"object":typeof e}
function ur(e){let t={did:e.did};for(let[o,i]of Object.entries(ir))if(lr(e[o])===i){if(!dr(e[o]))throw new X(P("this can\
not be saved"));t[o]=e[o]}return t}function dr(e){let t=Ce(e)?Object.values(e):[e],o=i=>typeof i=="object"&&i!==null;return t.
every(i=>!o(i)||!Object.values(i).some(o))}function Be(e){let t=or.encode(JSON.stringify(e).slice(0,-1));return at([t,or.
encode(`${fr(t)}
`)])}var fr=e=>`, "sum": "${nr(e).toString(16).padStart(8,"0")}"}`;function hr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>Ta||t.length<sn)return null;let o=t.subarray(0,-sn);try{if(rr.decode(t.subarray(-sn))!==fr(o))return null;let i=`${rr.
decode(o)}}`,d=i.startsWith("{")?JSON.parse(i):null;return pr(d)?d:null}catch{return null}}function pr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(pr)}function at(e){let t=new Uint8Array(
e.reduce((i,{length:d})=>i+d,0)),o=0;for(let i of e)t.set(i,o),o+=i.length;return t}var Ma=["sure","fairly","guessing"],Ra=[0,1,2],mr=300,Ca=1e-9,$e=({tries:e,opened:t})=>e.slice(t);function Et(e,t){let o=new Map(
e.map(h=>[h.id,h])),i=new Map(e.map(({id:h})=>[h,_a()])),d={answer(h,N,F){if(E(h.id))throw new X(P("the question has alr\
eady been answered"));N.tries.push(La(h,N,F))},hint(h,N){if(N.hints===h.hints.length)throw new X(P("there is no hint lef\
t"));N.hints+=1},show(h,N){if(!M(h.id))throw new X(P("the answer can only be shown after you have tried"));N.shown=!0},mark(h,N,F){
N.marks=qa(h,N,F)},again(h,N){if(!D(h.id))throw new X(P("the question was not missed"));N.opened=N.tries.length,N.shown=
!1,N.again+=1}};return{questions:e,question:u,progress:c,act:y,isFinal:E,mayShow:M,isMissed:D,score:L};function u(h){let N=o.
get(h);if(!N)throw new X(P("the quiz has no such question"));return N}function c(h){return i.get(u(h).id)}function y(h,N){
let F=u(h);if(!Object.hasOwn(d,N.did))throw new X(P("this cannot be done here"));return d[N.did](F,c(h),N),c(h)}function E(h){
let{tries:N,graded:F}=u(h),K=$e(c(h));if(!K.length)return!1;let B=F&&K[K.length-1].grade.verdict==="right";return c(h).shown||
B||N!==null&&K.length>=N}function M(h){let{graded:N,show_after:F}=u(h);return N&&$e(c(h)).length>=F&&!E(h)}function D(h){
return u(h).graded&&E(h)&&$e(c(h)).at(-1)?.grade.verdict!=="right"}function L(){let h=e.filter(G=>G.graded),N=h.map(({id:G})=>c(
G).tries).filter(G=>G.length),F=Ot(N.map(G=>G[G.length-1].points)),K=Ot(h.map(G=>G.points)),B=e.filter(({id:G})=>c(G).tries.
length).length,re=B===e.length;return{points:F,first:Ot(N.map(G=>G[0].points)),of:K,answered:B,questions:e.length,missed:e.
filter(({id:G})=>D(G)).length,passed:t&&re?100*F>=t*K-Ca:null}}}var _a=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,
again:0}),Ot=e=>e.reduce((t,o)=>t+o,0);function La(e,t,o){let i=Ce(o.sent)?o.sent:{},d=xt(e),u=d.read(i),c=o.confidence||
"";if(c&&!(e.confidence&&Ma.includes(c)))throw new X(P("this does not say how sure you are"));let y=o.reason||"";if(typeof y!=
"string"||[...y].length>mr)throw new X(P("a reason is one line of at most {most} characters",{most:mr}));let E=Ot(e.hints.
slice(0,t.hints).map(h=>h.cost)),M=d.grade(u),D=Math.max(0,M.points-E*M.of),L=e.reason?Re(y).join(" "):"";return{sent:i,
answer:u,grade:M,points:D,cost:E,confidence:c,reason:L}}function qa(e,t,{marks:o}){if(!e.criteria||!t.tries.length)throw new X(
P("there is no written answer to mark"));if(!(Array.isArray(o)&&o.length===e.criteria)||!o.every(d=>Ra.includes(d)))throw new X(
P("not every line of the rubric is marked"));return[...o]}function an(e,t){let o=e.question(t),i=e.progress(t),d=$e(i),u=d[d.length-1],c=e.isFinal(t),{sent:y}=u;return{points:u.points,
of:u.grade.of,verdict:Da(o,u),note:u.grade.note,cost:u.cost,tries:i.tries.length,first:i.tries[0].points,left:o.tries===
null?null:o.tries-d.length,final:c,may_show:e.mayShow(t),confidence:u.confidence,reason:u.reason,marks:[...i.marks],...ja(
o,c||!o.graded),written:typeof y.text=="string"?y.text:"",...o.sealed?{sent:y}:{},...xt(o).outcome(u.answer,c)}}function Da({
sealed:e,graded:t},{grade:o}){return e?"sent":t?o.verdict:"discussed"}function ja({told:e},t){let{review_due:o,...i}=t?e.
last:e.early,d=e.review_after&&e.review_after<cn();return{...i,review_due:d?o:""}}function cn(){let e=new Date;return[e.
getFullYear(),e.getMonth()+1,e.getDate()].map(o=>String(o).padStart(2,"0")).join("-")}var Tt=e=>async function(o,i){switch(o.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${cn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(o.upto),{keeping:"noted"};case"add":return Ia(
e,new Uint8Array(i[0]));default:throw new X(P("this kind of message is not known"))}};async function Ia(e,t){let{added:o,
mended:i}=await e.merge(t),d=o?Vn("One entry was added from the file.","{count} entries were added from the file.",o):P(
"Nothing was added: everything in the file is already here."),u=i.map(c=>P("In the file: {what}",{what:c}));return{keeping:"\
added",told:[d,...u,e.why()].join(" ").trim()}}function gr(e,t){let o=Tt(e),i={ask:(E,M=[])=>o(E,M)},d=P("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),u=he(
"p"),c=()=>u.replaceChildren(e.why()||d);e.follow(c),c();let y=P("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return he("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":P("Your answers as a file"),lang:Ye.used},he("p",{class:"ck-heading"},P("Your answers as a file")),u,t?he("p",{},P("T\
he buttons for that are beside your progress, on this page.")):to(i),he("p",{class:"ck-beside"},y))}function wr(){"use strict";var e=(()=>{var t=Object.defineProperty,o=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,u=(n,r)=>{for(var s in r)t(n,s,{get:r[s],enumerable:!0})},c=(n,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let l of i(r))!d.call(n,l)&&l!==s&&t(n,l,{get:()=>r[l],enumerable:!(a=o(r,l))||a.enumerable});
return n},y=n=>c(t({},"__esModule",{value:!0}),n),E={};u(E,{explorer:()=>be,predict:()=>Gr,progress:()=>ds,quiz:()=>ci,reader:()=>ki});
var M={},D={used:"",own:""};function L(n,r){M=n.get("words")??{};let s=n.get("languages");s?.used&&(D=s,r.lang=s.used,r.
dir=s.direction)}function h(n,r={}){let s=M[n]??n;return F(typeof s=="string"?s:s[0],r)}function N(n,r,s,a={}){let l=M[n]??
[n,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,w=(M[n]&&M[""]?.[f])??+(s!==1);return F(l[Number(w)],{count:s,...a})}function F(n,r){
return n.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function K(n){if(n==="undated")return h("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!s)return n;let l=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:f}=D;return l.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var B=15e3,re=new Set(["a","button","input","select","textarea","summary"]),G="a[href], but\
ton, input, select, textarea, summary, [tabindex]";function p(n,r={},...s){let a=document.createElement(n);for(let[l,f]of Object.
entries(r))l.startsWith("on")?a.addEventListener(l.slice(2),f):f!==!1&&f!=null&&a.setAttribute(l,f===!0?"":f);r.dir==="a\
uto"&&D.own&&(a.lang=D.own);for(let l of s)l!=null&&a.append(l);return(re.has(n)||"tabindex"in r)&&V(a),a}function V(n){
n instanceof HTMLElement&&n.matches(G)&&(n.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:n})=>{n instanceof Element&&
n.closest(".jupyter-widgets")&&V(n)}));function Z(n,r,s){let a=p(n,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
G).forEach(V)):a.textContent=s,a}function ce(){let n=p("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;return{
region:n,announce:s=>{n.replaceChildren(p("p",{},s)),clearTimeout(r),r=setTimeout(()=>n.replaceChildren(),B)}}}var Y=Math.
random().toString(36).slice(2,12),ae=0;function te(n){return ae+=1,`ck-${n}-${Y}-${ae}`}var be={render({model:n,el:r}){L(
n,r);let{region:s,announce:a}=ce(),l=n.get("choices").map((_,I)=>Fe(_,()=>m(I))),f=p("button",{type:"button",onclick:b},
h("Show all rows")),w=p("p",{class:"ck-count"}),k=me(n.get("columns")),g=p("div",{class:"ck-picture"});return r.replaceChildren(
p("div",{class:"ck ck-explorer",role:"group","aria-label":h("Table with choices")},p("div",{class:"ck-choices"},...l.map(
({element:_})=>_),f),w,k.element,g,s)),n.on("change:chosen",$),n.on("change:picture",A),$(),()=>{n.off("change:chosen",$),
n.off("change:picture",A)};function m(_){let I=[...n.get("chosen")];I[_]=l[_].value(),S(I)}function b(){S(l.map(()=>null))}
function S(_){n.set("chosen",_),n.save_changes(),a(w.textContent)}function $(){let _=n.get("chosen"),I=n.get("rows"),W=I.
filter(({facets:v})=>v.every((x,q)=>_[q]===null||_[q]===x));l.forEach((v,x)=>{v.show(_[x])}),w.textContent=W.length?N("1\
 of {total} rows matches.","{count} of {total} rows match.",W.length,{total:I.length}):h("No row matches all of these ch\
oices."),k.show(W),A()}function A(){let _=n.get("picture"),I=JSON.stringify(_.of)===JSON.stringify(n.get("chosen"));_.of?
I?_.fault?g.replaceChildren(p("p",{dir:"auto"},_.fault)):g.replaceChildren(..._.lead?[qe(_)]:[]):g.replaceChildren(p("p",
{},h("The figure for these rows is being drawn."))):g.replaceChildren()}}};function Fe({name:n,values:r},s){let a=r.map(
(f,w)=>p("option",{value:w,dir:"auto"},f||h("no entry"))),l=p("select",{onchange:s},p("option",{value:""},h("all")),...a);
return{element:p("label",{},p("span",{dir:"auto"},n)," ",l),value:()=>l.value===""?null:r[Number(l.value)],show:f=>l.value=
f===null?"":String(r.indexOf(f))}}function me(n){let r=p("tbody"),s=n.map(k=>p("th",{scope:"col",dir:"auto"},k)),a=p("ta\
ble",{},p("thead",{},p("tr",{},...s)),r),l=h("The matching rows"),f=p("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":l},a);return{element:f,show:w};function w(k){f.hidden=k.length===0,f.scrollTop=0,r.replaceChildren(...k.map(
({cells:g})=>p("tr",{},...g.map(Le))))}}function Le(n){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(n)?.[1];return r?
p("td",{},p("a",{href:n,target:"_blank",rel:"noopener noreferrer"},r)):p("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
n)&&"ck-date"},n)}function qe({source:n,alt:r,lead:s,parts:a}){if(!n)return p("div",{lang:"en"},p("p",{},s),...Ee(a));let l=Ee(
a.filter(({open:k})=>!k)),f=p("details",{},p("summary",{},h("Describe this figure")),p("p",{},s),...l),w=p("figcaption",
{},...Ee(a.filter(({open:k})=>k)),l.length?f:"");return p("figure",{lang:"en"},p("img",{alt:r,src:n}),w)}function Ee(n){
return n.flatMap(({heading:r,items:s})=>[p("p",{},p("strong",{},r)),p("ol",{},...s.map(a=>p("li",{},a)))])}function ie(n){
let r=p("p",{class:"ck-notice"}),s=p("p",{class:"ck-why-unsaved"}),a=p("p",{class:"ck-beside"});return{elements:{notice:r,
unsaved:s,left:a},announce:n,tell(l){r.replaceChildren(l),n(l)},clear:()=>r.replaceChildren(),setUnsaved:l=>s.replaceChildren(
l),whyUnsaved:()=>s.textContent??"",setRunning(){let l=h("The lesson is still loading. Your answer is kept, and is check\
ed as soon as that is done.");a.textContent!==l&&(a.replaceChildren(l),n(l))},setLeft(l){a.replaceChildren(l?h("Not chec\
ked yet: this is how you left it."):"")}}}function Te(){let n=p("ul",{class:"ck-earlier",hidden:!0});return{element:n,show(r){
!r.length&&n.hidden||(n.hidden=!r.length,n.replaceChildren(...r.map(Rt)))}}}function Rt({time:n,words:r}){let s=K(n.slice(
0,10));if(!r){let l=h("Given to an earlier version of this question, on {day}; it stays in your record.",{day:s});return p(
"li",{},l)}let a=h("Given to an earlier version of this question, on {day}: ",{day:s});return p("li",{},a,p("q",{dir:"au\
to"},r))}var ct=2e4;function Lr({look:n,retry:r,announce:s}){let a=p("p",{}),l=p("button",{type:"button",onclick:()=>r(!0)},
h("Try again")),f=p("details",{hidden:!0}),w=p("div",{class:"ck-saving",hidden:!0},a,l,f),k="",g=!1,m;return{element:w,show:b,
close:()=>clearTimeout(m)};function b({aloud:A=!1}={}){let _=n(),I=Dr(_),W=!I.length,v=W?qr(_.late,g):I.join(" ");g||=!W,
a.replaceChildren(v),w.classList.toggle("ck-unsaved",!W),l.hidden=W||_.isSilent,$(_.kept.mended??[]),w.hidden=!v&&f.hidden,
v&&(W?v!==k:A)&&s(v),k=v,clearTimeout(m),!W&&!_.isSilent&&(m=setTimeout(S,ct))}function S(){document.hidden?b():r(!1)}function $(A){
if(f.hidden=!A.length,f.dataset.lines===String(A.length))return;f.dataset.lines=String(A.length);let _=N("1 line of your\
 record could not be read.","{count} lines of your record could not be read.",A.length),I=A.map(v=>p("li",{dir:"auto"},v)),
W=[p("summary",{},_),p("ul",{},...I)];f.replaceChildren(...A.length?W:[])}}function qr(n,r){return n?N("1 change that wa\
s waiting in this browser has now been saved.","{count} changes that were waiting in this browser have now been saved.",
n):r?h("Everything is saved now."):""}function Dr({kept:n,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?jr(r):hn()];
if(!n.why)return[];let l=n.waiting?N("1 change is waiting to be saved.","{count} changes are waiting to be saved.",n.waiting):
"",f=r&&a?h("This browser keeps a copy until it is saved."):"";return[lt(n.why),l,f].filter(Boolean)}function jr(n){return N(
"Not saved yet: 1 change is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count\
} changes are waiting in this browser, and will be sent when this quiz runs again.",n)}var lt=n=>h("Not saved yet: {reas\
on}",{reason:n}),hn=()=>h("Not saved yet, and this browser will not store it: leave this page open, and run this cell ag\
ain."),Qe=n=>n?h("Not saved yet: the kernel is not answering. This browser has kept your answer, and will send it when t\
he quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):hn(),Ct="coursekit",pn=window,mn=Symbol.
for("coursekit.unstored");pn[mn]??=new Map;var De=pn[mn],Ir=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function _t(){try{return window.localStorage}catch{return null}}function Lt(n,r){let s=`${[
Ct,n,Ir,r].join(" ")} `;return{front:s,put(a,l){let f=JSON.stringify(l);try{return Ur(f.length+s.length+a.length),window.
localStorage.setItem(s+a,f),De.delete(s+a),!0}catch{return De.set(s+a,f),!1}},remove(a){De.delete(s+a),_t()?.removeItem(
s+a)},get:a=>qt(De.get(s+a)??ze(s+a)),has:a=>De.has(s+a)||ze(s+a)!==null,isStored:a=>ze(s+a)!==null,all:()=>gn(s).flatMap(
a=>{let l=qt(De.get(a)??ze(a));return l?[[a.slice(s.length),l]]:[]})}}function ze(n){return _t()?.getItem(n)??null}function gn(n){
let r=_t(),s=new Set(De.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(
n))}function qt(n){try{let r=JSON.parse(n??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Ur(n){
let r=w=>w.length+(ze(w)?.length??0),s=gn(`${Ct} `),a=s.reduce((w,k)=>w+r(k),0);if(a+n<=1e6)return;let l=w=>qt(ze(w))?.at??
0,f=s.filter(w=>!w.startsWith(`${Ct} waiting `));f.sort((w,k)=>l(w)-l(k));for(let w of f){if(a+n<=1e6)return;a-=r(w),window.
localStorage.removeItem(w)}if(a+n>1e6)throw new Error("no room for another action")}function Dt(n){let r=JSON.stringify(
n);return[2166136261,19088743].map(s=>{let a=s;for(let l=0;l<r.length;l+=1)a=Math.imul(a^r.charCodeAt(l),16777619);return(a>>>
0).toString(16).padStart(8,"0")}).join("")}function wn(n,{course:r,quiz:s},a,{onNews:l,onLate:f,onElsewhere:w}){let k=Lt(
"waiting",r),g=new Map,m=new Map,b=new Map,S=new Set,$=new Set,A=new Set,_={},I=!1;return n.listen(ke),window.addEventListener(
"storage",se),window.addEventListener("beforeunload",Q),{give:x,giveAll:q,again:T,waiting:W,saved:le,areStored:()=>W().every(
({id:U})=>k.isStored(U)),areSilent:()=>W().some(({id:U})=>S.has(U)),open(U){_=U,!I&&(I=!0,v().forEach(R))},notOpened(){for(let{
id:U}of v())S.add(U)},close(){window.removeEventListener("storage",se),window.removeEventListener("beforeunload",Q)}};function W(){
let[U]=s.split(/(?<=\/)/),j=({quiz:H})=>H===s||U.endsWith("/")&&String(H).startsWith(U);return k.all().map(([H,oe])=>({...oe,
id:H})).filter(j).sort((H,oe)=>H.n-oe.n||(H.id<oe.id?-1:1))}function v(){return W().filter(({id:U})=>!b.has(U))}function x(U,j,H){
let oe=O({type:"do",question:U,deed:j});m.set(oe.id,H),C(oe),R(oe)}function q(U,{onReply:j,onSilence:H}){let oe=Object.entries(
U).map(([fe,Oe])=>O({type:"do",question:fe,deed:Oe}));oe.forEach(C);let de=Object.fromEntries(oe.map(fe=>[fe.question,J(
fe)])),ye=n.ask({type:"do-all",deeds:de},{onReply(fe){for(let{id:Oe,question:Hn}of oe)Hn&&Hn in fe.refused?we(Oe):ne(Oe,
fe);j(fe),l()},onSilence(){for(let{id:fe}of oe)S.add(fe);l(),H()}});for(let{id:fe}of oe)b.set(fe,ye)}function T(U){let j=O(
{type:"again"});m.set(j.id,U),R(j)}function O(U){let j=W(),H=j.findLast(Oe=>Oe.question===U.question);if(H&&Br(H,U)&&!$.
has(H.id))return H;let oe=`${new Date().toISOString().slice(0,19)}Z`,de=U.question&&(_[U.question]??ee(U.question)),ye=(j.
at(-1)?.n??0)+1,fe={id:Fr(),n:ye,quiz:s,time:oe,version:de,...U};return k.put(fe.id,fe),fe}function C(U){let j=({id:H,n:oe,
question:de})=>de===U.question&&oe<U.n&&!$.has(H)&&(S.has(H)||!b.has(H));W().filter(j).forEach(R)}function R(U){let{id:j,
quiz:H,type:oe}=U;if(oe==="again"&&H!==s){we(j);return}let de=z(U);S.delete(j);let ye=n.ask(de,{onReply(fe){ne(j,fe);let Oe=m.
get(j);m.delete(j),Oe?Oe.onReply(fe):A.has(j)||f(U,fe),A.add(j),l()},onSilence(){S.add(j),l(),m.get(j)?.onSilence?.()},onRunning:()=>m.
get(j)?.onRunning?.(),onRefused(fe){we(j),m.get(j)?.onRefused?.(fe),l()}});b.set(j,ye)}function z(U){let{id:j,quiz:H,type:oe,
question:de}=U;if(oe==="again")return{type:oe,id:j};let ye=b.has(j)||!m.has(j);return{type:"do",question:de,deed:J(U),...ye&&
{late:ye,quiz:H}}}function J({id:U,question:j="",deed:H,version:oe,time:de}){let ye=oe===ee(j)?_[j]:oe;return{...H,id:U,
time:de,...ye&&{version:ye}}}function ee(U){let j=g.get(U);if(j)return j;let H=Dt(a.find(({id:oe})=>oe===U)??U);return g.
set(U,H),H}function ne(U,j){S.delete(U),$.add(U),j.saved&&le()}function le(){$.forEach(we)}function we(U){$.delete(U),S.
delete(U),k.remove(U)}function ke(U){for(let j of W())(b.get(j.id)??U)<U&&!$.has(j.id)&&R(j);ue()}function se({key:U}){U?.
startsWith(k.front)&&ue()}function ue(){let U=[...S].filter(j=>!k.has(j));for(let j of U)S.delete(j),m.delete(j);U.length&&
w()}function Q(U){W().some(({id:j})=>!k.isStored(j))&&U.preventDefault()}}var Br=(n,r)=>n.type===r.type&&n.question===r.
question&&JSON.stringify(n.deed)===JSON.stringify(r.deed);function Fr(){return crypto.randomUUID?crypto.randomUUID():[...crypto.
getRandomValues(new Uint8Array(16))].map(n=>n.toString(16).padStart(2,"0")).join("")}var kn=3e3,zr="[*]:",Wr=".jp-InputP\
rompt";function yn(n){let r=new Map,s=[],a=0;return n.on("msg:custom",f),{ask(w,k){let g=te("message");a+=1;let m=setTimeout(
()=>l(g),kn);r.set(g,{...k,place:a,timer:m});try{n.send({...w,message_id:g})}catch{}return a},listen:w=>s.push(w),close(){
n.off("msg:custom",f);for(let{timer:w}of r.values())clearTimeout(w);r.clear()}};function l(w){let k=r.get(w);k&&(Pr()?(k.
onRunning?.(),k.timer=setTimeout(()=>l(w),kn)):k.onSilence?.())}function f(w){let k=r.get(w.message_id);if(k){r.delete(w.
message_id),clearTimeout(k.timer),w.type==="refused"?k.onRefused?.(w.reason):k.onReply(w);for(let g of s)g(k.place)}}}function Pr(){
return[...document.querySelectorAll(Wr)].some(({textContent:n})=>n===zr)}var Yr=400;function bn({course:n,quiz:r}){let s=Lt(
"draft",n),a=g=>`${r} ${g.id}`,l=new Map(s.all()),f=new Set,w;return window.addEventListener("pagehide",k),document.addEventListener(
"visibilitychange",k),{of(g,m){let b=l.get(a(g));return b&&(m||b.sign===Dt(g))?b.deed:null},soon(g){f.add(g),clearTimeout(
w),w=setTimeout(k,Yr)},keep(g,m){s.put(a(g),{at:Date.now(),sign:Dt(g),deed:m})},forget(g){l.delete(a(g)),s.has(a(g))&&s.
remove(a(g))},close(){k(),window.removeEventListener("pagehide",k),document.removeEventListener("visibilitychange",k)}};
function k(){clearTimeout(w);for(let g of f)g.keepDraft();f.clear()}}var Gr={render({model:n,el:r}){L(n,r);let s=Hr(n,yn(
n),r);return r.replaceChildren(s.element),s.close}};function Hr(n,r,s){let[a]=n.get("shown"),l=n.get("manner"),{region:f,
announce:w}=ce(),k=ie(w),g=wn(r,l,[a],{onNews(){g.waiting().length||k.setUnsaved("")},onLate:(Q,U)=>le(U.stands?.result),
onElsewhere:C}),m=bn(l),b=Kr(a,{onGuess:J,onLook:ee,onInput:()=>m.soon({keepDraft:z})}),S=p("p",{class:"ck-guessed",hidden:!0}),
$=p("p",{class:"ck-notice"}),A=te("guess"),_=Z("div",{class:"ck-prompt",dir:"auto",id:A},a.prompt),I=a.below?Z("div",{dir:"\
auto"},a.below):null,{notice:W,unsaved:v}=k.elements,x=[_,I,b.element,S,W,v,$,f],q=p("div",{class:"ck ck-predict",role:"\
group","aria-labelledby":A},...x),T=!1;return R(),n.on("change:stage",ke),r.ask({type:"open"},{onReply(Q){le(Q.questions[a.
id].result),g.open(Q.versions)},onSilence(){g.notOpened(),g.waiting().length&&k.setUnsaved(Qe(g.areStored()))}}),{element:q,
close:O};function O(){n.off("change:stage",ke);for(let Q of[g,m,r])Q.close()}function C(){let Q=U=>le(U.questions[a.id].
result);r.ask({type:"open"},{onReply:Q})}function R(){let[Q]=g.waiting(),U=m.of(a,!0)??Q?.deed,{text:j}=U?.sent??{};typeof j==
"string"&&(b.text.value=j)}function z(){let Q=b.text.value.trim();Q&&!b.element.hidden?m.keep(a,{sent:{text:Q}}):m.forget(
a)}function J(){let Q=b.text.value.trim();Q?ne({text:Q}):(k.tell(h("Write your guess first; one word is enough.")),b.text.
focus())}function ee(){ne({without:!0})}function ne(Q){if(T)return;T=!0,k.clear();let U={did:"answer",sent:Q};g.give(a.id,
U,{onReply(j){k.setUnsaved(j.saved?"":lt(n.get("kept")?.why??"")),le(j.stands.result),w(h("What the guess was about is s\
hown below."))},onSilence(){T=!1,k.setUnsaved(Qe(g.areStored())),w(k.whyUnsaved())},onRefused(j){T=!1,k.tell(h("Not kept\
: {reason}.",{reason:j})),C()}})}function le(Q){Q&&(b.element.hidden=!0,m.forget(a),S.hidden=!1,S.replaceChildren(...Q.written?
[p("strong",{},h("Your guess:"))," ",p("q",{dir:"auto"},Q.written)]:[h("You chose to see it without a guess.")]),we(),ke())}
function we(){let Q=ue(),U=Q?.parentElement?.querySelector("template");!Q||!U||(Q.append(U.content.cloneNode(!0)),U.remove(),
Q.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),se())}function ke(){let Q=n.get("stage");$.replaceChildren(
Q==="failed"?n.get("fault"):""),Q==="failed"&&T&&w(n.get("fault")),Q==="open"&&se()}function se(){let Q=ue();if(!Q)return;
let U=h("What the guess was about");for(let[oe,de]of[["tabindex","-1"],["role","group"],["aria-label",U]])Q.setAttribute(
oe,de);V(Q);let{activeElement:j}=document,H=j!==document.body&&!q.contains(j);T&&!H&&Q.focus({preventScroll:!0}),T=!1}function ue(){
return s.closest(".ck-gate")?.querySelector(".ck-revealed")}}function Kr(n,{onGuess:r,onLook:s,onInput:a}){let l=p("p",{
class:"ck-how",id:te("how")},h("Make your guess first: then you see. No guess is graded.")),f=p("textarea",{rows:2,maxlength:1e3,
dir:"auto",id:te(n.id),"aria-describedby":l.id,oninput:a}),w=p("button",{type:"submit",class:"ck-main"},h("Keep my guess\
 and show")),k=p("button",{type:"button",onclick:s},h("Show without a guess"));return{element:p("form",{novalidate:!0,onsubmit(g){
g.preventDefault(),r()}},l,p("label",{for:f.id},h("Your guess:")),f,p("div",{class:"ck-actions"},w,k)),text:f}}var vn="c\
oursekit",Xe="records";function Vr(n,r,s){let a=!0,l=null,f=!1;n.on("change:keeping",w),w();async function w(){try{await Jr(
k)}catch(g){f||s(g instanceof Error?g.message:String(g)),f=!0}}async function k(){if(!a&&!n.get("keeping").at_stake)return;
let g=await Qr();try{let{course:m}=n.get("keeping"),b=await Xr(g,m);b&&!ts(b,l)&&await r.ask({keeping:"add"},[b]);let{upto:S,
files:$}=await r.ask({keeping:"take"});S&&(l=es($[0]),await Zr(g,m,l),await r.ask({keeping:"taken",upto:S})),a=!1}finally{
g.close()}}}function Jr(n){return navigator.locks?navigator.locks.request(vn,n):n()}function Qr(){return new Promise((n,r)=>{
let s=indexedDB.open(vn,1);s.onupgradeneeded=()=>s.result.createObjectStore(Xe),s.onsuccess=()=>n(s.result),s.onerror=()=>r(
s.error)})}function Xr(n,r){return new Promise((s,a)=>{let l=n.transaction(Xe).objectStore(Xe).get(r);l.onsuccess=()=>s(
l.result),l.onerror=()=>a(l.error)})}function Zr(n,r,s){return new Promise((a,l)=>{let f=n.transaction(Xe,"readwrite");f.
objectStore(Xe).put(s,r),f.oncomplete=()=>a(),f.onabort=()=>l(f.error)})}var es=({buffer:n,byteOffset:r,byteLength:s})=>new Uint8Array(
n,r,s).slice(),ts=(n,r)=>n.length===r?.length&&n.every((s,a)=>s===r[a]),ns=1e4,xn=8,os=6e4;function rs(n,r,s){return $n(
n,r,Sn(n,s))}function ss(n,r,s){let a=Sn(n,s),l=$n(n,r,a);return n.get("keeping").place!=="session"&&r.append(as(a)),{link:a,
leave:l}}function $n(n,r,s){let{place:a}=n.get("keeping"),l=()=>{},f=w=>{r.prepend(is(n,s,w)),l=ls(n)};return a==="sessi\
on"&&f(""),a==="page"&&Vr(n,s,f),()=>l()}function Sn(n,r){let s=new Map;return n.on("msg:custom",(a,l)=>{a.keeping==="ch\
anged"&&r();let f=s.get(a.keeping_id);f&&(s.delete(a.keeping_id),clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(
a.reason)):f.resolve({...a,files:l}))}),{ask(a,l=[]){return new Promise((f,w)=>{let k=te("keeping"),g=()=>w(new Error(h(
"The kernel is not answering. Run this cell again.")));s.set(k,{resolve:f,refuse:w,timer:setTimeout(g,ns)});try{n.send({
...a,keeping_id:k},void 0,l)}catch{}})}}}function is(n,r,s){let a=p("p",{class:"ck-reminder"}),l=()=>{let f=h("Some of y\
our work is not in any file you have downloaded: download it before you leave.");a.replaceChildren(n.get("keeping").at_stake?
f:"")};return n.on("change:keeping",l),l(),p("div",{class:"ck ck-keeping",role:"group","aria-label":h("Your answers are \
not kept here.")},p("p",{},p("strong",{},h("Your answers are not kept here."))," ",s?h("The browser will not store them \
({reason}).",{reason:s}):""," ",h("They are deleted when this session ends, or when it has been idle for a few minutes. \
Download them before you leave; next time, upload the file and carry on where you left off.")),On(r),a)}function as(n){let r=h(
"Take your answers with you, to keep them or to carry on with them on another computer. A file that you upload is added \
to what is already here; nothing is lost.");return p("div",{class:"ck"},p("h3",{},h("Your answers as a file")),p("p",{},
r),On(n))}function On(n){let{region:r,announce:s}=ce(),a=p("p",{class:"ck-notice"}),l=p("input",{type:"file",accept:".js\
onl",hidden:!0,onchange:m}),f=p("button",{type:"button",onclick:g},h("Download my answers")),w=p("button",{type:"button",
onclick:()=>l.click()},h("Upload a file of answers"));return p("div",{class:"ck-file"},p("div",{class:"ck-actions"},f,w,
l),a,r);function k(b){a.replaceChildren(b),s(b)}async function g(){try{let{name:b,upto:S,files:$}=await n.ask({keeping:"\
take"});if(!S)return k(h("There is nothing to download yet."));cs(new Blob($,{type:"application/jsonl"}),b),await n.ask(
{keeping:"taken",upto:S}),k(h("Downloaded: {name}. Keep this file.",{name:b}))}catch(b){k(h("Not downloaded: {reason}",{
reason:En(b)}))}}async function m(){let[b]=l.files??[];if(b)try{if(b.size>xn*1024*1024)throw new Error(h("expected a fil\
e of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:xn}));let{told:S}=await n.
ask({keeping:"add"},[await b.arrayBuffer()]);k(S)}catch(S){k(h("Not uploaded: {reason}",{reason:En(S)}))}finally{l.value=
""}}}var En=n=>n instanceof Error?n.message:String(n);function cs(n,r){let s=URL.createObjectURL(n);p("a",{href:s,download:r}).
click(),setTimeout(()=>URL.revokeObjectURL(s),os)}function ls(n){let r=s=>{n.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var us=300,ut=14,jt=17,
It=["done","missed","left"],Tn={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},ds={render({model:n,el:r}){L(n,
r);let s=fs(w=>a.ask(w));r.replaceChildren(s.element);let{link:a,leave:l}=ss(n,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([w])=>w.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),l()}}};function fs(n){let{region:r,announce:s}=ce(),
a=p("p",{class:"ck-total"}),l=p("p",{class:"ck-notice"}),f=p("div"),w=p("button",{type:"button",onclick:$},h("Refresh")),
k=p("div",{class:"ck ck-progress"},a,ms(),w,l,f,r),g,m="";return{element:k,look:b,lookSoon:S};async function b(){try{let{
lessons:A,unread:_,apart:I}=await n({keeping:"look"}),W=[..._.map(x=>h("This lesson cannot be read: {why}",{why:x})),I];
l.replaceChildren(...W.filter(Boolean).map(x=>p("p",{},x)));let v=JSON.stringify(A);return v===m||(m=v,a.replaceChildren(
A.length?h("All lessons: {counts}",{counts:Ut(A.flatMap(Nn))}):h("No lesson here has any questions.")),f.replaceChildren(
...A.map(hs))),!0}catch(A){let _=A instanceof Error?A.message:String(A);return l.replaceChildren(_),s(_),!1}}function S(){
clearTimeout(g),g=setTimeout(b,us)}async function $(){await b()&&s(a.textContent)}}var Nn=n=>n.objectives.flatMap(({questions:r})=>r.
map(({state:s})=>s));function hs(n){let r=Nn(n),s=p("span",{dir:"auto"},n.title),a=p("span",{class:"ck-unseen"},h("(open\
s in a new tab)")),l=It.flatMap(f=>r.filter(w=>w===f));return p("section",{},p("h3",{},p("a",{href:n.file,target:"_blank",
rel:"noopener"},s," ",a)),p("p",{class:"ck-counts"},Bt(l),Ut(r)),p("ul",{},...n.objectives.map(ps)))}function ps({text:n,
questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f==="missed"),l=r.filter(({state:f,earlier:w})=>f==="l\
eft"&&w);return p("li",{},n?p("span",{dir:"auto"},n):h("Questions without an objective"),p("p",{class:"ck-counts"},Bt(s),
Ut(s)),An(h("Missed:"),a),An(h("Changed since you answered:"),l))}function An(n,r){if(!r.length)return null;let s=r.map(
({prompt:a})=>Z("li",{dir:"auto"},a));return p("div",{class:"ck-prompts"},p("p",{},n),p("ul",{},...s))}function Ut(n){let[
r,s,a]=It.map(l=>n.filter(f=>f===l).length);return h("{done} done, {missed} missed, {left} left",{done:r,missed:s,left:a})}
function ms(){let n={done:h("done"),missed:h("missed"),left:h("left")},r=It.map(s=>p("span",{},Bt([s]),` ${n[s]}`));return p(
"p",{class:"ck-legend"},h("A symbol for each question:"),...r)}function Bt(n){let r=dt("svg",{class:"ck-marks",width:n.length*
jt,height:ut,viewBox:`0 0 ${n.length*jt} ${ut}`,"aria-hidden":"true",focusable:"false"});return n.forEach((s,a)=>{let l=dt(
"g",{class:`ck-mark-${s}`,transform:`translate(${a*jt} 0)`});l.append(dt("rect",{x:1,y:1,width:ut-2,height:ut-2,rx:2})),
Tn[s]&&l.append(dt("path",{d:Tn[s]})),r.append(l)}),r}function dt(n,r){let s=document.createElementNS("http://www.w3.org\
/2000/svg",n);for(let[a,l]of Object.entries(r))s.setAttribute(a,`${l}`);return s}var gs=3,ws=30,Mn=100;function ks(n,{way:r,
makeForm:s,put:a}){let l=[],f=r==="one-by-one",w=p("button",{type:"button",class:"ck-main",hidden:!0,onclick:W},h("Next \
question")),k={},g=0;return{next:w,begin(){$(gs),l.length<n.length&&ys(S)},addAll:()=>$(1/0),restore:A,restoreOne:_,arrange:I,
named:m,around(v){let x=v instanceof Element?v.closest("form"):null;return l.find(q=>q.element===x)},actions:()=>Object.
fromEntries(b().flatMap(([v,x])=>{let q=x.action();return q?[[v,q]]:[]})),left:()=>l.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>b().
find(([v])=>!k[v]?.result)?.[1],setSaved(v){for(let[x,q]of b())v.has(x)||q.setUnsaved("")}};function m(v){return l[n.findIndex(
({id:x})=>x===v)]}function b(){return l.map((v,x)=>[n[x].id,v])}function S(){$(ws),l.length<n.length&&setTimeout(S)}function $(v){
let x=n.slice(l.length,l.length+v).map((q,T)=>{let O=l.length+T+1,C=h("Question {place} of {count}",{place:O,count:n.length}),
R=s(q,C);return k[q.id]&&R.restore(k[q.id]),R});l.push(...x),I(),a(x,n.length-l.length)}function A(v){k=v,r!=="each"&&$(
1/0);for(let[x,q]of b())q.restore(k[x]);f&&(g=Math.max(0,l.findIndex(x=>!x.isAnswered()))),I()}function _(v,x){k[v]=x,m(
v)?.restore(x),I()}function I(){l.forEach((v,x)=>{v.element.hidden=f&&x>g}),w.hidden=!(f&&g<l.length-1&&l[g].isAnswered())}
function W(){g+=1,I(),l[g].focus()}}function ys(n){let r=!1,s=()=>{r||n(),r=!0};setTimeout(s,Mn),requestAnimationFrame(()=>bs(
s))}function bs(n){"requestIdleCallback"in window?requestIdleCallback(n,{timeout:Mn}):setTimeout(n)}var vs=({options:n},{
t:r,viewOptions:s})=>s(n,{how:r("Choose one answer."),type:"radio"}),xs=({options:n},{t:r,viewOptions:s})=>s(n,{how:r("C\
hoose every answer that is right."),type:"checkbox"});function $s(n,r){let{make:s,makeMarkdown:a,t:l}=r,f=n.right;return r.
viewPlaced(n,l("Choose a column for each."),w=>{let k=r.uniqueId("classify"),g=a("legend",{dir:"auto"},w),m=f.map(({token:$})=>s(
"input",{type:"radio",name:k,value:$})),b=f.map(($,A)=>s("label",{},m[A]," ",a("span",{dir:"auto"},$.text))),S=s("fields\
et",{class:"ck-inline"},g,...b);return{element:S,control:S,words:g.textContent??"",value:()=>r.chosenValue(m),set:$=>r.chooseValue(
m,$)}})}function Ss(n,r){let{describe:s,make:a,setInvalid:l,t:f}=r,w=n.pieces,k=n.gaps,g=k.map((S,$)=>{let A=f("Gap {pla\
ce} of {count}",{place:$+1,count:k.length});return{control:r.makeBlank({class:"ck-gap","aria-label":A},S),label:A,feedback:r.
makeFeedback()}}),m=a("p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});w.forEach((S,$)=>{m.append(r.makeMarkdown(
"span",{},S)),g[$]&&m.append(g[$].control)});for(let{control:S}of g)s(S,m);let b=a("div",{},m,...g.map(({feedback:S})=>S.
element));return{how:f("Fill the gaps."),body:b,answer(){let S=g.map(({control:$})=>$.value.trim());return S.some(Boolean)?
{gaps:S}:null},fill({gaps:S}){g.forEach(({control:$},A)=>{$.value=S[A]??""})},show(S){g.forEach(({control:$,label:A,feedback:_},I)=>{
let{right:W,written:v,...x}=S.gaps[I];$.value=v,s($,_.element,m),l($,v&&!W);let q=r.placeVerdict(W,v),T={right:f("{gap}:\
 right",{gap:A}),wrong:f("{gap}: not right",{gap:A}),left:f("{gap}: left empty",{gap:A})};_.set(...r.placeTold(q,T[q],x))})},
said:()=>g.map(({feedback:S})=>S.text()).join(" "),...r.closing(b,()=>{for(let{control:S,feedback:$}of g)s(S,m),l(S,!1),
$.set()})}}function Os(n,{dateInWords:r,make:s,t:a,uniqueId:l,viewTyped:f}){let w=l("undated"),k=s("input",{type:"checkb\
ox",id:w,onchange:b}),g=s("label",{for:w},` ${a("The text gives no date.")}`),m=f({how:a("Type a date that is as precise\
 as the text: a day, a month or a year."),label:a("Date:"),more:s("p",{},k,g),sent:()=>k.checked?{undated:!0}:null,filled(S){
k.checked=!!S.undated,b()},shown({understood:S}){k.checked=S==="undated"},key:r});return m;function b(){m.input.disabled=
k.checked}}function Es(n,r){let{make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:w}=r,k=s("textarea",{id:w("text"),rows:6,
maxlength:1e4,dir:"auto",oninput:$}),g=s("p",{class:"ck-how",id:w("count")});k.setAttribute("aria-describedby",g.id);let m=s(
"div",{class:"ck-discussed",hidden:!0}),b=a("span",{},n.role),S=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role\
: ")),b),s("label",{for:k.id},f("Write what somebody in this role would say:")),k,g,m);return $(),{how:f("You are not as\
ked for your own opinion, and no answer is graded."),check:f("Compare"),isFreeText:!0,body:S,answer:()=>k.value.trim()?{
text:k.value.trim()}:null,fill(x){k.value=x.text,$()},show(x){k.value||(k.value=x.written),$(),m.hidden=!1,m.replaceChildren(
A(f("Answers that can be defended")),...x.positions.map(_),A(f("Mark your own answer")),I(x),A(f("Examples")),...x.exemplars.
map(v))},said:({positions:x})=>f("{count} answers that can be defended are shown below your own.",{count:x.length}),...r.
closing(S)};function $(){let x=k.value.split(/\s+/).filter(Boolean).length,{limit:q}=n;g.replaceChildren(f("{count} of a\
t most {limit} words",{count:x,limit:q})),g.classList.toggle("ck-over",x>q)}function A(x){return s("p",{class:"ck-headin\
g"},x)}function _({answer:x,held_by:q,strongest:T,counter:O}){let C=w("position");return s("div",{class:"ck-position",role:"\
group","aria-labelledby":C},a("p",{class:"ck-heading",dir:"auto",id:C},x),s("p",{dir:"auto"},f("Held by {who}.",{who:q})),
s("p",{},s("strong",{},f("The strongest argument for it"))),l(T),s("p",{},s("strong",{},f("The strongest argument agains\
t it"))),l(O))}function I({rubric:x,marks:q}){let T=x.map((ee,ne)=>W(ee,q[ne])),O=s("p",{class:"ck-beside"}),C=s("button",
{type:"button",onclick:z},f("Save my marks")),R=s("div",{class:"ck-actions"},C);return s("div",{},...T.map(({element:ee})=>ee),
R,O);function z(){let ee=T.map(({value:ne})=>ne());ee.includes(-1)?J(f("Mark every line first.")):r.mark(ee,()=>J(f("You\
r marks have been saved.")))}function J(ee){O.replaceChildren(ee),r.announce(ee)}}function W(x,q){let T=w("rubric"),O=[f(
"Not yet"),f("Partly"),f("Yes")],C=O.map((R,z)=>{let J=s("input",{type:"radio",name:T,value:z});return J.checked=q===z,J});
return{element:s("fieldset",{class:"ck-inline"},a("legend",{dir:"auto"},x),...C.map((R,z)=>s("label",{},R,` ${O[z]}`))),
value:()=>C.findIndex(R=>R.checked)}}function v({label:x,text:q,comment:T}){let O=s("div",{class:"ck-comment"},l(T));return s(
"details",{},s("summary",{},x),l(q),O)}}function Ts(n,r){let{describe:s,make:a,markdownBlock:l,setDisabled:f,setInvalid:w,
t:k}=r,g=n.words,m=r.viewMarking(g,n.rest,{"aria-label":k("Words in the passage")}),b=m.element,S=a("button",{type:"butt\
on",onclick:I},k("Clear the marks")),$=r.makeFeedback(),A=a("div",{class:"ck-actions"},S),_=a("div",{},b,A,$.element);return{
how:k("Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key \
marks more."),body:_,answer:()=>m.marked().length?{words:m.marked()}:null,fill:({words:v})=>m.markAll(x=>v.includes(x)),
show(v){m.markAll(q=>v.words.includes(q),!0);let x=[l(v.feedback)];if(v.key){let q=new Set(v.key);m.words.forEach((T,O)=>{
T.dataset.key=String(q.has(O))}),x.push(r.keyLine(v.key.map(W).join("")))}v.why&&x.push(l(v.why)),$.set(...x),s(b,$.element),
w(b,v.verdict!=="right")},said:()=>$.text(),close(){m.close(),f(_,!0)},open(){m.open(),f(_,!1);for(let v of m.words)delete v.
dataset.key;$.set(),s(b),w(b,!1)}};function I(){m.markAll(()=>!1)}function W(v,x){return(x?g[v][0]:"")+m.words[v].textContent}}
function Ns(n,{make:r,makeMarkdown:s,makeSelect:a,plainText:l,t:f,uniqueId:w,viewPlaced:k}){let g=n.right.map(m=>[m.token,
l(m.text)]);return k(n,f("For each one, choose what goes with it."),m=>{let b=w("match"),S=a({id:b},g),$=s("label",{for:b,
dir:"auto"},m);return{element:r("div",{class:"ck-pair"},$,S),control:S,words:$.textContent??"",value:()=>S.value,set(A){
S.value=A}}})}var We="nothing";function As(n,r){let{chosenValue:s,describe:a,make:l,setInvalid:f,t:w}=r,k=r.uniqueId("me\
nd"),g=[...n.row,[We,""]].map((v,x)=>Ms(v,{name:k,id:`${k}-${x}`,onchange:W},r)),m=g.map(({input:v})=>v),b=r.makeBlank({
id:r.uniqueId("mended")},n.among),S=l("label",{for:b.id},w("What should it say?")),$=l("p",{class:"ck-field"},S,b),A=r.makeFeedback(),
_=l("div",{},l("blockquote",{dir:"auto"},n.sentence),l("div",{class:"ck-options"},...g.map(({element:v})=>v)),$,A.element);
return W(),{how:w("Choose the wrong cell, then say what it should contain."),body:_,answer(){let v=s(m),x=b.value.trim();
return v===We?{cell:v}:v&&x?{cell:v,text:x}:null},fill:({cell:v,text:x})=>I(v,x??""),show(v){I(v.cell,v.value),A.set(...Rs(
v,r));let x=m.find(q=>q.checked);a(x,A.element),a(b,A.element),f(b,Rn(v)==="wrong")},said:()=>A.text(),...r.closing(_,()=>{
A.set();for(let v of[...m,b])a(v);f(b,!1)})};function I(v,x){r.chooseValue(m,v),b.value=x,W()}function W(){$.hidden=["",
We].includes(s(m))}}function Ms([n,r],{name:s,id:a,onchange:l},{make:f,t:w}){let k=f("input",{type:"radio",name:s,id:a,value:n,
onchange:l}),g=n===We?f("label",{for:a},Cn(w)):f("label",{for:a,dir:"auto"},f("strong",{},`${n}: `),r);return{input:k,element:f(
"div",{class:"ck-option"},k,g)}}function Rs(n,{keyLine:r,markdownBlock:s,t:a,verdictLine:l}){let{right:f,feedback:w,key:k,
why:g}=n,m=Rn(n);return[f?l("right",a("The cell: right")):l("wrong",a("The cell: not right")),...m==="right"?[l(m,a("Wha\
t it should say: right"))]:[],...m==="wrong"?[l(m,a("What it should say: not right"))]:[],...w?[s(w)]:[],...k?[r(k.cell===
We?Cn(a):`${k.cell}: ${k.value}`)]:[],...g?[s(g)]:[]]}function Rn({right:n,cell:r,verdict:s}){return!n||r===We?"":s==="r\
ight"?"right":"wrong"}var Cn=n=>n("Nothing in this row is wrong");function Cs({unit:n},{make:r,t:s,viewTyped:a}){let l=n?
r("span",{"aria-hidden":"true"},` ${n}`):null,f=n?s("Number ({unit}):",{unit:n}):s("Number:"),w=a({how:s("Type a number."),
label:f,after:l});return w.input.setAttribute("inputmode","decimal"),w}function _s(n,r){let{announce:s,describe:a,make:l,
markdownBlock:f,plainText:w,setOff:k,t:g}=r,m=r.makeFeedback(),b=l("ol",{class:"ck-order"}),S=l("div",{},b,m.element),$=n.
items.map(A);return v(),{how:g("Put them in order, with the first at the top: use the buttons, or the arrow keys on a bu\
tton."),body:S,answer:()=>({order:$.map(({token:x})=>x)}),fill:({order:x})=>I(x),show(x){I(x.key??x.order);let q=[x.feedback,
x.why].filter(Boolean).map(f);m.set(...q,..._(x.open??[])),a(b,m.element)},said:()=>m.text(),...r.closing(S,()=>{m.set(),
a(b),v()})};function A({token:x,text:q}){let T=w(q),O=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},q),C=ee("↑",
g("Move up: {item}",{item:T}),-1),R=ee("↓",g("Move down: {item}",{item:T}),1),z=l("span",{class:"ck-moves"},C,R),J=l("\
li",{onkeydown:ne},z,O);return{token:x,words:T,row:J,up:C,down:R};function ee(le,we,ke){return l("button",{type:"button",
class:"ck-move","aria-label":we,onclick:()=>W(x,ke)},le)}function ne(le){let we={ArrowUp:-1,ArrowDown:1}[le.key];we&&(le.
preventDefault(),le.stopPropagation(),W(x,we))}}function _(x){if(!x.length)return[];let q=x.map(([O,C])=>l("li",{},g("{o\
ne} / {other}",{one:w(O),other:w(C)}))),T=g("The text does not say which of these came first:");return[l("p",{},T),l("ul",
{},...q)]}function I(x){$.sort((q,T)=>x.indexOf(q.token)-x.indexOf(T.token)),v()}function W(x,q){let T=$.findIndex(J=>J.
token===x),O=T+q,C=$[T];if(C.up.disabled||O<0||O>=$.length)return;$.splice(T,1),$.splice(O,0,C);let R=document.activeElement;
v(),R instanceof HTMLElement&&R.focus();let z={item:C.words,place:O+1,count:$.length};s(g("{item}: now {place} of {count\
}",z))}function v(){b.replaceChildren(...$.map(({row:x})=>x)),$.forEach(({up:x,down:q},T)=>{k(x,T===0),k(q,T===$.length-
1)})}}var Ls=(n,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not matter."),label:r(
"Answer:")});function qs(n,r){let{chooseValue:s,chosenValue:a,describe:l,keyLine:f,make:w,markdownBlock:k,t:g}=r,m=r.uniqueId(
"true-or-false"),b=r.makeFeedback(),S=[g("True"),g("False")],$=[!0,!1].map(I=>w("input",{type:"radio",name:m,value:String(
I)})),A=$.map((I,W)=>w("label",{},I,` ${S[W]}`)),_=w("div",{},w("div",{class:"ck-inline"},...A),b.element);return{how:g(
"True or false?"),body:_,answer(){let I=a($);return I?{answer:I==="true"}:null},fill:({answer:I})=>s($,String(I)),show(I){
s($,String(I.answer));let W="key"in I?[f(S[I.key?0:1])]:[];b.set(k(I.feedback),...W),l($.find(v=>v.checked),b.element)},
said:()=>b.text(),...r.closing(_,()=>{b.set();for(let I of $)l(I)})}}var Ds={choice:vs,choices:xs,classify:$s,cloze:Ss,date:Os,
discuss:Es,highlight:Ts,match:Ns,mend:As,number:Cs,order:_s,"short-text":Ls,"true-or-false":qs},_n={};u(_n,{chooseValue:()=>jn,
chosenValue:()=>Dn,closing:()=>pt,describe:()=>Ne,focusFirst:()=>qn,isOff:()=>je,keyLine:()=>Ft,makeBlank:()=>Bn,makeFeedback:()=>Ze,
makeSelect:()=>Fn,markdownBlock:()=>Pe,placeTold:()=>Un,placeVerdict:()=>In,plainText:()=>Ln,rounded:()=>Se,sentence:()=>ht,
setDisabled:()=>zt,setInvalid:()=>et,setOff:()=>ve,verdictLine:()=>ft});var js={right:"✓",partly:"≈",near:"≈",wrong:"\
✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function ft(n,r){let s=p("span",{"aria-hidden":"true"},`${js[n]}\
 `);return p("p",{class:`ck-verdict ck-${n}`},s,r)}function Ze(){let n=p("div",{class:"ck-feedback",id:te("feedback"),hidden:!0});
return{element:n,text:()=>Is(n),set(...r){n.hidden=!r.length,n.replaceChildren(...r)}}}var ht=n=>/[.!?:…。؟]["”’)]*$/.
test(n)?n:`${n}.`;function Is(n){let r=n.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[
...r.children].map(s=>s.textContent?.trim()??"").filter(Boolean).map(ht).join(" ")}var Pe=n=>Z("div",{dir:"auto"},n),Ln=n=>Z(
"span",{},n).textContent??"";function Ne(n,...r){r.length?n?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):
n?.removeAttribute("aria-describedby")}function et(n,r){r?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-\
invalid")}var ve=(n,r)=>n.setAttribute("aria-disabled",String(r)),je=n=>n.getAttribute("aria-disabled")==="true",Ft=n=>p(
"p",{class:"ck-key"},h("The answer: {key}",{key:n}));function zt(n,r){let s=n.querySelectorAll("input, select, textarea,\
 button");for(let a of s)a.disabled=r}function qn(n){n.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var pt=(n,r)=>({close:()=>zt(n,!0),open(){zt(n,!1),r?.()}}),Dn=n=>n.find(r=>r.checked)?.value??"";function jn(n,r){
for(let s of n)s.checked=s.value===r}function In(n,r){return n?"right":r?"wrong":"left"}function Un(n,r,{feedback:s,key:a,
why:l}){return[ft(n,r),...s?[Pe(s)]:[],...a&&n!=="right"?[Ft(a)]:[],...l?[Pe(l)]:[]]}function Bn(n,r){return r.length?Fn(
n,r.map(s=>[s,s])):p("input",{...n,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Fn(n,r){let s=p("o\
ption",{value:""},h("Choose …")),a=r.map(([l,f])=>p("option",{value:l,dir:"auto"},f));return p("select",n,s,...a)}var Se=n=>String(
Math.round(n*100)/100),zn=()=>({sure:h("Sure"),fairly:h("Fairly sure"),guessing:h("Guessing")});function Us(){let n=te("\
confidence"),r=Object.entries(zn()).map(([l,f])=>{let w=p("input",{type:"radio",name:n,value:l});return{input:w,label:p(
"label",{},w,` ${f}`)}}),s=r.map(({input:l})=>l),a=p("legend",{},h("How sure are you?"));return{element:p("fieldset",{class:"\
ck-inline"},a,...r.map(({label:l})=>l)),value:()=>Dn(s),show:l=>jn(s,l),close(){for(let l of s)l.disabled=!0}}}function Bs(){
let n=te("reason"),r=p("input",{type:"text",id:n,maxlength:300,dir:"auto"}),s=p("label",{for:n},h("Why? In one line:"));
return{element:p("p",{class:"ck-field"},s,r),value:()=>r.value.trim(),show(a){r.value=a},close(){r.disabled=!0}}}function Fs(n,r){
let s=p("ol",{class:"ck-hints",hidden:!0}),a=p("button",{type:"button",hidden:!n.hints,onclick:w}),l=()=>s.lastElementChild?.
textContent;return g(),{list:s,button:a,show:k,offerNext:g,last:l,count:f};function f(){return s.children.length}function w(){
je(a)||(ve(a,!0),r())}function k(m){s.hidden=!m.length,s.replaceChildren(...m.map(b=>Z("li",{dir:"auto"},b))),g()}function g(){
let m=n.hints-f(),b=m?n.costs[f()]:0,S=b?h(", costs {share}%",{share:Se(100*b)}):"",$=m?h("Show a hint ({left} left{cost\
s})",{left:m,costs:S}):h("No hint left");a.replaceChildren($),ve(a,!m)}}function zs(n,r){let s=n.confidence?Us():null,a=n.
reason?Bs():null,l="";return w(),{elements:[r.body,s?.element,a?.element],draft:f,settle:w,unchecked:k,fill:g,show:m,open:()=>r.
open(),close(){for(let b of[r,s,a])b?.close()}};function f(){return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}
function w(){l=JSON.stringify(f())}function k(){let b=f();return JSON.stringify(b)===l?null:b}function g(b){try{b.sent&&
r.fill(b.sent),s?.show(b.confidence),a?.show(b.reason??"")}catch{}}function m(b){b.verdict==="sent"?r.fill(b.sent):r.show(
b),s?.show(b.confidence),a?.show(b.reason),w()}}function Ws(n,r,s){let a=p("div",{class:"ck-marking",role:"listbox","ari\
a-multiselectable":"true",dir:"auto",onkeydown:x,...s}),l=n.map(S);a.append(r);let f=!1,w=0,k=0,g=!1,m=!0,b=T=>l[T].getAttribute(
"aria-selected")==="true";return{element:a,words:l,marked:()=>l.map((T,O)=>O).filter(b),markAll:$,current:()=>w,go:v,close(){
f=!0,a.setAttribute("aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function S([T,O],C){let R=p(
"span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:C?"-1":"0",onpointerdown:z=>_(z,C),onpointerenter(z){
z.buttons===1&&g&&W(C)}},O);return a.append(T,R),R}function $(T,O){for(let C of l.keys())A(C,T(C),O)}function A(T,O,C=!1){
(!f||C)&&l[T].setAttribute("aria-selected",String(O))}function _(T,O){T.button||(T.preventDefault(),l[O].releasePointerCapture?.(
T.pointerId),m=!b(O),g=!0,document.addEventListener("pointerup",I,{once:!0}),k=O,v(O),A(O,m))}function I(){g=!1}function W(T){
let[O,C]=[Math.min(k,T),Math.max(k,T)];for(let R=O;R<=C;R+=1)A(R,m);v(T)}function v(T){l[w].tabIndex=-1,w=T,l[T].tabIndex=
0,l[T].focus()}function x(T){let O=l.length-1,C=getComputedStyle(a).direction==="rtl"?-1:1,R={ArrowRight:w+C,ArrowLeft:w-
C,ArrowDown:q(1),ArrowUp:q(-1),Home:0,End:O};if(T.key===" "||T.key==="Enter")k=w,m=!b(w),A(w,m);else if(T.key in R){let z=Math.
max(0,Math.min(O,R[T.key]));T.shiftKey?(b(w)||(k=w),m=!0,W(z)):v(z)}else return;T.preventDefault(),T.stopPropagation()}function q(T){
let O=l[w].getBoundingClientRect(),C=l.map((ne,le)=>({at:le,box:ne.getBoundingClientRect()})).filter(({box:ne})=>T*(ne.top-
O.top)>O.height/2);if(!C.length)return w;let R=C.map(({box:ne})=>ne.top),z=T>0?Math.min(...R):Math.max(...R),J=C.filter(
({box:ne})=>Math.abs(ne.top-z)<O.height/2),ee=ne=>Math.abs(ne.left-O.left);return J.reduce((ne,le)=>ee(le.box)<ee(ne.box)?
le:ne).at}}var Ps=()=>({right:h("Chosen: right"),wrong:h("Chosen: not right"),missed:h("Not chosen, but right"),left:h("\
Correctly left out")});function Ys(n,{how:r,type:s}){let a=te("options"),l=n.map(({token:m,text:b})=>{let S=`${a}-${m}`,
$=p("input",{type:s,id:S,name:a,value:m}),A=Z("label",{for:S,dir:"auto"},b),_=Ze(),I=p("div",{class:"ck-option"},$,A,_.element);
return{token:m,input:$,label:A,feedback:_,row:I}}),f=Ze(),w=l.map(({row:m})=>m),k=p("div",{class:"ck-options"},...w,f.element);
return{how:r,body:k,answer(){let m=l.filter(({input:b})=>b.checked).map(({token:b})=>b);return m.length?{choices:m}:null},
fill({choices:m}){for(let{token:b,input:S}of l)S.checked=m.includes(b)},show(m){for(let[b,{chosen:S,verdict:$,feedback:A}]of g(
m))if(b.input.checked=S,$){Ne(b.input,b.feedback.element),b.row.dataset.verdict=$;let _=ft($,Ps()[$]);b.feedback.set(_,Pe(
A))}else m.missed&&Ne(b.input,f.element);m.missed&&f.set(Pe(m.missed))},said(m){return[...g(m).filter(([,{verdict:b}])=>b&&
b!=="left").map(([{label:b,feedback:S}])=>`${ht(b.textContent??"")} ${S.text()}`),f.text()].filter(Boolean).join(" ")},...pt(
k,()=>{for(let{input:m,feedback:b,row:S}of l)Ne(m),delete S.dataset.verdict,b.set();f.set()})};function g(m){let b=new Map(
m.options.map(S=>[S.token,S]));return l.flatMap(S=>{let $=b.get(S.token);return $?[[S,$]]:[]})}}function Gs(n,r,s){let a=n.
left,l=n.right,f=a.map(({token:g,text:m})=>({token:g,feedback:Ze(),...s(m)})),w=new Map(l.map(({token:g,text:m})=>[g,Ln(
m)])),k=p("div",{class:"ck-placing"},...f.map(({element:g,feedback:m})=>p("div",{class:"ck-placed"},g,m.element)));return{
how:r,body:k,answer(){let g=f.map(({token:m,value:b})=>[m,b()]).filter(([,m])=>m);return g.length?{pairs:Object.fromEntries(
g)}:null},fill({pairs:g}){for(let{token:m,set:b}of f)b(g[m]??"")},show({pairs:g}){for(let{token:m,feedback:b,control:S,set:$}of f){
let A=g.find(I=>I.token===m);$(A.chosen);let _=In(A.right,A.chosen);b.set(...Un(_,Hs(_),{...A,key:w.get(A.key)})),Ne(S,b.
element),S.matches("select")&&et(S,_==="wrong")}},said:()=>f.map(({words:g,feedback:m})=>`${ht(g)} ${m.text()}`).join(" "),
...pt(k,()=>{for(let{feedback:g,control:m}of f)g.set(),Ne(m),et(m,!1)})}}function Hs(n){return{right:h("Right"),wrong:h(
"Not right"),left:h("Nothing was chosen here")}[n]}function Ks({how:n,label:r,after:s,more:a,sent:l,filled:f,shown:w,key:k=g=>g}){
let g=te("answer"),m=Bn({id:g},[]),b=Ze(),S=p("p",{class:"ck-field"},p("label",{for:g},r),m,s),$=p("div",{},S,a,b.element);
return{how:n,body:$,input:m,answer:()=>l?.()??(m.value.trim()?{text:m.value.trim()}:null),fill(A){m.value=A.text??"",f?.(
A)},show(A){w?.(A),m.value||(m.value=A.written??"");let _=A.key===void 0?[]:[Ft(k(A.key))];b.set(Pe(A.feedback),..._),Ne(
m,b.element),et(m,A.verdict!=="right")},said:()=>b.text(),...pt($,()=>{b.set(),Ne(m),et(m,!1)})}}var Vs={..._n,dateInWords:K,
make:p,makeMarkdown:Z,t:h,tn:N,uniqueId:te,viewMarking:Ws,viewOptions:Ys,viewPlaced:Gs,viewTyped:Ks},Js=()=>({right:h("R\
ight"),partly:h("Partly right"),near:h("Nearly right: check the spelling"),wrong:h("Not right"),discussed:h("There is no\
 right or wrong answer"),sent:h("Your answer is kept for your instructor, who marks it")}),Qs=()=>({"too precise":h("Not\
 right (more precise than the text)"),"too coarse":h("Partly right (less precise than the text)")});function Wn(n){let r=Qs()[n.
note]??Js()[n.verdict];if(!n.of)return`${r}.`;let s=N("{points} of {of} point","{points} of {of} points",n.of,{points:Se(
n.points),of:Se(n.of)}),a=n.tries>1?h(" (first try: {points})",{points:Se(n.first)}):"",l=n.cost?h(", less {share}% for \
hints",{share:Se(100*n.cost)}):"";return`${r}: ${s}${l}${a}.`}function Xs(n,r){let{as_of:s,confidence:a,evidence:l,left:f,
reason:w,review_due:k}=n,g=[];if(a){let m=zn()[a].toLowerCase();g.push(h("You said: {confidence}.",{confidence:m}))}return w&&
g.push(h("Your reason: {reason}",{reason:w})),!n.final&&f!=null&&g.push(N("One try left.","{count} tries left.",f)),s&&s!==
l?.as_of&&g.push(h("As of {day}.",{day:s})),k&&g.push(h("This answer was due to be checked again by {day}: it may be out\
 of date.",{day:k})),[...g.map(m=>p("p",{class:"ck-beside"},m)),l?Zs(l,r):""]}function Zs(n,r){let{before:s,words:a,after:l,
told:f,draft:w}=n,k=h(a?"The words in the article":"The fact and its source"),g=a?[s,p("mark",{},a),l]:[p("p",{},f)],m=h(
"This question rests on a draft that nobody has checked.");return p("figure",{class:"ck-evidence"},p("figcaption",{},k),
p("blockquote",{dir:"auto"},...g),a?ei(n,r):ti(n),w?p("p",{class:"ck-beside"},m):"")}function ei({printed_in:n,marks:r},s){
if(!n&&!r)return"";let a=r?p("button",{type:"button",onclick:s},h("Show in the article")):null,l=n?p("cite",{dir:"auto"},
n):null;return p("p",{class:"ck-beside"},l," ",a)}function ti({pages:n,read:r,as_of:s}){let a={target:"_blank",rel:"noop\
ener noreferrer"},l=n.flatMap(({address:k,host:g})=>[" ",p("a",{...a,href:k,title:k},g)]),f=[r&&h("Read on {day}.",{day:r}),
s&&s!==r&&h("True as of {day}.",{day:s})].filter(Boolean).join(" "),w=l.length?[h("Source:"),...l,". "]:[];return p("p",
{class:"ck-beside"},...w,f)}function ni(n,r){let{drafts:s,extraViews:a,given:l,onChange:f,together:w}=r,{region:k,announce:g}=ce(),
m=ie(g),b=oi(n,m,r),S={...Ds,...a}[n.kind](n,{...Vs,announce:g,mark:se}),$=zs(n,S),{check:A,reveal:_}=ri(R(),w,le),I=Fs(
n,ke),W=Te(),v=p("div",{class:"ck-result"}),x=si(n,r.number,S.how,W.element,...$.elements,m.elements.left,I.list,p("div",
{class:"ck-actions"},A,_,I.button),m.elements.notice,m.elements.unsaved,v,k),q=p("form",{novalidate:!0,onsubmit:ne},x),T=!1,
O=!1,C="";return J(),{element:q,restore:ue,action:z,tell:m.tell,setUnsaved:m.setUnsaved,keepDraft:ee,focus:()=>qn(S.body),
isAnswered:()=>T};function R(){return n.sealed?h("Keep this answer"):S.check??h("Check")}function z(){return!je(A)&&S.answer()?
{did:"answer",...$.draft()}:null}function J(){let j=s.of(n,!!S.isFreeText)??l;j&&$.fill(j),m.setLeft(!!(j&&!l))}function ee(){
let j=je(A)?null:$.unchecked();j?s.keep(n,j):s.forget(n)}function ne(j){if(j.preventDefault(),je(A)||w)return;let H=z();
H?C===JSON.stringify(H)?m.tell(h("Change your answer, then check again.")):we(H,A):m.tell(h("Answer first, then check."))}
function le(){je(_)||we({did:"show"},_),A.focus()}function we(j,H){ve(H,!0),b(j,{onReply(oe){j.did==="answer"&&(C=JSON.stringify(
j)),ve(H,!1),ue(oe.stands),ee(),f(oe.score);let de=oe.stands.result,ye=de.verdict==="sent"?"":S.said(de);g([Wn(de),ye,m.
whyUnsaved()].join(" "))},onSilence:()=>ve(H,!1),onRefused(oe){ve(H,!1);let de={reason:oe};m.tell(n.sealed?h("Not kept: \
{reason}.",de):h("Not checked: {reason}.",de))}})}function ke(){b({did:"hint"},{onReply(j){I.show(j.stands.hints),m.clear(),
g(h("Hint {place}: {hint}",{place:I.count(),hint:I.last()}))},onSilence:I.offerNext})}function se(j,H){b({did:"mark",marks:j},
{onReply:oe=>H(oe.stands.result)})}function ue({hints:j,result:H,earlier:oe}){if(W.show(oe),!O&&!j.length&&!H)return;O=!0;
let de=x.contains(document.activeElement),ye=$.unchecked();I.show(j),m.clear(),T=!!H,x.toggleAttribute("data-answered",T),
_.hidden=!H?.may_show,ve(A,!!H?.final),S.open(),H?(Q(H,ye),H.final&&U(de)):(C="",ye||$.settle(),v.replaceChildren())}function Q(j,H){
$.show(j),H&&!j.final&&$.fill(H),(j.final||!$.unchecked())&&m.setLeft(!1),v.replaceChildren(ft(j.verdict,Wn(j)),...Xs(j,
r.showInArticle))}function U(j){s.forget(n),$.close(),j&&A.focus()}}function oi(n,r,{actions:s,whyUnsaved:a}){return(l,f)=>s.
give(n.id,l,{onReply(w){r.setLeft(!1),r.setUnsaved(w.saved?"":lt(a())),f.onReply(w)},onRunning:r.setRunning,onSilence(){
f.onSilence?.(),r.clear(),r.setLeft(!1),r.setUnsaved(Qe(s.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}
function ri(n,r,s){let a={type:"button",hidden:!0,onclick:s};return{check:p("button",{type:"submit",class:"ck-main",hidden:r},
n),reveal:p("button",a,h("Show the answer"))}}function si(n,r,s,...a){let l=n.tries?N("One try.","{count} tries.",n.tries):
"",f=[s,l].filter(Boolean).join(" "),w=te("how"),k=[r,n.lesson].filter(Boolean).join(" · "),g=Z("span",{class:"ck-promp\
t",dir:"auto"},n.prompt);return p("fieldset",{class:"ck-question","aria-describedby":w},p("legend",{},p("span",{class:"c\
k-number"},k),g),n.below?Z("div",{dir:"auto"},n.below):null,p("p",{class:"ck-how",id:w},f),...a)}function ii(n,r,s){let{
isTogether:a,isSealed:l,passMark:f,whyUnsaved:w,restore:k,announce:g}=s,m=p("p",{class:"ck-score"}),b=p("p",{class:"ck-n\
otice"}),S=p("p",{class:"ck-why-unsaved"}),$=p("button",{type:"button",class:"ck-main",hidden:!a,onclick:_},h(l?"Keep al\
l answers":"Check all answers")),A=p("button",{type:"button",hidden:!0,onclick:W},h("Retry the questions you missed"));return{
buttons:[$,A],told:[b,S,m],setScore:q,setSaved:()=>S.replaceChildren()};function _(){if(je($))return;n.addAll();let T=n.
actions();if(!Object.keys(T).length){x(h("Answer first, then check."));return}ve($,!0),r.giveAll(T,{onReply(O){ve($,!1),
k(O),I(O.saved)},onSilence(){ve($,!1),v()}})}function I(T){let O=n.left(),C=O?N("1 question is still open.","{count} que\
stions are still open.",O):"";b.replaceChildren(C),S.replaceChildren(T?"":lt(w())),g([m.textContent,C,S.textContent].join(
" "))}function W(){r.again({onReply(T){b.replaceChildren(),n.addAll(),k(T),n.firstToAnswer()?.focus()},onSilence:v})}function v(){
b.replaceChildren();let T=Qe(r.areStored());S.replaceChildren(T),g(T)}function x(T){b.replaceChildren(T),g(T)}function q(T){
m.replaceChildren(ai(T,f)),A.hidden=!T.missed}}function ai({answered:n,questions:r,of:s,points:a,first:l,passed:f},w){let k=[];
return n&&k.push(h("Answered {answered} of {questions}.",{answered:n,questions:r})),n&&s&&k.push(h("Score: {points} of {\
of}; on the first try, {first}.",{points:Se(a),of:Se(s),first:Se(l)})),f!=null&&k.push(f?h("That is enough to pass."):h(
"You need {mark}% to pass.",{mark:w})),k.join(" ")}var ci={render({model:n,el:r,views:s={}}){L(n,r);let a=li(n,yn(n),s);
r.replaceChildren(a.element);let l=rs(n,r,a.reload);return()=>{a.close(),l()}}};function li(n,r,s){let a=n.get("shown"),
l=n.get("manner"),f=()=>n.get("kept")?.why,{region:w,announce:k}=ce(),g=wn(r,l,a,{onNews:le,onLate:ke,onElsewhere:z}),m=bn(
l),b=ui(g.waiting()),S=l.way==="all",$=ks(a,{way:l.way,makeForm:q,put:T}),A=ii($,g,{isTogether:S,isSealed:a.some(({sealed:se})=>se),
passMark:l.pass_mark,whyUnsaved:f,restore:R,announce:k}),_=Lr({look:ee,retry:J,announce:k}),I=p("div",{class:"ck-actions"},
$.next,...A.buttons),W=0,v=p("div",{class:"ck ck-quiz",oninput:O,onclick:O,onkeyup:O,onpointerup:O},l.told?p("p",{class:"\
ck-told"},l.told):null,_.element,I,...A.told,w);return $.begin(),n.on("change:kept",ne),_.show({aloud:!0}),r.ask({type:"\
open"},{onReply:C,onSilence:we}),{element:v,close:x,reload:z};function x(){n.off("change:kept",ne);for(let se of[g,m,_,r])
se.close()}function q(se,ue){return ni(se,{number:ue,actions:g,drafts:m,given:b.get(se.id),whyUnsaved:f,together:S,extraViews:s,
showInArticle:()=>r.ask({type:"evidence",question:se.id},{onReply:di}),onChange(Q){A.setScore(Q),$.arrange()}})}function T(se,ue){
I.before(...se.map(Q=>Q.element)),ue?v.dataset.toCome=String(ue):delete v.dataset.toCome}function O({target:se}){let ue=$.
around(se);ue&&m.soon(ue)}function C(se){R(se),g.open(se.versions),le()}function R(se){$.restore(se.questions),A.setScore(
se.score)}function z(){r.ask({type:"open"},{onReply:R}),le()}function J(se){r.ask({type:"retry"},{onReply(){le(),_.show(
{aloud:se})}})}function ee(){return{kept:n.get("kept")??{},late:W,waiting:g.waiting().length,isSilent:g.areSilent(),areStored:g.
areStored()}}function ne(){f()||g.saved(),le()}function le(){_.show();let se=new Set(g.waiting().map(({question:ue})=>ue));
se.size||A.setSaved(),$.setSaved(se)}function we(){g.notOpened(),_.show({aloud:!0});for(let{question:se}of g.waiting())$.
named(se)?.setUnsaved(Qe(g.areStored()))}function ke({question:se=""},ue){if(W+=ue.saved?1:0,ue.type==="state"?R(ue):ue.
stands&&(A.setScore(ue.score),$.restoreOne(se,ue.stands)),ue.without_effect?.length){let Q=h("The work that was waiting \
in this browser is kept in your record but does not count, because something else was done here before it arrived.");$.named(
se)?.tell(Q)}}}function ui(n){let r=n.filter(({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[
s,a]))}function di(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Pn(n,r,s=0){
let a=r.getBoundingClientRect(),l=n.getBoundingClientRect(),f=l.top+s;if(a.top>=f&&a.bottom<=l.bottom)return;let w=matchMedia(
"(prefers-reduced-motion: reduce)").matches,k=Math.max(0,(l.bottom-f-a.height)/2);n.scrollBy({top:a.top-f-k,behavior:w?"\
auto":"smooth"})}function fi(n,r,s){let a=p("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":h("Article"),
lang:n.lang||null,onclick:({target:v})=>{v instanceof Element&&$(v.closest(".ck-passage"))},onkeydown:w}),l=[],f=[];return{
element:a,show:k,select:I,scrollToMarked:()=>W(l.find(v=>v.marked))};function w(v){let x=f.findIndex(({element:T})=>T===
v.target);if(x<0||v.altKey||v.ctrlKey||v.metaKey)return;let q={ArrowRight:x+1,ArrowDown:x+1,ArrowLeft:x-1,ArrowUp:x-1,Home:0,
End:f.length-1}[v.key];if(v.key==="Enter"||v.key===" ")$(f[x].element);else if(f[q])A(f[q]);else if(q===void 0)return;v.
preventDefault()}function k(v,x){let q=new Set,T=[...x,...v.flatMap(R=>[R.evidence,...R.passages])];for(let[R,z]of T)q.add(
R).add(z);l=[];let O=[],C=0;for(let R of n.blocks)O.push(r.slice(C,R.start),g(R,[...q])),C=R.end;O.push(r.slice(C,r.length)),
m(v,x),f=l.filter(R=>R.rows.length),f.forEach(S),f.length&&_(f[0]),a.replaceChildren(...O)}function g(v,x){let q=[...x.filter(
z=>v.start<z&&z<v.end).sort((z,J)=>z-J),v.end],T=q.map((z,J)=>{let ee=J?q[J-1]:v.start,ne=p("span",{},r.slice(ee,z));return{
start:ee,end:z,rows:[],marked:!1,element:ne}});l.push(...T);let O=v.aside?p("span",{class:"ck-aside-label"},v.aside):null,
C=v.aside?"ck-aside":`ck-${v.kind.replace(" ","-")}`,R=T.map(z=>z.element);return p("p",{class:C,dir:"auto"},O,...R)}function m(v,x){
let q=v.flatMap(T=>T.passages.map(([O,C])=>({id:T.id,start:O,end:C})));q.sort((T,O)=>T.end-T.start-(O.end-O.start));for(let{
id:T,start:O,end:C}of q)for(let R of b(O,C))R.rows.includes(T)||R.rows.push(T);for(let[T,O]of x)for(let C of b(T,O))C.marked=
!0,C.element.classList.add("ck-marked")}function b(v,x){let q=0;for(let O=l.length;q<O;){let C=q+O>>1;l[C].start<v?q=C+1:
O=C}let T=q;for(;T<l.length&&l[T].end<=x;)T+=1;return l.slice(q,T)}function S({element:v,rows:x}){v.classList.add("ck-pa\
ssage"),v.prepend(p("span",{class:"ck-unseen"},`${x.join(", ")}: `)),v.setAttribute("role","button"),v.setAttribute("tab\
index","-1"),v.setAttribute("aria-pressed","false"),V(v)}function $(v){let x=f.find(T=>T.element===v);if(!x)return;_(x);
let q=x.rows.indexOf(x.chosen??"");s(x.rows[(q+1)%x.rows.length])}function A(v){_(v),v.element.focus()}function _(v){for(let x of f)
x.element.tabIndex=x===v?0:-1}function I(v){for(let O of l){let C=v!==void 0&&O.rows.includes(v.id),[R,z]=v?.evidence??[
1/0,-1/0];O.chosen=C?v.id:void 0,O.element.classList.toggle("ck-chosen",C),O.element.classList.toggle("ck-evidence",R<=O.
start&&O.end<=z),O.rows.length&&O.element.setAttribute("aria-pressed",String(C))}let x=l.find(O=>O.chosen),q=a.getRootNode(),
T=q instanceof Document||q instanceof ShadowRoot?q.activeElement:null;!x||f.some(({element:O})=>O===T)||(_(x),W(x))}function W(v){
v&&Pn(a,v.element)}}var hi=class{constructor(n){this.text=n,this.units=[0];let r=0;for(let s of n)r+=s.length,this.units.
push(r)}get length(){return this.units.length-1}slice(n,r){return this.text.slice(this.units[n],this.units[r])}};function pi(n,r,{
choose:s,switchTo:a}){let l=te("rows"),f=p("div",{class:"ck-rows"}),w=p("p",{class:"ck-hint ck-drafts"}),k=p("div",{class:"\
ck-detail"}),g=n.map(({name:O,label:C,rows:R})=>{let z=N("1 row","{count} rows",R.length);return p("option",{value:O},h(
"{label} ({rows})",{label:C,rows:z}))}),m=p("select",{onchange:()=>a(m.value)},...g),b=p("label",{class:"ck-switch"},h("\
Table")," ",m),S=new Map,$,A=!1;return{element:p("div",{class:"ck-table"},b,w,f,k),show:_,select:v};function _(O){m.value=
O.name,S=new Map(O.rows.map(R=>[R.id,W(O,R)]));let C=mi(O.rows);w.hidden=!C,w.textContent=C,f.replaceChildren(O.rows.length?
I(O):p("p",{},h("This table has no rows for this article."))),f.scrollTop=0}function I(O){let C=h("{label}: choose a row\
 to mark its words",{label:O.label}),R=[h("Row"),...O.columns].map(J=>p("th",{scope:"col"},J)),z=[...S.values()].map(({element:J})=>J);
return p("fieldset",{},p("legend",{},C),p("table",{},p("thead",{},p("tr",{},...R)),p("tbody",{},...z)))}function W(O,C){
let R=`${l}-${C.id}`,z=()=>s(C.id),J=p("input",{type:"radio",name:l,value:C.id,id:R,onchange:z}),ee=p("label",{for:R},J,
C.id),ne=`${R}-main`,le=C.cells.map((ke,se)=>p("td",{dir:"auto",id:se===O.main?ne:null,"data-heading":O.columns[se]},ke));
return J.setAttribute("aria-describedby",ne),{element:p("tr",{onclick:we},p("th",{scope:"row"},ee),...le),input:J};function we({
target:ke}){ke instanceof Element&&ke.closest("label")||(J.focus(),s(C.id))}}function v(O){let C=$;S.get(C??"")?.element.
classList.remove("ck-chosen"),$=O?.id;let R=S.get($??"");for(let{input:z}of S.values())z.checked=z.value===$;return R?.element.
classList.add("ck-chosen"),R&&Pn(f,R.element,f.querySelector("thead")?.offsetHeight),k.replaceChildren(...O?x(O):[p("p",
{},h("No row is chosen."))]),C}function x(O){let C=q(O).map(({part:J,words:ee,count:ne})=>p("li",{},p("span",{class:"ck-\
part"},J)," ",p("q",{dir:"auto"},ee),ne>1?N(" (once)"," ({count} times)",ne):null)),R=[gi(O),wi(O),...O.why],z=p("detail\
s",{open:A,ontoggle:()=>A=z.open},p("summary",{},h("Why this row?")),p("ul",{},...R.map(J=>p("li",{},J))));return[p("p",
{class:"ck-detail-head"},p("strong",{},h("Row {id}",{id:O.id})),p("button",{type:"button",onclick:T},h("Clear the marks"))),
p("p",{class:"ck-part"},h("Its words in the article")),p("ul",{},...C),z]}function q(O){let C=new Map;for(let[R,z,J]of O.
passages){let ee=r.slice(R,z),ne=C.get(`${J} ${ee}`)??{part:J,words:ee,count:0};C.set(`${J} ${ee}`,{...ne,count:ne.count+
1})}return[...C.values()]}function T(){let O=S.get($??"");s(""),O?.input.focus()}}function mi(n){let r=n.filter(({origin:s})=>s===
"proposed").length;return r?r===n.length?h("This table is a draft that nobody has checked."):N("1 row of this table is a\
 draft that nobody has checked.","{count} rows of this table are drafts that nobody has checked.",r):""}function gi({origin:n,
checked:r}){if(n==="machine")return h("The machine made this row.");if(n==="proposed")return h("This row is a draft that\
 nobody has checked.");let{kind:s,name:a,day:l}=r;return s==="person"?h("Checked by {name} on {day}.",{name:a,day:l}):h(
"Checked by {name}, a program, on {day}.",{name:a,day:l})}function wi({certainty:n}){return h(n==="clear"?"The rules had\
 no doubt about it.":"It is doubtful: check it against the sentence.")}var Yn=150,Gn=n=>n.length>Yn?`${n.slice(0,Yn)} …`:
n,ki={render({model:n,el:r}){L(n,r);let s=n.get("page"),a=n.get("tables"),l=new hi(s.text),{region:f,announce:w}=ce(),k=fi(
s,l,_),g=pi(a,l,{choose:_,switchTo:v}),m=yi(s);k.element.setAttribute("aria-describedby",m.id);let b=s.title?h("Reader: \
{title}",{title:s.title}):h("Reader"),S=p("div",{class:"ck ck-reader",role:"group","aria-label":b},m,p("div",{class:"ck-\
sides"},k.element,g.element),f);r.replaceChildren(S);let $=Lt("reader","any"),A=W();return n.on("change:table",T),n.on("\
change:selected",O),n.on("change:marked",C),T(),A=!1,C(),()=>{n.off("change:table",T),n.off("change:selected",O),n.off("\
change:marked",C)};function _(R){n.set("selected",R),n.save_changes(),I()}function I(){$.put(n.get("place"),{at:Date.now(),
table:n.get("table"),selected:n.get("selected")})}function W(){let R=$.get(n.get("place")),z=a.find(({name:ee})=>ee===R?.
table);if(!z||n.get("selected"))return!1;let J=z.rows.find(({id:ee})=>ee===R.selected);return n.set("table",z.name),n.set(
"selected",J?.id??""),n.save_changes(),!0}function v(R){n.set("selected",""),n.set("table",R),n.save_changes(),I()}function x(){
let R=n.get("table");return a.find(z=>z.name===R)??a[0]}function q(){return x().rows.find(({id:R})=>R===n.get("selected"))}
function T(){let R=x();g.show(R),k.show(R.rows,n.get("marked")),O()}function O(){let R=q(),z=g.select(R);k.select(R),!A&&
(R?w(bi(R,R.cells[x().main])):z&&w(h("Marks cleared.")))}function C(){let R=n.get("marked");if(k.show(x().rows,R),k.select(
q()),!R.length)return;k.scrollToMarked();let z=R.map(([J,ee])=>l.slice(J,ee)).join(" … ");w(h("Marked in the article: \
{words}",{words:Gn(z)}))}}};function yi(n){let r=h("This text does not seem to be English. The rules read only English, \
so the tables may be empty or wrong."),s=h("Choose a row to mark its words in the article, or choose words with a dotted\
 underline to mark their row. On the keyboard, the arrow keys move from row to row and, in the article, from passage to \
passage; Enter chooses a passage."),a=n.lang==="en"?s:`${r} ${s}`;return p("p",{class:"ck-hint",id:te("hint")},a)}function bi({
id:n,passages:r},s){return N("Row {id}, {words}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",r.length,
{id:n,words:Gn(s)})}return y(E)})();return e}function Nt(e,t=()=>{}){let o=new Map,i={get:u=>e[u],set(u,c){JSON.stringify(e[u])!==JSON.stringify(c)&&(e[u]=c,d(`chang\
e:${u}`,i,c))},save_changes(){},send:(u,c,y=[])=>t(u,y),on:(u,c)=>o.set(u,(o.get(u)??new Set).add(c)),off:(u,c)=>o.get(u)?.
delete(c),say:(u,c=[])=>d("msg:custom",u,c)};return i;function d(u,...c){for(let y of o.get(u)??[])y(...c)}}var kr="review/";function yr({lessons:e,unread:t,apart:o},i){let d=new Map;for(let c of i){let E=c.quiz.startsWith(kr)?c.
question:`${c.quiz}/${c.question}`;d.set(E,[...d.get(E)??[],c])}let u=c=>Ua(c,d.get(`${c.quiz}/${c.id}`)??[]);return{unread:t,
apart:o,lessons:e.map(c=>({...c,objectives:c.objectives.map(y=>({...y,questions:y.questions.map(u)}))}))}}function Ua(e,t){
let i=Ba(e,t).at(-1),d=e.graded&&i===!1,u=t.some(({quiz:y,version:E,action:M})=>y===e.quiz&&E!==e.version&&M.did==="answ\
er");return{state:i===void 0?"left":d?"missed":"done",earlier:u,prompt:e.prompt}}function Ba(e,t){let o=new Map,i=new Map;
for(let{quiz:d,question:u,version:c,action:y}of t){if(c!==(d.startsWith(kr)?e.in_review:e.version))continue;let E=o.get(
d)??Et([{...e,id:u}],0);o.set(d,E);try{let M=E.act(u,y);if(y.did!=="answer")continue;let D=`${d} ${M.again}`;i.delete(D),
i.set(D,$e(M).at(-1)?.grade.verdict==="right")}catch(M){if(!(M instanceof X))throw M}}return[...i.values()]}var Fa=/^[0-9a-f]{16}$/,za=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,br=600;function xr({quiz:e,pass_mark:t},o,i,d){let u=Et(o,
t),c=new Map(i.map(B=>[B.id,B])),y=new Map,E=new Set,M=new Set;return{session:u,earlier:B=>y.get(B)??[],isNotPossible:B=>E.
has(B),versions:Object.fromEntries(o.map(({id:B,version:re})=>[B,re])),follow:K,act:D};async function D(B,re=!1){let G=[],
p={},V=await d.append(()=>(K(),[G,p]=[[],{}],B.flatMap(([Z,ce])=>{try{let Y=F(Z,ce,re);return G.push(Y.id),d.knows(Y.id)?
[]:[L(Y,ce,re)]}catch(Y){if(!(Y instanceof X))throw Y;return p[Z]=Y.message,[]}})));return{done:G,refused:p,saved:V}}function L(B,re,G){
try{return h(B,re)}catch(p){if(!G||!(p instanceof X))throw p;return E.add(B.id),B}finally{M.add(B.id)}}function h(B,re){
let{id:G,kind:p,version:V}=u.question(B.question),{sent:Z}=B.action;if(B.version!==V)return N(B),{...B,words:At(vr(c.get(
G),Z))};let{again:ce}=u.progress(G),{tries:Y}=u.act(G,re);if(re.did!=="answer")return{...B,round:ce};let ae=Y[Y.length-1],
{confidence:te,reason:be}=ae;return{...B,action:{did:"answer",sent:ae.sent,confidence:te,reason:be},round:ce,attempt:Y.length,
words:At(vr(c.get(G),Z)||tr(p,c.get(G),Z))}}function N(B){y.set(B.question,[...y.get(B.question)??[],B])}function F(B,re,G){
G||u.question(B);let p=o.find(({id:be})=>be===B)?.version,V=re.version||p;if(!(St(B)&&St(re.id)&&typeof re.did=="string")||
typeof V!="string"||!Fa.test(V))throw new X(P("this cannot be done here"));let ce=G?Wa(re):Je(),Y={round:0,attempt:0,words:"",
n:0},te={...{id:re.id,quiz:e,question:B,version:V},action:ur(re),time:ce,...Y};if(Be(it(te)).length>$t)throw new X(P("th\
e answer is too long to be saved"));return te}function K(){for(let B of d.entries()){if(B.quiz!==e||M.has(B.id))continue;
M.add(B.id);let re=o.find(({id:G})=>G===B.question);if(re)if(B.version!==re.version)N(B);else try{u.act(B.question,B.action)}catch(G){
if(!(G instanceof X))throw G;E.add(B.id)}}}}function Wa({time:e}){let t=Je();return typeof e=="string"&&za.test(e)&&e<t?
e:t}function vr(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(c=>Ce(c)&&"token"in c),d=new Map(i.map(
({token:c,text:y})=>[c,Ga(y)])),u=Pa(t);return u.flat().every(c=>d.has(c))?u.map(c=>c.map(y=>d.get(y)).join(": ")).join(
"; "):""}function Pa(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(o=>[o]):Ce(e?.pairs)?Object.entries(
e.pairs):[]}var Ya={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Ga=e=>e.replace(/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,
t=>Ya[t]).trim();function At(e){let t=[...bt(e)];return t.length<=br?t.join(""):`${t.slice(0,br-1).join("")}…`}function $r({
action:e,words:t}){let{sent:o}=e;if(t||!Ce(o))return At(t);let{text:i}=o;return At(er(o)||(typeof i=="string"?i:""))}var Ha=5;function Sr({manner:e,keys:t,shown:o},i,d){let u=xr(e,t,o,i),{session:c}=u,y={async open(){return await i.refresh(),
L()},retry:()=>y.open({}),async do({question:F,deed:K,late:B}){let re=await u.act([[String(F),K??{}]],!!B),[G]=Object.values(
re.refused);if(G)throw new X(G);return["answer","show"].includes(K?.did)&&d.mark(D(F)),{...h(F),...N(re)}},async"do-all"({
deeds:F}){let K=await u.act(Object.entries(F??{}));return{...L(),refused:K.refused,...N(K)}},async again({id:F}){await i.
refresh(),u.follow();let K=c.questions.filter(re=>c.isMissed(re.id)),B=await u.act(K.map(re=>[re.id,{did:"again",id:`${F}\
:${re.id}`}]));return{...L(),...N({...B,done:[...B.done,F]})}},async evidence({question:F}){return d.mark(D(F)),{type:"e\
vidence"}}};return{async reply(F){try{if(!Object.hasOwn(y,F.type))throw new X(P("this kind of message is not known"));return await y[F.
type](F)}catch(K){if(!(K instanceof X))throw K;return{type:"refused",reason:K.message}}}};function E({id:F,hints:K}){let B=c.
progress(F),re=$e(B).length?M(an(c,F)):null,G=u.earlier(F).filter(({action:p})=>p.did==="answer").map(p=>({time:p.time,words:$r(
p)}));return{hints:K.slice(0,B.hints).map(({text:p})=>p),result:re,earlier:G.slice(-Ha)}}function M(F){let{evidence:K}=F;
return K?.words?{...F,evidence:{...K,marks:d.marks(K)}}:F}function D(F){return $e(c.progress(F)).length?an(c,F).evidence:
null}function L(){return u.follow(),{type:"state",questions:Object.fromEntries(c.questions.map(F=>[F.id,E(F)])),score:c.
score(),versions:u.versions}}function h(F){return{type:"done",stands:F in u.versions?E(c.question(F)):null,score:c.score()}}
function N({done:F,saved:K}){let B=F.filter(u.isNotPossible);return{done:F,saved:K,...B.length?{without_effect:B}:{}}}}function Or(){let e=new Map;return{add:(t,o)=>e.set(t,[...e.get(t)??[],o]),marks:({article:t,span:o})=>!!(o&&t&&e.has(t)),
mark(t){for(let o of e.get(t?.article??"")??[])t?.span&&o.set("marked",[t.span])}}}var Er=20,Ka=1e3,Va=10**9,Tr=10,Ja=new TextEncoder().encode('{"format"'),Qa=[239,187,191];function Mt(e,t){let o=Qa.every(
(Y,ae)=>e[ae]===Y)?e.subarray(3):e,i=[],d=new Set,u=new Map,[c,y,E]=[0,0,0],[M,D]=[!1,!0],L=Xa(o),h=L.pop()??o.subarray(
0,0);for(let Y of L)F(Y,G);return h.length&&F(h,p),Z(),{entries:i,ids:d,last:c,backedUp:y,isUnended:h.length>0,needsHead:!D||
N(),mended:ce};function N(){return!M&&!d.size}function F(Y,ae){if(E+=1,Y.every(be=>be===13))return;let te=hr(Y);if(te===
null||typeof te!="object"||Array.isArray(te))V(ae());else if("format"in te)re(te);else if(D)"note"in te?K(te):B(cr(te));else
return}function K({upto:Y}){Number.isInteger(Y)&&(y=Math.max(y,Math.min(Y,c)))}function B(Y){Y?d.has(Y.id)?V(P("Line {li\
ne} repeats an earlier line: it counts once.",{line:E})):(d.add(Y.id),i.push(Y),Y.n<Va&&(c=Math.max(c,Y.n))):V(G())}function re({
format:Y,course:ae}){let te=N();if(te&&Number.isInteger(Y)&&Y!==Ve)throw new X(Za(Y));if(!Number.isInteger(Y)||typeof ae!=
"string")V(G());else{if(te&&ae!==t)throw new X(ec(t,ae));ae!==t||Y!==Ve?(D=!1,V(P("Another record begins at line {line}:\
 it is ignored.",{line:E}))):te?M=!0:D?V(P("Line {line} repeats the header of the record: it is ignored.",{line:E})):D=!0}}
function G(){return P("Line {line} cannot be read: it is ignored, but stays in the file.",{line:E})}function p(){return P(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:E})}function V(Y){u.size<Ka&&u.set(E,Y)}function Z(){
if(!N()||o.every(ae=>[0,10,13].includes(ae)))return;if(!Ja.every((ae,te)=>te>=o.length||o[te]===ae)||L.length>1)throw new X(
P("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function ce(){
let Y=[...u.values()],ae=Y.length-Er;return ae<=0?Y:[...Y.slice(0,Er),P("{count} more lines like these.",{count:ae})]}}function Xa(e){
let t=[],o=0;for(let i=e.indexOf(Tr);i>=0;i=e.indexOf(Tr,o))t.push(e.subarray(o,i)),o=i+1;return[...t,e.subarray(o)]}function Za(e){
let t={known:Ve,found:e};return e>Ve?P("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",t):P("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",t)}var ec=(e,t)=>P("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Nr="coursekit",ln="records";function Ar(e,t){return tc(async()=>{let o=await nc();try{await oc(o,e,t)}finally{o.close()}})}
function tc(e){return navigator.locks?navigator.locks.request(Nr,e):e()}function nc(){return new Promise((e,t)=>{let o=indexedDB.
open(Nr,1);o.onupgradeneeded=()=>o.result.createObjectStore(ln),o.onsuccess=()=>e(o.result),o.onerror=()=>t(o.error),o.onblocked=
()=>t(new Error("blocked"))})}function oc(e,t,o){return new Promise((i,d)=>{let u=e.transaction(ln,"readwrite"),c=u.objectStore(
ln),y=null;u.oncomplete=()=>i(),u.onabort=()=>d(y??u.error);let E=c.get(t);E.onsuccess=()=>{try{let M=o(E.result??new Uint8Array);
M&&c.put(M,t)}catch(M){y=M,u.abort()}}})}var rc=32*1024*1024,un=new Uint8Array;function Mr(e){let t=un,o=Mt(t,e),i=[],d="",u=new Set,c=0,y=ac(e,()=>L().catch(()=>{})),
E=Promise.resolve();return L(),{course:e,begun:()=>E,entries:()=>[...o.entries,...i],knows:D,last:M,isAtStake:()=>M()>o.
backedUp,why:()=>d,waiting:()=>i.length,mended:()=>o.mended(),follow:V=>u.add(V),refresh:L,append:h,merge:N,noteBackup:F,
contents:K};function M(){return o.last+i.length}function D(V){return o.ids.has(V)||i.some(Z=>Z.id===V)}function L(){return B(
()=>[])}async function h(V){return await B(()=>{let Z=V();return c+=Z.length,i=[...i,...Z],[]}),!d}async function N(V){let Z=Mt(
V,e),ce=0;return await h(()=>{let Y=Z.entries.filter(ae=>!D(ae.id)&&ic(ae));return ce=Y.length,c-=ce,Y}),{added:ce,mended:Z.
mended()}}function F(V){let Z="the student has the entries up to here";return B(()=>[{note:Z,upto:Math.min(V,M()),time:Je()}])}
function K(){return at([t,p([])])}function B(V){return E=E.catch(()=>{}).then(()=>re(V)),E}async function re(V){let[Z,ce]=[
M(),d];c=0;let[Y,ae]=[!1,!1],te=()=>{ae=!0;let me=V();return ae=!1,Y=!0,me};try{let me=un;await Ar(e,qe=>{G(qe);let Ee=p(
te());if(me=Ee.length?at([qe,Ee]):qe,me.length>rc)throw new Error(P("the record has reached its maximum size"));return Ee.
length?me:null});let Le=me.length!==t.length;G(me),d="",Le&&y.tell()}catch(me){if(ae)throw me;d=sc(me),Y||te()}let be=M()!==
Z,Fe=M()-Z!==c;if(be||d!==ce)for(let me of u)me({isMore:be,isElsewhere:Fe})}function G(V){V.length===t.length&&V.every((Z,ce)=>Z===
t[ce])||(o=Mt(V,e),t=V,i=i.filter(({id:Z})=>!o.ids.has(Z)))}function p(V){if(!i.length&&!V.length)return un;let Z=o.isUnended?
[Uint8Array.of(10)]:[];return o.needsHead&&Z.push(Be(ar(e))),i.forEach((ce,Y)=>{Z.push(Be(it({...ce,n:o.last+Y+1})))}),at(
[...Z,...V.map(Be)])}}function sc(e){let o=(e instanceof Error?e.message||e.name:String(e)).replace(/\.$/,"");return P("\
This browser will not store your answers ({reason}). They stay on this page while it is open: download them before you l\
eave.",{reason:o})}var ic=e=>Be(it(e)).length<=$t;function ac(e,t){if(document.addEventListener("visibilitychange",()=>document.
hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let o=new BroadcastChannel(`coursekit ${e}`);return o.addEventListener(
"message",t),{tell:()=>o.postMessage("more")}}var cc=["reader","explorer","quiz","predict","progress"],lc=".coursekit-paper";function Cr(e){let t=Or(),o=new Map;return{
records:o,showAll:i};function i(c){let y=[...c.querySelectorAll(".coursekit-widget")].map(E=>({fragment:E,state:fn(E.querySelector(
"script"))}));for(let E of cc)for(let{fragment:M,state:D}of y)D?.widget===E&&d(M,D);return y.findLast(({state:E})=>E?.widget===
"quiz")?.fragment}function d(c,y){let E={...e.languages,own:y.own??""};Object.assign(y,{words:e.words??{},languages:E}),
y.pictures&&(y.pictures=[y.picture,...y.pictures]);let M=Nt(y,(K,B)=>D(K,B)),D=u(y,M),L=he("div",{class:"coursekit-shown"}),
h=c.querySelector(":scope > template"),N=h instanceof HTMLTemplateElement?h.content.cloneNode(!0):"",F=[...c.children];c.
append(L);try{wr()[y.widget].render({model:M,el:L,views:{}});for(let K of F)K.matches(lc)||K.remove();c.classList.add("c\
oursekit-is-shown"),c.append(N)}catch(K){L.remove(),console.error(K)}}function u(c,y){if(c.widget==="reader"&&t.add(c.article,
y),c.pictures&&y.on("change:chosen",()=>y.set("picture",uc(c))),!c.course)return()=>{};let E=o.get(c.course)??Mr(c.course);
o.set(c.course,E);let{course:M}=c;Object.assign(c,{kept:dn(E),keeping:{course:M,place:"disk"}}),E.follow(({isMore:N,isElsewhere:F})=>{
y.set("kept",dn(E)),(F||N&&!c.keys)&&y.say({keeping:"changed"})});let D=Tt(E),L="keys"in c?Sr(c,E,t):null,h=async(N,F)=>N.
keeping!=="look"?D(N,F):(await E.refresh(),{keeping:"look",...yr(c.counted,E.entries())});return async(N,F)=>{if("keepin\
g_id"in N){let{files:K=[],...B}=await Rr(()=>h(N,F));y.say({...B,keeping_id:N.keeping_id},K)}else if(L){let K=await Rr(()=>L.
reply(N));y.set("kept",dn(E)),y.say({...K,message_id:N.message_id})}}}}function uc({chosen:e,pictures:t,picture:o}){if(!o.
of)return o;let i=({of:u})=>JSON.stringify(u)===JSON.stringify(e),d=P("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:d}}var dn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Rr(e){
try{return await e()}catch(t){if(!(t instanceof X))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function fn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var _e=fn(document.querySelector("script.coursekit-page"))??{};Kn(Nt(_e),he("div"));_e.lists&&Go(_e.lists);_e.dates&&Zo(
_e.dates);_e.customs&&Qo(_e.customs);var{records:dc,showAll:_r}=Cr(_e),fc=_r(document),hc=!!document.querySelector(".cou\
rsekit-progress");fc?.after(...[...dc.values()].map(e=>gr(e,hc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&_r(e)});})();

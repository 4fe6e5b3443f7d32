"use strict";(()=>{var tt={},Ye={used:"",own:""};function Hn(e,t){tt=e.get("words")??{};let o=e.get("languages");o?.used&&(Ye=o,t.lang=o.used,
t.dir=o.direction)}function W(e,t={}){let o=tt[e]??e;return Vn(typeof o=="string"?o:o[0],t)}function Kn(e,t,o,i={}){let d=tt[e]??
[e,t],u=Number.isInteger(o)?o<200?o:100+o%100:100,c=(tt[e]&&tt[""]?.[u])??+(o!==1);return Vn(d[Number(c)],{count:o,...i})}
function Vn(e,t){return e.replace(/\{(\w+)\}/g,(o,i)=>i in t?String(t[i]):o)}var ki=15e3,yi=new Set(["a","button","input","select","textarea","summary"]),bi="a[href], button, input, select, textare\
a, summary, [tabindex]";function ge(e,t={},...o){let i=document.createElement(e);for(let[d,u]of Object.entries(t))d.startsWith(
"on")?i.addEventListener(d.slice(2),u):u!==!1&&u!=null&&i.setAttribute(d,u===!0?"":u);t.dir==="auto"&&Ye.own&&(i.lang=Ye.
own);for(let d of o)d!=null&&i.append(d);return(yi.has(e)||"tabindex"in t)&&Jn(i),i}function Jn(e){e instanceof HTMLElement&&
e.matches(bi)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Jn(e)}));function Qn(){let e=ge("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
ge("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),ki)}}}var hc=Math.random().toString(36).slice(2,12);var Xn=8,vi=6e4;function eo(e){let{region:t,announce:o}=Qn(),i=ge("p",{class:"ck-notice"}),d=ge("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:M}),u=ge("button",{type:"button",onclick:O},W("Download my answers")),c=ge("button",{type:"button",onclick:()=>d.
click()},W("Upload a file of answers"));return ge("div",{class:"ck-file"},ge("div",{class:"ck-actions"},u,c,d),i,t);function w(D){
i.replaceChildren(D),o(D)}async function O(){try{let{name:D,upto:_,files:h}=await e.ask({keeping:"take"});if(!_)return w(
W("There is nothing to download yet."));xi(new Blob(h,{type:"application/jsonl"}),D),await e.ask({keeping:"taken",upto:_}),
w(W("Downloaded: {name}. Keep this file.",{name:D}))}catch(D){w(W("Not downloaded: {reason}",{reason:Zn(D)}))}}async function M(){
let[D]=d.files??[];if(D)try{if(D.size>Xn*1024*1024)throw new Error(W("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Xn}));let{told:_}=await e.ask({keeping:"add"},[await D.
arrayBuffer()]);w(_)}catch(_){w(W("Not uploaded: {reason}",{reason:Zn(_)}))}finally{d.value=""}}}var Zn=e=>e instanceof Error?
e.message:String(e);function xi(e,t){let o=URL.createObjectURL(e);ge("a",{href:o,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(o),vi)}var X=class extends Error{};var to={read(e,t,{options:o,Refusal:i,t:d}){let u=o.read(e,t);if(u.size!==1)throw new i(d("more than one option is chose\
n, but only one is asked for"));return u},grade:(e,t,{options:o})=>Number([...o.right(e)].every(i=>t.has(i))),outcome:(e,t,o,{
options:i})=>i.outcome(e,t,o)};var no={read:(e,t,{options:o})=>o.read(e,t),grade(e,t,{options:o}){let i=o.right(e),d=[...t].filter(u=>i.has(u)).length;
return Math.max(0,d-(t.size-d))/i.size},outcome(e,t,o,{options:i}){let d=i.outcome(e,t,o),u=i.right(e),c=t.size<u.size&&
[...t].every(w=>u.has(w));return!o&&e.if_missed&&c?{...d,missed:e.if_missed}:d}};var oo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var Pt=({accept:e},t,{fits:o})=>!!t&&o(t,e);function $i(e,t,o){return Pt(e,t,o)?e.feedback:t&&(o.nearFeedback(e.near,t)||
e.if_wrong)}var Si=({accept:e,among:t,near:o},i,d)=>!t.length&&d.nearFeedback(o,i)===null&&d.isSlip(i,e),ro={read({gaps:e},t,{
Refusal:o,strip:i,t:d,typed:u}){let c=t?.gaps;if(!Array.isArray(c)||c.length!==e.length)throw new o(d("some gaps were no\
t sent"));if(!c.some(M=>typeof M=="string"&&i(M)))throw new o(d("nothing is written"));let w=M=>typeof M=="string"&&!i(M),
O=c.map(M=>w(M)?"":u({text:M}));return e.forEach(({among:M},D)=>{if(M.length&&O[D]&&!M.includes(O[D]))throw new o(d("som\
ething is chosen that is not offered for the gap"))}),O},grade({gaps:e},t,o){let i=e.flatMap((u,c)=>Pt(u,t[c],o)?[]:[[u,
t[c]]]),d=i.length&&i.every(([u,c])=>Si(u,c,o));return[(e.length-i.length)/e.length,d?"near":""]},outcome:({gaps:e},t,o,i)=>({
gaps:e.map((d,u)=>{let c=Pt(d,t[u],i),w={right:c,written:t[u],feedback:$i(d,t[u],i)};return!c&&!o?w:{...w,key:d.accept[0],
why:c?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(o=>typeof o=="string"):[]).map(o=>o||"…").
join("; ")}};var[so,Ni]=["0001-01-01","9999-12-31"],pe=(e,t=2)=>String(e).padStart(t,"0");function we(e,t,o){let i=nt(Number(e),Number(
t));return Number(e)>0&&Number(o)>0&&Number(o)<=i?`${pe(Number(e),4)}-${pe(Number(t))}-${pe(Number(o))}`:""}function nt(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Wt(e,t,o){let i=new Date(Date.
UTC(2e3,t-1,o));return i.setUTCFullYear(e),i}function Oi(e,t,o){let d=Wt(e,1,4),u=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,c=new Date(u+3*864e5);if(t<1||e<1||c.getUTCFullYear()!==e)return null;let w=[u+(o-1)*864e5,u+6*864e5].map(
O=>{let M=new Date(O);return we(M.getUTCFullYear(),M.getUTCMonth()+1,M.getUTCDate())});return w.every(Boolean)&&w[0]>=so&&
w[1].length===10?w:null}function Ee(e,t,o){let[i,d]=[Math.floor((t+o-2)/12),(t+o-2)%12+1],u=we(e+i,d,nt(e+i,d)),c=we(e,t,
1);return c&&u&&u.length===10?[c,u]:null}var Ti=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let o=we(e,t.slice(0,2),t.slice(
3));return o?[o,o]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>Oi(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Ee(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ee(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ee(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Ee(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ee(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ee(e,1,12)],[/^(\d{3})$/,
e=>Ee(e*10,1,120)],[/^(\d\d)$/,e=>Ee(e*100,1,1200)]];function qe(e){if(e.includes("/")){let[t,o]=e.split("/").map(qe);return t&&
o?[t[0],o[1]]:null}for(let[t,o]of Ti){let i=t.exec(e);if(i)return o(Number(i[1]),i[2])}return null}var Me=e=>qe(e)??[so,
Ni];function Yt(e,t){let[o,i]=[Me(e),Me(t)];return i[0]<=o[0]&&o[1]<=i[1]}var Gt=(e,t)=>e&&t?e+t:"";function io(e,t="00",o=""){let i=Number(e);return o&&(i<1||i>12)?"":`T${pe(o?i%12+(o==="PM"?12:
0):i)}:${t}`}function ao({first:e,second:t,year:o}){let[i,d]=[we(o,t,e),we(o,e,t)];return!i||!d||Number(e)===Number(t)?i||
d:`${o}-XX-XX`}var Ht=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function co({year:e,second:t}){let o=(Number(
t)-Number(e)%100+100)%100;return o===1||Number(t)>12&&o<30?`${e}/${pe(Number(e)+o,4)}`:""}function lo({which:e,month:t,year:o},i){
let d=Number(i.month[t]),u=Number(i["week-of"][e]),c=u<0?u+nt(Number(o),d)+1:u,w=`${o}-${pe(d)}`;return`${w}-${pe(c)}/${w}\
-${pe(c+6)}`}function uo({which:e,weekday:t,month:o,year:i},d){let u=Number(d.month[o]),c=Number(d["week-of"][e]),w=c<0?
nt(Number(i),u)-6:c,O=(Wt(Number(i),u,w).getUTCDay()+6)%7,M=(Number(d.weekday[t])-1-O+7)%7;return we(i,u,w+M)}var fo=e=>e>
0&&e<100?pe(e-1):"";function ho(e,t){let o=e.split(/[ -]/).filter(u=>u!=="and"&&u!=="oh"),i=u=>Number(t.tens[u]??t.teens[u]??
t.ones[u]??0);if(o[1]==="thousand")return pe(2e3+o.slice(2).reduce((u,c)=>u+i(c),0),4);let d=o.slice(1);return d[0]==="h\
undred"?pe(i(o[0])*100,4):pe(i(o[0]),2)+pe(d.reduce((u,c)=>u+i(c),0),2)}var mt="[\\p{L}\\p{N}_]",xe=`(?!${mt}|\\p{M})`,mo=`(?:1\\d|2[01])\\d\\d${xe}`,Ai=(e,{escaped:t})=>`(?:${[...e].sort((o,i)=>i.
length-o.length).map(t).join("|")})${xe}`,po=new WeakMap;function rt(e){let t=po.get(e.dates())??Ei(e);return po.set(e.dates(),
t),t}function Ei(e){let t=Mi(e);return{whole:[...Ri(t),...Ci(t),...Ii(t)].map(([i,d,u])=>({pattern:ot(i),value:d,lends:u})),
yearless:Li(t).map(([i,d])=>({pattern:ot(i),value:d})),..._i(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ot=e=>new RegExp(`^(?:${e})$`,"u");function Mi(e){let t=e.dates(),o=ie=>Ai(Object.keys(t[ie]),e),i=(ie,Te)=>Number(t[ie][Te]),
d=o("month"),u=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${xe}(?!\\.\\d|,\\d{3}(?!\\d))`,c=`(?:${u}|${o("nth")})`,w=`(?:\
\\d{1,2}(?:st|nd|rd|th)${xe}|${o("nth")})`,O=`the ${w}`,M=`${o("tens")}(?:[ -]${o("ones")})?`,D=`(?:oh[ -]${o("ones")}|${M}\
|${o("teens")}|hundred${xe})`,_=`(?:${M}|${o("teens")}|${o("ones")})`,h=`(?:${o("centuries")} ${D}|two thousand(?: (?:an\
d )?${_})?${xe})`,T=`(?<year>${mo})`,z=`(?:${T}|(?<spelled>${h}))`,V=`(?:,? |,)${T}`,B=ie=>`(?:(?<day>${O}|${c}) (?:of )\
?|the (?<day2>${c}) day of )(?<month>${d})${ie}`,oe=ie=>`(?<month>${d}) (?:the )?(?<day>${c})${ie}`,H=`(?:${o("weekday")}\
,? (?:the )?)?`,p=`${o("phase-of")} `,J=`(?:${o("phase")}[ -]?|mid-?)`,Z=`(?:${J}|${p})?`,ce=ie=>{let Te=ie.replace(/^the /,
"");return i("nth",Te)||parseInt(Te,10)},G=ie=>ie.year??ho(ie.spelled,t),ae=ie=>we(G(ie),i("month",ie.month),ce(ie.day??
ie.day2)),re=ie=>`${G(ie)}-${pe(i("month",ie.month))}`,be=o("ordinal"),ze="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",me=`(?<\
meridiem>${o("meridiem")})`,Le="(?<minutes>[0-5]\\d(?!\\d))",_e=`(?:${ze}(?::${Le}(?::[0-5]\\d)?(?: ?${me})?|\\.${Le.replace(
"<m","<inM")} ?${me.replace("<m","<inM")}| ?${me.replace("<m","<ofM")}| o'clock)|(?<moment>${o("moment")}))(?: (?<zone>${o(
"zone")}))?`;return{lists:t,words:o,ofList:i,month:d,inFigures:u,day:c,nthDay:w,nth:O,tens:M,tail:D,small:_,spelled:h,year:T,
anyYear:z,ofYear:V,dayFirst:B,monthFirst:oe,weekday:H,phaseOf:p,phaseWord:J,phase:Z,number:ce,yearOf:G,dated:ae,monthOf:re,
ordinal:be,hours:ze,meridiem:me,minutes:Le,clock:_e,timed:ie=>{let Te=ie.zone&&t.zone[ie.zone]!=="-"?t.zone[ie.zone]:"",
Rt=t.meridiem[ie.meridiem??ie.inMeridiem??ie.ofMeridiem],ct=ie.moment?t.moment[ie.moment]:io(ie.hours,ie.minutes??ie.inMinutes,
Rt);return Gt(ae(ie),ct&&ct+Te)}}}function Ri({words:e,month:t,year:o,ofYear:i,dayFirst:d,monthFirst:u,weekday:c,phase:w,
dated:O,clock:M,timed:D}){return[[`${w}${c}${d(i)}`,O,!0],[`${w}${c}${u(i)}`,O,!0],[`${e("weekday")} \\((?:${d(i)})\\)`,
O,!0],[`${o}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,_=>we(_.year,_.month,_.day)],[`${o}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,_=>we(_.year,_.month,_.day)],[`${o}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,_=>we(_.year,_.month,_.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${o}`,O,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${xe}`,
ao],[`${M},? ${c}(?:${d(i)})`,D],[`${M},? ${c}(?:${u(i)})`,D],[`${o}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,_=>Gt(we(_.year,_.month,_.day),_.time.toUpperCase())]]}function Ci({month:e,year:t,anyYear:o,phase:i,yearOf:d,
monthOf:u}){return[[`${i}(?<month>${e})(?:,| of)? ${o}`,u,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,c=>Ht(c,c.number)],[`(?<n\
umber>\\d\\d)/${t}`,c=>Ht(c,c.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,c=>c.year],[`fy ${t}`,c=>c.
year],["fy(?<year>(?:19|20)\\d\\d)",c=>c.year],["fy(?<two>\\d\\d)",c=>(c.two>"50"?"19":"20")+c.two],[`the year ${o}`,d],
[`${i}${o}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,co]]}function Ii({lists:e,words:t,ofList:o,month:i,nthDay:d,year:u,anyYear:c,
phaseOf:w,phaseWord:O,phase:M,number:D,yearOf:_,ordinal:h}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${h}) quarter (?:of\
 )?${u}`,T=>`${T.year}-Q${o("ordinal",T.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${u}`,T=>`${T.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${u}`,T=>`${T.year}-Q${T.part}`,!0],[`${u} q(?<part>[1-4])${xe}`,T=>`${T.year}-Q${T.part}`,
!0],[`h(?<part>[12]) (?:of )?${u}`,T=>`${T.year}-H${T.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${u}`,T=>`${T.
year}-H${o("half",T.half)}`],[`${M}(?:the )?(?<season>${t("season")})(?: of|,)? ${c}`,T=>`${_(T)}-${e.season[T.season]}`],
[`(?:${w})?(?:the )?(?:${O})?(?<decade>(?:1\\d|20)\\d)0'?s${xe}`,T=>T.decade],[`the (?<word>${t("decades")})`,T=>`19${e.
decades[T.word]}`],[`(?:${w})?(?:the )?(?:${O})?(?<day>${d}) century`,T=>fo(D(T.day??T.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${i})(?:,? |,)${u}`,T=>lo(T,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${i})(?:,? |,)${u}`,T=>uo(T,e)]]}function Li({ofList:e,month:t,dayFirst:o,monthFirst:i,weekday:d,number:u}){
return[[`${d}${o("")}`,(c,w)=>we(w,e("month",c.month),u(c.day??c.day2))],[`${d}${i("")}`,(c,w)=>we(w,e("month",c.month),
u(c.day??c.day2))],[`(?<month>${t})`,(c,w)=>`${w}-${pe(e("month",c.month))}`]]}function _i({month:e,year:t,monthFirst:o}){
let i="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${i} (?:the )?)|between (?<two>.+\
?) and )`,u=O=>`(?<${O}>\\d{1,2})(?:st|nd|rd|th)?`,c=`(?:-| ${i} (?:the )?)`,w=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${mo})`;return{range:ot(`${d}(?<last>.+)`),days:ot(`(?:(?:from )?(?:the )?${u("from")}${c}|between (?:th\
e )?${u("from2")} and )${w}`),monthAndDays:ot(`(?:(?:from )?${o("")}${c}|between ${o("").replaceAll("?<","?<b")} and (?:\
the )?)${u("to")}(?:,? |,)${t}`)}}var Di=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function gt(e,t){let o=[];for(let{pattern:i,value:d,lends:u}of rt(t).whole){let c=i.
exec(e)?.groups,w=c&&d(c);w&&o.push({value:w,lends:!!u})}return o[0]??null}var ji=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function qi(e,t){let o=rt(t),i=o.days.exec(e)?.groups;if(i){
let _=gt(i.last.replace(/^the /,""),t)?.value??"";return go(_,i.from??i.from2,_.slice(8))}let d=o.monthAndDays.exec(e)?.
groups;if(d){let _=t.dates().month[d.month??d.bmonth],h=o.number(d.day??d.bday);return go(we(d.year,_,1),h,d.to)}let u=o.
range.exec(e)?.groups,c=u&&gt(u.last,t);if(!u||!c||c.value.includes("/"))return"";let w=u.one??u.two;if(Vt(w)||Vt(u.last)||
ji(w,e))return"";let O=gt(w,t)?.value??(c.lends?Bi(w,c.value,t):"");if(!O||O.includes("/")||!qe(O)||!qe(c.value))return"";
let[M,D]=[Me(O)[0],Me(c.value)[1]];return M<=D?`${O}/${c.value}`:""}function go(e,t,o){let[i,d]=[t,o].map(u=>we(e.slice(
0,4),e.slice(5,7),u));return i&&d&&i<=d?`${i}/${d}`:""}function Bi(e,t,o){let i=Number(t.slice(0,4));for(let{pattern:d,value:u}of rt(
o).yearless){let c=d.exec(e)?.groups;if(!c)continue;let w=u(c,pe(i,4));return w.slice(5,7)>t.slice(5,7)?u(c,pe(i-1,4)):w}
return""}var wt="[^\\p{L}\\p{N}_]*",Ui=new RegExp(`^${wt}(?:in|on|of|the)${xe}`,"u"),zi=new RegExp(`(?<!${mt})(?:in|on|o\
f|the)${wt}$`,"u"),Fi=new RegExp(`^${wt}`,"u"),Kt=new RegExp(`${wt}$`,"u"),Pi=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Wi=/(?:[$£€#/.,:&@]|[a-z]-)$/,Yi=/^(?:[%°$£€]|[.,:/]\d| %)/,Vt=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function Gi(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),o=>new RegExp(t,"u").test(
o)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Hi=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function ko(e,t){if(Di.test(e)&&qe(e))return e;let o=Gi(e,t),i=o.toLowerCase(),c=(o.match(new RegExp(`${mt}+`,"gu"))??[]).
some(M=>rt(t).capital.has(M))?"":Ki(i,t),w=Hi.exec(o)?.[0]??"",O=c.includes("/")&&w!==w.toLowerCase();if(!c||O||!qe(c))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(c.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return c}function Ki(e,t){let o=wo(e,i=>Ui.exec(
i)?.[0].length??0);for(let i of o){let d=i+(Fi.exec(e.slice(i))?.[0].length??0),u=e.slice(d).replace(Kt,"");for(let c of wo(
u,w=>zi.exec(w)?.[0].length??0,!0)){let w=Vi(e,d,u.slice(0,c).replace(Kt,""),t);if(w)return w}}return""}function wo(e,t,o=!1){
let i=[o?e.length:0];for(let d=i[0];i.length<9;i.push(d)){let u=t(o?e.slice(0,d):e.slice(d));if(!u)break;d+=o?-u:u}return i}
function Vi(e,t,o,i){let d=e.slice(0,t);if(/^\d/.test(o)&&Pi.test(d))return"";let u=o.replace(Kt,""),c=e[t+u.length]??"";
if(/^\d{4}$/.test(u)){let w=e.slice(t+4);if(Wi.test(d)||Yi.test(w)||Vt(u)&&!/(?<!\w)in $/.test(d))return""}for(let w of"\
.)".includes(c)?[u+c,u]:[u]){let O=qi(w,i)||gt(w,i)?.value;if(O)return O}return""}function yo(e,{customs:t,dates:o}){let{
month_of:i}=t();if(!i)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(u,c)=>o().english[i[c.toLowerCase()]-1]??u).replace(/(?<=\d)\.(?= )/g,
"")}var Be="undated",Jt="too precise",Qt="too coarse";function Xt(e,t){return e===Be||t===Be||t.includes("T")?t===e:Me(t).join()===
Me(e).join()}function bo(e,t){return e===Be||t===Be?e===Be&&t!==Be?Jt:"":Xt(e,t)?"":Yt(t,e)?Jt:Yt(e,t)?Qt:""}var vo={read(e,t,o){
return t?.undated===!0?Be:ko(yo(o.typed(t),o),o)},grade({answer:e},t){let o=bo(e,t);return[Xt(e,t)?1:o===Qt?.5:0,o]},outcome(e,t,o){
let i=bo(e.answer,t),d={"":"",[Jt]:e.if_too_precise,[Qt]:e.if_too_coarse},c={feedback:Xt(e.answer,t)?e.feedback:d[i]||e.
if_wrong,understood:t};return o?{...c,key:e.answer}:c},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var xo={read:(e,t,{typed:o})=>o(t,1e4),grade:()=>0,outcome:(e,t,o,{split:i})=>({written:t,count:i(t).length,...e})};function So(e,t){let o=t.filter(i=>e.has(i)).length;return o/(e.size+t.length-o)}var $o=(e,t)=>Math.max(0,...t.map(o=>So(
e,o))),No={read({count:e},t,{Refusal:o,t:i}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new o(i("no words are \
marked"));if(!d.every(u=>Number.isInteger(u)&&u>=0&&u<e))throw new o(i("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>$o(t,e),outcome(e,t,o){let{accepted:i,feedback:d,if_partly:u,if_wrong:c}=e,w=$o(
t,i),O=w>1-1e-9,M={words:[...t].sort((h,T)=>h-T),feedback:O?d:w&&u||c};if(!o)return M;let D=i.map(h=>So(t,h)),_=i[D.indexOf(
Math.max(...D))];return{...M,key:_,why:O?"":d}},words(e,{words:t}){return[...new Set(t)].sort((i,d)=>Number(i)-Number(d)).
map(i=>e.words[Number(i)][1]).join(" ")}};var Oo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var st="nothing",To={read({columns:e,among:t},o,{Refusal:i,t:d,typed:u}){let c=o?.cell;if(typeof c!="string"||c!==st&&!e.
includes(c))throw new i(d("no cell is chosen"));if(c===st)return{cell:c,value:""};let w=u(o);if(t.length&&!t.includes(w))
throw new i(d("something is chosen that is not offered by the question"));return{cell:c,value:w}},grade({wrong:e,mended:t,
among:o},{cell:i,value:d},{fits:u,isSlip:c}){return i!==e?0:e===st||u(d,t)?1:[.5,!o.length&&c(d,t)?"near":""]},outcome(e,{
cell:t,value:o},i,{fits:d}){let{wrong:u,mended:c,feedback:w}=e,O=u===t,M=O&&(u===st||d(o,c)),D=O?e.if_other_value:e.if_other_cell,
_={cell:t,value:o,right:O,feedback:M?w:D};if(!i)return _;let h={cell:u,value:c[0]??""};return{..._,key:h,why:M?"":w}},written({
cell:e,text:t},{t:o}){return e===st?o("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Ji=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Qi=/^[-+]?\d[\d.,' ]*$/,Xi=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Zi={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},ea=1e-9,ta=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Zi[t]);
function na(e,t,{escaped:o,SPACES:i}){if(!t.length)return e;let d=`(?:${t.map(o).join("|")})`;return e.replace(new RegExp(
`^${d}${i}*|${i}*${d}(?=\\.?$)`,"giu"),"")}function oa(e,{customs:t,escaped:o}){let{decimal:i,group:d,grouping:u}=t();if(!d||
!Qi.test(e))return null;let[c,w]=u,O=o(d),M=`(?:${O}[0-9]{${w}})*${O}[0-9]{${c}}`,D=`(?:${o(i)}[0-9]+)?`,_=new RegExp(`^\
-?[1-9][0-9]{0,${w-1}}${M}${D}$`,"u");if(e.includes(d)&&!_.test(e))return null;let h=e.replaceAll(d,"").replaceAll(i,".");
return Xi.test(h)?Number(h):null}var Ao=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+ea*Math.abs(e.answer),Eo={read(e,t,o){let i=na(
ta(o.typed(t)),e.units,o),d=o.asciiDigits(i.replace(/\.$/,"")),u=oa(d,o);if(u!==null)return u;if(!Ji.test(d))throw new o.
Refusal(o.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
Ao(e,t)),outcome(e,t,o){let i=e.near.find(u=>u.value===t),d=Ao(e,t)?e.feedback:i?.feedback??e.if_wrong;return o?{feedback:d,
key:e.words}:{feedback:d}}};function Mo(e,t){let o=t.filter(([i,d])=>e.indexOf(i)<e.indexOf(d)).length;return Math.max(0,2*o-t.length)/t.length}var Ro={
read({tokens:e},t,{chosenTokens:o,Refusal:i,t:d}){let u=o(t,"order",e);if(u.length!==e.length||new Set(u).size!==e.length)
throw new i(d("each item must appear exactly once in the order"));return u.map(c=>e.indexOf(c))},grade:({decided:e},t)=>Mo(
t,e),outcome({tokens:e,decided:t,feedback:o,near:i,if_wrong:d,open:u},c,w){let O=Mo(c,t)===1,M=i.find(_=>c.indexOf(_.before)<
c.indexOf(_.after)),D={order:c.map(_=>e[_]),feedback:O?o:M?.feedback??d};return!O&&!w?D:{...D,key:e,why:O?"":o,open:u}}};var Co={read:(e,t,{typed:o})=>o(t),grade({accept:e,near:t},o,{fits:i,isSlip:d,nearFeedback:u}){return i(o,e)?1:[0,u(t,o)===
null&&d(o,e)?"near":""]},outcome(e,t,o,{fits:i,nearFeedback:d}){let c={feedback:(i(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return o?{...c,key:e.accept[0]}:c}};var Io={read(e,t,{Refusal:o,t:i}){if(typeof t?.answer!="boolean")throw new o(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,o){let i={answer:t,feedback:t?e.if_true:e.if_false};return o?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var Lo={choice:to,choices:no,classify:oo,cloze:ro,date:vo,discuss:xo,highlight:No,match:Oo,mend:To,number:Eo,order:Ro,"s\
hort-text":Co,"true-or-false":Io};var _o={read:(e,t,{typed:o})=>t.without===!0?"":o(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:o})=>t.without===
!0?o("Shown without a guess."):""};function kt(e,t,o){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new X(W("nothing is chosen"));if(!i.every(d=>o.includes(
d)))throw new X(W("something is chosen that is not part of the question"));return i}var Do={read(e,t){let o=e.options.map(({token:i})=>i);return new Set(kt(t,"choices",o).map(i=>o.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},o)=>t?[o]:[])),outcome:(e,t,o)=>({options:e.options.map((i,d)=>ra(i,t.has(d),o))})};function ra({
token:e,correct:t,feedback:o,if_not_chosen:i},d,u){return!d&&!u?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&i||o}}var jo={read({rows:e,places:t},o){let i=o?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new X(W("nothing is chosen"));let u=e.map(({token:c})=>c);for(let[c,w]of Object.entries(i))if(!u.includes(c)||
!t.includes(w))throw new X(W("something is chosen that is not part of the question"));return u.map(c=>Object.hasOwn(i,c)?
t.indexOf(i[c]):null)},grade:({rows:e},t)=>e.filter(({to:o},i)=>t[i]===o).length/e.length,outcome:({rows:e,places:t},o,i)=>({
pairs:e.map((d,u)=>{let c=o[u],w=c===d.to,O=c===null?"":t[c],M=c===null?"":sa(d,c),D={token:d.token,chosen:O,right:w,feedback:M};
return!w&&!i?D:{...D,key:t[d.to],why:w?"":d.feedback}})})};function sa({to:e,feedback:t,near:o,if_wrong:i},d){return d===
e?t:o.find(([u])=>u===d)?.[1]??i}var yt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",qo=`[${yt}]`,ia=new RegExp(
`^[${yt}]+|[${yt}]+$`,"g"),aa=new RegExp(`[${yt}]+`),Ge=e=>e.replace(ia,""),Re=e=>Ge(e).split(aa).filter(Boolean),He=e=>[
...e].length,bt=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),Zt="ͅ",ca=e=>/\p{M}/u.
test(e)&&(e===Zt||!(Zt+e).normalize("NFD").startsWith(Zt)),Bo=e=>[...e.normalize("NFKD")].filter(t=>!ca(t)).join(""),la={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},ua=new Map(Object.entries(la)),Uo=e=>[...e].map(t=>ua.get(t)??t.toLowerCase()).join("");function da(e){let t=e.codePointAt(
0),o=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-o-1));)o+=1;return o%10}var zo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
da(t))),Fo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");function fa(e,t,[o,i,d,u]){let c=[o,d,0],w=new Map;for(let O=o;O<i;O+=1){let M=new Map;for(let D of t.get(e[O])??[]){if(D<
d)continue;if(D>=u)break;let _=(w.get(D-1)??0)+1;M.set(D,_),_>c[2]&&(c=[O-_+1,D-_+1,_])}w=M}return c}function Po(e,t){let o=new Map;
t.forEach((u,c)=>{o.set(u,[...o.get(u)??[],c])});let i=[],d=[[0,e.length,0,t.length]];for(let u=d.pop();u;u=d.pop()){let[
c,w,O,M]=u,[D,_,h]=fa(e,o,u);h&&(i.push([D,_,h]),d.push([c,D,O,_],[D+h,w,_+h,M]))}return i.sort((u,c)=>u[0]-c[0])}function en(e,t){
let[o,i]=[[...e],[...t]],d=o.length+i.length,u=Po(o,i).reduce((c,[,,w])=>c+w,0);return d?2*u/d:1}function Wo(e,t){let o=[],
[i,d]=[0,0];for(let[u,c,w]of[...Po(e,t),[e.length,t.length,0]]){if(i<u||d<c){let O=i<u&&d<c?"replace":i<u?"delete":"inse\
rt";o.push({kind:O,a:i,b:u,c:d,d:c})}[i,d]=[u+w,c+w]}return o}var ha=200,pa=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,ma=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ga=.8,wa=.7,ka=4,tn={article:[],turning:[]},Yo=e=>{tn=e};function Go(e,t=ha){let o=e?.text;if(typeof o!="string"||!Ge(o))
throw new X(W("nothing is written"));if(He(o)>t)throw new X(W("the answer is longer than {most} characters",{most:t}));return bt(
Ge(o))}function vt(e){let t=Uo(Bo(e.replace(/[’‘]/g,"'"))).replace(pa,"");return Re(t).join(" ").replace(ma,"").normalize(
"NFC")}function nn(e,t){let o=vt(e);return t.some(i=>vt(i)===o)}function Ho(e,t){let o=vt(e);return t.map(vt).some(i=>en(
o,i)>=ga&&!ya(o,i))}function ya(e,t){let o=u=>(u.match(/\p{Nd}+/gu)??[]).join(" ");if(o(e)!==o(t))return!0;let[i,d]=[Re(
e),Re(t)];return Wo(i,d).some(({kind:u,a:c,b:w,c:O,d:M})=>{let[D,_]=[i.slice(c,w),d.slice(O,M)];return u==="replace"?ba(
D.join(""),_.join("")):![...D,..._].every(h=>tn.article.includes(h))})}function ba(e,t){let o=tn.turning.some(i=>e===i+t||
t===i+e);return Math.min(He(e),He(t))<ka?o||[...e].sort().join("")!==[...t].sort().join(""):o||en(e,t)<wa}var Ko=(e,t)=>e.
find(({text:o})=>nn(t,[o]))?.feedback??null;var Vo={},Jo=e=>{Vo=e},Qo={},Xo=e=>{Qo=e},Ke={asciiDigits:zo,chosenTokens:kt,customs:()=>Vo,dates:()=>Qo,escaped:Fo,fits:nn,
isSlip:Ho,lengthOf:He,nearFeedback:Ko,options:Do,placing:jo,Refusal:X,SPACES:qo,split:Re,strip:Ge,t:W,typed:Go},va=1e-9;
function on(e,t){let[o,i]=typeof t=="number"?[t,""]:t,d=o>1-va?1:Math.max(0,o),u=e*d;return{points:u,of:e,note:i,verdict:xa(
u,e,i)}}function xa(e,t,o){return e===t?"right":o==="near"?"near":e?"partly":"wrong"}var rn={...Lo,guess:_o};function xt({kind:e,key:t,points:o,graded:i,sealed:d}){let u=rn[e];return{read:c=>u.read(t,c,Ke),
grade:c=>i?on(o,u.grade(t,c,Ke)):on(0,0),outcome:(c,w)=>d?{}:u.outcome(t,c,w,Ke)}}var Zo=e=>Object.values(rn).map(t=>t.written?.(
e,Ke)).find(Boolean)??"",er=(e,t,o)=>rn[e].words?.(t,o,Ke)??"";var $a=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let i=0;i<8;i+=1)o=o&1?o>>>1^3988292384:o>>>1;return o});function tr(e){
let t=4294967295;for(let o of e)t=$a[(t^o)&255]^t>>>8;return(t^4294967295)>>>0}var Ve=1,$t=128*1024,Sa=256*1024,Na=10**12,sn=20,Oa=/^[A-Za-z0-9_.:/-]{1,160}$/,rr="sitting",sr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},nr=new TextEncoder,or=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Ce=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),St=e=>typeof e=="string"&&Oa.test(e),Je=()=>`${new Date().toISOString().slice(0,19)}\
Z`,ir=e=>({format:Ve,course:e,made:Je()});function it({id:e,quiz:t,question:o,version:i,action:d,time:u,round:c,attempt:w,
words:O,n:M}){let{did:D,..._}=d,h=Object.entries(_).filter(([,T])=>T!==""&&T!=null);return{n:M,time:u,quiz:t,question:o,
did:D,...w?{try:w}:{},...Object.fromEntries(h),...O?{words:O}:{},[rr]:c,version:i,id:e}}function ar(e){let t={did:e.did};
for(let[T,z]of Object.entries(sr))if(T in e){if(cr(e[T])!==z||!ur(e[T]))return null;t[T]=e[T]}let{id:o="",quiz:i="",question:d="",
version:u="",time:c="",words:w=""}=e,{[rr]:O=0,try:M=0,n:D=0}=e;if(![o,i,d,u,c,w,t.did].every(T=>typeof T=="string")||!St(
o))return null;let h=T=>Number.isInteger(T)&&Number(T)>=0&&Number(T)<Na;return[O,M,D].every(h)?{id:o,quiz:i,question:d,version:u,
action:t,time:c,round:O,attempt:M,words:w,n:D}:null}function cr(e){return Array.isArray(e)?"list":Ce(e)?"object":typeof e}
function lr(e){let t={did:e.did};for(let[o,i]of Object.entries(sr))if(cr(e[o])===i){if(!ur(e[o]))throw new X(W("this can\
not be saved"));t[o]=e[o]}return t}function ur(e){let t=Ce(e)?Object.values(e):[e],o=i=>typeof i=="object"&&i!==null;return t.
every(i=>!o(i)||!Object.values(i).some(o))}function Ue(e){let t=nr.encode(JSON.stringify(e).slice(0,-1));return at([t,nr.
encode(`${dr(t)}
`)])}var dr=e=>`, "sum": "${tr(e).toString(16).padStart(8,"0")}"}`;function fr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>Sa||t.length<sn)return null;let o=t.subarray(0,-sn);try{if(or.decode(t.subarray(-sn))!==dr(o))return null;let i=`${or.
decode(o)}}`,d=i.startsWith("{")?JSON.parse(i):null;return hr(d)?d:null}catch{return null}}function hr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(hr)}function at(e){let t=new Uint8Array(
e.reduce((i,{length:d})=>i+d,0)),o=0;for(let i of e)t.set(i,o),o+=i.length;return t}var Ta=["sure","fairly","guessing"],Aa=[0,1,2],pr=300,Ea=1e-9,$e=({tries:e,opened:t})=>e.slice(t);function Ot(e,t){let o=new Map(
e.map(h=>[h.id,h])),i=new Map(e.map(({id:h})=>[h,Ma()])),d={answer(h,T,z){if(O(h.id))throw new X(W("the question has alr\
eady been answered"));T.tries.push(Ra(h,T,z))},hint(h,T){if(T.hints===h.hints.length)throw new X(W("there is no hint lef\
t"));T.hints+=1},show(h,T){if(!M(h.id))throw new X(W("the answer can only be shown after you have tried"));T.shown=!0},mark(h,T,z){
T.marks=Ca(h,T,z)},again(h,T){if(!D(h.id))throw new X(W("the question was not missed"));T.opened=T.tries.length,T.shown=
!1,T.again+=1}};return{questions:e,question:u,progress:c,act:w,isFinal:O,mayShow:M,isMissed:D,score:_};function u(h){let T=o.
get(h);if(!T)throw new X(W("the quiz has no such question"));return T}function c(h){return i.get(u(h).id)}function w(h,T){
let z=u(h);if(!Object.hasOwn(d,T.did))throw new X(W("this cannot be done here"));return d[T.did](z,c(h),T),c(h)}function O(h){
let{tries:T,graded:z}=u(h),V=$e(c(h));if(!V.length)return!1;let B=z&&V[V.length-1].grade.verdict==="right";return c(h).shown||
B||T!==null&&V.length>=T}function M(h){let{graded:T,show_after:z}=u(h);return T&&$e(c(h)).length>=z&&!O(h)}function D(h){
return u(h).graded&&O(h)&&$e(c(h)).at(-1)?.grade.verdict!=="right"}function _(){let h=e.filter(H=>H.graded),T=h.map(({id:H})=>c(
H).tries).filter(H=>H.length),z=Nt(T.map(H=>H[H.length-1].points)),V=Nt(h.map(H=>H.points)),B=e.filter(({id:H})=>c(H).tries.
length).length,oe=B===e.length;return{points:z,first:Nt(T.map(H=>H[0].points)),of:V,answered:B,questions:e.length,missed:e.
filter(({id:H})=>D(H)).length,passed:t&&oe?100*z>=t*V-Ea:null}}}var Ma=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,
again:0}),Nt=e=>e.reduce((t,o)=>t+o,0);function Ra(e,t,o){let i=Ce(o.sent)?o.sent:{},d=xt(e),u=d.read(i),c=o.confidence||
"";if(c&&!(e.confidence&&Ta.includes(c)))throw new X(W("this does not say how sure you are"));let w=o.reason||"";if(typeof w!=
"string"||[...w].length>pr)throw new X(W("a reason is one line of at most {most} characters",{most:pr}));let O=Nt(e.hints.
slice(0,t.hints).map(h=>h.cost)),M=d.grade(u),D=Math.max(0,M.points-O*M.of),_=e.reason?Re(w).join(" "):"";return{sent:i,
answer:u,grade:M,points:D,cost:O,confidence:c,reason:_}}function Ca(e,t,{marks:o}){if(!e.criteria||!t.tries.length)throw new X(
W("there is no written answer to mark"));if(!(Array.isArray(o)&&o.length===e.criteria)||!o.every(d=>Aa.includes(d)))throw new X(
W("not every line of the rubric is marked"));return[...o]}function an(e,t){let o=e.question(t),i=e.progress(t),d=$e(i),u=d[d.length-1],c=e.isFinal(t),{sent:w}=u;return{points:u.points,
of:u.grade.of,verdict:Ia(o,u),note:u.grade.note,cost:u.cost,tries:i.tries.length,first:i.tries[0].points,left:o.tries===
null?null:o.tries-d.length,final:c,may_show:e.mayShow(t),confidence:u.confidence,reason:u.reason,marks:[...i.marks],...La(
o,c||!o.graded),written:typeof w.text=="string"?w.text:"",...o.sealed?{sent:w}:{},...xt(o).outcome(u.answer,c)}}function Ia({
sealed:e,graded:t},{grade:o}){return e?"sent":t?o.verdict:"discussed"}function La({told:e},t){let{review_due:o,...i}=t?e.
last:e.early,d=e.review_after&&e.review_after<cn();return{...i,review_due:d?o:""}}function cn(){let e=new Date;return[e.
getFullYear(),e.getMonth()+1,e.getDate()].map(o=>String(o).padStart(2,"0")).join("-")}var Tt=e=>async function(o,i){switch(o.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${cn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(o.upto),{keeping:"noted"};case"add":return _a(
e,new Uint8Array(i[0]));default:throw new X(W("this kind of message is not known"))}};async function _a(e,t){let{added:o,
mended:i}=await e.merge(t),d=o?Kn("One entry was added from the file.","{count} entries were added from the file.",o):W(
"Nothing was added: everything in the file is already here."),u=i.map(c=>W("In the file: {what}",{what:c}));return{keeping:"\
added",told:[d,...u,e.why()].join(" ").trim()}}function mr(e,t){let o=Tt(e),i={ask:(O,M=[])=>o(O,M)},d=W("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),u=ge(
"p"),c=()=>u.replaceChildren(e.why()||d);e.follow(c),c();let w=W("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return ge("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":W("Your answers as a file"),lang:Ye.used},ge("p",{class:"ck-heading"},W("Your answers as a file")),u,t?null:eo(i),ge(
"p",{class:"ck-beside"},w))}function gr(){"use strict";var e=(()=>{var t=Object.defineProperty,o=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,u=(n,r)=>{for(var s in r)t(n,s,{get:r[s],enumerable:!0})},c=(n,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let l of i(r))!d.call(n,l)&&l!==s&&t(n,l,{get:()=>r[l],enumerable:!(a=o(r,l))||a.enumerable});
return n},w=n=>c(t({},"__esModule",{value:!0}),n),O={};u(O,{explorer:()=>be,predict:()=>Pr,progress:()=>cs,quiz:()=>si,reader:()=>mi});
var M={},D={used:"",own:""};function _(n,r){M=n.get("words")??{};let s=n.get("languages");s?.used&&(D=s,r.lang=s.used,r.
dir=s.direction)}function h(n,r={}){let s=M[n]??n;return z(typeof s=="string"?s:s[0],r)}function T(n,r,s,a={}){let l=M[n]??
[n,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,k=(M[n]&&M[""]?.[f])??+(s!==1);return z(l[Number(k)],{count:s,...a})}function z(n,r){
return n.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function V(n){if(n==="undated")return h("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!s)return n;let l=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:f}=D;return l.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var B=15e3,oe=new Set(["a","button","input","select","textarea","summary"]),H="a[href], but\
ton, input, select, textarea, summary, [tabindex]";function p(n,r={},...s){let a=document.createElement(n);for(let[l,f]of Object.
entries(r))l.startsWith("on")?a.addEventListener(l.slice(2),f):f!==!1&&f!=null&&a.setAttribute(l,f===!0?"":f);r.dir==="a\
uto"&&D.own&&(a.lang=D.own);for(let l of s)l!=null&&a.append(l);return(oe.has(n)||"tabindex"in r)&&J(a),a}function J(n){
n instanceof HTMLElement&&n.matches(H)&&(n.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:n})=>{n instanceof Element&&
n.closest(".jupyter-widgets")&&J(n)}));function Z(n,r,s){let a=p(n,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
H).forEach(J)):a.textContent=s,a}function ce(){let n=p("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;return{
region:n,announce:s=>{n.replaceChildren(p("p",{},s)),clearTimeout(r),r=setTimeout(()=>n.replaceChildren(),B)}}}var G=Math.
random().toString(36).slice(2,12),ae=0;function re(n){return ae+=1,`ck-${n}-${G}-${ae}`}var be={render({model:n,el:r}){_(
n,r);let{region:s,announce:a}=ce(),l=n.get("choices").map((L,j)=>ze(L,()=>m(j))),f=p("button",{type:"button",onclick:y},
h("Show all rows")),k=p("p",{class:"ck-count"}),b=me(n.get("columns")),g=p("div",{class:"ck-picture"});return r.replaceChildren(
p("div",{class:"ck ck-explorer",role:"group","aria-label":h("Table with choices")},p("div",{class:"ck-choices"},...l.map(
({element:L})=>L),f),k,b.element,g,s)),n.on("change:chosen",$),n.on("change:picture",E),$(),()=>{n.off("change:chosen",$),
n.off("change:picture",E)};function m(L){let j=[...n.get("chosen")];j[L]=l[L].value(),S(j)}function y(){S(l.map(()=>null))}
function S(L){n.set("chosen",L),n.save_changes(),a(k.textContent)}function $(){let L=n.get("chosen"),j=n.get("rows"),P=j.
filter(({facets:v})=>v.every((x,I)=>L[I]===null||L[I]===x));l.forEach((v,x)=>{v.show(L[x])}),k.textContent=P.length?T("1\
 of {total} rows matches.","{count} of {total} rows match.",P.length,{total:j.length}):h("No row matches all of these ch\
oices."),b.show(P),E()}function E(){let L=n.get("picture"),j=JSON.stringify(L.of)===JSON.stringify(n.get("chosen"));L.of?
j?L.fault?g.replaceChildren(p("p",{dir:"auto"},L.fault)):g.replaceChildren(...L.lead?[_e(L)]:[]):g.replaceChildren(p("p",
{},h("The figure for these rows is being drawn."))):g.replaceChildren()}}};function ze({name:n,values:r},s){let a=r.map(
(f,k)=>p("option",{value:k,dir:"auto"},f||h("no entry"))),l=p("select",{onchange:s},p("option",{value:""},h("all")),...a);
return{element:p("label",{},p("span",{dir:"auto"},n)," ",l),value:()=>l.value===""?null:r[Number(l.value)],show:f=>l.value=
f===null?"":String(r.indexOf(f))}}function me(n){let r=p("tbody"),s=n.map(b=>p("th",{scope:"col",dir:"auto"},b)),a=p("ta\
ble",{},p("thead",{},p("tr",{},...s)),r),l=h("The matching rows"),f=p("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":l},a);return{element:f,show:k};function k(b){f.hidden=b.length===0,f.scrollTop=0,r.replaceChildren(...b.map(
({cells:g})=>p("tr",{},...g.map(Le))))}}function Le(n){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(n)?.[1];return r?
p("td",{},p("a",{href:n,target:"_blank",rel:"noopener noreferrer"},r)):p("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
n)&&"ck-date"},n)}function _e({source:n,alt:r,lead:s,parts:a}){if(!n)return p("div",{lang:"en"},p("p",{},s),...Oe(a));let l=Oe(
a.filter(({open:b})=>!b)),f=p("details",{},p("summary",{},h("Describe this figure")),p("p",{},s),...l),k=p("figcaption",
{},...Oe(a.filter(({open:b})=>b)),l.length?f:"");return p("figure",{lang:"en"},p("img",{alt:r,src:n}),k)}function Oe(n){
return n.flatMap(({heading:r,items:s})=>[p("p",{},p("strong",{},r)),p("ol",{},...s.map(a=>p("li",{},a)))])}function ie(n){
let r=p("p",{class:"ck-notice"}),s=p("p",{class:"ck-why-unsaved"}),a=p("p",{class:"ck-beside"});return{elements:{notice:r,
unsaved:s,left:a},announce:n,tell(l){r.replaceChildren(l),n(l)},clear:()=>r.replaceChildren(),setUnsaved:l=>s.replaceChildren(
l),whyUnsaved:()=>s.textContent??"",setLeft(l){a.replaceChildren(l?h("Not checked yet: this is how you left it."):"")}}}
function Te(){let n=p("ul",{class:"ck-earlier",hidden:!0});return{element:n,show(r){!r.length&&n.hidden||(n.hidden=!r.length,
n.replaceChildren(...r.map(Rt)))}}}function Rt({time:n,words:r}){let s=V(n.slice(0,10));if(!r){let l=h("Given to an earl\
ier version of this question, on {day}; it stays in your record.",{day:s});return p("li",{},l)}let a=h("Given to an earl\
ier version of this question, on {day}: ",{day:s});return p("li",{},a,p("q",{dir:"auto"},r))}var ct=2e4;function Ir({look:n,
retry:r,announce:s}){let a=p("p",{}),l=p("button",{type:"button",onclick:()=>r(!0)},h("Try again")),f=p("details",{hidden:!0}),
k=p("div",{class:"ck-saving",hidden:!0},a,l,f),b="",g=!1,m;return{element:k,show:y,close:()=>clearTimeout(m)};function y({
aloud:E=!1}={}){let L=n(),j=_r(L),P=!j.length,v=P?Lr(L.late,g):j.join(" ");g||=!P,a.replaceChildren(v),k.classList.toggle(
"ck-unsaved",!P),l.hidden=P||L.isSilent,$(L.kept.mended??[]),k.hidden=!v&&f.hidden,v&&(P?v!==b:E)&&s(v),b=v,clearTimeout(
m),!P&&!L.isSilent&&(m=setTimeout(S,ct))}function S(){document.hidden?y():r(!1)}function $(E){if(f.hidden=!E.length,f.dataset.
lines===String(E.length))return;f.dataset.lines=String(E.length);let L=T("1 line of your record could not be read.","{co\
unt} lines of your record could not be read.",E.length),j=E.map(v=>p("li",{dir:"auto"},v)),P=[p("summary",{},L),p("ul",{},
...j)];f.replaceChildren(...E.length?P:[])}}function Lr(n,r){return n?T("1 change that was waiting in this browser has n\
ow been saved.","{count} changes that were waiting in this browser have now been saved.",n):r?h("Everything is saved now\
."):""}function _r({kept:n,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?Dr(r):hn()];if(!n.why)return[];let l=n.waiting?
T("1 change is waiting to be saved.","{count} changes are waiting to be saved.",n.waiting):"",f=r&&a?h("This browser kee\
ps a copy until it is saved."):"";return[lt(n.why),l,f].filter(Boolean)}function Dr(n){return T("Not saved yet: 1 change\
 is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} changes are waiting in\
 this browser, and will be sent when this quiz runs again.",n)}var lt=n=>h("Not saved yet: {reason}",{reason:n}),hn=()=>h(
"Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),Qe=n=>n?h("Not save\
d yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz runs again. If the\
 kernel is busy, wait; otherwise run this cell again."):hn(),Ct="coursekit",pn=window,mn=Symbol.for("coursekit.unstored");
pn[mn]??=new Map;var De=pn[mn],jr=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1]??
"/";function It(){try{return window.localStorage}catch{return null}}function Lt(n,r){let s=`${[Ct,n,jr,r].join(" ")} `;return{
front:s,put(a,l){let f=JSON.stringify(l);try{return qr(f.length+s.length+a.length),window.localStorage.setItem(s+a,f),De.
delete(s+a),!0}catch{return De.set(s+a,f),!1}},remove(a){De.delete(s+a),It()?.removeItem(s+a)},get:a=>_t(De.get(s+a)??Fe(
s+a)),has:a=>De.has(s+a)||Fe(s+a)!==null,isStored:a=>Fe(s+a)!==null,all:()=>gn(s).flatMap(a=>{let l=_t(De.get(a)??Fe(a));
return l?[[a.slice(s.length),l]]:[]})}}function Fe(n){return It()?.getItem(n)??null}function gn(n){let r=It(),s=new Set(
De.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(n))}function _t(n){
try{let r=JSON.parse(n??"null");return r&&typeof r=="object"?r:null}catch{return null}}function qr(n){let r=k=>k.length+
(Fe(k)?.length??0),s=gn(`${Ct} `),a=s.reduce((k,b)=>k+r(b),0);if(a+n<=1e6)return;let l=k=>_t(Fe(k))?.at??0,f=s.filter(k=>!k.
startsWith(`${Ct} waiting `));f.sort((k,b)=>l(k)-l(b));for(let k of f){if(a+n<=1e6)return;a-=r(k),window.localStorage.removeItem(
k)}if(a+n>1e6)throw new Error("no room for another action")}function Dt(n){let r=JSON.stringify(n);return[2166136261,19088743].
map(s=>{let a=s;for(let l=0;l<r.length;l+=1)a=Math.imul(a^r.charCodeAt(l),16777619);return(a>>>0).toString(16).padStart(
8,"0")}).join("")}function wn(n,{course:r,quiz:s},a,{onNews:l,onLate:f,onElsewhere:k}){let b=Lt("waiting",r),g=new Map,m=new Map,
y=new Map,S=new Set,$=new Set,E=new Set,L={},j=!1;return n.listen(ye),window.addEventListener("storage",se),window.addEventListener(
"beforeunload",ue),{give:x,giveAll:I,again:A,waiting:P,saved:le,areStored:()=>P().every(({id:U})=>b.isStored(U)),areSilent:()=>P().
some(({id:U})=>S.has(U)),open(U){L=U,!j&&(j=!0,v().forEach(R))},notOpened(){for(let{id:U}of v())S.add(U)},close(){window.
removeEventListener("storage",se),window.removeEventListener("beforeunload",ue)}};function P(){let[U]=s.split(/(?<=\/)/),
q=({quiz:K})=>K===s||U.endsWith("/")&&String(K).startsWith(U);return b.all().map(([K,ne])=>({...ne,id:K})).filter(q).sort(
(K,ne)=>K.n-ne.n||(K.id<ne.id?-1:1))}function v(){return P().filter(({id:U})=>!y.has(U))}function x(U,q,K){let ne=N({type:"\
do",question:U,deed:q});m.set(ne.id,K),C(ne),R(ne)}function I(U,{onReply:q,onSilence:K}){let ne=Object.entries(U).map(([
de,Ne])=>N({type:"do",question:de,deed:Ne}));ne.forEach(C);let he=Object.fromEntries(ne.map(de=>[de.question,Q(de)])),ke=n.
ask({type:"do-all",deeds:he},{onReply(de){for(let{id:Ne,question:Gn}of ne)Gn&&Gn in de.refused?fe(Ne):te(Ne,de);q(de),l()},
onSilence(){for(let{id:de}of ne)S.add(de);l(),K()}});for(let{id:de}of ne)y.set(de,ke)}function A(U){let q=N({type:"again"});
m.set(q.id,U),R(q)}function N(U){let q=P(),K=q.findLast(Ne=>Ne.question===U.question);if(K&&Br(K,U)&&!$.has(K.id))return K;
let ne=`${new Date().toISOString().slice(0,19)}Z`,he=U.question&&(L[U.question]??ee(U.question)),ke=(q.at(-1)?.n??0)+1,de={
id:Ur(),n:ke,quiz:s,time:ne,version:he,...U};return b.put(de.id,de),de}function C(U){let q=({id:K,n:ne,question:he})=>he===
U.question&&ne<U.n&&!$.has(K)&&(S.has(K)||!y.has(K));P().filter(q).forEach(R)}function R(U){let{id:q,quiz:K,type:ne}=U;if(ne===
"again"&&K!==s){fe(q);return}let he=F(U);S.delete(q);let ke=n.ask(he,{onReply(de){te(q,de);let Ne=m.get(q);m.delete(q),Ne?
Ne.onReply(de):E.has(q)||f(U,de),E.add(q),l()},onSilence(){S.add(q),l(),m.get(q)?.onSilence?.()},onRefused(de){fe(q),m.get(
q)?.onRefused?.(de),l()}});y.set(q,ke)}function F(U){let{id:q,quiz:K,type:ne,question:he}=U;if(ne==="again")return{type:ne,
id:q};let ke=y.has(q)||!m.has(q);return{type:"do",question:he,deed:Q(U),...ke&&{late:ke,quiz:K}}}function Q({id:U,question:q="",
deed:K,version:ne,time:he}){let ke=ne===ee(q)?L[q]:ne;return{...K,id:U,time:he,...ke&&{version:ke}}}function ee(U){let q=g.
get(U);if(q)return q;let K=Dt(a.find(({id:ne})=>ne===U)??U);return g.set(U,K),K}function te(U,q){S.delete(U),$.add(U),q.
saved&&le()}function le(){$.forEach(fe)}function fe(U){$.delete(U),S.delete(U),b.remove(U)}function ye(U){for(let q of P())
(y.get(q.id)??U)<U&&!$.has(q.id)&&R(q);Y()}function se({key:U}){U?.startsWith(b.front)&&Y()}function Y(){let U=[...S].filter(
q=>!b.has(q));for(let q of U)S.delete(q),m.delete(q);U.length&&k()}function ue(U){P().some(({id:q})=>!b.isStored(q))&&U.
preventDefault()}}var Br=(n,r)=>n.type===r.type&&n.question===r.question&&JSON.stringify(n.deed)===JSON.stringify(r.deed);
function Ur(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(n=>n.toString(
16).padStart(2,"0")).join("")}var zr=3e3;function kn(n){let r=new Map,s=[],a=0;return n.on("msg:custom",l),{ask(f,k){let b=re(
"message");a+=1;let g=setTimeout(()=>k.onSilence?.(),zr);r.set(b,{...k,place:a,timer:g});try{n.send({...f,message_id:b})}catch{}
return a},listen:f=>s.push(f),close(){n.off("msg:custom",l);for(let{timer:f}of r.values())clearTimeout(f);r.clear()}};function l(f){
let k=r.get(f.message_id);if(k){r.delete(f.message_id),clearTimeout(k.timer),f.type==="refused"?k.onRefused?.(f.reason):
k.onReply(f);for(let b of s)b(k.place)}}}var Fr=400;function yn({course:n,quiz:r}){let s=Lt("draft",n),a=g=>`${r} ${g.id}`,
l=new Map(s.all()),f=new Set,k;return window.addEventListener("pagehide",b),document.addEventListener("visibilitychange",
b),{of(g,m){let y=l.get(a(g));return y&&(m||y.sign===Dt(g))?y.deed:null},soon(g){f.add(g),clearTimeout(k),k=setTimeout(b,
Fr)},keep(g,m){s.put(a(g),{at:Date.now(),sign:Dt(g),deed:m})},forget(g){l.delete(a(g)),s.has(a(g))&&s.remove(a(g))},close(){
b(),window.removeEventListener("pagehide",b),document.removeEventListener("visibilitychange",b)}};function b(){clearTimeout(
k);for(let g of f)g.keepDraft();f.clear()}}var Pr={render({model:n,el:r}){_(n,r);let s=Wr(n,kn(n),r);return r.replaceChildren(
s.element),s.close}};function Wr(n,r,s){let[a]=n.get("shown"),l=n.get("manner"),{region:f,announce:k}=ce(),b=ie(k),g=wn(
r,l,[a],{onNews(){g.waiting().length||b.setUnsaved("")},onLate:(Y,ue)=>te(ue.stands?.result),onElsewhere:N}),m=yn(l),y=Yr(
a,{onGuess:F,onLook:Q,onInput:()=>m.soon({keepDraft:R})}),S=p("p",{class:"ck-guessed",hidden:!0}),$=p("p",{class:"ck-not\
ice"}),E=Z("div",{class:"ck-prompt",dir:"auto"},a.prompt),L=a.below?Z("div",{dir:"auto"},a.below):null;E.id=y.promptId;let{
notice:j,unsaved:P}=b.elements,v=[E,L,y.element,S,j,P,$,f],x=p("div",{class:"ck ck-predict"},...v),I=!1;return C(),n.on(
"change:stage",fe),r.ask({type:"open"},{onReply(Y){te(Y.questions[a.id].result),g.open(Y.versions)},onSilence(){g.notOpened(),
g.waiting().length&&b.setUnsaved(Qe(g.areStored()))}}),{element:x,close:A};function A(){n.off("change:stage",fe);for(let Y of[
g,m,r])Y.close()}function N(){let Y=ue=>te(ue.questions[a.id].result);r.ask({type:"open"},{onReply:Y})}function C(){let[
Y]=g.waiting(),ue=m.of(a,!0)??Y?.deed,{text:U}=ue?.sent??{};typeof U=="string"&&(y.text.value=U)}function R(){let Y=y.text.
value.trim();Y&&!y.element.hidden?m.keep(a,{sent:{text:Y}}):m.forget(a)}function F(){let Y=y.text.value.trim();Y?ee({text:Y}):
(b.tell(h("Write your guess first; one word is enough.")),y.text.focus())}function Q(){ee({without:!0})}function ee(Y){if(I)
return;I=!0,b.clear();let ue={did:"answer",sent:Y};g.give(a.id,ue,{onReply(U){b.setUnsaved(U.saved?"":lt(n.get("kept")?.
why??"")),te(U.stands.result),k(h("What the guess was about is shown below."))},onSilence(){I=!1,b.setUnsaved(Qe(g.areStored())),
k(b.whyUnsaved())},onRefused(U){I=!1,b.tell(h("Not kept: {reason}.",{reason:U})),N()}})}function te(Y){Y&&(y.element.hidden=
!0,m.forget(a),S.hidden=!1,S.replaceChildren(...Y.written?[p("strong",{},h("Your guess:"))," ",p("q",{dir:"auto"},Y.written)]:
[h("You chose to see it without a guess.")]),le(),fe())}function le(){let Y=se(),ue=Y?.parentElement?.querySelector("tem\
plate");!Y||!ue||(Y.append(ue.content.cloneNode(!0)),ue.remove(),Y.dispatchEvent(new CustomEvent("coursekit-revealed",{bubbles:!0})),
ye())}function fe(){let Y=n.get("stage");$.replaceChildren(Y==="failed"?n.get("fault"):""),Y==="failed"&&I&&k(n.get("fau\
lt")),Y==="open"&&ye()}function ye(){let Y=se();if(!Y)return;let ue=h("What the guess was about");for(let[K,ne]of[["tabi\
ndex","-1"],["role","group"],["aria-label",ue]])Y.setAttribute(K,ne);J(Y);let{activeElement:U}=document,q=U!==document.body&&
!x.contains(U);I&&!q&&Y.focus({preventScroll:!0}),I=!1}function se(){return s.closest(".ck-gate")?.querySelector(".ck-re\
vealed")}}function Yr(n,{onGuess:r,onLook:s,onInput:a}){let l=re(n.id),f=p("p",{class:"ck-how",id:re("how")},h("Make you\
r guess first: then you see. No guess is graded.")),k=p("textarea",{rows:2,maxlength:1e3,dir:"auto","aria-labelledby":l,
"aria-describedby":f.id,oninput:a}),b=p("button",{type:"submit",class:"ck-main"},h("Keep my guess and show")),g=p("butto\
n",{type:"button",onclick:s},h("Show without a guess"));return{element:p("form",{novalidate:!0,onsubmit(m){m.preventDefault(),
r()}},f,k,p("div",{class:"ck-actions"},b,g)),text:k,promptId:l}}var bn="coursekit",Xe="records";function Gr(n,r,s){let a=!0,
l=null,f=!1;n.on("change:keeping",k),k();async function k(){try{await Hr(b)}catch(g){f||s(g instanceof Error?g.message:String(
g)),f=!0}}async function b(){if(!a&&!n.get("keeping").at_stake)return;let g=await Kr();try{let{course:m}=n.get("keeping"),
y=await Vr(g,m);y&&!Xr(y,l)&&await r.ask({keeping:"add"},[y]);let{upto:S,files:$}=await r.ask({keeping:"take"});S&&(l=Qr(
$[0]),await Jr(g,m,l),await r.ask({keeping:"taken",upto:S})),a=!1}finally{g.close()}}}function Hr(n){return navigator.locks?
navigator.locks.request(bn,n):n()}function Kr(){return new Promise((n,r)=>{let s=indexedDB.open(bn,1);s.onupgradeneeded=
()=>s.result.createObjectStore(Xe),s.onsuccess=()=>n(s.result),s.onerror=()=>r(s.error)})}function Vr(n,r){return new Promise(
(s,a)=>{let l=n.transaction(Xe).objectStore(Xe).get(r);l.onsuccess=()=>s(l.result),l.onerror=()=>a(l.error)})}function Jr(n,r,s){
return new Promise((a,l)=>{let f=n.transaction(Xe,"readwrite");f.objectStore(Xe).put(s,r),f.oncomplete=()=>a(),f.onabort=
()=>l(f.error)})}var Qr=({buffer:n,byteOffset:r,byteLength:s})=>new Uint8Array(n,r,s).slice(),Xr=(n,r)=>n.length===r?.length&&
n.every((s,a)=>s===r[a]),Zr=1e4,vn=8,es=6e4;function ts(n,r,s){return xn(n,r,$n(n,s))}function ns(n,r,s){let a=$n(n,s),l=xn(
n,r,a);return n.get("keeping").place!=="session"&&r.append(rs(a)),{link:a,leave:l}}function xn(n,r,s){let{place:a}=n.get(
"keeping"),l=()=>{},f=k=>{r.prepend(os(n,s,k)),l=is(n)};return a==="session"&&f(""),a==="page"&&Gr(n,s,f),()=>l()}function $n(n,r){
let s=new Map;return n.on("msg:custom",(a,l)=>{a.keeping==="changed"&&r();let f=s.get(a.keeping_id);f&&(s.delete(a.keeping_id),
clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:l}))}),{ask(a,l=[]){return new Promise(
(f,k)=>{let b=re("keeping"),g=()=>k(new Error(h("The kernel is not answering. Run this cell again.")));s.set(b,{resolve:f,
refuse:k,timer:setTimeout(g,Zr)});try{n.send({...a,keeping_id:b},void 0,l)}catch{}})}}}function os(n,r,s){let a=p("p",{class:"\
ck-reminder"}),l=()=>{let f=h("Some of your work is not in any file you have downloaded: download it before you leave.");
a.replaceChildren(n.get("keeping").at_stake?f:"")};return n.on("change:keeping",l),l(),p("div",{class:"ck ck-keeping",role:"\
group","aria-label":h("Your answers are not kept here.")},p("p",{},p("strong",{},h("Your answers are not kept here.")),"\
 ",s?h("The browser will not store them ({reason}).",{reason:s}):""," ",h("They are deleted when this session ends, or w\
hen it has been idle for a few minutes. Download them before you leave; next time, upload the file and carry on where yo\
u left off.")),Sn(r),a)}function rs(n){let r=h("Take your answers with you, to keep them or to carry on with them on ano\
ther computer. A file that you upload is added to what is already here; nothing is lost.");return p("div",{class:"ck"},p(
"h3",{},h("Your answers as a file")),p("p",{},r),Sn(n))}function Sn(n){let{region:r,announce:s}=ce(),a=p("p",{class:"ck-\
notice"}),l=p("input",{type:"file",accept:".jsonl",hidden:!0,onchange:m}),f=p("button",{type:"button",onclick:g},h("Down\
load my answers")),k=p("button",{type:"button",onclick:()=>l.click()},h("Upload a file of answers"));return p("div",{class:"\
ck-file"},p("div",{class:"ck-actions"},f,k,l),a,r);function b(y){a.replaceChildren(y),s(y)}async function g(){try{let{name:y,
upto:S,files:$}=await n.ask({keeping:"take"});if(!S)return b(h("There is nothing to download yet."));ss(new Blob($,{type:"\
application/jsonl"}),y),await n.ask({keeping:"taken",upto:S}),b(h("Downloaded: {name}. Keep this file.",{name:y}))}catch(y){
b(h("Not downloaded: {reason}",{reason:Nn(y)}))}}async function m(){let[y]=l.files??[];if(y)try{if(y.size>vn*1024*1024)throw new Error(
h("expected a file of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:vn}));
let{told:S}=await n.ask({keeping:"add"},[await y.arrayBuffer()]);b(S)}catch(S){b(h("Not uploaded: {reason}",{reason:Nn(S)}))}finally{
l.value=""}}}var Nn=n=>n instanceof Error?n.message:String(n);function ss(n,r){let s=URL.createObjectURL(n);p("a",{href:s,
download:r}).click(),setTimeout(()=>URL.revokeObjectURL(s),es)}function is(n){let r=s=>{n.get("keeping").at_stake&&s.preventDefault()};
return window.addEventListener("beforeunload",r),()=>window.removeEventListener("beforeunload",r)}var as=300,ut=14,jt=17,
qt=["done","missed","left"],On={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},cs={render({model:n,el:r}){_(n,
r);let s=ls(k=>a.ask(k));r.replaceChildren(s.element);let{link:a,leave:l}=ns(n,r,s.lookSoon);s.look();let f=new IntersectionObserver(
([k])=>k.isIntersecting&&s.lookSoon());return f.observe(r),()=>{f.disconnect(),l()}}};function ls(n){let{region:r,announce:s}=ce(),
a=p("p",{class:"ck-total"}),l=p("p",{class:"ck-notice"}),f=p("div"),k=p("button",{type:"button",onclick:$},h("Refresh")),
b=p("div",{class:"ck ck-progress"},a,fs(),k,l,f,r),g,m="";return{element:b,look:y,lookSoon:S};async function y(){try{let{
lessons:E,unread:L,apart:j}=await n({keeping:"look"}),P=[...L.map(x=>h("This lesson cannot be read: {why}",{why:x})),j];
l.replaceChildren(...P.filter(Boolean).map(x=>p("p",{},x)));let v=JSON.stringify(E);return v===m||(m=v,a.replaceChildren(
E.length?h("All lessons: {counts}",{counts:Bt(E.flatMap(Tn))}):h("No lesson here has any questions.")),f.replaceChildren(
...E.map(us))),!0}catch(E){let L=E instanceof Error?E.message:String(E);return l.replaceChildren(L),s(L),!1}}function S(){
clearTimeout(g),g=setTimeout(y,as)}async function $(){await y()&&s(a.textContent)}}var Tn=n=>n.objectives.flatMap(({questions:r})=>r.
map(({state:s})=>s));function us(n){let r=Tn(n),s=p("span",{dir:"auto"},n.title),a=p("span",{class:"ck-unseen"},h("(open\
s in a new tab)")),l=qt.flatMap(f=>r.filter(k=>k===f));return p("section",{},p("h3",{},p("a",{href:n.file,target:"_blank",
rel:"noopener"},s," ",a)),p("p",{class:"ck-counts"},Ut(l),Bt(r)),p("ul",{},...n.objectives.map(ds)))}function ds({text:n,
questions:r}){let s=r.map(({state:f})=>f),a=r.filter(({state:f})=>f==="missed"),l=r.filter(({state:f,earlier:k})=>f==="l\
eft"&&k);return p("li",{},n?p("span",{dir:"auto"},n):h("Questions without an objective"),p("p",{class:"ck-counts"},Ut(s),
Bt(s)),An(h("Missed:"),a),An(h("Changed since you answered:"),l))}function An(n,r){if(!r.length)return null;let s=r.map(
({prompt:a})=>Z("li",{dir:"auto"},a));return p("div",{class:"ck-prompts"},p("p",{},n),p("ul",{},...s))}function Bt(n){let[
r,s,a]=qt.map(l=>n.filter(f=>f===l).length);return h("{done} done, {missed} missed, {left} left",{done:r,missed:s,left:a})}
function fs(){let n={done:h("done"),missed:h("missed"),left:h("left")},r=qt.map(s=>p("span",{},Ut([s]),` ${n[s]}`));return p(
"p",{class:"ck-legend"},h("A symbol for each question:"),...r)}function Ut(n){let r=dt("svg",{class:"ck-marks",width:n.length*
jt,height:ut,viewBox:`0 0 ${n.length*jt} ${ut}`,"aria-hidden":"true",focusable:"false"});return n.forEach((s,a)=>{let l=dt(
"g",{class:`ck-mark-${s}`,transform:`translate(${a*jt} 0)`});l.append(dt("rect",{x:1,y:1,width:ut-2,height:ut-2,rx:2})),
On[s]&&l.append(dt("path",{d:On[s]})),r.append(l)}),r}function dt(n,r){let s=document.createElementNS("http://www.w3.org\
/2000/svg",n);for(let[a,l]of Object.entries(r))s.setAttribute(a,`${l}`);return s}var hs=3,ps=30,En=100;function ms(n,{way:r,
makeForm:s,put:a}){let l=[],f=r==="one-by-one",k=p("button",{type:"button",class:"ck-main",hidden:!0,onclick:P},h("Next \
question")),b={},g=0;return{next:k,begin(){$(hs),l.length<n.length&&gs(S)},addAll:()=>$(1/0),restore:E,restoreOne:L,arrange:j,
named:m,around(v){let x=v instanceof Element?v.closest("form"):null;return l.find(I=>I.element===x)},actions:()=>Object.
fromEntries(y().flatMap(([v,x])=>{let I=x.action();return I?[[v,I]]:[]})),left:()=>l.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>y().
find(([v])=>!b[v]?.result)?.[1],setSaved(v){for(let[x,I]of y())v.has(x)||I.setUnsaved("")}};function m(v){return l[n.findIndex(
({id:x})=>x===v)]}function y(){return l.map((v,x)=>[n[x].id,v])}function S(){$(ps),l.length<n.length&&setTimeout(S)}function $(v){
let x=n.slice(l.length,l.length+v).map((I,A)=>{let N=l.length+A+1,C=h("Question {place} of {count}",{place:N,count:n.length}),
R=s(I,C);return b[I.id]&&R.restore(b[I.id]),R});l.push(...x),j(),a(x,n.length-l.length)}function E(v){b=v,r!=="each"&&$(
1/0);for(let[x,I]of y())I.restore(b[x]);f&&(g=Math.max(0,l.findIndex(x=>!x.isAnswered()))),j()}function L(v,x){b[v]=x,m(
v)?.restore(x),j()}function j(){l.forEach((v,x)=>{v.element.hidden=f&&x>g}),k.hidden=!(f&&g<l.length-1&&l[g].isAnswered())}
function P(){g+=1,j(),l[g].focus()}}function gs(n){let r=!1,s=()=>{r||n(),r=!0};setTimeout(s,En),requestAnimationFrame(()=>ws(
s))}function ws(n){"requestIdleCallback"in window?requestIdleCallback(n,{timeout:En}):setTimeout(n)}var ks=({options:n},{
t:r,viewOptions:s})=>s(n,{how:r("Choose one answer."),type:"radio"}),ys=({options:n},{t:r,viewOptions:s})=>s(n,{how:r("C\
hoose every answer that is right."),type:"checkbox"});function bs(n,r){let{make:s,makeMarkdown:a,t:l}=r,f=n.right;return r.
viewPlaced(n,l("Choose a column for each."),k=>{let b=r.uniqueId("classify"),g=a("legend",{dir:"auto"},k),m=f.map(({token:$})=>s(
"input",{type:"radio",name:b,value:$})),y=f.map(($,E)=>s("label",{},m[E]," ",a("span",{dir:"auto"},$.text))),S=s("fields\
et",{class:"ck-inline"},g,...y);return{element:S,control:S,words:g.textContent??"",value:()=>r.chosenValue(m),set:$=>r.chooseValue(
m,$)}})}function vs(n,r){let{describe:s,make:a,setInvalid:l,t:f}=r,k=n.pieces,b=n.gaps,g=b.map((S,$)=>{let E=f("Gap {pla\
ce} of {count}",{place:$+1,count:b.length});return{control:r.makeBlank({class:"ck-gap","aria-label":E},S),label:E,feedback:r.
makeFeedback()}}),m=a("p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});k.forEach((S,$)=>{m.append(r.makeMarkdown(
"span",{},S)),g[$]&&m.append(g[$].control)});for(let{control:S}of g)s(S,m);let y=a("div",{},m,...g.map(({feedback:S})=>S.
element));return{how:f("Fill the gaps."),body:y,answer(){let S=g.map(({control:$})=>$.value.trim());return S.some(Boolean)?
{gaps:S}:null},fill({gaps:S}){g.forEach(({control:$},E)=>{$.value=S[E]??""})},show(S){g.forEach(({control:$,label:E,feedback:L},j)=>{
let{right:P,written:v,...x}=S.gaps[j];$.value=v,s($,L.element,m),l($,v&&!P);let I=r.placeVerdict(P,v),A={right:f("{gap}:\
 right",{gap:E}),wrong:f("{gap}: not right",{gap:E}),left:f("{gap}: left empty",{gap:E})};L.set(...r.placeTold(I,A[I],x))})},
said:()=>g.map(({feedback:S})=>S.text()).join(" "),...r.closing(y,()=>{for(let{control:S,feedback:$}of g)s(S,m),l(S,!1),
$.set()})}}function xs(n,{dateInWords:r,make:s,t:a,uniqueId:l,viewTyped:f}){let k=l("undated"),b=s("input",{type:"checkb\
ox",id:k,onchange:y}),g=s("label",{for:k},` ${a("The text gives no date.")}`),m=f({how:a("Type a date that is as precise\
 as the text: a day, a month or a year."),label:a("Date:"),more:s("p",{},b,g),sent:()=>b.checked?{undated:!0}:null,filled(S){
b.checked=!!S.undated,y()},shown({understood:S}){b.checked=S==="undated"},key:r});return m;function y(){m.input.disabled=
b.checked}}function $s(n,r){let{make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:k}=r,b=s("textarea",{id:k("text"),rows:6,
maxlength:1e4,dir:"auto",oninput:$}),g=s("p",{class:"ck-how",id:k("count")});b.setAttribute("aria-describedby",g.id);let m=s(
"div",{class:"ck-discussed",hidden:!0}),y=a("span",{},n.role),S=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role\
: ")),y),s("label",{for:b.id},f("Write what somebody in this role would say:")),b,g,m);return $(),{how:f("You are not as\
ked for your own opinion, and no answer is graded."),check:f("Compare"),isFreeText:!0,body:S,answer:()=>b.value.trim()?{
text:b.value.trim()}:null,fill(x){b.value=x.text,$()},show(x){b.value||(b.value=x.written),$(),m.hidden=!1,m.replaceChildren(
E(f("Answers that can be defended")),...x.positions.map(L),E(f("Mark your own answer")),j(x),E(f("Examples")),...x.exemplars.
map(v))},said:({positions:x})=>f("{count} answers that can be defended are shown below your own.",{count:x.length}),...r.
closing(S)};function $(){let x=b.value.split(/\s+/).filter(Boolean).length,{limit:I}=n;g.replaceChildren(f("{count} of a\
t most {limit} words",{count:x,limit:I})),g.classList.toggle("ck-over",x>I)}function E(x){return s("p",{class:"ck-headin\
g"},x)}function L({answer:x,held_by:I,strongest:A,counter:N}){let C=k("position");return s("div",{class:"ck-position",role:"\
group","aria-labelledby":C},a("p",{class:"ck-heading",dir:"auto",id:C},x),s("p",{dir:"auto"},f("Held by {who}.",{who:I})),
s("p",{},s("strong",{},f("The strongest argument for it"))),l(A),s("p",{},s("strong",{},f("The strongest argument agains\
t it"))),l(N))}function j({rubric:x,marks:I}){let A=x.map((ee,te)=>P(ee,I[te])),N=s("p",{class:"ck-beside"}),C=s("button",
{type:"button",onclick:F},f("Save my marks")),R=s("div",{class:"ck-actions"},C);return s("div",{},...A.map(({element:ee})=>ee),
R,N);function F(){let ee=A.map(({value:te})=>te());ee.includes(-1)?Q(f("Mark every line first.")):r.mark(ee,()=>Q(f("You\
r marks have been saved.")))}function Q(ee){N.replaceChildren(ee),r.announce(ee)}}function P(x,I){let A=k("rubric"),N=[f(
"Not yet"),f("Partly"),f("Yes")],C=N.map((R,F)=>{let Q=s("input",{type:"radio",name:A,value:F});return Q.checked=I===F,Q});
return{element:s("fieldset",{class:"ck-inline"},a("legend",{dir:"auto"},x),...C.map((R,F)=>s("label",{},R,` ${N[F]}`))),
value:()=>C.findIndex(R=>R.checked)}}function v({label:x,text:I,comment:A}){let N=s("div",{class:"ck-comment"},l(A));return s(
"details",{},s("summary",{},x),l(I),N)}}function Ss(n,r){let{describe:s,make:a,markdownBlock:l,setDisabled:f,setInvalid:k,
t:b}=r,g=n.words,m=r.viewMarking(g,n.rest,{"aria-label":b("Words in the passage")}),y=m.element,S=a("button",{type:"butt\
on",onclick:j},b("Clear the marks")),$=r.makeFeedback(),E=a("div",{class:"ck-actions"},S),L=a("div",{},y,E,$.element);return{
how:b("Mark the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key \
marks more."),body:L,answer:()=>m.marked().length?{words:m.marked()}:null,fill:({words:v})=>m.markAll(x=>v.includes(x)),
show(v){m.markAll(I=>v.words.includes(I),!0);let x=[l(v.feedback)];if(v.key){let I=new Set(v.key);m.words.forEach((A,N)=>{
A.dataset.key=String(I.has(N))}),x.push(r.keyLine(v.key.map(P).join("")))}v.why&&x.push(l(v.why)),$.set(...x),s(y,$.element),
k(y,v.verdict!=="right")},said:()=>$.text(),close(){m.close(),f(L,!0)},open(){m.open(),f(L,!1);for(let v of m.words)delete v.
dataset.key;$.set(),s(y),k(y,!1)}};function j(){m.markAll(()=>!1)}function P(v,x){return(x?g[v][0]:"")+m.words[v].textContent}}
function Ns(n,{make:r,makeMarkdown:s,makeSelect:a,plainText:l,t:f,uniqueId:k,viewPlaced:b}){let g=n.right.map(m=>[m.token,
l(m.text)]);return b(n,f("For each one, choose what goes with it."),m=>{let y=k("match"),S=a({id:y},g),$=s("label",{for:y,
dir:"auto"},m);return{element:r("div",{class:"ck-pair"},$,S),control:S,words:$.textContent??"",value:()=>S.value,set(E){
S.value=E}}})}var Pe="nothing";function Os(n,r){let{chosenValue:s,describe:a,make:l,setInvalid:f,t:k}=r,b=r.uniqueId("me\
nd"),g=[...n.row,[Pe,""]].map((v,x)=>Ts(v,{name:b,id:`${b}-${x}`,onchange:P},r)),m=g.map(({input:v})=>v),y=r.makeBlank({
id:r.uniqueId("mended")},n.among),S=l("label",{for:y.id},k("What should it say?")),$=l("p",{class:"ck-field"},S,y),E=r.makeFeedback(),
L=l("div",{},l("blockquote",{dir:"auto"},n.sentence),l("div",{class:"ck-options"},...g.map(({element:v})=>v)),$,E.element);
return P(),{how:k("Choose the wrong cell, then say what it should contain."),body:L,answer(){let v=s(m),x=y.value.trim();
return v===Pe?{cell:v}:v&&x?{cell:v,text:x}:null},fill:({cell:v,text:x})=>j(v,x??""),show(v){j(v.cell,v.value),E.set(...As(
v,r));let x=m.find(I=>I.checked);a(x,E.element),a(y,E.element),f(y,Mn(v)==="wrong")},said:()=>E.text(),...r.closing(L,()=>{
E.set();for(let v of[...m,y])a(v);f(y,!1)})};function j(v,x){r.chooseValue(m,v),y.value=x,P()}function P(){$.hidden=["",
Pe].includes(s(m))}}function Ts([n,r],{name:s,id:a,onchange:l},{make:f,t:k}){let b=f("input",{type:"radio",name:s,id:a,value:n,
onchange:l}),g=n===Pe?f("label",{for:a},Rn(k)):f("label",{for:a,dir:"auto"},f("strong",{},`${n}: `),r);return{input:b,element:f(
"div",{class:"ck-option"},b,g)}}function As(n,{keyLine:r,markdownBlock:s,t:a,verdictLine:l}){let{right:f,feedback:k,key:b,
why:g}=n,m=Mn(n);return[f?l("right",a("The cell: right")):l("wrong",a("The cell: not right")),...m==="right"?[l(m,a("Wha\
t it should say: right"))]:[],...m==="wrong"?[l(m,a("What it should say: not right"))]:[],...k?[s(k)]:[],...b?[r(b.cell===
Pe?Rn(a):`${b.cell}: ${b.value}`)]:[],...g?[s(g)]:[]]}function Mn({right:n,cell:r,verdict:s}){return!n||r===Pe?"":s==="r\
ight"?"right":"wrong"}var Rn=n=>n("Nothing in this row is wrong");function Es({unit:n},{make:r,t:s,viewTyped:a}){let l=n?
r("span",{"aria-hidden":"true"},` ${n}`):null,f=n?s("Number ({unit}):",{unit:n}):s("Number:"),k=a({how:s("Type a number."),
label:f,after:l});return k.input.setAttribute("inputmode","decimal"),k}function Ms(n,r){let{announce:s,describe:a,make:l,
markdownBlock:f,plainText:k,setOff:b,t:g}=r,m=r.makeFeedback(),y=l("ol",{class:"ck-order"}),S=l("div",{},y,m.element),$=n.
items.map(E);return v(),{how:g("Put them in order, with the first at the top: use the buttons, or the arrow keys on a bu\
tton."),body:S,answer:()=>({order:$.map(({token:x})=>x)}),fill:({order:x})=>j(x),show(x){j(x.key??x.order);let I=[x.feedback,
x.why].filter(Boolean).map(f);m.set(...I,...L(x.open??[])),a(y,m.element)},said:()=>m.text(),...r.closing(S,()=>{m.set(),
a(y),v()})};function E({token:x,text:I}){let A=k(I),N=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},I),C=ee("↑",
g("Move up: {item}",{item:A}),-1),R=ee("↓",g("Move down: {item}",{item:A}),1),F=l("span",{class:"ck-moves"},C,R),Q=l("\
li",{onkeydown:te},F,N);return{token:x,words:A,row:Q,up:C,down:R};function ee(le,fe,ye){return l("button",{type:"button",
class:"ck-move","aria-label":fe,onclick:()=>P(x,ye)},le)}function te(le){let fe={ArrowUp:-1,ArrowDown:1}[le.key];fe&&(le.
preventDefault(),le.stopPropagation(),P(x,fe))}}function L(x){if(!x.length)return[];let I=x.map(([N,C])=>l("li",{},g("{o\
ne} / {other}",{one:k(N),other:k(C)}))),A=g("The text does not say which of these came first:");return[l("p",{},A),l("ul",
{},...I)]}function j(x){$.sort((I,A)=>x.indexOf(I.token)-x.indexOf(A.token)),v()}function P(x,I){let A=$.findIndex(Q=>Q.
token===x),N=A+I,C=$[A];if(C.up.disabled||N<0||N>=$.length)return;$.splice(A,1),$.splice(N,0,C);let R=document.activeElement;
v(),R instanceof HTMLElement&&R.focus();let F={item:C.words,place:N+1,count:$.length};s(g("{item}: now {place} of {count\
}",F))}function v(){y.replaceChildren(...$.map(({row:x})=>x)),$.forEach(({up:x,down:I},A)=>{b(x,A===0),b(I,A===$.length-
1)})}}var Rs=(n,{t:r,viewTyped:s})=>s({how:r("Type a word or a short phrase. Capitals and accents do not matter."),label:r(
"Answer:")});function Cs(n,r){let{chooseValue:s,chosenValue:a,describe:l,keyLine:f,make:k,markdownBlock:b,t:g}=r,m=r.uniqueId(
"true-or-false"),y=r.makeFeedback(),S=[g("True"),g("False")],$=[!0,!1].map(j=>k("input",{type:"radio",name:m,value:String(
j)})),E=$.map((j,P)=>k("label",{},j,` ${S[P]}`)),L=k("div",{},k("div",{class:"ck-inline"},...E),y.element);return{how:g(
"True or false?"),body:L,answer(){let j=a($);return j?{answer:j==="true"}:null},fill:({answer:j})=>s($,String(j)),show(j){
s($,String(j.answer));let P="key"in j?[f(S[j.key?0:1])]:[];y.set(b(j.feedback),...P),l($.find(v=>v.checked),y.element)},
said:()=>y.text(),...r.closing(L,()=>{y.set();for(let j of $)l(j)})}}var Is={choice:ks,choices:ys,classify:bs,cloze:vs,date:xs,
discuss:$s,highlight:Ss,match:Ns,mend:Os,number:Es,order:Ms,"short-text":Rs,"true-or-false":Cs},Cn={};u(Cn,{chooseValue:()=>Dn,
chosenValue:()=>_n,closing:()=>pt,describe:()=>Ae,focusFirst:()=>Ln,isOff:()=>je,keyLine:()=>zt,makeBlank:()=>Bn,makeFeedback:()=>Ze,
makeSelect:()=>Un,markdownBlock:()=>We,placeTold:()=>qn,placeVerdict:()=>jn,plainText:()=>In,rounded:()=>Se,sentence:()=>ht,
setDisabled:()=>Ft,setInvalid:()=>et,setOff:()=>ve,verdictLine:()=>ft});var Ls={right:"✓",partly:"≈",near:"≈",wrong:"\
✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function ft(n,r){let s=p("span",{"aria-hidden":"true"},`${Ls[n]}\
 `);return p("p",{class:`ck-verdict ck-${n}`},s,r)}function Ze(){let n=p("div",{class:"ck-feedback",id:re("feedback"),hidden:!0});
return{element:n,text:()=>_s(n),set(...r){n.hidden=!r.length,n.replaceChildren(...r)}}}var ht=n=>/[.!?:…。؟]["”’)]*$/.
test(n)?n:`${n}.`;function _s(n){let r=n.cloneNode(!0);for(let s of r.querySelectorAll("[aria-hidden]"))s.remove();return[
...r.children].map(s=>s.textContent?.trim()??"").filter(Boolean).map(ht).join(" ")}var We=n=>Z("div",{dir:"auto"},n),In=n=>Z(
"span",{},n).textContent??"";function Ae(n,...r){r.length?n?.setAttribute("aria-describedby",r.map(({id:s})=>s).join(" ")):
n?.removeAttribute("aria-describedby")}function et(n,r){r?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-\
invalid")}var ve=(n,r)=>n.setAttribute("aria-disabled",String(r)),je=n=>n.getAttribute("aria-disabled")==="true",zt=n=>p(
"p",{class:"ck-key"},h("The answer: {key}",{key:n}));function Ft(n,r){let s=n.querySelectorAll("input, select, textarea,\
 button");for(let a of s)a.disabled=r}function Ln(n){n.querySelector("input, select, textarea, button, [tabindex='0']")?.
focus()}var pt=(n,r)=>({close:()=>Ft(n,!0),open(){Ft(n,!1),r?.()}}),_n=n=>n.find(r=>r.checked)?.value??"";function Dn(n,r){
for(let s of n)s.checked=s.value===r}function jn(n,r){return n?"right":r?"wrong":"left"}function qn(n,r,{feedback:s,key:a,
why:l}){return[ft(n,r),...s?[We(s)]:[],...a&&n!=="right"?[zt(a)]:[],...l?[We(l)]:[]]}function Bn(n,r){return r.length?Un(
n,r.map(s=>[s,s])):p("input",{...n,type:"text",autocomplete:"off",maxlength:200,dir:"auto"})}function Un(n,r){let s=p("o\
ption",{value:""},h("Choose …")),a=r.map(([l,f])=>p("option",{value:l,dir:"auto"},f));return p("select",n,s,...a)}var Se=n=>String(
Math.round(n*100)/100),zn=()=>({sure:h("Sure"),fairly:h("Fairly sure"),guessing:h("Guessing")});function Ds(){let n=re("\
confidence"),r=Object.entries(zn()).map(([l,f])=>{let k=p("input",{type:"radio",name:n,value:l});return{input:k,label:p(
"label",{},k,` ${f}`)}}),s=r.map(({input:l})=>l),a=p("legend",{},h("How sure are you?"));return{element:p("fieldset",{class:"\
ck-inline"},a,...r.map(({label:l})=>l)),value:()=>_n(s),show:l=>Dn(s,l),close(){for(let l of s)l.disabled=!0}}}function js(){
let n=re("reason"),r=p("input",{type:"text",id:n,maxlength:300,dir:"auto"}),s=p("label",{for:n},h("Why? In one line:"));
return{element:p("p",{class:"ck-field"},s,r),value:()=>r.value.trim(),show(a){r.value=a},close(){r.disabled=!0}}}function qs(n,r){
let s=p("ol",{class:"ck-hints",hidden:!0}),a=p("button",{type:"button",hidden:!n.hints,onclick:k}),l=()=>s.lastElementChild?.
textContent;return g(),{list:s,button:a,show:b,offerNext:g,last:l,count:f};function f(){return s.children.length}function k(){
je(a)||(ve(a,!0),r())}function b(m){s.hidden=!m.length,s.replaceChildren(...m.map(y=>Z("li",{dir:"auto"},y))),g()}function g(){
let m=n.hints-f(),y=m?n.costs[f()]:0,S=y?h(", costs {share}%",{share:Se(100*y)}):"",$=m?h("Show a hint ({left} left{cost\
s})",{left:m,costs:S}):h("No hint left");a.replaceChildren($),ve(a,!m)}}function Bs(n,r){let s=n.confidence?Ds():null,a=n.
reason?js():null,l="";return k(),{elements:[r.body,s?.element,a?.element],draft:f,settle:k,unchecked:b,fill:g,show:m,open:()=>r.
open(),close(){for(let y of[r,s,a])y?.close()}};function f(){return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}
function k(){l=JSON.stringify(f())}function b(){let y=f();return JSON.stringify(y)===l?null:y}function g(y){try{y.sent&&
r.fill(y.sent),s?.show(y.confidence),a?.show(y.reason??"")}catch{}}function m(y){y.verdict==="sent"?r.fill(y.sent):r.show(
y),s?.show(y.confidence),a?.show(y.reason),k()}}function Us(n,r,s){let a=p("div",{class:"ck-marking",role:"listbox","ari\
a-multiselectable":"true",dir:"auto",onkeydown:x,...s}),l=n.map(S);a.append(r);let f=!1,k=0,b=0,g=!1,m=!0,y=A=>l[A].getAttribute(
"aria-selected")==="true";return{element:a,words:l,marked:()=>l.map((A,N)=>N).filter(y),markAll:$,current:()=>k,go:v,close(){
f=!0,a.setAttribute("aria-disabled","true")},open(){f=!1,a.removeAttribute("aria-disabled")}};function S([A,N],C){let R=p(
"span",{class:"ck-word",role:"option","aria-selected":"false",tabindex:C?"-1":"0",onpointerdown:F=>L(F,C),onpointerenter(F){
F.buttons===1&&g&&P(C)}},N);return a.append(A,R),R}function $(A,N){for(let C of l.keys())E(C,A(C),N)}function E(A,N,C=!1){
(!f||C)&&l[A].setAttribute("aria-selected",String(N))}function L(A,N){A.button||(A.preventDefault(),l[N].releasePointerCapture?.(
A.pointerId),m=!y(N),g=!0,document.addEventListener("pointerup",j,{once:!0}),b=N,v(N),E(N,m))}function j(){g=!1}function P(A){
let[N,C]=[Math.min(b,A),Math.max(b,A)];for(let R=N;R<=C;R+=1)E(R,m);v(A)}function v(A){l[k].tabIndex=-1,k=A,l[A].tabIndex=
0,l[A].focus()}function x(A){let N=l.length-1,C=getComputedStyle(a).direction==="rtl"?-1:1,R={ArrowRight:k+C,ArrowLeft:k-
C,ArrowDown:I(1),ArrowUp:I(-1),Home:0,End:N};if(A.key===" "||A.key==="Enter")b=k,m=!y(k),E(k,m);else if(A.key in R){let F=Math.
max(0,Math.min(N,R[A.key]));A.shiftKey?(y(k)||(b=k),m=!0,P(F)):v(F)}else return;A.preventDefault(),A.stopPropagation()}function I(A){
let N=l[k].getBoundingClientRect(),C=l.map((te,le)=>({at:le,box:te.getBoundingClientRect()})).filter(({box:te})=>A*(te.top-
N.top)>N.height/2);if(!C.length)return k;let R=C.map(({box:te})=>te.top),F=A>0?Math.min(...R):Math.max(...R),Q=C.filter(
({box:te})=>Math.abs(te.top-F)<N.height/2),ee=te=>Math.abs(te.left-N.left);return Q.reduce((te,le)=>ee(le.box)<ee(te.box)?
le:te).at}}var zs=()=>({right:h("Chosen: right"),wrong:h("Chosen: not right"),missed:h("Not chosen, but right"),left:h("\
Correctly left out")});function Fs(n,{how:r,type:s}){let a=re("options"),l=n.map(({token:m,text:y})=>{let S=`${a}-${m}`,
$=p("input",{type:s,id:S,name:a,value:m}),E=Z("label",{for:S,dir:"auto"},y),L=Ze(),j=p("div",{class:"ck-option"},$,E,L.element);
return{token:m,input:$,label:E,feedback:L,row:j}}),f=Ze(),k=l.map(({row:m})=>m),b=p("div",{class:"ck-options"},...k,f.element);
return{how:r,body:b,answer(){let m=l.filter(({input:y})=>y.checked).map(({token:y})=>y);return m.length?{choices:m}:null},
fill({choices:m}){for(let{token:y,input:S}of l)S.checked=m.includes(y)},show(m){for(let[y,{chosen:S,verdict:$,feedback:E}]of g(
m))if(y.input.checked=S,$){Ae(y.input,y.feedback.element),y.row.dataset.verdict=$;let L=ft($,zs()[$]);y.feedback.set(L,We(
E))}else m.missed&&Ae(y.input,f.element);m.missed&&f.set(We(m.missed))},said(m){return[...g(m).filter(([,{verdict:y}])=>y&&
y!=="left").map(([{label:y,feedback:S}])=>`${ht(y.textContent??"")} ${S.text()}`),f.text()].filter(Boolean).join(" ")},...pt(
b,()=>{for(let{input:m,feedback:y,row:S}of l)Ae(m),delete S.dataset.verdict,y.set();f.set()})};function g(m){let y=new Map(
m.options.map(S=>[S.token,S]));return l.flatMap(S=>{let $=y.get(S.token);return $?[[S,$]]:[]})}}function Ps(n,r,s){let a=n.
left,l=n.right,f=a.map(({token:g,text:m})=>({token:g,feedback:Ze(),...s(m)})),k=new Map(l.map(({token:g,text:m})=>[g,In(
m)])),b=p("div",{class:"ck-placing"},...f.map(({element:g,feedback:m})=>p("div",{class:"ck-placed"},g,m.element)));return{
how:r,body:b,answer(){let g=f.map(({token:m,value:y})=>[m,y()]).filter(([,m])=>m);return g.length?{pairs:Object.fromEntries(
g)}:null},fill({pairs:g}){for(let{token:m,set:y}of f)y(g[m]??"")},show({pairs:g}){for(let{token:m,feedback:y,control:S,set:$}of f){
let E=g.find(j=>j.token===m);$(E.chosen);let L=jn(E.right,E.chosen);y.set(...qn(L,Ws(L),{...E,key:k.get(E.key)})),Ae(S,y.
element),S.matches("select")&&et(S,L==="wrong")}},said:()=>f.map(({words:g,feedback:m})=>`${ht(g)} ${m.text()}`).join(" "),
...pt(b,()=>{for(let{feedback:g,control:m}of f)g.set(),Ae(m),et(m,!1)})}}function Ws(n){return{right:h("Right"),wrong:h(
"Not right"),left:h("Nothing was chosen here")}[n]}function Ys({how:n,label:r,after:s,more:a,sent:l,filled:f,shown:k,key:b=g=>g}){
let g=re("answer"),m=Bn({id:g},[]),y=Ze(),S=p("p",{class:"ck-field"},p("label",{for:g},r),m,s),$=p("div",{},S,a,y.element);
return{how:n,body:$,input:m,answer:()=>l?.()??(m.value.trim()?{text:m.value.trim()}:null),fill(E){m.value=E.text??"",f?.(
E)},show(E){k?.(E),m.value||(m.value=E.written??"");let L=E.key===void 0?[]:[zt(b(E.key))];y.set(We(E.feedback),...L),Ae(
m,y.element),et(m,E.verdict!=="right")},said:()=>y.text(),...pt($,()=>{y.set(),Ae(m),et(m,!1)})}}var Gs={...Cn,dateInWords:V,
make:p,makeMarkdown:Z,t:h,tn:T,uniqueId:re,viewMarking:Us,viewOptions:Fs,viewPlaced:Ps,viewTyped:Ys},Hs=()=>({right:h("R\
ight"),partly:h("Partly right"),near:h("Nearly right: check the spelling"),wrong:h("Not right"),discussed:h("There is no\
 right or wrong answer"),sent:h("Your answer is kept for your instructor, who marks it")}),Ks=()=>({"too precise":h("Not\
 right (more precise than the text)"),"too coarse":h("Partly right (less precise than the text)")});function Fn(n){let r=Ks()[n.
note]??Hs()[n.verdict];if(!n.of)return`${r}.`;let s=T("{points} of {of} point","{points} of {of} points",n.of,{points:Se(
n.points),of:Se(n.of)}),a=n.tries>1?h(" (first try: {points})",{points:Se(n.first)}):"",l=n.cost?h(", less {share}% for \
hints",{share:Se(100*n.cost)}):"";return`${r}: ${s}${l}${a}.`}function Vs(n,r){let{as_of:s,confidence:a,evidence:l,left:f,
reason:k,review_due:b}=n,g=[];if(a){let m=zn()[a].toLowerCase();g.push(h("You said: {confidence}.",{confidence:m}))}return k&&
g.push(h("Your reason: {reason}",{reason:k})),!n.final&&f!=null&&g.push(T("One try left.","{count} tries left.",f)),s&&s!==
l?.as_of&&g.push(h("As of {day}.",{day:s})),b&&g.push(h("This answer was due to be checked again by {day}: it may be out\
 of date.",{day:b})),[...g.map(m=>p("p",{class:"ck-beside"},m)),l?Js(l,r):""]}function Js(n,r){let{before:s,words:a,after:l,
told:f,draft:k}=n,b=h(a?"The words in the article":"The fact and its source"),g=a?[s,p("mark",{},a),l]:[p("p",{},f)],m=h(
"This question rests on a draft that nobody has checked.");return p("figure",{class:"ck-evidence"},p("figcaption",{},b),
p("blockquote",{dir:"auto"},...g),a?Qs(n,r):Xs(n),k?p("p",{class:"ck-beside"},m):"")}function Qs({printed_in:n,marks:r},s){
if(!n&&!r)return"";let a=r?p("button",{type:"button",onclick:s},h("Show in the article")):null,l=n?p("cite",{dir:"auto"},
n):null;return p("p",{class:"ck-beside"},l," ",a)}function Xs({pages:n,read:r,as_of:s}){let a={target:"_blank",rel:"noop\
ener noreferrer"},l=n.flatMap(({address:b,host:g})=>[" ",p("a",{...a,href:b,title:b},g)]),f=[r&&h("Read on {day}.",{day:r}),
s&&s!==r&&h("True as of {day}.",{day:s})].filter(Boolean).join(" "),k=l.length?[h("Source:"),...l,". "]:[];return p("p",
{class:"ck-beside"},...k,f)}function Zs(n,r){let{drafts:s,extraViews:a,given:l,onChange:f,together:k}=r,{region:b,announce:g}=ce(),
m=ie(g),y=ei(n,m,r),S={...Is,...a}[n.kind](n,{...Gs,announce:g,mark:se}),$=Bs(n,S),{check:E,reveal:L}=ti(R(),k,le),j=qs(
n,ye),P=Te(),v=p("div",{class:"ck-result"}),x=ni(n,r.number,S.how,P.element,...$.elements,m.elements.left,j.list,p("div",
{class:"ck-actions"},E,L,j.button),m.elements.notice,m.elements.unsaved,v,b),I=p("form",{novalidate:!0,onsubmit:te},x),A=!1,
N=!1,C="";return Q(),{element:I,restore:Y,action:F,tell:m.tell,setUnsaved:m.setUnsaved,keepDraft:ee,focus:()=>Ln(S.body),
isAnswered:()=>A};function R(){return n.sealed?h("Keep this answer"):S.check??h("Check")}function F(){return!je(E)&&S.answer()?
{did:"answer",...$.draft()}:null}function Q(){let q=s.of(n,!!S.isFreeText)??l;q&&$.fill(q),m.setLeft(!!(q&&!l))}function ee(){
let q=je(E)?null:$.unchecked();q?s.keep(n,q):s.forget(n)}function te(q){if(q.preventDefault(),je(E)||k)return;let K=F();
K?C===JSON.stringify(K)?m.tell(h("Change your answer, then check again.")):fe(K,E):m.tell(h("Answer first, then check."))}
function le(){je(L)||fe({did:"show"},L),E.focus()}function fe(q,K){ve(K,!0),y(q,{onReply(ne){q.did==="answer"&&(C=JSON.stringify(
q)),ve(K,!1),Y(ne.stands),ee(),f(ne.score);let he=ne.stands.result,ke=he.verdict==="sent"?"":S.said(he);g([Fn(he),ke,m.whyUnsaved()].
join(" "))},onSilence:()=>ve(K,!1),onRefused(ne){ve(K,!1);let he={reason:ne};m.tell(n.sealed?h("Not kept: {reason}.",he):
h("Not checked: {reason}.",he))}})}function ye(){y({did:"hint"},{onReply(q){j.show(q.stands.hints),m.clear(),g(h("Hint {\
place}: {hint}",{place:j.count(),hint:j.last()}))},onSilence:j.offerNext})}function se(q,K){y({did:"mark",marks:q},{onReply:ne=>K(
ne.stands.result)})}function Y({hints:q,result:K,earlier:ne}){if(P.show(ne),!N&&!q.length&&!K)return;N=!0;let he=x.contains(
document.activeElement),ke=$.unchecked();j.show(q),m.clear(),A=!!K,x.toggleAttribute("data-answered",A),L.hidden=!K?.may_show,
ve(E,!!K?.final),S.open(),K?(ue(K,ke),K.final&&U(he)):(C="",ke||$.settle(),v.replaceChildren())}function ue(q,K){$.show(
q),K&&!q.final&&$.fill(K),(q.final||!$.unchecked())&&m.setLeft(!1),v.replaceChildren(ft(q.verdict,Fn(q)),...Vs(q,r.showInArticle))}
function U(q){s.forget(n),$.close(),q&&E.focus()}}function ei(n,r,{actions:s,whyUnsaved:a}){return(l,f)=>s.give(n.id,l,{
onReply(k){r.setUnsaved(k.saved?"":lt(a())),f.onReply(k)},onSilence(){f.onSilence?.(),r.clear(),r.setUnsaved(Qe(s.areStored())),
r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function ti(n,r,s){let a={type:"button",hidden:!0,onclick:s};return{
check:p("button",{type:"submit",class:"ck-main",hidden:r},n),reveal:p("button",a,h("Show the answer"))}}function ni(n,r,s,...a){
let l=n.tries?T("One try.","{count} tries.",n.tries):"",f=[s,l].filter(Boolean).join(" "),k=re("how"),b=[r,n.lesson].filter(
Boolean).join(" · "),g=Z("span",{class:"ck-prompt",dir:"auto"},n.prompt);return p("fieldset",{class:"ck-question","aria\
-describedby":k},p("legend",{},p("span",{class:"ck-number"},b),g),n.below?Z("div",{dir:"auto"},n.below):null,p("p",{class:"\
ck-how",id:k},f),...a)}function oi(n,r,s){let{isTogether:a,isSealed:l,passMark:f,whyUnsaved:k,restore:b,announce:g}=s,m=p(
"p",{class:"ck-score"}),y=p("p",{class:"ck-notice"}),S=p("p",{class:"ck-why-unsaved"}),$=p("button",{type:"button",class:"\
ck-main",hidden:!a,onclick:L},h(l?"Keep all answers":"Check all answers")),E=p("button",{type:"button",hidden:!0,onclick:P},
h("Retry the questions you missed"));return{buttons:[$,E],told:[y,S,m],setScore:I,setSaved:()=>S.replaceChildren()};function L(){
if(je($))return;n.addAll();let A=n.actions();if(!Object.keys(A).length){x(h("Answer first, then check."));return}ve($,!0),
r.giveAll(A,{onReply(N){ve($,!1),b(N),j(N.saved)},onSilence(){ve($,!1),v()}})}function j(A){let N=n.left(),C=N?T("1 ques\
tion is still open.","{count} questions are still open.",N):"";y.replaceChildren(C),S.replaceChildren(A?"":lt(k())),g([m.
textContent,C,S.textContent].join(" "))}function P(){r.again({onReply(A){y.replaceChildren(),n.addAll(),b(A),n.firstToAnswer()?.
focus()},onSilence:v})}function v(){y.replaceChildren();let A=Qe(r.areStored());S.replaceChildren(A),g(A)}function x(A){
y.replaceChildren(A),g(A)}function I(A){m.replaceChildren(ri(A,f)),E.hidden=!A.missed}}function ri({answered:n,questions:r,
of:s,points:a,first:l,passed:f},k){let b=[];return n&&b.push(h("Answered {answered} of {questions}.",{answered:n,questions:r})),
n&&s&&b.push(h("Score: {points} of {of}; on the first try, {first}.",{points:Se(a),of:Se(s),first:Se(l)})),f!=null&&b.push(
f?h("That is enough to pass."):h("You need {mark}% to pass.",{mark:k})),b.join(" ")}var si={render({model:n,el:r,views:s={}}){
_(n,r);let a=ii(n,kn(n),s);r.replaceChildren(a.element);let l=ts(n,r,a.reload);return()=>{a.close(),l()}}};function ii(n,r,s){
let a=n.get("shown"),l=n.get("manner"),f=()=>n.get("kept")?.why,{region:k,announce:b}=ce(),g=wn(r,l,a,{onNews:le,onLate:ye,
onElsewhere:F}),m=yn(l),y=ai(g.waiting()),S=l.way==="all",$=ms(a,{way:l.way,makeForm:I,put:A}),E=oi($,g,{isTogether:S,isSealed:a.
some(({sealed:se})=>se),passMark:l.pass_mark,whyUnsaved:f,restore:R,announce:b}),L=Ir({look:ee,retry:Q,announce:b}),j=p(
"div",{class:"ck-actions"},$.next,...E.buttons),P=0,v=p("div",{class:"ck ck-quiz",oninput:N,onclick:N,onkeyup:N,onpointerup:N},
l.told?p("p",{class:"ck-told"},l.told):null,L.element,j,...E.told,k);return $.begin(),n.on("change:kept",te),L.show({aloud:!0}),
r.ask({type:"open"},{onReply:C,onSilence:fe}),{element:v,close:x,reload:F};function x(){n.off("change:kept",te);for(let se of[
g,m,L,r])se.close()}function I(se,Y){return Zs(se,{number:Y,actions:g,drafts:m,given:y.get(se.id),whyUnsaved:f,together:S,
extraViews:s,showInArticle:()=>r.ask({type:"evidence",question:se.id},{onReply:ci}),onChange(ue){E.setScore(ue),$.arrange()}})}
function A(se,Y){j.before(...se.map(ue=>ue.element)),Y?v.dataset.toCome=String(Y):delete v.dataset.toCome}function N({target:se}){
let Y=$.around(se);Y&&m.soon(Y)}function C(se){R(se),g.open(se.versions),le()}function R(se){$.restore(se.questions),E.setScore(
se.score)}function F(){r.ask({type:"open"},{onReply:R}),le()}function Q(se){r.ask({type:"retry"},{onReply(){le(),L.show(
{aloud:se})}})}function ee(){return{kept:n.get("kept")??{},late:P,waiting:g.waiting().length,isSilent:g.areSilent(),areStored:g.
areStored()}}function te(){f()||g.saved(),le()}function le(){L.show();let se=new Set(g.waiting().map(({question:Y})=>Y));
se.size||E.setSaved(),$.setSaved(se)}function fe(){g.notOpened(),L.show({aloud:!0});for(let{question:se}of g.waiting())$.
named(se)?.setUnsaved(Qe(g.areStored()))}function ye({question:se=""},Y){if(P+=Y.saved?1:0,Y.type==="state"?R(Y):Y.stands&&
(E.setScore(Y.score),$.restoreOne(se,Y.stands)),Y.without_effect?.length){let ue=h("The work that was waiting in this br\
owser is kept in your record but does not count, because something else was done here before it arrived.");$.named(se)?.
tell(ue)}}}function ai(n){let r=n.filter(({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[s,a]))}
function ci(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Pn(n,r,s=0){let a=r.
getBoundingClientRect(),l=n.getBoundingClientRect(),f=l.top+s;if(a.top>=f&&a.bottom<=l.bottom)return;let k=matchMedia("(\
prefers-reduced-motion: reduce)").matches,b=Math.max(0,(l.bottom-f-a.height)/2);n.scrollBy({top:a.top-f-b,behavior:k?"au\
to":"smooth"})}function li(n,r,s){let a=p("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":h("Article"),
lang:n.lang||null,onclick:({target:v})=>{v instanceof Element&&$(v.closest(".ck-passage"))},onkeydown:k}),l=[],f=[];return{
element:a,show:b,select:j,scrollToMarked:()=>P(l.find(v=>v.marked))};function k(v){let x=f.findIndex(({element:A})=>A===
v.target);if(x<0||v.altKey||v.ctrlKey||v.metaKey)return;let I={ArrowRight:x+1,ArrowDown:x+1,ArrowLeft:x-1,ArrowUp:x-1,Home:0,
End:f.length-1}[v.key];if(v.key==="Enter"||v.key===" ")$(f[x].element);else if(f[I])E(f[I]);else if(I===void 0)return;v.
preventDefault()}function b(v,x){let I=new Set,A=[...x,...v.flatMap(R=>[R.evidence,...R.passages])];for(let[R,F]of A)I.add(
R).add(F);l=[];let N=[],C=0;for(let R of n.blocks)N.push(r.slice(C,R.start),g(R,[...I])),C=R.end;N.push(r.slice(C,r.length)),
m(v,x),f=l.filter(R=>R.rows.length),f.forEach(S),f.length&&L(f[0]),a.replaceChildren(...N)}function g(v,x){let I=[...x.filter(
F=>v.start<F&&F<v.end).sort((F,Q)=>F-Q),v.end],A=I.map((F,Q)=>{let ee=Q?I[Q-1]:v.start,te=p("span",{},r.slice(ee,F));return{
start:ee,end:F,rows:[],marked:!1,element:te}});l.push(...A);let N=v.aside?p("span",{class:"ck-aside-label"},v.aside):null,
C=v.aside?"ck-aside":`ck-${v.kind.replace(" ","-")}`,R=A.map(F=>F.element);return p("p",{class:C,dir:"auto"},N,...R)}function m(v,x){
let I=v.flatMap(A=>A.passages.map(([N,C])=>({id:A.id,start:N,end:C})));I.sort((A,N)=>A.end-A.start-(N.end-N.start));for(let{
id:A,start:N,end:C}of I)for(let R of y(N,C))R.rows.includes(A)||R.rows.push(A);for(let[A,N]of x)for(let C of y(A,N))C.marked=
!0,C.element.classList.add("ck-marked")}function y(v,x){let I=0;for(let N=l.length;I<N;){let C=I+N>>1;l[C].start<v?I=C+1:
N=C}let A=I;for(;A<l.length&&l[A].end<=x;)A+=1;return l.slice(I,A)}function S({element:v,rows:x}){v.classList.add("ck-pa\
ssage"),v.prepend(p("span",{class:"ck-unseen"},`${x.join(", ")}: `)),v.setAttribute("role","button"),v.setAttribute("tab\
index","-1"),v.setAttribute("aria-pressed","false"),J(v)}function $(v){let x=f.find(A=>A.element===v);if(!x)return;L(x);
let I=x.rows.indexOf(x.chosen??"");s(x.rows[(I+1)%x.rows.length])}function E(v){L(v),v.element.focus()}function L(v){for(let x of f)
x.element.tabIndex=x===v?0:-1}function j(v){for(let N of l){let C=v!==void 0&&N.rows.includes(v.id),[R,F]=v?.evidence??[
1/0,-1/0];N.chosen=C?v.id:void 0,N.element.classList.toggle("ck-chosen",C),N.element.classList.toggle("ck-evidence",R<=N.
start&&N.end<=F),N.rows.length&&N.element.setAttribute("aria-pressed",String(C))}let x=l.find(N=>N.chosen),I=a.getRootNode(),
A=I instanceof Document||I instanceof ShadowRoot?I.activeElement:null;!x||f.some(({element:N})=>N===A)||(L(x),P(x))}function P(v){
v&&Pn(a,v.element)}}var ui=class{constructor(n){this.text=n,this.units=[0];let r=0;for(let s of n)r+=s.length,this.units.
push(r)}get length(){return this.units.length-1}slice(n,r){return this.text.slice(this.units[n],this.units[r])}};function di(n,r,{
choose:s,switchTo:a}){let l=re("rows"),f=p("div",{class:"ck-rows"}),k=p("p",{class:"ck-hint ck-drafts"}),b=p("div",{class:"\
ck-detail"}),g=n.map(({name:N,label:C,rows:R})=>{let F=T("1 row","{count} rows",R.length);return p("option",{value:N},h(
"{label} ({rows})",{label:C,rows:F}))}),m=p("select",{onchange:()=>a(m.value)},...g),y=p("label",{class:"ck-switch"},h("\
Table")," ",m),S=new Map,$,E=!1;return{element:p("div",{class:"ck-table"},y,k,f,b),show:L,select:v};function L(N){m.value=
N.name,S=new Map(N.rows.map(R=>[R.id,P(N,R)]));let C=fi(N.rows);k.hidden=!C,k.textContent=C,f.replaceChildren(N.rows.length?
j(N):p("p",{},h("This table has no rows for this article."))),f.scrollTop=0}function j(N){let C=h("{label}: choose a row\
 to mark its words",{label:N.label}),R=[h("Row"),...N.columns].map(Q=>p("th",{scope:"col"},Q)),F=[...S.values()].map(({element:Q})=>Q);
return p("fieldset",{},p("legend",{},C),p("table",{},p("thead",{},p("tr",{},...R)),p("tbody",{},...F)))}function P(N,C){
let R=`${l}-${C.id}`,F=()=>s(C.id),Q=p("input",{type:"radio",name:l,value:C.id,id:R,onchange:F}),ee=p("label",{for:R},Q,
C.id),te=`${R}-main`,le=C.cells.map((ye,se)=>p("td",{dir:"auto",id:se===N.main?te:null,"data-heading":N.columns[se]},ye));
return Q.setAttribute("aria-describedby",te),{element:p("tr",{onclick:fe},p("th",{scope:"row"},ee),...le),input:Q};function fe({
target:ye}){ye instanceof Element&&ye.closest("label")||(Q.focus(),s(C.id))}}function v(N){let C=$;S.get(C??"")?.element.
classList.remove("ck-chosen"),$=N?.id;let R=S.get($??"");for(let{input:F}of S.values())F.checked=F.value===$;return R?.element.
classList.add("ck-chosen"),R&&Pn(f,R.element,f.querySelector("thead")?.offsetHeight),b.replaceChildren(...N?x(N):[p("p",
{},h("No row is chosen."))]),C}function x(N){let C=I(N).map(({part:Q,words:ee,count:te})=>p("li",{},p("span",{class:"ck-\
part"},Q)," ",p("q",{dir:"auto"},ee),te>1?T(" (once)"," ({count} times)",te):null)),R=[hi(N),pi(N),...N.why],F=p("detail\
s",{open:E,ontoggle:()=>E=F.open},p("summary",{},h("Why this row?")),p("ul",{},...R.map(Q=>p("li",{},Q))));return[p("p",
{class:"ck-detail-head"},p("strong",{},h("Row {id}",{id:N.id})),p("button",{type:"button",onclick:A},h("Clear the marks"))),
p("p",{class:"ck-part"},h("Its words in the article")),p("ul",{},...C),F]}function I(N){let C=new Map;for(let[R,F,Q]of N.
passages){let ee=r.slice(R,F),te=C.get(`${Q} ${ee}`)??{part:Q,words:ee,count:0};C.set(`${Q} ${ee}`,{...te,count:te.count+
1})}return[...C.values()]}function A(){let N=S.get($??"");s(""),N?.input.focus()}}function fi(n){let r=n.filter(({origin:s})=>s===
"proposed").length;return r?r===n.length?h("This table is a draft that nobody has checked."):T("1 row of this table is a\
 draft that nobody has checked.","{count} rows of this table are drafts that nobody has checked.",r):""}function hi({origin:n,
checked:r}){if(n==="machine")return h("The machine made this row.");if(n==="proposed")return h("This row is a draft that\
 nobody has checked.");let{kind:s,name:a,day:l}=r;return s==="person"?h("Checked by {name} on {day}.",{name:a,day:l}):h(
"Checked by {name}, a program, on {day}.",{name:a,day:l})}function pi({certainty:n}){return h(n==="clear"?"The rules had\
 no doubt about it.":"It is doubtful: check it against the sentence.")}var Wn=150,Yn=n=>n.length>Wn?`${n.slice(0,Wn)} …`:
n,mi={render({model:n,el:r}){_(n,r);let s=n.get("page"),a=n.get("tables"),l=new ui(s.text),{region:f,announce:k}=ce(),b=li(
s,l,L),g=di(a,l,{choose:L,switchTo:v}),m=gi(s);b.element.setAttribute("aria-describedby",m.id);let y=s.title?h("Reader: \
{title}",{title:s.title}):h("Reader"),S=p("div",{class:"ck ck-reader",role:"group","aria-label":y},m,p("div",{class:"ck-\
sides"},b.element,g.element),f);r.replaceChildren(S);let $=Lt("reader","any"),E=P();return n.on("change:table",A),n.on("\
change:selected",N),n.on("change:marked",C),A(),E=!1,C(),()=>{n.off("change:table",A),n.off("change:selected",N),n.off("\
change:marked",C)};function L(R){n.set("selected",R),n.save_changes(),j()}function j(){$.put(n.get("place"),{at:Date.now(),
table:n.get("table"),selected:n.get("selected")})}function P(){let R=$.get(n.get("place")),F=a.find(({name:ee})=>ee===R?.
table);if(!F||n.get("selected"))return!1;let Q=F.rows.find(({id:ee})=>ee===R.selected);return n.set("table",F.name),n.set(
"selected",Q?.id??""),n.save_changes(),!0}function v(R){n.set("selected",""),n.set("table",R),n.save_changes(),j()}function x(){
let R=n.get("table");return a.find(F=>F.name===R)??a[0]}function I(){return x().rows.find(({id:R})=>R===n.get("selected"))}
function A(){let R=x();g.show(R),b.show(R.rows,n.get("marked")),N()}function N(){let R=I(),F=g.select(R);b.select(R),!E&&
(R?k(wi(R,R.cells[x().main])):F&&k(h("Marks cleared.")))}function C(){let R=n.get("marked");if(b.show(x().rows,R),b.select(
I()),!R.length)return;b.scrollToMarked();let F=R.map(([Q,ee])=>l.slice(Q,ee)).join(" … ");k(h("Marked in the article: \
{words}",{words:Yn(F)}))}}};function gi(n){let r=h("This text does not seem to be English. The rules read only English, \
so the tables may be empty or wrong."),s=h("Choose a row to mark its words in the article, or choose words with a dotted\
 underline to mark their row. On the keyboard, the arrow keys move from row to row and, in the article, from passage to \
passage; Enter chooses a passage."),a=n.lang==="en"?s:`${r} ${s}`;return p("p",{class:"ck-hint",id:re("hint")},a)}function wi({
id:n,passages:r},s){return T("Row {id}, {words}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",r.length,
{id:n,words:Yn(s)})}return w(O)})();return e}function At(e,t=()=>{}){let o=new Map,i={get:u=>e[u],set(u,c){JSON.stringify(e[u])!==JSON.stringify(c)&&(e[u]=c,d(`chang\
e:${u}`,i,c))},save_changes(){},send:(u,c,w=[])=>t(u,w),on:(u,c)=>o.set(u,(o.get(u)??new Set).add(c)),off:(u,c)=>o.get(u)?.
delete(c),say:(u,c=[])=>d("msg:custom",u,c)};return i;function d(u,...c){for(let w of o.get(u)??[])w(...c)}}var wr="review/";function kr({lessons:e,unread:t,apart:o},i){let d=new Map;for(let c of i){let O=c.quiz.startsWith(wr)?c.
question:`${c.quiz}/${c.question}`;d.set(O,[...d.get(O)??[],c])}let u=c=>Da(c,d.get(`${c.quiz}/${c.id}`)??[]);return{unread:t,
apart:o,lessons:e.map(c=>({...c,objectives:c.objectives.map(w=>({...w,questions:w.questions.map(u)}))}))}}function Da(e,t){
let i=ja(e,t).at(-1),d=e.graded&&i===!1,u=t.some(({quiz:w,version:O,action:M})=>w===e.quiz&&O!==e.version&&M.did==="answ\
er");return{state:i===void 0?"left":d?"missed":"done",earlier:u,prompt:e.prompt}}function ja(e,t){let o=new Map,i=new Map;
for(let{quiz:d,question:u,version:c,action:w}of t){if(c!==(d.startsWith(wr)?e.in_review:e.version))continue;let O=o.get(
d)??Ot([{...e,id:u}],0);o.set(d,O);try{let M=O.act(u,w);if(w.did!=="answer")continue;let D=`${d} ${M.again}`;i.delete(D),
i.set(D,$e(M).at(-1)?.grade.verdict==="right")}catch(M){if(!(M instanceof X))throw M}}return[...i.values()]}var qa=/^[0-9a-f]{16}$/,Ba=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,yr=600;function vr({quiz:e,pass_mark:t},o,i,d){let u=Ot(o,
t),c=new Map(i.map(B=>[B.id,B])),w=new Map,O=new Set,M=new Set;return{session:u,earlier:B=>w.get(B)??[],isNotPossible:B=>O.
has(B),versions:Object.fromEntries(o.map(({id:B,version:oe})=>[B,oe])),follow:V,act:D};async function D(B,oe=!1){let H=[],
p={},J=await d.append(()=>(V(),[H,p]=[[],{}],B.flatMap(([Z,ce])=>{try{let G=z(Z,ce,oe);return H.push(G.id),d.knows(G.id)?
[]:[_(G,ce,oe)]}catch(G){if(!(G instanceof X))throw G;return p[Z]=G.message,[]}})));return{done:H,refused:p,saved:J}}function _(B,oe,H){
try{return h(B,oe)}catch(p){if(!H||!(p instanceof X))throw p;return O.add(B.id),B}finally{M.add(B.id)}}function h(B,oe){
let{id:H,kind:p,version:J}=u.question(B.question),{sent:Z}=B.action;if(B.version!==J)return T(B),{...B,words:Et(br(c.get(
H),Z))};let{again:ce}=u.progress(H),{tries:G}=u.act(H,oe);if(oe.did!=="answer")return{...B,round:ce};let ae=G[G.length-1],
{confidence:re,reason:be}=ae;return{...B,action:{did:"answer",sent:ae.sent,confidence:re,reason:be},round:ce,attempt:G.length,
words:Et(br(c.get(H),Z)||er(p,c.get(H),Z))}}function T(B){w.set(B.question,[...w.get(B.question)??[],B])}function z(B,oe,H){
H||u.question(B);let p=o.find(({id:be})=>be===B)?.version,J=oe.version||p;if(!(St(B)&&St(oe.id)&&typeof oe.did=="string")||
typeof J!="string"||!qa.test(J))throw new X(W("this cannot be done here"));let ce=H?Ua(oe):Je(),G={round:0,attempt:0,words:"",
n:0},re={...{id:oe.id,quiz:e,question:B,version:J},action:lr(oe),time:ce,...G};if(Ue(it(re)).length>$t)throw new X(W("th\
e answer is too long to be saved"));return re}function V(){for(let B of d.entries()){if(B.quiz!==e||M.has(B.id))continue;
M.add(B.id);let oe=o.find(({id:H})=>H===B.question);if(oe)if(B.version!==oe.version)T(B);else try{u.act(B.question,B.action)}catch(H){
if(!(H instanceof X))throw H;O.add(B.id)}}}}function Ua({time:e}){let t=Je();return typeof e=="string"&&Ba.test(e)&&e<t?
e:t}function br(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(c=>Ce(c)&&"token"in c),d=new Map(i.map(
({token:c,text:w})=>[c,Pa(w)])),u=za(t);return u.flat().every(c=>d.has(c))?u.map(c=>c.map(w=>d.get(w)).join(": ")).join(
"; "):""}function za(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(o=>[o]):Ce(e?.pairs)?Object.entries(
e.pairs):[]}var Fa={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Pa=e=>e.replace(/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,
t=>Fa[t]).trim();function Et(e){let t=[...bt(e)];return t.length<=yr?t.join(""):`${t.slice(0,yr-1).join("")}…`}function xr({
action:e,words:t}){let{sent:o}=e;if(t||!Ce(o))return Et(t);let{text:i}=o;return Et(Zo(o)||(typeof i=="string"?i:""))}var Wa=5;function $r({manner:e,keys:t,shown:o},i,d){let u=vr(e,t,o,i),{session:c}=u,w={async open(){return await i.refresh(),
_()},retry:()=>w.open({}),async do({question:z,deed:V,late:B}){let oe=await u.act([[String(z),V??{}]],!!B),[H]=Object.values(
oe.refused);if(H)throw new X(H);return["answer","show"].includes(V?.did)&&d.mark(D(z)),{...h(z),...T(oe)}},async"do-all"({
deeds:z}){let V=await u.act(Object.entries(z??{}));return{..._(),refused:V.refused,...T(V)}},async again({id:z}){await i.
refresh(),u.follow();let V=c.questions.filter(oe=>c.isMissed(oe.id)),B=await u.act(V.map(oe=>[oe.id,{did:"again",id:`${z}\
:${oe.id}`}]));return{..._(),...T({...B,done:[...B.done,z]})}},async evidence({question:z}){return d.mark(D(z)),{type:"e\
vidence"}}};return{async reply(z){try{if(!Object.hasOwn(w,z.type))throw new X(W("this kind of message is not known"));return await w[z.
type](z)}catch(V){if(!(V instanceof X))throw V;return{type:"refused",reason:V.message}}}};function O({id:z,hints:V}){let B=c.
progress(z),oe=$e(B).length?M(an(c,z)):null,H=u.earlier(z).filter(({action:p})=>p.did==="answer").map(p=>({time:p.time,words:xr(
p)}));return{hints:V.slice(0,B.hints).map(({text:p})=>p),result:oe,earlier:H.slice(-Wa)}}function M(z){let{evidence:V}=z;
return V?.words?{...z,evidence:{...V,marks:d.marks(V)}}:z}function D(z){return $e(c.progress(z)).length?an(c,z).evidence:
null}function _(){return u.follow(),{type:"state",questions:Object.fromEntries(c.questions.map(z=>[z.id,O(z)])),score:c.
score(),versions:u.versions}}function h(z){return{type:"done",stands:z in u.versions?O(c.question(z)):null,score:c.score()}}
function T({done:z,saved:V}){let B=z.filter(u.isNotPossible);return{done:z,saved:V,...B.length?{without_effect:B}:{}}}}function Sr(){let e=new Map;return{add:(t,o)=>e.set(t,[...e.get(t)??[],o]),marks:({article:t,span:o})=>!!(o&&t&&e.has(t)),
mark(t){for(let o of e.get(t?.article??"")??[])t?.span&&o.set("marked",[t.span])}}}var Nr=20,Ya=1e3,Ga=10**9,Or=10,Ha=new TextEncoder().encode('{"format"'),Ka=[239,187,191];function Mt(e,t){let o=Ka.every(
(G,ae)=>e[ae]===G)?e.subarray(3):e,i=[],d=new Set,u=new Map,[c,w,O]=[0,0,0],[M,D]=[!1,!0],_=Va(o),h=_.pop()??o.subarray(
0,0);for(let G of _)z(G,H);return h.length&&z(h,p),Z(),{entries:i,ids:d,last:c,backedUp:w,isUnended:h.length>0,needsHead:!D||
T(),mended:ce};function T(){return!M&&!d.size}function z(G,ae){if(O+=1,G.every(be=>be===13))return;let re=fr(G);if(re===
null||typeof re!="object"||Array.isArray(re))J(ae());else if("format"in re)oe(re);else if(D)"note"in re?V(re):B(ar(re));else
return}function V({upto:G}){Number.isInteger(G)&&(w=Math.max(w,Math.min(G,c)))}function B(G){G?d.has(G.id)?J(W("Line {li\
ne} repeats an earlier line: it counts once.",{line:O})):(d.add(G.id),i.push(G),G.n<Ga&&(c=Math.max(c,G.n))):J(H())}function oe({
format:G,course:ae}){let re=T();if(re&&Number.isInteger(G)&&G!==Ve)throw new X(Ja(G));if(!Number.isInteger(G)||typeof ae!=
"string")J(H());else{if(re&&ae!==t)throw new X(Qa(t,ae));ae!==t||G!==Ve?(D=!1,J(W("Another record begins at line {line}:\
 it is ignored.",{line:O}))):re?M=!0:D?J(W("Line {line} repeats the header of the record: it is ignored.",{line:O})):D=!0}}
function H(){return W("Line {line} cannot be read: it is ignored, but stays in the file.",{line:O})}function p(){return W(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:O})}function J(G){u.size<Ya&&u.set(O,G)}function Z(){
if(!T()||o.every(ae=>[0,10,13].includes(ae)))return;if(!Ha.every((ae,re)=>re>=o.length||o[re]===ae)||_.length>1)throw new X(
W("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function ce(){
let G=[...u.values()],ae=G.length-Nr;return ae<=0?G:[...G.slice(0,Nr),W("{count} more lines like these.",{count:ae})]}}function Va(e){
let t=[],o=0;for(let i=e.indexOf(Or);i>=0;i=e.indexOf(Or,o))t.push(e.subarray(o,i)),o=i+1;return[...t,e.subarray(o)]}function Ja(e){
let t={known:Ve,found:e};return e>Ve?W("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",t):W("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",t)}var Qa=(e,t)=>W("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Tr="coursekit",ln="records";function Ar(e,t){return Xa(async()=>{let o=await Za();try{await ec(o,e,t)}finally{o.close()}})}
function Xa(e){return navigator.locks?navigator.locks.request(Tr,e):e()}function Za(){return new Promise((e,t)=>{let o=indexedDB.
open(Tr,1);o.onupgradeneeded=()=>o.result.createObjectStore(ln),o.onsuccess=()=>e(o.result),o.onerror=()=>t(o.error),o.onblocked=
()=>t(new Error("blocked"))})}function ec(e,t,o){return new Promise((i,d)=>{let u=e.transaction(ln,"readwrite"),c=u.objectStore(
ln),w=null;u.oncomplete=()=>i(),u.onabort=()=>d(w??u.error);let O=c.get(t);O.onsuccess=()=>{try{let M=o(O.result??new Uint8Array);
M&&c.put(M,t)}catch(M){w=M,u.abort()}}})}var tc=32*1024*1024,un=new Uint8Array;function Er(e){let t=un,o=Mt(t,e),i=[],d="",u=new Set,c=0,w=rc(e,()=>_().catch(()=>{})),
O=Promise.resolve();return _(),{course:e,begun:()=>O,entries:()=>[...o.entries,...i],knows:D,last:M,isAtStake:()=>M()>o.
backedUp,why:()=>d,waiting:()=>i.length,mended:()=>o.mended(),follow:J=>u.add(J),refresh:_,append:h,merge:T,noteBackup:z,
contents:V};function M(){return o.last+i.length}function D(J){return o.ids.has(J)||i.some(Z=>Z.id===J)}function _(){return B(
()=>[])}async function h(J){return await B(()=>{let Z=J();return c+=Z.length,i=[...i,...Z],[]}),!d}async function T(J){let Z=Mt(
J,e),ce=0;return await h(()=>{let G=Z.entries.filter(ae=>!D(ae.id)&&oc(ae));return ce=G.length,c-=ce,G}),{added:ce,mended:Z.
mended()}}function z(J){let Z="the student has the entries up to here";return B(()=>[{note:Z,upto:Math.min(J,M()),time:Je()}])}
function V(){return at([t,p([])])}function B(J){return O=O.catch(()=>{}).then(()=>oe(J)),O}async function oe(J){let[Z,ce]=[
M(),d];c=0;let[G,ae]=[!1,!1],re=()=>{ae=!0;let me=J();return ae=!1,G=!0,me};try{let me=un;await Ar(e,_e=>{H(_e);let Oe=p(
re());if(me=Oe.length?at([_e,Oe]):_e,me.length>tc)throw new Error(W("the record has reached its maximum size"));return Oe.
length?me:null});let Le=me.length!==t.length;H(me),d="",Le&&w.tell()}catch(me){if(ae)throw me;d=nc(me),G||re()}let be=M()!==
Z,ze=M()-Z!==c;if(be||d!==ce)for(let me of u)me({isMore:be,isElsewhere:ze})}function H(J){J.length===t.length&&J.every((Z,ce)=>Z===
t[ce])||(o=Mt(J,e),t=J,i=i.filter(({id:Z})=>!o.ids.has(Z)))}function p(J){if(!i.length&&!J.length)return un;let Z=o.isUnended?
[Uint8Array.of(10)]:[];return o.needsHead&&Z.push(Ue(ir(e))),i.forEach((ce,G)=>{Z.push(Ue(it({...ce,n:o.last+G+1})))}),at(
[...Z,...J.map(Ue)])}}function nc(e){let o=(e instanceof Error?e.message||e.name:String(e)).replace(/\.$/,"");return W("\
This browser will not store your answers ({reason}). They stay on this page while it is open: download them before you l\
eave.",{reason:o})}var oc=e=>Ue(it(e)).length<=$t;function rc(e,t){if(document.addEventListener("visibilitychange",()=>document.
hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let o=new BroadcastChannel(`coursekit ${e}`);return o.addEventListener(
"message",t),{tell:()=>o.postMessage("more")}}var sc=["reader","explorer","quiz","predict","progress"],ic=".coursekit-paper";function Rr(e){let t=Sr(),o=new Map;return{
records:o,showAll:i};function i(c){let w=[...c.querySelectorAll(".coursekit-widget")].map(O=>({fragment:O,state:fn(O.querySelector(
"script"))}));for(let O of sc)for(let{fragment:M,state:D}of w)D?.widget===O&&d(M,D);return w.findLast(({state:O})=>O?.widget===
"quiz")?.fragment}function d(c,w){let O={...e.languages,own:w.own??""};Object.assign(w,{words:e.words??{},languages:O}),
w.pictures&&(w.pictures=[w.picture,...w.pictures]);let M=At(w,(V,B)=>D(V,B)),D=u(w,M),_=ge("div",{class:"coursekit-shown"}),
h=c.querySelector(":scope > template"),T=h instanceof HTMLTemplateElement?h.content.cloneNode(!0):"",z=[...c.children];c.
append(_);try{gr()[w.widget].render({model:M,el:_,views:{}});for(let V of z)V.matches(ic)||V.remove();c.classList.add("c\
oursekit-is-shown"),c.append(T)}catch(V){_.remove(),console.error(V)}}function u(c,w){if(c.widget==="reader"&&t.add(c.article,
w),c.pictures&&w.on("change:chosen",()=>w.set("picture",ac(c))),!c.course)return()=>{};let O=o.get(c.course)??Er(c.course);
o.set(c.course,O);let{course:M}=c;Object.assign(c,{kept:dn(O),keeping:{course:M,place:"disk"}}),O.follow(({isMore:T,isElsewhere:z})=>{
w.set("kept",dn(O)),(z||T&&!c.keys)&&w.say({keeping:"changed"})});let D=Tt(O),_="keys"in c?$r(c,O,t):null,h=async(T,z)=>T.
keeping!=="look"?D(T,z):(await O.refresh(),{keeping:"look",...kr(c.counted,O.entries())});return async(T,z)=>{if("keepin\
g_id"in T){let{files:V=[],...B}=await Mr(()=>h(T,z));w.say({...B,keeping_id:T.keeping_id},V)}else if(_){let V=await Mr(()=>_.
reply(T));w.set("kept",dn(O)),w.say({...V,message_id:T.message_id})}}}}function ac({chosen:e,pictures:t,picture:o}){if(!o.
of)return o;let i=({of:u})=>JSON.stringify(u)===JSON.stringify(e),d=W("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:d}}var dn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Mr(e){
try{return await e()}catch(t){if(!(t instanceof X))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function fn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var Ie=fn(document.querySelector("script.coursekit-page"))??{};Hn(At(Ie),ge("div"));Ie.lists&&Yo(Ie.lists);Ie.dates&&Xo(
Ie.dates);Ie.customs&&Jo(Ie.customs);var{records:cc,showAll:Cr}=Rr(Ie),lc=Cr(document),uc=!!document.querySelector(".cou\
rsekit-progress");lc?.after(...[...cc.values()].map(e=>mr(e,uc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Cr(e)});})();

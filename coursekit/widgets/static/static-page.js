"use strict";(()=>{var tt={},Ye={used:"",own:""};function Hn(e,t){tt=e.get("words")??{};let o=e.get("languages");o?.used&&(Ye=o,t.lang=o.used,
t.dir=o.direction)}function P(e,t={}){let o=tt[e]??e;return Vn(typeof o=="string"?o:o[0],t)}function Kn(e,t,o,i={}){let d=tt[e]??
[e,t],u=Number.isInteger(o)?o<200?o:100+o%100:100,c=(tt[e]&&tt[""]?.[u])??+(o!==1);return Vn(d[Number(c)],{count:o,...i})}
function Vn(e,t){return e.replace(/\{(\w+)\}/g,(o,i)=>i in t?String(t[i]):o)}var ki=15e3,yi=new Set(["a","button","input","select","textarea","summary"]),bi="a[href], button, input, select, textare\
a, summary, [tabindex]";function me(e,t={},...o){let i=document.createElement(e);for(let[d,u]of Object.entries(t))d.startsWith(
"on")?i.addEventListener(d.slice(2),u):u!==!1&&u!=null&&i.setAttribute(d,u===!0?"":u);t.dir==="auto"&&Ye.own&&(i.lang=Ye.
own);for(let d of o)d!=null&&i.append(d);return(yi.has(e)||"tabindex"in t)&&Jn(i),i}function Jn(e){e instanceof HTMLElement&&
e.matches(bi)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(".jupyter-\
widgets")&&Jn(e)}));function Qn(){let e=me("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),t;return{region:e,announce:i=>{e.replaceChildren(
me("p",{},i)),clearTimeout(t),t=setTimeout(()=>e.replaceChildren(),ki)}}}var hc=Math.random().toString(36).slice(2,12);var Xn=8,vi=6e4;function eo(e){let{region:t,announce:o}=Qn(),i=me("p",{class:"ck-notice"}),d=me("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:M}),u=me("button",{type:"button",onclick:E},P("Download my answers")),c=me("button",{type:"button",onclick:()=>d.
click()},P("Upload a file of answers"));return me("div",{class:"ck-file"},me("div",{class:"ck-actions"},u,c,d),i,t);function w(q){
i.replaceChildren(q),o(q)}async function E(){try{let{name:q,upto:_,files:h}=await e.ask({keeping:"take"});if(!_)return w(
P("There is nothing to download yet."));$i(new Blob(h,{type:"application/jsonl"}),q),await e.ask({keeping:"taken",upto:_}),
w(P("Downloaded: {name}. Keep this file.",{name:q}))}catch(q){w(P("Not downloaded: {reason}",{reason:Zn(q)}))}}async function M(){
let[q]=d.files??[];if(q)try{if(q.size>Xn*1024*1024)throw new Error(P("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:Xn}));let{told:_}=await e.ask({keeping:"add"},[await q.
arrayBuffer()]);w(_)}catch(_){w(P("Not uploaded: {reason}",{reason:Zn(_)}))}finally{d.value=""}}}var Zn=e=>e instanceof Error?
e.message:String(e);function $i(e,t){let o=URL.createObjectURL(e);me("a",{href:o,download:t}).click(),setTimeout(()=>URL.
revokeObjectURL(o),vi)}var X=class extends Error{};var to={read(e,t,{options:o,Refusal:i,t:d}){let u=o.read(e,t);if(u.size!==1)throw new i(d("more than one option is chose\
n, but only one is asked for"));return u},grade:(e,t,{options:o})=>Number([...o.right(e)].every(i=>t.has(i))),outcome:(e,t,o,{
options:i})=>i.outcome(e,t,o)};var no={read:(e,t,{options:o})=>o.read(e,t),grade(e,t,{options:o}){let i=o.right(e),d=[...t].filter(u=>i.has(u)).length;
return Math.max(0,d-(t.size-d))/i.size},outcome(e,t,o,{options:i}){let d=i.outcome(e,t,o),u=i.right(e),c=t.size<u.size&&
[...t].every(w=>u.has(w));return!o&&e.if_missed&&c?{...d,missed:e.if_missed}:d}};var oo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var Wt=({accept:e},t,{fits:o})=>!!t&&o(t,e);function xi(e,t,o){return Wt(e,t,o)?e.feedback:t&&(o.nearFeedback(e.near,t)||
e.if_wrong)}var Si=({accept:e,among:t,near:o},i,d)=>!t.length&&d.nearFeedback(o,i)===null&&d.isSlip(i,e),ro={read({gaps:e},t,{
Refusal:o,strip:i,t:d,typed:u}){let c=t?.gaps;if(!Array.isArray(c)||c.length!==e.length)throw new o(d("some gaps were no\
t sent"));if(!c.some(M=>typeof M=="string"&&i(M)))throw new o(d("nothing is written"));let w=M=>typeof M=="string"&&!i(M),
E=c.map(M=>w(M)?"":u({text:M}));return e.forEach(({among:M},q)=>{if(M.length&&E[q]&&!M.includes(E[q]))throw new o(d("som\
ething is chosen that is not offered for the gap"))}),E},grade({gaps:e},t,o){let i=e.flatMap((u,c)=>Wt(u,t[c],o)?[]:[[u,
t[c]]]),d=i.length&&i.every(([u,c])=>Si(u,c,o));return[(e.length-i.length)/e.length,d?"near":""]},outcome:({gaps:e},t,o,i)=>({
gaps:e.map((d,u)=>{let c=Wt(d,t[u],i),w={right:c,written:t[u],feedback:xi(d,t[u],i)};return!c&&!o?w:{...w,key:d.accept[0],
why:c?"":d.feedback}})}),written({gaps:e}){return(Array.isArray(e)?e.filter(o=>typeof o=="string"):[]).map(o=>o||"…").
join("; ")}};var[so,Oi]=["0001-01-01","9999-12-31"],he=(e,t=2)=>String(e).padStart(t,"0");function ge(e,t,o){let i=nt(Number(e),Number(
t));return Number(e)>0&&Number(o)>0&&Number(o)<=i?`${he(Number(e),4)}-${he(Number(t))}-${he(Number(o))}`:""}function nt(e,t){
return[31,e%4===0&&e%100!==0||e%400===0?29:28,31,30,31,30,31,31,30,31,30,31][t-1]??0}function Pt(e,t,o){let i=new Date(Date.
UTC(2e3,t-1,o));return i.setUTCFullYear(e),i}function Ei(e,t,o){let d=Pt(e,1,4),u=d.getTime()-(d.getUTCDay()+6)%7*864e5+
(t-1)*7*864e5,c=new Date(u+3*864e5);if(t<1||e<1||c.getUTCFullYear()!==e)return null;let w=[u+(o-1)*864e5,u+6*864e5].map(
E=>{let M=new Date(E);return ge(M.getUTCFullYear(),M.getUTCMonth()+1,M.getUTCDate())});return w.every(Boolean)&&w[0]>=so&&
w[1].length===10?w:null}function Ae(e,t,o){let[i,d]=[Math.floor((t+o-2)/12),(t+o-2)%12+1],u=ge(e+i,d,nt(e+i,d)),c=ge(e,t,
1);return c&&u&&u.length===10?[c,u]:null}var Ti=[[/^(\d{4})-(\d\d-\d\d)(?:T.*)?$/,(e,t)=>{let o=ge(e,t.slice(0,2),t.slice(
3));return o?[o,o]:null}],[/^(\d{4})-W(\d\d(?:-WE)?)$/,(e,t)=>Ei(e,parseInt(t,10),t[2]?6:1)],[/^(\d{4})-(\d\d)$/,(e,t)=>Ae(
e,Number(t),1)],[/^(\d{4})-Q([1-4])$/,(e,t)=>Ae(e,Number(t)*3-2,3)],[/^(\d{4})-H([12])$/,(e,t)=>Ae(e,Number(t)*6-5,6)],[
/^(\d{4})-(SP|SU|FA)$/,e=>Ae(e,1,12)],[/^(\d{4})-(WI)$/,e=>Ae(e,1,14)],[/^(\d{4})(-XX-XX)?$/,e=>Ae(e,1,12)],[/^(\d{3})$/,
e=>Ae(e*10,1,120)],[/^(\d\d)$/,e=>Ae(e*100,1,1200)]];function Ie(e){if(e.includes("/")){let[t,o]=e.split("/").map(Ie);return t&&
o?[t[0],o[1]]:null}for(let[t,o]of Ti){let i=t.exec(e);if(i)return o(Number(i[1]),i[2])}return null}var Me=e=>Ie(e)??[so,
Oi];function Yt(e,t){let[o,i]=[Me(e),Me(t)];return i[0]<=o[0]&&o[1]<=i[1]}var Gt=(e,t)=>e&&t?e+t:"";function io(e,t="00",o=""){let i=Number(e);return o&&(i<1||i>12)?"":`T${he(o?i%12+(o==="PM"?12:
0):i)}:${t}`}function ao({first:e,second:t,year:o}){let[i,d]=[ge(o,t,e),ge(o,e,t)];return!i||!d||Number(e)===Number(t)?i||
d:`${o}-XX-XX`}var Ht=({year:e},t)=>Number(t)>0&&Number(t)<13?`${e}-${t}`:"";function co({year:e,second:t}){let o=(Number(
t)-Number(e)%100+100)%100;return o===1||Number(t)>12&&o<30?`${e}/${he(Number(e)+o,4)}`:""}function lo({which:e,month:t,year:o},i){
let d=Number(i.month[t]),u=Number(i["week-of"][e]),c=u<0?u+nt(Number(o),d)+1:u,w=`${o}-${he(d)}`;return`${w}-${he(c)}/${w}\
-${he(c+6)}`}function uo({which:e,weekday:t,month:o,year:i},d){let u=Number(d.month[o]),c=Number(d["week-of"][e]),w=c<0?
nt(Number(i),u)-6:c,E=(Pt(Number(i),u,w).getUTCDay()+6)%7,M=(Number(d.weekday[t])-1-E+7)%7;return ge(i,u,w+M)}var fo=e=>e>
0&&e<100?he(e-1):"";function ho(e,t){let o=e.split(/[ -]/).filter(u=>u!=="and"&&u!=="oh"),i=u=>Number(t.tens[u]??t.teens[u]??
t.ones[u]??0);if(o[1]==="thousand")return he(2e3+o.slice(2).reduce((u,c)=>u+i(c),0),4);let d=o.slice(1);return d[0]==="h\
undred"?he(i(o[0])*100,4):he(i(o[0]),2)+he(d.reduce((u,c)=>u+i(c),0),2)}var mt="[\\p{L}\\p{N}_]",$e=`(?!${mt}|\\p{M})`,mo=`(?:1\\d|2[01])\\d\\d${$e}`,Ni=(e,{escaped:t})=>`(?:${[...e].sort((o,i)=>i.
length-o.length).map(t).join("|")})${$e}`,po=new WeakMap;function rt(e){let t=po.get(e.dates())??Ai(e);return po.set(e.dates(),
t),t}function Ai(e){let t=Mi(e);return{whole:[...Ci(t),...Ri(t),...Li(t)].map(([i,d,u])=>({pattern:ot(i),value:d,lends:u})),
yearless:_i(t).map(([i,d])=>({pattern:ot(i),value:d})),...Di(t),number:t.number,capital:new Set(Object.keys(t.lists.capital))}}
var ot=e=>new RegExp(`^(?:${e})$`,"u");function Mi(e){let t=e.dates(),o=ie=>Ni(Object.keys(t[ie]),e),i=(ie,Te)=>Number(t[ie][Te]),
d=o("month"),u=`(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?${$e}(?!\\.\\d|,\\d{3}(?!\\d))`,c=`(?:${u}|${o("nth")})`,w=`(?:\
\\d{1,2}(?:st|nd|rd|th)${$e}|${o("nth")})`,E=`the ${w}`,M=`${o("tens")}(?:[ -]${o("ones")})?`,q=`(?:oh[ -]${o("ones")}|${M}\
|${o("teens")}|hundred${$e})`,_=`(?:${M}|${o("teens")}|${o("ones")})`,h=`(?:${o("centuries")} ${q}|two thousand(?: (?:an\
d )?${_})?${$e})`,N=`(?<year>${mo})`,F=`(?:${N}|(?<spelled>${h}))`,K=`(?:,? |,)${N}`,B=ie=>`(?:(?<day>${E}|${c}) (?:of )\
?|the (?<day2>${c}) day of )(?<month>${d})${ie}`,re=ie=>`(?<month>${d}) (?:the )?(?<day>${c})${ie}`,G=`(?:${o("weekday")}\
,? (?:the )?)?`,p=`${o("phase-of")} `,V=`(?:${o("phase")}[ -]?|mid-?)`,Z=`(?:${V}|${p})?`,ce=ie=>{let Te=ie.replace(/^the /,
"");return i("nth",Te)||parseInt(Te,10)},Y=ie=>ie.year??ho(ie.spelled,t),ae=ie=>ge(Y(ie),i("month",ie.month),ce(ie.day??
ie.day2)),te=ie=>`${Y(ie)}-${he(i("month",ie.month))}`,be=o("ordinal"),Fe="(?<hours>(?:[01]?\\d|2[0-4])(?!\\d))",pe=`(?<\
meridiem>${o("meridiem")})`,_e="(?<minutes>[0-5]\\d(?!\\d))",De=`(?:${Fe}(?::${_e}(?::[0-5]\\d)?(?: ?${pe})?|\\.${_e.replace(
"<m","<inM")} ?${pe.replace("<m","<inM")}| ?${pe.replace("<m","<ofM")}| o'clock)|(?<moment>${o("moment")}))(?: (?<zone>${o(
"zone")}))?`;return{lists:t,words:o,ofList:i,month:d,inFigures:u,day:c,nthDay:w,nth:E,tens:M,tail:q,small:_,spelled:h,year:N,
anyYear:F,ofYear:K,dayFirst:B,monthFirst:re,weekday:G,phaseOf:p,phaseWord:V,phase:Z,number:ce,yearOf:Y,dated:ae,monthOf:te,
ordinal:be,hours:Fe,meridiem:pe,minutes:_e,clock:De,timed:ie=>{let Te=ie.zone&&t.zone[ie.zone]!=="-"?t.zone[ie.zone]:"",
Ct=t.meridiem[ie.meridiem??ie.inMeridiem??ie.ofMeridiem],ct=ie.moment?t.moment[ie.moment]:io(ie.hours,ie.minutes??ie.inMinutes,
Ct);return Gt(ae(ie),ct&&ct+Te)}}}function Ci({words:e,month:t,year:o,ofYear:i,dayFirst:d,monthFirst:u,weekday:c,phase:w,
dated:E,clock:M,timed:q}){return[[`${w}${c}${d(i)}`,E,!0],[`${w}${c}${u(i)}`,E,!0],[`${e("weekday")} \\((?:${d(i)})\\)`,
E,!0],[`${o}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,_=>ge(_.year,_.month,_.day)],[`${o}/(?<month>\\d{1,2})/(?<day>\\d{1,2\
})(?!\\d)`,_=>ge(_.year,_.month,_.day)],[`${o}\\.(?<month>\\d\\d)\\.(?<day>\\d{1,2})(?!\\d)`,_=>ge(_.year,_.month,_.day)],
[`(?<day>\\d{1,2})-(?<month>${t})-${o}`,E,!0],[`(?<first>\\d{1,2})(?<mark>[-./])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})${$e}`,
ao],[`${M},? ${c}(?:${d(i)})`,q],[`${M},? ${c}(?:${u(i)})`,q],[`${o}-(?<month>\\d\\d)-(?<day>\\d\\d)(?<time>t\\d\\d:[0-5]\\d(?:\
:[0-5]\\d)?z?)`,_=>Gt(ge(_.year,_.month,_.day),_.time.toUpperCase())]]}function Ri({month:e,year:t,anyYear:o,phase:i,yearOf:d,
monthOf:u}){return[[`${i}(?<month>${e})(?:,| of)? ${o}`,u,!0],[`${t}-(?<number>\\d\\d)(?!\\d)`,c=>Ht(c,c.number)],[`(?<n\
umber>\\d\\d)/${t}`,c=>Ht(c,c.number)],[`(?:the )?(?:fiscal|calendar|financial) (?:year )?${t}`,c=>c.year],[`fy ${t}`,c=>c.
year],["fy(?<year>(?:19|20)\\d\\d)",c=>c.year],["fy(?<two>\\d\\d)",c=>(c.two>"50"?"19":"20")+c.two],[`the year ${o}`,d],
[`${i}${o}`,d],[`${t}[-/](?<second>\\d\\d)(?!\\d)`,co]]}function Li({lists:e,words:t,ofList:o,month:i,nthDay:d,year:u,anyYear:c,
phaseOf:w,phaseWord:E,phase:M,number:q,yearOf:_,ordinal:h}){return[[`(?:the )?(?:fiscal )?(?<ordinal>${h}) quarter (?:of\
 )?${u}`,N=>`${N.year}-Q${o("ordinal",N.ordinal)}`,!0],[`(?:the )?(?:last|final|closing) quarter of ${u}`,N=>`${N.year}-\
Q4`,!0],[`q(?<part>[1-4]) (?:of )?${u}`,N=>`${N.year}-Q${N.part}`,!0],[`${u} q(?<part>[1-4])${$e}`,N=>`${N.year}-Q${N.part}`,
!0],[`h(?<part>[12]) (?:of )?${u}`,N=>`${N.year}-H${N.part}`],[`(?:the )?(?<half>${t("half")})[ -]half (?:of )?${u}`,N=>`${N.
year}-H${o("half",N.half)}`],[`${M}(?:the )?(?<season>${t("season")})(?: of|,)? ${c}`,N=>`${_(N)}-${e.season[N.season]}`],
[`(?:${w})?(?:the )?(?:${E})?(?<decade>(?:1\\d|20)\\d)0'?s${$e}`,N=>N.decade],[`the (?<word>${t("decades")})`,N=>`19${e.
decades[N.word]}`],[`(?:${w})?(?:the )?(?:${E})?(?<day>${d}) century`,N=>fo(q(N.day??N.day2))],[`the (?<which>${t("week-\
of")}) week of (?<month>${i})(?:,? |,)${u}`,N=>lo(N,e)],[`the (?<which>${t("week-of")}) (?<weekday>${t("weekday")}) (?:o\
f|in) (?<month>${i})(?:,? |,)${u}`,N=>uo(N,e)]]}function _i({ofList:e,month:t,dayFirst:o,monthFirst:i,weekday:d,number:u}){
return[[`${d}${o("")}`,(c,w)=>ge(w,e("month",c.month),u(c.day??c.day2))],[`${d}${i("")}`,(c,w)=>ge(w,e("month",c.month),
u(c.day??c.day2))],[`(?<month>${t})`,(c,w)=>`${w}-${he(e("month",c.month))}`]]}function Di({month:e,year:t,monthFirst:o}){
let i="(?:to|through|thru|until|till|up to)",d=`(?:(?:from )?(?<one>.+?)(?: ?[-—] ?| ${i} (?:the )?)|between (?<two>.+\
?) and )`,u=E=>`(?<${E}>\\d{1,2})(?:st|nd|rd|th)?`,c=`(?:-| ${i} (?:the )?)`,w=`(?<last>(?:the )?\\d{1,2}(?:st|nd|rd|th)?\
 (?:of )?${e},? ${mo})`;return{range:ot(`${d}(?<last>.+)`),days:ot(`(?:(?:from )?(?:the )?${u("from")}${c}|between (?:th\
e )?${u("from2")} and )${w}`),monthAndDays:ot(`(?:(?:from )?${o("")}${c}|between ${o("").replaceAll("?<","?<b")} and (?:\
the )?)${u("to")}(?:,? |,)${t}`)}}var qi=/^\d{4}(?:-[\dA-Z]{2,3}){0,2}$/;function gt(e,t){let o=[];for(let{pattern:i,value:d,lends:u}of rt(t).whole){let c=i.
exec(e)?.groups,w=c&&d(c);w&&o.push({value:w,lends:!!u})}return o[0]??null}var ji=(e,t)=>/^[a-z]{3}$/.test(e)&&e!=="may"||
/^(?:may|march)$/.test(e)&&!/^(?:may|march) ?[-—]/.test(t);function Ii(e,t){let o=rt(t),i=o.days.exec(e)?.groups;if(i){
let _=gt(i.last.replace(/^the /,""),t)?.value??"";return go(_,i.from??i.from2,_.slice(8))}let d=o.monthAndDays.exec(e)?.
groups;if(d){let _=t.dates().month[d.month??d.bmonth],h=o.number(d.day??d.bday);return go(ge(d.year,_,1),h,d.to)}let u=o.
range.exec(e)?.groups,c=u&&gt(u.last,t);if(!u||!c||c.value.includes("/"))return"";let w=u.one??u.two;if(Vt(w)||Vt(u.last)||
ji(w,e))return"";let E=gt(w,t)?.value??(c.lends?Ui(w,c.value,t):"");if(!E||E.includes("/")||!Ie(E)||!Ie(c.value))return"";
let[M,q]=[Me(E)[0],Me(c.value)[1]];return M<=q?`${E}/${c.value}`:""}function go(e,t,o){let[i,d]=[t,o].map(u=>ge(e.slice(
0,4),e.slice(5,7),u));return i&&d&&i<=d?`${i}/${d}`:""}function Ui(e,t,o){let i=Number(t.slice(0,4));for(let{pattern:d,value:u}of rt(
o).yearless){let c=d.exec(e)?.groups;if(!c)continue;let w=u(c,he(i,4));return w.slice(5,7)>t.slice(5,7)?u(c,he(i-1,4)):w}
return""}var wt="[^\\p{L}\\p{N}_]*",Bi=new RegExp(`^${wt}(?:in|on|of|the)${$e}`,"u"),Fi=new RegExp(`(?<!${mt})(?:in|on|o\
f|the)${wt}$`,"u"),zi=new RegExp(`^${wt}`,"u"),Kt=new RegExp(`${wt}$`,"u"),Wi=/(?:[$£€#@]|[\p{L}\p{N}_][-/]|\p{M})$/u,
Pi=/(?:[$£€#/.,:&@]|[a-z]-)$/,Yi=/^(?:[%°$£€]|[.,:/]\d| %)/,Vt=e=>/^\d{4}$/.test(e)&&(e<"1500"||e>"2100");function Gi(e,{
SPACES:t}){return e.replace(new RegExp(`(?:${t}|[\\xad\\u200b-\\u200d\\u2060\\ufeff])+`,"gu"),o=>new RegExp(t,"u").test(
o)?" ":"").replaceAll("İ","I").replace(/[’‘]/g,"'").replace(/[‐‑‒–−]/g,"-")}var Hi=/ (?:to|through|thru|until|till|up to|and)(?: the)? /iu;
function ko(e,t){if(qi.test(e)&&Ie(e))return e;let o=Gi(e,t),i=o.toLowerCase(),c=(o.match(new RegExp(`${mt}+`,"gu"))??[]).
some(M=>rt(t).capital.has(M))?"":Ki(i,t),w=Hi.exec(o)?.[0]??"",E=c.includes("/")&&w!==w.toLowerCase();if(!c||E||!Ie(c))throw new t.
Refusal(t.t("this is not a date; write it like 12 November 2024, November 2024 or 2024"));if(c.includes("X"))throw new t.
Refusal(t.t("this can be read in two ways; write the month as a word"));return c}function Ki(e,t){let o=wo(e,i=>Bi.exec(
i)?.[0].length??0);for(let i of o){let d=i+(zi.exec(e.slice(i))?.[0].length??0),u=e.slice(d).replace(Kt,"");for(let c of wo(
u,w=>Fi.exec(w)?.[0].length??0,!0)){let w=Vi(e,d,u.slice(0,c).replace(Kt,""),t);if(w)return w}}return""}function wo(e,t,o=!1){
let i=[o?e.length:0];for(let d=i[0];i.length<9;i.push(d)){let u=t(o?e.slice(0,d):e.slice(d));if(!u)break;d+=o?-u:u}return i}
function Vi(e,t,o,i){let d=e.slice(0,t);if(/^\d/.test(o)&&Wi.test(d))return"";let u=o.replace(Kt,""),c=e[t+u.length]??"";
if(/^\d{4}$/.test(u)){let w=e.slice(t+4);if(Pi.test(d)||Yi.test(w)||Vt(u)&&!/(?<!\w)in $/.test(d))return""}for(let w of"\
.)".includes(c)?[u+c,u]:[u]){let E=Ii(w,i)||gt(w,i)?.value;if(E)return E}return""}function yo(e,{customs:t,dates:o}){let{
month_of:i}=t();if(!i)return e;let d=/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(e);return d?`${d[3]}-${d[2].padStart(2,"\
0")}-${d[1].padStart(2,"0")}`:e.replace(/(\p{L}+)\.?/gu,(u,c)=>o().english[i[c.toLowerCase()]-1]??u).replace(/(?<=\d)\.(?= )/g,
"")}var Ue="undated",Jt="too precise",Qt="too coarse";function Xt(e,t){return e===Ue||t===Ue||t.includes("T")?t===e:Me(t).join()===
Me(e).join()}function bo(e,t){return e===Ue||t===Ue?e===Ue&&t!==Ue?Jt:"":Xt(e,t)?"":Yt(t,e)?Jt:Yt(e,t)?Qt:""}var vo={read(e,t,o){
return t?.undated===!0?Ue:ko(yo(o.typed(t),o),o)},grade({answer:e},t){let o=bo(e,t);return[Xt(e,t)?1:o===Qt?.5:0,o]},outcome(e,t,o){
let i=bo(e.answer,t),d={"":"",[Jt]:e.if_too_precise,[Qt]:e.if_too_coarse},c={feedback:Xt(e.answer,t)?e.feedback:d[i]||e.
if_wrong,understood:t};return o?{...c,key:e.answer}:c},written:(e,{t})=>e.undated===!0?t("The text gives no date."):""};var $o={read:(e,t,{typed:o})=>o(t,1e4),grade:()=>0,outcome:(e,t,o,{split:i})=>({written:t,count:i(t).length,...e})};function So(e,t){let o=t.filter(i=>e.has(i)).length;return o/(e.size+t.length-o)}var xo=(e,t)=>Math.max(0,...t.map(o=>So(
e,o))),Oo={read({count:e},t,{Refusal:o,t:i}){let d=t?.words;if(!Array.isArray(d)||!d.length)throw new o(i("no words are \
marked"));if(!d.every(u=>Number.isInteger(u)&&u>=0&&u<e))throw new o(i("some of the marked words are not in the passage"));
return new Set(d)},grade:({accepted:e},t)=>xo(t,e),outcome(e,t,o){let{accepted:i,feedback:d,if_partly:u,if_wrong:c}=e,w=xo(
t,i),E=w>1-1e-9,M={words:[...t].sort((h,N)=>h-N),feedback:E?d:w&&u||c};if(!o)return M;let q=i.map(h=>So(t,h)),_=i[q.indexOf(
Math.max(...q))];return{...M,key:_,why:E?"":d}},words(e,{words:t}){return[...new Set(t)].sort((i,d)=>Number(i)-Number(d)).
map(i=>e.words[Number(i)][1]).join(" ")}};var Eo={read:(e,t,{placing:o})=>o.read(e,t),grade:(e,t,{placing:o})=>o.grade(e,t),outcome:(e,t,o,{placing:i})=>i.outcome(
e,t,o)};var st="nothing",To={read({columns:e,among:t},o,{Refusal:i,t:d,typed:u}){let c=o?.cell;if(typeof c!="string"||c!==st&&!e.
includes(c))throw new i(d("no cell is chosen"));if(c===st)return{cell:c,value:""};let w=u(o);if(t.length&&!t.includes(w))
throw new i(d("something is chosen that is not offered by the question"));return{cell:c,value:w}},grade({wrong:e,mended:t,
among:o},{cell:i,value:d},{fits:u,isSlip:c}){return i!==e?0:e===st||u(d,t)?1:[.5,!o.length&&c(d,t)?"near":""]},outcome(e,{
cell:t,value:o},i,{fits:d}){let{wrong:u,mended:c,feedback:w}=e,E=u===t,M=E&&(u===st||d(o,c)),q=E?e.if_other_value:e.if_other_cell,
_={cell:t,value:o,right:E,feedback:M?w:q};if(!i)return _;let h={cell:u,value:c[0]??""};return{..._,key:h,why:M?"":w}},written({
cell:e,text:t},{t:o}){return e===st?o("Nothing in this row is wrong"):typeof e=="string"&&typeof t=="string"?`${e}: ${t}`:
""}};var Ji=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,Qi=/^[-+]?\d[\d.,' ]*$/,Xi=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
Zi={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},ea=1e-9,ta=e=>e.replace(/[\xa0\u202f\u2009’−–]/g,t=>Zi[t]);
function na(e,t,{escaped:o,SPACES:i}){if(!t.length)return e;let d=`(?:${t.map(o).join("|")})`;return e.replace(new RegExp(
`^${d}${i}*|${i}*${d}(?=\\.?$)`,"giu"),"")}function oa(e,{customs:t,escaped:o}){let{decimal:i,group:d,grouping:u}=t();if(!d||
!Qi.test(e))return null;let[c,w]=u,E=o(d),M=`(?:${E}[0-9]{${w}})*${E}[0-9]{${c}}`,q=`(?:${o(i)}[0-9]+)?`,_=new RegExp(`^\
-?[1-9][0-9]{0,${w-1}}${M}${q}$`,"u");if(e.includes(d)&&!_.test(e))return null;let h=e.replaceAll(d,"").replaceAll(i,".");
return Xi.test(h)?Number(h):null}var No=(e,t)=>Math.abs(t-e.answer)<=e.tolerance+ea*Math.abs(e.answer),Ao={read(e,t,o){let i=na(
ta(o.typed(t)),e.units,o),d=o.asciiDigits(i.replace(/\.$/,"")),u=oa(d,o);if(u!==null)return u;if(!Ji.test(d))throw new o.
Refusal(o.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(d.replace(/[,' ]/g,""))},grade:(e,t)=>Number(
No(e,t)),outcome(e,t,o){let i=e.near.find(u=>u.value===t),d=No(e,t)?e.feedback:i?.feedback??e.if_wrong;return o?{feedback:d,
key:e.words}:{feedback:d}}};function Mo(e,t){let o=t.filter(([i,d])=>e.indexOf(i)<e.indexOf(d)).length;return Math.max(0,2*o-t.length)/t.length}var Co={
read({tokens:e},t,{chosenTokens:o,Refusal:i,t:d}){let u=o(t,"order",e);if(u.length!==e.length||new Set(u).size!==e.length)
throw new i(d("each item must appear exactly once in the order"));return u.map(c=>e.indexOf(c))},grade:({decided:e},t)=>Mo(
t,e),outcome({tokens:e,decided:t,feedback:o,near:i,if_wrong:d,open:u},c,w){let E=Mo(c,t)===1,M=i.find(_=>c.indexOf(_.before)<
c.indexOf(_.after)),q={order:c.map(_=>e[_]),feedback:E?o:M?.feedback??d};return!E&&!w?q:{...q,key:e,why:E?"":o,open:u}}};var Ro={read:(e,t,{typed:o})=>o(t),grade({accept:e,near:t},o,{fits:i,isSlip:d,nearFeedback:u}){return i(o,e)?1:[0,u(t,o)===
null&&d(o,e)?"near":""]},outcome(e,t,o,{fits:i,nearFeedback:d}){let c={feedback:(i(t,e.accept)?e.feedback:d(e.near,t))||
e.if_wrong};return o?{...c,key:e.accept[0]}:c}};var Lo={read(e,t,{Refusal:o,t:i}){if(typeof t?.answer!="boolean")throw new o(i("neither true nor false is chosen"));return t.
answer},grade:(e,t)=>+(t===e.answer),outcome(e,t,o){let i={answer:t,feedback:t?e.if_true:e.if_false};return o?{...i,key:e.
answer}:i},written({answer:e},{t}){return typeof e!="boolean"?"":t(e?"True":"False")}};var _o={choice:to,choices:no,classify:oo,cloze:ro,date:vo,discuss:$o,highlight:Oo,match:Eo,mend:To,number:Ao,order:Co,"s\
hort-text":Ro,"true-or-false":Lo};var Do={read:(e,t,{typed:o})=>t.without===!0?"":o(t,1e3),grade:()=>0,outcome:(e,t)=>({written:t}),words:(e,t,{t:o})=>t.without===
!0?o("Shown without a guess."):""};function kt(e,t,o){let i=e?.[t];if(!Array.isArray(i)||!i.length)throw new X(P("nothing is chosen"));if(!i.every(d=>o.includes(
d)))throw new X(P("something is chosen that is not part of the question"));return i}var qo={read(e,t){let o=e.options.map(({token:i})=>i);return new Set(kt(t,"choices",o).map(i=>o.indexOf(i)))},right:e=>new Set(
e.options.flatMap(({correct:t},o)=>t?[o]:[])),outcome:(e,t,o)=>({options:e.options.map((i,d)=>ra(i,t.has(d),o))})};function ra({
token:e,correct:t,feedback:o,if_not_chosen:i},d,u){return!d&&!u?{token:e,chosen:d,verdict:"",feedback:""}:{token:e,chosen:d,
verdict:d?t?"right":"wrong":t?"missed":"left",feedback:!d&&i||o}}var jo={read({rows:e,places:t},o){let i=o?.pairs;if(!(typeof i=="object"&&i!==null&&!Array.isArray(i))||!Object.keys(i).
length)throw new X(P("nothing is chosen"));let u=e.map(({token:c})=>c);for(let[c,w]of Object.entries(i))if(!u.includes(c)||
!t.includes(w))throw new X(P("something is chosen that is not part of the question"));return u.map(c=>Object.hasOwn(i,c)?
t.indexOf(i[c]):null)},grade:({rows:e},t)=>e.filter(({to:o},i)=>t[i]===o).length/e.length,outcome:({rows:e,places:t},o,i)=>({
pairs:e.map((d,u)=>{let c=o[u],w=c===d.to,E=c===null?"":t[c],M=c===null?"":sa(d,c),q={token:d.token,chosen:E,right:w,feedback:M};
return!w&&!i?q:{...q,key:t[d.to],why:w?"":d.feedback}})})};function sa({to:e,feedback:t,near:o,if_wrong:i},d){return d===
e?t:o.find(([u])=>u===d)?.[1]??i}var yt="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Io=`[${yt}]`,ia=new RegExp(
`^[${yt}]+|[${yt}]+$`,"g"),aa=new RegExp(`[${yt}]+`),Ge=e=>e.replace(ia,""),Ce=e=>Ge(e).split(aa).filter(Boolean),He=e=>[
...e].length,bt=e=>e.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),Zt="ͅ",ca=e=>/\p{M}/u.
test(e)&&(e===Zt||!(Zt+e).normalize("NFD").startsWith(Zt)),Uo=e=>[...e.normalize("NFKD")].filter(t=>!ca(t)).join(""),la={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},ua=new Map(Object.entries(la)),Bo=e=>[...e].map(t=>ua.get(t)??t.toLowerCase()).join("");function da(e){let t=e.codePointAt(
0),o=0;for(;/\p{Nd}/u.test(String.fromCodePoint(t-o-1));)o+=1;return o%10}var Fo=e=>e.replace(/\p{Nd}/gu,t=>t<""?t:String(
da(t))),zo=e=>e.replace(/[\\^$.*+?()[\]{}|/]/g,"\\$&");function fa(e,t,[o,i,d,u]){let c=[o,d,0],w=new Map;for(let E=o;E<i;E+=1){let M=new Map;for(let q of t.get(e[E])??[]){if(q<
d)continue;if(q>=u)break;let _=(w.get(q-1)??0)+1;M.set(q,_),_>c[2]&&(c=[E-_+1,q-_+1,_])}w=M}return c}function Wo(e,t){let o=new Map;
t.forEach((u,c)=>{o.set(u,[...o.get(u)??[],c])});let i=[],d=[[0,e.length,0,t.length]];for(let u=d.pop();u;u=d.pop()){let[
c,w,E,M]=u,[q,_,h]=fa(e,o,u);h&&(i.push([q,_,h]),d.push([c,q,E,_],[q+h,w,_+h,M]))}return i.sort((u,c)=>u[0]-c[0])}function en(e,t){
let[o,i]=[[...e],[...t]],d=o.length+i.length,u=Wo(o,i).reduce((c,[,,w])=>c+w,0);return d?2*u/d:1}function Po(e,t){let o=[],
[i,d]=[0,0];for(let[u,c,w]of[...Wo(e,t),[e.length,t.length,0]]){if(i<u||d<c){let E=i<u&&d<c?"replace":i<u?"delete":"inse\
rt";o.push({kind:E,a:i,b:u,c:d,d:c})}[i,d]=[u+w,c+w]}return o}var ha=200,pa=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,ma=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
ga=.8,wa=.7,ka=4,tn={article:[],turning:[]},Yo=e=>{tn=e};function Go(e,t=ha){let o=e?.text;if(typeof o!="string"||!Ge(o))
throw new X(P("nothing is written"));if(He(o)>t)throw new X(P("the answer is longer than {most} characters",{most:t}));return bt(
Ge(o))}function vt(e){let t=Bo(Uo(e.replace(/[’‘]/g,"'"))).replace(pa,"");return Ce(t).join(" ").replace(ma,"").normalize(
"NFC")}function nn(e,t){let o=vt(e);return t.some(i=>vt(i)===o)}function Ho(e,t){let o=vt(e);return t.map(vt).some(i=>en(
o,i)>=ga&&!ya(o,i))}function ya(e,t){let o=u=>(u.match(/\p{Nd}+/gu)??[]).join(" ");if(o(e)!==o(t))return!0;let[i,d]=[Ce(
e),Ce(t)];return Po(i,d).some(({kind:u,a:c,b:w,c:E,d:M})=>{let[q,_]=[i.slice(c,w),d.slice(E,M)];return u==="replace"?ba(
q.join(""),_.join("")):![...q,..._].every(h=>tn.article.includes(h))})}function ba(e,t){let o=tn.turning.some(i=>e===i+t||
t===i+e);return Math.min(He(e),He(t))<ka?o||[...e].sort().join("")!==[...t].sort().join(""):o||en(e,t)<wa}var Ko=(e,t)=>e.
find(({text:o})=>nn(t,[o]))?.feedback??null;var Vo={},Jo=e=>{Vo=e},Qo={},Xo=e=>{Qo=e},Ke={asciiDigits:Fo,chosenTokens:kt,customs:()=>Vo,dates:()=>Qo,escaped:zo,fits:nn,
isSlip:Ho,lengthOf:He,nearFeedback:Ko,options:qo,placing:jo,Refusal:X,SPACES:Io,split:Ce,strip:Ge,t:P,typed:Go},va=1e-9;
function on(e,t){let[o,i]=typeof t=="number"?[t,""]:t,d=o>1-va?1:Math.max(0,o),u=e*d;return{points:u,of:e,note:i,verdict:$a(
u,e,i)}}function $a(e,t,o){return e===t?"right":o==="near"?"near":e?"partly":"wrong"}var rn={..._o,guess:Do};function $t({kind:e,key:t,points:o,graded:i,sealed:d}){let u=rn[e];return{read:c=>u.read(t,c,Ke),
grade:c=>i?on(o,u.grade(t,c,Ke)):on(0,0),outcome:(c,w)=>d?{}:u.outcome(t,c,w,Ke)}}var Zo=e=>Object.values(rn).map(t=>t.written?.(
e,Ke)).find(Boolean)??"",er=(e,t,o)=>rn[e].words?.(t,o,Ke)??"";var xa=Uint32Array.from({length:256},(e,t)=>{let o=t;for(let i=0;i<8;i+=1)o=o&1?o>>>1^3988292384:o>>>1;return o});function tr(e){
let t=4294967295;for(let o of e)t=xa[(t^o)&255]^t>>>8;return(t^4294967295)>>>0}var Ve=1,xt=128*1024,Sa=256*1024,Oa=10**12,sn=20,Ea=/^[A-Za-z0-9_.:/-]{1,160}$/,rr="sitting",sr={sent:"object",confidence:"\
string",reason:"string",marks:"list"},nr=new TextEncoder,or=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),Re=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),St=e=>typeof e=="string"&&Ea.test(e),Je=()=>`${new Date().toISOString().slice(0,19)}\
Z`,ir=e=>({format:Ve,course:e,made:Je()});function it({id:e,quiz:t,question:o,version:i,action:d,time:u,round:c,attempt:w,
words:E,n:M}){let{did:q,..._}=d,h=Object.entries(_).filter(([,N])=>N!==""&&N!=null);return{n:M,time:u,quiz:t,question:o,
did:q,...w?{try:w}:{},...Object.fromEntries(h),...E?{words:E}:{},[rr]:c,version:i,id:e}}function ar(e){let t={did:e.did};
for(let[N,F]of Object.entries(sr))if(N in e){if(cr(e[N])!==F||!ur(e[N]))return null;t[N]=e[N]}let{id:o="",quiz:i="",question:d="",
version:u="",time:c="",words:w=""}=e,{[rr]:E=0,try:M=0,n:q=0}=e;if(![o,i,d,u,c,w,t.did].every(N=>typeof N=="string")||!St(
o))return null;let h=N=>Number.isInteger(N)&&Number(N)>=0&&Number(N)<Oa;return[E,M,q].every(h)?{id:o,quiz:i,question:d,version:u,
action:t,time:c,round:E,attempt:M,words:w,n:q}:null}function cr(e){return Array.isArray(e)?"list":Re(e)?"object":typeof e}
function lr(e){let t={did:e.did};for(let[o,i]of Object.entries(sr))if(cr(e[o])===i){if(!ur(e[o]))throw new X(P("this can\
not be saved"));t[o]=e[o]}return t}function ur(e){let t=Re(e)?Object.values(e):[e],o=i=>typeof i=="object"&&i!==null;return t.
every(i=>!o(i)||!Object.values(i).some(o))}function Be(e){let t=nr.encode(JSON.stringify(e).slice(0,-1));return at([t,nr.
encode(`${dr(t)}
`)])}var dr=e=>`, "sum": "${tr(e).toString(16).padStart(8,"0")}"}`;function fr(e){let t=e.at(-1)===13?e.subarray(0,-1):e;
if(t.length>Sa||t.length<sn)return null;let o=t.subarray(0,-sn);try{if(or.decode(t.subarray(-sn))!==dr(o))return null;let i=`${or.
decode(o)}}`,d=i.startsWith("{")?JSON.parse(i):null;return hr(d)?d:null}catch{return null}}function hr(e){return typeof e==
"number"?Number.isFinite(e):typeof e!="object"||e===null||Object.values(e).every(hr)}function at(e){let t=new Uint8Array(
e.reduce((i,{length:d})=>i+d,0)),o=0;for(let i of e)t.set(i,o),o+=i.length;return t}var Ta=["sure","fairly","guessing"],Na=[0,1,2],pr=300,Aa=1e-9,xe=({tries:e,opened:t})=>e.slice(t);function Et(e,t){let o=new Map(
e.map(h=>[h.id,h])),i=new Map(e.map(({id:h})=>[h,Ma()])),d={answer(h,N,F){if(E(h.id))throw new X(P("the question has alr\
eady been answered"));N.tries.push(Ca(h,N,F))},hint(h,N){if(N.hints===h.hints.length)throw new X(P("there is no hint lef\
t"));N.hints+=1},show(h,N){if(!M(h.id))throw new X(P("the answer can only be shown after you have tried"));N.shown=!0},mark(h,N,F){
N.marks=Ra(h,N,F)},again(h,N){if(!q(h.id))throw new X(P("the question was not missed"));N.opened=N.tries.length,N.shown=
!1,N.again+=1}};return{questions:e,question:u,progress:c,act:w,isFinal:E,mayShow:M,isMissed:q,score:_};function u(h){let N=o.
get(h);if(!N)throw new X(P("the quiz has no such question"));return N}function c(h){return i.get(u(h).id)}function w(h,N){
let F=u(h);if(!Object.hasOwn(d,N.did))throw new X(P("this cannot be done here"));return d[N.did](F,c(h),N),c(h)}function E(h){
let{tries:N,graded:F}=u(h),K=xe(c(h));if(!K.length)return!1;let B=F&&K[K.length-1].grade.verdict==="right";return c(h).shown||
B||N!==null&&K.length>=N}function M(h){let{graded:N,show_after:F}=u(h);return N&&xe(c(h)).length>=F&&!E(h)}function q(h){
return u(h).graded&&E(h)&&xe(c(h)).at(-1)?.grade.verdict!=="right"}function _(){let h=e.filter(G=>G.graded),N=h.map(({id:G})=>c(
G).tries).filter(G=>G.length),F=Ot(N.map(G=>G[G.length-1].points)),K=Ot(h.map(G=>G.points)),B=e.filter(({id:G})=>c(G).tries.
length).length,re=B===e.length;return{points:F,first:Ot(N.map(G=>G[0].points)),of:K,answered:B,questions:e.length,missed:e.
filter(({id:G})=>q(G)).length,passed:t&&re?100*F>=t*K-Aa:null}}}var Ma=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,
again:0}),Ot=e=>e.reduce((t,o)=>t+o,0);function Ca(e,t,o){let i=Re(o.sent)?o.sent:{},d=$t(e),u=d.read(i),c=o.confidence||
"";if(c&&!(e.confidence&&Ta.includes(c)))throw new X(P("this does not say how sure you are"));let w=o.reason||"";if(typeof w!=
"string"||[...w].length>pr)throw new X(P("a reason is one line of at most {most} characters",{most:pr}));let E=Ot(e.hints.
slice(0,t.hints).map(h=>h.cost)),M=d.grade(u),q=Math.max(0,M.points-E*M.of),_=e.reason?Ce(w).join(" "):"";return{sent:i,
answer:u,grade:M,points:q,cost:E,confidence:c,reason:_}}function Ra(e,t,{marks:o}){if(!e.criteria||!t.tries.length)throw new X(
P("there is no written answer to mark"));if(!(Array.isArray(o)&&o.length===e.criteria)||!o.every(d=>Na.includes(d)))throw new X(
P("not every line of the rubric is marked"));return[...o]}function an(e,t){let o=e.question(t),i=e.progress(t),d=xe(i),u=d[d.length-1],c=e.isFinal(t),{sent:w}=u;return{points:u.points,
of:u.grade.of,verdict:La(o,u),note:u.grade.note,cost:u.cost,tries:i.tries.length,first:i.tries[0].points,left:o.tries===
null?null:o.tries-d.length,final:c,may_show:e.mayShow(t),confidence:u.confidence,reason:u.reason,marks:[...i.marks],..._a(
o,c||!o.graded),written:typeof w.text=="string"?w.text:"",...o.sealed?{sent:w}:{},...$t(o).outcome(u.answer,c)}}function La({
sealed:e,graded:t},{grade:o}){return e?"sent":t?o.verdict:"discussed"}function _a({told:e},t){let{review_due:o,...i}=t?e.
last:e.early,d=e.review_after&&e.review_after<cn();return{...i,review_due:d?o:""}}function cn(){let e=new Date;return[e.
getFullYear(),e.getMonth()+1,e.getDate()].map(o=>String(o).padStart(2,"0")).join("-")}var Tt=e=>async function(o,i){switch(o.keeping){case"take":return await e.refresh(),{keeping:"file",name:`${e.course}-${cn()}\
.jsonl`,upto:e.last(),files:[e.contents()]};case"taken":return await e.noteBackup(o.upto),{keeping:"noted"};case"add":return Da(
e,new Uint8Array(i[0]));default:throw new X(P("this kind of message is not known"))}};async function Da(e,t){let{added:o,
mended:i}=await e.merge(t),d=o?Kn("One entry was added from the file.","{count} entries were added from the file.",o):P(
"Nothing was added: everything in the file is already here."),u=i.map(c=>P("In the file: {what}",{what:c}));return{keeping:"\
added",told:[d,...u,e.why()].join(" ").trim()}}function mr(e,t){let o=Tt(e),i={ask:(E,M=[])=>o(E,M)},d=P("Your answers are kept in this browser, on this computer alone\
. Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),u=me(
"p"),c=()=>u.replaceChildren(e.why()||d);e.follow(c),c();let w=P("This page checks your answers by itself, so the key is\
 in its source, where a curious reader finds it.");return me("div",{class:"ck coursekit-answers",role:"group","aria-labe\
l":P("Your answers as a file"),lang:Ye.used},me("p",{class:"ck-heading"},P("Your answers as a file")),u,t?null:eo(i),me(
"p",{class:"ck-beside"},w))}function gr(){"use strict";var e=(()=>{var t=Object.defineProperty,o=Object.getOwnPropertyDescriptor,i=Object.getOwnPropertyNames,
d=Object.prototype.hasOwnProperty,u=(n,r)=>{for(var s in r)t(n,s,{get:r[s],enumerable:!0})},c=(n,r,s,a)=>{if(r&&typeof r==
"object"||typeof r=="function")for(let l of i(r))!d.call(n,l)&&l!==s&&t(n,l,{get:()=>r[l],enumerable:!(a=o(r,l))||a.enumerable});
return n},w=n=>c(t({},"__esModule",{value:!0}),n),E={};u(E,{explorer:()=>be,predict:()=>Wr,progress:()=>cs,quiz:()=>si,reader:()=>mi});
var M={},q={used:"",own:""};function _(n,r){M=n.get("words")??{};let s=n.get("languages");s?.used&&(q=s,r.lang=s.used,r.
dir=s.direction)}function h(n,r={}){let s=M[n]??n;return F(typeof s=="string"?s:s[0],r)}function N(n,r,s,a={}){let l=M[n]??
[n,r],f=Number.isInteger(s)?s<200?s:100+s%100:100,k=(M[n]&&M[""]?.[f])??+(s!==1);return F(l[Number(k)],{count:s,...a})}function F(n,r){
return n.replace(/\{(\w+)\}/g,(s,a)=>a in r?String(r[a]):s)}function K(n){if(n==="undated")return h("The text gives no d\
ate.");let[,r,s,a]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(n)??[];if(!s)return n;let l=new Date(Date.UTC(Number(r),Number(s)-
1,Number(a??1))),{used:f}=q;return l.toLocaleDateString(!f||f==="en"?"en-GB":f,{year:"numeric",month:"long",...a?{day:"n\
umeric"}:{},timeZone:"UTC"})}var B=15e3,re=new Set(["a","button","input","select","textarea","summary"]),G="a[href], but\
ton, input, select, textarea, summary, [tabindex]";function p(n,r={},...s){let a=document.createElement(n);for(let[l,f]of Object.
entries(r))l.startsWith("on")?a.addEventListener(l.slice(2),f):f!==!1&&f!=null&&a.setAttribute(l,f===!0?"":f);r.dir==="a\
uto"&&q.own&&(a.lang=q.own);for(let l of s)l!=null&&a.append(l);return(re.has(n)||"tabindex"in r)&&V(a),a}function V(n){
n instanceof HTMLElement&&n.matches(G)&&(n.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||
(document.documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:n})=>{n instanceof Element&&
n.closest(".jupyter-widgets")&&V(n)}));function Z(n,r,s){let a=p(n,r);return/[<&]/.test(s)?(a.innerHTML=s,a.querySelectorAll(
G).forEach(V)):a.textContent=s,a}function ce(){let n=p("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),r;return{
region:n,announce:s=>{n.replaceChildren(p("p",{},s)),clearTimeout(r),r=setTimeout(()=>n.replaceChildren(),B)}}}var Y=Math.
random().toString(36).slice(2,12),ae=0;function te(n){return ae+=1,`ck-${n}-${Y}-${ae}`}var be={render({model:n,el:r}){_(
n,r);let{region:s,announce:a}=ce(),l=n.get("choices").map((L,I)=>Fe(L,()=>m(I))),f=p("button",{type:"button",onclick:b},
h("Show all rows")),k=p("p",{class:"ck-count"}),y=pe(n.get("columns")),g=p("div",{class:"ck-picture"});return r.replaceChildren(
p("div",{class:"ck ck-explorer",role:"group","aria-label":h("Table with choices")},p("div",{class:"ck-choices"},...l.map(
({element:L})=>L),f),k,y.element,g,s)),n.on("change:chosen",x),n.on("change:picture",A),x(),()=>{n.off("change:chosen",x),
n.off("change:picture",A)};function m(L){let I=[...n.get("chosen")];I[L]=l[L].value(),S(I)}function b(){S(l.map(()=>null))}
function S(L){n.set("chosen",L),n.save_changes(),a(k.textContent)}function x(){let L=n.get("chosen"),I=n.get("rows"),W=I.
filter(({facets:v})=>v.every(($,D)=>L[D]===null||L[D]===$));l.forEach((v,$)=>{v.show(L[$])}),k.textContent=W.length?N("1\
 of {total} rows matches.","{count} of {total} rows match.",W.length,{total:I.length}):h("No row matches all of these ch\
oices."),y.show(W),A()}function A(){let L=n.get("picture"),I=JSON.stringify(L.of)===JSON.stringify(n.get("chosen"));L.of?
I?L.fault?g.replaceChildren(p("p",{dir:"auto"},L.fault)):g.replaceChildren(...L.lead?[De(L)]:[]):g.replaceChildren(p("p",
{},h("The figure for these rows is being drawn."))):g.replaceChildren()}}};function Fe({name:n,values:r},s){let a=r.map(
(f,k)=>p("option",{value:k,dir:"auto"},f||h("no entry"))),l=p("select",{onchange:s},p("option",{value:""},h("all")),...a);
return{element:p("label",{},p("span",{dir:"auto"},n)," ",l),value:()=>l.value===""?null:r[Number(l.value)],show:f=>l.value=
f===null?"":String(r.indexOf(f))}}function pe(n){let r=p("tbody"),s=n.map(y=>p("th",{scope:"col",dir:"auto"},y)),a=p("ta\
ble",{},p("thead",{},p("tr",{},...s)),r),l=h("The matching rows"),f=p("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":l},a);return{element:f,show:k};function k(y){f.hidden=y.length===0,f.scrollTop=0,r.replaceChildren(...y.map(
({cells:g})=>p("tr",{},...g.map(_e))))}}function _e(n){let r=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(n)?.[1];return r?
p("td",{},p("a",{href:n,target:"_blank",rel:"noopener noreferrer"},r)):p("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
n)&&"ck-date"},n)}function De({source:n,alt:r,lead:s,parts:a}){if(!n)return p("div",{lang:"en"},p("p",{},s),...Ee(a));let l=Ee(
a.filter(({open:y})=>!y)),f=p("details",{},p("summary",{},h("Describe this figure")),p("p",{},s),...l),k=p("figcaption",
{},...Ee(a.filter(({open:y})=>y)),l.length?f:"");return p("figure",{lang:"en"},p("img",{alt:r,src:n}),k)}function Ee(n){
return n.flatMap(({heading:r,items:s})=>[p("p",{},p("strong",{},r)),p("ol",{},...s.map(a=>p("li",{},a)))])}function ie(n){
let r=p("p",{class:"ck-notice"}),s=p("p",{class:"ck-why-unsaved"}),a=p("p",{class:"ck-beside"});return{elements:{notice:r,
unsaved:s,left:a},announce:n,tell(l){r.replaceChildren(l),n(l)},clear:()=>r.replaceChildren(),setUnsaved:l=>s.replaceChildren(
l),whyUnsaved:()=>s.textContent??"",setLeft(l){a.replaceChildren(l?h("Not checked yet: this is how you left it."):"")}}}
function Te(){let n=p("ul",{class:"ck-earlier",hidden:!0});return{element:n,show(r){!r.length&&n.hidden||(n.hidden=!r.length,
n.replaceChildren(...r.map(Ct)))}}}function Ct({time:n,words:r}){let s=K(n.slice(0,10));if(!r){let l=h("Given to an earl\
ier version of this question, on {day}; it stays in your record.",{day:s});return p("li",{},l)}let a=h("Given to an earl\
ier version of this question, on {day}: ",{day:s});return p("li",{},a,p("q",{dir:"auto"},r))}var ct=2e4;function Lr({look:n,
retry:r,announce:s}){let a=p("p",{}),l=p("button",{type:"button",onclick:()=>r(!0)},h("Try again")),f=p("details",{hidden:!0}),
k=p("div",{class:"ck-saving",hidden:!0},a,l,f),y="",g=!1,m;return{element:k,show:b,close:()=>clearTimeout(m)};function b({
aloud:A=!1}={}){let L=n(),I=Dr(L),W=!I.length,v=W?_r(L.late,g):I.join(" ");g||=!W,a.replaceChildren(v),k.classList.toggle(
"ck-unsaved",!W),l.hidden=W||L.isSilent,x(L.kept.mended??[]),k.hidden=!v&&f.hidden,v&&(W?v!==y:A)&&s(v),y=v,clearTimeout(
m),!W&&!L.isSilent&&(m=setTimeout(S,ct))}function S(){document.hidden?b():r(!1)}function x(A){if(f.hidden=!A.length,f.dataset.
lines===String(A.length))return;f.dataset.lines=String(A.length);let L=N("1 line of your record could not be read.","{co\
unt} lines of your record could not be read.",A.length),I=A.map(v=>p("li",{dir:"auto"},v)),W=[p("summary",{},L),p("ul",{},
...I)];f.replaceChildren(...A.length?W:[])}}function _r(n,r){return n?N("1 change that was waiting in this browser has n\
ow been saved.","{count} changes that were waiting in this browser have now been saved.",n):r?h("Everything is saved now\
."):""}function Dr({kept:n,waiting:r,isSilent:s,areStored:a}){if(s&&r)return[a?qr(r):hn()];if(!n.why)return[];let l=n.waiting?
N("1 change is waiting to be saved.","{count} changes are waiting to be saved.",n.waiting):"",f=r&&a?h("This browser kee\
ps a copy until it is saved."):"";return[lt(n.why),l,f].filter(Boolean)}function qr(n){return N("Not saved yet: 1 change\
 is waiting in this browser, and will be sent when this quiz runs again.","Not saved yet: {count} changes are waiting in\
 this browser, and will be sent when this quiz runs again.",n)}var lt=n=>h("Not saved yet: {reason}",{reason:n}),hn=()=>h(
"Not saved yet, and this browser will not store it: leave this page open, and run this cell again."),Qe=n=>n?h("Not save\
d yet: the kernel is not answering. This browser has kept your answer, and will send it when the quiz runs again. If the\
 kernel is busy, wait; otherwise run this cell again."):hn(),Rt="coursekit",pn=window,mn=Symbol.for("coursekit.unstored");
pn[mn]??=new Map;var qe=pn[mn],jr=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.exec(location.pathname)?.[1]??
"/";function Lt(){try{return window.localStorage}catch{return null}}function _t(n,r){let s=`${[Rt,n,jr,r].join(" ")} `;return{
front:s,put(a,l){let f=JSON.stringify(l);try{return Ir(f.length+s.length+a.length),window.localStorage.setItem(s+a,f),qe.
delete(s+a),!0}catch{return qe.set(s+a,f),!1}},remove(a){qe.delete(s+a),Lt()?.removeItem(s+a)},get:a=>Dt(qe.get(s+a)??ze(
s+a)),has:a=>qe.has(s+a)||ze(s+a)!==null,isStored:a=>ze(s+a)!==null,all:()=>gn(s).flatMap(a=>{let l=Dt(qe.get(a)??ze(a));
return l?[[a.slice(s.length),l]]:[]})}}function ze(n){return Lt()?.getItem(n)??null}function gn(n){let r=Lt(),s=new Set(
qe.keys());for(let a=0;a<(r?.length??0);a+=1)s.add(r?.key(a)??"");return[...s].filter(a=>a.startsWith(n))}function Dt(n){
try{let r=JSON.parse(n??"null");return r&&typeof r=="object"?r:null}catch{return null}}function Ir(n){let r=k=>k.length+
(ze(k)?.length??0),s=gn(`${Rt} `),a=s.reduce((k,y)=>k+r(y),0);if(a+n<=1e6)return;let l=k=>Dt(ze(k))?.at??0,f=s.filter(k=>!k.
startsWith(`${Rt} waiting `));f.sort((k,y)=>l(k)-l(y));for(let k of f){if(a+n<=1e6)return;a-=r(k),window.localStorage.removeItem(
k)}if(a+n>1e6)throw new Error("no room for another action")}function qt(n){let r=JSON.stringify(n);return[2166136261,19088743].
map(s=>{let a=s;for(let l=0;l<r.length;l+=1)a=Math.imul(a^r.charCodeAt(l),16777619);return(a>>>0).toString(16).padStart(
8,"0")}).join("")}function wn(n,{course:r,quiz:s},a,{onNews:l,onLate:f,onElsewhere:k}){let y=_t("waiting",r),g=new Map,m=new Map,
b=new Map,S=new Set,x=new Set,A=new Set,L={},I=!1;return n.listen(ke),window.addEventListener("storage",se),window.addEventListener(
"beforeunload",Q),{give:$,giveAll:D,again:T,waiting:W,saved:le,areStored:()=>W().every(({id:U})=>y.isStored(U)),areSilent:()=>W().
some(({id:U})=>S.has(U)),open(U){L=U,!I&&(I=!0,v().forEach(C))},notOpened(){for(let{id:U}of v())S.add(U)},close(){window.
removeEventListener("storage",se),window.removeEventListener("beforeunload",Q)}};function W(){let[U]=s.split(/(?<=\/)/),
j=({quiz:H})=>H===s||U.endsWith("/")&&String(H).startsWith(U);return y.all().map(([H,oe])=>({...oe,id:H})).filter(j).sort(
(H,oe)=>H.n-oe.n||(H.id<oe.id?-1:1))}function v(){return W().filter(({id:U})=>!b.has(U))}function $(U,j,H){let oe=O({type:"\
do",question:U,deed:j});m.set(oe.id,H),R(oe),C(oe)}function D(U,{onReply:j,onSilence:H}){let oe=Object.entries(U).map(([
fe,Oe])=>O({type:"do",question:fe,deed:Oe}));oe.forEach(R);let de=Object.fromEntries(oe.map(fe=>[fe.question,J(fe)])),ye=n.
ask({type:"do-all",deeds:de},{onReply(fe){for(let{id:Oe,question:Gn}of oe)Gn&&Gn in fe.refused?we(Oe):ne(Oe,fe);j(fe),l()},
onSilence(){for(let{id:fe}of oe)S.add(fe);l(),H()}});for(let{id:fe}of oe)b.set(fe,ye)}function T(U){let j=O({type:"again"});
m.set(j.id,U),C(j)}function O(U){let j=W(),H=j.findLast(Oe=>Oe.question===U.question);if(H&&Ur(H,U)&&!x.has(H.id))return H;
let oe=`${new Date().toISOString().slice(0,19)}Z`,de=U.question&&(L[U.question]??ee(U.question)),ye=(j.at(-1)?.n??0)+1,fe={
id:Br(),n:ye,quiz:s,time:oe,version:de,...U};return y.put(fe.id,fe),fe}function R(U){let j=({id:H,n:oe,question:de})=>de===
U.question&&oe<U.n&&!x.has(H)&&(S.has(H)||!b.has(H));W().filter(j).forEach(C)}function C(U){let{id:j,quiz:H,type:oe}=U;if(oe===
"again"&&H!==s){we(j);return}let de=z(U);S.delete(j);let ye=n.ask(de,{onReply(fe){ne(j,fe);let Oe=m.get(j);m.delete(j),Oe?
Oe.onReply(fe):A.has(j)||f(U,fe),A.add(j),l()},onSilence(){S.add(j),l(),m.get(j)?.onSilence?.()},onRefused(fe){we(j),m.get(
j)?.onRefused?.(fe),l()}});b.set(j,ye)}function z(U){let{id:j,quiz:H,type:oe,question:de}=U;if(oe==="again")return{type:oe,
id:j};let ye=b.has(j)||!m.has(j);return{type:"do",question:de,deed:J(U),...ye&&{late:ye,quiz:H}}}function J({id:U,question:j="",
deed:H,version:oe,time:de}){let ye=oe===ee(j)?L[j]:oe;return{...H,id:U,time:de,...ye&&{version:ye}}}function ee(U){let j=g.
get(U);if(j)return j;let H=qt(a.find(({id:oe})=>oe===U)??U);return g.set(U,H),H}function ne(U,j){S.delete(U),x.add(U),j.
saved&&le()}function le(){x.forEach(we)}function we(U){x.delete(U),S.delete(U),y.remove(U)}function ke(U){for(let j of W())
(b.get(j.id)??U)<U&&!x.has(j.id)&&C(j);ue()}function se({key:U}){U?.startsWith(y.front)&&ue()}function ue(){let U=[...S].
filter(j=>!y.has(j));for(let j of U)S.delete(j),m.delete(j);U.length&&k()}function Q(U){W().some(({id:j})=>!y.isStored(j))&&
U.preventDefault()}}var Ur=(n,r)=>n.type===r.type&&n.question===r.question&&JSON.stringify(n.deed)===JSON.stringify(r.deed);
function Br(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].map(n=>n.toString(
16).padStart(2,"0")).join("")}var Fr=3e3;function kn(n){let r=new Map,s=[],a=0;return n.on("msg:custom",l),{ask(f,k){let y=te(
"message");a+=1;let g=setTimeout(()=>k.onSilence?.(),Fr);r.set(y,{...k,place:a,timer:g});try{n.send({...f,message_id:y})}catch{}
return a},listen:f=>s.push(f),close(){n.off("msg:custom",l);for(let{timer:f}of r.values())clearTimeout(f);r.clear()}};function l(f){
let k=r.get(f.message_id);if(k){r.delete(f.message_id),clearTimeout(k.timer),f.type==="refused"?k.onRefused?.(f.reason):
k.onReply(f);for(let y of s)y(k.place)}}}var zr=400;function yn({course:n,quiz:r}){let s=_t("draft",n),a=g=>`${r} ${g.id}`,
l=new Map(s.all()),f=new Set,k;return window.addEventListener("pagehide",y),document.addEventListener("visibilitychange",
y),{of(g,m){let b=l.get(a(g));return b&&(m||b.sign===qt(g))?b.deed:null},soon(g){f.add(g),clearTimeout(k),k=setTimeout(y,
zr)},keep(g,m){s.put(a(g),{at:Date.now(),sign:qt(g),deed:m})},forget(g){l.delete(a(g)),s.has(a(g))&&s.remove(a(g))},close(){
y(),window.removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};function y(){clearTimeout(
k);for(let g of f)g.keepDraft();f.clear()}}var Wr={render({model:n,el:r}){_(n,r);let s=Pr(n,kn(n),r);return r.replaceChildren(
s.element),s.close}};function Pr(n,r,s){let[a]=n.get("shown"),l=n.get("manner"),{region:f,announce:k}=ce(),y=ie(k),g=wn(
r,l,[a],{onNews(){g.waiting().length||y.setUnsaved("")},onLate:(Q,U)=>le(U.stands?.result),onElsewhere:R}),m=yn(l),b=Yr(
a,{onGuess:J,onLook:ee,onInput:()=>m.soon({keepDraft:z})}),S=p("p",{class:"ck-guessed",hidden:!0}),x=p("p",{class:"ck-no\
tice"}),A=te("guess"),L=Z("div",{class:"ck-prompt",dir:"auto",id:A},a.prompt),I=a.below?Z("div",{dir:"auto"},a.below):null,
{notice:W,unsaved:v}=y.elements,$=[L,I,b.element,S,W,v,x,f],D=p("div",{class:"ck ck-predict",role:"group","aria-labelled\
by":A},...$),T=!1;return C(),n.on("change:stage",ke),r.ask({type:"open"},{onReply(Q){le(Q.questions[a.id].result),g.open(
Q.versions)},onSilence(){g.notOpened(),g.waiting().length&&y.setUnsaved(Qe(g.areStored()))}}),{element:D,close:O};function O(){
n.off("change:stage",ke);for(let Q of[g,m,r])Q.close()}function R(){let Q=U=>le(U.questions[a.id].result);r.ask({type:"o\
pen"},{onReply:Q})}function C(){let[Q]=g.waiting(),U=m.of(a,!0)??Q?.deed,{text:j}=U?.sent??{};typeof j=="string"&&(b.text.
value=j)}function z(){let Q=b.text.value.trim();Q&&!b.element.hidden?m.keep(a,{sent:{text:Q}}):m.forget(a)}function J(){
let Q=b.text.value.trim();Q?ne({text:Q}):(y.tell(h("Write your guess first; one word is enough.")),b.text.focus())}function ee(){
ne({without:!0})}function ne(Q){if(T)return;T=!0,y.clear();let U={did:"answer",sent:Q};g.give(a.id,U,{onReply(j){y.setUnsaved(
j.saved?"":lt(n.get("kept")?.why??"")),le(j.stands.result),k(h("What the guess was about is shown below."))},onSilence(){
T=!1,y.setUnsaved(Qe(g.areStored())),k(y.whyUnsaved())},onRefused(j){T=!1,y.tell(h("Not kept: {reason}.",{reason:j})),R()}})}
function le(Q){Q&&(b.element.hidden=!0,m.forget(a),S.hidden=!1,S.replaceChildren(...Q.written?[p("strong",{},h("Your gue\
ss:"))," ",p("q",{dir:"auto"},Q.written)]:[h("You chose to see it without a guess.")]),we(),ke())}function we(){let Q=ue(),
U=Q?.parentElement?.querySelector("template");!Q||!U||(Q.append(U.content.cloneNode(!0)),U.remove(),Q.dispatchEvent(new CustomEvent(
"coursekit-revealed",{bubbles:!0})),se())}function ke(){let Q=n.get("stage");x.replaceChildren(Q==="failed"?n.get("fault"):
""),Q==="failed"&&T&&k(n.get("fault")),Q==="open"&&se()}function se(){let Q=ue();if(!Q)return;let U=h("What the guess wa\
s about");for(let[oe,de]of[["tabindex","-1"],["role","group"],["aria-label",U]])Q.setAttribute(oe,de);V(Q);let{activeElement:j}=document,
H=j!==document.body&&!D.contains(j);T&&!H&&Q.focus({preventScroll:!0}),T=!1}function ue(){return s.closest(".ck-gate")?.
querySelector(".ck-revealed")}}function Yr(n,{onGuess:r,onLook:s,onInput:a}){let l=p("p",{class:"ck-how",id:te("how")},h(
"Make your guess first: then you see. No guess is graded.")),f=p("textarea",{rows:2,maxlength:1e3,dir:"auto",id:te(n.id),
"aria-describedby":l.id,oninput:a}),k=p("button",{type:"submit",class:"ck-main"},h("Keep my guess and show")),y=p("butto\
n",{type:"button",onclick:s},h("Show without a guess"));return{element:p("form",{novalidate:!0,onsubmit(g){g.preventDefault(),
r()}},l,p("label",{for:f.id},h("Your guess:")),f,p("div",{class:"ck-actions"},k,y)),text:f}}var bn="coursekit",Xe="recor\
ds";function Gr(n,r,s){let a=!0,l=null,f=!1;n.on("change:keeping",k),k();async function k(){try{await Hr(y)}catch(g){f||
s(g instanceof Error?g.message:String(g)),f=!0}}async function y(){if(!a&&!n.get("keeping").at_stake)return;let g=await Kr();
try{let{course:m}=n.get("keeping"),b=await Vr(g,m);b&&!Xr(b,l)&&await r.ask({keeping:"add"},[b]);let{upto:S,files:x}=await r.
ask({keeping:"take"});S&&(l=Qr(x[0]),await Jr(g,m,l),await r.ask({keeping:"taken",upto:S})),a=!1}finally{g.close()}}}function Hr(n){
return navigator.locks?navigator.locks.request(bn,n):n()}function Kr(){return new Promise((n,r)=>{let s=indexedDB.open(bn,
1);s.onupgradeneeded=()=>s.result.createObjectStore(Xe),s.onsuccess=()=>n(s.result),s.onerror=()=>r(s.error)})}function Vr(n,r){
return new Promise((s,a)=>{let l=n.transaction(Xe).objectStore(Xe).get(r);l.onsuccess=()=>s(l.result),l.onerror=()=>a(l.
error)})}function Jr(n,r,s){return new Promise((a,l)=>{let f=n.transaction(Xe,"readwrite");f.objectStore(Xe).put(s,r),f.
oncomplete=()=>a(),f.onabort=()=>l(f.error)})}var Qr=({buffer:n,byteOffset:r,byteLength:s})=>new Uint8Array(n,r,s).slice(),
Xr=(n,r)=>n.length===r?.length&&n.every((s,a)=>s===r[a]),Zr=1e4,vn=8,es=6e4;function ts(n,r,s){return $n(n,r,xn(n,s))}function ns(n,r,s){
let a=xn(n,s),l=$n(n,r,a);return n.get("keeping").place!=="session"&&r.append(rs(a)),{link:a,leave:l}}function $n(n,r,s){
let{place:a}=n.get("keeping"),l=()=>{},f=k=>{r.prepend(os(n,s,k)),l=is(n)};return a==="session"&&f(""),a==="page"&&Gr(n,
s,f),()=>l()}function xn(n,r){let s=new Map;return n.on("msg:custom",(a,l)=>{a.keeping==="changed"&&r();let f=s.get(a.keeping_id);
f&&(s.delete(a.keeping_id),clearTimeout(f.timer),a.keeping==="refused"?f.refuse(new Error(a.reason)):f.resolve({...a,files:l}))}),
{ask(a,l=[]){return new Promise((f,k)=>{let y=te("keeping"),g=()=>k(new Error(h("The kernel is not answering. Run this c\
ell again.")));s.set(y,{resolve:f,refuse:k,timer:setTimeout(g,Zr)});try{n.send({...a,keeping_id:y},void 0,l)}catch{}})}}}
function os(n,r,s){let a=p("p",{class:"ck-reminder"}),l=()=>{let f=h("Some of your work is not in any file you have down\
loaded: download it before you leave.");a.replaceChildren(n.get("keeping").at_stake?f:"")};return n.on("change:keeping",
l),l(),p("div",{class:"ck ck-keeping",role:"group","aria-label":h("Your answers are not kept here.")},p("p",{},p("strong",
{},h("Your answers are not kept here."))," ",s?h("The browser will not store them ({reason}).",{reason:s}):""," ",h("The\
y are deleted when this session ends, or when it has been idle for a few minutes. Download them before you leave; next t\
ime, upload the file and carry on where you left off.")),Sn(r),a)}function rs(n){let r=h("Take your answers with you, to\
 keep them or to carry on with them on another computer. A file that you upload is added to what is already here; nothin\
g is lost.");return p("div",{class:"ck"},p("h3",{},h("Your answers as a file")),p("p",{},r),Sn(n))}function Sn(n){let{region:r,
announce:s}=ce(),a=p("p",{class:"ck-notice"}),l=p("input",{type:"file",accept:".jsonl",hidden:!0,onchange:m}),f=p("butto\
n",{type:"button",onclick:g},h("Download my answers")),k=p("button",{type:"button",onclick:()=>l.click()},h("Upload a fi\
le of answers"));return p("div",{class:"ck-file"},p("div",{class:"ck-actions"},f,k,l),a,r);function y(b){a.replaceChildren(
b),s(b)}async function g(){try{let{name:b,upto:S,files:x}=await n.ask({keeping:"take"});if(!S)return y(h("There is nothi\
ng to download yet."));ss(new Blob(x,{type:"application/jsonl"}),b),await n.ask({keeping:"taken",upto:S}),y(h("Downloade\
d: {name}. Keep this file.",{name:b}))}catch(b){y(h("Not downloaded: {reason}",{reason:On(b)}))}}async function m(){let[
b]=l.files??[];if(b)try{if(b.size>vn*1024*1024)throw new Error(h("expected a file of at most {most} MB. A larger one can\
 be added with the command `coursekit progress --merge`.",{most:vn}));let{told:S}=await n.ask({keeping:"add"},[await b.arrayBuffer()]);
y(S)}catch(S){y(h("Not uploaded: {reason}",{reason:On(S)}))}finally{l.value=""}}}var On=n=>n instanceof Error?n.message:
String(n);function ss(n,r){let s=URL.createObjectURL(n);p("a",{href:s,download:r}).click(),setTimeout(()=>URL.revokeObjectURL(
s),es)}function is(n){let r=s=>{n.get("keeping").at_stake&&s.preventDefault()};return window.addEventListener("beforeunl\
oad",r),()=>window.removeEventListener("beforeunload",r)}var as=300,ut=14,jt=17,It=["done","missed","left"],En={done:"M3\
 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},cs={render({model:n,el:r}){_(n,r);let s=ls(k=>a.ask(k));r.replaceChildren(
s.element);let{link:a,leave:l}=ns(n,r,s.lookSoon);s.look();let f=new IntersectionObserver(([k])=>k.isIntersecting&&s.lookSoon());
return f.observe(r),()=>{f.disconnect(),l()}}};function ls(n){let{region:r,announce:s}=ce(),a=p("p",{class:"ck-total"}),
l=p("p",{class:"ck-notice"}),f=p("div"),k=p("button",{type:"button",onclick:x},h("Refresh")),y=p("div",{class:"ck ck-pro\
gress"},a,fs(),k,l,f,r),g,m="";return{element:y,look:b,lookSoon:S};async function b(){try{let{lessons:A,unread:L,apart:I}=await n(
{keeping:"look"}),W=[...L.map($=>h("This lesson cannot be read: {why}",{why:$})),I];l.replaceChildren(...W.filter(Boolean).
map($=>p("p",{},$)));let v=JSON.stringify(A);return v===m||(m=v,a.replaceChildren(A.length?h("All lessons: {counts}",{counts:Ut(
A.flatMap(Tn))}):h("No lesson here has any questions.")),f.replaceChildren(...A.map(us))),!0}catch(A){let L=A instanceof
Error?A.message:String(A);return l.replaceChildren(L),s(L),!1}}function S(){clearTimeout(g),g=setTimeout(b,as)}async function x(){
await b()&&s(a.textContent)}}var Tn=n=>n.objectives.flatMap(({questions:r})=>r.map(({state:s})=>s));function us(n){let r=Tn(
n),s=p("span",{dir:"auto"},n.title),a=p("span",{class:"ck-unseen"},h("(opens in a new tab)")),l=It.flatMap(f=>r.filter(k=>k===
f));return p("section",{},p("h3",{},p("a",{href:n.file,target:"_blank",rel:"noopener"},s," ",a)),p("p",{class:"ck-counts"},
Bt(l),Ut(r)),p("ul",{},...n.objectives.map(ds)))}function ds({text:n,questions:r}){let s=r.map(({state:f})=>f),a=r.filter(
({state:f})=>f==="missed"),l=r.filter(({state:f,earlier:k})=>f==="left"&&k);return p("li",{},n?p("span",{dir:"auto"},n):
h("Questions without an objective"),p("p",{class:"ck-counts"},Bt(s),Ut(s)),Nn(h("Missed:"),a),Nn(h("Changed since you an\
swered:"),l))}function Nn(n,r){if(!r.length)return null;let s=r.map(({prompt:a})=>Z("li",{dir:"auto"},a));return p("div",
{class:"ck-prompts"},p("p",{},n),p("ul",{},...s))}function Ut(n){let[r,s,a]=It.map(l=>n.filter(f=>f===l).length);return h(
"{done} done, {missed} missed, {left} left",{done:r,missed:s,left:a})}function fs(){let n={done:h("done"),missed:h("miss\
ed"),left:h("left")},r=It.map(s=>p("span",{},Bt([s]),` ${n[s]}`));return p("p",{class:"ck-legend"},h("A symbol for each \
question:"),...r)}function Bt(n){let r=dt("svg",{class:"ck-marks",width:n.length*jt,height:ut,viewBox:`0 0 ${n.length*jt}\
 ${ut}`,"aria-hidden":"true",focusable:"false"});return n.forEach((s,a)=>{let l=dt("g",{class:`ck-mark-${s}`,transform:`\
translate(${a*jt} 0)`});l.append(dt("rect",{x:1,y:1,width:ut-2,height:ut-2,rx:2})),En[s]&&l.append(dt("path",{d:En[s]})),
r.append(l)}),r}function dt(n,r){let s=document.createElementNS("http://www.w3.org/2000/svg",n);for(let[a,l]of Object.entries(
r))s.setAttribute(a,`${l}`);return s}var hs=3,ps=30,An=100;function ms(n,{way:r,makeForm:s,put:a}){let l=[],f=r==="one-b\
y-one",k=p("button",{type:"button",class:"ck-main",hidden:!0,onclick:W},h("Next question")),y={},g=0;return{next:k,begin(){
x(hs),l.length<n.length&&gs(S)},addAll:()=>x(1/0),restore:A,restoreOne:L,arrange:I,named:m,around(v){let $=v instanceof Element?
v.closest("form"):null;return l.find(D=>D.element===$)},actions:()=>Object.fromEntries(b().flatMap(([v,$])=>{let D=$.action();
return D?[[v,D]]:[]})),left:()=>l.filter(v=>!v.isAnswered()).length,firstToAnswer:()=>b().find(([v])=>!y[v]?.result)?.[1],
setSaved(v){for(let[$,D]of b())v.has($)||D.setUnsaved("")}};function m(v){return l[n.findIndex(({id:$})=>$===v)]}function b(){
return l.map((v,$)=>[n[$].id,v])}function S(){x(ps),l.length<n.length&&setTimeout(S)}function x(v){let $=n.slice(l.length,
l.length+v).map((D,T)=>{let O=l.length+T+1,R=h("Question {place} of {count}",{place:O,count:n.length}),C=s(D,R);return y[D.
id]&&C.restore(y[D.id]),C});l.push(...$),I(),a($,n.length-l.length)}function A(v){y=v,r!=="each"&&x(1/0);for(let[$,D]of b())
D.restore(y[$]);f&&(g=Math.max(0,l.findIndex($=>!$.isAnswered()))),I()}function L(v,$){y[v]=$,m(v)?.restore($),I()}function I(){
l.forEach((v,$)=>{v.element.hidden=f&&$>g}),k.hidden=!(f&&g<l.length-1&&l[g].isAnswered())}function W(){g+=1,I(),l[g].focus()}}
function gs(n){let r=!1,s=()=>{r||n(),r=!0};setTimeout(s,An),requestAnimationFrame(()=>ws(s))}function ws(n){"requestIdl\
eCallback"in window?requestIdleCallback(n,{timeout:An}):setTimeout(n)}var ks=({options:n},{t:r,viewOptions:s})=>s(n,{how:r(
"Choose one answer."),type:"radio"}),ys=({options:n},{t:r,viewOptions:s})=>s(n,{how:r("Choose every answer that is right\
."),type:"checkbox"});function bs(n,r){let{make:s,makeMarkdown:a,t:l}=r,f=n.right;return r.viewPlaced(n,l("Choose a colu\
mn for each."),k=>{let y=r.uniqueId("classify"),g=a("legend",{dir:"auto"},k),m=f.map(({token:x})=>s("input",{type:"radio",
name:y,value:x})),b=f.map((x,A)=>s("label",{},m[A]," ",a("span",{dir:"auto"},x.text))),S=s("fieldset",{class:"ck-inline"},
g,...b);return{element:S,control:S,words:g.textContent??"",value:()=>r.chosenValue(m),set:x=>r.chooseValue(m,x)}})}function vs(n,r){
let{describe:s,make:a,setInvalid:l,t:f}=r,k=n.pieces,y=n.gaps,g=y.map((S,x)=>{let A=f("Gap {place} of {count}",{place:x+
1,count:y.length});return{control:r.makeBlank({class:"ck-gap","aria-label":A},S),label:A,feedback:r.makeFeedback()}}),m=a(
"p",{class:"ck-cloze",dir:"auto",id:r.uniqueId("cloze")});k.forEach((S,x)=>{m.append(r.makeMarkdown("span",{},S)),g[x]&&
m.append(g[x].control)});for(let{control:S}of g)s(S,m);let b=a("div",{},m,...g.map(({feedback:S})=>S.element));return{how:f(
"Fill the gaps."),body:b,answer(){let S=g.map(({control:x})=>x.value.trim());return S.some(Boolean)?{gaps:S}:null},fill({
gaps:S}){g.forEach(({control:x},A)=>{x.value=S[A]??""})},show(S){g.forEach(({control:x,label:A,feedback:L},I)=>{let{right:W,
written:v,...$}=S.gaps[I];x.value=v,s(x,L.element,m),l(x,v&&!W);let D=r.placeVerdict(W,v),T={right:f("{gap}: right",{gap:A}),
wrong:f("{gap}: not right",{gap:A}),left:f("{gap}: left empty",{gap:A})};L.set(...r.placeTold(D,T[D],$))})},said:()=>g.map(
({feedback:S})=>S.text()).join(" "),...r.closing(b,()=>{for(let{control:S,feedback:x}of g)s(S,m),l(S,!1),x.set()})}}function $s(n,{
dateInWords:r,make:s,t:a,uniqueId:l,viewTyped:f}){let k=l("undated"),y=s("input",{type:"checkbox",id:k,onchange:b}),g=s(
"label",{for:k},` ${a("The text gives no date.")}`),m=f({how:a("Type a date that is as precise as the text: a day, a mon\
th or a year."),label:a("Date:"),more:s("p",{},y,g),sent:()=>y.checked?{undated:!0}:null,filled(S){y.checked=!!S.undated,
b()},shown({understood:S}){y.checked=S==="undated"},key:r});return m;function b(){m.input.disabled=y.checked}}function xs(n,r){
let{make:s,makeMarkdown:a,markdownBlock:l,t:f,uniqueId:k}=r,y=s("textarea",{id:k("text"),rows:6,maxlength:1e4,dir:"auto",
oninput:x}),g=s("p",{class:"ck-how",id:k("count")});y.setAttribute("aria-describedby",g.id);let m=s("div",{class:"ck-dis\
cussed",hidden:!0}),b=a("span",{},n.role),S=s("div",{},s("p",{dir:"auto"},s("strong",{},f("Your role: ")),b),s("label",{
for:y.id},f("Write what somebody in this role would say:")),y,g,m);return x(),{how:f("You are not asked for your own opi\
nion, and no answer is graded."),check:f("Compare"),isFreeText:!0,body:S,answer:()=>y.value.trim()?{text:y.value.trim()}:
null,fill($){y.value=$.text,x()},show($){y.value||(y.value=$.written),x(),m.hidden=!1,m.replaceChildren(A(f("Answers tha\
t can be defended")),...$.positions.map(L),A(f("Mark your own answer")),I($),A(f("Examples")),...$.exemplars.map(v))},said:({
positions:$})=>f("{count} answers that can be defended are shown below your own.",{count:$.length}),...r.closing(S)};function x(){
let $=y.value.split(/\s+/).filter(Boolean).length,{limit:D}=n;g.replaceChildren(f("{count} of at most {limit} words",{count:$,
limit:D})),g.classList.toggle("ck-over",$>D)}function A($){return s("p",{class:"ck-heading"},$)}function L({answer:$,held_by:D,
strongest:T,counter:O}){let R=k("position");return s("div",{class:"ck-position",role:"group","aria-labelledby":R},a("p",
{class:"ck-heading",dir:"auto",id:R},$),s("p",{dir:"auto"},f("Held by {who}.",{who:D})),s("p",{},s("strong",{},f("The st\
rongest argument for it"))),l(T),s("p",{},s("strong",{},f("The strongest argument against it"))),l(O))}function I({rubric:$,
marks:D}){let T=$.map((ee,ne)=>W(ee,D[ne])),O=s("p",{class:"ck-beside"}),R=s("button",{type:"button",onclick:z},f("Save \
my marks")),C=s("div",{class:"ck-actions"},R);return s("div",{},...T.map(({element:ee})=>ee),C,O);function z(){let ee=T.
map(({value:ne})=>ne());ee.includes(-1)?J(f("Mark every line first.")):r.mark(ee,()=>J(f("Your marks have been saved.")))}
function J(ee){O.replaceChildren(ee),r.announce(ee)}}function W($,D){let T=k("rubric"),O=[f("Not yet"),f("Partly"),f("Ye\
s")],R=O.map((C,z)=>{let J=s("input",{type:"radio",name:T,value:z});return J.checked=D===z,J});return{element:s("fieldse\
t",{class:"ck-inline"},a("legend",{dir:"auto"},$),...R.map((C,z)=>s("label",{},C,` ${O[z]}`))),value:()=>R.findIndex(C=>C.
checked)}}function v({label:$,text:D,comment:T}){let O=s("div",{class:"ck-comment"},l(T));return s("details",{},s("summa\
ry",{},$),l(D),O)}}function Ss(n,r){let{describe:s,make:a,markdownBlock:l,setDisabled:f,setInvalid:k,t:y}=r,g=n.words,m=r.
viewMarking(g,n.rest,{"aria-label":y("Words in the passage")}),b=m.element,S=a("button",{type:"button",onclick:I},y("Cle\
ar the marks")),x=r.makeFeedback(),A=a("div",{class:"ck-actions"},S),L=a("div",{},b,A,x.element);return{how:y("Mark the \
words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key marks more."),body:L,
answer:()=>m.marked().length?{words:m.marked()}:null,fill:({words:v})=>m.markAll($=>v.includes($)),show(v){m.markAll(D=>v.
words.includes(D),!0);let $=[l(v.feedback)];if(v.key){let D=new Set(v.key);m.words.forEach((T,O)=>{T.dataset.key=String(
D.has(O))}),$.push(r.keyLine(v.key.map(W).join("")))}v.why&&$.push(l(v.why)),x.set(...$),s(b,x.element),k(b,v.verdict!==
"right")},said:()=>x.text(),close(){m.close(),f(L,!0)},open(){m.open(),f(L,!1);for(let v of m.words)delete v.dataset.key;
x.set(),s(b),k(b,!1)}};function I(){m.markAll(()=>!1)}function W(v,$){return($?g[v][0]:"")+m.words[v].textContent}}function Os(n,{
make:r,makeMarkdown:s,makeSelect:a,plainText:l,t:f,uniqueId:k,viewPlaced:y}){let g=n.right.map(m=>[m.token,l(m.text)]);return y(
n,f("For each one, choose what goes with it."),m=>{let b=k("match"),S=a({id:b},g),x=s("label",{for:b,dir:"auto"},m);return{
element:r("div",{class:"ck-pair"},x,S),control:S,words:x.textContent??"",value:()=>S.value,set(A){S.value=A}}})}var We="\
nothing";function Es(n,r){let{chosenValue:s,describe:a,make:l,setInvalid:f,t:k}=r,y=r.uniqueId("mend"),g=[...n.row,[We,""]].
map((v,$)=>Ts(v,{name:y,id:`${y}-${$}`,onchange:W},r)),m=g.map(({input:v})=>v),b=r.makeBlank({id:r.uniqueId("mended")},n.
among),S=l("label",{for:b.id},k("What should it say?")),x=l("p",{class:"ck-field"},S,b),A=r.makeFeedback(),L=l("div",{},
l("blockquote",{dir:"auto"},n.sentence),l("div",{class:"ck-options"},...g.map(({element:v})=>v)),x,A.element);return W(),
{how:k("Choose the wrong cell, then say what it should contain."),body:L,answer(){let v=s(m),$=b.value.trim();return v===
We?{cell:v}:v&&$?{cell:v,text:$}:null},fill:({cell:v,text:$})=>I(v,$??""),show(v){I(v.cell,v.value),A.set(...Ns(v,r));let $=m.
find(D=>D.checked);a($,A.element),a(b,A.element),f(b,Mn(v)==="wrong")},said:()=>A.text(),...r.closing(L,()=>{A.set();for(let v of[
...m,b])a(v);f(b,!1)})};function I(v,$){r.chooseValue(m,v),b.value=$,W()}function W(){x.hidden=["",We].includes(s(m))}}function Ts([
n,r],{name:s,id:a,onchange:l},{make:f,t:k}){let y=f("input",{type:"radio",name:s,id:a,value:n,onchange:l}),g=n===We?f("l\
abel",{for:a},Cn(k)):f("label",{for:a,dir:"auto"},f("strong",{},`${n}: `),r);return{input:y,element:f("div",{class:"ck-o\
ption"},y,g)}}function Ns(n,{keyLine:r,markdownBlock:s,t:a,verdictLine:l}){let{right:f,feedback:k,key:y,why:g}=n,m=Mn(n);
return[f?l("right",a("The cell: right")):l("wrong",a("The cell: not right")),...m==="right"?[l(m,a("What it should say: \
right"))]:[],...m==="wrong"?[l(m,a("What it should say: not right"))]:[],...k?[s(k)]:[],...y?[r(y.cell===We?Cn(a):`${y.cell}\
: ${y.value}`)]:[],...g?[s(g)]:[]]}function Mn({right:n,cell:r,verdict:s}){return!n||r===We?"":s==="right"?"right":"wron\
g"}var Cn=n=>n("Nothing in this row is wrong");function As({unit:n},{make:r,t:s,viewTyped:a}){let l=n?r("span",{"aria-hi\
dden":"true"},` ${n}`):null,f=n?s("Number ({unit}):",{unit:n}):s("Number:"),k=a({how:s("Type a number."),label:f,after:l});
return k.input.setAttribute("inputmode","decimal"),k}function Ms(n,r){let{announce:s,describe:a,make:l,markdownBlock:f,plainText:k,
setOff:y,t:g}=r,m=r.makeFeedback(),b=l("ol",{class:"ck-order"}),S=l("div",{},b,m.element),x=n.items.map(A);return v(),{how:g(
"Put them in order, with the first at the top: use the buttons, or the arrow keys on a button."),body:S,answer:()=>({order:x.
map(({token:$})=>$)}),fill:({order:$})=>I($),show($){I($.key??$.order);let D=[$.feedback,$.why].filter(Boolean).map(f);m.
set(...D,...L($.open??[])),a(b,m.element)},said:()=>m.text(),...r.closing(S,()=>{m.set(),a(b),v()})};function A({token:$,
text:D}){let T=k(D),O=r.makeMarkdown("span",{class:"ck-words",dir:"auto"},D),R=ee("↑",g("Move up: {item}",{item:T}),-1),
C=ee("↓",g("Move down: {item}",{item:T}),1),z=l("span",{class:"ck-moves"},R,C),J=l("li",{onkeydown:ne},z,O);return{token:$,
words:T,row:J,up:R,down:C};function ee(le,we,ke){return l("button",{type:"button",class:"ck-move","aria-label":we,onclick:()=>W(
$,ke)},le)}function ne(le){let we={ArrowUp:-1,ArrowDown:1}[le.key];we&&(le.preventDefault(),le.stopPropagation(),W($,we))}}
function L($){if(!$.length)return[];let D=$.map(([O,R])=>l("li",{},g("{one} / {other}",{one:k(O),other:k(R)}))),T=g("The\
 text does not say which of these came first:");return[l("p",{},T),l("ul",{},...D)]}function I($){x.sort((D,T)=>$.indexOf(
D.token)-$.indexOf(T.token)),v()}function W($,D){let T=x.findIndex(J=>J.token===$),O=T+D,R=x[T];if(R.up.disabled||O<0||O>=
x.length)return;x.splice(T,1),x.splice(O,0,R);let C=document.activeElement;v(),C instanceof HTMLElement&&C.focus();let z={
item:R.words,place:O+1,count:x.length};s(g("{item}: now {place} of {count}",z))}function v(){b.replaceChildren(...x.map(
({row:$})=>$)),x.forEach(({up:$,down:D},T)=>{y($,T===0),y(D,T===x.length-1)})}}var Cs=(n,{t:r,viewTyped:s})=>s({how:r("T\
ype a word or a short phrase. Capitals and accents do not matter."),label:r("Answer:")});function Rs(n,r){let{chooseValue:s,
chosenValue:a,describe:l,keyLine:f,make:k,markdownBlock:y,t:g}=r,m=r.uniqueId("true-or-false"),b=r.makeFeedback(),S=[g("\
True"),g("False")],x=[!0,!1].map(I=>k("input",{type:"radio",name:m,value:String(I)})),A=x.map((I,W)=>k("label",{},I,` ${S[W]}`)),
L=k("div",{},k("div",{class:"ck-inline"},...A),b.element);return{how:g("True or false?"),body:L,answer(){let I=a(x);return I?
{answer:I==="true"}:null},fill:({answer:I})=>s(x,String(I)),show(I){s(x,String(I.answer));let W="key"in I?[f(S[I.key?0:1])]:
[];b.set(y(I.feedback),...W),l(x.find(v=>v.checked),b.element)},said:()=>b.text(),...r.closing(L,()=>{b.set();for(let I of x)
l(I)})}}var Ls={choice:ks,choices:ys,classify:bs,cloze:vs,date:$s,discuss:xs,highlight:Ss,match:Os,mend:Es,number:As,order:Ms,
"short-text":Cs,"true-or-false":Rs},Rn={};u(Rn,{chooseValue:()=>qn,chosenValue:()=>Dn,closing:()=>pt,describe:()=>Ne,focusFirst:()=>_n,
isOff:()=>je,keyLine:()=>Ft,makeBlank:()=>Un,makeFeedback:()=>Ze,makeSelect:()=>Bn,markdownBlock:()=>Pe,placeTold:()=>In,
placeVerdict:()=>jn,plainText:()=>Ln,rounded:()=>Se,sentence:()=>ht,setDisabled:()=>zt,setInvalid:()=>et,setOff:()=>ve,verdictLine:()=>ft});
var _s={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function ft(n,r){
let s=p("span",{"aria-hidden":"true"},`${_s[n]} `);return p("p",{class:`ck-verdict ck-${n}`},s,r)}function Ze(){let n=p(
"div",{class:"ck-feedback",id:te("feedback"),hidden:!0});return{element:n,text:()=>Ds(n),set(...r){n.hidden=!r.length,n.
replaceChildren(...r)}}}var ht=n=>/[.!?:…。؟]["”’)]*$/.test(n)?n:`${n}.`;function Ds(n){let r=n.cloneNode(!0);for(let s of r.
querySelectorAll("[aria-hidden]"))s.remove();return[...r.children].map(s=>s.textContent?.trim()??"").filter(Boolean).map(
ht).join(" ")}var Pe=n=>Z("div",{dir:"auto"},n),Ln=n=>Z("span",{},n).textContent??"";function Ne(n,...r){r.length?n?.setAttribute(
"aria-describedby",r.map(({id:s})=>s).join(" ")):n?.removeAttribute("aria-describedby")}function et(n,r){r?n.setAttribute(
"aria-invalid","true"):n.removeAttribute("aria-invalid")}var ve=(n,r)=>n.setAttribute("aria-disabled",String(r)),je=n=>n.
getAttribute("aria-disabled")==="true",Ft=n=>p("p",{class:"ck-key"},h("The answer: {key}",{key:n}));function zt(n,r){let s=n.
querySelectorAll("input, select, textarea, button");for(let a of s)a.disabled=r}function _n(n){n.querySelector("input, s\
elect, textarea, button, [tabindex='0']")?.focus()}var pt=(n,r)=>({close:()=>zt(n,!0),open(){zt(n,!1),r?.()}}),Dn=n=>n.find(
r=>r.checked)?.value??"";function qn(n,r){for(let s of n)s.checked=s.value===r}function jn(n,r){return n?"right":r?"wron\
g":"left"}function In(n,r,{feedback:s,key:a,why:l}){return[ft(n,r),...s?[Pe(s)]:[],...a&&n!=="right"?[Ft(a)]:[],...l?[Pe(
l)]:[]]}function Un(n,r){return r.length?Bn(n,r.map(s=>[s,s])):p("input",{...n,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function Bn(n,r){let s=p("option",{value:""},h("Choose …")),a=r.map(([l,f])=>p("option",{value:l,dir:"aut\
o"},f));return p("select",n,s,...a)}var Se=n=>String(Math.round(n*100)/100),Fn=()=>({sure:h("Sure"),fairly:h("Fairly sur\
e"),guessing:h("Guessing")});function qs(){let n=te("confidence"),r=Object.entries(Fn()).map(([l,f])=>{let k=p("input",{
type:"radio",name:n,value:l});return{input:k,label:p("label",{},k,` ${f}`)}}),s=r.map(({input:l})=>l),a=p("legend",{},h(
"How sure are you?"));return{element:p("fieldset",{class:"ck-inline"},a,...r.map(({label:l})=>l)),value:()=>Dn(s),show:l=>qn(
s,l),close(){for(let l of s)l.disabled=!0}}}function js(){let n=te("reason"),r=p("input",{type:"text",id:n,maxlength:300,
dir:"auto"}),s=p("label",{for:n},h("Why? In one line:"));return{element:p("p",{class:"ck-field"},s,r),value:()=>r.value.
trim(),show(a){r.value=a},close(){r.disabled=!0}}}function Is(n,r){let s=p("ol",{class:"ck-hints",hidden:!0}),a=p("butto\
n",{type:"button",hidden:!n.hints,onclick:k}),l=()=>s.lastElementChild?.textContent;return g(),{list:s,button:a,show:y,offerNext:g,
last:l,count:f};function f(){return s.children.length}function k(){je(a)||(ve(a,!0),r())}function y(m){s.hidden=!m.length,
s.replaceChildren(...m.map(b=>Z("li",{dir:"auto"},b))),g()}function g(){let m=n.hints-f(),b=m?n.costs[f()]:0,S=b?h(", co\
sts {share}%",{share:Se(100*b)}):"",x=m?h("Show a hint ({left} left{costs})",{left:m,costs:S}):h("No hint left");a.replaceChildren(
x),ve(a,!m)}}function Us(n,r){let s=n.confidence?qs():null,a=n.reason?js():null,l="";return k(),{elements:[r.body,s?.element,
a?.element],draft:f,settle:k,unchecked:y,fill:g,show:m,open:()=>r.open(),close(){for(let b of[r,s,a])b?.close()}};function f(){
return{sent:r.answer(),confidence:s?.value(),reason:a?.value()}}function k(){l=JSON.stringify(f())}function y(){let b=f();
return JSON.stringify(b)===l?null:b}function g(b){try{b.sent&&r.fill(b.sent),s?.show(b.confidence),a?.show(b.reason??"")}catch{}}
function m(b){b.verdict==="sent"?r.fill(b.sent):r.show(b),s?.show(b.confidence),a?.show(b.reason),k()}}function Bs(n,r,s){
let a=p("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:$,...s}),l=n.map(S);
a.append(r);let f=!1,k=0,y=0,g=!1,m=!0,b=T=>l[T].getAttribute("aria-selected")==="true";return{element:a,words:l,marked:()=>l.
map((T,O)=>O).filter(b),markAll:x,current:()=>k,go:v,close(){f=!0,a.setAttribute("aria-disabled","true")},open(){f=!1,a.
removeAttribute("aria-disabled")}};function S([T,O],R){let C=p("span",{class:"ck-word",role:"option","aria-selected":"fa\
lse",tabindex:R?"-1":"0",onpointerdown:z=>L(z,R),onpointerenter(z){z.buttons===1&&g&&W(R)}},O);return a.append(T,C),C}function x(T,O){
for(let R of l.keys())A(R,T(R),O)}function A(T,O,R=!1){(!f||R)&&l[T].setAttribute("aria-selected",String(O))}function L(T,O){
T.button||(T.preventDefault(),l[O].releasePointerCapture?.(T.pointerId),m=!b(O),g=!0,document.addEventListener("pointeru\
p",I,{once:!0}),y=O,v(O),A(O,m))}function I(){g=!1}function W(T){let[O,R]=[Math.min(y,T),Math.max(y,T)];for(let C=O;C<=R;C+=
1)A(C,m);v(T)}function v(T){l[k].tabIndex=-1,k=T,l[T].tabIndex=0,l[T].focus()}function $(T){let O=l.length-1,R=getComputedStyle(
a).direction==="rtl"?-1:1,C={ArrowRight:k+R,ArrowLeft:k-R,ArrowDown:D(1),ArrowUp:D(-1),Home:0,End:O};if(T.key===" "||T.key===
"Enter")y=k,m=!b(k),A(k,m);else if(T.key in C){let z=Math.max(0,Math.min(O,C[T.key]));T.shiftKey?(b(k)||(y=k),m=!0,W(z)):
v(z)}else return;T.preventDefault(),T.stopPropagation()}function D(T){let O=l[k].getBoundingClientRect(),R=l.map((ne,le)=>({
at:le,box:ne.getBoundingClientRect()})).filter(({box:ne})=>T*(ne.top-O.top)>O.height/2);if(!R.length)return k;let C=R.map(
({box:ne})=>ne.top),z=T>0?Math.min(...C):Math.max(...C),J=R.filter(({box:ne})=>Math.abs(ne.top-z)<O.height/2),ee=ne=>Math.
abs(ne.left-O.left);return J.reduce((ne,le)=>ee(le.box)<ee(ne.box)?le:ne).at}}var Fs=()=>({right:h("Chosen: right"),wrong:h(
"Chosen: not right"),missed:h("Not chosen, but right"),left:h("Correctly left out")});function zs(n,{how:r,type:s}){let a=te(
"options"),l=n.map(({token:m,text:b})=>{let S=`${a}-${m}`,x=p("input",{type:s,id:S,name:a,value:m}),A=Z("label",{for:S,dir:"\
auto"},b),L=Ze(),I=p("div",{class:"ck-option"},x,A,L.element);return{token:m,input:x,label:A,feedback:L,row:I}}),f=Ze(),
k=l.map(({row:m})=>m),y=p("div",{class:"ck-options"},...k,f.element);return{how:r,body:y,answer(){let m=l.filter(({input:b})=>b.
checked).map(({token:b})=>b);return m.length?{choices:m}:null},fill({choices:m}){for(let{token:b,input:S}of l)S.checked=
m.includes(b)},show(m){for(let[b,{chosen:S,verdict:x,feedback:A}]of g(m))if(b.input.checked=S,x){Ne(b.input,b.feedback.element),
b.row.dataset.verdict=x;let L=ft(x,Fs()[x]);b.feedback.set(L,Pe(A))}else m.missed&&Ne(b.input,f.element);m.missed&&f.set(
Pe(m.missed))},said(m){return[...g(m).filter(([,{verdict:b}])=>b&&b!=="left").map(([{label:b,feedback:S}])=>`${ht(b.textContent??
"")} ${S.text()}`),f.text()].filter(Boolean).join(" ")},...pt(y,()=>{for(let{input:m,feedback:b,row:S}of l)Ne(m),delete S.
dataset.verdict,b.set();f.set()})};function g(m){let b=new Map(m.options.map(S=>[S.token,S]));return l.flatMap(S=>{let x=b.
get(S.token);return x?[[S,x]]:[]})}}function Ws(n,r,s){let a=n.left,l=n.right,f=a.map(({token:g,text:m})=>({token:g,feedback:Ze(),
...s(m)})),k=new Map(l.map(({token:g,text:m})=>[g,Ln(m)])),y=p("div",{class:"ck-placing"},...f.map(({element:g,feedback:m})=>p(
"div",{class:"ck-placed"},g,m.element)));return{how:r,body:y,answer(){let g=f.map(({token:m,value:b})=>[m,b()]).filter(([
,m])=>m);return g.length?{pairs:Object.fromEntries(g)}:null},fill({pairs:g}){for(let{token:m,set:b}of f)b(g[m]??"")},show({
pairs:g}){for(let{token:m,feedback:b,control:S,set:x}of f){let A=g.find(I=>I.token===m);x(A.chosen);let L=jn(A.right,A.chosen);
b.set(...In(L,Ps(L),{...A,key:k.get(A.key)})),Ne(S,b.element),S.matches("select")&&et(S,L==="wrong")}},said:()=>f.map(({
words:g,feedback:m})=>`${ht(g)} ${m.text()}`).join(" "),...pt(y,()=>{for(let{feedback:g,control:m}of f)g.set(),Ne(m),et(
m,!1)})}}function Ps(n){return{right:h("Right"),wrong:h("Not right"),left:h("Nothing was chosen here")}[n]}function Ys({
how:n,label:r,after:s,more:a,sent:l,filled:f,shown:k,key:y=g=>g}){let g=te("answer"),m=Un({id:g},[]),b=Ze(),S=p("p",{class:"\
ck-field"},p("label",{for:g},r),m,s),x=p("div",{},S,a,b.element);return{how:n,body:x,input:m,answer:()=>l?.()??(m.value.
trim()?{text:m.value.trim()}:null),fill(A){m.value=A.text??"",f?.(A)},show(A){k?.(A),m.value||(m.value=A.written??"");let L=A.
key===void 0?[]:[Ft(y(A.key))];b.set(Pe(A.feedback),...L),Ne(m,b.element),et(m,A.verdict!=="right")},said:()=>b.text(),...pt(
x,()=>{b.set(),Ne(m),et(m,!1)})}}var Gs={...Rn,dateInWords:K,make:p,makeMarkdown:Z,t:h,tn:N,uniqueId:te,viewMarking:Bs,viewOptions:zs,
viewPlaced:Ws,viewTyped:Ys},Hs=()=>({right:h("Right"),partly:h("Partly right"),near:h("Nearly right: check the spelling"),
wrong:h("Not right"),discussed:h("There is no right or wrong answer"),sent:h("Your answer is kept for your instructor, w\
ho marks it")}),Ks=()=>({"too precise":h("Not right (more precise than the text)"),"too coarse":h("Partly right (less pr\
ecise than the text)")});function zn(n){let r=Ks()[n.note]??Hs()[n.verdict];if(!n.of)return`${r}.`;let s=N("{points} of \
{of} point","{points} of {of} points",n.of,{points:Se(n.points),of:Se(n.of)}),a=n.tries>1?h(" (first try: {points})",{points:Se(
n.first)}):"",l=n.cost?h(", less {share}% for hints",{share:Se(100*n.cost)}):"";return`${r}: ${s}${l}${a}.`}function Vs(n,r){
let{as_of:s,confidence:a,evidence:l,left:f,reason:k,review_due:y}=n,g=[];if(a){let m=Fn()[a].toLowerCase();g.push(h("You\
 said: {confidence}.",{confidence:m}))}return k&&g.push(h("Your reason: {reason}",{reason:k})),!n.final&&f!=null&&g.push(
N("One try left.","{count} tries left.",f)),s&&s!==l?.as_of&&g.push(h("As of {day}.",{day:s})),y&&g.push(h("This answer \
was due to be checked again by {day}: it may be out of date.",{day:y})),[...g.map(m=>p("p",{class:"ck-beside"},m)),l?Js(
l,r):""]}function Js(n,r){let{before:s,words:a,after:l,told:f,draft:k}=n,y=h(a?"The words in the article":"The fact and \
its source"),g=a?[s,p("mark",{},a),l]:[p("p",{},f)],m=h("This question rests on a draft that nobody has checked.");return p(
"figure",{class:"ck-evidence"},p("figcaption",{},y),p("blockquote",{dir:"auto"},...g),a?Qs(n,r):Xs(n),k?p("p",{class:"ck\
-beside"},m):"")}function Qs({printed_in:n,marks:r},s){if(!n&&!r)return"";let a=r?p("button",{type:"button",onclick:s},h(
"Show in the article")):null,l=n?p("cite",{dir:"auto"},n):null;return p("p",{class:"ck-beside"},l," ",a)}function Xs({pages:n,
read:r,as_of:s}){let a={target:"_blank",rel:"noopener noreferrer"},l=n.flatMap(({address:y,host:g})=>[" ",p("a",{...a,href:y,
title:y},g)]),f=[r&&h("Read on {day}.",{day:r}),s&&s!==r&&h("True as of {day}.",{day:s})].filter(Boolean).join(" "),k=l.
length?[h("Source:"),...l,". "]:[];return p("p",{class:"ck-beside"},...k,f)}function Zs(n,r){let{drafts:s,extraViews:a,given:l,
onChange:f,together:k}=r,{region:y,announce:g}=ce(),m=ie(g),b=ei(n,m,r),S={...Ls,...a}[n.kind](n,{...Gs,announce:g,mark:se}),
x=Us(n,S),{check:A,reveal:L}=ti(C(),k,le),I=Is(n,ke),W=Te(),v=p("div",{class:"ck-result"}),$=ni(n,r.number,S.how,W.element,
...x.elements,m.elements.left,I.list,p("div",{class:"ck-actions"},A,L,I.button),m.elements.notice,m.elements.unsaved,v,y),
D=p("form",{novalidate:!0,onsubmit:ne},$),T=!1,O=!1,R="";return J(),{element:D,restore:ue,action:z,tell:m.tell,setUnsaved:m.
setUnsaved,keepDraft:ee,focus:()=>_n(S.body),isAnswered:()=>T};function C(){return n.sealed?h("Keep this answer"):S.check??
h("Check")}function z(){return!je(A)&&S.answer()?{did:"answer",...x.draft()}:null}function J(){let j=s.of(n,!!S.isFreeText)??
l;j&&x.fill(j),m.setLeft(!!(j&&!l))}function ee(){let j=je(A)?null:x.unchecked();j?s.keep(n,j):s.forget(n)}function ne(j){
if(j.preventDefault(),je(A)||k)return;let H=z();H?R===JSON.stringify(H)?m.tell(h("Change your answer, then check again.")):
we(H,A):m.tell(h("Answer first, then check."))}function le(){je(L)||we({did:"show"},L),A.focus()}function we(j,H){ve(H,!0),
b(j,{onReply(oe){j.did==="answer"&&(R=JSON.stringify(j)),ve(H,!1),ue(oe.stands),ee(),f(oe.score);let de=oe.stands.result,
ye=de.verdict==="sent"?"":S.said(de);g([zn(de),ye,m.whyUnsaved()].join(" "))},onSilence:()=>ve(H,!1),onRefused(oe){ve(H,
!1);let de={reason:oe};m.tell(n.sealed?h("Not kept: {reason}.",de):h("Not checked: {reason}.",de))}})}function ke(){b({did:"\
hint"},{onReply(j){I.show(j.stands.hints),m.clear(),g(h("Hint {place}: {hint}",{place:I.count(),hint:I.last()}))},onSilence:I.
offerNext})}function se(j,H){b({did:"mark",marks:j},{onReply:oe=>H(oe.stands.result)})}function ue({hints:j,result:H,earlier:oe}){
if(W.show(oe),!O&&!j.length&&!H)return;O=!0;let de=$.contains(document.activeElement),ye=x.unchecked();I.show(j),m.clear(),
T=!!H,$.toggleAttribute("data-answered",T),L.hidden=!H?.may_show,ve(A,!!H?.final),S.open(),H?(Q(H,ye),H.final&&U(de)):(R=
"",ye||x.settle(),v.replaceChildren())}function Q(j,H){x.show(j),H&&!j.final&&x.fill(H),(j.final||!x.unchecked())&&m.setLeft(
!1),v.replaceChildren(ft(j.verdict,zn(j)),...Vs(j,r.showInArticle))}function U(j){s.forget(n),x.close(),j&&A.focus()}}function ei(n,r,{
actions:s,whyUnsaved:a}){return(l,f)=>s.give(n.id,l,{onReply(k){r.setUnsaved(k.saved?"":lt(a())),f.onReply(k)},onSilence(){
f.onSilence?.(),r.clear(),r.setUnsaved(Qe(s.areStored())),r.announce(r.whyUnsaved())},onRefused:f.onRefused})}function ti(n,r,s){
let a={type:"button",hidden:!0,onclick:s};return{check:p("button",{type:"submit",class:"ck-main",hidden:r},n),reveal:p("\
button",a,h("Show the answer"))}}function ni(n,r,s,...a){let l=n.tries?N("One try.","{count} tries.",n.tries):"",f=[s,l].
filter(Boolean).join(" "),k=te("how"),y=[r,n.lesson].filter(Boolean).join(" · "),g=Z("span",{class:"ck-prompt",dir:"aut\
o"},n.prompt);return p("fieldset",{class:"ck-question","aria-describedby":k},p("legend",{},p("span",{class:"ck-number"},
y),g),n.below?Z("div",{dir:"auto"},n.below):null,p("p",{class:"ck-how",id:k},f),...a)}function oi(n,r,s){let{isTogether:a,
isSealed:l,passMark:f,whyUnsaved:k,restore:y,announce:g}=s,m=p("p",{class:"ck-score"}),b=p("p",{class:"ck-notice"}),S=p(
"p",{class:"ck-why-unsaved"}),x=p("button",{type:"button",class:"ck-main",hidden:!a,onclick:L},h(l?"Keep all answers":"C\
heck all answers")),A=p("button",{type:"button",hidden:!0,onclick:W},h("Retry the questions you missed"));return{buttons:[
x,A],told:[b,S,m],setScore:D,setSaved:()=>S.replaceChildren()};function L(){if(je(x))return;n.addAll();let T=n.actions();
if(!Object.keys(T).length){$(h("Answer first, then check."));return}ve(x,!0),r.giveAll(T,{onReply(O){ve(x,!1),y(O),I(O.saved)},
onSilence(){ve(x,!1),v()}})}function I(T){let O=n.left(),R=O?N("1 question is still open.","{count} questions are still \
open.",O):"";b.replaceChildren(R),S.replaceChildren(T?"":lt(k())),g([m.textContent,R,S.textContent].join(" "))}function W(){
r.again({onReply(T){b.replaceChildren(),n.addAll(),y(T),n.firstToAnswer()?.focus()},onSilence:v})}function v(){b.replaceChildren();
let T=Qe(r.areStored());S.replaceChildren(T),g(T)}function $(T){b.replaceChildren(T),g(T)}function D(T){m.replaceChildren(
ri(T,f)),A.hidden=!T.missed}}function ri({answered:n,questions:r,of:s,points:a,first:l,passed:f},k){let y=[];return n&&y.
push(h("Answered {answered} of {questions}.",{answered:n,questions:r})),n&&s&&y.push(h("Score: {points} of {of}; on the \
first try, {first}.",{points:Se(a),of:Se(s),first:Se(l)})),f!=null&&y.push(f?h("That is enough to pass."):h("You need {m\
ark}% to pass.",{mark:k})),y.join(" ")}var si={render({model:n,el:r,views:s={}}){_(n,r);let a=ii(n,kn(n),s);r.replaceChildren(
a.element);let l=ts(n,r,a.reload);return()=>{a.close(),l()}}};function ii(n,r,s){let a=n.get("shown"),l=n.get("manner"),
f=()=>n.get("kept")?.why,{region:k,announce:y}=ce(),g=wn(r,l,a,{onNews:le,onLate:ke,onElsewhere:z}),m=yn(l),b=ai(g.waiting()),
S=l.way==="all",x=ms(a,{way:l.way,makeForm:D,put:T}),A=oi(x,g,{isTogether:S,isSealed:a.some(({sealed:se})=>se),passMark:l.
pass_mark,whyUnsaved:f,restore:C,announce:y}),L=Lr({look:ee,retry:J,announce:y}),I=p("div",{class:"ck-actions"},x.next,...A.
buttons),W=0,v=p("div",{class:"ck ck-quiz",oninput:O,onclick:O,onkeyup:O,onpointerup:O},l.told?p("p",{class:"ck-told"},l.
told):null,L.element,I,...A.told,k);return x.begin(),n.on("change:kept",ne),L.show({aloud:!0}),r.ask({type:"open"},{onReply:R,
onSilence:we}),{element:v,close:$,reload:z};function $(){n.off("change:kept",ne);for(let se of[g,m,L,r])se.close()}function D(se,ue){
return Zs(se,{number:ue,actions:g,drafts:m,given:b.get(se.id),whyUnsaved:f,together:S,extraViews:s,showInArticle:()=>r.ask(
{type:"evidence",question:se.id},{onReply:ci}),onChange(Q){A.setScore(Q),x.arrange()}})}function T(se,ue){I.before(...se.
map(Q=>Q.element)),ue?v.dataset.toCome=String(ue):delete v.dataset.toCome}function O({target:se}){let ue=x.around(se);ue&&
m.soon(ue)}function R(se){C(se),g.open(se.versions),le()}function C(se){x.restore(se.questions),A.setScore(se.score)}function z(){
r.ask({type:"open"},{onReply:C}),le()}function J(se){r.ask({type:"retry"},{onReply(){le(),L.show({aloud:se})}})}function ee(){
return{kept:n.get("kept")??{},late:W,waiting:g.waiting().length,isSilent:g.areSilent(),areStored:g.areStored()}}function ne(){
f()||g.saved(),le()}function le(){L.show();let se=new Set(g.waiting().map(({question:ue})=>ue));se.size||A.setSaved(),x.
setSaved(se)}function we(){g.notOpened(),L.show({aloud:!0});for(let{question:se}of g.waiting())x.named(se)?.setUnsaved(Qe(
g.areStored()))}function ke({question:se=""},ue){if(W+=ue.saved?1:0,ue.type==="state"?C(ue):ue.stands&&(A.setScore(ue.score),
x.restoreOne(se,ue.stands)),ue.without_effect?.length){let Q=h("The work that was waiting in this browser is kept in you\
r record but does not count, because something else was done here before it arrived.");x.named(se)?.tell(Q)}}}function ai(n){
let r=n.filter(({deed:s})=>s?.did==="answer");return new Map(r.map(({question:s,deed:a})=>[s,a]))}function ci(){document.
querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"center"})}function Wn(n,r,s=0){let a=r.getBoundingClientRect(),
l=n.getBoundingClientRect(),f=l.top+s;if(a.top>=f&&a.bottom<=l.bottom)return;let k=matchMedia("(prefers-reduced-motion: \
reduce)").matches,y=Math.max(0,(l.bottom-f-a.height)/2);n.scrollBy({top:a.top-f-y,behavior:k?"auto":"smooth"})}function li(n,r,s){
let a=p("div",{class:"ck-article",role:"group",tabindex:"0","aria-label":h("Article"),lang:n.lang||null,onclick:({target:v})=>{
v instanceof Element&&x(v.closest(".ck-passage"))},onkeydown:k}),l=[],f=[];return{element:a,show:y,select:I,scrollToMarked:()=>W(
l.find(v=>v.marked))};function k(v){let $=f.findIndex(({element:T})=>T===v.target);if($<0||v.altKey||v.ctrlKey||v.metaKey)
return;let D={ArrowRight:$+1,ArrowDown:$+1,ArrowLeft:$-1,ArrowUp:$-1,Home:0,End:f.length-1}[v.key];if(v.key==="Enter"||v.
key===" ")x(f[$].element);else if(f[D])A(f[D]);else if(D===void 0)return;v.preventDefault()}function y(v,$){let D=new Set,
T=[...$,...v.flatMap(C=>[C.evidence,...C.passages])];for(let[C,z]of T)D.add(C).add(z);l=[];let O=[],R=0;for(let C of n.blocks)
O.push(r.slice(R,C.start),g(C,[...D])),R=C.end;O.push(r.slice(R,r.length)),m(v,$),f=l.filter(C=>C.rows.length),f.forEach(
S),f.length&&L(f[0]),a.replaceChildren(...O)}function g(v,$){let D=[...$.filter(z=>v.start<z&&z<v.end).sort((z,J)=>z-J),
v.end],T=D.map((z,J)=>{let ee=J?D[J-1]:v.start,ne=p("span",{},r.slice(ee,z));return{start:ee,end:z,rows:[],marked:!1,element:ne}});
l.push(...T);let O=v.aside?p("span",{class:"ck-aside-label"},v.aside):null,R=v.aside?"ck-aside":`ck-${v.kind.replace(" ",
"-")}`,C=T.map(z=>z.element);return p("p",{class:R,dir:"auto"},O,...C)}function m(v,$){let D=v.flatMap(T=>T.passages.map(
([O,R])=>({id:T.id,start:O,end:R})));D.sort((T,O)=>T.end-T.start-(O.end-O.start));for(let{id:T,start:O,end:R}of D)for(let C of b(
O,R))C.rows.includes(T)||C.rows.push(T);for(let[T,O]of $)for(let R of b(T,O))R.marked=!0,R.element.classList.add("ck-mar\
ked")}function b(v,$){let D=0;for(let O=l.length;D<O;){let R=D+O>>1;l[R].start<v?D=R+1:O=R}let T=D;for(;T<l.length&&l[T].
end<=$;)T+=1;return l.slice(D,T)}function S({element:v,rows:$}){v.classList.add("ck-passage"),v.prepend(p("span",{class:"\
ck-unseen"},`${$.join(", ")}: `)),v.setAttribute("role","button"),v.setAttribute("tabindex","-1"),v.setAttribute("aria-p\
ressed","false"),V(v)}function x(v){let $=f.find(T=>T.element===v);if(!$)return;L($);let D=$.rows.indexOf($.chosen??"");
s($.rows[(D+1)%$.rows.length])}function A(v){L(v),v.element.focus()}function L(v){for(let $ of f)$.element.tabIndex=$===
v?0:-1}function I(v){for(let O of l){let R=v!==void 0&&O.rows.includes(v.id),[C,z]=v?.evidence??[1/0,-1/0];O.chosen=R?v.
id:void 0,O.element.classList.toggle("ck-chosen",R),O.element.classList.toggle("ck-evidence",C<=O.start&&O.end<=z),O.rows.
length&&O.element.setAttribute("aria-pressed",String(R))}let $=l.find(O=>O.chosen),D=a.getRootNode(),T=D instanceof Document||
D instanceof ShadowRoot?D.activeElement:null;!$||f.some(({element:O})=>O===T)||(L($),W($))}function W(v){v&&Wn(a,v.element)}}
var ui=class{constructor(n){this.text=n,this.units=[0];let r=0;for(let s of n)r+=s.length,this.units.push(r)}get length(){
return this.units.length-1}slice(n,r){return this.text.slice(this.units[n],this.units[r])}};function di(n,r,{choose:s,switchTo:a}){
let l=te("rows"),f=p("div",{class:"ck-rows"}),k=p("p",{class:"ck-hint ck-drafts"}),y=p("div",{class:"ck-detail"}),g=n.map(
({name:O,label:R,rows:C})=>{let z=N("1 row","{count} rows",C.length);return p("option",{value:O},h("{label} ({rows})",{label:R,
rows:z}))}),m=p("select",{onchange:()=>a(m.value)},...g),b=p("label",{class:"ck-switch"},h("Table")," ",m),S=new Map,x,A=!1;
return{element:p("div",{class:"ck-table"},b,k,f,y),show:L,select:v};function L(O){m.value=O.name,S=new Map(O.rows.map(C=>[
C.id,W(O,C)]));let R=fi(O.rows);k.hidden=!R,k.textContent=R,f.replaceChildren(O.rows.length?I(O):p("p",{},h("This table \
has no rows for this article."))),f.scrollTop=0}function I(O){let R=h("{label}: choose a row to mark its words",{label:O.
label}),C=[h("Row"),...O.columns].map(J=>p("th",{scope:"col"},J)),z=[...S.values()].map(({element:J})=>J);return p("fiel\
dset",{},p("legend",{},R),p("table",{},p("thead",{},p("tr",{},...C)),p("tbody",{},...z)))}function W(O,R){let C=`${l}-${R.
id}`,z=()=>s(R.id),J=p("input",{type:"radio",name:l,value:R.id,id:C,onchange:z}),ee=p("label",{for:C},J,R.id),ne=`${C}-m\
ain`,le=R.cells.map((ke,se)=>p("td",{dir:"auto",id:se===O.main?ne:null,"data-heading":O.columns[se]},ke));return J.setAttribute(
"aria-describedby",ne),{element:p("tr",{onclick:we},p("th",{scope:"row"},ee),...le),input:J};function we({target:ke}){ke instanceof
Element&&ke.closest("label")||(J.focus(),s(R.id))}}function v(O){let R=x;S.get(R??"")?.element.classList.remove("ck-chos\
en"),x=O?.id;let C=S.get(x??"");for(let{input:z}of S.values())z.checked=z.value===x;return C?.element.classList.add("ck-\
chosen"),C&&Wn(f,C.element,f.querySelector("thead")?.offsetHeight),y.replaceChildren(...O?$(O):[p("p",{},h("No row is ch\
osen."))]),R}function $(O){let R=D(O).map(({part:J,words:ee,count:ne})=>p("li",{},p("span",{class:"ck-part"},J)," ",p("q",
{dir:"auto"},ee),ne>1?N(" (once)"," ({count} times)",ne):null)),C=[hi(O),pi(O),...O.why],z=p("details",{open:A,ontoggle:()=>A=
z.open},p("summary",{},h("Why this row?")),p("ul",{},...C.map(J=>p("li",{},J))));return[p("p",{class:"ck-detail-head"},p(
"strong",{},h("Row {id}",{id:O.id})),p("button",{type:"button",onclick:T},h("Clear the marks"))),p("p",{class:"ck-part"},
h("Its words in the article")),p("ul",{},...R),z]}function D(O){let R=new Map;for(let[C,z,J]of O.passages){let ee=r.slice(
C,z),ne=R.get(`${J} ${ee}`)??{part:J,words:ee,count:0};R.set(`${J} ${ee}`,{...ne,count:ne.count+1})}return[...R.values()]}
function T(){let O=S.get(x??"");s(""),O?.input.focus()}}function fi(n){let r=n.filter(({origin:s})=>s==="proposed").length;
return r?r===n.length?h("This table is a draft that nobody has checked."):N("1 row of this table is a draft that nobody \
has checked.","{count} rows of this table are drafts that nobody has checked.",r):""}function hi({origin:n,checked:r}){if(n===
"machine")return h("The machine made this row.");if(n==="proposed")return h("This row is a draft that nobody has checked\
.");let{kind:s,name:a,day:l}=r;return s==="person"?h("Checked by {name} on {day}.",{name:a,day:l}):h("Checked by {name},\
 a program, on {day}.",{name:a,day:l})}function pi({certainty:n}){return h(n==="clear"?"The rules had no doubt about it.":
"It is doubtful: check it against the sentence.")}var Pn=150,Yn=n=>n.length>Pn?`${n.slice(0,Pn)} …`:n,mi={render({model:n,
el:r}){_(n,r);let s=n.get("page"),a=n.get("tables"),l=new ui(s.text),{region:f,announce:k}=ce(),y=li(s,l,L),g=di(a,l,{choose:L,
switchTo:v}),m=gi(s);y.element.setAttribute("aria-describedby",m.id);let b=s.title?h("Reader: {title}",{title:s.title}):
h("Reader"),S=p("div",{class:"ck ck-reader",role:"group","aria-label":b},m,p("div",{class:"ck-sides"},y.element,g.element),
f);r.replaceChildren(S);let x=_t("reader","any"),A=W();return n.on("change:table",T),n.on("change:selected",O),n.on("cha\
nge:marked",R),T(),A=!1,R(),()=>{n.off("change:table",T),n.off("change:selected",O),n.off("change:marked",R)};function L(C){
n.set("selected",C),n.save_changes(),I()}function I(){x.put(n.get("place"),{at:Date.now(),table:n.get("table"),selected:n.
get("selected")})}function W(){let C=x.get(n.get("place")),z=a.find(({name:ee})=>ee===C?.table);if(!z||n.get("selected"))
return!1;let J=z.rows.find(({id:ee})=>ee===C.selected);return n.set("table",z.name),n.set("selected",J?.id??""),n.save_changes(),
!0}function v(C){n.set("selected",""),n.set("table",C),n.save_changes(),I()}function $(){let C=n.get("table");return a.find(
z=>z.name===C)??a[0]}function D(){return $().rows.find(({id:C})=>C===n.get("selected"))}function T(){let C=$();g.show(C),
y.show(C.rows,n.get("marked")),O()}function O(){let C=D(),z=g.select(C);y.select(C),!A&&(C?k(wi(C,C.cells[$().main])):z&&
k(h("Marks cleared.")))}function R(){let C=n.get("marked");if(y.show($().rows,C),y.select(D()),!C.length)return;y.scrollToMarked();
let z=C.map(([J,ee])=>l.slice(J,ee)).join(" … ");k(h("Marked in the article: {words}",{words:Yn(z)}))}}};function gi(n){
let r=h("This text does not seem to be English. The rules read only English, so the tables may be empty or wrong."),s=h(
"Choose a row to mark its words in the article, or choose words with a dotted underline to mark their row. On the keyboa\
rd, the arrow keys move from row to row and, in the article, from passage to passage; Enter chooses a passage."),a=n.lang===
"en"?s:`${r} ${s}`;return p("p",{class:"ck-hint",id:te("hint")},a)}function wi({id:n,passages:r},s){return N("Row {id}, \
{words}: 1 passage marked.","Row {id}, {words}: {count} passages marked.",r.length,{id:n,words:Yn(s)})}return w(E)})();return e}function Nt(e,t=()=>{}){let o=new Map,i={get:u=>e[u],set(u,c){JSON.stringify(e[u])!==JSON.stringify(c)&&(e[u]=c,d(`chang\
e:${u}`,i,c))},save_changes(){},send:(u,c,w=[])=>t(u,w),on:(u,c)=>o.set(u,(o.get(u)??new Set).add(c)),off:(u,c)=>o.get(u)?.
delete(c),say:(u,c=[])=>d("msg:custom",u,c)};return i;function d(u,...c){for(let w of o.get(u)??[])w(...c)}}var wr="review/";function kr({lessons:e,unread:t,apart:o},i){let d=new Map;for(let c of i){let E=c.quiz.startsWith(wr)?c.
question:`${c.quiz}/${c.question}`;d.set(E,[...d.get(E)??[],c])}let u=c=>qa(c,d.get(`${c.quiz}/${c.id}`)??[]);return{unread:t,
apart:o,lessons:e.map(c=>({...c,objectives:c.objectives.map(w=>({...w,questions:w.questions.map(u)}))}))}}function qa(e,t){
let i=ja(e,t).at(-1),d=e.graded&&i===!1,u=t.some(({quiz:w,version:E,action:M})=>w===e.quiz&&E!==e.version&&M.did==="answ\
er");return{state:i===void 0?"left":d?"missed":"done",earlier:u,prompt:e.prompt}}function ja(e,t){let o=new Map,i=new Map;
for(let{quiz:d,question:u,version:c,action:w}of t){if(c!==(d.startsWith(wr)?e.in_review:e.version))continue;let E=o.get(
d)??Et([{...e,id:u}],0);o.set(d,E);try{let M=E.act(u,w);if(w.did!=="answer")continue;let q=`${d} ${M.again}`;i.delete(q),
i.set(q,xe(M).at(-1)?.grade.verdict==="right")}catch(M){if(!(M instanceof X))throw M}}return[...i.values()]}var Ia=/^[0-9a-f]{16}$/,Ua=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,yr=600;function vr({quiz:e,pass_mark:t},o,i,d){let u=Et(o,
t),c=new Map(i.map(B=>[B.id,B])),w=new Map,E=new Set,M=new Set;return{session:u,earlier:B=>w.get(B)??[],isNotPossible:B=>E.
has(B),versions:Object.fromEntries(o.map(({id:B,version:re})=>[B,re])),follow:K,act:q};async function q(B,re=!1){let G=[],
p={},V=await d.append(()=>(K(),[G,p]=[[],{}],B.flatMap(([Z,ce])=>{try{let Y=F(Z,ce,re);return G.push(Y.id),d.knows(Y.id)?
[]:[_(Y,ce,re)]}catch(Y){if(!(Y instanceof X))throw Y;return p[Z]=Y.message,[]}})));return{done:G,refused:p,saved:V}}function _(B,re,G){
try{return h(B,re)}catch(p){if(!G||!(p instanceof X))throw p;return E.add(B.id),B}finally{M.add(B.id)}}function h(B,re){
let{id:G,kind:p,version:V}=u.question(B.question),{sent:Z}=B.action;if(B.version!==V)return N(B),{...B,words:At(br(c.get(
G),Z))};let{again:ce}=u.progress(G),{tries:Y}=u.act(G,re);if(re.did!=="answer")return{...B,round:ce};let ae=Y[Y.length-1],
{confidence:te,reason:be}=ae;return{...B,action:{did:"answer",sent:ae.sent,confidence:te,reason:be},round:ce,attempt:Y.length,
words:At(br(c.get(G),Z)||er(p,c.get(G),Z))}}function N(B){w.set(B.question,[...w.get(B.question)??[],B])}function F(B,re,G){
G||u.question(B);let p=o.find(({id:be})=>be===B)?.version,V=re.version||p;if(!(St(B)&&St(re.id)&&typeof re.did=="string")||
typeof V!="string"||!Ia.test(V))throw new X(P("this cannot be done here"));let ce=G?Ba(re):Je(),Y={round:0,attempt:0,words:"",
n:0},te={...{id:re.id,quiz:e,question:B,version:V},action:lr(re),time:ce,...Y};if(Be(it(te)).length>xt)throw new X(P("th\
e answer is too long to be saved"));return te}function K(){for(let B of d.entries()){if(B.quiz!==e||M.has(B.id))continue;
M.add(B.id);let re=o.find(({id:G})=>G===B.question);if(re)if(B.version!==re.version)N(B);else try{u.act(B.question,B.action)}catch(G){
if(!(G instanceof X))throw G;E.add(B.id)}}}}function Ba({time:e}){let t=Je();return typeof e=="string"&&Ua.test(e)&&e<t?
e:t}function br(e,t){let i=Object.values(e??{}).filter(Array.isArray).flat().filter(c=>Re(c)&&"token"in c),d=new Map(i.map(
({token:c,text:w})=>[c,Wa(w)])),u=Fa(t);return u.flat().every(c=>d.has(c))?u.map(c=>c.map(w=>d.get(w)).join(": ")).join(
"; "):""}function Fa(e){let t=[e?.choices,e?.order].find(Array.isArray);return t?t.map(o=>[o]):Re(e?.pairs)?Object.entries(
e.pairs):[]}var za={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},Wa=e=>e.replace(/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,
t=>za[t]).trim();function At(e){let t=[...bt(e)];return t.length<=yr?t.join(""):`${t.slice(0,yr-1).join("")}…`}function $r({
action:e,words:t}){let{sent:o}=e;if(t||!Re(o))return At(t);let{text:i}=o;return At(Zo(o)||(typeof i=="string"?i:""))}var Pa=5;function xr({manner:e,keys:t,shown:o},i,d){let u=vr(e,t,o,i),{session:c}=u,w={async open(){return await i.refresh(),
_()},retry:()=>w.open({}),async do({question:F,deed:K,late:B}){let re=await u.act([[String(F),K??{}]],!!B),[G]=Object.values(
re.refused);if(G)throw new X(G);return["answer","show"].includes(K?.did)&&d.mark(q(F)),{...h(F),...N(re)}},async"do-all"({
deeds:F}){let K=await u.act(Object.entries(F??{}));return{..._(),refused:K.refused,...N(K)}},async again({id:F}){await i.
refresh(),u.follow();let K=c.questions.filter(re=>c.isMissed(re.id)),B=await u.act(K.map(re=>[re.id,{did:"again",id:`${F}\
:${re.id}`}]));return{..._(),...N({...B,done:[...B.done,F]})}},async evidence({question:F}){return d.mark(q(F)),{type:"e\
vidence"}}};return{async reply(F){try{if(!Object.hasOwn(w,F.type))throw new X(P("this kind of message is not known"));return await w[F.
type](F)}catch(K){if(!(K instanceof X))throw K;return{type:"refused",reason:K.message}}}};function E({id:F,hints:K}){let B=c.
progress(F),re=xe(B).length?M(an(c,F)):null,G=u.earlier(F).filter(({action:p})=>p.did==="answer").map(p=>({time:p.time,words:$r(
p)}));return{hints:K.slice(0,B.hints).map(({text:p})=>p),result:re,earlier:G.slice(-Pa)}}function M(F){let{evidence:K}=F;
return K?.words?{...F,evidence:{...K,marks:d.marks(K)}}:F}function q(F){return xe(c.progress(F)).length?an(c,F).evidence:
null}function _(){return u.follow(),{type:"state",questions:Object.fromEntries(c.questions.map(F=>[F.id,E(F)])),score:c.
score(),versions:u.versions}}function h(F){return{type:"done",stands:F in u.versions?E(c.question(F)):null,score:c.score()}}
function N({done:F,saved:K}){let B=F.filter(u.isNotPossible);return{done:F,saved:K,...B.length?{without_effect:B}:{}}}}function Sr(){let e=new Map;return{add:(t,o)=>e.set(t,[...e.get(t)??[],o]),marks:({article:t,span:o})=>!!(o&&t&&e.has(t)),
mark(t){for(let o of e.get(t?.article??"")??[])t?.span&&o.set("marked",[t.span])}}}var Or=20,Ya=1e3,Ga=10**9,Er=10,Ha=new TextEncoder().encode('{"format"'),Ka=[239,187,191];function Mt(e,t){let o=Ka.every(
(Y,ae)=>e[ae]===Y)?e.subarray(3):e,i=[],d=new Set,u=new Map,[c,w,E]=[0,0,0],[M,q]=[!1,!0],_=Va(o),h=_.pop()??o.subarray(
0,0);for(let Y of _)F(Y,G);return h.length&&F(h,p),Z(),{entries:i,ids:d,last:c,backedUp:w,isUnended:h.length>0,needsHead:!q||
N(),mended:ce};function N(){return!M&&!d.size}function F(Y,ae){if(E+=1,Y.every(be=>be===13))return;let te=fr(Y);if(te===
null||typeof te!="object"||Array.isArray(te))V(ae());else if("format"in te)re(te);else if(q)"note"in te?K(te):B(ar(te));else
return}function K({upto:Y}){Number.isInteger(Y)&&(w=Math.max(w,Math.min(Y,c)))}function B(Y){Y?d.has(Y.id)?V(P("Line {li\
ne} repeats an earlier line: it counts once.",{line:E})):(d.add(Y.id),i.push(Y),Y.n<Ga&&(c=Math.max(c,Y.n))):V(G())}function re({
format:Y,course:ae}){let te=N();if(te&&Number.isInteger(Y)&&Y!==Ve)throw new X(Ja(Y));if(!Number.isInteger(Y)||typeof ae!=
"string")V(G());else{if(te&&ae!==t)throw new X(Qa(t,ae));ae!==t||Y!==Ve?(q=!1,V(P("Another record begins at line {line}:\
 it is ignored.",{line:E}))):te?M=!0:q?V(P("Line {line} repeats the header of the record: it is ignored.",{line:E})):q=!0}}
function G(){return P("Line {line} cannot be read: it is ignored, but stays in the file.",{line:E})}function p(){return P(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:E})}function V(Y){u.size<Ya&&u.set(E,Y)}function Z(){
if(!N()||o.every(ae=>[0,10,13].includes(ae)))return;if(!Ha.every((ae,te)=>te>=o.length||o[te]===ae)||_.length>1)throw new X(
P("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function ce(){
let Y=[...u.values()],ae=Y.length-Or;return ae<=0?Y:[...Y.slice(0,Or),P("{count} more lines like these.",{count:ae})]}}function Va(e){
let t=[],o=0;for(let i=e.indexOf(Er);i>=0;i=e.indexOf(Er,o))t.push(e.subarray(o,i)),o=i+1;return[...t,e.subarray(o)]}function Ja(e){
let t={known:Ve,found:e};return e>Ve?P("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",t):P("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",t)}var Qa=(e,t)=>P("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:e,found:[...t].slice(0,80).join("")});var Tr="coursekit",ln="records";function Nr(e,t){return Xa(async()=>{let o=await Za();try{await ec(o,e,t)}finally{o.close()}})}
function Xa(e){return navigator.locks?navigator.locks.request(Tr,e):e()}function Za(){return new Promise((e,t)=>{let o=indexedDB.
open(Tr,1);o.onupgradeneeded=()=>o.result.createObjectStore(ln),o.onsuccess=()=>e(o.result),o.onerror=()=>t(o.error),o.onblocked=
()=>t(new Error("blocked"))})}function ec(e,t,o){return new Promise((i,d)=>{let u=e.transaction(ln,"readwrite"),c=u.objectStore(
ln),w=null;u.oncomplete=()=>i(),u.onabort=()=>d(w??u.error);let E=c.get(t);E.onsuccess=()=>{try{let M=o(E.result??new Uint8Array);
M&&c.put(M,t)}catch(M){w=M,u.abort()}}})}var tc=32*1024*1024,un=new Uint8Array;function Ar(e){let t=un,o=Mt(t,e),i=[],d="",u=new Set,c=0,w=rc(e,()=>_().catch(()=>{})),
E=Promise.resolve();return _(),{course:e,begun:()=>E,entries:()=>[...o.entries,...i],knows:q,last:M,isAtStake:()=>M()>o.
backedUp,why:()=>d,waiting:()=>i.length,mended:()=>o.mended(),follow:V=>u.add(V),refresh:_,append:h,merge:N,noteBackup:F,
contents:K};function M(){return o.last+i.length}function q(V){return o.ids.has(V)||i.some(Z=>Z.id===V)}function _(){return B(
()=>[])}async function h(V){return await B(()=>{let Z=V();return c+=Z.length,i=[...i,...Z],[]}),!d}async function N(V){let Z=Mt(
V,e),ce=0;return await h(()=>{let Y=Z.entries.filter(ae=>!q(ae.id)&&oc(ae));return ce=Y.length,c-=ce,Y}),{added:ce,mended:Z.
mended()}}function F(V){let Z="the student has the entries up to here";return B(()=>[{note:Z,upto:Math.min(V,M()),time:Je()}])}
function K(){return at([t,p([])])}function B(V){return E=E.catch(()=>{}).then(()=>re(V)),E}async function re(V){let[Z,ce]=[
M(),d];c=0;let[Y,ae]=[!1,!1],te=()=>{ae=!0;let pe=V();return ae=!1,Y=!0,pe};try{let pe=un;await Nr(e,De=>{G(De);let Ee=p(
te());if(pe=Ee.length?at([De,Ee]):De,pe.length>tc)throw new Error(P("the record has reached its maximum size"));return Ee.
length?pe:null});let _e=pe.length!==t.length;G(pe),d="",_e&&w.tell()}catch(pe){if(ae)throw pe;d=nc(pe),Y||te()}let be=M()!==
Z,Fe=M()-Z!==c;if(be||d!==ce)for(let pe of u)pe({isMore:be,isElsewhere:Fe})}function G(V){V.length===t.length&&V.every((Z,ce)=>Z===
t[ce])||(o=Mt(V,e),t=V,i=i.filter(({id:Z})=>!o.ids.has(Z)))}function p(V){if(!i.length&&!V.length)return un;let Z=o.isUnended?
[Uint8Array.of(10)]:[];return o.needsHead&&Z.push(Be(ir(e))),i.forEach((ce,Y)=>{Z.push(Be(it({...ce,n:o.last+Y+1})))}),at(
[...Z,...V.map(Be)])}}function nc(e){let o=(e instanceof Error?e.message||e.name:String(e)).replace(/\.$/,"");return P("\
This browser will not store your answers ({reason}). They stay on this page while it is open: download them before you l\
eave.",{reason:o})}var oc=e=>Be(it(e)).length<=xt;function rc(e,t){if(document.addEventListener("visibilitychange",()=>document.
hidden||t()),!("BroadcastChannel"in globalThis))return{tell(){}};let o=new BroadcastChannel(`coursekit ${e}`);return o.addEventListener(
"message",t),{tell:()=>o.postMessage("more")}}var sc=["reader","explorer","quiz","predict","progress"],ic=".coursekit-paper";function Cr(e){let t=Sr(),o=new Map;return{
records:o,showAll:i};function i(c){let w=[...c.querySelectorAll(".coursekit-widget")].map(E=>({fragment:E,state:fn(E.querySelector(
"script"))}));for(let E of sc)for(let{fragment:M,state:q}of w)q?.widget===E&&d(M,q);return w.findLast(({state:E})=>E?.widget===
"quiz")?.fragment}function d(c,w){let E={...e.languages,own:w.own??""};Object.assign(w,{words:e.words??{},languages:E}),
w.pictures&&(w.pictures=[w.picture,...w.pictures]);let M=Nt(w,(K,B)=>q(K,B)),q=u(w,M),_=me("div",{class:"coursekit-shown"}),
h=c.querySelector(":scope > template"),N=h instanceof HTMLTemplateElement?h.content.cloneNode(!0):"",F=[...c.children];c.
append(_);try{gr()[w.widget].render({model:M,el:_,views:{}});for(let K of F)K.matches(ic)||K.remove();c.classList.add("c\
oursekit-is-shown"),c.append(N)}catch(K){_.remove(),console.error(K)}}function u(c,w){if(c.widget==="reader"&&t.add(c.article,
w),c.pictures&&w.on("change:chosen",()=>w.set("picture",ac(c))),!c.course)return()=>{};let E=o.get(c.course)??Ar(c.course);
o.set(c.course,E);let{course:M}=c;Object.assign(c,{kept:dn(E),keeping:{course:M,place:"disk"}}),E.follow(({isMore:N,isElsewhere:F})=>{
w.set("kept",dn(E)),(F||N&&!c.keys)&&w.say({keeping:"changed"})});let q=Tt(E),_="keys"in c?xr(c,E,t):null,h=async(N,F)=>N.
keeping!=="look"?q(N,F):(await E.refresh(),{keeping:"look",...kr(c.counted,E.entries())});return async(N,F)=>{if("keepin\
g_id"in N){let{files:K=[],...B}=await Mr(()=>h(N,F));w.say({...B,keeping_id:N.keeping_id},K)}else if(_){let K=await Mr(()=>_.
reply(N));w.set("kept",dn(E)),w.say({...K,message_id:N.message_id})}}}}function ac({chosen:e,pictures:t,picture:o}){if(!o.
of)return o;let i=({of:u})=>JSON.stringify(u)===JSON.stringify(e),d=P("This page has no figure for these choices; the no\
tebook draws it.");return t.find(i)??{of:e,fault:d}}var dn=e=>({why:e.why(),waiting:e.waiting(),mended:e.mended()});async function Mr(e){
try{return await e()}catch(t){if(!(t instanceof X))throw t;return{type:"refused",keeping:"refused",reason:t.message}}}function fn(e){
try{return JSON.parse(e?.textContent??"null")}catch{return null}}var Le=fn(document.querySelector("script.coursekit-page"))??{};Hn(Nt(Le),me("div"));Le.lists&&Yo(Le.lists);Le.dates&&Xo(
Le.dates);Le.customs&&Jo(Le.customs);var{records:cc,showAll:Rr}=Cr(Le),lc=Rr(document),uc=!!document.querySelector(".cou\
rsekit-progress");lc?.after(...[...cc.values()].map(e=>mr(e,uc)));document.addEventListener("coursekit-revealed",({target:e})=>{
e instanceof Element&&Rr(e)});})();

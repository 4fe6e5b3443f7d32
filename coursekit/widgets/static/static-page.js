"use strict";(()=>{var Ue={},Me={used:"",own:""};function pn(t,o){Ue=t.get("words")??{};let s=t.get("languages");s?.used&&(Me=s,o.lang=s.used,
o.dir=s.direction)}function W(t,o={}){let s=Ue[t]??t;return gn(typeof s=="string"?s:s[0],o)}function mn(t,o,s,l={}){let p=Ue[t]??
[t,o],h=Number.isInteger(s)?s<200?s:100+s%100:100,k=(Ue[t]&&Ue[""]?.[h])??+(s!==1);return gn(p[Number(k)],{count:s,...l})}
function gn(t,o){return t.replace(/\{(\w+)\}/g,(s,l)=>l in o?String(o[l]):s)}var Os=15e3,Es=new Set(["a","button","input","select","textarea","summary"]),Ts="a[href], button, input, select, textare\
a, summary, [tabindex]";function de(t,o={},...s){let l=document.createElement(t);for(let[p,h]of Object.entries(o))p.startsWith(
"on")?l.addEventListener(p.slice(2),h):h!==!1&&h!=null&&l.setAttribute(p,h===!0?"":h);o.dir==="auto"&&Me.own&&(l.lang=Me.
own);for(let p of s)p!=null&&l.append(p);return(Es.has(t)||"tabindex"in o)&&wn(l),l}function wn(t){t instanceof HTMLElement&&
t.matches(Ts)&&(t.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.documentElement.
dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:t})=>{t instanceof Element&&t.closest(".jupyter-\
widgets")&&wn(t)}));function kn(){let t=de("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),o;return{region:t,announce:l=>{t.replaceChildren(
de("p",{},l)),clearTimeout(o),o=setTimeout(()=>t.replaceChildren(),Os)}}}var zi=Math.random().toString(36).slice(2,12);var bn=8,As=6e4;function vn(t){let{region:o,announce:s}=kn(),l=de("p",{class:"ck-notice"}),p=de("input",{type:"file",accept:".jsonl",hidden:!0,
onchange:M}),h=de("button",{type:"button",onclick:I},W("Download my answers")),k=de("button",{type:"button",onclick:()=>p.
click()},W("Upload a file of answers"));return de("div",{class:"ck-file"},de("div",{class:"ck-actions"},h,k,p),l,o);function C(j){
l.replaceChildren(j),s(j)}async function I(){try{let{name:j,upto:U,files:d}=await t.ask({keeping:"take"});if(!U)return C(
W("There is nothing to download yet."));Ns(new Blob(d,{type:"application/jsonl"}),j),await t.ask({keeping:"taken",upto:U}),
C(W("Downloaded: {name}. Keep this file.",{name:j}))}catch(j){C(W("Not downloaded: {reason}",{reason:yn(j)}))}}async function M(){
let[j]=p.files??[];if(j)try{if(j.size>bn*1024*1024)throw new Error(W("expected a file of at most {most} MB. A larger one\
 can be added with the command `coursekit progress --merge`.",{most:bn}));let{told:U}=await t.ask({keeping:"add"},[await j.
arrayBuffer()]);C(U)}catch(U){C(W("Not uploaded: {reason}",{reason:yn(U)}))}finally{p.value=""}}}var yn=t=>t instanceof Error?
t.message:String(t);function Ns(t,o){let s=URL.createObjectURL(t);de("a",{href:s,download:o}).click(),setTimeout(()=>URL.
revokeObjectURL(s),As)}var V=class extends Error{};var xn={read(t,o,{options:s,Refusal:l,t:p}){let h=s.read(t,o);if(h.size!==1)throw new l(p("more than one option is chose\
n, but only one is asked for"));return h},grade:(t,o,{options:s})=>Number([...s.right(t)].every(l=>o.has(l))),outcome:(t,o,s,{
options:l})=>l.outcome(t,o,s)};var Sn={read:(t,o,{options:s})=>s.read(t,o),grade(t,o,{options:s}){let l=s.right(t),p=[...o].filter(h=>l.has(h)).length;
return Math.max(0,p-(o.size-p))/l.size},outcome(t,o,s,{options:l}){let p=l.outcome(t,o,s),h=l.right(t),k=o.size<h.size&&
[...o].every(C=>h.has(C));return!s&&t.if_missed&&k?{...p,missed:t.if_missed}:p}};var On={read:(t,o,{placing:s})=>s.read(t,o),grade:(t,o,{placing:s})=>s.grade(t,o),outcome:(t,o,s,{placing:l})=>l.outcome(
t,o,s)};var St=({accept:t},o,{fits:s})=>!!o&&s(o,t);function Cs(t,o,s){return St(t,o,s)?t.feedback:o&&(s.nearFeedback(t.near,o)||
t.if_wrong)}var Ms=({accept:t,among:o,near:s},l,p)=>!o.length&&p.nearFeedback(s,l)===null&&p.isSlip(l,t),En={read({gaps:t},o,{
Refusal:s,strip:l,t:p,typed:h}){let k=o?.gaps;if(!Array.isArray(k)||k.length!==t.length)throw new s(p("some gaps were no\
t sent"));if(!k.some(M=>typeof M=="string"&&l(M)))throw new s(p("nothing is written"));let C=M=>typeof M=="string"&&!l(M),
I=k.map(M=>C(M)?"":h({text:M}));return t.forEach(({among:M},j)=>{if(M.length&&I[j]&&!M.includes(I[j]))throw new s(p("som\
ething is chosen that is not offered for the gap"))}),I},grade({gaps:t},o,s){let l=t.flatMap((h,k)=>St(h,o[k],s)?[]:[[h,
o[k]]]),p=l.length&&l.every(([h,k])=>Ms(h,k,s));return[(t.length-l.length)/t.length,p?"near":""]},outcome:({gaps:t},o,s,l)=>({
gaps:t.map((p,h)=>{let k=St(p,o[h],l),C={right:k,written:o[h],feedback:Cs(p,o[h],l)};return!k&&!s?C:{...C,key:p.accept[0],
why:k?"":p.feedback}})}),written({gaps:t}){return(Array.isArray(t)?t.filter(s=>typeof s=="string"):[]).map(s=>s||"…").
join("; ")}};var Tn={read:(t,o,{typed:s})=>s(o,1e4),grade:()=>0,outcome:(t,o,s,{split:l})=>({written:o,count:l(o).length,...t})};function Nn(t,o){let s=o.filter(l=>t.has(l)).length;return s/(t.size+o.length-s)}var An=(t,o)=>Math.max(0,...o.map(s=>Nn(
t,s))),Cn={read({count:t},o,{Refusal:s,t:l}){let p=o?.words;if(!Array.isArray(p)||!p.length)throw new s(l("no words are \
marked"));if(!p.every(h=>Number.isInteger(h)&&h>=0&&h<t))throw new s(l("some of the marked words are not in the passage"));
return new Set(p)},grade:({accepted:t},o)=>An(o,t),outcome(t,o,s){let{accepted:l,feedback:p,if_partly:h,if_wrong:k}=t,C=An(
o,l),I=C>1-1e-9,M={words:[...o].sort((d,q)=>d-q),feedback:I?p:C&&h||k};if(!s)return M;let j=l.map(d=>Nn(o,d)),U=l[j.indexOf(
Math.max(...j))];return{...M,key:U,why:I?"":p}},words(t,{words:o}){return[...new Set(o)].sort((l,p)=>Number(l)-Number(p)).
map(l=>t.words[Number(l)][1]).join(" ")}};var Mn={read:(t,o,{placing:s})=>s.read(t,o),grade:(t,o,{placing:s})=>s.grade(t,o),outcome:(t,o,s,{placing:l})=>l.outcome(
t,o,s)};var Pe="nothing",Rn={read({columns:t,among:o},s,{Refusal:l,t:p,typed:h}){let k=s?.cell;if(typeof k!="string"||k!==Pe&&!t.
includes(k))throw new l(p("no cell is chosen"));if(k===Pe)return{cell:k,value:""};let C=h(s);if(o.length&&!o.includes(C))
throw new l(p("something is chosen that is not offered by the question"));return{cell:k,value:C}},grade({wrong:t,mended:o,
among:s},{cell:l,value:p},{fits:h,isSlip:k}){return l!==t?0:t===Pe||h(p,o)?1:[.5,!s.length&&k(p,o)?"near":""]},outcome(t,{
cell:o,value:s},l,{fits:p}){let{wrong:h,mended:k,feedback:C}=t,I=h===o,M=I&&(h===Pe||p(s,k)),j=I?t.if_other_value:t.if_other_cell,
U={cell:o,value:s,right:I,feedback:M?C:j};if(!l)return U;let d={cell:h,value:k[0]??""};return{...U,key:d,why:M?"":C}},written({
cell:t,text:o},{t:s}){return t===Pe?s("Nothing in this row is wrong"):typeof t=="string"&&typeof o=="string"?`${t}: ${o}`:
""}};var Rs=/^[+-]?(?:(?:\d+|\d{1,3}(?:[,' ]\d{3})+)(?:\.\d+)?|\.\d+)$/,js=/^[-+]?\d[\d.,' ]*$/,Ls=/^ *[+-]?(?:\d+\.?\d*|\.\d+) *$/,
qs={" ":" "," ":" "," ":" ","’":"'","−":"-","–":"-"},$s=1e-9,_s=t=>t.replace(/[\xa0\u202f\u2009’−–]/g,o=>qs[o]);
function Is(t,o,{escaped:s,SPACES:l}){if(!o.length)return t;let p=`(?:${o.map(s).join("|")})`;return t.replace(new RegExp(
`^${p}${l}*|${l}*${p}(?=\\.?$)`,"giu"),"")}function Ds(t,{customs:o,escaped:s}){let{decimal:l,group:p,grouping:h}=o();if(!p||
!js.test(t))return null;let[k,C]=h,I=s(p),M=`(?:${I}[0-9]{${C}})*${I}[0-9]{${k}}`,j=`(?:${s(l)}[0-9]+)?`,U=new RegExp(`^\
-?[1-9][0-9]{0,${C-1}}${M}${j}$`,"u");if(t.includes(p)&&!U.test(t))return null;let d=t.replaceAll(p,"").replaceAll(l,".");
return Ls.test(d)?Number(d):null}var jn=(t,o)=>Math.abs(o-t.answer)<=t.tolerance+$s*Math.abs(t.answer),Ln={read(t,o,s){let l=Is(
_s(s.typed(o)),t.units,s),p=s.asciiDigits(l.replace(/\.$/,"")),h=Ds(p,s);if(h!==null)return h;if(!Rs.test(p))throw new s.
Refusal(s.t("this is not a number; write it like 1200, 1,200 or 0.5"));return Number(p.replace(/[,' ]/g,""))},grade:(t,o)=>Number(
jn(t,o)),outcome(t,o,s){let l=t.near.find(h=>h.value===o),p=jn(t,o)?t.feedback:l?.feedback??t.if_wrong;return s?{feedback:p,
key:t.words}:{feedback:p}}};function qn(t,o){let s=o.filter(([l,p])=>t.indexOf(l)<t.indexOf(p)).length;return Math.max(0,2*s-o.length)/o.length}var $n={
read({tokens:t},o,{chosenTokens:s,Refusal:l,t:p}){let h=s(o,"order",t);if(h.length!==t.length||new Set(h).size!==t.length)
throw new l(p("each item must appear exactly once in the order"));return h.map(k=>t.indexOf(k))},grade:({decided:t},o)=>qn(
o,t),outcome({tokens:t,decided:o,feedback:s,near:l,if_wrong:p,open:h},k,C){let I=qn(k,o)===1,M=l.find(U=>k.indexOf(U.before)<
k.indexOf(U.after)),j={order:k.map(U=>t[U]),feedback:I?s:M?.feedback??p};return!I&&!C?j:{...j,key:t,why:I?"":s,open:h}}};var _n={read:(t,o,{typed:s})=>s(o),grade({accept:t,near:o},s,{fits:l,isSlip:p,nearFeedback:h}){return l(s,t)?1:[0,h(o,s)===
null&&p(s,t)?"near":""]},outcome(t,o,s,{fits:l,nearFeedback:p}){let k={feedback:(l(o,t.accept)?t.feedback:p(t.near,o))||
t.if_wrong};return s?{...k,key:t.accept[0]}:k}};var In={read(t,o,{Refusal:s,t:l}){if(typeof o?.answer!="boolean")throw new s(l("neither true nor false is chosen"));return o.
answer},grade:(t,o)=>+(o===t.answer),outcome(t,o,s){let l={answer:o,feedback:o?t.if_true:t.if_false};return s?{...l,key:t.
answer}:l},written({answer:t},{t:o}){return typeof t!="boolean"?"":o(t?"True":"False")}};var Ve={choice:xn,choices:Sn,classify:On,cloze:En,discuss:Tn,highlight:Cn,match:Mn,mend:Rn,number:Ln,order:$n,"short-tex\
t":_n,"true-or-false":In};function Qe(t,o,s){let l=t?.[o];if(!Array.isArray(l)||!l.length)throw new V(W("nothing is chosen"));if(!l.every(p=>s.includes(
p)))throw new V(W("something is chosen that is not part of the question"));return l}var Dn={read(t,o){let s=t.options.map(({token:l})=>l);return new Set(Qe(o,"choices",s).map(l=>s.indexOf(l)))},right:t=>new Set(
t.options.flatMap(({correct:o},s)=>o?[s]:[])),outcome:(t,o,s)=>({options:t.options.map((l,p)=>Bs(l,o.has(p),s))})};function Bs({
token:t,correct:o,feedback:s,if_not_chosen:l},p,h){return!p&&!h?{token:t,chosen:p,verdict:"",feedback:""}:{token:t,chosen:p,
verdict:p?o?"right":"wrong":o?"missed":"left",feedback:!p&&l||s}}var Bn={read({rows:t,places:o},s){let l=s?.pairs;if(!(typeof l=="object"&&l!==null&&!Array.isArray(l))||!Object.keys(l).
length)throw new V(W("nothing is chosen"));let h=t.map(({token:k})=>k);for(let[k,C]of Object.entries(l))if(!h.includes(k)||
!o.includes(C))throw new V(W("something is chosen that is not part of the question"));return h.map(k=>Object.hasOwn(l,k)?
o.indexOf(l[k]):null)},grade:({rows:t},o)=>t.filter(({to:s},l)=>o[l]===s).length/t.length,outcome:({rows:t,places:o},s,l)=>({
pairs:t.map((p,h)=>{let k=s[h],C=k===p.to,I=k===null?"":o[k],M=k===null?"":Us(p,k),j={token:p.token,chosen:I,right:C,feedback:M};
return!C&&!l?j:{...j,key:o[p.to],why:C?"":p.feedback}})})};function Us({to:t,feedback:o,near:s,if_wrong:l},p){return p===
t?o:s.find(([h])=>h===p)?.[1]??l}var Ze="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Un=`[${Ze}]`,Ps=new RegExp(
`^[${Ze}]+|[${Ze}]+$`,"g"),zs=new RegExp(`[${Ze}]+`),Re=t=>t.replace(Ps,""),ve=t=>Re(t).split(zs).filter(Boolean),je=t=>[
...t].length,Xe=t=>t.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"�"),Ot="ͅ",Fs=t=>/\p{M}/u.
test(t)&&(t===Ot||!(Ot+t).normalize("NFD").startsWith(Ot)),Pn=t=>[...t.normalize("NFKD")].filter(o=>!Fs(o)).join(""),Ws={
ß:"ss","ẞ":"ss",ς:"σ","ᲀ":"в","ᲁ":"д","ᲂ":"о","ᲃ":"с","ᲄ":"т","ᲅ":"т","ᲆ":"ъ","ᲇ":"ѣ","ᲈ":"\
ꙋ"},Gs=new Map(Object.entries(Ws)),zn=t=>[...t].map(o=>Gs.get(o)??o.toLowerCase()).join("");function Hs(t){let o=t.codePointAt(
0),s=0;for(;/\p{Nd}/u.test(String.fromCodePoint(o-s-1));)s+=1;return s%10}var Fn=t=>t.replace(/\p{Nd}/gu,o=>o<""?o:String(
Hs(o))),Wn=t=>t.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&");function Ys(t,o,[s,l,p,h]){let k=[s,p,0],C=new Map;for(let I=s;I<l;I+=1){let M=new Map;for(let j of o.get(t[I])??[]){if(j<
p)continue;if(j>=h)break;let U=(C.get(j-1)??0)+1;M.set(j,U),U>k[2]&&(k=[I-U+1,j-U+1,U])}C=M}return k}function Gn(t,o){let s=new Map;
o.forEach((h,k)=>{s.set(h,[...s.get(h)??[],k])});let l=[],p=[[0,t.length,0,o.length]];for(let h=p.pop();h;h=p.pop()){let[
k,C,I,M]=h,[j,U,d]=Ys(t,s,h);d&&(l.push([j,U,d]),p.push([k,j,I,U],[j+d,C,U+d,M]))}return l.sort((h,k)=>h[0]-k[0])}function Et(t,o){
let[s,l]=[[...t],[...o]],p=s.length+l.length,h=Gn(s,l).reduce((k,[,,C])=>k+C,0);return p?2*h/p:1}function Hn(t,o){let s=[],
[l,p]=[0,0];for(let[h,k,C]of[...Gn(t,o),[t.length,o.length,0]]){if(l<h||p<k){let I=l<h&&p<k?"replace":l<h?"delete":"inse\
rt";s.push({kind:I,a:l,b:h,c:p,d:k})}[l,p]=[h+C,k+C]}return s}var Ks=200,Js=/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff“”„«»"]/g,Vs=/^[ .,;:!?؟،؛۔。、।]+|[ .,;:!?؟،؛۔。、।]+$/g,
Qs=.8,Zs=.7,Xs=4,Tt={article:[],turning:[]},Yn=t=>{Tt=t};function Kn(t,o=Ks){let s=t?.text;if(typeof s!="string"||!Re(s))
throw new V(W("nothing is written"));if(je(s)>o)throw new V(W("the answer is longer than {most} characters",{most:o}));return Xe(
Re(s))}function et(t){let o=zn(Pn(t.replace(/[’‘]/g,"'"))).replace(Js,"");return ve(o).join(" ").replace(Vs,"").normalize(
"NFC")}function At(t,o){let s=et(t);return o.some(l=>et(l)===s)}function Jn(t,o){let s=et(t);return o.map(et).some(l=>Et(
s,l)>=Qs&&!ei(s,l))}function ei(t,o){let s=h=>(h.match(/\p{Nd}+/gu)??[]).join(" ");if(s(t)!==s(o))return!0;let[l,p]=[ve(
t),ve(o)];return Hn(l,p).some(({kind:h,a:k,b:C,c:I,d:M})=>{let[j,U]=[l.slice(k,C),p.slice(I,M)];return h==="replace"?ti(
j.join(""),U.join("")):![...j,...U].every(d=>Tt.article.includes(d))})}function ti(t,o){let s=Tt.turning.some(l=>t===l+o||
o===l+t);return Math.min(je(t),je(o))<Xs?s||[...t].sort().join("")!==[...o].sort().join(""):s||Et(t,o)<Zs}var Vn=(t,o)=>t.
find(({text:s})=>At(o,[s]))?.feedback??null;var Qn={},Zn=t=>{Qn=t},ze={asciiDigits:Fn,chosenTokens:Qe,customs:()=>Qn,escaped:Wn,fits:At,isSlip:Jn,lengthOf:je,nearFeedback:Vn,
options:Dn,placing:Bn,Refusal:V,SPACES:Un,split:ve,strip:Re,t:W,typed:Kn},ni=1e-9;function Nt(t,o){let[s,l]=typeof o=="n\
umber"?[o,""]:o,p=s>1-ni?1:Math.max(0,s),h=t*p;return{points:h,of:t,note:l,verdict:oi(h,t,l)}}function oi(t,o,s){return t===
o?"right":s==="near"?"near":t?"partly":"wrong"}function tt({kind:t,key:o,points:s,graded:l,sealed:p}){let h=Ve[t];return{read:k=>h.read(o,k,ze),grade:k=>l?Nt(s,h.grade(
o,k,ze)):Nt(0,0),outcome:(k,C)=>p?{}:h.outcome(o,k,C,ze)}}var Xn=t=>Object.values(Ve).map(o=>o.written?.(t,ze)).find(Boolean)??
"",eo=(t,o,s)=>Ve[t].words?.(o,s)??"";var ri=["sure","fairly","guessing"],si=[0,1,2],to=300,ii=1e-9,xe=({tries:t,opened:o})=>t.slice(o);function no(t,o){let s=new Map(
t.map(d=>[d.id,d])),l=new Map(t.map(({id:d})=>[d,ai()])),p={answer(d,q,B){if(I(d.id))throw new V(W("the question has alr\
eady been answered"));q.tries.push(li(d,q,B))},hint(d,q){if(q.hints===d.hints.length)throw new V(W("there is no hint lef\
t"));q.hints+=1},show(d,q){if(!M(d.id))throw new V(W("the answer can only be shown after you have tried"));q.shown=!0},mark(d,q,B){
q.marks=ci(d,q,B)},again(d,q){if(!j(d.id))throw new V(W("the question was not missed"));q.opened=q.tries.length,q.shown=
!1,q.again+=1}};return{questions:t,question:h,progress:k,act:C,isFinal:I,mayShow:M,isMissed:j,score:U};function h(d){let q=s.
get(d);if(!q)throw new V(W("the quiz has no such question"));return q}function k(d){return l.get(h(d).id)}function C(d,q){
let B=h(d);if(!Object.hasOwn(p,q.did))throw new V(W("this cannot be done here"));return p[q.did](B,k(d),q),k(d)}function I(d){
let{tries:q,graded:B}=h(d),K=xe(k(d));if(!K.length)return!1;let D=B&&K[K.length-1].grade.verdict==="right";return k(d).shown||
D||q!==null&&K.length>=q}function M(d){let{graded:q,show_after:B}=h(d);return q&&xe(k(d)).length>=B&&!I(d)}function j(d){
return h(d).graded&&I(d)&&xe(k(d)).at(-1)?.grade.verdict!=="right"}function U(){let d=t.filter(G=>G.graded),q=d.map(({id:G})=>k(
G).tries).filter(G=>G.length),B=nt(q.map(G=>G[G.length-1].points)),K=nt(d.map(G=>G.points)),D=t.filter(({id:G})=>k(G).tries.
length).length,Q=D===t.length;return{points:B,first:nt(q.map(G=>G[0].points)),of:K,answered:D,questions:t.length,missed:t.
filter(({id:G})=>j(G)).length,passed:o&&Q?100*B>=o*K-ii:null}}}var ai=()=>({tries:[],hints:0,shown:!1,marks:[],opened:0,
again:0}),nt=t=>t.reduce((o,s)=>o+s,0);function li(t,o,s){let l=Se(s.sent)?s.sent:{},p=tt(t),h=p.read(l),k=s.confidence||
"";if(k&&!(t.confidence&&ri.includes(k)))throw new V(W("this does not say how sure you are"));let C=s.reason||"";if(typeof C!=
"string"||[...C].length>to)throw new V(W("a reason is one line of at most {most} characters",{most:to}));let I=nt(t.hints.
slice(0,o.hints).map(d=>d.cost)),M=p.grade(h),j=Math.max(0,M.points-I*M.of),U=t.reason?ve(C).join(" "):"";return{sent:l,
answer:h,grade:M,points:j,cost:I,confidence:k,reason:U}}function ci(t,o,{marks:s}){if(!t.criteria||!o.tries.length)throw new V(
W("there is no written answer to mark"));if(!(Array.isArray(s)&&s.length===t.criteria)||!s.every(p=>si.includes(p)))throw new V(
W("not every line of the rubric is marked"));return[...s]}var Se=t=>typeof t=="object"&&t!==null&&!Array.isArray(t);function Ct(t,o){let s=t.question(o),l=t.progress(o),p=xe(l),h=p[p.length-1],k=t.isFinal(o),{sent:C}=h;return{points:h.points,
of:h.grade.of,verdict:ui(s,h),note:h.grade.note,cost:h.cost,tries:l.tries.length,first:l.tries[0].points,left:s.tries===
null?null:s.tries-p.length,final:k,may_show:t.mayShow(o),confidence:h.confidence,reason:h.reason,marks:[...l.marks],...di(
s,k||!s.graded),written:typeof C.text=="string"?C.text:"",...s.sealed?{sent:C}:{},...tt(s).outcome(h.answer,k)}}function ui({
sealed:t,graded:o},{grade:s}){return t?"sent":o?s.verdict:"discussed"}function di({told:t},o){let{review_due:s,...l}=o?t.
last:t.early,p=t.review_after&&t.review_after<Mt();return{...l,review_due:p?s:""}}function Mt(){let t=new Date;return[t.
getFullYear(),t.getMonth()+1,t.getDate()].map(s=>String(s).padStart(2,"0")).join("-")}var ot=t=>async function(s,l){switch(s.keeping){case"take":return await t.refresh(),{keeping:"file",name:`${t.course}-${Mt()}\
.jsonl`,upto:t.last(),files:[t.contents()]};case"taken":return await t.noteBackup(s.upto),{keeping:"noted"};case"add":return fi(
t,new Uint8Array(l[0]));default:throw new V(W("this kind of message is not known"))}};async function fi(t,o){let{added:s,
mended:l}=await t.merge(o),p=s?mn("One entry was added from the file.","{count} entries were added from the file.",s):W(
"Nothing was added: everything in the file is already here."),h=l.map(k=>W("In the file: {what}",{what:k}));return{keeping:"\
added",told:[p,...h,t.why()].join(" ").trim()}}function oo(t){let o=ot(t),s={ask:(h,k=[])=>o(h,k)},l=W("Your answers are kept in this browser, on this computer alone. \
Download them to keep them, or to carry on elsewhere; a file that you upload is added to what is already here."),p=W("Th\
is page checks your answers by itself, so the key is in its source, where a curious reader finds it.");return de("div",{
class:"ck coursekit-answers",role:"group","aria-label":W("Your answers as a file"),lang:Me.used},de("p",{class:"ck-headi\
ng"},W("Your answers as a file")),de("p",{},l),vn(s),de("p",{class:"ck-beside"},p))}function ro(){"use strict";var t=(()=>{var o=Object.defineProperty,s=Object.getOwnPropertyDescriptor,l=Object.getOwnPropertyNames,
p=Object.prototype.hasOwnProperty,h=(e,n)=>{for(var r in n)o(e,r,{get:n[r],enumerable:!0})},k=(e,n,r,i)=>{if(n&&typeof n==
"object"||typeof n=="function")for(let a of l(n))!p.call(e,a)&&a!==r&&o(e,a,{get:()=>n[a],enumerable:!(i=s(n,a))||i.enumerable});
return e},C=e=>k(o({},"__esModule",{value:!0}),e),I={};h(I,{explorer:()=>me,progress:()=>Qo,quiz:()=>ds,reader:()=>vs});
var M={},j={used:"",own:""};function U(e,n){M=e.get("words")??{};let r=e.get("languages");r?.used&&(j=r,n.lang=r.used,n.
dir=r.direction)}function d(e,n={}){let r=M[e]??e;return B(typeof r=="string"?r:r[0],n)}function q(e,n,r,i={}){let a=M[e]??
[e,n],c=Number.isInteger(r)?r<200?r:100+r%100:100,g=(M[e]&&M[""]?.[c])??+(r!==1);return B(a[Number(g)],{count:r,...i})}function B(e,n){
return e.replace(/\{(\w+)\}/g,(r,i)=>i in n?String(n[i]):r)}function K(e){if(e==="undated")return d("The text gives no d\
ate.");let[,n,r,i]=/^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(e)??[];if(!r)return e;let a=new Date(Date.UTC(Number(n),Number(r)-
1,Number(i??1))),{used:c}=j;return a.toLocaleDateString(!c||c==="en"?"en-GB":c,{year:"numeric",month:"long",...i?{day:"n\
umeric"}:{},timeZone:"UTC"})}var D=15e3,Q=new Set(["a","button","input","select","textarea","summary"]),G="a[href], butt\
on, input, select, textarea, summary, [tabindex]";function u(e,n={},...r){let i=document.createElement(e);for(let[a,c]of Object.
entries(n))a.startsWith("on")?i.addEventListener(a.slice(2),c):c!==!1&&c!=null&&i.setAttribute(a,c===!0?"":c);n.dir==="a\
uto"&&j.own&&(i.lang=j.own);for(let a of r)a!=null&&i.append(a);return(Q.has(e)||"tabindex"in n)&&X(i),i}function X(e){e instanceof
HTMLElement&&e.matches(G)&&(e.dataset.lmSuppressShortcuts="true")}document.documentElement.dataset.ckKeepsKeys||(document.
documentElement.dataset.ckKeepsKeys="true",document.addEventListener("focusin",({target:e})=>{e instanceof Element&&e.closest(
".jupyter-widgets")&&X(e)}));function se(e,n,r){let i=u(e,n);return/[<&]/.test(r)?(i.innerHTML=r,i.querySelectorAll(G).forEach(
X)):i.textContent=r,i}function ie(){let e=u("div",{role:"status","aria-live":"polite",class:"ck-unseen"}),n;return{region:e,
announce:r=>{e.replaceChildren(u("p",{},r)),clearTimeout(n),n=setTimeout(()=>e.replaceChildren(),D)}}}var H=Math.random().
toString(36).slice(2,12),ee=0;function re(e){return ee+=1,`ck-${e}-${H}-${ee}`}var me={render({model:e,el:n}){U(e,n);let{
region:r,announce:i}=ie(),a=e.get("choices").map((R,$)=>_e(R,()=>f($))),c=u("button",{type:"button",onclick:b},d("Show a\
ll rows")),g=u("p",{class:"ck-count"}),y=jo(e.get("columns")),m=u("div",{class:"ck-picture"});return n.replaceChildren(u(
"div",{class:"ck ck-explorer",role:"group","aria-label":d("Table with choices")},u("div",{class:"ck-choices"},...a.map(({
element:R})=>R),c),g,y.element,m,r)),e.on("change:chosen",x),e.on("change:picture",T),x(),()=>{e.off("change:chosen",x),
e.off("change:picture",T)};function f(R){let $=[...e.get("chosen")];$[R]=a[R].value(),S($)}function b(){S(a.map(()=>null))}
function S(R){e.set("chosen",R),e.save_changes(),i(g.textContent)}function x(){let R=e.get("chosen"),$=e.get("rows"),z=$.
filter(({facets:w})=>w.every((v,L)=>R[L]===null||R[L]===v));a.forEach((w,v)=>{w.show(R[v])}),g.textContent=z.length?q("1\
 of {total} rows matches.","{count} of {total} rows match.",z.length,{total:$.length}):d("No row matches all of these ch\
oices."),y.show(z),T()}function T(){let R=e.get("picture"),$=JSON.stringify(R.of)===JSON.stringify(e.get("chosen"));R.of?
$?R.fault?m.replaceChildren(u("p",{dir:"auto"},R.fault)):m.replaceChildren(...R.lead?[qo(R)]:[]):m.replaceChildren(u("p",
{},d("The figure for these rows is being drawn."))):m.replaceChildren()}}};function _e({name:e,values:n},r){let i=n.map(
(c,g)=>u("option",{value:g,dir:"auto"},c||d("no entry"))),a=u("select",{onchange:r},u("option",{value:""},d("all")),...i);
return{element:u("label",{},u("span",{dir:"auto"},e)," ",a),value:()=>a.value===""?null:n[Number(a.value)],show:c=>a.value=
c===null?"":String(n.indexOf(c))}}function jo(e){let n=u("tbody"),r=e.map(y=>u("th",{scope:"col",dir:"auto"},y)),i=u("ta\
ble",{},u("thead",{},u("tr",{},...r)),n),a=d("The matching rows"),c=u("div",{class:"ck-fitting",role:"group",tabindex:"0",
"aria-label":a},i);return{element:c,show:g};function g(y){c.hidden=y.length===0,c.scrollTop=0,n.replaceChildren(...y.map(
({cells:m})=>u("tr",{},...m.map(Lo))))}}function Lo(e){let n=/^https?:\/\/(?:www\.)?([^\s/?#@]+)\S*$/.exec(e)?.[1];return n?
u("td",{},u("a",{href:e,target:"_blank",rel:"noopener noreferrer"},n)):u("td",{dir:"auto",class:/^\d{4}(-\d\d){0,2}$/.test(
e)&&"ck-date"},e)}function qo({source:e,alt:n,lead:r,parts:i}){if(!e)return u("div",{lang:"en"},u("p",{},r),...ct(i));let a=ct(
i.filter(({open:y})=>!y)),c=u("details",{},u("summary",{},d("Describe this figure")),u("p",{},r),...a),g=u("figcaption",
{},...ct(i.filter(({open:y})=>y)),a.length?c:"");return u("figure",{lang:"en"},u("img",{alt:n,src:e}),g)}function ct(e){
return e.flatMap(({heading:n,items:r})=>[u("p",{},u("strong",{},n)),u("ol",{},...r.map(i=>u("li",{},i)))])}var _t="cours\
ekit",Ie="records";function $o(e,n,r){let i=!0,a=null,c=!1;e.on("change:keeping",g),g();async function g(){try{await _o(
y)}catch(m){c||r(m instanceof Error?m.message:String(m)),c=!0}}async function y(){if(!i&&!e.get("keeping").at_stake)return;
let m=await Io();try{let{course:f}=e.get("keeping"),b=await Do(m,f);b&&!Po(b,a)&&await n.ask({keeping:"add"},[b]);let{upto:S,
files:x}=await n.ask({keeping:"take"});S&&(a=Uo(x[0]),await Bo(m,f,a),await n.ask({keeping:"taken",upto:S})),i=!1}finally{
m.close()}}}function _o(e){return navigator.locks?navigator.locks.request(_t,e):e()}function Io(){return new Promise((e,n)=>{
let r=indexedDB.open(_t,1);r.onupgradeneeded=()=>r.result.createObjectStore(Ie),r.onsuccess=()=>e(r.result),r.onerror=()=>n(
r.error)})}function Do(e,n){return new Promise((r,i)=>{let a=e.transaction(Ie).objectStore(Ie).get(n);a.onsuccess=()=>r(
a.result),a.onerror=()=>i(a.error)})}function Bo(e,n,r){return new Promise((i,a)=>{let c=e.transaction(Ie,"readwrite");c.
objectStore(Ie).put(r,n),c.oncomplete=()=>i(),c.onabort=()=>a(c.error)})}var Uo=({buffer:e,byteOffset:n,byteLength:r})=>new Uint8Array(
e,n,r).slice(),Po=(e,n)=>e.length===n?.length&&e.every((r,i)=>r===n[i]),zo=1e4,It=8,Fo=6e4;function Wo(e,n,r){return Dt(
e,n,Bt(e,r))}function Go(e,n,r){let i=Bt(e,r),a=Dt(e,n,i);return e.get("keeping").place!=="session"&&n.append(Yo(i)),{link:i,
leave:a}}function Dt(e,n,r){let{place:i}=e.get("keeping"),a=()=>{},c=g=>{n.prepend(Ho(e,r,g)),a=Jo(e)};return i==="sessi\
on"&&c(""),i==="page"&&$o(e,r,c),()=>a()}function Bt(e,n){let r=new Map;return e.on("msg:custom",(i,a)=>{i.keeping==="ch\
anged"&&n();let c=r.get(i.keeping_id);c&&(r.delete(i.keeping_id),clearTimeout(c.timer),i.keeping==="refused"?c.refuse(new Error(
i.reason)):c.resolve({...i,files:a}))}),{ask(i,a=[]){return new Promise((c,g)=>{let y=re("keeping"),m=()=>g(new Error(d(
"The kernel is not answering. Run this cell again.")));r.set(y,{resolve:c,refuse:g,timer:setTimeout(m,zo)});try{e.send({
...i,keeping_id:y},void 0,a)}catch{}})}}}function Ho(e,n,r){let i=u("p",{class:"ck-reminder"}),a=()=>{let c=d("Some of y\
our work is not in any file you have downloaded: download it before you leave.");i.replaceChildren(e.get("keeping").at_stake?
c:"")};return e.on("change:keeping",a),a(),u("div",{class:"ck ck-keeping",role:"group","aria-label":d("Your answers are \
not kept here.")},u("p",{},u("strong",{},d("Your answers are not kept here."))," ",r?d("The browser will not store them \
({reason}).",{reason:r}):""," ",d("They are deleted when this session ends, or when it has been idle for a few minutes. \
Download them before you leave; next time, upload the file and carry on where you left off.")),Ut(n),i)}function Yo(e){let n=d(
"Take your answers with you, to keep them or to carry on with them on another computer. A file that you upload is added \
to what is already here; nothing is lost.");return u("div",{class:"ck"},u("h3",{},d("Your answers as a file")),u("p",{},
n),Ut(e))}function Ut(e){let{region:n,announce:r}=ie(),i=u("p",{class:"ck-notice"}),a=u("input",{type:"file",accept:".js\
onl",hidden:!0,onchange:f}),c=u("button",{type:"button",onclick:m},d("Download my answers")),g=u("button",{type:"button",
onclick:()=>a.click()},d("Upload a file of answers"));return u("div",{class:"ck-file"},u("div",{class:"ck-actions"},c,g,
a),i,n);function y(b){i.replaceChildren(b),r(b)}async function m(){try{let{name:b,upto:S,files:x}=await e.ask({keeping:"\
take"});if(!S)return y(d("There is nothing to download yet."));Ko(new Blob(x,{type:"application/jsonl"}),b),await e.ask(
{keeping:"taken",upto:S}),y(d("Downloaded: {name}. Keep this file.",{name:b}))}catch(b){y(d("Not downloaded: {reason}",{
reason:Pt(b)}))}}async function f(){let[b]=a.files??[];if(b)try{if(b.size>It*1024*1024)throw new Error(d("expected a fil\
e of at most {most} MB. A larger one can be added with the command `coursekit progress --merge`.",{most:It}));let{told:S}=await e.
ask({keeping:"add"},[await b.arrayBuffer()]);y(S)}catch(S){y(d("Not uploaded: {reason}",{reason:Pt(S)}))}finally{a.value=
""}}}var Pt=e=>e instanceof Error?e.message:String(e);function Ko(e,n){let r=URL.createObjectURL(e);u("a",{href:r,download:n}).
click(),setTimeout(()=>URL.revokeObjectURL(r),Fo)}function Jo(e){let n=r=>{e.get("keeping").at_stake&&r.preventDefault()};
return window.addEventListener("beforeunload",n),()=>window.removeEventListener("beforeunload",n)}var Vo=300,Ge=14,ut=17,
dt=["done","missed","left"],zt={done:"M3 7.5 6 10.5 11 4",missed:"M4 4 10 10M10 4 4 10"},Qo={render({model:e,el:n}){U(e,
n);let r=Zo(g=>i.ask(g));n.replaceChildren(r.element);let{link:i,leave:a}=Go(e,n,r.lookSoon);r.look();let c=new IntersectionObserver(
([g])=>g.isIntersecting&&r.lookSoon());return c.observe(n),()=>{c.disconnect(),a()}}};function Zo(e){let{region:n,announce:r}=ie(),
i=u("p",{class:"ck-total"}),a=u("p",{class:"ck-notice"}),c=u("div"),g=u("button",{type:"button",onclick:x},d("Refresh")),
y=u("div",{class:"ck ck-progress"},i,tr(),g,a,c,n),m,f="";return{element:y,look:b,lookSoon:S};async function b(){try{let{
lessons:T,unread:R,apart:$}=await e({keeping:"look"}),z=[...R.map(v=>d("This lesson cannot be read: {why}",{why:v})),$];
a.replaceChildren(...z.filter(Boolean).map(v=>u("p",{},v)));let w=JSON.stringify(T);return w===f||(f=w,i.replaceChildren(
T.length?d("All lessons: {counts}",{counts:ft(T.flatMap(Ft))}):d("No lesson here has any questions.")),c.replaceChildren(
...T.map(Xo))),!0}catch(T){let R=T instanceof Error?T.message:String(T);return a.replaceChildren(R),r(R),!1}}function S(){
clearTimeout(m),m=setTimeout(b,Vo)}async function x(){await b()&&r(i.textContent)}}var Ft=e=>e.objectives.flatMap(({questions:n})=>n.
map(({state:r})=>r));function Xo(e){let n=Ft(e),r=u("span",{dir:"auto"},e.title),i=u("span",{class:"ck-unseen"},d("(open\
s in a new tab)")),a=dt.flatMap(c=>n.filter(g=>g===c));return u("section",{},u("h3",{},u("a",{href:e.file,target:"_blank",
rel:"noopener"},r," ",i)),u("p",{class:"ck-counts"},ht(a),ft(n)),u("ul",{},...e.objectives.map(er)))}function er({text:e,
questions:n}){let r=n.map(({state:c})=>c),i=n.filter(({state:c})=>c==="missed"),a=n.filter(({state:c,earlier:g})=>c==="l\
eft"&&g);return u("li",{},e?u("span",{dir:"auto"},e):d("Questions without an objective"),u("p",{class:"ck-counts"},ht(r),
ft(r)),Wt(d("Missed:"),i),Wt(d("Changed since you answered:"),a))}function Wt(e,n){if(!n.length)return null;let r=n.map(
({prompt:i})=>se("li",{dir:"auto"},i));return u("div",{class:"ck-prompts"},u("p",{},e),u("ul",{},...r))}function ft(e){let[
n,r,i]=dt.map(a=>e.filter(c=>c===a).length);return d("{done} done, {missed} missed, {left} left",{done:n,missed:r,left:i})}
function tr(){let e={done:d("done"),missed:d("missed"),left:d("left")},n=dt.map(r=>u("span",{},ht([r]),` ${e[r]}`));return u(
"p",{class:"ck-legend"},d("A symbol for each question:"),...n)}function ht(e){let n=He("svg",{class:"ck-marks",width:e.length*
ut,height:Ge,viewBox:`0 0 ${e.length*ut} ${Ge}`,"aria-hidden":"true",focusable:"false"});return e.forEach((r,i)=>{let a=He(
"g",{class:`ck-mark-${r}`,transform:`translate(${i*ut} 0)`});a.append(He("rect",{x:1,y:1,width:Ge-2,height:Ge-2,rx:2})),
zt[r]&&a.append(He("path",{d:zt[r]})),n.append(a)}),n}function He(e,n){let r=document.createElementNS("http://www.w3.org\
/2000/svg",e);for(let[i,a]of Object.entries(n))r.setAttribute(i,`${a}`);return r}var nr=3,or=30,Gt=100;function rr(e,{way:n,
makeForm:r,put:i}){let a=[],c=n==="one-by-one",g=u("button",{type:"button",class:"ck-main",hidden:!0,onclick:z},d("Next \
question")),y={},m=0;return{next:g,begin(){x(nr),a.length<e.length&&sr(S)},addAll:()=>x(1/0),restore:T,restoreOne:R,arrange:$,
named:f,around(w){let v=w instanceof Element?w.closest("form"):null;return a.find(L=>L.element===v)},actions:()=>Object.
fromEntries(b().flatMap(([w,v])=>{let L=v.action();return L?[[w,L]]:[]})),left:()=>a.filter(w=>!w.isAnswered()).length,firstToAnswer:()=>b().
find(([w])=>!y[w]?.result)?.[1],setSaved(w){for(let[v,L]of b())w.has(v)||L.setUnsaved("")}};function f(w){return a[e.findIndex(
({id:v})=>v===w)]}function b(){return a.map((w,v)=>[e[v].id,w])}function S(){x(or),a.length<e.length&&setTimeout(S)}function x(w){
let v=e.slice(a.length,a.length+w).map((L,E)=>{let O=a.length+E+1,N=d("Question {place} of {count}",{place:O,count:e.length}),
A=r(L,N);return y[L.id]&&A.restore(y[L.id]),A});a.push(...v),$(),i(v,e.length-a.length)}function T(w){y=w,n!=="each"&&x(
1/0);for(let[v,L]of b())L.restore(y[v]);c&&(m=Math.max(0,a.findIndex(v=>!v.isAnswered()))),$()}function R(w,v){y[w]=v,f(
w)?.restore(v),$()}function $(){a.forEach((w,v)=>{w.element.hidden=c&&v>m}),g.hidden=!(c&&m<a.length-1&&a[m].isAnswered())}
function z(){m+=1,$(),a[m].focus()}}function sr(e){let n=!1,r=()=>{n||e(),n=!0};setTimeout(r,Gt),requestAnimationFrame(()=>ir(
r))}function ir(e){"requestIdleCallback"in window?requestIdleCallback(e,{timeout:Gt}):setTimeout(e)}var ar=({options:e},{
t:n,viewOptions:r})=>r(e,{how:n("Choose one answer."),type:"radio"}),lr=({options:e},{t:n,viewOptions:r})=>r(e,{how:n("C\
hoose every answer that is right."),type:"checkbox"});function cr(e,n){let{make:r,makeMarkdown:i,t:a}=n,c=e.right;return n.
viewPlaced(e,a("Choose a column for each."),g=>{let y=n.uniqueId("classify"),m=i("legend",{dir:"auto"},g),f=c.map(({token:x})=>r(
"input",{type:"radio",name:y,value:x})),b=c.map((x,T)=>r("label",{},f[T]," ",i("span",{dir:"auto"},x.text))),S=r("fields\
et",{class:"ck-inline"},m,...b);return{element:S,control:S,words:m.textContent??"",value:()=>n.chosenValue(f),set:x=>n.chooseValue(
f,x)}})}function ur(e,n){let{describe:r,make:i,setInvalid:a,t:c}=n,g=e.pieces,y=e.gaps,m=y.map((S,x)=>{let T=c("Gap {pla\
ce} of {count}",{place:x+1,count:y.length});return{control:n.makeBlank({class:"ck-gap","aria-label":T},S),label:T,feedback:n.
makeFeedback()}}),f=i("p",{class:"ck-cloze",dir:"auto",id:n.uniqueId("cloze")});g.forEach((S,x)=>{f.append(n.makeMarkdown(
"span",{},S)),m[x]&&f.append(m[x].control)});for(let{control:S}of m)r(S,f);let b=i("div",{},f,...m.map(({feedback:S})=>S.
element));return{how:c("Fill the gaps."),body:b,answer(){let S=m.map(({control:x})=>x.value.trim());return S.some(Boolean)?
{gaps:S}:null},fill({gaps:S}){m.forEach(({control:x},T)=>{x.value=S[T]??""})},show(S){m.forEach(({control:x,label:T,feedback:R},$)=>{
let{right:z,written:w,...v}=S.gaps[$];x.value=w,r(x,R.element,f),a(x,w&&!z);let L=n.placeVerdict(z,w),E={right:c("{gap}:\
 right",{gap:T}),wrong:c("{gap}: not right",{gap:T}),left:c("{gap}: left empty",{gap:T})};R.set(...n.placeTold(L,E[L],v))})},
said:()=>m.map(({feedback:S})=>S.text()).join(" "),...n.closing(b,()=>{for(let{control:S,feedback:x}of m)r(S,f),a(S,!1),
x.set()})}}function dr(e,{dateInWords:n,make:r,t:i,uniqueId:a,viewTyped:c}){let g=a("undated"),y=r("input",{type:"checkb\
ox",id:g,onchange:b}),m=r("label",{for:g},` ${i("The text gives no date.")}`),f=c({how:i("Type a date that is as precise\
 as the text: a day, a month or a year."),label:i("Date:"),more:r("p",{},y,m),sent:()=>y.checked?{undated:!0}:null,filled(S){
y.checked=!!S.undated,b()},shown({understood:S}){y.checked=S==="undated"},key:n});return f;function b(){f.input.disabled=
y.checked}}function fr(e,n){let{make:r,makeMarkdown:i,markdownBlock:a,t:c,uniqueId:g}=n,y=r("textarea",{id:g("text"),rows:6,
maxlength:1e4,dir:"auto",oninput:x}),m=r("p",{class:"ck-how",id:g("count")});y.setAttribute("aria-describedby",m.id);let f=r(
"div",{class:"ck-discussed",hidden:!0}),b=i("span",{},e.role),S=r("div",{},r("p",{dir:"auto"},r("strong",{},c("Your role\
: ")),b),r("label",{for:y.id},c("Write what somebody in this role would say:")),y,m,f);return x(),{how:c("You are not as\
ked for your own opinion, and no answer is graded."),check:c("Compare"),isFreeText:!0,body:S,answer:()=>y.value.trim()?{
text:y.value.trim()}:null,fill(v){y.value=v.text,x()},show(v){y.value||(y.value=v.written),x(),f.hidden=!1,f.replaceChildren(
T(c("Answers that can be defended")),...v.positions.map(R),T(c("Mark your own answer")),$(v),T(c("Examples")),...v.exemplars.
map(w))},said:({positions:v})=>c("{count} answers that can be defended are shown below your own.",{count:v.length}),...n.
closing(S)};function x(){let v=y.value.split(/\s+/).filter(Boolean).length,{limit:L}=e;m.replaceChildren(c("{count} of a\
t most {limit} words",{count:v,limit:L})),m.classList.toggle("ck-over",v>L)}function T(v){return r("p",{class:"ck-headin\
g"},v)}function R({answer:v,held_by:L,strongest:E,counter:O}){let N=g("position");return r("div",{class:"ck-position",role:"\
group","aria-labelledby":N},i("p",{class:"ck-heading",dir:"auto",id:N},v),r("p",{dir:"auto"},c("Held by {who}.",{who:L})),
r("p",{},r("strong",{},c("The strongest argument for it"))),a(E),r("p",{},r("strong",{},c("The strongest argument agains\
t it"))),a(O))}function $({rubric:v,marks:L}){let E=v.map((Z,ne)=>z(Z,L[ne])),O=r("p",{class:"ck-beside"}),N=r("button",
{type:"button",onclick:P},c("Save my marks")),A=r("div",{class:"ck-actions"},N);return r("div",{},...E.map(({element:Z})=>Z),
A,O);function P(){let Z=E.map(({value:ne})=>ne());Z.includes(-1)?J(c("Mark every line first.")):n.mark(Z,()=>J(c("Your m\
arks have been saved.")))}function J(Z){O.replaceChildren(Z),n.announce(Z)}}function z(v,L){let E=g("rubric"),O=[c("Not \
yet"),c("Partly"),c("Yes")],N=O.map((A,P)=>{let J=r("input",{type:"radio",name:E,value:P});return J.checked=L===P,J});return{
element:r("fieldset",{class:"ck-inline"},i("legend",{dir:"auto"},v),...N.map((A,P)=>r("label",{},A,` ${O[P]}`))),value:()=>N.
findIndex(A=>A.checked)}}function w({label:v,text:L,comment:E}){let O=r("div",{class:"ck-comment"},a(E));return r("detai\
ls",{},r("summary",{},v),a(L),O)}}function hr(e,n){let{describe:r,make:i,markdownBlock:a,setDisabled:c,setInvalid:g,t:y}=n,
m=e.words,f=n.viewMarking(m,e.rest,{"aria-label":y("Words in the passage")}),b=f.element,S=i("button",{type:"button",onclick:$},
y("Clear the marks")),x=n.makeFeedback(),T=i("div",{class:"ck-actions"},S),R=i("div",{},b,T,x.element);return{how:y("Mar\
k the words: drag over them, or move with the arrow keys and mark with the space bar; Shift with an arrow key marks more\
."),body:R,answer:()=>f.marked().length?{words:f.marked()}:null,fill:({words:w})=>f.markAll(v=>w.includes(v)),show(w){f.
markAll(L=>w.words.includes(L),!0);let v=[a(w.feedback)];if(w.key){let L=new Set(w.key);f.words.forEach((E,O)=>{E.dataset.
key=String(L.has(O))}),v.push(n.keyLine(w.key.map(z).join("")))}w.why&&v.push(a(w.why)),x.set(...v),r(b,x.element),g(b,w.
verdict!=="right")},said:()=>x.text(),close(){f.close(),c(R,!0)},open(){f.open(),c(R,!1);for(let w of f.words)delete w.dataset.
key;x.set(),r(b),g(b,!1)}};function $(){f.markAll(()=>!1)}function z(w,v){return(v?m[w][0]:"")+f.words[w].textContent}}function pr(e,{
make:n,makeMarkdown:r,makeSelect:i,plainText:a,t:c,uniqueId:g,viewPlaced:y}){let m=e.right.map(f=>[f.token,a(f.text)]);return y(
e,c("For each one, choose what goes with it."),f=>{let b=g("match"),S=i({id:b},m),x=r("label",{for:b,dir:"auto"},f);return{
element:n("div",{class:"ck-pair"},x,S),control:S,words:x.textContent??"",value:()=>S.value,set(T){S.value=T}}})}var Ae="\
nothing";function mr(e,n){let{chosenValue:r,describe:i,make:a,setInvalid:c,t:g}=n,y=n.uniqueId("mend"),m=[...e.row,[Ae,""]].
map((w,v)=>gr(w,{name:y,id:`${y}-${v}`,onchange:z},n)),f=m.map(({input:w})=>w),b=n.makeBlank({id:n.uniqueId("mended")},e.
among),S=a("label",{for:b.id},g("What should it say?")),x=a("p",{class:"ck-field"},S,b),T=n.makeFeedback(),R=a("div",{},
a("blockquote",{dir:"auto"},e.sentence),a("div",{class:"ck-options"},...m.map(({element:w})=>w)),x,T.element);return z(),
{how:g("Choose the wrong cell, then say what it should contain."),body:R,answer(){let w=r(f),v=b.value.trim();return w===
Ae?{cell:w}:w&&v?{cell:w,text:v}:null},fill:({cell:w,text:v})=>$(w,v??""),show(w){$(w.cell,w.value),T.set(...wr(w,n));let v=f.
find(L=>L.checked);i(v,T.element),i(b,T.element),c(b,Ht(w)==="wrong")},said:()=>T.text(),...n.closing(R,()=>{T.set();for(let w of[
...f,b])i(w);c(b,!1)})};function $(w,v){n.chooseValue(f,w),b.value=v,z()}function z(){x.hidden=["",Ae].includes(r(f))}}function gr([
e,n],{name:r,id:i,onchange:a},{make:c,t:g}){let y=c("input",{type:"radio",name:r,id:i,value:e,onchange:a}),m=e===Ae?c("l\
abel",{for:i},Yt(g)):c("label",{for:i,dir:"auto"},c("strong",{},`${e}: `),n);return{input:y,element:c("div",{class:"ck-o\
ption"},y,m)}}function wr(e,{keyLine:n,markdownBlock:r,t:i,verdictLine:a}){let{right:c,feedback:g,key:y,why:m}=e,f=Ht(e);
return[c?a("right",i("The cell: right")):a("wrong",i("The cell: not right")),...f==="right"?[a(f,i("What it should say: \
right"))]:[],...f==="wrong"?[a(f,i("What it should say: not right"))]:[],...g?[r(g)]:[],...y?[n(y.cell===Ae?Yt(i):`${y.cell}\
: ${y.value}`)]:[],...m?[r(m)]:[]]}function Ht({right:e,cell:n,verdict:r}){return!e||n===Ae?"":r==="right"?"right":"wron\
g"}var Yt=e=>e("Nothing in this row is wrong");function kr({unit:e},{make:n,t:r,viewTyped:i}){let a=e?n("span",{"aria-hi\
dden":"true"},` ${e}`):null,c=e?r("Number ({unit}):",{unit:e}):r("Number:"),g=i({how:r("Type a number."),label:c,after:a});
return g.input.setAttribute("inputmode","decimal"),g}function br(e,n){let{announce:r,describe:i,make:a,markdownBlock:c,plainText:g,
setOff:y,t:m}=n,f=n.makeFeedback(),b=a("ol",{class:"ck-order"}),S=a("div",{},b,f.element),x=e.items.map(T);return w(),{how:m(
"Put them in order, with the first at the top: use the buttons, or the arrow keys on a button."),body:S,answer:()=>({order:x.
map(({token:v})=>v)}),fill:({order:v})=>$(v),show(v){$(v.key??v.order);let L=[v.feedback,v.why].filter(Boolean).map(c);f.
set(...L,...R(v.open??[])),i(b,f.element)},said:()=>f.text(),...n.closing(S,()=>{f.set(),i(b),w()})};function T({token:v,
text:L}){let E=g(L),O=n.makeMarkdown("span",{class:"ck-words",dir:"auto"},L),N=Z("↑",m("Move up: {item}",{item:E}),-1),
A=Z("↓",m("Move down: {item}",{item:E}),1),P=a("span",{class:"ck-moves"},N,A),J=a("li",{onkeydown:ne},P,O);return{token:v,
words:E,row:J,up:N,down:A};function Z(ae,fe,pe){return a("button",{type:"button",class:"ck-move","aria-label":fe,onclick:()=>z(
v,pe)},ae)}function ne(ae){let fe={ArrowUp:-1,ArrowDown:1}[ae.key];fe&&(ae.preventDefault(),ae.stopPropagation(),z(v,fe))}}
function R(v){if(!v.length)return[];let L=v.map(([O,N])=>a("li",{},m("{one} / {other}",{one:g(O),other:g(N)}))),E=m("The\
 text does not say which of these came first:");return[a("p",{},E),a("ul",{},...L)]}function $(v){x.sort((L,E)=>v.indexOf(
L.token)-v.indexOf(E.token)),w()}function z(v,L){let E=x.findIndex(J=>J.token===v),O=E+L,N=x[E];if(N.up.disabled||O<0||O>=
x.length)return;x.splice(E,1),x.splice(O,0,N);let A=document.activeElement;w(),A instanceof HTMLElement&&A.focus();let P={
item:N.words,place:O+1,count:x.length};r(m("{item}: now {place} of {count}",P))}function w(){b.replaceChildren(...x.map(
({row:v})=>v)),x.forEach(({up:v,down:L},E)=>{y(v,E===0),y(L,E===x.length-1)})}}var yr=(e,{t:n,viewTyped:r})=>r({how:n("T\
ype a word or a short phrase. Capitals and accents do not matter."),label:n("Answer:")});function vr(e,n){let{chooseValue:r,
chosenValue:i,describe:a,keyLine:c,make:g,markdownBlock:y,t:m}=n,f=n.uniqueId("true-or-false"),b=n.makeFeedback(),S=[m("\
True"),m("False")],x=[!0,!1].map($=>g("input",{type:"radio",name:f,value:String($)})),T=x.map(($,z)=>g("label",{},$,` ${S[z]}`)),
R=g("div",{},g("div",{class:"ck-inline"},...T),b.element);return{how:m("True or false?"),body:R,answer(){let $=i(x);return $?
{answer:$==="true"}:null},fill:({answer:$})=>r(x,String($)),show($){r(x,String($.answer));let z="key"in $?[c(S[$.key?0:1])]:
[];b.set(y($.feedback),...z),a(x.find(w=>w.checked),b.element)},said:()=>b.text(),...n.closing(R,()=>{b.set();for(let $ of x)
a($)})}}var xr={choice:ar,choices:lr,classify:cr,cloze:ur,date:dr,discuss:fr,highlight:hr,match:pr,mend:mr,number:kr,order:br,
"short-text":yr,"true-or-false":vr},Kt={};h(Kt,{chooseValue:()=>Zt,chosenValue:()=>Qt,closing:()=>Je,describe:()=>ye,focusFirst:()=>Vt,
isOff:()=>Oe,keyLine:()=>pt,makeBlank:()=>tn,makeFeedback:()=>De,makeSelect:()=>nn,markdownBlock:()=>Ne,placeTold:()=>en,
placeVerdict:()=>Xt,plainText:()=>Jt,rounded:()=>ke,sentence:()=>Ke,setDisabled:()=>mt,setInvalid:()=>Be,setOff:()=>ge,verdictLine:()=>Ye});
var Sr={right:"✓",partly:"≈",near:"≈",wrong:"✗",missed:"○",left:"–",discussed:"⇄",sent:"→"};function Ye(e,n){
let r=u("span",{"aria-hidden":"true"},`${Sr[e]} `);return u("p",{class:`ck-verdict ck-${e}`},r,n)}function De(){let e=u(
"div",{class:"ck-feedback",id:re("feedback"),hidden:!0});return{element:e,text:()=>Or(e),set(...n){e.hidden=!n.length,e.
replaceChildren(...n)}}}var Ke=e=>/[.!?:…。؟]["”’)]*$/.test(e)?e:`${e}.`;function Or(e){let n=e.cloneNode(!0);for(let r of n.
querySelectorAll("[aria-hidden]"))r.remove();return[...n.children].map(r=>r.textContent?.trim()??"").filter(Boolean).map(
Ke).join(" ")}var Ne=e=>se("div",{dir:"auto"},e),Jt=e=>se("span",{},e).textContent??"";function ye(e,...n){n.length?e?.setAttribute(
"aria-describedby",n.map(({id:r})=>r).join(" ")):e?.removeAttribute("aria-describedby")}function Be(e,n){n?e.setAttribute(
"aria-invalid","true"):e.removeAttribute("aria-invalid")}var ge=(e,n)=>e.setAttribute("aria-disabled",String(n)),Oe=e=>e.
getAttribute("aria-disabled")==="true",pt=e=>u("p",{class:"ck-key"},d("The answer: {key}",{key:e}));function mt(e,n){let r=e.
querySelectorAll("input, select, textarea, button");for(let i of r)i.disabled=n}function Vt(e){e.querySelector("input, s\
elect, textarea, button, [tabindex='0']")?.focus()}var Je=(e,n)=>({close:()=>mt(e,!0),open(){mt(e,!1),n?.()}}),Qt=e=>e.find(
n=>n.checked)?.value??"";function Zt(e,n){for(let r of e)r.checked=r.value===n}function Xt(e,n){return e?"right":n?"wron\
g":"left"}function en(e,n,{feedback:r,key:i,why:a}){return[Ye(e,n),...r?[Ne(r)]:[],...i&&e!=="right"?[pt(i)]:[],...a?[Ne(
a)]:[]]}function tn(e,n){return n.length?nn(e,n.map(r=>[r,r])):u("input",{...e,type:"text",autocomplete:"off",maxlength:200,
dir:"auto"})}function nn(e,n){let r=u("option",{value:""},d("Choose …")),i=n.map(([a,c])=>u("option",{value:a,dir:"aut\
o"},c));return u("select",e,r,...i)}var ke=e=>String(Math.round(e*100)/100),on=()=>({sure:d("Sure"),fairly:d("Fairly sur\
e"),guessing:d("Guessing")});function Er(){let e=re("confidence"),n=Object.entries(on()).map(([a,c])=>{let g=u("input",{
type:"radio",name:e,value:a});return{input:g,label:u("label",{},g,` ${c}`)}}),r=n.map(({input:a})=>a),i=u("legend",{},d(
"How sure are you?"));return{element:u("fieldset",{class:"ck-inline"},i,...n.map(({label:a})=>a)),value:()=>Qt(r),show:a=>Zt(
r,a),close(){for(let a of r)a.disabled=!0}}}function Tr(){let e=re("reason"),n=u("input",{type:"text",id:e,maxlength:300,
dir:"auto"}),r=u("label",{for:e},d("Why? In one line:"));return{element:u("p",{class:"ck-field"},r,n),value:()=>n.value.
trim(),show(i){n.value=i},close(){n.disabled=!0}}}function Ar(e,n){let r=u("ol",{class:"ck-hints",hidden:!0}),i=u("butto\
n",{type:"button",hidden:!e.hints,onclick:g}),a=()=>r.lastElementChild?.textContent;return m(),{list:r,button:i,show:y,offerNext:m,
last:a,count:c};function c(){return r.children.length}function g(){Oe(i)||(ge(i,!0),n())}function y(f){r.hidden=!f.length,
r.replaceChildren(...f.map(b=>se("li",{dir:"auto"},b))),m()}function m(){let f=e.hints-c(),b=f?e.costs[c()]:0,S=b?d(", c\
osts {share}%",{share:ke(100*b)}):"",x=f?d("Show a hint ({left} left{costs})",{left:f,costs:S}):d("No hint left");i.replaceChildren(
x),ge(i,!f)}}function Nr(e,n){let r=e.confidence?Er():null,i=e.reason?Tr():null,a="";return g(),{elements:[n.body,r?.element,
i?.element],draft:c,settle:g,unchecked:y,fill:m,show:f,open:()=>n.open(),close(){for(let b of[n,r,i])b?.close()}};function c(){
return{sent:n.answer(),confidence:r?.value(),reason:i?.value()}}function g(){a=JSON.stringify(c())}function y(){let b=c();
return JSON.stringify(b)===a?null:b}function m(b){try{b.sent&&n.fill(b.sent),r?.show(b.confidence),i?.show(b.reason??"")}catch{}}
function f(b){b.verdict==="sent"?n.fill(b.sent):n.show(b),r?.show(b.confidence),i?.show(b.reason),g()}}function Cr(e,n,r){
let i=u("div",{class:"ck-marking",role:"listbox","aria-multiselectable":"true",dir:"auto",onkeydown:v,...r}),a=e.map(S);
i.append(n);let c=!1,g=0,y=0,m=!1,f=!0,b=E=>a[E].getAttribute("aria-selected")==="true";return{element:i,words:a,marked:()=>a.
map((E,O)=>O).filter(b),markAll:x,current:()=>g,go:w,close(){c=!0,i.setAttribute("aria-disabled","true")},open(){c=!1,i.
removeAttribute("aria-disabled")}};function S([E,O],N){let A=u("span",{class:"ck-word",role:"option","aria-selected":"fa\
lse",tabindex:N?"-1":"0",onpointerdown:P=>R(P,N),onpointerenter(P){P.buttons===1&&m&&z(N)}},O);return i.append(E,A),A}function x(E,O){
for(let N of a.keys())T(N,E(N),O)}function T(E,O,N=!1){(!c||N)&&a[E].setAttribute("aria-selected",String(O))}function R(E,O){
E.button||(E.preventDefault(),a[O].releasePointerCapture?.(E.pointerId),f=!b(O),m=!0,document.addEventListener("pointeru\
p",$,{once:!0}),y=O,w(O),T(O,f))}function $(){m=!1}function z(E){let[O,N]=[Math.min(y,E),Math.max(y,E)];for(let A=O;A<=N;A+=
1)T(A,f);w(E)}function w(E){a[g].tabIndex=-1,g=E,a[E].tabIndex=0,a[E].focus()}function v(E){let O=a.length-1,N=getComputedStyle(
i).direction==="rtl"?-1:1,A={ArrowRight:g+N,ArrowLeft:g-N,ArrowDown:L(1),ArrowUp:L(-1),Home:0,End:O};if(E.key===" "||E.key===
"Enter")y=g,f=!b(g),T(g,f);else if(E.key in A){let P=Math.max(0,Math.min(O,A[E.key]));E.shiftKey?(b(g)||(y=g),f=!0,z(P)):
w(P)}else return;E.preventDefault(),E.stopPropagation()}function L(E){let O=a[g].getBoundingClientRect(),N=a.map((ne,ae)=>({
at:ae,box:ne.getBoundingClientRect()})).filter(({box:ne})=>E*(ne.top-O.top)>O.height/2);if(!N.length)return g;let A=N.map(
({box:ne})=>ne.top),P=E>0?Math.min(...A):Math.max(...A),J=N.filter(({box:ne})=>Math.abs(ne.top-P)<O.height/2),Z=ne=>Math.
abs(ne.left-O.left);return J.reduce((ne,ae)=>Z(ae.box)<Z(ne.box)?ae:ne).at}}var Mr=()=>({right:d("Chosen: right"),wrong:d(
"Chosen: not right"),missed:d("Not chosen, but right"),left:d("Correctly left out")});function Rr(e,{how:n,type:r}){let i=re(
"options"),a=e.map(({token:f,text:b})=>{let S=`${i}-${f}`,x=u("input",{type:r,id:S,name:i,value:f}),T=se("label",{for:S,
dir:"auto"},b),R=De(),$=u("div",{class:"ck-option"},x,T,R.element);return{token:f,input:x,label:T,feedback:R,row:$}}),c=De(),
g=a.map(({row:f})=>f),y=u("div",{class:"ck-options"},...g,c.element);return{how:n,body:y,answer(){let f=a.filter(({input:b})=>b.
checked).map(({token:b})=>b);return f.length?{choices:f}:null},fill({choices:f}){for(let{token:b,input:S}of a)S.checked=
f.includes(b)},show(f){for(let[b,{chosen:S,verdict:x,feedback:T}]of m(f))if(b.input.checked=S,x){ye(b.input,b.feedback.element),
b.row.dataset.verdict=x;let R=Ye(x,Mr()[x]);b.feedback.set(R,Ne(T))}else f.missed&&ye(b.input,c.element);f.missed&&c.set(
Ne(f.missed))},said(f){return[...m(f).filter(([,{verdict:b}])=>b&&b!=="left").map(([{label:b,feedback:S}])=>`${Ke(b.textContent??
"")} ${S.text()}`),c.text()].filter(Boolean).join(" ")},...Je(y,()=>{for(let{input:f,feedback:b,row:S}of a)ye(f),delete S.
dataset.verdict,b.set();c.set()})};function m(f){let b=new Map(f.options.map(S=>[S.token,S]));return a.flatMap(S=>{let x=b.
get(S.token);return x?[[S,x]]:[]})}}function jr(e,n,r){let i=e.left,a=e.right,c=i.map(({token:m,text:f})=>({token:m,feedback:De(),
...r(f)})),g=new Map(a.map(({token:m,text:f})=>[m,Jt(f)])),y=u("div",{class:"ck-placing"},...c.map(({element:m,feedback:f})=>u(
"div",{class:"ck-placed"},m,f.element)));return{how:n,body:y,answer(){let m=c.map(({token:f,value:b})=>[f,b()]).filter(([
,f])=>f);return m.length?{pairs:Object.fromEntries(m)}:null},fill({pairs:m}){for(let{token:f,set:b}of c)b(m[f]??"")},show({
pairs:m}){for(let{token:f,feedback:b,control:S,set:x}of c){let T=m.find($=>$.token===f);x(T.chosen);let R=Xt(T.right,T.chosen);
b.set(...en(R,Lr(R),{...T,key:g.get(T.key)})),ye(S,b.element),S.matches("select")&&Be(S,R==="wrong")}},said:()=>c.map(({
words:m,feedback:f})=>`${Ke(m)} ${f.text()}`).join(" "),...Je(y,()=>{for(let{feedback:m,control:f}of c)m.set(),ye(f),Be(
f,!1)})}}function Lr(e){return{right:d("Right"),wrong:d("Not right"),left:d("Nothing was chosen here")}[e]}function qr({
how:e,label:n,after:r,more:i,sent:a,filled:c,shown:g,key:y=m=>m}){let m=re("answer"),f=tn({id:m},[]),b=De(),S=u("p",{class:"\
ck-field"},u("label",{for:m},n),f,r),x=u("div",{},S,i,b.element);return{how:e,body:x,input:f,answer:()=>a?.()??(f.value.
trim()?{text:f.value.trim()}:null),fill(T){f.value=T.text??"",c?.(T)},show(T){g?.(T),f.value||(f.value=T.written??"");let R=T.
key===void 0?[]:[pt(y(T.key))];b.set(Ne(T.feedback),...R),ye(f,b.element),Be(f,T.verdict!=="right")},said:()=>b.text(),...Je(
x,()=>{b.set(),ye(f),Be(f,!1)})}}var $r={...Kt,dateInWords:K,make:u,makeMarkdown:se,t:d,tn:q,uniqueId:re,viewMarking:Cr,
viewOptions:Rr,viewPlaced:jr,viewTyped:qr};function _r(e){let n=u("p",{class:"ck-notice"}),r=u("p",{class:"ck-why-unsave\
d"}),i=u("p",{class:"ck-beside"});return{elements:{notice:n,unsaved:r,left:i},announce:e,tell(a){n.replaceChildren(a),e(
a)},clear:()=>n.replaceChildren(),setUnsaved:a=>r.replaceChildren(a),whyUnsaved:()=>r.textContent??"",setLeft(a){i.replaceChildren(
a?d("Not checked yet: this is how you left it."):"")}}}function Ir(){let e=u("ul",{class:"ck-earlier",hidden:!0});return{
element:e,show(n){!n.length&&e.hidden||(e.hidden=!n.length,e.replaceChildren(...n.map(Dr)))}}}function Dr({time:e,words:n}){
let r=K(e.slice(0,10));if(!n){let a=d("Given to an earlier version of this question, on {day}; it stays in your record.",
{day:r});return u("li",{},a)}let i=d("Given to an earlier version of this question, on {day}: ",{day:r});return u("li",{},
i,u("q",{dir:"auto"},n))}var Br=2e4;function Ur({look:e,retry:n,announce:r}){let i=u("p",{}),a=u("button",{type:"button",
onclick:()=>n(!0)},d("Try again")),c=u("details",{hidden:!0}),g=u("div",{class:"ck-saving",hidden:!0},i,a,c),y="",m=!1,f;
return{element:g,show:b,close:()=>clearTimeout(f)};function b({aloud:T=!1}={}){let R=e(),$=zr(R),z=!$.length,w=z?Pr(R.late,
m):$.join(" ");m||=!z,i.replaceChildren(w),g.classList.toggle("ck-unsaved",!z),a.hidden=z||R.isSilent,x(R.kept.mended??[]),
g.hidden=!w&&c.hidden,w&&(z?w!==y:T)&&r(w),y=w,clearTimeout(f),!z&&!R.isSilent&&(f=setTimeout(S,Br))}function S(){document.
hidden?b():n(!1)}function x(T){if(c.hidden=!T.length,c.dataset.lines===String(T.length))return;c.dataset.lines=String(T.
length);let R=q("1 line of your record could not be read.","{count} lines of your record could not be read.",T.length),$=T.
map(w=>u("li",{dir:"auto"},w)),z=[u("summary",{},R),u("ul",{},...$)];c.replaceChildren(...T.length?z:[])}}function Pr(e,n){
return e?q("1 change that was waiting in this browser has now been saved.","{count} changes that were waiting in this br\
owser have now been saved.",e):n?d("Everything is saved now."):""}function zr({kept:e,waiting:n,isSilent:r,areStored:i}){
if(r&&n)return[i?Fr(n):rn()];if(!e.why)return[];let a=e.waiting?q("1 change is waiting to be saved.","{count} changes ar\
e waiting to be saved.",e.waiting):"",c=n&&i?d("This browser keeps a copy until it is saved."):"";return[gt(e.why),a,c].
filter(Boolean)}function Fr(e){return q("Not saved yet: 1 change is waiting in this browser, and will be sent when this \
quiz runs again.","Not saved yet: {count} changes are waiting in this browser, and will be sent when this quiz runs agai\
n.",e)}var gt=e=>d("Not saved yet: {reason}",{reason:e}),rn=()=>d("Not saved yet, and this browser will not store it: le\
ave this page open, and run this cell again."),wt=e=>e?d("Not saved yet: the kernel is not answering. This browser has k\
ept your answer, and will send it when the quiz runs again. If the kernel is busy, wait; otherwise run this cell again."):
rn(),Wr=()=>({right:d("Right"),partly:d("Partly right"),near:d("Nearly right: check the spelling"),wrong:d("Not right"),
discussed:d("There is no right or wrong answer"),sent:d("Your answer is kept for your instructor, who marks it")}),Gr=()=>({
"too precise":d("Not right (more precise than the text)"),"too coarse":d("Partly right (less precise than the text)")});
function sn(e){let n=Gr()[e.note]??Wr()[e.verdict];if(!e.of)return`${n}.`;let r=q("{points} of {of} point","{points} of \
{of} points",e.of,{points:ke(e.points),of:ke(e.of)}),i=e.tries>1?d(" (first try: {points})",{points:ke(e.first)}):"",a=e.
cost?d(", less {share}% for hints",{share:ke(100*e.cost)}):"";return`${n}: ${r}${a}${i}.`}function Hr(e,n){let{as_of:r,confidence:i,
evidence:a,left:c,reason:g,review_due:y}=e,m=[];if(i){let f=on()[i].toLowerCase();m.push(d("You said: {confidence}.",{confidence:f}))}
return g&&m.push(d("Your reason: {reason}",{reason:g})),!e.final&&c!=null&&m.push(q("One try left.","{count} tries left.",
c)),r&&r!==a?.as_of&&m.push(d("As of {day}.",{day:r})),y&&m.push(d("This answer was due to be checked again by {day}: it\
 may be out of date.",{day:y})),[...m.map(f=>u("p",{class:"ck-beside"},f)),a?Yr(a,n):""]}function Yr(e,n){let{before:r,words:i,
after:a,told:c,draft:g}=e,y=d(i?"The words in the article":"The fact and its source"),m=i?[r,u("mark",{},i),a]:[u("p",{},
c)],f=d("This question rests on a draft that nobody has checked.");return u("figure",{class:"ck-evidence"},u("figcaption",
{},y),u("blockquote",{dir:"auto"},...m),i?Kr(e,n):Jr(e),g?u("p",{class:"ck-beside"},f):"")}function Kr({printed_in:e,marks:n},r){
if(!e&&!n)return"";let i=n?u("button",{type:"button",onclick:r},d("Show in the article")):null,a=e?u("cite",{dir:"auto"},
e):null;return u("p",{class:"ck-beside"},a," ",i)}function Jr({pages:e,read:n,as_of:r}){let i={target:"_blank",rel:"noop\
ener noreferrer"},a=e.flatMap(({address:y,host:m})=>[" ",u("a",{...i,href:y,title:y},m)]),c=[n&&d("Read on {day}.",{day:n}),
r&&r!==n&&d("True as of {day}.",{day:r})].filter(Boolean).join(" "),g=a.length?[d("Source:"),...a,". "]:[];return u("p",
{class:"ck-beside"},...g,c)}function Vr(e,n){let{drafts:r,extraViews:i,given:a,onChange:c,together:g}=n,{region:y,announce:m}=ie(),
f=_r(m),b=Qr(e,f,n),S={...xr,...i}[e.kind](e,{...$r,announce:m,mark:oe}),x=Nr(e,S),{check:T,reveal:R}=Zr(A(),g,ae),$=Ar(
e,pe),z=Ir(),w=u("div",{class:"ck-result"}),v=Xr(e,n.number,S.how,z.element,...x.elements,f.elements.left,$.list,u("div",
{class:"ck-actions"},T,R,$.button),f.elements.notice,f.elements.unsaved,w,y),L=u("form",{novalidate:!0,onsubmit:ne},v),E=!1,
O=!1,N="";return J(),{element:L,restore:le,action:P,tell:f.tell,setUnsaved:f.setUnsaved,keepDraft:Z,focus:()=>Vt(S.body),
isAnswered:()=>E};function A(){return e.sealed?d("Keep this answer"):S.check??d("Check")}function P(){return!Oe(T)&&S.answer()?
{did:"answer",...x.draft()}:null}function J(){let _=r.of(e,!!S.isFreeText)??a;_&&x.fill(_),f.setLeft(!!(_&&!a))}function Z(){
let _=Oe(T)?null:x.unchecked();_?r.keep(e,_):r.forget(e)}function ne(_){if(_.preventDefault(),Oe(T)||g)return;let Y=P();
Y?N===JSON.stringify(Y)?f.tell(d("Change your answer, then check again.")):fe(Y,T):f.tell(d("Answer first, then check."))}
function ae(){Oe(R)||fe({did:"show"},R),T.focus()}function fe(_,Y){ge(Y,!0),b(_,{onReply(te){_.did==="answer"&&(N=JSON.stringify(
_)),ge(Y,!1),le(te.stands),Z(),c(te.score);let ue=te.stands.result,he=ue.verdict==="sent"?"":S.said(ue);m([sn(ue),he,f.whyUnsaved()].
join(" "))},onSilence:()=>ge(Y,!1),onRefused(te){ge(Y,!1);let ue={reason:te};f.tell(e.sealed?d("Not kept: {reason}.",ue):
d("Not checked: {reason}.",ue))}})}function pe(){b({did:"hint"},{onReply(_){$.show(_.stands.hints),f.clear(),m(d("Hint {\
place}: {hint}",{place:$.count(),hint:$.last()}))},onSilence:$.offerNext})}function oe(_,Y){b({did:"mark",marks:_},{onReply:te=>Y(
te.stands.result)})}function le({hints:_,result:Y,earlier:te}){if(z.show(te),!O&&!_.length&&!Y)return;O=!0;let ue=v.contains(
document.activeElement),he=x.unchecked();$.show(_),f.clear(),E=!!Y,v.toggleAttribute("data-answered",E),R.hidden=!Y?.may_show,
ge(T,!!Y?.final),S.open(),Y?(we(Y,he),Y.final&&F(ue)):(N="",he||x.settle(),w.replaceChildren())}function we(_,Y){x.show(
_),Y&&!_.final&&x.fill(Y),(_.final||!x.unchecked())&&f.setLeft(!1),w.replaceChildren(Ye(_.verdict,sn(_)),...Hr(_,n.showInArticle))}
function F(_){r.forget(e),x.close(),_&&T.focus()}}function Qr(e,n,{actions:r,whyUnsaved:i}){return(a,c)=>r.give(e.id,a,{
onReply(g){n.setUnsaved(g.saved?"":gt(i())),c.onReply(g)},onSilence(){c.onSilence?.(),n.clear(),n.setUnsaved(wt(r.areStored())),
n.announce(n.whyUnsaved())},onRefused:c.onRefused})}function Zr(e,n,r){let i={type:"button",hidden:!0,onclick:r};return{
check:u("button",{type:"submit",class:"ck-main",hidden:n},e),reveal:u("button",i,d("Show the answer"))}}function Xr(e,n,r,...i){
let a=e.tries?q("One try.","{count} tries.",e.tries):"",c=[r,a].filter(Boolean).join(" "),g=re("how"),y=[n,e.lesson].filter(
Boolean).join(" · "),m=se("span",{class:"ck-prompt",dir:"auto"},e.prompt);return u("fieldset",{class:"ck-question","ari\
a-describedby":g},u("legend",{},u("span",{class:"ck-number"},y),m),e.below?se("div",{dir:"auto"},e.below):null,u("p",{class:"\
ck-how",id:g},c),...i)}var kt="coursekit",an=window,ln=Symbol.for("coursekit.unstored");an[ln]??=new Map;var Ee=an[ln],es=/^(.*?\/)(?:lab|doc|tree|notebooks|consoles|edit|retro|voila)(?:\/|$)/.
exec(location.pathname)?.[1]??"/";function bt(){try{return window.localStorage}catch{return null}}function yt(e,n){let r=`${[
kt,e,es,n].join(" ")} `;return{front:r,put(i,a){let c=JSON.stringify(a);try{return ts(c.length+r.length+i.length),window.
localStorage.setItem(r+i,c),Ee.delete(r+i),!0}catch{return Ee.set(r+i,c),!1}},remove(i){Ee.delete(r+i),bt()?.removeItem(
r+i)},get:i=>vt(Ee.get(r+i)??Ce(r+i)),has:i=>Ee.has(r+i)||Ce(r+i)!==null,isStored:i=>Ce(r+i)!==null,all:()=>cn(r).flatMap(
i=>{let a=vt(Ee.get(i)??Ce(i));return a?[[i.slice(r.length),a]]:[]})}}function Ce(e){return bt()?.getItem(e)??null}function cn(e){
let n=bt(),r=new Set(Ee.keys());for(let i=0;i<(n?.length??0);i+=1)r.add(n?.key(i)??"");return[...r].filter(i=>i.startsWith(
e))}function vt(e){try{let n=JSON.parse(e??"null");return n&&typeof n=="object"?n:null}catch{return null}}function ts(e){
let n=g=>g.length+(Ce(g)?.length??0),r=cn(`${kt} `),i=r.reduce((g,y)=>g+n(y),0);if(i+e<=1e6)return;let a=g=>vt(Ce(g))?.at??
0,c=r.filter(g=>!g.startsWith(`${kt} waiting `));c.sort((g,y)=>a(g)-a(y));for(let g of c){if(i+e<=1e6)return;i-=n(g),window.
localStorage.removeItem(g)}if(i+e>1e6)throw new Error("no room for another action")}function xt(e){let n=JSON.stringify(
e);return[2166136261,19088743].map(r=>{let i=r;for(let a=0;a<n.length;a+=1)i=Math.imul(i^n.charCodeAt(a),16777619);return(i>>>
0).toString(16).padStart(8,"0")}).join("")}function ns(e,{course:n,quiz:r},i,{onNews:a,onLate:c,onElsewhere:g}){let y=yt(
"waiting",n),m=new Map,f=new Map,b=new Map,S=new Set,x=new Set,T=new Set,R={},$=!1;return e.listen(pe),window.addEventListener(
"storage",oe),window.addEventListener("beforeunload",we),{give:v,giveAll:L,again:E,waiting:z,saved:ae,areStored:()=>z().
every(({id:F})=>y.isStored(F)),areSilent:()=>z().some(({id:F})=>S.has(F)),open(F){R=F,!$&&($=!0,w().forEach(A))},notOpened(){
for(let{id:F}of w())S.add(F)},close(){window.removeEventListener("storage",oe),window.removeEventListener("beforeunload",
we)}};function z(){let[F]=r.split(/(?<=\/)/),_=({quiz:Y})=>Y===r||F.endsWith("/")&&String(Y).startsWith(F);return y.all().
map(([Y,te])=>({...te,id:Y})).filter(_).sort((Y,te)=>Y.n-te.n||(Y.id<te.id?-1:1))}function w(){return z().filter(({id:F})=>!b.
has(F))}function v(F,_,Y){let te=O({type:"do",question:F,deed:_});f.set(te.id,Y),N(te),A(te)}function L(F,{onReply:_,onSilence:Y}){
let te=Object.entries(F).map(([ce,be])=>O({type:"do",question:ce,deed:be}));te.forEach(N);let ue=Object.fromEntries(te.map(
ce=>[ce.question,J(ce)])),he=e.ask({type:"do-all",deeds:ue},{onReply(ce){for(let{id:be,question:hn}of te)hn&&hn in ce.refused?
fe(be):ne(be,ce);_(ce),a()},onSilence(){for(let{id:ce}of te)S.add(ce);a(),Y()}});for(let{id:ce}of te)b.set(ce,he)}function E(F){
let _=O({type:"again"});f.set(_.id,F),A(_)}function O(F){let _=z(),Y=_.findLast(be=>be.question===F.question);if(Y&&os(Y,
F)&&!x.has(Y.id))return Y;let te=`${new Date().toISOString().slice(0,19)}Z`,ue=F.question&&(R[F.question]??Z(F.question)),
he=(_.at(-1)?.n??0)+1,ce={id:rs(),n:he,quiz:r,time:te,version:ue,...F};return y.put(ce.id,ce),ce}function N(F){let _=({id:Y,
n:te,question:ue})=>ue===F.question&&te<F.n&&!x.has(Y)&&(S.has(Y)||!b.has(Y));z().filter(_).forEach(A)}function A(F){let{
id:_,quiz:Y,type:te}=F;if(te==="again"&&Y!==r){fe(_);return}let ue=P(F);S.delete(_);let he=e.ask(ue,{onReply(ce){ne(_,ce);
let be=f.get(_);f.delete(_),be?be.onReply(ce):T.has(_)||c(F,ce),T.add(_),a()},onSilence(){S.add(_),a(),f.get(_)?.onSilence?.()},
onRefused(ce){fe(_),f.get(_)?.onRefused?.(ce),a()}});b.set(_,he)}function P(F){let{id:_,quiz:Y,type:te,question:ue}=F;if(te===
"again")return{type:te,id:_};let he=b.has(_)||!f.has(_);return{type:"do",question:ue,deed:J(F),...he&&{late:he,quiz:Y}}}
function J({id:F,question:_="",deed:Y,version:te,time:ue}){let he=te===Z(_)?R[_]:te;return{...Y,id:F,time:ue,...he&&{version:he}}}
function Z(F){let _=m.get(F);if(_)return _;let Y=xt(i.find(({id:te})=>te===F)??F);return m.set(F,Y),Y}function ne(F,_){S.
delete(F),x.add(F),_.saved&&ae()}function ae(){x.forEach(fe)}function fe(F){x.delete(F),S.delete(F),y.remove(F)}function pe(F){
for(let _ of z())(b.get(_.id)??F)<F&&!x.has(_.id)&&A(_);le()}function oe({key:F}){F?.startsWith(y.front)&&le()}function le(){
let F=[...S].filter(_=>!y.has(_));for(let _ of F)S.delete(_),f.delete(_);F.length&&g()}function we(F){z().some(({id:_})=>!y.
isStored(_))&&F.preventDefault()}}var os=(e,n)=>e.type===n.type&&e.question===n.question&&JSON.stringify(e.deed)===JSON.
stringify(n.deed);function rs(){return crypto.randomUUID?crypto.randomUUID():[...crypto.getRandomValues(new Uint8Array(16))].
map(e=>e.toString(16).padStart(2,"0")).join("")}var ss=3e3;function is(e){let n=new Map,r=[],i=0;return e.on("msg:custom",
a),{ask(c,g){let y=re("message");i+=1;let m=setTimeout(()=>g.onSilence?.(),ss);n.set(y,{...g,place:i,timer:m});try{e.send(
{...c,message_id:y})}catch{}return i},listen:c=>r.push(c),close(){e.off("msg:custom",a);for(let{timer:c}of n.values())clearTimeout(
c);n.clear()}};function a(c){let g=n.get(c.message_id);if(g){n.delete(c.message_id),clearTimeout(g.timer),c.type==="refu\
sed"?g.onRefused?.(c.reason):g.onReply(c);for(let y of r)y(g.place)}}}var as=400;function ls({course:e,quiz:n}){let r=yt(
"draft",e),i=m=>`${n} ${m.id}`,a=new Map(r.all()),c=new Set,g;return window.addEventListener("pagehide",y),document.addEventListener(
"visibilitychange",y),{of(m,f){let b=a.get(i(m));return b&&(f||b.sign===xt(m))?b.deed:null},soon(m){c.add(m),clearTimeout(
g),g=setTimeout(y,as)},keep(m,f){r.put(i(m),{at:Date.now(),sign:xt(m),deed:f})},forget(m){a.delete(i(m)),r.has(i(m))&&r.
remove(i(m))},close(){y(),window.removeEventListener("pagehide",y),document.removeEventListener("visibilitychange",y)}};
function y(){clearTimeout(g);for(let m of c)m.keepDraft();c.clear()}}function cs(e,n,r){let{isTogether:i,isSealed:a,passMark:c,
whyUnsaved:g,restore:y,announce:m}=r,f=u("p",{class:"ck-score"}),b=u("p",{class:"ck-notice"}),S=u("p",{class:"ck-why-uns\
aved"}),x=u("button",{type:"button",class:"ck-main",hidden:!i,onclick:R},d(a?"Keep all answers":"Check all answers")),T=u(
"button",{type:"button",hidden:!0,onclick:z},d("Retry the questions you missed"));return{buttons:[x,T],told:[b,S,f],setScore:L,
setSaved:()=>S.replaceChildren()};function R(){if(Oe(x))return;e.addAll();let E=e.actions();if(!Object.keys(E).length){v(
d("Answer first, then check."));return}ge(x,!0),n.giveAll(E,{onReply(O){ge(x,!1),y(O),$(O.saved)},onSilence(){ge(x,!1),w()}})}
function $(E){let O=e.left(),N=O?q("1 question is still open.","{count} questions are still open.",O):"";b.replaceChildren(
N),S.replaceChildren(E?"":gt(g())),m([f.textContent,N,S.textContent].join(" "))}function z(){n.again({onReply(E){b.replaceChildren(),
e.addAll(),y(E),e.firstToAnswer()?.focus()},onSilence:w})}function w(){b.replaceChildren();let E=wt(n.areStored());S.replaceChildren(
E),m(E)}function v(E){b.replaceChildren(E),m(E)}function L(E){f.replaceChildren(us(E,c)),T.hidden=!E.missed}}function us({
answered:e,questions:n,of:r,points:i,first:a,passed:c},g){let y=[];return e&&y.push(d("Answered {answered} of {questions\
}.",{answered:e,questions:n})),e&&r&&y.push(d("Score: {points} of {of}; on the first try, {first}.",{points:ke(i),of:ke(
r),first:ke(a)})),c!=null&&y.push(c?d("That is enough to pass."):d("You need {mark}% to pass.",{mark:g})),y.join(" ")}var ds={
render({model:e,el:n,views:r={}}){U(e,n);let i=fs(e,is(e),r);n.replaceChildren(i.element);let a=Wo(e,n,i.reload);return()=>{
i.close(),a()}}};function fs(e,n,r){let i=e.get("shown"),a=e.get("manner"),c=()=>e.get("kept")?.why,{region:g,announce:y}=ie(),
m=ns(n,a,i,{onNews:ae,onLate:pe,onElsewhere:P}),f=ls(a),b=hs(m.waiting()),S=a.way==="all",x=rr(i,{way:a.way,makeForm:L,put:E}),
T=cs(x,m,{isTogether:S,isSealed:i.some(({sealed:oe})=>oe),passMark:a.pass_mark,whyUnsaved:c,restore:A,announce:y}),R=Ur(
{look:Z,retry:J,announce:y}),$=u("div",{class:"ck-actions"},x.next,...T.buttons),z=0,w=u("div",{class:"ck ck-quiz",oninput:O,
onclick:O,onkeyup:O,onpointerup:O},a.told?u("p",{class:"ck-told"},a.told):null,R.element,$,...T.told,g);return x.begin(),
e.on("change:kept",ne),R.show({aloud:!0}),n.ask({type:"open"},{onReply:N,onSilence:fe}),{element:w,close:v,reload:P};function v(){
e.off("change:kept",ne);for(let oe of[m,f,R,n])oe.close()}function L(oe,le){return Vr(oe,{number:le,actions:m,drafts:f,given:b.
get(oe.id),whyUnsaved:c,together:S,extraViews:r,showInArticle:()=>n.ask({type:"evidence",question:oe.id},{onReply:ps}),onChange(we){
T.setScore(we),x.arrange()}})}function E(oe,le){$.before(...oe.map(we=>we.element)),le?w.dataset.toCome=String(le):delete w.
dataset.toCome}function O({target:oe}){let le=x.around(oe);le&&f.soon(le)}function N(oe){A(oe),m.open(oe.versions),ae()}
function A(oe){x.restore(oe.questions),T.setScore(oe.score)}function P(){n.ask({type:"open"},{onReply:A}),ae()}function J(oe){
n.ask({type:"retry"},{onReply(){ae(),R.show({aloud:oe})}})}function Z(){return{kept:e.get("kept")??{},late:z,waiting:m.waiting().
length,isSilent:m.areSilent(),areStored:m.areStored()}}function ne(){c()||m.saved(),ae()}function ae(){R.show();let oe=new Set(
m.waiting().map(({question:le})=>le));oe.size||T.setSaved(),x.setSaved(oe)}function fe(){m.notOpened(),R.show({aloud:!0});
for(let{question:oe}of m.waiting())x.named(oe)?.setUnsaved(wt(m.areStored()))}function pe({question:oe=""},le){if(z+=le.
saved?1:0,le.type==="state"?A(le):le.stands&&(T.setScore(le.score),x.restoreOne(oe,le.stands)),le.without_effect?.length){
let we=d("The work that was waiting in this browser is kept in your record but does not count, because something else wa\
s done here before it arrived.");x.named(oe)?.tell(we)}}}function hs(e){let n=e.filter(({deed:r})=>r?.did==="answer");return new Map(
n.map(({question:r,deed:i})=>[r,i]))}function ps(){document.querySelector(".ck-reader .ck-marked")?.scrollIntoView({block:"\
center"})}function un(e,n,r=0){let i=n.getBoundingClientRect(),a=e.getBoundingClientRect(),c=a.top+r;if(i.top>=c&&i.bottom<=
a.bottom)return;let g=matchMedia("(prefers-reduced-motion: reduce)").matches,y=Math.max(0,(a.bottom-c-i.height)/2);e.scrollBy(
{top:i.top-c-y,behavior:g?"auto":"smooth"})}function ms(e,n,r){let i=u("div",{class:"ck-article",role:"group",tabindex:"\
0","aria-label":d("Article"),lang:e.lang||null,onclick:({target:w})=>{w instanceof Element&&x(w.closest(".ck-passage"))},
onkeydown:g}),a=[],c=[];return{element:i,show:y,select:$,scrollToMarked:()=>z(a.find(w=>w.marked))};function g(w){let v=c.
findIndex(({element:E})=>E===w.target);if(v<0||w.altKey||w.ctrlKey||w.metaKey)return;let L={ArrowRight:v+1,ArrowDown:v+1,
ArrowLeft:v-1,ArrowUp:v-1,Home:0,End:c.length-1}[w.key];if(w.key==="Enter"||w.key===" ")x(c[v].element);else if(c[L])T(c[L]);else if(L===
void 0)return;w.preventDefault()}function y(w,v){let L=new Set,E=[...v,...w.flatMap(A=>[A.evidence,...A.passages])];for(let[
A,P]of E)L.add(A).add(P);a=[];let O=[],N=0;for(let A of e.blocks)O.push(n.slice(N,A.start),m(A,[...L])),N=A.end;O.push(n.
slice(N,n.length)),f(w,v),c=a.filter(A=>A.rows.length),c.forEach(S),c.length&&R(c[0]),i.replaceChildren(...O)}function m(w,v){
let L=[...v.filter(P=>w.start<P&&P<w.end).sort((P,J)=>P-J),w.end],E=L.map((P,J)=>{let Z=J?L[J-1]:w.start,ne=u("span",{},
n.slice(Z,P));return{start:Z,end:P,rows:[],marked:!1,element:ne}});a.push(...E);let O=w.aside?u("span",{class:"ck-aside-\
label"},w.aside):null,N=w.aside?"ck-aside":`ck-${w.kind.replace(" ","-")}`,A=E.map(P=>P.element);return u("p",{class:N,dir:"\
auto"},O,...A)}function f(w,v){let L=w.flatMap(E=>E.passages.map(([O,N])=>({id:E.id,start:O,end:N})));L.sort((E,O)=>E.end-
E.start-(O.end-O.start));for(let{id:E,start:O,end:N}of L)for(let A of b(O,N))A.rows.includes(E)||A.rows.push(E);for(let[
E,O]of v)for(let N of b(E,O))N.marked=!0,N.element.classList.add("ck-marked")}function b(w,v){let L=0;for(let O=a.length;L<
O;){let N=L+O>>1;a[N].start<w?L=N+1:O=N}let E=L;for(;E<a.length&&a[E].end<=v;)E+=1;return a.slice(L,E)}function S({element:w,
rows:v}){w.classList.add("ck-passage"),w.prepend(u("span",{class:"ck-unseen"},`${v.join(", ")}: `)),w.setAttribute("role",
"button"),w.setAttribute("tabindex","-1"),w.setAttribute("aria-pressed","false"),X(w)}function x(w){let v=c.find(E=>E.element===
w);if(!v)return;R(v);let L=v.rows.indexOf(v.chosen??"");r(v.rows[(L+1)%v.rows.length])}function T(w){R(w),w.element.focus()}
function R(w){for(let v of c)v.element.tabIndex=v===w?0:-1}function $(w){for(let O of a){let N=w!==void 0&&O.rows.includes(
w.id),[A,P]=w?.evidence??[1/0,-1/0];O.chosen=N?w.id:void 0,O.element.classList.toggle("ck-chosen",N),O.element.classList.
toggle("ck-evidence",A<=O.start&&O.end<=P),O.rows.length&&O.element.setAttribute("aria-pressed",String(N))}let v=a.find(
O=>O.chosen),L=i.getRootNode(),E=L instanceof Document||L instanceof ShadowRoot?L.activeElement:null;!v||c.some(({element:O})=>O===
E)||(R(v),z(v))}function z(w){w&&un(i,w.element)}}var gs=class{constructor(e){this.text=e,this.units=[0];let n=0;for(let r of e)
n+=r.length,this.units.push(n)}get length(){return this.units.length-1}slice(e,n){return this.text.slice(this.units[e],this.
units[n])}};function ws(e,n,{choose:r,switchTo:i}){let a=re("rows"),c=u("div",{class:"ck-rows"}),g=u("p",{class:"ck-hint\
 ck-drafts"}),y=u("div",{class:"ck-detail"}),m=e.map(({name:O,label:N,rows:A})=>{let P=q("1 row","{count} rows",A.length);
return u("option",{value:O},d("{label} ({rows})",{label:N,rows:P}))}),f=u("select",{onchange:()=>i(f.value)},...m),b=u("\
label",{class:"ck-switch"},d("Table")," ",f),S=new Map,x,T=!1;return{element:u("div",{class:"ck-table"},b,g,c,y),show:R,
select:w};function R(O){f.value=O.name,S=new Map(O.rows.map(A=>[A.id,z(O,A)]));let N=ks(O.rows);g.hidden=!N,g.textContent=
N,c.replaceChildren(O.rows.length?$(O):u("p",{},d("This table has no rows for this article."))),c.scrollTop=0}function $(O){
let N=d("{label}: choose a row to mark its words",{label:O.label}),A=[d("Row"),...O.columns].map(J=>u("th",{scope:"col"},
J)),P=[...S.values()].map(({element:J})=>J);return u("fieldset",{},u("legend",{},N),u("table",{},u("thead",{},u("tr",{},
...A)),u("tbody",{},...P)))}function z(O,N){let A=`${a}-${N.id}`,P=()=>r(N.id),J=u("input",{type:"radio",name:a,value:N.
id,id:A,onchange:P}),Z=u("label",{for:A},J,N.id),ne=`${A}-main`,ae=N.cells.map((pe,oe)=>u("td",{dir:"auto",id:oe===O.main?
ne:null,"data-heading":O.columns[oe]},pe));return J.setAttribute("aria-describedby",ne),{element:u("tr",{onclick:fe},u("\
th",{scope:"row"},Z),...ae),input:J};function fe({target:pe}){pe instanceof Element&&pe.closest("label")||(J.focus(),r(N.
id))}}function w(O){let N=x;S.get(N??"")?.element.classList.remove("ck-chosen"),x=O?.id;let A=S.get(x??"");for(let{input:P}of S.
values())P.checked=P.value===x;return A?.element.classList.add("ck-chosen"),A&&un(c,A.element,c.querySelector("thead")?.
offsetHeight),y.replaceChildren(...O?v(O):[u("p",{},d("No row is chosen."))]),N}function v(O){let N=L(O).map(({part:J,words:Z,
count:ne})=>u("li",{},u("span",{class:"ck-part"},J)," ",u("q",{dir:"auto"},Z),ne>1?q(" (once)"," ({count} times)",ne):null)),
A=[bs(O),ys(O),...O.why],P=u("details",{open:T,ontoggle:()=>T=P.open},u("summary",{},d("Why this row?")),u("ul",{},...A.
map(J=>u("li",{},J))));return[u("p",{class:"ck-detail-head"},u("strong",{},d("Row {id}",{id:O.id})),u("button",{type:"bu\
tton",onclick:E},d("Clear the marks"))),u("p",{class:"ck-part"},d("Its words in the article")),u("ul",{},...N),P]}function L(O){
let N=new Map;for(let[A,P,J]of O.passages){let Z=n.slice(A,P),ne=N.get(`${J} ${Z}`)??{part:J,words:Z,count:0};N.set(`${J}\
 ${Z}`,{...ne,count:ne.count+1})}return[...N.values()]}function E(){let O=S.get(x??"");r(""),O?.input.focus()}}function ks(e){
let n=e.filter(({origin:r})=>r==="proposed").length;return n?n===e.length?d("This table is a draft that nobody has check\
ed."):q("1 row of this table is a draft that nobody has checked.","{count} rows of this table are drafts that nobody has\
 checked.",n):""}function bs({origin:e,checked:n}){if(e==="machine")return d("The machine made this row.");if(e==="propo\
sed")return d("This row is a draft that nobody has checked.");let{kind:r,name:i,day:a}=n;return r==="person"?d("Checked \
by {name} on {day}.",{name:i,day:a}):d("Checked by {name}, a program, on {day}.",{name:i,day:a})}function ys({certainty:e}){
return d(e==="clear"?"The rules had no doubt about it.":"It is doubtful: check it against the sentence.")}var dn=150,fn=e=>e.
length>dn?`${e.slice(0,dn)} …`:e,vs={render({model:e,el:n}){U(e,n);let r=e.get("page"),i=e.get("tables"),a=new gs(r.text),
{region:c,announce:g}=ie(),y=ms(r,a,R),m=ws(i,a,{choose:R,switchTo:w}),f=xs(r);y.element.setAttribute("aria-describedby",
f.id);let b=r.title?d("Reader: {title}",{title:r.title}):d("Reader"),S=u("div",{class:"ck ck-reader",role:"group","aria-\
label":b},f,u("div",{class:"ck-sides"},y.element,m.element),c);n.replaceChildren(S);let x=yt("reader","any"),T=z();return e.
on("change:table",E),e.on("change:selected",O),e.on("change:marked",N),E(),T=!1,N(),()=>{e.off("change:table",E),e.off("\
change:selected",O),e.off("change:marked",N)};function R(A){e.set("selected",A),e.save_changes(),$()}function $(){x.put(
e.get("place"),{at:Date.now(),table:e.get("table"),selected:e.get("selected")})}function z(){let A=x.get(e.get("place")),
P=i.find(({name:Z})=>Z===A?.table);if(!P||e.get("selected"))return!1;let J=P.rows.find(({id:Z})=>Z===A.selected);return e.
set("table",P.name),e.set("selected",J?.id??""),e.save_changes(),!0}function w(A){e.set("selected",""),e.set("table",A),
e.save_changes(),$()}function v(){let A=e.get("table");return i.find(P=>P.name===A)??i[0]}function L(){return v().rows.find(
({id:A})=>A===e.get("selected"))}function E(){let A=v();m.show(A),y.show(A.rows,e.get("marked")),O()}function O(){let A=L(),
P=m.select(A);y.select(A),!T&&(A?g(Ss(A,A.cells[v().main])):P&&g(d("Marks cleared.")))}function N(){let A=e.get("marked");
if(y.show(v().rows,A),y.select(L()),!A.length)return;y.scrollToMarked();let P=A.map(([J,Z])=>a.slice(J,Z)).join(" … ");
g(d("Marked in the article: {words}",{words:fn(P)}))}}};function xs(e){let n=d("This text does not seem to be English. T\
he rules read only English, so the tables may be empty or wrong."),r=d("Choose a row to mark its words in the article, o\
r choose words with a dotted underline to mark their row. On the keyboard, the arrow keys move from row to row and, in t\
he article, from passage to passage; Enter chooses a passage."),i=e.lang==="en"?r:`${n} ${r}`;return u("p",{class:"ck-hi\
nt",id:re("hint")},i)}function Ss({id:e,passages:n},r){return q("Row {id}, {words}: 1 passage marked.","Row {id}, {words\
}: {count} passages marked.",n.length,{id:e,words:fn(r)})}return C(I)})();return t}function rt(t,o=()=>{}){let s=new Map,l={get:h=>t[h],set(h,k){JSON.stringify(t[h])!==JSON.stringify(k)&&(t[h]=k,p(`chang\
e:${h}`,l,k))},save_changes(){},send:(h,k,C=[])=>o(h,C),on:(h,k)=>s.set(h,(s.get(h)??new Set).add(k)),off:(h,k)=>s.get(h)?.
delete(k),say:(h,k=[])=>p("msg:custom",h,k)};return l;function p(h,...k){for(let C of s.get(h)??[])C(...k)}}var hi=Uint32Array.from({length:256},(t,o)=>{let s=o;for(let l=0;l<8;l+=1)s=s&1?s>>>1^3988292384:s>>>1;return s});function so(t){
let o=4294967295;for(let s of t)o=hi[(o^s)&255]^o>>>8;return(o^4294967295)>>>0}var Le=1,st=128*1024,pi=256*1024,mi=10**12,Rt=20,gi=/^[A-Za-z0-9_.:/-]{1,160}$/,lo="sitting",co={sent:"object",confidence:"\
string",reason:"string",marks:"list"},io=new TextEncoder,ao=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}),it=t=>typeof t==
"string"&&gi.test(t),qe=()=>`${new Date().toISOString().slice(0,19)}Z`,uo=t=>({format:Le,course:t,made:qe()});function Fe({
id:t,quiz:o,question:s,version:l,action:p,time:h,round:k,attempt:C,words:I,n:M}){let{did:j,...U}=p,d=Object.entries(U).filter(
([,q])=>q!==""&&q!=null);return{n:M,time:h,quiz:o,question:s,did:j,...C?{try:C}:{},...Object.fromEntries(d),...I?{words:I}:
{},[lo]:k,version:l,id:t}}function fo(t){let o={did:t.did};for(let[q,B]of Object.entries(co))if(q in t){if(ho(t[q])!==B||
!mo(t[q]))return null;o[q]=t[q]}let{id:s="",quiz:l="",question:p="",version:h="",time:k="",words:C=""}=t,{[lo]:I=0,try:M=0,
n:j=0}=t;if(![s,l,p,h,k,C,o.did].every(q=>typeof q=="string")||!it(s))return null;let d=q=>Number.isInteger(q)&&Number(q)>=
0&&Number(q)<mi;return[I,M,j].every(d)?{id:s,quiz:l,question:p,version:h,action:o,time:k,round:I,attempt:M,words:C,n:j}:
null}function ho(t){return Array.isArray(t)?"list":Se(t)?"object":typeof t}function po(t){let o={did:t.did};for(let[s,l]of Object.
entries(co))if(ho(t[s])===l){if(!mo(t[s]))throw new V(W("this cannot be saved"));o[s]=t[s]}return o}function mo(t){let o=Se(
t)?Object.values(t):[t],s=l=>typeof l=="object"&&l!==null;return o.every(l=>!s(l)||!Object.values(l).some(s))}function Te(t){
let o=io.encode(JSON.stringify(t).slice(0,-1));return We([o,io.encode(`${go(o)}
`)])}var go=t=>`, "sum": "${so(t).toString(16).padStart(8,"0")}"}`;function wo(t){let o=t.at(-1)===13?t.subarray(0,-1):t;
if(o.length>pi||o.length<Rt)return null;let s=o.subarray(0,-Rt);try{if(ao.decode(o.subarray(-Rt))!==go(s))return null;let l=`${ao.
decode(s)}}`,p=l.startsWith("{")?JSON.parse(l):null;return ko(p)?p:null}catch{return null}}function ko(t){return typeof t==
"number"?Number.isFinite(t):typeof t!="object"||t===null||Object.values(t).every(ko)}function We(t){let o=new Uint8Array(
t.reduce((l,{length:p})=>l+p,0)),s=0;for(let l of t)o.set(l,s),s+=l.length;return o}var wi=/^[0-9a-f]{16}$/,ki=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,bo=600;function vo({quiz:t,pass_mark:o},s,l,p){let h=no(s,
o),k=new Map(l.map(D=>[D.id,D])),C=new Map,I=new Set,M=new Set;return{session:h,earlier:D=>C.get(D)??[],isNotPossible:D=>I.
has(D),versions:Object.fromEntries(s.map(({id:D,version:Q})=>[D,Q])),follow:K,act:j};async function j(D,Q=!1){let G=[],u={},
X=await p.append(()=>(K(),[G,u]=[[],{}],D.flatMap(([se,ie])=>{try{let H=B(se,ie,Q);return G.push(H.id),p.knows(H.id)?[]:
[U(H,ie,Q)]}catch(H){if(!(H instanceof V))throw H;return u[se]=H.message,[]}})));return{done:G,refused:u,saved:X}}function U(D,Q,G){
try{return d(D,Q)}catch(u){if(!G||!(u instanceof V))throw u;return I.add(D.id),D}finally{M.add(D.id)}}function d(D,Q){let{
id:G,kind:u,version:X}=h.question(D.question),{sent:se}=D.action;if(D.version!==X)return q(D),{...D,words:at(yo(k.get(G),
se))};let{again:ie}=h.progress(G),{tries:H}=h.act(G,Q);if(Q.did!=="answer")return{...D,round:ie};let ee=H[H.length-1],{confidence:re,
reason:me}=ee;return{...D,action:{did:"answer",sent:ee.sent,confidence:re,reason:me},round:ie,attempt:H.length,words:at(
yo(k.get(G),se)||eo(u,k.get(G),se))}}function q(D){C.set(D.question,[...C.get(D.question)??[],D])}function B(D,Q,G){G||h.
question(D);let u=s.find(({id:me})=>me===D)?.version,X=Q.version||u;if(!(it(D)&&it(Q.id)&&typeof Q.did=="string")||typeof X!=
"string"||!wi.test(X))throw new V(W("this cannot be done here"));let ie=G?bi(Q):qe(),H={round:0,attempt:0,words:"",n:0},
re={...{id:Q.id,quiz:t,question:D,version:X},action:po(Q),time:ie,...H};if(Te(Fe(re)).length>st)throw new V(W("the answe\
r is too long to be saved"));return re}function K(){for(let D of p.entries()){if(D.quiz!==t||M.has(D.id))continue;M.add(
D.id);let Q=s.find(({id:G})=>G===D.question);if(Q)if(D.version!==Q.version)q(D);else try{h.act(D.question,D.action)}catch(G){
if(!(G instanceof V))throw G;I.add(D.id)}}}}function bi({time:t}){let o=qe();return typeof t=="string"&&ki.test(t)&&t<o?
t:o}function yo(t,o){let l=Object.values(t??{}).filter(Array.isArray).flat().filter(k=>Se(k)&&"token"in k),p=new Map(l.map(
({token:k,text:C})=>[k,xi(C)])),h=yi(o);return h.flat().every(k=>p.has(k))?h.map(k=>k.map(C=>p.get(C)).join(": ")).join(
"; "):""}function yi(t){let o=[t?.choices,t?.order].find(Array.isArray);return o?o.map(s=>[s]):Se(t?.pairs)?Object.entries(
t.pairs):[]}var vi={"&lt;":"<","&gt;":">","&quot;":'"',"&amp;":"&"},xi=t=>t.replace(/<[^>]*>/g,"").replace(/&(?:lt|gt|quot|amp);/g,
o=>vi[o]).trim();function at(t){let o=[...Xe(t)];return o.length<=bo?o.join(""):`${o.slice(0,bo-1).join("")}…`}function xo({
action:t,words:o}){let{sent:s}=t;if(o||!Se(s))return at(o);let{text:l}=s;return at(Xn(s)||(typeof l=="string"?l:""))}var Si=5;function So({manner:t,keys:o,shown:s},l,p){let h=vo(t,o,s,l),{session:k}=h,C={async open(){return await l.refresh(),
U()},retry:()=>C.open({}),async do({question:B,deed:K,late:D}){let Q=await h.act([[String(B),K??{}]],!!D),[G]=Object.values(
Q.refused);if(G)throw new V(G);return["answer","show"].includes(K?.did)&&p.mark(j(B)),{...d(B),...q(Q)}},async"do-all"({
deeds:B}){let K=await h.act(Object.entries(B??{}));return{...U(),refused:K.refused,...q(K)}},async again({id:B}){await l.
refresh(),h.follow();let K=k.questions.filter(Q=>k.isMissed(Q.id)),D=await h.act(K.map(Q=>[Q.id,{did:"again",id:`${B}:${Q.
id}`}]));return{...U(),...q({...D,done:[...D.done,B]})}},async evidence({question:B}){return p.mark(j(B)),{type:"evidenc\
e"}}};return{async reply(B){try{if(!Object.hasOwn(C,B.type))throw new V(W("this kind of message is not known"));return await C[B.
type](B)}catch(K){if(!(K instanceof V))throw K;return{type:"refused",reason:K.message}}}};function I({id:B,hints:K}){let D=k.
progress(B),Q=xe(D).length?M(Ct(k,B)):null,G=h.earlier(B).filter(({action:u})=>u.did==="answer").map(u=>({time:u.time,words:xo(
u)}));return{hints:K.slice(0,D.hints).map(({text:u})=>u),result:Q,earlier:G.slice(-Si)}}function M(B){let{evidence:K}=B;
return K?.words?{...B,evidence:{...K,marks:p.marks(K)}}:B}function j(B){return xe(k.progress(B)).length?Ct(k,B).evidence:
null}function U(){return h.follow(),{type:"state",questions:Object.fromEntries(k.questions.map(B=>[B.id,I(B)])),score:k.
score(),versions:h.versions}}function d(B){return{type:"done",stands:B in h.versions?I(k.question(B)):null,score:k.score()}}
function q({done:B,saved:K}){let D=B.filter(h.isNotPossible);return{done:B,saved:K,...D.length?{without_effect:D}:{}}}}function Oo(){let t=new Map;return{add:(o,s)=>t.set(o,[...t.get(o)??[],s]),marks:({article:o,span:s})=>!!(s&&o&&t.has(o)),
mark(o){for(let s of t.get(o?.article??"")??[])o?.span&&s.set("marked",[o.span])}}}var Eo=20,Oi=1e3,Ei=10**9,To=10,Ti=new TextEncoder().encode('{"format"'),Ai=[239,187,191];function lt(t,o){let s=Ai.every(
(H,ee)=>t[ee]===H)?t.subarray(3):t,l=[],p=new Set,h=new Map,[k,C,I]=[0,0,0],[M,j]=[!1,!0],U=Ni(s),d=U.pop()??s.subarray(
0,0);for(let H of U)B(H,G);return d.length&&B(d,u),se(),{entries:l,ids:p,last:k,backedUp:C,isUnended:d.length>0,needsHead:!j||
q(),mended:ie};function q(){return!M&&!p.size}function B(H,ee){if(I+=1,H.every(me=>me===13))return;let re=wo(H);if(re===
null||typeof re!="object"||Array.isArray(re))X(ee());else if("format"in re)Q(re);else if(j)"note"in re?K(re):D(fo(re));else
return}function K({upto:H}){Number.isInteger(H)&&(C=Math.max(C,Math.min(H,k)))}function D(H){H?p.has(H.id)?X(W("Line {li\
ne} repeats an earlier line: it counts once.",{line:I})):(p.add(H.id),l.push(H),H.n<Ei&&(k=Math.max(k,H.n))):X(G())}function Q({
format:H,course:ee}){let re=q();if(re&&Number.isInteger(H)&&H!==Le)throw new V(Ci(H));if(!Number.isInteger(H)||typeof ee!=
"string")X(G());else{if(re&&ee!==o)throw new V(Mi(o,ee));ee!==o||H!==Le?(j=!1,X(W("Another record begins at line {line}:\
 it is ignored.",{line:I}))):re?M=!0:j?X(W("Line {line} repeats the header of the record: it is ignored.",{line:I})):j=!0}}
function G(){return W("Line {line} cannot be read: it is ignored, but stays in the file.",{line:I})}function u(){return W(
"Line {line} was cut short: it is ignored, but stays in the file.",{line:I})}function X(H){h.size<Oi&&h.set(I,H)}function se(){
if(!q()||s.every(ee=>[0,10,13].includes(ee)))return;if(!Ti.every((ee,re)=>re>=s.length||s[re]===ee)||U.length>1)throw new V(
W("expected a record of quiz answers, found some other file. Move it elsewhere; it has not been changed."))}function ie(){
let H=[...h.values()],ee=H.length-Eo;return ee<=0?H:[...H.slice(0,Eo),W("{count} more lines like these.",{count:ee})]}}function Ni(t){
let o=[],s=0;for(let l=t.indexOf(To);l>=0;l=t.indexOf(To,s))o.push(t.subarray(s,l)),s=l+1;return[...o,t.subarray(s)]}function Ci(t){
let o={known:Le,found:t};return t>Le?W("expected a record of format {known}, found format {found}, which was written by \
a later version of coursekit. Update coursekit; the file has not been changed.",o):W("expected a record of format {known\
}, found format {found}, which this version of coursekit cannot read. Install the version that wrote it; the file has no\
t been changed.",o)}var Mi=(t,o)=>W("expected the record of the course {expected}, found that of {found}. Move the file \
elsewhere, or open that course; it has not been changed.",{expected:t,found:[...o].slice(0,80).join("")});var Ao="coursekit",jt="records";function No(t,o){return Ri(async()=>{let s=await ji();try{await Li(s,t,o)}finally{s.close()}})}
function Ri(t){return navigator.locks?navigator.locks.request(Ao,t):t()}function ji(){return new Promise((t,o)=>{let s=indexedDB.
open(Ao,1);s.onupgradeneeded=()=>s.result.createObjectStore(jt),s.onsuccess=()=>t(s.result),s.onerror=()=>o(s.error),s.onblocked=
()=>o(new Error("blocked"))})}function Li(t,o,s){return new Promise((l,p)=>{let h=t.transaction(jt,"readwrite"),k=h.objectStore(
jt),C=null;h.oncomplete=()=>l(),h.onabort=()=>p(C??h.error);let I=k.get(o);I.onsuccess=()=>{try{let M=s(I.result??new Uint8Array);
M&&k.put(M,o)}catch(M){C=M,h.abort()}}})}var qi=32*1024*1024,Lt=new Uint8Array;function Co(t){let o=Lt,s=lt(o,t),l=[],p="",h=new Set,k=_i(t,()=>j().catch(()=>{})),
C=Promise.resolve();return j(),{course:t,begun:()=>C,entries:()=>[...s.entries,...l],knows:M,last:I,isAtStake:()=>I()>s.
backedUp,why:()=>p,waiting:()=>l.length,mended:()=>s.mended(),follow:u=>h.add(u),refresh:j,append:U,merge:d,noteBackup:q,
contents:B};function I(){return s.last+l.length}function M(u){return s.ids.has(u)||l.some(X=>X.id===u)}function j(){return K(
()=>[])}async function U(u){return await K(()=>{let X=u();return l=[...l,...X],[]}),!p}async function d(u){let X=lt(u,t),
se=0;return await U(()=>{let ie=X.entries.filter(H=>!M(H.id)&&$i(H));return se=ie.length,ie}),{added:se,mended:X.mended()}}
function q(u){let X="the student has the entries up to here";return K(()=>[{note:X,upto:Math.min(u,I()),time:qe()}])}function B(){
return We([o,G([])])}function K(u){return C=C.catch(()=>{}).then(()=>D(u)),C}async function D(u){let X=I(),[se,ie]=[!1,!1],
H=()=>{ie=!0;let ee=u();return ie=!1,se=!0,ee};try{let ee=Lt;await No(t,me=>{Q(me);let _e=G(H());if(ee=_e.length?We([me,
_e]):me,ee.length>qi)throw new Error(W("the record has reached its maximum size"));return _e.length?ee:null});let re=ee.
length!==o.length;Q(ee),p="",re&&k.tell()}catch(ee){if(ie)throw ee;p=ee instanceof Error?ee.message||ee.name:String(ee),
se||H()}if(I()!==X||p)for(let ee of h)ee()}function Q(u){u.length===o.length&&u.every((X,se)=>X===o[se])||(s=lt(u,t),o=u,
l=l.filter(({id:X})=>!s.ids.has(X)))}function G(u){if(!l.length&&!u.length)return Lt;let X=s.isUnended?[Uint8Array.of(10)]:
[];return s.needsHead&&X.push(Te(uo(t))),l.forEach((se,ie)=>{X.push(Te(Fe({...se,n:s.last+ie+1})))}),We([...X,...u.map(Te)])}}
var $i=t=>Te(Fe(t)).length<=st;function _i(t,o){if(document.addEventListener("visibilitychange",()=>document.hidden||o()),
!("BroadcastChannel"in globalThis))return{tell(){}};let s=new BroadcastChannel(`coursekit ${t}`);return s.addEventListener(
"message",o),{tell:()=>s.postMessage("more")}}var Ii=["reader","explorer","quiz","progress"];function Ro(t,o){let s=Oo(),l=new Map,p=[...o.querySelectorAll(".courseki\
t-widget")].map(M=>({fragment:M,state:$t(M.querySelector("script"))})),h=Ii.flatMap(M=>p.filter(({state:j})=>j?.widget===
M));for(let{fragment:M,state:j}of h)k(M,j);return{records:l,quizzes:p.filter(({state:M})=>M?.widget==="quiz")};function k(M,j){
let U={...t.languages,own:j.own??""};Object.assign(j,{words:t.words??{},languages:U});let d=rt(j,(K,D)=>q(K,D)),q=C(j,d),
B=de("div",{class:"coursekit-shown"});M.append(B),ro()[j.widget].render({model:d,el:B,views:{}});for(let K of[...M.children])
K!==B&&K.remove()}function C(M,j){if(M.widget==="reader"&&s.add(M.article,j),!M.course)return()=>{};let U=l.get(M.course)??
Co(M.course);return l.set(M.course,U),M.widget==="quiz"?I(M,j,U):()=>{}}function I(M,j,U){let d=So(M,U,s),q=ot(U);return Object.
assign(M,{kept:qt(U),keeping:{course:M.course,place:"disk"}}),U.follow(()=>{j.set("kept",qt(U)),j.say({keeping:"changed"})}),
async(B,K)=>{if("keeping_id"in B){let{files:D=[],...Q}=await Mo(()=>q(B,K));j.say({...Q,keeping_id:B.keeping_id},D)}else{
let D=await Mo(()=>d.reply(B));j.set("kept",qt(U)),j.say({...D,message_id:B.message_id})}}}}var qt=t=>({why:t.why(),waiting:t.
waiting(),mended:t.mended()});async function Mo(t){try{return await t()}catch(o){if(!(o instanceof V))throw o;return{type:"\
refused",keeping:"refused",reason:o.message}}}function $t(t){try{return JSON.parse(t?.textContent??"null")}catch{return null}}var $e=$t(document.querySelector("script.coursekit-page"))??{};pn(rt($e),de("div"));$e.lists&&Yn($e.lists);$e.customs&&Zn(
$e.customs);var{records:Di,quizzes:Bi}=Ro($e,document);Bi.at(-1)?.fragment.after(...[...Di.values()].map(oo));})();

var{makeWidgets:d}=await import(new URL("widgets.js",location.href).href),{state:n}=await(await fetch("state")).json(),s=new Map,
r=Promise.resolve(),l={get:e=>n[e],set:(e,t)=>{n[e]=t},save_changes(){},send(e){r=r.then(()=>g(e)).catch(()=>{})},on(e,t){
s.set(e,(s.get(e)??new Set).add(t))},off(e,t){s.get(e)?.delete(t)}};async function g(e){let t=await fetch("message",{method:"\
POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e)});for(let o of await t.json()){o.method==="cust\
om"&&f("msg:custom",o.content);for(let[c,i]of Object.entries(o.state??{}))n[c]=i,f(`change:${c}`,l,i)}}function f(e,...t){
for(let o of s.get(e)??[])o(...t)}var a=document.querySelector("main > div");a&&(d()[n.widget].render({model:l,el:a,views:{}}),
a.querySelector("[tabindex='-1']")?.focus({preventScroll:!0}));

var a="IPY_MODEL_",g={async render({model:e,el:n}){let t=await d(e).catch(s=>{console.error(s);let o=r=>e.get("words")?.[r]??
r;n.replaceChildren(o("Part of this is no longer on the page. Run the cell again."))});return t?.widget.render({model:e,
el:n,views:t.views})}};async function d(e){let n=e.get("script").replace(a,""),t=await e.widget_manager.get_model(n),{makeWidgets:s}=await c(
t,t.get("bundle")),o={};for(let[r,i]of Object.entries(t.get("views")))o[r]=(await c(t,i)).view;return{widget:s()[e.get("\
widget")],views:o}}function c(e,n){e.coursekitModules??=new Map;let t=e.coursekitModules,s=t.get(n);if(s)return s;let r=import(URL.
createObjectURL(new Blob([n],{type:"text/javascript"})));return t.set(n,r),r}export{g as default};

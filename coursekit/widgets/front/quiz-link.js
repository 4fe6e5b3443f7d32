// The talk with the kernel: every message has an id, and its reply repeats it.

const PATIENCE_MS = 3000;

function openLink(model) {
  const waiting = new Map();
  const followers = [];
  let places = 0;
  const receive = (reply) => {
    const asked = waiting.get(reply.message_id);
    if (!asked) return; // said to another view of this quiz
    waiting.delete(reply.message_id);
    clearTimeout(asked.timer);
    if (reply.type === "refused") asked.onRefused(reply.reason);
    else asked.onReply(reply);
    followers.forEach((follower) => follower(asked.place));
  };
  model.on("msg:custom", receive);
  const nothing = () => {};
  return {
    /**
     * Send a message, and return its place among all that were sent. A reply that comes after
     * `onSilence` was called still counts.
     */
    ask(message, onReply, { onSilence = nothing, onRefused = nothing } = {}) {
      const id = uniqueId("message");
      const place = (places += 1);
      waiting.set(id, { place, onReply, onRefused, timer: setTimeout(onSilence, PATIENCE_MS) });
      try {
        model.send({ ...message, message_id: id });
      } catch {
        // The connection is gone, which the silence will tell.
      }
      return place;
    },
    /** Be told of each reply, by the place of what it replies to: what was sent before is there, or lost. */
    listen: (follower) => followers.push(follower),
    close() {
      model.off("msg:custom", receive);
      for (const { timer } of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}

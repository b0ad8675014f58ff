import type {VerdictCode} from "../policy/judge.js";

export type Agreement = "agrees" | "diverges" | "none";

const PERMITS: readonly VerdictCode[] = ["permissible", "conditional"];
const REFUSES: readonly VerdictCode[] = ["prohibited", "no_category", "exception_only"];

/**
 * A coded verdict beside what Japan decided. An approval outside the rules' scope agrees, for nothing had to permit it;
 * a verdict that leaves the matter open, or opens an exception, agrees with neither.
 * @param official approved or refused; anything else cannot be compared.
 */
export function agreementOf(official: string, verdict: VerdictCode): Agreement {
  if (official === "approved") {
    if (PERMITS.includes(verdict) || verdict === "out_of_scope") return "agrees";
    return verdict === "prohibited" || verdict === "no_category" ? "diverges" : "none";
  }
  if (official === "refused") {
    if (REFUSES.includes(verdict)) return "agrees";
    return PERMITS.includes(verdict) ? "diverges" : "none";
  }
  return "none";
}

import type {Facts} from "../../src/policy/facts.js";

/** Anti-tank missiles as a gift to Ukraine, asked for on 8 March 2022. */
export const missiles: Facts = {
  "item.listed": "yes",
  "item.weapon": "yes",
  "item.form": "equipment",
  "item.use": "none",
  "item.treaty_ban": "none",
  "item.licensor": "none",
  "item.joint_partner": "none",
  recipient: "UKR",
  "recipient.kind": "state",
  "recipient.unsc_measures": "no",
  "recipient.unsc_embargo": "no",
  "recipient.communist_bloc": "no",
  "recipient.in_combat": "yes",
  "recipient.invaded": "yes",
  "recipient.security_partner": "no",
  "recipient.agreement": "no",
  "transfer.mode": "sdf_grant",
  "transfer.purpose": "japan_security"
};

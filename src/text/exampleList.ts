/** A list that shows four of the verdicts; docs/judge.md begins with it too. */
export const EXAMPLE_LIST = `id,on,recipient,item_class,transfer.mode,transfer.purpose,control.other_use_consent,control.onward_consent
missiles,2022-02-28,UKR,anti_tank_missile,sdf_grant,japan_security,,
vests,2022-03-08,UKR,body_armour,sdf_grant,japan_security,yes,yes
tents,2022-03-08,UKR,tent,,,,
goggles,2023-02-01,UKR,night_vision,,,,
`;

/** Faults in style sheets: what is unknown, empty, overridden or written twice. How they are written is oxfmt's. */
export default {
  extends: "stylelint-config-recommended",
  rules: {
    // Our sheets go by area, not by how specific a selector is; no two of the pairs that it names meet in one element and property.
    "no-descending-specificity": null
  }
};

/** Makes what is derived from the data the first time it is asked for, and keeps it as long as the data is kept. */
export function onceFor<Data extends object, Made>(make: (data: Data) => Made): (data: Data) => Made {
  const known = new WeakMap<Data, Made>();
  return (data) => {
    const made = known.has(data) ? (known.get(data) as Made) : make(data);
    known.set(data, made);
    return made;
  };
}

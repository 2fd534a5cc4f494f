type Props<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  choose: (value: Value) => void;
};

/** One of a few, side by side. */
export const Choice = <Value extends string>({ label, options, chosen, choose }: Props<Value>) => (
  <div aria-label={label} className="desk-choice" role="group">
    {options.map(({ value, label: words }) => (
      <button
        aria-pressed={value === chosen}
        className="desk-button"
        key={value}
        onClick={() => choose(value)}
        type="button"
      >
        {words}
      </button>
    ))}
  </div>
);

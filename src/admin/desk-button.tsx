import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'style' | 'type'> & {
  look?: 'primary' | 'secondary' | 'subtle' | 'link';
};

/** A small button in Payload's looks that also stands on pages without Payload's scripts. */
export const DeskButton = ({ look = 'secondary', children, ...rest }: Props) =>
  look === 'link' ? (
    <button {...rest} className="ibidem-goto" type="button">
      {children}
    </button>
  ) : (
    <button
      {...rest}
      className={`btn btn--size-small btn--withoutPopup btn--no-margin btn--style-${look} ibidem-button`}
      data-look={look}
      type="button"
    >
      <span className="btn__content">
        <span className="btn__label">{children}</span>
      </span>
    </button>
  );

import { css } from 'lit';

/** Styles of the form’s frame: progress, titles, buttons. */
export const formStyles = css`
  .application-form,
  .form,
  .form section,
  form.page,
  form.begin,
  .draft-actions,
  .send,
  .printout,
  .consent-form,
  .withdrawal {
    align-content: start;
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
  }
  .application-form .form,
  .application-form .printout {
    inline-size: 100%;
    max-inline-size: 44em;
  }
  .application-form form,
  .application-form section,
  .application-form p,
  .application-form dl {
    margin: 0;
  }
  form.page {
    gap: calc(var(--_gap) * 1.5);
  }
  .honeypot {
    block-size: 0;
    overflow: hidden;
    position: absolute;
    inline-size: 0;
  }
  .back-link {
    justify-self: start;
  }
  .form-title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }
  .progress-text {
    color: var(--_muted);
    display: block;
    font-size: 0.6em;
    font-weight: 600;
    margin-block-end: 0.2em;
  }
  .progress-text::after {
    content: ': ';
    font-size: 0;
  }
  .subtitle,
  .sending-title,
  .error-summary-title {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
  }
  .status-message:empty {
    display: none;
  }
  .status-message,
  .application-form .help,
  .prefilled,
  .limits,
  .count,
  .optional,
  .rule {
    color: var(--_muted);
  }
  .application-form .help,
  .prefilled,
  .limits,
  .count,
  .rule {
    font-size: 0.92em;
  }
  .optional {
    font-weight: 400;
  }
  .progress-steps {
    display: flex;
    gap: 0.3em;
    list-style: none;
  }
  .progress-steps li {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .progress-steps button {
    border-block-start: 0.35em solid var(--_border);
    border-radius: 0.15em;
    inline-size: 100%;
    min-block-size: 1.9em;
    padding-block-start: 0.35em;
    vertical-align: top;
  }
  .progress-steps button[data-past] {
    border-color: var(--_accent-line);
  }
  .progress-steps [aria-current] {
    border-color: var(--_accent);
    font-weight: 650;
  }
  .progress-steps span {
    block-size: 1px;
    clip-path: inset(50%);
    display: block;
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
  }
  .button-group {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }
  .application-form dt {
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 600;
  }
  .form section > .button {
    justify-self: start;
  }
  @container (inline-size > 44em) {
    .progress-steps span {
      block-size: auto;
      clip-path: none;
      font-size: 0.85em;
      inline-size: auto;
      position: static;
    }
    .application-form nav {
      max-inline-size: 60em;
    }
  }
  @media (forced-colors: active) {
    .progress-steps button {
      border-color: GrayText;
    }
    .progress-steps [aria-current] {
      border-color: Highlight;
    }
    .application-form .honeypot input {
      border: 0;
    }
  }
  @media print {
    .back-link,
    .progress-steps,
    .button-group,
    .draft,
    .consent-form-actions,
    .change,
    .withdrawal,
    .status-message {
      display: none !important;
    }
    .application-form .form,
    .application-form .printout {
      max-inline-size: none;
    }
  }
`;

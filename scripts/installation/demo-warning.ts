/** What a start in demo mode says, so that nobody takes it for protection. */
export const demoWarning = `
  警告：演示模式。任何人都可以自选任何身份，请勿载入真实个人信息，勿对外开放。
        正式使用请设置 OIDC_ISSUER（见 README.zh-CN.md“身份”）。
  Warning: demo mode. Anybody is given the identity they ask for: load no real personal data, open it to nobody.
        For real use set OIDC_ISSUER (README.md, "Identity").
`;

<#-- Adding a passkey; the script is Keycloak's own. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">
${msg("webauthn-registration-title")}
<#elseif section = "form">
<p>${msg("madoguchiPasskeyNote")}</p>
<form id="register" action="${url.loginAction}" method="post">
  <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "authenticatorLabel", "transports", "error"] as name>
  <input type="hidden" id="${name}" name="${name}">
  </#list>
</form>
<button class="button button--primary" id="registerWebAuthn" type="button">${msg("doRegisterSecurityKey")}</button>
<#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
<form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
  <button class="button" id="cancelWebAuthnAIA" name="cancel-aia" value="true" type="submit">${msg("doCancel")}</button>
</form>
</#if>
<script type="module">
  <#outputformat "JavaScript">
  import { registerByWebAuthn } from "${url.resourcesPath}/js/webauthnRegister.js";
  document.getElementById("registerWebAuthn").addEventListener("click", () => registerByWebAuthn({
    challenge: ${challenge?c},
    userid: ${userid?c},
    username: ${username?c},
    signatureAlgorithms: [<#list signatureAlgorithms as algorithm>${algorithm?c},</#list>],
    rpEntityName: ${rpEntityName?c},
    rpId: ${rpId?c},
    attestationConveyancePreference: ${attestationConveyancePreference?c},
    authenticatorAttachment: ${authenticatorAttachment?c},
    requireResidentKey: ${requireResidentKey?c},
    userVerificationRequirement: ${userVerificationRequirement?c},
    createTimeout: ${createTimeout?c},
    excludeCredentialIds: ${excludeCredentialIds?c},
    initLabel: ${msg("webauthn-registration-init-label")?c},
    initLabelPrompt: ${msg("webauthn-registration-init-label-prompt")?c},
    errmsg: ${msg("webauthn-unsupported-browser-text")?c}
  }), { once: true });
  </#outputformat>
</script>
</#if>
</@layout.registrationLayout>
